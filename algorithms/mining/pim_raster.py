"""Probability integral method on a raster: a map of what was extracted, seen through the influence function by FFT."""

from __future__ import annotations

import math

import numpy as np

from ..checks import InputError, check_positive

#: The influence function is cut off at this many radii: erf(2.5 sqrt(pi)) differs from 1 by 4e-10.
PADDING_RADII = 2.5


def raster_subsidence(extraction: np.ndarray, pixel: float, radius: float) -> np.ndarray:
    """Subsidence over a raster of extraction.

    A convolution with the influence function integrated over each pixel (differences of erf, so a pixel that is large
    against the radius costs no accuracy where the extraction's edges follow pixel borders), padded by 2.5 radii.

    Parameters
    ----------
    extraction : ndarray, shape (rows, cols)
        W0 of each pixel [m]: q m cos(alpha) times the extracted share of the pixel, already at the place where it acts
        (shifted down-dip by H cot(theta0)). Nothing is extracted outside the raster.
    pixel : float
        Pixel size, both ways [m].
    radius : float
        Radius of major influence r [m], one for the whole raster.

    Returns
    -------
    ndarray of float64, shape (rows, cols)
        W at the pixel centres, positive down [m].

    Raises
    ------
    InputError
        If the raster is not two-dimensional or not finite, or a size is not positive.
    """
    from scipy.signal import fftconvolve

    check_positive("The pixel size", pixel, "metres")
    check_positive("The radius of influence", radius, "metres")
    extraction = np.asarray(extraction, dtype=np.float64)
    if extraction.ndim != 2 or not np.isfinite(extraction).all():
        raise InputError(
            f"The extraction raster must be two-dimensional and finite (0 where nothing was mined), "
            f"got shape {extraction.shape}."
        )
    kernel = _pixel_kernel(pixel, radius)
    # separable: two passes cost less than one large two-dimensional convolution
    rows = fftconvolve(extraction, kernel[:, None], mode="full", axes=0)
    both = fftconvolve(rows, kernel[None, :], mode="full", axes=1)
    half = len(kernel) // 2
    return both[half : half + extraction.shape[0], half : half + extraction.shape[1]]


def _pixel_kernel(pixel: float, radius: float) -> np.ndarray:
    """Influence of one pixel along one axis, at distances of whole pixels; adds up to 1 within 4e-10."""
    from scipy.special import erf

    half = math.ceil(PADDING_RADII * radius / pixel)
    borders = (np.arange(-half, half + 2) - 0.5) * pixel
    return 0.5 * np.diff(erf(math.sqrt(math.pi) / radius * borders))
