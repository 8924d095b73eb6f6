"""Any raster whose bands carry their dates, or a NetCDF variable (time, y, x): what `series.open_series` opens."""

from __future__ import annotations

import os
from collections.abc import Mapping

from ...checks import InputError
from ...reporting import Reporter
from .. import tags
from ..layers import short_name
from ..request import Decision
from ..series import open_series
from .product import Box, SeriesProduct, Source

TITLES = {"raster": "raster with dated bands"}

_ENDINGS = (".tif", ".tiff", ".vrt", ".nc", ".nc4", ".img")


def recognise(source: Source, word: str) -> str | None:
    """A single file that opens as a series; folders are not searched."""
    if source.path not in source.files or not source.path.lower().endswith(_ENDINGS):
        return None
    try:
        with open_series(source.path, "mm") as series:
            return f"{len(series.dates)} bands with dates"
    except InputError as error:
        # a unit other than millimetres is one, and everything else is not
        return "bands with dates" if "was given. Leave the unit out" in str(error) else None


def read(
    source: Source, word: str, *, box: Box | None, use_mask: bool, unit: str | None, reporter: Reporter
) -> SeriesProduct:
    """The series as it is."""
    series = open_series(source.path, unit)
    sign, warnings = sign_words(series.tags, os.path.basename(source.path))
    decisions = (Decision("format", "raster with dated bands", short_name(source.path)), sign)
    return SeriesProduct(word, TITLES[word], (), series=series, decisions=decisions, warnings=warnings)


def sign_words(found: Mapping[str, str], name: str) -> tuple[Decision, tuple[str, ...]]:
    """What the sign of a raster is taken to be, and a warning where the raster does not say it."""
    said = found.get(tags.SIGN, "")
    if said:
        return Decision("sign", said, f"tag {tags.SIGN}"), ()
    return Decision("sign", "taken as positive toward the satellite", "assumed"), (
        f"{name} does not say its sign (no tag {tags.SIGN}): positive is taken as motion toward the satellite. "
        "Compare a place whose motion you know.",
    )
