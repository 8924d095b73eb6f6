"""``mininginsar:gnsstolos``."""

from __future__ import annotations

from qgis.core import Qgis

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import VALIDATION, Texts
from ..parameters import CSV_FILTER, file_output, number_output, raster, run_settings, text_output
from ..vector_parameters import vector_output
from .parameters import (
    HEADING_GROUP,
    INCIDENCE_GROUP,
    SMOOTHING_GROUP,
    STATION_GROUP,
    los_parameters,
    los_requests,
    smoothing_parameters,
    station_parameters,
    station_request,
    words,
)


class GnssToLos(MiningInsarAlgorithm):
    """GNSS series in the line of sight."""

    texts = Texts(
        id="gnsstolos",
        name="GNSS to line of sight",
        group=VALIDATION,
        tags=("GNSS", "GPS", "line of sight", "LOS", "projection", "tenv3", "station"),
        summary="""
        Turns the series of GNSS stations, hourly or daily, into displacement along a radar's line of sight: means of
        UTC days, a centred moving box, and the projection of east, north and up (Tang et al. 2023, Eq. 8).

        The standard deviation takes the correlations of the components along, where the files have them. Positive is
        toward the satellite: subsidence is negative. The first day of each station is its zero.
        """,
        parameters={
            **words(STATION_GROUP, INCIDENCE_GROUP, HEADING_GROUP, SMOOTHING_GROUP),
            "TIMESERIES": "A displacement time series whose tags say incidence, heading and look side. Not needed "
            "where these are given.",
            "SUBTRACT_REFERENCE": "Take the motion of each mine's reference station off its other stations.",
            "STATION_STATS": "Points with the line of sight, the displacement over the whole series and its rate "
            "[mm/yr].",
            "SERIES": "Table: station, mine, date, LOS displacement and its standard deviation, east, north, up [mm].",
        },
        outputs={
            "N_STATIONS": "Stations that were projected.",
            "FIRST_DATE": "First day of all series.",
            "LAST_DATE": "Last day of all series.",
        },
    )

    def define(self):
        return [
            *station_parameters(),
            raster("TIMESERIES", "Time series with the line of sight in its tags"),
            *los_parameters(),
            *smoothing_parameters(),
            file_output("SERIES", "Series along the line of sight", CSV_FILTER, by_default=True),
            vector_output("STATION_STATS", "Stations", Qgis.ProcessingSourceType.VectorPoint),
            number_output("N_STATIONS", "Stations"),
            text_output("FIRST_DATE", "First day"),
            text_output("LAST_DATE", "Last day"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.gnsstolos import run_gnsstolos
        from ...algorithms.runs.groundtruth import Smoothing

        request, los, settings = station_request(values), los_requests(values, 1)[0], run_settings(values)
        timeseries, subtract = values.series("TIMESERIES"), values.boolean("SUBTRACT_REFERENCE")
        smoothing = Smoothing(values.integer("WINDOW"), values.integer("MIN_COUNT"))
        return lambda outputs, reporter: run_gnsstolos(
            request,
            los,
            timeseries=timeseries,
            smoothing=smoothing,
            subtract_reference=subtract,
            outputs=outputs,
            settings=settings,
            reporter=reporter,
        )
