"""Coherence of two single-look complex images (Tang et al. 2023, Eq. 3; Hanssen 2001).

``gamma = |sum M S*| / sqrt(sum |M|^2 sum |S|^2)`` over a window. It is an estimate from few looks and too high: where
nothing is coherent it shows `incoherent_level`, not zero. Fringes inside the window lower it, the more the steeper.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from .multilook import look_sums, window_sums

#: Steps of Newton's method from the coarse fringe rate to that of the window.
REFINEMENTS = 2


@dataclass(frozen=True)
class PairSums:
    """What interferogram and coherence are made of, on the multilooked grid; shapes (rows, cols).

    Attributes
    ----------
    cross : ndarray of complex64
        Sum of M S* over the looks that both images have; zero where there is none.
    reference_power, secondary_power : ndarray of float32
        Sums of |M|^2 and |S|^2 over the same looks.
    counts : ndarray of float32
        How many looks these are.
    """

    cross: np.ndarray
    reference_power: np.ndarray
    secondary_power: np.ndarray
    counts: np.ndarray


def pair_sums(
    reference: np.ndarray,
    secondary: np.ndarray,
    looks_lines: int = 1,
    looks_samples: int = 1,
    phase: np.ndarray | None = None,
) -> PairSums:
    """Multilooked products of two images.

    Parameters
    ----------
    reference, secondary : ndarray of complex64, shape (rows, cols)
        Zero or NaN is no data; a look counts where both images have data (and ``phase`` a value).
    looks_lines, looks_samples : int
    phase : ndarray of float32, shape (rows, cols), optional
        Phase to remove from M S* before it is summed [rad]; NaN is no value.

    Raises
    ------
    ValueError
        If the shapes differ.
    """
    if reference.shape != secondary.shape:
        raise ValueError(f"Both images must have the same shape, got {reference.shape} and {secondary.shape}.")
    cross = reference * np.conj(secondary)
    there = np.isfinite(cross) & (reference != 0) & (secondary != 0)
    if phase is not None:
        there &= np.isfinite(phase)
        cross *= np.exp(-1j * np.where(there, phase, np.float32(0))).astype(np.complex64)
    powers = (image.real**2 + image.imag**2 for image in (reference, secondary))
    first, second = (np.where(there, power, np.float32(0)) for power in powers)
    return PairSums(
        cross=look_sums(np.where(there, cross, np.complex64(0)), looks_lines, looks_samples),
        reference_power=look_sums(first, looks_lines, looks_samples),
        secondary_power=look_sums(second, looks_lines, looks_samples),
        counts=look_sums(there, looks_lines, looks_samples),
    )


def check_window(lines: int, samples: int, shape: tuple[int, int]) -> None:
    """Raise `InputError` unless a window is odd, larger than one pixel and no larger than an image of ``shape``."""
    for name, length, size in (("WINDOW_LINES", lines, shape[0]), ("WINDOW_SAMPLES", samples, shape[1])):
        if length < 1 or int(length) != length or length % 2 == 0:
            raise InputError(
                f"{name} must be an odd whole number, so that the window has a middle pixel, got {length!r}."
            )
        if length > size:
            raise InputError(f"{name} of {length} is larger than the image ({size} pixels). Give a smaller window.")


def coherence_of_sums(sums: PairSums, lines: int, samples: int, *, remove_ramp: bool = False) -> np.ndarray:
    """Coherence over a window of multilooked pixels.

    Parameters
    ----------
    sums : PairSums
    lines, samples : int
        Odd sizes of the window [pixels of ``sums``]; at the border of the image the window is what lies inside.
    remove_ramp : bool
        Take the mean fringe rate inside each window out before summing. Slopes then no longer lower the coherence, but
        what is fitted to noise raises that of incoherent ground.

    Returns
    -------
    ndarray of float32, shape (rows, cols)
        0 to 1; NaN where the middle pixel has no data.
    """
    cross = (_demodulated_sums if remove_ramp else window_sums)(sums.cross, lines, samples)
    power = window_sums(sums.reference_power, lines, samples) * window_sums(sums.secondary_power, lines, samples)
    with np.errstate(divide="ignore", invalid="ignore"):
        result = np.abs(cross) / np.sqrt(power)
    # Rounding may leave a hair above one.
    np.minimum(result, np.float32(1), out=result)
    result[(sums.counts == 0) | (power <= 0)] = np.nan
    return result.astype(np.float32, copy=False)


def coherence_reach(lines: int, samples: int, *, remove_ramp: bool) -> tuple[int, int]:
    """How far a pixel's coherence depends on others, down and across [pixels]."""
    wide = 3 if remove_ramp else 1
    return wide * lines // 2 + 1, wide * samples // 2 + 1


