"""A map on its coordinates, for reports: colour bar, scale bar, outlines with their names. PNG as bytes.

Drawn by matplotlib; where it is not installed there is no figure, and the numbers beside it say the same.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from osgeo import osr

from ..grid import Grid
from ..mining.ground import pixel_size
from .features import is_geographic, lonlat_of
from .figures import figure_bytes, new_figure
from .lookup import crs_name
from .plots import matplotlib_is_there
from .report_blocks import Overlay

#: Inches: width of a figure, and the range of its height.
_WIDTH, _LOWEST, _HIGHEST = 8.2, 2.6, 9.0
_MOST_NAMES = 60
#: Share of the map's width that its scale bar takes, at most.
_BAR_SHARE = 0.3
#: Behind words on a map.
_GROUND = {"facecolor": "white", "edgecolor": "none", "alpha": 0.65, "pad": 0.6}


def located_map(
    values: np.ndarray,
    grid: Grid,
    *,
    label: str,
    ramp: str,
    limits: tuple[float, float],
    overlays: Sequence[Overlay] = (),
) -> bytes | None:
    """One raster on its coordinates; None without matplotlib.

    Parameters
    ----------
    values : ndarray, shape (rows, cols)
        NaN is left white.
    grid : Grid
        Of these values. Where it is turned, or has no coordinate system, the axes count rows and columns.
    label : str
        Of the colour scale.
    ramp : str
    limits : (low, high)
        Ends of the colour scale; what lies beyond has the colour of the end.
    overlays : sequence of Overlay
        In the coordinates of the grid.
    """
    if not matplotlib_is_there():
        return None
    t = grid.transform
    turned = bool(t[2] or t[4])
    extent = (0.0, grid.width, grid.height, 0.0) if turned else (t[0], t[0] + grid.width * t[1], *_ends(grid))
    metres_down, metres_right = pixel_size(grid, grid.whole, lonlat_of(grid)) if grid.crs_wkt else (1.0, 1.0)
    across, down = metres_right * grid.width, metres_down * grid.height
    height = min(_HIGHEST, max(_LOWEST, 0.78 * _WIDTH * down / across + 0.8))
    figure = new_figure(_WIDTH, height)
    axes = figure.subplots()
    image = axes.imshow(
        values, cmap=ramp, vmin=limits[0], vmax=limits[1], extent=extent, interpolation="nearest", aspect="auto"
    )
    west, east = sorted(extent[:2])
    south, north = sorted(extent[2:])
    axes.set(xlim=(west, east), ylim=(north, south) if turned else (south, north))
    axes.set_aspect((down / (north - south)) / (across / (east - west)))
    low, high = bool(np.nanmin(values) < limits[0]), bool(np.nanmax(values) > limits[1])
    extend = {(False, False): "neither", (True, False): "min", (False, True): "max", (True, True): "both"}[low, high]
    figure.colorbar(image, ax=axes, label=label, shrink=0.85, extend=extend)
    _axes_words(axes, grid, turned)
    for overlay in overlays:
        _draw(axes, overlay, grid if turned else None)
    if any(overlay.shapes for overlay in overlays):
        axes.legend(fontsize=7, frameon=False, ncol=4, loc="upper center", bbox_to_anchor=(0.5, -0.1))
    if grid.crs_wkt:
        _scale_bar(axes, (west, east), (north, south) if turned else (south, north), across)
    return figure_bytes(figure)


def _ends(grid: Grid) -> tuple[float, float]:
    """Lower and upper edge of the picture, in that order whichever way the raster runs."""
    t = grid.transform
    return t[3] + grid.height * t[5], t[3]


def _axes_words(axes, grid: Grid, turned: bool) -> None:
    axes.tick_params(labelsize=7)
    if turned or not grid.crs_wkt:
        axes.set_xlabel("Column" if turned else "x (no coordinate system)", fontsize=8)
        axes.set_ylabel("Row" if turned else "y (no coordinate system)", fontsize=8)
        return
    if is_geographic(grid.crs_wkt):
        axes.set_xlabel("Longitude [deg]", fontsize=8)
        axes.set_ylabel("Latitude [deg]", fontsize=8)
    else:
        unit = _unit(grid.crs_wkt)
        axes.set_xlabel(f"Easting [{unit}]", fontsize=8)
        axes.set_ylabel(f"Northing [{unit}]", fontsize=8)
    axes.ticklabel_format(useOffset=False, style="plain")
    axes.locator_params(axis="x", nbins=6)
    axes.set_title(crs_name(grid.crs_wkt), fontsize=7, loc="left", color="#4d4d4d")


def _unit(wkt: str) -> str:
    system = osr.SpatialReference()
    system.ImportFromWkt(wkt)
    return "m" if abs(system.GetLinearUnits() - 1.0) < 1e-9 else system.GetLinearUnitsName()


def _draw(axes, overlay: Overlay, pixels: Grid | None) -> None:
    """The shapes of an overlay; ``pixels`` is the grid of a map whose axes count rows and columns."""
    label = overlay.label
    for number, shape in enumerate(overlay.shapes):
        parts = [_as_pixels(part, pixels) if pixels else part for part in shape.parts()]
        for part in parts:
            if len(part) == 1:
                axes.plot(*part.T, "^", color=overlay.colour, markeredgecolor="#1a1a1a", ms=4, mew=0.5, label=label)
            else:
                axes.plot(*part.T, color=overlay.colour, linewidth=1.1, label=label)
            # Once in the legend.
            label = None
        place = _name_place(parts, axes) if overlay.named and number < _MOST_NAMES else None
        if place is not None:
            # A ground, not an outline of the letters: those are drawn as shapes, without a second font for Chinese.
            look = {"textcoords": "offset points", "ha": "center", "fontsize": 6.5, "bbox": _GROUND}
            axes.annotate(shape.name, place, (0, 3), **look)


def _name_place(parts: Sequence[np.ndarray], axes) -> np.ndarray | None:
    """The highest vertex that leaves room for a name above it; None where the shape has none on the map."""
    (left, right), (bottom, top) = axes.get_xlim(), axes.get_ylim()
    across, up = ((np.concatenate(parts) - (left, bottom)) / (right - left, top - bottom)).T
    there = (across > 0.04) & (across < 0.96) & (up > 0.0) & (up < 0.97)
    if not there.any():
        return None
    return np.concatenate(parts)[there][np.argmax(up[there])]


def _as_pixels(part: np.ndarray, grid: Grid) -> np.ndarray:
    row, col = grid.rowcol(part[:, 0], part[:, 1])
    return np.column_stack([col, row])


def _scale_bar(axes, xs: tuple[float, float], ys: tuple[float, float], across: float) -> None:
    """A bar of a round length in the lower left corner."""
    rough = _BAR_SHARE * across
    power = 10.0 ** math.floor(math.log10(rough))
    metres = max(nice * power for nice in (1.0, 2.0, 5.0) if nice * power <= rough)
    wide = metres / across * (xs[1] - xs[0])
    x, y = xs[0] + 0.03 * (xs[1] - xs[0]), ys[0] + 0.035 * (ys[1] - ys[0])
    text = f"{metres / 1000.0:g} km" if metres >= 1000.0 else f"{metres:g} m"
    axes.plot([x, x + wide], [y, y], color="white", linewidth=5.0, solid_capstyle="butt", zorder=5)
    axes.plot([x, x + wide], [y, y], color="#1a1a1a", linewidth=2.5, solid_capstyle="butt", zorder=6)
    look = {"textcoords": "offset points", "ha": "center", "fontsize": 7, "bbox": _GROUND, "zorder": 7}
    axes.annotate(text, (x + wide / 2.0, y), (0, 4), **look)
