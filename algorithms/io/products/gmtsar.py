"""GMTSAR: folders of interferograms with ``unwrap.grd`` and ``corr.grd``, PRM files and ``baseline_table.dat``.

Layout: ``intf_tops.csh`` and ``intf_batch.csh`` make a folder ``YYYYDDD_YYYYDDD`` per pair, from the whole part of
SC_clock_start (reference first); the days count from 000, as the example of ``baseline_table.dat`` shows
(S1_20150301_ALL_F2 is 2015059). ``geocode.csh`` adds the ``*_ll.grd`` forms in longitude and latitude, which carry no
coordinate system. Grids are NetCDF, their rows from south to north; GDAL turns them around and minds gridline and pixel
registration.

Sign: ``geocode.csh`` makes the line of sight ``unwrap * wavelength * -79.58`` mm, "LOS = -1 * range change": phase
grows with range (``away``). MintPy's loader (prep_gmtsar) applies the same -lambda / 4 pi.
"""

from __future__ import annotations

import datetime
import math
import re

from ...checks import InputError
from ...constants import SPEED_OF_LIGHT
from ...geometry import AWAY, LEFT, RIGHT, angles_from_orbit
from ...reporting import Reporter
from ...timeseries.network import DatePair
from ..dates import dates_from_text, parse_date
from ..decide import check_one_wavelength
from ..layers import inspect
from ..lookup import WGS84
from ..request import Decision
from ..vectors import wkt_of_epsg
from .listing import Listing
from .product import PairFiles, Product, Refusal

ID = "gmtsar"
TITLE = "GMTSAR"

#: Unwrapped phase and its correlation, best first: geographic before radar coordinates.
_FORMS = (
    ("unwrap_ll.grd", "corr_ll.grd", True),
    ("unwrap_mask_ll.grd", "corr_ll.grd", True),
    ("unwrap.grd", "corr.grd", False),
    ("unwrap_mask.grd", "corr.grd", False),
)

_WRAPPED = ("phasefilt.grd", "phase.grd", "phasefilt_ll.grd", "phase_ll.grd", "phasefilt_mask_ll.grd")
_DAYS = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{3})(?!\d)")
_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2}[01]\d[0-3]\d)(?!\d)")


def recognise(listing: Listing) -> str | Refusal | None:
    """Folders named by two dates that hold ``unwrap.grd`` or one of its forms."""
    folders = _pair_folders(listing)
    unwrapped = [folder for folder, names in folders.items() if any(form[0] in names for form in _FORMS)]
    if unwrapped:
        return f"{len(unwrapped)} folders named by two dates with unwrap.grd or unwrap_ll.grd ({unwrapped[0]}, ...)"
    if any(name in names for names in folders.values() for name in _WRAPPED):
        return Refusal(
            "its folders hold only wrapped phase (phase.grd, phasefilt.grd) and no unwrap.grd. Unwrap it first "
            "(snaphu.csh or snaphu_interp.csh, threshold_snaphu in the configuration)."
        )
    if any(name.startswith("los") for names in folders.values() for name in names):
        return Refusal(
            "its folders hold only displacement (los.grd) and no unwrap.grd, and the interferograms' phase is needed. "
            "Give the folders with unwrap.grd."
        )
    return None


