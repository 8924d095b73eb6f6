"""How good each interferogram is, and which ones a network could do without."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .network import Network, connected_components

#: Mean coherence below which a pair is mostly noise (the mask of Tang et al. 2023, section 3.2).
LEAST_COHERENCE = 0.25
#: A pair valid on less than this share of what the median pair covers leaves most pixels without it.
LEAST_RELATIVE_COVERAGE = 0.5
#: Share of pixels beyond pi in EVERY loop of a pair from which it is taken to be unwrapped wrongly.
MOST_AMBIGUOUS = 0.01
#: A pair that is off against the series of the others by so many times what the median pair is does harm.
MOST_OFF = 3.0


@dataclass(frozen=True)
class PairStatistics:
    """Sums over the pixels seen so far, for each pair. Add two to merge their pixels.

    Attributes
    ----------
    pixels : int
        Pixels seen, valid or not.
    valid : ndarray of int64, shape (P,)
        Pixels with phase.
    coherent : ndarray of int64, shape (P,)
        Pixels with phase and coherence.
    coherence_sum : ndarray of float64, shape (P,)
        Sum of the coherence over those.
    """

    pixels: int
    valid: np.ndarray
    coherent: np.ndarray
    coherence_sum: np.ndarray

    @classmethod
    def empty(cls, n_pairs: int) -> PairStatistics:
        """Statistics of no pixel."""
        return cls(0, np.zeros(n_pairs, np.int64), np.zeros(n_pairs, np.int64), np.zeros(n_pairs))

    def __add__(self, other: PairStatistics) -> PairStatistics:
        return PairStatistics(
            self.pixels + other.pixels,
            self.valid + other.valid,
            self.coherent + other.coherent,
            self.coherence_sum + other.coherence_sum,
        )

    @property
    def valid_share(self) -> np.ndarray:
        """Share of all pixels with phase, 0 to 1, shape (P,)."""
        return self.valid / max(self.pixels, 1)

    @property
    def mean_coherence(self) -> np.ndarray:
        """Mean coherence over pixels with phase, shape (P,); NaN without such pixels."""
        return np.where(self.coherent > 0, self.coherence_sum / np.maximum(self.coherent, 1), np.nan)


def summarise_pairs(phase: np.ndarray, coherence: np.ndarray | None) -> tuple[np.ndarray | None, PairStatistics]:
    """Temporal mean coherence of each pixel, and the statistics of each pair.

    Parameters
    ----------
    phase : ndarray, shape (P, rows, cols)
        NaN is "no observation".
    coherence : ndarray, shape (P, rows, cols), or None
        0 to 1; counted only where the pair has phase.

    Returns
    -------
    mean_coherence : ndarray of float32, shape (rows, cols), or None
        Over the valid pairs of each pixel; NaN where there is none. None without coherence.
    statistics : PairStatistics
    """
    n_pairs, shape = len(phase), phase.shape[1:]
    statistics = replace(PairStatistics.empty(n_pairs), pixels=int(np.prod(shape)))
    total, count = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for number in range(n_pairs):
        usable = np.isfinite(phase[number])
        statistics.valid[number] = np.count_nonzero(usable)
        if coherence is None:
            continue
        usable &= np.isfinite(coherence[number])
        values = np.where(usable, coherence[number], np.float32(0.0))
        statistics.coherent[number] = np.count_nonzero(usable)
        statistics.coherence_sum[number] = np.sum(values, dtype=np.float64)
        total += values
        count += usable
    if coherence is None:
        return None, statistics
    return np.where(count > 0, total / np.maximum(count, 1.0), np.float32(np.nan)), statistics


@dataclass(frozen=True)
class Advice:
    """What is wrong with a pair, and whether the network can do without it.

    Attributes
    ----------
    pair : int
        Number of the pair.
    reasons : tuple of str
    droppable : bool
        False where the network (less the pairs to drop before this one) would fall apart.
    """

    pair: int
    reasons: tuple[str, ...]
    droppable: bool


def advise_drops(
    network: Network,
    statistics: PairStatistics,
    blame: np.ndarray,
    n_loops: np.ndarray,
    off: np.ndarray | None = None,
) -> tuple[Advice, ...]:
    """Pairs that do harm, worst first, never more than the network's connectivity can spare.

    Parameters
    ----------
    network : Network
    statistics : PairStatistics
        Of the whole scene.
    blame : ndarray, shape (P,)
        Share of pixels beyond pi in the best loop of each pair (`closure.pair_blame`); NaN without a loop.
    n_loops : ndarray, shape (P,)
        Loops through each pair: a single one cannot tell which of its three pairs is wrong.
    off : ndarray, shape (P,), optional
        Rms residual of each pair against the series of the others (`influence.PairInfluence`), in any unit; NaN where
        nothing checks it.
    """
    usually_off = float(np.median(off[np.isfinite(off)])) if off is not None and np.isfinite(off).any() else 0.0
    coherence, share = statistics.mean_coherence, statistics.valid_share
    usual_share = float(np.median(share))
    reasons: dict[int, list[str]] = {}
    for number in range(network.n_pairs):
        found = []
        if coherence[number] < LEAST_COHERENCE:
            found.append(f"mean coherence {coherence[number]:.2f} is below {LEAST_COHERENCE:g}")
        if share[number] < LEAST_RELATIVE_COVERAGE * usual_share:
            found.append(
                f"valid on {100 * share[number]:.0f} % of the pixels, the median pair on {100 * usual_share:.0f} %"
            )
        if blame[number] > MOST_AMBIGUOUS:
            wrong = f"whole-cycle errors on at least {100 * blame[number]:.1f} % of the pixels"
            if n_loops[number] > 1:
                found.append(f"{wrong} in all its {n_loops[number]} loops")
            else:
                found.append(f"{wrong} in its only loop (which of the three pairs is wrong cannot be told)")
        if usually_off > 0 and off[number] > MOST_OFF * usually_off:
            found.append(f"off against the others by {off[number] / usually_off:.1f} times what the median pair is")
        if found:
            reasons[number] = found
    order = sorted(
        reasons, key=lambda number: (-np.nan_to_num(blame[number]), np.nan_to_num(coherence[number], nan=1.0))
    )
    needed = int(connected_components(network).max())
    kept = np.ones(network.n_pairs, dtype=bool)
    advice = []
    for number in order:
        kept[number] = False
        rest = Network(network.dates, network.pairs[kept])
        droppable = bool(kept.any()) and int(connected_components(rest).max()) == needed
        kept[number] = not droppable
        advice.append(Advice(number, tuple(reasons[number]), droppable))
    return tuple(advice)
