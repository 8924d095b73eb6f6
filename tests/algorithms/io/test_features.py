"""Vector layers of any kind on a raster's grid: filtered, repaired, transformed, told; and written back."""

from __future__ import annotations

import numpy as np
import pytest

ogr = pytest.importorskip("osgeo.ogr")
from mining_insar.algorithms.checks import InputError  # noqa: E402
from mining_insar.algorithms.grid import Grid  # noqa: E402
from mining_insar.algorithms.io.features import (  # noqa: E402
    LINE,
    POINT,
    POLYGON,
    VectorFeature,
    VectorLayer,
    fitting_field,
    inside_grid,
    read_vector,
    shapes_on,
    write_features,
)
from mining_insar.algorithms.io.vectors import wkt_of_epsg  # noqa: E402
from mining_insar.algorithms.reporting import Reporter  # noqa: E402

UTM = Grid(100, 100, (630_000.0, 100.0, 0.0, 4_240_000.0, 0.0, -100.0), wkt_of_epsg(32648))
SQUARE = "POLYGON ((631000 4231000, 632000 4231000, 632000 4232000, 631000 4232000, 631000 4231000))"
BOW_TIE = "POLYGON ((631000 4231000, 632000 4232000, 632000 4231000, 631000 4232000, 631000 4231000))"


def feature(wkt, **attributes):
    wkb = bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb()) if wkt else b""
    return VectorFeature(wkb, attributes)


def layer(*features, epsg=32648):
    return VectorLayer("mines", wkt_of_epsg(epsg) if epsg else "", features)


@pytest.fixture
def told():
    return []


def shapes(made, told, kinds=(POLYGON,), **options):
    return shapes_on(made, UTM, kinds, "CONCESSIONS", Reporter(warn=told.append), **options)


def test_mixed_layers_are_filtered_and_broken_outlines_repaired(told):
    made = layer(
        feature(SQUARE, name="square"),
        feature(BOW_TIE, name="bow tie"),
        feature("POINT (631000 4231000)", name="shaft"),
        feature("", name="nothing"),
        feature("GEOMETRYCOLLECTION (POINT (1 2), " + SQUARE + ")", name="collection"),
    )
    found = shapes(made, told)
    assert [each.name for each in found] == ["square", "bow tie", "collection"]
    assert [each.geometry.IsValid() for each in found] == [True] * 3
    assert found[1].geometry.Area() == pytest.approx(0.5e6)
    text = "\n".join(told)
    assert "1 of 5 features have no geometry and are left out: nothing" in text
    assert "1 of 5 features are no polygons and are left out: shaft" in text
    assert "1 of 5 features are invalid" in text
    assert "were repaired: bow tie" in text


def test_rings_turn_as_they_should(told):
    holed = SQUARE[:-1] + ", (631200 4231200, 631400 4231200, 631400 4231400, 631200 4231400, 631200 4231200))"
    (found,) = shapes(layer(feature(holed)), told)
    areas = [0.5 * np.sum(part[:-1, 0] * part[1:, 1] - part[1:, 0] * part[:-1, 1]) for part in found.parts()]
    assert areas == pytest.approx([1e6, -4e4])


def test_another_coordinate_system_is_transformed_along_its_own_straight_edges(told):
    """An edge of a tenth of a degree along a parallel bends by 3.4 m on UTM; its middle must be on the parallel."""
    made = layer(feature("POLYGON ((106.5 38.2, 106.6 38.2, 106.6 38.25, 106.5 38.25, 106.5 38.2))"), epsg=4326)
    (found,) = shapes(made, told)
    from osgeo import osr

    geographic = osr.SpatialReference()
    geographic.ImportFromEPSG(4326)
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32648)
    back = osr.CoordinateTransformation(utm, geographic)
    latitudes = np.array(back.TransformPoints(found.parts()[0].tolist()))[:, 1]
    near = latitudes[latitudes < 38.201]
    assert near.size > 10
    np.testing.assert_allclose(near, 38.2, atol=1e-7)


def test_a_layer_or_raster_without_coordinate_system_is_told(told):
    assert len(shapes(layer(feature(SQUARE), epsg=None), told)) == 1
    assert "has no coordinate system; that of the raster is assumed" in told[0]
    radar = Grid(10, 10, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0))
    shapes_on(layer(feature(SQUARE)), radar, (POLYGON,), "CONCESSIONS", Reporter(warn=told.append))
    assert "The raster has no coordinate system" in told[1]


