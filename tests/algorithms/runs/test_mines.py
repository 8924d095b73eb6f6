"""Runs about mines from files to files: concessions, bowls, profiles, gaps, series at places; and what they refuse."""

from __future__ import annotations

import csv
import datetime

import numpy as np
import pytest

ogr, gdal = pytest.importorskip("osgeo.ogr"), pytest.importorskip("osgeo.gdal")
from mining_insar.algorithms.checks import InputError  # noqa: E402
from mining_insar.algorithms.grid import Grid  # noqa: E402
from mining_insar.algorithms.io import tags  # noqa: E402
from mining_insar.algorithms.io.features import VectorFeature, VectorLayer, lonlat_of, read_vector  # noqa: E402
from mining_insar.algorithms.io.rasters import OutputSet  # noqa: E402
from mining_insar.algorithms.io.series import open_series  # noqa: E402
from mining_insar.algorithms.io.vectors import wkt_of_epsg  # noqa: E402
from mining_insar.algorithms.mining.bowls import BowlOptions  # noqa: E402
from mining_insar.algorithms.reporting import Cancelled, Reporter  # noqa: E402
from mining_insar.algorithms.runs.common import Band, RunSettings, series_spec  # noqa: E402
from mining_insar.algorithms.runs.concessionstats import run_concessionstats  # noqa: E402
from mining_insar.algorithms.runs.detectbowls import run_detectbowls  # noqa: E402
from mining_insar.algorithms.runs.fillgaps import run_fillgaps  # noqa: E402
from mining_insar.algorithms.runs.pointseries import run_pointseries  # noqa: E402
from mining_insar.algorithms.runs.profile import run_profile  # noqa: E402

UTM = wkt_of_epsg(32648)
GRID = Grid(60, 50, (630_000.0, 20.0, 0.0, 4_231_000.0, 0.0, -20.0), UTM)
DATES = [datetime.date(2018, 1, 1) + datetime.timedelta(days=60 * number) for number in range(12)]
YEARS = np.array([(date - DATES[0]).days / 365.25 for date in DATES])
ROW, COL = np.mgrid[0:50, 0:60]
#: Two bowls [mm/yr].
RATE = -120.0 * np.exp(-((ROW - 15) ** 2 + (COL - 15) ** 2) / 32.0) - 80.0 * np.exp(
    -((ROW - 35) ** 2 + (COL - 42) ** 2) / 50.0
)
WEST = "POLYGON ((630100 4230400, 630600 4230400, 630600 4230950, 630100 4230950, 630100 4230400))"
EAST = "POLYGON ((630550 4230100, 630840 4230100, 630840 4230600, 630550 4230600, 630550 4230100))"


def feature(wkt, **attributes):
    return VectorFeature(bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb()), attributes)


def layer(*features, crs=UTM):
    return VectorLayer("layer", crs, features)


CONCESSIONS = layer(feature(WEST, name="West"), feature(EAST, name="East"))


def write_rate(path, values, units="mm/yr", grid=GRID, **more):
    band = Band(tags.KIND_VELOCITY, units, "velocity")
    about = {tags.FIRST_DATE: "2018-01-01", tags.SECOND_DATE: "2019-12-22", **more}
    with OutputSet({"raster": band.spec(str(path), about)}, grid) as output:
        output.write("raster", grid.whole, values.astype(np.float32))
    return str(path)


