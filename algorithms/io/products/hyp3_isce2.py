"""ASF HyP3 InSAR made with ISCE2 from bursts, single (INSAR_ISCE_BURST) or several (INSAR_ISCE_MULTI_BURST).

See `hyp3` for layout, sign and documents. Names: HyP3 "Burst InSAR" guide, naming convention of both job types.
"""

from __future__ import annotations

from ...reporting import Reporter
from . import hyp3
from .listing import Listing
from .product import Product, Refusal

ID = "hyp3-isce2"
TITLE = "ASF HyP3 burst InSAR (ISCE2)"

#: ``S1_136231_IW2_20200604_20200616_VV_INT80_77F1``,
#: ``S1_064_000000s1n00-136231s2n02-000000s3n00_IW_20200604_20200616_VV_INT80_77F1`` and the older merged
#: ``S1A_064_E053_1_N27_3_E054_1_N27_8_20200604_20200616_VV_INT80_7EB5``.
_NAMING = hyp3.Naming(
    r"S1[A-D]?_(?P<place>\d{6}_IW[123]|\d{3}_\d{6}s1n\d{2}-\d{6}s2n\d{2}-\d{6}s3n\d{2}_IW"
    r"|\d{3}_[EW]\d{3}_\d_[NS]\d{2}_\d_[EW]\d{3}_\d_[NS]\d{2}_\d)"
    r"_(?P<first>\d{8})_(?P<second>\d{8})_(?:VV|HH)_INT\d{2}_[0-9A-F]{4}",
    "burst",
)


def recognise(listing: Listing) -> str | Refusal | None:
    """See `registry.READERS`."""
    return hyp3.recognise(listing, _NAMING)


def read(listing: Listing, _reporter: Reporter) -> Product:
    """See `registry.READERS`."""
    return hyp3.read(listing, _NAMING, ID, TITLE)
