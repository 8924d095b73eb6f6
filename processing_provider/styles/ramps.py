"""Colour ramps and the ends of their value range. Plain Python and NumPy, no QGIS.

All ramps stay readable with the common colour vision deficiencies: the diverging ones are ColorBrewer's RdBu and PuOr,
the sequential ones matplotlib's viridis and ColorBrewer's Purples, the cyclic one matplotlib's twilight.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

#: Share of the pixels [%] that the ramp must span; what lies beyond takes the colour of its end. A mine is a small part
#: of its scene: at 98 % a whole bowl would have one colour (docs/decisions/0070).
PERCENTILE = 99.5
#: Ends that a legend may have, as multiples of a power of ten.
NICE_NUMBERS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


@dataclass(frozen=True)
class Ramp:
    """Colours at equal distances, from the lowest value to the highest (``#rrggbb``)."""

    name: str
    colours: tuple[str, ...]


@dataclass(frozen=True)
class ValueRange:
    """Values at the two ends of a ramp, in the units of the raster."""

    low: float
    high: float


#: Displacement and velocity: red is away from the satellite (subsidence), blue toward it (uplift), zero nearly white.
MOTION = Ramp(
    "Mining InSAR motion",
    (
        "#67001f",
        "#b2182b",
        "#d6604d",
        "#f4a582",
        "#fddbc7",
        "#f7f7f7",
        "#d1e5f0",
        "#92c5de",
        "#4393c3",
        "#2166ac",
        "#053061",
    ),
)
#: Signed quantities that are no motion of the ground (DEM error, closure).
SIGNED = Ramp(
    "Mining InSAR signed",
    (
        "#7f3b08",
        "#b35806",
        "#e08214",
        "#fdb863",
        "#fee0b6",
        "#f7f7f7",
        "#d8daeb",
        "#b2abd2",
        "#8073ac",
        "#542788",
        "#2d004b",
    ),
)
#: The more the better: coherence, number of observations.
QUALITY = Ramp(
    "Mining InSAR quality",
    ("#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725"),
)
#: The more the worse: standard deviations and residuals.
ERROR = Ramp(
    "Mining InSAR error",
    ("#fcfbfd", "#efedf5", "#dadaeb", "#bcbddc", "#9e9ac8", "#807dba", "#6a51a3", "#54278f", "#3f007d"),
)

#: Phase within a cycle: both ends are one colour, so a jump of a cycle is none to the eye (matplotlib's twilight).
CYCLE = Ramp(
    "Mining InSAR cycle",
    (
        "#e2d9e2",
        "#c4ced4",
        "#95b5c7",
        "#7297c1",
        "#6276ba",
        "#5e51ad",
        "#592a8f",
        "#45135c",
        "#2f1436",
        "#4a1342",
        "#741e4f",
        "#983550",
        "#b25652",
        "#c27c63",
        "#cca389",
        "#d8c7be",
        "#e2d9e2",
    ),
)
#: Coherence of one pair: black is none.
GREY = Ramp("Mining InSAR grey", ("#000000", "#ffffff"))


def nice_ceiling(value: float) -> float:
    """The smallest nice number that is not below ``value``; 1 where there is nothing to span.

    Nice numbers are `NICE_NUMBERS` times a power of ten.
    """
    if not math.isfinite(value) or value <= 0.0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    # 1e-9: 0.3 / 0.1 is a hair more than 3 and must not become 4.
    multiple = next((nice for nice in NICE_NUMBERS if nice >= value / power * (1.0 - 1e-9)), NICE_NUMBERS[-1])
    return float(f"{multiple * power:.6g}")


def robust_magnitude(samples: Iterable[np.ndarray]) -> float:
    """The largest of the samples' `PERCENTILE` of absolute value; 0 where all are empty.

    Each band of a time series is a sample: its range has to suit the band with the largest displacement, and pooling
    the bands would let the many small ones decide.
    """
    return max((float(np.percentile(np.abs(values), PERCENTILE)) for values in samples if values.size), default=0.0)


def symmetric_range(samples: Iterable[np.ndarray]) -> ValueRange:
    """-a to +a, so that zero is neutral; ``a`` is a nice number that spans `PERCENTILE` of the values."""
    limit = nice_ceiling(robust_magnitude(samples))
    return ValueRange(-limit, limit)


def range_from_zero(samples: Iterable[np.ndarray]) -> ValueRange:
    """0 to a nice number that spans `PERCENTILE` of the values."""
    return ValueRange(0.0, nice_ceiling(robust_magnitude(samples)))


def count_range(samples: Iterable[np.ndarray]) -> ValueRange:
    """0 to the largest count."""
    return ValueRange(0.0, max((float(values.max()) for values in samples if values.size), default=1.0) or 1.0)
