"""Small-baseline pairs of a table of acquisitions, with what they connect."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..io.acquisitions import Acquisitions, read_acquisitions, read_extra_pairs, write_table
from ..io.plots import NetworkPlot, save_network_plot
from ..reporting import Reporter
from ..timeseries.network import bridges, describe_components, summarise_network
from ..timeseries.selection import Selection, select_small_baseline
from .common import wanted

#: Columns of the table of pairs; a PAIRS parameter takes the table as it is.
COLUMNS = (
    "pair",
    "reference",
    "secondary",
    "temporal baseline [days]",
    "perpendicular baseline [m]",
    "extra",
    "bridge",
    "component",
)


def run_selectnetwork(
    acquisitions: str | Acquisitions,
    *,
    max_perpendicular: float | None,
    max_temporal: float,
    extra_pairs: str = "",
    outputs: dict[str, str | None],
    reporter: Reporter,
) -> dict[str, object]:
    """Select pairs, report what is not connected and what would connect it, write the table and the plot.

    Parameters
    ----------
    acquisitions : str or Acquisitions
        CSV table with a date column and, where perpendicular baselines count, a column of them [m]; or its rows.
    max_perpendicular : float or None
        [m]; None for no limit.
    max_temporal : float
        [days]
    extra_pairs : str
        Hand-made pairs as text, or the path of a table of pairs.
    outputs : dict
        ``OUTPUT`` .csv, ``PLOT`` .png, .svg or .pdf.
    reporter : Reporter

    Returns
    -------
    dict
        ``N_DATES``, ``N_PAIRS``, ``N_COMPONENTS``, ``RANK``, ``N_BRIDGES``, and ``SUGGESTED_PAIRS``: text that
        ``extra_pairs`` takes to join what is not connected; empty when all is.
    """
    table = acquisitions if isinstance(acquisitions, Acquisitions) else read_acquisitions(acquisitions)
    reporter.info(f"{len(table.dates)} acquisitions ({table.source}).")
    if table.perpendicular_baseline is None and max_perpendicular is None:
        reporter.warn("The acquisitions carry no perpendicular baseline: pairs are chosen by time alone.")
    selection = select_small_baseline(
        table.dates,
        table.perpendicular_baseline,
        max_perpendicular=max_perpendicular,
        max_temporal=max_temporal,
        extra_pairs=read_extra_pairs(extra_pairs),
    )
    network = selection.network
    summary = summarise_network(network)
    _report_connectivity(selection, reporter)
    asked = wanted(outputs)
    if "OUTPUT" in asked:
        write_table(asked["OUTPUT"], COLUMNS, _rows(selection))
    if "PLOT" in asked:
        plot = NetworkPlot(
            network,
            selection.components,
            baselines=_positions(table, selection),
            bridges=summary.bridges.tolist(),
            extra=selection.extra.nonzero()[0].tolist(),
            title=f"{network.n_dates} acquisitions, {network.n_pairs} pairs, {selection.n_components} connected "
            f"subset{'s' if selection.n_components > 1 else ''}",
        )
        save_network_plot(asked["PLOT"], plot, reporter.warn)
    reporter.progress(1.0)
    return {
        "N_DATES": network.n_dates,
        "N_PAIRS": network.n_pairs,
        "N_COMPONENTS": selection.n_components,
        "RANK": summary.rank,
        "N_BRIDGES": int(summary.bridges.size),
        "SUGGESTED_PAIRS": ", ".join(
            f"{a:%Y%m%d}-{b:%Y%m%d}" for a, b in (link.pair for link in selection.suggestions)
        ),
    }


def _report_connectivity(selection: Selection, reporter: Reporter) -> None:
    network, count = selection.network, selection.n_components
    if count == 1:
        reporter.info(
            f"{network.n_pairs} pairs ({int(selection.extra.sum())} hand-made) connect all {network.n_dates} "
            "acquisitions."
        )
    else:
        subsets = "; ".join(describe_components(network, selection.components))
        links = ", ".join(str(link) for link in selection.links)
        second = ", ".join(str(link) for link in selection.suggestions[count - 1 :])
        reporter.warn(
            f"The {network.n_pairs} selected pairs leave {count} subsets that no pair joins: {subsets}. "
            f"The shortest pairs that would join them: {links}"
            + (f"; and a second one each, so that no link is unchecked: {second}" if second else "")
            + ". Give them as EXTRA_PAIRS, or widen the thresholds."
        )
    alone = bridges(network)
    if alone.size:
        names = network.pair_names()
        shown = ", ".join(names[number] for number in alone[:20])
        reporter.info(f"Pairs without which the network falls apart: {shown}{' …' if alone.size > 20 else ''}.")


def _positions(table: Acquisitions, selection: Selection) -> np.ndarray | None:
    """Baselines of the acquisitions in the order of the network's dates."""
    if table.perpendicular_baseline is None:
        return None
    by_date = dict(zip(table.dates, table.perpendicular_baseline))
    return np.array([by_date[date] for date in selection.network.dates])


def _rows(selection: Selection) -> Iterator[tuple]:
    network = selection.network
    alone = set(bridges(network).tolist())
    names = network.pair_names()
    for number in range(network.n_pairs):
        reference, secondary = network.date_pair(number)
        baseline = network.perpendicular_baseline
        yield (
            names[number],
            reference,
            secondary,
            (secondary - reference).days,
            None if baseline is None else baseline[number],
            bool(selection.extra[number]),
            number in alone,
            int(selection.components[network.pairs[number, 0]]) + 1,
        )
