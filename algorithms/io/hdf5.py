"""MintPy's HDF5 layouts, written block by block: ifgramStack.h5, timeseries.h5, velocity.h5.

A file appears under its name only when it is complete: it is written under a temporary name beside it and renamed.
h5py serialises its calls, so `write` may be called from several threads.
"""

from __future__ import annotations

import contextlib
import errno
import math
import os
import shutil
import uuid
from collections.abc import Iterator, Mapping, Sequence
from types import ModuleType

import numpy as np
from osgeo import osr

from ..checks import InputError, MissingPackageError, check_shape
from ..geometry import AWAY, LEFT, RIGHT, ViewingGeometry
from ..grid import Grid, Window
from ..timeseries.network import date_baselines
from . import tags
from .rasters import check_destination
from .request import Stack
from .tags import Provenance

#: Side of the square chunks that files are written in [pixels].
CHUNK = 256
#: Attribute that says that a stack is ours: NaN marks what is missing in it, and zero is a phase like any other.
OURS = "MINING_INSAR_STACK"
#: Incidence angle [deg] of each pixel; in a group, because MintPy takes every dataset at the
#: top for a quantity of each interferogram.
INCIDENCE = "geometry/incidenceAngle"
#: True for pairs whose perpendicular baseline is known, beside MintPy's ``bperp``.
KNOWN_BASELINES = "geometry/bperpKnown"


def import_h5py(purpose: str) -> ModuleType:
    """The h5py module; `MissingPackageError` with what to install, by platform, where it is not there."""
    try:
        import h5py
    except ImportError as error:
        raise MissingPackageError(
            f"{purpose} needs the Python package h5py, which this QGIS does not have. Install it: on Debian and Ubuntu "
            "apt install python3-h5py; on Windows the package python3-h5py in the OSGeo4W set-up; on macOS and "
            "elsewhere pip install --no-deps h5py into QGIS's Python. The algorithm environmentcheck says more. "
            "Without it, use raster layers and GeoTIFF outputs."
        ) from error
    return h5py


