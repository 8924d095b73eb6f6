"""Processing algorithm ``stackquality``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import STACK, Texts
from ..parameters import (
    CSV_FILTER,
    HTML_FILTER,
    file_output,
    number_output,
    raster_output,
    reference_parameters,
    reference_request,
    run_parameters,
    run_settings,
    stack_crs,
    stack_parameters,
    stack_request,
    text_output,
)

PLOT_FILTER = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"


class StackQuality(MiningInsarAlgorithm):
    texts = Texts(
        id="stackquality",
        name="Stack quality",
        group=STACK,
        tags=(
            "network",
            "baseline",
            "coherence",
            "closure",
            "triplet",
            "bridge",
            "unwrapping",
            "connectivity",
            "InSAR",
        ),
        summary="""
            Looks at a stack before anything is inverted: whether the network of interferograms connects all dates,
            which pairs nothing checks (bridges), the mean coherence of every pair and every pixel, and how well
            triplets of interferograms close. Says which pairs to drop, and why.

            Interferograms carry arbitrary constants, so they are referenced first; closures are judged about the median
            of each loop. A closure beyond pi means that one of the three interferograms is a whole cycle off.

            Works without coherence and without baselines, and says what that costs.
        """,
        parameters={
            "REPORT": "Report with the baseline plot, tables of dates, pairs and loops, what to drop and why, and what "
            "was decided about the stack from which source. One HTML file, figures included.",
            "MEAN_COHERENCE": "Mean coherence of the valid pairs of each pixel, 0 to 1. Not written for a stack "
            "without coherence.",
            "CLOSURE": "Phase closure of the triplets: band 1 root mean square [rad], band 2 number of loops beyond pi "
            "(a whole-cycle error), band 3 number of complete loops. Not written where no three pairs form a loop.",
            "PAIRS_TABLE": "Table of pairs with baselines, coherence, coverage and advice; can be given as PAIRS "
            "again.",
            "PLOT": "Baseline plot as a picture: .png, .svg or .pdf.",
        },
        outputs={
            "RANK": "Rank of the network: number of displacements that the pairs determine.",
            "N_TRIPLETS": "Number of loops of three pairs.",
            "N_BRIDGES": "Number of pairs without which the network falls apart.",
            "BRIDGES": "Names of those pairs.",
            "TO_DROP": "Names of the pairs that do harm and that the network can spare.",
            "LEAST_COHERENCE": "Smallest mean coherence of a pair.",
            "MOST_COHERENCE": "Largest mean coherence of a pair.",
            "LEAST_COHERENT": "Name of the pair with the smallest mean coherence.",
            "MOST_COHERENT": "Name of the pair with the largest mean coherence.",
        },
    )

    def define(self):
        return [
            *stack_parameters(),
            *reference_parameters(),
            *run_parameters(),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            raster_output("MEAN_COHERENCE", "Mean coherence", by_default=False),
            raster_output("CLOSURE", "Phase closure", by_default=False),
            file_output("PAIRS_TABLE", "Table of pairs", CSV_FILTER),
            file_output("PLOT", "Baseline plot", PLOT_FILTER),
            number_output("N_DATES", "Dates"),
            number_output("N_PAIRS", "Pairs"),
            number_output("N_COMPONENTS", "Connected subsets"),
            number_output("RANK", "Rank"),
            number_output("N_TRIPLETS", "Loops of three pairs"),
            number_output("N_BRIDGES", "Bridges"),
            text_output("BRIDGES", "Names of the bridges"),
            text_output("TO_DROP", "Pairs to drop"),
            number_output("LEAST_COHERENCE", "Smallest mean coherence of a pair"),
            number_output("MOST_COHERENCE", "Largest mean coherence of a pair"),
            text_output("LEAST_COHERENT", "Least coherent pair"),
            text_output("MOST_COHERENT", "Most coherent pair"),
            text_output("REFERENCE_USED", "Reference used"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.stackquality import run_stackquality

        request, settings = stack_request(values), run_settings(values)
        reference = reference_request(values, stack_crs(values, request))
        return lambda outputs, reporter: run_stackquality(
            request, reference, outputs=outputs, settings=settings, reporter=reporter
        )
