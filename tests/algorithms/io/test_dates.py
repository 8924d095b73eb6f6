"""Dates of interferograms from tags and names."""

from __future__ import annotations

import datetime

import pytest

from mining_insar.algorithms.io.dates import dates_from_name, dates_from_tags, dates_from_text, parse_date

JAN6, JAN30 = datetime.date(2018, 1, 6), datetime.date(2018, 1, 30)


@pytest.mark.parametrize(
    "name",
    [
        "cropA_20180106-20180130_VV_8rlks_eqa_unw.tif",
        "20180106_20180130.geo.unw.tif",
        "S1AA_20180106T004021_20180130T004021_VVP024_INT80_G_ueF_ABCD_unw_phase.tif",
        "20180106T004021Z_20180130T004021Z.tif",
        "geo_180106-180130_unw.tif",
        "ifg_06Jan2018_30Jan2018_VV.tif",
        "unw_2018-01-06_2018-01-30.tif",
        "S1A_20180106_VV_S1A_20180130_VV_unw.tif",
        "20180106_to_20180130.tif",
        "intf/2018005_2018029/unwrap.grd",
        "merged/20180106_20180130/filt_fine.unw",
        "merged\\20180106_20180130\\filt_fine.unw",
    ],
)
def test_name(name):
    assert dates_from_name(name) == (JAN6, JAN30)


def test_reversed_pair_keeps_its_order():
    assert dates_from_name("S1-GUNW-A-R-014-tops-20180130_20180106-004021-unw.tif") == (JAN30, JAN6)


@pytest.mark.parametrize("name", ["OUTPUT.tif", "unw_1.tif", "20180106.tif", "20181306_20180130.tif"])
def test_no_two_dates(name):
    assert dates_from_name(name) is None


def test_three_dates_are_not_guessed():
    assert dates_from_text("a20180106b20180130c20180211") is None
    assert dates_from_text("20180106_20180130_20180211") is None


def test_gmtsar_counts_days_from_zero():
    # GMTSAR's folder names take the day of year from C's tm_yday: 000 is 1 January
    assert parse_date("2018000") == datetime.date(2018, 1, 1)
    assert parse_date("2016365") == datetime.date(2016, 12, 31)
    assert parse_date("2018365") is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2018-01-06", JAN6),
        ("2018-01-06T00:40:21Z", JAN6),
        ("20180106", JAN6),
        ("2018 01 06", JAN6),
        ("2018/1/6", JAN6),
        ("990106", datetime.date(1999, 1, 6)),
        ("06JAN2018", JAN6),
        ("", None),
        ("2018-02-30", None),
        ("nonsense", None),
    ],
)
def test_parse_date(text, date):
    assert parse_date(text) == date


@pytest.mark.parametrize(
    "tags",
    [
        {"FIRST_DATE": "2018-01-06", "SECOND_DATE": "2018-01-30"},
        {"first_date": "20180106", "second_date": "20180130"},
        {"MASTER_DATE": "06Jan2018", "SLAVE_DATE": "30Jan2018"},
        {"DATE12": "180106-180130"},
        {"DATE12": "20180106_20180130"},
    ],
)
def test_tags(tags):
    assert dates_from_tags(tags)[0] == (JAN6, JAN30)


def test_tags_without_dates():
    assert dates_from_tags({"AREA_OR_POINT": "Area", "FIRST_DATE": "soon", "SECOND_DATE": "later"}) is None
