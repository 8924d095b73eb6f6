"""The explorer's figure as a widget: tooltips, zoom and pan, colours of the desktop."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from qgis.PyQt.QtCore import QDate, QLocale, QPoint, QTimer
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QToolTip, QVBoxLayout, QWidget

from .plot import Drawn, Options, SeriesPlot, Theme, tooltip

#: Room for labels left, right, below and above the axes [pixels of 96 per inch].
_MARGINS = (66, 14, 30, 12)
_DPI = 96


class PlotWidget(QWidget):
    """Histories in a widget.

    Drag with the left button moves the view, the wheel zooms in time and value, a double click shows all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = Figure(dpi=_DPI)
        self.canvas = FigureCanvasQTAgg(self.figure)
        self.plot = SeriesPlot(self.figure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.canvas.mpl_connect("motion_notify_event", self._hover)
        self.canvas.mpl_connect("scroll_event", self._scroll)
        self.canvas.mpl_connect("button_press_event", self._press)
        self.canvas.mpl_connect("button_release_event", self._release)
        self.canvas.mpl_connect("resize_event", lambda _event: self._fit_margins())
        self._state: tuple | None = None
        self._held: tuple | None = None
        self.setMinimumSize(260, 140)

    def draw(self, drawn: Sequence[Drawn], options: Options, *, label: str = "", empty: str = "") -> None:
        """Draw histories now."""
        self._state = (drawn, options, label, empty)
        self.plot.draw(drawn, options, self.theme(), label=label, empty=empty)
        self._fit_margins()
        self.canvas.draw()

    def set_cursor(self, day: float | None) -> None:
        """Mark the day that the map shows."""
        self.plot.set_cursor(day)
        self.canvas.draw_idle()

    def theme(self) -> Theme:
        """The colours of the desktop."""
        palette = self.palette()
        text, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
        # A line of the grid lies a fifth of the way from the ground to the text.
        mixed = [round(0.8 * ground + 0.2 * ink) for ground, ink in zip(base.getRgb()[:3], text.getRgb()[:3])]
        return Theme(base.name(), text.name(), "#{:02x}{:02x}{:02x}".format(*mixed))

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and self._state is not None:
            # Not now: the event comes before the palette of the children has changed.
            QTimer.singleShot(0, self._again)

    def _again(self) -> None:
        if self._state is None:
            return
        drawn, options, label, empty = self._state
        self.draw(drawn, options, label=label, empty=empty)

    def _fit_margins(self) -> None:
        """Margins of a fixed size: a layout engine would draw twice."""
        width, height = self.figure.bbox.size
        left, right, bottom, top = (value * self.figure.dpi / _DPI for value in _MARGINS)
        if width > left + right + 20 and height > bottom + top + 20:
            self.figure.subplots_adjust(left / width, bottom / height, 1 - right / width, 1 - top / height)

    def _hover(self, event) -> None:
        if self._held is not None:
            self._drag(event)
            return
        found = self.plot.nearest(event.x, event.y) if event.inaxes is self.plot.axes else None
        if found is None:
            QToolTip.hideText()
            return
        drawn, number = found
        locale = QLocale()
        day = drawn.curve.dates[number]
        date_text = locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        text = tooltip(drawn, number, date_text, lambda value: locale.toString(value, "f", 1))
        ratio = self.canvas.devicePixelRatioF()
        place = QPoint(round(event.x / ratio) + 12, round(self.canvas.height() - event.y / ratio) - 12)
        QToolTip.showText(self.canvas.mapToGlobal(place), text, self.canvas)

    def _scroll(self, event) -> None:
        if event.inaxes is None:
            return
        factor = 0.8 if event.button == "up" else 1.25
        axes = event.inaxes
        for low_high, centre, set_limits in (
            (axes.get_xlim(), event.xdata, axes.set_xlim),
            (axes.get_ylim(), event.ydata, axes.set_ylim),
        ):
            set_limits(*(centre + (limit - centre) * factor for limit in low_high))
        self.canvas.draw_idle()

    def _press(self, event) -> None:
        if event.inaxes is None or event.button != 1:
            return
        if event.dblclick:
            self._again()
            return
        axes = event.inaxes
        self._held = (axes, event.x, event.y, axes.get_xlim(), axes.get_ylim())

    def _release(self, _event) -> None:
        self._held = None

    def _drag(self, event) -> None:
        axes, x, y, x_limits, y_limits = self._held
        moved = ((event.x - x) / axes.bbox.width, (event.y - y) / axes.bbox.height)
        for (low, high), share, set_limits in zip((x_limits, y_limits), moved, (axes.set_xlim, axes.set_ylim)):
            set_limits(low - share * (high - low), high - share * (high - low))
        self.canvas.draw_idle()
