"""Projection into the line of sight, its standard deviation, and values at radar dates."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.geometry import los_unit_vector
from mining_insar.algorithms.gnss.los import LosSeries, at_days, difference, project
from mining_insar.algorithms.gnss.series import GnssSeries, covariance_of

KNOWN = (
    (39.0, -12.0, "right", (-0.615568, -0.130843, 0.777146), -83.2161),
    (39.0, 348.0, "right", (-0.615568, -0.130843, 0.777146), -83.2161),
    (39.0, -168.0, "right", (0.615568, -0.130843, 0.777146), -70.9047),
    (39.0, 192.0, "right", (0.615568, -0.130843, 0.777146), -70.9047),
    (39.0, -12.0, "left", (0.615568, 0.130843, 0.777146), None),
)


def station(enu, covariance=None):
    time = np.datetime64("2020-01-01", "s") + np.timedelta64(1, "D") * np.arange(len(enu))
    return GnssSeries("A", time, np.asarray(enu, dtype=float), covariance)


@pytest.mark.parametrize(("incidence", "heading", "side", "vector", "los"), KNOWN)
def test_known_vectors(incidence, heading, side, vector, los):
    found = np.array(los_unit_vector(incidence, heading, side))
    np.testing.assert_allclose(found, vector, atol=1e-6)
    if los is not None:
        line = project(station([[0, 0, 0], [0.010, -0.005, -0.100]]), found)
        assert np.diff(line.los)[0] * 1000 == pytest.approx(los, abs=1e-4)


def test_a_second_formulation():
    """Looking direction turned by 90 degrees from the flight, then tilted: rotations instead of the formula."""
    rng = np.random.default_rng(0)
    for incidence, heading, right in zip(
        rng.uniform(15, 60, 2000), rng.uniform(-360, 360, 2000), rng.integers(0, 2, 2000).astype(bool)
    ):
        azimuth = np.radians(heading + (90.0 if right else -90.0))  # where the radar looks
        toward_ground = np.array([np.sin(azimuth), np.cos(azimuth), 0.0])
        i = np.radians(incidence)
        expected = -np.sin(i) * toward_ground + np.cos(i) * np.array([0.0, 0.0, 1.0])
        found = los_unit_vector(incidence, heading, "right" if right else "left")
        np.testing.assert_allclose(found, expected, atol=1e-12)


def test_sigma_takes_correlations_along():
    """Against the scatter of 200,000 draws."""
    vector = np.array(los_unit_vector(39.0, -12.0, "right"))
    covariance = covariance_of(np.array([[0.002, 0.003, 0.006]] * 2), np.array([[0.5, 0.4, 0.6]] * 2))
    line = project(station(np.zeros((2, 3)), covariance), vector)
    draws = np.random.default_rng(1).multivariate_normal(np.zeros(3), covariance[0], 200_000) @ vector
    assert line.sigma[0] == pytest.approx(draws.std(), rel=0.01)
    alone = project(station(np.zeros((2, 3)), covariance_of(np.array([[0.002, 0.003, 0.006]] * 2))), vector)
    assert abs(alone.sigma[0] - line.sigma[0]) > 2e-4
    assert np.isnan(project(station(np.zeros((2, 3))), vector).sigma).all()


def test_the_vector_must_be_a_unit_vector():
    with pytest.raises(InputError, match="has the length 2, not 1"):
        project(station(np.zeros((2, 3))), np.array([0.0, 0.0, 2.0]))


def line_at(numbers, values, sigma=None):
    numbers = np.asarray(numbers, dtype=int)
    sigma = np.full(numbers.shape, np.nan) if sigma is None else np.asarray(sigma, float)
    return LosSeries("A", np.datetime64("2020-01-01", "D") + numbers, np.asarray(values, float), sigma)


def test_linear_and_nearest():
    line = line_at([0, 4, 10, 17], [0.0, 4.0, 10.0, 17.0], [1.0, 1.0, 1.0, 1.0])
    wanted = np.datetime64("2020-01-01", "D") + np.array([-1, 0, 2, 7, 13, 14, 17, 18])
    los, sigma = at_days(line, wanted)
    # gaps of 4 and 6 days are interpolated across, that of 7 is not; nothing is extrapolated
    np.testing.assert_allclose(los, [np.nan, 0, 2, 7, np.nan, np.nan, 17, np.nan])
    assert sigma[2] == pytest.approx(np.sqrt(0.5))
    los, _ = at_days(line, wanted, "nearest")
    np.testing.assert_allclose(los, [0, 0, 0, 4, 10, 17, 17, 17])
    far, _ = at_days(line, np.array(["2020-01-22"], "datetime64[D]"), "nearest")
    assert np.isnan(far).all()
    with pytest.raises(InputError, match="SAMPLING must be one of"):
        at_days(line, wanted, "cubic")


def test_no_observation_gives_nothing():
    los, sigma = at_days(line_at([], []), np.array(["2020-01-22"], "datetime64[D]"))
    assert np.isnan(los).all()
    assert np.isnan(sigma).all()


def test_difference_of_the_reference():
    first = line_at([0, 1, 3], [1.0, 2.0, 4.0], [3.0, 3.0, 3.0])
    second = line_at([1, 2, 3], [0.5, 9.0, 1.0], [4.0, 4.0, 4.0])
    found = difference(first, second)
    np.testing.assert_allclose(found.los, [1.5, 3.0])
    np.testing.assert_allclose(found.sigma, 5.0)
