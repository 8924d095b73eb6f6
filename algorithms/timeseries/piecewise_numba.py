"""The search for change points of `piecewise` as a compiled kernel, one pixel after the other.

The kernel is one plain function so that its compiled form can be kept on disk; numba is imported by `compile_kernel`
only. It releases the GIL and starts no threads: the caller runs blocks in threads.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from .banded_numba import compile_function


def _kernel(series, years, candidates, gap, least, gain, knots, rss, gram, projection, count, sums, reduced):
    """Best knots of every pixel of ``series`` (pixels, dates) for K = 1, 2, 3, as `piecewise.search_numpy`.

    ``gain`` (pixels, 4) and ``knots`` (pixels, 4, 3) receive the fall of the residual sum of squares and the indices
    of the candidates, ``rss`` (pixels,) the residual sum of squares of the straight line. The rest is scratch.
    """
    n_pixels, n_dates = series.shape
    n_candidates = candidates.shape[0]
    for pixel in range(n_pixels):
        n = 0
        mean_t = 0.0
        mean_d = 0.0
        for date in range(n_dates):
            if np.isfinite(series[pixel, date]):
                n += 1
                mean_t += years[date]
                mean_d += series[pixel, date]
        for number in range(4):
            gain[pixel, number] = -np.inf
            knots[pixel, number, 0] = -1
            knots[pixel, number, 1] = -1
            knots[pixel, number, 2] = -1
        rss[pixel] = np.nan
        if n < 2 * least:
            continue
        mean_t /= n
        mean_d /= n
        sxx = 0.0
        sxy = 0.0
        for date in range(n_dates):
            if np.isfinite(series[pixel, date]):
                sxx += (years[date] - mean_t) ** 2
                sxy += (years[date] - mean_t) * (series[pixel, date] - mean_d)
        slope = sxy / sxx
        total = 0.0
        # sums over the dates after each candidate, of 1, t, t^2, r, r t; r is the residual of the straight line
        after = 0.0
        after_t = 0.0
        after_tt = 0.0
        after_r = 0.0
        after_rt = 0.0
        date = n_dates - 1
        for back in range(n_candidates):
            g = n_candidates - 1 - back
            while date >= 0 and years[date] > candidates[g]:
                value = series[pixel, date]
                if np.isfinite(value):
                    t = years[date]
                    r = value - mean_d - slope * (t - mean_t)
                    total += r * r
                    after += 1.0
                    after_t += t
                    after_tt += t * t
                    after_r += r
                    after_rt += r * t
                date -= 1
            sums[g, 0] = after
            sums[g, 1] = after_t
            sums[g, 2] = after_tt
            count[g] = n - int(after)
            projection[g] = after_rt - candidates[g] * after_r
            # hinge on the constant and on the centred time
            sums[g, 3] = (after_t - candidates[g] * after) / np.sqrt(n)
            sums[g, 4] = (after_tt - candidates[g] * after_t - mean_t * (after_t - candidates[g] * after)) / np.sqrt(
                sxx
            )
        while date >= 0:
            value = series[pixel, date]
            if np.isfinite(value):
                r = value - mean_d - slope * (years[date] - mean_t)
                total += r * r
            date -= 1
        rss[pixel] = total
        gain[pixel, 0] = 0.0
        for i in range(n_candidates):
            for j in range(i, n_candidates):
                product = sums[j, 2] - (candidates[i] + candidates[j]) * sums[j, 1]
                product += candidates[i] * candidates[j] * sums[j, 0]
                product -= sums[i, 3] * sums[j, 3] + sums[i, 4] * sums[j, 4]
                gram[i, j] = product
                gram[j, i] = product

        best1 = -1.0
        best2 = -1.0
        best3 = -1.0
        for i in range(n_candidates):
            if count[i] < least:
                continue
            if n - count[i] < least:
                break
            own = gram[i, i]
            fit = projection[i] / own
            one = fit * projection[i]
            if one > best1:
                best1 = one
                knots[pixel, 1, 0] = i
            first = i + gap
            for k in range(first, n_candidates):
                share = gram[i, k] / own
                reduced[k, 0] = gram[k, k] - share * gram[i, k]
                reduced[k, 1] = projection[k] - share * projection[i]
            for j in range(first, n_candidates):
                if count[j] - count[i] < least:
                    continue
                if n - count[j] < least:
                    break
                own2 = reduced[j, 0]
                if own2 <= 1e-9 * gram[j, j]:
                    continue
                fit2 = reduced[j, 1] / own2
                two = one + fit2 * reduced[j, 1]
                if two > best2:
                    best2 = two
                    knots[pixel, 2, 0] = i
                    knots[pixel, 2, 1] = j
                share = gram[i, j] / own
                k = j + gap
                while k < n_candidates and count[k] - count[j] < least:
                    k += 1
                while k < n_candidates and n - count[k] >= least:
                    shared = gram[j, k] - share * gram[i, k]
                    right = reduced[k, 1] - shared * fit2
                    own3 = reduced[k, 0] - shared * shared / own2
                    # the same as two + right^2 / own3 > best3, without the division
                    if right * right > (best3 - two) * own3 and own3 > 1e-9 * gram[k, k]:
                        best3 = two + right * right / own3
                        knots[pixel, 3, 0] = i
                        knots[pixel, 3, 1] = j
                        knots[pixel, 3, 2] = k
                    k += 1
        if best1 >= 0.0:
            gain[pixel, 1] = best1
        if best2 >= 0.0:
            gain[pixel, 2] = best2
        if best3 >= 0.0:
            gain[pixel, 3] = best3


_lock = threading.Lock()
_compiled: list[Callable] = []


def compile_kernel(cache_directory: str | None = None) -> Callable:
    """Return the kernel as numba compiles it on its first call; the same one on every call.

    Parameters
    ----------
    cache_directory : str, optional
        Folder that keeps the machine code for the next start, as `banded_numba.compile_kernel` has it.
    """
    with _lock:
        if not _compiled:
            _compiled.append(compile_function(_kernel, cache_directory))
        return _compiled[0]


def search(
    series: np.ndarray, years: np.ndarray, candidates: np.ndarray, gap: int, least: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Best knots of every pixel; parameters and result as `piecewise.search_numpy`."""
    n_pixels, n_candidates = series.shape[0], candidates.size
    gain, rss = np.empty((n_pixels, 4)), np.empty(n_pixels)
    knots = np.empty((n_pixels, 4, 3), dtype=np.int64)
    compile_kernel()(
        np.ascontiguousarray(series, dtype=np.float64),
        years,
        candidates,
        gap,
        least,
        gain,
        knots,
        rss,
        np.empty((n_candidates, n_candidates)),
        np.empty(n_candidates),
        np.empty(n_candidates, dtype=np.int64),
        np.empty((n_candidates, 5)),
        np.empty((n_candidates, 2)),
    )
    return rss, gain, knots
