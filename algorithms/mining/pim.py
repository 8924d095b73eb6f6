"""Probability integral method (PIM): the movement of the surface over extracted rectangular and polygonal panels.

The method writes subsidence as the extracted area seen through a Gaussian influence function of radius
``r = H / tan(beta)`` (Litwiniszyn; Liu and Liao), with ``W0 = q m cos(alpha)`` over an infinite goaf.

Axes and signs, the same in every function of ``pim*``:

* positions are plane metres (east, north); rasters of any shape are fine;
* subsidence W is positive DOWN, so the vertical displacement is ``-W``;
* horizontal movement (U_east, U_north) points where the ground really goes: toward the middle of the bowl;
* tilt is the gradient of W, curvature its second derivative (negative over the middle of a bowl, where W is
  largest), strain is positive in tension;
* the dip direction is the azimuth of the line of steepest DESCENT of the seam, clockwise from north.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import numpy as np

from ..checks import InputError, check_choice, check_not_negative, check_positive

#: How the radius of influence follows the dip: the Chinese code's own radius at each dip edge, or one mean radius.
RADIUS_MODES = ("std", "mean")


@dataclass(frozen=True)
class PimParameters:
    """What the rock does, whatever the panel.

    Attributes
    ----------
    subsidence_factor : float
        q [-]; W0 = q m cos(alpha).
    tan_beta : float
        Tangent of the major influence angle [-]; r = H / tan(beta).
    displacement_factor : float
        b [-]; largest horizontal movement over a half plane is b W0.
    propagation_angle : float
        theta0 [deg], the "greatest subsidence angle": the bowl is shifted down-dip by H cot(theta0). 90: no shift.
    """

    subsidence_factor: float
    tan_beta: float
    displacement_factor: float
    propagation_angle: float = 90.0

    def __post_init__(self) -> None:
        check_positive("The subsidence factor q", self.subsidence_factor)
        check_positive("The tangent of the major influence angle", self.tan_beta)
        check_not_negative("The displacement factor b", self.displacement_factor)
        if not 0.0 < self.propagation_angle <= 90.0:
            raise InputError(
                "The propagation angle theta0 must lie above 0 and at most at 90 degrees, "
                f"got {self.propagation_angle!r}."
            )

    @property
    def cot_propagation(self) -> float:
        """cot(theta0); exactly 0 at 90 degrees."""
        return 0.0 if self.propagation_angle == 90.0 else 1.0 / math.tan(math.radians(self.propagation_angle))

    def radius(self, depth: float) -> float:
        """Radius of major influence r = H / tan(beta) [m] at depth H [m]."""
        return depth / self.tan_beta


@dataclass(frozen=True)
class Seam:
    """A plane seam: how thick, how deep, and how it dips.

    Attributes
    ----------
    thickness : float
        Extracted thickness m, normal to the seam [m].
    depth : float
        Depth H below the surface at the panel's origin [m].
    dip : float
        alpha [deg], 0 <= alpha < 90.
    dip_direction : float
        Azimuth of steepest descent, clockwise from north [deg]. For a flat seam it only sets the panel's axes.
    """

    thickness: float
    depth: float
    dip: float = 0.0
    dip_direction: float = 0.0

    def __post_init__(self) -> None:
        check_positive("The extracted thickness", self.thickness, "metres")
        check_positive("The depth", self.depth, "metres")
        if not 0.0 <= self.dip < 90.0:
            raise InputError(f"The dip must be at least 0 and below 90 degrees, got {self.dip!r}.")

    @property
    def down_dip(self) -> tuple[float, float]:
        """East and north components of the unit vector that points down-dip."""
        azimuth = math.radians(self.dip_direction)
        return math.sin(azimuth), math.cos(azimuth)

    def full_subsidence(self, parameters: PimParameters) -> float:
        """W0 = q m cos(alpha) [m]: subsidence over an infinite goaf."""
        return parameters.subsidence_factor * self.thickness * math.cos(math.radians(self.dip))


@dataclass(frozen=True)
class RectangularPanel:
    """A rectangular panel with two sides along strike.

    The panel's own axes are x along strike and y horizontal UP-dip, right-handed, with the origin at the plan position
    of the centre; seen from above with up-dip to the top, x points right.

    Attributes
    ----------
    east, north : float
        Plan position of the panel's centre [m].
    strike_length : float
        D3, along strike [m].
    dip_length : float
        D1, measured IN the seam [m].
    seam : Seam
        Depth is that of the centre.
    inflection : tuple of 4 floats
        Inflection offsets (s1 lower, s2 upper, s3 at the -x end, s4 at the +x end) [m]: each edge moves INWARD by
        its s.
    """

    east: float
    north: float
    strike_length: float
    dip_length: float
    seam: Seam
    inflection: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)

    def __post_init__(self) -> None:
        check_positive("The length of the panel along strike", self.strike_length, "metres")
        check_positive("The length of the panel along dip", self.dip_length, "metres")
        if self.depth_at(self.dip_length / 2.0) <= 0.0:
            raise InputError(
                f"The upper edge of the panel would be {-self.depth_at(self.dip_length / 2.0):.6g} m above the ground: "
                f"depth {self.seam.depth:.6g} m, dip {self.seam.dip:.6g} degrees, "
                f"length along dip {self.dip_length:.6g} m. Give a greater depth or a shorter panel."
            )

    @property
    def strike_axis(self) -> tuple[float, float]:
        """East and north components of the panel's x axis."""
        east, north = self.seam.down_dip
        return -north, east

    @property
    def up_dip_axis(self) -> tuple[float, float]:
        """East and north components of the panel's y axis."""
        east, north = self.seam.down_dip
        return -east, -north

    def depth_at(self, v: float) -> float:
        """Depth [m] at the in-seam coordinate ``v`` [m], measured up-dip from the centre: H - v sin(alpha)."""
        return self.seam.depth - v * math.sin(math.radians(self.seam.dip))

    def strike_edges(self) -> tuple[float, float]:
        """x of the two strike ends, inflection offsets applied [m]."""
        return -self.strike_length / 2.0 + self.inflection[2], self.strike_length / 2.0 - self.inflection[3]

    def dip_edges(self) -> tuple[float, float]:
        """In-seam coordinate v of the lower and upper edge, inflection offsets applied [m]."""
        return -self.dip_length / 2.0 + self.inflection[0], self.dip_length / 2.0 - self.inflection[1]

    def projected_y(self, v: float, parameters: PimParameters) -> float:
        """Where the seam at ``v`` acts on the surface: y = v cos(alpha) - H(v) cot(theta0) [m]."""
        return v * math.cos(math.radians(self.seam.dip)) - self.depth_at(v) * parameters.cot_propagation

    def outline(self) -> np.ndarray:
        """Corners in plan (east, north), counter-clockwise, shape (4, 2); without inflection offsets."""
        half_x, half_y = self.strike_length / 2.0, self.dip_length / 2.0 * math.cos(math.radians(self.seam.dip))
        corners = np.array([(-half_x, -half_y), (half_x, -half_y), (half_x, half_y), (-half_x, half_y)])
        return corners @ np.array([self.strike_axis, self.up_dip_axis]) + np.array([self.east, self.north])


