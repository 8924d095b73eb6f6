"""How sure a block of sub-band phase is, and whether it is one at all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .double_difference import DoubleDifference, independent_looks
from .noise import coherence_by_chance, looks_std, slope_coherence, unbiased_coherence

#: Chance that pure noise passes for a coherent block.
FALSE_ALARM = 1e-4
#: A ramp found among the noise raises the coherence of noise: the periodogram is searched over so many independent
#: frequencies per look, and the sub-bands share a part of what it finds.
_SEARCHED = 4.0
#: No coherence above this is believed: thermal noise alone leaves no more (a signal-to-noise ratio of 23 dB).
MOST_COHERENCE = 0.995


@dataclass(frozen=True)
class Quality:
    """Arrays of the shape of the blocks.

    Attributes
    ----------
    coherence : ndarray of float32
        Coherence of the sub-bands with the bias of few looks taken off.
    phase_std : ndarray of float32
        Predicted standard deviation of the sub-band phase [rad]; NaN where blind.
    seen : ndarray of bool
        False where a block is blind: no more coherent than chance, or decorrelated by its slope.
    """

    coherence: np.ndarray
    phase_std: np.ndarray
    seen: np.ndarray


def judge_blocks(
    result: DoubleDifference,
    looks: tuple[int, int],
    subband_bandwidth: float,
    sampling_rate: float,
    azimuth_factor: float = 1.0,
) -> Quality:
    """Predicted noise of each block, and which blocks are blind.

    Parameters
    ----------
    result : DoubleDifference
    looks : (lines, samples)
        Pixels per block.
    subband_bandwidth, sampling_rate : float
        [Hz]
    azimuth_factor : float
        Share of the lines that are independent.
    """
    count = independent_looks(looks, subband_bandwidth, sampling_rate, azimuth_factor)
    coherence = np.minimum(unbiased_coherence(result.coherence, count), MOST_COHERENCE)
    threshold = coherence_by_chance(count, FALSE_ALARM / (_SEARCHED * max(1.0, count)))
    shift = np.abs(result.range_fringes) * sampling_rate
    with np.errstate(invalid="ignore"):
        seen = (
            np.isfinite(result.phase)
            & (result.coherence > threshold)
            & (coherence > 0)
            & (slope_coherence(shift, subband_bandwidth) > 0)
        )
    counted = np.where(seen, count * result.evenness, 1.0)
    spread = np.where(seen, looks_std(np.where(seen, coherence, 1.0), counted), np.nan)
    return Quality(coherence.astype(np.float32), spread.astype(np.float32), seen)
