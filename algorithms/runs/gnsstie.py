"""The tie of a displacement series to GNSS stations, read as for validation."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..checks import InputError, check_positive
from ..constants import MM_PER_M
from ..gnss.los import at_days, project
from ..gnss.tie import GnssTie, tie_to_gnss
from ..grid import Window
from ..io.los_geometry import LosRequest, viewed
from ..io.series import Series
from ..io.stations import map_of
from ..reporting import Reporter
from .groundtruth import DEFAULT_RADIUS, Smoothing, StationRequest, circles, read_recorded

#: A station that misfits by more than this many times the median of all is named.
_ODD = 3.0


@dataclass(frozen=True)
class GnssTieRequest:
    """Which stations, how they are seen, and what is fitted.

    Attributes
    ----------
    stations : StationRequest
    los : LosRequest
    radius : float
        Circle in which InSAR is averaged [m].
    smoothing : Smoothing
    plane : bool
        A plane at each date, beside the shift.
    """

    stations: StationRequest
    los: LosRequest
    radius: float = DEFAULT_RADIUS
    smoothing: Smoothing = field(default_factory=Smoothing)
    plane: bool = False


@dataclass(frozen=True)
class TiedSeries:
    """A tie on the grid of its series.

    Attributes
    ----------
    tie : GnssTie
        Positions are rows and columns from ``origin``, in parts of ``scale``.
    names : tuple of str
        Stations.
    description : str
        For tags and reports.
    origin : (row, col)
    scale : float
    """

    tie: GnssTie
    names: tuple[str, ...]
    description: str
    origin: tuple[float, float]
    scale: float

    def correction(self, window: Window) -> np.ndarray:
        """What to take off a window [m], shape (S, rows, cols), or (S, 1, 1) without a plane; NaN where not tied."""
        shift = self.tie.shift[:, np.newaxis, np.newaxis]
        if not np.nan_to_num(self.tie.slope).any():
            return shift
        rows = (np.arange(window.row, window.row + window.rows) + 0.5 - self.origin[0]) / self.scale
        cols = (np.arange(window.col, window.col + window.cols) + 0.5 - self.origin[1]) / self.scale
        slope = self.tie.slope[:, :, np.newaxis, np.newaxis]
        return shift + slope[:, 0] * rows[:, np.newaxis] + slope[:, 1] * cols


def tie_series(series: Series, request: GnssTieRequest, reporter: Reporter) -> TiedSeries:
    """Work out the tie of an open series.

    Raises
    ------
    InputError
        If no station can be used, the line of sight is not known, or the tie is not determined.
    """
    check_positive("RADIUS", request.radius, "metres")
    recorded = read_recorded(request.stations, request.smoothing, reporter)
    around = circles(series, recorded.stations, request.radius, reporter)
    vectors = viewed(request.los, recorded.stations, series.tags, series.path, reporter)
    days = np.array(series.dates, dtype="datetime64[D]")
    used, columns = [], []
    for station in recorded.stations:
        if station.name not in vectors:
            continue
        ground, sigma = at_days(project(recorded.series[station.name], vectors[station.name]), days)
        column = np.array([around[station.name].mean, ground, sigma])
        # once says nothing of a change
        if np.isfinite(column[:2]).all(axis=0).sum() >= 2:
            used.append(station)
            columns.append(column)
    left_out = [station.name for station in recorded.stations if station not in used]
    if left_out:
        reporter.warn(
            f"{', '.join(left_out)}: not used for the tie, for want of InSAR within {request.radius:g} m, of a line of "
            "sight, or of two dates that both have."
        )
    if not used:
        raise InputError(
            "No station has InSAR around it at two dates with GNSS: nothing to tie to. Give a larger RADIUS or other "
            "stations."
        )
    insar, ground, sigma = np.array(columns).transpose(1, 2, 0)

    to_map = map_of(series.grid, series.path)
    x, y = to_map(np.array([station.longitude for station in used]), np.array([station.latitude for station in used]))
    place = np.array([series.grid.rowcol(float(a), float(b)) for a, b in zip(x, y)])
    origin, scale = place.mean(axis=0), float(max(series.grid.height, series.grid.width))
    tie = tie_to_gnss(insar, ground, sigma, (place - origin) / scale if request.plane else None)
    names = tuple(station.name for station in used)
    _tell(tie, names, series, reporter)
    known = tie.sigma[1:][np.isfinite(tie.sigma[1:])]
    accuracy = f", standard deviation {np.median(known) * MM_PER_M:.1f} mm" if known.size else ""
    words = names[0] if len(names) == 1 else f"{len(names)} stations ({', '.join(names[:5])}"
    words += "" if len(names) == 1 else ")" if len(names) <= 5 else ", ...)"
    plane = " with a plane at each date" if request.plane else ""
    return TiedSeries(tie, names, f"GNSS: {words}{plane}{accuracy}", (origin[0], origin[1]), scale)


def _tell(tie: GnssTie, names: tuple[str, ...], series: Series, reporter: Reporter) -> None:
    loose = [date.isoformat() for date, tied in zip(series.dates, tie.tied) if not tied]
    if loose:
        reporter.warn(
            f"{len(loose)} of {len(series.dates)} dates have no GNSS and become empty: {', '.join(loose[:5])}"
            f"{' ...' if len(loose) > 5 else ''}."
        )
    if len(names) == 1:
        reporter.warn(
            f"One station, {names[0]}: nothing checks the tie, and InSAR's noise there goes into every pixel."
        )
        return
    count = np.isfinite(tie.residual).sum(axis=0)
    misfit = np.sqrt(np.nansum(tie.residual**2, axis=0) / np.maximum(count, 1)) * MM_PER_M
    reporter.info(
        "Misfit after the tie: " + ", ".join(f"{name} {value:.1f} mm" for name, value in zip(names, misfit)) + "."
    )
    odd = [name for name, value in zip(names, misfit) if value > max(1.0, _ODD * np.median(misfit))]
    if odd:
        reporter.warn(f"{', '.join(odd)} misfit much more than the others: look at them before you trust the tie.")
