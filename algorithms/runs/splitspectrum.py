"""A complex image, or both of a pair, cut into a lower and an upper range sub-band, from file to file."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..constants import SPEED_OF_LIGHT
from ..grid import Window
from ..io.engine import run_blocks
from ..io.rasters import OutputSet
from ..io.slc import Slc, open_pair, open_slc, slc_spec, with_band
from ..io.slc_metadata import NO_WINDOW, SlcRequest
from ..reporting import Reporter
from ..subband.applicability import PRESET_SHARES, SubbandSystem, planned_system
from ..subband.subbands import Subbands
from .common import RunSettings, wanted
from .lines import FEWEST_LINES, band_to_use, compare_secondary, whole_lines

#: Bytes that a sample of one image takes while its line is worked on: itself, its spectrum, two products and bands.
SAMPLE_BYTES = 120
#: Outputs: which image, which sub-band.
OUTPUTS = {
    "REFERENCE_LOWER": (0, "lower"),
    "REFERENCE_UPPER": (0, "upper"),
    "SECONDARY_LOWER": (1, "lower"),
    "SECONDARY_UPPER": (1, "upper"),
}


@dataclass(frozen=True)
class SplitOptions:
    """Where the sub-bands lie.

    Attributes
    ----------
    shares : (bandwidth, offset)
        Of the full band.
    subband_bandwidth, frequency_offset : float or None
        [Hz]; go before the shares.
    """

    shares: tuple[float, float] = PRESET_SHARES["optimal"]
    subband_bandwidth: float | None = None
    frequency_offset: float | None = None


def run_splitspectrum(
    reference: str,
    secondary: str | None,
    request: SlcRequest,
    options: SplitOptions,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Cut images into two range sub-bands of the same width (Diao et al. 2023, Section 2.1).

    Both images are cut by the same filters, laid out by the spectrum of the reference: its occupied band, centre and
    weighting. The weighting is divided out inside the sub-bands. Images keep their sampling; each sub-band carries its
    effective centroid as a tag, which is the frequency that its interferometric phase belongs to.

    Parameters
    ----------
    reference : str
        Full-band image (`io.slc.open_slc`).
    secondary : str or None
        The other image of the pair, registered to it.
    request : SlcRequest
    options : SplitOptions
    outputs : mapping
        Paths of REFERENCE_LOWER, REFERENCE_UPPER, SECONDARY_LOWER and SECONDARY_UPPER (complex64 GeoTIFF; zero is no
        data); those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``lower_centroid``, ``upper_centroid`` (effective, absolute), ``centroid_separation``,
        ``subband_bandwidth_used``, ``range_bandwidth_used`` [Hz] and ``simulated_wavelength`` [m].

    Raises
    ------
    InputError
        If an image cannot be used, is a sub-band already, frequencies are unknown, or the sub-bands overlap or leave
        the band; nothing is written then.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if secondary is None:
        for name in [name for name in paths if OUTPUTS[name][0] == 1]:
            reporter.warn(f"{name} is not written: there is no SECONDARY_SLC.")
            del paths[name]
    if not paths:
        raise InputError("No output is asked for: give at least REFERENCE_LOWER or REFERENCE_UPPER.")
    with ExitStack() as stack:
        if secondary is None:
            images: tuple[Slc, ...] = (open_slc(reference, request, reporter),)
        else:
            images = open_pair(reference, secondary, request, reporter)
        for image in images:
            stack.enter_context(image)
            if image.metadata.centroid_frequency is not None:
                raise InputError(f"{image.name} is a sub-band already. Give the full-band image.")
        first = images[0]
        carrier, sampling_rate = first.metadata.need("carrier_frequency"), first.metadata.need("sampling_rate")
        bandwidth, centre, coefficient = band_to_use(first, reporter)
        system = planned_system(
            None, carrier, bandwidth, options.shares, options.subband_bandwidth, options.frequency_offset
        )
        subbands = Subbands.planned(
            system, first.shape[1], sampling_rate, centre=centre, window_coefficient=coefficient
        )
        for image in images[1:]:
            compare_secondary(image, sampling_rate, system, centre, coefficient, reporter)
        wavelength = SPEED_OF_LIGHT / subbands.separation
        reporter.info(
            f"Sub-bands of {system.subband_bandwidth / 1e6:.4g} MHz with effective centroids at "
            f"{subbands.lower_centroid / 1e6:+.4f} and {subbands.upper_centroid / 1e6:+.4f} MHz about the carrier: "
            f"simulated wavelength {wavelength:.5g} m."
        )
        _write(paths, images, subbands, system, settings, reporter)
    return {
        "lower_centroid": carrier + subbands.lower_centroid,
        "upper_centroid": carrier + subbands.upper_centroid,
        "centroid_separation": subbands.separation,
        "subband_bandwidth_used": system.subband_bandwidth,
        "range_bandwidth_used": bandwidth,
        "simulated_wavelength": wavelength,
    }


def _write(
    paths: Mapping[str, str],
    images: tuple[Slc, ...],
    subbands: Subbands,
    system: SubbandSystem,
    settings: RunSettings,
    reporter: Reporter,
) -> None:
    used = sorted({OUTPUTS[name][0] for name in paths})
    specs = {}
    for name, path in paths.items():
        number, band = OUTPUTS[name]
        image = images[number]
        centroid = system.carrier_frequency + getattr(subbands, f"{band}_centroid")
        metadata = with_band(image.metadata, bandwidth=system.subband_bandwidth, centroid=centroid, window=NO_WINDOW)
        specs[name] = slc_spec(path, image, metadata, f"{band.capitalize()} sub-band", settings.provenance)
    samples = images[0].shape[1]
    blocks = whole_lines(
        images[0].grid,
        SAMPLE_BYTES * samples * len(used),
        settings,
        fewest_rows=FEWEST_LINES,
        row_words=f"one line of {samples} samples",
    )

    def read(window: Window) -> dict[int, np.ndarray]:
        return {number: images[number].read(window) for number in used}

    def compute(_window: Window, parts: dict[int, np.ndarray]) -> dict[str, np.ndarray]:
        arrays = {}
        for number, part in parts.items():
            upper, lower = subbands.cut(part)
            # A sample without data stays without; the filters would smear its neighbours over it.
            empty = part == 0
            for band, values in (("upper", upper), ("lower", lower)):
                values[empty] = 0
                arrays.update({name: values for name in paths if OUTPUTS[name] == (number, band)})
        return arrays

    with OutputSet(
        specs,
        images[0].grid,
        block=blocks.output_block,
        inputs=[source for image in images for source in image.sources],
        warn=reporter.warn,
    ) as rasters:

        def write(window: Window, arrays: dict[str, np.ndarray]) -> None:
            for name in paths:
                rasters.write(name, window, arrays[name])

        run_blocks(blocks, read, compute, write, reporter)
