"""Subsidence bowls in a velocity map: where the ground sinks more than background and noise explain.

The map is smoothed with a Gaussian that passes over empty pixels; background and noise are the median and the median
absolute deviation of the smoothed map, which bowls that cover less than half of the scene do not move; what lies below
the background by more than the noise explains and by more than a threshold, and hangs together, is a bowl.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_not_negative, check_positive, check_shape

#: The median absolute deviation of a normal distribution times this is its standard deviation.
MAD_TO_STD = 1.4826
#: A smoothed value needs this share of the Gaussian's weight on pixels that have a value.
LEAST_WEIGHT = 0.25
#: Pixels of a bowl that must be deep enough by themselves: the Gaussian makes a bowl of a single wrong pixel.
LEAST_SUPPORT = 3
#: Share of its final subsidence at which a bowl has begun.
ONSET_SHARE = 0.05


@dataclass(frozen=True)
class BowlOptions:
    """What counts as a bowl.

    Attributes
    ----------
    threshold : float
        Least subsidence rate against the background [units of the map, positive].
    smoothing : float
        Standard deviation of the Gaussian [pixels]; 0: none.
    noise_sigmas : float
        The threshold is at least so many robust standard deviations of the smoothed map.
    std_sigmas : float
        Where a standard deviation is given, a pixel must also sink by more than so many of its own.
    least_pixels : float
        Smaller bowls are left out [pixels]. Besides, three pixels must lie deep enough without the smoothing.
    """

    threshold: float = 10.0
    smoothing: float = 1.5
    noise_sigmas: float = 4.0
    std_sigmas: float = 2.0
    least_pixels: float = 4.0

    def check(self) -> None:
        """Raise `InputError` for values that make no sense."""
        check_positive("THRESHOLD", self.threshold, "mm/yr")
        check_not_negative("SMOOTHING", self.smoothing, "pixels")
        check_not_negative("NOISE_SIGMAS", self.noise_sigmas)
        check_not_negative("STD_SIGMAS", self.std_sigmas)


@dataclass(frozen=True)
class Detection:
    """Bowls of a map.

    Attributes
    ----------
    smoothed : ndarray of float32, shape (rows, cols)
    background, noise : float
        Median of the smoothed map, and its robust standard deviation.
    limit : float
        A smoothed value below it (and below what the pixel's own deviation asks) is part of a bowl.
    labels : ndarray of int32, shape (rows, cols)
        1, 2, … by depth, the deepest first; 0 outside.
    count : int
    """

    smoothed: np.ndarray
    background: float
    noise: float
    limit: float
    labels: np.ndarray
    count: int


@dataclass(frozen=True)
class Bowl:
    """One bowl; positions are pixel positions (row, column), (0.5, 0.5) the centre of the first pixel.

    Attributes
    ----------
    number : int
    peak : float
        Lowest smoothed value: narrower bowls than the Gaussian are deeper than this.
    lowest : float
        Lowest single pixel; NaN where none has a value.
    peak_position, centroid : (row, col)
        The centroid is weighted by the depth below the background.
    pixels : int
    area : float
        [m2]; NaN where pixel areas are unknown.
    length, width : float
        Axes of the ellipse with the same second moments [m].
    azimuth : float
        Of the long axis, degrees clockwise from north, 0 to 180.
    volume : float
        Depth below the background times area [m3/yr for mm/yr]; empty pixels count with their smoothed value.
    valid_share : float
        Share of the bowl's pixels that have a value of their own.
    """

    number: int
    peak: float
    lowest: float
    peak_position: tuple[float, float]
    centroid: tuple[float, float]
    pixels: int
    area: float
    length: float
    width: float
    azimuth: float
    volume: float
    valid_share: float


def detect_bowls(values: np.ndarray, options: BowlOptions, std: np.ndarray | None = None) -> Detection:
    """Find the bowls of a map.

    Parameters
    ----------
    values : ndarray, shape (rows, cols)
        Rate [mm/yr], subsidence negative; NaN is no value.
    options : BowlOptions
    std : ndarray, shape (rows, cols), optional
        Standard deviation of each pixel. It is taken as it is, not divided by the smoothing: errors of neighbours are
        those of one atmosphere. Unknown ones (NaN) ask nothing.

    Returns
    -------
    Detection

    Raises
    ------
    InputError
        If the map is empty, or an option makes no sense.
    """
    from scipy import ndimage

    options.check()
    if std is not None:
        check_shape("std", std, values.shape)
    smoothed = smooth(values, options.smoothing)
    known = np.isfinite(smoothed)
    if not known.any():
        raise InputError("VELOCITY has no value anywhere: there is nothing to look for bowls in.")
    background = float(np.median(smoothed[known]))
    noise = MAD_TO_STD * float(np.median(np.abs(smoothed[known] - background)))
    depth = np.where(known, background - smoothed, -np.inf)
    needed = max(options.threshold, options.noise_sigmas * noise)
    inside = depth > needed
    if std is not None:
        inside &= ~(depth <= options.std_sigmas * np.where(np.isfinite(std), std, 0.0))
    labels, count = ndimage.label(inside, structure=np.ones((3, 3)))
    numbers = np.arange(1, count + 1)
    sizes = ndimage.sum_labels(inside, labels, numbers) if count else np.empty(0)
    deepest = ndimage.maximum(depth, labels, numbers) if count else np.empty(0)
    support = ndimage.sum_labels(background - values > needed, labels, numbers) if count else np.empty(0)
    order = [
        number
        for number in np.argsort(-np.asarray(deepest))
        if sizes[number] >= options.least_pixels and support[number] >= LEAST_SUPPORT
    ]
    renamed = np.zeros(count + 1, dtype=np.int32)
    renamed[[number + 1 for number in order]] = np.arange(1, len(order) + 1)
    return Detection(smoothed, background, noise, background - needed, renamed[labels], len(order))


def smooth(values: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian mean of the pixels that have a value, float32; NaN where too little of the Gaussian has any.

    Parameters
    ----------
    values : ndarray, shape (rows, cols)
    sigma : float
        [pixels]
    """
    if sigma == 0:
        return values.astype(np.float32)
    from scipy import ndimage

    there = np.isfinite(values)
    total = ndimage.gaussian_filter(np.where(there, values, 0.0).astype(np.float64), sigma, mode="constant", truncate=3)
    weight = ndimage.gaussian_filter(there.astype(np.float64), sigma, mode="constant", truncate=3)
    # At the border the part of the Gaussian beyond it counts as neither there nor missing.
    possible = ndimage.gaussian_filter(np.ones(values.shape), sigma, mode="constant", truncate=3)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(weight >= LEAST_WEIGHT * possible, total / weight, np.nan).astype(np.float32)


def describe_bowl(
    number: int,
    inside: np.ndarray,
    values: np.ndarray,
    smoothed: np.ndarray,
    background: float,
    area: np.ndarray,
    axes: tuple[np.ndarray, np.ndarray],
    origin: tuple[int, int],
) -> Bowl:
    """Measure one bowl.

    Parameters
    ----------
    number : int
    inside : ndarray of bool, shape (rows, cols)
        Its pixels within a window.
    values, smoothed, area : ndarray, shape (rows, cols)
        The map, the smoothed map, and the areas of pixels [m2], in the same window.
    background : float
    axes : (down, right)
        Ground vectors (east, north) of one row and one column [m] (`ground.pixel_axes`).
    origin : (row, col)
        First pixel of the window in the raster.
    """
    rows, cols = np.nonzero(inside)
    depth = background - smoothed[inside].astype(np.float64)
    deepest = int(np.argmax(depth))
    own = values[inside]
    east, north = (rows * axes[0][index] + cols * axes[1][index] for index in (0, 1))
    spread = np.cov(np.vstack([east, north]), bias=True) if rows.size > 1 else np.zeros((2, 2))
    # A pixel is not a point: its own second moments.
    spread = spread + (np.outer(axes[0], axes[0]) + np.outer(axes[1], axes[1])) / 12.0
    if np.isfinite(spread).all():
        sizes, directions = np.linalg.eigh(spread)
        length, width = 4.0 * math.sqrt(max(sizes[1], 0.0)), 4.0 * math.sqrt(max(sizes[0], 0.0))
        azimuth = math.degrees(math.atan2(directions[0, 1], directions[1, 1])) % 180.0
    else:
        length = width = azimuth = float("nan")
    weights = depth / depth.sum()
    return Bowl(
        number=number,
        peak=float(smoothed[inside][deepest]),
        lowest=float(np.nanmin(own)) if np.isfinite(own).any() else float("nan"),
        peak_position=(origin[0] + rows[deepest] + 0.5, origin[1] + cols[deepest] + 0.5),
        centroid=(origin[0] + float(weights @ rows) + 0.5, origin[1] + float(weights @ cols) + 0.5),
        pixels=int(rows.size),
        area=float(area[inside].sum()),
        length=length,
        width=width,
        azimuth=azimuth,
        volume=float((depth * area[inside]).sum() / 1000.0),
        valid_share=float(np.isfinite(own).mean()),
    )


def onset(years: np.ndarray, displacement: np.ndarray) -> tuple[float, float]:
    """When a series begins to sink for good, and its final displacement.

    The last time that it is above minus a twentieth of its total (or minus three standard deviations of its noise,
    where that is more), linear between dates. The noise is taken from second differences, so that steady motion does
    not count as noise.

    Parameters
    ----------
    years : ndarray, shape (S,)
    displacement : ndarray, shape (S,)
        Relative to the first date that has a value; NaN is no value.

    Returns
    -------
    onset : float
        [yr], on the axis of ``years``; NaN where the series does not sink, or sinks from its first date on.
    final : float
        The last value against the first.
    """
    there = np.isfinite(displacement)
    if there.sum() < 4:
        return float("nan"), float("nan")
    t, d = years[there], displacement[there] - displacement[there][0]
    final = float(d[-1])
    kinks = d[:-2] - 2.0 * d[1:-1] + d[2:]
    noise = MAD_TO_STD * float(np.median(np.abs(kinks - np.median(kinks)))) / math.sqrt(6.0)
    limit = -max(ONSET_SHARE * -final, 3.0 * noise)
    above = np.flatnonzero(d >= limit)
    last = int(above[-1])
    if final >= limit or last + 1 >= d.size:
        return float("nan"), final
    share = (limit - d[last]) / (d[last + 1] - d[last])
    return float(t[last] + share * (t[last + 1] - t[last])), final


def chaikin(ring: np.ndarray, times: int = 2) -> np.ndarray:
    """A closed ring with its corners cut ``times`` times (Chaikin): smooth, within half a pixel of the outline."""
    for _ in range(times):
        start, end = ring[:-1], ring[1:]
        cut = np.empty((2 * len(start) + 1, 2))
        cut[0:-1:2], cut[1:-1:2] = 0.75 * start + 0.25 * end, 0.25 * start + 0.75 * end
        cut[-1] = cut[0]
        ring = cut
    return ring
