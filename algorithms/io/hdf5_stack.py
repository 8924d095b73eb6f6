"""Reading a stack from HDF5 in MintPy's ifgramStack layout, ours or MintPy's own."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
from osgeo import osr

from ..checks import InputError
from ..geometry import AWAY, TOWARD
from ..grid import Grid, Window
from ..timeseries.network import DatePair, Network
from . import content, tags
from .baselines import decide_baselines
from .dates import parse_date
from .decide import Findings, add_parameters, decide_geometry, tag_number
from .excluded import kept_pairs, say_excluded
from .hdf5 import INCIDENCE, KNOWN_BASELINES, OURS, import_h5py
from .headers import Headers
from .headers_roipac import facts
from .incidence import IncidenceRaster
from .layers import quiet_gdal, short_name
from .pairs_table import read_pairs_table
from .request import NO_COHERENCE, Decision, Stack, StackRequest


class Hdf5Stack(Stack):
    """A stack in one HDF5 file; opened by `open_stack`. h5py serialises reads of several threads."""

    def __init__(self, path: str, kept: Sequence[int], phase, coherence, incidence) -> None:
        self._path, self._kept = path, kept
        self._files = contextlib.ExitStack()
        self._phase, self._coherence, self._incidence = phase, coherence, incidence
        self.has_coherence, self.has_incidence = coherence is not None, incidence is not None
        self.zero_is_nodata = False
        self.coherence_scale = 1.0

    def read_phase(self, window: Window) -> np.ndarray:
        """See `Stack.read_phase`."""
        out = self._read(self._phase, window)
        if self.zero_is_nodata:
            np.putmask(out, out == 0.0, np.nan)
        if self.geometry.phase_sign == TOWARD:
            np.negative(out, out=out)
        return out

    def read_coherence(self, window: Window) -> np.ndarray | None:
        """See `Stack.read_coherence`."""
        if self._coherence is None:
            return None
        out = self._read(self._coherence, window)
        if self.coherence_scale != 1.0:
            out /= np.float32(self.coherence_scale)
        low, high = float(np.fmin.reduce(out, axis=None)), float(np.fmax.reduce(out, axis=None))
        content.raise_if_not_coherence(f"The coherence in {short_name(self._path)}", low, high, self.coherence_scale)
        return np.clip(out, 0.0, 1.0, out=out) if low < 0.0 or high > 1.0 else out

    def read_incidence(self, window: Window) -> np.ndarray | None:
        """See `Stack.read_incidence`."""
        if self._incidence is None:
            return None
        if isinstance(self._incidence, IncidenceRaster):
            return self._incidence.read(window)
        return self._guarded(lambda: self._incidence[window.slices].astype(np.float32, copy=False))

    def read_pair(self, position: int, window: Window) -> np.ndarray:
        """Phase of one pair as it stands in the file [rad], float32 (rows, cols)."""
        out = self._guarded(lambda: self._phase[(self._kept[position], *window.slices)].astype(np.float32))
        if self.zero_is_nodata:
            np.putmask(out, out == 0.0, np.nan)
        return out

    def take_over(self, files: contextlib.ExitStack) -> None:
        """Files that `close` closes."""
        self._files = files

    def close(self) -> None:
        """Close every file."""
        self._files.close()

    def _read(self, dataset, window: Window) -> np.ndarray:
        out = np.empty((len(self._kept), window.rows, window.cols), dtype=np.float32)
        if len(self._kept) == dataset.shape[0]:
            self._guarded(lambda: dataset.read_direct(out, (slice(None), *window.slices)))
            return out
        for position, number in enumerate(self._kept):
            self._guarded(lambda p=position, n=number: dataset.read_direct(out, (n, *window.slices), p))
        return out

    def _guarded(self, read):
        try:
            return read()
        except (OSError, RuntimeError, KeyError) as error:
            raise InputError(
                f"Cannot read {self._path}: {error}. The file is damaged or cut short; copy or make it again."
            ) from error


def open_hdf5_stack(request: StackRequest) -> Stack:
    """Open ``request.stack``; see `open_stack`."""
    path = request.stack
    if not os.path.exists(path):
        raise InputError(f"The STACK file {path} does not exist.")
    h5py = import_h5py(f"Reading {os.path.basename(path)}")
    with contextlib.ExitStack() as opening:
        file = _open(h5py, path, opening)
        attributes = {name: _text(value) for name, value in file.attrs.items()}
        findings = Findings()
        date_pairs, kept = _pairs(request, file, findings)
        phase, coherence = file["unwrapPhase"], file.get("coherence")
        grid = grid_of(attributes, phase.shape[1], phase.shape[2])
        side = _geometry_file(h5py, path, attributes, phase.shape[1:], opening)
        incidence, slant_range = _pixel_geometry(file, side)
        if request.incidence_raster:
            incidence = IncidenceRaster(request.incidence_raster, grid, short_name(path), request.align, findings)
            opening.callback(incidence.close)
        stack = Hdf5Stack(path, kept, phase, coherence, incidence)
        stack.grid = grid
        stack.native_block = phase.chunks[1:] if phase.chunks else (1, grid.width)
        stack.zero_is_nodata = OURS not in attributes
        stack.coherence_scale = request.coherence_scale
        stack.layer_names = [f"{path}:unwrapPhase[{number}]" for number in kept]
        if stack.zero_is_nodata:
            findings.decisions.append(Decision("nodata", "phase of exactly 0, and NaN", "MintPy's layout"))

        add_parameters(findings, request)
        _add_attributes(findings, attributes, side, incidence, slant_range)
        findings.add("phase sign", attributes.get(tags.PHASE_SIGN) or AWAY, "MintPy's layout")
        stack.geometry = decide_geometry(findings, request)
        if incidence is not None and not request.incidence_raster:
            stack.geometry = dataclasses.replace(stack.geometry, incidence_raster=incidence.file.filename)
        baselines = _baselines(request, file, date_pairs, kept, findings, stack.geometry.look_side)
        stack.network = Network.from_date_pairs(date_pairs, baselines)
        stack.decisions, stack.warnings = findings.decisions, findings.warnings
        stack.decisions.append(Decision("grid", grid.describe(), short_name(path)))
        stack.corrections = attributes.get(tags.CORRECTIONS, "")
        if stack.corrections:
            source = f"attribute {tags.CORRECTIONS}"
            stack.decisions.append(Decision("corrections", stack.corrections, source))
        if coherence is None:
            stack.warnings.append(NO_COHERENCE)
        _check_content(stack)
        stack.take_over(opening.pop_all())
    return stack


def peek_hdf5_grid(path: str) -> Grid:
    """Grid of the stack in an HDF5 file."""
    with contextlib.ExitStack() as opening:
        file = _open(import_h5py(f"Reading {os.path.basename(path)}"), path, opening)
        attributes = {name: _text(value) for name, value in file.attrs.items()}
        return grid_of(attributes, *file["unwrapPhase"].shape[1:])


def _open(h5py, path: str, opening: contextlib.ExitStack):
    """The open file, closed by ``opening``; what is no ifgramStack is refused."""
    try:
        file = opening.enter_context(h5py.File(path, "r"))
    except OSError as error:
        raise InputError(
            f"Cannot open {path} as HDF5: {error}. STACK takes an ifgramStack.h5 as createstack and MintPy write it; "
            "the file may be damaged or cut short."
        ) from error
    missing = [name for name in ("unwrapPhase", "date") if name not in file]
    if missing:
        raise InputError(
            f"{path} is no stack of interferograms: it has no dataset {' and no '.join(missing)}, but "
            f"{', '.join(sorted(file)[:8]) or 'nothing'}. STACK takes an ifgramStack.h5 as createstack and MintPy "
            "write it."
        )
    phase, dates = file["unwrapPhase"], file["date"]
    if phase.ndim != 3 or dates.shape != (phase.shape[0], 2):
        raise InputError(
            f"{path}: unwrapPhase must have shape (pairs, rows, columns) and date (pairs, 2), got {phase.shape} and "
            f"{dates.shape}."
        )
    if "coherence" in file and file["coherence"].shape != phase.shape:
        raise InputError(
            f"{path}: coherence must have the shape of unwrapPhase, {phase.shape}, got {file['coherence'].shape}."
        )
    return file


def _pairs(request: StackRequest, file, findings: Findings) -> tuple[list[DatePair], list[int]]:
    """Dates of the pairs that are neither dropped in the file nor by the user, and their numbers in the file."""
    path = request.stack
    pairs: list[DatePair] = []
    for row in file["date"][()]:
        texts = [_text(cell) for cell in row]
        reference, secondary = (parse_date(text) for text in texts)
        if reference is None or secondary is None:
            raise InputError(f"Cannot read the dates {texts} in {path}: write them as YYYYMMDD.")
        pairs.append((reference, secondary))
    keep = file["dropIfgram"][()].astype(bool) if "dropIfgram" in file else np.ones(len(pairs), dtype=bool)
    kept = np.flatnonzero(keep).tolist()
    if not kept:
        raise InputError(f"All {len(pairs)} interferograms of {path} are marked as dropped (dropIfgram).")
    dropped = len(pairs) - len(kept)
    # MintPy's dropIfgram is True for what is kept
    value = f"{len(kept)} of {len(pairs)} pairs" + (f"; {dropped} dropped" if dropped else "")
    findings.decisions.append(Decision("layers", value, f"{short_name(path)}, dropIfgram"))
    there = [pairs[number] for number in kept]
    stay = kept_pairs(there, request)
    say_excluded(there, stay, request, findings)
    return [pair for pair, keep in zip(there, stay) if keep], [number for number, keep in zip(kept, stay) if keep]


def grid_of(attributes: Mapping[str, str], rows: int, cols: int) -> Grid:
    """Grid from MintPy's attributes; without X_FIRST the raster is in radar coordinates and has no place on a map."""
    try:
        x, y, dx, dy = (float(attributes[name]) for name in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"))
    except (KeyError, ValueError):
        return Grid(cols, rows, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), "")
    wkt, epsg = attributes.get("CRS_WKT", ""), attributes.get("EPSG", "")
    if not epsg and attributes.get("X_UNIT", "").lower().startswith("deg"):
        epsg = "4326"
    if not wkt and epsg:
        wkt = _wkt_of_epsg(epsg)
    return Grid(cols, rows, (x, dx, 0.0, y, 0.0, dy), wkt)


