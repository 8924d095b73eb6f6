"""One report of everything that was made: data, quality, maps, mines, validation, doubts, and how to repeat it."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from ..checks import InputError
from ..io import tags
from ..io.inspection import sample_bands
from ..io.plots import PNG, NetworkPlot, matplotlib_is_there, network_plot
from ..io.provenance import Step, command_of, names_file, whole_job
from ..io.rasters import check_destination
from ..io.report_html import Report
from ..io.request import Stack, StackRequest
from ..io.result_layers import BOWLS, CONCESSIONS, MOST_ROWS, OUTLINES, PHASES, STATIONS, VALIDATION
from ..io.results import FLAGS, SERIES, VELOCITIES, Results, collect_results
from ..io.stack import open_stack
from ..reporting import Reporter
from ..timeseries.network import date_baselines, summarise_network
from ..words import said
from .common import RunSettings, shown_by, wanted
from .report_maps import Overlays, add_maps, add_quality_maps
from .report_stations import add_stations
from .report_trust import KIND_WORDS, Doubt, network_doubts, raster_doubts, validation_doubts

#: Chapters of tables, and the kinds of tables in each.
_CHAPTERS = {
    "Concessions": (CONCESSIONS,),
    "Bowls": (BOWLS,),
    "Phases of subsidence": (PHASES,),
    "Validation against the ground": (VALIDATION, STATIONS),
}
#: Digits after the point by what stands in the heading of a column; and headings of values whose unit stands beside.
_DIGITS = (
    (re.compile(r"(^|_)(lon|lat)($|itude)"), 5),
    (re.compile(r"correlation|share"), 3),
    (re.compile(r"mm|days|significance"), 1),
    (re.compile(r"(^|[_[(])m[23]?($|[ _/\])])|_deg$|percent|%|volume"), 0),
)
_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d*)?([eE][+-]?\d+)?")
#: Columns of names, which are those of the user.
_NAMES = ("concession", "mine", "station", "product", "point", "name")
_OF_UNIT = ("maximum", "robust maximum", "maximum std", "mean", "mean std")
#: Values of a list that a table of settings shows.
MOST_VALUES = 3
_KINDS = {kind: heading for heading, kinds in _CHAPTERS.items() for kind in kinds}


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
        Of results: rasters by their tags, tables and layers by their columns; not its subfolders.
    stack : StackRequest, optional
        Interferograms that the results come from.
    rasters : mapping of kind (`tags.KIND_VELOCITY` and so on) to paths, optional
    tables : iterable of str
        Tables and layers of concessionstats, detectbowls, phases and the validations; polygons that are outlined on
        the maps.
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
    if not (results.rasters or results.tables or results.outlines or results.series or stack is not None):
        raise InputError(
            "There is nothing to report on: give RESULTS (a folder with rasters, tables or layers that Mining InSAR "
            "wrote), rasters, TABLES, or a stack."
        )
    for line in results.passed:
        reporter.warn(f"Passed over: {line}")
    footer = f"Mining InSAR {settings.provenance.version}. {settings.provenance.command}".strip()
    page = Report(title or "Ground motion report", footer, contents=True)
    doubts: list[Doubt] = []
    if not matplotlib_is_there():
        reporter.warn("Figures but the network are left out: they need matplotlib, which is not installed.")
    _overview(page, results)
    if stack is not None:
        _stack(page, stack, doubts, reporter)
    reporter.progress(0.2)
    overlays = Overlays(results.outlines, reporter)
    _quality(page, results, overlays, reporter)
    add_maps(page, results, overlays, doubts, reporter.part(0.2, 0.8))
    for heading, kinds in _CHAPTERS.items():
        _tables(page, results, kinds, heading, reporter)
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
    if any(shown_by(raster.tags)[3] == "LOS" for raster in results.of(*VELOCITIES, *SERIES)):
        page.paragraph(
            "What is along the line of sight shows horizontal motion in part only, and vertical motion follows from it "
            "only by an assumption (verticalmotion) or from two directions (decompose)."
        )
    _commands(page, results, stack)
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
            first, last = about.get(tags.FIRST_DATE), about.get(tags.SECOND_DATE)
            span = f"{first} to {last}" if first and last else first or last or ""
            kind = KIND_WORDS.get(raster.kind, raster.kind)
            rows.append(
                [os.path.basename(raster.path), kind, about.get(tags.UNITS, ""), span, about.get(tags.REFERENCE, "")]
            )
        page.table(["Raster", "What", "Unit", "Dates", "Relative to"], rows, literal=(0,))
    if results.tables:
        rows = [[os.path.basename(table.path), _KINDS[table.kind], table.total] for table in results.tables]
        page.table(["Table", "What", "Rows"], rows, literal=(0,))
    if results.outlines:
        rows = [
            [os.path.basename(each.path), _KINDS.get(each.kind, "Outlines"), len(each.layer.features)]
            for each in results.outlines
        ]
        page.table(["Layer on the maps", "What", "Features"], rows, literal=(0,))


def _stack(page: Report, request: StackRequest, doubts: list[Doubt], reporter: Reporter) -> None:
    with open_stack(request, reporter) as stack:
        network, summary = stack.network, summarise_network(stack.network)
        page.heading("Data and network")
        page.facts(_stack_facts(stack, summary))
        page.warnings(stack.warnings)
        plot = NetworkPlot(
            network, summary.components, baselines=date_baselines(network), bridges=summary.bridges.tolist()
        )
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


def _quality(page: Report, results: Results, overlays: Overlays, reporter: Reporter) -> None:
    rows = []
    for raster in results.rasters:
        if raster.kind in (*SERIES, FLAGS):
            continue
        reporter.stop_if_cancelled()
        values = sample_bands(raster.path, [1])[1]
        if values.size:
            low, middle, high = np.percentile(values, (2.0, 50.0, 98.0))
            name, kind = os.path.basename(raster.path), KIND_WORDS.get(raster.kind, raster.kind)
            numbers = [float(f"{value:.4g}") for value in (low, middle, high)]
            rows.append([name, kind, raster.tags.get(tags.UNITS, ""), *numbers])
    if rows:
        page.heading("Quality in numbers")
        columns = ["Raster", "What", "Unit", "2 %", "Median", "98 %"]
        page.table(columns, rows, literal=(0,))
        page.paragraph("Percentiles of the values; of a large raster, of blocks spread over it.")
        add_quality_maps(page, results, overlays)


def _tables(page: Report, results: Results, kinds: Sequence[str], heading: str, reporter: Reporter) -> None:
    found = [table for table in results.tables if table.kind in kinds]
    series = results.series if VALIDATION in kinds else []
    if found or series:
        page.heading(heading)
    add_stations(page, series, reporter)
    for table in found:
        rows = [[_cell(text) for text in row] for row in table.rows]
        digits = {number: _digits(title, table.kind) for number, title in enumerate(table.columns)}
        digits = {number: count for number, count in digits.items() if count is not None}
        name = os.path.basename(table.path)
        if not rows:
            page.paragraph(f"{name} has no rows: nothing was found.")
            continue
        caption = f"{name} (the first {MOST_ROWS} of {table.total} rows)" if table.total > MOST_ROWS else name
        literal = [number for number, title in enumerate(table.columns) if title.lower() in _NAMES]
        page.table(table.columns, rows, caption=caption, digits=digits, literal=literal)


def _short_settings(step: Step) -> list[tuple[str, str]]:
    """Names and values of a command; of a long list the first ones, since the command above has them all."""
    values: dict[str, list[str]] = {}
    for name, value in step.settings:
        values.setdefault(name, []).append(value)
    rows = []
    for name, found in values.items():
        rows += [(name, value) for value in found[:MOST_VALUES]]
        if len(found) > MOST_VALUES:
            rows.append((name, said(f"and {len(found) - MOST_VALUES} more, as in the command")))
    return rows


def _digits(title: str, kind: str) -> int | None:
    """Digits after the point that a column is worth; None for six significant ones."""
    for pattern, digits in _DIGITS:
        if pattern.search(title):
            return digits
    return 1 if kind == CONCESSIONS and title in _OF_UNIT else None


def _cell(text: str) -> object:
    # A name such as 007 or nan is no number.
    if not _NUMBER.fullmatch(text):
        return text
    number = float(text)
    if not math.isfinite(number):
        return text
    return float(f"{number:.6g}") if abs(number) < 1e6 else round(number)


def _commands(page: Report, results: Results, stack: StackRequest | None) -> None:
    """The commands of the whole job in order, each with its settings; and what carries none."""
    made = list(results.commands)
    for path in (stack.stack, stack.folder) if stack is not None else ():
        command = command_of(path) if path else ""
        if command:
            made.append((path, command))
    steps = whole_job(made)
    told = {path for path, _ in results.commands}
    # Concessions are the user's own: nobody made them here.
    ours = (*results.rasters, *results.tables, *(each for each in results.outlines if each.kind != OUTLINES))
    untold = [path for path in (*(each.path for each in ours), *results.series) if path not in told]
    page.heading("Settings, and the commands that repeat it")
    if steps:
        page.paragraph(
            "In the order in which they ran, with those that made the inputs, where these are still in their places. "
            "A parameter that is not named had its default."
        )
    else:
        page.warning("No result carries the command that made it: the results cannot be repeated from this report.")
    silent = []
    for path in dict.fromkeys(untold):
        if not any(names_file(step.command, path) for step in steps):
            silent.append(os.path.basename(path))
    for number, step in enumerate(steps, start=1):
        also = [path for path in dict.fromkeys(untold) if names_file(step.command, path)]
        names = ", ".join(os.path.basename(path.rstrip("/")) for path in dict.fromkeys([*step.made, *also]))
        page.command(step.command)
        if step.settings:
            made_by = f"Settings of step {number}, which made {names}" if names else f"Settings of step {number}"
            rows = _short_settings(step)
            page.table(["Setting", "Value"], rows, caption=made_by, literal=(0, 1))
    if steps and silent:
        page.warning(
            f"No command is on record for {', '.join(silent)}. A table by itself carries none: it is found through "
            "the layers and rasters of its run."
        )
