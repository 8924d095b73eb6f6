"""The baseline-time plot as a widget: tooltips, clicks and rectangles that switch pairs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ...algorithms.io.plots import draw_network, pair_segments
from ...processing_provider.help import translated
from ..figure_widget import FigureWidget
from ..notation import date_axis, locale_notation, number_axis
from ..theme import dress
from .model import NetworkModel

#: A pair is meant by a place at most so far away, and a press that moves no farther is a click [pixels].
REACH_PIXELS, _CLICK_PIXELS = 8.0, 4.0
_MARK = "#d55e00"


class NetworkWidget(FigureWidget):
    """Pairs and dates in a widget.

    Parameters
    ----------
    tip : callable(number) -> str
        What to say of a pair.
    """

    #: A pair was clicked.
    clicked = pyqtSignal(int)
    #: Numbers of the pairs in a rectangle, and whether they are to be switched on (Shift).
    framed = pyqtSignal(object, bool)

    def __init__(self, tip: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(66, 64, 44, 12))
        self._tip = tip
        # A click brings the keyboard along: Ctrl+Z is the network's then, not the map's.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.axes = None
        #: Whether a drag draws a rectangle rather than moves the view.
        self.framing = False
        self._model: NetworkModel | None = None
        self._empty = ""
        self._segments = np.zeros((0, 2, 2))
        self._pressed: tuple[float, float] | None = None
        self._frame = self._mark = None
        self._shown_network = None

    def draw(self, model: NetworkModel, empty: str = "") -> None:
        """Draw the network as it is now; the view stays while it is the same network."""
        view = None
        if self.axes is not None and model.looked is not None and self._shown_network == _identity(model):
            view = self.axes.get_xlim(), self.axes.get_ylim()
        self._model, self._empty = model, empty
        self._paint(view)

    def redraw(self) -> None:
        if self._model is not None:
            self._paint(None)

    def _paint(self, view: tuple | None) -> None:
        """Draw anew; ``view`` are limits of the axes to keep."""
        theme, model, notation = self.theme(), self._model, locale_notation()
        self.figure.clear()
        self.figure.set_facecolor(theme.background)
        self.axes = self.figure.add_subplot()
        self._mark = self._frame = None
        self._shown_network = _identity(model)
        dress(self.axes, theme)
        if model.looked is None:
            self._segments = np.zeros((0, 2, 2))
            self.axes.set_axis_off()
            self.axes.text(
                *(0.5, 0.5, self._empty), transform=self.axes.transAxes, ha="center", va="center", color=theme.text
            )
            self.canvas.draw()
            return
        plot = model.plot()
        lines = draw_network(self.axes, plot)
        self._segments = pair_segments(plot)
        by_baseline = plot.date_heights is not None
        label = translated("Perpendicular baseline [m]") if by_baseline else translated("Pair number")
        self.axes.set_ylabel(label, fontsize="small", color=theme.text)
        if plot.coherence is not None:
            bar = self.figure.colorbar(lines, ax=self.axes, pad=0.02, fraction=0.05)
            bar.set_label(translated("Mean coherence"), fontsize="small", color=theme.text)
            bar.ax.tick_params(colors=theme.text, labelsize="small")
            number_axis(bar.ax.yaxis, notation)
            bar.outline.set_edgecolor(theme.grid)
        number_axis(self.axes.yaxis, notation)
        date_axis(self.axes.xaxis, theme, notation)
        if view is not None:
            self.axes.set_xlim(*view[0])
            self.axes.set_ylim(*view[1])
        self.fit_margins()
        self.canvas.draw()

    def nearest(self, x: float, y: float) -> int | None:
        """The pair whose line is nearest to a position of the canvas [pixels]; None where none is near."""
        if not len(self._segments) or self.axes is None:
            return None
        ends = self.axes.transData.transform(self._segments.reshape(-1, 2)).reshape(-1, 2, 2)
        along = ends[:, 1] - ends[:, 0]
        from_start = np.array([x, y]) - ends[:, 0]
        length = np.maximum((along**2).sum(axis=1), 1e-9)
        share = np.clip((from_start * along).sum(axis=1) / length, 0.0, 1.0)
        distance = np.hypot(*(from_start - share[:, np.newaxis] * along).T)
        number = int(distance.argmin())
        return number if distance[number] <= REACH_PIXELS else None

    def middle(self, number: int) -> tuple[float, float]:
        """Position of the middle of a pair's line on the canvas [pixels, from below]."""
        x, y = self.axes.transData.transform(self._segments[number].mean(axis=0))
        return float(x), float(y)

    def inside(self, first: tuple[float, float], second: tuple[float, float]) -> list[int]:
        """Pairs whose middle lies in the rectangle between two positions of the canvas [pixels]."""
        if not len(self._segments):
            return []
        middles = self.axes.transData.transform(self._segments.mean(axis=1))
        low, high = np.minimum(first, second), np.maximum(first, second)
        return np.flatnonzero(((middles >= low) & (middles <= high)).all(axis=1)).tolist()

    def hovered(self, event) -> None:
        number = self.nearest(event.x, event.y) if event.inaxes is self.axes else None
        self._mark_pair(number)
        if number is None:
            QToolTip.hideText()
            return
        self.show_tip(event, self._tip(number))

    def left(self) -> None:
        self._mark_pair(None)

    def _mark_pair(self, number: int | None) -> None:
        if self._mark is not None:
            self._mark.remove()
            self._mark = None
            self.canvas.draw_idle()
        if number is not None:
            (self._mark,) = self.axes.plot(*self._segments[number].T, color=_MARK, linewidth=3.5, alpha=0.8, zorder=4)
            self.canvas.draw_idle()

    def _scroll(self, event) -> None:
        # The colour bar stays as it is.
        if event.inaxes is self.axes:
            super()._scroll(event)

    def _press(self, event) -> None:
        if event.inaxes is not self.axes:
            return
        if event.button == 1 and not event.dblclick:
            self._pressed = (event.x, event.y)
            if self.framing:
                return
        super()._press(event)

    def _moved(self, event) -> None:
        if not (self.framing and self._pressed):
            super()._moved(event)
            return
        from matplotlib.patches import Rectangle
        from matplotlib.transforms import IdentityTransform

        if self._frame is None:
            self._frame = Rectangle((0, 0), 0, 0, transform=IdentityTransform(), color=_MARK, alpha=0.2, zorder=6)
            self.axes.add_artist(self._frame)
        x, y = self._pressed
        self._frame.set(xy=(min(x, event.x), min(y, event.y)), width=abs(event.x - x), height=abs(event.y - y))
        self.canvas.draw_idle()

    def _release(self, event) -> None:
        super()._release(event)
        pressed, self._pressed = self._pressed, None
        if self._frame is not None:
            self._frame.remove()
            self._frame = None
            self.canvas.draw_idle()
        if pressed is None:
            return
        if np.hypot(event.x - pressed[0], event.y - pressed[1]) <= _CLICK_PIXELS:
            number = self.nearest(event.x, event.y)
            if number is not None:
                self.clicked.emit(number)
        elif self.framing:
            shift = bool(event.guiEvent.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.framed.emit(self.inside(pressed, (event.x, event.y)), shift)


def _identity(model: NetworkModel) -> tuple | None:
    return None if model.looked is None else tuple(model.looked.network.pair_names())
