"""Candidates for a reference, as points and a report: coherent, complete, quiet ground outside the mines."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack

import numpy as np
from osgeo import ogr, osr

from ..checks import InputError, check_positive
from ..constants import MM_PER_M
from ..grid import Grid, Window
from ..io.features import VectorFeature, VectorLayer, write_features
from ..io.maps import MapPanel, map_panels
from ..io.polygon_mask import PolygonMask
from ..io.rasters import check_destination
from ..io.rates import check_same_grid, open_plain
from ..io.report_html import Report
from ..io.request import StackRequest
from ..io.series import open_series
from ..io.stable_search import (
    MIN_COHERENCE,
    PATCH_SIZE,
    Candidate,
    StableSearch,
    ground_of_series,
    ground_of_stack,
    search_stable,
)
from ..io.stack import open_stack
from ..reporting import Reporter
from .common import RunSettings, provenance_tags, wanted

#: Margin around concessions [m]: about the radius of influence of a seam at 800 m (depth over tan beta = 2, and more).
BUFFER = 500.0
COUNT = 10
#: What rounding may put a coherence below 0 or above 1.
_QUALITY_SLACK = 1e-3
_FIELDS = {
    "rank": int,
    "cost": float,
    "velocity": float,
    "velocity_std": float,
    "velocity_local": float,
    "wander": float,
    "coherence": float,
    "least_coherence": float,
    "usable": float,
    "mine_distance": float,
    "edge_distance": float,
    "open_loops": int,
    "row": int,
    "col": int,
    "reference_area": str,
}


def run_findreference(
    request: StackRequest | None = None,
    *,
    timeseries: str | None = None,
    unit: str | None = None,
    quality: str | None = None,
    concessions: VectorLayer | None = None,
    buffer: float = BUFFER,
    min_coherence: float = MIN_COHERENCE,
    size: int = PATCH_SIZE,
    count: int = COUNT,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Look for stable ground in a stack or in a finished series.

    Parameters
    ----------
    request : StackRequest, optional
        A stack; exactly one of this and ``timeseries``.
    timeseries : str, optional
        A displacement series.
    unit : {"mm", "cm", "m"}, optional
        Of a series that does not say it.
    quality : str, optional
        For a series: a map of its temporal or mean coherence, 0 to 1.
    concessions : VectorLayer, optional
        Polygons of ground that is expected to move.
    buffer : float
        Margin around them that is left out too [m].
    min_coherence, size, count
        `stable_search.search_stable`: least mean coherence of a pixel, pixels on a side of a patch, candidates.
    outputs : mapping
        ``CANDIDATES`` points (.gpkg, .geojson), ``REPORT`` .html.
    settings, reporter : optional

    Returns
    -------
    dict
        ``n_candidates``; of the best: ``reference_point`` and ``reference_area`` as Processing takes them,
        ``best_velocity`` and ``best_velocity_std`` [mm/yr], ``best_coherence``; ``spread`` of the rates outside the
        mask [mm/yr].

    Raises
    ------
    InputError
        If not exactly one input is given, nothing qualifies, or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    for name, path in paths.items():
        check_destination(name, path)
    if (request is None) == (timeseries is None):
        raise InputError("Give either a stack (INTERFEROGRAMS, STACK or FOLDER) or TIMESERIES, not both and not none.")
    check_positive("COUNT", count)
    with ExitStack() as opened:
        if request is not None:
            stack = opened.enter_context(open_stack(request, reporter))
            ground = ground_of_stack(stack)
            if quality:
                reporter.warn("QUALITY is not used: the stack has its own coherence, or none.")
        else:
            series = opened.enter_context(open_series(timeseries, unit))
            ground = ground_of_series(series, _quality(opened, quality, series.grid, timeseries))
        mask = PolygonMask(concessions, ground.grid, buffer, "CONCESSIONS", reporter)
        found = search_stable(
            ground,
            None if mask.empty else mask.read,
            reporter,
            min_coherence=min_coherence,
            size=size,
            most=int(count),
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        grid, best = ground.grid, found.candidates[0]
    reporter.info(
        f"{len(found.candidates)} candidates; the best at {point_text(grid, best)}: {best.rate * MM_PER_M:+.1f} +- "
        f"{best.rate_std * MM_PER_M:.1f} mm/yr against all quiet ground, wander {best.wander * MM_PER_M:.1f} mm."
    )
    if "CANDIDATES" in paths:
        features = [
            VectorFeature(_point(grid, each), dict(zip(_FIELDS, _values(grid, each, rank))))
            for rank, each in enumerate(found.candidates, start=1)
        ]
        about = provenance_tags(settings.provenance)
        write_features(
            paths["CANDIDATES"], "candidates", grid.crs_wkt, ogr.wkbPoint, features, fields=_FIELDS, description=about
        )
    if "REPORT" in paths:
        _report(paths["REPORT"], grid, found, min_coherence, size, None if mask.empty else buffer, settings)
    return {
        "n_candidates": len(found.candidates),
        "reference_point": point_text(grid, best),
        "reference_area": area_text(grid, best),
        "best_velocity": best.rate * MM_PER_M,
        "best_velocity_std": best.rate_std * MM_PER_M,
        "best_coherence": best.coherence,
        "spread": found.quiet.spread * MM_PER_M,
    }


def _quality(opened: ExitStack, path: str | None, grid: Grid, of: str):
    """Reader of a map of coherence on the grid of the series; None without one."""
    if not path:
        return None
    raster = opened.enter_context(open_plain(path))
    check_same_grid(raster, grid, "QUALITY", of)

    def read(window: Window) -> np.ndarray:
        values = raster.read(window)
        strange = values[(values < -_QUALITY_SLACK) | (values > 1.0 + _QUALITY_SLACK)]
        if strange.size:
            raise InputError(
                f"QUALITY: {path} holds {strange[0]:g}; a coherence lies between 0 and 1. Give TEMPORAL_COHERENCE of "
                "sbas, or a mean coherence from 0 to 1."
            )
        return values

    return read


def point_text(grid: Grid, candidate: Candidate) -> str:
    """A candidate's middle as Processing takes a point."""
    x, y = grid.xy(candidate.row + 0.5, candidate.col + 0.5)
    return f"{x:.9g},{y:.9g}{_authority(grid)}"