def _wkt_of_epsg(text: str) -> str:
    system = osr.SpatialReference()
    with quiet_gdal():
        try:
            system.ImportFromEPSG(int(float(text)))
            wkt = system.ExportToWkt()
        except (RuntimeError, ValueError) as error:
            raise InputError(f"The stack's attribute EPSG is {text!r}, which names no coordinate system.") from error
    if not wkt:
        raise InputError(f"The stack's attribute EPSG is {text!r}, which names no coordinate system.")
    return wkt


def _geometry_file(h5py, path: str, attributes: Mapping[str, str], shape: tuple[int, int], opening):
    """MintPy's geometry file beside the stack, when it is there and on the same grid."""
    name = "geometryGeo.h5" if "X_FIRST" in attributes else "geometryRadar.h5"
    beside = os.path.join(os.path.dirname(os.path.abspath(path)), name)
    if OURS in attributes or not os.path.exists(beside):
        return None
    try:
        file = opening.enter_context(h5py.File(beside, "r"))
    except OSError as error:
        raise InputError(f"Cannot open {beside}, which lies beside the stack: {error}. Repair or remove it.") from error
    found = file.get("incidenceAngle")
    return file if found is not None and found.shape == tuple(shape) else None


def _pixel_geometry(file, side):
    """Datasets of incidence angle and slant range of each pixel; None where there is none."""
    if INCIDENCE in file:
        return file[INCIDENCE], None
    if side is None:
        return None, None
    return side["incidenceAngle"], side.get("slantRangeDistance")


