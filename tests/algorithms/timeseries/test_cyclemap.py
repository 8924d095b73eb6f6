"""Cycles kept for changed pixels only, and what must agree in space."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.grid import Window
from mining_insar.algorithms.timeseries.cyclemap import ComponentVotes, CycleMap, cycles_of_components

ROWS, COLS, PAIRS = 30, 40, 3


def map_of(image: np.ndarray) -> CycleMap:
    flat = image.reshape(len(image), -1)
    pixels = [np.flatnonzero(layer) for layer in flat]
    return CycleMap(*image.shape[1:], pixels, [layer[where] for layer, where in zip(flat, pixels)])


def whole(found: CycleMap) -> np.ndarray:
    return found.window(Window(0, 0, ROWS, COLS))


def random_image(rng) -> np.ndarray:
    return np.where(rng.random((PAIRS, ROWS, COLS)) < 0.2, rng.integers(-2, 3, (PAIRS, ROWS, COLS)), 0).astype(np.int8)


def test_windows_are_parts_of_the_whole():
    image = random_image(np.random.default_rng(1))
    found = map_of(image)
    assert np.array_equal(whole(found), image)
    for window in (Window(0, 0, 7, 9), Window(11, 30, 19, 10), Window(29, 39, 1, 1)):
        assert np.array_equal(found.window(window), image[(slice(None), *window.slices)])


def test_from_patterns_in_any_order_of_pixels():
    rng = np.random.default_rng(2)
    table = np.array([[0, 0, 0], [1, 0, 0], [0, -1, 2]], dtype=np.int8)
    pixels = rng.permutation(ROWS * COLS)[:300]
    numbers = rng.integers(-1, 3, 300).astype(np.int32)
    image = np.zeros((PAIRS, ROWS * COLS), np.int8)
    known = numbers >= 0
    image[:, pixels[known]] = table[numbers[known]].T
    found = CycleMap.from_patterns(ROWS, COLS, pixels, numbers, table)
    assert np.array_equal(whole(found), image.reshape(PAIRS, ROWS, COLS))
    nothing = CycleMap.from_patterns(ROWS, COLS, np.zeros(0, int), np.zeros(0, np.int32), np.zeros((0, 3), np.int8))
    assert not whole(nothing).any()


def test_small_patches_go_large_ones_stay():
    image = np.zeros((PAIRS, ROWS, COLS), np.int8)
    image[0, 3:6, 3:6] = 1
    image[0, 6, 6] = 1  # touches by a corner only
    image[0, 3:6, 6:8] = -1  # touches by a side, but asks for the opposite
    image[1, 20, 2:6] = 2
    kept, dropped = map_of(image).without_small_patches(5)
    wanted = image.copy()
    wanted[0, 6, 6] = 0
    wanted[1] = 0
    assert np.array_equal(whole(kept), wanted)
    assert dropped.tolist() == [1, 4, 0]
    same, none = map_of(image).without_small_patches(1)
    assert np.array_equal(whole(same), image)
    assert not none.any()


def test_a_component_changes_when_most_of_it_asks_for_the_same():
    components = np.zeros((2, ROWS, COLS), np.int32)
    components[:, :, :20] = 7
    components[:, :, 22:] = 3
    cycles = np.zeros((2, ROWS, COLS), np.int8)
    cycles[0, :, 22:] = -1
    cycles[0, :8, 22:] = 1  # noise in a fourth of it
    cycles[1, :12, :20] = 2  # less than half
    cycles[1, :, 20:22] = 1  # no component
    entitled = np.ones(cycles.shape, bool)
    votes = ComponentVotes(2)
    for rows in (slice(0, 11), slice(11, ROWS)):
        votes.add(components[:, rows], cycles[:, rows], entitled[:, rows])
    decided = votes.decide()
    assert decided == [{3: -1}, {}]
    made = cycles_of_components(components, decided)
    assert np.array_equal(made[0], np.where(components[0] == 3, -1, 0))
    assert not made[1].any()


@pytest.mark.parametrize(("share", "changed"), [(0.45, False), (0.55, True)])
def test_only_entitled_pixels_vote(share, changed):
    components = np.ones((1, 10, 100), np.int32)
    cycles = np.zeros((1, 10, 100), np.int8)
    cycles[0, :, : int(100 * share)] = 1
    votes = ComponentVotes(1)
    votes.add(components, cycles, np.ones(cycles.shape, bool))
    assert votes.decide() == ([{1: 1}] if changed else [{}])
    # Pixels whose loops say nothing do not outvote those whose loops do.
    votes = ComponentVotes(1)
    votes.add(components, cycles, cycles != 0)
    assert votes.decide() == [{1: 1}]