def write_series(path, values, grid=GRID, dates=DATES):
    with OutputSet({"raster": series_spec(str(path), dates, {})}, grid) as output:
        output.write("raster", grid.whole, values.astype(np.float32))
    return str(path)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Noisy rate and series with holes and one outlier far from the bowls, and a standard deviation."""
    folder = tmp_path_factory.mktemp("mines")
    rng = np.random.default_rng(12)
    rate = RATE + rng.normal(0.0, 1.5, RATE.shape)
    rate[5, 55] = -400.0
    series = RATE * YEARS[:, None, None] + rng.normal(0.0, 2.0, (12, 50, 60))
    series[0] = 0.0
    series[6:, 30:34, 20:22] = np.nan
    return {
        "rate": write_rate(folder / "rate.tif", rate),
        "std": write_rate(folder / "std.tif", np.full(RATE.shape, 1.5)),
        "series": write_series(folder / "series.tif", series),
        "folder": folder,
    }


@pytest.fixture
def told():
    return []


@pytest.fixture
def reporter(told):
    return Reporter(info=told.append, warn=told.append)


def table(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_concessions_of_two_products(files, tmp_path, told, reporter):
    paths = {
        "CONCESSION_STATS": str(tmp_path / "stats.gpkg"),
        "TABLE": str(tmp_path / "table.csv"),
        "STATISTICS": str(tmp_path / "all.csv"),
        "REPORT": str(tmp_path / "report.html"),
    }
    found = run_concessionstats(
        CONCESSIONS,
        velocity=[files["rate"]],
        velocity_std=[files["std"]],
        timeseries=[files["series"]],
        names=["S1", "S1"],
        outputs=paths,
        reporter=reporter,
    )
    assert (found["n_concessions"], found["n_products"], found["lowest_rate_in"]) == (2, 2, "West")
    assert found["lowest_rate"] == pytest.approx(-120.0, abs=4.0)
    rows = table(paths["TABLE"])
    assert [row["Mine"] for row in rows] == ["West", "East"]
    for row, rate in zip(rows, (-120.0, -80.0)):
        assert float(row["S1 max. rate [mm/yr]"]) == pytest.approx(rate, abs=4.0)
        assert float(row["S1 max. cumulative [mm]"]) == pytest.approx(rate * YEARS[-1], abs=6.0)
        assert float(row["S1 max. rate, std [mm/yr]"]) == 1.5
    rows = table(paths["STATISTICS"])
    assert [(row["concession"], row["quantity"]) for row in rows] == [
        ("West", "rate"), ("West", "cumulative"), ("East", "rate"), ("East", "cumulative"),
    ]  # fmt: skip
    assert rows[0]["rate times span [mm]"] == f"{float(rows[0]['maximum']) * 720 / 365.25:.6g}"
    assert rows[1]["date of the lowest value"] == DATES[-1].isoformat()
    half = datetime.date.fromisoformat(rows[1]["date of half the total"])
    assert abs((half - DATES[6]).days) <= 60
    # WEST is 500 x 550 m on the map; the scale of UTM there is 1.000207 in area
    assert float(rows[0]["area [m2]"]) == pytest.approx(275_000.0, rel=1e-3)
    assert float(rows[0]["area [m2]"]) != 275_000.0
    assert float(rows[0]["share of the raster [%]"]) == pytest.approx(100 * 275_000.0 / 1_200_000.0, rel=1e-5)
    joined = read_vector(paths["CONCESSION_STATS"])
    assert joined.features[0].attributes["s1_rate_max"] == pytest.approx(float(rows[0]["maximum"]), rel=1e-5)
    assert {"s1_cum_max", "s1_rate_volume", "s1_rate_lon"} <= set(joined.features[0].attributes)
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "West and East overlap by 6.9 % of the smaller one" in page
    assert page.count("data:image/png") == 2


def test_volume_of_a_concession_is_that_of_its_bowl(files, tmp_path):
    out = str(tmp_path / "s.csv")
    run_concessionstats(CONCESSIONS, velocity=[files["rate"]], outputs={"STATISTICS": out})
    # 2 pi sigma^2 depth, sigma^2 = 16 pixels of 400 m2
    assert float(table(out)[0]["volume [m3 or m3/yr]"]) == pytest.approx(2 * np.pi * 16 * 400 * 0.120, rel=0.03)


def test_deviations_of_means_and_volumes_lie_between_their_bounds(files, tmp_path):
    """Rates of 1.5 mm/yr, and a series whose last date has 4 mm; an exponential correlation of 400 m."""
    sigma = np.full((12, 50, 60), 9.0)
    sigma[-1] = 4.0
    given = {
        "velocity": [files["rate"]],
        "velocity_std": [files["std"]],
        "timeseries": [files["series"]],
        "sigma": [write_series(tmp_path / "sigma.tif", sigma)],
    }
    rows = []
    for number, distance in enumerate((None, 400.0)):
        paths = {"STATISTICS": str(tmp_path / f"{number}.csv"), "REPORT": str(tmp_path / f"{number}.html")}
        run_concessionstats(CONCESSIONS, **given, correlation_range=distance, outputs=paths)
        rows.append(table(paths["STATISTICS"])[:2])
    for (plain, correlated), std in zip(zip(*rows), (1.5, 4.0)):
        assert float(plain["maximum std"]) == std
        assert float(plain["mean std"]) == pytest.approx(std)
        pixels = float(plain["pixels"])
        assert float(plain["mean std, errors independent"]) == pytest.approx(std / np.sqrt(pixels), rel=0.05)
        assert plain["mean std, errors correlated"] == ""
        assert 0.2 * std < float(correlated["mean std, errors correlated"]) < 0.7 * std
        for row, mean in ((plain, "mean std"), (correlated, "mean std, errors correlated")):
            valid = float(row["area [m2]"]) * float(row["valid [%]"]) / 100
            assert float(row["volume std [m3 or m3/yr]"]) == pytest.approx(float(row[mean]) * valid / 1000, rel=1e-3)
    assert "upper bound" in (tmp_path / "0.html").read_text("utf-8")
    with pytest.raises(InputError, match="SIGMA must have as many rasters as TIMESERIES"):
        run_concessionstats(CONCESSIONS, velocity=[files["rate"]], sigma=["a"], outputs={"STATISTICS": "x.csv"})
    short = write_series(tmp_path / "short.tif", sigma[:3], dates=DATES[:3])
    with pytest.raises(InputError, match="no band for 2019-10-23, the last date"):
        run_concessionstats(
            CONCESSIONS, timeseries=[files["series"]], sigma=[short], outputs={"STATISTICS": str(tmp_path / "x.csv")}
        )


def test_bowls_say_how_sure_they_are(files, tmp_path):
    paths = {"TABLE": str(tmp_path / "b.csv"), "REPORT": str(tmp_path / "b.html")}
    summary = run_detectbowls(files["rate"], velocity_std=files["std"], outputs=paths)
    upper = table(paths["TABLE"])
    assert "Depth over std" in (tmp_path / "b.html").read_text("utf-8")
    run_detectbowls(files["rate"], velocity_std=files["std"], correlation_range=300.0, outputs=paths)
    for plain, correlated in zip(upper, table(paths["TABLE"])):
        assert float(plain["peak_std_mm_yr"]) == 1.5
        depth = summary["background"] - float(plain["peak_mm_yr"])
        assert float(plain["significance"]) == pytest.approx(depth / 1.5, rel=1e-5)
        assert float(plain["volume_std_m3_yr"]) == pytest.approx(1.5 * float(plain["area_m2"]) / 1000, rel=1e-5)
        assert 0.2 < float(correlated["volume_std_m3_yr"]) / float(plain["volume_std_m3_yr"]) < 0.9
    # an empty pixel in the middle of a bowl: the nearest one says it
    std = np.full(RATE.shape, 1.5)
    std[14:18, 14:18] = np.nan
    gap = write_rate(tmp_path / "gap.tif", std)
    run_detectbowls(files["rate"], velocity_std=gap, outputs=paths)
    assert [float(row["peak_std_mm_yr"]) for row in table(paths["TABLE"])] == [1.5, 1.5]
    run_detectbowls(files["rate"], outputs=paths)
    assert table(paths["TABLE"])[0]["significance"] == ""
    with pytest.raises(InputError, match="CORRELATION_RANGE"):
        run_detectbowls(files["rate"], correlation_range=-1.0, outputs=paths)


def test_polygons_in_longitude_and_latitude_give_the_same(files, tmp_path):
    geographic = []
    for each in CONCESSIONS.features:
        geometry = ogr.CreateGeometryFromWkb(each.geometry)
        geometry.AssignSpatialReference(_reference(32648))
        geometry.Segmentize(5.0)
        geometry.TransformTo(_reference(4326))
        geographic.append(VectorFeature(bytes(geometry.ExportToWkb()), each.attributes))
    results = []
    for number, made in enumerate((CONCESSIONS, layer(*geographic, crs=wkt_of_epsg(4326)))):
        out = str(tmp_path / f"{number}.csv")
        run_concessionstats(made, velocity=[files["rate"]], outputs={"STATISTICS": out})
        results.append([[float(row[key]) for key in ("mean", "area [m2]", "maximum")] for row in table(out)])
    np.testing.assert_allclose(results[0], results[1], rtol=1e-5)


def _reference(code):
    from osgeo import osr

    found = osr.SpatialReference()
    found.ImportFromEPSG(code)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def test_bowls_with_history_and_owners(files, tmp_path, told, reporter):
    paths = {
        "BOWLS": str(tmp_path / "bowls.gpkg"),
        "CONTOURS": str(tmp_path / "contours.gpkg"),
        "TABLE": str(tmp_path / "bowls.csv"),
        "REPORT": str(tmp_path / "bowls.html"),
    }
    only_west = layer(CONCESSIONS.features[0])
    found = run_detectbowls(
        files["rate"],
        velocity_std=files["std"],
        timeseries=files["series"],
        concessions=only_west,
        contour_interval=20.0,
        outputs=paths,
        reporter=reporter,
    )
    assert found["n_bowls"] == 2
    assert found["deepest_in"] == "West"
    rows = table(paths["TABLE"])
    centres = [GRID.rowcol(float(row["centre_x"]), float(row["centre_y"])) for row in rows]
    np.testing.assert_allclose(centres, [(15.5, 15.5), (35.5, 42.5)], atol=0.3)
    assert [row["concession"] for row in rows] == ["West", ""]
    assert [float(row["inside_percent"]) for row in rows] == [100.0, 0.0]
    area = [float(row["area_m2"]) for row in rows]
    assert found["outside_share"] == pytest.approx(100 * area[1] / sum(area), rel=1e-3)
    # the smoothed bowl has a variance of 16 + 2.25 pixels; half of its core lies within r2 = 18.25 ln 2
    expected = -120.0 * YEARS[-1] * np.exp(-18.25 * np.log(2.0) / 32.0)
    assert float(rows[0]["cumulative_mm"]) == pytest.approx(expected, rel=0.05)
    assert any("Bowl 1" in text and "lies inside West" in text for text in told)
    assert any("Bowl 2" in text and "outside all concessions" in text for text in told)
    assert "lies inside West" in (tmp_path / "bowls.html").read_text("utf-8")
    outline = ogr.CreateGeometryFromWkb(read_vector(paths["BOWLS"]).features[0].geometry)
    assert outline.IsValid()
    assert outline.GetArea() == pytest.approx(area[0], rel=0.05)
    levels = {each.attributes["level"] for each in read_vector(paths["CONTOURS"]).features}
    assert {-20.0, -40.0, -60.0} <= levels
    assert 0.0 not in levels


def test_a_map_without_bowls_says_so(tmp_path, told, reporter):
    path = write_rate(tmp_path / "flat.tif", np.random.default_rng(0).normal(0, 2.0, RATE.shape))
    out = str(tmp_path / "none.gpkg")
    assert run_detectbowls(path, outputs={"BOWLS": out}, reporter=reporter)["n_bowls"] == 0
    assert read_vector(out).features == ()
    assert any("There is no bowl" in text for text in told)


def test_a_scene_that_moves_all_over_hides_its_bowls_and_it_is_said(tmp_path, told, reporter):
    """A slope of 300 mm/yr is taken for noise: that is said with the numbers; of real noise it is not."""
    rng = np.random.default_rng(1)
    slope = np.linspace(-300.0, 0.0, RATE.shape[1]) + rng.normal(0.0, 3.0, RATE.shape)
    path = write_rate(tmp_path / "slope.tif", slope)
    out = {"BOWLS": str(tmp_path / "b.gpkg"), "REPORT": str(tmp_path / "b.html")}
    std = write_rate(tmp_path / "std.tif", np.full(RATE.shape, 3.0), kind="velocity_std")
    assert run_detectbowls(path, outputs=out, reporter=reporter)["n_bowls"] == 0
    assert any(
        "Ground sinks by more than THRESHOLD (10 mm/yr), but not by 4 times the scatter" in text for text in told
    )
    assert any("There is no bowl: the smoothed map goes down to -29" in text for text in told)
    told.clear()
    assert run_detectbowls(path, velocity_std=std, outputs=out, reporter=reporter)["n_bowls"] == 0
    assert any("and VELOCITY_STD explains 3.0: much of the scene moves" in text for text in told)
    assert "much of the scene moves" in (tmp_path / "b.html").read_text("utf-8")
    options = BowlOptions(noise_sigmas=0.0, threshold=100.0)
    assert run_detectbowls(path, options=options, outputs=out, reporter=reporter)["n_bowls"] == 1
    told.clear()
    noise = write_rate(tmp_path / "noise.tif", rng.normal(0.0, 12.0, RATE.shape))
    std = write_rate(tmp_path / "std2.tif", np.full(RATE.shape, 12.0), kind="velocity_std")
    run_detectbowls(noise, velocity_std=std, outputs=out, reporter=reporter)
    assert not any("scatter" in text for text in told)


def test_profiles_of_a_series(files, tmp_path, told, reporter):
    line = layer(feature("LINESTRING (630000 4230690, 631200 4230690)", name="A-A'"))
    paths = {
        "PROFILES": str(tmp_path / "lines.gpkg"),
        "PROFILE_POINTS": str(tmp_path / "points.gpkg"),
        "TABLE": str(tmp_path / "t.csv"),
        "FIGURE": str(tmp_path / "f.png"),
    }
    found = run_profile(line, timeseries=files["series"], n_dates=3, step=20.0, outputs=paths, reporter=reporter)
    assert (found["n_profiles"], found["n_points"], found["lowest_on"]) == (1, 61, "A-A'")
    assert found["lowest"] == pytest.approx(-120.0 * YEARS[-1], abs=8.0)
    assert found["lowest_at"] == pytest.approx(310.0, abs=25.0)
    points = read_vector(paths["PROFILE_POINTS"]).features
    assert {"distance", "D20180101", "D20191023"} <= set(points[0].attributes)
    heights = ogr.CreateGeometryFromWkb(read_vector(paths["PROFILES"]).features[-1].geometry)
    assert (heights.Is3D(), heights.IsMeasured()) == (1, 1)
    lowest = min(heights.GetPointZM(number)[2] for number in range(heights.GetPointCount()))
    assert lowest == pytest.approx(found["lowest"], abs=1e-3)
    assert (tmp_path / "f.png").read_bytes().startswith(b"\x89PNG")


def test_gaps_of_a_profile_are_filled_and_marked(files, tmp_path):
    across = layer(feature("LINESTRING (630300 4230360, 630600 4230360)"))
    rows = {}
    for fill in (True, False):
        out = str(tmp_path / f"{fill}.csv")
        run_profile(across, timeseries=files["series"], step=10.0, fill=fill, outputs={"TABLE": out})
        rows[fill] = [row for row in table(out) if row["date"] == DATES[-1].isoformat()]
    empty = [row["value"] == "" for row in rows[False]]
    assert 3 <= sum(empty) <= 6
    assert [row["filled"] == "yes" for row in rows[True]] == empty
    truth = np.interp([float(row["distance [m]"]) for row in rows[True]], np.arange(10, 310, 20), RATE[31, 15:30])
    errors = np.array([float(row["value"]) for row in rows[True]]) - truth * YEARS[-1]
    assert np.abs(errors).max() < 12.0


def test_a_swath_averages_noise(files, tmp_path):
    along = layer(feature("LINESTRING (630020 4230200, 630500 4230200)"))
    spread = []
    for width in (0.0, 200.0):
        out = str(tmp_path / f"{width}.csv")
        run_profile(along, velocity=files["rate"], width=width, step=20.0, outputs={"TABLE": out})
        spread.append(np.std([float(row["value"]) for row in table(out)]))
    assert spread[1] < 0.6 * spread[0]


def test_filled_gaps_are_the_same_in_blocks(tmp_path, told, reporter):
    """Gaps of all sizes, long thin ones across the seams too; what the margin of a block cannot see is forgotten."""
    grid = Grid(300, 200, (630_000.0, 20.0, 0.0, 4_231_000.0, 0.0, -20.0), UTM)
    row, col = np.mgrid[0:200, 0:300]
    values = -100.0 * np.sin(row / 30.0) * np.cos(col / 40.0) + np.random.default_rng(4).normal(0, 2.0, row.shape)
    values[np.random.default_rng(5).random(row.shape) < 0.3] = np.nan
    values[:, 140:144] = values[60:63, :] = values[100:130, 100:130] = np.nan
    path, results = write_rate(tmp_path / "v.tif", values, grid=grid), []
    for memory in (1024, 16):
        out = str(tmp_path / f"o{memory}.tif")
        settings = RunSettings(memory_mb=memory, threads=1)
        run_fillgaps(velocity=path, max_gap=5, outputs={"OUTPUT": out}, settings=settings, reporter=reporter)
        results.append(gdal.Open(out).ReadAsArray())
    plans = [text for text in told if "in flight" in text]
    assert int(plans[1].split()[0]) >= 4 > int(plans[0].split()[0])
    np.testing.assert_allclose(results[0], results[1], atol=0.01)
    assert np.isnan(results[0][105:125, 105:125]).all()


def test_filled_series_keeps_what_was_there_and_counts(files, tmp_path):
    out, mark = str(tmp_path / "o.tif"), str(tmp_path / "f.tif")
    found = run_fillgaps(timeseries=files["series"], max_gap=4, outputs={"OUTPUT": out, "FILLED": mark})
    assert found["filled_values"] == 6 * 8
    filled = gdal.Open(mark).ReadAsArray()
    assert (filled[30:34, 20:22] == 6).all()
    assert filled.sum() == 48
    with open_series(out) as again, open_series(files["series"]) as before:
        assert again.dates == before.dates
        was = before.read(GRID.whole)
        np.testing.assert_allclose(again.read(GRID.whole)[np.isfinite(was)], was[np.isfinite(was)], atol=1e-7)


def test_a_table_of_places_is_as_good_as_points(files, tmp_path, told, reporter):
    """Longitude and latitude in columns, as a surveyor's list has them; without them it is said what is missing."""
    x, y = GRID.xy(15.5, 15.5)
    longitude, latitude = (float(part[0]) for part in lonlat_of(GRID)(np.array([x]), np.array([y])))
    points, listed = (
        layer(feature(f"POINT ({x} {y})", benchmark="B1")),
        layer(VectorFeature(b"", {"benchmark": "B1", "lon": str(longitude), "lat": str(latitude)}), crs=""),
    )
    found = [
        run_pointseries(made, files["series"], outputs={"TABLE": str(tmp_path / f"{number}.csv")}, reporter=reporter)
        for number, made in enumerate((points, listed))
    ]
    assert found[0] == found[1]
    first, second = (table(str(tmp_path / f"{number}.csv"))[-1] for number in range(2))
    assert (first["place"], first["displacement [mm]"]) == ("B1", second["displacement [mm]"])
    with pytest.raises(InputError, match="has no points and no columns longitude and latitude"):
        run_pointseries(layer(VectorFeature(b"", {"name": "B1"})), files["series"], outputs={"TABLE": "t.csv"})


