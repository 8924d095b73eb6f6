"""``mininginsar:unwrap``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import INTERFEROMETRY, Texts
from ..parameters import advanced, choice, number, number_output, raster, raster_output, run_parameters, run_settings

# The words of algorithms.interferogram.unwrapping, written out so that QGIS starts without it; a test compares them.
COSTS = ("smooth", "defo")
INITIALISATIONS = ("mcf", "mst")


class Unwrap(MiningInsarAlgorithm):
    """Phase unwrapping."""

    texts = Texts(
        id="unwrap",
        name="Unwrap phase (SNAPHU)",
        group=INTERFEROMETRY,
        tags=("InSAR", "unwrap", "phase unwrapping", "SNAPHU", "connected components"),
        summary="""
        Unwraps a complex interferogram or a wrapped phase with SNAPHU (Chen and Zebker 2001, 2002), a program that is
        no part of this plugin: the Python package snaphu brings it (Linux and macOS; there is none for Windows).

        SNAPHU itself may be used for any purpose and passed on without a fee; its minimum cost flow solver CS2, which
        the package contains, is licensed for strictly non-commercial use. Whoever works commercially needs a licence
        for CS2, or another unwrapping program.

        COMPONENTS tells which pixels were unwrapped together: between components whole cycles are undetermined. Where
        the fringes are narrower than a pixel over a mining bowl, no program can unwrap; see applicability. SNAPHU takes
        whole images and cannot be cancelled while it works.
        """,
        parameters={
            "INTERFEROGRAM": "Complex interferogram, or wrapped phase (-pi to pi) [rad]. Empty pixels, and zeros of a "
            "complex interferogram, are masked; a phase of zero is a phase.",
            "COHERENCE": "Coherence on the grid of the interferogram, 0 to 1.",
            "LOOKS": "Number of independent looks that the coherence was estimated from: pixels averaged, divided by "
            "the oversampling in both directions. There is no default: the statistics depend on it.",
            "COST": "Statistics of the phase: smooth, or defo (deformation that may jump, as across a fault or a "
            "subsidence crack).",
            "INITIALISATION": "mcf: minimum cost flow (CS2). mst: minimum spanning tree, coarser.",
            "TILE_ROWS": "Tiles down the image; 1 unwraps it as a whole.",
            "TILE_COLUMNS": "Tiles across the image.",
            "TILE_OVERLAP": "Pixels that neighbouring tiles share; some hundred for large tiles.",
            "PROCESSES": "Tiles that SNAPHU unwraps at once.",
            "SMALLEST_COMPONENT": "Least size of a connected component, as a share of the image.",
            "UNWRAPPED": "Unwrapped phase [rad], of the sign of the input.",
            "COMPONENTS": "Connected components, from 1; 0 is none.",
        },
        outputs={
            "N_COMPONENTS_FOUND": "Connected components.",
            "LARGEST_COMPONENT": "Share of the pixels in the largest component.",
            "UNREACHED": "Share of the pixels in no component.",
        },
    )

    def define(self):
        return [
            raster("INTERFEROGRAM", "Interferogram", optional=False),
            raster("COHERENCE", "Coherence", optional=False),
            number("LOOKS", "Independent looks", minimum=1.0),
            choice("COST", "Statistics", COSTS, default="smooth"),
            advanced(choice("INITIALISATION", "Initialisation", INITIALISATIONS, default="mcf")),
            advanced(number("TILE_ROWS", "Tiles down", default=1, minimum=1, integer=True)),
            advanced(number("TILE_COLUMNS", "Tiles across", default=1, minimum=1, integer=True)),
            advanced(number("TILE_OVERLAP", "Overlap of tiles [pixels]", default=0, minimum=0, integer=True)),
            advanced(number("PROCESSES", "Tiles at once", default=1, minimum=1, integer=True)),
            advanced(number("SMALLEST_COMPONENT", "Smallest component", default=0.01, minimum=0.0, maximum=1.0)),
            advanced(number("COHERENCE_SCALE", "Value of full coherence", default=1.0, minimum=1e-6)),
            *run_parameters(),
            raster_output("UNWRAPPED", "Unwrapped phase [rad]"),
            raster_output("COMPONENTS", "Connected components"),
            number_output("N_COMPONENTS_FOUND", "Connected components"),
            number_output("LARGEST_COMPONENT", "Share of the largest component"),
            number_output("UNREACHED", "Share of pixels in no component"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.interferogram.unwrapping import UnwrapOptions
        from ...algorithms.runs.unwrap import run_unwrap

        pair = values.layer("INTERFEROGRAM"), values.layer("COHERENCE")
        looks, scale, settings = values.number("LOOKS"), values.number("COHERENCE_SCALE"), run_settings(values)
        options = UnwrapOptions(
            cost=values.choice("COST"),
            initialisation=values.choice("INITIALISATION"),
            tile_rows=values.integer("TILE_ROWS"),
            tile_cols=values.integer("TILE_COLUMNS"),
            tile_overlap=values.integer("TILE_OVERLAP"),
            processes=values.integer("PROCESSES"),
            smallest_component=values.number("SMALLEST_COMPONENT"),
        )
        return lambda outputs, reporter: run_unwrap(
            *pair, looks, options, coherence_scale=scale, outputs=outputs, settings=settings, reporter=reporter
        )
