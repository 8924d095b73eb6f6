"""Tables that the network window writes."""

from __future__ import annotations

from collections.abc import Callable

from ...algorithms.io.acquisitions import write_table
from ...algorithms.runs.selectnetwork import COLUMNS
from ...algorithms.timeseries.network import pair_name
from .model import NetworkModel

ALL, CHOSEN, EXCLUDED = "all", "chosen", "excluded"
#: Columns of the table of all pairs.
ALL_COLUMNS = (
    *COLUMNS[:5],
    "mean coherence",
    "valid [%]",
    "loops",
    "beyond pi in its best loop [%]",
    "bridge",
    "used",
)


def write_all(path: str, model: NetworkModel) -> None:
    """Write every pair and what is known of it; ``used`` says which are in use."""
    bridges = set(model.choice.summary.bridges.tolist())
    choice, coherence, share = model.choice, model.looked.mean_coherence, model.looked.valid_share
    rows = (
        (
            *_begin(model, number),
            coherence[number],
            100.0 * share[number],
            int(choice.loops[number]),
            100.0 * choice.blame[number],
            number in bridges,
            number not in model.off,
        )
        for number in range(model.looked.network.n_pairs)
    )
    write_table(path, ALL_COLUMNS, rows)


def write_chosen(path: str, model: NetworkModel) -> None:
    """Write the pairs in use, in the columns of `selectnetwork`'s table."""
    bridges = set(model.choice.summary.bridges.tolist())
    network, components = model.looked.network, model.choice.summary.components
    rows = (
        (*_begin(model, number), False, number in bridges, int(components[network.pairs[number, 0]]) + 1)
        for number in range(network.n_pairs)
        if number not in model.off
    )
    write_table(path, COLUMNS, rows)


def write_excluded(path: str, model: NetworkModel) -> None:
    """Write the pairs that are switched off, as EXCLUDE_PAIRS takes them."""
    write_table(path, COLUMNS[:5], (_begin(model, number) for number in sorted(model.off)))


WRITERS: dict[str, Callable[[str, NetworkModel], None]] = {
    ALL: write_all,
    CHOSEN: write_chosen,
    EXCLUDED: write_excluded,
}


def _begin(model: NetworkModel, number: int) -> tuple:
    """The first cells of a pair's row: name, dates, days and baseline."""
    network = model.looked.network
    reference, secondary = network.date_pair(number)
    known = network.perpendicular_baseline
    baseline = None if known is None else float(known[number])
    return pair_name((reference, secondary)), reference, secondary, (secondary - reference).days, baseline
