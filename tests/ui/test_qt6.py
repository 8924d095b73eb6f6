"""The explorer's widgets painted by the real PyQt6, with a stand-in for qgis: no QGIS with Qt 6 is needed."""

from __future__ import annotations

import pytest

PAINT = """
import datetime
import numpy as np
from PyQt6.QtCore import QObject, Qt, pyqtSignal
from PyQt6.QtGui import QIcon
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication

app = QApplication([])
from mining_insar.ui.explorer.curves import Curve, fit_curve
from mining_insar.ui.explorer.panel import ExplorerPanel
from mining_insar.ui.explorer.plot import Drawn, Options
from mining_insar.ui.explorer.selections import Selections

dates = tuple(datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * n) for n in range(60))
years = np.arange(60) * 12 / 365.25
values = -30.0 * years + np.random.default_rng(0).normal(0, 2, 60)

class Session(QObject):
    changed, layers_changed, said = pyqtSignal(), pyqtSignal(), pyqtSignal(str, bool)
    unit_missing = pyqtSignal(str, str)
    day_changed, tool_changed = pyqtSignal(object), pyqtSignal(object)
    primary_id, overlay_id, busy, fit, keep, align = "a", "", False, "linear", False, True
    options = Options(replicas=True, residuals=True)
    picked = None

    def __init__(self):
        super().__init__()
        self.selections = Selections()
        self.selections.listeners.append(self.changed.emit)

    def layers(self): return [("a", "LOS displacement", QIcon())]
    def axis_label(self): return "LOS displacement [mm]"
    def pick(self, mode, reference=False): self.picked = mode, reference; self.tool_changed.emit(self.picked)
    def stop_picking(self): self.picked = None; self.tool_changed.emit(None)
    def set_options(self, **changes): self.changed.emit()
    def cancel(self): pass
    def command(self, event):
        undo = event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return self.selections.undo if undo else None
    def set_primary(self, key): self.primary_id = key
    def set_overlay(self, key): self.overlay_id = key

    def drawn(self):
        found = []
        for item in self.selections.all:
            curve = Curve(item.key, "a", dates, values * item.key, np.full(60, 3.0))
            found.append(Drawn(curve, item.name, item.colour, fit=fit_curve(curve, "linear"), step=27.7))
        return found

session = Session()
panel = ExplorerPanel(session, lambda name: QIcon())
panel.resize(900, 360)
panel.show()
session.selections.add("point", "EPSG:4326", [(0.0, 0.0)])
session.selections.add("point", "EPSG:4326", [(1.0, 0.0)])
app.processEvents()
told = {"binding": type(panel.plot.canvas).__mro__[1].__module__, "lines": len(panel.plot.plot.axes.lines)}
told["rows"] = [panel.places.topLevelItem(n).text(1) for n in range(panel.places.topLevelItemCount())]
list(panel.tools.values())[1].trigger()
told["tool"] = session.picked
session.day_changed.emit(17600.0)
panel.places.setFocus()
QTest.keyClick(panel.places, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
app.processEvents()
told["after undo"] = panel.places.topLevelItemCount()
panel.places.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
told["shown"] = session.selections.all[0].shown
panel.undo.trigger()
canvas = panel.plot.canvas
QTest.mouseMove(canvas, canvas.rect().center())
QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, canvas.rect().center())
QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, canvas.rect().center())
app.processEvents()
told["saved"] = panel.grab().save(picture)
"""


def test_the_explorer_is_painted_by_pyqt6(paint_by_pyqt6, tmp_path):
    told = paint_by_pyqt6(PAINT)
    # Values, the fit and two replicas of each place
    assert told["lines"] == 2 * 4
    # -30 and -60 mm/yr, with the minus of the locale
    rates = [float(row.split(" ± ")[0].replace("\u2212", "-")) for row in told["rows"]]
    assert rates == pytest.approx([-30, -60], abs=2)
    assert told["tool"] == ["outline", False]
    assert (told["after undo"], told["shown"], told["saved"]) == (1, False, True)
    assert (tmp_path / "qt6.png").stat().st_size > 5000


