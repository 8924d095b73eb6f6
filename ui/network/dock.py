"""The network window as a dock: choose a stack, switch pairs off and on, hand the rest to SBAS."""

from __future__ import annotations

import importlib
import os

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.checks import InputError
from ...algorithms.io.plots import save_network_plot
from ...algorithms.io.rasters import check_destination
from ...algorithms.words import said
from ...processing_provider.folders import dependencies_folder
from ...processing_provider.help import translated
from ..dialogs import open_algorithm
from ..dock import Dock
from ..kept import SCOPE, read_kept, take_home, write_kept
from ..missing import matplotlib_advice
from ..narrow import FlowLayout, ShortLabel, words
from . import ENTRY
from .model import AMBIGUOUS, BASELINE, COHERENCE, DAYS, NetworkModel
from .panel import NetworkSide, pair_tip
from .sources import StackSource, project_layers
from .tables import ALL, CHOSEN, EXCLUDED, WRITERS
from .task import LookTask

OBJECT_NAME = "MiningInsarNetwork"
SBAS = "mininginsar:sbas"
_ICON = 16
_PICTURES = (".png", ".svg", ".pdf")
#: Unit, largest value, step, decimals and first value of each threshold.
_THRESHOLDS = {
    COHERENCE: ("", 1.0, 0.05, 2, 0.25),
    BASELINE: (" m", 1e5, 10.0, 0, 200.0),
    DAYS: (" d", 1e5, 10.0, 0, 365.0),
    AMBIGUOUS: (" %", 100.0, 0.5, 1, 1.0),
}


