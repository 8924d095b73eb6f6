"""OPERA DISP-S1: a NetCDF file per date pair whose reference date moves; the files are chained into one series.

Layout (JPL D-108765 and the product writer of opera-adt/disp-s1): ``/displacement`` [m], ``/recommended_mask`` (1 good,
0 bad, 255 fill), ``/connected_component_labels`` (0 not unwrapped), ``/identification/radar_wavelength``, 30 m pixels
in UTM, in ``OPERA_L3_DISP-S1_IW_F11115_VV_<reference>_<secondary>_v1.0_<generated>.nc``.

Sign: the description of ``/displacement`` is "Displacement along the radar Line-of-Sight (LOS) direction. Positive
values indicate apparent motion towards the platform." The writer multiplies the phase by -wavelength / 4 pi.

Chain: "DISP-S1 products have a reference date which changes over time" (opera-utils, rebase_timeseries): the value at a
date is the file's value plus that of its reference date. Ionosphere and solid Earth tide (group ``corrections``,
"subtract from /displacement to apply") are left as they are.
"""

from __future__ import annotations

import datetime
import os
import re
from dataclasses import dataclass

import numpy as np

from ...checks import InputError, MissingPackageError, some_of
from ...geometry import RIGHT, angles_from_vector
from ...grid import Window
from ...reporting import Reporter
from .. import tags
from ..bands import open_bands
from ..dates import parse_date
from ..hdf5 import import_h5py
from ..layers import HandlePool, Layer, inspect, read_layer, same_crs
from ..products.product import Refusal
from ..request import Decision
from ..series_core import Series, metres_of
from .product import Box, SeriesProduct, Source

TITLES = {"opera-disp-s1": "OPERA DISP-S1"}

_NAME = re.compile(
    r"OPERA_L3_DISP-S1_(?P<mode>\w+?)_F(?P<frame>\d+)_(?P<polarisation>\w\w)_(?P<reference>\d{8})T\d{6}Z_"
    r"(?P<secondary>\d{8})T\d{6}Z_v(?P<version>[\d.]+)_(?P<generated>\d{8}T\d{6}Z)\.nc"
)
_STATIC = re.compile(r"DISP-S1-STATIC.*(los|line_of_sight)_enu\.tif$")
_MAGIC = b"\x89HDF\r\n\x1a\n"


@dataclass(frozen=True)
class _Granule:
    path: str
    frame: str
    reference: datetime.date
    secondary: datetime.date
    version: str
    generated: str


def recognise(source: Source, word: str) -> str | Refusal | None:
    """Files named as DISP-S1 granules."""
    granules = _granules(source)
    if granules:
        if not source.head(granules[0].path, 8).startswith(_MAGIC):
            return Refusal(f"{os.path.basename(granules[0].path)} is no NetCDF file: its download was cut short.")
        return f"{len(granules)} files named as OPERA DISP-S1 granules (frame F{granules[0].frame})"
    names = [os.path.basename(file) for file in source.files]
    if any(name.startswith("OPERA_L3_DISP-S1-STATIC") for name in names):
        return Refusal(
            "it holds only static layers (line of sight, DEM, layover and shadow), no displacement. Download the "
            "DISP-S1 granules of the frame too."
        )
    other = next((name for name in names if re.match(r"OPERA_L[23]_(CSLC|RTC|DSWX|DIST|DISP-NI)", name)), None)
    if other:
        return Refusal(f"{other} is another OPERA product. Displacement is in OPERA_L3_DISP-S1 granules.")
    return None


