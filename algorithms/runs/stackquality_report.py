"""The words, tables and figures of the stack quality report."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from ..io.plots import SVG, NetworkPlot, bar_plot, network_plot
from ..io.report_html import Report
from ..io.request import Stack
from ..io.tags import Provenance
from ..timeseries.closure import triplet_names
from ..timeseries.network import date_baselines, describe_components, disconnection_message

if TYPE_CHECKING:
    from .stackquality import Quality

#: Columns of the table of pairs; a PAIRS parameter takes the table as it is.
PAIR_COLUMNS = (
    "file",
    "pair",
    "reference",
    "secondary",
    "temporal baseline [days]",
    "perpendicular baseline [m]",
    "mean coherence",
    "valid [%]",
    "bridge",
    "loops",
    "beyond pi in its best loop [%]",
    "advice",
)
#: Columns that the report shows: file names are wide and dates stand in the pair's name.
_SHOWN_COLUMNS = (1, 4, 5, 6, 7, 8, 9, 10, 11)


def pair_rows(stack: Stack, quality: Quality) -> Iterator[tuple]:
    """One row per pair, in the order of `PAIR_COLUMNS`."""
    network = stack.network
    files = [os.path.basename(name) for name in stack.layer_names]
    if len(set(files)) < len(files):
        # Children of a model are all called OUTPUT.tif: only the whole path tells them apart.
        files = stack.layer_names
    bridges = set(quality.summary.bridges.tolist())
    advice = {found.pair: found for found in quality.advice}
    names, coherence, share = network.pair_names(), quality.pairs.mean_coherence, quality.pairs.valid_share
    for number in range(network.n_pairs):
        reference, secondary = network.date_pair(number)
        baseline = network.perpendicular_baseline
        found = advice.get(number)
        yield (
            files[number],
            names[number],
            reference,
            secondary,
            (secondary - reference).days,
            None if baseline is None else float(baseline[number]),
            float(coherence[number]),
            100.0 * float(share[number]),
            number in bridges,
            int(quality.loops[number]),
            100.0 * float(quality.blame[number]),
            "" if found is None else f"{'drop' if found.droppable else 'keep (bridge)'}: {'; '.join(found.reasons)}",
        )


def network_plot_of(stack: Stack, quality: Quality) -> NetworkPlot:
    """The network with its baselines, bridges and coherence."""
    network, summary = stack.network, quality.summary
    coherence = quality.pairs.mean_coherence
    return NetworkPlot(
        network,
        summary.components,
        baselines=date_baselines(network),
        bridges=summary.bridges.tolist(),
        coherence=coherence if np.isfinite(coherence).all() else None,
        title=f"{network.n_dates} dates, {network.n_pairs} pairs, {summary.n_components} connected "
        f"subset{'s' if summary.n_components > 1 else ''}",
    )


def write_report(path: str, stack: Stack, quality: Quality, provenance: Provenance) -> None:
    """Write the HTML report."""
    footer = " ".join(
        part
        for part in (f"Mining InSAR {provenance.version}." if provenance.version else "", provenance.command)
        if part
    )
    report = Report("Stack quality", footer)
    if not quality.summary.connected:
        report.warning(disconnection_message(stack.network, quality.summary))
    _overview(report, stack, quality)
    report.warnings(quality.warnings)
    _network(report, stack, quality)
    _advice(report, stack, quality)
    _pairs(report, stack, quality)
    _closure(report, stack, quality)
    report.heading("What was decided about the stack")
    report.table(["Item", "Value", "Source"], [(found.item, found.value, found.source) for found in stack.decisions])
    report.write(path)


def _overview(report: Report, stack: Stack, quality: Quality) -> None:
    network, summary, coherence = stack.network, quality.summary, quality.pairs.mean_coherence
    names = network.pair_names()
    facts = {
        "Dates": f"{network.n_dates}, {network.dates[0]} to {network.dates[-1]}",
        "Pairs": network.n_pairs,
        "Connected subsets": summary.n_components,
        "Rank": f"{summary.rank} of {network.n_dates - 1}",
        "Redundant pairs": summary.redundancy,
        "Loops of three (triplets)": len(quality.triplets),
        "Bridges": ", ".join(names[number] for number in summary.bridges) or "none",
        "Raster": stack.grid.describe(),
        "Reference": quality.reference.description,
    }
    if np.isfinite(coherence).any():
        least, most = int(np.nanargmin(coherence)), int(np.nanargmax(coherence))
        facts["Mean coherence of a pair"] = (
            f"{coherence[least]:.3f} ({names[least]}) to {coherence[most]:.3f} ({names[most]})"
        )
    report.facts(facts)


def _network(report: Report, stack: Stack, quality: Quality) -> None:
    network, summary = stack.network, quality.summary
    names = network.pair_names()
    report.heading("Network")
    report.figure(
        network_plot(network_plot_of(stack, quality), SVG),
        "Acquisitions and interferograms"
        + (" over time and perpendicular baseline" if stack.has_baselines else " over time")
        + ("; red: bridges." if summary.bridges.size else "."),
    )
    if not summary.connected:
        report.bullets(describe_components(network, summary.components))
    if summary.bridges.size:
        report.paragraph(
            "Bridges: no loop passes through these pairs, so nothing checks them; without any of them the network "
            "falls apart. An unwrapping error in one of them shifts every date behind it."
        )
        report.bullets(names[number] for number in summary.bridges)
    if summary.single_pair_dates.size:
        dates = ", ".join(str(network.dates[number]) for number in summary.single_pair_dates)
        report.paragraph(f"Dates that one pair only touches: {dates}.")
    for number in summary.gaps:
        report.warning(f"No pair spans the interval from {network.dates[number]} to {network.dates[number + 1]}.")
    baselines = date_baselines(network)
    report.table(
        ["Date", "Pairs", "Subset", "Perpendicular baseline [m]"],
        [
            (date, int(summary.degree[n]), int(summary.components[n]) + 1, None if baselines is None else baselines[n])
            for n, date in enumerate(network.dates)
        ],
        caption="Dates (baselines from those of the pairs by least squares, the first date of each subset 0)",
        digits={3: 1},
        marked=summary.single_pair_dates.tolist(),
    )


def _advice(report: Report, stack: Stack, quality: Quality) -> None:
    report.heading("What to drop, and why")
    names = stack.network.pair_names()
    if not quality.advice:
        seen = "coherence, coverage and closure" if stack.has_coherence else "coverage and closure"
        report.paragraph(f"Nothing: no pair stands out as harmful by {seen}.")
        return
    report.table(
        ["Pair", "Verdict", "Reasons"],
        [
            (
                names[found.pair],
                "drop it, or repair it" if found.droppable else "keep it: the network falls apart without it",
                "; ".join(found.reasons),
            )
            for found in quality.advice
        ],
    )


def _pairs(report: Report, stack: Stack, quality: Quality) -> None:
    report.heading("Pairs")
    bridges = quality.summary.bridges.tolist()
    if stack.has_coherence:
        image = bar_plot(
            stack.network.pair_names(),
            quality.pairs.mean_coherence,
            title="Mean coherence of each pair",
            axis_label="coherence",
            marked=bridges,
            kind=SVG,
        )
        _figure(report, image, "Mean coherence of each pair over the pixels with phase; red: bridges.")
    rows = list(pair_rows(stack, quality))
    report.table(
        [PAIR_COLUMNS[column] for column in _SHOWN_COLUMNS],
        [[row[column] for column in _SHOWN_COLUMNS] for row in rows],
        caption="Pairs; valid: share of the raster's pixels with phase; bridges in colour",
        digits={2: 1, 3: 3, 4: 1, 7: 2},
        marked=bridges,
    )
    report.table(["Pair", "File"], [(row[1], row[0]) for row in rows], caption="Files")


def _closure(report: Report, stack: Stack, quality: Quality) -> None:
    report.heading("Phase closure")
    if not len(quality.triplets):
        report.paragraph("No three pairs form a loop, so closure says nothing about this stack.")
        return
    report.paragraph(
        "For each loop of three dates, phase(1-2) + phase(2-3) - phase(1-3) after referencing; zero but for a small "
        "noise where all three were unwrapped alike. Statistics are about the median of the loop. Beyond pi, one of "
        "the three is a whole cycle off."
    )
    closures, pixels = quality.closures, max(quality.pairs.pixels, 1)
    names = triplet_names(stack.network, quality.triplets)
    report.table(
        [
            "Loop",
            "Median [rad]",
            "rms [rad]",
            "Largest [rad]",
            "Complete pixels",
            "Beyond pi",
            "of complete [%]",
            "of all [%]",
        ],
        [
            (
                names[n],
                quality.medians[n],
                closures.rms[n],
                closures.largest[n],
                int(closures.count[n]),
                int(closures.ambiguous[n]),
                100.0 * closures.ambiguous_share[n],
                100.0 * closures.ambiguous[n] / pixels,
            )
            for n in range(len(quality.triplets))
        ],
        digits={1: 3, 2: 3, 3: 2, 6: 2, 7: 2},
    )
    image = bar_plot(names, closures.rms, title="rms closure of each loop", axis_label="rad", kind=SVG)
    _figure(report, image, "Root mean square closure of each loop about its median.")


def _figure(report: Report, image: bytes | None, caption: str) -> None:
    if image is None:
        report.paragraph(f"(Figure left out, matplotlib is not installed: {caption} The table says the same.)")
    else:
        report.figure(image, caption)
