"""The explorer, clicked as a person clicks it: the plotted values are the raster's."""

from __future__ import annotations

import dataclasses
import os
import time

import numpy as np
import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")
pytest.importorskip("matplotlib")


def plotted(dock):
    """Markers of the plot: x, y of every line without a line style."""
    return [line.get_xydata() for line in dock.panel.plot.plot.axes.lines if line.get_linestyle() == "None"]


def test_a_click_plots_the_pixel(dock, click, scene, settled):
    click(*scene.centre(20, 30))
    [item] = settled(dock, 1)
    expected = scene.truth()[:, 20, 30]
    np.testing.assert_allclose(item.curve.values, expected, atol=1e-4)
    [points] = plotted(dock)
    np.testing.assert_allclose(points[:, 1], expected, atol=1e-4)
    days = [(date - scene.dates[0]).days for date in scene.dates]
    np.testing.assert_allclose(points[:, 0] - points[0, 0], days)


def test_a_click_replaces_and_shift_keeps(dock, click, scene, settled):
    from qgis.PyQt.QtCore import Qt

    click(*scene.centre(20, 30))
    click(*scene.centre(21, 31))
    settled(dock, 1)
    click(*scene.centre(22, 32), modifier=Qt.KeyboardModifier.ShiftModifier)
    drawn = settled(dock, 2)
    for item, (row, col) in zip(drawn, ((21, 31), (22, 32))):
        np.testing.assert_allclose(item.curve.values, scene.truth()[:, row, col], atol=1e-4)
    assert drawn[0].colour != drawn[1].colour


def test_a_drag_is_the_mean_and_spread_of_a_rectangle(dock, drag, scene, settled):
    x0, y0 = scene.centre(10, 10)
    x1, y1 = scene.centre(30, 50)
    half = scene.pixel / 2
    drag([(x0 - half, y0 + half), (x0 + 100, y0 - 50), (x1 + half, y1 - half)])
    [item] = settled(dock, 1)
    # The corners lie on whole pixels of the screen, a sixth of a pixel of the raster off at most.
    inside = scene.truth()[:, 10:31, 10:51].reshape(len(scene.dates), -1)
    np.testing.assert_allclose(item.curve.values, inside.mean(axis=1), rtol=0.03, atol=0.01)
    np.testing.assert_allclose(item.curve.spread, inside.std(axis=1), rtol=0.03, atol=0.01)
    assert item.curve.pixels == pytest.approx(21 * 41, rel=0.03)
    assert item.curve.sigma is None
    bands = [
        each
        for each in dock.panel.plot.plot.axes.collections
        if type(each).__name__ == "FillBetweenPolyCollection" or type(each).__name__ == "PolyCollection"
    ]
    assert len(bands) == 1


def test_a_polygon_and_a_freehand_outline(dock, click, drag, scene, settled):
    from qgis.PyQt.QtCore import Qt

    from mining_insar.ui.explorer.selections import FREEHAND, OUTLINE

    corners = [scene.centre(*place) for place in ((10, 10), (10, 40), (40, 40), (40, 10))]
    dock.session.pick(OUTLINE)
    for corner in corners:
        click(*corner)
    click(*corners[-1], button=Qt.MouseButton.RightButton)
    [polygon] = settled(dock, 1)
    mean = scene.truth()[:, 10:41, 10:41].mean(axis=(1, 2))
    np.testing.assert_allclose(polygon.curve.values, mean, rtol=0.02, atol=0.01)
    dock.session.pick(FREEHAND)
    fine = [
        tuple(np.array(a) + (np.array(b) - a) * t)
        for a, b in zip(corners, [*corners[1:], corners[0]])
        for t in np.linspace(0, 1, 12)
    ]
    drag(fine)
    [outline] = settled(dock, 1)
    np.testing.assert_allclose(outline.curve.values, mean, rtol=0.02, atol=0.01)
    assert len(dock.session.selections.all[0].vertices) < 12


