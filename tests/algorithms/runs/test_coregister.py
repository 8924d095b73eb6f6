"""`coregister` from file to file: simulated pairs with known offsets, the real pair of Amsterdam, and bad input."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import numpy as np
import pytest

gdal = pytest.importorskip("osgeo.gdal")

from mining_insar.algorithms.checks import InputError  # noqa: E402
from mining_insar.algorithms.constants import SPEED_OF_LIGHT  # noqa: E402
from mining_insar.algorithms.grid import Window  # noqa: E402
from mining_insar.algorithms.interferogram import resampling  # noqa: E402
from mining_insar.algorithms.interferogram.coherence import coherence_of_sums, pair_sums  # noqa: E402
from mining_insar.algorithms.interferogram.coregistration import OffsetPolynomial  # noqa: E402
from mining_insar.algorithms.interferogram.resampling import Resampler, Spectrum, kernel_table  # noqa: E402
from mining_insar.algorithms.io.features import read_vector  # noqa: E402
from mining_insar.algorithms.io.slc import open_slc  # noqa: E402
from mining_insar.algorithms.io.slc_metadata import SlcRequest  # noqa: E402
from mining_insar.algorithms.reporting import Cancelled, Reporter  # noqa: E402
from mining_insar.algorithms.runs.common import RunSettings  # noqa: E402
from mining_insar.algorithms.runs.coregister import CoregisterOptions, run_coregister  # noqa: E402
from mining_insar.algorithms.runs.subbanddisplacement import (  # noqa: E402
    DisplacementRequest,
    run_subbanddisplacement,
)
from mining_insar.algorithms.runs.subbandinterferogram import (  # noqa: E402
    SubbandOptions,
    run_subbandinterferogram,
)
from mining_insar.algorithms.simulation.slc import SlcRadar, simulate_pair  # noqa: E402
from mining_insar.algorithms.subband.applicability import SubbandSystem  # noqa: E402
from mining_insar.algorithms.subband.double_difference import BandPair, double_difference  # noqa: E402
from mining_insar.algorithms.subband.subbands import Subbands  # noqa: E402

RADAR = SlcRadar(9.65e9, 100e6, 110e6, 3.0, 41.0)
SYSTEM = SubbandSystem(9.65e9, 100e6, 100e6 / 3, 200e6 / 3)
REQUEST = SlcRequest(
    carrier_frequency=RADAR.carrier_frequency, sampling_rate=RADAR.sampling_rate, line_spacing=3.0, incidence=41.0
)
SHAPE = (420, 500)


def write_slc(path, image, **metadata):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), image.shape[1], image.shape[0], 1, gdal.GDT_CFloat32)
    dataset.SetMetadata({name: str(text) for name, text in metadata.items()})
    dataset.GetRasterBand(1).WriteArray(image)
    dataset.FlushCache()
    return str(path)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def outputs(folder, *names):
    names = names or ("OUTPUT", "OFFSETS", "RANGE_OFFSETS", "OFFSETS_TABLE")
    return {name: str(folder / f"{name}{'.csv' if name == 'OFFSETS_TABLE' else '.tif'}") for name in names}


def mean_coherence(first, second, border=20):
    inner = (slice(border, -border), slice(border, -border))
    return float(np.nanmean(coherence_of_sums(pair_sums(first[inner], second[inner]), 5, 21)))


class Heard:
    def __init__(self):
        self.lines = []

    @property
    def reporter(self):
        return Reporter(info=self.lines.append, warn=lambda line: self.lines.append(f"WARNING {line}"))

    @property
    def text(self):
        return "\n".join(self.lines)


def bowl(shape, depth, radius):
    rows, cols = np.mgrid[: shape[0], : shape[1]]
    return depth * np.exp(-np.square(np.hypot(rows - shape[0] / 2, cols - shape[1] / 2) / radius))


# ---- simulated pairs: range offsets exact, lines independent


@pytest.fixture(scope="module")
def bowl_pair(tmp_path_factory):
    """A registration error that grows along the image, and a bowl that moves by up to 2 m on top of it."""
    folder = tmp_path_factory.mktemp("bowl")
    cols = np.arange(SHAPE[1])
    error = np.broadcast_to((1.2 + 1.5e-3 * cols) * RADAR.sample_spacing, SHAPE)
    motion = bowl(SHAPE, 2.0, 70.0)
    images = simulate_pair(RADAR, error + motion, 0.95, (4,))
    mask = (motion > 0.05).astype(np.uint8)
    dataset = gdal.GetDriverByName("GTiff").Create(str(folder / "mask.tif"), SHAPE[1], SHAPE[0], 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteArray(mask)
    dataset.FlushCache()
    ring = [[130, -90], [370, -90], [370, -330], [130, -330], [130, -90]]
    polygon = {"type": "Polygon", "coordinates": [ring]}
    feature = {"type": "Feature", "properties": {}, "geometry": polygon}
    (folder / "area.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return {
        "images": [
            write_slc(folder / f"{name}.tif", image, FIRST_DATE=date)
            for name, image, date in zip(("first", "second"), images, ("2023-01-01", "2023-01-12"))
        ],
        "error": error,
        "motion": motion,
        "mask": str(folder / "mask.tif"),
        "polygon": str(folder / "area.geojson"),
    }


OPTIONS = CoregisterOptions(window_lines=48, window_samples=48, windows=12, search=8)


@pytest.mark.parametrize("kind", ["raster", "polygon"])
def test_a_masked_moving_area_does_not_bend_the_polynomial(bowl_pair, tmp_path, kind):
    masked = (
        replace(OPTIONS, moving_area=bowl_pair["mask"])
        if kind == "raster"
        else replace(OPTIONS, moving_polygons=read_vector(bowl_pair["polygon"]))
    )
    heard, paths = Heard(), outputs(tmp_path)
    found = run_coregister(*bowl_pair["images"], REQUEST, masked, outputs=paths, reporter=heard.reporter)
    offsets, metres = read(paths["OFFSETS"]), read(paths["RANGE_OFFSETS"])
    assert np.abs(offsets[1] - bowl_pair["error"] / RADAR.sample_spacing).max() < 0.04
    assert np.abs(offsets[0]).max() < 0.03
    np.testing.assert_allclose(metres, offsets[1] * RADAR.sample_spacing, rtol=1e-5)
    assert found["degree_used"] == 1
    assert found["coherence_after"] > found["coherence_before"]
    with open(paths["OFFSETS_TABLE"], newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == found["windows_total"]
    assert sum(int(row["used"]) for row in rows) == found["windows_used"]
    moving = [row for row in rows if row["why_not"] == "moving area"]
    assert moving
    assert all(row["snr"] == "" and row["used"] == "0" for row in moving)
    assert f"{len(moving)} touch the moving area" in heard.text
    tags = gdal.Open(paths["OUTPUT"]).GetMetadata()
    assert tags["DATA_KIND"] == "slc"
    assert tags["FIRST_DATE"] == "2023-01-12"
    assert float(tags["CARRIER_FREQUENCY_HZ"]) == RADAR.carrier_frequency
    assert gdal.Open(paths["RANGE_OFFSETS"]).GetMetadata()["DATA_KIND"] == "range_offset"


def test_a_mask_on_the_multilooked_grid(bowl_pair, tmp_path):
    mask = read(bowl_pair["mask"])
    small = mask.reshape(21, 20, 25, 20).max(axis=(1, 3))
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "mask.tif"), 25, 21, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteArray(small)
    del dataset
    found = []
    for options in (
        replace(OPTIONS, moving_area=bowl_pair["mask"]),
        replace(OPTIONS, moving_area=str(tmp_path / "mask.tif"), area_looks=(20, 20)),
    ):
        table = outputs(tmp_path, "OFFSETS_TABLE")
        found.append(run_coregister(*bowl_pair["images"], REQUEST, options, outputs=table))
    fine, coarse = (each["windows_used"] for each in found)
    # Larger pixels touch more windows.
    assert 0.4 * fine < coarse <= fine
    assert found[1]["mean_offset_samples"] == pytest.approx(found[0]["mean_offset_samples"], abs=0.02)


def test_motion_is_left_in_and_comes_back_in_metres(bowl_pair, tmp_path):
    """measured = dr - offset: the bowl stays in the sub-band phase, and adding the offsets back gives all of dr."""
    paths = outputs(tmp_path)
    run_coregister(*bowl_pair["images"], REQUEST, replace(OPTIONS, moving_area=bowl_pair["mask"]), outputs=paths)
    reference, registered = read(bowl_pair["images"][0]), read(paths["OUTPUT"])
    subbands = Subbands.planned(SYSTEM, SHAPE[1], RADAR.sampling_rate)
    cut = [subbands.cut(image) for image in (reference, registered)]
    looks = (20, 20)
    result = double_difference(
        BandPair(reference, registered), BandPair(cut[0][0], cut[1][0]), BandPair(cut[0][1], cut[1][1]), looks
    )
    phase = str(tmp_path / "phase.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(phase, *result.phase.shape[::-1], 1, gdal.GDT_Float32)
    wavelength = SPEED_OF_LIGHT / subbands.separation
    dataset.SetMetadata(
        {
            "WAVELENGTH_METRES": repr(wavelength),
            "SUBBAND_SEPARATION_HZ": repr(subbands.separation),
            "LOOKS_LINES": "20",
            "LOOKS_SAMPLES": "20",
        }
    )
    dataset.GetRasterBand(1).WriteArray(result.phase)
    dataset.FlushCache()
    los = {}
    for name, offset in (("left", None), ("whole", paths["RANGE_OFFSETS"])):
        path = str(tmp_path / f"{name}.tif")
        run_subbanddisplacement(DisplacementRequest(phase, offset=offset), outputs={"LOS": path})
        los[name] = -read(path) / 1000
    rows, cols = result.phase.shape
    inner = (slice(1, -1), slice(1, -1))

    def looked(values):
        return values[: rows * 20, : cols * 20].reshape(rows, 20, cols, 20).mean(axis=(1, 3))

    # Where the bowl is not too steep for the sub-bands: its rim and the ground around it.
    motion = looked(bowl_pair["motion"])
    seen = (motion < 0.1)[inner]
    left, whole = (los[name][inner][seen] for name in ("left", "whole"))
    assert abs(np.median(left - motion[inner][seen])) < 0.03
    truth = looked(bowl_pair["error"] + bowl_pair["motion"])[inner][seen]
    assert abs(np.median(whole - truth)) < 0.03
    assert np.median(truth) > 1.5


def test_a_bowl_without_a_mask_is_left_out_as_outliers(bowl_pair, tmp_path):
    small = bowl(SHAPE, 2.0, 60.0)
    images = simulate_pair(RADAR, small, 0.95, (5,))
    pair = [write_slc(tmp_path / f"{number}.tif", image) for number, image in enumerate(images)]
    paths = outputs(tmp_path)
    found = run_coregister(*pair, REQUEST, OPTIONS, outputs=paths)
    assert np.abs(read(paths["OFFSETS"])).max() < 0.03
    assert found["windows_used"] < found["windows_total"]
    with open(paths["OFFSETS_TABLE"], newline="") as file:
        assert any(row["why_not"] == "outlier" for row in csv.DictReader(file))


def test_splitting_the_registered_image_is_splitting_the_image(tmp_path):
    """Register once at full band: sub-bands of the resampled image are those of the image itself, resampled or not."""
    rng = np.random.default_rng(8)
    length, lines, shift = 512, 200, 2.37
    frequency = np.fft.fftfreq(length)
    spectrum = np.fft.fft(rng.standard_normal((lines, length)) + 1j * rng.standard_normal((lines, length)), axis=1)
    spectrum *= np.abs(frequency) < 0.5 * RADAR.range_bandwidth / RADAR.sampling_rate
    image = np.fft.ifft(spectrum, axis=1).astype(np.complex64)
    moved = np.fft.ifft(spectrum * np.exp(-2j * np.pi * frequency * shift), axis=1).astype(np.complex64)
    resampler = Resampler(
        OffsetPolynomial.constant(0.0, shift),
        image.shape,
        kernel_table(Spectrum()),
        kernel_table(Spectrum(0.0, 0.91)),
        resampling.interpolate_rows,
    )
    window = Window(0, 0, *image.shape)
    part, _ = resampler.source(window)
    back = resampler.resample(window, moved[part.slices], part)
    subbands = Subbands.planned(SYSTEM, length, RADAR.sampling_rate)
    inner = (slice(20, -20), slice(30, -30))
    phases = []
    for own, other in zip(subbands.cut(image), subbands.cut(back)):
        own, other = own[inner].astype(np.complex128), other[inner].astype(np.complex128)
        cross = np.vdot(other, own)
        coherence = abs(cross) / np.sqrt(np.vdot(own, own).real * np.vdot(other, other).real)
        assert coherence > 0.99
        phases.append(np.angle(cross))
    metres = SPEED_OF_LIGHT / (4 * np.pi * subbands.separation)
    # Less than a millimetre.
    assert abs(phases[0] - phases[1]) * metres < 1e-3


# ---- the real pair


@pytest.fixture(scope="module")
def amsterdam(shared_data, tmp_path_factory):
    """Reference, secondary, and the secondary moved by 3.3 lines and -2.7 samples about its own spectral centres."""
    folder = shared_data / "amsterdam_s1_slc_pair" / "derived_envi"
    first, second = str(folder / "20230331.slc"), str(folder / "20230319.slc")
    image = read(second)
    phases = []
    for axis, shift in ((0, 3.3), (1, -2.7)):
        neighbours = np.vdot(
            np.take(image, range(image.shape[axis] - 1), axis), np.take(image, range(1, image.shape[axis]), axis)
        )
        centre = np.angle(neighbours) / (2 * np.pi)
        frequency = centre + (np.fft.fftfreq(image.shape[axis]) - centre + 0.5) % 1.0 - 0.5
        phases.append(np.exp(-2j * np.pi * frequency * shift))
    moved = np.fft.ifft2(np.fft.fft2(image) * phases[0][:, np.newaxis] * phases[1])
    path = write_slc(tmp_path_factory.mktemp("moved") / "moved.tif", moved.astype(np.complex64))
    return first, second, path


def test_amsterdam_is_registered_already(amsterdam, tmp_path):
    first, second, _ = amsterdam
    paths = outputs(tmp_path, "OUTPUT")
    found = run_coregister(first, second, SlcRequest(), CoregisterOptions(), outputs=paths)
    assert abs(found["mean_offset_lines"]) < 0.06
    assert abs(found["mean_offset_samples"]) < 0.03
    assert max(found["rms_lines"], found["rms_samples"]) < 0.02
    assert found["coherence_before"] == pytest.approx(0.747, abs=0.01)
    assert found["coherence_after"] == pytest.approx(0.747, abs=0.01)
    assert mean_coherence(read(first), read(paths["OUTPUT"]), border=1) == pytest.approx(0.747, abs=0.015)


def test_amsterdam_moved_is_brought_back(amsterdam, tmp_path):
    first, second, moved = amsterdam
    paths = outputs(tmp_path, "OUTPUT")
    before = run_coregister(
        first, second, SlcRequest(), CoregisterOptions(), outputs={"OUTPUT": str(tmp_path / "a.tif")}
    )
    found = run_coregister(first, moved, SlcRequest(), CoregisterOptions(), outputs=paths)
    assert found["mean_offset_lines"] - before["mean_offset_lines"] == pytest.approx(3.3, abs=0.02)
    assert found["mean_offset_samples"] - before["mean_offset_samples"] == pytest.approx(-2.7, abs=0.02)
    assert found["coherence_before"] < 0.2
    assert found["coherence_after"] == pytest.approx(0.747, abs=0.01)
    own, back = read(second)[12:-12, 14:-14], read(paths["OUTPUT"])[12:-12, 14:-14]
    cross = own * back.conj()
    assert abs(cross.sum()) / np.sqrt((np.abs(own) ** 2).sum() * (np.abs(back) ** 2).sum()) > 0.99


def test_amsterdam_upside_down_does_not_correlate(amsterdam, tmp_path):
    first, second, _ = amsterdam
    turned = write_slc(tmp_path / "turned.tif", np.ascontiguousarray(read(second)[::-1, ::-1]))
    paths = outputs(tmp_path)
    request = SlcRequest(sample_spacing=2.3)
    with pytest.raises(InputError, match="do not correlate"):
        run_coregister(first, turned, request, CoregisterOptions(), outputs=paths)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["turned.tif"]


def test_qgis_process_registers_amsterdam(qgis_process, amsterdam, tmp_path):
    first, _, moved = amsterdam
    paths = outputs(tmp_path)
    inputs = {"REFERENCE_SLC": first, "SECONDARY_SLC": moved, "SAMPLE_SPACING": 2.329562, **paths}
    done = qgis_process("run", "mininginsar:coregister", "-", stdin={"inputs": inputs})
    assert done.returncode == 0, done.text
    results = done.json["results"]
    assert results["COHERENCE_AFTER"] == pytest.approx(0.747, abs=0.01)
    assert results["DEGREE_USED"] == 1
    assert results["MEAN_OFFSET_SAMPLES"] == pytest.approx(-2.71, abs=0.03)
    assert np.mean(read(paths["RANGE_OFFSETS"])) == pytest.approx(-2.71 * 2.329562, abs=0.07)
    assert all((tmp_path / path).exists() for path in paths.values())


# ---- bad input


@pytest.fixture(scope="module")
def speckle(tmp_path_factory):
    folder = tmp_path_factory.mktemp("speckle")
    images = simulate_pair(RADAR, np.zeros((160, 200)), 0.9, (6,))
    return folder, images, [write_slc(folder / f"{number}.tif", image) for number, image in enumerate(images)]


def refused(pair, tmp_path, match, options=OPTIONS, **kept):
    with pytest.raises(InputError, match=match):
        run_coregister(*pair, REQUEST, options, outputs=outputs(tmp_path, "OUTPUT"), **kept)
    assert not (tmp_path / "OUTPUT.tif").exists()


def test_images_of_different_size(speckle, tmp_path):
    other = write_slc(tmp_path / "small.tif", speckle[1][1][:-1])
    refused((speckle[2][0], other), tmp_path, "must have the same size: .*160 lines x 200 samples, .*159 lines")


def test_intensity_instead_of_an_image(speckle, tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "i.tif"), 200, 160, 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).WriteArray(np.abs(speckle[1][1]) ** 2)
    dataset.FlushCache()
    refused((speckle[2][0], str(tmp_path / "i.tif")), tmp_path, "not a single-look complex image")


def test_noise_does_not_correlate(speckle, tmp_path):
    rng = np.random.default_rng(2)
    noise = (rng.standard_normal((160, 200)) + 1j * rng.standard_normal((160, 200))).astype(np.complex64)
    heard = Heard()
    refused(
        (speckle[2][0], write_slc(tmp_path / "noise.tif", noise)),
        tmp_path,
        "The images do not correlate: .*SEARCH",
        reporter=heard.reporter,
    )


def test_an_offset_beyond_the_search(speckle, tmp_path):
    moved = write_slc(tmp_path / "moved.tif", np.roll(speckle[1][1], 20, axis=1))
    refused((speckle[2][0], moved), tmp_path, "The images do not correlate")
    options = CoregisterOptions(window_lines=48, window_samples=48, search=30)
    found = run_coregister(speckle[2][0], moved, REQUEST, options, outputs=outputs(tmp_path, "OUTPUT"))
    assert found["mean_offset_samples"] == pytest.approx(20.0, abs=0.02)


def test_zero_lines_and_nan_stay_zero(speckle, tmp_path):
    image = speckle[1][1].copy()
    image[40:52] = 0
    image[100:104, 30:90] = np.nan
    holes = write_slc(tmp_path / "holes.tif", image)
    paths = outputs(tmp_path, "OUTPUT", "OFFSETS")
    run_coregister(speckle[2][0], holes, REQUEST, OPTIONS, outputs=paths)
    out = read(paths["OUTPUT"])
    assert np.isfinite(out).all()
    assert not out[41:51].any()
    assert not out[101:103, 32:88].any()
    assert out[60:95].all()
    assert np.abs(read(paths["OFFSETS"])).max() < 0.05


def test_everything_moves(speckle, tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "all.tif"), 200, 160, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteArray(np.ones((160, 200), dtype=np.uint8))
    del dataset
    refused(
        speckle[2], tmp_path, "touches all .* windows", CoregisterOptions(48, 48, moving_area=str(tmp_path / "all.tif"))
    )
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "odd.tif"), 100, 160, 1, gdal.GDT_Byte)
    dataset.FlushCache()
    refused(
        speckle[2],
        tmp_path,
        "MOVING_AREA must lie on the grid of the images .160 x 200.; .*odd.tif has 160 rows x 100 columns",
        CoregisterOptions(48, 48, moving_area=str(tmp_path / "odd.tif")),
    )


def test_settings_that_make_no_sense(speckle, tmp_path):
    for change, words in (
        ({"degree": 4}, "DEGREE must be 0, 1, 2 or 3"),
        ({"window_lines": 4}, "WINDOW_LINES must be a whole number of at least 8"),
        ({"search": 3}, "SEARCH must be a whole number of at least 4"),
        ({"min_snr": 0.0}, "MIN_SNR"),
    ):
        with pytest.raises(InputError, match=words):
            CoregisterOptions(**change)
    with pytest.raises(InputError, match="No output is asked for"):
        run_coregister(*speckle[2], REQUEST, OPTIONS, outputs={"OUTPUT": None})
    tiny = [write_slc(tmp_path / f"t{number}.tif", image[:12]) for number, image in enumerate(speckle[1])]
    refused(tiny, tmp_path, "too small for windows of 8 pixels")
    with pytest.raises(InputError, match=r"sample spacing .* is not known"):
        run_coregister(*speckle[2], SlcRequest(), OPTIONS, outputs=outputs(tmp_path, "RANGE_OFFSETS"))


def test_few_windows_lower_the_degree_with_a_word(speckle, tmp_path):
    heard = Heard()
    options = CoregisterOptions(48, 48, windows=3, degree=3, search=8)
    found = run_coregister(*speckle[2], REQUEST, options, outputs=outputs(tmp_path, "OUTPUT"), reporter=heard.reporter)
    assert found["degree_used"] < 3
    assert "WARNING 9 windows do not carry a polynomial of degree 3: degree 1 is used" in heard.text


def test_blocks_equal_the_whole_and_memory_is_bounded(bowl_pair, tmp_path):
    results = []
    for name, memory in (("small", 64), ("large", 1024)):
        path = str(tmp_path / f"{name}.tif")
        heard = Heard()
        run_coregister(
            *bowl_pair["images"],
            REQUEST,
            OPTIONS,
            outputs={"OUTPUT": path},
            settings=RunSettings(memory_mb=memory, threads=2),
            reporter=heard.reporter,
        )
        results.append(read(path))
    np.testing.assert_allclose(*results, atol=2e-5)


def test_cancel_leaves_nothing(speckle, tmp_path):
    with pytest.raises(Cancelled):
        run_coregister(
            *speckle[2],
            REQUEST,
            OPTIONS,
            outputs=outputs(tmp_path),
            reporter=Reporter(cancelled=lambda: True),
        )
    assert not list(tmp_path.iterdir())


def test_a_sub_band_is_warned_about(speckle, tmp_path):
    pair = [
        write_slc(tmp_path / f"sub{number}.tif", image, CENTROID_FREQUENCY_HZ=9.68e9, CARRIER_FREQUENCY_HZ=9.65e9)
        for number, image in enumerate(speckle[1])
    ]
    heard = Heard()
    run_coregister(*pair, REQUEST, OPTIONS, outputs=outputs(tmp_path, "OUTPUT"), reporter=heard.reporter)
    assert "is a sub-band. Register the full-band images once" in heard.text
    with open_slc(str(tmp_path / "OUTPUT.tif")) as slc:
        assert slc.metadata.centroid_frequency == 9.68e9


# ---- registration as the first step of the sub-band chain


def test_the_sub_band_chain_registers_by_itself(bowl_pair, tmp_path):
    options = SubbandOptions(20, 20, (1 / 3, 1 / 3), trend="none", moving_area=bowl_pair["mask"], coregister=True)
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("PHASE", "PHASE_STD", "RANGE_OFFSETS")}
    request = replace(REQUEST, range_bandwidth=100e6, window="none")
    found = run_subbandinterferogram(*bowl_pair["images"], request, options, outputs=paths)
    plain = run_subbandinterferogram(
        *bowl_pair["images"],
        request,
        replace(options, coregister=False),
        outputs={"PHASE": str(tmp_path / "plain.tif")},
    )
    assert found["mean_subband_coherence"] > plain["mean_subband_coherence"]
    metres = found["simulated_wavelength"] / (4 * np.pi)
    stable = np.ones_like(read(paths["PHASE"]), dtype=bool)
    stable[3:-3, 3:-3] = False
    left = read(paths["PHASE"])[stable] * metres
    assert abs(np.nanmedian(left)) < 0.05
    # Without registration all of it is in the phase: a scene's width of stretch, wrapped at half the wavelength.
    whole = read(tmp_path / "plain.tif")[stable] * metres
    assert np.nanstd(whole) > 5.0 * np.nanstd(left)
    assert np.nanstd(whole) > 0.2
    assert np.abs(read(paths["RANGE_OFFSETS"]) - bowl_pair["error"]).max() < 0.06
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"PHASE.tif", "PHASE_STD.tif", "RANGE_OFFSETS.tif", "plain.tif"}


def test_a_failed_registration_leaves_nothing_of_the_chain(speckle, tmp_path):
    rng = np.random.default_rng(2)
    noise = (rng.standard_normal((160, 200)) + 1j * rng.standard_normal((160, 200))).astype(np.complex64)
    other = write_slc(speckle[0] / "noise.tif", noise)
    options = SubbandOptions(20, 20, (1 / 3, 1 / 3), coregister=True)
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("PHASE", "RANGE_OFFSETS")}
    with pytest.raises(InputError, match="do not correlate"):
        run_subbandinterferogram(speckle[2][0], other, REQUEST, options, outputs=paths)
    assert not list(tmp_path.iterdir())
    with pytest.raises(InputError, match="RANGE_OFFSETS comes from the registration: switch COREGISTER on"):
        run_subbandinterferogram(*speckle[2], REQUEST, replace(options, coregister=False), outputs=paths)
    with pytest.raises(InputError, match="is also"):
        run_subbandinterferogram(*speckle[2], REQUEST, options, outputs={"PHASE": speckle[2][1]})
