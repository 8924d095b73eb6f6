"""The banded solver: weighted least squares of many pixels side by side, NumPy form.

Unknowns are the cumulative phases y of the dates (the first one zero) and, on request, one DEM error. Every array holds
pixels innermost, so that each step of the elimination is one operation on a contiguous row of pixels; a missing
observation is a zero weight and costs no branch. `banded_numba` holds the same algorithm as a compiled kernel.

The DEM column is carried as a border of the band. It is nearly collinear with the dates' columns (a pair's baseline is
the difference of two dates' baselines b), so the unknowns are changed to ``y' = y + b h``: what is left of the column
is the pairs' departure from that difference and the smoothing rows, and nothing large cancels.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .connectivity import component_labels, reference_component
from .elimination import Elimination
from .weights import NONE, squared_weights

#: Values of the flag: no observation; all dates tied by the pixel's pairs; tied only by the smoothing; not determined
#: (NaN outside the component of dates that is kept, or everywhere).
NO_DATA, CONNECTED, BRIDGED, UNDERDETERMINED = 0, 1, 2, 3

#: A pivot below this fraction of its diagonal has lost its meaning to rounding, per precision: such pixels are solved
#: again in float64, and are not determined if that loses it too.
PIVOT_LIMIT = {"float32": 1e-3, "float64": 1e-13}
#: Two columns are collinear when this is what is left of the one's square outside the other.
COLLINEAR = 1e-9

_CHUNK = 4096


@dataclass(frozen=True)
class Equations:
    """What the normal equations of one network have in common for all pixels.

    ``border_*`` belong to the DEM error in units of 1 / (alpha * baseline scale), after the change of unknowns.

    Attributes
    ----------
    elimination : Elimination
    pairs : ndarray of int64, shape (P, 2)
        Reference and secondary date.
    coupling : ndarray of int64, shape (P,)
        Entry that couples a pair's two dates.
    constant_entries : ndarray of float64, shape (entries + 1,)
        Normal matrix of the smoothing rows.
    border : ndarray of float64, shape (P,), or None
        Pair's baseline minus the difference of its dates' baselines, scaled; None without DEM error.
    constant_border : ndarray of float64, shape (N + 1,)
        Smoothing rows times border, by position.
    constant_border_square : float
    date_baseline : ndarray of float64, shape (S,)
        Dates' baselines b, scaled; zeros without DEM error.
    baseline : ndarray of float64, shape (P,)
        Pairs' baselines, scaled; zeros without DEM error.
    years : ndarray of float64, shape (S,)
    span : ndarray of float64, shape (P,)
        Pair's time span [yr].
    tension : ndarray of float64, shape (S - 1,)
        Smoothing factor over the length of each interval; zeros without smoothing.
    smoothed : bool
    connected : bool
        Whether the whole network ties all dates.
    """

    elimination: Elimination
    pairs: np.ndarray
    coupling: np.ndarray
    constant_entries: np.ndarray
    border: np.ndarray | None
    constant_border: np.ndarray
    constant_border_square: float
    date_baseline: np.ndarray
    baseline: np.ndarray
    years: np.ndarray
    span: np.ndarray
    tension: np.ndarray
    smoothed: bool
    connected: bool

    @property
    def n_dates(self) -> int:
        """Number of dates S."""
        return len(self.years)

    @property
    def slope_of_dates(self) -> np.ndarray:
        """What one unit at each date adds to the slope of the regression line, shape (S,) [1/yr]."""
        offset = self.years - self.years.mean()
        return offset / (offset @ offset)

    @property
    def rows_beyond_pairs(self) -> int:
        """Smoothing rows minus unknowns: with the number of a pixel's pairs, the redundancy of its system."""
        smoothing_rows = self.n_dates - 2 if self.smoothed else 0
        return smoothing_rows - self.elimination.n_unknowns - (self.border is not None)


