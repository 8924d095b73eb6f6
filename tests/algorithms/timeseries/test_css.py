"""Common-scene stacking against hand solutions, a second implementation, and simulated air whose numbers are known."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.interferogram.phase import metres_per_radian
from mining_insar.algorithms.simulation.fields import turbulent_screen
from mining_insar.algorithms.timeseries.css import (
    CssOptions,
    find_order,
    find_stencils,
    noise_coefficients,
    scene_order,
    scene_screens,
    screen_rms,
    without_screens,
)
from mining_insar.algorithms.timeseries.css_motion import find_orders, plan_motion, screens_beside_motion
from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.screens import fill_harmonic, fill_in_place

START = datetime.date(2018, 1, 6)


def network_of(days, longest, reverse=()):
    """Pairs of dates at most ``longest`` steps apart; those whose number is in ``reverse`` are given backwards."""
    dates = [START + datetime.timedelta(days=int(day)) for day in days]
    pairs = [
        (dates[first], dates[second])
        for first in range(len(dates))
        for second in range(first + 1, min(len(dates), first + longest + 1))
    ]
    return Network.from_date_pairs([pair[::-1] if number in reverse else pair for number, pair in enumerate(pairs)])


def pairs_of(scenes, network):
    """phi = y[secondary] - y[reference]."""
    return (scenes[network.pairs[:, 1]] - scenes[network.pairs[:, 0]]).astype(np.float32)


def rms(values):
    return float(np.sqrt(np.mean(np.square(values))))


def recursion_by_loops(phase, network, order, tolerance):
    """The law word by word, a pixel at a time: phi' = phi - (a_j - a_i), a_i := mean half difference (SCIENCE 3.3)."""
    days = network.days
    screens = np.zeros(network.n_dates)
    for scene in order:
        corrected = {}
        screens[scene] = 0.0
        for value, (reference, secondary) in zip(phase, network.pairs.tolist()):
            first, second = min(reference, secondary), max(reference, secondary)
            signed = value if reference == first else -value
            corrected[first, second] = signed - (screens[second] - screens[first])
        halves = [
            0.5 * (before - after)
            for (j, i), before in corrected.items()
            for (i2, k), after in corrected.items()
            if i == i2 == scene and abs((days[i] - days[j]) - (days[k] - days[i])) <= tolerance
            if np.isfinite(before - after)
        ]
        screens[scene] = np.mean(halves) if halves else 0.0
    return screens


@pytest.fixture(scope="module")
def air():
    """The simulation of SCIENCE 3.3: 41 scenes, 12 days, -8/3 turbulence, lognormal, pairs of 12, 24 and 36 days."""
    network = network_of(12 * np.arange(41), 3)
    rng = np.random.default_rng(2)
    scenes = np.stack([turbulent_screen((96, 96), 8.0 * rng.lognormal(0.0, 0.4), rng) for _ in network.dates])
    return network, scenes


def test_two_pairs_give_half_their_difference():
    """C1: phi_01 = 3, phi_12 = 1 -> a_1 = 1; also where both pairs are reversed."""
    for reverse in ((), (0,), (1,), (0, 1)):
        network = network_of([0, 12, 24], 1, reverse)
        sign = np.where([0 in reverse, 1 in reverse], -1.0, 1.0)
        phase = (np.array([3.0, 1.0]) * sign).astype(np.float32)[:, None, None]
        assert scene_screens(phase, find_stencils(network))[:, 0, 0] == pytest.approx(
            [np.nan, 1.0, np.nan], nan_ok=True
        )


def test_steady_motion_does_not_leak_even_between_uneven_dates():
    """C2; the two halves of a stencil may differ by the tolerance, and then weigh in inverse proportion."""
    network = network_of([0, 12, 27, 38, 50, 61, 76, 90], 3)
    stencils = find_stencils(network)
    assert stencils.counts.sum() > 6
    motion = network.days[:, None] * np.array([0.05, -0.4, 2.0])
    screens = scene_screens(pairs_of(motion, network), stencils, range(8))
    assert np.nanmax(np.abs(screens)) < 1e-4


def test_air_that_is_linear_in_time_is_left_untouched(air):
    """C4: it cancels like motion, so it is in the corrected pairs as it was in the pairs."""
    network, scenes = air
    linear = network.days[:, None, None] / network.days[-1] * scenes[7]
    phase = pairs_of(linear, network)
    stencils = find_stencils(network)
    screens = scene_screens(phase, stencils, range(41))
    assert np.nanmax(np.abs(screens)) < 1e-4 * np.abs(scenes[7]).max()
    assert np.allclose(without_screens(phase, screens, network), phase, atol=1e-3)


