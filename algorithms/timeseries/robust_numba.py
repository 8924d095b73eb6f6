"""The loops over pairs of `robust` as compiled kernels: the new multipliers, scales and convergence.

Plain functions, so that their machine code can be kept on disk; numba is imported by `compile_kernels` only. They
release the GIL and start no threads. Loops over the lanes are written with ``while``, as in `banded_kernel`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from .banded_numba import compile_function

#: Pixels side by side.
LANES = 512


def _multipliers(phase, base, series, height, baseline, pairs, scale, numbers, is_l1, out):
    """The multipliers of `robust`, residuals included; arrays (P, n) and (S, n), ``numbers`` of their type."""
    n_pairs, n = phase.shape
    per_metre, epsilon, threshold, per_largest, one = numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]
    for first in range(0, n, 512):
        last = min(first + 512, n)
        for pair in range(n_pairs):
            later, earlier = series[pairs[pair, 1], first:last], series[pairs[pair, 0], first:last]
            observed, weights, result = phase[pair, first:last], base[pair, first:last], out[pair, first:last]
            scales, heights, length = scale[first:last], height[first:last], baseline[pair]
            lanes = last - first
            lane = 0
            while lane < lanes:
                model = (later[lane] - earlier[lane]) * per_metre + heights[lane] * length
                result[lane] = abs(observed[lane] - model)
                lane += 1
            if is_l1:
                lane = 0
                while lane < lanes:
                    result[lane] = scales[lane] / ((result[lane] + epsilon) * max(weights[lane], epsilon))
                    lane += 1
            else:
                lane = 0
                while lane < lanes:
                    limit = max(scales[lane] * threshold, weights[lane] * epsilon)
                    result[lane] = limit / max(result[lane] * weights[lane], limit)
                    lane += 1
            lane = 0
            while lane < lanes:
                factor = result[lane]
                # NaN: a pair between dates without a value
                factor = factor if factor >= 0 else one
                result[lane] = np.sqrt(factor) * weights[lane] * per_largest
                lane += 1


def _sigma(residual, multiplier, redundancy, numbers, bisections, magnitude, scratch, out):
    """`robust_scale.robust_sigma`; arrays (P, n) and (n,), scratch (P, lanes) and (5, lanes)."""
    n_pairs, n = residual.shape
    zero, one, half, to_sigma, thousandth = numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]
    largest = numbers[5]
    low, high, wanted, found, count = scratch[0], scratch[1], scratch[2], scratch[3], scratch[4]
    for first in range(0, n, 512):
        lanes = min(512, n - first)
        last = first + lanes
        left = redundancy[first:last]
        lane = 0
        while lane < lanes:
            high[lane] = zero
            count[lane] = zero
            lane += 1
        for pair in range(n_pairs):
            values, weights, row = residual[pair, first:last], multiplier[pair, first:last], magnitude[pair]
            lane = 0
            while lane < lanes:
                value = abs(values[lane] * weights[lane])
                there = (value <= largest) & (weights[lane] > zero)
                row[lane] = value if there else largest
                high[lane] = max(high[lane], value if there else zero)
                count[lane] += one if there else zero
                lane += 1
        lane = 0
        while lane < lanes:
            redundant = min(max(left[lane], zero), count[lane])
            wanted[lane] = count[lane] - half * redundant
            # nothing redundant: no number of magnitudes is enough
            wanted[lane] = wanted[lane] if redundant > zero else -one
            low[lane] = high[lane] * thousandth
            found[lane] = zero
            lane += 1
        for pair in range(n_pairs):
            row = magnitude[pair]
            lane = 0
            while lane < lanes:
                found[lane] += one if row[lane] <= low[lane] else zero
                lane += 1
        lane = 0
        while lane < lanes:
            # counted already below a thousandth of the largest: nothing
            out[first + lane] = zero if found[lane] >= wanted[lane] else one
            lane += 1
        for _step in range(bisections):
            lane = 0
            while lane < lanes:
                found[lane] = zero
                count[lane] = np.sqrt(low[lane] * high[lane])
                lane += 1
            for pair in range(n_pairs):
                row = magnitude[pair]
                lane = 0
                while lane < lanes:
                    # 1 for any magnitude below; a comparison that feeds a sum would not be vectorised
                    found[lane] += min(max((count[lane] - row[lane]) * largest, zero), one)
                    lane += 1
            lane = 0
            while lane < lanes:
                enough = found[lane] >= wanted[lane]
                high[lane] = count[lane] if enough else high[lane]
                low[lane] = low[lane] if enough else count[lane]
                lane += 1
        lane = 0
        while lane < lanes:
            out[first + lane] *= to_sigma * np.sqrt(low[lane] * high[lane])
            lane += 1


def _moved(series, before, zero, out):
    """Largest magnitude of the change of any date; arrays (S, n), out (n,). A date without a value stays out."""
    n_dates, n = series.shape
    for first in range(0, n, 512):
        last = min(first + 512, n)
        lanes = last - first
        largest = out[first:last]
        lane = 0
        while lane < lanes:
            largest[lane] = zero
            lane += 1
        for date in range(n_dates):
            now, then = series[date, first:last], before[date, first:last]
            lane = 0
            while lane < lanes:
                step = abs(now[lane] - then[lane])
                largest[lane] = step if step > largest[lane] else largest[lane]
                lane += 1


def _cut_squares(residual, multiplier, sigma, numbers, squares, kept):
    """`robust_scale.cut_squares`; arrays (P, n) and (n,)."""
    n_pairs, n = residual.shape
    zero, one, gross, epsilon, huge = numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]
    for first in range(0, n, 512):
        last = min(first + 512, n)
        lanes = last - first
        bounds, sums, counts = sigma[first:last], squares[first:last], kept[first:last]
        lane = 0
        while lane < lanes:
            sums[lane] = zero
            counts[lane] = zero
            lane += 1
        for pair in range(n_pairs):
            values, weights = residual[pair, first:last], multiplier[pair, first:last]
            lane = 0
            while lane < lanes:
                limit = max(gross * bounds[lane], weights[lane] * epsilon)
                magnitude = abs(values[lane] * weights[lane])
                magnitude = magnitude if magnitude <= huge else zero
                cut = min(magnitude, limit)
                sums[lane] += cut * cut
                # 1 where it was not cut and the pair is there
                there = min(weights[lane] * huge, one)
                counts[lane] += there - min(max((magnitude - limit) * huge, zero), there)
                lane += 1


_lock = threading.Lock()
_compiled: list[tuple[Callable, ...]] = []


def compile_kernels(cache_directory: str | None = None) -> tuple[Callable, ...]:
    """Return the kernels as numba compiles them on their first call; the same ones on every call.

    Parameters
    ----------
    cache_directory : str, optional
        Folder that keeps the machine code for the next start, as `banded_numba.compile_kernel` has it.
    """
    with _lock:
        if not _compiled:
            functions = (_multipliers, _sigma, _moved, _cut_squares)
            _compiled.append(tuple(compile_function(function, cache_directory) for function in functions))
        return _compiled[0]


def next_multipliers(
    phase: np.ndarray,
    base: np.ndarray,
    series: np.ndarray,
    height: np.ndarray,
    baseline: np.ndarray,
    pairs: np.ndarray,
    scale: np.ndarray,
    numbers: tuple[float, float, float, float],
    is_l1: bool,
) -> np.ndarray:
    """Multipliers of the next iteration; ``numbers``: radians per metre, epsilon, threshold, 1 over the largest."""
    out = np.empty_like(phase)
    kernel = compile_kernels()[0]
    constants = np.array([*numbers, 1.0], np.float32)
    kernel(phase, base, series, height, baseline.astype(np.float32), pairs, scale, constants, is_l1, out)
    return out


def robust_sigma(
    residual: np.ndarray, multiplier: np.ndarray, redundancy: np.ndarray, to_sigma: float, bisections: int
) -> np.ndarray:
    """As `robust_scale.robust_sigma`, on flat pixels."""
    kernel = compile_kernels()[1]
    out = np.empty(residual.shape[1], np.float32)
    constants = np.array([0.0, 1.0, 0.5, to_sigma, 1e-3, np.finfo(np.float32).max], np.float32)
    kernel(
        np.ascontiguousarray(residual, np.float32),
        np.ascontiguousarray(multiplier, np.float32),
        np.ascontiguousarray(redundancy, np.float32),
        constants,
        bisections,
        np.empty((len(residual), LANES), np.float32),
        np.empty((5, LANES), np.float32),
        out,
    )
    return out


def moved(series: np.ndarray, before: np.ndarray) -> np.ndarray:
    """Largest magnitude of the change of any date, on flat pixels."""
    out = np.empty(series.shape[1], np.float32)
    compile_kernels()[2](series, before, np.float32(0.0), out)
    return out


def cut_squares(
    residual: np.ndarray, multiplier: np.ndarray, sigma: np.ndarray, gross: float, epsilon: float
) -> tuple[np.ndarray, np.ndarray]:
    """As `robust_scale.cut_squares`, on flat pixels."""
    squares, kept = np.empty((2, residual.shape[1]), np.float32)
    numbers = np.array([0.0, 1.0, gross, epsilon, 1e30], np.float32)
    compile_kernels()[3](residual, multiplier, sigma, numbers, squares, kept)
    return squares, kept
