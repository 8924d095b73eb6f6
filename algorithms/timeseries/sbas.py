"""Coherence-weighted SBAS: displacement time series from interferograms (Tang et al. 2023, Eq. 6 and 7)."""

from __future__ import annotations

import datetime
import threading
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, MissingPackageError, check_choice, check_not_negative, check_real, check_shape
from ..interferogram.coherence_noise import check_looks
from ..interferogram.phase import metres_per_radian
from . import banded, banded_numba
from .banded import BRIDGED, COLLINEAR, CONNECTED, NO_DATA, UNDERDETERMINED, Equations, Solution
from .connectivity import component_labels
from .elimination import plan_elimination
from .network import Network
from .velocity import fit_velocity
from .weights import COHERENCE, NONE, VARIANCE, WEIGHTINGS

__all__ = [
    "BRIDGED",
    "CONNECTED",
    "KERNELS",
    "NO_DATA",
    "PRECISIONS",
    "UNDERDETERMINED",
    "SbasOptions",
    "SbasPlan",
    "SbasResult",
    "choose_kernel",
    "invert",
    "plan_sbas",
]

PRECISIONS = ("float64", "float32")
KERNELS = ("auto", "numba", "numpy")
#: Departure of a pair's baseline from the difference of its dates' (rms of all baselines = 1) that is rounding.
_CONSISTENT = 1e-9


@dataclass(frozen=True)
class SbasOptions:
    """What is estimated, and how rows are weighted.

    Attributes
    ----------
    weighting : {"coherence", "gmtsar", "variance", "none"}
        Row multipliers, see `weights.row_multipliers`.
    looks : float or None
        Independent looks; ``variance`` needs them.
    smoothing : float
        Factor gamma [yr] of the smoothing rows ``gamma (m_i / dt_i - m_(i+1) / dt_(i+1)) = 0`` on the increments m of
        neighbouring intervals (GMTSAR's form); these rows are not weighted. 0 is none.
    estimate_dem_error : bool
        One height error per pixel from the perpendicular baselines; needs smoothing.
    precision : {"float64", "float32"}
        Of the arithmetic inside.
    """

    weighting: str = COHERENCE
    looks: float | None = None
    smoothing: float = 0.0
    estimate_dem_error: bool = False
    precision: str = "float64"


@dataclass(frozen=True)
class SbasPlan:
    """A network made ready for inversion, once for all pixels.

    Attributes
    ----------
    network : Network
    options : SbasOptions
    equations : Equations
    baseline_scale : float
        Baseline that the DEM column is scaled by [m].
    """

    network: Network
    options: SbasOptions
    equations: Equations
    baseline_scale: float


@dataclass(frozen=True)
class SbasResult:
    """Results of a block of pixels.

    Attributes
    ----------
    displacement : ndarray of float32, shape (S, rows, cols)
        Cumulative LOS displacement [m], toward the satellite positive. The first date is 0. NaN where not determined: a
        pixel whose pairs do not tie all dates, without smoothing, keeps the dates tied to the first date; if the first
        date has no pair there, the largest set of tied dates, relative to its earliest date.
    velocity, velocity_std : ndarray of float32, shape (rows, cols)
        Slope of the series and its standard deviation [m/yr]; NaN below two and three dates. The deviation adds up the
        scatter of the dates about the line and the pairs' errors carried through the inversion, whose size is taken
        from the residuals: ``sqrt(sum r^2 / (n - 2) / Sxx + s0^2 c^T N^-1 c)``. The latter is unknown, and left out,
        for a pixel without redundant pairs.
    temporal_coherence : ndarray of float32, shape (rows, cols)
        ``|mean exp(j r)|`` over the pixel's pairs, r the phase residual with the later date minus the earlier;
        unweighted; 1 is a perfect fit.
    residual_rms : ndarray of float32, shape (rows, cols)
        Root mean square residual of the pixel's pairs [m]; unweighted.
    observations : ndarray of int16, shape (rows, cols)
        Pairs that took part.
    flag : ndarray of uint8, shape (rows, cols)
        `NO_DATA`, `CONNECTED`, `BRIDGED` (dates tied only by the smoothing) or `UNDERDETERMINED` (NaN beyond a gap; or
        everywhere, where the pixel's pairs cannot tell DEM error from velocity or the numbers do not determine it).
    dem_error : ndarray of float32, shape (rows, cols), or None
        Height error [m]: true minus the DEM that the topographic phase was made of.
    date_sigma, velocity_sigma : ndarray of float32, shape (S, rows, cols) and (rows, cols), or None
        Standard deviations of the dates [m] and of the velocity [m/yr], see `uncertainty.SeriesSigma`.
    """

    displacement: np.ndarray
    velocity: np.ndarray
    velocity_std: np.ndarray
    temporal_coherence: np.ndarray
    residual_rms: np.ndarray
    observations: np.ndarray
    flag: np.ndarray
    dem_error: np.ndarray | None = None
    date_sigma: np.ndarray | None = None
    velocity_sigma: np.ndarray | None = None


