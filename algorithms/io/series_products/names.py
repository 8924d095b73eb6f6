"""Ids of the series products that have a reader, for parameters; imports nothing, so that a dialog opens at once."""

from __future__ import annotations

__all__ = ["AUTO", "READERS", "WORDS"]

#: Word of the parameter PRODUCT that names no reader: find out.
AUTO = "auto"

#: Id -> module in this package, the most specific first. A module has ``recognise(source, word) -> str | None |
#: Refusal`` (why it is this product, None where it is not, a Refusal for a lookalike), ``read(source, word, ...) ->
#: SeriesProduct`` and ``TITLES`` (id -> name as the field says it).
READERS = {
    "opera-disp-s1": "opera",
    "egms-los": "egms",
    "egms-up": "egms",
    "egms-east": "egms",
    "licsbas": "licsbas",
    "mintpy": "mintpy",
    "rasters": "rasters",
    "raster": "raster",
}

#: What the parameter PRODUCT takes.
WORDS = (AUTO, *READERS)
