"""Advancing faces, delayed rock, and the paper's printed table."""

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.mining.pim import PimParameters, RectangularPanel, Seam, rectangle_movement
from mining_insar.algorithms.mining.pim_dynamic import (
    CYCLE_DAYS,
    PRINTED_MAXIMA,
    AdvancingPanel,
    FaceSchedule,
    canonical_face,
    displacement_history,
    mined_part,
    static_displacement,
)

PARAMETERS = PimParameters(0.7, 2.0, 0.3, 87.0)
PANEL = RectangularPanel(0.0, 0.0, 600.0, 200.0, Seam(3.0, 400.0, 5.0, 40.0))
SCHEDULE = FaceSchedule((1.0, 1.5, 1.9, 2.5), (0.0, 250.0, 250.0, 600.0))
EAST, NORTH = np.array([0.0, 150.0, -100.0]), np.array([0.0, -60.0, 200.0])


def history(years, delay=None, schedule=SCHEDULE):
    return displacement_history(AdvancingPanel("p", PANEL, schedule, delay), PARAMETERS, np.asarray(years), EAST, NORTH)


def test_the_canonical_face_meets_the_printed_table_as_well_as_any_can():
    """Expected millimetres are those of the fit; against the print rms <= 9 mm, worst <= 16 mm."""
    face, parameters = canonical_face()
    expected = {1: 87.0, 2: 173.4, 3: 258.8, 4: 342.8, 5: 424.7, 6: 504.3, 8: 654.8, 10: 791.8, 12: 913.6}
    across = np.arange(-120.0, -30.0, 0.5)  # the deepest line runs H cot(theta0) = 73.3 m down-dip
    difference = []
    for cycle, printed in PRINTED_MAXIMA.items():
        advanced = float(face.schedule.position(cycle * CYCLE_DAYS / 365.25))
        x = np.full_like(across, -face.panel.strike_length / 2 + advanced / 2)
        position = np.outer(x, face.panel.strike_axis) + np.outer(across, face.panel.up_dip_axis)
        displacement = static_displacement(
            face.panel, parameters, advanced, position[:, 0], position[:, 1], radius_mode="mean"
        )
        maximum = -displacement[2].min() * 1000.0
        assert maximum == pytest.approx(expected[cycle], abs=0.1)
        assert -across[np.argmin(displacement[2])] == pytest.approx(73.3, abs=0.5)
        difference.append(maximum - printed)
    assert np.sqrt(np.mean(np.square(difference))) == pytest.approx(8.83, abs=0.1)
    assert np.abs(difference).max() == pytest.approx(15.7, abs=0.2)
    final = rectangle_movement(face.panel, parameters, np.zeros(1), np.array([73.3]), radius_mode="mean")
    assert final.subsidence[0] * 1000.0 == pytest.approx(1397.0, abs=0.2)


def test_static_history_is_the_rectangle_behind_the_face():
    got = history([0.5, 1.25, 1.7, 3.0])
    assert not got[0].any()
    behind = mined_part(PANEL, 125.0)
    assert behind.strike_edges()[1] - behind.strike_edges()[0] == 125.0
    expected = np.stack(rectangle_movement(behind, PARAMETERS, EAST, NORTH).displacement)
    assert got[1] == pytest.approx(expected, abs=1e-15)
    assert got[3] == pytest.approx(np.stack(rectangle_movement(PANEL, PARAMETERS, EAST, NORTH).displacement), abs=1e-12)


def test_parts_behind_two_face_positions_share_the_starting_end():
    start = np.array(PANEL.strike_axis) * -PANEL.strike_length / 2
    for advanced in (10.0, 300.0, 600.0):
        part = mined_part(PANEL, advanced)
        end = np.array([part.east, part.north]) - np.array(part.strike_axis) * advanced / 2
        assert end == pytest.approx(start, abs=1e-9)


def test_delay_equals_knothes_sum_over_small_advances():
    """W(t) = sum_k dW_k (1 - exp(-c (t - t_k))) with very many k."""
    c, at = 3.0, 2.3
    fine = np.linspace(1.0, at, 4001)
    static = history(fine)
    events, increments = (fine[1:] + fine[:-1]) / 2, np.diff(static, axis=0)
    expected = np.tensordot(1.0 - np.exp(-c * (at - events)), increments, axes=1)
    assert history([at], delay=c)[0] == pytest.approx(expected, abs=2e-4)


def test_delay_is_the_same_whatever_epochs_are_asked_for():
    few = history([1.8, 3.0], delay=4.0)
    many = history(np.sort(np.append(np.linspace(0.2, 3.0, 301), 1.8)), delay=4.0)
    index = np.flatnonzero(np.sort(np.append(np.linspace(0.2, 3.0, 301), 1.8)) == 1.8)[0]
    assert many[index] == pytest.approx(few[0], abs=3e-4)
    assert many[-1] == pytest.approx(few[1], abs=3e-4)


def test_delayed_ground_goes_on_settling_after_the_face_stops_and_ends_at_the_static_value():
    late = history([2.5, 3.0, 3.5, 30.0], delay=2.0)
    static = history([30.0])[0]
    left = static - late
    assert left[1] == pytest.approx(left[0] * np.exp(-1.0), rel=1e-12)
    assert left[2] == pytest.approx(left[1] * np.exp(-1.0), rel=1e-12)
    assert late[3] == pytest.approx(static, abs=1e-12)
    assert np.abs(late[0][2]).max() < np.abs(static[2]).max()


def test_a_very_quick_response_is_the_static_one():
    assert history([1.7, 2.2], delay=1e5) == pytest.approx(history([1.7, 2.2]), abs=1e-4)


def test_subsidence_only_grows():
    up = history(np.linspace(0.5, 4.0, 80), delay=2.5)[:, 2]
    assert (np.diff(up, axis=0) <= 1e-12).all()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: FaceSchedule((0.0,), (0.0,)), "at least two"),
        (lambda: FaceSchedule((0.0, 0.0), (0.0, 1.0)), "must ascend"),
        (lambda: FaceSchedule((0.0, 1.0, 2.0), (0.0, 5.0, 4.0)), "never goes back"),
        (lambda: FaceSchedule((0.0, 1.0), (3.0, 5.0)), "starts at 0"),
        (lambda: AdvancingPanel("x", PANEL, FaceSchedule((0.0, 1.0), (0.0, 700.0))), "panel x.*only 600"),
        (lambda: AdvancingPanel("x", PANEL, SCHEDULE, delay=0.0), "Knothe"),
        (lambda: history([2.0, 1.0]), "ascends"),
    ],
)
def test_nonsense_is_refused_in_words(make, message):
    with pytest.raises(InputError, match=message):
        make()
