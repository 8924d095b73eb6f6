"""The network of interferometric pairs: dates are nodes, interferograms are edges."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..checks import InputError
from ..constants import DAYS_PER_YEAR

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
                    f"perpendicular_baseline must have one value per pair ({len(date_pairs)}), got shape {baseline.shape}."
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