def test_series_at_points_and_polygons(files, tmp_path, told, reporter):
    x, y = GRID.xy(15.5, 15.5)
    made = layer(
        feature(f"POINT ({x} {y})", station="centre", velocity="mine"),
        feature("POINT (620000 4230000)", station="far"),
        feature(WEST, station="west"),
    )
    out, rows = str(tmp_path / "p.gpkg"), str(tmp_path / "p.csv")
    found = run_pointseries(made, files["series"], outputs={"POINT_SERIES": out, "TABLE": rows}, reporter=reporter)
    assert (found["n_places"], found["lowest_at"]) == (2, "centre")
    assert any("1 of 3 features lie outside the raster: far" in text for text in told)
    first = read_vector(out).features[0].attributes
    assert first["velocity"] == pytest.approx(-120.0, abs=3.0)
    assert first["velocity_2"] == "mine"
    assert [key for key in first if key.startswith("D2")] == [f"D{date:%Y%m%d}" for date in DATES]
    west = [float(row["displacement [mm]"]) for row in table(rows) if row["place"] == "west"]
    inside = (ROW >= 2) & (ROW < 30) & (COL >= 5) & (COL < 30)
    weight = np.where(ROW == 2, 0.5, 1.0) * inside
    expected = (RATE * weight).sum() / weight.sum() * YEARS
    np.testing.assert_allclose(west, expected, atol=0.5)


