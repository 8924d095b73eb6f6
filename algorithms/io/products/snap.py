"""SNAP: BEAM-DIMAP products and GeoTIFF exports with bands ``Unw_Phase_ifg_DDMMMYYYY_DDMMMYYYY`` and ``coh_...``.

Layout: SnaphuImportOp names the band ``Unw_Phase_ifg_<reference date>_<secondary date>``; with several secondaries, and
in the multi-reference operators, subswath and polarisation stand between. The abstracted metadata carry radar_frequency
[MHz], antenna_pointing, incidence_near and incidence_far, and the baselines.

Sign: interferograms are the reference times the conjugate of the secondary, so phase grows with range (``away``), in
the order of the band's name. PhaseToDisplacementOp of SNAP's microwave toolbox has ``displacement =
-wavelength / (4 pi) * phase``, SBASInversionOp the same; early versions (2015) of PhaseToDisplacementOp left the minus
out, so a band ``displacement`` has either sign and is not read here. MintPy's prep_snap changes no sign.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ...checks import InputError
from ...constants import SPEED_OF_LIGHT
from ...geometry import AWAY, LEFT, RIGHT
from ...reporting import Reporter
from ...timeseries.network import DatePair, pair_name
from ..dates import parse_date
from ..decide import check_one_wavelength
from ..layers import short_name
from ..request import Decision
from .dimap import Band, Dimap, read_dim, read_geotiff
from .listing import Listing
from .product import PairFiles, Product, Refusal

ID = "snap"
TITLE = "SNAP"

_DATES = re.compile(r"(\d{1,2}[A-Za-z]{3}\d{4})")
#: A GeoTIFF without SNAP's header is SNAP's when it is called like the band.
_NAMED = re.compile(r"(^|.*[_-])(unw_?phase_ifg|coh)_.*\d{1,2}[a-z]{3}\d{4}_\d{1,2}[a-z]{3}\d{4}.*\.tiff?", re.I)
_PHASE, _COHERENCE = "phase", "coherence"


@dataclass(frozen=True)
class _Image:
    """A band with its dates, what it holds, and the header that it belongs to (None for a bare GeoTIFF)."""

    dates: DatePair
    kind: str
    source: str
    name: str
    header: Dimap | None
    geocoded: bool


def recognise(listing: Listing) -> str | Refusal | None:
    """A ``.dim`` or GeoTIFF of SNAP's with an unwrapped band named by two dates."""
    headers = list(_headers(listing))
    unwrapped = [(header, band) for header in headers for band in header.bands if _kind(band.name) == _PHASE]
    if unwrapped:
        header, band = unwrapped[0]
        return f"{len(unwrapped)} bands of SNAP named as {band.name} ({short_name(header.path)}, ...)"
    bare = [file for file in _bare(listing) if _kind(file) == _PHASE]
    if bare and not headers:
        return f"{len(bare)} GeoTIFF files named as SNAP's bands ({bare[0]}, ...)"
    names = [band.name.lower() for header in headers for band in header.bands]
    if any(name.startswith("phase_ifg") for name in names):
        return Refusal(
            "its products hold wrapped phase (band Phase_ifg_...) only. Unwrap it (SNAPHU export, snaphu, SNAPHU "
            "import), and give the products with the band Unw_Phase_ifg_..."
        )
    if any(name.startswith("displacement") for name in names):
        return Refusal(
            "its products hold displacement only, whose sign depends on the version of SNAP. Give the products with "
            "the band Unw_Phase_ifg_... that it was made from."
        )
    if listing.named(r"unwphase.*snaphu\.(img|hdr)"):
        return Refusal(
            "there is only snaphu's own output (UnwPhase_...snaphu.img). Take it back into SNAP with SNAPHU import, "
            "which adds the dates and the metadata."
        )
    return None


def read(listing: Listing, reporter: Reporter) -> Product:
    """The pairs of all headers, geocoded ones where there are any, and what the metadata say."""
    headers = list(_headers(listing))
    images = [image for header in headers for image in _images(header)]
    if not any(image.kind == _PHASE for image in images):
        images += [_bare_image(listing, file) for file in _bare(listing)]
    decisions: list[Decision] = []
    warnings: list[str] = []
    phases = _chosen([image for image in images if image.kind == _PHASE], "unwrapped phase", decisions)
    geocoded = phases[0].geocoded
    coherence = [image for image in images if image.kind == _COHERENCE and image.geocoded == geocoded]
    by_dates = {frozenset(image.dates): image.source for image in _chosen(coherence, "coherence", [])}
    used = [image.header for image in phases if image.header]
    baselines = {}
    for header in used:
        for (reference, secondary), value in header.baselines().items():
            baselines.setdefault((parse_date(reference), parse_date(secondary)), value)
    pairs = [
        PairFiles(
            dates=image.dates,
            phase=image.source,
            coherence=by_dates.get(frozenset(image.dates)),
            perpendicular_baseline=_baseline(baselines, image.dates),
            dates_source="names of the bands, reference first",
        )
        for image in phases
    ]
    headed = f"{len({header.path for header in used})} headers of SNAP" if used else "no header of SNAP"
    decisions += [
        Decision("format", "geocoded" if geocoded else "radar coordinates", headed),
        Decision("unit", "radians", "SNAP: abs_phase"),
        Decision("nodata", "phase of exactly 0", "SNAP fills 0 outside the image"),
        Decision("baselines", "reference to secondary" if baselines else "unknown", headed),
    ]
    if not used:
        warnings.append(
            "The GeoTIFF files carry no header of SNAP: the sign is that of SNAP's unwrapped phase (away), and "
            "wavelength, incidence and look side must be given. Export from SNAP as BEAM-DIMAP to keep them."
        )
    return Product(
        id=ID,
        title=TITLE,
        evidence=(),
        pairs=tuple(pairs),
        geometry=_geometry(used),
        decisions=tuple(decisions),
        warnings=tuple(warnings),
        zero_is_nodata=True,
    )


