"""The products that are open, and what becomes of their layers meanwhile."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.checks import InputError
from ...processing_provider.help import translated
from .product import Product
from .products import open_product


class OpenProducts(QObject):
    """Open products by the ids of their layers.

    Parameters
    ----------
    project : QgsProject
    parent : QObject
    """

    #: A layer has got another file, another coordinate system or other features: its id.
    layer_changed = pyqtSignal(str)

    def __init__(self, project: QgsProject, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._open: dict[str, Product] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._open

    def ids(self) -> list[str]:
        """Ids of the layers whose products are open."""
        return list(self._open)

    def get(self, key: str) -> Product | None:
        """The open product of a layer; None where it is not open."""
        return self._open.get(key)

    def open(self, key: str) -> None:
        """Open the product of a layer.

        Raises
        ------
        InputError
            If the layer is gone or has no history to show.
        """
        layer = self._project.mapLayer(key)
        if layer is None:
            raise InputError(translated("The layer is no longer in the project."))
        self._open[key] = open_product(layer, self._project)
        for signal in _signals(layer):
            signal.connect(self._tell)

    def close(self, key: str) -> None:
        """Let go of the files of a product."""
        self._open.pop(key).close()
        layer = self._project.mapLayer(key)
        if layer is not None:
            for signal in _signals(layer):
                signal.disconnect(self._tell)

    def take_names(self) -> None:
        """Call the products as their layers are called now."""
        for key, product in self._open.items():
            product.title = self._project.mapLayer(key).name()

    def _tell(self) -> None:
        layer = self.sender()
        if layer is not None and layer.id() in self._open:
            self.layer_changed.emit(layer.id())


def _signals(layer: QgsMapLayer) -> list:
    """What a layer tells when its product is no longer what it was."""
    found = [layer.dataSourceChanged, layer.crsChanged]
    if isinstance(layer, QgsVectorLayer):
        found += [layer.afterCommitChanges, layer.updatedFields, layer.subsetStringChanged]
    return found
