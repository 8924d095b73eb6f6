"""The profile tool as a dock: draw a line, see the displacement along it, moving with the temporal controller."""

from __future__ import annotations

import datetime
import importlib
import os

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QSizePolicy,
    QSpinBox,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.checks import InputError
from ...algorithms.io.acquisitions import write_table
from ...algorithms.io.rasters import check_destination
from ...algorithms.words import said
from ...processing_provider.folders import dependencies_folder
from ...processing_provider.help import translated
from ..dock import Dock
from ..explorer.products import RasterProduct
from ..explorer.selections import LINE
from ..explorer.tools import PickTool
from ..explorer.units import UnitMissing, ask_unit
from ..missing import matplotlib_advice
from ..narrow import FlowLayout, named, words
from ..time_shown import day_shown
from .date_list import DateList
from .plot import ProfileData
from .reading import ProfileTask
from .state import load_state, save_state

OBJECT_NAME = "MiningInsarProfile"
#: Dates drawn at first; the paper's Fig. 8 has ten.
_DATES = 10
_ICON = 16
_COLUMNS = ("distance [m]", "x", "y", "date", "displacement [mm]", "spread across the swath [mm]")
_PICTURES = (".png", ".svg", ".pdf")
_LINE_COLOUR = QColor("#d55e00")


