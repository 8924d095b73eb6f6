"""Where conventional D-InSAR works, where sub-band InSAR works, and where neither does.

Conventional interferometry fails where the true phase difference of neighbouring pixels, noise added, may exceed half
a cycle (Itoh's condition); sub-band interferometry fails where its phase is no larger than its noise. Between the two
lies the blind part that Diao et al. (2023, Section 3.2.4) found; this module draws it as a map.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice, check_not_negative, check_positive
from ..constants import SPEED_OF_LIGHT, Sensor
from ..interferogram.coherence_noise import check_looks, phase_std
from .displacement import simulated_wavelength
from .noise import check_bands, displacement_std, looks_std, slope_coherence, spectral_shift

BLIND, CONVENTIONAL_ONLY, SUBBAND_ONLY, BOTH = 0, 1, 2, 3
#: Class of a pixel of which nothing is known.
NO_CLASS = 255
SNR, PAPER = "snr", "paper"
MODES = (SNR, PAPER)
#: The paper's rule: from a fifth of the simulated wavelength on the sub-band phase is clear.
PAPER_SHARE = 1.0 / 5.0
#: Signal to noise from which sub-band phase appears, and from which it is clear.
APPEARS, CLEAR = 1.0, 1.8
#: Conventional phase may be unwrapped where Itoh's condition is broken with at most this probability.
ITOH_PROBABILITY = 0.01
#: Width and offset of the sub-bands as shares of the full band: the paper's, and those of least noise.
PRESET_SHARES = {"paper": (0.2, 0.4), "optimal": (1.0 / 3.0, 1.0 / 3.0)}
_TABLE = np.linspace(0.0, 1.0, 513)


@dataclass(frozen=True)
class SubbandSystem:
    """A radar and the two sub-bands that are cut from its band.

    Attributes
    ----------
    carrier_frequency, range_bandwidth, subband_bandwidth : float
        [Hz]
    separation : float
        Distance of the centroids of the sub-bands, 2 f0 [Hz].
    """

    carrier_frequency: float
    range_bandwidth: float
    subband_bandwidth: float
    separation: float

    def __post_init__(self) -> None:
        check_positive("CARRIER_FREQUENCY", self.carrier_frequency, "Hz")
        check_bands(self.range_bandwidth, self.subband_bandwidth)
        simulated_wavelength(self.separation)
        if self.separation + self.subband_bandwidth > self.range_bandwidth * (1.0 + 1e-9):
            raise InputError(
                f"Sub-bands of {self.subband_bandwidth / 1e6:g} MHz at offsets of {self.separation / 2e6:g} MHz leave "
                f"the band of {self.range_bandwidth / 1e6:g} MHz. FREQUENCY_OFFSET may be at most "
                f"{(self.range_bandwidth - self.subband_bandwidth) / 2e6:g} MHz."
            )
        if self.separation < self.subband_bandwidth * (1.0 - 1e-9):
            raise InputError(
                f"Sub-bands of {self.subband_bandwidth / 1e6:g} MHz at offsets of {self.separation / 2e6:g} MHz "
                f"overlap. FREQUENCY_OFFSET must be at least {self.subband_bandwidth / 2e6:g} MHz."
            )

    @property
    def wavelength(self) -> float:
        """Wavelength of the full band [m]."""
        return SPEED_OF_LIGHT / self.carrier_frequency

    @property
    def simulated_wavelength(self) -> float:
        """Simulated wavelength of the sub-band phase [m]."""
        return simulated_wavelength(self.separation)


@dataclass(frozen=True)
class PhaseNoise:
    """How noisy the phase is: from coherence and looks, or by decree.

    Attributes
    ----------
    looks : float or None
        Independent looks of a pixel of the conventional interferogram.
    subband_looks : float or None
        Independent FULL-BAND looks of a pixel of the sub-band interferogram (its window may be larger); ``looks`` if
        None.
    interferogram_std : float or None
        Noise of every interferogram, each of a sub-band included [rad]: what the paper's simulation adds. Then neither
        coherence nor looks are used. It flatters the sub-bands: their real noise is ``sqrt(B / b)`` times larger.
    """

    looks: float | None = None
    subband_looks: float | None = None
    interferogram_std: float | None = None

    def __post_init__(self) -> None:
        if self.interferogram_std is not None:
            check_not_negative("PHASE_NOISE", self.interferogram_std, "rad")
        else:
            check_looks(self.looks)
            check_looks(self.looks if self.subband_looks is None else self.subband_looks)

    def conventional_std(self, coherence: np.ndarray) -> np.ndarray:
        """Standard deviation of the full-band phase [rad]; NaN where coherence is."""
        if self.interferogram_std is not None:
            return np.where(np.isnan(coherence), np.nan, self.interferogram_std)
        return np.where(np.isnan(coherence), np.nan, np.interp(coherence, _TABLE, phase_std(_TABLE, self.looks)))

    def subband_std(self, coherence: np.ndarray, system: SubbandSystem) -> np.ndarray:
        """Standard deviation of the sub-band phase [rad]; infinite without coherence."""
        if self.interferogram_std is not None:
            return np.where(np.isnan(coherence), np.nan, math.sqrt(2.0) * self.interferogram_std)
        looks = self.looks if self.subband_looks is None else self.subband_looks
        return looks_std(coherence, looks * system.subband_bandwidth / system.range_bandwidth)


@dataclass(frozen=True)
class Criteria:
    """When a method counts as working.

    Attributes
    ----------
    mode : {"snr", "paper"}
        ``snr``: the sub-band phase of the LOS displacement must be ``least_snr`` times its noise. ``paper``: the
        VERTICAL displacement must be a fifth of the simulated wavelength.
    least_snr : float
        1 is "appears", 1.8 to 2 is "clear".
    tolerance : float or None
        Largest standard deviation of the sub-band LOS displacement [m]; None: no limit.
    itoh_probability : float
        Conventional phase counts as unwrappable while Itoh's condition is broken with at most this probability.
    """

    mode: str = SNR
    least_snr: float = CLEAR
    tolerance: float | None = None
    itoh_probability: float = ITOH_PROBABILITY

    def __post_init__(self) -> None:
        check_choice("MODE", self.mode, MODES)
        check_positive("SNR", self.least_snr)
        if self.tolerance is not None:
            check_positive("TOLERANCE", self.tolerance, "metres")
        if not 0.0 < self.itoh_probability < 1.0:
            raise InputError(f"A probability must lie between 0 and 1, got {self.itoh_probability!r}.")


@dataclass(frozen=True)
class Expected:
    """What is expected to move between the two images; arrays of one shape (rows, cols), NaN where unknown.

    Attributes
    ----------
    line_of_sight : ndarray
        LOS displacement [m]; its sign does not matter.
    vertical : ndarray
        Vertical displacement [m]: what the paper compares.
    step : ndarray
        Largest difference of LOS displacement between neighbouring pixels [m].
    range_gradient : ndarray
        Gradient of the LOS displacement along SLANT range [m/m]: what decorrelates.
    """

    line_of_sight: np.ndarray
    vertical: np.ndarray
    step: np.ndarray
    range_gradient: np.ndarray

    def times(self, factor: float) -> Expected:
        """The same motion, going on ``factor`` times as long."""
        return Expected(
            self.line_of_sight * factor, self.vertical * factor, self.step * factor, self.range_gradient * factor
        )


@dataclass(frozen=True)
class Applicability:
    """Result of `classify`; arrays of one shape.

    Attributes
    ----------
    classes : ndarray of uint8
        0 blind, 1 conventional only, 2 sub-band only, 3 both, 255 unknown.
    itoh_failure : ndarray
        Probability that Itoh's condition is broken.
    subband_snr : ndarray
        Sub-band phase over its standard deviation.
    subband_std : ndarray
        Standard deviation of the sub-band LOS displacement [m].
    """

    classes: np.ndarray
    itoh_failure: np.ndarray
    subband_snr: np.ndarray
    subband_std: np.ndarray


def expected_motion(
    line_of_sight: np.ndarray,
    vertical: np.ndarray,
    pixel: tuple[float, float],
    incidence: float,
    range_direction: tuple[float, float] | None = None,
) -> Expected:
    """Steps and slopes of an expected displacement.

    Parameters
    ----------
    line_of_sight, vertical : ndarray, shape (rows, cols)
        [m]
    pixel : (row, col)
        Size of a pixel on the ground down the rows and along the columns [m].
    incidence : float
        [deg]; a gradient on the ground is steeper by 1 / sin(incidence) along slant range.
    range_direction : (row, col), optional
        Unit vector of ground range in rows and columns. When not given the steepest slope is taken as running along
        range: the cautious choice.
    """
    down, across = _gradient(line_of_sight, pixel)
    if range_direction is None:
        along_range = np.hypot(down, across)
    else:
        along_range = np.abs(down * range_direction[0] + across * range_direction[1])
    return Expected(
        line_of_sight=line_of_sight,
        vertical=vertical,
        step=np.hypot(down * pixel[0], across * pixel[1]),
        range_gradient=along_range / math.sin(math.radians(incidence)),
    )


def _gradient(values: np.ndarray, pixel: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Gradient per metre down and across: central differences, one-sided at edges and beside NaN."""
    parts = []
    for axis in (0, 1):
        if values.shape[axis] == 1:
            parts.append(np.zeros_like(values))
            continue
        step = np.diff(values, axis=axis) / pixel[axis]
        pad = [(0, 0), (0, 0)]
        pad[axis] = (1, 1)
        padded = np.pad(step, pad, constant_values=np.nan)
        before, after = (padded[:-1], padded[1:]) if axis == 0 else (padded[:, :-1], padded[:, 1:])
        both = 0.5 * (before + after)
        parts.append(np.where(np.isnan(both), np.where(np.isnan(before), after, before), both))
    return parts[0], parts[1]


