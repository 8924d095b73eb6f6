"""The map relative to a reference: a layer that shows a series less the motion of a place, redrawn when it changes."""

from __future__ import annotations

import os

import numpy as np
from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtXml import QDomDocument

from ...algorithms.checks import InputError
from ...algorithms.io import tags
from ...algorithms.io.layers import clean_source
from ...algorithms.io.shifted_view import write_shifted_view
from ...processing_provider.help import translated
from .curves import Curve
from .products import RELATIVE_PROPERTY, RasterProduct
from .selections import Selection
from .units import UNIT_PROPERTY

_HDF5 = (".h5", ".he5", ".hdf5")
_FILE = "mining_insar_relative.vrt"


class ReferenceMap:
    """Shows one series relative to a reference.

    The layer reads the pixels of the series and subtracts one number per date, so nothing is copied and nothing in the
    user's files changes. Its little file is attached to the project, so that a saved project still has it.

    Parameters
    ----------
    project : QgsProject
    """

    def __init__(self, project: QgsProject) -> None:
        self._project = project

    def follow(self, product: RasterProduct, reference: Selection, zero: Curve) -> None:
        """Show a product relative to a place, or nothing where that has no value.

        Raises
        ------
        InputError
            If the product cannot be shown so.
        """
        if zero.empty:
            self.clear()
            return
        if product.source.lower().endswith(_HDF5):
            # Zeros of MintPy and LiCSBAS that mean "no value" would be shifted as if they were values.
            self.clear()
            raise InputError(translated("The histories are relative to the reference; the map of an HDF5 file is not."))
        layer = self._project.mapLayer(product.key)
        place = ", ".join(f"{value:.9g}" for value in reference.vertices[0])
        about = f"{reference.kind} {place} ({reference.crs[:32]})"
        shifts = np.empty(zero.values.size)
        shifts[np.array(product.series.bands) - 1] = zero.values
        self.show(layer, shifts, about, layer.customProperty(UNIT_PROPERTY))

    def show(
        self, layer: QgsRasterLayer, shifts: np.ndarray, about: str, unit: str | None = None
    ) -> QgsRasterLayer | None:
        """Show a series less ``shifts``; an earlier map is replaced.

        Parameters
        ----------
        layer : QgsRasterLayer
            The series.
        shifts : ndarray, shape (S,)
            Of each band [mm].
        about : str
            The reference in words, for the tag.
        unit : {"mm", "cm", "m"}, optional
            Of a raster that does not say it.

        Raises
        ------
        InputError
            If the raster cannot be shown so.
        """
        shown = self.layer()
        if shown is not None and shown.customProperty(RELATIVE_PROPERTY) != layer.id():
            self.clear()
            shown = None
        path = self._project.createAttachedFile(_FILE)
        write_shifted_view(clean_source(layer.source()), shifts, path, {tags.REFERENCE: about}, unit)
        if shown is not None:
            # Another file, not the same one rewritten: QGIS and GDAL keep what they have read of a file.
            before = shown.source()
            style = QDomDocument()
            shown.exportNamedStyle(style)
            shown.setDataSource(path, shown.name(), "gdal", False)
            shown.importNamedStyle(style)
            self._project.removeAttachedFile(before)
            shown.triggerRepaint()
            return shown
        return self._add(layer, path)

    def clear(self) -> None:
        """Take the map away and show the series again."""
        shown = self.layer()
        if shown is None:
            return
        path, series = shown.source(), self._project.mapLayer(shown.customProperty(RELATIVE_PROPERTY) or "")
        self._set_visible(series, True)
        self._project.removeMapLayer(shown.id())
        if os.path.exists(path):
            self._project.removeAttachedFile(path)

    def layer(self) -> QgsRasterLayer | None:
        """The layer that is shown; None where there is none."""
        for layer in self._project.mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and layer.customProperty(RELATIVE_PROPERTY):
                return layer
        return None

    def _add(self, layer: QgsRasterLayer, path: str) -> QgsRasterLayer:
        # Statistics for a renderer that is replaced at once would read the raster.
        options = QgsRasterLayer.LayerOptions(loadDefaultStyle=False)
        name = translated("Relative to the reference: {layer}").format(layer=layer.name())
        made = QgsRasterLayer(path, name, "gdal", options)
        document = QDomDocument()
        layer.exportNamedStyle(document)
        made.importNamedStyle(document)
        made.setCrs(layer.crs())
        for key in layer.customPropertyKeys():
            if key.startswith("mining_insar/"):
                made.setCustomProperty(key, layer.customProperty(key))
        made.setCustomProperty(RELATIVE_PROPERTY, layer.id())
        made.setName(name)
        root = self._project.layerTreeRoot()
        node = root.findLayer(layer.id())
        parent = node.parent() if node is not None else root
        place = parent.children().index(node) if node is not None else 0
        self._project.addMapLayer(made, False)
        parent.insertLayer(place, made)
        self._set_visible(layer, False)
        return made

    def _set_visible(self, layer: QgsMapLayer | None, visible: bool) -> None:
        node = self._project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if node is not None:
            node.setItemVisibilityChecked(visible)
