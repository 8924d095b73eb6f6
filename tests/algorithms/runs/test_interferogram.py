"""Interferogram and coherence from file to file: truth with noise and an outlier, blocks, sub-bands, bad input."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.constants import SPEED_OF_LIGHT
from mining_insar.algorithms.interferogram.topography import BaselineGeometry, baseline_phase
from mining_insar.algorithms.io.slc_metadata import SlcRequest
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.coherence import CoherenceWindow, run_coherence
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.interferogram import InterferogramOptions, run_interferogram
from mining_insar.algorithms.runs.radar import Topography

CARRIER = 9.65e9
SHAPE = (96, 130)
GEOMETRY = {"near_range": 650e3, "incidence": 35.0, "line_spacing": 2.0, "sample_spacing": 1.4}
REQUEST = SlcRequest(carrier_frequency=CARRIER, **GEOMETRY)


def write(path, values, tags=None):
    kind = {"c": gdal.GDT_CFloat32, "f": gdal.GDT_Float32}[values.dtype.kind]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.SetMetadata(tags or {})
    del dataset
    return str(path)


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetMetadata()


def speckle(rng):
    return (rng.standard_normal(SHAPE) + 1j * rng.standard_normal(SHAPE)).astype(np.complex64)


def pair(folder, phase, coherence=0.95, seed=8, tags=({}, {})):
    """Two images whose interferogram has ``phase``, with noise, a bright outlier and a hole."""
    rng = np.random.default_rng(seed)
    first = speckle(rng)
    second = coherence * first * np.exp(-1j * phase) + math.sqrt(1 - coherence**2) * speckle(rng)
    second[50, 60] *= 20
    first[:8, :8] = 0
    return (
        write(folder / "first.tif", first, tags[0]),
        write(folder / "second.tif", second.astype(np.complex64), tags[1]),
    )


@pytest.fixture
def heights():
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return (300.0 * np.exp(-(((row - 48) / 25.0) ** 2) - ((col - 65) / 30.0) ** 2)).astype(np.float32)


def topographic(heights, frequency=CARRIER, baseline=120.0):
    middle = 0.5 * (SHAPE[1] - 1)
    place = BaselineGeometry(baseline, 650e3 + middle * 1.4, 35.0, 1.4, middle)
    return baseline_phase(place, frequency, np.arange(SHAPE[1]), heights).astype(float)


def circular_rms(phase):
    return float(np.sqrt(np.nanmean(np.angle(np.exp(1j * phase)) ** 2)))


def test_sign_dates_and_tags(tmp_path):
    """Motion away from the satellite is positive phase; swapped images flip it."""
    away = 0.004
    phase = np.full(SHAPE, 4 * math.pi * CARRIER / SPEED_OF_LIGHT * away)
    first, second = pair(tmp_path, phase, tags=({"FIRST_DATE": "2020-01-01"}, {"FIRST_DATE": "2020-01-12"}))
    out = {name: str(tmp_path / f"{name}.tif") for name in ("INTERFEROGRAM", "PHASE", "COHERENCE")}
    facts = run_interferogram(first, second, REQUEST, InterferogramOptions(4, 5), outputs=out)
    found, tags = read(out["PHASE"])
    assert found.shape == (24, 26) == (facts["rows"], facts["columns"])
    assert np.nanmedian(found) == pytest.approx(math.remainder(float(phase[0, 0]), 2 * math.pi), abs=0.02)
    assert np.isnan(found[0, 0])
    # 8 x 8 empty samples are two rows of a whole cell and of one that is empty by 3 of 5
    assert np.isnan(found).sum() == 4
    assert tags["FIRST_DATE"] == "2020-01-01"
    assert tags["SECOND_DATE"] == "2020-01-12"
    assert tags["PHASE_SIGN"] == "away"
    assert tags["DATA_KIND"] == "wrapped_phase"
    assert float(tags["WAVELENGTH_METRES"]) == pytest.approx(SPEED_OF_LIGHT / CARRIER)
    assert (tags["LOOKS_LINES"], tags["LOOKS_SAMPLES"]) == ("4", "5")
    assert float(tags["LINE_SPACING_METRES"]) == 8.0
    assert float(tags["SAMPLE_SPACING_METRES"]) == pytest.approx(7.0)
    image, about = read(out["INTERFEROGRAM"])
    assert image.dtype == np.complex64
    assert about["DATA_KIND"] == "interferogram"
    np.testing.assert_allclose(np.angle(image[5:]), found[5:], atol=1e-6)
    swapped = str(tmp_path / "swapped.tif")
    run_interferogram(second, first, REQUEST, InterferogramOptions(4, 5), outputs={"PHASE": swapped})
    np.testing.assert_allclose(read(swapped)[0], -found, atol=1e-6)
    assert facts["mean_coherence_found"] == pytest.approx(0.95, abs=0.03)


def test_topography_and_flat_earth_are_removed_from_dem_and_baseline_or_raster(tmp_path, heights):
    truth = topographic(heights)
    first, second = pair(tmp_path, truth)
    dem = write(tmp_path / "dem.tif", heights)
    raster = write(tmp_path / "phase.tif", truth.astype(np.float32))
    out = str(tmp_path / "phase_out.tif")
    options = InterferogramOptions(4, 5)

    def run(topography):
        run_interferogram(first, second, REQUEST, options, topography, outputs={"PHASE": out})
        return read(out)[0]

    assert circular_rms(run(None)) > 1.0
    from_dem = run(Topography(dem=dem, perpendicular_baseline=120.0))
    assert circular_rms(from_dem) < 0.12
    np.testing.assert_allclose(run(Topography(phase=raster)), from_dem, atol=2e-4)
    assert circular_rms(run(Topography(dem=dem, perpendicular_baseline=120.0, slant_range=650e3 + 64.5 * 1.4))) < 0.12
    assert circular_rms(run(Topography(perpendicular_baseline=120.0))) > 1.0


def test_the_wrong_sign_and_double_removal_are_told(tmp_path, heights):
    first, second = pair(tmp_path, topographic(heights))
    dem, out = write(tmp_path / "dem.tif", heights), {"PHASE": str(tmp_path / "o.tif")}
    told = []
    options, reporter = InterferogramOptions(2, 2), Reporter(warn=told.append)
    run_interferogram(
        first,
        second,
        REQUEST,
        options,
        Topography(dem=dem, perpendicular_baseline=120.0),
        outputs=out,
        reporter=reporter,
    )
    assert not told
    run_interferogram(
        first,
        second,
        REQUEST,
        options,
        Topography(dem=dem, perpendicular_baseline=-120.0),
        outputs=out,
        reporter=reporter,
    )
    assert "the other one. Negate it" in told.pop()
    flat = pair(tmp_path, np.zeros(SHAPE))
    run_interferogram(
        *flat, REQUEST, options, Topography(dem=dem, perpendicular_baseline=120.0), outputs=out, reporter=reporter
    )
    assert "removed already" in told.pop()


@pytest.mark.parametrize("source", ["baseline", "raster"])
def test_a_sub_band_gets_its_share_of_the_phase(tmp_path, heights, source):
    upper = CARRIER + 40e6
    about = {"CARRIER_FREQUENCY_HZ": str(CARRIER), "CENTROID_FREQUENCY_HZ": str(upper)}
    first, second = pair(tmp_path, topographic(heights, upper, 2000.0), 1.0, tags=(about, about))
    dem = write(tmp_path / "dem.tif", heights)
    raster = write(tmp_path / "phase.tif", topographic(heights, CARRIER, 2000.0).astype(np.float32))
    topography = (
        Topography(dem=dem, perpendicular_baseline=2000.0) if source == "baseline" else Topography(phase=raster)
    )
    out = str(tmp_path / "o.tif")
    run_interferogram(
        first, second, SlcRequest(**GEOMETRY), InterferogramOptions(1, 1), topography, outputs={"PHASE": out}
    )
    assert np.nanmax(np.abs(topographic(heights, upper, 2000.0) - topographic(heights, CARRIER, 2000.0))) > 1.0
    assert np.nanquantile(np.abs(read(out)[0]), 0.99) < 2e-3


def test_blocks_equal_the_whole(tmp_path, heights):
    first, second = pair(tmp_path, topographic(heights))
    dem = write(tmp_path / "dem.tif", heights)
    topography = Topography(dem=dem, perpendicular_baseline=120.0)
    results = []
    for memory, threads in ((512, 1), (12, 2)):
        out = {name: str(tmp_path / f"{name}{memory}.tif") for name in ("PHASE", "COHERENCE")}
        lines = []
        run_interferogram(
            first,
            second,
            REQUEST,
            InterferogramOptions(1, 1, 5, 7, True),
            topography,
            outputs=out,
            settings=RunSettings(memory_mb=memory, threads=threads),
            reporter=Reporter(info=lines.append),
        )
        results.append([read(path)[0] for path in out.values()])
        blocks = next(line for line in lines if "in flight" in line)
    assert not blocks.startswith("1 block")
    for whole, cut in zip(*results):
        np.testing.assert_array_equal(whole, cut)


def test_coherence_run_windows_and_level(tmp_path):
    first, second = pair(tmp_path, np.zeros(SHAPE), 0.6)
    out = {"COHERENCE": str(tmp_path / "c.tif")}
    facts = run_coherence(first, second, REQUEST, CoherenceWindow(9, 11), outputs=out)
    assert (facts["window_lines_used"], facts["window_samples_used"]) == (9, 11)
    assert facts["mean_coherence_found"] == pytest.approx(0.6, abs=0.02)
    assert facts["incoherent_level"] == pytest.approx(math.sqrt(math.pi / 4 / 99), rel=0.01)
    metres = run_coherence(first, second, REQUEST, CoherenceWindow(metres=22.0), outputs=out)
    assert (metres["window_lines_used"], metres["window_samples_used"]) == (11, 9)


@pytest.mark.parametrize(
    ("window", "message"),
    [
        (CoherenceWindow(4, 5), "WINDOW_LINES must be an odd whole number"),
        (CoherenceWindow(5, 0), "WINDOW_SAMPLES must be an odd"),
        (CoherenceWindow(5, 131), "WINDOW_SAMPLES of 131 is larger than the image"),
        (CoherenceWindow(), "window is missing"),
        (CoherenceWindow(5), "window is missing"),
        (CoherenceWindow(5, 5, 100.0), "not both"),
        (CoherenceWindow(metres=-3.0), "WINDOW_METRES must be a positive"),
        (CoherenceWindow(1, 1), "coherence of one pixel is 1"),
    ],
)
def test_bad_windows(tmp_path, window, message):
    first, second = pair(tmp_path, np.zeros(SHAPE))
    with pytest.raises(InputError, match=message):
        run_coherence(first, second, REQUEST, window, outputs={"COHERENCE": str(tmp_path / "c.tif")})
    assert not (tmp_path / "c.tif").exists()


def test_window_in_metres_needs_spacings(tmp_path):
    first, second = pair(tmp_path, np.zeros(SHAPE))
    with pytest.raises(InputError, match="Give SAMPLE_SPACING"):
        run_coherence(
            first, second, SlcRequest(), CoherenceWindow(metres=30.0), outputs={"COHERENCE": str(tmp_path / "c.tif")}
        )


@pytest.mark.parametrize(
    ("topography", "request_", "message"),
    [
        (Topography(phase="X", perpendicular_baseline=5.0), REQUEST, "Give either TOPO_PHASE or a baseline"),
        (Topography(dem="X"), REQUEST, "PERPENDICULAR_BASELINE is missing"),
        (Topography(perpendicular_baseline=5.0, flat_earth=False), REQUEST, "nothing is to be removed"),
        (Topography(perpendicular_baseline=5.0), SlcRequest(**GEOMETRY), "Give CARRIER_FREQUENCY"),
        (
            Topography(perpendicular_baseline=5.0),
            SlcRequest(carrier_frequency=CARRIER, sample_spacing=1.4, incidence=35.0),
            "Give SLANT_RANGE .* or NEAR_RANGE",
        ),
        (
            Topography(perpendicular_baseline=5.0),
            SlcRequest(carrier_frequency=CARRIER, sample_spacing=1.4, near_range=6e5),
            "Give INCIDENCE",
        ),
        (
            Topography(perpendicular_baseline=5.0),
            SlcRequest(carrier_frequency=CARRIER, near_range=6e5, incidence=35.0),
            "Give SAMPLE_SPACING",
        ),
    ],
)
def test_incomplete_geometry(tmp_path, topography, request_, message):
    first, second = pair(tmp_path, np.zeros(SHAPE))
    with pytest.raises(InputError, match=message):
        run_interferogram(
            first,
            second,
            request_,
            InterferogramOptions(1, 1),
            topography,
            outputs={"PHASE": str(tmp_path / "p.tif")},
        )


def test_rasters_and_images_of_other_sizes_and_kinds(tmp_path):
    first, second = pair(tmp_path, np.zeros(SHAPE))
    small = write(tmp_path / "small.tif", np.ones((10, 12), np.float32))
    out, options = {"PHASE": str(tmp_path / "p.tif")}, InterferogramOptions(1, 1)
    with pytest.raises(InputError, match=r"TOPO_PHASE must be a real raster.*96 lines x 130 samples.*10 x 12 pixels"):
        run_interferogram(first, second, REQUEST, options, Topography(phase=small), outputs=out)
    with pytest.raises(InputError, match="has 96 x 130 complex numbers"):
        run_interferogram(first, second, REQUEST, options, Topography(phase=first), outputs=out)
    other = write(tmp_path / "other.tif", speckle(np.random.default_rng(1))[:95])
    with pytest.raises(InputError, match="must have the same size"):
        run_interferogram(first, other, REQUEST, options, outputs=out)
    with pytest.raises(InputError, match="LOOKS_LINES of 97 is more than the 96 lines"):
        run_interferogram(first, second, REQUEST, InterferogramOptions(97, 1), outputs=out)
    with pytest.raises(InputError, match="No output is asked for"):
        run_interferogram(first, second, REQUEST, options, outputs={})


def test_zero_lines_and_nan_stay_empty_and_all_else_has_values(tmp_path):
    rng = np.random.default_rng(9)
    first, second = speckle(rng), speckle(rng)
    first[20:24] = 0
    second[:, 100] = np.nan
    paths = write(tmp_path / "a.tif", first), write(tmp_path / "b.tif", second)
    out = str(tmp_path / "p.tif")
    run_interferogram(*paths, SlcRequest(), InterferogramOptions(1, 1), outputs={"PHASE": out})
    empty = np.isnan(read(out)[0])
    assert empty[20:24].all()
    assert empty[:, 100].all()
    assert empty.sum() == 4 * 130 + 92


def test_cancel_leaves_nothing(tmp_path):
    first, second = pair(tmp_path, np.zeros(SHAPE))
    with pytest.raises(Cancelled):
        run_interferogram(
            first,
            second,
            REQUEST,
            InterferogramOptions(1, 1),
            outputs={"PHASE": str(tmp_path / "p.tif")},
            reporter=Reporter(cancelled=lambda: True),
        )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.tif", "second.tif"]


def test_amsterdam_pair_and_its_shifted_control(shared_data, tmp_path):
    """Single-look Sentinel-1 pair: 0.747 with a window of 5 x 21; shifted by ten samples nothing is left."""
    folder = shared_data / "amsterdam_s1_slc_pair" / "derived_envi"
    first, second = (np.asarray(gdal.Open(str(folder / f"{day}.slc")).ReadAsArray()) for day in (20230331, 20230319))
    out = {"COHERENCE": str(tmp_path / "c.tif")}
    window = CoherenceWindow(5, 21)
    real = run_coherence(str(folder / "20230331.slc"), str(folder / "20230319.slc"), SlcRequest(), window, outputs=out)
    assert real["mean_coherence_found"] == pytest.approx(0.747, abs=0.01)
    paths = write(tmp_path / "a.tif", first[:, 10:]), write(tmp_path / "b.tif", second[:, :-10])
    shifted = run_coherence(*paths, SlcRequest(), window, outputs=out)
    assert shifted["mean_coherence_found"] < 0.15


def test_removal_fits_the_simulated_images_of_the_sub_band_chain(tmp_path):
    """Topography put into two SLCs by the simulator comes out; its sign is that of another author."""
    from mining_insar.algorithms.simulation.slc import SlcRadar, simulate_pair

    radar = SlcRadar(
        carrier_frequency=CARRIER,
        range_bandwidth=100e6,
        sampling_rate=110e6,
        line_spacing=2.0,
        near_range=650e3,
        incidence=35.0,
    )
    row, col = np.mgrid[:64, :256]
    heights = (150.0 * np.exp(-(((row - 32) / 25.0) ** 2) - ((col - 120) / 60.0) ** 2)).astype(np.float32)
    images = simulate_pair(radar, radar.topographic_range(heights, 80.0), 0.95, (1, 2))
    first, second = (write(tmp_path / f"{n}.tif", image) for n, image in zip("ab", images))
    dem, out = write(tmp_path / "dem.tif", heights), str(tmp_path / "p.tif")
    request = SlcRequest(
        carrier_frequency=CARRIER, sample_spacing=radar.sample_spacing, near_range=650e3, incidence=35.0
    )
    found = {}
    for name, topography in (
        ("left", None),
        ("removed", Topography(dem=dem, perpendicular_baseline=80.0, flat_earth=False)),
    ):
        run_interferogram(first, second, request, InterferogramOptions(4, 4), topography, outputs={"PHASE": out})
        found[name] = circular_rms(read(out)[0])
    assert found["left"] > 1.0
    assert found["removed"] < 0.12
