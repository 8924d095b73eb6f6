"""Items of print layouts: their places in millimetres, text wrapped before it is drawn, and what maps need."""

from __future__ import annotations

import base64
import math
import re
from functools import lru_cache

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayout,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsRectangle,
    QgsTableCell,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF

from .painting import font

NORTH_ARROW = ":/images/north_arrows/layout_default_north_arrow.svg"
MM_PER_POINT = 25.4 / 72.0
#: Share of a line that is kept free: fonts are measured large and drawn small.
_SLACK = 0.98
_MEASURED = 100.0
#: Lines of tables [mm].
GRID = 0.1
#: Width and height of a colour scale in a legend [mm].
_RAMP = (4.0, 32.0)
#: Letters of a word that is never broken, such as a unit.
_SHORT_WORD = 8
#: What a line is made of: words with the space behind them, and letters of scripts without spaces one by one; in the
#: narrow columns of tables also the parts of paths and of names with underscores.
_WORDS = re.compile(r"[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+")
_PARTS = re.compile(r"[\u2e80-\uffff]|[^\s_/\\\u2e80-\uffff]*[_/\\]+\s*|[^\s_/\\\u2e80-\uffff]+\s*|\s+")


def point(x: float, y: float) -> QgsLayoutPoint:
    """A place on a page [mm]."""
    return QgsLayoutPoint(x, y, Qgis.LayoutUnit.Millimeters)


def place(item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    """Move an item and give it its size [mm]."""
    item.attemptMove(point(x, y))
    item.attemptResize(QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters))


def no_expression(words: str) -> str:
    """A text that QGIS takes for no expression: labels and legends would work out what stands between [% and %]."""
    return words.replace("[%", "[\u2060%")


def text_format(size: float, bold: bool = False) -> QgsTextFormat:
    """Letters of a size in points, as they are measured here."""
    written = QgsTextFormat()
    written.setFont(font(_MEASURED, bold))
    written.setForcedBold(bold)
    written.setSize(size)
    written.setSizeUnit(Qgis.RenderUnit.Points)
    return written


@lru_cache(maxsize=20000)
def _measure(words: str, bold: bool) -> float:
    return QFontMetricsF(font(_MEASURED, bold)).horizontalAdvance(words) / _MEASURED


def text_width(words: str, size: float, bold: bool = False) -> float:
    """Width of a line [mm]."""
    return _measure(words, bold) * size * MM_PER_POINT / _SLACK


def line_height(size: float) -> float:
    """Distance of lines [mm]."""
    return QFontMetricsF(font(_MEASURED)).lineSpacing() / _MEASURED * size * MM_PER_POINT


def unbroken(text: str) -> list[str]:
    """The parts of a text that a narrow column does not break: words, and the parts of long ones."""
    parts = []
    for word in _WORDS.findall(text):
        parts += [word] if len(word.rstrip()) <= _SHORT_WORD else _PARTS.findall(word)
    return parts


def wrapped(text: str, width: float, size: float, bold: bool = False, narrow: bool = False) -> list[str]:
    """A text in lines of at most ``width`` mm: broken at spaces, and inside a word that is longer than a line.

    A ``narrow`` column breaks after slashes and underscores, too.
    """
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in unbroken(paragraph) if narrow else _WORDS.findall(paragraph):
            if text_width((line + word).rstrip(), size, bold) <= width:
                line += word
                continue
            if line:
                lines.append(line.rstrip())
                line = ""
            while text_width(word.rstrip(), size, bold) > width and len(word) > 1:
                fits = _fitting(word, width, size, bold)
                lines.append(word[:fits])
                word = word[fits:]
            line = word
        lines.append(line.rstrip())
    return lines


def _fitting(word: str, width: float, size: float, bold: bool) -> int:
    """How many letters of a word fit into a line, at least one."""
    few, many = 1, len(word)
    while many - few > 1:
        middle = (few + many) // 2
        few, many = (middle, many) if text_width(word[:middle], size, bold) <= width else (few, middle)
    return few


