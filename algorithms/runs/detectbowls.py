"""Subsidence bowls of a velocity map as polygons: how deep, how large, since when, and whose."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..checks import InputError, check_positive
from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..grid import Grid, Window
from ..io.acquisitions import write_table
from ..io.features import POLYGON, Shape, VectorFeature, VectorLayer, inside_grid, lonlat_of, shapes_on, write_features
from ..io.layers import same_crs
from ..io.outlines import contour_levels, contour_lines, label_outlines, label_windows
from ..io.rasters import check_destination
from ..io.rates import check_same_grid, open_rate
from ..io.report_html import Report
from ..io.series import Series, open_series
from ..mining.bowls import Bowl, BowlOptions, Detection, describe_bowl, detect_bowls, onset
from ..mining.errors import mean_error
from ..mining.ground import pixel_areas, pixel_axes
from ..mining.overlap import coverage, pixel_rings
from ..reporting import Reporter
from .common import RunSettings, provenance_tags, remembering, wanted

#: Bytes per pixel: the map, its smoothed form, three float64 fields of the Gaussian, masks, labels.
#: A map that scatters by more than so many of its own standard deviations shows motion.
WIDE_SCATTER = 3.0
BYTES_PER_PIXEL = 60
_MOST_CONTOURS = 500


@dataclass(frozen=True)
class Found:
    """A bowl and what surrounds it.

    Attributes
    ----------
    bowl : Bowl
    concession : str
        Name of the concession with the largest part of it; empty where none has any.
    inside_share : float
        Share of its area inside any concession; NaN where no concessions were given.
    shares : dict of str to float
        Share of its area in each concession that has any.
    onset : str
        Date, ISO; empty where not known.
    cumulative : float
        Displacement of its core from the first date to the last [mm]; NaN where no series was given.
    peak_std : float
        Standard deviation at its deepest place, of the nearest pixel that has one [mm/yr]; NaN where none was given.
    volume_std : float
        Of its volume [m3/yr], by the correlation range; without one an upper bound.
    """

    bowl: Bowl
    concession: str
    inside_share: float
    shares: dict[str, float]
    onset: str
    cumulative: float
    peak_std: float = float("nan")
    volume_std: float = float("nan")

    def significance(self, background: float) -> float:
        """Depth of the peak below the background, in standard deviations."""
        return (background - self.bowl.peak) / self.peak_std if self.peak_std > 0.0 else float("nan")


def run_detectbowls(
    velocity: str,
    *,
    velocity_std: str | None = None,
    timeseries: str | None = None,
    concessions: VectorLayer | None = None,
    name_field: str = "",
    options: BowlOptions | None = None,
    min_area: float = 0.0,
    smooth_outlines: bool = True,
    contour_interval: float | None = None,
    correlation_range: float | None = None,
    unit: str | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Find and measure the subsidence bowls of a velocity map.

    Parameters
    ----------
    velocity : str
        LOS velocity, or vertical velocity; subsidence negative.
    velocity_std : str, optional
        Its standard deviation: a pixel must sink by more than ``options.std_sigmas`` of it.
    timeseries : str, optional
        Displacement series on the same grid: onset and cumulative displacement of each bowl.
    concessions : VectorLayer, optional
        Which concession each bowl lies in, and how much of it lies in none.
    name_field : str
    options : BowlOptions, optional
        ``least_pixels`` goes with ``min_area``: the larger counts.
    min_area : float
        Smaller bowls are left out [m2].
    smooth_outlines : bool
        Cut the corners of the pixels; areas are those of the pixels either way.
    contour_interval : float, optional
        Of CONTOURS [mm/yr].
    correlation_range : float, optional
        Distance at which 5 % of the errors' correlation are left [m], for the deviation of volumes.
    unit : {"mm", "cm", "m"}, optional
        Of rasters that do not say it.
    outputs : mapping
        ``BOWLS`` polygons, ``CONTOURS`` lines (.gpkg, .geojson), ``TABLE`` (.csv), ``REPORT`` (.html).
    settings, reporter : optional

    Returns
    -------
    dict
        n_bowls, background, noise, limit [mm/yr], bowl_area [m2], outside_share [%], deepest [mm/yr], deepest_in.

    Raises
    ------
    InputError
        If the input cannot be used or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter, options = settings or RunSettings(), reporter or Reporter(), options or BowlOptions()
    options.check()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give BOWLS, CONTOURS, TABLE or REPORT.")
    for name, path in paths.items():
        check_destination(name, path)
    if "CONTOURS" in paths:
        if contour_interval is None:
            raise InputError("CONTOURS needs CONTOUR_INTERVAL: the distance of the lines in mm/yr.")
        check_positive("CONTOUR_INTERVAL", contour_interval, "mm/yr")
    if correlation_range is not None:
        check_positive("CORRELATION_RANGE", correlation_range, "metres")
    warnings: list[str] = []
    reporter = remembering(reporter, warnings)
    values, std, grid = _read(velocity, velocity_std, unit, settings)
    reporter.stop_if_cancelled()
    reporter.progress(0.2)
    found = detect_bowls(values, options, std)
    reporter.info(
        f"Background {found.background:+.1f}, noise of the smoothed map {found.noise:.1f} mm/yr; what lies below "
        f"{found.limit:+.1f} mm/yr is taken for a bowl: {found.count} found."
    )
    _warn_wide(found, std, options, reporter)
    reporter.progress(0.5)
    shapes = None
    if concessions is not None:
        shapes = shapes_on(concessions, grid, (POLYGON,), "CONCESSIONS", reporter, name_field)
        shapes = inside_grid(shapes, grid, "CONCESSIONS", reporter)
    series = _series(timeseries, unit, grid) if timeseries else None
    try:
        bowls = _measure(found, values, std, correlation_range, grid, shapes, series, min_area, reporter.part(0.5, 0.9))
    finally:
        if series is not None:
            series.close()
    if found.count and not bowls:
        reporter.warn(f"All {found.count} bowls are smaller than MIN_AREA of {min_area:g} m2.")
    contours = _contours(found, grid, contour_interval) if "CONTOURS" in paths else []
    reporter.stop_if_cancelled()
    summary = _summary(found, bowls, shapes is not None, reporter)
    if "BOWLS" in paths:
        outlines = label_outlines(found.labels, grid, smooth_outlines)
        features = [
            VectorFeature(bytes(outlines[each.bowl.number].ExportToWkb()), _attributes(each, grid, found.background))
            for each in bowls
        ]
        write_features(
            paths["BOWLS"],
            "bowls",
            grid.crs_wkt,
            ogr.wkbMultiPolygon,
            features,
            fields=_FIELDS,
            description=provenance_tags(settings.provenance),
        )
    if "CONTOURS" in paths:
        write_features(
            paths["CONTOURS"],
            "contours",
            grid.crs_wkt,
            ogr.wkbLineString,
            [VectorFeature(bytes(line.ExportToWkb()), {"level": level}) for level, line in contours],
            fields={"level": float},
            description=provenance_tags(settings.provenance),
        )
    if "TABLE" in paths:
        rows = [list(_attributes(each, grid, found.background).values()) for each in bowls]
        write_table(paths["TABLE"], list(_FIELDS), [[_precise(cell) for cell in row] for row in rows])
    if "REPORT" in paths:
        _report(paths["REPORT"], found, bowls, shapes, grid, summary, warnings, settings)
    reporter.progress(1.0)
    return summary


def _warn_wide(found: Detection, std: np.ndarray | None, options: BowlOptions, reporter: Reporter) -> None:
    """Where the scatter of the map sets the limit and is motion rather than noise."""
    known = std[np.isfinite(std)] if std is not None else np.zeros(0)
    by_scatter = options.noise_sigmas * found.noise > options.threshold
    if by_scatter and known.size and found.noise > WIDE_SCATTER * float(np.median(known)):
        reporter.warn(
            f"The map scatters by {found.noise:.1f} mm/yr, and VELOCITY_STD explains {float(np.median(known)):.1f}: "
            f"much of the scene moves, and what does not reach below {found.limit:+.1f} mm/yr is not seen. Clip the "
            "map to the surroundings of the mine, or set NOISE_SIGMAS to 0 and THRESHOLD to what counts."
        )
    elif by_scatter and not found.count and found.background - float(np.nanmin(found.smoothed)) > options.threshold:
        reporter.warn(
            f"Ground sinks by more than THRESHOLD ({options.threshold:g} mm/yr), but not by {options.noise_sigmas:g} "
            f"times the scatter of the map ({found.noise:.1f} mm/yr). If that scatter is motion rather than noise, "
            "clip the map to the surroundings of the mine, or set NOISE_SIGMAS to 0."
        )


def _read(velocity: str, velocity_std: str | None, unit: str | None, settings: RunSettings):
    with open_rate(velocity, unit) as rate:
        grid = rate.grid
        needed = grid.width * grid.height * BYTES_PER_PIXEL / 2**20
        if needed > settings.memory_mb:
            raise InputError(
                f"Bowls are looked for in the whole map at once: {grid.width} x {grid.height} pixels take "
                f"{needed:.0f} MB. Set MEMORY to {int(needed) + 1} or more, or clip or resample the map."
            )
        values = rate.read(grid.whole)
        if not velocity_std:
            return values, None, grid
        with open_rate(velocity_std, unit, "VELOCITY_STD") as raster:
            check_same_grid(raster, grid, "VELOCITY_STD", velocity)
            return values, raster.read(grid.whole), grid


def _series(path: str, unit: str | None, grid: Grid) -> Series:
    series = open_series(path, unit)
    if not (series.grid.matches(grid) and same_crs(series.grid.crs_wkt, grid.crs_wkt)):
        own = series.grid.describe()
        series.close()
        raise InputError(
            f"TIMESERIES lies on another grid than VELOCITY: {own}; {grid.describe()}. Give the series that the "
            "velocity was made of."
        )
    return series


def _measure(
    found: Detection,
    values: np.ndarray,
    std: np.ndarray | None,
    correlation_range: float | None,
    grid: Grid,
    shapes: Sequence[Shape] | None,
    series: Series | None,
    min_area: float,
    reporter: Reporter,
) -> list[Found]:
    lonlat = lonlat_of(grid)
    rings = [(shape.name, pixel_rings(grid, shape.parts())) for shape in shapes or ()]
    bowls = []
    for number, window in enumerate(label_windows(found.labels, found.count, 1), start=1):
        reporter.stop_if_cancelled()
        inside = found.labels[window.slices] == number
        area = pixel_areas(grid, window, lonlat)
        middle = np.array([window.row + window.rows / 2.0]), np.array([window.col + window.cols / 2.0])
        down, right = (axis[0] for axis in pixel_axes(grid, *middle, lonlat))
        bowl = describe_bowl(
            number,
            inside,
            values[window.slices],
            found.smoothed[window.slices],
            found.background,
            area,
            (down, right),
            (window.row, window.col),
        )
        if bowl.area < min_area:
            continue
        shares, covered = {}, np.zeros(inside.shape)
        weight = np.where(np.isfinite(area), area, 1.0) * inside
        for name, each in rings:
            part = coverage(each, window)
            share = float((part * weight).sum() / weight.sum())
            if share > 1e-6:
                shares[name] = shares.get(name, 0.0) + share
                covered = np.maximum(covered, part)
        began, cumulative = _history(series, window, inside, found)
        peak_std = volume_std = float("nan")
        if std is not None:
            peak_std = _nearest(std[window.slices], inside, bowl.peak_position, window)
            error = mean_error(std[window.slices], area * inside, (down, right), correlation_range)
            volume_std = error.best * bowl.area / 1000.0
        bowls.append(
            Found(
                bowl,
                max(shares, key=shares.get) if shares else "",
                round(float((covered * weight).sum() / weight.sum()), 9) if shapes is not None else float("nan"),
                shares,
                began,
                cumulative,
                peak_std,
                volume_std,
            )
        )
        reporter.progress(number / found.count)
    return bowls


def _nearest(values: np.ndarray, inside: np.ndarray, place: tuple[float, float], window: Window) -> float:
    """Value of the bowl's pixel nearest to a place of the raster: the smoothed map goes on where pixels are empty."""
    rows, cols = np.nonzero(inside & np.isfinite(values))
    if not rows.size:
        return float("nan")
    nearest = int(np.hypot(rows + 0.5 + window.row - place[0], cols + 0.5 + window.col - place[1]).argmin())
    return float(values[rows[nearest], cols[nearest]])


