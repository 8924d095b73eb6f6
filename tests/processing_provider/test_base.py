"""The base class: values, results, errors, cancel, unknown names."""

from __future__ import annotations

import datetime
import errno
import json
import os
import threading

import numpy as np
import pytest

pytestmark = pytest.mark.usefixtures("qgis_app")


def make(job=None, *, broken_define=False):
    """An algorithm with one parameter of each kind whose job is ``job(outputs, reporter, values)``."""
    from mining_insar.processing_provider import parameters as p
    from mining_insar.processing_provider.base import MiningInsarAlgorithm
    from mining_insar.processing_provider.help import TOOLS, Texts

    class Probe(MiningInsarAlgorithm):
        texts = Texts("probe", "Probe", TOOLS, ("probe",), "First paragraph.\n\nSecond.")

        def define(self):
            if broken_define:
                raise RuntimeError("cannot be defined")
            return [
                *p.stack_parameters(),
                *p.reference_parameters(),
                *p.run_parameters(),
                p.number("FACTOR", "Factor", default=2.0, minimum=0.0, maximum=5.0),
                p.date("START", "Start"),
                p.text("NOTE", "Note"),
                p.raster_output("VELOCITY", "Velocity"),
                p.file_output("TABLE", "Table", p.CSV_FILTER),
                p.number_output("N_PAIRS", "Pairs"),
                p.text_output("REFERENCE_USED", "Reference"),
            ]

        def plan_job(self, values):
            if job is None:
                return lambda outputs, reporter: {}
            return lambda outputs, reporter: job(outputs, reporter, values)

    return Probe


def run(probe, parameters=None, feedback=None):
    """Run through QGIS as ``processing.run`` does; results, or the exception that QGIS reports."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    algorithm = probe()
    context = QgsProcessingContext()
    feedback = feedback or QgsProcessingFeedback(False)
    created = algorithm.create()
    results, done = created.run(parameters or {}, context, feedback, {}, True)
    return results, done, feedback


def values_of(parameters=None):
    """The values that ``plan_job`` would see."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mining_insar.processing_provider.base import Values

    return Values(make()().create(), parameters or {}, QgsProcessingContext(), QgsProcessingFeedback(False))


def log(feedback) -> str:
    return feedback.textLog()


def test_absent_optional_values_are_none_not_zero():
    values = values_of()
    assert values.number("WAVELENGTH") is None
    assert values.number("HEADING") is None
    assert values.choice("LOOK_SIDE") is None
    assert values.date("START") is None
    assert values.text("NOTE") is None
    assert values.file("STACK") is None
    assert values.layer("INCIDENCE_RASTER") is None
    assert values.layers("INTERFEROGRAMS") == ()
    assert not values.given("REFERENCE_POINT")


def test_defaults_and_given_values():
    values = values_of({"HEADING": 0.0, "START": "2018-01-06", "INTERFEROGRAMS": ["a.tif", "b.tif"], "NOTE": "words"})
    assert values.number("HEADING") == 0.0
    assert values.number("FACTOR") == 2.0
    assert values.integer("MEMORY") == 1024
    assert values.choice("REFERENCE") == "auto"
    assert values.date("START") == datetime.date(2018, 1, 6)
    assert values.layers("INTERFEROGRAMS") == ("a.tif", "b.tif")
    assert values.text("NOTE") == "words"
    assert values.boolean("ALIGN") is False


def test_null_of_qgis_and_expressions_are_understood():
    from qgis.core import NULL, QgsProperty

    expression = QgsProperty.fromExpression("1 + 2")
    values = values_of({"WAVELENGTH": NULL, "FACTOR": expression, "NOTE": "", "LOOK_SIDE": None})
    assert values.number("WAVELENGTH") is None
    assert values.number("FACTOR") == 3.0
    assert values.text("NOTE") is None


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"FACTOR": 9.0}, "FACTOR must be between 0 and 5, got 9"),
        ({"MEMORY": 3}, "MEMORY must be at least 64, got 3"),
        ({"REFERENCE": "Auto"}, "REFERENCE must be one of auto, median, none, stable, got 'Auto'"),
        ({"STACK": "nowhere.h5"}, "STACK: there is no 'nowhere.h5'"),
        ({"START": "yesterday"}, "START must be a date like 2018-01-06, got 'yesterday'"),
    ],
)
def test_values_are_checked_again_in_a_models_child(parameters, message):
    """QGIS calls no checkParameterValues for the child of a model."""
    from mining_insar.algorithms.checks import InputError

    name = next(iter(parameters))
    getter = {"FACTOR": "number", "MEMORY": "integer", "REFERENCE": "choice", "STACK": "file", "START": "date"}[name]
    with pytest.raises(InputError, match=message):
        getattr(values_of(parameters), getter)(name)


