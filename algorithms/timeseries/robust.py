"""Robust inversion: pairs that do not fit lose their say, by iteratively reweighted least squares.

``l1`` minimises ``sum |w0 r|``, ``huber`` minimises ``sum rho(w0 r)`` with rho quadratic up to a threshold and linear
beyond; w0 are the multipliers of the plan's weighting and smoothing rows stay as they are. Each iteration is a plain
inversion with the multipliers ``w0 sqrt(u)``, ``u = 1 / (w0 (|r| + eps))`` or ``min(1, threshold s / |w0 r|)``; pixels
whose series no longer changes drop out. (Multipliers ``w0 (|r| + eps)^-1/2`` would minimise ``sum w0^2 |r|``: a pair
that is heavier than those which contradict it would then keep its error.)

Sources: Lauknes, Zebker & Larsen 2011 (doi 10.1109/TGRS.2010.2051951) for L1 in SBAS; Huber & Ronchetti 2009, Robust
Statistics, chapter 7, for the rest.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np

from ..checks import InputError, check_choice, check_positive
from ..interferogram.coherence_noise import phase_std
from ..interferogram.phase import metres_per_radian
from . import robust_numba
from .connectivity import component_labels, count_components
from .robust_scale import BISECTIONS, EPSILON, GROSS_ERROR, MAD_TO_SIGMA, cut_squares, inflation, robust_sigma
from .sbas import UNDERDETERMINED, SbasPlan, SbasResult, choose_kernel, invert
from .weights import COHERENCE, GMTSAR, GMTSAR_LIMITS, MAX_COHERENCE, NONE, VARIANCE, row_multipliers

L1, HUBER = "l1", "huber"
METHODS = (NONE, L1, HUBER)
DEFAULT_ITERATIONS = 20
#: Robust standard deviations beyond which Huber's weights fall: 95 % efficient on noise without outliers.
DEFAULT_THRESHOLD = 1.345
#: A pixel is done when no date moves by more than this between two iterations [rad].
TOLERANCE = 0.1
#: Iterations in which the scale of the residuals is looked at again; held afterwards, so that the rest converges.
SCALE_ITERATIONS = 3
#: Pixels worked on at once.
CHUNK = 4096
#: Finished pixels are taken out once fewer than this share of those worked on still move.
MOST_ACTIVE = 0.7


@dataclass(frozen=True)
class RobustOptions:
    """How pairs that do not fit are treated.

    Attributes
    ----------
    method : {"none", "l1", "huber"}
    iterations : int
        At most.
    threshold : float
        Huber's: in robust standard deviations of the weighted residuals.
    """

    method: str = NONE
    iterations: int = DEFAULT_ITERATIONS
    threshold: float = DEFAULT_THRESHOLD

    def checked(self) -> RobustOptions:
        """Itself; raise `InputError` where something is out of range."""
        check_choice("ROBUST", self.method, METHODS)
        check_positive("HUBER_THRESHOLD", self.threshold, "robust standard deviations")
        if self.iterations < 1:
            raise InputError(f"ROBUST_ITERATIONS must be at least 1, got {self.iterations!r}.")
        return self


@dataclass(frozen=True)
class RobustResult:
    """A robust inversion of a block.

    Attributes
    ----------
    result : SbasResult
        As of `sbas.invert`. Temporal coherence and rms are of the plain, unweighted residuals. The velocity's standard
        deviation takes the pairs' errors as Huber's formula gives them, see `docs/decisions/0110`.
    iterations : ndarray of int16, shape (rows, cols)
        Reweighted solutions that each pixel took; 0 where there was nothing to invert.
    """

    result: SbasResult
    iterations: np.ndarray


def invert_robust(
    plan: SbasPlan,
    robust: RobustOptions,
    phase: np.ndarray,
    coherence: np.ndarray | None,
    *,
    wavelength: float,
    dem_factor: float | np.ndarray | None = None,
    kernel: str = "auto",
) -> RobustResult:
    """Invert a block of pixels so that a few wrong pairs do little harm.

    Parameters
    ----------
    plan : SbasPlan
    robust : RobustOptions
    phase, coherence, wavelength, dem_factor, kernel
        As `sbas.invert` takes them.

    Returns
    -------
    RobustResult

    Raises
    ------
    InputError
        As `sbas.invert`, and if an option is out of range.
    """
    robust = robust.checked()
    shape = phase.shape[1:]
    if robust.method == NONE:
        plain = invert(plan, phase, coherence, wavelength=wavelength, dem_factor=dem_factor, kernel=kernel)
        return RobustResult(plain, np.zeros(shape, np.int16))
    kernel = choose_kernel(kernel, precision=plan.options.precision)[0]
    n = int(np.prod(shape))
    flat = phase.reshape(len(phase), 1, n)
    weighting_by = None if coherence is None else coherence.reshape(len(phase), 1, n)
    factor = np.broadcast_to(dem_factor, shape).reshape(1, n) if isinstance(dem_factor, np.ndarray) else dem_factor
    parts = []
    for start in range(0, max(n, 1), CHUNK):
        part = slice(start, start + CHUNK)
        chunk = _Chunk(
            plan,
            robust,
            flat[..., part],
            None if weighting_by is None else weighting_by[..., part],
            wavelength,
            factor[..., part] if isinstance(factor, np.ndarray) else factor,
            kernel,
        )
        parts.append(chunk.solve())
    joined = {
        field.name: None
        if getattr(parts[0].result, field.name) is None
        else np.concatenate([getattr(one.result, field.name) for one in parts], axis=-1)
        for field in fields(SbasResult)
    }
    return RobustResult(
        SbasResult(**{name: _shaped(values, shape) for name, values in joined.items()}),
        _shaped(np.concatenate([one.iterations for one in parts], axis=-1), shape),
    )


def compile_for(robust: RobustOptions, kernel: str, cache_directory: str | None) -> None:
    """Make the compiled loops ready, kept in a folder for the next start, where they will be needed."""
    if robust.method != NONE and kernel == "numba":
        robust_numba.compile_kernels(cache_directory)


def _shaped(values: np.ndarray | None, shape: tuple[int, ...]) -> np.ndarray | None:
    """Flat pixels back in rows and columns."""
    return None if values is None else values.reshape(*values.shape[:-2], *shape)


def pair_residuals(
    plan: SbasPlan,
    result: SbasResult,
    phase: np.ndarray,
    *,
    wavelength: float,
    dem_factor: float | np.ndarray | None = None,
) -> np.ndarray:
    """What the series leaves of each pair: observed minus modelled phase.

    Parameters
    ----------
    plan : SbasPlan
    result : SbasResult
    phase : ndarray, shape (P, rows, cols)
        [rad]
    wavelength : float
        [m]
    dem_factor : float or ndarray of shape (rows, cols), optional
        [rad/m/m], as the inversion had it.

    Returns
    -------
    ndarray of float32, shape (P, rows, cols)
        [rad], positive away from the satellite; NaN where the pair has no phase or a date of it no value.
    """
    per_metre = np.float32(1.0 / metres_per_radian(wavelength))
    residual = np.empty(phase.shape, np.float32)
    model = np.empty(phase.shape[1:], np.float32)
    height = None if result.dem_error is None else (result.dem_error * dem_factor).astype(np.float32)
    for number, (first, second) in enumerate(plan.network.pairs):
        np.subtract(result.displacement[second], result.displacement[first], out=model)
        model *= per_metre
        if height is not None:
            model += height * np.float32(plan.network.perpendicular_baseline[number])
        np.subtract(phase[number], model, out=residual[number])
    return residual


def without_gross_errors(
    plan: SbasPlan,
    result: SbasResult,
    phase: np.ndarray,
    coherence: np.ndarray | None,
    *,
    wavelength: float,
    dem_factor: float | np.ndarray | None = None,
) -> np.ndarray:
    """Phases whose residuals are cut where a gross error begins: what `uncertainty.series_sigma` should see.

    With them, the plain weights and the plain formulas give the variance of a robust solution.

    Parameters
    ----------
    plan, phase, coherence, wavelength, dem_factor
        As given to `invert_robust`.
    result : SbasResult
        What it found.

    Returns
    -------
    ndarray of float32, shape (P, rows, cols)
        [rad]
    """
    residual = pair_residuals(plan, result, phase, wavelength=wavelength, dem_factor=dem_factor)
    base = _plain_multipliers(plan, phase, coherence)
    count = np.count_nonzero(base, axis=0)
    if plan.options.smoothing > 0:
        redundancy = count + plan.equations.rows_beyond_pairs
    else:
        redundancy = count - np.maximum(np.isfinite(result.displacement).sum(axis=0) - 1, 0)
    sigma = robust_sigma(residual, base, redundancy)
    _squares, kept = cut_squares(residual, base, sigma)
    wider = np.sqrt(inflation(kept, count, redundancy)).astype(np.float32)
    phases = np.array(phase, dtype=np.float32)
    for out, row, weight in zip(phases, residual, base):
        with np.errstate(divide="ignore", invalid="ignore"):
            limit = np.maximum(np.float32(GROSS_ERROR) * sigma / weight, np.float32(EPSILON))
        np.add(out, np.clip(row, -limit, limit) * wider - row, out=out, where=np.isfinite(row) & (weight > 0))
    return phases


def _plain_multipliers(plan: SbasPlan, phase: np.ndarray, coherence: np.ndarray | None) -> np.ndarray:
    """Row multipliers of the plan's weighting, 0 where a pair is missing; float32, shape of the phase."""
    valid = np.isfinite(phase)
    options = plan.options
    if options.weighting == NONE or coherence is None:
        return valid.astype(np.float32)
    base = row_multipliers(np.asarray(coherence, np.float32), options.weighting, options.looks)
    base *= valid
    return base


