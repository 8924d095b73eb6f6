"""createstack from files to files."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.stack import StackRequest, open_stack
from mining_insar.algorithms.io.tags import Provenance
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.createstack import run_createstack


@pytest.fixture(scope="module")
def mexico(shared_data):
    return StackRequest(folder=str(shared_data / "mexico_city_sentinel1"))


def test_stack_and_report(mexico, tmp_path):
    output, report = tmp_path / "stack.h5", tmp_path / "stack.html"
    said = []
    result = run_createstack(
        mexico,
        output=str(output),
        report=str(report),
        settings=RunSettings(threads=2, provenance=Provenance("0.1", "qgis_process run mininginsar:createstack")),
        reporter=Reporter(info=said.append),
    )
    assert result["n_pairs"] == 30
    assert result["n_dates"] == 13
    assert result["n_components"] == 1
    assert result["mean_coherence"] == pytest.approx(0.5842, abs=1e-4)
    assert {type(value) for value in result.values()} <= {int, float, str}
    with open_stack(mexico) as layers, open_stack(StackRequest(stack=str(output))) as file:
        whole = layers.grid.whole
        np.testing.assert_array_equal(file.read_phase(whole), layers.read_phase(whole))
        np.testing.assert_array_equal(file.read_coherence(whole), layers.read_coherence(whole))
        assert file.geometry == layers.geometry
        assert file.grid == layers.grid
        np.testing.assert_allclose(
            file.network.perpendicular_baseline, layers.network.perpendicular_baseline, atol=1e-4
        )
    page = report.read_text(encoding="utf-8")
    for text in (
        "GAMMA *_bperp.par at scene centre",
        "tag WAVELENGTH_METRES of 30 layers",
        "DATA_UNITS=RADIANS",
        "cropA_T005A_dem.tif",
        "2018-05-06",
        "qgis_process run mininginsar:createstack",
    ):
        assert text in page, text
    assert any("Only bridge" in line and "20180506-20180705" in line for line in said)


def test_without_coherence_and_baselines(shared_data, tmp_path):
    request = StackRequest(folder=str(shared_data / "metropolitan_colliery_envisat"))
    result = run_createstack(request, output=str(tmp_path / "m.h5"))
    assert result["n_pairs"] == 17
    assert "mean_coherence" not in result
    with open_stack(StackRequest(stack=str(tmp_path / "m.h5"))) as file:
        assert not file.has_coherence
        assert file.network.perpendicular_baseline is None


def test_stack_of_a_stack(mexico, tmp_path):
    run_createstack(mexico, output=str(tmp_path / "a.h5"))
    run_createstack(StackRequest(stack=str(tmp_path / "a.h5")), output=str(tmp_path / "b.h5"))
    with open_stack(StackRequest(stack=str(tmp_path / "b.h5"))) as file:
        assert file.network.n_pairs == 30
    with pytest.raises(InputError, match="input and an output"):
        run_createstack(StackRequest(stack=str(tmp_path / "a.h5")), output=str(tmp_path / "a.h5"))


def test_disconnected_network_is_said(shared_data, tmp_path):
    folder = shared_data / "mexico_city_sentinel1" / "geotiffs"
    names = ("20180106-20180130", "20180506-20180705")
    layers = tuple(str(folder / f"cropA_{name}_VV_8rlks_eqa_unw.tif") for name in names)
    warned = []
    result = run_createstack(
        StackRequest(interferograms=layers),
        output=str(tmp_path / "s.h5"),
        report=str(tmp_path / "s.html"),
        reporter=Reporter(warn=warned.append),
    )
    assert result["n_components"] == 2
    assert any("disconnected" in text for text in warned)
    assert "disconnected" in (tmp_path / "s.html").read_text(encoding="utf-8")


def test_cancel_and_failures_leave_nothing(mexico, tmp_path):
    looks = iter(range(10_000))
    with pytest.raises(Cancelled):
        run_createstack(mexico, output=str(tmp_path / "s.h5"), reporter=Reporter(cancelled=lambda: next(looks) > 60))
    with pytest.raises(InputError, match="REPORT"):
        run_createstack(mexico, output=str(tmp_path / "s.h5"), report=str(tmp_path / "no" / "s.html"))
    assert list(tmp_path.iterdir()) == []
