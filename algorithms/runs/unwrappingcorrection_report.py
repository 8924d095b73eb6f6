"""The words, tables and figures of the report on an unwrapping correction."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from ..io.maps import MapPanel, map_panels
from ..io.plots import SVG, bar_plot
from ..io.report_html import Report
from ..io.request import Stack
from ..io.tags import Provenance
from ..timeseries.ambiguity import STATE_WORDS
from ..timeseries.closure import ClosureStatistics, pair_blame, triplet_names

if TYPE_CHECKING:
    from .unwrappingcorrection import Outcome

#: Columns of the table of pairs; a PAIRS parameter takes the table as it is.
PAIR_COLUMNS = (
    "file",
    "pair",
    "reference",
    "secondary",
    "perpendicular baseline [m]",
    "loops",
    "pixels changed",
    "changed [%]",
    "cycles added",
    "cycles subtracted",
    "most cycles",
    "small patches dropped",
    "bridges",
    "bridges trusted",
    "rms closure before [rad]",
    "rms closure after [rad]",
    "beyond pi in its best loop before [%]",
    "beyond pi in its best loop after [%]",
)
_SHOWN = (1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
#: Loops and bridges in the tables of the report.
_MOST_ROWS = 200
_METHOD_WORDS = {
    "closure": "phase closure",
    "bridging": "bridges between connected components",
    "both": "bridges between connected components, then phase closure",
}
_REGION_WORDS = {
    "pixel": "each pixel by itself",
    "patch": "patches of at least {} pixels that ask for the same",
    "component": "connected components, changed as a whole where most of their pixels agree",
}


def pair_rows(stack: Stack, outcome: Outcome) -> Iterator[tuple]:
    """One row per pair, in the order of `PAIR_COLUMNS`."""
    network, changes = stack.network, outcome.changes
    names, pairs = network.pair_names(), outcome.triplets.pairs
    loops = np.bincount(pairs.ravel(), minlength=network.n_pairs)
    dropped = np.zeros(network.n_pairs, int) if outcome.repair is None else outcome.repair.dropped
    rms = [_rms_by_pair(pairs, statistics, network.n_pairs) for statistics in (outcome.before, outcome.after)]
    pixels = stack.grid.width * stack.grid.height
    blame = [
        100.0 * pair_blame(outcome.triplets, statistics, network.n_pairs, pixels)
        for statistics in (outcome.before, outcome.after)
    ]
    for number in range(network.n_pairs):
        reference, secondary = network.date_pair(number)
        baseline = network.perpendicular_baseline
        yield (
            os.path.basename(stack.layer_names[number]),
            names[number],
            reference,
            secondary,
            None if baseline is None else float(baseline[number]),
            int(loops[number]),
            int(changes.changed[number]),
            100.0 * float(changes.changed[number]) / max(int(changes.valid[number]), 1),
            int(changes.added[number]),
            int(changes.subtracted[number]),
            int(changes.largest[number]),
            int(dropped[number]),
            len(outcome.bridges[number]),
            sum(bridge.trusted for bridge in outcome.bridges[number]),
            *(float(values[number]) for values in rms),
            *(float(values[number]) for values in blame),
        )


def _rms_by_pair(pairs: np.ndarray, statistics: ClosureStatistics, n_pairs: int) -> np.ndarray:
    """Root mean square misclosure of all loops of a pair [rad]; NaN without a loop."""
    squares, counts = np.zeros(n_pairs), np.zeros(n_pairs)
    for column in range(3):
        np.add.at(squares, pairs[:, column], statistics.sum_of_squares)
        np.add.at(counts, pairs[:, column], statistics.count)
    return np.where(counts > 0, np.sqrt(squares / np.maximum(counts, 1)), np.nan)


def write_report(path: str, stack: Stack, outcome: Outcome, provenance: Provenance) -> None:
    """Write the HTML report."""
    footer = f"Mining InSAR {provenance.version}. {provenance.command}".strip()
    report = Report("Unwrapping correction", footer)
    _overview(report, stack, outcome)
    report.warnings(outcome.warnings)
    report.paragraph(
        "What cannot be seen here: a cycle in an interferogram of no loop; a cycle that all interferograms of a date "
        "share, for it closes every loop; and an error that most of a date's interferograms share, for then the others "
        "look wrong. Nor does closure say which of two equally small changes is right."
    )
    _maps(report, outcome)
    _pairs(report, stack, outcome)
    _bridges(report, stack, outcome)
    _loops(report, stack, outcome)
    report.heading("What was decided about the stack")
    report.table(["Item", "Value", "Source"], [(found.item, found.value, found.source) for found in stack.decisions])
    report.write(path)


def _overview(report: Report, stack: Stack, outcome: Outcome) -> None:
    network, options, changes = stack.network, outcome.options, outcome.changes
    facts: dict[str, object] = {
        "Dates": f"{network.n_dates}, {network.dates[0]} to {network.dates[-1]}",
        "Pairs": network.n_pairs,
        "Loops of three": len(outcome.triplets),
        "Method": _METHOD_WORDS[options.method],
        "Raster": stack.grid.describe(),
        "Reference": outcome.reference.description,
        "Pixels with a loop beyond pi, before": outcome.bad_before,
        "Pixels with a loop beyond pi, after": outcome.bad_after,
        "Pixels changed": changes.pixels,
        "Interferograms changed": int(np.count_nonzero(changes.changed)),
    }
    if outcome.repair is not None:
        repair = outcome.repair
        facts["Judged by"] = _REGION_WORDS[options.regions].format(options.least_patch)
        facts["Patterns of open loops"] = repair.patterns
        facts["Linear programmes"] = repair.by_programme
        for state, count in repair.states.items():
            if count:
                facts[f"Pixels {STATE_WORDS[state]}"] = count
        if repair.components_changed:
            facts["Components changed as a whole"] = repair.components_changed
    report.facts(facts)


def _maps(report: Report, outcome: Outcome) -> None:
    if not len(outcome.triplets) and not outcome.changes.pixels:
        return
    report.heading("Maps")
    loops = [MapPanel(outcome.maps["before"], "before"), MapPanel(outcome.maps["after"], "after")]
    if len(outcome.triplets):
        most = max(1.0, *(float(np.nan_to_num(panel.values).max(initial=0.0)) for panel in loops))
        image = map_panels(loops, label="Loops beyond pi", ramp="magma_r", limits=(0.0, most), columns=2)
        _figure(report, image, "Number of loops beyond pi at each pixel, before and after.")
    most = max(1.0, float(np.nan_to_num(outcome.maps["changes"]).max(initial=0.0)))
    image = map_panels(
        [MapPanel(outcome.maps["changes"], "changed")], label="Interferograms", ramp="viridis", limits=(0.0, most)
    )
    _figure(report, image, "Number of interferograms changed at each pixel.")


def _pairs(report: Report, stack: Stack, outcome: Outcome) -> None:
    report.heading("Pairs")
    rows = list(pair_rows(stack, outcome))
    changed = np.flatnonzero(outcome.changes.changed)
    if changed.size:
        image = bar_plot(
            [rows[number][1] for number in changed],
            outcome.changes.changed[changed].astype(float),
            title="Pixels changed in each interferogram",
            axis_label="pixels",
            kind=SVG,
        )
        _figure(report, image, "Pixels changed, by interferogram; those without a change are left out.")
    report.table(
        [PAIR_COLUMNS[column] for column in _SHOWN],
        [[row[column] for column in _SHOWN] for row in rows],
        caption="Pairs; changed: share of the pair's own pixels with phase; changed pairs in colour",
        digits={3: 2, 10: 3, 11: 3, 12: 2, 13: 2},
        marked=changed.tolist(),
    )


def _bridges(report: Report, stack: Stack, outcome: Outcome) -> None:
    if not outcome.options.bridges:
        return
    report.heading("Bridges")
    names = stack.network.pair_names()
    every = [(names[number], bridge) for number, each in enumerate(outcome.bridges) for bridge in each]
    if not every:
        report.paragraph("No interferogram has two components large enough for a bridge.")
        return
    report.paragraph(
        "A bridge ties a component to its neighbour toward the largest one. Its step is the difference of the phase of "
        "both ends, a common slope taken off; whole cycles of it are removed. Confidence is 1 less twice the doubt: "
        "how far the step lies from a whole number, or what the slopes of the two ends leave open over its length. A "
        "bridge that is not trusted shifts nothing. Ground that moves by more than half a cycle across a gap looks "
        "like an error of unwrapping."
    )
    # What was shifted and what is doubtful first: most bridges say that nothing is wrong.
    order = sorted(range(len(every)), key=lambda place: (every[place][1].trusted, every[place][1].cycles == 0))
    shown = [every[place] for place in order[:_MOST_ROWS]]
    report.table(
        ["Pair", "Component", "tied to", "Length [pixels]", "Step [cycles]", "Confidence", "Cycles added", "Trusted"],
        [
            (name, found.far, found.near, found.length, found.step, found.confidence, found.cycles, found.trusted)
            for name, found in shown
        ],
        caption=f"{len(every)} bridge{'s' if len(every) > 1 else ''}"
        + (f"; the first {_MOST_ROWS}" if len(every) > _MOST_ROWS else ""),
        digits={3: 1, 4: 3, 5: 2},
        marked=[number for number, (_name, found) in enumerate(shown) if not found.trusted],
    )


def _loops(report: Report, stack: Stack, outcome: Outcome) -> None:
    if not len(outcome.triplets):
        return
    report.heading("Loops")
    before, after = outcome.before, outcome.after
    names = triplet_names(stack.network, outcome.triplets)
    worst = np.argsort(-before.ambiguous, kind="stable")[:_MOST_ROWS]
    report.table(
        [
            "Loop",
            "Complete pixels",
            "Beyond pi before",
            "[%]",
            "Beyond pi after",
            "rms before [rad]",
            "rms after [rad]",
            "Largest before [rad]",
            "Largest after [rad]",
        ],
        [
            (
                names[n],
                int(before.count[n]),
                int(before.ambiguous[n]),
                100.0 * before.ambiguous_share[n],
                int(after.ambiguous[n]),
                before.rms[n],
                after.rms[n],
                before.largest[n],
                after.largest[n],
            )
            for n in worst.tolist()
        ],
        caption="Loops about their median, those with most pixels beyond pi first"
        + (f"; {len(worst)} of {len(names)}" if len(names) > len(worst) else ""),
        digits={3: 2, 5: 3, 6: 3, 7: 2, 8: 2},
    )


def _figure(report: Report, image: bytes | None, caption: str) -> None:
    if image is None:
        report.paragraph(f"(Figure left out, matplotlib is not installed: {caption} The tables say the same.)")
    else:
        report.figure(image, caption)
