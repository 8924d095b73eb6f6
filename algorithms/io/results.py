"""What a folder of results holds: rasters by their tags, tables by their columns."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..checks import InputError
from . import tags
from .inspection import describe_raster

VELOCITY_STD, TEMPORAL_COHERENCE, FLAGS = "velocity_std", "temporal_coherence", "flags"
RESIDUAL_RMS, DEM_ERROR = "residual_rms", "dem_error"
#: Kinds of rasters that the report looks at.
KINDS = (tags.KIND_TIMESERIES, tags.KIND_VELOCITY, VELOCITY_STD, TEMPORAL_COHERENCE, FLAGS, tags.KIND_COHERENCE)
#: A table by columns that only it has.
TABLES = {
    "concessions": {"No.", "Mine"},
    "bowls": {"bowl", "peak_mm_yr"},
    "phases": {"phases", "active rate [mm/yr]"},
    "validation": {"product", "mine", "rmse_mm", "n"},
}
#: Rows of a table that a report shows.
MOST_ROWS = 200


@dataclass(frozen=True)
class Raster:
    """A raster of a known kind, with the tags that it carries."""

    path: str
    kind: str
    tags: Mapping[str, str]


@dataclass(frozen=True)
class Table:
    """A table of a known kind: headings and rows of texts; ``total`` counts the rows that the file has."""

    path: str
    kind: str
    columns: list[str]
    rows: list[list[str]]
    total: int


@dataclass(frozen=True)
class Results:
    """Rasters and tables, and what was passed over with the reason."""

    rasters: list[Raster] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)

    def of(self, kind: str) -> list[Raster]:
        """The rasters of a kind."""
        return [raster for raster in self.rasters if raster.kind == kind]


def collect_results(folder: str | None, rasters: Mapping[str, Iterable[str]], tables: Iterable[str]) -> Results:
    """Open what is given and what a folder (not its subfolders) holds.

    Parameters
    ----------
    folder : str, optional
    rasters : mapping of kind to paths
        Given by name: they are of that kind whatever their tags say.
    tables : iterable of str

    Raises
    ------
    InputError
        If something given by name cannot be used. In the folder, other files are passed over.
    """
    found = Results()
    taken = set()
    for kind, paths in rasters.items():
        for path in paths:
            taken.add(os.path.realpath(path))
            found.rasters.append(Raster(path, kind, describe_raster(path).tags))
    for path in tables:
        taken.add(os.path.realpath(path))
        table = _table(path)
        if table is None:
            raise InputError(
                f"TABLES: {path} is no table that the report knows: give those of concessionstats (TABLE), "
                "detectbowls, phases or the MINE_STATS of a validation."
            )
        found.tables.append(table)
    if folder:
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if os.path.realpath(path) not in taken:
                _look(path, found)
    return found


def _look(path: str, found: Results) -> None:
    suffix = os.path.splitext(path)[1].lower()
    try:
        if suffix in (".tif", ".tiff"):
            about = describe_raster(path).tags
            if about.get(tags.KIND) in KINDS:
                found.rasters.append(Raster(path, about[tags.KIND], about))
        elif suffix == ".csv":
            table = _table(path)
            if table is not None:
                found.tables.append(table)
    except InputError as error:
        found.passed.append(str(error))


def _table(path: str) -> Table | None:
    try:
        with open(path, encoding="utf-8", newline="") as file:
            lines = csv.reader(file)
            columns = next(lines, [])
            kind = next((name for name, wanted in TABLES.items() if wanted <= set(columns)), None)
            if kind is None:
                return None
            rows = [row for row in lines if row]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"The table {path} cannot be read: {error}.") from error
    return Table(path, kind, columns, rows[:MOST_ROWS], len(rows))