def itoh_failure(phase_step: np.ndarray, noise_std: np.ndarray) -> np.ndarray:
    """Probability that two neighbours differ by more than half a cycle, noise included.

    ``Q((pi - step) / (sqrt2 s)) + Q((pi + step) / (sqrt2 s))``, with s the noise of each pixel [rad].
    """
    from scipy.special import erfc

    # Q(x) = erfc(x / sqrt2) / 2, and the difference of two pixels has sqrt2 times the noise of one.
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = 2.0 * np.asarray(noise_std, dtype=np.float64)
        near, far = (math.pi - phase_step) / scale, (math.pi + phase_step) / scale
        return 0.5 * (erfc(near) + erfc(far))


def classify(
    expected: Expected, coherence: np.ndarray | float, noise: PhaseNoise, system: SubbandSystem, criteria: Criteria
) -> Applicability:
    """Class of every pixel.

    Parameters
    ----------
    expected : Expected
    coherence : ndarray or float
        Coherence without the slope that the expected motion adds, 0 to 1; NaN is unknown.
    noise : PhaseNoise
    system : SubbandSystem
    criteria : Criteria

    Raises
    ------
    InputError
        If a coherence lies outside 0 to 1.
    """
    coherence = np.broadcast_to(np.asarray(coherence, dtype=np.float64), expected.line_of_sight.shape)
    outside = (coherence < 0.0) | (coherence > 1.0)
    if outside.any():
        raise InputError(
            f"COHERENCE must be within 0 to 1, got {coherence[outside].flat[0]:g}. Scale it to that range."
        )
    shift = spectral_shift(expected.range_gradient, system.carrier_frequency)
    full = coherence * slope_coherence(shift, system.range_bandwidth)
    subband = coherence * slope_coherence(shift, system.subband_bandwidth)

    failure = itoh_failure(4.0 * math.pi / system.wavelength * expected.step, noise.conventional_std(full))
    spread = noise.subband_std(subband, system)
    deviation = displacement_std(spread, system.separation)
    phase = 4.0 * math.pi / system.simulated_wavelength * np.abs(expected.line_of_sight)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where(spread == 0.0, np.where(phase > 0.0, np.inf, 0.0), phase / spread)
    if criteria.mode == PAPER:
        works = np.abs(expected.vertical) >= PAPER_SHARE * system.simulated_wavelength
    else:
        works = ratio >= criteria.least_snr
    works &= shift < system.subband_bandwidth
    if criteria.tolerance is not None:
        works &= deviation <= criteria.tolerance
    conventional = failure <= criteria.itoh_probability
    classes = (conventional * CONVENTIONAL_ONLY + works * SUBBAND_ONLY).astype(np.uint8)
    unknown = ~(np.isfinite(expected.line_of_sight) & np.isfinite(expected.step) & np.isfinite(coherence))
    classes[unknown] = NO_CLASS
    return Applicability(classes, failure, ratio, deviation)


