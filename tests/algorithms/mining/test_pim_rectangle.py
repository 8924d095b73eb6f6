"""The probability integral method over rectangles: closed forms, derivatives, conservation, direction of movement."""

import math

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.mining.pim import (
    PimParameters,
    RectangularPanel,
    Seam,
    edge_curvature,
    edge_function,
    edge_slope,
    rectangle_movement,
)

PAPER = PimParameters(subsidence_factor=0.78, tan_beta=1.70, displacement_factor=0.3, propagation_angle=84.0)
FLAT = PimParameters(subsidence_factor=0.78, tan_beta=1.70, displacement_factor=0.3)


def panel(length=300.0, width=150.0, depth=500.0, dip=12.0, direction=30.0, **kwargs):
    return RectangularPanel(120.0, -40.0, length, width, Seam(5.8, depth, dip, direction), **kwargs)


def test_edge_functions_are_derivatives_of_each_other():
    t, step, r = np.linspace(-300.0, 300.0, 61), 1e-3, 150.0
    assert edge_slope(t, r) == pytest.approx(
        (edge_function(t + step, r) - edge_function(t - step, r)) / (2 * step), abs=1e-10
    )
    assert edge_curvature(t, r) == pytest.approx(
        (edge_slope(t + step, r) - edge_slope(t - step, r)) / (2 * step), abs=1e-11
    )


def test_half_plane_edge_values():
    """Over the edge of a half plane: W0/2, tilt W0/r, movement b W0; the largest curvature is 1.52035 W0/r^2."""
    huge = RectangularPanel(0.0, 0.0, 2e5, 2e5, Seam(2.0, 340.0))
    w0, r = 0.78 * 2.0, 200.0
    west, zero = np.array([-1e5]), np.array([0.0])
    edge = rectangle_movement(huge, FLAT, west, zero)
    # dip direction north: the panel's x axis points west, its y axis south; "west edge" is one strike end
    assert edge.subsidence[0] == pytest.approx(w0 / 2, rel=1e-12)
    assert edge.tilt_east[0] == pytest.approx(w0 / r, rel=1e-12)
    assert edge.horizontal_east[0] == pytest.approx(0.3 * w0, rel=1e-12)
    inside = rectangle_movement(huge, FLAT, west + r / math.sqrt(2 * math.pi), zero)
    assert inside.curvature_east[0] == pytest.approx(-1.52035 * w0 / r**2, rel=1e-5)


def test_centre_of_a_flat_panel_is_the_known_number():
    flat = RectangularPanel(0.0, 0.0, 300.0, 200.0, Seam(5.8, 400.0))
    centre = rectangle_movement(flat, FLAT, np.zeros(1), np.zeros(1))
    assert centre.subsidence[0] == pytest.approx(2.8717155, abs=5e-8)


def test_an_infinite_goaf_subsides_by_w0():
    huge = RectangularPanel(0.0, 0.0, 1e5, 1e5, Seam(5.8, 400.0))
    assert rectangle_movement(huge, FLAT, np.zeros(1), np.zeros(1)).subsidence[0] == pytest.approx(0.78 * 5.8)


@pytest.mark.parametrize("mode", ["std", "mean"])
def test_volume_of_the_bowl_is_the_known_number(mode):
    """W0 D3 (y2 - y1), whichever the radius: nothing is created on the way up."""
    spacing = 10.0
    axis = np.arange(-1500.0, 1501.0, spacing)
    east, north = np.meshgrid(axis, axis)
    volume = rectangle_movement(panel(), PAPER, east, north, radius_mode=mode).subsidence.sum() * spacing**2
    assert volume == pytest.approx(199131.29, abs=0.05)


def test_the_bowl_is_shifted_down_dip_by_depth_times_cot_of_the_propagation_angle():
    flat_dipping = RectangularPanel(0.0, 0.0, 200.0, 100.0, Seam(2.0, 600.0, 0.0, 90.0))
    east = np.linspace(0.0, 150.0, 15001)
    w = rectangle_movement(flat_dipping, PAPER, east, np.zeros_like(east)).subsidence
    assert east[np.argmax(w)] == pytest.approx(600.0 / math.tan(math.radians(84.0)), abs=0.02)