def _history(series: Series | None, window: Window, inside: np.ndarray, found: Detection) -> tuple[str, float]:
    """Onset and cumulative displacement of the core: the pixels of at least half of the largest depth."""
    if series is None:
        return "", float("nan")
    smoothed = found.smoothed[window.slices]
    depth = np.where(inside, found.background - smoothed, 0.0)
    core = depth >= 0.5 * depth.max()
    values = series.read(window)[:, core].astype(np.float64) * MM_PER_M
    counts = np.isfinite(values).sum(axis=1)
    line = np.full(len(values), np.nan)
    line[counts > 0] = np.nanmedian(values[counts > 0], axis=1)
    years, final = onset(series.years, line)
    if not np.isfinite(years):
        return "", final
    return (series.dates[0] + datetime.timedelta(days=round(years * DAYS_PER_YEAR))).isoformat(), final


def _contours(found: Detection, grid: Grid, interval: float) -> list[tuple[float, ogr.Geometry]]:
    low, high = float(np.nanmin(found.smoothed)), float(np.nanmax(found.smoothed))
    levels = contour_levels(low, high, interval, parameter="CONTOUR_INTERVAL", unit="mm/yr", most=_MOST_CONTOURS)
    return contour_lines(found.smoothed, grid, levels) if levels else []


