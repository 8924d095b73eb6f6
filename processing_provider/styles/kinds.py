"""What outputs show, and how each kind is drawn."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from ...algorithms.io import tags
from ...algorithms.subband.applicability import BLIND, BOTH, CONVENTIONAL_ONLY, SUBBAND_ONLY
from ...algorithms.timeseries.banded import BRIDGED, CONNECTED, UNDERDETERMINED
from ...algorithms.timeseries.intermittent import BRIDGED_DATE, EMPTY_DATE, INTERMITTENT, INTERPOLATED_DATE, TIED
from ...algorithms.timeseries.phases import COMPLETE, ENDED, STILL_ACTIVE, THROUGHOUT
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


def _year_range(samples: Iterable[np.ndarray]) -> ValueRange:
    """From the first to the last date of the map, in whole years."""
    values = np.concatenate([np.zeros(0), *samples])
    return (
        ValueRange(float(np.floor(values.min())), float(np.ceil(values.max()))) if values.size else ValueRange(0.0, 1.0)
    )


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
STATION_STATS = Kind("station_stats", "Stations", 0, shown=True)
CONCESSIONS = Kind("concessions", "Concessions", 1, shown=True)
CONCESSION_STATS = Kind("concession_stats", "Concession statistics", 1, shown=True)
BOWLS = Kind("bowls", "Subsidence bowls", 2, shown=True)
PROFILES = Kind("profiles", "Profiles", 3, shown=True)
PROFILE_POINTS = Kind("profile_points", "Points of profiles", 3)
POINT_SERIES = Kind("point_series", "Series at points", 3, shown=True)
CANDIDATES = Kind("candidates", "Candidates for a reference", 3, shown=True)
CONTOURS = Kind("contours", "Velocity contours", 4, shown=True)
PANELS = Kind("panels", "Panels", 2, shown=True)
TIMESERIES = Kind("timeseries", "LOS displacement", 10, MOTION, symmetric_range, "mm", elevation=True, shown=True)
VELOCITY = Kind("velocity", "LOS velocity", 11, MOTION, symmetric_range, "mm/yr", elevation=True, shown=True)
VELOCITY_STD = Kind("velocity_std", "Velocity standard deviation", 12, ERROR, range_from_zero, "mm/yr")
SIGMA = Kind("sigma", "Standard deviation", 12, ERROR, range_from_zero)
VELOCITY_SIGMA = Kind("velocity_sigma", "Predicted velocity standard deviation", 12, ERROR, range_from_zero, "mm/yr")
TEMPORAL_COHERENCE = Kind("temporal_coherence", "Temporal coherence", 13, QUALITY, _unit_range)
MEAN_COHERENCE = Kind("coherence", "Mean coherence", 14, QUALITY, _unit_range)
RESIDUAL_RMS = Kind("residual_rms", "Residual rms", 15, ERROR, range_from_zero, "mm")
MODEL_CHOICE = Kind("model_choice", "Function of time", 16)
PARAMETERS = Kind("time_function", "Parameters of the function of time", 16, SIGNED, symmetric_range)
DEM_ERROR = Kind("dem_error", "DEM error", 16, SIGNED, symmetric_range, "m")
FILLED = Kind("filled", "Values filled", 17, QUALITY, count_range)
OBSERVATIONS = Kind("observations", "Observations", 17, QUALITY, count_range)
CLOSURE = Kind("closure", "Phase closure, rms", 18, ERROR, range_from_zero, "rad")
DIFFERENCE = Kind("difference", "Difference of two products", 21, MOTION, symmetric_range, "mm", shown=True)
DIFFERENCE_RMS = Kind("difference_rms", "Rms difference of two products", 22, ERROR, range_from_zero, "mm")
ALIASING = Kind("aliasing", "Gradient in parts of the largest", 23, ERROR, _unit_range)
SCREENS = Kind("screens", "Atmosphere", 20, MOTION, symmetric_range, "mm", shown=True)
FLAGS = Kind("flags", "Flags", 19)
BRIDGED_DATES = Kind("date_states", "What each date rests on", 19)
RESIDUALS = Kind("pair_residuals", "Residuals of the interferograms", 15, SIGNED, symmetric_range, "mm")
BAD_LOOPS = Kind("bad_loops", "Loops beyond pi", 20, ERROR, count_range, shown=True)
CHANGES = Kind("unwrapping_changes", "Interferograms changed", 21, ERROR, count_range)

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
OFFSETS = Kind("offsets", "Offsets of lines and samples", 65, SIGNED, symmetric_range, "px")
RANGE_OFFSETS = Kind("range_offsets", "Range offsets", 66, SIGNED, symmetric_range, "m")
PAIR_COHERENCE = Kind("pair_coherence", "Coherence", 64, GREY, _unit_range)


PHASES = Kind("phases", "Phases of subsidence", 80, shown=True)
ACTIVE_RATE = Kind("active_rate", "Active rate", 81, MOTION, symmetric_range, "mm/yr")
INITIAL_RATE = Kind("initial_rate", "Initial rate", 82, MOTION, symmetric_range, "mm/yr")
RESIDUAL_RATE = Kind("residual_rate", "Residual rate", 83, MOTION, symmetric_range, "mm/yr")
ONSET = Kind("onset", "Onset of the active phase", 84, QUALITY, _year_range)
END = Kind("end", "End of the active phase", 85, QUALITY, _year_range)
STOPPAGE = Kind("stoppage", "Stoppage", 86, ERROR, range_from_zero, "days")
KNOTS = Kind("change_points", "Change points", 87, QUALITY, count_range)
UP = Kind("up", "Vertical displacement", 90, MOTION, symmetric_range, "mm", elevation=True, shown=True)
UP_VELOCITY = Kind("up_velocity", "Vertical velocity", 90, MOTION, symmetric_range, "mm/yr", elevation=True, shown=True)
EAST = Kind("east", "Eastward displacement", 91, MOTION, symmetric_range, "mm")
EAST_VELOCITY = Kind("east_velocity", "Eastward velocity", 91, MOTION, symmetric_range, "mm/yr")
NORTH = Kind("north", "Northward displacement", 92, MOTION, symmetric_range, "mm")
NORTH_VELOCITY = Kind("north_velocity", "Northward velocity", 92, MOTION, symmetric_range, "mm/yr")
UP_STD = Kind("up_std", "Standard deviation of up", 93, ERROR, range_from_zero)
EAST_STD = Kind("east_std", "Standard deviation of east", 94, ERROR, range_from_zero)
INTERPOLATION_ERROR = Kind("interpolation_error", "Interpolation error", 95, ERROR, range_from_zero, "mm")
B_EFFECT = Kind("b_effect", "Effect of a B wrong by 20 %", 95, SIGNED, symmetric_range)
TILT = Kind("tilt", "Tilt", 93, ERROR, range_from_zero, "mm/m")
STRAIN = Kind("strain", "Strain", 94, SIGNED, symmetric_range, "mm/m")
CURVATURE = Kind("curvature", "Curvature", 95, SIGNED, symmetric_range, "1/km")
RESIDUAL = Kind("residual", "Measured less predicted", 96, SIGNED, symmetric_range, "mm")


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
        ValueClass(INTERMITTENT, "#56b4e9", "Intermittent: a part of the dates"),
    ),
    BRIDGED_DATES.key: (
        ValueClass(TIED, "#009e73", "Tied by interferograms"),
        ValueClass(BRIDGED_DATE, "#e69f00", "Tied to the first date by smoothing only"),
        ValueClass(INTERPOLATED_DATE, "#d55e00", "No interferogram: smoothing only"),
        ValueClass(EMPTY_DATE, "#999999", "Empty"),
    ),
    APPLICABILITY.key: (
        ValueClass(BLIND, "#4d4d4d", "Blind"),
        ValueClass(CONVENTIONAL_ONLY, "#56b4e9", "D-InSAR only"),
        ValueClass(SUBBAND_ONLY, "#e69f00", "Sub-band only"),
        ValueClass(BOTH, "#009e73", "Both"),
    ),
    MODEL_CHOICE.key: (
        ValueClass(1, "#bbbbbb", "Straight line"),
        ValueClass(2, "#e69f00", "Quadratic"),
        ValueClass(3, "#56b4e9", "Line and year"),
        ValueClass(4, "#0072b2", "Line and half-year"),
        ValueClass(5, "#cc79a7", "Line and steps"),
        ValueClass(6, "#009e73", "Line and exponential decay"),
        ValueClass(7, "#f0e442", "Line and logarithmic decay"),
        ValueClass(8, "#d55e00", "Logistic"),
        ValueClass(11, "#332288", "First of FUNCTION"),
        ValueClass(12, "#ddcc77", "Second of FUNCTION"),
        ValueClass(13, "#882255", "Third of FUNCTION"),
        ValueClass(14, "#44aa99", "Fourth of FUNCTION"),
    ),
    PHASES.key: (
        ValueClass(THROUGHOUT, "#d55e00", "Active throughout"),
        ValueClass(STILL_ACTIVE, "#e69f00", "Initial, then active"),
        ValueClass(ENDED, "#56b4e9", "Active, then residual"),
        ValueClass(COMPLETE, "#0072b2", "Initial, active, residual"),
    ),
}

#: Kinds that vector layers show; the others are rasters with a ramp or classes.
VECTORS = (STATIONS, STATION_STATS, CONCESSIONS, PANELS, CONCESSION_STATS, BOWLS)
VECTORS += (CANDIDATES, CONTOURS, PROFILES, PROFILE_POINTS, POINT_SERIES)

#: Kind of an output, by its name in the algorithms.
KIND_OF_OUTPUT = {
    "TIMESERIES": TIMESERIES,
    "VELOCITY": VELOCITY,
    "VELOCITY_STD": VELOCITY_STD,
    "SIGMA": SIGMA,
    "VELOCITY_SIGMA": VELOCITY_SIGMA,
    "TEMPORAL_COHERENCE": TEMPORAL_COHERENCE,
    "MEAN_COHERENCE": MEAN_COHERENCE,
    "RESIDUAL_RMS": RESIDUAL_RMS,
    "RESIDUALS": RESIDUALS,
    "BRIDGED_DATES": BRIDGED_DATES,
    "MODEL_CHOICE": MODEL_CHOICE,
    "PARAMETERS": PARAMETERS,
    "MODELLED": TIMESERIES,
    "DEM_ERROR": DEM_ERROR,
    "OBSERVATIONS": OBSERVATIONS,
    "CLOSURE": CLOSURE,
    "BAD_LOOPS": BAD_LOOPS,
    "CHANGES": CHANGES,
    "FLAGS": FLAGS,
    "SCREENS": SCREENS,
    "CONCESSIONS": CONCESSIONS,
    "STATIONS": STATIONS,
    "STATION_STATS": STATION_STATS,
    "DIFFERENCE": DIFFERENCE,
    "DIFFERENCE_RMS": DIFFERENCE_RMS,
    "ALIASING": ALIASING,
    "PANELS": PANELS,
    "CONCESSION_STATS": CONCESSION_STATS,
    "BOWLS": BOWLS,
    "CANDIDATES": CANDIDATES,
    "CONTOURS": CONTOURS,
    "PROFILES": PROFILES,
    "PROFILE_POINTS": PROFILE_POINTS,
    "POINT_SERIES": POINT_SERIES,
    "POINTS": POINT_SERIES,
    "FILLED": FILLED,
    "PHASES": PHASES,
    "ACTIVE_RATE": ACTIVE_RATE,
    "INITIAL_RATE": INITIAL_RATE,
    "RESIDUAL_RATE": RESIDUAL_RATE,
    "ONSET": ONSET,
    "END": END,
    "STOPPAGE": STOPPAGE,
    "KNOTS": KNOTS,
    "UP_STD": UP_STD,
    "EAST_STD": EAST_STD,
    "INTERPOLATION_ERROR": INTERPOLATION_ERROR,
    "B_EFFECT": B_EFFECT,
    "TILT": TILT,
    "STRAIN": STRAIN,
    "CURVATURE": CURVATURE,
    "RESIDUAL": RESIDUAL,
    "PREDICTED": LOS,
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
    "OFFSETS": OFFSETS,
    "RANGE_OFFSETS": RANGE_OFFSETS,
    "COHERENCE": PAIR_COHERENCE,
}

#: Kind of a raster whose output's name says nothing, by its ``DATA_KIND`` tag.
KIND_OF_TAG = {
    tags.KIND_TIMESERIES: TIMESERIES,
    tags.KIND_VELOCITY: VELOCITY,
    tags.KIND_COHERENCE: PAIR_COHERENCE,
    tags.KIND_RANGE_OFFSET: RANGE_OFFSETS,
    tags.KIND_WRAPPED: PHASE,
    tags.KIND_SUBBAND: PHASE,
    tags.KIND_PHASE: UNWRAPPED,
    tags.KIND_DISPLACEMENT: DISPLACEMENT,
    tags.KIND_COMPONENTS: COMPONENTS,
    tags.KIND_RESIDUALS: RESIDUALS,
    tags.KIND_DATE_STATES: BRIDGED_DATES,
    tags.KIND_UP: UP,
    tags.KIND_EAST: EAST,
    tags.KIND_NORTH: NORTH,
    tags.KIND_UP_VELOCITY: UP_VELOCITY,
    tags.KIND_EAST_VELOCITY: EAST_VELOCITY,
    tags.KIND_NORTH_VELOCITY: NORTH_VELOCITY,
}
