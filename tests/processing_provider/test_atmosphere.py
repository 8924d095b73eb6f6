"""``atmosphere`` and ``sbas`` with ATMOSPHERE through qgis_process, and the words that the wrappers repeat."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal


def test_words_are_those_of_the_science(qgis_app):
    from mining_insar.algorithms.interferogram.surfaces import ELEVATIONS, RAMPS
    from mining_insar.algorithms.io.delays import DELAY_KINDS
    from mining_insar.algorithms.runs.atmosphere_screens import DEFAULT_BUFFER
    from mining_insar.processing_provider.timeseries import atmosphere, sbas

    assert (atmosphere.ELEVATIONS, atmosphere.RAMPS, atmosphere.DELAY_KINDS) == (ELEVATIONS, RAMPS, DELAY_KINDS)
    for algorithm, name in ((atmosphere.Atmosphere(), "MASK_BUFFER"), (sbas.Sbas(), "ATMOSPHERE_MASK_BUFFER")):
        algorithm.initAlgorithm()
        assert algorithm.parameterDefinition(name).defaultValue() == DEFAULT_BUFFER


@pytest.fixture(scope="module")
def concession(tmp_path_factory):
    """A concession over the middle of the crop of Mexico City."""
    path = tmp_path_factory.mktemp("mask") / "concession.geojson"
    ring = [[-99.13, 19.42], [-99.11, 19.42], [-99.11, 19.40], [-99.13, 19.40], [-99.13, 19.42]]
    feature = {"type": "Feature", "properties": {"name": "A"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


def test_real_stack_by_qgis_process(qgis_process, shared_data, concession, tmp_path):
    """Everything at once on Mexico City."""
    folder = shared_data / "mexico_city_sentinel1" / "geotiffs"
    inputs = {
        "INTERFEROGRAMS": sorted(map(str, folder.glob("*unw.tif"))),
        "COHERENCE": sorted(map(str, folder.glob("*cc.tif"))),
        "MASK": str(concession),
        "MASK_BUFFER": 300,
        "DEM": str(folder / "cropA_T005A_dem.tif"),
        "ELEVATION": "linear",
        "RAMP": "plane",
        "TOLERANCE_DAYS": 24,
        "OUTPUT_FOLDER": str(tmp_path / "corrected"),
        "SCREENS": str(tmp_path / "screens.tif"),
        "REPORT": str(tmp_path / "report.html"),
        "SCENES_TABLE": str(tmp_path / "scenes.csv"),
    }
    done = qgis_process("run", "mininginsar:atmosphere", "-", stdin={"inputs": inputs})
    assert done.returncode == 0, done.text
    results = done.json["results"]
    assert results["N_DATES"] == 13
    assert results["N_PAIRS"] == 30
    assert results["N_CORRECTED"] == 6
    assert 1.0 < results["PAIR_RMS_AFTER"] * 1.3 < results["PAIR_RMS_BEFORE"] < 10.0
    screens = gdal.Open(results["SCREENS"])
    assert screens.RasterCount == 13
    assert "--MASK=" in screens.GetMetadataItem("QGIS_PROCESS_COMMAND")
    assert np.isfinite(screens.ReadAsArray()).all()
    assert len(list((tmp_path / "corrected").glob("*.unw.tif"))) == 30
    assert (tmp_path / "screens.qlr").exists()
    assert len((tmp_path / "scenes.csv").read_text().splitlines()) == 14


def test_sbas_in_one_step(qgis_process, shared_data, concession, tmp_path):
    folder = shared_data / "mexico_city_sentinel1" / "geotiffs"
    inputs = {
        "INTERFEROGRAMS": sorted(map(str, folder.glob("*unw.tif"))),
        "COHERENCE": sorted(map(str, folder.glob("*cc.tif"))),
        "ATMOSPHERE": "css",
        "ATMOSPHERE_MASK": str(concession),
        "ATMOSPHERE_TOLERANCE_DAYS": 24,
        "TIMESERIES": str(tmp_path / "series.tif"),
    }
    done = qgis_process("run", "mininginsar:sbas", "-", stdin={"inputs": inputs})
    assert done.returncode == 0, done.text
    assert gdal.Open(str(tmp_path / "series.tif")).GetMetadataItem("CORRECTIONS") == "common-scene stacking"
    assert "Common-scene stacking" in done.text