_FIELDS: dict[str, type] = {
    "bowl": int,
    "peak_mm_yr": float,
    "lowest_mm_yr": float,
    "peak_x": float,
    "peak_y": float,
    "peak_lon": float,
    "peak_lat": float,
    "centre_x": float,
    "centre_y": float,
    "area_m2": float,
    "length_m": float,
    "width_m": float,
    "azimuth_deg": float,
    "volume_m3_yr": float,
    "valid_percent": float,
    "onset": str,
    "cumulative_mm": float,
    "concession": str,
    "inside_percent": float,
    "peak_std_mm_yr": float,
    "significance": float,
    "volume_std_m3_yr": float,
}


def _attributes(each: Found, grid: Grid, background: float) -> dict[str, object]:
    bowl = each.bowl
    x, y = grid.xy(*bowl.peak_position)
    longitude, latitude = lonlat_of(grid)(np.array([x]), np.array([y]))
    centre = grid.xy(*bowl.centroid)
    values = (
        *(bowl.number, bowl.peak, bowl.lowest, x, y, float(longitude[0]), float(latitude[0]), *centre, bowl.area),
        *(bowl.length, bowl.width, bowl.azimuth, bowl.volume, 100.0 * bowl.valid_share, each.onset, each.cumulative),
        *(each.concession, 100.0 * each.inside_share, each.peak_std, each.significance(background), each.volume_std),
    )
    return dict(zip(_FIELDS, values))


