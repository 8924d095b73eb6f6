"""How validated stations are drawn: coloured by their RMSE, grey where nothing could be compared."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ..help import translated

#: Field with the value that colours a station; the velocity of a layer that has no RMSE is not one.
RMSE_FIELD = "rmse_mm"
#: Light to dark as errors grow; safe for colour-blind eyes.
_COLOURS = ("#fef0d9", "#fdcc8a", "#fc8d59", "#e34a33", "#b30000")
_STEPS = (1.0, 2.0, 5.0)


def class_limits(values: np.ndarray) -> list[float]:
    """Round limits of the classes: from 0 in five equal steps to above the largest value."""
    largest = float(values.max()) if values.size else 1.0
    wanted = max(largest, 1e-6) / len(_COLOURS)
    power = 10.0 ** np.floor(np.log10(wanted))
    step = next((power * part for part in _STEPS if power * part >= wanted * (1.0 - 1e-9)), 10.0 * power)
    return [float(step * number) for number in range(len(_COLOURS) + 1)]


def style_stations(layer: QgsVectorLayer) -> bool:
    """Give a layer of validated stations its classes; False where it has no RMSE."""
    if RMSE_FIELD not in [field.name() for field in layer.fields()]:
        return False
    request = QgsFeatureRequest().setSubsetOfAttributes([RMSE_FIELD], layer.fields())
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found = [feature[RMSE_FIELD] for feature in layer.getFeatures(request)]
    values = np.array([value for value in found if isinstance(value, float) and np.isfinite(value)])
    limits = class_limits(values)
    root = QgsRuleBasedRenderer.Rule(None)
    for number, colour in enumerate(_COLOURS):
        low, high = limits[number], limits[number + 1]
        above = ">=" if number == 0 else ">"
        root.appendChild(
            QgsRuleBasedRenderer.Rule(
                _symbol(colour),
                filterExp=f'"{RMSE_FIELD}" {above} {low:g} AND "{RMSE_FIELD}" <= {high:g}',
                label=f"{low:g} – {high:g} mm",
            )
        )
    root.appendChild(
        QgsRuleBasedRenderer.Rule(
            _symbol("#bdbdbd"), filterExp=f'"{RMSE_FIELD}" IS NULL', label=translated("not compared")
        )
    )
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return True


def _symbol(colour: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": colour, "outline_color": "#1a1a1a", "outline_width": "0.3", "size": "3.6"}
    )
