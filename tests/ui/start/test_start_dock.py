"""The guided panel: what is filled in, what is ticked, what the project keeps; and the example mine in a minute."""

from __future__ import annotations

import json
import os
import time

import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")


class Dialog:
    """As much of Processing's dialog as the panel uses; ``finish`` is the run that the user starts."""

    def __init__(self, name, parameters, finished):
        self.name, self.parameters, self._finished = name, dict(parameters), finished

    def createProcessingParameters(self):
        return self.parameters

    def finish(self, successful, **results):
        self._finished(successful, results)


@pytest.fixture
def dialogs() -> list:
    return []


@pytest.fixture
def dock(project, provider, dialogs):
    from mining_insar.ui.start.dock import StartDock

    opened = []

    def open_dialog(*call):
        dialogs.append(Dialog(*call))
        return dialogs[-1]

    made = StartDock(
        project, open_dialog=open_dialog, show_window=opened.append, open_url=lambda url: opened.append(url.toString())
    )
    made.seen = opened
    made.show()
    made.setUserVisible(True)
    yield made
    made.close()
    made.deleteLater()


def touch(path):
    path.write_text("x")
    return str(path)


def test_the_way_from_step_to_step(dock, dialogs, tmp_path, project):
    """Each run fills in the next one; ticks, facts and advice follow; the project keeps it all."""
    boxes = dock.steps
    assert list(boxes) == ["stack", "quality", "series", "validation", "report"]
    assert dock.guide.current().id == "stack"
    assert "✔" not in boxes["stack"].title.text()

    boxes["stack"].buttons["createstack"].click()
    assert (dialogs[0].name, dialogs[0].parameters) == ("mininginsar:createstack", {})
    dialogs[0].parameters = {"FOLDER": str(tmp_path), "OUTPUT": "TEMPORARY_OUTPUT", "MEMORY": 512}
    dialogs[0].finish(False)
    assert dock.guide.current().id == "stack"
    stack = touch(tmp_path / "stack.h5")
    dialogs[0].finish(True, OUTPUT=stack, N_DATES=12, N_PAIRS=30, N_COMPONENTS=1, N_WARNINGS=2)
    assert "✔" in boxes["stack"].title.text()
    assert "stack.h5" in boxes["stack"].made.text()
    assert "Pairs: 30" in boxes["stack"].made.text()
    assert "Read the warnings" in boxes["stack"].advice.text()

    boxes["quality"].buttons["stackquality"].click()
    assert dialogs[1].parameters == {"STACK": stack}
    report = touch(tmp_path / "quality.html")
    dialogs[1].finish(True, REPORT=report, TO_DROP="20180106-20180118", N_PAIRS=30)
    assert "20180106-20180118" in boxes["quality"].advice.text()
    boxes["quality"].made.linkActivated.emit("file://" + report)
    boxes["quality"].buttons["network"].click()
    assert dock.seen == ["file://" + report, "network"]

    # What the network window switched off goes into SBAS
    kept = {"stack": {"STACK": stack}, "excluded": ["20180106-20180118"]}
    project.writeEntry("MiningInsar", "network", json.dumps(kept))
    boxes["series"].buttons["sbas"].click()
    assert dialogs[2].parameters == {"STACK": stack, "EXCLUDE_PAIRS": "20180106-20180118"}
    series = touch(tmp_path / "t.tif")
    dialogs[2].parameters["SMOOTHING"] = 0.5
    dialogs[2].finish(True, TIMESERIES=series, VELOCITY=touch(tmp_path / "v.tif"), VELOCITY_MINIMUM=-123.456)
    assert "-123.5" in boxes["series"].made.text().replace("\u2212", "-")
    assert dock.guide.current().id == "validation"

    boxes["validation"].buttons["gnssvalidation"].click()
    assert dialogs[3].parameters == {"TIMESERIES": [series]}
    table = touch(tmp_path / "mines.csv")
    dialogs[3].finish(True, MINE_STATS=table, VERDICT="unclear", RMSE=12.3)
    assert "does not prove" in boxes["validation"].advice.text()
    assert dock.guide.parameters("report") == {
        "STACK": stack,
        "EXCLUDE_PAIRS": "20180106-20180118",
        "TIMESERIES": [series],
        "VELOCITY": [str(tmp_path / "v.tif")],
        "TABLES": [table],
    }
    # The choices of the last time come back
    boxes["series"].buttons["sbas"].click()
    assert dialogs[4].parameters["SMOOTHING"] == 0.5
    boxes["stack"].buttons["createstack"].click()
    assert dialogs[5].parameters == {"FOLDER": str(tmp_path), "MEMORY": 512}

    path = str(tmp_path / "kept.qgz")
    assert project.write(path)
    project.clear()
    assert "✔" not in boxes["series"].title.text()
    assert project.read(path)
    assert "✔" in boxes["series"].title.text()
    os.remove(tmp_path / "t.tif")
    assert dock.guide.parameters("gnssvalidation") == {}
    os.remove(tmp_path / "v.tif")
    dock.refresh()
    # What is gone is not done
    assert "✔" not in boxes["series"].title.text()


