"""What stands around a map in a picture: colour bar, scale, north, dates; painted with Qt, in any thread."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from qgis.core import QgsMapRendererCustomPainterJob, QgsMapSettings
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPainter,
    QPen,
    QPolygonF,
    QTextOption,
)

from ...algorithms.checks import InputError
from ..styles.ramps import NICE_NUMBERS, Ramp, ValueRange

INK, LIGHT, FAINT = QColor("#1a1a1a"), QColor("#ffffff"), QColor("#9a9a9a")
CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def new_picture(width: int, height: int) -> QImage:
    """A white picture.

    Raises
    ------
    InputError
        If there is no memory for it.
    """
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    if picture.isNull():
        raise InputError(f"A picture of {width} x {height} pixels does not fit into memory; ask for a smaller one.")
    picture.fill(LIGHT)
    return picture


def paint_map(painter: QPainter, place: QRectF, settings: QgsMapSettings) -> None:
    """Render a map into a rectangle of a picture; ``settings`` gets the size of the rectangle."""
    picture = new_picture(max(1, round(place.width())), max(1, round(place.height())))
    settings.setOutputSize(picture.size())
    inner = QPainter(picture)
    job = QgsMapRendererCustomPainterJob(settings, inner)
    job.renderSynchronously()
    inner.end()
    painter.drawImage(place.topLeft(), picture)
    painter.setPen(QPen(INK, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)


def font(pixels: float, bold: bool = False) -> QFont:
    """A sans-serif font of a height in pixels."""
    made = QFont("Open Sans")
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setPixelSize(max(6, round(pixels)))
    made.setBold(bold)
    return made


def words(painter: QPainter, place: QRectF, text: str, pixels: float, align=CENTRE, bold: bool = False) -> None:
    """A line of text, made smaller where it would not fit into its place."""
    for size in (pixels, 0.85 * pixels, 0.7 * pixels, 0.55 * pixels):
        chosen = font(size, bold)
        if QFontMetricsF(chosen).horizontalAdvance(text) <= place.width():
            break
    painter.setFont(chosen)
    painter.setPen(INK)
    _write(painter, place, QFontMetricsF(chosen).elidedText(text, Qt.TextElideMode.ElideRight, place.width()), align)


def on_map(painter: QPainter, place: QRectF, text: str, pixels: float) -> None:
    """Text in the middle of a place on a map, on a white ground that lets the map shine through."""
    chosen = font(pixels)
    box = QRectF(0, 0, QFontMetricsF(chosen).horizontalAdvance(text) + pixels, 1.5 * pixels)
    box.moveCenter(place.center())
    painter.fillRect(box, QColor(255, 255, 255, 205))
    painter.setFont(chosen)
    painter.setPen(INK)
    _write(painter, box, text, CENTRE)


def _write(painter: QPainter, place: QRectF, text: str, align) -> None:
    # Not by the flags of drawText, which are a number in Qt 5 and none in Qt 6.
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(place, text, option)


def ticks(values: ValueRange, most: int = 11) -> list[float]:
    """Round numbers from end to end of a range, zero among them where it lies inside."""
    span = values.high - values.low
    rough = span / max(1, most - 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(
        (nice * power for nice in (1.0, 2.0, 2.5, 5.0, 10.0) if nice * power >= rough * (1.0 - 1e-9)), 10 * power
    )
    first = math.ceil(values.low / step - 1e-9)
    return [number * step for number in range(first, math.floor(values.high / step + 1e-9) + 1)]


def text_width(text: str, pixels: float, bold: bool = False) -> float:
    """Width of a line of text [pixels]."""
    return QFontMetricsF(font(pixels, bold)).horizontalAdvance(text)


def fitting_ticks(place: QRectF, values: ValueRange, pixels: float, across: bool) -> list[float]:
    """`ticks`, as many as there is room for their numbers in a colour bar."""
    for most in range(11, 2, -1):
        found = ticks(values, most)
        if across:
            each, room = 1.4 * max(text_width(_number(one, values), 0.9 * pixels) for one in found), place.width()
        else:
            each, room = 1.8 * pixels, place.height()
        if each * (len(found) - 1) <= room:
            break
    return found


def _number(value: float, values: ValueRange) -> str:
    return f"{value:+.6g}" if value and values.low < 0.0 else f"{value:.6g}"


def colour_bar(
    painter: QPainter,
    place: QRectF,
    ramp: Ramp,
    values: ValueRange,
    label: str,
    pixels: float,
    across: bool = False,
    label_width: float = 0.0,
) -> None:
    """A ramp with numbers; upright with the numbers to its right, or lying with the numbers below.

    The label is as wide as the place, or ``label_width`` about its middle.
    """
    if across:
        bar = QRectF(place.left(), place.top() + 1.3 * pixels, place.width(), 0.9 * pixels)
        shade = QLinearGradient(bar.topLeft(), bar.topRight())
    else:
        bar = QRectF(place.left(), place.top() + 1.9 * pixels, 1.1 * pixels, place.height() - 2.6 * pixels)
        shade = QLinearGradient(bar.bottomLeft(), bar.topLeft())
    for number, colour in enumerate(ramp.colours):
        shade.setColorAt(number / (len(ramp.colours) - 1), QColor(colour))
    painter.setPen(QPen(INK, 1.0))
    painter.setBrush(QBrush(shade))
    painter.drawRect(bar)
    head = QRectF(place.left(), place.top(), place.width(), 1.3 * pixels)
    if label_width:
        head = QRectF(place.center().x() - 0.5 * label_width, place.top(), label_width, 1.3 * pixels)
    words(painter, head, label, pixels, CENTRE if across else LEFT, bold=True)
    painter.setFont(font(0.9 * pixels))
    for value in fitting_ticks(place, values, pixels, across):
        share = (value - values.low) / (values.high - values.low)
        text = _number(value, values)
        painter.setPen(QPen(INK, 1.0))
        if across:
            x = bar.left() + share * bar.width()
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 0.25 * pixels))
            under = QRectF(x - 4 * pixels, bar.bottom() + 0.25 * pixels, 8 * pixels, 1.2 * pixels)
            _write(painter, under, text, CENTRE)
        else:
            y = bar.bottom() - share * bar.height()
            painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + 0.25 * pixels, y))
            beside = QRectF(bar.right() + 0.4 * pixels, y - 0.7 * pixels, place.width(), 1.4 * pixels)
            _write(painter, beside, text, LEFT)


def scale_bar(painter: QPainter, corner: QPointF, metres_per_pixel: float, longest: float, pixels: float) -> None:
    """A bar of a round length, its lower left corner given; ``longest`` in pixels."""
    most = metres_per_pixel * longest
    if not math.isfinite(most) or most <= 0.0:
        return
    power = 10.0 ** math.floor(math.log10(most))
    length = max(nice * power for nice in NICE_NUMBERS if nice in (1.0, 2.0, 5.0, 10.0) and nice * power <= most)
    wide = length / metres_per_pixel
    text = f"{length / 1000:g} km" if length >= 1000.0 else f"{length:g} m"
    bar = QRectF(corner.x(), corner.y() - 0.45 * pixels, wide, 0.45 * pixels)
    ground = QRectF(bar.left() - 0.4 * pixels, bar.top() - 1.5 * pixels, wide + 0.8 * pixels, 2.3 * pixels)
    painter.fillRect(ground, QColor(255, 255, 255, 205))
    painter.setPen(QPen(INK, 1.0))
    painter.setBrush(QBrush(LIGHT))
    painter.drawRect(bar)
    painter.fillRect(QRectF(bar.left(), bar.top(), wide / 2, bar.height()), INK)
    painter.setFont(font(pixels))
    over = QRectF(bar.center().x() - 5 * pixels, bar.top() - 1.5 * pixels, 10 * pixels, 1.4 * pixels)
    _write(painter, over, text, CENTRE)


def cramped(frame: QRectF, pixels: float) -> bool:
    """Whether scale bar and arrow would cover most of a map."""
    return min(frame.width(), frame.height()) < 9.0 * pixels


def north_arrow(painter: QPainter, middle: QPointF, pixels: float, degrees: float = 0.0) -> None:
    """An arrow with an N, about four times as high as its letter; turned clockwise by ``degrees``."""
    painter.save()
    painter.translate(middle)
    painter.fillRect(QRectF(-1.1 * pixels, -2.1 * pixels, 2.2 * pixels, 3.9 * pixels), QColor(255, 255, 255, 205))
    painter.rotate(degrees)
    painter.setPen(QPen(INK, max(1.0, 0.06 * pixels)))
    left = [QPointF(0, -0.7 * pixels), QPointF(-0.75 * pixels, 1.6 * pixels), QPointF(0, 1.1 * pixels)]
    right = [QPointF(0, -0.7 * pixels), QPointF(0.75 * pixels, 1.6 * pixels), QPointF(0, 1.1 * pixels)]
    painter.setBrush(QBrush(INK))
    painter.drawPolygon(QPolygonF(left))
    painter.setBrush(QBrush(LIGHT))
    painter.drawPolygon(QPolygonF(right))
    painter.setFont(font(1.2 * pixels, bold=True))
    _write(painter, QRectF(-pixels, -2.1 * pixels, 2 * pixels, 1.4 * pixels), "N", CENTRE)
    painter.restore()


def time_line(painter: QPainter, place: QRectF, dates: Sequence[date], day: date, pixels: float) -> None:
    """A line from the first date to the last, a tick per acquisition, a dot at the day of the frame."""
    span = max(1, (dates[-1] - dates[0]).days)
    margin = 4.4 * pixels
    start, wide = place.left() + margin, place.width() - 2 * margin
    middle = place.center().y()

    def across(when: date) -> float:
        return start + wide * min(1.0, max(0.0, (when - dates[0]).days / span))

    painter.setPen(QPen(FAINT, 1.0))
    painter.drawLine(QPointF(start, middle), QPointF(start + wide, middle))
    for when in dates:
        painter.drawLine(QPointF(across(when), middle - 0.35 * pixels), QPointF(across(when), middle + 0.35 * pixels))
    painter.setPen(QPen(INK, 1.0))
    painter.setBrush(QBrush(QColor("#b2182b")))
    painter.drawEllipse(QPointF(across(day), middle), 0.42 * pixels, 0.42 * pixels)
    # Clear of the dot at the ends.
    for when, left in ((dates[0], place.left()), (dates[-1], place.right() - margin + 0.7 * pixels)):
        words(painter, QRectF(left, place.top(), margin - 0.7 * pixels, place.height()), f"{when:%Y-%m}", 0.8 * pixels)
