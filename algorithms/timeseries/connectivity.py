"""Which dates of a pixel are tied together by the pairs that it has."""

from __future__ import annotations

import numpy as np


def component_labels(valid: np.ndarray, pairs: np.ndarray, n_dates: int) -> np.ndarray:
    """Label the connected dates of many pixels at once.

    Parameters
    ----------
    valid : ndarray of bool, shape (P, n)
        Whether each pixel has each pair.
    pairs : ndarray of int, shape (P, 2)
    n_dates : int

    Returns
    -------
    ndarray of int32, shape (S, n)
        The earliest date of the component that each date belongs to; a date without a pair is its own.
    """
    labels = np.repeat(np.arange(n_dates, dtype=np.int32)[:, None], valid.shape[1], axis=1)
    if not valid.shape[1]:
        return labels
    # Sweeping the pairs in time order, then backwards, carries a label through a whole chain in one sweep.
    order = np.lexsort((pairs.max(axis=1), pairs.min(axis=1)))
    changed = True
    while changed:
        changed = False
        for pair in (*order, *order[::-1]):
            first, second = pairs[pair]
            lower = np.where(valid[pair], np.minimum(labels[first], labels[second]), n_dates)
            for date in (first, second):
                if (lower < labels[date]).any():
                    np.minimum(labels[date], lower, out=labels[date])
                    changed = True
    return labels


def count_components(labels: np.ndarray) -> np.ndarray:
    """Number of connected parts of each pixel's dates, a date without a pair being one; int64, shape (n,).

    Parameters
    ----------
    labels : ndarray of int, shape (S, n)
        From `component_labels`.
    """
    return np.count_nonzero(labels == np.arange(len(labels))[:, None], axis=0)


def reference_component(labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Choose, per pixel, the component of dates whose series is kept.

    It is the one of the first date; where the first date has no pair, the one with most dates (the earliest of equals).

    Parameters
    ----------
    labels : ndarray of int, shape (S, n)
        From `component_labels`.

    Returns
    -------
    kept : ndarray of bool, shape (S, n)
        Dates of the chosen component; all False where no date has a pair.
    anchor : ndarray of bool, shape (S, n)
        The earliest date of every component but the first date's: its displacement is set to zero.
    """
    n_dates, n_pixels = labels.shape
    size = np.zeros((n_dates, n_pixels), dtype=np.int32)
    pixels = np.arange(n_pixels)
    for row in labels:
        size[row, pixels] += 1
    largest = size.argmax(axis=0)
    chosen = np.where(size[0] > 1, 0, largest)
    kept = labels == chosen
    kept &= size[chosen, pixels] > 1
    anchor = labels == np.arange(n_dates)[:, None]
    anchor[0] = False
    return kept, anchor
