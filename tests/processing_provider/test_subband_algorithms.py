"""The sub-band group in QGIS: words, parameters, and the chain and its model through ``qgis_process``."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

IDS = ("subbandinterferogram", "subbanddisplacement", "applicability", "subbandreport", "simulateslc")


def test_words_of_wrappers_are_those_of_the_science(provider):
    from mining_insar.algorithms.constants import SENSORS
    from mining_insar.algorithms.runs import applicability as run
    from mining_insar.algorithms.runs.subbandinterferogram import TRENDS
    from mining_insar.algorithms.subband.applicability import MODES, PRESET_SHARES
    from mining_insar.algorithms.subband.displacement import BRANCHES
    from mining_insar.algorithms.subband.double_difference import METHODS
    from mining_insar.processing_provider.slc_parameters import PRESETS
    from mining_insar.processing_provider.subband import (
        applicability,
        radar_choice,
        subbanddisplacement,
        subbandinterferogram,
    )

    assert tuple(SENSORS) == radar_choice.SENSORS
    assert set(PRESETS) == set(PRESET_SHARES)
    assert applicability.MODES == MODES
    assert applicability.EXPECTED_KINDS == run.EXPECTED_KINDS
    assert (*BRANCHES, "unwrapped") == subbanddisplacement.BRANCHES
    assert (subbandinterferogram.METHODS, subbandinterferogram.TRENDS) == (METHODS, TRENDS)


@pytest.mark.parametrize("name", IDS)
def test_every_parameter_and_output_has_words(provider, name):
    algorithm = provider.algorithm(name)
    assert algorithm is not None
    assert algorithm.canExecute()[0]
    for definition in algorithm.parameterDefinitions():
        assert definition.help(), definition.name()
    for output in algorithm.outputDefinitions():
        assert algorithm.texts.output(output.name()), output.name()


@pytest.fixture(scope="module")
def images(qgis_process, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pair")
    inputs = {
        "CYCLES": 14,
        "LINES": 500,
        "SAMPLES": 900,
        "COHERENCE": 0.95,
        **{name: str(folder / f"{name}.tif") for name in ("REFERENCE", "SECONDARY", "TRUE_LOS")},
    }
    done = qgis_process("run", "mininginsar:simulateslc", "-", stdin={"inputs": inputs})
    assert done.returncode == 0, done.text
    results = done.json["results"]
    assert results["TEMPORAL_BASELINE_DAYS"] == 154
    assert results["MAX_SUBSIDENCE_MM"] > 900
    return results


def test_the_model_runs_in_qgis_process(qgis_process, images, tmp_path):
    from osgeo import gdal

    inputs = {
        "REFERENCE_SLC": images["REFERENCE"],
        "SECONDARY_SLC": images["SECONDARY"],
        "LOOKS_LINES": 20,
        "LOOKS_SAMPLES": 30,
        "SUBBAND_LOOKS": 550,
        "LOOKS": 9,
        "MAX_STD": 50,
        "los_displacement": str(tmp_path / "los.tif"),
        "los_standard_deviation": str(tmp_path / "std.tif"),
        "applicability": str(tmp_path / "map.tif"),
    }
    done = qgis_process("run", "mininginsar:subbandchain", "-", stdin={"inputs": inputs})
    assert done.returncode == 0, done.text
    los = gdal.Open(inputs["los_displacement"]).ReadAsArray()
    std = gdal.Open(inputs["los_standard_deviation"]).ReadAsArray()
    truth = gdal.Open(images["TRUE_LOS"]).ReadAsArray()
    truth = truth[:500, :900].reshape(25, 20, 30, 30).mean(axis=(1, 3))
    seen = np.isfinite(los)
    assert 0.5 < seen.mean() < 1.0
    assert np.sqrt(np.mean(((los - truth) / std)[seen] ** 2)) == pytest.approx(1.0, abs=0.15)
    classes = gdal.Open(inputs["applicability"]).ReadAsArray()
    assert set(np.unique(classes)) <= {0, 1, 2, 3, 255}
    assert (classes[~seen] == 255).all()


def test_the_map_is_drawn_in_classes(qgis_process, images, tmp_path):
    out = tmp_path / "classes.tif"
    done = qgis_process(
        "run",
        "mininginsar:applicability",
        f"--EXPECTED={images['TRUE_LOS']}",
        "--EXPECTED_KIND=los",
        "--SENSOR=terrasarx_100",
        "--PRESET=paper",
        "--PIXEL_SIZE=3",
        "--PHASE_NOISE=0.61",
        "--EXPECTED_CYCLES=14",
        f"--APPLICABILITY={out}",
        "--json",
    )
    assert done.returncode == 0, done.text
    results = json.loads(done.stdout)["results"]
    assert results["SIMULATED_WAVELENGTH"] == pytest.approx(3.7474, abs=1e-4)
    assert results["SHARE_BLIND"] > 10
    assert results["SUBBAND_FROM_CYCLE"] > 4
    layers = (out.with_suffix(".qlr")).read_text(encoding="utf-8")
    assert "paletted" in layers
    assert "D-InSAR only" in layers


def test_errors_are_told(qgis_process, images, tmp_path):
    def error(name, *arguments):
        done = qgis_process("run", f"mininginsar:{name}", *arguments)
        assert done.returncode != 0
        return done.text

    pair = (f"--REFERENCE_SLC={images['REFERENCE']}", f"--SECONDARY_SLC={images['SECONDARY']}")
    said = error(
        "subbandinterferogram", *pair, "--SUBBAND_BANDWIDTH=2e7", "--FREQUENCY_OFFSET=5e7", f"--PHASE={tmp_path}/p.tif"
    )
    assert "FREQUENCY_OFFSET may be at most 40 MHz" in said
    said = error("applicability", f"--EXPECTED={images['TRUE_LOS']}", f"--APPLICABILITY={tmp_path}/a.tif")
    assert "CARRIER_FREQUENCY is missing: give it, or a SENSOR" in said
    assert not list(Path(tmp_path).glob("*.tif"))


@pytest.mark.parametrize("name", IDS)
def test_no_words_without_a_parameter(provider, name):
    algorithm = provider.algorithm(name)
    assert set(algorithm.texts.parameters) <= {each.name() for each in algorithm.parameterDefinitions()}
    assert set(algorithm.texts.outputs) <= {each.name() for each in algorithm.outputDefinitions()}


def test_the_report_is_the_paper_s_where_nothing_is_given(qgis_process, tmp_path):
    path = tmp_path / "report.html"
    done = qgis_process(
        "run", "mininginsar:subbandreport", "--PIXEL_SIZE=6", "--SPECKLE=false", f"--REPORT={path}", "--json"
    )
    assert done.returncode == 0, done.text
    results = done.json["results"]
    assert results["SIMULATED_WAVELENGTH"] == pytest.approx(3.7474, abs=1e-4)
    assert (results["APPEARS_FROM_CYCLE"], results["CLEAR_FROM_CYCLE"]) == (4, 8)
    text = path.read_text(encoding="utf-8")
    assert "Table 4" in text
    assert "The paper prints 9 mm on average and 26 mm at most" in text
