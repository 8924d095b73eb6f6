"""``mininginsar:findreference``."""

from __future__ import annotations

from qgis.core import Qgis

from ...algorithms.checks import InputError
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import STACK, Texts
from ..parameters import (
    HTML_FILTER,
    REFERENCE_MARGIN,
    SERIES_UNITS,
    advanced,
    choice,
    file_output,
    number,
    number_output,
    raster,
    run_parameters,
    run_settings,
    stack_parameters,
    stack_request,
    text_output,
)
from ..vector_parameters import vector_layer, vector_output, vectors


class FindReference(MiningInsarAlgorithm):
    """Candidates for a reference."""

    texts = Texts(
        id="findreference",
        name="Find stable ground for a reference",
        group=STACK,
        tags=("InSAR", "reference point", "reference area", "stable", "coherence", "mine"),
        summary="""
        Looks for ground that can serve as reference: coherent, with a value in every interferogram or date, with
        phase loops that close, outside the concessions and a margin around them, and moving as most quiet ground
        does. Ranks the best places as points, with the numbers behind the ranking.

        What is quiet is found by turns: pixels that stray in rate or in wander are left out of what all have in
        common. A rate along the line of sight is relative, so ground that all moves alike cannot be told from rest;
        the log says so where the rates spread more than noise explains.

        REFERENCE stable in sbas, stacking and the others takes the best place without asking.
        """,
        parameters={
            "TIMESERIES": "A displacement time series, instead of a stack: the raster that sbas writes, any raster "
            "whose bands carry dates, or MintPy's timeseries.h5.",
            "QUALITY": "With TIMESERIES: a map of temporal coherence or mean coherence on the same grid, 0 to 1.",
            "CONCESSIONS": "Polygons of ground that is expected to move, in any coordinate system. Optional, and worth "
            "giving.",
            "CONCESSIONS_BUFFER": "Margin around the concessions that is left out too [m]: the reach of the workings, "
            "about their depth.",
            "MIN_COHERENCE": "Least mean coherence (or QUALITY) of a pixel that may belong to a reference, 0 to 1.",
            "SIZE": "Pixels on a side of a patch, odd. The mean of a patch is a quieter reference than a pixel.",
            "COUNT": "Candidates wanted, at least three patches apart.",
            "CANDIDATES": "Points, best first: cost, velocity against quiet ground and against the surroundings "
            "[mm/yr], wander about it [mm], coherence, share of usable pixels around, distances to the concessions and "
            "to the edge [m], and the patch as REFERENCE_AREA.",
            "REPORT": "Report (HTML): the candidates, what was left out and why, and maps.",
        },
        outputs={
            "N_CANDIDATES": "Candidates found.",
            "REFERENCE_POINT": "The best place, as REFERENCE_POINT takes it.",
            "REFERENCE_AREA": "Its patch, as REFERENCE_AREA takes it.",
            "BEST_VELOCITY": "Velocity of the best place against all quiet ground [mm/yr].",
            "BEST_VELOCITY_STD": "Its standard error, by the scatter [mm/yr].",
            "BEST_COHERENCE": "Mean coherence of the best place.",
            "SPREAD": "Robust standard deviation of the velocities outside the mask [mm/yr].",
        },
    )

    def define(self):
        return [
            *stack_parameters(),
            raster("TIMESERIES", "Time series"),
            choice("UNIT", "Unit of the time series", SERIES_UNITS),
            raster("QUALITY", "Coherence of the time series"),
            vectors("CONCESSIONS", "Concessions"),
            number("CONCESSIONS_BUFFER", "Margin around the concessions [m]", default=REFERENCE_MARGIN, minimum=0.0),
            number("MIN_COHERENCE", "Least mean coherence", default=0.3, minimum=0.0, maximum=1.0),
            advanced(number("SIZE", "Patch [pixels]", default=5, minimum=1, maximum=101, integer=True)),
            number("COUNT", "Candidates", default=10, minimum=1, maximum=1000, integer=True),
            *run_parameters(),
            vector_output("CANDIDATES", "Candidates for a reference", Qgis.ProcessingSourceType.VectorPoint),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            number_output("N_CANDIDATES", "Candidates"),
            text_output("REFERENCE_POINT", "Best point"),
            text_output("REFERENCE_AREA", "Its patch"),
            number_output("BEST_VELOCITY", "Velocity of the best [mm/yr]"),
            number_output("BEST_VELOCITY_STD", "Its standard error [mm/yr]"),
            number_output("BEST_COHERENCE", "Its coherence"),
            number_output("SPREAD", "Spread of the velocities [mm/yr]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.findreference import run_findreference

        timeseries, settings = values.series("TIMESERIES"), run_settings(values)
        if timeseries and any(values.given(name) for name in ("INTERFEROGRAMS", "STACK", "FOLDER")):
            raise InputError("Give either a stack (INTERFEROGRAMS, STACK or FOLDER) or TIMESERIES, not both.")
        request = None if timeseries else stack_request(values)
        options = {
            "unit": values.choice("UNIT"),
            "quality": values.layer("QUALITY"),
            "concessions": vector_layer(values, "CONCESSIONS"),
            "buffer": values.number("CONCESSIONS_BUFFER"),
            "min_coherence": values.number("MIN_COHERENCE"),
            "size": values.integer("SIZE"),
            "count": values.integer("COUNT"),
        }
        return lambda outputs, reporter: run_findreference(
            request, timeseries=timeseries, **options, outputs=outputs, settings=settings, reporter=reporter
        )
