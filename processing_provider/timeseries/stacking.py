"""``mininginsar:stacking``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import TIME_SERIES, Texts
from ..parameters import (
    number,
    number_output,
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


class Stacking(MiningInsarAlgorithm):
    """LOS rate and its standard deviation from a stack of interferograms."""

    texts = Texts(
        id="stacking",
        name="Stacking (LOS velocity)",
        group=TIME_SERIES,
        tags=("InSAR", "stack", "interferogram", "velocity", "rate", "subsidence", "mining"),
        summary="""
        Mean velocity along the line of sight from unwrapped interferograms, each weighted by the time it spans
        (Tang et al. 2023, Eq. 4 and 5), with the standard deviation of that velocity.

        Every pixel uses the interferograms in which it has a value. Velocities are in mm/yr, positive toward
        the satellite: subsidence is negative. Stacking assumes a constant velocity; where mining starts or
        stops within the period, use SBAS.

        A pixel with a single observation has a velocity and no standard deviation.
        """,
        parameters={
            "DDOF": "Number subtracted from the number of observations in the standard deviation: 1 is the standard"
            " error of a regression through the origin, 0 is the formula as Tang et al. 2023 print it (Eq. "
            "5).",
        },
    )

    def define(self):
        return [
            *stack_parameters(),
            *reference_parameters(),
            number("MIN_COHERENCE", "Minimum mean coherence", minimum=0.0, maximum=1.0),
            number("DDOF", "Degrees of freedom taken off", default=1, minimum=0, maximum=1, integer=True),
            *run_parameters(),
            raster_output("VELOCITY", "LOS velocity [mm/yr]"),
            raster_output("VELOCITY_STD", "Standard deviation of the LOS velocity [mm/yr]"),
            raster_output("MEAN_COHERENCE", "Mean coherence", by_default=False),
            number_output("N_DATES", "Dates"),
            number_output("N_PAIRS", "Interferograms"),
            number_output("N_COMPONENTS", "Connected parts of the network"),
            number_output("VELOCITY_MINIMUM", "Lowest velocity [mm/yr]"),
            number_output("VELOCITY_MAXIMUM", "Highest velocity [mm/yr]"),
            text_output("REFERENCE_USED", "Reference"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.stacking import run_stacking

        request, settings = stack_request(values), run_settings(values)
        reference = reference_request(values, stack_crs(values, request))
        min_coherence, ddof = values.number("MIN_COHERENCE"), values.integer("DDOF")
        return lambda outputs, reporter: run_stacking(
            request,
            reference,
            min_coherence=min_coherence,
            ddof=ddof,
            outputs=outputs,
            settings=settings,
            reporter=reporter,
        )
