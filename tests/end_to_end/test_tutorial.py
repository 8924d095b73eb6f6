"""The tutorial as it stands: its commands are run, its numbers checked; slow, some forty seconds on two cores."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess

import numpy as np
import pytest

gdal = pytest.importorskip("osgeo.gdal")
ogr = pytest.importorskip("osgeo.ogr")
ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| (`[^|]+) \|$")
DATE = re.compile(r"\d{4}-\d\d-\d\d")


def page_of(repository):
    return (repository / "docs" / "tutorial.md").read_text("utf-8")


def sections_of(page):
    """Number of a section to its text."""
    parts = re.split(r"^## (?:(\d+)\.|\D)", page, flags=re.MULTILINE)
    return {number: text for number, text in zip(parts[1::2], parts[2::2]) if number}


def statements_of(page):
    """(section, what, value, within, where) of every row of the tables."""
    for section, text in sections_of(page).items():
        for line in text.splitlines():
            match = ROW.match(line)
            if match:
                yield section, *match.groups()


def commands_of(page):
    return "\n".join(re.findall(r"^```sh\n(.*?)^```", page, flags=re.MULTILINE | re.DOTALL))


@pytest.fixture(scope="module")
def done(repository, tmp_path_factory):
    """The folder in which the commands of the page were run."""
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not installed")
    pytest.importorskip("matplotlib")
    pytest.importorskip("h5py")
    folder = tmp_path_factory.mktemp("tutorial") / "tutorial"
    run = subprocess.run(
        ["bash", str(repository / "scripts" / "tutorial.sh"), str(folder)],
        capture_output=True, encoding="utf-8", timeout=600, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    yield folder
    shutil.rmtree(folder)


def found(folder, section, where):
    """What a run left where the page says: a result of the section, or a cell of a table."""
    file = re.match(r"`([^`]+\.csv)`: `([^`]+)`(.*)$", where)
    if file is None:
        log = (folder / "logs" / f"{section}.log").read_text("utf-8")
        return re.findall(rf"^{where.strip('`')}:\t(.*)$", log, flags=re.MULTILINE)[-1]
    path, column, conditions = file.groups()
    wanted = dict(re.findall(r"`([^`]+)` ([^,]+)", conditions))
    with open(folder / path, encoding="utf-8") as opened:
        rows = [row for row in csv.DictReader(opened) if all(row[name] == value for name, value in wanted.items())]
    assert len(rows) == 1, where
    return rows[0][column]


def number_of(text):
    """The number at the beginning of a cell; None where it is words."""
    match = re.match(r"[−-]?\d+(\.\d+)?(?= |$)", text)
    return float(match.group().replace("−", "-")) if match else None


def test_every_number_of_the_page(repository, done):
    statements = list(statements_of(page_of(repository)))
    assert len(statements) > 45
    wrong = []
    for section, what, value, within, where in statements:
        got = found(done, section, where)
        if within == "exactly":
            number = number_of(value)
            fits = got == value if number is None else float(got) == number
        elif DATE.match(value):
            days = np.datetime64(got) - np.datetime64(DATE.match(value).group())
            fits = abs(days) <= np.timedelta64(int(within.split()[0]), "D")
        else:
            fits = abs(float(got) - number_of(value)) <= float(within)
        if not fits:
            wrong.append(f"{section}. {what}: the page says {value} within {within}, the run {got}")
    assert not wrong, "\n".join(wrong)


def test_every_file_is_there(repository, done):
    commands = commands_of(page_of(repository))
    names = re.findall(r'--[A-Z_]+="?([\w/]+\.\w+|mine|frames|mine/gnss|mine/interferograms)(?=["\s])', commands + "\n")
    assert len(set(names)) > 30
    assert [name for name in names if not (done / name).exists()] == []


def read(path):
    dataset = gdal.Open(str(path))
    return dataset, dataset.ReadAsArray()


def test_what_mending_gains_against_the_truth(repository, done):
    dataset, velocity = read(done / "mine/truth/velocity.tif")
    _, series = read(done / "mine/truth/los_displacement.tif")
    mask = gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, dataset.RasterYSize, 1)
    mask.SetGeoTransform(dataset.GetGeoTransform())
    mask.SetProjection(dataset.GetProjection())
    outlines = ogr.Open(str(done / "mine/concessions.gpkg"))
    gdal.RasterizeLayer(mask, [1], outlines.GetLayer(0), burn_values=[1])
    stable, moving = mask.ReadAsArray() == 0, series[-1] < -50.0
    for name, folder in (("plain", "plain"), ("mended, less air", "results")):
        line = re.search(rf"^\| {name} \| (.*) \|$", page_of(repository), flags=re.MULTILINE).group(1)
        rate = read(done / folder / "velocity.tif")[1] - velocity
        moved = read(done / folder / "series.tif")[1] - series
        errors = [rate[stable], rate[moving], moved[:, stable], moved[:, moving]]
        said = [number_of(cell.strip()) for cell in line.split("|")]
        np.testing.assert_allclose([np.sqrt(np.mean(error**2)) for error in errors], said, atol=0.15, err_msg=name)


def test_the_broken_pairs_are_mended_except_the_one_in_no_loop(repository, done):
    broken = json.loads((done / "mine" / "simulation.json").read_text("utf-8"))["with_unwrapping_errors"]
    assert len(broken) == 5
    assert broken[0] == "20170614-20170801"
    assert broken[0] in page_of(repository)
    text = re.sub(r"<[^>]*>", " ", (done / "mended.html").read_text("utf-8"))
    row = re.compile(r"(?<![-\d])(\d{8}-\d{8})\s+\d+\s+(\d+)\s+[\d.]+\s")  # pair, loops, pixels changed, percent
    changed = {pair: int(count) for pair, count in row.findall(text)}
    assert len(changed) == 211
    assert [pair for pair, count in changed.items() if count] == broken[1:]
    assert "off against the others by 3.2 times" in (done / "logs" / "3.log").read_text("utf-8")


def test_the_report_stands_alone(done):
    report = (done / "report.html").read_text("utf-8")
    assert "What cannot be trusted" in report
    assert not re.search(r'(src|href)="(https?:|//|file:)', report)


def test_pictures_are_small(repository):
    for name in ("tutorial_sheet.png", "tutorial_report.png", "zh_CN.png"):
        assert (repository / "docs" / "images" / name).stat().st_size < 300_000
