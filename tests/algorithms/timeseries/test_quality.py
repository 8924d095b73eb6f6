"""Statistics of pairs, and which of them a network can spare."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.timeseries.network import Network, summarise_network
from mining_insar.algorithms.timeseries.quality import PairStatistics, advise_drops, summarise_pairs


def network(pairs) -> Network:
    dates = tuple(
        datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(np.max(pairs) + 1)
    )
    return Network(dates, np.array(pairs))


def statistics(coherence, share) -> PairStatistics:
    valid = np.round(np.array(share) * 1000).astype(np.int64)
    return PairStatistics(1000, valid, valid, np.array(coherence) * valid)


def test_means_count_only_what_is_there():
    rng = np.random.default_rng(11)
    phase = rng.normal(0, 1, (4, 10, 12)).astype(np.float32)
    coherence = rng.random((4, 10, 12)).astype(np.float32)
    phase[rng.random(phase.shape) < 0.3] = np.nan
    coherence[rng.random(phase.shape) < 0.3] = np.nan
    phase[:, 0, 0] = np.nan
    mean, found = summarise_pairs(phase, coherence)
    usable = np.where(np.isnan(phase), np.nan, coherence).astype(np.float64)
    assert np.isnan(mean[0, 0])
    seen = np.isfinite(usable).any(axis=0)
    assert np.allclose(mean[seen], np.nanmean(usable[:, seen], axis=0), atol=1e-6)
    assert np.allclose(found.mean_coherence, np.nanmean(usable, axis=(1, 2)))
    assert np.allclose(found.valid_share, np.isfinite(phase).mean(axis=(1, 2)))


def test_without_coherence_coverage_is_counted_still():
    phase = np.zeros((2, 3, 4), np.float32)
    phase[1, 0] = np.nan
    mean, found = summarise_pairs(phase, None)
    assert mean is None
    assert found.valid_share.tolist() == [1.0, pytest.approx(2 / 3)]
    assert np.isnan(found.mean_coherence).all()


def test_blocks_add_up_to_the_whole():
    rng = np.random.default_rng(12)
    phase, coherence = rng.normal(0, 1, (3, 9, 7)), rng.random((3, 9, 7)).astype(np.float32)
    total = PairStatistics.empty(3)
    for rows in (slice(0, 4), slice(4, 9)):
        total = total + summarise_pairs(phase[:, rows], coherence[:, rows])[1]
    _, whole = summarise_pairs(phase, coherence)
    assert total.pixels == whole.pixels == 63
    assert np.allclose(total.mean_coherence, whole.mean_coherence)


def test_poor_pairs_are_dropped_only_as_far_as_the_network_can_spare():
    # Two poor pairs of one triangle: dropping both would cut date 1 off. Pair 3 is a bridge.
    net = network([(0, 1), (1, 2), (0, 2), (2, 3)])
    found = statistics([0.10, 0.20, 0.8, 0.15], [0.9, 0.9, 0.9, 0.9])
    advice = advise_drops(net, found, np.zeros(4), np.array([1, 1, 1, 0]))
    assert [(item.pair, item.droppable) for item in advice] == [(0, True), (3, False), (1, False)]
    assert advice[0].reasons == ("mean coherence 0.10 is below 0.25",)
    kept = np.ones(4, dtype=bool)
    kept[[item.pair for item in advice if item.droppable]] = False
    assert summarise_network(Network(net.dates, net.pairs[kept])).connected


def test_wrong_unwrapping_and_poor_coverage_are_named():
    net = network([(0, 1), (1, 2), (0, 2), (0, 3), (1, 3), (2, 3)])
    found = statistics([np.nan] * 6, [0.9, 0.9, 0.2, 0.9, 0.9, 0.9])
    blame = np.array([0.0, 0.0, 0.0, 0.0, 0.05, 0.0])
    advice = advise_drops(net, found, blame, np.full(6, 2))
    assert [item.pair for item in advice] == [4, 2]
    assert "at least 5.0 % of the pixels in all its 2 loops" in advice[0].reasons[0]
    assert advice[1].reasons == ("valid on 20 % of the pixels, the median pair on 90 %",)
    single = advise_drops(net, found, blame, np.ones(6, dtype=int))
    assert "which of the three pairs is wrong cannot be told" in single[0].reasons[0]


def test_a_single_pair_is_never_dropped():
    advice = advise_drops(network([(0, 1)]), statistics([0.1], [0.5]), np.array([np.nan]), np.array([0]))
    assert [item.droppable for item in advice] == [False]