def test_a_circle_is_round_on_the_ground_at_sixty_degrees(tmp_path):
    grid = Grid(80, 60, (10.0, 0.001, 0.0, 60.03, 0.0, -0.001), wkt_of_epsg(4326))
    row, col = np.mgrid[0:60, 0:80]
    path = write_series(tmp_path / "g.tif", np.stack([0.0 * row, 1.0 * row, 1.0 * col]), grid, DATES[:3])
    place = layer(feature("POINT (10.0402 60.0003)", name="p"), crs=wkt_of_epsg(4326))
    out = str(tmp_path / "g.csv")
    run_pointseries(place, path, radius=500.0, outputs={"TABLE": out})
    # on a sphere of the radius of the ellipsoid there: M 6383 km, N 6394 km
    north = np.radians((29.7 - (row + 0.5)) * 0.001) * 6_383_454.0
    east = np.radians((col + 0.5 - 40.2) * 0.001) * 6_394_209.0 * np.cos(np.radians(60.0003))
    inside = np.hypot(north, east) <= 500.0
    rows = table(out)
    assert float(rows[0]["pixels"]) == inside.sum() > 100
    means = [float(each["displacement [mm]"]) for each in rows]
    np.testing.assert_allclose(means, [0.0, row[inside].mean(), col[inside].mean()], rtol=1e-5)


