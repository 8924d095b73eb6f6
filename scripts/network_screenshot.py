"""Pictures of the guided panel with the example mine, and of the network window over its stack.

Runs inside QGIS: ``scripts/screenshot.sh scripts/network_screenshot.py``. The panel makes the example itself.
"""

import os
import subprocess
import traceback

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

WORK, PICTURES = os.environ["SHOT_WORK"], os.environ["SHOT_DIR"]
#: QGIS goes on starting after it has run this script; between steps, layouts and renderings settle [ms].
START, SETTLE = 4000, 2500
#: Coherence below which pairs are switched off in the picture, and the pair whose tooltip is shown.
LIMIT, HOVERED = 0.36, 12


def dock(name):
    """A dock of the plugin."""
    return iface.mainWindow().findChild(QDockWidget, name)


def open_panel():
    window = iface.mainWindow()
    window.showMaximized()
    for name in ("Browser", "LayerOrder", "Browser2", "ProcessingToolbox"):
        other = window.findChild(QDockWidget, name)
        if other is not None:
            other.hide()
    theme = os.environ.get("SHOT_THEME")
    if theme:
        QgsApplication.instance().setUITheme(theme)
    plugins["mining_insar"].menu.actions["start"].trigger()


def make_example():
    dock("MiningInsarStart").make_example(os.path.join(WORK, "example"))


def made():
    """Whether the example mine is there."""
    panel = dock("MiningInsarStart")
    if panel.example is None and "example" not in panel.message.text():
        raise RuntimeError(panel.message.text())
    return panel.example is None


def widen_panel():
    # The folder is nobody's business.
    dock("MiningInsarStart").say("")
    iface.mainWindow().resizeDocks([dock("MiningInsarStart")], [430], Qt.Orientation.Horizontal)


def open_network():
    dock("MiningInsarStart").steps["quality"].buttons["network"].click()
    QApplication.processEvents()
    iface.mainWindow().resizeDocks([dock("MiningInsarNetwork")], [480], Qt.Orientation.Vertical)


def looked_at():
    """Whether coherence and closure are known."""
    network = dock("MiningInsarNetwork")
    return not network.busy and network.model.looked is not None


def switch_off():
    network = dock("MiningInsarNetwork")
    network.measure.setCurrentIndex(network.measure.findData("coherence"))
    network.limit.setValue(LIMIT)
    network.switch_off.click()


def hover():
    plot = dock("MiningInsarNetwork").plot
    ratio = plot.canvas.devicePixelRatioF()
    x, y = plot.middle(HOVERED)
    place = QPoint(round(x / ratio), round(plot.canvas.height() - y / ratio))
    QCursor.setPos(plot.canvas.mapToGlobal(place))
    QTest.mouseMove(plot.canvas, place)


def save(name):
    """A step that takes a picture."""

    def take():
        iface.messageBar().clearWidgets()
        QApplication.processEvents()
        path = os.path.join(PICTURES, name)
        # 256 colours halve the file, and nobody sees it.
        subprocess.run(["import", "-window", "root", "-dither", "None", "-colors", "256", f"PNG8:{path}"], check=True)

    return take


#: Steps; one that returns False is asked again.
STEPS = (
    open_panel,
    make_example,
    made,
    widen_panel,
    save("start.png"),
    open_network,
    looked_at,
    switch_off,
    hover,
    save("network.png"),
)


def run(number):
    """A step and then the next; QGIS ends with an error where one fails, and after the last one."""
    try:
        done = STEPS[number]()
    except Exception:
        traceback.print_exc()
        os._exit(1)
    following = number if done is False else number + 1
    if following == len(STEPS):
        os._exit(0)
    QTimer.singleShot(SETTLE, lambda: run(following))


QTimer.singleShot(START, lambda: run(0))
