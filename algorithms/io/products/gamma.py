"""GAMMA: unwrapped phase with its parameter files, as GeoTIFF or as GAMMA writes it (big-endian 32-bit floats).

Layout: GAMMA ISP and DIFF&GEO reference manuals. Files without a header (``20180106_20180118.diff.unw``, ``.cc``) have
the size that a parameter file says: ``range_samples`` x ``azimuth_lines`` of ``*_mli.par``, ``*.slc.par``, ``*.off``
(``interferogram_width``), or ``width`` x ``nlines`` of a DEM segment (``*.dem_par``, ``*_dem.par``), whose corner is
the centre of the first pixel. 0 is nodata. Geometry and baselines come from ``*_slc.par``, ``*_base.par`` and
``*_bperp.par``.

Sign: the interferogram is reference times conjugate of repeat, so phase grows with range: ``away``. MintPy's prep_gamma
leaves phase as it is and uses -lambda / 4 pi; HyP3's guide to its GAMMA products says "positive values indicate
movement away from the sensor"; so does the subsidence of Mexico City in the data that this reader was tried on.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass

from osgeo import osr

from ...checks import InputError
from ...geometry import AWAY
from ...grid import Grid
from ...reporting import Reporter
from ..dates import dates_from_name
from ..folder import COHERENCE, PHASE, kind_from_name, search_folder
from ..layers import quiet_gdal
from ..request import Decision
from . import roipac
from .listing import Listing
from .product import PairFiles, Product, Refusal
from .raw import raw_source

ID = "gamma"
TITLE = "GAMMA"

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_PARAMETERS = r".*(?:\.par|[._]dem_par|\.off|\.diff_par)"
_RASTERS = r".*\.(?:tif|tiff|vrt|img)"
_PLAIN_PHASE = r".*[._]unw(?:\.geo)?"
_PLAIN_COHERENCE = r".*\.(?:cc|cor|coh)(?:\.geo)?"
_WRAPPED = r".*\.(?:diff|int|adf|sm)"
_FLOAT_BYTES = 4
_SIGN = {"phase sign": (AWAY, "GAMMA: its phase grows with range")}


@dataclass(frozen=True)
class _Shape:
    """A size that a parameter file says, and the place on the map where it is a DEM segment's."""

    grid: Grid
    source: str


def recognise(listing: Listing) -> str | Refusal | None:
    """See `registry.READERS`."""
    headers = _headers(listing)
    # ROI_PAC's own headers say more of the interferograms than GAMMA's of the images do
    if not headers or isinstance(roipac.recognise(listing), str):
        return None
    if _plain(listing):
        return f"{len(_plain(listing))} files without a header named as unwrapped phase, and {headers[0]}"
    named = [file for file in listing.named(_RASTERS) if kind_from_name(file) == PHASE]
    if named:
        return f"{len(named)} rasters named as unwrapped phase, and {headers[0]}"
    if listing.named(_WRAPPED) and not listing.named(_RASTERS):
        return Refusal("its interferograms are not unwrapped: there is no file .unw. Unwrap them first (mcf).")
    return None


def read(listing: Listing, _reporter: Reporter) -> Product:
    """See `registry.READERS`.

    Raises
    ------
    InputError
        If no parameter file says the size of the files, or several say different ones that fit; if dates cannot be
        read.
    """
    plain = _plain(listing)
    headers = _headers(listing)
    evidence = (f"{len(headers)} GAMMA parameter files, for example {headers[0]}",)
    if not plain:
        return Product(ID, TITLE, evidence, (), _SIGN, layers=search_folder(listing.folder))
    shape = _shape_of(listing, plain)
    coherence = {
        frozenset(dates): file
        for file in listing.named(_PLAIN_COHERENCE)
        if _is_plain(listing, file, shape.grid) and (dates := dates_from_name(file))
    }
    pairs, aside = [], []
    for file in plain:
        dates = dates_from_name(file)
        if dates is None:
            aside.append(Decision("ignored file", file, "no two dates in its name"))
            continue
        beside = coherence.get(frozenset(dates))
        pairs.append(
            PairFiles(
                dates,
                raw_source(listing.path(file), shape.grid, big_endian=True),
                raw_source(listing.path(beside), shape.grid, big_endian=True) if beside else None,
                dates_source="file names",
            )
        )
    if not pairs:
        raise InputError(f"No file of GAMMA carries two dates in its name ({plain[0]}). Name it YYYYMMDD_YYYYMMDD.unw.")
    decisions = [
        Decision("format", "big-endian 32-bit floats, no header", "GAMMA"),
        Decision("size", shape.grid.describe(), shape.source),
        Decision("unit", "radians", "GAMMA"),
        Decision("nodata", "phase of exactly 0", "GAMMA"),
        *aside,
    ]
    return Product(ID, TITLE, evidence, tuple(pairs), _SIGN, decisions=tuple(decisions), zero_is_nodata=True)


