"""From sub-band phase to displacement: the simulated wavelength, the branch, and what registration took away.

``phi_sub = phi_up - phi_low = 4 pi F / c * dr`` with F the separation of the effective centroids of the two sub-bands
(2 f0 where they are symmetric), so it is the phase of a radar with the wavelength ``c / F`` (Diao et al. 2023, Eq. 3
and 4). Signs are those of the whole plugin: dr positive AWAY, displacement positive TOWARD the satellite, phase
``+4 pi dr / lambda``.
"""

from __future__ import annotations

import math

import numpy as np

from ..checks import check_choice, check_incidence, check_positive
from ..constants import SPEED_OF_LIGHT
from ..interferogram.phase import metres_per_radian

SUBSIDENCE, UPLIFT, NO_PRIOR = "subsidence", "uplift", "none"
BRANCHES = (SUBSIDENCE, UPLIFT, NO_PRIOR)
#: Lower end of the cycle in which the phase is taken to lie, by what is known of the motion [rad].
_LOWEST = {SUBSIDENCE: -math.pi / 2.0, UPLIFT: -3.0 * math.pi / 2.0, NO_PRIOR: -math.pi}


def simulated_wavelength(separation: float) -> float:
    """Simulated wavelength [m]: c / F with F the separation of the effective centroids [Hz]; 80 MHz: 3.74741 m."""
    return SPEED_OF_LIGHT / check_positive("The separation of the sub-bands", separation, "Hz")


def subband_phase(displacement: np.ndarray | float, separation: float) -> np.ndarray:
    """Sub-band phase [rad], unwrapped, of a LOS displacement [m] (positive toward the satellite)."""
    return np.asarray(displacement, dtype=np.float64) / metres_per_radian(simulated_wavelength(separation))


def on_branch(phase: np.ndarray, branch: str) -> np.ndarray:
    """The phase in the cycle that a prior knowledge of the motion says, instead of unwrapping it.

    ``subsidence``: [-pi/2, 3 pi/2), three quarters of the cycle for motion away from the satellite, so that settlement
    up to 3/8 of the simulated wavelength needs no unwrapping and noise about zero does not jump. ``uplift``: its
    mirror image. ``none``: [-pi, pi), motion below a quarter of the simulated wavelength either way.

    Parameters
    ----------
    phase : ndarray
        [rad], wrapped or not; NaN stays.
    branch : {"subsidence", "uplift", "none"}
    """
    check_choice("BRANCH", branch, BRANCHES)
    lowest = _LOWEST[branch]
    phase = np.asarray(phase)
    turned = np.mod(phase.astype(np.float64) - lowest, 2.0 * math.pi) + lowest
    return turned.astype(phase.dtype) if np.issubdtype(phase.dtype, np.floating) else turned


def line_of_sight(phase: np.ndarray, separation: float, offset: np.ndarray | float = 0.0) -> np.ndarray:
    """LOS displacement [m], positive toward the satellite: ``-(c / (4 pi F) phase + offset)``.

    Parameters
    ----------
    phase : ndarray
        Sub-band phase on its branch, or unwrapped [rad].
    separation : float
        F [Hz].
    offset : ndarray or float
        Range offset that registration applied to the secondary [m], positive away. Sub-bands cut from a registered
        image see the range change that is LEFT: ``measured = dr - offset``, so it is added back here.
    """
    return metres_per_radian(simulated_wavelength(separation)) * phase - offset


def vertical(displacement: np.ndarray, incidence: np.ndarray | float) -> np.ndarray:
    """Vertical displacement, positive up: ``d_LOS / cos(incidence)``, taking the ground to move vertically only.

    Over a mining bowl it does not: the error reaches 784 mm for 3.1 m of subsidence over a flat panel of 400 x 200 m at
    400 m depth.

    Parameters
    ----------
    displacement : ndarray
        LOS displacement, or its standard deviation.
    incidence : ndarray or float
        [deg] from the vertical.
    """
    if np.ndim(incidence) == 0:
        check_incidence(float(incidence))
    return displacement / np.cos(np.radians(incidence))
