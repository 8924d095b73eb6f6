"""Layers of another grid: refused with both grids printed, or resampled on the fly through a warped VRT in memory."""

from __future__ import annotations

import dataclasses
import itertools
import os

from osgeo import gdal

from ..checks import InputError
from ..grid import Grid
from .layers import Layer, inspect, open_dataset, quiet_gdal, same_crs

_serial = itertools.count()


def check_grid(layer: Layer, wanted: Grid, reference: str) -> str:
    """What is wrong with the grid of ``layer`` beside the ``wanted`` one of ``reference``, remedy included.

    Empty when they agree.
    """
    own = layer.grid
    sizes = (own.width, own.height) == (wanted.width, wanted.height)
    if sizes and own.matches(wanted) and same_crs(own.crs_wkt, wanted.crs_wkt):
        return ""
    what = "size" if not sizes else ("coordinate system" if not same_crs(own.crs_wkt, wanted.crs_wkt) else "position")
    return (
        f"{layer.name} lies on another grid than the interferograms ({what} differs): {own.describe()}; "
        f"{reference}: {wanted.describe()}. Set ALIGN to resample onto the grid of {reference}, or make "
        "the layers anew on one grid."
    )


class Aligner:
    """Makes warped VRTs in GDAL's memory file system and removes them when closed.

    Bilinear interpolation for phase and coherence alike: unwrapped phase is continuous, and the nearest pixel would
    move it by up to half a pixel, which on the slope of a mining bowl is displacement. At a pixel beside an unwrapping
    jump the result lies between the two cycles.
    """

    def __init__(self) -> None:
        self._paths: list[str] = []

    def onto(self, layer: Layer, grid: Grid) -> Layer:
        """``layer`` resampled onto ``grid``.

        Raises
        ------
        InputError
            If the layer has no coordinate system to warp from, or does not warp.
        """
        if bool(layer.grid.crs_wkt) != bool(grid.crs_wkt):
            raise InputError(
                f"{layer.name} cannot be aligned: {'it' if grid.crs_wkt else 'the first interferogram'} has no "
                "coordinate system. Assign one first."
            )
        if grid.transform[2] or grid.transform[4]:
            raise InputError("ALIGN needs a first interferogram whose grid is not rotated; warp it first.")
        path = f"/vsimem/mining_insar_align_{os.getpid()}_{next(_serial)}.vrt"
        source = open_dataset(layer.source)
        (left, top), (right, bottom) = grid.xy(0, 0), grid.xy(grid.height, grid.width)
        with quiet_gdal():
            options = gdal.WarpOptions(
                format="VRT",
                outputBounds=(left, bottom, right, top),
                width=grid.width,
                height=grid.height,
                srcSRS=layer.grid.crs_wkt or None,
                dstSRS=grid.crs_wkt or None,
                resampleAlg="bilinear",
                outputType=gdal.GDT_Float32,
                dstNodata=float("nan"),
            )
            try:
                warped = gdal.Warp(path, source, options=options)
            except RuntimeError as error:
                raise InputError(f"{layer.name} cannot be aligned: {error}") from error
            if warped is None:
                raise InputError(f"{layer.name} cannot be aligned: {gdal.GetLastErrorMsg()}")
            self._paths.append(path)
            del warped
        made = inspect(path)
        return dataclasses.replace(
            made, path=layer.path, grid=grid, tags=layer.tags, scale=layer.scale, offset=layer.offset
        )

    def close(self) -> None:
        """Remove the VRTs."""
        while self._paths:
            gdal.Unlink(self._paths.pop())
