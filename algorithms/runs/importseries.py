"""A finished displacement time series of somebody else's as a series of ours: pixels, points, velocity, report."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Mapping

import numpy as np
from osgeo import ogr

from ..checks import InputError
from ..constants import MM_PER_M
from ..geometry import RIGHT
from ..grid import Grid, Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.features import VectorFeature, write_features
from ..io.lookup import WGS84, Projector
from ..io.rasters import OutputSet, check_destination
from ..io.report_html import Report
from ..io.series_core import Series
from ..io.series_products.product import Box, PointTable, SeriesProduct
from ..io.series_products.registry import open_product
from ..io.vectors import wkt_of_epsg
from ..reporting import Reporter
from .common import Band, Extremes, RunSettings, inherited_tags, provenance_tags, series_spec, shown_by, wanted

#: Points on each side of a box whose position is worked out in another coordinate system.
_EDGE = 21
#: Points whose series are taken from their file at once.
_CHUNK = 4096


def run_importseries(
    source: str,
    *,
    product: str | None = None,
    extent: Box | None = None,
    use_mask: bool = True,
    unit: str | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Take over a time series product.

    Parameters
    ----------
    source : str
        File or folder.
    product : str, optional
        A word of `series_products.names.WORDS`; found out if not given.
    extent : (west, south, east, north), optional
        What is taken over [deg, WGS 84].
    use_mask : bool
        Values that the product's own mask calls bad become NaN.
    unit : {"mm", "cm", "m"}, optional
        Of a raster that does not say it.
    outputs : mapping
        TIMESERIES [mm], VELOCITY [mm/yr] (.tif), POINTS (.gpkg), REPORT (.html); those missing or None are not written,
        and those that the product does not have are left out with a word.
    settings, reporter : optional

    Returns
    -------
    dict
        ``product``, ``n_dates``, ``first_date``, ``last_date``, ``n_points``, ``n_warnings``, and the extremes of the
        velocity where there is one.

    Raises
    ------
    InputError
        If the product is not recognised, is a lookalike, does not touch the extent, or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give TIMESERIES, VELOCITY, POINTS or REPORT.")
    for name, path in paths.items():
        check_destination(name, path)
    warnings: list[str] = []
    listener = dataclasses.replace(reporter, warn=lambda text: (warnings.append(text), reporter.warn(text)))
    opening = listener.part(0.0, 0.3)
    with open_product(source, product, box=extent, use_mask=use_mask, unit=unit, reporter=opening) as found:
        listener.info(f"{found.title}: {'; '.join(found.evidence)}.")
        for decision in found.decisions:
            listener.info(f"{decision.item}: {decision.value} [{decision.source}]")
        for text in found.warnings:
            listener.warn(text)
        _leave_out(paths, found, listener)
        window = _window(found.series, extent) if found.series is not None else None
        extremes = Extremes()
        rest = listener.part(0.3, 1.0)
        if "TIMESERIES" in paths or "VELOCITY" in paths:
            _write_rasters(found, window, paths, source, settings, extremes, rest.part(0.0, 0.7))
        if "POINTS" in paths:
            _write_points(found.points, paths["POINTS"], settings, extremes, rest.part(0.7, 1.0))
        dates = found.series.dates if found.series is not None else found.points.dates
        result: dict[str, object] = {
            "product": found.id,
            "n_dates": len(dates),
            "first_date": dates[0].isoformat(),
            "last_date": dates[-1].isoformat(),
            "n_points": 0 if found.points is None else len(found.points.x),
        }
        if extremes.lowest <= extremes.highest:
            direction = _direction(found)
            result.update(extremes.report(listener, "", direction))
        result["n_warnings"] = len(warnings)
        if "REPORT" in paths:
            _report(found, window, result, warnings, source, settings).write(paths["REPORT"])
        reporter.progress(1.0)
        return result


def _leave_out(paths: dict[str, str], found: SeriesProduct, reporter: Reporter) -> None:
    """Take outputs that the product does not have off the list, with a word."""
    reasons = {
        "TIMESERIES": (found.series is None, "its points lie on no grid; they are in POINTS"),
        "VELOCITY": (
            found.velocity is None or found.series is None,
            "velocity of points is in POINTS" if found.series is None else "run velocity on TIMESERIES",
        ),
        "POINTS": (found.points is None, "it has pixels; run pointseries on TIMESERIES"),
    }
    for name, (missing, instead) in reasons.items():
        if missing and paths.pop(name, None):
            reporter.info(f"{found.title} has no {name}: {instead}.")
    if not paths:
        has = [name for name, (missing, _instead) in reasons.items() if not missing]
        raise InputError(f"{found.title} has none of the outputs that are asked for; it has {', '.join(has)}.")
    if set(paths) == {"REPORT"}:
        reporter.warn("Only the report is written: no output is asked for that the product has.")


def _direction(found: SeriesProduct) -> str:
    return shown_by(found.series.tags)[3] if found.series is not None else "LOS"


def _window(series: Series, extent: Box | None) -> Window:
    """The pixels that touch an extent in longitude and latitude; all of them without one."""
    grid = series.grid
    if extent is None:
        return grid.whole
    if not grid.crs_wkt:
        raise InputError("EXTENT needs a series with a coordinate system; this one is in radar coordinates.")
    west, south, east, north = extent
    share = np.linspace(0.0, 1.0, _EDGE)
    across, along = np.meshgrid(west + share * (east - west), south + share * (north - south))
    x, y = Projector(wkt_of_epsg(WGS84), grid.crs_wkt)(across.ravel(), along.ravel())
    kept = np.isfinite(x) & np.isfinite(y)
    rows, cols = grid.rowcol(x[kept], y[kept])
    top, bottom = (max(0, math.floor(rows.min())), min(grid.height, math.ceil(rows.max()))) if kept.any() else (0, 0)
    left, right = (max(0, math.floor(cols.min())), min(grid.width, math.ceil(cols.max()))) if kept.any() else (0, 0)
    if bottom <= top or right <= left:
        raise InputError(f"EXTENT does not touch the series: {grid.describe()}.")
    return Window(top, left, bottom - top, right - left)


def _cut(grid: Grid, window: Window) -> Grid:
    x, y = grid.xy(window.row, window.col)
    moved = (x, *grid.transform[1:3], y, *grid.transform[4:])
    return dataclasses.replace(grid, width=window.cols, height=window.rows, transform=moved)


def _write_rasters(
    found: SeriesProduct,
    part: Window,
    paths: Mapping[str, str],
    source: str,
    settings: RunSettings,
    extremes: Extremes,
    reporter: Reporter,
) -> None:
    series = found.series
    kind, velocity_kind, sign, direction = shown_by(series.tags)
    about = {
        **inherited_tags(series.tags),
        tags.FIRST_DATE: series.dates[0].isoformat(),
        tags.SECOND_DATE: series.dates[-1].isoformat(),
        tags.SIGN: sign,
        **provenance_tags(settings.provenance),
    }
    specs = {}
    if "TIMESERIES" in paths:
        specs["TIMESERIES"] = series_spec(paths["TIMESERIES"], series.dates, about, kind)
    if "VELOCITY" in paths:
        specs["VELOCITY"] = Band(velocity_kind, "mm/yr", f"{direction} velocity").spec(paths["VELOCITY"], about)
    grid = _cut(series.grid, part)
    blocks = plan_blocks(
        grid,
        series.native_block,
        bytes_per_pixel=8.0 * len(series.dates) + 8.0,
        result_bytes_per_pixel=4.0 * len(series.dates) + 4.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )

    def read(window: Window) -> dict[str, np.ndarray]:
        there = Window(part.row + window.row, part.col + window.col, window.rows, window.cols)
        data = {}
        if "TIMESERIES" in specs:
            data["TIMESERIES"] = series.read(there)
        if "VELOCITY" in specs:
            data["VELOCITY"] = found.velocity(there)
        return data

    def write(window: Window, data: dict[str, np.ndarray]) -> None:
        for name, values in data.items():
            rasters.write(name, window, values)
        if "VELOCITY" in data:
            extremes.add(data["VELOCITY"])

    with OutputSet(specs, grid, block=blocks.output_block, inputs=[source], warn=reporter.warn) as rasters:
        run_blocks(
            blocks,
            read,
            lambda _window, data: {name: values * np.float32(MM_PER_M) for name, values in data.items()},
            write,
            reporter,
        )


def _write_points(points: PointTable, path: str, settings: RunSettings, extremes: Extremes, reporter: Reporter) -> None:
    """A point layer with ``velocity`` [mm/yr], a field DYYYYMMDD [mm] per date, and what else the product says."""
    names = [f"D{date:%Y%m%d}" for date in points.dates]
    fields = {"name": str, "velocity": float, **dict.fromkeys(points.attributes, float), **dict.fromkeys(names, float)}
    extremes.add(points.velocity)
    write_features(
        path,
        "series",
        wkt_of_epsg(points.epsg),
        ogr.wkbPoint,
        _features(points, names, reporter),
        fields,
        description=provenance_tags(settings.provenance),
    )


def _features(points: PointTable, names: list[str], reporter: Reporter) -> Iterator[VectorFeature]:
    for start in range(0, len(points.x), _CHUNK):
        reporter.stop_if_cancelled()
        reporter.progress(start / len(points.x))
        end = min(start + _CHUNK, len(points.x))
        values = np.asarray(points.values[start:end])
        for number in range(start, end):
            place = ogr.Geometry(ogr.wkbPoint)
            place.AddPoint_2D(float(points.x[number]), float(points.y[number]))
            attributes: dict[str, object] = {
                "name": points.names[number],
                "velocity": float(points.velocity[number]),
                **{title: float(column[number]) for title, column in points.attributes.items()},
                **dict(zip(names, values[number - start].tolist())),
            }
            yield VectorFeature(bytes(place.ExportToWkb()), attributes)


def _report(
    found: SeriesProduct,
    window: Window | None,
    result: Mapping[str, object],
    warnings: list[str],
    source: str,
    settings: RunSettings,
) -> Report:
    made = settings.provenance
    report = Report("Imported time series", f"Mining InSAR {made.version}. {made.command}".strip())
    facts: dict[str, object] = {
        "Product": found.title,
        "Input": source,
        "Dates": f"{result['n_dates']}, {result['first_date']} to {result['last_date']}",
    }
    if found.series is not None:
        facts["Grid"] = (found.series.grid if window is None else _cut(found.series.grid, window)).describe()
        shown = found.series.tags
        facts["Positive is"] = shown_by(shown)[2]
        for name, tag in (("Wavelength [m]", tags.WAVELENGTH), ("Incidence [deg]", tags.INCIDENCE)):
            facts[name] = float(shown[tag]) if tag in shown else "not said by the product"
        facts["Heading [deg]"] = float(shown[tags.HEADING]) if tags.HEADING in shown else "not said by the product"
        facts["Look side"] = shown.get(tags.LOOK_SIDE, "not said by the product")
        facts["Reference"] = shown.get(tags.REFERENCE, "not said by the product")
    if found.points is not None:
        facts["Points"] = len(found.points.x)
        for name, column in (("Incidence, median [deg]", "incidence"), ("Heading, median [deg]", "heading")):
            if column in found.points.attributes:
                facts[name] = float(np.nanmedian(found.points.attributes[column]))
        if found.series is None:
            facts["Positive is"] = tags.SIGN_TOWARD
            facts["Look side"] = RIGHT
    report.facts(facts)
    report.warnings(warnings)
    report.heading("How the product was recognised")
    report.bullets(found.evidence)
    report.heading("What was decided, and from which source")
    report.table(["Item", "Value", "Source"], [[item.item, item.value, item.source] for item in found.decisions])
    return report
