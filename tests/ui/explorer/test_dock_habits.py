"""What people do with a dock besides clicking: hiding, renaming, drawing carelessly, using the keyboard, languages."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")
pytest.importorskip("matplotlib")


@pytest.fixture
def handles(series_path):
    """Open files of the series, by the system's own list."""
    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("the list of open files is Linux's")

    def count():
        names = []
        for number in os.listdir("/proc/self/fd"):
            try:
                names.append(os.readlink(f"/proc/self/fd/{number}"))
            except OSError:
                names.append("")
        return names.count(os.path.realpath(series_path))

    return count


@pytest.fixture
def german():
    from qgis.PyQt.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def legend(dock):
    return [text.get_text() for text in dock.panel.plot.plot.axes.get_legend().get_texts()]


def test_hiding_by_the_button_lets_go_and_showing_brings_back(
    dock, series_layer, handles, canvas, click, scene, settled
):
    click(*scene.centre(20, 30))
    expected = settled(dock, 1)[0].curve.values
    opened = handles()
    dock.setUserVisible(False)
    scene.wait(lambda: handles() < opened)
    assert (dock.session.active, dock.session.active_products()) == (False, [])
    assert type(canvas.mapTool()).__name__ != "PickTool"
    dock.setUserVisible(True)
    [item] = settled(dock, 1)
    np.testing.assert_array_equal(item.curve.values, expected)


def test_showing_what_was_minimised_leaves_the_tool_in_hand(dock, canvas, scene):
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    dock.opened.emit()
    assert canvas.mapTool() is pan


def test_taking_the_dock_out_of_the_window_changes_nothing(dock, canvas, click, scene, settled):
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt.QtWidgets import QApplication

    click(*scene.centre(20, 30))
    settled(dock, 1)
    pan, products = QgsMapToolPan(canvas), dock.session.active_products()
    canvas.setMapTool(pan)
    for floating in (True, False):
        dock.setFloating(floating)
        QApplication.processEvents()
        assert dock.session.active_products() == products
        assert canvas.mapTool() is pan


def test_the_tool_of_before_comes_back_and_never_another_docks(dock, project, canvas, scene):
    from qgis.gui import QgsMapToolPan

    from mining_insar.ui.explorer.selections import CLICK, LINE
    from mining_insar.ui.explorer.tools import PickTool

    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    dock.session.pick(CLICK)
    of_the_profile = PickTool(canvas, lambda *_: None, LINE)
    of_the_profile.take_up()
    dock.session.pick(CLICK, reference=True)
    dock.close()
    assert canvas.mapTool() is pan


def test_closing_while_much_is_waiting_to_be_read(dock, canvas, scene, settled):
    """A task that has not begun is done as soon as it is cancelled."""
    dock.session.set_options(keep=True)
    x, y = scene.centre(0, 0)
    for step in range(12):
        ring = [(x, y), (x + 2000 + step, y), (x + 2000, y - 1500), (x, y - 1500)]
        dock.session.selections.add("polygon", "EPSG:32648", ring)
    dock.close()
    assert (dock.session.busy, dock.session.active_products()) == (False, [])
    kinds = [type(item).__name__ for item in canvas.scene().items()]
    assert "QgsRubberBand" not in kinds


def test_a_layer_that_is_renamed(dock, series_layer, project, tmp_path, click, scene, settled):
    from qgis.core import QgsRasterLayer

    other = QgsRasterLayer(scene.write(tmp_path / "other.tif", scene.truth()), "other", "gdal")
    project.addMapLayer(other)
    dock.session.set_overlay(other.id())
    click(*scene.centre(20, 30))
    settled(dock, 2)
    series_layer.setName("seam 4")
    assert dock.panel.products.currentText() == "seam 4"
    assert settled(dock, 2)[0].label == "P1 · seam 4"


def test_a_layer_that_gets_another_file_or_coordinate_system(
    dock, series_layer, tmp_path, canvas, click, scene, settled
):
    from qgis.core import QgsCoordinateReferenceSystem

    click(*scene.centre(20, 30))
    settled(dock, 1)
    series_layer.setDataSource(scene.write(tmp_path / "double.tif", 2 * scene.truth()), "motion", "gdal", False)
    [item] = settled(dock, 1)
    np.testing.assert_allclose(item.curve.values, 2 * scene.truth()[:, 20, 30], atol=1e-3)
    # Said to lie in the zone beside: the place that was clicked lies 500 km off now.
    series_layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32647"))
    scene.wait(lambda: "outside" in dock.panel.message.text())


