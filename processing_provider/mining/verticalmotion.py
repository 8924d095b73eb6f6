"""``mininginsar:verticalmotion``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import MINING, Texts
from ..parameters import (
    SERIES_UNITS,
    advanced,
    boolean,
    choice,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
    text_output,
)
from .look_parameters import LAW_HELP, law_parameters, law_request, look_help, look_parameters, look_request


class VerticalMotion(MiningInsarAlgorithm):
    """Line of sight to vertical, one track."""

    texts = Texts(
        id="verticalmotion",
        name="Vertical motion from one track",
        group=MINING,
        tags=("InSAR", "vertical", "subsidence", "LOS", "incidence", "horizontal", "tilt", "3D"),
        summary="""
        Vertical motion from the line-of-sight displacement of one track, as a time series or a velocity.

        METHOD vertical divides by the cosine of the incidence angle: it takes the ground to move only up and down. Over
        a mine the ground also moves toward the middle of the bowl, and that goes into the result: up to 784 mm in a
        bowl of 3.1 m.

        METHOD mining takes the horizontal motion to be B times the tilt (the probability integral method; Li et al.
        2015), which makes east, north and up follow from one line of sight. The ground around the mine must stand
        still inside the raster. Without noise the same bowl comes out within 10 mm; a B that is wrong by 20 % makes
        errors of about 140 mm, which B_EFFECT shows.
        """,
        parameters={
            "TIMESERIES": "A displacement time series. Give either this or VELOCITY.",
            "VELOCITY": "A line-of-sight velocity [mm/yr]. Give either this or TIMESERIES.",
            "VELOCITY_STD": "Standard deviation of the velocity; with METHOD vertical UP_STD follows from it.",
            "METHOD": "vertical: no horizontal motion. mining: horizontal motion is B times the tilt.",
            **LAW_HELP,
            **look_help("", ""),
            "ALIGN": "Resample rasters of angles that lie on another grid, instead of refusing them.",
            "UP": "Vertical displacement [mm] or velocity [mm/yr], positive up.",
            "EAST": "Eastward motion, with METHOD mining.",
            "NORTH": "Northward motion, with METHOD mining.",
            "UP_STD": "Standard deviation of the vertical velocity, with METHOD vertical and VELOCITY_STD.",
            "B_EFFECT": "What a B larger by 20 % changes in east, north and up of the last date, a band each.",
        },
        outputs={
            "UP_MINIMUM": "Lowest vertical motion of the last date [mm or mm/yr].",
            "UP_MAXIMUM": "Highest vertical motion of the last date [mm or mm/yr].",
            "B_EFFECT_LARGEST": "Largest change of up with a B larger by 20 % [mm or mm/yr]; with B_EFFECT.",
            "ASSUMPTION": "What the result takes for granted.",
        },
    )

    def define(self):
        return [
            raster("TIMESERIES", "Time series"),
            raster("VELOCITY", "LOS velocity"),
            raster("VELOCITY_STD", "Standard deviation of the LOS velocity"),
            choice("UNIT", "Unit of the time series", SERIES_UNITS),
            choice("METHOD", "Method", ("vertical", "mining"), default="vertical"),
            *law_parameters(),
            *look_parameters(),
            advanced(boolean("ALIGN", "Resample rasters of another grid")),
            *run_parameters(),
            raster_output("UP", "Vertical motion"),
            raster_output("EAST", "Eastward motion", by_default=False),
            raster_output("NORTH", "Northward motion", by_default=False),
            raster_output("UP_STD", "Standard deviation of the vertical velocity", by_default=False),
            raster_output("B_EFFECT", "Effect of a B wrong by 20 %", by_default=False),
            number_output("N_DATES", "Dates"),
            number_output("UP_MINIMUM", "Lowest vertical motion"),
            number_output("UP_MAXIMUM", "Highest vertical motion"),
            number_output("B_EFFECT_LARGEST", "Largest effect of B on up"),
            text_output("ASSUMPTION", "Assumption"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.verticalmotion import run_verticalmotion

        given = {
            "timeseries": values.series("TIMESERIES"),
            "velocity": values.layer("VELOCITY"),
            "velocity_std": values.layer("VELOCITY_STD"),
            "unit": values.choice("UNIT"),
            "los": look_request(values),
            "method": values.choice("METHOD"),
            "law": law_request(values),
            "align": values.boolean("ALIGN"),
            "settings": run_settings(values),
        }
        return lambda outputs, reporter: run_verticalmotion(**given, outputs=outputs, reporter=reporter)
