"""Robust inversion: gross errors lose their say, what is stated about the result stays true, and both forms agree."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.timeseries import robust as module
from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.robust import (
    HUBER,
    L1,
    RobustOptions,
    invert_robust,
    pair_residuals,
    without_gross_errors,
)
from mining_insar.algorithms.timeseries.robust_scale import robust_sigma
from mining_insar.algorithms.timeseries.sbas import (
    NO_DATA,
    UNDERDETERMINED,
    SbasOptions,
    choose_kernel,
    invert,
    plan_sbas,
)
from mining_insar.algorithms.timeseries.uncertainty import series_sigma
from mining_insar.algorithms.timeseries.velocity import fit_velocity
from mining_insar.algorithms.timeseries.weights import row_multipliers

WAVELENGTH = 0.0555
SCALE = -WAVELENGTH / (4 * np.pi)
HAS_NUMBA = choose_kernel("auto")[0] == "numba"
KERNELS = [
    "numpy",
    pytest.param("numba", marks=pytest.mark.skipif(not HAS_NUMBA, reason="numba does not work here")),
]
#: Whole-cycle errors in three of the 54 pairs, for which plain least squares is off by 0.90 rad without any noise.
ERRORS = ((3, 1), (5, 1), (21, -1))


def network_of(n_dates=20, order=3, baseline=False):
    """Every date with the next ``order`` dates; 20 and 3 give the 54 pairs of the specification."""
    dates = [datetime.date(2020, 1, 1) + datetime.timedelta(12 * number) for number in range(n_dates)]
    pairs = [(first, first + step) for step in range(1, order + 1) for first in range(n_dates - step)]
    orbit = np.random.default_rng(5).normal(0, 80, n_dates)
    return Network.from_date_pairs(
        [(dates[a], dates[b]) for a, b in pairs], [orbit[b] - orbit[a] for a, b in pairs] if baseline else None
    )


def noisy(network, n, sigma, errors=(), seed=0):
    """True series [rad] (S, n) and phases (P, 1, n) with noise and whole-cycle errors."""
    rng = np.random.default_rng(seed)
    truth = np.cumsum(np.full((network.n_dates, n), -0.3), axis=0)
    truth -= truth[0]
    phase = truth[network.pairs[:, 1]] - truth[network.pairs[:, 0]] + rng.normal(0, sigma, (network.n_pairs, n))
    for pair, cycles in errors:
        phase[pair] += 2 * np.pi * cycles
    return truth, phase.astype(np.float32)[:, None]


def largest_error(result, truth):
    """Median over the pixels of the largest error of any date [rad]."""
    return float(np.median(np.abs(result.displacement[:, 0] / SCALE - truth).max(axis=0)))


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("method", [L1, HUBER])
@pytest.mark.parametrize(("errors", "plain"), [(ERRORS, 0.907), (((5, -1), (20, 1), (33, -1)), 1.44)])
def test_three_whole_cycle_errors_of_54_pairs(kernel, method, errors, plain):
    network = network_of()
    truth, phase = noisy(network, 200, 0.1, errors)
    plan = plan_sbas(network, SbasOptions(weighting="none"))
    assert largest_error(invert(plan, phase, None, wavelength=WAVELENGTH), truth) == pytest.approx(plain, rel=0.1)
    found = invert_robust(plan, RobustOptions(method), phase, None, wavelength=WAVELENGTH, kernel=kernel)
    assert largest_error(found.result, truth) < 0.35
    assert found.iterations.min() >= 1
    assert found.iterations.max() <= 20


def dense_irls(network, phase, multipliers, method, iterations, smoothing, alpha, largest):
    """The same iterations on a dense system of one pixel; smoothing rows untouched."""
    design = np.zeros((network.n_pairs, network.n_dates))
    design[np.arange(network.n_pairs), network.pairs[:, 0]] = -1
    design[np.arange(network.n_pairs), network.pairs[:, 1]] = 1
    design = design[:, 1:]
    rows = np.zeros((network.n_dates - 2 if smoothing else 0, network.n_dates))
    intervals = np.diff(network.years)
    for i in range(len(rows)):
        rows[i, i : i + 2] += smoothing / intervals[i] * np.array([-1, 1])
        rows[i, i + 1 : i + 3] -= smoothing / intervals[i + 1] * np.array([-1, 1])
    rows = rows[:, 1:]
    if alpha is not None:
        design = np.column_stack([design, alpha * network.perpendicular_baseline])
        rows = np.column_stack([rows, np.zeros(len(rows))])
    there = multipliers > 0
    redundancy = np.array(there.sum() + len(rows) - design.shape[1])
    factor, scale = np.ones(len(phase)), 1.0
    for step in range(iterations + 1):
        w = multipliers * np.sqrt(factor)
        system = np.vstack([w[there, None] * design[there], rows])
        x = np.linalg.lstsq(system, np.r_[w[there] * phase[there], np.zeros(len(rows))], rcond=None)[0]
        r = phase - design @ x
        weighted = r.astype(np.float32)
        if step < 3 and method == HUBER:
            scale = float(robust_sigma(weighted[:, None], multipliers[:, None].astype(np.float32), redundancy[None])[0])
        elif step < 3 and smoothing:
            scale = float(robust_sigma(weighted[:, None], multipliers[:, None].astype(np.float32), redundancy[None])[0])
            scale = float(np.clip(scale, 2e-3 * np.pi, max(1.0, largest)))
        if method == L1:
            factor = scale / (np.maximum(multipliers, 2e-3 * np.pi) * (np.abs(r) + 2e-3 * np.pi))
        else:
            bound = np.maximum(1.345 * scale, multipliers * 2e-3 * np.pi)
            factor = bound / np.maximum(np.abs(multipliers * r), bound)
    return x


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("method", [L1, HUBER])
@pytest.mark.parametrize(
    ("weighting", "smoothing", "dem"),
    [("none", 0.0, False), ("coherence", 0.0, False), ("gmtsar", 0.02, False), ("variance", 0.02, True)],
)
def test_equals_dense_reweighting(monkeypatch, kernel, method, weighting, smoothing, dem):
    monkeypatch.setattr(module, "TOLERANCE", 0.0)
    network = network_of(9, 3, baseline=dem)
    _, phase = noisy(network, 6, 0.3, ((2, 1), (7, -1)))
    rng = np.random.default_rng(2)
    coherence = rng.uniform(0.3, 0.9, phase.shape).astype(np.float32)
    phase[4, 0, 1] = np.nan
    alpha = 4e-4 if dem else None
    plan = plan_sbas(network, SbasOptions(weighting, 8.0, smoothing, dem))
    options = RobustOptions(method, iterations=6)
    found = invert_robust(
        plan, options, phase, coherence, wavelength=WAVELENGTH, dem_factor=alpha, kernel=kernel
    ).result
    for pixel in range(6):
        w = np.ones(network.n_pairs) if weighting == "none" else row_multipliers(coherence[:, 0, pixel], weighting, 8.0)
        w = np.where(np.isfinite(phase[:, 0, pixel]), w, 0.0).astype(np.float64)
        largest = module.largest_multiplier(weighting, 8.0)
        observed = np.nan_to_num(phase[:, 0, pixel].astype(float))
        x = dense_irls(network, observed, w, method, 6, smoothing, alpha, largest)
        expected = np.r_[0.0, x[: network.n_dates - 1]]
        np.testing.assert_allclose(found.displacement[:, 0, pixel] / SCALE, expected, atol=2e-3)
        if dem:
            assert found.dem_error[0, pixel] == pytest.approx(x[-1], abs=0.02)


@pytest.mark.parametrize("kernel", KERNELS)
def test_l1_with_weights_is_the_least_sum_of_weighted_magnitudes(monkeypatch, kernel):
    """Against linear programming; with squared weights a heavy pair would keep the cycle that it is off."""
    from scipy.optimize import linprog

    monkeypatch.setattr(module, "TOLERANCE", 0.0)
    network = network_of(20, 3)
    _, phase = noisy(network, 8, 0.3, ((2, 1), (20, -1), (33, 1)))
    coherence = np.random.default_rng(4).uniform(0.25, 0.95, phase.shape).astype(np.float32)
    plan = plan_sbas(network, SbasOptions("coherence"))
    options = RobustOptions(L1, iterations=60)
    found = invert_robust(plan, options, phase, coherence, wavelength=WAVELENGTH, kernel=kernel).result
    plain = invert(plan, phase, coherence, wavelength=WAVELENGTH)
    first, second = network.pairs.T

    def cost(series, pixel):
        series = series[:, 0, pixel] / SCALE
        return (coherence[:, 0, pixel] * np.abs(phase[:, 0, pixel] - (series[second] - series[first]))).sum()

    n = network.n_pairs
    design = np.zeros((n, network.n_dates - 1))
    for number, (a, b) in enumerate(network.pairs):
        design[number, b - 1] = 1.0
        if a:
            design[number, a - 1] = -1.0
    rows = np.block([[design, -np.eye(n)], [-design, -np.eye(n)]])
    free = [(None, None)] * (network.n_dates - 1) + [(0.0, None)] * n
    for pixel in range(8):
        observed = phase[:, 0, pixel].astype(float)
        goal = np.r_[np.zeros(network.n_dates - 1), coherence[:, 0, pixel]]
        best = linprog(goal, A_ub=rows, b_ub=np.r_[observed, -observed], bounds=free, method="highs").fun
        assert best <= cost(found.displacement, pixel) * 1.0001
        assert cost(found.displacement, pixel) < 1.01 * best
        assert cost(plain.displacement, pixel) > 1.1 * best


@pytest.mark.skipif(not HAS_NUMBA, reason="numba does not work here")
@pytest.mark.parametrize("method", [L1, HUBER])
@pytest.mark.parametrize("smoothing", [0.0, 0.02])
def test_numba_equals_numpy(method, smoothing):
    network = network_of(15, 3)
    _, phase = noisy(network, 700, 0.3, ((2, 1), (7, -1)))
    rng = np.random.default_rng(2)
    coherence = rng.uniform(0.3, 0.9, phase.shape).astype(np.float32)
    phase[rng.random(phase.shape) < 0.1] = np.nan
    plan = plan_sbas(network, SbasOptions(smoothing=smoothing))
    one, other = (
        invert_robust(plan, RobustOptions(method), phase, coherence, wavelength=WAVELENGTH, kernel=kernel)
        for kernel in ("numpy", "numba")
    )
    same = (one.iterations == other.iterations)[0]
    assert same.mean() > 0.98
    for name in ("displacement", "velocity", "velocity_std", "temporal_coherence", "residual_rms", "flag"):
        a, b = (getattr(found.result, name)[..., same] for found in (one, other))
        np.testing.assert_allclose(a, b, rtol=2e-3, atol=2e-5, err_msg=name)


@pytest.mark.parametrize("method", [L1, HUBER])
@pytest.mark.parametrize("weighting", ["none", "coherence"])
@pytest.mark.parametrize("n_errors", [0, 3])
def test_stated_deviation_is_true(method, weighting, n_errors):
    """Noise as the weights say, and whole-cycle errors in random pairs: error over deviation is about 1.

    Cut residuals still carry some of the gross errors, so that the deviation is rather too large with them.
    """
    network = network_of(25, 4)
    rng = np.random.default_rng(7)
    n = 500
    coherence = rng.uniform(0.3, 1.0, (network.n_pairs, 1, n)).astype(np.float32)
    noise = 0.2 / coherence if weighting == "coherence" else np.full_like(coherence, 0.2)
    phase = -0.2 * (network.pairs[:, 1] - network.pairs[:, 0])[:, None, None] + rng.normal(0, 1, noise.shape) * noise
    for pixel in range(n):
        chosen = rng.choice(network.n_pairs, n_errors, replace=False)
        phase[chosen, 0, pixel] += 2 * np.pi * rng.choice([-1, 1], n_errors)
    plan = plan_sbas(network, SbasOptions(weighting))
    truth = -0.2 * SCALE / (12 / 365.25)
    found = invert_robust(plan, RobustOptions(method), phase.astype(np.float32), coherence, wavelength=WAVELENGTH)
    result = found.result
    ratio = np.sqrt(np.mean(((result.velocity - truth) / result.velocity_std) ** 2))
    assert (0.9 if not n_errors else 0.7) < ratio < 1.12
    plain = invert(plan, phase.astype(np.float32), coherence, wavelength=WAVELENGTH)
    if n_errors:
        assert np.median(result.velocity_std) < 0.5 * np.median(plain.velocity_std)
        error, other = (np.sqrt(np.mean((one.velocity - truth) ** 2)) for one in (result, plain))
        assert error < 0.4 * other
    else:
        # what robustness costs where nothing is wrong
        error, other = (np.sqrt(np.mean((one.velocity - truth) ** 2)) for one in (result, plain))
        assert error < (1.25 if method == L1 else 1.05) * other


@pytest.mark.parametrize("method", [L1, HUBER])
def test_quality_is_of_the_plain_residuals(method):
    network = network_of(10, 3)
    _, phase = noisy(network, 40, 0.2, ((2, 1),))
    coherence = np.random.default_rng(1).uniform(0.3, 0.9, phase.shape).astype(np.float32)
    plan = plan_sbas(network, SbasOptions())
    result = invert_robust(plan, RobustOptions(method), phase, coherence, wavelength=WAVELENGTH).result
    residual = pair_residuals(plan, result, phase, wavelength=WAVELENGTH)
    np.testing.assert_allclose(result.temporal_coherence, np.abs(np.exp(1j * residual).mean(axis=0)), atol=1e-4)
    np.testing.assert_allclose(result.residual_rms, abs(SCALE) * np.sqrt((residual**2).mean(axis=0)), rtol=1e-4)
    np.testing.assert_allclose(residual[2], 2 * np.pi, atol=1.5)


def test_deviations_of_the_covariance_and_of_the_velocity_agree():
    """What `uncertainty` finds from phases without gross errors is the pairs' part of the velocity's deviation."""
    network = network_of(15, 4)
    _, phase = noisy(network, 30, 0.2, ((2, 1), (11, -1)))
    plan = plan_sbas(network, SbasOptions(weighting="none"))
    result = invert_robust(plan, RobustOptions(HUBER), phase, None, wavelength=WAVELENGTH).result
    erring = without_gross_errors(plan, result, phase, None, wavelength=WAVELENGTH)
    sigma = series_sigma(plan, erring, None, result, wavelength=WAVELENGTH)
    scatter = fit_velocity(result.displacement, network.years).velocity_std
    np.testing.assert_allclose(np.hypot(scatter, sigma.velocity), result.velocity_std, rtol=1e-3)
    with_errors = series_sigma(plan, phase, None, result, wavelength=WAVELENGTH)
    assert np.median(with_errors.velocity) > 2 * np.median(sigma.velocity)


@pytest.mark.parametrize("kernel", KERNELS)
def test_what_nothing_checks_stays_as_it_is(kernel):
    network = network_of(6, 2)
    _, phase = noisy(network, 6, 0.2)
    phase[5:, 0, 0] = np.nan  # a chain: nothing redundant
    phase[:, 0, 1] = np.nan  # nothing
    phase[[4, 7, 8], 0, 2] = np.nan  # the last date is cut off
    plan = plan_sbas(network, SbasOptions(weighting="none"))
    plain = invert(plan, phase, None, wavelength=WAVELENGTH, kernel=kernel)
    found = invert_robust(plan, RobustOptions(L1), phase, None, wavelength=WAVELENGTH, kernel=kernel)
    np.testing.assert_allclose(found.result.displacement[:, 0, 0], plain.displacement[:, 0, 0], atol=1e-7)
    np.testing.assert_allclose(found.result.velocity_std[0, 0], plain.velocity_std[0, 0], rtol=1e-5)
    assert found.result.flag[0, 1] == NO_DATA
    assert np.isnan(found.result.displacement[:, 0, 1]).all()
    assert found.result.flag[0, 2] == UNDERDETERMINED
    assert np.array_equal(np.isnan(found.result.displacement), np.isnan(plain.displacement))
    assert (found.iterations[0] == 0).tolist() == [True, True, False, False, False, False]


def test_chunks_equal_the_whole_and_inputs_stay(monkeypatch):
    network = network_of(8, 3)
    _, phase = noisy(network, 60, 0.3, ((2, 1),))
    phase = phase.reshape(-1, 6, 10)
    before = phase.copy()
    plan = plan_sbas(network, SbasOptions(weighting="none"))
    whole = invert_robust(plan, RobustOptions(HUBER), phase, None, wavelength=WAVELENGTH, kernel="numpy")
    assert np.array_equal(phase, before)
    monkeypatch.setattr(module, "CHUNK", 7)
    parts = invert_robust(plan, RobustOptions(HUBER), phase, None, wavelength=WAVELENGTH, kernel="numpy")
    assert whole.result.displacement.shape == (8, 6, 10)
    np.testing.assert_allclose(parts.result.displacement, whole.result.displacement, atol=1e-6)
    assert np.array_equal(parts.iterations, whole.iterations)
    plain = invert_robust(plan, RobustOptions(), phase, None, wavelength=WAVELENGTH)
    assert plain.iterations.max() == 0


def test_reversed_pairs_change_nothing():
    network = network_of(8, 3)
    _, phase = noisy(network, 5, 0.3, ((2, 1),))
    backwards = Network(
        network.dates, np.where(np.arange(network.n_pairs)[:, None] % 2, network.pairs, network.pairs[:, ::-1])
    )
    turned = phase * np.where(np.arange(network.n_pairs) % 2, 1, -1)[:, None, None].astype(np.float32)
    one, other = (
        invert_robust(
            plan_sbas(net, SbasOptions(weighting="none")), RobustOptions(L1), values, None, wavelength=WAVELENGTH
        )
        for net, values in ((network, phase), (backwards, turned))
    )
    np.testing.assert_allclose(one.result.displacement, other.result.displacement, atol=1e-6)


def test_robust_sigma():
    rng = np.random.default_rng(0)
    residual = rng.normal(0, 0.3, (400, 50)).astype(np.float32)
    ones = np.ones_like(residual)
    sigma = robust_sigma(residual, ones, np.full(50, 400))
    np.testing.assert_allclose(sigma, 1.4826 * np.median(np.abs(residual), axis=0), rtol=0.03)
    residual[:40] += 20.0
    assert robust_sigma(residual, ones, np.full(50, 400)).max() < 0.45
    # half of the residuals brought to nothing by the fit
    residual[200:] = 0.0
    residual[:40] -= 20.0
    np.testing.assert_allclose(robust_sigma(residual, ones, np.full(50, 200)), 0.3, rtol=0.3)
    assert not robust_sigma(residual, ones, np.zeros(50, int)).any()


def test_refusals():
    for options, words in (
        (RobustOptions("l2"), "ROBUST must be one of none, l1, huber, got 'l2'"),
        (RobustOptions(L1, iterations=0), "ROBUST_ITERATIONS must be at least 1, got 0"),
        (RobustOptions(HUBER, threshold=0.0), "HUBER_THRESHOLD must be a positive number"),
    ):
        with pytest.raises(InputError, match=words):
            options.checked()
