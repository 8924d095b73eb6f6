"""GNSS series from files: NGL tenv3, PBO pos, neu, and tables of station, time, east, north, up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..checks import InputError
from ..gnss.series import GnssSeries, covariance_of
from .gnss_tables import Table, decimal_year, gnss_of_table, read_table

#: Endings that are looked for in a folder.
ENDINGS = (".tenv3", ".neu", ".pos", ".csv", ".txt")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def read_observations(
    paths: Sequence[str], unit: str | None = None, tables: Sequence[Table] = ()
) -> tuple[list[GnssSeries], list[str]]:
    """All series in files, folders and tables; not yet put in order (`gnss.series.ordered`).

    Parameters
    ----------
    paths : sequence of str
        Files, or folders whose files with the usual endings are read.
    unit : {"mm", "cm", "m"}, optional
        Unit of tables whose headings do not say it. tenv3 and pos are in metres, always.
    tables : sequence of Table
        Tables that are no files, as a layer of QGIS.

    Returns
    -------
    series : list of GnssSeries
        One per station.
    notes : list of str
        Files whose series cannot be read, and why; tables of stations beside them are passed over.

    Raises
    ------
    InputError
        If there is no series at all, one station comes from two files, or a file cannot be read.
    """
    found: dict[str, tuple[GnssSeries, str]] = {}
    notes: list[str] = []
    readers = [(name, lambda name=name: read_series(name, unit)) for name in _files(paths)]
    readers += [(table.name, lambda table=table: gnss_of_table(table, unit, table.name)) for table in tables]
    several = len(readers) > 1
    for name, read in readers:
        try:
            parts = read()
        except InputError as error:
            if not several:
                raise
            notes.append(f"{error} It is left out.")
            continue
        for series in parts:
            if series.station in found:
                raise InputError(
                    f"Station {series.station} is in {found[series.station][1]} and in {name}. Give one of them."
                )
            found[series.station] = (series, name)
    if not found:
        raise InputError(
            f"No GNSS series in {', '.join(map(str, paths)) or 'the tables'}. {' '.join(notes)} Give files in tenv3, "
            "pos, neu, or tables with time, east, north and up."
        )
    return [series for series, _ in found.values()], notes


def _files(paths: Sequence[str]) -> list[str]:
    files: list[str] = []
    for path in map(Path, paths):
        if path.is_dir():
            inside = sorted(item for item in path.iterdir() if item.suffix.lower() in ENDINGS)
            if not inside:
                raise InputError(f"The folder {path} holds no GNSS series ({', '.join(ENDINGS)}).")
            files += map(str, inside)
        elif path.is_file():
            files.append(str(path))
        else:
            raise InputError(f"OBSERVATIONS: there is no {str(path)!r}.")
    return files


def read_series(path: str, unit: str | None = None) -> list[GnssSeries]:
    """The series in one file; the format is known by its contents.

    Raises
    ------
    InputError
        If the file cannot be read or holds no series.
    """
    name = Path(path).name
    try:
        text = Path(path).read_text("utf-8", errors="replace")
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror}.") from error
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        raise InputError(f"{name} is empty.")
    suffix = Path(path).suffix.lower()
    if suffix == ".tenv3" or re.match(r"\s*site\s+YYMMMDD", lines[0]):
        return [_tenv3(name, lines)]
    if suffix == ".pos" or "PBO Station Position" in lines[0]:
        return [_pos(name, lines)]
    table = read_table(name, text)
    if table is not None and table.has("longitude", "latitude") and not table.has("time"):
        return []  # a table of stations, which may lie beside the series
    if table is not None and (table.has("time", "east") or suffix != ".neu"):
        return gnss_of_table(table, unit, Path(path).stem)
    return [_neu(name, Path(path).stem, lines, unit)]


def _columns(name: str, rows: Sequence[Sequence[str]], fewest: int) -> None:
    for number, row in enumerate(rows):
        if len(row) < fewest:
            raise InputError(f"{name}: line {number + 1} of data has {len(row)} columns, {fewest} are needed.")


def _floats(name: str, rows: Sequence[Sequence[str]], columns: Sequence[int]) -> np.ndarray:
    try:
        return np.array([[float(row[column]) for column in columns] for row in rows], dtype=np.float64)
    except ValueError as error:
        raise InputError(f"{name}: a value cannot be read ({error}). The file may be cut off or damaged.") from error


def _tenv3(name: str, lines: Sequence[str]) -> GnssSeries:
    """Nevada Geodetic Laboratory: days, whole and fractional metres apart, sigmas and correlations (20 or 23 columns).

    Blewitt et al. (2018), doi 10.1029/2018EO104623. The reference meridian and whole metres may change at a move of the
    antenna; their sum is what counts.
    """
    rows = [line.split() for line in lines if not re.match(r"\s*site\s", line)]
    if not rows:
        raise InputError(f"{name} has a heading and no epoch.")
    _columns(name, rows, 20)
    stations = {row[0] for row in rows}
    if len(stations) > 1:
        raise InputError(
            f"{name} holds several stations ({', '.join(sorted(stations)[:3])} …): tenv3 has one per file."
        )
    time = np.array([_tenv3_day(name, row[1]) for row in rows], dtype="datetime64[D]").astype("datetime64[s]")
    values = _floats(name, rows, range(7, 20))
    enu = np.column_stack([values[:, 0] + values[:, 1], values[:, 2] + values[:, 3], values[:, 4] + values[:, 5]])
    # Small numbers keep their digits: the origin is arbitrary.
    enu -= enu[0]
    covariance = covariance_of(values[:, 7:10], values[:, 10:13])
    place = _floats(name, rows[-1:], (20, 21))[0] if len(rows[-1]) >= 22 else None
    longitude = None if place is None else float((place[1] + 180.0) % 360.0 - 180.0)
    return GnssSeries(rows[0][0], time, enu, covariance, longitude, None if place is None else float(place[0]))


def _tenv3_day(name: str, text: str) -> str:
    found = re.fullmatch(r"(\d\d)([A-Z]{3})(\d\d)", text.upper())
    if not found or found.group(2) not in _MONTHS:
        raise InputError(f"{name}: the date {text!r} is not of the form 16JUL11.")
    year = int(found.group(1))
    return f"{year + (1900 if year >= 80 else 2000)}-{_MONTHS.index(found.group(2)) + 1:02d}-{found.group(3)}"


def _pos(name: str, lines: Sequence[str]) -> GnssSeries:
    """PBO: ``YYYYMMDD HHMMSS MJD X Y Z Sx Sy Sz Rxy Rxz Ryz lat lon h dN dE dU Sn Se Su Rne Rnu Reu``, metres."""
    head = [line for line in lines if not re.match(r"\s*\d{8}\s", line)]
    rows = [line.split() for line in lines if re.match(r"\s*\d{8}\s", line)]
    if not rows:
        raise InputError(f"{name} has no epoch: lines that begin with YYYYMMDD HHMMSS.")
    _columns(name, rows, 24)
    identity = next((found for line in head if (found := re.match(r"\s*4-character ID\s*:\s*(\S+)", line))), None)
    time = np.array(
        [f"{row[0][:4]}-{row[0][4:6]}-{row[0][6:]}T{row[1][:2]}:{row[1][2:4]}:{row[1][4:6]}" for row in rows],
        dtype="datetime64[s]",
    )
    values = _floats(name, rows, range(12, 24))
    enu = values[:, [4, 3, 5]]
    # Rne is the correlation of east and north, Reu of east and up, Rnu of north and up.
    covariance = covariance_of(values[:, [7, 6, 8]], values[:, [9, 11, 10]])
    longitude = float((values[-1, 1] + 180.0) % 360.0 - 180.0)
    return GnssSeries(
        identity.group(1) if identity else Path(name).stem.split(".")[0],
        time,
        enu,
        covariance,
        longitude,
        float(values[-1, 0]),
    )


def _neu(name: str, station: str, lines: Sequence[str], unit: str | None) -> GnssSeries:
    """SOPAC and its kin: decimal year, [year, day of year,] north, east, up, [sigmas in the same order].

    North comes first. Metres, unless ``unit`` says otherwise.
    """
    scale = {"mm": 1e-3, "cm": 1e-2}.get(unit or "m", 1.0)
    rows = [line.replace(",", " ").split() for line in lines if not re.match(r"\s*[#%*A-Za-z]", line)]
    if not rows:
        raise InputError(f"{name} has no epoch: lines of decimal year, north, east, up.")
    has_day = len(rows[0]) >= 6 and bool(re.fullmatch(r"(?:19|20)\d\d", rows[0][1])) and rows[0][2].isdigit()
    start = 3 if has_day else 1
    if len(rows[0]) < start + 3:
        raise InputError(
            f"{name} has {max(0, len(rows[0]) - start)} components, three are needed: decimal year, "
            f"{'year, day of year, ' if has_day else ''}north, east, up."
        )
    _columns(name, rows, start + 3)
    with_sigma = all(len(row) >= start + 6 for row in rows)
    values = _floats(name, rows, range(start, start + (6 if with_sigma else 3))) * scale
    if has_day:
        # The middle of the day that the file names: decimal years are rounded.
        time = np.array(
            [np.datetime64(f"{row[1]}-01-01", "s") + np.timedelta64(int(row[2]) * 24 - 12, "h") for row in rows],
            dtype="datetime64[s]",
        )
    else:
        time = np.array([decimal_year(value) for value in _floats(name, rows, (0,))[:, 0]], dtype="datetime64[s]")
    covariance = covariance_of(values[:, [4, 3, 5]]) if with_sigma else None
    return GnssSeries(station.split(".")[0], time, values[:, [1, 0, 2]], covariance)
