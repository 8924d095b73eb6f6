"""Probability integral method over panels of any outline: Green's form on polygons, and sums over elements.

Axes, signs and symbols are those of ``pim``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from .pim import PimParameters, Seam, SurfaceMovement

#: Gauss-Legendre points on each piece of an edge, and the longest piece in radii of influence: 1e-15 of W0.
POINTS_PER_PIECE = 16
LONGEST_PIECE = 0.5
#: Positions times boundary nodes evaluated at once; bounds the working memory to a few tens of MB.
_CHUNK = 1_000_000


@dataclass(frozen=True)
class PolygonalPanel:
    """A panel with any outline on a plane seam.

    Attributes
    ----------
    outline : ndarray of float64, shape (n, 2)
        Plan positions (east, north) of the corners [m]; either orientation, closed or not.
    seam : Seam
        Its depth is that at ``origin``.
    origin : tuple of 2 floats
        Plan position (east, north) where the depth is given [m]; its depth also sets the radius of influence.
    holes : tuple of ndarray
        Outlines of what was left standing inside (pillars).
    """

    outline: np.ndarray
    seam: Seam
    origin: tuple[float, float]
    holes: tuple[np.ndarray, ...] = ()

    def depth_at(self, east: np.ndarray, north: np.ndarray) -> np.ndarray:
        """Depth of the seam below plan positions [m]: H + tan(alpha) times the distance down-dip from the origin."""
        down_east, down_north = self.seam.down_dip
        distance = (np.asarray(east) - self.origin[0]) * down_east + (np.asarray(north) - self.origin[1]) * down_north
        return self.seam.depth + math.tan(math.radians(self.seam.dip)) * distance


def polygon_movement(
    panel: PolygonalPanel, parameters: PimParameters, east: np.ndarray, north: np.ndarray
) -> SurfaceMovement:
    """Movement of the surface over an extracted polygon, exact without meshing (Green's theorem).

    Each corner acts at ``P' = P + H(P) cot(theta0)`` down-dip; over the projected outline, counter-clockwise,
    ``W = W0 oint 1/2 erf(sqrt(pi) (xi - x) / r) exp(-pi (eta - y)^2 / r^2) / r d eta`` with one radius, that of the
    panel's origin (equal to the ``mean`` mode of the rectangle). Horizontal movement is ``b r grad W``, plus
    ``W cot(theta0)`` up-dip.

    Parameters
    ----------
    panel : PolygonalPanel
    parameters : PimParameters
    east, north : ndarray
        Positions [m], any (same) shape.

    Returns
    -------
    SurfaceMovement

    Raises
    ------
    InputError
        If an outline has fewer than three corners, no area, or a corner above the ground.
    """
    # around the panel's origin: millions of metres of map coordinates would cost digits
    east = np.asarray(east, dtype=np.float64) - panel.origin[0]
    north = np.asarray(north, dtype=np.float64) - panel.origin[1]
    radius = parameters.radius(panel.seam.depth)
    sums = _boundary_sums(_projected_ring(panel, parameters, panel.outline), radius, east, north)
    for hole in panel.holes:
        sums -= _boundary_sums(_projected_ring(panel, parameters, hole), radius, east, north)
    sums *= panel.seam.full_subsidence(parameters)
    return _movement(panel.seam, parameters, radius, sums)


def superpose(movements: Sequence[SurfaceMovement]) -> SurfaceMovement:
    """Sum of the movements of several panels.

    Raises
    ------
    InputError
        If there is none.
    """
    if not movements:
        raise InputError("There is no panel: give at least one.")
    total = movements[0]
    for movement in movements[1:]:
        total = total + movement
    return total


def elements_subsidence(
    panel: PolygonalPanel,
    parameters: PimParameters,
    element_east: np.ndarray,
    element_north: np.ndarray,
    element_area: np.ndarray | float,
    east: np.ndarray,
    north: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Subsidence and horizontal movement as a sum over small elements of the goaf, each with its own depth's radius.

    ``W = sum_k W0 dA_k (1 + tan(alpha) cot(theta0)) exp(-pi |x - P'_k|^2 / r_k^2) / r_k^2`` and
    ``U = b sum_k r_k grad W_k + W cot(theta0)`` up-dip: what a seam does whose depth varies too much for one radius.

    Parameters
    ----------
    panel : PolygonalPanel
        Only its seam and origin are used.
    parameters : PimParameters
    element_east, element_north : ndarray, shape (n,)
        Plan position of the elements' centres [m].
    element_area : ndarray, shape (n,), or float
        Area in PLAN [m^2]; elements should be smaller than about a fifth of their radius.
    east, north : ndarray
        Positions [m].

    Returns
    -------
    subsidence, horizontal_east, horizontal_north : ndarray
        [m]; subsidence positive down.
    """
    east, north = np.asarray(east, dtype=np.float64), np.asarray(north, dtype=np.float64)
    element_east = np.asarray(element_east, dtype=np.float64).ravel()
    element_north = np.asarray(element_north, dtype=np.float64).ravel()
    depth = panel.depth_at(element_east, element_north)
    _check_below_ground(depth)
    cot = parameters.cot_propagation
    down_east, down_north = panel.seam.down_dip
    xi, eta = element_east + depth * cot * down_east, element_north + depth * cot * down_north
    radius = depth / parameters.tan_beta
    stretch = 1.0 + math.tan(math.radians(panel.seam.dip)) * cot
    weight = panel.seam.full_subsidence(parameters) * np.broadcast_to(element_area, xi.shape) * stretch

    x, y = east.ravel(), north.ravel()
    total = np.zeros((3, x.size))
    step = max(1, _CHUNK // max(1, xi.size))
    for start in range(0, x.size, step):
        part = slice(start, start + step)
        dx, dy = x[part, None] - xi, y[part, None] - eta
        each = weight / radius**2 * np.exp(-math.pi * (dx**2 + dy**2) / radius**2)
        total[0, part] = each.sum(axis=1)
        slope = -2.0 * math.pi / radius * each  # r_k times the gradient of W_k, without the distance
        total[1, part] = (slope * dx).sum(axis=1)
        total[2, part] = (slope * dy).sum(axis=1)
    w, u_east, u_north = total.reshape(3, *east.shape)
    b = parameters.displacement_factor
    return w, b * u_east - w * cot * down_east, b * u_north - w * cot * down_north


def _projected_ring(panel: PolygonalPanel, parameters: PimParameters, outline: np.ndarray) -> np.ndarray:
    """Where an outline acts on the surface, around the panel's origin, counter-clockwise, open, shape (n, 2)."""
    ring = np.array(outline, dtype=np.float64)
    if ring.ndim == 2 and len(ring) > 1 and np.array_equal(ring[0], ring[-1]):
        ring = ring[:-1]
    if ring.ndim != 2 or ring.shape[1] != 2 or len(ring) < 3 or not np.isfinite(ring).all():
        raise InputError(
            "The outline of a panel must be at least three finite corners (east, north), "
            f"got shape {np.shape(outline)}."
        )
    depth = panel.depth_at(ring[:, 0], ring[:, 1])
    _check_below_ground(depth)
    ring += (depth * parameters.cot_propagation)[:, None] * np.array(panel.seam.down_dip) - np.array(panel.origin)
    area = signed_area(ring)
    if area == 0.0:
        raise InputError("The outline of a panel encloses no area; check its corners.")
    return ring if area > 0.0 else ring[::-1]


def signed_area(ring: np.ndarray) -> float:
    """Area of an open ring of corners, shape (n, 2) [m^2]: positive counter-clockwise, negative clockwise."""
    centred = ring - ring[0]  # map coordinates are millions of metres: their products would lose the area
    following = np.roll(centred, -1, axis=0)
    return float(0.5 * np.sum(centred[:, 0] * following[:, 1] - following[:, 0] * centred[:, 1]))


def _check_below_ground(depth: np.ndarray) -> None:
    if np.min(depth) <= 0.0:
        raise InputError(
            f"The seam would reach {-float(np.min(depth)):.6g} m above the ground inside the panel; "
            "check its depth, dip and dip direction."
        )


def _boundary_sums(ring: np.ndarray, radius: float, east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """W, its gradient and its second derivatives for W0 = 1: shape (6, *positions), as W, E, N, EE, NN, EN."""
    from scipy.special import erf

    xi, eta, d_xi, d_eta = _boundary_nodes(ring, radius)
    x, y = east.ravel(), north.ravel()
    sums = np.empty((6, x.size))
    root, inverse_square = math.sqrt(math.pi) / radius, 1.0 / radius**2
    step = max(1, _CHUNK // xi.size)
    for start in range(0, x.size, step):
        part = slice(start, start + step)
        dx, dy = xi - x[part, None], eta - y[part, None]
        across = np.exp(-np.square(root * dy))
        g = np.exp(-np.square(root * dx)) * across * inverse_square
        sums[0, part] = (0.5 / radius) * ((erf(root * dx) * across) @ d_eta)
        sums[1, part] = -(g @ d_eta)
        sums[2, part] = g @ d_xi
        g *= 2.0 * math.pi * inverse_square  # derivative of g along x is this times dx
        sums[3, part] = -((g * dx) @ d_eta)
        g *= dy
        sums[4, part] = g @ d_xi
        sums[5, part] = -(g @ d_eta)
    return sums.reshape(6, *east.shape)


def _boundary_nodes(ring: np.ndarray, radius: float) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Gauss-Legendre nodes (xi, eta) along a ring and their weights times (d xi, d eta)."""
    node, weight = np.polynomial.legendre.leggauss(POINTS_PER_PIECE)
    node, weight = (node + 1.0) / 2.0, weight / 2.0
    points, steps = [], []
    for start, end in zip(ring, np.roll(ring, -1, axis=0)):
        pieces = max(1, math.ceil(math.hypot(*(end - start)) / (LONGEST_PIECE * radius)))
        position = ((np.arange(pieces)[:, None] + node) / pieces).ravel()
        points.append(start + position[:, None] * (end - start))
        steps.append(np.tile(weight / pieces, pieces)[:, None] * (end - start))
    nodes, increments = np.concatenate(points), np.concatenate(steps)
    return nodes[:, 0], nodes[:, 1], increments[:, 0], increments[:, 1]


def _movement(seam: Seam, parameters: PimParameters, radius: float, sums: np.ndarray) -> SurfaceMovement:
    """Horizontal movement and strain from subsidence and its derivatives."""
    w, tilt_e, tilt_n, k_ee, k_nn, k_en = sums
    scale, cot = parameters.displacement_factor * radius, parameters.cot_propagation
    up_east, up_north = -seam.down_dip[0], -seam.down_dip[1]
    return SurfaceMovement(
        w,
        tilt_e,
        tilt_n,
        k_ee,
        k_nn,
        k_en,
        scale * tilt_e + w * cot * up_east,
        scale * tilt_n + w * cot * up_north,
        scale * k_ee + tilt_e * cot * up_east,
        scale * k_nn + tilt_n * cot * up_north,
        2.0 * scale * k_en + cot * (tilt_n * up_east + tilt_e * up_north),
    )
