"""Movement of the ground predicted by the probability integral method from the panels of a layer."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
from osgeo import ogr, osr

from ..checks import InputError, check_positive
from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..geometry import los_unit_vector
from ..grid import Grid, Window
from ..io import tags
from ..io.bands import open_bands
from ..io.engine import plan_blocks, run_blocks
from ..io.features import POLYGON, Shape, VectorLayer, shapes_on
from ..io.los_geometry import LosRequest
from ..io.rasters import OutputSet, RasterSpec
from ..mining.panels import (
    MinePanel,
    displacement,
    field_values,
    mine_panel,
    movement,
    panel_parameters,
    progress,
    reach,
)
from ..mining.pim import PimParameters, SurfaceMovement
from ..reporting import Reporter
from .common import Band, RunSettings, provenance_tags, series_spec, wanted

#: Day from which the years of panels count.
ORIGIN = datetime.date(2000, 1, 1)
#: Pixel without PIXEL_SIZE, in radii of influence of the shallowest panel.
PIXEL_PER_RADIUS = 0.1
SERIES_KINDS = {
    "UP": (tags.KIND_UP, "positive up; subsidence is negative"),
    "EAST": (tags.KIND_EAST, "positive east"),
    "NORTH": (tags.KIND_NORTH, "positive north"),
    "LOS": ("los_displacement", tags.SIGN_TOWARD),
}
DEFORMATION = {
    "TILT": ("tilt", "mm/m", "Largest tilt"),
    "STRAIN": ("strain", "mm/m", "Horizontal strain, the larger of the principal ones; tension positive"),
    "CURVATURE": ("curvature", "1/km", "Curvature of the subsidence, the larger of the principal ones"),
}


@dataclass(frozen=True)
class LaidOut:
    """Panels on a grid, each with its parameters."""

    panels: tuple[MinePanel, ...]
    parameters: tuple[PimParameters, ...]


def run_pimprediction(
    panels: VectorLayer,
    *,
    subsidence_factor: float | None = None,
    tan_beta: float | None = None,
    displacement_factor: float | None = None,
    propagation_angle: float | None = None,
    template: str | None = None,
    pixel_size: float | None = None,
    dates: Sequence[datetime.date] = (),
    from_first_date: bool = False,
    los: LosRequest | None = None,
    name_field: str = "",
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Predict displacement and deformation over panels.

    Parameters
    ----------
    panels : VectorLayer
        Polygons with the fields of `mining.panels.FIELDS`.
    subsidence_factor, tan_beta, displacement_factor, propagation_angle : float, optional
        For panels whose fields do not say them.
    template : str, optional
        A raster whose grid the outputs take, and whose dates, where its bands have some and ``dates`` is empty.
    pixel_size : float, optional
        [m], without a template; a tenth of the smallest radius of influence if not given.
    dates : sequence of datetime.date
        Epochs of a series; without any the final state.
    from_first_date : bool
        Count displacement from the first date instead of the untouched ground.
    los : LosRequest, optional
        Angles (numbers) for LOS; the template's tags say the rest.
    name_field : str
    outputs : mapping
        Paths of UP, EAST, NORTH, LOS (mm; a band per date) and TILT, STRAIN [mm/m], CURVATURE [1/km] (of the last
        date).
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_panels``, ``n_dates``, ``largest_subsidence`` [mm, of the last date].

    Raises
    ------
    InputError
        If a panel or a parameter cannot be used, the coordinate system is not in metres, or an output cannot be
        written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter, los = settings or RunSettings(), reporter or Reporter(), los or LosRequest()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least UP.")
    given = {
        "subsidence_factor": subsidence_factor,
        "tan_beta": tan_beta,
        "displacement_factor": displacement_factor,
        "propagation_angle": propagation_angle,
    }
    grid, found, template_dates = _template(template, panels)
    chosen = list(dates) or template_dates
    if any(later <= earlier for earlier, later in zip(chosen, chosen[1:])):
        raise InputError("DATES must ascend without repeating.")
    laid = lay_out(panels, grid, given, name_field, reporter)
    if template is None:
        grid = _grid_of(laid, grid.crs_wkt, pixel_size)
        reporter.info(f"Grid: {grid.describe()}.")
    look = _look(los, found) if "LOS" in paths else None
    if from_first_date and len(chosen) < 2:
        raise InputError("FROM_FIRST_DATE needs at least two DATES.")
    years = np.array([(date - ORIGIN).days / DAYS_PER_YEAR for date in chosen]) if chosen else np.array([1e6])
    blocks = plan_blocks(
        grid,
        (256, 256),
        bytes_per_pixel=60.0 * len(years) + 600.0,
        result_bytes_per_pixel=16.0 * len(years) + 12.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    reporter.info(f"{len(laid.panels)} panels, {len(chosen) or 1} epochs.")
    largest = [0.0]

    def compute(window: Window, _nothing: object) -> dict[str, np.ndarray]:
        rows, cols = np.arange(window.rows) + window.row + 0.5, np.arange(window.cols) + window.col + 0.5
        east, north = np.meshgrid(
            grid.transform[0] + cols * grid.transform[1], grid.transform[3] + rows * grid.transform[5]
        )
        total = np.zeros((len(years), 3, *east.shape))
        for panel, parameters in zip(laid.panels, laid.parameters):
            reporter.stop_if_cancelled()
            box = _within(reach(panel, parameters), east, north)
            if box is None:
                continue
            part = (slice(None), slice(None), *box)
            if chosen:
                total[part] += displacement(panel, parameters, years, east[box], north[box])
                continue
            final = movement(panel, parameters, progress(panel, float(years[-1])), east[box], north[box])
            if final is not None:
                total[part] += np.stack(final.displacement)
        if from_first_date:
            total = total - total[:1]
        result = {"EAST": total[:, 0], "NORTH": total[:, 1], "UP": total[:, 2]}
        if look is not None:
            result["LOS"] = sum(part * total[:, axis] for axis, part in enumerate(look))
        if any(name in paths for name in DEFORMATION):
            result |= _deformation(laid, float(years[-1]), east, north)
        return result

    with OutputSet(
        {name: _spec(name, path, chosen, look, from_first_date, los, found, settings) for name, path in paths.items()},
        grid,
        block=blocks.output_block,
        inputs=[template] if template else [],
        warn=reporter.warn,
        stop=reporter.stop_if_cancelled,
    ) as rasters:

        def write(window: Window, result: dict[str, np.ndarray]) -> None:
            for name in paths:
                rasters.write(name, window, (result[name] * MM_PER_M).astype(np.float32))
            largest[0] = max(largest[0], -float(result["UP"][-1].min()))

        run_blocks(blocks, lambda _window: None, compute, write, reporter)
    reporter.info(f"Largest subsidence {largest[0] * MM_PER_M:.0f} mm.")
    if largest[0] == 0.0:
        reporter.warn("Nothing subsides: no panel is mined at these dates, or none reaches into the raster.")
    return {"n_panels": len(laid.panels), "n_dates": len(chosen), "largest_subsidence": largest[0] * MM_PER_M}


def lay_out(
    layer: VectorLayer, grid: Grid, given: Mapping[str, float | None], name_field: str, reporter: Reporter
) -> LaidOut:
    """The panels of a layer on a grid in metres, with their parameters.

    Raises
    ------
    InputError
        If the grid is not in metres, or a panel or its parameters cannot be used.
    """
    _check_metres(grid)
    panels, delayed = [], []
    for shape in shapes_on(layer, grid, (POLYGON,), "PANELS", reporter, name_field):
        for number, (outline, holes, centre) in enumerate(_rings(shape)):
            name = shape.name if number == 0 else f"{shape.name} ({number + 1})"
            panel = mine_panel(name, outline, holes, centre, shape.attributes, ORIGIN)
            panels.append(panel)
            if panel.rectangle is None and "delay" in field_values(shape.attributes):
                delayed.append(name)
    if delayed:
        reporter.warn(
            f"PANELS: the delay of {', '.join(delayed[:5])} is not used: it needs the fields strike_length and "
            "dip_length."
        )
    return LaidOut(tuple(panels), tuple(panel_parameters(panel, given) for panel in panels))


def _rings(shape: Shape) -> list[tuple[np.ndarray, list[np.ndarray], tuple[float, float]]]:
    """Outline, holes and centre of each polygon of a shape, moved inward by its inflection offset."""
    said = field_values(shape.attributes)
    geometry = shape.geometry
    rectangle = "strike_length" in said and "dip_length" in said
    offset = float(said.get("inflection", 0.0) or 0.0)
    if offset and not rectangle:
        geometry = geometry.Buffer(-offset)
        if geometry is None or geometry.IsEmpty():
            raise InputError(
                f"PANELS: nothing is left of panel {shape.name} inside its inflection offset {offset:g} m."
            )
    simple = [geometry]
    if ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbPolygon:
        simple = [geometry.GetGeometryRef(number) for number in range(geometry.GetGeometryCount())]
    found = []
    for polygon in simple:
        rings = [
            np.array(polygon.GetGeometryRef(number).GetPoints(2), dtype=np.float64)
            for number in range(polygon.GetGeometryCount())
        ]
        middle = polygon.Centroid()
        found.append((rings[0], rings[1:], (middle.GetX(), middle.GetY())))
    return found


def _template(template: str | None, panels: VectorLayer) -> tuple[Grid, Mapping[str, str], list[datetime.date]]:
    """Grid, tags and dates of the template; without one a grid that only has the panels' coordinate system."""
    if template is None:
        if not panels.crs_wkt:
            raise InputError("PANELS has no coordinate system; assign one, or give a TEMPLATE raster.")
        return Grid(1, 1, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), panels.crs_wkt), {}, []
    with open_bands(template) as raster:
        grid, found = raster.grid, raster.tags
        said = [band.get(tags.BAND_DATE) for band in raster.band_tags]
    if grid.transform[2] or grid.transform[4]:
        raise InputError(f"TEMPLATE must not be rotated, got {grid.describe()}. Warp it first.")
    dates = [datetime.date.fromisoformat(text) for text in said] if said and all(said) else []
    return grid, found, dates


