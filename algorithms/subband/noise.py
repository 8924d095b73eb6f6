"""What a sub-band interferogram can resolve: its noise, and what a slope does to its coherence.

Bamler & Eineder (2005): two sub-bands of bandwidth b, taken from a band of bandwidth B, are two independent
interferograms; the noise of their double difference is far larger than that of the displacement by the full band.
Coherence is g, looks N are INDEPENDENT FULL-BAND looks: pixels averaged, times B / sampling rate, times the share of
independent lines.
"""

from __future__ import annotations

import math

import numpy as np

from ..checks import InputError, check_positive
from ..constants import SPEED_OF_LIGHT
from ..interferogram.coherence_noise import check_looks


def double_difference_std(
    coherence: np.ndarray | float, looks: np.ndarray | float, bandwidth: float, subband_bandwidth: float
) -> np.ndarray:
    """Standard deviation of the sub-band phase [rad]: ``sqrt(1 - g^2) / g * sqrt(B / (b N))``.

    Parameters
    ----------
    coherence : ndarray or float
        g of the sub-band interferograms, 0 to 1; NaN gives NaN, 0 infinity.
    looks : ndarray or float
        N, independent full-band looks (> 0).
    bandwidth, subband_bandwidth : float
        B and b [Hz].

    Notes
    -----
    It is the Cramer-Rao limit of many looks; at g = 0.3 and N = 100 the true spread is about 5 % larger.
    """
    check_bands(bandwidth, subband_bandwidth)
    return looks_std(coherence, np.asarray(looks, dtype=np.float64) * (subband_bandwidth / bandwidth))


