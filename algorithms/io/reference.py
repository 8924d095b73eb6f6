"""What a stack or a series is referenced to: a point, an area, or the median of each layer.

Unwrapped phase carries an arbitrary constant in each interferogram, so something has to be zero by agreement. In an
area the mean of the finite pixels is taken, not the median: a mean of phases closes around triplets as the phases do,
the median does not and is a quarter noisier. What a median would hide, a whole-cycle jump inside the area, is warned
of.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal, ogr

from ..checks import InputError, check_choice, check_not_negative, some_of
from ..constants import MM_PER_M
from ..grid import Grid, Window
from ..reporting import Reporter
from ..timeseries.stacking import stack_rate
from ..timeseries.velocity import fit_velocity
from .features import map_fits_swapped
from .margins import with_margin
from .rasters import GdalFailures
from .sampling import medians, read_windows, sample_windows
from .stable_search import PATCH_SIZE, Ground, ground_of_series, ground_of_stack, search_stable

MODES = ("auto", "median", "none", "stable")
#: Transform of a raster that has none: radar coordinates, pixels and lines.
NO_POSITION = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
#: Mean coherence below which a reference is called incoherent: where Tang et al. 2023 mask (section 3.3); speckle alone
#: shows about sqrt(pi / (4 looks)) = 0.2 at 20 looks.
LEAST_COHERENCE = 0.25
#: A reference is called moving when it moves against the scene by more than this [m/yr] and three standard deviations.
LEAST_MOTION = 0.005
MOTION_SIGMAS = 3.0
#: Patches of the scene that the reference is compared with: enough to see motion, few enough to cost little reading.
SCENE_PATCHES = 16
SCENE_WHOLE_PIXELS = 1 << 18
#: Names listed in a message.
MOST_NAMES = 5


@dataclass(frozen=True)
class ReferenceRequest:
    """What the user wants as reference.

    Attributes
    ----------
    mode : {"auto", "median", "none", "stable"}
        ``auto``: the point, area or polygons if given, else the median of each layer, with a warning; ``median``: the
        median of each layer; ``none``: the layers are referenced already; ``stable``: the best patch that
        `stable_search.search_stable` finds.
    point : (x, y) or None
        In the coordinate system of the stack.
    area : (xmin, ymin, xmax, ymax) or None
        Pixels whose centre lies inside.
    polygons : tuple of str
        WKT polygons in the coordinate system of the stack; pixels whose centre lies inside any.
    mask : tuple of str
        The same of ground that is expected to move: ``stable`` looks outside.
    mask_buffer : float
        Margin around it that is left out too [m].
    """

    mode: str = "auto"
    point: tuple[float, float] | None = None
    area: tuple[float, float, float, float] | None = None
    polygons: tuple[str, ...] = ()
    mask: tuple[str, ...] = ()
    mask_buffer: float = 0.0


@dataclass(frozen=True)
class Reference:
    """What to subtract.

    Attributes
    ----------
    constants : ndarray of float64, shape (layers,)
        To subtract from each interferogram [rad] or date [m]; zeros where nothing is to be done.
    description : str
        For tags and reports.
    warnings : list of str
        Already reported; kept for reports.
    """

    constants: np.ndarray
    description: str
    warnings: list[str]


@dataclass(frozen=True)
class _Layers:
    """What a stack and a series have in common here."""

    grid: Grid
    native_block: tuple[int, int]
    names: Sequence[str]
    kind: str
    read: Callable[[Window], np.ndarray]
    read_coherence: Callable[[Window], np.ndarray] | None
    #: Rate and its standard deviation [m/yr] of one value per layer; None where it cannot be known.
    rate: Callable[[np.ndarray], tuple[float, float]] | None
    #: A whole cycle, in the layers' unit; None where cycles mean nothing.
    cycle: float | None
    #: The same as the search for stable ground sees it; None where there is a single layer.
    ground: Callable[[], Ground] | None = None


def resolve_reference(stack, request: ReferenceRequest, reporter: Reporter) -> Reference:
    """Constants to subtract from each interferogram of an open stack.

    Parameters
    ----------
    stack : Stack
        Open stack (`stack.open_stack`).
    request : ReferenceRequest
    reporter : Reporter

    Returns
    -------
    Reference
        ``constants`` in radians, ``away`` convention, shape (P,).

    Raises
    ------
    InputError
        If the point or area lies outside the raster, holds no pixel, or no phase in some interferogram.
    """
    spans, wavelength = stack.network.temporal_baseline, stack.geometry.wavelength

    def rate(values: np.ndarray) -> tuple[float, float]:
        fit = stack_rate(values[:, np.newaxis, np.newaxis], spans, wavelength=wavelength)
        return float(fit.velocity[0, 0]), float(fit.velocity_std[0, 0])

    layers = _Layers(
        grid=stack.grid,
        native_block=stack.native_block,
        names=stack.network.pair_names(),
        kind="interferogram",
        read=stack.read_phase,
        read_coherence=stack.read_coherence if stack.has_coherence else None,
        rate=rate if wavelength else None,
        cycle=2.0 * math.pi,
        ground=lambda: ground_of_stack(stack),
    )
    return _resolve(layers, request, reporter)


def resolve_series_reference(series, request: ReferenceRequest, reporter: Reporter) -> Reference:
    """Constants to subtract from each date of an open time series [m], shape (S,).

    Parameters
    ----------
    series : Series
        Open series (`series.open_series`).
    request : ReferenceRequest
    reporter : Reporter

    Raises
    ------
    InputError
        As `resolve_reference`.
    """

    def rate(values: np.ndarray) -> tuple[float, float]:
        fit = fit_velocity(values[:, np.newaxis, np.newaxis], series.years)
        return float(fit.velocity[0, 0]), float(fit.velocity_std[0, 0])

    layers = _Layers(
        grid=series.grid,
        native_block=series.native_block,
        names=[f"{date:%Y-%m-%d}" for date in series.dates],
        kind="date",
        read=series.read,
        read_coherence=None,
        rate=rate if len(series.dates) > 2 else None,
        cycle=None,
        ground=lambda: ground_of_series(series),
    )
    return _resolve(layers, request, reporter)


def resolve_layer_reference(
    name: str,
    grid: Grid,
    native_block: tuple[int, int],
    read: Callable[[Window], np.ndarray],
    request: ReferenceRequest,
    reporter: Reporter,
    cycle: float | None = 2.0 * math.pi,
) -> Reference:
    """Constant to subtract from a single raster: of unwrapped phase [rad], or of a velocity.

    Parameters
    ----------
    name : str
        For messages.
    grid : Grid
    native_block : (rows, cols)
    read : callable(window) -> ndarray (rows, cols)
        NaN is no value.
    request : ReferenceRequest
    reporter : Reporter
    cycle : float or None
        A whole cycle, by which pixels may jump; None where cycles mean nothing.

    Returns
    -------
    Reference
        ``constants`` of shape (1,).

    Raises
    ------
    InputError
        If the point or area lies outside the raster, or holds no phase.
    """
    layers = _Layers(
        grid=grid,
        native_block=native_block,
        names=[name],
        kind="raster",
        read=lambda window: read(window)[np.newaxis],
        read_coherence=None,
        rate=None,
        cycle=cycle,
    )
    return _resolve(layers, request, reporter)


def _as_seen_in_qgis(grid: Grid, request: ReferenceRequest) -> Grid:
    """The grid of a raster without a position, its lines counted as the place counts them.

    GDAL counts them 0, 1, 2, …; QGIS draws such a raster downward from zero, and a place drawn there has negative y.
    """
    if grid.transform != NO_POSITION:
        return grid
    heights = [request.point[1]] if request.point else []
    heights += [request.area[3]] if request.area else []
    heights += [_polygon(wkt).GetEnvelope()[3] for wkt in request.polygons]
    if not heights or max(heights) > 0.0:
        return grid
    return replace(grid, transform=(0.0, 1.0, 0.0, 0.0, 0.0, -1.0))


def _resolve(layers: _Layers, request: ReferenceRequest, reporter: Reporter) -> Reference:
    check_choice("REFERENCE", request.mode, MODES)
    given = [
        name
        for name, value in (
            ("REFERENCE_POINT", request.point),
            ("REFERENCE_AREA", request.area),
            ("reference polygons", request.polygons),
        )
        if value
    ]
    warnings: list[str] = []
    if request.mask and request.mode != "stable":
        warnings.append(f"REFERENCE is {request.mode}: REFERENCE_MASK is not used.")
    if request.mode != "auto":
        if given:
            warnings.append(f"REFERENCE is {request.mode}: {', '.join(given)} is not used.")
        if request.mode == "none":
            constants, description = np.zeros(len(layers.names)), "none"
        elif request.mode == "stable":
            constants, description = _stable(layers, request, reporter, warnings)
        else:
            constants, description = _median(layers, reporter)
    elif len(given) > 1:
        raise InputError(f"Give one reference only, got {' and '.join(given)}.")
    elif not given:
        constants, description = _median(layers, reporter)
        warnings.append(
            f"No reference is given: the median of each {layers.kind} is taken as zero. Rates are relative to the "
            "median of the scene; give REFERENCE_POINT or REFERENCE_AREA on ground that does not move."
        )
    else:
        constants, description = _local(layers, request, reporter, warnings)
    for warning in warnings:
        reporter.warn(warning)
    return Reference(constants, description, warnings)


def _median(layers: _Layers, reporter: Reporter) -> tuple[np.ndarray, str]:
    windows, whole = sample_windows(layers.grid, len(layers.names), layers.native_block)
    constants = medians(read_windows(layers.read, windows, reporter))
    _refuse_empty(np.isnan(constants), layers, "the raster", "Remove them")
    description = f"median of each {layers.kind}"
    if not whole:
        description += f" ({sum(window.pixels for window in windows)} sampled pixels)"
    return constants, description


def _stable(
    layers: _Layers, request: ReferenceRequest, reporter: Reporter, warnings: list[str]
) -> tuple[np.ndarray, str]:
    """Mean of the best patch that the search finds."""
    if layers.ground is None:
        raise InputError(
            f"REFERENCE stable looks for ground that rests over time: it needs several layers, not one {layers.kind}. "
            "Give a REFERENCE_POINT or REFERENCE_AREA."
        )
    polygons = [_polygon(wkt) for wkt in request.mask]
    margin = check_not_negative("REFERENCE_MASK_BUFFER", request.mask_buffer, "metres")
    if polygons and margin and not layers.grid.crs_wkt:
        warnings.append(
            "REFERENCE_MASK_BUFFER is not applied: the rasters have no coordinate system, so metres on the ground are "
            "unknown. Draw the polygons larger."
        )
    elif margin:
        polygons = [with_margin(polygon, margin, layers.grid.crs_wkt) for polygon in polygons]
    masked = (lambda window: centres_in_polygons(layers.grid, window, polygons)) if polygons else None
    found = search_stable(layers.ground(), masked, replace(reporter, warn=lambda _text: None))
    warnings.extend(found.warnings)
    best = found.candidates[0]
    values = layers.read(best.window).reshape(len(layers.names), -1)
    constants = values[:, np.isfinite(values).all(axis=0)].mean(axis=1, dtype=np.float64)
    window, (x, y) = best.window, layers.grid.xy(best.row + 0.5, best.col + 0.5)
    description = (
        f"stable ground found at {x:.9g} {y:.9g} (rows {window.row}-{window.row + window.rows - 1}, columns "
        f"{window.col}-{window.col + window.cols - 1})"
    )
    reporter.info(
        f"Reference: {description}, {PATCH_SIZE} x {PATCH_SIZE} pixels, {best.rate * MM_PER_M:+.1f} +- "
        f"{best.rate_std * MM_PER_M:.1f} mm/yr against all quiet ground."
    )
    return constants, description


def _local(
    layers: _Layers, request: ReferenceRequest, reporter: Reporter, warnings: list[str]
) -> tuple[np.ndarray, str]:
    """Mean of the finite pixels of a point or area, checked."""
    layers = replace(layers, grid=_as_seen_in_qgis(layers.grid, request))
    if request.point:
        windows, inside, description = _point_pixel(layers.grid, request.point)
    else:
        windows, inside, description = _area_pixels(layers, request, warnings)
    values = read_windows(layers.read, windows, reporter)[:, inside]
    finite = np.isfinite(values)
    place = description if request.point else f"the reference area ({description})"
    _refuse_empty(~finite.any(axis=1), layers, place, "Choose another reference, or remove them")
    constants = np.where(finite, values, 0.0).sum(axis=1, dtype=np.float64) / finite.sum(axis=1)

    _warn_masked(finite, layers, place, warnings)
    if layers.read_coherence is not None:
        coherence = read_windows(layers.read_coherence, windows, reporter)[:, inside]
        _warn_incoherent(coherence, layers, place, warnings)
    if layers.cycle is not None:
        _warn_jumps(values, finite, layers, place, warnings)
    if layers.rate is not None:
        windows, _ = sample_windows(
            layers.grid,
            len(layers.names),
            layers.native_block,
            whole_pixels=SCENE_WHOLE_PIXELS,
            patches=SCENE_PATCHES,
        )
        scene = medians(read_windows(layers.read, windows, reporter))
        _warn_moving(constants - scene, layers, place, warnings)
    return constants, description


def _point_pixel(grid: Grid, point: tuple[float, float]) -> tuple[list[Window], np.ndarray, str]:
    row, col = (math.floor(value) for value in grid.rowcol(*point))
    if not (0 <= row < grid.height and 0 <= col < grid.width):
        if map_fits_swapped(grid, *point):
            raise InputError(
                f"The reference point {point[0]:.9g}, {point[1]:.9g} lies outside the raster, but on it with longitude "
                "and latitude swapped. Give x first: longitude, latitude [EPSG:4326]."
            )
        raise InputError(
            f"The reference point {point[0]:.9g}, {point[1]:.9g} lies outside the raster ({_extent(grid)}). "
            "Choose a point inside; check its coordinate system."
        )
    description = f"point {point[0]:.9g} {point[1]:.9g} (row {row}, column {col})"
    return [Window(row, col, 1, 1)], np.array([True]), description


def _area_pixels(
    layers: _Layers, request: ReferenceRequest, warnings: list[str]
) -> tuple[list[Window], np.ndarray, str]:
    """Windows over the area, which of their pixels lie inside, and the area in words."""
    grid = layers.grid
    polygons = [_polygon(wkt) for wkt in request.polygons]
    if request.area:
        x_min, y_min, x_max, y_max = request.area
        corners = [(x, y) for x in (x_min, x_max) for y in (y_min, y_max)]
        name = f"extent {x_min:.9g} {y_min:.9g} {x_max:.9g} {y_max:.9g}"
    else:
        envelopes = [polygon.GetEnvelope() for polygon in polygons]
        corners = [(x, y) for west, east, south, north in envelopes for x in (west, east) for y in (south, north)]
        name = f"{len(polygons)} polygon{'s' if len(polygons) > 1 else ''}"
    box = _pixel_box(grid, corners, name, warnings)

    windows, whole = sample_windows(
        Grid(box.cols, box.rows, grid.transform), len(layers.names), layers.native_block, whole_pixels=1 << 20
    )
    windows = [Window(box.row + part.row, box.col + part.col, part.rows, part.cols) for part in windows]
    if request.area:
        inside = [_centres_inside(grid, window, request.area) for window in windows]
    else:
        inside = [centres_in_polygons(grid, window, polygons) for window in windows]
    if not any(mask.any() for mask in inside):
        raise InputError(
            f"The reference area ({name}) holds the centre of no pixel of {grid.transform[1]:.9g} x "
            f"{grid.transform[5]:.9g}. Make it larger or give a REFERENCE_POINT."
        )
    kept = [(window, mask) for window, mask in zip(windows, inside) if mask.any()]
    rows = np.concatenate([window.row + np.flatnonzero(mask.any(axis=1))[[0, -1]] for window, mask in kept])
    cols = np.concatenate([window.col + np.flatnonzero(mask.any(axis=0))[[0, -1]] for window, mask in kept])
    count = sum(int(mask.sum()) for _, mask in kept)
    description = (
        f"area rows {rows.min()}-{rows.max()}, columns {cols.min()}-{cols.max()} "
        f"({count} {'pixels' if whole else 'sampled pixels'}"
        f"{'' if request.area else ' in ' + name})"
    )
    return [window for window, _ in kept], np.concatenate([mask.ravel() for _, mask in kept]), description


def _pixel_box(grid: Grid, corners: Sequence[tuple[float, float]], name: str, warnings: list[str]) -> Window:
    """Smallest window that holds the corners, cut at the raster's edge."""
    rows, cols = np.array([grid.rowcol(x, y) for x, y in corners]).T
    if not (np.isfinite(rows).all() and np.isfinite(cols).all()):
        raise InputError(f"The reference area ({name}) is not a finite extent.")
    # A hair of tolerance: an extent on pixel borders must not take in a row of pixels that it only touches.
    first_row, last_row = math.floor(rows.min() + 1e-6), math.ceil(rows.max() - 1e-6)
    first_col, last_col = math.floor(cols.min() + 1e-6), math.ceil(cols.max() - 1e-6)
    row, col = max(0, first_row), max(0, first_col)
    box = Window(row, col, min(grid.height, last_row) - row, min(grid.width, last_col) - col)
    if rows.max() <= 0 or cols.max() <= 0 or rows.min() >= grid.height or cols.min() >= grid.width:
        if map_fits_swapped(grid, *(float(np.mean(part)) for part in zip(*corners))):
            raise InputError(
                f"The reference area ({name}) lies outside the raster, but on it with longitude and latitude swapped. "
                "Give xmin,xmax,ymin,ymax: longitudes first [EPSG:4326]."
            )
        raise InputError(
            f"The reference area ({name}) lies outside the raster ({_extent(grid)}). "
            "Choose an area inside; check its coordinate system."
        )
    if first_row < 0 or first_col < 0 or last_row > grid.height or last_col > grid.width:
        warnings.append(f"The reference area ({name}) reaches beyond the raster; only what lies inside is used.")
    return Window(box.row, box.col, max(1, box.rows), max(1, box.cols))


