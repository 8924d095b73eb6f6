"""COMET LiCSAR frames: ``<frame>/interferograms/<date>_<date>/<date>_<date>.geo.unw.tif`` and ``.geo.cc.tif``.

Layout: LiCSAR portal and Lazecky et al. 2020, doi 10.3390/rs12152430; a folder ``GEOC`` as LiCSBAS01 downloads it has
the same files without the level ``interferograms``. ``metadata/metadata.txt`` holds heading, avg_incidence_angle and
centre_range_m, ``metadata/baselines`` a line "reference date, date, perpendicular baseline [m], days" per scene,
``<frame>.geo.U.tif`` the vertical part of the unit vector from the ground to the satellite. Coherence is 0 to 255 in
bytes since October 2019, 0 to 1 before; phase of exactly 0 is nodata (LiCSBAS02_ml_prep: ``unw[unw==0] = np.nan``).

Sign: LiCSAR is made with GAMMA, earlier date first; LiCSBAS13_sb_inv makes displacement toward the satellite of it with
``coef_r2m = -wavelength / 4 / pi * 1000  # rad -> mm, positive is -LOS``: phase grows with range, ``away``.
"""

from __future__ import annotations

import os
import re

from ...checks import InputError
from ...constants import SENSORS
from ...geometry import AWAY, RIGHT
from ...reporting import Reporter
from ...timeseries.network import pair_name
from ..dates import dates_from_text, parse_date
from ..request import Decision
from .listing import Listing
from .product import GeometryRaster, PairFiles, Product, Refusal

ID = "licsar"
TITLE = "COMET LiCSAR"

_PHASE = r"\d{8}_\d{8}\.geo\.unw\.tif"
_COHERENCE = r"\d{8}_\d{8}\.geo\.cc\.tif"
_WRAPPED = r"\d{8}_\d{8}\.geo\.diff(?:_unfiltered)?_pha\.tif"
_FRAME = re.compile(r"\d{3}[AD]_\d{5}_\d{6}")
_FULL_COHERENCE = 255.0
_FACTS = {"heading": "heading", "avg_incidence_angle": "incidence", "centre_range_m": "slant range"}


def recognise(listing: Listing) -> str | Refusal | None:
    """See `registry.READERS`."""
    phase, coherence = listing.named(_PHASE), listing.named(_COHERENCE)
    if phase and coherence:
        return f"{len(phase)} files named as {os.path.basename(phase[0])}, with their .geo.cc.tif"
    if phase:
        return Refusal("there is no .geo.cc.tif beside its .geo.unw.tif. Download the coherence of the frame too.")
    if listing.named(_WRAPPED):
        return Refusal("its phase is wrapped (.geo.diff_pha.tif). Download .geo.unw.tif.")
    return None


