"""``mininginsar:contactsheet``."""

from __future__ import annotations

import math
import tempfile

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF
from qgis.PyQt.QtGui import QPainter

from ...algorithms.checks import InputError
from ...algorithms.reporting import Reporter
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import REPORT, Texts, translated
from ..parameters import PNG_FILTER, file_output, number, number_output, run_settings
from .painting import (
    LEFT,
    RIGHT,
    colour_bar,
    cramped,
    new_picture,
    north_arrow,
    paint_map,
    scale_bar,
    text_width,
    words,
)
from .series_maps import SHARED_TEXTS, MapRequest, SeriesMaps, map_parameters, map_request, series_maps

#: Largest side of a sheet [pixels], and most maps on one.
MOST_PIXELS, MOST_MAPS = 16000, 400
#: Contours, lines and points are so much larger than on a frame of a film, for its maps are small.
MARKS = 1.5


class ContactSheet(MiningInsarAlgorithm):
    """Maps of a series side by side."""

    texts = Texts(
        id="contactsheet",
        name="Contact sheet of a series",
        group=REPORT,
        tags=("InSAR", "contact sheet", "small multiples", "time series", "figure", "PNG"),
        summary="""
        Small maps of a displacement time series side by side, with their dates and one symmetric colour scale for all,
        concessions outlined: the figure that papers print of a series (as Figs 7 and 11 of Tang et al. 2023).

        The maps are acquisitions, as evenly spread in time as the dates allow; the first and the last are among them.
        Contours are drawn on every map; POINTS and LINES on the last one alone, as in those figures.
        """,
        parameters={
            **SHARED_TEXTS,
            "N_DATES": "Number of maps; fewer where the series has fewer dates.",
            "COLUMNS": "Maps in a row. Left out: what makes the sheet about one and a half times as wide as high.",
            "MAP_WIDTH": "Width of one map [pixels].",
            "SHEET": "The sheet, a picture.",
        },
        outputs={"N_MAPS": "Number of maps on it.", "COLOUR_LIMIT": "End of the colour scale [mm]."},
    )

    def define(self):
        return [
            *map_parameters(),
            number("N_DATES", "Maps", default=12, minimum=1, maximum=MOST_MAPS, integer=True),
            number("COLUMNS", "Maps in a row", minimum=1, maximum=MOST_MAPS, integer=True),
            number("MAP_WIDTH", "Width of a map [pixels]", default=320, minimum=60, maximum=4000, integer=True),
            file_output("SHEET", "Contact sheet", PNG_FILTER, by_default=True),
            number_output("N_MAPS", "Maps"),
            number_output("COLOUR_LIMIT", "End of the colour scale [mm]"),
        ]

    def plan_job(self, values: Values) -> Job:
        request = map_request(values)
        chosen = {
            "count": values.integer("N_DATES"),
            "columns": values.integer("COLUMNS"),
            "map_width": values.integer("MAP_WIDTH"),
            "command": run_settings(values).provenance.command,
        }
        return lambda outputs, reporter: contact_sheet(request, outputs=outputs, reporter=reporter, **chosen)


def contact_sheet(
    request: MapRequest,
    *,
    count: int,
    columns: int | None,
    map_width: int,
    command: str,
    outputs: dict[str, str | None],
    reporter: Reporter,
) -> dict[str, object]:
    """Paint the sheet (worker thread); returns n_maps and colour_limit."""
    from ...algorithms.io.rasters import check_destination
    from ...algorithms.io.report_html import write_whole
    from ...algorithms.timeseries.frames import spread_moments

    path = outputs.get("SHEET")
    if not path:
        raise InputError("No output is asked for: give SHEET.")
    check_destination("SHEET", path)

    def moments(dates):
        return spread_moments(dates, count, start=request.start, end=request.end)

    pixels = (map_width, 4 * map_width)
    first, then = reporter.part(0.0, 0.4), reporter.part(0.4, 1.0)
    with (
        tempfile.TemporaryDirectory() as scratch,
        series_maps(request, moments, pixels, scratch, first, MARKS) as (maps, wanted),
    ):
        for layer in maps.layers:
            # Names of concessions would cover maps as small as these.
            if hasattr(layer, "setLabelsEnabled"):
                layer.setLabelsEnabled(False)
        picture = paint_sheet(maps, wanted, columns, map_width, then)
        limit = maps.values.high
    picture.setText("Description", command)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):
        raise InputError("The contact sheet cannot be encoded as PNG; ask for a smaller one.")
    write_whole(path, bytes(content.data()))
    return {"n_maps": len(wanted), "colour_limit": limit}


