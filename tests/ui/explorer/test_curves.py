"""Histories: fits recover a known truth under noise and an outlier; the reference and the common zero."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.ui.explorer.curves import (
    ACTIVE,
    ANNUAL,
    INITIAL,
    LINEAR,
    LOGISTIC,
    PIECEWISE,
    RESIDUAL,
    Curve,
    common_zero,
    fit_curve,
    relative,
    replica_step,
    table_rows,
)

DATES = tuple(datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(90))
YEARS = np.array([(date - DATES[0]).days for date in DATES]) / 365.25


def curve(values, sigma=None, product="a", dates=DATES):
    return Curve(1, product, dates, np.asarray(values, dtype=float), sigma)


def noise(seed=0, sigma=2.0):
    return np.random.default_rng(seed).normal(0, sigma, len(DATES))


def test_a_line_is_recovered_within_its_standard_deviation():
    """Over 60 seeds the error in standard deviations has a root mean square near one."""
    errors = []
    for seed in range(60):
        fit = fit_curve(curve(-35.0 * YEARS + 7 + noise(seed)), LINEAR)
        errors.append((fit.rate + 35.0) / fit.rate_sigma)
        assert fit.rms == pytest.approx(2.0, rel=0.3)
    assert np.sqrt(np.mean(np.square(errors))) == pytest.approx(1.0, abs=0.2)


def test_missing_dates_do_not_count():
    values = -35.0 * YEARS
    values[::3] = np.nan
    fit = fit_curve(curve(values), LINEAR)
    assert fit.rate == pytest.approx(-35.0, abs=1e-6)
    np.testing.assert_array_equal(np.isnan(fit.residuals), np.isnan(values))


def test_a_season_is_told_from_the_line():
    season = 6.0 * np.cos(2 * np.pi * YEARS) + 2.0 * np.sin(2 * np.pi * YEARS)
    fit = fit_curve(curve(-10.0 * YEARS + season + noise()), ANNUAL)
    assert fit.rate == pytest.approx(-10.0, abs=4 * fit.rate_sigma)
    found = {name: value for name, value, _sigma, _unit in fit.details}
    assert found["annual cosine"] == pytest.approx(6.0, abs=1.0)
    assert found["annual sine"] == pytest.approx(2.0, abs=1.0)
    assert {unit for *_rest, unit in fit.details} == {"mm", "mm/yr"}


def mine(onset=1.0, end=2.1):
    return -3.0 * YEARS - 120.0 * np.clip(YEARS - onset, 0.0, end - onset)


def test_phases_of_a_mine_under_noise_and_an_outlier():
    values = mine() + noise()
    values[50] += 60.0
    fit = fit_curve(curve(values), PIECEWISE)
    assert [stretch.phase for stretch in fit.phases] == [INITIAL, ACTIVE, RESIDUAL]
    active = fit.phases[1]
    assert active.rate == pytest.approx(-123.0, abs=8.0)
    first = (DATES[0] - datetime.date(1970, 1, 1)).days
    assert (active.start - first) / 365.25 == pytest.approx(1.0, abs=0.06)
    assert (active.end - first) / 365.25 == pytest.approx(2.1, abs=0.06)
    # The outlier does not lift the curve: the others scatter about it evenly.
    others = np.delete(fit.residuals, 50)
    assert abs(others.mean()) < 1.0
    assert fit.residuals[50] == pytest.approx(60.0, abs=7.0)
    assert (fit.rate, fit.rate_sigma) == (active.rate, active.rate_sigma)


def test_steady_ground_has_no_phase():
    fit = fit_curve(curve(noise()), PIECEWISE)
    assert fit.phases == ()
    assert abs(fit.rate) < 4 * fit.rate_sigma
    rising = fit_curve(curve(25.0 * YEARS + noise()), PIECEWISE)
    assert rising.phases == ()
    assert rising.rate == pytest.approx(25.0, abs=4 * rising.rate_sigma)


def test_a_logistic_is_recovered_and_refused_where_the_dates_do_not_tell():
    values = -200.0 / (1.0 + np.exp(-(YEARS - 1.4) / 0.2)) + noise()
    fit = fit_curve(curve(values), LOGISTIC)
    found = {name: value for name, value, _sigma, _unit in fit.details}
    assert found["logistic"] == pytest.approx(-200.0, abs=5.0)
    assert found["logistic t0"] == pytest.approx(1.4, abs=0.02)
    with pytest.raises(InputError, match="do not determine"):
        fit_curve(curve(-30.0 * YEARS), LOGISTIC)


@pytest.mark.parametrize("model", [LINEAR, ANNUAL, PIECEWISE, LOGISTIC])
def test_too_few_dates_are_refused(model):
    values = np.full(len(DATES), np.nan)
    values[:2] = 1.0, 2.0
    with pytest.raises(InputError, match="at least three dates"):
        fit_curve(curve(values), model)


def test_relative_to_a_reference():
    one, zero = curve(-30.0 * YEARS, np.full(90, 3.0)), curve(-5.0 * YEARS, np.full(90, 4.0))
    found = relative(one, zero)
    np.testing.assert_allclose(found.values, -25.0 * YEARS)
    np.testing.assert_allclose(found.sigma, 5.0)
    assert relative(curve(YEARS), zero).sigma is None


def test_common_zero_of_other_dates():
    first = curve(-30.0 * YEARS)
    later = DATES[40:]
    other = Curve(1, "b", later, -30.0 * YEARS[40:] + 17.0 + np.where(np.arange(50) == 3, 90.0, 0.0))
    assert common_zero(first, other) == pytest.approx(-17.0)
    apart = Curve(1, "b", (datetime.date(2030, 1, 1),), np.array([4.0]))
    assert common_zero(first, apart) == 0.0
    assert common_zero(curve(np.full(90, np.nan)), other) == 0.0


def test_half_a_wavelength():
    assert replica_step(0.0554658) == pytest.approx(27.7329)
    assert replica_step(None) is None


def test_the_table_holds_values_fits_and_residuals():
    one = curve(-30.0 * YEARS + noise(), np.full(90, 3.0))
    fit = fit_curve(one, LINEAR)
    rows = list(table_rows([one], {1: "P1"}, {"a": "LOS"}, {(1, "a"): fit}))
    assert len(rows) == 90
    place, series, date, value, sigma, spread, pixels, modelled, residual = rows[7]
    assert (place, series, date, sigma, spread, pixels) == ("P1", "LOS", DATES[7], 3.0, None, 1.0)
    assert value == pytest.approx(modelled + residual)


def test_stations_of_different_dates_are_compared_where_both_have_one():
    one = Curve(1, "a", DATES[:6], np.arange(6.0), np.full(6, 3.0))
    other = Curve(2, "a", DATES[2:9:2], np.array([10.0, 20.0, 30.0, 40.0]), np.full(4, 4.0))
    found = relative(one, other)
    assert found.dates == (DATES[2], DATES[4])
    np.testing.assert_array_equal(found.values, [2.0 - 10.0, 4.0 - 20.0])
    np.testing.assert_allclose(found.sigma, 5.0)
    apart = relative(one, Curve(3, "a", DATES[10:12], np.zeros(2)))
    assert (apart.dates, apart.empty) == ((), True)


def test_slow_ground_is_no_phase_of_mining():
    """The slowest active rate is that of the algorithm without MIN_RATE."""
    from mining_insar.algorithms.runs.phases import MIN_RATE

    assert MIN_RATE == 20.0
    assert fit_curve(curve(-0.8 * MIN_RATE * YEARS + noise()), PIECEWISE).phases == ()
    assert fit_curve(curve(-1.2 * MIN_RATE * YEARS + noise()), PIECEWISE).phases != ()
