"""The validation group inside QGIS and through ``qgis_process``: layers, tables and files as parameters; styles."""

from __future__ import annotations

import csv
import datetime
import json
import os

import numpy as np
import pytest

pytestmark = pytest.mark.usefixtures("qgis_app")

DATES = [datetime.date(2019, 1, 1) + datetime.timedelta(days=12 * number) for number in range(12)]
LEFT, TOP, PIXEL = 640_000.0, 4_210_000.0, 25.0
VECTOR = (-0.615568, -0.130843, 0.777146)
STATIONS = {"A1": (10, 10, -0.4), "A2": (10, 30, -0.2), "B1": (30, 10, -0.1), "B2": (30, 30, 0.0)}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Four stations that sink at 0 to 400 mm/yr, hourly for 150 days, and a series raster that agrees within 2 mm."""
    from osgeo import gdal, osr

    folder = tmp_path_factory.mktemp("scene")
    rng = np.random.default_rng(0)
    years = np.array([(date - DATES[0]).days for date in DATES]) / 365.25
    values = rng.normal(0, 0.002, (12, 40, 40))
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32648)
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(utm, degrees)
    (folder / "gnss").mkdir()
    rows = ["station,mine,longitude,latitude"]
    for name, (row, col, rate) in STATIONS.items():
        values[:, row - 3 : row + 4, col - 3 : col + 4] += (rate * years * VECTOR[2])[:, None, None]
        longitude, latitude, _ = change.TransformPoint(LEFT + (col + 0.5) * PIXEL, TOP - (row + 0.5) * PIXEL)
        rows.append(f"{name},{name[0]},{longitude!r},{latitude!r}")
        hours = np.datetime64("2018-12-25T00:00", "m") + np.timedelta64(60, "m") * np.arange(24 * 150)
        up = rate * (hours - np.datetime64("2019-01-01", "m")).astype(float) / (525960.0) * 1000
        text = [f"{hour}Z,0.0,0.0,{value:.2f}" for hour, value in zip(hours, up + rng.normal(0, 5, up.size))]
        (folder / "gnss" / f"{name}.csv").write_text("time_utc,east_mm,north_mm,up_mm\n" + "\n".join(text), "utf-8")
    (folder / "stations.csv").write_text("\n".join(rows) + "\n", "utf-8")
    for name, wavelength in (("series.tif", "0.0555"), ("other.tif", "0.2424")):
        dataset = gdal.GetDriverByName("GTiff").Create(str(folder / name), 40, 40, 12, gdal.GDT_Float32)
        dataset.SetProjection(utm.ExportToWkt())
        dataset.SetGeoTransform((LEFT, PIXEL, 0.0, TOP, 0.0, -PIXEL))
        dataset.SetMetadata(
            {
                "INCIDENCE_DEGREES": "39",
                "HEADING_DEGREES": "-12",
                "LOOK_SIDE": "right",
                "WAVELENGTH_METRES": wavelength,
                "DATA_UNITS": "mm",
            }
        )
        for number, date in enumerate(DATES):
            dataset.GetRasterBand(number + 1).SetMetadataItem("DATE", date.isoformat())
            dataset.GetRasterBand(number + 1).WriteArray((values[number] * 1000).astype(np.float32))
        del dataset
    return folder


@pytest.fixture
def run(provider):
    import processing

    return lambda name, parameters, **more: processing.run(f"mininginsar:{name}", parameters, **more)


def given(scene, **more):
    return {
        "TIMESERIES": [str(scene / "series.tif")],
        "STATIONS": str(scene / "stations.csv"),
        "OBSERVATIONS": str(scene / "gnss"),
        **more,
    }


def test_gnssvalidation(run, scene, tmp_path):
    results = run(
        "gnssvalidation",
        given(
            scene,
            TIMESERIES=[str(scene / "series.tif"), str(scene / "other.tif")],
            PRODUCT_NAMES="Sentinel-1; ALOS-2",
            STATION_STATS=str(tmp_path / "stats.gpkg"),
            MINE_STATS=str(tmp_path / "mines.csv"),
            SERIES=str(tmp_path / "series.csv"),
            REPORT=str(tmp_path / "report.html"),
        ),
    )
    assert results["VERDICT"] == "signal"
    assert results["RMSE"] < 3.0
    assert (results["N_STATIONS"], results["N_MINES"]) == (4, 2)
    assert results["RMSE_BY_PRODUCT"].startswith("Sentinel-1: ")
    assert set(map(type, results.values())) <= {int, float, str}
    with open(results["SERIES"], encoding="utf-8") as file:
        assert {row["product"] for row in csv.DictReader(file)} == {"Sentinel-1", "ALOS-2"}


def test_the_stations_are_coloured_by_rmse(qgis_app, scene, run, tmp_path):
    from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

    from mining_insar.processing_provider.outputs import apply_plan, plan_layers

    path = run("gnssvalidation", given(scene, STATION_STATS=str(tmp_path / "s.gpkg")))["STATION_STATS"]
    (plan,) = plan_layers({"STATION_STATS": path}, group="g", names={"STATION_STATS": "Statistics"})
    layer = QgsVectorLayer(path, plan.name, "ogr")
    apply_plan(layer, plan)
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    assert len(layer.renderer().rootRule().children()) == 6
    assert layer.labelsEnabled()
    shown = [f for f in layer.getFeatures() if layer.renderer().rootRule().children()]
    assert len(shown) == 4


def test_limits_of_the_classes(qgis_app):
    from mining_insar.processing_provider.styles.stations import class_limits

    np.testing.assert_allclose(class_limits(np.array([3.0, 59.5])), [0, 20, 40, 60, 80, 100])
    np.testing.assert_allclose(class_limits(np.array([4.9])), [0, 1, 2, 3, 4, 5])
    assert class_limits(np.array([]))[-1] >= 1.0


def test_layers_of_qgis_as_stations_and_series(qgis_app, run, scene, tmp_path):
    """A memory layer in Web Mercator, and the series as a table layer of all stations."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsGeometry,
        QgsPointXY,
        QgsVectorLayer,
    )

    layer = QgsVectorLayer("Point?crs=EPSG:3857&field=site:string&field=pit:string", "stations", "memory")
    to_mercator = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:3857"),
        QgsCoordinateTransformContext(),
    )
    with open(scene / "stations.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            feature = QgsFeature(layer.fields())
            point = to_mercator.transform(QgsPointXY(float(row["longitude"]), float(row["latitude"])))
            feature.setGeometry(QgsGeometry.fromPointXY(point))
            feature.setAttributes([row["station"], row["mine"]])
            layer.dataProvider().addFeature(feature)
    lines = ["station,date,east_mm,north_mm,up_mm"]
    for name, (_row, _col, rate) in STATIONS.items():
        lines += [f"{name},{date},0,0,{rate * (date - DATES[0]).days / 365.25 * 1000:.3f}" for date in DATES]
    (tmp_path / "all.csv").write_text("\n".join(lines), "utf-8")
    table = QgsVectorLayer(str(tmp_path / "all.csv"), "series", "ogr")
    results = run(
        "gnssvalidation",
        {
            "TIMESERIES": [str(scene / "series.tif")],
            "STATIONS": layer,
            "STATION_FIELD": "site",
            "MINE_FIELD": "pit",
            "OBSERVATION_TABLE": table,
            "SERIES": str(tmp_path / "series.csv"),
        },
    )
    assert results["VERDICT"] == "signal"
    assert (results["N_STATIONS"], results["N_MINES"]) == (4, 2)


def test_gnsstolos_and_levelling(run, scene, tmp_path):
    from qgis.core import QgsProcessingException

    results = run(
        "gnsstolos",
        {
            "STATIONS": str(scene / "stations.csv"),
            "OBSERVATIONS": str(scene / "gnss"),
            "TIMESERIES": str(scene / "series.tif"),
            "SERIES": str(tmp_path / "los.csv"),
        },
    )
    assert results["N_STATIONS"] == 4
    assert results["FIRST_DATE"] == "2018-12-25"
    heights = ["benchmark,date,height_m"]
    for name, (_row, _col, rate) in STATIONS.items():
        heights += [f"{name},{date},{1300 + rate * (date - DATES[0]).days / 365.25:.5f}" for date in DATES[::3]]
    (tmp_path / "heights.csv").write_text("\n".join(heights), "utf-8")
    results = run(
        "levellingvalidation",
        given(scene, OBSERVATIONS=str(tmp_path / "heights.csv"), REPORT=str(tmp_path / "r.html")),
    )
    assert results["RMSE"] < 3.0
    assert os.path.exists(results["REPORT"])
    with pytest.raises(QgsProcessingException, match=r"HEIGHT_STD_PER_KM grows with the distance"):
        run("levellingvalidation", given(scene, OBSERVATIONS=str(tmp_path / "heights.csv"), HEIGHT_STD_PER_KM=1.0))


def test_an_error_reaches_the_user(run, scene):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="Give the series: OBSERVATIONS"):
        run("gnssvalidation", {"TIMESERIES": [str(scene / "series.tif")], "STATIONS": str(scene / "stations.csv")})
    series = str(scene / "series.tif")
    with pytest.raises(QgsProcessingException, match="LOS_VECTORS has 2 rasters for 3 time series"):
        run("gnssvalidation", given(scene, TIMESERIES=[series] * 3, LOS_VECTORS=[series] * 2))


