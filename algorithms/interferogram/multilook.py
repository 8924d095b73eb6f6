"""Sums over neighbouring pixels: looks side by side, and windows about every pixel.

A pixel without a value must not count: the sums here are of values and, separately, of how many there were. Every sum
is taken in the same order whatever block of an image it is computed in, so that blocks equal the whole bit by bit.
"""

from __future__ import annotations

import numpy as np

from ..checks import InputError

#: A multilooked pixel has a value where at least this share of its looks has one.
LEAST_SHARE = 0.5


def check_looks_of_image(lines: int, samples: int, shape: tuple[int, int]) -> None:
    """Raise `InputError` unless the looks are whole numbers of at least 1 and fit into an image of ``shape``."""
    for name, looks, size, unit in (
        ("LOOKS_LINES", lines, shape[0], "lines"),
        ("LOOKS_SAMPLES", samples, shape[1], "samples"),
    ):
        if looks < 1 or int(looks) != looks:
            raise InputError(f"{name} must be a whole number of at least 1, got {looks!r}.")
        if looks > size:
            raise InputError(f"{name} of {looks} is more than the {size} {unit} of the image. Give fewer looks.")


def look_sums(values: np.ndarray, lines: int, samples: int) -> np.ndarray:
    """Sums of ``lines`` x ``samples`` neighbours, side by side; a remainder at the end is left out.

    Parameters
    ----------
    values : ndarray, shape (rows, cols)
        Real, complex or boolean (counted); no NaN.
    lines, samples : int

    Returns
    -------
    ndarray, shape (rows // lines, cols // samples)
    """
    rows, cols = values.shape[0] // lines, values.shape[1] // samples
    if values.dtype == bool:
        values = values.astype(np.float32)
    kept = values[: rows * lines, : cols * samples]
    total = kept[:, ::samples].copy()
    for step in range(1, samples):
        total += kept[:, step::samples]
    result = total[::lines].copy()
    for step in range(1, lines):
        result += total[step::lines]
    return result


def multilook(values: np.ndarray, lines: int, samples: int) -> np.ndarray:
    """Mean of the looks that have a value.

    Parameters
    ----------
    values : ndarray, shape (rows, cols)
        Real, with NaN for no value; or complex, where zero is none either.
    lines, samples : int

    Returns
    -------
    ndarray of the same kind, shape (rows // lines, cols // samples)
        NaN where fewer than `LEAST_SHARE` of the looks have a value.
    """
    there = has_value(values)
    counts = look_sums(there, lines, samples)
    sums = look_sums(np.where(there, values, values.dtype.type(0)), lines, samples)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = sums / counts
    mean[counts < LEAST_SHARE * lines * samples] = np.nan
    return mean.astype(values.dtype, copy=False)


def has_value(values: np.ndarray) -> np.ndarray:
    """Where there is an observation: finite, and for complex numbers not zero, which has no phase."""
    finite = np.isfinite(values)
    return finite & (values != 0) if np.iscomplexobj(values) else finite


def window_sums(values: np.ndarray, lines: int, samples: int) -> np.ndarray:
    """Sums over the window about every pixel; what lies outside the array counts nothing.

    Parameters
    ----------
    values : ndarray, shape (rows, cols)
        Real or complex, no NaN.
    lines, samples : int
        Odd sizes of the window.

    Returns
    -------
    ndarray, shape (rows, cols)
    """
    padded = np.pad(values, ((lines // 2,) * 2, (samples // 2,) * 2))
    return _run_sums(_run_sums(padded, samples, 1), lines, 0)


def _run_sums(values: np.ndarray, length: int, axis: int) -> np.ndarray:
    """Sums of ``length`` successive values along an axis, by doubling: no running sum, so no error that travels."""
    size = values.shape[axis] - length + 1

    def part(array: np.ndarray, start: int, count: int) -> np.ndarray:
        return array[start : start + count] if axis == 0 else array[:, start : start + count]

    total, offset, width, power = None, 0, 1, values
    while True:
        if length & width:
            piece = part(power, offset, size)
            total = piece.copy() if total is None else np.add(total, piece, out=total)
            offset += width
        if 2 * width > length:
            return total
        count = power.shape[axis] - width
        power = part(power, 0, count) + part(power, width, count)
        width *= 2
