"""The network of interferometric pairs: dates are nodes, interferograms are edges."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..checks import InputError, some_of
from ..constants import DAYS_PER_YEAR
from ..reporting import Reporter

DatePair = tuple[datetime.date, datetime.date]


@dataclass(frozen=True)
class Network:
    """Acquisition dates and the pairs formed from them.

    Attributes
    ----------
    dates : tuple of datetime.date
        Sorted, unique, length S.
    pairs : ndarray of int64, shape (P, 2)
        Index of the reference and of the secondary (repeat) date of each pair. A pair may be reversed
        (reference later than secondary): its row of the design matrix is then negated by itself, since
        phase = y[secondary] - y[reference].
    perpendicular_baseline : ndarray of float64, shape (P,), or None
        Perpendicular baseline of each pair as given (reference, secondary) [m]; NaN where unknown;
        None where nobody knows any.
    """

    dates: tuple[datetime.date, ...]
    pairs: np.ndarray
    perpendicular_baseline: np.ndarray | None = None

    @classmethod
    def from_date_pairs(
        cls, date_pairs: Sequence[DatePair], perpendicular_baseline: Sequence[float] | None = None
    ) -> Network:
        """Build the network of ``(reference, secondary)`` dates, keeping their order.

        Raises
        ------
        InputError
            If there is no pair, a pair joins a date with itself, or the same two dates come twice.
        """
        if not date_pairs:
            raise InputError("There is no interferogram: the network is empty. Give at least one pair of dates.")
        seen: set[frozenset[datetime.date]] = set()
        for reference, secondary in date_pairs:
            if reference == secondary:
                raise InputError(
                    f"Pair {pair_name((reference, secondary))} joins a date with itself; its two dates must differ."
                )
            key = frozenset((reference, secondary))
            if key in seen:
                raise InputError(
                    f"The same pair is given twice: {pair_name((reference, secondary))}. Remove one of the two."
                )
            seen.add(key)
        dates = tuple(sorted({date for pair in date_pairs for date in pair}))
        index = {date: number for number, date in enumerate(dates)}
        pairs = np.array([[index[reference], index[secondary]] for reference, secondary in date_pairs], dtype=np.int64)
        baseline = None
        if perpendicular_baseline is not None:
            baseline = np.asarray(perpendicular_baseline, dtype=np.float64)
            if baseline.shape != (len(date_pairs),):
                raise ValueError(
                    f"perpendicular_baseline must have one value per pair ({len(date_pairs)}), "
                    f"got shape {baseline.shape}."
                )
        return cls(dates, pairs, baseline)

    @property
    def n_dates(self) -> int:
        """Number of acquisitions S."""
        return len(self.dates)

    @property
    def n_pairs(self) -> int:
        """Number of interferograms P."""
        return len(self.pairs)

    @cached_property
    def days(self) -> np.ndarray:
        """Days since the first date, float64, shape (S,)."""
        return np.array([(date - self.dates[0]).days for date in self.dates], dtype=np.float64)

    @cached_property
    def years(self) -> np.ndarray:
        """Years (of 365.25 days) since the first date, shape (S,)."""
        return self.days / DAYS_PER_YEAR

    @cached_property
    def temporal_baseline(self) -> np.ndarray:
        """Secondary minus reference date [yr], shape (P,); negative for reversed pairs."""
        return self.years[self.pairs[:, 1]] - self.years[self.pairs[:, 0]]

    def date_pair(self, number: int) -> DatePair:
        """Reference and secondary date of pair ``number``."""
        reference, secondary = self.pairs[number]
        return self.dates[reference], self.dates[secondary]

    def pair_names(self) -> list[str]:
        """``YYYYMMDD-YYYYMMDD`` of every pair, reference first."""
        return [pair_name(self.date_pair(number)) for number in range(self.n_pairs)]


def pair_name(pair: DatePair) -> str:
    """``YYYYMMDD-YYYYMMDD``, reference first."""
    return f"{pair[0]:%Y%m%d}-{pair[1]:%Y%m%d}"


def connected_components(network: Network) -> np.ndarray:
    """Label the connected subsets of the dates.

    Two dates carry the same label when a chain of pairs leads from one to the other. Labels count from 0 in the order
    of each subset's first date; a date without a pair is a subset of its own.

    Returns
    -------
    ndarray of int64, shape (S,)
    """
    parent = list(range(network.n_dates))

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for reference, secondary in network.pairs:
        first, second = root(int(reference)), root(int(secondary))
        # The earlier date stays the root, so that labels follow time.
        parent[max(first, second)] = min(first, second)
    label_of: dict[int, int] = {}
    return np.array([label_of.setdefault(root(node), len(label_of)) for node in range(network.n_dates)], dtype=np.int64)


def rank(network: Network) -> int:
    """Rank of the design matrix of increments: dates minus connected components.

    One less than the number of dates means that every displacement is determined up to the common reference.
    """
    return network.n_dates - int(connected_components(network).max()) - 1


def degree(network: Network) -> np.ndarray:
    """Number of pairs that touch each date, int64, shape (S,)."""
    return np.bincount(network.pairs.ravel(), minlength=network.n_dates)


def bridges(network: Network) -> np.ndarray:
    """Numbers of the pairs whose removal would disconnect the network (Tarjan 1974), ascending, int64.

    Nothing checks a bridge: no loop passes through it, so an unwrapping error in it stays in every later date.
    """
    neighbours: list[list[tuple[int, int]]] = [[] for _ in range(network.n_dates)]
    for number, (reference, secondary) in enumerate(network.pairs.tolist()):
        neighbours[reference].append((secondary, number))
        neighbours[secondary].append((reference, number))
    order = [-1] * network.n_dates
    lowest = [0] * network.n_dates
    found: list[int] = []
    visited = 0
    for start in range(network.n_dates):
        if order[start] >= 0:
            continue
        order[start] = lowest[start] = visited
        visited += 1
        # Depth first without recursion: (date, pair it was entered by, neighbours still to see).
        path = [(start, -1, iter(neighbours[start]))]
        while path:
            date, entered_by, remaining = path[-1]
            step = next(remaining, None)
            if step is None:
                path.pop()
                if path:
                    before = path[-1][0]
                    lowest[before] = min(lowest[before], lowest[date])
                    if lowest[date] > order[before]:
                        found.append(entered_by)
            elif order[step[0]] < 0:
                order[step[0]] = lowest[step[0]] = visited
                visited += 1
                path.append((step[0], step[1], iter(neighbours[step[0]])))
            elif step[1] != entered_by:
                lowest[date] = min(lowest[date], order[step[0]])
    return np.array(sorted(found), dtype=np.int64)


def interval_coverage(network: Network) -> np.ndarray:
    """Number of pairs that span each interval between consecutive dates, int64, shape (S-1,).

    0 is a gap: nothing observed what happened in that interval.
    """
    change = np.zeros(network.n_dates, dtype=np.int64)
    np.add.at(change, network.pairs.min(axis=1), 1)
    np.add.at(change, network.pairs.max(axis=1), -1)
    return np.cumsum(change)[:-1]


def date_baselines(network: Network) -> np.ndarray | None:
    """Perpendicular baseline of each date [m], by least squares from those of the pairs.

    The first date of each connected subset is 0. A date that no pair of known baseline reaches is NaN.

    Returns
    -------
    ndarray of float64, shape (S,), or None where the network knows no baseline.
    """
    baseline = network.perpendicular_baseline
    if baseline is None or not np.isfinite(baseline).any():
        return None
    known = np.isfinite(baseline)
    pairs = network.pairs[known]
    rows = np.arange(len(pairs))
    design = np.zeros((len(pairs), network.n_dates))
    design[rows, pairs[:, 1]] = 1.0
    design[rows, pairs[:, 0]] = -1.0
    position = np.linalg.lstsq(design, baseline[known], rcond=None)[0]
    part = Network(network.dates, pairs)
    labels, touched = connected_components(part), degree(part) > 0
    for label in range(int(labels.max()) + 1):
        members = np.flatnonzero(labels == label)
        position[members] -= position[members[0]]
    return np.where(touched, position, np.nan)


@dataclass(frozen=True)
class NetworkSummary:
    """What a network can and cannot tell.

    Attributes
    ----------
    components : ndarray of int64, shape (S,)
        Connected subset of each date, from 0 in order of time.
    n_components, rank : int
        ``rank`` = dates - components.
    redundancy : int
        Pairs beyond those that the rank needs = number of independent loops.
    degree : ndarray of int64, shape (S,)
        Pairs that touch each date.
    bridges : ndarray of int64
        Numbers of the pairs that nothing checks: without one of them the network falls apart.
    single_pair_dates : ndarray of int64
        Numbers of the dates that one pair only touches.
    gaps : ndarray of int64
        Numbers k of the intervals (date k to date k+1) that no pair spans.
    """

    components: np.ndarray
    n_components: int
    rank: int
    redundancy: int
    degree: np.ndarray
    bridges: np.ndarray
    single_pair_dates: np.ndarray
    gaps: np.ndarray

    @property
    def connected(self) -> bool:
        """True when one chain of pairs joins all dates."""
        return self.n_components == 1


def summarise_network(network: Network) -> NetworkSummary:
    """Connectivity, rank, redundancy, bridges and gaps of a network."""
    components = connected_components(network)
    touching = degree(network)
    n_components = int(components.max()) + 1
    return NetworkSummary(
        components=components,
        n_components=n_components,
        rank=network.n_dates - n_components,
        redundancy=network.n_pairs - network.n_dates + n_components,
        degree=touching,
        bridges=bridges(network),
        single_pair_dates=np.flatnonzero(touching == 1),
        gaps=np.flatnonzero(interval_coverage(network) == 0),
    )


def describe_components(network: Network, components: np.ndarray) -> list[str]:
    """One line per connected subset: how many dates, and which."""
    lines = []
    for label in range(int(components.max()) + 1):
        members = [network.dates[number] for number in np.flatnonzero(components == label)]
        names = ", ".join(f"{date:%Y%m%d}" for date in members)
        if len(members) > 6:
            names = f"{members[0]:%Y%m%d}, {members[1]:%Y%m%d} … {members[-1]:%Y%m%d}"
        lines.append(f"subset {label + 1}: {len(members)} date{'s' if len(members) > 1 else ''} ({names})")
    return lines


def joining_pairs(network: Network, components: np.ndarray) -> list[DatePair]:
    """The fewest pairs of dates that would join all subsets: the shortest in time (Kruskal), earlier date first."""
    dates = np.arange(network.n_dates)
    first, second = np.nonzero((components[:, None] != components[None, :]) & (dates[:, None] < dates[None, :]))
    label = components.copy()
    found = []
    for number in np.argsort(network.days[second] - network.days[first], kind="stable"):
        a, b = label[first[number]], label[second[number]]
        if a != b:
            label[label == b] = a
            found.append((network.dates[first[number]], network.dates[second[number]]))
    return found


def disconnection_message(network: Network, summary: NetworkSummary) -> str:
    """What a disconnected network means, for a warning; its subsets are named."""
    subsets = "; ".join(describe_components(network, summary.components))
    ties = ", ".join(pair_name(pair) for pair in joining_pairs(network, summary.components))
    return (
        f"The network is disconnected: {summary.n_components} subsets of dates that no pair joins: {subsets}. "
        f"The displacement between subsets is not observed: rank {summary.rank} instead of {network.n_dates - 1}. "
        f"Add pairs that join them (the shortest in time: {ties}), or ask for smoothing, which bridges a gap with a "
        "constant velocity."
    )


def describe_network(network: Network, reporter: Reporter) -> NetworkSummary:
    """Tell the reporter what a network can and cannot tell; a disconnected one is said first, as a warning."""
    summary = summarise_network(network)
    if not summary.connected:
        reporter.warn(disconnection_message(network, summary))
    names = network.pair_names()
    reporter.info(
        f"Network: {network.n_dates} dates from {network.dates[0]} to {network.dates[-1]}, {network.n_pairs} pairs, "
        f"{summary.n_components} component{'s' if summary.n_components > 1 else ''}, rank {summary.rank}, "
        f"{summary.redundancy} redundant pairs."
    )
    if summary.bridges.size:
        shown = some_of([names[number] for number in summary.bridges], 20)
        if summary.bridges.size == 1:
            reporter.info(f"Only bridge (no loop checks it; without it the network falls apart): {shown}.")
        else:
            reporter.info(
                f"{summary.bridges.size} bridges (no loop checks them; without any of them the network falls apart): "
                f"{shown}."
            )
    return summary
