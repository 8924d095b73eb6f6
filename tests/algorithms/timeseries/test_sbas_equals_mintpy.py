"""Without smoothing the solver is MintPy's `estimate_timeseries` with `weight_sqrt`, pixel by pixel."""

from __future__ import annotations

import datetime
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.sbas import SbasOptions, choose_kernel, invert, plan_sbas
from mining_insar.algorithms.timeseries.weights import row_multipliers

WAVELENGTH = 0.0555
SCALE = -WAVELENGTH / (4 * np.pi)

MINTPY = """
import sys
import numpy as np
from mintpy.ifgram_inversion import estimate_timeseries

data = np.load(sys.argv[1])
results = {}
for weighting in ("coherence", "gmtsar"):
    for form, min_norm_velocity in (("increments", True), ("phases", False)):
        series, quality = [], []
        for pixel in range(data["phase"].shape[1]):
            ts, quality_of_pixel, count = estimate_timeseries(
                data["A"], data["B"], data["phase"][:, [pixel]], data["tbase_diff"],
                weight_sqrt=data[weighting][:, [pixel]], min_norm_velocity=min_norm_velocity, print_msg=False,
            )
            series.append(np.ravel(ts))
            quality.append(float(np.ravel(quality_of_pixel)[0]))
        results[f"{weighting}_{form}_series"] = np.array(series)
        results[f"{weighting}_{form}_quality"] = np.array(quality)
np.savez(sys.argv[2], **results)
"""


@pytest.fixture(scope="module")
def peer_python() -> str:
    """An interpreter that has MintPy."""
    root = Path(__file__).resolve().parents[3]
    python = os.environ.get("MINING_INSAR_PEER_PYTHON") or str(root / ".venv-peer" / "bin" / "python")
    if not Path(python).exists():
        pytest.skip("MintPy's interpreter is not there; set MINING_INSAR_PEER_PYTHON or build .venv-peer")
    return python


def test_equals_mintpy(peer_python, tmp_path):
    """Both of MintPy's forms of unknowns; one start of its interpreter for all, since that is what takes the time."""
    rng = np.random.default_rng(11)
    n_dates, n_pixels = 14, 40
    days = np.cumsum(rng.integers(6, 30, n_dates))
    pairs = [(i, i + step) for step in (1, 2, 3) for i in range(n_dates - step)]
    dates = [datetime.date(2018, 1, 1) + datetime.timedelta(int(day)) for day in days]
    network = Network.from_date_pairs([(dates[a], dates[b]) for a, b in pairs])
    phase = rng.normal(0, 3, (network.n_pairs, n_pixels)).astype(np.float32)
    coherence = rng.uniform(0.05, 0.98, phase.shape).astype(np.float32)

    design = np.zeros((network.n_pairs, n_dates), dtype=np.float32)
    rates = np.zeros((network.n_pairs, n_dates - 1), dtype=np.float32)
    intervals = np.diff(network.years).astype(np.float32)
    for number, (first, second) in enumerate(network.pairs):
        design[number, [first, second]] = -1, 1
        rates[number, first:second] = intervals[first:second]
    np.savez(
        tmp_path / "in.npz",
        A=design[:, 1:],
        B=rates,
        phase=phase,
        tbase_diff=intervals[:, None],
        **{weighting: row_multipliers(coherence, weighting) for weighting in ("coherence", "gmtsar")},
    )
    subprocess.run(
        [peer_python, "-c", MINTPY, str(tmp_path / "in.npz"), str(tmp_path / "out.npz")],
        check=True,
        capture_output=True,
        text=True,
    )
    peer = np.load(tmp_path / "out.npz")
    for weighting in ("coherence", "gmtsar"):
        plan = plan_sbas(network, SbasOptions(weighting))
        for kernel in {"numpy", choose_kernel("auto")[0]}:
            result = invert(plan, phase[:, None], coherence[:, None], wavelength=WAVELENGTH, kernel=kernel)
            for form in ("increments", "phases"):
                series = peer[f"{weighting}_{form}_series"]
                ours = result.displacement[:, 0].T / SCALE
                np.testing.assert_allclose(ours, series, atol=2e-5 * np.abs(series).max())
                quality = peer[f"{weighting}_{form}_quality"]
                np.testing.assert_allclose(result.temporal_coherence[0], quality, atol=2e-5)
