"""The block engine: windows from a memory budget, read and computed by threads, written in order.

Whole rasters never sit in memory. `plan_blocks` chooses windows so that everything in flight stays within the budget
and compressed tiles are decoded as seldom as possible; `run_blocks` keeps worker threads busy with reading and
computing while the calling thread writes what is ready. GDAL releases Python's lock while it reads, decodes, encodes
and writes, so threads are enough; processes would open new QGIS windows.
"""

from __future__ import annotations

import concurrent.futures
import math
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from osgeo import gdal

from ..checks import InputError
from ..grid import Grid, Window
from ..reporting import Cancelled, Reporter

MEBIBYTE = 1 << 20
#: Fewer pixels side by side than this cost more in calls than in work.
SMALLEST_BLOCK = 64 * 64
#: More pixels than this gain nothing and make cancel and progress coarse.
LARGEST_BLOCK = 1 << 20
#: Blocks per thread that a large raster is cut into, so that threads end together.
BLOCKS_PER_THREAD = 4
#: TIFF tiles have sides that are multiples of 16.
TILE_UNIT = 16
LARGEST_TILE = 256
#: What one call for one window costs, in pixels decoded: about 50 microseconds against 100 pixels/microsecond.
CALL_COST_PIXELS = 5000
#: Computed blocks that may wait: one that waits its turn and one that is being written.
WAITING_BLOCKS = 2
#: An estimate is printed when the whole job is longer than this [s].
LONG_RUN_SECONDS = 10.0
#: How often cancel is looked at while waiting [s].
POLL_SECONDS = 0.1


@dataclass(frozen=True)
class BlockPlan:
    """Which windows, how many threads, and what that costs.

    Attributes
    ----------
    windows : tuple of Window
        Disjoint, row by row, together the whole grid.
    block : (rows, cols)
        Size of a full window.
    threads : int
        Workers that read and compute.
    blocks_in_flight : int
        Windows started and not yet written, at most.
    memory_bytes : int
        What arrays in flight and GDAL's block cache take at most [bytes].
    cache_bytes : int
        GDAL's block cache during the run [bytes].
    reads_per_tile : float
        How often a native block of an input is decoded, on average; 1 is ideal.
    output_block : (rows, cols)
        Size of the blocks of an output raster for which every window is a whole number of blocks (the last of a row
        or column aside), so that no compressed block is written twice. As wide as the raster: strips, else tiles.
    """

    windows: tuple[Window, ...]
    block: tuple[int, int]
    threads: int
    blocks_in_flight: int
    memory_bytes: int
    cache_bytes: int
    reads_per_tile: float
    output_block: tuple[int, int]

    @property
    def description(self) -> str:
        """The estimate in words, for the log."""
        text = (
            f"{len(self.windows)} block{'s' if len(self.windows) > 1 else ''} of {self.block[0]} x {self.block[1]} "
            f"pixels (rows x columns), {self.threads} thread{'s' if self.threads > 1 else ''}, "
            f"at most {self.memory_bytes / MEBIBYTE:.0f} MB in flight."
        )
        if self.reads_per_tile > 1.5:
            text += (
                f" The blocks of the input files are larger than the memory allows at once: each will be read about "
                f"{self.reads_per_tile:.1f} times. More MEMORY, or a stack file made by createstack, is faster."
            )
        return text


