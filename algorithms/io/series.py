"""Displacement time series as files: our multi-band GeoTIFF, any raster with dated bands, MintPy's HDF5."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..checks import InputError, MissingPackageError
from ..constants import DAYS_PER_YEAR
from ..grid import Grid, Window
from . import tags
from .dates import parse_date
from .hdf5 import OURS
from .layers import HandlePool
from .rasters import GdalFailures

#: Metres of one unit, by the names that rasters use.
METRES = {"mm": 1e-3, "millimetre": 1e-3, "millimeter": 1e-3, "cm": 1e-2, "m": 1.0, "metre": 1.0, "meter": 1.0}
_DATED = re.compile(r"(?<!\d)((?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01]))(?!\d)")


@dataclass(frozen=True)
class Series:
    """An open displacement time series; close it or use it as a context manager.

    Attributes
    ----------
    path : str
    grid : Grid
    dates : tuple of datetime.date
        Ascending, unique, length S.
    tags : mapping of str to str
        What the file carries about wavelength, geometry, reference (names in `tags` where they are ours).
    native_block : (rows, cols)
    read : callable(window) -> ndarray of float32, shape (S, rows, cols)
        LOS displacement [m], toward the satellite positive; NaN is no value. May be called from several threads at
        once; raises `InputError` that names the file where it cannot be read.
    close : callable()
    """

    path: str
    grid: Grid
    dates: tuple[datetime.date, ...]
    tags: Mapping[str, str]
    native_block: tuple[int, int]
    read: Callable[[Window], np.ndarray]
    close: Callable[[], None]

    @cached_property
    def years(self) -> np.ndarray:
        """Years (of 365.25 days) since the first date, float64, shape (S,)."""
        return np.array([(date - self.dates[0]).days for date in self.dates], dtype=np.float64) / DAYS_PER_YEAR

    def __enter__(self) -> Series:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def open_series(path: str, unit: str | None = None) -> Series:
    """Open a displacement time series.

    Parameters
    ----------
    path : str
        A raster whose bands carry their dates (tag ``DATE``, or a date in the description) or MintPy's
        ``timeseries.h5``.
    unit : {"mm", "cm", "m"}, optional
        Unit of a raster that does not say it.

    Raises
    ------
    InputError
        If the file cannot be opened, a band has no date, dates are not ascending, or nobody says the unit.
    """
    if not Path(path).exists() and not path.upper().startswith(("/VSI", "HDF5:", "NETCDF:")):
        raise InputError(f"The time series {path} does not exist.")
    if Path(path).suffix.lower() in (".h5", ".he5", ".hdf5"):
        return _open_hdf5(path)
    return _open_raster(path, unit)


def _open_raster(path: str, unit: str | None) -> Series:
    pool = HandlePool()
    try:
        with pool.borrow(path) as dataset:
            bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
            dates = _ascending(path, [_band_date(path, number, band) for number, band in enumerate(bands, start=1)])
            found = dict(dataset.GetMetadata())
            scale = _metres(path, unit, bands[0].GetUnitType() or found.get(tags.UNITS, ""))
            grid = Grid(
                dataset.RasterXSize, dataset.RasterYSize, tuple(dataset.GetGeoTransform()), dataset.GetProjection()
            )
            cols, rows = bands[0].GetBlockSize()
            conversions = [_conversion(band, scale) for band in bands]
            del bands
    except BaseException:
        pool.close()
        raise

    def read(window: Window) -> np.ndarray:
        values = np.empty((len(dates), window.rows, window.cols), dtype=np.float32)
        with pool.borrow(path) as dataset, GdalFailures() as failures:
            for number, (nodata, factor, offset) in enumerate(conversions):
                try:
                    band = dataset.GetRasterBand(number + 1)
                    part = band.ReadAsArray(window.col, window.row, window.cols, window.rows)
                except RuntimeError as error:
                    raise InputError(f"Cannot read band {number + 1} of {path}: {error}.") from error
                if part is None or failures.messages:
                    raise InputError(f"Cannot read band {number + 1} of {path}: {failures.cause or 'no reason given'}.")
                values[number] = part
                if nodata is not None:
                    values[number][part == nodata] = np.nan
                values[number] *= np.float32(factor)
                if offset:
                    values[number] += np.float32(offset)
        return values

    return Series(path, grid, dates, found, (rows, cols), read, pool.close)


def _band_date(path: str, number: int, band: gdal.Band) -> datetime.date:
    given = [band.GetMetadataItem(tags.BAND_DATE) or "", band.GetDescription() or ""]
    for text in given:
        date = parse_date(text)
        found = None if date else _DATED.search(text)
        date = date or (parse_date(found.group(1)) if found else None)
        if date:
            return date
    raise InputError(
        f"Band {number} of {path} has no date: neither a tag {tags.BAND_DATE} nor a date in its description "
        f"({given[1]!r}). Name the bands by their dates, YYYY-MM-DD."
    )


def _ascending(path: str, dates: list[datetime.date]) -> tuple[datetime.date, ...]:
    for earlier, later in zip(dates, dates[1:]):
        if later <= earlier:
            raise InputError(
                f"The dates of {path} must ascend without repeating, but {later.isoformat()} follows "
                f"{earlier.isoformat()}. Order its bands by date."
            )
    return tuple(dates)


def _metres(path: str, asked: str | None, said: str) -> float:
    said = said.strip().lower()
    if said in METRES:
        if asked and METRES.get(asked) != METRES[said]:
            raise InputError(f"{path} says its unit is {said}, but {asked} was given. Leave the unit out.")
        return METRES[said]
    if asked in METRES:
        return METRES[asked]
    raise InputError(
        f"The unit of {path} is {'unknown' if not said else repr(said)}: displacement in mm, cm or m is needed. Set "
        f"the unit of its bands, or a tag {tags.UNITS}."
    )


def _conversion(band: gdal.Band, metres: float) -> tuple[float | None, float, float]:
    """Nodata value (None for NaN or none), factor and offset to metres."""
    nodata = band.GetNoDataValue()
    if nodata is not None and np.isnan(nodata):
        nodata = None
    scale, offset = band.GetScale(), band.GetOffset()
    return nodata, metres * (1.0 if scale is None else scale), metres * (offset or 0.0)


def _open_hdf5(path: str) -> Series:
    """MintPy's layout: datasets ``timeseries`` (S, rows, cols) and ``date``, the rest as attributes of the file.

    MintPy writes zeros at all dates where it has no result; those are NaN here, its reference pixel excepted.
    """
    try:
        import h5py
    except ImportError as error:
        raise MissingPackageError(
            f"Reading {path} needs the Python package h5py, which this QGIS does not have. Install it (python3-h5py) "
            "or give the series as GeoTIFF."
        ) from error
    try:
        file = h5py.File(path, "r")
    except OSError as error:
        raise InputError(f"Cannot open {path}: {error}.") from error
    try:
        if "timeseries" not in file or "date" not in file:
            raise InputError(
                f"{path} is no time series: it has no datasets 'timeseries' and 'date' as MintPy writes them."
            )
        attributes = {name: _text(value) for name, value in file.attrs.items()}
        texts = [_text(value) for value in file["date"][()]]
        parsed = [parse_date(text) for text in texts]
        if None in parsed:
            raise InputError(f"{path} has a date that cannot be read: {texts[parsed.index(None)]!r}. Use YYYYMMDD.")
        dates = _ascending(path, parsed)
        data = file["timeseries"]
        if data.ndim != 3 or data.shape[0] != len(dates):
            raise InputError(f"{path}: 'timeseries' must have shape (dates, rows, cols), got {data.shape}.")
        scale = np.float32(_metres(path, None, attributes.get("UNIT", "m")))
        grid = _mintpy_grid(attributes, data.shape[1], data.shape[2])
        chunk = data.chunks[1:] if data.chunks else (1, data.shape[2])
        kept = _reference_pixel(attributes)
    except BaseException:
        file.close()
        raise

    def read(window: Window) -> np.ndarray:
        rows, cols = window.slices
        try:
            values = data[:, rows, cols].astype(np.float32, copy=False)
        except OSError as error:
            raise InputError(f"Cannot read {path}: {error}. The file may be truncated.") from error
        if OURS in attributes:
            # NaN says what is empty there; a zero is a value
            return values if scale == 1 else values * scale
        empty = (values == 0).all(axis=0) if len(dates) > 1 else np.zeros(values.shape[1:], dtype=bool)
        if kept and 0 <= kept[0] - window.row < window.rows and 0 <= kept[1] - window.col < window.cols:
            empty[kept[0] - window.row, kept[1] - window.col] = False
        values[:, empty] = np.nan
        return values if scale == 1 else values * scale

    return Series(path, grid, dates, _our_tags(attributes), tuple(chunk), read, file.close)


def _mintpy_grid(attributes: Mapping[str, str], rows: int, cols: int) -> Grid:
    """Grid of geocoded MintPy files (X_FIRST is the outer corner of the first pixel); radar coordinates have none."""
    if "X_FIRST" not in attributes:
        return Grid(cols, rows, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), "")
    x, y, dx, dy = (float(attributes[name]) for name in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"))
    epsg = attributes.get("EPSG", "")
    if not epsg and attributes.get("X_UNIT", "").lower().startswith("deg"):
        epsg = "4326"
    wkt = ""
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(int(float(epsg)))
        wkt = system.ExportToWkt()
    return Grid(cols, rows, (x, dx, 0.0, y, 0.0, dy), wkt)


def _reference_pixel(attributes: Mapping[str, str]) -> tuple[int, int] | None:
    try:
        return int(attributes["REF_Y"]), int(attributes["REF_X"])
    except (KeyError, ValueError):
        return None


def _our_tags(attributes: Mapping[str, str]) -> dict[str, str]:
    """MintPy's attributes under the names of our tags."""
    names = {
        "WAVELENGTH": tags.WAVELENGTH,
        "HEADING": tags.HEADING,
        "CENTER_INCIDENCE_ANGLE": tags.INCIDENCE,
        "SLANT_RANGE_DISTANCE": tags.SLANT_RANGE,
    }
    found = {ours: attributes[theirs] for theirs, ours in names.items() if theirs in attributes}
    found.update({name: value for name, value in attributes.items() if name in vars(tags).values()})
    if "REF_Y" in attributes and tags.REFERENCE not in found:
        found[tags.REFERENCE] = f"pixel row {attributes['REF_Y']}, column {attributes.get('REF_X', '')}"
    return found


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