def largest_multiplier(weighting: str, looks: float | None) -> float:
    """The largest row multiplier that a weighting can give."""
    if weighting == GMTSAR:
        return GMTSAR_LIMITS[1]
    if weighting == VARIANCE:
        return float(1.0 / phase_std(np.array([MAX_COHERENCE]), looks)[0])
    return 1.0


class _Chunk:
    """The iterations on one chunk of pixels, arrays of shape (P or S, 1, n)."""

    def __init__(self, plan, robust, phase, coherence, wavelength, dem_factor, kernel):
        self.plan, self.robust, self.kernel = plan, robust, kernel
        self.compiled = kernel == "numba"
        self.phase = np.ascontiguousarray(phase, dtype=np.float32)
        self.coherence = coherence
        self.wavelength, self.dem_factor = wavelength, dem_factor
        options = plan.options
        self.base = _plain_multipliers(plan, self.phase, coherence)
        self.largest = largest_multiplier(options.weighting, options.looks)
        #: Largest scale of weighted residuals that L1 goes by: 1 rad in the pair that counts most.
        self._widest = np.float32(max(1.0, self.largest))
        if robust.method == L1:
            self.largest = np.sqrt(self.largest * max(1.0, self.largest) / EPSILON)
        self.reweighted = _scaled(plan, self.largest)
        self.rough = self.reweighted
        if robust.method == HUBER:
            # Iterations choose weights only; the last solution has the plan's own precision. The weights of L1 differ
            # by more than float32 can hold together.
            self.rough = replace(self.reweighted, options=replace(self.reweighted.options, precision="float32"))
        self.count = np.count_nonzero(self.base, axis=0)
        self.redundancy = self.count + plan.equations.rows_beyond_pairs

    def solve(self) -> RobustResult:
        """Iterate until nothing moves; state the deviation of what came out."""
        plain = self._invert(self.plan, self.phase, self.coherence, self.dem_factor)
        residual = self._residuals(plain, self.phase, self.dem_factor)
        spread = self._slope_spread(plain, residual)
        self._count_parts(np.flatnonzero(plain.flag == UNDERDETERMINED))
        # without redundant pairs every pair fits, whatever is wrong with it
        active = np.flatnonzero((self.redundancy > 0) & np.isfinite(plain.displacement).any(axis=0))
        multipliers = self.base / np.float32(self.largest)
        iterations = np.zeros(plain.flag.shape, np.int16)
        phase, base, redundancy, factor = self._of(active)
        found, still = _some(plain, active), np.ones(active.size, dtype=bool)
        scale = self._scale(found, phase, base, redundancy, factor)
        for number in range(1, self.robust.iterations + 1):
            if not active.size:
                break
            before = found.displacement
            latest = self._multipliers(found, phase, base, scale, factor)
            found = self._invert(self.rough, phase, latest, factor, quality=False)
            iterations[..., active[still]] = number
            if number < SCALE_ITERATIONS:
                scale = self._scale(found, phase, base, redundancy, factor)
                continue
            moving = self._moved(found.displacement, before) > TOLERANCE
            # a pixel keeps what it had when it settled, whichever pixels lie beside it
            settled = np.flatnonzero(still & ~moving)
            _put(multipliers, active[settled], np.take(latest, settled, axis=-1))
            still &= moving
            if np.count_nonzero(still) < MOST_ACTIVE * active.size:
                going = np.flatnonzero(still)
                active, found, scale = active[going], _some(found, going), np.take(scale, going, axis=-1)
                latest, still = np.take(latest, going, axis=-1), still[going]
                phase, base, redundancy, factor = self._of(active)
        if active.size:
            left = np.flatnonzero(still)
            _put(multipliers, active[left], np.take(latest, left, axis=-1))
        result = self._invert(self.reweighted, self.phase, multipliers, self.dem_factor)
        self._restate_deviation(result, spread)
        return RobustResult(result, iterations)

    def _count_parts(self, pixels: np.ndarray) -> None:
        """Each further part of the dates of a pixel has one unknown less."""
        if pixels.size and not self.plan.options.smoothing > 0:
            network = self.plan.network
            labels = component_labels(self.base[:, 0, pixels] > 0, network.pairs, network.n_dates)
            self.redundancy[0, pixels] += count_components(labels) - 1

    def _invert(self, plan, phase, coherence, dem_factor, quality=True) -> SbasResult:
        return invert(
            plan,
            phase,
            coherence,
            wavelength=self.wavelength,
            dem_factor=dem_factor,
            kernel=self.kernel,
            quality=quality,
        )

    def _residuals(self, result, phase, dem_factor) -> np.ndarray:
        return pair_residuals(self.plan, result, phase, wavelength=self.wavelength, dem_factor=dem_factor)

    def _of(self, pixels: np.ndarray) -> tuple:
        """Phase, multipliers, redundancy and DEM factor of some pixels, contiguous."""
        factor = self.dem_factor
        if pixels.size == self.base.shape[-1]:
            return self.phase, self.base, self.redundancy, factor
        return (
            np.take(self.phase, pixels, axis=-1),
            np.take(self.base, pixels, axis=-1),
            np.take(self.redundancy, pixels, axis=-1),
            np.take(factor, pixels, axis=-1) if isinstance(factor, np.ndarray) else factor,
        )

    def _moved(self, series: np.ndarray, before: np.ndarray) -> np.ndarray:
        """Largest change of any date [rad], shape (n,)."""
        if self.compiled:
            largest = robust_numba.moved(series[:, 0], before[:, 0])
            return largest / np.float32(abs(metres_per_radian(self.wavelength)))
        largest = np.zeros(series.shape[-1], np.float32)
        step = np.empty_like(largest)
        for now, then in zip(series[:, 0], before[:, 0]):
            np.subtract(now, then, out=step)
            np.abs(step, out=step)
            # a date without a value stays out
            np.fmax(largest, step, out=largest)
        return largest / np.float32(abs(metres_per_radian(self.wavelength)))

    def _scale(
        self,
        found: SbasResult,
        phase: np.ndarray,
        base: np.ndarray,
        redundancy: np.ndarray,
        factor: float | np.ndarray | None,
    ) -> np.ndarray:
        """Robust standard deviation of the weighted residuals; 1 for L1 without smoothing, which needs none."""
        if self.robust.method == HUBER:
            return self._sigma(self._residuals(found, phase, factor), base, redundancy)
        if not self.plan.options.smoothing > 0:
            return np.ones(redundancy.shape, np.float32)
        # smoothing rows stay as they are, so an ordinary pair must keep its weight beside them
        residual = self._residuals(found, phase, factor)
        return np.clip(self._sigma(residual, base, redundancy), EPSILON, self._widest)

    def _sigma(self, residual: np.ndarray, multiplier: np.ndarray, redundancy: np.ndarray) -> np.ndarray:
        if self.compiled:
            values = robust_numba.robust_sigma(
                residual[:, 0], multiplier[:, 0], redundancy[0], MAD_TO_SIGMA, BISECTIONS
            )
            return values[np.newaxis]
        return robust_sigma(residual, multiplier, redundancy)

    def _multipliers(
        self, found: SbasResult, phase: np.ndarray, base: np.ndarray, scale: np.ndarray, factor: float | np.ndarray
    ) -> np.ndarray:
        """Row multipliers of the next iteration, 0 to 1, as `_scaled` expects them."""
        if self.compiled:
            network, n = self.plan.network, phase.shape[-1]
            height = np.zeros(n) if found.dem_error is None else (found.dem_error * factor)[0]
            baseline = network.perpendicular_baseline if found.dem_error is not None else np.zeros(network.n_pairs)
            return robust_numba.next_multipliers(
                phase[:, 0],
                base[:, 0],
                found.displacement[:, 0],
                height.astype(np.float32),
                baseline,
                network.pairs,
                scale[0],
                (1.0 / metres_per_radian(self.wavelength), EPSILON, self.robust.threshold, 1.0 / self.largest),
                self.robust.method == L1,
            )[:, np.newaxis]
        multipliers = self._residuals(found, phase, factor)
        bound = np.float32(self.robust.threshold) * scale
        largest, epsilon = np.float32(1.0 / self.largest), np.float32(EPSILON)
        limit = np.empty_like(scale)
        for out, weight in zip(multipliers, base):
            np.abs(out, out=out)
            if self.robust.method == L1:
                out += epsilon
                # a pair without weight gets none
                out *= np.maximum(weight, epsilon, out=limit)
                np.divide(scale, out, out=out)
            else:
                # a residual below epsilon is never an outlier
                np.multiply(weight, epsilon, out=limit)
                np.maximum(bound, limit, out=limit)
                out *= weight
                np.maximum(out, limit, out=out)
                with np.errstate(invalid="ignore"):
                    np.divide(limit, out, out=out)
            np.sqrt(out, out=out)
            # a pair between dates that have no value has no residual, and keeps its weight
            np.copyto(out, np.float32(1.0), where=np.isnan(out))
            out *= weight
            out *= largest
        return multipliers

    def _slope_spread(self, plain: SbasResult, residual: np.ndarray) -> np.ndarray:
        """Variance of the velocity for pairs of unit weighted variance [1/yr^2]: `SbasResult.velocity_std` undone."""
        of_pairs = plain.velocity_std.astype(np.float64) ** 2 - self._scatter(plain)
        squares, _kept = self._squares(residual, np.full(self.redundancy.shape, np.inf, np.float32))
        with np.errstate(all="ignore"):
            spread = of_pairs * self.redundancy / self._misfit(plain, squares)
        return np.where(np.isfinite(spread) & (spread > 0) & (self.redundancy > 0), spread, 0.0)

    def _squares(self, residual: np.ndarray, sigma: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """`cut_squares` with the plain weights."""
        if self.compiled:
            found = robust_numba.cut_squares(residual[:, 0], self.base[:, 0], sigma[0], GROSS_ERROR, EPSILON)
            return found[0][np.newaxis], found[1][np.newaxis]
        return cut_squares(residual, self.base, sigma)

    def _misfit(self, result: SbasResult, squares: np.ndarray) -> np.ndarray:
        """Weighted squares of the pairs, and those of the smoothing rows [m^2], shape (1, n)."""
        misfit = squares * metres_per_radian(self.wavelength) ** 2
        if self.plan.options.smoothing > 0:
            tension = self.plan.equations.tension[:, np.newaxis, np.newaxis]
            misfit = misfit + (np.diff(np.diff(result.displacement, axis=0) * tension, axis=0) ** 2).sum(axis=0)
        return misfit

    def _scatter(self, result: SbasResult) -> np.ndarray:
        """Variance of the slope from the scatter of the dates about the line [m^2/yr^2]; NaN where a date is empty."""
        years = self.plan.network.years
        offset = years - years.mean()
        sxx = offset @ offset
        departure = np.empty(result.velocity.shape)
        total, squares = np.zeros_like(departure), np.zeros_like(departure)
        for t, values in zip(offset, result.displacement):
            np.multiply(result.velocity, -t, out=departure)
            departure += values
            total += departure
            departure *= departure
            squares += departure
        freedom = max(len(years) - 2, 1)
        return np.maximum(squares - total * total / len(years), 0.0) / (freedom * sxx)

    def _restate_deviation(self, result: SbasResult, spread: np.ndarray) -> None:
        """Replace the deviation that takes the last weights for granted by one that does not, in place.

        Pairs count with their own weights again, and with residuals that are cut where a gross error begins: Huber's
        formula for the covariance of a robust estimate.
        """
        residual = self._residuals(result, self.phase, self.dem_factor)
        sigma = self._sigma(residual, self.base, self.redundancy)
        squares, kept = self._squares(residual, sigma)
        squares = squares * inflation(kept, self.count, self.redundancy)
        unit = self._misfit(result, squares) / np.maximum(self.redundancy, 1)
        deviation = np.sqrt(self._scatter(result) + unit * spread)
        np.copyto(result.velocity_std, deviation.astype(np.float32), where=(spread > 0) & np.isfinite(deviation))


def _some(result: SbasResult, pixels: np.ndarray) -> SbasResult:
    """The results of some pixels, contiguous."""
    if pixels.size == result.flag.size:
        return result
    return SbasResult(
        **{n: None if values is None else np.take(values, pixels, axis=-1) for n, values in vars(result).items()}
    )


def _put(into: np.ndarray, pixels: np.ndarray, values: np.ndarray) -> None:
    """Values of some pixels, row by row: one assignment for all rows would run across them."""
    for row, new in zip(into, values):
        row[0, pixels] = new[0]


def _scaled(plan: SbasPlan, largest: float) -> SbasPlan:
    """The plan for multipliers divided by ``largest``, given as coherence: its smoothing rows are divided alike."""
    equations, square = plan.equations, largest * largest
    return replace(
        plan,
        options=replace(plan.options, weighting=COHERENCE, looks=None),
        equations=replace(
            equations,
            constant_entries=equations.constant_entries / square,
            constant_border=equations.constant_border / square,
            constant_border_square=equations.constant_border_square / square,
            tension=equations.tension / largest,
        ),
    )
