"""A stack, a finished series or a velocity tied to another reference, from file to file."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.hdf5 import IfgramStackWriter
from ..io.rasters import OutputSet
from ..io.rates import check_same_grid, open_rate
from ..io.reference import ReferenceRequest, resolve_layer_reference, resolve_reference, resolve_series_reference
from ..io.request import StackRequest
from ..io.series import open_series
from ..io.stack import open_stack
from ..reporting import Reporter
from ..timeseries.velocity import fit_velocity
from .common import Band, RunSettings, inherited_tags, provenance_tags, series_spec, shown_by, wanted
from .gnsstie import GnssTieRequest, tie_series

VELOCITY_BANDS = {
    "OUTPUT_VELOCITY": Band(tags.KIND_VELOCITY, "mm/yr", "LOS velocity"),
    "OUTPUT_VELOCITY_STD": Band("velocity_std", "mm/yr", "Standard error of the LOS velocity"),
}


def run_rereference(
    reference: ReferenceRequest,
    *,
    stack: str | None = None,
    timeseries: str | None = None,
    velocity: str | None = None,
    velocity_std: str | None = None,
    gnss: GnssTieRequest | None = None,
    unit: str | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Subtract what a new reference did from a stack, from every date of a series, or from a velocity.

    Parameters
    ----------
    reference : ReferenceRequest
    stack, timeseries, velocity : str, optional
        A stack file (.h5), a displacement series, or a map of velocity; exactly one of the three.
    velocity_std : str, optional
        Standard deviation of ``velocity``, for OUTPUT_VELOCITY_STD.
    gnss : GnssTieRequest, optional
        Tie a series to GNSS instead of to a place.
    unit : {"mm", "cm", "m"}, optional
        Unit of a series or a velocity that does not say it.
    outputs : mapping
        OUTPUT: a stack file (.h5), a GeoTIFF with a band per date [mm], or a velocity [mm/yr]. Of a series also
        OUTPUT_VELOCITY and OUTPUT_VELOCITY_STD [mm/yr], fitted to what was re-referenced; of a velocity
        OUTPUT_VELOCITY_STD. Those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``reference_used``; with GNSS ``tie_std`` (median over the dates [mm], None where unknown) and ``n_tied``.

    Raises
    ------
    InputError
        If not exactly one input is given, it cannot be read, the reference holds no data, the tie is not determined,
        or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    if sum(map(bool, (stack, timeseries, velocity))) != 1:
        raise InputError("Give exactly one of STACK, TIMESERIES and VELOCITY.")
    if gnss is not None and not timeseries:
        raise InputError(
            "STATIONS and OBSERVATIONS tie a TIMESERIES to GNSS; a stack or a velocity has no dates to tie."
        )
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give OUTPUT.")
    if timeseries:
        return _rereference_series(timeseries, unit, reference, gnss, paths, settings, reporter)
    needless = [name for name in ("OUTPUT_VELOCITY", "OUTPUT_VELOCITY_STD") if name in paths]
    if (stack and needless) or "OUTPUT_VELOCITY" in needless:
        raise InputError(f"{' and '.join(needless)} come of a TIMESERIES; leave them out here.")
    if "OUTPUT" not in paths:
        raise InputError("OUTPUT is missing: give the name of the re-referenced data.")
    if velocity:
        return _rereference_velocity(velocity, velocity_std, unit, reference, paths, settings, reporter)
    return _rereference_stack(stack, reference, paths["OUTPUT"], settings, reporter)


def _rereference_series(
    path: str,
    unit: str | None,
    reference: ReferenceRequest,
    gnss: GnssTieRequest | None,
    paths: Mapping[str, str],
    settings: RunSettings,
    reporter: Reporter,
) -> dict[str, object]:
    with open_series(path, unit) as series:
        summary: dict[str, object] = {}
        if gnss is None:
            found = resolve_series_reference(series, reference, reporter)
            description, constants = found.description, found.constants[:, np.newaxis, np.newaxis]
        else:
            tied = tie_series(series, gnss, reporter)
            description, known = tied.description, tied.tie.sigma[np.isfinite(tied.tie.sigma)][1:]
            summary["tie_std"] = float(np.median(known)) * MM_PER_M if known.size else None
            summary["n_tied"] = int(tied.tie.tied.sum())
        blocks = plan_blocks(
            series.grid,
            series.native_block,
            bytes_per_pixel=20.0 * len(series.dates) + 96.0,
            result_bytes_per_pixel=4.0 * len(series.dates) + 8.0,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        kind, velocity_kind, sign, direction = shown_by(series.tags)
        about = {
            **inherited_tags(series.tags),
            tags.FIRST_DATE: series.dates[0].isoformat(),
            tags.SECOND_DATE: series.dates[-1].isoformat(),
            tags.SIGN: sign,
            tags.REFERENCE: description,
            **provenance_tags(settings.provenance),
        }
        bands = {
            "OUTPUT_VELOCITY": replace(
                VELOCITY_BANDS["OUTPUT_VELOCITY"], kind=velocity_kind, description=f"{direction} velocity"
            ),
            "OUTPUT_VELOCITY_STD": replace(
                VELOCITY_BANDS["OUTPUT_VELOCITY_STD"], description=f"Standard error of the {direction} velocity"
            ),
        }
        specs = {name: bands[name].spec(paths[name], about) for name in bands if name in paths}
        if "OUTPUT" in paths:
            specs["OUTPUT"] = series_spec(paths["OUTPUT"], series.dates, about, kind)

        def compute(window: Window, displacement: np.ndarray) -> dict[str, np.ndarray]:
            taken = constants if gnss is None else tied.correction(window)
            moved = displacement - taken.astype(np.float32)
            results = {"OUTPUT": moved * np.float32(MM_PER_M)}
            if len(specs) > ("OUTPUT" in specs):
                fit = fit_velocity(moved, series.years)
                results["OUTPUT_VELOCITY"] = fit.velocity * np.float32(MM_PER_M)
                results["OUTPUT_VELOCITY_STD"] = fit.velocity_std * np.float32(MM_PER_M)
            return {name: results[name] for name in specs}

        with OutputSet(specs, series.grid, block=blocks.output_block, inputs=[path], warn=reporter.warn) as rasters:

            def write(window: Window, results: dict[str, np.ndarray]) -> None:
                for name, array in results.items():
                    rasters.write(name, window, array)

            run_blocks(blocks, series.read, compute, write, reporter)
        return {"reference_used": description, **summary}


def _rereference_velocity(
    path: str,
    std_path: str | None,
    unit: str | None,
    reference: ReferenceRequest,
    paths: Mapping[str, str],
    settings: RunSettings,
    reporter: Reporter,
) -> dict[str, object]:
    """A map does not say how its errors go together: the standard deviation holds where they do not."""
    if ("OUTPUT_VELOCITY_STD" in paths) != bool(std_path):
        raise InputError("VELOCITY_STD and OUTPUT_VELOCITY_STD go together: give both or none.")
    with ExitStack() as opened:
        rate = opened.enter_context(open_rate(path, unit))
        found = resolve_layer_reference(path, rate.grid, rate.native_block, rate.read, reference, reporter, cycle=None)
        layers = {"OUTPUT": lambda window: rate.read(window) - np.float32(found.constants[0])}
        kind, sign, direction = shown_by(rate.tags)[1:]
        about = {
            **inherited_tags(rate.tags),
            **{name: rate.tags[name] for name in (tags.FIRST_DATE, tags.SECOND_DATE) if name in rate.tags},
            tags.SIGN: sign,
            tags.REFERENCE: found.description,
            **provenance_tags(settings.provenance),
        }
        specs = {
            "OUTPUT": replace(VELOCITY_BANDS["OUTPUT_VELOCITY"], kind=kind, description=f"{direction} velocity").spec(
                paths["OUTPUT"], about
            )
        }
        if std_path:
            deviation = opened.enter_context(open_rate(std_path, unit, "VELOCITY_STD"))
            check_same_grid(deviation, rate.grid, "VELOCITY_STD", path)
            own = Reporter(cancelled=reporter.cancelled)
            there = 0.0
            if reference.mode != "none":
                there = resolve_layer_reference(
                    std_path, rate.grid, deviation.native_block, deviation.read, reference, own, cycle=None
                ).constants[0]
            layers["OUTPUT_VELOCITY_STD"] = lambda window: np.hypot(deviation.read(window), np.float32(there))
            specs["OUTPUT_VELOCITY_STD"] = replace(
                VELOCITY_BANDS["OUTPUT_VELOCITY_STD"],
                description=f"Standard error of the {direction} velocity, if errors here and at the reference are "
                "independent",
            ).spec(paths["OUTPUT_VELOCITY_STD"], about)
            reporter.warn(
                f"The standard deviation takes the errors of each pixel and of the reference ({there:.1f} mm/yr) as "
                "independent: near the reference it is too large. Re-reference the time series for the true one."
            )
        blocks = plan_blocks(
            rate.grid,
            rate.native_block,
            bytes_per_pixel=24.0,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        inputs = [path, *([std_path] if std_path else [])]
        with OutputSet(specs, rate.grid, block=blocks.output_block, inputs=inputs, warn=reporter.warn) as rasters:

            def write(window: Window, results: dict[str, np.ndarray]) -> None:
                for name, array in results.items():
                    rasters.write(name, window, array)

            run_blocks(
                blocks,
                lambda window: {name: read(window) for name, read in layers.items()},
                lambda _window, results: results,
                write,
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
