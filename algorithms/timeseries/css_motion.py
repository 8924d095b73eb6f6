"""Common-scene stacking beside an SBAS model of the motion, as GMTSAR wraps it.

Where the ground speeds up or stops and no mask keeps it out, its bend is taken for air. So the displacement that a
smooth SBAS finds is taken off the pairs first, the screens are estimated from the rest and taken off the pairs, and
again, with less and less smoothing: from 1000 days to the smoothing asked for. It is a trade: motion leaks less into
the screens, and air that changes slowly is taken for motion and stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import check_positive
from ..constants import DAYS_PER_YEAR
from ..interferogram.phase import metres_per_radian
from .css import SceneOrder, Stencils, scene_order, scene_screens, screen_rms, without_screens
from .network import Network
from .sbas import SbasOptions, SbasPlan, invert, plan_sbas
from .weights import NONE

#: Smoothing that the first pass descends from [yr]; GMTSAR's 1000 days.
FIRST_SMOOTHING = 1000.0 / DAYS_PER_YEAR


@dataclass(frozen=True)
class MotionPasses:
    """The inversions of all passes, made ready once for all pixels.

    Attributes
    ----------
    plans : tuple of SbasPlan
        Smoother to rougher.
    wavelength : float
        [m]
    """

    plans: tuple[SbasPlan, ...]
    wavelength: float


def plan_motion(network: Network, smoothing: float, passes: int, wavelength: float) -> MotionPasses:
    """Plans with the smoothing s (F/s)^((n-k)/n) in pass k of n, F being `FIRST_SMOOTHING` (GMTSAR).

    Parameters
    ----------
    network : Network
    smoothing : float
        Of the last pass [yr].
    passes : int
    wavelength : float
        [m]

    Raises
    ------
    InputError
        If the smoothing is not positive.
    """
    last = check_positive("MOTION_SMOOTHING", smoothing, "years")
    factors = [last * (FIRST_SMOOTHING / last) ** ((passes - number) / passes) for number in range(1, passes + 1)]
    plans = tuple(plan_sbas(network, SbasOptions(weighting=NONE, smoothing=factor)) for factor in factors)
    return MotionPasses(plans, wavelength)


def screens_beside_motion(
    phase: np.ndarray,
    stencils: Stencils,
    motion: MotionPasses,
    orders: Sequence[Sequence[int]] | None = None,
    kernel: str = "numpy",
) -> tuple[np.ndarray, tuple[tuple[int, ...], ...]]:
    """Screens after all passes, and the order of the scenes in each.

    Parameters
    ----------
    phase : ndarray of float32, shape (P, rows, cols)
        Referenced phase [rad]; NaN is no observation. Not changed.
    stencils : Stencils
    motion : MotionPasses
    orders : sequence of orders, optional
        Of every pass, from a sample; worked out from ``phase`` if not given.
    kernel : {"numpy", "numba", "auto"}
        As `sbas.invert`.

    Returns
    -------
    screens : ndarray of float32, shape (S, rows, cols)
        [rad]; NaN as in `scene_screens`.
    orders : tuple
    """
    network = motion.plans[0].network
    per_metre = np.float32(1.0 / metres_per_radian(motion.wavelength))
    found: list[tuple[int, ...]] = []
    screens = np.zeros((network.n_dates, *phase.shape[1:]), dtype=np.float32)
    for number, plan in enumerate(motion.plans):
        left = without_screens(phase, screens, network)
        moved = invert(plan, left, None, wavelength=motion.wavelength, kernel=kernel).displacement
        # a date that is not determined says nothing of the motion between it and others: NaN, not zero
        still = phase - ((moved[network.pairs[:, 1]] - moved[network.pairs[:, 0]]) * per_metre)
        order = scene_order(screen_rms(scene_screens(still, stencils))) if orders is None else tuple(orders[number])
        found.append(order)
        screens = scene_screens(still, stencils, order)
    return screens, tuple(found)


def find_orders(phase: np.ndarray, stencils: Stencils, motion: MotionPasses) -> tuple[SceneOrder, tuple]:
    """Orders of all passes from a sample (P, pixels), and what `css.find_order` reports of the last one."""
    network = motion.plans[0].network
    cube = phase[:, np.newaxis]
    screens, orders = screens_beside_motion(cube, stencils, motion)
    before = screen_rms(scene_screens(phase, stencils))
    after = screen_rms(scene_screens(without_screens(cube, screens, network), stencils))
    return SceneOrder(orders[-1], len(orders), before, screen_rms(screens), after), orders
