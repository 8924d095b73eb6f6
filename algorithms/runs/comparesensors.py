"""Two InSAR products on common dates and one reference epoch: differences, and what aliasing may have taken."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..checks import InputError, check_choice, check_incidence, check_not_negative, check_positive
from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..grid import Grid, Window
from ..io import tags
from ..io.align import Aligner, check_grid
from ..io.engine import plan_blocks, run_blocks
from ..io.features import POINT, VectorLayer, inside_grid, lonlat_of, shapes_on
from ..io.layers import HandlePool, inspect, read_layer
from ..io.los_geometry import component_of
from ..io.rasters import OutputSet, check_destination
from ..io.resample import series_on
from ..io.sampling import medians, read_windows, sample_windows
from ..io.series import Series, open_series
from ..io.stations import circle_series, placed
from ..reporting import Reporter
from ..validation.agreement import MEDIAN, NONE
from ..validation.sensors import (
    GRADIENT_CLASSES,
    WIDEST_GAP,
    CommonDates,
    aliasing_ratio,
    common_dates,
    leave_one_out_error,
    steepest_gradient,
)
from .common import Band, RunSettings, provenance_tags, wanted
from .comparesensors_profiles import sensor_profiles, write_profiles
from .comparesensors_report import PointCurves, SensorComparison, SensorTotals, write_points, write_report, write_table

LOS, VERTICAL = "los", "vertical"
DIRECTIONS = (LOS, VERTICAL)
OFFSETS = (MEDIAN, NONE)
#: Pixels that are sampled for medians and for the error of interpolation.
SAMPLE_PIXELS = 100_000
#: Motion that is called motion [m].
MOVING = 0.05
#: Incidence angles or headings that differ by more [deg] make two lines of sight.
SAME_VIEW = 3.0
BANDS = {
    "DIFFERENCE": Band("difference", "mm", "first minus second, from the reference epoch to the last common date"),
    "DIFFERENCE_RMS": Band("difference_rms", "mm", "rms over the common dates of first minus second"),
    "ALIASING": Band("aliasing", "", ""),
}


@dataclass(frozen=True)
class SensorInput:
    """One of the two products; what is None is looked for in its tags.

    Attributes
    ----------
    timeseries : str
    name : str
    unit : {"mm", "cm", "m"} or None
    wavelength : float or None
        [m]
    incidence : float or None
        [deg]
    pair_days : float or None
        Usual time between the scenes of an interferogram [days]; the median time between dates if not given.
    coherence : str or None
        Raster of mean coherence.
    """

    timeseries: str
    name: str
    unit: str | None = None
    wavelength: float | None = None
    incidence: float | None = None
    pair_days: float | None = None
    coherence: str | None = None


def run_comparesensors(
    first: SensorInput,
    second: SensorInput,
    *,
    direction: str = LOS,
    offset: str = MEDIAN,
    max_gap: int = WIDEST_GAP,
    reference_date: datetime.date | None = None,
    points: VectorLayer | None = None,
    radius: float = 50.0,
    lines: VectorLayer | None = None,
    width: float = 0.0,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Compare two displacement series, as Tang et al. (2023, Sections 5.1 and 5.2) do for Sentinel-1 and ALOS-2.

    The dates are those of the sparser product; the denser one is interpolated linearly. Both are zero at the reference
    epoch. The second is resampled to the grid of the first.

    Parameters
    ----------
    first, second : SensorInput
    direction : {"los", "vertical"}
        ``vertical`` divides each by the cosine of its incidence angle, as if the ground moved vertically.
    offset : {"median", "none"}
        ``median``: the median of the difference at each date is taken off: the two have different references.
    max_gap : int
        Longest time between two dates that is interpolated across [days].
    reference_date : datetime.date, optional
        Common date at which both are zero; the first if not given.
    points : VectorLayer, optional
        Where series are wanted.
    radius : float
        Radius of the circle around points [m].
    lines : VectorLayer, optional
        Where profiles are wanted, at all common dates.
    width : float
        Swath across the lines that is averaged [m]; 0: the line itself.
    outputs : mapping
        ``DIFFERENCE`` [mm], ``DIFFERENCE_RMS`` [mm] and ``ALIASING`` (two bands: gradient met by an interferogram of
        each product, in parts of lambda/4 per pixel) .tif; ``STATISTICS`` .csv; ``SERIES`` .csv (with ``points``);
        ``PROFILES`` .csv (with ``lines``); ``REPORT`` .html. Those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_common``, ``bias``, ``rms_difference`` [mm], ``correlation``, ``aliased_first``, ``aliased_second`` [% of
        the pixels that moved], ``first_date``, ``last_date``.

    Raises
    ------
    InputError
        If the products share no dates or no pixels, or something that is needed is not known.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    check_choice("DIRECTION", direction, DIRECTIONS)
    check_choice("OFFSET", offset, OFFSETS)
    check_positive("MAX_GAP", max_gap, "days")
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least DIFFERENCE.")
    for name in set(paths) - set(BANDS):
        check_destination(name, paths[name])
    if "SERIES" in paths and points is None:
        raise InputError("SERIES is asked for, but there are no POINTS: give a point layer, or leave SERIES out.")
    if "PROFILES" in paths and lines is None:
        raise InputError("PROFILES is asked for, but there are no LINES: give a line layer, or leave PROFILES out.")
    check_not_negative("WIDTH", width, "metres")
    with contextlib.ExitStack() as stack:
        originals = [stack.enter_context(open_series(item.timeseries, item.unit)) for item in (first, second)]
        job = _prepare(first, second, originals, direction, max_gap, reference_date, reporter)
        offsets, error = _offsets(job, offset, reporter.part(0.0, 0.2))
        coherence = [_coherence(item, job.grid, stack, reporter) for item in (first, second)]
        totals = _scan(job, offsets, coherence, paths, settings, reporter.part(0.2, 0.9))
        curves = _curves(job, offsets, points, radius, reporter) if points is not None else []
        profiles = []
        if lines is not None:
            profiles = sensor_profiles(
                lines,
                job.grid,
                job.common.dates,
                lambda window: job.compared(window, offsets),
                width,
                reporter.part(0.9, 1.0),
            )
        result = SensorComparison(
            names=(first.name, second.name),
            common=job.common,
            reference=job.common.dates[job.zero],
            shown=job.common.dates[job.shown],
            direction=direction,
            offsets=offsets,
            offset_rule=offset,
            interpolation_error=error,
            wavelengths=tuple(job.wavelengths),
            pair_days=tuple(job.pair_days),
            moving=MOVING,
            has_coherence=tuple(item is not None for item in coherence),
            totals=totals,
            curves=curves,
            profiles=profiles,
            shown_number=job.shown,
            warnings=tuple(job.warnings),
        )
        if "STATISTICS" in paths:
            write_table(paths["STATISTICS"], result)
        if "SERIES" in paths:
            write_points(paths["SERIES"], result)
        if "PROFILES" in paths:
            write_profiles(paths["PROFILES"], profiles, job.common.dates)
        if "REPORT" in paths:
            write_report(paths["REPORT"], result, settings.provenance)
        reporter.progress(1.0)
        reporter.info(
            f"{first.name} minus {second.name} on {len(job.common.dates)} dates: {totals.bias * MM_PER_M:+.1f} mm "
            f"mean, {totals.rms * MM_PER_M:.1f} mm rms at {result.shown}, correlation {totals.correlation:.3f}."
        )
        return {
            "n_common": len(job.common.dates),
            "bias": totals.bias * MM_PER_M,
            "rms_difference": totals.rms * MM_PER_M,
            "correlation": totals.correlation,
            "aliased_first": 100.0 * totals.aliased_share(0),
            "aliased_second": 100.0 * totals.aliased_share(1),
            "first_date": job.common.dates[0].isoformat(),
            "last_date": job.common.dates[-1].isoformat(),
        }


@dataclass
class _Job:
    """Both products on one grid and common dates."""

    series: list[Series]
    common: CommonDates
    zero: int
    scale: list[float]
    wavelengths: list[float]
    pair_days: list[float]
    warnings: list[str]

    @property
    def grid(self) -> Grid:
        return self.series[0].grid

    @property
    def shown(self) -> int:
        """The date whose difference is mapped: the last, or the first where the last is the reference epoch."""
        last = len(self.common.dates) - 1
        return 0 if self.zero == last else last

    def read(self, window: Window) -> list[np.ndarray]:
        """Both series on the common dates, zero at the reference epoch, in LOS [m]."""
        found = []
        for series, resampling in zip(self.series, (self.common.first, self.common.second)):
            values = resampling.apply(series.read(window))
            found.append(values - values[self.zero])
        return found

    def compared(self, window: Window, offsets: np.ndarray) -> list[np.ndarray]:
        """Both in the direction that is compared [m], the second with the offset of the references added."""
        first, second = (values * np.float32(scale) for values, scale in zip(self.read(window), self.scale))
        return [first, second + offsets.astype(np.float32)[:, None, None]]


def _prepare(
    first: SensorInput,
    second: SensorInput,
    originals: Sequence[Series],
    direction: str,
    max_gap: int,
    reference_date: datetime.date | None,
    reporter: Reporter,
) -> _Job:
    warnings: list[str] = []
    common = common_dates(originals[0].dates, originals[1].dates, max_gap)
    zero = 0
    if reference_date is not None:
        if reference_date not in common.dates:
            raise InputError(
                f"REFERENCE_DATE {reference_date} is none of the {len(common.dates)} common dates: "
                f"{', '.join(map(str, common.dates[:6]))}{' …' if len(common.dates) > 6 else ''}."
            )
        zero = common.dates.index(reference_date)
    if common.dropped:
        warnings.append(
            f"{len(common.dropped)} date(s) are left out: the other product has no dates within {max_gap} days around "
            f"them ({', '.join(map(str, common.dropped[:4]))})."
        )
    incidence = [_tagged(item.incidence, found.tags, tags.INCIDENCE) for item, found in zip((first, second), originals)]
    heading = [_tagged(None, found.tags, tags.HEADING) for found in originals]
    scale = [1.0, 1.0]
    shown = [component_of(found.tags) for found in originals]
    if shown[0] != shown[1] and (direction != VERTICAL or {*shown} != {None, "up"}):
        views = [component or "the line of sight" for component in shown]
        raise InputError(
            f"{first.name} shows {views[0]}, {second.name} {views[1]}: two "
            "directions are not compared. Give both along the line of sight (with DIRECTION vertical one may be up)."
        )
    if direction == VERTICAL and shown[0] == shown[1] and shown[0] is not None:
        reporter.info(f"Both show the component {shown[0]} already: they are compared as they are.")
    elif direction == VERTICAL:
        for item, angle in zip((first, second), incidence):
            if angle is None:
                raise InputError(
                    f"INCIDENCE of {item.name} is missing: vertical motion needs it, and its tags do not say it."
                )
        scale = [
            1.0 if component else 1.0 / float(np.cos(np.radians(check_incidence(angle))))
            for component, angle in zip(shown, incidence)
        ]
        warnings.append("Vertical motion is LOS / cos(incidence): right only where the ground does not move sideways.")
    elif _apart(incidence) or _apart(heading):
        warnings.append(
            f"The lines of sight differ (incidence {_angles(incidence)}, heading {_angles(heading)}): the difference "
            "holds the part of the motion that one sees and the other does not."
        )
    wavelengths = []
    for item, found in zip((first, second), originals):
        value = _tagged(item.wavelength, found.tags, tags.WAVELENGTH)
        if value is None:
            raise InputError(
                f"WAVELENGTH of {item.name} is missing: aliasing is judged by it, and its tags do not say it. Give it."
            )
        wavelengths.append(check_positive("WAVELENGTH", value, "metres"))
    pair_days = [
        item.pair_days or float(np.median([(b - a).days for a, b in zip(found.dates, found.dates[1:])]))
        for item, found in zip((first, second), originals)
    ]
    for text in warnings:
        reporter.warn(text)
    series = [originals[0], series_on(originals[1], originals[0].grid)]
    if series[1] is not originals[1]:
        reporter.info(f"{second.name} is resampled to the grid of {first.name} ({originals[0].grid.describe()}).")
    return _Job(series, common, zero, scale, wavelengths, pair_days, warnings)


def _tagged(asked: float | None, found: Mapping[str, str], name: str) -> float | None:
    return asked if asked is not None else float(found[name]) if found.get(name) else None


def _apart(angles: Sequence[float | None]) -> bool:
    if None in angles:
        return False
    return abs((angles[0] - angles[1] + 180.0) % 360.0 - 180.0) > SAME_VIEW


def _angles(angles: Sequence[float | None]) -> str:
    return " and ".join("unknown" if angle is None else f"{angle:.1f}" for angle in angles)


def _offsets(job: _Job, rule: str, reporter: Reporter) -> tuple[np.ndarray, float]:
    """Median difference at each common date [m] (zero without ``median``), and the error of interpolation [m]."""
    dense = 0 if job.common.first.interpolated else 1
    original = job.series[dense]
    layers = 2 * len(job.common.dates) + len(original.dates)
    windows, _ = sample_windows(job.grid, layers, job.series[0].native_block, whole_pixels=SAMPLE_PIXELS)
    both = read_windows(lambda window: np.concatenate(job.read(window)), windows, reporter)
    n = len(job.common.dates)
    found = np.zeros(n)
    if rule == MEDIAN:
        found = np.nan_to_num(medians(both[:n] * job.scale[0] - both[n:] * job.scale[1]))
    error = float("nan")
    if job.common.first.interpolated or job.common.second.interpolated:
        values = read_windows(original.read, windows, reporter)
        days = np.array([date.toordinal() for date in original.dates])
        error = leave_one_out_error(values, days) * job.scale[dense]
    return found, error


def _coherence(item: SensorInput, grid: Grid, stack: contextlib.ExitStack, reporter: Reporter):
    """A reader of mean coherence on the grid, or None."""
    if not item.coherence:
        return None
    pool, aligner = HandlePool(), Aligner()
    stack.callback(pool.close)
    stack.callback(aligner.close)
    layer = inspect(item.coherence)
    if check_grid(layer, grid, item.name):
        reporter.info(f"The coherence of {item.name} is resampled to the grid of the comparison.")
        layer = aligner.onto(layer, grid)

    def read(window: Window) -> np.ndarray:
        out = np.empty((window.rows, window.cols), dtype=np.float32)
        read_layer(pool, layer, window, out)
        return out

    return read


def _scan(
    job: _Job,
    offsets: np.ndarray,
    coherence: Sequence,
    paths: Mapping[str, str],
    settings: RunSettings,
    reporter: Reporter,
) -> SensorTotals:
    """Stream both series: rasters on the way, sums at the end."""
    grid, n = job.grid, len(job.common.dates)
    plan = plan_blocks(
        grid,
        job.series[0].native_block,
        bytes_per_pixel=8.0 * sum(len(series.dates) for series in job.series) + 32.0 * n + 64.0,
        result_bytes_per_pixel=32.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    years = np.array([(b - a).days for a, b in zip(job.common.dates, job.common.dates[1:])]) / DAYS_PER_YEAR
    about = {
        tags.FIRST_DATE: job.common.dates[job.zero].isoformat(),
        tags.SECOND_DATE: job.common.dates[job.shown].isoformat(),
        tags.SIGN: "first minus second product; positive: the first moved more toward the satellite",
        **provenance_tags(settings.provenance),
    }
    specs = {name: band.spec(paths[name], about) for name, band in BANDS.items() if name in paths}
    if "ALIASING" in specs:
        texts = tuple(f"gradient in parts of lambda/4 per pixel, product {number}" for number in ("one", "two"))
        specs["ALIASING"] = replace(specs["ALIASING"], bands=2, descriptions=texts)
    totals = SensorTotals(GRADIENT_CLASSES)

    def read(window: Window):
        wide = _with_border(window, grid)
        return job.read(wide), [reader(window) if reader else None for reader in coherence]

    def compute(window: Window, data):
        (a, b), quality = data
        wide = _with_border(window, grid)
        inner = (
            slice(window.row - wide.row, window.row - wide.row + window.rows),
            slice(window.col - wide.col, window.col - wide.col + window.cols),
        )
        # Steepest rate of change between neighbours in any interval, whichever product saw it.
        rate = np.full(a.shape[1:], np.nan, dtype=np.float32)
        for values in (a, b):
            for number, span in enumerate(years):
                rate = np.fmax(rate, steepest_gradient(values[number + 1] - values[number]) / np.float32(span))
        ratios = [
            aliasing_ratio(rate[inner], days / DAYS_PER_YEAR, wavelength).astype(np.float32)
            for days, wavelength in zip(job.pair_days, job.wavelengths)
        ]
        a, b = a[(slice(None), *inner)] * np.float32(job.scale[0]), b[(slice(None), *inner)] * np.float32(job.scale[1])
        difference = a - b - offsets.astype(np.float32)[:, None, None]
        rms = np.sqrt(np.mean(difference[np.arange(n) != job.zero] ** 2, axis=0))
        return a[job.shown], b[job.shown], difference[job.shown], rms, ratios, quality

    with OutputSet(
        specs,
        grid,
        block=plan.output_block,
        inputs=[series.path for series in job.series],
        warn=reporter.warn,
    ) as rasters:

        def write(window: Window, block) -> None:
            a, b, difference, rms, ratios, quality = block
            arrays = {
                "DIFFERENCE": difference * np.float32(MM_PER_M),
                "DIFFERENCE_RMS": rms * np.float32(MM_PER_M),
                "ALIASING": np.stack(ratios),
            }
            for name in specs:
                rasters.write(name, window, arrays[name])
            totals.add(a, b, difference, ratios, quality, MOVING)

        run_blocks(plan, read, compute, write, reporter)
        if not totals.both:
            first, second = job.series
            raise InputError(
                f"{first.path} and {second.path} have no pixel in common with values at all {n} common dates: they "
                "cover different places, or are empty at some date. No output was written."
            )
    return totals


def _with_border(window: Window, grid: Grid) -> Window:
    """A window and one pixel around it, where the raster has one."""
    top, left = max(0, window.row - 1), max(0, window.col - 1)
    bottom = min(grid.height, window.row + window.rows + 1)
    right = min(grid.width, window.col + window.cols + 1)
    return Window(top, left, bottom - top, right - left)


def _curves(
    job: _Job, offsets: np.ndarray, points: VectorLayer, radius: float, reporter: Reporter
) -> list[PointCurves]:
    shapes = inside_grid(
        shapes_on(placed(points, "POINTS"), job.grid, (POINT,), "POINTS", reporter), job.grid, "POINTS", reporter
    )
    lonlat = lonlat_of(job.grid)
    found = []
    for shape in shapes:
        x, y = shape.parts()[0][0]
        longitude, latitude = (float(value) for value in np.ravel(lonlat(np.array([x]), np.array([y]))))
        values = []
        for series, resampling, scale in zip(job.series, (job.common.first, job.common.second), job.scale):
            mean = circle_series(series, longitude, latitude, radius).mean
            line = resampling.apply(mean[:, None, None])[:, 0, 0] * scale
            values.append(line - line[job.zero])
        if not np.isfinite(values).any():
            reporter.warn(f"Point {shape.name} has no pixel with a value within {radius:g} m; it is left out.")
            continue
        found.append(PointCurves(shape.name, values[0], values[1] + offsets))
    return found
