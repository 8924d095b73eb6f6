"""Filtering from file to file."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.interferogram.filters import Goldstein, gaussian, gaussian_kernel
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.filter import FilterOptions, run_filter

RADAR = {"LINE_SPACING_METRES": "14.0", "SAMPLE_SPACING_METRES": "4.0", "INCIDENCE_DEGREES": "30.0"}


def write(path, values, tags=None, epsg=None, pixel=10.0, origin=(500000.0, 4200000.0)):
    kind = {"c": gdal.GDT_CFloat32, "f": gdal.GDT_Float32}[values.dtype.kind]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
        dataset.SetGeoTransform((origin[0], pixel, 0.0, origin[1], 0.0, -pixel))
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.SetMetadata(tags or {})
    del dataset
    return str(path)


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetMetadata()


@pytest.fixture
def image():
    rng = np.random.default_rng(11)
    col = np.arange(300)
    values = np.exp(1j * 0.1 * col) + 0.5 * (rng.standard_normal((220, 300)) + 1j * rng.standard_normal((220, 300)))
    values[100:110, 50:90] = 0
    values[5, 5] = 100.0
    return values.astype(np.complex64)


def test_spacing_comes_from_tags_and_ground_range_from_incidence(tmp_path, image):
    source = write(tmp_path / "i.tif", image, {**RADAR, "DATA_KIND": "interferogram", "WAVELENGTH_METRES": "0.03"})
    out = str(tmp_path / "o.tif")
    facts = run_filter(source, FilterOptions(), outputs={"OUTPUT": out})
    assert facts == {"line_spacing_used": 14.0, "ground_spacing_used": pytest.approx(8.0)}
    found, tags = read(out)
    assert tags["DATA_KIND"] == "interferogram"
    assert tags["WAVELENGTH_METRES"] == "0.03"
    expected = gaussian(image, gaussian_kernel(200.0, 14.0), gaussian_kernel(200.0, 8.0))
    np.testing.assert_array_equal(found, expected)
    given = run_filter(
        write(tmp_path / "bare.tif", image),
        FilterOptions(line_spacing=14.0, sample_spacing=4.0, incidence=30.0),
        outputs={"OUTPUT": out},
    )
    assert given == facts


@pytest.mark.parametrize("method", ["gaussian", "goldstein"])
def test_blocks_equal_the_whole(tmp_path, image, method):
    source = write(tmp_path / "i.tif", np.tile(image, (4, 3)), {**RADAR, "DATA_KIND": "interferogram"})
    options = FilterOptions(method=method, wavelength=100.0, goldstein=Goldstein(0.6, 16, 8))
    found, told = [], []
    for memory, threads in ((1024, 1), (40, 2)):
        out = str(tmp_path / f"{memory}.tif")
        run_filter(
            source,
            options,
            outputs={"OUTPUT": out},
            settings=RunSettings(memory_mb=memory, threads=threads),
            reporter=Reporter(info=told.append),
        )
        found.append(read(out)[0])
    plans = [line for line in told if "in flight" in line]
    assert plans[0].split()[0] != plans[1].split()[0]
    np.testing.assert_allclose(found[0], found[1], rtol=2e-5, atol=2e-6)
    if method == "gaussian":
        np.testing.assert_array_equal(found[0], found[1])


def test_wrapped_phase_is_filtered_as_phase_and_values_as_values(tmp_path):
    phase = np.where(np.arange(80) % 2, np.pi - 0.05, -np.pi + 0.05).astype(np.float32) * np.ones((60, 1), np.float32)
    out = str(tmp_path / "o.tif")
    tagged = write(tmp_path / "w.tif", phase, {**RADAR, "DATA_KIND": "wrapped_phase", "PHASE_SIGN": "away"})
    run_filter(tagged, FilterOptions(), outputs={"OUTPUT": out})
    found, tags = read(out)
    assert np.abs(found).min() > 3.0
    assert (tags["DATA_KIND"], tags["PHASE_SIGN"]) == ("wrapped_phase", "away")
    run_filter(
        write(tmp_path / "s.tif", phase, {**RADAR, "DATA_KIND": "subband_phase"}),
        FilterOptions(),
        outputs={"OUTPUT": out},
    )
    np.testing.assert_array_equal(read(out)[0], found)
    assert read(out)[1]["DATA_KIND"] == "subband_phase"
    bare = write(tmp_path / "b.tif", phase, RADAR)
    run_filter(bare, FilterOptions(content="values"), outputs={"OUTPUT": out})
    assert np.abs(read(out)[0][30, 30:50]).max() < 0.2
    run_filter(bare, FilterOptions(content="wrapped"), outputs={"OUTPUT": out})
    assert np.abs(read(out)[0]).min() > 3.0
    run_filter(tagged, FilterOptions(method="goldstein"), outputs={"OUTPUT": out})
    assert np.abs(read(out)[0]).min() > 2.9


def test_on_a_map_the_pixel_tells_the_spacing_in_true_metres(tmp_path):
    values = np.random.default_rng(1).standard_normal((40, 50)).astype(np.float32)
    out = {"OUTPUT": str(tmp_path / "o.tif")}
    options = FilterOptions(content="values")
    metres = run_filter(write(tmp_path / "utm.tif", values, epsg=32648), options, outputs=out)
    assert metres["line_spacing_used"] == pytest.approx(10.0, rel=2e-3)
    degrees = write(tmp_path / "deg.tif", values, epsg=4326, pixel=1e-4, origin=(106.0, 60.0))
    facts = run_filter(degrees, options, outputs=out)
    assert facts["line_spacing_used"] == pytest.approx(11.14, rel=2e-3)
    assert facts["ground_spacing_used"] == pytest.approx(5.58, rel=5e-3)


@pytest.mark.parametrize(
    ("tags", "options", "message"),
    [
        (RADAR, {}, "does not say what it holds.*Give CONTENT"),
        ({}, {"content": "values"}, "LINE_SPACING is missing"),
        ({**RADAR, "INCIDENCE_DEGREES": "95"}, {"content": "values"}, "INCIDENCE must be"),
        ({**RADAR, "SAMPLE_SPACING_METRES": "-4"}, {"content": "values"}, "SAMPLE_SPACING must be a positive"),
        (RADAR, {"content": "values", "method": "goldstein"}, "Goldstein filter works on interferograms"),
        (RADAR, {"content": "values", "wavelength": 20.0}, "shorter than two pixels of 14 m"),
        (RADAR, {"content": "values", "method": "median"}, "METHOD must be one of gaussian, goldstein"),
        (RADAR, {"content": "phase"}, "CONTENT must be one of wrapped, values"),
    ],
)
def test_bad_input(tmp_path, tags, options, message):
    source = write(tmp_path / "r.tif", np.ones((40, 50), np.float32), tags)
    with pytest.raises(InputError, match=message):
        run_filter(source, FilterOptions(**options), outputs={"OUTPUT": str(tmp_path / "o.tif")})
    assert not (tmp_path / "o.tif").exists()


def test_several_bands_and_no_output(tmp_path):
    path = str(tmp_path / "two.tif")
    gdal.GetDriverByName("GTiff").Create(path, 5, 5, 2, gdal.GDT_Float32)
    with pytest.raises(InputError, match="has 2 bands"):
        run_filter(path, FilterOptions(), outputs={"OUTPUT": str(tmp_path / "o.tif")})
    with pytest.raises(InputError, match="No output"):
        run_filter(path, FilterOptions(), outputs={})
    assert math.isclose(FilterOptions().wavelength, 200.0)
