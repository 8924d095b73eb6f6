"""The sub-band runs from file to file, on simulated images with a known truth and on a real pair."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

gdal = pytest.importorskip("osgeo.gdal")

from mining_insar.algorithms.checks import InputError  # noqa: E402
from mining_insar.algorithms.io.slc_metadata import SlcRequest  # noqa: E402
from mining_insar.algorithms.reporting import Cancelled, Reporter  # noqa: E402
from mining_insar.algorithms.runs.applicability import ApplicabilityRequest, run_applicability  # noqa: E402
from mining_insar.algorithms.runs.common import RunSettings  # noqa: E402
from mining_insar.algorithms.runs.diao_report import ReportOptions, run_subbandreport  # noqa: E402
from mining_insar.algorithms.runs.radar import Topography  # noqa: E402
from mining_insar.algorithms.runs.simulateslc import BANDS, SlcScene, run_simulateslc, scene_images  # noqa: E402
from mining_insar.algorithms.runs.subbanddisplacement import (  # noqa: E402
    DisplacementRequest,
    run_subbanddisplacement,
)
from mining_insar.algorithms.runs.subbandinterferogram import (  # noqa: E402
    SubbandOptions,
    run_subbandinterferogram,
)
from mining_insar.algorithms.simulation.diao import paper_study  # noqa: E402
from mining_insar.algorithms.subband.applicability import PRESET_SHARES, Criteria, PhaseNoise, SubbandSystem  # noqa: E402

LOOKS = (20, 25)
SYSTEM = SubbandSystem(9.65e9, 100e6, 20e6, 80e6)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def write(path, values, like=None, tags=None):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetMetadata(tags or {})
    dataset.GetRasterBand(1).WriteArray(values.astype(np.float32))
    dataset.FlushCache()
    return str(path)


def blocks(values, looks=LOOKS):
    rows, cols = values.shape[0] // looks[0], values.shape[1] // looks[1]
    cut = values[: rows * looks[0], : cols * looks[1]]
    return cut.reshape(rows, looks[0], cols, looks[1]).mean(axis=(1, 3))


class Heard:
    """A reporter that keeps what it hears."""

    def __init__(self, cancel_after=10**9):
        self.lines, self.asked, self.cancel_after = [], 0, cancel_after

    def cancelled(self):
        self.asked += 1
        return self.asked > self.cancel_after

    @property
    def reporter(self):
        return Reporter(info=self.lines.append, warn=self.lines.append, cancelled=self.cancelled)

    @property
    def text(self):
        return "\n".join(self.lines)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A finished bowl with Hamming weighting, hills and a baseline: images and truth."""
    folder = tmp_path_factory.mktemp("slc")
    paths = {name: str(folder / f"{name}.tif") for name in ("REFERENCE", "SECONDARY", *BANDS)}
    settings = SlcScene(
        cycles=40,
        coherence=0.9,
        window_coefficient=0.6,
        perpendicular_baseline=100.0,
        relief=300.0,
        lines=600,
        samples=1000,
        seed=4,
    )
    summary = run_simulateslc(settings, outputs=paths)
    assert summary["max_subsidence_mm"] == pytest.approx(1397, abs=3)
    paths["MOVING"] = write(folder / "moving.tif", np.abs(read(paths["TRUE_LOS"])) > 5.0)
    return paths


@pytest.fixture(scope="module")
def phase(scene, tmp_path_factory):
    folder = tmp_path_factory.mktemp("phase")
    outputs = {name: str(folder / f"{name}.tif") for name in ("PHASE", "PHASE_STD", "COHERENCE")}
    heard = Heard()
    summary = run_subbandinterferogram(
        scene["REFERENCE"],
        scene["SECONDARY"],
        SlcRequest(),
        SubbandOptions(*LOOKS, PRESET_SHARES["optimal"], moving_area=scene["MOVING"]),
        Topography(phase=scene["TOPO_PHASE"]),
        outputs=outputs,
        reporter=heard.reporter,
    )
    return outputs, summary, heard.text


