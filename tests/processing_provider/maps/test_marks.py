"""Contours, lines and points on maps of a series: where they lie, what they refuse."""

from __future__ import annotations

import datetime
import json

import numpy as np
import pytest
from osgeo import gdal, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io import tags

DATES = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(2)]
WEST, NORTH, PIXEL, SIDE = 600000.0, 4200000.0, 50.0, 81
MIDDLE = (WEST + PIXEL * SIDE / 2, NORTH - PIXEL * SIDE / 2)
#: Displacement of the cone [mm]: -200 at the middle, 0 at 2000 m.
SLOPE = 0.1


def distance():
    rows, cols = np.mgrid[:SIDE, :SIDE]
    return PIXEL * np.hypot(rows - SIDE // 2, cols - SIDE // 2)


def write(path, values):
    target = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 2, gdal.GDT_Float32)
    target.SetGeoTransform((WEST, PIXEL, 0.0, NORTH, 0.0, -PIXEL))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32648)
    target.SetProjection(system.ExportToWkt())
    target.SetMetadata({tags.KIND: "timeseries", tags.UNITS: "mm"})
    for number, band_values in enumerate((0.0 * values, values), start=1):
        band = target.GetRasterBand(number)
        band.WriteArray(band_values.astype(np.float32))
        band.SetUnitType("mm")
        band.SetMetadataItem(tags.BAND_DATE, DATES[number - 1].isoformat())
    target = None
    return str(path)


@pytest.fixture
def cone(tmp_path):
    return write(tmp_path / "cone.tif", np.minimum(0.0, SLOPE * distance() - 200.0))


def degrees(x, y):
    utm, lonlat = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32648)
    lonlat.ImportFromEPSG(4326)
    lonlat.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return list(osr.CoordinateTransformation(utm, lonlat).TransformPoint(x, y)[:2])