def area_text(grid: Grid, candidate: Candidate) -> str:
    """A candidate's patch as Processing takes an extent: the centres of its pixels, so that no other is touched."""
    window = candidate.window
    corners = [
        grid.xy(window.row + row, window.col + col)
        for row in (0.25, window.rows - 0.25)
        for col in (0.25, window.cols - 0.25)
    ]
    x, y = zip(*corners)
    return f"{min(x):.10g},{max(x):.10g},{min(y):.10g},{max(y):.10g}{_authority(grid)}"


def _authority(grid: Grid) -> str:
    if not grid.crs_wkt:
        return ""
    system = osr.SpatialReference()
    system.ImportFromWkt(grid.crs_wkt)
    code = system.GetAuthorityCode(None)
    return f" [{system.GetAuthorityName(None)}:{code}]" if code else ""


def _point(grid: Grid, candidate: Candidate) -> bytes:
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(*grid.xy(candidate.row + 0.5, candidate.col + 0.5))
    return bytes(point.ExportToWkb())


def _values(grid: Grid, each: Candidate, rank: int) -> tuple:
    return (
        rank,
        round(each.cost, 3),
        *(round(value * MM_PER_M, 2) for value in (each.rate, each.rate_std, each.local_rate, each.wander)),
        *(round(value, 3) for value in (each.coherence, each.least_coherence, each.usable)),
        *(round(value, 1) if np.isfinite(value) else value for value in (each.mask_distance, each.edge_distance)),
        each.open_loops,
        each.row,
        each.col,
        area_text(grid, each),
    )


def _report(path, grid: Grid, found: StableSearch, min_coherence, size, buffer, settings: RunSettings) -> None:
    made = settings.provenance
    report = Report("Candidates for a reference", f"Mining InSAR {made.version}. {made.command}".strip())
    best, counts = found.candidates[0], found.counts
    report.paragraph(
        "Ground that is coherent, has a value in every layer, closes its loops, lies outside the mask, and moves as "
        "most quiet ground does. Rates are relative to that ground: what all of it does alike cannot be seen. The cost "
        "is the root mean square of rate, local rate, wander, lack of coherence, unusable surroundings and nearness of "
        "the mask, each in parts of a usual patch."
    )
    report.warnings(found.warnings)
    report.facts(
        {
            "Best point": point_text(grid, best),
            "Its patch, as REFERENCE_AREA": area_text(grid, best),
            "Patch [pixels]": f"{size} x {size}",
            "Least mean coherence of a pixel": min_coherence,
            "Margin around the concessions [m]": buffer,
            "Spread of the rates [mm/yr]": f"{found.quiet.spread * MM_PER_M:.1f}",
            "What scatter explains of it [mm/yr]": f"{found.quiet.scatter * MM_PER_M:.1f}",
            "Share of it that is quiet": f"{100.0 * found.quiet.quiet.mean():.0f} %",
        }
    )
    report.heading("Candidates")
    report.table(
        (
            *("Rank", "Cost", "Rate [mm/yr]", "± [mm/yr]", "Local rate [mm/yr]", "Wander [mm]", "Coherence", "Least"),
            *("Usable around", "To the mask [m]", "To the edge [m]", "Open loops", "Row", "Column", "Point"),
        ),
        [
            (*_values(grid, each, rank)[:-1], point_text(grid, each))
            for rank, each in enumerate(found.candidates, start=1)
        ],
        digits={1: 2, 2: 1, 3: 1, 4: 1, 5: 1, 6: 2, 7: 2, 8: 2, 9: 0, 10: 0},
        marked=(0,),
    )
    report.heading("Where it was looked")
    report.facts({f"Pixels, {name}": number for name, number in counts.items()})
    rate = np.where(found.usable, found.patches.rate * MM_PER_M, np.nan)
    limit = max(1.0, 3.0 * found.quiet.spread * MM_PER_M)
    for values, title, label, ramp, limits in (
        (rate, "Rate of patches that qualify", "mm/yr against quiet ground", "RdBu", (-limit, limit)),
        (_marked(found), "Cost of patches that qualify, candidates framed", "cost", "viridis_r", (0.0, 3.0)),
    ):
        image = map_panels([MapPanel(values, title)], label=label, ramp=ramp, limits=limits)
        if image is not None:
            report.figure(image, f"{title}; white: not usable, masked, or at the edge.")
    report.write(path)


def _marked(found: StableSearch) -> np.ndarray:
    """The cost, with a frame of empty pixels around every candidate."""
    cost = found.patches.cost.copy()
    for each in found.candidates:
        window = each.window
        top, left = max(0, window.row - 1), max(0, window.col - 1)
        bottom, right = window.row + window.rows, window.col + window.cols
        cost[top : bottom + 1, [left, min(right, cost.shape[1] - 1)]] = np.nan
        cost[[top, min(bottom, cost.shape[0] - 1)], left : right + 1] = np.nan
    return cost