@dataclass
class Solution:
    """Results of n pixels, filled by a kernel; NaN is not determined.

    Attributes
    ----------
    series : ndarray of float32, shape (S, n)
        Displacement [m].
    velocity, velocity_std : ndarray of float32, shape (n,)
        [m/yr]; of pixels whose every date is kept.
    temporal_coherence, residual_rms : ndarray of float32, shape (n,)
        [-], [m]
    observations : ndarray of int16, shape (n,)
    flag : ndarray of uint8, shape (n,)
    dem : ndarray of float32, shape (n,)
        DEM error in units of 1 / (alpha * baseline scale).
    weak : ndarray of uint8, shape (n,)
        1 where a pivot fell below `PIVOT_LIMIT`.
    """

    series: np.ndarray
    velocity: np.ndarray
    velocity_std: np.ndarray
    temporal_coherence: np.ndarray
    residual_rms: np.ndarray
    observations: np.ndarray
    flag: np.ndarray
    dem: np.ndarray
    weak: np.ndarray

    @classmethod
    def empty(cls, n_dates: int, n: int) -> Solution:
        """Room for n pixels."""
        floats = [np.empty(n, dtype=np.float32) for _ in range(5)]
        return cls(
            np.empty((n_dates, n), dtype=np.float32),
            *floats[:4],
            np.empty(n, dtype=np.int16),
            np.empty(n, dtype=np.uint8),
            floats[4],
            np.empty(n, dtype=np.uint8),
        )

    def first(self, n: int) -> Solution:
        """The first n pixels."""
        if n == self.flag.size:
            return self
        return Solution(**{name: values[..., :n] for name, values in vars(self).items()})


def solve(
    equations: Equations,
    phase: np.ndarray,
    coherence: np.ndarray | None,
    *,
    weighting: str,
    looks: float | None,
    metres_per_radian: float,
    precision: str,
    quality: bool = True,
) -> Solution:
    """Solve n pixels.

    Parameters
    ----------
    equations : Equations
    phase : ndarray of float32, shape (P, n)
        [rad], NaN is no observation.
    coherence : ndarray of float32, shape (P, n), or None
        None is allowed with the weighting ``none`` only.
    weighting, looks
        See `weights.row_multipliers`.
    metres_per_radian : float
        Displacement of one radian, sign included.
    precision : {"float32", "float64"}
        Of the arithmetic.
    quality : bool
        False leaves velocity, deviation, temporal coherence and rms without meaning, in about half the time.

    Returns
    -------
    Solution
    """
    solution = Solution.empty(equations.n_dates, phase.shape[1])
    assembly = _assembly_matrices(equations, np.dtype(precision))
    for start in range(0, phase.shape[1], _CHUNK):
        part = slice(start, start + _CHUNK)
        _solve_chunk(
            equations,
            assembly,
            phase[:, part],
            None if coherence is None else coherence[:, part],
            weighting,
            looks,
            metres_per_radian,
            precision,
            quality,
            solution,
            part,
        )
    return solution


def _assembly_matrices(equations: Equations, real: np.dtype) -> tuple:
    """Sparse matrices that take the pairs' weights to matrix entries, and phases to right-hand sides and back."""
    from scipy.sparse import csr_matrix

    elimination = equations.elimination
    n_pairs = len(equations.pairs)
    number = np.arange(n_pairs)
    reference, secondary = elimination.position[equations.pairs].T
    # the spare entry and the spare position take what belongs to the grounded date
    diagonal = np.append(elimination.row_start[:-1], elimination.n_entries)
    rows = np.concatenate([diagonal[reference], diagonal[secondary], equations.coupling])
    ones = np.ones(n_pairs)
    gather = csr_matrix(
        (np.concatenate([ones, ones, -ones]), (rows, np.tile(number, 3))),
        shape=(elimination.n_entries + 1, n_pairs),
        dtype=real,
    )
    design = csr_matrix(
        (np.concatenate([-ones, ones]), (np.tile(number, 2), np.concatenate([reference, secondary]))),
        shape=(n_pairs, elimination.n_unknowns + 1),
        dtype=real,
    )
    return gather, design, design.T.tocsr()


