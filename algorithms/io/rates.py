"""Single-band rasters that belong to a result: a velocity with its unit, its standard deviation, a mean coherence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Grid, Window
from . import tags
from .layers import HandlePool, inspect, read_layer, same_crs
from .series import METRES

_RATE = re.compile(r"^\s*([a-z]+)\s*(?:/|\s+per\s+|\.)\s*(?:yr|y|a|year|years?)(?:\^?-1)?\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class ResultRaster:
    """An open single-band raster; close it or use it as a context manager.

    Attributes
    ----------
    path : str
    grid : Grid
    native_block : (rows, cols)
    tags : mapping of str to str
    read : callable(window) -> ndarray of float32, shape (rows, cols)
        Values in the unit asked for at opening; NaN is no value. May be called from several threads.
    close : callable()
    factor : float
        What the values of the file are multiplied with.
    """

    path: str
    grid: Grid
    native_block: tuple[int, int]
    tags: Mapping[str, str]
    read: Callable[[Window], np.ndarray]
    close: Callable[[], None]
    factor: float = 1.0

    def __enter__(self) -> ResultRaster:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def open_rate(path: str, unit: str | None = None, parameter: str = "VELOCITY") -> ResultRaster:
    """Open a velocity, or a standard deviation of one, in mm/yr.

    Parameters
    ----------
    path : str
    unit : {"mm", "cm", "m"}, optional
        Per year, of a raster that does not say it.
    parameter : str
        For messages.

    Raises
    ------
    InputError
        If it cannot be opened, has several bands, or nobody says its unit.
    """
    return _open(path, lambda said: _millimetres_per_year(said, unit, path, parameter))


def open_plain(path: str) -> ResultRaster:
    """Open a raster of plain numbers, as a mean coherence.

    Raises
    ------
    InputError
        If it cannot be opened or has several bands.
    """
    return _open(path, lambda _said: 1.0)


def check_same_grid(other: ResultRaster, main: Grid, parameter: str, of: str) -> None:
    """Raise `InputError`, with both grids, unless a raster lies on the grid of the one it belongs to."""
    if not (other.grid.matches(main) and same_crs(other.grid.crs_wkt, main.crs_wkt)):
        raise InputError(
            f"{parameter}: {other.path} lies on another grid than {of}: {other.grid.describe()}; {main.describe()}. "
            "Give the raster of the same run, or resample it first."
        )


def _open(path: str, factor_of: Callable[[str], float]) -> ResultRaster:
    pool = HandlePool()
    try:
        layer = inspect(path, pool)
        with pool.borrow(layer.source) as dataset:
            said = dataset.GetRasterBand(layer.band).GetUnitType() or layer.tags.get(tags.UNITS, "")
        factor = np.float32(factor_of(said))
    except BaseException:
        pool.close()
        raise

    def read(window: Window) -> np.ndarray:
        values = np.empty((window.rows, window.cols), dtype=np.float32)
        read_layer(pool, layer, window, values)
        return values if factor == 1 else values * factor

    return ResultRaster(path, layer.grid, layer.block, layer.tags, read, pool.close, float(factor))


def _millimetres_per_year(said: str, asked: str | None, path: str, parameter: str) -> float:
    found = _RATE.match(said)
    length = found.group(1).lower() if found else ""
    if length in METRES:
        if asked and METRES[asked] != METRES[length]:
            raise InputError(f"{path} says its unit is {said}, but UNIT {asked} was given. Leave UNIT out.")
        return METRES[length] * MM_PER_M
    if asked in METRES:
        return METRES[asked] * MM_PER_M
    raise InputError(
        f"{parameter}: the unit of {path} is {repr(said) if said else 'unknown'}: a velocity in mm, cm or m per year "
        "is needed. Give UNIT (mm, cm or m, per year), or set the unit of its band."
    )