def plan_blocks(
    grid: Grid,
    native_block: tuple[int, int],
    *,
    bytes_per_pixel: float,
    memory_mb: float,
    threads: int,
    result_bytes_per_pixel: float | None = None,
) -> BlockPlan:
    """Cut a grid into windows that a memory budget can hold.

    Parameters
    ----------
    grid : Grid
    native_block : (rows, cols)
        Blocks in which the input files are stored; windows follow them where memory allows.
    bytes_per_pixel : float
        All arrays that a worker holds per pixel of a window: what it reads, works with and returns [bytes].
    memory_mb : float
        Budget [MB of 2^20 bytes] for everything in flight, GDAL's block cache included.
    threads : int
        Workers wanted; fewer are used where so many blocks would be too small.
    result_bytes_per_pixel : float, optional
        What remains of a block that is computed and waits to be written [bytes]; ``bytes_per_pixel`` if not given.

    Raises
    ------
    InputError
        If even the smallest sensible block does not fit; the message names the MEMORY that is needed.
    """
    result_bytes = bytes_per_pixel if result_bytes_per_pixel is None else min(result_bytes_per_pixel, bytes_per_pixel)
    cache_bytes = int(min(max(memory_mb / 8.0, 8.0), 128.0) * MEBIBYTE)
    budget = memory_mb * MEBIBYTE - cache_bytes
    raster_pixels = grid.width * grid.height
    smallest = min(SMALLEST_BLOCK, raster_pixels)

    best: tuple[float, int, tuple[int, int], float] | None = None
    for workers in range(max(1, threads), 0, -1):
        affordable = int(budget / (workers * bytes_per_pixel + WAITING_BLOCKS * result_bytes))
        if affordable < smallest:
            continue
        even_share = math.ceil(raster_pixels / (BLOCKS_PER_THREAD * workers))
        # A native block is not cut for the sake of even shares: decoding it twice costs more than an idle thread.
        native_pixels = min(native_block[0], grid.height) * min(native_block[1], grid.width)
        pixels = min(affordable, LARGEST_BLOCK, max(even_share, 8 * SMALLEST_BLOCK, native_pixels))
        shape = _best_shape(grid.height, grid.width, native_block, pixels)
        if shape is None:
            continue
        reads = _reads(grid.height, shape[0], native_block[0]) * _reads(grid.width, shape[1], native_block[1])
        calls = math.ceil(grid.height / shape[0]) * math.ceil(grid.width / shape[1])
        # Decoding once and computing are taken as equal shares; workers divide both.
        cost = (1.0 + reads + calls * CALL_COST_PIXELS / raster_pixels) / min(workers, calls)
        if best is None or cost < best[0] - 1e-9:
            best = cost, workers, shape, reads
    if best is None:
        needed = smallest * (bytes_per_pixel + WAITING_BLOCKS * result_bytes) / MEBIBYTE
        needed = math.ceil(max(needed * 8.0 / 7.0, needed + 8.0)) + 1
        raise InputError(
            f"MEMORY of {memory_mb:g} MB is too small: one pixel of this job takes {bytes_per_pixel:.0f} bytes, and "
            f"the smallest sensible block {needed} MB. Set MEMORY to {needed} MB or more."
        )
    _, workers, shape, reads = best
    windows = tuple(_windows(grid.height, grid.width, shape))
    workers = min(workers, len(windows))
    largest = max(window.pixels for window in windows)
    in_flight = min(workers + WAITING_BLOCKS, len(windows))
    memory = cache_bytes + largest * (workers * bytes_per_pixel + (in_flight - workers) * result_bytes)
    return BlockPlan(
        windows,
        shape,
        workers,
        in_flight,
        int(memory),
        cache_bytes,
        reads,
        output_block(grid.height, grid.width, shape),
    )