def test_simulated_images_say_what_they_are(scene):
    dataset = gdal.Open(scene["REFERENCE"])
    tags = dataset.GetMetadata()
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_CFloat32
    assert float(tags["CARRIER_FREQUENCY_HZ"]) == 9.65e9
    assert float(tags["RANGE_BANDWIDTH_HZ"]) == 100e6
    assert float(tags["RANGE_WINDOW_COEFFICIENT"]) == 0.6
    assert gdal.Open(scene["SECONDARY"]).GetMetadata()["FIRST_DATE"] == "2023-03-17"
    assert np.mean(np.abs(dataset.ReadAsArray()) ** 2) == pytest.approx(1.0, abs=0.02)
    again = scene_images(
        SlcScene(
            cycles=40,
            coherence=0.9,
            window_coefficient=0.6,
            perpendicular_baseline=100.0,
            relief=300.0,
            lines=600,
            samples=1000,
            seed=4,
        ),
        130,
        10,
    )
    np.testing.assert_allclose(again[1], read(scene["SECONDARY"])[130:140], atol=1e-5)


def test_the_chain_finds_the_bowl_and_knows_how_sure_it_is(scene, phase, tmp_path):
    outputs, summary, said = phase
    assert summary["simulated_wavelength"] == pytest.approx(4.4969, abs=0.005)
    assert "Hamming coefficient 0.6" in said
    tags = gdal.Open(outputs["PHASE"]).GetMetadata()
    assert float(tags["WAVELENGTH_METRES"]) == summary["simulated_wavelength"]
    assert tags["TREND_REMOVED"] == "plane"
    made = {name: str(tmp_path / f"{name}.tif") for name in ("LOS", "LOS_STD", "VERTICAL", "VERTICAL_STD")}
    result = run_subbanddisplacement(
        DisplacementRequest(outputs["PHASE"], outputs["PHASE_STD"], most_std=0.04), outputs=made
    )
    true, los, std = blocks(read(scene["TRUE_LOS"])), read(made["LOS"]), read(made["LOS_STD"])
    seen = np.isfinite(los)
    np.testing.assert_array_equal(seen, np.isfinite(std))
    assert result["blind_percent"] == pytest.approx(100 * (1 - seen.mean()), abs=1e-6)
    bowl = seen & (true < -10.0)
    error = los - true
    assert np.sqrt(np.mean((error / std)[seen] ** 2)) == pytest.approx(1.0, abs=0.07)
    scale = np.sum(los[bowl] * true[bowl]) / np.sum(true[bowl] ** 2)
    assert scale == pytest.approx(1.0, abs=0.02)
    assert np.abs(error[bowl]).mean() < 35.0
    assert std[seen].max() <= 40.0
    cosine = np.cos(np.radians(41.07))
    np.testing.assert_allclose(read(made["VERTICAL"])[seen], los[seen] / cosine, rtol=1e-5)
    # part of the bowl is blind, and says so
    assert 0.1 < 1 - seen[true < -10].mean() < 0.9


def test_unremoved_topography_and_identical_removal_are_seen(scene, phase, tmp_path):
    kept = str(tmp_path / "kept.tif")
    options = SubbandOptions(*LOOKS, PRESET_SHARES["optimal"], trend="none")
    run_subbandinterferogram(scene["REFERENCE"], scene["SECONDARY"], SlcRequest(), options, outputs={"PHASE": kept})
    stable = blocks(np.abs(read(scene["TRUE_LOS"]))) < 1.0
    expected = blocks(read(scene["TOPO_PHASE"])) * (2 / 3 * 100e6 / 9.65e9)
    left = read(kept) - expected
    good = stable & np.isfinite(left)
    assert np.abs(left[good].mean()) < 0.01
    assert np.corrcoef(read(kept)[good], expected[good])[0, 1] > 0.5
    assert np.nanstd(read(phase[0]["PHASE"])[good]) < np.nanstd(read(kept)[good])