def test_layer_of_another_provider_is_refused():
    from qgis.core import QgsRasterLayer

    from mining_insar.algorithms.checks import InputError

    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "x", "wms")
    values = values_of({"INCIDENCE_RASTER": layer})
    with pytest.raises(InputError, match="comes from the provider 'wms'"):
        values.layer("INCIDENCE_RASTER")


def test_series_of_an_hdf5_layer_is_its_file():
    values = values_of({"INCIDENCE_RASTER": 'HDF5:"/some where/timeseries.h5"://timeseries'})
    assert values.series("INCIDENCE_RASTER") == "/some where/timeseries.h5"


def test_unknown_names_are_warned_about_with_a_suggestion():
    _results, done, feedback = run(make(), {"Velocty": 1, "FACTOR": 1.0})
    assert done
    assert "Velocty is not a parameter" in log(feedback)
    assert "Did you mean VELOCITY?" in log(feedback)
    assert "FACTOR is not" not in log(feedback)


def test_results_are_plain(tmp_path):
    def job(outputs, reporter, values):
        with open(outputs["TABLE"], "w", encoding="utf-8") as file:
            file.write("a,b\n")
        return {"n_pairs": np.int64(30), "REFERENCE_USED": np.str_("median"), "unheard_of": object()}

    results, done, _feedback = run(make(job), {"TABLE": str(tmp_path / "table.csv")})
    assert done
    assert results == {"N_PAIRS": 30, "REFERENCE_USED": "median", "TABLE": str(tmp_path / "table.csv")}
    assert [type(value) for value in results.values()] == [int, str, str]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (np.float32(0.5), 0.5),
        (np.float64("nan"), None),
        (float("inf"), None),
        (np.bool_(True), True),
        (np.array([1, 2]), [1, 2]),
        (datetime.date(2018, 1, 6), "2018-01-06"),
        ({"a": np.int16(3)}, {"a": 3}),
        ((np.int8(1), None), [1, None]),
        ("text", "text"),
    ],
)
def test_plain(value, expected):
    from mining_insar.processing_provider.base import plain

    assert plain(value) == expected
    assert json.dumps(plain(value)) == json.dumps(expected)


def test_an_output_that_was_not_written_is_no_result():
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )

    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    algorithm = make()().create()
    results, done = algorithm.run({"VELOCITY": output}, context, QgsProcessingFeedback(False), {}, True)
    assert (results, done) == ({}, True)
    assert context.layersToLoadOnCompletion() == {}


def test_outputs_not_asked_for_are_none():
    seen = {}
    run(make(lambda outputs, reporter, values: seen.update(outputs)))
    assert seen == {"VELOCITY": None, "TABLE": None}


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "v.tif"), r"The disk is full \(v.tif\)"),
        (PermissionError(errno.EACCES, "Permission denied", "v.tif"), r"not allowed there \(v.tif\)"),
        (FileNotFoundError(errno.ENOENT, "No such file or directory", "v.tif"), r"No such file or directory \(v.tif\)"),
        (MemoryError(), "smaller MEMORY"),
        (KeyError("x"), "defect of Mining InSAR"),
    ],
)
def test_errors_are_readable(error, message):
    from qgis.core import QgsProcessingException

    from mining_insar.processing_provider.base import readable_errors

    with pytest.raises(QgsProcessingException, match=message), readable_errors():
        raise error


def test_input_errors_are_shown_as_they_are():
    from mining_insar.algorithms.checks import InputError

    def job(outputs, reporter, values):
        raise InputError("WAVELENGTH is missing.")

    results, done, feedback = run(make(job))
    assert (results, done) == ({}, False)
    assert "WAVELENGTH is missing." in log(feedback)
    assert "Traceback" not in log(feedback)