class NetworkDock(Dock):
    """The pairs of a stack over time and baseline.

    It keeps no file open. What is switched off is kept in the project.

    Parameters
    ----------
    project : QgsProject, optional
    open_dialog : callable, optional
        As `dialogs.open_algorithm`.
    """

    def __init__(self, project: QgsProject | None = None, open_dialog=open_algorithm, parent: QWidget | None = None):
        super().__init__(translated("Network of interferograms"), OBJECT_NAME, parent)
        self.project = project or QgsProject.instance()
        self.model, self.source = NetworkModel(), StackSource()
        self.dialog = None
        self._open_dialog = open_dialog
        self._task: LookTask | None = None
        self._wanted: list[str] = []
        self._left: tuple | None = None
        self._active = self._loading = False
        self._build()
        self.model.listeners.append(self._changed)
        # Also while the dock is closed.
        self.project.writeProject.connect(self._take_home)
        self._show()

    # ---- building

    def _build(self) -> None:
        self.plot = self._make_plot()
        self.side = NetworkSide(self._make_thresholds())
        self.side.ticked.connect(lambda number, on: self.model.switch([number], on))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.plot or matplotlib_advice(dependencies_folder()))
        split.addWidget(self.side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([600, 400])
        self.message = words()
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setMaximumHeight(12)
        self.progress.hide()
        inside = _Inside(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(3)
        layout.addLayout(self._make_row())
        layout.addWidget(split, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.message)
        self.setWidget(inside)

    def _make_plot(self):
        try:
            module = importlib.import_module(".plot_widget", __package__)
            made = module.NetworkWidget(lambda number: pair_tip(self.model, number))
        except (ImportError, AttributeError, RuntimeError):
            return None
        made.clicked.connect(self.model.toggle)
        made.framed.connect(self._framed)
        return made

    def _make_row(self) -> FlowLayout:
        self.undo = self._action("mActionUndo", translated("Undo"), self.model.undo)
        self.redo = self._action("mActionRedo", translated("Redo"), self.model.redo)
        self.frame = self._action("mActionSelectRectangle", translated("Rectangle"), None)
        self.frame.setCheckable(True)
        self.frame.setToolTip(
            translated(
                "<b>Rectangle</b><br>Drag over the plot: pairs whose middle lies inside are switched off, with Shift "
                "switched on."
            )
        )
        self.frame.triggered.connect(self._use_frame)
        self.all_on = self._action("mActionSelectAll", translated("Switch all on"), self.model.all_on)
        self.advised = self._action("mActionFilter2", translated("Switch off what does harm"), self._switch_advised)
        self.advised.setToolTip(
            translated(
                "<b>Switch off what does harm</b><br>Pairs that are hardly coherent, cover little or are wrong by "
                "whole cycles, as long as the network does not fall apart: the advice of Stack quality."
            )
        )
        bar = QToolBar()
        bar.setIconSize(QSize(_ICON, _ICON))
        bar.addWidget(self._menu_button("mActionFileOpen", translated("Stack"), self._make_stack_menu()))
        for action in (self.frame, self.undo, self.redo, self.all_on, self.advised):
            bar.addAction(action)
        bar.addWidget(self._menu_button("mActionSharingExport", translated("Export"), self._make_export_menu()))
        self.to_sbas = QPushButton(
            QgsApplication.getThemeIcon("/processingAlgorithm.svg"), translated("SBAS with these pairs …")
        )
        self.to_sbas.clicked.connect(lambda _on=False: self.hand_to_sbas())
        self.title_label = ShortLabel()
        row = FlowLayout()
        for widget in (bar, self.title_label, self.to_sbas):
            row.addWidget(widget)
        return row

    def _make_thresholds(self) -> FlowLayout:
        self.measure, self.limit = QComboBox(), QDoubleSpinBox()
        # Else it is as wide as its longest line.
        self.measure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.measure.setMinimumContentsLength(8)
        self.measure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text, measure in (
            (translated("coherence below"), COHERENCE),
            (translated("baseline beyond"), BASELINE),
            (translated("time beyond"), DAYS),
            (translated("whole-cycle errors beyond"), AMBIGUOUS),
        ):
            self.measure.addItem(text, measure)
        self.measure.currentIndexChanged.connect(lambda _row: self._measure_chosen())
        self.limit.valueChanged.connect(lambda _value: self._show_count())
        self.switch_off = QPushButton(translated("Switch off"))
        self.switch_off.clicked.connect(lambda _on=False: self._switch_beyond())
        self._measure_chosen()
        row = FlowLayout()
        for widget in (self.measure, self.limit, self.switch_off):
            row.addWidget(widget)
        return row

    def _make_stack_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, slot in (
            (translated("Interferogram layers of the project"), self.use_project_layers),
            (translated("Stack file (HDF5) …"), self._ask_file),
            (translated("Folder of a product …"), self._ask_folder),
            (translated("Table of pairs with baselines …"), self._ask_pairs),
            (translated("Read anew"), self.look),
        ):
            action = QAction(text, self)
            action.triggered.connect(lambda _on=False, do=slot: do())
            menu.addAction(action)
        return menu

    def _make_export_menu(self) -> QMenu:
        menu = QMenu(self)
        table = translated("CSV table (*.csv)")
        picture = ";;".join(
            (translated("PNG picture (*.png)"), translated("SVG drawing (*.svg)"), translated("PDF document (*.pdf)"))
        )
        for text, kind, endings in (
            (translated("All pairs, with coherence and closure …"), ALL, table),
            (translated("Pairs in use, as Select network writes them …"), CHOSEN, table),
            (translated("Pairs switched off, for EXCLUDE_PAIRS …"), EXCLUDED, table),
            (translated("Picture …"), "", picture),
        ):
            action = QAction(text, self)
            action.triggered.connect(lambda _on=False, k=kind, e=endings: self._ask_export(k, e))
            menu.addAction(action)
        return menu

    def _menu_button(self, icon: str, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        button.setMenu(menu)
        return button

    def _action(self, icon: str, text: str, slot) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(f"/{icon}.svg"), text, self)
        action.setToolTip(text)
        if slot is not None:
            action.triggered.connect(lambda _on=False: slot())
        return action

    # ---- life

    def begin(self) -> None:
        if not self._active:
            self._active = True
            self.project.readProject.connect(self.load)
            self.project.cleared.connect(self._cleared)
        left, self._left = self._left, None
        if left not in (None, self._place()):
            # Another project, or another stack for this one, came while the window was closed.
            self._cleared()
        if not self.source.given:
            self.load()
        elif self.model.looked is None or self.model.looked.pairs is None:
            # Also what was not read to its end.
            self.look()
        if not self.source.given:
            self._use_project_layers_if_there()

    def _use_project_layers_if_there(self) -> None:
        try:
            self.use(project_layers(self.project))
        except InputError:
            # Nobody asked for them: the plot says what to do.
            self._show()

    def release(self) -> None:
        """Stop reading and let go of every signal; what is switched off stays in mind."""
        if not self._active:
            return
        self._active = False
        self._left = self._place()
        self.project.readProject.disconnect(self.load)
        self.project.cleared.disconnect(self._cleared)
        self._stop()

    def _place(self) -> tuple:
        """The project and what it keeps."""
        return self.project.fileName(), self.project.readEntry(SCOPE, ENTRY, "")[0]

    def _stop(self) -> None:
        self.model.waiting = False
        if self._task is not None:
            self._task.done = None
            self._task.cancel()
            self._task = None
        self.progress.hide()

    def _cleared(self) -> None:
        self._stop()
        self.source, self._wanted = StackSource(), []
        self._loading = True
        self.model.load(None)
        self._loading = False

    @property
    def busy(self) -> bool:
        """Whether a stack is being read."""
        return self._task is not None

    # ---- the stack

    def use(self, source: StackSource, excluded=()) -> None:
        """Take another stack; ``excluded`` are names of pairs to switch off."""
        self._stop()
        self.source, self._wanted = source, list(excluded)
        self._loading = True
        self.model.load(None)
        self._loading = False
        self.look()

    def use_project_layers(self) -> None:
        """Take the interferograms that are layers of the project."""
        try:
            source = project_layers(self.project)
        except InputError as error:
            self.say(said(str(error)))
            return
        self.use(source)

    def look(self) -> None:
        """Read the stack in the background."""
        self._stop()
        if not self.source.given:
            self._show()
            return
        if self.model.looked is not None:
            # The network may have changed; what is switched off is known by its name.
            self._wanted = self.model.excluded
        self.model.waiting = True
        self._task = LookTask(self.source)
        self._task.done = self._looked
        self._task.opened.connect(self._opened)
        self._task.progressChanged.connect(lambda share: self.progress.setValue(int(share)))
        self.progress.setValue(0)
        self.progress.show()
        self.say("")
        self._show()
        QgsApplication.taskManager().addTask(self._task)

    def _opened(self, task: LookTask, looked) -> None:
        if task is self._task:
            self.model.load(looked, self._wanted)

    def _looked(self, task: LookTask) -> None:
        if task is not self._task:
            return
        self._task = None
        self.model.waiting = False
        self.progress.hide()
        if task.looked is not None:
            self.say("")
            self.model.load(task.looked, self._wanted)
        else:
            self.say(task.error or translated("Reading was stopped. Stack ▸ Read anew begins again."))
            self._show()

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, translated("Stack file"), "", "HDF5 (*.h5 *.he5 *.hdf5)")
        if path:
            self.use(StackSource(stack=path))

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, translated("Folder of a product"))
        if path:
            self.use(StackSource(folder=path))

    def _ask_pairs(self) -> None:
        if not self.source.given:
            self.say(translated("Choose a stack first; then the table of its pairs."))
            return
        path, _ = QFileDialog.getOpenFileName(self, translated("Table of pairs"), "", "CSV (*.csv)")
        if path:
            self.use(self.source.with_pairs(path), self.model.excluded)

    # ---- switching

    def _use_frame(self, on: bool) -> None:
        if self.plot is not None:
            self.plot.framing = on

    def _framed(self, numbers, on: bool) -> None:
        changed = self.model.switch(numbers, on)
        if on:
            text = translated("1 pair switched on.") if changed == 1 else translated("{count} pairs switched on.")
            self.say(text.format(count=changed))
        else:
            self.say(_switched_off(changed))

    def _measure_chosen(self) -> None:
        unit, most, step, decimals, first = _THRESHOLDS[self.measure.currentData()]
        self.limit.setDecimals(decimals)
        self.limit.setRange(0.0, most)
        self.limit.setSingleStep(step)
        self.limit.setSuffix(unit)
        self.limit.setValue(first)
        self._show_count()

    def _show_count(self) -> None:
        """Say on the button how many pairs it would switch off."""
        count = 0
        if self.model.looked is not None:
            beyond = self.model.beyond(self.measure.currentData(), self.limit.value())
            count = sum(number not in self.model.off for number in beyond.nonzero()[0].tolist())
        self.switch_off.setText(translated("Switch off ({count})").format(count=count))
        self.switch_off.setEnabled(count > 0)

    def _switch_beyond(self) -> None:
        if self.model.looked is not None:
            self._framed(self.model.beyond(self.measure.currentData(), self.limit.value()).nonzero()[0], False)

    def _switch_advised(self) -> None:
        if self.model.looked is not None and self.model.looked.pairs is None:
            reading = translated("Coherence and closure are still being read.")
            self.say(reading if self.busy else translated("Without coherence and closure there is no advice."))
            return
        count = self.model.switch_off_advised()
        self.say(
            _switched_off(count) if count else translated("No pair that is in use does harm, or the network needs it.")
        )

    # ---- showing

    def _changed(self) -> None:
        self._save()
        self._show()

    def _show(self) -> None:
        if self.plot is not None:
            self.plot.draw(self.model, self._invitation())
        self.side.show_model(self.model)
        self.title_label.setText(self.source.title)
        self.title_label.setToolTip(self.source.title)
        there = self.model.looked is not None
        self.undo.setEnabled(self.model.can_undo)
        self.redo.setEnabled(self.model.can_redo)
        self.all_on.setEnabled(bool(self.model.off))
        for item in (self.frame, self.advised):
            item.setEnabled(there)
        self.to_sbas.setEnabled(there and self.model.choice.n_pairs > 0)
        self._show_count()

    def _invitation(self) -> str:
        if self.busy:
            return translated("Reading …")
        return translated("Choose a stack: layers of the project, a stack file or a folder.")

    def say(self, text: str) -> None:
        """Show a text below the plot."""
        self.message.setText(text)

    # ---- handing on

    def parameters(self) -> dict[str, object]:
        """The stack and what is left out of it, as parameters of every algorithm that takes a stack."""
        found = self.source.parameters
        if self.model.excluded:
            found["EXCLUDE_PAIRS"] = ", ".join(self.model.excluded)
        return found

    def hand_to_sbas(self) -> None:
        """Open the dialog of SBAS with the pairs in use, and with what was chosen there the last time."""
        from ..start.guide import Guide

        guide = Guide(self.project)
        guide.load()
        self.dialog = self._open_dialog(SBAS, {**guide.choices(SBAS.rpartition(":")[2]), **self.parameters()})
        if self.dialog is None:
            self.say(translated("Processing does not know {id}.").format(id=SBAS))

    def _ask_export(self, kind: str, endings: str) -> None:
        path, chosen = QFileDialog.getSaveFileName(self, translated("Export"), "", endings)
        if not path:
            return
        if not os.path.splitext(path)[1]:
            path += chosen.rsplit("*", 1)[-1].rstrip(")")
        self.export(path, kind)

    def export(self, path: str, kind: str = ALL) -> None:
        """Write a table of pairs, or a picture where the name ends in .png, .svg or .pdf."""
        try:
            if self.model.looked is None:
                raise InputError(translated("There is nothing to export: choose a stack first."))
            check_destination(translated("Export"), path)
            if os.path.splitext(path)[1].lower() in _PICTURES:
                if not save_network_plot(path, self.model.plot(self.source.title), self.say):
                    return
            else:
                WRITERS[kind](path, self.model)
        except (InputError, OSError) as error:
            self.say(said(str(error)))
            return
        self.say(translated("Written: {path}").format(path=path))

    # ---- the project

    def _save(self) -> None:
        if self._loading or not self._active or self.model.looked is None:
            return
        write_kept(self.project, ENTRY, {"stack": self.source.parameters, "excluded": self.model.excluded})

    def _take_home(self, _document) -> None:
        take_home(self.project, ENTRY)

    def load(self, *_document) -> None:
        """Take over what the project keeps."""
        try:
            found = read_kept(self.project, ENTRY)
            if found is None:
                return
            source, excluded = StackSource.from_parameters(found["stack"]), [str(name) for name in found["excluded"]]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            self.say(translated("What the project keeps of the network cannot be read: {reason}").format(reason=error))
            return
        self.use(source, excluded)


class _Inside(QWidget):
    """The inside of the dock, which answers the keyboard."""

    def __init__(self, dock: NetworkDock) -> None:
        super().__init__(dock)
        self._dock = dock

    def event(self, event) -> bool:
        if event.type() == event.Type.ShortcutOverride and (_undo(event) or _redo(event)):
            # QGIS has these keys too.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event) -> None:
        if _undo(event):
            self._dock.model.undo()
        elif _redo(event):
            self._dock.model.redo()
        else:
            super().keyPressEvent(event)


def _switched_off(count: int) -> str:
    if count == 1:
        return translated("1 pair switched off.")
    return translated("{count} pairs switched off.").format(count=count)


def _undo(event) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo)


def _redo(event) -> bool:
    return event.matches(QKeySequence.StandardKey.Redo)
