"""The explorer's figure as a widget, with tooltips."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QDate, QLocale
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ..figure_widget import FigureWidget
from .plot import Drawn, Options, SeriesPlot, tooltip


class PlotWidget(FigureWidget):
    """Histories in a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = SeriesPlot(self.figure)
        self._state: tuple | None = None

    def draw(self, drawn: Sequence[Drawn], options: Options, *, label: str = "", empty: str = "") -> None:
        """Draw histories now."""
        self._state = (drawn, options, label, empty)
        self.redraw()

    def redraw(self) -> None:
        if self._state is None:
            return
        drawn, options, label, empty = self._state
        self.plot.draw(drawn, options, self.theme(), label=label, empty=empty)
        self.fit_margins()
        self.canvas.draw()

    def set_cursor(self, day: float | None) -> None:
        """Mark the day that the map shows."""
        self.plot.set_cursor(day)
        self.canvas.draw_idle()

    def hovered(self, event) -> None:
        found = self.plot.nearest(event.x, event.y) if event.inaxes is self.plot.axes else None
        if found is None:
            QToolTip.hideText()
            return
        drawn, number = found
        locale, day = QLocale(), drawn.curve.dates[number]
        date_text = locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        self.show_tip(event, tooltip(drawn, number, date_text, lambda value: locale.toString(value, "f", 1)))
