"""GeoTIFF outputs that appear whole or not at all.

Every raster is written under a temporary name beside its destination and renamed when all rasters of a run are
complete, so an error or a cancel leaves what was there before, and nothing else.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..checks import InputError
from ..grid import Grid, Window
from .engine import LARGEST_TILE, MEBIBYTE, TILE_UNIT, output_block
from .overviews import add_overviews, wants_overviews

#: Measured on float32 displacement with noise: level 1 writes 118 MB/s against 73 at level 6 for 0.1 % more bytes;
#: predictor 2 reads twice as fast as predictor 3 (486 against 247 MB/s) for 7 % more bytes (docs/decisions/0050).
COMPRESSION = ("COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=2")
#: A raster is not begun where less than this share of its uncompressed size is free; compression rarely does better.
LEAST_FREE_SHARE = 0.1

#: Sides of the tiles of a series. One pixel through time unpacks one tile per date, so they are smaller than a map's;
#: below 64 the file and its tables grow, and a map is drawn more slowly (docs/decisions/0120).
LARGEST_SERIES_TILE, SMALLEST_SERIES_TILE = 128, 64

_GDAL_TYPES = {
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
    "complex64": gdal.GDT_CFloat32,
    "int16": gdal.GDT_Int16,
    "int32": gdal.GDT_Int32,
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
}
_SIDECARS = (".aux.xml", ".ovr", ".msk")


@dataclass(frozen=True)
class RasterSpec:
    """One output raster.

    Attributes
    ----------
    path : str
        Destination, ``.tif`` or ``.tiff``.
    bands : int
    dtype : str
        float32, float64, complex64, int16, int32, uint8 or uint16.
    nodata : float or None
        NaN for floats; NaN in the arrays is written as this value for integers. None: no nodata value.
    units : str
        Unit of every band, as ``mm`` or ``mm/yr``; empty for pure numbers.
    descriptions : tuple of str
        One per band, or none.
    tags : mapping of str to str
        Tags of the raster (names in `tags`).
    band_tags : tuple of mapping
        Tags of each band, or none.
    through_time : bool
        Laid out for reading one place in all bands: small tiles, those of one place side by side in the file, and
        overviews where the raster is large.
    """

    path: str
    bands: int = 1
    dtype: str = "float32"
    nodata: float | None = float("nan")
    units: str = ""
    descriptions: tuple[str, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)
    band_tags: tuple[Mapping[str, str], ...] = ()
    through_time: bool = False

    @property
    def bytes_per_pixel(self) -> int:
        """Uncompressed bytes of one pixel of all bands."""
        return self.bands * np.dtype(self.dtype).itemsize


class GdalFailures:
    """Collects what GDAL reports as failed in this thread, whether or not GDAL's Python exceptions are on.

    GDAL's exceptions are a setting of the whole process, which belongs to QGIS and other plugins; it is not touched.
    """

    def __init__(self) -> None:
        self.messages: list[str] = []

    def __enter__(self) -> GdalFailures:
        gdal.PushErrorHandler(self._heard)
        return self

    def __exit__(self, *_exception: object) -> None:
        gdal.PopErrorHandler()

    def _heard(self, level: int, _number: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            self.messages.append(message.strip())

    @property
    def cause(self) -> str:
        """The first thing that GDAL said, or nothing."""
        return self.messages[0] if self.messages else ""


class OutputSet:
    """The rasters of one run: written window by window, committed together.

    Used as a context manager: leaving it normally commits, leaving it with an exception removes what was written.

    Parameters
    ----------
    specs : mapping of str to RasterSpec
        By the name under which `write` is called.
    grid : Grid
    block : (rows, cols), optional
        Blocks of the files (``BlockPlan.output_block``): windows must be whole numbers of them, or compressed blocks
        are written twice and the file grows. 256 x 256 tiles if not given.
    inputs : iterable of str
        Files that the run reads; no output may be one of them.
    warn : callable(str), optional
        Told when the disk may turn out too small.
    stop : callable(), optional
        Called while overviews are made at the end; raises when the user asked to stop.

    Raises
    ------
    InputError
        If a destination cannot be written (missing folder, no permission, not .tif, an input or another output of the
        same run), or the disk has too little room.
    """

    def __init__(
        self,
        specs: Mapping[str, RasterSpec],
        grid: Grid,
        *,
        block: tuple[int, int] | None = None,
        inputs: Iterable[str] = (),
        warn: Callable[[str], None] | None = None,
        stop: Callable[[], None] | None = None,
    ):
        self._specs = dict(specs)
        self._grid = grid
        self._stop = stop or _go_on
        self._block = block or output_block(grid.height, grid.width, (LARGEST_TILE, LARGEST_TILE))
        self._datasets: dict[str, gdal.Dataset] = {}
        self._parts: dict[str, Path] = {}
        check_destinations({key: spec.path for key, spec in self._specs.items()}, inputs)
        sizes = [(spec.path, spec.bytes_per_pixel * grid.width * grid.height) for spec in self._specs.values()]
        check_free_space(sizes, warn)
        try:
            for key, spec in self._specs.items():
                self._create(key, spec)
        except BaseException:
            self.abort()
            raise

    def __contains__(self, key: str) -> bool:
        return key in self._specs

    def __enter__(self) -> OutputSet:
        return self

    def __exit__(self, kind: object, _value: object, _traceback: object) -> None:
        if kind is None:
            self.commit()
        else:
            self.abort()

    def write(self, key: str, window: Window, array: np.ndarray) -> None:
        """Write ``array`` (rows, cols) or (bands, rows, cols) into a window of raster ``key``.

        Raises
        ------
        InputError
            If GDAL cannot write, as on a full disk.
        """
        spec, dataset = self._specs[key], self._datasets[key]
        bands = array[np.newaxis] if array.ndim == 2 else array
        if bands.shape != (spec.bands, window.rows, window.cols):
            raise ValueError(f"{key} must have shape {(spec.bands, window.rows, window.cols)}, got {array.shape}.")
        with GdalFailures() as failures:
            try:
                for part in self._parts_of(spec, window):
                    rows = slice(part.row - window.row, part.row - window.row + part.rows)
                    cols = slice(part.col - window.col, part.col - window.col + part.cols)
                    for number in range(spec.bands):
                        band = dataset.GetRasterBand(number + 1)
                        band.WriteArray(_as_stored(bands[number, rows, cols], spec), part.col, part.row)
                        # Encode now, in this thread: dirty blocks would crowd the readers' cache and hide write errors.
                        band.FlushCache()
            except RuntimeError as error:
                raise InputError(self._explain(key, str(error))) from error
        if failures.messages:
            raise InputError(self._explain(key, failures.cause))

    def commit(self) -> None:
        """Close all rasters and give them their names; on any failure remove them and raise `InputError`."""
        try:
            for key in list(self._datasets):
                self._close(key)
            if wants_overviews(self._grid.width, self._grid.height):
                for key in [key for key, spec in self._specs.items() if spec.through_time]:
                    self._add_overviews(key)
            for key, part in self._parts.items():
                self._check_complete(key, part)
            self._rename_all()
        except BaseException:
            self.abort()
            raise

    def abort(self) -> None:
        """Close and remove everything that was written; what was there before stays."""
        for dataset in self._datasets.values():
            with GdalFailures(), contextlib.suppress(RuntimeError):
                _destroy(dataset)
        self._datasets.clear()
        for part in self._parts.values():
            for name in (part, *_sidecars(part)):
                name.unlink(missing_ok=True)
        self._parts.clear()

    def _tile(self, spec: RasterSpec) -> tuple[int, int]:
        """Rows and columns of a raster's tiles, of which the blocks are whole numbers; strips stay strips."""
        rows, cols = self._block
        if spec.through_time and rows % TILE_UNIT == 0 and cols % TILE_UNIT == 0:
            return _series_tile(rows), _series_tile(cols)
        return rows, cols

    def _parts_of(self, spec: RasterSpec, window: Window) -> list[Window]:
        """What is written at once: a window, or each tile of it where a place is to lie together in the file."""
        if not spec.through_time:
            return [window]
        tile_rows, tile_cols = self._tile(spec)
        rows = _cuts(window.row, window.rows, tile_rows)
        cols = _cuts(window.col, window.cols, tile_cols)
        return [Window(row, col, down, across) for row, down in rows for col, across in cols]

    def _add_overviews(self, key: str) -> None:
        with GdalFailures() as failures:
            try:
                add_overviews(str(self._parts[key]), self._stop)
            except RuntimeError as error:
                raise InputError(self._explain(key, str(error))) from error
        if failures.messages:
            raise InputError(self._explain(key, failures.cause))

    def _create(self, key: str, spec: RasterSpec) -> None:
        destination = Path(spec.path)
        part = destination.with_name(f".{destination.stem}.{uuid.uuid4().hex[:8]}.part.tif")
        self._parts[key] = part
        rows, cols = self._tile(spec)
        # Speckle hardly compresses, and DEFLATE would take longer than the Fourier transforms that make it.
        compression = () if spec.dtype == "complex64" else COMPRESSION
        options = [*compression, "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER", f"BLOCKYSIZE={rows}"]
        if cols % 16 == 0 and rows % 16 == 0:
            options += ["TILED=YES", f"BLOCKXSIZE={cols}"]
        if spec.dtype == "float64":
            options.remove("PREDICTOR=2")
        with GdalFailures() as failures:
            try:
                dataset = gdal.GetDriverByName("GTiff").Create(
                    str(part), self._grid.width, self._grid.height, spec.bands, _GDAL_TYPES[spec.dtype], options
                )
            except RuntimeError as error:
                raise InputError(self._explain(key, str(error))) from error
            if dataset is None:
                raise InputError(self._explain(key, failures.cause))
            self._datasets[key] = dataset
            if self._grid.crs_wkt:
                dataset.SetProjection(self._grid.crs_wkt)
            if self._grid.transform != (0.0, 1.0, 0.0, 0.0, 0.0, 1.0):
                dataset.SetGeoTransform(self._grid.transform)
            dataset.SetMetadata({name: str(value) for name, value in spec.tags.items()})
            for number in range(spec.bands):
                band = dataset.GetRasterBand(number + 1)
                if spec.nodata is not None:
                    band.SetNoDataValue(float(spec.nodata))
                if spec.units:
                    band.SetUnitType(spec.units)
                if spec.descriptions:
                    band.SetDescription(spec.descriptions[number])
                if spec.band_tags:
                    band.SetMetadata({name: str(value) for name, value in spec.band_tags[number].items()})

    def _close(self, key: str) -> None:
        with GdalFailures() as failures:
            dataset = self._datasets.pop(key)
            try:
                _destroy(dataset)
            except RuntimeError as error:
                raise InputError(self._explain(key, str(error))) from error
        if failures.messages:
            raise InputError(self._explain(key, failures.cause))

    def _check_complete(self, key: str, part: Path) -> None:
        """The last block of the last band lies inside the file: what a full disk cut off at closing shows here."""
        with GdalFailures() as failures:
            try:
                dataset = gdal.Open(str(part))
                band = dataset.GetRasterBand(dataset.RasterCount) if dataset else None
            except RuntimeError as error:
                raise InputError(self._explain(key, str(error))) from error
            if band is None:
                raise InputError(self._explain(key, failures.cause))
            cols, rows = band.GetBlockSize()
            last = f"{(band.XSize - 1) // cols}_{(band.YSize - 1) // rows}"
            offset, size = (band.GetMetadataItem(f"BLOCK_{what}_{last}", "TIFF") for what in ("OFFSET", "SIZE"))
            del band, dataset
        if offset and size and int(offset) + int(size) > part.stat().st_size:
            raise InputError(self._explain(key, "the file is shorter than its contents"))

    def _rename_all(self) -> None:
        """Replace all destinations, or none: what was there is set aside until the last one is in place."""
        undo: list[tuple[Path, Path | None]] = []
        try:
            for key, part in self._parts.items():
                final = Path(self._specs[key].path)
                for old in (final, *_sidecars(final)):
                    if old.exists():
                        aside = old.with_name(f".{old.name}.{uuid.uuid4().hex[:8]}.old")
                        os.replace(old, aside)
                        undo.append((old, aside))
                os.replace(part, final)
                undo.append((final, None))
        except OSError as error:
            for old, aside in reversed(undo):
                if aside is None:
                    old.unlink(missing_ok=True)
                else:
                    os.replace(aside, old)
            raise InputError(
                f"Cannot replace {error.filename}: {error.strerror}. If it is open in QGIS or another program, "
                "remove that layer first or choose another name. No output was written."
            ) from error
        self._parts.clear()
        for _, aside in undo:
            if aside is not None:
                aside.unlink(missing_ok=True)

    def _explain(self, key: str, cause: str) -> str:
        path = self._specs[key].path
        free = shutil.disk_usage(Path(path).absolute().parent).free
        full = " The disk is full: free some space or choose another disk." if free < MEBIBYTE else ""
        return f"Cannot write {path}: {cause or 'GDAL gave no reason'}.{full} No output was written."


