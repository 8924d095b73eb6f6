"""Two products from files to files: a known difference, a known aliased share, another grid, blocks, bad input."""

from __future__ import annotations

import csv
import datetime

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Grid, Window
from mining_insar.algorithms.io.features import VectorFeature, VectorLayer
from mining_insar.algorithms.io.resample import series_on
from mining_insar.algorithms.io.series import open_series
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.comparesensors import SensorInput, run_comparesensors

ROWS, COLS, PIXEL = 60, 80, 50.0
ORIGIN = (640_000.0, 4_210_000.0)
DENSE = [datetime.date(2017, 1, 1) + datetime.timedelta(days=12 * number) for number in range(31)]
SPARSE = [datetime.date(2017, 1, 7) + datetime.timedelta(days=84 * number) for number in range(5)]
C_BAND, L_BAND = 0.0555, 0.2424


def write(path, dates, values, wavelength, *, origin=ORIGIN, pixel=PIXEL, incidence=39.0, unit="m"):
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path),
        values.shape[2],
        values.shape[1],
        len(dates),
        gdal.GDT_Float32,
        ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
    )
    system = osr.SpatialReference()
    system.ImportFromEPSG(32648)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((origin[0], pixel, 0.0, origin[1], 0.0, -pixel))
    dataset.SetMetadata(
        {
            "WAVELENGTH_METRES": str(wavelength),
            "INCIDENCE_DEGREES": str(incidence),
            "HEADING_DEGREES": "-12",
            "LOOK_SIDE": "right",
        }
    )
    for number, date in enumerate(dates):
        band = dataset.GetRasterBand(number + 1)
        band.SetDescription(date.isoformat())
        band.SetUnitType(unit)
        band.SetNoDataValue(float("nan"))
        band.WriteArray(values[number].astype(np.float32))
    return str(path)


def bowl(rate, dates, rows=ROWS, cols=COLS, pixel=PIXEL, shift=(0.0, 0.0)):
    """A Gaussian bowl that sinks steadily [m]; its steepest slope is 0.8578 of its depth over its width of 250 m."""
    col, row = np.meshgrid(np.arange(cols) + 0.5, np.arange(rows) + 0.5)
    x, y = col * pixel + shift[0], row * pixel + shift[1]
    shape = np.exp(-((x - 2000.0) ** 2 + (y - 1500.0) ** 2) / (2 * 250.0**2))
    years = np.array([(date - datetime.date(2017, 1, 1)).days for date in dates]) / 365.25
    return rate * years[:, None, None] * shape


@pytest.fixture
def products(tmp_path):
    rng = np.random.default_rng(0)
    first = bowl(-0.6, DENSE) + rng.normal(0, 0.002, (31, ROWS, COLS))
    second = bowl(-0.5, SPARSE) + rng.normal(0, 0.002, (5, ROWS, COLS)) + 0.03 * np.arange(5)[:, None, None]
    first[:, :5, :5] = np.nan
    second[2, 10, 10] = np.nan
    return (
        SensorInput(write(tmp_path / "c.tif", DENSE, first, C_BAND), "C-band"),
        SensorInput(write(tmp_path / "l.tif", SPARSE, second, L_BAND), "L-band"),
    )


def outputs(folder):
    endings = {"DIFFERENCE": "tif", "DIFFERENCE_RMS": "tif", "ALIASING": "tif", "STATISTICS": "csv", "REPORT": "html"}
    return {name: str(folder / f"{name}.{ending}") for name, ending in endings.items()}


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def points(*places):
    features = []
    for number, (x, y) in enumerate(places):
        point = ogr.CreateGeometryFromWkt(f"POINT ({x!r} {y!r})")
        features.append(VectorFeature(bytes(point.ExportToWkb()), {"name": f"P{number}"}))
    return VectorLayer("points", wkt_of_epsg(32648), tuple(features))


