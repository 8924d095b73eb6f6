"""The profile's figure as a widget, with tooltips; it tells which point of the line the mouse is at."""

from __future__ import annotations

import datetime

import numpy as np
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ..figure_widget import FigureWidget
from .plot import ProfileData, ProfilePlot, number_of


class ProfileWidget(FigureWidget):
    """Profiles in a widget."""

    #: Number of the point of the line that the mouse is at, or None.
    pointed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(66, 14, 44, 12))
        self.plot = ProfilePlot(self.figure)
        self._state: tuple | None = None

    def draw(
        self, data: ProfileData | None, count: int, day: datetime.date | None, *, label: str = "", empty: str = ""
    ) -> None:
        """Draw profiles now."""
        self._state = (data, count, day, label, empty)
        self.redraw()

    def redraw(self) -> None:
        if self._state is None:
            return
        data, count, day, label, empty = self._state
        self.plot.draw(data, count, day, self.theme(), label=label, empty=empty)
        self.fit_margins()
        self.canvas.draw()

    def show_day(self, day: datetime.date | None) -> None:
        """Move the strong curve to the date that the map shows."""
        if self._state is not None:
            data, count, _day, label, empty = self._state
            self._state = (data, count, day, label, empty)
        self.plot.show_day(day)
        self.canvas.draw_idle()

    def hovered(self, event) -> None:
        data, _count, day, _label, _empty = self._state or (None, 0, None, "", "")
        number = self.plot.nearest(event.xdata) if event.inaxes is not None and data is not None else None
        self.pointed.emit(number)
        if number is None:
            QToolTip.hideText()
            return
        locale, date = QLocale(), number_of(data.dates, day)
        value = data.values[date, number]
        text = f"{locale.toString(float(data.distance[number]), 'f', 0)} m\n{data.dates[date].isoformat()}: "
        text += f"{locale.toString(float(value), 'f', 1)} mm" if np.isfinite(value) else "–"
        self.show_tip(event, text)

    def left(self) -> None:
        self.pointed.emit(None)
