"""Common-scene stacking: the atmosphere of a scene from interferograms that lie symmetrically about its date.

A pair (i, j) shows phi = y_j - y_i. The air of scene i enters the pair before it with the opposite sign of the pair
after it, steady motion enters both alike: their half difference is the air (Tymofyeyeva & Fialko 2015; Tang et al.
2023, section 2.3). Averaged over many pairs the air of the other scenes fades; what is left of it is taken off scene
by scene, the noisiest first, as GMTSAR's recursion does.

What this cannot see: whatever is linear in time, motion or air, cancels. What it takes for air: every bend of the
motion at a date. Estimate outside what moves, and carry across (`screens`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_not_negative, check_positive, check_real, check_shape
from ..constants import DAYS_PER_YEAR
from .network import Network

#: Largest noise coefficient, by definition.
HIGHEST_COEFFICIENT = 10.0
#: Below so many scenes with stencils nothing averages out.
FEWEST_SCENES = 3


@dataclass(frozen=True)
class CssOptions:
    """How the screens are estimated.

    Attributes
    ----------
    iterations : int
        Recursions, at least 1: the first in the order of the plain averages, each later one in the order of the screens
        before.
    tolerance_days : float
        Most by which the two halves of a stencil may differ in length [days].
    max_span_days : float or None
        Longest pair that takes part [days]; None: every one.
    motion_smoothing : float or None
        Smoothing of the SBAS whose displacement is taken off before scenes are stacked (`css_motion`) [yr]; None: none.
    """

    iterations: int = 3
    tolerance_days: float = 5.0
    max_span_days: float | None = None
    motion_smoothing: float | None = None

    def check(self) -> None:
        """Raise `InputError` for values outside their range."""
        if self.iterations < 1:
            raise InputError(f"ITERATIONS must be 1 or more, got {self.iterations!r}.")
        check_not_negative("TOLERANCE_DAYS", self.tolerance_days, "days")
        if self.max_span_days is not None:
            check_positive("MAX_SPAN_DAYS", self.max_span_days, "days")
        if self.motion_smoothing is not None:
            check_positive("MOTION_SMOOTHING", self.motion_smoothing, "years")


@dataclass(frozen=True)
class Stencils:
    """Which pairs lie symmetrically about each scene.

    Attributes
    ----------
    of_scene : tuple of ndarray of int64, each shape (n_i, 4)
        For each scene a row per stencil: pair before, pair after, scene before, scene after.
    weights : tuple of ndarray of float64, each shape (n_i, 2)
        Factors of the pair before and of the pair after, in the orientation of the network's pairs: their sum is the
        screen of the scene less that of its neighbours. 1/2 each where the halves are equally long; else in inverse
        proportion to their lengths, so that steady motion cancels there too.
    """

    of_scene: tuple[np.ndarray, ...]
    weights: tuple[np.ndarray, ...]

    @property
    def counts(self) -> np.ndarray:
        """Stencils of each scene, int64, shape (S,)."""
        return np.array([len(rows) for rows in self.of_scene], dtype=np.int64)

    @property
    def usable(self) -> bool:
        """Whether enough scenes have a stencil for their air to average out."""
        return int((self.counts > 0).sum()) >= FEWEST_SCENES


def find_stencils(network: Network, options: CssOptions | None = None) -> Stencils:
    """Pairs of pairs (j, i) and (i, k) with t_i - t_j equal to t_k - t_i within the tolerance.

    Parameters
    ----------
    network : Network
        In any order; a reversed pair counts as the same pair, negated.
    options : CssOptions, optional
    """
    options = options or CssOptions()
    options.check()
    days, spans = network.days, np.abs(network.temporal_baseline) * DAYS_PER_YEAR
    longest = np.inf if options.max_span_days is None else options.max_span_days
    before: list[list[int]] = [[] for _ in network.dates]
    after: list[list[int]] = [[] for _ in network.dates]
    for number, scenes in enumerate(network.pairs.tolist()):
        # half a day of slack: days are whole, and their way through years is not
        if spans[number] <= longest + 0.5:
            before[max(scenes)].append(number)
            after[min(scenes)].append(number)
    rows, weights = [], []
    for scene in range(network.n_dates):
        chosen, factors = [], []
        for earlier in before[scene]:
            for later in after[scene]:
                j, k = int(network.pairs[earlier].min()), int(network.pairs[later].max())
                lead, lag = days[scene] - days[j], days[k] - days[scene]
                if abs(lead - lag) > options.tolerance_days:
                    continue
                # phi_ji points to the scene, phi_ik away from it, whatever the orientation of the pair
                towards = 1.0 if network.pairs[earlier, 1] == scene else -1.0
                away = 1.0 if network.pairs[later, 0] == scene else -1.0
                chosen.append((earlier, later, j, k))
                factors.append((towards * lag / (lead + lag), -away * lead / (lead + lag)))
        rows.append(np.array(chosen, dtype=np.int64).reshape(-1, 4))
        weights.append(np.array(factors, dtype=np.float64).reshape(-1, 2))
    return Stencils(tuple(rows), tuple(weights))


def scene_screens(phase: np.ndarray, stencils: Stencils, order: Sequence[int] | None = None) -> np.ndarray:
    """Screens of the scenes at each pixel: the phase that each date adds to its interferograms.

    a_i = 1/n_i sum (w phi_ji - (1 - w) phi_ik), with w = 1/2 for equal halves, over the stencils whose two pairs both
    have a value at the pixel. With an order, scenes are worked through one after the other and each pair is freed from
    the screens found so far (a_i itself counts as zero): phi' = phi - (a_k - a_i).

    Parameters
    ----------
    phase : ndarray, shape (P, rows, cols) or (P, pixels)
        Referenced phase [rad], ``away``; NaN is no observation. Not changed.
    stencils : Stencils
    order : sequence of int, optional
        Scenes in the order in which they are solved; plain averages if not given (Tymofyeyeva & Fialko 2015, Eq. 2).

    Returns
    -------
    ndarray of float32, shape (S, rows, cols) or (S, pixels)
        [rad], ``away``; NaN where no stencil of the scene has both values.
    """
    check_real("phase", phase)
    scenes = len(stencils.of_scene)
    screens = np.full((scenes, *phase.shape[1:]), np.nan, dtype=np.float32)
    #: what is taken off the pairs: zero where nothing is known
    known = None if order is None else np.zeros(screens.shape, dtype=np.float32)
    for scene in range(scenes) if order is None else order:
        rows, weights = stencils.of_scene[scene], stencils.weights[scene].astype(np.float32)
        if not len(rows):
            continue
        total = np.zeros(phase.shape[1:], dtype=np.float32)
        count = np.zeros(phase.shape[1:], dtype=np.float32)
        for (earlier, later, j, k), (before, after) in zip(rows.tolist(), weights):
            value = phase[earlier] * before
            value += phase[later] * after
            there = np.isfinite(value)
            if known is not None:
                value += np.abs(before) * known[j]
                value += np.abs(after) * known[k]
            np.add(total, value, out=total, where=there)
            count += there
        with np.errstate(invalid="ignore", divide="ignore"):
            screens[scene] = np.where(count > 0, total / count, np.float32(np.nan))
        if known is not None:
            np.copyto(known[scene], screens[scene], where=count > 0)
    return screens


def screen_rms(screens: np.ndarray) -> np.ndarray:
    """Root mean square of each screen about its spatial mean, float64 (S,); NaN for a scene without one."""
    rms = np.full(len(screens), np.nan)
    for number, screen in enumerate(screens):
        values = screen[np.isfinite(screen)].astype(np.float64)
        if values.size:
            rms[number] = values.std()
    return rms


def noise_coefficients(rms: np.ndarray, largest: float | None = None) -> np.ndarray:
    """Atmospheric noise coefficient of each scene, 10 rms / max rms; 0 for a scene without a screen.

    Parameters
    ----------
    rms : ndarray, shape (S,)
        As from `screen_rms`.
    largest : float, optional
        What counts as 10: that of another set of screens, so that the two can be compared.
    """
    filled = np.nan_to_num(rms)
    largest = float(filled.max(initial=0.0)) if largest is None else largest
    return HIGHEST_COEFFICIENT * filled / largest if largest > 0 else np.zeros(len(filled))


def scene_order(rms: np.ndarray) -> tuple[int, ...]:
    """Scenes by decreasing noise; those without a screen are left out, equals follow time."""
    known = np.flatnonzero(np.isfinite(rms))
    return tuple(int(number) for number in known[np.argsort(-rms[known], kind="stable")])


@dataclass(frozen=True)
class SceneOrder:
    """The order in which scenes are solved, and how it came about.

    Attributes
    ----------
    order : tuple of int
        Of the last iteration; scenes without a stencil are not in it.
    iterations : int
        Recursions that were run; fewer than asked for where the order came out again.
    rms_before : ndarray of float64, shape (S,)
        Rms of the plain averages [rad], NaN without a stencil.
    rms_screens : ndarray of float64, shape (S,)
        Rms of the screens of the last recursion [rad].
    rms_after : ndarray of float64, shape (S,)
        Rms of the plain averages of what is left when the screens are taken off the pairs [rad].
    """

    order: tuple[int, ...]
    iterations: int
    rms_before: np.ndarray
    rms_screens: np.ndarray
    rms_after: np.ndarray


def find_order(phase: np.ndarray, stencils: Stencils, network: Network, iterations: int) -> SceneOrder:
    """Order of the scenes by recursion, from a sample of pixels outside what moves.

    The first order is that of the plain averages (GMTSAR). Each recursion starts from zero screens, so the last order
    alone decides the screens: every pixel of a raster of any size is then solved in one pass by `scene_screens`.

    Parameters
    ----------
    phase : ndarray, shape (P, pixels)
        Referenced phase [rad] of the sample; NaN is no observation.
    stencils : Stencils
    network : Network
    iterations : int
        At least 1.
    """
    check_shape("phase", phase, (network.n_pairs, *phase.shape[1:]))
    before = screen_rms(scene_screens(phase, stencils))
    order, done = scene_order(before), 0
    for done in range(1, iterations + 1):
        screens = scene_screens(phase, stencils, order)
        following = scene_order(screen_rms(screens))
        if following == order or done == iterations:
            break
        order = following
    after = screen_rms(scene_screens(without_screens(phase, screens, network), stencils))
    return SceneOrder(order, done, before, screen_rms(screens), after)


def without_screens(phase: np.ndarray, screens: np.ndarray, network: Network) -> np.ndarray:
    """Phase less the screens of its two dates, phi - (a_secondary - a_reference); loops close as before.

    Where a screen is NaN nothing is taken off for that date.

    Parameters
    ----------
    phase : ndarray, shape (P, …)
        [rad]
    screens : ndarray, shape (S, …)
        [rad]
    network : Network
    """
    check_shape("screens", screens, (network.n_dates, *phase.shape[1:]))
    filled = np.nan_to_num(screens)
    corrected = np.empty_like(phase)
    for number, (reference, secondary) in enumerate(network.pairs.tolist()):
        np.subtract(filled[secondary], filled[reference], out=corrected[number])
        np.subtract(phase[number], corrected[number], out=corrected[number])
    return corrected
