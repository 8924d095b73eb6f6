"""A plane over stable ground, of wrapped phase or of plain values, that is not moved by what does move."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..checks import InputError

#: Fewer pixels than this say nothing about a plane.
FEWEST_PIXELS = 30
#: Tukey's biweight: residuals beyond so many robust standard deviations count nothing (95 % efficiency).
_TUKEY = 4.685
_ITERATIONS = 30
_TOLERANCE = 1e-6
#: Pixels used at most for the fit: three numbers do not need more.
_MOST_PIXELS = 200_000
#: Zero padding of the periodogram that finds the plane's fringes.
_PADDING = 4


@dataclass(frozen=True)
class Plane:
    """``value + per_row * row + per_col * col``, rows and columns counted from the first pixel.

    Attributes
    ----------
    value, per_row, per_col : float
        In the unit of what was fitted: radians for phase.
    rms : float
        Root mean square of the residuals that count.
    pixels : int
        Pixels that were used.
    """

    value: float
    per_row: float
    per_col: float
    rms: float
    pixels: int

    def at(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """The plane at rows and columns (broadcast); phase is unwrapped."""
        return self.value + self.per_row * rows + self.per_col * cols


def fit_phase_plane(phase: np.ndarray, std: np.ndarray | None = None, stable: np.ndarray | None = None) -> Plane:
    """Robust plane through WRAPPED phase over stable ground.

    The fringe frequency of the stable part comes from its periodogram, so a plane of several cycles is found too; then
    residuals are fitted by iteratively reweighted least squares with Tukey's biweight, so motion that the mask misses,
    and gross errors, do not tilt it.

    Parameters
    ----------
    phase : ndarray, shape (rows, cols)
        [rad]; NaN is no observation.
    std : ndarray, optional
        Standard deviation of the phase [rad]: weights 1/std^2.
    stable : ndarray of bool, optional
        True where the ground is stable; everywhere if not given.

    Raises
    ------
    InputError
        If fewer than 30 stable pixels have a phase.
    """
    usable = np.isfinite(phase)
    if stable is not None:
        usable &= stable
    if std is not None:
        usable &= np.isfinite(std) & (std > 0)
    rows, cols = np.nonzero(usable)
    if rows.size < FEWEST_PIXELS:
        raise InputError(
            f"A phase trend needs at least {FEWEST_PIXELS} pixels of stable ground with a phase, got {rows.size}. "
            "Make the mask of the moving area smaller, or switch the removal of the trend off."
        )
    weight = np.ones(rows.size) if std is None else 1.0 / np.square(std[usable].astype(np.float64))
    row_rate, col_rate = _fringes(phase, usable, None if std is None else std)
    chosen = np.linspace(0, rows.size - 1, min(rows.size, _MOST_PIXELS)).astype(np.int64)
    rows, cols, weight = rows[chosen].astype(np.float64), cols[chosen].astype(np.float64), weight[chosen]
    values = phase[usable][chosen].astype(np.float64)
    turned = np.exp(1j * (values - row_rate * rows - col_rate * cols))
    constant = float(np.angle((weight * turned).sum()))
    residual = np.angle(turned * np.exp(-1j * constant))
    fitted = _plane(rows, cols, residual, weight)
    return replace(
        fitted,
        value=fitted.value + constant,
        per_row=fitted.per_row + row_rate,
        per_col=fitted.per_col + col_rate,
    )


def fit_plane(rows: np.ndarray, cols: np.ndarray, values: np.ndarray) -> Plane:
    """The same robust plane through values that do not wrap; shapes (n,), NaN is left out.

    Raises
    ------
    InputError
        If fewer than 30 values are finite.
    """
    usable = np.isfinite(values)
    if usable.sum() < FEWEST_PIXELS:
        raise InputError(f"A trend needs at least {FEWEST_PIXELS} pixels with a value, got {int(usable.sum())}.")
    chosen = rows[usable].astype(np.float64), cols[usable].astype(np.float64), values[usable].astype(np.float64)
    return _plane(*chosen, np.ones(chosen[0].size))


def _plane(rows: np.ndarray, cols: np.ndarray, values: np.ndarray, weight: np.ndarray) -> Plane:
    # Centred and scaled, so that the normal equations are well conditioned.
    row_middle, col_middle = rows.mean(), cols.mean()
    row_scale, col_scale = max(1.0, float(np.ptp(rows))), max(1.0, float(np.ptp(cols)))
    design = np.column_stack([np.ones_like(rows), (rows - row_middle) / row_scale, (cols - col_middle) / col_scale])
    solution, counted = _robust_fit(design, values, weight)
    per_row, per_col = solution[1] / row_scale, solution[2] / col_scale
    left = (values - design @ solution)[counted]
    return Plane(
        value=float(solution[0] - per_row * row_middle - per_col * col_middle),
        per_row=float(per_row),
        per_col=float(per_col),
        rms=float(np.sqrt(np.mean(np.square(left)))) if left.size else float("nan"),
        pixels=int(counted.sum()),
    )


def _robust_fit(design: np.ndarray, values: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Coefficients, and which rows count in the end."""
    relative = np.sqrt(weight / weight.mean())
    robust = np.ones_like(values)
    solution = np.zeros(design.shape[1])
    for _ in range(_ITERATIONS):
        row = relative * np.sqrt(robust)
        found = np.linalg.lstsq(design * row[:, np.newaxis], values * row, rcond=None)[0]
        change = np.abs(found - solution).max()
        solution = found
        scaled = (values - design @ solution) * relative
        spread = 1.4826 * float(np.median(np.abs(scaled)))
        if spread == 0.0:
            return solution, np.ones(values.size, dtype=bool)
        share = np.abs(scaled) / (_TUKEY * spread)
        robust = np.where(share < 1.0, np.square(1.0 - np.square(share)), 0.0)
        if change < _TOLERANCE:
            break
    return solution, robust > 0


def _fringes(phase: np.ndarray, usable: np.ndarray, std: np.ndarray | None) -> tuple[float, float]:
    """Fringe frequency of the stable part along rows and columns [rad/pixel]; rasters are thinned to a few hundred."""
    from scipy.fft import fft2, next_fast_len

    down, across = (max(1, length // 512) for length in phase.shape)
    rows, cols = phase.shape[0] // down, phase.shape[1] // across
    field = np.where(usable, np.exp(1j * np.where(usable, phase, 0.0)), 0.0)
    if std is not None:
        field /= np.where(usable, np.square(np.where(usable, std, 1.0)), 1.0)
    field = field[: rows * down, : cols * across].reshape(rows, down, cols, across).sum(axis=(1, 3))
    size = next_fast_len(_PADDING * rows), next_fast_len(_PADDING * cols)
    power = np.abs(fft2(field, s=size))
    row, col = np.unravel_index(int(power.argmax()), power.shape)
    return (
        2.0 * np.pi * float(np.fft.fftfreq(size[0])[row]) / down,
        2.0 * np.pi * float(np.fft.fftfreq(size[1])[col]) / across,
    )