def plan_sbas(network: Network, options: SbasOptions) -> SbasPlan:
    """Check what was asked for and work out what all pixels share.

    Raises
    ------
    InputError
        If an option is out of range; ``variance`` has no looks; the network is too small for smoothing; or a DEM error
        is asked for without smoothing, without baselines, or with baselines that cannot tell it from a velocity.
    """
    check_choice("WEIGHTING", options.weighting, WEIGHTINGS)
    check_choice("PRECISION", options.precision, PRECISIONS)
    smoothing = check_not_negative("SMOOTHING", options.smoothing, "years")
    if options.weighting == VARIANCE:
        check_looks(options.looks)
    if network.n_pairs == 0:
        raise InputError("There is no interferogram: the network is empty. Give at least one pair of dates.")
    if smoothing > 0 and network.n_dates < 3:
        raise InputError(
            f"SMOOTHING compares neighbouring time intervals and needs at least three dates, got {network.n_dates}. "
            "Set SMOOTHING to 0 or add interferograms."
        )
    elimination = plan_elimination(network.pairs, network.n_dates, smoothing > 0)
    n_dates = network.n_dates
    smoother = _smoothing_rows(network.years, smoothing)
    constant_entries = np.zeros(elimination.n_entries + 1)
    normal = smoother.T @ smoother
    for date, other in zip(*np.nonzero(normal)):
        if date <= other:
            constant_entries[elimination.entry(date, other)] += normal[date, other]
    baseline, date_baseline, border, scale = _dem_columns(network, options)
    tension = smoother @ date_baseline
    constant_border = np.zeros(n_dates)
    constant_border[elimination.position] = -smoother.T @ tension
    labels = component_labels(np.ones((network.n_pairs, 1), dtype=bool), network.pairs, n_dates)
    equations = Equations(
        elimination=elimination,
        pairs=network.pairs,
        coupling=np.array([elimination.entry(*pair) for pair in network.pairs], dtype=np.int64),
        constant_entries=constant_entries,
        border=border,
        constant_border=constant_border,
        constant_border_square=float(tension @ tension),
        date_baseline=date_baseline,
        baseline=baseline,
        years=network.years,
        span=network.temporal_baseline,
        tension=smoothing / np.diff(network.years),
        smoothed=smoothing > 0,
        connected=bool((labels == 0).all()),
    )
    return SbasPlan(network, options, equations, scale)


def _smoothing_rows(years: np.ndarray, smoothing: float) -> np.ndarray:
    """Rows ``gamma (m_i / dt_i - m_(i+1) / dt_(i+1))`` on the cumulative values, shape (S - 2, S)."""
    rows = np.zeros((max(len(years) - 2, 0), len(years)))
    intervals = np.diff(years)
    for row in range(len(rows)):
        before, after = smoothing / intervals[row], smoothing / intervals[row + 1]
        rows[row, row : row + 3] = -before, before + after, -after
    return rows