def test_nothing_is_left_behind_when_cancelled(files, tmp_path):
    stop = Reporter(cancelled=lambda: True)

    def out(name):
        return {name: str(tmp_path / "x.csv")}

    for run in (
        lambda: run_concessionstats(CONCESSIONS, velocity=[files["rate"]], outputs=out("TABLE"), reporter=stop),
        lambda: run_detectbowls(files["rate"], outputs=out("TABLE"), reporter=stop),
        lambda: run_fillgaps(velocity=files["rate"], outputs={"OUTPUT": str(tmp_path / "o.tif")}, reporter=stop),
        lambda: run_pointseries(CONCESSIONS, files["series"], outputs=out("TABLE"), reporter=stop),
    ):
        with pytest.raises(Cancelled):
            run()

    assert list(tmp_path.iterdir()) == []


BAD = [
    (lambda f, o: run_concessionstats(CONCESSIONS, outputs=o), "give VELOCITY or TIMESERIES"),
    (lambda f, o: run_concessionstats(CONCESSIONS, velocity=[f["rate"]], outputs={}), "No output is asked for"),
    (lambda f, o: run_concessionstats(layer(), velocity=[f["rate"]], outputs=o), "is empty"),
    (
        lambda f, o: run_concessionstats(CONCESSIONS, velocity=[f["rate"]], velocity_std=[f["std"]] * 2, outputs=o),
        "VELOCITY_STD must have as many rasters as VELOCITY",
    ),
    (
        lambda f, o: run_concessionstats(CONCESSIONS, velocity=[f["rate"]], names=["a", "b"], outputs=o),
        "NAMES must have one name for each raster, 1",
    ),
    (
        lambda f, o: run_concessionstats(CONCESSIONS, velocity=[f["rate"]], coherence=[f["std"]] * 3, outputs=o),
        "COHERENCE must be one raster for all products or 1, got 3",
    ),
    (
        lambda f, o: run_concessionstats(CONCESSIONS, velocity=[f["rate"]], rate_thresholds=[-5.0], outputs=o),
        "RATE_THRESHOLDS must be a positive number",
    ),
    (
        lambda f, o: run_concessionstats(CONCESSIONS, velocity=[f["rate"]], unit="m", outputs=o),
        "says its unit is mm/yr, but UNIT m was given",
    ),
    (
        lambda f, o: run_concessionstats(
            layer(feature("POLYGON ((10 10, 11 10, 11 11, 10 10))"), crs=wkt_of_epsg(4326)),
            velocity=[f["rate"]],
            outputs=o,
        ),
        "none of the 1 features touches the raster",
    ),
    (lambda f, o: run_detectbowls(f["series"], outputs=o), "has 12 bands"),
    (
        lambda f, o: run_detectbowls(f["rate"], outputs={"CONTOURS": o["TABLE"].replace("csv", "gpkg")}),
        "CONTOURS needs CONTOUR_INTERVAL",
    ),
    (
        lambda f, o: run_detectbowls(
            f["rate"], contour_interval=0.01, outputs={"CONTOURS": o["TABLE"].replace("csv", "gpkg")}
        ),
        "give a larger one",
    ),
    (
        lambda f, o: run_detectbowls(f["rate"], options=BowlOptions(threshold=-1.0), outputs=o),
        "THRESHOLD must be a positive number",
    ),
    (lambda f, o: run_profile(CONCESSIONS, velocity=f["rate"], outputs=o), "no usable line"),
    (
        lambda f, o: run_profile(
            layer(feature("LINESTRING (630100 4230500, 630100 4230500)", name="B")), velocity=f["rate"], outputs=o
        ),
        "LINES: the line B has no length",
    ),
    (lambda f, o: run_profile(CONCESSIONS, outputs=o), "Give either TIMESERIES or VELOCITY, got neither"),
    (lambda f, o: run_fillgaps(velocity=f["rate"], max_gap=0, outputs=o), "MAX_GAP must be 1 pixel or more"),
    (lambda f, o: run_fillgaps(velocity=f["rate"], tension=2.0, outputs=o), "TENSION must be between 0"),
    (
        lambda f, o: run_fillgaps(velocity=f["rate"], timeseries=f["series"], outputs=o),
        "Give either TIMESERIES or VELOCITY, got both",
    ),
    (lambda f, o: run_pointseries(CONCESSIONS, f["rate"], outputs=o), "has no date"),
    (
        lambda f, o: run_pointseries(layer(feature("POINT (1 1)")), f["series"], outputs=o),
        "none of the 1 features touches the raster",
    ),
    (lambda f, o: run_pointseries(CONCESSIONS, f["series"], radius=-1.0, outputs=o), "RADIUS must be zero or positive"),
]


