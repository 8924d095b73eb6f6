"""From radar to map: the lookup inverted, and images resampled at fractional positions.

Positions are fractional indices: 0 is the centre of the first line or sample. A lookup gives the map position of every
radar pixel; between four neighbours the map is taken as two flat triangles, which are inverted exactly, so every map
pixel inside gets its radar position and those outside, or where the lookup has holes, get none.
"""

from __future__ import annotations

import numpy as np

from ..checks import check_choice

NEAREST, BILINEAR, CUBIC = "nearest", "bilinear", "cubic"
KERNELS = (NEAREST, BILINEAR, CUBIC)
#: How far a kernel reaches beyond the pixel that holds a position [pixels].
REACH = {NEAREST: 1, BILINEAR: 2, CUBIC: 3}
#: A cell larger than so many times the median of its tile spans a tear of the lookup and covers nothing.
LARGEST_CELL = 12.0
#: Slack at the edges of triangles [share of a cell], so that rounding leaves no cracks.
EDGE = 1e-7


def invert_lookup(
    columns: np.ndarray, rows: np.ndarray, origin: tuple[int, int], lines: np.ndarray, samples: np.ndarray
) -> None:
    """Enter the radar positions of the map pixels that the cells of a piece of lookup cover.

    Parameters
    ----------
    columns, rows : ndarray of float64, shape (n, m)
        Position of every node of the piece on the map block [pixels; 0 is the centre of the block's first pixel]; NaN
        is no position.
    origin : (line, sample)
        Of the piece's first node in the whole lookup.
    lines, samples : ndarray of float64, shape (height, width)
        Receive the positions [nodes of the lookup], in place; what no cell covers stays as it is.

    Notes
    -----
    Where the terrain folds over (layover) several cells cover a map pixel; the last one counts.
    """
    corners = [
        (columns[:-1, :-1], rows[:-1, :-1]),
        (columns[:-1, 1:], rows[:-1, 1:]),
        (columns[1:, :-1], rows[1:, :-1]),
        (columns[1:, 1:], rows[1:, 1:]),
    ]
    xs, ys = (np.stack([corner[axis] for corner in corners]) for axis in (0, 1))
    sizes = np.maximum(np.ptp(xs, axis=0), np.ptp(ys, axis=0))
    finite = np.isfinite(sizes)
    if not finite.any():
        return
    whole = finite & (np.where(finite, sizes, 0.0) <= LARGEST_CELL * max(np.median(sizes[finite]), 1e-12))
    cell_lines, cell_samples = np.nonzero(whole)
    xs, ys = xs[:, whole], ys[:, whole]
    first_col, last_col = np.ceil(xs.min(axis=0) - EDGE), np.floor(xs.max(axis=0) + EDGE)
    first_row, last_row = np.ceil(ys.min(axis=0) - EDGE), np.floor(ys.max(axis=0) + EDGE)
    height, width = lines.shape
    useful = (first_col <= last_col) & (first_row <= last_row)
    useful &= (last_col >= 0) & (first_col < width) & (last_row >= 0) & (first_row < height)
    if not useful.any():
        return
    xs, ys, cell_lines, cell_samples = xs[:, useful], ys[:, useful], cell_lines[useful], cell_samples[useful]
    first_col, last_col, first_row, last_row = (
        array[useful].astype(np.int64) for array in (first_col, last_col, first_row, last_row)
    )
    for down in range(int((last_row - first_row).max()) + 1):
        row = first_row + down
        in_rows = (row <= last_row) & (row >= 0) & (row < height)
        for across in range(int((last_col - first_col).max()) + 1):
            col = first_col + across
            chosen = np.nonzero(in_rows & (col <= last_col) & (col >= 0) & (col < width))[0]
            if not chosen.size:
                continue
            line, sample = _inside(xs[:, chosen], ys[:, chosen], col[chosen], row[chosen])
            hit = np.isfinite(line)
            place = row[chosen][hit], col[chosen][hit]
            lines[place] = origin[0] + cell_lines[chosen][hit] + line[hit]
            samples[place] = origin[1] + cell_samples[chosen][hit] + sample[hit]