def test_blocks_equal_the_whole_and_threads_do_not_matter(scene, phase, tmp_path):
    again = str(tmp_path / "again.tif")
    run_subbandinterferogram(
        scene["REFERENCE"],
        scene["SECONDARY"],
        SlcRequest(),
        SubbandOptions(*LOOKS, PRESET_SHARES["optimal"], moving_area=scene["MOVING"]),
        Topography(phase=scene["TOPO_PHASE"]),
        outputs={"PHASE": again},
        settings=RunSettings(memory_mb=64, threads=1),
    )
    np.testing.assert_allclose(read(again), read(phase[0]["PHASE"]), atol=1e-4)


def test_offsets_are_added_back_whole_or_without_their_plane(tmp_path):
    rows, cols = np.mgrid[:40, :50].astype(float)
    signal = 0.5 * np.exp(-(((rows - 20) / 6) ** 2) - ((cols - 25) / 6) ** 2)
    offset = signal + 2.0 + 0.01 * rows - 0.02 * cols
    separation = 80e6
    radians = 4 * np.pi * separation / 299792458.0
    full = np.kron(offset, np.ones((2, 3)))
    about = {
        "WAVELENGTH_METRES": repr(299792458.0 / separation),
        "SUBBAND_SEPARATION_HZ": repr(separation),
        "LOOKS_LINES": "2",
        "LOOKS_SAMPLES": "3",
        "INCIDENCE_DEGREES": "41.07",
    }
    # registration took everything away: the phase is flat
    flat = write(tmp_path / "flat.tif", np.zeros((40, 50)), tags=about)
    detrended = write(tmp_path / "d.tif", np.zeros((40, 50)), tags={**about, "TREND_REMOVED": "plane"})
    small, large = write(tmp_path / "small.tif", offset), write(tmp_path / "large.tif", full)
    made = str(tmp_path / "los.tif")
    for source in (small, large):
        run_subbanddisplacement(DisplacementRequest(flat, offset=source), outputs={"LOS": made})
        np.testing.assert_allclose(read(made), -1000 * offset, atol=1e-2)
        run_subbanddisplacement(DisplacementRequest(detrended, offset=source), outputs={"LOS": made})
        np.testing.assert_allclose(read(made), -1000 * signal, atol=3.0)
    half = write(tmp_path / "half.tif", radians * signal / 2, tags=about)
    run_subbanddisplacement(DisplacementRequest(half), outputs={"LOS": made})
    np.testing.assert_allclose(read(made), -500 * signal, atol=1e-2)
    with pytest.raises(InputError, match="OFFSETS must lie on the grid of PHASE"):
        run_subbanddisplacement(
            DisplacementRequest(flat, offset=write(tmp_path / "odd.tif", offset[:, :-3])), outputs={"LOS": made}
        )


def test_displacement_refuses_what_it_cannot_use(scene, phase, tmp_path):
    made = {"LOS": str(tmp_path / "los.tif")}
    bare = write(tmp_path / "bare.tif", np.zeros((4, 4)))
    with pytest.raises(InputError, match="Give SIMULATED_WAVELENGTH"):
        run_subbanddisplacement(DisplacementRequest(bare), outputs=made)
    with pytest.raises(InputError, match="INCIDENCE is missing"):
        run_subbanddisplacement(
            DisplacementRequest(bare, simulated_wavelength=3.7), outputs={"VERTICAL": str(tmp_path / "v.tif")}
        )
    with pytest.raises(InputError, match="need PHASE_STD"):
        run_subbanddisplacement(
            DisplacementRequest(bare, simulated_wavelength=3.7), outputs={"LOS_STD": str(tmp_path / "s.tif")}
        )
    pixels = write(tmp_path / "pixels.tif", np.ones((4, 4)), tags={"DATA_UNITS": "px"})
    with pytest.raises(InputError, match="RANGE_OFFSETS of coregister"):
        run_subbanddisplacement(DisplacementRequest(bare, offset=pixels, simulated_wavelength=3.7), outputs=made)
    with pytest.raises(InputError, match="MAX_STD needs PHASE_STD"):
        DisplacementRequest(bare, most_std=0.04)
    with pytest.raises(InputError, match="PHASE and PHASE_STD must have the same size"):
        run_subbanddisplacement(DisplacementRequest(phase[0]["PHASE"], bare), outputs=made)
    with pytest.raises(InputError, match="holds complex numbers"):
        run_subbanddisplacement(DisplacementRequest(scene["REFERENCE"]), outputs=made)
    with pytest.raises(InputError, match="No output is asked for"):
        run_subbanddisplacement(DisplacementRequest(bare), outputs={})
    assert not Path(made["LOS"]).exists()