def _add_attributes(findings: Findings, attributes: Mapping[str, str], side, incidence, slant_range) -> None:
    for dataset, item in ((incidence, "incidence"), (slant_range, "slant range")):
        if dataset is None or isinstance(dataset, IncidenceRaster):
            continue
        step = max(1, dataset.shape[0] // 64), max(1, dataset.shape[1] // 64)
        values = dataset[:: step[0], :: step[1]]
        values = values[np.isfinite(values) & (values != 0.0)]
        if len(values):
            where = short_name(side.filename) if side is not None else "its own incidenceAngle"
            findings.add(item, float(values.mean()), f"mean of {where}")
    read = facts(attributes)
    for item, tag, other in (
        ("wavelength", tags.WAVELENGTH, read.wavelength),
        ("incidence", tags.INCIDENCE, read.incidence),
        ("heading", tags.HEADING, read.heading),
        ("slant range", tags.SLANT_RANGE, read.slant_range),
    ):
        own = tag_number(attributes, tag)
        findings.add(item, own if own is not None else other, "attributes of the HDF5 file")
    findings.add("look side", attributes.get(tags.LOOK_SIDE) or read.look_side, "attributes of the HDF5 file")


def _baselines(request: StackRequest, file, date_pairs, kept, findings: Findings, look_side) -> list[float] | None:
    rows = read_pairs_table(request.pairs) if request.pairs else []
    found: list[dict[str, str]] = [{} for _pair in date_pairs]
    if "bperp" in file and file["bperp"].shape == (file["unwrapPhase"].shape[0],):
        values = file["bperp"][()]
        known = np.isfinite(values)
        if KNOWN_BASELINES in file:
            known &= file[KNOWN_BASELINES][()]
        elif not values.any():
            # MintPy writes zeros where nobody gave baselines
            known[:] = False
        for entry, number in zip(found, kept):
            if known[number]:
                entry[tags.PERPENDICULAR_BASELINE] = repr(float(values[number]))
    name = "dataset bperp"
    return decide_baselines(findings, date_pairs, rows, found, Headers(), look_side, tag_source=name)


def _check_content(stack: Hdf5Stack) -> None:
    """The tests of raster layers, on every pair; names carry the pair's number in the file."""
    for position, name in enumerate(stack.layer_names):
        pixels = content.Pixels(short_name(name), stack.grid, stack.native_block, partial(stack.read_pair, position))
        content.check_phase(pixels, content.sample(pixels))


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
