"""The experiments of Diao et al. (2023), Section 3, for any radar and any working face: the numbers of Figures 5 to 10.

Phase alone, as in the paper: subsidence by the probability integral method, turned into the phase of the full band and
of two sub-bands, wrapped, with noise. What a simulation of phase cannot show (speckle, slopes that decorrelate a narrow
band) comes from `simulation.slc`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..checks import check_incidence, check_positive
from ..constants import SPEED_OF_LIGHT
from ..mining.pim import PimParameters, RectangularPanel
from ..mining.pim_dynamic import CYCLE_DAYS, PRINTED_MAXIMA, canonical_face, static_displacement
from ..subband.applicability import (
    APPEARS,
    Applicability,
    Criteria,
    Expected,
    PhaseNoise,
    SubbandSystem,
    classify,
    expected_motion,
)
from ..subband.displacement import SUBSIDENCE, line_of_sight, on_branch, vertical

#: Metres that the canonical face advances in one cycle of 11 days.
CANONICAL_ADVANCE = 25.1512
#: Cycles of the paper's Figures 8 to 10.
CYCLES = tuple(PRINTED_MAXIMA)
#: Noise of each interferogram [rad] with which the canonical face shows all that the paper says of Figures 9 and 10.
PAPER_NOISE = 0.61
#: Side of the boxcar that turns a noiseless sub-band phase into the differences of Figure 7 [m].
PAPER_SMOOTHING = 100.0
#: Ground beyond the panel that is looked at, in radii of influence.
_MARGIN_RADII = 2.0


@dataclass(frozen=True)
class FaceStudy:
    """A working face that advances, and a radar that looks at it.

    Attributes
    ----------
    panel : RectangularPanel
        The whole face as laid out.
    rock : PimParameters
    advance : float
        Metres per revisit cycle.
    system : SubbandSystem
    incidence : float
        [deg]
    pixel : float
        On the ground [m].
    cycle_days : float
    """

    panel: RectangularPanel
    rock: PimParameters
    advance: float
    system: SubbandSystem
    incidence: float
    pixel: float = 3.0
    cycle_days: float = CYCLE_DAYS

    def __post_init__(self) -> None:
        check_positive("ADVANCE", self.advance, "metres per cycle")
        check_positive("PIXEL_SIZE", self.pixel, "metres")
        check_positive("REVISIT", self.cycle_days, "days")
        check_incidence(self.incidence)

    @property
    def cycles_in_all(self) -> float:
        """Cycles until the face is mined out."""
        return self.panel.strike_length / self.advance

    def positions(self) -> tuple[np.ndarray, np.ndarray]:
        """East and north of the pixel centres [m], shape (rows, cols), north up: the panel and what it moves."""
        outline = self.panel.outline()
        shift = self.panel.seam.depth * self.rock.cot_propagation
        east, north = self.panel.seam.down_dip
        reach = _MARGIN_RADII * self.rock.radius(self.panel.depth_at(-self.panel.dip_length / 2.0))
        low = outline.min(axis=0) - reach + np.minimum(0.0, [east * shift, north * shift])
        high = outline.max(axis=0) + reach + np.maximum(0.0, [east * shift, north * shift])
        cols, rows = (math.ceil((high[axis] - low[axis]) / self.pixel) for axis in (0, 1))
        x = low[0] + (np.arange(cols) + 0.5) * self.pixel
        y = high[1] - (np.arange(rows) + 0.5) * self.pixel
        return np.meshgrid(x, y)

    def subsidence(self, cycle: float, positions: tuple[np.ndarray, np.ndarray] | None = None) -> np.ndarray:
        """W [m], positive down, after ``cycle`` revisit cycles (static method), at `positions` or others."""
        east, north = positions or self.positions()
        advanced = min(self.advance * cycle, self.panel.strike_length)
        return -static_displacement(self.panel, self.rock, advanced, east, north)[2]

    def range_change(self, subsidence: np.ndarray) -> np.ndarray:
        """dr [m] of purely vertical motion: ``W cos(incidence)``."""
        return subsidence * math.cos(math.radians(self.incidence))

    def expected(self, subsidence: np.ndarray) -> Expected:
        """What `classify` takes; the steepest slope is taken as running along range."""
        return expected_motion(-self.range_change(subsidence), -subsidence, (self.pixel, self.pixel), self.incidence)


def paper_study(system: SubbandSystem | None = None) -> FaceStudy:
    """The canonical face (see ``canonical_face``) under TerraSAR-X at 100 MHz with b = 0.2 B and f0 = 0.4 B."""
    face, rock = canonical_face()
    return FaceStudy(
        face.panel, rock, CANONICAL_ADVANCE, system or SubbandSystem(9.65e9, 100e6, 20e6, 80e6), incidence=41.07
    )


@dataclass(frozen=True)
class Phases:
    """Phase of the full band and of the sub-bands [rad]; arrays of one shape.

    Attributes
    ----------
    true : ndarray
        Full-band phase, unwrapped, without noise.
    full, upper, lower, subband : ndarray
        Wrapped; ``subband`` is ``arg(exp(j (upper - lower)))``.
    """

    true: np.ndarray
    full: np.ndarray
    upper: np.ndarray
    lower: np.ndarray
    subband: np.ndarray


def phases(study: FaceStudy, subsidence: np.ndarray, noise_std: float = 0.0, seed: int = 0) -> Phases:
    """Figures 5, 6, 9 and 10: phases of a bowl, each interferogram with independent Gaussian noise [rad]."""
    rng = np.random.default_rng(seed)
    dr, half = study.range_change(subsidence), study.system.separation / 2.0

    def phase(frequency: float) -> np.ndarray:
        clean = 4.0 * math.pi * frequency / SPEED_OF_LIGHT * dr
        return clean + noise_std * rng.standard_normal(dr.shape) if noise_std else clean

    carrier = study.system.carrier_frequency
    full, upper, lower = phase(carrier), phase(carrier + half), phase(carrier - half)
    true = 4.0 * math.pi * carrier / SPEED_OF_LIGHT * dr
    return Phases(true, *(np.angle(np.exp(1j * values)) for values in (full, upper, lower, upper - lower)))


def smoothed(subband: np.ndarray, window: int) -> np.ndarray:
    """Sub-band phase averaged over a square of ``window`` pixels as complex numbers [rad]; edges are mirrored."""
    from scipy.ndimage import uniform_filter

    turned = np.exp(1j * subband)
    return np.angle(uniform_filter(turned.real, window) + 1j * uniform_filter(turned.imag, window))


def vertical_from_phase(study: FaceStudy, subband: np.ndarray) -> np.ndarray:
    """Subsidence W [m], positive down, from wrapped sub-band phase by the branch rule."""
    los = line_of_sight(on_branch(subband, SUBSIDENCE), study.system.separation)
    return -vertical(los, study.incidence)


@dataclass(frozen=True)
class Accuracy:
    """Figure 7: a profile along strike through the deepest point of the finished bowl.

    Attributes
    ----------
    distance : ndarray
        Along the profile [m].
    true, measured : ndarray
        Subsidence [m].
    mean_error, largest_error : float
        Of the absolute difference [m].
    """

    distance: np.ndarray
    true: np.ndarray
    measured: np.ndarray

    @property
    def mean_error(self) -> float:
        return float(np.nanmean(np.abs(self.measured - self.true)))

    @property
    def largest_error(self) -> float:
        return float(np.nanmax(np.abs(self.measured - self.true)))


def profile(study: FaceStudy, true: np.ndarray, measured: np.ndarray) -> Accuracy:
    """The whole row of the deepest point."""
    row = int(np.unravel_index(int(true.argmax()), true.shape)[0])
    return Accuracy(np.arange(true.shape[1]) * study.pixel, true[row], measured[row])


@dataclass(frozen=True)
class CycleResult:
    """What one revisit cycle allows.

    Attributes
    ----------
    cycle : int
    subsidence : float
        Largest [m].
    phase_step : float
        Largest phase difference of neighbouring pixels in the full band [rad].
    itoh_failure : float
        Largest probability that it cannot be unwrapped.
    snr : float
        Sub-band phase over its noise at the deepest point.
    conventional, appears, clear : bool
        Conventional interferometry works throughout the bowl; sub-band phase appears; it is clear.
    shares : tuple of 4 floats
        Share of the bowl (10 mm and more) that is blind, conventional only, sub-band only, both.
    """

    cycle: int
    subsidence: float
    phase_step: float
    itoh_failure: float
    snr: float
    conventional: bool
    appears: bool
    clear: bool
    shares: tuple[float, float, float, float]


def judge(
    study: FaceStudy, cycle: int, noise: PhaseNoise, criteria: Criteria | None = None, coherence: float = 1.0
) -> CycleResult:
    """Apply the criteria of `subband.applicability` to the bowl after ``cycle`` revisit cycles."""
    criteria = criteria or Criteria()
    subsidence = study.subsidence(cycle)
    expected = study.expected(subsidence)
    result = classify(expected, coherence, noise, study.system, criteria)
    failure = float(result.itoh_failure.max())
    deepest = np.unravel_index(int(subsidence.argmax()), subsidence.shape)
    snr = float(result.subband_snr[deepest])
    return CycleResult(
        cycle=cycle,
        subsidence=float(subsidence.max()),
        phase_step=float(4.0 * math.pi / study.system.wavelength * expected.step.max()),
        itoh_failure=failure,
        snr=snr,
        conventional=failure <= criteria.itoh_probability,
        appears=snr >= APPEARS,
        clear=snr >= criteria.least_snr,
        shares=bowl_shares(result, subsidence),
    )


def bowl_shares(result: Applicability, subsidence: np.ndarray, least: float = 0.01) -> tuple[float, ...]:
    """Share of each class among the pixels that subside by ``least`` [m] or more; NaN where there is none."""
    inside = subsidence >= least
    count = np.bincount(result.classes[inside], minlength=4)[:4]
    total = count.sum()
    return tuple(float(number) / total if total else float("nan") for number in count)
