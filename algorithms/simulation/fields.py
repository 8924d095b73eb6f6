"""Random fields on a raster: turbulent air, and smooth patches of land cover or terrain error."""

from __future__ import annotations

import math

import numpy as np

#: Slope of the one-dimensional (rotationally averaged) power spectrum of tropospheric delay (Hanssen 2001); the
#: two-dimensional power spectral density is one power steeper.
SPECTRUM_SLOPE = -8.0 / 3.0
#: Fields are cut from a raster larger by this factor, or opposite edges would be alike.
_MARGIN = 1.5


def turbulent_screen(shape: tuple[int, int], rms: float, rng: np.random.Generator) -> np.ndarray:
    """Tropospheric delay of one scene with a power-law spectrum: -8/3 in one dimension, -11/3 in two.

    Parameters
    ----------
    shape : (rows, cols)
        Square pixels; a power law needs no scale.
    rms : float
        Root mean square about the mean [m].
    rng : numpy.random.Generator

    Returns
    -------
    ndarray of float32, shape (rows, cols)
        Excess path length [m], zero mean; positive is a longer path, as motion away from the satellite.
    """
    frequency = _frequencies(shape)
    frequency[0, 0] = np.inf  # no power in the mean
    return _scaled(_filtered(shape, frequency ** ((SPECTRUM_SLOPE - 1.0) / 2.0), rng), rms)


def smooth_field(shape: tuple[int, int], length: float, rng: np.random.Generator) -> np.ndarray:
    """Gaussian field with a Gaussian correlation, zero mean and unit standard deviation.

    Parameters
    ----------
    shape : (rows, cols)
    length : float
        Distance at which correlation has fallen to 1/e [pixels].
    rng : numpy.random.Generator

    Returns
    -------
    ndarray of float32, shape (rows, cols)
    """
    return _scaled(_filtered(shape, np.exp(-0.5 * np.square(math.pi * length * _frequencies(shape))), rng), 1.0)


def _padded(shape: tuple[int, int]) -> tuple[int, int]:
    from scipy.fft import next_fast_len

    return next_fast_len(math.ceil(shape[0] * _MARGIN)), next_fast_len(math.ceil(shape[1] * _MARGIN))


def _frequencies(shape: tuple[int, int]) -> np.ndarray:
    """Cycles per pixel of the real transform of the padded raster."""
    rows, cols = _padded(shape)
    return np.hypot(np.fft.fftfreq(rows)[:, None], np.fft.rfftfreq(cols))


def _filtered(shape: tuple[int, int], amplitude: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    from scipy.fft import irfft2, rfft2

    padded = _padded(shape)
    white = rng.standard_normal(padded, dtype=np.float32)
    return irfft2(rfft2(white) * amplitude.astype(np.float32), s=padded)[: shape[0], : shape[1]]


def _scaled(field: np.ndarray, rms: float) -> np.ndarray:
    field = field - field.mean()
    return (field * (rms / max(float(field.std()), np.finfo(np.float32).tiny))).astype(np.float32)