def test_error_bars_come_from_the_sigma_beside(open_dock, project, tmp_path, click, scene, settled):
    from qgis.core import QgsRasterLayer

    from mining_insar.algorithms.io import tags

    command = "qgis_process run mininginsar:sbas"
    path = scene.write(tmp_path / "d.tif", scene.truth(), **{tags.COMMAND: command})
    sigma = np.broadcast_to(np.linspace(0, 5, len(scene.dates))[:, None, None], scene.truth().shape)
    kind = tags.KIND_DISPLACEMENT_STD
    scene.write(tmp_path / "sigma.tif", sigma, kind=kind, **{tags.COMMAND: command})
    scene.write(tmp_path / "sigma_of_another_run.tif", sigma * 9, kind=kind, **{tags.COMMAND: "another"})
    project.addMapLayer(QgsRasterLayer(path, "d", "gdal"))
    dock = open_dock()
    click(*scene.centre(20, 30))
    [item] = settled(dock, 1)
    np.testing.assert_allclose(item.curve.sigma, np.linspace(0, 5, len(scene.dates)), atol=1e-5)
    [bars] = [each for each in dock.panel.plot.plot.axes.collections if type(each).__name__ == "LineCollection"]
    lengths = [segment[1, 1] - segment[0, 1] for segment in bars.get_segments()]
    np.testing.assert_allclose(lengths, 2 * np.linspace(0, 5, len(scene.dates)), atol=1e-4)
    dock.panel.option_actions["errors"].trigger()
    assert not [each for each in dock.panel.plot.plot.axes.collections if type(each).__name__ == "LineCollection"]


def test_the_reference_changes_plot_and_map(dock, series_layer, project, click, scene, settled):
    from qgis.core import QgsPointXY, QgsRaster

    from mining_insar.ui.explorer.selections import CLICK

    click(*scene.centre(20, 30))
    settled(dock, 1)
    dock.session.pick(CLICK, reference=True)
    click(*scene.centre(40, 5))
    scene.wait(lambda: dock.session._map.layer() is not None)
    [item] = settled(dock, 1)
    expected = scene.truth()[:, 20, 30] - scene.truth()[:, 40, 5]
    np.testing.assert_allclose(item.curve.values, expected, atol=1e-4)
    shown = dock.session._map.layer()

    def on_map(row, col):
        found = shown.dataProvider().identify(QgsPointXY(*scene.centre(row, col)), QgsRaster.IdentifyFormatValue)
        return np.array([found.results()[band] for band in range(1, len(scene.dates) + 1)])

    np.testing.assert_allclose(on_map(20, 30), expected, atol=1e-4)
    np.testing.assert_allclose(on_map(40, 5), 0.0, atol=1e-4)
    tree = project.layerTreeRoot()
    assert tree.findLayer(shown.id()).itemVisibilityChecked()
    assert not tree.findLayer(series_layer.id()).itemVisibilityChecked()
    # live: another click moves the zero of the same layer
    click(*scene.centre(10, 70))
    expected = scene.truth()[:, 20, 30] - scene.truth()[:, 10, 70]
    scene.wait(lambda: abs(on_map(20, 30)[-1] - expected[-1]) < 1e-3)
    dock.panel.forget_reference.trigger()
    scene.wait(lambda: dock.session._map.layer() is None)
    assert tree.findLayer(series_layer.id()).itemVisibilityChecked()
    np.testing.assert_allclose(settled(dock, 1)[0].curve.values, scene.truth()[:, 20, 30], atol=1e-4)


def test_save_and_reopen(dock, open_dock, project, canvas, tmp_path, click, scene, settled):
    from mining_insar.ui.explorer.selections import CLICK

    click(*scene.centre(20, 30))
    dock.session.selections.change(dock.session.selections.all[0].key, name="shaft")
    dock.session.pick(CLICK, reference=True)
    click(*scene.centre(40, 5))
    scene.wait(lambda: dock.session._map.layer() is not None)
    dock.session.set_options(fit="linear", replicas=True)
    expected = settled(dock, 1)[0].curve.values
    assert project.write(str(tmp_path / "p.qgz"))
    dock.close()
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    again = open_dock()
    [item] = settled(again, 1)
    np.testing.assert_allclose(item.curve.values, expected, atol=1e-4)
    assert (item.label, item.fit.model, again.session.options.replicas) == ("shaft", "linear", True)
    assert item.fit.rate == pytest.approx(scene.rates()[20, 30] - scene.rates()[40, 5], abs=1e-3)
    shown = again.session._map.layer()
    assert shown is not None
    assert shown.isValid()


