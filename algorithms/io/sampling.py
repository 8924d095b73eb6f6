"""A bounded sample of a stack's pixels: the same one whatever the memory budget and the files' blocks.

A raster of up to two million pixels is taken whole, as long as all layers of it are few enough values; a larger one is
sampled by patches on a regular lattice, so that the sample depends on the size of the raster alone.
"""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable, Sequence

import numpy as np

from ..grid import Grid, Window
from ..reporting import Reporter
from .engine import MEBIBYTE, block_cache, tile_windows

#: Larger rasters are sampled.
WHOLE_PIXELS = 2_000_000
#: Values held at once, pixels times layers: 256 MB of float32.
MOST_VALUES = 1 << 26
#: Side of a patch: divides the usual tiles, so a patch at a multiple of it touches one of them.
PATCH = 64
#: Pixels read at once by one thread while sampling.
WINDOW_PIXELS = 1 << 15
#: GDAL's block cache while sampling; a sample touches every block once, so nothing is gained by keeping them.
CACHE_BYTES = 64 * MEBIBYTE


def sample_windows(
    grid: Grid,
    layers: int,
    native_block: tuple[int, int],
    *,
    whole_pixels: int = WHOLE_PIXELS,
    patches: int | None = None,
) -> tuple[list[Window], bool]:
    """Windows to look at, and whether they are the whole raster.

    Parameters
    ----------
    grid : Grid
    layers : int
        Layers that are read in every window.
    native_block : (rows, cols)
        Blocks of the files; they decide how a whole raster is cut, never which pixels are sampled.
    whole_pixels : int
        Rasters of up to so many pixels are taken whole.
    patches : int, optional
        At most so many patches; as many as the bound on values allows if not given.
    """
    pixels = grid.width * grid.height
    if pixels <= whole_pixels and pixels * layers <= MOST_VALUES:
        return tile_windows(grid, native_block, WINDOW_PIXELS), True
    most = max(1, min(MOST_VALUES // layers, whole_pixels) // (PATCH * PATCH))
    if patches is not None:
        most = min(most, patches)
    down, across = -(-grid.height // PATCH), -(-grid.width // PATCH)
    rows = min(down, max(1, round((most * grid.height / grid.width) ** 0.5)))
    cols = min(across, max(1, most // rows))
    rows = min(down, max(1, most // cols))
    return [
        Window(row, col, min(PATCH, grid.height - row), min(PATCH, grid.width - col))
        for row in (PATCH * int((k + 0.5) * down / rows) for k in range(rows))
        for col in (PATCH * int((k + 0.5) * across / cols) for k in range(cols))
    ], False


def read_windows(
    read: Callable[[Window], np.ndarray], windows: Sequence[Window], reporter: Reporter, threads: int = 2
) -> np.ndarray:
    """Read windows in threads and return all their pixels, shape (layers, pixels), in the order of the windows.

    Parameters
    ----------
    read : callable(window) -> ndarray (layers, rows, cols)
        May be called from several threads at once.
    windows : sequence of Window
    reporter : Reporter
    threads : int
    """
    starts = np.concatenate([[0], np.cumsum([window.pixels for window in windows])])
    first = read(windows[0])
    values = np.empty((first.shape[0], int(starts[-1])), dtype=first.dtype)
    values[:, : starts[1]] = first.reshape(first.shape[0], -1)

    def fill(number: int) -> None:
        reporter.stop_if_cancelled()
        block = read(windows[number])
        values[:, starts[number] : starts[number + 1]] = block.reshape(block.shape[0], -1)

    with (
        block_cache(CACHE_BYTES),
        concurrent.futures.ThreadPoolExecutor(threads, thread_name_prefix="mining_insar") as pool,
    ):
        futures = [pool.submit(fill, number) for number in range(1, len(windows))]
        try:
            for future in futures:
                future.result()
                reporter.stop_if_cancelled()
        finally:
            for future in futures:
                future.cancel()
    return values


def medians(values: np.ndarray) -> np.ndarray:
    """Median of the finite values of each row, float64, NaN for a row without any; shape (layers,)."""
    result = np.full(values.shape[0], np.nan)
    for number, row in enumerate(values):
        finite = row[np.isfinite(row)]
        if finite.size:
            result[number] = np.median(finite)
    return result
