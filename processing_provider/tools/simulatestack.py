"""``mininginsar:simulatestack``."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingParameterFolderDestination, QgsProcessingParameterVectorDestination

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import TOOLS, Texts, translated
from ..parameters import advanced, boolean, choice, number, number_output, run_parameters, run_settings, text_output

# The words of algorithms.simulation and its run, written out so that QGIS starts without them; a test compares them.
SCENARIOS = ("demo", "ningdong")
SENSORS = ("sentinel1", "alos2")
GNSS = ("hourly", "daily", "none")


class SimulateStack(MiningInsarAlgorithm):
    """A mine that never existed, seen by satellites that do, with its truth beside it."""

    texts = Texts(
        id="simulatestack",
        name="Simulate a mine",
        group=TOOLS,
        tags=("InSAR", "simulation", "mining", "subsidence", "probability integral method", "truth", "demo"),
        summary="""
        Unwrapped interferograms and coherence maps over a simulated coal base, with the truth beside them: for trying
        things out, and for measuring how well a method recovers what is known.

        The ground follows the probability integral method over panels that advance in time. Ten concessions, 18 GNSS
        stations, the networks of 102 scenes and 211 pairs (Sentinel-1) or 15 scenes and 25 pairs (ALOS-2) and the
        largest displacements follow Tang et al. (2023); the panels and outlines are invented.

        The interferograms hold motion, turbulent atmosphere, DEM error, phase noise that fits the coherence and an
        arbitrary constant each, as real ones do; unwrapping errors, lost fringes and heavily decorrelated pairs on
        request. The same SEED gives the same stack.

        Use OUTPUT_FOLDER/interferograms as FOLDER of createstack or sbas, or its *.unw.tif as INTERFEROGRAMS and its
        *.cc.tif as COHERENCE. The truth is in OUTPUT_FOLDER/truth: displacement series, velocity, east, north and up
        displacement, DEM error.
        """,
        parameters={
            "SCENARIO": "demo: 12 x 12 km around Maliantai, quick. ningdong: the whole coal base, 56 x 62 km at 50 m, "
            "which takes minutes and gigabytes.",
            "SENSOR": "sentinel1 (C-band, 102 scenes, 211 pairs) or alos2 (L-band, 15 scenes, 25 pairs).",
            "PIXEL_SIZE": "Pixel size [m]; when left out 100 for the demo and 50, as in the paper, for ningdong.",
            "SEED": "Number from which everything random is drawn.",
            "DECORRELATED": "Share of the pairs that are heavily decorrelated, 0 to 1.",
            "UNWRAPPING_ERRORS": "Number of pairs in which patches are wrong by one or two whole cycles.",
            "ALIASING": "Lose the fringes that are too dense for the pixel size, as an unwrapper does.",
            "ATMOSPHERE": "Turbulent atmosphere: median over the scenes of its rms [mm].",
            "DEM_ERROR_STD": "Standard deviation of the DEM error [m].",
            "CONSTANT": "Largest arbitrary constant of an interferogram [rad]; 0 gives referenced interferograms.",
            "PHASE_NOISE": "Draw phase noise and coherence estimates. When off, the phase has no noise and the "
            "coherence is the expected one.",
            "LOOKS": "Independent looks of the phase noise.",
            "MASK_BELOW": "Phase is empty where the coherence is lower, 0 to 1. Left out: no phase is missing.",
            "GNSS": "Series of the GNSS stations: hourly (as in the paper), daily or none.",
            "TRUE_ATMOSPHERE": "Also write the true delay of every scene.",
            "OUTPUT_FOLDER": "Folder of the simulated stack. A folder that holds an earlier simulation is replaced; "
            "one that holds anything else is refused.",
            "CONCESSIONS": "Outlines of the ten concessions (they are in OUTPUT_FOLDER too).",
        },
        outputs={
            "MAX_SUBSIDENCE_MM": "Largest true subsidence along the line of sight [mm].",
            "LOWEST_VELOCITY_MM_PER_YEAR": "Lowest true velocity along the line of sight [mm/yr].",
            "DECORRELATED_PAIRS": "Number of heavily decorrelated pairs.",
            "UNWRAPPING_ERROR_PAIRS": "Number of pairs with whole-cycle errors.",
            "INTERFEROGRAMS_FOLDER": "Folder with the interferograms and coherence maps.",
        },
    )

    def define(self):
        return [
            choice("SCENARIO", "Scenario", SCENARIOS, default="demo"),
            choice("SENSOR", "Sensor", SENSORS, default="sentinel1"),
            number("SEED", "Seed", default=0, minimum=0, maximum=2**31 - 1, integer=True),
            number("DECORRELATED", "Share of heavily decorrelated pairs", default=0.0, minimum=0.0, maximum=1.0),
            number("UNWRAPPING_ERRORS", "Pairs with unwrapping errors", default=0, minimum=0, integer=True),
            boolean("ALIASING", "Lose fringes that are too dense"),
            number("PIXEL_SIZE", "Pixel size [m]", minimum=1.0),
            advanced(number("ATMOSPHERE", "Atmosphere, rms [mm]", default=6.0, minimum=0.0)),
            advanced(number("DEM_ERROR_STD", "DEM error, standard deviation [m]", default=4.0, minimum=0.0)),
            advanced(number("CONSTANT", "Largest constant of an interferogram [rad]", default=10.0, minimum=0.0)),
            advanced(boolean("PHASE_NOISE", "Phase noise", default=True)),
            advanced(number("LOOKS", "Looks", default=20.0, minimum=1.5)),
            advanced(number("MASK_BELOW", "Mask phase below this coherence", minimum=0.0, maximum=1.0)),
            advanced(choice("GNSS", "GNSS series", GNSS, default="hourly")),
            advanced(boolean("TRUE_ATMOSPHERE", "Write the true atmosphere")),
            *run_parameters(),
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", translated("Simulated stack")),
            QgsProcessingParameterVectorDestination(
                "CONCESSIONS",
                translated("Concessions"),
                type=Qgis.ProcessingSourceType.VectorPolygon,
                optional=True,
                createByDefault=True,
            ),
            number_output("N_DATES", "Dates"),
            number_output("N_PAIRS", "Interferograms"),
            number_output("MAX_SUBSIDENCE_MM", "Largest true LOS subsidence [mm]"),
            number_output("LOWEST_VELOCITY_MM_PER_YEAR", "Lowest true LOS velocity [mm/yr]"),
            number_output("DECORRELATED_PAIRS", "Heavily decorrelated pairs"),
            number_output("UNWRAPPING_ERROR_PAIRS", "Pairs with unwrapping errors"),
            text_output("INTERFEROGRAMS_FOLDER", "Interferograms"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.constants import MM_PER_M
        from ...algorithms.runs.simulatestack import run_simulatestack
        from ...algorithms.simulation.stack import NoiseOptions

        noise = NoiseOptions(
            looks=values.number("LOOKS") if values.boolean("PHASE_NOISE") else None,
            atmosphere_rms=values.number("ATMOSPHERE") / MM_PER_M,
            dem_error=values.number("DEM_ERROR_STD"),
            constant=values.number("CONSTANT"),
            decorrelated_share=values.number("DECORRELATED"),
            unwrapping_errors=values.integer("UNWRAPPING_ERRORS"),
            aliasing=values.boolean("ALIASING"),
            mask_below=values.number("MASK_BELOW"),
        )
        chosen = {
            "scenario": values.choice("SCENARIO"),
            "sensor": values.choice("SENSOR"),
            "pixel": values.number("PIXEL_SIZE"),
            "seed": values.integer("SEED"),
            "noise": noise,
            "gnss": values.choice("GNSS"),
            "write_atmosphere": values.boolean("TRUE_ATMOSPHERE"),
            "settings": run_settings(values),
        }
        return lambda outputs, reporter: run_simulatestack(
            folder=outputs["OUTPUT_FOLDER"], concessions=outputs["CONCESSIONS"], reporter=reporter, **chosen
        )
