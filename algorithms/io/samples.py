"""Values of a raster at scattered pixels, and where these are on the ground."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..grid import Grid, Window
from ..mining.ground import metres_per_radian
from . import tags
from .features import lonlat_of
from .layers import HandlePool
from .rasters import GdalFailures
from .series_core import METRES


@dataclass(frozen=True)
class Bands:
    """All bands of an open raster; close it or use it as a context manager.

    Attributes
    ----------
    path : str
    grid : Grid
    native_block : (rows, cols)
    tags : mapping of str to str
    units : str
        ``mm`` and ``mm/yr`` for what the raster has in any length, else as the raster says.
    names : tuple of str
        Descriptions of the bands.
    read : callable(window) -> ndarray of float32, shape (bands, rows, cols)
        NaN is no value.
    close : callable()
    years : ndarray, shape (bands,), or None
        Of a displacement series: since its first date [yr].
    """

    path: str
    grid: Grid
    native_block: tuple[int, int]
    tags: dict[str, str]
    units: str
    names: tuple[str, ...]
    read: Callable[[Window], np.ndarray]
    close: Callable[[], None]
    years: np.ndarray | None = None

    def __enter__(self) -> Bands:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def open_bands(path: str) -> Bands:
    """Open a raster with any number of bands.

    Raises
    ------
    InputError
        If it cannot be opened.
    """
    pool = HandlePool()
    try:
        with pool.borrow(path) as dataset:
            bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
            if not bands:
                raise InputError(f"{path} has no band.")
            found = dict(dataset.GetMetadata())
            said = (bands[0].GetUnitType() or found.get(tags.UNITS, "")).strip()
            names = tuple(band.GetDescription() or f"band {number}" for number, band in enumerate(bands, start=1))
            nodata = [band.GetNoDataValue() for band in bands]
            cols, rows = bands[0].GetBlockSize()
            grid = Grid(
                dataset.RasterXSize, dataset.RasterYSize, tuple(dataset.GetGeoTransform()), dataset.GetProjection()
            )
            del bands
    except BaseException:
        pool.close()
        raise
    length, _, per = said.partition("/")
    factor = np.float32(METRES[length] * 1000.0) if length in METRES else np.float32(1.0)
    units = "mm" + (f"/{per}" if per else "") if length in METRES else said

    def read(window: Window) -> np.ndarray:
        with pool.borrow(path) as dataset, GdalFailures() as failures:
            try:
                values = dataset.ReadAsArray(window.col, window.row, window.cols, window.rows)
            except RuntimeError as error:
                raise InputError(f"Cannot read {path}: {error}.") from error
            if values is None or failures.messages:
                raise InputError(f"Cannot read {path}: {failures.cause or 'no reason given'}.")
        values = values.reshape(len(names), window.rows, window.cols).astype(np.float32)
        for band, empty in zip(values, nodata):
            if empty is not None and not np.isnan(empty):
                band[band == np.float32(empty)] = np.nan
        return values * factor

    return Bands(path, grid, (rows, cols), found, units, names, read, pool.close)


def at_pixels(
    read: Callable[[Window], np.ndarray], native_block: tuple[int, int], grid: Grid, rows: np.ndarray, cols: np.ndarray
) -> np.ndarray:
    """Values at pixels, block by block.

    Parameters
    ----------
    read : callable(window) -> ndarray, shape (..., rows, cols)
    native_block : (rows, cols)
    grid : Grid
    rows, cols : ndarray of int, shape (n,)

    Returns
    -------
    ndarray, shape (..., n)
    """
    high, wide = max(native_block[0], 64), max(min(native_block[1], grid.width), 64)
    block = (rows // high) * (grid.width // wide + 1) + cols // wide
    found = None
    for number in np.unique(block):
        here = np.flatnonzero(block == number)
        first_row, first_col = rows[here].min(), cols[here].min()
        window = Window(
            int(first_row),
            int(first_col),
            int(rows[here].max() - first_row + 1),
            int(cols[here].max() - first_col + 1),
        )
        values = read(window)
        if found is None:
            found = np.empty((*values.shape[:-2], rows.size), dtype=values.dtype)
        found[..., here] = values[..., rows[here] - first_row, cols[here] - first_col]
    return found


def ground_positions(grid: Grid, rows: np.ndarray, cols: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """Metres east and north of pixel centres from their middle; None where the raster has no coordinate system.

    True to a few parts in a thousand over a hundred kilometres: the Earth is taken as a cylinder at the mean latitude.
    """
    if not grid.crs_wkt:
        return None
    x, y = grid.xy(rows + 0.5, cols + 0.5)
    longitude, latitude = (np.radians(angle) for angle in lonlat_of(grid)(x, y))
    north, east = metres_per_radian(latitude.mean())
    turned = np.angle(np.exp(1j * (longitude - longitude[0])))
    return east * (turned - turned.mean()), north * (latitude - latitude.mean())
