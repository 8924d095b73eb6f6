"""Posterior variances against the dense inverse, the Monte Carlo truth, and peers' weightings."""

from __future__ import annotations

import datetime
import json
import subprocess

import numpy as np
import pytest

from mining_insar.algorithms.interferogram.coherence_noise import phase_std, phase_std_asymptotic
from mining_insar.algorithms.timeseries import covariance, covariance_numba
from mining_insar.algorithms.timeseries.banded import _classify
from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.sbas import UNDERDETERMINED, SbasOptions, choose_kernel, invert, plan_sbas
from mining_insar.algorithms.timeseries.uncertainty import series_sigma
from mining_insar.algorithms.timeseries.weights import row_multipliers

WAVELENGTH = 0.0555
SCALE = WAVELENGTH / (4 * np.pi)
ALPHA = 4.2358e-4
START = datetime.date(2020, 1, 1)
HAS_NUMBA = choose_kernel("auto")[0] == "numba"
KERNELS = [
    "numpy",
    pytest.param("numba", marks=pytest.mark.skipif(not HAS_NUMBA, reason="numba does not work here")),
]


def network_of(pairs, days, baseline=None):
    dates = [START + datetime.timedelta(int(day)) for day in days]
    return Network.from_date_pairs([(dates[a], dates[b]) for a, b in pairs], baseline)


