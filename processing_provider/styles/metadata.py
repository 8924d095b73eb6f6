"""What a layer says of itself: QGIS layer metadata and custom properties, from the tags of its raster."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsDateTimeRange, QgsLayerMetadata, QgsMapLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...algorithms.io import tags

#: Prefix of the custom properties.
PREFIX = "mining_insar/"

#: Tags shown in the abstract, with the words for them.
_SHOWN = (
    (tags.UNITS, "Units"),
    (tags.SIGN, "Sign"),
    (tags.FIRST_DATE, "First date"),
    (tags.SECOND_DATE, "Last date"),
    (tags.REFERENCE, "Reference"),
    (tags.WAVELENGTH, "Wavelength [m]"),
    (tags.INCIDENCE, "Incidence [deg]"),
    (tags.HEADING, "Heading [deg]"),
    (tags.LOOK_SIDE, "Look side"),
    (tags.PLUGIN_VERSION, "Mining InSAR version"),
)


def describe_layer(layer: QgsMapLayer, kind: str, raster_tags: dict[str, str]) -> None:
    """Fill the layer's metadata and custom properties.

    Parameters
    ----------
    layer : QgsMapLayer
    kind : str
        Key of what it shows; custom property ``mining_insar/kind``.
    raster_tags : dict
        Tags of the raster; each known one becomes a line of the abstract, the command the history.
    """
    layer.setCustomProperty(PREFIX + "kind", kind)
    for tag in (tags.UNITS, tags.SIGN, tags.REFERENCE, tags.PLUGIN_VERSION):
        if tag in raster_tags:
            layer.setCustomProperty(PREFIX + tag.lower(), raster_tags[tag])

    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setTitle(layer.name())
    metadata.setCrs(layer.crs())
    metadata.setAbstract("\n".join(f"{words}: {raster_tags[tag]}" for tag, words in _SHOWN if tag in raster_tags))
    metadata.setKeywords({"gmd:topicCategory": ["Geoscientific Information"], "keywords": ["InSAR", kind]})
    if tags.COMMAND in raster_tags:
        metadata.setHistory([raster_tags[tags.COMMAND]])

    extent = QgsLayerMetadata.Extent()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = layer.crs()
    spatial.bounds = layer.extent().toBox3d(0.0, 0.0)
    extent.setSpatialExtents([spatial])
    span = _span(raster_tags)
    if span is not None:
        extent.setTemporalExtents([span])
    metadata.setExtent(extent)
    layer.setMetadata(metadata)


def _span(raster_tags: dict[str, str]) -> QgsDateTimeRange | None:
    """First to last date; None where the tags have none that can be read."""
    try:
        first, last = (date.fromisoformat(raster_tags.get(tag, "")) for tag in (tags.FIRST_DATE, tags.SECOND_DATE))
    except ValueError:
        return None
    begin, end = (QDateTime(QDate(d.year, d.month, d.day), QTime(0, 0), Qt.TimeSpec.UTC) for d in (first, last))
    return QgsDateTimeRange(begin, end)
