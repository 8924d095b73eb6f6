"""Two products along lines on their common dates: table, figures, a line for the report."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..constants import MM_PER_M
from ..grid import Grid, Window
from ..io.features import VectorLayer, lonlat_of
from ..io.plots_mining import ProfileLine, profile_figure
from ..io.report_html import Report
from ..mining.profiles import Stations
from ..reporting import Reporter
from .profile import ProfileSource, profiles_along
from .validation_outputs import write_csv

#: Dates of a line in the figures at most.
FIGURE_DATES = 4
_COLUMNS = ("line", "point", "distance_m", "x", "y", "longitude", "latitude", "date")
_COLUMNS += ("first_mm", "second_mm", "difference_mm")


@dataclass(frozen=True)
class SensorProfile:
    """Both products along one line.

    Attributes
    ----------
    name : str
    stations : Stations
    longitude, latitude : ndarray, shape (n,)
        [deg]; NaN where the raster has no coordinate system.
    first, second : ndarray, shape (dates, n)
        Displacement [mm], the second with the offset of the references added; NaN is a gap.
    """

    name: str
    stations: Stations
    longitude: np.ndarray
    latitude: np.ndarray
    first: np.ndarray
    second: np.ndarray


def sensor_profiles(
    lines: VectorLayer,
    grid: Grid,
    dates: Sequence[datetime.date],
    read: Callable[[Window], Sequence[np.ndarray]],
    width: float,
    reporter: Reporter,
) -> list[SensorProfile]:
    """Both products along every line; gaps stay empty, for what is interpolated cannot be compared.

    Parameters
    ----------
    lines : VectorLayer
    grid : Grid
    dates : sequence of datetime.date
        Common dates.
    read : callable
        From a window to both products, each of shape (dates, rows, cols) [m].
    width : float
        Swath across the line that is averaged [m]; 0: the line itself.
    reporter : Reporter

    Raises
    ------
    InputError
        If no line can be used.
    """
    labels = [date.isoformat() for date in dates]
    source = ProfileSource(grid, labels * 2, "mm", lambda window: np.concatenate(read(window)) * np.float32(MM_PER_M))
    lonlat, found = lonlat_of(grid), []
    for each in profiles_along(lines, source, width=width, reporter=reporter):
        first, second = np.split(each.values, 2)
        if not np.isfinite(first - second).any():
            reporter.warn(f"LINES: {each.name} crosses no pixel where both products have a value.")
        found.append(SensorProfile(each.name, each.stations, *lonlat(each.stations.x, each.stations.y), first, second))
    return found


def write_profiles(path: str, profiles: Sequence[SensorProfile], dates: Sequence[datetime.date]) -> None:
    """One row per line, point and date; raises `InputError` where the table cannot be written."""
    rows = []
    for each in profiles:
        at = each.stations
        for point in range(at.distance.size):
            # As text: six significant digits are not enough for a map coordinate.
            place = [f"{at.distance[point]:.2f}", f"{at.x[point]:.8g}", f"{at.y[point]:.9g}"]
            known = np.isfinite(each.longitude[point])
            place += [f"{each.longitude[point]:.7f}", f"{each.latitude[point]:.7f}"] if known else ["", ""]
            for number, date in enumerate(dates):
                a, b = float(each.first[number, point]), float(each.second[number, point])
                rows.append((each.name, point + 1, *place, date.isoformat(), a, b, a - b))
    write_csv(path, _COLUMNS, rows)


def report_profiles(
    report: Report, profiles: Sequence[SensorProfile], names: Sequence[str], dates: Sequence[datetime.date], shown: int
) -> None:
    """Table at the date ``shown``, and a figure per line with both products at some dates."""
    report.heading("Profiles")
    rows = []
    for each in profiles:
        a, b = each.first[shown], each.second[shown]
        difference = (a - b)[np.isfinite(a - b)]
        rms = float(np.sqrt(np.mean(difference**2))) if difference.size else float("nan")
        rows.append((each.name, each.stations.length, *_lowest(each, a), *_lowest(each, b), rms))
    columns = ["Line", "Length [m]"]
    for name in names:
        columns += [f"{name}, lowest [mm]", "at [m]"]
    report.table(
        [*columns, "Rms difference [mm]"],
        rows,
        caption=f"At {dates[shown]}",
        digits={1: 0, 2: 1, 3: 0, 4: 1, 5: 0, 6: 1},
    )
    chosen = sorted({round(number) for number in np.linspace(0, len(dates) - 1, FIGURE_DATES + 1)})
    for each in profiles:
        gaps = np.zeros(each.stations.distance.size, dtype=bool)
        panels = [
            (
                f"{each.name}, {dates[number]}",
                [
                    ProfileLine(name, each.stations.distance, values[number], gaps)
                    for name, values in zip(names, (each.first, each.second))
                ],
            )
            for number in chosen
            if np.any(each.first[number] != 0.0)  # at the reference epoch there is nothing to be seen
        ]
        image = profile_figure(panels, label="Displacement [mm]")
        if image is not None:
            report.figure(image, f"Both products along {each.name}; gaps are left empty")


def _lowest(each: SensorProfile, values: np.ndarray) -> tuple[float, float]:
    if np.isnan(values).all():
        return float("nan"), float("nan")
    point = int(np.nanargmin(values))
    return float(values[point]), float(each.stations.distance[point])
