"""What a folder of results is recognised by: layers and tables by their columns, commands by what files carry."""

from __future__ import annotations

import os
import shutil

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.features import VectorFeature, write_features
from mining_insar.algorithms.io.provenance import command_of, layer_tags, names_file, settings_of, whole_job
from mining_insar.algorithms.io.result_layers import BOWLS, CONCESSIONS, OUTLINES, PHASES, STATIONS, read_layers
from mining_insar.algorithms.io.result_series import is_station_series, read_station_series
from mining_insar.algorithms.io.results import collect_results

SQUARE = bytes(ogr.CreateGeometryFromWkt("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0))").ExportToWkb())
PLACE = bytes(ogr.CreateGeometryFromWkt("POINT (3 4)").ExportToWkb())
BOWL = {"bowl": 1, "peak_mm_yr": -88.25, "concession": "Ж <b>"}


def wkt(code=32648):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    return system.ExportToWkt()


def write(path, kind, *attributes, shape=SQUARE, command=""):
    features = [VectorFeature(shape, each) for each in attributes]
    about = {tags.COMMAND: command} if command else {}
    write_features(str(path), "layer", wkt(), kind, features, description=about)
    return str(path)


def raster(path, command, kind=tags.KIND_VELOCITY):
    target = gdal.GetDriverByName("GTiff").Create(str(path), 3, 2, 1, gdal.GDT_Float32)
    target.SetMetadata({tags.KIND: kind, tags.COMMAND: command} if command else {tags.KIND: kind})
    target.GetRasterBand(1).WriteArray(np.ones((2, 3), dtype=np.float32))
    target = None
    return str(path)


@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_layers_of_bowls_keep_their_command(tmp_path, ending):
    command = "qgis_process run mininginsar:detectbowls --VELOCITY='a \"b\".tif' --TABLE=t.csv"
    path = write(tmp_path / f"x.{ending}", ogr.wkbPolygon, BOWL, command=command)
    assert layer_tags(path) == {tags.COMMAND: command}
    assert command_of(path) == command
    (table,), (outline,), passed = read_layers(path)
    assert (table.kind, table.columns, table.rows) == (
        BOWLS,
        ["bowl", "concession", "peak_mm_yr"],
        [["1", "Ж <b>", "-88.25"]],
    )
    assert (table.command, outline.command, outline.kind, outline.name_field) == (command, command, BOWLS, "bowl")
    assert passed == []


