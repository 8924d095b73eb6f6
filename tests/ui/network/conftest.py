"""A stack of which every pair's coherence, baseline and closure is known, and an open network window."""

from __future__ import annotations

import datetime
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, osr

ROWS, COLS = 32, 40
DATES = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * k) for k in range(6)]
BASELINE = np.array([0.0, 40.0, -30.0, 80.0, 10.0, 55.0])
#: Pairs by the numbers of their dates: three loops, and a tail that nothing checks (3-4 and 4-5).
PAIRS = ((0, 1), (1, 2), (0, 2), (2, 3), (1, 3), (3, 4), (4, 5))
COHERENCE = np.array([0.8, 0.7, 0.6, 0.5, 0.4, 0.2, 0.9])
#: A quarter of this pair is a whole cycle off.
WRONG = 4


def names() -> list[str]:
    return [f"{DATES[a]:%Y%m%d}-{DATES[b]:%Y%m%d}" for a, b in PAIRS]


def write(path, values, tags):
    system = osr.SpatialReference()
    system.ImportFromEPSG(32648)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((6e5, 50.0, 0.0, 42e5, 0.0, -50.0))
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetMetadata(tags)
    dataset.GetRasterBand(1).WriteArray(values.astype(np.float32))


@pytest.fixture
def stack(tmp_path) -> SimpleNamespace:
    folder = tmp_path / "interferograms"
    folder.mkdir()
    rng = np.random.default_rng(3)
    scenes = 6.0 * rng.standard_normal((len(DATES), ROWS, COLS))
    for number, (a, b) in enumerate(PAIRS):
        phase = scenes[b] - scenes[a] + 0.2 * rng.standard_normal((ROWS, COLS)) + 5.0 * number
        if number == WRONG:
            phase[: ROWS // 4] += 2 * np.pi
        tags = {
            "FIRST_DATE": DATES[a].isoformat(),
            "SECOND_DATE": DATES[b].isoformat(),
            "PERPENDICULAR_BASELINE_METRES": repr(float(BASELINE[b] - BASELINE[a])),
            "PHASE_SIGN": "away",
            "WAVELENGTH_METRES": "0.0555",
        }
        stem = names()[number].replace("-", "_")
        write(folder / f"{stem}.unw.tif", phase, tags)
        coherence = np.clip(COHERENCE[number] + 0.05 * rng.standard_normal((ROWS, COLS)), 0, 1)
        write(folder / f"{stem}.cc.tif", coherence, tags)
    return SimpleNamespace(
        folder=str(folder), names=names(), dates=DATES, coherence=COHERENCE, wrong=WRONG, pairs=PAIRS
    )


@pytest.fixture
def calls() -> list:
    return []


@pytest.fixture
def dock(project, calls, scene):
    from qgis.core import QgsApplication

    from mining_insar.ui.network.dock import NetworkDock

    made = NetworkDock(project, open_dialog=lambda *call: calls.append(call) or object())
    made.resize(1100, 420)
    made.show()
    made.setUserVisible(True)
    yield made
    made.close()
    scene.wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    made.deleteLater()


@pytest.fixture
def loaded(dock, stack, scene):
    from mining_insar.ui.network.sources import StackSource

    dock.use(StackSource(folder=stack.folder))
    scene.wait(lambda: not dock.busy)
    assert dock.model.looked is not None, dock.message.text()
    return dock
