"""What a raster of motion says about one area: extremes, mean, percentiles, areas, volume (Tang et al. 2023, Table 4).

Pixels count with the share of them that lies in the area. Subsidence is negative, as everywhere; "lowest" is where the
ground sinks most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..checks import check_shape
from .errors import MeanError, mean_error

PERCENTILES = (2.0, 10.0, 50.0, 90.0, 98.0)
#: Extremes are looked for among pixels of which at least this share lies inside.
LEAST_SHARE = 0.5
#: Valid pixels that a 3 x 3 neighbourhood needs for its median.
LEAST_NEIGHBOURS = 5


@dataclass(frozen=True)
class Extreme:
    """A value and where it is: row and column within the arrays; NaN and -1 where there is none."""

    value: float = float("nan")
    row: int = -1
    col: int = -1


@dataclass(frozen=True)
class ZoneStatistics:
    """Statistics of one area and one raster; units are those of the raster (mm or mm/yr).

    Attributes
    ----------
    pixels : float
        Covered pixels, in pixels.
    area : float
        Covered area of the raster, valid or not [m2].
    valid_share : float
        Share of that area where the raster has a value; NaN where nothing is covered.
    mean, std : float
        Mean and standard deviation of the values, weighted by area.
    percentiles : dict of float to float
        By area: below the 2nd percentile lies 2 % of the valid area.
    lowest : Extreme
        Largest subsidence of a single pixel: what Table 4 lists. The most negative of many noisy pixels, so it
        exaggerates where noise is large beside the signal.
    robust_lowest : Extreme
        Lowest median of a 3 x 3 neighbourhood around a pixel inside: four outliers cannot reach it. On the floor of a
        bowl it differs from the truth by the curvature over one pixel.
    highest : Extreme
        Largest motion toward the satellite.
    area_beyond : dict of float to float
        Area [m2] that sinks by more than each threshold (positive, units of the raster).
    volume : float
        Sum of minus value times area [m3, or m3/yr], all valid pixels, uplift counted against subsidence: noise
        averages out in it.
    lowest_std, mean_std : float
        Standard deviation at the lowest pixel, and of the mean with errors taken as fully correlated (their weighted
        mean, an upper bound); NaN without a raster of it.
    mean_error : MeanError
        Of the mean: that bound, the one of independent errors, and what a correlation range makes of them.
    coherence : float
        Mean coherence by area; NaN without a raster of it.
    histogram : tuple of (ndarray, ndarray) or None
        Edges [units of the raster] and area in each bin [m2]; None without valid pixels.
    """

    pixels: float = 0.0
    area: float = float("nan")
    valid_share: float = float("nan")
    mean: float = float("nan")
    std: float = float("nan")
    percentiles: dict[float, float] = field(default_factory=dict)
    lowest: Extreme = Extreme()
    robust_lowest: Extreme = Extreme()
    highest: Extreme = Extreme()
    area_beyond: dict[float, float] = field(default_factory=dict)
    volume: float = float("nan")
    lowest_std: float = float("nan")
    mean_std: float = float("nan")
    mean_error: MeanError = field(default_factory=MeanError)
    coherence: float = float("nan")
    histogram: tuple[np.ndarray, np.ndarray] | None = None

    @property
    def volume_std(self) -> float:
        """Standard deviation of the volume [m3, or m3/yr]: of the mean, times the valid area; an upper bound without a
        correlation range."""
        return self.mean_error.best * self.valid_share * self.area / 1000.0


def zone_statistics(
    values: np.ndarray,
    share: np.ndarray,
    area: np.ndarray,
    *,
    thresholds: Sequence[float] = (),
    std: np.ndarray | None = None,
    coherence: np.ndarray | None = None,
    axes: tuple[np.ndarray, np.ndarray] | None = None,
    correlation_range: float | None = None,
) -> ZoneStatistics:
    """Statistics of a raster over an area.

    Parameters
    ----------
    values : ndarray, shape (rows, cols)
        Motion [mm or mm/yr], subsidence negative; NaN is no value. A margin of one pixel around the area serves the
        robust extreme.
    share : ndarray, shape (rows, cols)
        Share of each pixel inside, 0 to 1.
    area : ndarray, shape (rows, cols)
        Area of each pixel [m2]; NaN where unknown: then areas and volumes are NaN and pixels weigh alike.
    thresholds : sequence of float
        Positive: subsidence beyond them.
    std, coherence : ndarray, shape (rows, cols), optional
    axes, correlation_range : optional
        See `errors.mean_error`.

    Returns
    -------
    ZoneStatistics
        NaN throughout where no pixel inside has a value.
    """
    for name, array in (("share", share), ("area", area)):
        check_shape(name, array, values.shape)
    known = bool(np.isfinite(area).all())
    weight = share * (area if known else 1.0)
    covered = share > 0
    valid = covered & np.isfinite(values)
    nan = float("nan")
    total, valid_total = float(weight[covered].sum()), float(weight[valid].sum())
    basics = {
        "pixels": float(share.sum()),
        "area": total if known else nan,
        "valid_share": valid_total / total if total else nan,
        "coherence": _mean(coherence, weight, covered),
    }
    if not valid.any():
        return ZoneStatistics(
            **basics,
            percentiles={level: nan for level in PERCENTILES},
            area_beyond={each: 0.0 if known and total else nan for each in thresholds},
        )
    inside = values[valid].astype(np.float64)
    by = weight[valid]
    mean = float(np.average(inside, weights=by))
    central = valid & (share >= LEAST_SHARE)
    if not central.any():
        central = valid
    lowest = _extreme(np.where(central, values, np.inf), np.argmin)
    return ZoneStatistics(
        **basics,
        mean=mean,
        std=float(np.sqrt(np.average((inside - mean) ** 2, weights=by))),
        percentiles=dict(zip(PERCENTILES, weighted_percentiles(inside, by, PERCENTILES))),
        lowest=lowest,
        robust_lowest=_robust_lowest(values, share >= min(LEAST_SHARE, float(share.max()))),
        highest=_extreme(np.where(central, values, -np.inf), np.argmax),
        area_beyond={each: float(by[inside < -each].sum()) if known else nan for each in thresholds},
        volume=float(-(inside * by).sum() / 1000.0) if known else nan,
        lowest_std=nan if std is None else float(std[lowest.row, lowest.col]),
        mean_std=_mean(std, weight, valid),
        mean_error=MeanError() if std is None else mean_error(std, weight * valid, axes, correlation_range),
        histogram=_histogram(inside, by),
    )


def weighted_percentiles(values: np.ndarray, weights: np.ndarray, levels: Sequence[float]) -> list[float]:
    """Percentiles of weighted values: each value stands at the middle of its own weight, linear in between.

    With equal weights this is Hazen's definition (``numpy.percentile(..., method="hazen")``).
    """
    order = np.argsort(values, kind="stable")
    ordered, by = values[order], weights[order]
    position = (np.cumsum(by) - 0.5 * by) / by.sum() * 100.0
    return [float(np.interp(level, position, ordered)) for level in levels]


def neighbourhood_median(values: np.ndarray) -> np.ndarray:
    """Median of each pixel's 3 x 3 neighbourhood; NaN where fewer than five of the nine have a value."""
    rows, cols = values.shape
    padded = np.pad(values.astype(np.float64), 1, constant_values=np.nan)
    stack = np.stack([padded[i : i + rows, j : j + cols] for i in range(3) for j in range(3)])
    stack.sort(axis=0)  # NaN goes last
    count = np.isfinite(stack).sum(axis=0)
    low, high = np.maximum(count - 1, 0) // 2, count // 2
    pick = np.take_along_axis(stack, np.stack([low, np.minimum(high, 8)]), axis=0)
    return np.where(count >= LEAST_NEIGHBOURS, pick.mean(axis=0), np.nan)


def _robust_lowest(values: np.ndarray, inside: np.ndarray) -> Extreme:
    medians = neighbourhood_median(values)
    there = inside & np.isfinite(medians)
    return _extreme(np.where(there, medians, np.inf), np.argmin) if there.any() else Extreme()


def _extreme(values: np.ndarray, choose) -> Extreme:
    row, col = np.unravel_index(int(choose(values)), values.shape)
    return Extreme(float(values[row, col]), int(row), int(col))


def _mean(values: np.ndarray | None, weight: np.ndarray, where: np.ndarray) -> float:
    if values is None:
        return float("nan")
    there = where & np.isfinite(values)
    return float(np.average(values[there], weights=weight[there])) if there.any() else float("nan")


def _histogram(values: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    low, high = float(values.min()), float(values.max())
    if low == high:
        low, high = low - 0.5, high + 0.5
    counts, edges = np.histogram(values, bins=40, range=(low, high), weights=weights)
    return edges, counts
