"""A matplotlib figure as a widget: zoom and pan, colours of the desktop, margins of a fixed size.

Imports matplotlib: import this module when a window is first opened, never at the start of QGIS.
"""

from __future__ import annotations

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QToolTip, QVBoxLayout, QWidget

from ..algorithms.io.figures import add_wide_font
from .theme import Theme, theme_of

#: Room for labels left, right, below and above the axes [pixels of 96 per inch].
MARGINS = (66, 14, 30, 12)
_DPI = 96


class FigureWidget(QWidget):
    """A figure in a widget.

    Drag with the left button moves the view, the wheel zooms, a double click draws anew and shows all.

    Parameters
    ----------
    margins : (left, right, bottom, top)
        [pixels of 96 per inch]
    """

    def __init__(self, parent: QWidget | None = None, margins: tuple[int, int, int, int] = MARGINS) -> None:
        super().__init__(parent)
        self._margins = margins
        add_wide_font()
        self.figure = Figure(dpi=_DPI)
        self.canvas = FigureCanvasQTAgg(self.figure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.canvas.mpl_connect("motion_notify_event", self._moved)
        self.canvas.mpl_connect("figure_leave_event", lambda _event: self.left())
        self.canvas.mpl_connect("scroll_event", self._scroll)
        self.canvas.mpl_connect("button_press_event", self._press)
        self.canvas.mpl_connect("button_release_event", self._release)
        self.canvas.mpl_connect("resize_event", lambda _event: self.fit_margins())
        self._held: tuple | None = None
        self.setMinimumSize(220, 140)

    def redraw(self) -> None:
        """Draw what is shown anew, in the colours of now; to be overridden."""

    def hovered(self, event) -> None:
        """The mouse moved over the figure; to be overridden."""

    def left(self) -> None:
        """The mouse left the figure; to be overridden."""

    def theme(self) -> Theme:
        """The colours of the desktop."""
        palette = self.palette()
        return theme_of(
            palette.color(QPalette.ColorRole.Base).getRgb()[:3], palette.color(QPalette.ColorRole.Text).getRgb()[:3]
        )

    def show_tip(self, event, text: str) -> None:
        """A tooltip beside the mouse."""
        ratio = self.canvas.devicePixelRatioF()
        place = QPoint(round(event.x / ratio) + 12, round(self.canvas.height() - event.y / ratio) - 12)
        QToolTip.showText(self.canvas.mapToGlobal(place), text, self.canvas)

    def fit_margins(self) -> None:
        """Set margins of a fixed size: a layout engine would draw everything twice."""
        # Rounding leaves a line of pixels beside the figure, which matplotlib has made white.
        self.canvas.setPalette(QPalette(QColor.fromRgbF(*self.figure.get_facecolor())))
        width, height = self.figure.bbox.size
        left, right, bottom, top = (value * self.figure.dpi / _DPI for value in self._margins)
        if width > left + right + 20 and height > bottom + top + 20:
            self.figure.subplots_adjust(left / width, bottom / height, 1 - right / width, 1 - top / height)

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            # Not now: the event comes before the palette of the children has changed.
            QTimer.singleShot(0, self.redraw)

    def _moved(self, event) -> None:
        if self._held is None:
            self.hovered(event)
            return
        axes, x, y, x_limits, y_limits = self._held
        moved = ((event.x - x) / axes.bbox.width, (event.y - y) / axes.bbox.height)
        for (low, high), share, set_limits in zip((x_limits, y_limits), moved, (axes.set_xlim, axes.set_ylim)):
            set_limits(low - share * (high - low), high - share * (high - low))
        self.canvas.draw_idle()

    def _scroll(self, event) -> None:
        if event.inaxes is None:
            return
        factor, axes = (0.8 if event.button == "up" else 1.25), event.inaxes
        for limits, centre, set_limits in (
            (axes.get_xlim(), event.xdata, axes.set_xlim),
            (axes.get_ylim(), event.ydata, axes.set_ylim),
        ):
            set_limits(*(centre + (limit - centre) * factor for limit in limits))
        self.canvas.draw_idle()

    def _press(self, event) -> None:
        if event.inaxes is None or event.button != 1:
            return
        if event.dblclick:
            self.redraw()
            return
        axes = event.inaxes
        self._held = (axes, event.x, event.y, axes.get_xlim(), axes.get_ylim())

    def _release(self, _event) -> None:
        self._held = None
