"""The algorithms about mines inside QGIS: against native zonal statistics, on real leases; how layers look."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

pytestmark = pytest.mark.usefixtures("provider")


def write_raster(path, values, epsg, origin, pixel, units, dates=()):
    from osgeo import gdal, osr

    bands = values if values.ndim == 3 else values[np.newaxis]
    size = bands.shape[2], bands.shape[1], len(bands)
    made = gdal.GetDriverByName("GTiff").Create(str(path), *size, gdal.GDT_Float32)
    made.SetGeoTransform((origin[0], pixel, 0.0, origin[1], 0.0, -pixel))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    made.SetProjection(system.ExportToWkt())
    for number, array in enumerate(bands, start=1):
        band = made.GetRasterBand(number)
        band.WriteArray(array.astype(np.float32))
        band.SetUnitType(units)
        band.SetNoDataValue(float("nan"))
        if dates:
            band.SetDescription(dates[number - 1])
    made.FlushCache()
    return str(path)


@pytest.fixture
def memory_layer():
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    kept = []

    def make(kind, crs, *wkts):
        layer = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string", "zones", "memory")
        for number, wkt in enumerate(wkts):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([f"zone {number + 1}"])
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        kept.append(layer)
        return layer

    return make


def run(name, **parameters):
    import processing

    return processing.run(f"mininginsar:{name}", parameters)


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def velocity(tmp_path):
    rng = np.random.default_rng(2)
    row, col = np.mgrid[0:40, 0:50]
    values = -80.0 * np.exp(-((row - 18) ** 2 + (col - 22) ** 2) / 40.0) + rng.normal(0, 1.0, row.shape)
    return write_raster(tmp_path / "v.tif", values, 32648, (630_000.0, 4_230_000.0), 50.0, "mm/yr"), values


def test_equal_to_native_zonal_statistics_where_the_definitions_agree(velocity, memory_layer, tmp_path):
    """On outlines that follow pixel borders every definition is the same: mean, lowest, highest, standard deviation."""
    import processing

    path, _ = velocity
    corners = ((630_250, 4_228_500, 631_750, 4_229_650), (631_000, 4_228_200, 632_400, 4_229_000))
    wkts = [f"POLYGON (({w} {s}, {e} {s}, {e} {n}, {w} {n}, {w} {s}))" for w, s, e, n in corners]
    zones = memory_layer("Polygon", "EPSG:32648", *wkts)
    ours = run("concessionstats", CONCESSIONS=zones, VELOCITY=[path], STATISTICS=str(tmp_path / "s.csv"))
    native = processing.run(
        "native:zonalstatisticsfb",
        {"INPUT": zones, "INPUT_RASTER": path, "RASTER_BAND": 1, "STATISTICS": [0, 2, 4, 5, 6], "OUTPUT": "memory:"},
    )["OUTPUT"]
    for mine, theirs in zip(rows_of(ours["STATISTICS"]), native.getFeatures()):
        assert float(mine["pixels"]) == pytest.approx(theirs["_count"])
        assert float(mine["mean"]) == pytest.approx(theirs["_mean"], rel=1e-4)
        assert float(mine["standard deviation"]) == pytest.approx(theirs["_stdev"], rel=1e-4)
        assert float(mine["maximum"]) == pytest.approx(theirs["_min"], rel=1e-4)
        assert float(mine["highest"]) == pytest.approx(theirs["_max"], rel=1e-4)


def test_results_are_plain_and_layers_are_dressed(velocity, memory_layer, tmp_path):
    from qgis.core import Qgis, QgsVectorLayer

    path, _ = velocity
    zones = memory_layer(
        "Polygon", "EPSG:4326", "POLYGON ((106.48 38.19, 106.5 38.19, 106.5 38.22, 106.48 38.22, 106.48 38.19))"
    )
    found = run(
        "detectbowls", VELOCITY=path, CONCESSIONS=zones, CONTOUR_INTERVAL=20, BOWLS=str(tmp_path / "b.gpkg"),
        CONTOURS=str(tmp_path / "c.gpkg"), REPORT=str(tmp_path / "b.html"),
    )  # fmt: skip
    assert found["N_BOWLS"] == 1
    assert (type(found["DEEPEST"]), found["DEEPEST_IN"]) == (float, "zone 1")
    assert Path(tmp_path / "b.qlr").exists()
    line = memory_layer("LineString", "EPSG:32648", "LINESTRING (630000 4229075, 632400 4229075)")
    made = run("profile", LINES=line, VELOCITY=path, PROFILES=str(tmp_path / "p.gpkg"))
    assert made["LOWEST"] < -70.0
    from mining_insar.processing_provider.styles.kinds import PROFILES
    from mining_insar.processing_provider.styles.renderers import style_vector

    layer = QgsVectorLayer(made["PROFILES"], "profile", "ogr")
    style_vector(layer, PROFILES)
    assert layer.elevationProperties().clamping() == Qgis.AltitudeClamping.Absolute
    assert layer.elevationProperties().hasElevation()
    assert next(layer.getFeatures()).geometry().constGet().is3D()


def test_the_profile_shows_in_the_elevation_profile(velocity, memory_layer, tmp_path):
    """QGIS's own generator finds the values as heights along the line."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsLineString, QgsProfileRequest, QgsProject, QgsVectorLayer

    path, _ = velocity
    line = memory_layer("LineString", "EPSG:32648", "LINESTRING (630000 4229075, 632400 4229075)")
    made = run("profile", LINES=line, VELOCITY=path, PROFILES=str(tmp_path / "p.gpkg"))
    layer = QgsVectorLayer(made["PROFILES"], "profile", "ogr")
    from mining_insar.processing_provider.styles.kinds import PROFILES
    from mining_insar.processing_provider.styles.renderers import style_vector

    style_vector(layer, PROFILES)
    request = QgsProfileRequest(QgsLineString([630_000.0, 632_400.0], [4_229_075.0, 4_229_075.0]))
    request.setCrs(QgsCoordinateReferenceSystem("EPSG:32648"))
    request.setTransformContext(QgsProject.instance().transformContext())
    request.setTolerance(1.0)
    generator = layer.createProfileGenerator(request)
    assert generator.generateProfile()
    heights = generator.takeResults().zRange()
    assert heights.lower() == pytest.approx(made["LOWEST"], abs=1.0)


