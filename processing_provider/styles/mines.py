"""How vector results about mines are drawn: bowls, contours, profiles with heights, points with series."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsClassificationCustom,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from .kinds import BOWLS, CANDIDATES, CONCESSION_STATS, CONTOURS, POINT_SERIES, PROFILE_POINTS, PROFILES, Kind
from .ramps import MOTION, nice_ceiling

_CLASSES = len(MOTION.colours)


def style_mine(layer: QgsVectorLayer, kind: Kind) -> bool:
    """Draw a layer of one of these kinds; False where it is of none."""
    if kind == BOWLS:
        symbol = QgsFillSymbol.createSimple(
            {"color": "178,24,43,50", "outline_color": "#67001f", "outline_width": "0.5", "style": "solid"}
        )
        _label_peaks(layer)
    elif kind == CONCESSION_STATS:
        symbol = QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": "#1a1a1a", "outline_width": "0.5", "outline_style": "dash"}
        )
    elif kind == CONTOURS:
        symbol = QgsLineSymbol.createSimple({"line_color": "#4d4d4d", "line_width": "0.2"})
    elif kind == PROFILES:
        symbol = QgsLineSymbol.createSimple({"line_color": "#1a1a1a", "line_width": "0.5"})
        _show_heights(layer)
    elif kind in (POINT_SERIES, PROFILE_POINTS):
        if kind == POINT_SERIES and _graduate(layer, "velocity"):
            return True
        symbol = QgsMarkerSymbol.createSimple({"name": "circle", "color": "#1a1a1a", "size": "1.2"})
    elif kind == CANDIDATES:
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "triangle", "color": "#009e73", "outline_color": "#1a1a1a", "outline_width": "0.3", "size": "3.4"}
        )
        _label(layer, '"rank"')
    else:
        return False
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return True


def _show_heights(layer: QgsVectorLayer) -> None:
    """The Elevation Profile dock draws the heights as they are: they are millimetres, not heights over a terrain."""
    elevation = layer.elevationProperties()
    elevation.setClamping(Qgis.AltitudeClamping.Absolute)
    elevation.setBinding(Qgis.AltitudeBinding.Vertex)
    elevation.setType(Qgis.VectorProfileType.ContinuousSurface)


def _label_peaks(layer: QgsVectorLayer) -> None:
    """The rate at the peak beside each bowl: whose it is says the layer of concessions."""
    _label(layer, "round(\"peak_mm_yr\") || ' mm/yr'", Qgis.LabelPlacement.OutsidePolygons)


def _label(layer: QgsVectorLayer, expression: str, placement=Qgis.LabelPlacement.AroundPoint) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = placement
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _graduate(layer: QgsVectorLayer, field: str) -> bool:
    """Colour points by a field with the ramp of motion, zero neutral; False where no value is there."""
    index = layer.fields().indexOf(field)
    values = [value for value in layer.uniqueValues(index) if isinstance(value, float)] if index >= 0 else []
    if not values:
        return False
    limit = nice_ceiling(max(abs(value) for value in values))
    width = 2.0 * limit / _CLASSES
    ranges = []
    for number, colour in enumerate(MOTION.colours):
        low, high = -limit + number * width, -limit + (number + 1) * width
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": colour, "outline_color": "#4d4d4d", "outline_width": "0.2", "size": "2.6"}
        )
        ranges.append(QgsRendererRange(low, high, symbol, f"{low:.1f} – {high:.1f} mm/yr"))
    renderer = QgsGraduatedSymbolRenderer(field, ranges)
    renderer.setClassificationMethod(QgsClassificationCustom())
    layer.setRenderer(renderer)
    return True
