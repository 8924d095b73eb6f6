"""`covariance.spread_of` compiled; numba is imported by `compile_kernel` only."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from . import covariance_kernel
from .banded import Equations
from .banded_numba import compile_function
from .covariance import Spread

#: Pixels side by side (float64): one tile's factor stays in the second-level cache.
LANES = 128

_lock = threading.Lock()
_compiled: list[Callable] = []


def compile_kernel(cache_directory: str | None = None) -> Callable:
    """The kernel as numba compiles it on its first call; see `banded_numba.compile_kernel`."""
    with _lock:
        if not _compiled:
            _compiled.append(compile_function(covariance_kernel.kernel, cache_directory))
        return _compiled[0]


def spread_of(equations: Equations, weight: np.ndarray, anchor: np.ndarray | None, slopes: np.ndarray) -> Spread:
    """Variances of n pixels; parameters and result as `covariance.spread_of` (``slopes`` is left as it is)."""
    n = weight.shape[1]
    if n < LANES:
        fill = ((0, 0), (0, LANES - n))
        weight, slopes = np.pad(weight, fill), np.pad(slopes, fill)
        anchor = None if anchor is None else np.pad(anchor, fill)
    elimination = equations.elimination
    n_unknowns, pixels = elimination.n_unknowns, weight.shape[1]
    longest = int(np.diff(elimination.row_start).max())
    with_border = equations.border is not None
    reference, secondary = np.ascontiguousarray(elimination.position[equations.pairs].T)
    dates, slope = np.empty((equations.n_dates, pixels)), np.empty(pixels)
    compile_kernel()(
        weight,
        np.zeros((1, 1)) if anchor is None else anchor.astype(np.float64),
        slopes,
        reference,
        secondary,
        equations.coupling,
        equations.constant_entries,
        equations.border if with_border else np.zeros(len(weight)),
        equations.constant_border,
        float(equations.constant_border_square),
        float(-equations.slope_of_dates @ equations.date_baseline),
        elimination.row_start,
        elimination.column,
        elimination.update_target,
        elimination.position,
        equations.date_baseline,
        anchor is not None,
        with_border,
        np.empty((elimination.n_entries + 1, LANES)),
        *np.empty((2, n_unknowns + 1, LANES)),
        *np.empty((2, max(longest, 1), LANES)),
        *np.empty((3, LANES)),
        dates,
        slope,
    )
    return Spread(dates[:, :n], slope[:n])
