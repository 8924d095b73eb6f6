"""The guided panel as a dock: five steps, what each has made, what to look at next; and the example mine."""

from __future__ import annotations

import os
from html import escape

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.checks import InputError
from ...algorithms.words import said
from ...processing_provider.help import manual_address, translated
from ..dialogs import RUNS, open_algorithm
from ..dock import Dock
from ..narrow import words
from .example import FOLDER_NAME, ExampleMine, default_folder, free_folder, make_folder
from .guide import PROVIDER, Guide, Step, algorithm_of, steps

OBJECT_NAME = "MiningInsarStart"
_TICK, _GOOD = "✔", "#2e8b57"


class StartDock(Dock):
    """The way from interferograms to a report. Everything it does is done by Processing algorithms.

    Parameters
    ----------
    project : QgsProject, optional
    open_dialog : callable, optional
        As `dialogs.open_algorithm`.
    show_window : callable(name), optional
        Opens a window of the plugin.
    new_project : callable() -> bool, optional
        Begins a new project; False where the user does not want to.
    example_opened : callable(), optional
        Called when the example mine is there.
    open_url : callable(QUrl), optional
    """

    def __init__(
        self,
        project: QgsProject | None = None,
        *,
        open_dialog=open_algorithm,
        show_window=lambda _name: None,
        new_project=None,
        example_opened=lambda: None,
        open_url=QDesktopServices.openUrl,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translated("Start here"), OBJECT_NAME, parent)
        self.project = project or QgsProject.instance()
        self.guide = Guide(self.project)
        self.example: ExampleMine | None = None
        self._dialogs: list = []
        self._open_dialog, self._show_window, self._open_url = open_dialog, show_window, open_url
        self._new_project = new_project or self._clear
        self._example_opened = example_opened
        self._active = False
        self.steps: dict[str, StepBox] = {}
        self._build()
        self.guide.listeners.append(self.refresh)
        # Also while the dock is closed.
        self.project.writeProject.connect(self._take_home)
        RUNS.finished.connect(self._ran_elsewhere)
        self.refresh()

    # ---- building

    def _build(self) -> None:
        intro = words(
            translated(
                "From interferograms to a report in five steps. Each button opens an algorithm of the Processing "
                "toolbox with everything filled in that is known so far."
            )
        )
        self.load_example = _Button(
            QgsApplication.getThemeIcon("/mActionFileNew.svg"), translated("Load the example mine …")
        )
        self.load_example.setToolTip(
            translated(
                "Simulates a mine of the Ningdong coal base and its Sentinel-1 stack, and takes it through all steps, "
                "in less than a minute. Needs about 60 MB in a folder of your choice."
            )
        )
        self.load_example.clicked.connect(lambda _on=False: self._ask_example())
        self.manual = QPushButton(QgsApplication.getThemeIcon("/mActionHelpContents.svg"), translated("Manual"))
        self.manual.clicked.connect(lambda _on=False: self._open_url(QUrl(manual_address())))
        top = QHBoxLayout()
        top.addWidget(self.load_example, 1)
        top.addWidget(self.manual)
        self.progress = QProgressBar()
        self.stop = QPushButton(translated("Stop"))
        self.stop.clicked.connect(lambda _on=False: self.example and self.example.cancel())
        bar = QHBoxLayout()
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.stop)
        self.message = words("")
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(intro)
        layout.addLayout(top)
        layout.addLayout(bar)
        layout.addWidget(self.message)
        for step in steps():
            box = StepBox(step, self)
            self.steps[step.id] = box
            layout.addWidget(box)
        layout.addStretch(1)
        self.progress.hide()
        self.stop.hide()
        self.message.hide()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        bar_width = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(inside.minimumSizeHint().width() + bar_width)
        self.setWidget(scroll)

    # ---- life

    def begin(self) -> None:
        if not self._active:
            self._active = True
            self.project.readProject.connect(self._project_changed)
            self.project.cleared.connect(self._project_changed)
        self._project_changed()

    def release(self) -> None:
        """Let go of every signal; an example that is being made goes on."""
        if self._active:
            self._active = False
            self.project.readProject.disconnect(self._project_changed)
            self.project.cleared.disconnect(self._project_changed)

    def unload(self) -> None:
        """The plugin goes: an example that is being made is given up."""
        self.guide.listeners.clear()
        if self.example is not None:
            self.example.ended.disconnect(self._example_ended)
            self.example.cancel()
            self.example = None

    def _take_home(self, _document) -> None:
        self.guide.take_home()

    def _project_changed(self, *_document) -> None:
        self.guide.load()
        self.guide.adopt_layers()

    # ---- steps

    def open_task(self, algorithm: str) -> None:
        """Open the dialog of an algorithm, filled in."""

        def finished(successful: bool, results: dict) -> None:
            if successful and results:
                self.guide.remember(algorithm, _parameters_of(dialog), results)

        dialog = self._open_dialog(f"{PROVIDER}:{algorithm}", self.guide.parameters(algorithm), finished)
        if dialog is None:
            self.say(translated("Processing does not know {id}.").format(id=f"{PROVIDER}:{algorithm}"))
            return
        # A dialog nobody holds is gone at once.
        self._dialogs = [*self._dialogs[-9:], dialog]

    def _ran_elsewhere(self, dialog, algorithm_id: str, results: dict) -> None:
        """A run from a dialog of another window, SBAS from the network window for one."""
        name, known = algorithm_id.rpartition(":")[2], {task.algorithm for step in steps() for task in step.tasks}
        if results and name in known and dialog not in self._dialogs:
            self.guide.remember(name, _parameters_of(dialog), results)

    def open_window(self, name: str) -> None:
        """Open a window of the plugin."""
        self._show_window(name)

    def open_path(self, path: str) -> None:
        """Open a file that was made: a page in the browser; of anything else the folder that it lies in."""
        page = path.lower().endswith((".html", ".pdf", ".png"))
        self._open_url(QUrl.fromLocalFile(path if page else os.path.dirname(path)))

    def refresh(self) -> None:
        """Show what was made so far."""
        current = self.guide.current()
        for box in self.steps.values():
            box.refresh(self.guide, current is not None and current.id == box.step.id)

    def say(self, text: str) -> None:
        """Show a text below the buttons."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    # ---- the example mine

    def _ask_example(self) -> None:
        parent = os.path.dirname(default_folder())
        chosen = QFileDialog.getExistingDirectory(
            self, translated("Folder in which the example mine gets a folder of its own"), parent
        )
        if chosen:
            self.make_example(os.path.join(chosen, FOLDER_NAME))

    def make_example(self, wanted: str | None = None) -> None:
        """Make the example mine in a new folder and open it; nothing that is there is overwritten."""
        if self.example is not None:
            return
        try:
            folder = free_folder(wanted or default_folder())
            new = make_folder(folder)
        except InputError as error:
            self.say(said(str(error)))
            return
        if not self._new_project():
            if new:
                os.rmdir(folder)
            return
        self.example = ExampleMine(self.project, folder, self.guide.remember, keep_folder=not new)
        self.example.said.connect(self.say)
        self.example.progressed.connect(self._progressed)
        self.example.ended.connect(self._example_ended)
        self.progress.setValue(0)
        self._show_busy(True)
        self.example.start()

    def _example_ended(self, successful: bool, reason: str) -> None:
        example, self.example = self.example, None
        self._show_busy(False)
        if successful:
            self.say(
                translated(
                    "The example mine is in {folder}. The steps below have been done for it: open the explorer and "
                    "click a bowl."
                ).format(folder=example.folder)
            )
            self._example_opened()
        else:
            self.guide.load()
            self.say(reason)

    def _progressed(self, percent: float) -> None:
        self.progress.setValue(int(percent))

    def _show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.stop.setVisible(busy)
        self.load_example.setEnabled(not busy)

    def _clear(self) -> bool:
        self.project.clear()
        return True


class StepBox(QFrame):
    """One step: its title with a tick, words, buttons, what it has made, what to look at next."""

    def __init__(self, step: Step, dock: StartDock) -> None:
        super().__init__()
        self.step = step
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title, self.words = QLabel(), words(step.words)
        self.made, self.advice = words(""), words("")
        self.made.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.made.setOpenExternalLinks(False)
        self.made.linkActivated.connect(lambda url: dock.open_path(QUrl(url).toLocalFile()))
        self.buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        for task in step.tasks:
            algorithm = algorithm_of(task.algorithm)
            if algorithm is None:
                continue
            button = _Button(algorithm.icon(), translated("{name} …").format(name=algorithm.displayName()))
            button.clicked.connect(lambda _on=False, name=task.algorithm: dock.open_task(name))
            layout.addWidget(button)
            self.buttons[task.algorithm] = button
        row = QHBoxLayout()
        for name, text in (
            ("network", translated("Network window")),
            ("explorer", translated("Explorer")),
            ("profile", translated("Profile")),
        ):
            if name in step.windows:
                button = _Button(QIcon(), text)
                button.clicked.connect(lambda _on=False, window=name: dock.open_window(window))
                row.addWidget(button)
                self.buttons[name] = button
        layout.addLayout(row)
        layout.addWidget(self.made)
        layout.addWidget(self.advice)

    def refresh(self, guide: Guide, current: bool) -> None:
        """Show what the step has made."""
        done = guide.step_done(self.step)
        tick = f' <span style="color:{_GOOD}">{_TICK}</span>' if done else ""
        self.title.setText(f"<b>{escape(self.step.title)}</b>{tick}")
        self.words.setVisible(not done or current)
        lines, facts = [], []
        for name, value, path in guide.produced(self.step):
            if path:
                link = QUrl.fromLocalFile(path).toString()
                lines.append(f'{escape(name)}: <a href="{escape(link)}">{escape(value)}</a>')
            else:
                facts.append(f"{escape(name)}: {escape(value)}")
        if facts:
            lines.append(" · ".join(facts))
        self.made.setText("<br>".join(lines))
        self.made.setVisible(bool(lines))
        advice = guide.advice(self.step)
        self.advice.setText(f"→ <i>{escape(advice)}</i>")
        self.advice.setVisible(bool(advice))


class _Button(QPushButton):
    """A button that may be narrower than its words: they are cut short then, and whole in its tooltip."""

    def __init__(self, icon: QIcon, words: str) -> None:
        super().__init__(icon, words)
        self._words = words
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(9 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        taken = 12 + (0 if self.icon().isNull() else self.iconSize().width() + 8)
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - taken))


def _parameters_of(dialog) -> dict[str, object]:
    """What the user has set in a dialog; nothing where it does not say."""
    try:
        return dict(dialog.createProcessingParameters())
    except (AttributeError, TypeError, RuntimeError):
        return {}
