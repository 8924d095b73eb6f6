"""The explorer's figure as a widget, with tooltips."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ..figure_widget import FigureWidget
from ..notation import locale_notation
from .plot import Drawn, Options, SeriesPlot, tooltip


class PlotWidget(FigureWidget):
    """Histories in a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = SeriesPlot(self.figure)
        self._state: tuple | None = None

    def draw(self, drawn: Sequence[Drawn], options: Options, **words) -> None:
        """Draw histories now; ``words`` as `SeriesPlot.draw` has them."""
        self._state = (drawn, options, words)
        self.redraw()

    def redraw(self) -> None:
        if self._state is None:
            return
        drawn, options, words = self._state
        self.plot.draw(drawn, options, self.theme(), notation=locale_notation(), **words)
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
        self.show_tip(event, tooltip(*found, locale_notation()))
