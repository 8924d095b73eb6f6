"""Interferogram of two single-look complex images, from file to file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..grid import Window
from ..interferogram.coherence import PairSums, check_window, coherence_of_sums, coherence_reach
from ..interferogram.multilook import LEAST_SHARE, window_sums
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.rasters import OutputSet
from ..io.slc import open_pair
from ..io.slc_metadata import SlcRequest
from ..reporting import Reporter
from .common import Band, RunSettings, wanted
from .radar import PairReader, Topography, margin_share, radar_tags, with_margin

BANDS = {
    "INTERFEROGRAM": Band(tags.KIND_INTERFEROGRAM, "", "Complex interferogram", "complex64"),
    "PHASE": Band(tags.KIND_WRAPPED, "rad", "Wrapped phase"),
    "COHERENCE": Band(tags.KIND_COHERENCE, "", "Coherence"),
}
#: Leaving the phase in, or its other sign, is suggested where it leaves so much more of the signal.
BETTER_OTHERWISE = 1.05
#: Side of the patch where that is looked at, and of the window whose sums tell smoothness [multilooked pixels].
CHECKED = 256
CHECKED_WINDOW = 5


@dataclass(frozen=True)
class InterferogramOptions:
    """How an interferogram is formed.

    Attributes
    ----------
    looks_lines, looks_samples : int
        Single-look pixels that are averaged into one.
    window_lines, window_samples : int
        Window of the coherence, odd [multilooked pixels].
    remove_ramp : bool
        Take the fringe rate inside each window out of the coherence.
    """

    looks_lines: int
    looks_samples: int
    window_lines: int = 5
    window_samples: int = 5
    remove_ramp: bool = False


def run_interferogram(
    reference: str,
    secondary: str,
    request: SlcRequest,
    options: InterferogramOptions,
    topography: Topography | None = None,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Multilooked interferogram, wrapped phase and coherence, in radar coordinates.

    Parameters
    ----------
    reference, secondary : str
        Coregistered images (`io.slc.open_slc`).
    request : SlcRequest
        What the user says about them.
    options : InterferogramOptions
    topography : Topography, optional
        Phase to remove.
    outputs : mapping
        Paths of INTERFEROGRAM (complex64: mean of s_ref conj(s_sec)), PHASE [rad, -pi to pi, positive is increasing
        range] and COHERENCE; those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``rows``, ``columns``, ``mean_coherence_found`` (None where it is not asked for) and ``removed``.

    Raises
    ------
    InputError
        If the images do not fit together, looks or window do not fit, or the geometry is incomplete.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least PHASE or INTERFEROGRAM.")
    first, second = open_pair(reference, secondary, request, reporter)
    with first, second:
        pair = PairReader(first, second, options.looks_lines, options.looks_samples, topography, reporter)
        try:
            return _write(pair, options, paths, settings, reporter)
        finally:
            pair.close()


def _write(
    pair: PairReader,
    options: InterferogramOptions,
    paths: dict[str, str],
    settings: RunSettings,
    reporter: Reporter,
) -> dict[str, object]:
    margin = (0, 0)
    if "COHERENCE" in paths:
        check_window(options.window_lines, options.window_samples, (pair.grid.height, pair.grid.width))
        if options.window_lines * options.window_samples * pair.looks[0] * pair.looks[1] == 1:
            raise InputError(
                "The coherence of one pixel is 1 everywhere. Give looks or a window (WINDOW_LINES, WINDOW_SAMPLES) of "
                "more than one pixel."
            )
        margin = coherence_reach(options.window_lines, options.window_samples, remove_ramp=options.remove_ramp)
    blocks = plan_blocks(
        pair.grid,
        pair.native_block,
        bytes_per_pixel=pair.bytes_per_pixel * margin_share(64, *margin) + 100.0,
        result_bytes_per_pixel=24.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    about = radar_tags(pair, settings)
    if pair.removes_phase:
        _check_removal(pair, reporter)
    total = np.zeros(2)

    def read(window: Window) -> tuple[PairSums, tuple[slice, slice]]:
        grown, inner = with_margin(window, *margin, pair.grid)
        return pair.sums(grown), inner

    def compute(_window: Window, data: tuple[PairSums, tuple[slice, slice]]) -> dict[str, np.ndarray]:
        return _arrays(data[0], data[1], paths, pair.looks[0] * pair.looks[1], options)

    with OutputSet(
        {name: BANDS[name].spec(path, about) for name, path in paths.items()},
        pair.grid,
        block=blocks.output_block,
        inputs=pair.sources,
        warn=reporter.warn,
    ) as rasters:

        def write(window: Window, arrays: dict[str, np.ndarray]) -> None:
            for name, array in arrays.items():
                rasters.write(name, window, array)
            coherence = arrays.get("COHERENCE", np.empty(0))
            finite = np.isfinite(coherence)
            total[:] += coherence[finite].sum(dtype=np.float64), finite.sum()

        run_blocks(blocks, read, compute, write, reporter)
    mean = float(total[0] / total[1]) if total[1] else None
    if mean is not None:
        reporter.info(f"Mean coherence {mean:.3f}.")
    elif "COHERENCE" in paths:
        reporter.warn("No pixel has a coherence: the images have no data in common.")
    return {"rows": pair.grid.height, "columns": pair.grid.width, "mean_coherence_found": mean, "removed": pair.removed}


def _arrays(
    sums: PairSums,
    inner: tuple[slice, slice],
    paths: Mapping[str, str],
    looks: int,
    options: InterferogramOptions,
) -> dict[str, np.ndarray]:
    """The outputs of a block; ``inner`` is the block within its sums."""
    cross, counts = sums.cross[inner], sums.counts[inner]
    kept = (counts >= LEAST_SHARE * looks) & (cross != 0)
    arrays: dict[str, np.ndarray] = {}
    if "INTERFEROGRAM" in paths:
        with np.errstate(divide="ignore", invalid="ignore"):
            mean = (cross / counts).astype(np.complex64)
        mean[~kept] = np.nan
        arrays["INTERFEROGRAM"] = mean
    if "PHASE" in paths:
        arrays["PHASE"] = np.where(kept, np.angle(cross), np.float32(np.nan)).astype(np.float32)
    if "COHERENCE" in paths:
        size = options.window_lines, options.window_samples
        coherence = coherence_of_sums(sums, *size, remove_ramp=options.remove_ramp)[inner]
        arrays["COHERENCE"] = np.where(kept, coherence, np.float32(np.nan))
    return arrays


def _check_removal(pair: PairReader, reporter: Reporter) -> None:
    """Warn where the middle of the image is smoother with the phase left in, or removed with the other sign."""
    rows, cols = min(CHECKED, pair.grid.height), min(CHECKED, pair.grid.width)
    window = Window((pair.grid.height - rows) // 2, (pair.grid.width - cols) // 2, rows, cols)
    left = {
        sign: float(np.abs(window_sums(pair.sums(window, sign).cross, CHECKED_WINDOW, CHECKED_WINDOW)).sum())
        for sign in (1.0, 0.0, -1.0)
    }
    if left[-1.0] > BETTER_OTHERWISE * max(left[1.0], left[0.0]):
        reporter.warn(
            "The interferogram would be smoother with the removed phase added instead: the sign of the baseline or of "
            "TOPO_PHASE seems to be the other one. Negate it."
        )
    elif left[0.0] > BETTER_OTHERWISE * left[1.0]:
        reporter.warn(
            "The interferogram is smoother with this phase left in than removed: it seems to have been removed already "
            "(then set FLAT_EARTH off, or leave TOPO_PHASE out), or to be wrong."
        )
