"""GAMMA parameter files: image (``*_slc.par``, ``*_mli.par``) and baseline (``*_base.par``, ``*_bperp.par``)."""

from __future__ import annotations

import datetime
import math
import re
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..constants import SPEED_OF_LIGHT
from ..geometry import LEFT, RIGHT, angles_from_orbit

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


@dataclass(frozen=True)
class GammaImage:
    """Viewing geometry of one SLC or multilooked image at the scene centre; None where the file is silent.

    Attributes
    ----------
    path : str
    date : datetime.date
    wavelength : float or None
        [m], c / radar_frequency.
    incidence, heading : float or None
        [deg]
    slant_range : float or None
        Centre of the swath [m].
    look_side : {"right", "left"} or None
    look_angle : float or None
        At the satellite, between the vertical and the line of sight to the swath centre [deg].
    duration : float or None
        Of the acquisition [s].
    """

    path: str
    date: datetime.date
    wavelength: float | None
    incidence: float | None
    heading: float | None
    slant_range: float | None
    look_side: str | None
    look_angle: float | None
    incidence_from_orbit: float | None


def read_image(path: str) -> GammaImage | None:
    """Read an image parameter file; None when it carries no date or no radar frequency (a DEM's, say)."""
    values = _fields(path)
    date = _date(values.get("date", ""))
    frequency = _first(values, "radar_frequency")
    if date is None or frequency is None:
        return None
    slant_range = _first(values, "center_range_slc") or _swath_centre(values)
    azimuth = _first(values, "azimuth_angle")
    sensor, earth = _first(values, "sar_to_earth_center"), _first(values, "earth_radius_below_sensor")
    angles = angles_from_orbit(slant_range, sensor, earth) if slant_range and sensor and earth else None
    look_angle, incidence_from_orbit = angles or (None, None)
    return GammaImage(
        path=path,
        date=date,
        wavelength=SPEED_OF_LIGHT / frequency if frequency > 0 else None,
        incidence=_first(values, "incidence_angle"),
        heading=_first(values, "heading"),
        slant_range=slant_range,
        look_side=None if azimuth is None else (RIGHT if azimuth > 0 else LEFT),
        look_angle=look_angle,
        incidence_from_orbit=incidence_from_orbit,
    )


def read_baseline_vector(path: str) -> tuple[tuple[float, float, float], str] | None:
    """Baseline (track, cross-track, normal) at the scene centre [m] of a ``*_base.par``, and which of the two it is.

    The precision baseline (refined with ground control) where it is there, the initial one from the orbits otherwise:
    GAMMA writes zeros for a precision baseline that was never estimated.
    """
    values = _fields(path)
    for key, kind in (("precision_baseline(TCN)", "precision"), ("initial_baseline(TCN)", "initial")):
        numbers = _numbers(values.get(key, ""))
        if len(numbers) >= 3 and any(numbers[:3]):
            return (numbers[0], numbers[1], numbers[2]), kind
    return None


def perpendicular_from_vector(vector: tuple[float, float, float], look_angle_deg: float, look_side: str) -> float:
    """Perpendicular baseline [m] of a TCN baseline vector.

    With C across the track to the right, N down and the line of sight at look angle t from N, the component
    perpendicular to it is ``C cos t - N sin t`` looking right and ``-C cos t - N sin t`` looking left. Checked against
    the Bperp column of GAMMA's base_perp for right-looking data; the left-looking form is its mirror image.
    """
    look = math.radians(look_angle_deg)
    cross = vector[1] if look_side == RIGHT else -vector[1]
    return cross * math.cos(look) - vector[2] * math.sin(look)


def read_perpendicular_table(path: str) -> float | None:
    """Perpendicular baseline [m] at the centre of the scene from GAMMA's base_perp table (``*_bperp.par``).

    The table gives it on a grid of lines and range samples; the value is interpolated to the middle of the grid.
    """
    rows = []
    for line in _text(path).splitlines():
        numbers = line.split()
        if len(numbers) == 9 and all(_NUMBER.fullmatch(number) for number in numbers):
            rows.append([float(number) for number in numbers])
    if not rows:
        return None
    table = np.array(rows)
    lines, ranges = np.unique(table[:, 0]), np.unique(table[:, 1])
    if len(table) != len(lines) * len(ranges):
        return float(np.median(table[:, 7]))
    grid = table[np.lexsort((table[:, 1], table[:, 0])), 7].reshape(len(lines), len(ranges))
    along_range = [np.interp(0.5 * (ranges[0] + ranges[-1]), ranges, row) for row in grid]
    return float(np.interp(0.5 * (lines[0] + lines[-1]), lines, along_range))


def _swath_centre(values: dict[str, str]) -> float | None:
    near, spacing = _first(values, "near_range_slc"), _first(values, "range_pixel_spacing")
    samples = _first(values, "range_samples")
    if near is None or spacing is None or samples is None:
        return None
    return near + spacing * (samples - 1.0) / 2.0


def _date(text: str) -> datetime.date | None:
    numbers = _numbers(text)
    if len(numbers) < 3:
        return None
    try:
        return datetime.date(int(numbers[0]), int(numbers[1]), int(numbers[2]))
    except ValueError:
        return None


def _fields(path: str) -> dict[str, str]:
    fields = {}
    for line in _text(path).splitlines():
        key, colon, value = line.partition(":")
        if colon and key and " " not in key.strip():
            fields.setdefault(key.strip(), value.strip())
    return fields


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read(4_000_000)
    except OSError as error:
        raise InputError(f"Cannot read the header {path}: {error.strerror}. Check its permissions.") from error


def _first(values: dict[str, str], key: str) -> float | None:
    numbers = _numbers(values.get(key, ""))
    return numbers[0] if numbers else None


def _numbers(text: str) -> list[float]:
    return [float(number) for number in _NUMBER.findall(text)]