def _check_metres(grid: Grid) -> None:
    system = osr.SpatialReference()
    if grid.crs_wkt:
        system.ImportFromWkt(grid.crs_wkt)
    if not grid.crs_wkt or not system.IsProjected() or abs(system.GetLinearUnits() - 1.0) > 1e-6:
        raise InputError(
            f"The method needs map coordinates in metres, got {grid.describe()}. Give a TEMPLATE, or PANELS without "
            "one, in a projected coordinate system such as UTM."
        )


def _grid_of(laid: LaidOut, crs_wkt: str, pixel_size: float | None) -> Grid:
    boxes = np.array([reach(panel, own) for panel, own in zip(laid.panels, laid.parameters)])
    smallest = min(own.radius(panel.seam.depth) for panel, own in zip(laid.panels, laid.parameters))
    size = check_positive("PIXEL_SIZE", pixel_size or round(smallest * PIXEL_PER_RADIUS, 1), "metres")
    west, south = np.floor(boxes[:, :2].min(axis=0) / size) * size
    east, north = np.ceil(boxes[:, 2:].max(axis=0) / size) * size
    width, height = round((east - west) / size), round((north - south) / size)
    return Grid(width, height, (float(west), size, 0.0, float(north), 0.0, -size), crs_wkt)


def _look(los: LosRequest, found: Mapping[str, str]) -> tuple[float, float, float]:
    side = los.look_side or found.get(tags.LOOK_SIDE)
    values = []
    for name, number, tag in (("INCIDENCE", los.incidence, tags.INCIDENCE), ("HEADING", los.heading, tags.HEADING)):
        if number is None and not found.get(tag):
            raise InputError(f"LOS needs {name}: neither the parameter nor the tags of TEMPLATE say it. Give {name}.")
        values.append(float(found[tag]) if number is None else number)
    if side is None:
        raise InputError("LOS needs LOOK_SIDE: neither the parameter nor the tags of TEMPLATE say it. Give LOOK_SIDE.")
    return tuple(float(part) for part in los_unit_vector(*values, side))