def _precise(cell: object) -> object:
    """Map coordinates and large areas need more than the six digits of a table's numbers."""
    return f"{cell:.7f}".rstrip("0").rstrip(".") if isinstance(cell, float) and np.isfinite(cell) else cell


def _summary(found: Detection, bowls: Sequence[Found], has_concessions: bool, reporter: Reporter) -> dict[str, object]:
    summary: dict[str, object] = {
        "n_bowls": len(bowls),
        "background": found.background,
        "noise": found.noise,
        "limit": found.limit,
    }
    if not bowls:
        lowest = float(np.nanmin(found.smoothed))
        reporter.warn(
            f"There is no bowl: the smoothed map goes down to {lowest:+.1f} mm/yr, and what is to be one has to lie "
            f"below {found.limit:+.1f} mm/yr."
        )
        return summary
    total = sum(each.bowl.area for each in bowls)
    summary["bowl_area"] = total
    deepest = bowls[0]
    summary["deepest"] = deepest.bowl.peak
    if has_concessions:
        pixels = sum(each.bowl.pixels for each in bowls)
        outside = sum(max(0.0, 1.0 - each.inside_share) * each.bowl.pixels for each in bowls) / pixels
        summary["outside_share"] = 100.0 * outside
        summary["deepest_in"] = deepest.concession
        for each in bowls:
            reporter.info(_where(each))
        reporter.info(f"{100.0 * outside:.1f} % of the area of all bowls lies outside all concessions.")
    return summary