def test_vertical_motion_is_not_turned_again(tmp_path):
    """A raster of vertical motion keeps its incidence in its tags; dividing by its cosine once more is wrong."""
    slanted, upright = bowl(-0.6, SPARSE), bowl(-0.6, SPARSE) / np.cos(np.radians(39.0))
    paths = [write(tmp_path / "los.tif", SPARSE, slanted, C_BAND)]
    for name, kind in (("up", "up_displacement"), ("east", "east_displacement")):
        paths.append(write(tmp_path / f"{name}.tif", SPARSE, upright, C_BAND))
        dataset = gdal.Open(paths[-1], gdal.GA_Update)
        dataset.SetMetadataItem("DATA_KIND", kind)
        dataset = None
    los, up, east = (SensorInput(path, name) for path, name in zip(paths, ("los", "up", "east")))
    wanted = {"DIFFERENCE": str(tmp_path / "d.tif")}
    for pair in ((los, up), (up, los), (up, up)):
        run_comparesensors(*pair, direction="vertical", offset="none", outputs=wanted)
        assert np.abs(read(wanted["DIFFERENCE"])).max() < 0.01
    for pair, direction in (((los, up), "los"), ((los, east), "vertical"), ((east, up), "los")):
        with pytest.raises(InputError, match="two directions are not compared"):
            run_comparesensors(*pair, direction=direction, outputs=wanted)


