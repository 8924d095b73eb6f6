"""The range spectrum of a single-look complex image: which band it really occupies, and how it is weighted.

Metadata may be wrong: one real Sentinel-1 product names the bandwidth of another swath (56.5 MHz), and sub-bands laid
out by it would reach into nothing. So the band is measured: power is averaged over lines and the model

    P(f) = A [ (a + (1 - a) cos(2 pi (f - f_c) / B))^2 exp(t (f - f_c))  |f - f_c| <= B/2 ]  +  floor

(t: receivers and antennas tilt the band) is fitted by the Whittle likelihood sum(log P + P_measured / P), which is the
right one for averaged periodograms. Frequencies are baseband: zero stands for the carrier.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np

from ..checks import InputError

#: Points of the averaged spectrum that the model is fitted to, at most.
FIT_POINTS = 256
#: Below this ratio of band to floor the edges of the band cannot be seen.
LEAST_CONTRAST = 3.0
#: Power that is added to a spectrum before it is fitted, relative to the band: 40 dB below.
FLOOR = 1e-4
#: How often the search goes on from where it ended.
AGAIN = 2
#: Half of the widest edge that is fitted, as a share of the band.
WIDEST_EDGE = 0.25
#: Fitted coefficients are kept between Hann (0.5) and a weighting that rises towards the edges.
COEFFICIENT_LIMITS = (0.5, 1.1)


@dataclass(frozen=True)
class RangeSpectrum:
    """A measured range spectrum.

    Attributes
    ----------
    frequency : ndarray of float64, shape (n,)
        Baseband frequency of each point [Hz], ascending, from minus half the sampling rate.
    power : ndarray of float64, shape (n,)
        Mean power, relative to the middle of the band.
    lower, upper : float
        Edges of the occupied band [Hz]: where amplitude has fallen to one half of what the window leaves. NaN where
        they cannot be seen.
    window_coefficient : float
        Coefficient a of the Hamming window that fits, 1 for no weighting; NaN with the edges.
    contrast : float
        Power in the middle of the band over the floor outside.
    lines : int
        Lines that were averaged.
    """

    frequency: np.ndarray
    power: np.ndarray
    lower: float
    upper: float
    window_coefficient: float
    contrast: float
    lines: int

    @property
    def bandwidth(self) -> float:
        """Width of the occupied band [Hz]."""
        return self.upper - self.lower

    @property
    def centre(self) -> float:
        """Centre of the occupied band [Hz]."""
        return 0.5 * (self.lower + self.upper)

    @property
    def visible(self) -> bool:
        """Whether the edges of the band could be seen."""
        return math.isfinite(self.lower)


class SpectrumSum:
    """Power spectra of lines, summed block by block.

    Each line counts alike whatever its brightness, so that one bright target does not stand for the scene; lines of
    zeros do not count. A Hann taper keeps the power of the band from leaking over its edges.

    Parameters
    ----------
    samples : int
        Samples of a line.
    """

    def __init__(self, samples: int) -> None:
        self._power = np.zeros(samples)
        self._taper = np.hanning(samples + 2)[1:-1].astype(np.float32)
        self.lines = 0

    def add(self, lines: np.ndarray) -> None:
        """Take in lines, complex64 (lines, samples); zeros are no data."""
        import scipy.fft

        power = np.abs(scipy.fft.fft(lines * self._taper, axis=1)) ** 2
        total = power.sum(axis=1, dtype=np.float64)
        used = total > 0
        self._power += (power[used] / total[used, np.newaxis]).sum(axis=0)
        self.lines += int(used.sum())

    def measure(self, sampling_rate: float) -> RangeSpectrum:
        """Fit the band to what was summed.

        Parameters
        ----------
        sampling_rate : float
            [Hz]

        Raises
        ------
        InputError
            If every line was zero.
        """
        if not self.lines:
            raise InputError("The image holds nothing but zeros: its range spectrum cannot be measured.")
        return _fit(self._power / self.lines, sampling_rate, self.lines)


def _fit(power: np.ndarray, sampling_rate: float, lines: int) -> RangeSpectrum:
    from scipy.optimize import OptimizeResult, minimize

    count = min(FIT_POINTS, power.size)
    # Everything in units of the sampling rate, the band's centre of mass on the circle of frequencies in the middle.
    cycle = np.arange(power.size) / power.size
    middle = float(np.angle(np.sum(power * np.exp(2j * np.pi * cycle)))) / (2 * np.pi)
    first = round((middle - 0.5) * power.size)
    turned = np.roll(power, -first)
    edges = np.linspace(0, power.size, count + 1).round().astype(int)
    points = np.add.reduceat(turned, edges[:-1]) / np.diff(edges)
    position = (first + 0.5 * (edges[:-1] + edges[1:] - 1)) / power.size - middle
    half = 0.5 * np.diff(edges) / power.size

    def shape(parameters: np.ndarray) -> np.ndarray:
        centre, width, coefficient, floor, tilt, edge = parameters
        width, coefficient = min(max(width, 0.02), 1.0), float(np.clip(coefficient, *COEFFICIENT_LIMITS))
        distance = np.mod(position - centre + 0.5, 1.0) - 0.5
        ramp = np.maximum(half, min(abs(edge), WIDEST_EDGE * width))
        weight = coefficient + (1.0 - coefficient) * np.cos(2 * np.pi * np.clip(distance / width, -0.5, 0.5))
        # A hard edge: share of each point that lies inside, so that the likelihood is smooth in the edges. A soft one:
        # half a cosine in amplitude. Between the two, one turns into the other.
        inside = np.clip((0.5 * width - np.abs(distance) + ramp) / (2 * ramp), 0.0, 1.0)
        soft = np.clip(ramp / half - 1.0, 0.0, 1.0)
        inside += soft * (np.sin(0.5 * np.pi * inside) ** 4 - inside)
        slope = np.exp(np.clip(tilt * distance, -3.0, 3.0))
        return weight**2 * inside * slope + math.exp(min(max(floor, -30.0), 5.0))

    def misfit(parameters: np.ndarray) -> float:
        model = shape(parameters)
        limits = ((0.02, 1.0), COEFFICIENT_LIMITS, (-math.inf, WIDEST_EDGE))
        values = (parameters[1], parameters[2], abs(parameters[5]) / max(parameters[1], 0.02))
        outside = sum(max(0.0, low - value, value - high) for value, (low, high) in zip(values, limits))
        return float(np.mean(np.log(model)) + math.log(np.mean(points / model))) + 10.0 * outside

    # What a processor left outside the band may be rounding errors; their logarithms would outweigh the band.
    points = points + FLOOR * float(np.percentile(points, 90))
    level, least = float(np.percentile(points, 90)), float(np.percentile(points, 2))
    start_floor = math.log(max(least / level, 1e-6))
    above = float(np.mean(points > math.sqrt(max(least, 1e-6 * level) * level)))

    def search(start: np.ndarray, steps: np.ndarray) -> OptimizeResult:
        simplex = start + np.vstack([np.zeros(start.size), steps])
        options = {"initial_simplex": simplex, "xatol": 1e-5, "fatol": 1e-9, "maxiter": 1500}
        return minimize(misfit, start, method="Nelder-Mead", options=options)

    found = min((search(start, steps) for start, steps in _starts(above, start_floor)), key=lambda result: result.fun)
    for _ in range(AGAIN):
        # The search may end on the slope of a narrow valley; with new steps it goes on.
        found = min(found, search(found.x, 0.5 * _steps(found.x[1])), key=lambda result: result.fun)
    centre, width, coefficient, floor = (float(value) for value in found.x[:4])
    contrast = math.exp(-floor)
    seen = contrast >= LEAST_CONTRAST
    centre = (middle + centre + 0.5) % 1.0 - 0.5
    order = np.argsort((position + middle + 0.5) % 1.0)
    frequency = ((position + middle + 0.5) % 1.0 - 0.5)[order] * sampling_rate
    scale = np.mean(points / shape(found.x))
    width = min(width, 1.0)
    return RangeSpectrum(
        frequency=frequency,
        power=points[order] / scale,
        lower=(centre - 0.5 * width) * sampling_rate if seen else math.nan,
        upper=(centre + 0.5 * width) * sampling_rate if seen else math.nan,
        window_coefficient=float(np.clip(coefficient, *COEFFICIENT_LIMITS)) if seen else math.nan,
        contrast=contrast,
        lines=lines,
    )


def _starts(width: float, floor: float) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Where the search begins, and its first steps: narrow and wide, weighted and not, hard and soft edges."""
    for share, coefficient, edge in product((1.0, 1.3), (1.0, 0.7), (0.0, 0.1)):
        start = np.array([0.0, min(1.0, share * width), coefficient, floor, 0.0, edge * width])
        yield start, _steps(width)


def _steps(width: float) -> np.ndarray:
    return np.diag([0.02, -0.1 * width, -0.1, 1.0, 0.5, 0.02 * width])