def _centres_inside(grid: Grid, window: Window, area: tuple[float, float, float, float]) -> np.ndarray:
    rows = np.arange(window.row, window.row + window.rows)[:, np.newaxis] + 0.5
    cols = np.arange(window.col, window.col + window.cols)[np.newaxis, :] + 0.5
    x, y = grid.xy(rows, cols)
    return (x >= area[0]) & (x <= area[2]) & (y >= area[1]) & (y <= area[3])


def _polygon(wkt: str) -> ogr.Geometry:
    """The polygon, or an `InputError` whether or not GDAL's exceptions are on."""
    with GdalFailures():
        try:
            geometry = ogr.CreateGeometryFromWkt(wkt)
        except RuntimeError:
            geometry = None
    if geometry is None or ogr.GT_Flatten(geometry.GetGeometryType()) not in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        raise InputError(f"A reference polygon must be a polygon or multipolygon in WKT, got {wkt[:80]!r}.")
    if geometry.IsEmpty():
        raise InputError("A reference polygon is empty. Draw it again or remove it.")
    return geometry


def centres_in_polygons(grid: Grid, window: Window, polygons: Sequence[ogr.Geometry]) -> np.ndarray:
    """GDAL's rasterising takes the pixels whose centre is inside."""
    target = gdal.GetDriverByName("MEM").Create("", window.cols, window.rows, 1, gdal.GDT_Byte)
    x, y = grid.xy(window.row, window.col)
    t = grid.transform
    target.SetGeoTransform((x, t[1], t[2], y, t[4], t[5]))
    # GDAL 3.11 folded the driver "Memory" into "MEM".
    driver = ogr.GetDriverByName("MEM" if int(gdal.VersionInfo()) >= 3110000 else "Memory")
    source = driver.CreateDataSource("reference")
    layer = source.CreateLayer("reference", None, ogr.wkbUnknown)
    for polygon in polygons:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    # Layer and target have no coordinate system on purpose: they share the stack's. GDAL's warning says as much.
    with GdalFailures() as failures:
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    if failures.messages:
        raise InputError(f"The reference polygons cannot be drawn on the raster: {failures.cause}.")
    return target.ReadAsArray().astype(bool)


