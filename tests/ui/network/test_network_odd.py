"""The network window when things change under it: stacks in quick succession, files that go, another project."""

from __future__ import annotations

import json
import os
import shutil

import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")


def source(folder):
    from mining_insar.ui.network.sources import StackSource

    return StackSource(folder=str(folder))


def opened_files(folder) -> list[str]:
    found = (os.path.realpath(f"/proc/self/fd/{each}") for each in os.listdir("/proc/self/fd"))
    return [each for each in found if each.startswith(str(folder))]


def test_the_stack_chosen_last_is_the_one_shown(loaded, stack, scene, tmp_path):
    """What an earlier look still has to say comes too late."""
    other = tmp_path / "other"
    shutil.copytree(stack.folder, other)
    for ending in ("unw.tif", "cc.tif"):
        os.remove(other / f"{stack.names[6].replace('-', '_')}.{ending}")
    first = loaded.model.looked
    loaded.look()
    late = loaded._task
    loaded.use(source(other))
    late.opened.emit(late, first)
    assert loaded.model.looked is not first
    scene.wait(lambda: not loaded.busy)
    assert loaded.model.looked.network.n_pairs == 6


def test_reading_anew_keeps_what_is_switched_off(loaded, stack, scene):
    """A stack that has grown by a pair is another network; what was switched off in the old one stays so."""
    loaded.model.switch([1], on=False)
    chosen = loaded.model.excluded
    for ending in ("unw.tif", "cc.tif"):
        first, last = stack.names[6].split("-")
        old = os.path.join(stack.folder, f"{first}_{last}.{ending}")
        os.remove(old)
    loaded.look()
    scene.wait(lambda: not loaded.busy)
    assert loaded.model.looked.network.n_pairs == 6
    assert loaded.model.excluded == chosen


def test_a_stack_that_vanishes_is_said_and_nothing_seems_to_be_read(loaded, stack, scene):
    shutil.rmtree(stack.folder)
    loaded.look()
    scene.wait(lambda: not loaded.busy)
    assert stack.folder in loaded.message.text()
    # What was seen before can still be looked at
    assert loaded.model.looked is not None
    loaded.model.switch([0], on=False)
    assert opened_files(stack.folder) == []


def test_a_look_that_fails_half_way(dock, stack, scene, monkeypatch):
    """The network is there, its coherence never comes: nobody is told to wait for it."""
    from mining_insar.algorithms.checks import InputError
    from mining_insar.algorithms.runs.networklook import look_at_network
    from mining_insar.ui.network import task
    from mining_insar.ui.network.panel import pair_tip

    def half(request, reporter, opened):
        look_at_network(request, reporter, opened)
        raise InputError("interferogram 3 cannot be read")

    monkeypatch.setattr(task, "look_at_network", half)
    dock.use(source(stack.folder))
    scene.wait(lambda: not dock.busy)
    assert "interferogram 3" in dock.message.text()
    assert dock.model.looked.network.n_pairs == 7
    assert "being read" not in pair_tip(dock.model, 0)
    dock.advised.trigger()
    assert "still being read" not in dock.message.text()


def test_a_look_that_somebody_stops_says_so(dock, stack, scene, monkeypatch):
    """QGIS's own list of tasks has a button that stops them."""
    from mining_insar.algorithms.reporting import Cancelled
    from mining_insar.ui.network import task

    def stopped(_request, _reporter, _opened):
        raise Cancelled

    monkeypatch.setattr(task, "look_at_network", stopped)
    dock.use(source(stack.folder))
    scene.wait(lambda: not dock.busy)
    assert "stopped" in dock.message.text()


