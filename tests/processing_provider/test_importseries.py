"""importseries through QGIS itself: one product of pixels, and the words of a refusal."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from scipy.io import netcdf_file


def test_through_qgis(qgis_process, tmp_path):
    with netcdf_file(str(tmp_path / "cube.nc"), "w") as file:
        for name, values in (("time", [0.0, 12.0, 24.0]), ("y", [3.5, 2.5, 1.5]), ("x", [10.5, 11.5, 12.5, 13.5])):
            file.createDimension(name, len(values))
            axis = file.createVariable(name, "d", (name,))
            axis[:] = values
            axis.units = b"days since 2020-01-03" if name == "time" else b"m"
            axis.standard_name = b"time" if name == "time" else f"projection_{name}_coordinate".encode()
        cube = file.createVariable("displacement", "f", ("time", "y", "x"))
        cube.units = b"meters"
        cube[:] = np.arange(3.0)[:, None, None] * -0.01
    # three bands of MEMORY's least; POINTS is left to the product, which has none
    arguments = {"INPUT": str(tmp_path / "cube.nc"), "TIMESERIES": str(tmp_path / "t.tif"), "MEMORY": 64}
    done = qgis_process("run", "mininginsar:importseries", "-", stdin={"inputs": arguments})
    assert done.returncode == 0, done.text
    results = done.json["results"]
    assert (results["PRODUCT_USED"], results["N_DATES"], results["N_POINTS"]) == ("raster", 3, 0)
    assert (results["FIRST_DATE"], results["LAST_DATE"]) == ("2020-01-03", "2020-01-27")
    written = gdal.Open(str(tmp_path / "t.tif"))
    np.testing.assert_allclose(written.ReadAsArray()[2], -20.0, rtol=1e-6)
    assert written.GetRasterBand(3).GetUnitType() == "mm"
    refused = qgis_process(
        "run",
        "mininginsar:importseries",
        f"--INPUT={tmp_path / 'cube.nc'}",
        "--PRODUCT=licsbas",
        f"--TIMESERIES={tmp_path / 'u.tif'}",
    )
    assert refused.returncode != 0
    assert "is no LiCSBAS (cum.h5)" in refused.text
    assert not (tmp_path / "u.tif").exists()
