"""ISCE2 stacks (topsStack, stripmapStack): ``filt_fine.unw`` and ``filt_fine.cor`` in folders named by two dates.

Layout: ``merged/interferograms/DATE1_DATE2/filt_fine.unw`` with ``.xml`` and ``.vrt`` beside it (two bands by line,
amplitude first), ``.cor``, ``.unw.conncomp``; stripmapStack names them ``Igrams/DATE1_DATE2/filt_DATE1_DATE2.unw`` or
``..._snaphu.unw``; ``geocodeIsce.py`` and ``geocodeGdal.py`` add ``.geo``. Geometry in ``geom_reference/los.rdr`` (or
``.geo``): band 1 the incidence angle, band 2 the azimuth of the line of sight from the ground, anti-clockwise from
north, so heading = 90 - azimuth looking right (MintPy's azimuth2heading_angle). Baselines in
``baselines/DATE1_DATE2/*.txt`` ("Bperp (average)" of each swath) or ``baselines/DATE1_DATE2.txt`` (PERP_BASELINE_TOP
and _BOTTOM), against one date. The wavelength is in ``reference/IW*.xml``; stripmapStack keeps it in a Python shelf,
which is never opened here.

Sign: interferograms are reference times the conjugate of the secondary, so phase grows with range (``away``). MintPy's
questions page: "For line-of-sight phase ... positive value represents motion away from the satellite", and its loader
prep_isce changes no sign.
"""

from __future__ import annotations

import re

import numpy as np

from ...checks import InputError
from ...geometry import AWAY, RIGHT
from ...grid import Window
from ...reporting import Reporter
from ..bands import open_bands
from ..dates import dates_from_text, parse_date
from ..lookup import WGS84
from ..request import Decision
from ..vectors import wkt_of_epsg
from .listing import Listing
from .product import GeometryRaster, PairFiles, Product, Refusal
from .raw import band_source

ID = "isce2"
TITLE = "ISCE2 stack (topsStack, stripmapStack)"

_HEADERS = (".xml", ".vrt", ".hdr", ".aux.xml", ".rsc")
_SIDE = 64


def recognise(listing: Listing) -> str | Refusal | None:
    """Folders named by two dates with an ``.unw`` that has ISCE's ``.xml`` or ``.vrt`` beside it."""
    images = [file for file in listing.files if _dates(file) and _plain(file).endswith(".unw")]
    headed = [file for file in images if _source(listing, file)]
    if headed:
        folders = {file.rsplit("/", 1)[0] for file in headed}
        return f"{len(folders)} folders named by two dates with .unw and ISCE's .xml or .vrt ({headed[0]}, ...)"
    wrapped = [file for file in listing.files if _dates(file) and _plain(file).endswith(".int")]
    if any(listing.beside(file, f"{file.rsplit('/', 1)[-1]}.xml") for file in wrapped):
        return Refusal(
            f"its folders hold only wrapped interferograms ({wrapped[0]}) and no .unw. Unwrap them first (the stack "
            "processor's unwrapping step)."
        )
    if images and listing.named(r"filt_fine\.(unw|cor|int).*") and not listing.named(r".*\.rsc"):
        return Refusal(
            f"{images[0]} has no .xml and no .vrt beside it, so nobody says its size. Copy them too, or make them with "
            "ISCE's fixImageXml.py or gdal2isce_xml.py."
        )
    return None


def read(listing: Listing, reporter: Reporter) -> Product:
    """The pairs with their baselines, the line of sight, and the wavelength."""
    decisions: list[Decision] = []
    warnings: list[str] = []
    geocoded, images = _images(listing, decisions)
    baselines, source = _baselines(listing)
    suffix = ".geo" if geocoded else ""
    pairs = []
    for file in images:
        dates = _dates(file)
        known = dates[0] in baselines and dates[1] in baselines
        pairs.append(
            PairFiles(
                dates=dates,
                phase=_source(listing, file),
                coherence=_source(listing, _coherence_of(listing, file, suffix)),
                perpendicular_baseline=baselines[dates[1]] - baselines[dates[0]] if known else None,
                components=_source(listing, _beside(listing, file, f"{_stem(file)}.unw.conncomp{suffix}")),
                dates_source="folder names, reference first",
            )
        )
    geometry, incidence = _geometry(listing, suffix, warnings)
    decisions += [
        Decision("dates", "reference first", "folder names DATE1_DATE2"),
        Decision("unit", "radians, band 2 of the .unw files", "ISCE2"),
        Decision("nodata", "phase of exactly 0", "ISCE2 leaves 0 outside the image"),
        Decision("baselines", "of the second date less the first" if baselines else "unknown", source),
    ]
    return Product(
        id=ID,
        title=TITLE,
        evidence=(),
        pairs=tuple(pairs),
        geometry=geometry,
        incidence_raster=incidence,
        decisions=tuple(decisions),
        warnings=tuple(warnings),
        zero_is_nodata=True,
        crs_wkt=wkt_of_epsg(WGS84) if geocoded else "",
        # GDAL takes lines and samples of ISCE's own header for degrees
        radar_coordinates=not geocoded,
    )


