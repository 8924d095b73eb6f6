"""ASF HyP3 InSAR made with GAMMA (job type INSAR_GAMMA), scene-wide; see `hyp3` for layout, sign and documents."""

from __future__ import annotations

from ...reporting import Reporter
from . import hyp3
from .listing import Listing
from .product import Product, Refusal

ID = "hyp3-gamma"
TITLE = "ASF HyP3 InSAR (GAMMA)"

#: ``S1AB_20171111T150004_20171117T145926_VVP006_INT80_G_ueF_4D09``. Nothing in the name is the track: headings tell
#: mixed orbit directions apart.
_NAMING = hyp3.Naming(
    r"S1[A-D]{2}_(?P<first>\d{8}T\d{6})_(?P<second>\d{8}T\d{6})_(?P<place>(?:VV|HH))[PRO]\d{3,4}_INT\d{2}_G_[uw][ec][123F]"
    r"_[0-9A-F]{4}",
    "polarisation",
)


def recognise(listing: Listing) -> str | Refusal | None:
    """See `registry.READERS`."""
    return hyp3.recognise(listing, _NAMING)


def read(listing: Listing, _reporter: Reporter) -> Product:
    """See `registry.READERS`."""
    return hyp3.read(listing, _NAMING, ID, TITLE)
