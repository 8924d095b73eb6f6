"""What validations write: the table of series, the layer of stations, the table of mines, the report."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..constants import MM_PER_M
from ..io.features import VectorFeature, write_features
from ..io.plots_validation import Cloud, Curve, StationPanel, scatter_figure, station_figures
from ..io.report_html import Report, write_whole
from ..io.tags import Provenance
from ..io.vectors import wkt_of_epsg
from ..validation.agreement import MineAgreement, Overall, mine_agreement, overall
from ..validation.predicted import chance_range, normalised_rms
from ..validation.signal import NO_SIGNAL, SIGNAL, UNDECIDED, SignalTest
from .common import provenance_tags
from .groundtruth import Comparison, joint_signal

#: Words for a mine that nobody names.
NO_MINE = "(no mine)"


@dataclass(frozen=True)
class ProductResult:
    """All of one product.

    Attributes
    ----------
    name : str
    comparisons : tuple of Comparison
    mines : tuple of MineAgreement
        In order of first appearance.
    mine_signals : tuple of SignalTest
        One per mine.
    overall : Overall or None
        Of the mines' pooled RMSE [m]; None where nothing could be compared.
    overall_of_means : Overall or None
        Of the mines' mean RMSE of stations [m].
    signal : SignalTest or None
        Of all stations together.
    """

    name: str
    comparisons: tuple[Comparison, ...]
    mines: tuple[MineAgreement, ...]
    mine_signals: tuple[SignalTest, ...]
    overall: Overall | None
    overall_of_means: Overall | None
    signal: SignalTest | None


def summarise(name: str, comparisons: Sequence[Comparison]) -> ProductResult:
    """Pool the stations of a product by mine, and the mines."""
    usable = [item for item in comparisons if item.agreement is not None]
    by_mine: dict[str, list[Comparison]] = {}
    for item in usable:
        by_mine.setdefault(item.station.mine or NO_MINE, []).append(item)
    mines = tuple(mine_agreement(mine, [item.agreement for item in members]) for mine, members in by_mine.items())
    counts = ([mine.stations for mine in mines], [mine.n for mine in mines])
    return ProductResult(
        name=name,
        comparisons=tuple(comparisons),
        mines=mines,
        mine_signals=tuple(joint_signal(members) for members in by_mine.values()),
        overall=overall([mine.pooled for mine in mines], *counts) if mines else None,
        overall_of_means=overall([mine.mean_of_stations for mine in mines], *counts) if mines else None,
        signal=joint_signal(usable),
    )


# ---- tables


def write_csv(path: str, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table; numbers with up to four decimals, nothing where there is no value. Appears whole or not at all."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(headings)
    table.writerows([_cell(value) for value in row] for row in rows)
    write_whole(path, text.getvalue().encode("utf-8"))


def _cell(value: object) -> object:
    if isinstance(value, (float, np.floating)):
        return f"{value:.4f}".rstrip("0").rstrip(".") if math.isfinite(value) else ""
    return value


def write_series_table(path: str, results: Sequence[ProductResult], ground: str) -> None:
    """One row per product, station and common epoch; ``ground`` names the column of the ground [mm]."""
    headings = ("product", "station", "mine", "date", "insar_mm", "pixels", f"{ground}_mm", f"{ground}_sigma_mm")
    headings = (*headings, "difference_mm")
    predicted = any(item.predicted.size for result in results for item in result.comparisons)
    rows = []
    for result in results:
        for item in result.comparisons:
            for number, day in enumerate(item.days):
                insar, value = item.insar[number] * MM_PER_M, item.ground[number] * MM_PER_M
                sigma, pixels = item.sigma[number] * MM_PER_M, int(item.pixels[number])
                about = (result.name, item.station.name, item.station.mine, str(day))
                row = (*about, insar, pixels, value, sigma, insar - value)
                if predicted:
                    row += (item.predicted[number] * MM_PER_M if item.predicted.size else math.nan,)
                rows.append(row)
    write_csv(path, (*headings, "predicted_sigma_mm") if predicted else headings, rows)


def predicted_and_found(items: Sequence[Comparison]) -> tuple[float, float]:
    """RMSE that the deviations predict [m], and the rms of the differences in parts of theirs; NaN where not known."""
    items = [item for item in items if item.predicted.size]
    if not items:
        return math.nan, math.nan
    deviation = np.concatenate([item.predicted for item in items])
    difference = np.concatenate([item.insar - item.ground for item in items])
    known = deviation[np.isfinite(deviation)]
    return float(np.sqrt(np.mean(known**2))) if known.size else math.nan, normalised_rms(difference, deviation)


def chance(items: Sequence[Comparison]) -> tuple[float, float]:
    """Between what the normalised rms of these stations lies by chance; autocorrelated epochs count as fewer.

    Alignment takes one degree of freedom from each station.
    """
    return chance_range(sum(item.agreement.effective - 1.0 for item in items if item.predicted.size))


def station_attributes(item: Comparison) -> dict[str, object]:
    """The attributes of one station and product, in the order of the layer."""
    found, station = item.agreement, item.station
    attributes: dict[str, object] = {
        "station": station.name,
        "mine": station.mine,
        "product": item.product,
        "n": found.n if found else 0,
        "first_date": str(item.days[0]) if found else None,
        "last_date": str(item.days[-1]) if found else None,
        "pixels": float(np.mean(item.pixels)) if found else None,
    }
    for name in ("rmse", "bias", "correlation", "slope"):
        interval = getattr(found, name) if found else None
        scale, unit = (MM_PER_M, "_mm") if name in ("rmse", "bias") else (1.0, "")
        for part, suffix in (("value", ""), ("low", "_low"), ("high", "_high")):
            attributes[f"{name}{suffix}{unit}"] = getattr(interval, part) * scale if interval else math.nan
    attributes["offset_mm"] = found.offset * MM_PER_M if found else math.nan
    attributes["ground_spread_mm"] = found.ground_spread * MM_PER_M if found else math.nan
    attributes["ground_sigma_mm"] = _mean(item.sigma) * MM_PER_M
    predicted, normalised = predicted_and_found([item])
    attributes["predicted_rmse_mm"], attributes["normalised_rms"] = predicted * MM_PER_M, normalised
    attributes["effective_n"] = found.effective if found else math.nan
    attributes["signal"] = item.signal.verdict if item.signal else None
    for axis, part in zip(("east", "north", "up"), item.vector if item.vector is not None else [math.nan] * 3):
        attributes[f"los_{axis}"] = float(part)
    attributes["remark"] = item.reason or None
    return attributes


def _mean(values: np.ndarray) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if finite.size else math.nan


def write_station_layer(path: str, results: Sequence[ProductResult], provenance: Provenance) -> None:
    """A point for every station and product, with its statistics; those without a comparison say why."""
    text = {"station", "mine", "product", "first_date", "last_date", "signal", "remark"}
    features = []
    for result in results:
        for item in result.comparisons:
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(item.station.longitude, item.station.latitude)
            features.append(VectorFeature(bytes(point.ExportToWkb()), station_attributes(item)))
    names = features[0].attributes if features else station_attributes(results[0].comparisons[0])
    fields = {name: str if name in text else int if name == "n" else float for name in names}
    about = provenance_tags(provenance)
    write_features(path, "station_stats", wkt_of_epsg(4326), ogr.wkbPoint, features, fields, about)


def write_mine_table(path: str, results: Sequence[ProductResult]) -> None:
    """A row per product and mine, then the products' overall values, each by its definition's name."""
    headings = ("product", "mine", "definition", "stations", "n", "rmse_mm", "signal", "double_difference_correlation")
    rows: list[tuple] = []
    for result in results:
        for mine, signal in zip(result.mines, result.mine_signals):
            about = (signal.verdict, signal.correlation.value)
            for definition, value in (("pooled", mine.pooled), ("mean of stations", mine.mean_of_stations)):
                rows.append((result.name, mine.mine, definition, mine.stations, mine.n, value * MM_PER_M, *about))
        if result.overall is None:
            continue
        stations, n = sum(mine.stations for mine in result.mines), sum(mine.n for mine in result.mines)
        about = (result.signal.verdict, result.signal.correlation.value)
        for definition, value in definitions(result):
            rows.append((result.name, "ALL", definition, stations, n, value * MM_PER_M, *about))
    write_csv(path, headings, rows)


def definitions(result: ProductResult) -> list[tuple[str, float]]:
    """The overall RMSE of a product by every definition in use [m]; the first is the one that is reported."""
    pooled, means = result.overall, result.overall_of_means
    members = [item.agreement.rmse.value for item in result.comparisons if item.agreement is not None]
    return [
        ("mean of mines (Tang et al. 2023)", pooled.mean_of_mines),
        ("mean of mines' mean of stations", means.mean_of_mines),
        ("mines weighted by stations", pooled.station_weighted),
        ("rms of mines", pooled.rms_of_mines),
        ("pooled over all epochs", pooled.epoch_weighted),
        ("mean of stations", float(np.mean(members))),
    ]


# ---- the report


@dataclass(frozen=True)
class ReportWords:
    """What differs between the reports of GNSS and of levelling."""

    title: str
    ground: str
    axis: str
    facts: Mapping[str, object]
    warnings: Sequence[str]


def write_validation_report(
    path: str, words: ReportWords, results: Sequence[ProductResult], provenance: Provenance
) -> None:
    """Verdicts first, then numbers, then figures."""
    footer = " · ".join(part for part in (f"Mining InSAR {provenance.version}".strip(), provenance.command) if part)
    report = Report(words.title, footer)
    report.heading("What it shows")
    for result in results:
        _verdict(report, result)
    report.warnings(words.warnings)
    report.heading("How it was compared")
    report.facts(words.facts)
    report.heading("Overall and by mine")
    for result in results:
        if result.overall is not None:
            _mines(report, result)
    report.heading("By station")
    _stations(report, words, results)
    _predicted(report, results)
    left_out = [
        (result.name, item.station.name, item.reason)
        for result in results
        for item in result.comparisons
        if item.agreement is None
    ]
    if left_out:
        report.table(("Product", "Station", "Why it could not be compared"), left_out, caption="Left out")
    _figures(report, words, results)
    report.write(path)


def verdict_words(result: ProductResult) -> str:
    """The RMSE of a product, of what, and whether it is any agreement."""
    value, sentence = result.overall.mean_of_mines * MM_PER_M, result.signal.sentence
    named = [mine for mine in result.mines if mine.mine != NO_MINE]
    if not named:
        return f"{result.name}: RMSE {value:.1f} mm over {result.mines[0].stations} station(s). {sentence}"
    if len(result.mines) == 1:
        return f"{result.name}: RMSE {value:.1f} mm at {named[0].mine}. {sentence}"
    return f"{result.name}: RMSE {value:.1f} mm, mean of {len(result.mines)} mines. {sentence}"


def _verdict(report: Report, result: ProductResult) -> None:
    if result.signal is None:
        report.warning(f"{result.name}: no station could be compared.")
        return
    text = verdict_words(result)
    if result.signal.verdict == SIGNAL and result.signal.skill > 0.0:
        report.paragraph(text)
    else:
        report.warning(text)
    quiet = [mine.mine for mine, test in zip(result.mines, result.mine_signals) if test.verdict == NO_SIGNAL]
    unclear = [mine.mine for mine, test in zip(result.mines, result.mine_signals) if test.verdict == UNDECIDED]
    if quiet and len(result.mines) > 1:
        report.warning(f"{result.name}: no signal above the noise at {', '.join(quiet)}; their RMSE is no agreement.")
    if unclear and len(result.mines) > 1:
        report.paragraph(f"{result.name}: too few independent values to tell at {', '.join(unclear)}.")


def _mines(report: Report, result: ProductResult) -> None:
    rows = [
        (
            mine.mine,
            mine.stations,
            mine.n,
            mine.pooled * MM_PER_M,
            mine.mean_of_stations * MM_PER_M,
            test.correlation.value,
            test.verdict,
        )
        for mine, test in zip(result.mines, result.mine_signals)
    ]
    report.table(
        (
            "Mine",
            "Stations",
            "Epochs",
            "RMSE pooled [mm]",
            "RMSE mean of stations [mm]",
            "Double-difference correlation",
            "Signal above noise",
        ),
        rows,
        caption=result.name,
        digits={3: 1, 4: 1, 5: 3},
    )
    report.table(
        (f"Overall RMSE of {result.name}", "mm"),
        [(name, value * MM_PER_M) for name, value in definitions(result)],
        digits={1: 2},
    )


def _stations(report: Report, words: ReportWords, results: Sequence[ProductResult]) -> None:
    rows, marked = [], []
    for result in results:
        for item in result.comparisons:
            found = item.agreement
            if found is None:
                continue
            if item.signal.verdict != SIGNAL:
                marked.append(len(rows))
            rows.append(
                (
                    result.name,
                    item.station.name,
                    item.station.mine,
                    found.n,
                    float(np.mean(item.pixels)),
                    _with_interval(found.rmse, MM_PER_M, 1),
                    _with_interval(found.bias, MM_PER_M, 1),
                    _with_interval(found.correlation, 1.0, 2),
                    _with_interval(found.slope, 1.0, 2),
                    found.ground_spread * MM_PER_M,
                    item.signal.verdict,
                )
            )
    columns = ("Product", "Station", "Mine", "Epochs", "Pixels", "RMSE [mm]", "Bias [mm]", "Correlation", "Slope")
    report.table(
        (*columns, f"Spread of {words.ground} [mm]", "Signal"),
        rows,
        caption="With 95 % intervals; marked: no signal above the noise, or too little to tell",
        digits={4: 1, 9: 1},
        marked=marked,
    )
    report.paragraph(
        "Bias is the mean of InSAR minus ground after alignment. The intervals count autocorrelated epochs as fewer; "
        "a station's own verdict is from its correlation over time, that of a mine or of all from double differences, "
        "which know neither the zero of a series nor the reference of InSAR."
    )


def _predicted(report: Report, results: Sequence[ProductResult]) -> None:
    """What the standard deviations said beforehand, where they were given."""
    rows = []
    for result in results:
        members = [item for item in result.comparisons if item.predicted.size]
        groups = [(item.station.name, [item]) for item in members]
        for name, items in [*groups, ("all", members)] if members else []:
            predicted, normalised = predicted_and_found(items)
            difference = np.concatenate([item.insar - item.ground for item in items])
            found = math.sqrt(float(np.mean(difference**2)))
            low, high = chance(items)
            by_chance = f"{low:.2f} to {high:.2f}" if math.isfinite(low) else "–"
            about = (result.name, name, difference.size)
            rows.append((*about, found * MM_PER_M, predicted * MM_PER_M, normalised, by_chance))
    if not rows:
        return
    report.table(
        ("Product", "Station", "Epochs", "RMSE [mm]", "Predicted [mm]", "Differences over predicted, rms", "By chance"),
        rows,
        caption="What the standard deviations of InSAR (SIGMA) and of the ground predict",
        digits={3: 1, 4: 1, 5: 2},
    )
    report.paragraph(
        "1 means that the deviations tell the truth; 95 % of all cases lie in the range of the last column then "
        "(chi-square; autocorrelated epochs count as fewer). Above it, something is not in them: atmosphere, a "
        "whole-cycle error, motion that station and pixels do not share; below it, they are too large."
    )


def _with_interval(interval, scale: float, digits: int) -> str:
    if not math.isfinite(interval.value):
        return "–"
    value = f"{interval.value * scale:.{digits}f}"
    if not math.isfinite(interval.low) or interval.low == interval.high:
        return value
    return f"{value} ({interval.low * scale:.{digits}f} to {interval.high * scale:.{digits}f})"


def _figures(report: Report, words: ReportWords, results: Sequence[ProductResult]) -> None:
    clouds = []
    for result in results:
        members = [item for item in result.comparisons if item.agreement is not None]
        if members:
            ground = np.concatenate([item.ground for item in members]) * MM_PER_M
            clouds.append(Cloud(result.name, ground, np.concatenate([item.insar for item in members]) * MM_PER_M))
    scatter = scatter_figure(clouds, words.axis, words.ground)
    panels = station_panels(results, words.ground)
    figures = station_figures(panels, words.axis)
    if scatter is None and not figures:
        return
    report.heading("Figures")
    if scatter is not None:
        report.figure(scatter, f"InSAR over {words.ground}, all common epochs")
    for figure in figures:
        report.figure(figure, f"{words.ground} and InSAR over time, InSAR aligned")


def station_panels(results: Sequence[ProductResult], ground: str) -> list[StationPanel]:
    """A panel per station, with all products on it."""
    by_station: dict[str, list[Comparison]] = {}
    for result in results:
        for item in result.comparisons:
            if item.agreement is not None:
                by_station.setdefault(item.station.name, []).append(item)
    panels = []
    for name, members in by_station.items():
        longest = max(members, key=lambda item: item.days.size)
        # Each comparison has its own zero of the ground; the products are shown on that of the longest.
        curves = []
        for item in members:
            shift = _shared_zero(longest, item)
            curves.append(Curve(item.product, item.days, (item.insar + shift) * MM_PER_M))
        mine = f" ({longest.station.mine})" if longest.station.mine else ""
        values = ", ".join(f"{item.agreement.rmse.value * MM_PER_M:.1f}" for item in members)
        panels.append(
            StationPanel(
                f"{name}{mine}: RMSE {values} mm",
                Curve(ground, longest.track.days, longest.track.los * MM_PER_M),
                tuple(curves),
            )
        )
    return panels


def _shared_zero(longest: Comparison, item: Comparison) -> float:
    """What brings the ground of ``item`` onto that of ``longest``, interpolated at its days [m]."""
    if item is longest:
        return 0.0
    x = longest.days.astype(np.int64).astype(float)
    inside = (item.days >= longest.days[0]) & (item.days <= longest.days[-1])
    if not inside.any():
        return 0.0
    return float(np.median(np.interp(item.days[inside].astype(float), x, longest.ground) - item.ground[inside]))
