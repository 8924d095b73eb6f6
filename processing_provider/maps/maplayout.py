"""``mininginsar:maplayout``."""

from __future__ import annotations

import os
from dataclasses import replace

import qgis.utils
from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout, QgsProcessingAlgorithm, QgsProject, QgsReadWriteContext

from ...algorithms.checks import InputError
from ...algorithms.reporting import Reporter
from ...algorithms.words import said
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import REPORT, Texts, translated
from ..parameters import file_output, number_output, raster, run_settings, text
from ..vector_parameters import name_field, vector_layer, vectors
from . import layout_items as items
from .series_maps import SHARED_TEXTS, metric_frame

MAP_FILTER = "PDF (*.pdf);;PNG (*.png);;SVG (*.svg)"
TEMPLATE_FILTER = "QGIS layout (*.qpt)"
_DPI = 200
#: A4 across [mm].
_WIDTH, _HEIGHT, _EDGE = 297.0, 210.0, 8.0
#: Of the column beside the map, the title, the lines below it, the ticks of the axes and the legend [mm].
_COLUMN, _TOP, _FOOT, _TICKS, _LEGEND = 96.0, 16.0, 34.0, 9.0, 56.0
MOST_CONCESSIONS = 10


class MapLayout(MiningInsarAlgorithm):
    """A printed map of the velocity."""

    texts = Texts(
        id="maplayout",
        name="Printed map",
        group=REPORT,
        tags=("InSAR", "map", "layout", "print", "PDF", "legend", "template", "qpt"),
        summary="""
        A page for paper: the map of the velocity with coordinates, legend, scale and north arrow, the history of the
        fastest pixel, a table of the concessions, and a block that says what was done and how. It is a QGIS print
        layout: MAP is the finished page (PDF, PNG or SVG by the ending of its name), TEMPLATE the layout for editing.
        In the desktop the layout is also added to the project, with the layers that it shows.

        The picture of the series needs matplotlib; without it the page has none. A template refers to layers by their
        place: opened in another project it shows what that project has.
        """,
        parameters={
            "VELOCITY": "Velocity, as sbas, stacking or velocity write it.",
            "TIMESERIES": "Series of the same run, for the history of the fastest pixel.",
            "CONCESSIONS": "Polygons for the map and the table.",
            "NAME_FIELD": SHARED_TEXTS["NAME_FIELD"],
            "TITLE": "Title of the page. Left out: what the raster shows by its tags, with the dates.",
            "MAP": "The page: .pdf, .png or .svg.",
            "TEMPLATE": "The layout, to be opened in QGIS's layout manager.",
        },
        outputs={"LOWEST": "Lowest velocity of the map [mm/yr].", "N_CONCESSIONS": "Concessions in the table."},
    )

    def flags(self):
        # Layouts live in the main thread.
        return QgsProcessingAlgorithm.flags(self) | Qgis.ProcessingAlgorithmFlag.NoThreading

    def define(self):
        return [
            raster("VELOCITY", "Velocity", optional=False),
            raster("TIMESERIES", "Time series"),
            vectors("CONCESSIONS", "Concessions"),
            name_field("NAME_FIELD", "Field with their names", "CONCESSIONS"),
            text("TITLE", "Title"),
            file_output("MAP", "Map", MAP_FILTER, by_default=True),
            file_output("TEMPLATE", "Layout", TEMPLATE_FILTER),
            number_output("LOWEST", "Lowest velocity [mm/yr]"),
            number_output("N_CONCESSIONS", "Concessions"),
        ]

    def plan_job(self, values: Values) -> Job:
        velocity, timeseries = values.layer("VELOCITY"), values.series("TIMESERIES")
        if velocity is None:
            raise InputError("VELOCITY is missing: give a velocity raster.")
        concessions, settings = vector_layer(values, "CONCESSIONS"), run_settings(values)
        field, title = values.text("NAME_FIELD") or "", values.text("TITLE") or ""
        # Only in the desktop is there a project that somebody looks at.
        project = values.context.project() if qgis.utils.iface is not None else None

        def job(outputs, reporter):
            return print_map(
                velocity,
                timeseries,
                concessions,
                names=field,
                title=title,
                project=project,
                settings=settings,
                outputs=outputs,
                reporter=reporter,
            )

        return job


