"""``mininginsar:decompose``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import MINING, Texts
from ..parameters import (
    SERIES_UNITS,
    advanced,
    boolean,
    choice,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
    text_output,
)
from .look_parameters import LAW_HELP, law_parameters, law_request, look_help, look_parameters, look_request

ASCENDING, DESCENDING = "ASCENDING_", "DESCENDING_"


class Decompose(MiningInsarAlgorithm):
    """Ascending and descending to up and east."""

    texts = Texts(
        id="decompose",
        name="Up and east from two tracks",
        group=MINING,
        tags=("InSAR", "decomposition", "2D", "2.5D", "vertical", "east", "ascending", "descending", "time series"),
        summary="""
        Up and east motion from an ascending and a descending track: two velocities, or two time series, which become
        time series of up and east on the dates of both.

        Series are interpolated linearly within their common time and counted from the first common date.
        INTERPOLATION_ERROR tells how well: the error of predicting each date from its two neighbours, which bounds it.

        Motion to the north or south is taken to be zero; both tracks hardly see it, but over a mine it biases up (by up
        to 202 mm in a bowl of 3.1 m). With B the horizontal motion is B times the tilt instead, and north follows as
        well.
        """,
        parameters={
            "ASCENDING": "Displacement time series or velocity of the ascending track.",
            "DESCENDING": "The same of the descending track.",
            **look_help(ASCENDING, " of the ascending track"),
            **look_help(DESCENDING, " of the descending track"),
            **LAW_HELP,
            "ASCENDING_STD": "Standard deviation of the ascending velocity [mm/yr].",
            "DESCENDING_STD": "Standard deviation of the descending velocity [mm/yr].",
            "LOS_STD": "One standard deviation for both tracks instead [mm, or mm/yr for velocities].",
            "ALIGN": "Resample the descending track onto the grid of the ascending one, instead of refusing it.",
            "UP": "Vertical displacement [mm] or velocity [mm/yr], positive up.",
            "EAST": "Eastward displacement [mm] or velocity [mm/yr], positive east.",
            "NORTH": "Northward motion; with B.",
            "UP_STD": "Standard deviation of up: of a series, that of the dates that both tracks have; interpolated "
            "ones are no worse. Without B.",
            "EAST_STD": "Standard deviation of east, likewise.",
            "INTERPOLATION_ERROR": "Rms error of predicting a date from its two neighbours [mm], a band per track.",
        },
        outputs={
            "FIRST_DATE": "First common date.",
            "LAST_DATE": "Last common date.",
            "INTERPOLATION_ERROR_99": "Interpolation error that 99 % of the pixels stay below [mm].",
            "ASSUMPTION": "What the result takes for granted.",
        },
    )

    def define(self):
        return [
            raster("ASCENDING", "Ascending track", optional=False),
            raster("DESCENDING", "Descending track", optional=False),
            choice("UNIT", "Unit of the displacements", SERIES_UNITS),
            *look_parameters(ASCENDING, ", ascending"),
            *look_parameters(DESCENDING, ", descending"),
            *law_parameters(),
            raster("ASCENDING_STD", "Standard deviation, ascending"),
            raster("DESCENDING_STD", "Standard deviation, descending"),
            number("LOS_STD", "Standard deviation of both tracks [mm]", minimum=0.0),
            advanced(boolean("ALIGN", "Resample rasters of another grid")),
            *run_parameters(),
            raster_output("UP", "Vertical motion"),
            raster_output("EAST", "Eastward motion"),
            raster_output("NORTH", "Northward motion", by_default=False),
            raster_output("UP_STD", "Standard deviation of up", by_default=False),
            raster_output("EAST_STD", "Standard deviation of east", by_default=False),
            raster_output("INTERPOLATION_ERROR", "Interpolation error [mm]", by_default=False),
            number_output("N_DATES", "Dates"),
            text_output("FIRST_DATE", "First date"),
            text_output("LAST_DATE", "Last date"),
            number_output("INTERPOLATION_ERROR_99", "Interpolation error [mm]"),
            text_output("ASSUMPTION", "Assumption"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.decompose import run_decompose

        ascending, descending = values.series("ASCENDING"), values.series("DESCENDING")
        given = {
            "unit": values.choice("UNIT"),
            "ascending_los": look_request(values, ASCENDING),
            "descending_los": look_request(values, DESCENDING),
            "ascending_std": values.layer("ASCENDING_STD"),
            "descending_std": values.layer("DESCENDING_STD"),
            "los_std": values.number("LOS_STD"),
            "law": law_request(values),
            "align": values.boolean("ALIGN"),
            "settings": run_settings(values),
        }
        return lambda outputs, reporter: run_decompose(
            ascending, descending, **given, outputs=outputs, reporter=reporter
        )
