"""The banded solver against the dense weighted system, against itself in its other form, and against closed forms."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.timeseries.connectivity import component_labels
from mining_insar.algorithms.timeseries.elimination import plan_elimination
from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.sbas import (
    BRIDGED,
    CONNECTED,
    NO_DATA,
    UNDERDETERMINED,
    SbasOptions,
    choose_kernel,
    invert,
    plan_sbas,
)
from mining_insar.algorithms.timeseries.velocity import fit_velocity
from mining_insar.algorithms.timeseries.weights import row_multipliers

WAVELENGTH = 0.0555
SCALE = -WAVELENGTH / (4 * np.pi)
ALPHA = 4.2358e-4
START = datetime.date(2020, 1, 1)
HAS_NUMBA = choose_kernel("auto")[0] == "numba"
KERNELS = [
    "numpy",
    pytest.param("numba", marks=pytest.mark.skipif(not HAS_NUMBA, reason="numba does not work here")),
]
OTHER_KERNEL = "numba" if HAS_NUMBA else "numpy"


def network_of(pairs, days, baseline=None):
    """Network of pairs of day numbers' indices."""
    dates = [START + datetime.timedelta(int(day)) for day in days]
    network = Network.from_date_pairs([(dates[a], dates[b]) for a, b in pairs], baseline)
    assert network.n_dates == len(days)
    return network


