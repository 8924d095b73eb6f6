"""Displacement time series as files: our multi-band GeoTIFF, any raster with dated bands, NetCDF, MintPy's and
LiCSBAS's HDF5."""

from __future__ import annotations

import datetime
import os
import re
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..checks import InputError
from ..grid import Grid, Window
from . import tags
from .dates import parse_date
from .layers import HandlePool, open_dataset
from .rasters import GdalFailures
from .series_core import METRES, Series, ascending, metres_of

__all__ = ["METRES", "Series", "open_series"]

_DATED = re.compile(r"(?<!\d)((?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01]))(?!\d)")
#: Variables of a NetCDF file that hold displacement, best first.
_VARIABLES = ("displacement", "timeseries", "cum", "los", "defo")
#: Tag of a band in which GDAL keeps its time, by the name of the dimension.
_TIMES = ("NETCDF_DIM_time", "NETCDF_DIM_date", "NETCDF_DIM_t")
#: Types of which float32 holds every value, nodata among them.
_EXACT = (gdal.GDT_Byte, gdal.GDT_Int16, gdal.GDT_UInt16, gdal.GDT_Float32)
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400}


def open_series(path: str, unit: str | None = None, *, any_order: bool = False) -> Series:
    """Open a displacement time series.

    Parameters
    ----------
    path : str
        A raster whose bands carry their dates (tag ``DATE``, or a date in the description), a NetCDF file with a
        variable (time, y, x), MintPy's ``timeseries.h5``, or LiCSBAS's ``cum.h5`` and ``cum_filt.h5``.
    unit : {"mm", "cm", "m"}, optional
        Unit of a raster that does not say it.
    any_order : bool
        Take the bands of a raster in the order of their dates, whatever their order in the file. Off by default: bands
        in disorder come from software or lists in disorder as a rule, and a result should not hide that.

    Raises
    ------
    InputError
        If the file cannot be opened, a band has no date, dates are not ascending or repeat, or nobody says the unit.
    """
    if not Path(path).exists() and not path.upper().startswith(("/VSI", "HDF5:", "NETCDF:")):
        raise InputError(f"The time series {path} does not exist.")
    suffix = Path(path).suffix.lower()
    if suffix in (".h5", ".he5", ".hdf5"):
        from .series_hdf5 import open_hdf5_series

        return open_hdf5_series(path)
    return _open_raster(_variable(path) if suffix in (".nc", ".nc4") else path, unit, any_order)


def _variable(path: str) -> str:
    """What GDAL opens for the displacement of a NetCDF file of several variables."""
    found = {}
    for source, _words in open_dataset(path).GetSubDatasets():
        found[source.rsplit(":", 1)[-1].strip("/")] = source
    if not found:
        return path
    chosen = next((name for name in _VARIABLES if name in found), None)
    if chosen is None:
        raise InputError(
            f"{path} has the variables {', '.join(list(found)[:8])} and none called {', '.join(_VARIABLES)}. Give one "
            f"of them as layer, NETCDF:{os.path.basename(path)}:name."
        )
    return found[chosen]


def _open_raster(path: str, unit: str | None, any_order: bool) -> Series:
    pool = HandlePool()
    try:
        with pool.borrow(path) as dataset:
            bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
            found = dict(dataset.GetMetadata())
            epochs = {name: found[name] for name in found if name.endswith("#units") and " since " in found[name]}
            dated = [_band_date(path, number, band, epochs) for number, band in enumerate(bands, start=1)]
            order = sorted(range(len(dated)), key=dated.__getitem__) if any_order else list(range(len(dated)))
            dates = ascending(path, [dated[number] for number in order])
            scale = metres_of(path, unit, bands[0].GetUnitType() or found.get(tags.UNITS, ""))
            grid = Grid(
                dataset.RasterXSize, dataset.RasterYSize, tuple(dataset.GetGeoTransform()), dataset.GetProjection()
            )
            cols, rows = bands[0].GetBlockSize()
            conversions = [_conversion(band, scale) for band in bands]
            exact = all(band.DataType in _EXACT for band in bands)
            del bands
    except BaseException:
        pool.close()
        raise

    def read(window: Window) -> np.ndarray:
        values = np.empty((len(dates), window.rows, window.cols), dtype=np.float32)
        with pool.borrow(path) as dataset:
            whole = exact and _read_whole(dataset, window, values)
            for number, (nodata, factor, offset) in enumerate(conversions):
                part = values[number] if whole else _read_band(dataset, path, number, window)
                missing = None if nodata is None else part == nodata
                if not whole:
                    values[number] = part
                if missing is not None:
                    values[number][missing] = np.nan
                values[number] *= np.float32(factor)
                if offset:
                    values[number] += np.float32(offset)
        return values if order == sorted(order) else values[order]

    return Series(path, grid, dates, found, (rows, cols), read, pool.close, tuple(number + 1 for number in order))


