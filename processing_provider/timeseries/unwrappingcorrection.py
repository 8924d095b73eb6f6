"""``mininginsar:unwrappingcorrection``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import TIME_SERIES, Texts
from ..parameters import (
    CSV_FILTER,
    HDF5_FILTER,
    HTML_FILTER,
    advanced,
    choice,
    file_output,
    folder_output,
    number,
    number_output,
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

# The words of algorithms.runs, written out so that QGIS starts without them; a test compares them.
METHODS = ("closure", "bridging", "both")
REGIONS = ("pixel", "patch", "component")
TIES = ("leave", "take")


class UnwrappingCorrection(MiningInsarAlgorithm):
    """Whole-cycle errors of a stack found and mended."""

    texts = Texts(
        id="unwrappingcorrection",
        name="Unwrapping correction",
        group=TIME_SERIES,
        tags=("InSAR", "unwrapping error", "phase closure", "triplet", "bridging", "whole cycle", "2 pi", "ambiguity"),
        summary="""
        Finds interferograms that were unwrapped wrongly by whole cycles and mends them (Yunjun et al. 2019): by the
        closure of triplets, by bridges between connected components, or by both.

        Closure: three interferograms of three dates must add up. Where they do not, the smallest change in whole cycles
        that closes the loops of a pixel is looked for, as a linear programme solved once for every pattern of open
        loops. Where several changes are equally small, the interferograms on which they differ are left alone and the
        report says how many.

        Bridging: between components that a gap separates, the phase on both ends of the shortest bridge tells the whole
        cycles between them, where the ground is smooth.

        Neither sees everything. Interferograms in no loop are not checked by closure, and a cycle that all
        interferograms of a date share looks like motion; ground that moves by more than half a cycle across a gap looks
        like an error to a bridge. A stack without triplets is left as it is by closure.

        What is written is not referenced: give the reference again where you use it.
        """,
        parameters={
            "METHOD": "closure: triplets. bridging: connected components, each interferogram by itself. both: bridges "
            "first, then closure.",
            "REGIONS": "What must agree before closure changes anything. pixel: nothing but the pixel itself, noise "
            "included. patch: neighbours in a patch of at least LEAST_PATCH pixels. component: most of a connected "
            "component, which then is changed as a whole (needs COMPONENTS).",
            "LEAST_PATCH": "Smallest patch of pixels, touching by their sides, that asks for the same cycles [pixels]; "
            "protects from isolated noisy pixels.",
            "COMPONENTS": "Rasters of the connected components of the unwrapping, one per interferogram, matched by "
            "their dates; 0 is no component. Left out: those of the product in FOLDER where it has them; else gaps and "
            "jumps by more than half a cycle separate components.",
            "TIES": "What is done where several changes are equally small: leave (nothing on the interferograms on "
            "which they differ) or take (one of them, whichever comes first, as a solver without this question does).",
            "ALPHA": "Weight of a cycle of change against a cycle of misclosure that is left, above 0 and below 1. "
            "Small: loops are closed at any price.",
            "MAX_PATTERNS": "Patterns of open loops for which a linear programme is solved at most, the commonest "
            "first; the others are left alone and their pixels counted. What is plain without one does not count.",
            "BRIDGE_RADIUS": "Radius around both ends of a bridge in which the phase is fitted [pixels].",
            "LEAST_COMPONENT": "Smaller components are not bridged [pixels].",
            "MAX_BRIDGE": "Longest bridge [pixels]; 0: any.",
            "MIN_CONFIDENCE": "Confidence that a bridge needs, 0 to 1. At 0.5 its step lies within a quarter cycle of "
            "a whole one, and the slopes of both ends agree as well.",
            "OUTPUT": "The corrected stack, an HDF5 file (.h5) as createstack writes it. Needs the Python package "
            "h5py.",
            "OUTPUT_FOLDER": "The corrected stack as a folder of GeoTIFFs, which FOLDER takes; needs no h5py. A new or "
            "empty folder.",
            "REPORT": "What was changed in which interferogram, closure before and after, bridges, maps (.html).",
            "CHANGES": "Number of interferograms changed at each pixel.",
            "BAD_LOOPS": "Number of loops beyond pi at each pixel: band 1 after the correction, band 2 before. sbas "
            "takes it as BAD_LOOPS. Not written where no three pairs form a loop.",
            "PAIRS_TABLE": "Table of pairs: pixels changed, cycles, closure before and after. Can be given as PAIRS "
            "again.",
        },
        outputs={
            "N_TRIPLETS": "Number of loops of three pairs.",
            "PAIRS_CHANGED": "Number of interferograms in which any pixel was changed.",
            "PIXELS_CHANGED": "Number of pixels that were changed in any interferogram.",
            "OPEN_BEFORE": "Number of pixels with a loop beyond pi, before.",
            "OPEN_AFTER": "Number of pixels with a loop beyond pi, after.",
            "PIXELS_LEFT_ALONE": "Number of pixels whose open loops do not tell what to change, all or in part.",
            "N_BRIDGES": "Number of bridges between components, over all interferograms.",
            "BRIDGES_TRUSTED": "Number of bridges that were trusted.",
        },
    )

    def define(self):
        return [
            *stack_parameters(),
            *reference_parameters(),
            choice("METHOD", "Method", METHODS, default="closure"),
            choice("REGIONS", "Judge by", REGIONS, default="patch"),
            number("LEAST_PATCH", "Smallest patch [pixels]", default=5, minimum=1, integer=True),
            rasters("COMPONENTS", "Connected components"),
            advanced(choice("TIES", "Where blame is open", TIES, default="leave")),
            advanced(number("ALPHA", "Weight of a change", default=0.01, minimum=1e-6, maximum=0.999)),
            advanced(number("MAX_PATTERNS", "Patterns at most", default=20000, minimum=1, integer=True)),
            advanced(number("BRIDGE_RADIUS", "Radius at bridges [pixels]", default=15, minimum=2, integer=True)),
            advanced(number("LEAST_COMPONENT", "Smallest component [pixels]", default=30, minimum=1, integer=True)),
            advanced(number("MAX_BRIDGE", "Longest bridge [pixels]", default=0.0, minimum=0.0)),
            advanced(number("MIN_CONFIDENCE", "Confidence of a bridge", default=0.5, minimum=0.0, maximum=1.0)),
            *run_parameters(),
            file_output("OUTPUT", "Corrected stack", HDF5_FILTER, by_default=True),
            folder_output("OUTPUT_FOLDER", "Corrected stack, GeoTIFFs"),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            raster_output("CHANGES", "Interferograms changed", by_default=False),
            raster_output("BAD_LOOPS", "Loops beyond pi"),
            file_output("PAIRS_TABLE", "Table of pairs", CSV_FILTER),
            number_output("N_DATES", "Dates"),
            number_output("N_PAIRS", "Interferograms"),
            number_output("N_TRIPLETS", "Loops of three pairs"),
            number_output("PAIRS_CHANGED", "Interferograms changed"),
            number_output("PIXELS_CHANGED", "Pixels changed"),
            number_output("OPEN_BEFORE", "Pixels with a loop beyond pi, before"),
            number_output("OPEN_AFTER", "Pixels with a loop beyond pi, after"),
            number_output("PIXELS_LEFT_ALONE", "Pixels left alone"),
            number_output("N_BRIDGES", "Bridges"),
            number_output("BRIDGES_TRUSTED", "Bridges trusted"),
            text_output("REFERENCE_USED", "Reference"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.unwrappingcorrection import run_unwrappingcorrection
        from ...algorithms.runs.unwrappingcorrection_steps import CorrectionOptions
        from ...algorithms.timeseries.ambiguity import AmbiguityOptions
        from ...algorithms.timeseries.bridging import BridgingOptions

        request, settings = stack_request(values), run_settings(values)
        reference = reference_request(values, stack_crs(values, request))
        options = CorrectionOptions(
            method=values.choice("METHOD"),
            regions=values.choice("REGIONS"),
            least_patch=values.integer("LEAST_PATCH"),
            ambiguity=AmbiguityOptions(
                alpha=values.number("ALPHA"),
                max_patterns=values.integer("MAX_PATTERNS"),
                ties=values.choice("TIES"),
            ),
            bridging=BridgingOptions(
                radius=values.integer("BRIDGE_RADIUS"),
                least_component=values.integer("LEAST_COMPONENT"),
                min_confidence=values.number("MIN_CONFIDENCE"),
                max_length=values.number("MAX_BRIDGE"),
            ),
        )
        components = values.layers("COMPONENTS")
        return lambda outputs, reporter: run_unwrappingcorrection(
            request,
            reference,
            options,
            components=components,
            outputs=outputs,
            settings=settings,
            reporter=reporter,
        )
