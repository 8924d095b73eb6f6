"""Images cut into range sub-bands, from file to file: filters, centroids, noise, refusals, and two real images."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.slc_metadata import SlcRequest
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.splitspectrum import OUTPUTS, SplitOptions, run_splitspectrum

CARRIER, BANDWIDTH, SAMPLING = 9.65e9, 100e6, 110e6
SAMPLES, LINES = 660, 96
REQUEST = SlcRequest(carrier_frequency=CARRIER, range_bandwidth=BANDWIDTH, sampling_rate=SAMPLING, window="none")


def write_complex(path, image, kind=gdal.GDT_CFloat32):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), image.shape[1], image.shape[0], 1, kind)
    dataset.GetRasterBand(1).WriteArray(image)
    return str(path)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def speckle(seed, coefficient=1.0):
    """Band-limited speckle with a Hamming weighting."""
    rng = np.random.default_rng(seed)
    spectrum = rng.normal(size=(LINES, SAMPLES)) + 1j * rng.normal(size=(LINES, SAMPLES))
    frequency = np.fft.fftfreq(SAMPLES, 1 / SAMPLING)
    weighting = coefficient + (1 - coefficient) * np.cos(2 * np.pi * frequency / BANDWIDTH)
    spectrum *= np.where(np.abs(frequency) <= BANDWIDTH / 2, weighting, 0.0)
    return np.fft.ifft(spectrum, axis=1).astype(np.complex64) * 100


def split(tmp_path, reference, secondary=None, *, request=REQUEST, options=None, names=tuple(OUTPUTS), **arguments):
    """Run; return the summary, the outputs by name and what was said."""
    said = []
    arguments.setdefault("reporter", Reporter(info=said.append, warn=said.append))
    paths = {name: str(tmp_path / f"{name.lower()}.tif") for name in names}
    summary = run_splitspectrum(reference, secondary, request, options or SplitOptions(), outputs=paths, **arguments)
    return summary, paths, "\n".join(said)


@pytest.fixture
def image(tmp_path):
    return write_complex(tmp_path / "image.tif", speckle(1))


def test_each_sub_band_holds_its_third_of_the_spectrum_and_nothing_else(tmp_path, image):
    _, paths, _ = split(tmp_path, image, names=("REFERENCE_LOWER", "REFERENCE_UPPER"))
    frequency = np.fft.fftfreq(SAMPLES, 1 / SAMPLING)
    original = np.fft.fft(read(image), axis=1)
    for name, middle in (("REFERENCE_LOWER", -BANDWIDTH / 3), ("REFERENCE_UPPER", BANDWIDTH / 3)):
        found = np.fft.fft(read(paths[name]), axis=1)
        inside = np.abs(frequency - middle) < BANDWIDTH / 6 - SAMPLING / SAMPLES
        outside = np.abs(frequency - middle) > BANDWIDTH / 6 + SAMPLING / SAMPLES
        scale = np.abs(original).max()
        # the measured weighting is that of white speckle within a few percent
        assert np.abs(found[:, inside] / original[:, inside] - 1).max() < 0.05
        assert np.abs(found[:, outside]).max() < 1e-5 * scale


def test_the_effective_centroids_are_those_of_the_bins(tmp_path, image):
    summary, paths, _ = split(tmp_path, image, names=("REFERENCE_LOWER", "REFERENCE_UPPER"))
    frequency = np.fft.fftfreq(SAMPLES, 1 / SAMPLING)
    for name, item in (("REFERENCE_LOWER", "lower_centroid"), ("REFERENCE_UPPER", "upper_centroid")):
        inside = np.abs(np.fft.fft(read(paths[name]), axis=1)).max(axis=0) > 1e-3
        assert summary[item] - CARRIER == pytest.approx(frequency[inside].mean(), abs=1e3)
        assert float(gdal.Open(paths[name]).GetMetadataItem("CENTROID_FREQUENCY_HZ")) == summary[item]
    assert summary["simulated_wavelength"] == pytest.approx(299792458.0 / summary["centroid_separation"])


def test_a_range_shift_shows_as_the_phase_of_the_centroids(tmp_path):
    """A point moved by a known delay: the difference of the sub-band phases is 2 pi (f_up - f_low) tau, unbiased."""
    delay = 1.3e-9
    image = speckle(2, coefficient=0.6)
    shifted = np.fft.ifft(
        np.fft.fft(image, axis=1) * np.exp(-2j * np.pi * np.fft.fftfreq(SAMPLES, 1 / SAMPLING) * delay), axis=1
    )
    request = SlcRequest(
        carrier_frequency=CARRIER, range_bandwidth=BANDWIDTH, sampling_rate=SAMPLING, window="hamming",
        window_coefficient=0.6,
    )  # fmt: skip
    summary, paths, _ = split(
        tmp_path,
        write_complex(tmp_path / "a.tif", image),
        write_complex(tmp_path / "b.tif", shifted.astype(np.complex64)),
        request=request,
        options=SplitOptions(shares=(0.2, 0.4)),
    )
    products = {
        band: np.sum(read(paths[f"REFERENCE_{band}"]) * np.conj(read(paths[f"SECONDARY_{band}"])))
        for band in ("LOWER", "UPPER")
    }
    found = np.angle(products["UPPER"] * np.conj(products["LOWER"]))
    assert found == pytest.approx(2 * np.pi * summary["centroid_separation"] * delay, rel=2e-3)


@pytest.mark.parametrize("told", [103e6, 107e6, 95e6, None])
def test_a_band_that_the_file_gets_a_little_wrong_is_told_and_does_not_scale_displacement(tmp_path, told):
    """107 MHz for 100, believed, would cost 5 % of the displacement."""
    delay = 1.3e-9
    image = speckle(8)
    turn = np.exp(-2j * np.pi * np.fft.fftfreq(SAMPLES, 1 / SAMPLING) * delay)
    shifted = np.fft.ifft(np.fft.fft(image, axis=1) * turn, axis=1).astype(np.complex64)
    request = SlcRequest(carrier_frequency=CARRIER, range_bandwidth=told, sampling_rate=SAMPLING)
    pair = write_complex(tmp_path / "a.tif", image), write_complex(tmp_path / "b.tif", shifted)
    summary, paths, said = split(tmp_path, *pair, request=request)
    assert ("is not known" if told is None else "The spectrum is right") in said
    assert summary["range_bandwidth_used"] == pytest.approx(BANDWIDTH, rel=0.01)
    products = [
        np.sum(read(paths[f"REFERENCE_{band}"]) * np.conj(read(paths[f"SECONDARY_{band}"])))
        for band in ("UPPER", "LOWER")
    ]
    found = np.angle(products[0] * np.conj(products[1]))
    assert found == pytest.approx(2 * np.pi * summary["centroid_separation"] * delay, rel=3e-3)


def test_blocks_equal_the_whole(tmp_path, image):
    whole = split(tmp_path, image, names=("REFERENCE_UPPER",), settings=RunSettings(memory_mb=512, threads=1))[1]
    (tmp_path / "parts").mkdir()
    parts = split(tmp_path / "parts", image, names=("REFERENCE_UPPER",), settings=RunSettings(memory_mb=10, threads=2))[
        1
    ]
    np.testing.assert_array_equal(read(whole["REFERENCE_UPPER"]), read(parts["REFERENCE_UPPER"]))


def test_samples_and_lines_without_data_stay_so(tmp_path):
    image = speckle(3)
    image[:, :20] = 0
    image[10] = 0
    _, paths, _ = split(tmp_path, write_complex(tmp_path / "a.tif", image), names=("REFERENCE_LOWER",))
    found = read(paths["REFERENCE_LOWER"])
    assert not found[:, :20].any()
    assert not found[10].any()
    assert np.isfinite(found).all()


def test_nan_is_no_data(tmp_path):
    image = speckle(4)
    image[5, 5] = np.nan
    _, paths, _ = split(tmp_path, write_complex(tmp_path / "a.tif", image), names=("REFERENCE_LOWER",))
    found = read(paths["REFERENCE_LOWER"])
    assert np.isfinite(found).all()
    assert found[5, 5] == 0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (SplitOptions(subband_bandwidth=20e6, frequency_offset=50e6), "FREQUENCY_OFFSET may be at most"),
        (SplitOptions(subband_bandwidth=40e6, frequency_offset=15e6), "overlap"),
        (SplitOptions(subband_bandwidth=60e6, frequency_offset=30e6), "leave the band"),
        (SplitOptions(subband_bandwidth=1e5, frequency_offset=40e6), "points of the"),
    ],
)
def test_sub_bands_that_cannot_be(tmp_path, image, options, message):
    with pytest.raises(InputError, match=message):
        split(tmp_path, image, options=options, names=("REFERENCE_LOWER",))
    assert not (tmp_path / "reference_lower.tif").exists()


def test_an_intensity_image_is_refused(tmp_path):
    path = write_complex(tmp_path / "intensity.tif", np.abs(speckle(5)), gdal.GDT_Float32)
    with pytest.raises(InputError, match=r"(?i)intensity|complex"):
        split(tmp_path, path, names=("REFERENCE_LOWER",))


def test_an_image_of_zeros_is_refused(tmp_path):
    path = write_complex(tmp_path / "zero.tif", np.zeros((LINES, SAMPLES), np.complex64))
    with pytest.raises(InputError, match=r"(?i)zero"):
        split(tmp_path, path, names=("REFERENCE_LOWER",))


def test_no_carrier(tmp_path, image):
    request = SlcRequest(range_bandwidth=BANDWIDTH, sampling_rate=SAMPLING)
    with pytest.raises(InputError, match="CARRIER_FREQUENCY"):
        split(tmp_path, image, request=request, names=("REFERENCE_LOWER",))


def test_images_of_different_size(tmp_path, image):
    other = write_complex(tmp_path / "other.tif", speckle(6)[:, :-4])
    with pytest.raises(InputError, match="same size"):
        split(tmp_path, image, other)


def test_a_sub_band_is_not_split_again(tmp_path, image):
    _, paths, _ = split(tmp_path, image, names=("REFERENCE_LOWER",))
    (tmp_path / "again").mkdir()
    with pytest.raises(InputError, match="sub-band already"):
        split(tmp_path / "again", paths["REFERENCE_LOWER"], request=SlcRequest(), names=("REFERENCE_LOWER",))


def test_outputs_of_a_secondary_that_is_not_there(tmp_path, image):
    _, paths, said = split(tmp_path, image, names=("REFERENCE_LOWER", "SECONDARY_LOWER"))
    assert "SECONDARY_LOWER is not written" in said
    assert gdal.Open(paths["REFERENCE_LOWER"]) is not None


def test_cancel_leaves_nothing(tmp_path, image):
    with pytest.raises(Cancelled):
        split(tmp_path, image, names=("REFERENCE_LOWER",), reporter=Reporter(cancelled=lambda: True))
    assert [path.name for path in tmp_path.iterdir()] == ["image.tif"]


def test_a_secondary_of_another_band_or_weighting_is_told(tmp_path, image):
    frequency = np.fft.fftfreq(SAMPLES, 1 / SAMPLING)
    # from -50 to +10 MHz: the upper third (16.7 to 50 MHz) is not there; up to 40 MHz: 30 % of it is missing
    absent = np.fft.ifft(np.fft.fft(speckle(1), axis=1) * (frequency < 10e6), axis=1).astype(np.complex64)
    with pytest.raises(InputError, match="100 % of the upper sub-band is not in it"):
        split(tmp_path, image, write_complex(tmp_path / "absent.tif", absent))
    assert not list(tmp_path.glob("*_lower.tif"))
    narrow = np.fft.ifft(np.fft.fft(speckle(1), axis=1) * (frequency < 40e6), axis=1)
    weighted = speckle(1, 0.54)
    for name, other, expected in (
        ("narrow", narrow, "% of the upper sub-band is not in it"),
        ("weighted", weighted, "weighted by a Hamming window of 0.5"),
        ("same", speckle(2), None),
    ):
        (tmp_path / name).mkdir()
        path = write_complex(tmp_path / f"{name}.tif", other.astype(np.complex64))
        _, _, said = split(tmp_path / name, image, path)
        if expected:
            assert expected in said
        assert ("sub-band is not in it" in said) == (name == "narrow")


def test_a_coefficient_without_a_window_is_used(tmp_path):
    path = write_complex(tmp_path / "weighted.tif", speckle(3, 0.8))
    request = SlcRequest(
        carrier_frequency=CARRIER, range_bandwidth=BANDWIDTH, sampling_rate=SAMPLING, window_coefficient=0.6
    )
    _, paths, _ = split(tmp_path, path, request=request, names=("REFERENCE_UPPER",))
    frequency = np.fft.fftfreq(SAMPLES, 1 / SAMPLING)
    weighting = 0.6 + 0.4 * np.cos(2 * np.pi * frequency / BANDWIDTH)
    inside = np.abs(frequency - BANDWIDTH / 3) < BANDWIDTH / 6 - SAMPLING / SAMPLES
    found, original = (np.fft.fft(read(name), axis=1)[:, inside] for name in (paths["REFERENCE_UPPER"], path))
    assert np.abs(found * weighting[inside] / original - 1).max() < 1e-3


def test_a_memory_that_is_too_small_says_what_would_do(tmp_path, image):
    with pytest.raises(InputError, match=r"Set MEMORY to \d+ MB or more\.$"):
        split(tmp_path, image, names=("REFERENCE_LOWER",), settings=RunSettings(memory_mb=8.05))


def coherence(first, second, lines=5, samples=21):
    """Mean of Tang Eq. 3 by brute force, windows inside the image."""

    def total(values):
        return sliding_window_view(values, (lines, samples)).sum((-1, -2))

    power = total(np.abs(first) ** 2) * total(np.abs(second) ** 2)
    return float((np.abs(total(first * np.conj(second))) / np.sqrt(power)).mean())


def test_amsterdam_says_a_wrong_bandwidth_and_both_thirds_stay_coherent(tmp_path, shared_data):
    folder = shared_data / "amsterdam_s1_slc_pair" / "original"
    summary, paths, said = split(
        tmp_path, str(folder / "20230331-coreg.znap"), str(folder / "20230319-coreg.znap"), request=SlcRequest()
    )
    assert "56.5 MHz" in said
    assert "The spectrum is right" in said
    assert summary["range_bandwidth_used"] == pytest.approx(42.79e6, rel=0.02)
    for band in ("LOWER", "UPPER"):
        assert coherence(read(paths[f"REFERENCE_{band}"]), read(paths[f"SECONDARY_{band}"])) > 0.70


def test_amsterdam_with_the_bandwidth_of_its_annotation(tmp_path, shared_data):
    folder = shared_data / "amsterdam_s1_slc_pair" / "original"
    summary, paths, _ = split(
        tmp_path,
        str(folder / "20230331-coreg.znap"),
        str(folder / "20230319-coreg.znap"),
        request=SlcRequest(range_bandwidth=42.7899e6),
    )
    assert summary["subband_bandwidth_used"] == pytest.approx(42.7899e6 / 3)
    for band in ("LOWER", "UPPER"):
        assert coherence(read(paths[f"REFERENCE_{band}"]), read(paths[f"SECONDARY_{band}"])) > 0.70


@pytest.mark.parametrize(
    ("name", "frequency", "carrier", "bandwidth"),
    [
        ("SanAnd_129.h5", "A", 1243e6, 20e6),
        ("SanAnd_129.h5", "B", 1270e6, 5e6),
        ("SanAnd_138.h5", "A", 1253e6, 40e6),
        ("SanAnd_138.h5", "B", 1275.5e6, 5e6),
    ],
)
def test_uavsar_files_agree_with_their_spectra(shared_data, name, frequency, carrier, bandwidth):
    pytest.importorskip("h5py", reason="RSLC files need h5py")
    from mining_insar.algorithms.io.slc import open_slc
    from mining_insar.algorithms.runs.lines import measured_spectrum

    said = []
    reporter = Reporter(info=said.append, warn=said.append)
    with open_slc(str(shared_data / "uavsar_rslc" / name), SlcRequest(frequency=frequency), reporter) as slc:
        assert slc.metadata.carrier_frequency == pytest.approx(carrier, rel=1e-6)
        assert slc.metadata.range_bandwidth == pytest.approx(bandwidth, rel=1e-6)
        spectrum = measured_spectrum(slc, slc.metadata.need("sampling_rate"))
    assert spectrum.bandwidth == pytest.approx(bandwidth, rel=0.025)
    assert abs(spectrum.centre) < 0.015 * bandwidth


def test_by_qgis_process(tmp_path, shared_data, qgis_process):
    folder = shared_data / "amsterdam_s1_slc_pair" / "derived_envi"
    result = qgis_process(
        "--json",
        "run",
        "mininginsar:splitspectrum",
        f"--REFERENCE_SLC={folder / '20230331.slc'}",
        "--CARRIER_FREQUENCY=5405000454",
        "--SAMPLING_RATE=64345238.12",
        "--PRESET=paper",
        f"--REFERENCE_LOWER={tmp_path / 'lower.tif'}",
        f"--REFERENCE_UPPER={tmp_path / 'upper.tif'}",
    )
    assert result.returncode == 0, result.text
    facts = result.json["results"]
    assert facts["SUBBAND_BANDWIDTH_USED"] == pytest.approx(0.2 * facts["RANGE_BANDWIDTH_USED"])
    assert facts["UPPER_CENTROID"] - facts["LOWER_CENTROID"] == pytest.approx(facts["CENTROID_SEPARATION"])
    assert gdal.Open(str(tmp_path / "upper.tif")).GetRasterBand(1).DataType == gdal.GDT_CFloat32
