"""A stack less a screen per date: what an algorithm sees that asked for the atmosphere to be taken off.

Screens belong to dates, so taking off their difference from each pair leaves every loop of interferograms as it was.
They lie in a scratch file, not in memory: as many values as a displacement series of the raster has.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator

import numpy as np

from ..checks import InputError
from ..grid import Grid, Window
from .decide import joined_corrections
from .hdf5 import reserve
from .request import Decision, Stack


class ScreenStore:
    """A value per date and pixel on disk, float32, zero at first; made by `scratch_store`.

    Windows may be read and disjoint windows written from several threads at once.
    """

    def __init__(self, path: str, n_dates: int, grid: Grid) -> None:
        self.grid = grid
        shape = (n_dates, grid.height, grid.width)
        with open(path, "xb"):
            pass
        # a sparse file would end the process where the disk is full
        reserve(path, 4 * n_dates * grid.height * grid.width)
        self._values = np.memmap(path, dtype=np.float32, mode="r+", shape=shape)

    def read(self, window: Window) -> np.ndarray:
        """Values of all dates, float32 (S, rows, cols), a copy."""
        return np.array(self._values[(slice(None), *window.slices)])

    def write(self, window: Window, values: np.ndarray) -> None:
        """Replace a window, (S, rows, cols)."""
        self._values[(slice(None), *window.slices)] = values

    def date(self, number: int) -> np.ndarray:
        """One date, (rows, cols), to read or write in place."""
        return self._values[number]

    def close(self) -> None:
        """Let the file go."""
        values, self._values = self._values, np.zeros((0, 0, 0), dtype=np.float32)
        mapped = getattr(values, "_mmap", None)
        if mapped is not None:
            del values
            with contextlib.suppress(BufferError):
                mapped.close()


@contextlib.contextmanager
def scratch_store(folder: str, n_dates: int, grid: Grid) -> Iterator[ScreenStore]:
    """A `ScreenStore` in a hidden file of ``folder``, removed on leaving.

    Raises
    ------
    InputError
        If the folder cannot be written to or its disk is too small.
    """
    size = 4 * n_dates * grid.height * grid.width
    path, store = "", None
    try:
        try:
            handle, path = tempfile.mkstemp(".part", ".screens.", folder)
            os.close(handle)
            os.remove(path)
            store = ScreenStore(path, n_dates, grid)
        except OSError as error:
            raise InputError(
                f"The screens of {n_dates} dates need {size / 2**20:.0f} MB of scratch space in {folder}: "
                f"{error.strerror or error}. Free some space or write the outputs elsewhere."
            ) from error
        yield store
    finally:
        if store is not None:
            store.close()
        if path and os.path.exists(path):
            os.remove(path)


class CorrectedStack(Stack):
    """Another stack less constants of its pairs and the screens of their dates.

    Parameters
    ----------
    stack : Stack
        Stays open and is not closed by this one.
    screens : ScreenStore
        Phase that each date adds [rad], ``away``. NaN: no observation of that date.
    constants : ndarray, shape (P,), optional
        To subtract from each pair first [rad].
    item : str, optional
        What the screens are, added to ``corrections``; empty where nothing is taken off.
    """

    def __init__(self, stack: Stack, screens: ScreenStore, constants: np.ndarray | None = None, item: str = "") -> None:
        for name in Stack.__annotations__:
            if hasattr(stack, name):
                setattr(self, name, getattr(stack, name))
        self._stack, self._screens = stack, screens
        self._constants = np.zeros(stack.network.n_pairs) if constants is None else constants
        self.corrections = joined_corrections(stack.corrections, item)
        self.decisions = [*stack.decisions, *([Decision("atmosphere", item, "taken off")] if item else [])]
        self.warnings = list(stack.warnings)

    def read_phase(self, window: Window) -> np.ndarray:
        """See `Stack.read_phase`."""
        phase = self._stack.read_phase(window)
        for number, (reference, secondary) in enumerate(self.network.pairs.tolist()):
            added, before = (self._screens.date(scene)[window.slices] for scene in (secondary, reference))
            phase[number] -= (added - before) + np.float32(self._constants[number])
        return phase

    def read_coherence(self, window: Window) -> np.ndarray | None:
        """See `Stack.read_coherence`."""
        return self._stack.read_coherence(window)

    def read_incidence(self, window: Window) -> np.ndarray | None:
        """See `Stack.read_incidence`."""
        return self._stack.read_incidence(window)

    def close(self) -> None:
        """The stack underneath belongs to who opened it."""