class ProfileDock(Dock):
    """Displacement along a line that is drawn on the map.

    Closing it lets go of the file; the line comes back when it is opened again.

    Parameters
    ----------
    canvas : QgsMapCanvas
    project : QgsProject, optional
    """

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject | None = None, parent: QWidget | None = None) -> None:
        super().__init__(translated("Displacement profile"), OBJECT_NAME, parent)
        self.canvas, self.project = canvas, project or QgsProject.instance()
        self.product: RasterProduct | None = None
        self.data: ProfileData | None = None
        self._key = ""
        self._vertices: list[tuple[float, float]] = []
        self._crs = QgsCoordinateReferenceSystem()
        self._task: ProfileTask | None = None
        self._tool: PickTool | None = None
        self._band: QgsRubberBand | None = None
        self._marker: QgsVertexMarker | None = None
        self._active = self._loading = False
        self._build()
        # Also while the dock is closed: the line of one project is not that of the next.
        self.project.cleared.connect(self._project_cleared)

    # ---- building

    def _build(self) -> None:
        self.series, self.dates, self.width = QComboBox(), QSpinBox(), QDoubleSpinBox()
        self.date_list = DateList()
        self.draw_action = QAction(
            QgsApplication.getThemeIcon("/mActionAddPolyline.svg"), translated("Draw a line"), self
        )
        self.draw_action.setToolTip(
            translated("Click the corners of a line on the map; the right button ends it, Backspace takes one back.")
        )
        self.draw_action.setCheckable(True)
        self.draw_action.triggered.connect(self._use_tool)
        self.export_action = QAction(
            QgsApplication.getThemeIcon("/mActionSharingExport.svg"), translated("Export …"), self
        )
        self.export_action.triggered.connect(lambda _on=False: self._ask_export())
        bar = QToolBar()
        bar.setIconSize(QSize(_ICON, _ICON))
        bar.addAction(self.draw_action)
        bar.addAction(self.export_action)
        self.dates.setRange(0, 999)
        self.dates.setValue(_DATES)
        self.dates.setSpecialValueText(translated("all"))
        self.dates.setToolTip(translated("Dates that are drawn faintly, evenly spread in time."))
        self.width.setRange(0.0, 1e6)
        self.width.setDecimals(0)
        self.width.setSuffix(" m")
        self.width.setSpecialValueText(translated("on the line"))
        self.width.setToolTip(translated("Width of the swath whose mean is taken across the line."))
        self.series.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.series.setMinimumContentsLength(8)
        self.series.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = FlowLayout()
        for widget in (
            bar,
            named(translated("Series"), self.series),
            named(translated("Dates"), self.dates),
            self.date_list,
            named(translated("Width"), self.width),
        ):
            row.addWidget(widget)
        self.message = words()
        self.plot = self._make_plot()
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(3)
        layout.addLayout(row)
        layout.addWidget(self.plot or matplotlib_advice(dependencies_folder()), 1)
        layout.addWidget(self.message)
        self.setWidget(inside)
        self.series.activated.connect(lambda _row: self._choose(self.series.currentData(), by_hand=True))
        self.dates.valueChanged.connect(lambda _count: self._changed())
        self.date_list.changed.connect(self._changed)
        self.width.editingFinished.connect(self._read)

    def _make_plot(self):
        try:
            made = importlib.import_module(".plot_widget", __package__).ProfileWidget()
        except (ImportError, AttributeError, RuntimeError):
            return None
        made.pointed.connect(self._point_at)
        return made

    # ---- life

    def begin(self) -> None:
        if self._active:
            # Shown again is also what was behind a tab or minimised.
            return
        self._active = True
        self.project.readProject.connect(self._load)
        self.project.layerTreeRoot().nameChanged.connect(self._fill)
        self.project.layersAdded.connect(self._fill)
        self.project.layersWillBeRemoved.connect(self._layers_removed)
        self.canvas.temporalRangeChanged.connect(self._time_changed)
        self.canvas.destinationCrsChanged.connect(self._draw_line)
        self.canvas.mapToolSet.connect(self._map_tool_set)
        if not self._vertices:
            self._load()
        self._fill()
        if self.product is None and self._key:
            self._choose(self._key)
        elif self.product is None:
            self._choose_first()
        self._draw_line()
        self._read()
        if not self._vertices and self.product is not None:
            self._use_tool(True)

    def release(self) -> None:
        """Stop reading and let go of the file, the line on the map and every signal."""
        self._use_tool(False)
        if not self._active:
            return
        self._active = False
        self.project.readProject.disconnect(self._load)
        self.project.layerTreeRoot().nameChanged.disconnect(self._fill)
        self.project.layersAdded.disconnect(self._fill)
        self.project.layersWillBeRemoved.disconnect(self._layers_removed)
        self.canvas.temporalRangeChanged.disconnect(self._time_changed)
        self.canvas.destinationCrsChanged.disconnect(self._draw_line)
        self.canvas.mapToolSet.disconnect(self._map_tool_set)
        self._forget_items()
        self._close_product()

    @property
    def busy(self) -> bool:
        """Whether a profile is being read."""
        return self._task is not None

    # ---- the series

    def _fill(self, *_layers) -> None:
        """List the rasters with several bands."""
        self.series.clear()
        self.series.addItem(translated("choose a series"), "")
        ordered = self.project.layerTreeRoot().layerOrder()
        rest = [layer for layer in self.project.mapLayers().values() if layer not in ordered]
        for layer in [*ordered, *rest]:
            if isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() == "gdal":
                self.series.addItem(layer.name(), layer.id())
        self.series.setCurrentIndex(max(0, self.series.findData(self.product.key if self.product else "")))

    def _choose_first(self) -> None:
        for row in range(1, self.series.count()):
            layer = self.project.mapLayer(self.series.itemData(row))
            if layer.bandCount() > 1 and layer.customProperty("mining_insar/kind", "timeseries") == "timeseries":
                self._choose(layer.id())
                if self.product is not None:
                    return

    def _choose(self, key: str, *, by_hand: bool = False) -> None:
        self._close_product()
        self._key = key
        layer = self.project.mapLayer(key) if key else None
        if layer is not None:
            try:
                self.product = RasterProduct(layer)
                self.date_list.set_dates(self.product.series.dates)
                layer.dataSourceChanged.connect(self._layer_changed)
                layer.crsChanged.connect(self._layer_changed)
                self.say("")
            except UnitMissing as error:
                if by_hand and ask_unit(layer, self):
                    self._choose(key)
                    return
                self.say(said(str(error)))
            except InputError as error:
                self.say(said(str(error)))
        self.series.setCurrentIndex(max(0, self.series.findData(self.product.key if self.product else "")))
        self._read()

    def _close_product(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self.product is not None:
            layer = self.project.mapLayer(self.product.key)
            if layer is not None:
                layer.dataSourceChanged.disconnect(self._layer_changed)
                layer.crsChanged.disconnect(self._layer_changed)
            self.product.close()
            self.product = None

    def _layer_changed(self) -> None:
        """The layer has got another file or another coordinate system."""
        self._choose(self._key)

    def _layers_removed(self, keys) -> None:
        if self.product is not None and self.product.key in keys:
            self._close_product()
            self._key, self.data = "", None
            self._show()
        for key in keys:
            row = self.series.findData(key)
            if row > 0:
                self.series.removeItem(row)

    def _project_cleared(self) -> None:
        self._close_product()
        self._vertices, self.data, self._key = [], None, ""
        self.date_list.set_dates(())
        self._forget_items()
        self._show()

    # ---- the project

    def _save(self) -> None:
        if self._active and not self._loading:
            crs = self._crs.authid() or self._crs.toWkt()
            chosen = [date.isoformat() for date in self.date_list.chosen()]
            save_state(self.project, self._key, self._vertices, crs, self.dates.value(), self.width.value(), chosen)

    def _load(self, *_document) -> None:
        """Take over what the project keeps."""
        kept = load_state(self.project)
        if kept is None:
            return
        self._vertices, self._crs = kept.vertices, QgsCoordinateReferenceSystem(kept.crs)
        for box, value in ((self.dates, kept.count), (self.width, kept.width)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self._loading = True
        # The dates last: choosing the series fills their list.
        self._choose(kept.series if self.project.mapLayer(kept.series) is not None else "")
        self.date_list.choose(kept.dates)
        self._loading = False
        self._draw_line()

    # ---- the line

    def _use_tool(self, on: bool) -> None:
        if on:
            self._tool = PickTool(self.canvas, self._drawn, LINE)
            self._tool.take_up()
        elif self._tool is not None:
            tool, self._tool = self._tool, None
            tool.put_down()
        self.draw_action.setChecked(self._tool is not None)

    def _map_tool_set(self, new, _old=None) -> None:
        if self._tool is not None and new is not self._tool:
            self._tool = None
            self.draw_action.setChecked(False)

    def _drawn(self, _kind: str, vertices, _shift: bool) -> None:
        self._vertices = list(vertices)
        self._crs = QgsCoordinateReferenceSystem(self.canvas.mapSettings().destinationCrs())
        self._draw_line()
        self._read()

    def _draw_line(self) -> None:
        """The line on the map."""
        self._forget_items()
        if not self._vertices or not self._active:
            return
        geometry = QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in self._vertices])
        target = self.canvas.mapSettings().destinationCrs()
        if self._crs.isValid() and target.isValid() and self._crs != target:
            try:
                geometry.transform(QgsCoordinateTransform(self._crs, target, self.project))
            except QgsCsException:
                return
        self._band = QgsRubberBand(self.canvas, Qgis.GeometryType.Line)
        self._band.setToGeometry(geometry, None)
        self._band.setStrokeColor(_LINE_COLOUR)
        self._band.setSecondaryStrokeColor(QColor("white"))
        self._band.setWidth(2)

    def _point_at(self, number) -> None:
        """Mark on the map the point of the line that the mouse is at."""
        if number is None or self.data is None or self.product is None:
            if self._marker is not None:
                self._marker.hide()
            return
        target, source = self.canvas.mapSettings().destinationCrs(), self.product.crs
        place = QgsPointXY(float(self.data.x[number]), float(self.data.y[number]))
        if source.isValid() and target.isValid():
            try:
                place = QgsCoordinateTransform(source, target, self.project).transform(place)
            except QgsCsException:
                return
        if self._marker is None:
            self._marker = QgsVertexMarker(self.canvas)
            self._marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            self._marker.setColor(QColor("white"))
            self._marker.setFillColor(_LINE_COLOUR)
        self._marker.setCenter(place)
        self._marker.show()

    def _forget_items(self) -> None:
        for item in (self._band, self._marker):
            if item is not None:
                self.canvas.scene().removeItem(item)
        self._band = self._marker = None

    # ---- reading and showing

    def _changed(self) -> None:
        self._save()
        self._show()

    def _read(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._save()
        if self.product is None or not self._vertices:
            self.data = None
            self._show()
            return
        self._task = ProfileTask(self.product, self._vertices, self._crs, self.width.value())
        self._task.done = self._read_done
        QgsApplication.taskManager().addTask(self._task)
        self._show()

    def _read_done(self, task: ProfileTask) -> None:
        if task is not self._task:
            return
        self._task, self.data = None, task.data
        self.say(task.error)
        if self.data is not None and self.data.empty:
            self.say(translated("The line crosses no pixel with a value."))
        self._show()

    def _show(self) -> None:
        if self.plot is None:
            return
        invitation = translated("Draw a line on the map: click its corners, end it with the right button.")
        empty = translated("Reading …") if self.busy else invitation
        label = self.product.label if self.product else ""
        chosen = self.date_list.chosen()
        self.plot.draw(self.data, self.dates.value(), self.day(), label=label, empty=empty, chosen=chosen)

    def day(self) -> datetime.date | None:
        """The last day that the map shows; None where it shows no time."""
        return day_shown(self.canvas)

    def _time_changed(self, *_range) -> None:
        if self.plot is not None:
            self.plot.show_day(self.day())

    def say(self, text: str) -> None:
        """Show a text below the plot."""
        self.message.setText(text)

    # ---- export

    def _ask_export(self) -> None:
        endings = ";;".join(
            (
                translated("CSV table (*.csv)"),
                translated("PNG picture (*.png)"),
                translated("SVG drawing (*.svg)"),
                translated("PDF document (*.pdf)"),
            )
        )
        path, _ = QFileDialog.getSaveFileName(self, translated("Export"), "", endings)
        if path:
            self.export(path)

    def export(self, path: str) -> None:
        """Write the profile: .csv, .png, .svg or .pdf by the ending."""
        ending = os.path.splitext(path)[1].lower()
        try:
            if self.data is None or self.data.empty:
                raise InputError(translated("There is nothing to export: draw a line first."))
            check_destination(translated("Export"), path)
            if ending == ".csv":
                write_table(path, _COLUMNS, _rows(self.data))
            elif ending in _PICTURES and self.plot is not None:
                self.plot.plot.save(path, self.day())
            else:
                raise InputError(
                    translated("The name must end in .csv, .png, .svg or .pdf, got {path}.").format(path=path)
                )
        except (InputError, OSError) as error:
            self.say(said(str(error)))
            return
        self.say(translated("Written: {path}").format(path=path))


def _rows(data: ProfileData):
    for layer, date in enumerate(data.dates):
        for point in range(data.distance.size):
            place = [f"{data.distance[point]:.2f}", f"{data.x[point]:.9g}", f"{data.y[point]:.9g}"]
            yield [*place, date, data.values[layer, point], data.spread[layer, point]]
