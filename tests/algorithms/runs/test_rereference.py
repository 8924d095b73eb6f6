"""Finished series and velocities on another reference: place, GNSS, velocity and its standard error, refusals."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from osgeo import gdal, ogr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.geometry import los_unit_vector
from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.io.features import VectorFeature, VectorLayer
from mining_insar.algorithms.io.los_geometry import LosRequest
from mining_insar.algorithms.io.rasters import OutputSet
from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.common import RunSettings, series_spec
from mining_insar.algorithms.runs.gnsstie import GnssTieRequest
from mining_insar.algorithms.runs.groundtruth import Smoothing, StationRequest
from mining_insar.algorithms.runs.rereference import run_rereference
from mining_insar.algorithms.runs.velocity import run_velocity

CRS = wkt_of_epsg(32648)
GRID = Grid(30, 20, (627_000.0, 50.0, 0.0, 4_238_000.0, 0.0, -50.0), CRS)
DATES = [datetime.date(2018, 4, 1) + datetime.timedelta(days=12 * number) for number in range(25)]
YEARS = np.arange(25) * 12 / 365.25
VIEW = {"INCIDENCE_DEGREES": "39", "HEADING_DEGREES": "-12", "LOOK_SIDE": "right"}
VECTOR = np.array(los_unit_vector(39.0, -12.0, "right"))
#: Row and column of the stations, and their vertical rates [m/yr].
STATIONS = {"A": (4, 5, -0.01), "B": (15, 8, 0.0), "C": (10, 25, -0.03), "D": (3, 20, 0.005)}


@pytest.fixture(scope="module")
def truth() -> np.ndarray:
    """Up motion of every pixel [m], shape (S, rows, cols): a plane of rates through nothing in particular."""
    rows, cols = np.mgrid[:20, :30]
    rate = -0.02 + 0.001 * rows - 0.0005 * cols
    for row, col, up in STATIONS.values():
        rate[row - 1 : row + 2, col - 1 : col + 2] = up
    return YEARS[:, None, None] * rate


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("rereference")


def write(path, millimetres):
    with OutputSet({"T": series_spec(str(path), DATES, VIEW)}, GRID) as output:
        output.write("T", GRID.whole, millimetres.astype(np.float32))
    return str(path)


@pytest.fixture(scope="module")
def series(folder, truth) -> str:
    """LOS motion, disturbed by a shift and a plane of its own at each date (orbits, atmosphere, reference)."""
    rng = np.random.default_rng(1)
    rows, cols = np.mgrid[:20, :30]
    shift, slope = np.r_[0.0, rng.normal(0, 0.02, 24)], rng.normal(0, 0.0005, (25, 2))
    slope[0] = 0
    ramps = slope[:, 0, None, None] * rows + slope[:, 1, None, None] * cols
    los = truth * VECTOR[2] + shift[:, None, None] + ramps
    return write(folder / "series.tif", 1000 * los)


@pytest.fixture(scope="module")
def gnss(folder):
    """Daily series of the stations with a millimetre of noise, and where they are."""
    rng = np.random.default_rng(2)
    observations = folder / "gnss"
    observations.mkdir()
    features = []
    for name, (row, col, up) in STATIONS.items():
        with open(observations / f"{name}.csv", "w", encoding="utf-8") as file:
            file.write("time_utc,east_mm,north_mm,up_mm\n")
            for day in range(-10, 310):
                moved = 1000 * up * day / 365.25
                noise = rng.normal(0, 1, 3)
                date = DATES[0] + datetime.timedelta(days=day)
                file.write(f"{date}T12:00:00Z,{noise[0]:.3f},{noise[1]:.3f},{50 + moved + noise[2]:.3f}\n")
        x, y = GRID.xy(row + 0.5, col + 0.5)
        point = ogr.CreateGeometryFromWkt(f"POINT ({x!r} {y!r})")
        features.append(VectorFeature(bytes(point.ExportToWkb()), {"station": name}))
    return str(observations), VectorLayer("stations", CRS, tuple(features))


def request(gnss, names="ABCD", **options) -> GnssTieRequest:
    layer = VectorLayer("s", CRS, tuple(each for each in gnss[1].features if each.attributes["station"] in names))
    return GnssTieRequest(StationRequest(layer, (gnss[0],)), LosRequest(), smoothing=Smoothing(7), **options)


def run(folder, reference=None, names=("OUTPUT", "OUTPUT_VELOCITY", "OUTPUT_VELOCITY_STD"), **options):
    said: list[str] = []
    outputs = {name: str(folder / f"{name}.tif") for name in names}
    reporter = Reporter(warn=said.append, info=said.append)
    summary = run_rereference(reference or ReferenceRequest(), outputs=outputs, reporter=reporter, **options)
    return summary, {name: gdal.Open(path).ReadAsArray() for name, path in outputs.items()}, said


def test_a_series_at_a_point_with_its_velocity(series, tmp_path):
    point = GRID.xy(15.5, 8.5)
    _, found, _ = run(tmp_path, ReferenceRequest(point=point), timeseries=series)
    before = gdal.Open(series).ReadAsArray()
    np.testing.assert_allclose(found["OUTPUT"], before - before[:, 15, 8][:, None, None], atol=1e-3)
    # at the reference nothing moves, by construction, and nothing scatters
    assert found["OUTPUT_VELOCITY"][15, 8] == 0
    assert found["OUTPUT_VELOCITY_STD"][15, 8] == 0
    outputs = {name: str(tmp_path / f"{name}.v.tif") for name in ("VELOCITY", "VELOCITY_STD")}
    run_velocity(str(tmp_path / "OUTPUT.tif"), outputs=outputs)
    for name, path in outputs.items():
        np.testing.assert_allclose(found[f"OUTPUT_{name}"], gdal.Open(path).ReadAsArray(), rtol=1e-4, atol=1e-3)
    assert "row 15, column 8" in gdal.Open(str(tmp_path / "OUTPUT_VELOCITY.tif")).GetMetadata()["REFERENCE"]


def test_a_tie_with_planes_recovers_the_truth(series, gnss, truth, tmp_path):
    summary, found, said = run(tmp_path, timeseries=series, gnss=request(gnss, plane=True, radius=60.0))
    error = found["OUTPUT"] - 1000 * VECTOR[2] * truth
    assert np.abs(error).max() < 4.0
    assert error.std() < 1.0
    assert summary["n_tied"] == 25
    assert 0.05 < summary["tie_std"] < 1.0
    assert summary["reference_used"].startswith("GNSS: 4 stations (A, B, C, D) with a plane at each date, standard")
    assert any(line.startswith("Misfit after the tie: A ") for line in said)
    rate = 1000 * VECTOR[2] * (truth[-1] / YEARS[-1])
    assert np.abs(found["OUTPUT_VELOCITY"] - rate).max() < 3.0


def test_blocks_are_as_the_whole(series, gnss, tmp_path, monkeypatch):
    from mining_insar.algorithms.io import engine

    (tmp_path / "a").mkdir()
    _, whole, _ = run(tmp_path, timeseries=series, gnss=request(gnss, plane=True))
    monkeypatch.setattr(engine, "SMALLEST_BLOCK", 16)
    settings = RunSettings(threads=2)
    _, parts, _ = run(tmp_path / "a", timeseries=series, gnss=request(gnss, plane=True), settings=settings)
    for name, array in whole.items():
        np.testing.assert_allclose(parts[name], array, rtol=1e-5, atol=1e-4)


def test_one_station_makes_insar_equal_there_and_is_warned_of(series, gnss, truth, tmp_path):
    _, found, said = run(tmp_path, timeseries=series, gnss=request(gnss, "C", radius=30.0))
    error = found["OUTPUT"][:, 10, 25] - 1000 * VECTOR[2] * truth[:, 10, 25]
    assert error.std() < 1.0
    assert any("One station, C: nothing checks the tie" in line for line in said)


def test_dates_without_gnss_become_empty(folder, series, gnss, tmp_path):
    short = tmp_path / "gnss"
    short.mkdir()
    for name in "AB":
        lines = (folder / "gnss" / f"{name}.csv").read_text().splitlines()
        (short / f"{name}.csv").write_text("\n".join(lines[:201]) + "\n")
    _, found, said = run(tmp_path, timeseries=series, gnss=request((str(short), gnss[1]), "AB"))
    assert any("dates have no GNSS and become empty: 2018-1" in line for line in said)
    empty = np.isnan(found["OUTPUT"]).all(axis=(1, 2))
    assert 0 < empty.sum() < 12
    assert not empty[:15].any()
    for name in "AB":
        lines = (folder / "gnss" / f"{name}.csv").read_text().splitlines()
        (short / f"{name}.csv").write_text("\n".join(lines[:60]) + "\n")
    with pytest.raises(InputError, match=r"Only \d of 25 dates"):
        run(tmp_path, timeseries=series, gnss=request((str(short), gnss[1]), "AB"))


def test_a_velocity_alone(series, tmp_path):
    made = {name: str(tmp_path / f"{name}.tif") for name in ("VELOCITY", "VELOCITY_STD")}
    run_velocity(series, outputs=made)
    before = {name: gdal.Open(path).ReadAsArray() for name, path in made.items()}
    place = ReferenceRequest(point=GRID.xy(15.5, 8.5))
    names = ("OUTPUT", "OUTPUT_VELOCITY_STD")
    summary, found, said = run(tmp_path, place, names, velocity=made["VELOCITY"], velocity_std=made["VELOCITY_STD"])
    np.testing.assert_allclose(found["OUTPUT"], before["VELOCITY"] - before["VELOCITY"][15, 8], atol=1e-4)
    expected = np.hypot(before["VELOCITY_STD"], before["VELOCITY_STD"][15, 8])
    np.testing.assert_allclose(found["OUTPUT_VELOCITY_STD"], expected, rtol=1e-5)
    assert any("near the reference it is too large" in line for line in said)
    tags = gdal.Open(str(tmp_path / "OUTPUT.tif")).GetMetadata()
    assert tags["REFERENCE"] == summary["reference_used"]
    assert (tags["DATA_KIND"], tags["DATA_UNITS"], tags["FIRST_DATE"]) == ("velocity", "mm/yr", "2018-04-01")


def test_refusals(series, gnss, tmp_path):
    with pytest.raises(InputError, match="exactly one of STACK, TIMESERIES and VELOCITY"):
        run(tmp_path)
    with pytest.raises(InputError, match="exactly one"):
        run(tmp_path, timeseries=series, velocity=series)
    with pytest.raises(InputError, match="tie a TIMESERIES to GNSS"):
        run(tmp_path, velocity=series, gnss=request(gnss))
    with pytest.raises(InputError, match="OUTPUT_VELOCITY and OUTPUT_VELOCITY_STD come of a TIMESERIES"):
        run(tmp_path, velocity=series)
    with pytest.raises(InputError, match="go together"):
        run(tmp_path, names=("OUTPUT", "OUTPUT_VELOCITY_STD"), velocity=series)
    with pytest.raises(InputError, match="No output is asked for"):
        run(tmp_path, names=(), timeseries=series)
    assert not list(tmp_path.iterdir())


def test_kilauea_tied_to_seven_stations(shared_data, tmp_path):
    """Real stations: with all of them at all dates the shift of a date is the mean difference since the first date."""
    data = shared_data / "kilauea_insar_gnss"
    texts = ("2016-07-11", "2016-07-23", "2016-08-04", "2016-08-16", "2016-09-09", "2016-09-21")
    dates = [datetime.date.fromisoformat(text) for text in texts]
    images = [
        gdal.Open(str(data / "insar" / f"displacement_20160711_{date:%Y%m%d}.tif")).ReadAsArray() for date in dates[1:]
    ]
    images = np.stack([np.where(np.isfinite(images[0]), 0.0, np.nan), *images])
    first = gdal.Open(str(data / "insar" / "displacement_20160711_20160723.tif"))
    grid = Grid(first.RasterXSize, first.RasterYSize, first.GetGeoTransform(), first.GetProjection())
    path = str(tmp_path / "kilauea.tif")
    with OutputSet({"T": series_spec(path, dates, {})}, grid) as output:
        output.write("T", grid.whole, (1000 * images).astype(np.float32))
    tie = GnssTieRequest(
        StationRequest(None, (str(data / "gnss_tenv3"),)),
        LosRequest(vectors=(str(data / "insar" / "hawaii_los_enu.tif"),)),
        radius=100.0,
    )
    summary, found, said = run(tmp_path, names=("OUTPUT",), timeseries=path, gnss=tie)
    assert summary["n_tied"] == 6
    assert summary["reference_used"].startswith("GNSS: 7 stations")
    # InSAR and GNSS differ by a centimetre here, and the tie says so
    assert 3.0 < summary["tie_std"] < 10.0
    assert any(line.startswith("Misfit after the tie: AHUP") for line in said)
    taken = 1000 * images - found["OUTPUT"]
    assert np.nanstd(taken, axis=(1, 2)).max() < 1e-2
    assert abs(np.nanmean(taken[0])) < 1e-3
    assert np.abs(np.nanmean(taken, axis=(1, 2))).max() > 5.0
