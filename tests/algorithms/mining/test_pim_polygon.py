"""Polygons by Green's form and goafs on rasters, against the rectangle's closed form."""

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.mining.pim import (
    PimParameters,
    RectangularPanel,
    Seam,
    edge_function,
    rectangle_movement,
)
from mining_insar.algorithms.mining.pim_polygon import (
    PolygonalPanel,
    elements_subsidence,
    polygon_movement,
    signed_area,
    superpose,
)
from mining_insar.algorithms.mining.pim_raster import raster_subsidence

PAPER = PimParameters(0.78, 1.70, 0.3, 84.0)
SEAM = Seam(5.8, 500.0, 12.0, 200.0)
EAST, NORTH = 40.0, -25.0
RECTANGLE = RectangularPanel(EAST, NORTH, 700.0, 150.0, SEAM)
FIELDS = ("subsidence", "tilt_east", "tilt_north", "curvature_east", "curvature_north", "curvature_mixed")
FIELDS += ("horizontal_east", "horizontal_north", "strain_east", "strain_north", "shear")


def positions(seed=3, count=200):
    rng = np.random.default_rng(seed)
    return EAST + rng.uniform(-900.0, 900.0, count), NORTH + rng.uniform(-900.0, 900.0, count)


def as_polygon(outline, holes=()):
    return PolygonalPanel(np.asarray(outline), SEAM, (EAST, NORTH), holes)


@pytest.mark.parametrize("field", FIELDS)
def test_equals_the_rectangle(field):
    at = positions()
    closed = getattr(rectangle_movement(RECTANGLE, PAPER, *at, radius_mode="mean"), field)
    green = getattr(polygon_movement(as_polygon(RECTANGLE.outline()), PAPER, *at), field)
    assert np.abs(green - closed).max() < 1e-12 * max(1.0, np.abs(closed).max())


def test_orientation_closing_point_and_extra_corners_do_not_matter():
    at, ring = positions(), RECTANGLE.outline()
    expected = polygon_movement(as_polygon(ring), PAPER, *at).subsidence
    for other in (ring[::-1], np.vstack([ring, ring[:1]]), np.insert(ring, 1, (ring[0] + ring[1]) / 2, axis=0)):
        assert polygon_movement(as_polygon(other), PAPER, *at).subsidence == pytest.approx(expected, abs=1e-12)
    assert signed_area(ring) == pytest.approx(700.0 * 150.0 * np.cos(np.radians(12.0)))
    assert signed_area(ring[::-1]) == pytest.approx(-signed_area(ring))


def test_a_hole_is_what_is_missing_and_parts_add_up():
    at, ring = positions(), RECTANGLE.outline()
    pillar = ring.mean(axis=0) + 0.3 * (ring - ring.mean(axis=0))
    with_hole = polygon_movement(as_polygon(ring, (pillar[::-1],)), PAPER, *at)
    pieces = [polygon_movement(as_polygon(r), PAPER, *at) for r in (ring, pillar)]
    assert with_hole.subsidence == pytest.approx(pieces[0].subsidence - pieces[1].subsidence, abs=1e-12)
    assert with_hole.shear == pytest.approx((pieces[0] - pieces[1]).shear, abs=1e-12)
    middle = (ring[0] + ring[1]) / 2, (ring[2] + ring[3]) / 2
    halves = [np.array([ring[0], middle[0], middle[1], ring[3]]), np.array([middle[0], ring[1], ring[2], middle[1]])]
    total = superpose([polygon_movement(as_polygon(half), PAPER, *at) for half in halves])
    for field in FIELDS:
        assert getattr(total, field) == pytest.approx(getattr(pieces[0], field), abs=1e-12)


def test_a_concave_outline_equals_its_two_rectangles():
    at = positions()
    seam, parameters = Seam(3.0, 300.0), PimParameters(0.7, 2.0, 0.25)

    def flat(corners):
        return polygon_movement(
            PolygonalPanel(np.array(corners, dtype=float) + np.array([EAST, NORTH]), seam, (EAST, NORTH)),
            parameters,
            *at,
        )

    shape_l = flat([(0, 0), (400, 0), (400, 100), (150, 100), (150, 500), (0, 500)])
    parts = flat([(0, 0), (400, 0), (400, 100), (0, 100)]) + flat([(0, 100), (150, 100), (150, 500), (0, 500)])
    for field in FIELDS:
        assert getattr(shape_l, field) == pytest.approx(getattr(parts, field), abs=1e-12)


