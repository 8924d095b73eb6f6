"""pimprediction and piminversion from file to file."""

from __future__ import annotations

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
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.mining.panels import behind_line
from mining_insar.algorithms.mining.pim import PimParameters, RectangularPanel, Seam, rectangle_movement
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.common import series_spec
from mining_insar.algorithms.runs.piminversion import run_piminversion
from mining_insar.algorithms.runs.pimprediction import run_pimprediction

UTM = wkt_of_epsg(32648)
ROCK = {"subsidence_factor": 0.78, "tan_beta": 1.7, "displacement_factor": 0.3, "propagation_angle": 84.0}
RADAR = LosRequest(incidence=39.0, heading=-12.0, look_side="right")
CENTRE = (640_000.0, 4_220_000.0)
SEAM = {"thickness_m": 4.0, "depth_m": 400.0, "dip_deg": 10.0, "dip_direction_deg": 90.0}
#: In plan: 400 m along strike (north-south), 200 m in the seam.
PANEL = RectangularPanel(*CENTRE, 400.0, 200.0, Seam(4.0, 400.0, 10.0, 90.0))


def layer(*attributes, outline=None, crs=UTM) -> VectorLayer:
    ring = PANEL.outline() if outline is None else np.asarray(outline, dtype=float)
    corners = ", ".join(f"{x!r} {y!r}" for x, y in [*ring.tolist(), ring[0].tolist()])
    wkb = bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))").ExportToWkb())
    return VectorLayer("panels", crs, tuple(VectorFeature(wkb, {"name": "A", **each}) for each in attributes))


def read(path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def grid(size: int = 80, pixel: float = 30.0) -> Grid:
    return Grid(size, size, (CENTRE[0] - size * pixel / 2, pixel, 0.0, CENTRE[1] + size * pixel / 2, 0.0, -pixel), UTM)


def positions(of: Grid) -> tuple[np.ndarray, np.ndarray]:
    t = of.transform
    return np.meshgrid(t[0] + (np.arange(of.width) + 0.5) * t[1], t[3] + (np.arange(of.height) + 0.5) * t[5])


def template(path, metres, dates) -> str:
    of = grid(metres.shape[2])
    about = {tags.INCIDENCE: "39.0", tags.HEADING: "-12.0", tags.LOOK_SIDE: "right"}
    with OutputSet({"s": series_spec(str(path), dates, about)}, of) as output:
        output.write("s", of.whole, (metres * 1e3).astype(np.float32))
    return str(path)


def days(*texts: str) -> list[datetime.date]:
    return [datetime.date.fromisoformat(text) for text in texts]


def test_a_panel_equals_the_closed_form(tmp_path):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("UP", "EAST", "NORTH", "LOS", "TILT", "STRAIN")}
    dates = days("2018-01-01", "2018-07-01")
    path = template(tmp_path / "t.tif", np.zeros((2, 80, 80)), dates)
    lengths = {"strike_length_m": 400.0, "dip_length_m": 200.0}
    summary = run_pimprediction(layer({**SEAM, **lengths}), **ROCK, template=path, outputs=outputs)
    expected = rectangle_movement(PANEL, PimParameters(*ROCK.values()), *positions(grid()))
    for name, true in zip(("EAST", "NORTH", "UP"), expected.displacement):
        np.testing.assert_allclose(read(outputs[name])[-1], 1e3 * true, atol=0.01)
    look = los_unit_vector(39.0, -12.0, "right")
    line = sum(float(part) * component for part, component in zip(look, expected.displacement))
    np.testing.assert_allclose(read(outputs["LOS"])[1], 1e3 * line, atol=0.01)
    np.testing.assert_allclose(
        read(outputs["TILT"]), 1e3 * np.hypot(expected.tilt_east, expected.tilt_north), atol=1e-3
    )
    assert summary == {
        "n_panels": 1,
        "n_dates": 2,
        "largest_subsidence": pytest.approx(1e3 * expected.subsidence.max()),
    }
    assert read(outputs["STRAIN"]).min() < -3.0 < 1.0 < read(outputs["STRAIN"]).max()


