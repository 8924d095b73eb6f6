"""Rasters of motion as one-band maps, and areas laid on them: what the runs about mines share."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Grid, Window
from ..io import tags
from ..io.features import Shape
from ..io.rates import ResultRaster, open_rate
from ..io.sampling import sample_windows
from ..io.series import Series, open_series
from ..mining.overlap import bounding_window, coverage, pixel_rings
from ..reporting import Reporter

RATE, CUMULATIVE = "rate", "cumulative"
UNITS = {RATE: "mm/yr", CUMULATIVE: "mm"}
#: Bytes per pixel of an area that its statistics keep: values, shares, areas, masks, and nine float64 of the median.
ZONE_BYTES = 160
_NOISE_PATCHES = 64
#: The median absolute deviation of a normal distribution times this is its standard deviation.
MAD_TO_STD = 1.4826


@dataclass(frozen=True)
class Product:
    """A raster whose pixels are one number each: a rate, or the displacement from the first to the last date.

    Attributes
    ----------
    name : str
    kind : {"rate", "cumulative"}
    path : str
    grid : Grid
    native_block : (rows, cols)
    first, last : str
        Dates, ISO; empty where the raster does not say them.
    layers : int
        Bands that one reading unpacks.
    read : callable(window) -> ndarray, shape (rows, cols)
        [mm/yr] or [mm]
    raster : ResultRaster or Series
    """

    name: str
    kind: str
    path: str
    grid: Grid
    native_block: tuple[int, int]
    first: str
    last: str
    layers: int
    read: Callable[[Window], np.ndarray]
    raster: ResultRaster | Series

    @property
    def units(self) -> str:
        """Unit of the values."""
        return UNITS[self.kind]

    @property
    def title(self) -> str:
        """Name and quantity, for headings."""
        words = "rate" if self.kind == RATE else "cumulative"
        return f"{self.name}, {words} [{self.units}]"

    def close(self) -> None:
        """Close the file."""
        self.raster.close()


def open_rate_product(path: str, name: str, unit: str | None) -> Product:
    """A velocity raster; raises `InputError` as `open_rate`."""
    raster = open_rate(path, unit)
    return Product(
        name,
        RATE,
        path,
        raster.grid,
        raster.native_block,
        raster.tags.get(tags.FIRST_DATE, ""),
        raster.tags.get(tags.SECOND_DATE, ""),
        1,
        raster.read,
        raster,
    )


def open_cumulative_product(path: str, name: str, unit: str | None, memory_mb: int) -> Product:
    """The displacement of a time series from its first to its last date; raises `InputError` as `open_series`."""
    series = open_series(path, unit)
    if len(series.dates) < 2:
        series.close()
        raise InputError(
            f"TIMESERIES: {path} has one date ({series.dates[0]}): no displacement can be told from it. Give a series "
            "of two dates or more."
        )
    most = max(1, memory_mb * 2**20 // (16 * len(series.dates)))

    def read(window: Window) -> np.ndarray:
        values = np.empty((window.rows, window.cols), dtype=np.float32)
        strip = max(1, most // max(1, window.cols))
        for row in range(0, window.rows, strip):
            part = Window(window.row + row, window.col, min(strip, window.rows - row), window.cols)
            found = series.read(part)
            values[row : row + part.rows] = (found[-1] - found[0]) * np.float32(MM_PER_M)
        return values

    dates = series.dates
    return Product(
        name,
        CUMULATIVE,
        path,
        series.grid,
        series.native_block,
        dates[0].isoformat(),
        dates[-1].isoformat(),
        len(dates),
        read,
        series,
    )


def open_last_sigma(path: str, unit: str | None, product: Product) -> ResultRaster:
    """Standard deviation of a series' last date against its first [mm], as one band.

    Raises
    ------
    InputError
        If the raster has no band for the last date of the product.
    """
    series = open_series(path, unit)
    last = datetime.date.fromisoformat(product.last)
    if last not in series.dates:
        series.close()
        raise InputError(f"SIGMA {path} has no band for {last}, the last date of {product.path}.")
    number = series.dates.index(last)
    return ResultRaster(
        path,
        series.grid,
        series.native_block,
        series.tags,
        lambda window: series.read(window)[number] * np.float32(MM_PER_M),
        series.close,
    )


def product_names(paths: Sequence[str], asked: Sequence[str]) -> list[str]:
    """Names of rasters: those asked for, else the names of the files (of their folders, where files share a name).

    Raises
    ------
    InputError
        If there are names, but not one for each raster.
    """
    if asked:
        if len(asked) != len(paths):
            raise InputError(
                f"NAMES must have one name for each raster, {len(paths)}, separated by semicolons, got {len(asked)}: "
                f"{'; '.join(asked)}."
            )
        return list(asked)
    stems = [os.path.splitext(os.path.basename(path))[0] for path in paths]
    if len(set(stems)) < len(stems):
        return [f"{os.path.basename(os.path.dirname(path))}/{stem}" for path, stem in zip(paths, stems)]
    return stems


@dataclass(frozen=True)
class Zone:
    """An area on a raster: the window around it and the share of each of its pixels inside."""

    shape: Shape
    window: Window
    share: np.ndarray


def zone_of(shape: Shape, grid: Grid, memory_mb: int, margin: int = 1) -> Zone | None:
    """Lay a polygon on a grid; None where no pixel of the raster is covered.

    Raises
    ------
    InputError
        If it is too large for the memory.
    """
    rings = pixel_rings(grid, shape.parts())
    window = bounding_window(grid, rings, margin)
    if window is None:
        return None
    needed = window.pixels * ZONE_BYTES / 2**20
    if needed > memory_mb:
        raise InputError(
            f"{shape.name} spans {window.rows} x {window.cols} pixels, which take {needed:.0f} MB. Set MEMORY to "
            f"{int(needed) + 1} or more, or split the polygon."
        )
    share = coverage(rings, window)
    return Zone(shape, window, share) if share.any() else None


def overlapping(shapes: Sequence[Shape]) -> list[tuple[str, str, float]]:
    """Pairs of areas that overlap by more than a thousandth of the smaller one, with that share."""
    found = []
    boxes = [shape.geometry.GetEnvelope() for shape in shapes]
    for second in range(len(shapes)):
        for first in range(second):
            a, b = boxes[first], boxes[second]
            if a[0] >= b[1] or b[0] >= a[1] or a[2] >= b[3] or b[2] >= a[3]:
                continue
            common = shapes[first].geometry.Intersection(shapes[second].geometry)
            smaller = min(shapes[first].geometry.Area(), shapes[second].geometry.Area())
            share = common.Area() / smaller if common is not None and common.GetDimension() == 2 and smaller else 0.0
            if share > 1e-3:
                found.append((shapes[first].name, shapes[second].name, share))
    return found


def noise_outside(product: Product, shapes: Sequence[Shape], reporter: Reporter) -> tuple[float, float, int]:
    """Median and robust standard deviation of a product outside all areas, and how many pixels say so.

    A bounded sample of the raster; NaN where fewer than 30 pixels lie outside.
    """
    windows, _ = sample_windows(product.grid, product.layers, product.native_block, patches=_NOISE_PATCHES)
    rings = [pixel_rings(product.grid, shape.parts()) for shape in shapes]
    kept = []
    for window in windows:
        reporter.stop_if_cancelled()
        values = product.read(window)
        inside = np.zeros(values.shape, dtype=bool)
        for each in rings:
            box = bounding_window(product.grid, each)
            if box is not None and _touch(box, window):
                inside |= coverage(each, window) > 0
        kept.append(values[~inside & np.isfinite(values)])
    outside = np.concatenate(kept) if kept else np.empty(0)
    if outside.size < 30:
        return float("nan"), float("nan"), int(outside.size)
    middle = float(np.median(outside))
    return middle, MAD_TO_STD * float(np.median(np.abs(outside - middle))), int(outside.size)


def _touch(a: Window, b: Window) -> bool:
    return a.row < b.row + b.rows and b.row < a.row + a.rows and a.col < b.col + b.cols and b.col < a.col + a.cols
