"""The line of sight at stations: rasters of vectors and of angles, tags, numbers; what disagrees or is missing."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.geometry import los_unit_vector
from mining_insar.algorithms.io import plots_validation
from mining_insar.algorithms.io.los_geometry import LosRequest, incidence_cosines, los_vectors
from mining_insar.algorithms.io.stations import Station
from mining_insar.algorithms.reporting import Reporter

STATIONS = [Station("A", 106.505, 38.195), Station("B", 106.595, 38.105), Station("FAR", 20.0, 10.0)]
TAGS = {"INCIDENCE_DEGREES": "39.0", "HEADING_DEGREES": "-12.0", "LOOK_SIDE": "right"}


def write(path, bands):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 10, 10, len(bands), gdal.GDT_Float32)
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((106.5, 0.01, 0.0, 38.2, 0.0, -0.01))
    for number, values in enumerate(bands):
        dataset.GetRasterBand(number + 1).SetNoDataValue(0.0)
        dataset.GetRasterBand(number + 1).WriteArray(np.broadcast_to(values, (10, 10)).astype(np.float32))
    return str(path)


def listening():
    heard = []
    return heard, Reporter(info=heard.append, warn=heard.append)


def test_angles_per_pixel(tmp_path):
    """Incidence and heading that change over the raster, each station with its own pixel."""
    incidence = 30.0 + np.arange(100.0).reshape(10, 10) * 0.1
    heading = -14.0 + np.arange(100.0).reshape(10, 10).T * 0.05
    request = LosRequest(
        incidence_raster=write(tmp_path / "i.tif", [incidence]), heading_raster=write(tmp_path / "a.tif", [heading])
    )
    heard, reporter = listening()
    found = los_vectors(request, STATIONS, {"LOOK_SIDE": "left"}, "it", reporter)
    for name, (row, col) in {"A": (0, 0), "B": (9, 9)}.items():
        np.testing.assert_allclose(
            found[name], los_unit_vector(incidence[row, col], heading[row, col], "left"), atol=1e-6
        )
    assert "FAR" not in found
    assert "Station FAR: the line of sight of it has no value there" in "\n".join(heard)
    cosines = incidence_cosines(request, STATIONS, {}, "it", reporter)
    assert cosines["B"] == pytest.approx(np.cos(np.radians(39.9)), abs=1e-6)


@pytest.mark.parametrize("several", [False, True])
def test_vectors(tmp_path, several):
    vector = los_unit_vector(39.0, -12.0, "right")
    if several:
        paths = tuple(write(tmp_path / f"{axis}.tif", [value]) for axis, value in zip("enu", vector))
    else:
        paths = (write(tmp_path / "enu.tif", vector),)
    found = los_vectors(LosRequest(vectors=paths, incidence=10.0), STATIONS[:2], {}, "it", Reporter())
    np.testing.assert_allclose(found["A"], vector, atol=1e-6)
    assert incidence_cosines(LosRequest(vectors=paths), STATIONS[:1], {}, "it", Reporter())["A"] == pytest.approx(
        vector[2], abs=1e-6
    )


def test_tags_numbers_and_disagreement():
    heard, reporter = listening()
    found = los_vectors(LosRequest(), STATIONS[:1], TAGS, "it", reporter)
    np.testing.assert_allclose(found["A"], (-0.615568, -0.130843, 0.777146), atol=1e-6)
    found = los_vectors(LosRequest(incidence=33.0, heading=348.0), STATIONS[:1], TAGS, "it", reporter)
    np.testing.assert_allclose(found["A"], los_unit_vector(33.0, -12.0, "right"))
    text = "\n".join(heard)
    assert "INCIDENCE is 33 degrees, but it says 39; yours is used" in text
    assert "HEADING is" not in text  # 348 is -12


def test_refusals(tmp_path):
    def at(request, tags=TAGS, stations=STATIONS[:2]):
        return los_vectors(request, stations, tags, "it", Reporter())

    with pytest.raises(InputError, match="HEADING is missing"):
        at(LosRequest(incidence=39.0, look_side="right"), {})
    with pytest.raises(InputError, match="INCIDENCE must be an angle"):
        at(LosRequest(incidence=95.0))
    with pytest.raises(InputError, match="looks like radians"):
        at(LosRequest(incidence_raster=write(tmp_path / "r.tif", [0.68])))
    with pytest.raises(InputError, match="has the length 2, not 1"):
        at(LosRequest(vectors=(write(tmp_path / "l.tif", [1e-9, 1e-9, 2.0]),)))
    with pytest.raises(InputError, match=r"points down .* reverse its sign"):
        at(LosRequest(vectors=(write(tmp_path / "d.tif", [0.6, 1e-9, -0.8]),)))
    with pytest.raises(InputError, match="one raster of three bands"):
        at(LosRequest(vectors=(write(tmp_path / "two.tif", [0.6, 0.8]),)))
    with pytest.raises(InputError, match="has no value at any station"):
        at(LosRequest(vectors=(write(tmp_path / "ok.tif", [0.6, 1e-9, 0.8]),)), stations=STATIONS[2:])


def test_no_figures_without_matplotlib(monkeypatch):
    monkeypatch.setattr(plots_validation, "matplotlib_is_there", lambda: False)
    cloud = plots_validation.Cloud("a", np.arange(3.0), np.arange(3.0))
    curve = plots_validation.Curve("g", np.arange(3).astype("datetime64[D]"), np.arange(3.0))
    assert plots_validation.scatter_figure([cloud], "mm", "GNSS") is None
    assert plots_validation.station_figures([plots_validation.StationPanel("A", curve, (curve,))], "mm") == []
