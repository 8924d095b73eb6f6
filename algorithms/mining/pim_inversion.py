"""Parameters of the probability integral method from measured line-of-sight displacement over known panels.

Robust least squares (soft L1) by a trust region, so that unwrapping errors and ground that moves for other reasons do
not decide. The panels are taken as known; what cannot be seen well shows in the standard deviations and correlations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_positive
from .pim import PimParameters

#: What may be found, in this order, and between which values.
BOUNDS = {
    "subsidence_factor": (0.01, 1.5),
    "tan_beta": (0.5, 5.0),
    "displacement_factor": (0.0, 1.0),
    "propagation_angle": (60.0, 90.0),
}
START = {"subsidence_factor": 0.7, "tan_beta": 2.0, "displacement_factor": 0.3, "propagation_angle": 87.0}
#: Typical sizes, so that steps in all parameters weigh alike.
_SCALE = {"subsidence_factor": 0.1, "tan_beta": 0.2, "displacement_factor": 0.05, "propagation_angle": 2.0}
_MOST_EVALUATIONS = 60


@dataclass(frozen=True)
class PimFit:
    """What was found.

    Attributes
    ----------
    parameters : PimParameters
    names : tuple of str
        Parameters that were free.
    std : mapping of str to float
        Their standard deviations, with the errors of the samples taken as independent.
    correlation : ndarray, shape (k, k)
        Of the free parameters.
    rms : float
        Root mean square of the residuals [m].
    scatter : float
        Robust standard deviation of the residuals (1.4826 MAD) [m].
    samples : int
    at_bound : tuple of str
        Parameters that ended at the edge of their range, so that they are not determined.
    """

    parameters: PimParameters
    names: tuple[str, ...]
    std: Mapping[str, float]
    correlation: np.ndarray
    rms: float
    scatter: float
    samples: int
    at_bound: tuple[str, ...]


def fit_parameters(
    observed: np.ndarray,
    predict: Callable[[PimParameters], np.ndarray],
    *,
    free: Sequence[str],
    fixed: Mapping[str, float] | None = None,
    std: float | None = None,
) -> PimFit:
    """Find the parameters that explain displacement best.

    Parameters
    ----------
    observed : ndarray, shape (N,)
        Line-of-sight displacement [m], finite.
    predict : callable(PimParameters) -> ndarray, shape (N,)
        What the method says at the same positions and dates [m].
    free : sequence of str
        Keys of `BOUNDS`.
    fixed : mapping, optional
        Values of the others, and where the free ones start.
    std : float, optional
        Standard deviation of a sample [m]: residuals beyond it count less and less. Worked out from the residuals of a
        first fit if not given.

    Returns
    -------
    PimFit

    Raises
    ------
    InputError
        If nothing is free, a name is unknown, there are too few samples, or nothing depends on a parameter.

    Notes
    -----
    The covariance is ``s^2 (J^T J)^-1`` with the robust Jacobian J of the solution and s^2 from the residuals' scatter.
    """
    from scipy.optimize import least_squares

    names = tuple(name for name in BOUNDS if name in free)
    unknown = [name for name in free if name not in BOUNDS]
    if unknown or not names:
        raise InputError(f"FIT must name some of {', '.join(BOUNDS)}, got {', '.join(free) or 'nothing'}.")
    if observed.size < 10 * len(names):
        raise InputError(
            f"{observed.size} samples are too few for {len(names)} parameters: at least {10 * len(names)} pixels with "
            "a value over the panels are needed. Give a series that covers them."
        )
    values = {**START, **(fixed or {})}
    scale = check_positive("LOS_STD", std, "metres") if std is not None else 0.01

    def parameters(vector: np.ndarray) -> PimParameters:
        return PimParameters(**{**values, **dict(zip(names, map(float, vector)))})

    def solve(start: np.ndarray, scale: float):
        return least_squares(
            lambda vector: (predict(parameters(vector)) - observed) / scale,
            start,
            bounds=np.array([BOUNDS[name] for name in names]).T,
            x_scale=[_SCALE[name] for name in names],
            loss="soft_l1",
            max_nfev=_MOST_EVALUATIONS,
        )

    limits = np.array([BOUNDS[name] for name in names])
    start = np.clip([values[name] for name in names], limits[:, 0] + 1e-3, limits[:, 1] - 1e-3)
    found = solve(start, scale)
    if std is None:
        scale = max(1e-4, _robust(found.fun * scale))
        found = solve(np.clip(found.x, limits[:, 0] + 1e-6, limits[:, 1] - 1e-6), scale)
    residual = found.fun * scale
    normal = found.jac.T @ found.jac
    if not np.all(np.diag(normal) > 0.0) or np.linalg.cond(normal * np.outer(_sizes(names), _sizes(names))) > 1e12:
        raise InputError(
            f"The displacement does not determine {', '.join(names)}: nothing moves over the panels at these dates, or "
            "their effects are the same. Give fewer parameters to FIT."
        )
    spread = _robust(residual) / scale
    covariance = np.linalg.inv(normal) * spread**2
    deviations = np.sqrt(np.diag(covariance))
    edge = tuple(name for name, value, side in zip(names, found.x, found.active_mask) if side != 0)
    return PimFit(
        parameters(found.x),
        names,
        dict(zip(names, map(float, deviations))),
        covariance / np.outer(deviations, deviations),
        float(np.sqrt(np.mean(residual**2))),
        float(_robust(residual)),
        int(observed.size),
        edge,
    )


def _robust(residual: np.ndarray) -> float:
    return float(1.4826 * np.median(np.abs(residual)))


def _sizes(names: Sequence[str]) -> np.ndarray:
    return np.array([_SCALE[name] for name in names])
