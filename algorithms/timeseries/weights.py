"""Row multipliers of the least-squares system from coherence.

A row multiplier w multiplies a residual, a weight w^2 multiplies its square; a weight is the inverse of a variance.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ..checks import check_choice
from ..interferogram.coherence_noise import check_looks, phase_std

COHERENCE, GMTSAR, VARIANCE, NONE = "coherence", "gmtsar", "variance", "none"
WEIGHTINGS = (COHERENCE, GMTSAR, VARIANCE, NONE)

#: GMTSAR keeps its row multipliers within these bounds.
GMTSAR_LIMITS = (0.01, 10.0)
#: Coherence above this is taken as this: the variance of a perfectly coherent phase is zero and its weight infinite.
MAX_COHERENCE = 0.999
#: Nodes of the table of `variance_table`.
TABLE_SIZE = 2048


@lru_cache(maxsize=4)
def variance_table(looks: float) -> np.ndarray:
    """``(1 - g^2) / sigma^2`` at `TABLE_SIZE` coherences evenly spaced from 0 to `MAX_COHERENCE`, float64, read-only.

    The factor 1 - g^2 takes the growth out, so that linear interpolation is good to 5e-5 of a weight (7e-4 for a single
    look near full coherence).
    """
    coherence = np.linspace(0.0, MAX_COHERENCE, TABLE_SIZE)
    table = (1.0 - coherence**2) / phase_std(coherence, looks) ** 2
    table.flags.writeable = False
    return table


def squared_weights(coherence: np.ndarray, weighting: str, looks: float | None = None) -> np.ndarray:
    """Weights w^2 of the residuals' squares, 0 where the row is missing; see `row_multipliers`."""
    check_choice("WEIGHTING", weighting, WEIGHTINGS)
    coherence = np.asarray(coherence)
    dtype = np.dtype(np.float32 if coherence.dtype == np.float32 else np.float64)
    one = dtype.type(1.0)
    if weighting == NONE:
        return np.ones(coherence.shape, dtype=dtype)
    present = coherence > 0.0
    clipped = np.where(present, coherence, 0).astype(dtype)
    np.minimum(clipped, one, out=clipped)
    if weighting == COHERENCE:
        return clipped * clipped
    if weighting == GMTSAR:
        square = clipped * clipped
        with np.errstate(divide="ignore"):
            ratio = square / (one - square)
        low, high = GMTSAR_LIMITS
        np.clip(ratio, dtype.type(low * low), dtype.type(high * high), out=ratio)
    else:
        table = variance_table(check_looks(looks)).astype(dtype)
        np.minimum(clipped, dtype.type(MAX_COHERENCE), out=clipped)
        position = clipped * dtype.type((TABLE_SIZE - 1) / MAX_COHERENCE)
        node = np.minimum(position.astype(np.int32), TABLE_SIZE - 2)
        fraction = position - node.astype(dtype)
        below = table[node]
        ratio = (below + fraction * (table[node + 1] - below)) / (one - clipped * clipped)
    return np.where(present, ratio, 0).astype(dtype, copy=False)


def row_multipliers(coherence: np.ndarray, weighting: str, looks: float | None = None) -> np.ndarray:
    """Row multipliers w, with which Tang et al. (2023, Eq. 7) multiply each interferogram's row.

    Parameters
    ----------
    coherence : ndarray
        Coherence g, 0 to 1, any shape.
    weighting : {"coherence", "gmtsar", "variance", "none"}
        ``coherence``: w = g (the paper). ``gmtsar``: w = g / sqrt(1 - g^2), kept within 0.01 to 10 (GMTSAR's sbas).
        ``variance``: w = 1 / sigma(g, looks), the inverse standard deviation of the phase, g above 0.999 taken as
        0.999. ``none``: w = 1.
    looks : float, optional
        Independent looks; ``variance`` needs them.

    Returns
    -------
    ndarray
        Like ``coherence``; 0 where the coherence is NaN, zero or negative, which is a missing row (not for ``none``,
        which does not look at the coherence).

    Raises
    ------
    InputError
        If the weighting is unknown, or ``variance`` has no looks.
    """
    return np.sqrt(squared_weights(coherence, weighting, looks))
