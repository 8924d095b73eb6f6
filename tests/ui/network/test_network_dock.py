"""The network window: clicks on pairs, rectangles, thresholds, what the rest is worth, SBAS, the project, files."""

from __future__ import annotations

import csv
import os

import numpy as np
import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")


def place(dock, number):
    """Where the middle of a pair's line is on the canvas, as Qt counts."""
    from qgis.PyQt.QtCore import QPoint

    canvas = dock.plot.canvas
    ratio = canvas.devicePixelRatioF()
    x, y = dock.plot.middle(number)
    return QPoint(round(x / ratio), round(canvas.height() - y / ratio))


def click(dock, number):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    QTest.mouseClick(dock.plot.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(dock, number))


def drag(dock, first, second, modifier=None):
    from qgis.PyQt.QtCore import QEvent, QPointF, Qt
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QApplication

    left, keys = Qt.MouseButton.LeftButton, modifier or Qt.KeyboardModifier.NoModifier
    canvas = dock.plot.canvas
    QTest.mousePress(canvas, left, keys, first)
    for point in (first + (second - first) / 2, second):
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), Qt.MouseButton.NoButton, left, keys)
        QApplication.sendEvent(canvas, event)
    QTest.mouseRelease(canvas, left, keys, second)


def fact(dock, name):
    from mining_insar.ui.network.panel import facts

    return next(value for each, value, _whole in facts(dock.model) if each == name)


def test_what_is_shown_of_a_stack(loaded, stack):
    from mining_insar.ui.network.panel import pair_tip

    model = loaded.model
    assert model.looked.network.pair_names() == sorted(stack.names)
    by_name = dict(zip(stack.names, stack.coherence))
    for name, mean in zip(model.looked.network.pair_names(), model.looked.mean_coherence):
        assert mean == pytest.approx(by_name[name], abs=0.02), name
    wrong = model.looked.network.pair_names().index(stack.names[stack.wrong])
    assert model.choice.blame[wrong] == pytest.approx(0.25, abs=0.01)
    tip = pair_tip(model, wrong)
    assert "18 Jan 2018 – 11 Feb 2018" in tip
    assert "24 days, baseline 40 m" in tip
    assert "mean coherence 0.40, valid on 100 %" in tip
    assert "beyond π in its best loop: 25.0 %" in tip
    assert (fact(loaded, "Bridges"), fact(loaded, "Loops of three")) == ("2", "2")
    assert fact(loaded, "Loops that do not close") == "1"
    assert loaded.side.pairs.topLevelItemCount() == 7
    # No file stays open behind a window that only looked
    opened = {os.path.realpath(f"/proc/self/fd/{each}") for each in os.listdir("/proc/self/fd")}
    assert not any(each.startswith(stack.folder) for each in opened)
    # The plot stands by baselines
    assert loaded.plot.axes.get_ylabel() == "Perpendicular baseline [m]"