@dataclass(frozen=True)
class SurfaceMovement:
    """Movement of the surface at a set of positions; all arrays have the shape of the positions.

    Attributes
    ----------
    subsidence : ndarray
        W, positive DOWN [m].
    tilt_east, tilt_north : ndarray
        Gradient of W [-].
    curvature_east, curvature_north, curvature_mixed : ndarray
        Second derivatives of W: EE, NN, EN [1/m].
    horizontal_east, horizontal_north : ndarray
        Horizontal movement [m].
    strain_east, strain_north, shear : ndarray
        dU_E/dE, dU_N/dN and dU_E/dN + dU_N/dE [-]; tension positive.
    """

    subsidence: np.ndarray
    tilt_east: np.ndarray
    tilt_north: np.ndarray
    curvature_east: np.ndarray
    curvature_north: np.ndarray
    curvature_mixed: np.ndarray
    horizontal_east: np.ndarray
    horizontal_north: np.ndarray
    strain_east: np.ndarray
    strain_north: np.ndarray
    shear: np.ndarray

    def __add__(self, other: SurfaceMovement) -> SurfaceMovement:
        """Superposition: panels add up."""
        return SurfaceMovement(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(self)))

    def __sub__(self, other: SurfaceMovement) -> SurfaceMovement:
        """A hole is taken away."""
        return SurfaceMovement(*(getattr(self, field.name) - getattr(other, field.name) for field in fields(self)))

    @property
    def displacement(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """East, north and UP displacement [m]; up is ``-subsidence``."""
        return self.horizontal_east, self.horizontal_north, -self.subsidence

    def tilt_along(self, azimuth: float) -> np.ndarray:
        """Tilt in a direction given as azimuth, clockwise from north [deg]."""
        sine, cosine = _direction(azimuth)
        return self.tilt_east * sine + self.tilt_north * cosine

    def curvature_along(self, azimuth: float) -> np.ndarray:
        """Curvature of W in a direction [1/m]."""
        sine, cosine = _direction(azimuth)
        return (
            self.curvature_east * sine**2
            + 2.0 * self.curvature_mixed * sine * cosine
            + self.curvature_north * cosine**2
        )

    def horizontal_along(self, azimuth: float) -> np.ndarray:
        """Horizontal movement in a direction [m]."""
        sine, cosine = _direction(azimuth)
        return self.horizontal_east * sine + self.horizontal_north * cosine

    def strain_along(self, azimuth: float) -> np.ndarray:
        """Strain in a direction [-], tension positive."""
        sine, cosine = _direction(azimuth)
        return self.strain_east * sine**2 + self.shear * sine * cosine + self.strain_north * cosine**2


def _direction(azimuth: float) -> tuple[float, float]:
    angle = math.radians(azimuth)
    return math.sin(angle), math.cos(angle)


def edge_function(t: np.ndarray | float, radius: float) -> np.ndarray:
    """F(t) = (erf(sqrt(pi) t / r) + 1) / 2: subsidence over a half plane, in units of W0.

    Parameters
    ----------
    t : ndarray or float
        Distance from the edge, positive over the goaf [m].
    radius : float
        r [m].
    """
    from scipy.special import erf

    return 0.5 * (erf(math.sqrt(math.pi) / radius * np.asarray(t, dtype=np.float64)) + 1.0)


def edge_slope(t: np.ndarray | float, radius: float) -> np.ndarray:
    """F'(t) = exp(-pi t^2 / r^2) / r [1/m]: 1/r at the edge itself."""
    return np.exp(-math.pi * np.square(np.asarray(t, dtype=np.float64) / radius)) / radius


def edge_curvature(t: np.ndarray | float, radius: float) -> np.ndarray:
    """F''(t) = -2 pi t / r^2 F'(t) [1/m^2]; extreme at t = r / sqrt(2 pi): -1.52035 / r^2."""
    return -2.0 * math.pi / radius**2 * np.asarray(t, dtype=np.float64) * edge_slope(t, radius)


def rectangle_movement(
    panel: RectangularPanel,
    parameters: PimParameters,
    east: np.ndarray,
    north: np.ndarray,
    *,
    radius_mode: str = "std",
) -> SurfaceMovement:
    """Movement of the surface over one fully extracted rectangular panel, closed form.

    ``W = W0 A(x) B(y)`` with ``A = F(x - x1) - F(x - x2)`` and ``B = F(y - y1) - F(y - y2)``; the dip edges act where
    the influence propagates to, ``y = v cos(alpha) - H(v) cot(theta0)``. Horizontal movement is ``b r`` times the tilt,
    plus ``W cot(theta0)`` up-dip.

    Parameters
    ----------
    panel : RectangularPanel
    parameters : PimParameters
    east, north : ndarray
        Positions [m], any (same) shape.
    radius_mode : {"std", "mean"}
        ``std``: along dip each edge has the radius of its own depth, as the Chinese code has it, and its own ``b r`` in
        the horizontal movement. ``mean``: the centre's radius everywhere. Along strike it is always the centre's.

    Returns
    -------
    SurfaceMovement
        In east and north. A panel whose inflection offsets leave nothing moves nothing.

    Raises
    ------
    InputError
        If the radius mode is unknown.
    """
    check_choice("The radius mode", radius_mode, RADIUS_MODES)
    along, across = np.array(panel.strike_axis), np.array(panel.up_dip_axis)
    d_east, d_north = np.asarray(east, dtype=np.float64) - panel.east, np.asarray(north, dtype=np.float64) - panel.north
    x = d_east * along[0] + d_north * along[1]
    y = d_east * across[0] + d_north * across[1]

    (x1, x2), (v1, v2) = panel.strike_edges(), panel.dip_edges()
    full = panel.seam.full_subsidence(parameters) if x2 > x1 and v2 > v1 else 0.0
    y1, y2 = panel.projected_y(v1, parameters), panel.projected_y(v2, parameters)
    r = parameters.radius(panel.seam.depth)
    r1, r2 = (
        (parameters.radius(panel.depth_at(v1)), parameters.radius(panel.depth_at(v2)))
        if radius_mode == "std"
        else (r, r)
    )
    b, cot = parameters.displacement_factor, parameters.cot_propagation

    a0 = edge_function(x - x1, r) - edge_function(x - x2, r)
    a1 = edge_slope(x - x1, r) - edge_slope(x - x2, r)
    a2 = edge_curvature(x - x1, r) - edge_curvature(x - x2, r)
    slope1, slope2 = edge_slope(y - y1, r1), edge_slope(y - y2, r2)
    bend1, bend2 = edge_curvature(y - y1, r1), edge_curvature(y - y2, r2)
    b0 = edge_function(y - y1, r1) - edge_function(y - y2, r2)
    b1, b2 = slope1 - slope2, bend1 - bend2
    moved1, moved2 = r1 * slope1 - r2 * slope2, r1 * bend1 - r2 * bend2  # b r per edge: both radii in `std` mode

    w = full * a0 * b0
    tilt_x, tilt_y = full * a1 * b0, full * a0 * b1
    u_x = b * r * tilt_x
    u_y = b * full * a0 * moved1 + w * cot
    strain_x = b * r * full * a2 * b0
    strain_y = b * full * a0 * moved2 + tilt_y * cot
    shear = b * r * full * a1 * b1 + b * full * a1 * moved1 + tilt_x * cot
    k_xx, k_yy, k_xy = full * a2 * b0, full * a0 * b2, full * a1 * b1

    tilt_e, tilt_n = _vector_from_axes(along, across, tilt_x, tilt_y)
    u_e, u_n = _vector_from_axes(along, across, u_x, u_y)
    k_ee, k_nn, k_en = _tensor_from_axes(along, across, k_xx, k_yy, k_xy)
    e_e, e_n, e_en = _tensor_from_axes(along, across, strain_x, strain_y, shear / 2.0)
    return SurfaceMovement(w, tilt_e, tilt_n, k_ee, k_nn, k_en, u_e, u_n, e_e, e_n, 2.0 * e_en)


def _vector_from_axes(
    along: np.ndarray, across: np.ndarray, x: np.ndarray, y: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    return along[0] * x + across[0] * y, along[1] * x + across[1] * y


def _tensor_from_axes(
    along: np.ndarray, across: np.ndarray, xx: np.ndarray, yy: np.ndarray, xy: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A symmetric tensor from the panel's axes to east and north: EE, NN, EN."""
    ee = along[0] ** 2 * xx + 2.0 * along[0] * across[0] * xy + across[0] ** 2 * yy
    nn = along[1] ** 2 * xx + 2.0 * along[1] * across[1] * xy + across[1] ** 2 * yy
    en = along[0] * along[1] * xx + (along[0] * across[1] + along[1] * across[0]) * xy + across[0] * across[1] * yy
    return ee, nn, en
