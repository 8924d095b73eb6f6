"""What a report is made of before it becomes HTML or paper: words, tables, pictures and maps, one after another."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Union

from ..words import said

if TYPE_CHECKING:
    from .features import Shape


@dataclass(frozen=True)
class Heading:
    """A section begins."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """Plain text."""

    text: str


@dataclass(frozen=True)
class Command:
    """A command to copy: never translated, broken anywhere."""

    text: str


@dataclass(frozen=True)
class Note:
    """A warning in a box."""

    text: str


@dataclass(frozen=True)
class Bullets:
    """A list of plain lines."""

    texts: Sequence[str]


@dataclass(frozen=True)
class Links:
    """A list of addresses with their words; on paper the words alone."""

    targets: Mapping[str, str]


@dataclass(frozen=True)
class Facts:
    """Names and values in two columns."""

    pairs: Sequence[tuple[str, object]]


@dataclass(frozen=True)
class Table:
    """A table of data, see `Report.table`."""

    columns: Sequence[str]
    rows: Sequence[Sequence[object]]
    caption: str = ""
    digits: Mapping[int, int] = field(default_factory=dict)
    marked: frozenset[int] = frozenset()
    literal: frozenset[int] = frozenset()

    def words(self, row: Sequence[object]) -> list[tuple[str, bool]]:
        """The cells of a row as `cell_words` has them."""
        return [cell_words(value, self.digits.get(n), n in self.literal) for n, value in enumerate(row)]


@dataclass(frozen=True)
class Overlay:
    """Shapes that are drawn over a map, in the map's coordinates.

    Attributes
    ----------
    label : str
        For the legend.
    colour : str
        As ``#rrggbb``.
    shapes : sequence of Shape
    named : bool
        Whether their names are written beside them.
    """

    label: str
    colour: str
    shapes: Sequence[Shape]
    named: bool = True


@dataclass(frozen=True)
class MapView:
    """A map that paper draws itself, sharper than its picture.

    Attributes
    ----------
    path : str
        Raster; its first band is shown.
    kind : str
        What it shows, as its tag `tags.KIND` has it.
    label : str
        Heading of the colour scale.
    limits : (low, high)
        Ends of the colour scale.
    overlays : sequence of Overlay
    """

    path: str
    kind: str
    label: str
    limits: tuple[float, float]
    overlays: Sequence[Overlay] = ()


@dataclass(frozen=True)
class Picture:
    """A figure, PNG or SVG, with its caption; ``view`` is the same as a map, for paper."""

    image: bytes | None
    caption: str
    view: MapView | None = None


Block = Union[Heading, Paragraph, Command, Note, Bullets, Links, Facts, Table, Picture]


def checked_rows(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> list[list[object]]:
    """The rows of a table; raises ValueError where one has more or fewer cells than there are columns."""
    found = []
    for number, row in enumerate(rows):
        if len(row) != len(columns):
            raise ValueError(f"Row {number} of the table must have {len(columns)} cells, got {len(row)}.")
        found.append(list(row))
    return found


def cell_words(value: object, digits: int | None = None, literal: bool = False) -> tuple[str, bool]:
    """A value as text in the language of the user, and whether it is a number; NaN and None as an en dash.

    A ``literal`` text stands as it is.
    """
    if value is None:
        return "–", True
    if isinstance(value, bool):
        return said("yes" if value else "no"), False
    if isinstance(value, str):
        return value if literal else said(value), False
    if hasattr(value, "isoformat"):
        return value.isoformat(), False
    number = float(value)
    if not math.isfinite(number):
        return "–", True
    if digits is not None:
        # Without the sign of a zero.
        return f"{round(number, digits) + 0.0:.{digits}f}", True
    # The hyphen, not the minus sign: what is copied from the page into a table stays a number.
    return (f"{number:.0f}" if number.is_integer() and abs(number) < 1e15 else f"{number:.6g}"), True
