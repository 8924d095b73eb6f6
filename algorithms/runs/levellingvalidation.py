"""InSAR displacement series against levelled benchmarks, from files to files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..checks import InputError, check_choice, check_not_negative, check_positive
from ..constants import MM_PER_M
from ..gnss.los import LINEAR, LosSeries, at_days
from ..io.gnss_tables import Table, parse_times, read_table
from ..io.los_geometry import component_of, incidence_cosines
from ..io.rasters import check_destination
from ..io.series import open_series
from ..io.stations import Station, table_of_layer
from ..mining.ground import metres_per_radian
from ..reporting import Reporter
from .common import RunSettings, remembering, wanted
from .gnssvalidation import (
    Product,
    alignment_words,
    check_rules,
    explain,
    summary,
    tell_deviations,
    tell_verdicts,
    write_outputs,
)
from .groundtruth import GroundSeries, Rules, StationRequest, circle_sigma, circles, compare, product_names
from .validation_outputs import ProductResult, ReportWords, summarise

#: What is compared: heights as measured with LOS / cos i, or heights times cos i with LOS as measured.
VERTICAL, LOS = "vertical", "los"
DIRECTIONS = (VERTICAL, LOS)
#: Longest time between two radar dates that is interpolated across to a levelling campaign [days].
WIDEST_GAP = 36
#: Heights that change by more between two campaigns [m] are no heights of one benchmark.
LARGEST_CHANGE = 30.0
ASSUMPTION = (
    "Levelling knows the vertical only, InSAR the line of sight only. They are compared as if the ground moved "
    "vertically: LOS = vertical x cos(incidence). Beside a panel it also moves sideways, by up to half of what it "
    "sinks, and that part of LOS is taken for vertical here."
)


@dataclass(frozen=True)
class HeightErrors:
    """Standard deviation of a height where its table does not say it: ``sqrt(std^2 + per_km^2 L)``.

    Attributes
    ----------
    std : float
        Whatever the distance [m].
    per_km : float
        Of a levelling line of one kilometre [m]; L is the distance from the mine's reference benchmark as the crow
        flies [km], and a line is no shorter.
    """

    std: float = 0.0
    per_km: float = 0.0


def run_levellingvalidation(
    request: StationRequest,
    products: Sequence[Product],
    *,
    names: Sequence[str] = (),
    direction: str = VERTICAL,
    max_gap: float = WIDEST_GAP,
    errors: HeightErrors | None = None,
    rules: Rules | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Compare InSAR products with heights of benchmarks at levelling campaigns.

    Heights are at a few epochs, so InSAR is brought to them: the line between the radar dates before and after.

    Parameters
    ----------
    request : StationRequest
        ``stations`` are the benchmarks; ``observations`` and ``tables`` hold benchmark, date and height.
    products : sequence of Product
    names : sequence of str
        Of the products.
    direction : {"vertical", "los"}
        ``vertical``: LOS / cos(incidence) against heights. ``los``: LOS against heights times cos(incidence). Both
        assume vertical motion.
    max_gap : float
        Longest time between two radar dates that is interpolated across [days].
    errors : HeightErrors, optional
        Of heights whose table has no column ``sigma``.
    rules : Rules, optional
        ``sampling`` does not matter here.
    outputs : mapping
        As `run_gnssvalidation`.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        As `run_gnssvalidation`.

    Raises
    ------
    InputError
        If nothing can be compared; the message says why.
    """
    settings, reporter, rules = settings or RunSettings(), reporter or Reporter(), rules or Rules()
    check_rules(rules)
    check_choice("DIRECTION", direction, DIRECTIONS)
    check_positive("MAX_GAP", max_gap, "days")
    errors = errors or HeightErrors()
    check_not_negative("HEIGHT_STD", errors.std, "metres")
    check_not_negative("HEIGHT_STD_PER_KM", errors.per_km, "metres")
    paths = wanted(outputs)
    for name, path in paths.items():
        check_destination(name, path)
    if request.stations is None:
        raise InputError("STATIONS is missing: a point layer of the benchmarks, or a table with their coordinates.")
    if not products:
        raise InputError("TIMESERIES is empty: give at least one InSAR time series.")
    warnings: list[str] = []
    aloud, reporter = reporter, remembering(reporter, warnings)
    labels = product_names([product.timeseries for product in products], names)
    heights = _heights(request, reporter)
    stations = _benchmarks(request, heights, reporter)
    heights = _with_errors(stations, heights, errors)
    known = sum(bool(np.isfinite(heights[station.name].sigma).any()) for station in stations)
    results = []
    for number, (product, label) in enumerate(zip(products, labels)):
        reporter.stop_if_cancelled()
        results.append(_one_product(stations, heights, product, label, direction, max_gap, rules, reporter))
        reporter.progress(0.1 + 0.8 * (number + 1) / len(products))
    tell_verdicts(results, aloud)
    tell_deviations(results, reporter)
    words = ReportWords(
        title="InSAR and levelling",
        ground="levelling",
        axis="vertical displacement [mm]" if direction == VERTICAL else "LOS displacement [mm]",
        facts={
            "Benchmarks": len(stations),
            "Compared": "LOS / cos(incidence), heights" if direction == VERTICAL else "LOS, heights x cos(incidence)",
            "InSAR at campaigns": f"linear between radar dates at most {max_gap:g} days apart",
            "Standard deviation of a height": _error_words(errors, known, len(stations)),
            "InSAR at a benchmark": f"mean of pixels with their centre within {rules.radius:g} m",
            "Alignment": alignment_words(rules),
            "Reference benchmarks": "taken off heights and InSAR" if rules.subtract_reference else "not taken off",
        },
        warnings=[ASSUMPTION, *warnings],
    )
    write_outputs(paths, words, results, "levelling", settings)
    reporter.progress(1.0)
    return summary(results)


