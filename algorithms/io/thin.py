"""A series cut down to what a picture can show: fewer pixels, some of the dates, a raster of its own.

Drawing a hundred maps of a large series would otherwise read the whole file a hundred times.
"""

from __future__ import annotations

import math
import os
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Grid, Window
from ..reporting import Reporter
from .layers import open_dataset
from .rasters import GdalFailures, OutputSet, RasterSpec
from .series import Series, open_series

_RASTERS = (".tif", ".tiff", ".vrt", ".img")
#: Bytes of a strip that is read at once.
_STRIP_BYTES = 64 * 2**20


def thinning(grid: Grid, most_pixels: tuple[int, int]) -> int:
    """Every how-manyth pixel fills a picture of (width, height) pixels; 1 where the raster is no larger."""
    return max(1, math.ceil(min(grid.width / most_pixels[0], grid.height / most_pixels[1])))


@contextmanager
def open_thinned(path: str, unit: str | None, most_pixels: tuple[int, int]) -> Iterator[tuple[Series, int]]:
    """A series and the step at which its pixels are still to be taken.

    GDAL reads a GeoTIFF coarser itself, from its overviews where it has some: then the step is 1. A pixel of the
    coarser series is one of the original, not a mean: a narrow bowl keeps its depth.
    """
    with open_series(path, unit) as series:
        step = thinning(series.grid, most_pixels)
        if step == 1 or Path(path).suffix.lower() not in _RASTERS:
            yield series, step
            return
        grid = series.grid
    virtual = f"/vsimem/{uuid.uuid4().hex}.vrt"
    with GdalFailures():
        gdal.Translate(
            virtual, open_dataset(path), format="VRT", width=grid.width // step, height=grid.height // step
        ).FlushCache()
    try:
        with open_series(virtual, unit) as series:
            yield series, 1
    finally:
        gdal.Unlink(virtual)


def write_thinned(
    series: Series, step: int, numbers: Sequence[int], spec: RasterSpec, reporter: Reporter
) -> np.ndarray:
    """Write some dates of a series [mm], every ``step``-th pixel, as a raster.

    Parameters
    ----------
    series : Series
    step : int
    numbers : sequence of int
        Of the dates.
    spec : RasterSpec
        Of the raster, `runs.common.series_spec`.
    reporter : Reporter

    Returns
    -------
    ndarray of bool, shape (n,)
        Whether each date has any value.
    """
    grid = series.grid
    rows, cols = range(step // 2, grid.height, step), range(step // 2, grid.width, step)
    t = grid.transform
    scaled = (t[0], t[1] * step, t[2] * step, t[3], t[4] * step, t[5] * step)
    thin = Grid(len(cols), len(rows), scaled, grid.crs_wkt)
    kept = list(numbers)
    high = max(step, _STRIP_BYTES // (4 * len(series.dates) * grid.width))
    high = max(step, high // step * step)
    if step == 1:
        # Whole blocks of the file, where a strip can hold them.
        high = max(high // series.native_block[0] * series.native_block[0], min(high, series.native_block[0]))
    there = np.zeros(len(kept), dtype=bool)
    with OutputSet({"": spec}, thin, block=(256, thin.width), stop=reporter.stop_if_cancelled) as raster:
        for top in range(0, grid.height, high):
            reporter.stop_if_cancelled()
            strip = Window(top, 0, min(high, grid.height - top), grid.width)
            taken = [row - top for row in rows if top <= row < top + strip.rows]
            if not taken:
                continue
            values = series.read(strip)[kept][:, taken][:, :, list(cols)] * np.float32(MM_PER_M)
            there |= np.isfinite(values).any(axis=(1, 2))
            first = (taken[0] + top - step // 2) // step
            raster.write("", Window(first, 0, len(taken), thin.width), values)
            reporter.progress(min(1.0, (top + high) / grid.height))
    return there


def scratch_name(folder: str) -> str:
    """A name for a raster in a scratch folder."""
    return os.path.join(folder, f"{uuid.uuid4().hex}.tif")


def read_coarse(path: str, most: int, number: int = 1) -> tuple[np.ndarray, Grid]:
    """A band of a raster with at most ``most`` pixels a side, float32, NaN where it has no value; and its grid then.

    Raises
    ------
    InputError
        If it cannot be opened or read.
    """
    dataset = open_dataset(path)
    step = max(1, math.ceil(max(dataset.RasterXSize, dataset.RasterYSize) / most))
    cols, rows = max(1, dataset.RasterXSize // step), max(1, dataset.RasterYSize // step)
    band = dataset.GetRasterBand(number)
    with GdalFailures() as failures:
        try:
            values = band.ReadAsArray(buf_xsize=cols, buf_ysize=rows)
        except RuntimeError as error:
            raise InputError(f"The raster {path} cannot be read: {error}.") from error
    if values is None or failures.messages:
        raise InputError(f"The raster {path} cannot be read: {failures.cause}.")
    values = values.astype(np.float32)
    nodata = band.GetNoDataValue()
    if nodata is not None and np.isfinite(nodata):
        values[values == np.float32(nodata)] = np.nan
    t = dataset.GetGeoTransform()
    across, down = dataset.RasterXSize / cols, dataset.RasterYSize / rows
    transform = (t[0], t[1] * across, t[2] * down, t[3], t[4] * across, t[5] * down)
    return values, Grid(cols, rows, transform, dataset.GetProjection())


def lowest_pixel(path: str, stop: Callable[[], None]) -> tuple[float, int, int] | None:
    """Lowest value of the first band of a raster, its row and its column; None where it has no value.

    Parameters
    ----------
    path : str
    stop : callable
        Raises where the user gives up; asked between strips.

    Raises
    ------
    InputError
        If it cannot be opened or read.
    """
    dataset = open_dataset(path)
    band = dataset.GetRasterBand(1)
    width, height, block = dataset.RasterXSize, dataset.RasterYSize, band.GetBlockSize()[1]
    strip = max(block, _STRIP_BYTES // (4 * width) // block * block)
    nodata, found = band.GetNoDataValue(), None
    for row in range(0, height, strip):
        stop()
        with GdalFailures() as failures:
            try:
                values = band.ReadAsArray(0, row, width, min(strip, height - row))
            except RuntimeError as error:
                raise InputError(f"The raster {path} cannot be read: {error}.") from error
        if values is None or failures.messages:
            raise InputError(f"The raster {path} cannot be read: {failures.cause}.")
        known = np.isfinite(values)
        if nodata is not None and np.isfinite(nodata):
            known &= values != values.dtype.type(nodata)
        if not known.any():
            continue
        place = int(np.where(known, values, np.inf).argmin())
        lowest = float(values.flat[place])
        if found is None or lowest < found[0]:
            found = lowest, row + place // width, place % width
    return found
