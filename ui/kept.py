"""What windows keep in a project, with files in it that move along when the project is moved."""

from __future__ import annotations

import json
import os
import re

from qgis.core import QgsProject

#: Of all entries of the plugin in a project.
SCOPE = "MiningInsar"
#: Folder that the project was in when an entry was written; empty before it was saved the first time.
_HOME = "home"
_PART, _QUOTED = re.compile(r'\w+:"'), re.compile(r'"([^"]+)"')


def write_kept(project: QgsProject, entry: str, found: dict) -> None:
    """Keep something that JSON can hold, unless it is there already."""
    text = json.dumps({**found, _HOME: project.absolutePath()})
    if text != project.readEntry(SCOPE, entry, "")[0]:
        project.writeEntry(SCOPE, entry, text)


def read_kept(project: QgsProject, entry: str) -> dict | None:
    """What is kept, None where there is nothing.

    Paths are kept whole, beside the folder that the project was in. Where it is in another one now, a file that lies
    there as it lay to the old folder is meant; where there is none, the project was saved elsewhere without its data,
    and the path holds as it is.

    Raises
    ------
    ValueError
        If the entry is no JSON object.
    """
    text, there = project.readEntry(SCOPE, entry, "")
    if not there or not text:
        return None
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError(f"an object was expected, got {text[:40]!r}")
    old, new = str(found.pop(_HOME, "")), project.absolutePath()
    return _moved(found, old, new) if old and new and not _same(old, new) else found


def take_home(project: QgsProject, *entries: str) -> None:
    """Tell entries that were written before the project had a file where it is; to be called when it is being saved."""
    if not project.absolutePath():
        return
    for entry in entries:
        text, there = project.readEntry(SCOPE, entry, "")
        try:
            found = json.loads(text) if there and text else None
        except ValueError:
            # Whoever reads it says what is wrong with it.
            continue
        if isinstance(found, dict) and found.get(_HOME) == "":
            write_kept(project, entry, found)


def _moved(value, old: str, new: str):
    """The value with every path in it that lies beside the new folder as it lay beside the old one."""
    if isinstance(value, dict):
        return {key: _moved(each, old, new) for key, each in value.items()}
    if isinstance(value, list):
        return [_moved(each, old, new) for each in value]
    if not isinstance(value, str):
        return value
    if not os.path.isabs(value):
        # GDAL writes a part of a file as HDF5:"path"://part.
        return _QUOTED.sub(lambda found: f'"{_moved(found[1], old, new)}"', value) if _PART.match(value) else value
    # A layer of a file is written after a bar.
    path, bar, layer = value.partition("|")
    try:
        there = os.path.normpath(os.path.join(new, os.path.relpath(path, old)))
    except ValueError:
        # On another drive of Windows.
        return value
    return f"{there}{bar}{layer}" if os.path.exists(there) else value


def _same(first: str, second: str) -> bool:
    return os.path.normcase(os.path.normpath(first)) == os.path.normcase(os.path.normpath(second))
