"""What is left of a network when some of its pairs are switched off."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .closure import ClosureStatistics, Triplets, find_triplets, pair_blame
from .network import DatePair, Network, NetworkSummary, date_baselines, joining_pairs, summarise_network
from .quality import MOST_AMBIGUOUS, Advice, PairStatistics, advise_drops


@dataclass(frozen=True)
class LookedNetwork:
    """A network with what a look at some of its pixels told.

    Attributes
    ----------
    network : Network
    pairs : PairStatistics or None
        None before anybody has looked.
    closures : ClosureStatistics or None
        Of `triplets`.
    has_coherence : bool
    """

    network: Network
    pairs: PairStatistics | None = None
    closures: ClosureStatistics | None = None
    has_coherence: bool = False

    @cached_property
    def triplets(self) -> Triplets:
        """All loops of three pairs."""
        return find_triplets(self.network)

    @cached_property
    def baselines(self) -> np.ndarray | None:
        """Perpendicular baseline of each date [m], shape (S,), or None (`network.date_baselines`)."""
        return date_baselines(self.network)

    @property
    def mean_coherence(self) -> np.ndarray:
        """Mean coherence of each pair, shape (P,); NaN where it is not known."""
        if self.pairs is None:
            return np.full(self.network.n_pairs, np.nan)
        return self.pairs.mean_coherence

    @property
    def valid_share(self) -> np.ndarray:
        """Share of the pixels with phase, 0 to 1, shape (P,); NaN where nobody has looked."""
        return np.full(self.network.n_pairs, np.nan) if self.pairs is None else self.pairs.valid_share

    def advice(self) -> tuple[Advice, ...]:
        """What `quality.advise_drops` says of the whole network; nothing before anybody has looked."""
        if self.pairs is None:
            return ()
        whole = judge_choice(self, np.ones(self.network.n_pairs, dtype=bool))
        return advise_drops(self.network, self.pairs, whole.blame, whole.loops)


@dataclass(frozen=True)
class Choice:
    """What the pairs that are in use connect and check.

    Attributes
    ----------
    kept : ndarray of bool, shape (P,)
    summary : NetworkSummary
        Over ALL dates: one that no pair reaches any more is a subset of its own; ``bridges`` are numbers of the whole
        network's pairs.
    lost_dates : ndarray of int64
        Numbers of the dates without a pair: they drop out of the series.
    joins : tuple of (datetime.date, datetime.date)
        The fewest pairs that would join the subsets of the dates that have pairs, the shortest in time.
    loops : ndarray of int64, shape (P,)
        Loops of three through each pair, all three in use.
    n_loops, n_bad_loops : int
        Loops left, and those that do not close: beyond pi on more than `quality.MOST_AMBIGUOUS` of the pixels.
    blame : ndarray, shape (P,)
        As `closure.pair_blame`, over the loops left.
    closure_rms : float
        Misclosure of the loops left about their medians, rms over pixels [rad]; NaN without any.
    """

    kept: np.ndarray
    summary: NetworkSummary
    lost_dates: np.ndarray
    joins: tuple[DatePair, ...]
    loops: np.ndarray
    n_loops: int
    n_bad_loops: int
    blame: np.ndarray
    closure_rms: float

    @property
    def n_pairs(self) -> int:
        """Pairs in use."""
        return int(self.kept.sum())

    @property
    def n_subsets(self) -> int:
        """Connected subsets of the dates that have a pair; 1 is a connected network."""
        return self.summary.n_components - self.lost_dates.size

    @property
    def rank_wanted(self) -> int:
        """Rank that determines every displacement of the dates that have a pair."""
        return max(0, len(self.summary.components) - self.lost_dates.size - 1)


def judge_choice(looked: LookedNetwork, kept: np.ndarray) -> Choice:
    """Connectivity, rank, bridges and closure of the pairs in use.

    Parameters
    ----------
    looked : LookedNetwork
    kept : ndarray of bool, shape (P,)
        Pairs in use; none is allowed.
    """
    network, triplets = looked.network, looked.triplets
    kept = np.asarray(kept, dtype=bool)
    if kept.shape != (network.n_pairs,):
        raise ValueError(f"kept must have one value per pair ({network.n_pairs}), got shape {kept.shape}.")
    part = Network(network.dates, network.pairs[kept])
    summary = summarise_network(part)
    numbers = np.flatnonzero(kept)
    summary = NetworkSummary(**{**vars(summary), "bridges": numbers[summary.bridges]})
    lost = np.flatnonzero(summary.degree == 0)
    whole = kept[triplets.pairs].all(axis=1)
    loops = np.bincount(triplets.pairs[whole].ravel(), minlength=network.n_pairs)
    blame, rms, bad = np.full(network.n_pairs, np.nan), float("nan"), 0
    if looked.closures is not None and whole.any():
        left = Triplets(triplets.pairs[whole], triplets.signs[whole], triplets.dates[whole])
        found = looked.closures
        closures = ClosureStatistics(
            found.count[whole], found.sum_of_squares[whole], found.ambiguous[whole], found.largest[whole]
        )
        blame = pair_blame(left, closures, network.n_pairs, looked.pairs.pixels)
        bad = int(np.sum(closures.ambiguous_share > MOST_AMBIGUOUS))
        if closures.count.sum():
            rms = float(np.sqrt(closures.sum_of_squares.sum() / closures.count.sum()))
    return Choice(kept, summary, lost, _joins(part, summary), loops, int(whole.sum()), bad, blame, rms)


def _joins(network: Network, summary: NetworkSummary) -> tuple[DatePair, ...]:
    """Pairs that would join the dates that have pairs."""
    reached = np.flatnonzero(summary.degree > 0)
    if reached.size < 2 or summary.connected:
        return ()
    # Nothing but the dates is used there.
    dates = Network(tuple(network.dates[number] for number in reached), np.zeros((0, 2), dtype=np.int64))
    return tuple(joining_pairs(dates, summary.components[reached]))
