"""Layers as products: stations with a table, MintPy's file, another coordinate system, what is refused."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")


def goes_on():
    """Nobody stops the reading."""


@pytest.fixture
def read(project):
    """Read a place of a product."""

    def one(product, kind, vertices, crs="EPSG:32648"):
        from mining_insar.ui.explorer.selections import Selections

        selection = Selections().add(kind, crs, vertices)
        return product.read(product.locate(selection, project), goes_on)

    return one


def test_stations_with_a_table_of_their_series(project, scene, read, tmp_path):
    from qgis.core import QgsVectorLayer

    table = tmp_path / "los.csv"
    rows = [f"S1,{date},{2.0 * n},{0.5}" for n, date in enumerate(scene.dates)]
    rows += [f"S2,{date},{-1.0 * n},{0.7}" for n, date in enumerate(scene.dates[3:])]
    table.write_text("station,date,los_mm,los_sigma_mm\n" + "\n".join(rows) + "\n", encoding="utf-8")
    x, y = scene.centre(20, 30)
    layer = QgsVectorLayer("Point?crs=EPSG:32648&field=station:string", "GNSS", "memory")
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    for name, place in (("S1", (x, y)), ("S2", (x + 300, y))):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        layer.dataProvider().addFeature(feature)
    from mining_insar.algorithms.checks import InputError
    from mining_insar.ui.explorer.point_products import StationProduct
    from mining_insar.ui.explorer.products import may_be_product, open_product

    project.addMapLayer(layer)
    assert not may_be_product(layer, project)
    with pytest.raises(InputError, match="gnsstolos"):
        open_product(layer, project)
    project.addMapLayer(QgsVectorLayer(str(table), "table", "ogr"))
    product = open_product(layer, project)
    assert isinstance(product, StationProduct)
    curve = read(product, "point", [(x, y)])
    np.testing.assert_allclose(curve.values, 2.0 * np.arange(40))
    np.testing.assert_allclose(curve.sigma, 0.5)
    assert curve.dates == tuple(scene.dates)
    nobody = read(product, "point", [(x + 100, y)])
    assert nobody.empty
    assert "no point" in nobody.note
    ring = [(x - 10, y - 10), (x + 400, y - 10), (x + 400, y + 10), (x - 10, y + 10)]
    both = read(product, "polygon", ring)
    assert both.dates == tuple(scene.dates[3:])
    np.testing.assert_allclose(both.values, (2.0 * np.arange(3, 40) - np.arange(37)) / 2)
    assert both.pixels == 2


def test_mintpys_file_is_read_where_qgis_draws_it(project, scene, read, tmp_path):
    """GDAL sees no position in it, so QGIS draws it downward from zero; values and dates are the file's."""
    h5py = pytest.importorskip("h5py")
    from qgis.core import QgsRasterLayer

    from mining_insar.ui.explorer.products import open_product

    values = scene.truth()[:8] / 1e3
    values[:, 20, 30] = np.arange(8) / 100.0
    path = tmp_path / "timeseries.h5"
    with h5py.File(path, "w") as file:
        file["timeseries"] = values.astype(np.float32)
        file["date"] = np.array([f"{date:%Y%m%d}".encode() for date in scene.dates[:8]])
        attributes = {"FILE_TYPE": "timeseries", "UNIT": "m", "WAVELENGTH": "0.0555", "X_FIRST": "100.0"}
        attributes.update(Y_FIRST="40.0", X_STEP="0.001", Y_STEP="-0.001", X_UNIT="degrees", REF_Y="0", REF_X="0")
        file.attrs.update(attributes)
    layer = QgsRasterLayer(f'HDF5:"{path}"://timeseries', "mintpy", "gdal")
    assert layer.isValid()
    product = open_product(layer, project)
    extent = layer.extent()
    x = extent.xMinimum() + 30.5 / scene.cols * extent.width()
    y = extent.yMaximum() - 20.5 / scene.rows * extent.height()
    curve = read(product, "point", [(x, y)], crs="")
    np.testing.assert_allclose(curve.values, 10.0 * np.arange(8), atol=1e-3)
    assert product.wavelength == pytest.approx(0.0555)
    product.close()


def test_a_polygon_in_degrees_is_the_mean_of_the_same_pixels(project, series_layer, scene, read):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY

    from mining_insar.ui.explorer.products import open_product

    corners = [scene.centre(*place) for place in ((10, 10), (10, 50), (50, 50), (50, 10))]
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32648"), QgsCoordinateReferenceSystem("EPSG:4326"), project
    )
    degrees = [there.transform(QgsPointXY(*corner)) for corner in corners]
    product = open_product(series_layer, project)
    curve = read(product, "polygon", [(point.x(), point.y()) for point in degrees], crs="EPSG:4326")
    rows, cols = np.mgrid[10:51, 10:51]
    assert curve.values[-1] == pytest.approx(scene.years()[-1] * (-2.0 * cols + 0.5 * rows).mean(), rel=1e-3)
    assert curve.pixels == pytest.approx(1600, rel=1e-3)
    product.close()


def test_layers_that_are_no_products(project, tmp_path):
    from qgis.core import QgsVectorLayer

    from mining_insar.algorithms.checks import InputError
    from mining_insar.ui.explorer.products import open_product

    lines = QgsVectorLayer("LineString?crs=EPSG:4326", "lines", "memory")
    with pytest.raises(InputError, match="neither a raster nor a layer of points"):
        open_product(lines, project)
    points = QgsVectorLayer("Point?crs=EPSG:4326&field=velocity:double", "points", "memory")
    with pytest.raises(InputError, match="no field that is named by a date"):
        open_product(points, project)