def _go_on() -> None:
    """Default of what is asked between the parts of a long job: nobody stops it."""


def _series_tile(side: int) -> int:
    """Side of a series' tiles that divides a block: 128 at most, unless that would make them tiny."""
    sides = [part for part in range(TILE_UNIT, LARGEST_SERIES_TILE + 1, TILE_UNIT) if side % part == 0]
    return max(sides) if side <= LARGEST_SERIES_TILE or max(sides) >= SMALLEST_SERIES_TILE else side


def _cuts(start: int, length: int, tile: int) -> list[tuple[int, int]]:
    """Start and length of the pieces that the borders of tiles cut a stretch into."""
    borders = sorted({start, *range(start - start % tile + tile, start + length, tile), start + length})
    return [(first, last - first) for first, last in zip(borders, borders[1:])]


def _destroy(dataset: gdal.Dataset) -> None:
    """Close a dataset now; errors of its last writes are raised or reported, which they are not in a destructor."""
    if hasattr(dataset, "Close"):
        dataset.Close()
    else:
        # GDAL before 3.8 has no Close; this takes the dataset away from its Python owner, so it is destroyed once.
        dataset.__swig_destroy__(dataset)


def check_destinations(paths: Mapping[str, str], inputs: Iterable[str] = ()) -> None:
    """Raise `InputError` unless every path is a .tif that can be created, differs from the others and is no input."""
    taken = {_same(path): f"the input {path}" for path in inputs}
    for key, path in paths.items():
        if Path(path).suffix.lower() not in (".tif", ".tiff"):
            raise InputError(f"{key}: rasters are written as GeoTIFF, so the name must end in .tif, got {path}.")
        check_destination(key, path)
        if _same(path) in taken:
            raise InputError(f"{key}: {path} is also {taken[_same(path)]}. Choose another name for the output.")
        taken[_same(path)] = f"the output {key}"


