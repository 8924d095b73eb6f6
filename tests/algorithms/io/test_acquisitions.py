"""Tables of acquisitions and of pairs, as people write them."""

from __future__ import annotations

import datetime
import math

import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.acquisitions import (
    acquisitions_from_rows,
    read_acquisitions,
    read_extra_pairs,
    write_table,
)
from mining_insar.algorithms.io.pairs_table import read_pairs_table

FIRST, SECOND = datetime.date(2014, 11, 9), datetime.date(2014, 12, 3)


@pytest.mark.parametrize(
    "text",
    [
        "date,perpendicular_baseline\n2014-11-09,0\n2014-12-03,-35.5\n",
        "\ufeffDate;B_perp [m]\n20141109;0\n20141203;-35,5\n\n",
        "# from the archive\n"
        "Granule Name\tAcquisition Date\tTemporal Baseline (days)\tPerpendicular Baseline (meters)\n"
        "S1A\t2014-11-09T11:22:33Z\t0\t0\nS1A\t2014-12-03T11:22:33Z\t24\t-35.5\n",
        "temporal baseline,baseline,dates\n0,0,2014/11/09\n24,-35.5,2014/12/03\n",
    ],
    ids=["iso", "semicolon and decimal comma", "archive", "any order"],
)
def test_columns_are_recognised(tmp_path, text):
    path = tmp_path / "acquisitions.csv"
    path.write_text(text, encoding="utf-8")
    found = read_acquisitions(str(path))
    assert found.dates == (FIRST, SECOND)
    assert found.perpendicular_baseline == (0.0, -35.5)
    assert "acquisitions.csv: dates from column" in found.source


def test_rows_of_a_layer():
    rows = [[1, FIRST, None], [2, 20141203, 12], [None, None, None], [3, "2014-12-27", 5.5]]
    found = acquisitions_from_rows(["id", "date", "bperp"], rows, "layer")
    assert found.dates == (FIRST, SECOND, datetime.date(2014, 12, 27))
    assert math.isnan(found.perpendicular_baseline[0])
    assert found.perpendicular_baseline[1:] == (12.0, 5.5)


def test_no_baselines():
    assert acquisitions_from_rows(["date"], [["20141109"]], "layer").perpendicular_baseline is None
    assert acquisitions_from_rows(["date", "bperp"], [["20141109", None]], "layer").perpendicular_baseline is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("when,bperp\n2014-11-09,0\n", "no column is named date; the columns are when, bperp"),
        ("date,bperp\n9 Nov,0\n", "row 1: '9 Nov' in column date is not a date"),
        ("date,bperp\n20141109,far\n", "row 1, bperp: 'far' is not a number of metres"),
        ("date,bperp\n20141109\n", "row 1: 1 cells instead of 2"),
        ("date,bperp\n", "must have a header line and one row per acquisition"),
    ],
)
def test_bad_tables(tmp_path, text, message):
    path = tmp_path / "acquisitions.csv"
    path.write_text(text)
    with pytest.raises(InputError, match=message):
        read_acquisitions(str(path))


def test_a_table_that_is_not_there(tmp_path):
    with pytest.raises(InputError, match="Cannot read the table of acquisitions"):
        read_acquisitions(str(tmp_path / "none.csv"))


def test_extra_pairs_as_text_and_as_table(tmp_path):
    third = datetime.date(2015, 6, 3)
    expected = [(FIRST, third), (SECOND, third)]
    assert read_extra_pairs("20141109-20150603, 20141203-20150603") == expected
    assert read_extra_pairs(" 20141109_20150603;2014-12-03_2015-06-03\n") == expected
    assert read_extra_pairs("") == read_extra_pairs(None) == []
    path = tmp_path / "extra.csv"
    path.write_text("reference,secondary\n2014-11-09,2015-06-03\n20141203,20150603\n")
    assert read_extra_pairs(str(path)) == expected
    with pytest.raises(InputError, match="EXTRA_PAIRS: '20141109' is not a pair of dates"):
        read_extra_pairs("20141109, 20141203-20150603")


def test_what_is_written_is_read_as_pairs_again(tmp_path):
    path = tmp_path / "pairs.csv"
    columns = ("pair", "reference", "secondary", "perpendicular baseline [m]", "extra")
    write_table(
        str(path), columns, [("20141109-20141203", FIRST, SECOND, -35.5, True), ("x", SECOND, FIRST, math.nan, False)]
    )
    assert path.read_text().splitlines()[1:] == [
        "20141109-20141203,2014-11-09,2014-12-03,-35.5,yes",
        "x,2014-12-03,2014-11-09,,no",
    ]
    rows = read_pairs_table(str(path))
    assert [row.dates for row in rows] == [(FIRST, SECOND), (SECOND, FIRST)]
    assert [row.perpendicular_baseline for row in rows] == [-35.5, None]