def test_elements_with_one_depth_equal_the_polygon_and_with_their_own_come_near_the_code():
    flat_seam = Seam(5.8, 500.0, 0.0, 200.0)
    spacing = 10.0
    along, across = np.array(RECTANGLE.strike_axis), np.array(RECTANGLE.up_dip_axis)
    x, y = np.meshgrid(np.arange(-345.0, 346.0, spacing), np.arange(-70.0, 71.0, spacing))
    centres = (EAST, NORTH) + x.ravel()[:, None] * along + y.ravel()[:, None] * across
    at = positions(count=60)
    flat = RectangularPanel(EAST, NORTH, 700.0, 150.0, flat_seam)
    one = elements_subsidence(
        PolygonalPanel(flat.outline(), flat_seam, (EAST, NORTH)), PAPER, centres[:, 0], centres[:, 1], spacing**2, *at
    )
    closed = rectangle_movement(flat, PAPER, *at)
    # the midpoint rule's own error: area is kept, the Gaussian's curvature is not, (10 m / 294 m)^2 of W0
    assert one[0] == pytest.approx(closed.subsidence, abs=2e-3)
    assert one[1] == pytest.approx(closed.horizontal_east, abs=2e-3)
    assert one[2] == pytest.approx(closed.horizontal_north, abs=2e-3)

    cosine = np.cos(np.radians(12.0))
    dipping = (EAST, NORTH) + x.ravel()[:, None] * along + (y * cosine).ravel()[:, None] * across
    own = elements_subsidence(
        as_polygon(RECTANGLE.outline()), PAPER, dipping[:, 0], dipping[:, 1], spacing**2 * cosine, *at
    )
    mean = rectangle_movement(RECTANGLE, PAPER, *at, radius_mode="mean")
    assert np.abs(own[0] - mean.subsidence).max() < 0.05
    assert np.abs(own[0] - mean.subsidence).max() > 1e-3


def test_raster_by_fft_equals_the_closed_form():
    """Edges on pixel borders: a vertical strip of goaf, then a rectangle; 5e-10 m, the cut-off of the kernel."""
    pixel, radius, w0 = 20.0, 180.0, 1.5
    extraction = np.zeros((150, 140))
    extraction[40:100, 30:90] = w0
    rows, cols = (np.arange(150) + 0.5) * pixel, (np.arange(140) + 0.5) * pixel
    along = edge_function(cols - 600.0, radius) - edge_function(cols - 1800.0, radius)
    across = edge_function(rows - 800.0, radius) - edge_function(rows - 2000.0, radius)
    mean_over_pixel = raster_subsidence(extraction, pixel, radius)
    assert mean_over_pixel.shape == extraction.shape
    assert np.abs(mean_over_pixel - w0 * across[:, None] * along).max() < 2e-9
    assert extraction[40, 30] == w0


def test_raster_superposes_and_keeps_volume():
    rng = np.random.default_rng(11)
    extraction = np.zeros((120, 130))
    extraction[50:70, 50:80] = rng.uniform(0.0, 2.0, (20, 30))
    together = raster_subsidence(extraction, 25.0, 200.0)
    half = extraction.copy()
    half[:, 65:] = 0.0
    parts = raster_subsidence(half, 25.0, 200.0) + raster_subsidence(extraction - half, 25.0, 200.0)
    assert together == pytest.approx(parts, abs=1e-12)
    assert together.sum() == pytest.approx(extraction.sum(), rel=1e-8)


@pytest.mark.parametrize(
    ("outline", "message"),
    [
        ([(0, 0), (1, 1)], "three finite corners"),
        ([(0, 0), (10, 0), (20, 0)], "encloses no area"),
        ([(0, 0), (10, 0), (np.nan, 5)], "three finite corners"),
        ([(0, 0), (0, 5000), (5000, 0)], "above the ground"),
    ],
)
def test_bad_outlines_are_refused(outline, message):
    seam = Seam(2.0, 300.0, 20.0, 180.0)
    with pytest.raises(InputError, match=message):
        polygon_movement(
            PolygonalPanel(np.array(outline, dtype=float), seam, (0.0, 0.0)), PAPER, np.zeros(1), np.zeros(1)
        )


def test_other_nonsense_is_refused():
    with pytest.raises(InputError, match="no panel"):
        superpose([])
    with pytest.raises(InputError, match="two-dimensional and finite"):
        raster_subsidence(np.full((3, 3), np.nan), 10.0, 100.0)
    with pytest.raises(InputError, match="pixel size"):
        raster_subsidence(np.zeros((3, 3)), 0.0, 100.0)


def test_map_coordinates_cost_no_more_than_their_own_rounding():
    """Half a nanometre of rounding at 4,220,000 m north, and nothing on top of it."""
    shift = np.array([640_000.0, 4_220_000.0])
    local = polygon_movement(as_polygon(RECTANGLE.outline()), PAPER, *positions())
    far_panel = PolygonalPanel(RECTANGLE.outline() + shift, SEAM, (EAST + shift[0], NORTH + shift[1]))
    east, north = positions()
    far = polygon_movement(far_panel, PAPER, east + shift[0], north + shift[1])
    assert np.abs(far.subsidence - local.subsidence).max() < 2e-11