def test_a_newer_stack_replaces_the_one_of_the_last_time(dock, tmp_path):
    guide = dock.guide
    guide.remember("sbas", {"FOLDER": str(tmp_path), "SMOOTHING": 1.0}, {"N_PAIRS": 5})
    assert guide.parameters("sbas") == {"FOLDER": str(tmp_path), "SMOOTHING": 1.0}
    stack = touch(tmp_path / "new.h5")
    guide.remember("createstack", {}, {"OUTPUT": stack})
    # Two ways of giving a stack contradict each other
    assert guide.parameters("sbas") == {"STACK": stack, "SMOOTHING": 1.0}


def test_a_series_of_the_project_is_taken_for_the_third_step(dock, series_layer):
    dock.begin()
    assert "✔" in dock.steps["series"].title.text()
    assert dock.guide.parameters("concessionstats")["TIMESERIES"] == [series_layer.source()]


def test_a_spoilt_entry_begins_anew(dock, project):
    project.writeEntry("MiningInsar", "start", '{"sbas": 3}')
    dock.guide.load()
    assert dock.guide.current().id == "stack"
    project.writeEntry("MiningInsar", "network", "no json")
    assert dock.guide.parameters("sbas") == {}


def test_the_example_mine_is_there_within_a_minute(dock, project, scene, tmp_path):
    """The one slow test here: the whole chain is what it is about."""
    wanted = tmp_path / "example"
    wanted.mkdir()
    (wanted / "mine.txt").write_text("somebody's")
    began = time.perf_counter()
    dock.make_example(str(wanted))
    assert not dock.load_example.isEnabled()
    scene.wait(lambda: dock.example is None, 120.0)
    seconds = time.perf_counter() - began
    made = str(wanted) + " 2"
    assert os.path.exists(os.path.join(made, "example mine.qgz")), dock.message.text()
    assert os.listdir(wanted) == ["mine.txt"]
    assert seconds < 60.0
    assert project.fileName() == os.path.join(made, "example mine.qgz")
    kinds = {layer.customProperty("mining_insar/kind") for layer in project.mapLayers().values()}
    assert {"timeseries", "velocity", "concessions"} <= kinds
    assert all(layer.isValid() for layer in project.mapLayers().values())
    for name in ("stack", "quality", "series", "validation", "report"):
        assert "✔" in dock.steps[name].title.text(), name
    assert "InSAR sees the motion" in dock.steps["validation"].advice.text()
    results = dock.guide.results("concessionstats")
    # The truth of the demo: 866 mm at most, in Maliantai
    assert results["LOWEST_CUMULATIVE"] == pytest.approx(-866.0, abs=60.0)
    assert os.path.getsize(os.path.join(made, "report.html")) > 50_000
    assert "what cannot be trusted" in dock.steps["report"].advice.text()
    # And it comes back
    assert project.read(project.fileName())
    assert dock.guide.current() is None


def test_the_example_can_be_stopped(dock, project, scene, tmp_path):
    dock.make_example(str(tmp_path / "stopped"))
    scene.wait(lambda: dock.progress.value() > 2, 60.0)
    dock.stop.click()
    scene.wait(lambda: dock.example is None, 60.0)
    assert "Stopped" in dock.message.text()
    assert not (tmp_path / "stopped").exists()
    assert not project.mapLayers()
    assert dock.load_example.isEnabled()