def elided(text: str, width: float, size: float, lines: int, bold: bool = False, narrow: bool = False) -> list[str]:
    """A text in at most so many lines, see `wrapped`; what does not fit is cut, with an ellipsis."""
    found = wrapped(text, width, size, bold, narrow)
    if len(found) <= lines:
        return found
    last = found[lines - 1]
    while last and text_width(f"{last}…", size, bold) > width:
        last = last[:-1]
    return [*found[: lines - 1], f"{last}…"]


def label(
    layout: QgsLayout,
    words: str,
    x: float,
    y: float,
    width: float,
    height: float,
    size: float,
    bold: bool = False,
    align=Qt.AlignmentFlag.AlignLeft,
) -> QgsLayoutItemLabel:
    """A text; its lines are those of ``words``."""
    item = QgsLayoutItemLabel(layout)
    item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    item.setText(no_expression(words))
    item.setTextFormat(text_format(size, bold))
    item.setMarginX(0.0)
    item.setMarginY(0.0)
    item.setHAlign(align)
    layout.addLayoutItem(item)
    place(item, x, y, width, height)
    return item


def picture(layout: QgsLayout, image: bytes, x: float, y: float, width: float, height: float) -> None:
    """A picture, PNG or SVG, inside the layout, so that a template needs no file beside it."""
    item = QgsLayoutItemPicture(layout)
    raster = image.startswith(b"\x89PNG")
    item.setMode(QgsLayoutItemPicture.Format.FormatRaster if raster else QgsLayoutItemPicture.Format.FormatSVG)
    item.setPicturePath("base64:" + base64.b64encode(image).decode("ascii"), item.mode())
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    layout.addLayoutItem(item)
    place(item, x, y, width, height)


def table(
    layout: QgsLayout,
    rows: list[list[QgsTableCell]],
    widths: list[float],
    heights: list[float],
    size: float,
    x: float,
    y: float,
    margin: float,
) -> None:
    """A table of cells; ``widths`` and ``heights`` [mm] are those inside of the margins."""
    made = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(made)
    made.setContentTextFormat(text_format(size))
    made.setCellMargin(margin)
    made.setGridStrokeWidth(GRID)
    made.setGridColor(QColor("#c9ccd3"))
    made.setTableContents(rows)
    made.setColumnWidths(widths)
    made.setRowHeights(heights)
    frame = QgsLayoutFrame(layout, made)
    height = sum(heights) + 2.0 * margin * len(heights) + GRID * (len(heights) + 1)
    frame.attemptSetSceneRect(QRectF(x, y, sum(widths) + 2.0 * margin * len(widths) + 1.0, height + 0.5))
    made.addFrame(frame)


def cell(text: str, *, bold: bool = False, number: bool = False, ground: str = "", size: float = 7.0) -> QgsTableCell:
    """A cell of a table; ``ground`` is its colour."""
    made = QgsTableCell(text)
    made.setTextFormat(text_format(size, bold))
    made.setHorizontalAlignment(Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft)
    made.setVerticalAlignment(Qt.AlignmentFlag.AlignTop)
    if ground:
        made.setBackgroundColor(QColor(ground))
    return made