def at_campaigns(radar: np.ndarray, there: np.ndarray, days: np.ndarray, max_gap: float) -> np.ndarray:
    """Parts of the radar dates that InSAR at a day is made of, float64 (n, S); a row of NaN where nothing is near.

    Parameters
    ----------
    radar : ndarray of datetime64[D], shape (S,)
    there : ndarray of bool, shape (S,)
        Dates with a value.
    days : ndarray of datetime64[D], shape (n,)
    max_gap : float
        `gnss.los.at_days`.
    """
    unknown = np.full(len(radar), np.nan)
    columns = [
        at_days(LosSeries("", radar, np.where(there, part, np.nan), unknown), days, LINEAR, widest_gap=max_gap)[0]
        for part in np.eye(len(radar))
    ]
    return np.column_stack(columns)


def _heights(request: StationRequest, reporter: Reporter) -> dict[str, LosSeries]:
    """Height changes of each benchmark [m]; one that cannot be used is left out with a warning."""
    tables = [_file_table(path) for path in request.observations]
    tables += [table_of_layer(layer) for layer in request.tables]
    if not tables:
        raise InputError("OBSERVATIONS is missing: a table of benchmark, date and height.")
    found: dict[str, LosSeries] = {}
    refused: list[str] = []
    for table in tables:
        for name, series in _table_heights(table, request.unit, refused):
            if name in found:
                raise InputError(f"Benchmark {name} stands in several tables. Give its heights in one.")
            found[name] = series
    for reason in refused:
        reporter.warn(f"{reason} It is left out.")
    if not found:
        raise InputError(f"No benchmark has heights that can be used. {' '.join(refused[:2])}")
    return found


def _file_table(path: str) -> Table:
    try:
        text = Path(path).read_text("utf-8-sig", errors="replace")
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror}.") from error
    table = read_table(Path(path).name, text)
    if table is None:
        raise InputError(f"{path} has no heading; a table of heights needs benchmark, date and height.")
    return table


def _table_heights(table: Table, unit: str | None, refused: list[str]) -> list[tuple[str, LosSeries]]:
    missing = [name for name in ("station", "time") if not table.has(name)]
    height = "height" if table.has("height") else "up"
    if missing or not table.has(height):
        raise InputError(f"{table.name} needs columns benchmark, date and height; it has {', '.join(table.headings)}.")
    days = parse_times(table.name, table.texts("time")).astype("datetime64[D]")
    values = table.metres(height, unit)
    sigma = np.full(values.shape, np.nan)
    if table.has("sigma"):
        own = None if table.columns["sigma"].unit else unit or table.columns[height].unit
        sigma = table.deviations("sigma", own)
    names = np.array(table.texts("station"))
    found = []
    for name in dict.fromkeys(names.tolist()):
        chosen = (names == name) & np.isfinite(values)
        order = np.argsort(days[chosen], kind="stable")
        day, height_of, error = days[chosen][order], values[chosen][order], sigma[chosen][order]
        repeated = np.flatnonzero(np.diff(day).astype(int) == 0)
        if repeated.size:
            refused.append(f"Benchmark {name} has two heights on {day[repeated[0]]}.")
        elif day.size < 2:
            refused.append(f"Benchmark {name} has {day.size} height(s): motion needs at least two campaigns.")
        elif np.ptp(height_of) > LARGEST_CHANGE:
            raise InputError(
                f"Benchmark {name} changes its height by {np.ptp(height_of):.6g} m. It looks like millimetres labelled "
                "metres: set the unit to mm."
            )
        else:
            found.append((name, LosSeries(name, day, height_of - height_of[0], error)))
    return found


