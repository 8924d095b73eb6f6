"""The layers of a map of a report: the raster with its ramp, and what is drawn over it."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...algorithms.checks import InputError
from ...algorithms.io import tags
from ...algorithms.io.report_blocks import MapView, Overlay
from ...algorithms.words import said
from ..outputs import open_layer, plan_layers
from ..styles.ramps import ValueRange
from .layout_items import no_expression
from .series_maps import metric_frame
from .shapes import name_shapes, shape_layer

#: Outputs whose style a kind has, where it is not that of the kind's own name.
_OUTPUTS = {tags.KIND_COHERENCE: "MEAN_COHERENCE"}


def view_layers(
    view: MapView, project: QgsProject
) -> tuple[list[QgsMapLayer], QgsCoordinateReferenceSystem, QgsRectangle]:
    """Layers of a map, the topmost first, its coordinate system and its extent; the project owns the layers.

    Raises
    ------
    InputError
        If QGIS cannot draw the raster.
    """
    output = _OUTPUTS.get(view.kind, view.kind.upper())
    plans = plan_layers({output: view.path}, group="")
    if not plans:
        # A raster given by name whose tags say nothing.
        plans = plan_layers({"VELOCITY": view.path}, group="")
    if not plans:
        raise InputError(f"{view.path} cannot be drawn: give a raster file (.tif, .vrt or .img).")
    name = no_expression(said(view.label))
    # The label says the unit, which need not be that of the kind.
    kind = replace(plans[0].kind, units="")
    raster = open_layer(replace(plans[0], name=name, kind=kind, value_range=ValueRange(*view.limits)))
    over = [overlay_layer(overlay, raster.crs()) for overlay in reversed(view.overlays)]
    layers = [*(layer for layer in over if layer is not None), raster]
    project.addMapLayers(layers, False)
    return layers, *metric_frame(raster)


def overlay_layer(overlay: Overlay, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer | None:
    """Shapes over a map as a layer in memory, outlined or dotted in their colour; None where there are none."""
    if not overlay.shapes:
        return None
    dots = all(shape.geometry.GetDimension() == 0 for shape in overlay.shapes)
    kind = "MultiPoint" if dots else "MultiPolygon"
    layer = shape_layer(overlay.shapes, crs, no_expression(overlay.label), kind)
    if dots:
        look = {"name": "triangle", "color": overlay.colour, "outline_color": "#1a1a1a", "outline_width": "0.2"}
        symbol = QgsMarkerSymbol.createSimple({**look, "size": "2.2"})
    else:
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": overlay.colour, "outline_width": "0.4"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    if overlay.named:
        beside = Qgis.LabelPlacement.AroundPoint if dots else Qgis.LabelPlacement.OutsidePolygons
        name_shapes(layer, 6.5, beside)
    return layer
