"""A button that opens a list of dates to tick."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QMenu, QPushButton, QToolButton, QWidget, QWidgetAction

from ...processing_provider.help import translated
from ..notation import locale_notation

_NUMBER = int(Qt.ItemDataRole.UserRole)


class DateList(QToolButton):
    """Dates of a series, of which some are ticked; none at first."""

    #: Other dates are ticked now.
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(translated("Tick the dates to draw; without any, they are spread evenly in time."))
        self.dates = QListWidget()
        self.dates.itemChanged.connect(self._ticked)
        self.clear = QPushButton(translated("Evenly spread"))
        self.clear.clicked.connect(lambda _on=False: self.choose(()))
        menu = QMenu(self)
        for widget in (self.dates, self.clear):
            action = QWidgetAction(menu)
            action.setDefaultWidget(widget)
            menu.addAction(action)
        self.setMenu(menu)
        self._dates: tuple[datetime.date, ...] = ()
        self._filling = False
        self._show_count()

    def set_dates(self, dates: Sequence[datetime.date]) -> None:
        """List other dates; those that were ticked stay so where they are among them."""
        if tuple(dates) == self._dates:
            return
        kept, self._dates = set(self.chosen()), tuple(dates)
        self._filling = True
        self.dates.clear()
        notation = locale_notation()
        for number, date in enumerate(self._dates):
            item = QListWidgetItem(notation.date(date))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if date in kept else Qt.CheckState.Unchecked)
            item.setData(_NUMBER, number)
            self.dates.addItem(item)
        self._filling = False
        self._show_count()

    def chosen(self) -> list[datetime.date]:
        """The dates that are ticked."""
        items = (self.dates.item(row) for row in range(self.dates.count()))
        return [self._dates[item.data(_NUMBER)] for item in items if item.checkState() == Qt.CheckState.Checked]

    def choose(self, dates: Sequence[datetime.date]) -> None:
        """Tick these dates and no others."""
        self._filling = True
        for row in range(self.dates.count()):
            item = self.dates.item(row)
            on = self._dates[item.data(_NUMBER)] in dates
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._filling = False
        self._ticked()

    def _ticked(self, _item=None) -> None:
        if not self._filling:
            self._show_count()
            self.changed.emit()

    def _show_count(self) -> None:
        count = len(self.chosen())
        self.setText(translated("{count} chosen").format(count=count) if count else translated("evenly spread"))
        self.setEnabled(bool(self._dates))
