"""What each mining concession does, in any number of products: the table of Tang et al. 2023 (Table 4) and more."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..checks import InputError, check_positive
from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..grid import Window
from ..io.acquisitions import write_table
from ..io.features import (
    POLYGON,
    Shape,
    VectorFeature,
    VectorLayer,
    fitting_field,
    inside_grid,
    lonlat_of,
    shapes_on,
    write_features,
)
from ..io.rasters import check_destination
from ..io.rates import check_same_grid, open_plain, open_rate
from ..mining.concessions import ZoneStatistics, zone_statistics
from ..mining.ground import middle_axes, pixel_areas
from ..reporting import Reporter
from .common import RunSettings, provenance_tags, wanted
from .concessionstats_report import statistics_rows, table_rows, write_report
from .zones import (
    CUMULATIVE,
    RATE,
    Product,
    noise_outside,
    open_cumulative_product,
    open_last_sigma,
    open_rate_product,
    overlapping,
    product_names,
    zone_of,
)

#: Subsidence beyond which areas are told when the user names none [mm/yr] and [mm].
RATE_THRESHOLDS = (20.0, 50.0, 100.0)
CUMULATIVE_THRESHOLDS = (50.0, 100.0, 300.0)


@dataclass(frozen=True)
class Finding:
    """One concession in one product.

    Attributes
    ----------
    shape : Shape
    product : Product
    statistics : ZoneStatistics
    frame_share : float
        Share of the raster that the concession covers.
    inside_share : float
        Share of the concession that lies within the raster.
    place : (x, y, longitude, latitude)
        Of the lowest pixel's centre; NaN where unknown.
    lowest_date, half_date : str
        Of a time series: when that pixel was lowest, and when it had passed half of its total.
    rate_times_span : float
        Of a rate: the lowest rate times the span of its dates [mm]; NaN where the raster does not say its dates.
    """

    shape: Shape
    product: Product
    statistics: ZoneStatistics
    frame_share: float
    inside_share: float
    place: tuple[float, float, float, float]
    lowest_date: str = ""
    half_date: str = ""
    rate_times_span: float = float("nan")


@dataclass(frozen=True)
class Result:
    """Everything that the report says."""

    shapes: list[Shape]
    products: list[Product]
    findings: dict[tuple[int, int], Finding]
    noise: list[tuple[float, float, int]]
    warnings: list[str]


def run_concessionstats(
    concessions: VectorLayer,
    *,
    velocity: Sequence[str] = (),
    timeseries: Sequence[str] = (),
    velocity_std: Sequence[str] = (),
    sigma: Sequence[str] = (),
    correlation_range: float | None = None,
    coherence: Sequence[str] = (),
    names: Sequence[str] = (),
    name_field: str = "",
    rate_thresholds: Sequence[float] = RATE_THRESHOLDS,
    cumulative_thresholds: Sequence[float] = CUMULATIVE_THRESHOLDS,
    unit: str | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Statistics of every concession in every product.

    Parameters
    ----------
    concessions : VectorLayer
        Polygons in any coordinate system; other geometries are left out, broken ones repaired, each with a warning.
        Overlapping ones count each by itself.
    velocity, timeseries : sequence of str
        Rates, and displacement series of which the last date minus the first is taken; at least one raster in all.
        Grids may differ.
    velocity_std : sequence of str
        Standard deviations of the velocities, in their order and on their grids; none or as many.
    sigma : sequence of str
        Standard deviations of the displacement series (a band per date), in their order and on their grids; none or as
        many. That of the last date against the first is used.
    correlation_range : float, optional
        Distance at which 5 % of the errors' correlation are left [m], as `run_semivariogram` finds it: for the
        deviations of means and volumes, which are upper bounds without it.
    coherence : sequence of str
        Mean coherence: none, one for all products, or one for each (velocities first), each on its product's grid.
    names : sequence of str
        Of the products, velocities first; from file names if empty.
    name_field : str
    rate_thresholds, cumulative_thresholds : sequence of float
        Positive: areas that sink by more [mm/yr], [mm].
    unit : {"mm", "cm", "m"}, optional
        Of rasters that do not say it (per year for velocities).
    outputs : mapping
        ``CONCESSION_STATS`` the concessions with their statistics (.gpkg, .geojson), ``TABLE`` a line per concession
        as Table 4 (.csv), ``STATISTICS`` a line per concession and product (.csv), ``REPORT`` (.html).
    settings, reporter : optional

    Returns
    -------
    dict
        n_concessions, n_products, lowest_rate [mm/yr], lowest_cumulative [mm] and where, largest_frame_share [%].

    Raises
    ------
    InputError
        If the input cannot be used or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, told = settings or RunSettings(), _Listening(reporter or Reporter())
    reporter = told.reporter
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give CONCESSION_STATS, TABLE, STATISTICS or REPORT.")
    for name, path in paths.items():
        check_destination(name, path)
    if not velocity and not timeseries:
        raise InputError("There is nothing to look at: give VELOCITY or TIMESERIES, or both.")
    thresholds = {
        RATE: _thresholds("RATE_THRESHOLDS", rate_thresholds),
        CUMULATIVE: _thresholds("CUMULATIVE_THRESHOLDS", cumulative_thresholds),
    }
    if velocity_std and len(velocity_std) != len(velocity):
        raise InputError(
            f"VELOCITY_STD must have as many rasters as VELOCITY, in the same order: {len(velocity)}, got "
            f"{len(velocity_std)}."
        )
    if sigma and len(sigma) != len(timeseries):
        raise InputError(
            f"SIGMA must have as many rasters as TIMESERIES, in the same order: {len(timeseries)}, got {len(sigma)}."
        )
    if correlation_range is not None:
        check_positive("CORRELATION_RANGE", correlation_range, "metres")
    count = len(velocity) + len(timeseries)
    if coherence and len(coherence) not in (1, count):
        raise InputError(f"COHERENCE must be one raster for all products or {count}, got {len(coherence)}.")
    titles = product_names([*velocity, *timeseries], names)
    with ExitStack() as open_files:
        products = []
        for number, path in enumerate([*velocity, *timeseries]):
            is_rate = number < len(velocity)
            found = (
                open_rate_product(path, titles[number], unit)
                if is_rate
                else open_cumulative_product(path, titles[number], unit, settings.memory_mb)
            )
            open_files.callback(found.close)
            products.append(found)
        findings: dict[tuple[int, int], Finding] = {}
        noise, shapes = [], {}
        for number, product in enumerate(products):
            part = reporter.part(number / count, (number + 1) / count)
            quiet = part if number == 0 else Reporter(cancelled=reporter.cancelled)
            on_grid = shapes_on(concessions, product.grid, (POLYGON,), "CONCESSIONS", quiet, name_field)
            on_grid = inside_grid(on_grid, product.grid, "CONCESSIONS", part)
            if number == 0:
                for first, second, share in overlapping(on_grid):
                    reporter.warn(
                        f"CONCESSIONS: {first} and {second} overlap by {100 * share:.1f} % of the smaller one; what "
                        "lies in both counts in each."
                    )
            std_path = velocity_std[number] if number < len(velocity_std) else None
            sigma_path = sigma[number - len(velocity)] if sigma and number >= len(velocity) else None
            coherence_path = coherence[number if len(coherence) > 1 else 0] if coherence else None
            std = quality = None
            if std_path:
                std = open_files.enter_context(open_rate(std_path, unit, "VELOCITY_STD"))
                check_same_grid(std, product.grid, "VELOCITY_STD", product.path)
            if sigma_path:
                std = open_files.enter_context(open_last_sigma(sigma_path, unit, product))
                check_same_grid(std, product.grid, "SIGMA", product.path)
            if coherence_path:
                quality = open_files.enter_context(open_plain(coherence_path))
                check_same_grid(quality, product.grid, "COHERENCE", product.path)
            for done, shape in enumerate(on_grid):
                part.stop_if_cancelled()
                finding = _look(shape, product, std, quality, thresholds[product.kind], correlation_range, settings)
                if finding is None:
                    continue
                shapes.setdefault(shape.number, shape)
                findings[shape.number, number] = finding
                part.progress((done + 1) / len(on_grid))
            noise.append(noise_outside(product, on_grid, reporter))
        if not findings:
            raise InputError("CONCESSIONS: no concession covers any pixel of the rasters.")
        result = Result([shapes[key] for key in sorted(shapes)], products, findings, noise, told.warnings)
        _tell_empty(result, reporter)
        _write(paths, result, concessions, settings)
        return _summary(result, reporter)


class _Listening:
    """A reporter that keeps the warnings for the report."""

    def __init__(self, outer: Reporter) -> None:
        self.warnings: list[str] = []

        def warn(text: str) -> None:
            # Several products on one grid have the same to say about the concessions.
            if text not in self.warnings:
                self.warnings.append(text)
                outer.warn(text)

        self.reporter = Reporter(outer.progress, outer.info, warn, outer.cancelled)


def _thresholds(name: str, values: Sequence[float]) -> list[float]:
    return sorted({check_positive(name, value) for value in values})


def _look(
    shape: Shape,
    product: Product,
    std,
    quality,
    thresholds,
    correlation_range: float | None,
    settings: RunSettings,
) -> Finding | None:
    """Statistics of one concession in one product; None where they do not meet."""
    zone = zone_of(shape, product.grid, settings.memory_mb)
    if zone is None:
        return None
    window = zone.window
    lonlat = lonlat_of(product.grid)
    statistics = zone_statistics(
        product.read(window),
        zone.share,
        pixel_areas(product.grid, window, lonlat),
        thresholds=thresholds,
        std=None if std is None else std.read(window),
        coherence=None if quality is None else quality.read(window),
        axes=middle_axes(product.grid, window, lonlat) if correlation_range else None,
        correlation_range=correlation_range,
    )
    lowest = statistics.lowest
    place = (float("nan"),) * 4
    lowest_date = half_date = ""
    rate_times_span = float("nan")
    if lowest.row >= 0:
        row, col = window.row + lowest.row, window.col + lowest.col
        x, y = product.grid.xy(row + 0.5, col + 0.5)
        longitude, latitude = lonlat(np.array([x]), np.array([y]))
        place = (float(x), float(y), float(longitude[0]), float(latitude[0]))
        if product.kind == CUMULATIVE:
            lowest_date, half_date = _when(product, Window(row, col, 1, 1))
        elif product.first and product.last:
            first, last = (datetime.date.fromisoformat(text) for text in (product.first, product.last))
            rate_times_span = lowest.value * (last - first).days / DAYS_PER_YEAR
    frame = ogr.CreateGeometryFromWkt(_frame_wkt(product))
    total = shape.geometry.Area()
    common = shape.geometry.Intersection(frame)
    return Finding(
        shape,
        product,
        statistics,
        frame_share=float(zone.share.sum()) / (product.grid.width * product.grid.height),
        inside_share=common.Area() / total if total and common is not None else float("nan"),
        place=place,
        lowest_date=lowest_date,
        half_date=half_date,
        rate_times_span=rate_times_span,
    )


def _when(product: Product, pixel: Window) -> tuple[str, str]:
    """When the series of a pixel was lowest, and when it had first passed half of its total for good."""
    series = product.raster
    values = series.read(pixel)[:, 0, 0].astype(np.float64) * MM_PER_M
    values -= values[0]
    lowest = series.dates[int(np.nanargmin(values))].isoformat()
    total = values[-1]
    if not total < 0:
        return lowest, ""
    before = np.flatnonzero(~(values <= 0.5 * total) & np.isfinite(values))
    half = int(before[-1]) + 1 if before.size else 0
    return lowest, series.dates[min(half, len(values) - 1)].isoformat()


def _frame_wkt(product: Product) -> str:
    grid = product.grid
    corners = [grid.xy(row, col) for row, col in ((0, 0), (0, grid.width), (grid.height, grid.width), (grid.height, 0))]
    return f"POLYGON (({', '.join(f'{x!r} {y!r}' for x, y in [*corners, corners[0]])}))"


def _tell_empty(result: Result, reporter: Reporter) -> None:
    for (number, product), finding in result.findings.items():
        if not finding.statistics.valid_share > 0:
            reporter.warn(f"{finding.shape.name} has no value in {result.products[product].name}.")
        elif finding.inside_share < 0.99:
            reporter.info(
                f"{100 * finding.inside_share:.0f} % of concession {finding.shape.name} (feature {number + 1}) lies "
                f"within {result.products[product].name}."
            )


def _write(paths: Mapping[str, str], result: Result, layer: VectorLayer, settings: RunSettings) -> None:
    if "TABLE" in paths:
        columns, rows = table_rows(result)
        write_table(paths["TABLE"], columns, rows)
    if "STATISTICS" in paths:
        columns, rows = statistics_rows(result)
        write_table(paths["STATISTICS"], columns, rows)
    if "REPORT" in paths:
        write_report(paths["REPORT"], result, settings.provenance)
    if "CONCESSION_STATS" in paths:
        write_features(
            paths["CONCESSION_STATS"],
            "concessions",
            result.products[0].grid.crs_wkt or layer.crs_wkt,
            ogr.wkbMultiPolygon,
            _joined(result),
            description=provenance_tags(settings.provenance),
        )


def _joined(result: Result) -> list[VectorFeature]:
    """The concessions with the main statistics as fields, in the coordinate system of the first product."""
    prefixes: list[str] = []
    for product in result.products:
        stem = re.sub(r"\W+", "_", product.name).strip("_").lower()[:24] or "product"
        end = "rate" if product.kind == RATE else "cum"
        prefixes.append(fitting_field(f"{stem}_{end}", prefixes))
    features = []
    for shape in result.shapes:
        attributes: dict[str, object] = {}
        for title, value in {"name": shape.name, **shape.attributes}.items():
            attributes[fitting_field(title, list(attributes))] = value
        taken = list(attributes)
        for number, prefix in enumerate(prefixes):
            finding = result.findings.get((shape.number, number))
            for ending, value in _fields(finding).items():
                attributes[fitting_field(f"{prefix}_{ending}", taken)] = value
        features.append(VectorFeature(bytes(shape.geometry.ExportToWkb()), attributes))
    return features


def _fields(finding: Finding | None) -> dict[str, object]:
    nan = float("nan")
    found = finding.statistics if finding else ZoneStatistics()
    return {
        "max": found.lowest.value,
        "robust": found.robust_lowest.value,
        "mean": found.mean,
        "max_std": found.lowest_std,
        "mean_std": found.mean_error.best,
        "volume": found.volume,
        "volume_std": found.volume_std,
        "area_m2": found.area,
        "valid": found.valid_share,
        "coherence": found.coherence,
        "lon": finding.place[2] if finding else nan,
        "lat": finding.place[3] if finding else nan,
    }


def _summary(result: Result, reporter: Reporter) -> dict[str, object]:
    summary: dict[str, object] = {
        "n_concessions": len(result.shapes),
        "n_products": len(result.products),
        "largest_frame_share": 100.0 * max(found.frame_share for found in result.findings.values()),
    }
    for kind, name in ((RATE, "lowest_rate"), (CUMULATIVE, "lowest_cumulative")):
        those = [
            found
            for found in result.findings.values()
            if found.product.kind == kind and np.isfinite(found.statistics.lowest.value)
        ]
        if not those:
            continue
        worst = min(those, key=lambda found: found.statistics.lowest.value)
        summary[name] = worst.statistics.lowest.value
        summary[f"{name}_in"] = worst.shape.name
        reporter.info(
            f"{worst.product.title}: lowest {worst.statistics.lowest.value:.1f} in {worst.shape.name}, robust "
            f"{worst.statistics.robust_lowest.value:.1f}."
        )
    return summary
