"""The series that sbas writes as HDF5 is read back as it was, its zeros included."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.io.series import open_series
from mining_insar.algorithms.runs.sbas import run_sbas
from mining_insar.algorithms.timeseries.sbas import SbasOptions

pytest.importorskip("h5py", reason="HDF5 needs h5py")


def test_a_pixel_that_never_moves_is_not_empty(small_stack, tmp_path):
    paths = {"TIMESERIES": str(tmp_path / "series.tif"), "HDF5": str(tmp_path / "timeseries.h5")}
    pixel = (500000.0 + 3.5 * 50.0, 4200000.0 - 7.5 * 50.0)
    run_sbas(
        StackRequest(interferograms=tuple(small_stack.interferograms)),
        ReferenceRequest(point=pixel),
        SbasOptions(),
        outputs=paths,
    )
    with open_series(paths["TIMESERIES"]) as raster, open_series(paths["HDF5"]) as file:
        expected, found = raster.read(raster.grid.whole), file.read(file.grid.whole)
    assert (expected[:, 7, 3] == 0).all()
    np.testing.assert_allclose(found, expected, atol=1e-7)
