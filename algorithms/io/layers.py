"""Single-band raster layers through GDAL: what they are, and their pixels, from any thread.

GDAL datasets must not be shared between threads, and macOS allows a process 256 open files: handles are lent from a
bounded pool. GDAL releases Python's lock while it reads.
"""

from __future__ import annotations

import contextlib
import math
import os
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal, osr

from ..checks import InputError
from ..grid import Grid, Window

#: Drivers whose two-band unwrapped and correlation files keep amplitude in band 1 and the quantity in band 2.
_AMPLITUDE_FIRST = ("ROI_PAC", "ISCE")
#: Handles kept at most; they cost memory too (0.7 MB for a VRT of 2500 sources).
_MOST_HANDLES = 200


@dataclass(frozen=True)
class Layer:
    """What is known of a raster layer once it was opened.

    Attributes
    ----------
    source : str
        What GDAL opens.
    path : str
        File on disk, for finding headers beside it; equals ``source`` for a plain file.
    band : int
        Band that is read, 1-based.
    grid : Grid
    block : (int, int)
        Rows and columns of a native block.
    integer : bool
        True for integer pixels.
    nodata : float or None
        Value that the file calls nodata.
    masked : bool
        True when a mask band (not merely the nodata value) says which pixels are valid.
    scale, offset : float
        Pixel value = stored * scale + offset.
    tags : dict
        Tags of the file and of the band.
    units : str
        Unit of the pixels as tag or band say it, in lower case; empty where neither does.
    zero_is_nodata : bool
        True where a product writes 0 for "no observation" besides, or instead of, a nodata value.
    """

    source: str
    path: str
    band: int
    grid: Grid
    block: tuple[int, int]
    integer: bool
    nodata: float | None
    masked: bool
    scale: float
    offset: float
    tags: dict[str, str] = field(compare=False)
    zero_is_nodata: bool = False
    units: str = ""

    @property
    def name(self) -> str:
        """Short name for messages: the file and the folder it lies in."""
        return short_name(self.path)


def short_name(path: str) -> str:
    """The last two parts of a path."""
    parts = [part for part in path.replace("\\", "/").split("/") if part]
    return "/".join(parts[-2:])


def clean_source(source: str) -> str:
    """A QGIS raster source without its ``|option`` tail and ``file://`` head; what GDAL opens."""
    if os.path.exists(source):
        return source
    head = source.split("|", 1)[0]
    return head[7:] if head.startswith("file:///") else head


