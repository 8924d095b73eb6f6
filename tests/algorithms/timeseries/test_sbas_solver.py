"""The banded solver against the dense weighted system, against itself in its other form, and against closed forms."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mining_insar.algorithms.timeseries.connectivity import component_labels
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
        assert result.velocity_std[i, j] == pytest.approx(
            reference.velocity_std[0, 0], abs=2e-6 * magnitude, nan_ok=True
        )
        residual = phase[pixel] - expected[network.pairs[:, 1]] + expected[network.pairs[:, 0]]
        if dem:
            residual = residual - alpha[i, j] * network.perpendicular_baseline * height
        residual = residual[valid[pixel]]
        assert result.residual_rms[i, j] == pytest.approx(
            abs(SCALE) * np.sqrt(np.mean(residual**2)), rel=1e-5, abs=1e-6 * abs(SCALE) * np.abs(expected).max()
        )
        assert result.temporal_coherence[i, j] == pytest.approx(abs(np.mean(np.exp(1j * residual))), abs=1e-5)