class Hdf5Writer:
    """A file in the making; a context manager that commits when all went well and aborts otherwise.

    Parameters
    ----------
    path : str
    stack : Stack
        Gives the grid, the network, the geometry and what was taken off. The grid must be north-up or in radar
        coordinates: MintPy's layout knows no rotation.
    reference : str, optional
        What the values are referenced to, in words.
    attributes : mapping of str to str, optional
        More attributes of the file: ``REF_Y`` and ``REF_X`` of a reference pixel, say.
    provenance : Provenance, optional
    inputs : sequence of str, optional
        Files that the run reads: none of them may be overwritten.

    Raises
    ------
    MissingPackageError
        If h5py is not there.
    InputError
        If the grid is rotated, the file is an input, or it cannot be written.
    """

    #: MintPy's FILE_TYPE and UNIT.
    _kind, _unit = "", ""

    def __init__(
        self,
        path: str,
        stack: Stack,
        *,
        reference: str = "",
        attributes: Mapping[str, str] | None = None,
        provenance: Provenance | None = None,
        inputs: Sequence[str] = (),
    ) -> None:
        h5py = import_h5py(f"Writing {os.path.basename(path)}")
        if os.path.realpath(path) in {os.path.realpath(name) for name in inputs}:
            raise InputError(f"{path} is an input and an output. Choose another name for the output.")
        check_destination("HDF5 output", path)
        self.path, self.grid = path, stack.grid
        first, last = (f"{stack.network.dates[number]:%Y%m%d}" for number in (0, -1))
        found = {
            **grid_attributes(stack.grid, path),
            **geometry_attributes(stack.geometry),
            "FILE_TYPE": self._kind,
            "UNIT": self._unit,
            "START_DATE": first,
            "END_DATE": last,
            **self._more_attributes(first, last),
            **({tags.REFERENCE: reference} if reference else {}),
            **({tags.CORRECTIONS: stack.corrections} if stack.corrections else {}),
            **_provenance_attributes(provenance),
            **(attributes or {}),
        }
        self._temporary = f"{path}.{uuid.uuid4().hex[:8]}.part"
        self._bytes = 0
        self._datasets: dict[str, object] = {}
        with self._failures():
            # No chunk cache: what cannot be written fails in the write. Chunks that fail when a cache is emptied at
            # closing are found too late, and HDF5 has been seen to crash the process over them on a full disk.
            self._file = h5py.File(self._temporary, "w", rdcc_nbytes=0)
        try:
            with self._failures():
                self._file.attrs.update(found)
            self._lay_out(stack)
            with self._failures():
                reserve(self._temporary, self._bytes)
        except BaseException:
            self.abort()
            raise

    def _more_attributes(self, first: str, last: str) -> dict[str, str]:
        """Attributes that only this kind of file has."""
        raise NotImplementedError

    def _lay_out(self, stack: Stack) -> None:
        """Create the datasets."""
        raise NotImplementedError

    def _create(self, name: str, layers: int | None = None) -> None:
        """A float32 dataset (rows, cols), or (layers, rows, cols), NaN until written."""
        shape: tuple[int, ...] = (self.grid.height, self.grid.width)
        chunks: tuple[int, ...] = (min(CHUNK, shape[0]), min(CHUNK, shape[1]))
        if layers is not None:
            shape, chunks = (layers, *shape), (1, *chunks)
        with self._failures():
            self._datasets[name] = self._file.create_dataset(
                name, shape=shape, dtype=np.float32, chunks=chunks, fillvalue=np.nan
            )
        whole = [-(-length // chunk) * chunk for length, chunk in zip(shape, chunks)]
        self._bytes += 4 * math.prod(whole)

    def _put(self, name: str, values: object) -> None:
        with self._failures():
            self._file.create_dataset(name, data=values)

    def _write(self, name: str, window: Window, values: np.ndarray, layer: int | None = None) -> None:
        where = (...,) if layer is None else (layer,)
        with self._failures():
            self._datasets[name][(*where, *window.slices)] = values

    def commit(self) -> None:
        """Close the file and give it its name."""
        try:
            with self._failures():
                self._datasets.clear()
                self._file.close()
                os.replace(self._temporary, self.path)
        except InputError:
            self.abort()
            raise

    def abort(self) -> None:
        """Close and remove what was written."""
        if not hasattr(self, "_file"):
            return
        with contextlib.suppress(OSError):
            # gives the space back first: HDF5 must write when it closes, and on a full disk it could not
            os.truncate(self._temporary, 0)
        self._datasets.clear()
        with contextlib.suppress(OSError, RuntimeError):
            self._file.close()
        with contextlib.suppress(OSError):
            os.remove(self._temporary)

    def __enter__(self):
        return self

    def __exit__(self, kind: object, *_exception: object) -> None:
        if kind is None:
            self.commit()
        else:
            self.abort()

    @contextlib.contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except (OSError, RuntimeError) as error:
            number = getattr(error, "errno", None)
            cause = os.strerror(number) if number else error
            raise InputError(
                f"Cannot write {self.path}: {cause}. Its folder must exist, be writable and have space left."
            ) from error


class IfgramStackWriter(Hdf5Writer):
    """Writer of MintPy's ``ifgramStack.h5``.

    Pairs are stored as MintPy orders them, earlier date first; a reversed pair is negated, phase and baseline. Whether
    there is coherence, and incidence angles of each pixel, is the stack's to say.
    """

    _kind, _unit = "ifgramStack", "radian"

    def _more_attributes(self, first: str, last: str) -> dict[str, str]:
        # MintPy asks for looks only to turn coherence into variance; nobody here knows them
        return {OURS: "1", "ALOOKS": "1", "RLOOKS": "1", tags.PHASE_SIGN: AWAY}

    def _lay_out(self, stack: Stack) -> None:
        network = stack.network
        names = [tuple(f"{date:%Y%m%d}" for date in sorted(network.date_pair(k))) for k in range(network.n_pairs)]
        self._order = sorted(range(network.n_pairs), key=names.__getitem__)
        self._sign = np.where(network.pairs[:, 0] > network.pairs[:, 1], -1.0, 1.0).astype(np.float32)
        self._stack = stack
        baseline = np.full(network.n_pairs, np.nan)
        if network.perpendicular_baseline is not None:
            baseline = (network.perpendicular_baseline * self._sign)[self._order]
        self._put("date", np.array([names[k] for k in self._order], dtype="S8"))
        # MintPy draws no network over NaN: unknown baselines are zero, and a mask says which are known
        self._put("bperp", np.nan_to_num(baseline).astype(np.float32))
        self._put(KNOWN_BASELINES, np.isfinite(baseline))
        self._put("dropIfgram", np.ones(network.n_pairs, dtype=np.bool_))
        self._create("unwrapPhase", network.n_pairs)
        if stack.has_coherence:
            self._create("coherence", network.n_pairs)
        if stack.has_incidence:
            self._create(INCIDENCE)

    def write(self, window: Window, phase: np.ndarray, coherence: np.ndarray | None = None) -> None:
        """Write a window: phase [rad, away] and coherence, (P, rows, cols) in the order of the stack's network.

        Incidence angles are taken from the stack.
        """
        shape = (len(self._order), window.rows, window.cols)
        check_shape("phase", phase, shape)
        for position, number in enumerate(self._order):
            self._write("unwrapPhase", window, phase[number] * self._sign[number], position)
        if self._stack.has_coherence:
            check_shape("coherence", coherence, shape)
            for position, number in enumerate(self._order):
                self._write("coherence", window, coherence[number], position)
        if self._stack.has_incidence:
            self._write(INCIDENCE, window, self._stack.read_incidence(window))


class TimeseriesWriter(Hdf5Writer):
    """Writer of MintPy's ``timeseries.h5``: cumulative LOS displacement [m], toward the satellite positive."""

    _kind, _unit = "timeseries", "m"

    def _more_attributes(self, first: str, last: str) -> dict[str, str]:
        return {OURS: "1", "REF_DATE": first, tags.SIGN: tags.SIGN_TOWARD}

    def _lay_out(self, stack: Stack) -> None:
        self._put("date", np.array([f"{date:%Y%m%d}" for date in stack.network.dates], dtype="S8"))
        baseline = date_baselines(stack.network)
        if baseline is None:
            baseline = np.zeros(stack.network.n_dates)
        # MintPy plots these; zero stands for what nobody knows
        self._put("bperp", np.nan_to_num(baseline).astype(np.float32))
        self._create("timeseries", stack.network.n_dates)
        self._dates = stack.network.n_dates

    def write(self, window: Window, displacement: np.ndarray) -> None:
        """Write a window of displacement (S, rows, cols) [m]."""
        check_shape("displacement", displacement, (self._dates, window.rows, window.cols))
        self._write("timeseries", window, displacement)


class VelocityWriter(Hdf5Writer):
    """Writer of MintPy's ``velocity.h5``: LOS velocity and its standard deviation [m/yr]."""

    _kind, _unit = "velocity", "m/year"

    def _more_attributes(self, first: str, last: str) -> dict[str, str]:
        return {"REF_DATE": first, "DATE12": f"{first}_{last}", tags.SIGN: tags.SIGN_TOWARD}

    def _lay_out(self, stack: Stack) -> None:
        self._create("velocity")
        self._create("velocityStd")

    def write(self, window: Window, velocity: np.ndarray, velocity_std: np.ndarray) -> None:
        """Write a window of velocity and standard deviation (rows, cols) [m/yr]."""
        for name, values in (("velocity", velocity), ("velocityStd", velocity_std)):
            check_shape(name, values, (window.rows, window.cols))
            self._write(name, window, values)


def reserve(path: str, size: int) -> None:
    """Claim ``size`` bytes of disk for a file before they are written; raise `OSError` where they are not there."""
    if hasattr(os, "posix_fallocate"):
        with open(path, "r+b") as file:
            try:
                os.posix_fallocate(file.fileno(), 0, size)
                return
            except OSError as error:
                if error.errno == errno.ENOSPC:
                    raise
    # where a file system cannot promise: look at what is free
    if shutil.disk_usage(os.path.dirname(os.path.abspath(path))).free < size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def grid_attributes(grid: Grid, path: str) -> dict[str, str]:
    """MintPy's attributes of a grid; X_FIRST and Y_FIRST are the outer corner of the first pixel.

    Raises
    ------
    InputError
        If the grid is rotated.
    """
    found = {"WIDTH": str(grid.width), "LENGTH": str(grid.height)}
    x, dx, skew_x, y, skew_y, dy = grid.transform
    if skew_x or skew_y:
        raise InputError(f"Cannot write {path}: the grid is rotated, and MintPy's HDF5 has no place for that. Warp it.")
    if not grid.crs_wkt and (x, dx, y, abs(dy)) == (0.0, 1.0, 0.0, 1.0):
        return found
    found.update({"X_FIRST": repr(x), "X_STEP": repr(dx), "Y_FIRST": repr(y), "Y_STEP": repr(dy)})
    if grid.crs_wkt:
        system = osr.SpatialReference()
        system.ImportFromWkt(grid.crs_wkt)
        code = system.GetAuthorityCode(None) if system.GetAuthorityName(None) == "EPSG" else None
        found["CRS_WKT"] = grid.crs_wkt
        if code:
            found["EPSG"] = code
        unit = "degrees" if system.IsGeographic() else "meters"
        found.update({"X_UNIT": unit, "Y_UNIT": unit})
    return found


def geometry_attributes(geometry: ViewingGeometry) -> dict[str, str]:
    """MintPy's attributes of a viewing geometry, and our own tags beside them; what is not known is left out."""
    numbers = {
        "WAVELENGTH": geometry.wavelength,
        tags.WAVELENGTH: geometry.wavelength,
        "CENTER_INCIDENCE_ANGLE": geometry.incidence,
        tags.INCIDENCE: geometry.incidence,
        "SLANT_RANGE_DISTANCE": geometry.slant_range,
        tags.SLANT_RANGE: geometry.slant_range,
        "HEADING": geometry.heading,
        tags.HEADING: geometry.heading,
    }
    found = {name: repr(float(value)) for name, value in numbers.items() if value is not None}
    if geometry.heading is not None:
        northward = abs((geometry.heading + 180.0) % 360.0 - 180.0) < 90.0
        found["ORBIT_DIRECTION"] = "ASCENDING" if northward else "DESCENDING"
    if geometry.look_side in (RIGHT, LEFT):
        found["ANTENNA_SIDE"] = "-1" if geometry.look_side == RIGHT else "1"
        found[tags.LOOK_SIDE] = geometry.look_side
    return {**found, "PROCESSOR": "mininginsar"}


def _provenance_attributes(provenance: Provenance | None) -> dict[str, str]:
    if provenance is None:
        return {}
    found = {tags.PLUGIN_VERSION: provenance.version, tags.COMMAND: provenance.command}
    return {name: value for name, value in found.items() if value}