@pytest.mark.parametrize(("call", "message"), BAD, ids=[message[:40] for _, message in BAD])
def test_bad_input_is_refused_with_its_name(files, tmp_path, call, message):
    with pytest.raises(InputError, match=message):
        call(files, {"TABLE": str(tmp_path / "t.csv"), "OUTPUT": str(tmp_path / "t.tif")})
    assert list(tmp_path.iterdir()) == []


def test_units_dates_and_grids_that_do_not_fit(files, tmp_path):
    out = {"TABLE": str(tmp_path / "t.csv")}
    unknown = write_rate(tmp_path / "u.tif", RATE, units="")
    with pytest.raises(InputError, match=r"the unit of .* is unknown: a velocity in mm, cm or m per year"):
        run_detectbowls(unknown, outputs=out)
    assert run_detectbowls(unknown, unit="mm", outputs=out)["n_bowls"] == 2
    metres = write_rate(tmp_path / "m.tif", RATE / 1000.0, units="m/yr")
    assert run_detectbowls(metres, outputs=out)["deepest"] == pytest.approx(-120.0 * 16 / 18.25, rel=2e-3)
    smaller = Grid(30, 25, (630_000.0, 40.0, 0.0, 4_231_000.0, 0.0, -40.0), UTM)
    other = write_rate(tmp_path / "g.tif", RATE[::2, ::2], grid=smaller)
    with pytest.raises(InputError, match=r"VELOCITY_STD: .* lies on another grid than .*60 x 50"):
        run_detectbowls(files["rate"], velocity_std=other, outputs=out)
    one = write_series(tmp_path / "one.tif", RATE[np.newaxis], dates=DATES[:1])
    with pytest.raises(InputError, match="has one date"):
        run_concessionstats(CONCESSIONS, timeseries=[one], outputs=out)
    with pytest.raises(InputError, match="Set MEMORY to"):
        run_concessionstats(CONCESSIONS, velocity=[files["rate"]], outputs=out, settings=RunSettings(memory_mb=0))
