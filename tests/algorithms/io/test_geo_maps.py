"""Maps of reports: true coordinates, true scale, outlines where they belong."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.io import geo_maps
from mining_insar.algorithms.io.features import Shape
from mining_insar.algorithms.io.report_blocks import Overlay
from mining_insar.algorithms.io.thin import lowest_pixel

pytest.importorskip("matplotlib")
VALUES = np.linspace(-60.0, 40.0, 600).reshape(20, 30)


def wkt(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    return system.ExportToWkt()


@pytest.fixture
def drawn(monkeypatch):
    """Draws a map and gives its axes."""

    def draw(grid, overlays=(), values=VALUES, limits=(-50.0, 50.0)):
        kept = []
        real = geo_maps.figure_bytes
        monkeypatch.setattr(geo_maps, "figure_bytes", lambda figure: kept.append(figure) or real(figure))
        image = geo_maps.located_map(values, grid, label="LOS [mm]", ramp="RdBu", limits=limits, overlays=overlays)
        assert image.startswith(b"\x89PNG")
        figure = kept[-1]
        figure.canvas.draw()
        return figure.axes[0]

    return draw


def bar_metres(axes):
    """Length of the scale bar in coordinates, and what it says."""
    bar = axes.lines[-1].get_xdata()
    return bar[1] - bar[0], axes.texts[-1].get_text()


def pixel_ratio(axes):
    """Height by width of a unit of the map on the paper."""
    box = axes.get_window_extent()
    (left, right), (bottom, top) = axes.get_xlim(), axes.get_ylim()
    return (box.height / abs(top - bottom)) / (box.width / (right - left))


def test_projected_map(drawn):
    axes = drawn(Grid(30, 20, (600000.0, 50.0, 0.0, 4200000.0, 0.0, -50.0), wkt(32648)))
    assert axes.get_xlim() == (600000.0, 601500.0)
    assert axes.get_ylim() == (4199000.0, 4200000.0)
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("Easting [m]", "Northing [m]")
    assert "EPSG:32648" in axes.get_title(loc="left")
    assert bar_metres(axes) == (pytest.approx(200.0, rel=1e-3), "200 m")
    assert pixel_ratio(axes) == pytest.approx(1.0, rel=1e-3)
    # The first row is the north.
    assert list(axes.images[0].get_extent()) == [600000.0, 601500.0, 4199000.0, 4200000.0]
    assert axes.images[0].origin == "upper"


def test_map_in_degrees_is_not_squeezed(drawn):
    """At 60 degrees north a degree of longitude is half as long: 55,800 m and 111,412 m on the ellipsoid."""
    axes = drawn(Grid(30, 20, (20.0, 0.01, 0.0, 60.1, 0.0, -0.01), wkt(4326)))
    assert axes.get_xlabel() == "Longitude [deg]"
    assert pixel_ratio(axes) == pytest.approx(111412.0 / 55800.0, rel=3e-3)
    length, text = bar_metres(axes)
    assert text == "5 km"
    assert length * 55800.0 == pytest.approx(5000.0, rel=3e-3)


def test_raster_that_runs_north(drawn):
    axes = drawn(Grid(30, 20, (600000.0, 50.0, 0.0, 4199000.0, 0.0, 50.0), wkt(32648)))
    assert axes.get_ylim() == (4199000.0, 4200000.0)
    # The first row, at the top of the array, is drawn at the bottom.
    assert list(axes.images[0].get_extent()) == [600000.0, 601500.0, 4200000.0, 4199000.0]


def test_turned_raster_counts_pixels(drawn):
    grid = Grid(30, 20, (600000.0, 40.0, 30.0, 4200000.0, 30.0, -40.0), wkt(32648))
    x, y = grid.xy(5.0, 10.0)
    dot = Shape(0, "P", {}, ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
    axes = drawn(grid, [Overlay("Points", "#ff0000", [dot])])
    assert (axes.get_xlabel(), axes.get_ylim()) == ("Column", (20.0, 0.0))
    assert axes.lines[0].get_xydata()[0] == pytest.approx([10.0, 5.0])


def test_no_coordinate_system_no_scale(drawn):
    axes = drawn(Grid(30, 20, (0.0, 1.0, 0.0, 20.0, 0.0, -1.0)))
    assert "no coordinate system" in axes.get_xlabel()
    assert not axes.lines
    assert not axes.texts


def test_outlines_and_names_lie_on_the_map(drawn):
    inside = "POLYGON ((600100 4199100, 600100 4199500, 600500 4199500, 600100 4199100))"
    beyond = "POLYGON ((600100 4199100, 600100 4209500, 600500 4209500, 600100 4199100))"
    shapes = [Shape(number, name, {}, ogr.CreateGeometryFromWkt(text)) for number, (name, text) in
              enumerate([("A", inside), ("B", beyond)])]  # fmt: skip
    grid = Grid(30, 20, (600000.0, 50.0, 0.0, 4200000.0, 0.0, -50.0), wkt(32648))
    axes = drawn(grid, [Overlay("Mines", "#1a1a1a", shapes), Overlay("Bowls", "#e08214", shapes, named=False)])
    assert axes.lines[0].get_xydata().max(axis=0).tolist() == [600500.0, 4199500.0]
    names = {text.get_text(): text.xy for text in axes.texts[:-1]}
    assert names["A"][1] == 4199500.0
    # A name stands at a vertex that is on the map, not a kilometre above it.
    assert names["B"] == pytest.approx((600100.0, 4199100.0))
    assert len(axes.texts) == 3
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["Mines", "Bowls"]


def test_ends_of_the_scale_show_that_values_lie_beyond(drawn):
    grid = Grid(30, 20, (600000.0, 50.0, 0.0, 4200000.0, 0.0, -50.0), wkt(32648))
    assert drawn(grid).images[0].colorbar.extend == "min"
    assert drawn(grid, limits=(-60.0, 40.0)).images[0].colorbar.extend == "neither"


def test_no_figure_without_matplotlib(monkeypatch):
    monkeypatch.setattr(geo_maps, "matplotlib_is_there", lambda: False)
    grid = Grid(30, 20, (0.0, 1.0, 0.0, 20.0, 0.0, -1.0))
    assert geo_maps.located_map(VALUES, grid, label="", ramp="RdBu", limits=(0.0, 1.0)) is None


@pytest.mark.parametrize(
    ("kind", "nodata"), [(gdal.GDT_Float32, None), (gdal.GDT_Float32, -9999.0), (gdal.GDT_Int16, -9999.0)]
)
def test_lowest_pixel_of_all(tmp_path, monkeypatch, kind, nodata):
    """In strips as whole; no-data, NaN and infinity do not count."""
    from mining_insar.algorithms.io import thin

    values = np.random.default_rng(4).normal(0.0, 50.0, (70, 50)).round()
    values[61, 7] = -300.0
    target = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "v.tif"), 50, 70, 1, kind, ["BLOCKYSIZE=8"])
    if nodata is not None:
        target.GetRasterBand(1).SetNoDataValue(nodata)
        values[3, 3] = nodata
    elif kind == gdal.GDT_Float32:
        values[3, 3], values[4, 4] = np.nan, -np.inf
    target.GetRasterBand(1).WriteArray(values)
    target = None
    monkeypatch.setattr(thin, "_STRIP_BYTES", 4 * 50 * 8)
    asked = []
    assert lowest_pixel(str(tmp_path / "v.tif"), lambda: asked.append(1)) == (-300.0, 61, 7)
    assert len(asked) > 3


def test_no_lowest_pixel_of_nothing(tmp_path):
    target = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "v.tif"), 5, 5, 1, gdal.GDT_Float32)
    target.GetRasterBand(1).Fill(float("nan"))
    target = None
    assert lowest_pixel(str(tmp_path / "v.tif"), lambda: None) is None
