"""What is left of a network when pairs are switched off, against counting by hand and against the plain functions."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.timeseries.choice import LookedNetwork, judge_choice
from mining_insar.algorithms.timeseries.closure import closure_medians, find_triplets, summarise_closure
from mining_insar.algorithms.timeseries.network import Network, pair_name, rank, summarise_network
from mining_insar.algorithms.timeseries.quality import summarise_pairs

DATES = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * k) for k in range(5)]
PAIRS = ((0, 1), (1, 2), (0, 2), (2, 3), (1, 3), (3, 4))


def network(pairs=PAIRS):
    return Network.from_date_pairs([(DATES[a], DATES[b]) for a, b in pairs])


def looked(wrong=None):
    """Six pairs; of one a tenth of the pixels is a whole cycle off, and one pixel has a gross outlier."""
    rng = np.random.default_rng(0)
    scenes = 5.0 * rng.standard_normal((5, 20, 20))
    phase = np.stack([scenes[b] - scenes[a] + 3.0 * a for a, b in PAIRS]) + 0.1 * rng.standard_normal((6, 20, 20))
    phase[3, 0, 0] += 500.0
    if wrong is not None:
        phase[wrong, :2] += 2 * np.pi
    phase = phase.astype(np.float32)
    found = network()
    triplets = find_triplets(found)
    _, closures = summarise_closure(phase, triplets, closure_medians(phase, triplets))
    return LookedNetwork(found, summarise_pairs(phase, np.full_like(phase, 0.5))[1], closures, True)


def all_but(*numbers):
    kept = np.ones(len(PAIRS), dtype=bool)
    kept[list(numbers)] = False
    return kept


def test_all_pairs_are_the_network_itself():
    seen = judge_choice(looked(), all_but())
    plain = summarise_network(network())
    assert (seen.n_subsets, seen.summary.rank, seen.rank_wanted) == (1, 4, 4)
    np.testing.assert_array_equal(seen.summary.bridges, plain.bridges)
    assert (seen.n_loops, seen.n_bad_loops, seen.joins, seen.lost_dates.size) == (2, 0, (), 0)
    np.testing.assert_array_equal(seen.loops, [1, 2, 1, 1, 1, 0])


def test_a_date_without_a_pair_drops_out_and_is_no_gap():
    seen = judge_choice(looked(), all_but(5))
    assert seen.lost_dates.tolist() == [4]
    assert (seen.n_subsets, seen.summary.rank, seen.rank_wanted) == (1, 3, 3)
    assert seen.summary.rank == rank(network(PAIRS[:5]))
    assert seen.joins == ()


def test_what_falls_apart_says_what_would_join_it():
    seen = judge_choice(looked(), all_but(3, 4))
    assert (seen.n_subsets, seen.summary.rank, seen.rank_wanted) == (2, 3, 4)
    # 2018-01-30 and 2018-02-11, neighbours in time
    assert [pair_name(pair) for pair in seen.joins] == ["20180130-20180211"]
    assert seen.n_loops == 1
    # Numbers of the whole network, not of the part
    assert seen.summary.bridges.tolist() == [5]


def test_loops_that_do_not_close_go_with_the_wrong_pair():
    found = looked(wrong=4)
    whole = judge_choice(found, all_but())
    assert (whole.n_loops, whole.n_bad_loops) == (2, 1)
    assert whole.blame[4] == pytest.approx(0.1, abs=0.01)
    # Pair 1 is in a clean loop too
    assert whole.blame[1] < 0.01
    without = judge_choice(found, all_but(4))
    assert (without.n_loops, without.n_bad_loops) == (1, 0)
    assert np.isnan(without.blame[[3, 4, 5]]).all()
    assert without.closure_rms < 0.3 < whole.closure_rms
    # A clean partner gone, the innocent pair is suspect as well: it cannot be told apart any more
    doubt = judge_choice(found, all_but(0))
    assert doubt.blame[1] == pytest.approx(0.1, abs=0.01)
    # Loops 0-1-2 and 1-2-3: the wrong pair and its partner in the bad loop are blamed; both can be spared one by one
    assert {advice.pair for advice in found.advice()} >= {4}


def test_nothing_in_use_and_nothing_looked_at():
    bare = LookedNetwork(network())
    seen = judge_choice(bare, np.zeros(6, dtype=bool))
    assert (seen.n_pairs, seen.n_loops, seen.n_subsets, seen.rank_wanted) == (0, 0, 0, 0)
    assert seen.lost_dates.size == 5
    assert bare.advice() == ()
    assert np.isnan(bare.mean_coherence).all()
    assert np.isnan(judge_choice(bare, all_but()).closure_rms)
    with pytest.raises(ValueError, match="one value per pair"):
        judge_choice(bare, np.ones(5, dtype=bool))
