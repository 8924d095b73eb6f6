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
series, quality = [], []
for pixel in range(data["phase"].shape[1]):
    ts, quality_of_pixel, count = estimate_timeseries(
        data["A"], data["B"], data["phase"][:, [pixel]], data["tbase_diff"],
        weight_sqrt=data["multipliers"][:, [pixel]], min_norm_velocity=bool(data["min_norm_velocity"]), print_msg=False,
    )
    series.append(np.ravel(ts))
    quality.append(float(np.ravel(quality_of_pixel)[0]))
np.savez(sys.argv[2], series=np.array(series), quality=np.array(quality))
"""


@pytest.fixture(scope="module")
def peer_python() -> str:
    """An interpreter that has MintPy."""
    root = Path(__file__).resolve().parents[3]
    python = os.environ.get("MINING_INSAR_PEER_PYTHON") or str(root / ".venv-peer" / "bin" / "python")
    if not Path(python).exists():
        pytest.skip("MintPy's interpreter is not there; set MINING_INSAR_PEER_PYTHON or build .venv-peer")
    return python


@pytest.mark.parametrize("min_norm_velocity", [True, False])
@pytest.mark.parametrize("weighting", ["coherence", "gmtsar"])
def test_equals_mintpy(peer_python, tmp_path, weighting, min_norm_velocity):
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
        multipliers=row_multipliers(coherence, weighting),
        min_norm_velocity=min_norm_velocity,
    )
    subprocess.run(
        [peer_python, "-c", MINTPY, str(tmp_path / "in.npz"), str(tmp_path / "out.npz")],
        check=True,
        capture_output=True,
        text=True,
    )
    peer = np.load(tmp_path / "out.npz")
    plan = plan_sbas(network, SbasOptions(weighting))
    for kernel in {"numpy", choose_kernel("auto")[0]}:
        result = invert(plan, phase[:, None], coherence[:, None], wavelength=WAVELENGTH, kernel=kernel)
        ours = result.displacement[:, 0].T / SCALE
        np.testing.assert_allclose(ours, peer["series"], atol=2e-5 * np.abs(peer["series"]).max())
        np.testing.assert_allclose(result.temporal_coherence[0], peer["quality"], atol=2e-5)
