"""``mininginsar:exportframes``."""

from __future__ import annotations

import os
import shutil
import tempfile

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPainter

from ...algorithms.checks import InputError
from ...algorithms.reporting import Reporter
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import REPORT, Texts, translated
from ..parameters import advanced, file_output, folder_output, number, number_output, run_settings, text_output
from .painting import (
    LEFT,
    RIGHT,
    colour_bar,
    cramped,
    new_picture,
    north_arrow,
    on_map,
    paint_map,
    scale_bar,
    time_line,
    words,
)
from .series_maps import SHARED_TEXTS, MapRequest, SeriesMaps, map_parameters, map_request, series_maps

GIF_FILTER = "GIF (*.gif)"
#: Names of the pictures: numbered without gaps, as programs that make films want them.
NAME = "frame_{:04d}.png"
MANIFEST = "frames.csv"
FFMPEG = "ffmpeg -framerate {rate:g} -i frame_%04d.png -pix_fmt yuv420p ../film.mp4"


class ExportFrames(MiningInsarAlgorithm):
    """A series as pictures for a film."""

    texts = Texts(
        id="exportframes",
        name="Frames of an animation",
        group=REPORT,
        tags=("InSAR", "animation", "film", "video", "MP4", "GIF", "time series", "temporal controller"),
        summary="""
        A displacement time series as a sequence of pictures of one size: map, date, colour bar, scale, north arrow, a
        time line with the acquisitions; concessions, contours, points and lines where given. One symmetric colour scale
        serves all frames. A frame for every date, for every so-manyth (EVERY), or at equal steps of time (STEP_DAYS),
        which then show the last acquisition: nothing is interpolated, and the date in the picture is that of the
        acquisition shown.

        OUTPUT_FOLDER gets frame_0001.png and so on, and frames.csv with the date of each. It appears whole or not at
        all. To make an MP4 of it, run there: ffmpeg -framerate 8 -i frame_%04d.png -pix_fmt yuv420p ../film.mp4

        GIF writes an animated GIF at once, where the Python package Pillow is installed; a GIF has at most 256 colours.
        """,
        parameters={
            **SHARED_TEXTS,
            "EVERY": "A frame for every so-manyth date, counted back from the last.",
            "STEP_DAYS": "Frames at equal steps of so many days instead, so that the film runs as time does.",
            "WIDTH": "Width of the pictures [pixels]; made even, as MP4 wants it.",
            "HEIGHT": "Height of the pictures [pixels]; made even.",
            "FRAME_SECONDS": "Time of a frame in the GIF [s].",
            "OUTPUT_FOLDER": "Folder for the pictures. New, empty, or with an earlier result, which is replaced; one "
            "that holds anything else is refused.",
            "GIF": "Animated GIF; needs Pillow.",
        },
        outputs={
            "N_FRAMES": "Number of pictures.",
            "FFMPEG": "The command that makes an MP4 of them, to be run in OUTPUT_FOLDER.",
            "COLOUR_LIMIT": "End of the colour scale [mm].",
        },
    )

    def define(self):
        return [
            *map_parameters(),
            number("EVERY", "Every so-manyth date", default=1, minimum=1, integer=True),
            number("STEP_DAYS", "Step of time [days]", minimum=1, integer=True),
            number("WIDTH", "Width [pixels]", default=1280, minimum=200, maximum=7680, integer=True),
            number("HEIGHT", "Height [pixels]", default=720, minimum=150, maximum=4320, integer=True),
            advanced(number("FRAME_SECONDS", "Time of a frame of the GIF [s]", default=0.15, minimum=0.02, maximum=10)),
            folder_output("OUTPUT_FOLDER", "Pictures", by_default=True),
            file_output("GIF", "Animated GIF", GIF_FILTER),
            number_output("N_FRAMES", "Pictures"),
            text_output("FFMPEG", "Command for an MP4"),
            number_output("COLOUR_LIMIT", "End of the colour scale [mm]"),
        ]

    def plan_job(self, values: Values) -> Job:
        request = map_request(values)
        chosen = {
            "every": values.integer("EVERY"),
            "step_days": values.integer("STEP_DAYS"),
            "size": (values.integer("WIDTH") // 2 * 2, values.integer("HEIGHT") // 2 * 2),
            "seconds": values.number("FRAME_SECONDS"),
            "command": run_settings(values).provenance.command,
        }
        return lambda outputs, reporter: export_frames(request, outputs=outputs, reporter=reporter, **chosen)


def export_frames(
    request: MapRequest,
    *,
    every: int,
    step_days: int | None,
    size: tuple[int, int],
    seconds: float,
    command: str,
    outputs: dict[str, str | None],
    reporter: Reporter,
) -> dict[str, object]:
    """Paint all frames (worker thread); returns n_frames, ffmpeg and colour_limit."""
    from pathlib import Path

    from ...algorithms.io.animation import pillow_is_there, write_gif
    from ...algorithms.io.new_folder import new_folder
    from ...algorithms.io.rasters import check_destination
    from ...algorithms.timeseries.frames import frame_moments

    folder, gif = outputs.get("OUTPUT_FOLDER"), outputs.get("GIF")
    if not folder and not gif:
        raise InputError("No output is asked for: give OUTPUT_FOLDER or GIF.")
    if gif:
        check_destination("GIF", gif)
        if not pillow_is_there():
            reporter.warn(
                f"GIF {gif} is not written: it needs the Python package Pillow, which is not installed. The pictures "
                "of OUTPUT_FOLDER become a film by ffmpeg."
            )
            gif = None
            if not folder:
                raise InputError("GIF needs the Python package Pillow, which is not installed; give OUTPUT_FOLDER.")

    def moments(dates):
        return frame_moments(dates, every=every, step_days=step_days, start=request.start, end=request.end)

    with tempfile.TemporaryDirectory() as scratch:
        place = new_folder(Path(folder or os.path.join(scratch, "frames")), _foreign, "an earlier sequence of frames")
        with place as work, series_maps(request, moments, size, scratch, reporter.part(0.0, 0.2)) as (maps, wanted):
            share = reporter.part(0.2, 0.8 if gif else 1.0)
            lines = ["frame,date shown,moment"]
            for count, moment in enumerate(wanted, start=1):
                reporter.stop_if_cancelled()
                day = maps.dates[moment.number]
                picture = paint_frame(maps, moment, size)
                picture.setText("Title", f"{maps.title}, {day.isoformat()}")
                picture.setText("Description", command)
                path = os.path.join(work, NAME.format(count))
                if not picture.save(path, "PNG"):
                    raise InputError(f"The picture {path} cannot be written. Is the disk full?")
                lines.append(f"{NAME.format(count)},{day.isoformat()},{moment.day.isoformat()}")
                share.progress(count / len(wanted))
            (work / MANIFEST).write_text("\n".join(lines) + "\n", encoding="utf-8")
            if gif:
                names = [os.path.join(work, NAME.format(count + 1)) for count in range(len(wanted))]
                write_gif(gif, names, seconds, reporter.part(0.8, 1.0))
            limit = maps.values.high
    film = FFMPEG.format(rate=round(1.0 / seconds, 2))
    if folder:
        reporter.info(translated("To make a film, run in {}:").format(folder))
        reporter.info(film)
        if shutil.which("ffmpeg") is None:
            reporter.info(
                translated(
                    "The free program ffmpeg is not installed here. Other programs that make films of numbered "
                    "pictures will do as well, and so will another computer."
                )
            )
    return {"n_frames": len(wanted), "ffmpeg": film, "colour_limit": limit}


def _foreign(found: set[str]) -> set[str]:
    """What no earlier run left in a folder."""
    return {name for name in found if name != MANIFEST and not (name.startswith("frame_") and name.endswith(".png"))}


def paint_frame(maps: SeriesMaps, moment, size: tuple[int, int]):
    """One frame, a QImage of ``size`` pixels."""
    width, height = size
    unit = min(width / 64.0, height / 36.0)
    picture = new_picture(width, height)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    head, foot, bar = 2.6 * unit, 1.8 * unit, 6.4 * unit
    room = QRectF(0.8 * unit, head, width - bar - 1.6 * unit, height - head - foot)
    wide = min(room.width(), room.height() / maps.ratio)
    frame = QRectF(0, 0, wide, wide * maps.ratio)
    frame.moveCenter(room.center())
    paint_map(painter, frame, maps.settings(moment.number, 96.0 * unit / 20.0))
    day = maps.dates[moment.number]
    words(painter, QRectF(room.left(), 0, 0.68 * width, head), maps.title, 1.25 * unit, LEFT)
    date_place = QRectF(0.7 * width, 0, 0.3 * width - 0.8 * unit, head)
    words(painter, date_place, day.isoformat(), 1.8 * unit, RIGHT, bold=True)
    metres = maps.metres_per_pixel(frame.width())
    corner, arrow = QPointF(frame.left(), frame.bottom()), QPointF(frame.right(), frame.top())
    if cramped(frame, unit):
        # Beside the map, where such a map leaves room.
        flat = frame.height() < frame.width()
        corner += QPointF(0.0, 3.2 * unit) if flat else QPointF(frame.width() + unit, -0.8 * unit)
        arrow += QPointF(-1.7 * unit, -2.4 * unit) if flat else QPointF(1.9 * unit, 2.6 * unit)
        longest = 0.25 * room.width()
    else:
        corner += QPointF(unit, -0.8 * unit)
        arrow += QPointF(-1.7 * unit, 2.6 * unit)
        longest = 0.25 * frame.width()
    scale_bar(painter, corner, metres, longest, 0.95 * unit)
    if maps.crs.isValid():
        north_arrow(painter, arrow, 1.05 * unit)
    if day != moment.day:
        place = QRectF(frame.left(), frame.top() + 0.3 * unit, frame.width() - 4 * unit, 1.6 * unit)
        on_map(painter, place, translated("frame of {}").format(moment.day.isoformat()), 0.9 * unit)
    upright = QRectF(width - bar, head, bar, height - head - foot)
    colour_bar(painter, upright, maps.plan.kind.ramp, maps.values, "mm", unit)
    time_line(painter, QRectF(room.left(), height - foot, room.width(), foot), maps.dates, moment.day, unit)
    painter.end()
    return picture
