"""ROI_PAC resource files (``.rsc``), also as MintPy writes them beside rasters and into HDF5 attributes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ..checks import InputError
from ..geometry import LEFT, RIGHT
from ..timeseries.network import DatePair
from .dates import dates_from_text


@dataclass(frozen=True)
class RscFacts:
    """What a ROI_PAC-style header says of the viewing geometry; None where it is silent.

    Attributes
    ----------
    dates : (date, date) or None
        From DATE12.
    wavelength : float or None
        [m]
    incidence, heading : float or None
        [deg]
    slant_range : float or None
        [m]
    look_side : {"right", "left"} or None
    perpendicular_baseline : float or None
        Mean of the top's and the bottom's [m].
    """

    dates: DatePair | None
    wavelength: float | None
    incidence: float | None
    heading: float | None
    slant_range: float | None
    look_side: str | None
    perpendicular_baseline: float | None


def read_rsc(path: str) -> dict[str, str]:
    """Key and value of every line of an ``.rsc`` file.

    Raises
    ------
    InputError
        If the file cannot be read.
    """
    fields = {}
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            for line in file.read(1_000_000).splitlines():
                parts = line.split(None, 1)
                if len(parts) == 2:
                    fields[parts[0]] = parts[1].strip()
    except OSError as error:
        raise InputError(f"Cannot read the header {path}: {error.strerror}. Check its permissions.") from error
    return fields


def facts(fields: Mapping[str, str]) -> RscFacts:
    """Viewing geometry in ROI_PAC's and MintPy's attribute names."""
    side = _number(fields, "ANTENNA_SIDE")
    top, bottom = _number(fields, "P_BASELINE_TOP_HDR"), _number(fields, "P_BASELINE_BOTTOM_HDR")
    baselines = [value for value in (top, bottom) if value is not None]
    return RscFacts(
        dates=dates_from_text(fields.get("DATE12", "")),
        wavelength=_positive(fields, "WAVELENGTH"),
        incidence=_positive(fields, "INCIDENCE_ANGLE") or _positive(fields, "CENTER_INCIDENCE_ANGLE"),
        heading=_number(fields, "HEADING", "HEADING_DEG"),
        slant_range=_positive(fields, "SLANT_RANGE_DISTANCE") or _swath_centre(fields),
        look_side=None if not side else (RIGHT if side < 0 else LEFT),
        perpendicular_baseline=sum(baselines) / len(baselines) if baselines else None,
    )


def _swath_centre(fields: Mapping[str, str]) -> float | None:
    """Mid-swath range [m] of a file in radar coordinates; a geocoded file's width is not a swath."""
    near, spacing, width = (_positive(fields, key) for key in ("STARTING_RANGE", "RANGE_PIXEL_SIZE", "WIDTH"))
    if "X_FIRST" in fields or near is None or spacing is None or width is None:
        return None
    return near + spacing * (width - 1.0) / 2.0


def _number(fields: Mapping[str, str], *keys: str) -> float | None:
    for key in keys:
        try:
            value = float(fields[key])
        except (KeyError, ValueError):
            continue
        if math.isfinite(value):
            return value
    return None


def _positive(fields: Mapping[str, str], key: str) -> float | None:
    value = _number(fields, key)
    return value if value is not None and value > 0.0 else None
