"""The picture of the README: QGIS after `mininginsar:sbas`, the toolbox open, the displacement on a middle date.

Runs inside QGIS (``scripts/screenshot.sh``). The stack is simulated, so everybody can make the picture; ``SHOT_STACK``
names a folder of interferograms to take instead.
"""

import os
import subprocess
import traceback

import processing
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView
from qgis.utils import iface

PICTURE = os.path.join(os.environ["SHOT_DIR"], "desktop.png")
WORK = os.environ["SHOT_WORK"]
#: QGIS goes on starting after it has run this script [ms].
START = 4000
VELOCITY_VIEW = "LOS velocity [mm/yr]"
#: Between steps: layouts and renderings settle [ms].
SETTLE = 3000


def make_layers():
    """Run SBAS and load what it makes."""
    stack = os.environ.get("SHOT_STACK")
    request = {"FOLDER": stack, "SMOOTHING": 0.0} if stack else simulate()
    names = ("TIMESERIES", "VELOCITY", "VELOCITY_STD", "TEMPORAL_COHERENCE", "FLAGS")
    outputs = {name: os.path.join(WORK, f"{name.lower()}.tif") for name in names}
    processing.runAndLoadResults("mininginsar:sbas", {**request, **outputs})
    bring_to_the_top("concessions")


def bring_to_the_top(kind):
    """Vectors above the rasters that were loaded after them."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        if node.layer().customProperty("mining_insar/kind") == kind:
            group = node.parent()
            root.insertChildNode(0, group.clone())
            root.removeChildNode(group)
            return


def simulate():
    """A stack of a mine that never existed, as parameters of SBAS; loads the outlines of its concessions."""
    simulation = {
        "SCENARIO": "demo",
        "SENSOR": "sentinel1",
        "GNSS": "none",
        "OUTPUT_FOLDER": os.path.join(WORK, "mine"),
    }
    simulation["CONCESSIONS"] = os.path.join(WORK, "concessions.gpkg")
    done = processing.runAndLoadResults("mininginsar:simulatestack", simulation)
    return {"FOLDER": done["INTERFEROGRAMS_FOLDER"], "MIN_COHERENCE": 0.25}


def layer(kind):
    """The layer of a kind."""
    return next(x for x in QgsProject.instance().mapLayers().values() if x.customProperty("mining_insar/kind") == kind)


def dock(name):
    """A dock of the main window, shown."""
    found = iface.mainWindow().findChild(QDockWidget, name)
    found.setUserVisible(True)
    found.show()
    return found


def arrange():
    """Layers, docks and a second view for the velocity."""
    window = iface.mainWindow()
    window.showMaximized()
    for name in ("Browser", "LayerOrder", "Browser2"):
        other = window.findChild(QDockWidget, name)
        if other is not None:
            other.hide()
    make_layers()
    dock("Layers")
    dock("ProcessingToolbox")
    dock("Temporal Controller")
    view_of_velocity()


def view_of_velocity():
    """A second map, of the velocity alone."""
    root = QgsProject.instance().layerTreeRoot()
    series = root.findLayer(layer("timeseries"))
    themes = QgsProject.instance().mapThemeCollection()
    series.setItemVisibilityChecked(False)
    themes.insert("Velocity", themes.createThemeFromCurrentState(root, iface.layerTreeView().layerTreeModel()))
    series.setItemVisibilityChecked(True)
    canvas = iface.createNewMapCanvas(VELOCITY_VIEW)
    canvas.setTheme("Velocity")


def fit():
    """Sizes of docks, and every map on the whole scene."""
    window = iface.mainWindow()
    window.resizeDocks([dock("Layers"), dock("ProcessingToolbox")], [310, 380], Qt.Orientation.Horizontal)
    second = next(x for x in window.findChildren(QDockWidget) if x.windowTitle() == VELOCITY_VIEW)
    window.resizeDocks([dock("ProcessingToolbox"), second], [370, 400], Qt.Orientation.Vertical)
    window.resizeDocks([dock("Temporal Controller")], [110], Qt.Orientation.Vertical)
    for canvas in iface.mapCanvases():
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer("velocity"), layer("velocity").extent()))
        canvas.zoomByFactor(1.05)
    play_to_the_middle()


def open_toolbox():
    """The toolbox with the groups of Mining InSAR open and all others closed."""
    tree = dock("ProcessingToolbox").findChild(QTreeView)
    tree.collapseAll()
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if "Mining InSAR" in str(index.data()):
            tree.expandRecursively(index)
            tree.setCurrentIndex(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)


def play_to_the_middle():
    """The temporal controller in animation, on the middle date."""
    controller = iface.mapCanvas().temporalController()
    controller.setNavigationMode(Qgis.TemporalNavigationMode.Animated)
    controller.setCurrentFrameNumber(controller.totalFrameCount() // 2)


def save():
    open_toolbox()
    iface.messageBar().clearWidgets()
    QCoreApplication.processEvents()
    # 256 colours halve the file, and nobody sees it.
    subprocess.run(["import", "-window", "root", "-dither", "None", "-colors", "256", f"PNG8:{PICTURE}"], check=True)


def step(function, following=None, delay=0):
    """Run a step; end QGIS with an error where it fails, and after the last one."""

    def run():
        try:
            function()
        except Exception:
            traceback.print_exc()
            os._exit(1)
        if following is None:
            os._exit(0)
        QTimer.singleShot(delay, following)

    return run


QTimer.singleShot(START, step(arrange, step(fit, step(save), SETTLE), SETTLE))