def _inside(xs: np.ndarray, ys: np.ndarray, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Position of points in their cells (line, sample, 0 to 1); NaN where the point is outside. xs, ys: (4, n)."""
    near = _in_triangle(xs[0], ys[0], xs[1], ys[1], xs[2], ys[2], x, y)
    far = _in_triangle(xs[3], ys[3], xs[2], ys[2], xs[1], ys[1], x, y)
    line = np.where(np.isfinite(near[1]), near[1], 1.0 - far[1])
    sample = np.where(np.isfinite(near[0]), near[0], 1.0 - far[0])
    # The slack at the edges must not reach beyond the lookup.
    return np.clip(line, 0.0, 1.0), np.clip(sample, 0.0, 1.0)


def _in_triangle(x0, y0, x1, y1, x2, y2, x, y) -> tuple[np.ndarray, np.ndarray]:
    """Shares of the edges 0-1 and 0-2 at points; NaN outside the triangle and in one without an area."""
    ux, uy, vx, vy, px, py = x1 - x0, y1 - y0, x2 - x0, y2 - y0, x - x0, y - y0
    area = ux * vy - uy * vx
    with np.errstate(divide="ignore", invalid="ignore"):
        first, second = (px * vy - py * vx) / area, (ux * py - uy * px) / area
    outside = ~((first >= -EDGE) & (second >= -EDGE) & (first + second <= 1.0 + EDGE))
    first[outside] = np.nan
    second[outside] = np.nan
    return first, second


def look_position(position: np.ndarray, lookup_looks: float, image_looks: float) -> np.ndarray:
    """Fractional index in an image of ``image_looks`` from that in a lookup of ``lookup_looks`` (of the same axis)."""
    return ((position + 0.5) * lookup_looks) / image_looks - 0.5


def resample(values: np.ndarray, lines: np.ndarray, samples: np.ndarray, kernel: str) -> np.ndarray:
    """Values of an image at fractional positions.

    Parameters
    ----------
    values : ndarray, shape (n, m)
        Real or complex; NaN is no value.
    lines, samples : ndarray of float64, any one shape
        Positions [pixels of ``values``]; NaN is nowhere.
    kernel : {"nearest", "bilinear", "cubic"}
        ``cubic`` is Keys' convolution with a = -1/2.

    Returns
    -------
    ndarray of the kind of ``values``, shape of ``lines``
        NaN where the pixel that holds the position has no value or is none of the image's: nothing is smeared into
        gaps. Where neighbours are missing, bilinear uses those that are there, and cubic becomes bilinear.
    """
    check_choice("KERNEL", kernel, KERNELS)
    result = np.full(lines.shape, np.nan, dtype=values.dtype)
    height, width = values.shape
    with np.errstate(invalid="ignore"):
        inside = (lines >= -0.5) & (lines < height - 0.5) & (samples >= -0.5) & (samples < width - 0.5)
    line, sample = lines[inside], samples[inside]
    nearest = values[np.floor(line + 0.5).astype(np.int64), np.floor(sample + 0.5).astype(np.int64)]
    if kernel == NEAREST or not nearest.size:
        result[inside] = nearest
        return result
    found = _bilinear(values, line, sample)
    if kernel == CUBIC:
        cubic = _cubic(values, line, sample)
        # A sum with a missing neighbour is NaN; so is one that reaches beyond the image.
        found = np.where(np.isfinite(cubic), cubic, found)
    found[~np.isfinite(nearest)] = np.nan
    result[inside] = found
    return result


def _bilinear(values: np.ndarray, line: np.ndarray, sample: np.ndarray) -> np.ndarray:
    height, width = values.shape
    top, left = np.floor(line).astype(np.int64), np.floor(sample).astype(np.int64)
    down, across = line - top, sample - left
    total = np.zeros(line.shape, dtype=np.result_type(values.dtype, np.float64))
    weights = np.zeros(line.shape)
    for row, row_weight in ((top, 1.0 - down), (top + 1, down)):
        for col, col_weight in ((left, 1.0 - across), (left + 1, across)):
            near = values[np.clip(row, 0, height - 1), np.clip(col, 0, width - 1)]
            there = np.isfinite(near) & (row >= 0) & (row < height) & (col >= 0) & (col < width)
            weight = np.where(there, row_weight * col_weight, 0.0)
            total += weight * np.where(there, near, 0.0)
            weights += weight
    with np.errstate(divide="ignore", invalid="ignore"):
        return (total / weights).astype(values.dtype)


def _cubic(values: np.ndarray, line: np.ndarray, sample: np.ndarray) -> np.ndarray:
    height, width = values.shape
    top, left = np.floor(line).astype(np.int64), np.floor(sample).astype(np.int64)
    down, across = _keys(line - top), _keys(sample - left)
    total = np.zeros(line.shape, dtype=np.result_type(values.dtype, np.float64))
    for row_step in range(4):
        row = top + row_step - 1
        part = np.zeros_like(total)
        for col_step in range(4):
            col = left + col_step - 1
            part += across[col_step] * values[np.clip(row, 0, height - 1), np.clip(col, 0, width - 1)]
        total += down[row_step] * part
    beyond = (top < 1) | (top > height - 3) | (left < 1) | (left > width - 3)
    total[beyond] = np.nan
    return total.astype(values.dtype)


def _keys(fraction: np.ndarray) -> tuple[np.ndarray, ...]:
    """Weights of the four neighbours of a position (Keys 1981, a = -1/2)."""
    t = fraction
    return (
        0.5 * (-(t**3) + 2.0 * t**2 - t),
        0.5 * (3.0 * t**3 - 5.0 * t**2 + 2.0),
        0.5 * (-3.0 * t**3 + 4.0 * t**2 + t),
        0.5 * (t**3 - t**2),
    )
