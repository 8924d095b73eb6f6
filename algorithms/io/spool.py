"""All interferograms of a stack where each can be taken whole: in memory where they fit, else in a file."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile

import numpy as np

from ..checks import InputError
from ..grid import Grid, Window
from .engine import MEBIBYTE


class PhaseSpool:
    """Phase of all interferograms, read and written by windows or by whole interferograms; a context manager.

    Stacks are read by windows of all interferograms at once; what looks at one interferogram as a whole (components,
    bridges) takes it from here. The file is removed at the end.

    Parameters
    ----------
    n_pairs : int
    grid : Grid
    folder : str
        Where the file goes, if there is one.
    memory_mb : float
        Half of it may be used to do without a file [MB].

    Raises
    ------
    InputError
        If there is not enough room on the disk.
    """

    def __init__(self, n_pairs: int, grid: Grid, folder: str, memory_mb: float) -> None:
        shape = (n_pairs, grid.height, grid.width)
        size = 4 * n_pairs * grid.height * grid.width
        self._path: str | None = None
        self.in_memory = size <= memory_mb * MEBIBYTE / 2
        if self.in_memory:
            self._phase: np.ndarray | None = np.empty(shape, dtype=np.float32)
            return
        free = shutil.disk_usage(folder).free
        if free < 1.1 * size:
            raise InputError(
                f"Bridging needs each interferogram whole: {size / MEBIBYTE:.0f} MB on the disk of {folder} for the "
                f"time of the run, and {free / MEBIBYTE:.0f} MB are free. Make room, give more MEMORY, or use METHOD "
                "closure."
            )
        try:
            handle, self._path = tempfile.mkstemp(".part", ".phase.", folder)
            os.close(handle)
            self._phase = np.memmap(self._path, dtype=np.float32, mode="w+", shape=shape)
        except OSError as error:
            self.close()
            raise InputError(f"Cannot write into {folder}: {error.strerror or error}. Choose another place.") from error

    def write(self, window: Window, phase: np.ndarray) -> None:
        """Put a window, (P, rows, cols)."""
        self._phase[(slice(None), *window.slices)] = phase

    def read(self, window: Window) -> np.ndarray:
        """A copy of a window, float32 (P, rows, cols)."""
        return np.array(self._phase[(slice(None), *window.slices)])

    def pair(self, number: int) -> np.ndarray:
        """One interferogram, float32 (rows, cols); what is changed in it is changed here."""
        return self._phase[number]

    def close(self) -> None:
        """Let go of the memory or remove the file."""
        self._phase = None
        if self._path:
            # Windows keeps a file that something still maps; it goes with the process then.
            with contextlib.suppress(OSError):
                os.remove(self._path)

    def __enter__(self) -> PhaseSpool:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()