def print_map(
    velocity: str,
    timeseries: str | None,
    concessions,
    *,
    names: str,
    title: str,
    project: QgsProject | None,
    settings,
    outputs: dict[str, str | None],
    reporter: Reporter,
) -> dict[str, object]:
    """Make the layout, export it and keep it (main thread)."""
    from ...algorithms.io.rasters import check_destination
    from ...algorithms.runs.mapfacts import map_facts
    from ..outputs import open_layer, plan_layers
    from .shapes import outline_layer

    page, template = outputs.get("MAP"), outputs.get("TEMPLATE")
    if not page and not template:
        raise InputError("No output is asked for: give MAP or TEMPLATE.")
    for name, path in (("MAP", page), ("TEMPLATE", template)):
        if path:
            check_destination(name, path)
    ending = os.path.splitext(page or "")[1].lower()
    if page and ending not in (".pdf", ".png", ".svg"):
        raise InputError(f"MAP must end in .pdf, .png or .svg, got {page}.")
    facts = map_facts(velocity, timeseries, concessions, names, settings, reporter)
    reporter.stop_if_cancelled()
    # By its tags, which know whether it is the line of sight or a component; by the parameter where they say nothing.
    plans = plan_layers({"": velocity}, group="", warn=reporter.warn)
    plans = plans or plan_layers({"VELOCITY": velocity}, group="", warn=reporter.warn)
    if not plans:
        raise InputError(f"VELOCITY: {velocity} is no raster file (.tif, .vrt, .img).")
    plan = replace(plans[0], name=items.no_expression(facts.label), kind=replace(plans[0].kind, units=""))
    shown = project or QgsProject()
    here = [layer for layer in shown.mapLayers().values() if layer.source() == velocity]
    layer = here[0] if here else open_layer(plan)
    layers = [layer]
    if facts.shapes:
        layers.insert(0, outline_layer(facts.shapes, layer.crs(), translated("Concessions")))
    shown.addMapLayers([one for one in layers if one.id() not in shown.mapLayers()])
    layout = _layout(shown, layers, facts, title)
    if template:
        _keep_template(layout, template)
    if page:
        _export(layout, page, ending)
    if project is not None:
        _name_for(project, layout)
        # The project owns it from here.
        project.layoutManager().addLayout(layout)
    # Before its project, which it still looks at when it goes.
    del layout
    return {"lowest": facts.lowest, "n_concessions": len(facts.rows)}


def _name_for(project: QgsProject, layout: QgsPrintLayout) -> None:
    taken = {other.name() for other in project.layoutManager().layouts()}
    wanted, number = layout.name(), 1
    while layout.name() in taken:
        number += 1
        layout.setName(f"{wanted} ({number})")


