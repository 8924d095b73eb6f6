"""Semivariogram of a raster on stable ground, from file to tables and a figure."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np

from ..checks import InputError, check_choice, check_not_negative, check_positive
from ..constants import MM_PER_M
from ..io import tags
from ..io.acquisitions import write_table
from ..io.features import VectorLayer
from ..io.maps import Line, line_plot
from ..io.polygon_mask import PolygonMask
from ..io.rasters import check_destination
from ..io.report_html import write_whole
from ..io.samples import Bands, at_pixels, ground_positions, open_bands
from ..io.series import open_series
from ..reporting import Reporter
from ..timeseries.semivariogram import (
    ESTIMATORS,
    MODELS,
    PointPairs,
    Semivariogram,
    VariogramModel,
    fit_model,
    pooled,
    without_plane,
    without_rates,
)
from .common import RunSettings, wanted

BEST = "best"
#: What a band of the raster holds: one scene's field, the difference of two scenes', or a displacement series.
AUTO, FIELDS, DIFFERENCES, SERIES = "auto", "fields", "differences", "series"
CONTENTS = (AUTO, FIELDS, DIFFERENCES, SERIES)
NO_TREND, PLANE = "none", "plane"
TRENDS = (NO_TREND, PLANE)
#: Pixels looked at for one that is used, and how often more are looked for.
CANDIDATES, ROUNDS = 3, 6
_DIFFERENCE_KINDS = (tags.KIND_PHASE, tags.KIND_DISPLACEMENT)


@dataclass(frozen=True)
class VariogramOptions:
    """How a semivariogram is made.

    Attributes
    ----------
    model : {"exponential", "spherical", "bessel", "best"}
    estimator : {"matheron", "cressie"}
    trend : {"none", "plane"}
        Taken off each band first.
    content : {"auto", "fields", "differences", "series"}
        Auto: a displacement series by its tags; unwrapped phase and displacement are differences; else fields.
    max_distance : float or None
        [m]; None: a third of the diagonal.
    classes, samples : int
        Distance classes; points.
    reference_distance : float or None
        Distance from the reference that ATMOSPHERE_STD belongs to [m]; None: against the mean of the raster.
    """

    model: str = MODELS[0]
    estimator: str = ESTIMATORS[0]
    trend: str = NO_TREND
    content: str = AUTO
    max_distance: float | None = None
    classes: int = 20
    samples: int = 1500
    reference_distance: float | None = None

    def checked(self) -> VariogramOptions:
        """Itself; raise `InputError` where something is out of range."""
        check_choice("MODEL", self.model, (*MODELS, BEST))
        check_choice("ESTIMATOR", self.estimator, ESTIMATORS)
        check_choice("TREND", self.trend, TRENDS)
        check_choice("CONTENT", self.content, CONTENTS)
        if self.max_distance is not None:
            check_positive("MAX_DISTANCE", self.max_distance, "metres")
        if self.reference_distance is not None:
            check_positive("REFERENCE_DISTANCE", self.reference_distance, "metres")
        if self.classes < 4 or self.samples < 50:
            raise InputError(
                f"CLASSES must be at least 4 and SAMPLES at least 50, got {self.classes} and {self.samples}."
            )
        return self


def run_semivariogram(
    raster: str,
    *,
    mask: VectorLayer | None = None,
    mask_buffer: float = 0.0,
    options: VariogramOptions | None = None,
    unit: str | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Semivariogram of all bands of a raster, and of each.

    Parameters
    ----------
    raster : str
        Screens of the atmosphere, residuals, a velocity, interferograms, or a displacement series.
    mask : VectorLayer, optional
        Polygons of ground that moves: left out.
    mask_buffer : float
        And as far around them [m].
    options : VariogramOptions, optional
    unit : {"mm", "cm", "m"}, optional
        Of a displacement series that does not say it.
    outputs : mapping
        ``TABLE`` (.csv, a line per distance class), ``FITS`` (.csv, a line per band), ``PLOT`` (.png); those missing or
        None are not written.
    settings, reporter : optional

    Returns
    -------
    dict
        ``n_points``, ``n_bands``, ``model_used``, ``nugget``, ``sill`` [unit squared], ``range`` [m], ``std``; of
        rasters in mm also ``atmosphere_std``.

    Raises
    ------
    InputError
        If the input cannot be used or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    reporter, options = reporter or Reporter(), (options or VariogramOptions()).checked()
    check_not_negative("MASK_BUFFER", mask_buffer, "metres")
    paths = wanted(outputs)
    for name, path in paths.items():
        check_destination(name, path)
    with ExitStack() as files:
        bands, content = _opened(raster, unit, options.content, files)
        hidden = PolygonMask(mask, bands.grid, mask_buffer, "MASK", reporter)
        rows, cols, values = _points(bands, hidden, options, reporter)
    reporter.progress(0.6)
    position = ground_positions(bands.grid, rows, cols)
    if position is None:
        reporter.warn("The raster has no coordinate system: distances are in pixels, not in metres.")
        position = cols.astype(np.float64), -rows.astype(np.float64)
    values, names = _prepared(values.astype(np.float64), bands, content)
    if options.trend == PLANE:
        values = np.stack([without_plane(band, *position) for band in values])
    farthest = options.max_distance or float(np.hypot(np.ptp(position[0]), np.ptp(position[1]))) / 3.0
    pairs = PointPairs(*position, farthest, options.classes)
    # two scenes make the variance of a difference
    share = 0.5 if content == DIFFERENCES else 1.0
    single = []
    for number, band in enumerate(values):
        reporter.stop_if_cancelled()
        found = pairs.semivariogram(band, options.estimator)
        single.append(replace(found, semivariance=share * found.semivariance))
        reporter.progress(0.6 + 0.3 * (number + 1) / len(values))
    together = pooled(single)
    fit = _fitted(together, options.model)
    summary = _told(fit, bands.units, content, position, len(values), options, farthest, reporter)
    if "TABLE" in paths:
        write_table(paths["TABLE"], *_classes(together, single, names, fit))
    if "FITS" in paths:
        write_table(paths["FITS"], *_fits(single, names, fit, values))
    if "PLOT" in paths:
        _plot(paths["PLOT"], together, fit, bands.units, reporter)
    reporter.progress(1.0)
    return summary


def _opened(path: str, unit: str | None, asked: str, files: ExitStack) -> tuple[Bands, str]:
    """The raster and what its bands hold."""
    is_file = path.lower().endswith((".h5", ".he5", ".hdf5", ".nc"))
    if not is_file and asked != SERIES:
        bands = files.enter_context(open_bands(path))
        kind = bands.tags.get(tags.KIND, "")
        if asked != AUTO:
            return bands, asked
        if kind != tags.KIND_TIMESERIES:
            return bands, DIFFERENCES if kind in _DIFFERENCE_KINDS else FIELDS
    series = files.enter_context(open_series(path, unit))
    names = tuple(date.isoformat() for date in series.dates)
    bands = Bands(
        path,
        series.grid,
        series.native_block,
        dict(series.tags),
        "mm",
        names,
        lambda window: series.read(window) * np.float32(MM_PER_M),
        series.close,
        series.years,
    )
    return bands, asked if asked != AUTO else SERIES


def _points(
    bands: Bands, hidden: PolygonMask, options: VariogramOptions, reporter: Reporter
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pixels with values outside the mask, half of them beside another one so that short distances are seen."""
    rng = np.random.default_rng(0)
    grid = bands.grid
    near = max(3.0, 0.02 * max(grid.width, grid.height))
    kept: dict[tuple[int, int], np.ndarray] = {}
    for turn in range(ROUNDS):
        reporter.stop_if_cancelled()
        count = CANDIDATES * options.samples
        rows, cols = rng.integers(0, grid.height, count), rng.integers(0, grid.width, count)
        half = count // 2
        rows[half : 2 * half] = rows[:half] + np.rint(rng.normal(0.0, near, half)).astype(np.int64)
        cols[half : 2 * half] = cols[:half] + np.rint(rng.normal(0.0, near, half)).astype(np.int64)
        inside = (rows >= 0) & (rows < grid.height) & (cols >= 0) & (cols < grid.width)
        order = rng.permutation(np.flatnonzero(inside))
        rows, cols = rows[order], cols[order]
        masked = at_pixels(hidden.read, bands.native_block, grid, rows, cols)
        rows, cols = rows[~masked], cols[~masked]
        if not rows.size:
            continue
        values = at_pixels(bands.read, bands.native_block, grid, rows, cols)
        for number in np.flatnonzero(np.isfinite(values).any(axis=0)):
            kept.setdefault((int(rows[number]), int(cols[number])), values[:, number])
        reporter.progress(0.5 * (turn + 1) / ROUNDS)
        if len(kept) >= options.samples:
            break
    chosen = list(kept)[: options.samples]
    if len(chosen) < 30:
        raise InputError(
            f"{bands.path} has {len(chosen)} pixels with a value outside MASK among those that were looked at: too few "
            "for a semivariogram. Mask less, or give a raster with more values."
        )
    if len(chosen) < options.samples:
        reporter.warn(f"{len(chosen)} pixels with a value were found, fewer than SAMPLES of {options.samples}.")
    rows, cols = np.array(chosen).T
    return rows, cols, np.stack([kept[place] for place in chosen], axis=1)


