"""Statistics of what disturbs the simulated interferograms."""

import numpy as np
import pytest

from mining_insar.algorithms.simulation.decorrelation import draw_phase_and_coherence, expected_coherence
from mining_insar.algorithms.simulation.fields import smooth_field, turbulent_screen
from mining_insar.algorithms.simulation.unwrapping import aliased, cycle_error


@pytest.mark.parametrize(
    ("looks", "coherence", "expected"),
    [(4.0, 0.5, 0.8302), (32.0, 0.3, 0.4648), (20.0, 0.0, 1.8138), (8.0, 0.9, None), (100.0, 0.95, None)],
)
def test_phase_noise_has_the_spread_of_the_phase_distribution(looks, coherence, expected):
    """Lee et al. (1994): the closed numbers; at high coherence and many looks sqrt((1 - g^2) / (2 L g^2))."""
    count = 200_000
    phase, _ = draw_phase_and_coherence(np.full(count, coherence, np.float32), looks, np.random.default_rng(1))
    if expected is None:
        expected = np.sqrt((1 - coherence**2) / (2 * (looks - 1.0) * coherence**2))
        assert phase.std() == pytest.approx(expected, rel=0.04)
    else:
        assert phase.std() == pytest.approx(expected, rel=0.01)
    assert abs(phase.mean()) < 0.02


def test_phase_noise_is_that_of_multilooked_speckle():
    """The shortcut against what it stands for: complex averages of correlated circular Gaussian pixels."""
    rng, looks, coherence = np.random.default_rng(2), 6, 0.4
    size = (60_000, looks)
    one, two = (rng.standard_normal(size) + 1j * rng.standard_normal(size) for _ in range(2))
    second = coherence * one + np.sqrt(1 - coherence**2) * two
    crossed = (second * one.conj()).sum(axis=1)
    estimate = np.abs(crossed) / np.sqrt((np.abs(one) ** 2).sum(axis=1) * (np.abs(second) ** 2).sum(axis=1))
    phase, sample = draw_phase_and_coherence(np.full(60_000, coherence, np.float32), looks, rng)
    assert phase.std() == pytest.approx(np.angle(crossed).std(), rel=0.02)
    for share in (0.1, 0.5, 0.9):
        assert np.quantile(sample, share) == pytest.approx(np.quantile(estimate, share), abs=0.01)
    # and they belong together: where the estimate is low, the phase is noisier
    low, high = sample < np.quantile(sample, 0.3), sample > np.quantile(sample, 0.7)
    assert phase[low].std() / phase[high].std() == pytest.approx(
        np.angle(crossed)[estimate < np.quantile(estimate, 0.3)].std()
        / np.angle(crossed)[estimate > np.quantile(estimate, 0.7)].std(),
        rel=0.05,
    )


def test_full_coherence_has_no_noise():
    phase, sample = draw_phase_and_coherence(np.ones(100, np.float32), 20.0, np.random.default_rng(0))
    assert not phase.any()
    assert sample == pytest.approx(np.ones(100))


def test_estimated_coherence_is_biased_upward_where_it_is_low_and_not_where_it_is_high():
    for coherence, low, high in ((0.05, 0.15, 0.25), (0.9, 0.895, 0.905)):
        _, sample = draw_phase_and_coherence(np.full(50_000, coherence, np.float32), 20.0, np.random.default_rng(3))
        assert low < sample.mean() < high
        assert 0.0 <= sample.min() <= sample.max() <= 1.0


def coherence_of(**changes):
    usual = {
        "floor": 0.1,
        "days": 0.0,
        "coherence_days": 70.0,
        "perpendicular_baseline": 0.0,
        "critical_baseline": 5000.0,
        "gradient": np.zeros(1),
        "resolution": 50.0,
        "wavelength": 0.055,
    }
    return float(expected_coherence(np.array([0.8]), **{**usual, **changes})[0])


def test_coherence_falls_with_time_baseline_and_fringe_rate():
    assert coherence_of() == pytest.approx(0.8)
    assert coherence_of(days=70.0) == pytest.approx(0.1 + 0.7 / np.e)
    assert coherence_of(days=-70.0) == coherence_of(days=70.0)
    assert coherence_of(days=1e6) == pytest.approx(0.1)
    assert coherence_of(perpendicular_baseline=-2500.0) == pytest.approx(0.4)
    assert coherence_of(perpendicular_baseline=6000.0) == 0.0
    half_fringe = np.array([0.055 / 4 / 50.0])  # half a cycle over the window
    assert coherence_of(gradient=half_fringe) == pytest.approx(0.8 * 2 / np.pi)
    assert coherence_of(gradient=2 * half_fringe) == pytest.approx(0.0, abs=1e-7)
    assert coherence_of(gradient=3 * half_fringe) == 0.0
    assert coherence_of(gradient=half_fringe, wavelength=0.2424) > 0.78  # L-band hardly notices


def spectrum_slope(field):
    """Slope of the one-dimensional power spectrum along rows, over the well resolved decade."""
    window = np.hanning(field.shape[1])
    power = np.abs(np.fft.rfft(field * window, axis=1)) ** 2
    frequency = np.fft.rfftfreq(field.shape[1])
    use = (frequency > 0.02) & (frequency < 0.2)
    return np.polyfit(np.log(frequency[use]), np.log(power.mean(axis=0)[use]), 1)[0]


def test_turbulence_has_the_slope_of_the_troposphere_and_the_rms_asked_for():
    rng = np.random.default_rng(5)
    screens = [turbulent_screen((256, 256), 0.008, rng) for _ in range(6)]
    assert [screen.std() for screen in screens] == pytest.approx([0.008] * 6, rel=1e-4)
    assert max(abs(screen.mean()) for screen in screens) < 1e-8
    assert np.mean([spectrum_slope(screen) for screen in screens]) == pytest.approx(-8 / 3, abs=0.2)


def test_smooth_fields_are_correlated_over_the_length_asked_for():
    field = smooth_field((600, 600), 12.0, np.random.default_rng(6)).astype(float)
    assert (field.mean(), field.std()) == (pytest.approx(0, abs=1e-6), pytest.approx(1, abs=1e-4))
    assert np.mean(field[:, :-12] * field[:, 12:]) == pytest.approx(np.exp(-1), abs=0.06)


def test_aliasing_keeps_gentle_phase_and_makes_a_steep_bowl_too_shallow():
    rows, cols = np.mgrid[0:80, 0:90]
    bowl = np.exp(-((rows - 40) ** 2 + (cols - 45) ** 2) / 150.0)
    gentle = 10.0 * bowl + 0.02 * rows
    assert aliased(gentle) == pytest.approx(gentle, abs=1e-5)
    steep = 120.0 * bowl
    lost = steep - aliased(steep)
    assert lost.max() > 2 * np.pi - 1e-4
    assert lost / (2 * np.pi) == pytest.approx(np.round(lost / (2 * np.pi)), abs=1e-4)
    assert np.abs(lost[:15]).max() < 1e-4  # far from the bowl nothing happens


def test_cycle_errors_are_whole_cycles_in_patches():
    cycles = cycle_error((100, 120), np.random.default_rng(8))
    assert cycles.dtype == np.int8
    assert set(np.unique(cycles)) - {0} < {-2, -1, 1, 2}
    assert len(np.unique(cycles)) == 2
    assert np.mean(cycles != 0) == pytest.approx(1 / 7, abs=0.01)
    assert np.mean(np.diff(cycles, axis=0) != 0) < 0.05  # patches, not salt and pepper
