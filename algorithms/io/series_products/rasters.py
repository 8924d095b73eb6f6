"""A folder of rasters, each the displacement from one first date to another, as dolphin's ``timeseries`` folder."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence

import numpy as np

from ...checks import InputError
from ...grid import Window
from ...reporting import Reporter
from .. import tags
from ..bands import BandRaster, open_bands
from ..dates import dates_from_text
from ..layers import same_crs, short_name
from ..products.product import Refusal
from ..request import Decision
from ..series_core import METRES, Series, metres_of
from .product import Box, SeriesProduct, Source
from .raster import sign_words

TITLES = {"rasters": "folder of rasters, one per date (dolphin)"}

_ENDINGS = (".tif", ".tiff")
#: Words in the name of a raster of displacement that does not say its unit.
_WORDS = ("displacement", "disp")


def recognise(source: Source, word: str) -> str | Refusal | None:
    """Rasters of a length, named alike but for their second date."""
    found = _dated(source)
    if len(found) < 2:
        return None
    names = [os.path.basename(path) for path, _pair in found]
    try:
        with open_bands(found[0][0]) as raster:
            said = (raster.units or raster.tags.get(tags.UNITS, "")).strip().lower()
    except InputError:
        return None
    if said not in METRES and (said or not any(part in names[0].lower() for part in _WORDS)):
        return None
    starts = sorted({pair[0] for _path, pair in found})
    if len(starts) > 1:
        return Refusal(
            f"its rasters begin at {len(starts)} different dates ({names[0]}, {names[-1]}): displacement since one "
            "date is read. Put those of one first date into a folder of their own; interferograms go to createstack."
        )
    return f"{len(found)} rasters named as {names[0]}, all since {starts[0]}"


def read(
    source: Source, word: str, *, box: Box | None, use_mask: bool, unit: str | None, reporter: Reporter
) -> SeriesProduct:
    """The rasters as one series that begins with zeros; a pixel without any value has none there either."""
    found = _dated(source)
    first = found[0][1][0]
    rasters: list[BandRaster] = []

    def close() -> None:
        for raster in rasters:
            raster.close()

    try:
        for number, (path, _pair) in enumerate(found):
            reporter.stop_if_cancelled()
            reporter.progress(number / len(found))
            rasters.append(open_bands(path))
            _check(rasters[-1], rasters[0])
        said = [raster.units or raster.tags.get(tags.UNITS, "") for raster in rasters]
        scales = [metres_of(raster.name, unit, each) for raster, each in zip(rasters, said)]
    except BaseException:
        close()
        raise

    def values(window: Window) -> np.ndarray:
        layers = [raster.read(window) * np.float32(scale) for raster, scale in zip(rasters, scales)]
        begin = np.where(np.isfinite(layers).any(axis=0), np.float32(0.0), np.float32(np.nan))
        return np.stack([begin, *layers])

    dates = (first, *(pair[1] for _path, pair in found))
    about = dict(rasters[0].tags)
    series = Series(source.path, rasters[0].grid, dates, about, rasters[0].native_block, values, close)
    sign, warnings = sign_words(about, rasters[0].name)
    decisions = (
        Decision("format", f"{len(found)} rasters of one date each", short_name(found[0][0])),
        Decision("unit", said[0] or f"{unit}", "of the bands" if said[0] else "parameter UNIT"),
        sign,
        Decision("dates", f"{first} and {len(found)} later ones; the first is written as zeros", "names"),
    )
    return SeriesProduct(word, TITLES[word], (), series=series, decisions=decisions, warnings=warnings)


def _dated(source: Source) -> list[tuple[str, tuple[datetime.date, datetime.date]]]:
    """Rasters of a folder with two dates in their names, by the second; of the commonest name around the dates."""
    groups: dict[str, list[tuple[str, tuple[datetime.date, datetime.date]]]] = {}
    for path in source.files if source.path not in source.files else ():
        folder, name = os.path.split(path)
        pair = dates_from_text(name) if name.lower().endswith(_ENDINGS) else None
        if pair and pair[0] < pair[1]:
            around = "".join(letter for letter in name if not letter.isdigit())
            groups.setdefault(os.path.join(folder, around), []).append((path, pair))
    best: Sequence = max(groups.values(), key=len, default=[])
    return sorted(best, key=lambda item: (item[1][1], item[0]))


def _check(raster: BandRaster, first: BandRaster) -> None:
    if raster.bands != 1:
        raise InputError(f"{raster.name} has {raster.bands} bands; a raster of one date has one. Remove it.")
    if not raster.grid.matches(first.grid) or not same_crs(raster.grid.crs_wkt, first.grid.crs_wkt):
        raise InputError(
            f"{raster.name} lies on another grid than {first.name}: {raster.grid.describe()}; {first.grid.describe()}. "
            "Resample it (gdalwarp), or remove it."
        )