def read(listing: Listing, reporter: Reporter) -> Product:
    """The pairs, and what the PRM files and the baseline table say."""
    decisions: list[Decision] = []
    warnings: list[str] = []
    folders = _one_root(_pair_folders(listing), decisions)
    phase_name, coherence_name, geographic = _form(folders, warnings)
    first_day, source = _first_day(listing)
    decisions.append(
        Decision("dates", f"reference first; the days of YYYYDDD count from {first_day:03d}", f"folder names; {source}")
    )
    baselines, source = _baselines(listing, first_day)
    pairs = []
    for folder, names in folders.items():
        if phase_name not in names:
            continue
        dates = _dates(folder.rsplit("/", 1)[-1], first_day)
        known = dates is not None and dates[0] in baselines and dates[1] in baselines
        files = {name: listing.path(f"{folder}/{name}") for name in names}
        pairs.append(
            PairFiles(
                dates=dates,
                phase=files[phase_name],
                coherence=files.get(coherence_name),
                perpendicular_baseline=baselines[dates[1]] - baselines[dates[0]] if known else None,
                components=None if geographic else files.get("conncomp.grd"),
                dates_source="folder names, reference first",
            )
        )
    decisions += [
        Decision("format", f"{phase_name}, NetCDF grids", "folders of the pairs"),
        Decision("unit", "radians", "GMTSAR"),
        Decision("baselines", "of the second date less the first" if baselines else "unknown", source),
    ]
    crs, transform = "", None
    if geographic:
        crs = wkt_of_epsg(WGS84)
        decisions.append(Decision("coordinate system", "longitude, latitude (WGS 84)", f"{phase_name} of geocode.csh"))
        transform = _western(pairs[0].phase)
        if transform is not None:
            decisions.append(Decision("longitudes", "360 degrees less than in the files", "east of 180 degrees"))
    return Product(
        id=ID,
        title=TITLE,
        evidence=(),
        pairs=tuple(pairs),
        geometry=_geometry(listing, warnings),
        decisions=tuple(decisions),
        warnings=tuple(warnings),
        crs_wkt=crs,
        transform=transform,
    )


def _pair_folders(listing: Listing) -> dict[str, set[str]]:
    """Names of the grids in each folder that is named by two dates."""
    folders: dict[str, set[str]] = {}
    for file in listing.files:
        folder, _, name = file.rpartition("/")
        if name.endswith(".grd") and re.fullmatch(r"\d{7,8}_\d{7,8}", folder.rsplit("/", 1)[-1]):
            folders.setdefault(folder, set()).add(name)
    return folders


def _one_root(folders: dict[str, set[str]], decisions: list[Decision]) -> dict[str, set[str]]:
    """The folders of one place: those of ``merge`` where subswaths were merged, else there may be one place only."""
    roots: dict[str, list[str]] = {}
    for folder, names in folders.items():
        if any(form[0] in names for form in _FORMS):
            roots.setdefault(folder.rpartition("/")[0], []).append(folder)
    merged = [root for root in roots if root.rsplit("/", 1)[-1] == "merge"]
    chosen = merged if len(merged) == 1 else list(roots)
    if len(chosen) > 1:
        raise InputError(
            f"The folder holds several sets of GMTSAR interferograms: {', '.join(sorted(roots))}. Give one of them as "
            "FOLDER, or merge the subswaths first."
        )
    if len(roots) > 1:
        aside = ", ".join(sorted(root for root in roots if root != chosen[0]))
        decisions.append(Decision("subswaths", f"merged ones; {aside} left aside", chosen[0]))
    return {folder: folders[folder] for folder in roots[chosen[0]]}


def _form(folders: dict[str, set[str]], warnings: list[str]) -> tuple[str, str, bool]:
    """The form that most folders have; a folder without it is told."""
    counts = [sum(form[0] in names for names in folders.values()) for form in _FORMS]
    form = _FORMS[counts.index(max(counts))]
    missing = [folder for folder, names in folders.items() if form[0] not in names]
    if missing:
        warnings.append(f"{len(missing)} folders have no {form[0]} and are left out: {', '.join(missing[:5])}.")
    return form


def _dates(name: str, first_day: int) -> DatePair | None:
    days = _DAYS.findall(name)
    if len(days) == 2:
        return _day(*days[0], first_day), _day(*days[1], first_day)
    return dates_from_text(name)


def _day(year: str, day: str, first_day: int) -> datetime.date:
    return datetime.date(int(year), 1, 1) + datetime.timedelta(days=int(day) - first_day)


