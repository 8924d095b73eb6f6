"""``mininginsar:gnssvalidation``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import VALIDATION, Texts
from ..parameters import SERIES_UNITS, advanced, choice, number_output, rasters, run_settings, text, text_output
from ..vector_parameters import text_list
from .parameters import (
    COMPARISON_GROUP,
    HEADING_GROUP,
    INCIDENCE_GROUP,
    OUTPUT_GROUP,
    OUTPUT_WORDS,
    SAMPLINGS,
    SMOOTHING_GROUP,
    STATION_GROUP,
    comparison_parameters,
    los_parameters,
    products,
    rules,
    smoothing_parameters,
    station_parameters,
    station_request,
    validation_outputs,
    words,
)


class GnssValidation(MiningInsarAlgorithm):
    """InSAR against GNSS."""

    texts = Texts(
        id="gnssvalidation",
        name="Validate with GNSS",
        group=VALIDATION,
        tags=("GNSS", "GPS", "validation", "RMSE", "station", "accuracy", "InSAR"),
        summary="""
        Compares one or several InSAR time series with GNSS stations, as Tang et al. (2023, Section 5.3): GNSS is
        averaged by day, smoothed and projected into the line of sight; InSAR is the mean of the pixels in a circle of
        true metres around the station; RMSE, bias, correlation and slope follow, with 95 % intervals, by station, by
        mine and overall.

        Where InSAR carries no signal above its noise at the stations, the log and the report say so: an RMSE alone,
        however small, is no agreement when nothing moved.
        """,
        parameters=words(
            COMPARISON_GROUP,
            ("SIGMA",),
            STATION_GROUP,
            ("SAMPLING",),
            INCIDENCE_GROUP,
            HEADING_GROUP,
            SMOOTHING_GROUP,
            OUTPUT_GROUP,
        ),
        outputs={
            **OUTPUT_WORDS,
            "NORMALISED_RMS": "Differences of the first time series in parts of the deviations that SIGMA and the "
            "stations predict, rms: 1 where these tell the truth.",
        },
    )

    def define(self):
        return [
            rasters("TIMESERIES", "Time series", optional=False),
            advanced(rasters("SIGMA", "Standard deviations of the time series")),
            text("PRODUCT_NAMES", "Names of the time series"),
            advanced(choice("UNIT", "Unit of the time series", SERIES_UNITS)),
            *station_parameters(),
            *comparison_parameters(),
            advanced(choice("SAMPLING", "GNSS at radar dates", SAMPLINGS, default="linear")),
            *smoothing_parameters(),
            *los_parameters(),
            *validation_outputs(),
            number_output("RMSE", "RMSE, mean of mines [mm]"),
            text_output("RMSE_BY_PRODUCT", "RMSE of each time series"),
            number_output("N_STATIONS", "Stations compared"),
            number_output("N_MINES", "Mines"),
            number_output("CORRELATION", "Double-difference correlation"),
            text_output("VERDICT", "Signal above noise"),
            number_output("NORMALISED_RMS", "Differences over their predicted deviations, rms"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.gnssvalidation import run_gnssvalidation
        from ...algorithms.runs.groundtruth import Smoothing

        request, found, settings = station_request(values), products(values), run_settings(values)
        labels, how = text_list(values, "PRODUCT_NAMES"), rules(values, sampling=values.choice("SAMPLING"))
        smoothing = Smoothing(values.integer("WINDOW"), values.integer("MIN_COUNT"))
        return lambda outputs, reporter: run_gnssvalidation(
            request,
            found,
            names=labels,
            smoothing=smoothing,
            rules=how,
            outputs=outputs,
            settings=settings,
            reporter=reporter,
        )
