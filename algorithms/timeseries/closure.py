"""Phase closure of triplets: what three interferograms of three dates must agree on.

For dates i < j < k the loop ``phi_ij + phi_jk - phi_ik`` is zero whatever the ground and the atmosphere did, up to the
small bias of multilooking. What is left is a multiple of 2 pi where an interferogram was unwrapped wrongly (Yunjun et
al. 2019, Eq. 7). Every unwrapped interferogram carries an arbitrary constant: reference first, then close; and since a
reference has noise of its own, misclosures are judged about the median of each loop.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .network import Network


@dataclass(frozen=True)
class Triplets:
    """Loops of three pairs.

    Attributes
    ----------
    pairs : ndarray of int64, shape (T, 3)
        Numbers of the pairs that join (i, j), (j, k) and (i, k), i < j < k in time.
    signs : ndarray of float32, shape (T, 3)
        +1, +1, -1; each negated where the pair is given reversed. The misclosure is the sum of sign times phase.
    dates : ndarray of int64, shape (T, 3)
        Numbers of the dates i, j, k.
    """

    pairs: np.ndarray
    signs: np.ndarray
    dates: np.ndarray

    def __len__(self) -> int:
        return len(self.pairs)


def find_triplets(network: Network) -> Triplets:
    """All loops of three pairs, ordered by their dates.

    A network without one gives arrays of length 0.
    """
    pair_of = {(min(a, b), max(a, b)): number for number, (a, b) in enumerate(network.pairs.tolist())}
    orientation = np.where(network.pairs[:, 0] < network.pairs[:, 1], 1.0, -1.0).astype(np.float32)
    later: dict[int, set[int]] = {}
    for first, second in pair_of:
        later.setdefault(first, set()).add(second)
    dates = [(i, j, k) for i in sorted(later) for j in sorted(later[i]) for k in sorted(later[i] & later.get(j, set()))]
    pairs = np.array([(pair_of[i, j], pair_of[j, k], pair_of[i, k]) for i, j, k in dates], dtype=np.int64)
    pairs = pairs.reshape(-1, 3)
    signs = orientation[pairs] * np.array([1.0, 1.0, -1.0], dtype=np.float32)
    return Triplets(pairs, signs, np.array(dates, dtype=np.int64).reshape(-1, 3))


def triplet_names(network: Network, triplets: Triplets) -> list[str]:
    """``YYYYMMDD-YYYYMMDD-YYYYMMDD`` of every loop."""
    return ["-".join(f"{network.dates[date]:%Y%m%d}" for date in loop) for loop in triplets.dates]


def closure(phase: np.ndarray, triplets: Triplets, number: int) -> np.ndarray:
    """Misclosure of one loop.

    Parameters
    ----------
    phase : ndarray, shape (P, ...)
        Unwrapped, referenced phase [rad]; NaN is "no observation".
    triplets : Triplets
    number : int
        Which loop.

    Returns
    -------
    ndarray, shape (...)
        [rad]; NaN where one of the three is.
    """
    first, second, third = triplets.pairs[number]
    signs = triplets.signs[number]
    misclosure = signs[0] * phase[first]
    misclosure += signs[1] * phase[second]
    misclosure += signs[2] * phase[third]
    return misclosure


def closure_medians(phase: np.ndarray, triplets: Triplets) -> np.ndarray:
    """Median misclosure of each loop over all pixels [rad], float64, shape (T,); NaN where no pixel closes.

    Parameters
    ----------
    phase : ndarray, shape (P, ...)
        Unwrapped phase [rad] of the scene or of a sample of it.
    """
    medians = np.full(len(triplets), np.nan)
    for number in range(len(triplets)):
        misclosure = closure(phase, triplets, number)
        finite = misclosure[np.isfinite(misclosure)]
        if finite.size:
            medians[number] = np.median(finite)
    return medians


@dataclass(frozen=True)
class ClosureStatistics:
    """Misclosure of each loop over the pixels seen so far; about the loop's median. Add two to merge their pixels.

    Attributes
    ----------
    count : ndarray of int64, shape (T,)
        Pixels where all three interferograms are valid.
    sum_of_squares : ndarray of float64, shape (T,)
        [rad^2]
    ambiguous : ndarray of int64, shape (T,)
        Pixels whose misclosure is beyond pi: at least one interferogram is a whole cycle off there.
    largest : ndarray of float64, shape (T,)
        Largest absolute misclosure [rad]; 0 where there is no pixel.
    """

    count: np.ndarray
    sum_of_squares: np.ndarray
    ambiguous: np.ndarray
    largest: np.ndarray

    @classmethod
    def empty(cls, n_triplets: int) -> ClosureStatistics:
        """Statistics of no pixel."""
        return cls(
            np.zeros(n_triplets, np.int64), np.zeros(n_triplets), np.zeros(n_triplets, np.int64), np.zeros(n_triplets)
        )

    def __add__(self, other: ClosureStatistics) -> ClosureStatistics:
        return ClosureStatistics(
            self.count + other.count,
            self.sum_of_squares + other.sum_of_squares,
            self.ambiguous + other.ambiguous,
            np.maximum(self.largest, other.largest),
        )

    @property
    def rms(self) -> np.ndarray:
        """Root mean square misclosure [rad], shape (T,); NaN without pixels."""
        return np.sqrt(_ratio(self.sum_of_squares, self.count))

    @property
    def ambiguous_share(self) -> np.ndarray:
        """Share of pixels beyond pi, 0 to 1, shape (T,); NaN without pixels."""
        return _ratio(self.ambiguous, self.count)


@dataclass(frozen=True)
class ClosureMaps:
    """Misclosure of each pixel over all its loops.

    Attributes
    ----------
    rms : ndarray of float32, shape (rows, cols)
        [rad]; NaN where no loop is complete.
    ambiguous : ndarray of float32, shape (rows, cols)
        Number of loops whose misclosure is beyond pi; NaN where no loop is complete.
    complete : ndarray of float32, shape (rows, cols)
        Number of loops whose three interferograms are valid.
    """

    rms: np.ndarray
    ambiguous: np.ndarray
    complete: np.ndarray


def summarise_closure(
    phase: np.ndarray, triplets: Triplets, medians: np.ndarray
) -> tuple[ClosureMaps, ClosureStatistics]:
    """Misclosure per pixel and per loop, about each loop's median; one loop in memory at a time.

    Parameters
    ----------
    phase : ndarray of float32, shape (P, rows, cols)
        Unwrapped, referenced phase [rad]; NaN is "no observation".
    triplets : Triplets
    medians : ndarray, shape (T,)
        Misclosure of the bulk of the scene, from `closure_medians` [rad]; NaN counts as 0.
    """
    shape = phase.shape[1:]
    squares, ambiguous, complete = (np.zeros(shape, dtype=np.float32) for _ in range(3))
    statistics = ClosureStatistics.empty(len(triplets))
    for number in range(len(triplets)):
        misclosure = closure(phase, triplets, number)
        misclosure -= np.float32(np.nan_to_num(medians[number]))
        valid = np.isfinite(misclosure)
        magnitude = np.abs(np.where(valid, misclosure, 0.0))
        beyond = magnitude > math.pi
        square = magnitude * magnitude
        squares += square
        ambiguous += beyond
        complete += valid
        statistics.count[number] = np.count_nonzero(valid)
        statistics.sum_of_squares[number] = np.sum(square, dtype=np.float64)
        statistics.ambiguous[number] = np.count_nonzero(beyond)
        statistics.largest[number] = magnitude.max(initial=0.0)
    seen = complete > 0
    maps = ClosureMaps(
        rms=np.sqrt(_ratio(squares, complete)).astype(np.float32),
        ambiguous=np.where(seen, ambiguous, np.float32(np.nan)),
        complete=complete,
    )
    return maps, statistics


def pair_blame(triplets: Triplets, statistics: ClosureStatistics, n_pairs: int, pixels: int) -> np.ndarray:
    """Share of the scene's pixels beyond pi that a pair cannot shift onto others, float64, shape (P,).

    The smallest count of ambiguous pixels of the loops through the pair, over ``pixels``: a wrong interferogram
    spoils every loop it is in, an innocent one has at least one clean loop. NaN where no complete loop passes through
    the pair.

    Parameters
    ----------
    triplets : Triplets
    statistics : ClosureStatistics
    n_pairs, pixels : int
        Interferograms P, and all pixels of the scene.
    """
    blame = np.full(n_pairs, np.inf)
    share = np.where(statistics.count > 0, statistics.ambiguous / max(pixels, 1), np.inf)
    for column in range(3):
        np.minimum.at(blame, triplets.pairs[:, column], share)
    return np.where(np.isfinite(blame), blame, np.nan)


def _ratio(numerator: np.ndarray, count: np.ndarray) -> np.ndarray:
    """``numerator / count``; NaN where the count is 0."""
    return np.where(count > 0, numerator / np.maximum(count, 1), np.nan)
