"""Figures of maps and profiles for reports: panels of images with one colour scale, and lines. PNG as bytes.

Drawn by matplotlib as in `plots`; where it is not installed there is no figure, and the tables beside it say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .figures import figure_bytes, new_figure
from .plots import matplotlib_is_there

#: Ramps that reports use; that of phase is cyclic.
PHASE, SUBSIDENCE = "twilight", "cividis_r"
_PANEL = 3.1
_MOST_PIXELS = 900


@dataclass(frozen=True)
class MapPanel:
    """One image: what is shown and its title; shape (rows, cols), NaN is left white."""

    values: np.ndarray
    title: str


@dataclass(frozen=True)
class Line:
    """One line of a profile; ``band`` is drawn as a shade of plus and minus, ``points`` as dots instead of a line."""

    distance: np.ndarray
    values: np.ndarray
    label: str
    band: np.ndarray | None = None
    points: bool = False


def map_panels(
    panels: Sequence[MapPanel],
    *,
    label: str,
    ramp: str = PHASE,
    limits: tuple[float, float] | None = None,
    extent: tuple[float, float] | None = None,
    columns: int = 3,
) -> bytes | None:
    """Images side by side with one colour scale; None without matplotlib.

    Parameters
    ----------
    panels : sequence of MapPanel
    label : str
        Of the colour scale.
    ramp : str
    limits : (low, high), optional
        Ends of the scale; those of the data if not given.
    extent : (width, height), optional
        Size of each image in metres: the axes then read in kilometres.
    columns : int
    """
    if not matplotlib_is_there():
        return None
    shape = panels[0].values.shape
    figure, axes = _grid(len(panels), columns, shape[0] / shape[1])
    low, high = limits or _data_limits(panels)
    box = None if extent is None else (0.0, extent[0] / 1000.0, 0.0, extent[1] / 1000.0)
    image = None
    for panel, place in zip(panels, axes):
        step = max(1, -(-max(panel.values.shape) // _MOST_PIXELS))
        image = place.imshow(
            panel.values[::step, ::step], cmap=ramp, vmin=low, vmax=high, extent=box, interpolation="nearest"
        )
        place.set_title(panel.title, fontsize=9)
        place.tick_params(labelsize=7)
    figure.colorbar(image, ax=axes, label=label, shrink=0.8)
    return figure_bytes(figure)


def class_panels(
    panels: Sequence[MapPanel],
    classes: Sequence[tuple[int, str, str]],
    *,
    extent: tuple[float, float] | None = None,
    columns: int = 3,
) -> bytes | None:
    """Images of classes, each (value, colour, words), with one legend; None without matplotlib."""
    if not matplotlib_is_there():
        return None
    from matplotlib.colors import ListedColormap

    shape = panels[0].values.shape
    figure, axes = _grid(len(panels), columns, shape[0] / shape[1])
    colours = ListedColormap([colour for _, colour, _ in classes])
    box = None if extent is None else (0.0, extent[0] / 1000.0, 0.0, extent[1] / 1000.0)
    image = None
    for panel, place in zip(panels, axes):
        step = max(1, -(-max(panel.values.shape) // _MOST_PIXELS))
        number = np.full(panel.values.shape, np.nan)
        for index, (value, _, _) in enumerate(classes):
            number[panel.values == value] = index
        image = place.imshow(
            number[::step, ::step],
            cmap=colours,
            vmin=-0.5,
            vmax=len(classes) - 0.5,
            extent=box,
            interpolation="nearest",
        )
        place.set_title(panel.title, fontsize=9)
        place.tick_params(labelsize=7)
    legend = figure.colorbar(image, ax=axes, ticks=range(len(classes)), shrink=0.5)
    legend.ax.set_yticklabels([words for _, _, words in classes], fontsize=8)
    return figure_bytes(figure)


def line_plot(lines: Sequence[Line], *, axis_label: str, distance_label: str = "Distance [m]") -> bytes | None:
    """Profiles over one axis; None without matplotlib."""
    if not matplotlib_is_there():
        return None
    figure, axes = _grid(1, 1, 0.42, 8.5)
    place = axes[0]
    for line in lines:
        if line.points:
            place.errorbar(
                line.distance, line.values, line.band, fmt=".", markersize=3, linewidth=0.7, label=line.label
            )
            continue
        drawn = place.plot(line.distance, line.values, label=line.label, linewidth=1.4)[0]
        if line.band is not None:
            low, high = line.values - line.band, line.values + line.band
            place.fill_between(line.distance, low, high, color=drawn.get_color(), alpha=0.25, linewidth=0)
    place.set(xlabel=distance_label, ylabel=axis_label)
    place.grid(alpha=0.25)
    place.legend(fontsize=8)
    return figure_bytes(figure)


def _grid(count: int, columns: int, ratio: float, width: float = _PANEL):
    columns = min(columns, count)
    rows = -(-count // columns)
    figure = new_figure(width * columns + 0.9, width * ratio * rows + 0.7)
    axes = np.atleast_1d(figure.subplots(rows, columns)).ravel()
    for unused in axes[count:]:
        unused.set_axis_off()
    return figure, axes[:count]


def _data_limits(panels: Sequence[MapPanel]) -> tuple[float, float]:
    lows = [float(np.nanmin(panel.values)) for panel in panels]
    highs = [float(np.nanmax(panel.values)) for panel in panels]
    return min(lows), max(highs)
