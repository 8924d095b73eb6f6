"""Unwrapping and displacement from file to file."""

from __future__ import annotations

import math
import sys
import types

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError, MissingPackageError
from mining_insar.algorithms.interferogram.unwrapping import UnwrapOptions
from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.phasetodisplacement import PhaseScale, run_phasetodisplacement
from mining_insar.algorithms.runs.unwrap import run_unwrap

WAVELENGTH = 0.031
TAGS = {
    "DATA_KIND": "interferogram",
    "WAVELENGTH_METRES": str(WAVELENGTH),
    "PHASE_SIGN": "away",
    "SIMULATED": "kept",
    "QGIS_PROCESS_COMMAND": "an older one",
}


def write(path, values, tags=None, nodata=None):
    kind = {"c": gdal.GDT_CFloat32, "f": gdal.GDT_Float32, "u": gdal.GDT_Byte}[values.dtype.kind]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.GetRasterBand(1).WriteArray(values)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.SetMetadata(tags or {})
    del dataset
    return str(path)


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetMetadata()


def bowl(shape=(80, 100), depth=0.12):
    """LOS displacement of a subsidence bowl [m], negative."""
    row, col = np.mgrid[: shape[0], : shape[1]]
    return -depth * np.exp(-(((row - 40) / 22.0) ** 2) - ((col - 50) / 26.0) ** 2)


@pytest.fixture
def files(tmp_path):
    phase = -4 * math.pi / WAVELENGTH * bowl()
    rng = np.random.default_rng(12)
    image = np.exp(1j * phase) + 0.1 * (rng.standard_normal(phase.shape) + 1j * rng.standard_normal(phase.shape))
    image[70:75, 10:20] = 0
    image[30, 40] = -5.0
    return (
        write(tmp_path / "i.tif", image.astype(np.complex64), TAGS),
        write(tmp_path / "c.tif", np.full(phase.shape, 0.97, np.float32)),
    )


@pytest.fixture
def fake_snaphu(monkeypatch):
    def fake(igram, corr, **_options):
        labels = np.ones(igram.shape, dtype=np.uint32)
        labels[:, 60:], labels[:5] = 2, 0
        return np.angle(igram), labels

    monkeypatch.setitem(sys.modules, "snaphu", types.SimpleNamespace(unwrap=fake))


@pytest.mark.parametrize("wrapped", [False, True])
def test_from_interferogram_to_displacement(tmp_path, files, wrapped):
    """Subsidence of 120 mm, through 24 fringes, noise, a gap and an outlier, comes back negative."""
    pytest.importorskip("snaphu", reason="the optional package snaphu is not installed")
    image, coherence = files
    if wrapped:
        values = read(image)[0]
        phase = np.where(values == 0, np.nan, np.angle(values)).astype(np.float32)
        image = write(tmp_path / "w.tif", phase, {**TAGS, "DATA_KIND": "wrapped_phase"})
    out = {"UNWRAPPED": str(tmp_path / "u.tif"), "COMPONENTS": str(tmp_path / "k.tif")}
    facts = run_unwrap(image, coherence, 10.0, UnwrapOptions(), outputs=out)
    assert facts["n_components_found"] == 1
    assert facts["largest_component"] > 0.99
    unwrapped, tags = read(out["UNWRAPPED"])
    assert tags["DATA_KIND"] == "unwrapped_phase"
    assert tags["DATA_UNITS"] == "rad"
    assert tags["SIMULATED"] == "kept"
    assert "QGIS_PROCESS_COMMAND" not in tags
    assert np.isnan(unwrapped[70:75, 10:20]).all()
    components, about = read(out["COMPONENTS"])
    assert about["DATA_KIND"] == "connected_components"
    assert (components[70:75, 10:20] == 0).all()

    final = str(tmp_path / "d.tif")
    corner = ReferenceRequest(area=(0.0, 0.0, 10.0, 8.0))
    facts = run_phasetodisplacement(out["UNWRAPPED"], PhaseScale(), corner, outputs={"DISPLACEMENT": final})
    displacement, tags = read(final)
    assert tags["DATA_KIND"] == "displacement"
    assert tags["DATA_UNITS"] == "mm"
    assert tags["SIGN"].startswith("line of sight, positive toward")
    assert "area" in tags["REFERENCE"] or "0" in tags["REFERENCE"]
    assert "PHASE_SIGN" not in tags
    error = displacement - 1000.0 * bowl()
    assert np.nanmedian(np.abs(error)) < 0.5
    assert np.nanquantile(np.abs(error), 0.99) < 1.5
    assert facts["displacement_minimum"] == pytest.approx(-120.0, abs=4.0)


