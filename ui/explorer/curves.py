"""Displacement histories as the explorer draws them: referenced, overlaid, fitted, and as tables. No Qt here."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...algorithms.checks import InputError, check_choice
from ...algorithms.constants import DAYS_PER_YEAR, MM_PER_M
from ...algorithms.timeseries.phases import LEAST_RATE, subsidence_phases
from ...algorithms.timeseries.piecewise import fit_piecewise
from ...algorithms.timeseries.timefunctions import fit_time_function

NO_FIT, LINEAR, ANNUAL, PIECEWISE, LOGISTIC = "none", "linear", "annual", "piecewise", "logistic"
FITS = (NO_FIT, LINEAR, ANNUAL, PIECEWISE, LOGISTIC)
#: Points of a fitted curve between two dates, on average: enough for a smooth season.
_FINE = 8
#: A date that lies so many robust standard deviations off does not decide the height of a piecewise fit.
_OFF = 4.0
INITIAL, ACTIVE, STOPPAGE, RESIDUAL = "initial", "active", "stoppage", "residual"


@dataclass(frozen=True)
class Curve:
    """The history of one place in one product.

    Attributes
    ----------
    selection : int
        Key of the place.
    product : str
        Key of the product.
    dates : tuple of datetime.date
    values : ndarray, shape (S,)
        [mm]; NaN is no value.
    sigma : ndarray, shape (S,), or None
        Standard deviation of each value [mm], where the product knows it.
    spread : ndarray, shape (S,), or None
        Standard deviation of the pixels of a polygon about their mean [mm].
    pixels : float
        Pixels, or points, that it is the mean of.
    share : float
        Share of the place that was read, 0 to 1; less than 1 while a large polygon is still being read.
    note : str
        What the user should know of it; empty as a rule.
    """

    selection: int
    product: str
    dates: tuple[datetime.date, ...]
    values: np.ndarray
    sigma: np.ndarray | None = None
    spread: np.ndarray | None = None
    pixels: float = 1.0
    share: float = 1.0
    note: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is no value at any date."""
        return not np.isfinite(self.values).any()

    @property
    def days(self) -> np.ndarray:
        """Dates as days since 1970-01-01 (what matplotlib counts), float64, shape (S,)."""
        return np.array([date.toordinal() for date in self.dates], dtype=np.float64) - _EPOCH

    @property
    def years(self) -> np.ndarray:
        """Years since the first date, shape (S,)."""
        return (self.days - self.days[0]) / DAYS_PER_YEAR

    @property
    def error(self) -> np.ndarray | None:
        """What error bars show [mm]: the standard deviation of the product, else the spread of the pixels."""
        return self.sigma if self.sigma is not None else self.spread


_EPOCH = datetime.date(1970, 1, 1).toordinal()


def relative(curve: Curve, reference: Curve) -> Curve:
    """The motion of a place relative to another one of the same product.

    The standard deviations add in squares: what both share (the reference of the product, the air between neighbours)
    would make the difference better than that, so the bars are too long rather than too short. Where the two have
    different dates, as stations have, only those that both have are left.
    """
    if curve.dates != reference.dates:
        common = sorted(set(curve.dates) & set(reference.dates))
        curve, reference = _at(curve, common), _at(reference, common)
    sigma = None
    if curve.sigma is not None:
        other = reference.sigma if reference.sigma is not None else 0.0
        sigma = np.sqrt(curve.sigma**2 + other**2)
    return replace(curve, values=curve.values - reference.values, sigma=sigma)


def _at(curve: Curve, dates: Sequence[datetime.date]) -> Curve:
    """A history at some of its dates."""
    number = {date: place for place, date in enumerate(curve.dates)}
    kept = np.array([number[date] for date in dates], dtype=int)
    sigma, spread = (None if part is None else part[kept] for part in (curve.sigma, curve.spread))
    return replace(curve, dates=tuple(dates), values=curve.values[kept], sigma=sigma, spread=spread)


def common_zero(first: Curve, other: Curve) -> float:
    """What brings another product's history onto the first one's [mm]: the median difference where both have dates.

    0 where they have no time in common.
    """
    there = np.isfinite(first.values)
    days = first.days[there]
    inside = np.isfinite(other.values)
    if days.size:
        inside &= (other.days >= days[0]) & (other.days <= days[-1])
    if not days.size or not inside.any():
        return 0.0
    return float(np.median(np.interp(other.days[inside], days, first.values[there]) - other.values[inside]))


