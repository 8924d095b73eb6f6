"""Three-dimensional motion over a mine from one or two tracks: horizontal motion is proportional to tilt.

In the probability integral method the surface moves toward the middle of the bowl by B times the tilt,
``dE = -B d(dU)/dE`` and ``dN = -B d(dU)/dN`` with ``B = b H / tan(beta)`` [m] (the idea of Li et al. 2015), plus
``-dU cot(theta0)`` up-dip over a dipping seam. One line of sight then has one unknown per pixel:
``l = u_U dU - B (u_E d(dU)/dE + u_N d(dU)/dN)``.

With central differences and motionless ground around, the derivatives are skew-symmetric, so the operator cannot be
smaller than u_U: noise is never enlarged beyond that of d_LOS / cos(i).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_not_negative, check_positive
from .looks import Look

#: Relative change of the residual at which the iteration ends.
TOLERANCE = 1e-6
MOST_ITERATIONS = 500
_SMOOTHINGS = 20


@dataclass(frozen=True)
class HorizontalLaw:
    """How horizontal motion follows from vertical motion.

    Attributes
    ----------
    factor : float
        B = b H / tan(beta) [m].
    up_dip : (float, float)
        cot(theta0) times the unit vector (east, north) that points up-dip; zero over a flat seam.
    """

    factor: float
    up_dip: tuple[float, float] = (0.0, 0.0)

    def __post_init__(self) -> None:
        check_not_negative("B", self.factor, "metres")


def horizontal_law(factor: float, propagation_angle: float = 90.0, dip_direction: float = 0.0) -> HorizontalLaw:
    """The law of a seam that dips toward ``dip_direction`` [deg, clockwise from north] with angle theta0 [deg]."""
    if not 0.0 < propagation_angle <= 90.0:
        raise InputError(f"PROPAGATION_ANGLE must lie above 0 and at most at 90 degrees, got {propagation_angle!r}.")
    cot = 0.0 if propagation_angle == 90.0 else 1.0 / math.tan(math.radians(propagation_angle))
    azimuth = math.radians(dip_direction)
    return HorizontalLaw(factor, (-cot * math.sin(azimuth), -cot * math.cos(azimuth)))


def reach_pixels(law: HorizontalLaw, looks: Sequence[Look], pixel: tuple[float, float]) -> int:
    """Pixels over which a pixel's value reaches others, to 1e-5: the margin that a block of a raster needs.

    Along the ground the solution forgets by ``exp(-asinh(q))`` per pixel, q = pixel u_U / (B |u_horizontal|).

    Parameters
    ----------
    law : HorizontalLaw
    looks : sequence of (east, north, up)
    pixel : (down, across)
        [m]
    """
    reach = 0.0
    for east, north, up in looks:
        horizontal = law.factor * float(np.nanmax(np.hypot(east, north))) / max(1e-6, float(np.nanmin(up)))
        reach = max(reach, 12.0 / math.asinh(min(pixel) / max(horizontal, 1e-9)))
    return math.ceil(reach)


def constrained_motion(
    los: Sequence[np.ndarray], looks: Sequence[Look], law: HorizontalLaw, pixel: tuple[float, float]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """East, north and up displacement from one or several tracks of a mine.

    Least squares over all tracks, by conjugate gradients on the normal equations, which are well conditioned
    (1 + (B / (pixel cos i))^2). Ground outside the raster does not move; gaps are bridged smoothly before and empty
    afterwards.

    Parameters
    ----------
    los : sequence of ndarray, shape (S, rows, cols)
        Line-of-sight displacement of each track; NaN is no value. North is up in the raster.
    looks : sequence of (east, north, up)
        Per track, arrays (rows, cols) or numbers.
    law : HorizontalLaw
    pixel : (down, across)
        Pixel size [m].

    Returns
    -------
    east, north, up : ndarray of float32, shape (S, rows, cols)
        In the unit of ``los``; NaN where no track has a value.

    Raises
    ------
    InputError
        If a pixel size is not positive, or the iteration does not converge.
    """
    down, across = (check_positive("The pixel size", size, "metres") for size in pixel)
    shape = los[0].shape
    # north is against the rows
    factor = law.factor
    tracks = []
    for values, (east, north, up) in zip(los, looks):
        if values.shape != shape:
            raise ValueError(f"All tracks must have the shape {shape}, got {values.shape}.")
        own = up - law.up_dip[0] * east - law.up_dip[1] * north
        tracks.append((np.asarray(own), factor * np.asarray(east) / across, -factor * np.asarray(north) / down))
    filled = [fill_gaps_smoothly(values) for values in los]
    right = sum(_transposed(track, values) for track, values in zip(tracks, filled))
    up = _conjugate_gradients(lambda field: sum(_transposed(t, _forward(t, field)) for t in tracks), right)
    east = -factor / across * _slope(up, -1) - law.up_dip[0] * up
    north = factor / down * _slope(up, -2) - law.up_dip[1] * up
    seen = np.any([np.isfinite(values) for values in los], axis=0)
    return tuple(np.where(seen, part, np.nan).astype(np.float32) for part in (east, north, up))


def _slope(field: np.ndarray, axis: int) -> np.ndarray:
    """Central difference per pixel with zeros around: a skew-symmetric operator."""
    slope = np.zeros_like(field)
    if axis == -1:
        slope[..., :-1] += field[..., 1:]
        slope[..., 1:] -= field[..., :-1]
    else:
        slope[..., :-1, :] += field[..., 1:, :]
        slope[..., 1:, :] -= field[..., :-1, :]
    slope *= 0.5
    return slope


def _forward(track, field: np.ndarray) -> np.ndarray:
    own, along_cols, along_rows = track
    return own * field - along_cols * _slope(field, -1) - along_rows * _slope(field, -2)


def _transposed(track, field: np.ndarray) -> np.ndarray:
    own, along_cols, along_rows = track
    return own * field + _slope(along_cols * field, -1) + _slope(along_rows * field, -2)


def _conjugate_gradients(apply, right: np.ndarray) -> np.ndarray:
    """Solve a positive definite system for every image of ``right`` at once."""

    def dot(a, b):
        return np.einsum("...ij,...ij->...", a, b)[..., None, None]

    solution = np.zeros_like(right)
    residual = right.copy()
    direction = residual.copy()
    old = dot(residual, residual)
    limit = TOLERANCE**2 * np.maximum(old, 1e-300)
    for _ in range(MOST_ITERATIONS):
        if np.all(old <= limit):
            return solution
        image = apply(direction)
        step = old / np.maximum(dot(direction, image), 1e-300)
        solution += step * direction
        residual -= step * image
        new = dot(residual, residual)
        direction = residual + new / np.maximum(old, 1e-300) * direction
        old = new
    raise InputError(
        "The motion could not be found: the iteration did not converge. B is large against the pixel; give a smaller "
        "B or larger pixels."
    )


def fill_gaps_smoothly(field: np.ndarray) -> np.ndarray:
    """Fill NaN from their surroundings, coarse to fine (averages of 2 x 2, then 4 x 4, …); 0 where nothing is known.

    Parameters
    ----------
    field : ndarray, shape (..., rows, cols)

    Returns
    -------
    ndarray of float64
    """
    there = np.isfinite(field)
    values = np.where(there, field, 0.0).astype(np.float64)
    if there.all() or not there.any():
        return values
    filled = np.where(there, values, _coarse(values, there.astype(np.float64)))
    # averages of the four neighbours take the steps of the coarse fill away
    for _ in range(_SMOOTHINGS):
        wider = np.pad(filled, [(0, 0)] * (filled.ndim - 2) + [(1, 1), (1, 1)], mode="edge")
        mean = wider[..., :-2, 1:-1] + wider[..., 2:, 1:-1] + wider[..., 1:-1, :-2] + wider[..., 1:-1, 2:]
        np.copyto(filled, 0.25 * mean, where=~there)
    return filled


def _coarse(total: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Weighted means that reach into empty pixels, bilinear between the coarser ones."""
    rows, cols = total.shape[-2:]
    if min(rows, cols) > 1 and (weight == 0.0).any():
        padding = [(0, 0)] * (total.ndim - 2) + [(0, rows % 2), (0, cols % 2)]
        shape = (*total.shape[:-2], (rows + 1) // 2, 2, (cols + 1) // 2, 2)
        sums = np.pad(total, padding).reshape(shape).sum(axis=(-3, -1))
        counts = np.pad(np.minimum(weight, 1.0), padding).reshape(shape).sum(axis=(-3, -1))
        below = _coarse(sums / np.maximum(counts, 1.0) * np.minimum(counts, 1.0), np.minimum(counts, 1.0))
        guess = _twice(below, rows, cols)
        return np.where(weight > 0.0, total, guess)
    return total


def _twice(field: np.ndarray, rows: int, cols: int) -> np.ndarray:
    """A field at twice the resolution, linear between its pixels' centres."""
    for axis, size in ((-2, rows), (-1, cols)):
        position = np.clip((np.arange(size) - 0.5) / 2.0, 0.0, field.shape[axis] - 1.0)
        low = np.floor(position).astype(int)
        high = np.minimum(low + 1, field.shape[axis] - 1)
        share = (position - low)[:, None] if axis == -2 else position - low
        field = np.take(field, low, axis=axis) * (1.0 - share) + np.take(field, high, axis=axis) * share
    return field
