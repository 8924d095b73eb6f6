"""The time that a map shows."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

_EPOCH, _DAY_SECONDS = datetime.date(1970, 1, 1), 86400.0


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


def moment_shown(canvas, dates: Sequence[datetime.date]) -> float | None:
    """The time that a canvas shows, as days since 1970-01-01: that of the date of a series that it shows, if any.

    Parameters
    ----------
    canvas : QgsMapCanvas
    dates : sequence of datetime.date
        Of the series, ascending.
    """
    last = day_shown(canvas)
    if last is None:
        return None
    begin = canvas.temporalRange().begin()
    day = begin.toSecsSinceEpoch() / _DAY_SECONDS if begin.isValid() else float((last - _EPOCH).days)
    return max([day, *((date - _EPOCH).days for date in dates if date <= last)])
