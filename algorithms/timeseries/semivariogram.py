"""Empirical semivariogram of a field on stable ground, and the models that are fitted to it.

    gamma(h) = 1/2 E[(z(x) - z(x + h))^2] = nugget + sill * f(h / length)

The nugget is what neighbouring pixels do not share (decorrelation), the sill the variance of what they do (air).

    exponential  f = 1 - exp(-u)
    spherical    f = 1.5 u - 0.5 u^3 up to u = 1, then 1
    bessel       f = 1 - u K1(u), the smooth field of Whittle (1954): parabolic near zero, as long-wave air

Sources: Matheron 1963 (mean of squares); Cressie and Hawkins 1980 (fourth power of the mean root: few outliers hardly
count); Cressie 1985 (weights of the fit: pairs over the square of the model).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice

EXPONENTIAL, SPHERICAL, BESSEL = "exponential", "spherical", "bessel"
MODELS = (EXPONENTIAL, SPHERICAL, BESSEL)
MATHERON, CRESSIE = "matheron", "cressie"
ESTIMATORS = (MATHERON, CRESSIE)

#: Pairs of points that a distance class needs to be fitted.
LEAST_PAIRS = 30
#: Distance at which the correlation has fallen to 5 %, in lengths of the model.
RANGE_LENGTHS = {EXPONENTIAL: 2.9957, SPHERICAL: 1.0, BESSEL: 4.0}


@dataclass(frozen=True)
class Semivariogram:
    """Semivariance by distance.

    Attributes
    ----------
    distance : ndarray of float64, shape (b,)
        Mean distance of the pairs of points in each class [m]; the middle of the class where there is none.
    semivariance : ndarray of float64, shape (b,)
        Square of the field's unit; NaN where the class has no pair.
    pairs : ndarray of int64, shape (b,)
    """

    distance: np.ndarray
    semivariance: np.ndarray
    pairs: np.ndarray


class PointPairs:
    """All pairs of a set of points, by classes of distance; made once for fields on the same points.

    Parameters
    ----------
    east, north : ndarray, shape (n,)
        [m]
    max_distance : float
        Pairs farther apart do not count [m].
    classes : int
        Number of distance classes of equal width.

    Raises
    ------
    InputError
        If there are fewer than two points, or no pair lies within ``max_distance``.
    """

    def __init__(self, east: np.ndarray, north: np.ndarray, max_distance: float, classes: int):
        if len(east) < 2:
            raise InputError(f"A semivariogram needs points with a value, got {len(east)}.")
        first, second = np.triu_indices(len(east), k=1)
        distance = np.hypot(east[first] - east[second], north[first] - north[second])
        near = (distance <= max_distance) & (distance > 0.0)
        if not near.any():
            raise InputError(f"No two of {len(east)} points lie within MAX_DISTANCE of {max_distance:g} m.")
        self._first, self._second, self._distance = first[near], second[near], distance[near]
        self._classes = classes
        width = max_distance / classes
        self._class = np.minimum((self._distance / width).astype(np.int64), classes - 1)
        self._middle = (np.arange(classes) + 0.5) * width

    def semivariogram(self, values: np.ndarray, estimator: str = MATHERON) -> Semivariogram:
        """Semivariances of a field.

        Parameters
        ----------
        values : ndarray, shape (n,)
            At the points; NaN is no value.
        estimator : {"matheron", "cressie"}

        Returns
        -------
        Semivariogram
        """
        check_choice("ESTIMATOR", estimator, ESTIMATORS)
        difference = np.abs(np.asarray(values, np.float64)[self._first] - np.asarray(values, np.float64)[self._second])
        there = np.isfinite(difference)
        place, difference = self._class[there], difference[there]
        count = np.bincount(place, minlength=self._classes)
        with np.errstate(invalid="ignore", divide="ignore"):
            distance = np.bincount(place, self._distance[there], self._classes) / count
            if estimator == MATHERON:
                semivariance = 0.5 * np.bincount(place, difference**2, self._classes) / count
            else:
                root = np.bincount(place, np.sqrt(difference), self._classes) / count
                semivariance = 0.5 * root**4 / (0.457 + 0.494 / count)
        return Semivariogram(
            np.where(count > 0, distance, self._middle), np.where(count > 0, semivariance, np.nan), count
        )


def pooled(found: list[Semivariogram]) -> Semivariogram:
    """Mean of several, each class weighted by its pairs; all of the same points' classes."""
    pairs = np.stack([each.pairs for each in found])
    total = pairs.sum(axis=0)
    sums = np.nansum(np.stack([each.semivariance for each in found]) * pairs, axis=0)
    distances = np.stack([each.distance for each in found])
    with np.errstate(invalid="ignore", divide="ignore"):
        return Semivariogram(
            np.where(total > 0, (distances * pairs).sum(axis=0) / total, distances[0]),
            np.where(total > 0, sums / total, np.nan),
            total,
        )


