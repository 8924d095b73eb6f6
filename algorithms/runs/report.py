"""One report of everything that was made: data, quality, maps, mines, validation, doubts, and how to repeat it."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.inspection import sample_bands
from ..io.maps import MapPanel, map_panels
from ..io.plots import PNG, NetworkPlot, matplotlib_is_there, network_plot
from ..io.plots_validation import Curve, StationPanel, station_figures
from ..io.rasters import check_destination
from ..io.report_html import Report
from ..io.request import Stack, StackRequest
from ..io.results import FLAGS, MOST_ROWS, TEMPORAL_COHERENCE, VELOCITY_STD, Raster, Results, collect_results
from ..io.series import open_series
from ..io.stack import open_stack
from ..io.thin import read_coarse
from ..reporting import Reporter
from ..timeseries.network import date_baselines, summarise_network
from .common import RunSettings, wanted
from .report_trust import (
    KIND_WORDS,
    Doubt,
    gradient_doubts,
    lowest_place,
    network_doubts,
    raster_doubts,
    sigma_doubts,
    validation_doubts,
)

#: Pixels of the side of a map in the report.
MAP_PIXELS = 600
_TITLES = {
    "concessions": "Concessions",
    "bowls": "Bowls",
    "phases": "Phases of subsidence",
    "validation": "Validation against the ground",
}


def run_report(
    *,
    folder: str | None = None,
    stack: StackRequest | None = None,
    rasters: Mapping[str, Sequence[str]] | None = None,
    tables: Iterable[str] = (),
    title: str = "",
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Write the report.

    Parameters
    ----------
    folder : str, optional
        Of results: rasters by their tags, tables by their columns; not its subfolders.
    stack : StackRequest, optional
        Interferograms that the results come from.
    rasters : mapping of kind (`tags.KIND_VELOCITY` and so on) to paths, optional
    tables : iterable of str
        Tables of concessionstats, detectbowls, phases and the validations.
    title : str
    outputs : mapping
        ``REPORT`` (.html).
    settings, reporter : optional

    Returns
    -------
    dict
        n_doubts, n_rasters, n_tables, doubts (text), and ``page``, the `Report` itself.

    Raises
    ------
    InputError
        If nothing is there to report on, an input cannot be used, or the report cannot be written.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    for name, path in paths.items():
        check_destination(name, path)
    results = collect_results(folder, rasters or {}, tables)
    if not results.rasters and not results.tables and stack is None:
        raise InputError(
            "There is nothing to report on: give RESULTS (a folder with rasters or tables that Mining InSAR wrote), "
            "rasters, TABLES, or a stack."
        )
    for line in results.passed:
        reporter.warn(f"Passed over: {line}")
    footer = f"Mining InSAR {settings.provenance.version}. {settings.provenance.command}".strip()
    page = Report(title or "Ground motion report", footer, contents=True)
    doubts: list[Doubt] = []
    if not matplotlib_is_there():
        reporter.warn("Figures are left out: they need matplotlib, which is not installed.")
    _overview(page, results)
    if stack is not None:
        _stack(page, stack, doubts, reporter)
    reporter.progress(0.2)
    _quality(page, results)
    _maps(page, results, doubts, reporter)
    for kind, heading in _TITLES.items():
        _tables(page, results, kind, heading)
    for raster in results.rasters:
        reporter.stop_if_cancelled()
        doubts += raster_doubts(raster)
    if results.rasters:
        doubts += validation_doubts(results)
    doubts = _together(doubts)
    page.heading("What cannot be trusted, and why")
    if doubts:
        rows = [[doubt.about, doubt.what, doubt.why, doubt.remedy] for doubt in doubts]
        page.table(["In", "Doubtful", "Why", "What can be done"], rows)
    else:
        page.paragraph("Nothing was found by the checks that could be made with what was given.")
    page.paragraph(
        "Everything here is motion along the line of sight: what is horizontal shows in part only, and vertical motion "
        "follows from it only by an assumption (verticalmotion) or from two directions (decompose)."
    )
    _commands(page, results)
    if "REPORT" in paths:
        page.write(paths["REPORT"])
    reporter.progress(1.0)
    for doubt in doubts:
        reporter.info(f"{doubt.about}: {doubt.what}. {doubt.why}")
    return {
        "n_doubts": len(doubts),
        "n_rasters": len(results.rasters),
        "n_tables": len(results.tables),
        "doubts": "\n".join(f"{doubt.about}: {doubt.what}. {doubt.why}" for doubt in doubts),
        "page": page,
    }


def _together(doubts: Sequence[Doubt]) -> list[Doubt]:
    """The same doubt about several rasters in one line."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for doubt in doubts:
        names = found.setdefault((doubt.what, doubt.why, doubt.remedy), [])
        if doubt.about not in names:
            names.append(doubt.about)
    return [Doubt(", ".join(names), *words) for words, names in found.items()]