def output_block(height: int, width: int, window: tuple[int, int]) -> tuple[int, int]:
    """Blocks of an output raster that windows of this size fill completely: tiles where possible, else strips.

    Parameters
    ----------
    height, width : int
        Size of the raster.
    window : (rows, cols)
        Size of the windows it is written in.
    """
    rows = _tile_side(height, window[0])
    cols = _tile_side(width, window[1])
    if rows and cols:
        return rows, cols
    # Strips: as many rows as divide the window without making a block larger than a usual tile.
    wanted = max(1, LARGEST_TILE * LARGEST_TILE // width)
    return max(divisor for divisor in _divisors(window[0]) if divisor <= wanted), width


def run_blocks(
    plan: BlockPlan,
    read: Callable[[Window], Any],
    compute: Callable[[Window, Any], Any],
    write: Callable[[Window, Any], None],
    reporter: Reporter,
) -> None:
    """Read, compute and write every window of a plan.

    Parameters
    ----------
    plan : BlockPlan
    read : callable(window)
        Returns what ``compute`` needs; called from worker threads.
    compute : callable(window, data)
        Returns what ``write`` needs; called from worker threads, must not keep or change what it shares with others.
    write : callable(window, result)
        Called from the calling thread, in the order of ``plan.windows``.
    reporter : Reporter
        ``progress``, ``info`` and ``warn`` are called from the calling thread only; ``cancelled`` as well, so a
        ``read`` that takes long should look at it by itself.

    Raises
    ------
    Cancelled
        If the user asked to stop.
    Exception
        The first exception of any of the callables, once; no worker runs any more when it arrives.
    """
    reporter.info(plan.description)
    clock = _Clock(sum(window.pixels for window in plan.windows), reporter)
    stopping = threading.Event()

    def work(window: Window) -> Any:
        if stopping.is_set():
            raise Cancelled("Cancelled by the user; no output was written.")
        return compute(window, read(window))

    pool = concurrent.futures.ThreadPoolExecutor(plan.threads, thread_name_prefix="mining_insar")
    waiting: deque[tuple[Window, concurrent.futures.Future]] = deque()
    todo = iter(plan.windows)
    with block_cache(plan.cache_bytes), _signals_cancel():
        try:
            while True:
                while len(waiting) < plan.blocks_in_flight:
                    window = next(todo, None)
                    if window is None:
                        break
                    waiting.append((window, pool.submit(work, window)))
                if not waiting:
                    return
                _wait_for_first(waiting, reporter)
                window, future = waiting.popleft()
                result = future.result()
                # Let go of the arrays before the next wait: the budget counts on it.
                del future
                write(window, result)
                del result
                clock.written(window.pixels)
        finally:
            stopping.set()
            for _, future in waiting:
                future.cancel()
            waiting.clear()
            pool.shutdown(wait=True)


def _wait_for_first(waiting: deque, reporter: Reporter) -> None:
    """Return when the oldest window is done or any has failed; raise when the user cancels."""
    while True:
        reporter.stop_if_cancelled()
        if waiting[0][1].done():
            return
        for _, future in waiting:
            if future.done() and future.exception() is not None:
                future.result()
        concurrent.futures.wait([waiting[0][1]], timeout=POLL_SECONDS)


@contextmanager
def _signals_cancel() -> Iterator[None]:
    """Ctrl-C and a polite kill cancel the run, so that nothing half-written stays, where this is the main thread.

    It is under qgis_process and in scripts; in the QGIS window runs have a thread of their own, and this does nothing.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def cancel(number: int, _frame: object) -> None:
        raise Cancelled(f"Cancelled by signal {number}; no output was written.")

    before = {number: signal.signal(number, cancel) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            # None stands for a handler that Python did not install and cannot put back.
            if handler is not None:
                signal.signal(number, handler)


class _Clock:
    """Progress, and the time that is left once some blocks have told how fast it goes."""

    def __init__(self, pixels: int, reporter: Reporter):
        self._pixels, self._reporter = pixels, reporter
        self._done = 0
        self._start = time.monotonic()
        self._next_estimate = 0.0

    def written(self, pixels: int) -> None:
        self._done += pixels
        fraction = self._done / self._pixels
        self._reporter.progress(fraction)
        elapsed = time.monotonic() - self._start
        total = elapsed / fraction
        if fraction < 1.0 and total > LONG_RUN_SECONDS and fraction >= self._next_estimate:
            self._next_estimate = max(0.25, self._next_estimate + 0.25)
            self._reporter.info(f"{100 * fraction:.0f} % done; about {_duration(total - elapsed)} left.")


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    if seconds < 5400:
        return f"{round(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"


_cache_lock = threading.Lock()
_cache_limits: list[int] = []
_cache_before: list[int] = []


@contextmanager
def block_cache(limit: int) -> Iterator[None]:
    """Bound GDAL's block cache, which is global, to ``limit`` bytes; runs side by side share the largest limit.

    The last one out restores what the process had before.
    """
    with _cache_lock:
        if not _cache_limits:
            _cache_before.append(gdal.GetCacheMax())
        _cache_limits.append(limit)
        gdal.SetCacheMax(max(_cache_limits))
    try:
        yield
    finally:
        with _cache_lock:
            _cache_limits.remove(limit)
            gdal.SetCacheMax(max(_cache_limits) if _cache_limits else _cache_before.pop())


def tile_windows(grid: Grid, native_block: tuple[int, int], pixels: int) -> list[Window]:
    """Windows of at most about ``pixels`` pixels that follow the native blocks, without a memory budget."""
    shape = _best_shape(grid.height, grid.width, native_block, max(pixels, TILE_UNIT * TILE_UNIT))
    return list(_windows(grid.height, grid.width, shape or (min(grid.height, TILE_UNIT), min(grid.width, TILE_UNIT))))


def _windows(height: int, width: int, shape: tuple[int, int]) -> Iterator[Window]:
    for row in range(0, height, shape[0]):
        for col in range(0, width, shape[1]):
            yield Window(row, col, min(shape[0], height - row), min(shape[1], width - col))


@lru_cache(maxsize=4096)
def _reads(length: int, step: int, native: int) -> float:
    """How often a native block is touched along one axis that is cut into steps."""
    native = max(1, min(native, length))
    touched = sum((min(start + step, length) - 1) // native - start // native + 1 for start in range(0, length, step))
    return touched / math.ceil(length / native)


def _best_shape(height: int, width: int, native: tuple[int, int], pixels: int) -> tuple[int, int] | None:
    """Window (rows, cols) of at most ``pixels`` pixels that decodes native blocks least and takes the fewest calls."""
    native_rows, native_cols = max(1, min(native[0], height)), max(1, min(native[1], width))
    best, best_cost = None, math.inf
    for cols in _column_choices(width, native_cols, pixels):
        for rows in _row_choices(height, native_rows, pixels // cols):
            tiled = rows == height or rows % TILE_UNIT == 0
            if not (cols == width or (cols % TILE_UNIT == 0 and tiled)):
                continue
            calls = math.ceil(height / rows) * math.ceil(width / cols)
            reads = _reads(height, rows, native_rows) * _reads(width, cols, native_cols)
            cost = reads * height * width + calls * CALL_COST_PIXELS
            # Small tiles and strips of odd height are slower to display: a tie goes to the larger output block.
            block_rows, block_cols = output_block(height, width, (rows, cols))
            cost += height * width * 16.0 / max(16.0, block_rows * block_cols)
            if cost < best_cost:
                best, best_cost = (rows, cols), cost
    return best


def _column_choices(width: int, native: int, pixels: int) -> list[int]:
    whole = [native * count for count in range(1, min(width // native, 64) + 1)]
    parts = [_round_up(math.ceil(native / count), TILE_UNIT) for count in range(2, 17)]
    common = [TILE_UNIT << power for power in range(8)]
    return sorted({cols for cols in (*whole, *parts, *common, width) if cols <= min(width, pixels)}, reverse=True)


def _row_choices(height: int, native: int, most: int) -> list[int]:
    if most < 1:
        return []
    choices = {min(most, height)}
    for unit in (native, math.lcm(native, TILE_UNIT), TILE_UNIT, 64, LARGEST_TILE):
        if unit <= most:
            choices.add(min(most // unit * unit, height))
    if native > most:
        share = math.ceil(native / math.ceil(native / most))
        choices.update(rows for rows in (share, _round_up(share, TILE_UNIT)) if rows <= most)
    return sorted(choices, reverse=True)


def _tile_side(length: int, window: int) -> int:
    """Largest side of a TIFF tile, at most 256, of which windows are whole numbers; 0 where there is none."""
    if window >= length:
        return min(LARGEST_TILE, _round_up(length, TILE_UNIT))
    sides = [side for side in range(TILE_UNIT, LARGEST_TILE + 1, TILE_UNIT) if window % side == 0]
    return max(sides, default=0)


def _divisors(number: int) -> list[int]:
    return [divisor for divisor in range(1, number + 1) if number % divisor == 0]


def _round_up(value: int, unit: int) -> int:
    return -(-value // unit) * unit
