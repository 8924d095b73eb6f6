"""Coherence of two single-look complex images, from file to file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..checks import InputError, check_positive
from ..interferogram.coherence import check_window, incoherent_level, window_pixels
from ..io.slc import open_pair
from ..io.slc_metadata import SlcMetadata, SlcRequest
from ..reporting import Reporter
from .common import RunSettings, wanted
from .interferogram import InterferogramOptions, run_interferogram
from .radar import Topography


@dataclass(frozen=True)
class CoherenceWindow:
    """Over what coherence is estimated.

    Attributes
    ----------
    lines, samples : int or None
        Odd numbers of single-look pixels.
    metres : float or None
        Side of the window on the ground [m], instead of pixels.
    """

    lines: int | None = None
    samples: int | None = None
    metres: float | None = None

    def pixels(self, metadata: SlcMetadata) -> tuple[int, int]:
        """Lines and samples of the window.

        Raises
        ------
        InputError
            If nobody says the size, both kinds are given, or the spacing that metres need is not known.
        """
        if self.metres is None:
            if self.lines is None or self.samples is None:
                raise InputError(
                    "The window is missing: give WINDOW_LINES and WINDOW_SAMPLES (pixels, odd), or WINDOW_METRES."
                )
            return self.lines, self.samples
        if self.lines is not None or self.samples is not None:
            raise InputError("Give the window in pixels (WINDOW_LINES, WINDOW_SAMPLES) or in metres, not both.")
        side = check_positive("WINDOW_METRES", self.metres, "metres")
        ground = ground_range_spacing(metadata.need("sample_spacing"), metadata.need("incidence"))
        return window_pixels(side, metadata.need("line_spacing")), window_pixels(side, ground)


def ground_range_spacing(slant: float, incidence: float) -> float:
    """Spacing on level ground [m] of samples ``slant`` metres apart in range: ``slant / sin(incidence)`` [deg]."""
    from math import radians, sin

    return slant / sin(radians(incidence))


def run_coherence(
    reference: str,
    secondary: str,
    request: SlcRequest,
    window: CoherenceWindow,
    topography: Topography | None = None,
    *,
    remove_ramp: bool = False,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Coherence (Tang et al. 2023, Eq. 3) at every pixel of a pair, in radar coordinates.

    Parameters
    ----------
    reference, secondary : str
        Coregistered images (`io.slc.open_slc`).
    request : SlcRequest
    window : CoherenceWindow
    topography : Topography, optional
        Phase to remove first.
    remove_ramp : bool
        Take the fringe rate inside each window out.
    outputs : mapping
        Path of COHERENCE (0 to 1, NaN where an image has no data).
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``mean_coherence_found``, ``window_lines_used``, ``window_samples_used`` and ``incoherent_level``: what ground
        without coherence would show if all pixels of the window were independent.

    Raises
    ------
    InputError
        If the images do not fit together, or the window is even, missing or larger than they are.
    """
    reporter = reporter or Reporter()
    if not wanted(outputs).get("COHERENCE"):
        raise InputError("No output is asked for: give COHERENCE.")
    first, second = open_pair(reference, secondary, request)
    with first, second:
        lines, samples = window.pixels(first.metadata)
        check_window(lines, samples, first.shape)
    level = incoherent_level(lines * samples)
    reporter.info(
        f"Window of {lines} lines x {samples} samples. Ground without any coherence shows {level:.3f} or more: "
        "neighbouring samples are not independent."
    )
    summary = run_interferogram(
        reference,
        secondary,
        request,
        InterferogramOptions(1, 1, lines, samples, remove_ramp),
        topography,
        outputs={"COHERENCE": outputs["COHERENCE"]},
        settings=settings,
        reporter=reporter,
    )
    return {
        "mean_coherence_found": summary["mean_coherence_found"],
        "window_lines_used": lines,
        "window_samples_used": samples,
        "incoherent_level": level,
    }