def _headers(listing: Listing) -> list[str]:
    """Parameter files of GAMMA: told by their first words or by the fields that every one of them has."""
    marks = (b"Gamma ", b"radar_frequency:", b"precision_baseline(TCN):", b"interferogram_width:")
    return [
        file for file in listing.named(r".*\.(?:par|off|dem_par)") if any(mark in listing.head(file) for mark in marks)
    ]


def _plain(listing: Listing) -> list[str]:
    """Unwrapped phase without a header: beside an .rsc, .vrt or .xml it is another processor's."""
    return [
        file
        for file in listing.named(_PLAIN_PHASE)
        if not any(f"{file}.{other}" in listing for other in ("vrt", "xml", "hdr")) and not _roipac(listing, file)
    ]


def _roipac(listing: Listing, file: str) -> bool:
    """Whether the .rsc beside a file is ROI_PAC's own: MintPy writes one beside GAMMA's files too, and says so."""
    beside = f"{file}.rsc"
    return beside in listing and "gamma" not in listing.text(beside).lower()


def _is_plain(listing: Listing, file: str, grid: Grid) -> bool:
    return listing.size(file) == grid.width * grid.height * _FLOAT_BYTES and kind_from_name(file) == COHERENCE


def _shape_of(listing: Listing, plain: Sequence[str]) -> _Shape:
    sizes = {listing.size(file): file for file in plain}
    if len(sizes) > 1:
        some = ", ".join(f"{file} {size} bytes" for size, file in list(sizes.items())[:3])
        raise InputError(
            f"The unwrapped files of GAMMA differ in size ({some}): they are not on one grid. Keep those of one "
            "grid, or give GeoTIFFs with ALIGN."
        )
    size = next(iter(sizes))
    shapes = [shape for file in listing.named(_PARAMETERS) for shape in [_shape(file, listing.text(file))] if shape]
    fitting = {}
    for shape in shapes:
        if shape.grid.width * shape.grid.height * _FLOAT_BYTES == size:
            fitting.setdefault((shape.grid.width, shape.grid.height, shape.grid.transform), shape)
    # a DEM segment places the file on the map: before a size alone
    placed = [shape for shape in fitting.values() if shape.grid.crs_wkt] or list(fitting.values())
    if not placed:
        said = ", ".join(f"{shape.grid.width} x {shape.grid.height} ({shape.source})" for shape in shapes[:4])
        raise InputError(
            f"{plain[0]} has {size} bytes, and no GAMMA parameter file in the folder says a width and height that make "
            f"that of 32-bit floats; they say {said or 'none'}. Put the *.mli.par or *.dem_par of the files there."
        )
    if len(placed) > 1:
        said = ", ".join(f"{shape.grid.width} x {shape.grid.height} ({shape.source})" for shape in placed[:4])
        raise InputError(
            f"Several parameter files fit the size of {plain[0]} but say different grids: {said}. Leave the one that "
            "belongs to it in the folder."
        )
    return placed[0]


def _shape(file: str, text: str) -> _Shape | None:
    fields = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
    fields = {key.strip(): value.strip() for key, value in fields.items()}
    if "width" in fields and "nlines" in fields:
        return _segment(file, fields)
    for width, lines in (("range_samples", "azimuth_lines"), ("interferogram_width", "interferogram_azimuth_lines")):
        size = _number(fields, width), _number(fields, lines)
        if all(size):
            return _Shape(Grid(int(size[0]), int(size[1]), (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)), os.path.basename(file))
    return None


def _segment(file: str, fields: dict[str, str]) -> _Shape | None:
    """A DEM segment: geographic (EQA) or UTM; the corner is the centre of its first pixel."""
    width, lines = _number(fields, "width"), _number(fields, "nlines")
    projection = fields.get("DEM_projection", "")
    if projection == "EQA":
        keys, epsg = ("corner_lon", "corner_lat", "post_lon", "post_lat"), 4326
    elif projection == "UTM":
        south = (_number(fields, "false_northing") or 0.0) > 0.0
        keys = ("corner_east", "corner_north", "post_east", "post_north")
        epsg = (32700 if south else 32600) + int(_number(fields, "projection_zone") or 0)
    else:
        return None
    x, y, dx, dy = (_number(fields, key) for key in keys)
    if not width or not lines or None in (x, y, dx, dy):
        return None
    system = osr.SpatialReference()
    with quiet_gdal():
        try:
            system.ImportFromEPSG(epsg)
            wkt = system.ExportToWkt()
        except RuntimeError as error:
            raise InputError(f"{file} names no coordinate system that exists (EPSG:{epsg}). Correct it.") from error
    return _Shape(
        Grid(int(width), int(lines), (x - dx / 2.0, dx, 0.0, y - dy / 2.0, 0.0, dy), wkt), os.path.basename(file)
    )


def _number(fields: dict[str, str], key: str) -> float | None:
    found = _NUMBER.match(fields.get(key, ""))
    return float(found.group()) if found else None