def fringe_rates(cross: np.ndarray, lines: int, samples: int) -> tuple[np.ndarray, np.ndarray]:
    """Mean fringe rate in the window about each pixel, along lines and along samples [rad/pixel], float32.

    The argument of the summed products of neighbours, ``arg sum I(p+1) I*(p)``; rates beyond pi alias.
    """
    down = np.zeros_like(cross)
    across = np.zeros_like(cross)
    down[:-1] = cross[1:] * np.conj(cross[:-1])
    across[:, :-1] = cross[:, 1:] * np.conj(cross[:, :-1])
    return (
        np.angle(window_sums(down, lines, samples)).astype(np.float32),
        np.angle(window_sums(across, lines, samples)).astype(np.float32),
    )


def _demodulated_sums(cross: np.ndarray, lines: int, samples: int) -> np.ndarray:
    """Magnitude of the sums over windows, each demodulated by its own fringe rate: near the periodogram's peak.

    The rate of a window three times as large is a robust start; one step of Newton's method makes it precise. Where
    that leaves less than no demodulation at all does, the latter counts: a peak is not below its surroundings.
    """
    down, across = fringe_rates(cross, 3 * lines, 3 * samples)
    plain = np.abs(window_sums(cross, lines, samples))
    for _ in range(REFINEMENTS):
        total, line_moment, sample_moment = _moments(cross, down, across, lines, samples)
        down += _rate_step(line_moment, total, lines)
        across += _rate_step(sample_moment, total, samples)
    total, _, _ = _moments(cross, down, across, lines, samples, moments=False)
    return np.maximum(np.abs(total), plain)


def _rate_step(moment: np.ndarray, total: np.ndarray, length: int) -> np.ndarray:
    """What is missing of a fringe rate [rad/pixel], from the first moment of the demodulated window."""
    if length == 1:
        return np.zeros(total.shape, dtype=np.float32)
    with np.errstate(divide="ignore", invalid="ignore"):
        step = np.nan_to_num((moment / total).imag * (12.0 / (length**2 - 1.0)))
    return np.clip(step, -np.pi / length, np.pi / length).astype(np.float32)


def _moments(
    cross: np.ndarray, down: np.ndarray, across: np.ndarray, lines: int, samples: int, *, moments: bool = True
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Sums over demodulated windows and their first moments along lines and samples, by Horner's rule."""
    step_down, step_across = (np.exp(-1j * rate).astype(np.complex64) for rate in (down, across))
    padded = np.pad(cross, ((lines // 2,) * 2, (samples // 2,) * 2))
    rows, cols = cross.shape
    total, line_moment, sample_moment = (np.zeros_like(cross) for _ in range(3))
    for line in range(lines - 1, -1, -1):
        part, part_moment = np.zeros_like(cross), np.zeros_like(cross)
        for sample in range(samples - 1, -1, -1):
            value = padded[line : line + rows, sample : sample + cols]
            part *= step_across
            part += value
            if moments:
                part_moment *= step_across
                part_moment += np.float32(sample - samples // 2) * value
        total *= step_down
        total += part
        if moments:
            line_moment *= step_down
            line_moment += np.float32(line - lines // 2) * part
            sample_moment *= step_down
            sample_moment += part_moment
    return total, line_moment, sample_moment


def incoherent_level(looks: float) -> float:
    """Expected coherence estimate of ground that has none, from so many independent looks (Touzi et al. 1999).

    ``sqrt(pi)/2 Gamma(L) / Gamma(L + 1/2)``, about ``sqrt(pi / 4 L)``: 0.28 at 10 looks, 0.089 at 100. Neighbouring
    pixels of an oversampled image are not independent, so the truth is higher.
    """
    return 0.5 * math.sqrt(math.pi) * math.exp(math.lgamma(looks) - math.lgamma(looks + 0.5))


def window_pixels(metres: float, spacing: float) -> int:
    """The odd number of pixels that comes nearest to a window of ``metres``, at least 1."""
    return 2 * max(0, round((metres / spacing - 1.0) / 2.0)) + 1
