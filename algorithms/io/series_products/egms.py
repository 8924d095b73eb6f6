"""European Ground Motion Service: Basic (L2a), Calibrated (L2b) along the line of sight, Ortho (L3) on a grid.

Layout (EGMS product description; the columns as EGMStoolkit and its users print them): one CSV per burst or tile, often
in a zip, ``pid,mp_type,latitude,longitude,easting,northing,height,...,rmse,temporal_coherence,...,incidence_angle,
track_angle,los_east,los_north,los_up,mean_velocity,mean_velocity_std,...,20200103,20200109,...`` (L2a, L2b), and
``pid,easting,northing,height,rmse,mean_velocity,...`` (L3: EGMS_L3_E32N34_100km_U_2018_2022_1.csv; U vertical, E
east-west). Positions in EPSG:3035, displacement in mm, velocity in mm/yr; L3 on a grid of 100 m.

Sign: line of sight toward the satellite, up, and east are positive. For L2a and L2b the file itself shows it: its unit
vector los_east, los_north, los_up has a positive upward part, so it points from the ground to the satellite, and the
displacement is taken as motion along it; a file whose los_up is negative is refused. L3 says neither its sign nor, but
in the file's name, its component.
"""

from __future__ import annotations

import contextlib
import csv
import io
import os
import re
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from ...checks import InputError
from ...constants import MM_PER_M
from ...grid import Grid, Window
from ...reporting import Reporter
from .. import tags
from ..dates import parse_date
from ..lookup import WGS84, Projector
from ..products.product import Refusal
from ..request import Decision
from ..series_core import Series, ascending
from ..vectors import wkt_of_epsg
from .product import Box, PointTable, SeriesProduct, Source

#: ETRS89 / LAEA Europe.
EPSG = 3035
TITLES = {
    "egms-los": "EGMS Basic or Calibrated (L2a, L2b; line of sight)",
    "egms-up": "EGMS Ortho (L3), vertical",
    "egms-east": "EGMS Ortho (L3), east-west",
}
_LOS, _UP, _EAST = TITLES
_COMPONENTS = {_UP: "U", _EAST: "E"}
#: Side of an L3 cell [m].
_CELL = 100.0
_NEEDED = ("easting", "northing", "mean_velocity")
#: Columns that the points keep, under the names that they get.
_KEPT = {
    "mean_velocity_std": "velocity_std",
    "temporal_coherence": "coherence",
    "rmse": "rmse",
    "rmse_ts": "rmse",
    "height": "height",
    "height_ortho": "height",
    "acceleration": "acceleration",
    "seasonality": "seasonality",
    "incidence_angle": "incidence",
    "track_angle": "heading",
    "los_east": "los_east",
    "los_north": "los_north",
    "los_up": "los_up",
}
_LINES = 4000
_MOST_POINTS = 20_000_000


@dataclass(frozen=True)
class _Header:
    """One CSV: where it lies (inside a zip or not), its columns, and which of them are dates."""

    path: str
    member: str
    columns: tuple[str, ...]
    dates: tuple[int, ...]

    @property
    def name(self) -> str:
        return self.member or os.path.basename(self.path)

    @property
    def is_los(self) -> bool:
        """Whether it has a line of sight: Basic and Calibrated do, Ortho does not."""
        return "los_up" in self.columns or "incidence_angle" in self.columns

    @property
    def component(self) -> str:
        """U or E, from the name of an Ortho file; empty where it does not say."""
        found = re.search(r"EGMS_L3_\w+?_100km_([UE])(?=[_.]|$)", self.name)
        return found.group(1) if found else ""


