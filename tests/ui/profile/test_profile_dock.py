"""The profile tool: a line drawn with the mouse, the values along it, the date of the map."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")
pytest.importorskip("matplotlib")


@pytest.fixture
def dock(canvas, project, series_layer, scene):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QMainWindow

    from mining_insar.ui.profile.dock import ProfileDock

    window, made = QMainWindow(), ProfileDock(canvas, project)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    window.show()
    made.setUserVisible(True)
    scene.wait(lambda: made.product is not None)
    yield made
    made.close()
    scene.wait(lambda: not made.busy)
    window.close()
    made.deleteLater()


@pytest.fixture
def draw_line(click):
    def draw(*places):
        from qgis.PyQt.QtCore import Qt

        for place in places:
            click(*place)
        click(*places[-1], button=Qt.MouseButton.RightButton)

    return draw


def test_a_line_shows_the_values_along_it(dock, draw_line, scene):
    draw_line(scene.centre(20, 10), scene.centre(20, 60))
    scene.wait(lambda: dock.data is not None)
    data = dock.data
    assert data.distance[-1] == pytest.approx(50 * scene.pixel, rel=0.02)
    # Along a row the rate falls by 2 mm/yr per pixel: exact between pixels too, since the field is linear.
    row, col = (scene.north - data.y) / scene.pixel - 0.5, (data.x - scene.west) / scene.pixel - 0.5
    expected = scene.years()[:, None] * (-2.0 * col + 0.5 * row)
    np.testing.assert_allclose(data.values, expected, atol=0.05)
    lines = [line for line in dock.plot.plot.axes.lines if len(line.get_xdata()) == data.distance.size]
    assert len(lines) == 10 + 1
    np.testing.assert_allclose(lines[-1].get_ydata(), expected[-1], atol=0.05)


def test_the_curve_follows_the_temporal_controller(dock, draw_line, canvas, scene):
    from qgis.core import QgsDateTimeRange
    from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

    from mining_insar.ui.notation import locale_notation

    draw_line(scene.centre(20, 10), scene.centre(20, 60))
    scene.wait(lambda: dock.data is not None)
    day = scene.dates[12] + datetime.timedelta(days=5)
    begin = QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)
    canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
    np.testing.assert_allclose(dock.plot.plot._current.get_ydata(), dock.data.values[12])
    assert dock.plot.plot._title.get_text() == locale_notation().date(scene.dates[12])


def test_swath_number_of_dates_and_export(dock, draw_line, scene, tmp_path):
    draw_line(scene.centre(20, 10), scene.centre(20, 60))
    scene.wait(lambda: dock.data is not None)
    dock.width.setValue(5 * scene.pixel)
    dock.width.editingFinished.emit()
    dock.dates.setValue(3)
    scene.wait(lambda: not dock.busy)
    middle = dock.data.distance.size // 2
    # Across the swath the rate changes by 0.5 mm/yr per row.
    assert dock.data.spread[-1, middle] > 0.3 * scene.years()[-1]
    assert len(dock.plot.plot.axes.lines) == 3 + 1 + 1
    for ending in ("csv", "png"):
        dock.export(str(tmp_path / f"p.{ending}"))
        assert (tmp_path / f"p.{ending}").stat().st_size > 1000
    rows = (tmp_path / "p.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 1 + len(scene.dates) * dock.data.distance.size
    dock.export(str(tmp_path / "p.doc"))
    assert "must end in" in dock.message.text()


def test_a_line_outside_and_a_layer_that_goes(dock, draw_line, canvas, project, series_layer, scene):
    canvas.zoomByFactor(4.0)
    draw_line(scene.centre(-40, 10), scene.centre(-40, 60))
    scene.wait(lambda: bool(dock.message.text()))
    assert dock.message.text() == "The line lies outside motion. Draw it over the layer."
    dock._drawn("line", [scene.centre(20, 10)] * 3, False)
    scene.wait(lambda: "has no length" in dock.message.text())
    assert "LINES" not in dock.message.text()
    project.removeMapLayer(series_layer.id())
    assert dock.product is None
    draw_line(scene.centre(20, 10), scene.centre(20, 60))
    assert not dock.busy


def test_the_mouse_over_the_plot_marks_the_map(dock, draw_line, scene):
    draw_line(scene.centre(20, 10), scene.centre(20, 60))
    scene.wait(lambda: dock.data is not None)
    dock.plot.pointed.emit(7)
    assert dock._marker.isVisible()
    dock.plot.pointed.emit(None)
    assert not dock._marker.isVisible()


def utc(day):
    from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

    return QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)


def test_of_several_dates_in_a_frame_the_last_is_drawn_as_on_the_map(dock, draw_line, series_layer, canvas, scene):
    from qgis.core import Qgis, QgsDateTimeRange

    ends = [*scene.dates[1:], scene.dates[-1] + datetime.timedelta(days=12)]
    properties = series_layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
    properties.setFixedRangePerBand(
        {
            number: QgsDateTimeRange(utc(start), utc(end), True, False)
            for number, (start, end) in enumerate(zip(scene.dates, ends), start=1)
        }
    )
    properties.setIsActive(True)
    draw_line(scene.centre(20, 10), scene.centre(20, 60))
    scene.wait(lambda: dock.data is not None)
    for days, band in ((1, 4), (12, 4), (13, 5), (30, 6)):
        frame = QgsDateTimeRange(utc(scene.dates[3]), utc(scene.dates[3]).addDays(days), True, False)
        assert properties.bandForTemporalRange(series_layer, frame) == band
        canvas.setTemporalRange(frame)
        np.testing.assert_array_equal(dock.plot.plot._current.get_ydata(), dock.data.values[band - 1])


def test_chosen_dates_and_their_names_by_the_locale(dock, draw_line, scene):
    from qgis.PyQt.QtCore import QLocale, Qt
    from qgis.PyQt.QtTest import QTest

    draw_line(scene.centre(20, 10), scene.centre(20, 60))
    scene.wait(lambda: dock.data is not None)
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    for row in (4, 30):
        dock.date_list.dates.item(row).setCheckState(Qt.CheckState.Checked)
    QLocale.setDefault(before)
    axes = dock.plot.plot.axes
    drawn = {line.get_label(): line.get_ydata() for line in axes.lines if not line.get_label().startswith("_")}
    assert list(drawn) == [f"{scene.dates[row]:%d.%m.%Y}" for row in (4, 30)]
    for row, values in zip((4, 30), drawn.values()):
        np.testing.assert_array_equal(values, dock.data.values[row])
    # The date of the map stays in sight, whatever the chosen ones are.
    low, high = axes.get_ylim()
    assert low < np.nanmin(dock.data.values)
    assert high > np.nanmax(dock.data.values)
    QTest.mouseClick(dock.date_list.clear, Qt.MouseButton.LeftButton)
    assert dock.date_list.chosen() == []
    assert sum(not line.get_label().startswith("_") for line in dock.plot.plot.axes.lines) == 10


def test_the_project_keeps_the_line_and_what_is_drawn(dock, draw_line, project, canvas, tmp_path, scene):
    draw_line(scene.centre(20, 10), scene.centre(20, 60))
    scene.wait(lambda: dock.data is not None)
    dock.date_list.choose([scene.dates[4]])
    dock.dates.setValue(7)
    dock.width.setValue(90.0)
    dock.width.editingFinished.emit()
    scene.wait(lambda: not dock.busy)
    expected = dock.data.values
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert (dock.product, dock.data) == (None, None)
    assert project.read(str(tmp_path / "p.qgz"))
    scene.wait(lambda: dock.data is not None and not dock.busy)
    np.testing.assert_array_equal(dock.data.values, expected)
    assert (dock.date_list.chosen(), dock.dates.value(), dock.width.value()) == ([scene.dates[4]], 7, 90.0)
    assert dock._band is not None
    assert not project.isDirty()


def test_hiding_by_the_button_lets_go_and_gives_the_tool_back(dock, draw_line, series_layer, project, canvas, scene):
    from qgis.gui import QgsMapToolPan

    draw_line(scene.centre(20, 10), scene.centre(20, 60))
    scene.wait(lambda: dock.data is not None)
    dock._use_tool(False)
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    dock.draw_action.trigger()
    dock.setUserVisible(False)
    scene.wait(lambda: dock.product is None)
    assert dock._band is None
    assert canvas.mapTool() is pan
    dock.setUserVisible(True)
    scene.wait(lambda: dock.data is not None and not dock.busy)
    assert dock.product.key == series_layer.id()


def test_a_layer_with_another_name_or_file(dock, draw_line, series_layer, tmp_path, scene):
    draw_line(scene.centre(20, 10), scene.centre(20, 60))
    scene.wait(lambda: dock.data is not None)
    before = dock.data.values
    series_layer.setName("seam 4")
    assert dock.series.currentText() == "seam 4"
    series_layer.setDataSource(scene.write(tmp_path / "double.tif", 2 * scene.truth()), "motion", "gdal", False)
    scene.wait(lambda: not dock.busy)
    np.testing.assert_allclose(dock.data.values, 2 * before, rtol=1e-5)
