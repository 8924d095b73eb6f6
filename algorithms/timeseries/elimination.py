"""Symbolic elimination of a network's normal equations: worked out once, used for every pixel.

The unknowns are the cumulative phases of the dates, the first date grounded. A pair couples two of them and a smoothing
row three neighbours, so the normal matrix is banded in time order; where a network is not (a hub date, a few very long
pairs), the fill of a sparse Cholesky factorisation is what is stored, nothing more.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Elimination:
    """Where the numbers of the factorisation live, and which entry updates which.

    Unknowns are numbered by their position in the elimination, 0 to N-1. Row i of the upper triangle holds its diagonal
    and then its couplings to later unknowns, in ascending order, in entries ``row_start[i]`` to ``row_start[i+1]``.
    The grounded first date has position N (a slot that collects what is not needed), and couplings with it go to the
    entry behind the last one.

    Attributes
    ----------
    position : ndarray of int64, shape (S,)
        Position of each date's unknown; N for date 0.
    row_start : ndarray of int64, shape (N + 1,)
    column : ndarray of int64, shape (entries,)
        Position that each entry couples its row with (the row itself for a diagonal).
    update_target : ndarray of int64, shape (updates,)
        For every row i, every coupling p of it and every coupling q >= p of it, in this order: the entry (p, q).
    update_runs : tuple
        The same for whole slices, per row: (coupling, first coupling of the run, first target, length).
    """

    position: np.ndarray
    row_start: np.ndarray
    column: np.ndarray
    update_target: np.ndarray
    update_runs: tuple[tuple[tuple[int, int, int, int], ...], ...]

    @property
    def n_unknowns(self) -> int:
        """Number of unknowns N = S - 1."""
        return len(self.row_start) - 1

    @property
    def n_entries(self) -> int:
        """Stored entries of the upper triangle, fill included."""
        return len(self.column)

    def entry(self, date_a: int, date_b: int) -> int:
        """The entry that couples two dates (or a date with itself); the spare entry if one is date 0."""
        low, high = sorted((int(self.position[date_a]), int(self.position[date_b])))
        if high == self.n_unknowns:
            return self.n_entries
        start, end = self.row_start[low], self.row_start[low + 1]
        return int(start + np.searchsorted(self.column[start:end], high))


def plan_elimination(pairs: np.ndarray, n_dates: int, smoothing: bool) -> Elimination:
    """Choose the elimination order of a network and work out its fill.

    Parameters
    ----------
    pairs : ndarray of int, shape (P, 2)
    n_dates : int
        S; every date from 1 to S-1 is an unknown.
    smoothing : bool
        Whether three neighbouring dates are coupled.

    Returns
    -------
    Elimination
        In time order, unless a minimum-degree order needs clearly fewer operations.
    """
    neighbours: list[set[int]] = [set() for _ in range(n_dates)]
    for first, second in np.asarray(pairs).tolist():
        neighbours[first].add(second)
        neighbours[second].add(first)
    if smoothing:
        for date in range(n_dates):
            neighbours[date].update(other for other in range(date - 2, date + 3) if 0 <= other < n_dates)
    for date, others in enumerate(neighbours):
        others.discard(date)
        others.discard(0)
    in_time = list(range(1, n_dates))
    rows = _fill(neighbours, in_time)
    order = in_time
    if max((len(row) for row in rows), default=0) > 8:
        by_degree = _minimum_degree(neighbours, n_dates)
        other_rows = _fill(neighbours, by_degree)
        # Time order keeps the working set together, so the other one must be clearly shorter.
        if _operations(other_rows) < 0.8 * _operations(rows):
            order, rows = by_degree, other_rows
    return _layout(order, rows, n_dates)


def _fill(neighbours: list[set[int]], order: list[int]) -> list[set[int]]:
    """Later neighbours of each date (in elimination order) in the factor, fill included."""
    place = {date: number for number, date in enumerate(order)}
    rows = [{place[other] for other in neighbours[date] if place[other] > place[date]} for date in order]
    for row in rows:
        if row:
            # The pattern of a column goes to its first later neighbour (the parent in the elimination tree).
            parent = min(row)
            rows[parent] |= row - {parent}
    return rows


def _operations(rows: list[set[int]]) -> int:
    return sum(len(row) * (len(row) + 3) for row in rows)


def _minimum_degree(neighbours: list[set[int]], n_dates: int) -> list[int]:
    """Eliminate the date with the fewest remaining neighbours first; earlier dates win ties."""
    graph = [set(others) for others in neighbours]
    remaining = set(range(1, n_dates))
    order = []
    while remaining:
        date = min(remaining, key=lambda candidate: (len(graph[candidate]), candidate))
        remaining.discard(date)
        others = graph[date]
        for other in others:
            graph[other] |= others
            graph[other] -= {other, date}
        order.append(date)
    return order


def _layout(order: list[int], rows: list[set[int]], n_dates: int) -> Elimination:
    """Number the entries and list the updates."""
    n_unknowns = len(order)
    position = np.full(n_dates, n_unknowns, dtype=np.int64)
    position[order] = np.arange(n_unknowns)
    row_start = np.zeros(n_unknowns + 1, dtype=np.int64)
    column: list[int] = []
    where: list[dict[int, int]] = []
    for number, row in enumerate(rows):
        columns = [number, *sorted(row)]
        where.append({col: len(column) + offset for offset, col in enumerate(columns)})
        column.extend(columns)
        row_start[number + 1] = len(column)
    targets: list[int] = []
    all_runs = []
    for row in rows:
        later = sorted(row)
        runs: list[tuple[int, int, int, int]] = []
        for number, low in enumerate(later):
            entries = [where[low][high] for high in later[number:]]
            targets.extend(entries)
            start = 0
            for step in range(1, len(entries) + 1):
                if step == len(entries) or entries[step] != entries[step - 1] + 1:
                    runs.append((number, number + start, entries[start], step - start))
                    start = step
        all_runs.append(tuple(runs))
    return Elimination(
        position,
        row_start,
        np.array(column, dtype=np.int64),
        np.array(targets, dtype=np.int64),
        tuple(all_runs),
    )
