"""Files of GNSS series: every format from its own text, the real tenv3 files, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.gnss.los import at_days, project
from mining_insar.algorithms.gnss.series import daily_means, moving_mean, ordered
from mining_insar.algorithms.io.gnss_files import read_observations, read_series
from mining_insar.algorithms.io.gnss_tables import decimal_year, parse_times

TENV3 = """site YYMMMDD yyyy.yyyy __MJD week d reflon _e0(m) __east(m) ____n0(m) _north(m) u0(m) ____up(m) _ant(m) \
sig_e(m) sig_n(m) sig_u(m) __corr_en __corr_eu __corr_nu _latitude(deg) _longitude(deg) __height(m)
ABCD 99DEC31 1999.9973 51543 1042 5 -155.3 3561 0.999000 2143633 0.500000 1104 0.800000 0.1150 0.001 0.002 0.004 0.1 \
-0.2 0.3 19.37 -155.26 1104.8
ABCD 00JAN01 2000.0000 51544 1042 6 -155.3 3562 0.001000 2143633 0.497000 1104 0.700000 0.1150 0.001 0.002 0.004 0.1 \
-0.2 0.3 19.37 -155.26 1104.7
"""
POS = """PBO Station Position Time Series. Reference Frame : IGS14
Format Version: 1.1.0
4-character ID: P101
Station name  : Somewhere
*YYYYMMDD HHMMSS JJJJJ.JJJJ X Y Z Sx Sy Sz Rxy Rxz Ryz NLat Elong Height dN dE dU Sn Se Su Rne Rnu Reu Soln
 20180106 120000 58124.5000 1 2 3 .1 .1 .1 0 0 0 41.5 248.75 1500.0 0.001 0.002 0.003 \
0.0011 0.0012 0.0033 0.1 0.2 0.3 rapid
 20180107 120000 58125.5000 1 2 3 .1 .1 .1 0 0 0 41.5 248.75 1500.0 0.004 0.005 -0.006 \
