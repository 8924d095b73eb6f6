"""The radars and the interferogram networks of Tang et al. (2023), Table 2 and Section 3.2.

The paper prints the number of scenes and pairs, the thresholds and a few dates. The other dates here lie on the
satellites' repeat cycles; the perpendicular baselines are random, scaled so that the paper's thresholds select exactly
its number of pairs (docs/decisions/0020).
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import check_choice
from ..constants import SENSORS
from ..geometry import AWAY, RIGHT, ViewingGeometry
from ..timeseries.network import DatePair, Network, bridges, connected_components

SENTINEL1, ALOS2 = "sentinel1", "alos2"
SENSOR_NAMES = (SENTINEL1, ALOS2)
#: Scenes drawn again at most, to tie a network better.
REDRAWS = 600


@dataclass(frozen=True)
class Acquisitions:
    """A radar over the mine: how it looks, when, and which of its scenes are paired.

    Attributes
    ----------
    sensor : str
        Key of `constants.SENSORS`.
    geometry : ViewingGeometry
    dates : tuple of datetime.date
    max_perpendicular : float
        [m]
    max_temporal : float
        [days]
    extra_pairs : tuple of (datetime.date, datetime.date)
        Hand-made pairs, whatever their baselines.
    n_pairs : int
        Pairs in all, the hand-made ones included.
    critical_baseline : float
        Perpendicular baseline at which coherence is lost [m].
    coherence_days : float
        Time in which temporal coherence falls by e [days].
    coherence_floor : float
        What remains after a long time.
    """

    sensor: str
    geometry: ViewingGeometry
    dates: tuple[datetime.date, ...]
    max_perpendicular: float
    max_temporal: float
    extra_pairs: tuple[DatePair, ...]
    n_pairs: int
    critical_baseline: float
    coherence_days: float
    coherence_floor: float


def acquisitions(sensor: str) -> Acquisitions:
    """The scenes of a sensor over Ningdong.

    Parameters
    ----------
    sensor : {"sentinel1", "alos2"}

    Raises
    ------
    InputError
        If the sensor is another.
    """
    check_choice("SENSOR", sensor, SENSOR_NAMES)
    return _sentinel1() if sensor == SENTINEL1 else _alos2()


def _sentinel1() -> Acquisitions:
    """102 scenes, 211 pairs: two scenes of 2014, a gap of half a year, every 24 days to March 2017, then every 12."""
    first = datetime.date(2014, 11, 9)
    day = [first + datetime.timedelta(days=12 * number) for number in range(143)]
    # the paper prints 20150603, two days off the cycle of all its other dates; its date is kept in place of 20150601
    odd = datetime.date(2015, 6, 3)
    dates = [day[0], day[2], day[16], odd, *day[18:72:2], *day[72:]]
    return Acquisitions(
        sensor=SENTINEL1,
        geometry=ViewingGeometry(
            wavelength=SENSORS[SENTINEL1].wavelength,
            incidence=39.0,
            heading=-12.3,
            slant_range=875_000.0,
            look_side=RIGHT,
            phase_sign=AWAY,
        ),
        dates=tuple(dates),
        max_perpendicular=150.0,
        max_temporal=50.0,
        extra_pairs=((day[0], odd), (day[2], day[16])),
        n_pairs=211,
        critical_baseline=5000.0,
        coherence_days=70.0,
        coherence_floor=0.10,
    )


def _alos2() -> Acquisitions:
    """15 scenes on the 14-day cycle, 25 pairs."""
    first = datetime.date(2014, 11, 29)
    cycles = (0, 9, 17, 26, 32, 42, 55, 68, 71, 83, 94, 103, 111, 116, 120)
    return Acquisitions(
        sensor=ALOS2,
        geometry=ViewingGeometry(
            wavelength=SENSORS[ALOS2].wavelength,
            incidence=36.3,
            heading=-10.6,
            slant_range=756_000.0,
            look_side=RIGHT,
            phase_sign=AWAY,
        ),
        dates=tuple(first + datetime.timedelta(days=14 * cycle) for cycle in cycles),
        max_perpendicular=200.0,
        max_temporal=300.0,
        extra_pairs=(),
        n_pairs=25,
        critical_baseline=15000.0,
        coherence_days=500.0,
        coherence_floor=0.15,
    )


def simulated_network(scenes: Acquisitions, seed: int | Sequence[int]) -> Network:
    """The sensor's network with perpendicular baselines drawn from ``seed``.

    Positions across the orbital tube are uniform and scaled so that the thresholds of the sensor select exactly its
    number of pairs. Scenes at the ends of bridges (pairs that no loop checks) are drawn again as long as that makes
    fewer of them: an analyst would not leave a series hanging on single pairs either.

    Returns
    -------
    Network
        With the perpendicular baseline of every pair, ``b[secondary] - b[reference]`` [m].
    """
    rng = np.random.default_rng(seed)
    position = rng.uniform(-1.0, 1.0, len(scenes.dates))
    network, weakness = _paired(scenes, position)
    for _ in range(REDRAWS):
        if not weakness.size:
            break
        other = position.copy()
        other[rng.choice(weakness)] = rng.uniform(-1.0, 1.0)
        proposed, weakness_then = _paired(scenes, other)
        if weakness_then.size <= weakness.size:
            position, network, weakness = other, proposed, weakness_then
    if connected_components(network).max() > 0:
        return simulated_network(scenes, int(rng.integers(2**31)))
    return network


def _paired(scenes: Acquisitions, position: np.ndarray) -> tuple[Network, np.ndarray]:
    """The network of scenes at unscaled positions, and the dates that its weak places touch.

    Weak are the ends of bridges, and all dates outside the first date's component (each counted twice: a network that
    falls apart is worse than one that hangs together by a pair).
    """
    days = np.array([date.toordinal() for date in scenes.dates])
    first, second = np.triu_indices(len(days), k=1)
    near = days[second] - days[first] <= scenes.max_temporal
    first, second = first[near], second[near]
    separation = np.abs(position[second] - position[first])
    wanted = scenes.n_pairs - len(scenes.extra_pairs)
    ordered = np.append(np.sort(separation), np.inf)
    # between the last pair that is wanted and the next one; a little above the last where all are wanted
    limit = min((ordered[wanted - 1] + ordered[wanted]) / 2.0, ordered[wanted - 1] / 0.95)
    index = {date: number for number, date in enumerate(scenes.dates)}
    chosen = set(zip(first[separation <= limit].tolist(), second[separation <= limit].tolist()))
    chosen |= {(index[reference], index[secondary]) for reference, secondary in scenes.extra_pairs}
    pairs = np.array(sorted(chosen), dtype=np.int64)
    baseline = (position[pairs[:, 1]] - position[pairs[:, 0]]) * (scenes.max_perpendicular / limit)
    network = Network(scenes.dates, pairs, baseline)
    apart = np.flatnonzero(connected_components(network) > 0)
    return network, np.concatenate([pairs[bridges(network)].ravel(), apart, apart])
