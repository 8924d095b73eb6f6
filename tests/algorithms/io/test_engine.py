"""The block engine: windows cover the raster, memory stays bounded, errors and cancel end everything."""

from __future__ import annotations

import os
import signal
import threading
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.io.engine import MEBIBYTE, block_cache, output_block, plan_blocks, run_blocks, tile_windows
from mining_insar.algorithms.reporting import Cancelled, Reporter


def grid(width, height):
    return Grid(width, height, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))


def plan(width=500, height=400, block=(64, 64), memory_mb=40, threads=2, **more):
    more.setdefault("bytes_per_pixel", 600)
    return plan_blocks(grid(width, height), block, memory_mb=memory_mb, threads=threads, **more)


def covered(windows, width, height):
    count = np.zeros((height, width), dtype=np.int32)
    for window in windows:
        count[window.slices] += 1
    return count


def reads_of_tiles(windows, block, width, height):
    """How often each native block is touched, counted one by one."""
    touched = np.zeros((-(-height // block[0]), -(-width // block[1])), dtype=np.int64)
    for window in windows:
        rows = slice(window.row // block[0], (window.row + window.rows - 1) // block[0] + 1)
        cols = slice(window.col // block[1], (window.col + window.cols - 1) // block[1] + 1)
        touched[rows, cols] += 1
    return touched.mean()


@given(
    width=st.integers(1, 700),
    height=st.integers(1, 700),
    block=st.tuples(st.integers(1, 800), st.integers(1, 800)),
    bytes_per_pixel=st.floats(8, 6000),
    memory_mb=st.integers(110, 400),
    threads=st.integers(1, 5),
)
def test_windows_cover_every_pixel_once_within_the_budget(width, height, block, bytes_per_pixel, memory_mb, threads):
    result = plan_blocks(
        grid(width, height), block, bytes_per_pixel=bytes_per_pixel, memory_mb=memory_mb, threads=threads
    )
    assert (covered(result.windows, width, height) == 1).all()
    assert result.memory_bytes <= memory_mb * MEBIBYTE
    assert 1 <= result.threads <= threads
    assert result.reads_per_tile == pytest.approx(
        reads_of_tiles(result.windows, (min(block[0], height), min(block[1], width)), width, height)
    )
    rows, cols = result.output_block
    for window in result.windows:
        assert window.row % rows == 0
        assert window.col % cols == 0
        assert window.rows % rows == 0 or window.row + window.rows == height
        assert window.cols % cols == 0 or window.col + window.cols == width
    # What TIFF allows: tiles with sides that are multiples of 16, or strips as wide as the raster.
    assert (rows % 16 == 0 and cols % 16 == 0) or cols == width


@pytest.mark.parametrize("block", [(1, 10000), (8, 10000), (128, 128), (256, 256)])
def test_usual_files_are_decoded_once_at_ten_thousand_squared(block):
    """211 pairs with coherence in 1 GB: about 4.5 kB per pixel."""
    result = plan(10_000, 10_000, block, memory_mb=1024, bytes_per_pixel=4500, result_bytes_per_pixel=450)
    assert result.reads_per_tile == 1.0
    assert result.threads == 2
    assert result.memory_bytes <= 1024 * MEBIBYTE


def test_large_native_blocks_are_reported_with_the_remedy():
    result = plan(4000, 4000, (2048, 2048), memory_mb=256, bytes_per_pixel=4500)
    assert result.reads_per_tile > 2
    assert f"{result.reads_per_tile:.1f} times" in result.description
    assert "createstack" in result.description


def test_more_memory_means_fewer_reads():
    reads = [
        plan(4000, 4000, (1024, 1024), memory_mb=mb, bytes_per_pixel=2000).reads_per_tile for mb in (128, 512, 8192)
    ]
    assert reads[0] > reads[1] > reads[2] == 1.0


def test_too_small_a_budget_names_the_memory_that_works():
    with pytest.raises(InputError, match=r"MEMORY of 10 MB is too small.*Set MEMORY to (\d+) MB or more") as caught:
        plan(10_000, 10_000, memory_mb=10, bytes_per_pixel=6000)
    needed = int(str(caught.value).split("Set MEMORY to ")[1].split()[0])
    assert plan(10_000, 10_000, memory_mb=needed, bytes_per_pixel=6000).threads >= 1
    with pytest.raises(InputError, match="too small"):
        plan(10_000, 10_000, memory_mb=needed - 4, bytes_per_pixel=6000)


def test_tile_windows_follow_native_blocks():
    windows = tile_windows(grid(500, 300), (128, 128), 128 * 256)
    assert (covered(windows, 500, 300) == 1).all()
    assert reads_of_tiles(windows, (128, 128), 500, 300) == 1
    assert tile_windows(grid(3, 2), (1, 3), 10_000)[0].pixels == 6


def test_output_block_is_tiles_or_strips():
    assert output_block(1000, 1000, (512, 512)) == (256, 256)
    assert output_block(1000, 1000, (48, 1000)) == (48, 256)
    assert output_block(1000, 1000, (13, 1000)) == (13, 1000)
    assert output_block(60, 100, (60, 100)) == (64, 112)


def test_blocks_equal_the_whole_in_order_from_one_thread():
    values = np.random.default_rng(1).normal(size=(3, 400, 500)).astype(np.float32)
    result, order, writers, workers = np.full((400, 500), np.nan), [], set(), set()
    blocks = plan()
    assert len(blocks.windows) > 4

    def read(window):
        workers.add(threading.current_thread().name)
        time.sleep(0.002 * (window.row % 3))  # later blocks overtake earlier ones
        return values[(slice(None), *window.slices)]

    def write(window, block):
        order.append(window)
        writers.add(threading.current_thread())
        result[window.slices] = block

    seen = []
    run_blocks(blocks, read, lambda _window, data: data.sum(axis=0), write, Reporter(progress=seen.append))
    np.testing.assert_array_equal(result, values.sum(axis=0))
    assert order == list(blocks.windows)
    assert writers == {threading.current_thread()}
    assert all(name.startswith("mining_insar") for name in workers)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_blocks_in_flight_are_bounded_and_workers_overlap():
    blocks = plan(2000, 1600)
    lock, started, written, computing = threading.Lock(), [0], [0], [0]
    most = {"in flight": 0, "computing": 0}

    def read(_window):
        with lock:
            started[0] += 1
            computing[0] += 1
            most["in flight"] = max(most["in flight"], started[0] - written[0])
            most["computing"] = max(most["computing"], computing[0])
        time.sleep(0.003)

    def compute(_window, _data):
        with lock:
            computing[0] -= 1

    def write(_window, _result):
        time.sleep(0.005)
        with lock:
            written[0] += 1

    run_blocks(blocks, read, compute, write, Reporter())
    assert most["computing"] == blocks.threads == 2
    assert blocks.threads < most["in flight"] <= blocks.blocks_in_flight


@pytest.mark.parametrize("where", ["read", "compute", "write"])
def test_an_exception_arrives_once_and_threads_end(where):
    before = threading.active_count()
    blocks = plan()
    calls = {"read": 0, "compute": 0, "write": 0}

    def step(name):
        def call(*arguments):
            calls[name] += 1
            if name == where and calls[name] == 2:
                raise InputError(f"broken in {name}")
            return arguments[0]

        return call

    with pytest.raises(InputError, match=f"broken in {where}"):
        run_blocks(blocks, step("read"), step("compute"), step("write"), Reporter())
    assert threading.active_count() == before
    assert calls["read"] < len(blocks.windows)


def test_a_failure_ends_the_wait_for_a_slow_first_block():
    blocks, release = plan(), threading.Event()

    def read(window):
        if window == blocks.windows[0]:
            release.wait(5)
        else:
            release.set()
            raise InputError("second block is truncated")

    with pytest.raises(InputError, match="truncated"):
        run_blocks(blocks, read, lambda *_: None, lambda *_: None, Reporter())


def test_cancel_ends_within_a_block():
    blocks, done = plan(), []
    start = time.monotonic()
    with pytest.raises(Cancelled):
        run_blocks(
            blocks,
            lambda window: time.sleep(0.02),
            lambda *_: None,
            lambda window, _result: done.append(window),
            Reporter(cancelled=lambda: len(done) >= 2),
        )
    assert len(done) == 2
    assert time.monotonic() - start < 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_cancels_and_its_handler_is_put_back(number):
    handler, done = signal.getsignal(number), []

    def write(window, _result):
        done.append(window)
        if len(done) == 2:
            os.kill(os.getpid(), number)
            time.sleep(0.05)

    with pytest.raises(Cancelled, match="signal"):
        run_blocks(plan(), lambda window: None, lambda *_: None, write, Reporter())
    assert len(done) == 2
    assert signal.getsignal(number) is handler


def test_the_estimate_is_said_before_and_during_a_long_run(monkeypatch):
    said, clock = [], iter(np.arange(0.0, 4000.0, 7.0))
    monkeypatch.setattr("mining_insar.algorithms.io.engine.time.monotonic", lambda: next(clock))
    run_blocks(plan(), lambda window: None, lambda *_: None, lambda *_: None, Reporter(info=said.append))
    assert "blocks of" in said[0]
    assert "MB in flight" in said[0]
    assert "% done; about" in said[1]
    assert 2 <= len(said) <= 5


def test_gdal_cache_is_bounded_during_a_run_and_restored():
    before, inside = gdal.GetCacheMax(), []
    blocks = plan()
    run_blocks(blocks, lambda window: inside.append(gdal.GetCacheMax()), lambda *_: None, lambda *_: None, Reporter())
    assert set(inside) == {blocks.cache_bytes}
    assert gdal.GetCacheMax() == before
    with block_cache(20 * MEBIBYTE):
        with block_cache(30 * MEBIBYTE):
            assert gdal.GetCacheMax() == 30 * MEBIBYTE
        assert gdal.GetCacheMax() == 20 * MEBIBYTE
    assert gdal.GetCacheMax() == before
