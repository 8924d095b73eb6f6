"""``mininginsar:phases``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..folders import kernel_cache_folder
from ..help import TIME_SERIES, Texts
from ..parameters import (
    CSV_FILTER,
    SERIES_UNITS,
    advanced,
    choice,
    file_output,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
)
from ..vector_parameters import vector_layer, vectors


class Phases(MiningInsarAlgorithm):
    """Initial, active and residual phase of subsidence."""

    texts = Texts(
        id="phases",
        name="Phases of subsidence",
        group=TIME_SERIES,
        tags=("InSAR", "change point", "phase", "onset", "initial", "active", "residual", "stoppage", "subsidence"),
        summary="""
        Initial, active and residual phase of mining subsidence at every pixel of a displacement time series: their
        rates, when the active phase began and ended, stoppages inside it, and the standard deviations of all of them.

        Each series is fitted by a continuous line with up to three change points; how many, the Bayesian information
        criterion decides. The active phase reaches from the first to the last stretch that is faster than 70 % of the
        fastest one; a stretch between them that is slower than 30 % is a stoppage. What comes before is the initial
        phase, what follows the residual one. Subsidence is negative. Dates that stand out by four robust standard
        deviations are left out.

        Standard deviations take the errors of the dates as independent. Errors that wander from date to date, as
        atmosphere that was not removed or a chain of interferograms leaves them, can look like changes of rate.
        """,
        parameters={
            "MOST_CHANGES": "Most change points, 0 to 3.",
            "SHORTEST_SEGMENT": "Shortest time between two change points [years]. Each stretch also holds at least "
            "four dates.",
            "MIN_RATE": "Slowest subsidence that counts as an active phase [mm/yr]. Errors of a series that wander "
            "feign slow phases on stable ground.",
            "POINTS": "Points to tabulate, in any coordinate system, or a table (CSV) with columns longitude and "
            "latitude [degrees, WGS 84]; each takes the pixel that it lies in.",
            "PHASES": "Phases seen: 0 no significant subsidence, 1 active throughout, 2 initial then active to the "
            "end, 3 active from the start then residual, 4 initial, active and residual.",
            "INITIAL_RATE": "Mean rate before the active phase [mm/yr].",
            "ACTIVE_RATE": "Mean rate of the active phase without its stoppages [mm/yr].",
            "RESIDUAL_RATE": "Mean rate after the active phase [mm/yr].",
            "RATES_STD": "Standard deviations of the initial, active and residual rate [mm/yr], a band each.",
            "ONSET": "Beginning of the active phase as decimal year (2018.0 is 1 January 2018); empty where it began "
            "before the series.",
            "END": "End of the active phase as decimal year; empty where it lasts to the end of the series.",
            "DATES_STD": "Standard deviations of beginning and end [days], a band each.",
            "STOPPAGE": "Length of the longest stoppage inside the active phase [days]; empty where there is none.",
            "STOPPAGE_START": "Beginning of that stoppage as decimal year.",
            "KNOTS": "Number of change points.",
            "RESIDUAL_RMS": "Scatter of the dates about the fit [mm].",
            "TABLE": "A row per point of POINTS: phases, rates, dates and their standard deviations.",
        },
        outputs={
            "N_POINTS": "Number of points in the table.",
            "SHARE_WITH_PHASES": "Share of the pixels with a series that have an active phase, 0 to 1.",
        },
    )

    def define(self):
        return [
            raster("TIMESERIES", "Time series", optional=False),
            choice("UNIT", "Unit of the time series", SERIES_UNITS),
            advanced(number("MOST_CHANGES", "Most change points", default=3, minimum=0, maximum=3, integer=True)),
            advanced(number("SHORTEST_SEGMENT", "Shortest segment [years]", default=0.2, minimum=0.01)),
            number("MIN_RATE", "Slowest active rate [mm/yr]", default=20.0, minimum=0.0),
            vectors("POINTS", "Points to tabulate"),
            *run_parameters(),
            raster_output("PHASES", "Phases"),
            raster_output("INITIAL_RATE", "Initial rate [mm/yr]", by_default=False),
            raster_output("ACTIVE_RATE", "Active rate [mm/yr]"),
            raster_output("RESIDUAL_RATE", "Residual rate [mm/yr]", by_default=False),
            raster_output("RATES_STD", "Standard deviations of the rates [mm/yr]", by_default=False),
            raster_output("ONSET", "Onset of the active phase [decimal year]"),
            raster_output("END", "End of the active phase [decimal year]"),
            raster_output("DATES_STD", "Standard deviations of onset and end [days]", by_default=False),
            raster_output("STOPPAGE", "Stoppage [days]", by_default=False),
            raster_output("STOPPAGE_START", "Beginning of the stoppage [decimal year]", by_default=False),
            raster_output("KNOTS", "Change points", by_default=False),
            raster_output("RESIDUAL_RMS", "Scatter about the fit [mm]", by_default=False),
            file_output("TABLE", "Table of points", CSV_FILTER),
            number_output("N_DATES", "Dates"),
            number_output("N_POINTS", "Points"),
            number_output("SHARE_WITH_PHASES", "Share of the pixels with an active phase"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.phases import run_phases
        from ...algorithms.timeseries.piecewise import choose_kernel

        settings, timeseries = run_settings(values), values.series("TIMESERIES")
        unit, points = values.choice("UNIT"), vector_layer(values, "POINTS")
        most, shortest = values.integer("MOST_CHANGES"), values.number("SHORTEST_SEGMENT")
        min_rate = values.number("MIN_RATE")
        cache = kernel_cache_folder()

        def job(outputs, reporter):
            # The first choice in a session decides where compiled kernels are kept; the run knows no profile.
            choose_kernel(cache_directory=cache)
            return run_phases(
                timeseries,
                unit=unit,
                most_knots=most,
                shortest_segment=shortest,
                min_rate=min_rate,
                points=points,
                outputs=outputs,
                settings=settings,
                reporter=reporter,
            )

        return job