def test_shapefile_with_short_names_and_other_tables(tmp_path):
    """Ten letters of a field's name are left in a Shapefile."""
    driver = ogr.GetDriverByName("ESRI Shapefile")
    source = driver.CreateDataSource(str(tmp_path / "p.shp"))
    layer = source.CreateLayer("p", None, ogr.wkbPoint)
    for name in ("point", "phases", "active rat"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    record = ogr.Feature(layer.GetLayerDefn())
    record.SetField(1, "initial")
    record.SetGeometry(ogr.CreateGeometryFromWkb(PLACE))
    layer.CreateFeature(record)
    layer = source = record = None
    (table,), outlines, _ = read_layers(str(tmp_path / "p.shp"))
    assert (table.kind, outlines) == (PHASES, [])


def test_concession_statistics_become_rows_of_products(tmp_path):
    fields = {
        "max": -60.5,
        "robust": -50.0,
        "max_std": 2.0,
        "mean": -3.0,
        "mean_std": 1.0,
        "volume": 900.0,
        "valid": 0.5,
    }
    wide = {"name": "A", "Field": 3, **{f"s1_rate_{end}": value for end, value in fields.items()}}
    path = write(tmp_path / "c.gpkg", ogr.wkbMultiPolygon, wide, {"name": "B"})
    (table,), (outline,), _ = read_layers(path)
    assert (table.kind, outline.kind, outline.name_field) == (CONCESSIONS, CONCESSIONS, "name")
    assert table.columns[:4] == ["concession", "product", "maximum", "robust maximum"]
    assert table.rows == [["A", "s1_rate", "-60.5", "-50", "2", "-3", "1", "900", "0.5"]]


def test_stations_and_outlines_and_what_is_none(tmp_path):
    station = {"station": "P1", "mine": "A", "product": "S1", "n": 3, "rmse_mm": 4.5, "slope": 1.0}
    (table,), (outline,), _ = read_layers(write(tmp_path / "s.gpkg", ogr.wkbPoint, station, shape=PLACE))
    assert (table.kind, outline.kind, outline.name_field) == (STATIONS, STATIONS, "station")
    assert "slope" not in table.columns
    tables, (outline,), _ = read_layers(write(tmp_path / "o.gpkg", ogr.wkbPolygon, {"Mine Name": "Ж"}))
    assert (tables, outline.kind, outline.name_field) == ([], OUTLINES, "Mine Name")
    assert read_layers(write(tmp_path / "n.gpkg", ogr.wkbPolygon, {"height": 2.0})) == ([], [], [])
    assert read_layers(write(tmp_path / "p.gpkg", ogr.wkbPoint, {"name": "P"}, shape=PLACE)) == ([], [], [])


def test_mixed_layer_counts_as_areas(tmp_path):
    """The coal-mine boundaries of GEM: areas, points and lines in one GeoJSON."""
    features = [VectorFeature(shape, {"name": "A"}) for shape in (PLACE, SQUARE, PLACE)]
    write_features(str(tmp_path / "m.geojson"), "m", wkt(4326), ogr.wkbUnknown, features)
    assert read_layers(str(tmp_path / "m.geojson"))[1][0].kind == OUTLINES


def test_layer_that_repeats_its_table(tmp_path):
    """Kept as shapes, not shown twice; without its command nobody knows, and both stand."""
    (tmp_path / "t.csv").write_text("bowl,peak_mm_yr\n1,-88.25\n", "utf-8")
    write(tmp_path / "b.gpkg", ogr.wkbPolygon, BOWL, command="qgis_process run x --BOWLS=b.gpkg --TABLE=/else/t.csv")
    found = collect_results(str(tmp_path), {}, ())
    assert [os.path.basename(table.path) for table in found.tables] == ["t.csv"]
    assert len(found.outlines) == 1
    write(tmp_path / "b.gpkg", ogr.wkbPolygon, BOWL)
    assert len(collect_results(str(tmp_path), {}, ()).tables) == 2


def test_broken_files_are_passed_over_by_name_only(tmp_path):
    for name in ("a.gpkg", "b.tif", "c.geojson"):
        (tmp_path / name).write_text("nothing", "utf-8")
    (tmp_path / "d.csv").write_bytes(b"bowl,peak_mm_yr\n\xff\n")
    (tmp_path / "ragged.csv").write_text("bowl,peak_mm_yr,onset\n1\n2,-3,x,y\n", "utf-8")
    found = collect_results(str(tmp_path), {}, ())
    assert len(found.passed) == 4
    assert found.tables[0].rows == [["1", "", ""], ["2", "-3", "x"]]
    with pytest.raises(InputError, match=r"d\.csv cannot be read"):
        collect_results(None, {}, [str(tmp_path / "d.csv")])
    with pytest.raises(InputError, match=r"a\.gpkg cannot be read"):
        collect_results(None, {}, [str(tmp_path / "a.gpkg")])
    write(tmp_path / "n.gpkg", ogr.wkbPolygon, {"height": 2.0})
    with pytest.raises(InputError, match=r"n\.gpkg is no table or layer that the report knows"):
        collect_results(None, {}, [str(tmp_path / "n.gpkg")])


def test_a_component_given_by_name_stays_one(tmp_path):
    path = raster(tmp_path / "v.tif", "", tags.KIND_UP_VELOCITY)
    bare = raster(tmp_path / "w.tif", "", "something")
    found = collect_results(None, {tags.KIND_VELOCITY: [path, bare]}, ())
    assert [each.kind for each in found.rasters] == [tags.KIND_UP_VELOCITY, tags.KIND_VELOCITY]


def test_commands_in_the_order_in_which_they_ran(tmp_path):
    """A velocity from a stack from a folder of interferograms; the report is asked in any order."""
    folder = tmp_path / "interferograms"
    folder.mkdir()
    make = f"qgis_process run mininginsar:simulatestack --SEED=7 --OUTPUT_FOLDER={tmp_path}"
    raster(folder / "i1.tif", make, "unwrapped_phase")
    middle = raster(tmp_path / "c.tif", f"qgis_process run mininginsar:a --FOLDER={folder} --OUTPUT={tmp_path}/c.tif")
    last = raster(tmp_path / "v.tif", f"qgis_process run mininginsar:b --IN={middle} --VELOCITY={tmp_path}/v.tif")
    steps = whole_job([(last, command_of(last))])
    assert [step.command.split()[2] for step in steps] == [
        "mininginsar:simulatestack",
        "mininginsar:a",
        "mininginsar:b",
    ]
    assert [step.made for step in steps] == [(), (middle,), (last,)]
    assert steps[0].settings[0] == ("SEED", "7")
    shutil.rmtree(folder)
    assert [step.command.split()[2] for step in whole_job([(last, command_of(last))])] == [
        "mininginsar:a",
        "mininginsar:b",
    ]


def test_commands_that_name_each_other_end(tmp_path):
    one, two = str(tmp_path / "1.tif"), str(tmp_path / "2.tif")
    raster(one, f"qgis_process run a --IN={two} --OUT={one}")
    raster(two, f"qgis_process run b --IN={one} --OUT={two}")
    assert {step.command.split()[2] for step in whole_job([(one, command_of(one)), (two, command_of(two))])} == {
        "a",
        "b",
    }


def test_commands_open_no_other_computer(monkeypatch):
    """A command is data from a stranger's file: names of servers in it are not followed."""
    asked = []
    monkeypatch.setattr(os.path, "isfile", lambda path: asked.append(path) or False)
    for path in ("\\\\server\\share\\v.tif", "//server/share/v.tif", "/vsicurl/http://server/v.tif"):
        assert command_of(path) == ""
    assert asked == ["/vsicurl/http://server/v.tif"]


def test_command_of_hdf5(tmp_path):
    h5py = pytest.importorskip("h5py")
    with h5py.File(tmp_path / "s.h5", "w") as file:
        file.attrs[tags.COMMAND] = "qgis_process run x"
    assert command_of(str(tmp_path / "s.h5")) == "qgis_process run x"
    (tmp_path / "broken.h5").write_text("no", "utf-8")
    assert command_of(str(tmp_path / "broken.h5")) == ""


def test_names_in_commands():
    command = "qgis_process run x --TABLE='/a b/t.csv' --FOLDER=/c/d/"
    assert names_file(command, "/elsewhere/t.csv")
    assert names_file(command, "/c/d")
    assert not names_file(command, "/a b/other.csv")
    assert settings_of(command) == [("TABLE", "/a b/t.csv"), ("FOLDER", "/c/d/")]
    assert settings_of("broken 'quote --A=1") == []


def test_series_of_stations(tmp_path):
    path = tmp_path / "s.csv"
    path.write_text(
        "product,station,mine,date,insar_mm,pixels,gnss_mm,gnss_sigma_mm,difference_mm\n"
        "S1,P,A,2018-02-01,-2,3,-1,,-1\nS1,P,A,2018-01-01,0,3,0,,0\nS1,P,A,2018-03-01,,3,0,,\n",
        "utf-8",
    )
    assert is_station_series(str(path))
    ground, (one,) = read_station_series(str(path))
    assert (ground, one.station, one.mine, one.product) == ("gnss", "P", "A", "S1")
    assert [str(day) for day in one.days] == ["2018-01-01", "2018-02-01"]
    assert one.insar.tolist() == [0.0, -2.0]
    path.write_text(path.read_text("utf-8").replace("2018-02-01", "yesterday"), "utf-8")
    with pytest.raises(InputError, match="date that is none"):
        read_station_series(str(path))