def test_another_project_while_the_window_is_closed(loaded, stack, project, scene, tmp_path):
    """A closed window hears nothing; when it opens again it belongs to the project that is open then."""
    loaded.model.switch([0], on=False)
    assert project.write(str(tmp_path / "first.qgz"))
    loaded.close()
    project.clear()
    assert project.write(str(tmp_path / "second.qgz"))
    loaded.show()
    loaded.setUserVisible(True)
    scene.wait(lambda: not loaded.busy)
    assert loaded.model.looked is None
    assert project.readEntry("MiningInsar", "network", "")[0] == ""
    loaded.close()
    assert project.read(str(tmp_path / "first.qgz"))
    loaded.show()
    loaded.setUserVisible(True)
    scene.wait(lambda: loaded.model.looked is not None and not loaded.busy)
    assert loaded.model.excluded == [stack.names[0]]
    # And the same project finds its window as it was, undo and all
    loaded.model.switch([1], on=False)
    loaded.close()
    loaded.show()
    loaded.setUserVisible(True)
    scene.wait(lambda: not loaded.busy)
    assert loaded.model.can_undo
    assert len(loaded.model.off) == 2
    # Coming to the front of other tabs is no opening
    loaded.model.switch([2], on=False)
    loaded.hide()
    loaded.show()
    assert loaded.model.can_undo
    assert len(loaded.model.off) == 3


def test_the_panel_offers_another_stack_while_the_window_is_closed(loaded, stack, project, scene, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(stack.folder, other)
    loaded.close()
    project.writeEntry("MiningInsar", "network", json.dumps({"stack": {"FOLDER": str(other)}, "excluded": []}))
    loaded.show()
    loaded.setUserVisible(True)
    scene.wait(lambda: not loaded.busy)
    assert loaded.parameters() == {"FOLDER": str(other)}


def test_a_table_of_pairs_needs_a_stack(dock, monkeypatch, tmp_path):
    from qgis.PyQt.QtWidgets import QFileDialog

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_call: (str(tmp_path / "pairs.csv"), ""))
    dock._ask_pairs()
    assert "stack first" in dock.message.text()
    assert dock.title_label.text() == ""


def test_the_colour_bar_is_no_map(loaded):
    """Wheel and mouse over it change nothing: it would show other numbers than the lines have."""
    from matplotlib.backend_bases import MouseButton, MouseEvent

    canvas = loaded.plot.canvas
    (bar,) = (axes for axes in loaded.plot.figure.axes if axes is not loaded.plot.axes)
    x, y = bar.transAxes.transform((0.5, 0.5))
    before = bar.get_ylim()
    canvas.callbacks.process("scroll_event", MouseEvent("scroll_event", canvas, x, y, "up", step=1))
    for name, height in (("button_press_event", y), ("motion_notify_event", y + 40), ("button_release_event", y + 40)):
        canvas.callbacks.process(name, MouseEvent(name, canvas, x, height, MouseButton.LEFT))
    assert bar.get_ylim() == before
    # The plot itself answers
    x, y = loaded.plot.axes.transAxes.transform((0.5, 0.5))
    before = loaded.plot.axes.get_ylim()
    canvas.callbacks.process("scroll_event", MouseEvent("scroll_event", canvas, x, y, "up", step=1))
    assert loaded.plot.axes.get_ylim() != before


def test_dates_as_the_user_writes_them(loaded):
    from qgis.PyQt.QtCore import QLocale

    from mining_insar.ui.network.panel import pair_tip, verdict

    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert pair_tip(loaded.model, 0).startswith("06.01.2018 – 18.01.2018")
        loaded.plot.redraw()
        bar = next(axes for axes in loaded.plot.figure.axes if axes is not loaded.plot.axes)
        ticks = [label.get_text() for label in bar.get_yticklabels()]
        assert "0,4" in " ".join(ticks)
        ticks = [label.get_text() for label in loaded.plot.axes.get_xticklabels()]
        assert "M\u00e4r" in ticks
        last = loaded.model.looked.network.n_pairs - 1
        loaded.model.switch([last], on=False)
        assert "07.03.2018" in verdict(loaded.model)[0]
    finally:
        QLocale.setDefault(before)
    # Names of pairs are names
    assert loaded.model.excluded == ["20180223-20180307"]


