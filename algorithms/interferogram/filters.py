"""Filters of interferograms: Gaussian by its half-gain wavelength, and Goldstein's.

Wrapped phase is filtered as the phasor exp(j phase), never as numbers: its mean across a fringe would be wrong.
Pixels without a value get none and count for none.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from .multilook import has_value

#: Standard deviations at which the Gaussian is cut off: the tail beyond holds 6e-5 of it.
CUT_OFF = 4.0
#: sigma = wavelength * sqrt(ln 2 / 2) / pi for a gain of exp(-2 pi^2 sigma^2 / wavelength^2) = 1/2.
SIGMA_OF_WAVELENGTH = math.sqrt(math.log(2.0) / 2.0) / math.pi


def gaussian_kernel(wavelength: float, spacing: float) -> np.ndarray:
    """Taps of the Gaussian whose gain at a wavelength is one half, float64, odd length, sum 1.

    Parameters
    ----------
    wavelength, spacing : float
        Half-gain wavelength and pixel spacing along the same direction [m].

    Notes
    -----
    The continuous Gaussian has sigma = 0.1874 wavelength (37.5 m for the 200 m of Tang et al. 2023). Sampled on few
    pixels it would pass more than half; sigma is adjusted until the taps themselves have the gain one half.

    Raises
    ------
    InputError
        If the wavelength is below two pixels: such waves are not in the image.
    """
    cycles = spacing / wavelength
    if not 0.0 < cycles <= 0.5:
        raise InputError(
            f"FILTER_WAVELENGTH of {wavelength:g} m is shorter than two pixels of {spacing:g} m: there is nothing to "
            f"filter. Give at least {2.0 * spacing:g} m, or filter before multilooking."
        )
    radius = math.ceil(CUT_OFF * SIGMA_OF_WAVELENGTH / cycles * 1.5)
    offsets = np.arange(-radius, radius + 1, dtype=np.float64)

    def taps(sigma: float) -> np.ndarray:
        values = np.exp(-0.5 * (offsets / sigma) ** 2)
        values[np.abs(offsets) > CUT_OFF * sigma + 1.0] = 0.0
        return values / values.sum()

    def excess(sigma: float) -> float:
        return float(taps(sigma) @ np.cos(2.0 * math.pi * cycles * offsets)) - 0.5

    low, high = 0.5 * SIGMA_OF_WAVELENGTH / cycles, 1.4 * SIGMA_OF_WAVELENGTH / cycles
    for _ in range(60):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if excess(middle) > 0.0 else (low, middle)
    found = taps(0.5 * (low + high))
    return found[found > 0.0]


def gaussian(values: np.ndarray, line_kernel: np.ndarray, sample_kernel: np.ndarray) -> np.ndarray:
    """Gaussian mean of the pixels that have a value.

    Parameters
    ----------
    values : ndarray, shape (rows, cols)
        Real (NaN is no value) or complex (nor is zero).
    line_kernel, sample_kernel : ndarray
        Taps down the lines and along the samples (`gaussian_kernel`).

    Returns
    -------
    ndarray of the same kind and shape
        NaN where ``values`` has none: gaps are neither filled nor smeared.
    """
    from scipy.ndimage import correlate1d

    there = has_value(values)

    def smooth(part: np.ndarray) -> np.ndarray:
        # constant: pixels beyond the border count nothing, as those without a value.
        across = correlate1d(part.astype(np.float64), sample_kernel, axis=1, mode="constant")
        return correlate1d(across, line_kernel, axis=0, mode="constant")

    share = smooth(there)
    filled = np.where(there, values, values.dtype.type(0))
    if np.iscomplexobj(values):
        smoothed = smooth(filled.real) + 1j * smooth(filled.imag)
    else:
        smoothed = smooth(filled)
    with np.errstate(divide="ignore", invalid="ignore"):
        result = (smoothed / share).astype(values.dtype)
    result[~there] = np.nan
    return result


@dataclass(frozen=True)
class Goldstein:
    """Goldstein and Werner's (1998) filter: spectra of overlapping patches are weighted by their own magnitude.

    Attributes
    ----------
    alpha : float
        Exponent of the weight: 0 does nothing, 1 filters most.
    patch : int
        Side of a patch [pixels].
    overlap : int
        Pixels that neighbouring patches share.
    """

    alpha: float = 0.5
    patch: int = 32
    overlap: int = 24

    def __post_init__(self) -> None:
        if not 0.0 <= self.alpha <= 1.0:
            raise InputError(f"ALPHA must be between 0 (no filter) and 1, got {self.alpha!r}.")
        if self.patch < 8:
            raise InputError(f"PATCH must be at least 8 pixels, got {self.patch!r}.")
        if not 0 <= self.overlap < self.patch:
            raise InputError(f"OVERLAP must be at least 0 and less than PATCH ({self.patch}), got {self.overlap!r}.")

    @property
    def step(self) -> int:
        """Distance of patches [pixels]."""
        return self.patch - self.overlap

    @property
    def reach(self) -> int:
        """How far a pixel's result depends on others [pixels]."""
        return self.patch


