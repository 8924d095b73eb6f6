"""Profiles of a time series or a velocity along lines, across a swath, their gaps filled and marked."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..checks import InputError, check_not_negative, check_positive
from ..constants import MM_PER_M
from ..grid import Grid, Window
from ..io.acquisitions import write_table
from ..io.features import LINE, VectorFeature, VectorLayer, inside_grid, lonlat_of, shapes_on, write_features
from ..io.plots_mining import ProfileLine, profile_figure
from ..io.rasters import check_destination
from ..io.rates import open_rate
from ..io.report_html import write_whole
from ..io.series import Series, open_series
from ..mining.ground import pixel_size
from ..mining.profiles import Stations, interpolate, stations_along, swath_positions
from ..reporting import Reporter
from ..timeseries.gaps import DEFAULT_TENSION, check_tension, fill_profile
from .common import RunSettings, provenance_tags, wanted

#: Stations whose pixels are read together: few enough that a long diagonal line does not read the whole raster.
_CHUNK = 256
#: Dates in the figure at most; the paper's Fig. 8 has ten.
FIGURE_DATES = 10


@dataclass(frozen=True)
class Profile:
    """Values along one line.

    Attributes
    ----------
    name : str
    stations : Stations
    values, spread : ndarray, shape (layers, n)
        Mean across the swath and standard deviation across it [mm or mm/yr]; NaN where there is none.
    counts : ndarray of int, shape (layers, n)
        Points across the swath that had a value; 0 where the value is filled.
    filled : ndarray of bool, shape (layers, n)
    """

    name: str
    stations: Stations
    values: np.ndarray
    spread: np.ndarray
    counts: np.ndarray
    filled: np.ndarray


@dataclass(frozen=True)
class ProfileSource:
    """A raster of one or more layers, opened.

    Attributes
    ----------
    grid : Grid
    labels : list of str
        Of the layers.
    units : str
    read : callable
        From a window to ndarray, shape (layers, rows, cols) in ``units``, NaN where there is no value.
    """

    grid: Grid
    labels: list[str]
    units: str
    read: Callable[[Window], np.ndarray]


def run_profile(
    lines: VectorLayer,
    *,
    timeseries: str | None = None,
    velocity: str | None = None,
    dates: Sequence[datetime.date] = (),
    n_dates: int | None = None,
    step: float | None = None,
    width: float = 0.0,
    fill: bool = True,
    tension: float = DEFAULT_TENSION,
    max_gap: float | None = None,
    name_field: str = "",
    unit: str | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Profiles along lines.

    Parameters
    ----------
    lines : VectorLayer
        In any coordinate system; a line of several parts is one profile per part.
    timeseries, velocity : str
        One of them.
    dates : sequence of datetime.date
        Of a series: the nearest date to each; all if empty and ``n_dates`` is not given.
    n_dates : int, optional
        So many dates, evenly spread in time, the first and the last among them.
    step : float, optional
        Distance of the points [m]; half a pixel if not given.
    width : float
        Swath [m]: the mean across the line; 0: on the line, interpolated between pixels.
    fill : bool
        Fill gaps between values by a spline in tension; ends are not extrapolated.
    tension : float
    max_gap : float, optional
        Longer gaps stay empty [m].
    name_field : str
    unit : {"mm", "cm", "m"}, optional
        Of a raster that does not say it.
    outputs : mapping
        ``PROFILES`` lines with the value as Z [mm] and the distance as M, one per date; ``PROFILE_POINTS`` points with
        ``distance`` and a field per date; ``TABLE`` (.csv); ``FIGURE`` (.png).
    settings, reporter : optional

    Returns
    -------
    dict
        n_profiles, n_points, length [m] of all, filled_share [%], lowest [mm or mm/yr] and lowest_at [m] on which line.

    Raises
    ------
    InputError
        If the input cannot be used or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give PROFILES, PROFILE_POINTS, TABLE or FIGURE.")
    for name, path in paths.items():
        check_destination(name, path)
    check_tension(tension)
    check_not_negative("WIDTH", width, "metres")
    if bool(timeseries) == bool(velocity):
        raise InputError(f"Give either TIMESERIES or VELOCITY, got {'both' if velocity else 'neither'}.")
    with ExitStack() as opened:
        if timeseries:
            source = _series_source(opened.enter_context(open_series(timeseries, unit)), dates, n_dates, reporter)
        else:
            rate = opened.enter_context(open_rate(velocity, unit))
            source = ProfileSource(rate.grid, ["velocity"], "mm/yr", lambda window: rate.read(window)[np.newaxis])
        profiles = profiles_along(
            lines,
            source,
            step=step,
            width=width,
            tension=tension if fill else None,
            max_gap=max_gap,
            name_field=name_field,
            reporter=reporter,
        )
    _tell(profiles, reporter)
    reporter.stop_if_cancelled()
    _write(paths, profiles, source, lonlat_of(source.grid), settings, reporter)
    return _summary(profiles, source, reporter)


def profiles_along(
    lines: VectorLayer,
    source: ProfileSource,
    *,
    step: float | None = None,
    width: float = 0.0,
    tension: float | None = None,
    max_gap: float | None = None,
    name_field: str = "",
    reporter: Reporter,
) -> list[Profile]:
    """Profiles of an opened raster along every part of every line.

    Parameters
    ----------
    lines : VectorLayer
    source : ProfileSource
    step, width, max_gap, name_field
        As `run_profile`.
    tension : float, optional
        Gaps are filled with it; they stay empty if not given.
    reporter : Reporter

    Raises
    ------
    InputError
        If no line can be used.
    Cancelled
        If the user asked to stop.
    """
    lonlat = lonlat_of(source.grid)
    pixel = min(pixel_size(source.grid, source.grid.whole, lonlat))
    spacing = check_positive("STEP", step, "metres") if step is not None else 0.5 * pixel
    shapes = shapes_on(lines, source.grid, (LINE,), "LINES", reporter, name_field)
    shapes = inside_grid(shapes, source.grid, "LINES", reporter)
    profiles, refused = [], []
    for number, shape in enumerate(shapes):
        parts = shape.parts()
        for part, vertices in enumerate(parts, start=1):
            reporter.stop_if_cancelled()
            name = shape.name if len(parts) == 1 else f"{shape.name} ({part})"
            try:
                stations = stations_along(vertices, source.grid, lonlat, spacing)
            except InputError as error:
                refused.append(f"LINES: the line {name} {error}")
                continue
            profiles.append(_profile(name, stations, source, lonlat, width, pixel, tension, max_gap, spacing))
        reporter.progress((number + 1) / len(shapes))
    if not profiles:
        raise InputError(refused[0])
    for text in refused:
        reporter.warn(f"{text} It is left out.")
    return profiles


def _series_source(
    series: Series, dates: Sequence[datetime.date], n_dates: int | None, reporter: Reporter
) -> ProfileSource:
    if dates and n_dates:
        raise InputError("Give either DATES or N_DATES, not both.")
    days = np.array([date.toordinal() for date in series.dates])
    if dates:
        wanted_days = np.array([date.toordinal() for date in dates])
    elif n_dates:
        wanted_days = np.linspace(days[0], days[-1], n_dates) if n_dates > 1 else days[-1:]
    else:
        wanted_days = days
    chosen = sorted({int(np.argmin(np.abs(days - day))) for day in wanted_days})
    for date in dates:
        nearest = series.dates[int(np.argmin(np.abs(days - date.toordinal())))]
        if nearest != date:
            reporter.warn(f"The series has no date {date}; {nearest} is taken, {abs((nearest - date).days)} days off.")
    return ProfileSource(
        series.grid,
        [series.dates[number].isoformat() for number in chosen],
        "mm",
        lambda window: series.read(window)[chosen] * np.float32(MM_PER_M),
    )


def _profile(name, stations, source: ProfileSource, lonlat, width, pixel, tension, max_gap, spacing) -> Profile:
    rows, cols = swath_positions(stations, source.grid, lonlat, width, pixel)
    layers, n = len(source.labels), stations.distance.size
    values, spread = np.full((layers, n), np.nan), np.full((layers, n), np.nan)
    counts = np.zeros((layers, n), dtype=np.int64)
    for start in range(0, n, _CHUNK):
        part = slice(start, min(start + _CHUNK, n))
        window = _window(source.grid, rows[:, part], cols[:, part])
        if window is None:
            continue
        found = interpolate(source.read(window), window, rows[:, part], cols[:, part])
        there = np.isfinite(found)
        number = there.sum(axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            mean = np.where(there, found, 0.0).sum(axis=1) / number
            squares = np.where(there, found - mean[:, np.newaxis], 0.0) ** 2
            spread[:, part] = np.sqrt(squares.sum(axis=1) / (number - 1))
        spread[:, part][number < 2] = np.nan
        values[:, part], counts[:, part] = mean, number
    filled = np.zeros((layers, n), dtype=bool)
    if tension is not None:
        longest = None if max_gap is None else max(1, int(max_gap / spacing))
        for layer in range(layers):
            values[layer], filled[layer] = fill_profile(values[layer], tension, longest)
    return Profile(name, stations, values, spread, counts, filled)


def _window(grid: Grid, row: np.ndarray, col: np.ndarray) -> Window | None:
    """Window with the pixels around positions; None where all lie outside."""
    top, left = max(0, int(np.floor(row.min() - 0.5))), max(0, int(np.floor(col.min() - 0.5)))
    bottom = min(grid.height, int(np.floor(row.max() - 0.5)) + 2)
    right = min(grid.width, int(np.floor(col.max() - 0.5)) + 2)
    return Window(top, left, bottom - top, right - left) if bottom > top and right > left else None


def _tell(profiles: Sequence[Profile], reporter: Reporter) -> None:
    for each in profiles:
        empty = np.isnan(each.values).mean()
        reporter.info(
            f"{each.name}: {each.stations.length:.1f} m, {each.stations.distance.size} points; "
            f"{100 * each.filled.mean():.1f} % of the values filled, {100 * empty:.1f} % empty."
        )
        if empty == 1.0:
            reporter.warn(f"LINES: {each.name} crosses no pixel with a value.")


def _write(
    paths: Mapping[str, str],
    profiles: Sequence[Profile],
    source: ProfileSource,
    lonlat: Callable,
    settings: RunSettings,
    reporter: Reporter,
) -> None:
    about = provenance_tags(settings.provenance)
    if "TABLE" in paths:
        write_table(paths["TABLE"], _TABLE_COLUMNS, _table(profiles, source, lonlat))
    if "FIGURE" in paths:
        image = profile_figure([(each.name, _curves(each, source)) for each in profiles], label=_label(source))
        if image is None:
            reporter.warn("FIGURE is not written: it needs matplotlib, which is not installed. TABLE says the same.")
        else:
            write_whole(paths["FIGURE"], image)
    if "PROFILE_POINTS" in paths:
        fields = {"line": str, "point": int, "distance": float, "filled": int, **dict.fromkeys(_fields(source), float)}
        write_features(
            paths["PROFILE_POINTS"],
            "profile_points",
            source.grid.crs_wkt,
            ogr.wkbPoint,
            _points(profiles, source),
            fields=fields,
            description=about,
        )
    if "PROFILES" in paths:
        write_features(
            paths["PROFILES"],
            "profiles",
            source.grid.crs_wkt,
            ogr.wkbLineStringZM,
            _lines(profiles, source),
            fields={"line": str, "date": str, "unit": str, "length": float, "lowest": float, "filled_percent": float},
            description=about,
        )


def _label(source: ProfileSource) -> str:
    return f"LOS {'velocity' if source.units == 'mm/yr' else 'displacement'} [{source.units}]"


def _curves(each: Profile, source: ProfileSource) -> list[ProfileLine]:
    count = len(source.labels)
    shown = sorted({round(number) for number in np.linspace(0, count - 1, min(FIGURE_DATES, count))})
    return [
        ProfileLine(source.labels[layer], each.stations.distance, each.values[layer], each.filled[layer])
        for layer in shown
    ]


_TABLE_COLUMNS = ("line", "point", "distance [m]", "x", "y", "longitude", "latitude", "date", "value", "unit")
_TABLE_COLUMNS += ("spread across the swath", "values across the swath", "filled")


def _table(profiles: Sequence[Profile], source: ProfileSource, lonlat: Callable):
    for each in profiles:
        at = each.stations
        longitude, latitude = lonlat(at.x, at.y)
        for point in range(at.distance.size):
            place = [f"{at.distance[point]:.2f}", f"{at.x[point]:.8g}", f"{at.y[point]:.9g}"]
            known = np.isfinite(longitude[point])
            place += [f"{longitude[point]:.7f}", f"{latitude[point]:.7f}"] if known else ["", ""]
            for layer, label in enumerate(source.labels):
                value = [each.values[layer, point], source.units, each.spread[layer, point]]
                value += [int(each.counts[layer, point]), bool(each.filled[layer, point])]
                yield [each.name, point + 1, *place, label, *value]


def _fields(source: ProfileSource) -> list[str]:
    """Field names: D and the date, as point layers of other InSAR software have it."""
    return [label if label == "velocity" else f"D{label.replace('-', '')}" for label in source.labels]


def _points(profiles: Sequence[Profile], source: ProfileSource) -> list[VectorFeature]:
    fields, features = _fields(source), []
    for each in profiles:
        at = each.stations
        for point in range(at.distance.size):
            place = ogr.Geometry(ogr.wkbPoint)
            place.AddPoint_2D(float(at.x[point]), float(at.y[point]))
            values = dict(zip(fields, each.values[:, point].tolist()))
            head = {"line": each.name, "point": point + 1, "distance": float(at.distance[point])}
            head["filled"] = int(each.filled[:, point].sum())
            features.append(VectorFeature(bytes(place.ExportToWkb()), {**head, **values}))
    return features


def _lines(profiles: Sequence[Profile], source: ProfileSource) -> list[VectorFeature]:
    """A line per date: Z is the value, M the distance; it breaks where there is no value."""
    features = []
    for each in profiles:
        at = each.stations
        for layer, label in enumerate(source.labels):
            values = each.values[layer]
            there = np.flatnonzero(np.isfinite(values))
            lowest = float(values[there].min()) if there.size else float("nan")
            share = 100.0 * float(each.filled[layer].mean())
            attributes = {"line": each.name, "date": label, "unit": source.units, "length": at.length}
            attributes.update(lowest=lowest, filled_percent=share)
            for run in np.split(there, np.flatnonzero(np.diff(there) > 1) + 1):
                if run.size < 2:
                    continue
                line = ogr.Geometry(ogr.wkbLineStringZM)
                for point in run:
                    line.AddPointZM(
                        float(at.x[point]), float(at.y[point]), float(values[point]), float(at.distance[point])
                    )
                features.append(VectorFeature(bytes(line.ExportToIsoWkb()), attributes))
    return features


def _summary(profiles: Sequence[Profile], source: ProfileSource, reporter: Reporter) -> dict[str, object]:
    summary: dict[str, object] = {
        "n_profiles": len(profiles),
        "n_points": sum(each.stations.distance.size for each in profiles),
        "length": sum(each.stations.length for each in profiles),
        "filled_share": 100.0
        * sum(int(each.filled.sum()) for each in profiles)
        / sum(each.filled.size for each in profiles),
    }
    found = [each for each in profiles if np.isfinite(each.values).any()]
    if not found:
        return summary
    worst = min(found, key=lambda each: float(np.nanmin(each.values)))
    layer, point = np.unravel_index(int(np.nanargmin(worst.values)), worst.values.shape)
    lowest, distance = float(worst.values[layer, point]), float(worst.stations.distance[point])
    reporter.info(f"Lowest {lowest:.1f} {source.units} on {worst.name} at {distance:.0f} m ({source.labels[layer]}).")
    return {**summary, "lowest": lowest, "lowest_at": distance, "lowest_on": worst.name}
