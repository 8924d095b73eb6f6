"""Names of the tags that rasters carry, in one place: readers look for them, writers write them.

FIRST_DATE, SECOND_DATE, WAVELENGTH_METRES and INCIDENCE_DEGREES are the names PyRate writes; the rest are ours.
Nothing downstream depends on a file's name where these are there: model chains lose file names.
"""

from __future__ import annotations

from dataclasses import dataclass

KIND = "DATA_KIND"
UNITS = "DATA_UNITS"
SIGN = "SIGN"
FIRST_DATE = "FIRST_DATE"
SECOND_DATE = "SECOND_DATE"
WAVELENGTH = "WAVELENGTH_METRES"
INCIDENCE = "INCIDENCE_DEGREES"
HEADING = "HEADING_DEGREES"
SLANT_RANGE = "SLANT_RANGE_METRES"
LOOK_SIDE = "LOOK_SIDE"
PHASE_SIGN = "PHASE_SIGN"
PERPENDICULAR_BASELINE = "PERPENDICULAR_BASELINE_METRES"
REFERENCE = "REFERENCE"
#: Of a single-look complex image: what its samples mean in range. The centroid is the frequency that its
#: interferometric phase belongs to; a sub-band carries its own, beside the carrier of the full band.
CARRIER_FREQUENCY = "CARRIER_FREQUENCY_HZ"
CENTROID_FREQUENCY = "CENTROID_FREQUENCY_HZ"
RANGE_BANDWIDTH = "RANGE_BANDWIDTH_HZ"
SAMPLING_RATE = "RANGE_SAMPLING_RATE_HZ"
LINE_SPACING = "LINE_SPACING_METRES"
SAMPLE_SPACING = "SAMPLE_SPACING_METRES"
NEAR_RANGE = "NEAR_RANGE_METRES"
RANGE_WINDOW = "RANGE_WINDOW"
RANGE_WINDOW_COEFFICIENT = "RANGE_WINDOW_COEFFICIENT"
#: Of a raster in radar coordinates: lines and samples of the single-look image that one of its pixels stands for.
LOOKS_LINES = "LOOKS_LINES"
LOOKS_SAMPLES = "LOOKS_SAMPLES"
#: Of a sub-band phase: distance of the effective centroids of the two sub-bands, and the surface that was taken off it.
#: WAVELENGTH is then the simulated one.
SUBBAND_SEPARATION = "SUBBAND_SEPARATION_HZ"
TREND_REMOVED = "TREND_REMOVED"
#: Of a velocity: the functions of time that it comes from, where they are more than a straight line.
TIME_FUNCTION = "TIME_FUNCTION"
PLUGIN_VERSION = "MINING_INSAR_VERSION"
COMMAND = "QGIS_PROCESS_COMMAND"
#: Of what was made from a corrected stack: what was taken off, in words.
CORRECTIONS = "CORRECTIONS"
#: Of a component of the motion: what it rests on, in words.
ASSUMPTION = "ASSUMPTION"
#: Of a band of a time series: its date, ISO.
BAND_DATE = "DATE"

KIND_PHASE = "unwrapped_phase"
KIND_COHERENCE = "coherence"
KIND_SLC = "slc"
KIND_RANGE_OFFSET = "range_offset"
KIND_INTERFEROGRAM = "interferogram"
KIND_SUBBAND = "subband_phase"
KIND_WRAPPED = "wrapped_phase"
KIND_COMPONENTS = "connected_components"
#: Closure of loops: band 1 rms [rad], 2 loops beyond pi, 3 complete loops; and counts of loops beyond pi alone.
KIND_CLOSURE, KIND_BAD_LOOPS = "phase_closure", "bad_loops"
KIND_DISPLACEMENT = "displacement"
KIND_TIMESERIES = "timeseries"
KIND_VELOCITY = "velocity"
#: Standard deviation of each date of a series, in its own unit.
KIND_DISPLACEMENT_STD = "displacement_std"
KIND_RESIDUALS = "pair_residuals"
KIND_DATE_STATES = "date_states"
#: Components of the motion of the ground [mm or mm/yr], positive east, north and up.
KIND_EAST, KIND_NORTH, KIND_UP = "east_displacement", "north_displacement", "up_displacement"
KIND_EAST_VELOCITY, KIND_NORTH_VELOCITY, KIND_UP_VELOCITY = "east_velocity", "north_velocity", "up_velocity"

#: What the sign of every displacement and velocity means.
SIGN_TOWARD = "line of sight, positive toward the satellite; subsidence is negative"


@dataclass(frozen=True)
class Provenance:
    """Who made an output and how.

    Attributes
    ----------
    version : str
        Plugin version.
    command : str
        The qgis_process command that repeats it; empty when a script made it.
    """

    version: str = ""
    command: str = ""
