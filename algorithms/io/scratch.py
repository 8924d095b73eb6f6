"""Layers of a raster in memory or in a hidden file that goes away: for what is read by windows and by whole layers."""

from __future__ import annotations

import contextlib
import os
import tempfile

import numpy as np

from ..grid import Grid, Window
from .hdf5 import reserve


class LayerStore:
    """Values of some layers (dates, interferograms) on a grid, float32, zero at first; a context manager.

    Windows may be read, and disjoint windows written, from several threads at once. The file is removed at the end.

    Parameters
    ----------
    layers : int
    grid : Grid
    folder : str
        Where the file goes, if there is one.
    most_in_memory : float
        Bytes up to which there is none.
    prefix : str
        How the name of the file begins.

    Raises
    ------
    OSError
        If the folder cannot be written to or its disk is too small; `layer_bytes` says what is needed.
    """

    def __init__(
        self, layers: int, grid: Grid, folder: str, most_in_memory: float = 0.0, prefix: str = ".scratch."
    ) -> None:
        self.grid = grid
        self._path = ""
        shape, size = (layers, grid.height, grid.width), layer_bytes(layers, grid)
        self.in_memory = size <= most_in_memory
        if self.in_memory:
            self._values = np.zeros(shape, dtype=np.float32)
            return
        try:
            handle, self._path = tempfile.mkstemp(".part", prefix, folder)
            os.close(handle)
            # a sparse file would end the process where the disk is full
            reserve(self._path, size)
            self._values = np.memmap(self._path, dtype=np.float32, mode="r+", shape=shape)
        except BaseException:
            self._remove()
            raise

    def read(self, window: Window) -> np.ndarray:
        """Values of all layers, float32 (layers, rows, cols), a copy."""
        return np.array(self._values[(slice(None), *window.slices)])

    def write(self, window: Window, values: np.ndarray) -> None:
        """Replace a window, (layers, rows, cols)."""
        self._values[(slice(None), *window.slices)] = values

    def layer(self, number: int) -> np.ndarray:
        """One layer, float32 (rows, cols), to read or write in place."""
        return self._values[number]

    def close(self) -> None:
        """Let go of the memory, or of the file and remove it."""
        values, self._values = self._values, np.zeros((0, 0, 0), dtype=np.float32)
        mapped = getattr(values, "_mmap", None)
        if mapped is not None:
            del values
            # where somebody still holds a layer it goes with that
            with contextlib.suppress(BufferError):
                mapped.close()
        self._remove()

    def _remove(self) -> None:
        path, self._path = self._path, ""
        if path:
            # Windows keeps a file that something still maps; it goes with the process then.
            with contextlib.suppress(OSError):
                os.remove(path)

    def __enter__(self) -> LayerStore:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def layer_bytes(layers: int, grid: Grid) -> int:
    """Size of a `LayerStore`."""
    return 4 * layers * grid.height * grid.width