def test_recursion_equals_the_law_written_as_loops(air):
    network, scenes = air
    rng = np.random.default_rng(5)
    phase = pairs_of(scenes[:, :6, :4].reshape(41, -1), network)
    phase += rng.normal(0.0, 0.5, phase.shape).astype(np.float32)
    phase[rng.random(phase.shape) < 0.2] = np.nan
    phase[17, 3] = 400.0
    order = rng.permutation(41).tolist()
    found = np.nan_to_num(scene_screens(phase, find_stencils(network), order))
    for pixel in range(phase.shape[1]):
        expected = recursion_by_loops(phase[:, pixel].astype(np.float64), network, order, 5.0)
        assert found[:, pixel] == pytest.approx(expected, abs=2e-3)


def test_reversed_pairs_are_the_same_pairs(air):
    network, scenes = air
    turned = network_of(12 * np.arange(41), 3, reverse=range(0, 117, 2))
    assert (turned.pairs[::2, 0] > turned.pairs[::2, 1]).all()
    screens = [scene_screens(pairs_of(scenes, each), find_stencils(each), range(41)) for each in (network, turned)]
    assert np.allclose(*screens, atol=1e-4, equal_nan=True)


def test_numbers_of_the_simulation(air):
    """Within 20 % of SCIENCE 3.3, over the scenes and pairs that have stencils at both ends."""
    network, scenes = air
    stencils = find_stencils(network)
    assert stencils.counts.tolist() == [0, 1, 2, *[3] * 35, 2, 1, 0]
    phase = pairs_of(scenes, network)
    found = find_order(phase.reshape(len(phase), -1), stencils, network, 3)
    screens = scene_screens(phase, stencils, found.order)
    left = scenes - np.nan_to_num(screens)
    inner = slice(1, 40)
    both = ((network.pairs > 0) & (network.pairs < 40)).all(axis=1)
    corrected = without_screens(phase, screens, network)
    assert rms(phase) == pytest.approx(11.1, rel=0.2)
    assert rms(corrected[both]) == pytest.approx(1.8, rel=0.2)
    assert rms(scenes) == pytest.approx(7.7, rel=0.2)
    assert rms(left[inner]) == pytest.approx(2.3, rel=0.2)
    assert np.corrcoef(scenes[inner].ravel(), screens[inner].ravel())[0, 1] == pytest.approx(0.956, abs=0.02)
    ranks = [np.argsort(np.argsort(values)) for values in (found.rms_screens[inner], scenes[inner].std(axis=(1, 2)))]
    assert np.corrcoef(*ranks)[0, 1] > 0.9
    plain = scenes - np.nan_to_num(scene_screens(phase, stencils))
    assert rms(plain[inner]) == pytest.approx(3.3, rel=0.2)
    # what is linear in time stays, and the first and last scene weigh most: the velocity is no better
    slope = (network.years - network.years.mean()) / np.sum(np.square(network.years - network.years.mean()))
    before, after = (rms(np.tensordot(slope, values, axes=1)) for values in (scenes, left))
    assert before == pytest.approx(2.9, rel=0.2)
    assert before < after < 1.35 * before
    # what is reported of the sample says the same
    assert np.nanmedian(found.rms_after) < 0.2 * np.nanmedian(found.rms_before)
    assert noise_coefficients(found.rms_before).max() == 10.0
    assert noise_coefficients(found.rms_before)[[0, 40]].tolist() == [0.0, 0.0]


@pytest.mark.parametrize(("longest", "leak"), [(1, 5.6), (2, 8.4), (3, 11.2)])
def test_a_change_of_velocity_leaks_half_of_itself_times_the_span(longest, leak):
    """341 mm/yr with pairs of 12, 24, 36 days: 5.6, 8.4, 11.2 mm at the scene where it happens."""
    network = network_of(12 * np.arange(21), longest)
    motion = np.where(network.years > network.years[10], -341.0 * (network.years - network.years[10]), 0.0)
    screens = scene_screens(pairs_of(motion[:, None], network), find_stencils(network))
    assert abs(screens[10, 0]) == pytest.approx(leak, abs=0.15)
    far = np.abs(np.arange(21) - 10) > longest
    assert np.nanmax(np.abs(screens[far])) < 1e-4


def test_the_mask_keeps_the_mine_out(air):
    """A bowl that starts: without the mask its bend is in the screen; with it the screen is that of the air alone."""
    network, scenes = air
    row, col = np.mgrid[:96, :96] - 48.0
    bowl = np.exp(-(row**2 + col**2) / (2 * 6.0**2))
    start = network.years[20]
    motion = -341.0 * np.maximum(network.years - start, 0.0)[:, None, None] * bowl
    quiet = 0.05 * scenes  # air of 0.4 mm: what is seen is the leak
    stencils = find_stencils(network)
    screens = scene_screens(pairs_of(quiet + motion, network), stencils)
    assert np.abs(screens[20] - scene_screens(pairs_of(quiet, network), stencils)[20]).max() == pytest.approx(
        11.2, abs=0.5
    )
    masked = screens[20].copy()
    masked[np.hypot(row, col) < 22.0] = np.nan
    filled = fill_harmonic(masked)
    assert np.abs(filled - quiet[20]).max() < 2.0
    assert np.array_equal(filled[np.isfinite(masked)], masked[np.isfinite(masked)])


