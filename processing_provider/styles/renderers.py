"""Renderers of the kinds of layers."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..help import translated
from .kinds import CLASSES, CONCESSION_STATS, CONCESSIONS, PANELS, STATION_STATS, STATIONS, Kind
from .mines import style_mine
from .ramps import Ramp, ValueRange
from .stations import style_stations

#: Fields that may hold the name of a feature, best first.
LABEL_FIELDS = ("name", "station", "concession", "mine", "panel", "id")

_OUTLINES = {
    CONCESSIONS.key: {"outline_color": "#1a1a1a", "outline_width": "0.5", "outline_style": "dash"},
    PANELS.key: {"outline_color": "#666666", "outline_width": "0.3", "outline_style": "solid"},
}


def gradient(ramp: Ramp) -> QgsGradientColorRamp:
    """The ramp as QGIS edits it."""
    last = len(ramp.colours) - 1
    stops = [QgsGradientStop(index / last, QColor(ramp.colours[index])) for index in range(1, last)]
    return QgsGradientColorRamp(QColor(ramp.colours[0]), QColor(ramp.colours[-1]), False, stops)


def style_values(layer: QgsRasterLayer, kind: Kind, values: ValueRange, band: int) -> None:
    """Draw one band with the kind's ramp; values beyond its ends take the colour of the end, no-data nothing."""
    function = QgsColorRampShader(
        values.low,
        values.high,
        gradient(kind.ramp),
        Qgis.ShaderInterpolationMethod.Linear,
        Qgis.ShaderClassificationMethod.Continuous,
    )
    function.classifyColorRamp(band=band, input=layer.dataProvider())
    legend = QgsColorRampLegendNodeSettings()
    legend.setUseContinuousLegend(True)
    if kind.units:
        legend.setSuffix(f" {kind.units}")
    function.setLegendSettings(legend)
    shader = QgsRasterShader(values.low, values.high)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(values.low)
    renderer.setClassificationMax(values.high)
    layer.setRenderer(renderer)


def style_classes(layer: QgsRasterLayer, kind: Kind) -> None:
    """Draw the first band by its classes, each with its words in the legend."""
    classes = [
        QgsPalettedRasterRenderer.Class(item.value, QColor(item.colour), translated(item.label))
        for item in CLASSES[kind.key]
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def style_vector(layer: QgsVectorLayer, kind: Kind) -> None:
    """Outlines for areas, triangles for stations, names for both; other vectors keep what QGIS gives them."""
    if style_mine(layer, kind):
        if kind == CONCESSION_STATS:
            _label(layer, kind)
        return
    if kind == STATION_STATS and style_stations(layer):
        _label(layer, kind)
        return
    if kind in (STATIONS, STATION_STATS):
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "triangle", "color": "#ffd92f", "outline_color": "#1a1a1a", "outline_width": "0.3", "size": "3.4"}
        )
    elif kind.key in _OUTLINES:
        symbol = QgsFillSymbol.createSimple({"style": "no", **_OUTLINES[kind.key]})
    else:
        return
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    _label(layer, kind)


def _label(layer: QgsVectorLayer, kind: Kind) -> None:
    names = {field.name().lower(): field.name() for field in layer.fields()}
    label = next((names[field] for field in LABEL_FIELDS if field in names), None)
    if label is not None and kind != PANELS:
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_label_settings(label, kind)))
        layer.setLabelsEnabled(True)


def _label_settings(field: str, kind: Kind) -> QgsPalLayerSettings:
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    text = QgsTextFormat()
    text.setSize(8.0)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.setFormat(text)
    if kind in (CONCESSIONS, CONCESSION_STATS):
        # Inside, a name would lie on the bowl that one looks for.
        settings.placement = Qgis.LabelPlacement.OutsidePolygons
    return settings


def draw_profile(layer: QgsRasterLayer, band: int) -> None:
    """Let the Elevation Profile dock draw the values of a band as heights.

    The rasters are in millimetres already, so the scale is one: the axis of the profile reads in millimetres.
    """
    elevation = layer.elevationProperties()
    elevation.setEnabled(True)
    elevation.setMode(Qgis.RasterElevationMode.RepresentsElevationSurface)
    elevation.setBandNumber(band)
    elevation.setZScale(1.0)