def test_an_example_that_cannot_be_made_says_why(dock, scene, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    dock.make_example(str(blocked / "below"))
    scene.wait(lambda: dock.example is None, 10.0)
    assert "cannot be made" in dock.message.text()


def test_who_does_not_want_a_new_project_keeps_the_old_one(dock, series_layer, project, tmp_path):
    dock._new_project = lambda: False
    dock.make_example(str(tmp_path / "none"))
    assert dock.example is None
    assert project.mapLayer(series_layer.id()) is not None
    assert not (tmp_path / "none").exists()


def test_the_plugin_may_go_while_the_example_is_made(dock, project, scene, tmp_path):
    from mining_insar.ui.start import example

    dock.make_example(str(tmp_path / "given_up"))
    scene.wait(lambda: dock.progress.value() > 2, 60.0)
    dock.close()
    dock.unload()
    scene.wait(lambda: not example._running, 60.0)
    assert not (tmp_path / "given_up").exists()
    assert dock.example is None


def test_its_buttons_open_the_other_windows(desktop, provider, scene, project, tmp_path):
    from mining_insar.ui.menu import Menu

    menu = Menu(desktop)
    menu.add()
    menu.actions["start"].trigger()
    panel = menu.windows["start"]
    for _time in range(2):
        # The second time it is open already, and stays so
        panel.steps["quality"].buttons["network"].click()
        scene.wait(menu.windows["network"].isVisible)
    panel.steps["series"].buttons["explorer"].click()
    scene.wait(menu.windows["explorer"].isVisible)
    panel._new_project()
    panel._example_opened()
    menu.remove()


def test_words_are_whole_however_narrow_the_panel(dock):
    """Lines that were broken lost their last ones where the panel was narrow, and left a gap where it was wide."""
    from qgis.PyQt.QtWidgets import QApplication, QLabel

    dock.say("A message that is long enough to be broken into a number of lines. " * 4)
    for width in (240, 300, 420, 700):
        dock.resize(width, 600)
        for _time in range(3):
            QApplication.processEvents()
        shown = [label for label in dock.findChildren(QLabel) if label.wordWrap() and label.isVisible()]
        assert len(shown) > 5
        for label in shown:
            assert label.height() == label.heightForWidth(label.width()), (width, label.text())
        assert dock.widget().widget().width() <= dock.widget().viewport().width()
    # What does not fit on a button is in its tooltip
    dock.resize(240, 600)
    QApplication.processEvents()
    button = dock.steps["series"].buttons["sbas"]
    assert button.text() != "SBAS (displacement time series) \u2026"
    assert button.toolTip() == "SBAS (displacement time series) \u2026"


def test_a_run_from_the_network_window_counts(dock, dialogs, tmp_path, monkeypatch):
    """SBAS with these pairs is SBAS; what the panel started itself counts once."""
    import processing
    from qgis.PyQt.QtCore import QObject, pyqtSignal

    from mining_insar.ui.dialogs import open_algorithm

    class Shown(QObject):
        algorithmFinished = pyqtSignal(bool, dict)  # noqa: N815 (the name is that of QGIS)

        def createProcessingParameters(self):
            return {"STACK": str(tmp_path / "stack.h5"), "EXCLUDE_PAIRS": "20180106-20180118"}

        def show(self):
            pass

    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda _name, _parameters: Shown(), raising=False)
    touch(tmp_path / "stack.h5")
    shown = open_algorithm("mininginsar:sbas", {})
    shown.algorithmFinished.emit(False, {})
    assert "\u2714" not in dock.steps["series"].title.text()
    shown.algorithmFinished.emit(True, {"TIMESERIES": touch(tmp_path / "t.tif"), "N_PAIRS": 7})
    assert "\u2714" in dock.steps["series"].title.text()
    assert dock.guide.parameters("sbas")["EXCLUDE_PAIRS"] == "20180106-20180118"
    # An algorithm of no step is nobody's business here
    open_algorithm("mininginsar:velocity", {}).algorithmFinished.emit(True, {"VELOCITY": touch(tmp_path / "v.tif")})
    assert dock.guide.results("velocity") == {}
    dock._open_dialog, told = open_algorithm, []
    dock.guide.listeners.append(lambda: told.append(1))
    dock.steps["stack"].buttons["createstack"].click()
    dock._dialogs[-1].algorithmFinished.emit(True, {"N_PAIRS": 3})
    assert len(told) == 1
