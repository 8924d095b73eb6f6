"""Complex images resampled at places between their samples, phase kept.

A single-look complex image is band-limited, but its bands lie about the Doppler and range centres rather than about
zero. The kernel is a windowed sinc turned to those centres: the same as taking the centres off, interpolating and
putting them back. The window is Knab's (1979), the best of a given length where the share of the sampling that the
signal occupies is known. Lines and samples are interpolated one after the other, which is exact for shifts and good
for offsets that change slowly from pixel to pixel.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..grid import Window
from ..timeseries.banded_numba import _writable
from .coregistration import OffsetPolynomial

#: Samples that one interpolated value is made of.
TAPS = 16
#: Steps of a sample in which kernels are kept; half of one is a phase of 0.0004 rad at the edge of the band.
STEPS = 4096
#: The share of the sampling that a signal occupies is taken to lie within these.
SHARE_LIMITS = (0.5, 0.92)
#: A spectrum whose centre of mass on the circle lies nearer to its middle than this has no centre; a band of 80 % of
#: the sampling has 0.23.
_LEAST_TURN = 0.08
#: Iterations that find the line of the result whose offset leads to a line of the secondary.
_INVERSIONS = 4


@dataclass(frozen=True)
class Spectrum:
    """Where the spectrum of an image lies along one axis.

    Attributes
    ----------
    centre : float
        [cycles/pixel], -0.5 to 0.5.
    share : float
        Part of the sampling frequency that is occupied, 0 to 1.
    """

    centre: float = 0.0
    share: float = SHARE_LIMITS[1]


class SpectrumMeter:
    """Centre and width of the spectra of patches, summed: along lines (axis 0) or samples (axis 1)."""

    def __init__(self, axis: int, length: int) -> None:
        self._axis, self._length = axis, length
        self._power = np.zeros(length)
        self._turns: list[complex] = []

    def add(self, patch: np.ndarray) -> None:
        """Take in a patch, complex (rows, cols); it is cut to the length, and one that is shorter does not count."""
        from scipy.fft import fft

        along = patch if self._axis == 1 else patch.T
        if along.shape[1] < self._length or not along.any():
            return
        along = along[:, : self._length]
        taper = np.hanning(self._length + 2)[1:-1]
        power = np.sum(np.square(np.abs(fft(along * taper, axis=1))), axis=0, dtype=np.float64)
        power /= power.sum()
        self._power += power
        self._turns.append(complex(np.sum(power * np.exp(2j * np.pi * np.arange(self._length) / self._length))))

    @property
    def spread(self) -> float:
        """How far the centres of the patches lie from that of all, root mean square [cycles/pixel]."""
        if len(self._turns) < 2 or np.mean(np.abs(self._turns)) < _LEAST_TURN:
            # Spectra as flat as noise have no centre.
            return 0.0
        middle = np.exp(-2j * np.pi * self.measure().centre)
        return float(np.sqrt(np.mean(np.square(np.angle(np.array(self._turns) * middle) / (2 * np.pi)))))

    def measure(self) -> Spectrum:
        """Centre of mass on the circle of frequencies, and the width about it that holds 99 % of the power."""
        if not self._turns:
            return Spectrum()
        centre = float(np.angle(np.sum(self._turns)) / (2 * np.pi))
        distance = np.abs((np.arange(self._length) / self._length - centre + 0.5) % 1.0 - 0.5)
        order = np.argsort(distance)
        held = np.cumsum(self._power[order]) / self._power.sum()
        share = 2.0 * float(distance[order][np.searchsorted(held, 0.99)])
        return Spectrum(centre, float(np.clip(share, *SHARE_LIMITS)))


def kernel_table(spectrum: Spectrum) -> np.ndarray:
    """Taps for every step of a sample, complex64 (STEPS + 1, TAPS).

    Row s is for places s / STEPS beyond a sample; tap k belongs to that sample's neighbour k - (TAPS/2 - 1).
    """
    fraction = np.arange(STEPS + 1) / STEPS
    distance = fraction[:, np.newaxis] - (np.arange(TAPS) - (TAPS // 2 - 1))
    guard = 0.5 * np.pi * TAPS * (1.0 - np.clip(spectrum.share, *SHARE_LIMITS))
    inside = np.clip(1.0 - np.square(2.0 * distance / TAPS), 0.0, None)
    taps = np.sinc(distance) * np.cosh(guard * np.sqrt(inside)) / np.cosh(guard)
    taps /= taps.sum(axis=1, keepdims=True)
    return (taps * np.exp(2j * np.pi * spectrum.centre * distance)).astype(np.complex64)


@dataclass(frozen=True)
class Resampler:
    """Brings a secondary image onto the grid of its reference.

    Attributes
    ----------
    polynomial : OffsetPolynomial
    shape : (lines, samples)
        Of the secondary.
    azimuth, across : ndarray
        `kernel_table` along lines and along samples.
    interpolate : callable
        `interpolate_rows`, or its compiled form.
    """

    polynomial: OffsetPolynomial
    shape: tuple[int, int]
    azimuth: np.ndarray
    across: np.ndarray
    interpolate: Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]

    def source(self, window: Window) -> tuple[Window, tuple[int, int]]:
        """What of the secondary a window of the result needs, and where the needed region begins.

        Returns
        -------
        Window, (row, col)
            The window lies inside the secondary (it may be empty); the region, which may reach beyond, starts at
            (row, col).
        """
        low, high = self._region(window)
        row, col = (min(max(0, low[axis]), self.shape[axis]) for axis in (0, 1))
        end_row, end_col = (max(min(self.shape[axis], high[axis]), start) for axis, start in ((0, row), (1, col)))
        return Window(row, col, end_row - row, end_col - col), (low[0], low[1])

    def resample(self, window: Window, image: np.ndarray, part: Window) -> np.ndarray:
        """A window of the result, complex64.

        Parameters
        ----------
        window : Window
            Of the reference's grid.
        image : ndarray of complex64
            The samples of the secondary in ``part``, as `source` named it.
        part : Window

        Returns
        -------
        ndarray of complex64, shape (window.rows, window.cols)
            Zero where the nearest sample of the secondary is zero (no data), or lies outside.
        """
        low, high = self._region(window)
        region = np.zeros((high[0] - low[0], high[1] - low[1]), dtype=np.complex64)
        top, left = part.row - low[0], part.col - low[1]
        if part.rows and part.cols:
            region[top : top + part.rows, left : left + part.cols] = image
        rows = np.arange(window.row, window.row + window.rows, dtype=np.float64)[:, np.newaxis]
        cols = np.arange(window.col, window.col + window.cols, dtype=np.float64)[np.newaxis, :]
        # Samples first, on the lines of the secondary; each belongs to the line of the result that leads there.
        lines = np.arange(low[0], high[0], dtype=np.float64)[:, np.newaxis]
        line = np.broadcast_to(lines, (lines.size, cols.size))
        for _ in range(_INVERSIONS if self.polynomial.degree else 1):
            line = lines - self.polynomial.at(line, cols)[0]
        across = self._full(self.polynomial.at(line, cols)[1] + cols - low[1], line.shape)
        along_samples = self.interpolate(region, across, self.across)
        down, sideways = self.polynomial.at(rows, cols)
        size = window.rows, window.cols
        position = self._full(down + rows - low[0], size)
        turned = np.ascontiguousarray(along_samples.T)
        result = self.interpolate(turned, np.ascontiguousarray(position.T), self.azimuth).T
        nearest = (
            np.rint(position).astype(np.int64),
            np.rint(self._full(sideways + cols - low[1], size)).astype(np.int64),
        )
        there = region[nearest] != 0
        return np.where(there, result, np.complex64(0))

    @staticmethod
    def _full(values: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
        return np.array(np.broadcast_to(values, shape))

    def _region(self, window: Window) -> tuple[tuple[int, int], tuple[int, int]]:
        """First and one past the last line and sample that a window needs, of the secondary, its borders ignored."""
        # Polynomials of degree 3 have no extremes between so many places that a pixel of slack would not cover.
        rows = np.unique(np.linspace(window.row, window.row + window.rows - 1, 17))[:, np.newaxis]
        cols = np.unique(np.linspace(window.col, window.col + window.cols - 1, 17))[np.newaxis, :]
        offsets = self.polynomial.at(rows, cols)
        reach = TAPS // 2 + 2
        places = [np.asarray(offset + place) for offset, place in zip(offsets, (rows, cols))]
        low = tuple(int(np.floor(place.min())) - reach for place in places)
        high = tuple(int(np.ceil(place.max())) + reach + 1 for place in places)
        return low, high


def interpolate_rows(signal: np.ndarray, position: np.ndarray, table: np.ndarray) -> np.ndarray:
    """Rows of a signal at fractional positions.

    Parameters
    ----------
    signal : ndarray of complex64, shape (n, m)
    position : ndarray of float64, shape (n, k)
        [samples of ``signal``]; beyond its ends the signal is zero.
    table : ndarray
        `kernel_table`.

    Returns
    -------
    ndarray of complex64, shape (n, k)
    """
    whole = np.floor(position)
    step = np.rint((position - whole) * STEPS).astype(np.int64)
    first = whole.astype(np.int64) - (TAPS // 2 - 1)
    width = signal.shape[1]
    padded = np.zeros((signal.shape[0], width + 1), dtype=np.complex64)
    padded[:, :width] = signal
    out = np.zeros(position.shape, dtype=np.complex64)
    for tap in range(TAPS):
        place = first + tap
        # The last column of the padded signal is zero: what lies outside.
        place = np.where((place >= 0) & (place < width), place, width)
        out += np.take_along_axis(padded, place, axis=1) * table[step, tap]
    return out


def _kernel(signal, position, table, out):
    """`interpolate_rows` as plain loops, for numba."""
    taps = table.shape[1]
    steps = table.shape[0] - 1
    width = signal.shape[1]
    for row in range(position.shape[0]):
        for col in range(position.shape[1]):
            place = position[row, col]
            whole = np.floor(place)
            step = int(np.rint((place - whole) * steps))
            first = int(whole) - (taps // 2 - 1)
            real = np.float32(0.0)
            imag = np.float32(0.0)
            for tap in range(max(0, -first), min(taps, width - first)):
                value = signal[row, first + tap]
                weight = table[step, tap]
                real += value.real * weight.real - value.imag * weight.imag
                imag += value.real * weight.imag + value.imag * weight.real
            out[row, col] = complex(real, imag)


_lock = threading.Lock()
_compiled: list[Callable] = []


def choose_interpolation(cache_directory: str | None = None) -> tuple[Callable, str]:
    """The compiled interpolation where numba works, else `interpolate_rows`; and what numba's fault is, or nothing.

    Parameters
    ----------
    cache_directory : str, optional
        Folder that keeps the machine code for the next start.
    """
    try:
        kernel = _compile(cache_directory)
        interpolate = _with(kernel)
        # Compiling happens on the first call, here rather than in a worker.
        interpolate(np.ones((1, TAPS), dtype=np.complex64), np.zeros((1, 1)), kernel_table(Spectrum()))
    except Exception as error:
        # numba fails in many ways (missing, another NumPy's, no writable cache); each leaves the NumPy form.
        return interpolate_rows, f"{type(error).__name__}: {error}"
    return interpolate, ""


def _with(kernel: Callable) -> Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]:
    def interpolate(signal: np.ndarray, position: np.ndarray, table: np.ndarray) -> np.ndarray:
        out = np.empty(position.shape, dtype=np.complex64)
        kernel(np.ascontiguousarray(signal), position, table, out)
        return out

    return interpolate


def _compile(cache_directory: str | None) -> Callable:
    with _lock:
        if _compiled:
            return _compiled[0]
        with warnings.catch_warnings():
            # numba's own imports may warn of what other packages deprecate
            warnings.simplefilter("ignore")
            import numba
        options = {"nogil": True, "fastmath": {"contract", "reassoc"}, "error_model": "numpy"}
        folder = _writable(cache_directory)
        if folder is None:
            _compiled.append(numba.njit(**options)(_kernel))
            return _compiled[0]
        configured = numba.config.CACHE_DIR
        numba.config.CACHE_DIR = folder
        try:
            _compiled.append(numba.njit(cache=True, **options)(_kernel))
        finally:
            # other plugins' caches stay where they were
            numba.config.CACHE_DIR = configured
        return _compiled[0]
