"""Phase and line-of-sight displacement (Tang et al. 2023, Eq. 2).

Phase is ``+4 pi dr / lambda`` with dr the range change, positive AWAY from the satellite; displacement along the line
of sight is positive TOWARD the satellite, so ``d_LOS = -lambda/(4 pi) * phase``: subsidence is negative.
"""

from __future__ import annotations

import math

from ..checks import check_positive


def metres_per_radian(wavelength: float) -> float:
    """LOS displacement [m] of one radian of phase, sign included: ``-lambda / (4 pi)``.

    Parameters
    ----------
    wavelength : float
        Radar wavelength [m].

    Raises
    ------
    InputError
        If the wavelength is not a positive number.
    """
    return -check_positive("WAVELENGTH", wavelength, "metres") / (4.0 * math.pi)
