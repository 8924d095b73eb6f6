"""Any raster whose bands carry their dates, or a NetCDF variable (time, y, x): what `series.open_series` opens."""

from __future__ import annotations

import os

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
    said = series.tags.get(tags.SIGN, "")
    decisions = [
        Decision("format", "raster with dated bands", short_name(source.path)),
        Decision("sign", said or "taken as positive toward the satellite", f"tag {tags.SIGN}" if said else "assumed"),
    ]
    warnings = ()
    if not said:
        warnings = (
            f"{os.path.basename(source.path)} does not say its sign (no tag {tags.SIGN}): positive is taken as motion "
            "toward the satellite. Compare a place whose motion you know.",
        )
    return SeriesProduct(word, TITLES[word], (), series=series, decisions=tuple(decisions), warnings=warnings)
