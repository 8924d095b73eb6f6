"""Simulated stacks in memory: phase is the truth plus what was asked for, and nothing depends on order."""

import dataclasses

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.geometry import dem_phase_factor, los_unit_vector
from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.interferogram.phase import metres_per_radian
from mining_insar.algorithms.simulation.networks import acquisitions
from mining_insar.algorithms.simulation.ningdong import ningdong
from mining_insar.algorithms.simulation.stack import NOISELESS, NoiseOptions, Simulation, simulate


def maliantai(pixel=100.0):
    """4 x 6 km over the three bowls."""
    whole = ningdong("demo", pixel)
    grid = Grid(round(4000 / pixel), round(6000 / pixel), (635_000.0, pixel, 0.0, 4_237_000.0, 0.0, -pixel))
    return dataclasses.replace(whole, grid=grid)


@pytest.fixture(scope="module")
def quiet():
    return simulate(maliantai(), acquisitions("sentinel1"), NOISELESS, seed=1)


def test_without_noise_the_phase_is_the_motion(quiet):
    """phase = -4 pi / lambda (d_secondary - d_reference), d toward the satellite."""
    moved = quiet.los_displacement[quiet.network.pairs[:, 1]] - quiet.los_displacement[quiet.network.pairs[:, 0]]
    assert quiet.phase.dtype == np.float32
    assert quiet.phase == pytest.approx(moved / metres_per_radian(0.0554658), abs=2e-3)
    assert quiet.phase.max() > 1.0  # subsidence is motion away: positive phase
    assert not quiet.cycles.any()


def test_truth_starts_at_zero_only_sinks_and_projects_onto_the_line_of_sight(quiet):
    los = quiet.los_displacement
    assert not los[0].any()
    east, north, up = quiet.simulation.final_displacement()
    assert up.max() <= 1e-9
    look = los_unit_vector(39.0, -12.3, "right")
    assert los[-1] == pytest.approx(east * look[0] + north * look[1] + up * look[2], abs=1e-5)
    assert up.min() < -0.8
    assert np.abs(east).max() > 0.2  # horizontal motion is there


def test_true_velocity_is_the_regression_slope(quiet):
    slope = np.polyfit(quiet.network.years, quiet.los_displacement.reshape(102, -1), 1)[0]
    assert quiet.velocity.ravel() == pytest.approx(slope, abs=1e-6)


def test_without_noise_coherence_is_the_expected_one(quiet):
    assert np.array_equal(quiet.coherence[7], quiet.simulation.expected_coherence(7))
    long_pair = int(np.argmax(quiet.network.temporal_baseline))
    assert quiet.network.pair_names()[long_pair] == "20141109-20150603"
    assert quiet.coherence[long_pair].mean() < quiet.coherence[5].mean()
    # the same ground without motion: the difference is what fringes cost, on the flanks of the bowls only
    still = dataclasses.replace(quiet.simulation.scenario, panels=())
    number = 200
    cost = (
        quiet.coherence[number] / Simulation(still, acquisitions("sentinel1"), NOISELESS, seed=1).pair(number).coherence
    )
    gradient = np.hypot(*np.gradient(quiet.phase[number] / (2 * np.pi)))  # cycles per pixel of 100 m
    assert cost == pytest.approx(np.maximum(np.sinc(gradient * 50.0 / 100.0), 0.0), abs=1e-4)
    assert cost.min() < 0.99


def test_every_part_of_the_phase_is_the_one_that_is_handed_out():
    noise = NoiseOptions(looks=None, atmosphere_rms=0.01, dem_error=5.0, constant=8.0)
    stack = simulate(maliantai(200.0), acquisitions("alos2"), noise, seed=3)
    geometry, network = acquisitions("alos2").geometry, stack.network
    assert stack.dem_error.std() == pytest.approx(5.0, rel=1e-4)
    assert 0.004 < stack.atmosphere.std() < 0.025
    factor = dem_phase_factor(geometry.wavelength, geometry.slant_range, geometry.incidence)
    for number in (0, 11, 24):
        reference, secondary = network.pairs[number]
        moved = stack.los_displacement[secondary] - stack.los_displacement[reference]
        path = stack.atmosphere[secondary] - stack.atmosphere[reference]
        expected = (path - moved) * 4 * np.pi / geometry.wavelength
        expected = expected + factor * network.perpendicular_baseline[number] * stack.dem_error
        expected = expected + stack.simulation.constants[number]
        assert stack.phase[number] == pytest.approx(expected, abs=1e-4)
    assert np.abs(stack.simulation.constants).max() <= 8.0


def test_phase_noise_fits_the_coherence():
    """Residuals over the spread that the phase distribution has at the true coherence: 1, pair by pair."""
    looks = 30.0
    noise = NoiseOptions(looks=looks, atmosphere_rms=0.0, dem_error=0.0, constant=0.0)
    scenario, scenes = maliantai(), acquisitions("sentinel1")
    noisy = Simulation(scenario, scenes, noise, seed=1)
    for number in np.argsort(noisy.network.temporal_baseline)[:3]:
        truth = noisy.expected_coherence(number).astype(float)
        residual = noisy.pair(number).phase - noisy.signal(number)
        good = truth > 0.5
        predicted = np.sqrt((1 - truth**2) / (2 * (looks - 1.0) * truth**2))
        assert np.sqrt(np.mean((residual[good] / predicted[good]) ** 2)) == pytest.approx(1.0, abs=0.08)


