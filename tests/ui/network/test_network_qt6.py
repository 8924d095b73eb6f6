"""The network window's plot and list painted by the real PyQt6, with a stand-in for qgis."""

from __future__ import annotations

PAINT = """
import datetime
import numpy as np
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

app = QApplication([])
from mining_insar.algorithms.timeseries.choice import LookedNetwork
from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.quality import PairStatistics
from mining_insar.ui.network.model import NetworkModel
from mining_insar.ui.network.panel import NetworkSide, pair_tip
from mining_insar.ui.network.plot_widget import NetworkWidget

days = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * n) for n in range(6)]
pairs = [(a, b) for a in range(6) for b in range(a + 1, min(a + 3, 6))]
orbit = np.array([0.0, 40.0, -30.0, 80.0, 10.0, 55.0])
network = Network.from_date_pairs([(days[a], days[b]) for a, b in pairs], [orbit[b] - orbit[a] for a, b in pairs])
count = np.full(len(pairs), 100)
statistics = PairStatistics(100, count, count, np.linspace(20.0, 90.0, len(pairs)))

model = NetworkModel()
window = QWidget()
layout = QHBoxLayout(window)
plot, side = NetworkWidget(lambda number: pair_tip(model, number)), NetworkSide(QVBoxLayout())
layout.addWidget(plot, 3)
layout.addWidget(side, 2)
window.resize(1000, 420)
window.show()
plot.clicked.connect(model.toggle)
plot.framed.connect(model.switch)
side.ticked.connect(lambda number, on: model.switch([number], on))
model.listeners.append(lambda: (plot.draw(model), side.show_model(model)))
model.load(LookedNetwork(network, statistics, None, True))
app.processEvents()

def place(number):
    x, y = plot.middle(number)
    ratio = plot.canvas.devicePixelRatioF()
    return QPoint(round(x / ratio), round(plot.canvas.height() - y / ratio))

left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
QTest.mouseMove(plot.canvas, place(3))
QTest.mouseClick(plot.canvas, left, none, place(3))
told = {"clicked": sorted(model.off), "binding": type(plot.canvas).__mro__[1].__module__}
plot.framing = True
QTest.mousePress(plot.canvas, left, none, place(0) - QPoint(8, 8))
QTest.mouseRelease(plot.canvas, left, none, place(0) + QPoint(8, 8))
told["framed"] = 0 in model.off
side.pairs.topLevelItem(5).setCheckState(0, Qt.CheckState.Unchecked)
told["ticked"] = 5 in model.off
model.undo()
app.processEvents()
told["verdict"] = side.verdict.text()
told["saved"] = window.grab().save(picture)
"""


def test_the_network_window_is_painted_by_pyqt6(paint_by_pyqt6):
    told = paint_by_pyqt6(PAINT)
    assert told["clicked"] == [3]
    assert (told["framed"], told["ticked"], told["saved"]) == (True, True, True)
    assert told["verdict"].startswith("Connected")
