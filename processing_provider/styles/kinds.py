"""What outputs show, and how each kind is drawn."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from ...algorithms.io import tags
from ...algorithms.subband.applicability import BLIND, BOTH, CONVENTIONAL_ONLY, SUBBAND_ONLY
from ...algorithms.timeseries.banded import BRIDGED, CONNECTED, UNDERDETERMINED
from .ramps import (
    CYCLE,
    ERROR,
    GREY,
    MOTION,
    QUALITY,
    SIGNED,
    Ramp,
    ValueRange,
    count_range,
    range_from_zero,
    symmetric_range,
)


def _cycle_range(_samples: Iterable[np.ndarray]) -> ValueRange:
    return ValueRange(-math.pi, math.pi)


def _unit_range(_samples: Iterable[np.ndarray]) -> ValueRange:
    return ValueRange(0.0, 1.0)


@dataclass(frozen=True)
class Kind:
    """One kind of layer.

    Attributes
    ----------
    key : str
        Name, written into the layer's custom property ``mining_insar/kind``.
    title : str
        Name of the layer; empty keeps the description of the output.
    order : int
        Place in its group; smaller is higher.
    ramp : Ramp or None
        Colours; None for classes and vectors.
    choose_range : callable(samples) -> ValueRange, or None
        Ends of the ramp from samples of the values.
    units : str
        Shown in the legend.
    elevation : bool
        The Elevation Profile dock draws it.
    shown : bool
        Visible once loaded; what would lie hidden below a main result starts unticked, so that it is not drawn.
    """

    key: str
    title: str
    order: int
    ramp: Ramp | None = None
    choose_range: Callable[[Iterable[np.ndarray]], ValueRange] | None = None
    units: str = ""
    elevation: bool = False
    shown: bool = False


STATIONS = Kind("stations", "GNSS stations", 0, shown=True)
CONCESSIONS = Kind("concessions", "Concessions", 1, shown=True)
PANELS = Kind("panels", "Panels", 2, shown=True)
TIMESERIES = Kind("timeseries", "LOS displacement", 10, MOTION, symmetric_range, "mm", elevation=True, shown=True)
VELOCITY = Kind("velocity", "LOS velocity", 11, MOTION, symmetric_range, "mm/yr", elevation=True, shown=True)
VELOCITY_STD = Kind("velocity_std", "Velocity standard deviation", 12, ERROR, range_from_zero, "mm/yr")
TEMPORAL_COHERENCE = Kind("temporal_coherence", "Temporal coherence", 13, QUALITY, _unit_range)
MEAN_COHERENCE = Kind("coherence", "Mean coherence", 14, QUALITY, _unit_range)
RESIDUAL_RMS = Kind("residual_rms", "Residual rms", 15, ERROR, range_from_zero, "mm")
DEM_ERROR = Kind("dem_error", "DEM error", 16, SIGNED, symmetric_range, "m")
OBSERVATIONS = Kind("observations", "Observations", 17, QUALITY, count_range)
CLOSURE = Kind("closure", "Phase closure, rms", 18, ERROR, range_from_zero, "rad")
FLAGS = Kind("flags", "Flags", 19)

LOS = Kind("los", "LOS displacement", 40, MOTION, symmetric_range, "mm", elevation=True, shown=True)
VERTICAL = Kind("vertical", "Vertical displacement", 41, MOTION, symmetric_range, "mm", elevation=True)
LOS_STD = Kind("los_std", "LOS standard deviation", 42, ERROR, range_from_zero, "mm")
VERTICAL_STD = Kind("vertical_std", "Vertical standard deviation", 43, ERROR, range_from_zero, "mm")
PHASE_STD = Kind("phase_std", "Phase standard deviation", 44, ERROR, range_from_zero, "rad")
APPLICABILITY = Kind("applicability", "Applicability", 45, shown=True)
REVISIT = Kind("revisit", "Sub-band works from cycle", 46, QUALITY, count_range)
SUBBAND_SNR = Kind("subband_snr", "Sub-band signal to noise", 47, QUALITY, range_from_zero)

DISPLACEMENT = Kind("displacement", "LOS displacement", 60, MOTION, symmetric_range, "mm", elevation=True, shown=True)
UNWRAPPED = Kind("unwrapped", "Unwrapped phase", 61, SIGNED, symmetric_range, "rad", shown=True)
PHASE = Kind("wrapped", "Wrapped phase", 62, CYCLE, _cycle_range, "rad", shown=True)
COMPONENTS = Kind("components", "Connected components", 63, QUALITY, count_range)
PAIR_COHERENCE = Kind("pair_coherence", "Coherence", 64, GREY, _unit_range)


@dataclass(frozen=True)
class ValueClass:
    """One value of a raster of classes: colour and words in the legend."""

    value: int
    colour: str
    label: str


#: Classes of the kinds that have them.
CLASSES = {
    # NO_DATA has no class, so nothing is drawn there. Colours of Okabe and Ito, safe for colour-blind eyes.
    FLAGS.key: (
        ValueClass(CONNECTED, "#009e73", "Connected"),
        ValueClass(BRIDGED, "#e69f00", "Bridged by smoothing"),
        ValueClass(UNDERDETERMINED, "#cc79a7", "Under-determined"),
    ),
    APPLICABILITY.key: (
        ValueClass(BLIND, "#4d4d4d", "Blind"),
        ValueClass(CONVENTIONAL_ONLY, "#56b4e9", "D-InSAR only"),
        ValueClass(SUBBAND_ONLY, "#e69f00", "Sub-band only"),
        ValueClass(BOTH, "#009e73", "Both"),
    ),
}

#: Kind of an output, by its name in the algorithms.
KIND_OF_OUTPUT = {
    "TIMESERIES": TIMESERIES,
    "VELOCITY": VELOCITY,
    "VELOCITY_STD": VELOCITY_STD,
    "TEMPORAL_COHERENCE": TEMPORAL_COHERENCE,
    "MEAN_COHERENCE": MEAN_COHERENCE,
    "RESIDUAL_RMS": RESIDUAL_RMS,
    "DEM_ERROR": DEM_ERROR,
    "OBSERVATIONS": OBSERVATIONS,
    "CLOSURE": CLOSURE,
    "FLAGS": FLAGS,
    "CONCESSIONS": CONCESSIONS,
    "STATIONS": STATIONS,
    "PANELS": PANELS,
    "LOS": LOS,
    "LOS_STD": LOS_STD,
    "VERTICAL": VERTICAL,
    "VERTICAL_STD": VERTICAL_STD,
    "TRUE_LOS": LOS,
    "TRUE_VERTICAL": VERTICAL,
    "PHASE_STD": PHASE_STD,
    "APPLICABILITY": APPLICABILITY,
    "REVISIT": REVISIT,
    "SUBBAND_SNR": SUBBAND_SNR,
    "DISPLACEMENT": DISPLACEMENT,
    "UNWRAPPED": UNWRAPPED,
    "PHASE": PHASE,
    "COMPONENTS": COMPONENTS,
    "COHERENCE": PAIR_COHERENCE,
}

#: Kind of a raster whose output's name says nothing, by its ``DATA_KIND`` tag.
KIND_OF_TAG = {
    tags.KIND_TIMESERIES: TIMESERIES,
    tags.KIND_VELOCITY: VELOCITY,
    tags.KIND_COHERENCE: PAIR_COHERENCE,
    tags.KIND_WRAPPED: PHASE,
    tags.KIND_PHASE: UNWRAPPED,
    tags.KIND_DISPLACEMENT: DISPLACEMENT,
    tags.KIND_COMPONENTS: COMPONENTS,
}
