"""Picture of the toolbox and of the guided panel in Chinese: docs/images/zh_CN.png.

Runs inside QGIS: ``SHOT_LOCALE=zh-Hans scripts/screenshot.sh scripts/language_screenshot.py``.
Needs a Chinese font (``scripts/setup.sh screenshot``).
"""

import os
import subprocess
import traceback

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTreeView
from qgis.utils import iface, plugins

PICTURE = os.path.join(os.environ["SHOT_DIR"], "zh_CN.png")
#: QGIS goes on starting after it has run this script; between steps, layouts settle [ms].
START, SETTLE = 4000, 2500


def dock(name):
    """A dock of the main window."""
    return iface.mainWindow().findChild(QDockWidget, name)


def arrange():
    if not QFontDatabase().families(QFontDatabase.WritingSystem.SimplifiedChinese):
        raise RuntimeError("no font for Chinese: every sign would be an empty box")
    iface.newProject()
    window = iface.mainWindow()
    window.showMaximized()
    for name in ("Browser", "LayerOrder", "Browser2"):
        if dock(name) is not None:
            dock(name).hide()
    plugins["mining_insar"].menu.actions["start"].trigger()
    toolbox = dock("ProcessingToolbox")
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, toolbox)
    toolbox.show()
    dock("Layers").hide()


def open_toolbox():
    """The groups of Mining InSAR open, all others closed."""
    toolbox = dock("ProcessingToolbox")
    iface.mainWindow().resizeDocks([toolbox, dock("MiningInsarStart")], [460, 560], Qt.Orientation.Horizontal)
    tree = toolbox.findChild(QTreeView)
    tree.collapseAll()
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if "InSAR" in str(index.data()):
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)


def save():
    iface.messageBar().clearWidgets()
    QApplication.processEvents()
    # 256 colours halve the file, and nobody sees it.
    subprocess.run(["import", "-window", "root", "-dither", "None", "-colors", "256", f"PNG8:{PICTURE}"], check=True)


def run(steps):
    """A step and then the others; QGIS ends with an error where one fails, and after the last one."""
    try:
        steps[0]()
    except Exception:
        traceback.print_exc()
        os._exit(1)
    if len(steps) == 1:
        os._exit(0)
    QTimer.singleShot(SETTLE, lambda: run(steps[1:]))


QTimer.singleShot(START, lambda: run((arrange, open_toolbox, save)))