def lobes(vertices, shape, fine=8):
    """Share of each pixel inside a line that crosses itself, by counting crossings of fine points (rows, columns)."""
    rows, cols = np.mgrid[0 : shape[0] * fine, 0 : shape[1] * fine]
    y, x = (rows + 0.5) / fine, (cols + 0.5) / fine
    inside = np.zeros(y.shape, dtype=bool)
    for (y1, x1), (y2, x2) in zip(vertices, [*vertices[1:], vertices[0]]):
        if y1 != y2:
            inside ^= ((y1 > y) != (y2 > y)) & (x < x1 + (y - y1) / (y2 - y1) * (x2 - x1))
    return inside.reshape(shape[0], fine, shape[1], fine).mean(axis=(1, 3))


@pytest.mark.parametrize(
    "vertices",
    [[(10, 10), (40, 40), (10, 40), (25, 10)], [(10, 10), (40, 40), (10, 40), (40, 10)]],
    ids=["uneven loops", "loops whose areas cancel"],
)
def test_all_loops_of_an_outline_that_crosses_itself(project, series_layer, scene, read, vertices):
    from mining_insar.ui.explorer.products import open_product

    ring = [(scene.west + col * scene.pixel, scene.north - row * scene.pixel) for row, col in vertices]
    product = open_product(series_layer, project)
    curve = read(product, "polygon", ring)
    weight = lobes(vertices, (scene.rows, scene.cols))
    assert curve.pixels == pytest.approx(weight.sum(), rel=3e-3)
    expected = (scene.truth()[-1] * weight).sum() / weight.sum()
    # The fine points lie on the diagonals, half of them on either side by chance.
    assert curve.values[-1] == pytest.approx(expected, rel=5e-3)
    product.close()


def test_a_polygon_over_half_the_globe_holds_every_pixel(project, series_layer, scene, read):
    """Most of it has no coordinates in the layer's system, and cutting its edges fine would take minutes."""
    from mining_insar.ui.explorer.products import open_product

    product = open_product(series_layer, project)
    half = 2.0e7
    curve = read(product, "polygon", [(-half, -half), (half, -half), (half, half), (-half, half)], crs="EPSG:3857")
    # All but the pixel without a value
    assert curve.pixels == pytest.approx(scene.rows * scene.cols)
    expected = np.delete(scene.truth()[-1].ravel(), 5 * scene.cols + 6).mean()
    assert curve.values[-1] == pytest.approx(expected, rel=1e-5)
    beside = [(0.0, 0.0), (1e6, 0.0), (1e6, 1e6), (0.0, 1e6)]
    away = read(product, "polygon", beside, crs="EPSG:3857")
    assert "outside the raster" in away.note
    product.close()


def test_multipoints_of_one_point_each(project, scene, read):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

    from mining_insar.ui.explorer.products import open_product

    layer = QgsVectorLayer("MultiPoint?crs=EPSG:32648&field=D20180106:double&field=D20180118:double", "p", "memory")
    place = QgsPointXY(*scene.centre(20, 30))
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1.0, -2.0])
    feature.setGeometry(QgsGeometry.fromMultiPointXY([place]))
    layer.dataProvider().addFeature(feature)
    product = open_product(layer, project)
    assert product.snapped(QgsRectangle(place, place).buffered(50.0)) == place
    np.testing.assert_array_equal(read(product, "point", [(place.x(), place.y())]).values, [1.0, -2.0])


@pytest.mark.parametrize("written", [True, False], ids=["rows upward, and the file says so", "no position at all"])
def test_rasters_without_a_position_are_read_where_qgis_draws_them(project, scene, read, tmp_path, written):
    from osgeo import gdal
    from qgis.core import QgsPointXY, QgsRaster, QgsRasterLayer

    from mining_insar.ui.explorer.products import open_product

    path = str(tmp_path / "plain.tif")
    values = scene.truth()[:3]
    dataset = gdal.GetDriverByName("GTiff").Create(path, scene.cols, scene.rows, 3, gdal.GDT_Float32)
    if written:
        dataset.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, 1.0))
    for number, date in enumerate(scene.dates[:3], start=1):
        dataset.GetRasterBand(number).SetDescription(date.isoformat())
        dataset.GetRasterBand(number).SetUnitType("mm")
        dataset.GetRasterBand(number).WriteArray(values[number - 1])
    del dataset
    layer = QgsRasterLayer(path, "plain", "gdal")
    extent = layer.extent()
    x, y = extent.xMinimum() + 30.5, extent.yMaximum() - 20.5
    product = open_product(layer, project)
    shown = layer.dataProvider().identify(QgsPointXY(x, y), QgsRaster.IdentifyFormatValue).results()
    np.testing.assert_allclose(
        read(product, "point", [(x, y)], crs="").values, [shown[1], shown[2], shown[3]], rtol=1e-6
    )
    product.close()


def test_the_grid_is_in_the_coordinate_system_that_the_layer_has(project, series_layer):
    """The user may have set another one than the file's, and QGIS draws an HDF5 file in none."""
    from qgis.core import QgsCoordinateReferenceSystem

    from mining_insar.ui.explorer.products import open_product

    series_layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32647"))
    product = open_product(series_layer, project)
    assert "zone 47N" in product.grid.crs_wkt
    product.close()
    series_layer.setCrs(QgsCoordinateReferenceSystem())
    product = open_product(series_layer, project)
    assert product.grid.crs_wkt == ""
    product.close()
