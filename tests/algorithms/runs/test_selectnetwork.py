"""The run from a table of acquisitions to a table of pairs."""

from __future__ import annotations

import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.pairs_table import read_pairs_table
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.selectnetwork import run_selectnetwork

TABLE = """date,perpendicular baseline [m]
2014-11-09,0
2014-12-03,35.5
2015-06-03,180
2015-06-27,150
2015-07-21,120
2015-08-14,160
"""


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "acquisitions.csv"
    path.write_text(TABLE)
    return str(path)


def run(table, outputs, **options):
    said: list[tuple[str, str]] = []
    reporter = Reporter(info=lambda text: said.append(("info", text)), warn=lambda text: said.append(("warn", text)))
    options = {"max_perpendicular": 150.0, "max_temporal": 60.0, **options}
    return run_selectnetwork(table, outputs=outputs, reporter=reporter, **options), said


def test_the_suggested_pairs_make_the_network_whole(table, tmp_path):
    found, said = run(table, {"OUTPUT": str(tmp_path / "pairs.csv"), "PLOT": str(tmp_path / "plot.svg")})
    warned = [text for kind, text in said if kind == "warn"]
    assert found["N_COMPONENTS"] == 2
    assert found["RANK"] == 4
    assert len(warned) == 1
    assert "leave 2 subsets that no pair joins: subset 1: 2 dates (20141109, 20141203); subset 2: 4 dates" in warned[0]
    assert found["SUGGESTED_PAIRS"] == "20141203-20150603, 20141109-20150603"
    assert (tmp_path / "plot.svg").stat().st_size > 1000

    tied, said = run(table, {"OUTPUT": str(tmp_path / "tied.csv")}, extra_pairs=found["SUGGESTED_PAIRS"])
    assert [text for kind, text in said if kind == "warn"] == []
    assert tied == {
        "N_DATES": 6,
        "N_PAIRS": 8,
        "N_COMPONENTS": 1,
        "RANK": 5,
        "N_BRIDGES": 0,
        "SUGGESTED_PAIRS": "",
    }
    rows = read_pairs_table(str(tmp_path / "tied.csv"))
    assert len(rows) == 8
    by_pair = {f"{row.dates[0]:%Y%m%d}-{row.dates[1]:%Y%m%d}": row.perpendicular_baseline for row in rows}
    assert by_pair["20141203-20150603"] == 144.5
    assert by_pair["20150603-20150627"] == -30.0
    lines = (tmp_path / "tied.csv").read_text().splitlines()
    assert [line.split(",")[0] for line in lines if ",yes," in line] == ["20141109-20150603", "20141203-20150603"]


def test_without_baselines_a_warning_and_time_alone(table, tmp_path):
    path = tmp_path / "dates.csv"
    path.write_text("date\n2018-01-06\n2018-01-18\n2018-01-30\n")
    found, said = run(str(path), {"PLOT": str(tmp_path / "plot.svg")}, max_perpendicular=None, max_temporal=12)
    assert found["N_PAIRS"] == 2
    assert any("pairs are chosen by time alone" in text for kind, text in said if kind == "warn")
    with pytest.raises(InputError, match="MAX_PERPENDICULAR=150 m cannot be applied"):
        run(str(path), {})


def test_nothing_is_written_when_nothing_is_asked_for(table, tmp_path):
    before = sorted(item.name for item in tmp_path.iterdir())
    run(table, {"OUTPUT": None, "PLOT": None})
    assert sorted(item.name for item in tmp_path.iterdir()) == before
