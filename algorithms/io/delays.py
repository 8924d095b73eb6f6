"""Delay rasters of dates, as weather models give them: GACOS, ERA5; on the grid of a stack.

A GACOS delivery is ``YYYYMMDD.ztd`` (float32) with ``YYYYMMDD.ztd.rsc``, or ``YYYYMMDD.ztd.tif``: zenith total delay in
metres (Yu et al. 2018). MintPy's ``ERA5.h5`` holds LOS delays as apparent displacement, positive toward the satellite.
"""

from __future__ import annotations

import contextlib
import datetime
import itertools
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ..checks import InputError, check_choice
from ..grid import Grid, Window
from .align import Aligner, check_grid
from .bands import open_bands
from .dates import parse_date
from .headers_roipac import read_rsc
from .layers import HandlePool, clean_source, inspect, read_layer, short_name
from .resample import series_on
from .series import METRES, open_series
from .tags import BAND_DATE, UNITS
from .vectors import wkt_of_epsg

ZENITH, LOS, DISPLACEMENT = "zenith", "los", "displacement"
DELAY_KINDS = (ZENITH, LOS, DISPLACEMENT)
#: A zenith total delay is 2.4 m at sea level: more than this is no delay in metres.
_MOST_METRES = 10.0
_DATE = re.compile(r"(?<!\d)((?:19|20)\d{6}|(?:19|20)\d\d-\d\d-\d\d)(?!\d)")
_SERIES_ENDINGS = (".h5", ".he5", ".hdf5")
_FOLDER_ENDINGS = (".ztd", ".ztd.tif", ".tif", ".tiff")
_serial = itertools.count()


@dataclass(frozen=True)
class DelaySource:
    """Where the delay of one date is: a raster of its own, or a band of a series."""

    path: str
    band: int | None = None


def find_delays(sources: Sequence[str]) -> dict[datetime.date, DelaySource]:
    """The date of every raster, or of every band of a series.

    Parameters
    ----------
    sources : sequence of str
        Rasters (one date each, or bands with dates), ``.ztd`` files, MintPy's HDF5, or folders of them.

    Raises
    ------
    InputError
        If a date cannot be told or comes twice, or nothing is found.
    """
    found: dict[datetime.date, DelaySource] = {}

    def add(date: datetime.date, source: DelaySource) -> None:
        if date in found:
            raise InputError(
                f"DELAYS has two rasters of {date}: {found[date].path} and {source.path}. Remove one of the two."
            )
        found[date] = source

    for source in itertools.chain.from_iterable(_files(clean_source(given)) for given in sources):
        if source.lower().endswith(".ztd"):
            add(_date_of(source, {}), DelaySource(source))
        elif source.lower().endswith(_SERIES_ENDINGS):
            _add_series(source, add)
        else:
            with open_bands(source) as raster:
                single, tags = raster.bands == 1, {**raster.tags, **(raster.band_tags[0] if raster.band_tags else {})}
            if single:
                add(_date_of(source, tags), DelaySource(source))
            else:
                _add_series(source, add)
    if not found:
        raise InputError("DELAYS holds no delay raster. Give rasters, .ztd files or a folder of them.")
    return found


def _files(source: str) -> list[str]:
    """The rasters of a folder; anything else as it is."""
    if not os.path.isdir(source):
        return [source]
    names = [name for name in sorted(os.listdir(source)) if name.lower().endswith(_FOLDER_ENDINGS)]
    return [os.path.join(source, name) for name in names if _DATE.search(name)]


def _add_series(path: str, add: Callable[[datetime.date, DelaySource], None]) -> None:
    with _series(path) as series:
        for number, date in enumerate(series.dates):
            add(date, DelaySource(path, number))


def _series(path: str):
    """Delays without a unit are metres."""
    if path.lower().endswith(_SERIES_ENDINGS):
        return open_series(path)
    with open_bands(path) as raster:
        said = (raster.units or raster.tags.get(UNITS, "")).strip().lower() in METRES
    return open_series(path, None if said else "m")


def _date_of(source: str, tags: Mapping[str, str]) -> datetime.date:
    told = _DATE.search(os.path.basename(source))
    date = parse_date(tags.get(BAND_DATE, "")) or (parse_date(told.group(1)) if told else None)
    if date is None:
        raise InputError(
            f"The date of the delay raster {short_name(source)} cannot be read: name it YYYYMMDD, or give it a tag "
            f"{BAND_DATE}."
        )
    return date


