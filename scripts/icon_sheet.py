"""A sheet of the icons on light and on dark ground, as large as QGIS shows them and three times that, to look at.

usage: icon_sheet.py PICTURE.png          (with the Python that has QGIS)
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "icons"
#: Grounds of QGIS's default, Blend of Gray and Night Mapping themes.
GROUNDS = ("#ffffff", "#f0f0f0", "#535353", "#323232")
COLUMNS, CELL, SMALL, LARGE = 10, (104, 96), 24, 56


def main(picture: str) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qgis.PyQt.QtCore import QRectF, Qt
    from qgis.PyQt.QtGui import QColor, QGuiApplication, QImage, QPainter
    from qgis.PyQt.QtSvg import QSvgRenderer

    app = QGuiApplication([])
    paths = sorted(ICONS.glob("*.svg"))
    rows = -(-len(paths) // COLUMNS)
    width, height = CELL
    image = QImage(COLUMNS * width, rows * height * len(GROUNDS), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, ground in enumerate(GROUNDS):
        top = number * rows * height
        painter.fillRect(0, top, image.width(), rows * height, QColor(ground))
        painter.setPen(QColor("#202020" if QColor(ground).lightness() > 127 else "#e0e0e0"))
        for place, path in enumerate(paths):
            x, y = width * (place % COLUMNS), top + height * (place // COLUMNS)
            renderer = QSvgRenderer(str(path))
            renderer.render(painter, QRectF(x + 6, y + 6, LARGE, LARGE))
            renderer.render(painter, QRectF(x + 70, y + 22, SMALL, SMALL))
            font = painter.font()
            font.setPixelSize(10)
            painter.setFont(font)
            painter.drawText(QRectF(x, y + 66, width, 20), Qt.AlignmentFlag.AlignHCenter, path.stem)
    painter.end()
    image.save(picture)
    del app


if __name__ == "__main__":
    main(sys.argv[1])
