"""Whole cycles between islands: known offsets found, doubtful ones left alone and said."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.timeseries.bridging import (
    TWO_PI,
    BridgingOptions,
    bridge_components,
    label_components,
)

ROWS, COLS = 120, 160


def islands(gap: int = 6) -> np.ndarray:
    """Four islands, labels as a product might have them; 0 between."""
    labels = np.zeros((ROWS, COLS), np.int32)
    labels[:50, :70] = 5
    labels[:50, 70 + gap :] = 2
    labels[50 + gap :, :90] = 7
    labels[50 + gap :, 90 + gap :] = 3
    return labels


def scene(rng, noise: float = 0.3) -> np.ndarray:
    """A ramp of several cycles, something smooth, and noise."""
    row, col = np.mgrid[:ROWS, :COLS]
    return 0.05 * col - 0.03 * row + 1.5 * np.sin(col / 40) + rng.normal(0, noise, (ROWS, COLS))


def broken(true: np.ndarray, labels: np.ndarray, known: dict[int, int]) -> np.ndarray:
    phase = np.where(labels > 0, true, np.nan)
    for label, cycles in known.items():
        phase[labels == label] += TWO_PI * cycles
    return phase.astype(np.float32)


KNOWN = {5: 0, 2: 1, 7: -2, 3: 3}


@pytest.mark.parametrize("seed", range(8))
def test_known_offsets_are_found_despite_ramp_noise_and_outliers(seed):
    rng = np.random.default_rng(seed)
    labels, true = islands(), scene(rng)
    phase = broken(true, labels, KNOWN)
    outliers = rng.random(phase.shape) < 0.08
    phase[outliers] += rng.uniform(-40, 40, outliers.sum()).astype(np.float32)
    before = phase.copy()
    cycles, bridges = bridge_components(phase, labels)
    assert np.array_equal(phase, before, equal_nan=True)
    # Island 7 is the largest, so it stays and the others come to it.
    for label, known in KNOWN.items():
        assert (cycles[labels == label] == KNOWN[7] - known).all()
    assert not cycles[labels == 0].any()
    assert len(bridges) == 3
    assert all(bridge.trusted and bridge.confidence > 0.8 for bridge in bridges)
    assert all(bridge.length == 7.0 for bridge in bridges)


def test_bridges_are_the_shortest_that_tie_everything():
    labels = np.zeros((ROWS, COLS), np.int32)
    labels[:, :60] = 1
    labels[:40, 65:100] = 2  # 5 from 1
    labels[80:, 70:100] = 3  # 10 from 1, 40 from 2
    labels[:, 103:] = 4  # 3 from 2 and from 3
    _, bridges = bridge_components(np.where(labels > 0, 0.0, np.nan), labels)
    found = {frozenset((bridge.near, bridge.far)): bridge.length for bridge in bridges}
    assert found == {frozenset((1, 2)): 6.0, frozenset((2, 4)): 4.0, frozenset((3, 4)): 4.0}
    # From the largest outward: whoever is near was reached before.
    reached = {1}
    for bridge in bridges:
        assert bridge.near in reached
        reached.add(bridge.far)


def test_what_lies_behind_a_bridge_moves_along():
    labels = np.zeros((40, 150), np.int32)
    labels[:, :60], labels[:, 65:100], labels[:, 105:] = 1, 2, 3
    phase = np.where(labels > 0, 0.0, np.nan)
    phase[labels >= 2] += TWO_PI
    cycles, bridges = bridge_components(phase, labels)
    assert [bridge.cycles for bridge in bridges] == [-1, 0]
    assert np.array_equal(np.unique(cycles[labels == 3]), [-1])


def test_ground_that_moves_too_much_over_the_bridge_is_not_trusted():
    # A bowl in the gap: the slopes of the two shores point at each other, and the levels tell nothing.
    row, col = np.mgrid[:60, :160]
    labels = np.zeros((60, 160), np.int32)
    labels[:, :60], labels[:, 100:] = 1, 2
    bowl = 30.0 * np.exp(-(((col - 80) / 30.0) ** 2))
    phase = np.where(labels > 0, bowl + 0.0 * row, np.nan)
    cycles, bridges = bridge_components(phase, labels)
    assert not bridges[0].trusted
    assert bridges[0].confidence < 0.5
    assert not cycles.any()


def test_a_step_of_half_a_cycle_is_not_trusted_and_the_threshold_is_the_users():
    labels = np.zeros((60, 120), np.int32)
    labels[:, :60], labels[:, 64:] = 1, 2
    phase = np.where(labels > 0, 0.0, np.nan)
    phase[labels == 2] += 0.6 * TWO_PI
    cycles, bridges = bridge_components(phase, labels)
    assert bridges[0].step == pytest.approx(0.6, abs=1e-6)
    assert bridges[0].confidence == pytest.approx(0.2, abs=1e-6)
    assert not bridges[0].trusted
    assert not cycles.any()
    cycles, bridges = bridge_components(phase, labels, BridgingOptions(min_confidence=0.1))
    assert bridges[0].trusted
    assert (cycles[labels == 2] == -1).all()


def test_bridges_longer_than_asked_shift_nothing():
    labels = islands(gap=12)
    phase = broken(scene(np.random.default_rng(1)), labels, KNOWN)
    cycles, bridges = bridge_components(phase, labels, BridgingOptions(max_length=10.0))
    assert len(bridges) == 3
    assert not any(bridge.trusted for bridge in bridges)
    assert not cycles.any()


def test_labels_of_their_own_separate_gaps_and_closed_cuts():
    rng = np.random.default_rng(2)
    true = scene(rng, noise=0.1)
    true[20:50, 30:60] += TWO_PI  # a patch a cycle off: its border is a closed cut
    true[:, 100:104] = np.nan
    true[90:95, 10:15] = np.nan  # a hole separates nothing
    labels = label_components(true)
    assert labels.max() == 3
    assert (labels[np.isnan(true)] == 0).all()
    assert len(np.unique(labels[20:50, 30:60])) == 1
    cycles, bridges = bridge_components(true, labels)
    assert sorted(bridge.cycles for bridge in bridges) == [-1, 0]
    assert (cycles[20:50, 30:60] == -1).all()
    cycles[20:50, 30:60] = 0
    assert not cycles.any()
    # An open cut leaves a way around it: the patch cannot be told from its surroundings.
    opened = np.zeros((60, 60))
    opened[:30, 30:] = np.linspace(TWO_PI, 0, 30)[:, None]
    assert label_components(opened).max() == 1


def test_few_pixels_give_levels_without_slopes():
    labels = np.zeros((20, 30), np.int32)
    labels[:, :20] = 1
    labels[5:8, 22:25] = 2  # nine pixels
    phase = np.where(labels == 2, -3 * TWO_PI, 0.2)
    phase[labels == 0] = np.nan
    cycles, bridges = bridge_components(phase, labels, BridgingOptions(least_component=5))
    assert (cycles[labels == 2] == 3).all()
    assert bridges[0].confidence > 0.9
    # The same component is no land when it is too small.
    cycles, bridges = bridge_components(phase, labels)
    assert not bridges
    assert not cycles.any()


def test_nothing_to_tie():
    for phase in (np.full((10, 10), np.nan), np.zeros((10, 10))):
        cycles, bridges = bridge_components(phase, label_components(phase))
        assert not bridges
        assert not cycles.any()
    assert label_components(np.zeros((1, 5))).tolist() == [[1] * 5]


def test_input_and_options_are_checked():
    with pytest.raises(ValueError, match="components must have shape"):
        bridge_components(np.zeros((3, 3)), np.zeros((3, 4)))
    for name, value, message in (
        ("radius", 1, "BRIDGE_RADIUS must be at least 2"),
        ("least_component", 0, "LEAST_COMPONENT must be at least 1"),
        ("min_confidence", 1.5, "MIN_CONFIDENCE must be between 0 and 1"),
        ("max_length", math.nan, "MAX_BRIDGE must be a number"),
    ):
        with pytest.raises(InputError, match=message):
            BridgingOptions(**{name: value})
