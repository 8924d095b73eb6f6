"""Velocity of a finished time series, from file to file."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.rasters import OutputSet
from ..io.series import Series, open_series
from ..reporting import Reporter
from ..timeseries.velocity import VelocityResult, fit_velocity
from .common import Band, Extremes, RunSettings, inherited_tags, provenance_tags, shown_by, wanted

BANDS = {
    "VELOCITY": Band(tags.KIND_VELOCITY, "mm/yr", "LOS velocity"),
    "VELOCITY_STD": Band("velocity_std", "mm/yr", "Standard error of the LOS velocity"),
    "OBSERVATIONS": Band("observations", "", "Dates used", "int16"),
}
#: Bytes per pixel of the sums that the fit keeps (float64), and of the mask of finite values per date.
SCRATCH_BYTES = 96


def run_velocity(
    timeseries: str,
    *,
    unit: str | None = None,
    start: datetime.date | None = None,
    end: datetime.date | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Fit a rate to every pixel of a displacement time series.

    Parameters
    ----------
    timeseries : str
        A raster with dated bands, or MintPy's timeseries.h5.
    unit : {"mm", "cm", "m"}, optional
        Unit of a raster that does not say it.
    start, end : datetime.date, optional
        Only dates from ``start`` to ``end``, both included.
    outputs : mapping
        Paths of VELOCITY, VELOCITY_STD [mm/yr] and OBSERVATIONS (dates used); those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_dates``, ``first_date``, ``last_date`` and the extremes of the velocity [mm/yr].

    Raises
    ------
    InputError
        If the series cannot be read, fewer than two dates remain, or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least VELOCITY.")
    with open_series(timeseries, unit) as series:
        chosen = _chosen_dates(series, start, end)
        first, last = series.dates[chosen[0]], series.dates[chosen[-1]]
        reporter.info(f"{len(chosen)} of {len(series.dates)} dates, {first} to {last}.")
        if len(chosen) == 2:
            reporter.warn("Two dates only: the rate has no standard deviation.")
        years = series.years[chosen]
        blocks = plan_blocks(
            series.grid,
            series.native_block,
            bytes_per_pixel=9.0 * len(series.dates) + SCRATCH_BYTES,
            result_bytes_per_pixel=16.0,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        _, kind, sign, direction = shown_by(series.tags)
        bands = {
            **BANDS,
            "VELOCITY": replace(BANDS["VELOCITY"], kind=kind, description=f"{direction} velocity"),
            "VELOCITY_STD": replace(BANDS["VELOCITY_STD"], description=f"Standard error of the {direction} velocity"),
        }
        about = {
            **inherited_tags(series.tags),
            tags.FIRST_DATE: first.isoformat(),
            tags.SECOND_DATE: last.isoformat(),
            tags.SIGN: sign,
            **provenance_tags(settings.provenance),
        }
        extremes = Extremes()
        with OutputSet(
            {name: bands[name].spec(path, about) for name, path in paths.items()},
            series.grid,
            block=blocks.output_block,
            inputs=[timeseries],
            warn=reporter.warn,
        ) as rasters:

            def write(window: Window, result: VelocityResult) -> None:
                arrays = {
                    "VELOCITY": result.velocity * np.float32(MM_PER_M),
                    "VELOCITY_STD": result.velocity_std * np.float32(MM_PER_M),
                    "OBSERVATIONS": result.observations,
                }
                for name in paths:
                    rasters.write(name, window, arrays[name])
                extremes.add(arrays["VELOCITY"])

            run_blocks(
                blocks,
                lambda window: series.read(window)[chosen],
                lambda _window, displacement: fit_velocity(displacement, years),
                write,
                reporter,
            )
        return {
            "n_dates": len(chosen),
            "first_date": first.isoformat(),
            "last_date": last.isoformat(),
            **extremes.report(reporter, "No pixel has a velocity: none has a value at two dates.", direction),
        }


def _chosen_dates(series: Series, start: datetime.date | None, end: datetime.date | None) -> list[int]:
    if start and end and start >= end:
        raise InputError(f"START must be before END, got {start} and {end}.")
    chosen = [
        number
        for number, date in enumerate(series.dates)
        if (start is None or date >= start) and (end is None or date <= end)
    ]
    if len(chosen) < 2:
        raise InputError(
            f"A velocity needs at least two dates; {len(chosen)} of the {len(series.dates)} dates from "
            f"{series.dates[0]} to {series.dates[-1]} lie between START {start or '(open)'} and END {end or '(open)'}."
        )
    return chosen