#: As much of qgis.core and qgis.gui as the profile dock uses: what is drawn is Qt's, what is asked of QGIS is recorded.
STAND_IN = """
from unittest import mock
from PyQt6.QtCore import QDateTime, QObject, QPoint, QPointF, Qt, QTime, QDate, pyqtSignal
from PyQt6.QtGui import QIcon, QMouseEvent
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

app = QApplication([])


class Missing(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = mock.MagicMock(name=name)
        setattr(self, name, made)
        return made


class Dock(QDockWidget):
    opened, closed = pyqtSignal(), pyqtSignal()

    def setUserVisible(self, on):
        self.setVisible(on)
        (self.opened if on else self.closed).emit()


class Project(QObject):
    cleared, layersAdded, layersWillBeRemoved = pyqtSignal(), pyqtSignal(object), pyqtSignal(object)
    readProject = pyqtSignal(object)
    layers = {}
    kept = {}

    def mapLayers(self): return self.layers
    def mapLayer(self, key): return self.layers.get(key)
    def layerTreeRoot(self): return mock.Mock(layerOrder=lambda: list(self.layers.values()))
    def readEntry(self, scope, key, default=""): return self.kept.get(key, default), key in self.kept
    def writeEntry(self, scope, key, text): self.kept[key] = text


class Span:
    begun = QDateTime()

    def begin(self): return self.begun
    def end(self): return self.begun.addDays(1)
    def isInfinite(self): return not self.begun.isValid()
    def includeEnd(self): return False


class Canvas(QWidget):
    temporalRangeChanged, destinationCrsChanged = pyqtSignal(), pyqtSignal()
    mapToolSet = pyqtSignal(object, object)
    tool, span = None, Span()

    def setMapTool(self, tool):
        before, self.tool = self.tool, tool
        self.mapToolSet.emit(tool, before)

    def unsetMapTool(self, tool):
        if self.tool is tool:
            self.setMapTool(None)

    def mapTool(self): return self.tool
    def mapSettings(self): return mock.MagicMock(isTemporal=lambda: self.span.begun.isValid())
    def temporalRange(self): return self.span
    def scene(self): return mock.MagicMock()
    def mapUnitsPerPixel(self): return 1.0


class Tool(QObject):
    def __init__(self, canvas):
        super().__init__()
        self._canvas = canvas

    def canvas(self): return self._canvas
    def setCursor(self, cursor): self.cursor = cursor
    def deactivate(self): pass


class Task(QObject):
    Flag = mock.MagicMock()

    def __init__(self, words, flags):
        super().__init__()

    def isCanceled(self): return False
    def cancel(self): pass


class Layer:
    def __init__(self, key): self.key = key
    def id(self): return self.key
    def name(self): return self.key
    def isValid(self): return True
    def providerType(self): return "gdal"
    def bandCount(self): return 40
    def customProperty(self, name, default=None): return default
    dataSourceChanged, crsChanged = mock.MagicMock(), mock.MagicMock()


class Crs:
    def __init__(self, *_): pass
    def authid(self): return "EPSG:32648"
    def isValid(self): return True


core, gui = Missing("qgis.core"), Missing("qgis.gui")
core.QgsCoordinateReferenceSystem = Crs
core.QgsTask, core.QgsRasterLayer, gui.QgsDockWidget, gui.QgsMapTool = Task, Layer, Dock, Tool
core.QgsApplication.getThemeIcon = lambda name: QIcon()
core.QgsApplication.taskManager().addTask = lambda task: task.finished(task.run())
xml = types.ModuleType("qgis.PyQt.QtXml")
xml.QDomDocument = object
sys.modules.update({"qgis.core": core, "qgis.gui": gui, "qgis.PyQt.QtXml": xml, "osgeo": Missing("osgeo")})
"""