def _refuse_empty(empty: np.ndarray, layers: _Layers, place: str, remedy: str) -> None:
    if empty.all():
        raise InputError(
            f"There is no value at {place} in any {layers.kind}: it lies on nodata. Choose another reference."
        )
    if empty.any():
        raise InputError(
            f"There is no value at {place} in {int(empty.sum())} of {empty.size} {layers.kind}s: "
            f"{_names(layers, empty)}. "
            f"{remedy} from the stack."
        )


def _warn_masked(finite: np.ndarray, layers: _Layers, place: str, warnings: list[str]) -> None:
    missing = ~finite
    if missing.any():
        warnings.append(
            f"{place[0].upper()}{place[1:]} is partly masked: {100 * missing.mean():.0f} % of its values are missing, "
            f"in {int(missing.any(axis=1).sum())} of {len(finite)} {layers.kind}s; the mean of the others is used."
        )


def _warn_incoherent(coherence: np.ndarray, layers: _Layers, place: str, warnings: list[str]) -> None:
    there = np.isfinite(coherence)
    counts = there.sum(axis=1)
    sums = np.where(there, coherence, 0.0).sum(axis=1, dtype=np.float64)
    if not counts.any():
        warnings.append(f"There is no coherence at {place}: whether the reference is reliable cannot be told.")
        return
    mean = sums.sum() / counts.sum()
    per_pair = np.divide(sums, counts, out=np.full(len(sums), np.nan), where=counts > 0)
    low = per_pair < LEAST_COHERENCE
    if mean < LEAST_COHERENCE:
        warnings.append(
            f"The reference is incoherent: mean coherence {mean:.2f} at {place} (below {LEAST_COHERENCE}). "
            "Its noise goes into every pixel; choose a coherent place."
        )
    elif low.any():
        warnings.append(
            f"The reference is incoherent in {int(low.sum())} of {len(low)} interferograms (coherence below "
            f"{LEAST_COHERENCE} at {place}): {_names(layers, low)}."
        )


