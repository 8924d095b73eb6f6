"""Does a layer hold what it is said to hold? Judged by its pixels, on a bounded sample of windows."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..grid import Grid, Window
from .layers import HandlePool, Layer, read_layer

#: A map whose highest value is below this is no coherence in bytes: 10 of 255 would be a coherence of 0.04.
LEAST_BYTE = 10.0
#: Rasters up to this many pixels are sampled whole.
_WHOLE = 1 << 18
#: Side of a sample window [pixels].
_SIDE = 128
#: Windows on each side of the grid of samples: first look, and the closer look that a suspicion deserves.
_FEW, _MANY = 2, 4
#: Coherence may overshoot 0..1 by this much (rounding in estimators and resampling); it is clipped.
COHERENCE_TOLERANCE = 1e-3
#: Share of neighbouring pixels that differ by more than half a cycle, above which a phase is called wrapped.
_JUMP_SHARE = 2e-4


@dataclass(frozen=True)
class Pixels:
    """One quantity on a grid, read window by window.

    Attributes
    ----------
    name : str
        For messages.
    grid : Grid
    block : (int, int)
        Rows and columns of a native block.
    read : callable(Window) -> ndarray
        float32 (rows, cols), NaN where there is no observation.
    nodata : float or None
        Value that stands for NaN in the file, for messages.
    """

    name: str
    grid: Grid
    block: tuple[int, int]
    read: Callable[[Window], np.ndarray]
    nodata: float | None = None


def pixels_of(pool: HandlePool, layer: Layer) -> Pixels:
    """The pixels of a raster layer."""

    def read(window: Window) -> np.ndarray:
        out = np.empty((window.rows, window.cols), dtype=np.float32)
        read_layer(pool, layer, window, out)
        return out

    return Pixels(layer.name, layer.grid, layer.block, read, layer.nodata)


def sample(pixels: Pixels) -> list[np.ndarray]:
    """Pixels of a small raster whole, else of a few windows spread over it; goes on until something is valid.

    Raises
    ------
    InputError
        If no pixel of the whole layer is valid.
    """
    parts = [pixels.read(window) for window in _windows(pixels, _FEW)]
    if any(np.isfinite(part).any() for part in parts):
        return parts
    for window in _every_window(pixels):
        part = pixels.read(window)
        if np.isfinite(part).any():
            return [part]
    nodata = "" if pixels.nodata is None else f" (its nodata value is {pixels.nodata:g})"
    raise InputError(f"{pixels.name} has no valid pixel: everything is nodata or NaN{nodata}. Remove the layer.")


def check_phase(pixels: Pixels, parts: list[np.ndarray]) -> None:
    """Raise `InputError` for wrapped phase.

    Wrapped phase never leaves one cycle (-pi to pi, or 0 to 2 pi), comes near both ends of it, and jumps by more than
    half a cycle between neighbours. A genuinely small unwrapped phase has no such jumps. A wrapped layer that fits into
    one fringe is the same as its unwrapped form and passes.
    """
    if not _in_one_cycle(parts, touching=False):
        return
    if pixels.grid.width * pixels.grid.height > _WHOLE:
        parts = [pixels.read(window) for window in _windows(pixels, _MANY)]
    if not _in_one_cycle(parts, touching=True):
        return
    jumps = pairs = 0
    for part in parts:
        for axis in (0, 1):
            difference = np.abs(np.diff(part, axis=axis))
            pairs += int(np.isfinite(difference).sum())
            jumps += int((difference > math.pi).sum())
    if jumps > max(3, _JUMP_SHARE * pairs):
        raise InputError(
            f"{pixels.name} looks like wrapped phase: no value leaves one cycle of 2 pi, and {jumps} of {pairs} "
            "neighbouring pixels differ by more than half a cycle. Displacement needs unwrapped phase in radians: "
            "unwrap it first and give the unwrapped layer."
        )


def check_coherence(pixels: Pixels, parts: list[np.ndarray], scale: float) -> None:
    """Raise `InputError` for values outside 0..1 after division by ``scale``; say so when 255 would help."""
    low = min(float(np.nanmin(part)) for part in parts if np.isfinite(part).any()) / scale
    high = max(float(np.nanmax(part)) for part in parts if np.isfinite(part).any()) / scale
    raise_if_not_coherence(pixels.name, low, high, scale)


def raise_if_not_coherence(name: str, low: float, high: float, scale: float) -> None:
    """Raise `InputError` unless 0 <= ``low`` and ``high`` <= 1, give or take rounding; NaN passes."""
    if not (low < -COHERENCE_TOLERANCE or high > 1.0 + COHERENCE_TOLERANCE):
        return
    found = f"{name} must hold coherence between 0 and 1, got values from {low:.6g} to {high:.6g}"
    if scale == 1.0 and low >= 0.0 and LEAST_BYTE < high <= 255.0:
        raise InputError(
            f"{found}: it looks like coherence stored as 0 to 255. Set COHERENCE_SCALE to 255 to divide by it."
        )
    if scale != 1.0:
        raise InputError(f"{found} after division by COHERENCE_SCALE={scale:g}. Correct COHERENCE_SCALE or the layer.")
    raise InputError(f"{found}: it is not a coherence. Remove it from COHERENCE, or give the coherence of that pair.")


def looks_like_coherence(parts: list[np.ndarray]) -> bool:
    """True when all values lie in 0..1, most of them well inside, and they are not all the same."""
    values = np.concatenate([part[np.isfinite(part)] for part in parts])
    return bool(values.min() >= 0.0 and values.max() <= 1.0 + COHERENCE_TOLERANCE and values.min() < values.max())


def _in_one_cycle(parts: list[np.ndarray], *, touching: bool) -> bool:
    """Whether all values lie in -pi..pi or in 0..2 pi; with ``touching``, also whether they come near both ends."""
    low = min((float(np.nanmin(part)) for part in parts if np.isfinite(part).any()), default=0.0)
    high = max((float(np.nanmax(part)) for part in parts if np.isfinite(part).any()), default=0.0)
    slack = math.pi * 1e-4
    for start in (-math.pi, 0.0):
        inside = start - slack <= low and high <= start + 2.0 * math.pi + slack
        near_both = low < start + 0.1 * math.pi and high > start + 1.9 * math.pi
        if inside and (near_both or not touching):
            return True
    return False


def _windows(pixels: Pixels, count: int) -> Iterator[Window]:
    """The whole of a small raster, else ``count`` x ``count`` windows spread evenly, on block limits where blocks are
    small."""
    height, width = pixels.grid.height, pixels.grid.width
    if height * width <= _WHOLE:
        yield pixels.grid.whole
        return
    block_rows, block_cols = pixels.block
    rows, cols = min(_SIDE, height), min(_SIDE, width)
    if block_rows < rows:
        # strips: every strip touched is read from end to end, so touch few
        rows = max(block_rows, min(rows, max(8, (1 << 17) // width)))
    starts_row, starts_col = _starts(height, rows, count, block_rows), _starts(width, cols, count, block_cols)
    for row in starts_row:
        for col in starts_col:
            yield Window(row, col, rows, cols)


def _starts(size: int, length: int, count: int, block: int) -> list[int]:
    starts = []
    for number in range(count):
        centre = int(size * (number + 0.5) / count)
        start = min(max(0, centre - length // 2), size - length)
        if 1 < block <= 1024:
            start = min(start // block * block, size - length)
        starts.append(start)
    return list(dict.fromkeys(starts))


def _every_window(pixels: Pixels) -> Iterator[Window]:
    """The whole raster in bands of at most about a million pixels."""
    height, width = pixels.grid.height, pixels.grid.width
    rows = max(1, min(height, (1 << 20) // width))
    for row in range(0, height, rows):
        yield Window(row, 0, min(rows, height - row), width)