def planned_system(
    sensor: Sensor | None,
    carrier_frequency: float | None,
    range_bandwidth: float | None,
    shares: tuple[float, float],
    subband_bandwidth: float | None = None,
    frequency_offset: float | None = None,
) -> SubbandSystem:
    """A radar and its sub-bands from what a user says.

    Parameters
    ----------
    sensor : Sensor or None
        Gives what the two numbers do not.
    carrier_frequency, range_bandwidth : float or None
        [Hz]; go before the sensor.
    shares : (bandwidth, offset)
        Of the preset, as shares of the full band.
    subband_bandwidth, frequency_offset : float or None
        [Hz]; go before the shares.

    Raises
    ------
    InputError
        If carrier or bandwidth are unknown, or the sub-bands overlap or leave the band.
    """
    carrier = carrier_frequency or (sensor.carrier_frequency if sensor else None)
    band = range_bandwidth or (sensor.range_bandwidth if sensor else None)
    for name, value in (("CARRIER_FREQUENCY", carrier), ("RANGE_BANDWIDTH", band)):
        if value is None:
            raise InputError(f"{name} is missing: give it, or a SENSOR.")
    width = subband_bandwidth or shares[0] * band
    offset = frequency_offset or shares[1] * band
    return SubbandSystem(carrier, band, width, 2.0 * offset)
