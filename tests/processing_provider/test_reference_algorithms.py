"""findreference, rereference with GNSS, REFERENCE stable and time functions as Processing calls them."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from osgeo import gdal, ogr

from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.io.features import VectorFeature, read_vector, write_features
from mining_insar.algorithms.io.rasters import OutputSet, RasterSpec
from mining_insar.algorithms.io.vectors import Feature, wkt_of_epsg, write_vector
from mining_insar.algorithms.runs.common import series_spec

pytestmark = pytest.mark.usefixtures("qgis_app")

GRID = Grid(40, 30, (300_000.0, 100.0, 0.0, 6_210_000.0, 0.0, -100.0), wkt_of_epsg(32756))
DATES = [datetime.date(2020, 1, 1) + datetime.timedelta(days=24 * number) for number in range(30)]
YEARS = np.arange(30) * 24 / 365.25
STEP = datetime.date(2021, 1, 1)
#: The mine, as rows and columns, and its outline.
MINE = (slice(8, 20), slice(10, 25))
OUTLINE = np.array(
    [(300_900.0, 6_209_300.0), (302_600.0, 6_209_300.0), (302_600.0, 6_207_900.0), (300_900.0, 6_207_900.0)]
)


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> dict[str, str]:
    """A series in which the mine sinks and jumps, with noise and a drift of all of it; coherence; the concession."""
    folder = tmp_path_factory.mktemp("files")
    rng = np.random.default_rng(1)
    values = rng.normal(0, 2.0, (30, 30, 40)) + 15.0 * YEARS[:, None, None]
    jump = (np.array(DATES) > STEP)[:, None, None]
    values[:, MINE[0], MINE[1]] += -60.0 * YEARS[:, None, None] - 40.0 * jump
    values[0] = 0.0
    found = {"TIMESERIES": str(folder / "series.tif"), "QUALITY": str(folder / "coherence.tif")}
    view = {"INCIDENCE_DEGREES": "39", "HEADING_DEGREES": "-12", "LOOK_SIDE": "right"}
    coherence = np.full((30, 40), 0.9, np.float32)
    coherence[:, :8] = 0.2
    with OutputSet({"T": series_spec(found["TIMESERIES"], DATES, view)}, GRID) as output:
        output.write("T", GRID.whole, values.astype(np.float32))
    with OutputSet({"Q": RasterSpec(found["QUALITY"])}, GRID) as output:
        output.write("Q", GRID.whole, coherence)
    found["CONCESSIONS"] = str(folder / "concessions.gpkg")
    write_vector(found["CONCESSIONS"], "concessions", 32756, [Feature(OUTLINE, {"name": "mine"})])
    observations = folder / "gnss"
    observations.mkdir()
    with open(observations / "GNSS.csv", "w", encoding="utf-8") as file:
        file.write("time_utc,east_mm,north_mm,up_mm\n")
        for day in range(-5, 710):
            file.write(f"{DATES[0] + datetime.timedelta(days=day)}T00:00:00Z,0,0,0\n")
    found["OBSERVATIONS"] = str(observations)
    found["STATIONS"] = str(folder / "stations.gpkg")
    place = np.array(GRID.xy(15.5, 33.5))
    write_vector(found["STATIONS"], "stations", 32756, [Feature(place, {"station": "GNSS"})])
    return found


@pytest.fixture
def run(provider):
    import processing

    return lambda name, parameters: processing.run(f"mininginsar:{name}", parameters)


def read(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()


def test_findreference_hands_its_place_to_rereference(run, files, tmp_path):
    given = {name: files[name] for name in ("TIMESERIES", "QUALITY", "CONCESSIONS")}
    outputs = {"CANDIDATES": str(tmp_path / "c.gpkg"), "REPORT": str(tmp_path / "r.html")}
    found = run("findreference", {**given, **outputs, "CONCESSIONS_BUFFER": 300.0, "COUNT": 3})
    assert found["N_CANDIDATES"] >= 1
    assert abs(found["BEST_VELOCITY"]) < 3 * found["BEST_VELOCITY_STD"]
    assert found["BEST_COHERENCE"] == pytest.approx(0.9, abs=1e-3)
    features = read_vector(outputs["CANDIDATES"]).features
    assert len(features) == found["N_CANDIDATES"]
    for feature in features:
        assert feature.attributes["mine_distance"] > 0
        assert feature.attributes["col"] >= 10
    for name in ("REFERENCE_POINT", "REFERENCE_AREA"):
        moved = run("rereference", {**given, name: found[name], "OUTPUT": str(tmp_path / f"{name}.tif")})
        assert ("25 pixels" if name == "REFERENCE_AREA" else "point") in moved["REFERENCE_USED"]


def test_reference_stable_and_its_mask(run, files, tmp_path):
    outputs = {"OUTPUT": str(tmp_path / "o.tif"), "OUTPUT_VELOCITY": str(tmp_path / "v.tif")}
    given = {"TIMESERIES": files["TIMESERIES"], "REFERENCE": "stable", "REFERENCE_MASK": files["CONCESSIONS"]}
    found = run("rereference", {**given, **outputs})
    assert found["REFERENCE_USED"].startswith("stable ground found at")
    velocity = read(outputs["OUTPUT_VELOCITY"])
    # the drift of all of it is gone
    assert abs(np.median(velocity[22:])) < 1.0
    assert np.median(velocity[MINE]) < -60


def test_masks_and_reference_polygons_of_mixed_and_broken_layers(run, files, tmp_path):
    """Shafts as points among the outlines, and an outline that crosses itself, as real layers of mines have them."""
    outlines = read_vector(files["CONCESSIONS"])
    first = ogr.CreateGeometryFromWkb(outlines.features[0].geometry)
    west, east, south, north = first.GetEnvelope()
    bow = f"POLYGON (({west} {south}, {east} {north}, {east} {south}, {west} {north}, {west} {south}))"
    shaft = f"POINT ({west} {south})"
    places = [VectorFeature(bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb()), {}) for wkt in (bow, shaft)]
    mixed = str(tmp_path / "mixed.gpkg")
    write_features(
        mixed, "mixed", outlines.crs_wkt, ogr.wkbUnknown, [*places, VectorFeature(bytes(first.ExportToWkb()), {})]
    )
    outputs = {"OUTPUT": str(tmp_path / "o.tif"), "OUTPUT_VELOCITY": str(tmp_path / "v.tif")}
    given = {"TIMESERIES": files["TIMESERIES"], "REFERENCE": "stable"}
    plain = run("rereference", {**given, "REFERENCE_MASK": files["CONCESSIONS"], **outputs})
    found = run("rereference", {**given, "REFERENCE_MASK": mixed, **outputs})
    assert found["REFERENCE_USED"] == plain["REFERENCE_USED"]
    area = run("rereference", {"TIMESERIES": files["TIMESERIES"], "REFERENCE_POLYGONS": mixed, **outputs})
    assert "polygon" in area["REFERENCE_USED"]
    points = str(tmp_path / "points.gpkg")
    write_features(points, "points", outlines.crs_wkt, ogr.wkbPoint, places[1:])
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="in the layer 'points' there is no usable polygon"):
        run("rereference", {**given, "REFERENCE_MASK": points, **outputs})


def test_a_tie_to_gnss(run, files, tmp_path):
    given = {name: files[name] for name in ("TIMESERIES", "STATIONS", "OBSERVATIONS")}
    outputs = {"OUTPUT": str(tmp_path / "o.tif"), "OUTPUT_VELOCITY_STD": str(tmp_path / "s.tif")}
    found = run("rereference", {**given, **outputs, "RADIUS": 150.0})
    assert found["N_TIED"] == 30
    assert found["REFERENCE_USED"].startswith("GNSS: GNSS")
    assert np.abs(read(outputs["OUTPUT"])[:, 13:18, 31:36].mean(axis=(1, 2))).max() < 2.5
    assert read(outputs["OUTPUT_VELOCITY_STD"])[0, 0] > 0


def test_steps_of_the_series(run, files, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("VELOCITY", "PARAMETERS", "MODEL_CHOICE")}
    found = run("velocity", {"TIMESERIES": files["TIMESERIES"], "MODEL": "auto", "STEPS": str(STEP), **outputs})
    choice, parameters = read(outputs["MODEL_CHOICE"]), gdal.Open(outputs["PARAMETERS"])
    assert (choice[MINE] == 5).mean() > 0.95
    names = [parameters.GetRasterBand(number + 1).GetDescription() for number in range(parameters.RasterCount)]
    jump = parameters.GetRasterBand(names.index(f"step {STEP} [mm]") + 1).ReadAsArray()
    assert np.nanmedian(jump[MINE]) == pytest.approx(-40.0, abs=0.5)
    assert np.median(read(outputs["VELOCITY"])[MINE]) == pytest.approx(-45.0, abs=0.5)
    assert "linear+step:2021-01-01" in found["MODELS_USED"]


@pytest.mark.parametrize(
    ("name", "parameters", "message"),
    [
        ("velocity", {"STEPS": "1 May 2018", "VELOCITY": "TEMPORARY_OUTPUT"}, "STEPS must be dates like 2018-05-01"),
        ("velocity", {"FUNCTION": "cubic", "VELOCITY": "TEMPORARY_OUTPUT"}, "'cubic' .* is no term"),
        ("findreference", {"STACK": "TIMESERIES"}, "not both"),
        ("rereference", {"STATIONS": "STATIONS", "OUTPUT": "TEMPORARY_OUTPUT"}, "STATIONS are given but no series"),
        (
            "rereference",
            {"OBSERVATIONS": "OBSERVATIONS", "REFERENCE_POINT": "1,2", "OUTPUT": "TEMPORARY_OUTPUT"},
            "either a reference place or GNSS",
        ),
    ],
)
def test_refusals(run, files, name, parameters, message):
    from qgis.core import QgsProcessingException

    given = {key: files.get(value, value) for key, value in parameters.items()}
    with pytest.raises(QgsProcessingException, match=message):
        run(name, {"TIMESERIES": files["TIMESERIES"], **given})
