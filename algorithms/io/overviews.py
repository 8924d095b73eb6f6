"""Overviews of a series: what a map draws when it is zoomed out, so that an animation does not unpack whole bands.

GDAL builds overviews band by band, which passes over the file once for each; the tiles of a series lie place by place
(docs/decisions/0120), so here all bands of a region are thinned out before the next region is begun.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from osgeo import gdal

#: A pixel of an overview stands for so many pixels a side; together they add 1/16 + 1/256 to the file.
FACTORS = (4, 16)
#: Smaller rasters are drawn fast enough without [pixels].
LEAST_PIXELS = 1 << 21


def wants_overviews(width: int, height: int) -> bool:
    """Whether a raster is so large that drawing it whole takes too long without overviews."""
    return width * height >= LEAST_PIXELS


def add_overviews(dataset: gdal.Dataset, stop: Callable[[], None]) -> None:
    """Add overviews to a raster that is open for update: of each square of pixels the one in its middle.

    No mean is taken: a map zoomed out shows the pixels that it showed without overviews, and NaN stays NaN.

    Parameters
    ----------
    dataset : gdal.Dataset
        Errors are reported as GDAL does; the caller collects them.
    stop : callable()
        Called between regions; raises when the user asked to stop.
    """
    dataset.BuildOverviews("NONE", list(FACTORS))
    finer = 1
    for level, factor in enumerate(FACTORS):
        _fill(dataset, level, factor // finer, stop)
        finer = factor


def _fill(dataset: gdal.Dataset, level: int, step: int, stop: Callable[[], None]) -> None:
    """Fill one overview of all bands from the next finer one, tile by tile of the overview."""
    first = dataset.GetRasterBand(1).GetOverview(level)
    width, height = first.XSize, first.YSize
    cols, rows = first.GetBlockSize()
    for row in range(0, height, rows):
        for col in range(0, width, cols):
            stop()
            down, across = min(rows, height - row), min(cols, width - col)
            for number in range(1, dataset.RasterCount + 1):
                band = dataset.GetRasterBand(number)
                finer = band if level == 0 else band.GetOverview(level - 1)
                coarse = band.GetOverview(level)
                coarse.WriteArray(_middles(finer, row * step, col * step, down, across, step), col, row)
                coarse.FlushCache()


def _middles(band: gdal.Band, row: int, col: int, down: int, across: int, step: int) -> np.ndarray:
    """The middle pixel of each of ``down`` by ``across`` squares; the last one where the raster ends before it."""
    values = band.ReadAsArray(col, row, min(across * step, band.XSize - col), min(down * step, band.YSize - row))
    rows = np.minimum(np.arange(down) * step + step // 2, values.shape[0] - 1)
    cols = np.minimum(np.arange(across) * step + step // 2, values.shape[1] - 1)
    return values[np.ix_(rows, cols)]
