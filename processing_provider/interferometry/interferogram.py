"""``mininginsar:interferogram``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import INTERFEROMETRY, Texts
from ..parameters import (
    advanced,
    boolean,
    number,
    number_output,
    raster_output,
    run_parameters,
    run_settings,
    text_output,
)
from ..slc_parameters import slc_metadata_parameters, slc_pair_parameters, slc_request
from .topography import TOPOGRAPHY_HELP, topography, topography_parameters


class Interferogram(MiningInsarAlgorithm):
    """Interferogram of a pair."""

    texts = Texts(
        id="interferogram",
        name="Interferogram",
        group=INTERFEROMETRY,
        tags=("InSAR", "interferogram", "SLC", "multilook", "coherence", "phase", "topography", "flat earth"),
        summary="""
        Interferogram of two coregistered single-look complex images, multilooked, in radar coordinates: the reference
        image times the conjugate of the secondary, averaged over LOOKS_LINES x LOOKS_SAMPLES pixels. Phase is
        +4 pi dr / lambda: it grows with the distance to the satellite, so subsidence is positive phase.

        The phase of topography and of a flat earth is removed from a raster (TOPO_PHASE), or worked out from
        PERPENDICULAR_BASELINE, a DEM in radar coordinates, slant range and incidence. Images that splitspectrum made
        carry their frequency, and the phase is scaled to it: removing the full band's phase from both sub-bands would
        leave the topography in their difference.

        A pixel is empty where fewer than half of its looks have data in both images.
        """,
        parameters={
            **TOPOGRAPHY_HELP,
            "LOOKS_LINES": "Lines that are averaged into one.",
            "LOOKS_SAMPLES": "Samples that are averaged into one.",
            "WINDOW_LINES": "Window of the coherence: rows, odd [pixels of the interferogram].",
            "WINDOW_SAMPLES": "Window of the coherence: columns, odd [pixels of the interferogram].",
            "REMOVE_RAMP": "Take the fringe rate inside each window out of the coherence. Slopes then do not lower it; "
            "ground without coherence shows a little more than it should.",
            "INTERFEROGRAM": "Complex interferogram (for filter and unwrap).",
            "PHASE": "Wrapped phase, -pi to pi [rad]; positive is increasing range.",
            "COHERENCE": "Coherence over the window, 0 to 1.",
        },
        outputs={
            "ROWS": "Rows of the interferogram.",
            "COLUMNS": "Columns of the interferogram.",
            "MEAN_COHERENCE_FOUND": "Mean of the coherence; none where it was not asked for.",
            "REMOVED": "What phase was removed.",
        },
    )

    def define(self):
        return [
            *slc_pair_parameters(),
            number("LOOKS_LINES", "Looks along lines", default=1, minimum=1, integer=True),
            number("LOOKS_SAMPLES", "Looks along samples", default=1, minimum=1, integer=True),
            *topography_parameters(),
            *slc_metadata_parameters(),
            advanced(number("WINDOW_LINES", "Window of the coherence, rows", default=5, minimum=1, integer=True)),
            advanced(number("WINDOW_SAMPLES", "Window of the coherence, columns", default=5, minimum=1, integer=True)),
            advanced(boolean("REMOVE_RAMP", "Remove the fringe rate from the coherence")),
            *run_parameters(),
            raster_output("INTERFEROGRAM", "Complex interferogram"),
            raster_output("PHASE", "Wrapped phase [rad]"),
            raster_output("COHERENCE", "Coherence"),
            number_output("ROWS", "Rows"),
            number_output("COLUMNS", "Columns"),
            number_output("MEAN_COHERENCE_FOUND", "Mean coherence"),
            text_output("REMOVED", "Removed phase"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.interferogram import InterferogramOptions, run_interferogram

        pair = values.layer("REFERENCE_SLC"), values.layer("SECONDARY_SLC")
        request, removal, settings = slc_request(values), topography(values), run_settings(values)
        options = InterferogramOptions(
            looks_lines=values.integer("LOOKS_LINES"),
            looks_samples=values.integer("LOOKS_SAMPLES"),
            window_lines=values.integer("WINDOW_LINES"),
            window_samples=values.integer("WINDOW_SAMPLES"),
            remove_ramp=values.boolean("REMOVE_RAMP"),
        )
        return lambda outputs, reporter: run_interferogram(
            *pair, request, options, removal, outputs=outputs, settings=settings, reporter=reporter
        )
