"""Time functions fitted to many displacement series at once, with standard errors and the choice between models.

Models that are linear in their parameters are one weighted solve per pixel. In an exponential or logarithmic decay of
unknown time constant and in a logistic, two kinds of parameters are told apart (variable projection; Golub and Pereyra
1973): for each set of the non-linear ones on a grid the linear ones are solved exactly, and the best set is refined by
damped Gauss-Newton steps. All loops are over grid points, parameters and steps, never over pixels.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice, check_real
from .timefunctions_model import TimeModel, check_times, columns, parse_model
from .timefunctions_noise import FitNoise, relative_weights
from .timefunctions_solve import solve_linear, solve_projected

CRITERIA = ("bic", "aicc")
#: What a model must gain on the simplest one in the criterion, "strong" evidence by Kass and Raftery (1995): one chance
#: in twenty. It cuts what the wandering errors of SBAS series feign, and a free search for a middle, to a quarter.
LEAST_GAIN = 6.0
#: Rms that no series is taken to fall below [m]: float32 millimetres are not known better.
SMALLEST_RMS = 1e-6
#: The amplitude of a curve whose times are found must differ from zero by so many standard deviations.
LEAST_AMPLITUDE = 2.0


@dataclass(frozen=True)
class TimeFunctionFit:
    """A model fitted to n series of S dates.

    Attributes
    ----------
    model : TimeModel
    parameters : ndarray of float64, shape (p, n)
        In the order of ``names``; m, m/yr, m/yr^2 or yr (``units``), times from the zero of the years. NaN where the
        dates do not determine them.
    sigmas : ndarray, shape (p, n)
        Standard deviations: as the dates' own predict them where these are given, else from the scatter, NaN where no
        date is left over to tell.
    names, units : tuple of str
    modelled : ndarray, shape (S, n)
        The fitted function at all dates [m].
    residual_rms : ndarray, shape (n,)
        Root of the mean squared residual [m].
    bic, aicc : ndarray, shape (n,)
        Bayesian and corrected Akaike information criterion; lower is better, among models of the same series only.
    rate, rate_sigma : ndarray, shape (n,)
        Mean rate between the first and the last of the years, without steps and seasons, and its standard deviation, as
        ``sigmas`` [m/yr].
    rate_error : ndarray, shape (n,)
        Standard error of the mean rate from the weighted scatter about the curve, dates taken as independent [m/yr];
        NaN where no date is left over.
    observations : ndarray of int, shape (n,)
        Dates used.
    determined : ndarray of bool, shape (n,)
        False where there are too few dates, or, for a curve with times to be found, one ran to the end of where it is
        looked for or the amplitude is within two standard deviations of zero: the curve may follow the dates, its
        parameters mean nothing and are NaN.
    """

    model: TimeModel
    parameters: np.ndarray
    sigmas: np.ndarray
    names: tuple[str, ...]
    units: tuple[str, ...]
    modelled: np.ndarray
    residual_rms: np.ndarray
    bic: np.ndarray
    aicc: np.ndarray
    rate: np.ndarray
    rate_sigma: np.ndarray
    rate_error: np.ndarray
    observations: np.ndarray
    determined: np.ndarray
    _coefficients: np.ndarray
    _unknowns: np.ndarray

    def at(self, years: np.ndarray) -> np.ndarray:
        """The fitted function at other times [m], shape (len(years), n)."""
        basis = columns(self.model, years, tuple(self._unknowns))
        return sum(column * coefficient for column, coefficient in zip(basis, self._coefficients))


def fit_time_function(
    years: np.ndarray,
    values: np.ndarray,
    model: TimeModel | str,
    sigma: np.ndarray | None = None,
    *,
    walk: np.ndarray | None = None,
    origin: datetime.date | None = None,
) -> TimeFunctionFit:
    """Fit a time function to each of n series.

    Parameters
    ----------
    years : ndarray, shape (S,)
        Ascending [yr].
    values : ndarray, shape (S, n) or (S,)
        Displacement [m]; NaN is no value.
    model : TimeModel or str
        Text as `timefunctions_model.parse_model` reads it: ``linear``, ``annual``, ``linear+step:2018-05-01`` …
    sigma : ndarray, shape (S,) or (S, n), optional
        Standard deviation of each value for itself [m]; NaN is no value. Without it all dates weigh the same and the
        scatter about the curve gives the standard deviations; with it the dates weigh by 1 / sigma^2
        (`timefunctions_noise.relative_weights`) and it alone does, with ``walk``.
    walk : ndarray, shape (S,) or (S, n), optional
        Variance that has grown since the first date [m^2], never falling (`uncertainty.date_noise`); goes with
        ``sigma`` and changes the standard deviations only.
    origin : datetime.date, optional
        Date of year zero; needed for a text with dates.

    Returns
    -------
    TimeFunctionFit

    Raises
    ------
    InputError
        If the model cannot be read, its dates lie outside the series, or there are fewer dates than parameters.
    ValueError
        If ``walk`` comes without ``sigma``.
    """
    if walk is not None and sigma is None:
        raise ValueError("walk goes with sigma.")
    check_real("values", values)
    years = np.asarray(years, dtype=np.float64)
    values = np.asarray(values, dtype=np.float64).reshape(years.size, -1)
    if np.any(np.diff(years) < 0):
        raise InputError("The dates of a time function must ascend.")
    if isinstance(model, str):
        model = parse_model(model, origin)
    check_times(model, years, origin)
    weight, noise = _weights_and_noise(values, sigma, walk)
    values = np.where(weight > 0, values, 0.0)
    solve = solve_projected if model.free_term else solve_linear
    found = solve(model, years, values, weight, noise)

    count = (weight > 0).sum(axis=0)
    n_parameters = len(model.names)
    basis = columns(model, years, tuple(found.unknowns))
    modelled = sum(column * coefficient for column, coefficient in zip(basis, found.coefficients))
    residual = np.where(weight > 0, values - modelled, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        misfit = (weight * residual**2).sum(axis=0)
        freedom = (count - n_parameters).astype(np.float64)
        scatter = np.where(freedom > 0, misfit / freedom, np.nan)
        scale = scatter if noise is None else 1.0
        sigmas = np.sqrt(found.variances * scale)
        rms = np.sqrt((residual**2).sum(axis=0) / count)
        rate_sigma = np.sqrt(found.rate_variance * scale)
        rate_error = np.sqrt(found.rate_cofactor * scatter)
        determined = found.determined
        if model.free_term:
            # the middle and the width of a curve that is not there are noise
            place = model.names.index(model.free_term.label)
            determined = determined & (np.abs(found.coefficients[place]) > LEAST_AMPLITUDE * sigmas[place])
        # sigma enters by its ratios alone, as a wrong scale of it must not choose a model
        mean_weight = weight.sum(axis=0) / count
        likelihood = count * np.log(np.maximum(misfit / mean_weight / count, SMALLEST_RMS**2))
        bic = likelihood + n_parameters * np.log(count)
        free = n_parameters + 1
        aicc = (
            likelihood
            + 2.0 * free
            + np.where(count - free - 1 > 0, 2.0 * free * (free + 1) / (count - free - 1.0), np.inf)
        )
    known = np.isfinite(found.coefficients).all(axis=0)
    rms, bic, aicc = (np.where(known, array, np.nan) for array in (rms, bic, aicc))
    parameters = np.concatenate([found.coefficients, found.unknowns])
    return TimeFunctionFit(
        model=model,
        parameters=np.where(determined, parameters, np.nan),
        sigmas=np.where(determined, sigmas, np.nan),
        names=model.names,
        units=model.units,
        modelled=modelled,
        residual_rms=rms,
        bic=bic,
        aicc=aicc,
        rate=found.rate,
        rate_sigma=rate_sigma,
        rate_error=rate_error,
        observations=count,
        determined=determined,
        _coefficients=found.coefficients,
        _unknowns=found.unknowns,
    )


@dataclass(frozen=True)
class TimeFunctionChoice:
    """The best of several models for each of n series.

    Attributes
    ----------
    choice : ndarray of int, shape (n,)
        Number of the model in ``fits``; -1 where none can be fitted.
    fits : tuple of TimeFunctionFit
    """

    choice: np.ndarray
    fits: tuple[TimeFunctionFit, ...]

    def pick(self, name: str) -> np.ndarray:
        """An attribute of the chosen fits, shape (n,) or (S, n); NaN where none is chosen."""
        arrays = [getattr(fit, name) for fit in self.fits]
        best = np.full(arrays[0].shape, np.nan)
        for number, array in enumerate(arrays):
            best = np.where(self.choice == number, array, best)
        return best


def choose_time_function(
    years: np.ndarray,
    values: np.ndarray,
    models: Sequence[TimeModel],
    sigma: np.ndarray | None = None,
    *,
    walk: np.ndarray | None = None,
    criterion: str = "bic",
    origin: datetime.date | None = None,
) -> TimeFunctionChoice:
    """Fit several models and take, for each series, the one with the lowest information criterion.

    It must be lower than that of the simplest model by `LEAST_GAIN`, else the simplest stays; of two with as many
    parameters the first is the simpler. In AICc it must be so whatever the criterion: BIC is for many dates, and with
    few takes a curve with as many parameters as dates for the best of all. A model that its dates do not determine is
    not chosen. Parameters as `fit_time_function`; ``criterion`` is ``bic`` or ``aicc``.

    Raises
    ------
    InputError
        As `fit_time_function`.
    """
    check_choice("CRITERION", criterion, CRITERIA)
    fits = tuple(fit_time_function(years, values, model, sigma, walk=walk, origin=origin) for model in models)
    scores, corrected = (
        np.array([np.where(fit.determined, getattr(fit, name), np.nan) for fit in fits]) for name in (criterion, "aicc")
    )
    # infinite where there are too few dates for a correction, which is no reason to leave a model out
    there = ~np.isnan(scores)
    sizes = np.array([len(model.names) for model in models])[:, np.newaxis]
    simplest = np.where(there, sizes, np.iinfo(int).max).argmin(axis=0)
    is_simplest = np.arange(len(models))[:, np.newaxis] == simplest
    proven = corrected + LEAST_GAIN < corrected[simplest, np.arange(simplest.size)]
    handicapped = np.where(there & proven, scores + LEAST_GAIN, np.inf)
    handicapped = np.where(is_simplest, np.minimum(scores, np.finfo(np.float64).max), handicapped)
    best = np.where(there.any(axis=0), np.where(there, handicapped, np.inf).argmin(axis=0), -1)
    return TimeFunctionChoice(best, fits)


def _weights_and_noise(
    values: np.ndarray, sigma: np.ndarray | None, walk: np.ndarray | None
) -> tuple[np.ndarray, FitNoise | None]:
    """What each date weighs, zero where there is no value or no sigma; and the variances, where they are known."""
    there = np.isfinite(values)
    if sigma is None:
        return there.astype(np.float64), None
    own, grown = (
        _of_all_series(each, values.shape)
        for each in (np.square(sigma, dtype=np.float64), 0.0 if walk is None else walk)
    )
    known = there & np.isfinite(own)
    return relative_weights(own, known), FitNoise(np.where(known, own, 0.0), grown)


def _of_all_series(values: np.ndarray | float, shape: tuple[int, int]) -> np.ndarray:
    """Values of the dates, or of dates and series, as (S, n)."""
    values = np.asarray(values, dtype=np.float64)
    return np.broadcast_to(values[:, np.newaxis] if values.ndim == 1 else values, shape)
