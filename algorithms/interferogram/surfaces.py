"""Delay that follows the height, and ramps: surfaces fitted to every pair, made one surface per date.

Each pair is fitted robustly with a constant, a ramp and a function of the height at once, on a sample outside what
moves: a mountain side is half a ramp, and fitted one after the other each would take the other's part. The surfaces of
the pairs are then solved for surfaces of the dates (least squares, as phases are), and those are what is taken off:
every loop of interferograms closes as before. A surface that only one pair shows is an error of that pair and stays.

Motion that is wide follows position and height too: the subsiding lake bed of Mexico City is a ramp and lies low. What
of a coefficient is linear in time is therefore left in the stack unless asked otherwise: steady motion stays, and with
it what the air adds to the rate.

Air is turbulent, so neighbouring residuals are alike and the usual standard deviations are many times too small. Here
they come from leaving out one part of the scene after the other (jackknife over a lattice of tiles).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice, check_shape
from ..timeseries.network import Network, connected_components

NO_ELEVATION, LINEAR, QUADRATIC = "none", "linear", "quadratic"
ELEVATIONS = (NO_ELEVATION, LINEAR, QUADRATIC)
NO_RAMP, PLANE, BILINEAR = "none", "plane", "bilinear"
RAMPS = (NO_RAMP, PLANE, BILINEAR, QUADRATIC)

#: Tiles to each side of the lattice whose tiles are left out in turn.
TILES = 4
#: Tiles with pixels below which no standard deviation is given.
FEWEST_TILES = 4
#: A date is corrected for height where its coefficient is beyond so many standard deviations.
SIGNIFICANT = 2.0
#: Heights must spread by this standard deviation [m]: less relief says nothing about the delay.
LEAST_RELIEF = 5.0
#: Residuals beyond this many robust standard deviations lose weight (Huber; 95 % efficient for normal errors).
_HUBER = 1.345
_MAD_TO_STD = 1.4826
_ITERATIONS = 15
#: Pixels of a pair that a fit needs for each of its unknowns.
_PIXELS_PER_TERM = 20


@dataclass(frozen=True)
class SurfaceModel:
    """What is fitted, and the scales that keep its terms near one.

    Attributes
    ----------
    elevation : {"none", "linear", "quadratic"}
    ramp : {"none", "plane", "bilinear", "quadratic"}
    shape : (rows, cols)
        Of the raster: rows and columns run from -1 to 1 over it.
    mean_height, height_scale : float
        Of the sample [m].
    """

    elevation: str
    ramp: str
    shape: tuple[int, int]
    mean_height: float = 0.0
    height_scale: float = 1.0

    def __post_init__(self) -> None:
        check_choice("ELEVATION", self.elevation, ELEVATIONS)
        check_choice("RAMP", self.ramp, RAMPS)

    @property
    def n_ramp(self) -> int:
        """Terms of the ramp."""
        return {NO_RAMP: 0, PLANE: 2, BILINEAR: 3, QUADRATIC: 5}[self.ramp]

    @property
    def n_elevation(self) -> int:
        """Terms of the height; they come after those of the ramp."""
        return {NO_ELEVATION: 0, LINEAR: 1, QUADRATIC: 2}[self.elevation]

    @property
    def n_terms(self) -> int:
        """Terms besides the constant."""
        return self.n_ramp + self.n_elevation

    def terms(self, row: np.ndarray, col: np.ndarray, height: np.ndarray | None) -> np.ndarray:
        """Values of all terms at pixels, float64, shape (terms, …); NaN where the height is.

        Parameters
        ----------
        row, col : ndarray
            Pixel numbers.
        height : ndarray or None
            [m]; None where no term needs it.
        """
        y = 2.0 * (np.asarray(row, dtype=np.float64) + 0.5) / self.shape[0] - 1.0
        x = 2.0 * (np.asarray(col, dtype=np.float64) + 0.5) / self.shape[1] - 1.0
        y, x = np.broadcast_arrays(y, x)
        ramp = {
            NO_RAMP: (),
            PLANE: (x, y),
            BILINEAR: (x, y, x * y),
            QUADRATIC: (x, y, x * y, x**2 - 1.0 / 3.0, y**2 - 1.0 / 3.0),
        }[self.ramp]
        if self.elevation == NO_ELEVATION:
            return np.array(ramp).reshape(self.n_terms, *x.shape)
        h = (np.asarray(height, dtype=np.float64) - self.mean_height) / self.height_scale
        return np.array([*ramp, h, h**2 - 1.0][: self.n_terms])


def surface_model(elevation: str, ramp: str, shape: tuple[int, int], height: np.ndarray | None) -> SurfaceModel:
    """The model for a raster and a sample of its heights.

    Raises
    ------
    InputError
        If the heights are missing, unknown, or all alike.
    """
    if elevation == NO_ELEVATION:
        return SurfaceModel(elevation, ramp, shape)
    if height is None:
        raise InputError(f"ELEVATION is {elevation}, but there is no DEM. Give DEM, or set ELEVATION to none.")
    finite = np.asarray(height, dtype=np.float64)[np.isfinite(height)]
    if finite.size == 0:
        raise InputError("The DEM has no height at the pixels that are fitted (outside MASK). Give a DEM that covers.")
    spread = float(finite.std())
    if spread < LEAST_RELIEF:
        raise InputError(
            f"The heights spread by {spread:.1f} m only (standard deviation; {finite.min():.0f} to {finite.max():.0f} m"
            f" outside MASK): a delay that follows the height cannot be told. Set ELEVATION to none."
        )
    return SurfaceModel(elevation, ramp, shape, float(finite.mean()), spread)


@dataclass(frozen=True)
class SurfaceFits:
    """Surfaces of the pairs and of the dates.

    Attributes
    ----------
    model : SurfaceModel
    pairs, pairs_std : ndarray of float64, shape (P, terms)
        Coefficients of each pair and their standard deviations [rad per unit of the term]; NaN for a pair with too few
        pixels, standard deviations also where too few tiles hold pixels.
    explained : ndarray of float64, shape (P,)
        Share of the weighted variance left by constant and ramp that the height explains, 0 to 1; NaN without a term of
        the height.
    dates : ndarray of float64, shape (S, terms)
        What is taken off [rad per unit]: mean zero over the dates of each connected part, and without a trend where it
        is kept in the stack; the height's terms are zero where they are not significant.
    dates_found, dates_std : ndarray of float64, shape (S, terms)
        The same before that decision, and the standard deviations.
    significant : ndarray of bool, shape (S,)
        Whether the height's terms were kept; True as well where no standard deviation is known.
    """

    model: SurfaceModel
    pairs: np.ndarray
    pairs_std: np.ndarray
    explained: np.ndarray
    dates: np.ndarray
    dates_found: np.ndarray
    dates_std: np.ndarray
    significant: np.ndarray

    @property
    def slopes(self) -> np.ndarray:
        """Linear coefficient of the height, with its standard deviation, for each pair [rad/m], shape (P, 2)."""
        column = self.model.n_ramp
        return np.stack([self.pairs[:, column], self.pairs_std[:, column]], axis=1) / self.model.height_scale


def fit_surfaces(
    phase: np.ndarray,
    row: np.ndarray,
    col: np.ndarray,
    height: np.ndarray | None,
    model: SurfaceModel,
    network: Network,
    keep_trend: bool = True,
    stop: Callable[[], None] = lambda: None,
) -> SurfaceFits:
    """Fit every pair, solve for the dates, decide which dates have a significant slope.

    Parameters
    ----------
    phase : ndarray, shape (P, pixels)
        Referenced phase [rad] of a sample outside what moves; NaN is no observation.
    row, col : ndarray of int, shape (pixels,)
    height : ndarray, shape (pixels,), or None
        [m]; NaN where unknown.
    model : SurfaceModel
    network : Network
    keep_trend : bool
        Leave what is linear in time in the stack: coefficients of the dates are those about a line through time, for
        each connected part. A part of two dates is not corrected at all then.
    stop : callable()
        Called before each pair; raises when the user cancelled.

    Returns
    -------
    SurfaceFits

    Raises
    ------
    InputError
        If no pair has enough pixels.
    """
    check_shape("phase", phase, (network.n_pairs, row.size))
    design = np.concatenate([np.ones((1, row.size)), model.terms(row, col, height)])
    tiles = (row * TILES // model.shape[0]) * TILES + col * TILES // model.shape[1]
    usable = np.isfinite(design).all(axis=0)
    design, tiles, found = design[:, usable], tiles[usable], []
    for values in phase:
        stop()
        found.append(_fit_pair(values[usable], design, tiles, model))
    pairs = np.array([each[0] for each in found])
    if not np.isfinite(pairs).any():
        raise InputError(
            f"No interferogram has the {_PIXELS_PER_TERM * (1 + model.n_terms)} valid pixels outside MASK that "
            "ELEVATION and RAMP need. Make the mask or its buffer smaller, or set both to none."
        )
    replicates = np.array([each[1] for each in found])
    solve = _dates_from_pairs(network, np.isfinite(pairs[:, 0]))
    if keep_trend:
        solve = _without_trend(network) @ solve
    dates = solve @ np.nan_to_num(pairs)
    pairs_std = _jackknife(np.moveaxis(replicates, 1, 0))
    dates_std = _jackknife(np.einsum("sp,ptq->tsq", solve, _complete(pairs, replicates)))
    ramps, kept = model.n_ramp, dates.copy()
    significant = np.ones(network.n_dates, dtype=bool)
    if model.n_elevation:
        beyond = np.abs(dates[:, ramps:]) > SIGNIFICANT * dates_std[:, ramps:]
        significant = beyond.any(axis=1) | ~np.isfinite(dates_std[:, ramps:]).all(axis=1)
        kept[~significant, ramps:] = 0.0
    explained = np.array([each[2] for each in found])
    return SurfaceFits(model, pairs, pairs_std, explained, kept, dates, dates_std, significant)


def _fit_pair(
    values: np.ndarray, design: np.ndarray, tiles: np.ndarray, model: SurfaceModel
) -> tuple[np.ndarray, np.ndarray, float]:
    """Coefficients without the constant, the same with each tile left out (tiles, terms), and what height explains."""
    terms = design.shape[0]
    nothing = np.full(terms - 1, np.nan), np.full((TILES * TILES, terms - 1), np.nan), np.nan
    there = np.isfinite(values)
    if there.sum() < _PIXELS_PER_TERM * terms:
        return nothing
    y, x, tile = values[there].astype(np.float64), design[:, there], tiles[there]
    weight = np.ones(y.size)
    coefficients = np.zeros(terms)
    for _ in range(_ITERATIONS):
        before = coefficients
        coefficients = _solve((x * weight) @ x.T, (x * weight) @ y)
        if coefficients is None:
            return nothing
        residual = np.abs(y - coefficients @ x)
        scale = _MAD_TO_STD * float(np.median(residual))
        weight = np.minimum(1.0, _HUBER * scale / np.maximum(residual, np.finfo(float).tiny)) if scale else weight
        if np.allclose(coefficients, before, rtol=1e-4, atol=1e-6):
            break
    weighted = x * weight
    parts = [np.flatnonzero(tile == number) for number in range(TILES * TILES)]
    normals = np.array([weighted[:, part] @ x[:, part].T for part in parts])
    rights = np.array([weighted[:, part] @ y[part] for part in parts])
    replicates = nothing[1].copy()
    for number, part in enumerate(parts):
        if part.size:
            without = _solve(normals.sum(axis=0) - normals[number], rights.sum(axis=0) - rights[number])
            if without is not None:
                replicates[number] = without[1:]
    return coefficients[1:], replicates, _explained(y, x, weight, coefficients, model)


def _solve(normal: np.ndarray, right: np.ndarray) -> np.ndarray | None:
    """Solution of normal equations; None where the terms cannot be told apart."""
    scale = np.sqrt(np.maximum(np.diag(normal), np.finfo(float).tiny))
    if np.linalg.cond(normal / np.outer(scale, scale)) > 1e10:
        return None
    return np.linalg.solve(normal, right)


def _explained(
    y: np.ndarray, x: np.ndarray, weight: np.ndarray, coefficients: np.ndarray, model: SurfaceModel
) -> float:
    if not model.n_elevation:
        return np.nan
    rest = x[: 1 + model.n_ramp]
    simple = np.linalg.lstsq((rest * np.sqrt(weight)).T, y * np.sqrt(weight), rcond=None)[0]
    without = float(np.sum(weight * np.square(y - simple @ rest)))
    left = float(np.sum(weight * np.square(y - coefficients @ x)))
    return max(0.0, 1.0 - left / without) if without > 0 else np.nan


def _jackknife(replicates: np.ndarray) -> np.ndarray:
    """Standard deviation from replicates (tiles, …) with one tile left out each; NaN below `FEWEST_TILES`."""
    there = np.isfinite(replicates)
    count = there.sum(axis=0)
    mean = np.where(there, replicates, 0.0).sum(axis=0) / np.maximum(count, 1)
    squares = np.where(there, np.square(replicates - mean), 0.0).sum(axis=0)
    return np.where(count >= FEWEST_TILES, np.sqrt(squares * (count - 1) / np.maximum(count, 1)), np.nan)


def _complete(pairs: np.ndarray, replicates: np.ndarray) -> np.ndarray:
    """Replicates (P, tiles, terms) for the network: a pair without pixels in a tile loses nothing with it."""
    empty = np.isnan(replicates).all(axis=(0, 2))
    filled = np.where(np.isfinite(replicates), replicates, np.nan_to_num(pairs)[:, None])
    filled[:, empty] = np.nan
    return filled


def _dates_from_pairs(network: Network, known: np.ndarray) -> np.ndarray:
    """Matrix (S, P) from coefficients of the known pairs to those of the dates, mean zero over each connected part."""
    incidence = np.zeros((network.n_pairs, network.n_dates))
    numbers = np.flatnonzero(known)
    incidence[numbers, network.pairs[numbers, 1]] = 1.0
    incidence[numbers, network.pairs[numbers, 0]] = -1.0
    return np.linalg.pinv(incidence)


def _without_trend(network: Network) -> np.ndarray:
    """Matrix (S, S) that takes the straight line through time off the dates of each connected part."""
    labels, matrix = connected_components(network), np.zeros((network.n_dates, network.n_dates))
    for label in range(int(labels.max()) + 1):
        members = np.flatnonzero(labels == label)
        line = np.stack([np.ones(members.size), network.years[members]], axis=1)
        matrix[np.ix_(members, members)] = np.eye(members.size) - line @ np.linalg.pinv(line)
    return matrix