def _overview(page: Report, results: Results) -> None:
    page.heading("What is here")
    if results.rasters:
        rows = []
        for raster in results.rasters:
            about = raster.tags
            span = " to ".join(about[tag] for tag in (tags.FIRST_DATE, tags.SECOND_DATE) if about.get(tag))
            kind = KIND_WORDS.get(raster.kind, raster.kind)
            rows.append(
                [os.path.basename(raster.path), kind, about.get(tags.UNITS, ""), span, about.get(tags.REFERENCE, "")]
            )
        page.table(["Raster", "What", "Unit", "Dates", "Relative to"], rows)
    if results.tables:
        rows = [[os.path.basename(table.path), _TITLES[table.kind], table.total] for table in results.tables]
        page.table(["Table", "What", "Rows"], rows)


def _stack(page: Report, request: StackRequest, doubts: list[Doubt], reporter: Reporter) -> None:
    with open_stack(request, reporter) as stack:
        network, summary = stack.network, summarise_network(stack.network)
        page.heading("Data and network")
        page.facts(_stack_facts(stack, summary))
        page.warnings(stack.warnings)
        plot = NetworkPlot(
            network, summary.components, baselines=date_baselines(network), bridges=summary.bridges.tolist()
        )
        if matplotlib_is_there():
            page.figure(network_plot(plot, PNG), "Acquisitions and interferograms over time")
        rows = [(found.item, found.value, found.source) for found in stack.decisions]
        page.table(["Item", "Value", "Source"], rows, caption="What was decided about the stack")
        doubts += network_doubts(network, summary)


def _stack_facts(stack: Stack, summary) -> dict[str, object]:
    network = stack.network
    return {
        "Dates": f"{network.n_dates}, {network.dates[0]} to {network.dates[-1]}",
        "Interferograms": network.n_pairs,
        "Connected subsets": summary.n_components,
        "Redundant pairs": summary.redundancy,
        "Bridges": int(summary.bridges.size),
        "Coherence": "yes" if stack.has_coherence else "no",
        "Perpendicular baselines": "yes" if stack.has_baselines else "no",
        "Raster": stack.grid.describe(),
    }


def _quality(page: Report, results: Results) -> None:
    rows = []
    for raster in results.rasters:
        if raster.kind in (tags.KIND_TIMESERIES, FLAGS):
            continue
        values = sample_bands(raster.path, [1])[1]
        if values.size:
            low, middle, high = np.percentile(values, (2.0, 50.0, 98.0))
            name, kind = os.path.basename(raster.path), KIND_WORDS.get(raster.kind, raster.kind)
            rows.append([name, kind, raster.tags.get(tags.UNITS, ""), low, middle, high])
    if rows:
        page.heading("Quality in numbers")
        columns = ["Raster", "What", "Unit", "2 %", "Median", "98 %"]
        page.table(columns, rows, digits=dict.fromkeys((3, 4, 5), 2))


def _beside(raster: Raster, others: Sequence[Raster]) -> Raster | None:
    """The raster of the same run; the only one where the tags do not say."""
    command = raster.tags.get(tags.COMMAND)
    same = [other for other in others if command and other.tags.get(tags.COMMAND) == command]
    return same[0] if same else others[0] if len(others) == 1 else None


def _maps(page: Report, results: Results, doubts: list[Doubt], reporter: Reporter) -> None:
    for raster in results.of(tags.KIND_VELOCITY):
        reporter.stop_if_cancelled()
        name = os.path.basename(raster.path)
        values, _ = read_coarse(raster.path, MAP_PIXELS)
        page.heading(f"Velocity: {name}")
        if not np.isfinite(values).any():
            page.warning(f"{name} has no value at all.")
            continue
        unit = raster.tags.get(tags.UNITS, "mm/yr")
        page.figure_of(_signed_map(values, f"LOS velocity [{unit}]"), f"{name}: negative is away from the satellite")
        std = _beside(raster, results.of(VELOCITY_STD))
        if std is not None:
            spread, _ = read_coarse(std.path, MAP_PIXELS)
            page.figure_of(_positive_map(spread, f"Standard deviation [{unit}]"), os.path.basename(std.path))
            if spread.shape == values.shape:
                doubts += sigma_doubts(values, spread, name)
        quality = _beside(raster, results.of(TEMPORAL_COHERENCE))
        if quality is not None:
            picture = _positive_map(read_coarse(quality.path, MAP_PIXELS)[0], "Temporal coherence", 1.0)
            page.figure_of(picture, os.path.basename(quality.path))
        _worst(page, raster, values, _beside(raster, results.of(tags.KIND_TIMESERIES)), doubts)


