"""Pixels left out because too many of their loops do not close."""

from __future__ import annotations

import numpy as np

from ..checks import InputError
from ..grid import Grid, Window
from . import tags
from .bands import BandRaster, open_bands
from .layers import same_crs

#: Band that counts loops beyond pi, by the kind of the raster; the first of any other.
_BANDS = {tags.KIND_BAD_LOOPS: 1, tags.KIND_CLOSURE: 2}


class BadLoopMask:
    """Where a pixel has more loops beyond pi than is allowed; a context manager. See `open_bad_loops`."""

    def __init__(self, raster: BandRaster, band: int, most: int) -> None:
        self._raster, self._band, self._most = raster, band, most
        self.source = raster.source

    def read(self, window: Window) -> np.ndarray:
        """True where the pixel is left out, (rows, cols). A pixel without a complete loop is not: nothing is known."""
        return self._raster.read(window, self._band) > self._most

    def close(self) -> None:
        """Close the file."""
        self._raster.close()

    def __enter__(self) -> BadLoopMask:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def open_bad_loops(source: str, most: int, grid: Grid) -> BadLoopMask:
    """Open a raster of counts of loops: BAD_LOOPS of unwrappingcorrection, CLOSURE of stackquality, or any.

    Parameters
    ----------
    source : str
        GDAL source.
    most : int
        Loops beyond pi that a pixel may have.
    grid : Grid
        Of the stack.

    Raises
    ------
    InputError
        If it cannot be opened, lies on another grid, or says that it holds something else.
    """
    if most < 0:
        raise InputError(f"MAX_BAD_LOOPS must be zero or more, got {most!r}.")
    raster = open_bands(source)
    if not (raster.grid.matches(grid) and same_crs(raster.grid.crs_wkt, grid.crs_wkt)):
        raster.close()
        raise InputError(
            f"BAD_LOOPS: {raster.name} lies on another grid than the stack: {raster.grid.describe()}; the stack: "
            f"{grid.describe()}. Make it from this stack by unwrappingcorrection or stackquality."
        )
    kind = raster.tags.get(tags.KIND, "")
    if kind and kind not in _BANDS:
        raster.close()
        raise InputError(
            f"BAD_LOOPS: {raster.name} holds {kind!r}, not counts of loops. Give BAD_LOOPS of unwrappingcorrection or "
            "CLOSURE of stackquality."
        )
    band = _BANDS.get(kind, 1)
    if band > raster.bands:
        raster.close()
        raise InputError(
            f"BAD_LOOPS: {raster.name} has {raster.bands} band, its counts should be in band {band}. Make it again by "
            "unwrappingcorrection or stackquality."
        )
    return BadLoopMask(raster, band, most)
