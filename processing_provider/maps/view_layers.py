"""The layers of a map of a report: the raster with its ramp, and what is drawn over it."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsRectangle

from ...algorithms.checks import InputError
from ...algorithms.io import tags
from ...algorithms.io.report_blocks import MapView
from ...algorithms.words import said
from ..outputs import open_layer, plan_layers
from ..styles.ramps import ValueRange
from .layout_items import no_expression, overlay_layer
from .series_maps import metric_frame

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