def _headers(listing: Listing) -> Iterator[Dimap]:
    for file in listing.named(r".*\.dim"):
        header = read_dim(listing.path(file))
        if header:
            yield header
    for file in listing.named(r".*\.tiff?"):
        header = read_geotiff(listing.path(file))
        if header:
            yield header


def _bare(listing: Listing) -> list[str]:
    """GeoTIFF files without SNAP's header that are named as its bands."""
    return [file for file in listing.named(r".*\.tiff?") if _NAMED.fullmatch(file.rsplit("/", 1)[-1])]


def _kind(name: str) -> str | None:
    """What a band (or a file called like one) holds; None for anything else, and without two dates."""
    plain = name.rsplit("/", 1)[-1].lower()
    if len(_DATES.findall(plain)) < 2:
        return None
    if re.search(r"(^|[_-])unw_?phase", plain):
        return _PHASE
    return _COHERENCE if re.search(r"(^|[_-])coh_", plain) else None


def _two_dates(name: str) -> DatePair | None:
    """The last two dates of a name, as SNAP's own operators read them."""
    first, second = (parse_date(text.zfill(9)) for text in _DATES.findall(name.rsplit("/", 1)[-1])[-2:])
    return (first, second) if first and second else None


def _images(header: Dimap) -> Iterator[_Image]:
    for band in header.bands:
        kind = _kind(band.name)
        dates = _two_dates(band.name) if kind else None
        if dates:
            name = f"{short_name(header.path)}, band {band.name}"
            yield _Image(dates, kind, _source(header, band), name, header, header.transform is not None)


def _bare_image(listing: Listing, file: str) -> _Image:
    return _Image(_two_dates(file), _kind(file), listing.path(file), file, None, True)


def _source(header: Dimap, band: Band) -> str:
    """What GDAL opens: the band as a virtual raster that has the position from the header, not from ENVI's map info."""
    system = f"<SRS>{html.escape(header.crs_wkt)}</SRS>" if header.crs_wkt else ""
    place = f"<GeoTransform>{', '.join(repr(part) for part in header.transform)}</GeoTransform>" if system else ""
    nodata = "" if band.nodata is None else f"<NoDataValue>{band.nodata!r}</NoDataValue>"
    return (
        f'<VRTDataset rasterXSize="{header.size[1]}" rasterYSize="{header.size[0]}">{system}{place}'
        f'<VRTRasterBand dataType="Float32" band="1">{nodata}<SimpleSource>'
        f'<SourceFilename relativeToVRT="0">{html.escape(band.path)}</SourceFilename>'
        f"<SourceBand>{band.number}</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )


def _chosen(images: list[_Image], noun: str, decisions: list[Decision]) -> list[_Image]:
    """One image per pair: the geocoded ones where there are any."""
    geocoded = [image for image in images if image.geocoded]
    kept = geocoded or images
    if len(kept) < len(images):
        decisions.append(Decision("left aside", f"{len(images) - len(kept)} images in radar coordinates", "SNAP"))
    counts = Counter(frozenset(image.dates) for image in kept)
    twice = next((image for image in kept if counts[frozenset(image.dates)] > 1), None)
    if twice:
        others = [image.name for image in kept if set(image.dates) == set(twice.dates)]
        raise InputError(
            f"The {noun} of {pair_name(twice.dates)} is there {len(others)} times: {', '.join(others[:3])}. Leave one "
            "product per pair in the folder (of several polarisations or subswaths, take one)."
        )
    return kept


def _baseline(baselines: dict, dates: DatePair) -> float | None:
    if dates in baselines:
        return baselines[dates]
    reverse = baselines.get((dates[1], dates[0]))
    return None if reverse is None else -reverse


def _geometry(headers: list[Dimap]) -> dict[str, tuple[float | str, str]]:
    geometry: dict[str, tuple[float | str, str]] = {
        "phase sign": (AWAY, "SNAP: reference times conjugate of the secondary, displacement = -wavelength/4pi * phase")
    }
    if not headers:
        return geometry
    where = short_name(headers[0].path)
    megahertz = [(header.number("radar_frequency"), short_name(header.path)) for header in headers]
    lengths = [(SPEED_OF_LIGHT / (value * 1e6), name) for value, name in megahertz if value]
    check_one_wavelength(lengths)
    if lengths:
        geometry["wavelength"] = lengths[0][0], f"radar_frequency of {where}"
    near, far = headers[0].number("incidence_near"), headers[0].number("incidence_far")
    if near and far:
        geometry["incidence"] = 0.5 * (near + far), f"mean of incidence_near and incidence_far of {where}"
    heading = headers[0].number("centre_heading")
    if heading is not None:
        geometry["heading"] = heading, f"centre_heading of {where}"
    side = {"right": RIGHT, "left": LEFT}.get(headers[0].word("antenna_pointing").lower())
    if side:
        geometry["look side"] = side, f"antenna_pointing of {where}"
    return geometry
