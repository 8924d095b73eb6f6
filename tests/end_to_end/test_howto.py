"""The commands of the how-to pages, as they stand, on a small simulated mine: none fails, each writes what it names."""

from __future__ import annotations

import datetime
import importlib.util
import os
import re
import shlex
import shutil

import numpy as np
import pytest

gdal = pytest.importorskip("osgeo.gdal")
ogr = pytest.importorskip("osgeo.ogr")
osr = pytest.importorskip("osgeo.osr")

#: Pages whose commands need nothing but the simulated mine, in the order in which files come to be.
MINE = (
    "network-window", "robust-and-gaps", "unwrapping", "atmosphere", "reference", "uncertainty", "time-functions",
    "motion", "mine", "validation", "maps", "report", "models",
)  # fmt: skip
#: Pages about pairs of complex images.
PAIRS = ("slc", "coregister", "subband")
#: Run by tests of their own: what needs both kinds of data on a page, or is slow.
LEFT_OUT = (":subbandchain", ":subbandreport")
if importlib.util.find_spec("snaphu") is None:
    LEFT_OUT += (":unwrap", ":phasetodisplacement")
#: Slow, and on a page more than once.
ONCE = (":piminversion",)
#: Names that the pages use for what a reader has: what stands for them here.
KNOWN = {"leave": {"…", "..."}, "REFERENCE_POINT": "106.4746,38.2389 [EPSG:4326]"}
#: What this mine needs besides, its pixels being 300 m wide, and what keeps it quick.
WIDE = {"RADIUS": 300}
SMALL = {
    "gnssvalidation": WIDE, "levellingvalidation": WIDE, "comparesensors": WIDE, "pointseries": WIDE,
    "rereference": WIDE, "exportframes": {"EVERY": 40},
    "piminversion": {"FIT": "subsidence_factor", "TAN_BETA": 2, "DISPLACEMENT_FACTOR": 0.3, "PROPAGATION_ANGLE": 87},
}  # fmt: skip


