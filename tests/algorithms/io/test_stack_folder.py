"""A stack written as a folder of GeoTIFFs is read back as it was."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.geometry import TOWARD, ViewingGeometry
from mining_insar.algorithms.grid import Grid, Window
from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.folder import search_folder
from mining_insar.algorithms.io.rasters import OutputSet, RasterSpec
from mining_insar.algorithms.io.request import Stack, StackRequest
from mining_insar.algorithms.io.stack import open_stack
from mining_insar.algorithms.io.stack_folder import StackFolderWriter
from mining_insar.algorithms.io.tags import Provenance
from mining_insar.algorithms.timeseries.network import Network

ROWS, COLS = 40, 50
DATES = [datetime.date(2019, 1, 4) + datetime.timedelta(days=12 * number) for number in range(3)]


class Made(Stack):
    """A stack in memory, its second pair reversed; its files had the sign ``toward``."""

    def __init__(self, has_coherence=True):
        self.grid = Grid(COLS, ROWS, (500000.0, 30.0, 0.0, 4200000.0, 0.0, -30.0))
        pairs = [(DATES[0], DATES[1]), (DATES[2], DATES[0]), (DATES[1], DATES[2])]
        self.network = Network.from_date_pairs(pairs, np.array([12.5, -40.0, np.nan]))
        self.geometry = ViewingGeometry(wavelength=0.0555, incidence=39.0, heading=-12.0, phase_sign=TOWARD)
        self.has_coherence, self.has_incidence = has_coherence, False
        rng = np.random.default_rng(1)
        self.phase = rng.normal(0, 3, (3, ROWS, COLS)).cumsum(axis=2).astype(np.float32) * np.float32(0.05)
        self.phase[0, :3] = np.nan
        self.coherence = rng.uniform(0, 1, self.phase.shape).astype(np.float32)

    def read_phase(self, window):
        return self.phase[(slice(None), *window.slices)].copy()

    def read_coherence(self, window):
        return self.coherence[(slice(None), *window.slices)].copy() if self.has_coherence else None

    def read_incidence(self, window):
        return None

    def close(self):
        pass


@pytest.mark.parametrize("has_coherence", [True, False])
def test_what_is_written_is_read_back(tmp_path, has_coherence):
    made, folder = Made(has_coherence), tmp_path / "new" / "folder"
    with StackFolderWriter(str(folder), made, provenance=Provenance("1.2.3", "a command")) as writer:
        for row in range(0, ROWS, 16):
            window = Window(row, 0, min(16, ROWS - row), COLS)
            writer.write(window, made.read_phase(window), made.read_coherence(window))
    assert (folder / "20190104_20190116.unw.tif").exists()
    with open_stack(StackRequest(folder=str(folder))) as stack:
        assert stack.has_coherence is has_coherence
        assert [stack.network.date_pair(k) for k in range(3)] == [made.network.date_pair(k) for k in range(3)]
        assert np.array_equal(stack.read_phase(stack.grid.whole), made.phase, equal_nan=True)
        if has_coherence:
            assert np.array_equal(stack.read_coherence(stack.grid.whole), made.coherence)
        assert stack.geometry.wavelength == 0.0555
        assert stack.geometry.incidence == 39.0
        assert stack.geometry.heading == -12.0
        baseline = stack.network.perpendicular_baseline
        assert baseline[:2].tolist() == made.network.perpendicular_baseline[:2].tolist()
        assert np.isnan(baseline[2])
        assert stack.grid.matches(made.grid)


def test_other_maps_of_ours_in_the_folder_are_no_interferograms(tmp_path):
    made = Made()
    with StackFolderWriter(str(tmp_path), made) as writer:
        writer.write(made.grid.whole, made.phase, made.coherence)
    about = {tags.FIRST_DATE: "2019-01-04", tags.SECOND_DATE: "2019-01-16", tags.KIND: tags.KIND_BAD_LOOPS}
    with OutputSet({"it": RasterSpec(str(tmp_path / "bad_loops.tif"), tags=about)}, made.grid) as output:
        output.write("it", made.grid.whole, made.phase[0])
    with open_stack(StackRequest(folder=str(tmp_path))) as stack:
        assert stack.network.n_pairs == 3


def test_an_error_leaves_nothing_behind(tmp_path):
    made, folder = Made(), tmp_path / "folder"
    writer = StackFolderWriter(str(folder), made)
    writer.write(made.grid.whole, made.phase, made.coherence)
    writer.__exit__(RuntimeError, None, None)
    assert not folder.exists()


def test_a_folder_with_other_rasters_is_refused(tmp_path):
    (tmp_path / "other.tif").touch()
    with pytest.raises(InputError, match=r"holds other GeoTIFFs \(other.tif\).*empty folder"):
        StackFolderWriter(str(tmp_path), Made())
    with pytest.raises(InputError, match=r"other.tif is a file"):
        StackFolderWriter(str(tmp_path / "other.tif"), Made())


def test_an_earlier_result_is_replaced(tmp_path):
    made = Made()
    for phase in (made.phase - np.float32(1.0), made.phase):
        with StackFolderWriter(str(tmp_path), made) as writer:
            writer.write(made.grid.whole, phase, made.coherence)
    with open_stack(StackRequest(folder=str(tmp_path))) as stack:
        assert np.array_equal(stack.read_phase(stack.grid.whole), made.phase, equal_nan=True)


def test_a_folder_of_something_else_says_what_it_holds(tmp_path):
    (tmp_path / "20230331.slc").write_bytes(b"")
    (tmp_path / "lat.rdr").write_bytes(b"")
    words = r"\(its files are \.rdr, \.slc\).*of single-look complex images interferogram"
    with pytest.raises(InputError, match=words):
        search_folder(str(tmp_path))
