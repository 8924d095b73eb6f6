"""What a stack is worth before anything is inverted: network, coherence, closure, and what to drop."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Window
from ..io import tags
from ..io.acquisitions import write_table
from ..io.engine import plan_blocks, run_blocks
from ..io.plots import save_network_plot
from ..io.rasters import OutputSet, RasterSpec, check_destination
from ..io.reference import Reference, ReferenceRequest, resolve_reference
from ..io.request import Stack, StackRequest
from ..io.sampling import read_windows, sample_windows
from ..io.stack import open_stack
from ..reporting import Reporter
from ..timeseries.closure import (
    ClosureMaps,
    ClosureStatistics,
    Triplets,
    closure_medians,
    find_triplets,
    pair_blame,
    summarise_closure,
)
from ..timeseries.influence import leave_one_out, summarise_influence
from ..timeseries.network import NetworkSummary, describe_network
from ..timeseries.quality import Advice, PairStatistics, advise_drops, summarise_pairs
from ..timeseries.sbas import SbasOptions, plan_sbas
from ..timeseries.weights import COHERENCE, NONE
from .common import RunSettings, provenance_tags, wanted
from .sbas_influence import sample_pixels
from .stackquality_report import PAIR_COLUMNS, network_plot_of, pair_rows, write_report

#: The median of a loop over this many pixels is known far better than the closures that are judged about it.
MEDIAN_PIXELS = 250_000
#: Working arrays of the kernels per pixel, beside phase and coherence [bytes].
WORKING_BYTES = 48.0
CLOSURE_BANDS = (
    "rms phase closure [rad]",
    "loops with closure beyond pi (a whole-cycle error in one of the three)",
    "complete loops",
)


@dataclass(frozen=True)
class Quality:
    """Everything that the report says.

    Attributes
    ----------
    summary : NetworkSummary
    triplets : Triplets
    medians : ndarray, shape (T,)
        Closure of the bulk of the scene [rad].
    pairs : PairStatistics
    closures : ClosureStatistics
    blame : ndarray, shape (P,)
        Share of pixels beyond pi in the best loop of each pair; NaN without a loop.
    loops : ndarray of int64, shape (P,)
        Loops through each pair.
    advice : tuple of Advice
    reference : Reference
    warnings : list of str
        The reader's, the reference's, and what the lack of something costs.
    """

    summary: NetworkSummary
    triplets: Triplets
    medians: np.ndarray
    pairs: PairStatistics
    closures: ClosureStatistics
    blame: np.ndarray
    loops: np.ndarray
    advice: tuple[Advice, ...]
    reference: Reference
    warnings: list[str]


@dataclass(frozen=True)
class _Block:
    mean_coherence: np.ndarray | None
    pairs: PairStatistics
    maps: ClosureMaps
    closures: ClosureStatistics


def run_stackquality(
    request: StackRequest,
    reference: ReferenceRequest,
    *,
    outputs: dict[str, str | None],
    settings: RunSettings,
    reporter: Reporter,
) -> dict[str, object]:
    """Look at every pixel once and write what was found.

    Interferograms carry arbitrary constants: they are referenced first, and closures are judged about the median of
    each loop (`closure`).

    Parameters
    ----------
    request : StackRequest
    reference : ReferenceRequest
    outputs : dict
        ``REPORT`` .html, ``MEAN_COHERENCE`` .tif, ``CLOSURE`` .tif (bands: rms closure [rad], loops beyond pi,
        complete loops), ``PAIRS_TABLE`` .csv, ``PLOT`` .png, .svg or .pdf. A raster for which the stack has nothing
        (no coherence, no loop) is not written, and the log says so.
    settings : RunSettings
    reporter : Reporter

    Returns
    -------
    dict
        ``N_DATES``, ``N_PAIRS``, ``N_COMPONENTS``, ``RANK``, ``N_TRIPLETS``, ``N_BRIDGES``, ``BRIDGES``,
        ``LEAST_COHERENT`` and ``MOST_COHERENT`` pair with ``LEAST_COHERENCE`` and ``MOST_COHERENCE`` (None without
        coherence), ``TO_DROP``, ``REFERENCE_USED``.
    """
    asked = wanted(outputs)
    for name in set(asked) & {"REPORT", "PAIRS_TABLE", "PLOT"}:
        check_destination(name, asked[name])
    with open_stack(request, reporter) as stack:
        # Before anything is computed: a disconnected network is the first thing to know.
        summary = describe_network(stack.network, reporter)
        triplets = find_triplets(stack.network)
        warnings = _costs(stack, triplets, asked, reporter)
        found = resolve_reference(stack, reference, reporter)
        medians = _medians(stack, found, triplets, reporter)
        # Before the rasters are written: it takes seconds, and who stops it wants to find nothing.
        residuals = _off_against_others(stack, found, reporter.part(0.1, 0.4))
        pairs, closures = _scan(stack, found, triplets, medians, asked, settings, reporter.part(0.4, 0.95))
        blame = pair_blame(triplets, closures, stack.network.n_pairs, pairs.pixels)
        loops = np.bincount(triplets.pairs.ravel(), minlength=stack.network.n_pairs)
        quality = Quality(
            summary=summary,
            triplets=triplets,
            medians=medians,
            pairs=pairs,
            closures=closures,
            blame=blame,
            loops=loops,
            advice=advise_drops(stack.network, pairs, blame, loops, residuals),
            reference=found,
            warnings=[*stack.warnings, *found.warnings, *warnings],
        )
        _write(stack, quality, asked, settings, reporter)
        reporter.progress(1.0)
        return _summary(stack, quality)


def _costs(stack: Stack, triplets: Triplets, asked: dict[str, str], reporter: Reporter) -> list[str]:
    """What the lack of coherence, baselines or loops costs: said now and again in the report."""
    costs = []
    if not stack.has_coherence:
        costs.append(
            "Without coherence the quality of a pair shows in its coverage and its closure only, and a pair in no loop "
            "goes unjudged; SBAS has nothing to weight by."
            + (" MEAN_COHERENCE is not written." if "MEAN_COHERENCE" in asked else "")
        )
    if not stack.has_baselines:
        costs.append(
            "Not every pair has a perpendicular baseline: the DEM error cannot be estimated, and pairs are drawn over "
            "time only. Baselines can be given in a PAIRS table."
        )
    if not len(triplets):
        costs.append(
            "No three pairs form a loop: unwrapping errors cannot be seen in the phase."
            + (" CLOSURE is not written." if "CLOSURE" in asked else "")
        )
    for text in costs:
        reporter.warn(text)
    return costs


def _read_referenced(stack: Stack, reference: Reference, window: Window) -> np.ndarray:
    phase = stack.read_phase(window)
    phase -= reference.constants.astype(np.float32)[:, np.newaxis, np.newaxis]
    return phase


def _medians(stack: Stack, reference: Reference, triplets: Triplets, reporter: Reporter) -> np.ndarray:
    if not len(triplets):
        return np.zeros(0)
    windows, _ = sample_windows(stack.grid, stack.network.n_pairs, stack.native_block, whole_pixels=MEDIAN_PIXELS)
    sample = read_windows(lambda window: _read_referenced(stack, reference, window), windows, reporter)
    return closure_medians(sample, triplets)


def _off_against_others(stack: Stack, reference: Reference, reporter: Reporter) -> np.ndarray:
    """Rms residual of each pair against the series of the others, as ``INFLUENCE`` of sbas has it [rad]."""
    plan = plan_sbas(stack.network, SbasOptions(weighting=COHERENCE if stack.has_coherence else NONE))

    def read(window: Window) -> np.ndarray:
        phase = _read_referenced(stack, reference, window)
        return np.concatenate([phase, stack.read_coherence(window)]) if stack.has_coherence else phase

    phase, coherence = sample_pixels(stack, plan, read, reporter)
    # with this wavelength a metre is a radian
    found = leave_one_out(plan, phase, coherence, wavelength=4.0 * np.pi, reporter=reporter)
    return summarise_influence(found).residual_rms


def _scan(
    stack: Stack,
    reference: Reference,
    triplets: Triplets,
    medians: np.ndarray,
    asked: dict[str, str],
    settings: RunSettings,
    reporter: Reporter,
) -> tuple[PairStatistics, ClosureStatistics]:
    """Stream the stack: statistics of pairs and loops, rasters on the way."""
    network = stack.network
    layers = 2 if stack.has_coherence else 1
    plan = plan_blocks(
        stack.grid,
        stack.native_block,
        bytes_per_pixel=4.0 * layers * network.n_pairs + WORKING_BYTES,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
        result_bytes_per_pixel=16.0,
    )
    specs = _specs(stack, reference, len(triplets), asked, settings)
    totals = [PairStatistics.empty(network.n_pairs), ClosureStatistics.empty(len(triplets))]

    def read(window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        phase = _read_referenced(stack, reference, window)
        return phase, stack.read_coherence(window)

    def compute(_window: Window, data: tuple[np.ndarray, np.ndarray | None]) -> _Block:
        phase, coherence = data
        mean_coherence, pairs = summarise_pairs(phase, coherence)
        return _Block(mean_coherence, pairs, *summarise_closure(phase, triplets, medians))

    with OutputSet(specs, stack.grid, block=plan.output_block, inputs=stack.layer_names, warn=reporter.warn) as rasters:

        def write(window: Window, block: _Block) -> None:
            totals[0] = totals[0] + block.pairs
            totals[1] = totals[1] + block.closures
            if "MEAN_COHERENCE" in rasters:
                rasters.write("MEAN_COHERENCE", window, block.mean_coherence)
            if "CLOSURE" in rasters:
                maps = block.maps
                rasters.write("CLOSURE", window, np.stack([maps.rms, maps.ambiguous, maps.complete]))

        run_blocks(plan, read, compute, write, reporter)
    return totals[0], totals[1]


def _specs(
    stack: Stack, reference: Reference, n_triplets: int, asked: dict[str, str], settings: RunSettings
) -> dict[str, RasterSpec]:
    common = {
        tags.FIRST_DATE: stack.network.dates[0].isoformat(),
        tags.SECOND_DATE: stack.network.dates[-1].isoformat(),
        **provenance_tags(settings.provenance),
    }
    specs = {}
    if "MEAN_COHERENCE" in asked and stack.has_coherence:
        specs["MEAN_COHERENCE"] = RasterSpec(
            asked["MEAN_COHERENCE"],
            descriptions=(f"mean coherence of {stack.network.n_pairs} pairs",),
            tags={**common, tags.KIND: tags.KIND_COHERENCE},
        )
    if "CLOSURE" in asked and n_triplets:
        specs["CLOSURE"] = RasterSpec(
            asked["CLOSURE"],
            bands=3,
            descriptions=CLOSURE_BANDS,
            tags={
                **common,
                tags.KIND: tags.KIND_CLOSURE,
                tags.UNITS: "rad (band 1), number of loops (bands 2 and 3)",
                tags.REFERENCE: f"{reference.description}; closures about the median of each loop",
            },
        )
    return specs


def _write(stack: Stack, quality: Quality, asked: dict[str, str], settings: RunSettings, reporter: Reporter) -> None:
    if "PAIRS_TABLE" in asked:
        write_table(asked["PAIRS_TABLE"], PAIR_COLUMNS, pair_rows(stack, quality))
    if "PLOT" in asked:
        save_network_plot(asked["PLOT"], network_plot_of(stack, quality), reporter.warn)
    if "REPORT" in asked:
        write_report(asked["REPORT"], stack, quality, settings.provenance)
    names = stack.network.pair_names()
    for advice in quality.advice:
        pair, reasons = names[advice.pair], "; ".join(advice.reasons)
        reporter.info(
            f"{pair} could be dropped: {reasons}."
            if advice.droppable
            else f"{pair} is poor, but the network falls apart without it: {reasons}."
        )


def _summary(stack: Stack, quality: Quality) -> dict[str, object]:
    network, coherence = stack.network, quality.pairs.mean_coherence
    names = network.pair_names()
    found = {
        "N_DATES": network.n_dates,
        "N_PAIRS": network.n_pairs,
        "N_COMPONENTS": quality.summary.n_components,
        "RANK": quality.summary.rank,
        "N_TRIPLETS": len(quality.triplets),
        "N_BRIDGES": int(quality.summary.bridges.size),
        "BRIDGES": ", ".join(names[number] for number in quality.summary.bridges),
        "TO_DROP": ", ".join(names[advice.pair] for advice in quality.advice if advice.droppable),
        "REFERENCE_USED": quality.reference.description,
        "LEAST_COHERENT": "",
        "MOST_COHERENT": "",
        "LEAST_COHERENCE": None,
        "MOST_COHERENCE": None,
    }
    if np.isfinite(coherence).any():
        least, most = int(np.nanargmin(coherence)), int(np.nanargmax(coherence))
        found.update(
            LEAST_COHERENT=names[least],
            MOST_COHERENT=names[most],
            LEAST_COHERENCE=float(coherence[least]),
            MOST_COHERENCE=float(coherence[most]),
        )
    return found