def _read_whole(dataset: gdal.Dataset, window: Window, values: np.ndarray) -> bool:
    """Read all bands at once into float32 ``values``; False where that fails, and band by band can say why.

    GDAL decodes a file whose bands are interleaved by pixel, and has many, once for every band that is asked for alone:
    400 bands in tiles took 10 s, and take 0.2 s so.
    """
    with GdalFailures() as failures:
        try:
            target = values if len(values) > 1 else values[0]
            read = dataset.ReadAsArray(window.col, window.row, window.cols, window.rows, buf_obj=target)
        except RuntimeError:
            return False
        return read is not None and not failures.messages


def _read_band(dataset: gdal.Dataset, path: str, number: int, window: Window) -> np.ndarray:
    with GdalFailures() as failures:
        try:
            part = dataset.GetRasterBand(number + 1).ReadAsArray(window.col, window.row, window.cols, window.rows)
        except RuntimeError as error:
            raise InputError(f"Cannot read band {number + 1} of {path}: {error}.") from error
        if part is None or failures.messages:
            raise InputError(f"Cannot read band {number + 1} of {path}: {failures.cause or 'no reason given'}.")
    return part


def _band_date(path: str, number: int, band: gdal.Band, epochs: dict[str, str]) -> datetime.date:
    given = [band.GetMetadataItem(tags.BAND_DATE) or "", band.GetDescription() or ""]
    for text in given:
        date = parse_date(text)
        found = None if date else _DATED.search(text)
        date = date or (parse_date(found.group(1)) if found else None)
        if date:
            return date
    date = _time_of(band, epochs)
    if date:
        return date
    raise InputError(
        f"Band {number} of {path} has no date: neither a tag {tags.BAND_DATE} nor a date in its description "
        f"({given[1]!r}). Name the bands by their dates, YYYY-MM-DD."
    )


def _time_of(band: gdal.Band, epochs: dict[str, str]) -> datetime.date | None:
    """Date of a band of a NetCDF variable, from its time and the unit of the time ("days since 2018-01-06")."""
    for tag in _TIMES:
        value = band.GetMetadataItem(tag)
        text = epochs.get(f"{tag.removeprefix('NETCDF_DIM_')}#units", "")
        unit, _since, start = text.partition(" since ")
        seconds = _SECONDS.get(unit.strip().lower().rstrip("s"))
        # a time of day may follow the date, or not
        moment = re.match(r"(\d{4}-\d{1,2}-\d{1,2})(?:[ T](\d{1,2}):(\d{2}):(\d{2}))?", start.strip())
        if value is None or seconds is None or moment is None:
            continue
        year, month, day = (int(part) for part in moment.group(1).split("-"))
        clock = [int(part or 0) for part in moment.groups()[1:]]
        begin = datetime.datetime(year, month, day, *clock)
        return (begin + datetime.timedelta(seconds=float(value) * seconds)).date()
    return None


def _conversion(band: gdal.Band, metres: float) -> tuple[float | None, float, float]:
    """Nodata value (None for NaN or none), factor and offset to metres."""
    nodata = band.GetNoDataValue()
    if nodata is not None and np.isnan(nodata):
        nodata = None
    scale, offset = band.GetScale(), band.GetOffset()
    return nodata, metres * (1.0 if scale is None else scale), metres * (offset or 0.0)