def random_network(rng, n_dates, n_pairs, *, dem):
    """Random pairs that touch every date, some of them reversed; baselines not quite consistent."""
    days = np.cumsum(rng.integers(6, 40, n_dates))
    pairs = {(int(rng.integers(0, date)), date) for date in range(1, n_dates)}
    while len(pairs) < min(n_pairs, n_dates * (n_dates - 1) // 2):
        first, second = sorted(rng.choice(n_dates, 2, replace=False).tolist())
        pairs.add((first, second))
    pairs = [pair if rng.random() < 0.7 else pair[::-1] for pair in sorted(pairs)]
    pairs = [pairs[number] for number in rng.permutation(len(pairs))]
    orbit = rng.normal(0, 80, n_dates)
    baseline = [orbit[b] - orbit[a] + rng.normal(0, 3.0) for a, b in pairs] if dem else None
    return network_of(pairs, days, baseline)


def dense_system(network, multipliers, smoothing, alpha=None):
    """Weighted design matrix on the cumulative phases of dates 1.. (and the DEM error), smoothing rows below."""
    n_pairs, n_dates = network.n_pairs, network.n_dates
    design = np.zeros((n_pairs, n_dates))
    design[np.arange(n_pairs), network.pairs[:, 0]] = -1
    design[np.arange(n_pairs), network.pairs[:, 1]] = 1
    intervals = np.diff(network.years)
    rows = []
    for i in range(n_dates - 2 if smoothing else 0):
        row = np.zeros(n_dates)
        row[i : i + 2] += smoothing / intervals[i] * np.array([-1, 1])
        row[i + 1 : i + 3] -= smoothing / intervals[i + 1] * np.array([-1, 1])
        rows.append(row)
    smoother = np.array(rows).reshape(-1, n_dates)
    design, smoother = design[:, 1:], smoother[:, 1:]
    if alpha is not None:
        design = np.column_stack([design, alpha * network.perpendicular_baseline])
        smoother = np.column_stack([smoother, np.zeros(len(smoother))])
    return np.vstack([design * multipliers[:, None], smoother])


def dense_solution(network, phase, multipliers, smoothing, alpha=None):
    """Phases of all dates (the first 0), DEM error and rank by numpy.linalg.lstsq."""
    multipliers = np.where(np.isfinite(phase), multipliers, 0.0)
    matrix = dense_system(network, multipliers, smoothing, alpha)
    right = np.zeros(len(matrix))
    right[: network.n_pairs] = np.nan_to_num(phase) * multipliers
    x, _, rank, _ = np.linalg.lstsq(matrix, right, rcond=1e-11)
    n = network.n_dates - 1
    return np.concatenate([[0.0], x[:n]]), (x[n] if alpha is not None else np.nan), rank == matrix.shape[1]


def dense_velocity_std(network, phase, multipliers, smoothing, alpha=None):
    """Standard deviation of the velocity [rad/yr]: scatter about the line, and the pairs' errors propagated densely."""
    multipliers = np.where(np.isfinite(phase), multipliers, 0.0)
    matrix = dense_system(network, multipliers, smoothing, alpha)
    matrix = matrix[np.r_[multipliers > 0, np.ones(len(matrix) - network.n_pairs, dtype=bool)]]
    right = np.zeros(len(matrix))
    there = int((multipliers > 0).sum())
    right[:there] = (np.nan_to_num(phase) * multipliers)[multipliers > 0]
    x = np.linalg.lstsq(matrix, right, rcond=1e-11)[0]
    series = np.concatenate([[0.0], x[: network.n_dates - 1]])
    offset = network.years - network.years.mean()
    sxx = offset @ offset
    about_line = series - np.polyval(np.polyfit(network.years, series, 1), network.years)
    freedom = network.n_dates - 2
    scatter = about_line @ about_line / freedom / sxx if freedom else np.nan
    redundancy = len(matrix) - matrix.shape[1]
    if redundancy <= 0:
        return np.sqrt(scatter)
    slope = np.zeros(matrix.shape[1])
    slope[: network.n_dates - 1] = offset[1:] / sxx
    misfit = right - matrix @ x
    variance = slope @ np.linalg.pinv(matrix.T @ matrix, rcond=1e-14) @ slope
    return np.sqrt(scatter + misfit @ misfit / redundancy * variance)


@pytest.mark.parametrize("kernel", KERNELS)
@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    seed=st.integers(0, 2**32 - 1),
    n_dates=st.integers(3, 18),
    density=st.floats(1.0, 3.5),
    smoothing=st.sampled_from([0.0, 1e-3, 0.05, 1.0]),
    dem=st.booleans(),
    weighting=st.sampled_from(["coherence", "gmtsar", "variance", "none"]),
    missing=st.sampled_from([0.0, 0.1, 0.5]),
)
def test_equals_dense_least_squares(kernel, seed, n_dates, density, smoothing, dem, weighting, missing):
    rng = np.random.default_rng(seed)
    dem = dem and smoothing > 0
    network = random_network(rng, n_dates, int(density * n_dates) + 1, dem=dem)
    shape = (network.n_pairs, 2, 3)
    phase = rng.normal(0, 5, shape).astype(np.float32)
    coherence = rng.uniform(0.02, 1, shape).astype(np.float32)
    phase[rng.random(shape) < missing] = np.nan
    coherence[rng.random(shape) < missing / 2] = np.nan
    if dem and np.linalg.matrix_rank(np.column_stack([network.temporal_baseline, network.perpendicular_baseline])) < 2:
        return
    alpha = ALPHA * rng.uniform(0.8, 1.2, shape[1:])
    plan = plan_sbas(network, SbasOptions(weighting, 8.0, smoothing, dem))
    result = invert(plan, phase, coherence, wavelength=WAVELENGTH, dem_factor=alpha if dem else None, kernel=kernel)
    multipliers = row_multipliers(coherence.astype(np.float64), weighting, 8.0)
    valid = np.isfinite(phase) & (multipliers > 0)
    np.testing.assert_array_equal(result.observations, valid.sum(axis=0))
    for i, j in np.ndindex(*shape[1:]):
        pixel = (slice(None), i, j)
        expected, height, full_rank = dense_solution(
            network, np.where(valid[pixel], phase[pixel], np.nan).astype(np.float64), multipliers[pixel], smoothing,
            alpha[i, j] if dem else None,
        )  # fmt: skip
        flag, series = result.flag[i, j], result.displacement[pixel]
        if not valid[pixel].any():
            assert flag == NO_DATA
            assert np.isnan(series).all()
            continue
        labels = component_labels(valid[pixel][:, None], network.pairs, n_dates)
        tied = bool((labels == 0).all())
        if smoothing == 0:
            assert flag == (CONNECTED if tied else UNDERDETERMINED)
            assert full_rank == tied
        elif not dem:
            assert flag == (CONNECTED if tied else BRIDGED)
        elif flag == UNDERDETERMINED:
            # too few pairs to tell height from velocity
            assert np.isnan(series).all()
            assert np.isnan(result.dem_error[i, j])
            span = np.column_stack([network.temporal_baseline, network.perpendicular_baseline])[valid[pixel]]
            assert valid[pixel].sum() < 2 or np.linalg.cond(span / np.abs(span).max(axis=0)) > 1e3
            continue
        if flag == UNDERDETERMINED:
            assert np.isnan(series).any()
            continue
        displacement = expected * SCALE
        np.testing.assert_allclose(series, displacement, rtol=0, atol=1e-6 * np.abs(displacement).max() + 1e-12)
        if dem:
            assert result.dem_error[i, j] == pytest.approx(
                height, rel=2e-5, abs=1e-5 * np.abs(expected).max() / ALPHA / 80
            )
        reference = fit_velocity(displacement[:, None, None], network.years)
        magnitude = np.abs(displacement).max() / np.ptp(network.years)
        assert result.velocity[i, j] == pytest.approx(reference.velocity[0, 0], abs=2e-6 * magnitude)
        deviation = abs(SCALE) * dense_velocity_std(
            network, np.where(valid[pixel], phase[pixel], np.nan).astype(np.float64), multipliers[pixel], smoothing,
            alpha[i, j] if dem else None,
        )  # fmt: skip
        assert result.velocity_std[i, j] == pytest.approx(deviation, rel=1e-5, abs=2e-6 * magnitude, nan_ok=True)
        residual = phase[pixel] - expected[network.pairs[:, 1]] + expected[network.pairs[:, 0]]
        if dem:
            residual = residual - alpha[i, j] * network.perpendicular_baseline * height
        residual = residual[valid[pixel]]
        assert result.residual_rms[i, j] == pytest.approx(
            abs(SCALE) * np.sqrt(np.mean(residual**2)), rel=1e-5, abs=1e-6 * abs(SCALE) * np.abs(expected).max()
        )
        forward = np.sign(network.pairs[:, 1] - network.pairs[:, 0])[valid[pixel]]
        coherent = abs(np.mean(np.exp(1j * forward * residual)))
        assert result.temporal_coherence[i, j] == pytest.approx(coherent, abs=1e-5)


