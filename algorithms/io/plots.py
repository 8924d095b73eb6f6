"""Figures for reports: the network of baselines, and bars. PNG, SVG or PDF as bytes; no window, no global state.

matplotlib draws them (Agg and SVG canvases, never pyplot, so a worker thread of QGIS may). Where it is not installed
the network plot is written as SVG by hand and the other figures are left out: the tables beside them say the same.
"""

from __future__ import annotations

import datetime
import html
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..timeseries.network import Network
from ..words import said
from .figures import figure_bytes, new_figure, shown
from .report_html import write_whole

PNG, SVG, PDF = "png", "svg", "pdf"

_NORMAL, _BRIDGE, _EXTRA, _OFF = "#5b7083", "#d62728", "#e08214", "#9a9a9a"
#: Colours of connected subsets, first to last; they repeat.
_SUBSETS = ("#1f4e79", "#b2572b", "#3f7f3f", "#7a4a9e", "#8c6d1f", "#2a8a8a")
#: Edge of the dots of dates, for grounds as dark as they are.
_EDGE = "#c8c8c8"
_MOST_LABELS = 60
#: More subsets than this have no names in the legend.
_MOST_SUBSETS = 10


@dataclass(frozen=True)
class NetworkPlot:
    """What a network plot shows.

    Attributes
    ----------
    network : Network
    components : ndarray of int, shape (S,)
        Connected subset of each date: its colour.
    baselines : ndarray, shape (S,), or None
        Perpendicular baseline of each date [m]. None, or NaN for any: pairs are drawn over time only.
    bridges, extra : sequence of int
        Pairs that nothing checks, with a red halo, and hand-made ones, dashed.
    coherence : ndarray, shape (P,), or None
        Mean coherence of each pair: its colour.
    title : str
    off : sequence of int
        Pairs that are switched off: dotted and pale.
    """

    network: Network
    components: np.ndarray
    baselines: np.ndarray | None = None
    bridges: Sequence[int] = ()
    extra: Sequence[int] = ()
    coherence: np.ndarray | None = None
    title: str = ""
    off: Sequence[int] = ()

    @property
    def date_heights(self) -> np.ndarray | None:
        """Height of each date, shape (S,); None where pairs are drawn over time only."""
        known = self.baselines is not None and np.isfinite(self.baselines).all()
        return self.baselines if known else None

    @property
    def pair_heights(self) -> np.ndarray:
        """Height of both ends of each pair, shape (P, 2); without baselines each pair has a line of its own."""
        if self.date_heights is None:
            return np.repeat(np.arange(1.0, self.network.n_pairs + 1)[:, np.newaxis], 2, axis=1)
        return self.date_heights[self.network.pairs]

    @property
    def height_label(self) -> str:
        """Label of the vertical axis."""
        return "Pair number" if self.date_heights is None else "Perpendicular baseline [m]"


def matplotlib_is_there() -> bool:
    """Whether figures can be drawn by matplotlib; probed by use, since a broken installation imports in parts."""
    try:
        _figure(1.0, 1.0)
    except (ImportError, AttributeError, RuntimeError):
        return False
    return True


def network_plot(plot: NetworkPlot, kind: str = PNG) -> bytes:
    """Dates and pairs over time and perpendicular baseline.

    Parameters
    ----------
    plot : NetworkPlot
    kind : {"png", "svg", "pdf"}
        Without matplotlib the result is SVG whatever was asked for.
    """
    if not matplotlib_is_there():
        return _network_svg(plot).encode("utf-8")
    figure, axes = _figure(10.0, 5.0 if plot.date_heights is not None else min(12.0, 2.0 + 0.16 * plot.network.n_pairs))
    lines = draw_network(axes, plot)
    if plot.coherence is not None:
        figure.colorbar(lines, ax=axes, label="Mean coherence", pad=0.02)
    axes.set(ylabel=plot.height_label, title=plot.title)
    axes.grid(alpha=0.25)
    if axes.get_legend_handles_labels()[1]:
        axes.legend(fontsize=8, framealpha=0.9)
    return figure_bytes(figure, kind)


