"""Tables and words of the concession statistics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..io.plots_mining import MOST_PANELS, HistogramPanel, histograms
from ..io.report_html import Report
from ..io.tags import Provenance
from ..mining.concessions import PERCENTILES
from .zones import CUMULATIVE, RATE

if TYPE_CHECKING:
    from .concessionstats import Finding, Result

_WORDS = {RATE: "max. rate", CUMULATIVE: "max. cumulative"}


def table_rows(result: Result) -> tuple[list[str], list[list[object]]]:
    """One line per concession: maximum, robust maximum and its standard deviation of every product."""
    columns = ["No.", "Mine"]
    for product in result.products:
        words = f"{product.name} {_WORDS[product.kind]}"
        columns += [f"{words} [{product.units}]", f"{words}, robust [{product.units}]"]
        if _has_std(result, product):
            columns.append(f"{words}, std [{product.units}]")
    rows = []
    for line, shape in enumerate(result.shapes, start=1):
        row: list[object] = [line, shape.name]
        for number, product in enumerate(result.products):
            found = result.findings.get((shape.number, number))
            row += [found.statistics.lowest.value, found.statistics.robust_lowest.value] if found else [None, None]
            if _has_std(result, product):
                row.append(found.statistics.lowest_std if found else None)
        rows.append(row)
    return columns, rows


def statistics_rows(result: Result) -> tuple[list[str], list[list[object]]]:
    """One line per concession and product, with everything; units stand in the column ``unit``."""
    levels = sorted({level for found in result.findings.values() for level in found.statistics.area_beyond})
    columns = ["No.", "concession", "product", "quantity", "unit", "first date", "last date"]
    columns += ["maximum", "robust maximum", "maximum std", "highest", "mean", "mean std", "standard deviation"]
    columns += [f"percentile {level:g}" for level in PERCENTILES]
    columns += ["x", "y", "longitude", "latitude", "date of the lowest value", "date of half the total"]
    columns += ["rate times span [mm]", "volume [m3 or m3/yr]", "area [m2]", "valid [%]", "mean coherence"]
    columns += ["pixels", "share of the raster [%]", "share of the concession in the raster [%]"]
    columns += [f"area beyond {level:g} [m2]" for level in levels]
    columns += ["mean std, errors independent", "mean std, errors correlated", "volume std [m3 or m3/yr]"]
    order = {shape.number: line for line, shape in enumerate(result.shapes, start=1)}
    rows = []
    for (number, _), found in sorted(result.findings.items()):
        one, product = found.statistics, found.product
        row = [order[number], found.shape.name, product.name, product.kind, product.units, product.first, product.last]
        row += [one.lowest.value, one.robust_lowest.value, one.lowest_std, one.highest.value, one.mean, one.mean_std]
        row += [one.std, *(one.percentiles[level] for level in PERCENTILES)]
        x, y, longitude, latitude = found.place
        # As text: six significant digits are not enough for a map coordinate.
        row += [_coordinate(x), _coordinate(y), _places(longitude, 6), _places(latitude, 6)]
        row += [found.lowest_date, found.half_date, found.rate_times_span, one.volume, one.area]
        row += [100.0 * one.valid_share, one.coherence, one.pixels, 100.0 * found.frame_share]
        row += [100.0 * found.inside_share, *(one.area_beyond.get(level) for level in levels)]
        row += [one.mean_error.least, one.mean_error.likely, one.volume_std]
        rows.append(row)
    return columns, rows


def write_report(path: str, result: Result, provenance: Provenance) -> None:
    """Write the HTML report; raises `InputError` where it cannot be written."""
    version = f"Mining InSAR {provenance.version}." if provenance.version else ""
    report = Report("Concession statistics", " ".join(part for part in (version, provenance.command) if part))
    report.paragraph(
        "Motion along the line of sight, positive toward the satellite: subsidence is negative. Pixels count with the "
        "share of them that lies in the concession; areas are true square metres. The maximum is the lowest single "
        "pixel and exaggerates where there is noise; the robust maximum is the lowest median of 3 x 3 pixels."
    )
    report.warnings(result.warnings)
    _products(report, result)
    report.heading("Maximum subsidence (as Tang et al. 2023, Table 4)")
    columns, rows = table_rows(result)
    report.table(columns, rows, digits=dict.fromkeys(range(2, len(columns)), 1))
    for number, product in enumerate(result.products):
        report.heading(product.title)
        found = [
            result.findings[shape.number, number]
            for shape in result.shapes
            if (shape.number, number) in result.findings
        ]
        _details(report, found, product.kind)
        panels = [
            HistogramPanel(each.shape.name, *each.statistics.histogram, each.statistics.lowest.value)
            for each in found
            if each.statistics.histogram is not None
        ]
        label = f"LOS {'velocity' if product.kind == RATE else 'displacement'} [{product.units}]"
        image = histograms(panels, label=label, title=product.title)
        if image is not None:
            more = f" The first {MOST_PANELS} of {len(panels)}." if len(panels) > MOST_PANELS else ""
            report.figure(image, f"{product.title}: area by value, red: maximum. Logarithmic vertical axis.{more}")
    report.write(path)


def _products(report: Report, result: Result) -> None:
    rows = []
    for product, (middle, noise, pixels) in zip(result.products, result.noise):
        span = f"{product.first} to {product.last}" if product.first else "not said"
        rows.append([product.title, span, product.grid.describe(), middle, noise, pixels])
    report.table(
        ["Product", "Dates", "Raster", "Median outside all", "Noise outside all (1.48 MAD)", "Pixels outside"],
        rows,
        caption="Products; what lies outside all concessions tells the noise, where the ground is at rest there",
        digits={3: 1, 4: 1},
    )


def _details(report: Report, found: Sequence[Finding], kind: str) -> None:
    thresholds = sorted({level for each in found for level in each.statistics.area_beyond})
    columns = ["Mine", "Max.", "Robust max.", "Std at max.", "Longitude", "Latitude"]
    columns += ["Lowest on", "Half on"] if kind == CUMULATIVE else ["Rate x span [mm]"]
    columns += ["Mean", "Std of mean", "2 %", "50 %", "98 %"]
    columns += [f"Beyond {level:g} [ha]" for level in thresholds]
    columns += ["Volume [m³/yr]" if kind == RATE else "Volume [m³]", "Area [km²]", "Valid [%]", "Coherence"]
    columns += ["Of the raster [%]", "In the raster [%]"]
    rows = []
    for each in found:
        one = each.statistics
        row: list[object] = [each.shape.name, one.lowest.value, one.robust_lowest.value, one.lowest_std]
        row += [_places(each.place[2], 5), _places(each.place[3], 5)]
        row += [each.lowest_date, each.half_date] if kind == CUMULATIVE else [each.rate_times_span]
        row += [one.mean, one.mean_error.best, *(one.percentiles[level] for level in (2.0, 50.0, 98.0))]
        row += [one.area_beyond[level] / 1e4 for level in thresholds]
        row += [one.volume, one.area / 1e6, 100.0 * one.valid_share, one.coherence]
        row += [100.0 * each.frame_share, 100.0 * each.inside_share]
        rows.append(row)
    digits = dict.fromkeys(range(1, len(columns)), 1)
    digits[len(columns) - 6] = 0
    digits[len(columns) - 5] = digits[len(columns) - 3] = 2
    report.table(columns, rows, digits=digits)
    if any(np.isfinite(each.statistics.mean_error.most) for each in found):
        report.paragraph(
            "The deviation of a mean takes its errors as shared over the correlation range; without one, as fully "
            "shared, which is an upper bound. The table of statistics has both bounds."
        )


def _has_std(result: Result, product) -> bool:
    return any(
        found.product is product and np.isfinite(found.statistics.lowest_std) for found in result.findings.values()
    )


def _places(value: float, digits: int) -> str:
    return f"{value:.{digits}f}" if np.isfinite(value) else ""


def _coordinate(value: float) -> str:
    """A map coordinate, to the centimetre in metres and in degrees."""
    return (f"{value:.7f}" if abs(value) <= 360.0 else f"{value:.2f}") if np.isfinite(value) else ""