def test_interferogram_refuses_what_it_cannot_use(scene, phase, tmp_path):
    made = {"PHASE": str(tmp_path / "phase.tif")}
    good = SubbandOptions(*LOOKS, PRESET_SHARES["optimal"])

    def run(options=good, request=None, reference=None, secondary=None, **more):
        return run_subbandinterferogram(
            reference or scene["REFERENCE"],
            secondary or scene["SECONDARY"],
            request or SlcRequest(),
            options,
            outputs=made,
            **more,
        )

    with pytest.raises(InputError, match="leave the band of 100 MHz"):
        run(replace(good, subband_bandwidth=20e6, frequency_offset=50e6))
    with pytest.raises(InputError, match="overlap"):
        run(replace(good, subband_bandwidth=40e6, frequency_offset=10e6))
    with pytest.raises(InputError, match="LOOKS_LINES"):
        run(replace(good, looks_lines=601))
    with pytest.raises(InputError, match="not a single-look complex image"):
        run(secondary=scene["HEIGHT"])
    small = str(tmp_path / "small.tif")
    gdal.Translate(small, scene["SECONDARY"], srcWin=[0, 0, 900, 600])
    with pytest.raises(InputError, match="must have the same size"):
        run(secondary=small)
    with pytest.raises(InputError, match="METHOD must be one of"):
        replace(good, method="best")
    with pytest.raises(InputError, match="MOVING_AREA must lie on the grid"):
        run(replace(good, moving_area=write(tmp_path / "odd.tif", np.zeros((7, 7)))))
    with pytest.raises(InputError, match="at least 30 pixels of stable ground"):
        run(replace(good, moving_area=write(tmp_path / "all.tif", np.ones((30, 40)))))
    with pytest.raises(InputError, match="Set MEMORY to"):
        run(replace(good, looks_lines=600), settings=RunSettings(memory_mb=64))
    heard = Heard(cancel_after=2)
    with pytest.raises(Cancelled):
        run(reporter=heard.reporter)
    assert [path.name for path in tmp_path.iterdir() if "phase" in path.name] == []


def test_unregistered_images_are_blind_and_no_trend_is_made_up(scene, tmp_path):
    shifted = str(tmp_path / "shifted.tif")
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(shifted, gdal.Open(scene["SECONDARY"]))
    dataset.GetRasterBand(1).WriteArray(np.roll(read(scene["SECONDARY"]), 40, axis=1))
    del dataset
    made = {"PHASE": str(tmp_path / "phase.tif")}
    options = SubbandOptions(*LOOKS, PRESET_SHARES["optimal"])
    with pytest.raises(InputError, match=r"of 1200 pixels have .* the others are blind; a phase trend needs at least"):
        run_subbandinterferogram(scene["REFERENCE"], shifted, SlcRequest(), options, outputs=made)
    heard = Heard()
    summary = run_subbandinterferogram(
        scene["REFERENCE"],
        shifted,
        SlcRequest(),
        replace(options, trend="none"),
        outputs=made,
        reporter=heard.reporter,
    )
    assert summary["blind_percent"] > 99.5
    assert "Are they registered?" in heard.text or summary["blind_percent"] < 100