def _dem_columns(network: Network, options: SbasOptions) -> tuple[np.ndarray, np.ndarray, np.ndarray | None, float]:
    """Pairs' and dates' baselines, what is left of the pairs' outside the dates', and the scale of all three [m]."""
    zeros = np.zeros(network.n_pairs)
    if not options.estimate_dem_error:
        return zeros, np.zeros(network.n_dates), None, 1.0
    if not options.smoothing > 0:
        raise InputError(
            "ESTIMATE_DEM_ERROR needs SMOOTHING above 0: a pair's baseline is the difference of its two dates' "
            "baselines, so without smoothing any DEM error can be written as a displacement of the dates, and the two "
            "cannot be told apart. Set SMOOTHING above 0 or switch ESTIMATE_DEM_ERROR off."
        )
    baseline = network.perpendicular_baseline
    unknown = list(range(network.n_pairs)) if baseline is None else np.flatnonzero(~np.isfinite(baseline)).tolist()
    if unknown:
        names = network.pair_names()
        listed = ", ".join(names[number] for number in unknown[:5]) + (", ..." if len(unknown) > 5 else "")
        raise InputError(
            f"ESTIMATE_DEM_ERROR needs the perpendicular baseline of every pair; {len(unknown)} of {network.n_pairs} "
            f"have none: {listed}. Give them in the PAIRS table or switch ESTIMATE_DEM_ERROR off."
        )
    span = network.temporal_baseline
    scale = float(np.sqrt(np.mean(baseline**2)))
    outside = (span @ span) * (baseline @ baseline) - (span @ baseline) ** 2
    if scale == 0 or outside <= COLLINEAR * (span @ span) * (baseline @ baseline):
        raise InputError(
            "ESTIMATE_DEM_ERROR is not possible: the perpendicular baselines are all zero or proportional to the "
            "pairs' time spans, so that a DEM error looks like a constant velocity. Switch ESTIMATE_DEM_ERROR off."
        )
    baseline = baseline / scale
    design = np.zeros((network.n_pairs, network.n_dates))
    number = np.arange(network.n_pairs)
    design[number, network.pairs[:, 0]] = -1.0
    design[number, network.pairs[:, 1]] = 1.0
    # Any b would do: it only changes the unknowns. This one leaves least to the border.
    date_baseline = np.zeros(network.n_dates)
    date_baseline[1:] = np.linalg.lstsq(design[:, 1:], baseline, rcond=None)[0]
    border = baseline - design @ date_baseline
    # baselines made from orbits are differences to rounding, and then cost nothing
    border[np.abs(border) < _CONSISTENT] = 0.0
    return baseline, date_baseline, border, scale


def choose_kernel(
    kernel: str = "auto", *, precision: str = "float64", cache_directory: str | None = None
) -> tuple[str, str]:
    """Decide between the compiled and the NumPy form of the solver; compiles the former on first use.

    Parameters
    ----------
    kernel : {"auto", "numba", "numpy"}
        ``auto`` takes numba where it works.
    precision : {"float64", "float32"}
        The form to compile.
    cache_directory : str, optional
        Writable folder that keeps the compiled kernel for the next start; the first call in a session decides.

    Returns
    -------
    name : {"numba", "numpy"}
    reason : str
        Why numba does not work, for the caller to warn once; empty when it works or was not asked for.

    Raises
    ------
    MissingPackageError
        If ``numba`` was asked for and does not work.
    """
    check_choice("KERNEL", kernel, KERNELS)
    check_choice("PRECISION", precision, PRECISIONS)
    if kernel == "numpy":
        return "numpy", ""
    reason = _numba_fault(precision, cache_directory)
    if reason and kernel == "numba":
        raise MissingPackageError(f"KERNEL numba does not work here ({reason}). Install numba, or choose numpy.")
    return ("numpy", reason) if reason else ("numba", "")


def _numba_fault(precision: str, cache_directory: str | None) -> str:
    """Why numba does not work, empty if it does; found by use, once per session and precision.

    A numba that does not fit its llvmlite or its NumPy may import well and fail at the first compilation, with errors
    of many kinds.
    """
    with _fault_lock:
        if precision not in _faults:
            try:
                banded_numba.compile_kernel(cache_directory)
                plan = plan_sbas(_SMALL, SbasOptions(weighting=NONE))
                _solve(plan, np.zeros((2, 1), dtype=np.float32), None, 1.0, "numba", precision)
                _faults[precision] = ""
            except Exception as error:
                _faults[precision] = f"{type(error).__name__}: {error}"
        return _faults[precision]


_fault_lock = threading.Lock()
_faults: dict[str, str] = {}
_SMALL = Network.from_date_pairs(
    [
        (datetime.date(2020, 1, 1), datetime.date(2020, 1, 13)),
        (datetime.date(2020, 1, 13), datetime.date(2020, 1, 25)),
    ]
)


