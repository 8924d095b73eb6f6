"""MintPy's ``inputs`` folder: ``ifgramStack.h5``, and ``geometryGeo.h5`` or ``geometryRadar.h5`` beside it.

The stack file is opened as the parameter STACK opens it, which also finds the geometry file. Sign: MintPy's questions
page: "For line-of-sight (LOS) phase in the unit of radians, i.e. 'unwrapPhase' dataset in ifgramStack.h5 file, positive
value represents motion away from the satellite" (``away``).
"""

from __future__ import annotations

from ...checks import MissingPackageError
from ...geometry import AWAY
from ...reporting import Reporter
from ..hdf5 import import_h5py
from ..request import Decision
from .listing import Listing
from .product import Product, Refusal

ID = "mintpy"
TITLE = "MintPy (ifgramStack.h5)"

_MAGIC = b"\x89HDF\r\n\x1a\n"


def recognise(listing: Listing) -> str | Refusal | None:
    """An ``ifgramStack.h5`` that is HDF5 and holds unwrapped phase."""
    stacks = listing.named(r"ifgramStack\.h5")
    if not stacks:
        series = listing.named(r"(geo_)?timeseries.*\.h5")
        if series and listing.head(series[0], 8) == _MAGIC:
            return Refusal(
                f"there is no ifgramStack.h5, only a finished time series ({series[0]}). Open it as TIMESERIES, or "
                "take it over with importseries."
            )
        return None
    if listing.head(stacks[0], 8) != _MAGIC:
        return Refusal(f"{stacks[0]} is not HDF5: it is damaged, or its download was cut short. Copy it again.")
    reason = _what_is_missing(listing.path(stacks[0]))
    if reason:
        return Refusal(f"{stacks[0]} {reason}")
    return f"{stacks[0]} is HDF5 with unwrapPhase and date"


def read(listing: Listing, reporter: Reporter) -> Product:
    """The stack file; everything else is in it and in the geometry file beside it."""
    stacks = listing.named(r"ifgramStack\.h5")
    decisions = [Decision("format", "one HDF5 file, read as STACK", stacks[0])]
    warnings = []
    if len(stacks) > 1:
        warnings.append(f"There are {len(stacks)} stacks; {stacks[0]} is read, {', '.join(stacks[1:4])} is not.")
    return Product(
        id=ID,
        title=TITLE,
        evidence=(),
        pairs=(),
        geometry={"phase sign": (AWAY, "MintPy: positive phase is motion away from the satellite")},
        decisions=tuple(decisions),
        warnings=tuple(warnings),
        stack=listing.path(stacks[0]),
    )


def _what_is_missing(path: str) -> str:
    """Why a file is no stack of unwrapped interferograms; empty where it is one, or where h5py is not there to look."""
    try:
        h5py = import_h5py("Reading ifgramStack.h5")
    except MissingPackageError:
        return ""  # opening it says what to install
    try:
        with h5py.File(path, "r") as file:
            names = sorted(file)
    except OSError as error:
        return f"cannot be opened: {error}. Copy it again."
    if "unwrapPhase" in names and "date" in names:
        return ""
    if "wrapPhase" in names:
        return "holds wrapped phase (wrapPhase) only. Load unwrapped interferograms into MintPy."
    if "rangeOffset" in names or "azimuthOffset" in names:
        return "holds offsets and no unwrapPhase: it is no stack of interferograms."
    return f"has no unwrapPhase but {', '.join(names[:6]) or 'nothing'}: it is no stack of interferograms."
