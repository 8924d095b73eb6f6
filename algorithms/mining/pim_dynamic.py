"""Mining as time goes by: a face that advances, and rock that follows with delay.

The paper's way is the static method on the face as far as it has come (Diao et al. 2023, Section 3.2); Knothe's
``dW/dt = c (W_static(t) - W)`` lets the surface lag behind, so that it still settles after the face has stopped.
Axes and signs are those of ``pim``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from ..checks import InputError, check_positive
from .pim import PimParameters, RectangularPanel, Seam, rectangle_movement

#: Longest step of the delayed response [yr]: between two epochs the static movement is taken as linear.
LONGEST_STEP = 6.0 / 365.25


@dataclass(frozen=True)
class FaceSchedule:
    """How far a face has come, piecewise linear in time.

    Attributes
    ----------
    years : tuple of floats
        Times, ascending, in years after any origin the caller likes.
    advanced : tuple of floats
        Metres advanced along strike since the start at those times; 0 first, never falling. Before the first time
        nothing is mined; after the last the face stands.
    """

    years: tuple[float, ...]
    advanced: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.years) != len(self.advanced) or len(self.years) < 2:
            raise InputError(
                "A face schedule needs as many positions as times, at least two, "
                f"got {len(self.years)} times and {len(self.advanced)} positions."
            )
        if np.any(np.diff(self.years) <= 0.0):
            raise InputError(f"The times of a face schedule must ascend, got {self.years}.")
        if self.advanced[0] != 0.0 or np.any(np.diff(self.advanced) < 0.0):
            raise InputError(f"A face starts at 0 and never goes back, got the positions {self.advanced}.")

    def position(self, years: np.ndarray | float) -> np.ndarray:
        """Metres advanced at the given times; 0 before the start."""
        return np.interp(years, self.years, self.advanced, left=0.0)


@dataclass(frozen=True)
class AdvancingPanel:
    """A rectangular panel that is mined along strike, from its -x end toward +x.

    Attributes
    ----------
    name : str
    panel : RectangularPanel
        The whole panel as laid out.
    schedule : FaceSchedule
        Its last position must not exceed the panel's length along strike.
    delay : float or None
        Knothe's c [1/yr]; None: the surface follows at once (the paper's static method).
    """

    name: str
    panel: RectangularPanel
    schedule: FaceSchedule
    delay: float | None = None

    def __post_init__(self) -> None:
        if self.schedule.advanced[-1] > self.panel.strike_length * (1.0 + 1e-9):
            raise InputError(
                f"The face of panel {self.name} would advance {self.schedule.advanced[-1]:.6g} m, "
                f"but the panel is only {self.panel.strike_length:.6g} m long."
            )
        if self.delay is not None:
            check_positive("Knothe's time coefficient c", self.delay, "1/yr")


def mined_part(panel: RectangularPanel, advanced: float) -> RectangularPanel:
    """The rectangle behind the face: the first ``advanced`` metres from the -x end [m], which must be positive."""
    shift = (advanced - panel.strike_length) / 2.0
    along = panel.strike_axis
    return replace(
        panel, east=panel.east + shift * along[0], north=panel.north + shift * along[1], strike_length=advanced
    )


def static_displacement(
    panel: RectangularPanel,
    parameters: PimParameters,
    advanced: float,
    east: np.ndarray,
    north: np.ndarray,
    *,
    radius_mode: str = "std",
) -> np.ndarray:
    """East, north and UP displacement [m] with the face ``advanced`` metres from the start; shape (3, *positions)."""
    if advanced <= 0.0:
        return np.zeros((3, *np.shape(east)))
    movement = rectangle_movement(mined_part(panel, advanced), parameters, east, north, radius_mode=radius_mode)
    return np.stack(movement.displacement)


def displacement_history(
    panel: AdvancingPanel,
    parameters: PimParameters,
    years: np.ndarray,
    east: np.ndarray,
    north: np.ndarray,
    *,
    radius_mode: str = "std",
) -> np.ndarray:
    """Displacement of the surface over an advancing face, at given times.

    Parameters
    ----------
    panel : AdvancingPanel
    parameters : PimParameters
    years : ndarray, shape (S,)
        Times, ascending, in the years of the panel's schedule. What happened before the first of them is included: the
        displacement is counted from the untouched ground, not from the first time.
    east, north : ndarray
        Positions [m], any (same) shape.
    radius_mode : {"std", "mean"}

    Returns
    -------
    ndarray of float64, shape (S, 3, *positions)
        East, north and up [m].

    Raises
    ------
    InputError
        If the times do not ascend.
    """
    years = np.asarray(years, dtype=np.float64)
    if years.ndim != 1 or np.any(np.diff(years) <= 0.0):
        raise InputError("The times of a displacement history must be a list that ascends.")
    shape = np.broadcast_shapes(np.shape(east), np.shape(north))
    history = np.zeros((len(years), 3, *shape))
    previous = np.zeros((3, *shape))
    lag = np.zeros((3, *shape))
    advanced_before, time_before = 0.0, None
    for time, output in _epochs(panel, years):
        advanced = float(panel.schedule.position(time))
        static = previous
        if advanced != advanced_before:
            static = static_displacement(panel.panel, parameters, advanced, east, north, radius_mode=radius_mode)
        if panel.delay is not None and time_before is not None:
            step = panel.delay * (time - time_before)
            # exact for a static movement that is linear over the step: d lag/dt = dW_static/dt - c lag
            lag = lag * math.exp(-step) + (static - previous) * (-math.expm1(-step) / step)
        previous, advanced_before, time_before = static, advanced, time
        if output is not None:
            history[output] = static - lag
    return history


def _epochs(panel: AdvancingPanel, years: np.ndarray) -> list[tuple[float, int | None]]:
    """Times to step through, each with the index of the requested time it is, or None for a time in between.

    Without delay only the requested times count. With delay the steps begin where the mining does, stop at every
    kink of the schedule and are never longer than `LONGEST_STEP` while the face moves.
    """
    requested = {float(time): number for number, time in enumerate(years)}
    if panel.delay is None:
        return list(requested.items())
    start, end = panel.schedule.years[0], panel.schedule.years[-1]
    knots = sorted({start, *panel.schedule.years, *requested})
    times: list[float] = []
    for here, following in zip(knots, knots[1:]):
        if following <= start or here >= end:
            times.append(here)
            continue
        steps = max(1, math.ceil((following - here) / LONGEST_STEP - 1e-9))
        times.extend(np.linspace(here, following, steps + 1)[:-1])
    times.append(knots[-1])
    return [(float(time), requested.get(float(time))) for time in times if time <= years[-1]]


#: Subsidence of the paper's face after the printed revisit cycles (Diao et al. 2023, Table 4): cycle -> mm.
PRINTED_MAXIMA = {1: 88.0, 2: 178.0, 3: 264.0, 4: 355.0, 5: 431.0, 6: 520.0, 8: 647.0, 10: 782.0, 12: 906.0}
#: Days of one TerraSAR-X revisit cycle.
CYCLE_DAYS = 11.0


def canonical_face() -> tuple[AdvancingPanel, PimParameters]:
    """The working face that comes closest to Table 4 of Diao et al. (2023), and its parameters.

    The paper gives the parameters of the method (Table 2), a seam of 5.8 m and 2400 tonnes a day, but not the face:
    length, width, depth and dip are a fit to the nine printed maxima (rms 8.8 mm, worst 15.7 mm; the printed increments
    are not smooth, so no uniformly advancing rectangle meets them to the millimetre) with a coal density of 1.35 t/m3.
    Time 0 of the schedule is the start of mining; centre at (0, 0), seam dipping 10 degrees to the north.

    Returns
    -------
    face : AdvancingPanel
        Static (no delay), as in the paper.
    parameters : PimParameters
    """
    length, advance_per_cycle = 787.184, 25.1512
    seam = Seam(thickness=5.8, depth=697.543, dip=10.0, dip_direction=0.0)
    panel = RectangularPanel(0.0, 0.0, strike_length=length, dip_length=134.055, seam=seam)
    last = length / advance_per_cycle * CYCLE_DAYS / 365.25
    parameters = PimParameters(subsidence_factor=0.78, tan_beta=1.70, displacement_factor=0.3, propagation_angle=84.0)
    return AdvancingPanel("canonical", panel, FaceSchedule((0.0, last), (0.0, length))), parameters