@dataclass(frozen=True)
class VariogramModel:
    """A fitted model.

    Attributes
    ----------
    model : {"exponential", "spherical", "bessel"}
    nugget, sill : float
        Square of the field's unit; the sill is without the nugget.
    length : float
        [m], see the module.
    misfit : float
        Root mean square departure of the classes, relative to the model.
    reached : bool
        Whether the range lies within the distances that were seen: otherwise neither sill nor range is determined.
    """

    model: str
    nugget: float
    sill: float
    length: float
    misfit: float
    reached: bool

    @property
    def range(self) -> float:
        """Distance at which 5 % of the correlation are left [m]; the length itself for the spherical model."""
        return self.length * RANGE_LENGTHS[self.model]

    @property
    def std(self) -> float:
        """Standard deviation of the correlated part."""
        return float(np.sqrt(self.sill))

    def semivariance(self, distance: np.ndarray | float) -> np.ndarray:
        """gamma at distances [m], the nugget included beyond zero."""
        distance = np.asarray(distance, dtype=np.float64)
        return np.where(distance > 0.0, self.nugget, 0.0) + self.sill * shape_of(self.model, distance / self.length)

    def difference_std(self, distance: float) -> float:
        """Standard deviation of the correlated part's difference between two places, sqrt(2 sill f)."""
        return float(np.sqrt(2.0 * self.sill * shape_of(self.model, np.asarray(distance / self.length))))

    def scene_std(self, east: np.ndarray, north: np.ndarray) -> float:
        """Standard deviation of the correlated part about its mean over points, sqrt(sill (1 - mean correlation)).

        What is left of the air where the reference is the mean or median of the raster; less than the root of the sill
        where the air reaches farther than the raster.
        """
        return float(np.sqrt(self.sill * (1.0 - self.mean_factor(east, north))))

    def mean_factor(self, east: np.ndarray, north: np.ndarray) -> float:
        """Variance of the mean of the correlated part over points, as a share of the sill (1: fully correlated)."""
        distance = np.hypot(east[:, np.newaxis] - east, north[:, np.newaxis] - north)
        return float(1.0 - shape_of(self.model, distance / self.length).mean())


def shape_of(model: str, u: np.ndarray) -> np.ndarray:
    """The model's rise from 0 to 1 at distances in lengths."""
    check_choice("MODEL", model, MODELS)
    u = np.asarray(u, dtype=np.float64)
    if model == EXPONENTIAL:
        return 1.0 - np.exp(-u)
    if model == SPHERICAL:
        inside = np.minimum(u, 1.0)
        return 1.5 * inside - 0.5 * inside**3
    from scipy.special import k1

    safe = np.where(u > 1e-8, u, 1.0)
    return np.where(u > 1e-8, 1.0 - safe * k1(safe), 0.0)