def test_point_series_are_coloured_by_velocity(memory_layer, tmp_path):
    from qgis.core import QgsGraduatedSymbolRenderer, QgsVectorLayer

    values = np.stack([np.zeros((8, 8)), np.full((8, 8), -5.0), np.full((8, 8), -10.0)])
    path = write_raster(
        tmp_path / "t.tif",
        values,
        32648,
        (630_000.0, 4_230_000.0),
        50.0,
        "mm",
        ("2020-01-01", "2020-07-01", "2021-01-01"),
    )
    points = memory_layer("Point", "EPSG:32648", "POINT (630100 4229900)", "POINT (630210 4229810)")
    found = run("pointseries", POINTS=points, TIMESERIES=path, POINT_SERIES=str(tmp_path / "p.gpkg"))
    assert found["LOWEST"] == pytest.approx(-10.0 / 366 * 365.25, rel=1e-3)
    layer = QgsVectorLayer(found["POINT_SERIES"], "series", "ogr")
    assert {"velocity", "D20200101", "D20200701", "D20210101"} <= set(layer.fields().names())
    from mining_insar.processing_provider.styles.kinds import POINT_SERIES
    from mining_insar.processing_provider.styles.renderers import style_vector

    style_vector(layer, POINT_SERIES)
    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)


def test_filled_series_is_still_a_series(tmp_path):
    values = np.random.default_rng(0).normal(size=(3, 30, 30))
    values[:, 10:12, 10:12] = np.nan
    path = write_raster(
        tmp_path / "t.tif",
        values,
        32648,
        (630_000.0, 4_230_000.0),
        50.0,
        "mm",
        ("2020-01-01", "2020-07-01", "2021-01-01"),
    )
    found = run("fillgaps", TIMESERIES=path, OUTPUT=str(tmp_path / "f.tif"))
    assert (found["FILLED_VALUES"], found["EMPTY_VALUES"]) == (12, 0)
    assert run("velocity", TIMESERIES=found["OUTPUT"], VELOCITY=str(tmp_path / "v.tif"))["N_DATES"] == 3


