"""Vector layers as parameters, and as the plain layer that a run takes: filters and selections are honoured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import Qt

from ..algorithms.checks import InputError
from .base import plain
from .help import translated
from .values import Values

if TYPE_CHECKING:
    from ..algorithms.io.features import VectorLayer


def vectors(name, description, *, optional=True):
    """A vector layer of any geometry: a mixed layer is taken apart by the run, which says what it leaves out."""
    return QgsProcessingParameterFeatureSource(
        name,
        translated(description),
        types=[Qgis.ProcessingSourceType.VectorAnyGeometry],
        optional=optional,
    )


def name_field(name, description, parent):
    """The field of a layer that names its features."""
    return QgsProcessingParameterField(name, translated(description), parentLayerParameterName=parent, optional=True)


def vector_output(name, description, kind, *, by_default=True):
    """A vector layer to write; ``kind`` is a `Qgis.ProcessingSourceType`."""
    return QgsProcessingParameterVectorDestination(
        name, translated(description), type=kind, optional=True, createByDefault=by_default
    )


def vector_layer(values: Values, name: str) -> VectorLayer | None:
    """The features of a layer parameter as they are; None where none was given (main thread only).

    Raises
    ------
    InputError
        If the layer cannot be opened.
    """
    from ..algorithms.io.features import VectorFeature, VectorLayer

    if not values.given(name):
        return None
    source = values.algorithm.parameterAsSource(values.parameters, name, values.context)
    if source is None:
        raise InputError(f"{name} cannot be opened as a vector layer: {values.parameters.get(name)}.")
    fields = [field.name() for field in source.fields()]
    # Without QGIS's own validity check, which would end the run: broken outlines are repaired by the run, with a word.
    found = source.getFeatures(QgsFeatureRequest(), Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    features = []
    for feature in found:
        wkb = bytes(feature.geometry().asWkb().data()) if feature.hasGeometry() else b""
        features.append(VectorFeature(wkb, {field: _plain(feature[field]) for field in fields}))
    crs = source.sourceCrs()
    wkt = crs.toWkt(Qgis.CrsWktVariant.Preferred) if crs.isValid() else ""
    return VectorLayer(source.sourceName(), wkt, tuple(features))


def _plain(value):
    """An attribute as a number or text; None for null and dates as ISO text."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if hasattr(value, "toString") and not isinstance(value, (str, int, float)):
        return value.toString(Qt.DateFormat.ISODate)
    return plain(value)


def text_list(values: Values, name: str) -> tuple[str, ...]:
    """Texts separated by semicolons."""
    return tuple(part.strip() for part in (values.text(name) or "").split(";") if part.strip())


def number_list(values: Values, name: str) -> tuple[float, ...]:
    """Numbers separated by semicolons (or by commas or spaces, where no semicolon is there).

    Raises
    ------
    InputError
        If one is no number.
    """
    given = values.text(name) or ""
    parts = given.split(";") if ";" in given else given.replace(",", " ").split()
    numbers = []
    for part in parts:
        if not part.strip():
            continue
        try:
            numbers.append(float(part))
        except ValueError as error:
            raise InputError(f"{name} must be numbers separated by semicolons, got {part.strip()!r}.") from error
    return tuple(numbers)