def test_motion_beside_the_screens(air):
    """A metre that comes as an S: plain stacking takes 20 mm rms of it for air, beside an SBAS model below 5 mm.

    The price outside: 3.1 -> 4.2 mm, because slow air is taken for motion.
    """
    network, scenes = air
    part = (slice(None), slice(24, 72), slice(24, 72))
    row, col = np.mgrid[:48, :48] - 24.0
    shape = np.exp(-(row**2 + col**2) / (2 * 5.0**2))
    years = network.years - network.years[20]
    motion = -1000.0 / (1.0 + np.exp(-years / 0.08))[:, None, None] * shape
    millimetres = 1000.0 * metres_per_radian(0.05547)
    phase = pairs_of((scenes[part] + motion) / millimetres, network)
    stencils = find_stencils(network)
    plain = find_order(phase.reshape(len(phase), -1), stencils, network, 3)
    passes = plan_motion(network, 0.0137, 3, 0.05547)
    smoothings = [plan.options.smoothing for plan in passes.plans]
    assert smoothings == pytest.approx([0.0137 * (1000 / 365.25 / 0.0137) ** share for share in (2 / 3, 1 / 3, 0.0)])
    found, orders = find_orders(phase.reshape(len(phase), -1), stencils, passes)
    beside, again = screens_beside_motion(phase, stencils, passes, orders)
    assert again == orders
    assert found.order == orders[-1]
    bowl, outside = shape > 0.5, shape < 0.01
    errors = [
        (scenes[part] - np.nan_to_num(screens) * millimetres)[1:40]
        for screens in (scene_screens(phase, stencils, plain.order), beside)
    ]
    assert rms(errors[0][:, bowl]) > 15.0
    assert rms(errors[1][:, bowl]) < 5.0
    assert rms(errors[0][:, outside]) < rms(errors[1][:, outside]) < 1.5 * rms(errors[0][:, outside])
    with pytest.raises(InputError, match="MOTION_SMOOTHING must be a positive number"):
        plan_motion(network, 0.0, 3, 0.05547)


def test_pixels_use_the_stencils_that_they_have(air):
    """A missing pair costs a pixel the stencils of that pair and no other; a gap in all of them is a gap."""
    network, scenes = air
    phase = pairs_of(scenes[:, :4, :4], network)
    stencils = find_stencils(network)
    whole = scene_screens(phase, stencils)
    names = network.pair_names()
    lost = names.index(f"{network.dates[9]:%Y%m%d}-{network.dates[10]:%Y%m%d}")
    phase[lost, 0, 0] = np.nan
    part = scene_screens(phase, stencils)
    changed = np.flatnonzero((part[:, 0, 0] != whole[:, 0, 0]) & np.isfinite(whole[:, 0, 0]))
    assert changed.tolist() == [9, 10]
    assert np.array_equal(part[:, 1:], whole[:, 1:], equal_nan=True)
    phase[:, 0, 0] = np.nan
    assert np.isnan(scene_screens(phase, stencils, range(41))[:, 0, 0]).all()


def test_a_gross_outlier_stays_in_its_pixel(air):
    network, scenes = air
    phase = pairs_of(scenes[:, :8, :8], network)
    stencils = find_stencils(network)
    before = scene_screens(phase, stencils, range(41))
    phase[30, 2, 2] += 1000.0
    after = scene_screens(phase, stencils, range(41))
    same = np.ones((8, 8), bool)
    same[2, 2] = False
    assert np.array_equal(before[:, same], after[:, same], equal_nan=True)
    assert np.nanmax(np.abs(after - before)) > 100.0


def test_loops_close_as_before_and_nothing_is_changed_in_place(air):
    network, scenes = air
    phase = pairs_of(scenes[:, :5, :5], network)
    copy = phase.copy()
    screens = scene_screens(phase, find_stencils(network), range(41))
    corrected = without_screens(phase, screens, network)
    assert np.array_equal(phase, copy)
    at = {pair: number for number, pair in enumerate(map(tuple, network.pairs.tolist()))}
    closure = corrected[at[4, 5]] + corrected[at[5, 6]] - corrected[at[4, 6]]
    assert np.abs(closure).max() < 1e-3


