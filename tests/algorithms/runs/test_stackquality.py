"""The quality run: on stacks made here with known faults, and on the two real ones."""

from __future__ import annotations

import csv
import datetime
import math
import re

import numpy as np
import pytest
from osgeo import gdal, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io import plots
from mining_insar.algorithms.io.pairs_table import read_pairs_table
from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.io.tags import Provenance
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.stackquality import run_stackquality
from mining_insar.algorithms.timeseries.closure import closure_medians, find_triplets, summarise_closure
from mining_insar.algorithms.timeseries.network import Network

ROWS, COLS = 220, 310
DATES = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(6)]
#: All pairs of dates 0 to 3; date 4 hangs on a pair given reversed; date 5 on another one.
PAIRS = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (4, 3), (3, 5)]
WRONG, NOISY, POOR_BRIDGE = 4, 1, 6


def write_raster(path, array, first, second):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), array.shape[1], array.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((106.0, 0.001, 0.0, 38.0, 0.0, -0.001))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetMetadata({"FIRST_DATE": first.isoformat(), "SECOND_DATE": second.isoformat()})
    dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
    dataset.GetRasterBand(1).WriteArray(array)
    dataset.FlushCache()
    return str(path)


def made_stack(folder, pairs=PAIRS):
    """Phase of smooth scenes with noise, arbitrary constants, a hole, one pair a cycle off in a patch."""
    rng = np.random.default_rng(42)
    y, x = np.mgrid[:ROWS, :COLS] / 100.0
    scenes = [rng.normal(0, 4) * np.sin(x + number) + rng.normal(0, 4) * np.cos(y - number) for number in range(6)]
    phase, coherence = [], []
    for number, (first, second) in enumerate(pairs):
        layer = scenes[second] - scenes[first] + rng.normal(0, 0.1, (ROWS, COLS)) + rng.uniform(-30, 30)
        if number == WRONG:
            layer[50:120, 100:200] -= 2 * math.pi
        layer[:10, :10] = np.nan
        phase.append(layer.astype(np.float32))
        mean = 0.1 if number in (NOISY, POOR_BRIDGE) else 0.6
        coherence.append((mean + rng.uniform(-0.05, 0.05, (ROWS, COLS))).astype(np.float32))
    names = [(DATES[first], DATES[second]) for first, second in pairs]
    request = StackRequest(
        interferograms=tuple(
            write_raster(folder / f"phase_{number}.tif", layer, *names[number]) for number, layer in enumerate(phase)
        ),
        coherence=tuple(
            write_raster(folder / f"coherence_{number}.tif", layer, *names[number])
            for number, layer in enumerate(coherence)
        ),
        wavelength=0.0555,
        phase_sign="away",
    )
    return request, np.array(phase), np.array(coherence)


@pytest.fixture(scope="module")
def stack(tmp_path_factory):
    return made_stack(tmp_path_factory.mktemp("stack"))


def run(request, outputs, reference=None, **settings):
    said: list[tuple[str, str]] = []
    reporter = Reporter(info=lambda text: said.append(("info", text)), warn=lambda text: said.append(("warn", text)))
    settings = RunSettings(provenance=Provenance("1.2.3", "qgis_process run this"), **settings)
    found = run_stackquality(
        request, reference or ReferenceRequest(mode="median"), outputs=outputs, settings=settings, reporter=reporter
    )
    return found, said


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def all_outputs(folder):
    return {
        "REPORT": str(folder / "report.html"),
        "MEAN_COHERENCE": str(folder / "coherence.tif"),
        "CLOSURE": str(folder / "closure.tif"),
        "PAIRS_TABLE": str(folder / "pairs.csv"),
        "PLOT": str(folder / "plot.svg"),
    }


def test_known_faults_are_found(stack, tmp_path):
    request, _, coherence = stack
    outputs = all_outputs(tmp_path)
    found, said = run(request, outputs)

    assert found["N_DATES"] == 6
    assert found["N_PAIRS"] == 8
    assert found["N_COMPONENTS"] == 1
    assert found["RANK"] == 5
    assert found["N_TRIPLETS"] == 4
    assert sorted(found["BRIDGES"].split(", ")) == ["20180211-20180307", "20180223-20180211"]
    # The wrong pair and the noisy one go; the noisy bridge has to stay.
    assert found["TO_DROP"].split(", ") == ["20180118-20180211", "20180106-20180130"]
    assert any("20180223-20180211 is poor, but the network falls apart without it" in text for _, text in said)
    assert found["LEAST_COHERENCE"] == pytest.approx(0.1, abs=0.001)

    assert not any(isinstance(value, np.generic) for value in found.values()), "plain Python only"
    assert sorted(item.name for item in tmp_path.iterdir()) == [
        "closure.tif",
        "coherence.tif",
        "pairs.csv",
        "plot.svg",
        "report.html",
    ]
    rms, ambiguous, complete = read(outputs["CLOSURE"])
    patch = np.zeros((ROWS, COLS))
    patch[50:120, 100:200] = 2  # both loops through the wrong pair
    patch[:10, :10] = np.nan
    assert np.array_equal(ambiguous, patch, equal_nan=True)
    assert (complete[10:] == 4).all()
    assert not complete[:10, :10].any()
    assert math.sqrt(np.mean(rms[patch == 0] ** 2)) == pytest.approx(0.1 * math.sqrt(3), rel=0.02)
    mean = read(outputs["MEAN_COHERENCE"])
    assert np.isnan(mean[:10, :10]).all()
    assert np.allclose(mean[10:], coherence.mean(axis=0)[10:], atol=1e-6)


