"""What goes wrong when phase is unwrapped: aliasing where fringes are too dense, and whole cycles lost by region."""

from __future__ import annotations

import numpy as np

from .fields import smooth_field

TWO_PI = 2.0 * np.pi


def aliased(phase: np.ndarray) -> np.ndarray:
    """Wrap a phase and unwrap it again by least squares, made congruent: right but where neighbours differ by over pi.

    The unwrapped phase minimises the squared misfit to the wrapped differences of neighbours (a Poisson equation,
    solved by the cosine transform; Ghiglia and Romero 1994); each pixel then takes the whole cycle next to it. As with
    real unwrappers, a bowl whose flanks are too steep comes out too shallow.

    Parameters
    ----------
    phase : ndarray, shape (rows, cols)
        True phase [rad].

    Returns
    -------
    ndarray of float32
        Differs from the true phase by whole cycles; their median is 0.
    """
    from scipy.fft import dctn, idctn

    wrapped = _wrap(np.asarray(phase, dtype=np.float64))
    along_rows, along_cols = _wrap(np.diff(wrapped, axis=0)), _wrap(np.diff(wrapped, axis=1))
    divergence = np.zeros_like(wrapped)
    divergence[:-1] += along_rows
    divergence[1:] -= along_rows
    divergence[:, :-1] += along_cols
    divergence[:, 1:] -= along_cols
    rows, cols = wrapped.shape
    eigenvalue = 2.0 * (np.cos(np.pi * np.arange(rows) / rows)[:, None] + np.cos(np.pi * np.arange(cols) / cols) - 2.0)
    eigenvalue[0, 0] = 1.0  # the constant is free
    solution = idctn(dctn(divergence, norm="ortho") / eigenvalue, norm="ortho")
    solution += np.median(phase - solution)
    cycles = np.round((phase - solution) / TWO_PI)
    return (phase - TWO_PI * (cycles - np.median(cycles))).astype(np.float32)


def cycle_error(shape: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """Whole cycles that an unwrapper lost: 1 or 2, of either sign, in patches that cover a seventh of the scene.

    Returns
    -------
    ndarray of int8, shape (rows, cols)
    """
    patches = smooth_field(shape, min(shape) / 8.0, rng)
    cycles = int(rng.choice((-2, -1, 1, 2)))
    return np.where(patches > np.quantile(patches, 6.0 / 7.0), cycles, 0).astype(np.int8)


def _wrap(phase: np.ndarray) -> np.ndarray:
    return phase - TWO_PI * np.round(phase / TWO_PI)