def chain(n_dates=8, *, baseline=False):
    """Evenly spaced dates; neighbours and next neighbours paired."""
    pairs = [(i, i + step) for step in (1, 2) for i in range(n_dates - step)]
    orbit = np.random.default_rng(5).normal(0, 90, n_dates)
    return network_of(pairs, 12 * np.arange(n_dates), [orbit[b] - orbit[a] for a, b in pairs] if baseline else None)


def noisy_stack(network, shape, seed=0, missing=0.0):
    """Phase of a random walk with noise, and coherence, float32."""
    rng = np.random.default_rng(seed)
    truth = np.cumsum(rng.normal(0, 0.5, (network.n_dates, *shape)), axis=0)
    phase = truth[network.pairs[:, 1]] - truth[network.pairs[:, 0]] + rng.normal(0, 0.3, (network.n_pairs, *shape))
    phase[rng.random(phase.shape) < missing] = np.nan
    coherence = rng.uniform(0.1, 0.95, phase.shape)
    return phase.astype(np.float32), coherence.astype(np.float32)


def run(network, phase, coherence=None, *, kernel="auto", **options):
    options.setdefault("weighting", "coherence" if coherence is not None else "none")
    plan = plan_sbas(network, SbasOptions(**options))
    return invert(plan, phase, coherence, wavelength=WAVELENGTH, dem_factor=ALPHA, kernel=kernel)


def assert_same(first, second, **tolerance):
    for name, values in vars(first).items():
        other = getattr(second, name)
        if values is None:
            assert other is None
        else:
            np.testing.assert_allclose(values, other, err_msg=name, **tolerance)


