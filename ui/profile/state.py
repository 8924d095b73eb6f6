"""What the profile tool keeps in the project: the series, the line, and what is drawn."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsProject

from ..kept import SCOPE

ENTRY = "profile"


@dataclass(frozen=True)
class ProfileState:
    """The series by the id of its layer, the line in a coordinate system, and what is drawn of it."""

    series: str
    vertices: list[tuple[float, float]]
    crs: str
    count: int
    width: float
    dates: list[datetime.date]


def save_state(
    project: QgsProject,
    series: str,
    vertices: Sequence[tuple[float, float]],
    crs: str,
    count: int,
    width: float,
    dates: Sequence[str],
) -> None:
    """Write it, unless nothing is drawn yet or it is there already; ``dates`` as YYYY-MM-DD."""
    found = {"series": series, "line": list(vertices), "crs": crs, "dates": count, "width": width}
    text = json.dumps({**found, "chosen": list(dates)})
    if vertices and text != project.readEntry(SCOPE, ENTRY, "")[0]:
        project.writeEntry(SCOPE, ENTRY, text)


def load_state(project: QgsProject) -> ProfileState | None:
    """Read it; None where there is none, or none that can be read."""
    text, there = project.readEntry(SCOPE, ENTRY, "")
    if not there or not text:
        return None
    try:
        found = json.loads(text)
        vertices = [(float(x), float(y)) for x, y in found["line"]]
        dates = [datetime.date.fromisoformat(date) for date in found.get("chosen", ())]
        return ProfileState(
            str(found["series"]), vertices, str(found["crs"]), int(found["dates"]), float(found["width"]), dates
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