0.0011 0.0012 0.0033 0.1 0.2 0.3 rapid
"""


def write(folder, name, text):
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


def test_tenv3(tmp_path):
    (found,) = read_series(write(tmp_path, "ABCD.tenv3", TENV3))
    assert (found.station, found.longitude, found.latitude) == ("ABCD", pytest.approx(-155.26), pytest.approx(19.37))
    assert [str(day) for day in found.days] == ["1999-12-31", "2000-01-01"]
    # whole metres and the rest belong together: the east did not jump by a metre
    np.testing.assert_allclose(np.diff(found.displacement, axis=0)[0], [0.002, -0.003, -0.1], atol=1e-9)
    expected = [[1e-6, 0.2e-6, -0.8e-6], [0.2e-6, 4e-6, 2.4e-6], [-0.8e-6, 2.4e-6, 16e-6]]
    np.testing.assert_allclose(found.covariance[0], expected)


def test_pos(tmp_path):
    (found,) = read_series(write(tmp_path, "P101.cwu.igs14.pos", POS))
    assert (found.station, found.longitude) == ("P101", pytest.approx(-111.25))
    np.testing.assert_allclose(found.displacement, [[0.002, 0.001, 0.003], [0.005, 0.004, -0.006]])
    assert str(found.time[0]) == "2018-01-06T12:00:00"
    sigma = np.sqrt(np.diagonal(found.covariance[0]))
    np.testing.assert_allclose(sigma, [0.0012, 0.0011, 0.0033])
    assert found.covariance[0][0, 2] == pytest.approx(0.3 * 0.0012 * 0.0033)  # Reu: east and up
    assert found.covariance[0][1, 2] == pytest.approx(0.2 * 0.0011 * 0.0033)  # Rnu: north and up


def test_neu_has_north_first(tmp_path):
    sigmas = "0.0001 0.0002 0.0003"
    plain = f"# a comment\n2018.0000 0.001 0.002 0.003 {sigmas}\n2018.0027 0.004 0.005 0.006 {sigmas}\n"
    (found,) = read_series(write(tmp_path, "WXYZ.neu", plain))
    assert found.station == "WXYZ"
    np.testing.assert_allclose(found.displacement[0], [0.002, 0.001, 0.003])
    np.testing.assert_allclose(np.sqrt(found.covariance[0, 0, 0]), 0.0002)
    assert str(found.days[1]) == "2018-01-02"
    with_day = "2018.0014 2018 001 1.0 2.0 3.0\n2018.0041 2018 002 4.0 5.0 6.0\n"
    (found,) = read_series(write(tmp_path, "W2.neu", with_day), "mm")
    np.testing.assert_allclose(found.displacement[1], [0.005, 0.004, 0.006])
    assert [str(day) for day in found.days] == ["2018-01-01", "2018-01-02"]
    with pytest.raises(InputError, match="has 2 components, three are needed"):
        read_series(write(tmp_path, "W3.neu", "2018.0014 1.0 2.0\n"))


@pytest.mark.parametrize(
    "text",
    [
        "station,time,east_mm,north_mm,up_mm\nA,2020-01-01T06:00Z,1,2,3\nA,2020-01-02,4,5,6\n",
        "Site;Date;E [mm];N [mm];U [mm]\nA;20200101;1;2;3\nA;20200102;4;5;6\n",
        "sta epoch e(cm) n(cm) u(cm)\nA 2020-01-01 0.1 0.2 0.3\nA 2020-01-02 0.4 0.5 0.6\n",
        "\ufeff# note\nid\tdatetime\tdE_m\tdN_m\tdU_m\n"
        "A\t2020-01-01T08:00+08:00\t0.001\t0.002\t0.003\nA\t2020.00274\t.004\t.005\t.006\n",
    ],
    ids=["commas", "semicolons", "blanks", "tabs"],
)
def test_tables(tmp_path, text):
    (found,) = read_series(write(tmp_path, "t.csv", text))
    assert found.station == "A"
    np.testing.assert_allclose(found.displacement, [[0.001, 0.002, 0.003], [0.004, 0.005, 0.006]])
    assert [str(day) for day in found.days] == ["2020-01-01", "2020-01-02"]


def test_a_table_of_several_stations_with_sigmas(tmp_path):
    text = "station,date,east,north,up,sigma_e,sigma_n,sigma_u\nA,2020-01-01,1,2,3,1,1,4\nB,2020-01-01,1,2,3,2,1,4\n"
    path = write(tmp_path, "t.csv", text)
    with pytest.raises(InputError, match="the unit of column 'east' is unknown"):
        read_series(path)
    first, second = read_series(path, "mm")
    assert (first.station, second.station) == ("A", "B")
    assert second.covariance[0, 0, 0] == pytest.approx(4e-6)
    with pytest.raises(InputError, match="says mm, but the unit m was given"):
        read_series(write(tmp_path, "u.csv", "station,date,east_mm,north_mm,up_mm\nA,2020-01-01,1,2,3\n"), "m")


def test_two_dimensions_and_other_refusals(tmp_path):
    two = write(tmp_path, "two.csv", "station,date,east_mm,north_mm\nA,2020-01-01,1,2\n")
    with pytest.raises(InputError, match=r"has no column for up .*three components"):
        read_series(two)
    with pytest.raises(InputError, match="the time 'yesterday' cannot be read"):
        read_series(write(tmp_path, "d.csv", "date,east_mm,north_mm,up_mm\nyesterday,1,2,3\n"))
    with pytest.raises(InputError, match="holds 'x', which is no number"):
        read_series(write(tmp_path, "x.csv", "date,east_mm,north_mm,up_mm\n2020-01-01,x,2,3\n"))
    with pytest.raises(InputError, match="is empty"):
        read_series(write(tmp_path, "e.csv", "\n"))
    with pytest.raises(InputError, match="line 1 of data has 3 columns"):
        read_series(write(tmp_path, "c.tenv3", "ABCD 99DEC31 1999.9973\n"))
    with pytest.raises(InputError, match="has no epoch"):
        read_series(write(tmp_path, "c.pos", "PBO Station Position Time Series\n"))
    with pytest.raises(InputError, match="there is no"):
        read_observations([str(tmp_path / "nowhere")])
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="holds no GNSS series"):
        read_observations([str(tmp_path / "empty")])


def test_a_folder(tmp_path):
    good = "time_utc,east_mm,north_mm,up_mm\n2020-01-01T00:00Z,1,2,3\n"
    write(tmp_path, "A.csv", good)
    write(tmp_path, "stations.csv", "station,longitude,latitude\nA,1,2\n")
    found, notes = read_observations([str(tmp_path)])
    assert [series.station for series in found] == ["A"]
    assert notes == []
    write(tmp_path, "two.csv", "date,east_mm,north_mm\n2020-01-01,1,2\n")
    assert "two.csv has no column for up" in read_observations([str(tmp_path)])[1][0]
    write(tmp_path, "B.csv", "station,date,east_mm,north_mm,up_mm\nA,2020-01-01,1,2,3\n")
    with pytest.raises(InputError, match=r"Station A is in .* and in"):
        read_observations([str(tmp_path)])


def test_times():
    assert str(decimal_year(2020.5)) == "2020-07-02T00:00:00"
    fast = parse_times("t", ["2020-01-01T06:00Z", "2020-01-01 07:30"])
    assert [str(time) for time in fast] == ["2020-01-01T06:00:00", "2020-01-01T07:30:00"]
    assert str(parse_times("t", ["20180106"])[0]) == "2018-01-06T00:00:00"


def test_kilauea(shared_data):
    """Ten files; LOS of 2016-09-21 since 07-11 from 7-day means: AHUP 12.9, CNPK 24.0, OUTL 21.7 mm."""
    found, notes = read_observations([str(shared_data / "kilauea_insar_gnss" / "gnss_tenv3")])
    assert len(found) == 10
    assert notes == []
    vectors = {
        "AHUP": (-0.6465, -0.1223, 0.7539),
        "CNPK": (-0.6436, -0.1218, 0.7559),
        "OUTL": (-0.6455, -0.1221, 0.7539),
    }
    expected = {"AHUP": 12.9, "CNPK": 24.0, "OUTL": 21.7}
    wanted = np.array(["2016-07-11", "2016-09-21"], dtype="datetime64[D]")
    usable = 0
    for series in found:
        smooth = moving_mean(daily_means(ordered(series)), 7)
        usable += bool(np.isin(wanted, smooth.days).all())
        if series.station in vectors:
            line = project(smooth, np.array(vectors[series.station]))
            los, sigma = at_days(line, wanted)
            assert (los[1] - los[0]) * 1000 == pytest.approx(expected[series.station], abs=0.5)
            assert 0.3e-3 < sigma[0] < 2e-3
    assert usable == 7