def read(listing: Listing, _reporter: Reporter) -> Product:
    """See `registry.READERS`.

    Raises
    ------
    InputError
        If the folder holds more than one frame, or no interferogram with its coherence.
    """
    frames = sorted({found.group() for file in listing.files for found in [_FRAME.search(file)] if found})
    if len(frames) > 1:
        raise InputError(
            f"The folder holds {len(frames)} LiCSAR frames ({', '.join(frames[:3])}): each has its own geometry. "
            "Give the folder of one frame."
        )
    frame = frames[0] if frames else (_FRAME.search(listing.folder) or [""])[0]
    metadata, where = _beside(listing, "metadata.txt")
    baselines, where_baselines = _beside(listing, "baselines")
    perpendicular = _baselines(baselines)
    pairs, aside = [], []
    for file in listing.named(_PHASE):
        name = file.rsplit("/", 1)[-1]
        dates = dates_from_text(name)
        coherence = listing.beside(file, name.replace(".unw.", ".cc."))
        if dates is None or coherence is None:
            aside.append((file, "no .geo.cc.tif beside it" if dates else "its name holds no two dates"))
            continue
        known = [perpendicular.get(date) for date in dates]
        baseline = known[1] - known[0] if None not in known else None
        pairs.append(
            PairFiles(
                dates, listing.path(file), listing.path(coherence), baseline, dates_source="names, earlier date first"
            )
        )
    if not pairs:
        raise InputError(f"No LiCSAR interferogram has its coherence: {aside[0][0]}: {aside[0][1]}.")
    up = listing.named(r".*\.geo\.U\.tif")
    geometry = _geometry(metadata, where, frame)
    decisions = [
        Decision("frame", frame or "not named", "names"),
        Decision("unit", "radians; coherence 0 to 255 where it is in bytes", "LiCSAR"),
        Decision("nodata", "phase of exactly 0", "LiCSBAS02_ml_prep"),
        *(Decision("ignored file", file, reason) for file, reason in aside),
    ]
    if baselines:
        decisions.append(Decision("baselines", "difference of the two scenes'", where_baselines))
    reversed_pairs = [pair for pair in pairs if pair.dates[0] > pair.dates[1]]
    warnings = []
    if reversed_pairs:
        warnings.append(
            f"{len(reversed_pairs)} interferograms name the later date first ({pair_name(reversed_pairs[0].dates)}), "
            "which LiCSAR does not do: they are taken as second date minus first date. Check how they were made."
        )
    if not metadata:
        warnings.append(
            "There is no metadata.txt: heading and slant range are unknown. Put the frame's metadata folder beside "
            "interferograms, or give HEADING and SLANT_RANGE."
        )
    return Product(
        id=ID,
        title=TITLE,
        evidence=tuple(text for text in (where and f"metadata {where}",) if text),
        pairs=tuple(pairs),
        geometry=geometry,
        incidence_raster=GeometryRaster(listing.path(up[0]), "up") if up else None,
        decisions=tuple(decisions),
        warnings=tuple(warnings),
        zero_is_nodata=True,
        coherence_scale=_FULL_COHERENCE,
    )


def _beside(listing: Listing, name: str) -> tuple[str, str]:
    """Text of a file of the frame, and where it lies: in the folder, or in ``metadata`` beside it."""
    found = [file for file in listing.files if file.rsplit("/", 1)[-1] == name]
    if found:
        return listing.text(found[0]), found[0]
    neighbour = os.path.join(os.path.dirname(listing.folder), "metadata")
    if os.path.isfile(os.path.join(neighbour, name)):
        return Listing(neighbour).text(name), f"../metadata/{name}"
    return "", ""


def _baselines(text: str) -> dict:
    """Perpendicular baseline of each scene against one reference scene [m]; two layouts are in use.

    ``20170302 20170326 130.9 24.0`` (reference, scene, baseline, days), or the older nine columns with a number first
    and the scenes' baselines last.
    """
    found = {}
    for line in text.splitlines():
        cells = line.split()
        try:
            if len(cells) == 4:
                found.setdefault(parse_date(cells[0]), 0.0)
                found[parse_date(cells[1])] = float(cells[2])
            elif len(cells) == 9:
                found[parse_date(cells[1])], found[parse_date(cells[2])] = float(cells[7]), float(cells[8])
        except ValueError:
            # a heading, or a scene whose baseline is not known yet
            continue
    return {date: value for date, value in found.items() if date is not None}


def _geometry(metadata: str, where: str, frame: str) -> dict[str, tuple[float | str, str]]:
    sensor = SENSORS["sentinel1"]
    geometry: dict[str, tuple[float | str, str]] = {
        "wavelength": (sensor.wavelength, f"{sensor.name}, the satellite of every LiCSAR frame"),
        "look side": (RIGHT, sensor.name),
        "phase sign": (AWAY, "LiCSAR (GAMMA); LiCSBAS makes displacement with -wavelength / 4 pi"),
    }
    fields = dict(line.split("=", 1) for line in metadata.splitlines() if "=" in line)
    for key, item in _FACTS.items():
        try:
            geometry[item] = (float(fields[key]), where)
        except (KeyError, ValueError):
            # the file does not say it
            continue
    heading = geometry.get("heading")
    ascending = frame[3:4] == "A"
    if heading and frame and (abs((heading[0] + 180.0) % 360.0 - 180.0) < 90.0) != ascending:
        raise InputError(
            f"{where} says heading {heading[0]:g} degrees, but the frame {frame} is "
            f"{'as' if ascending else 'des'}cending: the metadata belong to another frame. Put the right "
            "metadata.txt there."
        )
    return geometry
