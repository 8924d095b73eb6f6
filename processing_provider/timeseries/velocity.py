"""``mininginsar:velocity``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import TIME_SERIES, Texts
from ..parameters import (
    SERIES_UNITS,
    choice,
    date,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
    text_output,
)


class Velocity(MiningInsarAlgorithm):
    """Velocity of any displacement time series."""

    texts = Texts(
        id="velocity",
        name="Velocity of a time series",
        group=TIME_SERIES,
        tags=("InSAR", "velocity", "rate", "time series", "regression", "subsidence"),
        summary="""
        Velocity of a displacement time series, by a straight line through each pixel's dates, with the standard
        error of the slope.

        The series may cover any dates; START and END restrict it to a period, for example the active phase of a
        panel. Velocities are in mm/yr; a year has 365.25 days. Empty dates of a pixel are passed over. A pixel
        with two dates has a velocity and no standard error.
        """,
        parameters={
            "START": "First date to use, ISO (2018-01-06). Left out: the first of the series.",
            "END": "Last date to use, ISO (2018-12-31). Left out: the last of the series.",
        },
        outputs={"FIRST_DATE": "First date that was used.", "LAST_DATE": "Last date that was used."},
    )

    def define(self):
        return [
            raster("TIMESERIES", "Time series", optional=False),
            choice("UNIT", "Unit of the time series", SERIES_UNITS),
            date("START", "First date"),
            date("END", "Last date"),
            *run_parameters(),
            raster_output("VELOCITY", "LOS velocity [mm/yr]"),
            raster_output("VELOCITY_STD", "Standard deviation of the LOS velocity [mm/yr]"),
            raster_output("OBSERVATIONS", "Observations", by_default=False),
            number_output("N_DATES", "Dates"),
            text_output("FIRST_DATE", "First date"),
            text_output("LAST_DATE", "Last date"),
            number_output("VELOCITY_MINIMUM", "Lowest velocity [mm/yr]"),
            number_output("VELOCITY_MAXIMUM", "Highest velocity [mm/yr]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.velocity import run_velocity

        settings, timeseries = run_settings(values), values.series("TIMESERIES")
        unit, start, end = values.choice("UNIT"), values.date("START"), values.date("END")
        return lambda outputs, reporter: run_velocity(
            timeseries, unit=unit, start=start, end=end, outputs=outputs, settings=settings, reporter=reporter
        )
