"""The double difference: sub-band phase of a block of pixels, with the fringes taken out of both sub-bands alike.

Multilooking first and differencing after dies where the phase of the full band runs through more than about half a
cycle within the window, which over a mining bowl is everywhere. The two sub-band interferograms have the same fringes
but for a thousandth: demodulated by ONE ramp they can be summed over the whole window, and the ramp cancels in the
difference. The ramp is the strongest in the two sub-band interferograms of the block together, by power. The full band
would not do: motion that registration left misaligns it, until at c / 2B (1.5 m for 100 MHz) nothing of it is coherent,
where the sub-bands still are; and a ramp that suits it best prefers sub-bands that agree in phase, a bias toward zero.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from .noise import range_looks

COMMON_RAMP, PLAIN = "common_ramp", "plain"
METHODS = (COMMON_RAMP, PLAIN)
#: Zero padding of the periodogram in which the ramp is found: its grid is then never off by more than 1/8 cycle across
#: the window, which is the same in both sub-bands.
PADDING = 4
#: Blocks that are transformed together: bounds the memory of the padded spectra.
_BATCH_VALUES = 1 << 21


@dataclass(frozen=True)
class DoubleDifference:
    """Sub-band phase of blocks of pixels; every array has the shape (block rows, block cols), float32.

    Attributes
    ----------
    phase : ndarray
        ``arg(z_up conj(z_low))``, wrapped [rad]; NaN where a block has no signal.
    coherence : ndarray
        Sample coherence of the sub-band interferograms, the ramp removed: the quadratic mean of the two.
    full_coherence : ndarray
        Sample coherence of the full band, the ramp removed.
    range_fringes : ndarray
        Fringe frequency along range [cycles/sample]; times the sampling rate it is the spectral shift. 0 for `PLAIN`.
    evenness : ndarray
        Share of the looks that count, 0 to 1: 1 for speckle over even ground, small where a few bright targets outweigh
        the rest. ``2 (sum I)^2 / (N sum I^2)`` of the intensity, which is 1 for fully developed speckle.
    """

    phase: np.ndarray
    coherence: np.ndarray
    full_coherence: np.ndarray
    range_fringes: np.ndarray
    evenness: np.ndarray


@dataclass(frozen=True)
class BandPair:
    """One band of the reference image and of the secondary: complex arrays of the same shape (lines, samples)."""

    reference: np.ndarray
    secondary: np.ndarray

    def rotated(self, phase: np.ndarray) -> BandPair:
        """The pair with ``phase`` [rad] taken off its interferogram."""
        return BandPair(self.reference, self.secondary * np.exp(1j * phase).astype(self.secondary.dtype))


def double_difference(
    full: BandPair, upper: BandPair, lower: BandPair, looks: tuple[int, int], method: str = COMMON_RAMP
) -> DoubleDifference:
    """Sub-band phase per block of ``looks`` (lines, samples); lines and samples that fill no block are left out.

    Parameters
    ----------
    full, upper, lower : BandPair
        Registered images; ``upper`` and ``lower`` hold the sub-bands of both. Topographic and flat-earth phase is taken
        off before, each band's scaled by its own frequency.
    looks : (lines, samples)
    method : {"common_ramp", "plain"}
        ``plain`` multilooks and then differences.

    Raises
    ------
    InputError
        If shapes differ, or a window is larger than the image.
    """
    if method not in METHODS:
        raise InputError(f"METHOD must be one of {', '.join(METHODS)}, got {method!r}.")
    shape = full.reference.shape
    for pair in (full, upper, lower):
        if pair.reference.shape != shape or pair.secondary.shape != shape:
            raise InputError(
                f"The images must have one size, got {pair.reference.shape} and {pair.secondary.shape} beside {shape} "
                "(lines, samples). Register the secondary image first."
            )
    check_looks_fit(looks, shape)
    interferograms = [pair.reference * np.conj(pair.secondary) for pair in (full, upper, lower)]
    if method == PLAIN:
        sums = [_blocks(values, looks).sum(axis=(2, 3), dtype=np.complex128) for values in interferograms]
        fringes = np.zeros(sums[0].shape)
    else:
        sums, fringes = _demodulated_sums(interferograms, looks)
    coherences = [_coherence(total, pair, looks) for total, pair in zip(sums, (full, upper, lower))]
    joint = sums[1] * np.conj(sums[2])
    empty = ~(np.abs(joint) > 0)
    phase = np.where(empty, np.nan, np.angle(joint))
    subband = np.sqrt(0.5 * (np.square(coherences[1]) + np.square(coherences[2])))
    results = (phase, subband, coherences[0], np.where(empty, np.nan, fringes), _evenness(full, looks))
    return DoubleDifference(*(values.astype(np.float32) for values in results))


def check_looks_fit(looks: tuple[int, int], shape: tuple[int, int]) -> None:
    """Raise `InputError` unless a window is at least one pixel and at most the image."""
    if min(looks) < 1 or looks[0] > shape[0] or looks[1] > shape[1]:
        raise InputError(
            f"LOOKS_LINES x LOOKS_SAMPLES must be at least 1 x 1 and at most the image of {shape[0]} lines x "
            f"{shape[1]} samples, got {looks[0]} x {looks[1]}."
        )


def independent_looks(
    looks: tuple[int, int], subband_bandwidth: float, sampling_rate: float, azimuth_factor: float = 1.0
) -> float:
    """Independent looks of one sub-band in a window; a window of few samples has more than ``W b / fs``.

    Parameters
    ----------
    looks : (lines, samples)
    subband_bandwidth, sampling_rate : float
        [Hz]
    azimuth_factor : float
        Share of the lines that are independent: azimuth bandwidth / pulse repetition frequency, at most 1.
    """
    return max(1.0, looks[0] * azimuth_factor) * range_looks(looks[1], subband_bandwidth, sampling_rate)


def _blocks(values: np.ndarray, looks: tuple[int, int]) -> np.ndarray:
    """A view of the whole blocks, shape (block rows, block cols, lines, samples)."""
    rows, cols = values.shape[0] // looks[0], values.shape[1] // looks[1]
    cut = values[: rows * looks[0], : cols * looks[1]]
    return cut.reshape(rows, looks[0], cols, looks[1]).swapaxes(1, 2)


def _demodulated_sums(interferograms: list[np.ndarray], looks: tuple[int, int]) -> tuple[list[np.ndarray], np.ndarray]:
    """Sum of each interferogram over each block with the block's ramp taken off, and the ramp along range."""
    blocks = [_blocks(values, looks) for values in interferograms]
    shape = blocks[0].shape[:2]
    sums = [np.zeros(shape, dtype=np.complex128) for _ in blocks]
    fringes = np.zeros(shape)
    lines, samples = np.arange(looks[0]), np.arange(looks[1])
    batch = max(1, _BATCH_VALUES // (PADDING**2 * looks[0] * looks[1]))
    for row in range(shape[0]):
        for start in range(0, shape[1], batch):
            part = slice(start, min(start + batch, shape[1]))
            down, across = _ramps((blocks[1][row, part], blocks[2][row, part]), looks)
            turn_down = np.exp(-2j * np.pi * down[:, np.newaxis] * lines).astype(np.complex64)
            turn_across = np.exp(-2j * np.pi * across[:, np.newaxis] * samples).astype(np.complex64)
            for total, block in zip(sums, blocks):
                total[row, part] = np.einsum(
                    "nl,nls,ns->n", turn_down, block[row, part], turn_across, optimize=["einsum_path", (0, 1), (0, 1)]
                )
            fringes[row, part] = across
    return sums, fringes


def _ramps(bands: tuple[np.ndarray, ...], looks: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Frequency [cycles/pixel] along lines and samples where the bands' power together is highest, shape (blocks,)."""
    from scipy.fft import fft2, next_fast_len

    size = tuple(next_fast_len(PADDING * count) if count > 1 else 1 for count in looks)
    power = np.zeros((len(bands[0]), *size), dtype=np.float32)
    for blocks in bands:
        spectra = fft2(blocks, s=size)
        power += np.square(spectra.real) + np.square(spectra.imag)
    strongest = power.reshape(len(power), -1).argmax(axis=1)
    return np.fft.fftfreq(size[0])[strongest // size[1]], np.fft.fftfreq(size[1])[strongest % size[1]]


def _evenness(full: BandPair, looks: tuple[int, int]) -> np.ndarray:
    """Share of the looks that count; NaN where there is no signal."""
    intensity = np.abs(full.reference * full.secondary)
    blocks = _blocks(intensity, looks)
    total = blocks.sum(axis=(2, 3), dtype=np.float64)
    square = np.square(blocks).sum(axis=(2, 3), dtype=np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.minimum(2.0 * total**2 / (looks[0] * looks[1] * square), 1.0)


def _coherence(total: np.ndarray, pair: BandPair, looks: tuple[int, int]) -> np.ndarray:
    """Sample coherence of blocks; NaN where there is no signal."""
    energy = [
        _blocks(np.square(image.real) + np.square(image.imag), looks).sum(axis=(2, 3), dtype=np.float64)
        for image in (pair.reference, pair.secondary)
    ]
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.minimum(np.abs(total) / np.sqrt(energy[0] * energy[1]), 1.0)
