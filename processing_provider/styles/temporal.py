"""Time of layers: a band per date in the temporal controller, and the range of the project."""

from __future__ import annotations

from datetime import date, timedelta
from statistics import median

import qgis.utils
from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsProject, QgsRasterLayer, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime


def band_ranges(dates: tuple[date, ...]) -> dict[int, QgsDateTimeRange]:
    """When each band is shown: from its date until the next one, half-open, UTC.

    The last band lasts for the median step, so that it gets a frame of its own; a single band lasts a day.

    Parameters
    ----------
    dates : tuple of date
        Of each band, in any order.

    Returns
    -------
    dict of int to QgsDateTimeRange
        By band number, from 1.
    """
    days = sorted(dates)
    steps = [(days[place] - days[place - 1]).days for place in range(1, len(days))]
    last_step = max(1, round(median(steps))) if steps else 1
    ends = dict(zip(days, [*days[1:], days[-1] + timedelta(days=last_step)]))
    return {
        number: QgsDateTimeRange(_midnight(day), _midnight(ends[day]), True, False)
        for number, day in enumerate(dates, start=1)
    }


def animate(layer: QgsRasterLayer, dates: tuple[date, ...]) -> None:
    """Show the band of the controller's time."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
    properties.setFixedRangePerBand(band_ranges(dates))
    properties.setIsActive(True)


def offer_range(project: QgsProject, dates: tuple[date, ...]) -> None:
    """Give a project that has no temporal range that of the series, a frame per date.

    A range that is there already is the user's, and stays.
    """
    settings = project.timeSettings()
    if not settings.temporalRange().isInfinite():
        return
    ranges = list(band_ranges(dates).values())
    whole = QgsDateTimeRange(min(item.begin() for item in ranges), max(item.end() for item in ranges), True, False)
    settings.setTemporalRange(whole)
    settings.setTimeStep(1)
    settings.setTimeStepUnit(Qgis.TemporalUnit.IrregularStep)
    navigation = _navigation()
    if navigation is not None:
        navigation.setTemporalExtents(whole)
        navigation.setAvailableTemporalRanges(ranges)
        navigation.setFrameDuration(QgsInterval(1, Qgis.TemporalUnit.IrregularStep))


def _navigation() -> QgsTemporalNavigationObject | None:
    """The desktop's temporal controller; None without a desktop."""
    # Looked up at the time: QGIS puts its interface there after the module may have been imported.
    iface = qgis.utils.iface
    controller = iface.mapCanvas().temporalController() if iface is not None else None
    return controller if isinstance(controller, QgsTemporalNavigationObject) else None


def _midnight(day: date) -> QDateTime:
    return QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)