@dataclass(frozen=True)
class Stretch:
    """A part of a history between two days, with its rate and standard deviation [mm/yr] and, of a mine, its phase."""

    start: float
    end: float
    rate: float
    rate_sigma: float
    phase: str = ""


@dataclass(frozen=True)
class FitLine:
    """A function fitted to a curve.

    Attributes
    ----------
    model : str
        One of `FITS`.
    rate, rate_sigma : float
        Mean rate over the series and its standard deviation [mm/yr]; of a piecewise fit that of the active phase,
        where there is one.
    days, values : ndarray
        The curve, finely sampled [days since 1970-01-01], [mm].
    residuals : ndarray, shape (S,)
        Values less the curve [mm].
    rms : float
        Of the residuals [mm].
    stretches : tuple of Stretch
        Of a piecewise fit.
    phases : tuple of Stretch
        Initial, active and residual phase of subsidence and the longest stoppage; none where nothing subsides.
    details : tuple of (name, value, sigma, unit)
        All parameters, in mm, mm/yr, yr.
    """

    model: str
    rate: float
    rate_sigma: float
    days: np.ndarray
    values: np.ndarray
    residuals: np.ndarray
    rms: float
    stretches: tuple[Stretch, ...] = ()
    phases: tuple[Stretch, ...] = ()
    details: tuple[tuple[str, float, float, str], ...] = field(default=())


def fit_curve(curve: Curve, model: str) -> FitLine:
    """Fit a function to a history.

    The dates weigh the same, and the scatter about the function gives the standard deviations: they take the dates'
    errors as independent, which neighbouring InSAR dates are not quite.

    Parameters
    ----------
    curve : Curve
    model : {"linear", "annual", "piecewise", "logistic"}
        ``annual`` is a line and a yearly season.

    Raises
    ------
    InputError
        If there are too few dates, or the dates do not determine the function.
    """
    check_choice("The fit", model, FITS[1:])
    there = np.isfinite(curve.values)
    if there.sum() < 3:
        raise InputError(f"A fit needs at least three dates with a value, got {int(there.sum())}.")
    return _piecewise(curve) if model == PIECEWISE else _time_function(curve, model)


def _time_function(curve: Curve, model: str) -> FitLine:
    text = "linear+annual" if model == ANNUAL else model
    fit = fit_time_function(curve.years, curve.values / MM_PER_M, text)
    if not fit.determined[0]:
        raise InputError(f"The dates do not determine a {model} function here.")
    fine = _fine(curve)
    scales = [(MM_PER_M, unit.replace("m", "mm", 1)) if unit.startswith("m") else (1.0, unit) for unit in fit.units]
    return FitLine(
        model,
        float(fit.rate[0]) * MM_PER_M,
        float(fit.rate_sigma[0]) * MM_PER_M,
        fine * DAYS_PER_YEAR + curve.days[0],
        fit.at(fine)[:, 0] * MM_PER_M,
        curve.values - fit.modelled[:, 0] * MM_PER_M,
        float(fit.residual_rms[0]) * MM_PER_M,
        details=tuple(
            (name, float(value) * scale, float(sigma) * scale, unit)
            for name, value, sigma, (scale, unit) in zip(fit.names, fit.parameters[:, 0], fit.sigmas[:, 0], scales)
        ),
    )