def test_a_polygon_equals_the_rectangle_that_it_is(tmp_path):
    flat = {"thickness": 4.0, "H": 400.0}
    rectangle, polygon = str(tmp_path / "r.tif"), str(tmp_path / "p.tif")
    common = {**ROCK, "propagation_angle": 90.0, "pixel_size": 40.0}
    outline = np.array(CENTRE) + np.array([(-100, -200), (100, -200), (100, 200), (-100, 200)])
    lengths = {"strike_length": 400.0, "dip_length": 200.0, "dip_direction": 90.0}
    run_pimprediction(layer({**flat, **lengths}, outline=outline), **common, outputs={"UP": rectangle})
    run_pimprediction(layer(flat, outline=outline[::-1]), **common, outputs={"UP": polygon})
    np.testing.assert_allclose(read(polygon), read(rectangle), atol=0.01)


def test_the_face_advances_between_the_dates(tmp_path):
    outline = np.array(CENTRE) + np.array([(-100, -200), (100, -200), (100, 200), (-100, 200)])
    fields = {"thickness": 4.0, "depth": 400.0, "dip_direction": 90.0, "start": "2018-01-01", "end": "2019-01-01"}
    lengths = {"strike_length": 400.0, "dip_length": 200.0}
    out = [str(tmp_path / f"{number}.tif") for number in range(2)]
    dates = days("2017-06-01", "2018-07-02", "2019-06-01")
    common = {**ROCK, "propagation_angle": 90.0, "pixel_size": 40.0, "dates": dates}
    for path, more in zip(out, ({}, lengths)):
        run_pimprediction(layer({**fields, **more}, outline=outline), **common, outputs={"UP": path})
    polygon, rectangle = read(out[0]), read(out[1])
    assert (polygon[0] == 0.0).all()
    np.testing.assert_allclose(polygon, rectangle, atol=0.5)
    # half way: the southern half is mined (strike azimuth 0 starts in the south)
    half = polygon[1]
    middle = half.shape[0] // 2
    assert half[middle:].sum() < 1.5 * half[:middle].sum()
    since = str(tmp_path / "since.tif")
    run_pimprediction(layer(fields, outline=outline), **common, from_first_date=True, outputs={"UP": since})
    np.testing.assert_allclose(read(since), polygon - polygon[:1], atol=0.01)


def test_cutting_a_ring():
    square = np.array([(0, 0), (4, 0), (4, 4), (0, 4)], dtype=float)
    cut = behind_line(square, np.array([1.0, 0.0]), 1.0)
    assert {tuple(corner) for corner in cut} == {(0, 0), (1, 0), (1, 4), (0, 4)}
    assert len(behind_line(square, np.array([1.0, 0.0]), -1.0)) == 0


def test_inflection_offset_moves_edges_inward(tmp_path):
    out = [str(tmp_path / f"{number}.tif") for number in range(2)]
    common = {**ROCK, "propagation_angle": 90.0, "pixel_size": 50.0}
    flat = {"thickness": 4.0, "depth": 400.0}
    outline = np.array(CENTRE) + np.array([(-200, -200), (200, -200), (200, 200), (-200, 200)])
    smaller = np.array(CENTRE) + np.array([(-150, -150), (150, -150), (150, 150), (-150, 150)])
    larger = run_pimprediction(layer({**flat, "s": 50}, outline=outline), **common, outputs={"UP": out[0]})
    same = run_pimprediction(layer(flat, outline=smaller), **common, outputs={"UP": out[1]})
    assert larger["largest_subsidence"] == pytest.approx(same["largest_subsidence"], rel=1e-4)


@pytest.fixture(scope="module")
def measured(tmp_path_factory) -> str:
    """The bowl with 10 mm noise, gross errors in 2 % of the pixels, and no data in its middle."""
    of, rng = grid(), np.random.default_rng(3)
    moved = rectangle_movement(PANEL, PimParameters(*ROCK.values()), *positions(of)).displacement
    look = los_unit_vector(39.0, -12.0, "right")
    line = sum(float(part) * component for part, component in zip(look, moved))
    line = line + rng.normal(0.0, 0.010, line.shape)
    line[rng.random(line.shape) < 0.02] += 0.3
    line[36:44, 36:44] = np.nan
    metres = np.stack([np.zeros_like(line), line])
    return template(tmp_path_factory.mktemp("m") / "measured.tif", metres, days("2018-01-01", "2018-12-01"))


