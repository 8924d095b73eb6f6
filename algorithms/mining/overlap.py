"""Which share of each pixel a polygon covers, exactly, and how large pixels are on the ground."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..grid import Grid, Window


def coverage(rings: Sequence[np.ndarray], window: Window) -> np.ndarray:
    """Share of each pixel of a window that lies inside a polygon.

    Exact to rounding: no sub-pixels are counted. Each edge is cut where it crosses a pixel border; a piece that rises
    by dy inside a pixel covers, of everything to its right, dy times the row, and of its own pixel dy times the part
    right of its middle. Summing along each row gives the covered area (the scan conversion of font renderers).

    Parameters
    ----------
    rings : sequence of ndarray, shape (n, 2)
        Closed rings in pixel coordinates (row, column) of the raster, (0, 0) the corner of the first pixel. Outer rings
        and holes run in opposite directions; the polygon is valid, so that nothing is covered twice.
    window : Window

    Returns
    -------
    ndarray of float64, shape (rows, cols)
        0 to 1.
    """
    total = np.zeros(window.rows * (window.cols + 1))
    area = 0.0
    for ring in rings:
        row, col = ring[:, 0] - window.row, ring[:, 1] - window.col
        area += 0.5 * float(np.dot(col[:-1], row[1:]) - np.dot(col[1:], row[:-1]))
        _add_ring(total, row, col, window)
    shares = np.cumsum(total.reshape(window.rows, window.cols + 1), axis=1)[:, :-1]
    return np.clip(shares if area < 0 else -shares, 0.0, 1.0)


def _add_ring(total: np.ndarray, row: np.ndarray, col: np.ndarray, window: Window) -> None:
    """Add the rises of one ring, and what they cover of their own pixel, to the running sums (negative turned left)."""
    # What lies beyond the window to the left still covers it; what lies beyond to the right does not.
    row, col = _cut_at(row, col, (0.0, float(window.rows)), axis=0)
    row, col = _cut_at(row, col, (0.0, float(window.cols)), axis=1)
    row, col = np.clip(row, 0.0, window.rows), np.clip(col, 0.0, window.cols)
    edge_rows, edge_cols = np.stack([row[:-1], row[1:]]), np.stack([col[:-1], col[1:]])
    moves = edge_rows[0] != edge_rows[1]
    edge_rows, edge_cols = edge_rows[:, moves], edge_cols[:, moves]
    if not edge_rows.size:
        return
    edges, fractions = [np.repeat(np.arange(edge_rows.shape[1]), 2)], [np.tile([0.0, 1.0], edge_rows.shape[1])]
    for ends in (edge_rows, edge_cols):
        edge, fraction = _crossings(ends)
        edges.append(edge)
        fractions.append(fraction)
    edge, fraction = np.concatenate(edges), np.concatenate(fractions)
    order = np.lexsort((fraction, edge))
    edge, fraction = edge[order], fraction[order]
    follows = edge[1:] == edge[:-1]
    edge, start, end = edge[1:][follows], fraction[:-1][follows], fraction[1:][follows]
    rise = (end - start) * (edge_rows[1] - edge_rows[0])[edge]
    middle = 0.5 * (start + end)
    at_row = edge_rows[0][edge] + middle * (edge_rows[1] - edge_rows[0])[edge]
    at_col = edge_cols[0][edge] + middle * (edge_cols[1] - edge_cols[0])[edge]
    pixel_row = np.clip(at_row.astype(np.int64), 0, window.rows - 1)
    pixel_col = np.clip(at_col.astype(np.int64), 0, window.cols)
    inside = at_col - pixel_col
    place = pixel_row * (window.cols + 1) + pixel_col
    total += np.bincount(place, rise * (1.0 - inside), total.size)
    # A piece on the right border belongs to the pixel that is not there; its remainder must not reach the next row.
    kept = pixel_col < window.cols
    total += np.bincount(place[kept] + 1, (rise * inside)[kept], total.size)


def _cut_at(row: np.ndarray, col: np.ndarray, limits: Sequence[float], axis: int) -> tuple[np.ndarray, np.ndarray]:
    """The same ring with a vertex wherever it crosses one of the limits, so that clipping keeps its edges straight."""
    along = (row, col)[axis]
    edges, fractions = [], []
    for limit in limits:
        crosses = np.flatnonzero((along[:-1] < limit) != (along[1:] < limit))
        edges.append(crosses)
        fractions.append((limit - along[crosses]) / (along[crosses + 1] - along[crosses]))
    edge, fraction = np.concatenate(edges), np.concatenate(fractions)
    order = np.lexsort((fraction, edge))
    edge, fraction = edge[order], fraction[order]
    at_row = row[edge] + fraction * (row[edge + 1] - row[edge])
    at_col = col[edge] + fraction * (col[edge + 1] - col[edge])
    return np.insert(row, edge + 1, at_row), np.insert(col, edge + 1, at_col)


def _crossings(ends: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Edge number and fraction along it of every crossing of a whole number; ``ends`` has shape (2, edges)."""
    low, high = np.floor(ends.min(axis=0)).astype(np.int64), np.ceil(ends.max(axis=0)).astype(np.int64)
    counts = np.maximum(high - low - 1, 0)
    edge = np.repeat(np.arange(counts.size), counts)
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    value = low[edge] + 1 + within
    return edge, (value - ends[0][edge]) / (ends[1] - ends[0])[edge]


def pixel_rings(grid: Grid, parts: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Rings from map coordinates (x, y) to pixel coordinates (row, column)."""
    return [np.column_stack(grid.rowcol(part[:, 0], part[:, 1])) for part in parts]


def bounding_window(grid: Grid, rings: Sequence[np.ndarray], margin: int = 0) -> Window | None:
    """Smallest window of the grid that holds the rings and a margin of pixels; None where they lie outside."""
    low = np.floor(np.min([ring.min(axis=0) for ring in rings], axis=0)).astype(int) - margin
    high = np.ceil(np.max([ring.max(axis=0) for ring in rings], axis=0)).astype(int) + margin
    row, col = max(0, int(low[0])), max(0, int(low[1]))
    rows, cols = min(grid.height, int(high[0])) - row, min(grid.width, int(high[1])) - col
    return Window(row, col, rows, cols) if rows > 0 and cols > 0 else None
