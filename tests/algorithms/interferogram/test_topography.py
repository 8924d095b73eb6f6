"""Flat-earth and topographic phase against ranges to two satellites."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.constants import SPEED_OF_LIGHT
from mining_insar.algorithms.interferogram.topography import BaselineGeometry, baseline_phase, scaled_phase

CARRIER = 9.65e9
INCIDENCE, RANGE, SPACING = 35.0, 650e3, 1.2


def geometry(baseline, **changes):
    values = {
        "perpendicular_baseline": baseline,
        "slant_range": RANGE,
        "incidence": INCIDENCE,
        "sample_spacing": SPACING,
        "middle_sample": 500.0,
        **changes,
    }
    return BaselineGeometry(**values)


def exact_phase(baseline, samples, heights, frequency=CARRIER):
    """+4 pi f (r2 - r1) / c for points at the ranges of the samples and the heights, two satellites over a plane."""
    incidence = math.radians(INCIDENCE)
    satellite = np.array([0.0, RANGE * math.cos(incidence)])
    # at right angles to the line of sight, away from nadir and up
    second = satellite + baseline * np.array([math.cos(incidence), math.sin(incidence)])
    ranges = RANGE + (samples - 500.0) * SPACING
    ground = np.sqrt(ranges**2 - (satellite[1] - heights) ** 2)
    repeat = np.hypot(ground - second[0], heights - second[1])
    reference = math.hypot(RANGE * math.sin(incidence) - second[0], second[1])
    return 4 * math.pi * frequency / SPEED_OF_LIGHT * ((repeat - ranges) - (reference - RANGE))


@pytest.mark.parametrize("baseline", [150.0, -90.0])
def test_equals_the_ranges_of_two_satellites(baseline):
    samples = np.arange(0, 1001, 10)
    heights = (800.0 * np.sin(samples / 90.0)[np.newaxis] * np.ones((3, 1))).astype(np.float32)
    found = baseline_phase(geometry(baseline), CARRIER, samples, heights)
    exact = exact_phase(baseline, samples, heights.astype(float))
    # The second-order term B^2 / 2R (Hanssen 2001) is a constant; what is left of it is under a thousandth of a cycle.
    assert np.abs(exact).max() > 50
    np.testing.assert_allclose(found, exact, atol=8e-3)


def test_first_order_formulas_and_signs():
    wavelength = SPEED_OF_LIGHT / CARRIER
    one_metre = baseline_phase(geometry(100.0), CARRIER, np.array([500]), np.ones((1, 1), np.float32))
    sine = math.sin(math.radians(INCIDENCE))
    assert one_metre[0, 0] == pytest.approx(-4 * math.pi / wavelength * 100.0 / (RANGE * sine), rel=1e-4)
    flat = baseline_phase(geometry(100.0), CARRIER, np.array([499, 500, 501]), None)
    slope = -4 * math.pi / wavelength * 100.0 * SPACING / (RANGE * math.tan(math.radians(INCIDENCE)))
    assert flat.shape == (1, 3)
    np.testing.assert_allclose(np.diff(flat[0]), slope, rtol=1e-3)
    assert flat[0, 1] == pytest.approx(0.0, abs=1e-6)


def test_topography_alone_leaves_level_ground_without_phase():
    samples = np.arange(1000)
    level = baseline_phase(geometry(120.0), CARRIER, samples, np.zeros((1, 1000), np.float32), flat_earth=False)
    np.testing.assert_array_equal(level, 0.0)
    assert baseline_phase(geometry(120.0), CARRIER, samples, None, flat_earth=False).any() == np.False_


def test_amsterdam_flat_earth_fringe():
    """SOURCE.md of the pair: 33.90 m make 0.0208 rad a sample."""
    s1 = BaselineGeometry(33.90, 923_676.27 + 169 * 2.329562, 43.7, 2.329562, 169.0)
    flat = baseline_phase(s1, 5.405000454e9, np.array([169, 170]), None)
    assert abs(float(np.diff(flat[0])[0])) == pytest.approx(0.0208, rel=0.03)


def test_unscaled_removal_leaves_311_mm_in_a_sub_band_pair_and_scaled_removal_nothing():
    """SCIENCE 2.2, step 4: B 100 m, h 1000 m, R 650 km; TerraSAR-X, f0 = 40 MHz, incidence 41.07 deg."""
    place = BaselineGeometry(100.0, 650e3, 41.07, 1.0, 0.0)
    fc, f0 = 9.65e9, 40e6
    heights = np.full((1, 1), 1000.0, np.float32)
    column = np.array([0])
    truth = [baseline_phase(place, f, column, heights, flat_earth=False).astype(float) for f in (fc + f0, fc - f0)]
    at_carrier = baseline_phase(place, fc, column, heights, flat_earth=False)
    per_radian = SPEED_OF_LIGHT / (8 * math.pi * f0)
    unscaled = ((truth[0] - at_carrier) - (truth[1] - at_carrier)) * per_radian / math.cos(math.radians(41.07))
    assert abs(unscaled.item()) == pytest.approx(0.311, abs=0.001)
    scaled = [t - scaled_phase(at_carrier, f, fc) for t, f in zip(truth, (fc + f0, fc - f0))]
    assert abs((scaled[0] - scaled[1]).item()) * per_radian < 1e-3
    assert scaled_phase(at_carrier, fc, fc) is at_carrier


def test_nan_heights_give_nan_and_impossible_ones_an_error():
    heights = np.array([[np.nan, 10.0]], dtype=np.float32)
    phase = baseline_phase(geometry(50.0), CARRIER, np.array([500, 501]), heights)
    assert np.isnan(phase[0, 0])
    assert np.isfinite(phase[0, 1])
    with pytest.raises(InputError, match=r"heights from 1e\+07 to 1e\+07 m.*unit and nodata"):
        baseline_phase(geometry(50.0), CARRIER, np.array([500]), np.full((1, 1), 1e7, np.float32))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"incidence": 95.0}, "INCIDENCE"),
        ({"slant_range": -1.0}, "SLANT_RANGE"),
        ({"sample_spacing": 0.0}, "SAMPLE_SPACING"),
        ({"perpendicular_baseline": math.nan}, "PERPENDICULAR_BASELINE"),
    ],
)
def test_bad_geometry(change, message):
    with pytest.raises(InputError, match=message):
        geometry(**{"baseline": 10.0, **change} if "perpendicular_baseline" not in change else {"baseline": math.nan})
