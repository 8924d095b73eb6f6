"""Hourly GNSS series over the simulated mine: the true motion, what a receiver adds, and what outages take."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import check_positive
from ..constants import DAYS_PER_YEAR
from ..mining.pim_dynamic import displacement_history
from .ningdong import EPOCH, Scenario, Station

#: Standard deviation of hourly white noise: east, north, up [m].
WHITE = (0.003, 0.003, 0.007)
#: Slowly varying part (days): of each station alone, and common to the stations of a mine.
SLOW = (0.0010, 0.0010, 0.0025)
COMMON = (0.0015, 0.0015, 0.0035)
#: Correlation time of the slow parts [days], and amplitude of the seasonal motion that a mine's stations share [m].
SLOW_DAYS = 12.0
SEASONAL = (0.0010, 0.0010, 0.0035)
#: Share of hours that are missing one by one; lengths of outages [days] and how many there are in a year.
MISSING = 0.01
OUTAGE_DAYS = (1.0, 25.0)
OUTAGES_PER_YEAR = 1.5
#: The true motion is computed every so many days and is linear in between.
TRUTH_STEP_DAYS = 6


@dataclass(frozen=True)
class StationSeries:
    """What a station recorded.

    Attributes
    ----------
    station : Station
    time : ndarray of datetime64[s], shape (n,)
        UTC; missing epochs are left out.
    displacement : ndarray of float64, shape (n, 3)
        East, north, up since the station's first day, noise included [m].
    truth : ndarray of float64, shape (n, 3)
        The same without noise.
    """

    station: Station
    time: np.ndarray
    displacement: np.ndarray
    truth: np.ndarray


def station_series(
    scenario: Scenario, *, seed: int = 0, interval_hours: float = 1.0, stations: Sequence[Station] | None = None
) -> Iterator[StationSeries]:
    """Series of the scenario's stations, one after the other (an hourly one has up to 47,000 epochs).

    The stations of a mine share slow and seasonal motion, which the difference to the mine's reference station removes.

    Parameters
    ----------
    scenario : Scenario
    seed : int
    interval_hours : float
        1, as in the paper; 24 for daily values.
    stations : sequence of Station, optional
        Those wanted; all if not given. A station's series does not depend on which others are wanted.

    Yields
    ------
    StationSeries
    """
    check_positive("The interval of the GNSS series", interval_hours, "hours")
    wanted = scenario.stations if stations is None else tuple(stations)
    if not wanted:
        return
    first, last = min(station.first for station in wanted), max(station.last for station in wanted)
    count = -(-((last - first).days + 1) // TRUTH_STEP_DAYS) + 1
    day_numbers = (first - EPOCH).days + TRUTH_STEP_DAYS * np.arange(count)
    true = _true_motion(scenario, wanted, day_numbers / DAYS_PER_YEAR)
    for number, station in enumerate(wanted):
        yield _record(scenario, station, day_numbers, true[:, :, number], seed, interval_hours)


def _true_motion(scenario: Scenario, stations: Sequence[Station], years: np.ndarray) -> np.ndarray:
    """East, north and up of all stations from all panels, shape (times, 3, stations) [m]."""
    east = np.array([station.east for station in stations])
    north = np.array([station.north for station in stations])
    total = np.zeros((len(years), 3, len(stations)))
    for panel in scenario.panels:
        rectangle = panel.face.panel
        near = np.hypot(east - rectangle.east, north - rectangle.north) < (
            rectangle.strike_length + 3.0 * scenario.parameters.radius(rectangle.seam.depth)
        )
        if near.any():
            total[:, :, near] += displacement_history(panel.face, scenario.parameters, years, east[near], north[near])
    return total


def _record(
    scenario: Scenario, station: Station, day_numbers: np.ndarray, true: np.ndarray, seed: int, interval_hours: float
) -> StationSeries:
    start = (station.first - EPOCH).days
    length = (station.last - station.first).days + 1
    day = start + np.arange(0.0, length, interval_hours / 24.0)
    truth = np.column_stack([np.interp(day, day_numbers, component) for component in true.T])
    truth -= truth[0]

    # common motion is that of the mine, whichever of its stations is asked for
    mines = sorted({other.mine for other in scenario.stations})
    shared = np.random.default_rng((seed, 10, mines.index(station.mine)))
    names = [other.name for other in scenario.stations]
    own = np.random.default_rng((seed, 11, names.index(station.name)))
    whole = np.arange(-400, 2400)  # days from EPOCH: longer than any station
    slow = _slow(shared, len(whole), COMMON) + _slow(own, len(whole), SLOW)
    phase = shared.uniform(0.0, 2.0 * np.pi, 3)
    noise = np.column_stack([np.interp(day, whole, slow[:, axis]) for axis in range(3)])
    noise += SEASONAL * np.sin(2.0 * np.pi * day[:, None] / DAYS_PER_YEAR + phase)
    # the mean of several hours is quieter
    noise += own.standard_normal((len(day), 3)) * (np.array(WHITE) / max(1.0, interval_hours) ** 0.5)

    kept = own.random(len(day)) >= MISSING
    for _ in range(own.poisson(OUTAGES_PER_YEAR * length / DAYS_PER_YEAR)):
        begins = start + own.uniform(0.0, length)
        kept &= ~((day >= begins) & (day < begins + own.uniform(*OUTAGE_DAYS)))
    midnight = np.datetime64(EPOCH.isoformat(), "s")
    time = midnight + np.round(day * 86400.0).astype("timedelta64[s]")
    return StationSeries(station, time[kept], (truth + noise)[kept], truth[kept])


def _slow(rng: np.random.Generator, days: int, deviation: Sequence[float]) -> np.ndarray:
    """Daily values of a first-order autoregressive process, shape (days, 3)."""
    # x_n = sum_i k^(n - i) e_i; k^-n stays far inside the range of a double for ten years
    decay = np.exp(np.arange(days) / SLOW_DAYS)[:, None]
    innovation = np.sqrt(-np.expm1(-2.0 / SLOW_DAYS)) * rng.standard_normal((days, 3))
    return np.cumsum(innovation * decay, axis=0) / decay * deviation
