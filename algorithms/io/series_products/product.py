"""What a reader of finished time series hands over, and the files that it is asked about."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ...checks import InputError
from ...grid import Window
from ..products.listing import Listing
from ..request import Decision
from ..series_core import Series

#: West, south, east and north [deg]: what of a product is wanted.
Box = tuple[float, float, float, float]

_HEAD = 1 << 16


class Source:
    """A file, or the files of a folder and of the levels below it.

    Attributes
    ----------
    path : str
    files : tuple of str
        Absolute.

    Raises
    ------
    InputError
        If it does not exist.
    """

    def __init__(self, path: str) -> None:
        if not os.path.exists(path):
            raise InputError(f"There is no file and no folder {path}.")
        self.path = os.path.abspath(path)
        if os.path.isdir(self.path):
            listing = Listing(self.path)
            self.files = tuple(listing.path(file) for file in listing.files)
        else:
            self.files = (self.path,)

    def head(self, file: str, count: int = _HEAD) -> bytes:
        """The first bytes of a file; empty for what cannot be read."""
        try:
            with open(file, "rb") as opened:
                return opened.read(count)
        except OSError:
            return b""


@dataclass(frozen=True)
class PointTable:
    """Points with their series.

    Attributes
    ----------
    x, y : ndarray of float64, shape (n,)
    epsg : int
    dates : tuple of datetime.date
        Ascending, length S.
    values : ndarray of float32, shape (n, S)
        Displacement [mm]; NaN is no value. May be a file in disguise (memmap): take rows of it.
    velocity : ndarray of float64, shape (n,)
        [mm/yr]
    attributes : mapping of str to ndarray, shape (n,)
        What else the product says of each point.
    names : sequence of str
        One per point.
    """

    x: np.ndarray
    y: np.ndarray
    epsg: int
    dates: tuple[datetime.date, ...]
    values: np.ndarray
    velocity: np.ndarray
    attributes: Mapping[str, np.ndarray]
    names: Sequence[str]


@dataclass(frozen=True)
class SeriesProduct:
    """A time series product that a reader recognised; close it or use it as a context manager.

    Attributes
    ----------
    id, title : str
        Fixed word of the reader, and the name as the field says it.
    evidence : tuple of str
        What in the content told the reader that it is this product.
    series : Series or None
        Pixels; None for a product of points that lie on no grid. Its tags carry kind, sign and geometry.
    points : PointTable or None
    velocity : callable(window) -> ndarray (rows, cols), or None
        The product's own velocity [m/yr], positive as the series is.
    decisions : tuple of Decision
        What was decided (format, unit, sign, dates, reference), with its source.
    warnings : tuple of str
    closers : tuple of callables
        Called by `close`.
    """

    id: str
    title: str
    evidence: tuple[str, ...]
    series: Series | None = None
    points: PointTable | None = None
    velocity: Callable[[Window], np.ndarray] | None = None
    decisions: Sequence[Decision] = field(default_factory=tuple)
    warnings: Sequence[str] = field(default_factory=tuple)
    closers: Sequence[Callable[[], None]] = ()

    def close(self) -> None:
        """Close every file."""
        if self.series is not None:
            self.series.close()
        for close in self.closers:
            close()

    def __enter__(self) -> SeriesProduct:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()
