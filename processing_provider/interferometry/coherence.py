"""``mininginsar:coherence``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import INTERFEROMETRY, Texts
from ..parameters import boolean, number, number_output, raster_output, run_parameters, run_settings
from ..slc_parameters import slc_metadata_parameters, slc_pair_parameters, slc_request
from .topography import TOPOGRAPHY_HELP, topography, topography_parameters


class Coherence(MiningInsarAlgorithm):
    """Coherence of a pair."""

    texts = Texts(
        id="coherence",
        name="Coherence",
        group=INTERFEROMETRY,
        tags=("InSAR", "coherence", "correlation", "SLC", "decorrelation"),
        summary="""
        Coherence of two coregistered single-look complex images at every pixel, in radar coordinates:
        |sum M S*| / sqrt(sum |M|^2 sum |S|^2) over a window (Tang et al. 2023, Eq. 3).

        The window is given in pixels (odd) or in metres on the ground. The estimate is biased: where nothing is
        coherent a window of N independent pixels shows about sqrt(pi / 4N), which is printed, and neighbouring pixels
        are not independent. Fringes within the window lower it: remove the phase of topography and flat earth, or
        switch REMOVE_RAMP on. At the border of the image the window is what lies inside.
        """,
        parameters={
            **TOPOGRAPHY_HELP,
            "WINDOW_LINES": "Lines of the window, odd. Give it with WINDOW_SAMPLES, or WINDOW_METRES.",
            "WINDOW_SAMPLES": "Samples of the window, odd.",
            "WINDOW_METRES": "Side of the window on the ground [m], instead of pixels; needs line and sample spacing "
            "and incidence.",
            "REMOVE_RAMP": "Take the fringe rate inside each window out before summing. Slopes then do not lower the "
            "coherence; ground without coherence shows about twice what it does otherwise.",
            "COHERENCE": "Coherence, 0 to 1; empty where an image has no data.",
        },
        outputs={
            "MEAN_COHERENCE_FOUND": "Mean coherence.",
            "WINDOW_LINES_USED": "Lines of the window.",
            "WINDOW_SAMPLES_USED": "Samples of the window.",
            "INCOHERENT_LEVEL": "What ground without any coherence would show with independent pixels.",
        },
    )

    def define(self):
        return [
            *slc_pair_parameters(),
            number("WINDOW_LINES", "Window, lines", minimum=1, integer=True),
            number("WINDOW_SAMPLES", "Window, samples", minimum=1, integer=True),
            number("WINDOW_METRES", "Window [m]", minimum=0.001),
            boolean("REMOVE_RAMP", "Remove the fringe rate"),
            *topography_parameters(),
            *slc_metadata_parameters(),
            *run_parameters(),
            raster_output("COHERENCE", "Coherence", optional=False),
            number_output("MEAN_COHERENCE_FOUND", "Mean coherence"),
            number_output("WINDOW_LINES_USED", "Lines of the window"),
            number_output("WINDOW_SAMPLES_USED", "Samples of the window"),
            number_output("INCOHERENT_LEVEL", "Coherence shown by incoherent ground"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.coherence import CoherenceWindow, run_coherence

        pair = values.layer("REFERENCE_SLC"), values.layer("SECONDARY_SLC")
        request, removal, settings = slc_request(values), topography(values), run_settings(values)
        window = CoherenceWindow(
            values.integer("WINDOW_LINES"), values.integer("WINDOW_SAMPLES"), values.number("WINDOW_METRES")
        )
        ramp = values.boolean("REMOVE_RAMP")
        return lambda outputs, reporter: run_coherence(
            *pair,
            request,
            window,
            removal,
            remove_ramp=ramp,
            outputs=outputs,
            settings=settings,
            reporter=reporter,
        )
