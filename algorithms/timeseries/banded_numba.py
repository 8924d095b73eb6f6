"""The banded solver compiled: the algorithm of `banded`, `LANES` pixels side by side.

numba is imported by `compile_kernel` only. The kernel (`banded_kernel`) releases the GIL and starts no threads: the
caller runs blocks in threads.
"""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Callable

import numpy as np

from . import banded_kernel
from .banded import PIVOT_LIMIT, Equations, Solution
from .weights import COHERENCE, GMTSAR, GMTSAR_LIMITS, MAX_COHERENCE, NONE, TABLE_SIZE, VARIANCE, variance_table

#: Pixels side by side: as many as keep one tile's numbers in the second-level cache.
LANES = {"float32": 512, "float64": 256}

_MODES = {NONE: 0, COHERENCE: 1, GMTSAR: 2, VARIANCE: 3}


_lock = threading.Lock()


def compile_kernel(cache_directory: str | None = None) -> Callable:
    """Return the kernel as numba compiles it on its first call with each precision; the same one on every call.

    Parameters
    ----------
    cache_directory : str, optional
        Folder that keeps the machine code for the next start; it is made if need be. Without one, or if it cannot be
        written, every start compiles anew (some seconds). The first call decides.
    """
    with _lock:
        if not _compiled:
            _compiled.append(compile_function(banded_kernel.kernel, cache_directory))
        return _compiled[0]


_compiled: list[Callable] = []


def compile_function(function: Callable, cache_directory: str | None) -> Callable:
    """A plain function as numba compiles it on its first call; ``cache_directory`` as for `compile_kernel`."""
    cache_directory = _writable(cache_directory)
    with warnings.catch_warnings():
        # numba's own imports may warn of what other packages deprecate
        warnings.simplefilter("ignore")
        import numba
    # NaN and infinity keep their meaning: only fused multiply-add is allowed. The numpy error model has no branch for a
    # division by zero.
    options = {"nogil": True, "fastmath": {"contract"}, "error_model": "numpy"}
    if cache_directory is None:
        return numba.njit(**options)(function)
    configured = numba.config.CACHE_DIR
    numba.config.CACHE_DIR = cache_directory
    try:
        return numba.njit(cache=True, **options)(function)
    finally:
        # other plugins' caches stay where they were
        numba.config.CACHE_DIR = configured


def _writable(directory: str | None) -> str | None:
    """The directory if files can be made in it."""
    if directory is None:
        return None
    try:
        os.makedirs(directory, exist_ok=True)
    except OSError:
        return None
    return directory if os.access(directory, os.W_OK) else None


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
    """Solve n pixels; parameters and result as `banded.solve`."""
    kernel = compile_kernel()
    n_pairs, n_pixels = phase.shape
    lanes = LANES[precision]
    if n_pixels < lanes:
        # too few for one tile: fill it up with pixels that have no observation
        fill = ((0, 0), (0, lanes - n_pixels))
        phase = np.pad(phase, fill, constant_values=np.nan)
        coherence = None if coherence is None else np.pad(coherence, fill)
    real = np.dtype(precision)
    elimination = equations.elimination
    n_dates, n_unknowns, n_entries = equations.n_dates, elimination.n_unknowns, elimination.n_entries
    offset = equations.years - equations.years.mean()
    sxx = float(offset @ offset)
    freedom = (n_dates - 2) * sxx
    numbers = np.array(
        [
            0.0,
            1.0,
            GMTSAR_LIMITS[0] ** 2,
            GMTSAR_LIMITS[1] ** 2,
            float(np.finfo(np.float32).max),
            (TABLE_SIZE - 1) / MAX_COHERENCE,
            MAX_COHERENCE,
            PIVOT_LIMIT[precision],
            equations.constant_border_square,
            metres_per_radian,
            abs(metres_per_radian),
            1.0 / n_dates,
            1.0 / sxx,
            1.0 / freedom if freedom > 0 else np.nan,
            equations.rows_beyond_pairs,
            -equations.slope_of_dates @ equations.date_baseline,
            1e-9,
        ],
        dtype=real,
    )
    slope_of_rows = np.empty(n_dates)
    slope_of_rows[elimination.position] = equations.slope_of_dates
    table = variance_table(looks) if weighting == VARIANCE else np.zeros(TABLE_SIZE)
    with_border = equations.border is not None
    border = equations.border if with_border else np.zeros(n_pairs)
    pairs = equations.pairs
    solution = Solution.empty(n_dates, phase.shape[1])
    kernel(
        phase,
        phase[:1] if coherence is None else coherence,
        _MODES[weighting],
        table.astype(real),
        pairs,
        np.lexsort((pairs.max(axis=1), pairs.min(axis=1))),
        elimination.position,
        elimination.row_start,
        elimination.column,
        elimination.update_target,
        equations.coupling,
        equations.constant_entries.astype(real),
        border.astype(real),
        equations.constant_border.astype(real),
        equations.date_baseline.astype(real),
        equations.baseline,
        equations.span,
        offset.astype(real),
        slope_of_rows.astype(real),
        equations.tension.astype(real),
        numbers,
        with_border,
        equations.smoothed,
        equations.connected,
        precision == "float64",
        quality,
        np.empty((n_pairs, lanes), dtype=real),
        np.empty((n_pairs, lanes), dtype=np.float32),
        np.empty((n_entries + 1, lanes), dtype=real),
        *np.empty((3, n_unknowns + 1, lanes), dtype=real),
        np.empty((n_unknowns, lanes), dtype=real),
        *np.empty((13, lanes), dtype=real),
        *np.empty((2, lanes), dtype=np.float32),
        np.empty((3, lanes)),
        np.empty((n_pairs, lanes), dtype=np.uint8),
        np.empty((n_dates, lanes), dtype=np.uint8),
        np.empty((n_dates, lanes), dtype=np.uint8),
        np.empty(n_dates, dtype=np.int64),
        np.empty(n_dates, dtype=np.int64),
        solution.series,
        solution.velocity,
        solution.velocity_std,
        solution.temporal_coherence,
        solution.residual_rms,
        solution.observations,
        solution.flag,
        solution.dem,
        solution.weak,
    )
    if not with_border:
        solution.dem[:] = np.nan
    return solution.first(n_pixels)
