"""Whole cycles from closure: exact on known errors, silent where closure does not tell."""

from __future__ import annotations

import datetime
import itertools
import math

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.simulation.networks import acquisitions, simulated_network
from mining_insar.algorithms.timeseries import ambiguity
from mining_insar.algorithms.timeseries.ambiguity import (
    AMBIGUOUS,
    FRACTIONAL,
    INCONSISTENT,
    NOT_TRIED,
    SOLVED,
    TAKE,
    UNKNOWN,
    AmbiguityOptions,
    PatternTable,
    closure_cycles,
    count_states,
    solve_patterns,
)
from mining_insar.algorithms.timeseries.closure import Triplets, closure_medians, find_triplets
from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.sbas import SbasOptions, invert, plan_sbas

TWO_PI = 2.0 * math.pi


def neighbours_network(n_dates: int, order: int) -> Network:
    """Every date with the next ``order`` dates; 20 dates and order 3 give the 54 pairs of the specification."""
    first = datetime.date(2018, 1, 6)
    dates = tuple(first + datetime.timedelta(days=12 * number) for number in range(n_dates))
    pairs = [(i, j) for i in range(n_dates) for j in range(i + 1, min(n_dates, i + order + 1))]
    return Network(dates, np.array(pairs))


NETWORK = neighbours_network(20, 3)
TRIPLETS = find_triplets(NETWORK)


def loop_matrix(triplets: Triplets, n_pairs: int) -> np.ndarray:
    matrix = np.zeros((len(triplets), n_pairs), dtype=int)
    matrix[np.arange(len(triplets))[:, None], triplets.pairs] = triplets.signs
    return matrix


def stack_with(errors: np.ndarray, rng, noise: float, network: Network = NETWORK) -> np.ndarray:
    """Phase (P, n) of random scenes with noise and with whole-cycle errors (P, n)."""
    scenes = rng.normal(0, 4, (network.n_dates, errors.shape[1]))
    phase = scenes[network.pairs[:, 1]] - scenes[network.pairs[:, 0]]
    return (phase + rng.normal(0, noise, phase.shape) + TWO_PI * errors).astype(np.float32)


def solved(phase: np.ndarray, triplets: Triplets = TRIPLETS, **options):
    """Cycles (P, n) and states (n,) for pixels (P, n), every step as the run does it."""
    cycles = closure_cycles(phase, triplets, np.zeros(len(triplets)))
    table = PatternTable(len(triplets))
    numbers = table.add(cycles.T)
    found = solve_patterns(table.patterns, table.counts, triplets, len(phase), AmbiguityOptions(**options))
    return found.cycles[numbers].T, found.state[numbers], found


def random_errors(rng, sets: int, count: int, n_pairs: int) -> np.ndarray:
    errors = np.zeros((n_pairs, sets), dtype=int)
    for column in range(sets):
        errors[rng.choice(n_pairs, count, replace=False), column] = rng.choice([-1, 1], count)
    return errors


def test_the_network_of_the_specification():
    assert (NETWORK.n_pairs, len(TRIPLETS)) == (54, 52)


def test_the_errors_of_the_specification_are_mended_exactly():
    rng = np.random.default_rng(20)
    errors = np.zeros((54, 40), dtype=int)
    errors[5], errors[20], errors[33] = -1, 1, -1
    phase = stack_with(errors, rng, 0.3)
    cycles, state, _ = solved(phase)
    assert np.array_equal(cycles, -errors)
    assert (state == SOLVED).all()


@pytest.fixture(scope="module")
def three_errors() -> np.ndarray:
    return np.concatenate([random_errors(np.random.default_rng(seed), 200, 3, 54) for seed in range(5)], axis=1)


def test_three_random_errors_are_mended_in_98_of_100_sets(three_errors):
    cycles, _, _ = solved(stack_with(three_errors, np.random.default_rng(8), 0.3), ties=TAKE)
    assert (cycles == -three_errors).all(axis=0).mean() >= 0.98


def test_leaving_open_blame_alone_halves_what_is_mended_wrongly(three_errors):
    # The others of the 98: one of several changes is taken, and it is right by luck as often as it is wrong.
    cycles, state, _ = solved(stack_with(three_errors, np.random.default_rng(8), 0.3))
    exact = (cycles == -three_errors).all(axis=0)
    wrong = ((cycles != 0) & (cycles != -three_errors)).any(axis=0)
    assert exact.mean() >= 0.97
    assert wrong.mean() <= 0.01
    # What is neither is said to be open.
    assert (state[~exact & ~wrong] == AMBIGUOUS).all()