def some_network(rng, n_dates=14, reach=3, *, dem=False, hub=False):
    """Neighbours up to ``reach`` apart, some reversed, with long pairs or a hub so that the factor fills."""
    pairs = [(a, b) for a in range(n_dates) for b in range(a + 1, min(a + reach + 1, n_dates))]
    if hub:
        pairs += [(n_dates // 2, b) for b in range(n_dates) if abs(b - n_dates // 2) > reach]
    pairs = [pair if rng.random() < 0.7 else pair[::-1] for pair in pairs]
    orbit = rng.normal(0, 80, n_dates)
    baseline = [orbit[b] - orbit[a] + rng.normal(0, 2.0) for a, b in pairs] if dem else None
    return network_of(pairs, np.cumsum(rng.integers(6, 40, n_dates)), baseline)


def design_of(network, smoothing, alpha=None):
    """Rows of the pairs and of the smoothing on the cumulative values of dates 1.. (and the DEM error)."""
    design = np.zeros((network.n_pairs, network.n_dates))
    number = np.arange(network.n_pairs)
    design[number, network.pairs[:, 0]], design[number, network.pairs[:, 1]] = -1, 1
    increments = np.diff(np.eye(network.n_dates), axis=0) / np.diff(network.years)[:, None]
    smoother = smoothing * np.diff(-increments, axis=0) if smoothing else np.zeros((0, network.n_dates))
    design, smoother = design[:, 1:], smoother[:, 1:]
    if alpha is not None:
        design = np.column_stack([design, alpha * network.perpendicular_baseline])
        smoother = np.column_stack([smoother, np.zeros(len(smoother))])
    return design, smoother


def dense_covariance(network, weight, smoothing, alpha=None):
    """Inverse normal matrix of dates 1.. ."""
    design, smoother = design_of(network, smoothing, alpha)
    normal = design.T @ (weight[:, None] * design) + smoother.T @ smoother
    scale = 1.0 / np.sqrt(np.diag(normal))
    inverse = scale[:, None] * np.linalg.inv(scale[:, None] * normal * scale) * scale
    return inverse[: network.n_dates - 1, : network.n_dates - 1]


def spread(kernel, plan, weight):
    equations = plan.equations
    _, kept, anchor = _classify(equations, weight > 0, (weight > 0).sum(axis=0))
    slopes = covariance.slopes_by_position(equations, kept, weight.shape[1])
    module = covariance if kernel == "numpy" else covariance_numba
    return module.spread_of(equations, weight, anchor, slopes)


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize(
    ("smoothing", "dem", "hub"), [(0, False, False), (0, False, True), (0.3, False, True), (0.3, True, False)]
)
def test_equals_the_dense_inverse(kernel, smoothing, dem, hub):
    rng = np.random.default_rng(5)
    for n_dates in (3, 14, 31):
        network = some_network(rng, n_dates, dem=dem, hub=hub)
        plan = plan_sbas(network, SbasOptions(weighting="none", smoothing=smoothing, estimate_dem_error=dem))
        weight = rng.uniform(0.05, 30.0, (network.n_pairs, 150))
        if n_dates > 3:
            weight[rng.random(weight.shape) < 0.1] = 0.0
        found = spread(kernel, plan, weight)
        _, kept, _ = _classify(plan.equations, weight > 0, (weight > 0).sum(axis=0))
        offset = network.years - network.years.mean()
        slope = offset / (offset @ offset)
        for pixel in range(0, 150, 13):
            if kept is not None and not kept[:, pixel].all():
                continue
            expected = dense_covariance(network, weight[:, pixel], smoothing, ALPHA if dem else None)
            np.testing.assert_allclose(found.dates[1:, pixel], np.diag(expected), rtol=1e-9)
            assert found.slope[pixel] == pytest.approx(slope[1:] @ expected @ slope[1:], rel=1e-9)
        assert (found.dates[0] == 0).all()


def test_an_order_other_than_time_is_covered():
    """The hub network above is eliminated by minimum degree: its unknowns are not in order of time."""
    network = some_network(np.random.default_rng(5), 31, hub=True)
    assert (np.diff(plan_sbas(network, SbasOptions(weighting="none")).equations.elimination.position[1:]) < 0).any()


@pytest.mark.parametrize("kernel", KERNELS)
def test_a_chain_is_a_random_walk_and_all_pairs_are_scenes_of_their_own(kernel):
    n_dates = 9
    days = 12 * np.arange(n_dates)
    chain = network_of([(k, k + 1) for k in range(n_dates - 1)], days)
    found = spread(kernel, plan_sbas(chain, SbasOptions(weighting="none")), np.full((n_dates - 1, 3), 4.0))
    np.testing.assert_allclose(found.dates[:, 0], np.arange(n_dates) / 4.0)
    every = network_of([(a, b) for a in range(n_dates) for b in range(a + 1, n_dates)], days)
    found = spread(kernel, plan_sbas(every, SbasOptions(weighting="none")), np.ones((every.n_pairs, 3)))
    np.testing.assert_allclose(found.dates[1:, 0], 2.0 / n_dates)
    offset = every.years - every.years.mean()
    assert found.slope[0] == pytest.approx(1.0 / n_dates / (offset @ offset))


def results(network, phase, coherence, options, kernel="numpy", atmosphere=0.0):
    plan = plan_sbas(network, options)
    found = invert(plan, phase, coherence, wavelength=WAVELENGTH, dem_factor=ALPHA, kernel=kernel)
    sigma = series_sigma(
        plan,
        phase,
        coherence,
        found,
        wavelength=WAVELENGTH,
        dem_factor=ALPHA,
        atmosphere_std=atmosphere,
        kernel=kernel,
    )
    return found, sigma


@pytest.mark.parametrize("kernel", KERNELS)
def test_the_truth_believes_it(kernel):
    """20,000 draws of the pairs' noise: error of every date and of the velocity over what is predicted."""
    rng = np.random.default_rng(11)
    network = some_network(rng, 12)
    looks, shape = 16.0, (network.n_pairs, 100, 200)
    coherence = np.repeat(rng.uniform(0.3, 0.9, network.n_pairs), shape[1] * shape[2]).reshape(shape)
    # an outlier of a weight: one pair hardly coherent, whose noise a wrong weight would let in
    coherence[4] = 0.1
    truth = np.cumsum(rng.normal(-0.2, 0.4, network.n_dates))
    truth -= truth[0]
    clean = truth[network.pairs[:, 1]] - truth[network.pairs[:, 0]]
    phase = (clean[:, None, None] + rng.normal(size=shape) * phase_std(coherence[:, :1, :1], looks)).astype(np.float32)
    found, sigma = results(network, phase, coherence.astype(np.float32), SbasOptions("variance", looks), kernel)
    error = found.displacement + (SCALE * truth)[:, None, None]
    ratio = np.sqrt((error[1:] ** 2).mean(axis=(1, 2))) / sigma.dates[1:, 0, 0]
    np.testing.assert_allclose(ratio, 1.0, atol=0.02)
    assert found.velocity.std() / sigma.velocity[0, 0] == pytest.approx(1.0, abs=0.02)


def test_without_variances_the_residuals_say_how_large_the_errors_are():
    """Weights known up to a factor: s0^2 makes it up on average, and follows what the noise is, outlier or not."""
    rng = np.random.default_rng(12)
    network = some_network(rng, 12)
    shape = (network.n_pairs, 80, 100)
    coherence = np.repeat(rng.uniform(0.3, 0.9, network.n_pairs), shape[1] * shape[2]).reshape(shape)
    noise = rng.normal(size=shape) * 0.2 / coherence
    found, sigma = results(network, noise.astype(np.float32), coherence.astype(np.float32), SbasOptions("coherence"))
    rms = np.sqrt((found.displacement[1:] ** 2).mean(axis=(1, 2)))
    np.testing.assert_allclose(rms / np.sqrt((sigma.dates[1:] ** 2).mean(axis=(1, 2))), 1.0, atol=0.02)
    # a whole cycle in one pair: the pixel's deviation grows, since its residuals do
    wrong = noise.copy()
    wrong[7] += 2 * np.pi
    _, doubtful = results(network, wrong.astype(np.float32), coherence.astype(np.float32), SbasOptions("coherence"))
    assert (doubtful.dates[-1] > 2.0 * sigma.dates[-1]).all()
    # theory knows nothing of it
    options = SbasOptions("variance", 16.0)
    _, before = results(network, noise.astype(np.float32), coherence.astype(np.float32), options)
    _, after = results(network, wrong.astype(np.float32), coherence.astype(np.float32), options)
    np.testing.assert_array_equal(before.dates, after.dates)


@pytest.mark.parametrize("kernel", KERNELS)
def test_smoothing_is_prior_knowledge(kernel):
    """Posterior variance: what truths drawn from the prior leave; the pairs' noise alone leaves less."""
    rng = np.random.default_rng(13)
    network = some_network(rng, 8, reach=2)
    smoothing, looks = 0.4, 4.0
    sigma_phase = phase_std(np.full(network.n_pairs, 0.5), looks)
    design, _ = design_of(network, smoothing)
    posterior = dense_covariance(network, sigma_phase**-2, smoothing)
    noise_only = posterior @ design.T @ np.diag(sigma_phase**-2) @ design @ posterior
    coherence = np.full((network.n_pairs, 2, 2), 0.5, np.float32)
    _, sigma = results(network, np.zeros_like(coherence), coherence, SbasOptions("variance", looks, smoothing), kernel)
    np.testing.assert_allclose(sigma.dates[1:, 0, 0], SCALE * np.sqrt(np.diag(posterior)), rtol=1e-5)
    assert (np.diag(noise_only) < np.diag(posterior)).all()


@pytest.mark.parametrize("kernel", KERNELS)
def test_dates_beyond_a_gap_have_no_deviation_and_others_their_own(kernel):
    network = network_of([(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)], 12 * np.arange(6))
    phase = np.random.default_rng(1).normal(size=(7, 1, 4)).astype(np.float32)
    coherence = np.full_like(phase, 0.6)
    phase[6, 0, 1] = np.nan  # falls apart: the first three dates are kept
    phase[[0, 2, 6], 0, 2] = np.nan  # nothing touches the first date: dates 3 to 5 are kept, relative to date 3
    phase[:, 0, 3] = np.nan
    found, sigma = results(network, phase, coherence, SbasOptions("variance", 8.0), kernel)
    assert found.flag[0, 1] == found.flag[0, 2] == UNDERDETERMINED
    np.testing.assert_array_equal(np.isnan(sigma.dates), np.isnan(found.displacement))
    one = SCALE * phase_std(0.6, 8.0)
    # a triangle of equal pairs: two thirds of a pair's variance
    np.testing.assert_allclose(sigma.dates[:3, 0, 1], one * np.sqrt([0, 2 / 3, 2 / 3]), rtol=1e-5)
    np.testing.assert_allclose(sigma.dates[3:, 0, 2], one * np.sqrt([0, 2 / 3, 2 / 3]), rtol=1e-5)
    assert np.isnan(sigma.velocity[0, 3])
    assert np.isfinite(sigma.velocity[0, :3]).all()
    assert sigma.velocity[0, 1] == pytest.approx(sigma.velocity[0, 2], rel=1e-6)
    # without redundancy only the weighting variance knows
    chain = network_of([(0, 1), (1, 2)], [0, 12, 24])
    _, unknown = results(chain, phase[:2, :, :1], coherence[:2, :, :1], SbasOptions("coherence"), kernel)
    assert np.isnan(unknown.dates[1:]).all()
    assert np.isnan(unknown.velocity).all()


def test_what_the_remaining_pairs_do_not_tie_is_not_known():
    """A result of all pairs, and its deviations without one that is known to be wrong."""
    network = network_of([(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)], 12 * np.arange(6))
    phase = np.zeros((7, 1, 1), np.float32)
    coherence = np.full_like(phase, 0.6)
    plan = plan_sbas(network, SbasOptions("variance", 8.0))
    found = invert(plan, phase, coherence, wavelength=WAVELENGTH, kernel="numpy")
    phase[6] = np.nan
    sigma = series_sigma(plan, phase, coherence, found, wavelength=WAVELENGTH, kernel="numpy")
    np.testing.assert_array_equal(np.isfinite(sigma.dates[:, 0, 0]), [True, True, True, False, False, False])


def test_gmtsar_weights_are_variances_up_to_the_looks():
    """w^2 = g^2 / (1 - g^2) is 1 / (2 L sigma^2) of the asymptotic deviation: Q is 2 L times too large."""
    rng = np.random.default_rng(3)
    network = some_network(rng, 10)
    coherence, looks = rng.uniform(0.2, 0.95, network.n_pairs), 20.0
    weight = row_multipliers(coherence, "gmtsar") ** 2
    plan = plan_sbas(network, SbasOptions(weighting="gmtsar"))
    found = spread("numpy", plan, weight[:, None])
    truth = dense_covariance(network, phase_std_asymptotic(coherence, looks) ** -2, 0.0)
    np.testing.assert_allclose(found.dates[1:, 0] / (2.0 * looks), np.diag(truth), rtol=1e-9)


PEER = """
import json, sys
import numpy as np
from mintpy.ifgram_inversion import estimate_timeseries_cov
given = json.load(sys.stdin)
design, sigma = np.array(given["design"]), np.array(given["sigma"])
cov = estimate_timeseries_cov(design, np.zeros((len(design), 1)), sigma[:, None])
print("RESULT" + json.dumps(np.asarray(cov, float).tolist()))
"""


def test_equal_noise_gives_what_mintpy_gives(peer_python):
    """MintPy propagates each pair's variance through the unweighted inversion (--calc-cov): equal for equal pairs."""
    network = some_network(np.random.default_rng(4), 11)
    design, _ = design_of(network, 0.0)
    given = json.dumps({"design": design.tolist(), "sigma": [0.3] * network.n_pairs})
    done = subprocess.run([peer_python, "-c", PEER], input=given, capture_output=True, text=True, check=True)
    theirs = np.array(json.loads(done.stdout.split("RESULT")[1]))
    found = spread("numpy", plan_sbas(network, SbasOptions(weighting="none")), np.full((network.n_pairs, 1), 0.3**-2))
    np.testing.assert_allclose(found.dates[1:, 0], np.diag(theirs), rtol=1e-5)
