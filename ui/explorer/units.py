"""The unit of a raster that does not say it: asked of the user, remembered by the layer."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from ...algorithms.checks import InputError
from ...algorithms.io.series import Series, open_series
from ...processing_provider.help import translated

#: Custom property of a layer.
UNIT_PROPERTY = "mining_insar/unit"
UNITS = ("mm", "cm", "m")


class UnitMissing(InputError):
    """Everything else of the raster is fine."""


def open_with_unit(layer: QgsRasterLayer, source: str) -> Series:
    """Open the series behind a layer, in the unit that the user gave where the file says none.

    Raises
    ------
    UnitMissing
        If nobody says the unit.
    InputError
        If it cannot be opened for another reason.
    """
    try:
        return open_series(source, any_order=True)
    except InputError as error:
        given = layer.customProperty(UNIT_PROPERTY)
        try:
            series = open_series(source, given if given in UNITS else UNITS[0], any_order=True)
        except InputError:
            raise error from None
        if given in UNITS:
            return series
        series.close()
        raise UnitMissing(str(error)) from error


def ask_unit(layer: QgsRasterLayer, parent: QWidget) -> bool:
    """Ask for the unit of a layer; false where the user gives none."""
    words = translated("{layer} does not say its unit. Its displacements are in").format(layer=layer.name())
    unit, given = QInputDialog.getItem(parent, translated("Unit"), words, list(UNITS), 0, False)
    if given and unit in UNITS:
        layer.setCustomProperty(UNIT_PROPERTY, unit)
        return True
    return False
