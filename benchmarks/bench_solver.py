"""Pixels per second of the SBAS solver beside MintPy's weighted `estimate_timeseries`, in turn, in one run.

Networks of Tang et al. (2023): 102 dates / 211 pairs and 15 dates / 25 pairs; per-pixel weights, smoothing and DEM
error on for ours (MintPy solves neither). One core each, CPU seconds, medians over rounds; two threads against one in
elapsed time. MintPy runs in the interpreter named by MINING_INSAR_PEER_PYTHON, else .venv-peer; without it there are no
ratios.

usage: bench_solver.py [ROUNDS]
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
PIXELS = 32_000
PEER_PIXELS = 500
SMOOTHING = 0.05  # yr
GOALS = {("numpy", "float32"): 150, ("numba", "float64"): 500, ("numba", "float32"): 800}

PEER = """
import sys, time
import numpy as np  # noqa: E402
from mintpy.ifgram_inversion import estimate_timeseries

data = np.load(sys.argv[1])
A, B, phase, tbase, w = (data[k] for k in ("A", "B", "phase", "tbase_diff", "multipliers"))
for line in sys.stdin:
    start = time.process_time()
    for pixel in range(phase.shape[1]):
        estimate_timeseries(A, B, phase[:, [pixel]], tbase, weight_sqrt=w[:, [pixel]], print_msg=False)
    print(phase.shape[1] / (time.process_time() - start), flush=True)
"""


def load_package() -> None:
    """The repository root as ``mining_insar``, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "mining_insar", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["mining_insar"] = module
    spec.loader.exec_module(module)


load_package()

from mining_insar.algorithms.simulation.networks import acquisitions, simulated_network  # noqa: E402
from mining_insar.algorithms.timeseries.sbas import SbasOptions, choose_kernel, invert, plan_sbas  # noqa: E402


def stack(network, pixels: int) -> tuple[np.ndarray, np.ndarray]:
    """Phase of a random walk with noise, and coherence, both (P, 1, pixels)."""
    rng = np.random.default_rng(1)
    series = np.cumsum(rng.normal(0, 0.3, (network.n_dates, pixels)), axis=0)
    phase = series[network.pairs[:, 1]] - series[network.pairs[:, 0]] + rng.normal(0, 0.3, (network.n_pairs, pixels))
    coherence = rng.uniform(0.2, 0.95, phase.shape)
    return phase.astype(np.float32)[:, None], coherence.astype(np.float32)[:, None]


def start_peer(network, phase: np.ndarray, coherence: np.ndarray, scratch: str) -> subprocess.Popen | None:
    """MintPy waiting for a line to solve its pixels once; None where it is not installed."""
    python = os.environ.get("MINING_INSAR_PEER_PYTHON") or str(ROOT / ".venv-peer" / "bin" / "python")
    if not Path(python).exists():
        return None
    design = np.zeros((network.n_pairs, network.n_dates), dtype=np.float32)
    rates = np.zeros((network.n_pairs, network.n_dates - 1), dtype=np.float32)
    intervals = np.diff(network.years).astype(np.float32)
    for number, (first, second) in enumerate(network.pairs):
        design[number, [first, second]] = -1, 1
        rates[number, first:second] = intervals[first:second]
    path = os.path.join(scratch, f"{network.n_dates}.npz")
    np.savez(
        path, A=design[:, 1:], B=rates, tbase_diff=intervals[:, None],
        phase=phase[:, 0, :PEER_PIXELS], multipliers=coherence[:, 0, :PEER_PIXELS],
    )  # fmt: skip
    peer = subprocess.Popen(
        [python, "-c", PEER, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    ask(peer)
    return peer


def ask(peer: subprocess.Popen) -> float:
    """MintPy's pixels per CPU second."""
    peer.stdin.write("go\n")
    peer.stdin.flush()
    return float(peer.stdout.readline())


def bench(sensor: str, rounds: int, scratch: str) -> None:
    network = simulated_network(acquisitions(sensor), 0)
    phase, coherence = stack(network, PIXELS)
    forms = [("numpy", "float32"), ("numpy", "float64")]
    if choose_kernel("auto")[0] == "numba":
        forms += [("numba", "float64"), ("numba", "float32")]
    plans = {p: plan_sbas(network, SbasOptions("coherence", None, SMOOTHING, True, p)) for p in ("float32", "float64")}

    def solve(form, part=slice(None)):
        kernel, precision = form
        return invert(
            plans[precision], phase[..., part], coherence[..., part], wavelength=0.0555, dem_factor=4e-4, kernel=kernel
        )

    for form in forms:
        solve(form, slice(0, 256))
    peer = start_peer(network, phase, coherence, scratch)
    speed = {form: [] for form in [*forms, "peer"]}
    scaling = []
    # contiguous halves, as a block reader hands them out
    halves = [
        [np.ascontiguousarray(a[..., part]) for a in (phase, coherence)] for part in np.array_split(range(PIXELS), 2)
    ]
    for _ in range(rounds):
        if peer is not None:
            speed["peer"].append(ask(peer))
        for form in forms:
            start = time.process_time()
            solve(form)
            speed[form].append(PIXELS / (time.process_time() - start))
        elapsed = []
        for workers in (1, 2):
            with ThreadPoolExecutor(workers) as pool:
                start = time.perf_counter()
                jobs = [
                    pool.submit(
                        invert, plans["float64"], *half, wavelength=0.0555, dem_factor=4e-4, kernel=forms[-1][0]
                    )
                    for half in halves * 2
                ]
                for job in jobs:
                    job.result()
                elapsed.append(time.perf_counter() - start)
        scaling.append(elapsed[0] / elapsed[1])
    if peer is not None:
        peer.stdin.close()
        peer.wait()
    print(f"{sensor}: {network.n_dates} dates, {network.n_pairs} pairs, {rounds} rounds, medians")
    base = np.median(speed["peer"]) if peer is not None else np.nan
    print(f"  MintPy weighted      {base:10.0f} pixels/s")
    for form in forms:
        rate = np.median(speed[form])
        goal = f"   goal {GOALS[form]} x" if form in GOALS and sensor == "sentinel1" else ""
        print(f"  {form[0]} {form[1]:<14} {rate:10.0f} pixels/s {rate / base:8.0f} x MintPy{goal}")
    print(f"  {forms[-1][0]} float64, two threads: {np.median(scaling):.2f} x one   goal 1.8 x")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as scratch:
        for sensor in ("sentinel1", "alos2"):
            bench(sensor, rounds, scratch)


if __name__ == "__main__":
    main()
