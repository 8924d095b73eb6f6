"""The base class of every algorithm of the provider.

How to write a wrapper (a file ``processing_provider/<group>/<id>.py``)::

    from ..base import Job, MiningInsarAlgorithm, Values
    from ..help import TIME_SERIES, Texts
    from ..parameters import (
        number, number_output, raster_output, reference_parameters, reference_request, run_parameters, run_settings,
        stack_crs, stack_parameters, stack_request,
    )

    class Stacking(MiningInsarAlgorithm):
        texts = Texts(id="stacking", name="…", group=TIME_SERIES, tags=("…",), summary="…",
                      parameters={"DDOF": "…"}, outputs={})

        def define(self):
            return [*stack_parameters(), *reference_parameters(), number("DDOF", "…", default=1, integer=True, …),
                    *run_parameters(), raster_output("VELOCITY", "LOS velocity [mm/yr]"),
                    number_output("N_PAIRS", "Interferograms")]

        def plan_job(self, values: Values) -> Job:      # main thread: parameters become plain objects
            from ...algorithms.runs.stacking import run_stacking

            request, settings = stack_request(values), run_settings(values)
            reference = reference_request(values, stack_crs(values, request))
            ddof = values.integer("DDOF")
            return lambda outputs, reporter: run_stacking(         # worker thread
                request, reference, ddof=ddof, outputs=outputs, settings=settings, reporter=reporter)

and its module and class go into ``ALGORITHMS`` of provider.py. The rest is done here, once: ids, group, icon and help
from `Texts`; destinations to paths (``outputs``: every destination parameter by name; None when not asked for);
results to plain Python values (paths of outputs that exist, and what the run's summary says under the name of a
declared number or text output, upper-case); `InputError` to the exception that QGIS shows; cancel; layers to styles.
Values that a run needs must be taken in ``plan_job``; the job must not touch ``values``. `InputError` may be raised
anywhere. Imports of runs, of io and of the science go inside ``plan_job``: QGIS starts without them.
"""

from __future__ import annotations

import datetime
import difflib
import errno
import math
import os
import traceback
from collections.abc import Callable
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtGui import QIcon

from ..algorithms.checks import InputError
from ..algorithms.reporting import Cancelled, Reporter
from ..algorithms.words import said
from .help import GROUPS, Texts, translated
from .values import Values

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ICON_PATH = os.path.join(ROOT, "icon.svg")


def icon_path(*names: str) -> str:
    """The first of ``icons/<name>.svg`` that is there, else the plugin's own icon."""
    paths = (os.path.join(ROOT, "icons", f"{name}.svg") for name in names)
    return next((path for path in paths if os.path.exists(path)), ICON_PATH)


#: ``job(outputs, reporter) -> summary``: outputs by destination parameter, None where not asked for.
Job = Callable[[dict[str, "str | None"], Reporter], "dict[str, Any]"]


def log(message: str) -> None:
    """A warning in the Log Messages panel, for what goes wrong outside a run."""
    QgsMessageLog.logMessage(message, "Mining InSAR", Qgis.MessageLevel.Warning)


