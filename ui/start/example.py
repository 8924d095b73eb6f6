"""The example mine: made, inverted, validated and opened by a chain of Processing algorithms in the background."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QObject, QStandardPaths, pyqtSignal

from ...algorithms.checks import InputError
from ...algorithms.environment import PACKAGES, WORKS, check_package
from ...processing_provider.help import translated
from ..kept import SCOPE
from ..network import ENTRY as NETWORK_ENTRY
from .guide import ENTRY, PROVIDER, algorithm_of

FOLDER_NAME = "Mining InSAR example"
PROJECT_NAME = "example mine.qgz"
_MOST_NUMBERS = 1000
#: Examples that are being made: what a thread works with must outlive the panel.
_running: set[ExampleMine] = set()


@dataclass(frozen=True)
class Run:
    """One algorithm of the chain.

    Attributes
    ----------
    algorithm : str
    words : str
        What is being done, for the user.
    share : float
        Of the whole time.
    parameters : dict
    shown : tuple of str
        Outputs that become layers.
    """

    algorithm: str
    words: str
    share: float
    parameters: dict[str, object]
    shown: tuple[str, ...] = ()


def default_folder() -> str:
    """Where the example goes when nobody says otherwise: below the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return os.path.join(documents or os.path.expanduser("~"), FOLDER_NAME)


def free_folder(wanted: str) -> str:
    """A folder that is not there yet, or is empty: the one wanted, else one beside it with a number.

    Raises
    ------
    InputError
        If there are a thousand of them.
    """
    for number in range(1, _MOST_NUMBERS):
        folder = wanted if number == 1 else f"{wanted} {number}"
        if not os.path.lexists(folder) or _is_empty(folder):
            return folder
    raise InputError(translated("There is no free name beside {folder}; choose another one.").format(folder=wanted))


def make_folder(folder: str) -> bool:
    """Make a folder; returns whether it was not there before.

    Raises
    ------
    InputError
        If it cannot be made.
    """
    new = not os.path.isdir(folder)
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        words = translated("{folder} cannot be made: {reason}")
        raise InputError(words.format(folder=folder, reason=error.strerror or error)) from error
    return new


def _is_empty(folder: str) -> bool:
    """Whether a folder is there and holds nothing; one that must not be looked into is somebody's."""
    try:
        return os.path.isdir(folder) and not os.listdir(folder)
    except OSError:
        return False


