"""``mininginsar:piminversion``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import MINING, Texts
from ..parameters import (
    HTML_FILTER,
    SERIES_UNITS,
    choice,
    date,
    file_output,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
    text,
    text_output,
)
from ..vector_parameters import name_field, text_list, vector_layer, vectors
from .look_parameters import look_help, look_parameters, look_request

#: Parameter and output by the name that the science uses.
NAMES = {
    "subsidence_factor": ("SUBSIDENCE_FACTOR", "Subsidence factor q"),
    "tan_beta": ("TAN_BETA", "tan(beta)"),
    "displacement_factor": ("DISPLACEMENT_FACTOR", "Displacement factor b"),
    "propagation_angle": ("PROPAGATION_ANGLE", "Propagation angle theta0 [degrees]"),
}


class PimInversion(MiningInsarAlgorithm):
    """Displacement to the parameters of the rock."""

    texts = Texts(
        id="piminversion",
        name="Fit parameters of panels",
        group=MINING,
        tags=("PIM", "probability integral method", "inversion", "subsidence factor", "tan beta", "panel"),
        summary="""
        Parameters of the probability integral method from the line-of-sight displacement of a time series over known
        panels: subsidence factor q, tan(beta), displacement factor b and propagation angle theta0, with their standard
        deviations, by robust least squares.

        The displacement between two dates is compared with that predicted for PANELS (fields as in pimprediction).
        Panels without dates count as mined between them. Where the bowl's middle has no data the slopes still
        determine the parameters, and PREDICTED shows what is missing.
        """,
        parameters={
            "TIMESERIES": "A displacement time series in map coordinates in metres.",
            "PANELS": "Polygons of the panels with the fields that pimprediction takes.",
            "PANEL_FIELD": "Field with the names of the panels.",
            "FIT": "Parameters to find, separated by semicolons: subsidence_factor, tan_beta, displacement_factor, "
            "propagation_angle. The others keep what is given below.",
            **{
                name: f"{words}: its value where it is not in FIT, else where the search starts."
                for name, words in NAMES.values()
            },
            "START": "First date of the comparison; left out: the first of the series.",
            "END": "Last date of the comparison; left out: the last of the series.",
            "LOS_STD": "Standard deviation of the displacement [mm]; larger residuals count less and less. Left out: "
            "worked out from the residuals.",
            **look_help("", ""),
            "PREDICTED": "Displacement that the found parameters predict along the line of sight [mm].",
            "RESIDUAL": "Measured less predicted displacement [mm].",
            "REPORT": "Parameters, standard deviations and correlations.",
        },
        outputs={
            **{f"{name}_FOUND": f"{words} that was found, or given." for name, words in NAMES.values()},
            **{f"{name}_STD": f"Standard deviation of it: {words}." for name, words in NAMES.values()},
            "RMS": "Root mean square of the residuals [mm].",
            "SCATTER": "Robust standard deviation of the residuals [mm].",
            "N_SAMPLES": "Number of pixels that the fit used.",
            "FIRST_DATE": "First date of the comparison.",
            "LAST_DATE": "Last date of the comparison.",
        },
    )

    def define(self):
        return [
            raster("TIMESERIES", "Time series", optional=False),
            choice("UNIT", "Unit of the time series", SERIES_UNITS),
            vectors("PANELS", "Panels", optional=False),
            name_field("PANEL_FIELD", "Field with the names", "PANELS"),
            text("FIT", "Parameters to find", default=";".join(NAMES), optional=True),
            *(number(name, words, minimum=0.0, maximum=90.0) for name, words in NAMES.values()),
            date("START", "First date"),
            date("END", "Last date"),
            number("LOS_STD", "Standard deviation of the displacement [mm]", minimum=0.0),
            *look_parameters(),
            *run_parameters(),
            raster_output("PREDICTED", "Predicted LOS displacement [mm]", by_default=False),
            raster_output("RESIDUAL", "Residual [mm]"),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            *(number_output(f"{name}_FOUND", words) for name, words in NAMES.values()),
            *(number_output(f"{name}_STD", f"Standard deviation, {words}") for name, words in NAMES.values()),
            number_output("RMS", "Rms of the residuals [mm]"),
            number_output("SCATTER", "Robust scatter of the residuals [mm]"),
            number_output("N_SAMPLES", "Samples"),
            text_output("FIRST_DATE", "First date"),
            text_output("LAST_DATE", "Last date"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.piminversion import run_piminversion

        timeseries, panels = values.series("TIMESERIES"), vector_layer(values, "PANELS")
        given = {
            "fit": text_list(values, "FIT"),
            "given": {key: values.number(name) for key, (name, _words) in NAMES.items()},
            "start": values.date("START"),
            "end": values.date("END"),
            "los_std": values.number("LOS_STD"),
            "unit": values.choice("UNIT"),
            "los": look_request(values),
            "name_field": values.text("PANEL_FIELD") or "",
            "settings": run_settings(values),
        }

        def job(outputs, reporter):
            found = run_piminversion(timeseries, panels, **given, outputs=outputs, reporter=reporter)
            return {**{f"{key}_found": found[key] for key in NAMES}, **found}

        return job
