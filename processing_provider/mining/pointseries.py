"""``mininginsar:pointseries``."""

from __future__ import annotations

from qgis.core import Qgis

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import MINING, Texts
from ..parameters import (
    CSV_FILTER,
    SERIES_UNITS,
    advanced,
    choice,
    file_output,
    number,
    number_output,
    raster,
    run_settings,
    text_output,
)
from ..vector_parameters import name_field, vector_layer, vector_output, vectors


class PointSeries(MiningInsarAlgorithm):
    """Series at points and polygons."""

    texts = Texts(
        id="pointseries",
        name="Series at points",
        group=MINING,
        tags=("InSAR", "point", "polygon", "time series", "InSAR Explorer", "extract", "table"),
        summary="""
        The displacement history of places: the pixel that holds a point, the pixels within a radius of it, or the mean
        of a polygon with pixels weighted by their overlap.

        POINT_SERIES is a point layer with the fields velocity and DYYYYMMDD, one per date, in millimetres: the form
        that InSAR Explorer plots and other InSAR programs read. TABLE has a line per place and date.
        """,
        parameters={
            "POINTS": "Layer with points or polygons, or both, in any coordinate system; or a table (CSV) with "
            "columns longitude and latitude [degrees, WGS 84].",
            "NAME_FIELD": "Field with their names. Left out: name, station or the like, if there is one.",
            "RADIUS": "Points: the mean of the pixels whose centre lies within so many true metres; 0: the pixel that "
            "holds the point.",
            "POINT_SERIES": "Points with velocity [mm/yr], its standard deviation, and the displacement at each date "
            "[mm].",
            "TABLE": "Table of the series, with the spread of the pixels and the share of them that had a value.",
        },
        outputs={
            "N_PLACES": "Number of places inside the raster.",
            "N_EMPTY": "Places without a value at any date.",
            "LOWEST": "Lowest velocity of a place [mm/yr].",
            "LOWEST_AT": "Where that is.",
        },
    )

    def define(self):
        return [
            vectors("POINTS", "Points or polygons", optional=False),
            name_field("NAME_FIELD", "Field with their names", "POINTS"),
            raster("TIMESERIES", "Time series", optional=False),
            number("RADIUS", "Radius [m]", default=0.0, minimum=0.0),
            advanced(choice("UNIT", "Unit of a raster that does not say it", SERIES_UNITS)),
            vector_output("POINT_SERIES", "Points with series", Qgis.ProcessingSourceType.VectorPoint),
            file_output("TABLE", "Table", CSV_FILTER),
            number_output("N_PLACES", "Places"),
            number_output("N_DATES", "Dates"),
            number_output("N_EMPTY", "Places without a value"),
            number_output("LOWEST", "Lowest velocity [mm/yr]"),
            text_output("LOWEST_AT", "Where that is"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.pointseries import run_pointseries

        places, timeseries = vector_layer(values, "POINTS"), values.series("TIMESERIES")
        chosen = {
            "radius": values.number("RADIUS"),
            "name_field": values.text("NAME_FIELD") or "",
            "unit": values.choice("UNIT"),
            "settings": run_settings(values),
        }
        return lambda outputs, reporter: run_pointseries(
            places, timeseries, outputs=outputs, reporter=reporter, **chosen
        )
