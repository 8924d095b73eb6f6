"""Tables about acquisitions and pairs that a person edits: acquisitions in, hand-made pairs in, selected pairs out."""

from __future__ import annotations

import csv
import datetime
import io
import math
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..checks import InputError
from ..timeseries.network import DatePair
from .dates import dates_from_text, parse_date
from .pairs_table import read_pairs_table
from .report_html import write_whole


@dataclass(frozen=True)
class Acquisitions:
    """Acquisitions as a table gives them.

    Attributes
    ----------
    dates : tuple of datetime.date
    perpendicular_baseline : tuple of float, or None
        With respect to one common orbit [m], one per date (NaN for an empty cell); None without such a column.
    source : str
        What was read, and from which columns.
    """

    dates: tuple[datetime.date, ...]
    perpendicular_baseline: tuple[float, ...] | None
    source: str


def read_acquisitions(path: str) -> Acquisitions:
    """Read a CSV table with a header line; comma, semicolon or tab separates.

    Raises
    ------
    InputError
        As `acquisitions_from_rows`, and if the file cannot be read.
    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"Cannot read the table of acquisitions {path}: {error}.") from error
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if len(lines) < 2:
        raise InputError(f"The table of acquisitions {path} must have a header line and one row per acquisition.")
    delimiter = max(",;\t", key=lines[0].count)
    header, *rows = csv.reader(lines, delimiter=delimiter)
    return acquisitions_from_rows(header, rows, os.path.basename(path))


def acquisitions_from_rows(columns: Sequence[str], rows: Iterable[Sequence[object]], source: str) -> Acquisitions:
    """Recognise the columns by their names: one with "date" in it, and one with "perp" or "baseline".

    Parameters
    ----------
    columns : sequence of str
    rows : iterable of sequences
        Cells: text, numbers, dates or None.
    source : str
        Name of the table, for messages.

    Raises
    ------
    InputError
        If no column holds dates, or a cell is neither a date nor a number where it should be.
    """
    names = [re.sub(r"[^a-z]+", " ", column.lower()).strip() for column in columns]
    date_column = _first(names, ("date", "acquisition date", "acquisition", "dates"), ("date",))
    if date_column is None:
        raise InputError(f"{source}: no column is named date; the columns are {', '.join(columns)}.")
    baseline_column = _first(
        names, ("perpendicular baseline", "bperp", "b perp", "perpendicular", "baseline"), ("perp", "baseline")
    )
    dates, baselines = [], []
    for number, row in enumerate(rows, start=1):
        cells = [_text(cell) for cell in row]
        if not any(cells):
            continue
        if len(cells) <= max(date_column, baseline_column or 0):
            raise InputError(f"{source}, row {number}: {len(cells)} cells instead of {len(columns)}.")
        date = parse_date(cells[date_column])
        if date is None:
            raise InputError(
                f"{source}, row {number}: {cells[date_column]!r} in column {columns[date_column]} is not a date. "
                "Write it as 2018-01-06 or 20180106."
            )
        dates.append(date)
        if baseline_column is not None:
            baselines.append(_number(cells[baseline_column], f"{source}, row {number}, {columns[baseline_column]}"))
    read = f"{source}: dates from column {columns[date_column]}"
    if baseline_column is None or not any(math.isfinite(value) for value in baselines):
        return Acquisitions(tuple(dates), None, f"{read}, no perpendicular baselines")
    return Acquisitions(
        tuple(dates), tuple(baselines), f"{read}, perpendicular baselines from column {columns[baseline_column]}"
    )


def read_extra_pairs(text: str | None, parameter: str = "EXTRA_PAIRS") -> list[DatePair]:
    """Pairs as a person writes them: ``20141109-20150603, 20141203-20150603``, or the path of a table like `PAIRS`.

    Raises
    ------
    InputError
        If a part of the text is not a pair of dates.
    """
    if not text or not text.strip():
        return []
    if os.path.isfile(text.strip()):
        return [row.dates for row in read_pairs_table(text.strip())]
    pairs = []
    for part in re.split(r"[,;\s]+", text.strip()):
        pair = dates_from_text(part) if part else None
        if part and pair is None:
            raise InputError(
                f"{parameter}: {part!r} is not a pair of dates. Write pairs as 20141109-20150603, separated by commas, "
                "or give the path of a table."
            )
        if pair:
            pairs.append(pair)
    return pairs


def write_table(path: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a CSV table; None and NaN as empty cells, numbers with at most six significant digits.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_text(cell) for cell in row] for row in rows)
    write_whole(path, buffer.getvalue().encode("utf-8"))


def _first(names: Sequence[str], exact: Sequence[str], parts: Sequence[str]) -> int | None:
    """The column with one of the exact names, else the first one that contains a part; never a temporal one."""
    for wanted in exact:
        if wanted in names:
            return names.index(wanted)
        with_unit = [number for number, name in enumerate(names) if name in (f"{wanted} m", f"{wanted} meters")]
        if with_unit:
            return with_unit[0]
    for part in parts:
        for number, name in enumerate(names):
            if part in name and "temp" not in name:
                return number
    return None


def _text(cell: object) -> str:
    """A cell as it stands in a table."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int):
        return str(cell)
    if hasattr(cell, "isoformat"):
        return cell.isoformat()
    if isinstance(cell, str):
        return cell.strip()
    value = float(cell)
    if not math.isfinite(value):
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.6g}"


def _number(text: str, where: str) -> float:
    if not text or text.lower() in ("nan", "null", "none"):
        return math.nan
    try:
        # A comma is a decimal comma here: the table's own separator has been taken out.
        return float(text.replace(",", "."))
    except ValueError as error:
        raise InputError(f"{where}: {text!r} is not a number of metres.") from error
