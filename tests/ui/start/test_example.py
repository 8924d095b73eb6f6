"""The example mine where things go wrong: other projects, folders and disks that do not want it."""

from __future__ import annotations

import os

import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")


@pytest.fixture
def dock(project, provider, scene):
    from mining_insar.ui.start import example
    from mining_insar.ui.start.dock import StartDock

    made = StartDock(project, open_dialog=lambda *_call: None, open_url=lambda _url: None)
    made.show()
    made.setUserVisible(True)
    yield made
    made.close()
    made.unload()
    scene.wait(lambda: not example._running, 60.0)
    made.deleteLater()


@pytest.fixture
def nothing_to_run(monkeypatch):
    from mining_insar.ui.start import example

    monkeypatch.setattr(example, "chain", lambda _folder: [])


def test_another_project_that_is_opened_meanwhile_is_left_alone(dock, project, scene, tmp_path):
    """The example gives up: it neither puts its layers there, nor clears or saves what is somebody else's."""
    from qgis.core import QgsVectorLayer

    dock.make_example(str(tmp_path / "example"))
    scene.wait(lambda: dock.progress.value() > 2, 60.0)
    project.clear()
    layer = QgsVectorLayer("Point", "mine", "memory")
    project.addMapLayer(layer)
    project.setTitle("somebody's")
    scene.wait(lambda: dock.example is None, 60.0)
    assert "another project" in dock.message.text()
    assert list(project.mapLayers()) == [layer.id()]
    assert (project.title(), project.fileName()) == ("somebody's", "")
    assert not (tmp_path / "example").exists()
    assert project.readEntry("MiningInsar", "start", "")[0] == ""


def test_layers_that_were_added_meanwhile_stay(dock, project, scene, tmp_path):
    from qgis.core import QgsVectorLayer

    dock.make_example(str(tmp_path / "example"))
    layer = QgsVectorLayer("Point", "mine", "memory")
    project.addMapLayer(layer)
    scene.wait(lambda: len(project.mapLayers()) > 1, 60.0)
    dock.stop.click()
    scene.wait(lambda: dock.example is None, 60.0)
    assert list(project.mapLayers()) == [layer.id()]
    assert [each.name() for each in project.layerTreeRoot().children()] == ["mine"]
    assert not (tmp_path / "example").exists()
    # Nothing says that a step was done
    assert project.readEntry("MiningInsar", "start", "")[0] == ""
    assert dock.guide.current().id == "stack"


def test_a_project_that_cannot_be_saved_leaves_nothing(dock, project, scene, tmp_path, nothing_to_run, monkeypatch):
    from qgis.core import QgsProject

    monkeypatch.setattr(QgsProject, "write", lambda *_call: False)
    dock.make_example(str(tmp_path / "example"))
    scene.wait(lambda: dock.example is None)
    assert "cannot be written" in dock.message.text()
    assert not (tmp_path / "example").exists()


def test_an_empty_folder_is_empty_again_after_a_failure(dock, scene, tmp_path):
    empty = tmp_path / "example"
    empty.mkdir()
    dock.make_example(str(empty))
    scene.wait(lambda: (empty / "mine").is_dir() or dock.example is None, 60.0)
    dock.stop.click()
    scene.wait(lambda: dock.example is None, 60.0)
    assert os.listdir(empty) == []


def test_the_old_project_stays_open_where_the_folder_cannot_be_made(dock, series_layer, project, tmp_path):
    (tmp_path / "file").write_text("")
    dock._new_project = project.clear
    dock.make_example(str(tmp_path / "file" / "example"))
    assert dock.example is None
    assert "cannot be made" in dock.message.text()
    assert project.mapLayer(series_layer.id()) is not None


def test_a_folder_that_must_not_be_looked_into_is_somebody_s(tmp_path, monkeypatch):
    from mining_insar.ui.start import example

    def refuse(path):
        raise PermissionError(13, "Permission denied", path)

    wanted = tmp_path / "example"
    wanted.mkdir()
    monkeypatch.setattr(example.os, "listdir", refuse)
    assert example.free_folder(str(wanted)) == str(wanted) + " 2"


def test_who_keeps_the_old_project_finds_no_empty_folder(dock, tmp_path):
    dock._new_project = lambda: False
    dock.make_example(str(tmp_path / "example"))
    assert dock.example is None
    assert not (tmp_path / "example").exists()
