"""A canvas, a project and series whose every value is known."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

DATES = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(40)]
ROWS, COLS, PIXEL = 60, 80, 30.0
WEST, NORTH = 600_000.0, 4_200_000.0
WAVELENGTH = 0.05546576


def years() -> np.ndarray:
    return np.array([(date - DATES[0]).days for date in DATES]) / 365.25


def rates() -> np.ndarray:
    """Rate of each pixel [mm/yr]: its column downward, its row a little upward."""
    rows, cols = np.mgrid[0:ROWS, 0:COLS]
    return (-2.0 * cols + 0.5 * rows).astype(np.float64)


def truth() -> np.ndarray:
    """Displacement [mm], shape (S, ROWS, COLS)."""
    return (years()[:, None, None] * rates()).astype(np.float32)


def centre(row: int, col: int) -> tuple[float, float]:
    """Map coordinates of a pixel's centre."""
    return WEST + (col + 0.5) * PIXEL, NORTH - (row + 0.5) * PIXEL


def wait_for(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    """Let the event loop run until something is so."""
    from qgis.PyQt.QtWidgets import QApplication

    end = time.perf_counter() + seconds
    while not condition():
        QApplication.processEvents()
        time.sleep(0.002)
        assert time.perf_counter() < end, "waited in vain"
    QApplication.processEvents()


def write_series(path: Path, values: np.ndarray, epsg: int = 32648, kind: str | None = None, **about: str) -> str:
    from mining_insar.algorithms.grid import Grid, Window
    from mining_insar.algorithms.io import tags
    from mining_insar.algorithms.io.rasters import OutputSet
    from mining_insar.algorithms.io.vectors import wkt_of_epsg
    from mining_insar.algorithms.runs.common import series_spec

    grid = Grid(values.shape[2], values.shape[1], (WEST, PIXEL, 0.0, NORTH, 0.0, -PIXEL), wkt_of_epsg(epsg))
    spec = series_spec(str(path), DATES[: len(values)], about, kind or tags.KIND_TIMESERIES)
    with OutputSet({"T": spec}, grid) as output:
        output.write("T", Window(0, 0, *values.shape[1:]), values.astype(np.float32))
    return str(path)


@pytest.fixture
def scene() -> SimpleNamespace:
    """What the tests know of the series: ``truth()`` [mm], ``rates()``, ``years()``, ``centre(row, col)`` and so on."""
    return SimpleNamespace(
        dates=DATES,
        rows=ROWS,
        cols=COLS,
        pixel=PIXEL,
        west=WEST,
        north=NORTH,
        wavelength=WAVELENGTH,
        truth=truth,
        rates=rates,
        years=years,
        centre=centre,
        write=write_series,
        wait=wait_for,
    )


@pytest.fixture
def project(qgis_app):
    from qgis.core import QgsProject

    found = QgsProject.instance()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def canvas(project):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
    from qgis.gui import QgsMapCanvas

    made = QgsMapCanvas()
    made.resize(800, 600)
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32648"))
    made.setExtent(QgsRectangle(WEST, NORTH - ROWS * PIXEL, WEST + COLS * PIXEL, NORTH))
    made.show()
    yield made
    made.stopRendering()
    made.close()
    made.deleteLater()


@pytest.fixture
def series_path(tmp_path) -> str:
    """A series in which each pixel moves at its own steady rate; one pixel has no value."""
    values = truth()
    values[:, 5, 6] = np.nan
    return write_series(tmp_path / "series.tif", values, WAVELENGTH_METRES=repr(WAVELENGTH))


@pytest.fixture
def series_layer(project, series_path):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(series_path, "motion", "gdal")
    assert layer.isValid()
    layer.setCustomProperty("mining_insar/kind", "timeseries")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def on_screen(canvas):
    """Position on the viewport of map coordinates in the canvas's coordinate system."""
    from qgis.PyQt.QtCore import QPoint

    def place(x: float, y: float) -> QPoint:
        found = canvas.getCoordinateTransform().transform(x, y)
        return QPoint(round(found.x()), round(found.y()))

    return place


@pytest.fixture
def click(canvas, on_screen):
    """Click a place of the map with a real mouse event."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    def press(x: float, y: float, button=None, modifier=None) -> None:
        QTest.mouseClick(
            canvas.viewport(),
            button or Qt.MouseButton.LeftButton,
            modifier or Qt.KeyboardModifier.NoModifier,
            on_screen(x, y),
        )

    return press


@pytest.fixture
def drag(canvas, on_screen):
    """Press at the first place, move over the others, release at the last one."""
    from qgis.PyQt.QtCore import QEvent, QPointF, Qt
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QApplication

    def move(places: list[tuple[float, float]]) -> None:
        points = [on_screen(*place) for place in places]
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(canvas.viewport(), left, none, points[0])
        for point in points[1:]:
            # QTest's own moves carry no pressed button
            event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), Qt.MouseButton.NoButton, left, none)
            QApplication.sendEvent(canvas.viewport(), event)
        QTest.mouseRelease(canvas.viewport(), left, none, points[-1])

    return move


#: Runs before a script for `paint_by_pyqt6`: the package, real PyQt6, and as much of qgis as `qgis.PyQt`.
_PYQT6 = """
import importlib.abc, importlib.util, json, sys, types

root, picture, packages = json.loads(sys.argv[1])
# matplotlib and numpy of this computer, but none of its Qt or QGIS
sys.path.extend(packages)

class Block(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PyQt5", "PySide2", "PySide6", "osgeo"):
            raise ImportError(f"{name} is blocked by the test")

sys.meta_path.insert(0, Block())
import PyQt6.QtCore, PyQt6.QtGui, PyQt6.QtWidgets

qgis, shim, core = types.ModuleType("qgis"), types.ModuleType("qgis.PyQt"), types.ModuleType("qgis.core")
qgis.__path__, shim.__path__, qgis.PyQt, qgis.core = [], [], shim, core
sys.modules.update({"qgis": qgis, "qgis.PyQt": shim, "qgis.core": core})
for part in ("QtCore", "QtGui", "QtWidgets"):
    module = types.ModuleType(f"qgis.PyQt.{part}")
    module.__dict__.update(sys.modules[f"PyQt6.{part}"].__dict__)
    sys.modules[f"qgis.PyQt.{part}"] = module
    setattr(shim, part, module)
# qgis.PyQt.QtWidgets of QGIS 4 still has these, which Qt 6 moved
for name in ("QAction", "QActionGroup", "QShortcut"):
    setattr(shim.QtWidgets, name, getattr(PyQt6.QtGui, name))

spec = importlib.util.spec_from_file_location("mining_insar", root + "/__init__.py", submodule_search_locations=[root])
sys.modules["mining_insar"] = importlib.util.module_from_spec(spec)

"""
_TOLD = """
print(json.dumps(told))
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.fixture
def paint_by_pyqt6(repository, tmp_path) -> Callable[[str], dict]:
    """Runs a script in another Python, for two Qt versions do not live in one; returns its ``told``.

    The script finds the name of a picture to save in ``picture``, which is qt6.png of ``tmp_path``.
    """
    pytest.importorskip("matplotlib")
    python = os.environ.get("MINING_INSAR_QT6_PYTHON") or str(repository / ".venv-qt6" / "bin" / "python")
    if not os.access(python, os.X_OK):
        pytest.skip(f"no PyQt6 at {python}: run `make test`, or set MINING_INSAR_QT6_PYTHON to a Python that has it")
    import matplotlib

    packages = sorted({os.path.dirname(os.path.dirname(module.__file__)) for module in (matplotlib, np)})
    job = json.dumps([str(repository), str(tmp_path / "qt6.png"), packages])

    def paint(script: str) -> dict:
        done = subprocess.run(
            [python, "-c", _PYQT6 + script + _TOLD, job],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "MPLCONFIGDIR": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return paint


class Desktop:
    """As much of QgisInterface as the menu uses."""

    def __init__(self, canvas):
        from qgis.PyQt.QtWidgets import QMainWindow

        self.window, self.canvas = QMainWindow(), canvas
        self.menu: dict[str, list] = {}

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return None

    def addToolBar(self, name):
        return self.window.addToolBar(name)

    def addPluginToRasterMenu(self, name, action):
        self.menu.setdefault(name, []).append(action)

    def removePluginRasterMenu(self, name, action):
        self.menu[name].remove(action)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def newProject(self, _ask):
        from qgis.core import QgsProject

        QgsProject.instance().clear()
        return True


@pytest.fixture
def desktop(canvas):
    """A main window with as much of QgisInterface as the menu uses."""
    made = Desktop(canvas)
    made.window.show()
    yield made
    made.window.close()