def _first_day(listing: Listing) -> tuple[int, str]:
    """Whether days of the year count from 0 or from 1, told by images whose names carry their date."""
    found = {0: [], 1: []}
    for stem, clock in _clocks(listing):
        named, days = _DATE.search(stem), _DAYS.match(clock)
        date = parse_date(named.group(1)) if named else None
        if date and days:
            for first_day, entries in found.items():
                if _day(*days.groups(), first_day) == date:
                    entries.append(stem)
    if found[0] and found[1]:
        raise InputError(
            f"The days of the year count from 0 in {found[0][0]} and from 1 in {found[1][0]}: the dates of the pairs "
            "cannot be told. Give the layers by INTERFEROGRAMS with a PAIRS table."
        )
    if found[1]:
        return 1, f"SC_clock_start of {found[1][0]}"
    return 0, f"SC_clock_start of {found[0][0]}" if found[0] else "GMTSAR's SC_clock_start (C's tm_yday)"


def _clocks(listing: Listing) -> list[tuple[str, str]]:
    """Name of an image and its SC_clock_start, from baseline tables and PRM files."""
    entries = [(row[0], row[1]) for row in _table_rows(listing)]
    for file in listing.named(r".*\.PRM"):
        clock = _fields(listing, file).get("SC_clock_start")
        if clock:
            entries.append((file.rsplit("/", 1)[-1], clock))
    return entries


def _table_rows(listing: Listing) -> list[list[str]]:
    """Rows of the baseline tables: image, SC_clock_start, days, parallel and perpendicular baseline [m]."""
    rows = []
    for file in listing.named(r"baseline_table\.dat"):
        for line in listing.text(file).splitlines():
            cells = line.split()
            if len(cells) >= 5 and _DAYS.match(cells[1]) and _number(cells[4]) is not None:
                rows.append(cells)
    return rows


def _baselines(listing: Listing, first_day: int) -> tuple[dict[datetime.date, float], str]:
    """Perpendicular baseline by date [m], relative to one image, and where it was found."""
    found = {_day(*_DAYS.match(row[1]).groups(), first_day): float(row[4]) for row in _table_rows(listing)}
    return found, "baseline_table.dat" if found else "no baseline_table.dat"


def _geometry(listing: Listing, warnings: list[str]) -> dict[str, tuple[float | str, str]]:
    geometry: dict[str, tuple[float | str, str]] = {
        "phase sign": (AWAY, "GMTSAR: LOS = -79.58 * wavelength * phase (geocode.csh), so phase grows with range")
    }
    headers = [(file, _fields(listing, file)) for file in listing.named(r".*\.PRM")]
    headers = [(file, fields) for file, fields in headers if _number(fields.get("radar_wavelength", ""))]
    if not headers:
        warnings.append("There is no PRM file with radar_wavelength in the folder: give WAVELENGTH.")
        return geometry
    check_one_wavelength([(float(fields["radar_wavelength"]), file) for file, fields in headers])
    file, fields = headers[0]
    geometry["wavelength"] = float(fields["radar_wavelength"]), f"radar_wavelength of {file}"
    side = {"R": RIGHT, "L": LEFT}.get(fields.get("lookdir", "").upper())
    if side:
        geometry["look side"] = side, f"lookdir of {file}"
    near, rate, samples = (_number(fields.get(key, "")) for key in ("near_range", "rng_samp_rate", "num_rng_bins"))
    height, radius = (_number(fields.get(key, "")) for key in ("SC_height", "earth_radius"))
    if near and rate and samples:
        middle = near + 0.5 * samples * SPEED_OF_LIGHT / (2.0 * rate)
        geometry["slant range"] = middle, f"near_range and num_rng_bins of {file}"
        if height and radius:
            angles = angles_from_orbit(middle, radius + height, radius)
            if angles is not None:
                geometry["incidence"] = angles[1], f"slant range, SC_height and earth_radius of {file}"
    return geometry


def _western(path: str) -> tuple[float, ...] | None:
    """The geotransform 360 degrees further west, for grids that count longitudes from 0 to 360; else None."""
    transform = inspect(path).grid.transform
    return (transform[0] - 360.0, *transform[1:]) if transform[0] >= 180.0 else None


def _fields(listing: Listing, file: str) -> dict[str, str]:
    """Entries ``name = value`` of a PRM file."""
    pairs = (line.partition("=") for line in listing.text(file).splitlines())
    return {name.strip(): value.strip() for name, equals, value in pairs if equals}


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