def test_fits_replicas_and_residuals_are_drawn(dock, click, scene, settled):
    click(*scene.centre(20, 30))
    settled(dock, 1)
    dock.session.set_options(fit="linear", replicas=True, residuals=True)
    [item] = settled(dock, 1)
    assert item.fit.rate == pytest.approx(scene.rates()[20, 30], abs=1e-3)
    half = scene.wavelength / 2 * 1e3
    values, lower, upper = plotted(dock)
    np.testing.assert_allclose(values[:, 1] - lower[:, 1], half, rtol=1e-5)
    np.testing.assert_allclose(upper[:, 1] - values[:, 1], half, rtol=1e-5)
    residuals = dock.panel.plot.plot.residual_axes.lines[0].get_ydata()
    np.testing.assert_allclose(residuals, 0.0, atol=1e-3)


def test_two_products_share_a_zero(open_dock, series_layer, project, tmp_path, click, scene, settled):
    from qgis.core import QgsRasterLayer

    other = QgsRasterLayer(scene.write(tmp_path / "other.tif", scene.truth() * 1.5 + 40.0), "other", "gdal")
    project.addMapLayer(other)
    dock = open_dock()
    dock.session.set_primary(series_layer.id())
    dock.session.set_overlay(other.id())
    click(*scene.centre(20, 30))
    first, second = settled(dock, 2)
    assert first.marker != second.marker
    assert first.colour == second.colour
    assert np.median(first.curve.values - second.curve.values) == pytest.approx(0.0, abs=1e-3)
    dock.session.set_options(align=False)
    np.testing.assert_allclose(settled(dock, 2)[1].curve.values, scene.truth()[:, 20, 30] * 1.5 + 40.0, atol=1e-3)


def test_points_with_a_field_per_date(open_dock, project, canvas, tmp_path, click, drag, scene, settled):
    from osgeo import ogr
    from qgis.core import QgsVectorLayer

    from mining_insar.algorithms.io.features import VectorFeature, write_features
    from mining_insar.algorithms.io.vectors import wkt_of_epsg

    features = []
    places = [(10, 10), (20, 30), (22, 33)]
    for row, col in places:
        point = ogr.CreateGeometryFromWkt("POINT ({!r} {!r})".format(*scene.centre(row, col)))
        values = {f"D{date:%Y%m%d}": float(v) for date, v in zip(scene.dates, scene.truth()[:, row, col])}
        features.append(VectorFeature(bytes(point.ExportToWkb()), {"velocity": 1.0, **values}))
    write_features(str(tmp_path / "p.gpkg"), "p", wkt_of_epsg(32648), ogr.wkbPoint, features)
    project.addMapLayer(QgsVectorLayer(str(tmp_path / "p.gpkg"), "p", "ogr"))
    dock = open_dock()
    x, y = scene.centre(20, 30)
    click(x + 3 * canvas.mapUnitsPerPixel(), y)
    [item] = settled(dock, 1)
    np.testing.assert_allclose(item.curve.values, scene.truth()[:, 20, 30], atol=1e-4)
    drag([scene.centre(18, 28), scene.centre(19, 29), scene.centre(25, 36)])
    [item] = settled(dock, 1)
    both = scene.truth()[:, [20, 22], [30, 33]]
    np.testing.assert_allclose(item.curve.values, both.mean(axis=1), atol=1e-4)
    np.testing.assert_allclose(item.curve.spread, both.std(axis=1), atol=1e-4)
    assert item.curve.pixels == 2


