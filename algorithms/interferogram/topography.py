"""Interferometric phase of a flat earth and of topography, from the perpendicular baseline.

Let B be the vector from the reference to the secondary position of the satellite and the perpendicular baseline its
component at right angles to the line of sight at scene centre, in the plane of incidence, positive away from nadir and
up (the secondary looks from farther out). A point seen under the look angle theta0 + dtheta is nearer to the secondary
by ``B sin(dtheta)``, so with phase = +4 pi dr / lambda (dr = secondary minus reference range)::

    phase = -(4 pi / lambda) B sin(theta(r, h) - theta0),   cos theta(r, h) = (R cos i - h) / r

with R and i the slant range and the incidence angle at scene centre and h the height above it. To first order this is
``-(4 pi / lambda) B [(r - R) / (R tan i) + h / (R sin i)]``: flat earth and topography (Hanssen 2001, section 2.4). It
is the convention of Hanssen and Doris, under which higher ground has the smaller phase for a positive baseline. Other
processors count the baseline the other way: negate it where fringes double instead of vanishing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_incidence, check_positive
from ..constants import SPEED_OF_LIGHT


@dataclass(frozen=True)
class BaselineGeometry:
    """What the phase of earth and topography follows from.

    Attributes
    ----------
    perpendicular_baseline : float
        [m], sign as in the head of the module.
    slant_range : float
        At the middle sample of the image [m].
    incidence : float
        There, from the vertical [deg].
    sample_spacing : float
        In slant range [m].
    middle_sample : float
        Index of the middle sample, where the flat-earth phase is zero.
    """

    perpendicular_baseline: float
    slant_range: float
    incidence: float
    sample_spacing: float
    middle_sample: float

    def __post_init__(self) -> None:
        if not math.isfinite(self.perpendicular_baseline):
            raise InputError(f"PERPENDICULAR_BASELINE must be a number, got {self.perpendicular_baseline!r}.")
        check_positive("SLANT_RANGE", self.slant_range, "metres")
        check_positive("SAMPLE_SPACING", self.sample_spacing, "metres")
        check_incidence(self.incidence)


def baseline_phase(
    geometry: BaselineGeometry,
    frequency: float,
    samples: np.ndarray,
    heights: np.ndarray | None,
    *,
    flat_earth: bool = True,
) -> np.ndarray:
    """Phase of the flat earth and of topography [rad], to be subtracted from an interferogram.

    Parameters
    ----------
    geometry : BaselineGeometry
    frequency : float
        Frequency of the phase [Hz]: the carrier, or the effective centroid of a sub-band.
    samples : ndarray of int, shape (cols,)
        Sample numbers of the columns in the whole image.
    heights : ndarray of float32, shape (rows, cols), or None
        Height of every radar pixel [m]; NaN gives NaN. None: flat earth only, at height zero.
    flat_earth : bool
        False leaves the flat-earth part out, for images that are flattened already.

    Returns
    -------
    ndarray of float32, shape (rows, cols), or (1, cols) without heights

    Raises
    ------
    InputError
        If a height reaches above the satellite's horizon: it is in another unit.
    """
    ranges = geometry.slant_range + (np.asarray(samples, dtype=np.float64) - geometry.middle_sample) * (
        geometry.sample_spacing
    )
    incidence = math.radians(geometry.incidence)
    depth = geometry.slant_range * math.cos(incidence)
    level = np.arccos(np.clip(depth / ranges, -1.0, 1.0))[np.newaxis, :]
    scale = -4.0 * math.pi * frequency / SPEED_OF_LIGHT * geometry.perpendicular_baseline
    flat = scale * np.sin(level - incidence)
    if heights is None:
        return (flat if flat_earth else np.zeros_like(flat)).astype(np.float32)
    cosine = (depth - heights.astype(np.float64)) / ranges
    # The satellite flies higher than any ground: a cosine of one would be straight below it.
    if np.nanmin(cosine, initial=0.5) <= 0.0 or np.nanmax(cosine, initial=0.5) >= 1.0:
        extremes = np.nanmin(heights), np.nanmax(heights)
        raise InputError(
            f"The DEM holds heights from {extremes[0]:.6g} to {extremes[1]:.6g} m, which the line of sight of "
            f"{geometry.incidence:g} degrees at {geometry.slant_range:.0f} m cannot reach. Check its unit and nodata."
        )
    phase = scale * np.sin(np.arccos(cosine) - incidence)
    return (phase if flat_earth else phase - flat).astype(np.float32)


def scaled_phase(phase: np.ndarray, frequency: float, carrier: float) -> np.ndarray:
    """Phase of a path at ``frequency`` from its phase at ``carrier`` [rad]: a sub-band's share, f / fc.

    Removing the full band's phase from both sub-bands would leave the whole topography in their difference.
    """
    return phase if frequency == carrier else phase * phase.dtype.type(frequency / carrier)