def goldstein(values: np.ndarray, settings: Goldstein, origin: tuple[int, int] = (0, 0)) -> np.ndarray:
    """Goldstein's filter of a complex interferogram.

    Parameters
    ----------
    values : ndarray of complex64, shape (rows, cols)
        Zero and NaN are no data.
    settings : Goldstein
    origin : (row, col)
        Where ``values`` begins in the whole image: patches lie on a lattice of the image, so blocks equal the whole
        where they reach ``settings.reach`` beyond.

    Returns
    -------
    ndarray of complex64, shape (rows, cols)
        NaN where there was no data.

    Notes
    -----
    ``Z' = IFFT(S(|Z|)^alpha Z)`` per patch, S a 3 x 3 mean scaled to a maximum of one; patches are blended by a
    pyramid, so no seams show.
    """
    from scipy import fft

    there = has_value(values)
    size, step = settings.patch, settings.step
    rows, cols = values.shape
    # The lattice of the image goes through its origin; one patch beyond each border covers it evenly.
    starts = [
        range((first - size) // step * step + step - first, length, step) for first, length in zip(origin, (rows, cols))
    ]
    pads = [(max(0, -lattice[0]), max(0, lattice[-1] + size - length)) for lattice, length in zip(starts, values.shape)]
    padded = np.pad(np.where(there, values, np.complex64(0)), pads)
    total = np.zeros(padded.shape, dtype=np.complex64)
    weights = np.zeros(padded.shape, dtype=np.float32)
    ramp = np.minimum(np.arange(1, size + 1), np.arange(size, 0, -1)).astype(np.float32)
    pyramid = np.outer(ramp, ramp) / ramp.max() ** 2
    columns = [start + pads[1][0] for start in starts[1]]
    for start in starts[0]:
        top = start + pads[0][0]
        band = padded[top : top + size]
        patches = np.stack([band[:, left : left + size] for left in columns])
        spectrum = fft.fft2(patches, workers=1)
        filtered = fft.ifft2(spectrum * _goldstein_weights(np.abs(spectrum), settings.alpha), workers=1)
        for left, patch in zip(columns, filtered):
            total[top : top + size, left : left + size] += pyramid * patch
            weights[top : top + size, left : left + size] += pyramid
    inside = tuple(slice(pad[0], pad[0] + length) for pad, length in zip(pads, values.shape))
    result = total[inside] / weights[inside]
    result[~there] = np.nan
    return result


def _goldstein_weights(magnitude: np.ndarray, alpha: float) -> np.ndarray:
    """Smoothed spectral magnitude of each patch, its maximum one, to the power alpha; shape (patches, size, size)."""
    smooth = sum(np.roll(magnitude, shift, axis=1) for shift in (-1, 0, 1))
    smooth = sum(np.roll(smooth, shift, axis=2) for shift in (-1, 0, 1))
    largest = smooth.max(axis=(1, 2), keepdims=True)
    return (smooth / np.where(largest > 0.0, largest, np.float32(1))) ** np.float32(alpha)
