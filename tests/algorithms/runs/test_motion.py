"""phases, verticalmotion and decompose from file to file: values, tags, blocks, and input that must be refused."""

from __future__ import annotations

import csv
import datetime

import numpy as np
import pytest

pytest.importorskip("osgeo")

from osgeo import gdal, ogr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.geometry import los_unit_vector
from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.features import VectorFeature, VectorLayer
from mining_insar.algorithms.io.los_geometry import LosRequest
from mining_insar.algorithms.io.rasters import OutputSet
from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.mining.constrained import HorizontalLaw
from mining_insar.algorithms.mining.pim import PimParameters, RectangularPanel, Seam, rectangle_movement
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.common import Band, RunSettings, series_spec
from mining_insar.algorithms.runs.decompose import run_decompose
from mining_insar.algorithms.runs.fillgaps import run_fillgaps
from mining_insar.algorithms.runs.phases import decimal_years, run_phases
from mining_insar.algorithms.runs.rereference import run_rereference
from mining_insar.algorithms.runs.velocity import run_velocity
from mining_insar.algorithms.runs.verticalmotion import MINING, run_verticalmotion

START = datetime.date(2014, 11, 9)
UTM = wkt_of_epsg(32648)
PIXEL = 20.0
SIZE = 90
B = 60.0
TRANSFORM = (627_500.0, PIXEL, 0.0, 4_237_200.0, 0.0, -PIXEL)


def days_after(days) -> list[datetime.date]:
    return [START + datetime.timedelta(days=int(day)) for day in days]


def write_series(path, metres, dates, heading=-12.0, transform=TRANSFORM, without=()) -> str:
    about = {tags.INCIDENCE: "39.0", tags.HEADING: str(heading), tags.LOOK_SIDE: "right", tags.REFERENCE: "a point"}
    about = {name: value for name, value in about.items() if name not in without}
    grid = Grid(metres.shape[2], metres.shape[1], transform, UTM)
    with OutputSet({"series": series_spec(str(path), dates, about)}, grid) as output:
        output.write("series", grid.whole, (metres * 1000.0).astype(np.float32))
    return str(path)


def write_velocity(path, metres, heading=-12.0, kind=tags.KIND_VELOCITY) -> str:
    about = {tags.INCIDENCE: "39.0", tags.HEADING: str(heading), tags.LOOK_SIDE: "right"}
    grid = Grid(metres.shape[1], metres.shape[0], TRANSFORM, UTM)
    with OutputSet({"v": Band(kind, "mm/yr", "LOS velocity").spec(str(path), about)}, grid) as output:
        output.write("v", grid.whole, (metres * 1000.0).astype(np.float32))
    return str(path)


def read(path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def tags_of(path) -> dict[str, str]:
    dataset = gdal.Open(str(path))
    return dataset.GetMetadata()


def bowl() -> np.ndarray:
    """East, north, up [m] of a bowl of 3.12 m."""
    x = (np.arange(SIZE) - (SIZE - 1) / 2.0) * PIXEL
    east, north = np.meshgrid(x, -x)
    panel = RectangularPanel(0.0, 0.0, 400.0, 200.0, Seam(4.0, 400.0))
    moved = np.stack(rectangle_movement(panel, PimParameters(0.8, 2.0, 0.3), east, north).displacement)
    return moved * (3.12 / -moved[2].min())


def los(motion, heading) -> np.ndarray:
    look = los_unit_vector(39.0, heading, "right")
    return sum(float(part) * component for part, component in zip(look, motion))


@pytest.fixture(scope="module")
def subsiding(tmp_path_factory) -> str:
    """A series of 40 x 30 pixels in which the middle goes through three phases, with noise; two columns empty."""
    rng = np.random.default_rng(1)
    days = np.arange(0, 1690, 17)
    years = days / 365.25
    phases = sum(r * np.clip(years - a, 0, b - a) for r, a, b in ((37, 0, 2.65), (378, 2.65, 3.65), (55, 3.65, 9)))
    shape = np.zeros((30, 40))
    shape[10:20, 10:30] = 1.0
    metres = -phases[:, None, None] / 1000.0 * shape + rng.normal(0.0, 0.008, (days.size, *shape.shape))
    metres[:, :, :2] = np.nan
    return write_series(tmp_path_factory.mktemp("phases") / "series.tif", metres, days_after(days))


@pytest.fixture(scope="module")
def tracks(tmp_path_factory) -> tuple[str, str]:
    """An ascending and a descending series of the same bowl, on different dates."""
    folder, motion = tmp_path_factory.mktemp("tracks"), bowl()
    pair = []
    for name, heading, offset in (("asc", -12.0, 0), ("desc", -168.0, 7)):
        days = offset + 24 * np.arange(8)
        metres = los(motion, heading) * (days / 200.0)[:, None, None]
        pair.append(write_series(folder / f"{name}.tif", metres, days_after(days), heading))
    return tuple(pair)


def test_phases_as_rasters(subsiding, tmp_path):
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("PHASES", "ACTIVE_RATE", "RATES_STD", "ONSET", "KNOTS")}
    summary = run_phases(subsiding, outputs=paths)
    phases = read(paths["PHASES"])
    assert (phases[:, :2] == 255).all()
    assert (phases[10:20, 10:30] == 4).mean() > 0.95
    assert np.median(read(paths["ACTIVE_RATE"])[10:20, 10:30]) == pytest.approx(-378.0, abs=6.0)
    onset = read(paths["ONSET"])[10:20, 10:30]
    # 9 November 2014 plus 2.65 years
    assert np.nanmedian(onset) == pytest.approx(2017.505, abs=0.02)
    assert read(paths["RATES_STD"]).shape == (3, 30, 40)
    assert summary["share_with_phases"] == pytest.approx(200 / 1140, abs=0.05)
    assert "4: initial, active, residual" in tags_of(paths["PHASES"])["CLASSES"]