def read(
    source: Source, word: str, *, box: Box | None, use_mask: bool, unit: str | None, reporter: Reporter
) -> SeriesProduct:
    """The chained series; see the module."""
    decisions: list[Decision] = []
    warnings: list[str] = []
    granules = _chain(_one_of_each(_granules(source), decisions), decisions)
    pool = HandlePool()
    try:
        displacement = [inspect(_variable(granule.path, "displacement"), pool) for granule in granules]
        masks = [_mask(granule.path, pool) for granule in granules] if use_mask else [None] * len(granules)
        first = displacement[0]
        for layer in displacement:
            if not layer.grid.matches(first.grid) or not same_crs(layer.grid.crs_wkt, first.grid.crs_wkt):
                raise InputError(
                    f"{layer.name} has another grid than {first.name}: {layer.grid.describe()}; "
                    f"{first.grid.describe()}. Granules of one frame share theirs; download them anew."
                )
        metres = metres_of(first.name, unit, first.tags.get("displacement#units", first.tags.get("units", "")))
        words = first.tags.get("displacement#description", first.tags.get("description", ""))
        if "away from" in words.lower():
            raise InputError(f'{first.name} says of its sign: "{words}" That is no DISP-S1 sign; it is not read.')
    except BaseException:
        pool.close()
        raise
    said = words or "OPERA's product writer: -wavelength / 4 pi * phase"
    decisions += [
        Decision("format", f"{len(granules)} NetCDF files, /displacement", first.name),
        Decision("unit", "metres", f"units of /displacement ({first.name})"),
        Decision("sign", "positive toward the satellite", said),
        Decision("mask", _mask_words(masks), "OPERA"),
        Decision("corrections", "ionosphere and solid Earth tide left as they are", "group /corrections, not applied"),
    ]
    dates = (granules[0].reference, *(granule.secondary for granule in granules))
    position = {date: number for number, date in enumerate(dates)}

    def read_window(window: Window) -> np.ndarray:
        out = np.empty((len(dates), window.rows, window.cols), dtype=np.float32)
        out[0] = 0.0
        for number, (granule, layer) in enumerate(zip(granules, displacement), start=1):
            read_layer(pool, layer, window, out[number])
            out[number] *= np.float32(metres)
            out[number] += out[position[granule.reference]]
        # after the sums: a date that the mask hides is still the way to those that follow it
        good = np.empty((window.rows, window.cols), dtype=np.float32)
        for number, layer in enumerate(masks, start=1):
            if layer is not None:
                read_layer(pool, layer, window, good)
                out[number][~(good >= 1.0)] = np.nan
        out[0][~np.isfinite(out[1:]).any(axis=0)] = np.nan
        return out

    found = {
        tags.KIND: tags.KIND_TIMESERIES,
        tags.SIGN: tags.SIGN_TOWARD,
        tags.LOOK_SIDE: RIGHT,
        tags.REFERENCE: "as OPERA referenced it (DISP-S1)",
        **_geometry(source, granules, decisions, warnings),
    }
    series = Series(source.path, first.grid, dates, found, first.block, read_window, pool.close)
    return SeriesProduct(word, TITLES[word], (), series=series, decisions=tuple(decisions), warnings=tuple(warnings))


def _granules(source: Source) -> list[_Granule]:
    granules = []
    for file in source.files:
        match = _NAME.fullmatch(os.path.basename(file))
        if match:
            reference, secondary = parse_date(match["reference"]), parse_date(match["secondary"])
            granules.append(_Granule(file, match["frame"], reference, secondary, match["version"], match["generated"]))
    return granules


def _one_of_each(granules: list[_Granule], decisions: list[Decision]) -> list[_Granule]:
    """One frame; of a pair that is there twice the file generated last."""
    frames = sorted({granule.frame for granule in granules})
    if len(frames) > 1:
        raise InputError(f"The folder holds frames F{', F'.join(frames)}. Give those of one frame.")
    newest: dict[tuple, _Granule] = {}
    for granule in sorted(granules, key=lambda entry: entry.generated):
        newest[granule.reference, granule.secondary] = granule
    if len(newest) < len(granules):
        number = len(granules) - len(newest)
        decisions.append(Decision("versions", f"{number} older files left aside", "time of generation in their names"))
    return list(newest.values())