def recognise(source: Source, word: str) -> str | Refusal | None:
    """CSV files with EGMS's columns, of the kind that ``word`` names."""
    headers = _headers(source)
    if not headers:
        return None
    sight = [header for header in headers if header.is_los]
    if word == _LOS:
        if sight:
            return f"{len(sight)} CSV files of EGMS with a line of sight ({sight[0].name})"
        return Refusal(
            f"{headers[0].name} is Ortho (L3): it has no incidence_angle and no los_up, and holds a component of the "
            "motion, not the line of sight. Read as line of sight its east-west part would pass for subsidence."
        )
    ortho = [header for header in headers if not header.is_los]
    wanted = _COMPONENTS[word]
    if not ortho:
        return Refusal(f"{sight[0].name} is measured along the line of sight (L2a or L2b), it is not Ortho.")
    fitting = [header for header in ortho if header.component == wanted]
    if fitting:
        return f"{len(fitting)} Ortho files named as component {wanted} ({fitting[0].name})"
    named = next((header for header in ortho if header.component), None)
    if named:
        return Refusal(f"{named.name} is the component {named.component}, not {wanted}.")
    return Refusal(
        f"{ortho[0].name} does not say whether it is the vertical (U) or the east-west (E) component, and nothing in "
        f"the file does. Give it back its name: EGMS_L3_E32N34_100km_{wanted}_2018_2022_1.csv."
    )


def read(
    source: Source, word: str, *, box: Box | None, use_mask: bool, unit: str | None, reporter: Reporter
) -> SeriesProduct:
    """Points, and for Ortho the grid that they lie on."""
    wanted = _COMPONENTS.get(word, "")
    headers = [header for header in _headers(source) if header.is_los == (word == _LOS) and header.component == wanted]
    dates = _dates(headers)
    store = tempfile.TemporaryFile(prefix="mining_insar_egms_")  # noqa: SIM115 - closed by the product
    try:
        table = _table(headers, dates, box, store, reporter)
        decisions = [
            Decision("format", f"{len(headers)} CSV files, {len(table.x)} points", headers[0].name),
            Decision("unit", "millimetres, mm/yr", "EGMS"),
            Decision("dates", f"{len(dates)}, {dates[0]} to {dates[-1]}", "columns YYYYMMDD"),
            Decision("coordinate system", "EPSG:3035", "EGMS: easting and northing"),
        ]
        if word == _LOS:
            decisions.append(Decision("sign", "positive toward the satellite", _check_los(table, headers[0].name)))
            decisions.append(Decision("pixels", "none: the points lie on no grid", "L2a and L2b"))
            return SeriesProduct(
                word, TITLES[word], (), points=table, decisions=tuple(decisions), closers=(store.close,)
            )
        direction = {_UP: "up", _EAST: "east"}[word]
        decisions.append(
            Decision("sign", f"positive {direction}", f"component {wanted} by the name; the file does not say its sign")
        )
        series, velocity, warnings = _gridded(table, direction, headers[0].name)
        return SeriesProduct(
            word,
            TITLES[word],
            (),
            series=series,
            points=table,
            velocity=velocity,
            decisions=tuple(decisions),
            warnings=warnings,
            closers=(store.close,),
        )
    except BaseException:
        store.close()
        raise


def _headers(source: Source) -> list[_Header]:
    found = []
    for file in source.files:
        lower = file.lower()
        if lower.endswith(".csv"):
            found.append(_header(file, "", source.head(file)))
        elif lower.endswith(".zip"):
            with contextlib.suppress(OSError, zipfile.BadZipFile), zipfile.ZipFile(file) as archive:
                for member in archive.namelist():
                    if member.lower().endswith(".csv"):
                        with archive.open(member) as opened:
                            found.append(_header(file, member, opened.read(1 << 16)))
    return [header for header in found if header is not None]


def _header(path: str, member: str, head: bytes) -> _Header | None:
    """The header of a CSV with EGMS's columns; None for another table."""
    line = head.decode("utf-8-sig", errors="replace").splitlines()[:1]
    columns = tuple(cell.strip().lower() for cell in next(csv.reader(line), ()))
    dates = tuple(number for number, name in enumerate(columns) if re.fullmatch(r"(19|20)\d{6}", name))
    if "pid" not in columns or any(name not in columns for name in _NEEDED) or not dates:
        return None
    return _Header(path, member, columns, dates)


