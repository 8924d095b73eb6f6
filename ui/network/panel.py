"""What the network window shows beside the plot: what the pairs in use are worth, and the list of pairs."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.timeseries.network import pair_name
from ...processing_provider.help import translated
from ..locale_text import date_text, number_text
from .model import AMBIGUOUS, BASELINE, COHERENCE, DAYS, NetworkModel

_KEY = int(Qt.ItemDataRole.UserRole)
_VALUE = _KEY + 1
_MEASURES = (DAYS, BASELINE, COHERENCE, AMBIGUOUS)
_GOOD, _BAD = "#2e8b57", "#d43f3a"
_MOST_JOINS = 5


def verdict(model: NetworkModel) -> tuple[str, bool]:
    """What the choice means in one sentence or two, and whether it is good."""
    looked, choice = model.looked, model.choice
    if choice.n_pairs == 0:
        return translated("No pair is in use."), False
    parts, good = [], True
    if choice.n_subsets > 1:
        good = False
        joins = ", ".join(pair_name(pair) for pair in choice.joins[:_MOST_JOINS])
        parts.append(
            translated(
                "The network falls apart into {count} subsets of dates; what moved between them is not observed. "
                "Shortest pairs that would join them: {pairs}."
            ).format(count=choice.n_subsets, pairs=joins)
        )
    else:
        parts.append(translated("Connected: every date that is left is determined."))
    if choice.lost_dates.size:
        dates = [date_text(looked.network.dates[number]) for number in choice.lost_dates]
        shown = ", ".join(dates[:_MOST_JOINS]) + (" …" if len(dates) > _MOST_JOINS else "")
        parts.append(translated("Dates that drop out of the series: {dates}.").format(dates=shown))
        good = False
    return " ".join(parts), good


def facts(model: NetworkModel) -> list[tuple[str, str, str]]:
    """Name, value now and value with all pairs, of what is counted."""
    found = []
    for number, choice in enumerate((model.choice, model.whole)):
        rank = f"{choice.summary.rank} / {choice.rank_wanted}"
        unknown = model.looked.closures is None
        values = (
            (translated("Pairs"), str(choice.n_pairs)),
            (translated("Dates"), str(len(choice.summary.components) - choice.lost_dates.size)),
            (translated("Connected subsets"), str(choice.n_subsets)),
            (translated("Rank / needed"), rank),
            (translated("Redundant pairs"), str(choice.summary.redundancy)),
            (translated("Bridges"), str(choice.summary.bridges.size)),
            (translated("Loops of three"), str(choice.n_loops)),
            (translated("Loops that do not close"), "–" if unknown else str(choice.n_bad_loops)),
            (translated("Closure, rms [rad]"), number_text(choice.closure_rms, 2)),
        )
        if number == 0:
            found = [[name, value, ""] for name, value in values]
        else:
            for row, (_name, value) in zip(found, values):
                row[2] = value
    return [tuple(row) for row in found]


def pair_tip(model: NetworkModel, number: int) -> str:
    """What is known of a pair."""
    looked, choice = model.looked, model.choice
    reference, secondary = looked.network.date_pair(number)
    lines = [f"{date_text(reference)} – {date_text(secondary)}"]
    apart = model.values(DAYS)[number]
    days = translated("1 day") if apart == 1 else translated("{days} days").format(days=number_text(apart, 0))
    known = looked.network.perpendicular_baseline
    if known is not None and np.isfinite(known[number]):
        lines.append(f"{days}, " + translated("baseline {metres} m").format(metres=number_text(known[number], 0)))
    else:
        lines.append(days)
    if looked.pairs is None:
        reading = translated("coherence is being read …")
        lines.append(reading if model.waiting else translated("coherence could not be read"))
    elif looked.has_coherence:
        lines.append(
            translated("mean coherence {coherence}, valid on {share} % of the pixels").format(
                coherence=number_text(looked.mean_coherence[number], 2),
                share=number_text(100.0 * looked.valid_share[number], 0),
            )
        )
    else:
        lines.append(translated("no coherence given"))
    if np.isfinite(choice.blame[number]):
        lines.append(
            translated("beyond π in its best loop: {share} % of the pixels (loops: {count})").format(
                share=number_text(100.0 * choice.blame[number], 1), count=int(choice.loops[number])
            )
        )
    elif looked.pairs is not None:
        lines.append(translated("in no loop of three: nothing checks it"))
    if number in choice.summary.bridges:
        lines.append(translated("bridge: without it the network falls apart"))
    lines.append(
        translated("switched off – click to switch it on")
        if number in model.off
        else translated("in use – click to switch it off")
    )
    return "\n".join(lines)


class _Row(QTreeWidgetItem):
    """A row that sorts by numbers."""

    def __lt__(self, other) -> bool:
        column = self.treeWidget().sortColumn()
        mine, theirs = self.data(column, _VALUE), other.data(column, _VALUE)
        if mine is None or theirs is None:
            return self.text(column) < other.text(column)
        return mine < theirs


class _Facts(QScrollArea):
    """As high as what is told in it; on a low window it scrolls, rather than that it takes the room of the map."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        layout = self.widget().layout()
        return QSize(super().sizeHint().width(), layout.totalHeightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.widget().minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class NetworkSide(QWidget):
    """The facts and the list of pairs.

    Parameters
    ----------
    tools : QLayout
        Shown above the list.
    """

    #: A pair was ticked or unticked: its number, and whether it is on.
    ticked = pyqtSignal(int, bool)

    def __init__(self, tools: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)
        self._labels: dict[tuple[int, int], QLabel] = {}
        self.pairs = QTreeWidget()
        self.pairs.setRootIsDecorated(False)
        self.pairs.setUniformRowHeights(True)
        self.pairs.setHeaderLabels(
            [
                translated("Pair"),
                translated("Days"),
                translated("|B⊥| [m]"),
                translated("Coherence"),
                translated("> π [%]"),
            ]
        )
        self.pairs.headerItem().setToolTip(
            4, translated("Pixels with a whole-cycle error in the best loop of three through the pair.")
        )
        self.pairs.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.pairs.setToolTip(translated("Untick a pair to switch it off; click a heading to sort."))
        self.pairs.itemChanged.connect(self._changed)
        self._filling = False
        self._names: list[str] = []
        self._known = False
        told = QWidget()
        inside = QVBoxLayout(told)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.verdict)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        self._facts = _Facts(told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._facts)
        layout.addLayout(tools)
        layout.addWidget(self.pairs, 1)

    def show_model(self, model: NetworkModel) -> None:
        """Show a network as it is now."""
        if model.looked is None:
            self.verdict.setText("")
            self._names = []
            self.pairs.clear()
            for label in self._labels.values():
                label.setText("")
            return
        text, good = verdict(model)
        self.verdict.setText(text)
        self.verdict.setStyleSheet(f"color: {_GOOD if good else _BAD}; font-weight: bold")
        rows = [("", translated("in use"), translated("of all")), *facts(model)]
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                label = self._label(row, column)
                label.setText(cell)
                changed = row > 0 and column == 1 and cells[1] != cells[2]
                label.setStyleSheet("font-weight: bold" if changed else "")
        self._facts.updateGeometry()
        self._fill(model)

    def _label(self, row: int, column: int) -> QLabel:
        if (row, column) not in self._labels:
            label = QLabel()
            # Words are long in some languages; the window must not become wider than a small screen.
            label.setWordWrap(row == 0 or column == 0)
            if column:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            self._labels[row, column] = label
            self._grid.addWidget(label, row, column)
        return self._labels[row, column]

    def _fill(self, model: NetworkModel) -> None:
        """Bring the rows up to date; they are kept, for this may be called by a change of one."""
        self._filling = True
        self.pairs.setSortingEnabled(False)
        names = model.looked.network.pair_names()
        new = names != self._names
        if new:
            self._names = names
            self.pairs.clear()
            for number, name in enumerate(names):
                row = _Row(self.pairs)
                row.setText(0, name)
                row.setData(0, _KEY, number)
                for column in range(1, 1 + len(_MEASURES)):
                    row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        values = [model.values(measure) for measure in _MEASURES]
        known = model.looked.pairs is not None
        decimals = (0, 0, 2, 1)
        for place in range(self.pairs.topLevelItemCount()):
            row = self.pairs.topLevelItem(place)
            number = row.data(0, _KEY)
            on = number not in model.off
            row.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            for column, (measure, digits) in enumerate(zip(values, decimals), start=1):
                value = float(measure[number]) if np.isfinite(measure[number]) else -1.0
                if row.data(column, _VALUE) != value:
                    row.setText(column, number_text(measure[number], digits))
                    row.setData(column, _VALUE, value)
        self.pairs.setSortingEnabled(True)
        if new or known != self._known:
            # Not at every change: with every row it would look at all the others.
            for column in range(self.pairs.columnCount()):
                self.pairs.resizeColumnToContents(column)
        self._known = known
        self._filling = False

    def _changed(self, row: QTreeWidgetItem, column: int) -> None:
        if not self._filling and column == 0:
            self.ticked.emit(row.data(0, _KEY), row.checkState(0) == Qt.CheckState.Checked)
