"""Figures of validations: series of stations beside InSAR, and scatter plots. PNG as bytes; None without matplotlib."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .figures import figure_bytes, new_figure
from .plots import matplotlib_is_there

#: Colours of the products and of the ground (Okabe and Ito).
PRODUCT_COLOURS = ("#d55e00", "#0072b2", "#009e73", "#cc79a7", "#e69f00")
GROUND_COLOUR = "#7f8c99"
#: Panels in one figure at most; more stations get more figures.
PANELS_PER_FIGURE = 12
_COLUMNS = 3


@dataclass(frozen=True)
class Curve:
    """Values over time.

    Attributes
    ----------
    label : str
    days : ndarray of datetime64[D], shape (n,)
    millimetres : ndarray, shape (n,)
    """

    label: str
    days: np.ndarray
    millimetres: np.ndarray


@dataclass(frozen=True)
class StationPanel:
    """One station: what the ground did, as a line, and each product, as dots."""

    title: str
    ground: Curve
    products: tuple[Curve, ...]


@dataclass(frozen=True)
class Cloud:
    """Points of a scatter plot: the ground along, InSAR up [mm]."""

    label: str
    ground: np.ndarray
    insar: np.ndarray


def station_figures(panels: Sequence[StationPanel], axis_label: str) -> list[bytes]:
    """Time series, three stations in a row; several figures where there are many stations."""
    if not panels or not matplotlib_is_there():
        return []
    pages = [panels[start : start + PANELS_PER_FIGURE] for start in range(0, len(panels), PANELS_PER_FIGURE)]
    names = list(dict.fromkeys(curve.label for panel in panels for curve in panel.products))
    return [_station_page(page, axis_label, names) for page in pages]


def _station_page(panels: Sequence[StationPanel], axis_label: str, names: Sequence[str]) -> bytes:
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    columns = min(_COLUMNS, len(panels))
    rows = -(-len(panels) // columns)
    figure, axes = _figure(4.2 * columns, 2.7 * rows, rows, columns)
    for panel, frame in zip(panels, axes):
        frame.plot(
            panel.ground.days.astype(object),
            panel.ground.millimetres,
            color=GROUND_COLOUR,
            linewidth=1.4,
            marker="." if panel.ground.days.size < 60 else None,
            label=panel.ground.label,
        )
        for curve in panel.products:
            colour = PRODUCT_COLOURS[names.index(curve.label) % len(PRODUCT_COLOURS)]
            frame.plot(curve.days.astype(object), curve.millimetres, "o", ms=3, color=colour, label=curve.label)
        frame.set_title(panel.title, fontsize=9)
        locator = AutoDateLocator(minticks=3, maxticks=7)
        frame.xaxis.set_major_locator(locator)
        frame.xaxis.set_major_formatter(ConciseDateFormatter(locator))
        frame.tick_params(labelsize=7)
        frame.xaxis.get_offset_text().set_fontsize(7)
        frame.grid(alpha=0.25)
    axes[0].legend(fontsize=7, framealpha=0.8)
    figure.supylabel(axis_label, fontsize=9)
    return _png(figure)


def scatter_figure(clouds: Sequence[Cloud], axis_label: str, ground_label: str) -> bytes | None:
    """InSAR over the ground, one colour per product, with the line of full agreement."""
    values = (
        np.concatenate([np.concatenate([cloud.ground, cloud.insar]) for cloud in clouds]) if clouds else np.empty(0)
    )
    if not values.size or not matplotlib_is_there():
        return None
    figure, (frame,) = _figure(5.4, 5.0, 1, 1)
    for number, cloud in enumerate(clouds):
        colour = PRODUCT_COLOURS[number % len(PRODUCT_COLOURS)]
        frame.plot(cloud.ground, cloud.insar, "o", ms=3, alpha=0.5, color=colour, label=cloud.label, mew=0)
    margin = 0.04 * (float(np.ptp(values)) or 1.0)
    ends = [float(values.min()) - margin, float(values.max()) + margin]
    frame.plot(ends, ends, color="#1a1a1a", linewidth=0.8, label="full agreement")
    frame.set(xlim=ends, ylim=ends, aspect="equal", xlabel=f"{ground_label} {axis_label}", ylabel=f"InSAR {axis_label}")
    frame.grid(alpha=0.25)
    frame.legend(fontsize=8)
    return _png(figure)


def _figure(width: float, height: float, rows: int, columns: int):
    figure = new_figure(width, height)
    frames = np.atleast_1d(figure.subplots(rows, columns)).ravel()
    return figure, frames


def _png(figure) -> bytes:
    for frame in figure.axes:
        if not frame.has_data():
            frame.set_axis_off()
    return figure_bytes(figure)
