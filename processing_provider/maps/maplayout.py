"""``mininginsar:maplayout``."""

from __future__ import annotations

import os

import qgis.utils
from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProcessingAlgorithm,
    QgsProject,
    QgsReadWriteContext,
    QgsTableCell,
    QgsTextFormat,
    QgsUnitTypes,
)

from ...algorithms.checks import InputError
from ...algorithms.reporting import Reporter
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import REPORT, Texts, translated
from ..parameters import file_output, number_output, raster, run_settings, text
from ..vector_parameters import name_field, vector_layer, vectors
from .series_maps import SHARED_TEXTS, metric_frame

MAP_FILTER = "PDF (*.pdf);;PNG (*.png);;SVG (*.svg)"
TEMPLATE_FILTER = "QGIS layout (*.qpt)"
_DPI = 200
#: A4 across [mm].
_WIDTH, _HEIGHT, _EDGE = 297.0, 210.0, 8.0
_COLUMN = 96.0
MOST_CONCESSIONS = 10


class MapLayout(MiningInsarAlgorithm):
    """A printed map of the velocity."""

    texts = Texts(
        id="maplayout",
        name="Printed map",
        group=REPORT,
        tags=("InSAR", "map", "layout", "print", "PDF", "legend", "template", "qpt"),
        summary="""
        A page for paper: the map of the velocity with legend, scale and north arrow, the history of the fastest pixel,
        a table of the concessions, and a block that says what was done and how. It is a QGIS print layout: MAP is the
        finished page (PDF, PNG or SVG by the ending of its name), TEMPLATE the layout for editing. In the desktop the
        layout is also added to the project, with the layers that it shows.

        The picture of the series needs matplotlib; without it the page has none. A template refers to layers by their
        place: opened in another project it shows what that project has.
        """,
        parameters={
            "VELOCITY": "Velocity, as sbas, stacking or velocity write it.",
            "TIMESERIES": "Series of the same run, for the history of the fastest pixel.",
            "CONCESSIONS": "Polygons for the map and the table.",
            "NAME_FIELD": SHARED_TEXTS["NAME_FIELD"],
            "TITLE": "Title of the page. Left out: LOS velocity, with the dates.",
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
    from .series_maps import outline_layer

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
    plans = plan_layers({"VELOCITY": velocity}, group="", warn=reporter.warn)
    if not plans:
        raise InputError(f"VELOCITY: {velocity} is no raster file (.tif, .vrt, .img).")
    shown = project or QgsProject()
    here = [layer for layer in shown.mapLayers().values() if layer.source() == velocity]
    layer = here[0] if here else open_layer(plans[0])
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
    _label(layout, title or facts.title, _EDGE, 5, _WIDTH - 2 * _EDGE, 10, 15, True)
    map_item = QgsLayoutItemMap(layout)
    map_item.setFrameEnabled(True)
    layout.addLayoutItem(map_item)
    _place(map_item, _EDGE, 17, left - _EDGE - 4, _HEIGHT - 17 - 28)
    crs, extent = metric_frame(layers[-1])
    map_item.setCrs(crs)
    map_item.setLayers(layers)
    map_item.setKeepLayerSet(True)
    map_item.zoomToExtent(extent.buffered(0.02 * max(extent.width(), extent.height())))

    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(map_item)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for one in layers:
        node = root.addLayer(one)
        if one is layers[-1]:
            # Without the line that names the band.
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, [1])
            legend.model().refreshLayerLegend(node)
    layout.addLayoutItem(legend)
    _place(legend, left, 17, _COLUMN, 50)
    scale = QgsLayoutItemScaleBar(layout)
    scale.setStyle("Single Box")
    scale.setLinkedMap(map_item)
    scale.applyDefaultSize()
    layout.addLayoutItem(scale)
    scale.attemptMove(_point(_EDGE + 3, _HEIGHT - 27))
    north = QgsLayoutItemPicture(layout)
    north.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
    layout.addLayoutItem(north)
    _place(north, left - 20, 19, 13, 13)
    if facts.picture:
        series = QgsLayoutItemPicture(layout)
        # Inside the layout, so that the template needs no file beside it.
        series.setPicturePath("base64:" + _base64(facts.picture))
        layout.addLayoutItem(series)
        _place(series, left, 72, _COLUMN, 62)
    if facts.rows:
        _table(layout, facts, left)
    _label(layout, "\n".join(facts.lines), _EDGE + 75, _HEIGHT - 27, _WIDTH - 2 * _EDGE - 75, 23, 6.5, False)
    return layout


def _base64(content: bytes) -> str:
    import base64

    return base64.b64encode(content).decode("ascii")


def _table(layout: QgsPrintLayout, facts, left: float) -> None:
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    rows = [facts.columns, *facts.rows[:MOST_CONCESSIONS]]
    table.setTableContents([[QgsTableCell(cell) for cell in row] for row in rows])
    small = QgsTextFormat()
    small.setSize(6.5)
    table.setContentTextFormat(small)
    frame = QgsLayoutFrame(layout, table)
    frame.attemptSetSceneRect(_rect(left, 137, _COLUMN, 44))
    table.addFrame(frame)


def _rect(x: float, y: float, width: float, height: float):
    from qgis.PyQt.QtCore import QRectF

    return QRectF(x, y, width, height)


def _point(x: float, y: float) -> QgsLayoutPoint:
    return QgsLayoutPoint(x, y, QgsUnitTypes.LayoutUnit.LayoutMillimeters)


def _place(item, x: float, y: float, width: float, height: float) -> None:
    item.attemptMove(_point(x, y))
    item.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutUnit.LayoutMillimeters))


def _label(layout, words: str, x: float, y: float, width: float, height: float, size: float, bold: bool) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(words)
    written = QgsTextFormat()
    written.setSize(size)
    written.setForcedBold(bold)
    label.setTextFormat(written)
    layout.addLayoutItem(label)
    _place(label, x, y, width, height)


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
