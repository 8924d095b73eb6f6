"""The two sub-bands of whole lines, held in memory: for the double difference, which needs both at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from .applicability import SubbandSystem

#: Fewer bins than this are no band.
_FEWEST_BINS = 3
#: A window that leaves less of the amplitude than this is not divided out; Hamming's own leaves 0.08 at the edge.
_LEAST_WEIGHT = 0.05


@dataclass(frozen=True)
class Subbands:
    """Cuts lines of one length into a lower and an upper sub-band.

    Attributes
    ----------
    upper, lower : ndarray
        Factor of each bin of the spectrum: 1 / weighting inside the sub-band, 0 outside.
    upper_centroid, lower_centroid : float
        Effective centroids over the actual bins, relative to the carrier [Hz].
    """

    upper: np.ndarray
    lower: np.ndarray
    upper_centroid: float
    lower_centroid: float

    @classmethod
    def planned(
        cls,
        system: SubbandSystem,
        samples: int,
        sampling_rate: float,
        *,
        centre: float = 0.0,
        window_coefficient: float = 1.0,
        remove_window: bool = True,
    ) -> Subbands:
        """Sub-bands of lines of ``samples`` samples.

        Parameters
        ----------
        system : SubbandSystem
        samples : int
        sampling_rate : float
            [Hz]
        centre : float
            Centre of the occupied band relative to the carrier [Hz].
        window_coefficient : float
            Of the Hamming weighting that is in the spectrum; it is divided out inside the sub-bands, so that their
            centroids lie in their middles.
        remove_window : bool
            False leaves the weighting in; the centroids then account for it.
        """
        # Lines are not padded to a quicker length: that would smear the edges of the band over a bin and move the
        # centroids (0.06 % at 600 samples).
        # Frequencies count from the centre of the band, whichever way around it lies in the sampled spectrum.
        offset = np.mod(np.fft.fftfreq(samples, 1.0 / sampling_rate) - centre + sampling_rate / 2.0, sampling_rate)
        offset -= sampling_rate / 2.0
        if system.range_bandwidth > sampling_rate * (1.0 + 1e-9):
            raise InputError(
                f"RANGE_BANDWIDTH of {system.range_bandwidth / 1e6:g} MHz is more than the SAMPLING_RATE of "
                f"{sampling_rate / 1e6:g} MHz: samples cannot hold it. Correct one of the two."
            )
        a = window_coefficient
        weighting = a + (1.0 - a) * np.cos(2.0 * np.pi * offset / system.range_bandwidth)
        parts = []
        for middle in (system.separation / 2.0, -system.separation / 2.0):
            inside = np.abs(offset - middle) <= system.subband_bandwidth / 2.0
            if inside.sum() < _FEWEST_BINS:
                raise InputError(
                    f"A sub-band of {system.subband_bandwidth / 1e6:g} MHz holds {int(inside.sum())} points of the "
                    f"spectrum of {samples} samples. Give wider sub-bands or longer lines."
                )
            if remove_window and weighting[inside].min() < _LEAST_WEIGHT:
                raise InputError(
                    f"A window of coefficient {a:g} leaves {100 * max(weighting[inside].min(), 0.0):.1f} % of the "
                    "amplitude at the edge of a sub-band: dividing by it would leave noise alone. Give narrower or "
                    "nearer sub-bands (SUBBAND_BANDWIDTH, FREQUENCY_OFFSET)."
                )
            factor = np.zeros(samples)
            factor[inside] = 1.0 / weighting[inside] if remove_window else 1.0
            power = np.where(inside, np.square(factor * weighting), 0.0)
            parts.append((factor.astype(np.float32), float((offset * power).sum() / power.sum()) + centre))
        (upper, upper_centroid), (lower, lower_centroid) = parts
        return cls(upper, lower, upper_centroid, lower_centroid)

    @property
    def separation(self) -> float:
        """Distance of the effective centroids [Hz]."""
        return self.upper_centroid - self.lower_centroid

    def cut(self, lines: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Upper and lower sub-band of lines, complex64 (lines, samples)."""
        from scipy.fft import fft, ifft

        spectrum = fft(lines, axis=1)
        upper, lower = (ifft(spectrum * factor, axis=1) for factor in (self.upper, self.lower))
        return upper.astype(np.complex64, copy=False), lower.astype(np.complex64, copy=False)
