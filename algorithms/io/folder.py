"""Which rasters of a folder are unwrapped phase, which are coherence, and which are neither."""

from __future__ import annotations

import itertools
import os
import re
from dataclasses import dataclass

from ..checks import InputError
from . import tags
from .content import looks_like_coherence, pixels_of, sample
from .dates import dates_from_name, dates_from_tags
from .layers import HandlePool, Layer, inspect, short_name
from .series_core import METRES

_EXTENSIONS = (".tif", ".tiff", ".vrt", ".grd", ".nc", ".img", ".unw", ".cor", ".cc", ".geo")
_DEEPEST = 2
_MOST_FILES = 20_000
PHASE, COHERENCE, OTHER = "phase", "coherence", "other"
#: Words in a file's name; the last one that is known decides.
_WORDS = {
    **dict.fromkeys(("unw", "unwrapped", "unwrap", "unwphase"), PHASE),
    **dict.fromkeys(("cc", "cor", "corr", "coh", "coherence", "correlation"), COHERENCE),
    **dict.fromkeys(
        (
            *("dem", "hgt", "height", "mask", "conncomp", "connected", "components", "amp", "amplitude", "mag", "lv"),
            *(
                "theta",
                "phi",
                "lon",
                "lat",
                "wrapped",
                "int",
                "diff",
                "los",
                "disp",
                "displacement",
                "vert",
                "water",
                "inc",
                "incidence",
            ),
            *("bperp", "velocity", "timeseries"),
        ),
        OTHER,
    ),
}
_TYPES = {
    "ORIGINAL_IFG": PHASE,
    "ORIGINAL_COH": COHERENCE,
    "ORIGINAL_DEM": OTHER,
    tags.KIND_PHASE.upper(): PHASE,
    tags.KIND_COHERENCE.upper(): COHERENCE,
    tags.KIND_TIMESERIES.upper(): OTHER,
    tags.KIND_VELOCITY.upper(): OTHER,
}


@dataclass(frozen=True)
class FolderContent:
    """Sources of phase and of coherence layers, and what was left aside with the reason."""

    interferograms: tuple[str, ...]
    coherence: tuple[str, ...]
    ignored: tuple[tuple[str, str], ...]


def search_folder(folder: str) -> FolderContent:
    """Classify the rasters of ``folder`` and of two levels below it: by tags, else by name, else by content.

    Raises
    ------
    InputError
        If it is no folder, holds no interferogram, or a raster named as phase or coherence cannot be opened.
    """
    if not os.path.isdir(folder):
        raise InputError(f"FOLDER must be a folder that exists, got {folder!r}.")
    found: dict[str, list[str]] = {PHASE: [], COHERENCE: []}
    ignored = []
    pool = HandlePool(8)
    try:
        for path in _rasters(folder):
            kind, reason = _classify(path, pool)
            if kind in found:
                found[kind].append(path)
            else:
                ignored.append((os.path.relpath(path, folder), reason))
    finally:
        pool.close()
    if not found[PHASE]:
        aside = "; ".join(f"{name}: {reason}" for name, reason in ignored[:5]) or f"its files are {_endings(folder)}"
        raise InputError(
            f"FOLDER {folder} holds no interferogram that can be told by tags, name or content ({aside}). Give the "
            "layers by INTERFEROGRAMS; of single-look complex images interferogram and unwrap make them first."
        )
    return FolderContent(tuple(found[PHASE]), tuple(found[COHERENCE]), tuple(ignored))


def _endings(folder: str) -> str:
    """Endings of the names of a folder's files, in words; of a large tree those of its first folders."""
    places = itertools.islice(os.walk(folder), _DEEPEST * 10)
    found = {os.path.splitext(name)[1].lower() for _folder, _folders, files in places for name in files}
    return ", ".join(sorted(found - {""})[:8]) or "none"


def kind_from_name(path: str) -> str | None:
    """``phase``, ``coherence`` or ``other`` from the words of a file's name; None when no word is known."""
    words = re.split(r"[^a-z0-9]+", os.path.basename(path).lower())
    return next((_WORDS[word] for word in reversed(words) if word in _WORDS), None)


def kind_from_tags(found: dict[str, str]) -> str | None:
    """The same from the tags DATA_KIND (ours) and DATA_TYPE (PyRate's)."""
    for tag in (tags.KIND, "DATA_TYPE"):
        kind = _TYPES.get(found.get(tag, "").strip().upper())
        if kind:
            return kind
    # Our own maps of anything else carry the two dates of the stack as well, and are no interferogram of them.
    return OTHER if found.get(tags.KIND) else None


def _classify(path: str, pool: HandlePool) -> tuple[str, str]:
    named = kind_from_name(path)
    try:
        layer = inspect(path)
    except InputError as error:
        if named in (PHASE, COHERENCE) and dates_from_name(path):
            raise
        return OTHER, str(error)
    kind = kind_from_tags(layer.tags) or named
    if kind == OTHER:
        return OTHER, "neither unwrapped phase nor coherence by its tags or name"
    if layer.units in METRES:
        return OTHER, f"in {layer.units}: a length, and no phase"
    if not (dates_from_tags(layer.tags) or dates_from_name(path)):
        return OTHER, "no two dates in its tags or name"
    return (kind, "") if kind else _kind_from_content(layer, pool)


def _kind_from_content(layer: Layer, pool: HandlePool) -> tuple[str, str]:
    if layer.integer:
        return OTHER, "whole numbers, and nothing says what they are"
    return (COHERENCE if looks_like_coherence(sample(pixels_of(pool, layer))) else PHASE), ""


def _rasters(folder: str) -> list[str]:
    paths: list[str] = []
    base = os.path.abspath(folder)
    for current, folders, files in os.walk(base):
        depth = 0 if current == base else os.path.relpath(current, base).count(os.sep) + 1
        folders[:] = sorted(name for name in folders if not name.startswith(".")) if depth < _DEEPEST else []
        for name in sorted(files):
            # x.unw and x.unw.vrt are one raster: the VRT says what is in it
            if name.lower().endswith(_EXTENSIONS) and not name.startswith(".") and f"{name}.vrt" not in files:
                paths.append(os.path.join(current, name))
        if len(paths) > _MOST_FILES:
            raise InputError(
                f"FOLDER {short_name(folder)} holds more than {_MOST_FILES} rasters: give a folder further down."
            )
    return paths
