"""The command that made a file, read back from the file: rasters, HDF5, and vector layers carry it.

A command names its inputs, and those say in turn who made them: that gives the commands of a whole job, in order.
"""

from __future__ import annotations

import json
import os
import shlex
from collections.abc import Iterable
from dataclasses import dataclass

from osgeo import gdal

from ..checks import InputError
from . import tags
from .features import GEOJSON_MEMBER
from .inspection import describe_raster
from .rasters import GdalFailures

_RASTERS = (".tif", ".tiff")
_HDF5 = (".h5", ".he5", ".hdf5")
_VECTORS = (".gpkg", ".geojson", ".json")
#: Files of a folder that are asked who made them: one speaks for all.
_ASKED = 3
_MOST_STEPS = 200


@dataclass(frozen=True)
class Step:
    """One command of a job, and the files of this job that it made."""

    command: str
    made: tuple[str, ...]

    @property
    def settings(self) -> list[tuple[str, str]]:
        """Names and values of its parameters."""
        return settings_of(self.command)


def settings_of(command: str) -> list[tuple[str, str]]:
    """Names and values of a qgis_process command; empty where it cannot be taken apart."""
    try:
        words = shlex.split(command)
    except ValueError:
        return []
    pairs = (word[2:].partition("=") for word in words if word.startswith("--") and "=" in word)
    return [(name, value) for name, _, value in pairs]


def command_of(path: str) -> str:
    """The command that a file, or the first files of a folder, carry; empty where they carry none.

    Only files of this computer are opened, whatever a command calls its inputs.
    """
    if path.startswith(("\\\\", "//")):
        return ""
    if os.path.isdir(path):
        inside = sorted(name for name in os.listdir(path) if name.lower().endswith((*_RASTERS, *_HDF5)))
        found = (command_of(os.path.join(path, name)) for name in inside[:_ASKED])
        return next((command for command in found if command), "")
    suffix = os.path.splitext(path)[1].lower()
    if not os.path.isfile(path):
        return ""
    try:
        if suffix in _RASTERS:
            return describe_raster(path).tags.get(tags.COMMAND, "")
        if suffix in _VECTORS:
            return layer_tags(path).get(tags.COMMAND, "")
        return _of_hdf5(path) if suffix in _HDF5 else ""
    except (InputError, OSError):
        return ""


def layer_tags(path: str, number: int = 0) -> dict[str, str]:
    """Metadata that Mining InSAR gave a layer of a GeoPackage or GeoJSON file; empty where there is none."""
    with GdalFailures():
        try:
            source = gdal.OpenEx(path, gdal.OF_VECTOR, open_options=_options(path))
            layer = source.GetLayer(number) if source is not None else None
            if layer is None:
                return {}
            native = layer.GetMetadataItem("NATIVE_DATA", "NATIVE_DATA")
            if not native:
                return dict(layer.GetMetadata() or {})
            kept = json.loads(native).get(GEOJSON_MEMBER)
        except (RuntimeError, ValueError, AttributeError):
            return {}
    return {str(name): str(value) for name, value in kept.items()} if isinstance(kept, dict) else {}


def _options(path: str) -> list[str]:
    return ["NATIVE_DATA=YES"] if path.lower().endswith(("json",)) else []


def _of_hdf5(path: str) -> str:
    try:
        import h5py
    except ImportError:
        return ""
    with h5py.File(path, "r") as file:
        found = file.attrs.get(tags.COMMAND, "")
    return found.decode("utf-8", "replace") if isinstance(found, bytes) else str(found)


def whole_job(made: Iterable[tuple[str, str]]) -> list[Step]:
    """The commands of a job, each after those that made its inputs.

    Parameters
    ----------
    made : iterable of (path, command)
        Files of the results with what they carry.

    Returns
    -------
    list of Step
        With the commands of the inputs that are still there, and of theirs. At most `_MOST_STEPS`.
    """
    files: dict[str, list[str]] = {}
    for path, command in made:
        files.setdefault(command, [])
        if path not in files[command]:
            files[command].append(path)
    ordered: list[str] = []
    for command in list(files):
        _put(command, files, ordered, set())
    return [Step(command, tuple(files[command])) for command in ordered]


def _put(command: str, files: dict[str, list[str]], ordered: list[str], above: set[str]) -> None:
    """Append a command after those that made what it names."""
    if command in ordered or command in above or len(ordered) >= _MOST_STEPS:
        return
    for _, value in settings_of(command):
        other = command_of(value) if os.path.isabs(value) else ""
        if other and other != command:
            made = files.setdefault(other, [])
            if value not in made and not os.path.isdir(value):
                made.append(value)
            _put(other, files, ordered, {*above, command})
    ordered.append(command)


def names_file(command: str, path: str) -> bool:
    """Whether a command names a file: by its place, or by its name where the results were moved."""
    name = os.path.basename(path)
    return any(value and os.path.basename(value.rstrip("/\\")) == name for _, value in settings_of(command))
