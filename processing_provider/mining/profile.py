"""``mininginsar:profile``."""

from __future__ import annotations

import datetime

from qgis.core import Qgis

from ...algorithms.checks import InputError
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import MINING, Texts
from ..parameters import (
    CSV_FILTER,
    PNG_FILTER,
    SERIES_UNITS,
    advanced,
    boolean,
    choice,
    file_output,
    number,
    number_output,
    raster,
    run_settings,
    text,
    text_output,
)
from ..vector_parameters import name_field, text_list, vector_layer, vector_output, vectors


class Profile(MiningInsarAlgorithm):
    """Profiles along lines."""

    texts = Texts(
        id="profile",
        name="Profile",
        group=MINING,
        tags=("InSAR", "mine", "profile", "section", "swath", "spline", "tension", "subsidence"),
        summary="""
        Displacement or velocity along lines, at all or chosen dates, on the line or averaged across a swath. Distances
        are true metres, whatever the coordinate system.

        Gaps between values are filled by a spline in tension (Smith and Wessel 1990) and marked: dotted in the figure,
        a column in the table. Ends are not extrapolated.

        PROFILES holds a line per date with the value as height, which QGIS's Elevation Profile shows in millimetres.
        """,
        parameters={
            "LINES": "Layer with the lines, in any coordinate system.",
            "NAME_FIELD": "Field with their names. Left out: name or the like, if there is one.",
            "TIMESERIES": "A displacement time series. Give either this or VELOCITY.",
            "VELOCITY": "A velocity raster. Give either this or TIMESERIES.",
            "DATES": "Dates to show, ISO, separated by semicolons (2016-01-06; 2017-06-30); the nearest date of the "
            "series is taken. Left out: all, or those of N_DATES.",
            "N_DATES": "So many dates, evenly spread, the first and the last among them.",
            "STEP": "Distance of the points along the line [m]. Left out: half a pixel.",
            "WIDTH": "Width of the swath across the line that is averaged [m]; 0: the line itself.",
            "FILL": "Fill gaps by a spline in tension.",
            "TENSION": "0 is the line of least curvature, 1 a straight line across the gap.",
            "MAX_GAP": "Longer gaps stay empty [m]. Left out: every gap between values is filled.",
            "PROFILES": "Lines with the value as height (Z) and the distance as measure (M), one per line and date.",
            "PROFILE_POINTS": "Points along the lines, with distance and a field per date.",
            "TABLE": "A line per point and date: distance, place, value, spread across the swath, and whether it was "
            "filled.",
            "FIGURE": "The profiles as a picture, ten dates at most.",
        },
        outputs={
            "N_PROFILES": "Number of profiles.",
            "N_POINTS": "Number of points.",
            "LENGTH": "Length of all lines [m].",
            "FILLED_SHARE": "Share of the values that were filled [%].",
            "LOWEST": "Lowest value [mm or mm/yr].",
            "LOWEST_AT": "Distance of it from the start of its line [m].",
            "LOWEST_ON": "The line that it lies on.",
        },
    )

    def define(self):
        kind = Qgis.ProcessingSourceType
        return [
            vectors("LINES", "Lines", optional=False),
            name_field("NAME_FIELD", "Field with their names", "LINES"),
            raster("TIMESERIES", "Time series"),
            raster("VELOCITY", "Velocity"),
            text("DATES", "Dates"),
            number("N_DATES", "Number of dates", minimum=1, integer=True),
            number("STEP", "Distance of the points [m]", minimum=0.001),
            number("WIDTH", "Width of the swath [m]", default=0.0, minimum=0.0),
            boolean("FILL", "Fill gaps", default=True),
            advanced(number("TENSION", "Tension", default=0.25, minimum=0.0, maximum=1.0)),
            advanced(number("MAX_GAP", "Longest gap that is filled [m]", minimum=0.001)),
            advanced(choice("UNIT", "Unit of a raster that does not say it", SERIES_UNITS)),
            vector_output("PROFILES", "Profiles", kind.VectorLine),
            vector_output("PROFILE_POINTS", "Points of the profiles", kind.VectorPoint, by_default=False),
            file_output("TABLE", "Table", CSV_FILTER),
            file_output("FIGURE", "Figure", PNG_FILTER),
            number_output("N_PROFILES", "Profiles"),
            number_output("N_POINTS", "Points"),
            number_output("LENGTH", "Length of all lines [m]"),
            number_output("FILLED_SHARE", "Filled [%]"),
            number_output("LOWEST", "Lowest value"),
            number_output("LOWEST_AT", "Distance of the lowest value [m]"),
            text_output("LOWEST_ON", "Line of the lowest value"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.profile import run_profile

        lines = vector_layer(values, "LINES")
        chosen = {
            "timeseries": values.series("TIMESERIES"),
            "velocity": values.layer("VELOCITY"),
            "dates": _dates(values),
            "n_dates": values.integer("N_DATES"),
            "step": values.number("STEP"),
            "width": values.number("WIDTH"),
            "fill": values.boolean("FILL"),
            "tension": values.number("TENSION"),
            "max_gap": values.number("MAX_GAP"),
            "name_field": values.text("NAME_FIELD") or "",
            "unit": values.choice("UNIT"),
            "settings": run_settings(values),
        }
        return lambda outputs, reporter: run_profile(lines, outputs=outputs, reporter=reporter, **chosen)


def _dates(values: Values) -> list[datetime.date]:
    found = []
    for part in text_list(values, "DATES"):
        try:
            found.append(datetime.date.fromisoformat(part))
        except ValueError as error:
            raise InputError(f"DATES must be dates like 2018-01-06, separated by semicolons, got {part!r}.") from error
    return found