PAINT_PROFILE = """
import datetime
import numpy as np
from mining_insar.ui.profile import dock as module
from mining_insar.ui.profile import reading
from mining_insar.ui.profile.plot import ProfileData

dates = tuple(datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * n) for n in range(40))
distance = np.linspace(0.0, 1500.0, 101)
bowl = -np.exp(-(((distance - 750.0) / 300.0) ** 2))
values = np.arange(40)[:, None] * 3.0 * bowl
spread = np.full(values.shape, 2.0)


class Product:
    label = "LOS displacement [mm]"
    series = mock.Mock(dates=dates)

    def __init__(self, layer):
        self.key, self.title, self.crs = layer.id(), layer.name(), mock.MagicMock()

    def close(self): pass


module.RasterProduct = Product
reading.read_profile = lambda *_: ProfileData("motion", dates, distance, distance, distance, values, spread)

project, canvas, window = Project(), Canvas(), QMainWindow()
project.layers["a"] = Layer("a")
dock = module.ProfileDock(canvas, project, window)
window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
window.resize(900, 420)
window.show()
dock.setUserVisible(True)
app.processEvents()
told = {"series": dock.product.key, "drawing": dock.draw_action.isChecked()}
# the tool on the map, by the events that QGIS sends it
tool = canvas.mapTool()
told["tool"] = type(tool).__name__
for x, button in ((10, "LeftButton"), (90, "LeftButton"), (90, "RightButton")):
    event = mock.Mock(button=lambda b=button: getattr(Qt.MouseButton, b), pos=lambda x=x: QPoint(x, 50))
    event.modifiers.return_value = Qt.KeyboardModifier.NoModifier
    event.mapPoint.return_value.x.return_value, event.mapPoint.return_value.y.return_value = float(x), 50.0
    tool.canvasPressEvent(event)
    tool.canvasReleaseEvent(event)
app.processEvents()
axes = dock.plot.plot.axes
told["binding"] = type(dock.plot.canvas).__mro__[1].__module__
told["curves"] = sum(len(line.get_xdata()) == distance.size for line in axes.lines)
dock.dates.setValue(4)
told["fewer"] = sum(len(line.get_xdata()) == distance.size for line in dock.plot.plot.axes.lines)
# the temporal controller
# three dates ticked in the list, as a mouse does
dock.date_list.menu().popup(dock.date_list.mapToGlobal(QPoint(0, 20)))
for row in (0, 20, 39):
    dock.date_list.dates.item(row).setCheckState(Qt.CheckState.Checked)
dock.date_list.menu().hide()
told["chosen"] = sum(len(line.get_xdata()) == distance.size for line in dock.plot.plot.axes.lines)
told["button"] = dock.date_list.text()
told["kept"] = json.loads(project.kept["profile"])["chosen"]
QTest.mouseClick(dock.date_list.clear, Qt.MouseButton.LeftButton)
told["evenly"] = dock.date_list.text()
day = dates[12]
canvas.span.begun = QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)
canvas.temporalRangeChanged.emit()
told["day"] = float(dock.plot.plot._current.get_ydata().min())
# the mouse over the plot: move, drag, wheel
seen = []
dock.plot.pointed.connect(seen.append)
figure = dock.plot.canvas
app.processEvents()
QTest.mouseMove(figure, figure.rect().center() + QPoint(3, 3))
QTest.mouseMove(figure, figure.rect().center())
app.processEvents()
told["pointed"] = seen[-1] if seen else None
before = dock.plot.plot.axes.get_xlim()
left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
QTest.mousePress(figure, left, none, figure.rect().center())
QTest.mouseMove(figure, figure.rect().center() + QPoint(40, 0))
QTest.mouseRelease(figure, left, none, figure.rect().center() + QPoint(40, 0))
app.processEvents()
told["moved"] = dock.plot.plot.axes.get_xlim() != before
told["saved"] = dock.grab().save(picture)
dock.setUserVisible(False)
told["let go"] = dock.product is None and canvas.mapTool() is not tool
"""


def test_the_profile_dock_is_painted_by_pyqt6(paint_by_pyqt6, tmp_path):
    told = paint_by_pyqt6(STAND_IN + PAINT_PROFILE)
    assert (told["series"], told["drawing"], told["tool"]) == ("a", True, "PickTool")
    # Ten dates and the one that the map shows
    assert (told["curves"], told["fewer"]) == (10 + 1, 4 + 1)
    assert (told["chosen"], told["button"], told["evenly"]) == (3 + 1, "3 chosen", "evenly spread")
    assert told["kept"] == ["2018-01-06", "2018-09-03", "2019-04-19"]
    assert told["day"] == pytest.approx(-36.0)
    assert told["pointed"] == pytest.approx(50, abs=6)
    assert (told["moved"], told["saved"], told["let go"]) == (True, True, True)
    assert (tmp_path / "qt6.png").stat().st_size > 5000
