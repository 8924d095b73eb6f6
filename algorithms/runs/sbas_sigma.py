"""Standard deviations among the outputs of an SBAS run: whether, how, and what they cost."""

from __future__ import annotations

from collections.abc import Mapping

from ..checks import check_not_negative
from ..constants import MM_PER_M
from ..io.engine import SMALLEST_BLOCK
from ..reporting import Reporter
from ..timeseries import covariance_numba
from ..timeseries.sbas import SbasPlan
from ..timeseries.uncertainty import CHUNK
from ..timeseries.weights import VARIANCE
from .common import RunSettings

#: Outputs that need the covariance of the inversion.
SIGMA_OUTPUTS = ("SIGMA", "VELOCITY_SIGMA")
#: Tag of the standard deviation of a scene's delay that the deviations hold [mm].
ATMOSPHERE_TAG = "ATMOSPHERE_STD_MM"


def atmosphere_of(
    paths: Mapping[str, str],
    atmosphere_std: float | None,
    plan: SbasPlan,
    kernel: str,
    settings: RunSettings,
    reporter: Reporter,
) -> float | None:
    """Standard deviation of a scene's delay [m] that the deviations shall hold; None where none are asked for.

    Says what the deviations leave out or cannot know, and makes the compiled kernel ready.
    """
    if not any(name in paths for name in SIGMA_OUTPUTS):
        if atmosphere_std:
            reporter.warn("ATMOSPHERE_STD changes nothing: neither SIGMA nor VELOCITY_SIGMA is asked for.")
        return None
    given = check_not_negative("ATMOSPHERE_STD", atmosphere_std or 0.0, "mm")
    if not given:
        reporter.info(
            "ATMOSPHERE_STD is not given: SIGMA and VELOCITY_SIGMA count the noise of the interferograms only, not the "
            "atmosphere. semivariogram tells how large that is."
        )
    known = plan.options.weighting == VARIANCE
    if not known and plan.network.n_pairs + plan.equations.rows_beyond_pairs <= 0:
        reporter.warn(
            "SIGMA and VELOCITY_SIGMA stay empty: no interferogram checks another, so nothing tells how large their "
            "errors are. Add interferograms, or set WEIGHTING to variance with LOOKS."
        )
    if kernel == "numba":
        covariance_numba.compile_kernel(settings.cache_directory)
    return given / MM_PER_M


def sigma_bytes(plan: SbasPlan) -> tuple[float, float]:
    """Bytes per pixel that the deviations take: of their arrays as results, and of the scratch of one chunk, spread
    over the smallest block that a worker gets."""
    n_dates, elimination = plan.network.n_dates, plan.equations.elimination
    scratch = 8.0 * (6 * plan.network.n_pairs + 2 * elimination.n_entries + 6 * n_dates)
    return 4.0 * (n_dates + 1), scratch * CHUNK / SMALLEST_BLOCK
