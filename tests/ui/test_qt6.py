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
