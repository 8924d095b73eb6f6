"""A stack with its atmosphere taken off, the screens of its dates, and what that did."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Window
from ..interferogram.surfaces import NO_ELEVATION
from ..io.acquisitions import write_table
from ..io.derived import CorrectedStack
from ..io.engine import plan_blocks, run_blocks
from ..io.hdf5 import IfgramStackWriter
from ..io.rasters import OutputSet, RasterSpec, check_destination
from ..io.reference import ReferenceRequest, resolve_reference
from ..io.request import Stack, StackRequest
from ..io.scratch import LayerStore
from ..io.stack import open_stack
from ..io.stack_folder import StackFolderWriter
from ..reporting import Reporter
from ..timeseries.network import describe_network
from .atmosphere_report import SCENE_COLUMNS, scene_rows, write_report
from .atmosphere_screens import AtmosphereFindings, AtmosphereOptions, corrected_stack
from .common import RunSettings, common_tags, input_files, series_spec, wanted

KIND_SCREENS = "atmosphere_screens"
#: Pixels of the pictures in the report, to each side at most.
_PICTURE = 240


def run_atmosphere(
    request: StackRequest,
    reference: ReferenceRequest,
    options: AtmosphereOptions,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Estimate a screen per date and take it off every interferogram.

    Parameters
    ----------
    request : StackRequest
    reference : ReferenceRequest
    options : AtmosphereOptions
    outputs : mapping
        OUTPUT (stack, .h5), OUTPUT_FOLDER (the same as GeoTIFFs, a raster per pair), SCREENS (.tif, a band per date:
        apparent LOS displacement [mm], toward the satellite), REPORT (.html), SCENES_TABLE (.csv); those that are
        missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_dates``, ``n_pairs``, ``n_corrected`` (scenes with a screen of common-scene stacking), ``iterations_done``,
        ``pair_rms_before``, ``pair_rms_after`` (medians over the pairs, sample outside the mask [mm]),
        ``reference_used``.

    Raises
    ------
    InputError
        If the input cannot be used, nothing is to be done, or an output cannot be written.
    MissingPackageError
        If OUTPUT is asked for and h5py is not there.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least one, for example OUTPUT or SCREENS.")
    if not options.words:
        raise InputError("Nothing is to be taken off: set CSS, ELEVATION, RAMP or DELAYS.")
    if options.dem and options.elevation == NO_ELEVATION:
        reporter.warn("DEM is not used: ELEVATION is none.")
    for name in set(paths) & {"REPORT", "SCENES_TABLE", "OUTPUT"}:
        check_destination(name, paths[name])
    with open_stack(request, reporter.part(0.0, 0.05)) as stack:
        describe_network(stack.network, reporter)
        scratch = os.path.dirname(os.path.abspath(next(iter(paths.values()))))
        with corrected_stack(
            stack, reference, options, folder=scratch, settings=settings, reporter=reporter.part(0.05, 0.6)
        ) as (corrected, screens, findings):
            found = resolve_reference(corrected, reference, reporter)
            picture = _write(
                stack, corrected, screens, findings, found, paths, request, settings, reporter.part(0.6, 0.98)
            )
            if "SCENES_TABLE" in paths:
                write_table(paths["SCENES_TABLE"], SCENE_COLUMNS, scene_rows(stack.network, findings))
            if "REPORT" in paths:
                write_report(paths["REPORT"], stack, findings, found, picture, settings.provenance)
        reporter.progress(1.0)
        return {
            "n_dates": stack.network.n_dates,
            "n_pairs": stack.network.n_pairs,
            "n_corrected": int(findings.corrected.sum()),
            "iterations_done": findings.scenes.iterations,
            "pair_rms_before": float(MM_PER_M * np.nanmedian(findings.pair_rms_before)),
            "pair_rms_after": float(MM_PER_M * np.nanmedian(findings.pair_rms_after)),
            "reference_used": found.description,
        }


def _write(
    stack: Stack,
    corrected: CorrectedStack,
    screens: LayerStore,
    findings: AtmosphereFindings,
    found,
    paths: Mapping[str, str],
    request: StackRequest,
    settings: RunSettings,
    reporter: Reporter,
) -> np.ndarray:
    """The stack and the screens, all of them whole or none; returns the screens on few pixels [mm] for the report."""
    network, inputs = stack.network, input_files(request)
    # of the screens: what they are, not what the stack had lost before
    about = common_tags(stack.geometry, network, found.description, settings.provenance, findings.words)
    constants = found.constants.astype(np.float32)[:, np.newaxis, np.newaxis]
    millimetres = np.float32(findings.metres_per_radian * MM_PER_M)
    step = max(1, -(-max(stack.grid.height, stack.grid.width) // _PICTURE))
    picture = np.full(
        (network.n_dates, -(-stack.grid.height // step), -(-stack.grid.width // step)), np.nan, dtype=np.float32
    )
    plan = plan_blocks(
        stack.grid,
        stack.native_block,
        bytes_per_pixel=4.0 * (network.n_pairs * (3 if stack.has_coherence else 2) + 3 * network.n_dates),
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    with ExitStack() as files:
        specs = {}
        if "SCREENS" in paths:
            specs["SCREENS"] = _screens_spec(paths["SCREENS"], stack, findings, about)
        rasters = files.enter_context(
            OutputSet(specs, stack.grid, block=plan.output_block, inputs=inputs, warn=reporter.warn)
        )
        writers: list[IfgramStackWriter | StackFolderWriter] = []
        if "OUTPUT" in paths:
            writers.append(
                files.enter_context(
                    IfgramStackWriter(
                        paths["OUTPUT"],
                        corrected,
                        reference=found.description,
                        provenance=settings.provenance,
                        inputs=inputs,
                    )
                )
            )
        if "OUTPUT_FOLDER" in paths:
            writers.append(
                files.enter_context(
                    StackFolderWriter(
                        paths["OUTPUT_FOLDER"],
                        corrected,
                        provenance=settings.provenance,
                        block=plan.output_block,
                        inputs=inputs,
                        warn=reporter.warn,
                    )
                )
            )

        def read(window: Window) -> tuple[np.ndarray | None, np.ndarray | None, np.ndarray]:
            phase = corrected.read_phase(window) - constants if writers else None
            return phase, corrected.read_coherence(window) if writers else None, screens.read(window) * millimetres

        def write(window: Window, data: tuple[np.ndarray | None, np.ndarray | None, np.ndarray]) -> None:
            phase, coherence, values = data
            for writer in writers:
                writer.write(window, phase, coherence)
            if "SCREENS" in rasters:
                rasters.write("SCREENS", window, values)
            row, col = -window.row % step, -window.col % step
            part = values[:, row::step, col::step]
            row, col = (window.row + row) // step, (window.col + col) // step
            picture[:, row : row + part.shape[1], col : col + part.shape[2]] = part

        run_blocks(plan, read, lambda _window, data: data, write, reporter)
    return picture


def _screens_spec(path: str, stack: Stack, findings: AtmosphereFindings, about: Mapping[str, str]) -> RasterSpec:
    spec = series_spec(path, stack.network.dates, about, KIND_SCREENS)
    counts = findings.stencils.counts
    # A scene that no pair lies about is zero here, and the band says so.
    band_tags = tuple(
        {**found, "SYMMETRIC_PAIRS": str(int(count)), "STACKED": "yes" if done else "no"}
        for found, count, done in zip(spec.band_tags, counts, findings.corrected)
    )
    return replace(spec, band_tags=band_tags)