def test_a_known_difference(products, tmp_path):
    heard = []
    centre = (ORIGIN[0] + 2000.0, ORIGIN[1] - 1500.0)
    found = run_comparesensors(
        *products,
        points=points(centre),
        radius=80.0,
        outputs={**outputs(tmp_path), "SERIES": str(tmp_path / "series.csv")},
        reporter=Reporter(info=heard.append, warn=heard.append),
    )
    assert (found["n_common"], found["first_date"], found["last_date"]) == (5, "2017-01-07", "2017-12-09")
    expected = (bowl(-0.6, SPARSE) - bowl(-0.5, SPARSE)) * 1000
    expected = (expected - expected[0])[-1]
    difference = read(tmp_path / "DIFFERENCE.tif")
    # the constant of the references is gone, the bowl's is not; white noise 2 mm, four times
    assert np.nanstd(difference - expected) == pytest.approx(2.0 * np.sqrt(0.5 + 1 + 0.5 + 1), rel=0.1)
    assert np.nanmedian(difference - expected) == pytest.approx(0.0, abs=1.0)
    assert np.isnan(difference[:5, :5]).all()
    assert np.isnan(read(tmp_path / "DIFFERENCE_RMS.tif")[10, 10])
    assert found["correlation"] > 0.99
    with open(tmp_path / "series.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 5
    assert float(rows[-1]["first_mm"]) == pytest.approx(-0.6 * 336 / 365.25 * 1000 * 0.98, rel=0.03)
    assert float(rows[-1]["difference_mm"]) == pytest.approx(expected.min() * 0.98, rel=0.1)
    page = (tmp_path / "REPORT.html").read_text("utf-8")
    assert "at most" in page
    assert "data:image/png" in page
    tags = gdal.Open(str(tmp_path / "DIFFERENCE.tif")).GetMetadata()
    assert tags["DATA_UNITS"] == "mm"
    assert tags["FIRST_DATE"] == "2017-01-07"


def test_the_aliased_share(tmp_path):
    """A noise-free bowl fast enough for C-band to alias at 12 days and for L-band not to at 84."""
    first = SensorInput(write(tmp_path / "c.tif", DENSE, bowl(-8.0, DENSE), C_BAND), "C")
    second = SensorInput(write(tmp_path / "l.tif", SPARSE, bowl(-8.0, SPARSE), L_BAND), "L", pair_days=14.0)
    found = run_comparesensors(first, second, offset="none", outputs=outputs(tmp_path))
    unit = bowl(-8.0, [datetime.date(2018, 1, 1)])[0] * 365.25 / 365
    steep = np.zeros_like(unit)
    across, down = np.abs(np.diff(unit, axis=1)), np.abs(np.diff(unit, axis=0))
    steep[:, 1:] = np.maximum(steep[:, 1:], across)
    steep[:, :-1] = np.maximum(steep[:, :-1], across)
    steep[1:] = np.maximum(steep[1:], down)
    steep[:-1] = np.maximum(steep[:-1], down)
    ratio = read(tmp_path / "ALIASING.tif")
    np.testing.assert_allclose(ratio[0], steep * 12 / 365.25 / (C_BAND / 4), rtol=2e-3, atol=1e-4)
    np.testing.assert_allclose(ratio[1], steep * 14 / 365.25 / (L_BAND / 4), rtol=2e-3, atol=1e-4)
    moved = np.abs(unit) * 336 / 365.25 > 0.05
    share = 100.0 * (steep[moved] * 12 / 365.25 > C_BAND / 4).mean()
    assert 2.0 < share < 60.0
    assert found["aliased_first"] == pytest.approx(share, abs=0.5)
    assert found["aliased_second"] == 0.0


def test_blocks_give_the_whole(products, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    run_comparesensors(*products, outputs=outputs(tmp_path / "a"))
    run_comparesensors(*products, outputs=outputs(tmp_path / "b"), settings=RunSettings(memory_mb=64, threads=1))
    for name in ("DIFFERENCE.tif", "DIFFERENCE_RMS.tif", "ALIASING.tif"):
        np.testing.assert_array_equal(read(tmp_path / "a" / name), read(tmp_path / "b" / name))


def test_another_grid_and_vertical_motion(tmp_path):
    """The second on pixels of 30 m, half a pixel aside, seen more steeply: the same vertical motion."""
    down = {angle: np.cos(np.radians(angle)) for angle in (39.0, 33.0)}
    first = SensorInput(write(tmp_path / "a.tif", DENSE, bowl(-0.6, DENSE) * down[39.0], C_BAND), "A")
    values = bowl(-0.6, SPARSE, 110, 140, 30.0, (-115.0, -115.0)) * down[33.0]
    origin = ORIGIN[0] - 115.0, ORIGIN[1] + 115.0
    second = write(
        tmp_path / "b.tif", SPARSE, values * 1000, L_BAND, origin=origin, pixel=30.0, incidence=33.0, unit="mm"
    )
    heard = []
    found = run_comparesensors(
        first,
        SensorInput(second, "B"),
        direction="vertical",
        outputs=outputs(tmp_path),
        reporter=Reporter(info=heard.append, warn=heard.append),
    )
    assert abs(found["bias"]) < 0.2
    assert np.nanmax(np.abs(read(tmp_path / "DIFFERENCE.tif"))) < 4.0  # bilinear, of 550 mm
    assert "B is resampled to the grid of A" in "\n".join(heard)
    along = run_comparesensors(
        first, SensorInput(second, "B"), outputs=outputs(tmp_path), reporter=Reporter(warn=heard.append)
    )
    assert along["rms_difference"] > found["rms_difference"] * 5
    assert "The lines of sight differ (incidence 39.0 and 33.0" in "\n".join(heard)


def test_bilinear_is_exact_for_planes(tmp_path):
    """In degrees from UTM, with a hole: nothing is invented beside it."""
    col, row = np.meshgrid(np.arange(COLS) + 0.5, np.arange(ROWS) + 0.5)
    plane = np.stack([0.001 * col + 0.002 * row, -0.003 * col])
    plane[:, 20, 30] = np.nan
    path = write(tmp_path / "p.tif", DENSE[:2], plane, C_BAND)
    with open_series(path) as series:
        grid = Grid(200, 200, (ORIGIN[0] - 100.0, 23.0, 0.0, ORIGIN[1] + 100.0, 0.0, -17.0), series.grid.crs_wkt)
        found = series_on(series, grid).read(Window(10, 20, 150, 160))
        at_col, at_row = np.meshgrid(np.arange(20, 180) + 0.5, np.arange(10, 160) + 0.5)
        at_col, at_row = (at_col * 23.0 - 100.0) / PIXEL, (at_row * 17.0 - 100.0) / PIXEL
        expected = 0.001 * at_col + 0.002 * at_row
        inside = np.isfinite(found[0])
        inner = (at_col > 0.5) & (at_col < COLS - 0.5) & (at_row > 0.5) & (at_row < ROWS - 0.5)
        np.testing.assert_allclose(found[0][inside & inner], expected[inside & inner], atol=2e-6)
        hole = (np.abs(at_col - 30.5) < 1) & (np.abs(at_row - 20.5) < 1)
        np.testing.assert_array_equal(np.isnan(found[0][inner]), hole[inner])
        assert series_on(series, series.grid) is series
        with pytest.raises(InputError, match="one of them has no coordinate system"):
            series_on(series, Grid(2, 2, (0, 1, 0, 0, 0, 1)))


def lines(**of):
    features = []
    for name, places in of.items():
        line = ogr.Geometry(ogr.wkbLineString)
        for x, y in places:
            line.AddPoint_2D(x, y)
        features.append(VectorFeature(bytes(line.ExportToWkb()), {"name": name}))
    return VectorLayer("lines", wkt_of_epsg(32648), tuple(features))


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_profiles_of_both(products, tmp_path):
    """Along a row of pixel centres, through the bowl's centre: closed form of both, and the rasters themselves."""
    y = ORIGIN[1] - 30.5 * PIXEL
    across = (ORIGIN[0] + 20.5 * PIXEL, y), (ORIGIN[0] + 60.5 * PIXEL, y)
    hole = (ORIGIN[0] + 25.0, ORIGIN[1] - 25.0), (ORIGIN[0] + 25.0, ORIGIN[1] - 500.0)
    paths = {**outputs(tmp_path), "PROFILES": str(tmp_path / "profiles.csv")}
    heard = []
    run_comparesensors(
        *products, lines=lines(A=across, H=hole), outputs=paths, reporter=Reporter(info=heard.append, warn=heard.append)
    )
    rows = rows_of(paths["PROFILES"])
    along = [row for row in rows if row["line"] == "A"]
    assert len(along) == 5 * 80  # points every half pixel in true metres: the last falls a millimetre short
    assert {row["date"] for row in along} == {date.isoformat() for date in SPARSE}
    last = [row for row in along if row["date"] == SPARSE[-1].isoformat()]
    distance = np.array([float(row["distance_m"]) for row in last])
    np.testing.assert_allclose(distance, np.arange(80) * 25.0, rtol=5e-4)  # true metres: the scale of UTM is in it
    centres = slice(0, None, 2)
    found = {key: np.array([float(row[f"{key}_mm"]) for row in last]) for key in ("first", "second", "difference")}
    moved = {rate: (bowl(rate, SPARSE)[-1] - bowl(rate, SPARSE)[0])[30, 20:60] * 1000 for rate in (-0.6, -0.5)}
    # noise: 2 mm at two dates, of the first interpolated between two
    assert np.std(found["first"][centres] - moved[-0.6]) == pytest.approx(2.0, rel=0.3)
    # the constant of the references, 120 mm, is taken off as in the maps
    assert np.std(found["second"][centres] - moved[-0.5]) == pytest.approx(2.0 * np.sqrt(2), rel=0.3)
    assert abs(np.mean(found["second"][centres] - moved[-0.5])) < 1.5
    np.testing.assert_allclose(found["difference"][centres], read(paths["DIFFERENCE"])[30, 20:60], atol=0.05)
    np.testing.assert_allclose(found["difference"], found["first"] - found["second"], atol=2e-3)
    assert all(float(row["first_mm"]) == 0.0 for row in along if row["date"] == SPARSE[0].isoformat())
    # where the first has no value nothing is filled in
    gaps = [row for row in rows if row["line"] == "H" and float(row["distance_m"]) < 200.0]
    assert len(gaps) > 30
    assert all(row["first_mm"] == "" and row["difference_mm"] == "" for row in gaps)
    page = (tmp_path / "REPORT.html").read_text("utf-8")
    assert "Profiles" in page
    assert "Both products along A; gaps are left empty" in page


def test_profiles_by_another_way(products, tmp_path):
    """The same as the algorithm for one product along the same line; a swath averages what lies across."""
    from mining_insar.algorithms.runs.profile import run_profile

    place = lines(A=((ORIGIN[0] + 800.0, ORIGIN[1] - 900.0), (ORIGIN[0] + 3100.0, ORIGIN[1] - 2200.0)))
    for width in (0.0, 200.0):
        both, one = str(tmp_path / "both.csv"), str(tmp_path / "one.csv")
        run_comparesensors(*products, lines=place, width=width, offset="none", outputs={"PROFILES": both})
        run_profile(place, timeseries=products[1].timeseries, width=width, outputs={"TABLE": one})
        ours = [float(row["second_mm"]) for row in rows_of(both)]
        every = [float(row["value"]) for row in rows_of(one)]
        dates = len(SPARSE)
        theirs = [value - every[number - number % dates] for number, value in enumerate(every)]
        np.testing.assert_allclose(ours, theirs, atol=0.01)


def test_bad_lines(products, tmp_path):
    table = {"PROFILES": str(tmp_path / "p.csv")}
    with pytest.raises(InputError, match="there are no LINES"):
        run_comparesensors(*products, outputs=table)
    spot = (ORIGIN[0] + 500.0, ORIGIN[1] - 500.0)
    with pytest.raises(InputError, match="LINES: the line A has no length"):
        run_comparesensors(*products, lines=lines(A=(spot, spot)), outputs=table)
    with pytest.raises(InputError, match="WIDTH"):
        run_comparesensors(*products, lines=lines(A=(spot, (spot[0], spot[1] - 300.0))), width=-1.0, outputs=table)
    far = lines(F=((0.0, 0.0), (1000.0, 0.0)))
    with pytest.raises(InputError, match="LINES"):
        run_comparesensors(*products, lines=far, outputs={**table, "DIFFERENCE": str(tmp_path / "d.tif")})
    assert not (tmp_path / "p.csv").exists()


def test_bad_input(products, tmp_path):
    first, second = products
    with pytest.raises(InputError, match="No output is asked for"):
        run_comparesensors(first, second, outputs={})
    with pytest.raises(InputError, match="REFERENCE_DATE 2017-01-08 is none of the 5 common dates"):
        run_comparesensors(first, second, reference_date=datetime.date(2017, 1, 8), outputs=outputs(tmp_path))
    late = [date + datetime.timedelta(days=4000) for date in SPARSE]
    far = SensorInput(write(tmp_path / "far.tif", late, bowl(-0.5, SPARSE), L_BAND), "far")
    with pytest.raises(InputError, match=r"0 common date\(s\)"):
        run_comparesensors(first, far, outputs=outputs(tmp_path))
    aside = write(tmp_path / "aside.tif", SPARSE, bowl(-0.5, SPARSE), L_BAND, origin=(10_000.0, 0.0))
    with pytest.raises(InputError, match="no pixel in common"):
        run_comparesensors(first, SensorInput(aside, "aside"), outputs=outputs(tmp_path))
    with pytest.raises(InputError, match="there are no POINTS"):
        run_comparesensors(first, second, outputs={"SERIES": str(tmp_path / "s.csv")})
    with pytest.raises(InputError, match="DIRECTION must be one of"):
        run_comparesensors(first, second, direction="up", outputs=outputs(tmp_path))
    assert not (tmp_path / "DIFFERENCE.tif").exists()
