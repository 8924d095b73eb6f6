"""``mininginsar:levellingvalidation``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import VALIDATION, Texts
from ..parameters import (
    SERIES_UNITS,
    advanced,
    choice,
    number,
    number_output,
    rasters,
    run_settings,
    text,
    text_output,
)
from ..vector_parameters import text_list
from .parameters import (
    COMPARISON_GROUP,
    INCIDENCE_GROUP,
    OUTPUT_GROUP,
    OUTPUT_WORDS,
    STATION_GROUP,
    WORDS,
    comparison_parameters,
    los_parameters,
    products,
    rules,
    station_parameters,
    station_request,
    validation_outputs,
    words,
)


class LevellingValidation(MiningInsarAlgorithm):
    """InSAR against levelled heights."""

    texts = Texts(
        id="levellingvalidation",
        name="Validate with levelling",
        group=VALIDATION,
        tags=("levelling", "leveling", "benchmark", "height", "validation", "RMSE", "vertical"),
        summary="""
        Compares one or several InSAR time series with the heights of benchmarks at levelling campaigns: InSAR in a
        circle around each benchmark, interpolated to the days of the campaigns; RMSE, bias, correlation and slope by
        benchmark, by mine and overall.

        Levelling knows the vertical only. Line of sight and vertical are converted as if the ground did not move
        sideways, which beside a panel it does; the report names this.
        """,
        parameters={
            **words(COMPARISON_GROUP, STATION_GROUP, INCIDENCE_GROUP, OUTPUT_GROUP),
            "STATIONS": "Benchmarks: a point layer in any coordinate system, or a table (CSV) with columns benchmark, "
            "longitude and latitude [degrees, WGS 84].",
            "OBSERVATIONS": "Table (CSV) of the heights: benchmark, date, height in a column such as height_m, and its "
            "standard deviation sigma_mm where known.",
            "OBSERVATION_FILES": "More tables of heights.",
            "OBSERVATION_TABLE": "A layer without geometry that holds the heights: benchmark, date, height.",
            "OBSERVATION_UNIT": "Unit of the heights (mm, cm or m), where the heading does not say it.",
            "DIRECTION": "What is compared: vertical (LOS / cos(incidence) with heights) or los (LOS with heights x "
            "cos(incidence)). Both take the motion as vertical.",
            "SIGMA": WORDS["SIGMA"],
            "HEIGHT_STD": "Standard deviation of a height [mm], where its table has no column sigma_mm.",
            "HEIGHT_STD_PER_KM": "Standard deviation of a levelling line of one kilometre [mm], where the table has no "
            "column sigma_mm: it grows with the root of the distance from the mine's reference benchmark. The squares "
            "of this and HEIGHT_STD add.",
            "MAX_GAP": "Longest time between two radar dates that is interpolated across to a campaign [days].",
        },
        outputs={
            **OUTPUT_WORDS,
            "N_STATIONS": "Benchmarks that could be compared.",
            "NORMALISED_RMS": "With SIGMA: differences of the first time series over the deviations that it and the "
            "heights predict, rms: 1 where these tell the truth.",
        },
    )

    def define(self):
        return [
            rasters("TIMESERIES", "Time series", optional=False),
            advanced(rasters("SIGMA", "Standard deviations of the time series")),
            text("PRODUCT_NAMES", "Names of the time series"),
            advanced(choice("UNIT", "Unit of the time series", SERIES_UNITS)),
            *station_parameters(optional=False),
            choice("DIRECTION", "Compare", ("vertical", "los"), default="vertical"),
            number("MAX_GAP", "Widest gap [days]", default=36.0, minimum=0.5),
            advanced(number("HEIGHT_STD", "Standard deviation of a height [mm]", minimum=0.0)),
            advanced(number("HEIGHT_STD_PER_KM", "Standard deviation of a kilometre of levelling [mm]", minimum=0.0)),
            *comparison_parameters(),
            *los_parameters(heading=False),
            *validation_outputs(),
            number_output("RMSE", "RMSE, mean of mines [mm]"),
            text_output("RMSE_BY_PRODUCT", "RMSE of each time series"),
            number_output("N_STATIONS", "Benchmarks compared"),
            number_output("N_MINES", "Mines"),
            number_output("CORRELATION", "Double-difference correlation"),
            text_output("VERDICT", "Signal above noise"),
            number_output("NORMALISED_RMS", "Differences over their predicted deviations, rms"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.constants import MM_PER_M
        from ...algorithms.runs.levellingvalidation import HeightErrors, run_levellingvalidation

        errors = HeightErrors(
            *((values.number(name) or 0.0) / MM_PER_M for name in ("HEIGHT_STD", "HEIGHT_STD_PER_KM"))
        )
        request, settings = station_request(values), run_settings(values)
        found, labels, how = products(values, heading=False), text_list(values, "PRODUCT_NAMES"), rules(values)
        direction, gap = values.choice("DIRECTION"), values.number("MAX_GAP")
        return lambda outputs, reporter: run_levellingvalidation(
            request,
            found,
            names=labels,
            direction=direction,
            max_gap=gap,
            errors=errors,
            rules=how,
            outputs=outputs,
            settings=settings,
            reporter=reporter,
        )