def _worst(page: Report, raster: Raster, values: np.ndarray, series: Raster | None, doubts: list[Doubt]) -> None:
    """The fastest pixel away from the satellite: its rate, its history, and how steep the motion is about it."""
    if series is None:
        return
    with open_series(series.path) as opened:
        shape = opened.grid.height, opened.grid.width
    place = lowest_place(values, (shape[0] / values.shape[0], shape[1] / values.shape[1]))
    image, x, y = worst_history(series.path, place)
    lowest = float(np.nanmin(values))
    page.paragraph(
        f"Fastest pixel away from the satellite: {lowest:.1f} {raster.tags.get(tags.UNITS, 'mm/yr')}, at "
        f"({x:.6g}, {y:.7g})."
    )
    page.figure_of(image, f"Displacement of that pixel in {os.path.basename(series.path)}")
    wavelength = _number(raster.tags.get(tags.WAVELENGTH) or series.tags.get(tags.WAVELENGTH))
    found, ratio = gradient_doubts(series.path, place, wavelength)
    doubts += found
    if ratio is not None:
        page.paragraph(f"Steepest motion about it between adjoining dates: {ratio:.2f} of lambda/4 per pixel.")


def worst_history(path: str, place: tuple[int, int]) -> tuple[bytes | None, float, float]:
    """Figure of the series of a pixel (row, column), None without matplotlib, and its map coordinates."""
    with open_series(path) as series:
        grid, dates = series.grid, series.dates
        row, col = min(place[0], grid.height - 1), min(place[1], grid.width - 1)
        history = series.read(Window(row, col, 1, 1))[:, 0, 0] * MM_PER_M
    x, y = grid.xy(row + 0.5, col + 0.5)
    curve = Curve("InSAR", np.array(dates, dtype="datetime64[D]"), history)
    line = Curve("", curve.days, history)
    figures = station_figures([StationPanel(f"({x:.6g}, {y:.7g})", line, (curve,))], "LOS displacement [mm]")
    return (figures[0] if figures else None), float(x), float(y)


def _number(text: str | None) -> float | None:
    try:
        return float(text)
    except (TypeError, ValueError):
        return None


def _signed_map(values: np.ndarray, label: str) -> bytes | None:
    limit = float(np.nanpercentile(np.abs(values), 99.5)) or 1.0
    # RdBu: the colours of velocity layers in QGIS.
    return map_panels([MapPanel(values, "")], label=label, ramp="RdBu", limits=(-limit, limit), columns=1)


def _positive_map(values: np.ndarray, label: str, most: float | None = None) -> bytes | None:
    if not np.isfinite(values).any():
        return None
    limit = most or float(np.nanpercentile(values, 99.5)) or 1.0
    ramp = "viridis" if most else "Purples"
    return map_panels([MapPanel(values, "")], label=label, ramp=ramp, limits=(0.0, limit), columns=1)


def _tables(page: Report, results: Results, kind: str, heading: str) -> None:
    found = [table for table in results.tables if table.kind == kind]
    if found:
        page.heading(heading)
    for table in found:
        rows = [[_cell(text) for text in row] for row in table.rows]
        more = f" (the first {MOST_ROWS} of {table.total} rows)" if table.total > MOST_ROWS else ""
        page.table(table.columns, rows, caption=os.path.basename(table.path) + more)


def _cell(text: str) -> object:
    number = _number(text)
    if number is None:
        return text
    return float(f"{number:.6g}") if abs(number) < 1e6 else round(number)


def _commands(page: Report, results: Results) -> None:
    """Each command once, with its settings as a table."""
    commands = {}
    for raster in results.rasters:
        command = raster.tags.get(tags.COMMAND)
        if command:
            commands.setdefault(command, []).append(os.path.basename(raster.path))
    page.heading("Settings, and the commands that repeat it")
    if not commands:
        page.warning("No raster carries the command that made it: the results cannot be repeated from this report.")
    for command, names in commands.items():
        rows = settings_of(command)
        page.paragraph(command)
        if rows:
            page.table(["Setting", "Value"], rows, caption=f"Settings of {', '.join(names)}")


def settings_of(command: str) -> list[tuple[str, str]]:
    """Names and values of a qgis_process command; empty where it cannot be taken apart."""
    try:
        words = shlex.split(command)
    except ValueError:
        return []
    pairs = (word[2:].partition("=") for word in words if word.startswith("--") and "=" in word)
    return [(name, value) for name, _, value in pairs]
