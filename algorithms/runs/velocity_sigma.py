"""A series' standard deviations in a run of `velocity`: read, checked against the series, and taken apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_not_negative
from ..constants import MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.layers import same_crs
from ..io.series import Series, open_series
from ..reporting import Reporter
from ..timeseries.uncertainty import date_noise, weighted_velocity
from .common import Band
from .sbas_sigma import ATMOSPHERE_TAG

SIGMA_BAND = Band("velocity_sigma", "mm/yr", "Predicted standard deviation of the LOS velocity")
#: Bytes per pixel and date: the deviations as read, their two parts and what takes them apart (float64).
BYTES_PER_DATE = 60.0


@dataclass(frozen=True)
class DateNoise:
    """Own and grown variance of the chosen dates of a block, see `uncertainty.date_noise` [m^2], (S, rows, cols)."""

    own: np.ndarray
    walk: np.ndarray

    @property
    def sigma(self) -> np.ndarray:
        """Standard deviation of each date for itself [m]."""
        return np.sqrt(self.own)

    def of_pixels(self, part: slice) -> DateNoise:
        """Of some of the pixels, counted row by row: shape (S, pixels)."""
        return DateNoise(*(each.reshape(len(each), -1)[:, part] for each in (self.own, self.walk)))

    def line(self, displacement: np.ndarray, years: np.ndarray) -> dict[str, np.ndarray]:
        """VELOCITY, VELOCITY_STD and SIGMA of the weighted straight line [mm/yr]."""
        found = weighted_velocity(displacement, years, self.own, self.walk)
        factor = np.float32(MM_PER_M)
        return {
            "VELOCITY": found.velocity * factor,
            "VELOCITY_STD": found.velocity_std * factor,
            "SIGMA": found.sigma * factor,
        }


class DateSigma:
    """Standard deviations of the dates of an open series; a context manager.

    Parameters
    ----------
    path : str
        Raster with a band per date, as ``SIGMA`` of `run_sbas`.
    unit : str, optional
        Of a raster that does not say it.
    series : Series
    chosen : sequence of int
        Numbers of the dates that are used.
    atmosphere_std : float, optional
        Standard deviation of a scene's delay [mm], on top of what the raster holds.
    reporter : Reporter

    Raises
    ------
    InputError
        If it lies on another grid, lacks a date of the series, or counts the atmosphere already.
    """

    def __init__(
        self,
        path: str,
        unit: str | None,
        series: Series,
        chosen: Sequence[int],
        atmosphere_std: float | None,
        reporter: Reporter,
    ):
        self._aps = check_not_negative("ATMOSPHERE_STD", atmosphere_std or 0.0, "mm") / MM_PER_M
        self._chosen = list(chosen)
        self._file = open_series(path, unit)
        try:
            self._order = self._checked(path, series)
            counted = self._file.tags.get(ATMOSPHERE_TAG)
            if counted and self._aps:
                raise InputError(
                    f"DATE_SIGMA {path} holds an atmosphere of {counted} mm already: leave ATMOSPHERE_STD out."
                )
            if not counted and not self._aps:
                reporter.info(
                    "Neither DATE_SIGMA nor ATMOSPHERE_STD says how large the atmosphere is: SIGMA counts the noise of "
                    "the interferograms only."
                )
            if self._file.tags.get(tags.KIND) == tags.KIND_TIMESERIES:
                raise InputError(f"DATE_SIGMA {path} is a displacement series, not its standard deviations.")
        except BaseException:
            self._file.close()
            raise

    def _checked(self, path: str, series: Series) -> list[int]:
        grid = self._file.grid
        if not (grid.matches(series.grid) and same_crs(grid.crs_wkt, series.grid.crs_wkt)):
            raise InputError(
                f"DATE_SIGMA {path} lies on another grid than TIMESERIES: {grid.describe()}; {series.grid.describe()}. "
                "Give the SIGMA that came with the series."
            )
        place = {date: number for number, date in enumerate(self._file.dates)}
        missing = [date.isoformat() for date in series.dates if date not in place]
        if missing:
            raise InputError(
                f"DATE_SIGMA {path} has no band for {len(missing)} of {len(series.dates)} dates of TIMESERIES, the "
                f"first of them {missing[0]}. Give the SIGMA that came with the series."
            )
        return [place[date] for date in series.dates]

    def __enter__(self) -> DateSigma:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._file.close()

    def read(self, window: Window) -> DateNoise:
        """What the deviations of a window say of the chosen dates."""
        own, walk = date_noise(self._file.read(window)[self._order], self._aps)
        walk = walk[self._chosen]
        return DateNoise(own[self._chosen], walk - walk[0])


def check_sigma_wanted(
    paths: Mapping[str, str], date_sigma: str | None, atmosphere_std: float | None, reporter: Reporter
) -> None:
    """Raise `InputError` where SIGMA cannot be made; warn of what is not used."""
    if "SIGMA" in paths and not date_sigma:
        raise InputError("SIGMA needs DATE_SIGMA: the standard deviations of the dates, as sbas writes them (SIGMA).")
    if atmosphere_std and not date_sigma:
        reporter.warn("ATMOSPHERE_STD is not used: it belongs to DATE_SIGMA, which is not given.")


def reading(
    series: Series, chosen: Sequence[int], sigma: DateSigma | None
) -> Callable[[Window], tuple[np.ndarray, DateNoise | None]]:
    """What a worker reads of a window: the chosen dates, and their noise where it is known."""
    numbers = list(chosen)
    return lambda window: (series.read(window)[numbers], None if sigma is None else sigma.read(window))