def _warn_jumps(values: np.ndarray, finite: np.ndarray, layers: _Layers, place: str, warnings: list[str]) -> None:
    far = np.abs(values - medians(values)[:, np.newaxis]) > layers.cycle / 2
    jumps = (far & finite).any(axis=1)
    if jumps.any():
        warnings.append(
            f"In {int(jumps.sum())} of {len(jumps)} interferograms some pixels of {place} lie more than half a cycle "
            f"from its median, as unwrapping errors do: {_names(layers, jumps)}. A smaller or quieter area is safer."
        )


def _warn_moving(relative: np.ndarray, layers: _Layers, place: str, warnings: list[str]) -> None:
    known = np.isfinite(relative)
    if known.sum() < 3:
        return
    velocity, std = layers.rate(relative)
    if abs(velocity) > LEAST_MOTION and abs(velocity) > MOTION_SIGMAS * std:
        warnings.append(
            f"The reference may be moving: {place} moves {velocity * MM_PER_M:+.1f} +- {std * MM_PER_M:.1f} mm/yr "
            "along the line of sight against the median of the scene. If it is not the scene that moves, choose a "
            "stable place."
        )


def _names(layers: _Layers, which: np.ndarray) -> str:
    return some_of([layers.names[number] for number in np.flatnonzero(which)], MOST_NAMES)


def _extent(grid: Grid) -> str:
    corners = [grid.xy(row, col) for row in (0, grid.height) for col in (0, grid.width)]
    x, y = zip(*corners)
    crs = grid.crs_wkt.split('"')[1] if '"' in grid.crs_wkt else "no coordinate system"
    return f"x {min(x):.9g} to {max(x):.9g}, y {min(y):.9g} to {max(y):.9g}, {crs}"
