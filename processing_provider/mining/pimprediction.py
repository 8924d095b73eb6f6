"""``mininginsar:pimprediction``."""

from __future__ import annotations

import datetime

from ...algorithms.checks import InputError
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import MINING, Texts
from ..parameters import (
    advanced,
    boolean,
    choice,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
    text,
)
from ..vector_parameters import name_field, text_list, vector_layer, vectors

RADAR = (("INCIDENCE", "Incidence angle [degrees]"), ("HEADING", "Heading [degrees]"))


class PimPrediction(MiningInsarAlgorithm):
    """Panels to the movement of the ground."""

    texts = Texts(
        id="pimprediction",
        name="Predict subsidence of panels",
        group=MINING,
        tags=("PIM", "probability integral method", "subsidence", "prediction", "panel", "tilt", "strain", "curvature"),
        summary="""
        Movement of the ground over extracted panels by the probability integral method: vertical, east and north
        displacement, its projection into a radar's line of sight, and tilt, strain and curvature.

        PANELS are polygons in plan. Fields: thickness and depth [m] (needed), dip and dip_direction [degrees], q,
        tan_beta, b, theta0, s (inflection offset [m]: edges move inward), start and end (dates between which the face
        advances evenly) and advance_azimuth (default: along strike, dip to the right). With strike_length and
        dip_length [m] a panel is a rectangle in closed form, may have a schedule ("2016-03-01 0; 2018-09-01 900") and a
        delay (Knothe's c [1/year]). A unit at the end of a field's name is passed over. The panels that simulatestack
        writes fit.

        With DATES, or a TEMPLATE whose bands have dates, the result is a series; else the final state.
        """,
        parameters={
            "PANELS": "Polygons of the panels, in any coordinate system.",
            "PANEL_FIELD": "Field with the names of the panels.",
            "SUBSIDENCE_FACTOR": "Subsidence factor q, for panels whose fields do not say it; W0 = q m cos(dip).",
            "TAN_BETA": "Tangent of the major influence angle, likewise; the radius of influence is depth / tan(beta).",
            "DISPLACEMENT_FACTOR": "Displacement factor b, likewise.",
            "PROPAGATION_ANGLE": "Propagation angle theta0 [degrees], likewise. Left out: 90 less half the dip.",
            "TEMPLATE": "A raster in a projected coordinate system whose grid the outputs take; also its dates and the "
            "tags of its radar.",
            "PIXEL_SIZE": "Pixel size [m] without a TEMPLATE. Left out: a tenth of the smallest radius of influence.",
            "DATES": "Dates of the series, ISO, separated by semicolons (2018-01-06;2018-06-23).",
            "FROM_FIRST_DATE": "Count displacement from the first date, as InSAR does, instead of from the untouched "
            "ground.",
            "INCIDENCE": "Incidence angle for LOS [degrees]. Left out: what TEMPLATE says.",
            "HEADING": "Flight direction for LOS [degrees]. Left out: what TEMPLATE says.",
            "LOOK_SIDE": "Look side for LOS. Left out: what TEMPLATE says.",
            "UP": "Vertical displacement [mm], positive up: subsidence is negative.",
            "EAST": "Eastward displacement [mm].",
            "NORTH": "Northward displacement [mm].",
            "LOS": "Displacement along the line of sight [mm], positive toward the satellite.",
            "TILT": "Largest tilt [mm/m] of the last date.",
            "STRAIN": "The larger of the principal horizontal strains [mm/m] of the last date; tension is positive.",
            "CURVATURE": "The larger of the principal curvatures of the subsidence [1/km] of the last date.",
        },
        outputs={
            "N_PANELS": "Number of panels.",
            "LARGEST_SUBSIDENCE": "Largest subsidence of the last date [mm].",
        },
    )

    def define(self):
        return [
            vectors("PANELS", "Panels", optional=False),
            name_field("PANEL_FIELD", "Field with the names", "PANELS"),
            number("SUBSIDENCE_FACTOR", "Subsidence factor q", minimum=0.0),
            number("TAN_BETA", "tan(beta)", minimum=0.0),
            number("DISPLACEMENT_FACTOR", "Displacement factor b", minimum=0.0),
            number("PROPAGATION_ANGLE", "Propagation angle theta0 [degrees]", minimum=0.0, maximum=90.0),
            raster("TEMPLATE", "Raster whose grid is taken"),
            number("PIXEL_SIZE", "Pixel size [m]", minimum=0.0),
            text("DATES", "Dates"),
            boolean("FROM_FIRST_DATE", "Count from the first date"),
            *(advanced(number(name, words, minimum=-360.0, maximum=360.0)) for name, words in RADAR),
            advanced(choice("LOOK_SIDE", "Look side", ("right", "left"))),
            *run_parameters(),
            raster_output("UP", "Vertical displacement [mm]"),
            raster_output("EAST", "Eastward displacement [mm]", by_default=False),
            raster_output("NORTH", "Northward displacement [mm]", by_default=False),
            raster_output("LOS", "LOS displacement [mm]", by_default=False),
            raster_output("TILT", "Tilt [mm/m]", by_default=False),
            raster_output("STRAIN", "Strain [mm/m]", by_default=False),
            raster_output("CURVATURE", "Curvature [1/km]", by_default=False),
            number_output("N_PANELS", "Panels"),
            number_output("N_DATES", "Dates"),
            number_output("LARGEST_SUBSIDENCE", "Largest subsidence [mm]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.io.los_geometry import LosRequest
        from ...algorithms.runs.pimprediction import run_pimprediction

        panels = vector_layer(values, "PANELS")
        given = {
            "subsidence_factor": values.number("SUBSIDENCE_FACTOR"),
            "tan_beta": values.number("TAN_BETA"),
            "displacement_factor": values.number("DISPLACEMENT_FACTOR"),
            "propagation_angle": values.number("PROPAGATION_ANGLE"),
            "template": values.layer("TEMPLATE"),
            "pixel_size": values.number("PIXEL_SIZE"),
            "dates": [_date(part) for part in text_list(values, "DATES")],
            "from_first_date": values.boolean("FROM_FIRST_DATE"),
            "los": LosRequest(
                incidence=values.number("INCIDENCE"),
                heading=values.number("HEADING"),
                look_side=values.choice("LOOK_SIDE"),
            ),
            "name_field": values.text("PANEL_FIELD") or "",
            "settings": run_settings(values),
        }
        return lambda outputs, reporter: run_pimprediction(panels, **given, outputs=outputs, reporter=reporter)


def _date(part: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(part)
    except ValueError as error:
        raise InputError(f"DATES must be dates like 2018-01-06 separated by semicolons, got {part!r}.") from error