def invert(
    plan: SbasPlan,
    phase: np.ndarray,
    coherence: np.ndarray | None,
    *,
    wavelength: float,
    dem_factor: float | np.ndarray | None = None,
    kernel: str = "auto",
    quality: bool = True,
) -> SbasResult:
    """Invert a block of pixels.

    Parameters
    ----------
    plan : SbasPlan
    phase : ndarray, shape (P, rows, cols)
        Unwrapped, referenced phase [rad], positive away from the satellite; NaN is no observation.
    coherence : ndarray, shape (P, rows, cols), or None
        0 to 1; a row whose coherence is NaN, zero or negative is missing. Not looked at with the weighting ``none``.
    wavelength : float
        [m]
    dem_factor : float or ndarray of shape (rows, cols), optional
        Phase of one metre of DEM error and one metre of baseline [rad/m/m] (`geometry.dem_phase_factor`).
    kernel : {"auto", "numba", "numpy"}
        See `choose_kernel`.
    quality : bool
        False leaves velocity, deviation, temporal coherence and rms without meaning, in about half the time; for an
        inversion of which only the series is looked at.

    Returns
    -------
    SbasResult

    Raises
    ------
    InputError
        If coherence or dem_factor is needed and missing, or the wavelength is not positive.

    Notes
    -----
    Minimises ``sum_k w_k^2 (y_sec - y_ref + alpha B_k dh - phase_k)^2`` plus the squares of the smoothing rows; the
    displacement is ``-lambda / (4 pi) y``.
    """
    options = plan.options
    check_real("phase", phase)
    if phase.ndim != 3 or phase.shape[0] != plan.network.n_pairs:
        raise ValueError(
            f"phase must have shape (pairs, rows, cols) with {plan.network.n_pairs} pairs, got {phase.shape}."
        )
    if options.weighting == NONE:
        coherence = None
    elif coherence is None:
        raise InputError(
            f"WEIGHTING {options.weighting} needs a coherence for every interferogram. Give COHERENCE, or set "
            "WEIGHTING to none."
        )
    else:
        check_real("coherence", coherence)
        check_shape("coherence", coherence, phase.shape)
    if options.estimate_dem_error and dem_factor is None:
        raise InputError(
            "ESTIMATE_DEM_ERROR needs the wavelength, the slant range and the incidence angle, which turn a baseline "
            "into phase per metre of height. Give SLANT_RANGE and INCIDENCE or switch ESTIMATE_DEM_ERROR off."
        )
    scale = metres_per_radian(wavelength)
    name, _reason = choose_kernel(kernel, precision=options.precision)
    n_pairs, rows, cols = phase.shape
    flat_phase = np.ascontiguousarray(phase, dtype=np.float32).reshape(n_pairs, rows * cols)
    flat_coherence = None
    if coherence is not None:
        flat_coherence = np.ascontiguousarray(coherence, dtype=np.float32).reshape(n_pairs, rows * cols)
    solution = _solve(plan, flat_phase, flat_coherence, scale, name, options.precision, quality)
    weak = np.flatnonzero(solution.weak)
    if options.precision == "float32" and weak.size:
        part = None if flat_coherence is None else np.ascontiguousarray(flat_coherence[:, weak])
        again = _solve(plan, np.ascontiguousarray(flat_phase[:, weak]), part, scale, name, "float64", quality)
        for field in ("velocity", "velocity_std", "temporal_coherence", "residual_rms", "flag", "dem"):
            getattr(solution, field)[weak] = getattr(again, field)
        solution.series[:, weak] = again.series
    _finish_partial(solution, plan.network.years)
    # the first date is zero, without a sign
    np.abs(solution.series[0], out=solution.series[0])
    dem_error = None
    if options.estimate_dem_error:
        dem_error = (solution.dem.reshape(rows, cols) / (dem_factor * plan.baseline_scale)).astype(np.float32)
    return SbasResult(
        displacement=solution.series.reshape(-1, rows, cols),
        dem_error=dem_error,
        **{
            field: getattr(solution, field).reshape(rows, cols)
            for field in ("velocity", "velocity_std", "temporal_coherence", "residual_rms", "observations", "flag")
        },
    )


def _solve(
    plan: SbasPlan,
    phase: np.ndarray,
    coherence: np.ndarray | None,
    scale: float,
    kernel: str,
    precision: str,
    quality: bool = True,
) -> Solution:
    """Run the chosen kernel on flat pixels."""
    options = plan.options
    solver = banded_numba if kernel == "numba" else banded
    return solver.solve(
        plan.equations,
        phase,
        coherence,
        weighting=options.weighting,
        looks=options.looks,
        metres_per_radian=scale,
        precision=precision,
        quality=quality,
    )


def _finish_partial(solution: Solution, years: np.ndarray) -> None:
    """Give the pixels that keep only some of their dates an exact zero at the first of these, and velocities."""
    partial = np.flatnonzero(solution.flag == UNDERDETERMINED)
    if partial.size:
        kept = np.isfinite(solution.series[:, partial])
        first = kept.argmax(axis=0)
        solution.series[first, partial] = np.where(kept.any(axis=0), np.float32(0), np.float32(np.nan))
        fit = fit_velocity(solution.series[:, partial][:, None, :], years)
        solution.velocity[partial] = fit.velocity[0]
        solution.velocity_std[partial] = fit.velocity_std[0]