def test_components_and_memory_are_told(tmp_path, files, fake_snaphu):
    told, noted = [], []
    reporter = Reporter(warn=told.append, info=noted.append)
    facts = run_unwrap(
        *files,
        5.0,
        UnwrapOptions(),
        outputs={"COMPONENTS": str(tmp_path / "k.tif")},
        settings=RunSettings(memory_mb=1),
        reporter=reporter,
    )
    assert facts["n_components_found"] == 2
    assert any("2 connected components: between them the phase may be off by whole cycles" in line for line in told)
    assert any("more than the MEMORY of 1 MB" in line for line in told)
    assert any("belong to no component" in line for line in noted)
    assert facts["unreached"] == pytest.approx(500 / 7950, abs=1e-6)


def test_its_absence_is_told_before_anything_is_read(tmp_path, files, monkeypatch):
    monkeypatch.setitem(sys.modules, "snaphu", None)
    with pytest.raises(MissingPackageError, match="Unwrapping needs SNAPHU"):
        run_unwrap(*files, 5.0, UnwrapOptions(), outputs={"UNWRAPPED": str(tmp_path / "u.tif")})


def test_coherence_of_bytes_is_scaled(tmp_path, files, fake_snaphu):
    image, _ = files
    coherence = write(tmp_path / "b.tif", np.full((80, 100), 200, np.uint8))
    out = {"UNWRAPPED": str(tmp_path / "u.tif")}
    with pytest.raises(InputError, match="Set COHERENCE_SCALE to 255"):
        run_unwrap(image, coherence, 5.0, UnwrapOptions(), outputs=out)
    run_unwrap(image, coherence, 5.0, UnwrapOptions(), coherence_scale=255.0, outputs=out)


def test_what_cannot_be_unwrapped(tmp_path, files, fake_snaphu):
    image, coherence = files
    out = {"UNWRAPPED": str(tmp_path / "u.tif")}

    def run(first, second, looks=5.0, options=None):
        run_unwrap(first, second, looks, options or UnwrapOptions(), outputs=out)

    with pytest.raises(InputError, match=r"Interferogram and coherence must have the same size.*80 rows x 100"):
        run(image, write(tmp_path / "s.tif", np.ones((80, 99), np.float32)))
    with pytest.raises(InputError, match="LOOKS is missing"):
        run(image, coherence, None)
    with pytest.raises(InputError, match=r"must hold coherence between 0 and 1, got values from -0\.2"):
        run(image, write(tmp_path / "n.tif", np.full((80, 100), -0.2, np.float32)))
    with pytest.raises(InputError, match="holds no coherence: it is complex"):
        run(image, image)
    with pytest.raises(InputError, match="holds no coherence: it is empty"):
        run(image, write(tmp_path / "e.tif", np.full((80, 100), np.nan, np.float32)))
    with pytest.raises(InputError, match=r"holds values up to 48\.\d+: wrapped phase lies within -pi to pi"):
        run(write(tmp_path / "p.tif", (-4 * math.pi / WAVELENGTH * bowl()).astype(np.float32)), coherence)
    with pytest.raises(InputError, match="TILE_ROWS of 40"):
        run(image, coherence, options=UnwrapOptions(tile_rows=40))
    with pytest.raises(InputError, match="No output"):
        run_unwrap(image, coherence, 5.0, UnwrapOptions(), outputs={})
    with pytest.raises(Cancelled):
        run_unwrap(image, coherence, 5.0, UnwrapOptions(), outputs=out, reporter=Reporter(cancelled=lambda: True))
    assert not (tmp_path / "u.tif").exists()


