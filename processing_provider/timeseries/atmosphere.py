"""``mininginsar:atmosphere``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import TIME_SERIES, Texts
from ..parameters import (
    CSV_FILTER,
    HDF5_FILTER,
    HTML_FILTER,
    advanced,
    boolean,
    choice,
    file_output,
    folder,
    folder_output,
    number,
    number_output,
    raster,
    raster_output,
    rasters,
    reference_parameters,
    reference_request,
    run_parameters,
    run_settings,
    stack_crs,
    stack_parameters,
    stack_request,
    text_output,
)
from ..vector_parameters import vector_layer, vectors

# The words of algorithms, written out so that QGIS starts without them; a test compares them.
ELEVATIONS = ("none", "linear", "quadratic")
RAMPS = ("none", "plane", "bilinear", "quadratic")
DELAY_KINDS = ("zenith", "los", "displacement")


class Atmosphere(MiningInsarAlgorithm):
    """A stack without its atmosphere."""

    texts = Texts(
        id="atmosphere",
        name="Atmosphere (screens of the dates)",
        group=TIME_SERIES,
        tags=(
            "InSAR",
            "atmosphere",
            "troposphere",
            "common-scene stacking",
            "CSS",
            "APS",
            "GACOS",
            "ERA5",
            "ramp",
            "DEM",
        ),
        summary="""
        Estimates what the air adds to each date and takes it off every interferogram, as the difference of its two
        dates: loops of interferograms close as before.

        In this order, each on what the one before leaves: delay rasters (GACOS, ERA5) where you have them; ramps and a
        delay that follows the height, fitted robustly; common-scene stacking (Tymofyeyeva and Fialko 2015; Tang et al.
        2023): the half difference of pairs that lie symmetrically about a date is the air of that date, since steady
        motion cancels in it. Scenes are solved from the noisiest on, in the order of their noise coefficients.

        Give the mining concessions as MASK. Nothing is estimated inside, and the screens are carried across smoothly;
        without it the bend of motion that speeds up or stops is taken for air, 11 mm for a change by 341 mm/yr and
        pairs of up to 36 days.

        What it cannot do: a delay that is linear in time cancels like steady motion and stays in the velocity, whose
        error does not shrink. The first and the last scene have no pairs on both sides and stay as they are. The report
        tells, per scene and pair, what was found and done.
        """,
        parameters={
            "MASK": "Polygons of ground that moves, for example mining concessions: nothing is estimated inside.",
            "MASK_BUFFER": "Margin around the polygons that may move as well [m].",
            "CSS": "Estimate screens by common-scene stacking.",
            "ITERATIONS": "How often scenes are solved anew, each time in the order of the screens before.",
            "TOLERANCE_DAYS": "Most by which the pair before a date and the pair after it may differ in length [days].",
            "MAX_SPAN_DAYS": "Longest pair used for common-scene stacking [days]. Left out: every pair.",
            "MOTION_SMOOTHING": "Where no mask keeps motion out: displacement that SBAS finds is taken off before "
            "scenes are stacked, with smoothing that falls from 1000 days to this [yr] over the ITERATIONS (GMTSAR's "
            "way; its -smooth 5 is 0.0137 here). Less motion is taken for air, more slow air for motion. Left out: no.",
            "DEM": "Heights [m], on any grid; needed for ELEVATION.",
            "ELEVATION": "Delay as a function of the height: none, linear or quadratic. One function per date; dates "
            "whose slope is not told apart from chance (two standard deviations) are left alone.",
            "RAMP": "Ramp over the scene: none, plane, bilinear or quadratic.",
            "KEEP_TREND": "Ramp and height leave what is linear in time in the stack, so that steady wide motion stays "
            "in the velocity. Off: only where nothing outside the mask moves, or for few dates.",
            "DELAYS": "Delay rasters [m] with the date in the name or a tag (one per date, or a band per date), GACOS "
            ".ztd files with their .rsc, or MintPy's ERA5.h5. Every date of the stack is needed.",
            "DELAYS_FOLDER": "A folder of delay rasters, as GACOS delivers them.",
            "DELAY_KIND": "What the rasters hold: zenith (path delay straight up; divided by the cosine of the "
            "incidence angle), los (path delay along the line of sight), displacement (apparent displacement, positive "
            "toward the satellite, as MintPy's ERA5.h5).",
            "OUTPUT": "The corrected stack, an HDF5 file that STACK and MintPy take (needs h5py).",
            "OUTPUT_FOLDER": "The corrected stack as GeoTIFFs, which FOLDER takes (needs nothing).",
            "SCREENS": "What was taken off [mm], a band per date: apparent displacement along the line of sight, "
            "positive toward the satellite. The tags of a band tell whether its scene was stacked.",
            "REPORT": "Noise coefficients before and after, scenes without symmetric pairs, iterations, fits of the "
            "height per pair, pictures (.html).",
            "SCENES_TABLE": "A line per scene: symmetric pairs, noise coefficient and rms before and after, slope with "
            "height (.csv).",
        },
        outputs={
            "N_CORRECTED": "Scenes that got a screen by common-scene stacking.",
            "ITERATIONS_DONE": "Iterations that were run; fewer than asked for where the order came out again.",
            "PAIR_RMS_BEFORE": "Median standard deviation of the interferograms outside the mask, about each pixel's "
            "steady rate, as they came [mm].",
            "PAIR_RMS_AFTER": "The same with the screens taken off [mm]. It shrinks by construction: that is no proof "
            "that motion became more accurate.",
        },
    )

    def define(self):
        return [
            *stack_parameters(),
            *reference_parameters(),
            vectors("MASK", "Mask: mining concessions"),
            number("MASK_BUFFER", "Margin around the mask [m]", default=500.0, minimum=0.0),
            boolean("CSS", "Common-scene stacking", default=True),
            advanced(number("ITERATIONS", "Iterations", default=3, minimum=1, maximum=100, integer=True)),
            advanced(number("TOLERANCE_DAYS", "Tolerance of symmetry [days]", default=5.0, minimum=0.0)),
            advanced(number("MAX_SPAN_DAYS", "Longest pair [days]", minimum=1.0)),
            advanced(number("MOTION_SMOOTHING", "Take motion off first, smoothing [yr]", minimum=1e-6)),
            raster("DEM", "DEM [m]"),
            choice("ELEVATION", "Delay with height", ELEVATIONS, default="none"),
            choice("RAMP", "Ramp", RAMPS, default="none"),
            advanced(boolean("KEEP_TREND", "Keep what is linear in time", default=True)),
            rasters("DELAYS", "Delay rasters [m]"),
            folder("DELAYS_FOLDER", "Folder of delay rasters"),
            choice("DELAY_KIND", "Kind of the delays", DELAY_KINDS, default="zenith"),
            *run_parameters(),
            file_output("OUTPUT", "Corrected stack", HDF5_FILTER),
            folder_output("OUTPUT_FOLDER", "Corrected stack as GeoTIFFs"),
            raster_output("SCREENS", "Screens [mm]"),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            file_output("SCENES_TABLE", "Table of scenes", CSV_FILTER),
            number_output("N_DATES", "Dates"),
            number_output("N_PAIRS", "Interferograms"),
            number_output("N_CORRECTED", "Scenes corrected by stacking"),
            number_output("ITERATIONS_DONE", "Iterations"),
            number_output("PAIR_RMS_BEFORE", "Median rms of the interferograms before [mm]"),
            number_output("PAIR_RMS_AFTER", "Median rms of the interferograms after [mm]"),
            text_output("REFERENCE_USED", "Reference"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.atmosphere import run_atmosphere
        from ...algorithms.runs.atmosphere_screens import AtmosphereOptions
        from ...algorithms.timeseries.css import CssOptions

        request, settings = stack_request(values), run_settings(values)
        reference = reference_request(values, stack_crs(values, request))
        css = CssOptions(
            values.integer("ITERATIONS"),
            values.number("TOLERANCE_DAYS"),
            values.number("MAX_SPAN_DAYS"),
            values.number("MOTION_SMOOTHING"),
        )
        delays = values.layers("DELAYS")
        if values.given("DELAYS_FOLDER"):
            delays = (*delays, values.file("DELAYS_FOLDER"))
        options = AtmosphereOptions(
            css=css if values.boolean("CSS") else None,
            mask=vector_layer(values, "MASK"),
            mask_buffer=values.number("MASK_BUFFER"),
            elevation=values.choice("ELEVATION"),
            ramp=values.choice("RAMP"),
            dem=values.layer("DEM"),
            keep_trend=values.boolean("KEEP_TREND"),
            delays=delays,
            delay_kind=values.choice("DELAY_KIND"),
        )
        return lambda outputs, reporter: run_atmosphere(
            request, reference, options, outputs=outputs, settings=settings, reporter=reporter
        )
