"""Coherence-weighted SBAS from files to files."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from ..checks import InputError
from ..grid import Window
from ..io.bad_loops import open_bad_loops
from ..io.engine import plan_blocks, run_blocks
from ..io.hdf5 import TimeseriesWriter, VelocityWriter
from ..io.rasters import OutputSet, check_destination
from ..io.reference import ReferenceRequest, resolve_reference
from ..io.request import Stack, StackRequest
from ..io.stack import open_stack
from ..reporting import Reporter
from ..timeseries.intermittent import CoverageOptions
from ..timeseries.network import (
    Network,
    NetworkSummary,
    describe_network,
    disconnection_message,
)
from ..timeseries.robust import RobustOptions, compile_for
from ..timeseries.sbas import SbasOptions, choose_kernel, plan_sbas
from ..timeseries.weights import NONE
from .atmosphere_screens import AtmosphereOptions, without_atmosphere
from .common import RunSettings, common_tags, input_files, wanted
from .sbas_influence import write_influence
from .sbas_job import EXTRA_RASTERS, SbasBlock, SbasJob, dem_geometry
from .sbas_outputs import Tally, raster_arrays, raster_specs
from .sbas_sigma import ATMOSPHERE_TAG, atmosphere_of, sigma_bytes

#: Tag of the kind of robust inversion.
ROBUST_TAG = "ROBUST"
#: Observations that the NumPy form inverts in less time than it takes to load numba and the compiled kernel.
SMALL_JOB = 5_000_000
#: Copies of the phase and coherence of a block that are alive at once: as read, and as the kernel's pixel tiles.
READ_COPIES = 2
#: Bytes per pixel that the kernel works with beside its inputs and outputs.
SCRATCH_BYTES = 64
#: Copies of the phase that robust iterations work with: multipliers, residuals, and the pixels still moving.
ROBUST_COPIES = 6


def run_sbas(
    request: StackRequest,
    reference: ReferenceRequest,
    options: SbasOptions,
    *,
    min_coherence: float | None = None,
    allow_disconnected: bool = False,
    bad_loops: str | None = None,
    max_bad_loops: int = 0,
    robust: RobustOptions | None = None,
    coverage: CoverageOptions | None = None,
    atmosphere_std: float | None = None,
    atmosphere: AtmosphereOptions | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Invert a stack of interferograms into a displacement time series.

    Parameters
    ----------
    request : StackRequest
        The interferograms and what is known of their geometry.
    reference : ReferenceRequest
        What every interferogram is referenced to before the inversion.
    options : SbasOptions
        A weighting that needs coherence falls back to ``none``, with a warning, where the stack has none.
    min_coherence : float, optional
        Pixels whose mean coherence is lower become NaN everywhere.
    allow_disconnected : bool
        Invert a network that falls apart, without smoothing: dates outside the subset of the first date stay NaN.
    bad_loops : str, optional
        Raster of loops beyond pi (`io.bad_loops`): pixels with more than ``max_bad_loops`` become NaN everywhere.
    max_bad_loops : int
    robust : RobustOptions, optional
        How pairs that do not fit are treated; all count by their weights if not given.
    coverage : CoverageOptions, optional
        Which pairs and pixels take part; all if not given.
    atmosphere_std : float, optional
        Standard deviation of a scene's delay against the reference [mm], for SIGMA and VELOCITY_SIGMA.
    atmosphere : AtmosphereOptions, optional
        What is taken off the interferograms before they are inverted; nothing if not given.
    outputs : mapping
        Paths of TIMESERIES, SIGMA (a band per date), VELOCITY, VELOCITY_SIGMA, VELOCITY_STD, TEMPORAL_COHERENCE,
        RESIDUAL_RMS, RESIDUALS (a band per pair), OBSERVATIONS, FLAGS, COMPONENTS, BRIDGED_DATES (a band per date),
        DEM_ERROR (GeoTIFF; mm, mm/yr, m), INFLUENCE (CSV) and of HDF5, HDF5_VELOCITY (MintPy's
        timeseries.h5 and velocity.h5);
        those that are missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        Plain numbers and strings: ``n_dates``, ``n_pairs``, ``n_components``, ``rank``, ``reference_used``, the counts
        of pixels by flag and the extremes of the velocity [mm/yr].

    Raises
    ------
    InputError
        If the input cannot be used, the network is disconnected without smoothing, or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.

    Notes
    -----
    A velocity is given only where the series covers every date that the network can determine: rates over different
    parts of the time span do not belong into one map.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    robust, coverage = (robust or RobustOptions()).checked(), (coverage or CoverageOptions()).checked()
    if "INFLUENCE" in paths:
        check_destination("INFLUENCE", paths["INFLUENCE"])
    with open_stack(request, reporter) as stack, ExitStack() as estimated:
        summary = describe_network(stack.network, reporter)
        _refuse_disconnected(stack.network, summary, options, allow_disconnected or coverage.intermittent is not None)
        if stack.network.n_pairs == 1:
            reporter.warn(
                "There is one interferogram only: the series is its displacement, and nothing checks it. Velocities "
                "have no standard deviation."
            )
        options = _affordable(options, stack, reporter)
        plan = plan_sbas(stack.network, options)
        if "DEM_ERROR" in paths and not options.estimate_dem_error:
            reporter.warn("DEM_ERROR is not written: ESTIMATE_DEM_ERROR is off.")
            del paths["DEM_ERROR"]
        if not paths:
            raise InputError("No output is asked for: give at least one, for example VELOCITY or TIMESERIES.")
        if atmosphere is not None:
            air = without_atmosphere(stack, reference, atmosphere, paths, settings, reporter.part(0.0, 0.5))
            stack, reporter = estimated.enter_context(air), reporter.part(0.5, 1.0)
        kernel = _kernel(stack, options, settings, reporter)
        compile_for(robust, kernel, settings.cache_directory)
        job = SbasJob(stack, plan, kernel, dem_geometry(stack, options), min_coherence)
        job.robust, job.coverage = robust, _coverage(coverage, stack, reporter)
        job.extras = frozenset(EXTRA_RASTERS) & frozenset(paths)
        job.atmosphere_std = atmosphere_of(paths, atmosphere_std, plan, kernel, settings, reporter)
        found = resolve_reference(stack, reference, reporter)
        job.constants = found.constants.astype(np.float32)[:, np.newaxis, np.newaxis]

        values_per_pixel = stack.network.n_pairs * (2 if job.needs_coherence else 1)
        result_bytes, scratch_bytes = 4.0 * (stack.network.n_dates + 8), SCRATCH_BYTES
        if job.atmosphere_std is not None:
            result_bytes, scratch_bytes = (a + b for a, b in zip((result_bytes, scratch_bytes), sigma_bytes(plan)))
        if "RESIDUALS" in job.extras:
            result_bytes += 4.0 * stack.network.n_pairs
        if robust.method != NONE:
            scratch_bytes += 4.0 * ROBUST_COPIES * stack.network.n_pairs
        blocks = plan_blocks(
            stack.grid,
            stack.native_block,
            bytes_per_pixel=4.0 * READ_COPIES * values_per_pixel + result_bytes + scratch_bytes,
            result_bytes_per_pixel=result_bytes,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        about = common_tags(stack.geometry, stack.network, found.description, settings.provenance, stack.corrections)
        if atmosphere_std and job.atmosphere_std is not None:
            about[ATMOSPHERE_TAG] = repr(float(atmosphere_std))
        if robust.method != NONE:
            about[ROBUST_TAG] = robust.method
        tally = Tally(int((summary.components == 0).sum()), stack.network.years[-1])
        inputs = [*input_files(request), *([bad_loops] if bad_loops else [])]
        known = {"reference": found.description, "provenance": settings.provenance, "inputs": inputs}
        with ExitStack() as files:
            if bad_loops:
                job.bad_loops = files.enter_context(open_bad_loops(bad_loops, max_bad_loops, stack.grid))
            tiffs = files.enter_context(
                OutputSet(
                    raster_specs(paths, stack.network, options, about),
                    stack.grid,
                    block=blocks.output_block,
                    inputs=inputs,
                    warn=reporter.warn,
                    stop=reporter.stop_if_cancelled,
                )
            )
            series = rates = None
            if "HDF5" in paths:
                series = files.enter_context(TimeseriesWriter(paths["HDF5"], stack, **known))
            if "HDF5_VELOCITY" in paths:
                rates = files.enter_context(VelocityWriter(paths["HDF5_VELOCITY"], stack, **known))

            def write(window: Window, block: SbasBlock) -> None:
                tally.add(block)
                result, arrays = block.result, raster_arrays(block)
                tally.extremes.add(arrays["VELOCITY"])
                for name, array in arrays.items():
                    if name in tiffs:
                        tiffs.write(name, window, array)
                if series:
                    series.write(window, result.displacement)
                if rates:
                    rates.write(window, result.velocity, result.velocity_std)

            hurting = ""
            if "INFLUENCE" in paths:
                hurting = write_influence(paths["INFLUENCE"], stack, job, reporter)
            run_blocks(blocks, job.read, job.compute, write, reporter)
        return {
            "n_dates": stack.network.n_dates,
            "n_pairs": stack.network.n_pairs,
            "n_components": summary.n_components,
            "rank": summary.rank,
            "reference_used": found.description,
            # an empty text would look like a value that got lost
            **({"most_influential": hurting} if hurting else {}),
            **tally.report(reporter),
        }


def _refuse_disconnected(
    network: Network, summary: NetworkSummary, options: SbasOptions, allow_disconnected: bool
) -> None:
    if summary.connected or options.smoothing > 0 or allow_disconnected:
        return
    raise InputError(
        f"{disconnection_message(network, summary)} Or set ALLOW_DISCONNECTED: dates "
        "outside the subset of the first date then stay empty."
    )


def _affordable(options: SbasOptions, stack: Stack, reporter: Reporter) -> SbasOptions:
    """The options that this stack can serve; says what is lost."""
    if options.weighting != NONE and not stack.has_coherence:
        reporter.warn(f"WEIGHTING {options.weighting} becomes none, because the stack has no coherence.")
        options = replace(options, weighting=NONE)
    if not stack.has_baselines and not options.estimate_dem_error:
        reporter.info("There are no perpendicular baselines: a DEM error cannot be estimated and stays in the series.")
    return options


def _coverage(coverage: CoverageOptions, stack: Stack, reporter: Reporter) -> CoverageOptions:
    """What this stack can serve of the thresholds."""
    if coverage.min_pair_coherence is not None and not stack.has_coherence:
        reporter.warn("MIN_PAIR_COHERENCE changes nothing, because the stack has no coherence.")
        return replace(coverage, min_pair_coherence=None)
    return coverage


def _kernel(stack: Stack, options: SbasOptions, settings: RunSettings, reporter: Reporter) -> str:
    """The compiled kernel, unless the job is done before it is loaded."""
    if stack.grid.width * stack.grid.height * stack.network.n_pairs < SMALL_JOB:
        return "numpy"
    kernel, reason = choose_kernel(precision=options.precision, cache_directory=settings.cache_directory)
    if reason:
        reporter.warn(
            f"The slower NumPy form of the solver is used, because numba does not work here ({reason}). "
            "environmentcheck says how to get it."
        )
    return kernel
