"""GNSS series over the simulated mine."""

import dataclasses

import numpy as np
import pytest

from mining_insar.algorithms.simulation.gnss import station_series
from mining_insar.algorithms.simulation.ningdong import EPOCH, ningdong


@pytest.fixture(scope="module")
def scenario():
    return ningdong()


@pytest.fixture(scope="module")
def maliantai(scenario):
    stations = [station for station in scenario.stations if station.mine == "Maliantai"]
    return {series.station.name: series for series in station_series(scenario, seed=1, stations=stations)}


def daily(series):
    day = series.time.astype("datetime64[D]")
    days, index = np.unique(day, return_inverse=True)
    count = np.bincount(index)
    return days, np.column_stack([np.bincount(index, series.displacement[:, axis]) / count for axis in range(3)])


def test_series_are_hourly_within_the_printed_span_and_have_gaps(maliantai):
    series = maliantai["MLT-1"]
    steps = np.diff(series.time) / np.timedelta64(1, "h")
    assert steps.min() == 1.0
    assert np.median(steps) == 1.0
    assert steps.max() > 24.0  # an outage
    assert series.time[0] >= np.datetime64("2017-05-25")
    assert np.datetime64("2020-05-27T22") <= series.time[-1] < np.datetime64("2020-05-28")
    expected = (series.station.last - series.station.first).days * 24
    assert 0.75 * expected < len(series.time) < expected


def test_truth_is_the_motion_of_the_panels_since_the_first_day(maliantai):
    truth = maliantai["MLT-1"].truth
    assert np.abs(truth[0]).max() < 1e-4
    assert truth[-1, 2] < -0.5
    assert (np.diff(truth[:, 2]) <= 1e-12).all()


def test_the_stoppage_shows_in_the_truth(maliantai):
    series = maliantai["MLT-1"]

    def up(day):
        return np.interp(
            np.datetime64(day).astype("datetime64[s]").astype(float), series.time.astype(float), series.truth[:, 2]
        )

    assert up("2018-06-01") - up("2018-07-30") < 0.25 * (up("2018-01-01") - up("2018-03-01"))


def test_noise_is_centimetric_hourly_and_quieter_by_the_day(maliantai):
    series = maliantai["MLT-REF"]
    hourly = (series.displacement - series.truth).std(axis=0)
    assert (hourly > 0.002).all()
    assert (hourly < 0.012).all()
    assert hourly[2] > hourly[0]
    _, means = daily(series)
    assert means[:, 2].std() < hourly[2]


def test_the_reference_station_takes_the_common_motion_away(maliantai):
    """What all stations of a mine share leaves the difference."""
    days_one, one = daily(maliantai["MLT-2"])
    days_ref, reference = daily(maliantai["MLT-REF"])
    common, index_one, index_ref = np.intersect1d(days_one, days_ref, return_indices=True)
    true_days = maliantai["MLT-2"].time.astype("datetime64[D]")
    truth = np.array([maliantai["MLT-2"].truth[np.searchsorted(true_days, day), 2] for day in common])
    alone = (one[index_one, 2] - truth).std()
    difference = (one[index_one, 2] - reference[index_ref, 2] - truth).std()
    assert difference < 0.85 * alone


def test_a_station_does_not_depend_on_which_others_are_wanted_and_repeats_with_the_seed(scenario, maliantai):
    station = maliantai["MLT-3"].station
    (alone,) = station_series(scenario, seed=1, stations=[station])
    assert np.array_equal(alone.time, maliantai["MLT-3"].time)
    assert alone.displacement == pytest.approx(maliantai["MLT-3"].displacement, abs=3e-4)
    (other,) = station_series(scenario, seed=2, stations=[station])
    assert len(other.time) != len(alone.time)


def test_daily_series(scenario):
    station = next(station for station in scenario.stations if station.name == "RJZ-1")
    (series,) = station_series(scenario, interval_hours=24.0, stations=[station])
    assert np.diff(series.time).min() == np.timedelta64(86400, "s")
    # Section 5.3: stable, then abrupt subsidence in November 2019
    before = series.truth[series.time < np.datetime64("2019-10-31"), 2]
    assert before[-1] - before[0] > -0.01
    assert series.truth[-1, 2] < before[-1] - 0.1


def test_every_station_stands_in_or_beside_its_mines_motion(scenario):
    sunk = {}
    for series in station_series(scenario, interval_hours=240.0):
        sunk[series.station.name] = series.truth[-1, 2]
    assert len(sunk) == 23
    # as in Section 5.3: most stations sink by decimetres, some stand on nearly stable ground
    monitoring = [value for name, value in sunk.items() if not name.endswith("REF")]
    assert sum(value < -0.1 for value in monitoring) >= 13
    assert sum(value > -0.01 for value in monitoring) >= 2
    assert all(abs(value) < 0.003 for name, value in sunk.items() if name.endswith("REF"))


def test_no_station_no_series(scenario):
    assert list(station_series(dataclasses.replace(scenario, stations=()))) == []
    assert scenario.stations[0].first > EPOCH