@pytest.mark.parametrize("count", [1, 2])
def test_one_and_two_errors_are_always_mended(count):
    errors = random_errors(np.random.default_rng(count), 300, count, 54)
    errors *= np.random.default_rng(3).choice([1, 2], errors.shape)
    cycles, state, _ = solved(stack_with(errors, np.random.default_rng(4), 0.3))
    assert (cycles == -errors).all()
    assert (state == SOLVED).all()


def test_the_shortcut_agrees_with_the_linear_programme():
    rng = np.random.default_rng(11)
    network = simulated_network(acquisitions("alos2"), 5)
    for triplets, n_pairs in ((TRIPLETS, 54), (find_triplets(network), network.n_pairs)):
        loops = ambiguity._Loops(triplets, n_pairs)
        programme = ambiguity._Programme(triplets, n_pairs, AmbiguityOptions())
        matrix = loop_matrix(triplets, n_pairs)
        shortened = 0
        for count in (1, 1, 2, 2, 3):
            for errors in random_errors(rng, 25, count, n_pairs).T:
                pattern = (matrix @ errors).astype(np.int8)
                pattern[rng.random(len(pattern)) < 0.1] = UNKNOWN
                quick = ambiguity._single_pairs(pattern, loops)
                if quick is None or not np.isin(pattern, (1, -1, 2, -2)).any():
                    continue
                shortened += 1
                slow = programme.solve(pattern)
                assert np.array_equal(quick[0], slow[0])
                assert quick[1] == slow[1]
        assert shortened > 60


def test_the_linear_programme_finds_the_smallest_change():
    # Every change of up to two cycles in all, tried out: nothing smaller closes the loops.
    network = neighbours_network(6, 3)
    triplets = find_triplets(network)
    matrix = loop_matrix(triplets, network.n_pairs)
    programme = ambiguity._Programme(triplets, network.n_pairs, AmbiguityOptions())
    small = [np.zeros(network.n_pairs, int)]
    for first, second in itertools.product(range(network.n_pairs), repeat=2):
        for signs in itertools.product((-1, 1), repeat=2):
            change = np.zeros(network.n_pairs, int)
            change[first] += signs[0]
            change[second] += signs[1]
            small.append(change)
            small.append(np.where(np.arange(network.n_pairs) == first, signs[0], 0))
    small = np.unique(small, axis=0)
    closes = {}
    for change in small:
        closes.setdefault((matrix @ change).astype(np.int8).tobytes(), []).append(change)
    for pattern, changes in list(closes.items())[::7]:
        found, state = programme.solve(-np.frombuffer(pattern, dtype=np.int8))
        least = min(np.abs(change).sum() for change in changes)
        best = [change for change in changes if np.abs(change).sum() == least]
        if len(best) > 1:
            assert state != SOLVED
        elif state == SOLVED:
            assert np.array_equal(found, best[0])


def test_a_loop_of_its_own_does_not_tell_which_of_its_three_is_wrong():
    network = neighbours_network(3, 2)
    triplets = find_triplets(network)
    errors = np.zeros((3, 5), dtype=int)
    errors[1, 2:] = 1
    cycles, state, _ = solved(stack_with(errors, np.random.default_rng(1), 0.1, network), triplets)
    assert not cycles.any()
    assert state.tolist() == [SOLVED, SOLVED, AMBIGUOUS, AMBIGUOUS, AMBIGUOUS]


def test_clean_loops_clear_the_innocent():
    # Dates 0-1-2 and 1-2-3 share the pair (1, 2): with (0, 1) wrong only the first loop opens, and (0, 1) or (0, 2) may
    # be it; with (1, 2) wrong both open, and nothing else explains that.
    network = Network(NETWORK.dates[:4], np.array([(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)]))
    triplets = find_triplets(network)
    errors = np.zeros((5, 2), dtype=int)
    errors[0, 0], errors[2, 1] = 1, 1
    cycles, state, _ = solved(stack_with(errors, np.random.default_rng(1), 0.1, network), triplets)
    assert state.tolist() == [AMBIGUOUS, SOLVED]
    assert not cycles[:, 0].any()
    assert np.array_equal(cycles[:, 1], -errors[:, 1])


def test_what_is_certain_is_mended_beside_what_is_not():
    # A triangle far from the rest, with an error of its own, and one error that many loops see.
    apart = np.array([(20, 21), (20, 22), (21, 22)])
    dates = tuple(NETWORK.dates[0] + datetime.timedelta(days=12 * number) for number in range(23))
    network = Network(dates, np.vstack([NETWORK.pairs, apart]))
    triplets = find_triplets(network)
    errors = np.zeros((57, 2), dtype=int)
    errors[[10, 54], 0] = 1
    # Two errors that share loops need the programme; with the triangle besides.
    errors[[10, 11, 54], 1] = 1, -1, 1
    cycles, state, _ = solved(stack_with(errors, np.random.default_rng(1), 0.1, network), triplets)
    assert (state == AMBIGUOUS).all()
    wanted = -errors
    wanted[54:] = 0
    assert np.array_equal(cycles, wanted)