def _benchmarks(request: StationRequest, heights: Mapping[str, LosSeries], reporter: Reporter) -> list[Station]:
    every = request.read_stations(reporter)
    known = [station for station in every if station.name in heights]
    without = [station.name for station in every if station.name not in heights]
    if without:
        reporter.warn(f"{len(without)} benchmark(s) have no heights and are left out: {', '.join(without[:5])}.")
    if not known:
        raise InputError(
            f"No benchmark of STATIONS ({', '.join(station.name for station in every[:5])}) has heights in "
            f"OBSERVATIONS ({', '.join(list(heights)[:5])}); names must agree."
        )
    return known


def _with_errors(
    stations: Sequence[Station], heights: Mapping[str, LosSeries], errors: HeightErrors
) -> dict[str, LosSeries]:
    """The heights with a standard deviation where the tables say none."""
    if not errors.std and not errors.per_km:
        return dict(heights)
    references = {station.mine: station for station in reversed(stations) if station.is_reference}
    only = next(iter(references.values())) if len(references) == 1 else None
    found = {}
    for station in stations:
        series, reference = heights[station.name], references.get(station.mine) or only
        kilometres = 0.0
        if errors.per_km:
            if reference is None:
                raise InputError(
                    "HEIGHT_STD_PER_KM grows with the distance from a reference benchmark, and benchmark "
                    f"{station.name} has none. Name it in REFERENCE_STATIONS or by REFERENCE_FIELD, or give HEIGHT_STD."
                )
            kilometres = _distance(station, reference) / 1000.0
        std = np.hypot(errors.std, errors.per_km * np.sqrt(kilometres))
        found[station.name] = replace(series, sigma=np.where(np.isfinite(series.sigma), series.sigma, std))
    return found


def _distance(first: Station, second: Station) -> float:
    """Metres between two benchmarks a few kilometres apart."""
    north, east = metres_per_radian(np.radians(0.5 * (first.latitude + second.latitude)))
    longitude = (first.longitude - second.longitude + 180.0) % 360.0 - 180.0
    return float(np.hypot(north * np.radians(first.latitude - second.latitude), east * np.radians(longitude)))


def _error_words(errors: HeightErrors, known: int, every: int) -> str:
    if not known:
        return "not known"
    if not errors.std and not errors.per_km:
        return f"from the tables, {known} of {every} benchmarks"
    return (
        f"from the tables, else sqrt({errors.std * MM_PER_M:g}^2 + {errors.per_km * MM_PER_M:g}^2 L) mm, L km from the "
        "reference benchmark"
    )


def _one_product(
    stations: Sequence[Station],
    heights: Mapping[str, LosSeries],
    product: Product,
    label: str,
    direction: str,
    max_gap: float,
    rules: Rules,
    reporter: Reporter,
) -> ProductResult:
    with open_series(product.timeseries, product.unit) as series:
        around = circles(series, stations, rules.radius, reporter)
        component = component_of(series.tags)
        if component in ("east", "north"):
            raise InputError(f"{label} shows the component {component}: heights say nothing about it. Give LOS or up.")
        if component:
            reporter.info(f"{label} shows vertical motion by its tags: compared with heights as it is.")
            cosines = {station.name: 1.0 for station in stations}
        else:
            cosines = incidence_cosines(product.los, stations, series.tags, label, reporter)
        span = f"{series.dates[0]} to {series.dates[-1]}, {len(series.dates)} dates"
        spread = circle_sigma(product.sigma, series, stations, rules.radius, reporter) if product.sigma else {}
    members = []
    for station in stations:
        if station.name not in cosines:
            reporter.warn(f"{label}: no incidence angle at benchmark {station.name}; it is left out.")
            continue
        heights_of, circle, cosine = heights[station.name], around[station.name], cosines[station.name]
        own = spread.get(station.name)
        if direction == LOS:
            heights_of = LosSeries(station.name, heights_of.days, heights_of.los * cosine, heights_of.sigma * cosine)
        else:
            circle = replace(circle, mean=circle.mean / cosine)
            own = None if own is None else own / cosine
        members.append(GroundSeries(station, heights_of, circle, insar_sigma=own))

    def sampler(member: GroundSeries):
        days = member.ground.days
        weights = at_campaigns(member.circle.days, np.isfinite(member.circle.mean), days, max_gap)
        values = weights @ np.nan_to_num(member.circle.mean)
        nearest = np.abs(member.circle.days[None, :] - days[:, None]).argmin(axis=1)
        return days, values, member.circle.count[nearest], member.ground.los, member.ground.sigma, weights

    comparisons = compare(members, label, rules, reporter, sampler)
    explain(label, span, comparisons, reporter)
    return summarise(label, comparisons)