def test_phases_at_points(subsiding, tmp_path):
    def point(x, y, name):
        return VectorFeature(bytes(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})").ExportToWkb()), {"name": name})

    x, y = 627_500 + 15.5 * PIXEL, 4_237_200 - 15.5 * PIXEL
    layer = VectorLayer("points", UTM, (point(x, y, "MP1"), point(627_510, y, "empty"), point(0, 0, "far")))
    warnings: list[str] = []
    table = tmp_path / "table.csv"
    summary = run_phases(
        subsiding, points=layer, outputs={"TABLE": str(table)}, reporter=Reporter(warn=warnings.append)
    )
    assert summary["n_points"] == 2
    assert any("far" in line for line in warnings)
    with open(table, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["point"] == "MP1"
    assert rows[0]["phases"] == "initial, active, residual"
    onset = datetime.date.fromisoformat(rows[0]["onset"])
    assert abs((onset - (START + datetime.timedelta(days=round(2.65 * 365.25)))).days) < 30
    assert rows[1]["phases"] == "too few dates"
    assert rows[1]["active rate [mm/yr]"] == ""


def test_decimal_years_are_calendar_years():
    years = [0.0, (datetime.date(2018, 1, 1) - START).days / 365.25, (datetime.date(2018, 7, 2) - START).days / 365.25]
    np.testing.assert_allclose(decimal_years(START, np.array(years))[1:], [2018.0, 2018.0 + 182 / 365], atol=1e-9)
    assert np.isnan(decimal_years(START, np.array([np.nan]))[0])


def test_phases_refuse_what_cannot_be_used(subsiding, tmp_path):
    out = {"PHASES": str(tmp_path / "p.tif")}
    short = write_series(tmp_path / "short.tif", np.zeros((1, 5, 5)), days_after([0]))
    with pytest.raises(InputError, match="at least 8 dates, got 1"):
        run_phases(short, outputs=out)
    unsorted = tmp_path / "unsorted.tif"
    write_series(unsorted, np.zeros((9, 5, 5)), days_after([0, 12, 24, 60, 48, 72, 84, 96, 108]))
    with pytest.raises(InputError, match="must ascend without repeating"):
        run_phases(str(unsorted), outputs=out)
    with pytest.raises(InputError, match="No output is asked for"):
        run_phases(subsiding, outputs={})
    with pytest.raises(InputError, match="TABLE needs POINTS"):
        run_phases(subsiding, outputs={"TABLE": str(tmp_path / "t.csv")})
    with pytest.raises(InputError, match="is empty"):
        run_phases(subsiding, points=VectorLayer("none", UTM, ()), outputs={"TABLE": str(tmp_path / "t.csv")})
    with pytest.raises(Cancelled):
        run_phases(subsiding, outputs=out, reporter=Reporter(cancelled=lambda: True))
    assert not (tmp_path / "p.tif").exists()


def test_vertical_motion_of_a_series_both_ways(tracks, tmp_path):
    motion, warnings, lines = bowl()[2] * 168 / 200, [], []
    naive, up = str(tmp_path / "naive.tif"), str(tmp_path / "up.tif")
    run_verticalmotion(
        timeseries=tracks[0], outputs={"UP": naive}, reporter=Reporter(warn=warnings.append, info=lines.append)
    )
    assert "TIMESERIES: incidence 39 degrees (middle)." in lines
    with pytest.raises(InputError, match="shows the component up of the motion by its tags, no line of sight"):
        run_verticalmotion(timeseries=naive, outputs={"UP": up})
    assert 600 < np.abs(read(naive)[-1] - 1e3 * motion).max() < 784
    assert "tan of the incidence" in warnings[0]
    assert tags_of(naive)["ASSUMPTION"].startswith("no horizontal motion")
    assert tags_of(naive)[tags.KIND] == tags.KIND_UP
    outputs = {"UP": up, **{name: str(tmp_path / f"{name}.tif") for name in ("EAST", "NORTH", "B_EFFECT")}}
    summary = run_verticalmotion(
        timeseries=tracks[0],
        method=MINING,
        law=HorizontalLaw(B),
        outputs=outputs,
        reporter=Reporter(info=lines.append),
    )
    assert np.abs(read(up)[-1] - 1e3 * motion).max() < 10.0
    assert 90.0 < summary["b_effect_largest"] < 150.0
    assert read(outputs["B_EFFECT"]).shape == (3, SIZE, SIZE)
    assert any("A B larger by 20 % changes up" in line for line in lines)


def test_a_component_stays_one_in_what_is_made_of_it(tracks, tmp_path):
    """Filled, re-referenced, or its velocity: vertical motion keeps its kind and sign, and no track takes it."""
    up, lines = str(tmp_path / "up.tif"), []
    run_verticalmotion(timeseries=tracks[0], outputs={"UP": up})
    made = {name: str(tmp_path / f"{name}.tif") for name in ("filled", "rereferenced", "velocity", "filled_velocity")}
    run_fillgaps(timeseries=up, outputs={"OUTPUT": made["filled"]})
    run_rereference(ReferenceRequest(mode="median"), timeseries=up, outputs={"OUTPUT": made["rereferenced"]})
    run_velocity(up, outputs={"VELOCITY": made["velocity"]}, reporter=Reporter(info=lines.append))
    run_fillgaps(velocity=made["velocity"], outputs={"OUTPUT": made["filled_velocity"]})
    for name, path in made.items():
        kind = tags.KIND_UP_VELOCITY if "velocity" in name else tags.KIND_UP
        assert (tags_of(path)[tags.KIND], tags_of(path)[tags.SIGN]) == (kind, tags_of(up)[tags.SIGN]), name
    assert any(line.endswith("mm/yr (up is positive).") for line in lines)
    with pytest.raises(InputError, match=r"VELOCITY: .* shows the component up"):
        run_verticalmotion(velocity=made["filled_velocity"], outputs={"UP": str(tmp_path / "twice.tif")})


def test_blocks_equal_the_whole(tracks, tmp_path):
    whole, blocks = str(tmp_path / "whole.tif"), str(tmp_path / "blocks.tif")
    for path, memory in ((whole, 1024), (blocks, 64)):
        run_verticalmotion(
            timeseries=tracks[0],
            method=MINING,
            law=HorizontalLaw(B),
            outputs={"UP": path},
            settings=RunSettings(memory_mb=memory, threads=2),
        )
    np.testing.assert_allclose(read(blocks), read(whole), atol=0.05)


def test_velocity_and_its_standard_deviation(tmp_path):
    velocity = write_velocity(tmp_path / "v.tif", los(bowl(), -12.0))
    std = write_velocity(tmp_path / "s.tif", np.full((SIZE, SIZE), 0.010), kind="velocity_std")
    outputs = {"UP": str(tmp_path / "up.tif"), "UP_STD": str(tmp_path / "std.tif")}
    run_verticalmotion(velocity=velocity, velocity_std=std, outputs=outputs)
    np.testing.assert_allclose(read(outputs["UP_STD"]), 10.0 / np.cos(np.radians(39.0)), rtol=1e-5)
    np.testing.assert_allclose(read(outputs["UP"]), 1e3 * los(bowl(), -12.0) / np.cos(np.radians(39.0)), atol=0.01)
    assert tags_of(outputs["UP"])[tags.KIND] == tags.KIND_UP_VELOCITY


def test_a_bowl_at_the_edge_is_told(tmp_path):
    cut = los(bowl(), -12.0)[None, : SIZE // 2] * np.array([0.0, 1.0])[:, None, None]
    path = write_series(tmp_path / "cut.tif", cut, days_after([0, 12]))
    warnings: list[str] = []
    run_verticalmotion(
        timeseries=path,
        method=MINING,
        law=HorizontalLaw(B),
        outputs={"UP": str(tmp_path / "up.tif")},
        reporter=Reporter(warn=warnings.append),
    )
    assert any("still moves at the edge" in line for line in warnings)


def test_vertical_motion_refuses_what_cannot_be_used(tracks, tmp_path):
    out = {"UP": str(tmp_path / "up.tif")}
    silent = write_series(tmp_path / "s.tif", np.zeros((2, 5, 5)), days_after([0, 12]), without=(tags.INCIDENCE,))
    cases = [
        ({"timeseries": silent}, "INCIDENCE of TIMESERIES is missing"),
        ({"timeseries": silent, "los": LosRequest(incidence=120.0)}, "between 0 and 90 degrees"),
        ({"timeseries": silent, "velocity": silent}, "either TIMESERIES or VELOCITY"),
        ({}, "either TIMESERIES or VELOCITY"),
        ({"timeseries": tracks[0], "method": MINING}, "METHOD mining needs B"),
        ({"timeseries": tracks[0], "method": "other"}, "METHOD must be one of vertical, mining"),
        ({"timeseries": tracks[0], "outputs": {"EAST": str(tmp_path / "e.tif")}}, "EAST needs METHOD mining"),
        ({"timeseries": tracks[0], "outputs": {"UP_STD": str(tmp_path / "e.tif")}}, "UP_STD needs METHOD vertical"),
        ({"timeseries": tracks[0], "outputs": {}}, "No output is asked for"),
        ({"timeseries": tracks[0], "los": LosRequest(incidence_raster=silent)}, "another grid"),
    ]
    for given, match in cases:
        with pytest.raises(InputError, match=match):
            run_verticalmotion(**{"outputs": out, **given})
    one = write_series(tmp_path / "one.tif", np.zeros((1, 5, 5)), days_after([0]))
    warnings: list[str] = []
    run_verticalmotion(timeseries=one, outputs=out, reporter=Reporter(warn=warnings.append))
    assert "a single date" in warnings[0]


def test_decompose_series_on_common_dates(tracks, tmp_path):
    motion = bowl()
    names = ("UP", "EAST", "UP_STD", "EAST_STD", "INTERPOLATION_ERROR")
    outputs = {name: str(tmp_path / f"{name}.tif") for name in names}
    summary = run_decompose(*tracks, los_std=10.0, outputs=outputs)
    # both have 8 dates, 24 days apart and 7 days shifted: from day 7 to day 168
    assert summary["n_dates"] == 14
    assert (summary["first_date"], summary["last_date"]) == ("2014-11-16", "2015-04-26")
    up = read(outputs["UP"])
    assert (up[0] == 0.0).all()
    share = 161 / 200
    assert np.abs(up[-1] - 1e3 * share * motion[2]).max() == pytest.approx(200 * share, rel=0.15)  # north motion
    assert summary["up_std"] == pytest.approx(9.1, abs=0.05)
    assert summary["east_std"] == pytest.approx(11.5, abs=0.05)
    assert summary["interpolation_error_99"] < 0.01  # straight motion
    constrained = {name: str(tmp_path / f"c_{name}.tif") for name in ("UP", "EAST", "NORTH")}
    run_decompose(*tracks, law=HorizontalLaw(B), outputs=constrained)
    for name, true in zip(("EAST", "NORTH", "UP"), motion):
        assert np.abs(read(constrained[name])[-1] - 1e3 * share * true).max() < 15.0


def test_decompose_names_the_corrections_of_both_tracks(tmp_path):
    """What was taken off each track is on record in all that is made of the two, aligned or not."""
    paths = [write_velocity(tmp_path / f"{heading}.tif", los(bowl(), heading), heading) for heading in (-12.0, -168.0)]
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("UP", "EAST", "UP_STD")}

    def recorded(*corrections):
        for path, words in zip(paths, corrections):
            dataset = gdal.Open(path, gdal.GA_Update)
            dataset.SetMetadataItem(tags.CORRECTIONS, words)
            dataset.SetMetadataItem(tags.REFERENCE, "a point")
            dataset.FlushCache()
            del dataset
        said: list[str] = []
        run_decompose(*paths, los_std=10.0, align=True, outputs=outputs, reporter=Reporter(warn=said.append))
        found = {tags_of(path).get(tags.CORRECTIONS) for path in outputs.values()}
        assert {tags_of(path).get(tags.REFERENCE) for path in outputs.values()} == {
            "ascending: a point; descending: a point"
        }
        assert len(found) == 1
        return found.pop(), said

    assert recorded(None, None) == (None, [])
    both = "ascending: common-scene stacking, ramp; descending: GACOS"
    assert recorded("common-scene stacking, ramp", "GACOS") == (both, [])
    one, said = recorded("common-scene stacking", None)
    assert one == "ascending: common-scene stacking; descending: none on record"
    assert any("only ASCENDING has a correction on record" in line for line in said)


def test_decompose_velocities_with_their_own_errors(tmp_path):
    motion = bowl() * np.array([1.0, 0.0, 1.0])[:, None, None]
    first = write_velocity(tmp_path / "a.tif", los(motion, -12.0), -12.0)
    second = write_velocity(tmp_path / "d.tif", los(motion, -168.0), -168.0)
    std = [write_velocity(tmp_path / f"s{n}.tif", np.full((SIZE, SIZE), s)) for n, s in enumerate((0.01, 0.02))]
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("UP", "EAST", "UP_STD")}
    run_decompose(first, second, ascending_std=std[0], descending_std=std[1], outputs=outputs)
    np.testing.assert_allclose(read(outputs["UP"]), 1e3 * motion[2], atol=0.01)
    np.testing.assert_allclose(read(outputs["EAST"]), 1e3 * motion[0], atol=0.01)
    np.testing.assert_allclose(read(outputs["UP_STD"]), np.hypot(10, 20) / 2 / np.cos(np.radians(39)), rtol=1e-5)


