"""The profile's figure as a widget, with tooltips; it tells which point of the line the mouse is at."""

from __future__ import annotations

import datetime

import numpy as np
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ..figure_widget import FigureWidget
from ..notation import locale_notation
from .plot import ProfileData, ProfilePlot, number_of


class ProfileWidget(FigureWidget):
    """Profiles in a widget."""

    #: Number of the point of the line that the mouse is at, or None.
    pointed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(66, 14, 44, 12))
        self.plot = ProfilePlot(self.figure)
        self._state: tuple | None = None

    def draw(self, data: ProfileData | None, count: int, day: datetime.date | None, **words) -> None:
        """Draw profiles now; ``words`` as `ProfilePlot.draw` has them."""
        self._state = (data, count, day, words)
        self.redraw()

    def redraw(self) -> None:
        if self._state is None:
            return
        data, count, day, words = self._state
        self.plot.draw(data, count, day, self.theme(), notation=locale_notation(), **words)
        self.fit_margins()
        self.canvas.draw()

    def show_day(self, day: datetime.date | None) -> None:
        """Move the strong curve to the date that the map shows."""
        if self._state is not None:
            data, count, _day, words = self._state
            self._state = (data, count, day, words)
        self.plot.show_day(day)
        self.canvas.draw_idle()

    def hovered(self, event) -> None:
        data, _count, day, _words = self._state or (None, 0, None, {})
        number = self.plot.nearest(event.xdata) if event.inaxes is not None and data is not None else None
        self.pointed.emit(number)
        if number is None:
            QToolTip.hideText()
            return
        notation, date = locale_notation(), number_of(data.dates, day)
        value, spread = data.values[date, number], data.spread[date, number]
        text = f"{notation.number(data.distance[number], 0)} m\n{notation.date(data.dates[date])}: "
        text += notation.number(value) if np.isfinite(value) else "–"
        if np.isfinite(value) and np.isfinite(spread):
            text += f" ± {notation.number(spread)}"
        self.show_tip(event, f"{text} mm" if np.isfinite(value) else text)

    def left(self) -> None:
        self.pointed.emit(None)
