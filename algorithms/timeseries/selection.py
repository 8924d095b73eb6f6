"""Which acquisitions to pair: small baselines in space and time (Berardino et al. 2002; Tang et al. 2023, 3.2)."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_positive
from .network import DatePair, Network, connected_components, pair_name


@dataclass(frozen=True)
class Suggestion:
    """A pair that would join two isolated subsets.

    Attributes
    ----------
    pair : (datetime.date, datetime.date)
        Earlier date first.
    days : int
        Temporal baseline.
    perpendicular_baseline : float or None
        [m]; None where the acquisitions' baselines are not known.
    joins : (int, int)
        Labels of the two subsets, as in `Selection.components`.
    """

    pair: DatePair
    days: int
    perpendicular_baseline: float | None
    joins: tuple[int, int]

    def __str__(self) -> str:
        baseline = "" if self.perpendicular_baseline is None else f", {self.perpendicular_baseline:.0f} m"
        return f"{pair_name(self.pair)} ({self.days} days{baseline})"


@dataclass(frozen=True)
class Selection:
    """Selected pairs and what they connect.

    Attributes
    ----------
    network : Network
        Over ALL acquisitions: a date that no pair reaches is in ``network.dates`` too. Pairs are ordered by their
        dates, the earlier one is the reference.
    extra : ndarray of bool, shape (P,)
        True for hand-made pairs, whatever their baselines.
    components : ndarray of int64, shape (S,)
        Connected subset of each date, from 0 in order of time.
    suggestions : tuple of Suggestion
        The shortest pairs that would join the subsets: one per missing link first, then the next best of each.
        Empty when the network is connected.
    """

    network: Network
    extra: np.ndarray
    components: np.ndarray
    suggestions: tuple[Suggestion, ...]

    @property
    def n_components(self) -> int:
        """Number of connected subsets."""
        return int(self.components.max()) + 1

    @property
    def links(self) -> tuple[Suggestion, ...]:
        """The fewest suggestions that join everything."""
        return self.suggestions[: self.n_components - 1]


def select_small_baseline(
    dates: Sequence[datetime.date],
    perpendicular_baseline: Sequence[float] | None,
    *,
    max_perpendicular: float | None,
    max_temporal: float,
    extra_pairs: Sequence[DatePair] = (),
) -> Selection:
    """Every pair of acquisitions that is close in orbit and in time, and the hand-made ones.

    Parameters
    ----------
    dates : sequence of datetime.date, length S
        Acquisitions, in any order.
    perpendicular_baseline : sequence of float, length S, or None
        Perpendicular baseline of each acquisition with respect to one common orbit [m]. None: unknown; then pairs are
        chosen by time alone and ``max_perpendicular`` must be None.
    max_perpendicular : float or None
        Largest absolute perpendicular baseline of a pair [m], inclusive; None for no limit.
    max_temporal : float
        Largest temporal baseline of a pair [days], inclusive.
    extra_pairs : sequence of (datetime.date, datetime.date)
        Taken whatever their baselines. One that the thresholds select anyway is marked as extra.

    Returns
    -------
    Selection
        Connectivity is reported, never forced: joining pairs are suggested, the user decides.

    Raises
    ------
    InputError
        Fewer than two acquisitions, a date given twice, a limit without baselines, a threshold that is not positive, an
        extra pair with an unknown date, given twice or of a date with itself, or no pair at all.
    """
    days_limit = check_positive("MAX_TEMPORAL", max_temporal, "days")
    order = sorted(range(len(dates)), key=lambda number: dates[number])
    ordered = tuple(dates[number] for number in order)
    baseline = _ordered_baselines(perpendicular_baseline, order, max_perpendicular, ordered)
    _check_dates(ordered)
    extra = _extra_pairs(extra_pairs, ordered)
    days = np.array([date.toordinal() for date in ordered])
    first, second = np.triu_indices(len(ordered), k=1)
    chosen = days[second] - days[first] <= days_limit
    if baseline is not None and max_perpendicular is not None:
        chosen &= np.abs(baseline[second] - baseline[first]) <= check_positive(
            "MAX_PERPENDICULAR", max_perpendicular, "metres"
        )
    is_extra = np.array([pair in extra for pair in zip(first.tolist(), second.tolist())], dtype=bool)
    keep = chosen | is_extra
    pairs = np.column_stack([first[keep], second[keep]]).astype(np.int64)
    lengths = None if baseline is None else baseline[pairs[:, 1]] - baseline[pairs[:, 0]]
    if not len(pairs):
        shortest = _cost(days, baseline, days_limit, max_perpendicular, first, second).argmin()
        closest = _suggest(ordered, baseline, int(first[shortest]), int(second[shortest]), np.arange(len(ordered)))
        raise InputError(
            f"No pair of acquisitions lies within MAX_TEMPORAL={days_limit:g} days"
            + (f" and MAX_PERPENDICULAR={max_perpendicular:g} m" if max_perpendicular is not None else "")
            + f". The closest is {closest}. Widen the thresholds or give EXTRA_PAIRS."
        )
    network = Network(ordered, pairs, lengths)
    components = connected_components(network)
    suggestions = _join(ordered, days, baseline, components, days_limit, max_perpendicular)
    return Selection(network, is_extra[keep], components, suggestions)


def _ordered_baselines(
    baselines: Sequence[float] | None,
    order: Sequence[int],
    max_perpendicular: float | None,
    ordered: tuple[datetime.date, ...],
) -> np.ndarray | None:
    if baselines is None:
        if max_perpendicular is not None:
            raise InputError(
                f"MAX_PERPENDICULAR={max_perpendicular:g} m cannot be applied: the acquisitions carry no perpendicular "
                "baseline. Add a column with it, or leave MAX_PERPENDICULAR out."
            )
        return None
    if len(baselines) != len(order):
        raise ValueError(f"There must be one baseline per date ({len(order)}), got {len(baselines)}.")
    values = np.array([baselines[number] for number in order], dtype=np.float64)
    unknown = [f"{date:%Y%m%d}" for date, value in zip(ordered, values) if not np.isfinite(value)]
    if unknown:
        raise InputError(
            f"The perpendicular baseline is missing for {', '.join(unknown)}. Give one for every acquisition."
        )
    return values


def _check_dates(ordered: tuple[datetime.date, ...]) -> None:
    if len(ordered) < 2:
        raise InputError(
            f"A pair needs two acquisitions, got {len(ordered)}. Give a table with one row per acquisition."
        )
    for before, after in zip(ordered, ordered[1:]):
        if before == after:
            raise InputError(f"The acquisition {before:%Y%m%d} is given twice. Remove one of its rows.")


def _extra_pairs(extra_pairs: Sequence[DatePair], ordered: tuple[datetime.date, ...]) -> set[tuple[int, int]]:
    index = {date: number for number, date in enumerate(ordered)}
    found: set[tuple[int, int]] = set()
    for pair in extra_pairs:
        for date in pair:
            if date not in index:
                raise InputError(
                    f"EXTRA_PAIRS: {pair_name(pair)} has the date {date:%Y%m%d}, which is not among the {len(ordered)} "
                    f"acquisitions ({ordered[0]:%Y%m%d} to {ordered[-1]:%Y%m%d})."
                )
        numbers = tuple(sorted((index[pair[0]], index[pair[1]])))
        if numbers[0] == numbers[1]:
            raise InputError(f"EXTRA_PAIRS: {pair_name(pair)} joins a date with itself; its two dates must differ.")
        if numbers in found:
            raise InputError(f"EXTRA_PAIRS: {pair_name(pair)} is given twice. Remove one of the two.")
        found.add(numbers)
    return found


def _cost(
    days: np.ndarray,
    baseline: np.ndarray | None,
    days_limit: float,
    max_perpendicular: float | None,
    first: np.ndarray,
    second: np.ndarray,
) -> np.ndarray:
    """Length of pairs in units of the thresholds: 1 is at the limit of one of them."""
    cost = ((days[second] - days[first]) / days_limit) ** 2
    if baseline is not None and max_perpendicular is not None:
        cost = cost + ((baseline[second] - baseline[first]) / max_perpendicular) ** 2
    return np.sqrt(cost)


def _suggest(
    ordered: tuple[datetime.date, ...], baseline: np.ndarray | None, first: int, second: int, components: np.ndarray
) -> Suggestion:
    pair = ordered[first], ordered[second]
    length = None if baseline is None else float(baseline[second] - baseline[first])
    joins = sorted((int(components[first]), int(components[second])))
    return Suggestion(pair, (pair[1] - pair[0]).days, length, (joins[0], joins[1]))


def _join(
    ordered: tuple[datetime.date, ...],
    days: np.ndarray,
    baseline: np.ndarray | None,
    components: np.ndarray,
    days_limit: float,
    max_perpendicular: float | None,
) -> tuple[Suggestion, ...]:
    """Shortest links between subsets: a minimum spanning tree of subsets (Kruskal), then each link's runner-up.

    A single link is a bridge that nothing checks, hence the runner-up between the same two subsets.
    """
    first, second = np.triu_indices(len(ordered), k=1)
    apart = components[first] != components[second]
    first, second = first[apart], second[apart]
    ranking = np.argsort(_cost(days, baseline, days_limit, max_perpendicular, first, second), kind="stable")
    joined = components.copy()
    links, second_best = [], []
    missing = int(components.max())
    for number in ranking.tolist():
        if len(links) == missing:
            break
        a, b = int(first[number]), int(second[number])
        if joined[a] != joined[b]:
            joined[joined == joined[b]] = joined[a]
            links.append(_suggest(ordered, baseline, a, b, components))
            runner = _runner_up(first[ranking], second[ranking], a, b, components)
            if runner is not None:
                second_best.append(_suggest(ordered, baseline, *runner, components))
    return tuple(links + second_best)


def _runner_up(first: np.ndarray, second: np.ndarray, a: int, b: int, components: np.ndarray) -> tuple[int, int] | None:
    """The next pair between the subsets of ``a`` and ``b``, from another date of the smaller one where it has two.

    Two links from the same date would close a loop, but leave the other dates of that subset hanging on one pair.
    """
    same = np.isin(components[first], (components[a], components[b])) & np.isin(
        components[second], (components[a], components[b])
    )
    same &= ~((first == a) & (second == b))
    smaller = a if np.sum(components == components[a]) <= np.sum(components == components[b]) else b
    elsewhere = same & (first != smaller) & (second != smaller)
    for choice in (elsewhere, same):
        if choice.any():
            number = int(np.argmax(choice))
            return int(first[number]), int(second[number])
    return None
