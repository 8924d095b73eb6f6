"""``mininginsar:sbas``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import TIME_SERIES, Texts
from ..parameters import (
    CSV_FILTER,
    HDF5_FILTER,
    advanced,
    boolean,
    choice,
    file_output,
    number,
    number_output,
    raster,
    raster_output,
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

# The words of algorithms.timeseries, written out so that QGIS starts without the solver; a test compares them.
WEIGHTINGS = ("coherence", "gmtsar", "variance", "none")
PRECISIONS = ("float64", "float32")
ROBUST_METHODS = ("none", "l1", "huber")
ATMOSPHERES = ("none", "css")


def atmosphere_options(values: Values):
    """What the ATMOSPHERE parameters ask for; None where nothing."""
    from ...algorithms.runs.atmosphere_screens import AtmosphereOptions
    from ...algorithms.timeseries.css import CssOptions

    if values.choice("ATMOSPHERE") == "none":
        return None
    css = CssOptions(
        values.integer("ATMOSPHERE_ITERATIONS"),
        values.number("ATMOSPHERE_TOLERANCE_DAYS"),
        values.number("ATMOSPHERE_MAX_SPAN_DAYS"),
    )
    return AtmosphereOptions(
        css=css,
        mask=vector_layer(values, "ATMOSPHERE_MASK"),
        mask_buffer=values.number("ATMOSPHERE_MASK_BUFFER"),
        mask_parameter="ATMOSPHERE_MASK",
    )


class Sbas(MiningInsarAlgorithm):
    """Displacement time series by coherence-weighted small-baseline inversion."""

    texts = Texts(
        id="sbas",
        name="SBAS (displacement time series)",
        group=TIME_SERIES,
        tags=("InSAR", "SBAS", "small baseline", "time series", "displacement", "velocity", "subsidence", "mining"),
        summary="""
        Displacement along the line of sight at every date, by a coherence-weighted small-baseline inversion of
        unwrapped interferograms (Tang et al. 2023, Eq. 6 and 7), with the velocity, its standard error and
        quality maps.

        Displacements are in mm, velocities in mm/yr, positive toward the satellite: subsidence is negative. The
        first date is zero. A year has 365.25 days.

        Every pixel uses the interferograms in which it has a value. Where these do not connect all dates, the
        dates beyond the gap are empty, or bridged by constant velocity when SMOOTHING asks for it; FLAGS tells
        which.

        Without coherence all interferograms count alike; without baselines no DEM error can be estimated. The
        log says so.
        """,
        parameters={
            "WEIGHTING": "How coherence g weights an interferogram, as a multiplier of its row: coherence (g, Tang "
            "et al. 2023), gmtsar (g/sqrt(1-g²), between 0.01 and 10), variance (1 over the phase's "
            "standard deviation at this coherence and LOOKS), none (all alike).",
            "LOOKS": "Independent looks in a pixel of the interferograms. Needed for the weighting variance only.",
            "SMOOTHING": "Weight of the temporal smoothing [yr], in GMTSAR's form: it pulls the velocities of "
            "adjoining intervals together, and bridges gaps of the network by constant velocity. 0: "
            "none. GMTSAR counts in days: its -smooth 5 is 5/365.25 = 0.0137 here.",
            "ESTIMATE_DEM_ERROR": "Estimate the error of the DEM from the perpendicular baselines together with the"
            " motion. Needs baselines, the slant range, the incidence angle and a SMOOTHING "
            "above 0: without smoothing it cannot be told apart from motion.",
            "ALLOW_DISCONNECTED": "Invert a network that falls apart without SMOOTHING: dates outside the part that"
            " holds the first date stay empty. When off, such a network is refused and the "
            "pairs that would tie it are named.",
            "BAD_LOOPS": "Raster of loops that do not close: BAD_LOOPS of unwrappingcorrection or CLOSURE of "
            "stackquality, on the grid of the stack. Pixels with more than MAX_BAD_LOOPS are left out; pixels without "
            "a complete loop are not.",
            "MAX_BAD_LOOPS": "Loops beyond pi that a pixel may have.",
            "ATMOSPHERE": "css: take the air of each date off the interferograms first, estimated by common-scene "
            "stacking; atmosphere does the same with a report, and more. none: nothing.",
            "ATMOSPHERE_MASK": "Polygons of ground that moves, for example mining concessions: nothing is estimated "
            "inside, or the bend of motion that is not steady is taken for air.",
            "ATMOSPHERE_MASK_BUFFER": "Margin around the polygons that may move as well [m].",
            "ATMOSPHERE_ITERATIONS": "How often scenes are solved anew, each time in the order of the screens before.",
            "ATMOSPHERE_TOLERANCE_DAYS": "Most by which the pair before a date and the pair after it may differ in "
            "length [days].",
            "ATMOSPHERE_MAX_SPAN_DAYS": "Longest pair used for common-scene stacking [days]. Left out: every pair.",
            "ROBUST": "How interferograms that do not fit are treated. none: each counts by its weight. l1: least sum "
            "of absolute residuals, so that a few whole-cycle errors hardly matter. huber: ordinary residuals as with "
            "none, those beyond HUBER_THRESHOLD as with l1. Both need redundant interferograms and take up to 25 times "
            "as long.",
            "ROBUST_ITERATIONS": "Reweighted solutions at most; pixels that have settled stop earlier.",
            "HUBER_THRESHOLD": "Robust standard deviations of a pixel's weighted residuals beyond which an "
            "interferogram loses weight; 1.345 is 95 % efficient without outliers.",
            "MIN_PAIR_COHERENCE": "An interferogram is missing at pixels where its own coherence is lower, 0 to 1. Left"
            " out: none is.",
            "MIN_OBSERVATIONS": "Pixels with fewer interferograms stay empty. Left out: one is enough.",
            "INTERMITTENT": "Intermittent coverage: smallest share of the dates, 0 to 1, that a pixel's own "
            "interferograms must tie together. Such a pixel is inverted over its largest tied set of dates and gets a "
            "velocity from them; dates outside stay empty, with SMOOTHING too. Left out: velocities only where all "
            "dates are covered.",
            "PRECISION": "Arithmetic inside the solver; float32 is faster and less accurate.",
            "TIMESERIES": "Displacement along the line of sight [mm], one band per date, the first date's zeros "
            "included. Animates in QGIS's temporal controller.",
            "VELOCITY_STD": "Standard deviation of the velocity [mm/yr]: the scatter of the dates about the line, and "
            "what the errors of the interferograms, as their residuals tell them, do to its slope. Motion is taken as "
            "linear, so a bowl that speeds up or stops has a larger one.",
            "TEMPORAL_COHERENCE": "How well the series explains the interferograms, 0 to 1: |mean exp(j residual)|.",
            "RESIDUAL_RMS": "Root mean square of the residuals of the interferograms [mm].",
            "RESIDUALS": "What the series leaves of every interferogram [mm], positive toward the satellite, one band "
            "per interferogram. A whole-cycle error is half a wavelength.",
            "INFLUENCE": "Table of what leaving out each interferogram would change (CSV): velocity, series and its "
            "own residual against the others, at a sample of pixels, without ROBUST; those that change most first.",
            "COMPONENTS": "Number of parts into which the pixel's interferograms leave the dates; 1: all are tied.",
            "BRIDGED_DATES": "What each date's value rests on, one band per date: interferograms that tie it to the "
            "first date, smoothing only, or nothing.",
            "ATMOSPHERE_STD": "Standard deviation of one scene's atmospheric delay against the reference [mm], as "
            "semivariogram finds it; counted in SIGMA and VELOCITY_SIGMA, independent from scene to scene. Left out: "
            "these hold the noise of the interferograms only.",
            "SIGMA": "Standard deviation of every date's displacement against the first date [mm], one band per date "
            "as in TIMESERIES. With WEIGHTING variance it is what coherence and LOOKS predict; with another, the "
            "residuals of each pixel say how large its errors are.",
            "VELOCITY_SIGMA": "Standard deviation of the velocity [mm/yr] that the same errors predict, however the "
            "ground moves; VELOCITY_STD is what the scatter of the dates shows.",
            "FLAGS": "What each pixel's series rests on: connected, bridged by smoothing, under-determined or "
            "intermittent; the legend names the classes.",
            "DEM_ERROR": "Estimated error of the DEM [m]; written with ESTIMATE_DEM_ERROR only.",
            "HDF5": "The time series as MintPy's timeseries.h5 (needs h5py).",
            "HDF5_VELOCITY": "The velocity as MintPy's velocity.h5 (needs h5py).",
        },
        outputs={
            "PIXELS_CONNECTED": "Number of pixels whose interferograms connect all dates.",
            "PIXELS_BRIDGED": "Number of pixels with gaps that smoothing bridged.",
            "PIXELS_UNDERDETERMINED": "Number of pixels that are empty beyond a gap.",
            "PIXELS_INTERMITTENT": "Number of pixels with a part of the dates, as INTERMITTENT allows.",
            "PIXELS_WITHOUT_DATA": "Number of pixels without any value.",
            "MOST_INFLUENTIAL": "With INFLUENCE: the interferogram that changes the velocity most.",
        },
    )

    def define(self):
        return [
            *stack_parameters(),
            *reference_parameters(),
            choice("WEIGHTING", "Weighting", WEIGHTINGS, default="coherence"),
            number("LOOKS", "Looks", minimum=1.0),
            number("SMOOTHING", "Smoothing [yr]", default=0.0, minimum=0.0),
            boolean("ESTIMATE_DEM_ERROR", "Estimate the DEM error"),
            boolean("ALLOW_DISCONNECTED", "Allow a disconnected network"),
            number("MIN_COHERENCE", "Minimum mean coherence", minimum=0.0, maximum=1.0),
            number("MIN_PAIR_COHERENCE", "Minimum coherence of an interferogram", minimum=0.0, maximum=1.0),
            number("MIN_OBSERVATIONS", "Minimum number of interferograms", minimum=1, integer=True),
            number("INTERMITTENT", "Intermittent: minimum share of dates", minimum=0.0, maximum=1.0),
            choice("ROBUST", "Robust inversion", ROBUST_METHODS, default="none"),
            advanced(
                number("ROBUST_ITERATIONS", "Robust iterations", default=20, minimum=1, maximum=500, integer=True)
            ),
            advanced(number("HUBER_THRESHOLD", "Huber's threshold [robust sigmas]", default=1.345, minimum=0.01)),
            advanced(number("ATMOSPHERE_STD", "Atmosphere of a scene, standard deviation [mm]", minimum=0.0)),
            raster("BAD_LOOPS", "Loops beyond pi"),
            advanced(number("MAX_BAD_LOOPS", "Loops beyond pi at most", default=0, minimum=0, integer=True)),
            choice("ATMOSPHERE", "Atmosphere", ATMOSPHERES, default="none"),
            vectors("ATMOSPHERE_MASK", "Mask of the atmosphere: mining concessions"),
            advanced(number("ATMOSPHERE_MASK_BUFFER", "Margin around the mask [m]", default=500.0, minimum=0.0)),
            advanced(number("ATMOSPHERE_ITERATIONS", "Iterations", default=3, minimum=1, maximum=100, integer=True)),
            advanced(number("ATMOSPHERE_TOLERANCE_DAYS", "Tolerance of symmetry [days]", default=5.0, minimum=0.0)),
            advanced(number("ATMOSPHERE_MAX_SPAN_DAYS", "Longest pair for the atmosphere [days]", minimum=1.0)),
            advanced(choice("PRECISION", "Precision", PRECISIONS, default="float64")),
            *run_parameters(),
            raster_output("TIMESERIES", "LOS displacement [mm]"),
            raster_output("VELOCITY", "LOS velocity [mm/yr]"),
            raster_output("VELOCITY_STD", "Standard deviation of the LOS velocity [mm/yr]"),
            raster_output("TEMPORAL_COHERENCE", "Temporal coherence"),
            raster_output("RESIDUAL_RMS", "Residual rms [mm]", by_default=False),
            raster_output("RESIDUALS", "Residuals of the interferograms [mm]", by_default=False),
            raster_output("OBSERVATIONS", "Observations", by_default=False),
            raster_output("FLAGS", "Flags", by_default=False),
            raster_output("COMPONENTS", "Parts of the dates", by_default=False),
            raster_output("BRIDGED_DATES", "What each date rests on", by_default=False),
            file_output("INFLUENCE", "Influence of interferograms", CSV_FILTER),
            raster_output("SIGMA", "Standard deviation of the displacement [mm]", by_default=False),
            raster_output("VELOCITY_SIGMA", "Predicted standard deviation of the velocity [mm/yr]", by_default=False),
            raster_output("DEM_ERROR", "DEM error [m]", by_default=False),
            file_output("HDF5", "Time series, MintPy", HDF5_FILTER),
            file_output("HDF5_VELOCITY", "Velocity, MintPy", HDF5_FILTER),
            number_output("N_DATES", "Dates"),
            number_output("N_PAIRS", "Interferograms"),
            number_output("N_COMPONENTS", "Connected parts of the network"),
            number_output("RANK", "Rank of the network"),
            number_output("PIXELS_CONNECTED", "Pixels whose dates are all connected"),
            number_output("PIXELS_BRIDGED", "Pixels bridged by smoothing"),
            number_output("PIXELS_UNDERDETERMINED", "Pixels empty beyond a gap"),
            number_output("PIXELS_INTERMITTENT", "Pixels with a part of the dates"),
            number_output("PIXELS_WITHOUT_DATA", "Pixels without data"),
            number_output("VELOCITY_MINIMUM", "Lowest velocity [mm/yr]"),
            number_output("VELOCITY_MAXIMUM", "Highest velocity [mm/yr]"),
            text_output("REFERENCE_USED", "Reference"),
            text_output("MOST_INFLUENTIAL", "Interferogram that changes most"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.sbas import run_sbas
        from ...algorithms.timeseries.intermittent import CoverageOptions
        from ...algorithms.timeseries.robust import RobustOptions
        from ...algorithms.timeseries.sbas import SbasOptions

        request, settings = stack_request(values), run_settings(values)
        reference = reference_request(values, stack_crs(values, request))
        options = SbasOptions(
            weighting=values.choice("WEIGHTING"),
            looks=values.number("LOOKS"),
            smoothing=values.number("SMOOTHING"),
            estimate_dem_error=values.boolean("ESTIMATE_DEM_ERROR"),
            precision=values.choice("PRECISION"),
        )
        robust = RobustOptions(
            values.choice("ROBUST"), values.integer("ROBUST_ITERATIONS"), values.number("HUBER_THRESHOLD")
        )
        coverage = CoverageOptions(
            values.number("MIN_PAIR_COHERENCE"), values.integer("MIN_OBSERVATIONS"), values.number("INTERMITTENT")
        )
        min_coherence = values.number("MIN_COHERENCE")
        allow_disconnected = values.boolean("ALLOW_DISCONNECTED")
        bad_loops, max_bad_loops = values.layer("BAD_LOOPS"), values.integer("MAX_BAD_LOOPS")
        atmosphere_std, atmosphere = values.number("ATMOSPHERE_STD"), atmosphere_options(values)
        return lambda outputs, reporter: run_sbas(
            request,
            reference,
            options,
            min_coherence=min_coherence,
            allow_disconnected=allow_disconnected,
            bad_loops=bad_loops,
            max_bad_loops=max_bad_loops,
            robust=robust,
            coverage=coverage,
            atmosphere_std=atmosphere_std,
            atmosphere=atmosphere,
            outputs=outputs,
            settings=settings,
            reporter=reporter,
        )