def _prepared(values: np.ndarray, bands: Bands, content: str) -> tuple[np.ndarray, list[str]]:
    """Bands whose variance is that of scenes (or of differences of two): empty ones left out."""
    names = list(bands.names)
    if content == SERIES:
        values = without_rates(values, bands.years)
    used = [number for number, band in enumerate(values) if np.isfinite(band).sum() > 1 and np.nanstd(band) > 0.0]
    if not used:
        raise InputError(f"{bands.path}: no band varies on the chosen ground.")
    return values[used], [names[number] for number in used]


def _fitted(found: Semivariogram, model: str) -> VariogramModel:
    fits = [fit_model(found, each) for each in (MODELS if model == BEST else (model,))]
    return min(fits, key=lambda fit: fit.misfit)


def _told(
    fit: VariogramModel,
    units: str,
    content: str,
    position: tuple[np.ndarray, np.ndarray],
    n_bands: int,
    options: VariogramOptions,
    farthest: float,
    reporter: Reporter,
) -> dict[str, object]:
    """The result in words, and as numbers."""
    whose = "one band" if n_bands == 1 else f"the mean of {n_bands} bands"
    if content == DIFFERENCES:
        whose += ", halved to belong to one scene"
    reporter.info(
        f"{position[0].size} points, {whose}: {fit.model} model, nugget {fit.nugget:.3g} and sill {fit.sill:.3g} "
        f"{units}², range {fit.range:.0f} m; standard deviation of the correlated part {fit.std:.3g} {units}."
    )
    if not fit.reached:
        reporter.warn(
            f"The semivariogram still rises at {farthest:.0f} m: neither its sill nor its range is determined. Give a "
            "larger MAX_DISTANCE or TREND plane, and REFERENCE_DISTANCE for the difference to the reference."
        )
    summary: dict[str, object] = {
        "n_points": int(position[0].size),
        "n_bands": n_bands,
        "model_used": fit.model,
        "nugget": fit.nugget,
        "sill": fit.sill,
        "range": fit.range,
        "std": fit.std,
    }
    if units == "mm":
        distance = options.reference_distance
        std = fit.scene_std(*position) if distance is None else fit.difference_std(distance)
        where = "the mean of the raster" if distance is None else f"a reference {distance:.0f} m away"
        reporter.info(f"ATMOSPHERE_STD of one scene against {where}: {std:.2f} mm.")
        summary["atmosphere_std"] = std
    return summary


