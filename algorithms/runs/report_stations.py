"""The stations of a validation in the report: what the ground did, and what InSAR saw."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np

from ..checks import InputError
from ..io.plots_validation import Curve, StationPanel, station_figures
from ..io.report_html import Report
from ..io.result_series import StationSeries, read_station_series
from ..reporting import Reporter

#: Stations that the report shows, those with the most dates.
MOST_STATIONS = 12


def add_stations(page: Report, paths: Sequence[str], reporter: Reporter) -> None:
    """A figure for every table of series."""
    for path in paths:
        reporter.stop_if_cancelled()
        try:
            ground, series = read_station_series(path)
        except InputError as error:
            reporter.warn(f"Passed over: {error}")
            continue
        panels, total = station_panels(ground, series)
        name = os.path.basename(path)
        caption = f"{name}: displacement at the stations"
        if total > len(panels):
            caption = f"{name}: displacement at {len(panels)} of {total} stations, those with the most dates"
        for image in station_figures(panels, "Displacement [mm]"):
            page.figure(image, caption)


def station_panels(ground: str, series: Sequence[StationSeries]) -> tuple[list[StationPanel], int]:
    """The stations with the most dates, by name, and how many there are.

    Every product has its own zero of the ground in the table; here all are shown on that of the product with the most
    dates.
    """
    stations: dict[str, list[StationSeries]] = {}
    for one in series:
        stations.setdefault(one.station, []).append(one)
    most = sorted(stations, key=lambda name: -max(one.days.size for one in stations[name]))[:MOST_STATIONS]
    panels = []
    for name in sorted(most):
        members = stations[name]
        longest = max(members, key=lambda one: one.days.size)
        curves = tuple(Curve(one.product, one.days, one.insar + _shift(longest, one)) for one in members)
        mine = f" ({longest.mine})" if longest.mine else ""
        panels.append(StationPanel(f"{name}{mine}", Curve(ground.upper(), longest.days, longest.ground), curves))
    return panels, len(stations)


def _shift(longest: StationSeries, other: StationSeries) -> float:
    """What brings a product to the zero of another: how far their grounds lie apart at common dates."""
    _, mine, theirs = np.intersect1d(longest.days, other.days, return_indices=True)
    return float(np.median(longest.ground[mine] - other.ground[theirs])) if mine.size else 0.0