def check_destination(key: str, path: str) -> None:
    """Raise `InputError` unless ``path`` can be created or replaced: its folder is there and may be written to."""
    folder = Path(path).absolute().parent
    if not folder.is_dir():
        raise InputError(
            f"{key}: cannot write {path}: the folder {folder} does not exist. Create it or choose another."
        )
    if Path(path).is_dir():
        raise InputError(f"{key}: cannot write {path}: it is a folder. Give the name of a file.")
    probe = folder / f".{uuid.uuid4().hex[:8]}.probe"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise InputError(
            f"{key}: cannot write {path}: {error.strerror}. Choose a folder in which you may write."
        ) from error


def check_free_space(sizes: Iterable[tuple[str, int]], warn: Callable[[str], None] | None = None) -> None:
    """Compare uncompressed sizes with the free space of each disk.

    Parameters
    ----------
    sizes : iterable of (path, bytes)
    warn : callable(str), optional
        Told when the uncompressed rasters would not fit; compressed they may.

    Raises
    ------
    InputError
        If less than a tenth of the uncompressed size is free.
    """
    by_disk: dict[int, tuple[Path, int]] = {}
    for path, size in sizes:
        folder = Path(path).absolute().parent
        disk = folder.stat().st_dev
        by_disk[disk] = folder, by_disk.get(disk, (folder, 0))[1] + size
    for folder, needed in by_disk.values():
        free = shutil.disk_usage(folder).free
        numbers = f"up to {_size(needed)} needed, {_size(free)} free in {folder}"
        if free < LEAST_FREE_SHARE * needed:
            raise InputError(
                f"The disk is too full for the outputs: {numbers}. Free some space or choose another disk."
            )
        if free < needed and warn is not None:
            warn(f"The disk may become full: {numbers}; compression usually saves a part of it.")


def _size(count: int) -> str:
    return f"{count / MEBIBYTE:.1f} MB" if count < 1024 * MEBIBYTE else f"{count / MEBIBYTE / 1024:.1f} GB"


def _sidecars(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in _SIDECARS]


def _same(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))


def _as_stored(array: np.ndarray, spec: RasterSpec) -> np.ndarray:
    """The array in the type of the file, NaN as its nodata value."""
    if array.dtype == spec.dtype:
        return array
    if np.issubdtype(array.dtype, np.floating) and not np.issubdtype(np.dtype(spec.dtype), np.floating):
        array = np.nan_to_num(array, nan=0.0 if spec.nodata is None else spec.nodata)
    return array.astype(spec.dtype)
