"""A stack of interferograms over a simulated mine, with the truth beside it.

For tests::

    stack = simulate(ningdong("demo"), acquisitions("sentinel1"), NoiseOptions(decorrelated_share=0.2), seed=1)
    stack.phase, stack.coherence, stack.network, stack.los_displacement, stack.velocity

`Simulation` makes one pair at a time, for rasters that do not fit in memory; `simulate` makes them all. Both give the
same numbers for the same seed, in whatever order the pairs are asked for.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..checks import InputError, check_not_negative
from ..constants import DAYS_PER_YEAR
from ..geometry import dem_phase_factor, los_unit_vector
from ..grid import Grid
from ..interferogram.phase import metres_per_radian
from ..mining.pim_dynamic import displacement_history
from ..timeseries.network import Network
from .decorrelation import draw_phase_and_coherence, expected_coherence
from .fields import smooth_field, turbulent_screen
from .networks import Acquisitions, simulated_network
from .ningdong import Panel, Scenario, years_since_epoch
from .unwrapping import TWO_PI, aliased, cycle_error

#: Side of the window over which coherence is estimated, and so in which fringes decorrelate [m].
COHERENCE_WINDOW = 50.0
#: Influence is followed to this many radii: beyond, less than 1e-11 of W0 is left.
REACH = 2.7
#: Coherence of a heavily decorrelated pair, as a share of what it would have been.
HEAVY = 0.12

#: Independent random streams of one seed.
_NETWORK, _GROUND, _SCREENS, _CHOICE, _PAIRS = range(5)


@dataclass(frozen=True)
class NoiseOptions:
    """What disturbs the interferograms.

    Attributes
    ----------
    looks : float or None
        Independent looks, more than 1; None: no phase noise, and coherence as expected instead of as estimated.
    atmosphere_rms : float
        Median over the scenes of the rms of the turbulent delay [m]; lognormal from scene to scene.
    dem_error : float
        Standard deviation of the DEM error [m].
    constant : float
        Largest arbitrary constant of an interferogram [rad]; real ones are not referenced.
    decorrelated_share : float
        Share of the pairs that are heavily decorrelated, 0 to 1.
    unwrapping_errors : int
        Number of pairs with whole-cycle errors in patches.
    aliasing : bool
        Fringes too dense for the pixel are lost, as by an unwrapper.
    mask_below : float or None
        Phase becomes NaN where the coherence is lower.
    """

    looks: float | None = 20.0
    atmosphere_rms: float = 0.006
    dem_error: float = 4.0
    constant: float = 10.0
    decorrelated_share: float = 0.0
    unwrapping_errors: int = 0
    aliasing: bool = False
    mask_below: float | None = None

    def __post_init__(self) -> None:
        if self.looks is not None and not (math.isfinite(self.looks) and self.looks > 1.0):
            raise InputError(f"LOOKS must be more than 1, got {self.looks!r}.")
        check_not_negative("ATMOSPHERE", self.atmosphere_rms, "metres")
        check_not_negative("DEM_ERROR", self.dem_error, "metres")
        check_not_negative("CONSTANT", self.constant, "radians")
        if not 0.0 <= self.decorrelated_share <= 1.0:
            raise InputError(f"DECORRELATED must be a share between 0 and 1, got {self.decorrelated_share!r}.")
        if self.unwrapping_errors < 0:
            raise InputError(f"UNWRAPPING_ERRORS must be a number of pairs, got {self.unwrapping_errors!r}.")
        if self.mask_below is not None and not 0.0 <= self.mask_below <= 1.0:
            raise InputError(f"MASK_BELOW must lie between 0 and 1, got {self.mask_below!r}.")


#: Nothing but the motion.
NOISELESS = NoiseOptions(looks=None, atmosphere_rms=0.0, dem_error=0.0, constant=0.0)


@dataclass(frozen=True)
class PairImage:
    """One interferogram.

    Attributes
    ----------
    phase : ndarray of float32, shape (rows, cols)
        Unwrapped, ``away`` convention [rad]; NaN where masked.
    coherence : ndarray of float32, shape (rows, cols)
        As estimated over the looks; 0 to 1.
    cycles : ndarray of int8, shape (rows, cols), or None
        Whole cycles that were added on request.
    """

    phase: np.ndarray
    coherence: np.ndarray
    cycles: np.ndarray | None


@dataclass(frozen=True)
class SimulatedStack:
    """All interferograms and the truth.

    Attributes
    ----------
    simulation : Simulation
        What made them: scenario, scenes, noise, constants, decorrelated pairs.
    phase, coherence : ndarray of float32, shape (P, rows, cols)
    cycles : ndarray of int8, shape (P, rows, cols)
        Whole-cycle errors in the phase.
    los_displacement : ndarray of float32, shape (S, rows, cols)
        True displacement since the first date, positive toward the satellite [m].
    velocity : ndarray of float32, shape (rows, cols)
        Slope of a line with intercept through the true displacement at the dates [m/yr].
    """

    simulation: Simulation
    phase: np.ndarray
    coherence: np.ndarray
    cycles: np.ndarray
    los_displacement: np.ndarray
    velocity: np.ndarray

    @property
    def network(self) -> Network:
        """Dates, pairs and perpendicular baselines."""
        return self.simulation.network

    @property
    def grid(self) -> Grid:
        """Where the pixels are."""
        return self.simulation.scenario.grid

    @property
    def dem_error(self) -> np.ndarray:
        """True DEM error [m], shape (rows, cols)."""
        return self.simulation.dem_error

    @property
    def atmosphere(self) -> np.ndarray:
        """True excess path of each scene [m], shape (S, rows, cols)."""
        return self.simulation.atmosphere


def simulate(
    scenario: Scenario, scenes: Acquisitions, noise: NoiseOptions | None = None, *, seed: int = 0
) -> SimulatedStack:
    """All interferograms of a simulated mine, in memory.

    Parameters
    ----------
    scenario : Scenario
        As from ``ningdong("demo", pixel=100)``.
    scenes : Acquisitions
        As from ``acquisitions("sentinel1")``.
    noise : NoiseOptions, optional
        `NOISELESS` for the motion alone; the defaults of `NoiseOptions` if not given.
    seed : int
        The same seed gives the same stack.

    Returns
    -------
    SimulatedStack
    """
    simulation = Simulation(scenario, scenes, noise, seed=seed)
    shape = (simulation.network.n_pairs, *simulation.shape)
    phase, coherence = np.empty(shape, np.float32), np.empty(shape, np.float32)
    cycles = np.zeros(shape, np.int8)
    for number in range(len(phase)):
        image = simulation.pair(number)
        phase[number], coherence[number] = image.phase, image.coherence
        if image.cycles is not None:
            cycles[number] = image.cycles
    los = np.stack([simulation.los_displacement(date) for date in range(simulation.network.n_dates)])
    return SimulatedStack(simulation, phase, coherence, cycles, los, simulation.velocity())


@dataclass(frozen=True)
class _Motion:
    """Motion over one panel: rows and columns that it reaches, LOS by date; east, north, up at the last date [m]."""

    place: tuple[slice, slice]
    los: np.ndarray
    final: np.ndarray


class Simulation:
    """A simulated mine that makes its interferograms one by one.

    Parameters
    ----------
    scenario : Scenario
    scenes : Acquisitions
    noise : NoiseOptions, optional
    seed : int
    scratch : Path, optional
        A folder for the atmosphere of all scenes (4 bytes per pixel and scene); in memory if not given.

    Attributes
    ----------
    network : Network
    dem_error : ndarray of float32, shape (rows, cols)
        [m]
    atmosphere : ndarray of float32, shape (S, rows, cols)
        Excess path [m].
    constants : ndarray of float64, shape (P,)
        Arbitrary constant of each pair [rad].
    decorrelated : ndarray of bool, shape (P,)
        Heavily decorrelated on request.
    broken : ndarray of bool, shape (P,)
        With whole-cycle errors on request.
    """

    def __init__(
        self,
        scenario: Scenario,
        scenes: Acquisitions,
        noise: NoiseOptions | None = None,
        *,
        seed: int = 0,
        scratch: Path | None = None,
    ):
        if seed < 0:
            raise InputError(f"SEED must be zero or a positive whole number, got {seed!r}.")
        self.scenario, self.scenes, self.seed = scenario, scenes, seed
        self.noise = NoiseOptions() if noise is None else noise
        self.network = simulated_network(scenes, (seed, _NETWORK))
        self.shape = scenario.grid.height, scenario.grid.width
        pixel = scenario.grid.transform[1]

        geometry = scenes.geometry
        look = los_unit_vector(geometry.incidence, geometry.heading, geometry.look_side)
        self._look = np.array([float(component) for component in look])
        self._metres_per_radian = metres_per_radian(geometry.wavelength)
        self._dem_factor = dem_phase_factor(geometry.wavelength, geometry.slant_range, geometry.incidence)
        self._motions = [motion for panel in scenario.panels if (motion := self._motion_over(panel)) is not None]

        ground = np.random.default_rng((seed, _GROUND))
        # land cover changes over a kilometre or so, terrain errors over a few hundred metres
        patches = 0.62 + 0.15 * smooth_field(self.shape, 1200.0 / pixel, ground)
        self._unchanged = np.clip(patches, 0.2, 0.92).astype(np.float32)
        self.dem_error = self.noise.dem_error * smooth_field(self.shape, 300.0 / pixel, ground)
        self.atmosphere = self._screens(scratch)
        self._choose_pairs()

    def _choose_pairs(self) -> None:
        rng = np.random.default_rng((self.seed, _CHOICE))
        count = self.network.n_pairs
        if self.noise.unwrapping_errors > count:
            raise InputError(
                f"UNWRAPPING_ERRORS asks for {self.noise.unwrapping_errors} pairs, but there are only {count}."
            )
        self.constants = rng.uniform(-self.noise.constant, self.noise.constant, count)
        order = rng.permutation(count)
        self.decorrelated, self.broken = np.zeros(count, bool), np.zeros(count, bool)
        self.decorrelated[order[: round(self.noise.decorrelated_share * count)]] = True
        self.broken[order[count - self.noise.unwrapping_errors :]] = True

    def _screens(self, scratch: Path | None) -> np.ndarray:
        shape = (self.network.n_dates, *self.shape)
        if self.noise.atmosphere_rms == 0.0:
            return np.broadcast_to(np.float32(0.0), shape)
        if scratch is None:
            screens = np.empty(shape, np.float32)
        else:
            screens = np.memmap(scratch / "atmosphere.scratch", np.float32, "w+", shape=shape)
        for number in range(shape[0]):
            rng = np.random.default_rng((self.seed, _SCREENS, number))
            screens[number] = turbulent_screen(self.shape, self.noise.atmosphere_rms * rng.lognormal(0.0, 0.4), rng)
        return screens

    def _motion_over(self, panel: Panel) -> _Motion | None:
        """The motion of one panel on the part of the grid that it reaches; None where it reaches nothing."""
        rectangle, grid = panel.face.panel, self.scenario.grid
        pixel = grid.transform[1]
        deepest = max(rectangle.depth_at(sign * rectangle.dip_length / 2.0) for sign in (-1.0, 1.0))
        reach = math.hypot(rectangle.strike_length, rectangle.dip_length) / 2.0
        reach += REACH * self.scenario.parameters.radius(deepest) + deepest * self.scenario.parameters.cot_propagation
        row, col = grid.rowcol(rectangle.east, rectangle.north)
        rows = slice(max(0, math.floor(row - reach / pixel)), min(grid.height, math.ceil(row + reach / pixel)))
        cols = slice(max(0, math.floor(col - reach / pixel)), min(grid.width, math.ceil(col + reach / pixel)))
        if rows.start >= rows.stop or cols.start >= cols.stop:
            return None
        east, north = np.meshgrid(
            grid.xy(0.0, 0.0)[0] + (np.arange(cols.start, cols.stop) + 0.5) * pixel,
            grid.xy(0.0, 0.0)[1] - (np.arange(rows.start, rows.stop) + 0.5) * pixel,
        )
        years = np.array([years_since_epoch(date) for date in self.network.dates])
        history = displacement_history(panel.face, self.scenario.parameters, years, east, north)
        history -= history[0].copy()
        return _Motion((rows, cols), np.tensordot(history, self._look, axes=(1, 0)).astype(np.float32), history[-1])

    def los_displacement(self, date: int, since: int = 0) -> np.ndarray:
        """True displacement at date number ``date`` since date ``since``, toward the satellite [m], (rows, cols)."""
        total = np.zeros(self.shape, np.float32)
        for motion in self._motions:
            total[motion.place] += motion.los[date] - motion.los[since]
        return total

    def final_displacement(self) -> np.ndarray:
        """True east, north and up displacement between the first and the last date [m], shape (3, rows, cols)."""
        total = np.zeros((3, *self.shape), np.float32)
        for motion in self._motions:
            total[(slice(None), *motion.place)] += motion.final.astype(np.float32)
        return total

    def velocity(self) -> np.ndarray:
        """Slope of a line with intercept through the true LOS displacement at the dates [m/yr], (rows, cols)."""
        centred = self.network.years - self.network.years.mean()
        weights = centred / np.sum(np.square(centred))
        total = np.zeros(self.shape, np.float32)
        for motion in self._motions:
            total[motion.place] += np.tensordot(weights, motion.los, axes=1).astype(np.float32)
        return total

    def expected_coherence(self, number: int) -> np.ndarray:
        """True coherence of pair ``number``, shape (rows, cols)."""
        reference, secondary = self.network.pairs[number]
        pixel = self.scenario.grid.transform[1]
        moved = self.los_displacement(secondary, since=reference)
        slopes = np.gradient(moved, pixel)
        coherence = expected_coherence(
            self._unchanged,
            floor=self.scenes.coherence_floor,
            days=self.network.temporal_baseline[number] * DAYS_PER_YEAR,
            coherence_days=self.scenes.coherence_days,
            perpendicular_baseline=self.network.perpendicular_baseline[number],
            critical_baseline=self.scenes.critical_baseline,
            gradient=np.hypot(*slopes),
            resolution=COHERENCE_WINDOW,
            wavelength=self.scenes.geometry.wavelength,
        )
        return coherence * np.float32(HEAVY) if self.decorrelated[number] else coherence

    def signal(self, number: int) -> np.ndarray:
        """Phase of pair ``number`` without noise, errors and constant: motion, air and DEM error [rad], float32."""
        reference, secondary = self.network.pairs[number]
        path = self.atmosphere[secondary] - self.atmosphere[reference]
        path -= self.los_displacement(secondary, since=reference)
        terrain = self._dem_factor * self.network.perpendicular_baseline[number] * self.dem_error
        # metres toward the satellite are negative phase; a longer path is positive
        return (path / -self._metres_per_radian + terrain).astype(np.float32)

    def pair(self, number: int) -> PairImage:
        """Make interferogram ``number``; may be called from several threads at once."""
        rng = np.random.default_rng((self.seed, _PAIRS, number))
        phase, coherence = self.signal(number), self.expected_coherence(number)
        if self.noise.aliasing:
            phase = aliased(phase)
        if self.noise.looks is not None:
            disturbance, coherence = draw_phase_and_coherence(coherence, self.noise.looks, rng)
            phase = phase + disturbance
        cycles = None
        if self.broken[number]:
            cycles = cycle_error(self.shape, rng)
            phase = phase + np.float32(TWO_PI) * cycles
        phase = phase + np.float32(self.constants[number])
        if self.noise.mask_below is not None:
            phase[coherence < self.noise.mask_below] = np.nan
        return PairImage(phase.astype(np.float32, copy=False), coherence, cycles)
