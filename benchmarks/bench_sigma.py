"""What the deviations of all dates and of the velocity cost, as a share of the plain inversion, in turn, in one run.

Networks of Tang et al. (2023): 102 dates / 211 pairs and 15 dates / 25 pairs; per-pixel weights, one core, CPU seconds,
medians over rounds. ``coherence`` needs the residuals for the variance of unit weight, ``variance`` does not.

usage: bench_sigma.py [ROUNDS]
"""

from __future__ import annotations

import sys
import time

import numpy as np
from bench_solver import SMOOTHING, stack  # it loads the package too

from mining_insar.algorithms.simulation.networks import acquisitions, simulated_network
from mining_insar.algorithms.timeseries.sbas import SbasOptions, choose_kernel, invert, plan_sbas
from mining_insar.algorithms.timeseries.uncertainty import series_sigma

PIXELS = 16_384


def seconds(task, rounds: int) -> float:
    """Median CPU seconds of a task."""
    task()
    spent = []
    for _ in range(rounds):
        start = time.process_time()
        task()
        spent.append(time.process_time() - start)
    return float(np.median(spent))


def bench(sensor: str, kernel: str, rounds: int) -> None:
    network = simulated_network(acquisitions(sensor), 0)
    phase, coherence = stack(network, PIXELS)
    for name, options in (
        ("coherence", SbasOptions("coherence")),
        ("variance", SbasOptions("variance", 20.0)),
        ("coherence, DEM error", SbasOptions("coherence", None, SMOOTHING, True)),
    ):
        plan = plan_sbas(network, options)
        known = {"wavelength": 0.0555, "dem_factor": 4e-4, "kernel": kernel}
        result = invert(plan, phase, coherence, **known)
        plain = seconds(lambda: invert(plan, phase, coherence, **known), rounds)  # noqa: B023
        sigma = seconds(lambda: series_sigma(plan, phase, coherence, result, **known), rounds)  # noqa: B023
        print(
            f"  {sensor:10} {kernel:6} {name:21} inversion {1e6 * plain / PIXELS:6.1f} us/pixel, "
            f"SIGMA {1e6 * sigma / PIXELS:6.1f} us/pixel: {sigma / plain:.2f} x"
        )


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    kernels = ["numba", "numpy"] if choose_kernel("auto")[0] == "numba" else ["numpy"]
    for sensor in ("sentinel1", "alos2"):
        for kernel in kernels:
            bench(sensor, kernel, rounds)


if __name__ == "__main__":
    main()