def _dates(headers: Sequence[_Header]) -> tuple:
    first = headers[0]
    texts = [first.columns[number] for number in first.dates]
    for header in headers[1:]:
        if [header.columns[number] for number in header.dates] != texts:
            raise InputError(
                f"{header.name} has other dates than {first.name}: bursts and tiles of other tracks cannot become one "
                "series. Import them one at a time."
            )
    return ascending(first.name, [parse_date(text) for text in texts])


@contextlib.contextmanager
def _lines(header: _Header) -> Iterator[Iterator[str]]:
    """The lines of a CSV below its header."""
    with contextlib.ExitStack() as stack:
        if header.member:
            archive = stack.enter_context(zipfile.ZipFile(header.path))
            raw = stack.enter_context(archive.open(header.member))
            text = stack.enter_context(io.TextIOWrapper(raw, encoding="utf-8-sig", errors="replace"))
        else:
            text = stack.enter_context(open(header.path, encoding="utf-8-sig", errors="replace"))
        next(text, "")
        yield (line for line in text if line.strip())


def _table(headers: Sequence[_Header], dates: tuple, box: Box | None, store, reporter: Reporter) -> PointTable:
    """All points inside the box; their series go into the file ``store``, chunk by chunk."""
    kept: dict[str, list[np.ndarray]] = {name: [] for name in ("x", "y", "velocity", *dict.fromkeys(_KEPT.values()))}
    names: list[str] = []
    project = Projector(wkt_of_epsg(EPSG), wkt_of_epsg(WGS84)) if box else None
    shared = [name for name in _KEPT if all(name in header.columns for header in headers)]
    for number, header in enumerate(headers):
        index = {name: position for position, name in enumerate(header.columns)}
        attributes = {_KEPT[name]: index[name] for name in shared}
        wanted = [index[name] for name in _NEEDED] + list(attributes.values()) + list(header.dates)
        with _lines(header) as lines:
            while chunk := list(islice(lines, _LINES)):
                reporter.stop_if_cancelled()
                values = _numbers(chunk, wanted, header.name)
                inside = _inside(values[:, 0], values[:, 1], box, project)
                values = values[inside]
                store.write(values[:, -len(dates) :].astype(np.float32).tobytes())
                for name, column in zip(("x", "y", "velocity", *attributes), values.T):
                    kept[name].append(column)
                cells = (line.split(",", index["pid"] + 1)[index["pid"]] for line in chunk)
                names += [name.strip().strip('"') for name, there in zip(cells, inside) if there]
                if len(names) > _MOST_POINTS:
                    raise InputError(f"{header.name}: more than {_MOST_POINTS} points. Give an EXTENT.")
        reporter.progress((number + 1) / len(headers))
    if not names:
        raise InputError(f"{headers[0].name}: no point lies inside the EXTENT." if box else "The CSV files are empty.")
    store.flush()
    columns = {name: np.concatenate(parts) for name, parts in kept.items() if parts}
    values = np.memmap(store, dtype=np.float32, mode="r", shape=(len(names), len(dates)))
    x, y, velocity = (columns.pop(name) for name in ("x", "y", "velocity"))
    return PointTable(x, y, EPSG, dates, values, velocity, columns, names)


def _numbers(chunk: list[str], wanted: list[int], name: str) -> np.ndarray:
    """Cells of some columns as numbers, (lines, columns); NaN for an empty cell."""
    try:
        return np.loadtxt(chunk, delimiter=",", usecols=wanted, ndmin=2)
    except ValueError:
        # empty cells, which the fast reader does not take
        try:
            return np.genfromtxt(chunk, delimiter=",", usecols=wanted, ndmin=2)
        except ValueError as error:
            raise InputError(f"{name} cannot be read as a table: {error}. Download it again.") from error


