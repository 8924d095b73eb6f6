"""Figures about mines: histograms of concessions, profiles across bowls. PNG as bytes; None without matplotlib."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .figures import figure_bytes, new_figure
from .plots import matplotlib_is_there

_BAR, _LINE = "#5b7083", "#d62728"
MOST_PANELS = 24


@dataclass(frozen=True)
class HistogramPanel:
    """Area by value of one concession; ``marked`` is a value drawn as a red line, ``title`` its name."""

    title: str
    edges: np.ndarray
    areas: np.ndarray
    marked: float


@dataclass(frozen=True)
class ProfileLine:
    """Values along a line at one date.

    Attributes
    ----------
    label : str
    distance, values : ndarray, shape (n,)
        [m], [mm or mm/yr]; NaN is a gap.
    filled : ndarray of bool, shape (n,)
        Where a value is interpolated: drawn dotted.
    """

    label: str
    distance: np.ndarray
    values: np.ndarray
    filled: np.ndarray


def histograms(panels: Sequence[HistogramPanel], *, label: str, title: str) -> bytes | None:
    """One histogram per concession on a common horizontal axis, as the right half of Fig. 4 of Tang et al. 2023.

    Parameters
    ----------
    panels : sequence of HistogramPanel
        At most `MOST_PANELS` are drawn.
    label : str
        Of the horizontal axes.
    title : str
    """
    if not matplotlib_is_there() or not panels:
        return None
    panels = panels[:MOST_PANELS]
    columns = min(4, len(panels))
    rows = -(-len(panels) // columns)
    figure, axes = _grid(columns, rows, 2.9, 2.1)
    low = min(float(panel.edges[0]) for panel in panels)
    high = max(float(panel.edges[-1]) for panel in panels)
    low, high = low - 0.03 * (high - low), high + 0.03 * (high - low)
    for number, axis in enumerate(axes):
        if number >= len(panels):
            axis.set_visible(False)
            continue
        panel = panels[number]
        areas = panel.areas / panel.areas.sum() * 100.0
        axis.bar(panel.edges[:-1], areas, width=np.diff(panel.edges), align="edge", color=_BAR)
        axis.axvline(panel.marked, color=_LINE, linewidth=1.0)
        axis.annotate(
            f"{panel.marked:.0f}",
            (panel.marked, 0.95),
            xycoords=("data", "axes fraction"),
            xytext=(3, 0),
            textcoords="offset points",
            color=_LINE,
            fontsize=8,
            va="top",
        )
        axis.set_yscale("log")
        axis.set_xlim(low, high)
        axis.set_title(panel.title, fontsize=9)
        axis.tick_params(labelsize=7)
        if number >= len(panels) - columns:
            axis.set_xlabel(label, fontsize=8)
        if number % columns == 0:
            axis.set_ylabel("Area [%]", fontsize=8)
    figure.suptitle(title, fontsize=10)
    return figure_bytes(figure)


def profile_figure(lines: Sequence[tuple[str, Sequence[ProfileLine]]], *, label: str, title: str = "") -> bytes | None:
    """Profiles, one panel per line on the map; from the first date (light) to the last (dark).

    Parameters
    ----------
    lines : sequence of (name, sequence of ProfileLine)
    label : str
        Of the vertical axis.
    title : str
    """
    if not matplotlib_is_there() or not lines:
        return None
    from matplotlib import colormaps

    figure, axes = _grid(1, len(lines), 9.0, 3.0)
    for axis, (name, curves) in zip(axes, lines):
        shades = colormaps["viridis_r"](np.linspace(0.08, 1.0, max(2, len(curves))))
        for shade, curve in zip(shades[-len(curves) :], curves):
            kilometres = curve.distance / 1000.0
            measured = np.where(curve.filled, np.nan, curve.values)
            # A filled stretch is drawn with one measured point on each side, so that the line does not break.
            near = curve.filled.copy()
            near[1:] |= curve.filled[:-1]
            near[:-1] |= curve.filled[1:]
            axis.plot(kilometres, measured, color=shade, linewidth=1.4, label=curve.label)
            if curve.filled.any():
                axis.plot(kilometres, np.where(near, curve.values, np.nan), color=shade, linewidth=1.0, linestyle=":")
        axis.axhline(0.0, color="#888888", linewidth=0.6)
        axis.set(title=name, ylabel=label)
        axis.grid(alpha=0.25)
        if len(curves) <= 14:
            axis.legend(fontsize=7, ncol=1 + len(curves) // 8, framealpha=0.85)
    axes[-1].set_xlabel("Distance [km]; dotted: filled by a spline in tension")
    if title:
        figure.suptitle(title, fontsize=10)
    return figure_bytes(figure)


def _grid(columns: int, rows: int, width: float, height: float):
    figure = new_figure(width * columns, height * rows + 0.4)
    return figure, list(np.ravel(figure.subplots(rows, columns, squeeze=False)))