def commands(repository, page):
    """(algorithm, parameters) of every call on a page that says all of itself."""
    text = (repository / "docs" / "howto" / f"{page}.md").read_text("utf-8").replace("\\\n", " ")
    # a shell's variables and files of a reader's own are no calls to be repeated here
    text = re.sub(r"^```(?:python|sh)\n.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    for name, words in re.findall(r"qgis_process run (\w+:\w+)([^\n`]*)", text):
        parameters = {}
        for word in shlex.split(words):
            if word in KNOWN["leave"]:
                continue
            key, _, value = word.removeprefix("--").partition("=")
            if value == "…":
                value = KNOWN[key]
            held = parameters.get(key)
            parameters[key] = value if held is None else [*(held if isinstance(held, list) else [held]), value]
        yield name, parameters


def run(name, parameters):
    import processing

    return processing.run(name, parameters)


def run_page(repository, page):
    """Run the calls of a page; how many there were."""
    from qgis.core import QgsApplication

    count, seen = 0, set()
    for name, parameters in commands(repository, page):
        if name.endswith(LEFT_OUT) or (name.endswith(ONCE) and name in seen):
            continue
        seen.add(name)
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        files = [parameters[x.name()] for x in algorithm.destinationParameterDefinitions() if x.name() in parameters]
        run(name, {**parameters, **SMALL.get(name.partition(":")[2], {})})
        assert [file for file in files if not os.path.exists(file)] == [], name
        count += 1
    return count


@pytest.fixture(scope="module")
def mine(provider, tmp_path_factory):
    """A folder with the files that the pages name."""
    pytest.importorskip("h5py")
    pytest.importorskip("matplotlib")
    folder = tmp_path_factory.mktemp("howto")
    here = os.getcwd()
    os.chdir(folder)
    simulation = {"SEED": 7, "UNWRAPPING_ERRORS": 2, "PIXEL_SIZE": 300}
    run("mininginsar:simulatestack", {**simulation, "GNSS": "daily", "OUTPUT_FOLDER": "mine"})
    run("mininginsar:simulatestack", {**simulation, "SENSOR": "alos2", "GNSS": "none", "OUTPUT_FOLDER": "alos2_mine"})
    for name in ("gnss", "concessions.gpkg", "stations.gpkg", "panels.gpkg"):
        os.symlink(f"mine/{name}", name)
    # two years of the five are enough to run commands
    os.mkdir("interferograms")
    for name in os.listdir("mine/interferograms"):
        if name >= "201705":
            shutil.copy(f"mine/interferograms/{name}", "interferograms")
    for name in ("points.gpkg", "places.gpkg"):
        shutil.copy("mine/stations.gpkg", name)
    reference = {"REFERENCE_POINT": KNOWN["REFERENCE_POINT"]}
    run("mininginsar:createstack", {"FOLDER": "interferograms", "OUTPUT": "stack.h5"})
    outputs = {"TIMESERIES": "s1_series.tif", "VELOCITY": "s1.tif", "VELOCITY_STD": "s1_std.tif"}
    run("mininginsar:sbas", {"STACK": "stack.h5", **reference, **outputs})
    outputs = {"TIMESERIES": "alos2_series.tif", "VELOCITY": "alos2.tif", "VELOCITY_STD": "alos2_std.tif"}
    run("mininginsar:sbas", {"FOLDER": "alos2_mine/interferograms", **reference, **outputs})
    shutil.copy("s1_series.tif", "series.tif")
    shutil.copy("s1.tif", "velocity.tif")
    os.mkdir("results")
    for name in ("s1_series.tif", "s1.tif", "s1_std.tif"):
        shutil.copy(name, "results")
    for name, heading in (("asc.tif", 348), ("desc.tif", 192)):
        rock = {"SUBSIDENCE_FACTOR": 0.7, "TAN_BETA": 2.0, "DISPLACEMENT_FACTOR": 0.3, "TEMPLATE": "series.tif"}
        run("mininginsar:pimprediction", {"PANELS": "panels.gpkg", **rock, "HEADING": heading, "LOS": name})
    write_surroundings()
    os.chdir(here)
    yield folder
    shutil.rmtree(folder)


def write_surroundings():
    """A DEM, a line, benchmarks and their heights."""
    series = gdal.Open("series.tif")
    place, values = series.GetGeoTransform(), series.ReadAsArray()
    dem = gdal.GetDriverByName("GTiff").Create("dem.tif", series.RasterXSize, series.RasterYSize, 1, gdal.GDT_Float32)
    dem.SetGeoTransform(place)
    dem.SetProjection(series.GetProjection())
    rows, cols = np.mgrid[: series.RasterYSize, : series.RasterXSize]
    dem.GetRasterBand(1).WriteArray(1200.0 + 3.0 * rows + 40.0 * np.sin(cols / 3.0))
    del dem
    driver = ogr.GetDriverByName("GPKG")
    source = driver.CreateDataSource("lines.gpkg")
    lines = source.CreateLayer("lines", series.GetSpatialRef(), ogr.wkbLineString)
    line = ogr.Feature(lines.GetLayerDefn())
    line.SetGeometry(ogr.CreateGeometryFromWkt("LINESTRING (628500 4231000, 638500 4231500)"))
    lines.CreateFeature(line)
    del line, lines, source
    source = driver.CreateDataSource("benchmarks.gpkg")
    marks = source.CreateLayer("benchmarks", series.GetSpatialRef(), ogr.wkbPoint)
    marks.CreateField(ogr.FieldDefn("benchmark", ogr.OFTString))
    heights = ["benchmark,date,height_m"]
    first = datetime.date(2017, 6, 2)
    bands = [series.GetRasterBand(band + 1).GetDescription()[:10] for band in range(series.RasterCount)]
    dates = np.array(bands, dtype="datetime64[D]")
    for number, (row, col) in enumerate(((5, 30), (12, 31), (30, 8), (20, 20))):
        mark = ogr.Feature(marks.GetLayerDefn())
        mark.SetField("benchmark", f"B{number}")
        x, y = place[0] + (col + 0.5) * place[1], place[3] + (row + 0.5) * place[5]
        mark.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
        marks.CreateFeature(mark)
        for day in (first + datetime.timedelta(days=90 * k) for k in range(8)):
            band = int(np.argmin(np.abs(dates - np.datetime64(day))))
            heights.append(f"B{number},{day},{1300.0 + values[band, row, col] / 777.0:.4f}")
    del mark, marks, source
    with open("heights.csv", "w", encoding="utf-8") as table:
        table.write("\n".join(heights) + "\n")


@pytest.fixture(scope="module")
def images(provider, tmp_path_factory):
    """A folder with a pair of complex images over a working face, under the names that the pages use."""
    pytest.importorskip("matplotlib")
    folder = tmp_path_factory.mktemp("images")
    here = os.getcwd()
    os.chdir(folder)
    outputs = {
        "REFERENCE": "reference.tif",
        "SECONDARY": "secondary.tif",
        "TRUE_VERTICAL": "truth.tif",
        "TOPO_PHASE": "topo.tif",
    }
    pair = {"LINES": 320, "SAMPLES": 600, "CYCLES": 8, "SEED": 7, "PERPENDICULAR_BASELINE": 50, "RELIEF": 20}
    run("mininginsar:simulateslc", {**pair, **outputs})
    for name in ("first", "a"):
        shutil.copy("reference.tif", f"{name}.tif")
    for name in ("second", "registered", "b_registered"):
        shutil.copy("secondary.tif", f"{name}.tif")
    truth = gdal.Open("truth.tif").ReadAsArray()
    for name, values in (("bowl.tif", truth < -10.0), ("mine.tif", truth < -10.0), ("range_offsets.tif", 0.0 * truth)):
        raster = gdal.GetDriverByName("GTiff").Create(name, truth.shape[1], truth.shape[0], 1, gdal.GDT_Float32)
        raster.GetRasterBand(1).WriteArray(values.astype(np.float32))
        del raster
    prediction = gdal.GetDriverByName("GTiff").Create("prediction.tif", 100, 100, 1, gdal.GDT_Float32)
    prediction.SetGeoTransform((500000.0, 10.0, 0.0, 4200000.0, 0.0, -10.0))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32648)
    prediction.SetProjection(system.ExportToWkt())
    rows, cols = np.mgrid[-50:50, -50:50]
    prediction.GetRasterBand(1).WriteArray(900.0 * np.exp(-np.pi * (rows**2 + cols**2) / 40.0**2))
    del prediction
    os.chdir(here)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize("page", PAIRS)
def test_commands_on_a_pair_of_images(repository, images, page):
    os.chdir(images)
    assert run_page(repository, page) > 0


@pytest.mark.parametrize("page", MINE)
def test_commands_on_the_mine(repository, mine, page):
    os.chdir(mine)
    assert run_page(repository, page) > 0
