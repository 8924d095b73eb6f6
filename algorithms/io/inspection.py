"""A look into a finished raster: its bands, dates and tags, and a bounded sample of its values.

Reading every pixel of a large multi-band raster to choose the ends of a colour ramp would cost as much as the job that
made it, so only whole blocks spread over the raster are read, and only as many as a budget of bytes allows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np
from osgeo import gdal

from ..checks import InputError
from . import tags
from .rasters import GdalFailures

#: Bytes that a sample may unpack in all.
SAMPLE_BYTES = 32 * 2**20
#: Blocks read of a raster that does not fit in `SAMPLE_BYTES`, at least, so that a sample is spread over the scene.
FEWEST_BLOCKS = 5
#: Values kept of a band: plenty for a percentile, and little memory.
KEPT_VALUES = 1 << 18


@dataclass(frozen=True)
class RasterDescription:
    """What a raster says of itself.

    Attributes
    ----------
    path : str
    bands : int
    dates : tuple of date
        One per band; empty unless every band carries one.
    tags : dict
        Tags of the dataset, see `tags`.
    """

    path: str
    bands: int
    dates: tuple[date, ...]
    tags: dict[str, str]


def describe_raster(path: str) -> RasterDescription:
    """Bands, dates and tags of a raster.

    Raises
    ------
    InputError
        The raster cannot be opened.
    """
    dataset = _open(path)
    return RasterDescription(
        path=path, bands=dataset.RasterCount, dates=_band_dates(dataset), tags=dict(dataset.GetMetadata() or {})
    )


def sample_bands(path: str, bands: Iterable[int], budget: int = SAMPLE_BYTES) -> dict[int, np.ndarray]:
    """Values of some bands, from blocks spread evenly over the raster.

    Parameters
    ----------
    path : str
    bands : iterable of int
        Band numbers, from 1.
    budget : int
        Bytes to unpack in all; `FEWEST_BLOCKS` of each band are read however large the blocks of the file are.

    Returns
    -------
    dict of int to ndarray (n,) float64
        Finite values of each band, at most about `KEPT_VALUES`; no-data and NaN are left out. Empty where a band holds
        nothing else.

    Raises
    ------
    InputError
        The raster cannot be opened or read.
    """
    dataset = _open(path)
    numbers = list(bands)
    share = budget / max(1, len(numbers))
    interleaved = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL"
    return {
        number: _sample_band(dataset, number, share, dataset.RasterCount if interleaved else 1) for number in numbers
    }


def _sample_band(dataset: gdal.Dataset, number: int, budget: float, bands_in_block: int) -> np.ndarray:
    """Finite values of one band; ``bands_in_block`` bands are unpacked together with it."""
    band = dataset.GetRasterBand(number)
    no_data = band.GetNoDataValue()
    windows = list(_windows(band, budget, bands_in_block))
    pixels = sum(cols * rows for _, _, cols, rows in windows)
    # Odd, so that it does not pick the same columns in every row of a block.
    step = math.ceil(pixels / KEPT_VALUES) | 1 if pixels > KEPT_VALUES else 1
    values = [np.empty(0)]
    for window in windows:
        array = _read(dataset, number, *window).ravel()[::step].astype(np.float64)
        keep = np.isfinite(array)
        if no_data is not None and not math.isnan(no_data):
            keep &= array != no_data
        values.append(array[keep])
    return np.concatenate(values)


def _windows(band: gdal.Band, budget: float, bands_in_block: int) -> Iterator[tuple[int, int, int, int]]:
    """Blocks to read: column, row, columns, rows; all of them where the budget allows."""
    block_cols, block_rows = band.GetBlockSize()
    down, across = math.ceil(band.YSize / block_rows), math.ceil(band.XSize / block_cols)
    block_bytes = block_cols * block_rows * bands_in_block * gdal.GetDataTypeSize(band.DataType) // 8
    affordable = max(FEWEST_BLOCKS, budget / block_bytes)
    # The same share of the blocks in both directions, but at least one row of them and one column.
    share = min(1.0, math.sqrt(affordable / (down * across)))
    rows = min(down, max(1, round(down * share)))
    cols = min(across, max(1, int(affordable // rows)))
    rows = min(down, max(1, int(affordable // cols)))
    for block_row in _spread(down, rows):
        for block_col in _spread(across, cols):
            col, row = block_col * block_cols, block_row * block_rows
            yield col, row, min(block_cols, band.XSize - col), min(block_rows, band.YSize - row)


def _spread(count: int, chosen: int) -> list[int]:
    """``chosen`` of ``count`` indices, evenly spread and away from the edges."""
    return [int((index + 0.5) * count / chosen) for index in range(chosen)]


def _read(dataset: gdal.Dataset, number: int, col: int, row: int, cols: int, rows: int) -> np.ndarray:
    with GdalFailures() as failures:
        try:
            array = dataset.GetRasterBand(number).ReadAsArray(col, row, cols, rows)
        except RuntimeError as error:
            raise InputError(f"The raster {dataset.GetDescription()} cannot be read: {error}") from error
    if array is None or failures.messages:
        raise InputError(f"The raster {dataset.GetDescription()} cannot be read: {failures.cause}")
    return array


def _open(path: str) -> gdal.Dataset:
    with GdalFailures() as failures:
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        except RuntimeError as error:
            raise InputError(f"The raster {path} cannot be opened: {error}") from error
    if dataset is None:
        raise InputError(f"The raster {path} cannot be opened: {failures.cause or 'it is in no format known to GDAL'}")
    return dataset


def _band_dates(dataset: gdal.Dataset) -> tuple[date, ...]:
    """Date of every band, or nothing unless each has one that can be read."""
    found = []
    for number in range(1, dataset.RasterCount + 1):
        text = dataset.GetRasterBand(number).GetMetadataItem(tags.BAND_DATE)
        try:
            found.append(date.fromisoformat(text or ""))
        except ValueError:
            return ()
    return tuple(found)
