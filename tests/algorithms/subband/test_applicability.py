"""Classes by hand-made cases, and the calibration to Figures 9 and 10 of Diao et al. (2023)."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.constants import SENSORS
from mining_insar.algorithms.mining.pim_dynamic import PRINTED_MAXIMA
from mining_insar.algorithms.simulation.diao import (
    PAPER_NOISE,
    judge,
    paper_study,
    phases,
    profile,
    smoothed,
    vertical_from_phase,
)
from mining_insar.algorithms.simulation.slc_chain import SpeckleStudy, run_chain
from mining_insar.algorithms.subband.applicability import (
    BLIND,
    BOTH,
    CONVENTIONAL_ONLY,
    NO_CLASS,
    PRESET_SHARES,
    SUBBAND_ONLY,
    Criteria,
    Expected,
    PhaseNoise,
    SubbandSystem,
    classify,
    expected_motion,
    itoh_failure,
    planned_system,
)

SYSTEM = SubbandSystem(9.65e9, 100e6, 20e6, 80e6)


def one(los, step=0.0, gradient=0.0, vertical=None):
    values = [np.array([[float(value)]]) for value in (los, los if vertical is None else vertical, step, gradient)]
    return Expected(*values)


@pytest.fixture(scope="module")
def study():
    return paper_study()


def test_every_class_has_its_case():
    noise = PhaseNoise(interferogram_std=0.3)
    fringe = SYSTEM.wavelength / 2

    def of(expected, **more):
        return int(classify(expected, 1.0, noise, SYSTEM, Criteria(**more)).classes[0, 0])

    assert of(one(-0.05)) == CONVENTIONAL_ONLY
    assert of(one(-0.6, step=0.45 * fringe)) == SUBBAND_ONLY
    assert of(one(-0.6)) == BOTH
    assert of(one(-0.05, step=0.45 * fringe)) == BLIND
    assert of(one(np.nan)) == NO_CLASS
    # a slope that decorrelates the sub-band, whatever the displacement
    assert of(one(-0.6, gradient=20e6 / 9.65e9 * 1.01)) == CONVENTIONAL_ONLY
    assert of(one(-0.6), tolerance=0.01) == CONVENTIONAL_ONLY
    # the paper compares the vertical displacement with a fifth of the simulated wavelength
    assert of(one(-0.56, vertical=-0.75), mode="paper") == BOTH
    assert of(one(-0.56, vertical=-0.74), mode="paper") == CONVENTIONAL_ONLY


def test_noise_by_coherence_and_looks():
    expected = one(-0.6)
    snr = [
        float(classify(expected, g, PhaseNoise(4.0, 400.0), SYSTEM, Criteria()).subband_snr[0, 0]) for g in (0.7, 0.5)
    ]
    assert snr[0] == pytest.approx(4 * math.pi / SYSTEM.simulated_wavelength * 0.6 / 0.11406, rel=1e-4)
    assert snr[1] < snr[0]
    result = classify(expected, np.nan, PhaseNoise(4.0), SYSTEM, Criteria())
    assert result.classes[0, 0] == NO_CLASS
    assert classify(expected, 0.0, PhaseNoise(4.0), SYSTEM, Criteria()).classes[0, 0] == BLIND
    with pytest.raises(InputError, match=r"COHERENCE must be within 0 to 1, got 1\.5"):
        classify(expected, 1.5, PhaseNoise(4.0), SYSTEM, Criteria())


def test_itoh_failure_is_a_probability():
    rng = np.random.default_rng(2)
    for step, std in ((0.87, 0.62), (1.14, 0.62), (2.5, 0.3)):
        drawn = step + std * np.diff(rng.normal(size=(2, 400_000)), axis=0)
        assert itoh_failure(np.array(step), np.array(std)) == pytest.approx(np.mean(np.abs(drawn) > math.pi), abs=6e-4)
    assert itoh_failure(np.array(1.0), np.array(0.0)) == 0.0
    assert itoh_failure(np.array(4.0), np.array(0.0)) == 1.0


def test_steps_and_slopes_of_a_plane():
    row, col = np.mgrid[:6, :8].astype(float)
    los = 0.001 * row * 5 + 0.002 * col * 4
    los[2, 2] = np.nan
    motion = expected_motion(los, los, (5.0, 4.0), 30.0)
    known = np.isfinite(motion.step)
    np.testing.assert_allclose(motion.step[known], math.hypot(0.005, 0.008))
    np.testing.assert_allclose(motion.range_gradient[known], math.hypot(0.001, 0.002) / 0.5)
    along = expected_motion(los, los, (5.0, 4.0), 30.0, (0.0, 1.0))
    np.testing.assert_allclose(along.range_gradient[known], 0.002 / 0.5)
    np.testing.assert_allclose(motion.times(3.0).step[known], 3 * math.hypot(0.005, 0.008))


def test_sensors_and_their_simulated_wavelengths():
    expected = {
        "terrasarx_100": 3.747,
        "terrasarx_150": 2.498,
        "terrasarx_300": 1.249,
        "cosmoskymed": 3.904,
        "sentinel1": 6.633,
        "alos2_84": 4.461,
        "alos2": 13.384,
        "nisar_77": 4.867,
        "lutan1": 2.498,
    }
    for key, wavelength in expected.items():
        system = planned_system(SENSORS[key], None, None, PRESET_SHARES["paper"])
        assert system.simulated_wavelength == pytest.approx(wavelength, abs=6e-4), key
        assert SENSORS[key].source
        assert SENSORS[key].incidence
    assert set(expected) == set(SENSORS)
    with pytest.raises(InputError, match="RANGE_BANDWIDTH is missing"):
        planned_system(None, 9.65e9, None, PRESET_SHARES["paper"])
    with pytest.raises(InputError, match="leave the band"):
        planned_system(SENSORS["terrasarx_100"], None, None, (0.2, 0.5))


def test_table_4(study):
    difference = [1000 * study.subsidence(cycle).max() - printed for cycle, printed in PRINTED_MAXIMA.items()]
    assert np.sqrt(np.mean(np.square(difference))) <= 9.0
    assert np.abs(difference).max() <= 16.0


def test_peak_phase_and_the_paper_s_9_and_26_mm(study):
    final = study.subsidence(40)
    assert final.max() == pytest.approx(1.397, abs=2e-3)
    assert 4 * math.pi / 0.031 * 1.397 * math.cos(math.radians(41.07)) == pytest.approx(426.94, abs=0.01)
    clean = phases(study, final)
    assert clean.true.max() == pytest.approx(426.0, abs=0.6)
    exact = profile(study, final, vertical_from_phase(study, clean.subband))
    assert exact.largest_error < 1e-12
    found = [profile(study, final, vertical_from_phase(study, smoothed(clean.subband, n))) for n in (33, 35)]
    assert [round(1000 * item.mean_error) for item in found] == [7, 8]
    assert [round(1000 * item.largest_error) for item in found] == [23, 26]


def test_figures_9_and_10_with_one_noise_level(study):
    results = {cycle: judge(study, cycle, PhaseNoise(interferogram_std=PAPER_NOISE)) for cycle in range(1, 13)}
    assert [cycle for cycle, result in results.items() if result.conventional] == [1, 2, 3]
    assert min(cycle for cycle, result in results.items() if result.appears) == 4
    assert min(cycle for cycle, result in results.items() if result.clear) == 8
    neither = [cycle for cycle, result in results.items() if not (result.conventional or result.clear)]
    assert neither == [4, 5, 6, 7]
    steps = [results[cycle].phase_step for cycle in (1, 2, 3, 4, 6, 8)]
    np.testing.assert_allclose(steps, [0.30, 0.60, 0.89, 1.19, 1.72, 2.14], rtol=0.05)
    assert results[8].shares[2] + results[8].shares[3] > 0
    assert results[7].shares[2] + results[7].shares[3] == 0


def test_images_with_speckle_give_honest_figures_and_leave_the_blind_part_empty(study):
    result = run_chain(study, 40, SpeckleStudy(coherence=1.0), seed=1)
    bowl = result.true >= 0.01
    error = np.abs(result.error[bowl & result.seen])
    assert 0.3 < result.coverage < 0.7
    assert result.normalised_rms == pytest.approx(1.0, abs=0.05)
    assert error.mean() < 0.03
    assert np.percentile(error, 95) < 0.075
    # most of the steep flank is blind (slopes along azimuth cost nothing)
    flank = (result.true > 0.5) & (result.true < 0.9)
    assert result.seen[flank].mean() < 0.4
    # the plain way is no use at all
    plain = run_chain(study, 40, SpeckleStudy(coherence=1.0, method="plain"), seed=1)
    assert np.abs(plain.error[bowl]).mean() > 0.3
    assert plain.coverage < 0.5 * result.coverage
