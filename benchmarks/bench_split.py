"""Splitting a 4,000 x 10,000 complex64 image into two sub-bands, beside the bare Fourier transforms of the same array.

The bare transforms are scipy.fft forward and inverse of the whole array, once; the split is a forward transform, two
products and two inverse transforms of strips of lines. One thread each, in turn, CPU seconds, medians. Then the whole
run from file to file in a process of its own: time, and peak memory against the budget.

usage: bench_split.py [ROUNDS]
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
LINES, SAMPLES, STRIP = 4000, 10_000, 64
CARRIER, BANDWIDTH, SAMPLING = 9.65e9, 100e6, 110e6
GOAL = 2.0
MEMORY = 512  # MB


def load_package() -> None:
    """Load the repository root as ``mining_insar``."""
    spec = importlib.util.spec_from_file_location(
        "mining_insar", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["mining_insar"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["mining_insar"])


def transforms(rounds: int) -> None:
    """Ratio of the split to the bare transforms."""
    import scipy.fft

    from mining_insar.algorithms.subband.applicability import PRESET_SHARES, planned_system
    from mining_insar.algorithms.subband.subbands import Subbands

    rng = np.random.default_rng(1)
    image = rng.standard_normal((LINES, SAMPLES, 2), dtype=np.float32).view(np.complex64)[..., 0]
    system = planned_system(None, CARRIER, BANDWIDTH, PRESET_SHARES["optimal"])
    subbands = Subbands.planned(system, SAMPLES, SAMPLING)
    bare, split = [], []
    for _ in range(rounds):
        start = time.process_time()
        scipy.fft.ifft(scipy.fft.fft(image, axis=1), axis=1)
        bare.append(time.process_time() - start)
        start = time.process_time()
        for line in range(0, LINES, STRIP):
            subbands.cut(image[line : line + STRIP])
        split.append(time.process_time() - start)
    ratio = float(np.median(np.array(split) / np.array(bare)))
    print(f"{LINES} x {SAMPLES} complex64, one thread, {rounds} rounds")
    print(f"  bare forward + inverse transform      {np.median(bare):6.2f} s")
    print(f"  split into two sub-bands              {np.median(split):6.2f} s")
    print(f"  ratio                                 {ratio:6.2f}   goal <= {GOAL}")


def run(path: str, folder: str) -> None:
    """The run from file to file; prints its time and peak memory (called in a process of its own)."""
    from mining_insar.algorithms.io.slc_metadata import SlcRequest
    from mining_insar.algorithms.runs.common import RunSettings
    from mining_insar.algorithms.runs.splitspectrum import SplitOptions, run_splitspectrum

    start = time.perf_counter()
    run_splitspectrum(
        path,
        None,
        SlcRequest(carrier_frequency=CARRIER, range_bandwidth=BANDWIDTH, sampling_rate=SAMPLING, window="none"),
        SplitOptions(),
        outputs={"REFERENCE_LOWER": f"{folder}/lower.tif", "REFERENCE_UPPER": f"{folder}/upper.tif"},
        settings=RunSettings(memory_mb=MEMORY),
    )
    elapsed = time.perf_counter() - start
    # VmHWM, because ru_maxrss of a child starts at its parent's
    status = Path("/proc/self/status").read_text("ascii")
    peak = int(status.split("VmHWM:")[1].split()[0]) / 1024
    print(f"  whole run, file to file, all cores    {elapsed:6.2f} s")
    print(f"  peak resident set                     {peak:6.0f} MB with MEMORY={MEMORY} (and 200 MB of libraries)")


def files() -> None:
    """Write the image, then run in a process of its own."""
    from osgeo import gdal

    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/image.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(path, SAMPLES, LINES, 1, gdal.GDT_CFloat32)
        rng = np.random.default_rng(2)
        band = dataset.GetRasterBand(1)
        frequency = np.abs(np.fft.fftfreq(SAMPLES, 1 / SAMPLING)) <= BANDWIDTH / 2
        for line in range(0, LINES, 500):
            noise = rng.standard_normal((500, SAMPLES, 2), dtype=np.float32).view(np.complex64)[..., 0]
            band.WriteArray(np.fft.ifft(noise * frequency, axis=1).astype(np.complex64), 0, line)
        del band, dataset
        subprocess.run([sys.executable, __file__, "--run", path, folder], check=True)


if __name__ == "__main__":
    load_package()
    if sys.argv[1:2] == ["--run"]:
        run(*sys.argv[2:4])
    else:
        transforms(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
        files()