@pytest.mark.parametrize("kernel", KERNELS)
def test_closed_forms(kernel):
    triangle = network_of([(0, 1), (1, 2), (0, 2)], [0, 12, 24])
    phase = np.array([0.1, 0.2, 0.31], dtype=np.float32)[:, None, None]
    equal = run(triangle, phase, kernel=kernel)
    assert equal.displacement[1, 0, 0] / SCALE == pytest.approx(0.103333, abs=1e-6)
    coherence = np.array([0.9, 0.9, 0.1], dtype=np.float32)[:, None, None]
    weighted = run(triangle, phase, coherence, kernel=kernel)
    assert weighted.displacement[1, 0, 0] / SCALE == pytest.approx(0.10012048, abs=1e-7)
    # one radian per 0.1 yr is away from the satellite
    rate = network_of([(0, 1)], [0, 1461])
    result = run(rate, np.full((1, 1, 1), 40.0, dtype=np.float32), kernel=kernel)
    assert result.velocity[0, 0] * 1000 == pytest.approx(40 / 4 * SCALE * 1000, rel=1e-6)
    assert np.isnan(result.velocity_std[0, 0])
    np.testing.assert_allclose(result.displacement[:, 0, 0], [0, 40 * SCALE], rtol=1e-6)
    assert result.temporal_coherence[0, 0] == pytest.approx(1.0)
    assert result.flag[0, 0] == CONNECTED


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("precision", ["float64", "float32"])
@pytest.mark.parametrize(("smoothing", "dem"), [(0.0, False), (0.05, False), (0.05, True)])
def test_blocks_equal_the_whole_and_inputs_stay(kernel, precision, smoothing, dem):
    network = chain(baseline=True)
    phase, coherence = noisy_stack(network, (23, 31), missing=0.15)
    phase[:, 3, 4] = np.nan
    before = phase.copy(), coherence.copy()
    options = {"smoothing": smoothing, "estimate_dem_error": dem, "precision": precision, "kernel": kernel}
    whole = run(network, phase, coherence, **options)
    np.testing.assert_array_equal(phase, before[0])
    np.testing.assert_array_equal(coherence, before[1])
    for rows, cols in [(slice(0, 1), slice(0, 31)), (slice(5, 23), slice(7, 8)), (slice(2, 17), slice(3, 29))]:
        part = run(network, phase[:, rows, cols], coherence[:, rows, cols], **options)
        for name, values in vars(part).items():
            if values is not None:
                # the order of sums does not depend on the block; NumPy's pairwise summation of few pixels may
                np.testing.assert_allclose(
                    values,
                    getattr(whole, name)[..., rows, cols],
                    rtol=2e-5 if precision == "float32" else 1e-6,
                    atol=1e-7,
                )


@pytest.mark.skipif(not HAS_NUMBA, reason="numba does not work here")
@pytest.mark.parametrize("weighting", ["coherence", "gmtsar", "variance", "none"])
@pytest.mark.parametrize(("smoothing", "dem"), [(0.0, False), (0.05, True)])
def test_numba_equals_numpy(weighting, smoothing, dem):
    network = chain(12, baseline=True)
    phase, coherence = noisy_stack(network, (17, 19), seed=3, missing=0.25)
    options = {"weighting": weighting, "looks": 12.0, "smoothing": smoothing, "estimate_dem_error": dem}
    compiled = run(network, phase, coherence, kernel="numba", **options)
    plain = run(network, phase, coherence, kernel="numpy", **options)
    assert len(np.unique(compiled.flag)) > 1
    assert_same(compiled, plain, rtol=2e-6, atol=1e-6 * 0.05)
    single = [run(network, phase, coherence, kernel=k, precision="float32", **options) for k in ("numba", "numpy")]
    for result in single:
        np.testing.assert_array_equal(result.flag, plain.flag)
        np.testing.assert_allclose(
            result.displacement, plain.displacement, atol=2e-4 * np.nanmax(abs(plain.displacement))
        )