def test_a_click_switches_a_pair_and_everything_answers(loaded, stack):
    """Without the wrong pair the loops close; without the bridge the network falls apart, and undo brings it back."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    names = loaded.model.looked.network.pair_names()
    wrong, bridge = (names.index(stack.names[number]) for number in (stack.wrong, 5))
    click(loaded, wrong)
    assert loaded.model.excluded == [stack.names[stack.wrong]]
    assert (fact(loaded, "Loops that do not close"), fact(loaded, "Loops of three")) == ("0", "1")
    assert fact(loaded, "Rank / needed") == "5 / 5"
    assert "Connected" in loaded.side.verdict.text()
    click(loaded, bridge)
    assert fact(loaded, "Connected subsets") == "2"
    assert fact(loaded, "Rank / needed") == "4 / 5"
    assert "falls apart into 2 subsets" in loaded.side.verdict.text()
    assert "20180211-20180223" in loaded.side.verdict.text()
    # Where a click leaves the keyboard
    assert loaded.plot.focusPolicy() == Qt.FocusPolicy.ClickFocus
    QTest.keyClick(loaded.plot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert loaded.model.excluded == [stack.names[stack.wrong]]
    loaded.redo.trigger()
    assert len(loaded.model.off) == 2
    loaded.all_on.trigger()
    assert loaded.model.off == frozenset()
    click(loaded, wrong)
    click(loaded, wrong)
    assert loaded.model.off == frozenset()


def test_a_tick_and_the_rectangle(loaded, stack):
    from qgis.PyQt.QtCore import QPoint, Qt

    row = loaded.side.pairs.topLevelItem(0)
    row.setCheckState(0, Qt.CheckState.Unchecked)
    assert loaded.model.excluded == [row.text(0)]
    row.setCheckState(0, Qt.CheckState.Checked)
    assert not loaded.model.off
    # The last two pairs alone lie right of 23 February
    loaded.frame.trigger()
    number = loaded.model.looked.network.pair_names().index(stack.names[6])
    spot = place(loaded, number)
    drag(loaded, spot - QPoint(12, 12), spot + QPoint(12, 12))
    assert loaded.model.excluded == [stack.names[6]]
    # A date at the end of the series has no pair any more
    assert "7 Mar 2018" in loaded.side.verdict.text()
    drag(loaded, spot - QPoint(12, 12), spot + QPoint(12, 12), Qt.KeyboardModifier.ShiftModifier)
    assert not loaded.model.off
    # Without the tool a drag moves the view and switches nothing
    loaded.frame.trigger()
    before = loaded.plot.axes.get_xlim()
    drag(loaded, spot, spot - QPoint(60, 0))
    assert loaded.plot.axes.get_xlim() != before
    assert not loaded.model.off


def test_thresholds_and_advice(loaded, stack):
    for measure, limit, expected in (
        ("coherence", 0.45, {4, 5}),
        ("baseline", 60.0, {1, 3, 5}),
        ("days", 20.0, {2, 4}),
        ("ambiguous", 5.0, {3, 4}),
    ):
        loaded.measure.setCurrentIndex(loaded.measure.findData(measure))
        loaded.limit.setValue(limit)
        assert loaded.switch_off.text() == f"Switch off ({len(expected)})", measure
        loaded.switch_off.click()
        assert set(loaded.model.excluded) == {stack.names[number] for number in expected}, measure
        loaded.all_on.trigger()
    loaded.advised.trigger()
    # The incoherent pair is a bridge and stays
    assert stack.names[5] not in loaded.model.excluded
    assert stack.names[stack.wrong] in loaded.model.excluded
    assert loaded.model.choice.n_subsets == 1


def test_sbas_gets_the_chosen_pairs(loaded, stack, calls, provider, tmp_path):
    """The dialog's parameters run as they are, and the series rests on the chosen pairs."""
    import processing

    loaded.model.switch([0], on=False)
    loaded.to_sbas.click()
    [(name, parameters)] = calls
    assert name == "mininginsar:sbas"
    assert parameters == {"FOLDER": stack.folder, "EXCLUDE_PAIRS": loaded.model.excluded[0]}
    done = processing.run(name, {**parameters, "REFERENCE": "median", "VELOCITY": str(tmp_path / "v.tif")})
    assert done["N_PAIRS"] == 6


def test_the_real_dialog_is_filled_in(stack, provider, monkeypatch):
    from qgis.PyQt.QtWidgets import QMainWindow

    gui = pytest.importorskip("processing.tools.general")
    from mining_insar.ui.dialogs import open_algorithm

    window = QMainWindow()
    monkeypatch.setattr(gui, "iface", type("Iface", (), {"mainWindow": lambda _self: window})())
    assert open_algorithm("mininginsar:nothing", {}) is None
    try:
        dialog = open_algorithm("mininginsar:stackquality", {"FOLDER": stack.folder, "EXCLUDE_PAIRS": stack.names[0]})
    except AttributeError as error:
        pytest.skip(f"the dialog needs the whole desktop: {error}")
    try:
        found = dialog.createProcessingParameters()
        assert found["FOLDER"] == stack.folder
        assert found["EXCLUDE_PAIRS"] == stack.names[0]
    finally:
        dialog.close()
        dialog.deleteLater()


