"""Which acquisition each frame shows."""

from __future__ import annotations

import datetime

import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.timeseries.frames import frame_moments, spread_moments

DAY = datetime.date(2018, 1, 6)
#: Irregular: 0, 12, 24, 60, 72 days.
DATES = tuple(DAY + datetime.timedelta(days=days) for days in (0, 12, 24, 60, 72))


def numbers(moments):
    return [moment.number for moment in moments]


def test_every_date_and_every_second_from_the_last():
    assert numbers(frame_moments(DATES)) == [0, 1, 2, 3, 4]
    assert numbers(frame_moments(DATES, every=2)) == [0, 2, 4]
    assert numbers(frame_moments(DATES, every=3)) == [1, 4]


def test_equal_steps_hold_the_last_acquisition():
    moments = frame_moments(DATES, step_days=10)
    assert [(moment.day - DAY).days for moment in moments] == [0, 10, 20, 30, 40, 50, 60, 70, 72]
    assert numbers(moments) == [0, 0, 1, 2, 2, 2, 3, 3, 4]


def test_no_frame_shows_a_later_acquisition():
    for step in (1, 7, 12, 100):
        for moment in frame_moments(DATES, step_days=step):
            assert DATES[moment.number] <= moment.day
    assert frame_moments(DATES, step_days=7)[-1].day == DATES[-1]


def test_limits_include_their_ends():
    assert numbers(frame_moments(DATES, start=DATES[1], end=DATES[3])) == [1, 2, 3]


def test_spread_is_even_in_time():
    assert numbers(spread_moments(DATES, 3)) == [0, 2, 4] or numbers(spread_moments(DATES, 3)) == [0, 3, 4]
    assert numbers(spread_moments(DATES, 9)) == [0, 1, 2, 3, 4]
    assert numbers(spread_moments(DATES, 1)) == [4]
    assert numbers(spread_moments(DATES, 4)) == sorted(set(numbers(spread_moments(DATES, 4))))


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ({"every": 0}, "EVERY must be at least 1"),
        ({"step_days": 0}, "STEP_DAYS must be at least 1"),
        ({"step_days": 5, "every": 2}, "not both"),
        ({"start": datetime.date(2030, 1, 1)}, "No date of the series lies between 2030-01-01"),
    ],
)
def test_what_cannot_be_framed(chosen, words):
    with pytest.raises(InputError, match=words):
        frame_moments(DATES, **chosen)