def _where(each: Found) -> str:
    text = f"Bowl {each.bowl.number} (peak {each.bowl.peak:.1f} mm/yr)"
    if not each.shares:
        return f"{text} lies outside all concessions."
    if each.inside_share > 0.9995:
        return f"{text} lies inside {each.concession}."
    shares = ", ".join(f"{100 * share:.1f} % in {name}" for name, share in each.shares.items())
    return f"{text} lies partly outside: {shares}; {100 * (1 - each.inside_share):.1f} % in none."


def _report(
    path: str,
    found: Detection,
    bowls: Sequence[Found],
    shapes: Sequence[Shape] | None,
    grid: Grid,
    summary: Mapping[str, object],
    warnings: Sequence[str],
    settings: RunSettings,
) -> None:
    provenance = settings.provenance
    version = f"Mining InSAR {provenance.version}." if provenance.version else ""
    report = Report("Subsidence bowls", " ".join(part for part in (version, provenance.command) if part))
    report.warnings(warnings)
    report.facts(
        {
            "Bowls": len(bowls),
            "Background [mm/yr]": round(found.background, 2),
            "Noise of the smoothed map [mm/yr]": round(found.noise, 2),
            "Limit [mm/yr]": round(found.limit, 2),
            "Raster": grid.describe(),
            "Share of the bowls' area outside all concessions [%]": round(summary["outside_share"], 1)
            if "outside_share" in summary
            else "no concessions were given",
        }
    )
    if bowls and shapes is not None:
        report.heading("Whose they are")
        report.bullets(_where(each) for each in bowls)
    report.heading("Bowls")
    if not bowls:
        report.paragraph("None.")
    with_std = any(np.isfinite(each.peak_std) for each in bowls)
    rows = []
    for each in bowls:
        values = _attributes(each, grid, found.background)
        row = [values["bowl"], values["peak_mm_yr"], values["lowest_mm_yr"]]
        row += [f"{values['peak_lon']:.5f}, {values['peak_lat']:.5f}" if np.isfinite(values["peak_lon"]) else ""]
        row += [values["area_m2"] / 1e4, values["length_m"], values["width_m"], values["azimuth_deg"]]
        row += [values["volume_m3_yr"], values["valid_percent"], values["onset"], values["cumulative_mm"]]
        row += [values["concession"], values["inside_percent"]]
        if with_std:
            row += [values["peak_std_mm_yr"], values["significance"], values["volume_std_m3_yr"]]
        rows.append(row)
    columns = ["Bowl", "Peak [mm/yr]", "Lowest pixel", "Peak at lon, lat", "Area [ha]", "Length [m]", "Width [m]"]
    columns += ["Azimuth [deg]", "Volume [m³/yr]", "Valid [%]", "Onset", "Core cumulative [mm]", "Concession"]
    columns += ["Inside concessions [%]"]
    if with_std:
        columns += ["Std of peak [mm/yr]", "Depth over std", "Std of volume [m³/yr]"]
    digits = {**dict.fromkeys(range(1, len(columns)), 1), 5: 0, 6: 0, 7: 0, 8: 0}
    report.table(columns, rows, digits={**digits, 16: 0} if with_std else digits)
    report.paragraph(
        "Peak: lowest value of the smoothed map. Axes: the ellipse with the same second moments. Volume: depth below "
        "the background times area. Onset: when the core had for good passed a twentieth of its subsidence and three "
        "standard deviations of its noise. Bowls that touch are one."
    )
    report.write(path)