def looks_std(coherence: np.ndarray | float, subband_looks: np.ndarray | float) -> np.ndarray:
    """Standard deviation of the sub-band phase [rad] from the independent looks of ONE sub-band (``N b / B``)."""
    coherence = np.asarray(coherence, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sqrt((1.0 - np.square(coherence)) / subband_looks) / coherence


def displacement_std(phase_std: np.ndarray | float, separation: float) -> np.ndarray:
    """Standard deviation of the LOS displacement [m]: ``c / (4 pi F) * sigma`` with F the separation of centroids [Hz].

    With centres at -f0 and +f0, F = 2 f0 and this is ``c / (8 pi f0) * sigma``.
    """
    return (
        SPEED_OF_LIGHT
        / (4.0 * math.pi * check_positive("The separation of the sub-bands", separation, "Hz"))
        * (np.asarray(phase_std, dtype=np.float64))
    )


def looks_needed(
    displacement_std_m: float, coherence: float, bandwidth: float, subband_bandwidth: float, separation: float
) -> float:
    """Independent full-band looks N that bring the LOS displacement to the standard deviation asked for [m]."""
    check_bands(bandwidth, subband_bandwidth)
    one = float(displacement_std(double_difference_std(coherence, 1.0, bandwidth, subband_bandwidth), separation))
    return (one / check_positive("The standard deviation", displacement_std_m, "metres")) ** 2


def range_looks(samples: int, subband_bandwidth: float, sampling_rate: float) -> float:
    """Independent looks of ONE sub-band in a row of ``samples`` samples.

    ``W^2 / sum_{|k|<W} (W - |k|) sinc^2(b k / fs)``: in a short window more than the asymptotic ``W b / fs``
    (11 samples, b/fs = 2/11: 2.516 instead of 2).
    """
    lags = np.arange(1, samples)
    correlation = np.square(np.sinc(subband_bandwidth / sampling_rate * lags))
    return samples**2 / (samples + 2.0 * float(((samples - lags) * correlation).sum()))


def spectral_shift(range_gradient: np.ndarray | float, carrier_frequency: float) -> np.ndarray:
    """Shift of the range spectrum [Hz] under a gradient of range change along slant range: ``fc |d(dr)/d r|``.

    It equals the fringe frequency along range, in cycles per sample, times the sampling rate.
    """
    return carrier_frequency * np.abs(range_gradient)


def slope_coherence(shift: np.ndarray | float, bandwidth: float) -> np.ndarray:
    """What a spectral shift [Hz] leaves of the coherence in a band: ``max(0, 1 - shift / bandwidth)``.

    A sub-band of bandwidth b goes blind at b: it tolerates LESS gradient than the whole band, by b / B.
    """
    check_positive("The bandwidth", bandwidth, "Hz")
    return np.maximum(0.0, 1.0 - np.abs(shift) / bandwidth)


def critical_gradient(carrier_frequency: float, bandwidth: float) -> float:
    """Gradient of range change along slant range [m/m] at which a band loses all coherence: ``bandwidth / fc``."""
    return bandwidth / check_positive("CARRIER_FREQUENCY", carrier_frequency, "Hz")


def misregistration_coherence(range_error: np.ndarray | float, bandwidth: float) -> np.ndarray:
    """Coherence left by an error of registration along slant range [m]: ``|sinc(2 B dr / c)|``."""
    return np.abs(np.sinc(2.0 * bandwidth * np.asarray(range_error) / SPEED_OF_LIGHT))


def unbiased_coherence(sample_coherence: np.ndarray, looks: float) -> np.ndarray:
    """Coherence from its sample estimate over ``looks`` independent looks, the noise taken off: never negative.

    The expectation of the squared estimate is about ``g^2 + (1 - g^2)^2 / L``; this inverts it, so that a predicted
    standard deviation is not too small where coherence is low.
    """
    check_looks(looks)
    squared = np.square(np.asarray(sample_coherence, dtype=np.float64))
    # q (1 + q/L - 2/L) + 1/L = s with q = g^2, the root that tends to s for many looks
    linear = 1.0 - 2.0 / looks
    with np.errstate(invalid="ignore"):
        root = np.sqrt(np.maximum(linear**2 + 4.0 / looks * (squared - 1.0 / looks), 0.0))
        return np.sqrt(np.clip((root - linear) * looks / 2.0, 0.0, 1.0))


def coherence_by_chance(looks: float, probability: float) -> float:
    """Sample coherence that pure noise exceeds with this probability: ``sqrt(1 - p^(1/(L-1)))``; 1 below two looks."""
    check_looks(looks)
    if not 0.0 < probability < 1.0:
        raise InputError(f"A probability must lie between 0 and 1, got {probability!r}.")
    return math.sqrt(1.0 - probability ** (1.0 / (looks - 1.0))) if looks > 1.0 else 1.0


def cramer_rao_range_std(coherence: float, looks: float, bandwidth: float) -> float:
    """Smallest standard deviation of a range shift [m] by any estimator that keeps phase (full band, coherent).

    ``c / (2 B) * sqrt(3 / (2 N)) * sqrt(1 - g^2) / (pi g)``. Sub-bands of a third of the band, as far apart as they can
    be, come within a factor of 3 / sqrt(8) = 1.0607 of it; b = 0.2 B, f0 = 0.4 B within 1.1411.
    """
    cells = math.sqrt(1.5 / looks) * math.sqrt(1.0 - coherence**2) / (math.pi * coherence)
    return SPEED_OF_LIGHT / (2.0 * check_positive("RANGE_BANDWIDTH", bandwidth, "Hz")) * cells


def check_bands(bandwidth: float, subband_bandwidth: float) -> None:
    """Raise `InputError` unless 0 < b <= B."""
    check_positive("RANGE_BANDWIDTH", bandwidth, "Hz")
    check_positive("SUBBAND_BANDWIDTH", subband_bandwidth, "Hz")
    if subband_bandwidth > bandwidth:
        raise InputError(
            f"SUBBAND_BANDWIDTH must not exceed the band: {subband_bandwidth / 1e6:g} MHz of {bandwidth / 1e6:g} MHz."
        )
