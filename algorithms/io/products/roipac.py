"""ROI_PAC: unwrapped phase with ``.rsc`` headers, as GeoTIFF or as ROI_PAC writes it (``.unw``, amplitude and phase).

Layout: ROI_PAC documentation, file formats: ``.unw`` and ``.cor`` hold two bands of little-endian 32-bit floats
interleaved by line, amplitude first; ``<file>.rsc`` says WIDTH, FILE_LENGTH, and X_FIRST, X_STEP ... where it is
geocoded. 0 is nodata. DATE12 is ``YYMMDD-YYMMDD``, the date of the reference first.

Sign: phase grows with range, ``away``: MintPy's prep_roipac leaves phase as it is and uses -lambda / 4 pi, and the
subsidence bowl over the Metropolitan colliery, made with ROI_PAC, has positive phase.
"""

from __future__ import annotations

import os

from osgeo import osr

from ...checks import InputError
from ...geometry import AWAY
from ...grid import Grid
from ...reporting import Reporter
from ..dates import dates_from_name
from ..folder import PHASE, kind_from_name, search_folder
from ..headers_roipac import facts, read_rsc
from ..layers import quiet_gdal
from ..request import Decision
from .listing import Listing
from .product import PairFiles, Product, Refusal
from .raw import raw_source

ID = "roipac"
TITLE = "ROI_PAC"

_RASTERS = r".*\.(?:tif|tiff|vrt|img)"
_FLOAT_BYTES = 4
_SIGN = {"phase sign": (AWAY, "ROI_PAC: its phase grows with range")}


def recognise(listing: Listing) -> str | Refusal | None:
    """See `registry.READERS`."""
    headers = _headers(listing)
    if not headers:
        wrapped = [file for file in listing.named(r".*\.int\.rsc") if _own(listing, file)]
        if wrapped:
            return Refusal(f"its interferograms are not unwrapped ({wrapped[0][:-4]}, no .unw). Unwrap them first.")
        return None
    there = _plain(listing)
    if there:
        return f"{len(there)} files .unw with their .rsc"
    named = [file for file in listing.named(_RASTERS) if kind_from_name(file) == PHASE]
    if named:
        return f"{len(named)} rasters named as unwrapped phase, and {len(headers)} headers .unw.rsc"
    return Refusal(f"there are headers ({headers[0]}) but not the files .unw that they describe. Put them there.")


def read(listing: Listing, _reporter: Reporter) -> Product:
    """See `registry.READERS`.

    Raises
    ------
    InputError
        If a header does not fit its file, or has no dates.
    """
    headers = _headers(listing)
    evidence = (f"{len(headers)} ROI_PAC headers, for example {headers[0]}",)
    plain = _plain(listing)
    if not plain:
        return Product(ID, TITLE, evidence, (), _SIGN, layers=search_folder(listing.folder))
    correlation = {}
    for file in listing.named(r".*\.cor"):
        if f"{file}.rsc" in listing:
            dates = _dates(listing, file)
            correlation.setdefault(frozenset(dates), file)
    pairs = []
    for file in plain:
        dates = _dates(listing, file)
        beside = correlation.get(frozenset(dates))
        fields = read_rsc(listing.path(f"{file}.rsc"))
        pairs.append(
            PairFiles(
                dates,
                _source(listing, file),
                _source(listing, beside) if beside else None,
                facts(fields).perpendicular_baseline,
                dates_source="DATE12 of the .rsc, else names",
            )
        )
    decisions = [
        Decision("format", "little-endian 32-bit floats, amplitude before phase by line", ".rsc"),
        Decision("unit", "radians", "ROI_PAC"),
        Decision("nodata", "phase of exactly 0", "ROI_PAC"),
    ]
    return Product(ID, TITLE, evidence, tuple(pairs), _SIGN, decisions=tuple(decisions), zero_is_nodata=True)


def _headers(listing: Listing) -> list[str]:
    return [file for file in listing.named(r".*\.unw\.rsc") if _own(listing, file)]


def _own(listing: Listing, file: str) -> bool:
    """MintPy writes .rsc beside the files of every processor, and says whose they are in PROCESSOR."""
    for line in listing.text(file).splitlines():
        words = line.split()
        if len(words) == 2 and words[0] == "PROCESSOR":
            return words[1].lower() in ("roipac", "roi_pac")
    return "WIDTH" in listing.text(file)


def _plain(listing: Listing) -> list[str]:
    return [file[:-4] for file in _headers(listing) if file[:-4] in listing]


def _dates(listing: Listing, file: str):
    dates = facts(read_rsc(listing.path(f"{file}.rsc"))).dates or dates_from_name(file)
    if dates is None:
        raise InputError(f"{file}.rsc has no DATE12 and the name no two dates. Add DATE12 YYMMDD-YYMMDD to the header.")
    return dates


def _source(listing: Listing, file: str) -> str:
    fields = read_rsc(listing.path(f"{file}.rsc"))
    try:
        width, lines = int(float(fields["WIDTH"])), int(float(fields["FILE_LENGTH"]))
    except (KeyError, ValueError) as error:
        raise InputError(
            f"{file}.rsc does not say WIDTH and FILE_LENGTH: the size of the raster is unknown."
        ) from error
    bands, rest = divmod(listing.size(file), width * lines * _FLOAT_BYTES)
    if rest or bands not in (1, 2):
        raise InputError(
            f"{file} has {listing.size(file)} bytes, but its .rsc says {width} x {lines} pixels: neither one nor two "
            "bands of 32-bit floats. The file is cut short, or the header is another file's."
        )
    return raw_source(listing.path(file), _grid(file, fields, width, lines), big_endian=False, bands=bands, band=bands)


def _grid(file: str, fields: dict[str, str], width: int, lines: int) -> Grid:
    try:
        x, dx, y, dy = (float(fields[key]) for key in ("X_FIRST", "X_STEP", "Y_FIRST", "Y_STEP"))
    except (KeyError, ValueError):
        # radar coordinates
        return Grid(width, lines, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0))
    unit, projection = fields.get("X_UNIT", "degrees").lower(), fields.get("PROJECTION", "LL").upper()
    if not unit.startswith("deg") or not projection.startswith("L"):
        raise InputError(
            f"{os.path.basename(file)}.rsc says PROJECTION {projection}, X_UNIT {unit}: geocoded files of ROI_PAC "
            "are read in degrees only. Convert them to GeoTIFF."
        )
    system = osr.SpatialReference()
    with quiet_gdal():
        system.ImportFromEPSG(4326)
        return Grid(width, lines, (x, dx, 0.0, y, 0.0, dy), system.ExportToWkt())