def fit_model(found: Semivariogram, model: str, *, nugget: bool = True) -> VariogramModel:
    """Fit a model by weighted least squares.

    Parameters
    ----------
    found : Semivariogram
        Classes with fewer than `LEAST_PAIRS` pairs do not count.
    model : {"exponential", "spherical", "bessel"}
    nugget : bool
        False holds it at zero.

    Returns
    -------
    VariogramModel

    Raises
    ------
    InputError
        If fewer than four classes have enough pairs, or the field does not vary.

    Notes
    -----
    Minimises ``sum N (gamma / model - 1)^2`` (Cressie 1985) over nugget and sill (not negative) and the length, from
    several first lengths.
    """
    from scipy.optimize import least_squares

    check_choice("MODEL", model, MODELS)
    used = (found.pairs >= LEAST_PAIRS) & np.isfinite(found.semivariance)
    if used.sum() < 4:
        raise InputError(
            f"A semivariogram model needs at least four distance classes with {LEAST_PAIRS} pairs of points, got "
            f"{int(used.sum())}. Give more SAMPLES, fewer CLASSES or a larger MAX_DISTANCE."
        )
    distance, gamma = found.distance[used], found.semivariance[used]
    largest = float(gamma.max())
    if not largest > 0.0:
        raise InputError("The raster does not vary on the chosen ground: all values are alike.")
    root = np.sqrt(found.pairs[used] / found.pairs[used].sum())
    top = float(distance[-1])
    low, high = 0.01 * top, 20.0 * top

    def departure(parameters: np.ndarray) -> np.ndarray:
        base, sill, log_length = parameters
        expected = base * nugget + sill * shape_of(model, distance / np.exp(log_length))
        return root * (gamma / largest / np.maximum(expected, 1e-6) - 1.0)

    bounds = ([0.0, 0.0, np.log(low)], [2.0, 100.0, np.log(high)])
    best = None
    for share in (0.05, 0.2, 0.6):
        start = [0.1 if nugget else 0.0, 0.9, np.log(share * top / RANGE_LENGTHS[model])]
        start[2] = min(max(start[2], bounds[0][2]), bounds[1][2])
        tried = least_squares(departure, start, bounds=bounds)
        if best is None or tried.cost < best.cost:
            best = tried
    base, sill, log_length = best.x
    length = float(np.exp(log_length))
    return VariogramModel(
        model=model,
        nugget=float(base * largest) if nugget else 0.0,
        sill=float(sill * largest),
        length=length,
        misfit=float(np.sqrt(2.0 * best.cost)),
        reached=length * RANGE_LENGTHS[model] <= top,
    )


def without_plane(values: np.ndarray, east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """The field less its plane by least squares; NaN stays, and fewer than four values are left as they are."""
    there = np.isfinite(values)
    if there.sum() < 4:
        return values
    design = np.column_stack([np.ones_like(east), east - east[there].mean(), north - north[there].mean()])
    return values - design @ np.linalg.lstsq(design[there], values[there], rcond=None)[0]


def without_rates(series: np.ndarray, years: np.ndarray) -> np.ndarray:
    """Residuals of each point's straight line, scaled so that they have the variance of the scenes' own errors.

    A line with intercept takes the share h of a date's variance, ``h = 1/S + t^2 / Sxx`` (its leverage); dividing by
    ``sqrt(1 - h)`` puts it back. What the first scene adds to every date goes with the intercept.

    Parameters
    ----------
    series : ndarray, shape (S, n)
        Points with a gap in time become NaN.
    years : ndarray, shape (S,)

    Raises
    ------
    InputError
        If there are fewer than four dates.
    """
    years = np.asarray(years, dtype=np.float64)
    if years.size < 4:
        raise InputError(f"A rate and a scatter about it need at least four dates, got {years.size}.")
    design = np.column_stack([np.ones_like(years), years - years.mean()])
    hat = design @ np.linalg.inv(design.T @ design) @ design.T
    residual = series - hat @ np.where(np.isfinite(series).all(axis=0), series, np.nan)
    return residual / np.sqrt(1.0 - np.diag(hat))[:, np.newaxis]
