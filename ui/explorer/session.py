"""What the explorer knows and does, apart from its widgets: products, places, reading, the reference, the project."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon

from ...algorithms.checks import InputError
from ...algorithms.words import said
from ...processing_provider.help import translated
from ..kept import SCOPE
from ..time_shown import moment_shown
from .curves import NO_FIT, Curve, FitLine, common_zero, fit_curve, relative, replica_step
from .markers import Markers
from .opened import OpenProducts
from .plot import Drawn, Options, by_product, shifted
from .product import Product
from .products import RasterProduct, product_layers
from .reference_map import ReferenceMap
from .selections import CLICK, POINT, Selection, Selections
from .state import ExplorerState
from .tasks import ReadTask
from .tools import PickTool
from .units import UnitMissing, ask_unit

ENTRY = "explorer"
#: A click picks a point feature at most so far away [pixels].
_SNAP_PIXELS = 10
#: What is read so soon [ms] is drawn once, when it is there.
_PATIENCE = 150


class Session(QObject):
    """The explorer without its widgets.

    Parameters
    ----------
    canvas : QgsMapCanvas
    project : QgsProject
    parent : QObject, optional
    """

    #: What is drawn has changed.
    changed = pyqtSignal()
    #: The layers that can be shown have changed.
    layers_changed = pyqtSignal()
    #: A text for the user, and whether it is an error.
    said = pyqtSignal(str, bool)
    #: A layer that the user chose does not say its unit: its id, and the role it was chosen for.
    unit_missing = pyqtSignal(str, str)
    #: The day that the map shows, as days since 1970-01-01, or None.
    day_changed = pyqtSignal(object)
    #: The map tool that is in use has changed: its mode and whether it sets the reference, or None.
    tool_changed = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.canvas, self.project = canvas, project
        self.selections = Selections()
        self.selections.listeners.append(self._places_changed)
        self.options, self.fit, self.keep, self.align = Options(), NO_FIT, False, True
        self.primary_id = self.overlay_id = ""
        self._products = OpenProducts(project, self)
        self._products.layer_changed.connect(self._layer_changed)
        self._curves: dict[tuple[int, str], Curve] = {}
        self._tasks: dict[tuple[int, str], ReadTask] = {}
        self._fits: dict[tuple, FitLine | None] = {}
        self._failed: set[tuple[int, str]] = set()
        self._told = 0.0
        self._markers = Markers(canvas, project)
        self._map = ReferenceMap(project)
        self._map_state: tuple | None = None
        self._tool: PickTool | None = None
        self._active = self._loading = False
        # Also while the dock is closed: the places of one project are not those of the next.
        project.cleared.connect(self._project_cleared)

    # ---- life

    @property
    def active(self) -> bool:
        """Whether the window is open."""
        return self._active

    def activate(self, layer: QgsMapLayer | None = None) -> None:
        """Begin, or begin again after `release`: listen to the project, take over what it keeps, read."""
        if not self._active:
            self._active = True
            self.project.layerTreeRoot().nameChanged.connect(self._renamed)
            self.project.layersAdded.connect(self._layers_added)
            self.project.layersWillBeRemoved.connect(self._layers_removed)
            self.project.readProject.connect(self.load)
            self.canvas.temporalRangeChanged.connect(self._time_changed)
            self.canvas.destinationCrsChanged.connect(self._redraw_markers)
            self.canvas.mapToolSet.connect(self._map_tool_set)
        well = True
        if not self.selections.all and self.selections.reference is None:
            well = self.load()
        # Where what was shown cannot be opened any more, nothing else takes its place unasked.
        if self._open_again() and well and not self.primary_id:
            self._choose_primary(layer)
        self.layers_changed.emit()
        self._selections_changed()
        self._time_changed()

    def release(self) -> None:
        """Stop reading and let go of every file, marker and signal; what is picked stays in mind."""
        self.stop_picking()
        if not self._active:
            return
        self._active = False
        self.project.layerTreeRoot().nameChanged.disconnect(self._renamed)
        self.project.layersAdded.disconnect(self._layers_added)
        self.project.layersWillBeRemoved.disconnect(self._layers_removed)
        self.project.readProject.disconnect(self.load)
        self.canvas.temporalRangeChanged.disconnect(self._time_changed)
        self.canvas.destinationCrsChanged.disconnect(self._redraw_markers)
        self.canvas.mapToolSet.disconnect(self._map_tool_set)
        self.cancel()
        self._markers.clear()
        for key in self._products.ids():
            self._close(key)

    # ---- products

    def layers(self) -> list[tuple[str, str, QIcon]]:
        """Layers that may be shown: id, name and icon, in the order of the layer tree."""
        return product_layers(self.project)

    def set_product(self, name: str, key: str) -> None:
        """Choose a product for a role, which `unit_missing` has named."""
        self._set_product(name, key)

    def ask_unit(self, key: str, parent) -> bool:
        """Ask the user for the unit of a layer."""
        return ask_unit(self.project.mapLayer(key), parent)

    def set_primary(self, key: str) -> None:
        """Choose the product whose histories are shown; an empty key none."""
        self._set_product("primary_id", key)

    def set_overlay(self, key: str) -> None:
        """Choose a second product to draw over the first; an empty key none."""
        self._set_product("overlay_id", key)

    def product(self, key: str) -> Product | None:
        """The open product of a layer; None where it is not open."""
        return self._products.get(key)

    def active_products(self) -> list[Product]:
        """The products that are drawn, the first one first."""
        keys = dict.fromkeys(key for key in (self.primary_id, self.overlay_id) if key)
        return [product for key in keys if (product := self._products.get(key)) is not None]

    def _set_product(self, name: str, key: str) -> None:
        if key == getattr(self, name) and (not key or key in self._products):
            return
        try:
            if key and key not in self._products:
                self._products.open(key)
        except UnitMissing as error:
            self.said.emit(said(str(error)), True)
            self.layers_changed.emit()
            self.unit_missing.emit(key, name)
            return
        except InputError as error:
            self.said.emit(said(str(error)), True)
            self.layers_changed.emit()
            return
        first = key and not self.primary_id
        setattr(self, name, key)
        self.said.emit("", False)
        if first and self._tool is None:
            self._offer_tool()
        self._close_unused()
        self._save()
        self.layers_changed.emit()
        self._refresh()

    def _open_again(self) -> bool:
        """Open what `release` has closed; false where something could not be opened."""
        well = True
        for name in ("primary_id", "overlay_id"):
            key = getattr(self, name)
            if key and key not in self._products:
                try:
                    self._products.open(key)
                except InputError as error:
                    setattr(self, name, "")
                    self.said.emit(said(str(error)), True)
                    well = False
        return well

    def _layer_changed(self, key: str) -> None:
        self._close(key)
        self._map_state = None
        self._open_again()
        self.layers_changed.emit()
        self._refresh()

    def _close_unused(self) -> None:
        for unused in set(self._products.ids()) - {self.primary_id, self.overlay_id}:
            self._close(unused)

    def _close(self, key: str) -> None:
        for task_key in [task_key for task_key in self._tasks if task_key[1] == key]:
            self._tasks.pop(task_key).cancel()
        self._curves = {curve_key: curve for curve_key, curve in self._curves.items() if curve_key[1] != key}
        self._failed = {each for each in self._failed if each[1] != key}
        self._products.close(key)

    def _choose_primary(self, layer: QgsMapLayer | None) -> None:
        """The layer that the user is at, else the first series of the layer tree that can be opened."""
        found = [self.project.mapLayer(key) for key, _name, _icon in self.layers()]
        series = [each for each in found if each.customProperty("mining_insar/kind") == "timeseries"]
        reasons = []
        for candidate in dict.fromkeys([layer, *series, *found]):
            if candidate is None or candidate not in found:
                continue
            if isinstance(candidate, QgsRasterLayer) and candidate.bandCount() < 2 and candidate is not layer:
                continue
            try:
                self._products.open(candidate.id())
            except InputError as error:
                reasons.append(said(str(error)))
                continue
            self.primary_id = candidate.id()
            return
        self.said.emit(
            reasons[0]
            if reasons
            else translated(
                "Add a displacement series to the project: a raster with dated bands "
                "or a point layer with a field per date."
            ),
            bool(reasons),
        )

    def _layers_added(self, _layers) -> None:
        if not self.primary_id and not self._loading:
            self._choose_primary(None)
            if self.primary_id:
                self.said.emit("", False)
                self._offer_tool()
            self._refresh()
        self.layers_changed.emit()

    def _renamed(self, _node, _name: str) -> None:
        self._products.take_names()
        self.layers_changed.emit()
        self.changed.emit()

    def _layers_removed(self, keys) -> None:
        for key in keys:
            if key in self._products:
                self._close(key)
            if key == self.primary_id:
                self.primary_id = ""
                self._map_state = None
                # Not now: a layer is not removed while others are.
                QTimer.singleShot(0, self._map.clear)
            if key == self.overlay_id:
                self.overlay_id = ""
        self.layers_changed.emit()
        self.changed.emit()

    def _project_cleared(self) -> None:
        for key in self._products.ids():
            self._close(key)
        self.primary_id = self.overlay_id = ""
        self._map_state = None
        self._loading = True
        self.selections.from_text(Selections().to_text())
        self._loading = False
        self.layers_changed.emit()
        self.changed.emit()

    # ---- places

    def pick(self, mode: str = CLICK, *, reference: bool = False) -> None:
        """Put the map tool into the user's hand."""
        picked = self._set_reference if reference else self._picked
        self._tool = PickTool(self.canvas, picked, mode, self.command)
        self._tool.take_up()
        self.tool_changed.emit((mode, reference))

    def _offer_tool(self) -> None:
        """Take up the tool of picking, unless the user is drawing something."""
        in_hand = self.canvas.mapTool()
        if in_hand is None or not in_hand.flags() & QgsMapTool.Flag.EditTool:
            self.pick(CLICK)

    def stop_picking(self) -> None:
        """Give the map tool back that was in use before."""
        if self._tool is None:
            return
        tool, self._tool = self._tool, None
        tool.put_down()
        self.tool_changed.emit(None)

    def command(self, event) -> Callable[[], None] | None:
        """What a key does, in the window and on the map; None where it does nothing."""
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        commands = {
            (Qt.Key.Key_Z, control): self.selections.undo,
            (Qt.Key.Key_Z, control | shift): self.selections.redo,
            (Qt.Key.Key_Y, control): self.selections.redo,
        }
        if self.busy:
            commands[(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)] = self.cancel
        pressed = (event.key(), event.modifiers())
        return next((command for keys, command in commands.items() if keys == pressed), None)

    def _map_tool_set(self, new, _old=None) -> None:
        if self._tool is not None and new is not self._tool:
            self._tool = None
            self.tool_changed.emit(None)

    def _picked(self, kind: str, vertices, shift: bool) -> None:
        try:
            self.selections.add(kind, self._crs_text(), self._snapped(kind, vertices), keep=self.keep or shift)
        except InputError as error:
            self.said.emit(said(str(error)), True)

    def _set_reference(self, kind: str, vertices, _shift: bool) -> None:
        try:
            self.selections.set_reference(kind, self._crs_text(), self._snapped(kind, vertices))
        except InputError as error:
            self.said.emit(said(str(error)), True)

    def _crs_text(self) -> str:
        crs = self.canvas.mapSettings().destinationCrs()
        return crs.authid() or crs.toWkt()

    def _snapped(self, kind: str, vertices):
        """A click beside a point feature means the feature."""
        if kind != POINT:
            return vertices
        place = QgsPointXY(*vertices[0])
        box = QgsRectangle(place, place).buffered(_SNAP_PIXELS * self.canvas.mapUnitsPerPixel())
        crs = self.canvas.mapSettings().destinationCrs()
        for product in self.active_products():
            there = QgsCoordinateTransform(crs, product.crs, self.project)
            try:
                point = product.snapped(there.transformBoundingBox(box))
                if point is not None:
                    back = there.transform(point, QgsCoordinateTransform.TransformDirection.ReverseTransform)
                    return [(back.x(), back.y())]
            except QgsCsException:
                continue
        return vertices

    def _places_changed(self) -> None:
        if not self._loading:
            # What was said of the places before is no longer of interest.
            self.said.emit("", False)
        self._selections_changed()

    def _selections_changed(self) -> None:
        alive = {item.key for item in self.selections.all}
        if self.selections.reference is not None:
            alive.add(self.selections.reference.key)
        for key in [key for key in self._tasks if key[0] not in alive]:
            self._tasks.pop(key).cancel()
        self._failed = {key for key in self._failed if key[0] in alive}
        self._save()
        self._redraw_markers()
        self._refresh()

    def _redraw_markers(self) -> None:
        if self._active:
            self._markers.draw(self.selections.all, self.selections.reference)

    # ---- reading

    def cancel(self) -> None:
        """Stop reading; what is half read stays as it is."""
        # A task that has not begun is done at once, and says so.
        tasks, self._tasks = self._tasks, {}
        self._failed.update(tasks)
        for task in tasks.values():
            task.cancel()
        self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return bool(self._tasks)

    def _refresh(self) -> None:
        """Read what is missing and draw what is there."""
        if self._active:
            reference = self.selections.reference
            for selection in (*self.selections.all, *([reference] if reference else [])):
                for product in self.active_products():
                    self._read(selection, product)
            self._show_map()
        if self.busy:
            # A pixel is there before "Reading" could be read; drawing that word would only delay it.
            QTimer.singleShot(_PATIENCE, self._still_reading)
        else:
            self.changed.emit()

    def _still_reading(self) -> None:
        if self.busy:
            self.changed.emit()

    def _read(self, selection: Selection, product: Product) -> None:
        key = (selection.key, product.key)
        if key in self._tasks or key in self._failed or (key in self._curves and self._curves[key].share >= 1.0):
            return
        try:
            where = product.locate(selection, self.project)
        except InputError as error:
            self._failed.add(key)
            self.said.emit(said(str(error)), True)
            return
        task = ReadTask(product, where)
        task.done = self._read_done
        task.partly.connect(self._read_partly, Qt.ConnectionType.QueuedConnection)
        self._tasks[key] = task
        QgsApplication.taskManager().addTask(task)

    def _read_partly(self, curve: Curve) -> None:
        key = (curve.selection, curve.product)
        if key in self._tasks and self._tasks[key].curve is None:
            self._curves[key] = curve
            self.changed.emit()

    def _read_done(self, task: ReadTask) -> None:
        if self._tasks.get(task.key) is not task:
            return
        del self._tasks[task.key]
        if task.curve is None:
            self._failed.add(task.key)
            if task.error:
                self.said.emit(task.error, True)
        else:
            self._curves[task.key] = task.curve
            if task.curve.note:
                self.said.emit(self._words(task.key) + " " + task.curve.note + ".", False)
            self._show_map()
        if self._tasks and time.monotonic() - self._told < _PATIENCE / 1000.0:
            # Many places at once are not drawn after each of them.
            QTimer.singleShot(_PATIENCE, self._still_reading)
            return
        self._told = time.monotonic()
        self.changed.emit()

    def _words(self, key: tuple[int, str]) -> str:
        selection = self.selections.get(key[0])
        product = self._products.get(key[1])
        name = selection.name if selection is not None else translated("The reference")
        return f"{name} ({product.title})" if product is not None else name

    # ---- what is drawn

    def curve(self, selection: Selection, product: Product) -> Curve | None:
        """The history of a place, relative to the reference where there is one; None while it is not known."""
        curve = self._curves.get((selection.key, product.key))
        reference = self.selections.reference
        if curve is None or reference is None:
            return curve
        zero = self._curves.get((reference.key, product.key))
        if zero is None:
            return None
        return relative(curve, zero)

    def drawn(self) -> list[Drawn]:
        """The histories to draw, the overlaid product's moved onto the first one's zero where that is asked for."""
        products = self.active_products()
        markers = by_product([product.key for product in products])
        found = []
        for selection in self.selections.all:
            first = None
            for product in products if selection.shown else ():
                curve = self.curve(selection, product)
                if curve is None:
                    continue
                if first is None:
                    first = curve
                elif self.align:
                    curve = shifted(curve, common_zero(first, curve))
                label = selection.name if len(products) == 1 else f"{selection.name} · {product.title}"
                fit = self._fit_of(curve)
                step = replica_step(product.wavelength)
                found.append(Drawn(curve, label, selection.colour, markers[product.key], fit, step))
        return found

    def axis_label(self) -> str:
        """What the vertical axis shows."""
        labels = dict.fromkeys(product.label for product in self.active_products())
        return next(iter(labels)) if len(labels) == 1 else ""

    def _fit_of(self, curve: Curve) -> FitLine | None:
        if self.fit == NO_FIT or curve.share < 1.0 or curve.empty:
            return None
        key = (curve.selection, curve.product, self.fit, curve.values.tobytes())
        if key not in self._fits:
            if len(self._fits) > 256:
                self._fits.clear()
            try:
                self._fits[key] = fit_curve(curve, self.fit)
            except InputError as error:
                self._fits[key] = None
                self.said.emit(f"{self._words((curve.selection, curve.product))}: {said(str(error))}", False)
        return self._fits[key]

    def set_options(self, **changes: object) -> None:
        """Change ``fit``, ``keep``, ``align``, or a field of `Options`."""
        for name, value in changes.items():
            if name in ("fit", "keep", "align"):
                setattr(self, name, value)
            else:
                self.options = replace(self.options, **{name: value})
        self._save()
        self.changed.emit()

    # ---- the map relative to the reference

    def _show_map(self) -> None:
        reference = self.selections.reference
        product = self._products.get(self.primary_id)
        if reference is None or not isinstance(product, RasterProduct):
            if self._map_state is not None or (reference is None and self._map.layer() is not None):
                self._map_state = None
                self._map.clear()
            return
        zero = self._curves.get((reference.key, product.key))
        if zero is None or zero.share < 1.0 or self._map_state == (reference.key, product.key):
            return
        self._map_state = (reference.key, product.key)
        try:
            self._map.follow(product, reference, zero)
        except InputError as error:
            self.said.emit(said(str(error)), False)

    # ---- the project

    def _save(self) -> None:
        if self._loading or not self._active:
            return
        text = ExplorerState(
            self.primary_id, self.overlay_id, self.selections.to_text(), self.options, self.fit, self.keep, self.align
        ).to_text()
        if text != self.project.readEntry(SCOPE, ENTRY, "")[0]:
            self.project.writeEntry(SCOPE, ENTRY, text)

    def load(self, *_document) -> bool:
        """Take over what the project keeps; false where something of it cannot be opened."""
        text, there = self.project.readEntry(SCOPE, ENTRY, "")
        if not there or not text:
            return True
        self._loading = well = True
        try:
            kept = ExplorerState.from_text(text)
            self.options, self.fit, self.keep, self.align = kept.options, kept.fit, kept.keep, kept.align
            self._curves, self._failed = {}, set()
            self._map_state = None
            self.primary_id, self.overlay_id = (
                key if self.project.mapLayer(key) is not None else "" for key in (kept.primary, kept.overlay)
            )
            self.selections.from_text(kept.places)
            well = self._open_again()
            self._close_unused()
        except InputError as error:
            self.said.emit(said(str(error)), True)
        finally:
            self._loading = False
        self.layers_changed.emit()
        self._redraw_markers()
        self._refresh()
        return well

    # ---- time

    def _time_changed(self, *_range) -> None:
        product = self._products.get(self.primary_id)
        self.day_changed.emit(moment_shown(self.canvas, product.dates if product is not None else ()))
