"""What lets windows be narrow: rows that break, words that do."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QTextOption
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Widgets beside each other, in as many rows as their width needs.

    What is left of a row goes to those of its widgets that like to be wide, or do not say how wide they are.
    """

    def __init__(self, spacing: int = 6) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []
        self._width = 0

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self):
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(_height(row) for row in rows) + self.spacing() * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        width = sum(_wanted(item) for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._items if not item.isEmpty()), default=0)
        # Boxes ask for a least height that knows no width: they are told that of the rows there are now.
        return QSize(width, self.heightForWidth(max(width, self._width or self._one_row())))

    def _one_row(self) -> int:
        """Width at which nothing breaks."""
        return sum(_wanted(item) + self.spacing() for item in self._items)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for row in self._rows(rect.width()):
            self._set_row(row, QPoint(rect.left(), top), rect.width())
            top += _height(row) + self.spacing()
        if rect.width() != self._width:
            before, self._width = self._width, rect.width()
            parent = self.parentWidget()
            if parent is not None and self.heightForWidth(before) != self.heightForWidth(self._width):
                parent.updateGeometry()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = -1
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = _wanted(item)
            if not rows or wanted > left:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= wanted + self.spacing()
        return rows

    def _set_row(self, row: list[QLayoutItem], corner: QPoint, width: int) -> None:
        widths = [min(width, _wanted(item)) for item in row]
        wide = [number for number, item in enumerate(row) if _likes_to_be_wide(item)]
        rest = max(0, width - sum(widths) - self.spacing() * (len(row) - 1))
        for place, number in enumerate(wide):
            widths[number] += rest // len(wide) + (place < rest % len(wide))
        height, x = _height(row), corner.x()
        right_to_left = self.parentWidget() is not None and self.parentWidget().isRightToLeft()
        for item, each in zip(row, widths):
            high = min(height, item.maximumSize().height())
            start = 2 * corner.x() + width - x - each if right_to_left else x
            item.setGeometry(QRect(start, corner.y() + (height - high) // 2, each, high))
            x += each + self.spacing()


class ShortLabel(QLabel):
    """A line that is shortened where there is no room for it; ``text()`` stays whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(10 * self.fontMetrics().averageCharWidth())

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        option = QTextOption(self.alignment())
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(QRectF(self.rect()), text, option)
        painter.end()


def named(text: str, box: QWidget) -> QWidget:
    """A widget with its name before it: the two stay together where a row breaks."""
    label = QLabel(text)
    label.setBuddy(box)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label)
    row.addWidget(box)
    return both


def words(text: str = "") -> QLabel:
    """A text of as many lines as its width needs."""
    label = QLabel(text)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    # A new policy does not know that broken lines need more room when it is narrow.
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def _wanted(item: QLayoutItem) -> int:
    """The width that a widget asks for; the least one where it does not care."""
    return max(item.sizeHint().width(), item.minimumSize().width())


def _height(row: list[QLayoutItem]) -> int:
    return max(item.sizeHint().height() for item in row)


def _likes_to_be_wide(item: QLayoutItem) -> bool:
    ignored = item.widget() is not None and item.widget().sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
    return ignored or bool(item.expandingDirections() & Qt.Orientation.Horizontal)
