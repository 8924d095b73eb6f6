"""The displacement history of places: points, circles around them, and polygons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..checks import InputError, check_not_negative
from ..constants import MM_PER_M
from ..io.acquisitions import write_table
from ..io.features import (
    POINT,
    POLYGON,
    Shape,
    VectorFeature,
    VectorLayer,
    fitting_field,
    inside_grid,
    lonlat_of,
    shapes_on,
    write_features,
)
from ..io.rasters import check_destination
from ..io.series import Series, open_series
from ..io.stations import placed
from ..mining.ground import LonLat
from ..reporting import Reporter
from ..timeseries.velocity import fit_velocity
from .common import RunSettings, provenance_tags, wanted
from .places import place_of_points, place_of_polygon, read_place


@dataclass(frozen=True)
class PlaceSeries:
    """The series of one place.

    Attributes
    ----------
    name : str
    shape : Shape
    position : (x, y)
        Of the point, or a point on the polygon.
    values, spread : ndarray, shape (S,)
        Mean of the pixels [mm], weighted by the share of them inside, and their standard deviation; NaN where no pixel
        has a value.
    pixels : float
        Pixels that the place has, in pixels.
    share : ndarray, shape (S,)
        Share of them that had a value.
    """

    name: str
    shape: Shape
    position: tuple[float, float]
    values: np.ndarray
    spread: np.ndarray
    pixels: float
    share: np.ndarray


def run_pointseries(
    places: VectorLayer,
    timeseries: str,
    *,
    radius: float = 0.0,
    name_field: str = "",
    unit: str | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Series at points and polygons.

    Parameters
    ----------
    places : VectorLayer
        Points and polygons in any coordinate system, mixed if need be; lines are left out.
    timeseries : str
    radius : float
        Points: the mean of the pixels whose centre lies within so many true metres; 0: the pixel that holds the point.
    name_field : str
    unit : {"mm", "cm", "m"}, optional
        Of a raster that does not say it.
    outputs : mapping
        ``POINT_SERIES`` a point layer with ``velocity``, ``velocity_std`` [mm/yr] and a field ``DYYYYMMDD`` [mm] per
        date; ``TABLE`` (.csv), a line per place and date.
    settings, reporter : optional

    Returns
    -------
    dict
        n_places, n_dates, n_empty (places without any value), lowest [mm/yr] and lowest_at.

    Raises
    ------
    InputError
        If the input cannot be used or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give POINT_SERIES or TABLE.")
    for name, path in paths.items():
        check_destination(name, path)
    check_not_negative("RADIUS", radius, "metres")
    with open_series(timeseries, unit) as series:
        grid = series.grid
        lonlat = lonlat_of(grid)
        if radius and not grid.crs_wkt:
            raise InputError("RADIUS needs a raster with a coordinate system: metres mean nothing in radar rows.")
        shapes = shapes_on(placed(places, "POINTS"), grid, (POINT, POLYGON), "POINTS", reporter, name_field)
        shapes = inside_grid(shapes, grid, "POINTS", reporter)
        found = []
        for number, shape in enumerate(shapes):
            found.append(_place(shape, series, radius, lonlat, reporter.stop_if_cancelled))
            reporter.progress((number + 1) / len(shapes))
        years, dates = series.years, series.dates
    columns = np.stack([each.values for each in found], axis=1)[:, np.newaxis, :] / MM_PER_M
    if len(dates) > 1:
        fit = fit_velocity(columns, years)
        velocity, std = fit.velocity[0] * MM_PER_M, fit.velocity_std[0] * MM_PER_M
    else:
        reporter.warn(f"The series has one date ({dates[0]}): there is no velocity.")
        velocity = std = np.full(len(found), np.nan)
    empty = [each.name for each in found if not np.isfinite(each.values).any()]
    if empty:
        reporter.warn(f"POINTS: {len(empty)} of {len(found)} places have no value at any date: {', '.join(empty[:5])}.")
    if "TABLE" in paths:
        write_table(paths["TABLE"], _COLUMNS, _rows(found, dates, lonlat))
    if "POINT_SERIES" in paths:
        features = _features(found, dates, velocity, std)
        write_features(
            paths["POINT_SERIES"],
            "series",
            grid.crs_wkt,
            ogr.wkbPoint,
            features,
            description=provenance_tags(settings.provenance),
        )
    summary: dict[str, object] = {"n_places": len(found), "n_dates": len(dates), "n_empty": len(empty)}
    if np.isfinite(velocity).any():
        lowest = int(np.nanargmin(velocity))
        summary.update(lowest=float(velocity[lowest]), lowest_at=found[lowest].name)
        reporter.info(f"Lowest velocity {velocity[lowest]:.1f} mm/yr at {found[lowest].name}.")
    return summary


def _place(shape: Shape, series: Series, radius: float, lonlat: LonLat, stop: Callable[[], None]) -> PlaceSeries:
    if shape.geometry.GetDimension() == 2:
        inside = shape.geometry.PointOnSurface()
        position = inside.GetX(), inside.GetY()
        place = place_of_polygon(shape.parts(), series.grid)
    else:
        # A multipoint is the mean of its points' pixels.
        points = np.concatenate(shape.parts())
        position = float(points[:, 0].mean()), float(points[:, 1].mean())
        place = place_of_points(points, series.grid, radius, lonlat)
    found = read_place(series, place, stop=stop)
    return PlaceSeries(shape.name, shape, position, found.values, found.spread, found.pixels, found.share)


_COLUMNS = ("place", "x", "y", "longitude", "latitude", "date", "displacement [mm]", "spread of pixels [mm]")
_COLUMNS += ("pixels", "share with a value")


def _rows(found: Sequence[PlaceSeries], dates, lonlat: LonLat):
    for each in found:
        x, y = each.position
        longitude, latitude = (float(value[0]) for value in lonlat(np.array([x]), np.array([y])))
        place = [f"{x:.8g}", f"{y:.9g}"]
        place += [f"{longitude:.7f}", f"{latitude:.7f}"] if np.isfinite(longitude) else ["", ""]
        for number, date in enumerate(dates):
            values = [each.values[number], each.spread[number], each.pixels, each.share[number]]
            yield [each.name, *place, date, *values]


def _features(found: Sequence[PlaceSeries], dates, velocity: np.ndarray, std: np.ndarray) -> list[VectorFeature]:
    names = [f"D{date:%Y%m%d}" for date in dates]
    ours = ["velocity", "velocity_std", "pixels", *names]
    features = []
    for number, each in enumerate(found):
        place = ogr.Geometry(ogr.wkbPoint)
        place.AddPoint_2D(*each.position)
        # The names that other programs look for are ours; a field of the layer that has one of them gives way.
        attributes: dict[str, object] = {}
        for title, value in {"name": each.name, **each.shape.attributes}.items():
            attributes[fitting_field(title, [*ours, *attributes])] = value
        attributes.update(velocity=float(velocity[number]), velocity_std=float(std[number]), pixels=each.pixels)
        attributes.update(zip(names, each.values.tolist()))
        features.append(VectorFeature(bytes(place.ExportToWkb()), attributes))
    return features
