"""What a displacement time series is once it is open, and what its readers share: units, dates, grids, attributes."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..checks import InputError
from ..constants import DAYS_PER_YEAR
from ..grid import Grid, Window
from . import tags

#: Metres of one unit, by the names that rasters use.
METRES = {
    **dict.fromkeys(("mm", "millimetre", "millimeter", "millimetres", "millimeters"), 1e-3),
    "cm": 1e-2,
    **dict.fromkeys(("m", "metre", "meter", "metres", "meters"), 1.0),
}


@dataclass(frozen=True)
class Series:
    """An open displacement time series; close it or use it as a context manager.

    Attributes
    ----------
    path : str
    grid : Grid
    dates : tuple of datetime.date
        Ascending, unique, length S.
    tags : mapping of str to str
        What the file carries about wavelength, geometry, reference (names in `tags` where they are ours).
    native_block : (rows, cols)
    read : callable(window) -> ndarray of float32, shape (S, rows, cols)
        LOS displacement [m], toward the satellite positive; NaN is no value. May be called from several threads at
        once; raises `InputError` that names the file where it cannot be read.
    close : callable()
    bands : tuple of int
        Of a raster: the number of the band of each date, from 1; empty for other files.
    """

    path: str
    grid: Grid
    dates: tuple[datetime.date, ...]
    tags: Mapping[str, str]
    native_block: tuple[int, int]
    read: Callable[[Window], np.ndarray]
    close: Callable[[], None]
    bands: tuple[int, ...] = ()

    @cached_property
    def years(self) -> np.ndarray:
        """Years (of 365.25 days) since the first date, float64, shape (S,)."""
        return np.array([(date - self.dates[0]).days for date in self.dates], dtype=np.float64) / DAYS_PER_YEAR

    def __enter__(self) -> Series:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def ascending(path: str, dates: list[datetime.date]) -> tuple[datetime.date, ...]:
    """The dates as a tuple; raise `InputError` unless they ascend without repeating."""
    for earlier, later in zip(dates, dates[1:]):
        if later <= earlier:
            raise InputError(
                f"The dates of {path} must ascend without repeating, but {later.isoformat()} follows "
                f"{earlier.isoformat()}. Order its bands by date."
            )
    return tuple(dates)


def metres_of(path: str, asked: str | None, said: str) -> float:
    """Metres of the unit that a file says or the user gives; raise `InputError` where neither does, or they differ."""
    said = said.strip().lower()
    if said in METRES:
        if asked and METRES.get(asked) != METRES[said]:
            raise InputError(f"{path} says its unit is {said}, but {asked} was given. Leave the unit out.")
        return METRES[said]
    if asked in METRES:
        return METRES[asked]
    raise InputError(
        f"The unit of {path} is {'unknown' if not said else repr(said)}: displacement in mm, cm or m is needed. Set "
        f"the unit of its bands, or a tag {tags.UNITS}."
    )
