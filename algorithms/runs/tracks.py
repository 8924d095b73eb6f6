"""Displacement of one satellite track as the motion runs take it: a series or a velocity, and its look."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..geometry import los_unit_vector
from ..grid import Grid, Window
from ..io import tags
from ..io.bands import open_bands
from ..io.features import lonlat_of
from ..io.layers import same_crs
from ..io.los_geometry import LosRequest, component_of
from ..io.rates import open_rate
from ..io.resample import series_on
from ..io.series import Series, open_series
from ..mining.ground import pixel_size
from ..mining.looks import Look
from ..reporting import Reporter

#: What a velocity stands for where dates are asked for.
NO_DATE = datetime.date(1970, 1, 1)


@dataclass(frozen=True)
class Track:
    """An open product; close it or use it as a context manager.

    Attributes
    ----------
    name : str
        The parameter that gave it.
    series : Series
        Displacement [m], or a single band that is a velocity [m/yr].
    is_velocity : bool
    look : callable(window) -> (east, north, up)
        Unit vector from the ground to the satellite, arrays (rows, cols) or numbers; east and north are 0 where the
        heading is not needed.
    close : callable()
    """

    name: str
    series: Series
    is_velocity: bool
    look: Callable[[Window], Look]
    close: Callable[[], None]

    def __enter__(self) -> Track:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def open_track(
    name: str,
    path: str,
    los: LosRequest,
    *,
    unit: str | None = None,
    velocity: bool | None = None,
    heading: bool = True,
    grid: Grid | None = None,
    align: bool = False,
) -> Track:
    """Open a series or a velocity and settle its line of sight.

    Parameters
    ----------
    name : str
        The parameter that gave it, for messages.
    path : str
    los : LosRequest
        What the user says; the tags of the raster say the rest.
    unit : {"mm", "cm", "m"}, optional
    velocity : bool, optional
        Whether it is a velocity; found out from its tags and unit if not given.
    heading : bool
        False: only the incidence angle is needed.
    grid : Grid, optional
        The grid that it has to lie on.
    align : bool
        Resample what lies on another grid instead of refusing it.

    Raises
    ------
    InputError
        If it cannot be read, an angle is missing, or a grid differs.
    """
    is_velocity = _is_velocity(path) if velocity is None else velocity
    opened = [_as_series(path, unit, name) if is_velocity else open_series(path, unit)]

    def close() -> None:
        for item in opened:
            item.close()

    try:
        component = component_of(opened[0].tags)
        if component:
            raise InputError(
                f"{name}: {path} shows the component {component} of the motion by its tags, no line of sight. Give the "
                "raster that it was made from."
            )
        series = _on(opened[0], grid, name, align) if grid is not None else opened[0]
        incidence = _angle(
            name, "INCIDENCE", los.incidence_raster, los.incidence, tags.INCIDENCE, series, align, opened
        )
        azimuth, side = None, los.look_side or series.tags.get(tags.LOOK_SIDE)
        if heading:
            azimuth = _angle(name, "HEADING", los.heading_raster, los.heading, tags.HEADING, series, align, opened)
            if side is None:
                raise InputError(_missing(name, "LOOK_SIDE"))
    except BaseException:
        close()
        raise

    def look(window: Window) -> Look:
        angle = incidence(window)
        if np.nanmin(angle, initial=np.inf) <= 0.0 or np.nanmax(angle, initial=-np.inf) >= 90.0:
            raise InputError(f"{name}: incidence angles must lie between 0 and 90 degrees from the vertical.")
        if azimuth is None:
            return np.zeros_like(angle), np.zeros_like(angle), np.cos(np.radians(angle))
        return los_unit_vector(angle, azimuth(window), side)

    return Track(name, series, is_velocity, look, close)


def metre_pixel(grid: Grid, what: str) -> tuple[float, float]:
    """Size of a pixel (down, across) [m] at the middle of a raster whose rows run from north to south.

    Raises
    ------
    InputError
        If the raster is in radar coordinates, rotated or upside down: tilt needs to know where north is.
    """
    t = grid.transform
    if not grid.crs_wkt or t[2] or t[4] or t[5] >= 0.0 or t[1] <= 0.0:
        raise InputError(
            f"{what} needs a raster in map coordinates with north up, got {grid.describe()}. Geocode or warp it first."
        )
    return pixel_size(grid, grid.whole, lonlat_of(grid))


def widened(window: Window, grid: Grid, margin: int) -> tuple[Window, tuple[slice, slice]]:
    """A window with a margin, as far as the raster reaches, and where the window lies in it."""
    row, col = max(0, window.row - margin), max(0, window.col - margin)
    last_row = min(grid.height, window.row + window.rows + margin)
    last_col = min(grid.width, window.col + window.cols + margin)
    inner = (
        slice(window.row - row, window.row - row + window.rows),
        slice(window.col - col, window.col - col + window.cols),
    )
    return Window(row, col, last_row - row, last_col - col), inner


def mean_look(track: Track) -> Look:
    """The look of a track at the middle of its raster, as numbers."""
    grid = track.series.grid
    parts = track.look(Window(grid.height // 2, grid.width // 2, 1, 1))
    return tuple(float(np.ravel(part)[0]) for part in parts)


def tell_looks(tracks: Sequence[Track], reporter: Reporter) -> None:
    """Say from where each track looks."""
    for track in tracks:
        east, north, up = mean_look(track)
        if east == 0.0 and north == 0.0 and up < 1.0:  # opened without a heading: only the incidence counts
            reporter.info(f"{track.name}: incidence {np.degrees(np.arccos(up)):.4g} degrees (middle).")
            continue
        reporter.info(f"{track.name}: line of sight east {east:+.4f}, north {north:+.4f}, up {up:+.4f} (middle).")


def _is_velocity(path: str) -> bool:
    if path.lower().endswith((".h5", ".he5", ".hdf5")):
        return False
    with open_bands(path) as raster:
        return raster.bands == 1 and (raster.tags.get(tags.KIND) == tags.KIND_VELOCITY or "/" in raster.units)


def _as_series(path: str, unit: str | None, name: str) -> Series:
    raster = open_rate(path, unit, name)
    factor = np.float32(1.0 / MM_PER_M)
    return Series(
        path,
        raster.grid,
        (NO_DATE,),
        raster.tags,
        raster.native_block,
        lambda window: raster.read(window)[np.newaxis] * factor,
        raster.close,
    )


def _on(series: Series, grid: Grid, name: str, align: bool) -> Series:
    if series.grid.matches(grid) and same_crs(series.grid.crs_wkt, grid.crs_wkt):
        return series
    if not align:
        raise InputError(
            f"{name}: {series.path} lies on another grid: {series.grid.describe()}; wanted: {grid.describe()}. "
            "Set ALIGN to resample it, or make both on one grid."
        )
    return series_on(series, grid)


def _angle(name, parameter, raster_path, number, tag, series, align, opened) -> Callable[[Window], np.ndarray]:
    """An angle [deg] by window: raster, number, tag; in this order."""
    if raster_path:
        raster = open_bands(raster_path)
        opened.append(raster)
        one = Series(
            raster_path,
            raster.grid,
            (NO_DATE,),
            raster.tags,
            raster.native_block,
            lambda window: raster.read(window)[np.newaxis],
            raster.close,
        )
        on_grid = _on(one, series.grid, f"{parameter} raster of {name}", align)
        return lambda window: on_grid.read(window)[0]
    said = series.tags.get(tag)
    if number is None and not said:
        raise InputError(_missing(name, parameter))
    value = float(said) if number is None else float(number)
    return lambda _window: np.full((1, 1), value)


def _missing(name: str, parameter: str) -> str:
    return (
        f"{parameter} of {name} is missing: its line of sight needs it, and its tags do not say it. "
        f"Give {parameter}, or a raster of it."
    )
