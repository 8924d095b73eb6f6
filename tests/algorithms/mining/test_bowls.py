"""Bowls of known scenes are found, all of them and no other; their measures against closed forms."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.mining.bowls import BowlOptions, chaikin, describe_bowl, detect_bowls, onset, smooth

SIZE, BOWLS = 150, 6


def scene(seed):
    """Six bowls of 50 to 260 mm/yr, atmosphere of 6 and noise of 4 mm/yr, a fifth of the pixels empty."""
    from scipy import ndimage

    rng = np.random.default_rng(seed)
    row, col = np.mgrid[0:SIZE, 0:SIZE]
    places = [(r + rng.uniform(-6, 6), c + rng.uniform(-6, 6)) for r in (35, 110) for c in (25, 75, 125)]
    values = ndimage.gaussian_filter(rng.normal(size=(SIZE, SIZE)), 12, mode="wrap")
    values *= 6.0 / values.std()
    values += rng.normal(0.0, 4.0, values.shape)
    for r, c in places:
        width = rng.uniform(3.0, 7.0)
        values -= rng.uniform(50, 260) * np.exp(-((row - r) ** 2 + (col - c) ** 2) / (2 * width**2))
    values[rng.random(values.shape) < 0.2] = np.nan
    values[rng.integers(0, SIZE), rng.integers(0, SIZE)] = -900.0 if seed % 2 else np.nan
    return values, places


def test_recall_and_precision_of_twenty_scenes():
    found = missed = false = 0
    for seed in range(20):
        values, places = scene(seed)
        result = detect_bowls(values, BowlOptions(least_pixels=12))
        hit = {int(result.labels[round(r), round(c)]) for r, c in places}
        found += len(hit - {0})
        missed += BOWLS - len(hit - {0})
        false += result.count - len(hit - {0})
    assert (found, missed, false) == (20 * BOWLS, 0, 0)


def test_noise_alone_has_no_bowl_and_an_empty_map_says_so():
    values = np.random.default_rng(2).normal(0.0, 3.0, (100, 100))
    assert detect_bowls(values, BowlOptions()).count == 0
    with pytest.raises(ValueError, match="no value anywhere"):
        detect_bowls(np.full((20, 20), np.nan), BowlOptions())


def test_uncertain_pixels_must_sink_more():
    values = np.zeros((60, 60))
    values[10:20, 10:20] = values[40:50, 40:50] = -40.0
    std = np.full(values.shape, 3.0)
    std[35:55, 35:55] = 30.0
    assert detect_bowls(values, BowlOptions()).count == 2
    assert detect_bowls(values, BowlOptions(), std).count == 1
    std[35:55, 35:55] = np.nan
    assert detect_bowls(values, BowlOptions(), std).count == 2
    with pytest.raises(ValueError, match="std must have shape"):
        detect_bowls(values, BowlOptions(), std[1:])


def test_diagonal_neighbours_are_one_bowl_and_small_ones_are_left_out():
    values = np.zeros((30, 30))
    values[5:8, 5:8] = values[8:11, 8:11] = -50.0
    values[20, 20] = -80.0
    result = detect_bowls(values, BowlOptions(smoothing=0.0, least_pixels=4))
    assert result.count == 1
    assert (result.labels == 1).sum() == 18


def test_the_background_is_taken_off():
    values = np.full((60, 60), 25.0)
    values[20:30, 20:30] = -10.0
    result = detect_bowls(values, BowlOptions(smoothing=0.0, threshold=20.0))
    assert (result.background, result.limit, result.count) == (25.0, 5.0, 1)


def test_measures_of_an_ellipse():
    """Axes of a filled ellipse of 40 x 20 pixels of 10 x 20 m, turned by 30 degrees on the ground."""
    down, right = np.array([0.0, -20.0]), np.array([10.0, 0.0])
    row, col = np.mgrid[0:120, 0:160]
    east, north = (col - 80.0) * 10.0, -(row - 60.0) * 20.0
    turn = np.radians(30.0)  # azimuth of the long axis
    along, across = east * np.sin(turn) + north * np.cos(turn), east * np.cos(turn) - north * np.sin(turn)
    inside = (along / 600.0) ** 2 + (across / 250.0) ** 2 <= 1.0
    values = np.where(inside, -30.0, 0.0)
    bowl = describe_bowl(1, inside, values, values, 0.0, np.full(values.shape, 200.0), (down, right), (7, 9))
    assert (bowl.length, bowl.width) == pytest.approx((1200.0, 500.0), rel=5e-3)
    assert bowl.azimuth == pytest.approx(30.0, abs=0.5)
    assert bowl.area == pytest.approx(np.pi * 600.0 * 250.0, rel=5e-3)
    assert bowl.volume == pytest.approx(0.030 * bowl.area)
    assert bowl.centroid == pytest.approx((67.5, 89.5), abs=0.05)


def test_a_single_pixel_has_the_size_of_a_pixel():
    inside = np.ones((1, 1), dtype=bool)
    values = np.full((1, 1), -5.0)
    bowl = describe_bowl(
        1, inside, values, values, 0.0, np.ones((1, 1)), (np.array([0, -3.0]), np.array([3.0, 0])), (0, 0)
    )
    assert bowl.length == pytest.approx(4 * 3 / np.sqrt(12))
    assert (bowl.peak, bowl.lowest, bowl.valid_share) == (-5.0, -5.0, 1.0)


def test_smoothing_passes_over_holes_and_keeps_a_constant():
    values = np.full((40, 40), 7.0)
    values[10:13, 10:13] = np.nan
    values[25:, 25:] = np.nan
    found = smooth(values, 1.5)
    assert np.isfinite(found[10:13, 10:13]).all()
    assert np.isnan(found[35, 35])
    np.testing.assert_allclose(found[np.isfinite(found)], 7.0, rtol=1e-6)


def test_onset_of_a_bowl_that_begins_in_its_third_year():
    rng = np.random.default_rng(6)
    years = np.arange(0.0, 5.0, 0.05)
    truth = -300.0 * np.clip(years - 2.0, 0.0, None)
    series = truth + rng.normal(0.0, 4.0, years.size)
    series[30] = np.nan
    series[20] = -80.0  # an outlier before the onset
    when, final = onset(years, series)
    assert when == pytest.approx(2.0 + 45.0 / 300.0, abs=0.1)
    assert final == pytest.approx(truth[-1], abs=16.0)
    assert np.isnan(onset(years, rng.normal(0.0, 4.0, years.size))[0])
    assert np.isnan(onset(years[:3], truth[:3])).all()


def test_cut_corners_keep_the_ring_closed_and_its_area_nearly():
    square = np.array([[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], dtype=float)
    ring = chaikin(square)
    assert (ring[0] == ring[-1]).all()
    area = 0.5 * abs(np.dot(ring[:-1, 0], ring[1:, 1]) - np.dot(ring[1:, 0], ring[:-1, 1]))
    assert 13.0 < area < 16.0


@pytest.mark.parametrize(("name", "options"), [
    ("THRESHOLD", BowlOptions(threshold=0.0)),
    ("SMOOTHING", BowlOptions(smoothing=-1.0)),
    ("NOISE_SIGMAS", BowlOptions(noise_sigmas=-1.0)),
])  # fmt: skip
def test_options_are_checked(name, options):
    with pytest.raises(ValueError, match=name):
        detect_bowls(np.zeros((5, 5)), options)