def _classes(together: Semivariogram, single: list[Semivariogram], names: list[str], fit: VariogramModel):
    columns = ["distance_m", "pairs", "semivariance", "model"]
    rows = np.column_stack(
        [together.distance, together.pairs, together.semivariance, fit.semivariance(together.distance)]
    ).tolist()
    if len(single) > 1:
        columns += names
        rows = [row + [each.semivariance[number] for each in single] for number, row in enumerate(rows)]
    return columns, rows


def _fits(single: list[Semivariogram], names: list[str], fit: VariogramModel, values: np.ndarray):
    """Each band by itself; a band whose semivariogram cannot be fitted has its standard deviation only."""
    columns = ["band", "points", "std_of_values", "nugget", "sill", "std", "range_m", "misfit", "sill_reached"]
    rows = []
    for found, name, band in zip(single, names, values):
        row = [name, int(np.isfinite(band).sum()), float(np.nanstd(band))]
        try:
            own = fit_model(found, fit.model)
        except InputError:
            rows.append(row + [None] * 6)
            continue
        rows.append([*row, own.nugget, own.sill, own.std, own.range, own.misfit, "yes" if own.reached else "no"])
    return columns, rows


def _plot(path: str, found: Semivariogram, fit: VariogramModel, units: str, reporter: Reporter) -> None:
    there = np.isfinite(found.semivariance)
    along = np.linspace(0.0, found.distance[there].max(), 200)[1:]
    label = f"{fit.model}: nugget {fit.nugget:.3g}, sill {fit.sill:.3g} {units}², range {fit.range:.0f} m"
    picture = line_plot(
        [
            Line(found.distance[there], found.semivariance[there], "all bands together", points=True),
            Line(along, fit.semivariance(along), label),
        ],
        axis_label=f"Semivariance [{units}²]",
    )
    if picture is None:
        reporter.warn("PLOT is not written: it needs matplotlib, which is not installed. TABLE holds the numbers.")
        return
    write_whole(path, picture)
