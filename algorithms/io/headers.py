"""Finding the processors' own header files around a stack's rasters, matched by date."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..timeseries.network import DatePair
from .dates import dates_from_text, parse_date
from .headers_gamma import GammaImage, read_image
from .headers_roipac import RscFacts, facts, read_rsc

#: A folder with more sibling folders than this is not a stack's (a temporary folder, a home): siblings are left alone.
_MOST_SIBLINGS = 64
#: Entries looked at in one folder.
_MOST_ENTRIES = 50_000


@dataclass
class Headers:
    """Headers that belong to the pairs and dates of a stack.

    Attributes
    ----------
    base, perpendicular_tables : dict
        Date pair as the file name has it -> path of the GAMMA ``*_base.par`` / ``*_bperp.par``.
    images : dict
        Date -> GAMMA image parameters (the SLC's before the multilooked image's).
    resources : dict
        Date pair -> (path, facts) of a ROI_PAC ``.rsc``.
    processors : dict
        Raster path -> PROCESSOR of the ``.rsc`` beside it.
    """

    base: dict[DatePair, str] = field(default_factory=dict)
    perpendicular_tables: dict[DatePair, str] = field(default_factory=dict)
    images: dict[datetime.date, GammaImage] = field(default_factory=dict)
    resources: dict[DatePair, tuple[str, RscFacts]] = field(default_factory=dict)
    processors: dict[str, str] = field(default_factory=dict)


def find_headers(raster_paths: Sequence[str], date_pairs: Sequence[DatePair]) -> Headers:
    """Look beside the rasters, in the parent folder and in the folders beside the rasters' folder (one level).

    Only files whose dates are those of the stack are taken.
    """
    wanted_pairs = {frozenset(pair) for pair in date_pairs}
    wanted_dates = {date for pair in date_pairs for date in pair}
    headers = Headers()
    pair_of_raster = {os.path.abspath(path): pair for path, pair in zip(raster_paths, date_pairs)}
    image_files: dict[datetime.date, list[str]] = {}
    for folder in _folders(raster_paths):
        for path in _header_files(folder):
            name = os.path.basename(path)
            lower = name.lower()
            if lower.endswith(".rsc"):
                _take_resource(headers, path, pair_of_raster, wanted_pairs)
            elif "base" in lower or "bperp" in lower:
                pair = dates_from_text(name)
                if pair and frozenset(pair) in wanted_pairs:
                    table = "bperp" in lower or "base_perp" in lower
                    (headers.perpendicular_tables if table else headers.base).setdefault(pair, path)
            elif not lower.endswith("dem.par"):
                date = _one_date(name, wanted_dates)
                if date:
                    image_files.setdefault(date, []).append(path)
    for date, paths in image_files.items():
        for path in sorted(paths, key=lambda name: ("slc" not in os.path.basename(name).lower(), name)):
            image = read_image(path)
            if image and image.date == date:
                headers.images[date] = image
                break
    return headers


def _folders(raster_paths: Sequence[str]) -> list[str]:
    folders: dict[str, None] = {}
    own = dict.fromkeys(os.path.dirname(os.path.abspath(path)) for path in raster_paths if os.path.exists(path))
    folders.update(own)
    for folder in own:
        parent = os.path.dirname(folder)
        if parent == folder:
            continue
        folders[parent] = None
        siblings = sorted(entry.path for entry in _entries(parent) if entry.is_dir() and not entry.name.startswith("."))
        if len(siblings) <= _MOST_SIBLINGS:
            folders.update(dict.fromkeys(siblings))
    return list(folders)


def _header_files(folder: str) -> list[str]:
    return sorted(
        entry.path for entry in _entries(folder) if entry.name.lower().endswith((".par", ".rsc")) and entry.is_file()
    )


def _entries(folder: str) -> list[os.DirEntry]:
    entries = []
    try:
        with os.scandir(folder) as listing:
            for entry in listing:
                entries.append(entry)
                if len(entries) >= _MOST_ENTRIES:
                    break
    except OSError:
        # a folder that may not be listed holds no header that we could read
        return []
    return entries


def _one_date(name: str, wanted: set[datetime.date]) -> datetime.date | None:
    digits = "".join(character if character.isdigit() else " " for character in name).split()
    found = {date for date in (parse_date(text) for text in digits if len(text) in (6, 8)) if date in wanted}
    return found.pop() if len(found) == 1 else None


def _take_resource(
    headers: Headers, path: str, pair_of_raster: dict[str, DatePair], wanted_pairs: set[frozenset[datetime.date]]
) -> None:
    beside = pair_of_raster.get(path[: -len(".rsc")])
    named = beside or dates_from_text(os.path.basename(path))
    if named is None or frozenset(named) not in wanted_pairs:
        return
    fields = read_rsc(path)
    read = facts(fields)
    pair = beside or read.dates or named
    if frozenset(pair) in wanted_pairs:
        headers.resources.setdefault(pair, (path, read))
        headers.processors.setdefault(path, fields.get("PROCESSOR", ""))