def test_missing_interferograms_and_reversed_pairs():
    rng = np.random.default_rng(9)
    pairs = NETWORK.pairs.copy()
    turn = rng.random(54) < 0.5
    pairs[turn] = pairs[turn, ::-1]
    network = Network(NETWORK.dates, pairs)
    triplets = find_triplets(network)
    errors = np.zeros((54, 60), dtype=int)
    errors[20], errors[33] = 1, -2
    phase = stack_with(errors, rng, 0.2, network)
    missing = rng.random(phase.shape) < 0.05
    missing[[20, 33]] = False
    phase[missing] = np.nan
    before = phase.copy()
    cycles, state, _ = solved(phase, triplets)
    assert np.array_equal(phase, before, equal_nan=True)
    complete = ~missing[triplets.pairs].any(axis=1)
    # An error is seen by the loops that are left; two of them tell whose it is.
    for number in (20, 33):
        seen = np.count_nonzero(complete[(triplets.pairs == number).any(axis=1)], axis=0)
        assert np.array_equal(cycles[number, seen > 1], -errors[number, seen > 1])
        assert not cycles[number, seen == 0].any()
    assert (state == SOLVED).mean() > 0.8
    assert ((cycles == 0) | (cycles == -errors)).all()


def test_an_error_that_closes_every_loop_is_not_seen():
    # A cycle in every interferogram of a date is a motion of that date.
    errors = np.zeros((54, 3), dtype=int)
    errors[NETWORK.pairs[:, 1] == 10] = 1
    errors[NETWORK.pairs[:, 0] == 10] = -1
    cycles, state, _ = solved(stack_with(errors, np.random.default_rng(2), 0.1))
    assert not cycles.any()
    assert (state == SOLVED).all()


def test_a_fractional_answer_changes_nothing(monkeypatch):
    programme = ambiguity._Programme(TRIPLETS, 54, AmbiguityOptions())
    monkeypatch.setattr(programme, "_minimum", lambda *_: np.full(54, 0.5))
    pattern = np.zeros(len(TRIPLETS), np.int8)
    pattern[3] = 1
    cycles, state = programme.solve(pattern)
    assert state == FRACTIONAL
    assert not cycles.any()


def test_a_change_that_closes_nothing_is_not_made(monkeypatch):
    programme = ambiguity._Programme(TRIPLETS, 54, AmbiguityOptions())
    useless = np.zeros(54)
    useless[0] = 1.0
    monkeypatch.setattr(programme, "_minimum", lambda *_: useless)
    pattern = np.zeros(len(TRIPLETS), np.int8)
    pattern[30] = 1
    assert programme.solve(pattern)[1] == INCONSISTENT


def test_noise_that_no_cycle_explains_is_left_alone_or_closed_by_whole_cycles():
    # Each loop's misclosure drawn by itself contradicts the others; whatever comes out is whole and is no worse.
    rng = np.random.default_rng(6)
    matrix = loop_matrix(TRIPLETS, 54)
    patterns = rng.choice([-1, 0, 0, 0, 1], (40, len(TRIPLETS))).astype(np.int8)
    found = solve_patterns(patterns, np.ones(40), TRIPLETS, 54)
    left = patterns + found.cycles @ matrix.T
    assert (np.count_nonzero(left, axis=1) <= np.count_nonzero(patterns, axis=1)).all()


def test_temporal_coherence_rises():
    rng = np.random.default_rng(3)
    errors = np.zeros((54, 400), dtype=int)
    errors[5], errors[20], errors[33] = -1, 1, -1
    phase = stack_with(errors, rng, 0.1)
    cycles, _, _ = solved(phase)
    plan = plan_sbas(NETWORK, SbasOptions(weighting="none"))

    def coherence(values):
        result = invert(plan, values[:, :, None].astype(np.float32), None, wavelength=0.0555, kernel="numpy")
        return result.temporal_coherence.mean()

    before, after = coherence(phase), coherence(phase + np.float32(TWO_PI) * cycles)
    assert before < 0.75
    assert after == pytest.approx(0.996, abs=0.002)


