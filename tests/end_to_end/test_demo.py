"""The demo as a user runs it, from the script to the page: slow, some forty seconds on two cores."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from collections.abc import Iterator

import numpy as np
import pytest

pytest.importorskip("osgeo.gdal")
MINES = {"Renjiazhuang", "Hongshiwan", "Maliantai", "Qingshuiying"}


def table(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def demo(repository, tmp_path_factory) -> Iterator[tuple]:
    """The demo's folder and what it said."""
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not installed")
    pytest.importorskip("matplotlib")
    folder = tmp_path_factory.mktemp("demo") / "demo"
    done = subprocess.run(
        ["bash", str(repository / "scripts" / "demo.sh"), str(folder)],
        capture_output=True, encoding="utf-8", timeout=600, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    yield folder, done.stdout
    shutil.rmtree(folder)  # a quarter of a gigabyte


def test_table_4_found_and_true(demo):
    folder, said = demo
    true = {
        (row["concession"], row["product"], row["quantity"]): row for row in table(folder / "concessions_truth.csv")
    }
    found = {(row["concession"], row["product"], row["quantity"]): row for row in table(folder / "concessions.csv")}
    assert (
        set(found)
        == set(true)
        == {(mine, of, q) for mine in MINES for of in ("Sentinel-1", "ALOS-2") for q in ("rate", "cumulative")}
    )
    departures = []
    for key, row in found.items():
        if key[2] == "rate":
            departures.append((float(row["maximum"]) - float(true[key]["maximum"])) / float(row["maximum std"]))
        # what is printed is what was written
        assert f"{float(row['maximum']):.1f}" in said
        assert f"{float(true[key]['maximum']):.1f}" in said
    assert np.abs(departures).max() < 3.0


def test_mending_and_the_atmosphere_help(demo):
    _folder, said = demo
    lines = re.findall(
        r"^(velocity|displacement) of (?:stable|moving) ground .*?([\d.]+) +([\d.]+)$", said, re.MULTILINE
    )
    assert len(lines) == 4
    for _what, plain, mended in lines:
        assert float(mended) < float(plain)


def test_the_job_on_one_page(demo):
    folder, _said = demo
    page = (folder / "job.html").read_text(encoding="utf-8")
    for words in ("mended_velocity.tif", "What cannot be trusted", "qgis_process run mininginsar:sbas", "Maliantai"):
        assert words in page
    assert not re.search(r"(src|href)=.https?://", page)
    assert (folder / "sheet.png").stat().st_size > 100_000


def test_phases_and_bowls(demo):
    folder, said = demo
    bowls = table(folder / "bowls.csv")
    assert len(bowls) == 7
    assert {row["concession"] for row in bowls} == MINES
    found, true = (table(folder / name)[0] for name in ("phases.csv", "phases_truth.csv"))
    assert found["point"] == true["point"] == "MP1"
    assert found["phases"] == true["phases"] == "initial, active, residual"
    # The stated deviations do not know the atmosphere that is left in the series: some 15 mm over an active phase of a
    # third of a year.
    for rate in ("initial", "active", "residual"):
        column = f"{rate} rate [mm/yr]"
        assert float(found[column]) == pytest.approx(float(true[column]), abs=60.0)
    for date in ("onset", "end"):
        assert abs(np.datetime64(found[date]) - np.datetime64(true[date])) < np.timedelta64(60, "D")
        assert found[date] in said


def test_gnss_is_honest(demo):
    folder, said = demo
    rmse = {
        (row["product"], row["mine"]): float(row["rmse_mm"])
        for row in table(folder / "gnss_mines.csv")
        if row["definition"] == "pooled"
    }
    assert set(rmse) == {
        (of, mine) for of in ("Sentinel-1", "ALOS-2", "truth") for mine in ("Renjiazhuang", "Maliantai")
    }
    for (product, mine), value in rmse.items():
        assert f"{value:.1f}" in said
        # not better than the truth itself against the same stations, and no worse than the scene's noise allows
        assert rmse["truth", mine] <= value < 40.0, product
    assert "7 of 18 stations lie in the frame" in said


def test_the_page_stands_alone(demo):
    folder, said = demo
    page = (folder / "report.html").read_text("utf-8")
    assert page.count("data:image/png;base64,") == 5
    assert not re.search(r'(src|href)="(https?:|//|/|file:)', page)
    assert not re.search(r"url\(|@import|<script", page)
    links = re.findall(r'href="([^"]+)"', page)
    assert links == ["quality.html", "concessions.html", "bowls.html", "gnss.html", "sensors.html"]
    assert all((folder / link).is_file() for link in links)
    assert str(folder / "report.html") in said
