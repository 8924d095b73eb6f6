"""How figures write numbers and dates: plainly in files, by the user's locale in windows."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QLocale

from .locale_text import date_text, number_text
from .theme import Theme

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
#: Stands for a month in the formats of ticks: what strftime calls a month depends on the locale of the process.
_MONTH = re.compile(r"@(\d\d)")
#: Below this a standard deviation of one decimal would be written as zero.
_SMALL = 0.1


def _plain_number(value: float, decimals: int = 1) -> str:
    return f"{value:.{decimals}f}"


def _plain_month(number: int) -> str:
    return _MONTHS[number - 1]


@dataclass(frozen=True)
class Notation:
    """How numbers and dates are written.

    Attributes
    ----------
    number : callable(value, decimals) -> str
    date : callable(datetime.date) -> str
    month : callable(number) -> str
        Short name of a month, 1 to 12.
    point : str
        Decimal point.
    """

    number: Callable[..., str] = _plain_number
    date: Callable[[datetime.date], str] = datetime.date.isoformat
    month: Callable[[int], str] = _plain_month
    point: str = "."

    def rate(self, value: float, sigma: float) -> str:
        """A value and its standard deviation, with as many decimals as the latter needs."""
        decimals = 2 if 0.0 < sigma < _SMALL else 1
        return f"{self.number(value, decimals)} ± {self.number(sigma, decimals)}"


PLAIN = Notation()


def locale_notation() -> Notation:
    """Numbers and dates as the user's locale writes them."""
    locale = QLocale()

    def number(value: float, decimals: int = 1) -> str:
        return number_text(value, decimals)

    def month(month: int) -> str:
        return locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)

    return Notation(number, date_text, month, str(locale.decimalPoint()))


def date_axis(axis, theme: Theme, notation: Notation) -> None:
    """Write the ticks of an axis of days since 1970-01-01 as dates."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    def named(text: str) -> str:
        return _MONTH.sub(lambda found: notation.month(int(found.group(1))), text)

    class Formatter(ConciseDateFormatter):
        def format_ticks(self, values):
            return [named(text) for text in super().format_ticks(values)]

        def get_offset(self):
            return named(super().get_offset())

    clock = ["%H:%M", "%H:%M", "%S.%f"]
    locator = AutoDateLocator()
    axis.set_major_locator(locator)
    axis.set_major_formatter(
        Formatter(
            locator,
            formats=["%Y", "@%m", "%d", *clock],
            zero_formats=["", "%Y", "@%m", "@%m-%d", *clock[1:]],
            offset_formats=["", "%Y", "@%m %Y", "%Y-%m-%d", "%Y-%m-%d", "%Y-%m-%d %H:%M"],
        )
    )
    axis.get_offset_text().set_color(theme.text)


def number_axis(axis, notation: Notation) -> None:
    """Write the ticks of an axis of numbers."""
    from matplotlib.ticker import ScalarFormatter

    class Formatter(ScalarFormatter):
        def __call__(self, value, position=None):
            return super().__call__(value, position).replace(".", notation.point)

    axis.set_major_formatter(Formatter(useOffset=False))


def write_literally(texts) -> None:
    """Let texts stand as they are: a name with dollar signs is no formula."""
    for text in texts:
        text.set_parse_math(False)
