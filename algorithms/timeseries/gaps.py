"""Gaps filled by a spline in tension (Smith & Wessel 1990): on a map and along a profile.

Between the values the surface satisfies (1 - T) grad^4 z - T grad^2 z = 0. T = 0 is the surface of least curvature (a
bicubic look, with overshoots), T = 1 the soap film (harmonic, pointed at the data); GMT's ``surface`` is the same
equation. It is solved on the pixels themselves as the least of

    (1 - T) sum (z_xx^2 + 2 z_xy^2 + z_yy^2) + T sum (z_x^2 + z_y^2)

over all differences that touch an empty pixel; known pixels keep their values. The least-squares form has the free edge
of the spline built in, so that a gap at the border of the data needs no special case. Lengths are counted in pixels (of
the geometric mean of both sides), so T means the same on any grid: a gap forgets curvature after about
sqrt((1 - T) / T) pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_real

#: Smith & Wessel recommend about 0.25 for potential fields and 0.35 for steep topography; bowls are smooth.
DEFAULT_TENSION = 0.25
#: Differences reach two pixels; a gap forgets what is farther away than three times its width (1e-5 of it is left).
HALO_WIDTHS = 3
_REACH = 2


@dataclass(frozen=True)
class Filled:
    """A map without its small gaps.

    Attributes
    ----------
    values : ndarray of float64, shape of the input
        NaN where a gap was too large.
    filled : ndarray of bool
        Pixels that were empty and have a value now.
    """

    values: np.ndarray
    filled: np.ndarray


def check_tension(tension: float) -> float:
    """Return the tension; raise `InputError` outside 0 to 1."""
    if not 0.0 <= tension <= 1.0:
        raise InputError(f"TENSION must be between 0 (least curvature) and 1 (soap film), got {tension!r}.")
    return float(tension)


def fill_profile(
    values: np.ndarray, tension: float = DEFAULT_TENSION, max_gap: int | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Fill the gaps of equally spaced values; ends are not extrapolated.

    Parameters
    ----------
    values : ndarray, shape (n,)
        NaN is a gap.
    tension : float
        0 to 1.
    max_gap : int, optional
        Longer gaps stay empty [samples].

    Returns
    -------
    values : ndarray of float64, shape (n,)
    filled : ndarray of bool, shape (n,)

    Raises
    ------
    InputError
        If the tension is out of range.
    """
    check_tension(tension)
    check_real("values", values)
    values = np.asarray(values, dtype=np.float64)
    filled = fillable(values[np.newaxis] if values.ndim == 1 else values, max_gap or values.size)[0]
    there = np.flatnonzero(np.isfinite(values))
    if there.size:
        filled[: there[0]] = filled[there[-1] + 1 :] = False
    if there.size < 2 or not filled.any():
        return values.copy(), np.zeros(values.shape, dtype=bool)
    found = _solve(values[np.newaxis, :], filled[np.newaxis, :], tension, (1.0, 1.0))
    return found[0], filled


def fill_map(
    values: np.ndarray, tension: float = DEFAULT_TENSION, max_gap: int = 10, pixel: tuple[float, float] = (1.0, 1.0)
) -> Filled:
    """Fill the small gaps of a map.

    Parameters
    ----------
    values : ndarray, shape (rows, cols)
        NaN is a gap.
    tension : float
        0 to 1.
    max_gap : int
        Gaps stay empty where a square of more than ``max_gap`` pixels a side fits into them; what lies beyond the
        border counts as gap, so nothing is extrapolated far outward.
    pixel : (height, width)
        Size of a pixel on the ground; only the ratio counts.

    Returns
    -------
    Filled

    Raises
    ------
    InputError
        If the tension is out of range or the largest gap below 1.
    """
    return fill_maps(values[np.newaxis], tension, max_gap, pixel)[0]


def fill_maps(
    values: np.ndarray, tension: float = DEFAULT_TENSION, max_gap: int = 10, pixel: tuple[float, float] = (1.0, 1.0)
) -> list[Filled]:
    """`fill_map` of several maps, shape (layers, rows, cols); maps with the same gaps share one factorisation."""
    check_tension(tension)
    check_real("values", values)
    if max_gap < 1:
        raise InputError(f"MAX_GAP must be 1 pixel or more, got {max_gap}.")
    mean = float(np.sqrt(pixel[0] * pixel[1]))
    sides = pixel[0] / mean, pixel[1] / mean
    groups: dict[bytes, list[int]] = {}
    for layer in range(len(values)):
        groups.setdefault(np.packbits(np.isnan(values[layer])).tobytes(), []).append(layer)
    found: dict[int, Filled] = {}
    for layers in groups.values():
        block = np.asarray(values[layers], dtype=np.float64)
        filled = fillable(block[0], max_gap)
        if filled.any():
            block = _solve(block, filled, tension, sides)
            filled = filled & np.isfinite(block[0])
        for position, layer in enumerate(layers):
            found[layer] = Filled(block[position], filled)
    return [found[layer] for layer in range(len(values))]


