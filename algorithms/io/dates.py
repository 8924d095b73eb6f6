"""The two dates of an interferogram, from its tags or from its name."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

from ..timeseries.network import DatePair

#: Tag names that carry (reference, secondary) dates; PyRate's and ours first.
TAG_PAIRS = (
    ("FIRST_DATE", "SECOND_DATE"),
    ("REFERENCE_DATE", "SECONDARY_DATE"),
    ("MASTER_DATE", "SLAVE_DATE"),
    ("DATE1", "DATE2"),
    ("REF_DATE", "SEC_DATE"),
)
#: Tag names that carry both dates in one value.
TAG_BOTH = ("DATE12", "DATE_12", "PAIR")

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_TIME = r"(?:T?\d{6}(?:\.\d+)?Z?)?"
_LONG = rf"((?:19|20)\d{{6}}){_TIME}"
_ISO = r"((?:19|20)\d\d-\d\d-\d\d)"
_NAMED = r"(\d{2}[A-Za-z]{3}(?:19|20)\d\d)"
_JULIAN = r"((?:19|20)\d{5})"
_SHORT = r"(\d{6})"
_BEFORE, _AFTER, _BETWEEN = r"(?<![0-9])", r"(?![0-9])", r"(?:[-_.]{1,2}|_to_)"

#: Name, expression of one date; tried in this order, two dates next to each other first.
_FORMATS = (
    ("YYYYMMDD", _LONG),
    ("YYYY-MM-DD", _ISO),
    ("DDMMMYYYY", _NAMED),
    ("YYYYDDD", _JULIAN),
    ("YYMMDD", _SHORT),
)
#: Formats specific enough to be believed when the two dates are apart in a name.
_APART = ("YYYYMMDD", "YYYY-MM-DD", "DDMMMYYYY")

#: What messages say was tried.
TRIED = (
    "tags (FIRST_DATE/SECOND_DATE, REFERENCE_DATE/SECONDARY_DATE, MASTER_DATE/SLAVE_DATE, DATE12) and names "
    "(YYYYMMDD-YYYYMMDD, YYYYMMDDTHHMMSS, YYYY-MM-DD, DDMMMYYYY, GMTSAR's YYYYDDD_YYYYDDD, YYMMDD-YYMMDD)"
)


def parse_date(text: str) -> datetime.date | None:
    """A date in any of the forms YYYYMMDD, ISO (a time may follow), DDMMMYYYY, YYYYDDD or YYMMDD; None if it is none.

    YYYYDDD counts days from 000 as GMTSAR does: 2018005 is 6 January 2018.
    """
    cleaned = text.strip()
    for name, expression in _FORMATS:
        found = re.fullmatch(expression + (r"(?:[T ].*)?" if name == "YYYY-MM-DD" else ""), cleaned)
        if found:
            date = _date(name, found.group(1))
            if date:
                return date
    found = re.fullmatch(r"((?:19|20)\d\d)[ /](\d{1,2})[ /](\d{1,2})(?:[ T].*)?", cleaned)
    return _calendar(*(int(part) for part in found.groups())) if found else None


def dates_from_tags(tags: Mapping[str, str]) -> tuple[DatePair, str] | None:
    """The two dates that tags carry and the names of those tags; None when there are none.

    Tag names are compared without regard to case.
    """
    by_name = {name.upper(): value for name, value in tags.items()}
    for first, second in TAG_PAIRS:
        if first in by_name and second in by_name:
            reference, secondary = parse_date(by_name[first]), parse_date(by_name[second])
            if reference and secondary:
                return (reference, secondary), f"tags {first}, {second}"
    for name in TAG_BOTH:
        if name in by_name:
            pair = dates_from_text(by_name[name])
            if pair:
                return pair, f"tag {name}"
    return None


def dates_from_text(text: str) -> DatePair | None:
    """The two dates in a name or a cell, in the order in which they stand; None unless there are exactly two."""
    for name, expression in _FORMATS:
        # looked for at every position, so that three dates in a row are seen as two pairs, which is ambiguous
        together = rf"(?={_BEFORE}{expression}{_BETWEEN}{expression}{_AFTER})"
        pairs = {
            (reference, secondary)
            for reference, secondary in ((_date(name, a), _date(name, b)) for a, b in re.findall(together, text))
            if reference and secondary
        }
        pairs = {pair for pair in pairs if pair[0] != pair[1]} or pairs
        if len(pairs) == 1:
            return pairs.pop()
        if len(pairs) > 1:
            return None
    for name, expression in _FORMATS:
        if name in _APART:
            found = [_date(name, match) for match in re.findall(rf"{_BEFORE}{expression}{_AFTER}", text)]
            distinct = list(dict.fromkeys(date for date in found if date))
            if len(distinct) == 2:
                return distinct[0], distinct[1]
    return None


def dates_from_name(path: str) -> DatePair | None:
    """The two dates in a file's name, or else in the name of the folder it lies in, or of the one above."""
    parts = [part for part in re.split(r"[\\/]", path) if part]
    for part in reversed(parts[-3:]):
        pair = dates_from_text(part)
        if pair:
            return pair
    return None


def _date(form: str, text: str) -> datetime.date | None:
    if form == "YYYYMMDD":
        return _calendar(int(text[:4]), int(text[4:6]), int(text[6:8]))
    if form == "YYYY-MM-DD":
        return _calendar(int(text[:4]), int(text[5:7]), int(text[8:10]))
    if form == "DDMMMYYYY":
        month = _MONTHS.get(text[2:5].lower())
        return _calendar(int(text[5:]), month, int(text[:2])) if month else None
    if form == "YYYYDDD":
        day = int(text[4:])
        # GMTSAR takes the day of year from C's tm_yday, which starts at 0
        date = datetime.date(int(text[:4]), 1, 1) + datetime.timedelta(days=day)
        return date if date.year == int(text[:4]) else None
    year = int(text[:2])
    return _calendar(year + (1900 if year >= 70 else 2000), int(text[2:4]), int(text[4:6]))


def _calendar(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