def _dates(file: str):
    """The two dates of the folder that a file lies in; None where it has none."""
    folder = file.rpartition("/")[0].rsplit("/", 1)[-1]
    return dates_from_text(folder) if re.fullmatch(r"\d{8}[_-]\d{8}", folder) else None


def _plain(file: str) -> str:
    """A name without ``.geo`` and header endings; of a header, something that no image is called."""
    return file[:-4] if file.endswith(".geo") else file


def _stem(file: str) -> str:
    """Name of an image without folder and endings: ``filt_fine``."""
    return _plain(file).rsplit("/", 1)[-1].rsplit(".unw", 1)[0]


def _beside(listing: Listing, file: str, name: str) -> str:
    return listing.beside(file, name) or ""


def _images(listing: Listing, decisions: list[Decision]) -> tuple[bool, list[str]]:
    """One unwrapped image per pair: geocoded ones where every pair has one, filtered before plain."""
    found = [
        file for file in listing.files if _dates(file) and _plain(file).endswith(".unw") and _source(listing, file)
    ]
    by_pair: dict[str, list[str]] = {}
    for file in found:
        by_pair.setdefault(file.rpartition("/")[0], []).append(file)
    twins: dict[object, list[str]] = {}
    for folder in by_pair:
        twins.setdefault(frozenset(_dates(f"{folder}/x")), []).append(folder)
    twice = next((folders for folders in twins.values() if len(folders) > 1), None)
    if twice:
        raise InputError(
            f"The same pair is there more than once: {', '.join(twice)}. Give the folder of one of the sets as FOLDER."
        )
    geocoded = all(any(file.endswith(".geo") for file in files) for files in by_pair.values())
    chosen, aside = [], []
    for files in by_pair.values():
        usable = [file for file in files if file.endswith(".geo") == geocoded]
        if not usable:
            raise InputError(
                f"{files[0]} is geocoded, but other pairs are in radar coordinates only. Geocode all of them, or none."
            )
        usable.sort(key=lambda file: (not _stem(file).startswith("filt_"), len(file), file))
        chosen.append(usable[0])
        aside += [file for file in files if file != usable[0]]
    decisions.append(Decision("format", "geocoded" if geocoded else "radar coordinates", chosen[0]))
    if aside:
        decisions.append(Decision("left aside", f"{len(aside)} other unwrapped images", ", ".join(aside[:3])))
    return geocoded, chosen


def _coherence_of(listing: Listing, file: str, suffix: str) -> str:
    stem = _stem(file)
    names = [f"{stem}.cor{suffix}", f"{stem.removesuffix('_snaphu').removesuffix('_icu')}.cor{suffix}"]
    folder = file.rpartition("/")[0]
    others = [other for other in listing.files if other.startswith(f"{folder}/") and other.endswith(f".cor{suffix}")]
    return next((found for found in (_beside(listing, file, name) for name in names) if found), (others or [""])[0])


def _source(listing: Listing, file: str) -> str | None:
    """What GDAL opens for the quantity of an image: its last band, by the ``.vrt``, else by ISCE's own header."""
    if not file or file.endswith(_HEADERS):
        return None
    name = file.rsplit("/", 1)[-1]
    vrt, header = listing.beside(file, f"{name}.vrt"), listing.beside(file, f"{name}.xml")
    if vrt:
        bands = len(re.findall(r"<VRTRasterBand\b", listing.text(vrt)))
        path = listing.path(vrt)
        return f"vrt://{path}?bands=2" if bands == 2 else path
    return listing.path(file) if header else None


def _baselines(listing: Listing) -> tuple[dict, str]:
    """Perpendicular baseline by date [m] against the date that most files start from."""
    found: dict[object, dict] = {}
    for file in listing.files:
        match = re.search(r"(?:^|/)baselines/(?:\d{8}_\d{8}/)?(\d{8})_(\d{8})\.txt$", file)
        values = _baseline_values(listing.text(file)) if match else []
        first, second = (parse_date(text) for text in match.groups()) if match else (None, None)
        if first and second and values:
            found.setdefault(first, {first: 0.0})[second] = float(np.mean(values))
    if not found:
        return {}, "no baselines/*.txt"
    reference = max(found, key=lambda date: len(found[date]))
    return found[reference], f"baselines/{reference:%Y%m%d}_*.txt"


