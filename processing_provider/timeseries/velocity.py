"""``mininginsar:velocity``."""

from __future__ import annotations

import datetime

from ...algorithms.checks import InputError
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import TIME_SERIES, Texts
from ..parameters import (
    SERIES_UNITS,
    advanced,
    choice,
    date,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
    text,
    text_output,
)

# The words of algorithms.timeseries, written out so that QGIS starts without it; a test compares them.
MODELS = ("linear", "quadratic", "annual", "semiannual", "step", "exponential", "logarithmic", "logistic", "auto")
CRITERIA = ("bic", "aicc")


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

        MODEL or FUNCTION fit more than a straight line: a quadratic, seasons, steps at dates, exponential and
        logarithmic decays, the logistic of ground that a panel passes under, or sums of them; auto chooses at each
        pixel. VELOCITY is then the mean rate of the curve over the period, without its seasons and steps, and
        VELOCITY_STD its standard error, by the scatter about the curve. The manual's page on time functions says how
        to read the rest.
        """,
        parameters={
            "MODEL": "Function of time. A straight line is in all but the logistic. linear; quadratic; annual (wave of "
            "a year); semiannual (wave of half a year); step (at STEPS); exponential or logarithmic (a decay after "
            "ONSET); logistic (slow, fast, slow: an s-shaped curve whose middle and width are found); auto: at each "
            "pixel the best of linear, quadratic, annual and logistic, with STEPS also step, with ONSET both decays.",
            "FUNCTION": "Any sum of terms as text, for example linear+annual+step:2018-05-01, or exp:2018-05-01:60 "
            "with a time constant of 60 days; several with ; between them are chosen from at each pixel. Terms: "
            "constant, linear, quadratic, annual, semiannual, step:DATE, exp:DATE:DAYS, log:DATE:DAYS, logistic. Goes "
            "before MODEL.",
            "STEPS": "Dates of jumps (earthquake, replaced antenna, whole-cycle error), ISO, several with commas. The "
            "first value after the date has jumped. Added to whatever MODEL is chosen.",
            "ONSET": "Date at which the decay begins, ISO; may lie before the first date of the series.",
            "TIME_CONSTANT": "Time constant of the decay [days]. Left out: found for each pixel.",
            "CRITERION": "What auto and several FUNCTIONs are chosen by: bic (Bayesian information criterion, prefers "
            "fewer parameters) or aicc (corrected Akaike criterion, finds weaker terms and more that are not there).",
            "PARAMETERS": "Every parameter of the functions and its standard deviation, a band each, unit in the name "
            "of the band. Empty where the pixel's function does not have it or its dates do not determine it.",
            "MODEL_CHOICE": "Number of the function chosen at each pixel; the tag CLASSES says which is which.",
            "RESIDUAL_RMS": "Root mean square of the series about the fitted function [mm].",
            "MODELLED": "The fitted function at the dates used, a band per date [mm].",
            "DATE_SIGMA": "Standard deviations of the dates, the SIGMA that sbas wrote with the series. Dates then "
            "weigh by the inverse of their own variance, and the standard deviations in PARAMETERS are what these "
            "predict.",
            "ATMOSPHERE_STD": "Standard deviation of one scene's atmospheric delay against the reference [mm], as "
            "semivariogram finds it. Only where DATE_SIGMA does not hold it already.",
            "SIGMA": "Standard deviation of VELOCITY that DATE_SIGMA predicts [mm/yr]; 1.4 times too large where the "
            "dates' own errors are very unlike. VELOCITY_STD is what the scatter shows.",
            "START": "First date to use, ISO (2018-01-06). Left out: the first of the series.",
            "END": "Last date to use, ISO (2018-12-31). Left out: the last of the series.",
        },
        outputs={
            "FIRST_DATE": "First date that was used.",
            "LAST_DATE": "Last date that was used.",
            "MODELS_USED": "Functions of time and the share of the pixels that each was taken for.",
            "UNDETERMINED_SHARE": "Share of the pixels whose dates determine none of the functions.",
        },
    )

    def define(self):
        return [
            raster("TIMESERIES", "Time series", optional=False),
            choice("UNIT", "Unit of the time series", SERIES_UNITS),
            date("START", "First date"),
            date("END", "Last date"),
            choice("MODEL", "Function of time", MODELS, default="linear"),
            text("STEPS", "Dates of steps"),
            date("ONSET", "Onset of the decay"),
            advanced(number("TIME_CONSTANT", "Time constant of the decay [days]", minimum=0.1)),
            advanced(text("FUNCTION", "Function of time as text")),
            advanced(choice("CRITERION", "Criterion of the choice", CRITERIA, default="bic")),
            advanced(raster("DATE_SIGMA", "Standard deviations of the dates")),
            advanced(number("ATMOSPHERE_STD", "Atmosphere of a scene, standard deviation [mm]", minimum=0.0)),
            *run_parameters(),
            raster_output("VELOCITY", "LOS velocity [mm/yr]"),
            raster_output("VELOCITY_STD", "Standard deviation of the LOS velocity [mm/yr]"),
            raster_output("SIGMA", "Predicted standard deviation of the velocity [mm/yr]", by_default=False),
            raster_output("OBSERVATIONS", "Observations", by_default=False),
            raster_output("PARAMETERS", "Parameters of the function of time", by_default=False),
            raster_output("MODEL_CHOICE", "Function of time chosen", by_default=False),
            raster_output("RESIDUAL_RMS", "Scatter about the function [mm]", by_default=False),
            raster_output("MODELLED", "Fitted series [mm]", by_default=False),
            number_output("N_DATES", "Dates"),
            text_output("FIRST_DATE", "First date"),
            text_output("LAST_DATE", "Last date"),
            number_output("VELOCITY_MINIMUM", "Lowest velocity [mm/yr]"),
            number_output("VELOCITY_MAXIMUM", "Highest velocity [mm/yr]"),
            text_output("MODELS_USED", "Functions of time used"),
            number_output("UNDETERMINED_SHARE", "Share of undetermined pixels"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.velocity import run_velocity

        settings, timeseries = run_settings(values), values.series("TIMESERIES")
        unit, start, end = values.choice("UNIT"), values.date("START"), values.date("END")
        functions = {
            "model": values.choice("MODEL"),
            "function": values.text("FUNCTION"),
            "steps": _dates(values.text("STEPS") or ""),
            "onset": values.date("ONSET"),
            "time_constant": values.number("TIME_CONSTANT"),
            "criterion": values.choice("CRITERION"),
            "date_sigma": values.series("DATE_SIGMA"),
            "atmosphere_std": values.number("ATMOSPHERE_STD"),
        }
        return lambda outputs, reporter: run_velocity(
            timeseries,
            unit=unit,
            start=start,
            end=end,
            **functions,
            outputs=outputs,
            settings=settings,
            reporter=reporter,
        )


def _dates(words: str) -> tuple[datetime.date, ...]:
    """The dates of a list with commas."""
    try:
        return tuple(datetime.date.fromisoformat(word.strip()) for word in words.split(",") if word.strip())
    except ValueError:
        raise InputError(f"STEPS must be dates like 2018-05-01, several with commas, got {words!r}.") from None
