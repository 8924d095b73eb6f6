"""Whole cycles to add, by interferogram and pixel: kept for the changed pixels only, and made coherent in space.

What a pixel's loops say may be noise where only that pixel says it: an error of unwrapping is a patch with a cut around
it. So changes are kept where a patch of neighbours asks for the same (`CycleMap.without_small_patches`), or a whole
connected component of the unwrapping does (`ComponentVotes`).
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..grid import Window

#: The least share of a component's pixels that must ask for the same cycles before all of it is changed.
MAJORITY = 0.5
#: Cycles that a component may ask for, either way.
_MOST = 127


class CycleMap:
    """Whole cycles to add to the pixels of each interferogram, 0 wherever nothing is kept.

    Parameters
    ----------
    height, width : int
        Of the scene.
    pixels : sequence of ndarray of int64
        Per interferogram, the changed pixels as row * width + column, ascending.
    cycles : sequence of ndarray of int8
        Per interferogram, the cycles to add there.
    """

    def __init__(self, height: int, width: int, pixels: Iterable[np.ndarray], cycles: Iterable[np.ndarray]) -> None:
        self.height, self.width = height, width
        self.pixels, self.cycles = list(pixels), list(cycles)

    @classmethod
    def from_patterns(
        cls, height: int, width: int, pixels: np.ndarray, numbers: np.ndarray, table: np.ndarray
    ) -> CycleMap:
        """From the pattern of each open pixel and the cycles of each pattern.

        Parameters
        ----------
        height, width : int
        pixels : ndarray of int64, shape (n,)
            row * width + column.
        numbers : ndarray of int32, shape (n,)
            Row of ``table``; negative: nothing is known.
        table : ndarray of int8, shape (N, P)
        """
        order = np.argsort(pixels, kind="stable")
        order = order[numbers[order] >= 0]
        pixels, numbers = pixels[order], numbers[order]
        kept_pixels, kept_cycles = [], []
        for column in table.T:
            asked = column[numbers] if len(column) else np.zeros(0, np.int8)
            changed = asked != 0
            kept_pixels.append(pixels[changed])
            kept_cycles.append(asked[changed])
        return cls(height, width, kept_pixels, kept_cycles)

    def window(self, window: Window) -> np.ndarray:
        """Cycles of a window, int8 (P, rows, cols)."""
        out = np.zeros((len(self.pixels), window.rows, window.cols), dtype=np.int8)
        ends = window.row * self.width, (window.row + window.rows) * self.width
        for number, (pixels, cycles) in enumerate(zip(self.pixels, self.cycles)):
            first, last = np.searchsorted(pixels, ends)
            rows, cols = np.divmod(pixels[first:last], self.width)
            inside = (cols >= window.col) & (cols < window.col + window.cols)
            out[number, rows[inside] - window.row, cols[inside] - window.col] = cycles[first:last][inside]
        return out

    def without_small_patches(self, least: int) -> tuple[CycleMap, np.ndarray]:
        """Changes in patches of at least ``least`` pixels that touch by their sides and ask for the same cycles.

        Returns
        -------
        kept : CycleMap
        dropped : ndarray of int64, shape (P,)
            Pixels of each interferogram whose change was dropped.
        """
        kept_pixels, kept_cycles, dropped = [], [], []
        for pixels, cycles in zip(self.pixels, self.cycles):
            keep = _in_large_patches(pixels, cycles, self.width, least)
            kept_pixels.append(pixels[keep])
            kept_cycles.append(cycles[keep])
            dropped.append(np.count_nonzero(~keep))
        return CycleMap(self.height, self.width, kept_pixels, kept_cycles), np.array(dropped, dtype=np.int64)


def _in_large_patches(pixels: np.ndarray, cycles: np.ndarray, width: int, least: int) -> np.ndarray:
    if least <= 1 or not pixels.size:
        return np.ones(pixels.size, dtype=bool)
    from scipy.ndimage import label

    rows, cols = np.divmod(pixels, width)
    rows, cols = rows - rows.min(), cols - cols.min()
    keep = np.zeros(pixels.size, dtype=bool)
    for value in np.unique(cycles):
        chosen = np.flatnonzero(cycles == value)
        image = np.zeros((rows.max() + 1, cols.max() + 1), dtype=bool)
        image[rows[chosen], cols[chosen]] = True
        labels = label(image)[0]
        found = labels[rows[chosen], cols[chosen]]
        keep[chosen] = np.bincount(found)[found] >= least
    return keep


class ComponentVotes:
    """What the pixels of each connected component of each interferogram ask for; add windows, then `decide`.

    Parameters
    ----------
    n_pairs : int
    """

    def __init__(self, n_pairs: int) -> None:
        self._votes: list[dict[int, np.ndarray]] = [{} for _ in range(n_pairs)]

    def add(self, components: np.ndarray, cycles: np.ndarray, entitled: np.ndarray) -> None:
        """Count the votes of a window.

        Parameters
        ----------
        components : ndarray of int, shape (P, rows, cols)
            Label of the component, 0 for none.
        cycles : ndarray of int8, shape (P, rows, cols)
            Cycles that each pixel asks for; 0 is a vote too.
        entitled : ndarray of bool, shape (P, rows, cols)
            Pixels with a vote: those whose loops say something about the interferogram.
        """
        for number, votes in enumerate(self._votes):
            voting = entitled[number] & (components[number] > 0)
            keys = components[number][voting].astype(np.int64) * (2 * _MOST + 1) + cycles[number][voting] + _MOST
            for key, count in zip(*np.unique(keys, return_counts=True)):
                component, value = divmod(int(key), 2 * _MOST + 1)
                votes.setdefault(component, np.zeros(2 * _MOST + 1, np.int64))[value] += count

    def decide(self, majority: float = MAJORITY) -> list[dict[int, int]]:
        """Cycles to add to whole components: per interferogram, component to cycles (not 0).

        A component is changed when more than ``majority`` of its votes agree on the same cycles.
        """
        decided = []
        for votes in self._votes:
            found = {}
            for component, counts in votes.items():
                winner = int(counts.argmax())
                if winner != _MOST and counts[winner] > majority * counts.sum():
                    found[component] = winner - _MOST
            decided.append(found)
        return decided


def cycles_of_components(components: np.ndarray, decided: list[dict[int, int]]) -> np.ndarray:
    """Cycles of a window from those of whole components, int8 (P, rows, cols)."""
    out = np.zeros(components.shape, dtype=np.int8)
    for number, found in enumerate(decided):
        for component, value in found.items():
            out[number][components[number] == component] = value
    return out
