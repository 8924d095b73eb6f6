"""Rasters of longitude and latitude the wrong way round, told by their tags and names, or by how they run."""

from __future__ import annotations

import os
import re

import numpy as np

from ..checks import InputError
from ..grid import Window
from ..reporting import Reporter
from . import tags
from .bands import BandRaster

#: Rows and columns of the lookup that are looked at.
_NODES = 33
#: Beyond this latitude [deg] a satellite's orbit no longer runs north or south.
_POLAR = 65.0
#: The track of a satellite is further from east than this [tan^2 of the angle], seen as if nothing were swapped.
_ACROSS = 4.0


def check_lookup(longitude: BandRaster, latitude: BandRaster, reporter: Reporter) -> None:
    """Refuse a lookup whose rasters are each other's, and doubt one that runs as if they were.

    What the tags or names of both rasters say is believed. Where they say nothing: samples run across the track of the
    satellite, which away from the poles is nearly east and west; so longitude changes most along samples.

    Raises
    ------
    InputError
        If the raster of longitude says that it holds latitude, and that of latitude that it holds longitude.
    """
    said = [_said(raster) for raster in (longitude, latitude)]
    if said == ["latitude", "longitude"]:
        raise InputError(
            f"LONGITUDE is {longitude.name} and LATITUDE is {latitude.name}: by their names or tags each is the other. "
            "Swap them."
        )
    if None not in said:
        return
    east, north = _thin(longitude), _thin(latitude)
    if not (np.isfinite(east).any() and np.isfinite(north).any()):
        return
    # a line is a step (b sin, b cos) and a sample one (a cos, -a sin): the sizes of the pixel, a and b, cancel
    along_lines = [_step(part, 0) for part in (east, north)]
    along_samples = [_step(part, 1) for part in (east, north)]
    middle = float(np.nanmedian(east)), float(np.nanmedian(north))
    turned = along_lines[0] * along_samples[1] > _ACROSS * along_samples[0] * along_lines[1]
    if turned and abs(middle[1]) <= _POLAR:
        reporter.warn(
            f"LONGITUDE changes mostly from line to line and LATITUDE from sample to sample, as if the two were "
            f"swapped: the image is put at longitude {middle[0]:.4f}, latitude {middle[1]:.4f}. Swap them if it does "
            "not lie there."
        )


def _said(raster: BandRaster) -> str | None:
    """``longitude`` or ``latitude`` where the tags or the name of a raster say one of them."""
    kind = raster.tags.get(tags.KIND)
    if kind in ("longitude", "latitude"):
        return kind
    words = re.findall(r"[a-z]+", os.path.basename(raster.source).rsplit(".", 1)[0].lower())
    found = {word for word in ("longitude", "latitude") if {word, word[:3], word[:4].rstrip("i")} & set(words)}
    return found.pop() if len(found) == 1 else None


def _step(values: np.ndarray, axis: int) -> float:
    """Usual size of the change from node to node."""
    steps = np.abs(np.diff(values, axis=axis))
    return float(np.nanmedian(steps)) if np.isfinite(steps).any() else 0.0


def _thin(raster: BandRaster) -> np.ndarray:
    """Nodes spread over the raster; zeros, which mark no position, are NaN."""
    rows = np.unique(np.linspace(0, raster.shape[0] - 1, _NODES).astype(int))
    cols = np.unique(np.linspace(0, raster.shape[1] - 1, _NODES).astype(int))
    lines = [raster.read(Window(int(row), 0, 1, raster.shape[1]), dtype=np.float64)[0, cols] for row in rows]
    values = np.stack(lines)
    return np.where(values == 0.0, np.nan, values)
