"""``mininginsar:filter``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import INTERFEROMETRY, Texts
from ..parameters import advanced, choice, number, number_output, raster, raster_output, run_parameters, run_settings

# The words of algorithms.runs.filter, written out so that QGIS starts without it; a test compares them.
METHODS = ("gaussian", "goldstein")
CONTENTS = ("wrapped", "values")


class Filter(MiningInsarAlgorithm):
    """Filter of an interferogram."""

    texts = Texts(
        id="filter",
        name="Filter an interferogram",
        group=INTERFEROMETRY,
        tags=("InSAR", "filter", "Gaussian", "Goldstein", "interferogram", "smoothing"),
        summary="""
        Filters a complex interferogram, wrapped phase, or any raster of one band.

        gaussian: a Gaussian that lets the wavelength FILTER_WAVELENGTH through by half, in azimuth and ground range
        (Tang et al. 2023 use 200 m, which is a standard deviation of 37 m). goldstein: Goldstein and Werner's adaptive
        filter, for complex interferograms and wrapped phase. Phase is filtered as a complex number of length one, never
        as a number. Empty pixels stay empty and count nothing.

        A filter also removes signal: a bowl that is not much wider than the wavelength becomes shallower.
        """,
        parameters={
            "INPUT": "A complex interferogram, wrapped phase, or (gaussian only) any raster of one band.",
            "METHOD": "gaussian or goldstein.",
            "FILTER_WAVELENGTH": "Wavelength on the ground that the Gaussian lets through by half [m]; at least two "
            "pixels.",
            "ALPHA": "Strength of the Goldstein filter: 0 does nothing, 1 most.",
            "PATCH": "Side of the patches of the Goldstein filter [pixels].",
            "OVERLAP": "Pixels that neighbouring patches share.",
            "CONTENT": "What a real raster holds: wrapped phase, or values (unwrapped phase, displacement). Left out: "
            "what its tags say.",
            "LINE_SPACING": "Distance of the raster's rows along the track [m]; from its tags, if left out. Not needed "
            "on a map.",
            "SAMPLE_SPACING": "Distance of the raster's columns in slant range [m]; from its tags, if left out.",
            "INCIDENCE": "Incidence angle [degrees], for ground range; from its tags, if left out.",
            "OUTPUT": "The same as the input, filtered.",
        },
        outputs={
            "LINE_SPACING_USED": "Distance of rows on the ground [m]; Gaussian only.",
            "GROUND_SPACING_USED": "Distance of columns on the ground [m]; Gaussian only.",
        },
    )

    def define(self):
        return [
            raster("INPUT", "Interferogram", optional=False),
            choice("METHOD", "Filter", METHODS, default="gaussian"),
            number("FILTER_WAVELENGTH", "Half-gain wavelength [m]", default=200.0, minimum=0.001),
            number("ALPHA", "Goldstein: strength", default=0.5, minimum=0.0, maximum=1.0),
            advanced(number("PATCH", "Goldstein: side of a patch [pixels]", default=32, minimum=8, integer=True)),
            advanced(number("OVERLAP", "Goldstein: overlap of patches [pixels]", default=24, minimum=0, integer=True)),
            advanced(choice("CONTENT", "A real raster holds", CONTENTS)),
            advanced(number("LINE_SPACING", "Row spacing [m]", minimum=1e-3, maximum=1e5)),
            advanced(number("SAMPLE_SPACING", "Column spacing in slant range [m]", minimum=1e-3, maximum=1e5)),
            advanced(number("INCIDENCE", "Incidence angle [degrees]", minimum=0.0, maximum=90.0)),
            *run_parameters(),
            raster_output("OUTPUT", "Filtered", optional=False),
            number_output("LINE_SPACING_USED", "Row spacing [m]"),
            number_output("GROUND_SPACING_USED", "Column spacing on the ground [m]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.interferogram.filters import Goldstein
        from ...algorithms.runs.filter import FilterOptions, run_filter

        source, settings = values.layer("INPUT"), run_settings(values)
        method = values.choice("METHOD")
        adaptive = Goldstein()
        if method == "goldstein":
            adaptive = Goldstein(values.number("ALPHA"), values.integer("PATCH"), values.integer("OVERLAP"))
        options = FilterOptions(
            method=method,
            wavelength=values.number("FILTER_WAVELENGTH"),
            goldstein=adaptive,
            content=values.choice("CONTENT"),
            line_spacing=values.number("LINE_SPACING"),
            sample_spacing=values.number("SAMPLE_SPACING"),
            incidence=values.number("INCIDENCE"),
        )
        return lambda outputs, reporter: run_filter(
            source, options, outputs=outputs, settings=settings, reporter=reporter
        )
