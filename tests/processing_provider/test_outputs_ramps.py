"""Colours and the ends of ramps."""

import numpy as np
import pytest

from mining_insar.processing_provider.styles.ramps import (
    ERROR,
    MOTION,
    QUALITY,
    SIGNED,
    ValueRange,
    count_range,
    nice_ceiling,
    range_from_zero,
    symmetric_range,
)


def rgb(colour):
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255


def lightness(colour):
    """CIE L* of an sRGB colour."""
    linear = np.where(rgb(colour) <= 0.04045, rgb(colour) / 12.92, ((rgb(colour) + 0.055) / 1.055) ** 2.4)
    y = linear @ (0.2126, 0.7152, 0.0722)
    return 116 * np.cbrt(y) - 16 if y > 0.008856 else 903.3 * y


@pytest.mark.parametrize(
    ("value", "nice"),
    [
        (0.3, 0.3),
        (0.31, 0.4),
        (1.0, 1.0),
        (1.01, 1.5),
        (7, 8),
        (9, 10),
        (11, 15),
        (284.5, 300),
        (1e-4, 1e-4),
        (999, 1000),
    ],
)
def test_nice_ceiling(value, nice):
    assert nice_ceiling(value) == pytest.approx(nice, rel=1e-12)


@pytest.mark.parametrize("value", [0.0, -1.0, float("nan"), float("inf")])
def test_nothing_to_span_gives_one(value):
    assert nice_ceiling(value) == 1.0


def test_range_is_symmetric_and_an_outlier_does_not_widen_it():
    noise = np.random.default_rng(3).normal(-5, 8, 10_000)
    clean = symmetric_range([noise])
    assert clean == symmetric_range([np.append(noise, [-1e6])])
    assert clean.low == -clean.high == -30


def test_range_of_a_series_suits_its_largest_band():
    bands = [np.zeros(100), np.full(100, -12.0), np.full(100, -41.0)]
    assert symmetric_range(bands) == ValueRange(-50, 50)


def test_ranges_of_nothing():
    empty = [np.empty(0)]
    assert symmetric_range(empty) == ValueRange(-1, 1)
    assert range_from_zero(empty) == count_range(empty) == ValueRange(0, 1)


def test_counts_go_from_zero_to_the_largest():
    assert count_range([np.array([3.0, 30.0, 12.0])]) == ValueRange(0, 30)


@pytest.mark.parametrize("ramp", [MOTION, SIGNED])
def test_diverging_ramps_are_neutral_at_zero_and_darken_to_both_ends(ramp):
    levels = [lightness(colour) for colour in ramp.colours]
    middle = len(levels) // 2
    assert len(levels) % 2 == 1
    assert np.ptp(rgb(ramp.colours[middle])) < 0.02
    assert (np.diff(levels[: middle + 1]) > 0).all()
    assert (np.diff(levels[middle:]) < 0).all()


def test_equal_motion_up_and_down_is_equally_dark():
    levels = [lightness(colour) for colour in MOTION.colours]
    np.testing.assert_allclose(levels, levels[::-1], atol=13)


def test_subsidence_is_red_and_uplift_blue():
    for colour in MOTION.colours[:4]:
        assert rgb(colour)[0] > rgb(colour)[2]
    for colour in MOTION.colours[-4:]:
        assert rgb(colour)[2] > rgb(colour)[0]


@pytest.mark.parametrize("ramp", [QUALITY, ERROR])
def test_sequential_ramps_change_lightness_in_one_direction(ramp):
    steps = np.diff([lightness(colour) for colour in ramp.colours])
    assert (steps > 0).all() or (steps < 0).all()