def _inside(x: np.ndarray, y: np.ndarray, box: Box | None, project: Projector | None) -> np.ndarray:
    if box is None or project is None:
        return np.isfinite(x) & np.isfinite(y)
    longitude, latitude = project(x, y)
    west, south, east, north = box
    with np.errstate(invalid="ignore"):
        return (longitude >= west) & (longitude <= east) & (latitude >= south) & (latitude <= north)


def _check_los(table: PointTable, name: str) -> str:
    """Where the sign of a line-of-sight file comes from; refuse one whose vector points down."""
    up = table.attributes.get("los_up")
    if up is None:
        return "EGMS product description"
    middle = float(np.nanmedian(up))
    if not middle > 0.0:
        raise InputError(
            f"{name}: los_up is {middle:.3f}, so its line of sight points from the satellite to the ground, which is "
            "not EGMS's convention; the sign of its displacement is not known and it is not read."
        )
    return f"los_up of {middle:.3f}: the line of sight points from the ground to the satellite"


def _gridded(table: PointTable, direction: str, name: str):
    """The points of an Ortho tile as pixels of 100 m: series, velocity, warnings."""
    left = np.floor(table.x.min() / _CELL) * _CELL
    top = np.ceil(table.y.max() / _CELL) * _CELL
    cols = np.floor((table.x - left) / _CELL).astype(np.int64)
    rows = np.floor((top - table.y) / _CELL).astype(np.int64)
    offsets = np.concatenate([(table.x - left) % _CELL, (top - table.y) % _CELL])
    if float(np.ptp(offsets)) > 1.0 and float(np.ptp((offsets + _CELL / 2) % _CELL)) > 1.0:
        raise InputError(
            f"{name}: the points of an Ortho file lie on a grid of {_CELL:g} m, but these do not. It is no L3 file."
        )
    if float(np.median(offsets)) < 1.0 or float(np.median(offsets)) > _CELL - 1.0:
        # positions on multiples of 100 m: taken as centres, half a cell to each side
        left, top = left - _CELL / 2, top + _CELL / 2
        cols = np.round((table.x - left) / _CELL - 0.5).astype(np.int64)
        rows = np.round((top - table.y) / _CELL - 0.5).astype(np.int64)
    height, width = int(rows.max()) + 1, int(cols.max()) + 1
    grid = Grid(width, height, (float(left), _CELL, 0.0, float(top), 0.0, -_CELL), wkt_of_epsg(EPSG))
    index = np.full((height, width), -1, dtype=np.int32)
    # written backwards, so that of two points in a cell the first stays
    index[rows[::-1], cols[::-1]] = np.arange(len(rows), dtype=np.int32)[::-1]
    twice = len(rows) - int((index >= 0).sum())
    warnings = (f"{twice} points lie in a cell that another has; the first of each is taken.",) if twice else ()

    def pixels(window: Window) -> tuple[np.ndarray, np.ndarray]:
        chosen = index[window.slices]
        there = chosen >= 0
        return there, chosen[there]

    def read_series(window: Window) -> np.ndarray:
        out = np.full((len(table.dates), window.rows, window.cols), np.nan, dtype=np.float32)
        there, points = pixels(window)
        out[:, there] = table.values[points].T / np.float32(MM_PER_M)
        return out

    def read_velocity(window: Window) -> np.ndarray:
        out = np.full((window.rows, window.cols), np.nan, dtype=np.float32)
        there, points = pixels(window)
        out[there] = table.velocity[points] / MM_PER_M
        return out

    found = {
        tags.KIND: {"up": tags.KIND_UP, "east": tags.KIND_EAST}[direction],
        tags.SIGN: f"positive {direction}",
        tags.REFERENCE: "GNSS reference frame of EGMS (Ortho)",
    }
    series = Series(name, grid, table.dates, found, (min(256, height), width), read_series, lambda: None)
    return series, read_velocity, warnings
