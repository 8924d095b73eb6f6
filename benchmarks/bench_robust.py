"""What a robust inversion costs beside the plain one of the same pixels, in turn, in one run.

Network of Tang et al. (2023): 102 dates, 211 pairs; noise of 0.3 rad, whole-cycle errors in 2 % of the values. Both
forms of the kernel, CPU seconds of one core, medians over rounds. Goal: at most 25 times the plain inversion.

usage: bench_robust.py [ROUNDS]
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np  # noqa: E402

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bench_solver import SMOOTHING, stack  # noqa: E402  (it loads the package)

from mining_insar.algorithms.simulation.networks import acquisitions, simulated_network  # noqa: E402
from mining_insar.algorithms.timeseries.robust import METHODS, NONE, RobustOptions, invert_robust  # noqa: E402
from mining_insar.algorithms.timeseries.sbas import SbasOptions, choose_kernel, invert, plan_sbas  # noqa: E402

PIXELS = {"numba": 32_000, "numpy": 8_000}
GOAL = 25.0
WAVELENGTH = 0.0555


def bench(network, kernel: str, phase: np.ndarray, coherence: np.ndarray, smoothing: float, rounds: int) -> None:
    """Print the ratios of one configuration; the DEM error is estimated where there is smoothing."""
    plan = plan_sbas(network, SbasOptions("coherence", None, smoothing, smoothing > 0))
    known = {"wavelength": WAVELENGTH, "dem_factor": 4e-4 if smoothing > 0 else None, "kernel": kernel}

    def seconds(method: str, part=slice(None)) -> tuple[float, float]:
        start = time.process_time()
        if method == NONE:
            invert(plan, phase[..., part], coherence[..., part], **known)
            return time.process_time() - start, 0.0
        found = invert_robust(plan, RobustOptions(method), phase[..., part], coherence[..., part], **known)
        return time.process_time() - start, float(found.iterations.mean())

    for method in METHODS:
        seconds(method, slice(0, 300))
    spent = np.array([[seconds(method) for method in METHODS] for _ in range(rounds)])
    title = "smoothing and DEM error" if smoothing > 0 else "no smoothing"
    print(f"{kernel}, {title}: plain {phase.shape[-1] / np.median(spent[:, 0, 0]):.0f} pixels/s")
    for number, method in enumerate(METHODS[1:], start=1):
        ratio = np.median(spent[:, number, 0] / spent[:, 0, 0])
        mean = spent[0, number, 1]
        print(f"  {method:<6} {ratio:5.1f} x plain   goal {GOAL:.0f} x   {mean:.1f} iterations on average")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    network = simulated_network(acquisitions("sentinel1"), 0)
    rng = np.random.default_rng(3)
    for kernel, pixels in PIXELS.items():
        if kernel == "numba" and choose_kernel("auto")[0] != "numba":
            continue
        phase, coherence = stack(network, pixels)
        wrong = rng.random(phase.shape) < 0.02
        phase[wrong] += (2 * np.pi * rng.choice([-1, 1], wrong.sum())).astype(np.float32)
        for smoothing in (0.0, SMOOTHING):
            bench(network, kernel, phase, coherence, smoothing, rounds)


if __name__ == "__main__":
    main()
