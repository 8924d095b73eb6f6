"""``mininginsar:detectbowls``."""

from __future__ import annotations

from qgis.core import Qgis

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import MINING, Texts
from ..parameters import (
    CSV_FILTER,
    HTML_FILTER,
    SERIES_UNITS,
    advanced,
    boolean,
    choice,
    file_output,
    number,
    number_output,
    raster,
    run_parameters,
    run_settings,
    text_output,
)
from ..vector_parameters import name_field, vector_layer, vector_output, vectors


class DetectBowls(MiningInsarAlgorithm):
    """Subsidence bowls of a velocity map."""

    texts = Texts(
        id="detectbowls",
        name="Detect subsidence bowls",
        group=MINING,
        tags=("InSAR", "mine", "bowl", "basin", "subsidence", "detection", "contour", "concession"),
        summary="""
        Subsidence bowls of a velocity map as polygons, with peak, centroid, axes, area, volume, onset, the concession
        that they lie in, and the share of them outside all concessions.

        The map is smoothed over empty pixels; background and noise are its median and median absolute deviation. What
        sinks below the background by more than THRESHOLD, more than NOISE_SIGMAS of the noise and, where VELOCITY_STD
        is given, by more than STD_SIGMAS of the pixel's own standard deviation, and hangs together (diagonals
        included), is a bowl. Bowls that touch are one.
        """,
        parameters={
            "VELOCITY": "Velocity along the line of sight or vertical [mm/yr], subsidence negative.",
            "VELOCITY_STD": "Its standard deviation on the same grid: uncertain pixels must sink more. Optional.",
            "TIMESERIES": "Displacement series on the same grid, for the onset and the cumulative subsidence of each "
            "bowl. Optional.",
            "CONCESSIONS": "Layer with the outlines of concessions, in any coordinate system. Optional.",
            "NAME_FIELD": "Field with their names. Left out: name, mine name, concession or the like, if there is one.",
            "THRESHOLD": "Least subsidence rate below the background [mm/yr].",
            "MIN_AREA": "Smaller bowls are left out [square metres].",
            "SMOOTHING": "Standard deviation of the Gaussian that smooths the map [pixels]; 0: none.",
            "NOISE_SIGMAS": "The threshold is at least so many standard deviations of the smoothed map.",
            "STD_SIGMAS": "A pixel sinks by more than so many of its own standard deviations.",
            "SMOOTH_OUTLINES": "Cut the corners that pixels give the outlines. Areas are those of the pixels.",
            "CONTOUR_INTERVAL": "Distance of the contour lines [mm/yr]; needed for CONTOURS.",
            "CORRELATION_RANGE": "Distance over which errors are shared [m], the RANGE of semivariogram: for the "
            "standard deviation of volumes. Left out: it is an upper bound (all errors shared).",
            "BOWLS": "The bowls as polygons, the deepest first.",
            "CONTOURS": "Lines of equal velocity of the smoothed map.",
            "TABLE": "The bowls as a table.",
            "REPORT": "Table of bowls and whose they are, one HTML file.",
        },
        outputs={
            "N_BOWLS": "Number of bowls.",
            "BACKGROUND": "Median of the smoothed map [mm/yr].",
            "NOISE": "Robust standard deviation of the smoothed map [mm/yr].",
            "LIMIT": "What lies below it may be a bowl [mm/yr].",
            "BOWL_AREA": "Area of all bowls [square metres].",
            "OUTSIDE_SHARE": "Share of the area of all bowls outside all concessions [%].",
            "DEEPEST": "Lowest value of the smoothed map in a bowl [mm/yr].",
            "DEEPEST_IN": "Concession of that bowl; empty outside all.",
        },
    )

    def define(self):
        kind = Qgis.ProcessingSourceType
        return [
            raster("VELOCITY", "Velocity", optional=False),
            raster("VELOCITY_STD", "Standard deviation of the velocity"),
            raster("TIMESERIES", "Time series"),
            vectors("CONCESSIONS", "Concessions"),
            name_field("NAME_FIELD", "Field with their names", "CONCESSIONS"),
            number("THRESHOLD", "Threshold [mm/yr]", default=10.0, minimum=0.001),
            number("MIN_AREA", "Smallest area [m²]", default=0.0, minimum=0.0),
            advanced(number("SMOOTHING", "Smoothing [pixels]", default=1.5, minimum=0.0, maximum=100.0)),
            advanced(number("NOISE_SIGMAS", "Noise, standard deviations", default=4.0, minimum=0.0)),
            advanced(number("STD_SIGMAS", "Pixel's own standard deviations", default=2.0, minimum=0.0)),
            advanced(boolean("SMOOTH_OUTLINES", "Smooth outlines", default=True)),
            number("CONTOUR_INTERVAL", "Contour interval [mm/yr]", minimum=0.001),
            advanced(choice("UNIT", "Unit of rasters that do not say it", SERIES_UNITS)),
            advanced(number("CORRELATION_RANGE", "Range of the errors' correlation [m]", minimum=0.0)),
            *run_parameters(),
            vector_output("BOWLS", "Bowls", kind.VectorPolygon),
            vector_output("CONTOURS", "Contours", kind.VectorLine, by_default=False),
            file_output("TABLE", "Table of bowls", CSV_FILTER),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            number_output("N_BOWLS", "Bowls"),
            number_output("BACKGROUND", "Background [mm/yr]"),
            number_output("NOISE", "Noise [mm/yr]"),
            number_output("LIMIT", "Limit [mm/yr]"),
            number_output("BOWL_AREA", "Area of all bowls [m²]"),
            number_output("OUTSIDE_SHARE", "Outside all concessions [%]"),
            number_output("DEEPEST", "Deepest [mm/yr]"),
            text_output("DEEPEST_IN", "Concession of the deepest"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.mining.bowls import BowlOptions
        from ...algorithms.runs.detectbowls import run_detectbowls

        velocity, concessions = values.layer("VELOCITY"), vector_layer(values, "CONCESSIONS")
        options = BowlOptions(
            threshold=values.number("THRESHOLD"),
            smoothing=values.number("SMOOTHING"),
            noise_sigmas=values.number("NOISE_SIGMAS"),
            std_sigmas=values.number("STD_SIGMAS"),
        )
        chosen = {
            "velocity_std": values.layer("VELOCITY_STD"),
            "timeseries": values.series("TIMESERIES"),
            "name_field": values.text("NAME_FIELD") or "",
            "min_area": values.number("MIN_AREA"),
            "smooth_outlines": values.boolean("SMOOTH_OUTLINES"),
            "contour_interval": values.number("CONTOUR_INTERVAL"),
            "correlation_range": values.number("CORRELATION_RANGE"),
            "unit": values.choice("UNIT"),
            "settings": run_settings(values),
        }
        return lambda outputs, reporter: run_detectbowls(
            velocity, concessions=concessions, options=options, outputs=outputs, reporter=reporter, **chosen
        )
