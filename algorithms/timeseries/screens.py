"""Carrying a screen across what it may not be estimated in: a mine, a lake, pixels without a value.

The air above a mine resembles the air around it. The harmonic continuation (each unknown pixel the mean of its four
neighbours) never leaves the range of its surroundings, so noise at the rim cannot grow, as it can in a spline. It is
found on a pyramid of halved rasters, coarsest first (cascadic multigrid): the work is proportional to the number of
pixels, however large the hole is.
"""

from __future__ import annotations

import numpy as np

from ..checks import check_real

#: Sweeps on each level; coarse levels settle the shape of a hole, fine ones its rim.
_SWEEPS = 40
#: Rasters of at most this many pixels are filled pixel by pixel; larger ones on blocks of them.
FINE_PIXELS = 1 << 21
#: Pixels of a strip of rows that are looked at together.
_STRIP_PIXELS = 1 << 20
#: The coarsest level has at most this side.
_COARSEST = 4


def fill_harmonic(values: np.ndarray) -> np.ndarray:
    """Replace NaN by the harmonic continuation of what surrounds it; the raster's rim is insulated.

    Parameters
    ----------
    values : ndarray of float, shape (rows, cols)
        NaN is unknown. Not changed.

    Returns
    -------
    ndarray of float32, shape (rows, cols)
        Known pixels as they were; NaN throughout where nothing is known.
    """
    check_real("values", values)
    values = np.asarray(values, dtype=np.float32)
    known = np.isfinite(values)
    if known.all() or not known.any():
        return values.copy()
    if max(values.shape) <= _COARSEST:
        return np.where(known, values, np.float32(values[known].mean(dtype=np.float64)))
    filled = values.copy()
    _interpolate(filled, ~known, fill_harmonic(_halved(values, known)), 2)
    return _relaxed(filled, ~known)


def fill_in_place(values: np.ndarray, factor: int | None = None) -> bool:
    """Replace NaN of a raster of any size, in place; False where nothing is known, and then nothing is changed.

    Above `FINE_PIXELS` the continuation is worked out on blocks of pixels and interpolated at the unknown ones, a strip
    of rows at a time: a file that is mapped to memory is never held as a whole.

    Parameters
    ----------
    values : ndarray of float32, shape (rows, cols)
    factor : int, optional
        Side of the blocks; `block_factor` if not given.
    """
    rows, cols = values.shape
    factor = factor or block_factor(rows, cols)
    step = factor * max(1, _STRIP_PIXELS // (factor * cols))
    strips = [slice(row, min(row + step, rows)) for row in range(0, rows, step)]
    parts = [block_sums(np.asarray(values[strip]), factor) for strip in strips]
    sums, counts = (np.concatenate([part[number] for part in parts]) for number in (0, 1))
    if not counts.any():
        return False
    with np.errstate(invalid="ignore", divide="ignore"):
        filled = fill_harmonic((sums / counts).astype(np.float32))
    for strip in strips:
        part = values[strip]
        _interpolate(part, np.isnan(part), filled, factor, strip.start)
    return True


def block_factor(rows: int, cols: int) -> int:
    """Side of the blocks in which a raster of this size is filled: 1 up to `FINE_PIXELS`."""
    factor = 1
    while -(-rows // factor) * -(-cols // factor) > FINE_PIXELS:
        factor += 1
    return factor


def block_sums(values: np.ndarray, factor: int) -> tuple[np.ndarray, np.ndarray]:
    """Sum and number of the finite values in each block of ``factor`` x ``factor`` pixels; blocks at the rim are cut.

    Returns
    -------
    sums, counts : ndarray of float64, shape (ceil(rows / factor), ceil(cols / factor))
    """
    finite = np.isfinite(values)
    rows, cols = (np.arange(0, length, factor) for length in values.shape)
    sums = np.add.reduceat(np.where(finite, values, 0.0).astype(np.float64), rows, axis=0)
    counts = np.add.reduceat(finite.astype(np.float64), rows, axis=0)
    return np.add.reduceat(sums, cols, axis=1), np.add.reduceat(counts, cols, axis=1)


def at_pixels(blocks: np.ndarray, factor: int, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Bilinear values of a raster of blocks at rows and columns of the fine raster, shape (len(rows), len(cols)).

    Parameters
    ----------
    blocks : ndarray, shape (block rows, block cols)
        Without NaN.
    factor : int
        Pixels to the side of a block.
    rows, cols : ndarray of int
        Pixel numbers of the fine raster.
    """
    down, right = (_weights(index, factor, length) for index, length in zip((rows, cols), blocks.shape))
    upper = blocks[down[0]] * (1.0 - down[2])[:, None] + blocks[down[1]] * down[2][:, None]
    return (upper[:, right[0]] * (1.0 - right[2]) + upper[:, right[1]] * right[2]).astype(np.float32)


def _weights(index: np.ndarray, factor: int, length: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Block before, block after, and the share of the latter."""
    place = np.clip((index + 0.5) / factor - 0.5, 0.0, length - 1.0)
    first = np.minimum(place.astype(np.int64), max(length - 2, 0))
    return first, np.minimum(first + 1, length - 1), place - first


def _halved(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Means of the known pixels of 2 x 2 blocks; NaN where there is none."""
    sums, counts = block_sums(np.where(known, values, np.float32(np.nan)), 2)
    with np.errstate(invalid="ignore", divide="ignore"):
        return (sums / counts).astype(np.float32)


def _window(unknown: np.ndarray) -> tuple[slice, slice]:
    """The smallest window that holds all unknown pixels, of which there is at least one."""
    rows, cols = np.flatnonzero(unknown.any(axis=1)), np.flatnonzero(unknown.any(axis=0))
    return slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)


def _interpolate(values: np.ndarray, unknown: np.ndarray, blocks: np.ndarray, factor: int, first_row: int = 0) -> None:
    """Put the values of a raster of blocks into the unknown pixels, in place."""
    if not unknown.any():
        return
    window = rows, cols = _window(unknown)
    found = at_pixels(
        blocks, factor, np.arange(first_row + rows.start, first_row + rows.stop), np.arange(cols.start, cols.stop)
    )
    part = values[window]
    part[unknown[window]] = found[unknown[window]]


def _relaxed(values: np.ndarray, unknown: np.ndarray) -> np.ndarray:
    """Red-black Gauss-Seidel sweeps on the unknown pixels of the smallest window that holds them, in place."""
    window = rows, cols = _window(unknown)
    inner, hole = values[window], unknown[window]
    colour = (np.add.outer(np.arange(hole.shape[0]), np.arange(hole.shape[1])) % 2).astype(bool)
    # One pixel around the window, the raster's rim repeated: no flux through it.
    down, across = (
        np.clip(np.arange(part.start - 1, part.stop + 1), 0, length - 1) for part, length in zip(window, values.shape)
    )
    padded = values[np.ix_(down, across)]
    for _ in range(_SWEEPS):
        for turn in (hole & colour, hole & ~colour):
            mean = padded[:-2, 1:-1] + padded[2:, 1:-1]
            mean += padded[1:-1, :-2]
            mean += padded[1:-1, 2:]
            np.copyto(padded[1:-1, 1:-1], 0.25 * mean, where=turn)
        # the repeated rim follows; elsewhere the frame is known or beyond the hole
        if rows.start == 0:
            padded[0] = padded[1]
        if rows.stop == values.shape[0]:
            padded[-1] = padded[-2]
        if cols.start == 0:
            padded[:, 0] = padded[:, 1]
        if cols.stop == values.shape[1]:
            padded[:, -1] = padded[:, -2]
    inner[...] = padded[1:-1, 1:-1]
    return values
