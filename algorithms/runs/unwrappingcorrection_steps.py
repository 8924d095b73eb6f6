"""The steps of an unwrapping correction: bridges between components, then closure; what each found."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from ..checks import InputError, check_choice
from ..grid import Window
from ..io.components import PairComponents
from ..io.engine import MEBIBYTE, plan_blocks, run_blocks
from ..io.request import Stack
from ..io.sampling import read_windows, sample_windows
from ..io.scratch import LayerStore, layer_bytes
from ..reporting import Reporter
from ..timeseries.ambiguity import (
    NOT_TRIED,
    STATE_WORDS,
    UNKNOWN,
    AmbiguityOptions,
    PatternTable,
    closure_cycles,
    count_states,
    solve_patterns,
)
from ..timeseries.bridging import TWO_PI, Bridge, BridgingOptions, bridge_components, label_components
from ..timeseries.closure import Triplets, closure_medians
from ..timeseries.cyclemap import ComponentVotes, CycleMap, cycles_of_components
from .common import RunSettings

CLOSURE, BRIDGING, BOTH = METHODS = ("closure", "bridging", "both")
PIXEL, PATCH, COMPONENT = REGIONS = ("pixel", "patch", "component")
#: The median of a loop over this many pixels is known far better than the closures that are judged about it.
MEDIAN_PIXELS = 250_000
#: Working arrays per pixel, beside phase and patterns [bytes].
WORKING_BYTES = 48.0
#: What labelling and bridging one interferogram take, measured at 1500 x 1500 pixels [bytes per pixel].
BRIDGING_BYTES = 45.0
#: Patches smaller than this are taken for noise [pixels].
LEAST_PATCH = 5

#: ``read(window) -> phase``, float32 (P, rows, cols) [rad].
PhaseReader = Callable[[Window], np.ndarray]
#: ``cycles(window) -> int8 (P, rows, cols)``, to add.
CycleReader = Callable[[Window], np.ndarray]


@dataclass(frozen=True)
class CorrectionOptions:
    """How unwrapping errors are looked for.

    Attributes
    ----------
    method : {"closure", "bridging", "both"}
        ``both``: bridges first, then closure.
    regions : {"pixel", "patch", "component"}
        What must agree before closure changes anything: nothing but the pixel itself, a patch of at least
        ``least_patch`` pixels, or most of a connected component, which then is changed as a whole.
    least_patch : int
        [pixels]
    ambiguity : AmbiguityOptions
    bridging : BridgingOptions
    """

    method: str = CLOSURE
    regions: str = PATCH
    least_patch: int = LEAST_PATCH
    ambiguity: AmbiguityOptions = field(default_factory=AmbiguityOptions)
    bridging: BridgingOptions = field(default_factory=BridgingOptions)

    def __post_init__(self) -> None:
        check_choice("METHOD", self.method, METHODS)
        check_choice("REGIONS", self.regions, REGIONS)
        if self.least_patch < 1:
            raise InputError(f"LEAST_PATCH must be at least 1 pixel, got {self.least_patch!r}.")

    @property
    def bridges(self) -> bool:
        """Whether components are bridged."""
        return self.method in (BRIDGING, BOTH)

    @property
    def closes(self) -> bool:
        """Whether loops are closed."""
        return self.method in (CLOSURE, BOTH)


@dataclass(frozen=True)
class ClosureRepair:
    """What closure asks for.

    Attributes
    ----------
    cycles : callable(window)
        Whole cycles to add, int8 (P, rows, cols).
    open_pixels : int
        Pixels with an open loop.
    patterns, by_programme : int
        Distinct patterns of open loops, and linear programmes that they needed.
    states : dict of int to int
        Pixels by what became of their pattern (`ambiguity.STATE_WORDS`).
    dropped : ndarray of int64, shape (P,)
        Pixels of each pair whose change was dropped, because no large enough patch asked for it.
    components_changed : int
        Components changed as a whole.
    """

    cycles: CycleReader
    open_pixels: int
    patterns: int
    by_programme: int
    states: dict[int, int]
    dropped: np.ndarray
    components_changed: int = 0


def phase_spool(stack: Stack, folder: str, memory_mb: float) -> LayerStore:
    """Room for all interferograms, each to be taken whole: half of the memory where they fit, else a file.

    Raises
    ------
    InputError
        If there is not enough room on the disk.
    """
    pairs, grid = stack.network.n_pairs, stack.grid
    try:
        return LayerStore(pairs, grid, folder, memory_mb * MEBIBYTE / 2, prefix=".phase.")
    except OSError as error:
        raise InputError(
            f"Bridging needs each interferogram whole: {layer_bytes(pairs, grid) / MEBIBYTE:.0f} MB of scratch space "
            f"in {folder} for the time of the run: {error.strerror or error}. Make room, give more MEMORY, or use "
            "METHOD closure."
        ) from error


def bridge_stack(
    stack: Stack,
    spool: LayerStore,
    components: PairComponents | None,
    options: BridgingOptions,
    settings: RunSettings,
    reporter: Reporter,
) -> list[list[Bridge]]:
    """Fill the spool with the stack's phase and tie the components of each interferogram together, in place.

    Parameters
    ----------
    components : PairComponents or None
        None: components are what gaps and jumps beyond half a cycle separate.

    Returns
    -------
    list of list of Bridge
        Of each pair.
    """
    plan = plan_blocks(
        stack.grid,
        stack.native_block,
        bytes_per_pixel=8.0 * stack.network.n_pairs,
        memory_mb=settings.memory_mb / 2 if spool.in_memory else settings.memory_mb,
        threads=settings.worker_threads,
    )
    needed = BRIDGING_BYTES * stack.grid.width * stack.grid.height / MEBIBYTE
    if needed > settings.memory_mb:
        reporter.warn(
            f"Bridging takes whole interferograms and so about {needed:.0f} MB, more than the MEMORY of "
            f"{settings.memory_mb} MB. A cut-out of the scene, or more looks, makes them smaller."
        )
    run_blocks(plan, stack.read_phase, lambda _window, phase: phase, spool.write, reporter.part(0.0, 0.4))
    reporter = reporter.part(0.4, 1.0)
    found, whole, start = [], stack.grid.whole, time.monotonic()
    for number in range(stack.network.n_pairs):
        reporter.stop_if_cancelled()
        phase = spool.layer(number)
        labels = label_components(phase) if components is None else components.read_pair(number, whole)
        cycles, bridges = bridge_components(phase, labels, options)
        if any(bridge.cycles for bridge in bridges):
            phase += np.float32(TWO_PI) * cycles
        found.append(bridges)
        if number == 0 and (left := (time.monotonic() - start) * (stack.network.n_pairs - 1)) > 10.0:
            reporter.info(f"Bridging takes about {left:.0f} s.")
        reporter.progress((number + 1) / stack.network.n_pairs)
    return found


def loop_medians(stack: Stack, read: PhaseReader, triplets: Triplets, reporter: Reporter) -> np.ndarray:
    """Misclosure of the bulk of the scene, per loop [rad]."""
    if not len(triplets):
        return np.zeros(0)
    windows, _ = sample_windows(stack.grid, stack.network.n_pairs, stack.native_block, whole_pixels=MEDIAN_PIXELS)
    return closure_medians(read_windows(read, windows, reporter), triplets)


def repair_by_closure(
    stack: Stack,
    read: PhaseReader,
    triplets: Triplets,
    medians: np.ndarray,
    components: PairComponents | None,
    options: CorrectionOptions,
    settings: RunSettings,
    reporter: Reporter,
) -> ClosureRepair:
    """Find the whole cycles that close the loops of every pixel.

    Parameters
    ----------
    read : callable(window)
        Referenced phase.
    components : PairComponents or None
        Needed for ``regions`` component only.
    """
    n_loops, grid = len(triplets), stack.grid
    most = int(min(200_000, max(1000, settings.memory_mb * MEBIBYTE / 8 / max(n_loops, 1))))
    table = PatternTable(n_loops, most)
    pixels: list[np.ndarray] = []
    numbers: list[np.ndarray] = []

    def compute(window: Window, phase: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        cycles = closure_cycles(phase, triplets, medians)
        opened = np.zeros(cycles.shape[1:], dtype=bool)
        for loop in cycles:
            opened |= (loop != 0) & (loop != UNKNOWN)
        rows, cols = np.nonzero(opened)
        return (rows + window.row).astype(np.int64) * grid.width + cols + window.col, cycles[:, rows, cols].T.copy()

    def collect(_window: Window, found: tuple[np.ndarray, np.ndarray]) -> None:
        pixels.append(found[0])
        numbers.append(table.add(found[1]))

    plan = _plan(stack, 3.0 * n_loops, settings)
    run_blocks(plan, read, compute, collect, reporter.part(0.0, 0.5))
    where, which = np.concatenate(pixels), np.concatenate(numbers)
    reporter.info(
        f"{where.size} of {grid.width * grid.height} pixels have an open loop, in {len(table)} different patterns."
    )
    counts = table.counts
    solved = solve_patterns(
        table.patterns, counts, triplets, stack.network.n_pairs, options.ambiguity, reporter.part(0.5, 0.8)
    )
    states = count_states(solved, counts)
    states[NOT_TRIED] += table.dropped
    for state, count in states.items():
        if count:
            (reporter.warn if state == NOT_TRIED else reporter.info)(f"{count} pixels are {STATE_WORDS[state]}.")
    found = CycleMap.from_patterns(grid.height, grid.width, where, which, solved.cycles)
    dropped = np.zeros(stack.network.n_pairs, dtype=np.int64)
    cycles, changed = found.window, 0
    if options.regions == PATCH:
        found, dropped = found.without_small_patches(options.least_patch)
        cycles = found.window
    elif options.regions == COMPONENT:
        decided = _vote(stack, read, triplets, components, found, settings, reporter.part(0.8, 1.0))
        changed = sum(len(each) for each in decided)

        def cycles(window: Window) -> np.ndarray:
            return cycles_of_components(components.read(window), decided)

    return ClosureRepair(cycles, int(where.size), len(table), solved.by_programme, states, dropped, changed)


def _vote(
    stack: Stack,
    read: PhaseReader,
    triplets: Triplets,
    components: PairComponents,
    found: CycleMap,
    settings: RunSettings,
    reporter: Reporter,
) -> list[dict[int, int]]:
    """Cycles of whole components, by what most of their pixels ask for."""
    votes = ComponentVotes(stack.network.n_pairs)

    def compute(window: Window, phase: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        valid = np.isfinite(phase)
        entitled = np.zeros_like(valid)
        for pairs in triplets.pairs:
            complete = valid[pairs].all(axis=0)
            entitled[pairs] |= complete
        return components.read(window), entitled

    def collect(window: Window, block: tuple[np.ndarray, np.ndarray]) -> None:
        votes.add(block[0], found.window(window), block[1])

    run_blocks(_plan(stack, 8.0 * stack.network.n_pairs, settings), read, compute, collect, reporter)
    return votes.decide()


def _plan(stack: Stack, more_bytes: float, settings: RunSettings):
    return plan_blocks(
        stack.grid,
        stack.native_block,
        bytes_per_pixel=4.0 * stack.network.n_pairs + more_bytes + WORKING_BYTES,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