def test_cycles_are_counted_about_the_median():
    rng = np.random.default_rng(5)
    errors = np.zeros((54, 500), dtype=int)
    errors[20, :60] = 1
    phase = stack_with(errors, rng, 0.2)
    phase += rng.uniform(-20, 20, (54, 1)).astype(np.float32)
    medians = closure_medians(phase, TRIPLETS)
    cycles = closure_cycles(phase, TRIPLETS, medians)
    assert np.array_equal(cycles.T, errors.T @ loop_matrix(TRIPLETS, 54).T)
    phase[3, :5] = np.nan
    gone = closure_cycles(phase, TRIPLETS, medians)
    through = (TRIPLETS.pairs == 3).any(axis=1)
    assert (gone[through, :5] == UNKNOWN).all()
    assert (gone[~through] == cycles[~through]).all()
    far = closure_cycles(np.full((3, 1), 1e6), find_triplets(neighbours_network(3, 2)), np.zeros(1))
    assert far.tolist() == [[ambiguity.MOST_CYCLES]]


def test_a_table_knows_each_pattern_once_and_says_what_it_dropped():
    table = PatternTable(3, most=2)
    assert len(table.patterns) == 0
    assert table.add(np.zeros((0, 3), np.int8)).size == 0
    first = table.add(np.array([[0, 1, 0], [0, 0, 1], [0, 1, 0]], np.int8))
    second = table.add(np.array([[1, 1, 1], [0, 1, 0]], np.int8))
    assert np.array_equal(table.patterns[first], [[0, 1, 0], [0, 0, 1], [0, 1, 0]])
    assert second[0] == -1
    assert second[1] == first[0]
    assert sorted(table.counts.tolist()) == [1, 3]
    assert (len(table), table.dropped) == (2, 1)


def test_the_commonest_patterns_come_first_and_the_rest_is_counted():
    # Two errors that share a loop are no single error: each of these needs the programme.
    matrix = loop_matrix(TRIPLETS, 54)
    patterns = np.array([matrix[:, a] - matrix[:, a + 1] for a in (4, 19, 34)], dtype=np.int8)
    alone = matrix[:, [20]].T.astype(np.int8)
    found = solve_patterns(np.vstack([patterns, alone]), [1, 7, 3, 2], TRIPLETS, 54, AmbiguityOptions(max_patterns=2))
    assert (found.by_shortcut, found.by_programme) == (1, 2)
    assert found.state[0] == NOT_TRIED
    assert (found.state[1:] != NOT_TRIED).all()
    assert count_states(found, [1, 7, 3, 2])[NOT_TRIED] == 1


def test_loops_that_share_nothing_are_solved_by_themselves():
    # Three networks side by side: what each asks for does not depend on the others, and is solved once.
    days = [datetime.timedelta(days=number) for number in range(36)]
    pairs = neighbours_network(12, 3).pairs
    network = Network(tuple(NETWORK.dates[0] + day for day in days), np.vstack([pairs + 12 * k for k in range(3)]))
    triplets = find_triplets(network)
    one = find_triplets(neighbours_network(12, 3))
    rng = np.random.default_rng(3)
    few = random_errors(rng, 4, 3, len(pairs))
    errors = np.concatenate([few[:, rng.integers(0, 4, 200)] for _ in range(3)])
    cycles, state, found = solved(stack_with(errors, rng, 0.2, network), triplets)
    assert found.by_shortcut + found.by_programme <= 3 * 4
    alone, states, _ = solved(stack_with(few, rng, 0.2, neighbours_network(12, 3)), one)
    which = [np.flatnonzero((column == few.T).all(axis=1))[0] for column in errors.reshape(3, len(pairs), -1)[1].T]
    assert np.array_equal(cycles[len(pairs) : 2 * len(pairs)], alone[:, which])
    assert (state >= states[which]).all()


def test_long_work_is_announced_and_can_be_stopped():
    rng = np.random.default_rng(1)
    matrix = loop_matrix(TRIPLETS, 54)
    patterns = np.unique((random_errors(rng, 60, 6, 54).T @ matrix.T).astype(np.int8), axis=0)
    said, progress = [], []
    solve_patterns(patterns, np.ones(len(patterns)), TRIPLETS, 54, None, Reporter(progress.append, said.append))
    assert any("need a linear programme: about" in line for line in said)
    assert progress[-1] == 1.0
    with pytest.raises(Cancelled):
        solve_patterns(patterns, np.ones(len(patterns)), TRIPLETS, 54, None, Reporter(cancelled=lambda: True))


def test_options_are_checked():
    with pytest.raises(InputError, match="ALPHA must be a positive"):
        AmbiguityOptions(alpha=0.0)
    with pytest.raises(InputError, match=r"ALPHA must be below 1, got 1\.5"):
        AmbiguityOptions(alpha=1.5)
    with pytest.raises(InputError, match="MAX_PATTERNS must be at least 1"):
        AmbiguityOptions(max_patterns=0)
