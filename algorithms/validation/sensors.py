"""Two InSAR products beside each other: common dates, differences, and what aliasing may have taken from either."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_positive

#: Limits of the classes of gradient, in parts of the largest that can be unwrapped.
GRADIENT_CLASSES = (0.0, 0.05, 0.1, 0.25, 0.5, 1.0, np.inf)
#: Widest gap between dates that is interpolated across [days].
WIDEST_GAP = 30


@dataclass(frozen=True)
class Resampling:
    """How a series is brought to other dates: linear between two of its own.

    Attributes
    ----------
    before, after : ndarray of int, shape (m,)
        Neighbouring dates of the series; the same where the date is its own.
    share : ndarray of float64, shape (m,)
        Weight of ``after``.
    """

    before: np.ndarray
    after: np.ndarray
    share: np.ndarray

    def apply(self, displacement: np.ndarray) -> np.ndarray:
        """Values at the new dates, shape (m, rows, cols), from (dates, rows, cols); NaN where a neighbour is NaN."""
        share = self.share.astype(displacement.dtype)[:, None, None]
        first, second = displacement[self.before], displacement[self.after]
        # 0 * NaN would lose a date that is its own.
        mixed = (1 - share) * first + share * second
        return np.where(share == 0, first, mixed)

    @property
    def interpolated(self) -> int:
        """Number of dates that are not the series' own."""
        return int((self.share > 0).sum())


@dataclass(frozen=True)
class CommonDates:
    """Dates on which two products are compared.

    Attributes
    ----------
    dates : tuple of datetime.date
    first, second : Resampling
        How each product is brought there.
    dropped : tuple of datetime.date
        Dates of the sparser product inside the common period that the other cannot be interpolated to.
    """

    dates: tuple[datetime.date, ...]
    first: Resampling
    second: Resampling
    dropped: tuple[datetime.date, ...]


def common_dates(
    first: Sequence[datetime.date], second: Sequence[datetime.date], widest_gap: int = WIDEST_GAP
) -> CommonDates:
    """The dates of the sparser product at which the denser one is known or can be interpolated.

    Parameters
    ----------
    first, second : sequence of datetime.date
        Ascending.
    widest_gap : int
        Longest time between two dates that is interpolated across [days].

    Raises
    ------
    InputError
        If fewer than two dates remain.
    """
    start, end = max(first[0], second[0]), min(first[-1], second[-1])
    counts = [sum(start <= date <= end for date in dates) for dates in (first, second)]
    sparse, dense = (first, second) if counts[0] <= counts[1] else (second, first)
    inside = [date for date in sparse if start <= date <= end]
    numbers = np.array([date.toordinal() for date in dense])
    kept, before, after, share, dropped = [], [], [], [], []
    for date in inside:
        a = int(np.searchsorted(numbers, date.toordinal(), side="right")) - 1
        b = int(np.searchsorted(numbers, date.toordinal()))
        if numbers[b] - numbers[a] > widest_gap:
            dropped.append(date)
            continue
        kept.append(date)
        before.append(a)
        after.append(b)
        share.append((date.toordinal() - numbers[a]) / (numbers[b] - numbers[a]) if b != a else 0.0)
    if len(kept) < 2:
        raise InputError(
            f"The products have {len(kept)} common date(s): one covers {first[0]} to {first[-1]} ({len(first)} dates), "
            f"the other {second[0]} to {second[-1]} ({len(second)} dates), and gaps of up to {widest_gap} days are "
            "interpolated across. Give products of the same period, or a wider MAX_GAP."
        )
    own = np.array([sparse.index(date) for date in kept])
    exact = Resampling(own, own, np.zeros(len(kept)))
    other = Resampling(np.array(before), np.array(after), np.array(share))
    pair = (exact, other) if sparse is first else (other, exact)
    return CommonDates(tuple(kept), *pair, tuple(dropped))


def leave_one_out_error(displacement: np.ndarray, days: np.ndarray) -> float:
    """Root mean square error of interpolating each inner date from its two neighbours [m]; NaN with fewer than three.

    Each gap is as wide as two of the series' own, so this is an upper bound for interpolation inside one of them,
    the noise of the date that is left out included.

    Parameters
    ----------
    displacement : ndarray, shape (dates, ...)
    days : ndarray, shape (dates,)
    """
    if len(days) < 3:
        return float("nan")
    days = np.asarray(days, dtype=np.float64)
    share = ((days[1:-1] - days[:-2]) / (days[2:] - days[:-2])).reshape(-1, *[1] * (displacement.ndim - 1))
    error = (1 - share) * displacement[:-2] + share * displacement[2:] - displacement[1:-1]
    error = error[np.isfinite(error)]
    return float(np.sqrt(np.mean(error.astype(np.float64) ** 2))) if error.size else float("nan")


def steepest_gradient(displacement: np.ndarray) -> np.ndarray:
    """Largest difference between a pixel and its right or lower neighbour [m per pixel]; float32 (..., rows, cols).

    NaN where a pixel has no neighbour with a value. The last row and column see the neighbours before them.
    """
    down = np.abs(np.diff(displacement, axis=-2))
    across = np.abs(np.diff(displacement, axis=-1))
    out = np.full(displacement.shape, np.nan, dtype=np.float32)
    for part, where in (
        (down, (..., slice(None, -1), slice(None))),
        (down, (..., slice(1, None), slice(None))),
        (across, (..., slice(None), slice(None, -1))),
        (across, (..., slice(None), slice(1, None))),
    ):
        out[where] = np.fmax(out[where], part)
    return np.where(np.isfinite(displacement), out, np.nan).astype(np.float32)


def aliasing_ratio(gradient_rate: np.ndarray, span_years: float, wavelength: float) -> np.ndarray:
    """Gradient that an interferogram of a product meets, in parts of the largest that can be unwrapped.

    Neighbouring pixels that move apart by more than lambda/4 along the line of sight differ by more than pi.

    Parameters
    ----------
    gradient_rate : ndarray
        Steepest gradient of the motion [m/yr per pixel].
    span_years : float
        Time between the two scenes of an interferogram [yr].
    wavelength : float
        [m]

    Returns
    -------
    ndarray
        1 is lambda/4 per pixel; above it the phase aliases.
    """
    check_positive("WAVELENGTH", wavelength, "metres")
    return gradient_rate * (span_years / (wavelength / 4.0))
