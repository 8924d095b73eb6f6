"""Offsets of a pair in windows: which windows, what ground moves, what correlation finds, and what the fit leaves."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
from osgeo import ogr

from ..checks import InputError, check_positive
from ..grid import Grid, Window
from ..interferogram.coregistration import (
    MARGIN,
    OffsetFit,
    WindowOffset,
    correlate_window,
    fit_offsets,
    window_grid,
)
from ..interferogram.resampling import Spectrum, SpectrumMeter
from ..io.bands import BandRaster, open_bands
from ..io.features import POLYGON, VectorLayer, shapes_on
from ..io.slc import Slc
from ..reporting import Reporter
from .common import RunSettings
from .radar import with_margin

#: Azimuth centres that scatter by more than this [cycles/pixel] are no constant: bursts that were not deramped, say.
_LARGEST_SPREAD = 0.15
#: Windows are no larger than this share of the image, the search no wider than that one.
_LARGEST_WINDOW, _WIDEST_SEARCH = 0.5, 0.25
_SMALLEST_WINDOW = 8
#: With a shorter search there is no background to compare the peak with.
_SHORTEST_SEARCH = 4
#: Spectra are measured over so many pixels.
_SPECTRUM_LENGTH = 64
#: GDAL's geotransform of a raster that has none.
_NO_POSITION = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
#: Columns of the table of offsets.
TABLE = ("row", "col", "offset_lines", "offset_samples", "snr", "used", "correlation", "residual_lines")
TABLE += ("residual_samples", "why_not")


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
            ("SEARCH", self.search, _SHORTEST_SEARCH),
        ):
            if int(value) != value or value < least:
                raise InputError(f"{name} must be a whole number of at least {least}, got {value!r}.")
        check_positive("MIN_SNR", self.min_snr)
        if self.degree not in (0, 1, 2, 3):
            raise InputError(f"DEGREE must be 0, 1, 2 or 3, got {self.degree!r}.")


class OffsetSearch:
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
        self._reach = tuple(
            max(_SHORTEST_SEARCH, min(options.search, int(_WIDEST_SEARCH * length))) for length in first.shape
        )
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

    def run(self, settings: RunSettings, reporter: Reporter) -> OffsetSearch:
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
