"""The secondary of a pair brought onto the grid of its reference, from file to file."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
from osgeo import ogr

from ..checks import InputError, check_positive
from ..grid import Grid, Window
from ..interferogram.coherence import coherence_of_sums, pair_sums
from ..interferogram.coregistration import (
    MARGIN,
    OffsetFit,
    OffsetPolynomial,
    WindowOffset,
    correlate_window,
    fit_offsets,
    window_grid,
)
from ..interferogram.resampling import TAPS, Resampler, Spectrum, SpectrumMeter, choose_interpolation, kernel_table
from ..io import tags
from ..io.bands import BandRaster, open_bands
from ..io.engine import plan_blocks, run_blocks
from ..io.features import POLYGON, VectorLayer, shapes_on
from ..io.rasters import OutputSet, RasterSpec, check_destination
from ..io.slc import Slc, open_pair, slc_spec
from ..io.slc_metadata import SlcRequest
from ..reporting import Reporter
from .common import Band, RunSettings, provenance_tags, wanted
from .radar import margin_share, with_margin
from .validation_outputs import write_csv

#: Samples of a patch whose coherence is told before and after.
_PATCH = (256, 512)
#: Window of that coherence (lines, samples).
_COHERENCE_WINDOW = (5, 21)
#: Coherence that may be lost by resampling before the user is warned.
_COHERENCE_LOSS = 0.02
#: Azimuth centres that scatter by more than this [cycles/pixel] are no constant: bursts that were not deramped, say.
_LARGEST_SPREAD = 0.15
#: Bytes of one pixel in a block: secondary, positions of both passes, kernels and results.
_PIXEL_BYTES = 170
#: Windows are no larger than this share of the image, the search no wider than that one.
_LARGEST_WINDOW, _WIDEST_SEARCH = 0.5, 0.25
_SMALLEST_WINDOW = 8
#: Spectra are measured over so many pixels.
_SPECTRUM_LENGTH = 64
#: GDAL's geotransform of a raster that has none.
_NO_POSITION = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
TABLE = ("row", "col", "offset_lines", "offset_samples", "snr", "used", "correlation", "residual_lines")
TABLE += ("residual_samples", "why_not")
RANGE_OFFSETS = Band(tags.KIND_RANGE_OFFSET, "m", "Range offset applied to the secondary, positive away")
RASTERS = ("OUTPUT", "OFFSETS", "RANGE_OFFSETS")


@dataclass(frozen=True)
class CoregisterOptions:
    """How the offsets are found.

    Attributes
    ----------
    window_lines, window_samples : int
        Size of a window [pixels]; at most half of the image is used.
    windows : int
        Windows along each axis, at most.
    search : int
        Largest offset that is looked for [pixels].
    min_snr : float
        Peaks that stand out less do not count.
    degree : int
        Of the polynomial, 0 to 3.
    moving_area : str or None
        Raster that is not zero where the ground moves, on the grid of the images or multilooked by ``area_looks``.
    moving_polygons : VectorLayer or None
        Polygons where the ground moves, in coordinates of the reference raster.
    area_looks : (lines, samples)
        Of a multilooked ``moving_area``.
    """

    window_lines: int = 64
    window_samples: int = 64
    windows: int = 16
    search: int = 16
    min_snr: float = 6.0
    degree: int = 1
    moving_area: str | None = None
    moving_polygons: VectorLayer | None = None
    area_looks: tuple[int, int] = (1, 1)

    def __post_init__(self) -> None:
        for name, value, least in (
            ("WINDOW_LINES", self.window_lines, _SMALLEST_WINDOW),
            ("WINDOW_SAMPLES", self.window_samples, _SMALLEST_WINDOW),
            ("WINDOWS", self.windows, 2),
            ("SEARCH", self.search, 1),
        ):
            if int(value) != value or value < least:
                raise InputError(f"{name} must be a whole number of at least {least}, got {value!r}.")
        check_positive("MIN_SNR", self.min_snr)
        if self.degree not in (0, 1, 2, 3):
            raise InputError(f"DEGREE must be 0, 1, 2 or 3, got {self.degree!r}.")


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
                    f"{slc.name} is a sub-band. Register the full-band images once and split what comes out: offsets "
                    "estimated for each sub-band alone differ by more than the signal."
                )
        found = _Search(first, second, options, stack, reporter).run(settings, reporter.part(0.0, 0.4))
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


class _Search:
    """Offsets of all windows of a pair."""

    def __init__(
        self, first: Slc, second: Slc, options: CoregisterOptions, stack: ExitStack, reporter: Reporter
    ) -> None:
        self._first, self._second, self._options = first, second, options
        sizes = options.window_lines, options.window_samples
        self._size = tuple(min(size, int(_LARGEST_WINDOW * length)) for size, length in zip(sizes, first.shape))
        if min(self._size) < _SMALLEST_WINDOW:
            raise InputError(
                f"{first.name} has {first.shape[0]} lines x {first.shape[1]} samples: too small for windows of "
                f"{_SMALLEST_WINDOW} pixels, half of the image. Give a larger cut."
            )
        self._reach = tuple(max(1, min(options.search, int(_WIDEST_SEARCH * length))) for length in first.shape)
        if self._size != sizes or self._reach != (options.search, options.search):
            reporter.info(
                f"The image is small: windows of {self._size[0]} x {self._size[1]} pixels, search of {self._reach[0]} "
                f"x {self._reach[1]}."
            )
        starts = (
            window_grid(length, size, options.windows, reach)
            for length, size, reach in zip(first.shape, self._size, self._reach)
        )
        rows, cols = starts
        windows = [Window(int(row), int(col), *self._size) for row in rows for col in cols]
        moves = self._moving(stack, reporter)
        self.moving = np.array([moves(window) for window in windows])
        self.windows = windows
        self.offsets: list[WindowOffset | None] = []
        self.azimuth = self.across = Spectrum()

    def run(self, settings: RunSettings, reporter: Reporter) -> _Search:
        """Correlate all windows that do not move; returns itself."""
        if self.moving.all():
            raise InputError(
                f"The moving area touches all {self.moving.size} windows: no offset can be found on stable ground. "
                "Draw the area tighter, or give smaller windows."
            )
        self._measure_spectra(reporter)
        centres = self.azimuth.centre, self.across.centre

        def work(number: int) -> WindowOffset | None:
            if self.moving[number]:
                return None
            window = self.windows[number]
            grown = _read_beyond(self._second, window, self._reach)
            return correlate_window(_read_beyond(self._first, window, (MARGIN, MARGIN)), grown, self._reach, centres)

        pool = concurrent.futures.ThreadPoolExecutor(settings.worker_threads, thread_name_prefix="mining_insar")
        try:
            for number, offset in enumerate(pool.map(work, range(len(self.windows)))):
                reporter.stop_if_cancelled()
                self.offsets.append(offset)
                reporter.progress((number + 1) / len(self.windows))
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
        return self

    def fit(self, degree: int, reporter: Reporter) -> OffsetFit:
        """The polynomial through the windows with a clear peak."""
        clear = self._clear()
        borders = sum(offset is not None and offset.at_border for offset in self.offsets)
        looked = int((~self.moving).sum())
        reporter.info(
            f"{len(self.windows)} windows of {self._size[0]} x {self._size[1]} pixels: {clear.size} have a clear peak, "
            f"{looked - clear.size} do not, {int(self.moving.sum())} touch the moving area."
        )
        if borders > 0.3 * looked:
            reporter.warn(
                f"In {borders} of {looked} windows the best match lies at the border of the search: the offset may be "
                f"larger than SEARCH ({self._options.search} pixels). Give a larger one."
            )
        rows, cols = self._middles()
        measured = np.array([(self.offsets[n].lines, self.offsets[n].samples) for n in clear]).reshape(-1, 2)
        fit = fit_offsets(rows[clear], cols[clear], measured, degree)
        if fit.lowered:
            reporter.warn(
                f"{clear.size} windows do not carry a polynomial of degree {degree}: degree {fit.polynomial.degree} is "
                "used. Give more WINDOWS, or smaller ones."
            )
        left_out = clear.size - int(fit.used.sum())
        reporter.info(
            f"Polynomial of degree {fit.polynomial.degree} through {int(fit.used.sum())} windows, {left_out} left out "
            f"as outliers; residual rms {fit.rms[0]:.4f} lines, {fit.rms[1]:.4f} samples."
        )
        if left_out > 0.25 * clear.size:
            reporter.warn(
                f"{left_out} of {clear.size} windows do not follow the polynomial: motion, or a degree that is too "
                "low. Where the ground moves, give MOVING_AREA or MOVING_POLYGONS."
            )
        return fit

    def summary(self, fit: OffsetFit) -> dict[str, object]:
        """Numbers for the user."""
        shape = self._first.shape
        offsets = fit.polynomial.at(np.linspace(0, shape[0] - 1, 33)[:, np.newaxis], np.linspace(0, shape[1] - 1, 33))
        return {
            "windows_total": len(self.windows),
            "windows_used": int(fit.used.sum()),
            "degree_used": fit.polynomial.degree,
            "mean_offset_lines": float(np.mean(offsets[0])),
            "mean_offset_samples": float(np.mean(offsets[1])),
            "rms_lines": fit.rms[0],
            "rms_samples": fit.rms[1],
        }

    def table(self, fit: OffsetFit) -> list[tuple[object, ...]]:
        """One row per window, columns `TABLE`."""
        place = {int(number): index for index, number in enumerate(self._clear())}
        rows, cols = self._middles()
        lines: list[tuple[object, ...]] = []
        for number, offset in enumerate(self.offsets):
            index = place.get(number)
            used = index is not None and bool(fit.used[index])
            residual = (None, None) if index is None else tuple(fit.residuals[index])
            if self.moving[number]:
                why = "moving area"
            elif offset is None:
                why = "no data"
            elif index is None:
                why = "border of the search" if offset.at_border else "no clear peak"
            else:
                why = "" if used else "outlier"
            found = (None,) * 4
            if offset is not None:
                found = (offset.lines, offset.samples, offset.snr, offset.correlation)
            lines.append((float(rows[number]), float(cols[number]), *found[:3], int(used), found[3], *residual, why))
        return lines

    def _clear(self) -> np.ndarray:
        """Numbers of the windows whose peak counts."""
        kept = (
            offset is not None and not offset.at_border and offset.snr >= self._options.min_snr
            for offset in self.offsets
        )
        return np.flatnonzero(np.fromiter(kept, dtype=bool, count=len(self.offsets)))

    def _middles(self) -> tuple[np.ndarray, np.ndarray]:
        rows = np.array([window.row + 0.5 * (window.rows - 1) for window in self.windows])
        return rows, np.array([window.col + 0.5 * (window.cols - 1) for window in self.windows])

    def _measure_spectra(self, reporter: Reporter) -> None:
        """Centres and widths of the secondary's spectra, along lines and samples, from windows over the image."""
        lengths = [min(_SPECTRUM_LENGTH, length) for length in self._second.shape]
        azimuth, across = SpectrumMeter(0, lengths[0]), SpectrumMeter(1, lengths[1])
        step = max(1, len(self.windows) // 64)
        for window in self.windows[::step]:
            row = min(window.row, self._second.shape[0] - lengths[0])
            col = min(window.col, self._second.shape[1] - lengths[1])
            patch = self._second.read(Window(row, col, lengths[0], lengths[1]))
            azimuth.add(patch)
            across.add(patch)
        self.azimuth, self.across = azimuth.measure(), across.measure()
        reporter.info(
            f"Spectra of the secondary: centre {self.azimuth.centre:+.3f} cycles/line and {self.across.centre:+.3f} "
            f"cycles/sample, {100 * self.azimuth.share:.0f} % and {100 * self.across.share:.0f} % of the sampling "
            "occupied."
        )
        if azimuth.spread > _LARGEST_SPREAD:
            reporter.warn(
                f"The azimuth centre differs by {azimuth.spread:.2f} cycles/line (rms) over the image, as in TOPS "
                "bursts that were not deramped. One centre is used: resampling by parts of a line then disturbs the "
                "phase. Deramp the bursts first."
            )

    def _moving(self, stack: ExitStack, reporter: Reporter) -> Callable[[Window], bool]:
        """Whether a window touches ground that moves."""
        options, shape = self._options, self._first.shape
        tests: list[Callable[[Window], bool]] = []
        if options.moving_area:
            mask = stack.enter_context(open_bands(options.moving_area))
            down, across = options.area_looks
            looks = (1, 1) if mask.shape == shape else options.area_looks
            if mask.shape not in (shape, (shape[0] // down, shape[1] // across)):
                raise InputError(
                    f"MOVING_AREA must lie on the grid of the images ({shape[0]} x {shape[1]}); {mask.name} has "
                    f"{mask.shape[0]} rows x {mask.shape[1]} columns."
                )
            tests.append(lambda window: _touches(mask, window, looks))
        if options.moving_polygons is not None:
            grid = self._first.grid
            shapes = shapes_on(options.moving_polygons, grid, (POLYGON,), "MOVING_POLYGONS", reporter)
            if grid.transform == _NO_POSITION and all(shape.geometry.GetEnvelope()[3] <= 0.0 for shape in shapes):
                # QGIS draws a raster without a position downward from zero: polygons drawn there have negative y.
                grid = replace(grid, transform=(0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
            tests.append(lambda window: any(shape.geometry.Intersects(_outline(grid, window)) for shape in shapes))
        if not tests:
            reporter.info(
                "No MOVING_AREA or MOVING_POLYGONS is given: windows that move against the others are left out as "
                "outliers, which works where fewer than a third of them move."
            )
        return lambda window: any(test(window) for test in tests)


def _touches(mask: BandRaster, window: Window, looks: tuple[int, int]) -> bool:
    row, col = window.row // looks[0], window.col // looks[1]
    end_row = min(mask.shape[0], -(-(window.row + window.rows) // looks[0]))
    end_col = min(mask.shape[1], -(-(window.col + window.cols) // looks[1]))
    if end_row <= row or end_col <= col:
        return False
    values = mask.read(Window(row, col, end_row - row, end_col - col))
    return bool((np.isfinite(values) & (values != 0)).any())


def _outline(grid: Grid, window: Window) -> ogr.Geometry:
    ends = (window.row, window.col), (window.row + window.rows, window.col + window.cols)
    corners = [grid.xy(ends[i][0], ends[j][1]) for i, j in ((0, 0), (0, 1), (1, 1), (1, 0), (0, 0))]
    return ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{x!r} {y!r}' for x, y in corners)}))")


def _read_beyond(slc: Slc, window: Window, reach: tuple[int, int]) -> np.ndarray:
    """A window and a margin; zero beyond the image."""
    grown, inner = with_margin(window, *reach, slc.grid)
    out = np.zeros((window.rows + 2 * reach[0], window.cols + 2 * reach[1]), dtype=np.complex64)
    top, left = reach[0] - inner[0].start, reach[1] - inner[1].start
    out[top : top + grown.rows, left : left + grown.cols] = slc.read(grown)
    return out


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
