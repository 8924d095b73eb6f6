"""Phases of subsidence of a finished time series, from file to files."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Mapping

import numpy as np

from ..checks import InputError, check_not_negative
from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.features import POINT, VectorLayer, inside_grid, shapes_on
from ..io.rasters import OutputSet, RasterSpec, check_destination
from ..io.report_html import write_whole
from ..io.series import Series, open_series
from ..io.stations import placed
from ..reporting import Reporter
from ..timeseries.phases import LEAST_RATE, PHASE_CLASSES, PhaseResult, find_phases
from ..timeseries.piecewise import MOST_KNOTS, SHORTEST_SEGMENT, PiecewiseFit, choose_kernel
from .common import RunSettings, inherited_tags, provenance_tags, wanted

#: Raster outputs: kind, units, type, and what each band holds.
RASTERS = {
    "PHASES": ("phases", "", "uint8", ("Phases seen",)),
    "INITIAL_RATE": ("initial_rate", "mm/yr", "float32", ("Rate before the active phase",)),
    "ACTIVE_RATE": ("active_rate", "mm/yr", "float32", ("Rate in the active phase",)),
    "RESIDUAL_RATE": ("residual_rate", "mm/yr", "float32", ("Rate after the active phase",)),
    "RATES_STD": (
        "rates_std",
        "mm/yr",
        "float32",
        tuple(f"Std of the {n} rate" for n in ("initial", "active", "residual")),
    ),
    "ONSET": ("onset", "yr", "float32", ("Beginning of the active phase, decimal year",)),
    "END": ("end", "yr", "float32", ("End of the active phase, decimal year",)),
    "DATES_STD": ("dates_std", "days", "float32", ("Std of the beginning", "Std of the end")),
    "STOPPAGE": ("stoppage", "days", "float32", ("Length of the longest stoppage",)),
    "STOPPAGE_START": ("stoppage_start", "yr", "float32", ("Beginning of the longest stoppage, decimal year",)),
    "KNOTS": ("change_points", "", "uint8", ("Change points",)),
    "RESIDUAL_RMS": ("residual_rms", "mm", "float32", ("Scatter about the fit",)),
}
NO_VALUE = 255
#: Slowest active rate without MIN_RATE [mm/yr].
MIN_RATE = LEAST_RATE * MM_PER_M
#: Pixels between two looks at cancel.
CHUNK = 4096
#: Bytes of one value of a series while it is fitted: float64 copies, residuals and masks.
BYTES_PER_VALUE = 60.0


def run_phases(
    timeseries: str,
    *,
    unit: str | None = None,
    most_knots: int = MOST_KNOTS,
    shortest_segment: float = SHORTEST_SEGMENT,
    min_rate: float = MIN_RATE,
    points: VectorLayer | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Tell initial, active and residual subsidence apart at every pixel, or at points.

    Parameters
    ----------
    timeseries : str
        A raster with dated bands, or MintPy's timeseries.h5.
    unit : {"mm", "cm", "m"}, optional
        Unit of a raster that does not say it.
    most_knots : int
        Most change points, 0 to 3.
    shortest_segment : float
        Shortest stretch between change points [yr].
    min_rate : float
        Slowest subsidence that counts as active [mm/yr].
    points : VectorLayer, optional
        Where TABLE is wanted.
    outputs : mapping
        Paths of the names in `RASTERS` (rates in mm/yr, dates as decimal years) and of TABLE (CSV, one row per point);
        those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_dates``, ``n_points``, and ``share_with_phases``, the share of the pixels with an active phase.

    Raises
    ------
    InputError
        If the series cannot be read or has too few dates, TABLE is asked for without points, or nothing is asked for.
    Cancelled
        If the user asked to stop; no raster is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    rasters = {name: path for name, path in paths.items() if name in RASTERS}
    if not paths:
        raise InputError("No output is asked for: give at least PHASES, ACTIVE_RATE or TABLE.")
    if "TABLE" in paths and points is None:
        raise InputError("TABLE needs POINTS: give a layer with the points to tabulate.")
    if points is not None and "TABLE" not in paths:
        reporter.warn("POINTS are given but TABLE is not asked for; the points are not used.")
    if "TABLE" in paths:
        check_destination("TABLE", paths["TABLE"])
    kernel, reason = choose_kernel()
    if reason:
        reporter.warn(f"numba does not work here ({reason}); the slower NumPy form is used.")
    check_not_negative("MIN_RATE", min_rate, "mm/yr")
    fitting = {
        "most_knots": most_knots,
        "shortest": shortest_segment,
        "least_rate": min_rate / MM_PER_M,
        "kernel": kernel,
    }
    summary: dict[str, object] = {}
    with open_series(timeseries, unit) as series:
        # an empty series is refused before any block is read
        find_phases(np.full((len(series.dates), 1, 1), np.nan), series.years, **fitting)
        reporter.info(f"{len(series.dates)} dates, {series.dates[0]} to {series.dates[-1]}; {kernel} kernel.")
        summary["n_dates"] = len(series.dates)
        if rasters:
            share = _write_rasters(series, rasters, fitting, settings, reporter)
            summary["share_with_phases"] = share
            reporter.info(f"{100 * share:.1f} % of the pixels with a series have an active phase.")
        if "TABLE" in paths:
            summary["n_points"] = _write_table(series, points, paths["TABLE"], fitting, reporter)
    return summary


def _write_rasters(series: Series, paths: dict[str, str], fitting: dict, settings, reporter: Reporter) -> float:
    blocks = plan_blocks(
        series.grid,
        series.native_block,
        bytes_per_pixel=BYTES_PER_VALUE * len(series.dates) + 800.0,
        result_bytes_per_pixel=70.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    about = {
        **inherited_tags(series.tags),
        tags.FIRST_DATE: series.dates[0].isoformat(),
        tags.SECOND_DATE: series.dates[-1].isoformat(),
        tags.SIGN: series.tags.get(tags.SIGN, tags.SIGN_TOWARD),
        **provenance_tags(settings.provenance),
    }
    counted = np.zeros(2, dtype=np.int64)

    def compute(window: Window, displacement: np.ndarray) -> dict[str, np.ndarray]:
        flat = displacement.reshape(len(series.dates), 1, -1)
        parts = []
        for start in range(0, flat.shape[2], CHUNK):
            reporter.stop_if_cancelled()
            fit, phases = find_phases(flat[:, :, start : start + CHUNK], series.years, **fitting)
            parts.append(_bands(series, fit, phases))
        shape = (window.rows, window.cols)
        return {
            name: np.concatenate([part[name] for part in parts], axis=1).reshape(-1, *shape) for name in (*RASTERS,)
        }

    with OutputSet(
        {name: _spec(name, path, about) for name, path in paths.items()},
        series.grid,
        block=blocks.output_block,
        inputs=[series.path],
        warn=reporter.warn,
    ) as output:

        def write(window: Window, bands: dict[str, np.ndarray]) -> None:
            for name in paths:
                output.write(name, window, bands[name])
            phases = bands["PHASES"]
            counted[:] += (phases != NO_VALUE).sum(), ((phases > 0) & (phases != NO_VALUE)).sum()

        run_blocks(blocks, series.read, compute, write, reporter)
    if counted[0] == 0:
        reporter.warn("No pixel has enough dates: all outputs are empty.")
    return float(counted[1] / max(1, counted[0]))


def _spec(name: str, path: str, about: Mapping[str, str]) -> RasterSpec:
    kind, units, dtype, descriptions = RASTERS[name]
    found = {**about, tags.KIND: kind, tags.UNITS: units}
    if name == "PHASES":
        found["CLASSES"] = "; ".join(f"{value}: {words}" for value, words in PHASE_CLASSES.items())
    return RasterSpec(
        path=path,
        bands=len(descriptions),
        dtype=dtype,
        nodata=float(NO_VALUE) if dtype == "uint8" else float("nan"),
        units=units,
        descriptions=descriptions,
        tags=found,
    )


def _bands(series: Series, fit: PiecewiseFit, phases: PhaseResult) -> dict[str, np.ndarray]:
    """All outputs of a chunk as (bands, pixels)."""

    def rates(*arrays: np.ndarray) -> np.ndarray:
        return np.stack(arrays).astype(np.float32) * np.float32(MM_PER_M)

    def days(*arrays: np.ndarray) -> np.ndarray:
        return (np.stack(arrays) * DAYS_PER_YEAR).astype(np.float32)

    first = series.dates[0]
    return {
        "PHASES": np.where(phases.phase < 0, NO_VALUE, phases.phase).astype(np.uint8)[None],
        "INITIAL_RATE": rates(phases.initial_rate),
        "ACTIVE_RATE": rates(phases.active_rate),
        "RESIDUAL_RATE": rates(phases.residual_rate),
        "RATES_STD": rates(phases.initial_std, phases.active_std, phases.residual_std),
        "ONSET": decimal_years(first, phases.onset).astype(np.float32)[None],
        "END": decimal_years(first, phases.end).astype(np.float32)[None],
        "DATES_STD": days(phases.onset_std, phases.end_std),
        "STOPPAGE": days(phases.stoppage_length),
        "STOPPAGE_START": decimal_years(first, phases.stoppage_start).astype(np.float32)[None],
        "KNOTS": np.where(fit.knots < 0, NO_VALUE, fit.knots).astype(np.uint8)[None],
        "RESIDUAL_RMS": rates(fit.rms),
    }


def decimal_years(first: datetime.date, years: np.ndarray) -> np.ndarray:
    """Calendar dates as decimal years (2018.0 is 1 January 2018) of times in years of 365.25 days after ``first``."""
    days = first.toordinal() + np.asarray(years, dtype=np.float64) * DAYS_PER_YEAR
    calendar = np.arange(first.year - 1, first.year + 200)
    starts = [datetime.date(year, 1, 1).toordinal() for year in calendar]
    return np.interp(days, starts, calendar.astype(np.float64))


def _write_table(series: Series, points: VectorLayer, path: str, fitting: dict, reporter: Reporter) -> int:
    shapes = inside_grid(
        shapes_on(placed(points, "POINTS"), series.grid, (POINT,), "POINTS", reporter), series.grid, "POINTS", reporter
    )
    first = series.dates[0]

    def date(years: float) -> str:
        if not np.isfinite(years):
            return ""
        return (first + datetime.timedelta(days=round(float(years) * DAYS_PER_YEAR))).isoformat()

    def mm(value: float) -> str:
        return f"{value * MM_PER_M:.2f}" if np.isfinite(value) else ""

    def day(value: float) -> str:
        return f"{value * DAYS_PER_YEAR:.1f}" if np.isfinite(value) else ""

    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(
        (
            *("point", "x", "y", "phases", "change points"),
            *("initial rate [mm/yr]", "initial std [mm/yr]", "active rate [mm/yr]", "active std [mm/yr]"),
            *("residual rate [mm/yr]", "residual std [mm/yr]", "onset", "onset std [days]", "end", "end std [days]"),
            *("stoppage from", "stoppage [days]", "scatter [mm]", "dates used", "outliers"),
        )
    )
    count = 0
    for shape in shapes:
        for x, y in (vertex for part in shape.parts() for vertex in part):
            row, col = (int(np.floor(value)) for value in series.grid.rowcol(x, y))
            if not (0 <= row < series.grid.height and 0 <= col < series.grid.width):
                continue
            fit, found = find_phases(series.read(Window(row, col, 1, 1)), series.years, **fitting)
            words = PHASE_CLASSES.get(int(found.phase[0]), "too few dates")
            table.writerow(
                (
                    *(shape.name, f"{x:.8g}", f"{y:.8g}", words, max(0, int(fit.knots[0]))),
                    *(mm(found.initial_rate[0]), mm(found.initial_std[0])),
                    *(mm(found.active_rate[0]), mm(found.active_std[0])),
                    *(mm(found.residual_rate[0]), mm(found.residual_std[0])),
                    *(date(found.onset[0]), day(found.onset_std[0]), date(found.end[0]), day(found.end_std[0])),
                    *(date(found.stoppage_start[0]), day(found.stoppage_length[0])),
                    *(mm(fit.rms[0]), int(fit.observations[0] - fit.outliers[0]), int(fit.outliers[0])),
                )
            )
            count += 1
    write_whole(path, text.getvalue().encode("utf-8"))
    return count