def _baseline_values(text: str) -> list[float]:
    number = r"([-+]?\d[\d.eE+-]*)"
    return [
        float(value)
        for value in re.findall(rf"^\s*(?:Bperp \(average\)\s*:|PERP_BASELINE_(?:TOP|BOTTOM))\s*{number}", text, re.M)
    ]


def _geometry(
    listing: Listing, suffix: str, warnings: list[str]
) -> tuple[dict[str, tuple[float | str, str]], GeometryRaster | None]:
    geometry: dict[str, tuple[float | str, str]] = {
        "phase sign": (AWAY, "ISCE2: reference times conjugate of the secondary, so phase grows with range")
    }
    headers = [file for file in listing.files if re.search(r"(?:^|/)(?:reference|master)/IW\d\.xml$", file)]
    values = {name: [] for name in ("radarwavelength", "startingrange", "rangepixelsize", "numberofsamples")}
    for file in headers:
        for name, entries in values.items():
            entries += _xml_values(listing.text(file), name)
    if values["radarwavelength"]:
        geometry["wavelength"] = float(np.median(values["radarwavelength"])), f"radarwavelength of {headers[0]}"
        geometry["look side"] = RIGHT, f"Sentinel-1 looks right ({headers[0]})"
    else:
        warnings.append(
            "No reference/IW*.xml with radarwavelength is in the folder (stripmapStack keeps the wavelength in a "
            "Python shelf, which is not opened): give WAVELENGTH."
        )
    if all(values.values()):
        near = min(values["startingrange"])
        far = max(values["startingrange"]) + max(values["numberofsamples"]) * np.median(values["rangepixelsize"])
        geometry["slant range"] = 0.5 * (near + float(far)), f"middle of the swaths in {headers[0]}, ..."
    candidates = [file for file in listing.named(r"los\.(rdr|geo|rdr\.geo)") if file.endswith(".geo") == bool(suffix)]
    sight = candidates[0] if candidates else None
    incidence = None
    source = _first_band(listing, sight) if sight else None
    if source:
        middle = _middle(listing, sight)
        if middle is not None:
            side = geometry.get("look side", (None, ""))[0]
            incidence = GeometryRaster(source, "incidence_deg", sight)
            geometry["incidence"] = middle[0], f"band 1 of {sight}, middle of the image"
            if side == RIGHT:
                heading = (90.0 - middle[1] + 180.0) % 360.0 - 180.0
                geometry["heading"] = heading, f"band 2 of {sight}: 90 degrees less the azimuth of the line of sight"
    return geometry, incidence


def _first_band(listing: Listing, file: str) -> str | None:
    """What GDAL opens for band 1 of a file of two bands; None without ``.vrt`` and ``.xml``."""
    headed = _headed(listing, file)
    if headed is None or headed.endswith(".vrt"):
        return f"vrt://{headed}?bands=1" if headed else None
    source = band_source(headed, 1)
    return source if file.endswith(".geo") else re.sub(r"<(SRS|GeoTransform)\b.*?</\1>", "", source, flags=re.DOTALL)


def _headed(listing: Listing, file: str) -> str | None:
    """What GDAL opens for a file with all its bands: the ``.vrt`` beside it, else by ISCE's own header."""
    name = file.rsplit("/", 1)[-1]
    vrt, header = listing.beside(file, f"{name}.vrt"), listing.beside(file, f"{name}.xml")
    if vrt:
        return listing.path(vrt)
    return listing.path(file) if header else None


def _middle(listing: Listing, file: str) -> tuple[float, float] | None:
    """Incidence and azimuth of the line of sight [deg] in the middle of the image; None where it is empty there."""
    with open_bands(_headed(listing, file)) as raster:
        if raster.bands != 2:
            return None
        rows, cols = min(_SIDE, raster.shape[0]), min(_SIDE, raster.shape[1])
        window = Window((raster.shape[0] - rows) // 2, (raster.shape[1] - cols) // 2, rows, cols)
        angles = np.array([raster.read(window, band) for band in (1, 2)])
    kept = np.isfinite(angles).all(axis=0) & (angles[0] != 0.0)
    return (float(np.median(angles[0][kept])), float(np.median(angles[1][kept]))) if kept.any() else None


def _xml_values(text: str, name: str) -> list[float]:
    """Numbers of every ``<property name="...">`` with a ``<value>``, as ISCE writes its headers."""
    found = re.findall(rf'<property\s+name="{name}"\s*>\s*<value>\s*([^<]*?)\s*</value>', text, re.IGNORECASE)
    return [float(value) for value in found if re.fullmatch(r"[-+]?\d[\d.eE+-]*", value)]
