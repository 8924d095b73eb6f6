"""The PAIRS table, as people and as our own algorithms write it."""

from __future__ import annotations

import datetime

import pytest

from mining_insar.algorithms.io.acquisitions import write_table
from mining_insar.algorithms.io.pairs_table import baseline_of, find_row, read_pairs_table
from mining_insar.algorithms.runs.selectnetwork import COLUMNS as SELECTED
from mining_insar.algorithms.runs.stackquality_report import PAIR_COLUMNS as QUALITY

PAIR = (datetime.date(2018, 1, 6), datetime.date(2018, 1, 30))


@pytest.mark.parametrize("columns", [SELECTED, QUALITY])
def test_our_own_tables_are_taken_back(tmp_path, columns):
    values = {
        "pair": "20180106-20180130",
        "reference": PAIR[0],
        "secondary": PAIR[1],
        "temporal baseline [days]": 24,
        "perpendicular baseline [m]": -12.5,
    }
    assert set(values) <= set(columns)
    path = tmp_path / "pairs.csv"
    write_table(str(path), columns, [[values.get(name) for name in columns]])
    (row,) = read_pairs_table(str(path))
    assert (row.dates, row.file, row.perpendicular_baseline) == (PAIR, None, -12.5)


@pytest.mark.parametrize(
    "text",
    [
        "20180106-20180130,20180106,20180130,7.5\n",
        "# a remark\n\npair\tbperp\n20180106_20180130\t7.5\n",
        "\ufeffReference;Secondary;B_perp (m)\n2018-01-06;2018-01-30;7.5\n",
        "bperp,date12\n7.5,180106-180130\n",
    ],
)
def test_forms_of_the_table(tmp_path, text):
    path = tmp_path / "pairs.csv"
    path.write_text(text, encoding="utf-8")
    rows = read_pairs_table(str(path))
    assert baseline_of(rows, PAIR) == 7.5
    assert baseline_of(rows, PAIR[::-1]) == -7.5
    assert baseline_of(rows, (PAIR[0], datetime.date(2019, 1, 1))) is None


def test_a_row_finds_its_file(tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text("file,reference,secondary\na/OUTPUT.tif,20180106,20180130\nifg,20180130,20180211\n")
    rows = read_pairs_table(str(path))
    assert find_row(rows, "/data/a/OUTPUT.tif") is rows[0]
    assert find_row(rows, "/data/b/OUTPUT.tif") is None
    assert find_row(rows, "C:\\data\\a\\OUTPUT.tif") is rows[0]
    assert find_row(rows, "/anywhere/ifg.tif") is rows[1]


def test_empty_baselines_are_unknown(tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text("pair,perpendicular baseline [m]\n20180106-20180130,\n20180130-20180211,nan\n")
    rows = read_pairs_table(str(path))
    assert [row.perpendicular_baseline for row in rows] == [None, None]