def chain(folder: str) -> list[Run]:
    """What is run to make the example in a folder."""

    def at(*names: str) -> str:
        return os.path.join(folder, *names)

    interferograms, concessions = at("mine", "interferograms"), at("concessions.gpkg")
    h5py = check_package(next(package for package in PACKAGES if package.name == "h5py")).status == WORKS
    stack = {"STACK": at("stack.h5")} if h5py else {"FOLDER": interferograms}
    runs = [
        Run(
            "simulatestack",
            translated("Simulating a mine and its satellite …"),
            0.3,
            {"SCENARIO": "demo", "GNSS": "daily", "OUTPUT_FOLDER": at("mine"), "CONCESSIONS": concessions},
            ("CONCESSIONS",),
        ),
        Run(
            "stackquality",
            translated("Looking at the quality of the stack …"),
            0.15,
            {**stack, "REFERENCE": "median", "REPORT": at("quality.html"), "MEAN_COHERENCE": at("coherence.tif")},
        ),
        Run(
            "sbas",
            translated("Computing the displacement of every pixel …"),
            0.3,
            {
                **stack,
                "REFERENCE": "median",
                "MIN_COHERENCE": 0.25,
                "TIMESERIES": at("displacement.tif"),
                "VELOCITY": at("velocity.tif"),
                "VELOCITY_STD": at("velocity_std.tif"),
                "TEMPORAL_COHERENCE": at("temporal_coherence.tif"),
            },
            ("TIMESERIES", "VELOCITY"),
        ),
        Run(
            "gnssvalidation",
            translated("Comparing with the GNSS stations …"),
            0.05,
            {
                "TIMESERIES": [at("displacement.tif")],
                "STATIONS": at("mine", "stations.gpkg"),
                "OBSERVATIONS": at("mine", "gnss"),
                # Pixels of 100 m: a circle of 50 m holds the centre of one at best.
                "RADIUS": 100.0,
                "STATION_STATS": at("gnss_stations.gpkg"),
                "MINE_STATS": at("gnss_mines.csv"),
                "SERIES": at("gnss_series.csv"),
                "REPORT": at("gnss.html"),
            },
            ("STATION_STATS",),
        ),
        Run(
            "concessionstats",
            translated("Counting what each concession did …"),
            0.1,
            {
                "CONCESSIONS": concessions,
                "VELOCITY": [at("velocity.tif")],
                "VELOCITY_STD": [at("velocity_std.tif")],
                "TIMESERIES": [at("displacement.tif")],
                "CONCESSION_STATS": at("concession_stats.gpkg"),
                "TABLE": at("concessions.csv"),
                "REPORT": at("concessions.html"),
            },
        ),
    ]
    if algorithm_of("report") is not None:
        page = {"RESULTS": folder, **stack, "TITLE": translated("Example mine"), "REPORT": at("report.html")}
        runs.append(Run("report", translated("Writing the report …"), 0.1, page))
    if h5py:
        made = {"FOLDER": interferograms, "OUTPUT": at("stack.h5"), "REPORT": at("stack.html")}
        runs.insert(1, Run("createstack", translated("Putting the interferograms into one file …"), 0.1, made))
    return runs