class MiningInsarAlgorithm(QgsProcessingAlgorithm):
    """A Processing algorithm: one call of one run. Subclasses give ``texts``, ``define`` and ``plan_job``."""

    texts: Texts
    #: File outputs that QGIS shall load as layers where they are rasters (it offers that for raster outputs only).
    loaded_files: tuple[str, ...] = ()

    def __init__(self):
        super().__init__()
        self._job: Job | None = None
        self._refusal: QgsProcessingException | None = None
        self._layer_plans: list = []
        self._broken = ""

    # ---- for subclasses

    def define(self) -> list:
        """Definitions of parameters and outputs, in the order of the dialog."""
        raise NotImplementedError

    def plan_job(self, values: Values) -> Job:
        """Turn parameters into plain objects (main thread) and return the job that a worker thread runs."""
        raise NotImplementedError

    # ---- what QGIS asks; an exception in any of these would take QGIS or the provider down

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.texts.id

    def displayName(self):
        return translated(self.texts.name)

    def group(self):
        return translated(GROUPS[self.texts.group])

    def groupId(self):
        return self.texts.group

    def tags(self):
        return [translated(tag) for tag in self.texts.tags]

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return icon_path(self.texts.id, self.texts.group)

    def shortHelpString(self):
        return self.texts.help

    def helpUrl(self):
        return self.texts.url

    def initAlgorithm(self, configuration=None):
        try:
            for definition in self.define():
                if isinstance(definition, QgsProcessingOutputDefinition):
                    self.addOutput(definition)
                    continue
                definition.setHelp(translated(self.texts.parameter(definition.name())))
                self.addParameter(definition)
        except Exception:
            self._broken = f"{self.texts.id} could not be set up:\n{traceback.format_exc()}"
            log(self._broken)

    def canExecute(self):
        return not self._broken, self._broken

    def checkParameterValues(self, parameters, context):
        try:
            values = Values(self, parameters, context, None)
            for definition in self.parameterDefinitions():
                values.check(definition)
        except InputError as error:
            # QGIS itself would say "Incorrect parameter value", without the values that are allowed.
            return False, said(str(error))
        except Exception:
            log(traceback.format_exc())
        return super().checkParameterValues(parameters, context)

    # ---- a run

    def prepareAlgorithm(self, parameters, context, feedback):
        for line in unknown_parameters(self, parameters):
            feedback.pushWarning(line)
        # An exception from here would reach a script as "There were errors executing the algorithm", without the
        # reason; one from processAlgorithm arrives with its words.
        try:
            with readable_errors():
                if self._broken:
                    raise QgsProcessingException(self._broken)
                self._job = self.plan_job(Values(self, parameters, context, feedback))
        except QgsProcessingException as error:
            self._refusal = error
        return True

    def processAlgorithm(self, parameters, context, feedback):
        if self._refusal is not None:
            raise self._refusal
        with readable_errors():
            outputs = self._destinations(parameters, context)
            try:
                summary = self._job(outputs, reporter_for(feedback)) or {}
            except Cancelled as stopped:
                # An empty result, and no layer to load: what QGIS's own algorithms leave behind when cancelled.
                context.setLayersToLoadOnCompletion({})
                feedback.pushWarning(said(str(stopped)))
                return {}
            return self._results(outputs, summary, context, feedback)

    def _destinations(self, parameters, context) -> dict[str, str | None]:
        paths = {}
        for definition in self.destinationParameterDefinitions():
            name = definition.name()
            if isinstance(definition, (QgsProcessingParameterFileDestination, QgsProcessingParameterFolderDestination)):
                path = self.parameterAsFileOutput(parameters, name, context)
            else:
                path = self.parameterAsOutputLayer(parameters, name, context)
            paths[name] = path or None
        return paths

    def _results(self, outputs, summary, context, feedback) -> dict[str, Any]:
        written = {name: path for name, path in outputs.items() if path and os.path.exists(path)}
        missing = [path for path in outputs.values() if path and not os.path.exists(path)]
        if missing:
            # QGIS would report a layer that "could not be loaded"; the run has said why it is not there.
            planned = context.layersToLoadOnCompletion()
            context.setLayersToLoadOnCompletion({path: planned[path] for path in planned if path not in missing})
        declared = {definition.name() for definition in self.outputDefinitions()}
        facts = {name.upper(): value for name, value in summary.items()}
        results = {name: plain(value) for name, value in facts.items() if name in declared and name not in outputs}
        self._load_files(written, context)
        self._plan_layers(written, feedback)
        return {**results, **written}

    def _load_files(self, written: dict[str, str], context) -> None:
        for name in self.loaded_files:
            path = written.get(name, "")
            if path.endswith(".tif") and context.project():
                description = self.outputDefinition(name).description()
                details = QgsProcessingContext.LayerDetails(description, context.project(), name)
                context.addLayerToLoadOnCompletion(path, details)

    def _plan_layers(self, written: dict[str, str], feedback) -> None:
        if not written:
            return
        # The outputs stand whatever happens to their styles.
        try:
            from .outputs import plan_layers

            names = {definition.name(): definition.description() for definition in self.outputDefinitions()}
            warn = reporter_for(feedback).warn
            self._layer_plans = plan_layers(written, group=self.displayName(), names=names, warn=warn)
        except Exception:
            feedback.pushWarning(said(f"The outputs are written, but their styles failed:\n{traceback.format_exc()}"))

    def postProcessAlgorithm(self, context, feedback):
        if self._layer_plans:
            try:
                from . import outputs

                outputs.register(context, self._layer_plans)
                definition = outputs.write_qlr(context, self._layer_plans)
                if definition:
                    feedback.pushInfo(said(f"Styles and dates for QGIS: {definition}"))
            except Exception:
                feedback.pushWarning(
                    said(f"The outputs are written, but their styles failed:\n{traceback.format_exc()}")
                )
        return {}