def test_names(told):
    made = layer(feature(SQUARE, ID=7, **{"Mine Name": "North"}), feature(SQUARE, ID=8, **{"Mine Name": None}))
    assert [each.name for each in shapes(made, told)] == ["North", "2"]
    assert [each.name for each in shapes(made, told, name_field="ID")] == ["7", "8"]
    with pytest.raises(InputError, match="there is no field 'mine'; the layer has ID, Mine Name"):
        shapes(made, told, name_field="mine")


def test_empty_and_useless_layers(told):
    with pytest.raises(InputError, match="the layer 'mines' is empty"):
        shapes(layer(), told)
    with pytest.raises(InputError, match="no usable polygon"):
        shapes(layer(feature("POINT (1 2)")), told)
    with pytest.raises(InputError, match="no usable line or point"):
        shapes(layer(feature(SQUARE)), told, kinds=(LINE, POINT))


def test_outside_the_raster(told):
    away = "POLYGON ((1000 1000, 2000 1000, 2000 2000, 1000 1000))"
    found = shapes(layer(feature(SQUARE, name="in"), feature(away, name="far")), told)
    reporter = Reporter(warn=told.append)
    assert [each.name for each in inside_grid(found, UTM, "CONCESSIONS", reporter)] == ["in"]
    assert "1 of 2 features lie outside the raster: far" in told[-1]
    with pytest.raises(InputError, match="none of the 1 features touches the raster"):
        inside_grid(found[1:], UTM, "CONCESSIONS", reporter)


@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_written_and_read_again(tmp_path, ending):
    path = str(tmp_path / f"zones.{ending}")
    rows = [feature(SQUARE, name="a", number=1, value=2.5), feature(BOW_TIE, name="b", number=2, value=float("nan"))]
    write_features(path, "zones", wkt_of_epsg(4326) if ending == "geojson" else UTM.crs_wkt, ogr.wkbPolygon, rows)
    found = read_vector(path)
    assert [dict(each.attributes) for each in found.features] == [
        {"name": "a", "number": 1, "value": 2.5},
        {"name": "b", "number": 2, "value": None},
    ]
    assert list(tmp_path.iterdir()) == [tmp_path / f"zones.{ending}"]


def test_what_cannot_be_written_or_read(tmp_path):
    with pytest.raises(InputError, match=r"are written as \.gpkg or \.geojson"):
        write_features(str(tmp_path / "a.shp"), "a", "", ogr.wkbPoint, [])
    with pytest.raises(InputError, match="does not exist"):
        write_features(str(tmp_path / "no" / "a.gpkg"), "a", "", ogr.wkbPoint, [])
    with pytest.raises(InputError, match="Cannot open"):
        read_vector(str(tmp_path / "a.gpkg"))
    write_features(str(tmp_path / "a.gpkg"), "a", UTM.crs_wkt, ogr.wkbPoint, [], fields={"n": int})
    with pytest.raises(InputError, match="has no layer 'b'; it has a"):
        read_vector(str(tmp_path / "a.gpkg"), "b")


def test_field_names_do_not_clash():
    assert fitting_field("velocity", ["a"]) == "velocity"
    assert fitting_field("Velocity", ["velocity"]) == "Velocity_2"
    assert fitting_field("fid", []) == "fid_2"


@pytest.mark.parametrize("epsg", [4326, 32634])
def test_points_that_are_swapped(epsg, told):
    """Latitude first, in degrees, over Silesia: beside the raster, and on it once they are swapped."""
    grid = Grid(100, 100, (18.6, 0.001, 0.0, 50.1, 0.0, -0.001), wkt_of_epsg(4326))
    if epsg == 32634:
        grid = Grid(100, 100, (328_000.0, 100.0, 0.0, 5_552_000.0, 0.0, -100.0), wkt_of_epsg(32634))
    made = layer(feature("POINT (50.07 18.65)", name="A"), feature("POINT (50.06 18.66)", name="B"), epsg=4326)
    points = shapes_on(made, grid, (POINT,), "POINTS", Reporter())
    with pytest.raises(InputError, match=r"but the first, A, would with longitude and latitude swapped.*Swap the two"):
        inside_grid(points, grid, "POINTS", Reporter())
    made = layer(feature("POINT (51.07 18.65)", name="A"), epsg=4326)
    points = shapes_on(made, grid, (POINT,), "POINTS", Reporter())
    with pytest.raises(InputError, match="Check the coordinate system of the layer"):
        inside_grid(points, grid, "POINTS", Reporter())
