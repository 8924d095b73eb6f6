"""Rasters of any number of bands, real or complex, as they come: filtering and geocoding take them all.

What a stack or a series must be is checked in `layers` and `series`; here a raster only has to be readable.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal

from ..checks import InputError
from ..grid import Grid, Window
from .layers import HandlePool, clean_source, quiet_gdal, short_name


@dataclass(frozen=True)
class BandRaster:
    """An open raster; close it or use it as a context manager. `read` may be called from several threads.

    Attributes
    ----------
    source : str
        What GDAL opens.
    grid : Grid
    bands : int
    native_block : (rows, cols)
    is_complex, is_integer : bool
        What the pixels are.
    dtype : str
        Type of the pixels as NumPy calls it, float32 and complex64 for wider ones.
    nodata : float or None
    units : str
        Of the first band.
    descriptions : tuple of str
        One per band, or none where no band has one.
    tags : mapping of str to str
    band_tags : tuple of mapping
        One per band, or none where no band has any.
    """

    source: str
    grid: Grid
    bands: int
    native_block: tuple[int, int]
    is_complex: bool
    is_integer: bool
    dtype: str
    nodata: float | None
    units: str
    descriptions: tuple[str, ...]
    tags: Mapping[str, str]
    band_tags: tuple[Mapping[str, str], ...]
    _scales: tuple[tuple[float, float], ...] = ()
    _pool: HandlePool = field(default_factory=HandlePool, compare=False)

    @property
    def name(self) -> str:
        """Short name for messages."""
        return short_name(self.source)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.grid.height, self.grid.width

    def read(self, window: Window, band: int = 1, dtype: type | None = None) -> np.ndarray:
        """Pixels of a band, (rows, cols); NaN where there is no value: nodata, NaN and infinities.

        Parameters
        ----------
        window : Window
        band : int
            From 1.
        dtype : numpy type, optional
            complex64 or float32 if not given; float64 for coordinates.

        Raises
        ------
        InputError
            If the pixels cannot be read.
        """
        out = np.empty((window.rows, window.cols), dtype=dtype or (np.complex64 if self.is_complex else np.float32))
        with self._pool.borrow(self.source) as dataset, quiet_gdal():
            try:
                got = dataset.GetRasterBand(band).ReadAsArray(
                    window.col, window.row, window.cols, window.rows, buf_obj=out
                )
            except RuntimeError as error:
                raise InputError(f"Cannot read {self.source}: {error} The file is damaged or cut short.") from error
            if got is None:
                reason = gdal.GetLastErrorMsg()
                raise InputError(f"Cannot read {self.source}: {reason} The file is damaged or cut short.")
        if self.nodata is not None and not math.isnan(self.nodata):
            with np.errstate(over="ignore"):
                out[out == out.dtype.type(self.nodata)] = np.nan
        scale, offset = self._scales[band - 1]
        if (scale, offset) != (1.0, 0.0):
            out *= out.dtype.type(scale)
            out += out.dtype.type(offset)
        if not self.is_integer:
            out[~np.isfinite(out)] = np.nan
        return out

    def close(self) -> None:
        """Close the file."""
        self._pool.close()

    def __enter__(self) -> BandRaster:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def open_bands(source: str) -> BandRaster:
    """Open a raster.

    Raises
    ------
    InputError
        If GDAL cannot open it, or it has no band.
    """
    source, pool = clean_source(source), HandlePool()
    try:
        with pool.borrow(source) as dataset, quiet_gdal():
            if not dataset.RasterCount:
                raise InputError(f"{short_name(source)} has no band. Give one of its subdatasets.")
            return _described(source, dataset, pool)
    except BaseException:
        pool.close()
        raise


def _described(source: str, dataset: gdal.Dataset, pool: HandlePool) -> BandRaster:
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    first = bands[0]
    cols, rows = first.GetBlockSize()
    is_complex = bool(gdal.DataTypeIsComplex(first.DataType))
    whole = {
        gdal.GDT_Byte: "uint8",
        gdal.GDT_UInt16: "uint16",
        gdal.GDT_Int16: "int16",
        gdal.GDT_Int32: "int32",
    }
    descriptions = tuple(band.GetDescription() for band in bands)
    # What GDAL works out about a band is not what somebody said about it.
    band_tags = tuple(
        {name: text for name, text in (band.GetMetadata() or {}).items() if not name.startswith("STATISTICS_")}
        for band in bands
    )
    transform = dataset.GetGeoTransform(can_return_null=True) or (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    return BandRaster(
        source=source,
        grid=Grid(dataset.RasterXSize, dataset.RasterYSize, tuple(transform), dataset.GetProjection() or ""),
        bands=len(bands),
        native_block=(rows, cols),
        is_complex=is_complex,
        is_integer=first.DataType not in (gdal.GDT_Float32, gdal.GDT_Float64) and not is_complex,
        dtype="complex64" if is_complex else whole.get(first.DataType, "float32"),
        nodata=first.GetNoDataValue(),
        units=first.GetUnitType(),
        descriptions=descriptions if any(descriptions) else (),
        tags=dict(dataset.GetMetadata() or {}),
        band_tags=band_tags if any(band_tags) else (),
        _scales=tuple(
            (
                1.0 if band.GetScale() is None else band.GetScale(),
                0.0 if band.GetOffset() is None else band.GetOffset(),
            )
            for band in bands
        ),
        _pool=pool,
    )


def check_same_size(first: BandRaster, second: BandRaster, what: str) -> None:
    """Raise `InputError` unless two rasters have the same number of rows and columns."""
    if first.shape != second.shape:
        raise InputError(
            f"{what} must have the same size: {first.name} has {first.shape[0]} rows x {first.shape[1]} columns, "
            f"{second.name} {second.shape[0]} x {second.shape[1]}. Make both with the same looks and cut."
        )