def draw_network(axes, plot: NetworkPlot):
    """Draw pairs, bridges and dates on axes of matplotlib; labels, legend and grid are left to the caller.

    Returns
    -------
    matplotlib.collections.LineCollection
        The pairs in use; it carries the colours of the coherence.
    """
    from matplotlib.collections import LineCollection
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num

    network = plot.network
    segments = pair_segments(plot)
    number = np.arange(network.n_pairs)
    used = ~np.isin(number, plot.off)
    extra, bridge = np.isin(number, plot.extra), np.isin(number, plot.bridges)
    lines = LineCollection(segments[used], linewidths=1.6, zorder=2)
    lines.set_linestyles(["dashed" if hand_made else "solid" for hand_made in extra[used]])
    if plot.coherence is None:
        lines.set_color([_EXTRA if hand_made else _NORMAL for hand_made in extra[used]])
    else:
        from matplotlib import colormaps

        colours = colormaps["viridis"].with_extremes(bad=_NORMAL)
        lines.set(array=np.ma.masked_invalid(plot.coherence[used]), cmap=colours, clim=_limits(plot.coherence))
    axes.add_collection(lines)
    if not used.all():
        off = LineCollection(segments[~used], linewidths=0.8, colors=_OFF, linestyles="dotted", zorder=1.5)
        axes.add_collection(off)
        axes.plot([], [], color=_OFF, linewidth=0.8, linestyle="dotted", label=shown("switched off"))
    if bridge.any():
        # A halo, so that the colour of the coherence stays visible on the bridge.
        halo = LineCollection(segments[bridge], linewidths=6.0, colors=_BRIDGE, alpha=0.35, zorder=1)
        axes.add_collection(halo)
        axes.plot(
            [], [], color=_BRIDGE, alpha=0.35, linewidth=6.0, label=shown("bridge: without it the network falls apart")
        )
    if extra.any():
        axes.plot([], [], color=_EXTRA, linestyle="dashed", label=shown("hand-made pair"))
    if plot.date_heights is not None:
        days = date2num([datetime.datetime(d.year, d.month, d.day) for d in network.dates])
        for label in np.unique(plot.components):
            members = plot.components == label
            colour = _SUBSETS[int(label) % len(_SUBSETS)]
            name = shown(f"subset {label + 1}") if 0 < plot.components.max() < _MOST_SUBSETS else None
            dots = {"s": 34, "color": colour, "edgecolors": _EDGE, "linewidths": 0.6, "zorder": 3}
            axes.scatter(days[members], plot.date_heights[members], label=name, **dots)
    else:
        ends = segments.reshape(-1, 2)
        colours = [_SUBSETS[int(label) % len(_SUBSETS)] for label in plot.components[network.pairs].ravel()]
        axes.scatter(ends[:, 0], ends[:, 1], s=16, c=colours, zorder=3)
        axes.invert_yaxis()
    axes.autoscale_view()
    axes.xaxis.set_major_locator(AutoDateLocator())
    axes.xaxis.set_major_formatter(ConciseDateFormatter(axes.xaxis.get_major_locator()))
    return lines


def pair_segments(plot: NetworkPlot) -> np.ndarray:
    """Both ends of each pair as matplotlib draws them: (days since 1970-01-01, height), shape (P, 2, 2)."""
    from matplotlib.dates import date2num

    days = date2num([datetime.datetime(d.year, d.month, d.day) for d in plot.network.dates])
    return np.stack([days[plot.network.pairs], plot.pair_heights], axis=-1)


def save_network_plot(path: str, plot: NetworkPlot, warn: Callable[[str], None]) -> bool:
    """Write the network plot in the format that the name's ending says; True when it was written.

    Without matplotlib only SVG can be written: then ``warn`` is told, and nothing else fails.

    Raises
    ------
    InputError
        If the ending is not .png, .svg or .pdf, or the file cannot be written.
    """
    kind = os.path.splitext(path)[1].lower().lstrip(".")
    if kind not in (PNG, SVG, PDF):
        raise InputError(f"PLOT must end in .png, .svg or .pdf, got {path}.")
    if kind != SVG and not matplotlib_is_there():
        warn(
            f"PLOT {path} is not written: {kind.upper()} needs matplotlib, which is not installed; "
            "a .svg needs nothing."
        )
        return False
    write_whole(path, network_plot(plot, kind))
    return True