def fitting_columns(count: int, ratio: float) -> int:
    """Maps in a row for a sheet about one and a half times as wide as high; ``ratio`` is a map's height by width."""
    return max(1, min(count, round(math.sqrt(1.5 * ratio * count))))


def paint_sheet(maps: SeriesMaps, wanted, columns: int | None, map_width: int, reporter: Reporter):
    """The sheet as a QImage."""
    columns = min(len(wanted), columns or fitting_columns(len(wanted), maps.ratio))
    rows = math.ceil(len(wanted) / columns)
    high = map_width * maps.ratio
    unit = max(11.0, map_width / 20.0)
    gap, label = 0.6 * unit, 1.5 * unit
    head, foot = 2.4 * unit, 4.2 * unit
    # Scale bar and arrow lie on the first map, or below all where maps are too flat or too narrow for them.
    below_all = cramped(QRectF(0, 0, map_width, high), unit)
    foot += 4.0 * unit if below_all else 0.0
    width = round(columns * (map_width + gap) + gap)
    height = round(head + rows * (high + label + gap) + foot)
    if max(width, height) > MOST_PIXELS:
        raise InputError(
            f"The sheet would have {width} x {height} pixels, at most {MOST_PIXELS} are made. Give a smaller MAP_WIDTH "
            "or N_DATES."
        )
    picture = new_picture(width, height)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    words(painter, QRectF(gap, 0, width - 2 * gap, head), maps.title, 1.3 * unit, LEFT, bold=True)
    for place, moment in enumerate(wanted):
        reporter.stop_if_cancelled()
        row, column = divmod(place, columns)
        left, top = gap + column * (map_width + gap), head + row * (high + label + gap)
        day = maps.dates[moment.number].isoformat()
        words(painter, QRectF(left, top, map_width, label), day, 1.15 * unit)
        frame = QRectF(left, top + label, map_width, high)
        paint_map(painter, frame, maps.settings(moment.number, 96.0 * unit / 28.0, place == len(wanted) - 1))
        if place == 0:
            corner, arrow = QPointF(frame.left(), frame.bottom()), QPointF(frame.right(), frame.top())
            corner, arrow = corner + QPointF(0.7 * unit, -0.5 * unit), arrow + QPointF(-1.4 * unit, 2.2 * unit)
            if below_all:
                corner, arrow = QPointF(2 * gap, height - 5.5 * unit), QPointF(width - 3 * gap, height - 6.0 * unit)
            longest = max(0.4 * map_width, 0.4 * width if below_all else 0.0)
            scale_bar(painter, corner, maps.metres_per_pixel(map_width), longest, 0.85 * unit)
            if maps.crs.isValid():
                north_arrow(painter, arrow, 0.85 * unit)
        reporter.progress((place + 1) / len(wanted))
    bar, wide = min(width - 2 * gap, 34 * unit), width - 2 * gap
    below = QRectF(0.5 * (width - bar) + 2 * unit, height - 4.2 * unit, bar - 4 * unit, 4.2 * unit)
    label_text = f"{maps.label}: {maps.sign}"
    if text_width(label_text, 0.85 * unit, bold=True) > wide:
        label_text = maps.label
    colour_bar(painter, below, maps.plan.kind.ramp, maps.values, label_text, unit, across=True, label_width=wide)
    if maps.reference and columns > 1:
        line = QRectF(gap, 0, width - 2 * gap, head)
        text = translated("Reference: {}").format(maps.reference)
        words(painter, line.adjusted(0.5 * width, 0, 0, 0), text, 0.8 * unit, RIGHT)
    painter.end()
    return picture
