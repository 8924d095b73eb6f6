"""GNSS and levelling tables: which column is what, and in which unit."""

from __future__ import annotations

import csv
import datetime
import io
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..gnss.series import GnssSeries, covariance_of
from .dates import parse_date
from .series import METRES

#: Words by which a column is known, unit and brackets taken off.
NAMES = {
    "station": ("station", "site", "sta", "stn", "benchmark", "point", "id", "name"),
    "time": ("time", "time_utc", "datetime", "date", "epoch", "day", "yyyymmdd", "decimal_year", "year"),
    "east": ("east", "e", "de", "d_e", "dx", "e_disp"),
    "north": ("north", "n", "dn", "d_n", "dy", "n_disp"),
    "up": ("up", "u", "du", "d_u", "dz", "u_disp", "vertical", "v"),
    "sigma_east": ("sigma_e", "sig_e", "se", "east_sigma", "sigma_east", "sig_east", "std_e", "e_sigma"),
    "sigma_north": ("sigma_n", "sig_n", "sn", "north_sigma", "sigma_north", "sig_north", "std_n", "n_sigma"),
    "sigma_up": ("sigma_u", "sig_u", "su", "up_sigma", "sigma_up", "sig_up", "std_u", "u_sigma"),
    "corr_en": ("corr_en", "ren", "rho_en"),
    "corr_eu": ("corr_eu", "reu", "rho_eu"),
    "corr_nu": ("corr_nu", "rnu", "rho_nu"),
    "height": ("height", "h", "elevation", "level", "z"),
    "sigma": ("sigma", "sig", "std", "sigma_h", "sigma_height", "height_sigma"),
    "longitude": ("longitude", "lon", "lng", "long"),
    "latitude": ("latitude", "lat"),
}
_PLAIN_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?")
_UNIT = re.compile(r"^(?P<name>.*?)[\s_]*[\[(]?(?P<unit>mm|cm|m|metres?|meters?|millimet(?:re|er)s?)[\])]?$", re.I)


@dataclass(frozen=True)
class Column:
    """A column of a table: its position, and the unit its heading says (None where it says none)."""

    number: int
    unit: str | None


@dataclass(frozen=True)
class Table:
    """A table with named columns.

    Attributes
    ----------
    name : str
        For messages.
    columns : mapping of str to Column
        By the keys of `NAMES`.
    rows : sequence of sequences of str
    headings : tuple of str
    """

    name: str
    columns: Mapping[str, Column]
    rows: Sequence[Sequence[str]]
    headings: tuple[str, ...]

    def has(self, *names: str) -> bool:
        """Whether all these columns are there."""
        return all(name in self.columns for name in names)

    def texts(self, name: str) -> list[str]:
        """A column as text."""
        number = self.columns[name].number
        return [str(row[number]).strip() if number < len(row) else "" for row in self.rows]

    def numbers(self, name: str) -> np.ndarray:
        """A column as float64; NaN where the cell is empty or says so.

        Raises
        ------
        InputError
            If a cell holds something else.
        """
        values = np.full(len(self.rows), np.nan)
        for number, text in enumerate(self.texts(name)):
            if text and text.lower() not in ("nan", "null", "none", "na", "-", "--"):
                try:
                    values[number] = float(text)
                except ValueError:
                    raise InputError(
                        f"{self.name}: row {number + 1} of column {self.headings[self.columns[name].number]!r} holds "
                        f"{text!r}, which is no number."
                    ) from None
        return values

    def metres(self, name: str, unit: str | None) -> np.ndarray:
        """A column of lengths in metres.

        Parameters
        ----------
        name : str
        unit : {"mm", "cm", "m"} or None
            What the user says; goes before the heading's, and must not contradict it.

        Raises
        ------
        InputError
            If neither the heading nor the user says the unit, or they contradict each other.
        """
        column = self.columns[name]
        if unit and column.unit and METRES[unit] != METRES[column.unit]:
            raise InputError(
                f"{self.name}: the heading {self.headings[column.number]!r} says {column.unit}, but the unit {unit} "
                "was given. Leave the unit out."
            )
        found = unit or column.unit
        if found is None:
            raise InputError(
                f"{self.name}: the unit of column {self.headings[column.number]!r} is unknown. Write it into the "
                f"heading ({self.headings[column.number]}_mm or {self.headings[column.number]} [m]) or give the unit."
            )
        return self.numbers(name) * METRES[found]

    def deviations(self, name: str, unit: str | None) -> np.ndarray:
        """A column of standard deviations in metres, as `metres`; raises `InputError` where one is negative too."""
        values = self.metres(name, unit)
        negative = np.flatnonzero(values < 0.0)
        if negative.size:
            raise InputError(
                f"{self.name}: row {negative[0] + 1} of column {self.headings[self.columns[name].number]!r} holds "
                f"{self.texts(name)[negative[0]]}; a standard deviation is zero or positive. Leave the cell empty "
                "where it is not known."
            )
        return values