@pytest.mark.parametrize("kernel", KERNELS)
def test_weak_pixels_are_solved_again_in_double(kernel):
    """Strong smoothing is beyond float32; what comes out must not be."""
    network = chain(40)
    phase, coherence = noisy_stack(network, (3, 5))
    single = run(network, phase, coherence, smoothing=3.0, precision="float32", kernel=kernel)
    double = run(network, phase, coherence, smoothing=3.0, kernel=kernel)
    assert_same(single, double, rtol=1e-6)


@pytest.mark.parametrize("kernel", KERNELS)
def test_reversed_pairs_and_reversed_time(kernel):
    network = chain(6, baseline=True)
    phase, coherence = noisy_stack(network, (2, 3))
    options = {"smoothing": 0.05, "estimate_dem_error": True, "kernel": kernel}
    forward = run(network, phase, coherence, **options)
    swapped = Network(network.dates, network.pairs[:, ::-1].copy(), -network.perpendicular_baseline)
    assert_same(run(swapped, -phase, coherence, **options), forward, rtol=1e-5, atol=1e-9)
    flipped = run(swapped, phase, coherence, **options)
    np.testing.assert_allclose(flipped.displacement, -forward.displacement, rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize("kernel", KERNELS)
def test_some_pairs_reversed_change_nothing(kernel):
    """How a pair is written is no property of the data: temporal coherence would depend on it (conjugated terms)."""
    network = chain(7)
    phase, coherence = noisy_stack(network, (2, 3))
    forward = run(network, phase, coherence, kernel=kernel)
    turned = np.arange(network.n_pairs) % 3 == 1
    pairs = np.where(turned[:, None], network.pairs[:, ::-1], network.pairs)
    phase = np.where(turned[:, None, None], -phase, phase)
    assert_same(run(Network(network.dates, pairs), phase, coherence, kernel=kernel), forward, rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize("kernel", KERNELS)
def test_incoherent_outlier_is_outvoted(kernel):
    """A whole-cycle error in the least coherent pair; variance taken for weight would give it the largest say."""
    network = chain(10)
    velocity = 6.0
    truth = velocity * network.years
    phase = (truth[network.pairs[:, 1]] - truth[network.pairs[:, 0]]).astype(np.float32)
    coherence = np.full(network.n_pairs, 0.9, dtype=np.float32)
    phase += np.random.default_rng(1).normal(0, 0.02, phase.size).astype(np.float32)
    phase[4] += 2 * np.pi
    coherence[4] = 0.05
    errors = {}
    for weighting in ("coherence", "gmtsar", "variance", "none"):
        result = run(
            network, phase[:, None, None], coherence[:, None, None], weighting=weighting, looks=10.0, kernel=kernel
        )
        errors[weighting] = np.abs(result.displacement[:, 0, 0] / SCALE - truth).max()
    assert errors["none"] > 1.0
    assert errors["coherence"] < 0.1
    assert errors["gmtsar"] < 0.1
    assert errors["variance"] < 0.1


@pytest.mark.parametrize("kernel", KERNELS)
def test_gap_is_nan_or_bridged_and_said(kernel):
    """Two subsets of dates that no pair ties: dates 0-3 and 4-7."""
    pairs = [(0, 1), (1, 2), (2, 3), (0, 2), (4, 5), (5, 6), (6, 7), (4, 6)]
    network = network_of(pairs, 12 * np.arange(8))
    truth = 0.5 * np.arange(8)
    phase = np.repeat((truth[network.pairs[:, 1]] - truth[network.pairs[:, 0]])[:, None, None], 2, axis=2)
    phase = phase.astype(np.float32)
    apart = run(network, phase, kernel=kernel)
    assert (apart.flag == UNDERDETERMINED).all()
    np.testing.assert_allclose(apart.displacement[:4, 0, 0], truth[:4] * SCALE, rtol=1e-5)
    assert np.isnan(apart.displacement[4:]).all()
    assert apart.velocity[0, 0] == pytest.approx(0.5 * SCALE / (12 / 365.25), rel=1e-5)
    for precision in ("float64", "float32"):
        bridged = run(network, phase, smoothing=1e-3, precision=precision, kernel=kernel)
        assert (bridged.flag == BRIDGED).all()
        # constant velocity goes over the gap
        tolerance = 1e-7 if precision == "float64" else 2e-5
        np.testing.assert_allclose(bridged.displacement[:, 0, 0], truth * SCALE, rtol=1e-4, atol=tolerance)


@pytest.mark.parametrize("kernel", KERNELS)
def test_pixels_without_some_dates(kernel):
    network = chain(8)
    phase, coherence = noisy_stack(network, (1, 5))
    touches = (network.pairs[:, :, None] == np.arange(8)).any(axis=1)
    phase[touches[:, 0], 0, 0] = np.nan  # no first date
    phase[touches[:, 5], 0, 1] = np.nan  # an isolated date
    phase[:, 0, 2] = np.nan  # nothing
    coherence[touches[:, 7], 0, 3] = 0.0  # the last date incoherent
    result = run(network, phase, coherence, kernel=kernel)
    np.testing.assert_array_equal(
        result.flag[0], [UNDERDETERMINED, UNDERDETERMINED, NO_DATA, UNDERDETERMINED, CONNECTED]
    )
    finite = np.isfinite(result.displacement[:, 0])
    np.testing.assert_array_equal(finite[:, 0], np.arange(8) != 0)
    np.testing.assert_array_equal(finite[:, 1], np.arange(8) != 5)
    assert not finite[:, 2].any()
    np.testing.assert_array_equal(finite[:, 3], np.arange(8) != 7)
    assert finite[:, 4].all()
    # without the first date the series is relative to the earliest date that it has
    assert result.displacement[1, 0, 0] == 0
    np.testing.assert_array_equal(result.observations[0], network.n_pairs - np.array([2, 4, network.n_pairs, 2, 0]))
    for values in (result.velocity, result.velocity_std, result.temporal_coherence, result.residual_rms):
        np.testing.assert_array_equal(np.isfinite(values[0]), [True, True, False, True, True])
    smooth = run(network, phase, coherence, smoothing=0.01, kernel=kernel)
    np.testing.assert_array_equal(smooth.flag[0], [BRIDGED, BRIDGED, NO_DATA, BRIDGED, CONNECTED])
    assert np.isfinite(smooth.displacement[:, 0, [0, 1, 3, 4]]).all()


@pytest.mark.parametrize("kernel", KERNELS)
def test_dem_error_is_recovered_with_linear_motion(kernel):
    network = chain(10, baseline=True)
    truth = 7.0 * network.years
    height = 8.0
    alpha = ALPHA * np.array([[0.8, 1.0, 1.3]])
    phase = (truth[network.pairs[:, 1]] - truth[network.pairs[:, 0]])[:, None, None] + (
        alpha * network.perpendicular_baseline[:, None, None] * height
    )
    phase = phase.astype(np.float32)
    phase[0, 0, 1] = np.nan
    phase[2:, 0, 2] = np.nan
    plan = plan_sbas(network, SbasOptions("none", None, 1e-3, True))
    result = invert(plan, phase, None, wavelength=WAVELENGTH, dem_factor=alpha, kernel=kernel)
    np.testing.assert_allclose(result.dem_error, height, rtol=2e-4)
    np.testing.assert_allclose(result.displacement[:, 0, 1], truth * SCALE, rtol=1e-4, atol=1e-6)
    phase[1:, 0, 2] = np.nan
    one_pair = invert(plan, phase, None, wavelength=WAVELENGTH, dem_factor=alpha, kernel=kernel)
    assert one_pair.flag[0, 2] == UNDERDETERMINED
    assert np.isnan(one_pair.dem_error[0, 2])
    assert np.isnan(one_pair.displacement[:, 0, 2]).all()


def test_refusals():
    network = chain()
    phase, coherence = noisy_stack(network, (2, 2))
    with pytest.raises(InputError, match="needs SMOOTHING above 0"):
        plan_sbas(chain(baseline=True), SbasOptions(estimate_dem_error=True))
    with pytest.raises(InputError, match="perpendicular baseline of every pair; 13 of 13 have none"):
        plan_sbas(network, SbasOptions(estimate_dem_error=True, smoothing=0.1))
    partly = chain(baseline=True)
    partly.perpendicular_baseline[3] = np.nan
    with pytest.raises(InputError, match=f"1 of 13 have none: {partly.pair_names()[3]}"):
        plan_sbas(partly, SbasOptions(estimate_dem_error=True, smoothing=0.1))
    proportional = Network(network.dates, network.pairs, 30.0 * network.temporal_baseline)
    with pytest.raises(InputError, match="looks like a constant velocity"):
        plan_sbas(proportional, SbasOptions(estimate_dem_error=True, smoothing=0.1))
    with pytest.raises(InputError, match="LOOKS is missing"):
        plan_sbas(network, SbasOptions("variance"))
    with pytest.raises(InputError, match="WEIGHTING must be one of"):
        plan_sbas(network, SbasOptions("best"))
    with pytest.raises(InputError, match="PRECISION must be one of"):
        plan_sbas(network, SbasOptions(precision="half"))
    with pytest.raises(InputError, match="SMOOTHING must be zero or positive"):
        plan_sbas(network, SbasOptions(smoothing=-1.0))
    with pytest.raises(InputError, match="at least three dates, got 2"):
        plan_sbas(network_of([(0, 1)], [0, 12]), SbasOptions(smoothing=0.1))
    plan = plan_sbas(network, SbasOptions())
    with pytest.raises(InputError, match="needs a coherence for every interferogram"):
        invert(plan, phase, None, wavelength=WAVELENGTH)
    with pytest.raises(InputError, match="WAVELENGTH must be a positive number"):
        invert(plan, phase, coherence, wavelength=0.0)
    with pytest.raises(ValueError, match="phase must have shape"):
        invert(plan, phase[1:], coherence, wavelength=WAVELENGTH)
    with pytest.raises(ValueError, match="coherence must have shape"):
        invert(plan, phase, coherence[1:], wavelength=WAVELENGTH)
    with pytest.raises(TypeError, match="must hold real numbers"):
        invert(plan, phase.astype(complex), coherence, wavelength=WAVELENGTH)
    with_dem = plan_sbas(chain(baseline=True), SbasOptions(estimate_dem_error=True, smoothing=0.1))
    with pytest.raises(InputError, match="needs the wavelength, the slant range and the incidence"):
        invert(with_dem, phase, coherence, wavelength=WAVELENGTH)
    with pytest.raises(InputError, match="KERNEL must be one of"):
        choose_kernel("gpu")


@pytest.mark.parametrize("hub", [0, 1, 10])
def test_hub_networks_do_not_fill(hub):
    """Every date paired with one: eliminating the hub first would fill the whole matrix."""
    n_dates = 40
    pairs = [(hub, date) for date in range(n_dates) if date != hub]
    elimination = plan_elimination(np.array(pairs), n_dates, smoothing=False)
    assert elimination.n_entries <= 2 * n_dates
    network = network_of(pairs, 12 * np.arange(n_dates))
    phase, coherence = noisy_stack(network, (1, 2))
    result = run(network, phase, coherence)
    expected, _, _ = dense_solution(network, phase[:, 0, 1].astype(float), coherence[:, 0, 1].astype(float), 0.0)
    np.testing.assert_allclose(result.displacement[:, 0, 1], expected * SCALE, rtol=1e-6, atol=1e-9)


def test_numba_absence_is_said_once_and_numpy_takes_over(monkeypatch):
    from mining_insar.algorithms.timeseries import banded_numba, sbas

    def broken(_directory):
        raise RuntimeError("llvmlite does not fit")

    monkeypatch.setattr(sbas, "_faults", {})
    monkeypatch.setattr(banded_numba, "compile_kernel", broken)
    assert choose_kernel("auto") == ("numpy", "RuntimeError: llvmlite does not fit")
    with pytest.raises(InputError, match="llvmlite does not fit"):
        choose_kernel("numba")
    network = chain()
    phase, coherence = noisy_stack(network, (2, 2))
    assert np.isfinite(run(network, phase, coherence).velocity).all()