def displacement(tmp_path, phase, tags, scale=None, reference=None, reporter=None):
    out = str(tmp_path / "d.tif")
    source = write(tmp_path / "p.tif", phase.astype(np.float32), tags)
    facts = run_phasetodisplacement(
        source,
        scale or PhaseScale(),
        reference or ReferenceRequest("none"),
        outputs={"DISPLACEMENT": out},
        reporter=reporter,
    )
    return read(out)[0], facts


UNWRAPPED = {**TAGS, "DATA_KIND": "unwrapped_phase"}


def test_equation_2_of_tang_and_both_signs(tmp_path):
    phase = np.array([[1.0, -2.0], [np.nan, 0.0]])
    found, facts = displacement(tmp_path, phase, UNWRAPPED)
    factor = -1000 * WAVELENGTH / (4 * math.pi)
    np.testing.assert_allclose(found, factor * phase, rtol=1e-6)
    assert facts["displacement_maximum"] == pytest.approx(-2 * factor)
    toward, _ = displacement(tmp_path, phase, {**UNWRAPPED, "PHASE_SIGN": "toward"})
    np.testing.assert_allclose(toward, -found, rtol=1e-6)
    told = []
    given, _ = displacement(
        tmp_path, phase, UNWRAPPED, PhaseScale(0.062, "toward"), reporter=Reporter(warn=told.append)
    )
    np.testing.assert_allclose(given, -2 * found, rtol=1e-6)
    assert any("says a wavelength of 0.031 m; 0.062 m is used as given" in line for line in told)
    assert any("says PHASE_SIGN away; toward is used as given" in line for line in told)


def test_references(tmp_path):
    phase = np.arange(12.0).reshape(3, 4)
    factor = -1000 * WAVELENGTH / (4 * math.pi)
    point, facts = displacement(tmp_path, phase, UNWRAPPED, reference=ReferenceRequest(point=(1.5, 2.5)))
    np.testing.assert_allclose(point, factor * (phase - 9.0), atol=1e-5)
    assert "row 2, column 1" in facts["reference_used"]
    # A point or rectangle drawn over the raster in QGIS, where lines count downward.
    clicked, _ = displacement(tmp_path, phase, UNWRAPPED, reference=ReferenceRequest(point=(1.5, -2.5)))
    np.testing.assert_array_equal(clicked, point)
    drawn, _ = displacement(tmp_path, phase, UNWRAPPED, reference=ReferenceRequest(area=(1.0, -3.0, 2.0, -2.0)))
    np.testing.assert_array_equal(drawn, point)
    told = []
    median, _ = displacement(
        tmp_path, phase, UNWRAPPED, reference=ReferenceRequest(), reporter=Reporter(warn=told.append)
    )
    np.testing.assert_allclose(median, factor * (phase - 5.5), atol=1e-5)
    assert "No reference is given" in told[0]
    with pytest.raises(InputError, match="lies outside the raster"):
        displacement(tmp_path, phase, UNWRAPPED, reference=ReferenceRequest(point=(9.0, 9.0)))


def test_what_is_no_displacement(tmp_path):
    phase = np.ones((3, 4))
    without = {name: text for name, text in UNWRAPPED.items() if name != "WAVELENGTH_METRES"}
    with pytest.raises(InputError, match="WAVELENGTH is missing"):
        displacement(tmp_path, phase, without)
    with pytest.raises(InputError, match="PHASE_SIGN is missing"):
        displacement(tmp_path, phase, {"WAVELENGTH_METRES": "0.03"})
    with pytest.raises(InputError, match="WAVELENGTH must be a positive number"):
        displacement(tmp_path, phase, UNWRAPPED, PhaseScale(-0.03))
    with pytest.raises(InputError, match="holds wrapped phase: displacement needs unwrapped phase"):
        displacement(tmp_path, phase, {**UNWRAPPED, "DATA_KIND": "wrapped_phase"})
    with pytest.raises(InputError, match="Run unwrap first, or use subbanddisplacement"):
        displacement(tmp_path, phase, {**UNWRAPPED, "DATA_KIND": "subband_phase"})
    image = write(tmp_path / "i.tif", np.ones((3, 4), np.complex64))
    with pytest.raises(InputError, match="holds complex numbers"):
        run_phasetodisplacement(
            image, PhaseScale(), ReferenceRequest("none"), outputs={"DISPLACEMENT": str(tmp_path / "o.tif")}
        )