def geojson(path, kind, coordinates, properties):
    feature = {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
    return str(path)


def sheet(path, series, **more):
    """The pixels of a sheet with the two maps side by side, 400 pixels wide each, RGB."""
    import processing
    from qgis.PyQt.QtGui import QImage

    given = {"TIMESERIES": series, "N_DATES": 2, "COLUMNS": 2, "MAP_WIDTH": 400, "LIMIT": 1000, **more}
    processing.run("mininginsar:contactsheet", {**given, "SHEET": str(path)})
    image = QImage(str(path))
    at = np.array([[image.pixelColor(x, y).getRgb()[:3] for x in range(image.width())] for y in range(image.height())])
    return at.astype(int)


def place(x, y, number=1):
    """Column and row of a place on the map of a date; layout of `paint_sheet` at 400 pixels."""
    unit, gap = 20.0, 12.0
    wide = SIDE * PIXEL * 1.04
    left, top = gap + number * (400 + gap), 2.4 * unit + 1.5 * unit
    return left + 400 * (x - MIDDLE[0] + wide / 2) / wide, top + 400 * (MIDDLE[1] + wide / 2 - y) / wide


def darkest(pixels, column, row, reach=2):
    part = pixels[round(row) - reach : round(row) + reach + 1, round(column) - reach : round(column) + reach + 1]
    return part.sum(axis=2).min()


def test_contours_lie_where_the_cone_has_their_value(provider, cone, tmp_path):
    bare, drawn = sheet(tmp_path / "a.png", cone), sheet(tmp_path / "b.png", cone, CONTOUR_INTERVAL=50)
    changed = np.abs(drawn - bare).sum(axis=2) > 60
    rows, cols = np.nonzero(changed)
    # The first date stands still: not a line on its map.
    assert cols.min() > 412
    centre = place(*MIDDLE)
    metres = np.hypot(cols + 0.5 - centre[0], rows + 0.5 - centre[1]) * SIDE * PIXEL * 1.04 / 400
    rings = np.array([500.0, 1000.0, 1500.0])  # -150, -100 and -50 mm; 0 and the tip of -200 are none
    away = np.abs(metres[:, np.newaxis] - rings)
    assert away.min(axis=1).max() < 30.0
    for radius in rings:
        for angle in np.linspace(0, 2 * np.pi, 24, endpoint=False):
            column, row = place(MIDDLE[0] + radius * np.cos(angle), MIDDLE[1] + radius * np.sin(angle))
            assert darkest(drawn, column - 0.5, row - 0.5) < 300


def test_noise_and_an_outlier_do_not_tear_contours(cone, tmp_path):
    from mining_insar.processing_provider.maps.shapes import contours_of

    noise = np.random.default_rng(3).normal(0.0, 8.0, (SIDE, SIDE))
    values = np.minimum(0.0, SLOPE * distance() - 200.0) + noise
    values[5, 5] = -2000.0
    values[40, 70] = np.nan
    found = contours_of(write(tmp_path / "noisy.tif", values), 2, 100.0)
    # One ring of -100 mm; all others lie about the outlier.
    corner = (WEST + 5.5 * PIXEL, NORTH - 5.5 * PIXEL)
    lines = [np.array(line.GetPoints(2)) for level, line in found]
    rings = [line for line in lines if np.hypot(*(line.mean(axis=0) - corner)) > 300.0]
    assert len(rings) == 1
    assert len(lines) > 1
    assert np.hypot(*(rings[0] - MIDDLE).T) == pytest.approx(1000.0, abs=120.0)


def test_marks_in_degrees_on_the_last_map(provider, cone, tmp_path):
    spot, end = (MIDDLE[0] + 1200.0, MIDDLE[1] + 1200.0), (MIDDLE[0] - 1500.0, MIDDLE[1] - 1500.0)
    points = geojson(tmp_path / "p.geojson", "Point", degrees(*spot), {"name": "MP1"})
    other = (end[0] + 3000.0, end[1])
    lines = geojson(tmp_path / "l.geojson", "LineString", [degrees(*end), degrees(*other)], {"depth": 3})
    bare = sheet(tmp_path / "a.png", cone)
    drawn = sheet(tmp_path / "b.png", cone, POINTS=points, LINES=lines)
    changed = np.abs(drawn - bare).sum(axis=2) > 60
    assert np.nonzero(changed)[1].min() > 412
    column, row = place(*spot)
    assert drawn[int(row), int(column)].sum() == 3 * 255
    assert darkest(drawn, column, row, 6) < 100
    for share in (0.05, 0.5, 0.95):
        column, row = place(end[0] + share * 3000.0, end[1])
        assert darkest(drawn, column - 0.5, row - 0.5) < 100
    # The name: black letters beside the disc; the same without a field for names has none.
    plain = geojson(tmp_path / "q.geojson", "Point", degrees(*spot), {"depth": 3})
    nameless = sheet(tmp_path / "c.png", cone, POINTS=plain, LINES=lines)
    letters = np.argwhere(np.abs(drawn - nameless).sum(axis=2) > 60)
    assert len(letters) > 40
    assert np.hypot(*(letters.mean(axis=0) - place(*spot)[::-1])) < 45


def test_without_marks_nothing_changes(provider, cone, tmp_path):
    assert (sheet(tmp_path / "a.png", cone) == sheet(tmp_path / "b.png", cone, CONTOUR_INTERVAL=0)).all()


def test_frames_have_marks_on_every_map(provider, cone, tmp_path):
    import processing
    from qgis.PyQt.QtGui import QImage

    points = geojson(tmp_path / "p.geojson", "Point", degrees(*MIDDLE), {"name": "MP1"})
    given = {"TIMESERIES": cone, "WIDTH": 321, "HEIGHT": 201, "LIMIT": 1000}
    pictures = []
    for name, more in (("bare", {}), ("marked", {"POINTS": points, "CONTOUR_INTERVAL": 50})):
        folder = tmp_path / name
        processing.run("mininginsar:exportframes", {**given, **more, "OUTPUT_FOLDER": str(folder)})
        pictures.append([QImage(str(folder / f"frame_000{number}.png")) for number in (1, 2)])
    assert pictures[0][0] != pictures[1][0]
    assert pictures[0][1] != pictures[1][1]
    assert {image.width() % 2 + image.height() % 2 for image in pictures[1]} == {0}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"CONTOUR_INTERVAL": -5}, "CONTOUR_INTERVAL"),
        ({"CONTOUR_INTERVAL": 0.5}, r"CONTOUR_INTERVAL of 0\.5 mm makes \d+ lines .*at most 200 lines"),
        ({"CONTOUR_INTERVAL": 1e-9}, "at most 200 lines"),
    ],
)
def test_refused_intervals(provider, cone, tmp_path, given, words):
    import processing
    from qgis.core import QgsProcessingException

    path = tmp_path / "s.png"
    with pytest.raises(QgsProcessingException, match=words):
        processing.run("mininginsar:contactsheet", {"TIMESERIES": cone, "SHEET": str(path), **given})
    assert not path.exists()


def test_marks_of_another_place_or_kind(provider, cone, tmp_path):
    import processing
    from qgis.core import QgsProcessingException

    far = geojson(tmp_path / "far.geojson", "Point", [10.0, 50.0], {"name": "far"})
    with pytest.raises(QgsProcessingException, match="POINTS: none of the 1 features touches the raster"):
        processing.run(
            "mininginsar:contactsheet", {"TIMESERIES": cone, "POINTS": far, "SHEET": str(tmp_path / "s.png")}
        )
    with pytest.raises(QgsProcessingException, match="LINES"):
        processing.run("mininginsar:contactsheet", {"TIMESERIES": cone, "LINES": far, "SHEET": str(tmp_path / "s.png")})


def test_levels_are_the_multiples_without_zero():
    from mining_insar.algorithms.io.outlines import contour_levels

    more = {"parameter": "CONTOUR_INTERVAL", "unit": "mm", "most": 4}
    assert contour_levels(-105.0, 60.0, 50.0, **more) == [-100.0, -50.0, 50.0]
    assert contour_levels(-3.0, 4.0, 50.0, **more) == []
    with pytest.raises(InputError, match="makes 5 lines between -250 and 0 mm"):
        contour_levels(-250.0, 0.0, 50.0, **more)