def test_applicability_on_the_simulated_bowl(tmp_path):
    truth = str(tmp_path / "truth.tif")
    run_simulateslc(SlcScene(cycles=8, lines=400, samples=900), outputs={"TRUE_VERTICAL": truth})
    made = {name: str(tmp_path / f"{name}.tif") for name in ("APPLICABILITY", "REVISIT", "SUBBAND_SNR")}
    made["TABLE"] = str(tmp_path / "table.csv")
    request = ApplicabilityRequest(truth, 41.07, pixel=3.0, expected_cycles=8, most_cycles=10)
    result = run_applicability(request, SYSTEM, PhaseNoise(interferogram_std=0.61), outputs=made)
    classes, revisit = read(made["APPLICABILITY"]), read(made["REVISIT"])
    bowl = np.abs(read(truth)) >= 10
    shares = [100 * np.mean(classes[bowl] == value) for value in range(4)]
    names = ("share_blind", "share_conventional", "share_subband", "share_both")
    np.testing.assert_allclose([result[name] for name in names], shares, atol=1e-6)
    assert result["subband_from_cycle"] == revisit[revisit > 0].min() == 8
    assert (revisit[classes >= 2] <= 8).all()
    rows = list(csv.DictReader(Path(made["TABLE"]).read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 10
    assert float(rows[7]["blind_percent"]) == pytest.approx(shares[0], abs=1e-3)
    # one thread with little memory says the same
    small = run_applicability(
        request,
        SYSTEM,
        PhaseNoise(interferogram_std=0.61),
        outputs={"APPLICABILITY": made["SUBBAND_SNR"]},
        settings=RunSettings(memory_mb=64, threads=1),
    )
    np.testing.assert_array_equal(read(made["SUBBAND_SNR"]), classes)
    assert small["share_blind"] == result["share_blind"]
    # subsidence, positive down, is the same map
    down = write(tmp_path / "down.tif", -read(truth))
    other = run_applicability(
        replace(request, expected=down, kind="subsidence", unit="mm"),
        SYSTEM,
        PhaseNoise(interferogram_std=0.61),
        Criteria(),
        outputs={"APPLICABILITY": made["APPLICABILITY"]},
    )
    assert other["share_blind"] == result["share_blind"]
    paper = run_applicability(
        request,
        SYSTEM,
        PhaseNoise(interferogram_std=0.61),
        Criteria(mode="paper"),
        outputs={"APPLICABILITY": made["APPLICABILITY"]},
    )
    # a fifth of 3.747 m is 749 mm: not reached after 8 cycles (655 mm), but after 10
    assert paper["share_subband"] == paper["share_both"] == 0
    assert paper["subband_from_cycle"] == 10


def test_one_hot_pixel_is_no_cycle_from_which_sub_band_works(tmp_path):
    """A bowl of 8 cycles, with and without a pixel that an earlier product has wrong by 3 m; nothing else changes."""
    rows, cols = np.mgrid[:60, :90].astype(float)
    bowl = -700.0 * np.exp(-((rows - 30.0) ** 2 + (cols - 45.0) ** 2) / 300.0)
    hot = bowl.copy()
    hot[5, 80] = -3000.0
    pair = bowl.copy()
    pair[50:52, 10] = 3000.0
    found = {}
    for name, values in (("bowl", bowl), ("hot", hot), ("pair", pair)):
        request = ApplicabilityRequest(
            write(tmp_path / f"{name}.tif", values), 41.07, unit="mm", pixel=10.0, expected_cycles=8, most_cycles=12
        )
        made = {name: str(tmp_path / f"{name}.tif") for name in ("APPLICABILITY", "REVISIT")}
        for threads, memory in ((1, 64), (2, 1024)):
            settings = RunSettings(memory_mb=memory, threads=threads)
            found[name, threads] = run_applicability(
                request, SYSTEM, PhaseNoise(interferogram_std=0.61), outputs=made, settings=settings
            )
        revisit = read(made["REVISIT"])
        # the map itself is by pixel
        assert revisit[revisit > 0].min() == (8 if name == "bowl" else 2)
    for name in ("hot", "pair"):
        for item in ("subband_from_cycle", "conventional_to_cycle"):
            assert found[name, 1][item] == found[name, 2][item] == found["bowl", 1][item]
    assert found["bowl", 1]["subband_from_cycle"] >= 8
    # a patch of three by three pixels is support enough
    patch = bowl.copy()
    patch[4:9, 78:83] = -3000.0
    request = replace(request, expected=write(tmp_path / "patch.tif", patch))
    result = run_applicability(request, SYSTEM, PhaseNoise(interferogram_std=0.61), outputs=made)
    assert result["subband_from_cycle"] == 2


def test_slopes_count_along_range_only_where_range_is_known(tmp_path):
    made = {"APPLICABILITY": str(tmp_path / "a.tif")}
    down = np.broadcast_to(-700.0 - 8.0 * np.arange(40)[:, np.newaxis], (40, 40))
    noise, coherent = PhaseNoise(interferogram_std=0.3), {"unit": "mm", "pixel": 3.0}

    def share(values, name):
        request = ApplicabilityRequest(write(tmp_path / f"{name}.tif", values), 41.07, **coherent)
        result = run_applicability(request, SYSTEM, noise, outputs=made)
        return result["share_subband"] + result["share_both"]

    # 8 mm per 3 m: 3.1 mm per metre of slant range along range, beyond the critical 2.07
    assert share(down, "azimuth") == 100.0
    assert share(down.T, "range") == 0.0


def test_applicability_refuses_what_it_cannot_use(tmp_path):
    made = {"APPLICABILITY": str(tmp_path / "a.tif")}
    bare = write(tmp_path / "bare.tif", np.full((20, 30), -100.0))
    noise = PhaseNoise(4.0)
    with pytest.raises(InputError, match=r"The unit of .* is unknown: give UNIT"):
        run_applicability(ApplicabilityRequest(bare, 41.0), SYSTEM, noise, outputs=made)
    with pytest.raises(InputError, match="Give PIXEL_SIZE"):
        run_applicability(ApplicabilityRequest(bare, 41.0, unit="mm"), SYSTEM, noise, outputs=made)
    good = ApplicabilityRequest(bare, 41.0, unit="mm", pixel=3.0)
    other = write(tmp_path / "other.tif", np.full((20, 31), 0.5))
    scaled = write(tmp_path / "scaled.tif", np.full((20, 30), 70.0))
    with pytest.raises(InputError, match="COHERENCE lies on another grid than EXPECTED"):
        run_applicability(replace(good, coherence=other), SYSTEM, noise, outputs=made)
    with pytest.raises(InputError, match="COHERENCE must be within 0 to 1, got 70"):
        run_applicability(replace(good, coherence=scaled), SYSTEM, noise, outputs=made)
    with pytest.raises(InputError, match="EXPECTED_KIND must be one of"):
        replace(good, kind="up")
    with pytest.raises(InputError, match="LOOKS is missing"):
        PhaseNoise()
    heard = Heard()
    flat = write(tmp_path / "flat.tif", np.zeros((20, 30)))
    run_applicability(replace(good, expected=flat), SYSTEM, noise, outputs=made, reporter=heard.reporter)
    assert "there is no bowl to take shares of" in heard.text


def test_a_real_pair_goes_through(shared_data, tmp_path):
    folder = shared_data / "amsterdam_s1_slc_pair" / "derived_envi"
    made = {name: str(tmp_path / f"{name}.tif") for name in ("PHASE", "PHASE_STD", "COHERENCE")}
    request = SlcRequest(carrier_frequency=5.405000454e9, sampling_rate=64.34523812e6, range_bandwidth=56.5e6)
    heard = Heard()
    summary = run_subbandinterferogram(
        str(folder / "20230331.slc"),
        str(folder / "20230319.slc"),
        request,
        SubbandOptions(12, 26, PRESET_SHARES["optimal"]),
        outputs=made,
        reporter=heard.reporter,
    )
    assert "56.5 MHz, but the spectrum is 4" in heard.text
    assert summary["simulated_wavelength"] == pytest.approx(299792458.0 / (2 / 3 * 42.79e6), rel=0.04)
    phase, std = read(made["PHASE"]), read(made["PHASE_STD"])
    seen = np.isfinite(phase)
    assert seen.mean() > 0.8
    # 12 days over a city: no motion, so the phase is noise, and of the predicted size although bright targets stand out
    assert 0.85 < np.sqrt(np.mean((phase[seen] / std[seen]) ** 2)) < 1.25
    with pytest.raises(InputError, match="carrier frequency"):
        run_subbandinterferogram(
            str(folder / "20230331.slc"),
            str(folder / "20230319.slc"),
            SlcRequest(sampling_rate=64e6),
            SubbandOptions(12, 26, PRESET_SHARES["optimal"]),
            outputs=made,
        )


def test_the_report_redraws_the_figures(tmp_path):
    path = tmp_path / "report.html"
    study = replace(paper_study(), pixel=12.0)
    result = run_subbandreport(study, ReportOptions(), sensor="TerraSAR-X", outputs={"REPORT": str(path)})
    text = path.read_text(encoding="utf-8")
    for word in ("Figures 5 and 6", "Figure 7", "Figure 8", "Figures 9 and 10", "What works when", "Table 4"):
        assert word in text
    assert text.count("data:image/png") in (0, 7)
    assert result["peak_phase"] == pytest.approx(426.3, abs=1.0)
    assert result["clear_from_cycle"] == 8
    assert result["coverage_percent"] is None
    heard = Heard(cancel_after=1)
    with pytest.raises(Cancelled):
        run_subbandreport(study, outputs={"REPORT": str(tmp_path / "other.html")}, reporter=heard.reporter)
    assert not (tmp_path / "other.html").exists()
    with pytest.raises(InputError, match="No output is asked for"):
        run_subbandreport(study, outputs={})


def test_simulation_refuses_what_it_cannot_use(tmp_path):
    with pytest.raises(InputError, match="SENSOR must be one of"):
        SlcScene(sensor="moon")
    with pytest.raises(InputError, match="LINES and SAMPLES must be at least 16"):
        SlcScene(lines=3)
    with pytest.raises(InputError, match="COHERENCE must be within 0 to 1"):
        SlcScene(coherence=1.2)
    with pytest.raises(InputError, match="OVERSAMPLING must be at least 1"):
        SlcScene(oversampling=0.9)
    with pytest.raises(InputError, match="No output is asked for"):
        run_simulateslc(SlcScene(), outputs={})
    heard = Heard(cancel_after=0)
    with pytest.raises(Cancelled):
        run_simulateslc(SlcScene(), outputs={"REFERENCE": str(tmp_path / "r.tif")}, reporter=heard.reporter)
    assert list(tmp_path.iterdir()) == []


def test_shifts_and_horizontal_motion_of_the_simulation():
    still = SlcScene(cycles=0, coherence=1.0, lines=32, samples=400)
    plain = scene_images(still, 0, 32)[1]
    moved = scene_images(replace(still, shift_samples=3.0), 0, 32)[1]
    inner = slice(20, -20)
    np.testing.assert_allclose(np.roll(plain, 3, axis=1)[:, inner], moved[:, inner], atol=2e-3)


def test_a_map_knows_its_pixels_and_the_heading_its_range(tmp_path):
    from osgeo import osr

    made = {"APPLICABILITY": str(tmp_path / "a.tif")}
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32648)
    # sinks faster and faster to the north: 8 mm per 3 m
    values = np.broadcast_to(-700.0 - 8.0 * np.arange(40)[::-1, np.newaxis], (40, 40))
    path = tmp_path / "map.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 40, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((500_000.0, 3.0, 0.0, 4_200_000.0, 0.0, -3.0))
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values.astype(np.float32))
    del dataset

    def share(azimuth):
        request = ApplicabilityRequest(str(path), 41.07, unit="mm", range_azimuth=azimuth)
        result = run_applicability(request, SYSTEM, PhaseNoise(interferogram_std=0.3), outputs=made)
        return result["share_subband"] + result["share_both"]

    assert share(90.0) == 100.0
    assert share(0.0) == share(180.0) == share(None) == 0.0
    assert gdal.Open(made["APPLICABILITY"]).GetProjection()
