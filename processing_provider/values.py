"""The parameters of a run as plain Python values."""

from __future__ import annotations

import datetime
import os
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsProperty,
)

from ..algorithms.checks import InputError


class Values:
    """The parameters of one run as plain Python values; None is "not given".

    QGIS's own ``parameterAsDouble`` returns 0 for an optional number that is absent; here it is None (or the default).
    Use it in the main thread only.
    """

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context, feedback):
        self.algorithm, self.parameters, self.context, self.feedback = algorithm, parameters, context, feedback

    def given(self, name: str) -> bool:
        """Whether the parameter has a value, a default included."""
        return self._value(name) is not None

    def _value(self, name: str) -> Any:
        """The raw value; the default when absent; None when empty."""
        value = self.parameters.get(name)
        if isinstance(value, QgsProperty):
            value = value.value(self.context.expressionContext(), None)[0]
        if _empty(value):
            definition = self.algorithm.parameterDefinition(name)
            value = definition.defaultValue() if definition else None
        return None if _empty(value) else value

    def check(self, definition) -> None:
        """Raise `InputError` for a number out of range, a word that is none of an enumeration's, a file not there."""
        if isinstance(definition, QgsProcessingParameterNumber):
            self.number(definition.name())
        elif isinstance(definition, QgsProcessingParameterEnum):
            self.choice(definition.name())
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            for item in self._items(definition.name()):
                if self._is_missing_file(item):
                    raise InputError(f"{definition.name()}: there is no {item!r}.")

    def _is_missing_file(self, item: Any) -> bool:
        path = item.split("|")[0] if isinstance(item, str) else ""
        # "HDF5:…", "https://…" and "type=…" are no paths
        if not path or path.lower().startswith("/vsi") or any(mark in os.path.splitdrive(path)[1] for mark in ":="):
            return False
        return not os.path.exists(path) and QgsProcessingUtils.mapLayerFromString(item, self.context, False) is None

    def temporary(self, name: str) -> bool:
        """Whether an output goes to a temporary place, so that its path was made up by QGIS."""
        value = self._value(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        return value == QgsProcessing.TEMPORARY_OUTPUT

    def number(self, name: str) -> float | None:
        """A number."""
        value = self.algorithm.parameterAsDouble(self.parameters, name, self.context) if self.given(name) else None
        self._check_range(name, value)
        return value

    def integer(self, name: str) -> int | None:
        """A whole number."""
        value = self.algorithm.parameterAsInt(self.parameters, name, self.context) if self.given(name) else None
        self._check_range(name, value)
        return value

    def _check_range(self, name: str, value: float | None) -> None:
        # A model's child gets no checkParameterValues, so limits are looked at again.
        if value is None:
            return
        definition = self.algorithm.parameterDefinition(name)
        if not definition.minimum() <= value <= definition.maximum():
            raise InputError(f"{name} must be {_range_text(definition)}, got {value:g}.")

    def boolean(self, name: str) -> bool:
        """Yes or no."""
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def text(self, name: str) -> str | None:
        """A text."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context) if self.given(name) else None

    def choice(self, name: str) -> str | None:
        """One of the options of an enumeration, by its word."""
        if not self.given(name):
            return None
        value, options = self._value(name), self.algorithm.parameterDefinition(name).options()
        if value not in options:
            raise InputError(f"{name} must be one of {', '.join(options)}, got {value!r}.")
        return value

    def date(self, name: str) -> datetime.date | None:
        """A date; ISO as text."""
        if not self.given(name):
            return None
        value = self.algorithm.parameterAsDateTime(self.parameters, name, self.context).date()
        if not value.isValid():
            raise InputError(f"{name} must be a date like 2018-01-06, got {self._value(name)!r}.")
        return datetime.date(value.year(), value.month(), value.day())

    def file(self, name: str) -> str | None:
        """Path of a file or folder; raise `InputError` where it is not there."""
        if not self.given(name):
            return None
        path = self.algorithm.parameterAsFile(self.parameters, name, self.context)
        if not os.path.exists(path):
            raise InputError(f"{name}: there is no {path!r}.")
        return path

    def layer(self, name: str) -> str | None:
        """GDAL source of a raster layer."""
        return self._source(name, self._value(name)) if self.given(name) else None

    def layers(self, name: str) -> tuple[str, ...]:
        """GDAL sources of several raster layers, in the order given."""
        return tuple(self._source(name, item) for item in self._items(name))

    def _items(self, name: str) -> list[Any]:
        value = self._value(name)
        items = value if isinstance(value, (list, tuple)) else [value]
        return [item for item in items if not _empty(item)]

    def series(self, name: str) -> str | None:
        """Path of a displacement time series: a raster, or the HDF5 file that a layer was loaded from."""
        source = self.layer(name)
        return _file_of(source) if source else source

    def series_list(self, name: str) -> tuple[str, ...]:
        """Paths of several displacement time series, in the order given."""
        return tuple(_file_of(source) for source in self.layers(name))

    def _source(self, name: str, value: Any) -> str:
        layer = value if isinstance(value, QgsMapLayer) else None
        if layer is None:
            # Without loading: a path is enough, and a layer of the project or of this run is found by id or name.
            layer = QgsProcessingUtils.mapLayerFromString(str(value), self.context, False)
        if layer is None:
            return str(value)
        if layer.providerType() != "gdal":
            raise InputError(
                f"{name}: layer {layer.name()!r} comes from the provider {layer.providerType()!r}; "
                "give a raster that GDAL reads from a file."
            )
        return layer.source()


def _file_of(source: str) -> str:
    """The HDF5 file that a raster layer was loaded from; any other source as it is."""
    return source.split('"')[1] if source.startswith('HDF5:"') else source


def _range_text(definition) -> str:
    low, high = definition.minimum(), definition.maximum()
    if high >= 2**31 - 1:
        return f"at least {low:g}"
    return f"at most {high:g}" if low <= -(2**31 - 1) else f"between {low:g} and {high:g}"


def _empty(value: Any) -> bool:
    """Whether a Processing value says nothing: None, an invalid QVariant, '' or an empty list."""
    if value is None or (isinstance(value, (str, list, tuple)) and not value):
        return True
    return bool(getattr(value, "isNull", None) and type(value).__name__ == "QVariant" and value.isNull())