def _piecewise(curve: Curve) -> FitLine:
    fit = fit_piecewise(curve.values[np.newaxis] / MM_PER_M, curve.years, kernel="numpy")
    knots = int(fit.knots[0])
    if knots < 0:
        raise InputError(f"A piecewise fit needs more dates than the {int(np.isfinite(curve.values).sum())} here.")
    times = fit.knot_years[0, :knots]
    rates, sigmas = fit.rates[0, : knots + 1] * MM_PER_M, fit.rate_std[0, : knots + 1] * MM_PER_M

    def shape(years: np.ndarray) -> np.ndarray:
        steps = np.diff(rates)
        return rates[0] * years + sum(step * np.maximum(years - at, 0.0) for step, at in zip(steps, times))

    off = curve.values - shape(curve.years)
    middle = np.nanmedian(off)
    near = np.abs(off - middle) <= max(_OFF * float(fit.rms[0]) * MM_PER_M, 1e-9)
    height = float(off[near].mean())
    residuals = off - height
    fine = np.union1d(_fine(curve), times)
    borders = [float(fit.first[0]), *times.tolist(), float(fit.last[0])]
    day = curve.days[0]
    stretches = tuple(
        Stretch(day + start * DAYS_PER_YEAR, day + end * DAYS_PER_YEAR, float(rate), float(sigma))
        for start, end, rate, sigma in zip(borders, borders[1:], rates, sigmas)
    )
    phases = _phases(fit, day)
    rate, rate_sigma = _mean_rate(np.diff(borders), rates, fit.rate_covariance[0, : knots + 1, : knots + 1])
    active = next((stretch for stretch in phases if stretch.phase == ACTIVE), None)
    if active is not None:
        rate, rate_sigma = active.rate, active.rate_sigma
    return FitLine(
        PIECEWISE,
        rate,
        rate_sigma,
        fine * DAYS_PER_YEAR + day,
        shape(fine) + height,
        residuals,
        float(np.sqrt(np.nanmean(residuals**2))),
        stretches,
        phases,
    )


def _mean_rate(lengths: np.ndarray, rates: np.ndarray, covariance: np.ndarray) -> tuple[float, float]:
    """Rate over all stretches and its standard deviation [mm/yr]; ``covariance`` in m^2/yr^2."""
    weight = lengths / lengths.sum()
    return float(weight @ rates), float(np.sqrt(weight @ covariance @ weight)) * MM_PER_M


def _phases(fit, day: float) -> tuple[Stretch, ...]:
    """Phases of subsidence of a piecewise fit, in the order of time; the stoppage lies inside the active one."""
    found = subsidence_phases(fit, LEAST_RATE)
    if found.phase[0] <= 0:
        return ()
    first, last = float(fit.first[0]), float(fit.last[0])
    onset = first if np.isnan(found.onset[0]) else float(found.onset[0])
    end = last if np.isnan(found.end[0]) else float(found.end[0])
    spans = [
        (INITIAL, first, onset, found.initial_rate[0], found.initial_std[0]),
        (ACTIVE, onset, end, found.active_rate[0], found.active_std[0]),
        (RESIDUAL, end, last, found.residual_rate[0], found.residual_std[0]),
    ]
    start = float(found.stoppage_start[0])
    if np.isfinite(start):
        spans.append((STOPPAGE, start, start + float(found.stoppage_length[0]), np.nan, np.nan))
    return tuple(
        Stretch(
            day + begin * DAYS_PER_YEAR,
            day + stop * DAYS_PER_YEAR,
            float(rate) * MM_PER_M,
            float(sigma) * MM_PER_M,
            name,
        )
        for name, begin, stop, rate, sigma in spans
        if stop > begin
    )


def _fine(curve: Curve) -> np.ndarray:
    """Years from the first to the last value, finely."""
    years = curve.years[np.isfinite(curve.values)]
    return np.linspace(years[0], years[-1], min(2000, _FINE * len(curve.dates)))


def replica_step(wavelength: float | None) -> float | None:
    """Half a wavelength [mm]: what a wrong cycle of the unwrapping moves a value by; None where it is not known."""
    return None if not wavelength else wavelength / 2.0 * MM_PER_M


TABLE_COLUMNS = ("place", "series", "date", "displacement [mm]", "sigma [mm]", "spread of pixels [mm]", "pixels")
TABLE_COLUMNS += ("fit [mm]", "residual [mm]")


def table_rows(
    curves: Sequence[Curve], names: dict[int, str], titles: dict[str, str], fits: dict[tuple[int, str], FitLine]
) -> Iterator[list[object]]:
    """A row per place, series and date, for a table; ``fits`` by the keys of place and product."""
    for curve in curves:
        fit = fits.get((curve.selection, curve.product))
        for number, date in enumerate(curve.dates):
            value = curve.values[number]
            residual = fit.residuals[number] if fit is not None else None
            yield [
                names[curve.selection],
                titles[curve.product],
                date,
                value,
                curve.sigma[number] if curve.sigma is not None else None,
                curve.spread[number] if curve.spread is not None else None,
                curve.pixels,
                value - residual if residual is not None else None,
                residual,
            ]
