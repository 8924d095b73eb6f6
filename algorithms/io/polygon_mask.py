"""Pixels inside polygons and a margin around them, drawn window by window."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from osgeo import ogr

from ..checks import check_not_negative
from ..grid import Grid, Window
from ..reporting import Reporter
from .features import POLYGON, VectorLayer, inside_grid, shapes_on
from .margins import with_margin
from .reference import centres_in_polygons


class PolygonMask:
    """Which pixels have their centre inside a polygon or within a distance of one.

    Parameters
    ----------
    layer : VectorLayer or None
        Polygons in any coordinate system; None masks nothing.
    grid : Grid
    buffer : float
        Distance on the ground [m]. In radar coordinates it cannot be told, and the polygons are taken as they are, with
        a warning.
    parameter : str
        Name of the parameter that gave the layer, for messages.
    reporter : Reporter

    Raises
    ------
    InputError
        If the layer has no usable polygon, or none that touches the raster.
    """

    def __init__(self, layer: VectorLayer | None, grid: Grid, buffer: float, parameter: str, reporter: Reporter):
        check_not_negative(f"{parameter}_BUFFER", buffer, "metres")
        self.grid = grid
        self._polygons: Sequence[ogr.Geometry] = ()
        if layer is None:
            return
        shapes = inside_grid(shapes_on(layer, grid, (POLYGON,), parameter, reporter), grid, parameter, reporter)
        self._polygons = [shape.geometry for shape in shapes]
        if buffer > 0.0 and not grid.crs_wkt:
            reporter.warn(
                f"{parameter}_BUFFER is not applied: the rasters have no coordinate system, so metres on the ground "
                "are unknown. Draw the polygons larger."
            )
        elif buffer > 0.0:
            self._polygons = [with_margin(polygon, buffer, grid.crs_wkt) for polygon in self._polygons]

    @property
    def empty(self) -> bool:
        """Nothing is masked."""
        return not self._polygons

    def read(self, window: Window) -> np.ndarray:
        """True inside, bool (rows, cols)."""
        if self.empty:
            return np.zeros((window.rows, window.cols), dtype=bool)
        return centres_in_polygons(self.grid, window, self._polygons)
