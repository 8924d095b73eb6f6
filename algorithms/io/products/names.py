"""Ids of the products that have a reader, for parameters; imports nothing, so that a dialog can have them at once."""

from __future__ import annotations

__all__ = ["AUTO", "GENERIC", "READERS", "WORDS"]

#: Words of the parameter PRODUCT that name no reader: find out, and leave it to tags, names and contents.
AUTO, GENERIC = "auto", "generic"

#: Id of a product -> module of its reader in this package, the most specific first. A module has ``ID`` (the same
#: word), ``TITLE`` (as the field says it), ``recognise(listing) -> str | None | Refusal`` (cheap, by names and by heads
#: of small files: why it is this product, None where it is not, a Refusal for a lookalike) and
#: ``read(listing, reporter) -> Product``.
READERS = {
    "hyp3-gamma": "hyp3_gamma",
    "hyp3-isce2": "hyp3_isce2",
    "licsar": "licsar",
    "aria-gunw": "aria",
    "snap": "snap",
    "gmtsar": "gmtsar",
    "isce2": "isce2",
    "mintpy": "mintpy",
    "roipac": "roipac",
    "gamma": "gamma",
}

#: What the parameter PRODUCT takes.
WORDS = (AUTO, *READERS, GENERIC)
