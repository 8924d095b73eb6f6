"""A report on pages: QGIS print layouts, A4, one after another, exported as one PDF.

Each page is a section of a `QgsReport`, so that a cancel is answered between pages. Text is broken into lines here and
not by the layout: what does not fit on a page goes on the next, rows of tables stay whole, and headings stay with what
they are about.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsFeedback,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemPage,
    QgsLayoutItemShape,
    QgsPrintLayout,
    QgsProject,
    QgsReport,
    QgsReportSectionLayout,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from ...algorithms.checks import InputError
from ...algorithms.io import report_blocks as blocks
from ...algorithms.io.report_html import Report
from ...algorithms.reporting import Cancelled, Reporter
from ...algorithms.words import said
from . import layout_items as items

#: A4 [mm], and what is left free around the text; below it stands the number of the page.
PAGE_WIDTH, PAGE_HEIGHT, EDGE, TOP, BOTTOM = 210.0, 297.0, 15.0, 15.0, 279.0
WIDTH = PAGE_WIDTH - 2.0 * EDGE
_TITLE, _HEADING, _TEXT, _SMALL = 16.0, 12.0, 9.0, 7.0
_GAP, _MARGIN = 3.0, 0.8
_GREY, _YELLOW = "#f1f3f6", "#fff4d6"
#: Most of the page that a picture or a map takes, and the resolution that pictures are shown at, at least [1/mm].
_PICTURE_HEIGHT, _PICTURE_DOTS = 150.0, 5.5
_MAP_HEIGHT, _LEGEND_WIDTH, _TICKS = 104.0, 46.0, 9.0
#: A cell with more lines than this is cut, so that every row fits on a page.
_MOST_LINES = 60
_DPI = 150


def write_pdf(path: str, report: Report, reporter: Reporter) -> int:
    """Write a report as PDF; it appears whole or not at all (main thread).

    Returns
    -------
    int
        Pages.

    Raises
    ------
    InputError
        If it cannot be written.
    Cancelled
        If it is given up; nothing is left then.
    """
    project = QgsProject()
    pages = Pages(project, reporter)
    try:
        pages.add(report)
        _export(path, project, pages.layouts, reporter)
        return len(pages.layouts)
    finally:
        # Before their project, which they still look at when they go.
        pages.layouts.clear()
        project.clear()


class Pages:
    """Lays blocks of a report out, page by page.

    Attributes
    ----------
    layouts : list of QgsPrintLayout
        One per page.
    """

    def __init__(self, project: QgsProject, reporter: Reporter) -> None:
        self.layouts: list[QgsPrintLayout] = []
        self._project = project
        self._reporter = reporter
        self._y = BOTTOM

    def add(self, report: Report) -> None:
        """All of a report: its title, its blocks, its footer, and the numbers of the pages."""
        self._text(said(report.title), _TITLE, bold=True)
        for number, block in enumerate(report.blocks):
            self._reporter.stop_if_cancelled()
            after = report.blocks[number + 1] if number + 1 < len(report.blocks) else None
            self._block(block, after)
        if report.footer:
            self._gap(_GAP)
            self._text(report.footer, _SMALL)
        for number, layout in enumerate(self.layouts, start=1):
            words = f"{number} / {len(self.layouts)}"
            right, title = Qt.AlignmentFlag.AlignRight, said(report.title)
            items.label(layout, words, PAGE_WIDTH - EDGE - 30.0, BOTTOM + 5.0, 30.0, 5.0, _SMALL, align=right)
            (line,) = items.elided(title, WIDTH - 35.0, _SMALL, 1)
            items.label(layout, line, EDGE, BOTTOM + 5.0, WIDTH - 32.0, 5.0, _SMALL)

    # ---- pages

    @property
    def _room(self) -> float:
        return BOTTOM - self._y

    def _gap(self, height: float) -> None:
        self._y += height

    def _page(self) -> QgsPrintLayout:
        """The page that is being filled."""
        return self.layouts[-1]

    def _turn(self) -> None:
        """Begin a page."""
        layout = QgsPrintLayout(self._project)
        layout.initializeDefaults()
        layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
        self.layouts.append(layout)
        self._y = TOP

    def _need(self, height: float) -> None:
        """Begin a page unless so much room is left on this one."""
        if not self.layouts or self._room < height:
            self._turn()

    # ---- blocks

    def _block(self, block: blocks.Block, after: blocks.Block | None) -> None:
        if isinstance(block, blocks.Heading):
            self._gap(2.0 * _GAP)
            self._need(items.line_height(_HEADING) + _GAP + self._least(after))
            self._text(said(block.text), _HEADING, bold=True)
        elif isinstance(block, blocks.Paragraph):
            self._text(said(block.text), _TEXT)
        elif isinstance(block, blocks.Command):
            self._text(block.text, _SMALL, ground=_GREY)
        elif isinstance(block, blocks.Note):
            self._text(f"{said('Warning:')} {said(block.text)}", _TEXT, ground=_YELLOW)
        elif isinstance(block, (blocks.Bullets, blocks.Links)):
            texts = block.texts if isinstance(block, blocks.Bullets) else block.targets.values()
            for text in texts:
                self._text(f"•  {said(text)}", _TEXT)
        elif isinstance(block, blocks.Facts):
            rows = [[said(name), blocks.cell_words(value)[0]] for name, value in block.pairs]
            self._table(blocks.Table((), rows, literal=frozenset((0, 1))))
        elif isinstance(block, blocks.Table):
            self._table(block)
        elif block.view is not None:
            self._map(block.view, said(block.caption))
        elif block.image is not None:
            self._picture(block.image, said(block.caption))

    def _least(self, block: blocks.Block | None) -> float:
        """Height that a heading wants below it, so that it does not stand alone."""
        if isinstance(block, blocks.Picture) and block.view is not None:
            return _MAP_HEIGHT + _TICKS + 24.0
        if isinstance(block, blocks.Picture) and block.image is not None:
            return _picture_size(block.image)[1] + 8.0
        return 25.0

    def _text(self, text: str, size: float, *, bold: bool = False, ground: str = "") -> None:
        """A text over as many pages as it needs."""
        inset = 2.0 if ground else 0.0
        lines = items.wrapped(text, WIDTH - 2.0 * inset, size, bold)
        height = items.line_height(size)
        while lines:
            # Not a single line of many at the foot of a page.
            self._need(min(len(lines), 3) * height + 2.0 * inset)
            fits = min(len(lines), int((self._room - 2.0 * inset) / height))
            here, lines = lines[:fits], lines[fits:]
            if ground:
                self._ground(ground, fits * height + 2.0 * inset)
            self._y += inset
            words = "\n".join(here)
            items.label(
                self._page(), words, EDGE + inset, self._y, WIDTH - 2.0 * inset + 1.0, fits * height + 1.0, size, bold
            )
            self._y += fits * height + inset
        self._gap(0.6 * _GAP)

    def _ground(self, colour: str, height: float) -> None:
        shape = QgsLayoutItemShape(self._page())
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self._page().addLayoutItem(shape)
        items.place(shape, EDGE, self._y, WIDTH, height)

    def _picture(self, image: bytes, caption: str) -> None:
        width, height = _picture_size(image)
        lines = items.wrapped(caption, WIDTH, _SMALL)
        self._need(height + len(lines) * items.line_height(_SMALL) + _GAP)
        items.picture(self._page(), image, EDGE, self._y, width, height)
        self._y += height + 1.0
        self._text(caption, _SMALL)

    def _map(self, view: blocks.MapView, caption: str) -> None:
        """The map with its coordinates, a scale bar, an arrow to the north and the legend beside it."""
        from .view_layers import view_layers

        layers, crs, extent = view_layers(view, self._project)
        most = WIDTH - _LEGEND_WIDTH - _TICKS
        height = min(_MAP_HEIGHT, max(30.0, most * extent.height() / extent.width()))
        width = min(most, max(30.0, height * extent.width() / extent.height()))
        lines = items.wrapped(caption, WIDTH, _SMALL)
        self._need(height + _TICKS + 8.0 + len(lines) * items.line_height(_SMALL) + _GAP)
        page, left = self._page(), EDGE + _TICKS
        item = items.map_item(page, layers, crs, extent, left, self._y, width, height)
        items.coordinates(item)
        beside = left + width + 3.0
        items.north_arrow(page, item, beside, self._y, 10.0)
        items.legend(page, item, layers, beside, self._y + 12.0)
        self._y += height + 5.0
        items.scale_bar(page, item, left, self._y, min(60.0, width))
        where = said("No coordinate system: rows and columns")
        if crs.isValid():
            unit = QgsUnitTypes.toAbbreviatedString(crs.mapUnits())
            where = f"{crs.authid()} {crs.description()} [{unit}]"
        (words,) = items.elided(where, WIDTH - 70.0 - _TICKS, 6.0, 1)
        items.label(page, words, left + 65.0, self._y + 2.0, WIDTH - 65.0 - _TICKS, 4.0, 6.0)
        self._y += 9.0
        self._text(caption, _SMALL)

    # ---- tables

    def _table(self, table: blocks.Table) -> None:
        cells = [table.words(row) for row in table.rows]
        head = [(said(name), False) for name in table.columns]
        if not cells:
            return
        if table.caption:
            self._need(items.line_height(_SMALL) + 25.0)
            self._text(said(table.caption), _SMALL, bold=True)
        for columns, widths, size in fitted(head, cells):
            first = _Row([head[n] for n in columns], widths, size, True) if head else None
            rows = [
                _Row(
                    [row[n] for n in columns], widths, size, False, _YELLOW if number in table.marked else "", not head
                )
                for number, row in enumerate(cells)
            ]
            self._rows(first, rows, widths, size)
            self._gap(0.6 * _GAP)

    def _rows(self, head: _Row | None, rows: Sequence[_Row], widths: list[float], size: float) -> None:
        """Rows over as many pages as they need, the headings above each part."""
        above = head.height if head else 0.0
        start = 0
        while start < len(rows):
            self._reporter.stop_if_cancelled()
            self._need(above + sum(row.height for row in rows[start : start + 2]) + 1.0)
            room, end = self._room - above - 1.0, start
            while end < len(rows) and (end == start or rows[end].height <= room):
                room -= rows[end].height
                end += 1
            shown = [*([head] if head else []), *rows[start:end]]
            inner = [row.height - 2.0 * _MARGIN - items.GRID for row in shown]
            items.table(self._page(), [row.cells for row in shown], widths, inner, size, EDGE, self._y, _MARGIN)
            self._y += sum(row.height for row in shown) + 1.0
            start = end


class _Row:
    """A row of a table: its cells with their lines, and its height [mm]."""

    def __init__(self, words, widths, size: float, is_head: bool, ground: str = "", named: bool = False) -> None:
        found, self.cells = 1, []
        for number, ((text, is_number), width) in enumerate(zip(words, widths)):
            bold = is_head or (named and number == 0)
            lines = items.elided(text, width, size, _MOST_LINES, bold, narrow=True)
            found = max(found, len(lines))
            colour = _GREY if bold else ground
            self.cells.append(items.cell("\n".join(lines), bold=bold, number=is_number, ground=colour, size=size))
        self.height = found * items.line_height(size) + 2.0 * _MARGIN + items.GRID


def fitted(head, cells) -> list[tuple[list[int], list[float], float]]:
    """How a table fits the page: bands of columns with their widths [mm], and the size of the letters [points].

    Letters get smaller before a table is broken; the columns that tell its rows apart lead each further band.
    """
    for size in (_SMALL, 6.2, 5.5):
        bands = _bands(head, cells, size)
        if len(bands) == 1:
            break
    else:
        size, bands = _SMALL, _bands(head, cells, _SMALL)
    return [(columns, widths, size) for columns, widths in bands]


def _bands(head, cells, size: float) -> list[tuple[list[int], list[float]]]:
    """Columns that go side by side, with their widths."""
    count = len(cells[0])
    natural, least = [], []
    for number in range(count):
        words = [row[number] for row in cells] + ([head[number]] if head else [])
        lines = [line for text, _ in words for line in text.split("\n")]
        natural.append(min(WIDTH, max(items.text_width(line, size, True) for line in lines) + 0.5))
        parts = [part.rstrip() for line in lines for part in items.unbroken(line)] or [""]
        longest = max(items.text_width(part, size, True) for part in parts) + 0.5
        # A number is never broken; a long word, such as a path, may be.
        figures = [items.text_width(text, size, True) + 0.5 for text, is_number in words if is_number]
        least.append(max(min(longest, 32.0), *(figures or [0.0])))
    lead, bands = _lead(cells), []
    start = 0
    while start < count:
        band = [start] if start == 0 else [*range(lead), start]
        while band[-1] + 1 < count and _total([*(least[n] for n in band), least[band[-1] + 1]]) <= WIDTH:
            band.append(band[-1] + 1)
        bands.append((band, _shared([natural[n] for n in band], [least[n] for n in band])))
        start = band[-1] + 1
    return bands


def _lead(cells) -> int:
    """How many of the first columns it takes to tell the rows apart, three at most; a number has its name beside it."""
    most = min(3, len(cells[0]) - 1)
    for count in range(1, most + 1):
        if len({tuple(text for text, _ in row[:count]) for row in cells}) == len(cells):
            is_number, named = cells[0][count - 1][1], not cells[0][min(count, most)][1]
            return count + 1 if is_number and named and count < most else count
    return max(1, most)


def _total(widths: Sequence[float]) -> float:
    return sum(widths) + (2.0 * _MARGIN + items.GRID) * len(widths)


def _shared(natural: list[float], least: list[float]) -> list[float]:
    """Widths of columns: what they would like, or the least and a share of what is left."""
    if _total(natural) <= WIDTH:
        return natural
    left = max(0.0, WIDTH - _total(least))
    wish = [max(0.0, much - little) for much, little in zip(natural, least)]
    found = [little + left * more / (sum(wish) or 1.0) for little, more in zip(least, wish)]
    # One column alone may be too wide for the page.
    return [min(width, WIDTH - 2.0 * _MARGIN) for width in found]


def _picture_size(image: bytes) -> tuple[float, float]:
    """Width and height of a picture on the page [mm]."""
    found = QImage.fromData(image)
    across, down = (found.width(), found.height()) if not found.isNull() else (1000, 480)
    width = min(WIDTH, across / _PICTURE_DOTS)
    height = width * down / across
    if height > _PICTURE_HEIGHT:
        width, height = width * _PICTURE_HEIGHT / height, _PICTURE_HEIGHT
    return width, height


def _export(path: str, project: QgsProject, layouts: Sequence[QgsPrintLayout], reporter: Reporter) -> None:
    where, name = os.path.split(os.path.abspath(path))
    part = os.path.join(where, f".{name}.{uuid.uuid4().hex[:8]}.part.pdf")
    report = QgsReport(project)
    for layout in layouts:
        section = QgsReportSectionLayout(report)
        section.setBody(layout)
        section.setBodyEnabled(True)
        report.appendChild(section)
    feedback, done = QgsFeedback(), [0.0]

    def told(percent: float) -> None:
        # QGIS counts a hundred for every page of a report, and ends with a hundred.
        done[0] = max(done[0], min(1.0, percent / 100.0 / len(layouts)))
        reporter.progress(done[0])
        if reporter.cancelled():
            feedback.cancel()

    feedback.progressChanged.connect(told)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = _DPI
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    try:
        result, words = QgsLayoutExporter.exportToPdf(report, part, settings, feedback)
        if result == QgsLayoutExporter.ExportResult.Canceled:
            raise Cancelled("Stopped; no page was kept.")
        if result != QgsLayoutExporter.ExportResult.Success or os.path.getsize(part) == 0:
            raise InputError(f"Cannot write {path}: {words or result}.")
        os.replace(part, path)
    except OSError as error:
        raise InputError(f"Cannot write {path}: {error.strerror}. Is the disk full?") from error
    finally:
        if os.path.exists(part):
            os.remove(part)
