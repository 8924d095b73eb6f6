"""What the InSAR products of ASF's HyP3 share: folders, the parameter file, look vectors, and the sign.

Layout and names: HyP3 product guides, "InSAR" (GAMMA) and "Burst InSAR" (ISCE2), hyp3-docs.asf.alaska.edu: a folder per
pair with ``<name>_unw_phase.tif``, ``<name>_corr.tif``, ``<name>_lv_theta.tif``, ``<name>.txt``; 0 is nodata; phase in
radians; MintPy's users clip them to ``<name>_unw_phase_clip.tif`` or ``..._clipped.tif``.

Sign: both guides (image files, "unwrapped phase"): "Negative values indicate movement towards the sensor, and positive
values indicate movement away from the sensor": ``away``. The README of the burst products says the same. MintPy's
prep_hyp3 leaves phase as it is and turns it into displacement with -lambda / 4 pi: the same sign.

Order: reference, then secondary, "always the data with the oldest timestamp" first; where a product has the newer scene
first, its difference is secondary minus reference all the same.

lv_theta: elevation of the look vector above the horizontal, in radians: the incidence is pi / 2 - lv_theta.
"""

from __future__ import annotations

import os
import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from ...checks import InputError
from ...constants import SENSORS
from ...geometry import AWAY, RIGHT
from ...timeseries.network import DatePair, pair_name
from ..dates import parse_date
from ..request import Decision
from .listing import Listing
from .product import GeometryRaster, PairFiles, Product, Refusal

_LAYER = (
    r"(?:_(?P<layer>unw_phase|corr|conncomp|lv_theta|wrapped_phase|los_disp|vert_disp)(?P<clip>_clip|_clipped)?\.tif)"
)
#: Headings of two frames further apart than this are not of one orbit direction and track [deg].
_HEADING_SPREAD = 3.0
#: Keys of the parameter file that are facts of the whole stack -> item of the findings.
_FACTS = {"heading": "heading", "slant range center": "slant range"}


@dataclass(frozen=True)
class Naming:
    """How one kind of HyP3 product names its files.

    Attributes
    ----------
    name : str
        Regular expression of the product's name with groups ``first`` and ``second`` (dates), and ``place`` for what
        products of one stack share.
    place : str
        What ``place`` is, in words.
    """

    name: str
    place: str


def recognise(listing: Listing, naming: Naming) -> str | Refusal | None:
    """Why the folder holds such products; a Refusal where their unwrapped phase is missing."""
    found = _files(listing, naming)
    if found.get("unw_phase"):
        example = found["unw_phase"][0][0]
        return f"{len(found['unw_phase'])} files named as {os.path.basename(example)}"
    if found:
        kinds = ", ".join(f"_{kind}.tif" for kind in sorted(found))
        if "wrapped_phase" in found:
            why = "the phase in it is wrapped (_wrapped_phase.tif)"
        elif "los_disp" in found or "vert_disp" in found:
            why = "it holds displacement rasters only"
        else:
            why = "it has no unwrapped phase"
        return Refusal(f"{why}; there is {kinds} and no _unw_phase.tif. Download the products with _unw_phase.tif.")
    zipped = listing.named(naming.name + r"\.zip")
    if zipped:
        return Refusal(f"its {len(zipped)} products are still packed ({zipped[0]}). Unpack the zip files.")
    return None


def read(listing: Listing, naming: Naming, product_id: str, title: str) -> Product:
    """The product; see `Product`.

    Raises
    ------
    InputError
        If products of different tracks or bursts lie in one folder, a parameter file is missing, or a pair is there
        twice.
    """
    found = _files(listing, naming)
    phase = _one_clipping(found["unw_phase"])
    others = {kind: dict(_by_product(found.get(kind, []))) for kind in ("corr", "conncomp", "lv_theta")}
    _check_place(phase, naming)
    pairs, parameters, aside = [], [], []
    for file, match in phase:
        name, clip = match["name"], match["clip"] or ""
        text = listing.beside(file, f"{name}.txt")
        if text is None:
            raise InputError(
                f"{file} comes without its parameter file {name}.txt, which says heading and baseline. Put the .txt of "
                "the product beside its rasters."
            )
        coherence = others["corr"].get((_folder(file), name, clip))
        if coherence is None:
            aside.append(f"{file}: no {name}_corr{clip}.tif beside it")
            continue
        values = _parameters(listing.text(text))
        _check_granules(file, text, _dates(match), values)
        parameters.append((text, values))
        components = others["conncomp"].get((_folder(file), name, clip))
        pairs.append(
            PairFiles(
                _dates(match),
                listing.path(file),
                listing.path(coherence),
                _number(values, "baseline"),
                listing.path(components) if components else None,
                "reference and secondary in the names",
            )
        )
    if not pairs:
        raise InputError(f"No unwrapped phase has its coherence: {aside[0]}. Download _corr.tif too.")
    theta = [
        file for (_folder_of, _name, clip), file in others["lv_theta"].items() if clip == (phase[0][1]["clip"] or "")
    ]
    decisions = [
        Decision("unit", "radians", "HyP3 product guide"),
        Decision("nodata", "phase of exactly 0", "HyP3 product guide"),
        *(Decision("ignored file", text, "a pair needs both") for text in aside),
    ]
    warnings = []
    if not theta:
        warnings.append(
            "There is no _lv_theta.tif: the incidence of each pixel is unknown. Order the products with look vectors, "
            "or give INCIDENCE."
        )
    return Product(
        id=product_id,
        title=title,
        evidence=(f"{len(parameters)} parameter files, for example {os.path.basename(parameters[0][0])}",),
        pairs=tuple(pairs),
        geometry=_geometry(parameters),
        incidence_raster=GeometryRaster(listing.path(theta[0]), "elevation_rad") if theta else None,
        decisions=tuple(decisions),
        warnings=tuple(warnings),
        zero_is_nodata=True,
    )


