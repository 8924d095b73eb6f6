"""Standard deviation of a mean (or a sum) of pixels whose errors are shared over some distance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..timeseries.semivariogram import EXPONENTIAL, RANGE_LENGTHS

#: Pixels between which correlations are worked out; more are represented by evenly spread ones.
MOST_PIXELS = 600


@dataclass(frozen=True)
class MeanError:
    """Standard deviation of a weighted mean; NaN where no pixel has a deviation.

    Attributes
    ----------
    least : float
        If every pixel's error were its own: noise of decorrelation alone.
    most : float
        If all pixels shared one error: the mean of their deviations.
    likely : float
        With a correlation that falls exponentially with distance; NaN where its range is not known.
    total_weight : float
        Sum of the weights: times a deviation of the mean, that of the sum.
    """

    least: float = float("nan")
    most: float = float("nan")
    likely: float = float("nan")
    total_weight: float = float("nan")

    @property
    def best(self) -> float:
        """The likely one, else the upper bound."""
        return self.likely if np.isfinite(self.likely) else self.most


def mean_error(
    std: np.ndarray,
    weight: np.ndarray,
    axes: tuple[np.ndarray, np.ndarray] | None = None,
    correlation_range: float | None = None,
) -> MeanError:
    """Standard deviation of the mean of pixels.

    Parameters
    ----------
    std : ndarray, shape (rows, cols)
        Of each pixel; NaN is not known.
    weight : ndarray, shape (rows, cols)
        0 outside; NaN counts as 0.
    axes : (down, right), optional
        Ground vectors of one row and one column [m] (`ground.pixel_axes`).
    correlation_range : float, optional
        Distance at which 5 % of the correlation are left [m], as `semivariogram` finds it.

    Notes
    -----
    With u = w std: least^2 = sum u^2 / (sum w)^2, most = sum u / sum w, and between them
    ``likely^2 = least^2 + (most^2 - least^2) rho``, rho the mean correlation of two different pixels, weighted by u.
    """
    there = np.isfinite(std) & (np.nan_to_num(weight, nan=0.0) > 0)
    if not there.any():
        return MeanError()
    w = weight[there].astype(np.float64)
    u, total = w * std[there], float(w.sum())
    least, most = float(np.sqrt(u @ u)) / total, float(u.sum()) / total
    likely = float("nan")
    if axes is not None and correlation_range and np.isfinite(axes).all():
        rows, cols = np.nonzero(there)
        chosen = np.unique(np.linspace(0, u.size - 1, MOST_PIXELS).round().astype(int))
        east, north = (rows[chosen] * axes[0][k] + cols[chosen] * axes[1][k] for k in (0, 1))
        length = correlation_range / RANGE_LENGTHS[EXPONENTIAL]
        shared = np.exp(-np.hypot(east[:, np.newaxis] - east, north[:, np.newaxis] - north) / length)
        product = u[chosen, np.newaxis] * u[chosen]
        np.fill_diagonal(product, 0.0)
        apart = float(product.sum())
        rho = float((shared * product).sum()) / apart if apart > 0.0 else 1.0
        likely = float(np.sqrt(least**2 + (most**2 - least**2) * rho))
    return MeanError(least, most, likely, total)
