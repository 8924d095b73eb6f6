"""The guided panel painted by the real PyQt6, with a stand-in for qgis."""

from __future__ import annotations

PAINT = """
import types
from PyQt6.QtCore import QObject, Qt, QUrl, pyqtSignal
from PyQt6.QtGui import QIcon, QPixmap
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication, QDockWidget

app = QApplication([])

class Algorithm:
    def __init__(self, name): self._name = name
    def icon(self): return QIcon(root + "/icons/start.svg")
    def displayName(self): return self._name.title()
    def outputDefinitions(self): return []
    def parameterDefinition(self, _name): return object()

class QgsApplication:
    @staticmethod
    def getThemeIcon(_name): return QIcon()
    @staticmethod
    def processingRegistry(): return QgsApplication
    @staticmethod
    def algorithmById(name): return Algorithm(name.split(":")[1])

class QgsProject(QObject):
    readProject, cleared, writeProject = pyqtSignal(), pyqtSignal(), pyqtSignal(object)
    def __init__(self): super().__init__(); self.kept = {}
    def readEntry(self, scope, name, default): return self.kept.get(name, default), name in self.kept
    def writeEntry(self, scope, name, text): self.kept[name] = text
    def mapLayers(self): return {}
    def absolutePath(self): return ""

class QgsDockWidget(QDockWidget):
    opened, closed = pyqtSignal(), pyqtSignal()

gui = types.ModuleType("qgis.gui")
gui.QgsDockWidget = QgsDockWidget
sys.modules["qgis.gui"] = qgis.gui = gui
core.QgsApplication, core.QgsProject = QgsApplication, QgsProject
# Whatever else is only named by the modules and not needed to paint
core.__getattr__ = lambda name: type(name, (), {})

from mining_insar.ui.start.dock import StartDock

project, opened, addresses, dialogs = QgsProject(), [], [], []

class Dialog:
    def createProcessingParameters(self): return {"FOLDER": "x"}

def open_dialog(*call):
    dialogs.append(call)
    return Dialog()

dock = StartDock(project, open_dialog=open_dialog, show_window=opened.append, open_url=addresses.append)
dock.resize(430, 900)
dock.show()
dock.opened.emit()
app.processEvents()
left = Qt.MouseButton.LeftButton
for step, button in (("stack", "createstack"), ("quality", "network")):
    QTest.mouseClick(dock.steps[step].buttons[button], left)
dialogs[0][2](True, {"OUTPUT": "/somewhere/stack.h5", "REPORT": picture, "N_PAIRS": 1234567, "N_WARNINGS": 0})
dock.guide.remember("createstack", {}, {"N_PAIRS": 1234567})
app.processEvents()
QTest.mouseClick(dock.manual, left)
dock.say("A text that is longer than the panel is wide, so that it has to be broken into several lines. " * 3)
dock.open_path("/somewhere/report.html")
app.processEvents()
told = {
    "asked": [call[0] for call in dialogs],
    "opened": opened,
    "ticked": [name for name, box in dock.steps.items() if "✔" in box.title.text()],
    "made": dock.steps["stack"].made.text(),
    "advice": dock.steps["stack"].advice.text(),
    "addresses": len(addresses),
    "message": dock.message.isVisible(),
    "width": [dock.widget().widget().width(), dock.widget().viewport().width()],
}
dock.widget().widget().grab().save(picture)
dock.closed.emit()
told["let go"] = project.receivers(project.readProject)
told["saved"] = dock.grab().save(picture)
"""


def test_the_guided_panel_is_painted_by_pyqt6(paint_by_pyqt6, tmp_path):
    told = paint_by_pyqt6(PAINT)
    assert told["asked"] == ["mininginsar:createstack"]
    assert told["opened"] == ["network"]
    assert told["ticked"] == ["stack"]
    assert "N_PAIRS: 1" in told["made"]
    assert "All dates are connected" in told["advice"]
    assert (told["addresses"], told["message"], told["let go"], told["saved"]) == (2, True, 0, True)
    # Nothing is cut off at the right
    assert told["width"][0] <= told["width"][1]
    assert (tmp_path / "qt6.png").stat().st_size > 10_000
