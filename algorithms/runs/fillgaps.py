"""Small gaps of a time series or a velocity map, filled by a spline in tension; what is filled is marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Grid, Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.features import lonlat_of
from ..io.rasters import OutputSet
from ..io.rates import open_rate
from ..io.series import open_series
from ..mining.ground import pixel_size
from ..reporting import Reporter
from ..timeseries.gaps import DEFAULT_TENSION, HALO_WIDTHS, check_tension, fill_maps
from .common import Band, RunSettings, inherited_tags, provenance_tags, series_spec, shown_by, wanted

#: Bytes per pixel of the equations of a gap and of their factors.
SOLVER_BYTES = 600
FILL_TAG = "FILLED_BY"


def run_fillgaps(
    *,
    timeseries: str | None = None,
    velocity: str | None = None,
    tension: float = DEFAULT_TENSION,
    max_gap: int = 10,
    unit: str | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Fill gaps of at most ``max_gap`` pixels; larger ones and what lies beyond the data stay empty.

    Parameters
    ----------
    timeseries, velocity : str
        One of them. The dates of a series are filled one by one.
    tension : float
        0 (least curvature) to 1 (soap film).
    max_gap : int
        A gap is filled where no square of more pixels a side fits into it.
    unit : {"mm", "cm", "m"}, optional
        Of a raster that does not say it.
    outputs : mapping
        ``OUTPUT`` the filled raster [mm] or [mm/yr]; ``FILLED`` the number of dates (1 for a velocity) filled at each
        pixel.
    settings, reporter : optional

    Returns
    -------
    dict
        filled_values, empty_values, filled_share [% of all values].

    Raises
    ------
    InputError
        If the input cannot be used or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    check_tension(tension)
    if max_gap < 1:
        raise InputError(f"MAX_GAP must be 1 pixel or more, got {max_gap}.")
    if bool(timeseries) == bool(velocity):
        raise InputError(f"Give either TIMESERIES or VELOCITY, got {'both' if velocity else 'neither'}.")
    paths = wanted(outputs)
    if "OUTPUT" not in paths:
        raise InputError("No output is asked for: give OUTPUT.")
    with ExitStack() as opened:
        about = provenance_tags(settings.provenance)
        about[FILL_TAG] = f"spline in tension {tension:g}, gaps up to {max_gap} pixels"
        read: Callable[[Window], np.ndarray]
        if timeseries:
            series = opened.enter_context(open_series(timeseries, unit))
            grid, native, layers = series.grid, series.native_block, len(series.dates)
            kind, _, sign, _ = shown_by(series.tags)
            about = {**inherited_tags(series.tags), **about, tags.SIGN: sign}
            about[tags.FIRST_DATE] = series.dates[0].isoformat()
            about[tags.SECOND_DATE] = series.dates[-1].isoformat()
            spec = series_spec(paths["OUTPUT"], series.dates, about, kind)

            def read(window: Window) -> np.ndarray:
                return series.read(window) * np.float32(MM_PER_M)
        else:
            rate = opened.enter_context(open_rate(velocity, unit))
            grid, native, layers = rate.grid, rate.native_block, 1
            dates = {name: rate.tags[name] for name in (tags.FIRST_DATE, tags.SECOND_DATE) if name in rate.tags}
            _, kind, sign, direction = shown_by(rate.tags)
            about = {**inherited_tags(rate.tags), **dates, **about, tags.SIGN: sign}
            spec = Band(kind, "mm/yr", f"{direction} velocity, gaps filled").spec(paths["OUTPUT"], about)

            def read(window: Window) -> np.ndarray:
                return rate.read(window)[np.newaxis]

        specs = {"OUTPUT": spec}
        if "FILLED" in paths:
            count = Band("filled", "", "Values filled", "int16").spec(paths["FILLED"], about)
            specs["FILLED"] = replace(count, nodata=None)
        plan = plan_blocks(
            grid,
            native,
            bytes_per_pixel=24.0 * layers + SOLVER_BYTES,
            result_bytes_per_pixel=4.0 * layers + 2.0,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        halo = HALO_WIDTHS * max_gap + 2
        pixel = pixel_size(grid, grid.whole, lonlat_of(grid))
        totals = {"filled": 0, "empty": 0}

        def compute(window: Window, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            inner = _inner(window, grid, halo)
            found = fill_maps(values, tension, max_gap, pixel)
            filled = np.stack([each.filled[inner] for each in found])
            # What was known is handed on as it was read, to the last bit.
            values = np.where(filled, np.stack([each.values[inner] for each in found]), values[(slice(None), *inner)])
            return values.astype(np.float32), filled

        with OutputSet(
            specs,
            grid,
            block=plan.output_block,
            inputs=[timeseries or velocity],
            warn=reporter.warn,
            stop=reporter.stop_if_cancelled,
        ) as rasters:

            def write(window: Window, result: tuple[np.ndarray, np.ndarray]) -> None:
                values, filled = result
                rasters.write("OUTPUT", window, values)
                if "FILLED" in rasters:
                    rasters.write("FILLED", window, filled.sum(axis=0, dtype=np.int16))
                totals["filled"] += int(filled.sum())
                totals["empty"] += int(np.isnan(values).sum())

            run_blocks(plan, lambda window: read(_outer(window, grid, halo)), compute, write, reporter)
    every = grid.width * grid.height * layers
    share = 100.0 * totals["filled"] / every
    reporter.info(f"{totals['filled']} of {every} values filled ({share:.2f} %); {totals['empty']} stay empty.")
    if not totals["filled"]:
        reporter.warn(
            "Nothing was filled: there is no gap, or none is small enough. A larger MAX_GAP fills larger ones."
        )
    return {
        "filled_values": totals["filled"],
        "empty_values": totals["empty"],
        "filled_share": share,
    }


def _outer(window: Window, grid: Grid, halo: int) -> Window:
    """The window with a margin, cut at the border of the raster."""
    row, col = max(0, window.row - halo), max(0, window.col - halo)
    bottom = min(grid.height, window.row + window.rows + halo)
    return Window(row, col, bottom - row, min(grid.width, window.col + window.cols + halo) - col)


def _inner(window: Window, grid: Grid, halo: int) -> tuple[slice, slice]:
    """Where the window lies within its outer one."""
    outer = _outer(window, grid, halo)
    row, col = window.row - outer.row, window.col - outer.col
    return slice(row, row + window.rows), slice(col, col + window.cols)
