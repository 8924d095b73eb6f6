"""Parameters of the phase that is removed from an interferogram, and the plain object that they become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..parameters import advanced, boolean, number, raster
from ..values import Values

if TYPE_CHECKING:
    from ...algorithms.runs.radar import Topography

#: Help of these parameters.
TOPOGRAPHY_HELP = {
    "TOPO_PHASE": "Raster of the phase to remove (topography, flat earth) [rad at the carrier frequency], in the radar "
    "coordinates of the images. It is scaled by f / fc where the images are sub-bands. Instead of a baseline.",
    "DEM": "Raster of heights [m] in the radar coordinates of the images: one height for every sample. Needs "
    "PERPENDICULAR_BASELINE.",
    "PERPENDICULAR_BASELINE": "Component of the vector from the reference to the secondary position of the satellite "
    "at right angles to the line of sight, positive away from nadir and up [m]. Higher ground then has the smaller "
    "phase. Other processors count it the other way: the log says so where the other sign leaves fewer fringes.",
    "SLANT_RANGE": "Distance from the sensor to the ground at the middle sample [m]. Left out: from NEAR_RANGE.",
    "FLAT_EARTH": "Remove the flat-earth phase as well. Off for images that are flattened already.",
}


def topography_parameters() -> list:
    """What is to be removed."""
    return [
        raster("TOPO_PHASE", "Phase to remove [rad]"),
        raster("DEM", "DEM in radar coordinates [m]"),
        number("PERPENDICULAR_BASELINE", "Perpendicular baseline [m]"),
        boolean("FLAT_EARTH", "Remove the flat-earth phase", default=True),
        advanced(number("SLANT_RANGE", "Slant range at the middle sample [m]", minimum=1.0)),
    ]


def topography(values: Values) -> Topography:
    """The plain object that the runs take."""
    from ...algorithms.runs.radar import Topography

    return Topography(
        phase=values.layer("TOPO_PHASE"),
        dem=values.layer("DEM"),
        perpendicular_baseline=values.number("PERPENDICULAR_BASELINE"),
        slant_range=values.number("SLANT_RANGE"),
        flat_earth=values.boolean("FLAT_EARTH"),
    )