def test_equals_numerical_double_integral():
    from scipy.integrate import dblquad

    p = panel(inflection=(10.0, 5.0, -8.0, 12.0))
    r, w0 = PAPER.radius(500.0), p.seam.full_subsidence(PAPER)
    (x1, x2), (v1, v2) = p.strike_edges(), p.dip_edges()
    y1, y2 = p.projected_y(v1, PAPER), p.projected_y(v2, PAPER)
    for x, y in [(0.0, -50.0), (200.0, 30.0), (-160.0, -200.0)]:
        expected, _ = dblquad(
            lambda eta, xi, x=x, y=y: w0 / r**2 * math.exp(-math.pi * ((x - xi) ** 2 + (y - eta) ** 2) / r**2),
            x1,
            x2,
            y1,
            y2,
        )
        position = np.array([p.east, p.north]) + x * np.array(p.strike_axis) + y * np.array(p.up_dip_axis)
        got = rectangle_movement(p, PAPER, position[:1], position[1:], radius_mode="mean").subsidence[0]
        assert got == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("mode", ["std", "mean"])
def test_tilt_curvature_and_strain_are_the_derivatives(mode):
    p, step = panel(inflection=(10.0, 5.0, -8.0, 12.0)), 0.05
    rng = np.random.default_rng(4)
    east, north = rng.uniform(-400.0, 500.0, 40), rng.uniform(-500.0, 400.0, 40)

    def field(name, d_east=0.0, d_north=0.0):
        return getattr(rectangle_movement(p, PAPER, east + d_east, north + d_north, radius_mode=mode), name)

    def d_east(name):
        return (field(name, step) - field(name, -step)) / (2 * step)

    def d_north(name):
        return (field(name, 0.0, step) - field(name, 0.0, -step)) / (2 * step)

    here = rectangle_movement(p, PAPER, east, north, radius_mode=mode)
    assert here.tilt_east == pytest.approx(d_east("subsidence"), abs=1e-9)
    assert here.tilt_north == pytest.approx(d_north("subsidence"), abs=1e-9)
    assert here.curvature_east == pytest.approx(d_east("tilt_east"), abs=1e-11)
    assert here.curvature_north == pytest.approx(d_north("tilt_north"), abs=1e-11)
    assert here.curvature_mixed == pytest.approx(d_north("tilt_east"), abs=1e-11)
    assert here.strain_east == pytest.approx(d_east("horizontal_east"), abs=1e-9)
    assert here.strain_north == pytest.approx(d_north("horizontal_north"), abs=1e-9)
    assert here.shear == pytest.approx(d_north("horizontal_east") + d_east("horizontal_north"), abs=1e-9)


def test_directional_values_project_the_components():
    p, step = panel(), 0.05
    here = rectangle_movement(p, PAPER, np.array([50.0]), np.array([60.0]))
    azimuth = 37.0
    sine, cosine = math.sin(math.radians(azimuth)), math.cos(math.radians(azimuth))

    def moved(distance):
        return rectangle_movement(p, PAPER, np.array([50.0 + distance * sine]), np.array([60.0 + distance * cosine]))

    ahead, behind = moved(step), moved(-step)
    assert here.tilt_along(azimuth) == pytest.approx((ahead.subsidence - behind.subsidence) / (2 * step), rel=1e-6)
    assert here.curvature_along(azimuth) == pytest.approx(
        (ahead.tilt_along(azimuth) - behind.tilt_along(azimuth)) / (2 * step), rel=1e-6
    )
    assert here.strain_along(azimuth) == pytest.approx(
        (ahead.horizontal_along(azimuth) - behind.horizontal_along(azimuth)) / (2 * step), rel=1e-6
    )