def test_cancel_leaves_an_empty_result():
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)

    def job(outputs, reporter, values):
        feedback.cancel()
        reporter.stop_if_cancelled()
        return {"n_pairs": 1}

    results, done, _feedback = run(make(job), {"VELOCITY": "TEMPORARY_OUTPUT"}, feedback)
    assert (results, done) == ({}, True)
    assert "Cancelled by the user" in log(feedback)


def test_reporter_reaches_the_feedback():
    from qgis.core import QgsProcessingFeedback

    from mining_insar.processing_provider.base import reporter_for

    feedback = QgsProcessingFeedback(False)
    reporter = reporter_for(feedback)
    reporter.part(0.5, 1.0).progress(0.5)
    reporter.info("a line")
    reporter.warn("a warning")
    assert feedback.progress() == 75.0
    assert "a line" in log(feedback)
    assert "a warning" in log(feedback)
    assert not reporter.cancelled()
    feedback.cancel()
    assert reporter.cancelled()


def test_an_algorithm_that_cannot_be_set_up_says_so_when_it_is_run():
    probe = make(broken_define=True)
    possible, reason = probe().create().canExecute()
    assert not possible
    assert "cannot be defined" in reason
    results, done, feedback = run(probe)
    assert (results, done) == ({}, False)
    assert "cannot be defined" in log(feedback)


def test_the_job_runs_outside_the_main_thread_in_a_task(qgis_app):
    from qgis.core import QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

    threads, finished = [], []
    probe = make(lambda outputs, reporter, values: threads.append(threading.get_ident()) or {"n_pairs": 7})
    context, feedback, algorithm = QgsProcessingContext(), QgsProcessingFeedback(False), probe()
    algorithm.initAlgorithm()
    task = QgsProcessingAlgRunnerTask(algorithm, {}, context, feedback)
    task.executed.connect(lambda done, results: finished.append((done, results)))
    qgis_app.taskManager().addTask(task)
    for _ in range(500):
        qgis_app.processEvents()
        if finished:
            break
        threading.Event().wait(0.01)
    assert finished == [(True, {"N_PAIRS": 7})]
    assert threads
    assert threads[0] != threading.get_ident()


def test_settings_carry_version_and_command(tmp_path):
    from mining_insar.processing_provider.parameters import run_settings

    settings = []
    probe = make()
    probe.plan_job = lambda self, values: settings.append(run_settings(values)) or (lambda outputs, reporter: {})
    run(probe, {"FACTOR": 3.0, "MEMORY": 256, "THREADS": 1, "TABLE": str(tmp_path / "t.csv")})
    assert (settings[0].memory_mb, settings[0].threads) == (256, 1)
    assert "--FACTOR=3" in settings[0].provenance.command
    assert f"--TABLE={tmp_path / 't.csv'}" in settings[0].provenance.command
    assert settings[0].provenance.version.count(".") == 2


def test_help_reaches_dialog_and_terminal():
    algorithm = make()().create()
    assert algorithm.shortHelpString() == "First paragraph.\nSecond."
    assert "Unwrapped interferograms" in algorithm.parameterDefinition("INTERFEROGRAMS").help()


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"REFERENCE": "1"}, "REFERENCE must be one of auto, median, none, stable, got '1'."),
        ({"FACTOR": -1}, "FACTOR must be between 0 and 5, got -1."),
        ({"WAVELENGTH": 55.5}, "WAVELENGTH must be between 0.001 and 2, got 55.5."),
        ({"INTERFEROGRAMS": ["nowhere.tif"]}, "INTERFEROGRAMS: there is no 'nowhere.tif'."),
        ({}, ""),
    ],
)
def test_wrong_values_are_told_before_the_run(parameters, message):
    from qgis.core import QgsProcessingContext

    good, found = make()().create().checkParameterValues(parameters, QgsProcessingContext())
    assert (good, found) == (not message, message)


def test_the_icon_is_there():
    from mining_insar.processing_provider.base import ICON_PATH

    assert os.path.isfile(ICON_PATH)


def test_a_failed_run_holds_nothing():
    """QGIS keeps the exception of a failed run; layers that it held would be deleted after QGIS itself."""
    import weakref

    from mining_insar.algorithms.checks import InputError

    class Heavy:
        pass

    seen = []

    def job(outputs, reporter, values):
        held = Heavy()
        seen.append(weakref.ref(held))
        raise InputError("no")

    _results, done, feedback = run(make(job))
    assert not done
    assert "no" in log(feedback)
    assert seen[0]() is None