def test_tables_and_pictures(loaded, stack, tmp_path):
    from mining_insar.algorithms.io.acquisitions import read_extra_pairs
    from mining_insar.algorithms.io.pairs_table import read_pairs_table
    from mining_insar.algorithms.runs.selectnetwork import COLUMNS

    loaded.model.switch([1, 4], on=False)
    every, chosen, excluded = (str(tmp_path / f"{name}.csv") for name in ("all", "chosen", "excluded"))
    for path, kind in ((every, "all"), (chosen, "chosen"), (excluded, "excluded")):
        loaded.export(path, kind)
        assert loaded.message.text() == f"Written: {path}"
    with open(every, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["used"] for row in rows] == ["no" if n in (1, 4) else "yes" for n in range(7)]
    assert float(rows[0]["mean coherence"]) == pytest.approx(0.8, abs=0.02)
    with open(chosen, encoding="utf-8") as file:
        assert tuple(next(csv.reader(file))) == COLUMNS
    assert len(read_pairs_table(chosen)) == 5
    assert [f"{a:%Y%m%d}-{b:%Y%m%d}" for a, b in read_extra_pairs(excluded)] == loaded.model.excluded
    picture = str(tmp_path / "network.png")
    loaded.export(picture, "")
    assert os.path.getsize(picture) > 10_000
    loaded.export(str(tmp_path / "no" / "where.csv"))
    assert "Written" not in loaded.message.text()


def test_the_project_keeps_the_choice(loaded, stack, project, scene, tmp_path):
    loaded.model.switch([0, 3], on=False)
    chosen = loaded.model.excluded
    path = str(tmp_path / "kept.qgz")
    assert project.write(path)
    project.clear()
    assert loaded.model.looked is None
    assert project.read(path)
    scene.wait(lambda: loaded.model.looked is not None and not loaded.busy)
    assert loaded.model.excluded == chosen
    project.writeEntry("MiningInsar", "network", "{nonsense")
    loaded.load()
    assert "cannot be read" in loaded.message.text()


def test_layers_of_the_project(dock, stack, project, scene):
    from qgis.core import QgsRasterLayer

    dock.use_project_layers()
    assert "has no interferogram" in dock.message.text()
    for name in sorted(os.listdir(stack.folder)):
        project.addMapLayer(QgsRasterLayer(os.path.join(stack.folder, name), name, "gdal"))
    dock.use_project_layers()
    scene.wait(lambda: not dock.busy)
    assert dock.model.looked.network.n_pairs == 7
    assert len(dock.parameters()["INTERFEROGRAMS"]) == len(dock.parameters()["COHERENCE"]) == 7


def test_what_cannot_be_read_is_said(dock, scene, tmp_path):
    from mining_insar.ui.network.sources import StackSource

    dock.use(StackSource(stack=str(tmp_path / "nothing.h5")))
    scene.wait(lambda: not dock.busy)
    assert "does not exist" in dock.message.text()
    assert not dock.to_sbas.isEnabled()
    dock.export(str(tmp_path / "x.csv"))
    assert "nothing to export" in dock.message.text()


def test_the_second_look_is_quick_and_a_changed_file_is_read_anew(loaded, stack, scene):
    from mining_insar.ui.network import task

    first = loaded.model.looked
    loaded.look()
    scene.wait(lambda: not loaded.busy)
    assert loaded.model.looked is first
    os.utime(os.path.join(stack.folder, sorted(os.listdir(stack.folder))[0]), (1, 1))
    loaded.look()
    scene.wait(lambda: not loaded.busy)
    assert loaded.model.looked is not first
    assert len(task._kept) <= 4


def test_without_matplotlib_the_list_still_works(project, stack, scene, monkeypatch):
    from mining_insar.ui.network.dock import NetworkDock
    from mining_insar.ui.network.sources import StackSource

    monkeypatch.setattr(NetworkDock, "_make_plot", lambda _self: None)
    dock = NetworkDock(project)
    dock.use(StackSource(folder=stack.folder))
    scene.wait(lambda: not dock.busy)
    dock.model.switch([0], on=False)
    assert dock.side.pairs.topLevelItemCount() == 7
    assert np.isfinite(dock.model.choice.closure_rms)
    dock.deleteLater()


def test_layers_of_several_grids_without_wavelength_are_looked_at(dock, stack, scene):
    """Looking needs neither; `sbas` asks for both."""
    from osgeo import gdal

    from mining_insar.ui.network.sources import StackSource

    for number, name in enumerate(sorted(os.listdir(stack.folder))):
        layer = gdal.Open(os.path.join(stack.folder, name), gdal.GA_Update)
        about = layer.GetMetadata()
        del about["WAVELENGTH_METRES"]
        layer.SetMetadata(about)
        if number < 2:
            layer.SetGeoTransform((6e5 + 100.0, 50.0, 0.0, 42e5, 0.0, -50.0))
        layer = None
    dock.use(StackSource(folder=stack.folder))
    scene.wait(lambda: not dock.busy)
    assert dock.message.text() == ""
    assert dock.model.looked.network.n_pairs == 7
