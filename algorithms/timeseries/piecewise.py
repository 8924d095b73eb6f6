"""Continuous piecewise linear functions with up to three change points, fitted to many series.

The number of change points K is chosen by the Bayesian information criterion,
``BIC = n ln(RSS / n) + (2 + 2 K) ln n``. Change points are searched exhaustively on a grid of candidate times and
refined between them by Gauss-Newton steps; the Jacobian of the last step gives the covariance of all that is fitted.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, MissingPackageError, check_choice, check_positive, check_real
from . import piecewise_numba

#: Most change points.
MOST_KNOTS = 3
#: Shortest stretch between two change points, and before the first and after the last [yr].
SHORTEST_SEGMENT = 0.2
#: Dates that every stretch must hold, so that each has a rate of its own.
LEAST_DATES = 4
#: Candidate times for change points, at most.
MOST_CANDIDATES = 64
#: A date whose residual exceeds so many robust standard deviations is left out, once.
OUTLIER_LIMIT = 4.0
#: Rms that no series is taken to fall below [m]; float32 millimetres are not known better.
SMALLEST_RMS = 1e-5
_REFINEMENTS = 8
#: Pixels that the NumPy forms work on side by side.
_BATCH = 256

KERNELS = ("auto", "numba", "numpy")


@dataclass(frozen=True)
class PiecewiseFit:
    """The chosen piecewise linear function of each of P series.

    Attributes
    ----------
    knots : ndarray of int8, shape (P,)
        Number of change points K; -1 where there are too few dates.
    knot_years, knot_std : ndarray, shape (P, 3)
        Times of the change points and their standard deviations [yr]; NaN beyond K.
    rates, rate_std : ndarray, shape (P, 4)
        Rates of the K + 1 stretches and their standard deviations [m/yr]; NaN beyond K + 1.
    rate_covariance : ndarray, shape (P, 4, 4)
        Of the rates [m^2/yr^2].
    rms : ndarray, shape (P,)
        Residuals' standard deviation, sqrt(RSS / (n - 2 - 2 K)) [m].
    observations, outliers : ndarray of int16, shape (P,)
        Dates used, and dates left out as outliers.
    first, last : ndarray, shape (P,)
        First and last date used [yr].
    """

    knots: np.ndarray
    knot_years: np.ndarray
    knot_std: np.ndarray
    rates: np.ndarray
    rate_std: np.ndarray
    rate_covariance: np.ndarray
    rms: np.ndarray
    observations: np.ndarray
    outliers: np.ndarray
    first: np.ndarray
    last: np.ndarray


def candidate_times(years: np.ndarray, shortest: float) -> tuple[np.ndarray, int]:
    """Candidate times of change points, and how many steps of them make the shortest stretch.

    Parameters
    ----------
    years : ndarray, shape (S,)
        Ascending [yr].
    shortest : float
        [yr]

    Returns
    -------
    candidates : ndarray of float64
        Evenly spaced, none within ``shortest`` of the ends; empty where the series is too short for any.
    gap : int
    """
    low, high = years[0] + shortest, years[-1] - shortest
    if high <= low:
        return np.empty(0), 1
    # at least three steps per shortest stretch, unless that would be too many
    count = int(min(MOST_CANDIDATES, max(2, np.ceil((high - low) / shortest * 3.0) + 1)))
    candidates = np.linspace(low, high, count)
    return candidates, max(1, int(np.ceil(shortest / (candidates[1] - candidates[0]) - 1e-9)))


def search_numpy(
    series: np.ndarray, years: np.ndarray, candidates: np.ndarray, gap: int, least: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Best change points among the candidates, every combination tried.

    Hinges ``max(t - tau, 0)`` are made orthogonal to the straight line; the fall of the residual sum of squares with a
    set of them is ``z^T G^-1 z`` with their Gram matrix G and their products z with the residuals, worked out one hinge
    at a time so that the innermost step is a few multiplications.

    Parameters
    ----------
    series : ndarray, shape (P, S)
        NaN is no value.
    years : ndarray, shape (S,)
    candidates : ndarray, shape (G,)
    gap : int
        Least distance of change points, in candidates.
    least : int
        Least dates in each stretch.

    Returns
    -------
    rss : ndarray, shape (P,)
        Of the straight line; NaN with fewer than 2 ``least`` dates.
    gain : ndarray, shape (P, 4)
        Fall of the residual sum of squares for K = 0..3; -inf where K change points do not fit in.
    knots : ndarray of int64, shape (P, 4, 3)
        Indices of the candidates; -1 where there is none.
    """
    parts = [
        _search_batch(series[start : start + _BATCH], years, candidates, gap, least)
        for start in range(0, max(1, series.shape[0]), _BATCH)
    ]
    return tuple(np.concatenate(arrays) for arrays in zip(*parts))


