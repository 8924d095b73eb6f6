"""Polygons made larger by metres on the ground, whatever the coordinate system of the map."""

from __future__ import annotations

from osgeo import ogr, osr


def with_margin(polygon: ogr.Geometry, metres: float, crs_wkt: str) -> ogr.Geometry:
    """The polygon and its surroundings; on a geographic map by way of a plane that is true around the polygon."""
    system = osr.SpatialReference()
    system.ImportFromWkt(crs_wkt)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    if not system.IsGeographic():
        return polygon.Buffer(metres / (system.GetLinearUnits() or 1.0), 16)
    west, east, south, north = polygon.GetEnvelope()
    plane = osr.SpatialReference()
    plane.ImportFromProj4(f"+proj=aeqd +lat_0={(south + north) / 2} +lon_0={(west + east) / 2} +datum=WGS84 +units=m")
    plane.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    moved = polygon.Clone()
    moved.Transform(osr.CoordinateTransformation(system, plane))
    moved = moved.Buffer(metres, 16)
    moved.Transform(osr.CoordinateTransformation(plane, system))
    return moved