def test_comparesensors_headless(qgis_process, scene, tmp_path):
    ends = [[LEFT + 100.0, TOP - 900.0], [LEFT + 900.0, TOP - 100.0]]
    line = {"type": "Feature", "properties": {"name": "A-A'"}, "geometry": {"type": "LineString", "coordinates": ends}}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32648"}}
    text = json.dumps({"type": "FeatureCollection", "crs": crs, "features": [line]})
    (tmp_path / "line.geojson").write_text(text, "utf-8")
    done = qgis_process(
        "run",
        "mininginsar:comparesensors",
        "-",
        stdin={
            "inputs": {
                "TIMESERIES": str(scene / "series.tif"),
                "TIMESERIES_2": str(scene / "other.tif"),
                "POINTS": None,
                "LINES": str(tmp_path / "line.geojson"),
                "WIDTH": 50.0,
                "PROFILES": str(tmp_path / "profiles.csv"),
                "DIFFERENCE": str(tmp_path / "difference.tif"),
                "ALIASING": str(tmp_path / "aliasing.tif"),
                "REPORT": str(tmp_path / "report.html"),
            }
        },
    )
    assert done.returncode == 0, done.text
    results = done.json["results"]
    assert results["N_COMMON"] == 12
    assert results["RMS_DIFFERENCE"] == pytest.approx(0.0, abs=1e-6)
    assert results["CORRELATION"] == pytest.approx(1.0)
    assert os.path.exists(tmp_path / "difference.qlr")
    with open(tmp_path / "profiles.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["line"] for row in rows} == {"A-A'"}
    assert {row["date"] for row in rows} == {date.isoformat() for date in DATES}
    assert max(abs(float(row["difference_mm"])) for row in rows) < 1e-3