def test_parameters_are_recovered_with_noise_outliers_and_a_blind_middle(measured, tmp_path):
    panels = layer({**SEAM, "strike_length": 400.0, "dip_length": 200.0})
    outputs = {
        "PREDICTED": str(tmp_path / "p.tif"),
        "RESIDUAL": str(tmp_path / "r.tif"),
        "REPORT": str(tmp_path / "r.html"),
    }
    warnings: list[str] = []
    found = run_piminversion(measured, panels, outputs=outputs, reporter=Reporter(warn=warnings.append))
    for name, true, worst in zip(ROCK, ROCK.values(), (0.02, 0.04, 0.01, 0.5)):
        assert abs(found[name] - true) < worst
        assert abs(found[name] - true) < 4.0 * found[f"{name}_std"]
    assert found["scatter"] == pytest.approx(10.0, abs=1.0)
    assert any("have no dates" in line for line in warnings)
    truth = rectangle_movement(PANEL, PimParameters(*ROCK.values()), *positions(grid())).displacement
    line = sum(float(a) * b for a, b in zip(los_unit_vector(39.0, -12.0, "right"), truth))
    assert np.abs(read(outputs["PREDICTED"]) - 1e3 * line).max() < 15.0  # where there was no data too
    assert np.isnan(read(outputs["RESIDUAL"])[40, 40])
    text = (tmp_path / "r.html").read_text("utf-8")
    assert "Correlation" in text
    assert "tan(beta)" in text


def test_given_parameters_stay(measured):
    panels = layer({**SEAM, "strike_length": 400.0, "dip_length": 200.0})
    given = {"displacement_factor": 0.3, "propagation_angle": 84.0}
    found = run_piminversion(measured, panels, fit=("subsidence_factor", "tan_beta"), given=given, outputs={})
    assert found["propagation_angle"] == 84.0
    assert "propagation_angle_std" not in found
    assert found["tan_beta"] == pytest.approx(1.7, abs=0.02)


def test_what_cannot_be_used_is_refused(measured, tmp_path):
    out = {"UP": str(tmp_path / "up.tif")}
    far = np.array([(0, 0), (100, 0), (100, 100), (0, 100)], dtype=float)
    geographic = np.array([(106.0, 38.0), (106.01, 38.0), (106.01, 38.01)])
    degrees = wkt_of_epsg(4326)
    cases = [
        (layer({"depth": 400.0}), ROCK, "panel A cannot be used: it has no field thickness"),
        (layer({"thickness": 3.0}), ROCK, "it has no field depth"),
        (layer({"thickness": "thick", "depth": 400.0}), ROCK, "its thickness is 'thick', not a number"),
        (layer({"thickness": 3.0, "depth": -400.0}), ROCK, "depth must be a positive number"),
        (layer({**SEAM, "start": "2018-01-01"}), ROCK, "only one of the fields start and end"),
        (layer({**SEAM, "start": "2018-01-01", "end": "2017-01-01"}), ROCK, "is not before its end"),
        (layer({**SEAM, "start": "soon", "end": "2017-01-01"}), ROCK, "not a date like 2018-01-06"),
        (layer({**SEAM, "s": 500.0}), ROCK, "nothing is left of panel A"),
        (layer(SEAM), {}, "SUBSIDENCE_FACTOR is missing"),
        (layer(), ROCK, "is empty"),
        (layer(SEAM, outline=geographic, crs=degrees), ROCK, "map coordinates in metres"),
        (layer(SEAM, crs=""), ROCK, "has no coordinate system"),
        (layer(SEAM), {**ROCK, "dates": days("2018-02-01", "2018-01-01")}, "DATES must ascend"),
        (layer(SEAM), {**ROCK, "from_first_date": True}, "FROM_FIRST_DATE needs"),
    ]
    for panels, given, match in cases:
        with pytest.raises(InputError, match=match):
            run_pimprediction(panels, **given, outputs=out)
    with pytest.raises(InputError, match="LOS needs INCIDENCE"):
        run_pimprediction(layer(SEAM), **ROCK, outputs={"LOS": str(tmp_path / "l.tif")})
    with pytest.raises(InputError, match="no panel reaches into the series"):
        run_piminversion(measured, layer(SEAM, outline=far), outputs={})
    with pytest.raises(InputError, match="Two dates are needed"):
        run_piminversion(measured, layer(SEAM), start=datetime.date(2018, 6, 1), outputs={})
    with pytest.raises(InputError, match="DISPLACEMENT_FACTOR, PROPAGATION_ANGLE must be given"):
        run_piminversion(measured, layer(SEAM), fit=("subsidence_factor", "tan_beta"), outputs={})
    with pytest.raises(InputError, match="FIT must name some of"):
        run_piminversion(measured, layer(SEAM), fit=("q",), outputs={})
    assert not (tmp_path / "up.tif").exists()
