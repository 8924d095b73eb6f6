"""Triplets and their closure."""

from __future__ import annotations

import datetime
import itertools
import math

import numpy as np
import pytest

from mining_insar.algorithms.timeseries.closure import (
    ClosureStatistics,
    closure,
    closure_medians,
    find_triplets,
    pair_blame,
    summarise_closure,
    triplet_names,
)
from mining_insar.algorithms.timeseries.network import Network


def complete_network(count: int) -> Network:
    first = datetime.date(2018, 1, 6)
    dates = tuple(first + datetime.timedelta(days=12 * number) for number in range(count))
    return Network(dates, np.column_stack(np.triu_indices(count, k=1)))


def swapped(network: Network, rng) -> Network:
    """The same network with its pairs shuffled and half of them reversed."""
    pairs = rng.permutation(network.pairs)
    turn = rng.random(len(pairs)) < 0.5
    pairs[turn] = pairs[turn, ::-1]
    return Network(network.dates, pairs)


def phase_of(network: Network, scenes: np.ndarray) -> np.ndarray:
    return (scenes[network.pairs[:, 1]] - scenes[network.pairs[:, 0]]).astype(np.float32)


def test_triplets_of_a_complete_network():
    for count in range(2, 8):
        triplets = find_triplets(complete_network(count))
        assert len(triplets) == math.comb(count, 3)
        assert triplets.dates.tolist() == [list(loop) for loop in itertools.combinations(range(count), 3)]
        assert triplets.signs.tolist() == [[1.0, 1.0, -1.0]] * len(triplets)


def test_a_chain_has_no_triplet():
    network = complete_network(3)
    chain = Network(network.dates, network.pairs[[0, 2]])
    triplets = find_triplets(chain)
    assert len(triplets) == 0
    maps, statistics = summarise_closure(np.zeros((2, 3, 4), np.float32), triplets, np.zeros(0))
    assert np.isnan(maps.rms).all()
    assert np.isnan(maps.ambiguous).all()
    assert not maps.complete.any()
    assert statistics.rms.size == 0


def test_closure_is_zero_for_any_orientation_of_the_pairs():
    rng = np.random.default_rng(3)
    for _ in range(20):
        network = swapped(complete_network(5), rng)
        scenes = rng.normal(0, 5, (5, 4, 6))
        phase = phase_of(network, scenes)
        triplets = find_triplets(network)
        for number in range(len(triplets)):
            assert np.abs(closure(phase, triplets, number)).max() < 1e-4


def test_misclosure_has_the_sign_of_the_loop():
    # 0.1 + 0.2 - 0.31 = -0.01, and swapping the third pair negates its phase, not the misclosure.
    network = complete_network(3)
    phase = np.array([0.1, 0.31, 0.2])[:, np.newaxis, np.newaxis]
    assert network.pairs.tolist() == [[0, 1], [0, 2], [1, 2]]
    assert closure(phase, find_triplets(network), 0) == pytest.approx(-0.01)
    turned = Network(network.dates, np.array([[0, 1], [2, 0], [1, 2]]))
    phase[1] *= -1
    assert closure(phase, find_triplets(turned), 0) == pytest.approx(-0.01)
    assert triplet_names(network, find_triplets(network)) == ["20180106-20180118-20180130"]


def test_whole_cycle_errors_are_found_where_they_are_despite_constants_noise_and_gaps():
    rng = np.random.default_rng(4)
    network = swapped(complete_network(5), rng)
    rows, cols = 40, 50
    phase = phase_of(network, rng.normal(0, 3, (5, rows, cols)))
    phase += rng.normal(0, 0.1, phase.shape).astype(np.float32)
    phase += rng.uniform(-50, 50, (network.n_pairs, 1, 1)).astype(np.float32)
    wrong = 4
    phase[wrong, 10:15, 20:30] += np.float32(2 * math.pi)
    phase[7, :5, :] = np.nan
    before = phase.copy()
    triplets = find_triplets(network)
    maps, statistics = summarise_closure(phase, triplets, closure_medians(phase, triplets))
    assert np.array_equal(phase, before, equal_nan=True)

    through = (triplets.pairs == wrong).any(axis=1)
    expected = np.zeros((rows, cols))
    expected[10:15, 20:30] = np.count_nonzero(through)
    assert np.array_equal(maps.ambiguous, expected)
    assert statistics.ambiguous.tolist() == [50 if hit else 0 for hit in through]
    through_gap = (triplets.pairs == 7).any(axis=1)
    assert (maps.complete[:5] == len(triplets) - np.count_nonzero(through_gap)).all()
    assert statistics.count[through_gap].tolist() == [(rows - 5) * cols] * np.count_nonzero(through_gap)
    quiet = ~through
    assert np.abs(statistics.rms[quiet] / (0.1 * math.sqrt(3)) - 1).max() < 0.1
    assert statistics.largest[through].min() > math.pi > statistics.largest[quiet].max()
    # Exactly the wrong pair has no clean loop.
    blame = pair_blame(triplets, statistics, network.n_pairs, rows * cols)
    assert blame.nonzero()[0].tolist() == [wrong]
    assert blame[wrong] == pytest.approx(50 / (rows * cols))


def test_blocks_add_up_to_the_whole():
    rng = np.random.default_rng(5)
    network = complete_network(4)
    phase = rng.normal(0, 3, (network.n_pairs, 20, 30)).astype(np.float32)
    phase[rng.random(phase.shape) < 0.2] = np.nan
    triplets = find_triplets(network)
    medians = closure_medians(phase, triplets)
    maps, whole = summarise_closure(phase, triplets, medians)
    total = ClosureStatistics.empty(len(triplets))
    for rows in (slice(0, 7), slice(7, 20)):
        part, statistics = summarise_closure(phase[:, rows], triplets, medians)
        total = total + statistics
        assert np.array_equal(part.rms, maps.rms[rows], equal_nan=True)
    assert total.count.tolist() == whole.count.tolist()
    assert total.ambiguous.tolist() == whole.ambiguous.tolist()
    assert np.allclose(total.rms, whole.rms, rtol=1e-6)
    assert total.largest.tolist() == whole.largest.tolist()


def test_pixels_and_loops_without_observations_are_nan():
    network = complete_network(3)
    phase = np.full((3, 2, 2), np.nan, np.float32)
    triplets = find_triplets(network)
    assert np.isnan(closure_medians(phase, triplets)).all()
    maps, statistics = summarise_closure(phase, triplets, closure_medians(phase, triplets))
    assert np.isnan(maps.rms).all()
    assert np.isnan(statistics.rms).all()
    assert np.isnan(statistics.ambiguous_share).all()
    assert np.isnan(pair_blame(triplets, statistics, 3, 4)).all()
