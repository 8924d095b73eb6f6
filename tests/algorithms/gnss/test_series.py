"""Series of a station: order, daily means, the moving box; closed forms, noise, outliers and bad input."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.gnss.series import GnssSeries, covariance_of, daily_means, moving_mean, ordered


def days(count, start="2020-01-01"):
    return (np.datetime64(start, "D") + np.arange(count)).astype("datetime64[s]")


def series(up, time=None, **more):
    up = np.asarray(up, dtype=float)
    time = days(len(up)) if time is None else time
    return GnssSeries("A", time, np.column_stack([0.1 * up, -0.2 * up, up]), **more)


def test_a_step_becomes_a_ramp_of_seven_days():
    """4/7 on the day of the step, the first of the new level."""
    values = np.r_[np.zeros(20), np.ones(20)]
    smooth = moving_mean(daily_means(series(values)), 7).displacement[:, 2]
    np.testing.assert_allclose(smooth[16:24], np.arange(8) / 7.0, atol=1e-12)
    assert smooth[20] == pytest.approx(4.0 / 7.0)


def test_the_box_counts_calendar_days_and_shrinks():
    """A brute-force mean over days within three of each, with a gap and an irregular outage."""
    rng = np.random.default_rng(3)
    kept = np.sort(rng.choice(60, 41, replace=False))
    values = rng.normal(size=41)
    smooth = moving_mean(daily_means(series(values, days(60)[kept])), 7)
    expected = [values[np.abs(kept - day) <= 3].mean() for day in kept]
    np.testing.assert_allclose(smooth.displacement[:, 2], expected, atol=1e-12)
    np.testing.assert_array_equal(smooth.days, days(60)[kept].astype("datetime64[D]"))


def test_hourly_epochs_become_utc_days():
    rng = np.random.default_rng(4)
    hours = np.datetime64("2020-03-01", "s") + np.timedelta64(1, "h") * np.arange(5 * 24)
    noise = rng.normal(0, 0.005, hours.size)
    up = np.repeat(np.arange(5) * 0.01, 24) + noise
    keep = np.ones(hours.size, bool)
    keep[48:68] = False  # four hours of the third day are left
    daily = daily_means(series(up[keep], hours[keep]))
    assert [str(day) for day in daily.days] == ["2020-03-01", "2020-03-02", "2020-03-04", "2020-03-05"]
    np.testing.assert_allclose(daily.displacement[0, 2], up[:24].mean())
    sigma = np.sqrt(daily.covariance[:, 2, 2])
    np.testing.assert_allclose(sigma[0], up[:24].std(ddof=1) / np.sqrt(24))
    assert daily_means(series(up[keep], hours[keep]), 1).days.size == 5
    with pytest.raises(InputError, match="no day has 25 epochs; the fullest has 24"):
        daily_means(series(up, hours), 25)


def test_large_coordinates_keep_their_digits():
    values = 2_143_633.0 + np.random.default_rng(1).normal(0, 0.002, 3000)
    smooth = moving_mean(daily_means(series(values)), 7).displacement[:, 2]
    expected = np.convolve(values - 2_143_633.0, np.ones(7) / 7, mode="valid")
    np.testing.assert_allclose(smooth[3:-3] - 2_143_633.0, expected, atol=2e-9)


def test_covariance_of_the_box():
    sigma = np.full((30, 3), 0.003)
    smooth = moving_mean(daily_means(series(np.zeros(30), covariance=covariance_of(sigma))), 7)
    np.testing.assert_allclose(np.sqrt(smooth.covariance[15, 0, 0]), 0.003 / np.sqrt(7))
    np.testing.assert_allclose(np.sqrt(smooth.covariance[0, 0, 0]), 0.003 / 2.0)


def test_one_outlier_stays_in_its_week():
    values = np.zeros(40)
    values[20] = 0.5
    smooth = moving_mean(daily_means(series(values)), 7).displacement[:, 2]
    assert np.flatnonzero(smooth).tolist() == list(range(17, 24))


@pytest.mark.parametrize("window", [0, 2, -3])
def test_the_window_is_odd(window):
    with pytest.raises(InputError, match="odd number of days"):
        moving_mean(series(np.zeros(9)), window)


def test_unsorted_epochs_are_sorted_with_a_note():
    order = np.random.default_rng(5).permutation(30)
    values = np.random.default_rng(6).normal(0, 0.003, 30)
    tidy = ordered(series(values[order], days(30)[order]))
    np.testing.assert_array_equal(tidy.displacement[:, 2], values)
    assert "not in order of time" in tidy.notes[0]


def test_repeated_epochs():
    values = np.random.default_rng(7).normal(0, 0.003, 30)
    time = days(30)
    twice = ordered(series(np.r_[values, values[3]], np.r_[time, time[3]]))
    assert twice.time.size == 30
    assert "1 epochs stand twice with the same values" in twice.notes[-1]
    with pytest.raises(InputError, match="two different values at 2020-01-04"):
        ordered(series(np.r_[values, 0.5], np.r_[time, time[3]]))


def test_two_dimensions_are_refused():
    enu = np.random.default_rng(8).normal(0, 0.003, (20, 3))
    enu[:, 2] = np.nan
    with pytest.raises(InputError, match="no up component: three are needed"):
        ordered(GnssSeries("A", days(20), enu))


@pytest.mark.parametrize("count", [0, 1])
def test_one_epoch_is_refused(count):
    with pytest.raises(InputError, match=rf"has {count} epoch\(s\)"):
        ordered(series(np.zeros(count)))


def test_millimetres_labelled_metres():
    rng = np.random.default_rng(9)
    sinking = np.linspace(0, -0.9, 400) + rng.normal(0, 0.004, 400)
    with pytest.raises(InputError, match="millimetres labelled metres: set the unit to mm"):
        ordered(series(sinking * 1000))
    with pytest.raises(InputError, match="metres labelled millimetres"):
        ordered(series(rng.normal(0, 0.004, 400) / 1000))
    # a real jump and a fast bowl are no mistake
    sinking[200:] -= 2.5
    assert ordered(series(sinking)).time.size == 400


def test_input_is_not_modified():
    values = series(np.random.default_rng(0).normal(0, 0.003, 20))
    before = values.displacement.copy()
    moving_mean(daily_means(ordered(values)), 7)
    np.testing.assert_array_equal(values.displacement, before)