@contextlib.contextmanager
def quiet_gdal() -> Iterator[None]:
    """GDAL errors are neither printed nor lost: they raise where GDAL can, and stay in ``GetLastErrorMsg``.

    Leaves the process-wide setting of QGIS as it is.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        if hasattr(gdal, "ExceptionMgr"):
            with gdal.ExceptionMgr(useExceptions=True):
                yield
        else:
            yield
    finally:
        gdal.PopErrorHandler()


def open_dataset(source: str) -> gdal.Dataset:
    """Open a raster for reading; raise `InputError` that names it and says what GDAL said."""
    with quiet_gdal(), _raw_files_allowed(source):
        try:
            dataset = gdal.OpenEx(source, gdal.OF_RASTER | gdal.OF_READONLY)
        except RuntimeError as error:
            raise InputError(_cannot_open(source, str(error))) from error
        if dataset is None:
            raise InputError(_cannot_open(source, gdal.GetLastErrorMsg()))
    return dataset


@contextlib.contextmanager
def _raw_files_allowed(source: str) -> Iterator[None]:
    """Newer GDAL opens a headerless file through a virtual raster elsewhere only where that is allowed; ours may."""
    if not source.startswith(("<VRTDataset", "/vsimem/mining_insar_")):
        yield
        return
    name = "GDAL_VRT_RAWRASTERBAND_ALLOWED_SOURCE"
    before = gdal.GetThreadLocalConfigOption(name)
    gdal.SetThreadLocalConfigOption(name, "ALL")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(name, before)


def _cannot_open(source: str, reason: str) -> str:
    there = "" if os.path.exists(source) or ":" in source[2:] else " There is no such file."
    return f"Cannot open {source} as a raster:{there} {reason or 'GDAL gave no reason.'} Check or remove the layer."


def inspect(source: str, pool: HandlePool | None = None) -> Layer:
    """Open a raster layer once and say what it is.

    Parameters
    ----------
    source : str
        What GDAL opens; a QGIS ``|option`` tail is cut off.
    pool : HandlePool, optional
        Keeps the handle for reading.

    Raises
    ------
    InputError
        If it cannot be opened, is complex, or has several bands.
    """
    source = clean_source(source)
    lent = pool.borrow(source) if pool else contextlib.nullcontext(open_dataset(source))
    with lent as dataset, quiet_gdal():
        files = [source] if os.path.exists(source) else dataset.GetFileList()
        path = files[0] if files else source
        driver = dataset.GetDriver().ShortName
        count = dataset.RasterCount
        number = 2 if count == 2 and driver in _AMPLITUDE_FIRST else 1
        if count != number:
            raise InputError(
                f"{short_name(path)} has {count} bands; a layer of a stack has one. "
                "Extract the band (for example with gdal_translate -b) and give that layer."
            )
        band = dataset.GetRasterBand(number)
        if band.DataType in (gdal.GDT_CInt16, gdal.GDT_CInt32, gdal.GDT_CFloat32, gdal.GDT_CFloat64):
            raise InputError(
                f"{short_name(path)} holds complex numbers ({gdal.GetDataTypeName(band.DataType)}): it is an "
                "interferogram before unwrapping or an SLC. Unwrap it first and give the unwrapped phase in radians."
            )
        block_cols, block_rows = band.GetBlockSize()
        flags = band.GetMaskFlags()
        integer = band.DataType not in (gdal.GDT_Float32, gdal.GDT_Float64)
        found = {**(dataset.GetMetadata() or {}), **(band.GetMetadata() or {})}
        return Layer(
            source=source,
            path=path,
            band=number,
            grid=Grid(
                dataset.RasterXSize,
                dataset.RasterYSize,
                tuple(dataset.GetGeoTransform()),
                dataset.GetProjection() or "",
            ),
            block=(block_rows, block_cols),
            integer=integer,
            nodata=band.GetNoDataValue(),
            masked=bool(flags & (gdal.GMF_PER_DATASET | gdal.GMF_ALPHA)),
            scale=1.0 if band.GetScale() is None else band.GetScale(),
            offset=0.0 if band.GetOffset() is None else band.GetOffset(),
            tags=found,
            units=(found.get("DATA_UNITS", "") or band.GetUnitType() or "").strip().lower(),
        )


def same_crs(first: str, second: str) -> bool:
    """True when two WKT texts mean the same coordinate system (both empty counts)."""
    if first == second:
        return True
    if not first or not second:
        return False
    systems = []
    for wkt in (first, second):
        system = osr.SpatialReference()
        system.ImportFromWkt(wkt)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    return bool(systems[0].IsSame(systems[1], ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


class HandlePool:
    """Lends open datasets, one borrower each, and keeps a bounded number of them open.

    Parameters
    ----------
    limit : int or None
        Most handles kept; None takes half of what the system allows, 200 at most.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._limit = limit or _handle_limit()
        self._lock = threading.Lock()
        self._idle: list[tuple[str, gdal.Dataset]] = []
        self._open = 0
        self._closed = False

    @contextlib.contextmanager
    def borrow(self, source: str) -> Iterator[gdal.Dataset]:
        """An open dataset of ``source`` that no other thread has."""
        dataset = self._take(source)
        try:
            yield dataset
        finally:
            self._give_back(source, dataset)

    def _take(self, source: str) -> gdal.Dataset:
        evicted = None
        with self._lock:
            for position, (name, dataset) in enumerate(self._idle):
                if name == source:
                    del self._idle[position]
                    return dataset
            if self._open >= self._limit and self._idle:
                # the latest one back goes: a stack is read round and round, so it is wanted last again
                evicted = self._idle.pop()
                self._open -= 1
            self._open += 1
        del evicted
        try:
            return open_dataset(source)
        except InputError:
            with self._lock:
                self._open -= 1
            raise

    def _give_back(self, source: str, dataset: gdal.Dataset) -> None:
        with self._lock:
            if self._closed or self._open > self._limit:
                self._open -= 1
            else:
                self._idle.append((source, dataset))

    def close(self) -> None:
        """Close all idle handles; those on loan close when they come back."""
        with self._lock:
            idle, self._idle = self._idle, []
            self._open -= len(idle)
            self._closed = True
        idle.clear()


def _handle_limit() -> int:
    if sys.platform == "win32":
        return _MOST_HANDLES
    import resource

    soft, _hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    return _MOST_HANDLES if soft == resource.RLIM_INFINITY else max(32, min(_MOST_HANDLES, soft // 2))


def read_layer(pool: HandlePool, layer: Layer, window: Window, out: np.ndarray) -> None:
    """Read a window of ``layer`` into ``out``, float32 (rows, cols), NaN where there is no observation.

    NaN stands for the file's nodata value, its mask, NaN itself and infinities. Scale and offset are applied.

    Raises
    ------
    InputError
        If the pixels cannot be read (a truncated file, say); the message names the file.
    """
    with pool.borrow(layer.source) as dataset, quiet_gdal():
        band = dataset.GetRasterBand(layer.band)
        extent = (window.col, window.row, window.cols, window.rows)
        try:
            got = band.ReadAsArray(*extent, buf_obj=out)
            mask = band.GetMaskBand().ReadAsArray(*extent) if layer.masked and got is not None else None
        except RuntimeError as error:
            raise InputError(_cannot_read(layer, window, str(error))) from error
        if got is None or (layer.masked and mask is None):
            raise InputError(_cannot_read(layer, window, gdal.GetLastErrorMsg()))
    if layer.nodata is not None and not math.isnan(layer.nodata):
        with np.errstate(over="ignore"):
            np.putmask(out, out == np.float32(layer.nodata), np.nan)
    if layer.zero_is_nodata:
        np.putmask(out, out == 0.0, np.nan)
    if mask is not None:
        np.putmask(out, mask == 0, np.nan)
    if not layer.integer:
        np.putmask(out, np.isinf(out), np.nan)
    if layer.scale != 1.0:
        out *= np.float32(layer.scale)
    if layer.offset != 0.0:
        out += np.float32(layer.offset)


def _cannot_read(layer: Layer, window: Window, reason: str) -> str:
    name = layer.path if layer.source.startswith("<") else layer.source
    return (
        f"Cannot read {name} (rows {window.row} to {window.row + window.rows - 1}, columns {window.col} to "
        f"{window.col + window.cols - 1}): {reason or 'GDAL gave no reason.'} The file is damaged or cut short; "
        "copy or make it again, or leave the pair out."
    )