def map_item(
    layout: QgsLayout,
    layers: list[QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    x: float,
    y: float,
    width: float,
    height: float,
) -> QgsLayoutItemMap:
    """A map of layers, the topmost first, that keeps to them."""
    item = QgsLayoutItemMap(layout)
    item.setFrameEnabled(True)
    layout.addLayoutItem(item)
    place(item, x, y, width, height)
    item.setCrs(crs)
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.zoomToExtent(extent.buffered(0.02 * max(extent.width(), extent.height())))
    return item


def coordinates(item: QgsLayoutItemMap, size: float = 6.0) -> None:
    """Ticks with coordinates around a map, about four across, in the map's own system."""
    interval = _round_step(item.extent().width() / 4.0)
    grid = QgsLayoutItemMapGrid("coordinates", item)
    grid.setEnabled(True)
    grid.setIntervalX(interval)
    grid.setIntervalY(interval)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
    grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.ExteriorTicks)
    grid.setFrameWidth(1.0)
    grid.setFramePenSize(0.15)
    grid.setAnnotationEnabled(True)
    grid.setAnnotationTextFormat(text_format(size))
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.Decimal)
    grid.setAnnotationPrecision(0 if interval >= 1.0 else 3)
    grid.setAnnotationFrameDistance(0.6)
    hidden = QgsLayoutItemMapGrid.DisplayMode.HideAll
    upright = QgsLayoutItemMapGrid.AnnotationDirection.Vertical
    for side in (QgsLayoutItemMapGrid.BorderSide.Right, QgsLayoutItemMapGrid.BorderSide.Top):
        grid.setAnnotationDisplay(hidden, side)
    grid.setAnnotationDirection(upright, QgsLayoutItemMapGrid.BorderSide.Left)
    item.grids().addGrid(grid)


def _round_step(rough: float) -> float:
    """The next smaller of 1, 2, 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(rough))
    return max(nice * power for nice in (1.0, 2.0, 5.0) if nice * power <= rough * (1.0 + 1e-9))


def legend(layout: QgsLayout, item: QgsLayoutItemMap, layers: list[QgsMapLayer], x: float, y: float) -> None:
    """Colours and signs of the layers of a map; a raster without the line that names its band."""
    made = QgsLayoutItemLegend(layout)
    made.setLinkedMap(item)
    made.setAutoUpdateModel(False)
    made.setResizeToContents(True)
    for part in (
        QgsLegendStyle.Style.Title,
        QgsLegendStyle.Style.Group,
        QgsLegendStyle.Style.Subgroup,
        QgsLegendStyle.Style.SymbolLabel,
    ):
        style = made.style(part)
        style.setTextFormat(text_format(7.5 if part != QgsLegendStyle.Style.SymbolLabel else 7.0))
        made.setStyle(part, style)
    root = made.model().rootGroup()
    root.clear()
    for layer in layers:
        node = root.addLayer(layer)
        if not isinstance(layer, QgsVectorLayer):
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, [1])
            QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, 1, QSizeF(*_RAMP))
            made.model().refreshLayerLegend(node)
    layout.addLayoutItem(made)
    made.attemptMove(point(x, y))


def scale_bar(layout: QgsLayout, item: QgsLayoutItemMap, x: float, y: float, width: float) -> None:
    """A scale bar, not wider than ``width`` mm, its upper left corner given; none where the map has no metres."""
    if not item.crs().isValid():
        return
    made = QgsLayoutItemScaleBar(layout)
    made.setStyle("Single Box")
    made.setLinkedMap(item)
    made.setTextFormat(text_format(7.0))
    made.setHeight(1.6)
    # Two boxes, each a round number of metres.
    metres = item.extent().width() * width / item.rect().width() / 2.6
    step = _round_step(metres)
    far = step >= 500.0
    made.setUnits(Qgis.DistanceUnit.Kilometers if far else Qgis.DistanceUnit.Meters)
    made.setUnitLabel("km" if far else "m")
    made.setMapUnitsPerScaleBarUnit(1.0)
    made.setNumberOfSegmentsLeft(0)
    made.setNumberOfSegments(2)
    made.setUnitsPerSegment(step / 1000.0 if far else step)
    layout.addLayoutItem(made)
    made.attemptMove(point(x, y))


def north_arrow(layout: QgsLayout, item: QgsLayoutItemMap, x: float, y: float, size: float) -> None:
    """An arrow to the north of the map's grid; none in radar coordinates."""
    if not item.crs().isValid():
        return
    made = QgsLayoutItemPicture(layout)
    made.setPicturePath(NORTH_ARROW)
    made.setLinkedMap(item)
    layout.addLayoutItem(made)
    place(made, x, y, size, size)
