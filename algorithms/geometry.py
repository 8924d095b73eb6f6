"""Viewing geometry: what wavelength, incidence, heading and range mean for the formulas."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .checks import InputError

AWAY, TOWARD = "away", "toward"
RIGHT, LEFT = "right", "left"


@dataclass(frozen=True)
class ViewingGeometry:
    """What is known of the radar that made a stack; None is "nobody said".

    Attributes
    ----------
    wavelength : float or None
        [m]
    incidence : float or None
        Incidence angle at the ground, from the vertical [deg]; the mean where a raster is given.
    incidence_raster : str or None
        Path of a raster of incidence angles [deg] on the stack's grid.
    heading : float or None
        Flight azimuth, clockwise from north [deg].
    slant_range : float or None
        Sensor to ground at mid-swath [m].
    look_side : {"right", "left"} or None
    phase_sign : {"away", "toward"} or None
        ``away``: positive phase is increasing range, as GAMMA, ROI_PAC, ISCE, GMTSAR and MintPy have it.
        What a stack hands out is always in the ``away`` convention.
    """

    wavelength: float | None = None
    incidence: float | None = None
    incidence_raster: str | None = None
    heading: float | None = None
    slant_range: float | None = None
    look_side: str | None = None
    phase_sign: str | None = None

    def need(self, name: str, purpose: str) -> float:
        """Return the named number; raise `InputError` that says where it could be given."""
        value = getattr(self, name)
        if value is None:
            raise InputError(
                f"{name.upper()} is missing: {purpose} needs it, and neither the files nor the parameters say it. "
                f"Give the parameter {name.upper()}."
            )
        return value


def dem_phase_factor(wavelength: float, slant_range: float, incidence_deg: float | np.ndarray) -> float | np.ndarray:
    """Phase of one metre of DEM error and one metre of perpendicular baseline [rad/m/m].

    ``alpha = 4 pi / (lambda R sin i)`` (SBAS, Tang et al. 2023, Eq. 6; C-band, R 850 km, i 39 deg: 4.2358e-4).

    Parameters
    ----------
    wavelength, slant_range : float
        [m]
    incidence_deg : float or ndarray
        [deg]
    """
    return 4.0 * math.pi / (wavelength * slant_range * np.sin(np.radians(incidence_deg)))


def angles_from_orbit(slant_range: float, orbit_radius: float, earth_radius: float) -> tuple[float, float] | None:
    """Look angle at the satellite and incidence angle at the ground [deg], by the triangle with the Earth's centre.

    ``cos look = (R^2 + S^2 - E^2) / (2 R S)``, ``sin incidence = S / E sin look``.

    Parameters
    ----------
    slant_range, orbit_radius, earth_radius : float
        R, S and E [m]; the last two from the centre of the Earth.

    Returns
    -------
    (look angle, incidence) or None
        None where the three make no triangle.
    """
    cos_look = (slant_range**2 + orbit_radius**2 - earth_radius**2) / (2.0 * slant_range * orbit_radius)
    sin_incidence = orbit_radius / earth_radius * math.sqrt(max(0.0, 1.0 - cos_look**2))
    if abs(cos_look) > 1.0 or sin_incidence > 1.0:
        return None
    return math.degrees(math.acos(cos_look)), math.degrees(math.asin(sin_incidence))


def los_unit_vector(
    incidence_deg: float | np.ndarray, heading_deg: float | np.ndarray, look_side: str
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """East, north and up components of the unit vector from the ground to the satellite (Tang et al. 2023, Eq. 8).

    ``d_LOS = s sin i sin a dN - s sin i cos a dE + cos i dU`` with a the heading and s = +1 looking right, -1 left.

    Parameters
    ----------
    incidence_deg, heading_deg : float or ndarray
        [deg]; heading clockwise from north.
    look_side : {"right", "left"}
    """
    if look_side not in (RIGHT, LEFT):
        raise InputError(f"LOOK_SIDE must be right or left, got {look_side!r}.")
    side = 1.0 if look_side == RIGHT else -1.0
    incidence, heading = np.radians(incidence_deg), np.radians(heading_deg)
    east = -side * np.sin(incidence) * np.cos(heading)
    north = side * np.sin(incidence) * np.sin(heading)
    return east, north, np.cos(incidence) * np.ones_like(east)


def angles_from_vector(east: float, north: float, up: float, look_side: str) -> tuple[float, float]:
    """Incidence and heading [deg] of the vector from the ground to the satellite; the inverse of `los_unit_vector`.

    Parameters
    ----------
    east, north, up : float
        Of any length; up is positive.
    look_side : {"right", "left"}
    """
    side = 1.0 if look_side == RIGHT else -1.0
    incidence = math.degrees(math.atan2(math.hypot(east, north), up))
    return incidence, math.degrees(math.atan2(side * north, -side * east))
