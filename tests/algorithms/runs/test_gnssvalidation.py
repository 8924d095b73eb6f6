"""Validation against GNSS from files to files: injected noise found again, Kilauea not called agreement, bad input."""

from __future__ import annotations

import csv
import datetime
import warnings

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.geometry import los_unit_vector
from mining_insar.algorithms.io.features import VectorFeature, VectorLayer, read_vector
from mining_insar.algorithms.io.los_geometry import LosRequest
from mining_insar.algorithms.io.stations import read_station_layer
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.gnsstolos import run_gnsstolos
from mining_insar.algorithms.runs.gnssvalidation import Product, run_gnssvalidation
from mining_insar.algorithms.runs.groundtruth import Rules, Smoothing, StationRequest
from mining_insar.algorithms.runs.levellingvalidation import HeightErrors, run_levellingvalidation
from mining_insar.algorithms.simulation.gnss import station_series
from mining_insar.algorithms.simulation.ningdong import ningdong

VIEW = (39.0, -12.0, "right")
VECTOR = np.array(los_unit_vector(*VIEW))
ORIGIN, PIXEL, SIZE = (627_000.0, 4_238_000.0), 20.0, 650
NOISE = 0.008


def write_series(path, dates, displacement, *, unit="m", origin=ORIGIN, pixel=PIXEL, epsg=32648, view=VIEW):
    """A time series raster, shape (dates, rows, cols) [unit]."""
    rows, cols = displacement.shape[1:]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), cols, rows, len(dates), gdal.GDT_Float32, ["COMPRESS=DEFLATE", "TILED=YES", "SPARSE_OK=TRUE"]
    )
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((origin[0], pixel, 0.0, origin[1], 0.0, -pixel))
    if view:
        dataset.SetMetadata(
            {
                "INCIDENCE_DEGREES": str(view[0]),
                "HEADING_DEGREES": str(view[1]),
                "LOOK_SIDE": view[2],
                "WAVELENGTH_METRES": "0.0555",
            }
        )
    for number, date in enumerate(dates):
        band = dataset.GetRasterBand(number + 1)
        band.SetDescription(str(date))
        band.SetUnitType(unit)
        band.SetNoDataValue(float("nan"))
        band.WriteArray(displacement[number].astype(np.float32))
    return str(path)


@pytest.fixture(scope="module")
def mine(tmp_path_factory):
    """Simulated stations of two mines, and InSAR that is their true LOS motion plus 8 mm of noise on small patches."""
    folder = tmp_path_factory.mktemp("mine")
    rng = np.random.default_rng(11)
    scenario = ningdong("demo")
    stations = [item for item in scenario.stations if item.mine in ("Renjiazhuang", "Maliantai")]
    dates = [datetime.date(2018, 4, 1) + datetime.timedelta(days=12 * number) for number in range(40)]
    values = np.full((len(dates), 90, len(stations) * 10), np.nan, np.float32)
    observations = folder / "gnss"
    observations.mkdir()
    features = []
    for number, record in enumerate(station_series(scenario, seed=3, interval_hours=24.0, stations=stations)):
        station = record.station
        with open(observations / f"{station.name}.csv", "w", encoding="utf-8") as file:
            file.write("time_utc,east_mm,north_mm,up_mm\n")
            for time, (e, n, u) in zip(record.time, record.displacement * 1000):
                file.write(f"{time}Z,{e:.2f},{n:.2f},{u:.2f}\n")
        days = record.time.astype("datetime64[D]").astype(int)
        wanted = np.array(dates, "datetime64[D]").astype(int)
        los = np.interp(wanted, days, record.truth @ VECTOR)
        noisy = los + rng.normal(0, NOISE, los.size)
        # each station on a patch of its own, so that the bowl's slope does not enter
        x, y = ORIGIN[0] + (number * 10 + 5) * PIXEL, ORIGIN[1] - 40 * PIXEL
        values[:, 35:45, number * 10 + 1 : number * 10 + 9] = noisy[:, None, None]
        point = ogr.CreateGeometryFromWkt(f"POINT ({x!r} {y!r})")
        role = "reference" if station.is_reference else "monitoring"
        about = {"station": station.name, "mine": station.mine, "role": role}
        features.append(VectorFeature(bytes(point.ExportToWkb()), about))
    layer = VectorLayer("stations", wkt_of_epsg(32648), tuple(features))
    series = write_series(folder / "insar.tif", dates, values)
    return {"folder": folder, "gnss": str(observations), "stations": layer, "series": series, "dates": dates}