def _files(listing: Listing, naming: Naming) -> dict[str, list[tuple[str, re.Match]]]:
    pattern = re.compile(f"(?P<name>{naming.name}){_LAYER}", re.IGNORECASE)
    found: dict[str, list[tuple[str, re.Match]]] = {}
    for file in listing.files:
        match = pattern.fullmatch(file.rsplit("/", 1)[-1])
        if match:
            found.setdefault(match["layer"].lower(), []).append((file, match))
    return found


def _one_clipping(files: Sequence[tuple[str, re.Match]]) -> list[tuple[str, re.Match]]:
    """Either all clipped or none: the clipped ones where every product has been clipped."""
    names = {match["name"] for _file, match in files}
    for clip in ("_clipped", "_clip", None):
        chosen = [(file, match) for file, match in files if match["clip"] == clip]
        if {match["name"] for _file, match in chosen} == names:
            return chosen
    return [(file, match) for file, match in files if match["clip"] is None] or list(files)


def _by_product(files: Sequence[tuple[str, re.Match]]) -> list[tuple[tuple[str, str, str], str]]:
    return [((_folder(file), match["name"], match["clip"] or ""), file) for file, match in files]


def _folder(file: str) -> str:
    return file.rpartition("/")[0]


def _check_place(phase: Sequence[tuple[str, re.Match]], naming: Naming) -> None:
    places = {match["place"].upper(): file for file, match in phase}
    if len(places) > 1:
        said = ", ".join(f"{place or 'none'} ({file})" for place, file in list(places.items())[:3])
        raise InputError(
            f"The products in the folder do not share their {naming.place}: {said}. One stack is one {naming.place}: "
            "give a folder for each."
        )


def _dates(match: re.Match) -> DatePair:
    pair = parse_date(match["first"][:8]), parse_date(match["second"][:8])
    if pair[0] is None or pair[1] is None:
        raise InputError(f"{match['name']} has no two dates in its name: it was renamed. Give it its own name back.")
    return pair


def _check_granules(file: str, text: str, dates: DatePair, values: dict[str, str]) -> None:
    """The granules in the parameter file are those of the name, in its order; one that names none passes."""
    times = [re.search(r"_(\d{8})T\d{6}", values.get(f"{role} granule", "")) for role in ("reference", "secondary")]
    found = tuple(parse_date(time[1]) for time in times if time)
    if len(found) == 2 and found != dates:
        raise InputError(
            f"{text} names the granules of {found[0]:%Y%m%d}-{found[1]:%Y%m%d}, but {file} is called "
            f"{pair_name(dates)}: one of the two was renamed, and the sign would be wrong. Download the product again."
        )


def _parameters(text: str) -> dict[str, str]:
    """``Key: value`` lines; keys in lower case."""
    pairs = (line.partition(":") for line in text.splitlines())
    return {key.strip().lower(): value.strip() for key, colon, value in pairs if colon}


def _number(values: dict[str, str], key: str) -> float | None:
    found = re.match(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", values.get(key, ""))
    return float(found.group()) if found else None


def _geometry(parameters: Sequence[tuple[str, dict[str, str]]]) -> dict[str, tuple[float | str, str]]:
    where = f"{len(parameters)} HyP3 parameter files"
    sensor = SENSORS["sentinel1"]
    geometry: dict[str, tuple[float | str, str]] = {
        "wavelength": (sensor.wavelength, f"{sensor.name}, the satellite of every HyP3 interferogram"),
        "look side": (RIGHT, f"{sensor.name}"),
        "phase sign": (AWAY, "HyP3 product guide: positive phase is motion away from the sensor"),
    }
    for key, item in _FACTS.items():
        values = [value for value in (_number(found, key) for _file, found in parameters) if value is not None]
        if not values:
            continue
        if item == "heading":
            # headings are near 192 or 348 (or -168, -12), never near the cut at 90
            values = [(value + 90.0) % 360.0 - 90.0 for value in values]
            if max(values) - min(values) > _HEADING_SPREAD:
                raise InputError(
                    f"The headings in the parameter files go from {min(values):.1f} to {max(values):.1f} degrees: "
                    "products of different tracks or orbit directions lie in one folder. Give a folder for each."
                )
        geometry[item] = (statistics.median(values), where)
    return geometry
