"""ROI_PAC headers and MintPy's attributes."""

from __future__ import annotations

import datetime

import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.headers_roipac import facts, read_rsc


def test_metropolitan(shared_data):
    path = shared_data / "metropolitan_colliery_envisat" / "rsc" / "geo_070709-070813.unw.rsc"
    read = facts(read_rsc(str(path)))
    assert read.dates == (datetime.date(2007, 7, 9), datetime.date(2007, 8, 13))
    assert read.wavelength == pytest.approx(0.0562356424)
    assert (read.incidence, read.heading, read.slant_range, read.look_side, read.perpendicular_baseline) == (None,) * 5


def test_full_header_in_radar_coordinates():
    read = facts(
        {
            "WAVELENGTH": "0.2424",
            "HEADING": "-12.5",
            "ANTENNA_SIDE": "1",
            "P_BASELINE_TOP_HDR": "100",
            "P_BASELINE_BOTTOM_HDR": "110",
            "STARTING_RANGE": "800000",
            "RANGE_PIXEL_SIZE": "10",
            "WIDTH": "1001",
        }
    )
    assert (read.look_side, read.heading, read.perpendicular_baseline, read.slant_range) == ("left", -12.5, 105, 805000)


def test_width_of_a_geocoded_file_is_no_swath():
    read = facts({"STARTING_RANGE": "800000", "RANGE_PIXEL_SIZE": "10", "WIDTH": "1001", "X_FIRST": "150"})
    assert read.slant_range is None


def test_rubbish_is_silence(tmp_path):
    path = tmp_path / "a.rsc"
    path.write_text("WAVELENGTH abc\nHEADING nan\nALONE\n")
    read = facts(read_rsc(str(path)))
    assert read.wavelength is None
    assert read.heading is None
    with pytest.raises(InputError, match="Cannot read the header"):
        read_rsc(str(tmp_path / "none.rsc"))
