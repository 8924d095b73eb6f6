"""From radar coordinates to a map, from file to file."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Union

import numpy as np

from ..checks import InputError, check_choice, check_positive
from ..grid import Grid, Window
from ..interferogram.geocoding import KERNELS, NEAREST, REACH, look_position, resample
from ..io import tags
from ..io.bands import BandRaster, open_bands
from ..io.engine import plan_blocks, run_blocks
from ..io.lookup import MapLookup, RadarLookup, crs_name, map_grid, middle_position, utm_of
from ..io.rasters import OutputSet, RasterSpec
from ..reporting import Reporter
from .common import RunSettings, provenance_tags, wanted
from .radar import WRAPPED_KINDS

Lookup = Union[RadarLookup, MapLookup]

#: Tags that hold in radar coordinates only.
_RADAR_ONLY = (tags.LINE_SPACING, tags.SAMPLE_SPACING, tags.NEAR_RANGE, tags.LOOKS_LINES, tags.LOOKS_SAMPLES)
#: Kinds whose values must not be mixed.
_CLASSES = (tags.KIND_COMPONENTS,)
#: Of a pixel larger than so many radar pixels it is said that most of these are passed over.
SKIPPING = 2.0


@dataclass(frozen=True)
class LookupRequest:
    """The lookup as the user gives it: both ``longitude`` and ``latitude``, or ``table``.

    Attributes
    ----------
    longitude, latitude : str or None
        Rasters in radar coordinates [deg, WGS 84].
    table : str or None
        Lookup table on a map: sample + j line of every map pixel (GAMMA).
    table_grid : str or None
        Raster on the grid of a table that does not carry one.
    """

    longitude: str | None = None
    latitude: str | None = None
    table: str | None = None
    table_grid: str | None = None


@dataclass(frozen=True)
class MapRequest:
    """The map that is wanted.

    Attributes
    ----------
    crs_wkt : str or None
        Coordinate system; None: that of the table, or the UTM zone of the scene.
    pixel_size : float or None
        [units of the coordinate system]; None: about the size of the raster's pixels.
    kernel : {"nearest", "bilinear", "cubic"}
    looks : (lines, samples) or None
        Pixels of the lookup that one pixel of the raster stands for; None: its tags say, or it has the lookup's size.
    """

    crs_wkt: str | None = None
    pixel_size: float | None = None
    kernel: str = "bilinear"
    looks: tuple[int, int] | None = None


def run_geocode(
    source: str,
    lookup: LookupRequest,
    target: MapRequest,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Resample a raster in radar coordinates onto a map, all bands, real or complex.

    Parameters
    ----------
    source : str
    lookup : LookupRequest
    target : MapRequest
    outputs : mapping
        Path of OUTPUT.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``crs_used``, ``pixel_size_used``, ``rows``, ``columns`` and ``filled`` (share of the pixels with a value in
        band 1).

    Raises
    ------
    InputError
        If the raster is on a map already, the lookup has another size or none is given, or nothing falls on the map.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    path = wanted(outputs).get("OUTPUT")
    if not path:
        raise InputError("No output is asked for: give OUTPUT.")
    check_choice("KERNEL", target.kernel, KERNELS)
    with open_bands(source) as raster:
        if raster.grid.crs_wkt:
            raise InputError(
                f"{raster.name} has a coordinate system ({crs_name(raster.grid.crs_wkt)}): it lies on a map already. "
                "Use gdalwarp to bring it onto another."
            )
        opened = _open_lookup(lookup, target, reporter)
        try:
            return _write(raster, opened, lookup, target, path, settings, reporter)
        finally:
            opened.close()


def _open_lookup(lookup: LookupRequest, target: MapRequest, reporter: Reporter) -> Lookup:
    pair = [name for name in (lookup.longitude, lookup.latitude) if name]
    if bool(pair) == bool(lookup.table) or len(pair) == 1:
        raise InputError("Give the lookup: LONGITUDE and LATITUDE (radar to map), or LOOKUP_TABLE (map to radar).")
    if lookup.table:
        return MapLookup(lookup.table, lookup.table_grid, target.crs_wkt or "")
    wkt = target.crs_wkt or utm_of(*middle_position(*pair))
    return RadarLookup(pair[0], pair[1], wkt, reporter)


def _write(
    raster: BandRaster,
    lookup: Lookup,
    request: LookupRequest,
    target: MapRequest,
    path: str,
    settings: RunSettings,
    reporter: Reporter,
) -> dict[str, object]:
    looks = _looks(raster, lookup, target)
    grid = _map(raster, lookup, request, target, looks, reporter)
    kind = raster.tags.get(tags.KIND)
    kernel = target.kernel
    if kernel != NEAREST and (raster.is_integer or kind in _CLASSES):
        kernel = NEAREST
        reporter.info(f"{raster.name} holds whole numbers: KERNEL nearest is used, so that they are not mixed.")
    wrapped = kind in WRAPPED_KINDS
    density = _radar_pixels_per_pixel(raster, lookup, grid, looks)
    itemsize = 8 if raster.is_complex or wrapped else 4
    blocks = plan_blocks(
        grid,
        (256, 256),
        # A block of the map covers a slanted piece of the image, whose box is larger.
        bytes_per_pixel=250.0 + 9.0 * density * itemsize,
        result_bytes_per_pixel=float(itemsize * raster.bands),
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    filled = 0

    def read(window: Window) -> tuple[np.ndarray, np.ndarray]:
        lines, samples = lookup.positions(grid, window)
        if isinstance(lookup, RadarLookup):
            lines, samples = look_position(lines, 1.0, looks[0]), look_position(samples, 1.0, looks[1])
        return lines, samples

    def compute(_window: Window, positions: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
        return _resample_bands(raster, *positions, kernel, wrapped)

    with OutputSet(
        {"OUTPUT": _spec(raster, path, settings)},
        grid,
        block=blocks.output_block,
        inputs=[raster.source, *lookup.sources],
        warn=reporter.warn,
    ) as rasters:

        def write(window: Window, values: np.ndarray) -> None:
            nonlocal filled
            rasters.write("OUTPUT", window, values)
            filled += int(np.isfinite(values[0]).sum())

        run_blocks(blocks, read, compute, write, reporter)
        if not filled:
            raise InputError(
                f"Nothing of {raster.name} falls on the map: its pixels are empty where the lookup has a position. Is "
                "the lookup that of this image?"
            )
    share = filled / (grid.width * grid.height)
    reporter.info(f"{100 * share:.1f} % of the map's pixels have a value; the others lie outside the image.")
    return {
        "crs_used": crs_name(grid.crs_wkt),
        "pixel_size_used": grid.transform[1],
        "rows": grid.height,
        "columns": grid.width,
        "filled": share,
    }


def _looks(raster: BandRaster, lookup: Lookup, target: MapRequest) -> tuple[int, int]:
    """Pixels of the lookup that one pixel of the raster stands for."""
    if isinstance(lookup, MapLookup):
        # A table's positions are those of the image it was made for.
        return 1, 1
    if target.looks is not None:
        looks = target.looks
    elif raster.shape == lookup.shape:
        return 1, 1
    else:
        try:
            looks = int(raster.tags[tags.LOOKS_LINES]), int(raster.tags[tags.LOOKS_SAMPLES])
        except (KeyError, ValueError):
            raise InputError(
                f"{raster.name} has {raster.shape[0]} lines x {raster.shape[1]} samples, the lookup {lookup.shape[0]} "
                f"x {lookup.shape[1]}, and the raster does not say how many looks it has. Give LOOKS_LINES and "
                "LOOKS_SAMPLES, or the lookup of this image."
            ) from None
    for name, number in zip(("LOOKS_LINES", "LOOKS_SAMPLES"), looks):
        if number < 1:
            raise InputError(f"{name} must be at least 1, got {number}.")
    expected = lookup.shape[0] // looks[0], lookup.shape[1] // looks[1]
    if expected != raster.shape:
        raise InputError(
            f"A lookup of {lookup.shape[0]} lines x {lookup.shape[1]} samples with {looks[0]} x {looks[1]} looks "
            f"belongs to a raster of {expected[0]} x {expected[1]}; {raster.name} has {raster.shape[0]} x "
            f"{raster.shape[1]}. Give the lookup of this image, or its LOOKS_LINES and LOOKS_SAMPLES."
        )
    return looks


def _map(
    raster: BandRaster,
    lookup: Lookup,
    request: LookupRequest,
    target: MapRequest,
    looks: tuple[int, int],
    reporter: Reporter,
) -> Grid:
    """Grid of the map."""
    own = lookup.grid if isinstance(lookup, MapLookup) else None
    if own is not None and target.pixel_size is None and not target.crs_wkt:
        return own
    if own is not None:
        wkt = target.crs_wkt or own.crs_wkt
    else:
        wkt = target.crs_wkt or utm_of(*middle_position(request.longitude, request.latitude))
    radar_pixel = lookup.cell * math.sqrt(looks[0] * looks[1])
    if target.pixel_size is None:
        # Two digits are enough for a pixel size that nobody chose.
        pixel = float(f"{radar_pixel:.2g}")
        reporter.info(f"PIXEL_SIZE {pixel:g}: about the size of the pixels of {raster.name}.")
    else:
        pixel = check_positive("PIXEL_SIZE", target.pixel_size)
        if pixel > SKIPPING * radar_pixel:
            reporter.warn(
                f"A pixel of {pixel:g} is {pixel / radar_pixel:.1f} times as large as those of {raster.name}, most of "
                "which are passed over: values are taken at its centre, not averaged. Multilook first."
            )
    grid = map_grid(lookup.bounds, pixel, wkt, own)
    reporter.info(f"Map: {grid.describe()}.")
    return grid


def _radar_pixels_per_pixel(raster: BandRaster, lookup: Lookup, grid: Grid, looks: tuple[int, int]) -> float:
    """How many pixels of the raster there are to a pixel of the map."""
    if isinstance(lookup, MapLookup):
        return max(1.0, raster.shape[0] * raster.shape[1] / (grid.width * grid.height))
    return max(1.0, grid.transform[1] ** 2 / (lookup.cell**2 * looks[0] * looks[1]))


def _resample_bands(
    raster: BandRaster, lines: np.ndarray, samples: np.ndarray, kernel: str, wrapped: bool
) -> np.ndarray:
    """All bands at radar positions, (bands, rows, cols)."""
    dtype = np.complex64 if raster.is_complex else np.float32
    result = np.full((raster.bands, *lines.shape), np.nan, dtype=dtype)
    with np.errstate(invalid="ignore"):
        inside = (lines >= -0.5) & (lines < raster.shape[0] - 0.5)
        inside &= (samples >= -0.5) & (samples < raster.shape[1] - 0.5)
    if not inside.any():
        return result
    reach = REACH[kernel]
    top = max(0, int(lines[inside].min()) - reach)
    left = max(0, int(samples[inside].min()) - reach)
    bottom = min(raster.shape[0], int(lines[inside].max()) + reach + 1)
    right = min(raster.shape[1], int(samples[inside].max()) + reach + 1)
    window = Window(top, left, bottom - top, right - left)
    for number in range(raster.bands):
        values = raster.read(window, number + 1)
        if raster.is_complex:
            values[values == 0] = np.nan
        if wrapped:
            # The mean of two sides of a fringe is taken of phasors; of numbers it would be far from both.
            values = np.exp(1j * values).astype(np.complex64)
        found = resample(values, lines - top, samples - left, kernel)
        result[number] = np.angle(found) if wrapped else found
    return result


def _spec(raster: BandRaster, path: str, settings: RunSettings) -> RasterSpec:
    about = {name: text for name, text in raster.tags.items() if name not in (*_RADAR_ONLY, "AREA_OR_POINT")}
    about.pop(tags.COMMAND, None)
    about = {**about, **provenance_tags(settings.provenance)}
    spec = RasterSpec(
        path=path,
        bands=raster.bands,
        dtype=raster.dtype,
        units=raster.units,
        descriptions=raster.descriptions,
        band_tags=raster.band_tags,
        tags=about,
    )
    if raster.is_complex:
        return replace(spec, nodata=None)
    if raster.is_integer and raster.dtype != "float32":
        # Whole numbers keep their nodata; where they have none, the end of their range that no class or label uses.
        limits = np.iinfo(raster.dtype)
        spare = float(limits.min if limits.min < 0 else limits.max)
        return replace(spec, nodata=spare if raster.nodata is None else raster.nodata)
    return spec