def test_horizontal_movement_points_into_the_bowl_and_up_is_minus_subsidence():
    p = RectangularPanel(0.0, 0.0, 300.0, 300.0, Seam(3.0, 300.0))
    ring = np.radians(np.arange(0, 360, 15))
    movement = rectangle_movement(p, FLAT, 200 * np.sin(ring), 200 * np.cos(ring))
    inward = -(movement.horizontal_east * np.sin(ring) + movement.horizontal_north * np.cos(ring))
    assert (inward > 0.05).all()
    assert np.array_equal(movement.displacement[2], -movement.subsidence)


def test_turning_the_panel_turns_the_field():
    east, north = np.array([30.0, 200.0, -90.0]), np.array([110.0, -20.0, 60.0])
    base = rectangle_movement(RectangularPanel(0, 0, 300, 150, Seam(5.8, 500, 12, 0)), PAPER, east, north)
    angle = math.radians(63.0)
    turned_east = east * math.cos(angle) + north * math.sin(angle)
    turned_north = -east * math.sin(angle) + north * math.cos(angle)
    turned = rectangle_movement(
        RectangularPanel(0, 0, 300, 150, Seam(5.8, 500, 12, 63.0)), PAPER, turned_east, turned_north
    )
    assert turned.subsidence == pytest.approx(base.subsidence, rel=1e-12)
    assert turned.horizontal_along(63.0) == pytest.approx(base.horizontal_along(0.0), rel=1e-9)
    assert turned.strain_along(63.0 + 20.0) == pytest.approx(base.strain_along(20.0), rel=1e-9)


def test_the_two_radius_modes_differ_by_what_is_known_for_a_dipping_seam():
    """Identical on a flat seam; at 12 degrees and 500 m a few centimetres."""
    axis = np.arange(-400.0, 401.0, 10.0)
    east, north = np.meshgrid(axis, axis)
    flat = panel(dip=0.0)
    assert np.array_equal(
        rectangle_movement(flat, PAPER, east, north, radius_mode="std").subsidence,
        rectangle_movement(flat, PAPER, east, north, radius_mode="mean").subsidence,
    )
    std, mean = (rectangle_movement(panel(), PAPER, east, north, radius_mode=m).subsidence for m in ("std", "mean"))
    assert 0.02 < np.abs(std - mean).max() < 0.06
    assert std.max() == pytest.approx(1.68, abs=0.02)


def test_inflection_offsets_move_edges_inward():
    moved = panel(length=300.0, dip=0.0, inflection=(0.0, 0.0, 20.0, 20.0))
    shorter = panel(length=260.0, dip=0.0)
    at = np.array([100.0]), np.array([20.0])
    assert rectangle_movement(moved, FLAT, *at).subsidence == pytest.approx(
        rectangle_movement(shorter, FLAT, *at).subsidence, rel=1e-12
    )
    nothing_left = panel(length=30.0, inflection=(0.0, 0.0, 20.0, 20.0))
    assert rectangle_movement(nothing_left, PAPER, *at).subsidence[0] == 0.0


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: PimParameters(0.0, 1.7, 0.3), "subsidence factor"),
        (lambda: PimParameters(0.78, -1.7, 0.3), "major influence angle"),
        (lambda: PimParameters(0.78, 1.7, -0.3), "displacement factor"),
        (lambda: PimParameters(0.78, 1.7, 0.3, 95.0), "propagation angle.*95"),
        (lambda: Seam(-1.0, 400.0), "thickness"),
        (lambda: Seam(2.0, 0.0), "depth"),
        (lambda: Seam(2.0, 400.0, 90.0), "dip.*90"),
        (lambda: RectangularPanel(0, 0, 300, 2000, Seam(2.0, 100.0, 45.0)), "above the ground"),
        (lambda: RectangularPanel(0, 0, 0, 200, Seam(2.0, 100.0)), "along strike"),
        (lambda: rectangle_movement(panel(), PAPER, np.zeros(1), np.zeros(1), radius_mode="max"), "radius mode"),
    ],
)
def test_nonsense_is_refused_in_words(make, message):
    with pytest.raises(InputError, match=message):
        make()
