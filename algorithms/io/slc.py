"""Single-look complex images in radar coordinates: rows are lines (azimuth), columns are samples (slant range).

`open_slc` reads complex rasters of any GDAL format, real and imaginary parts as two rasters (``"real.tif;imag.tif"``)
or two bands, RSLC files (HDF5 of NISAR and UAVSAR) and SNAP's Zarr folders. Everything downstream sees complex64 and
`SlcMetadata`, and does not know the format.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from dataclasses import replace
from types import TracebackType
from typing import Any

import numpy as np
from osgeo import gdal

from ..checks import InputError
from ..grid import Grid, Window
from ..reporting import Reporter
from .hdf5 import import_h5py
from .layers import HandlePool, clean_source, open_dataset, quiet_gdal
from .rasters import RasterSpec
from .slc_metadata import SlcMetadata, SlcRequest, decide_metadata, metadata_from_tags, slc_tags
from .slc_products import Product, find_product
from .tags import Provenance

#: Samples that are looked at when an image is opened.
LOOK_SAMPLES = 1 << 20
#: Two carriers that differ by more than this share are not of one pair.
SAME_CARRIER = 1e-6


class Slc:
    """An open image; a context manager. `read` may be called from several threads.

    Attributes
    ----------
    name : str
        Short name for messages.
    sources : tuple of str
        Files it reads, for `OutputSet`'s ``inputs``.
    grid : Grid
        Radar coordinates: no coordinate system.
    native_block : (rows, cols)
    metadata : SlcMetadata
    tags : mapping of str to str
        Tags of the file.
    """

    def __init__(
        self,
        name: str,
        sources: tuple[str, ...],
        grid: Grid,
        native_block: tuple[int, int],
        metadata: SlcMetadata,
        tags: Mapping[str, str],
        reader: Any,
    ) -> None:
        self.name, self.sources, self.grid, self.native_block = name, sources, grid, native_block
        self.metadata, self.tags, self._reader = metadata, dict(tags), reader

    @property
    def shape(self) -> tuple[int, int]:
        """Lines and samples."""
        return self.grid.height, self.grid.width

    def read(self, window: Window) -> np.ndarray:
        """Samples of a window, complex64 (rows, cols), contiguous; no data, NaN and infinities are zero.

        Raises
        ------
        InputError
            If the file cannot be read.
        """
        samples = self._reader.read(window)
        # One pass over the squares: their sum is finite where every sample is.
        if not np.isfinite(np.vdot(samples, samples)):
            samples[~np.isfinite(samples)] = 0.0
        return samples

    def close(self) -> None:
        """Close the files."""
        self._reader.close()

    def __enter__(self) -> Slc:
        return self

    def __exit__(self, kind: type | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()


def open_slc(source: str, request: SlcRequest | None = None, reporter: Reporter | None = None) -> Slc:
    """Open a single-look complex image.

    Parameters
    ----------
    source : str
        A complex raster of GDAL; ``real;imaginary`` (two rasters); a raster with two real bands (real, imaginary); an
        RSLC file or subdataset; a SNAP folder (.znap).
    request : SlcRequest, optional
        What the user says; goes before what the file says.
    reporter : Reporter, optional
        Told what was decided, and where sources disagree.

    Raises
    ------
    InputError
        If it cannot be opened, is no complex image (an intensity, say), or holds no sample but zero.
    """
    request, reporter = request or SlcRequest(), reporter or Reporter()
    request.check()
    source = clean_source(source)
    product = find_product(source, request)
    notes = product.notes if product else ()
    if product and product.dataset:
        slc = _open_hdf5(product, request)
    else:
        slc = _open_gdal(source, product, request)
    try:
        _look(slc)
    except BaseException:
        slc.close()
        raise
    for line in (*notes, *slc.metadata.decisions):
        reporter.info(line)
    for line in slc.metadata.warnings:
        reporter.warn(line)
    return slc


def open_pair(
    reference: str, secondary: str, request: SlcRequest | None = None, reporter: Reporter | None = None
) -> tuple[Slc, Slc]:
    """Open the two images of a pair and make sure that they belong together.

    Raises
    ------
    InputError
        If one cannot be opened, their sizes differ, or their carrier or centroid frequencies do.
    """
    first = open_slc(reference, request, reporter)
    try:
        second = open_slc(secondary, request, reporter)
    except BaseException:
        first.close()
        raise
    try:
        check_pair(first, second)
    except BaseException:
        first.close()
        second.close()
        raise
    return first, second


def check_pair(first: Slc, second: Slc) -> None:
    """Raise `InputError` unless two images have the same size and frequencies."""
    if first.shape != second.shape:
        sizes = [f"{slc.name} has {slc.shape[0]} lines x {slc.shape[1]} samples" for slc in (first, second)]
        raise InputError(
            f"The two images of a pair must have the same size: {', '.join(sizes)}. Cut them to the same lines and "
            "samples (gdal_translate -srcwin), or coregister them with the processor that made them."
        )
    for item, told in (("carrier_frequency", "carrier"), ("centroid_frequency", "centroid of the sub-band")):
        one, other = getattr(first.metadata, item), getattr(second.metadata, item)
        if one and other and abs(one - other) > SAME_CARRIER * one:
            raise InputError(
                f"The two images are of different frequencies ({told}): {first.name} {one / 1e6:.6f} MHz, "
                f"{second.name} {other / 1e6:.6f} MHz. Give two images of the same band."
            )


def slc_spec(path: str, slc: Slc, metadata: SlcMetadata, description: str, provenance: Provenance) -> RasterSpec:
    """A complex64 output on the grid of ``slc`` with the tags that keep ``metadata`` in model chains."""
    about = slc_tags(metadata, provenance, slc.tags)
    return RasterSpec(path, dtype="complex64", nodata=None, descriptions=(description,), tags=about)


class _GdalReader:
    """One complex band, or the real and the imaginary one; each part is (source, band)."""

    def __init__(self, parts: tuple[tuple[str, int], ...], nodata: tuple[float | None, ...]) -> None:
        self._parts, self._nodata, self._pool = parts, nodata, HandlePool()

    def read(self, window: Window) -> np.ndarray:
        out = np.empty((window.rows, window.cols), dtype=np.complex64)
        if len(self._parts) == 1:
            self._fill(0, window, out)
            return out
        part = np.empty((window.rows, window.cols), dtype=np.float32)
        self._fill(0, window, part)
        out.real = part
        self._fill(1, window, part)
        out.imag = part
        return out

    def _fill(self, number: int, window: Window, out: np.ndarray) -> None:
        source, band_number = self._parts[number]
        with self._pool.borrow(source) as dataset, quiet_gdal():
            try:
                got = dataset.GetRasterBand(band_number).ReadAsArray(
                    window.col, window.row, window.cols, window.rows, buf_obj=out
                )
            except RuntimeError as error:
                raise InputError(_cannot_read(source, str(error))) from error
            if got is None:
                raise InputError(_cannot_read(source, gdal.GetLastErrorMsg()))
        nodata = self._nodata[number]
        if nodata is not None and nodata != 0.0 and np.isfinite(nodata):
            out[out == out.dtype.type(nodata)] = 0.0

    def close(self) -> None:
        self._pool.close()


class _Hdf5Reader:
    """A dataset of an HDF5 file; h5py lets one thread in at a time."""

    def __init__(self, path: str, dataset: str) -> None:
        h5py = import_h5py(f"Reading {os.path.basename(path)}")
        self._file = h5py.File(path, "r")
        self.dataset = self._file[dataset]
        self._path, self._lock = path, threading.Lock()

    def read(self, window: Window) -> np.ndarray:
        with self._lock:
            try:
                samples = self.dataset[window.slices]
            except OSError as error:
                raise InputError(_cannot_read(self._path, str(error))) from error
        if samples.dtype.names:
            # NISAR stores pairs of half floats, which NumPy has no complex type for.
            whole = np.empty(samples.shape, dtype=np.complex64)
            whole.real, whole.imag = (samples[name] for name in samples.dtype.names)
            return whole
        return np.ascontiguousarray(samples, dtype=np.complex64)

    def close(self) -> None:
        self._file.close()


def _open_hdf5(product: Product, request: SlcRequest) -> Slc:
    path = product.sources[0]
    name = f"{os.path.basename(path)} {'/'.join(product.dataset.split('/')[-2:])}"
    metadata = decide_metadata(request, product.found, name)
    reader = _Hdf5Reader(path, product.dataset)
    dtype, fields = reader.dataset.dtype, reader.dataset.dtype.names
    if dtype.kind != "c" and not (fields and len(fields) == 2):
        reader.close()
        raise InputError(f"{name} holds {dtype}, not complex numbers. Give the single-look complex image.")
    height, width = reader.dataset.shape
    block = reader.dataset.chunks or (1, width)
    grid = Grid(width, height, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0))
    return Slc(name, (path,), grid, tuple(block), metadata, product.tags, reader)


def _open_gdal(source: str, product: Product | None, request: SlcRequest) -> Slc:
    names = product.sources if product else _two_files(source)
    name = os.path.basename(os.path.normpath(names[0] if product is None else source))
    datasets = [open_dataset(part) for part in names]
    first = datasets[0]
    sizes = [(dataset.RasterYSize, dataset.RasterXSize) for dataset in datasets]
    if len(set(sizes)) > 1:
        raise InputError(
            f"Real and imaginary part must have the same size: {names[0]} is {sizes[0][0]} x {sizes[0][1]}, "
            f"{names[1]} is {sizes[1][0]} x {sizes[1][1]} (lines x samples)."
        )
    parts = _parts(names, datasets)
    bands = [dataset.GetRasterBand(number) for dataset, (_, number) in zip(datasets * 2, parts)]
    cols, rows = bands[0].GetBlockSize()
    transform = first.GetGeoTransform(can_return_null=True) or (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    grid = Grid(sizes[0][1], sizes[0][0], tuple(transform), first.GetProjection() or "")
    found_tags = {**dict(first.GetMetadata() or {}), **(product.tags if product else {})}
    found = {**metadata_from_tags(found_tags), **(product.found if product else {})}
    reader = _GdalReader(parts, tuple(band.GetNoDataValue() for band in bands))
    return Slc(name, tuple(names), grid, (rows, cols), decide_metadata(request, found, name), found_tags, reader)


def _two_files(source: str) -> tuple[str, ...]:
    """``real;imaginary`` as two sources; anything else as one."""
    if ";" not in source or os.path.exists(source):
        return (source,)
    parts = tuple(clean_source(part.strip()) for part in source.split(";") if part.strip())
    if len(parts) != 2:
        raise InputError(f"Give two rasters as real;imaginary, got {len(parts)}: {source}.")
    return parts


def _parts(names: tuple[str, ...], datasets: list[gdal.Dataset]) -> tuple[tuple[str, int], ...]:
    """Sources and bands of the samples; raise `InputError` for what is no complex image."""
    first = datasets[0]
    is_complex = [bool(gdal.DataTypeIsComplex(dataset.GetRasterBand(1).DataType)) for dataset in datasets]
    if len(names) == 2:
        if any(is_complex):
            raise InputError(
                f"{names[is_complex.index(True)]} is complex already: give it alone, not as real;imaginary."
            )
        return (names[0], 1), (names[1], 1)
    if is_complex[0]:
        if first.RasterCount > 1:
            raise InputError(
                f"{names[0]} has {first.RasterCount} complex bands. Give one image: gdal_translate -b takes one out."
            )
        return ((names[0], 1),)
    if first.RasterCount == 2:
        return (names[0], 1), (names[0], 2)
    kind = gdal.GetDataTypeName(first.GetRasterBand(1).DataType)
    raise InputError(
        f"{names[0]} is not a single-look complex image but {first.RasterCount} real band"
        f"{'s' if first.RasterCount > 1 else ''} ({kind}): an intensity or amplitude has no phase. Give the complex "
        "raster, or its parts as 'real;imaginary'."
    )


def _look(slc: Slc) -> None:
    """Refuse an image without a sample, or without a phase."""
    if 0 in slc.shape:
        raise InputError(f"{slc.name} has {slc.shape[0]} lines x {slc.shape[1]} samples: there is nothing in it.")
    rows = max(1, min(slc.shape[0], LOOK_SAMPLES // slc.shape[1]))
    for start in dict.fromkeys(((slc.shape[0] - rows) // 2, 0, slc.shape[0] - rows)):
        samples = slc.read(Window(start, 0, rows, slc.shape[1]))
        there = samples[samples != 0]
        if there.size:
            break
    else:
        raise InputError(f"{slc.name} holds nothing but zeros where it was looked at: beginning, middle and end.")
    if not there.imag.any() or not there.real.any():
        part = "imaginary" if there.real.any() else "real"
        raise InputError(
            f"{slc.name} has no phase: its {part} part is zero everywhere. It is an intensity or amplitude that was "
            "written as complex; give the single-look complex image."
        )
    if there.real.min() >= 0 and there.imag.min() >= 0 and there.size > 100:
        raise InputError(
            f"{slc.name} has no phase beyond a quarter of a cycle: real and imaginary parts are never negative. They "
            "look like intensities (of two polarisations, say); give the single-look complex image."
        )


def with_band(metadata: SlcMetadata, *, bandwidth: float, centroid: float | None, window: str | None) -> SlcMetadata:
    """Metadata of an image whose band was cut or measured anew."""
    return replace(
        metadata, range_bandwidth=bandwidth, centroid_frequency=centroid, window=window, window_coefficient=None
    )


def _cannot_read(source: str, reason: str) -> str:
    return f"Cannot read {source}: {reason or 'GDAL gave no reason.'} The file is damaged or cut short; copy it again."
