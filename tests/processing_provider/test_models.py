"""The shipped model: it is what its script builds, and it runs from interferograms to time series."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

OUTPUTS = {
    "stack_file",
    "quality_report",
    "stacking_velocity",
    "sbas_time_series",
    "sbas_velocity",
    "sbas_velocity_standard_deviation",
}


def content(path: Path) -> dict:
    """What a model file says; the order of attributes in its XML is chance."""
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    return model.toVariant()


def test_the_file_is_what_the_script_builds(repository, tmp_path, provider):
    done = subprocess.run(
        [sys.executable, str(repository / "scripts" / "make_models.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for built in tmp_path.glob("*.model3"):
        shipped = repository / "processing_provider" / "models" / built.name
        assert content(shipped) == content(built), "run scripts/make_models.py"


def test_the_model_knows_its_steps(provider):
    model = provider.algorithm("timeserieschain")
    assert {definition.name() for definition in model.destinationParameterDefinitions()} == OUTPUTS
    inputs = {definition.name() for definition in model.parameterDefinitions()} - OUTPUTS
    assert {"INTERFEROGRAMS", "COHERENCE", "WAVELENGTH", "REFERENCE_POINT", "WEIGHTING", "SMOOTHING"} <= inputs
    assert model.create().canExecute()[0]
    for definition in model.parameterDefinitions():
        assert definition.help(), definition.name()


@pytest.fixture(scope="module")
def layers(tmp_path_factory):
    """Three dates, three pairs, 20 mm/yr of subsidence in one quarter."""
    gdal = pytest.importorskip("osgeo.gdal")
    folder = tmp_path_factory.mktemp("layers")
    velocity = np.zeros((8, 8))
    velocity[:4, :3] = -20.0
    dates, paths = ("2021-01-01", "2021-02-02", "2021-03-06"), []
    for first, second, days in ((0, 1, 32), (1, 2, 32), (0, 2, 64)):
        path = folder / f"{first}{second}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 1, gdal.GDT_Float32)
        dataset.SetGeoTransform((150.0, 0.001, 0.0, -34.0, 0.0, -0.001))
        tags = {"FIRST_DATE": dates[first], "SECOND_DATE": dates[second], "PHASE_SIGN": "away"}
        dataset.SetMetadata(tags)
        phase = -4.0 * math.pi / 0.0562 * velocity / 1000.0 * days / 365.25
        dataset.GetRasterBand(1).WriteArray(phase.astype(np.float32))
        dataset.FlushCache()
        paths.append(str(path))
    return paths, velocity


def test_the_model_runs_in_qgis_process(qgis_process, layers, tmp_path):
    pytest.importorskip("h5py")
    from osgeo import gdal

    paths, velocity = layers
    inputs = {
        "INTERFEROGRAMS": paths,
        "WAVELENGTH": 0.0562,
        "WEIGHTING": "none",
        "stack_file": str(tmp_path / "stack.h5"),
        "quality_report": str(tmp_path / "quality.html"),
        "stacking_velocity": str(tmp_path / "stacking.tif"),
        "sbas_velocity": str(tmp_path / "velocity.tif"),
        "sbas_time_series": str(tmp_path / "series.tif"),
    }
    done = qgis_process("run", "mininginsar:timeserieschain", "-", stdin={"inputs": inputs})
    assert done.returncode == 0, done.text
    results = json.loads(done.stdout)["results"]
    for name in ("stacking_velocity", "sbas_velocity"):
        np.testing.assert_allclose(gdal.Open(results[name]).ReadAsArray(), velocity, atol=2e-3)
    assert gdal.Open(results["sbas_time_series"]).RasterCount == 3
    assert Path(results["quality_report"]).stat().st_size > 1000


def test_an_error_in_a_step_is_told(qgis_process, layers, tmp_path):
    paths, _velocity = layers
    inputs = {
        "INTERFEROGRAMS": paths,
        "stack_file": str(tmp_path / "stack.h5"),
        "stacking_velocity": str(tmp_path / "stacking.tif"),
    }
    done = qgis_process("run", "mininginsar:timeserieschain", "-", stdin={"inputs": inputs})
    assert done.returncode != 0
    assert "WAVELENGTH" in done.text
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("model", "output"),
    [("timeserieschain", "stacking_velocity"), ("subbandchain", "applicability")],
)
def test_a_step_that_would_make_nothing_is_asked_for_its_output(provider, model, output):
    """Left out, the step would end the run by an error, after all that went before."""
    from qgis.core import QgsProcessingParameterDefinition

    definition = provider.algorithm(model).parameterDefinition(output)
    assert not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional


def test_its_dialog_speaks_the_language_of_the_user(provider, monkeypatch):
    """The dialog shows a copy of the model: with its name, and with labels and help translated."""
    from mining_insar.processing_provider import models

    (shipped,) = (model for model in models.shipped_models() if model.texts is models.TIME_SERIES_CHAIN)
    copy = provider.algorithm("timeserieschain").create()
    assert copy.displayName() == shipped.displayName() == "From interferograms to time series (model)"
    assert copy.shortHelpString() == shipped.shortHelpString()
    monkeypatch.setattr(models, "translated", lambda text: f"~{text}")
    assert shipped.read()
    copy = shipped.create()
    definitions = copy.parameterDefinitions()
    assert {definition.name() for definition in definitions} >= OUTPUTS
    assert [each.description() for each in definitions if not each.description().startswith("~")] == []
    # Help of an output is that of the step, which translates its own
    inputs = [each for each in definitions if not each.isDestination()]
    assert [each.name() for each in inputs if not each.help().startswith("~")] == []
    assert copy.displayName() == "~From interferograms to time series (model)"