def _search_batch(series, years, candidates, gap, least):
    present = np.isfinite(series)
    n = present.sum(axis=1)
    values = np.where(present, series, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean_t = (present * years).sum(axis=1) / n
        mean_d = values.sum(axis=1) / n
        t = (years - mean_t[:, None]) * present
        d = (values - mean_d[:, None]) * present
        sxx = (t * t).sum(axis=1)
        residual = d - ((t * d).sum(axis=1) / sxx)[:, None] * t
        enough = n >= 2 * least
        rss = np.where(enough, (residual**2).sum(axis=1), np.nan)
        hinge = np.maximum(years[None, :] - candidates[:, None], 0.0)  # (G, S)
        alike = bool((present == present[:1]).all())
        of = slice(0, 1) if alike else slice(None)
        seen = present[of, None, :] * hinge[None]  # (P or 1, G, S)
        on_constant = seen.sum(axis=2) / np.sqrt(n[of])[:, None]
        on_time = np.einsum("pgs,ps->pg", seen, t[of]) / np.sqrt(sxx[of])[:, None]
        gram = np.matmul(seen, seen.transpose(0, 2, 1))
        gram -= on_constant[:, :, None] * on_constant[:, None, :] + on_time[:, :, None] * on_time[:, None, :]
    projection = residual @ hinge.T
    count = (present[of, None, :] & (years <= candidates[:, None])).sum(axis=2)  # (P or 1, G)
    after = n[of][:, None] - count
    size, n_candidates = series.shape[0], candidates.size
    gain = np.full((size, 4), -np.inf)
    knots = np.full((size, 4, 3), -1, dtype=np.int64)
    gain[enough, 0] = 0.0
    diagonal = np.einsum("pgg->pg", gram)
    # per pixel and change point: nothing here may be divided by zero, since NaN must lose every comparison
    with np.errstate(invalid="ignore", divide="ignore"):
        for i in range(n_candidates):
            fit = projection[:, i] / diagonal[:, i]
            one = fit * projection[:, i]
            usable = enough & np.broadcast_to((count[:, i] >= least) & (after[:, i] >= least), (size,))
            _keep(gain, knots, 1, np.where(usable, one, -np.inf), (i,))
            first = i + gap
            if first >= n_candidates or not usable.any():
                continue
            share = gram[:, i, first:] / diagonal[:, i, None]
            left = diagonal[:, first:] - share * gram[:, i, first:]
            right = projection[:, first:] - share * projection[:, i, None]
            for j in range(first, n_candidates):
                at = j - first
                sound = (count[:, j] - count[:, i] >= least) & (after[:, j] >= least)
                sound &= left[:, at] > 1e-9 * diagonal[:, j]
                both = usable & sound
                if not both.any():
                    continue
                fit2 = right[:, at] / left[:, at]
                two = np.where(both, one + fit2 * right[:, at], -np.inf)
                _keep(gain, knots, 2, two, (i, j))
                third = j + gap
                if third >= n_candidates:
                    continue
                shared = gram[:, j, third:] - share[:, at, None] * gram[:, i, third:]
                own = left[:, third - first :] - shared**2 / left[:, at, None]
                top = right[:, third - first :] - shared * fit2[:, None]
                fits = (count[:, third:] - count[:, j, None] >= least) & (after[:, third:] >= least)
                fits &= own > 1e-9 * diagonal[:, third:]
                three = np.where(fits, top**2 / own, -np.inf)
                where = three.argmax(axis=1)
                _keep(gain, knots, 3, two + three[np.arange(size), where], (i, j, third + where))
    return rss, gain, knots


def _keep(gain, knots, number, value, indices) -> None:
    """Take ``value`` and the indices over where they are better."""
    better = value > gain[:, number]
    gain[better, number] = value[better]
    for place, index in enumerate(indices):
        knots[better, number, place] = index if np.isscalar(index) else index[better]


def choose_kernel(kernel: str = "auto", *, cache_directory: str | None = None) -> tuple[str, str]:
    """Decide between the compiled and the NumPy search; compiles the former on first use.

    Parameters and result as `sbas.choose_kernel`.
    """
    check_choice("KERNEL", kernel, KERNELS)
    if kernel == "numpy":
        return "numpy", ""
    with _fault_lock:
        if not _fault:
            try:
                piecewise_numba.compile_kernel(cache_directory)
                years = np.linspace(0.0, 1.0, 9)
                piecewise_numba.search(years[None], years, np.array([0.4, 0.6]), 1, 2)
                _fault.append("")
            except Exception as error:
                _fault.append(f"{type(error).__name__}: {error}")
    if _fault[0] and kernel == "numba":
        raise MissingPackageError(f"KERNEL numba does not work here ({_fault[0]}). Install numba, or choose numpy.")
    return ("numpy", _fault[0]) if _fault[0] else ("numba", "")


_fault_lock = threading.Lock()
_fault: list[str] = []


def fit_piecewise(
    series: np.ndarray,
    years: np.ndarray,
    *,
    most_knots: int = MOST_KNOTS,
    shortest: float = SHORTEST_SEGMENT,
    kernel: str = "numpy",
) -> PiecewiseFit:
    """Fit P series by continuous piecewise linear functions.

    Parameters
    ----------
    series : ndarray, shape (P, S)
        Displacement [m]; NaN is no value.
    years : ndarray, shape (S,)
        Ascending [yr], any origin.
    most_knots : int
        0 to 3.
    shortest : float
        Shortest stretch [yr].
    kernel : {"numpy", "numba"}
        See `choose_kernel`.

    Returns
    -------
    PiecewiseFit

    Raises
    ------
    InputError
        If there are fewer than eight dates, they do not ascend, or a number is out of its range.

    Notes
    -----
    Standard deviations come from the scatter about the fit and take the dates' errors as independent. A date whose
    residual exceeds four robust standard deviations (1.4826 times the median absolute residual) is left out and the
    series fitted again, once.
    """
    check_real("series", series)
    years = np.asarray(years, dtype=np.float64)
    if series.ndim != 2 or years.shape != series.shape[1:]:
        raise ValueError(f"series must have shape (pixels, dates) with {years.size} dates, got {series.shape}.")
    check_positive("The shortest segment", shortest, "years")
    if not 0 <= most_knots <= MOST_KNOTS:
        raise InputError(f"The number of change points must lie between 0 and {MOST_KNOTS}, got {most_knots!r}.")
    if years.size < 2 * LEAST_DATES:
        raise InputError(
            f"Phases need at least {2 * LEAST_DATES} dates, got {years.size}. "
            "Use the algorithm velocity for a series as short as this."
        )
    if np.any(np.diff(years) <= 0.0):
        raise InputError("The dates of a series must ascend without repeating; order its bands by date.")
    work = np.array(series, dtype=np.float64)
    work[~np.isfinite(work)] = np.nan
    fit, residuals = _fit(work, years, most_knots, shortest, kernel)
    absolute = np.abs(residuals)
    absolute[fit.knots < 0] = np.nan
    here = np.isfinite(absolute).any(axis=1)
    scale = np.full(len(work), np.inf)
    scale[here] = 1.4826 * np.nanmedian(absolute[here], axis=1)
    far = absolute > OUTLIER_LIMIT * np.maximum(scale, SMALLEST_RMS)[:, None]
    again = np.flatnonzero(far.any(axis=1))
    if again.size:
        work[far] = np.nan
        second, _ = _fit(work[again], years, most_knots, shortest, kernel)
        for name in PiecewiseFit.__dataclass_fields__:
            getattr(fit, name)[again] = getattr(second, name)
        fit.outliers[:] = far.sum(axis=1)
    return fit


def _fit(series, years, most_knots, shortest, kernel) -> tuple[PiecewiseFit, np.ndarray]:
    """One fit without a look at outliers, and its residuals (P, S)."""
    size = series.shape[0]
    present = np.isfinite(series)
    n = present.sum(axis=1)
    candidates, gap = candidate_times(years, shortest)
    search = piecewise_numba.search if kernel == "numba" else search_numpy
    if candidates.size == 0:
        candidates, most_knots = np.array([years.mean()]), 0
    rss, gain, knots = search(series, years, candidates, gap, LEAST_DATES)
    floor = SMALLEST_RMS**2
    number = np.arange(MOST_KNOTS + 1)
    with np.errstate(invalid="ignore", divide="ignore"):
        left = np.maximum(rss[:, None] - gain, floor * n[:, None])
        criterion = n[:, None] * np.log(left / n[:, None]) + (2 + 2 * number) * np.log(n)[:, None]
    # two degrees of freedom must remain, or anything fits
    criterion[(number > most_knots) | (n[:, None] - 2 - 2 * number < 2) | ~np.isfinite(gain)] = np.inf
    criterion[np.isnan(criterion)] = np.inf
    chosen = np.where(np.isfinite(criterion).any(axis=1), criterion.argmin(axis=1), -1)

    fit = PiecewiseFit(
        chosen.astype(np.int8),
        *np.full((2, size, MOST_KNOTS), np.nan),
        *np.full((2, size, MOST_KNOTS + 1), np.nan),
        np.full((size, MOST_KNOTS + 1, MOST_KNOTS + 1), np.nan),
        np.full(size, np.nan),
        n.astype(np.int16),
        np.zeros(size, dtype=np.int16),
        *np.full((2, size), np.nan),
    )
    residuals = np.full(series.shape, np.nan)
    some = n > 0
    fit.first[some] = years[present[some].argmax(axis=1)]
    fit.last[some] = years[years.size - 1 - present[some][:, ::-1].argmax(axis=1)]
    step = candidates[1] - candidates[0] if candidates.size > 1 else 0.0
    for k in range(MOST_KNOTS + 1):
        for start in range(0, size, 4 * _BATCH):
            where = start + np.flatnonzero(chosen[start : start + 4 * _BATCH] == k)
            if where.size:
                tau = candidates[knots[where, k, :k]]
                residuals[where] = _refine(fit, where, series[where], years, tau, step, shortest)
    return fit, residuals


def _refine(fit, where, series, years, tau, step, shortest) -> np.ndarray:
    """Refine change points between the candidates, fill ``fit`` and return residuals; tau has shape (P, K)."""
    present = np.isfinite(series)
    origin = years.mean()
    t = np.where(present, years - origin, 0.0)
    d = np.where(present, series, 0.0)
    constant = present.astype(np.float64)
    low, high = tau - step, tau + step
    k = tau.shape[1]

    def solve(tau):
        hinges = (t[:, :, None] - (tau - origin)[:, None, :]) * (present[:, :, None] & (years[:, None] > tau[:, None]))
        basis = np.concatenate([constant[:, :, None], t[:, :, None], hinges], axis=2)
        beta = np.linalg.solve(_normal(basis), np.einsum("psk,ps->pk", basis, d)[:, :, None])[:, :, 0]
        residual = d - np.einsum("psk,pk->ps", basis, beta)
        # a change point moved later by dtau lowers the fit after it by its change of rate
        moved = np.where(hinges > 0.0, -beta[:, None, 2:], 0.0)
        return basis, beta, residual, moved

    basis, beta, residual, moved = solve(tau)
    if k:
        best, damping = (residual**2).sum(axis=1), np.ones(len(tau))
        direction = _step(basis, moved, residual)
        for _ in range(_REFINEMENTS):
            trial = np.clip(tau + damping[:, None] * np.clip(direction, -step, step), low, high)
            held = (np.diff(trial, axis=1) < shortest - 1e-9).any(axis=1)
            trial[held] = tau[held]
            got = solve(trial)
            rss = (got[2] ** 2).sum(axis=1)
            better = rss < best
            tau = np.where(better[:, None], trial, tau)
            best = np.where(better, rss, best)
            for old, new in zip((basis, beta, residual, moved), got):
                old[better] = new[better]
            damping = np.where(better, 1.0, damping / 3.0)
            direction = np.where(better[:, None], _step(basis, moved, residual), direction)
    n = present.sum(axis=1)
    variance = np.maximum((residual**2).sum(axis=1), n * SMALLEST_RMS**2) / np.maximum(n - 2 - 2 * k, 1)
    covariance = np.linalg.inv(_normal(np.concatenate([basis, moved], axis=2))) * variance[:, None, None]
    # rate of a stretch: the first one plus the changes so far
    sums = np.concatenate([np.ones((k + 1, 1)), np.tril(np.ones((k + 1, k)), -1)], axis=1)
    of_rates = sums @ covariance[:, 1 : 2 + k, 1 : 2 + k] @ sums.T
    fit.knot_years[where, :k] = tau
    fit.knot_std[where, :k] = np.sqrt(np.einsum("pkk->pk", covariance)[:, 2 + k :])
    fit.rates[where, : k + 1] = beta[:, 1:] @ sums.T
    fit.rate_std[where, : k + 1] = np.sqrt(np.einsum("pkk->pk", of_rates))
    fit.rate_covariance[where, : k + 1, : k + 1] = of_rates
    fit.rms[where] = np.sqrt(variance)
    return np.where(present, residual, np.nan)


def _normal(basis: np.ndarray) -> np.ndarray:
    """Normal matrices (P, k, k); a trace of ridge keeps a change point without a change of rate from dividing by 0."""
    product = np.matmul(basis.transpose(0, 2, 1), basis)
    index = np.arange(product.shape[1])
    product[:, index, index] = product[:, index, index] * (1.0 + 1e-12) + 1e-14
    return product


def _step(basis: np.ndarray, moved: np.ndarray, residual: np.ndarray) -> np.ndarray:
    """Gauss-Newton step of the change points (P, K) [yr]."""
    jacobian = np.concatenate([basis, moved], axis=2)
    right = np.einsum("psk,ps->pk", jacobian, residual)[:, :, None]
    return np.linalg.solve(_normal(jacobian), right)[:, basis.shape[2] :, 0]
