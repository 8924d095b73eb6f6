"""The figure of displacement along a line: a curve per date, the date of the map on top of them. No Qt here."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...processing_provider.help import translated
from ..notation import PLAIN, Notation, number_axis
from ..theme import Theme, dress, dress_legend

#: Colours run from this to that share of the map of colours: its ends are lost on a light and on a dark ground.
_FIRST_COLOUR, _LAST_COLOUR = 0.15, 0.85
_CURRENT = "#d55e00"
#: Room above and below the curves, as a share of their height.
_MARGIN = 0.05


@dataclass(frozen=True)
class ProfileData:
    """Displacement along a line.

    Attributes
    ----------
    title : str
        Of the series.
    dates : tuple of datetime.date
    distance : ndarray, shape (n,)
        From the start of the line [m].
    x, y : ndarray, shape (n,)
        In the coordinates of the series.
    values : ndarray, shape (S, n)
        [mm]; NaN is no value.
    spread : ndarray, shape (S, n)
        Standard deviation across the swath [mm]; NaN without one.
    """

    title: str
    dates: tuple[datetime.date, ...]
    distance: np.ndarray
    x: np.ndarray
    y: np.ndarray
    values: np.ndarray
    spread: np.ndarray

    @property
    def empty(self) -> bool:
        """Whether there is no value at all."""
        return not np.isfinite(self.values).any()


def evenly(dates: Sequence[datetime.date], count: int) -> list[int]:
    """Numbers of dates that are evenly spread in time, the first and the last among them; all where ``count`` is 0."""
    if count <= 0 or count >= len(dates):
        return list(range(len(dates)))
    days = np.array([date.toordinal() for date in dates])
    wanted = np.linspace(days[0], days[-1], count) if count > 1 else days[-1:]
    return sorted({int(np.argmin(np.abs(days - day))) for day in wanted})


def number_of(dates: Sequence[datetime.date], day: datetime.date | None) -> int:
    """The date that a map shows at a day: the last one not after it; the last of all without a day."""
    if day is None:
        return len(dates) - 1
    return max(0, sum(date <= day for date in dates) - 1)


class ProfilePlot:
    """Profiles on a figure.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    """

    def __init__(self, figure) -> None:
        self.figure, self.axes = figure, None
        self._data: ProfileData | None = None
        self._current = self._band = self._title = None
        self._theme, self._count, self._label, self._chosen = Theme(), 0, "", ()
        self._notation = PLAIN

    def draw(
        self,
        data: ProfileData | None,
        count: int,
        day: datetime.date | None,
        theme: Theme,
        *,
        label: str = "",
        empty: str = "",
        chosen: Sequence[datetime.date] = (),
        notation: Notation = PLAIN,
    ) -> None:
        """Draw dates faintly, the chosen ones or ``count`` evenly spread, and that of the map strongly.

        The caller repaints.
        """
        self._data, self._theme, self._count, self._label = data, theme, count, label
        self._chosen, self._notation = tuple(chosen), notation
        self.figure.clear()
        self.figure.set_facecolor(theme.background)
        self.axes = self.figure.add_subplot()
        self._current = self._band = self._title = None
        dress(self.axes, theme)
        if data is None or data.empty:
            self.axes.set_axis_off()
            self.axes.text(
                0.5, 0.5, empty, transform=self.axes.transAxes, ha="center", va="center", color=theme.text, wrap=True
            )
            return
        from matplotlib import colormaps

        numbers = [number for number, date in enumerate(data.dates) if date in self._chosen]
        numbers = numbers or evenly(data.dates, count)
        shades = colormaps["viridis"](np.linspace(_FIRST_COLOUR, _LAST_COLOUR, len(numbers)))
        for number, shade in zip(numbers, shades):
            name = notation.date(data.dates[number])
            self.axes.plot(data.distance, data.values[number], color=shade, linewidth=0.9, alpha=0.85, label=name)
        (self._current,) = self.axes.plot([], [], color=_CURRENT, linewidth=2.2, zorder=5, label="_current")
        self.axes.axhline(0.0, color=theme.text, linewidth=0.6)
        # Room for every date: the strong curve moves on without drawing the axes anew.
        low, high = min(0.0, float(np.nanmin(data.values))), max(0.0, float(np.nanmax(data.values)))
        margin = _MARGIN * (high - low) or 1.0
        self.axes.set_ylim(low - margin, high + margin)
        for axis in (self.axes.xaxis, self.axes.yaxis):
            number_axis(axis, notation)
        self.axes.set_xlabel(translated("Distance [m]"), fontsize="small")
        self.axes.set_ylabel(label or translated("Displacement [mm]"), fontsize="small")
        self.show_day(day)
        if len(numbers) <= 12:
            columns = 1 + len(numbers) // 7
            legend = self.axes.legend(loc="lower left", fontsize="x-small", framealpha=0.8, ncol=columns)
            dress_legend(legend, theme)

    def show_day(self, day: datetime.date | None) -> int | None:
        """Move the strong curve to the date that the map shows; returns its number."""
        if self._data is None or self._current is None:
            return None
        data, number = self._data, number_of(self._data.dates, day)
        self._current.set_data(data.distance, data.values[number])
        if self._band is not None:
            self._band.remove()
            self._band = None
        if np.isfinite(data.spread[number]).any():
            low, high = data.values[number] - data.spread[number], data.values[number] + data.spread[number]
            self._band = self.axes.fill_between(data.distance, low, high, color=_CURRENT, alpha=0.15, linewidth=0)
        if self._title is None:
            looks = {"color": _CURRENT, "fontweight": "bold", "fontsize": "small", "ha": "right", "va": "bottom"}
            self._title = self.axes.text(0.99, 0.03, "", transform=self.axes.transAxes, **looks)
        self._title.set_text(self._notation.date(data.dates[number]))
        return number

    def nearest(self, distance: float) -> int | None:
        """Number of the point of the line at a distance [m]."""
        if self._data is None or self._data.empty:
            return None
        return int(np.argmin(np.abs(self._data.distance - distance)))

    def save(self, path: str, day: datetime.date | None) -> None:
        """Write the figure, in light colours, as PNG, SVG or PDF by the ending."""
        from matplotlib.figure import Figure

        figure = Figure(figsize=(9.0, 4.6), layout="constrained")
        copy = ProfilePlot(figure)
        copy.draw(self._data, self._count, day, Theme(), label=self._label, chosen=self._chosen)
        figure.savefig(path, dpi=200, facecolor="white")
