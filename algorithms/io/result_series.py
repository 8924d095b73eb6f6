"""The table of station series that a validation writes, read back for figures."""

from __future__ import annotations

import csv
from dataclasses import dataclass

import numpy as np

from ..checks import InputError

#: Columns by which the table is known; that of the ground is called by what measured it (``gnss_mm``).
SIGNS = {"product", "station", "date", "insar_mm", "difference_mm"}
#: Rows that are read at most.
MOST_LINES = 200_000


@dataclass(frozen=True)
class StationSeries:
    """InSAR and the ground at one station, at their common dates [mm].

    Attributes
    ----------
    station, mine, product : str
    days : ndarray of datetime64[D], shape (n,)
    insar, ground : ndarray of float64, shape (n,)
    """

    station: str
    mine: str
    product: str
    days: np.ndarray
    insar: np.ndarray
    ground: np.ndarray


def is_station_series(path: str) -> bool:
    """Whether a CSV file is such a table; False where it cannot be read."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return set(next(csv.reader(file), [])) >= SIGNS
    except (OSError, UnicodeDecodeError, csv.Error):
        return False


def read_station_series(path: str) -> tuple[str, list[StationSeries]]:
    """What measured the ground, and the series of every station and product; rows without a number are left out.

    Raises
    ------
    InputError
        If the table cannot be read.
    """
    found: dict[tuple[str, str, str], list[tuple[str, float, float]]] = {}
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            lines = csv.DictReader(file)
            columns = lines.fieldnames or []
            stems = [name[: -len("_mm")] for name in columns if name.endswith("_mm")]
            ground = next((stem for stem in stems if f"{stem}_sigma_mm" in columns), "")
            for number, row in enumerate(lines):
                if number == MOST_LINES:
                    break
                try:
                    values = row["date"], float(row["insar_mm"]), float(row[f"{ground}_mm"])
                except (KeyError, TypeError, ValueError):
                    continue
                key = row["station"] or "", row.get("mine") or "", row["product"] or ""
                found.setdefault(key, []).append(values)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"The table {path} cannot be read: {error}.") from error
    series = []
    for (station, mine, product), rows in found.items():
        try:
            days = np.array([row[0] for row in rows], dtype="datetime64[D]")
        except ValueError as error:
            raise InputError(f"The table {path} has a date that is none: {error}.") from error
        order = np.argsort(days)
        insar, height = np.array([row[1:] for row in rows]).T
        series.append(StationSeries(station, mine, product, days[order], insar[order], height[order]))
    return ground, series