def test_two_windows_on_one_stack(loaded, stack, project, scene):
    """Each has its own choice while both are open; neither keeps a file, and each goes alone."""
    from mining_insar.ui.network.dock import NetworkDock

    second = NetworkDock(project, open_dialog=lambda *_call: object())
    second.show()
    second.setUserVisible(True)
    scene.wait(lambda: not second.busy)
    assert second.model.looked.network.pair_names() == loaded.model.looked.network.pair_names()
    second.model.switch([2], on=False)
    assert not loaded.model.off
    second.close()
    second.deleteLater()
    loaded.model.switch([0], on=False)
    assert loaded.parameters()["EXCLUDE_PAIRS"] == stack.names[0]
    assert opened_files(stack.folder) == []


def test_a_low_window_scrolls(loaded):
    from qgis.PyQt.QtWidgets import QApplication

    line = loaded.fontMetrics().lineSpacing()
    assert loaded.minimumSizeHint().height() < 18 * line
    loaded.resize(1000, 50 * line)
    for _time in range(3):
        QApplication.processEvents()
    # With room, everything is told and nothing scrolls
    assert loaded.side._facts.verticalScrollBar().maximum() == 0
    assert loaded.side.pairs.height() > 10 * line


def test_the_year_below_the_months_is_in_the_picture(loaded):
    """All dates lie in one year, which is said once, below the axis."""
    loaded.plot.redraw()
    year = loaded.plot.axes.xaxis.get_offset_text()
    assert "2018" in year.get_text()
    box = year.get_window_extent()
    assert box.y0 >= 0
    assert box.x1 <= loaded.plot.figure.bbox.width


def test_a_thousand_pairs_are_listed_at_once(project, scene):
    """Half a minute before: each row that changed looked at all others for the width of its column."""
    import datetime
    import time

    import numpy as np
    from qgis.PyQt.QtWidgets import QApplication

    from mining_insar.algorithms.timeseries.choice import LookedNetwork
    from mining_insar.algorithms.timeseries.network import Network
    from mining_insar.algorithms.timeseries.quality import PairStatistics
    from mining_insar.ui.network.dock import NetworkDock

    days = [datetime.date(2015, 1, 1) + datetime.timedelta(days=6 * number) for number in range(260)]
    pairs = [(a, b) for a in range(260) for b in range(a + 1, min(a + 5, 260))][:1000]
    count = np.full(len(pairs), 100)
    statistics = PairStatistics(100, count, count, np.linspace(20.0, 90.0, len(pairs)))
    network = Network.from_date_pairs([(days[a], days[b]) for a, b in pairs])
    window = NetworkDock(project)
    window.resize(1200, 500)
    window.show()
    window.setUserVisible(True)
    QApplication.processEvents()
    began = time.process_time()
    # As a look at files does it: first the network, then what its pixels tell
    window.model.load(LookedNetwork(network))
    QApplication.processEvents()
    window.model.load(LookedNetwork(network, statistics, None, True))
    QApplication.processEvents()
    window.model.switch(range(0, 1000, 2), on=False)
    assert time.process_time() - began < 10.0
    assert window.side.pairs.topLevelItemCount() == 1000
    window.close()
    window.deleteLater()


def test_sbas_remembers_what_was_chosen_the_last_time(loaded, stack, calls, project, provider, tmp_path):
    """The stack and the pairs are those of the window, whatever the last run had."""
    from mining_insar.ui.start.guide import Guide

    (tmp_path / "old.csv").write_text("x")
    before = {"STACK": str(tmp_path), "PAIRS": str(tmp_path / "old.csv"), "EXCLUDE_PAIRS": "all", "SMOOTHING": 0.5}
    Guide(project).remember("sbas", {**before, "REFERENCE": "median", "DEM": "/gone.tif"}, {"N_PAIRS": 5})
    loaded.model.switch([0], on=False)
    loaded.to_sbas.click()
    [(_name, parameters)] = calls
    expected = {"FOLDER": stack.folder, "EXCLUDE_PAIRS": stack.names[0], "SMOOTHING": 0.5, "REFERENCE": "median"}
    assert parameters == expected
