"""Rows that break and windows that may be narrow, in every language."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")

#: Half of a small screen.
NARROW = 520


@pytest.fixture
def row(qgis_app):
    from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

    from mining_insar.ui.narrow import FlowLayout

    inside, layout = QWidget(), FlowLayout(spacing=10)
    buttons = []
    for number in range(3):
        button = QPushButton()
        button.setFixedHeight(20)
        if number == 1:
            button.setMinimumWidth(100)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            button.setFixedWidth(100)
        layout.addWidget(button)
        buttons.append(button)
    box = QVBoxLayout(inside)
    box.setContentsMargins(0, 0, 0, 0)
    box.addLayout(layout)
    box.addStretch(1)
    inside.resize(400, 200)
    inside.show()
    yield inside, layout, buttons
    inside.close()
    inside.deleteLater()


@pytest.mark.parametrize(
    ("width", "places"),
    [
        # Wide: what likes to be wide takes the rest
        (400, [(0, 0, 100), (110, 0, 180), (300, 0, 100)]),
        (320, [(0, 0, 100), (110, 0, 100), (220, 0, 100)]),
        (319, [(0, 0, 100), (110, 0, 209), (0, 30, 100)]),
        (150, [(0, 0, 100), (0, 30, 150), (0, 60, 100)]),
    ],
)
def test_a_row_breaks_where_it_does_not_fit(row, width, places):
    from qgis.PyQt.QtWidgets import QApplication

    inside, layout, buttons = row
    inside.resize(width, 200)
    for _time in range(3):
        QApplication.processEvents()
    assert [(each.x(), each.y(), each.width()) for each in buttons] == places
    high = places[-1][1] + 20
    assert layout.heightForWidth(width) == high
    # A window can be no lower than its rows are now, and no narrower than the widest of its widgets
    assert inside.minimumSizeHint().height() == high
    assert inside.minimumSizeHint().width() == 100
    buttons[0].hide()
    QApplication.processEvents()
    assert layout.heightForWidth(width) == (20 if width >= 210 else 50)


def test_items_can_be_taken_out(row):
    _inside, layout, buttons = row
    assert (layout.count(), layout.itemAt(3), layout.takeAt(3)) == (3, None, None)
    assert layout.takeAt(0).widget() is buttons[0]
    assert layout.itemAt(0).widget() is buttons[1]


@pytest.mark.parametrize("locale", ["en", "zh_CN", "pl", "es", "de"])
def test_every_dock_may_be_narrow_and_nothing_is_cut_off(desktop, provider, repository, series_layer, locale, scene):
    from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
    from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QToolBar

    from mining_insar.algorithms.timeseries.choice import LookedNetwork
    from mining_insar.algorithms.timeseries.network import Network
    from mining_insar.ui.menu import Menu

    translator = QTranslator()
    assert locale == "en" or translator.load(str(repository / "i18n" / f"mining_insar_{locale}.qm"))
    QCoreApplication.installTranslator(translator)
    menu = Menu(desktop)
    try:
        menu.add()
        for name in ("start", "explorer", "profile", "network"):
            menu.actions[name].trigger()
            dock = menu.windows[name]
            scene.wait(dock.isVisible)
            if name == "network":
                pairs = [(scene.dates[0], scene.dates[1]), (scene.dates[3], scene.dates[4])]
                dock.model.load(LookedNetwork(Network.from_date_pairs(pairs)))
                QApplication.processEvents()
            assert dock.minimumSizeHint().width() < NARROW, name
            dock.setFloating(True)
            if name in ("profile", "explorer"):
                say = dock.say if name == "profile" else lambda text, panel=dock.panel: panel.say(text, False)
                say("A message that is long enough to be broken into a number of lines. " * 6)
            dock.resize(NARROW, 500)
            for _time in range(4):
                QApplication.processEvents()
            assert dock.size().width() == NARROW
            for label in dock.findChildren(QLabel):
                if not label.isVisible() or (label.pixmap() and not label.pixmap().isNull()):
                    continue
                if label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width()), (name, label.text())
                elif label.text() and label.textFormat() != Qt.TextFormat.RichText:
                    assert label.width() >= min(label.minimumSizeHint().width(), 400), (name, label.text())
            for widget in dock.widget().findChildren((QAbstractButton, QComboBox, QToolBar)):
                if not widget.isVisible() or widget.objectName() == "qt_toolbar_ext_button":
                    continue
                left = widget.mapTo(dock, widget.rect().topLeft()).x()
                assert left >= 0, (name, widget)
                assert left + widget.width() <= NARROW, (name, widget)
            dock.close()
    finally:
        menu.remove()
        QCoreApplication.removeTranslator(translator)