def _solve_chunk(
    equations: Equations,
    assembly: tuple,
    phase: np.ndarray,
    coherence: np.ndarray | None,
    weighting: str,
    looks: float | None,
    metres_per_radian: float,
    precision: str,
    quality: bool,
    solution: Solution,
    part: slice,
) -> None:
    """Solve one chunk of pixels into its ``part`` of the solution."""
    real = np.dtype(precision)
    elimination = equations.elimination
    gather, design, transposed = assembly
    valid = np.isfinite(phase)
    if weighting == NONE:
        weight = valid.astype(real)
    else:
        weight = squared_weights(np.asarray(coherence, dtype=real), weighting, looks)
        valid &= weight > 0
        weight *= valid
    phase = np.where(valid, phase, np.float32(0)).astype(real, copy=False)
    observations = valid.sum(axis=0)
    flag, kept, anchor = _classify(equations, valid, observations)

    entries = gather @ weight
    entries += equations.constant_entries.astype(real)[:, None]
    if anchor is not None:
        # A unit weight on a date that nothing ties to the first one sets it to zero and changes nothing else.
        diagonal = elimination.row_start[elimination.position[1:]]
        entries[diagonal] += anchor[1:]
    # columns: right-hand side, slope of the line (for its variance), border
    columns = 2 if equations.border is None else 3
    tail = np.zeros((elimination.n_unknowns + 1, columns, phase.shape[1]), dtype=real)
    tail[:, 0] = transposed @ (weight * phase)
    slope = equations.slope_of_dates
    tail[elimination.position, 1] = slope.astype(real)[:, None]
    square = None
    if equations.border is not None:
        border = equations.border.astype(real)[:, None]
        tail[:, 2] = equations.constant_border.astype(real)[:, None]
        # last row of the bordered system: its right-hand side, its share of the slope and its diagonal
        square = np.zeros((3, phase.shape[1]), dtype=real)
        square[1] = -slope @ equations.date_baseline
        square[2] = equations.constant_border_square
        if border.any():
            weighted_border = weight * border
            tail[:, 2] += transposed @ weighted_border
            square[0] += (weighted_border * phase).sum(axis=0)
            square[2] += (weighted_border * border).sum(axis=0)

    with np.errstate(all="ignore"):
        x, dem, spread, weak = _factor_and_substitute(
            elimination, entries, tail, square, real.type(PIVOT_LIMIT[precision])
        )
        series = x[elimination.position]
        if dem is not None:
            series -= equations.date_baseline.astype(real)[:, None] * dem
        series *= real.type(metres_per_radian)
        if quality:
            residual = phase - design @ x
            if dem is not None and border.any():
                residual -= border * dem
            residual *= valid
            angle = residual.astype(np.float32)
            total = observations.astype(np.float32)
            # a missing pair puts cos(0) into the sum
            coherent = (np.cos(angle).sum(axis=0) - (np.float32(len(valid)) - total)) / total
            # a pair written the other way round counts like one that runs forward in time
            direction = np.sign(equations.pairs[:, 1] - equations.pairs[:, 0]).astype(np.float32)
            scatter = (np.sin(angle) * direction[:, np.newaxis]).sum(axis=0) / total
            solution.temporal_coherence[part] = np.sqrt(coherent * coherent + scatter * scatter)
            solution.residual_rms[part] = abs(metres_per_radian) * np.sqrt(
                (residual * residual).sum(axis=0) / observations
            )
            misfit = (weight * residual * residual).sum(axis=0) * real.type(metres_per_radian**2)
            solution.velocity[part], solution.velocity_std[part] = _velocity(
                equations, series, misfit, observations, spread
            )
    nothing = flag == NO_DATA
    weak &= ~nothing
    if precision == "float64":
        flag[weak] = UNDERDETERMINED
        nothing |= weak
    # what the DEM error is collinear with is not determined at all
    nothing |= (flag == UNDERDETERMINED) & (kept is None)
    if kept is not None:
        series[~kept] = np.nan
    series[:, nothing] = np.nan
    solution.series[:, part] = series
    for values in (solution.velocity, solution.velocity_std, solution.temporal_coherence, solution.residual_rms):
        values[part][nothing] = np.nan
    solution.dem[part] = np.nan if dem is None else np.where(nothing, np.nan, dem)
    solution.observations[part] = observations
    solution.flag[part] = flag
    solution.weak[part] = weak


def _classify(
    equations: Equations, valid: np.ndarray, observations: np.ndarray
) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
    """Flag of each pixel; without smoothing and with missing rows also the dates kept and the dates set to zero."""
    flag = np.where(observations > 0, CONNECTED, NO_DATA).astype(np.uint8)
    incomplete = (observations < len(valid)) | (not equations.connected)
    if not incomplete.any():
        return flag, None, None
    some = np.flatnonzero(incomplete)
    labels = component_labels(valid[:, some], equations.pairs, equations.n_dates)
    apart = (labels != 0).any(axis=0) & (observations[some] > 0)
    if equations.smoothed:
        flag[some[apart]] = BRIDGED
        if equations.border is not None:
            flag[some[_collinear(equations, valid[:, some]) & (observations[some] > 0)]] = UNDERDETERMINED
        return flag, None, None
    flag[some[apart]] = UNDERDETERMINED
    kept = np.ones((equations.n_dates, valid.shape[1]), dtype=bool)
    anchor = np.zeros_like(kept)
    kept[:, some], anchor[:, some] = reference_component(labels)
    return flag, kept, anchor