def test_words_that_are_no_numbers_or_dates(velocity, memory_layer, tmp_path):
    from qgis.core import QgsProcessingException

    path, _ = velocity
    line = memory_layer("LineString", "EPSG:32648", "LINESTRING (630000 4229075, 632400 4229075)")
    with pytest.raises(QgsProcessingException, match="DATES must be dates like 2018-01-06"):
        run("profile", LINES=line, VELOCITY=path, DATES="2018", PROFILES=str(tmp_path / "p.gpkg"))
    zones = memory_layer("Polygon", "EPSG:32648", "POLYGON ((0 0, 1 0, 1 1, 0 0))")
    with pytest.raises(QgsProcessingException, match="RATE_THRESHOLDS must be numbers separated by semicolons"):
        run("concessionstats", CONCESSIONS=zones, VELOCITY=[path], RATE_THRESHOLDS="ten", TABLE=str(tmp_path / "t.csv"))
    empty = memory_layer("Polygon", "EPSG:32648")
    with pytest.raises(QgsProcessingException, match="is empty"):
        run("detectbowls", VELOCITY=path, CONCESSIONS=empty, TABLE=str(tmp_path / "t.csv"))


def test_a_real_colliery_and_its_lease(qgis_process, shared_data, tmp_path):
    """The mixed layer with four broken outlines runs; M1345.B1 covers 64 % of the frame, and the bowl lies in it."""
    leases = shared_data / "coal_mine_boundaries" / "coal-mine-boundaries-methane.geojson"
    images = sorted((shared_data / "metropolitan_colliery_envisat" / "geotiffs").glob("*_unw.tif"))
    velocity = str(tmp_path / "v.tif")
    inputs = {"INTERFEROGRAMS": [str(path) for path in images], "PHASE_SIGN": "away", "REFERENCE": "median"}
    done = qgis_process("run", "mininginsar:stacking", "-", stdin={"inputs": {**inputs, "VELOCITY": velocity}})
    assert done.returncode == 0, done.text
    report = tmp_path / "bowls.html"
    inputs = {"VELOCITY": velocity, "CONCESSIONS": str(leases), "NAME_FIELD": "id", "REPORT": str(report)}
    done = qgis_process("run", "mininginsar:detectbowls", "-", stdin={"inputs": inputs})
    assert done.returncode == 0, done.text
    assert done.json["results"]["DEEPEST_IN"] == "M1345.B1"
    assert done.json["results"]["OUTSIDE_SHARE"] == pytest.approx(0.0, abs=1e-6)
    assert "lies inside M1345.B1" in report.read_text("utf-8")
    inputs = {"VELOCITY": [velocity], "CONCESSIONS": str(leases), "NAME_FIELD": "id"}
    statistics, report = str(tmp_path / "s.csv"), tmp_path / "s.html"
    inputs.update(STATISTICS=statistics, REPORT=str(report))
    done = qgis_process("run", "mininginsar:concessionstats", "-", stdin={"inputs": inputs})
    assert done.returncode == 0, done.text
    assert done.json["results"]["LARGEST_FRAME_SHARE"] == pytest.approx(64.0, abs=0.5)
    page = report.read_text("utf-8")
    assert "1783 of 2116 features are no polygons" in page
    assert "were repaired: M1341.B1, M0091.B1, M0010.B1, M0822.B1" in page
    (row,) = rows_of(statistics)
    assert row["concession"] == "M1345.B1"
    assert float(row["robust maximum"]) == pytest.approx(-25.0, abs=2.0)
