"""A project that is moved with its data: ticks and stack are found in the new folder."""

from __future__ import annotations

import json
import os
import shutil

import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")


def entry(project, name):
    return json.loads(project.readEntry("MiningInsar", name, "")[0])


@pytest.fixture
def docks(project, provider, scene):
    """The guided panel and the network window, open."""
    pytest.importorskip("matplotlib")
    from qgis.core import QgsApplication

    from mining_insar.ui.network.dock import NetworkDock
    from mining_insar.ui.start.dock import StartDock

    made = StartDock(project), NetworkDock(project)
    for dock in made:
        dock.show()
        dock.setUserVisible(True)
    yield made
    for dock in made:
        dock.close()
    scene.wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    for dock in made:
        dock.deleteLater()


def make_files(folder):
    for name in ("data/stack.h5", "data/t.tif", "data/points.gpkg", "project/mines.gpkg"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return folder


@pytest.mark.parametrize("saved_first", [True, False], ids=["saved before the runs", "saved after them"])
@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
def test_the_whole_folder_is_moved(docks, project, tmp_path, scene, saved_first, closed):
    start, network = docks
    old, new = make_files(tmp_path / "old place"), tmp_path / "else" / "where"
    if saved_first:
        assert project.write(str(old / "project" / "p.qgz"))
    stack, mines = str(old / "data" / "stack.h5"), f"{old}/project/mines.gpkg|layername=mines"
    start.guide.remember("createstack", {"FOLDER": str(old / "data")}, {"OUTPUT": stack, "N_PAIRS": 3})
    # The last output is elsewhere, and does not move
    (tmp_path / "v.tif").write_text("x")
    results = {"TIMESERIES": str(old / "data" / "t.tif"), "VELOCITY": str(tmp_path / "v.tif")}
    start.guide.remember("sbas", {"STACK": stack, "OUTLIERS": 3.0}, results)
    start.guide.remember("concessionstats", {"CONCESSIONS": mines, "TIMESERIES": [results["TIMESERIES"]]}, {"N": 1})
    assert entry(project, "network") == {
        "stack": {"STACK": stack},
        "excluded": [],
        "home": str(old / "project") if saved_first else "",
    }
    if closed:
        for dock in docks:
            dock.close()
    assert project.write(str(old / "project" / "p.qgz"))
    assert entry(project, "start")["home"] == str(old / "project")
    project.clear()
    new.parent.mkdir()
    shutil.move(old, new)

    assert project.read(str(new / "project" / "p.qgz"))
    for dock in docks:
        dock.show()
        dock.setUserVisible(True)
    scene.wait(lambda: network.source.given and not network.busy)
    assert network.parameters() == {"STACK": str(new / "data" / "stack.h5")}
    guide = start.guide
    assert [step for step, box in start.steps.items() if "✔" in box.title.text()] == ["stack", "series", "report"]
    assert guide.results("createstack") == {"OUTPUT": str(new / "data" / "stack.h5"), "N_PAIRS": 3}
    assert guide.results("sbas") == {**results, "TIMESERIES": str(new / "data" / "t.tif")}
    assert guide.parameters("gnssvalidation")["CONCESSIONS"] == f"{new}/project/mines.gpkg|layername=mines"
    assert guide.parameters("createstack")["FOLDER"] == str(new / "data")
    # Reading a project does not change it
    assert not project.isDirty()
    # What is written now is of the new place
    guide.remember("stackquality", {"STACK": str(new / "data" / "stack.h5")}, {"N_PAIRS": 3})
    assert entry(project, "start")["home"] == str(new / "project")
    assert entry(project, "start")["createstack"]["results"]["OUTPUT"] == str(new / "data" / "stack.h5")


def test_a_project_saved_elsewhere_without_its_data_and_a_copy_with_it(project, provider, tmp_path):
    from mining_insar.ui.start.guide import Guide

    old, new = make_files(tmp_path / "old"), tmp_path / "new"
    assert project.write(str(old / "p.qgz"))
    stack = str(old / "data" / "stack.h5")
    Guide(project).remember("createstack", {}, {"OUTPUT": stack})
    new.mkdir()
    assert project.write(str(new / "p.qgz"))
    again = Guide(project)
    again.load()
    assert again.results("createstack") == {"OUTPUT": stack}
    # As with layers, a copy means the data that were copied with it
    make_files(new)
    again.load()
    assert again.results("createstack") == {"OUTPUT": str(new / "data" / "stack.h5")}


def test_what_older_versions_kept_is_read(project, provider, tmp_path):
    from mining_insar.ui.kept import read_kept, take_home
    from mining_insar.ui.start.guide import Guide

    make_files(tmp_path)
    stack = str(tmp_path / "data" / "stack.h5")
    run = {"order": 1, "parameters": {"FOLDER": str(tmp_path)}, "results": {"OUTPUT": stack}}
    project.writeEntry("MiningInsar", "start", json.dumps({"createstack": run}))
    assert project.write(str(tmp_path / "p.qgz"))
    take_home(project, "start")
    # Where it was written is not known, and not made up
    assert "home" not in entry(project, "start")
    guide = Guide(project)
    guide.load()
    assert guide.results("createstack") == {"OUTPUT": stack}
    for spoilt in ("no json", "[1, 2]", '"text"'):
        project.writeEntry("MiningInsar", "start", spoilt)
        take_home(project, "start")
        with pytest.raises(ValueError, match=r"expected|Expecting"):
            read_kept(project, "start")
        guide.load()
        assert not guide.done("createstack")


def test_parts_of_files_move_too(project, tmp_path):
    from mining_insar.ui.kept import read_kept, write_kept

    old, new = make_files(tmp_path / "old"), tmp_path / "new"
    assert project.write(str(old / "p.qgz"))
    parts = [f'HDF5:"{old}/data/stack.h5"://unwrapPhase', f'HDF5:"{old}/data/gone.h5"://x', 'say "hello": 3', "median"]
    write_kept(project, "network", {"parts": parts})
    assert project.write(str(old / "p.qgz"))
    shutil.move(old, new)
    assert project.read(str(new / "p.qgz"))
    assert read_kept(project, "network")["parts"] == [f'HDF5:"{new}/data/stack.h5"://unwrapPhase', *parts[1:]]


def test_the_place_of_a_project_in_a_loop_of_saving(project, tmp_path):
    """Entries of one project never get the home of the next."""
    from mining_insar.ui.kept import read_kept, take_home, write_kept

    project.writeProject.connect(lambda _document: take_home(project, "network"))
    for name in ("a", "b"):
        os.mkdir(tmp_path / name)
        project.clear()
        write_kept(project, "network", {"stack": {"FOLDER": str(tmp_path / name)}, "excluded": []})
        assert project.write(str(tmp_path / name / "p.qgz"))
    project.clear()
    write_kept(project, "network", {"stack": {}, "excluded": ["new"]})
    for name in ("a", "b"):
        assert project.read(str(tmp_path / name / "p.qgz"))
        assert entry(project, "network")["home"] == str(tmp_path / name)
        assert read_kept(project, "network")["stack"] == {"FOLDER": str(tmp_path / name)}
    project.writeProject.disconnect()