def _collinear(equations: Equations, valid: np.ndarray) -> np.ndarray:
    """Whether the baselines of a pixel's pairs are proportional to their time spans: what the smoothing rows leave
    open is a constant velocity, from which the DEM error cannot be told then."""
    there = valid.astype(np.float64)
    span, baseline = equations.span, equations.baseline
    tt, tb, bb = (product @ there for product in (span * span, span * baseline, baseline * baseline))
    return tt * bb - tb * tb <= COLLINEAR * tt * bb


def _factor_and_substitute(
    elimination: Elimination, entries: np.ndarray, tail: np.ndarray, square: np.ndarray | None, limit: float
) -> tuple[np.ndarray, np.ndarray | None, np.ndarray, np.ndarray]:
    """Cholesky elimination without pivoting and back-substitution, in place.

    Returns the unknowns (with a zero row for the grounded date), the DEM error, the slope's variance for rows of unit
    variance (slope^T N^-1 slope) and where a pivot was too small.
    """
    row_start, column = elimination.row_start, elimination.column
    diagonal = entries[row_start[:-1]] * limit
    scratch = np.empty((2, max(np.diff(row_start).max(), tail.shape[1]), entries.shape[1]), dtype=entries.dtype)
    factor_row, product = scratch
    weak = np.zeros(entries.shape[1], dtype=bool)
    spread = np.zeros(entries.shape[1], dtype=entries.dtype)
    if square is not None:
        square_limit = square[2] * limit
    for row in range(elimination.n_unknowns):
        start, end = row_start[row], row_start[row + 1]
        pivot, coupled, right = entries[start], entries[start + 1 : end], tail[row]
        weak |= ~(pivot > diagonal[row])
        np.divide(1.0, pivot, out=pivot)
        factor = factor_row[: end - start - 1]
        np.multiply(coupled, pivot, out=factor)
        for coupling, first, target, length in elimination.update_runs[row]:
            change = product[:length]
            np.multiply(factor[coupling], coupled[first : first + length], out=change)
            entries[target : target + length] -= change
        for coupling, later in enumerate(column[start + 1 : end]):
            change = product[: len(right)]
            np.multiply(factor[coupling], right, out=change)
            tail[later] -= change
        coupled[:] = factor
        spread += right[1] * right[1] * pivot
        right *= pivot
        if square is not None:
            # right is scaled by the pivot already: border * (rhs, slope, border) / pivot
            square -= right * (right[2] / pivot)
    tail[-1] = 0
    x = tail[:, 0]
    dem = None
    if square is not None:
        weak |= ~(square[2] > square_limit)
        dem = square[0] / square[2]
        spread += square[1] * square[1] / square[2]
        x -= tail[:, 2] * dem
    for row in range(elimination.n_unknowns - 1, -1, -1):
        start, end = row_start[row], row_start[row + 1]
        for coupling in range(start + 1, end):
            change = product[0]
            np.multiply(entries[coupling], x[column[coupling]], out=change)
            x[row] -= change
    return x, dem, spread, weak


def _velocity(
    equations: Equations, series: np.ndarray, misfit: np.ndarray, observations: np.ndarray, spread: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Slope of complete series (see `velocity.fit_velocity`) and its standard deviation.

    Two errors add up: the scatter of the dates about the line, which holds what belongs to scenes (atmosphere), and the
    errors of the pairs, which the inversion strings together along time so that the scatter hardly shows them. Their
    part is the variance of unit weight, misfit / redundancy, times slope^T N^-1 slope; it is unknown, and left out,
    where nothing is redundant.
    """
    real = series.dtype.type
    years = equations.years
    offset = (years - years.mean()).astype(series.dtype)
    sxx = float((offset.astype(np.float64) ** 2).sum())
    centred = series - series.mean(axis=0)
    velocity = (offset[:, None] * centred).sum(axis=0) / real(sxx)
    if equations.smoothed:
        rates = np.diff(series, axis=0) * equations.tension.astype(series.dtype)[:, None]
        misfit = misfit + (np.diff(rates, axis=0) ** 2).sum(axis=0)
    centred -= offset[:, None] * velocity
    freedom = len(years) - 2
    if freedom < 1:
        return velocity, np.full_like(velocity, np.nan)
    scatter = (centred * centred).sum(axis=0) / real(freedom * sxx)
    redundancy = observations + equations.rows_beyond_pairs
    of_pairs = np.where(redundancy > 0, misfit * spread / np.maximum(redundancy, 1), real(0))
    return velocity, np.sqrt(scatter + of_pairs.astype(series.dtype, copy=False))
