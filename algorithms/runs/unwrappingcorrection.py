"""Whole-cycle errors of a stack found and mended, from files to files: by phase closure, by bridges, or by both."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, some_of
from ..grid import Window
from ..io import tags
from ..io.acquisitions import write_table
from ..io.components import PairComponents, components_of_product, open_components
from ..io.engine import plan_blocks, run_blocks
from ..io.hdf5 import IfgramStackWriter
from ..io.rasters import OutputSet, RasterSpec, check_destination
from ..io.reference import Reference, ReferenceRequest, resolve_reference
from ..io.request import Stack, StackRequest
from ..io.stack import open_stack
from ..io.stack_folder import StackFolderWriter
from ..reporting import Reporter
from ..timeseries.bridging import TWO_PI, Bridge
from ..timeseries.closure import (
    ClosureMaps,
    ClosureStatistics,
    Triplets,
    find_triplets,
    summarise_closure,
)
from ..timeseries.network import describe_network
from .common import RunSettings, input_files, provenance_tags, wanted
from .unwrappingcorrection_report import PAIR_COLUMNS, pair_rows, write_report
from .unwrappingcorrection_steps import (
    COMPONENT,
    ClosureRepair,
    CorrectionOptions,
    CycleReader,
    PhaseReader,
    bridge_stack,
    loop_medians,
    phase_spool,
    repair_by_closure,
)

KIND_CHANGES = "unwrapping_changes"
BAD_LOOPS_BANDS = (
    "loops beyond pi that are left (a whole-cycle error in one of the three)",
    "loops beyond pi before the correction",
)
NO_LOOPS = (
    "No three pairs form a loop: closure says nothing about this stack and leaves it as it is. More pairs between the "
    "same dates would make loops."
)
#: Longer side of the maps in the report [pixels].
MAP_PIXELS = 400


@dataclass(frozen=True)
class Changes:
    """What was added to each interferogram, over the pixels seen so far. Add two to merge their pixels.

    Attributes
    ----------
    valid, added, subtracted : ndarray of int64, shape (P,)
        Pixels with phase, pixels to which cycles were added, and from which.
    largest : ndarray of int64, shape (P,)
        Largest number of cycles, whatever the sign.
    pixels : int
        Pixels with any change.
    """

    valid: np.ndarray
    added: np.ndarray
    subtracted: np.ndarray
    largest: np.ndarray
    pixels: int

    @classmethod
    def empty(cls, n_pairs: int) -> Changes:
        """Changes of no pixel."""
        return cls(*(np.zeros(n_pairs, np.int64) for _ in range(4)), 0)

    @classmethod
    def of(cls, cycles: np.ndarray, valid: np.ndarray) -> Changes:
        """Of a window: cycles int8 and valid bool, (P, rows, cols)."""
        flat = (1, 2)
        return cls(
            np.count_nonzero(valid, axis=flat),
            np.count_nonzero(cycles > 0, axis=flat),
            np.count_nonzero(cycles < 0, axis=flat),
            np.maximum(cycles.max(axis=flat, initial=0), -cycles.min(axis=flat, initial=0).astype(np.int64)),
            int(np.count_nonzero((cycles != 0).any(axis=0))),
        )

    def __add__(self, other: Changes) -> Changes:
        return Changes(
            self.valid + other.valid,
            self.added + other.added,
            self.subtracted + other.subtracted,
            np.maximum(self.largest, other.largest),
            self.pixels + other.pixels,
        )

    @property
    def changed(self) -> np.ndarray:
        """Pixels changed in each interferogram, shape (P,)."""
        return self.added + self.subtracted


@dataclass(frozen=True)
class Outcome:
    """Everything that the report says.

    Attributes
    ----------
    options : CorrectionOptions
    triplets : Triplets
    reference : Reference
    changes : Changes
    before, after : ClosureStatistics
    bad_before, bad_after : int
        Pixels with a loop beyond pi.
    bridges : list of list of Bridge
        Of each pair; empty without bridging.
    repair : ClosureRepair or None
    maps : dict of str to ndarray
        Thinned maps: ``before`` and ``after`` (loops beyond pi) and ``changes``.
    warnings : list of str
    """

    options: CorrectionOptions
    triplets: Triplets
    reference: Reference
    changes: Changes
    before: ClosureStatistics
    after: ClosureStatistics
    bad_before: int
    bad_after: int
    bridges: list[list[Bridge]]
    repair: ClosureRepair | None
    maps: dict[str, np.ndarray]
    warnings: list[str]


def run_unwrappingcorrection(
    request: StackRequest,
    reference: ReferenceRequest,
    options: CorrectionOptions,
    *,
    components: Sequence[str] = (),
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Add whole cycles where the interferograms of a stack contradict each other or themselves.

    Loops are judged after referencing and about their median over the scene (`closure`); what is written keeps the
    constants of the interferograms, so that it must be referenced again, as every stack.

    Parameters
    ----------
    request : StackRequest
    reference : ReferenceRequest
    options : CorrectionOptions
    components : sequence of str
        A raster of connected components for each interferogram; without them gaps and jumps beyond half a cycle
        separate components.
    outputs : mapping
        ``OUTPUT`` .h5 as createstack writes it, ``OUTPUT_FOLDER`` the same as GeoTIFFs, ``REPORT`` .html, ``CHANGES``
        .tif (interferograms changed at each pixel), ``BAD_LOOPS`` .tif (bands: loops beyond pi after, and before),
        ``PAIRS_TABLE`` .csv.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_dates``, ``n_pairs``, ``n_triplets``, ``pairs_changed``, ``pixels_changed``, ``open_before``,
        ``open_after`` (pixels with a loop beyond pi), ``pixels_left_alone`` (open loops whose blame is open),
        ``n_bridges``, ``bridges_trusted``, ``reference_used``.

    Raises
    ------
    InputError
        If the stack or the components cannot be used, or an output cannot be written.
    MissingPackageError
        If OUTPUT is asked for and h5py is not there.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least one, for example OUTPUT or REPORT.")
    for name in set(paths) & {"REPORT", "PAIRS_TABLE"}:
        check_destination(name, paths[name])
    with ExitStack() as opened:
        stack = opened.enter_context(open_stack(request, reporter.part(0.0, 0.05)))
        describe_network(stack.network, reporter)
        found = resolve_reference(stack, reference, reporter)
        triplets = find_triplets(stack.network)
        warnings = _limits(stack, triplets, options, reporter)
        labels = _components(request, components, stack, options, reporter)
        if labels is not None:
            opened.enter_context(labels)
        bridges: list[list[Bridge]] = [[] for _ in range(stack.network.n_pairs)]
        read = stack.read_phase
        if options.bridges:
            folder = os.path.dirname(os.path.abspath(next(iter(paths.values()))))
            spool = opened.enter_context(phase_spool(stack, folder, settings.memory_mb))
            bridges = bridge_stack(stack, spool, labels, options.bridging, settings, reporter.part(0.05, 0.4))
            read = spool.read
        referenced = _referenced(read, found)
        medians = loop_medians(stack, referenced, triplets, reporter)
        repair = None
        if options.closes and len(triplets):
            repair = repair_by_closure(
                stack, referenced, triplets, medians, labels, options, settings, reporter.part(0.4, 0.75)
            )
        job = _Job(stack, found, triplets, medians, read if options.bridges else None, repair)
        if options.bridges:
            job.medians_before = loop_medians(stack, _referenced(stack.read_phase, found), triplets, reporter)
        total = _write(job, paths, input_files(request), settings, reporter.part(0.75, 1.0))
        outcome = Outcome(
            options=options,
            triplets=triplets,
            reference=found,
            changes=total.changes,
            before=total.before,
            after=total.after,
            bad_before=total.bad_before,
            bad_after=total.bad_after,
            bridges=bridges,
            repair=repair,
            maps=total.maps,
            warnings=[*stack.warnings, *found.warnings, *warnings],
        )
        if "PAIRS_TABLE" in paths:
            write_table(paths["PAIRS_TABLE"], PAIR_COLUMNS, pair_rows(stack, outcome))
        if "REPORT" in paths:
            write_report(paths["REPORT"], stack, outcome, settings.provenance)
        return _summary(stack, outcome, reporter)


def _components(
    request: StackRequest, components: Sequence[str], stack: Stack, options: CorrectionOptions, reporter: Reporter
) -> PairComponents | None:
    """Components as they are given, else as the product brings them; None where neither, or nobody asks."""
    by_component = options.regions == COMPONENT and options.closes
    if components:
        return open_components(components, stack)
    if not (options.bridges or by_component):
        return None
    found = components_of_product(request, stack)
    if found is not None:
        reporter.info("components: one raster per interferogram [the product in FOLDER]")
    elif by_component:
        raise InputError(
            "REGIONS component needs COMPONENTS: one raster of connected components for each interferogram."
        )
    else:
        reporter.info("components: separated by gaps, and by jumps beyond half a cycle [no COMPONENTS given]")
    return found


def _limits(stack: Stack, triplets: Triplets, options: CorrectionOptions, reporter: Reporter) -> list[str]:
    """What cannot be seen in this stack: said now and again in the report."""
    limits = []
    if options.closes and not len(triplets):
        limits.append(NO_LOOPS)
    elif options.closes:
        loops = np.bincount(triplets.pairs.ravel(), minlength=stack.network.n_pairs)
        names = stack.network.pair_names()
        unchecked, once = ([names[number] for number in np.flatnonzero(loops == count)] for count in (0, 1))
        if unchecked:
            limits.append(
                f"{len(unchecked)} of {len(names)} pairs are in no loop, so nothing checks them: "
                f"{some_of(unchecked, 8)}."
            )
        if once:
            limits.append(
                f"{len(once)} of {len(names)} pairs are in one loop only; where it is open, which of the three is "
                f"wrong cannot be told unless other loops clear the two others: {some_of(once, 8)}."
            )
    for text in limits:
        reporter.warn(text)
    return limits


def _referenced(read: PhaseReader, reference: Reference) -> PhaseReader:
    constants = reference.constants.astype(np.float32)[:, np.newaxis, np.newaxis]

    def referenced(window: Window) -> np.ndarray:
        phase = read(window)
        phase -= constants
        return phase

    return referenced


@dataclass(frozen=True)
class _Block:
    phase: np.ndarray
    coherence: np.ndarray | None
    changes: Changes
    number_changed: np.ndarray
    before: tuple[ClosureMaps, ClosureStatistics]
    after: tuple[ClosureMaps, ClosureStatistics]


class _Job:
    """What the workers of the last pass do with a window."""

    def __init__(
        self,
        stack: Stack,
        reference: Reference,
        triplets: Triplets,
        medians: np.ndarray,
        bridged: PhaseReader | None,
        repair: ClosureRepair | None,
    ) -> None:
        self.stack, self.triplets = stack, triplets
        self.medians = self.medians_before = medians
        self._constants = reference.constants.astype(np.float32)[:, np.newaxis, np.newaxis]
        self.bridged = bridged
        self._cycles: CycleReader | None = repair.cycles if repair else None

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        return self.stack.read_phase(window), self.stack.read_coherence(window)

    def compute(self, window: Window, data: tuple[np.ndarray, np.ndarray | None]) -> _Block:
        phase, coherence = data
        valid = np.isfinite(phase)
        # A copy, for referencing there and back costs the last digits: what is not changed stays as it is.
        before = summarise_closure(phase - self._constants, self.triplets, self.medians_before)
        cycles = np.zeros(phase.shape, dtype=np.int8)
        if self.bridged:
            shift = (self.bridged(window) - phase) / np.float32(TWO_PI)
            cycles += np.rint(np.nan_to_num(shift)).astype(np.int8)
        if self._cycles:
            cycles += self._cycles(window)
        cycles[~valid] = 0
        np.add(phase, np.float32(TWO_PI) * cycles, out=phase, where=cycles != 0)
        after = summarise_closure(phase - self._constants, self.triplets, self.medians)
        number = np.count_nonzero(cycles, axis=0).astype(np.float32)
        number[~valid.any(axis=0)] = np.nan
        return _Block(phase, coherence, Changes.of(cycles, valid), number, before, after)


class _Total:
    """Sums over the windows, and thinned maps for the report."""

    def __init__(self, job: _Job) -> None:
        self.changes = Changes.empty(job.stack.network.n_pairs)
        self.before = self.after = ClosureStatistics.empty(len(job.triplets))
        self.bad_before = self.bad_after = 0
        grid = job.stack.grid
        self._step = max(1, -(-max(grid.height, grid.width) // MAP_PIXELS))
        shape = (-(-grid.height // self._step), -(-grid.width // self._step))
        self.maps = {name: np.full(shape, np.nan, np.float32) for name in ("before", "after", "changes")}

    def add(self, window: Window, block: _Block) -> None:
        self.changes = self.changes + block.changes
        self.before = self.before + block.before[1]
        self.after = self.after + block.after[1]
        self.bad_before += int(np.count_nonzero(block.before[0].ambiguous > 0))
        self.bad_after += int(np.count_nonzero(block.after[0].ambiguous > 0))
        layers = {
            "before": block.before[0].ambiguous,
            "after": block.after[0].ambiguous,
            "changes": block.number_changed,
        }
        for name, values in layers.items():
            # The largest of the pixels that share a dot: an error of a few pixels must not fall between them.
            rows = (np.arange(window.rows) + window.row) // self._step
            cols = (np.arange(window.cols) + window.col) // self._step
            places = np.broadcast_arrays(rows[:, np.newaxis], cols)
            target = self.maps[name]
            flat = np.ravel_multi_index(tuple(places), target.shape).ravel()
            np.fmax.at(target.reshape(-1), flat, values.ravel())


def _write(
    job: _Job, paths: Mapping[str, str], inputs: Sequence[str], settings: RunSettings, reporter: Reporter
) -> _Total:
    """The last pass: correct, judge and write every window."""
    stack, n_pairs = job.stack, job.stack.network.n_pairs
    # Phase, referenced phase, what is added to it, masks and cycles; and the bridged phase with its difference.
    layers = 4 + bool(stack.has_coherence) + 2 * bool(job.bridged)
    plan = plan_blocks(
        stack.grid,
        stack.native_block,
        bytes_per_pixel=4.0 * layers * n_pairs + 64.0,
        result_bytes_per_pixel=4.0 * (1 + bool(stack.has_coherence)) * n_pairs + 64.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    total = _Total(job)
    inputs = [*inputs, *stack.layer_names]
    known = {"provenance": settings.provenance, "inputs": inputs}
    writers = []
    with ExitStack() as files:
        if "OUTPUT" in paths:
            writers.append(files.enter_context(IfgramStackWriter(paths["OUTPUT"], stack, **known)))
        if "OUTPUT_FOLDER" in paths:
            folder = StackFolderWriter(
                paths["OUTPUT_FOLDER"], stack, block=plan.output_block, warn=reporter.warn, **known
            )
            writers.append(files.enter_context(folder))
        rasters = files.enter_context(
            OutputSet(
                _specs(job, paths, settings), stack.grid, block=plan.output_block, inputs=inputs, warn=reporter.warn
            )
        )

        def write(window: Window, block: _Block) -> None:
            total.add(window, block)
            for writer in writers:
                writer.write(window, block.phase, block.coherence)
            if "CHANGES" in rasters:
                rasters.write("CHANGES", window, block.number_changed)
            if "BAD_LOOPS" in rasters:
                rasters.write("BAD_LOOPS", window, np.stack([block.after[0].ambiguous, block.before[0].ambiguous]))

        run_blocks(plan, job.read, job.compute, write, reporter)
    return total


def _specs(job: _Job, paths: Mapping[str, str], settings: RunSettings) -> dict[str, RasterSpec]:
    network = job.stack.network
    about = {
        tags.FIRST_DATE: network.dates[0].isoformat(),
        tags.SECOND_DATE: network.dates[-1].isoformat(),
        **provenance_tags(settings.provenance),
    }
    specs = {}
    if "CHANGES" in paths:
        specs["CHANGES"] = RasterSpec(
            paths["CHANGES"],
            descriptions=(f"interferograms changed, of {network.n_pairs}",),
            tags={**about, tags.KIND: KIND_CHANGES},
        )
    if "BAD_LOOPS" in paths and len(job.triplets):
        specs["BAD_LOOPS"] = RasterSpec(
            paths["BAD_LOOPS"],
            bands=2,
            descriptions=BAD_LOOPS_BANDS,
            tags={**about, tags.KIND: tags.KIND_BAD_LOOPS, tags.UNITS: f"number of loops, of {len(job.triplets)}"},
        )
    return specs


def _summary(stack: Stack, outcome: Outcome, reporter: Reporter) -> dict[str, object]:
    changes, bridges = outcome.changes, [bridge for each in outcome.bridges for bridge in each]
    reporter.info(
        f"{changes.pixels} pixels changed, in {np.count_nonzero(changes.changed)} of {stack.network.n_pairs} "
        f"interferograms. Pixels with a loop beyond pi: {outcome.bad_before} before, {outcome.bad_after} after."
    )
    untrusted = [bridge for bridge in bridges if not bridge.trusted]
    if untrusted:
        reporter.warn(
            f"{len(untrusted)} of {len(bridges)} bridges are not trusted and shift nothing: behind them whole cycles "
            "stay open. The report lists them."
        )
    left = 0 if outcome.repair is None else outcome.repair.open_pixels - outcome.repair.states.get(0, 0)
    return {
        "n_dates": stack.network.n_dates,
        "n_pairs": stack.network.n_pairs,
        "n_triplets": len(outcome.triplets),
        "pairs_changed": int(np.count_nonzero(changes.changed)),
        "pixels_changed": changes.pixels,
        "open_before": outcome.bad_before,
        "open_after": outcome.bad_after,
        "pixels_left_alone": int(left),
        "n_bridges": len(bridges),
        "bridges_trusted": len(bridges) - len(untrusted),
        "reference_used": outcome.reference.description,
    }
