"""Vertical, east and mining-constrained motion against a bowl of the probability integral method."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.geometry import los_unit_vector
from mining_insar.algorithms.mining.constrained import (
    HorizontalLaw,
    constrained_motion,
    fill_gaps_smoothly,
    horizontal_law,
    reach_pixels,
)
from mining_insar.algorithms.mining.looks import (
    common_axis,
    interpolate_series,
    interpolation_error,
    up_and_east,
    vertical_from_los,
)
from mining_insar.algorithms.mining.pim import PimParameters, RectangularPanel, Seam, rectangle_movement

PIXEL = 15.0
B = 60.0  # b H / tan(beta) = 0.3 * 400 / 2
ASCENDING = tuple(float(part) for part in los_unit_vector(39.0, -12.0, "right"))
DESCENDING = tuple(float(part) for part in los_unit_vector(39.0, -168.0, "right"))


def bowl(seam: Seam | None = None, theta0: float = 90.0) -> np.ndarray:
    """East, north and up [m] of a bowl of 3.12 m over a panel of 400 x 200 m at 400 m, shape (3, 120, 120)."""
    x = (np.arange(120) - 59.5) * PIXEL
    east, north = np.meshgrid(x, -x)
    parameters = PimParameters(0.8, 2.0, 0.3, theta0)
    panel = RectangularPanel(0.0, 0.0, 400.0, 200.0, seam or Seam(4.0, 400.0))
    moved = np.stack(rectangle_movement(panel, parameters, east, north, radius_mode="mean").displacement)
    return moved * (3.12 / -moved[2].min())


def los(motion: np.ndarray, look) -> np.ndarray:
    return sum(part * component for part, component in zip(look, motion))


def test_naive_vertical_motion_is_wrong_by_three_quarters_of_a_metre_and_the_constrained_is_not():
    motion = bowl()
    line = los(motion, ASCENDING)
    naive = vertical_from_los(line, ASCENDING[2]) - motion[2]
    assert 0.7 < np.abs(naive).max() < 0.8
    found = constrained_motion([line[None]], [ASCENDING], HorizontalLaw(B), (PIXEL, PIXEL))
    errors = [np.abs(part[0] - true).max() for part, true in zip(found, motion)]
    assert errors[2] < 0.010
    assert max(errors) < 0.015


def test_noise_is_not_enlarged():
    motion, rng = bowl(), np.random.default_rng(0)
    tracks = [los(motion, look) + rng.normal(0.0, 0.01, motion[0].shape) for look in (ASCENDING, DESCENDING)]
    one = constrained_motion([tracks[0][None]], [ASCENDING], HorizontalLaw(B), (PIXEL, PIXEL))
    two = constrained_motion([line[None] for line in tracks], [ASCENDING, DESCENDING], HorizontalLaw(B), (PIXEL, PIXEL))
    rms = [[1e3 * np.std(part[0] - true) for part, true in zip(found, motion)] for found in (one, two)]
    # east, north, up; the spec's oracle says 14.5, 19.3, 7.5 and 9.9, 12.9, 5.1 on its own grid
    np.testing.assert_allclose(rms[0], (14.5, 19.3, 7.5), rtol=0.15)
    np.testing.assert_allclose(rms[1], (9.9, 12.9, 5.1), rtol=0.15)
    assert rms[0][2] < 10.0 / ASCENDING[2]


def test_one_gross_error_stays_local():
    motion = bowl()
    line = los(motion, ASCENDING)
    line[30, 30] += 1.0
    up = constrained_motion([line[None]], [ASCENDING], HorizontalLaw(B), (PIXEL, PIXEL))[2][0]
    error = np.abs(up - motion[2])
    assert error[30, 30] > 0.3
    error[10:51, 10:51] = 0.0
    assert error.max() < 0.010


@pytest.mark.parametrize("factor", [0.8, 1.2])
def test_a_wrong_b_costs_what_the_manual_says(factor):
    motion = bowl()
    found = constrained_motion([los(motion, ASCENDING)[None]], [ASCENDING], HorizontalLaw(factor * B), (PIXEL, PIXEL))
    assert 0.10 < np.abs(found[2][0] - motion[2]).max() < 0.16


def test_a_dipping_seam_needs_the_propagation_angle():
    motion = bowl(Seam(4.0, 400.0, 10.0, 120.0), theta0=84.0)
    line = los(motion, ASCENDING)[None]
    law = horizontal_law(B, 84.0, 120.0)
    found = constrained_motion([line], [ASCENDING], law, (PIXEL, PIXEL))
    assert max(np.abs(part[0] - true).max() for part, true in zip(found, motion)) < 0.015
    flat = constrained_motion([line], [ASCENDING], HorizontalLaw(B), (PIXEL, PIXEL))
    assert np.abs(flat[2][0] - motion[2]).max() > 0.1


def test_gaps_are_bridged_and_empty():
    motion = bowl()
    line = los(motion, ASCENDING)
    line[58:62, 55:60] = np.nan
    up = constrained_motion([line[None]], [ASCENDING], HorizontalLaw(B), (PIXEL, PIXEL))[2][0]
    assert np.isnan(up[58:62, 55:60]).all()
    assert np.nanmax(np.abs(up - motion[2])) < 0.1


def test_blocks_with_a_margin_equal_the_whole():
    line = los(bowl(), ASCENDING)[None]
    whole = constrained_motion([line], [ASCENDING], HorizontalLaw(B), (PIXEL, PIXEL))[2]
    margin = reach_pixels(HorizontalLaw(B), [ASCENDING], (PIXEL, PIXEL))
    part = constrained_motion([line[:, : 60 + margin]], [ASCENDING], HorizontalLaw(B), (PIXEL, PIXEL))[2]
    np.testing.assert_allclose(part[:, :60], whole[:, :60], atol=2e-5)


def test_without_b_nothing_moves_sideways():
    line = los(bowl(), ASCENDING)[None]
    east, north, up = constrained_motion([line], [ASCENDING], HorizontalLaw(0.0), (PIXEL, PIXEL))
    assert np.abs(east).max() == 0.0
    assert np.abs(north).max() == 0.0
    np.testing.assert_allclose(up, line / ASCENDING[2], atol=1e-6)


def test_filling_keeps_what_is_known_and_reaches_into_gaps():
    plane = np.add.outer(np.arange(30.0), 2.0 * np.arange(41.0))
    holed = plane.copy()
    holed[10:15, 12:20] = np.nan
    filled = fill_gaps_smoothly(holed[None])[0]
    np.testing.assert_array_equal(filled[~np.isnan(holed)], plane[~np.isnan(holed)])
    assert np.abs(filled - plane).max() < 8.0
    assert (fill_gaps_smoothly(np.full((1, 5, 5), np.nan)) == 0.0).all()


def test_up_and_east_are_exact_without_north_motion_and_biased_with_it():
    motion = bowl()
    still = motion * np.array([1.0, 0.0, 1.0])[:, None, None]
    found = up_and_east(los(still, ASCENDING), los(still, DESCENDING), ASCENDING, DESCENDING, 0.010, 0.010)
    np.testing.assert_allclose(found.up, motion[2], atol=1e-12)
    np.testing.assert_allclose(found.east, motion[0], atol=1e-12)
    assert 1e3 * found.up_std == pytest.approx(0.010 * 1e3 / np.sqrt(2.0) / ASCENDING[2], rel=1e-9)
    assert 1e3 * found.up_std == pytest.approx(9.1, abs=0.05)
    assert 1e3 * found.east_std == pytest.approx(11.5, abs=0.05)
    biased = up_and_east(los(motion, ASCENDING), los(motion, DESCENDING), ASCENDING, DESCENDING)
    assert np.abs(biased.up - motion[2]).max() == pytest.approx(0.2, abs=0.03)
    assert np.isnan(biased.up_std)


def test_tracks_from_the_same_side_are_refused():
    with pytest.raises(InputError, match="nearly the same side"):
        up_and_east(np.zeros((2, 2)), np.zeros((2, 2)), ASCENDING, ASCENDING)
    with pytest.raises(InputError, match="up component of the look must be at least"):
        vertical_from_los(np.zeros((2, 2)), 0.01)
    with pytest.raises(InputError, match="PROPAGATION_ANGLE"):
        horizontal_law(B, 0.0)
    with pytest.raises(InputError, match="B must be zero or positive"):
        HorizontalLaw(-1.0)


def test_common_dates_and_interpolation():
    first, second = np.array([0.0, 1.0, 2.0, 3.0]), np.array([0.5, 1.5, 2.5, 3.5])
    axis = common_axis(first, second)
    np.testing.assert_allclose(axis.years, [0.5, 1.0, 1.5, 2.0, 2.5, 3.0])
    np.testing.assert_array_equal(axis.measured[0], [False, True, False, True, False, True])
    line = (5.0 * first)[:, None, None] * np.ones((4, 1, 2))
    line[1, 0, 1] = np.nan
    found = interpolate_series(line, first, axis.years)
    np.testing.assert_allclose(found[:, 0, 0], 5.0 * (axis.years - 0.5), atol=1e-6)
    other = interpolate_series(line, first, np.array([2.0, 2.5, 3.0]))
    assert np.isfinite(other).all()
    with pytest.raises(InputError, match="0 date\\(s\\) in common time"):
        common_axis(first, first + 10.0)


def test_interpolation_error_bounds_the_true_one():
    years = np.linspace(0.0, 2.0, 21)
    curved = (years**2)[:, None, None]
    between = (years[:-1] + years[1:]) / 2.0
    true = interpolate_series(curved, years, between)[:, 0, 0] + between[0] ** 2 - between**2
    bound = interpolation_error(curved, years)[0, 0]
    # a (dt)^2 at twice the step, a (dt / 2)^2 in the middle of one
    assert bound == pytest.approx(0.01, rel=1e-4)
    assert np.abs(true).max() <= bound
    assert np.isnan(interpolation_error(curved[:2], years[:2])).all()
