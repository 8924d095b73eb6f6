"""The PAIRS table: which file holds which dates, and perpendicular baselines."""

from __future__ import annotations

import csv
import math
import os
from collections.abc import Sequence
from dataclasses import dataclass

from ..checks import InputError
from ..timeseries.network import DatePair, pair_name
from .dates import dates_from_text, parse_date

_FILE = ("file", "layer", "name", "filename", "interferogram", "coherence", "path")
_PAIR = ("pair", "pairs", "date12", "dates")
_REFERENCE = ("reference", "reference date", "reference_date", "first", "first date", "first_date", "date1", "master")
_SECONDARY = ("secondary", "secondary date", "secondary_date", "second", "second date", "second_date", "date2", "slave")
_BASELINE = ("perpendicular baseline", "perpendicular_baseline", "baseline", "bperp", "b_perp", "perp")


@dataclass(frozen=True)
class PairRow:
    """One row: dates, the file they belong to when one is named, and the perpendicular baseline [m] when given."""

    dates: DatePair
    file: str | None
    perpendicular_baseline: float | None


def read_pairs_table(path: str) -> list[PairRow]:
    """Read the table. A header line names the columns in any order; without one the order is file or pair, reference
    date, secondary date, perpendicular baseline. Comma, semicolon or tab separates.

    Raises
    ------
    InputError
        If the file cannot be read, a row carries no two dates, a baseline is no number, or a pair has two baselines.
    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"Cannot read the PAIRS table {path}: {error}.") from error
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if not lines:
        raise InputError(f"The PAIRS table {path} is empty.")
    delimiter = max(",;\t", key=lines[0].count)
    records = [[cell.strip() for cell in record] for record in csv.reader(lines, delimiter=delimiter)]
    header = [cell.lower().split("[")[0].split("(")[0].strip() for cell in records[0]]
    columns = {
        role: next((number for number, cell in enumerate(header) if cell in names), None)
        for role, names in (
            ("file", _FILE),
            ("pair", _PAIR),
            ("reference", _REFERENCE),
            ("secondary", _SECONDARY),
            ("baseline", _BASELINE),
        )
    }
    if columns["baseline"] is None:
        columns["baseline"] = next((number for number, cell in enumerate(header) if "perp" in cell), None)
    has_header = columns["pair"] is not None or columns["reference"] is not None or columns["file"] is not None
    if not has_header:
        columns = {"file": 0, "pair": 0, "reference": 1, "secondary": 2, "baseline": 3}
    first = 2 if has_header else 1
    rows = [
        _row(record, columns, f"{os.path.basename(path)}, row {number}")
        for number, record in enumerate(records[first - 1 :], start=first)
    ]
    _check_baselines(rows, path)
    return rows


def find_row(rows: Sequence[PairRow], path: str) -> PairRow | None:
    """The row that names the file at ``path``: by whole path, by the end of the path, or by name with or without
    extension when the table gives no folder."""
    parts = path.replace("\\", "/").split("/")
    stems = {parts[-1], os.path.splitext(parts[-1])[0]}
    for row in rows:
        named = (row.file or "").replace("\\", "/").split("/")
        if row.file and (parts[-len(named) :] == named or (len(named) == 1 and named[0] in stems)):
            return row
    return None


def baseline_of(rows: Sequence[PairRow], dates: DatePair) -> float | None:
    """Perpendicular baseline [m] of a pair; of the reversed pair, negated, when only that one is listed."""
    for row in rows:
        if row.perpendicular_baseline is not None and row.dates == dates:
            return row.perpendicular_baseline
    for row in rows:
        if row.perpendicular_baseline is not None and row.dates == (dates[1], dates[0]):
            return -row.perpendicular_baseline
    return None


def _row(record: list[str], columns: dict[str, int | None], where: str) -> PairRow:
    def cell(role: str) -> str:
        number = columns[role]
        return record[number] if number is not None and number < len(record) else ""

    reference, secondary = parse_date(cell("reference")), parse_date(cell("secondary"))
    file = cell("file")
    dates: DatePair | None = (reference, secondary) if reference and secondary else None
    if dates is None:
        dates = dates_from_text(cell("pair")) or dates_from_text(file)
    if dates is None:
        raise InputError(
            f"{where} of the PAIRS table: cannot read two dates in {', '.join(record)!r}. Columns are file or pair, "
            "reference date, secondary date, perpendicular baseline [m]; write dates as YYYYMMDD or YYYY-MM-DD."
        )
    text = cell("baseline")
    baseline = None
    if text and text.lower() != "nan":
        try:
            baseline = float(text)
        except ValueError as error:
            raise InputError(
                f"{where} of the PAIRS table: the baseline must be a number of metres, got {text!r}."
            ) from error
        if not math.isfinite(baseline):
            raise InputError(f"{where} of the PAIRS table: the baseline must be a number of metres, got {text!r}.")
    return PairRow(dates, file or None, baseline)


def _check_baselines(rows: Sequence[PairRow], path: str) -> None:
    seen: dict[DatePair, float] = {}
    for row in rows:
        if row.perpendicular_baseline is None:
            continue
        earlier = seen.setdefault(row.dates, row.perpendicular_baseline)
        if abs(earlier - row.perpendicular_baseline) > 0.01:
            raise InputError(
                f"The PAIRS table {path} gives pair {pair_name(row.dates)} two perpendicular baselines: "
                f"{earlier:g} and {row.perpendicular_baseline:g} m."
            )