def test_blocks_give_what_the_whole_gives(stack, tmp_path):
    request, phase, _ = stack
    whole_network = Network(tuple(DATES), np.array(PAIRS))
    triplets = find_triplets(whole_network)
    referenced = phase - np.nanmedian(phase, axis=(1, 2), keepdims=True)
    maps, _ = summarise_closure(referenced, triplets, closure_medians(referenced, triplets))
    for number, (memory, threads) in enumerate([(64, 2), (9, 1), (1024, 1)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        outputs = all_outputs(folder)
        run(request, outputs, memory_mb=memory, threads=threads)
        rms, ambiguous, complete = read(outputs["CLOSURE"])
        assert np.allclose(rms, maps.rms, atol=2e-5, equal_nan=True)
        assert np.array_equal(ambiguous, maps.ambiguous, equal_nan=True)
        assert np.array_equal(complete, maps.complete)
        assert (folder / "pairs.csv").read_text() == (tmp_path / "0" / "pairs.csv").read_text()


def test_tags_and_descriptions(stack, tmp_path):
    outputs = all_outputs(tmp_path)
    run(stack[0], outputs)
    dataset = gdal.Open(outputs["CLOSURE"])
    tags = dataset.GetMetadata()
    assert tags["DATA_KIND"] == "phase_closure"
    assert tags["MINING_INSAR_VERSION"] == "1.2.3"
    assert tags["QGIS_PROCESS_COMMAND"] == "qgis_process run this"
    assert tags["FIRST_DATE"] == "2018-01-06"
    assert tags["REFERENCE"].startswith("median of each interferogram")
    assert dataset.GetRasterBand(1).GetDescription() == "rms phase closure [rad]"
    assert gdal.Open(outputs["MEAN_COHERENCE"]).GetMetadata()["DATA_KIND"] == "coherence"


def test_the_pairs_table_is_a_pairs_parameter(stack, tmp_path):
    outputs = all_outputs(tmp_path)
    run(stack[0], outputs)
    rows = read_pairs_table(outputs["PAIRS_TABLE"])
    assert {row.dates for row in rows} == {(DATES[first], DATES[second]) for first, second in PAIRS}
    assert sorted(row.file for row in rows) == [f"phase_{number}.tif" for number in range(8)]
    with open(outputs["PAIRS_TABLE"], newline="") as file:
        table = {row["pair"]: row for row in csv.DictReader(file)}
    assert table["20180223-20180211"]["bridge"] == "yes"
    assert table["20180223-20180211"]["temporal baseline [days]"] == "-12"
    assert table["20180118-20180211"]["advice"].startswith("drop: whole-cycle errors on at least 10.3 %")
    assert float(table["20180106-20180118"]["mean coherence"]) == pytest.approx(0.6, abs=0.001)
    again = StackRequest(**{**vars(stack[0]), "pairs": outputs["PAIRS_TABLE"]})
    assert run(again, {})[0]["N_PAIRS"] == 8


def test_a_disconnected_network_is_said_before_anything_else(tmp_path):
    request, *_ = made_stack(tmp_path, [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5)])
    outputs = {"REPORT": str(tmp_path / "report.html"), "CLOSURE": None}
    found, said = run(request, outputs)
    assert found["N_COMPONENTS"] == 2
    assert found["RANK"] == 4
    kinds = [kind for kind, text in said if text.startswith(("Network:", "The network is disconnected"))]
    assert kinds == ["warn", "info"]
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.index("The network is disconnected: 2 subsets") < page.index("Connected subsets")
    assert "No pair spans the interval from 2018-01-30 to 2018-02-11." in page


def test_no_loop_and_no_coherence_are_said_and_cost_only_their_outputs(stack, tmp_path):
    request = StackRequest(interferograms=stack[0].interferograms[-2:], wavelength=0.0555, phase_sign="away")
    outputs = all_outputs(tmp_path)
    found, said = run(request, outputs)
    warned = " ".join(text for kind, text in said if kind == "warn")
    assert "CLOSURE is not written" in warned
    assert "MEAN_COHERENCE is not written" in warned
    assert sorted(item.name for item in tmp_path.iterdir()) == ["pairs.csv", "plot.svg", "report.html"]
    assert found["N_TRIPLETS"] == 0
    assert found["LEAST_COHERENCE"] is None


def test_without_matplotlib_the_report_is_whole_but_for_bars(stack, tmp_path, monkeypatch):
    monkeypatch.setattr(plots, "matplotlib_is_there", lambda: False)
    outputs = {"REPORT": str(tmp_path / "report.html"), "PLOT": str(tmp_path / "plot.png")}
    _, said = run(stack[0], outputs)
    assert [item.name for item in tmp_path.iterdir()] == ["report.html"]
    assert any("plot.png is not written: PNG needs matplotlib" in text for kind, text in said if kind == "warn")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.count("<img") == 1
    assert page.count("Figure left out, matplotlib is not installed") == 2


def test_cancel_and_bad_destinations_leave_nothing(stack, tmp_path):
    outputs = all_outputs(tmp_path)
    seen = []
    reporter = Reporter(progress=seen.append, cancelled=lambda: bool(seen))
    with pytest.raises(Cancelled):
        run_stackquality(
            stack[0],
            ReferenceRequest(mode="median"),
            outputs=outputs,
            settings=RunSettings(memory_mb=9, threads=1),
            reporter=reporter,
        )
    assert list(tmp_path.iterdir()) == []
    missing = {**outputs, "REPORT": str(tmp_path / "nowhere" / "report.html")}
    with pytest.raises(InputError, match="REPORT: cannot write"):
        run(stack[0], missing)
    with pytest.raises(InputError, match="PLOT must end in"):
        run(stack[0], {"PLOT": str(tmp_path / "plot.gif")})
    assert list(tmp_path.iterdir()) == []


def test_leaving_pairs_out_can_be_stopped(stack, tmp_path, monkeypatch):
    """Of a long network it takes seconds; nothing has been written by then."""
    from mining_insar.algorithms.timeseries import influence

    monkeypatch.setattr(influence, "_CHUNK_VALUES", 1)
    chunks = []
    monkeypatch.setattr(
        influence, "_leave_one_out", lambda *call, do=influence._leave_one_out: chunks.append(1) or do(*call)
    )
    with pytest.raises(Cancelled):
        run_stackquality(
            stack[0],
            ReferenceRequest(mode="median"),
            outputs=all_outputs(tmp_path),
            settings=RunSettings(memory_mb=64, threads=1),
            reporter=Reporter(cancelled=lambda: len(chunks) >= 2),
        )
    assert len(chunks) == 2
    assert list(tmp_path.iterdir()) == []


def test_mexico_city(shared_data, tmp_path):
    folder = shared_data / "mexico_city_sentinel1" / "geotiffs"
    request = StackRequest(
        interferograms=tuple(str(path) for path in sorted(folder.glob("*_unw.tif"))),
        coherence=tuple(str(path) for path in sorted(folder.glob("*_cc.tif"))),
    )
    outputs = all_outputs(tmp_path)
    found, said = run(request, outputs)
    assert (found["N_DATES"], found["N_PAIRS"], found["N_COMPONENTS"], found["RANK"]) == (13, 30, 1, 12)
    assert found["N_TRIPLETS"] == 24
    assert found["BRIDGES"] == "20180506-20180705"
    assert any("Only bridge" in text and "20180506-20180705" in text for _, text in said)
    assert found["LEAST_COHERENT"] == "20180106-20180412"
    assert found["MOST_COHERENT"] == "20180319-20180331"
    assert found["LEAST_COHERENCE"] == pytest.approx(0.527, abs=0.0005)
    assert found["MOST_COHERENCE"] == pytest.approx(0.666, abs=0.0005)
    assert found["TO_DROP"] == ""
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "0.527 (20180106-20180412) to 0.666 (20180319-20180331)" in page
    with open(outputs["PAIRS_TABLE"], newline="") as file:
        table = {row["pair"]: row for row in csv.DictReader(file)}
    assert float(table["20180130-20180412"]["perpendicular baseline [m]"]) == pytest.approx(-105.2, abs=0.35)


def test_metropolitan_colliery(shared_data, tmp_path):
    folder = shared_data / "metropolitan_colliery_envisat" / "geotiffs"
    request = StackRequest(interferograms=tuple(str(path) for path in sorted(folder.glob("*_unw.tif"))))
    outputs = all_outputs(tmp_path)
    found, said = run(request, outputs)
    assert (found["N_DATES"], found["N_PAIRS"], found["N_TRIPLETS"]) == (13, 17, 5)
    warned = " ".join(text for kind, text in said if kind == "warn")
    assert "Without coherence" in warned
    assert "the DEM error cannot be estimated" in warned
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Without coherence" in page
    loops = {
        name: re.findall(r">([^<]*)</td>", cells)
        for name, cells in re.findall(r"<tr><td[^>]*>(\d{8}-\d{8}-\d{8})</td>(.*?)</tr>", page)
    }
    assert len(loops) == 5
    _, _, largest, _, beyond, _, of_all = loops["20061002-20070219-20070430"]
    # 15 of the raster's 72 x 47 pixels are beyond pi.
    assert (largest, beyond, of_all) == ("7.46", "15", "0.44")
    assert [cells[4] for cells in loops.values()].count("0") == 3
    assert not (tmp_path / "coherence.tif").exists()
