"""Which time series product a file or folder holds: every reader is asked, by content, and what was decided is said."""

from __future__ import annotations

import importlib
import os
from dataclasses import replace
from types import ModuleType

from ...checks import InputError, check_choice
from ...reporting import Reporter
from ..layers import short_name
from ..products.product import Refusal
from .names import AUTO, READERS, WORDS
from .product import Box, SeriesProduct, Source


def open_product(
    path: str,
    product: str | None = None,
    *,
    box: Box | None = None,
    use_mask: bool = True,
    unit: str | None = None,
    reporter: Reporter | None = None,
) -> SeriesProduct:
    """Recognise and open a time series product.

    Parameters
    ----------
    path : str
        A file or a folder.
    product : str, optional
        A word of `WORDS`; an id forces that reader.
    box : (west, south, east, north), optional
        Points outside are not read [deg]. Pixels are cut by the caller.
    use_mask : bool
        Pixels that the product's own mask calls bad become NaN.
    unit : {"mm", "cm", "m"}, optional
        Of a raster that does not say it.
    reporter : Reporter, optional

    Raises
    ------
    InputError
        If nothing is recognised, only a lookalike is there, or the product asked for is not there; the message says
        what was found.
    """
    word = check_choice("PRODUCT", product or AUTO, WORDS)
    source = Source(path)
    answers = {key: _module(key).recognise(source, key) for key in READERS}
    matches = {key: answer for key, answer in answers.items() if isinstance(answer, str)}
    refusals = {key: answer.reason for key, answer in answers.items() if isinstance(answer, Refusal)}
    if word == AUTO:
        if not matches:
            raise InputError(_nothing(source, refusals))
        chosen = next(iter(matches))
    elif word in matches:
        chosen = word
    else:
        why = refusals.get(word, "nothing in it is named or laid out as that product is.")
        instead = "; ".join(f"{title_of(key)} ({key})" for key in matches)
        raise InputError(
            f"{short_name(path)} is no {title_of(word)}: {why}"
            + (f" It is {instead}: set PRODUCT to auto." if instead else " Set PRODUCT to auto, or give another input.")
        )
    opened = _module(chosen).read(
        source, chosen, box=box, use_mask=use_mask, unit=unit, reporter=reporter or Reporter()
    )
    warnings = list(opened.warnings)
    # a NetCDF or GeoTIFF of a product is a raster with dated bands too: nothing to tell
    others = [key for key in matches if key not in (chosen, "raster")]
    if others:
        words = ", ".join(f"{title_of(key)} ({key})" for key in others)
        warnings.insert(0, f"The input also holds {words}; {title_of(chosen)} is read. PRODUCT takes another.")
    evidence = tuple(dict.fromkeys((matches[chosen], *opened.evidence)))
    return replace(opened, evidence=evidence, warnings=tuple(warnings))


def series_in(path: str) -> str:
    """Name of the finished time series in a file or folder; "" where there is none, or rasters with dates only."""
    source = Source(path)
    keys = (key for key in READERS if key != "raster")
    return next((title_of(key) for key in keys if isinstance(_module(key).recognise(source, key), str)), "")


def title_of(key: str) -> str:
    """Name of a product as the field says it."""
    return _module(key).TITLES[key]


def _module(key: str) -> ModuleType:
    return importlib.import_module(f".{READERS[key]}", __package__)


def _nothing(source: Source, refusals: dict[str, str]) -> str:
    name = short_name(source.path)
    if refusals:
        reasons = " ".join(dict.fromkeys(f"It looks like {title_of(key)}, but {why}" for key, why in refusals.items()))
        return f"{name} cannot be read as a time series. {reasons}"
    kinds = sorted({os.path.splitext(file)[1].lower() for file in source.files} - {""})
    return (
        f"{name} is no time series that a reader knows; it holds {', '.join(kinds[:8]) or 'no'} files. Known are "
        f"{', '.join(title_of(key) for key in READERS)}. Interferograms go to createstack."
    )