def reporter_for(feedback) -> Reporter:
    """The plain callables through which a run talks to a Processing feedback."""
    return Reporter(
        progress=lambda fraction: feedback.setProgress(100.0 * fraction),
        info=lambda text: feedback.pushInfo(said(text)),
        warn=lambda text: feedback.pushWarning(said(text)),
        cancelled=feedback.isCanceled,
    )


def unknown_parameters(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> list[str]:
    """A warning for each name that is no parameter of the algorithm; QGIS itself says nothing."""
    known = [definition.name() for definition in algorithm.parameterDefinitions()]
    lines = []
    for name in parameters:
        if name in known:
            continue
        near = difflib.get_close_matches(name.upper(), known, n=1)
        hint = f" Did you mean {near[0]}?" if near else ""
        lines.append(said(f"{name} is not a parameter of {algorithm.id()} and is ignored.{hint}"))
    return lines


def plain(value: Any) -> Any:
    """A value as QGIS and JSON take it: a numpy scalar would become '' without any error.

    Numpy scalars and arrays become Python numbers and lists, dates ISO text, numbers that are not finite None.
    """
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    return str(value)


@contextmanager
def readable_errors():
    """Turn what may go wrong into the one exception that QGIS shows and that sets its exit code."""
    try:
        yield
    except (QgsProcessingException, Cancelled) as error:
        _let_go(error)
        raise
    except InputError as error:
        _let_go(error)
        raise QgsProcessingException(said(str(error))) from error
    except MemoryError as error:
        _let_go(error)
        words = "There is not enough memory. Give a smaller MEMORY, fewer THREADS, or close other programs."
        raise QgsProcessingException(said(words)) from error
    except OSError as error:
        _let_go(error)
        raise QgsProcessingException(said(_os_error_text(error))) from error
    except Exception as error:
        lines = traceback.format_exc()
        _let_go(error)
        words = (
            f"Unexpected {type(error).__name__}: {error}. This is a defect of Mining InSAR; please report it with the "
            "lines below."
        )
        raise QgsProcessingException(f"{said(words)}\n{lines}") from error


def _let_go(error: BaseException) -> None:
    """Empty the frames that an error came through.

    QGIS keeps the exception that ends a run, and with it all that its frames held: arrays, open files, and layers,
    which bring QGIS down when they are deleted after it has shut down.
    """
    traceback.clear_frames(error.__traceback__)


def _os_error_text(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    if error.errno == errno.ENOSPC:
        return f"The disk is full{where}. Free some space or write the outputs elsewhere; no output was kept."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"Writing or reading is not allowed there{where}. Choose another place or change its permissions."
    return f"{error.strerror or error}{where}."
