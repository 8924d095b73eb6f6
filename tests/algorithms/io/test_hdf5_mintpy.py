"""The real MintPy opens and inverts our stack, and we its: values compared. Runs MintPy in its own interpreter."""

from __future__ import annotations

import subprocess

import h5py
import numpy as np
import pytest

from mining_insar.algorithms.io.hdf5 import IfgramStackWriter, TimeseriesWriter, VelocityWriter
from mining_insar.algorithms.io.series import open_series
from mining_insar.algorithms.io.stack import StackRequest, open_stack
from mining_insar.algorithms.timeseries.sbas import SbasOptions, invert, plan_sbas

#: Reference pixel (row, column) on stable ground of the Mexico City stack.
REFERENCE = (38, 3)


def run_peer(python, script, folder):
    """Run a script in MintPy's interpreter; returns what it prints."""
    done = subprocess.run([python, "-c", script], cwd=folder, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return done.stdout


@pytest.fixture(scope="module")
def stack(shared_data):
    with open_stack(StackRequest(folder=str(shared_data / "mexico_city_sentinel1"))) as opened:
        yield opened


def written(stack, folder):
    whole = stack.grid.whole
    with IfgramStackWriter(str(folder / "ifgramStack.h5"), stack) as writer:
        writer.write(whole, stack.read_phase(whole), stack.read_coherence(whole))
    return folder / "ifgramStack.h5"


def referenced(stack):
    phase = stack.read_phase(stack.grid.whole)
    return phase - phase[:, REFERENCE[0], REFERENCE[1]][:, None, None]


def test_mintpy_reads_our_stack(stack, tmp_path, peer_python):
    written(stack, tmp_path)
    run_peer(
        peer_python,
        """
import numpy as np
from mintpy.objects import ifgramStack
from mintpy.utils import readfile
stack = ifgramStack("ifgramStack.h5")
stack.open(print_msg=False)
assert stack.datasetNames == ["unwrapPhase", "coherence"], stack.datasetNames
np.savez("read.npz", phase=stack.read("unwrapPhase", print_msg=False),
         coherence=stack.read("coherence", print_msg=False), bperp=stack.pbaseIfgram,
         pairs=stack.get_date12_list(), dates=stack.dateList)
one, attributes = readfile.read("ifgramStack.h5", datasetName="coherence-20180106_20180130")
assert one.shape == (60, 100) and attributes["FILE_TYPE"] == "ifgramStack"
assert attributes["X_UNIT"] == "degrees" and attributes["ORBIT_DIRECTION"] == "ASCENDING"
""",
        tmp_path,
    )
    read = np.load(tmp_path / "read.npz")
    whole = stack.grid.whole
    np.testing.assert_array_equal(read["phase"], stack.read_phase(whole))
    np.testing.assert_array_equal(read["coherence"], stack.read_coherence(whole))
    np.testing.assert_allclose(read["bperp"], stack.network.perpendicular_baseline, atol=1e-4)
    assert [pair.replace("_", "-") for pair in read["pairs"].tolist()] == stack.network.pair_names()
    assert read["dates"].tolist() == [f"{date:%Y%m%d}" for date in stack.network.dates]


@pytest.mark.parametrize(("theirs", "ours"), [("no", "none"), ("coh", "coherence")])
def test_mintpy_inverts_our_stack_to_our_numbers(stack, tmp_path, peer_python, theirs, ours):
    """MintPy's own programs, reference_point.py and ifgram_inversion.py.

    Its `coh` multiplies the squares by coherence (at least 0.05), so rows by its root; ours multiplies rows.
    """
    written(stack, tmp_path)
    run_peer(
        peer_python,
        f"""
from mintpy.cli import reference_point, ifgram_inversion
reference_point.main(["ifgramStack.h5", "-y", "{REFERENCE[0]}", "-x", "{REFERENCE[1]}"])
ifgram_inversion.main(["ifgramStack.h5", "-w", "{theirs}", "--min-norm-phase"])
""",
        tmp_path,
    )
    with h5py.File(tmp_path / "timeseries.h5") as file:
        peer = file["timeseries"][()]
    plan = plan_sbas(stack.network, SbasOptions(weighting=ours))
    coherence = np.sqrt(np.clip(np.nan_to_num(stack.read_coherence(stack.grid.whole)), 0.05, 1.0))
    result = invert(plan, referenced(stack), coherence, wavelength=stack.geometry.wavelength)
    both = np.isfinite(result.displacement).all(axis=0) & (peer != 0).any(axis=0)
    assert both.sum() > 4000
    difference = np.abs(result.displacement - peer)[:, both]
    assert difference.max() < 2e-6, f"{difference.max()} m"
    # and the file that MintPy made of it is a series to us
    with open_series(str(tmp_path / "timeseries.h5")) as series:
        assert series.dates == stack.network.dates
        assert series.grid.transform == stack.grid.transform


def test_we_read_a_stack_that_mintpy_laid_out(stack, tmp_path, peer_python):
    """MintPy's writefile.layout_hdf5 and write_hdf5_block make the file; one pair is dropped, 0 is nodata."""
    whole = stack.grid.whole
    phase, coherence = np.nan_to_num(stack.read_phase(whole)), np.nan_to_num(stack.read_coherence(whole))
    np.savez(tmp_path / "in.npz", phase=phase, coherence=coherence, bperp=stack.network.perpendicular_baseline)
    (tmp_path / "pairs.txt").write_text("\n".join(stack.network.pair_names()))
    t = stack.grid.transform
    run_peer(
        peer_python,
        f"""
import numpy as np
from mintpy.utils import writefile
data = np.load("in.npz")
pairs = np.array([line.split("-") for line in open("pairs.txt").read().split()], dtype=np.bytes_)
count = len(pairs)
meta = dict(FILE_TYPE="ifgramStack", LENGTH="60", WIDTH="100", WAVELENGTH="0.05550415767769124", PROCESSOR="gamma",
            X_FIRST="{t[0]!r}", X_STEP="{t[1]!r}", Y_FIRST="{t[3]!r}", Y_STEP="{t[5]!r}", X_UNIT="degrees",
            Y_UNIT="degrees", UNIT="radian", HEADING="-12.27", ANTENNA_SIDE="-1", ALOOKS="2", RLOOKS="8")
shapes = dict(date=[pairs.dtype, (count, 2), pairs], dropIfgram=[np.bool_, (count,), np.ones(count, bool)],
              bperp=[np.float32, (count,), data["bperp"].astype(np.float32)],
              unwrapPhase=[np.float32, (count, 60, 100), None], coherence=[np.float32, (count, 60, 100), None])
writefile.layout_hdf5("ifgramStack.h5", shapes, metadata=meta)
for name, values in (("unwrapPhase", data["phase"]), ("coherence", data["coherence"])):
    writefile.write_hdf5_block("ifgramStack.h5", values, name, block=[0, count, 0, 60, 0, 100])
from mintpy.objects import ifgramStack
ifgramStack("ifgramStack.h5").update_drop_ifgram(["20180106_20180130"])
""",
        tmp_path,
    )
    with open_stack(StackRequest(stack=str(tmp_path / "ifgramStack.h5"))) as read:
        assert read.network.pair_names() == stack.network.pair_names()[1:]
        assert read.grid.transform == stack.grid.transform
        np.testing.assert_array_equal(read.read_phase(whole), stack.read_phase(whole)[1:])
        np.testing.assert_allclose(
            read.network.perpendicular_baseline, stack.network.perpendicular_baseline[1:], atol=1e-4
        )
        assert (read.geometry.look_side, read.geometry.heading) == ("right", -12.27)


def test_mintpy_reads_our_results(stack, tmp_path, peer_python):
    rng = np.random.default_rng(0)
    displacement = rng.normal(0, 0.1, (13, 60, 100)).astype(np.float32)
    with TimeseriesWriter(str(tmp_path / "timeseries.h5"), stack) as writer:
        writer.write(stack.grid.whole, displacement)
    with VelocityWriter(str(tmp_path / "velocity.h5"), stack) as writer:
        writer.write(stack.grid.whole, displacement[3], displacement[4])
    run_peer(
        peer_python,
        """
import numpy as np
from mintpy.objects import timeseries
from mintpy.utils import readfile
series = timeseries("timeseries.h5")
series.open(print_msg=False)
velocity, attributes = readfile.read("velocity.h5", datasetName="velocity")
assert attributes["UNIT"] == "m/year"
np.savez("read.npz", series=series.read(print_msg=False), dates=series.dateList, velocity=velocity,
         std=readfile.read("velocity.h5", datasetName="velocityStd")[0], bperp=series.pbase)
""",
        tmp_path,
    )
    read = np.load(tmp_path / "read.npz")
    np.testing.assert_array_equal(read["series"], displacement)
    np.testing.assert_array_equal(read["velocity"], displacement[3])
    np.testing.assert_array_equal(read["std"], displacement[4])
    assert read["dates"].tolist() == [f"{date:%Y%m%d}" for date in stack.network.dates]
