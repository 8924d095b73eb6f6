"""``mininginsar:semivariogram``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import VALIDATION, Texts
from ..parameters import (
    CSV_FILTER,
    PNG_FILTER,
    SERIES_UNITS,
    advanced,
    choice,
    file_output,
    number,
    number_output,
    raster,
    run_parameters,
    run_settings,
    text_output,
)
from ..vector_parameters import vector_layer, vectors

# The words of algorithms.runs.semivariogram, written out so that QGIS starts without it; a test compares them.
MODELS = ("exponential", "spherical", "bessel", "best")
ESTIMATORS = ("matheron", "cressie")
TRENDS = ("none", "plane")
CONTENTS = ("auto", "fields", "differences", "series")


class Semivariogram(MiningInsarAlgorithm):
    """Semivariogram of a raster on stable ground."""

    texts = Texts(
        id="semivariogram",
        name="Semivariogram (atmosphere on stable ground)",
        group=VALIDATION,
        tags=("InSAR", "semivariogram", "variogram", "covariance", "atmosphere", "APS", "sill", "range", "nugget"),
        summary="""
        How much values differ with the distance between two places, on ground that does not move: the size and reach
        of what the atmosphere leaves in screens, residuals, velocities or displacement series, with a fitted model.

        The nugget is what neighbouring pixels do not share (decorrelation noise), the sill the variance of what they
        do share (air), the range the distance beyond which they share nothing. ATMOSPHERE_STD is what sbas and
        velocity take: the air of one scene against the reference.

        Of a displacement series a straight line is taken off each pixel first; the sill is then that of one scene.
        Values of moving ground must be masked, or motion is taken for air.
        """,
        parameters={
            "RASTER": "Screens (atmosphere), a velocity, an interferogram, or a displacement series; all bands are "
            "used, each by itself and together.",
            "MASK": "Polygons of ground that moves, as mining concessions: left out.",
            "MASK_BUFFER": "Ground within this distance of the polygons is left out too [m].",
            "CONTENT": "What a band holds: fields (one scene's air, a velocity, residuals), differences (of two "
            "scenes: an interferogram; the semivariogram is halved), series (displacement since the first date). auto "
            "tells by the raster's tags.",
            "MODEL": "Model that is fitted: exponential, spherical, bessel (smooth near zero), or the best of them.",
            "ESTIMATOR": "matheron: mean of squared differences. cressie: fourth power of the mean root of the "
            "differences, in which a few gross errors hardly count.",
            "TREND": "Take a plane off each band first: a ramp has no sill.",
            "MAX_DISTANCE": "Pairs of points farther apart do not count [m]. Left out: a third of the diagonal.",
            "CLASSES": "Number of distance classes.",
            "SAMPLES": "Number of points, chosen at random (the same ones in every run).",
            "REFERENCE_DISTANCE": "Distance from the reference that ATMOSPHERE_STD shall belong to [m]. Left out: "
            "against the mean of the raster, as where the median of each interferogram is the reference.",
            "TABLE": "A line per distance class: pairs of points, semivariance of all bands together, the model, and "
            "each band by itself.",
            "FITS": "A line per band: nugget, sill, range; a scene with bad weather stands out.",
            "PLOT": "The semivariogram and its model (needs matplotlib).",
        },
        outputs={
            "N_POINTS": "Points used.",
            "N_BANDS": "Bands used.",
            "MODEL_USED": "Model that was fitted.",
            "NUGGET": "Nugget, in the square of the raster's unit.",
            "SILL": "Sill without the nugget, in the square of the raster's unit.",
            "RANGE": "Distance at which 5 % of the correlation are left [m].",
            "STD": "Root of the sill, in the raster's unit.",
            "ATMOSPHERE_STD": "Standard deviation of one scene's delay against the reference [mm]; of rasters in a "
            "length only.",
        },
    )

    def define(self):
        return [
            raster("RASTER", "Raster", optional=False),
            vectors("MASK", "Ground that moves"),
            number("MASK_BUFFER", "Distance around it [m]", default=0.0, minimum=0.0),
            choice("CONTENT", "What a band holds", CONTENTS, default="auto"),
            choice("MODEL", "Model", MODELS, default="exponential"),
            choice("TREND", "Trend", TRENDS, default="none"),
            number("MAX_DISTANCE", "Largest distance [m]", minimum=0.0),
            number("REFERENCE_DISTANCE", "Distance from the reference [m]", minimum=0.0),
            advanced(choice("ESTIMATOR", "Estimator", ESTIMATORS, default="matheron")),
            advanced(number("CLASSES", "Distance classes", default=20, minimum=4, integer=True)),
            advanced(number("SAMPLES", "Points", default=1500, minimum=50, maximum=10000, integer=True)),
            advanced(choice("UNIT", "Unit of a series that does not say it", SERIES_UNITS)),
            *run_parameters(),
            file_output("TABLE", "Semivariances", CSV_FILTER, by_default=True),
            file_output("FITS", "Models of the bands", CSV_FILTER),
            file_output("PLOT", "Figure", PNG_FILTER),
            number_output("N_POINTS", "Points"),
            number_output("N_BANDS", "Bands"),
            text_output("MODEL_USED", "Model"),
            number_output("NUGGET", "Nugget"),
            number_output("SILL", "Sill"),
            number_output("RANGE", "Range [m]"),
            number_output("STD", "Standard deviation"),
            number_output("ATMOSPHERE_STD", "Atmosphere of a scene, standard deviation [mm]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.semivariogram import VariogramOptions, run_semivariogram

        path, settings, unit = values.series("RASTER"), run_settings(values), values.choice("UNIT")
        mask, buffer = vector_layer(values, "MASK"), values.number("MASK_BUFFER")
        options = VariogramOptions(
            model=values.choice("MODEL"),
            estimator=values.choice("ESTIMATOR"),
            trend=values.choice("TREND"),
            content=values.choice("CONTENT"),
            max_distance=values.number("MAX_DISTANCE"),
            classes=values.integer("CLASSES"),
            samples=values.integer("SAMPLES"),
            reference_distance=values.number("REFERENCE_DISTANCE"),
        )
        return lambda outputs, reporter: run_semivariogram(
            path,
            mask=mask,
            mask_buffer=buffer,
            options=options,
            unit=unit,
            outputs=outputs,
            settings=settings,
            reporter=reporter,
        )
