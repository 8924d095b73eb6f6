"""Stacking from files to files: LOS rate, its standard deviation, mean coherence."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.rasters import OutputSet
from ..io.reference import ReferenceRequest, resolve_reference
from ..io.request import StackRequest
from ..io.stack import open_stack
from ..reporting import Reporter
from ..timeseries.network import describe_network
from ..timeseries.stacking import StackingResult, stack_rate
from .common import Band, Extremes, RunSettings, common_tags, input_files, mask_by_mean, mean_over_pairs, wanted

BANDS = {
    "VELOCITY": Band(tags.KIND_VELOCITY, "mm/yr", "LOS rate by stacking"),
    "VELOCITY_STD": Band("velocity_std", "mm/yr", "Standard deviation of the LOS rate"),
    "MEAN_COHERENCE": Band("mean_coherence", "", "Mean coherence"),
}
#: Bytes per pixel of the sums that the kernel keeps (float64).
SCRATCH_BYTES = 96


def run_stacking(
    request: StackRequest,
    reference: ReferenceRequest,
    *,
    min_coherence: float | None = None,
    ddof: int = 1,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Average a stack of interferograms into a rate (Tang et al. 2023, Eq. 4 and 5).

    Parameters
    ----------
    request : StackRequest
    reference : ReferenceRequest
    min_coherence : float, optional
        Pixels whose mean coherence is lower become NaN (the paper: 0.25).
    ddof : {1, 0}
        The scatter is divided by N - ddof; 0 is the equation as printed.
    outputs : mapping
        Paths of VELOCITY and VELOCITY_STD [mm/yr] and MEAN_COHERENCE; those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        Plain numbers and strings: ``n_dates``, ``n_pairs``, ``n_components``, ``reference_used``, extremes [mm/yr].

    Raises
    ------
    InputError
        If the input cannot be used or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    with open_stack(request, reporter) as stack:
        summary = describe_network(stack.network, reporter)
        if not stack.has_coherence:
            if min_coherence is not None:
                reporter.warn(
                    "There is no coherence: MIN_COHERENCE masks nothing, decorrelated pixels stay in the map."
                )
                min_coherence = None
            if paths.pop("MEAN_COHERENCE", None):
                reporter.warn("MEAN_COHERENCE is not written: the stack has no coherence.")
        if not paths:
            raise InputError("No output is asked for: give at least VELOCITY.")
        needs_coherence = min_coherence is not None or "MEAN_COHERENCE" in paths
        found = resolve_reference(stack, reference, reporter)
        constants = found.constants.astype(np.float32)[:, np.newaxis, np.newaxis]
        spans = stack.network.temporal_baseline
        wavelength = stack.geometry.wavelength

        def read(window: Window) -> tuple[np.ndarray, np.ndarray | None]:
            phase = stack.read_phase(window)
            phase -= constants
            return phase, stack.read_coherence(window) if needs_coherence else None

        def compute(_window: Window, data: tuple) -> tuple[StackingResult, np.ndarray | None]:
            phase, coherence = data
            mean = None if coherence is None else mean_over_pairs(coherence)
            if min_coherence is not None:
                mask_by_mean(phase, mean, min_coherence)
            return stack_rate(phase, spans, wavelength=wavelength, ddof=ddof), mean

        blocks = plan_blocks(
            stack.grid,
            stack.native_block,
            bytes_per_pixel=4.0 * 2 * stack.network.n_pairs * (2 if needs_coherence else 1) + SCRATCH_BYTES,
            result_bytes_per_pixel=16.0,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        about = {
            **common_tags(stack.geometry, stack.network, found.description, settings.provenance, stack.corrections),
            "STACKING_DDOF": str(ddof),
        }
        extremes = Extremes(stack.network.years[-1])
        with OutputSet(
            {name: BANDS[name].spec(path, about) for name, path in paths.items()},
            stack.grid,
            block=blocks.output_block,
            inputs=input_files(request),
            warn=reporter.warn,
        ) as rasters:

            def write(window: Window, result: tuple) -> None:
                rate, mean = result
                arrays = {
                    "VELOCITY": rate.velocity * np.float32(MM_PER_M),
                    "VELOCITY_STD": rate.velocity_std * np.float32(MM_PER_M),
                    "MEAN_COHERENCE": mean,
                }
                for name in paths:
                    rasters.write(name, window, arrays[name])
                extremes.add(arrays["VELOCITY"])

            run_blocks(blocks, read, compute, write, reporter)
        return {
            "n_dates": stack.network.n_dates,
            "n_pairs": stack.network.n_pairs,
            "n_components": summary.n_components,
            "reference_used": found.description,
            **extremes.report(reporter, "No pixel has a rate: every pixel is empty or masked."),
        }
