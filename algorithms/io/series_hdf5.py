"""Displacement time series in HDF5: MintPy's ``timeseries.h5`` (and ours), LiCSBAS's ``cum.h5`` and ``cum_filt.h5``."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

import numpy as np

from ..checks import InputError
from ..geometry import RIGHT, angles_from_vector
from ..grid import Grid, Window
from . import tags
from .dates import parse_date
from .hdf5 import OURS, import_h5py
from .hdf5_stack import grid_of
from .lookup import WGS84
from .series_core import METRES, Series, ascending, metres_of
from .vectors import wkt_of_epsg

_LOS_VECTOR = ("E.geo", "N.geo", "U.geo")


def open_hdf5_series(path: str) -> Series:
    """Open a displacement time series in HDF5; see `series.open_series`."""
    h5py = import_h5py(f"Reading {path}")
    try:
        file = h5py.File(path, "r")
    except OSError as error:
        raise InputError(f"Cannot open {path}: {error}.") from error
    try:
        if "cum" in file and "imdates" in file:
            return _licsbas(path, file)
        if "timeseries" in file and "date" in file:
            return _mintpy(path, file)
        raise InputError(
            f"{path} is no time series: it has no datasets 'timeseries' and 'date' as MintPy writes them, and none "
            "'cum' and 'imdates' as LiCSBAS does."
        )
    except BaseException:
        file.close()
        raise


def _mintpy(path: str, file) -> Series:
    """MintPy's layout: datasets ``timeseries`` (S, rows, cols) and ``date``, the rest as attributes of the file.

    MintPy writes zeros at all dates where it has no result; those are NaN here, its reference pixel excepted.
    """
    attributes = {name: _text(value) for name, value in file.attrs.items()}
    texts = [_text(value) for value in file["date"][()]]
    parsed = [parse_date(text) for text in texts]
    if None in parsed:
        raise InputError(f"{path} has a date that cannot be read: {texts[parsed.index(None)]!r}. Use YYYYMMDD.")
    dates = ascending(path, parsed)
    data = file["timeseries"]
    if data.ndim != 3 or data.shape[0] != len(dates):
        raise InputError(f"{path}: 'timeseries' must have shape (dates, rows, cols), got {data.shape}.")
    scale = np.float32(metres_of(path, None, attributes.get("UNIT", "m")))
    grid = grid_of(attributes, data.shape[1], data.shape[2])
    chunk = data.chunks[1:] if data.chunks else (1, data.shape[2])
    kept = _reference_pixel(attributes)

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


def _licsbas(path: str, file) -> Series:
    """LiCSBAS's layout (LiCSBAS13_sb_inv.py, LiCSBAS16_filt_ts.py): ``cum`` (S, rows, cols) [mm], ``imdates``.

    Sign: ``cum`` is the phase times -wavelength / 4 pi ("positive means LOS decrease; uplift"), so positive is toward
    the satellite. ``corner_lat`` and ``corner_lon`` are the centre of the first pixel (LiCSBAS_flt2geotiff.py shifts
    them by half a pixel). Every date is referenced to the mean of ``refarea``, as LiCSBAS's own tools do when they hand
    values out. Pixels that are zero at all dates, which some versions write for "no result", are NaN.
    """
    texts = [str(int(value)) if not isinstance(value, bytes) else _text(value) for value in file["imdates"][()]]
    parsed = [parse_date(text) for text in texts]
    if None in parsed:
        raise InputError(f"{path} has a date that cannot be read: {texts[parsed.index(None)]!r}. Use YYYYMMDD.")
    dates = ascending(path, parsed)
    data = file["cum"]
    if data.ndim != 3 or data.shape[0] != len(dates):
        raise InputError(f"{path}: 'cum' must have shape (dates, rows, cols), got {data.shape}.")
    grid = _licsbas_grid(file, data.shape[1], data.shape[2])
    area = _reference_area(path, file, data.shape)
    constants = _means(data[:, area[2] : area[3], area[0] : area[1]]) if area else np.zeros(len(dates))
    constants = constants.astype(np.float32)[:, np.newaxis, np.newaxis]
    metres = np.float32(METRES["mm"])

    def read(window: Window) -> np.ndarray:
        rows, cols = window.slices
        try:
            values = data[:, rows, cols].astype(np.float32, copy=False)
        except OSError as error:
            raise InputError(f"Cannot read {path}: {error}. The file may be truncated.") from error
        if len(dates) > 1:
            empty = (values == 0).all(axis=0)
            if area:
                kept = (
                    slice(area[2] - window.row, area[3] - window.row),
                    slice(area[0] - window.col, area[1] - window.col),
                )
                empty[tuple(slice(max(0, part.start), max(0, part.stop)) for part in kept)] = False
            values[:, empty] = np.nan
        return (values - constants) * metres

    chunk = data.chunks[1:] if data.chunks else (1, data.shape[2])
    return Series(path, grid, dates, _licsbas_tags(path, file, area), tuple(chunk), read, file.close)


def _licsbas_grid(file, rows: int, cols: int) -> Grid:
    """Grid in longitude and latitude; radar coordinates have none."""
    names = ("corner_lon", "corner_lat", "post_lon", "post_lat")
    if any(name not in file for name in names):
        return Grid(cols, rows, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), "")
    lon, lat, step_lon, step_lat = (float(file[name][()]) for name in names)
    transform = (lon - step_lon / 2.0, step_lon, 0.0, lat - step_lat / 2.0, 0.0, step_lat)
    return Grid(cols, rows, transform, wkt_of_epsg(WGS84))


def _reference_area(path: str, file, shape: tuple[int, int, int]) -> tuple[int, int, int, int] | None:
    """Columns and rows of the reference area (first, end); None where the file names none."""
    if "refarea" not in file:
        return None
    text = _text(file["refarea"][()])
    found = re.fullmatch(r"(\d+):(\d+)/(\d+):(\d+)", text.strip())
    area = tuple(int(part) for part in found.groups()) if found else None
    if area is None or not (area[0] < area[1] <= shape[2] and area[2] < area[3] <= shape[1]):
        raise InputError(
            f"{path}: the reference area {text!r} must be x1:x2/y1:y2 inside {shape[2]} x {shape[1]} pixels."
        )
    return area


def _means(values: np.ndarray) -> np.ndarray:
    """Mean of the finite values of each date; NaN for a date without any."""
    flat = values.reshape(len(values), -1).astype(np.float64)
    there = np.isfinite(flat)
    with np.errstate(invalid="ignore"):
        return np.where(there, flat, 0.0).sum(axis=1) / there.sum(axis=1)


def _licsbas_tags(path: str, file, area: tuple[int, int, int, int] | None) -> dict[str, str]:
    found = {tags.KIND: tags.KIND_TIMESERIES, tags.SIGN: tags.SIGN_TOWARD}
    if area:
        found[tags.REFERENCE] = f"LiCSBAS's reference area, columns {area[0]}:{area[1]}, rows {area[2]}:{area[3]}"
    if all(name in file for name in _LOS_VECTOR):
        step = max(1, file["U.geo"].shape[0] // 64), max(1, file["U.geo"].shape[1] // 64)
        parts = np.stack([file[name][:: step[0], :: step[1]].astype(np.float64) for name in _LOS_VECTOR])
        kept = np.isfinite(parts).all(axis=0) & (parts != 0.0).any(axis=0)
        if kept.any():
            # LiCSAR's frames are Sentinel-1's, which looks right
            incidence, heading = angles_from_vector(*parts[:, kept].mean(axis=1), RIGHT)
            found.update({tags.INCIDENCE: repr(incidence), tags.HEADING: repr(heading), tags.LOOK_SIDE: RIGHT})
    wavelength = _licsbas_wavelength(path)
    return {**found, tags.WAVELENGTH: repr(wavelength)} if wavelength else found


def _licsbas_wavelength(path: str) -> float | None:
    """Wavelength [m] from ``info/13parameters.txt`` beside the file; None where it is not there."""
    parameters = os.path.join(os.path.dirname(os.path.abspath(path)), "info", "13parameters.txt")
    if not os.path.isfile(parameters):
        return None
    with open(parameters, encoding="utf-8", errors="replace") as file:
        found = re.search(r"^\s*wavelength:\s*([\d.eE+-]+)", file.read(1 << 20), re.MULTILINE)
    return float(found.group(1)) if found else None


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