def read_table(name: str, text: str) -> Table | None:
    """Parse a table of comma, semicolon, tab or blank separated values with a heading; None where it has no heading.

    Lines that begin with ``#`` are comments, unless it is the only heading there is.
    """
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    body = [line for line in lines if not line.lstrip().startswith("#")]
    if not body:
        return None
    heading = body[0]
    if not re.search(r"[A-Za-z]", heading.split("T")[0]) or re.match(r"\s*[-+\d.]", heading):
        comments = [line.lstrip("# \t") for line in lines if line.lstrip().startswith("#")]
        if not comments:
            return None
        heading = comments[-1]
    else:
        body = body[1:]
    delimiter = next((mark for mark in (",", ";", "\t") if mark in heading), None)
    if delimiter is None:
        rows = [line.split() for line in body]
        headings = heading.split()
    else:
        rows = list(csv.reader(io.StringIO("\n".join(body)), delimiter=delimiter))
        headings = next(csv.reader([heading], delimiter=delimiter))
    return table_of(name, headings, rows)


def table_of(name: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """A table from its headings and rows, columns found by their words."""
    columns: dict[str, Column] = {}
    for number, heading in enumerate(headings):
        cleaned = heading.strip().strip('"').lower()
        candidates = [(cleaned, None)]
        found = _UNIT.match(cleaned)
        if found and found.group("name"):
            unit = found.group("unit")
            candidates.insert(0, (found.group("name"), "mm" if unit.startswith("mi") else unit[:2].rstrip("e")))
        for words, unit in candidates:
            key = next((key for key, known in NAMES.items() if re.sub(r"[\s\-]+", "_", words) in known), None)
            if key and key not in columns:
                columns[key] = Column(number, unit)
                break
    return Table(name, columns, rows, tuple(heading.strip() for heading in headings))


def parse_times(name: str, texts: Iterable[str]) -> np.ndarray:
    """Times as datetime64[s], UTC: ISO with or without time and zone, YYYYMMDD and the like, or decimal years.

    Raises
    ------
    InputError
        If one cannot be read.
    """
    texts = list(texts)
    # Hourly series have tens of thousands of epochs, and numpy reads plain ISO much faster.
    plain = [text.strip().rstrip("Zz") for text in texts]
    if all(_PLAIN_ISO.fullmatch(text) for text in plain):
        try:
            return np.array([text.replace(" ", "T") for text in plain], dtype="datetime64[s]")
        except ValueError:
            return np.array([_time(name, text) for text in texts], dtype="datetime64[s]")
    return np.array([_time(name, text) for text in texts], dtype="datetime64[s]")


def _time(name: str, text: str) -> np.datetime64:
    cleaned = text.strip()
    try:
        # Python before 3.11 does not read the Z.
        moment = datetime.datetime.fromisoformat(cleaned[:-1] if cleaned[-1:] in "Zz" else cleaned)
    except ValueError:
        moment = None
    if moment is not None and not re.fullmatch(r"\d{4,7}", cleaned):
        if moment.tzinfo is not None:
            moment = moment.astimezone(datetime.timezone.utc).replace(tzinfo=None)
        return np.datetime64(moment, "s")
    day = parse_date(cleaned)
    if day is not None:
        return np.datetime64(day, "s")
    if re.fullmatch(r"(?:19|20)\d\d\.\d+", cleaned):
        return decimal_year(float(cleaned))
    raise InputError(
        f"{name}: the time {text!r} cannot be read. Use ISO, as 2018-01-06 or 2018-01-06T12:00Z, YYYYMMDD or decimal "
        "years."
    )


def decimal_year(year: float) -> np.datetime64:
    """A decimal year as datetime64[s], to the nearest hour."""
    whole = math.floor(year)
    start, end = np.datetime64(f"{whole}-01-01", "s"), np.datetime64(f"{whole + 1}-01-01", "s")
    seconds = (year - whole) * float((end - start).astype(np.int64))
    return start + np.timedelta64(round(seconds / 3600.0) * 3600, "s")


def gnss_of_table(table: Table, unit: str | None, station: str) -> list[GnssSeries]:
    """The series in a table of station, time, east, north and up.

    Parameters
    ----------
    table : Table
    unit : {"mm", "cm", "m"} or None
        Where the headings do not say it.
    station : str
        Name of the station where the table has no such column.

    Raises
    ------
    InputError
        If a column is missing or a cell cannot be read.
    """
    missing = [name for name in ("time", "east", "north", "up") if not table.has(name)]
    if missing:
        raise InputError(
            f"{table.name} has no column for {' and '.join(missing)} (its columns: {', '.join(table.headings)}). "
            "A series needs time, east, north and up: three components."
        )
    time = parse_times(table.name, table.texts("time"))
    enu = np.column_stack([table.metres(name, unit) for name in ("east", "north", "up")])
    covariance = None
    if table.has("sigma_east", "sigma_north", "sigma_up"):
        own = table.columns["east"].unit
        sigma = np.column_stack(
            [
                table.deviations(name, None if table.columns[name].unit else unit or own)
                for name in ("sigma_east", "sigma_north", "sigma_up")
            ]
        )
        correlation = None
        if table.has("corr_en", "corr_eu", "corr_nu"):
            correlation = np.column_stack([table.numbers(name) for name in ("corr_en", "corr_eu", "corr_nu")])
        covariance = covariance_of(sigma, correlation)
    names = np.array(table.texts("station") if table.has("station") else [station] * len(time))
    return [
        GnssSeries(
            str(name),
            time[names == name],
            enu[names == name],
            None if covariance is None else covariance[names == name],
        )
        for name in dict.fromkeys(names.tolist())
    ]
