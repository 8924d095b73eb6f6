"""The wrapper of the unwrapping correction: its words, and one call of the real ``qgis_process``."""

from __future__ import annotations

import numpy as np
from osgeo import gdal


def test_words_and_defaults_are_those_of_the_algorithms(provider):
    from mining_insar.algorithms.runs import unwrappingcorrection_steps as steps
    from mining_insar.algorithms.timeseries import ambiguity, bridging
    from mining_insar.processing_provider.timeseries import unwrappingcorrection as wrapper

    assert wrapper.METHODS == steps.METHODS
    assert wrapper.REGIONS == steps.REGIONS
    assert wrapper.TIES == ambiguity.TIES
    algorithm = provider.algorithm("unwrappingcorrection")
    defaults = {each.name(): each.defaultValue() for each in algorithm.parameterDefinitions()}
    assert defaults["METHOD"] == steps.CorrectionOptions().method
    assert defaults["REGIONS"] == steps.CorrectionOptions().regions
    assert defaults["LEAST_PATCH"] == steps.LEAST_PATCH
    assert (defaults["ALPHA"], defaults["MAX_PATTERNS"]) == (ambiguity.ALPHA, ambiguity.MAX_PATTERNS)
    assert defaults["TIES"] == ambiguity.AmbiguityOptions().ties
    known = bridging.BridgingOptions()
    assert defaults["BRIDGE_RADIUS"] == known.radius
    assert defaults["LEAST_COMPONENT"] == known.least_component
    assert defaults["MAX_BRIDGE"] == known.max_length
    assert defaults["MIN_CONFIDENCE"] == known.min_confidence


def test_an_error_put_into_a_real_stack_is_mended_by_qgis_process(shared_data, qgis_process, tmp_path):
    # Mexico City has no error of unwrapping that loops see; one is put into it.
    folder = shared_data / "mexico_city_sentinel1" / "geotiffs"
    sources = sorted(folder.glob("*_unw.tif"))
    wrong = next(path for path in sources if "20180412-20180506" in path.name)
    dataset = gdal.Open(str(wrong))
    phase = dataset.ReadAsArray()
    patch = np.zeros(phase.shape, bool)
    patch[15:40, 30:70] = phase[15:40, 30:70] != 0
    broken = tmp_path / wrong.name
    copy = gdal.GetDriverByName("GTiff").CreateCopy(str(broken), dataset)
    copy.GetRasterBand(1).WriteArray(np.where(patch, phase + 2 * np.pi, phase).astype(np.float32))
    del copy, dataset
    layers = [str(broken) if path == wrong else str(path) for path in sources]
    outputs = {
        "OUTPUT_FOLDER": str(tmp_path / "stack"),
        "REPORT": str(tmp_path / "report.html"),
        "CHANGES": str(tmp_path / "changes.tif"),
        "BAD_LOOPS": str(tmp_path / "bad.tif"),
    }
    run = ("run", "mininginsar:unwrappingcorrection", "-")
    done = qgis_process(*run, stdin={"inputs": {"INTERFEROGRAMS": layers, "PHASE_SIGN": "away", **outputs}})
    assert done.returncode == 0, done.text
    results = done.json["results"]
    assert results["PAIRS_CHANGED"] == 1
    assert results["PIXELS_CHANGED"] == np.count_nonzero(patch)
    assert results["OPEN_BEFORE"] - results["OPEN_AFTER"] >= np.count_nonzero(patch)
    assert "OUTPUT" not in results
    mended = gdal.Open(str(tmp_path / "stack" / "20180412_20180506.unw.tif")).ReadAsArray()
    there = phase != 0
    assert np.abs(mended - phase)[there].max() < 1e-4
    assert np.isnan(mended[~there]).all()
    changes = gdal.Open(outputs["CHANGES"]).ReadAsArray()
    assert np.array_equal(changes == 1, patch)