def table(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def outputs(folder, *names):
    endings = {"STATION_STATS": "gpkg", "MINE_STATS": "csv", "SERIES": "csv", "REPORT": "html"}
    return {name: str(folder / f"{name}.{endings[name]}") for name in names or endings}


def listening():
    heard = []
    return heard, Reporter(warn=heard.append, info=heard.append)


@pytest.mark.parametrize("subtract", [False, True])
def test_the_rmse_is_the_injected_noise(mine, tmp_path, subtract):
    """8 mm on each date (root two more against the reference), and some 3 mm of smoothed GNSS noise."""
    found = run_gnssvalidation(
        StationRequest(mine["stations"], (mine["gnss"],)),
        [Product(mine["series"], LosRequest())],
        names=("S1",),
        rules=Rules(subtract_reference=subtract),
        outputs=outputs(tmp_path),
    )
    gnss = 0.003
    expected = np.hypot(NOISE, gnss) * (np.sqrt(2) if subtract else 1.0) * 1000
    assert found["rmse"] == pytest.approx(expected, rel=0.12)
    assert found["verdict"] == "signal"
    assert (found["n_stations"], found["n_mines"]) == (7, 2)
    rows = table(tmp_path / "MINE_STATS.csv")
    pooled = [float(row["rmse_mm"]) for row in rows if row["definition"] == "pooled" and row["mine"] != "ALL"]
    (mean,) = (float(row["rmse_mm"]) for row in rows if row["definition"].startswith("mean of mines ("))
    assert mean == pytest.approx(np.mean(pooled), abs=1e-3)
    assert found["rmse"] == pytest.approx(mean, abs=1e-3)
    series = table(tmp_path / "SERIES.csv")
    squares = [float(row["difference_mm"]) ** 2 for row in series if row["station"] == "RJZ-1"]
    layer = read_vector(str(tmp_path / "STATION_STATS.gpkg"))
    stats = {feature.attributes["station"]: feature.attributes for feature in layer.features}
    assert stats["RJZ-1"]["rmse_mm"] == pytest.approx(np.sqrt(np.mean(squares)), abs=0.01)
    assert stats["RJZ-1"]["rmse_low_mm"] < stats["RJZ-1"]["rmse_mm"] < stats["RJZ-1"]["rmse_high_mm"]
    assert float(series[0]["pixels"]) == 16
    page = (tmp_path / "REPORT.html").read_text("utf-8")
    for words in (
        "InSAR sees the motion",
        "mean of mines (Tang et al. 2023)",
        "pooled over all epochs",
        "rms of mines",
    ):
        assert words in page
    assert page.count("data:image/png") >= 2


@pytest.mark.parametrize("subtract", [False, True])
def test_deviations_that_are_true_are_found_true(mine, tmp_path, subtract):
    """Every date its own 8 mm: against the first date root two more. Said twice too small, they are found twice."""
    with gdal.Open(mine["series"]) if hasattr(gdal.Dataset, "__enter__") else _closing(mine["series"]) as source:
        shape = source.ReadAsArray().shape
    sigma = np.full(shape, np.sqrt(2.0) * np.hypot(NOISE, 0.0))
    sigma[0] = 0.0
    paths = [write_series(tmp_path / f"sigma{k}.tif", mine["dates"], sigma * k) for k in (1.0, 0.5)]
    heard, reporter = listening()
    found = [
        run_gnssvalidation(
            StationRequest(mine["stations"], (mine["gnss"],)),
            [Product(mine["series"], LosRequest(), sigma=path)],
            rules=Rules(subtract_reference=subtract),
            outputs=outputs(tmp_path),
            reporter=reporter,
        )["normalised_rms"]
        for path in paths
    ]
    # the stations' files carry no deviations: their 3 mm are in the differences only
    assert found[0] == pytest.approx(np.hypot(1.0, 3.0 / 8.0), abs=0.1)
    assert found[1] == pytest.approx(2.0 * found[0], rel=1e-3)
    assert any("not the atmosphere" in text for text in heard)
    row = table(tmp_path / "SERIES.csv")[5]
    expected = 0.5 * NOISE * 1000 * (np.sqrt(2) if subtract else 1.0)
    assert float(row["predicted_sigma_mm"]) == pytest.approx(expected, rel=0.03)
    layer = read_vector(str(tmp_path / "STATION_STATS.gpkg"))
    assert layer.features[0].attributes["normalised_rms"] > 1.5
    assert "Differences over predicted" in (tmp_path / "REPORT.html").read_text("utf-8")
    with pytest.raises(InputError, match="no band for 40 of 40 dates"):
        run_gnssvalidation(
            StationRequest(mine["stations"], (mine["gnss"],)),
            [
                Product(
                    mine["series"],
                    LosRequest(),
                    sigma=write_series(tmp_path / "else.tif", [datetime.date(2030, 1, 1)], sigma[:1]),
                )
            ],
            outputs=outputs(tmp_path),
        )


def test_two_products_beside_each_other(mine, tmp_path):
    """The same product twice, the second in millimetres with a gross outlier at one date."""
    with gdal.Open(mine["series"]) if hasattr(gdal.Dataset, "__enter__") else _closing(mine["series"]) as source:
        values = source.ReadAsArray() * 1000
    values[20] += 400.0
    second = write_series(tmp_path / "other.tif", mine["dates"], values, unit="mm")
    found = run_gnssvalidation(
        StationRequest(mine["stations"], (mine["gnss"],)),
        [Product(mine["series"], LosRequest()), Product(second, LosRequest())],
        rules=Rules(alignment="median"),
        outputs=outputs(tmp_path, "SERIES"),
    )
    rmse = [float(part.split(":")[1].split()[0]) for part in found["rmse_by_product"].split(";")]
    assert rmse[1] ** 2 == pytest.approx(rmse[0] ** 2 + 400.0**2 / 40, rel=0.15)
    assert {row["product"] for row in table(tmp_path / "SERIES.csv")} == {"insar", "other"}


class _closing:
    """An open raster for the life of a ``with`` block."""

    def __init__(self, path):
        self.dataset = gdal.Open(path)

    def __enter__(self):
        return self.dataset

    def __exit__(self, *_):
        self.dataset = None


def test_kilauea_is_not_called_agreement(shared_data, tmp_path):
    folder = shared_data / "kilauea_insar_gnss"
    dates = ["20160711", "20160723", "20160804", "20160816", "20160909", "20160921"]
    images = [
        gdal.Open(str(folder / "insar" / f"displacement_20160711_{date}.tif")).ReadAsArray() for date in dates[1:]
    ]
    series = write_series(
        tmp_path / "kilauea.tif",
        [f"{date[:4]}-{date[4:6]}-{date[6:]}" for date in dates],
        np.stack([np.where(np.isfinite(images[0]), 0.0, np.nan), *images]),
        origin=(252_930.0, 2_146_890.0),
        pixel=30.0,
        epsg=32605,
        view=None,
    )
    heard, reporter = listening()
    found = run_gnssvalidation(
        StationRequest(None, (str(folder / "gnss_tenv3"),)),
        [Product(series, LosRequest(vectors=(str(folder / "insar" / "hawaii_los_enu.tif"),)))],
        outputs=outputs(tmp_path),
        reporter=reporter,
    )
    assert found["n_stations"] == 7
    assert found["verdict"] == "no signal"
    text = "\n".join(heard)
    assert "0.010 since the first" in text
    assert "This is no agreement" in text
    assert "DVLT, PUHI" not in text or "common date" in text
    page = (tmp_path / "REPORT.html").read_text("utf-8")
    assert 'class="warning"' in page
    # once, and without a mine where none is named
    assert page.count("InSAR carries no signal above its noise") == 1
    assert "mm over 7 station(s)." in text
    assert found["n_mines"] == 0
    assert "carries no signal above its noise" in page
    assert "sees the motion" not in page
    last = {
        row["station"]: float(row["gnss_mm"]) for row in table(tmp_path / "SERIES.csv") if row["date"] == "2016-09-21"
    }
    for name, value in (("AHUP", 12.9), ("CNPK", 24.0), ("OUTL", 21.7)):
        assert last[name] == pytest.approx(value, abs=0.5)


def test_concessions_give_the_mines(mine, tmp_path):
    """In another coordinate system, overlapping, one of them a bow tie."""
    to_degrees = osr.CoordinateTransformation(*(_system(code) for code in (32648, 4326)))

    def polygon(corners, name):
        geometry = ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{x} {y}' for x, y in corners)}))")
        geometry.Transform(to_degrees)
        return VectorFeature(bytes(geometry.ExportToWkb()), {"name": name})

    left, top = ORIGIN
    wide = PIXEL * 10 * 5
    first = [(left, top), (left + wide, top), (left + wide, top - 3000), (left, top - 3000), (left, top)]
    second = [(x + wide - PIXEL * 10, y) for x, y in first]
    bow = [(left, top), (left + 50, top - 50), (left + 50, top), (left, top - 50), (left, top)]
    layer = VectorLayer(
        "leases", wkt_of_epsg(4326), (polygon(first, "West"), polygon(second, "East"), polygon(bow, "Bow"))
    )
    heard, reporter = listening()
    run_gnssvalidation(
        StationRequest(mine["stations"], (mine["gnss"],), concessions=layer),
        [Product(mine["series"], LosRequest())],
        outputs=outputs(tmp_path, "MINE_STATS"),
        reporter=reporter,
    )
    assert {row["mine"] for row in table(tmp_path / "MINE_STATS.csv")} == {"West", "East", "ALL"}
    text = "\n".join(heard)
    assert "overlapping concessions (West, East); it is counted with West" in text
    assert "invalid" in text


def _system(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def bad(mine, tmp_path, stations=None, observations=None, product=None, **more):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return run_gnssvalidation(
            StationRequest(stations or mine["stations"], observations or (mine["gnss"],)),
            [product or Product(mine["series"], LosRequest())],
            outputs=outputs(tmp_path, "SERIES"),
            **more,
        )


def test_bad_input(mine, tmp_path):
    empty = VectorLayer("nothing", wkt_of_epsg(4326), ())
    with pytest.raises(InputError, match="the layer 'nothing' is empty"):
        bad(mine, tmp_path, stations=empty)
    away = tmp_path / "stations.csv"
    away.write_text("station,longitude,latitude\nRJZ-1,10.0,50.0\nRJZ-2,10.1,50.0\n", "utf-8")
    with pytest.raises(InputError, match=r"None of the 2 stations has a pixel .* RJZ-1, is at longitude 10.000000"):
        bad(mine, tmp_path, stations=read_station_layer(str(away)))
    away.write_text("station,longitude,latitude\nRJZ-1,628741,4227363\n", "utf-8")
    with pytest.raises(InputError, match="is no place on Earth"):
        bad(mine, tmp_path, stations=read_station_layer(str(away)))
    away.write_text("station,east,north\nRJZ-1,1,2\n", "utf-8")
    with pytest.raises(InputError, match="no columns longitude and latitude"):
        bad(mine, tmp_path, stations=read_station_layer(str(away)))
    away.write_text("station,longitude,latitude\nA,1,2\nA,1,2\n", "utf-8")
    with pytest.raises(InputError, match="stand more than once"):
        bad(mine, tmp_path, stations=read_station_layer(str(away)))

    values = np.zeros((2, 90, 90))
    old = write_series(tmp_path / "old.tif", ["2001-01-01", "2001-02-01"], values)
    with pytest.raises(InputError, match=r"0 common date\(s\), two are needed: InSAR 2001-01-01 to 2001-02-01"):
        bad(mine, tmp_path, product=Product(old, LosRequest()))
    blind = write_series(tmp_path / "blind.tif", mine["dates"][:2], np.zeros((2, 90, 90)), view=None)
    with pytest.raises(InputError, match="LOOK_SIDE is missing"):
        bad(mine, tmp_path, product=Product(blind, LosRequest()))
    with pytest.raises(InputError, match="INCIDENCE is missing"):
        bad(mine, tmp_path, product=Product(blind, LosRequest(look_side="right")))
    void = write_series(tmp_path / "void.tif", mine["dates"][:2], np.full((2, 90, 90), np.nan))
    with pytest.raises(InputError, match="no pixel within 50 m has a value"):
        bad(mine, tmp_path, product=Product(void, LosRequest()))
    plain = [VectorFeature(f.geometry, {"station": f.attributes["station"]}) for f in mine["stations"].features]
    layer = VectorLayer("s", mine["stations"].crs_wkt, tuple(plain))
    with pytest.raises(InputError, match="SUBTRACT_REFERENCE is set, but no station is a reference"):
        bad(mine, tmp_path, stations=layer, rules=Rules(subtract_reference=True))
    other = tmp_path / "Q.csv"
    other.write_text("time,east_mm,north_mm,up_mm\n2020-01-01,1,2,3\n2020-01-02,1,2,3\n", "utf-8")
    with pytest.raises(InputError, match="None of the 9 stations can be used"):
        bad(mine, tmp_path, observations=(str(other),))
    with pytest.raises(InputError, match="ALIGNMENT must be one of"):
        bad(mine, tmp_path, rules=Rules(alignment="last"))
    with pytest.raises(InputError, match=r"^WINDOW must be an odd number of days"):
        bad(mine, tmp_path, smoothing=Smoothing(window=6))
    with pytest.raises(InputError, match=r"PRODUCT_NAMES has 2 name\(s\) for 1"):
        bad(mine, tmp_path, names=("a", "b"))
    assert not (tmp_path / "SERIES.csv").exists()


def test_a_station_that_cannot_be_used_is_left_out(mine, tmp_path):
    """Two dimensions, millimetres labelled metres and one epoch: each told, the others compared."""
    folder = tmp_path / "gnss"
    folder.mkdir()
    text = {path.stem: path.read_text("utf-8") for path in (mine["folder"] / "gnss").iterdir()}
    lines = text["RJZ-1"].splitlines()
    text["RJZ-1"] = "\n".join(line.rsplit(",", 1)[0] for line in lines)
    text["RJZ-2"] = text["RJZ-2"].replace("_mm", "_m")
    text["RJZ-3"] = "\n".join(text["RJZ-3"].splitlines()[:2])
    text["RJZ-4"] = "\n".join([lines[0], *text["RJZ-4"].splitlines()[:0:-1]])
    for name, content in text.items():
        (folder / f"{name}.csv").write_text(content, "utf-8")
    heard, reporter = listening()
    found = run_gnssvalidation(
        StationRequest(mine["stations"], (str(folder),)),
        [Product(mine["series"], LosRequest())],
        outputs=outputs(tmp_path, "SERIES"),
        reporter=reporter,
    )
    text = "\n".join(heard)
    for words in (
        "no column for up",
        "millimetres labelled metres",
        "RJZ-3 has 1 epoch",
        "RJZ-4: the epochs were not in",
    ):
        assert words in text
    assert found["n_stations"] == 4


def test_cancelled_leaves_nothing(mine, tmp_path):
    with pytest.raises(Cancelled):
        bad(mine, tmp_path, reporter=Reporter(cancelled=lambda: True))
    assert list(tmp_path.iterdir()) == []


def test_gnss_to_los(mine, tmp_path):
    found = run_gnsstolos(
        StationRequest(mine["stations"], (mine["gnss"],)),
        LosRequest(incidence=39.0, heading=-12.0, look_side="right"),
        smoothing=Smoothing(window=1),
        outputs=outputs(tmp_path, "SERIES", "STATION_STATS"),
    )
    assert found["n_stations"] == 9
    for row in table(tmp_path / "SERIES.csv")[:500:7]:
        enu = np.array([float(row[name]) for name in ("east_mm", "north_mm", "up_mm")])
        assert float(row["los_mm"]) == pytest.approx(enu @ VECTOR, abs=2e-3)
    with pytest.raises(InputError, match="No output is asked for"):
        run_gnsstolos(StationRequest(mine["stations"], (mine["gnss"],)), LosRequest(), outputs={})


def vertical_twin(path, twin, kind="up_displacement"):
    """LOS / cos(incidence) with the tag that says so, as verticalmotion writes it."""
    gdal.GetDriverByName("GTiff").CreateCopy(str(twin), gdal.Open(str(path)))
    dataset = gdal.Open(str(twin), gdal.GA_Update)
    dataset.SetMetadataItem("DATA_KIND", kind)
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(band.ReadAsArray() / np.float32(VECTOR[2]))
    dataset.FlushCache()
    return str(twin)


def test_vertical_motion_is_held_against_up(mine, tmp_path):
    """A raster of vertical motion shows no line of sight, whatever incidence and heading its tags still carry."""
    dates = [datetime.date(2018, 4, 1) + datetime.timedelta(days=12 * number) for number in range(12)]
    values = np.zeros((12, 60, 100)) + np.linspace(0.0, -0.3, 12)[:, None, None] * VECTOR[2]
    up = vertical_twin(write_series(tmp_path / "los.tif", dates, values), tmp_path / "up.tif")
    longitude, latitude, _ = osr.CoordinateTransformation(_system(32648), _system(4326)).TransformPoint(
        ORIGIN[0] + 50 * PIXEL, ORIGIN[1] - 30 * PIXEL
    )
    (tmp_path / "s.csv").write_text(f"station,longitude,latitude\nA,{longitude!r},{latitude!r}\n", "utf-8")
    sinking = [(day, -300.0 * day / 132.0) for day in range(-4, 140)]
    text = "\n".join(f"{dates[0] + datetime.timedelta(days=day)},60,-20,{value!r}" for day, value in sinking)
    (tmp_path / "A.csv").write_text("date,east_mm,north_mm,up_mm\n" + text, "utf-8")
    request = StationRequest(read_station_layer(str(tmp_path / "s.csv")), (str(tmp_path / "A.csv"),))
    heard, reporter = listening()
    found = run_gnssvalidation(
        request, [Product(up, LosRequest())], outputs=outputs(tmp_path, "REPORT"), reporter=reporter
    )
    assert found["rmse"] < 0.01
    assert any("shows the component up" in line for line in heard)
    assert "LOS displacement" not in (tmp_path / "REPORT.html").read_text("utf-8")

    (tmp_path / "h.csv").write_text(
        "benchmark,date,height_m\n" + "\n".join(f"A,{d},{10 - 0.3 * n / 11!r}" for n, d in enumerate(dates)), "utf-8"
    )
    heights = StationRequest(read_station_layer(str(tmp_path / "s.csv")), (str(tmp_path / "h.csv"),))
    assert run_levellingvalidation(heights, [Product(up, LosRequest())], outputs={})["rmse"] < 0.01
    east = vertical_twin(tmp_path / "los.tif", tmp_path / "east.tif", "east_displacement")
    with pytest.raises(InputError, match="shows the component east: heights say nothing"):
        run_levellingvalidation(heights, [Product(east, LosRequest())], outputs={})


@pytest.fixture(scope="module")
def levelled(tmp_path_factory):
    """30 benchmarks at six campaigns with 2 mm sqrt(km) of levelling noise; InSAR with 3 mm per date, and its SIGMA."""
    folder = tmp_path_factory.mktemp("levelled")
    rng = np.random.default_rng(11)
    dates = [datetime.date(2019, 1, 1) + datetime.timedelta(days=12 * number) for number in range(31)]
    years = np.array([(date - dates[0]).days for date in dates]) / 365.25
    campaigns = [datetime.date(2019, 1, 5) + datetime.timedelta(days=66 * number) for number in range(6)]
    values, sigma = np.full((31, 60, 300), np.nan), np.zeros((31, 60, 300))
    sigma[1:] = 0.003 * np.sqrt(2)
    back = osr.CoordinateTransformation(_system(32648), _system(4326))
    points, heights, told = ["benchmark,longitude,latitude,role"], [], []
    for number in range(30):
        rate = -0.4 * number / 29
        scenes = rng.normal(0, 0.003, 31)
        values[:, 20:40, number * 10 : number * 10 + 8] = (rate * years * VECTOR[2] + scenes - scenes[0])[:, None, None]
        longitude, latitude, _ = back.TransformPoint(ORIGIN[0] + (number * 10 + 4) * PIXEL, ORIGIN[1] - 30 * PIXEL)
        points.append(f"B{number},{longitude!r},{latitude!r},{'reference' if not number else ''}")
        deviation = 2.0 * np.sqrt(number * 10 * PIXEL / 1000.0)
        for campaign in campaigns:
            height = rate * (campaign - dates[0]).days / 365.25 + rng.normal() * deviation / 1000.0
            heights.append(f"B{number},{campaign},{1300 + height:.5f}")
            told.append(f"{heights[-1]},{deviation:.3f}")
    (folder / "points.csv").write_text("\n".join(points), "utf-8")
    (folder / "heights.csv").write_text("\n".join(["benchmark,date,height_m", *heights]), "utf-8")
    (folder / "told.csv").write_text("\n".join(["benchmark,date,height_m,sigma_mm", *told]), "utf-8")
    return folder, write_series(folder / "series.tif", dates, values), write_series(folder / "sigma.tif", dates, sigma)


def levelling(levelled, table, *, sigma=True, **options):
    folder, series, deviations = levelled
    request = StationRequest(read_station_layer(str(folder / "points.csv")), (str(folder / table),))
    heard, reporter = listening()
    product = Product(series, LosRequest(), None, deviations if sigma else None)
    options.setdefault("outputs", {})
    return run_levellingvalidation(request, [product], reporter=reporter, **options), heard


def test_levelling_knows_what_its_errors_predict(levelled, tmp_path):
    """By a column, or by mm/sqrt(km) from the reference benchmark: the same, about one; without InSAR's, nothing."""
    by_table, heard = levelling(levelled, "told.csv", outputs=outputs(tmp_path))
    assert by_table["normalised_rms"] == pytest.approx(1.0, abs=0.13)
    assert not any("larger than the deviations explain" in line for line in heard)
    text = (tmp_path / "REPORT.html").read_text("utf-8")
    assert "from the tables, 30 of 30 benchmarks" in text
    assert "By chance" in text
    assert (tmp_path / "SERIES.csv").read_text("utf-8").splitlines()[0].endswith("predicted_sigma_mm")
    by_line, _ = levelling(levelled, "heights.csv", errors=HeightErrors(per_km=0.002))
    assert by_line["normalised_rms"] == pytest.approx(by_table["normalised_rms"], rel=2e-3)
    too_small, heard = levelling(levelled, "heights.csv")
    assert too_small["normalised_rms"] > 1.2
    assert any("larger than the deviations explain" in line for line in heard)
    too_large, _ = levelling(levelled, "heights.csv", errors=HeightErrors(std=0.02))
    assert too_large["normalised_rms"] < 0.5
    assert "normalised_rms" not in levelling(levelled, "told.csv", sigma=False)[0]


def test_stations_that_are_swapped(levelled):
    """Beyond 90 degrees north nothing lies; and in Europe both ways are places, but only one is on the raster."""
    folder, series, _ = levelled
    lines = (folder / "points.csv").read_text("utf-8").splitlines()
    (folder / "beyond.csv").write_text(lines[0].replace("longitude,latitude", "latitude,longitude") + "\n" + lines[1])
    with pytest.raises(InputError, match=r"is no place on Earth, but longitude 106\.\d+, latitude 38\.\d+ is\. Swap"):
        run_levellingvalidation(
            StationRequest(read_station_layer(str(folder / "beyond.csv")), (str(folder / "heights.csv"),)),
            [Product(series, LosRequest())],
            outputs={},
        )
    dates = [datetime.date(2020, 1, 1), datetime.date(2020, 2, 1), datetime.date(2020, 3, 1)]
    europe = write_series(folder / "europe.tif", dates, np.zeros((3, 40, 40)), origin=(380_000.0, 5_580_000.0))
    dataset = gdal.Open(europe, gdal.GA_Update)
    dataset.SetProjection(_system(32634).ExportToWkt())
    del dataset
    longitude, latitude, _ = osr.CoordinateTransformation(_system(32634), _system(4326)).TransformPoint(
        380_400.0, 5_579_600.0
    )
    for one, other, match in (
        (latitude, longitude, r"all would with longitude and latitude swapped: A is at longitude 50\."),
        (longitude + 1.0, latitude, "Check the coordinates"),
    ):
        (folder / "stations.csv").write_text(f"station,longitude,latitude\nA,{one!r},{other!r}\n", "utf-8")
        (folder / "a.csv").write_text("benchmark,date,height_m\n" + "".join(f"A,{d},100\n" for d in dates), "utf-8")
        with pytest.raises(InputError, match=match):
            run_levellingvalidation(
                StationRequest(read_station_layer(str(folder / "stations.csv")), (str(folder / "a.csv"),)),
                [Product(europe, LosRequest())],
                outputs={},
            )


def test_an_outlier_is_more_than_the_errors_of_levelling_explain(levelled):
    folder, *_ = levelled
    lines = (folder / "told.csv").read_text("utf-8").splitlines()
    name, day, height, sigma = lines[40].split(",")
    lines[40] = f"{name},{day},{float(height) + 0.2:.5f},{sigma}"
    (folder / "outlier.csv").write_text("\n".join(lines), "utf-8")
    found, heard = levelling(levelled, "outlier.csv")
    assert found["normalised_rms"] > 2.0
    assert any("larger than the deviations explain" in line for line in heard)


def test_deviations_that_cannot_be(levelled):
    folder, *_ = levelled
    text = (folder / "told.csv").read_text("utf-8")
    (folder / "negative.csv").write_text(text.replace(",0.894", ",-0.894"), "utf-8")
    with pytest.raises(InputError, match=r"column 'sigma_mm' holds -0\.894; a standard deviation is zero or positive"):
        levelling(levelled, "negative.csv")
    for errors, name in ((HeightErrors(std=-0.001), "HEIGHT_STD"), (HeightErrors(per_km=-1.0), "HEIGHT_STD_PER_KM")):
        with pytest.raises(InputError, match=rf"{name} must be zero or positive"):
            levelling(levelled, "heights.csv", errors=errors)
    points = (folder / "points.csv").read_text("utf-8")
    (folder / "points.csv").write_text(points.replace("reference", ""), "utf-8")
    try:
        with pytest.raises(InputError, match=r"benchmark B0 has none\. Name it in REFERENCE_STATIONS"):
            levelling(levelled, "heights.csv", errors=HeightErrors(per_km=0.002))
    finally:
        (folder / "points.csv").write_text(points, "utf-8")


def test_levelling(mine, tmp_path):
    """Heights at five campaigns from a known vertical motion; InSAR is its projection with 3 mm of noise."""
    rng = np.random.default_rng(5)
    dates = [datetime.date(2019, 1, 1) + datetime.timedelta(days=12 * number) for number in range(31)]
    years = np.array([(date - dates[0]).days for date in dates]) / 365.25
    rates = np.linspace(-0.4, 0.0, 8)
    values = np.full((31, 60, 100), np.nan)
    campaigns = [datetime.date(2019, 1, 5) + datetime.timedelta(days=80 * number) for number in range(5)]
    heights, points = ["benchmark,date,height_m,sigma_mm"], ["benchmark,longitude,latitude"]
    back = osr.CoordinateTransformation(_system(32648), _system(4326))
    for number, rate in enumerate(rates):
        los = rate * years * VECTOR[2] + rng.normal(0, 0.003, 31)
        values[:, 20:40, number * 12 : number * 12 + 10] = los[:, None, None]
        longitude, latitude, _ = back.TransformPoint(ORIGIN[0] + (number * 12 + 5) * PIXEL, ORIGIN[1] - 30 * PIXEL)
        points.append(f"B{number},{longitude!r},{latitude!r}")
        for campaign in campaigns:
            height = 1300.0 + number + rate * (campaign - dates[0]).days / 365.25
            heights.append(f"B{number},{campaign},{height:.4f},0.5")
    heights.append("B9,2019-01-05,1300,0.5")
    (tmp_path / "heights.csv").write_text("\n".join(heights), "utf-8")
    (tmp_path / "points.csv").write_text("\n".join(points), "utf-8")
    series = write_series(tmp_path / "series.tif", dates, values)
    request = StationRequest(read_station_layer(str(tmp_path / "points.csv")), (str(tmp_path / "heights.csv"),))
    for direction, scale in (("vertical", 1.0), ("los", VECTOR[2])):
        heard, reporter = listening()
        found = run_levellingvalidation(
            request,
            [Product(series, LosRequest())],
            direction=direction,
            outputs=outputs(tmp_path),
            reporter=reporter,
        )
        assert found["verdict"] == "signal"
        assert found["n_stations"] == 8
        # 3 mm / cos i, a little less from interpolation, and alignment takes one of five epochs
        assert 1.5 * scale < found["rmse"] < 4.0 * scale
        assert "Benchmark B9 has 1 height(s)" in "\n".join(heard)
    assert "as if the ground moved vertically" in (tmp_path / "REPORT.html").read_text("utf-8")
    scaled = [line.split(",") for line in heights[1:]]
    text = "\n".join([heights[0], *(f"{b},{d},{float(h) * 1000:.1f},{s}" for b, d, h, s in scaled)])
    (tmp_path / "mm.csv").write_text(text, "utf-8")
    with pytest.raises(InputError, match="millimetres labelled metres"):
        run_levellingvalidation(
            StationRequest(request.stations, (str(tmp_path / "mm.csv"),)), [Product(series, LosRequest())], outputs={}
        )
    (tmp_path / "mm.csv").write_text("benchmark,date\nA,2020-01-01\n", "utf-8")
    with pytest.raises(InputError, match="needs columns benchmark, date and height"):
        run_levellingvalidation(
            StationRequest(request.stations, (str(tmp_path / "mm.csv"),)), [Product(series, LosRequest())], outputs={}
        )