def _chain(granules: list[_Granule], decisions: list[Decision]) -> list[_Granule]:
    """Granules in order of their later date, one per date, each starting from the first date or from an earlier one."""
    by_date: dict[datetime.date, _Granule] = {}
    # of two files that end at one date the one that reaches further back: fewer sums
    for granule in sorted(granules, key=lambda entry: (entry.secondary, entry.reference)):
        if granule.secondary <= granule.reference:
            raise InputError(
                f"{os.path.basename(granule.path)} ends at {granule.secondary}, before or on its reference date."
            )
        by_date.setdefault(granule.secondary, granule)
    chain = sorted(by_date.values(), key=lambda entry: entry.secondary)
    start = min(granule.reference for granule in chain)
    known = {start}
    for granule in chain:
        if granule.reference not in known:
            raise InputError(
                f"The chain of DISP-S1 files is broken: {os.path.basename(granule.path)} starts from "
                f"{granule.reference}, a date at which no other file ends (the first is {start}). Download the files "
                "between, or import the two parts apart."
            )
        known.add(granule.secondary)
    moves = sorted({granule.reference for granule in chain} - {start})
    text = f"reference moves at {some_of(list(map(str, moves)), 6)}" if moves else "one"
    decisions.append(Decision("chain", f"{len(chain) + 1} dates from {start}; {text}", "dates in the files' names"))
    return chain


def _variable(path: str, name: str) -> str:
    return f'NETCDF:"{path}":{name}'


def _mask(path: str, pool: HandlePool) -> Layer:
    """The recommended mask; of early versions, which have none, the connected components (0 is bad in both)."""
    try:
        return inspect(_variable(path, "recommended_mask"), pool)
    except InputError:
        return inspect(_variable(path, "connected_component_labels"), pool)


def _mask_words(masks: list[Layer | None]) -> str:
    layers = [layer for layer in masks if layer is not None]
    if not layers:
        return "not applied"
    recommended = sum("recommended_mask" in layer.source for layer in layers)
    other = len(layers) - recommended
    return f"recommended_mask of {recommended} files" + (f", connected components of {other}" if other else "")


def _geometry(
    source: Source, granules: list[_Granule], decisions: list[Decision], warnings: list[str]
) -> dict[str, str]:
    """Wavelength and line of sight as tags."""
    found: dict[str, str] = {}
    try:
        h5py = import_h5py("Reading the wavelength of DISP-S1 files")
        with h5py.File(granules[0].path, "r") as file:
            group = file.get("identification", {})
            if "radar_wavelength" in group:
                found[tags.WAVELENGTH] = repr(float(group["radar_wavelength"][()]))
            angles = [
                float(group[name][()])
                for name in ("near_range_incidence_angle", "far_range_incidence_angle")
                if name in group
            ]
        if len(angles) == 2:
            found[tags.INCIDENCE] = repr(0.5 * sum(angles))
            decisions.append(Decision("incidence", f"{0.5 * sum(angles):.2f} deg", "middle of near and far range"))
    except MissingPackageError:
        warnings.append("Without the Python package h5py the wavelength and the incidence are not read.")
    static = next(
        (file for file in source.files if re.search(r"DISP-S1-STATIC.*(los|line_of_sight)_enu\.tif$", file)), None
    )
    if static:
        with open_bands(static) as raster:
            rows, cols = min(64, raster.shape[0]), min(64, raster.shape[1])
            middle = Window((raster.shape[0] - rows) // 2, (raster.shape[1] - cols) // 2, rows, cols)
            vector = np.array([raster.read(middle, band) for band in (1, 2, 3)])
        kept = np.isfinite(vector).all(axis=0) & (vector != 0.0).any(axis=0)
        if kept.any():
            incidence, heading = angles_from_vector(*vector[:, kept].mean(axis=1).astype(float), RIGHT)
            found.update({tags.INCIDENCE: repr(incidence), tags.HEADING: repr(heading)})
            decisions.append(
                Decision(
                    "line of sight", f"incidence {incidence:.2f}, heading {heading:.2f} deg", "static layers, middle"
                )
            )
    return found
