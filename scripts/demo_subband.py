"""The end of the demo: sub-band displacement of a simulated pair beside its truth. Prints what the files say.

usage: demo_subband.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from osgeo import gdal

gdal.UseExceptions()


def band(path: Path) -> np.ndarray:
    """First band, float64."""
    return gdal.Open(str(path)).ReadAsArray().astype(np.float64)


def main(folder: Path) -> None:
    """Print the deepest point, the blind share and how honest the stated deviation is."""
    found, std = band(folder / "subband_vertical.tif"), band(folder / "subband_vertical_std.tif")
    truth = band(folder / "subband_truth.tif")
    rows, cols = truth.shape[0] // found.shape[0], truth.shape[1] // found.shape[1]
    truth = truth[: rows * found.shape[0], : cols * found.shape[1]]
    truth = truth.reshape(found.shape[0], rows, found.shape[1], cols).mean(axis=(1, 3))
    seen = np.isfinite(found)
    error = (found - truth)[seen]
    moving = truth < 0.1 * truth.min()
    deepest = np.unravel_index(np.argmin(np.where(seen, truth, 0.0)), truth.shape)
    at, rms, median = deepest, np.sqrt(np.mean(error**2)), np.median(std[seen])
    normalised = np.median(np.abs(error / std[seen])) / 0.6745
    print()
    print("Sub-band vertical motion, one pair 132 days apart [mm]")
    print()
    print(f"  deepest point that is seen     true {truth[at]:.1f}, found {found[at]:.1f} +- {std[at]:.1f}")
    print(f"  rms error where it is seen     {rms:.1f}, stated (median) {median:.1f}")
    print(f"  error over stated deviation    {normalised:.2f} (1 is honest)")
    print(f"  blind in the bowl              {100 * np.mean(~seen[moving]):.1f} %")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