def bar_plot(
    labels: Sequence[str],
    values: np.ndarray,
    *,
    title: str,
    axis_label: str,
    marked: Sequence[int] = (),
    kind: str = PNG,
) -> bytes | None:
    """Horizontal bars, one per label from top to bottom; None without matplotlib.

    Parameters
    ----------
    labels : sequence of str
    values : ndarray, shape (n,)
        NaN draws no bar.
    title, axis_label : str
    marked : sequence of int
        Bars drawn red.
    kind : {"png", "svg", "pdf"}
    """
    if not matplotlib_is_there():
        return None
    number = len(labels)
    figure, axes = _figure(10.0, min(14.0, 1.2 + 0.2 * number))
    colours = [_BRIDGE if row in set(marked) else _NORMAL for row in range(number)]
    axes.barh(np.arange(number), np.nan_to_num(values), color=colours, height=0.75)
    step = -(-number // _MOST_LABELS)
    axes.set_yticks(np.arange(0, number, step), [labels[row] for row in range(0, number, step)], fontsize=7)
    axes.set_ylim(number - 0.5, -0.5)
    axes.set(xlabel=axis_label, title=title)
    axes.grid(axis="x", alpha=0.25)
    return figure_bytes(figure, kind)


def _figure(width: float, height: float):
    figure = new_figure(width, height)
    return figure, figure.add_subplot()


def _limits(values: np.ndarray) -> tuple[float, float]:
    finite = values[np.isfinite(values)]
    return (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)


def _network_svg(plot: NetworkPlot) -> str:
    """The network plot without any library: lines, dots, the dates and the range of the vertical axis."""
    network = plot.network
    width, height, left, right, top, bottom = 1000.0, 480.0, 90.0, 60.0, 40.0, 60.0
    heights = plot.pair_heights if plot.date_heights is None else plot.date_heights
    low, high = float(heights.min()), float(heights.max())
    span = high - low or 1.0

    def place(date: int, level: float) -> tuple[float, float]:
        share = network.days[date] / (network.days[-1] or 1.0)
        rise = (level - low) / span
        # Baselines grow upwards, pair numbers downwards.
        rise = 1.0 - rise if plot.date_heights is None else rise
        return left + share * (width - left - right), height - bottom - rise * (height - top - bottom)

    parts, names = [], network.pair_names()
    step = -(-network.n_dates // 8)
    for date in range(0, network.n_dates, step):
        x, _ = place(date, low)
        parts.append(f'<text x="{x:.1f}" y="{height - 25:.0f}" text-anchor="middle">{network.dates[date]}</text>')
        parts.append(
            f'<line x1="{x:.1f}" y1="{top:.0f}" x2="{x:.1f}" y2="{height - bottom + 5:.0f}" stroke="#cccccc"/>'
        )
    for number, (reference, secondary) in enumerate(network.pairs.tolist()):
        x1, y1 = place(reference, plot.pair_heights[number, 0])
        x2, y2 = place(secondary, plot.pair_heights[number, 1])
        colour = _BRIDGE if number in plot.bridges else _EXTRA if number in plot.extra else _NORMAL
        dashes = ' stroke-dasharray="6 4"' if number in plot.extra else ""
        if number in plot.off:
            colour, dashes = _OFF, ' stroke-dasharray="1 4"'
        parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="1.6"'
            f"{dashes}><title>{names[number]}</title></line>"
        )
        if plot.date_heights is None:
            parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in ((x1, y1), (x2, y2))]
    if plot.date_heights is not None:
        for date in range(network.n_dates):
            x, y = place(date, plot.date_heights[date])
            colour = _SUBSETS[int(plot.components[date]) % len(_SUBSETS)]
            parts.append(
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{colour}"><title>{network.dates[date]}</title></circle>'
            )
    for level in (low, high):
        y = place(0, level)[1]
        parts.append(f'<text x="{left - 12:.0f}" y="{y + 5:.1f}" text-anchor="end">{level:.0f}</text>')
    middle = (top + height - bottom) / 2
    title, height_label = (html.escape(said(text)) for text in (plot.title, plot.height_label))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
        f'height="{height:.0f}" font-family="sans-serif" font-size="14"><rect width="100%" height="100%" fill="white"/>'
        f'<text x="{width / 2:.0f}" y="22" text-anchor="middle">{title}</text>'
        f'<text transform="translate(20 {middle:.0f}) rotate(-90)" text-anchor="middle">{height_label}</text>'
        f"{''.join(parts)}</svg>\n"
    )
