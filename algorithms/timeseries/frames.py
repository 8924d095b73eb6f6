"""Which acquisition each frame of an animation, or each map of a contact sheet, shows."""

from __future__ import annotations

import bisect
import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from ..checks import InputError


@dataclass(frozen=True)
class Moment:
    """One frame: its day, and the number of the date that is shown then (the last one not after that day)."""

    day: datetime.date
    number: int


def frame_moments(
    dates: Sequence[datetime.date],
    *,
    every: int = 1,
    step_days: int | None = None,
    start: datetime.date | None = None,
    end: datetime.date | None = None,
) -> list[Moment]:
    """The frames of a series.

    Nothing is interpolated: between two acquisitions a frame shows the earlier one, as QGIS's temporal controller does.

    Parameters
    ----------
    dates : sequence of date
        Ascending.
    every : int
        A frame for every so-manyth date; the last date always has one.
    step_days : int, optional
        Frames at equal steps of time instead, from the first date; the last date always has one.
    start, end : date, optional
        Limits, themselves included.

    Raises
    ------
    InputError
        If no date lies within the limits, or a step is not positive, or both steps are given.
    """
    if every < 1:
        raise InputError(f"EVERY must be at least 1, got {every}.")
    if step_days is not None and step_days < 1:
        raise InputError(f"STEP_DAYS must be at least 1, got {step_days}.")
    if step_days is not None and every > 1:
        raise InputError("Give EVERY (a frame per so many dates) or STEP_DAYS (a frame per so many days), not both.")
    inside = [
        number for number, date in enumerate(dates) if (start is None or date >= start) and (end is None or date <= end)
    ]
    if not inside:
        raise InputError(
            f"No date of the series lies between {start or 'its start'} and {end or 'its end'}; it goes from "
            f"{dates[0]} to {dates[-1]}."
        )
    if step_days is None:
        # Counted from the last date back, so that it is there and the distances are even.
        chosen = sorted(inside[::-1][::every])
        return [Moment(dates[number], number) for number in chosen]
    first, last = dates[inside[0]], dates[inside[-1]]
    days = [first + datetime.timedelta(days=n) for n in range(0, (last - first).days + 1, step_days)]
    if days[-1] != last:
        days.append(last)
    return [Moment(day, bisect.bisect_right(dates, day) - 1) for day in days]


def spread_moments(
    dates: Sequence[datetime.date],
    count: int,
    *,
    start: datetime.date | None = None,
    end: datetime.date | None = None,
) -> list[Moment]:
    """At most ``count`` acquisitions, as evenly spread in time as the dates allow; first and last are among them.

    Raises
    ------
    InputError
        If ``count`` is not positive or no date lies within the limits.
    """
    if count < 1:
        raise InputError(f"N_DATES must be at least 1, got {count}.")
    there = frame_moments(dates, start=start, end=end)
    if count >= len(there):
        return there
    if count == 1:
        return there[-1:]
    first, span = there[0].day, (there[-1].day - there[0].day).days
    free = list(range(len(there)))
    chosen = []
    for place in range(count):
        wanted = first + datetime.timedelta(days=round(span * place / (count - 1)))
        nearest = min(free, key=lambda number: abs((there[number].day - wanted).days))
        free.remove(nearest)
        chosen.append(nearest)
    return [there[number] for number in sorted(chosen)]
