"""Whole cycles from phase closure: which interferograms a pixel's open loops blame, and by how many cycles.

A loop of three interferograms whose misclosure is K cycles (0 where all three were unwrapped alike) asks for changes U
of its interferograms, in whole cycles, with ``C U = -K``; of all changes that close the loops the smallest is taken:

    min |U|_1 + |s|_1 / alpha   subject to   C U + s = -K        (Yunjun et al. 2019, Eq. 10 and 11; s: loops left open)

It depends on a pixel through K alone, so it is solved once for every *pattern* K that occurs, however many pixels have
it; and loops that share no interferogram with others are solved by themselves. Most patterns are interferograms wrong
one by one, and then the answer is known without a solver (`_single_pairs`).

What closure cannot see is not touched: an interferogram in no loop, a cycle that all interferograms of a date share (it
would be motion), and loops whose blame is open: where several changes are equally small the interferograms on which
they differ are left alone and counted, unless one of the changes is asked for (`TAKE`).
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice, check_positive
from ..reporting import Reporter
from .closure import Triplets, closure

#: In a pattern: the loop is not complete at this pixel.
UNKNOWN = -128
#: Misclosures are counted up to this many cycles.
MOST_CYCLES = 100
#: Weight of a cycle against a loop that stays open; MintPy's default.
ALPHA = 0.01
#: Patterns solved by a linear programme at most, the commonest first.
MAX_PATTERNS = 20_000
#: How a pattern ended.
SOLVED, AMBIGUOUS, FRACTIONAL, INCONSISTENT, NOT_TRIED = range(5)
#: Where several changes are equally small: nothing is done where they differ, or one of them is made.
LEAVE, TAKE = TIES = ("leave", "take")
#: What the costs of the interferograms are moved by, to see whether another solution is as small.
_TILT = 1e-3
_WHOLE = 1e-5
_ESTIMATE_AFTER = 20


@dataclass(frozen=True)
class AmbiguityOptions:
    """How patterns are solved.

    Attributes
    ----------
    alpha : float
        Weight of one cycle of change against one cycle of misclosure that stays, > 0. Small: loops are closed at any
        price. Below 1: else a loop left open would cost no more than any change.
    max_patterns : int
        Patterns solved by a linear programme at most, the commonest first; the others are left alone.
    ties : {"leave", "take"}
        What is done where several changes are equally small: nothing on the interferograms on which they differ, or one
        of the changes, as a solver without this question would.
    """

    alpha: float = ALPHA
    max_patterns: int = MAX_PATTERNS
    ties: str = LEAVE

    def __post_init__(self) -> None:
        check_choice("TIES", self.ties, TIES)
        check_positive("ALPHA", self.alpha)
        if self.alpha >= 1.0:
            raise InputError(
                f"ALPHA must be below 1, got {self.alpha!r}: a loop left open would cost no more than mending it."
            )
        if self.max_patterns < 1:
            raise InputError(f"MAX_PATTERNS must be at least 1, got {self.max_patterns!r}.")


def closure_cycles(phase: np.ndarray, triplets: Triplets, medians: np.ndarray) -> np.ndarray:
    """Misclosure of every loop in whole cycles, K.

    Parameters
    ----------
    phase : ndarray, shape (P, ...)
        Unwrapped, referenced phase [rad]; NaN is "no observation".
    triplets : Triplets
    medians : ndarray, shape (T,)
        Misclosure of the bulk of the scene, from `closure.closure_medians` [rad]; NaN counts as 0.

    Returns
    -------
    ndarray of int8, shape (T, ...)
        [cycles], at most 100 in size; `UNKNOWN` where a loop is not complete.
    """
    cycles = np.empty((len(triplets), *phase.shape[1:]), dtype=np.int8)
    for number in range(len(triplets)):
        misclosure = closure(phase, triplets, number)
        misclosure -= np.float32(np.nan_to_num(medians[number]))
        misclosure /= np.float32(2.0 * math.pi)
        np.rint(misclosure, out=misclosure)
        np.clip(misclosure, -MOST_CYCLES, MOST_CYCLES, out=misclosure)
        cycles[number] = np.where(np.isfinite(misclosure), misclosure, np.float32(UNKNOWN)).astype(np.int8)
    return cycles


class PatternTable:
    """The patterns of a scene, each once, and how many pixels have it.

    Parameters
    ----------
    n_triplets : int
    most : int
        Patterns kept; pixels of further ones are numbered -1.
    """

    def __init__(self, n_triplets: int, most: int = 10 * MAX_PATTERNS) -> None:
        self._n_triplets, self._most = n_triplets, most
        self._numbers: dict[bytes, int] = {}
        self._counts: list[int] = []
        self.dropped = 0

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def patterns(self) -> np.ndarray:
        """int8, shape (N, T), in the order in which they were met."""
        if not self._numbers:
            return np.zeros((0, self._n_triplets), dtype=np.int8)
        return np.frombuffer(b"".join(self._numbers), dtype=np.int8).reshape(-1, self._n_triplets)

    @property
    def counts(self) -> np.ndarray:
        """Pixels of each pattern, int64, shape (N,)."""
        return np.array(self._counts, dtype=np.int64)

    def add(self, patterns: np.ndarray) -> np.ndarray:
        """Number the patterns of pixels.

        Parameters
        ----------
        patterns : ndarray of int8, shape (n, T)

        Returns
        -------
        ndarray of int32, shape (n,)
            Row of `patterns`; -1 where the table is full.
        """
        if not len(patterns):
            return np.zeros(0, np.int32)
        rows = np.ascontiguousarray(patterns).view(np.dtype((np.void, self._n_triplets))).ravel()
        distinct, where, counts = np.unique(rows, return_inverse=True, return_counts=True)
        numbers = np.empty(len(distinct), dtype=np.int32)
        for position, (row, count) in enumerate(zip(distinct, counts)):
            key = row.tobytes()
            number = self._numbers.get(key)
            if number is None and len(self._numbers) < self._most:
                number = self._numbers[key] = len(self._counts)
                self._counts.append(0)
            if number is None:
                self.dropped += int(count)
                number = -1
            else:
                self._counts[number] += int(count)
            numbers[position] = number
        return numbers[where.ravel()]


@dataclass(frozen=True)
class Solutions:
    """What to change for each pattern.

    Attributes
    ----------
    cycles : ndarray of int8, shape (N, P)
        Whole cycles to add to each interferogram.
    state : ndarray of uint8, shape (N,)
        `SOLVED`; `AMBIGUOUS`: several changes are equally small (`AmbiguityOptions.ties`);
        `FRACTIONAL`: the smallest change is not a whole number, nothing is changed; `INCONSISTENT`: no change closes
        more loops than it opens; `NOT_TRIED`.
    by_shortcut, by_programme : int
        Patterns of loops that hang together, solved without and with a linear programme.
    """

    cycles: np.ndarray
    state: np.ndarray
    by_shortcut: int
    by_programme: int


def solve_patterns(
    patterns: np.ndarray,
    counts: np.ndarray,
    triplets: Triplets,
    n_pairs: int,
    options: AmbiguityOptions | None = None,
    reporter: Reporter | None = None,
) -> Solutions:
    """Solve every pattern.

    Parameters
    ----------
    patterns : ndarray of int8, shape (N, T)
        Misclosures in cycles, `UNKNOWN` where a loop is not complete.
    counts : ndarray of int, shape (N,)
        Pixels of each pattern: what is commonest is solved first.
    triplets : Triplets
    n_pairs : int
        Interferograms P.
    options : AmbiguityOptions, optional
    reporter : Reporter, optional
        Told how long it will take; asked for cancel between patterns.

    Raises
    ------
    Cancelled
        If the user asked to stop.
    """
    options, reporter = options or AmbiguityOptions(), reporter or Reporter()
    counts = np.asarray(counts)
    cycles = np.zeros((len(patterns), n_pairs), dtype=np.int8)
    state = np.full(len(patterns), SOLVED, dtype=np.uint8)
    by_shortcut, hard = 0, []
    for part in _parts(triplets, n_pairs):
        for wanted, rows in _distinct(patterns[:, part.loops]):
            reporter.stop_if_cancelled()
            found = _single_pairs(wanted, part, options.ties == TAKE)
            if found is None:
                hard.append((part, wanted, rows))
                continue
            by_shortcut += 1
            _apply(part, rows, found, cycles, state)
    # The commonest first, so that what is not tried is what few pixels have.
    hard.sort(key=lambda task: -int(counts[task[2]].sum()))
    for _part, _wanted, rows in hard[options.max_patterns :]:
        state[rows] = NOT_TRIED
    hard = hard[: options.max_patterns]
    programmes: dict[int, _Programme] = {}
    start = time.monotonic()
    for position, (part, wanted, rows) in enumerate(hard):
        reporter.stop_if_cancelled()
        if id(part) not in programmes:
            programmes[id(part)] = _Programme(part.triplets, len(part.members), options)
        _apply(part, rows, programmes[id(part)].solve(wanted), cycles, state)
        if position + 1 == _ESTIMATE_AFTER and len(hard) > _ESTIMATE_AFTER:
            left = (time.monotonic() - start) / _ESTIMATE_AFTER * (len(hard) - _ESTIMATE_AFTER)
            reporter.info(f"{len(hard)} patterns of open loops need a linear programme: about {left:.0f} s.")
        reporter.progress((position + 1) / len(hard))
    return Solutions(cycles, state, by_shortcut, len(hard))


def _distinct(patterns: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """Each pattern that has an open loop, once, and the rows that have it."""
    opened = np.flatnonzero(((patterns != 0) & (patterns != UNKNOWN)).any(axis=1))
    if not opened.size:
        return []
    distinct, which = np.unique(patterns[opened], axis=0, return_inverse=True)
    order = np.argsort(which.ravel(), kind="stable")
    ends = np.searchsorted(which.ravel()[order], np.arange(len(distinct) + 1))
    return [(row, opened[order[ends[number] : ends[number + 1]]]) for number, row in enumerate(distinct)]


def _apply(
    part: _Loops, rows: np.ndarray, found: tuple[np.ndarray, int], cycles: np.ndarray, state: np.ndarray
) -> None:
    """Put what one part of the loops asks for into the patterns that have it; the worst state is theirs."""
    cycles[np.ix_(rows, part.members)] = found[0]
    state[rows] = np.maximum(state[rows], found[1])


def _parts(triplets: Triplets, n_pairs: int) -> list[_Loops]:
    """Loops that hang together by shared interferograms: whatever closes one part says nothing about another.

    Solving them one by one is exact, and a pattern that differs from another in one part alone is not new in the rest.
    """
    parts = []
    for loops in sorted(map(sorted, _clusters(range(len(triplets)), triplets.pairs.tolist()))):
        members = np.unique(triplets.pairs[loops])
        local = np.searchsorted(members, triplets.pairs[loops])
        part = Triplets(local, triplets.signs[loops], triplets.dates[loops])
        parts.append(_Loops(part, len(members), np.array(loops), members))
    return parts


class _Loops:
    """Which loops pass through each interferogram, of all loops or of those that hang together.

    ``loops`` and ``members`` are their numbers, and those of their interferograms, among all.
    """

    def __init__(
        self,
        triplets: Triplets,
        n_pairs: int,
        loops: np.ndarray | None = None,
        members: np.ndarray | None = None,
    ) -> None:
        self.triplets = triplets
        self.loops = np.arange(len(triplets)) if loops is None else loops
        self.members = np.arange(n_pairs) if members is None else members
        self.pairs = triplets.pairs.tolist()
        self.signs = triplets.signs.astype(int).tolist()
        self.through: list[list[tuple[int, int]]] = [[] for _ in range(n_pairs)]
        for number, (pairs, signs) in enumerate(zip(self.pairs, self.signs)):
            for pair, sign in zip(pairs, signs):
                self.through[pair].append((number, sign))
        self.n_pairs = n_pairs


def _single_pairs(pattern: np.ndarray, loops: _Loops, take: bool = False) -> tuple[np.ndarray, int] | None:
    """The smallest change where each cluster of open loops has one wrong interferogram; None where it has not.

    Open loops that share an interferogram make a cluster. An interferogram explains its cluster when all complete loops
    through it are open by the same number of cycles n and no loop of the cluster misses it. Then no smaller change
    exists: a loop open by n needs changes of n in all among its three, and clusters share no interferogram. Another
    change as small must lie within every loop of each cluster. Two loops have one interferogram in common at most, so
    two explanations of a cluster are the only doubt, as long as no closed loop joins two clusters: its interferograms
    could change together without opening it. Where one does, the linear programme has to look.
    """
    cycles = np.zeros(loops.n_pairs, dtype=np.int8)
    state = SOLVED
    opened = np.flatnonzero((pattern != 0) & (pattern != UNKNOWN)).tolist()
    clusters = _clusters(opened, loops.pairs)
    if len(clusters) > 1 and _joined(pattern, clusters, loops):
        return None
    for cluster in clusters:
        found = []
        for pair in set.intersection(*(set(loops.pairs[number]) for number in cluster)):
            asked = {-sign * int(pattern[number]) for number, sign in loops.through[pair] if pattern[number] != UNKNOWN}
            if len(asked) == 1:
                found.append((pair, asked.pop()))
        if not found:
            return None
        if len(found) > 1:
            state = AMBIGUOUS
        if len(found) == 1 or take:
            cycles[found[0][0]] = found[0][1]
    return cycles, state


def _clusters(opened: Sequence[int], pairs: Sequence[Sequence[int]]) -> list[list[int]]:
    """Loops that hang together by shared interferograms."""
    cluster_of: dict[int, list[int]] = {}
    for number in opened:
        merged = [number]
        for other in {id(cluster_of[pair]): cluster_of[pair] for pair in pairs[number] if pair in cluster_of}.values():
            merged += other
        for loop in merged:
            for pair in pairs[loop]:
                cluster_of[pair] = merged
    return list({id(cluster): cluster for cluster in cluster_of.values()}.values())


def _joined(pattern: np.ndarray, clusters: Sequence[Sequence[int]], loops: _Loops) -> bool:
    """Whether a closed loop has interferograms of two clusters."""
    cluster_of = {
        pair: number for number, cluster in enumerate(clusters) for loop in cluster for pair in loops.pairs[loop]
    }
    for pair, own in cluster_of.items():
        for loop, _sign in loops.through[pair]:
            if pattern[loop] == 0 and any(cluster_of.get(other, own) != own for other in loops.pairs[loop]):
                return True
    return False


class _Programme:
    """The linear programme of one network: many right-hand sides, each with some loops missing."""

    def __init__(self, triplets: Triplets, n_pairs: int, options: AmbiguityOptions) -> None:
        from scipy.sparse import csr_matrix, hstack, identity

        n_loops = len(triplets)
        rows = np.repeat(np.arange(n_loops), 3)
        self._loops = csr_matrix(
            (triplets.signs.ravel().astype(float), (rows, triplets.pairs.ravel())), shape=(n_loops, n_pairs)
        )
        slack = identity(n_loops, format="csr")
        self._matrix = hstack([self._loops, -self._loops, slack, -slack], format="csr")
        self._n_pairs, self._slack_cost = n_pairs, np.full(2 * n_loops, 1.0 / options.alpha)
        self._take = options.ties == TAKE
        generator = np.random.default_rng(2019)
        self._tilts = [generator.random(n_pairs) for _ in range(3)]

    def solve(self, pattern: np.ndarray) -> tuple[np.ndarray, int]:
        """Cycles to add, int8 (P,), and the state."""
        nothing = np.zeros(self._n_pairs, dtype=np.int8)
        rows = np.flatnonzero(pattern != UNKNOWN)
        wanted = -pattern[rows].astype(float)
        # Costs moved a little to and fro: where the smallest change is not the only one, the two answers differ.
        answers = [self._minimum(rows, wanted, 1.0 + sign * _TILT * self._tilts[0]) for sign in (1, -1)]
        if _differ(*answers):
            answers += [
                self._minimum(rows, wanted, 1.0 + sign * _TILT * tilt) for tilt in self._tilts[1:] for sign in (1, -1)
            ]
        common = answers[0]
        agreed = np.ones(self._n_pairs, dtype=bool)
        for other in answers[1:]:
            agreed &= np.abs(common - other) < _WHOLE
        state = SOLVED if agreed.all() else AMBIGUOUS
        if self._take:
            agreed[:] = True
        whole = np.rint(common)
        if (np.abs(common - whole) > _WHOLE)[agreed].any() or np.abs(whole).max() > MOST_CYCLES:
            return nothing, FRACTIONAL
        cycles = np.where(agreed, whole, 0.0)
        before = np.count_nonzero(wanted)
        after = np.count_nonzero(np.rint(self._loops[rows] @ cycles - wanted))
        if after >= before:
            return nothing, INCONSISTENT if state == SOLVED else state
        return cycles.astype(np.int8), state

    def _minimum(self, rows: np.ndarray, wanted: np.ndarray, costs: np.ndarray) -> np.ndarray:
        from scipy.optimize import linprog

        found = linprog(
            np.concatenate([costs, costs, self._slack_cost]),
            A_eq=self._matrix[rows],
            b_eq=wanted,
            method="highs",
        )
        if found.status != 0:
            raise InputError(
                f"The linear programme of the unwrapping correction failed: {found.message} Try another ALPHA."
            )
        return found.x[: self._n_pairs] - found.x[self._n_pairs : 2 * self._n_pairs]


def _differ(first: np.ndarray, second: np.ndarray) -> bool:
    return bool((np.abs(first - second) > _WHOLE).any())


#: What became of the pixels of a pattern, in words.
STATE_WORDS: dict[int, str] = {
    SOLVED: "told by their loops what to change",
    AMBIGUOUS: "undecided: several changes would close the loops as well",
    FRACTIONAL: "left alone, all or in part: the smallest change is no whole number of cycles",
    INCONSISTENT: "left alone, all or in part: no change closes more loops than it opens",
    NOT_TRIED: "left alone, all or in part: too many patterns",
}


def count_states(solutions: Solutions, counts: np.ndarray) -> dict[int, int]:
    """Pixels by the state of their pattern."""
    return {state: int(np.asarray(counts)[solutions.state == state].sum()) for state in STATE_WORDS}
