"""Pictures of the explorer and the profile tool: QGIS after `mininginsar:sbas`, places clicked, a line drawn.

Runs inside QGIS: ``scripts/screenshot.sh scripts/explorer_screenshot.py``. The stack is simulated, so everybody can
make the pictures; ``SHOT_STACK`` names a folder of interferograms to take instead. ``SHOT_THEME`` is a theme of QGIS.
"""

import os
import subprocess
import traceback

import numpy as np
import processing
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

WORK, PICTURES = os.environ["SHOT_WORK"], os.environ["SHOT_DIR"]
#: QGIS goes on starting after it has run this script; between steps, layouts and renderings settle [ms].
START, SETTLE = 4000, 3500
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def layer(kind):
    """The layer of a kind."""
    return next(x for x in QgsProject.instance().mapLayers().values() if x.customProperty("mining_insar/kind") == kind)


def dock(name):
    """A dock of the plugin."""
    return iface.mainWindow().findChild(QDockWidget, name)


def make_layers():
    """Run SBAS and load what it makes."""
    window = iface.mainWindow()
    window.showMaximized()
    for name in ("Browser", "LayerOrder", "Browser2", "ProcessingToolbox"):
        other = window.findChild(QDockWidget, name)
        if other is not None:
            other.hide()
    theme = os.environ.get("SHOT_THEME")
    if theme:
        QgsApplication.instance().setUITheme(theme)
    stack = os.environ.get("SHOT_STACK")
    if stack:
        request = {"FOLDER": stack}
    else:
        simulation = {"SCENARIO": "demo", "SENSOR": "sentinel1", "GNSS": "none"}
        made = processing.run("mininginsar:simulatestack", {**simulation, "OUTPUT_FOLDER": os.path.join(WORK, "mine")})
        request = {"FOLDER": made["INTERFEROGRAMS_FOLDER"], "MIN_COHERENCE": 0.25}
    outputs = {name: os.path.join(WORK, f"{name.lower()}.tif") for name in ("TIMESERIES", "SIGMA", "VELOCITY")}
    processing.runAndLoadResults("mininginsar:sbas", {**request, **outputs})


def open_explorer():
    plugins["mining_insar"].menu.actions["explorer"].trigger()
    QApplication.processEvents()
    iface.mainWindow().resizeDocks([dock("MiningInsarExplorer")], [400], Qt.Orientation.Vertical)


def whole_scene():
    """The map on the whole scene."""
    canvas, velocity = iface.mapCanvas(), layer("velocity")
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(velocity, velocity.extent()))
    canvas.zoomByFactor(1.05)


def on_screen(column, row):
    """Position on the canvas of a share of the scene, from the upper left."""
    canvas, velocity = iface.mapCanvas(), layer("velocity")
    extent = canvas.mapSettings().layerExtentToOutputExtent(velocity, velocity.extent())
    x, y = extent.xMinimum() + column * extent.width(), extent.yMaximum() - row * extent.height()
    found = canvas.getCoordinateTransform().transform(x, y)
    return QPoint(round(found.x()), round(found.y()))


def worst_place():
    """Where the ground sinks fastest, as shares of the scene."""
    velocity = gdal.Open(os.path.join(WORK, "velocity.tif")).ReadAsArray()
    row, col = np.unravel_index(np.nanargmin(velocity), velocity.shape)
    return (col + 0.5) / velocity.shape[1], (row + 0.5) / velocity.shape[0]


def click(column, row, button=LEFT):
    QTest.mouseClick(iface.mapCanvas().viewport(), button, NONE, on_screen(column, row))


def drag(start, end):
    """Press, move, release."""
    viewport, first, last = iface.mapCanvas().viewport(), on_screen(*start), on_screen(*end)
    QTest.mousePress(viewport, LEFT, NONE, first)
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(last), Qt.MouseButton.NoButton, LEFT, NONE)
    QApplication.sendEvent(viewport, event)
    QTest.mouseRelease(viewport, LEFT, NONE, last)


def pick():
    """A point in the bowl, one at its edge, a rectangle, and an area as reference."""
    whole_scene()
    session = dock("MiningInsarExplorer").session
    session.set_options(keep=True, fit="piecewise", phases=True, residuals=True)
    column, row = worst_place()
    click(column, row)
    click(column + 0.015, row + 0.012)
    drag((column - 0.12, row - 0.10), (column - 0.06, row - 0.04))
    session.pick("click", reference=True)
    # an area: a single pixel would put its noise into the whole map
    drag((0.60, 0.80), (0.72, 0.92))


def clear_reference():
    """The profile is drawn on the series as it is."""
    dock("MiningInsarExplorer").session.selections.clear_reference()


def open_profile():
    dock("MiningInsarExplorer").close()
    plugins["mining_insar"].menu.actions["profile"].trigger()
    QApplication.processEvents()
    iface.mainWindow().resizeDocks([dock("MiningInsarProfile")], [400], Qt.Orientation.Vertical)


def draw_line():
    whole_scene()
    column, row = worst_place()
    click(max(0.02, column - 0.12), row - 0.02)
    click(min(0.98, column + 0.12), row + 0.02)
    click(column, row, Qt.MouseButton.RightButton)


def save(name):
    """A step that takes a picture."""

    def take():
        iface.messageBar().clearWidgets()
        QApplication.processEvents()
        path = os.path.join(PICTURES, name)
        # 256 colours halve the file, and nobody sees it.
        subprocess.run(["import", "-window", "root", "-dither", "None", "-colors", "256", f"PNG8:{path}"], check=True)

    return take


STEPS = (
    make_layers,
    open_explorer,
    pick,
    save("explorer.png"),
    clear_reference,
    open_profile,
    draw_line,
    save("profile.png"),
)


def run(number):
    """A step and then the next; QGIS ends with an error where one fails, and after the last one."""
    try:
        STEPS[number]()
    except Exception:
        traceback.print_exc()
        os._exit(1)
    if number + 1 == len(STEPS):
        os._exit(0)
    QTimer.singleShot(SETTLE, lambda: run(number + 1))


QTimer.singleShot(START, lambda: run(0))