def fillable(values: np.ndarray, max_gap: int) -> np.ndarray:
    """Empty pixels of gaps that are narrow enough, bool, shape (rows, cols).

    An empty pixel is in a large gap where some square of ``max_gap + 1`` pixels a side (a stretch, for one row) that
    holds it is empty throughout, pixels beyond the border counting as empty.
    """
    from scipy import ndimage

    empty = ~np.isfinite(values)
    size = max_gap + 1
    shape = (1 if values.shape[0] == 1 else size, size)
    margins = [(0, 0) if side == 1 else (side, side) for side in shape]
    padded = np.pad(empty, margins, constant_values=True).astype(np.uint8)
    # An opening with a square is the lowest of neighbours, then the highest of those, one axis after the other.
    eroded = ndimage.minimum_filter(padded, size=shape, mode="nearest")
    origin = tuple(-1 if side % 2 == 0 else 0 for side in shape)
    opened = ndimage.maximum_filter(eroded, size=shape, mode="nearest", origin=origin)
    inner = tuple(slice(low, low + length) for (low, _), length in zip(margins, values.shape))
    return empty & (opened[inner] == 0)


def _solve(values: np.ndarray, unknown: np.ndarray, tension: float, sides: tuple[float, float]) -> np.ndarray:
    """Fill the unknown pixels of maps (layers, rows, cols), or (1, n) of one profile; known ones stay."""
    from scipy import sparse
    from scipy.sparse.linalg import splu

    maps = values if values.ndim == 3 else values[:, np.newaxis, :]
    mask = unknown if unknown.ndim == 2 else unknown[np.newaxis, :]
    known = np.isfinite(maps[0])
    usable = known | mask
    index = np.full(mask.shape, -1, dtype=np.int64)
    index[mask] = np.arange(int(mask.sum()))
    n = int(mask.sum())
    normal = sparse.csc_matrix((n, n))
    right = np.zeros((n, len(maps)))
    for offsets, factors, weight in _differences(tension, sides):
        cells = _stencils(usable, mask, offsets)
        if cells is None:
            continue
        rows, cols = cells
        columns = index[rows, cols]
        coefficient = np.sqrt(weight) * np.asarray(factors)[:, np.newaxis] * np.ones(columns.shape)
        free = columns >= 0
        equation = np.broadcast_to(np.arange(columns.shape[1]), columns.shape)
        design = sparse.csc_matrix((coefficient[free], (equation[free], columns[free])), shape=(columns.shape[1], n))
        fixed = np.where(free, 0.0, np.nan_to_num(maps[:, rows, cols])) * coefficient
        normal = normal + design.T @ design
        right -= design.T @ fixed.sum(axis=1).T
    # A gap that touches no value, or too few to fix a plane, has no solution: a hair of weight keeps the factors
    # finite, and such pixels stay empty below.
    reached = _reached(known, mask)
    scale = float(normal.diagonal().max()) if n else 1.0
    solution = splu((normal + sparse.identity(n) * (1e-12 * scale)).tocsc()).solve(right)
    found = maps.astype(np.float64, copy=True)
    found[:, mask] = solution.T
    found[:, mask & ~reached] = np.nan
    return found if values.ndim == 3 else found[:, 0, :]


def _differences(tension: float, sides: tuple[float, float]):
    """The differences of the energy: offsets (row, col), factors, weight."""
    height, width = sides
    if tension < 1.0:
        curvature = 1.0 - tension
        yield [(-1, 0), (0, 0), (1, 0)], np.array([1.0, -2.0, 1.0]) / height**2, curvature
        yield [(0, -1), (0, 0), (0, 1)], np.array([1.0, -2.0, 1.0]) / width**2, curvature
        yield [(0, 0), (0, 1), (1, 0), (1, 1)], np.array([1.0, -1.0, -1.0, 1.0]) / (height * width), 2.0 * curvature
    if tension > 0.0:
        yield [(0, 0), (1, 0)], np.array([-1.0, 1.0]) / height, tension
        yield [(0, 0), (0, 1)], np.array([-1.0, 1.0]) / width, tension


def _stencils(usable: np.ndarray, mask: np.ndarray, offsets) -> tuple[np.ndarray, np.ndarray] | None:
    """Rows and columns of the pixels of every difference that lies on usable pixels and touches an unknown one."""
    down, right = zip(*offsets)
    rows, cols = usable.shape
    top, left = -min(down), -min(right)
    bottom, end = rows - max(down), cols - max(right)
    if bottom <= top or end <= left:
        return None
    all_there = np.ones((bottom - top, end - left), dtype=bool)
    touches = np.zeros(all_there.shape, dtype=bool)
    for i, j in offsets:
        part = slice(top + i, bottom + i), slice(left + j, end + j)
        all_there &= usable[part]
        touches |= mask[part]
    row, col = np.nonzero(all_there & touches)
    if not row.size:
        return None
    return (
        np.stack([row + top + i for i in down]),
        np.stack([col + left + j for j in right]),
    )


def _reached(known: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Pixels of gaps that touch a value: a connected gap without any has no solution."""
    from scipy import ndimage

    labels, count = ndimage.label(mask)
    if not count:
        return mask
    beside = ndimage.binary_dilation(known)
    touched = ndimage.maximum(beside & mask, labels, np.arange(1, count + 1))
    return np.concatenate([[False], np.asarray(touched, dtype=bool)])[labels]
