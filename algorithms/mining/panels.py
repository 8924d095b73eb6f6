"""Panels as a mine draws them: an outline with attributes, and how the ground moves over several of them in time."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..constants import DAYS_PER_YEAR
from .pim import PimParameters, RectangularPanel, Seam, SurfaceMovement, rectangle_movement
from .pim_dynamic import AdvancingPanel, FaceSchedule, displacement_history, mined_part
from .pim_polygon import PolygonalPanel, polygon_movement

#: Beyond so many radii of influence from the projected outline nothing moves by more than 1e-8 of W0.
REACH_RADII = 3.2
#: Names that a field may have, lower-case and without unit, by what it says.
FIELDS = {
    "thickness": ("thickness", "mining_thickness", "m"),
    "depth": ("depth", "mining_depth", "h"),
    "dip": ("dip", "dip_angle", "alpha"),
    "dip_direction": ("dip_direction", "dip_dir", "dip_azimuth"),
    "subsidence_factor": ("subsidence_factor", "q"),
    "tan_beta": ("tan_beta", "tanbeta", "tanb"),
    "displacement_factor": ("displacement_factor", "b"),
    "propagation_angle": ("propagation_angle", "theta0", "theta"),
    "inflection": ("inflection_offset", "inflection", "s"),
    "start": ("start", "start_date", "begin"),
    "end": ("end", "end_date", "finish"),
    "advance": ("advance_azimuth", "advance"),
    "strike_length": ("strike_length",),
    "dip_length": ("dip_length",),
    "schedule": ("schedule",),
    "delay": ("delay", "delay_per_year", "knothe_c"),
}
_UNIT = re.compile(r"[\s_]*(\[.*\]|\(.*\)|_m|_deg|_degrees|_metres|_mm)$")


@dataclass(frozen=True)
class MinePanel:
    """One panel, laid out on the map [m].

    Attributes
    ----------
    name : str
    outline : ndarray, shape (n, 2)
        East and north of the corners, inflection offset applied.
    holes : tuple of ndarray
    centre : (float, float)
        Where the depth is given.
    seam : Seam
    own : mapping of str to float
        Parameters of the method that the panel itself says.
    start, end : float or None
        Begin and end of mining [yr since the origin of the panels]; None: mined out before everything.
    advance : float
        Azimuth in which the face of a polygon advances [deg].
    rectangle : RectangularPanel or None
        The closed form, where both lengths are said.
    schedule : FaceSchedule or None
        Of the rectangle.
    delay : float or None
        Knothe's c [1/yr], of a rectangle.
    """

    name: str
    outline: np.ndarray
    holes: tuple[np.ndarray, ...]
    centre: tuple[float, float]
    seam: Seam
    own: Mapping[str, float]
    start: float | None
    end: float | None
    advance: float
    rectangle: RectangularPanel | None
    schedule: FaceSchedule | None
    delay: float | None


def field_values(attributes: Mapping[str, object]) -> dict[str, object]:
    """What the attributes of a panel say, by the keys of `FIELDS`; a unit at the end of a name does not count."""
    plain = {}
    for name, value in attributes.items():
        if value is not None and value != "":
            plain.setdefault(_UNIT.sub("", name.strip().lower()), value)
            plain.setdefault(name.strip().lower(), value)
    found = {}
    for key, names in FIELDS.items():
        value = next((plain[name] for name in names if name in plain), None)
        if value is not None:
            found[key] = value
    return found


def mine_panel(
    name: str,
    outline: np.ndarray,
    holes: Sequence[np.ndarray],
    centre: tuple[float, float],
    attributes: Mapping[str, object],
    origin: datetime.date,
) -> MinePanel:
    """A panel from its outline and attributes.

    Parameters
    ----------
    name : str
    outline : ndarray, shape (n, 2)
        Inflection offset applied, except for a rectangle (both lengths given), which applies its own.
    holes : sequence of ndarray
    centre : (float, float)
    attributes : mapping
        Fields of the layer.
    origin : datetime.date
        Day from which years count.

    Raises
    ------
    InputError
        If thickness or depth is missing, or a value cannot be used; the message names the panel.
    """
    said = field_values(attributes)
    try:
        for needed in ("thickness", "depth"):
            if needed not in said:
                raise InputError(f"it has no field {' or '.join(FIELDS[needed])} with a value")
        dip_direction = _number(said, "dip_direction", 0.0) % 360.0
        seam = Seam(_number(said, "thickness"), _number(said, "depth"), _number(said, "dip", 0.0), dip_direction)
        names = ("subsidence_factor", "tan_beta", "displacement_factor", "propagation_angle")
        own = {key: _number(said, key) for key in names if key in said}
        start, end = (_years(said, key, origin) for key in ("start", "end"))
        if (start is None) != (end is None):
            raise InputError("it has only one of the fields start and end; give both, or neither")
        if start is not None and not start < end:
            raise InputError(f"its start {said['start']} is not before its end {said['end']}")
        rectangle = schedule = None
        if "strike_length" in said and "dip_length" in said:
            rectangle = RectangularPanel(
                *centre,
                _number(said, "strike_length"),
                _number(said, "dip_length"),
                seam,
                (_number(said, "inflection", 0.0),) * 4,
            )
            if "schedule" in said:
                schedule = _schedule(str(said["schedule"]), origin)
            elif start is not None:
                schedule = FaceSchedule((start, end), (0.0, rectangle.strike_length))
        delay = _number(said, "delay", 0.0) or None
        return MinePanel(
            name,
            np.asarray(outline, dtype=np.float64),
            tuple(np.asarray(hole, dtype=np.float64) for hole in holes),
            centre,
            seam,
            own,
            start,
            end,
            _number(said, "advance", dip_direction - 90.0),
            rectangle,
            schedule,
            delay if rectangle is not None else None,
        )
    except InputError as error:
        raise InputError(f"PANELS: panel {name} cannot be used: {str(error).rstrip('.')}.") from error


def panel_parameters(panel: MinePanel, defaults: Mapping[str, float | None]) -> PimParameters:
    """Parameters of a panel: its own fields, else the defaults.

    Raises
    ------
    InputError
        If neither says one that is needed; the propagation angle is 90 degrees less half the dip then.
    """
    values = {**{name: value for name, value in defaults.items() if value is not None}, **panel.own}
    for name, parameter in (
        ("subsidence_factor", "SUBSIDENCE_FACTOR"),
        ("tan_beta", "TAN_BETA"),
        ("displacement_factor", "DISPLACEMENT_FACTOR"),
    ):
        if name not in values:
            raise InputError(
                f"{parameter} is missing: panel {panel.name} has no field {' or '.join(FIELDS[name])}. "
                f"Give {parameter}, or the field."
            )
    return PimParameters(
        values["subsidence_factor"],
        values["tan_beta"],
        values["displacement_factor"],
        values.get("propagation_angle", 90.0 - 0.5 * panel.seam.dip),
    )


def reach(panel: MinePanel, parameters: PimParameters) -> tuple[float, float, float, float]:
    """West, south, east and north of the ground that a panel moves [m]."""
    shift = panel.seam.depth * parameters.cot_propagation
    down = panel.seam.down_dip
    margin = REACH_RADII * parameters.radius(panel.seam.depth)
    corners = panel.rectangle.outline() if panel.rectangle is not None else panel.outline
    low = corners.min(axis=0) + np.minimum(0.0, shift * np.array(down)) - margin
    high = corners.max(axis=0) + np.maximum(0.0, shift * np.array(down)) + margin
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def displacement(
    panel: MinePanel, parameters: PimParameters, years: np.ndarray, east: np.ndarray, north: np.ndarray
) -> np.ndarray:
    """East, north and up [m] at given times over one panel, counted from the untouched ground.

    Parameters
    ----------
    panel : MinePanel
    parameters : PimParameters
    years : ndarray, shape (T,)
        Ascending, since the origin of the panels.
    east, north : ndarray
        Positions [m], any (same) shape.

    Returns
    -------
    ndarray of float64, shape (T, 3, *positions)
    """
    if panel.rectangle is not None and panel.schedule is not None:
        face = AdvancingPanel(panel.name, panel.rectangle, panel.schedule, panel.delay)
        return displacement_history(face, parameters, years, east, north)
    result = np.zeros((len(years), 3, *np.shape(east)))
    before = None
    for number, time in enumerate(years):
        part = progress(panel, float(time))
        if before is not None and part == before[0]:
            result[number] = before[1]
            continue
        found = movement(panel, parameters, part, east, north)
        if found is not None:
            result[number] = np.stack(found.displacement)
        before = part, result[number]
    return result


def progress(panel: MinePanel, time: float) -> float:
    """Share of a panel that is mined at a time [yr], 0 to 1."""
    if panel.schedule is not None:
        return float(panel.schedule.position(time)) / panel.rectangle.strike_length
    if panel.start is None:
        return 1.0
    return min(1.0, max(0.0, (time - panel.start) / (panel.end - panel.start)))


def movement(
    panel: MinePanel, parameters: PimParameters, part: float, east: np.ndarray, north: np.ndarray
) -> SurfaceMovement | None:
    """Static movement with a share of the panel mined; None where nothing is mined."""
    if part <= 0.0:
        return None
    if panel.rectangle is not None:
        mined = panel.rectangle if part >= 1.0 else mined_part(panel.rectangle, part * panel.rectangle.strike_length)
        return rectangle_movement(mined, parameters, east, north)
    outline, holes = panel.outline, panel.holes
    if part < 1.0:
        azimuth = math.radians(panel.advance)
        direction = np.array([math.sin(azimuth), math.cos(azimuth)])
        along = panel.outline @ direction
        limit = along.min() + part * (along.max() - along.min())
        outline = behind_line(outline, direction, limit)
        holes = tuple(cut for cut in (behind_line(hole, direction, limit) for hole in holes) if len(cut) >= 3)
        if len(outline) < 3:
            return None
    return polygon_movement(PolygonalPanel(outline, panel.seam, panel.centre, holes), parameters, east, north)


def behind_line(ring: np.ndarray, direction: np.ndarray, limit: float) -> np.ndarray:
    """The part of a ring where the position along ``direction`` is at most ``limit`` (Sutherland and Hodgman)."""
    ring = ring[:-1] if len(ring) > 1 and np.array_equal(ring[0], ring[-1]) else ring
    found = []
    for here, following in zip(ring, np.roll(ring, -1, axis=0)):
        a, b = float(here @ direction) - limit, float(following @ direction) - limit
        if a <= 0.0:
            found.append(here)
        if (a < 0.0 < b) or (b < 0.0 < a):
            found.append(here + (following - here) * (a / (a - b)))
    return np.array(found).reshape(-1, 2)


def _number(said: Mapping[str, object], key: str, default: float | None = None) -> float:
    value = said.get(key, default)
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise InputError(f"its {key} is {value!r}, not a number") from None
    if not math.isfinite(number):
        raise InputError(f"its {key} is {value!r}, not a finite number")
    return number


def _years(said: Mapping[str, object], key: str, origin: datetime.date) -> float | None:
    if key not in said:
        return None
    return _date(str(said[key]), key, origin)


def _date(text: str, key: str, origin: datetime.date) -> float:
    digits = text.strip()[:10].replace("/", "-")
    try:
        date = datetime.date.fromisoformat(digits if "-" in digits else f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}")
    except ValueError:
        raise InputError(f"its {key} is {text!r}, not a date like 2018-01-06") from None
    return (date - origin).days / DAYS_PER_YEAR


def _schedule(text: str, origin: datetime.date) -> FaceSchedule:
    """``date metres; date metres; …``"""
    years, metres = [], []
    for item in filter(None, (part.strip() for part in text.split(";"))):
        date, _, advanced = item.partition(" ")
        years.append(_date(date, "schedule", origin))
        try:
            metres.append(float(advanced))
        except ValueError:
            raise InputError(f"its schedule has {item!r}; each entry is a date and metres, as 2016-03-01 120") from None
    return FaceSchedule(tuple(years), tuple(metres))
