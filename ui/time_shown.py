"""The time that a map shows."""

from __future__ import annotations

import datetime


def day_shown(canvas) -> datetime.date | None:
    """The last day of the time that a canvas shows; None where it shows no time.

    Of the dates of a series the map shows the last one in that time, so the end decides and not the begin.
    """
    if not canvas.mapSettings().isTemporal():
        return None
    span = canvas.temporalRange()
    begin, end = span.begin(), span.end()
    if end.isValid():
        # A range ends before its end, unless it says otherwise or is a moment.
        return _date(end if span.includeEnd() or begin == end else end.addSecs(-1))
    return _date(begin) if begin.isValid() else None


def _date(moment) -> datetime.date:
    day = moment.toUTC().date()
    return datetime.date(day.year(), day.month(), day.day())
