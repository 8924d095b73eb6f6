"""What the guided panel knows, apart from its widgets: the steps, what was run, what the next run starts from."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qgis.core import QgsApplication, QgsProcessingParameterMultipleLayers, QgsProject
from qgis.PyQt.QtCore import QLocale

from ...algorithms.words import said
from ...processing_provider.help import translated
from ..kept import read_kept, take_home, write_kept
from ..network import ENTRY as NETWORK_ENTRY

ENTRY = "start"
PROVIDER = "mininginsar"
#: Parameters by which a stack is given, which belong together.
_WAYS = ("STACK", "FOLDER", "INTERFEROGRAMS", "COHERENCE", "PRODUCT", "PAIRS", "EXCLUDE_PAIRS")
#: What a parameter of a later run is taken from: algorithm and output.
_FROM_SERIES = {name: ("sbas", name) for name in ("TIMESERIES", "VELOCITY", "VELOCITY_STD", "TEMPORAL_COHERENCE")}
#: Tables that a report takes, and layers that it draws over its maps.
_TABLES = (
    ("concessionstats", "TABLE"),
    ("concessionstats", "CONCESSION_STATS"),
    ("gnssvalidation", "MINE_STATS"),
    ("gnssvalidation", "STATION_STATS"),
    ("levellingvalidation", "MINE_STATS"),
)
_SOURCES: dict[str, dict[str, tuple[str, str]]] = {
    "gnssvalidation": {"TIMESERIES": _FROM_SERIES["TIMESERIES"]},
    "levellingvalidation": {"TIMESERIES": _FROM_SERIES["TIMESERIES"]},
    "concessionstats": {name: _FROM_SERIES[name] for name in ("TIMESERIES", "VELOCITY", "VELOCITY_STD")},
    "report": {name: _FROM_SERIES[name] for name in ("TIMESERIES", "VELOCITY", "VELOCITY_STD", "TEMPORAL_COHERENCE")},
}
#: Runs that take the stack.
_TAKE_STACK = ("stackquality", "sbas", "report")
_CONCESSIONS = ("concessionstats", "gnssvalidation")
#: Kind of a layer to the output that it is.
_KINDS = {"timeseries": "TIMESERIES", "velocity": "VELOCITY", "velocity_std": "VELOCITY_STD"}


@dataclass(frozen=True)
class Task:
    """An algorithm that belongs to a step, and the outputs of it that are told in numbers."""

    algorithm: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Step:
    """A step of the way.

    Attributes
    ----------
    id, title, words : str
        What it is for, in plain words.
    tasks : tuple of Task
        The first one is what makes the step done.
    windows : tuple of str
        Windows of the plugin that belong to it, as the menu knows them.
    """

    id: str
    title: str
    words: str
    tasks: tuple[Task, ...]
    windows: tuple[str, ...] = ()


def steps() -> tuple[Step, ...]:
    """The steps, in the language of the user."""
    return (
        Step(
            "stack",
            translated("1. Stack"),
            translated(
                "Put the unwrapped interferograms of your processor or product into one file. Everything that is "
                "decided on the way (dates, wavelength, sign) is in its report."
            ),
            (Task("createstack", ("N_DATES", "N_PAIRS", "N_COMPONENTS", "N_WARNINGS")),),
        ),
        Step(
            "quality",
            translated("2. Quality"),
            translated("See what the stack is worth before anything is computed, and leave out what does harm."),
            (Task("stackquality", ("N_PAIRS", "RANK", "N_BRIDGES", "LEAST_COHERENCE", "TO_DROP")),),
            ("network",),
        ),
        Step(
            "series",
            translated("3. Series"),
            translated("Compute how every pixel moved from date to date, and how fast."),
            (Task("sbas", ("N_PAIRS", "VELOCITY_MINIMUM", "VELOCITY_MAXIMUM", "REFERENCE_USED")),),
            ("explorer", "profile"),
        ),
        Step(
            "validation",
            translated("4. Validation"),
            translated("Compare with what was measured on the ground: GNSS stations or levelling."),
            (
                Task("gnssvalidation", ("N_STATIONS", "RMSE", "CORRELATION", "VERDICT")),
                Task("levellingvalidation", ("RMSE",)),
            ),
            ("explorer",),
        ),
        Step(
            "report",
            translated("5. Report"),
            translated("Numbers for every concession, and one page to hand on."),
            (
                Task("concessionstats", ("N_CONCESSIONS", "LOWEST_RATE", "LOWEST_RATE_IN", "LOWEST_CUMULATIVE")),
                Task("report", ("N_DOUBTS",)),
            ),
        ),
    )


class Guide:
    """What was run in a project, and with what.

    Parameters
    ----------
    project : QgsProject

    Attributes
    ----------
    listeners : list of callable()
        Called after every change.
    """

    def __init__(self, project: QgsProject) -> None:
        self.project = project
        self.listeners: list[Callable[[], None]] = []
        self._runs: dict[str, dict] = {}
        self._count = 0
        self._loading = False

    # ---- what was run

    def remember(self, algorithm: str, parameters: Mapping[str, object], results: Mapping[str, object]) -> None:
        """Take in a run that succeeded; outputs are left out of its parameters, their paths are in the results."""
        self._count += 1
        kept = {name: value for name, value in parameters.items() if name not in results and _is_plain(value)}
        found = {name: value for name, value in results.items() if _is_plain(value)}
        self._runs[algorithm] = {"order": self._count, "parameters": kept, "results": found}
        self._offer_to_the_network_window(algorithm, kept, found)
        self._changed()

    def _offer_to_the_network_window(self, algorithm: str, parameters: dict, results: dict) -> None:
        """Let the network window open this stack, unless pairs of another one are switched off there."""
        ways = ("STACK", "FOLDER", "INTERFEROGRAMS", "COHERENCE", "PAIRS")
        if algorithm == "createstack" and results.get("OUTPUT"):
            stack = {"STACK": results["OUTPUT"]}
        elif algorithm == "stackquality":
            stack = {name: parameters[name] for name in ways if parameters.get(name)}
        else:
            return
        if stack and not self._network()[1]:
            write_kept(self.project, NETWORK_ENTRY, {"stack": stack, "excluded": []})

    def results(self, algorithm: str) -> dict[str, object]:
        """Results of the last run of an algorithm, without files that are gone; empty where it was not run."""
        found = self._runs.get(algorithm, {}).get("results", {})
        return {name: value for name, value in found.items() if not _is_path(value) or os.path.exists(value)}

    def done(self, algorithm: str) -> bool:
        """Whether an algorithm was run and what it wrote is still there."""
        run = self._runs.get(algorithm)
        if run is None:
            return False
        paths = [value for value in run["results"].values() if _is_path(value)]
        return not paths or any(os.path.exists(path) for path in paths)

    def step_done(self, step: Step) -> bool:
        """Whether one of the algorithms of a step was run."""
        return any(self.done(task.algorithm) for task in step.tasks)

    def current(self) -> Step | None:
        """The first step that is not done; None at the end of the way."""
        return next((step for step in steps() if not self.step_done(step)), None)

    # ---- what the next run starts from

    def parameters(self, algorithm: str) -> dict[str, object]:
        """Values to fill in: those of the last time, and what was made since then."""
        run = self._runs.get(algorithm, {"order": 0, "parameters": {}})
        found = {name: value for name, value in run["parameters"].items() if not _is_gone(value)}
        if algorithm in _TAKE_STACK:
            stack, order = self._stack()
            if stack and (order > run["order"] or not any(name in found for name in _WAYS)):
                found = {**{name: value for name, value in found.items() if name not in _WAYS}, **stack}
        for name, (source, output) in _SOURCES.get(algorithm, {}).items():
            value = self.results(source).get(output)
            newer = self._runs.get(source, {}).get("order", 0) > run["order"]
            if value and (newer or name not in found):
                found[name] = value
        if algorithm == "report":
            tables = [self.results(source).get(output) for source, output in _TABLES]
            found["TABLES"] = [table for table in tables if table] or found.get("TABLES", [])
        if algorithm in _CONCESSIONS and "CONCESSIONS" not in found:
            for other in _CONCESSIONS:
                value = self._runs.get(other, {}).get("parameters", {}).get("CONCESSIONS")
                if value and not _is_gone(value):
                    found["CONCESSIONS"] = value
        return _known(algorithm, found)

    def choices(self, algorithm: str) -> dict[str, object]:
        """What was chosen the last time, but for the stack."""
        found = self._runs.get(algorithm, {}).get("parameters", {})
        return _known(algorithm, {key: it for key, it in found.items() if key not in _WAYS and not _is_gone(it)})

    def _stack(self) -> tuple[dict[str, object], int]:
        """The stack to go on with: what the network window has, else what the first step made; and when."""
        made = self._runs.get("createstack", {})
        output = self.results("createstack").get("OUTPUT")
        kept, excluded = self._network()
        stack = {name: value for name, value in kept.items() if not _is_gone(value)}
        if stack and (not output or stack.get("STACK") == output or stack.get("FOLDER") == _made_from(made)):
            # What is switched off is the latest word.
            return ({**stack, "EXCLUDE_PAIRS": ", ".join(excluded)} if excluded else stack), self._count + 1
        if output:
            return {"STACK": output}, made["order"]
        return {}, 0

    def _network(self) -> tuple[dict[str, object], list[str]]:
        """The stack of the network window and the pairs that are switched off in it; empty where it says nothing."""
        try:
            kept = read_kept(self.project, NETWORK_ENTRY)
            if kept is None:
                return {}, []
            return dict(kept["stack"]), [str(name) for name in kept["excluded"]]
        except (ValueError, KeyError, TypeError, AttributeError):
            # The network window says what is wrong with its entry.
            return {}, []

    # ---- words

    def produced(self, step: Step) -> list[tuple[str, str, str]]:
        """What a step has made: words, value as text, and the path where it is a file."""
        lines = []
        for task in step.tasks:
            if not self.done(task.algorithm):
                continue
            names, results = _descriptions(task.algorithm), self.results(task.algorithm)
            for name, value in results.items():
                if _is_path(value):
                    lines.append((names.get(name, name), os.path.basename(value), value))
            for name in task.facts:
                value = results.get(name)
                if value not in (None, ""):
                    lines.append((names.get(name, name), _text(value), ""))
        return lines

    def advice(self, step: Step) -> str:
        """What to look at next, in plain words."""
        if not self.step_done(step):
            return ""
        of = {task.algorithm: self.results(task.algorithm) for task in step.tasks}
        if step.id == "stack":
            if of["createstack"].get("N_COMPONENTS", 1) > 1:
                return translated("The network falls apart: look at it in the network window before you go on.")
            if of["createstack"].get("N_WARNINGS"):
                return translated("Read the warnings in the report, then look at the quality.")
            return translated("All dates are connected. Look at the quality next.")
        if step.id == "quality":
            drop = of["stackquality"].get("TO_DROP")
            if drop:
                return translated(
                    "Pairs that do harm: {pairs}. Switch them off in the network window; SBAS then leaves them out."
                ).format(pairs=drop)
            return translated("No pair does harm. Go on with the series.")
        if step.id == "series":
            return translated(
                "Click a bowl with the explorer and play the temporal controller. Is the ground far from any mine at "
                "rest? If not, choose a better reference and run SBAS again."
            )
        if step.id == "validation":
            verdict = of["gnssvalidation"].get("VERDICT")
            if verdict == "signal":
                return translated(
                    "InSAR sees the motion that the stations see. Lay both over each other in the explorer."
                )
            if verdict:
                return translated(
                    "The agreement does not prove that InSAR sees the motion of the ground: read why in the report."
                )
            return translated("Read in the report how far both agree.")
        if of["report"].get("N_DOUBTS") == 1:
            return translated("Read first what cannot be trusted: the report has one line of it.")
        if of["report"].get("N_DOUBTS"):
            return translated("Read first what cannot be trusted: the report has {count} lines of it.").format(
                count=of["report"]["N_DOUBTS"]
            )
        return translated("Open the reports above; they hold all settings and the commands to repeat them.")

    # ---- the project

    def load(self, *_document) -> None:
        """Take over what the project keeps."""
        self._runs, self._count = {}, 0
        try:
            self._runs = {
                str(name): {
                    "order": int(run["order"]),
                    "parameters": dict(run["parameters"]),
                    "results": dict(run["results"]),
                }
                for name, run in (read_kept(self.project, ENTRY) or {}).items()
            }
        except (ValueError, KeyError, TypeError, AttributeError):
            # Of an unknown make: the way begins anew, nothing of the user's is lost.
            self._runs = {}
        self._count = max((run["order"] for run in self._runs.values()), default=0)
        self._tell()

    def adopt_layers(self) -> None:
        """Take a series that is in the project for the third step, where that was not run from here."""
        if self.done("sbas"):
            return
        found = {}
        for layer in self.project.mapLayers().values():
            output = _KINDS.get(str(layer.customProperty("mining_insar/kind", "")))
            if output and os.path.exists(layer.source()):
                found.setdefault(output, layer.source())
        if "TIMESERIES" in found:
            self._runs["sbas"] = {"order": self._count, "parameters": {}, "results": found}
            self._tell()

    def _changed(self) -> None:
        write_kept(self.project, ENTRY, self._runs)
        self._tell()

    def take_home(self) -> None:
        """The project is being saved."""
        take_home(self.project, ENTRY, NETWORK_ENTRY)

    def _tell(self) -> None:
        for listener in self.listeners:
            listener()


def _made_from(run: Mapping[str, object]) -> object:
    """The folder that a stack was made from."""
    return run.get("parameters", {}).get("FOLDER")


def algorithm_of(name: str):
    """The algorithm of a task; None where this version has none."""
    return QgsApplication.processingRegistry().algorithmById(f"{PROVIDER}:{name}")


def _descriptions(name: str) -> dict[str, str]:
    algorithm = algorithm_of(name)
    if algorithm is None:
        return {}
    return {output.name(): output.description() for output in algorithm.outputDefinitions()}


def _known(name: str, parameters: dict[str, object]) -> dict[str, object]:
    """Only what the algorithm takes, in lists where it takes several."""
    algorithm = algorithm_of(name)
    if algorithm is None:
        return parameters
    found = {}
    for key, value in parameters.items():
        definition = algorithm.parameterDefinition(key)
        if definition is not None and value not in ("", []):
            several = isinstance(definition, QgsProcessingParameterMultipleLayers) and isinstance(value, str)
            found[key] = [value] if several else value
    return found


def _is_plain(value: object) -> bool:
    if isinstance(value, (list, tuple)):
        return all(_is_plain(item) for item in value)
    return isinstance(value, (str, int, float, bool)) and value != "TEMPORARY_OUTPUT"


def _is_path(value: object) -> bool:
    return isinstance(value, str) and os.path.isabs(value)


def _is_gone(value: object) -> bool:
    """Whether a value is a file, or a list with one, that is no longer there."""
    items = value if isinstance(value, (list, tuple)) else [value]
    return any(_is_path(item) and not os.path.exists(item.split("|")[0]) for item in items)


def _text(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return said(str(value))
    return QLocale().toString(value) if isinstance(value, int) else QLocale().toString(float(value), "g", 4)
