"""GAMMA headers: baseline tables and vectors agree, geometry of the images."""

from __future__ import annotations

import datetime
import math

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.headers_gamma import (
    perpendicular_from_vector,
    read_baseline_vector,
    read_image,
    read_perpendicular_table,
)


@pytest.fixture(scope="module")
def mexico(shared_data):
    return shared_data / "mexico_city_sentinel1"


def test_image_geometry(mexico):
    image = read_image(str(mexico / "headers" / "r20180106_VV_slc.par"))
    assert image.date == datetime.date(2018, 1, 6)
    assert image.wavelength == pytest.approx(299792458.0 / 5.4050005e9)
    assert image.heading == pytest.approx(-12.2742586)
    assert image.look_side == "right"
    assert image.slant_range == pytest.approx(878319.1947)
    # the file's own incidence and the one from orbit radius and range are one angle
    assert image.incidence_from_orbit == pytest.approx(image.incidence, abs=0.2)


def test_vectors_agree_with_gammas_own_tables(mexico):
    """All 30 pairs within 0.35 m; the wrong sign of the normal component would be off by up to 42 m."""
    differences, mirrored = [], []
    for base in sorted((mexico / "geometry").glob("*_base.par")):
        table = read_perpendicular_table(str(base).replace("_base.par", "_bperp.par"))
        image = read_image(str(mexico / "headers" / f"r{base.name[:8]}_VV_slc.par"))
        vector, kind = read_baseline_vector(str(base))
        assert kind == "precision"
        differences.append(perpendicular_from_vector(vector, image.look_angle, "right") - table)
        wrong = perpendicular_from_vector((vector[0], vector[1], -vector[2]), image.look_angle, "right")
        mirrored.append(wrong - table)
    assert len(differences) == 30
    assert np.abs(differences).max() < 0.35
    assert np.abs(mirrored).max() > 30.0


def test_table_is_read_at_its_centre(mexico):
    # rows of the table around line 2250 and range 4200: 30.2 m
    value = read_perpendicular_table(str(mexico / "geometry" / "20180106-20180130_VV_8rlks_bperp.par"))
    assert value == pytest.approx(30.2258, abs=1e-3)


def test_left_looking_is_the_mirror_image():
    vector = (0.0, 40.0, 5.0)
    right = perpendicular_from_vector(vector, 35.0, "right")
    left = perpendicular_from_vector((0.0, -40.0, 5.0), 35.0, "left")
    assert left == pytest.approx(right)
    assert right == pytest.approx(40.0 * math.cos(math.radians(35.0)) - 5.0 * math.sin(math.radians(35.0)))


def test_initial_baseline_where_precision_was_never_estimated(tmp_path):
    path = tmp_path / "a_base.par"
    path.write_text(
        "initial_baseline(TCN):   -0.1   40.0    4.5   m   m   m\n"
        "precision_baseline(TCN):   0.0000000  0.0000000  0.0000000   m   m   m\n"
    )
    assert read_baseline_vector(str(path)) == ((-0.1, 40.0, 4.5), "initial")


def test_what_is_no_image_header(mexico, tmp_path):
    assert read_image(str(next((mexico / "headers").glob("*dem.par")))) is None
    broken = tmp_path / "x_slc.par"
    broken.write_bytes(b"\xff\xfe\x00 nonsense")
    assert read_image(str(broken)) is None
    assert read_baseline_vector(str(broken)) is None
    assert read_perpendicular_table(str(broken)) is None
    with pytest.raises(InputError, match="Cannot read the header"):
        read_image(str(tmp_path / "absent.par"))


def test_swath_centre_without_centre_range(shared_data):
    image = read_image(str(shared_data / "metropolitan_colliery_envisat" / "par" / "20060619_slc.par"))
    assert image.slant_range == pytest.approx(802867.7247 + 18.635856 * 8629 / 2)
    assert image.incidence == pytest.approx(22.9671)
    assert image.incidence_from_orbit == pytest.approx(38.92, abs=0.05)
