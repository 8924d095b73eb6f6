"""The whole chain on the real Sentinel-1 pair of Amsterdam by qgis_process: from two SLCs to a map in millimetres."""

from __future__ import annotations

import math
import os

import numpy as np
import pytest
from osgeo import gdal

GEOMETRY = {
    "CARRIER_FREQUENCY": 5.405000454e9,
    "LINE_SPACING": 13.8586,
    "SAMPLE_SPACING": 2.329562,
    "NEAR_RANGE": 923676.27,
    "INCIDENCE": 43.7,
}


@pytest.fixture(scope="module")
def pair(shared_data):
    folder = shared_data / "amsterdam_s1_slc_pair" / "derived_envi"
    return {"REFERENCE_SLC": str(folder / "20230331.slc"), "SECONDARY_SLC": str(folder / "20230319.slc")}, {
        "LONGITUDE": str(folder / "lon.rdr"),
        "LATITUDE": str(folder / "lat.rdr"),
    }


@pytest.fixture(scope="module")
def run(qgis_process):
    def run(algorithm, **inputs):
        done = qgis_process("run", f"mininginsar:{algorithm}", "-", stdin={"inputs": inputs})
        assert done.returncode == 0, done.text
        return done.json["results"]

    return run


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset


@pytest.fixture(scope="module")
def formed(run, pair, tmp_path_factory):
    """Interferogram, phase and coherence. Four samples are as wide as a line is long; the pair is flattened already."""
    folder = tmp_path_factory.mktemp("formed")
    paths = {name: str(folder / f"{name}.tif") for name in ("INTERFEROGRAM", "PHASE", "COHERENCE")}
    return run("interferogram", **pair[0], **GEOMETRY, LOOKS_SAMPLES=4, **paths)


def test_from_slcs_to_a_geocoded_map(run, pair, formed, tmp_path):
    images, lookup = pair

    def path(name):
        return str(tmp_path / f"{name}.tif")

    coherence = run("coherence", **images, WINDOW_LINES=5, WINDOW_SAMPLES=21, COHERENCE=path("coherence"))
    assert coherence["MEAN_COHERENCE_FOUND"] == pytest.approx(0.747, abs=0.01)

    assert (formed["ROWS"], formed["COLUMNS"]) == (84, 84)
    filtered = run("filter", INPUT=formed["INTERFEROGRAM"], FILTER_WAVELENGTH=100.0, OUTPUT=path("filtered"))
    assert filtered["GROUND_SPACING_USED"] == pytest.approx(4 * 2.329562 / math.sin(math.radians(43.7)), rel=1e-4)

    mapped = run(
        "geocode", INPUT=formed["PHASE"], **lookup, CRS="EPSG:28992", PIXEL_SIZE=10.0, OUTPUT=path("phase_map")
    )
    assert mapped["CRS_USED"] == "Amersfoort / RD New (EPSG:28992)"
    assert mapped["FILLED"] == pytest.approx(0.73, abs=0.03)
    phase, dataset = read(path("phase_map"))
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "28992"
    assert dataset.GetMetadataItem("DATA_KIND") == "wrapped_phase"
    assert "mininginsar:geocode" in dataset.GetMetadataItem("QGIS_PROCESS_COMMAND")
    assert float(dataset.GetMetadataItem("WAVELENGTH_METRES")) == pytest.approx(0.0554658, rel=1e-5)
    assert np.nanmax(np.abs(phase)) <= math.pi + 1e-5
    # Amsterdam's canals: the map covers 4.887 to 4.906 E, 52.366 to 52.377 N, all within these kilometres.
    t = dataset.GetGeoTransform()
    assert 120_000 < t[0] < 122_000
    assert 486_000 < t[3] < 489_000


def test_unwrapped_displacement_on_the_map(run, pair, formed, tmp_path, qgis_process):
    """With the real SNAPHU lent to the interpreter of QGIS; what it prints must not spoil the JSON."""
    snaphu = pytest.importorskip("snaphu", reason="the optional package snaphu is not installed")
    _, lookup = pair
    (tmp_path / "packages").mkdir()
    (tmp_path / "packages" / "snaphu").symlink_to(os.path.dirname(snaphu.__file__))

    def path(name):
        return str(tmp_path / f"{name}.tif")

    run("filter", INPUT=formed["INTERFEROGRAM"], METHOD="goldstein", ALPHA=0.8, OUTPUT=path("filtered"))
    unwrap = {
        "INTERFEROGRAM": path("filtered"),
        "COHERENCE": formed["COHERENCE"],
        "UNWRAPPED": path("unw"),
        "LOOKS": 20.0,
    }
    done = qgis_process(
        "run",
        "mininginsar:unwrap",
        "-",
        stdin={"inputs": unwrap},
        environment={"PYTHONPATH": str(tmp_path / "packages")},
    )
    assert done.returncode == 0, done.text
    assert done.json["results"]["LARGEST_COMPONENT"] > 0.9
    run("phasetodisplacement", PHASE=path("unw"), REFERENCE="median", DISPLACEMENT=path("disp"))
    run("geocode", INPUT=path("disp"), **lookup, OUTPUT=path("map"))
    displacement, dataset = read(path("map"))
    assert dataset.GetMetadataItem("DATA_UNITS") == "mm"
    assert dataset.GetMetadataItem("DATA_KIND") == "displacement"
    # A stable town over twelve days
    assert abs(np.nanmedian(displacement)) < 2.0
    assert np.nanquantile(np.abs(displacement), 0.9) < 14.0


def test_unwrap_without_snaphu_says_so(qgis_process, pair, tmp_path):
    blocker = tmp_path / "snaphu"
    blocker.mkdir()
    (blocker / "__init__.py").write_text('raise ImportError("No module named snaphu (blocked by the test)")', "utf-8")
    inputs = {"INTERFEROGRAM": pair[0]["REFERENCE_SLC"], "COHERENCE": pair[1]["LATITUDE"], "LOOKS": 5.0}
    done = qgis_process(
        "run",
        "mininginsar:unwrap",
        "-",
        stdin={"inputs": {**inputs, "UNWRAPPED": str(tmp_path / "u.tif")}},
        environment={"PYTHONPATH": str(tmp_path)},
    )
    assert done.returncode != 0
    assert "Unwrapping needs SNAPHU" in done.text


def test_bad_input_reaches_the_user(qgis_process, pair, tmp_path):
    images, lookup = pair
    done = qgis_process(
        "run",
        "mininginsar:coherence",
        "-",
        stdin={"inputs": {**images, "WINDOW_LINES": 4, "WINDOW_SAMPLES": 21, "COHERENCE": str(tmp_path / "c.tif")}},
    )
    assert done.returncode != 0
    assert "WINDOW_LINES must be an odd whole number" in done.text
    done = qgis_process(
        "run",
        "mininginsar:geocode",
        "-",
        stdin={"inputs": {"INPUT": lookup["LATITUDE"], "LONGITUDE": lookup["LONGITUDE"], "OUTPUT": "g.tif"}},
    )
    assert done.returncode != 0
    assert "Give the lookup" in done.text