def test_what_was_said_is_taken_back(dock, click, scene, settled):
    click(*scene.centre(5, 6))
    scene.wait(lambda: "no value" in dock.panel.message.text())
    click(*scene.centre(20, 30))
    settled(dock, 1)
    assert dock.panel.message.text() == ""


def test_the_first_series_of_an_empty_project_can_be_clicked_at_once(
    open_dock, project, series_path, canvas, click, scene, settled
):
    from qgis.core import QgsRasterLayer

    dock = open_dock()
    assert "Add a displacement series" in dock.panel.message.text()
    project.addMapLayer(QgsRasterLayer(series_path, "motion", "gdal"))
    assert dock.panel.message.text() == ""
    click(*scene.centre(20, 30))
    np.testing.assert_allclose(settled(dock, 1)[0].curve.values, scene.truth()[:, 20, 30], atol=1e-4)


def test_the_keyboard_on_the_map(dock, canvas, click, scene, settled):
    """After a click the map has the keyboard."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    click(*scene.centre(20, 30))
    click(*scene.centre(21, 31))
    settled(dock, 1)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(canvas, Qt.Key.Key_Z, control)
    np.testing.assert_allclose(settled(dock, 1)[0].curve.values, scene.truth()[:, 20, 30], atol=1e-4)
    QTest.keyClick(canvas, Qt.Key.Key_Z, control | shift)
    np.testing.assert_allclose(settled(dock, 1)[0].curve.values, scene.truth()[:, 21, 31], atol=1e-4)


def test_a_double_click_ends_a_polygon_and_begins_no_other(dock, canvas, on_screen, click, scene, settled):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    from mining_insar.ui.explorer.selections import OUTLINE

    dock.session.pick(OUTLINE)
    corners = [scene.centre(*place) for place in ((10, 10), (10, 40), (40, 40), (40, 10))]
    for corner in corners:
        click(*corner)
    # What a desktop sends: press, release, double click, release.
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(canvas.viewport(), left, none, on_screen(*corners[-1]))
    QTest.mouseRelease(canvas.viewport(), left, none, on_screen(*corners[-1]))
    settled(dock, 1)
    assert len(dock.session.selections.all[0].vertices) == 4
    assert (canvas.mapTool()._vertices, canvas.mapTool()._band) == ([], None)


@pytest.mark.parametrize("name", ["_shaft", "$\\frac{1", "shaft $1$", "x" * 300, "a\nb"])
def test_a_name_stands_in_the_plot_as_it_is(dock, tmp_path, click, scene, settled, name):
    click(*scene.centre(20, 30))
    settled(dock, 1)
    dock.panel.places.topLevelItem(0).setText(0, name)
    kept = " ".join(name.split())
    assert dock.session.selections.all[0].name == kept
    [text] = legend(dock)
    assert text == (kept if len(kept) < 80 else kept[:79] + "…")
    dock.panel.export(str(tmp_path / "p.png"))
    assert (tmp_path / "p.png").exists()


def test_a_place_keeps_its_name_where_none_is_given(dock, click, scene, settled):
    click(*scene.centre(20, 30))
    settled(dock, 1)
    dock.panel.places.topLevelItem(0).setText(0, "  ")
    assert dock.session.selections.all[0].name == "P1"
    assert dock.panel.places.topLevelItem(0).text(0) == "P1"


def test_numbers_by_the_locale_in_the_window_and_plainly_in_files(german, dock, tmp_path, click, scene, settled):
    import csv

    click(*scene.centre(20, 31))
    dock.session.set_options(fit="linear")
    [item] = settled(dock, 1)
    rate = f"{item.fit.rate:.2f}".replace(".", ",")
    assert legend(dock)[0].startswith(f"P1: {rate} ± ")
    assert dock.panel.places.topLevelItem(0).text(1).startswith(rate)
    axes = dock.panel.plot.plot.axes
    axes.set_ylim(-1.0, 1.0)
    dock.panel.plot.canvas.draw()
    assert "0,50" in [text.get_text() for text in axes.get_yticklabels()]
    months = [text.get_text() for text in axes.get_xticklabels()]
    assert "Mai" in months
    for ending in ("csv", "svg", "geojson"):
        dock.panel.export(str(tmp_path / f"e.{ending}"))
    rows = list(csv.DictReader((tmp_path / "e.csv").read_text(encoding="utf-8").splitlines()))
    assert [row["date"] for row in rows] == [date.isoformat() for date in scene.dates]
    values = [float(row["displacement [mm]"]) for row in rows]
    np.testing.assert_allclose(values, item.curve.values, rtol=1e-5)
    features = json.loads((tmp_path / "e.geojson").read_text(encoding="utf-8"))["features"]
    assert features[0]["properties"]["D20180118"] == pytest.approx(item.curve.values[1])
    dock.panel.plot.plot.save(str(tmp_path / "e.png"))
    from matplotlib.figure import Figure

    from mining_insar.ui.explorer.plot import SeriesPlot
    from mining_insar.ui.theme import Theme

    copy = SeriesPlot(Figure())
    copy.draw([item], dock.session.options, Theme())
    copies = [text.get_text() for text in copy.axes.get_legend().get_texts()]
    assert copies[0].startswith(f"P1: {item.fit.rate:.2f} ± ")


def test_a_layer_named_in_chinese_under_an_english_locale(dock, series_layer, project, tmp_path, click, scene, settled):
    """A letter that no font has is a warning of matplotlib, and warnings are errors here."""
    from qgis.core import QgsRasterLayer
    from qgis.PyQt.QtCore import QLocale

    from mining_insar.algorithms.io.figures import wide_font

    if wide_font() is None:
        pytest.skip("this computer has no font with Chinese letters")
    other = QgsRasterLayer(scene.write(tmp_path / "other.tif", 2 * scene.truth()), "矿井 4", "gdal")
    project.addMapLayer(other)
    series_layer.setName("羊场湾煤矿")
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        dock.session.set_overlay(other.id())
        click(*scene.centre(20, 30))
        settled(dock, 2)
        dock.panel.places.topLevelItem(0).setText(0, "沉陷盆地")
        dock.panel.plot.canvas.draw()
    finally:
        QLocale.setDefault(before)
    assert legend(dock) == ["沉陷盆地 · 羊场湾煤矿", "沉陷盆地 · 矿井 4"]
    for ending in ("png", "svg", "pdf"):
        dock.panel.export(str(tmp_path / f"p.{ending}"))
        assert (tmp_path / f"p.{ending}").stat().st_size > 1000


def test_the_phases_of_the_chosen_place_are_shaded(open_dock, project, tmp_path, click, scene, settled):
    from qgis.core import QgsRasterLayer

    values = np.zeros_like(scene.truth())
    rng = np.random.default_rng(0)
    values += rng.normal(0, 1, values.shape)
    values[:, 20, 30] -= 80 * np.clip(scene.years() - 0.5, 0, 0.4)
    values[:, 40, 30] -= 100 * scene.years()
    project.addMapLayer(QgsRasterLayer(scene.write(tmp_path / "p.tif", values), "p", "gdal"))
    dock = open_dock()
    dock.session.set_options(keep=True)
    click(*scene.centre(20, 30))
    click(*scene.centre(40, 30))
    settled(dock, 2)
    dock.panel.option_actions["phases"].trigger()
    first, second = settled(dock, 2)
    assert [stretch.phase for stretch in second.fit.phases] == ["active"]
    axes = dock.panel.plot.plot.axes
    assert len(axes.patches) == len(first.fit.phases) == 3
    dock.panel.places.topLevelItem(1).setSelected(True)
    assert len(axes.patches) == 1
    assert "P2: active" in [text.get_text().split("\n")[0] for text in axes.texts]


def test_replicas_without_a_wavelength_are_explained(open_dock, project, tmp_path, click, scene, settled):
    from qgis.core import QgsRasterLayer

    project.addMapLayer(QgsRasterLayer(scene.write(tmp_path / "p.tif", scene.truth()), "p", "gdal"))
    dock = open_dock()
    click(*scene.centre(20, 30))
    settled(dock, 1)
    dock.panel.option_actions["replicas"].trigger()
    assert "wavelength" in dock.panel.message.text()


def test_a_raster_without_a_unit_asks_for_it(open_dock, project, tmp_path, click, scene, settled, monkeypatch):
    from osgeo import gdal
    from qgis.core import QgsPointXY, QgsRaster, QgsRasterLayer

    from mining_insar.ui.explorer import units
    from mining_insar.ui.explorer.selections import CLICK

    path = scene.write(tmp_path / "m.tif", scene.truth() / 1e3)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadata({})
    for number in range(dataset.RasterCount):
        dataset.GetRasterBand(number + 1).SetUnitType("")
        dataset.GetRasterBand(number + 1).SetDescription(scene.dates[number].isoformat())
    del dataset
    layer = QgsRasterLayer(path, "metres", "gdal")
    project.addMapLayer(layer)
    dock = open_dock()
    assert dock.session.primary_id == ""
    assert "unit" in dock.panel.message.text()
    answers = iter([("mm", False), ("m", True)])
    monkeypatch.setattr(units.QInputDialog, "getItem", staticmethod(lambda *_: next(answers)))
    row = dock.panel.products.findData(layer.id())
    dock.panel.products.setCurrentIndex(row)
    dock.panel.products.activated.emit(row)
    assert dock.session.primary_id == ""
    dock.panel.products.setCurrentIndex(row)
    dock.panel.products.activated.emit(row)
    click(*scene.centre(20, 30))
    [item] = settled(dock, 1)
    np.testing.assert_allclose(item.curve.values, scene.truth()[:, 20, 30], atol=1e-4)
    dock.session.pick(CLICK, reference=True)
    click(*scene.centre(40, 5))
    scene.wait(lambda: dock.session._map.layer() is not None)
    expected = scene.truth()[-1, 20, 30] - scene.truth()[-1, 40, 5]
    place = QgsPointXY(*scene.centre(20, 30))
    found = dock.session._map.layer().dataProvider().identify(place, QgsRaster.IdentifyFormatValue).results()
    assert found[len(scene.dates)] * 1e3 == pytest.approx(expected, abs=1e-3)


def test_places_stay_where_the_file_of_a_saved_project_is_gone(
    dock, open_dock, project, series_path, tmp_path, click, scene, settled
):
    click(*scene.centre(20, 30))
    settled(dock, 1)
    assert project.write(str(tmp_path / "p.qgz"))
    dock.close()
    project.clear()
    os.rename(series_path, series_path + ".moved")
    assert project.read(str(tmp_path / "p.qgz"))
    again = open_dock()
    assert [item.name for item in again.session.selections.all] == ["P1"]
    assert "does not exist" in again.panel.message.text()
    # Nothing else takes its place unasked.
    assert again.session.primary_id == ""


def test_the_line_of_the_plot_is_at_the_date_that_the_map_shows(dock, series_layer, canvas, click, scene, settled):
    """A frame of a month holds several dates; the map shows the last of them."""
    from qgis.core import Qgis, QgsDateTimeRange
    from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

    def moment(day):
        return QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)

    ends = [*scene.dates[1:], scene.dates[-1].replace(month=12)]
    ranges = {
        number: QgsDateTimeRange(moment(start), moment(end), True, False)
        for number, (start, end) in enumerate(zip(scene.dates, ends), start=1)
    }
    properties = series_layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
    properties.setFixedRangePerBand(ranges)
    properties.setIsActive(True)
    click(*scene.centre(20, 30))
    settled(dock, 1)
    frame = QgsDateTimeRange(moment(scene.dates[3]), moment(scene.dates[3]).addDays(30), True, False)
    canvas.setTemporalRange(frame)
    band = properties.bandForTemporalRange(series_layer, frame)
    assert band == 6
    [line] = dock.panel.plot.plot._cursor_lines
    assert line.get_xdata()[0] == (scene.dates[band - 1] - scene.dates[0]).days + dock.session.drawn()[0].curve.days[0]


def test_many_places_are_drawn_together_and_named_in_columns(dock, scene, settled):
    dock.session.set_options(keep=True)
    x, y = scene.centre(30, 40)
    drawings = []
    dock.session.changed.connect(lambda: drawings.append(None))
    dock.session.selections.listeners.clear()
    for step in range(20):
        dock.session.selections.add("point", "EPSG:32648", [(x + 30 * step, y)])
    dock.session.selections.listeners.append(dock.session._places_changed)
    dock.session._places_changed()
    settled(dock, 20)
    assert len(drawings) < 10
    assert len(legend(dock)) == 20
    box = dock.panel.plot.plot.axes.get_legend().get_window_extent()
    inside = dock.panel.plot.figure.bbox
    assert box.y0 >= inside.y0
    assert box.y1 <= inside.y1
    for step in range(12):
        dock.session.selections.add("point", "EPSG:32648", [(x + 30 * step, y + 60)])
    settled(dock, 32)
    assert dock.panel.plot.plot.axes.get_legend() is None


def test_bands_that_are_not_in_the_order_of_time(open_dock, project, tmp_path, click, scene, settled):
    from osgeo import gdal
    from qgis.core import QgsPointXY, QgsRaster, QgsRasterLayer

    from mining_insar.ui.explorer.selections import CLICK

    path, count = scene.write(tmp_path / "disorder.tif", scene.truth()[::-1]), len(scene.dates)
    dataset = gdal.Open(path, gdal.GA_Update)
    for number in range(count):
        band = dataset.GetRasterBand(number + 1)
        band.SetDescription(scene.dates[::-1][number].isoformat())
        band.SetMetadata({})
    del band, dataset
    layer = QgsRasterLayer(path, "backwards", "gdal")
    project.addMapLayer(layer)
    dock = open_dock()
    click(*scene.centre(20, 30))
    [item] = settled(dock, 1)
    np.testing.assert_allclose(item.curve.values, scene.truth()[:, 20, 30], atol=1e-4)
    dock.session.pick(CLICK, reference=True)
    click(*scene.centre(40, 5))
    scene.wait(lambda: dock.session._map.layer() is not None)
    shown = dock.session._map.layer().dataProvider()
    found = shown.identify(QgsPointXY(*scene.centre(20, 30)), QgsRaster.IdentifyFormatValue).results()
    expected = scene.truth()[:, 20, 30] - scene.truth()[:, 40, 5]
    np.testing.assert_allclose([found[count - number] for number in range(count)], expected, atol=1e-4)


def test_a_project_that_is_opened_under_the_dock_leaves_only_its_own_files_open(
    dock, series_layer, project, tmp_path, click, scene, settled
):
    """While the layers come, the first of them is taken; what the project keeps comes last."""
    from qgis.core import QgsRasterLayer

    other = QgsRasterLayer(scene.write(tmp_path / "other.tif", 3 * scene.truth()), "another", "gdal")
    other.setCustomProperty("mining_insar/kind", "timeseries")
    project.addMapLayer(other)
    dock.session.set_primary(series_layer.id())
    click(*scene.centre(20, 30))
    settled(dock, 1)
    kept = series_layer.id()
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    [item] = settled(dock, 1)
    np.testing.assert_allclose(item.curve.values, scene.truth()[:, 20, 30], atol=1e-4)
    assert dock.session._products.ids() == [kept]
    assert dock.panel.products.currentText() == "motion"


def test_points_that_are_edited_or_filtered(open_dock, project, click, scene, settled):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    layer = QgsVectorLayer("Point?crs=EPSG:32648&field=D20180106:double&field=D20180118:double", "p", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1.0, -2.0])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*scene.centre(20, 30))))
    layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    dock = open_dock()
    click(*scene.centre(20, 30))
    np.testing.assert_array_equal(settled(dock, 1)[0].curve.values, [1.0, -2.0])
    layer.startEditing()
    layer.changeAttributeValue(1, 1, -7.0)
    assert layer.commitChanges()
    np.testing.assert_array_equal(settled(dock, 1)[0].curve.values, [1.0, -7.0])
    layer.setSubsetString('"D20180106" > 5')
    assert settled(dock, 1)[0].curve.empty
    layer.setSubsetString("")
    layer.startEditing()
    layer.deleteAttribute(0)
    assert layer.commitChanges()
    assert [date.isoformat() for date in settled(dock, 1)[0].curve.dates] == ["2018-01-18"]