def _layout(project: QgsProject, layers, facts, title: str) -> QgsPrintLayout:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(translated("Mining InSAR map"))
    left = _WIDTH - _EDGE - _COLUMN
    heading = items.elided(title or facts.title, _WIDTH - 2 * _EDGE, 15.0, 1, True)
    items.label(layout, heading[0], _EDGE, 5.0, _WIDTH - 2 * _EDGE + 1.0, 8.0, 15.0, True)
    crs, extent = metric_frame(layers[-1])
    # As large as the raster's shape allows: the axes of a narrow one stay beside it.
    wide, high = left - _EDGE - _TICKS - 4.0, _HEIGHT - _TOP - _FOOT - 10.0
    ratio = extent.height() / extent.width()
    width, height = (wide, max(25.0, wide * ratio)) if ratio * wide <= high else (max(25.0, high / ratio), high)
    west = _EDGE + _TICKS + (wide - width) / 2.0
    map_item = items.map_item(layout, layers, crs, extent, west, _TOP, width, height)
    items.coordinates(map_item)
    below = _TOP + height + 4.5
    items.scale_bar(layout, map_item, west, below, min(60.0, width))
    if crs.isValid():
        room = left - west - 70.0
        (where,) = items.elided(f"{crs.authid()} {crs.description()}", room, 6.0, 1)
        items.label(layout, where, west + 66.0, below + 2.0, room, 4.0, 6.0)
    items.legend(layout, map_item, layers, left, _TOP)
    items.north_arrow(layout, map_item, _WIDTH - _EDGE - 12.0, _TOP, 12.0)
    down = _TOP + _LEGEND
    if facts.picture:
        items.label(layout, said(facts.history), left, down, _COLUMN, 4.0, 7.5, True)
        # Inside the layout, so that the template needs no file beside it.
        items.picture(layout, facts.picture, left, down + 4.0, _COLUMN, 58.0)
        down += 64.0
    if facts.rows:
        _table(layout, facts, left, down)
    room = _WIDTH - 2 * _EDGE
    lines = [line for text in facts.lines for line in items.elided(said(text), room, 6.5, 3)]
    items.label(layout, "\n".join(lines), _EDGE, _HEIGHT - _FOOT + 6.0, room + 1.0, _FOOT - 8.0, 6.5)
    return layout


def _table(layout: QgsPrintLayout, facts, x: float, y: float) -> None:
    """The concessions, the fastest first, as many as there is room for."""
    size, margin = 6.5, 0.7
    widths = [_COLUMN - 2 * 21.0 - 6.0 * margin - 1.0, 21.0, 21.0]
    rows, heights = [], []
    for number, row in enumerate([[said(name) for name in facts.columns], *facts.rows[:MOST_CONCESSIONS]]):
        found = [items.elided(text, width, size, 2, number == 0, narrow=True) for text, width in zip(row, widths)]
        look = {"bold": number == 0, "ground": "" if number else "#f1f3f6", "size": size}
        rows.append([items.cell("\n".join(lines), number=place > 0, **look) for place, lines in enumerate(found)])
        heights.append(max(len(lines) for lines in found) * items.line_height(size) + 0.1)
    items.table(layout, rows, widths, heights, size, x, y, margin)
    more = len(facts.rows) - MOST_CONCESSIONS
    if more > 0:
        below = y + sum(heights) + (2 * margin + items.GRID) * len(heights) + 1.0
        words = translated("and {} more concessions").format(more)
        items.label(layout, words, x, below, _COLUMN, 4.0, size)


def _keep_template(layout: QgsPrintLayout, path: str) -> None:
    partial = f"{path}.part"
    try:
        if not layout.saveAsTemplate(partial, QgsReadWriteContext()):
            raise InputError(f"The layout cannot be written to {path}. Is the disk full?")
        os.replace(partial, path)
    except OSError as error:
        raise InputError(f"The layout cannot be written to {path}: {error.strerror}.") from error
    finally:
        if os.path.exists(partial):
            os.remove(partial)


def _export(layout: QgsPrintLayout, path: str, ending: str) -> None:
    exporter = QgsLayoutExporter(layout)
    partial = f"{os.path.splitext(path)[0]}.part{ending}"
    try:
        if ending == ".pdf":
            result = exporter.exportToPdf(partial, QgsLayoutExporter.PdfExportSettings())
        elif ending == ".svg":
            result = exporter.exportToSvg(partial, QgsLayoutExporter.SvgExportSettings())
        else:
            chosen = QgsLayoutExporter.ImageExportSettings()
            chosen.dpi = _DPI
            result = exporter.exportToImage(partial, chosen)
        if result != QgsLayoutExporter.ExportResult.Success:
            raise InputError(f"The map cannot be written to {path}: {exporter.errorMessage() or result}.")
        os.replace(partial, path)
    except OSError as error:
        raise InputError(f"The map cannot be written to {path}: {error.strerror}.") from error
    finally:
        if os.path.exists(partial):
            os.remove(partial)