class ExampleMine(QObject):
    """Makes the example mine in the background and opens it, one algorithm after the other.

    Parameters
    ----------
    project : QgsProject
        It has to be new: layers are added to it and it is saved into the folder. Where another one is opened
        meanwhile, the example gives up and leaves that one alone.
    folder : str
        Empty. After a failure it is removed, or empty again where ``keep_folder``.
    remember : callable(algorithm, parameters, results), optional
        Told about every run.
    keep_folder : bool
    """

    #: What is being done.
    said = pyqtSignal(str)
    #: 0 to 100.
    progressed = pyqtSignal(float)
    #: Whether it went well, and why not.
    ended = pyqtSignal(bool, str)

    def __init__(
        self, project: QgsProject, folder: str, remember: Callable | None = None, keep_folder: bool = False
    ) -> None:
        super().__init__()
        self.project, self.folder = project, folder
        self._keep_folder = keep_folder
        self._remember = remember or (lambda *_run: None)
        self._waiting: list[Run] = []
        self._run: Run | None = None
        self._before = 0.0
        self._total = 1.0
        self._errors: list[str] = []
        self._cancelled = self._lost = False
        self._added: set[str] = set()
        # All of these must outlive the thread that uses them.
        self._algorithm = self._context = self._feedback = self._task = None
        self._parameters: dict[str, object] = {}

    def start(self) -> None:
        """Begin; `ended` says when it is over."""
        _running.add(self)
        self.project.cleared.connect(self._project_gone)
        self._waiting = chain(self.folder)
        self._total = sum(run.share for run in self._waiting)
        self._next()

    def cancel(self) -> None:
        """Stop; what was made so far is removed."""
        self._cancelled = True
        if self._feedback is not None:
            self._feedback.cancel()

    def _project_gone(self) -> None:
        self._lost = True
        self.cancel()

    def _next(self) -> None:
        if not self._waiting:
            self._finish()
            return
        self._run = run = self._waiting.pop(0)
        self.said.emit(run.words)
        registered = algorithm_of(run.algorithm)
        if registered is None:
            self._fail(translated("Processing does not know {id}.").format(id=f"{PROVIDER}:{run.algorithm}"))
            return
        self._algorithm = registered.create()
        self._context = QgsProcessingContext()
        self._context.setProject(self.project)
        self._context.setTransformContext(self.project.transformContext())
        self._feedback = QgsProcessingFeedback(False)
        self._context.setFeedback(self._feedback)
        self._feedback.progressChanged.connect(self._progress)
        self._parameters = {name: self._destination(name, value) for name, value in run.parameters.items()}
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        self._task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self._task)

    def _destination(self, name: str, value: object) -> object:
        """A value; outputs that are to be shown say so."""
        definition = self._algorithm.parameterDefinition(name)
        layers = (QgsProcessingParameterRasterDestination, QgsProcessingParameterVectorDestination)
        if name in self._run.shown and isinstance(definition, layers):
            return QgsProcessingOutputLayerDefinition(value, self.project)
        return value

    def _progress(self, percent: float) -> None:
        self.progressed.emit(100.0 * (self._before + self._run.share * percent / 100.0) / self._total)

    def _executed(self, successful: bool, results: dict) -> None:
        if self._cancelled:
            self._fail(translated("Stopped; nothing was kept."))
            return
        if not successful:
            log = self._feedback.textLog().strip().splitlines()
            self._fail(log[-1] if log else translated("{id} failed.").format(id=self._run.algorithm))
            return
        try:
            self._load_layers()
            self._remember(self._run.algorithm, self._run.parameters, results)
            self._before += self._run.share
            self._next()
        except Exception as error:
            # Nobody would hear of an error in a slot, and the panel would wait for ever.
            self._fail(f"{type(error).__name__}: {error}")

    def _load_layers(self) -> None:
        from processing.gui.Postprocessing import handleAlgorithmResults

        before = set(self.project.mapLayers())
        try:
            handleAlgorithmResults(self._algorithm, self._context, self._feedback, self._parameters)
        finally:
            self._added |= set(self.project.mapLayers()) - before

    def _finish(self) -> None:
        self.said.emit(translated("Opening the project …"))
        layers = self.project.mapLayers().values()
        shown = next((layer for layer in layers if layer.customProperty("mining_insar/kind") == "velocity"), None)
        if shown is not None:
            self.project.setCrs(shown.crs())
            box = QgsRectangle(shown.extent())
            box.scale(1.05)
            self.project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(box, shown.crs()))
        self._outlines_to_the_top()
        self.project.setTitle(translated("Example mine"))
        path = os.path.join(self.folder, PROJECT_NAME)
        if not self.project.write(path):
            self._fail(translated("{path} cannot be written.").format(path=path))
            return
        self.project.cleared.disconnect(self._project_gone)
        self.progressed.emit(100.0)
        _running.discard(self)
        self.ended.emit(True, "")

    def _outlines_to_the_top(self) -> None:
        """The concessions were loaded first and would lie below the rasters."""
        root = self.project.layerTreeRoot()
        for node in root.findLayers():
            if node.layer() is not None and node.layer().customProperty("mining_insar/kind") == "concessions":
                group = node.parent()
                root.insertChildNode(0, group.clone())
                root.removeChildNode(group)
                return

    def _fail(self, reason: str) -> None:
        """Nothing half-made stays: neither layers nor files."""
        self.project.cleared.disconnect(self._project_gone)
        if self._lost:
            reason = translated("Given up, for another project was opened meanwhile; nothing was kept.")
        else:
            self._take_layers_back()
        shutil.rmtree(self.folder, ignore_errors=True)
        if self._keep_folder:
            os.makedirs(self.folder, exist_ok=True)
        _running.discard(self)
        self.ended.emit(False, reason)

    def _take_layers_back(self) -> None:
        """Clear the project, but for what the user has added meanwhile."""
        if set(self.project.mapLayers()) <= self._added:
            self.project.clear()
            return
        self.project.removeMapLayers([key for key in self._added if self.project.mapLayer(key) is not None])
        self.project.layerTreeRoot().removeChildrenGroupWithoutLayers()
        for entry in (ENTRY, NETWORK_ENTRY):
            self.project.removeEntry(SCOPE, entry)
