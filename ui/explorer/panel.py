"""The explorer's widgets: tools, choice of series, the plot, the list of places. All they do is ask the session."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QActionGroup,
    QApplication,
    QColorDialog,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.checks import InputError
from ...algorithms.words import said
from ...processing_provider.help import translated
from ..missing import matplotlib_advice
from ..narrow import FlowLayout, named, words
from ..notation import Notation, locale_notation
from .curves import ANNUAL, LINEAR, LOGISTIC, NO_FIT, PIECEWISE
from .selections import CLICK, FREEHAND, OUTLINE

_NAME, _RATE, _LAST, _PIXELS = range(4)
_KEY = int(Qt.ItemDataRole.UserRole)
_ICON = 16

Icons = Callable[[str], QIcon]


class ExplorerPanel(QWidget):
    """What is inside the dock.

    Parameters
    ----------
    session : Session
        Asked for everything; anything that has its signals and methods will do.
    icons : callable(name) -> QIcon
        Icons of the desktop by name.
    dependencies : str
        Folder for packages that the user adds, for the advice where matplotlib is missing.
    """

    def __init__(self, session, icons: Icons, dependencies: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._icons = session, icons
        self._filling = False
        self.plot = self._make_plot()
        self.message = words()
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.places = self._make_list()
        self.products, self.overlay, self.fits = QComboBox(), QComboBox(), QComboBox()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.plot or matplotlib_advice(dependencies))
        split.addWidget(self.places)
        split.setStretchFactor(0, 4)
        split.setStretchFactor(1, 1)
        split.setSizes([700, 320])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(3)
        layout.addWidget(self._make_tools())
        layout.addLayout(self._make_choices())
        layout.addWidget(split, 1)
        layout.addWidget(self.message)
        session.changed.connect(self.refresh)
        session.layers_changed.connect(self.refresh_layers)
        session.said.connect(self.say)
        session.unit_missing.connect(self._ask_unit)
        session.tool_changed.connect(self._show_tool)
        session.day_changed.connect(self._show_day)
        self.refresh_layers()
        self.refresh()

    # ---- building

    def _make_plot(self):
        """The plot; None where matplotlib is missing or broken."""
        try:
            module = importlib.import_module(".plot_widget", __package__)
            return module.PlotWidget()
        except (ImportError, AttributeError, RuntimeError):
            return None

    def _make_tools(self) -> QToolBar:
        bar = QToolBar()
        bar.setIconSize(QSize(_ICON, _ICON))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._group = QActionGroup(self)
        self._group.setExclusive(True)
        if hasattr(QActionGroup, "ExclusionPolicy"):
            self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self.tools: dict[tuple[str, bool], QAction] = {}
        for mode, reference, icon, text, tip in (
            (
                CLICK,
                False,
                "mActionCapturePoint",
                translated("Point or rectangle"),
                translated("Click a point on the map, or drag a rectangle. Shift keeps what is picked already."),
            ),
            (
                OUTLINE,
                False,
                "mActionCapturePolygon",
                translated("Polygon"),
                translated("Click the corners of a polygon; the right button ends it, Backspace takes a corner back."),
            ),
            (
                FREEHAND,
                False,
                "mActionSelectFreehand",
                translated("Freehand"),
                translated("Draw an outline with the left button pressed."),
            ),
            (
                CLICK,
                True,
                "mActionAddMarker",
                translated("Reference"),
                translated(
                    "Click a point, or drag a rectangle, on ground that does not move: all histories and the map are "
                    "shown relative to it."
                ),
            ),
        ):
            action = QAction(self._icons(icon), text, self)
            action.setToolTip(f"<b>{text}</b><br>{tip}")
            action.setCheckable(True)
            action.triggered.connect(lambda on, m=mode, r=reference: self._use_tool(m, r, on))
            self._group.addAction(action)
            self.tools[(mode, reference)] = action
            bar.addAction(action)
        self.forget_reference = self._action(
            "mIconProjectionDisabled", translated("Forget the reference"), self._clear_reference
        )
        bar.addAction(self.forget_reference)
        bar.addSeparator()
        self.keep = self._action("mActionPinLabels", translated("Keep"), None)
        self.keep.setCheckable(True)
        self.keep.setToolTip(translated("<b>Keep</b><br>Add new places to those that are picked, rather than replace."))
        self.keep.triggered.connect(lambda on: self.session.set_options(keep=on))
        self.undo = self._action("mActionUndo", translated("Undo"), lambda: self.session.selections.undo())
        self.redo = self._action("mActionRedo", translated("Redo"), lambda: self.session.selections.redo())
        self.delete = self._action(
            "mActionDeleteSelectedFeatures", translated("Remove the chosen places"), self._remove
        )
        self.stop = self._action("mActionStop", translated("Stop reading"), lambda: self.session.cancel())
        for action in (self.keep, self.undo, self.redo, self.delete, self.stop):
            bar.addAction(action)
        bar.addSeparator()
        bar.addWidget(self._menu_button("mActionOptions", translated("Show"), self._make_options()))
        bar.addWidget(self._menu_button("mActionSharingExport", translated("Export"), self._make_exports()))
        return bar

    def _make_options(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.option_actions: dict[str, QAction] = {}
        for name, text, tip in (
            ("errors", translated("Error bars"), translated("One standard deviation, where the product has it.")),
            ("spread", translated("Spread of a polygon"), translated("Standard deviation of its pixels, as a band.")),
            (
                "replicas",
                translated("Replicas at ± half a wavelength"),
                translated("Where values would lie had the unwrapping chosen another cycle."),
            ),
            (
                "phases",
                translated("Phases of subsidence"),
                translated("Initial, active and residual phase, shaded; needs the piecewise fit."),
            ),
            ("residuals", translated("Residuals of the fit"), ""),
            ("legend", translated("Legend"), ""),
            (
                "align",
                translated("Common zero of both series"),
                translated("The overlaid series is moved by the median difference in the time that both have."),
            ),
        ):
            action = QAction(text, self)
            action.setCheckable(True)
            action.setToolTip(tip or text)
            action.triggered.connect(lambda on, n=name: self._set_option(n, on))
            menu.addAction(action)
            self.option_actions[name] = action
        return menu

    def _make_exports(self) -> QMenu:
        menu = QMenu(self)
        for text, name, ending in (
            (translated("Table (CSV) …"), "csv", translated("CSV table (*.csv)")),
            (translated("Picture (PNG) …"), "png", translated("PNG picture (*.png)")),
            (translated("Drawing (SVG) …"), "svg", translated("SVG drawing (*.svg)")),
            (translated("Document (PDF) …"), "pdf", translated("PDF document (*.pdf)")),
            (translated("Point layer …"), "gpkg", translated("GeoPackage (*.gpkg)")),
        ):
            action = QAction(text, self)
            action.setEnabled(self.plot is not None or name in ("csv", "gpkg"))
            action.triggered.connect(lambda _on, n=name, e=ending: self._export(n, e))
            menu.addAction(action)
        return menu

    def _menu_button(self, icon: str, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._icons(icon))
        button.setText(text)
        button.setToolTip(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _make_choices(self) -> FlowLayout:
        for text, value in (
            (translated("no fit"), NO_FIT),
            (translated("linear"), LINEAR),
            (translated("linear and annual"), ANNUAL),
            (translated("piecewise (phases)"), PIECEWISE),
            (translated("logistic"), LOGISTIC),
        ):
            self.fits.addItem(text, value)
        row = FlowLayout()
        for text, box in (
            (translated("Series"), self.products),
            (translated("over it"), self.overlay),
            (translated("Fit"), self.fits),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(named(text, box))
        self.products.activated.connect(lambda _row: self.session.set_primary(self.products.currentData() or ""))
        self.overlay.activated.connect(lambda _row: self.session.set_overlay(self.overlay.currentData() or ""))
        self.fits.activated.connect(lambda _row: self.session.set_options(fit=self.fits.currentData()))
        return row

    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setRootIsDecorated(False)
        tree.setHeaderLabels(
            [translated("Place"), translated("Rate [mm/yr]"), translated("Last [mm]"), translated("Pixels")]
        )
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(True)
        tree.itemChanged.connect(self._item_changed)
        tree.itemSelectionChanged.connect(self._chosen_changed)
        tree.itemDoubleClicked.connect(self._item_double_clicked)
        tree.setToolTip(
            translated("Tick to draw; double click a name to change it, with Ctrl or on another column its colour.")
        )
        return tree

    def _action(self, icon: str, text: str, slot) -> QAction:
        action = QAction(self._icons(icon), text, self)
        action.setToolTip(text)
        if slot is not None:
            action.triggered.connect(lambda _on=False: slot())
        return action

    # ---- showing

    def refresh(self) -> None:
        """Show what the session holds."""
        session = self.session
        drawn = session.drawn()
        if self.plot is not None:
            chosen = next(iter(self._chosen()), None)
            empty = self._invitation()
            self.plot.draw(drawn, session.options, label=session.axis_label(), empty=empty, phases_of=chosen)
        self._fill_list(drawn)
        for name, action in self.option_actions.items():
            action.setChecked(session.align if name == "align" else getattr(session.options, name))
        self.keep.setChecked(session.keep)
        self.fits.setCurrentIndex(max(0, self.fits.findData(session.fit)))
        self.undo.setEnabled(session.selections.can_undo)
        self.redo.setEnabled(session.selections.can_redo)
        self.forget_reference.setEnabled(session.selections.reference is not None)
        self.stop.setEnabled(session.busy)

    def refresh_layers(self) -> None:
        """Fill the lists of series."""
        layers = self.session.layers()
        for box, chosen, nothing in (
            (self.products, self.session.primary_id, translated("choose a series")),
            (self.overlay, self.session.overlay_id, translated("nothing")),
        ):
            box.clear()
            box.addItem(nothing, "")
            for key, name, icon in layers:
                box.addItem(icon, name, key)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def say(self, text: str, is_error: bool) -> None:
        """Show a text below the plot."""
        self.message.setText(text)
        self.message.setStyleSheet("color: #d43f3a" if is_error else "")

    def _invitation(self) -> str:
        session = self.session
        if session.busy:
            return translated("Reading …")
        if not session.primary_id:
            return translated("Choose a displacement series above.")
        if session.selections.all and not any(item.shown for item in session.selections.all):
            return translated("All places are switched off.")
        if session.selections.all:
            return translated("There is no value at this place.")
        return translated("Click a point on the map, or drag a rectangle.")

    def _fill_list(self, drawn) -> None:
        """Bring the rows up to date; a row that stays is kept, for this may be called by a change of it."""
        self._filling = True
        notation = locale_notation()
        by_key: dict[int, list] = {}
        for item in drawn:
            by_key.setdefault(item.curve.selection, []).append(item)
        selections = {selection.key: selection for selection in self.session.selections.all}
        for row in reversed(range(self.places.topLevelItemCount())):
            if self.places.topLevelItem(row).data(_NAME, _KEY) not in selections:
                self.places.takeTopLevelItem(row)
        for place, selection in enumerate(selections.values()):
            row = self.places.topLevelItem(place)
            if row is None or row.data(_NAME, _KEY) != selection.key:
                row = QTreeWidgetItem()
                row.setData(_NAME, _KEY, selection.key)
                row.setFlags(row.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
                self.places.insertTopLevelItem(place, row)
            row.setText(_NAME, selection.name)
            row.setIcon(_NAME, _swatch(selection.colour))
            row.setCheckState(_NAME, Qt.CheckState.Checked if selection.shown else Qt.CheckState.Unchecked)
            for column, text in _row_texts(by_key.get(selection.key, []), notation).items():
                row.setText(column, text)
                row.setTextAlignment(column, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        self._filling = False

    def _show_tool(self, tool) -> None:
        for key, action in self.tools.items():
            action.setChecked(key == tool)

    def _show_day(self, day) -> None:
        if self.plot is not None:
            self.plot.set_cursor(day)

    # ---- doing

    def event(self, event) -> bool:
        # The main window has shortcuts of the same keys; who takes the override gets them as plain key presses.
        if event.type() == event.Type.ShortcutOverride and self._command(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event) -> None:
        command = self._command(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            command()

    def _command(self, event):
        """What a key does; None where it does nothing here."""
        if event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if event.key() == Qt.Key.Key_Delete:
                return self._remove
            if event.key() == Qt.Key.Key_Escape:
                return self._escape
        return self.session.command(event)

    def _ask_unit(self, key: str, role: str) -> None:
        if self.session.ask_unit(key, self):
            self.session.set_product(role, key)

    def _use_tool(self, mode: str, reference: bool, on: bool) -> None:
        if on:
            self.session.pick(mode, reference=reference)
        else:
            self.session.stop_picking()

    def _set_option(self, name: str, on: bool) -> None:
        if name == "phases" and on and self.session.fit != PIECEWISE:
            self.session.set_options(phases=True, fit=PIECEWISE)
        elif name == "residuals" and on and self.session.fit == NO_FIT:
            self.session.set_options(residuals=True, fit=LINEAR)
        else:
            self.session.set_options(**{name: on})
        products = self.session.active_products()
        if name == "replicas" and on and products and not any(product.wavelength for product in products):
            self.say(translated("No replicas: the series does not tell its wavelength."), False)

    def _clear_reference(self) -> None:
        self.session.selections.clear_reference()

    def _remove(self) -> None:
        self.session.selections.remove(self._chosen())

    def _escape(self) -> None:
        if self.session.busy:
            self.session.cancel()
        else:
            self.session.stop_picking()

    def _chosen(self) -> list[int]:
        return [item.data(_NAME, _KEY) for item in self.places.selectedItems()]

    def _chosen_changed(self) -> None:
        if self.session.options.phases and not self._filling:
            self.refresh()

    def _item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if self._filling or column != _NAME:
            return
        shown, key = item.checkState(_NAME) == Qt.CheckState.Checked, item.data(_NAME, _KEY)
        name = " ".join(item.text(_NAME).split()) or self.session.selections.get(key).name
        self.session.selections.change(key, name=name, shown=shown)
        self.refresh()

    def _item_double_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if column == _NAME and not QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self.places.editItem(item, _NAME)
            return
        key = item.data(_NAME, _KEY)
        selection = self.session.selections.get(key)
        colour = QColorDialog.getColor(QColor(selection.colour), self, selection.name)
        if colour.isValid():
            self.session.selections.change(key, colour=colour.name())

    def _export(self, ending: str, kind: str) -> None:
        path, _ = QFileDialog.getSaveFileName(self, translated("Export"), "", kind)
        if not path:
            return
        if not path.lower().endswith(f".{ending}"):
            path += f".{ending}"
        self.export(path)

    def export(self, path: str) -> None:
        """Write what is drawn: .csv, .gpkg or .geojson, .png, .svg or .pdf by the ending."""
        from .export import export

        try:
            export(path, self.session, self.plot.plot if self.plot is not None else None)
        except (InputError, OSError) as error:
            self.say(said(str(error)), True)
            return
        self.say(translated("Written: {path}").format(path=path), False)


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)


def _row_texts(drawn: list, notation: Notation) -> dict[int, str]:
    """Rate, last value and pixels of a place, a line per product."""
    rates, lasts, pixels = [], [], []
    for item in drawn:
        curve = item.curve
        values = curve.values[curve.values == curve.values]
        rates.append(notation.rate(item.fit.rate, item.fit.rate_sigma) if item.fit is not None else "")
        lasts.append(notation.number(float(values[-1])) if values.size else "–")
        pixels.append(notation.number(curve.pixels, 0) + ("" if curve.share >= 1.0 else f" ({curve.share:.0%})"))
    return {_RATE: "\n".join(rates), _LAST: "\n".join(lasts), _PIXELS: "\n".join(pixels)}