def _within(box: tuple[float, float, float, float], east: np.ndarray, north: np.ndarray) -> tuple[slice, slice] | None:
    """Rows and columns of positions inside a box; None where there is none."""
    west, south, right, top = box
    cols = np.flatnonzero((east[0] >= west) & (east[0] <= right))
    rows = np.flatnonzero((north[:, 0] >= south) & (north[:, 0] <= top))
    if not rows.size or not cols.size:
        return None
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(cols[0]), int(cols[-1]) + 1)


def _deformation(laid: LaidOut, time: float, east: np.ndarray, north: np.ndarray) -> dict[str, np.ndarray]:
    """Tilt, strain [-] and curvature [1/m, times a metre] of the last date; none lags behind."""
    total = SurfaceMovement(*np.zeros((len(fields(SurfaceMovement)), *east.shape)))
    for panel, parameters in zip(laid.panels, laid.parameters):
        box = _within(reach(panel, parameters), east, north)
        if box is None:
            continue
        found = movement(panel, parameters, progress(panel, time), east[box], north[box])
        if found is not None:
            for item in fields(SurfaceMovement):
                getattr(total, item.name)[box] += getattr(found, item.name)
    return {
        "TILT": np.hypot(total.tilt_east, total.tilt_north),
        "STRAIN": _principal(total.strain_east, total.strain_north, total.shear / 2.0),
        "CURVATURE": _principal(total.curvature_east, total.curvature_north, total.curvature_mixed),
    }


def _principal(first: np.ndarray, second: np.ndarray, mixed: np.ndarray) -> np.ndarray:
    """The principal value of a symmetric tensor that is larger in size, with its sign."""
    middle, radius = (first + second) / 2.0, np.hypot((first - second) / 2.0, mixed)
    return np.where(middle >= 0.0, middle + radius, middle - radius)


def _spec(name, path, dates, look, from_first_date, los, found, settings: RunSettings) -> RasterSpec:
    about = {
        **provenance_tags(settings.provenance),
        "METHOD": "probability integral method",
        "COUNTED_FROM": "the first date" if from_first_date else "the untouched ground",
    }
    if name in DEFORMATION:
        kind, units, words = DEFORMATION[name]
        return Band(kind, units, words).spec(path, about)
    kind, sign = SERIES_KINDS[name]
    about[tags.SIGN] = sign
    if look is not None and name == "LOS":
        for tag, value in (
            (tags.INCIDENCE, los.incidence),
            (tags.HEADING, los.heading),
            (tags.LOOK_SIDE, los.look_side),
        ):
            about[tag] = str(value) if value is not None else found.get(tag, "")
    if not dates:
        return Band(kind, "mm", f"{name.capitalize()}, final").spec(path, about)
    spec = series_spec(path, dates, about)
    return spec if name == "LOS" else replace(spec, tags={**spec.tags, tags.KIND: kind})
