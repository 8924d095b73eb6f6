"""What a user may get wrong: the message says what and what to do, and nothing half-written stays."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.sbas import run_sbas
from mining_insar.algorithms.timeseries.sbas import SbasOptions

ROWS, COLS = 20, 24
NEVER_MIND = ReferenceRequest(mode="median")


class Listener:
    """Keeps what a run says."""

    def __init__(self):
        self.said = []
        self.reporter = Reporter(info=self.said.append, warn=lambda text: self.said.append(f"WARNING {text}"))

    @property
    def text(self):
        return "\n".join(self.said)


def sbas(stack, folder, *, reference=NEVER_MIND, options=None, reporter=None, outputs=None, **changes):
    """Run sbas on a small stack, writing into ``folder``."""
    given = {"interferograms": tuple(stack.interferograms), "coherence": tuple(stack.coherence), **changes}
    outputs = outputs or {name: str(folder / f"{name.lower()}.tif") for name in ("TIMESERIES", "VELOCITY", "FLAGS")}
    return run_sbas(
        StackRequest(**given), reference, options or SbasOptions(), outputs=outputs, reporter=reporter or Reporter()
    )


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def refused(message, stack, out, **arguments):
    """The run must raise an InputError that matches, and leave the output folder empty."""
    with pytest.raises(InputError, match=message):
        sbas(stack, out, **arguments)
    assert list(out.iterdir()) == []


def test_the_small_stack_itself_is_fine(small_stack, out):
    summary = sbas(small_stack, out)
    assert summary["n_pairs"] == 7
    velocity = gdal.Open(str(out / "velocity.tif")).ReadAsArray()
    assert velocity[0, 0] - velocity[0, -1] == pytest.approx(120.0, abs=0.05)


def test_a_layer_of_another_size(small_stack, out):
    small_stack.add("20200101", "20200218", values=np.full((ROWS, COLS + 3), 5.0))
    refused(r"(?s)24 x 20.*ALIGN|27 x 20.*ALIGN", small_stack, out)


def test_a_layer_of_another_crs(small_stack, out):
    small_stack.add("20200101", "20200218", epsg=32649)
    refused(r"(?s)zone 48.*zone 49|zone 49.*zone 48", small_stack, out)


def test_a_layer_shifted_by_half_a_pixel(small_stack, out):
    small_stack.add("20200101", "20200218", origin=(500025.0, 4200000.0))
    refused(r"(?s)500025.*ALIGN|500000.*ALIGN", small_stack, out)


def test_a_layer_of_another_size_can_be_aligned(small_stack, out):
    small_stack.add("20200101", "20200218", origin=(500025.0, 4200000.0))
    assert sbas(small_stack, out, align=True)["n_pairs"] == 8


def test_a_date_that_cannot_be_read(small_stack, out):
    small_stack.add("20200101", "20200218", name="interferogram_eleven")
    refused("interferogram_eleven", small_stack, out)


def test_the_same_pair_twice(small_stack, out):
    small_stack.add("20200101", "20200113", name="again_20200101_20200113")
    refused("20200101-20200113", small_stack, out)


def test_the_same_pair_twice_once_reversed(small_stack, out):
    small_stack.add("20200113", "20200101")
    refused("twice", small_stack, out)


def test_coherence_without_its_interferogram(small_stack, out):
    small_stack.interferograms.pop(0)
    refused("20200101_20200113", small_stack, out)


def test_wrapped_phase(small_stack, out):
    small_stack.interferograms.clear()
    small_stack.coherence.clear()
    for first, second in (("20200101", "20200206"), ("20200113", "20200218"), ("20200101", "20200218")):
        noise = np.random.default_rng(int(second)).normal(0, 0.2, (ROWS, COLS))
        wrapped = np.angle(np.exp(1j * (8 * small_stack.phase(first, second) + noise)))
        small_stack.add(first, second, values=wrapped)
    refused("(?i)wrapped", small_stack, out)


def test_coherence_of_bytes_is_named_and_scaling_is_offered(small_stack, out):
    small_stack.coherence.clear()
    pairs = [os.path.basename(path)[:17].split("_") for path in small_stack.interferograms]
    small_stack.interferograms.clear()
    for first, second in pairs:
        small_stack.add(first, second, coherence=204.0)
    refused("COHERENCE_SCALE", small_stack, out)
    assert sbas(small_stack, out, coherence_scale=255.0)["n_pairs"] == 7


def test_coherence_out_of_range(small_stack, out):
    small_stack.add("20200101", "20200218", coherence=1.7)
    refused(r"1\.7", small_stack, out)


def test_no_wavelength(small_stack, out):
    stack = small_stack
    pairs = [os.path.basename(path)[:17].split("_") for path in stack.interferograms]
    stack.interferograms.clear()
    stack.coherence.clear()
    for first, second in pairs:
        stack.add(first, second, tags={"WAVELENGTH_METRES": ""})
    refused("WAVELENGTH", stack, out)
    assert sbas(stack, out, wavelength=0.0555)["n_pairs"] == 7


def test_wavelengths_that_disagree(small_stack, out):
    small_stack.add("20200101", "20200218", tags={"WAVELENGTH_METRES": "0.2424"})
    refused(r"(?s)0\.0555.*0\.2424|0\.2424.*0\.0555", small_stack, out)


def test_no_phase_sign(small_stack, out):
    pairs = [os.path.basename(path)[:17].split("_") for path in small_stack.interferograms]
    small_stack.interferograms.clear()
    small_stack.coherence.clear()
    for first, second in pairs:
        small_stack.add(first, second, tags={"PHASE_SIGN": ""})
    refused("PHASE_SIGN", small_stack, out)


def test_a_toward_stack_gives_the_opposite_sign(small_stack, out):
    away = sbas(small_stack, out)
    pairs = [os.path.basename(path)[:17].split("_") for path in small_stack.interferograms]
    small_stack.interferograms.clear()
    small_stack.coherence.clear()
    for first, second in pairs:
        small_stack.add(first, second, tags={"PHASE_SIGN": "toward"})
    toward = sbas(small_stack, out)
    assert toward["velocity_minimum"] == pytest.approx(-away["velocity_maximum"], abs=1e-3)


def test_reference_outside_the_raster(small_stack, out):
    refused("outside", small_stack, out, reference=ReferenceRequest(point=(100.0, 200.0)))


def test_reference_on_nodata(small_stack, out):
    values = small_stack.phase("20200101", "20200218")
    values[3, 5] = np.nan
    small_stack.add("20200101", "20200218", values=values)
    point = (500000.0 + 5.5 * 50.0, 4200000.0 - 3.5 * 50.0)
    refused("20200101-20200218", small_stack, out, reference=ReferenceRequest(point=point))


def test_one_interferogram_only(empty_stack, out):
    empty_stack.add("20200101", "20200218")
    listener = Listener()
    summary = sbas(empty_stack, out, reporter=listener.reporter)
    assert "one interferogram only" in listener.text
    assert summary["n_dates"] == 2
    series = gdal.Open(str(out / "timeseries.tif")).ReadAsArray()
    expected = -0.0555 / (4 * np.pi) * (empty_stack.phase("20200101", "20200218")) * 1000
    np.testing.assert_allclose(series[1], expected - np.median(expected), atol=1e-3)


def test_an_all_nan_layer(small_stack, out):
    small_stack.add("20200101", "20200218", values=np.full((ROWS, COLS), np.nan))
    refused("20200101_20200218", small_stack, out)


def disconnected(stack):
    """Two islands: the first two dates, and the other three."""
    for first, second in (("20200101", "20200113"), ("20200125", "20200206"), ("20200206", "20200218")):
        stack.add(first, second)
    return stack


def test_a_disconnected_network_without_smoothing(empty_stack, out):
    refused("(?s)disconnected.*20200101.*20200125.*20200113-20200125.*smoothing", disconnected(empty_stack), out)


def test_a_disconnected_network_is_bridged_when_smoothing_is_asked_for_and_flagged(empty_stack, out):
    listener = Listener()
    summary = sbas(disconnected(empty_stack), out, options=SbasOptions(smoothing=0.01), reporter=listener.reporter)
    assert "disconnected" in listener.text
    assert summary["pixels_bridged"] == ROWS * COLS
    assert summary["velocity_minimum"] - summary["velocity_maximum"] == pytest.approx(-120.0, abs=0.1)


def test_a_disconnected_network_keeps_the_first_island_when_allowed(empty_stack, out):
    stack = disconnected(empty_stack)
    run_sbas(
        StackRequest(interferograms=tuple(stack.interferograms), coherence=tuple(stack.coherence)),
        NEVER_MIND,
        SbasOptions(),
        allow_disconnected=True,
        outputs={"TIMESERIES": str(out / "series.tif"), "FLAGS": str(out / "flags.tif")},
    )
    series = gdal.Open(str(out / "series.tif")).ReadAsArray()
    assert np.isfinite(series[:2]).all()
    assert np.isnan(series[2:]).all()
    assert (gdal.Open(str(out / "flags.tif")).ReadAsArray() == 3).all()


def test_a_truncated_file(small_stack, out):
    path = small_stack.interferograms[2]
    with open(path, "rb+") as file:
        file.truncate(os.path.getsize(path) // 2)
    refused(os.path.basename(path), small_stack, out)


def test_an_output_folder_that_is_not_there(small_stack, out):
    refused("nowhere", small_stack, out, outputs={"VELOCITY": str(out / "nowhere" / "velocity.tif")})


def test_an_output_that_is_an_input_leaves_the_input_alone(small_stack, out):
    path = small_stack.interferograms[0]
    before = Path(path).read_bytes()
    refused("(?i)also|input", small_stack, out, outputs={"VELOCITY": path})
    assert Path(path).read_bytes() == before


def test_the_previous_output_survives_a_failed_run(small_stack, out):
    (out / "velocity.tif").write_text("what the user had")
    with pytest.raises(InputError, match="outside"):
        sbas(small_stack, out, reference=ReferenceRequest(point=(100.0, 200.0)))
    assert (out / "velocity.tif").read_text() == "what the user had"


@pytest.fixture
def tiny_disk(tmp_path):
    """A file system of 64 kB; needs the right to mount one."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"mounting a small tmpfs is not allowed here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(empty_stack, tiny_disk):
    rng = np.random.default_rng(3)
    for first, second in (("20200101", "20200113"), ("20200113", "20200125"), ("20200101", "20200125")):
        empty_stack.add(first, second, values=rng.normal(0, 5, (150, 150)))
    refused("(?i)disk|space", empty_stack, tiny_disk)


def test_cancel_in_the_middle_leaves_no_half_file(empty_stack, out):
    rng = np.random.default_rng(4)
    for first, second in (("20200101", "20200113"), ("20200113", "20200125"), ("20200101", "20200125")):
        empty_stack.add(first, second, values=rng.normal(0, 5, (600, 600)))
    progress = []
    reporter = Reporter(progress=progress.append, cancelled=lambda: any(0 < value < 1 for value in progress))
    with pytest.raises(Cancelled):
        run_sbas(
            StackRequest(interferograms=tuple(empty_stack.interferograms), coherence=tuple(empty_stack.coherence)),
            NEVER_MIND,
            SbasOptions(),
            outputs={"TIMESERIES": str(out / "series.tif"), "VELOCITY": str(out / "velocity.tif")},
            settings=RunSettings(memory_mb=64, threads=2),
            reporter=reporter,
        )
    assert 0 < max(progress) < 1
    assert list(out.iterdir()) == []
