"""Pixels per second of the phases of subsidence: compiled search beside the NumPy form, one core, CPU seconds.

Series of 102 irregular dates over 4.6 years (Sentinel-1 of Tang et al. 2023) with 8 mm noise; half of the pixels go
through three phases, and one value in twenty is missing, so that no two pixels share their dates.

usage: bench_phases.py [PIXELS]
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from pathlib import Path

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
GOALS = {"numba": 2000, "numpy": 300}


def load_package() -> None:
    """The repository root as ``mining_insar``, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "mining_insar", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["mining_insar"] = module
    spec.loader.exec_module(module)


load_package()

from mining_insar.algorithms.timeseries.phases import find_phases  # noqa: E402
from mining_insar.algorithms.timeseries.piecewise import choose_kernel  # noqa: E402


def series(pixels: int) -> tuple[np.ndarray, np.ndarray]:
    """Displacement [m], shape (dates, 1, pixels), and years."""
    rng = np.random.default_rng(0)
    years = np.sort(rng.choice(np.arange(0.0, 4.665 * 365.25, 12.0), 102, replace=False)) / 365.25
    truth = 0.037 * years + 0.341 * np.clip(years - 2.65, 0, 1.0) + 0.018 * np.clip(years - 3.65, 0, None)
    displacement = -truth[:, None] * (np.arange(pixels) % 2) + rng.normal(0.0, 0.008, (years.size, pixels))
    displacement[rng.random(displacement.shape) < 0.05] = np.nan
    return displacement[:, None].astype(np.float32), years


def main() -> int:
    pixels = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    displacement, years = series(pixels)
    missed = 0
    for kernel, goal in GOALS.items():
        if kernel == "numba" and choose_kernel()[0] != "numba":
            print("numba does not work here")
            continue
        count = pixels if kernel == "numba" else max(256, pixels // 8)
        start = time.process_time()
        find_phases(displacement[:, :, :count], years, kernel=kernel)
        rate = count / (time.process_time() - start)
        missed += rate < goal
        print(f"{kernel:6s} {rate:8.0f} pixels/s (goal {goal}) {'ok' if rate >= goal else 'MISSED'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
