"""ARIA Sentinel-1 GUNW: one NetCDF file per pair, versions 2 and 3.

Layout: packaging template of ACCESS DockerizedTopsApp (isce2_topsapp/templates/nc_packaging_template.json): groups
``/science/grids/data`` (unwrappedPhase [rad], 0 nodata; coherence; connectedComponents, -1 nodata),
``/science/grids/imagingGeometry`` (cubes over heightsMeta, latitudeMeta, longitudeMeta: incidenceAngle [deg],
perpendicularBaseline [m], azimuthAngle [deg]) and ``/science/radarMetaData`` (wavelength [m], slantRangeStart/End [m]).

Order: names hold reference, then secondary, and the reference is the LATER date
(``S1-GUNW-A-R-064-tops-20210723_20210711-...``).

Sign: ISCE2's interferogram is reference times conjugate of secondary, so phase grows with the range of the secondary
minus that of the reference: ``away`` for the pair (later, earlier). The README of ARIA-tools says the same in time
order: "Because the more recent acquisition is used as the reference [...] negative phase differences indicate movement
away from the sensor". MintPy's prep_aria multiplies phase and baseline by -1 when it turns the pair round
("date2_date1 -> date1_date2") and then uses -lambda / 4 pi: the same sign.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

import numpy as np
from osgeo import gdal

from ...checks import InputError
from ...geometry import AWAY, LEFT, RIGHT
from ...reporting import Reporter
from ...timeseries.network import DatePair, pair_name
from ..dates import parse_date
from ..layers import open_dataset, quiet_gdal, short_name
from ..lookup import WGS84
from ..request import Decision
from ..vectors import wkt_of_epsg
from .listing import Listing
from .product import GeometryRaster, PairFiles, Product, Refusal
from .raw import band_source

ID = "aria-gunw"
TITLE = "ARIA Sentinel-1 GUNW"

_NAME = re.compile(
    r"S1-GUNW-(?P<direction>[AD])-(?P<side>[RL])-(?P<track>\d{3})-tops-(?P<first>\d{8})_(?P<second>\d{8})-\d{6}-"
    r"(?P<place>\w+?_\w+?)-[A-Z]{2}-\w{4}-v(?P<version>\d+)_\d+_\d+\.nc",
    re.IGNORECASE,
)
_VERSIONS = ("2", "3")
_DATA, _CUBE, _RADAR = "/science/grids/data", "/science/grids/imagingGeometry", "/science/radarMetaData"
_PHASE, _ANGLE = f"{_DATA}/unwrappedPhase", f"{_CUBE}/incidenceAngle"
#: A heading further than this from -12 (ascending) or -168 (descending) is not believed [deg].
_HEADING_TOLERANCE = 30.0


def recognise(listing: Listing) -> str | Refusal | None:
    """See `registry.READERS`."""
    found = _files(listing)
    if not found:
        nisar = listing.named(r"NISAR_L2_PR_GUNW_.*\.h5")
        if nisar:
            return Refusal("its files are NISAR GUNW, of another layout and with the earlier date as reference.")
        return None
    others = sorted({match["version"] for _file, match in found if match["version"] not in _VERSIONS})
    if others:
        return Refusal(
            f"{found[0][0]} and maybe others are of version {', '.join(others)}; versions 2 and 3 are read. Download "
            "the products again."
        )
    return f"{len(found)} files named as {os.path.basename(found[0][0])}"


def read(listing: Listing, reporter: Reporter) -> Product:
    """See `registry.READERS`.

    Raises
    ------
    InputError
        If products of several tracks lie in one folder, a pair is there in several frames, or a file is not laid out as
        GUNW.
    """
    found = _files(listing)
    _check_one_place(found)
    pairs, wavelengths, ranges, headings = [], [], [], []
    for number, (file, match) in enumerate(found):
        reporter.stop_if_cancelled()
        reporter.progress(number / len(found))
        path = listing.path(file)
        root = _open(path)
        _check_granules(root, file, _dates(match))
        pairs.append(
            PairFiles(
                _dates(match),
                _subdataset(path, _PHASE),
                _subdataset(path, f"{_DATA}/coherence"),
                _mean(_cube(root, "perpendicularBaseline")),
                _subdataset(path, f"{_DATA}/connectedComponents"),
                "names: reference (the later date), then secondary",
            )
        )
        wavelengths.append(_scalar(root, path, "wavelength"))
        ranges.append((_scalar(root, path, "slantRangeStart") + _scalar(root, path, "slantRangeEnd")) / 2.0)
        azimuth = _mean(_cube(root, "azimuthAngle"))
        if azimuth is not None:
            headings.append(_heading(azimuth))
    match = found[0][1]
    where = f"{_RADAR} of {len(found)} files"
    geometry: dict[str, tuple[float | str, str]] = {
        "wavelength": (float(np.median(wavelengths)), where),
        "slant range": (float(np.median(ranges)), f"{where}, mid-swath"),
        "look side": (RIGHT if match["side"].upper() == "R" else LEFT, "names"),
        "phase sign": (
            AWAY,
            "ISCE2: phase grows with the range of the secondary (the earlier date) minus the reference's",
        ),
    }
    warnings = []
    heading = _believed(headings, match["direction"].upper())
    if heading is not None:
        geometry["heading"] = (heading, f"azimuthAngle in {_CUBE}")
    else:
        warnings.append(
            "The heading is not known: azimuthAngle is absent or contradicts the orbit direction in the names."
        )
    if max(wavelengths) - min(wavelengths) > 1e-6:
        raise InputError(
            "The wavelengths of the files differ: they do not come from one radar. Give one product's files."
        )
    first = listing.path(found[0][0])
    raster, height = _incidence(first)
    silent = [name for name in (_PHASE, _ANGLE) if _by_axes(first, name)]
    decisions = [
        Decision("unit", "radians", "unwrappedPhase, units rad"),
        Decision("nodata", "phase of exactly 0", "GUNW packaging template"),
        Decision("order", f"difference {pair_name(pairs[0].dates)}: later date is the reference", "names"),
    ]
    if silent:
        decisions.append(
            Decision(
                "coordinate system",
                "longitude and latitude, WGS 84",
                f"axes; none is named for {' and '.join(silent)} of {short_name(first)}",
            )
        )
    if raster:
        decisions.append(
            Decision(
                "incidence cube",
                f"at height {height:g} m; it changes by about 0.1 degree per 1000 m",
                short_name(first),
            )
        )
    return Product(
        id=ID,
        title=TITLE,
        evidence=(f"groups {_DATA} and {_RADAR} in every file",),
        pairs=tuple(pairs),
        geometry=geometry,
        incidence_raster=raster,
        decisions=tuple(decisions),
        warnings=tuple(warnings),
        zero_is_nodata=True,
        crs_wkt=_by_axes(first, _PHASE),
    )


def _files(listing: Listing) -> list[tuple[str, re.Match]]:
    matches = [(file, _NAME.fullmatch(file.rsplit("/", 1)[-1])) for file in listing.files]
    return [(file, match) for file, match in matches if match]


def _check_one_place(found: Sequence[tuple[str, re.Match]]) -> None:
    tracks = sorted({f"{match['direction'].upper()}{match['track']}" for _file, match in found})
    if len(tracks) > 1:
        raise InputError(f"The folder holds GUNW of the tracks {', '.join(tracks)}: give a folder for each track.")
    seen: dict[tuple[str, str], str] = {}
    for file, match in found:
        twin = seen.setdefault((match["first"], match["second"]), file)
        if twin != file:
            raise InputError(
                f"The pair {match['first']}_{match['second']} is there twice: {twin} and {file}. Frames along a "
                "track are merged with ARIA-tools (ariaTSsetup.py), or kept in a folder each; of a product made anew "
                "keep one."
            )


def _check_granules(root: gdal.Group, file: str, dates: DatePair) -> None:
    """Reference and secondary of the name are those that the product was made of; scenes may run past midnight."""
    found = []
    for role in ("reference", "secondary"):
        with quiet_gdal():
            array = _array(root, f"{_RADAR}/inputSLC/{role}/L1InputGranules")
            text = "" if array is None else str(array.Read())
        time = re.search(r"_(\d{8})T\d{6}", text)
        found.append(parse_date(time[1]) if time else None)
    if None not in found and any(abs((granule - date).days) > 1 for granule, date in zip(found, dates)):
        raise InputError(
            f"{file} is made of the granules of {pair_name(tuple(found))}, but its name says {pair_name(dates)}: it "
            "was renamed, and the sign would be wrong. Download it again."
        )


def _dates(match: re.Match) -> DatePair:
    pair = parse_date(match["first"]), parse_date(match["second"])
    if pair[0] is None or pair[1] is None:
        raise InputError(f"{match.group()} has no two dates in its name: it was renamed. Give it its own name back.")
    return pair


def _subdataset(path: str, name: str) -> str:
    return f'NETCDF:"{path}":{name}'


def _open(path: str) -> gdal.Group:
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_MULTIDIM_RASTER | gdal.OF_READONLY, allowed_drivers=["netCDF"])
        except RuntimeError as error:
            raise InputError(f"Cannot open {path} as NetCDF: {error}. Download it again.") from error
        if dataset is None:
            raise InputError(f"Cannot open {path} as NetCDF: {gdal.GetLastErrorMsg()}. Download it again.")
        root = dataset.GetRootGroup()
        for name in ("unwrappedPhase", "coherence"):
            if _array(root, f"{_DATA}/{name}") is None:
                raise InputError(f"{short_name(path)} has no {_DATA}/{name}: it is no GUNW, or cut short. Remove it.")
    return root


def _array(root: gdal.Group, name: str) -> gdal.MDArray | None:
    try:
        return root.OpenMDArrayFromFullname(name)
    except RuntimeError:
        # GDAL raises for what is not there where exceptions are on
        return None


def _values(root: gdal.Group, name: str) -> np.ndarray | None:
    with quiet_gdal():
        array = _array(root, name)
        return None if array is None else np.asarray(array.ReadAsArray(), dtype=np.float64)


def _scalar(root: gdal.Group, path: str, name: str) -> float:
    values = _values(root, f"{_RADAR}/{name}")
    if values is None or not np.isfinite(values).all():
        raise InputError(f"{short_name(path)} has no {_RADAR}/{name}: it is no GUNW of version 2 or 3. Remove it.")
    return float(values.ravel()[0])


def _cube(root: gdal.Group, name: str) -> np.ndarray | None:
    """Values of a cube at the height nearest to 0, NaN for its nodata 0."""
    values, heights = _values(root, f"{_CUBE}/{name}"), _values(root, f"{_CUBE}/heightsMeta")
    if values is None or heights is None or values.ndim != 3:
        return None
    layer = values[int(np.argmin(np.abs(heights)))]
    return np.where(layer == 0.0, np.nan, layer)


def _mean(values: np.ndarray | None) -> float | None:
    if values is None or not np.isfinite(values).any():
        return None
    return float(np.nanmean(values))


def _heading(azimuth: float) -> float:
    """Flight azimuth [deg] of a right-looking radar; ``azimuth`` is ground to satellite, from east, anticlockwise."""
    return (180.0 - azimuth + 180.0) % 360.0 - 180.0


def _believed(headings: Sequence[float], direction: str) -> float | None:
    """Median heading [deg] where it fits the orbit direction: the azimuth's convention has changed between versions."""
    if not headings:
        return None
    usual = -12.0 if direction == "A" else -168.0
    away_from = [(heading - usual + 180.0) % 360.0 - 180.0 for heading in headings]
    middle = float(np.median(away_from))
    return usual + middle if abs(middle) <= _HEADING_TOLERANCE else None


def _by_axes(path: str, name: str) -> str:
    """WGS 84 where an array names no coordinate system and its axes are degrees of longitude and latitude; or empty."""
    root = _open(path)
    with quiet_gdal():
        if _array(root, name) is None or open_dataset(_subdataset(path, name)).GetProjection():
            return ""
    group, suffix = name.rsplit("/", 1)[0], "Meta" if name.startswith(_CUBE) else ""
    for axis, limit in (("latitude", 90.0), ("longitude", 360.0)):
        values = _values(root, f"{group}/{axis}{suffix}")
        if values is None or not np.abs(values).max() <= limit:
            return ""
    return wkt_of_epsg(WGS84)


def _incidence(path: str) -> tuple[GeometryRaster | None, float]:
    root = _open(path)
    heights = _values(root, f"{_CUBE}/heightsMeta")
    if heights is None or _values(root, _ANGLE) is None:
        return None, 0.0
    number = int(np.argmin(np.abs(heights)))
    source = band_source(_subdataset(path, _ANGLE), number + 1, _by_axes(path, _ANGLE))
    return GeometryRaster(source, "incidence_deg", f"{short_name(path)}:{_ANGLE}"), float(heights[number])
