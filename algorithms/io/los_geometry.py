"""The line of sight at stations: from rasters of unit vectors or angles, from tags, or from numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_incidence
from ..geometry import los_unit_vector
from ..reporting import Reporter
from . import tags
from .bands import BandRaster, open_bands
from .stations import Station, map_of

#: Angles that differ by less are the same [deg].
SAME_ANGLE = 0.5
#: Rasters that show a component of the motion, no line of sight, and which (east, north, up).
COMPONENTS = {
    tags.KIND_EAST: ("east", (1.0, 0.0, 0.0)),
    tags.KIND_NORTH: ("north", (0.0, 1.0, 0.0)),
    tags.KIND_UP: ("up", (0.0, 0.0, 1.0)),
    tags.KIND_EAST_VELOCITY: ("east", (1.0, 0.0, 0.0)),
    tags.KIND_NORTH_VELOCITY: ("north", (0.0, 1.0, 0.0)),
    tags.KIND_UP_VELOCITY: ("up", (0.0, 0.0, 1.0)),
}


@dataclass(frozen=True)
class LosRequest:
    """What the user says about the line of sight of one product; None where nothing.

    Attributes
    ----------
    vectors : tuple of str
        Rasters of the unit vector from the ground to the satellite: one of three bands (east, north, up), or three.
        Goes before all else.
    incidence_raster, heading_raster : str or None
        Rasters of the incidence angle from the vertical, and of the heading (flight azimuth, clockwise from north)
        [deg]; each goes before the number.
    incidence, heading : float or None
        [deg]
    look_side : {"right", "left"} or None
    """

    vectors: tuple[str, ...] = ()
    incidence_raster: str | None = None
    heading_raster: str | None = None
    incidence: float | None = None
    heading: float | None = None
    look_side: str | None = None

    @property
    def files(self) -> list[str]:
        """The rasters that are read."""
        return [*self.vectors, *(path for path in (self.incidence_raster, self.heading_raster) if path)]


def component_of(found: Mapping[str, str]) -> str | None:
    """The component of the motion (east, north, up) that a raster shows by its tags; None for a line of sight."""
    return COMPONENTS.get(found.get(tags.KIND, ""), (None,))[0]


def viewed(
    request: LosRequest, stations: Sequence[Station], found: Mapping[str, str], product: str, reporter: Reporter
) -> dict[str, np.ndarray]:
    """Unit vectors by station of the direction that a product shows: `los_vectors`, or the axis of a component.

    Raises
    ------
    InputError
        As `los_vectors`.
    """
    component = component_of(found)
    if component is None:
        return los_vectors(request, stations, found, product, reporter)
    reporter.info(f"{product} shows the component {component} by its tags, no line of sight; so does the ground.")
    axis = np.array(COMPONENTS[found[tags.KIND]][1])
    return {station.name: axis for station in stations}


def los_vectors(
    request: LosRequest, stations: Sequence[Station], found: Mapping[str, str], product: str, reporter: Reporter
) -> dict[str, np.ndarray]:
    """Unit vectors from the ground to the satellite, by station.

    Parameters
    ----------
    request : LosRequest
    stations : sequence of Station
    found : mapping of str to str
        Tags of the product: asked where the user says nothing.
    product : str
        For messages.
    reporter : Reporter
        Told what was decided; warned where the user and the tags disagree, and of stations without a vector.

    Returns
    -------
    dict of str to ndarray, shape (3,)
        East, north, up. A station at which the rasters have no value is not in it.

    Raises
    ------
    InputError
        If incidence, heading or look side is not known, a raster cannot be used, or no station has a vector.
    """
    if request.vectors:
        vectors = _from_vectors(request.vectors, stations, product)
        source = "rasters of unit vectors"
    else:
        vectors, source = _from_angles(request, stations, found, product, reporter)
    for station in stations:
        if station.name not in vectors:
            reporter.warn(f"Station {station.name}: the line of sight of {product} has no value there; it is left out.")
    if stations and not vectors:
        raise InputError(f"The line of sight of {product} has no value at any station. Give rasters that cover them.")
    if vectors:
        mean = np.mean(list(vectors.values()), axis=0)
        reporter.info(
            f"Line of sight of {product}, from {source}: east {mean[0]:+.4f}, north {mean[1]:+.4f}, up {mean[2]:+.4f} "
            f"(mean of {len(vectors)} stations)."
        )
    return vectors


def _from_vectors(paths: Sequence[str], stations: Sequence[Station], product: str) -> dict[str, np.ndarray]:
    rasters = [open_bands(path) for path in paths]
    try:
        if [raster.bands for raster in rasters] not in ([3], [1, 1, 1]):
            raise InputError(
                f"LOS_VECTORS of {product} must be one raster of three bands (east, north, up) or three of one band, "
                f"got {', '.join(f'{raster.name} with {raster.bands}' for raster in rasters)}."
            )
        layers = [(rasters[0], band) for band in (1, 2, 3)] if len(rasters) == 1 else [(item, 1) for item in rasters]
        found = {}
        for station in stations:
            vector = np.array([_value_at(raster, band, station) for raster, band in layers])
            length = float(np.linalg.norm(vector))
            if not np.isfinite(length) or length == 0.0:
                continue
            if abs(length - 1.0) > 0.01:
                raise InputError(
                    f"LOS_VECTORS of {product}: at station {station.name} the vector ({vector[0]:.4g}, {vector[1]:.4g},"
                    f" {vector[2]:.4g}) has the length {length:.4g}, not 1. Give east, north and up of the unit vector "
                    "from the ground to the satellite."
                )
            if vector[2] <= 0.0:
                raise InputError(
                    f"LOS_VECTORS of {product}: at station {station.name} the vector points down (up is "
                    f"{vector[2]:.4g}). The vector from the ground to the satellite is needed: reverse its sign."
                )
            found[station.name] = vector / length
    finally:
        for raster in rasters:
            raster.close()
    return found


def _from_angles(
    request: LosRequest, stations: Sequence[Station], found: Mapping[str, str], product: str, reporter: Reporter
) -> tuple[dict[str, np.ndarray], str]:
    side = request.look_side or found.get(tags.LOOK_SIDE)
    if side is None:
        raise InputError(_missing("LOOK_SIDE", product))
    if request.look_side and found.get(tags.LOOK_SIDE, request.look_side) != request.look_side:
        reporter.warn(f"LOOK_SIDE is {request.look_side}, but {product} says {found[tags.LOOK_SIDE]}; yours is used.")
    incidence = _angle("INCIDENCE", request.incidence, request.incidence_raster, found, product, stations, reporter)
    heading = _angle("HEADING", request.heading, request.heading_raster, found, product, stations, reporter)
    vectors = {}
    for station in stations:
        i, a = incidence.get(station.name, np.nan), heading.get(station.name, np.nan)
        if np.isfinite(i) and np.isfinite(a):
            vectors[station.name] = np.array(los_unit_vector(check_incidence(i), a, side), dtype=np.float64)
    rasters = bool(request.incidence_raster or request.heading_raster)
    return vectors, "rasters of angles" if rasters else "incidence and heading"


def _angle(
    name: str,
    asked: float | None,
    raster_path: str | None,
    found: Mapping[str, str],
    product: str,
    stations: Sequence[Station],
    reporter: Reporter,
) -> dict[str, float]:
    """An angle at each station [deg]: raster, number, tag; in this order."""
    if raster_path:
        with open_bands(raster_path) as raster:
            values = {station.name: _value_at(raster, 1, station) for station in stations}
        known = [value for value in values.values() if np.isfinite(value)]
        if name == "INCIDENCE" and known and max(known) < 2.0:
            raise InputError(
                f"The incidence raster {raster_path} must hold degrees, got at most {max(known):.4g}: it looks like "
                "radians. Convert it."
            )
        return values
    said = found.get({"INCIDENCE": tags.INCIDENCE, "HEADING": tags.HEADING}[name])
    told = float(said) if said else None
    if asked is None and told is None:
        raise InputError(_missing(name, product))
    if asked is not None and told is not None and abs((asked - told + 180.0) % 360.0 - 180.0) > SAME_ANGLE:
        reporter.warn(f"{name} is {asked:g} degrees, but {product} says {told:g}; yours is used.")
    return dict.fromkeys((station.name for station in stations), told if asked is None else asked)


def _missing(name: str, product: str) -> str:
    return (
        f"{name} is missing: the projection into the line of sight of {product} needs it, and its tags do not say it. "
        f"Give {name}, or rasters of the line of sight (LOS_VECTORS)."
    )


def _value_at(raster: BandRaster, band: int, station: Station) -> float:
    """Value of the pixel that holds a station; NaN outside and where the raster has none."""
    x, y = map_of(raster.grid, raster.name)(np.array([station.longitude]), np.array([station.latitude]))
    row, col = raster.grid.rowcol(float(x[0]), float(y[0]))
    if not (0 <= row < raster.grid.height and 0 <= col < raster.grid.width):
        return float("nan")
    window = type(raster.grid.whole)(int(row), int(col), 1, 1)
    return float(raster.read(window, band)[0, 0])


def incidence_cosines(
    request: LosRequest, stations: Sequence[Station], found: Mapping[str, str], product: str, reporter: Reporter
) -> dict[str, float]:
    """Cosine of the incidence angle by station: all that vertical motion needs; neither heading nor look side.

    Raises
    ------
    InputError
        As `los_vectors`.
    """
    if request.vectors:
        return {name: float(vector[2]) for name, vector in _from_vectors(request.vectors, stations, product).items()}
    angles = _angle("INCIDENCE", request.incidence, request.incidence_raster, found, product, stations, reporter)
    return {
        name: float(np.cos(np.radians(check_incidence(angle)))) for name, angle in angles.items() if np.isfinite(angle)
    }
