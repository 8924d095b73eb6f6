"""Numbers and dates as the user's language writes them; files never get these."""

from __future__ import annotations

import datetime
import math

from qgis.PyQt.QtCore import QDate, QLocale


def number_text(value: float, decimals: int) -> str:
    """A number as the locale writes it; a dash where there is none."""
    return QLocale().toString(float(value), "f", decimals) if math.isfinite(value) else "–"


def date_text(day: datetime.date) -> str:
    """A date as the locale writes it in short, with all four digits of the year."""
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    return locale.toString(QDate(day.year, day.month, day.day), form)
