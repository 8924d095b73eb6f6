"""Picking places on the map: a click, a rectangle, a polygon or a freehand outline, with one map tool."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent

from .selections import CLICK, FREEHAND, LINE, OUTLINE, POINT, POLYGON

#: A press that moves so little [pixels] is a click.
_CLICK_PIXELS = 4
#: Freehand outlines and lines keep no vertex that lies this near to its neighbours' line [pixels].
_SMOOTH_PIXELS = 1.5
_COLOUR = QColor(0, 114, 178)

#: Told the kind, the vertices in map coordinates and whether Shift was held.
Picked = Callable[[str, "list[tuple[float, float]]", bool], None]
Command = Callable[[QKeyEvent], "Callable[[], None] | None"]


class PickTool(QgsMapTool):
    """Picks a place and hands it over.

    In the mode ``click`` a click is a point and a drag a rectangle; in ``outline`` clicks are the vertices of a
    polygon, the right button or Enter ends it and Backspace takes a vertex back; in ``freehand`` the outline follows
    the pressed button; in ``line`` clicks are the vertices of a line. Escape gives up.

    Parameters
    ----------
    canvas : QgsMapCanvas
    picked : callable(kind, vertices, shift)
        The kind is ``point``, ``polygon`` or ``line``.
    mode : str
    command : callable(QKeyEvent) -> callable() or None, optional
        What a key does that means nothing to the drawing: after a click the map has the keyboard, not the window.
    """

    def __init__(
        self, canvas: QgsMapCanvas, picked: Picked, mode: str = CLICK, command: Command = lambda _event: None
    ) -> None:
        super().__init__(canvas)
        self._picked, self.mode, self._command = picked, mode, command
        self._doubled = False
        self._before = None
        self._vertices: list[QgsPointXY] = []
        self._pressed: QPoint | None = None
        self._band: QgsRubberBand | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def take_up(self) -> None:
        """Take the place of the tool in use, which comes back later; of another tool of this kind, its predecessor."""
        in_hand = self.canvas().mapTool()
        self._before = in_hand._before if isinstance(in_hand, PickTool) else in_hand
        self.canvas().setMapTool(self)

    def put_down(self) -> None:
        """Give the tool back that was in use before, unless the user has taken another one."""
        if self.canvas().mapTool() is not self:
            return
        self.canvas().unsetMapTool(self)
        if self._before is not None:
            try:
                self.canvas().setMapTool(self._before)
            except RuntimeError:
                # Its plugin has gone.
                self._before = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._doubled = False
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.pos()
        if self.mode == FREEHAND:
            self._vertices = [event.mapPoint()]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self.mode in (OUTLINE, LINE):
            self._show([*self._vertices, event.mapPoint()] if self._vertices else [])
        elif self._pressed is not None:
            if self.mode == FREEHAND:
                self._vertices.append(event.mapPoint())
                self._show(self._vertices)
            elif self._moved(event):
                self._show(self._rectangle(event))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._doubled:
            # The second half of the double click that ended the drawing is no new vertex.
            self._doubled = False
            return
        if self.mode in (OUTLINE, LINE):
            if event.button() == Qt.MouseButton.LeftButton:
                self._vertices.append(event.mapPoint())
                self._show(self._vertices)
            elif event.button() == Qt.MouseButton.RightButton:
                self._finish(shift)
            return
        if self._pressed is None:
            return
        moved = self._moved(event)
        if self.mode == FREEHAND:
            self._finish(shift)
        elif moved:
            ring = self._rectangle(event)
            self.give_up()
            self._hand_over(POLYGON, ring, shift)
        else:
            self.give_up()
            self._hand_over(POINT, [event.mapPoint()], shift)

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        self._doubled = True
        if self.mode in (OUTLINE, LINE):
            self._finish(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        drawing = bool(self._vertices) or self._pressed is not None
        command = self._command(event)
        if event.key() == Qt.Key.Key_Escape and drawing:
            self.give_up()
        elif event.key() == Qt.Key.Key_Backspace and self.mode in (OUTLINE, LINE) and self._vertices:
            self._vertices.pop()
            self._show(self._vertices)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._vertices:
            self._finish(False)
        elif command is not None and not drawing:
            command()
        else:
            event.ignore()
            return
        # Otherwise QGIS would take it as a key of its own, Backspace among them.
        event.accept()

    def deactivate(self) -> None:
        self.give_up()
        super().deactivate()

    def give_up(self) -> None:
        """Forget what is half drawn."""
        self._vertices, self._pressed = [], None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

    def _finish(self, shift: bool) -> None:
        vertices, mode = self._vertices, self.mode
        self.give_up()
        least = 2 if mode == LINE else 3
        if mode == FREEHAND and len(vertices) > least:
            tolerance = _SMOOTH_PIXELS * self.canvas().mapUnitsPerPixel()
            simple = QgsGeometry.fromPolylineXY(vertices).simplify(tolerance).asPolyline()
            vertices = simple if len(simple) >= least else vertices
        if len(vertices) >= least:
            self._hand_over(LINE if mode == LINE else POLYGON, vertices, shift)

    def _hand_over(self, kind: str, vertices: list[QgsPointXY], shift: bool) -> None:
        self._picked(kind, [(vertex.x(), vertex.y()) for vertex in vertices], shift)

    def _moved(self, event: QgsMapMouseEvent) -> bool:
        return self._pressed is not None and (event.pos() - self._pressed).manhattanLength() > _CLICK_PIXELS

    def _rectangle(self, event: QgsMapMouseEvent) -> list[QgsPointXY]:
        """Corners of the dragged rectangle; it follows a rotated map."""
        start, end = self._pressed, event.pos()
        corners = [start, QPoint(end.x(), start.y()), end, QPoint(start.x(), end.y())]
        return [self.toMapCoordinates(corner) for corner in corners]

    def _show(self, vertices: list[QgsPointXY]) -> None:
        kind = Qgis.GeometryType.Line if self.mode == LINE else Qgis.GeometryType.Polygon
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), kind)
            self._band.setStrokeColor(_COLOUR)
            self._band.setWidth(2)
            fill = QColor(_COLOUR)
            fill.setAlpha(40)
            self._band.setFillColor(fill)
        self._band.reset(kind)
        for vertex in vertices:
            self._band.addPoint(vertex, False)
        self._band.updatePosition()
        self._band.update()