def test_longest_pair_and_tolerance():
    network = network_of([0, 12, 24, 41, 53], 3)
    assert find_stencils(network, CssOptions(max_span_days=12)).counts.tolist() == [0, 1, 0, 0, 0]
    # 17 days on one side, 12 on the other: exactly the default tolerance
    assert find_stencils(network, CssOptions(max_span_days=17)).counts.tolist() == [0, 1, 1, 1, 0]
    assert find_stencils(network, CssOptions(tolerance_days=4)).counts.tolist() == [0, 1, 0, 0, 0]


def test_a_single_pair_and_a_gap_have_no_scenes():
    single = find_stencils(network_of([0, 12], 1))
    assert single.counts.tolist() == [0, 0]
    assert not single.usable
    phase = np.ones((1, 2, 2), np.float32)
    network = network_of([0, 12], 1)
    assert np.isnan(scene_screens(phase, single)).all()
    assert np.array_equal(without_screens(phase, scene_screens(phase, single), network), phase)
    found = find_order(phase.reshape(1, -1), single, network, 3)
    assert found.order == ()
    assert not find_stencils(network_of([0, 12, 100, 112], 1)).usable


def test_order_is_by_noise_and_unknown_scenes_are_left_out():
    assert scene_order(np.array([np.nan, 2.0, 5.0, 2.0, np.nan])) == (2, 1, 3)
    assert noise_coefficients(np.array([np.nan, 2.0, 5.0])).tolist() == [0.0, 4.0, 10.0]
    assert noise_coefficients(np.array([np.nan, 2.0, 5.0]), 20.0).tolist() == [0.0, 1.0, 2.5]
    assert noise_coefficients(np.array([np.nan, 0.0])).tolist() == [0.0, 0.0]
    assert screen_rms(np.array([[1.0, 3.0, np.nan], [np.nan] * 3]))[0] == 1.0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (CssOptions(iterations=0), "ITERATIONS must be 1"),
        (CssOptions(tolerance_days=-1.0), "TOLERANCE_DAYS must be zero or positive"),
        (CssOptions(motion_smoothing=0.0), "MOTION_SMOOTHING must be a positive number"),
        (CssOptions(max_span_days=0.0), "MAX_SPAN_DAYS must be a positive number"),
    ],
)
def test_options_are_checked(options, words):
    with pytest.raises(InputError, match=words):
        find_stencils(network_of([0, 12, 24], 1), options)


def test_harmonic_continuation_is_harmonic():
    """Against the sparse solution; a linear slope goes through a hole unchanged, and its range is never left."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.linalg import spsolve

    rng = np.random.default_rng(3)
    screen = turbulent_screen((80, 110), 8.0, rng)
    hole = np.zeros(screen.shape, bool)
    hole[25:60, 30:80] = hole[:12, :15] = True
    hole |= rng.random(screen.shape) < 0.1
    filled = fill_harmonic(np.where(hole, np.nan, screen))
    assert np.array_equal(filled[~hole], screen[~hole])
    number = np.cumsum(hole).reshape(hole.shape) - 1
    rows, cols, values, right = [], [], [], np.zeros(hole.sum())
    for r, c in np.argwhere(hole):
        around = [(r + dr, c + dc) for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1))]
        around = [(a, b) for a, b in around if 0 <= a < 80 and 0 <= b < 110]
        rows.append(number[r, c]), cols.append(number[r, c]), values.append(len(around))
        for a, b in around:
            if hole[a, b]:
                rows.append(number[r, c]), cols.append(number[a, b]), values.append(-1.0)
            else:
                right[number[r, c]] += screen[a, b]
    exact = spsolve(coo_matrix((values, (rows, cols))).tocsc(), right)
    assert rms(filled[hole] - exact) < 0.1
    assert screen[~hole].min() <= filled.min() <= filled.max() <= screen[~hole].max()

    slope = np.add.outer(np.arange(64.0), 2.0 * np.arange(64.0)).astype(np.float32)
    holed = slope.copy()
    holed[20:40, 20:40] = np.nan
    assert np.abs(fill_harmonic(holed) - slope).max() < 0.5


def test_large_rasters_are_filled_on_blocks():
    rng = np.random.default_rng(4)
    screen = turbulent_screen((150, 201), 8.0, rng)
    holed = screen.copy()
    holed[50:100, 60:140] = np.nan
    blocks = holed.copy()
    assert fill_in_place(blocks, factor=3)
    assert np.array_equal(blocks[np.isfinite(holed)], screen[np.isfinite(holed)])
    hole = np.isnan(holed)
    assert rms(blocks[hole] - fill_harmonic(holed)[hole]) < 0.5
    assert rms(screen[hole] - blocks[hole]) < 0.6 * screen[hole].std()
    empty = np.full((4, 5), np.nan, np.float32)
    assert not fill_in_place(empty)
    assert np.isnan(empty).all()
    assert np.isnan(fill_harmonic(empty)).all()