@contextlib.contextmanager
def open_delay(source: DelaySource, grid: Grid, kind: str) -> Iterator[Callable[[Window], np.ndarray]]:
    """A reader of windows of the excess path [m] on ``grid``, positive is longer; bilinear where grids differ.

    Parameters
    ----------
    source : DelaySource
    grid : Grid
    kind : {"zenith", "los", "displacement"}
        Zenith delays are returned as they are (exactly zero is no value); ``displacement`` is turned around.

    Raises
    ------
    InputError
        If it cannot be read or laid on the grid.
    """
    check_choice("DELAY_KIND", kind, DELAY_KINDS)
    with contextlib.ExitStack() as files:
        raw = _series_reader(source, grid, files) if source.band is not None else _raster_reader(source, grid, files)

        def read(window: Window) -> np.ndarray:
            values = raw(window)
            if kind == ZENITH:
                values[values == 0.0] = np.nan
            if np.fmax.reduce(np.abs(values), axis=None) > _MOST_METRES:
                raise InputError(
                    f"The delays of {short_name(source.path)} must be metres, got "
                    f"{np.fmax.reduce(np.abs(values), axis=None):.6g}. Convert them, or set the unit of the raster."
                )
            return -values if kind == DISPLACEMENT else values

        yield read


def _series_reader(source: DelaySource, grid: Grid, files: contextlib.ExitStack) -> Callable[[Window], np.ndarray]:
    series = series_on(files.enter_context(_series(source.path)), grid)
    return lambda window: series.read(window)[source.band]


def _raster_reader(source: DelaySource, grid: Grid, files: contextlib.ExitStack) -> Callable[[Window], np.ndarray]:
    path, pool, aligner = source.path, HandlePool(), Aligner()
    files.callback(aligner.close)
    files.callback(pool.close)
    if path.lower().endswith(".ztd"):
        path = files.enter_context(_ztd_as_raster(path))
    layer = inspect(path)
    with open_bands(path) as raster:
        factor = METRES.get((raster.units or raster.tags.get(UNITS, "")).strip().lower(), 1.0)
    if check_grid(layer, grid, "the stack"):
        layer = aligner.onto(layer, grid)

    def read(window: Window) -> np.ndarray:
        values = np.empty((window.rows, window.cols), dtype=np.float32)
        read_layer(pool, layer, window, values)
        return values if factor == 1.0 else values * np.float32(factor)

    return read


@contextlib.contextmanager
def _ztd_as_raster(path: str) -> Iterator[str]:
    """A GACOS file as a raster in memory: X_FIRST and Y_FIRST are the corner of the first pixel, as in ROI_PAC."""
    header = path + ".rsc"
    if not os.path.exists(header):
        raise InputError(
            f"{short_name(path)} has no header: GACOS delivers {short_name(header)} with it. Put it there."
        )
    fields = read_rsc(header)
    try:
        width, length = int(fields["WIDTH"]), int(fields["FILE_LENGTH"])
        x, y, dx, dy = (float(fields[name]) for name in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"))
    except (KeyError, ValueError) as error:
        raise InputError(
            f"{short_name(header)} must give WIDTH, FILE_LENGTH, X_FIRST, Y_FIRST, X_STEP and Y_STEP."
        ) from (error)
    try:
        values = np.fromfile(path, dtype="<f4")
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror}.") from error
    if values.size != width * length:
        raise InputError(
            f"{short_name(path)} must hold {width} x {length} float32 values by its header, got {values.size}. It is "
            "cut short, or the header belongs to another file."
        )
    made = f"/vsimem/mining_insar_delay_{os.getpid()}_{next(_serial)}.tif"
    target = gdal.GetDriverByName("GTiff").Create(made, width, length, 1, gdal.GDT_Float32)
    target.SetGeoTransform((x, dx, 0.0, y, 0.0, dy))
    target.SetProjection(wkt_of_epsg(4326))
    target.GetRasterBand(1).SetNoDataValue(0.0)
    target.GetRasterBand(1).WriteArray(values.reshape(length, width))
    del target
    try:
        yield made
    finally:
        gdal.Unlink(made)
