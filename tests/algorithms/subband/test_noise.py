"""Noise of the double difference: printed numbers, limits, and images with speckle."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.simulation.slc import SlcRadar, simulate_pair
from mining_insar.algorithms.subband.applicability import SubbandSystem
from mining_insar.algorithms.subband.double_difference import BandPair, double_difference, independent_looks
from mining_insar.algorithms.subband.noise import (
    coherence_by_chance,
    cramer_rao_range_std,
    critical_gradient,
    displacement_std,
    double_difference_std,
    looks_needed,
    looks_std,
    misregistration_coherence,
    range_looks,
    slope_coherence,
    spectral_shift,
    unbiased_coherence,
)
from mining_insar.algorithms.subband.quality import judge_blocks
from mining_insar.algorithms.subband.subbands import Subbands

FC, B, FS = 9.65e9, 100e6, 110e6
RADAR = SlcRadar(FC, B, FS, 3.0, 41.07)


def bands(system, images):
    """Full band, upper and lower sub-band of a pair, and the sub-bands."""
    subbands = Subbands.planned(system, images[0].shape[1], FS)
    (up1, low1), (up2, low2) = (subbands.cut(image) for image in images)
    return (BandPair(*images), BandPair(up1, up2), BandPair(low1, low2)), subbands


def system(share, offset=None):
    offset = (1.0 - share) / 2.0 if offset is None else offset
    return SubbandSystem(FC, B, share * B, 2.0 * offset * B)


def test_printed_numbers():
    assert double_difference_std(0.7, 400, B, 0.2 * B) == pytest.approx(0.11406, abs=1e-5)
    assert [round(looks_needed(0.026, g, B, 0.2 * B, 0.8 * B)) for g in (0.9, 0.7, 0.5, 0.3)] == [154, 685, 1973, 6651]
    assert [round(looks_needed(0.010, g, B, 0.2 * B, 0.8 * B)) for g in (0.9, 0.7, 0.5, 0.3)] == [
        1043,
        4628,
        13339,
        44958,
    ]
    assert range_looks(11, 20e6, 110e6) == pytest.approx(2.516, abs=1e-3)
    assert critical_gradient(FC, 0.2 * B) == pytest.approx(2.07e-3, rel=2e-3)
    assert critical_gradient(FC, B / 3) == pytest.approx(3.45e-3, rel=2e-3)
    assert critical_gradient(1.2365e9, 0.2 * 84e6) == pytest.approx(1.36e-2, rel=2e-3)
    assert misregistration_coherence(1.053, B) == pytest.approx(0.36, abs=0.01)
    assert misregistration_coherence(1.053, 20e6) == pytest.approx(0.97, abs=0.005)
    # relative to the full band's displacement noise: 381.4
    full = 0.03107 / (4 * math.pi) * math.sqrt((1 - 0.49) / (2 * 400 * 0.49))
    sub = displacement_std(double_difference_std(0.7, 400, B, 0.2 * B), 80e6)
    assert sub / full == pytest.approx(381.4, rel=2e-3)


def test_the_optimum_is_a_third_of_the_band():
    def std(share):
        return float(displacement_std(double_difference_std(0.7, 400, B, share * B), (1 - share) * B))

    shares = np.linspace(0.05, 0.9, 1701)
    assert shares[int(np.argmin([std(share) for share in shares]))] == pytest.approx(1 / 3, abs=1e-3)
    limit = cramer_rao_range_std(0.7, 400, B)
    assert std(1 / 3) / limit == pytest.approx(1.0607, abs=2e-4)
    assert std(0.2) / limit == pytest.approx(1.1411, abs=2e-4)
    assert std(0.2) / std(1 / 3) == pytest.approx(1.0758, abs=2e-4)


@pytest.fixture(scope="module")
def speckle():
    """1,800 lines x 1,080 samples of one coherence, no motion."""
    return simulate_pair(RADAR, np.zeros((1800, 1080)), 0.7, (11,))


def test_images_with_speckle_have_the_predicted_noise(speckle):
    looks = (18, 36)
    spread = {}
    for share in (0.1, 0.2, 1 / 3, 0.5):
        pairs, subbands = bands(system(share), speckle)
        result = double_difference(*pairs, looks, "plain")
        measured = float(np.std(result.phase))
        predicted = float(looks_std(0.7, independent_looks(looks, share * B, FS)))
        assert measured / predicted == pytest.approx(1.0, abs=0.10), share
        spread[share] = float(displacement_std(measured, subbands.separation))
        # and the quality of each block says the same without being told the coherence
        quality = judge_blocks(double_difference(*pairs, looks), looks, share * B, FS)
        assert quality.seen.mean() > 0.99 if share > 0.15 else True
        normalised = result.phase[quality.seen] / quality.phase_std[quality.seen]
        if share > 0.15:
            assert np.sqrt(np.mean(normalised**2)) == pytest.approx(1.0, abs=0.05)
    assert min(spread, key=spread.get) == 1 / 3


def test_a_slope_decorrelates_the_narrow_band():
    found = []
    centred = np.arange(600) - 300.0
    for slope in (0.5e-3, 1.0e-3, 1.5e-3, 2.0e-3):
        change = np.broadcast_to(slope * RADAR.sample_spacing * centred, (400, 600))
        pairs, subbands = bands(system(0.2), simulate_pair(RADAR, change, 1.0, (5,)))
        turn = 4 * math.pi * (FC + subbands.upper_centroid) / 299792458.0 * change
        up = pairs[1].rotated(turn)
        power = np.sqrt(np.sum(np.abs(up.reference) ** 2) * np.sum(np.abs(up.secondary) ** 2))
        found.append(abs(np.sum(up.reference * np.conj(up.secondary))) / power)
        assert found[-1] == pytest.approx(float(slope_coherence(spectral_shift(slope, FC), 0.2 * B)), abs=0.02)
    np.testing.assert_allclose(found, [0.76, 0.52, 0.28, 0.04], atol=0.02)


def test_pure_noise_is_blind():
    rng = np.random.default_rng(3)
    images = [(rng.normal(size=(420, 580)) + 1j * rng.normal(size=(420, 580))).astype(np.complex64) for _ in range(2)]
    pairs, _ = bands(system(0.2), images)
    assert not judge_blocks(double_difference(*pairs, (21, 29)), (21, 29), 20e6, FS).seen.any()


def test_zero_lines_and_one_bright_target_do_no_harm(speckle):
    reference, secondary = speckle[0][:180].copy(), speckle[1][:180].copy()
    reference[:18] = 0.0
    reference[100, 100] *= 1000.0
    pairs, _ = bands(system(1 / 3), (reference, secondary))
    result = double_difference(*pairs, (18, 36))
    assert np.isnan(result.phase[0]).all()
    assert np.isfinite(result.phase[1:]).all()
    quality = judge_blocks(result, (18, 36), B / 3, FS)
    assert not quality.seen[0].any()
    assert quality.seen[1:].mean() > 0.97


def test_unbiased_coherence_takes_the_noise_off():
    rng = np.random.default_rng(1)
    for true, looks in ((0.2, 40), (0.5, 20), (0.9, 20)):
        z = (rng.normal(size=(4, 20000, looks)) * math.sqrt(0.5)).view(float)
        first, other = z[0] + 1j * z[1], z[2] + 1j * z[3]
        second = true * first + math.sqrt(1 - true**2) * other
        sample = np.abs((first * second.conj()).sum(1)) / np.sqrt(
            (np.abs(first) ** 2).sum(1) * (np.abs(second) ** 2).sum(1)
        )
        squared = unbiased_coherence(np.sqrt(np.mean(sample**2)), looks) ** 2
        assert squared == pytest.approx(true**2, abs=0.01)
    assert unbiased_coherence(np.array([0.0, 1.0]), 50).tolist() == [0.0, 1.0]
    assert coherence_by_chance(100, 1e-3) == pytest.approx(math.sqrt(1 - 1e-3 ** (1 / 99)))


def test_bad_input():
    with pytest.raises(InputError, match="SUBBAND_BANDWIDTH must not exceed the band"):
        double_difference_std(0.5, 10, 1e6, 2e6)
    with pytest.raises(InputError, match="probability must lie"):
        coherence_by_chance(10, 1.0)
    with pytest.raises(InputError, match=r"leave the band of 100 MHz. FREQUENCY_OFFSET may be at most 40 MHz"):
        SubbandSystem(FC, B, 0.2 * B, 2 * 0.5 * B)
    with pytest.raises(InputError, match=r"overlap\. FREQUENCY_OFFSET must be at least"):
        SubbandSystem(FC, B, 0.4 * B, 0.2 * B)
    images = (np.ones((40, 60), np.complex64), np.ones((40, 61), np.complex64))
    with pytest.raises(InputError, match="images must have one size"):
        double_difference(BandPair(*images), BandPair(*images), BandPair(*images), (4, 4))
    pair = BandPair(images[0], images[0])
    with pytest.raises(InputError, match="LOOKS_LINES x LOOKS_SAMPLES"):
        double_difference(pair, pair, pair, (41, 4))
    with pytest.raises(InputError, match="METHOD must be one of"):
        double_difference(pair, pair, pair, (4, 4), "other")
    with pytest.raises(InputError, match="holds 2 points of the spectrum"):
        Subbands.planned(SubbandSystem(FC, B, 20e6, 80e6), 12, FS)
