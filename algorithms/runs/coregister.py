"""The secondary of a pair brought onto the grid of its reference, from file to file."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from ..checks import InputError
from ..grid import Window
from ..interferogram.coherence import coherence_of_sums, pair_sums
from ..interferogram.coregistration import OffsetPolynomial
from ..interferogram.resampling import TAPS, Resampler, choose_interpolation, kernel_table
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.rasters import OutputSet, RasterSpec, check_destination
from ..io.slc import Slc, open_pair, slc_spec
from ..io.slc_metadata import SlcRequest
from ..reporting import Reporter
from .common import Band, RunSettings, provenance_tags, wanted
from .offset_search import TABLE, CoregisterOptions, OffsetSearch
from .radar import margin_share
from .validation_outputs import write_csv

#: Samples of a patch whose coherence is told before and after.
_PATCH = (256, 512)
#: Window of that coherence (lines, samples).
_COHERENCE_WINDOW = (5, 21)
#: Coherence that may be lost by resampling before the user is warned.
_COHERENCE_LOSS = 0.02
#: Bytes of one pixel in a block: secondary, positions of both passes, kernels and results.
_PIXEL_BYTES = 170
RANGE_OFFSETS = Band(tags.KIND_RANGE_OFFSET, "m", "Range offset applied to the secondary, positive away")
RASTERS = ("OUTPUT", "OFFSETS", "RANGE_OFFSETS")


def run_coregister(
    reference: str,
    secondary: str,
    request: SlcRequest,
    options: CoregisterOptions,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Offsets of a pair, a robust polynomial through them, and the secondary resampled.

    Parameters
    ----------
    reference, secondary : str
        Full-band images of the same size (`io.slc.open_slc`).
    request : SlcRequest
    options : CoregisterOptions
    outputs : mapping
        Paths of OUTPUT (complex64 on the reference's grid; zero is no data), OFFSETS (bands lines and samples
        [pixels]), RANGE_OFFSETS ([m], positive away: what subbanddisplacement adds back) and OFFSETS_TABLE (CSV);
        those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``windows_total``, ``windows_used``, ``degree_used``, ``mean_offset_lines``, ``mean_offset_samples``,
        ``rms_lines``, ``rms_samples`` [pixels], ``coherence_before`` and ``coherence_after`` (in the middle).

    Raises
    ------
    InputError
        If the images do not fit together or do not correlate; nothing is written then.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least OUTPUT.")
    if "OFFSETS_TABLE" in paths:
        check_destination("OFFSETS_TABLE", paths["OFFSETS_TABLE"])
    with ExitStack() as stack:
        first, second = open_pair(reference, secondary, request, reporter)
        stack.enter_context(first)
        stack.enter_context(second)
        if "RANGE_OFFSETS" in paths:
            first.metadata.need("sample_spacing")
        for slc in (first, second):
            if slc.metadata.centroid_frequency is not None:
                reporter.warn(
                    f"{slc.name} is a sub-band. Register the full-band images once and split what comes out: a "
                    "sub-band alone has noisier offsets, and the error of each is taken for displacement."
                )
        found = OffsetSearch(first, second, options, stack, reporter).run(settings, reporter.part(0.0, 0.4))
        fit = found.fit(options.degree, reporter)
        interpolate, fault = choose_interpolation(settings.cache_directory)
        if fault:
            reporter.info(f"numba does not work here ({fault}); resampling takes longer without it.")
        resampler = Resampler(
            fit.polynomial, second.shape, kernel_table(found.azimuth), kernel_table(found.across), interpolate
        )
        summary = {**found.summary(fit), **_coherence(first, second, resampler, reporter)}
        _write(paths, first, second, resampler, found.table(fit), settings, reporter.part(0.4, 1.0))
    return summary


def _resampled(second: Slc, resampler: Resampler, window: Window) -> np.ndarray:
    part, _ = resampler.source(window)
    image = second.read(part) if part.pixels else np.zeros((part.rows, part.cols), dtype=np.complex64)
    return resampler.resample(window, image, part)


def _coherence(first: Slc, second: Slc, resampler: Resampler, reporter: Reporter) -> dict[str, object]:
    """Mean coherence of a patch in the middle, before and after."""
    rows, cols = (min(size, length) for size, length in zip(_PATCH, first.shape))
    window = Window((first.shape[0] - rows) // 2, (first.shape[1] - cols) // 2, rows, cols)
    image = first.read(window)
    means: list[float | None] = []
    for other in (second.read(window), _resampled(second, resampler, window)):
        values = coherence_of_sums(pair_sums(image, other), *_COHERENCE_WINDOW)
        finite = values[np.isfinite(values)]
        means.append(float(finite.mean(dtype=np.float64)) if finite.size else None)
    before, after = means
    if before is not None and after is not None:
        size = f"{_COHERENCE_WINDOW[0]} x {_COHERENCE_WINDOW[1]}"
        reporter.info(f"Coherence in the middle of the image ({size} window): {before:.3f} before, {after:.3f} after.")
        if after < before - _COHERENCE_LOSS:
            reporter.warn(
                "The images were more coherent before they were registered: they seem to be registered already. Use "
                "them as they are."
            )
    return {"coherence_before": before, "coherence_after": after}


def _write(
    paths: Mapping[str, str],
    first: Slc,
    second: Slc,
    resampler: Resampler,
    table: list[tuple[object, ...]],
    settings: RunSettings,
    reporter: Reporter,
) -> None:
    blocks = plan_blocks(
        first.grid,
        second.native_block,
        bytes_per_pixel=_PIXEL_BYTES * margin_share(64, TAPS, TAPS),
        result_bytes_per_pixel=20.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )

    def read(window: Window) -> tuple[np.ndarray | None, Window]:
        part, _ = resampler.source(window)
        if "OUTPUT" not in paths:
            return None, part
        return second.read(part) if part.pixels else np.zeros((part.rows, part.cols), dtype=np.complex64), part

    def compute(window: Window, data: tuple[np.ndarray | None, Window]) -> dict[str, np.ndarray]:
        image, part = data
        arrays: dict[str, np.ndarray] = {}
        if image is not None:
            arrays["OUTPUT"] = resampler.resample(window, image, part)
        if "OFFSETS" in paths or "RANGE_OFFSETS" in paths:
            offsets = _offset_arrays(resampler.polynomial, window)
            arrays["OFFSETS"] = offsets.astype(np.float32)
            if "RANGE_OFFSETS" in paths:
                arrays["RANGE_OFFSETS"] = (offsets[1] * first.metadata.need("sample_spacing")).astype(np.float32)
        return arrays

    specs = _specs(paths, first, second, settings)
    with OutputSet(
        specs,
        first.grid,
        block=blocks.output_block,
        inputs=[*first.sources, *second.sources],
        warn=reporter.warn,
    ) as rasters:

        def write(window: Window, arrays: dict[str, np.ndarray]) -> None:
            for name in specs:
                rasters.write(name, window, arrays[name])

        if specs:
            run_blocks(blocks, read, compute, write, reporter)
        if "OFFSETS_TABLE" in paths:
            write_csv(paths["OFFSETS_TABLE"], TABLE, table)
    reporter.progress(1.0)


def _offset_arrays(polynomial: OffsetPolynomial, window: Window) -> np.ndarray:
    """Offsets of lines and samples [pixels], shape (2, rows, cols)."""
    rows = np.arange(window.row, window.row + window.rows, dtype=np.float64)[:, np.newaxis]
    cols = np.arange(window.col, window.col + window.cols, dtype=np.float64)
    return np.stack([np.broadcast_to(part, (window.rows, window.cols)) for part in polynomial.at(rows, cols)])


def _specs(paths: Mapping[str, str], first: Slc, second: Slc, settings: RunSettings) -> dict[str, RasterSpec]:
    dates = (first.tags.get(tags.FIRST_DATE, ""), second.tags.get(tags.FIRST_DATE, ""))
    about = {**provenance_tags(settings.provenance), tags.FIRST_DATE: dates[0], tags.SECOND_DATE: dates[1]}
    about = {name: text for name, text in about.items() if text}
    # Samples now lie where the reference's lie; frequencies and weighting stay the secondary's own.
    placed = {
        item: getattr(first.metadata, item) or getattr(second.metadata, item)
        for item in ("near_range", "incidence", "line_spacing", "sample_spacing")
    }
    specs = {}
    for name in (name for name in RASTERS if name in paths):
        if name == "OUTPUT":
            metadata = replace(second.metadata, **placed)
            title = "Secondary image on the grid of the reference"
            specs[name] = slc_spec(paths[name], second, metadata, title, settings.provenance)
        elif name == "RANGE_OFFSETS":
            specs[name] = RANGE_OFFSETS.spec(paths[name], about)
        else:
            specs[name] = RasterSpec(
                paths[name],
                bands=2,
                units="px",
                descriptions=("Offset of lines", "Offset of samples"),
                tags={**about, tags.KIND: "pixel_offsets", tags.UNITS: "px"},
            )
    return specs