def test_the_same_seed_gives_the_same_stack_in_any_order_and_another_seed_another():
    scenario, scenes, noise = maliantai(400.0), acquisitions("alos2"), NoiseOptions(unwrapping_errors=3)
    stack = simulate(scenario, scenes, noise, seed=9)
    again = Simulation(scenario, scenes, noise, seed=9)
    for number in (20, 4, 0):
        image = again.pair(number)
        assert np.array_equal(image.phase, stack.phase[number])
        assert np.array_equal(image.coherence, stack.coherence[number])
    assert np.abs(simulate(scenario, scenes, noise, seed=10).phase - stack.phase).max() > 1.0


def test_scratch_on_disk_changes_nothing(tmp_path):
    scenario, scenes = maliantai(400.0), acquisitions("alos2")
    held, spilled = Simulation(scenario, scenes, seed=2), Simulation(scenario, scenes, seed=2, scratch=tmp_path)
    assert isinstance(spilled.atmosphere, np.memmap)
    assert np.array_equal(held.pair(6).phase, spilled.pair(6).phase)


def test_heavily_decorrelated_pairs_and_unwrapping_errors_are_as_many_as_asked_for():
    noise = NoiseOptions(decorrelated_share=0.2, unwrapping_errors=6)
    stack = simulate(maliantai(200.0), acquisitions("sentinel1"), noise, seed=4)
    chosen, broken = stack.simulation.decorrelated, stack.simulation.broken
    assert (chosen.sum(), broken.sum()) == (round(0.2 * 211), 6)
    assert not (chosen & broken).any()
    assert stack.coherence[chosen].mean() < 0.27 < 0.35 < stack.coherence[~chosen].mean()
    assert [number for number in range(211) if stack.cycles[number].any()] == np.flatnonzero(broken).tolist()
    assert set(np.unique(stack.cycles)) <= {-2, -1, 0, 1, 2}


def test_masking_leaves_phase_empty_and_coherence_whole():
    stack = simulate(maliantai(200.0), acquisitions("alos2"), NoiseOptions(mask_below=0.4), seed=5)
    assert np.array_equal(np.isnan(stack.phase), stack.coherence < 0.4)
    assert 0.0 < np.isnan(stack.phase).mean() < 0.95
    assert np.isfinite(stack.coherence).all()


def test_aliasing_loses_the_bowl_in_c_band_and_nothing_in_l_band():
    """Over some six weeks at 100 m: whole cycles are gone at 5.5 cm, none at 24 cm."""
    lost = {}
    for sensor, days in (("sentinel1", 48), ("alos2", 42)):
        noise = dataclasses.replace(NOISELESS, aliasing=True)
        simulation = Simulation(maliantai(), acquisitions(sensor), noise, seed=1)
        numbers = np.flatnonzero(np.round(simulation.network.temporal_baseline * 365.25) == days)
        assert len(numbers)
        cycles = [(simulation.signal(n) - simulation.pair(n).phase) / (2 * np.pi) for n in numbers]
        assert np.abs(cycles - np.round(cycles)).max() < 1e-4
        lost[sensor] = np.round(cycles).max()
    assert lost["sentinel1"] >= 1.0
    assert lost["alos2"] == 0.0


def test_a_scene_away_from_all_panels_stands_still():
    whole = ningdong("demo")
    nowhere = dataclasses.replace(whole, grid=Grid(20, 20, (655_000.0, 100.0, 0.0, 4_240_000.0, 0.0, -100.0)))
    stack = simulate(nowhere, acquisitions("alos2"), NOISELESS)
    assert not stack.los_displacement.any()
    assert not stack.phase.any()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: NoiseOptions(looks=1.0), "LOOKS must be more than 1, got 1.0"),
        (lambda: NoiseOptions(atmosphere_rms=-0.1), "ATMOSPHERE.*-0.1"),
        (lambda: NoiseOptions(dem_error=float("nan")), "DEM_ERROR.*nan"),
        (lambda: NoiseOptions(decorrelated_share=1.5), "DECORRELATED.*1.5"),
        (lambda: NoiseOptions(unwrapping_errors=-1), "UNWRAPPING_ERRORS.*-1"),
        (lambda: NoiseOptions(mask_below=2.0), "MASK_BELOW.*2.0"),
        (lambda: Simulation(maliantai(400.0), acquisitions("alos2"), seed=-1), "SEED.*-1"),
        (
            lambda: Simulation(maliantai(400.0), acquisitions("alos2"), NoiseOptions(unwrapping_errors=26)),
            "asks for 26 pairs, but there are only 25",
        ),
    ],
)
def test_nonsense_is_refused_in_words(make, message):
    with pytest.raises(InputError, match=message):
        make()
