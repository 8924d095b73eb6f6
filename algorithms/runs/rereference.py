"""A stack or a finished series tied to another reference, from file to file."""

from __future__ import annotations

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.hdf5 import IfgramStackWriter
from ..io.rasters import OutputSet
from ..io.reference import ReferenceRequest, resolve_reference, resolve_series_reference
from ..io.request import StackRequest
from ..io.series import open_series
from ..io.stack import open_stack
from ..reporting import Reporter
from .common import RunSettings, inherited_tags, provenance_tags, series_spec, shown_by


def run_rereference(
    reference: ReferenceRequest,
    *,
    stack: str | None = None,
    timeseries: str | None = None,
    unit: str | None = None,
    output: str,
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Subtract what a new reference did from every interferogram of a stack, or from every date of a series.

    Parameters
    ----------
    reference : ReferenceRequest
    stack, timeseries : str, optional
        A stack file (.h5) or a displacement series; exactly one of the two.
    unit : {"mm", "cm", "m"}, optional
        Unit of a series that does not say it.
    output : str
        A stack file (.h5) or a GeoTIFF with a band per date [mm].
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``reference_used``.

    Raises
    ------
    InputError
        If not exactly one input is given, it cannot be read, the reference holds no data, or the output cannot be
        written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    if bool(stack) == bool(timeseries):
        raise InputError("Give either STACK or TIMESERIES, not both and not none.")
    if stack:
        return _rereference_stack(stack, reference, output, settings, reporter)
    return _rereference_series(timeseries, unit, reference, output, settings, reporter)


def _rereference_series(
    path: str, unit: str | None, reference: ReferenceRequest, output: str, settings: RunSettings, reporter: Reporter
) -> dict[str, object]:
    with open_series(path, unit) as series:
        found = resolve_series_reference(series, reference, reporter)
        constants = found.constants.astype(np.float32)[:, np.newaxis, np.newaxis]
        blocks = plan_blocks(
            series.grid,
            series.native_block,
            bytes_per_pixel=8.0 * len(series.dates),
            result_bytes_per_pixel=4.0 * len(series.dates),
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        kind, _, sign, _ = shown_by(series.tags)
        about = {
            **inherited_tags(series.tags),
            tags.FIRST_DATE: series.dates[0].isoformat(),
            tags.SECOND_DATE: series.dates[-1].isoformat(),
            tags.SIGN: sign,
            tags.REFERENCE: found.description,
            **provenance_tags(settings.provenance),
        }
        with OutputSet(
            {"OUTPUT": series_spec(output, series.dates, about, kind)},
            series.grid,
            block=blocks.output_block,
            inputs=[path],
            warn=reporter.warn,
            stop=reporter.stop_if_cancelled,
        ) as rasters:
            run_blocks(
                blocks,
                series.read,
                lambda _window, displacement: (displacement - constants) * np.float32(MM_PER_M),
                lambda window, displacement: rasters.write("OUTPUT", window, displacement),
                reporter,
            )
        return {"reference_used": found.description}


def _rereference_stack(
    path: str, reference: ReferenceRequest, output: str, settings: RunSettings, reporter: Reporter
) -> dict[str, object]:
    with open_stack(StackRequest(stack=path), reporter) as stack:
        found = resolve_reference(stack, reference, reporter)
        constants = found.constants.astype(np.float32)[:, np.newaxis, np.newaxis]
        values = stack.network.n_pairs * (2 if stack.has_coherence else 1)
        blocks = plan_blocks(
            stack.grid,
            stack.native_block,
            bytes_per_pixel=8.0 * values,
            result_bytes_per_pixel=4.0 * values,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )

        def read(window: Window) -> tuple[np.ndarray, np.ndarray | None]:
            phase = stack.read_phase(window)
            phase -= constants
            return phase, stack.read_coherence(window)

        with IfgramStackWriter(
            output, stack, reference=found.description, provenance=settings.provenance, inputs=[path]
        ) as writer:
            run_blocks(
                blocks, read, lambda _window, data: data, lambda window, data: writer.write(window, *data), reporter
            )
        return {"reference_used": found.description}
