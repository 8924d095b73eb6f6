"""Single-look complex pairs that never were: speckle over ground that moves, seen by a radar of finite bandwidth.

Each line is a row of point scatterers, finer than the samples, with circular Gaussian reflectivity. The scatterers of
the secondary image lie ``dr`` farther away, so their echo is later AND its phase turns: spectral shift on slopes,
misregistration and the dependence of phase on frequency, which a simulation of phase alone lacks, come out by
themselves. Lines are independent of each other: no azimuth spectrum, no range cell migration, no thermal noise.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_incidence, check_positive
from ..constants import SPEED_OF_LIGHT

#: Error of the range delay's power series, in radians of the highest baseband frequency.
_SERIES_ERROR = 1e-5
#: Scatterers per sample, at least; more where a slope shifts the spectrum far.
_FEWEST_SCATTERERS = 2


@dataclass(frozen=True)
class SlcRadar:
    """A radar as the simulation needs it.

    Attributes
    ----------
    carrier_frequency, range_bandwidth, sampling_rate : float
        [Hz]; the sampling rate is above the bandwidth.
    line_spacing : float
        Distance of lines on the ground [m].
    incidence : float
        [deg] from the vertical.
    near_range : float
        Slant range of the first sample [m].
    window_coefficient : float
        a of the Hamming weighting ``a + (1 - a) cos(2 pi f / B)`` of the range spectrum; 1 is none.
    """

    carrier_frequency: float
    range_bandwidth: float
    sampling_rate: float
    line_spacing: float
    incidence: float
    near_range: float = 650e3
    window_coefficient: float = 1.0

    def __post_init__(self) -> None:
        check_positive("CARRIER_FREQUENCY", self.carrier_frequency, "Hz")
        check_positive("RANGE_BANDWIDTH", self.range_bandwidth, "Hz")
        check_positive("LINE_SPACING", self.line_spacing, "metres")
        check_incidence(self.incidence)
        if not self.sampling_rate >= self.range_bandwidth:
            raise InputError(
                f"SAMPLING_RATE must be at least the bandwidth of {self.range_bandwidth / 1e6:g} MHz, "
                f"got {self.sampling_rate / 1e6:g} MHz."
            )
        if not 0.5 <= self.window_coefficient <= 1.0:
            raise InputError(f"WINDOW_COEFFICIENT must be between 0.5 and 1, got {self.window_coefficient!r}.")

    @property
    def wavelength(self) -> float:
        """[m]"""
        return SPEED_OF_LIGHT / self.carrier_frequency

    @property
    def sample_spacing(self) -> float:
        """Distance of samples in slant range [m]."""
        return SPEED_OF_LIGHT / (2.0 * self.sampling_rate)

    @property
    def ground_spacing(self) -> float:
        """Distance of samples on flat ground [m]."""
        return self.sample_spacing / math.sin(math.radians(self.incidence))

    def topographic_range(self, height: np.ndarray, perpendicular_baseline: float) -> np.ndarray:
        """Range difference [m] of the second image by topography: ``-B h / (R sin i)``.

        The sign is that of ``interferogram.topography``; phase is ``4 pi f / c`` times it. 100 m of baseline and 1000 m
        of height give 0.234 m at 650 km and 41 degrees.
        """
        return -perpendicular_baseline * height / (self.near_range * math.sin(math.radians(self.incidence)))


def simulate_pair(
    radar: SlcRadar, range_change: np.ndarray, coherence: np.ndarray | float, seed: Sequence[int], first_line: int = 0
) -> tuple[np.ndarray, np.ndarray]:
    """Lines of a reference and a secondary image.

    Parameters
    ----------
    radar : SlcRadar
    range_change : ndarray, shape (lines, samples)
        dr [m], positive away: motion, topography, misregistration, all together.
    coherence : ndarray or float
        Coherence of the ground itself, 0 to 1, before slopes and misregistration take their share.
    seed : sequence of int
        Each line draws from ``seed`` and its own number, so lines are the same in whatever blocks they are made.
    first_line : int
        Number of the first line.

    Returns
    -------
    reference, secondary : ndarray of complex64, shape (lines, samples)
        Unit mean power but for the window.

    Notes
    -----
    The secondary's spectrum is ``H(f) sum rho_k exp(-j 4 pi (fc + f) (r_k + dr_k) / c)``; the delay within the band is
    a power series in ``f dr``, so it is exact to 1e-5 rad and costs a few transforms per line.
    """
    from scipy.fft import fft, ifft

    range_change = np.asarray(range_change, dtype=np.float64)
    lines, samples = range_change.shape
    coherence = np.broadcast_to(np.asarray(coherence, dtype=np.float64), range_change.shape)
    if not ((coherence >= 0.0) & (coherence <= 1.0)).all():
        raise InputError(f"COHERENCE must be within 0 to 1, got {coherence.min():g} to {coherence.max():g}.")
    factor = _scatterers_per_sample(radar, range_change)
    fine = samples * factor
    position = (np.arange(fine) + 0.5) / factor - 0.5
    delay = _along_range(range_change, position)
    kept = _along_range(coherence, position)
    reflectivity, other = (np.empty((lines, fine), dtype=np.complex64) for _ in range(2))
    for line in range(lines):
        rng = np.random.default_rng([*seed, first_line + line])
        for target in (reflectivity, other):
            target[line] = rng.standard_normal(2 * fine, dtype=np.float32).view(np.complex64)
    second = (kept * reflectivity + np.sqrt(1.0 - np.square(kept)) * other) * np.exp(
        -4j * np.pi * radar.carrier_frequency / SPEED_OF_LIGHT * delay
    )
    frequency = np.fft.fftfreq(samples, 1.0 / radar.sampling_rate)
    chosen = np.round(frequency * samples / radar.sampling_rate).astype(np.int64)
    band = band_shape(radar, frequency)
    # Scatterers lie half a scatterer beside the samples' grid; both images alike.
    band = band * np.exp(-2j * np.pi * frequency / radar.sampling_rate * position[0])
    reference = ifft(fft(reflectivity, axis=1)[:, chosen] * band, axis=1)
    middle = 0.5 * (delay.max() + delay.min())
    turn = -4j * np.pi * frequency / SPEED_OF_LIGHT
    secondary = np.zeros((lines, samples), dtype=np.complex128)
    term = second
    offset = delay - middle
    orders = _orders(2.0 * np.pi * radar.range_bandwidth / SPEED_OF_LIGHT * float(np.abs(offset).max()))
    for order in range(orders + 1):
        secondary += fft(term, axis=1)[:, chosen] * (turn**order / math.factorial(order))
        if order < orders:
            term = term * offset
    secondary = ifft(secondary * band * np.exp(turn * middle), axis=1)
    # Power of white reflectivity (2 per scatterer) through the band.
    scale = 1.0 / math.sqrt(2.0 * factor * float(np.mean(np.square(np.abs(band)))))
    return (reference * scale).astype(np.complex64), (secondary * scale).astype(np.complex64)


def band_shape(radar: SlcRadar, frequency: np.ndarray) -> np.ndarray:
    """Amplitude of the range spectrum at baseband frequencies [Hz]: the window inside the band, 0 outside."""
    a = radar.window_coefficient
    inside = np.abs(frequency) <= radar.range_bandwidth / 2.0
    return np.where(inside, a + (1.0 - a) * np.cos(2.0 * np.pi * frequency / radar.range_bandwidth), 0.0)


def _scatterers_per_sample(radar: SlcRadar, range_change: np.ndarray) -> int:
    """So many that the spectrum, shifted by the steepest slope, does not come around to the band again."""
    slope = np.abs(np.diff(range_change, axis=1)).max(initial=0.0) / radar.sample_spacing
    shift = radar.carrier_frequency * slope
    return max(
        _FEWEST_SCATTERERS,
        math.ceil((min(shift, 4.0 * radar.range_bandwidth) + radar.range_bandwidth) / radar.sampling_rate),
    )


def _along_range(values: np.ndarray, position: np.ndarray) -> np.ndarray:
    """Rows interpolated linearly at fractional sample positions; beyond the ends the last value."""
    here = np.clip(position, 0.0, values.shape[1] - 1.0)
    left = np.minimum(here.astype(np.int64), max(0, values.shape[1] - 2))
    share = here - left
    right = np.minimum(left + 1, values.shape[1] - 1)
    return values[:, left] * (1.0 - share) + values[:, right] * share


def _orders(largest: float) -> int:
    """Terms of the exponential series that leave less than `_SERIES_ERROR`."""
    order, error = 0, largest
    while error > _SERIES_ERROR:
        order += 1
        error *= largest / (order + 1)
    return order
