"""The explorer's figure: histories with error bars, fits, replicas, phases and residuals, by matplotlib. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...processing_provider.help import translated
from ..notation import PLAIN, Notation, date_axis, number_axis, write_literally
from ..theme import Theme, dress, dress_legend
from .curves import ACTIVE, INITIAL, RESIDUAL, STOPPAGE, Curve, FitLine

#: Markers of the products, first to last.
MARKERS = ("o", "^", "s", "D", "v")
#: Shades of the phases; transparent, so that they suit light and dark themes.
_PHASE_COLOURS = {INITIAL: "#56b4e9", ACTIVE: "#d55e00", RESIDUAL: "#009e73", STOPPAGE: "#808080"}
#: A tooltip belongs to a value at most so many pixels away.
REACH_PIXELS = 14.0
#: More values than this have no error bars of their own but a band: bars would be a grey mass, and slow.
_MOST_BARS = 400
_POINT, _LINE = 4.5, 1.4
_LONGEST_LABEL = 80
_NAMES_IN_A_COLUMN, _MOST_NAMES = 10, 30
EXPORT_DPI = 200
EXPORT_ENDINGS = (".png", ".svg", ".pdf")


@dataclass(frozen=True)
class Options:
    """What is drawn beside the values.

    Attributes
    ----------
    errors, spread, replicas, phases, residuals, legend : bool
        Error bars; the band of a polygon's pixels; copies half a wavelength up and down; phases of subsidence shaded;
        residuals of the fit in axes of their own; names.
    """

    errors: bool = True
    spread: bool = True
    replicas: bool = False
    phases: bool = False
    residuals: bool = False
    legend: bool = True


@dataclass(frozen=True)
class Drawn:
    """A history and how it is drawn.

    Attributes
    ----------
    curve : Curve
    label, colour : str
    marker : str
    fit : FitLine or None
    step : float or None
        Half a wavelength [mm].
    """

    curve: Curve
    label: str
    colour: str
    marker: str = "o"
    fit: FitLine | None = None
    step: float | None = None


class SeriesPlot:
    """Histories on a figure.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    """

    def __init__(self, figure) -> None:
        self.figure = figure
        self.axes = self.residual_axes = None
        self._drawn: list[Drawn] = []
        self._options, self._theme, self._notation = Options(), Theme(), PLAIN
        self._phases_of: int | None = None
        self._cursor_day: float | None = None
        self._cursor_lines: list = []

    def draw(
        self,
        drawn: Sequence[Drawn],
        options: Options,
        theme: Theme,
        *,
        label: str = "",
        empty: str = "",
        notation: Notation = PLAIN,
        phases_of: int | None = None,
    ) -> None:
        """Draw anew; the caller repaints.

        Parameters
        ----------
        drawn : sequence of Drawn
        options : Options
        theme : Theme
        label : str
            Of the vertical axis.
        empty : str
            Written where there is nothing to draw.
        notation : Notation
        phases_of : int, optional
            Key of the place whose phases are shaded; of the first one that has any if not given.
        """
        self._drawn, self._options, self._theme, self._notation = list(drawn), options, theme, notation
        self._phases_of = phases_of
        self._cursor_lines = []
        with_residuals = options.residuals and any(item.fit is not None for item in drawn)
        if self.axes is None or with_residuals != (self.residual_axes is not None):
            self._lay_out(with_residuals)
        self.figure.set_facecolor(theme.background)
        for axes in self._all_axes():
            _wipe(axes)
            dress(axes, theme)
            number_axis(axes.yaxis, notation)
        self.axes.set_ylabel(label or translated("Displacement [mm]"), fontsize="small")
        if not any(not item.curve.empty for item in drawn):
            self._say(empty)
            return
        if options.phases:
            self._draw_phases()
        for item in drawn:
            self._draw_one(item)
        date_axis(self._all_axes()[-1].xaxis, theme, notation)
        if options.legend:
            self._draw_legend()
        if self.residual_axes is not None:
            self.residual_axes.set_ylabel(translated("Residual"), fontsize="small")
            self.residual_axes.axhline(0.0, color=theme.text, linewidth=0.6)
        self._mark_cursor()

    def _lay_out(self, with_residuals: bool) -> None:
        """Make the axes anew."""
        self.figure.clear()
        if with_residuals:
            grid = self.figure.add_gridspec(2, 1, height_ratios=(3, 1), hspace=0.08)
            self.axes = self.figure.add_subplot(grid[0])
            self.residual_axes = self.figure.add_subplot(grid[1], sharex=self.axes)
            self.axes.tick_params(labelbottom=False)
        else:
            self.axes, self.residual_axes = self.figure.add_subplot(), None

    def set_cursor(self, day: float | None) -> None:
        """A line at the time that the map shows [days since 1970-01-01]; None takes it away."""
        self._cursor_day = day
        self._mark_cursor()

    def nearest(self, x: float, y: float) -> tuple[Drawn, int] | None:
        """The value nearest to a position of the canvas [pixels]: its history and number; None where none is near."""
        best, best_distance = None, REACH_PIXELS
        for item in self._drawn:
            curve = item.curve
            there = np.flatnonzero(np.isfinite(curve.values))
            if not there.size or self.axes is None:
                continue
            places = self.axes.transData.transform(np.column_stack([curve.days[there], curve.values[there]]))
            distance = np.hypot(places[:, 0] - x, places[:, 1] - y)
            number = int(distance.argmin())
            if distance[number] < best_distance:
                best, best_distance = (item, int(there[number])), float(distance[number])
        return best

    def save(self, path: str) -> None:
        """Write the figure, in light colours, as PNG, SVG or PDF by the ending of ``path``."""
        from matplotlib.figure import Figure

        figure = Figure(figsize=(9.0, 5.2), layout="constrained")
        copy = SeriesPlot(figure)
        label = self.axes.get_ylabel() if self.axes is not None else ""
        copy.draw(self._drawn, self._options, Theme(), label=label, phases_of=self._phases_of)
        figure.savefig(path, dpi=EXPORT_DPI, facecolor="white")

    def _all_axes(self) -> list:
        return [axes for axes in (self.axes, self.residual_axes) if axes is not None]

    def _say(self, text: str) -> None:
        self.axes.set_axis_off()
        self.axes.text(
            0.5, 0.5, text, transform=self.axes.transAxes, ha="center", va="center", color=self._theme.text, wrap=True
        )

    def _draw_one(self, item: Drawn) -> None:
        curve, colour, options = item.curve, item.colour, self._options
        days = curve.days
        hollow = item.marker != MARKERS[0]
        style = {
            "color": colour,
            "marker": item.marker,
            "markersize": _POINT,
            "markerfacecolor": self._theme.background if hollow else colour,
            "zorder": 4,
        }
        self.axes.plot(days, curve.values, linestyle="", **style)
        if item.fit is None:
            self.axes.plot(days, curve.values, color=colour, linewidth=0.8, alpha=0.6, zorder=3)
        else:
            self.axes.plot(item.fit.days, item.fit.values, color=colour, linewidth=_LINE, zorder=3)
        band = curve.spread if options.spread else None
        if options.errors and curve.error is not None and not (curve.sigma is None and band is not None):
            if len(days) <= _MOST_BARS:
                self._bars(self.axes, days, curve.values, curve.error, colour)
            elif band is None:
                band = curve.error
        if band is not None:
            lower, upper = curve.values - band, curve.values + band
            self.axes.fill_between(days, lower, upper, color=colour, alpha=0.15, linewidth=0, zorder=1)
        if options.replicas and item.step:
            for shift in (-item.step, item.step):
                self.axes.plot(
                    days, curve.values + shift, linestyle="", marker=item.marker, markersize=3, color=colour, alpha=0.3
                )
        if item.fit is not None and self.residual_axes is not None:
            self.residual_axes.plot(days, item.fit.residuals, linestyle="", **{**style, "markersize": 3.5})
            if options.errors and curve.sigma is not None and len(days) <= _MOST_BARS:
                self._bars(self.residual_axes, days, item.fit.residuals, curve.sigma, colour)

    @staticmethod
    def _bars(axes, days: np.ndarray, values: np.ndarray, error: np.ndarray, colour: str) -> None:
        """Error bars as one collection: errorbar() makes an artist per cap and is ten times slower."""
        there = np.isfinite(values) & np.isfinite(error)
        axes.vlines(
            days[there], (values - error)[there], (values + error)[there], colors=colour, linewidth=1.0, alpha=0.7
        )

    def _draw_phases(self) -> None:
        """Phases of the chosen history, else of the first one that has any: shades of several would mix."""
        having = [item for item in self._drawn if item.fit is not None and item.fit.phases]
        if not having:
            return
        item = next((item for item in having if item.curve.selection == self._phases_of), having[0])
        number = self._notation.number
        names = {
            INITIAL: translated("initial"),
            ACTIVE: translated("active"),
            STOPPAGE: translated("stoppage"),
            RESIDUAL: translated("residual"),
        }
        for stretch in item.fit.phases:
            colour = _PHASE_COLOURS[stretch.phase]
            self.axes.axvspan(stretch.start, stretch.end, color=colour, alpha=0.13, linewidth=0, zorder=0)
            text = names[stretch.phase]
            if len(self._drawn) > 1:
                text = f"{item.label}: {text}"
            if np.isfinite(stretch.rate):
                text += f"\n{number(stretch.rate, 0)} ± {number(stretch.rate_sigma, 0)} mm/yr"
            words = self.axes.annotate(
                text,
                ((stretch.start + stretch.end) / 2.0, 0.02 if stretch.phase != STOPPAGE else 0.14),
                xycoords=("data", "axes fraction"),
                ha="center",
                va="bottom",
                fontsize="x-small",
                color=self._theme.text,
                alpha=0.85,
                zorder=5,
            )
            write_literally([words])

    def _draw_legend(self) -> None:
        from matplotlib.lines import Line2D

        handles, labels = [], []
        for item in self._drawn:
            if item.curve.empty:
                continue
            label = item.label
            if item.fit is not None:
                label += f": {self._notation.rate(item.fit.rate, item.fit.rate_sigma)} mm/yr"
            labels.append(label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1] + "…")
            face = self._theme.background if item.marker != MARKERS[0] else item.colour
            handles.append(
                Line2D([], [], color=item.colour, marker=item.marker, markersize=_POINT, markerfacecolor=face)
            )
        # The labels come after it: matplotlib leaves out those that begin with an underscore.
        names = [str(number) for number in range(len(labels))]
        if len(labels) > _MOST_NAMES:
            # The list beside the plot has them all.
            return
        # Searching the best place looks at every value.
        few = len(labels) <= _NAMES_IN_A_COLUMN
        looks = {"loc": "best" if few else "lower left", "fontsize": "small" if few else "x-small", "framealpha": 0.8}
        legend = self.axes.legend(handles, names, ncol=-(-len(labels) // _NAMES_IN_A_COLUMN), **looks)
        for text, label in zip(legend.get_texts(), labels):
            text.set_text(label)
        write_literally(legend.get_texts())
        dress_legend(legend, self._theme)

    def _mark_cursor(self) -> None:
        for line in self._cursor_lines:
            line.remove()
        self._cursor_lines = []
        if self._cursor_day is None or not any(not item.curve.empty for item in self._drawn):
            return
        for axes in self._all_axes():
            limits = axes.get_xlim()
            self._cursor_lines.append(axes.axvline(self._cursor_day, color=self._theme.text, linewidth=0.8, alpha=0.7))
            axes.set_xlim(limits)


def tooltip(drawn: Drawn, number: int, notation: Notation) -> str:
    """What is said of one value: place, date, value and error.

    Parameters
    ----------
    drawn : Drawn
    number : int
        Of the date.
    notation : Notation
    """
    curve, format_number = drawn.curve, notation.number
    text = f"{drawn.label}\n{notation.date(curve.dates[number])}: {format_number(float(curve.values[number]))}"
    if curve.error is not None and np.isfinite(curve.error[number]):
        text += f" ± {format_number(float(curve.error[number]))}"
    text += " mm"
    if drawn.fit is not None and np.isfinite(drawn.fit.residuals[number]):
        text += "\n" + translated("residual {value} mm").format(value=format_number(float(drawn.fit.residuals[number])))
    if drawn.step:
        text += "\n" + translated("a wrong cycle is {value} mm").format(value=format_number(drawn.step))
    return text


def _wipe(axes) -> None:
    """Take everything out of axes: making new ones takes as long as drawing them."""
    for artist in [*axes.lines, *axes.collections, *axes.patches, *axes.texts]:
        artist.remove()
    if axes.get_legend() is not None:
        axes.get_legend().remove()
    axes.set_axis_on()
    axes.relim()
    axes.autoscale(True)


def shifted(curve: Curve, by: float) -> Curve:
    """A history moved up [mm]."""
    return curve if by == 0.0 else replace(curve, values=curve.values + by)


def by_product(keys: Sequence[str]) -> Mapping[str, str]:
    """The marker of each product."""
    return {key: MARKERS[number % len(MARKERS)] for number, key in enumerate(keys)}