def test_keyboard_undo_redo_and_delete(dock, click, scene, settled):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    click(*scene.centre(20, 30))
    click(*scene.centre(21, 31))
    settled(dock, 1)
    dock.activateWindow()
    dock.panel.places.setFocus()
    QTest.keyClick(dock.panel.places, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_allclose(settled(dock, 1)[0].curve.values, scene.truth()[:, 20, 30], atol=1e-4)
    QTest.keyClick(
        dock.panel.places, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    np.testing.assert_allclose(settled(dock, 1)[0].curve.values, scene.truth()[:, 21, 31], atol=1e-4)
    dock.panel.places.topLevelItem(0).setSelected(True)
    QTest.keyClick(dock.panel.places, Qt.Key.Key_Delete)
    assert settled(dock, 0) == []
    dock.panel.undo.trigger()
    assert len(settled(dock, 1)) == 1


def test_another_coordinate_system_of_the_map(dock, canvas, click, scene, settled):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    from_map = QgsCoordinateReferenceSystem("EPSG:32648")
    to_map = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(from_map, to_map, QgsProject.instance())
    extent = transform.transformBoundingBox(canvas.extent())
    canvas.setDestinationCrs(to_map)
    canvas.setExtent(extent)
    place = transform.transform(QgsPointXY(*scene.centre(20, 30)))
    click(place.x(), place.y())
    np.testing.assert_allclose(settled(dock, 1)[0].curve.values, scene.truth()[:, 20, 30], atol=1e-4)


@pytest.mark.parametrize(("row", "col", "words"), [(5, 6, "no value"), (-20, 10, "outside the raster")])
def test_a_click_on_nothing_says_so(dock, canvas, click, scene, row, col, words):
    canvas.zoomByFactor(3.0)
    click(*scene.centre(row, col))
    scene.wait(lambda: words in dock.panel.message.text())
    assert not dock.session.busy


def test_a_layer_without_dates_is_refused_in_words(open_dock, project, tmp_path):
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    path = str(tmp_path / "rgb.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 9, 9, 3, gdal.GDT_Float32)
    dataset.FlushCache()
    del dataset
    layer = QgsRasterLayer(path, "rgb", "gdal")
    project.addMapLayer(layer)
    dock = open_dock()
    assert "has no date" in dock.panel.message.text()
    dock.session.set_primary(layer.id())
    assert dock.session.primary_id == ""
    assert "has no date" in dock.panel.message.text()


def test_one_band_and_all_nan(open_dock, project, tmp_path, click, scene, settled):
    from qgis.core import QgsRasterLayer

    one = QgsRasterLayer(scene.write(tmp_path / "one.tif", scene.truth()[5:6]), "one", "gdal")
    empty = QgsRasterLayer(scene.write(tmp_path / "nan.tif", np.full_like(scene.truth(), np.nan)), "nan", "gdal")
    project.addMapLayers([one, empty])
    dock = open_dock()
    dock.session.set_primary(one.id())
    dock.session.set_options(fit="linear")
    click(*scene.centre(20, 30))
    [item] = settled(dock, 1)
    assert item.curve.values == pytest.approx(scene.truth()[5, 20, 30], abs=1e-4)
    assert item.fit is None
    assert "at least three dates" in dock.panel.message.text()
    dock.session.set_primary(empty.id())
    settled(dock, 1)
    assert "no value" in dock.panel.message.text()


def test_a_layer_that_is_removed_while_plotted_does_no_harm(dock, series_layer, project, click, scene, settled):
    click(*scene.centre(20, 30))
    settled(dock, 1)
    click(*scene.centre(25, 30))
    project.removeMapLayer(series_layer.id())
    scene.wait(lambda: not dock.session.busy)
    assert dock.session.drawn() == []
    assert dock.session.primary_id == ""
    click(*scene.centre(30, 30))
    assert settled(dock, 0) == []


def test_the_map_relative_to_a_reference_goes_with_its_series(dock, series_layer, project, click, scene):
    from mining_insar.ui.explorer.selections import CLICK

    dock.session.pick(CLICK, reference=True)
    click(*scene.centre(40, 5))
    scene.wait(lambda: dock.session._map.layer() is not None)
    project.removeMapLayer(series_layer.id())
    scene.wait(lambda: not project.mapLayers())
    assert dock.session.drawn() == []


def test_another_project_while_the_dock_is_open(dock, project, click, scene, settled):
    from mining_insar.ui.explorer.selections import CLICK

    click(*scene.centre(20, 30))
    dock.session.pick(CLICK, reference=True)
    click(*scene.centre(40, 5))
    scene.wait(lambda: dock.session._map.layer() is not None)
    project.clear()
    scene.wait(lambda: not dock.session.busy)
    assert (dock.session.selections.all, dock.session.selections.reference) == ((), None)
    assert dock.panel.places.topLevelItemCount() == 0


def test_places_do_not_follow_into_another_project_while_the_dock_is_closed(dock, project, click, scene, settled):
    click(*scene.centre(20, 30))
    settled(dock, 1)
    dock.close()
    project.clear()
    dock.setUserVisible(True)
    assert dock.session.selections.all == ()


def test_a_dark_desktop_repaints_the_plot(dock, click, scene, settled):
    from qgis.PyQt.QtGui import QColor, QPalette

    click(*scene.centre(20, 30))
    settled(dock, 1)
    plot = dock.panel.plot
    assert plot.figure.get_facecolor()[0] > 0.9
    palette = QPalette(plot.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    plot.setPalette(palette)
    scene.wait(lambda: plot.figure.get_facecolor()[0] < 0.3)
    # QGIS's dark themes leave black on black: the text is made legible.
    assert min(QColor(plot.theme().text).getRgb()[:3]) > 200


def test_a_row_of_the_list_renames_and_hides(dock, click, scene, settled):
    from qgis.PyQt.QtCore import Qt

    dock.session.set_options(keep=True)
    for place in ((20, 30), (21, 31)):
        click(*scene.centre(*place))
    settled(dock, 2)
    row = dock.panel.places.topLevelItem(0)
    row.setText(0, "shaft")
    row.setCheckState(0, Qt.CheckState.Unchecked)
    [item] = settled(dock, 1)
    assert item.label == "P2"
    assert [each.name for each in dock.session.selections.all] == ["shaft", "P2"]
    dock.panel.undo.trigger()
    assert len(settled(dock, 2)) == 2
    assert dock.panel.places.topLevelItem(0).checkState(0) == Qt.CheckState.Checked


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="the list of open files is Linux's")
def test_closing_frees_the_files(open_dock, series_layer, series_path, canvas, click, drag, scene, settled):
    def handles():
        names = []
        for number in os.listdir("/proc/self/fd"):
            try:
                names.append(os.readlink(f"/proc/self/fd/{number}"))
            except OSError:
                names.append("")
        return names.count(os.path.realpath(series_path))

    of_the_layer = handles()
    dock = open_dock()
    click(*scene.centre(20, 30))
    drag([scene.centre(5, 5), scene.centre(7, 7), scene.centre(50, 60)])
    settled(dock, 1)
    assert handles() > of_the_layer
    dock.close()
    scene.wait(lambda: handles() == of_the_layer)
    assert dock.session.active_products() == []
    assert type(canvas.mapTool()).__name__ != "PickTool"


def test_a_huge_polygon_is_answered_bit_by_bit_and_can_be_stopped(dock, canvas, drag, scene, settled, monkeypatch):
    from mining_insar.algorithms.runs import places

    # Sixty-four pixels at a time, on a slow disk.
    monkeypatch.setattr(places, "_MOST_VALUES", 64 * len(scene.dates))
    product = dock.session.active_products()[0]
    read = product.series.read

    def slowly(window):
        time.sleep(0.012)
        return read(window)

    product.series = dataclasses.replace(product.series, read=slowly)
    seen = []

    def watch():
        for item in dock.session.drawn():
            seen.append((item.curve.share, item.curve.values[-1]))

    dock.session.changed.connect(watch)
    corners = [scene.centre(1, 1), scene.centre(3, 3), scene.centre(55, 75)]
    drag(corners)
    [item] = settled(dock, 1)
    partly = [value for share, value in seen if 0.3 < share < 1.0]
    assert partly
    # The mean so far is near the mean: within a tenth once a third is read.
    assert max(abs(value / item.curve.values[-1] - 1) for value in partly) < 0.1
    seen.clear()
    drag(corners)
    scene.wait(lambda: bool(seen))
    dock.panel.stop.trigger()
    assert not dock.session.busy
    assert dock.session.drawn()[0].curve.share < 1.0
    # The drag has left the keyboard with the map.
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    seen.clear()
    drag(corners)
    scene.wait(lambda: bool(seen))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not dock.session.busy
    assert dock.session.drawn()[0].curve.share < 1.0


def test_exports(dock, click, drag, scene, settled, tmp_path):
    import csv

    from osgeo import ogr

    click(*scene.centre(20, 30))
    dock.session.set_options(keep=True, fit="linear")
    drag([scene.centre(18, 28), scene.centre(19, 29), scene.centre(25, 36)])
    settled(dock, 2)
    for ending in ("csv", "gpkg", "png", "svg", "pdf"):
        dock.panel.export(str(tmp_path / f"e.{ending}"))
        assert (tmp_path / f"e.{ending}").stat().st_size > 200, dock.panel.message.text()
    rows = list(csv.DictReader((tmp_path / "e.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 2 * len(scene.dates)
    assert float(rows[-1]["displacement [mm]"]) < 0
    assert float(rows[39]["displacement [mm]"]) == pytest.approx(scene.truth()[39, 20, 30], rel=1e-4)
    layer = ogr.Open(str(tmp_path / "e.gpkg"))
    record = layer.GetLayer(0).GetNextFeature()
    assert record.GetField("D20180106") == pytest.approx(0.0, abs=1e-5)
    assert record.GetField("velocity") == pytest.approx(scene.rates()[20, 30], abs=1e-3)
    assert (tmp_path / "e.png").read_bytes()[:4] == b"\x89PNG"
    assert (tmp_path / "e.pdf").read_bytes()[:4] == b"%PDF"
    dock.panel.export(str(tmp_path / "e.docx"))
    assert "must end in" in dock.panel.message.text()


def test_tooltip_tells_date_and_value(dock, click, scene, settled):
    from mining_insar.ui.explorer.plot import tooltip
    from mining_insar.ui.notation import PLAIN

    click(*scene.centre(20, 30))
    [item] = settled(dock, 1)
    plot = dock.panel.plot.plot
    x, y = plot.axes.transData.transform((item.curve.days[7], item.curve.values[7]))
    found, number = plot.nearest(x + 3, y - 2)
    assert number == 7
    text = tooltip(found, number, PLAIN)
    assert text.splitlines()[:2] == ["P1", f"2018-03-31: {scene.truth()[7, 20, 30]:.1f} mm"]
    assert plot.nearest(2, 2) is None


def test_without_matplotlib_the_dock_says_what_to_install(open_dock, series_layer, monkeypatch, click, scene, settled):
    import builtins

    from qgis.PyQt.QtWidgets import QLabel

    real = builtins.__import__

    def blocked(name, *args, **kwargs):
        if name.split(".")[0] == "matplotlib":
            raise ImportError("No module named 'matplotlib'")
        return real(name, *args, **kwargs)

    import sys

    for name in [name for name in sys.modules if name.endswith("ui.explorer.plot_widget")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", blocked)
    dock = open_dock()
    assert dock.panel.plot is None
    assert any("matplotlib" in label.text() for label in dock.panel.findChildren(QLabel))
    click(*scene.centre(20, 30))
    [item] = settled(dock, 1)
    assert dock.panel.places.topLevelItem(0).text(2) != ""
    assert item.curve.values[-1] == pytest.approx(scene.truth()[-1, 20, 30], abs=1e-4)
