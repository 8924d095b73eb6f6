"""Connectivity of networks, against brute force and against numbers counted by hand."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.timeseries.network import (
    Network,
    bridges,
    connected_components,
    date_baselines,
    degree,
    describe_network,
    interval_coverage,
    joining_pairs,
    rank,
    summarise_network,
)

START = datetime.date(2018, 1, 6)


def dates(count: int) -> tuple[datetime.date, ...]:
    return tuple(START + datetime.timedelta(days=12 * number) for number in range(count))


def network(count: int, pairs, baseline=None) -> Network:
    return Network(dates(count), np.array(pairs, dtype=np.int64).reshape(-1, 2), baseline)


def random_network(rng, count: int, n_pairs: int) -> Network:
    first, second = np.triu_indices(count, k=1)
    chosen = rng.permutation(len(first))[:n_pairs]
    pairs = np.column_stack([first, second])[chosen]
    swapped = rng.random(len(pairs)) < 0.5
    pairs[swapped] = pairs[swapped, ::-1]
    return Network(dates(count), pairs)


def incidence(net: Network) -> np.ndarray:
    matrix = np.zeros((net.n_pairs, net.n_dates))
    rows = np.arange(net.n_pairs)
    matrix[rows, net.pairs[:, 0]], matrix[rows, net.pairs[:, 1]] = -1, 1
    return matrix


def random_networks():
    rng = np.random.default_rng(7)
    for _ in range(150):
        count = int(rng.integers(2, 14))
        yield random_network(rng, count, int(rng.integers(1, max(2, min(20, count * (count - 1) // 2)) + 1)))


def test_rank_is_the_rank_of_the_design_matrix():
    for net in random_networks():
        assert rank(net) == np.linalg.matrix_rank(incidence(net))
        summary = summarise_network(net)
        assert summary.rank == rank(net)
        assert summary.redundancy == net.n_pairs - summary.rank
        assert summary.connected == (summary.n_components == 1)


def test_components_are_the_null_space():
    # Dates in one subset share their displacement's free constant: columns of the null space are constant on subsets.
    for net in random_networks():
        labels = connected_components(net)
        indicator = (labels[:, np.newaxis] == np.arange(labels.max() + 1)).astype(float)
        assert not (incidence(net) @ indicator).any()
        assert indicator.shape[1] == net.n_dates - np.linalg.matrix_rank(incidence(net))
        _, first = np.unique(labels, return_index=True)
        assert (np.diff(first) > 0).all(), "labels follow time"


def test_bridges_are_the_pairs_that_lower_the_rank():
    for net in random_networks():
        matrix = incidence(net)
        whole = np.linalg.matrix_rank(matrix)
        expected = [
            number
            for number in range(net.n_pairs)
            if net.n_pairs == 1 or np.linalg.matrix_rank(np.delete(matrix, number, axis=0)) < whole
        ]
        assert bridges(net).tolist() == expected


def test_bridges_of_a_long_chain_need_no_recursion():
    count = 5000
    net = network(count, [(number, number + 1) for number in range(count - 1)])
    assert len(bridges(net)) == count - 1
    closed = network(count, [*[(number, number + 1) for number in range(count - 1)], (count - 1, 0)])
    assert len(bridges(closed)) == 0


def test_degree_gaps_and_single_pair_dates():
    # Even dates and odd dates interleave: no interval is a gap, yet nothing joins them.
    net = network(6, [(0, 2), (2, 4), (4, 0), (1, 3), (5, 3)])
    summary = summarise_network(net)
    assert summary.components.tolist() == [0, 1, 0, 1, 0, 1]
    assert summary.n_components == 2
    assert degree(net).tolist() == [2, 1, 2, 2, 2, 1]
    assert summary.single_pair_dates.tolist() == [1, 5]
    assert summary.gaps.size == 0
    assert interval_coverage(net).tolist() == [2, 3, 3, 3, 1]
    assert summarise_network(network(4, [(0, 1), (3, 2)])).gaps.tolist() == [1]


def test_baselines_of_dates_recover_the_orbit():
    rng = np.random.default_rng(1)
    position = np.array([0.0, 35.5, 180.0, -40.0, 12.0])
    pairs = np.array([(0, 1), (2, 1), (2, 3), (4, 3), (0, 4)])
    exact = position[pairs[:, 1]] - position[pairs[:, 0]]
    assert np.allclose(date_baselines(network(5, pairs, exact)), position)
    noisy = exact + rng.normal(0, 0.1, len(exact))
    assert np.abs(date_baselines(network(5, pairs, noisy)) - position).max() < 0.5


def test_baselines_that_are_not_known():
    pairs = [(0, 1), (2, 3), (3, 4)]
    assert date_baselines(network(5, pairs)) is None
    assert date_baselines(network(5, pairs, np.full(3, np.nan))) is None
    partly = date_baselines(network(5, pairs, np.array([10.0, np.nan, -5.0])))
    assert np.allclose(partly, [0.0, 10.0, np.nan, 0.0, -5.0], equal_nan=True)


def test_describe_network_says_a_disconnected_network_first():
    lines: list[tuple[str, str]] = []
    reporter = Reporter(info=lambda text: lines.append(("info", text)), warn=lambda text: lines.append(("warn", text)))
    describe_network(network(4, [(0, 1), (2, 3)]), reporter)
    assert lines[0][0] == "warn"
    assert "disconnected: 2 subsets" in lines[0][1]
    assert "20180106, 20180118" in lines[0][1]
    assert "rank 2 instead of 3" in lines[0][1]
    assert "2 bridges" in lines[-1][1]


def test_describe_network_names_the_only_bridge():
    lines: list[str] = []
    summary = describe_network(
        network(4, [(0, 1), (1, 2), (0, 2), (3, 2)]), Reporter(info=lines.append, warn=lambda text: pytest.fail(text))
    )
    assert "4 dates from 2018-01-06 to 2018-02-11, 4 pairs, 1 component, rank 3, 1 redundant" in lines[0]
    assert lines[1].startswith("Only bridge")
    assert "20180211-20180130" in lines[1]
    assert summary.bridges.tolist() == [3]


def test_empty_and_impossible_networks():
    with pytest.raises(InputError, match="network is empty"):
        Network.from_date_pairs([])
    first, second = dates(2)
    with pytest.raises(InputError, match="given twice: 20180118-20180106"):
        Network.from_date_pairs([(first, second), (second, first)])
    with pytest.raises(InputError, match="joins a date with itself"):
        Network.from_date_pairs([(first, first)])


def test_joining_pairs_are_the_shortest_that_join_everything():
    days = [0, 12, 100, 112, 300, 310]
    dates = [datetime.date(2020, 1, 1) + datetime.timedelta(days=day) for day in days]
    network = Network.from_date_pairs([(dates[0], dates[1]), (dates[2], dates[3]), (dates[5], dates[4])])
    found = joining_pairs(network, connected_components(network))
    assert found == [(dates[1], dates[2]), (dates[3], dates[4])]
