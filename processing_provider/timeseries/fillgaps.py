"""``mininginsar:fillgaps``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import TIME_SERIES, Texts
from ..parameters import (
    SERIES_UNITS,
    advanced,
    choice,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
)


class FillGaps(MiningInsarAlgorithm):
    """Spline in tension over small gaps."""

    texts = Texts(
        id="fillgaps",
        name="Fill gaps",
        group=TIME_SERIES,
        tags=("InSAR", "gap", "fill", "interpolation", "spline", "tension", "surface", "decorrelation"),
        summary="""
        Fills small gaps of a time series or a velocity map by a continuous curvature spline in tension (Smith and
        Wessel 1990, the equation of GMT's surface), date by date. Values that are there stay as they are.

        A gap is filled where no square of more than MAX_GAP pixels a side fits into it; nothing is extrapolated beyond
        the data. FILLED says how many dates were filled at each pixel: a filled value is a guess, and the middle of a
        bowl that lost its coherence may be deeper than any spline can know.
        """,
        parameters={
            "TIMESERIES": "A displacement time series. Give either this or VELOCITY.",
            "VELOCITY": "A velocity raster. Give either this or TIMESERIES.",
            "TENSION": "0 is the surface of least curvature, which may overshoot; 1 a soap film, which may not.",
            "MAX_GAP": "Largest gap that is filled [pixels].",
            "OUTPUT": "The raster with its small gaps filled.",
            "FILLED": "Number of dates that were filled at each pixel; 1 for a velocity.",
        },
        outputs={
            "FILLED_VALUES": "Number of values that were filled.",
            "EMPTY_VALUES": "Number of values that stay empty.",
            "FILLED_SHARE": "Share of all values that were filled [%].",
        },
    )

    def define(self):
        return [
            raster("TIMESERIES", "Time series"),
            raster("VELOCITY", "Velocity"),
            number("TENSION", "Tension", default=0.25, minimum=0.0, maximum=1.0),
            number("MAX_GAP", "Largest gap [pixels]", default=10, minimum=1, maximum=1000, integer=True),
            advanced(choice("UNIT", "Unit of a raster that does not say it", SERIES_UNITS)),
            *run_parameters(),
            raster_output("OUTPUT", "Filled raster"),
            raster_output("FILLED", "Values filled", by_default=False),
            number_output("FILLED_VALUES", "Values filled"),
            number_output("EMPTY_VALUES", "Values that stay empty"),
            number_output("FILLED_SHARE", "Filled [%]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.fillgaps import run_fillgaps

        chosen = {
            "timeseries": values.series("TIMESERIES"),
            "velocity": values.layer("VELOCITY"),
            "tension": values.number("TENSION"),
            "max_gap": values.integer("MAX_GAP"),
            "unit": values.choice("UNIT"),
            "settings": run_settings(values),
        }
        return lambda outputs, reporter: run_fillgaps(outputs=outputs, reporter=reporter, **chosen)