def test_decompose_refuses_what_does_not_go_together(tracks, tmp_path):
    out = {"UP": str(tmp_path / "up.tif")}
    velocity = write_velocity(tmp_path / "v.tif", np.zeros((SIZE, SIZE)))
    motion = np.zeros((3, SIZE, SIZE))
    shifted = (TRANSFORM[0] + 5 * PIXEL, *TRANSFORM[1:])
    other = write_series(tmp_path / "other.tif", motion, days_after([7, 31, 55]), -168.0, shifted)
    late = write_series(tmp_path / "late.tif", motion, days_after([1000, 1012, 1024]), -168.0)
    same = write_series(tmp_path / "same.tif", motion, days_after([7, 31, 55]), -14.0)
    silent = write_series(tmp_path / "silent.tif", motion, days_after([7, 31, 55]), without=(tags.HEADING,))
    ascending = tracks[0]
    cases = [
        ((ascending, velocity), {}, "ASCENDING is a time series and DESCENDING a velocity"),
        ((ascending, other), {}, "Set ALIGN to resample it"),
        ((ascending, late), {}, r"0 date\(s\) in common time"),
        ((ascending, same), {}, "nearly the same side"),
        ((ascending, silent), {}, "HEADING of DESCENDING is missing"),
        (tracks, {"outputs": {"NORTH": str(tmp_path / "n.tif")}}, "NORTH needs B"),
        (tracks, {"outputs": {"UP_STD": str(tmp_path / "n.tif")}}, "UP_STD needs LOS_STD"),
        (tracks, {"ascending_std": velocity}, "both ASCENDING_STD and DESCENDING_STD"),
        (tracks, {"outputs": {}}, "No output is asked for"),
    ]
    for pair, given, match in cases:
        with pytest.raises(InputError, match=match):
            run_decompose(*pair, **{"outputs": out, **given})
    run_decompose(ascending, other, align=True, outputs=out)
    assert np.isnan(read(out["UP"])[-1][:, :5]).all()
