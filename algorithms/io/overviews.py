"""Overviews of a series: what a map draws when it is zoomed out, so that an animation does not unpack whole bands.

GDAL builds overviews band by band, which passes over the file once for each; the tiles of a series lie place by place
(docs/decisions/0120), so here all bands of a region are thinned out before the next region is begun.
"""

from __future__ import annotations

import concurrent.futures
from collections import deque
from collections.abc import Callable

import numpy as np
from osgeo import gdal

from ..checks import InputError
from ..grid import Window
from .layers import HandlePool, quiet_gdal

#: A pixel of an overview stands for so many pixels a side; together they add 1/16 + 1/256 to the file.
FACTORS = (4, 16)
#: Smaller rasters are drawn fast enough without [pixels].
LEAST_PIXELS = 1 << 21
#: Threads that read, and regions that may wait to be written.
_THREADS, _WAITING = 2, 4


def wants_overviews(width: int, height: int) -> bool:
    """Whether a raster is so large that drawing it whole takes too long without overviews."""
    return width * height >= LEAST_PIXELS


def add_overviews(path: str, stop: Callable[[], None]) -> None:
    """Add overviews to a finished raster: of each square of pixels the one in its middle.

    No mean is taken: a map zoomed out shows the pixels that it showed without overviews, and NaN stays NaN.

    Parameters
    ----------
    path : str
    stop : callable()
        Called between regions; raises when the user asked to stop.

    Raises
    ------
    InputError
        If the file cannot be read or written.
    """
    with quiet_gdal():
        dataset = _open(path)
        dataset.BuildOverviews("NONE", list(FACTORS))
        del dataset
    finer = 1
    for level, factor in enumerate(FACTORS):
        _fill(path, level, factor // finer, stop)
        finer = factor


def _fill(path: str, level: int, step: int, stop: Callable[[], None]) -> None:
    """Fill one overview of all bands from the next finer one, tile by tile of the overview."""
    # A dataset that is open for update reads half as fast as one that is not.
    handles = HandlePool()
    dataset = _open(path)
    first = dataset.GetRasterBand(1).GetOverview(level)
    cols, rows = first.GetBlockSize()
    windows = [
        Window(row, col, min(rows, first.YSize - row), min(cols, first.XSize - col))
        for row in range(0, first.YSize, rows)
        for col in range(0, first.XSize, cols)
    ]
    waiting: deque = deque()
    with concurrent.futures.ThreadPoolExecutor(_THREADS, thread_name_prefix="mining_insar") as pool:
        try:
            for number in range(len(windows) + _WAITING):
                stop()
                if number < len(windows):
                    waiting.append(
                        (windows[number], pool.submit(_thinned, handles, path, level, windows[number], step))
                    )
                if number >= _WAITING:
                    window, values = waiting.popleft()
                    _write(dataset, level, window, values.result())
        finally:
            for _window, future in waiting:
                future.cancel()
    handles.close()
    with quiet_gdal():
        del first, dataset


def _thinned(handles: HandlePool, path: str, level: int, window: Window, step: int) -> np.ndarray:
    """The middle pixel of each square of a window of an overview, all bands; the last one where the raster ends."""
    with handles.borrow(path) as dataset, quiet_gdal():
        layers = []
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            finer = band if level == 0 else band.GetOverview(level - 1)
            col, row = window.col * step, window.row * step
            width, height = min(window.cols * step, finer.XSize - col), min(window.rows * step, finer.YSize - row)
            values = finer.ReadAsArray(col, row, width, height)
            if values is None:
                raise InputError(f"Cannot read {path}: {gdal.GetLastErrorMsg() or 'GDAL gave no reason'}.")
            rows = np.minimum(np.arange(window.rows) * step + step // 2, height - 1)
            cols = np.minimum(np.arange(window.cols) * step + step // 2, width - 1)
            layers.append(values[np.ix_(rows, cols)])
    return np.stack(layers)


def _write(dataset: gdal.Dataset, level: int, window: Window, values: np.ndarray) -> None:
    for number, array in enumerate(values, start=1):
        overview = dataset.GetRasterBand(number).GetOverview(level)
        overview.WriteArray(array, window.col, window.row)
        overview.FlushCache()


def _open(path: str) -> gdal.Dataset:
    dataset = gdal.Open(path, gdal.GA_Update)
    if dataset is None:
        raise InputError(f"Cannot open {path}: {gdal.GetLastErrorMsg() or 'GDAL gave no reason'}.")
    return dataset
