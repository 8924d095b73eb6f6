"""``mininginsar:concessionstats``."""

from __future__ import annotations

from qgis.core import Qgis

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import MINING, Texts
from ..parameters import (
    CSV_FILTER,
    HTML_FILTER,
    SERIES_UNITS,
    advanced,
    choice,
    file_output,
    number,
    number_output,
    rasters,
    run_parameters,
    run_settings,
    text,
    text_output,
)
from ..vector_parameters import name_field, number_list, text_list, vector_layer, vector_output, vectors

RATE_THRESHOLDS, CUMULATIVE_THRESHOLDS = "20; 50; 100", "50; 100; 300"


class ConcessionStats(MiningInsarAlgorithm):
    """Statistics of mining concessions."""

    texts = Texts(
        id="concessionstats",
        name="Concession statistics",
        group=MINING,
        tags=("InSAR", "mine", "concession", "lease", "zonal statistics", "subsidence", "table"),
        summary="""
        What each mining concession does, in any number of products: maximum and robust maximum rate and cumulative
        subsidence, where and when, mean, percentiles, areas beyond thresholds, volume, valid share, coherence, and a
        histogram per concession.

        Concessions may be in any coordinate system; points and lines among them are left out and broken outlines
        repaired, with a warning. Each pixel counts with the exact share of it that lies inside; areas are true square
        metres. Overlapping concessions count each by itself.

        Along the line of sight, subsidence negative. The maximum is the lowest single pixel and exaggerates where
        noise is large; the robust maximum is the lowest median of 3 x 3 pixels.
        """,
        parameters={
            "CONCESSIONS": "Layer with the outlines of the concessions.",
            "NAME_FIELD": "Field with their names. Left out: name, mine name, concession or the like, if there is one.",
            "VELOCITY": "Velocity rasters, one per product (stacking or sbas of one sensor). Grids may differ.",
            "VELOCITY_STD": "Standard deviations of the velocities, in the same order. Optional.",
            "SIGMA": "Standard deviations of the displacement series, the SIGMA of sbas, in the order of TIMESERIES. "
            "Optional.",
            "CORRELATION_RANGE": "Distance over which errors are shared [m], the RANGE of semivariogram: for the "
            "standard deviations of means and volumes. Left out: they are upper bounds (all errors shared).",
            "TIMESERIES": "Displacement series, one per product; the last date minus the first is looked at.",
            "COHERENCE": "Mean coherence: one raster for all products, or one for each, velocities first. Optional.",
            "NAMES": "Names of the products for the tables, velocities first, separated by semicolons. Left out: the "
            "names of the files.",
            "RATE_THRESHOLDS": "The area that sinks faster than each of these is told [mm/yr]; semicolons between.",
            "CUMULATIVE_THRESHOLDS": "The area that has sunk by more than each of these is told [mm].",
            "CONCESSION_STATS": "The concessions with the main statistics as fields.",
            "TABLE": "A line per concession with the maxima of every product (as Tang et al. 2023, Table 4).",
            "STATISTICS": "A line per concession and product with everything.",
            "REPORT": "Tables and histograms in one HTML file.",
        },
        outputs={
            "N_CONCESSIONS": "Concessions that meet a raster.",
            "LOWEST_RATE": "Largest subsidence rate of all, as a negative number [mm/yr].",
            "LOWEST_RATE_IN": "The concession where that is.",
            "LOWEST_CUMULATIVE": "Largest cumulative subsidence of all, as a negative number [mm].",
            "LOWEST_CUMULATIVE_IN": "The concession where that is.",
            "LARGEST_FRAME_SHARE": "Largest share of a raster that one concession covers [%].",
        },
    )

    def define(self):
        return [
            vectors("CONCESSIONS", "Concessions", optional=False),
            name_field("NAME_FIELD", "Field with their names", "CONCESSIONS"),
            rasters("VELOCITY", "Velocities"),
            rasters("VELOCITY_STD", "Standard deviations of the velocities"),
            rasters("TIMESERIES", "Time series"),
            rasters("COHERENCE", "Mean coherence"),
            advanced(rasters("SIGMA", "Standard deviations of the time series")),
            advanced(number("CORRELATION_RANGE", "Range of the errors' correlation [m]", minimum=0.0)),
            text("NAMES", "Names of the products"),
            text("RATE_THRESHOLDS", "Thresholds of the rate [mm/yr]", default=RATE_THRESHOLDS),
            text("CUMULATIVE_THRESHOLDS", "Thresholds of the displacement [mm]", default=CUMULATIVE_THRESHOLDS),
            advanced(choice("UNIT", "Unit of rasters that do not say it", SERIES_UNITS)),
            *run_parameters(),
            vector_output("CONCESSION_STATS", "Concessions with statistics", Qgis.ProcessingSourceType.VectorPolygon),
            file_output("TABLE", "Table of maxima", CSV_FILTER),
            file_output("STATISTICS", "Table of statistics", CSV_FILTER),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            number_output("N_CONCESSIONS", "Concessions"),
            number_output("LOWEST_RATE", "Largest subsidence rate [mm/yr]"),
            text_output("LOWEST_RATE_IN", "Where it is"),
            number_output("LOWEST_CUMULATIVE", "Largest cumulative subsidence [mm]"),
            text_output("LOWEST_CUMULATIVE_IN", "Where it is"),
            number_output("LARGEST_FRAME_SHARE", "Largest share of a raster [%]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.concessionstats import run_concessionstats

        concessions = vector_layer(values, "CONCESSIONS")
        chosen = {
            "velocity": values.layers("VELOCITY"),
            "velocity_std": values.layers("VELOCITY_STD"),
            "timeseries": values.series_list("TIMESERIES"),
            "sigma": values.series_list("SIGMA"),
            "correlation_range": values.number("CORRELATION_RANGE"),
            "coherence": values.layers("COHERENCE"),
            "names": text_list(values, "NAMES"),
            "name_field": values.text("NAME_FIELD") or "",
            "rate_thresholds": number_list(values, "RATE_THRESHOLDS"),
            "cumulative_thresholds": number_list(values, "CUMULATIVE_THRESHOLDS"),
            "unit": values.choice("UNIT"),
            "settings": run_settings(values),
        }
        return lambda outputs, reporter: run_concessionstats(concessions, outputs=outputs, reporter=reporter, **chosen)
