"""A small synthetic stack on disk, one property of which a test may spoil."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

DATES = ("20200101", "20200113", "20200125", "20200206", "20200218")
ROWS, COLS = 20, 24


def write_raster(path, values, *, tags=None, nodata=float("nan"), epsg=32648, origin=(500000.0, 4200000.0), pixel=50.0):
    """One float32 band with tags; returns the path."""
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32, ["TILED=YES", "COMPRESS=DEFLATE"]
    )
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((origin[0], pixel, 0.0, origin[1], 0.0, -pixel))
    dataset.SetMetadata(tags or {})
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    band.WriteArray(values.astype(np.float32))
    return str(path)


@dataclass
class SmallStack:
    """Files of a stack whose pixels sink linearly from 0 (left) to -120 mm/yr (right)."""

    folder: Path
    wavelength: float = 0.0555
    tags: dict = field(default_factory=dict)
    interferograms: list = field(default_factory=list)
    coherence: list = field(default_factory=list)

    def phase(self, first, second):
        """Phase of a pair without noise, with a constant of its own; long enough to leave the +-pi range."""
        days = (
            np.datetime64(f"{second[:4]}-{second[4:6]}-{second[6:]}")
            - np.datetime64(f"{first[:4]}-{first[4:6]}-{first[6:]}")
        ).astype(int)
        velocity = np.linspace(0.0, -0.120, COLS)
        constant = int(first) % 7 + 4.0
        row = -4 * np.pi / self.wavelength * velocity * days / 365.25 + constant
        return np.tile(row, (ROWS, 1))

    def add(self, first, second, *, values=None, coherence=0.8, name=None, tags=None, **raster):
        """Write one interferogram and its coherence."""
        values = self.phase(first, second) if values is None else values
        about = {"WAVELENGTH_METRES": str(self.wavelength), "PHASE_SIGN": "away", **self.tags, **(tags or {})}
        stem = name or f"{first}_{second}"
        self.interferograms.append(write_raster(self.folder / f"{stem}.unw.tif", values, tags=about, **raster))
        if coherence is not None:
            correlation = np.broadcast_to(np.asarray(coherence, dtype=float), values.shape)
            self.coherence.append(write_raster(self.folder / f"{stem}.cc.tif", correlation, tags=about, **raster))
        return self


@pytest.fixture
def empty_stack(tmp_path):
    """A stack without files, to be filled."""
    folder = tmp_path / "stack"
    folder.mkdir()
    return SmallStack(folder)


@pytest.fixture
def small_stack(empty_stack):
    """Five dates, all pairs up to two intervals apart."""
    for first, second in itertools.combinations(range(len(DATES)), 2):
        if second - first <= 2:
            empty_stack.add(DATES[first], DATES[second])
    return empty_stack
