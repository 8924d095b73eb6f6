"""GNSS series projected into the line of sight, from files to files."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from osgeo import ogr

from ..checks import InputError
from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..gnss.los import LosSeries, difference, project
from ..io.features import VectorFeature, write_features
from ..io.los_geometry import LosRequest, los_vectors
from ..io.rasters import check_destination
from ..io.series import open_series
from ..io.stations import Station
from ..io.vectors import wkt_of_epsg
from ..reporting import Reporter
from ..timeseries.velocity import fit_velocity
from .common import RunSettings, provenance_tags, wanted
from .groundtruth import Smoothing, StationRequest, read_recorded
from .validation_outputs import write_csv


def run_gnsstolos(
    request: StationRequest,
    los: LosRequest,
    *,
    timeseries: str | None = None,
    smoothing: Smoothing | None = None,
    subtract_reference: bool = False,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Average by day, smooth, and project GNSS series into the line of sight (Tang et al. 2023, Eq. 8).

    Parameters
    ----------
    request : StationRequest
    los : LosRequest
    timeseries : str, optional
        An InSAR series whose tags say what ``los`` leaves open.
    smoothing : Smoothing, optional
    subtract_reference : bool
        Take the series of the mine's reference station off.
    outputs : mapping
        ``SERIES`` .csv (station, mine, date, los_mm, los_sigma_mm, east_mm, north_mm, up_mm; since the first day), and
        ``STATION_STATS`` .gpkg or .geojson (points with the line of sight, the rate and its standard error); those
        missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_stations``, ``first_date``, ``last_date``.

    Raises
    ------
    InputError
        If no station can be used, the line of sight is not known, or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    reporter, smoothing = reporter or Reporter(), smoothing or Smoothing()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give SERIES or STATION_STATS.")
    for name, path in paths.items():
        check_destination(name, path)
    recorded = read_recorded(request, smoothing, reporter.part(0.0, 0.7))
    found: Mapping[str, str] = {}
    if timeseries:
        with open_series(timeseries) as series:
            found = series.tags
    vectors = los_vectors(los, recorded.stations, found, "the series" if timeseries else "the radar", reporter)
    stations = [station for station in recorded.stations if station.name in vectors]
    projected = {station.name: project(recorded.series[station.name], vectors[station.name]) for station in stations}
    if subtract_reference:
        projected = _minus_references(stations, projected, reporter)
    reporter.stop_if_cancelled()
    if "SERIES" in paths:
        rows = []
        for station in stations:
            line, whole = projected[station.name], recorded.series[station.name]
            _, _, where = np.intersect1d(line.days, whole.days, return_indices=True)
            if not line.days.size:
                continue
            enu = (whole.displacement[where] - whole.displacement[where[0]]) * MM_PER_M
            values = np.column_stack([(line.los - line.los[0]) * MM_PER_M, line.sigma * MM_PER_M, enu])
            rows += [(station.name, station.mine, str(day), *row) for day, row in zip(line.days, values.tolist())]
        headings = ("station", "mine", "date", "los_mm", "los_sigma_mm", "east_mm", "north_mm", "up_mm")
        write_csv(paths["SERIES"], headings, rows)
    if "STATION_STATS" in paths:
        features = [_feature(station, projected[station.name], vectors[station.name]) for station in stations]
        about = provenance_tags((settings or RunSettings()).provenance)
        write_features(paths["STATION_STATS"], "gnss_los", wkt_of_epsg(4326), ogr.wkbPoint, features, description=about)
    days = [day for station in stations for day in projected[station.name].days[[0, -1]]]
    reporter.progress(1.0)
    return {"n_stations": len(stations), "first_date": str(min(days)), "last_date": str(max(days))}


def _minus_references(
    stations: list[Station], projected: Mapping[str, LosSeries], reporter: Reporter
) -> dict[str, LosSeries]:
    references = {station.mine: station.name for station in stations if station.is_reference}
    if not references:
        raise InputError(
            "SUBTRACT_REFERENCE is set, but no station is a reference. Name them in REFERENCE_STATIONS, or give a "
            "REFERENCE_FIELD that says 'reference' of them."
        )
    result = {}
    for station in stations:
        own, other = projected[station.name], references.get(station.mine)
        if station.is_reference or other is None:
            if other is None:
                reporter.warn(f"Station {station.name}: its mine has no reference station; it is kept as it is.")
            result[station.name] = own
            continue
        result[station.name] = difference(own, projected[other])
        if not result[station.name].days.size:
            raise InputError(f"Station {station.name} and its reference station {other} have no common day.")
    return result


def _feature(station: Station, line: LosSeries, vector: np.ndarray) -> VectorFeature:
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(station.longitude, station.latitude)
    rate = error = float("nan")
    if line.days.size > 1:
        years = (line.days - line.days[0]).astype(float) / DAYS_PER_YEAR
        fit = fit_velocity(line.los[:, None, None] - line.los[0], years)
        rate, error = float(fit.velocity[0, 0]) * MM_PER_M, float(fit.velocity_std[0, 0]) * MM_PER_M
    about = {
        "station": station.name,
        "mine": station.mine,
        "role": "reference" if station.is_reference else "monitoring",
        "days": int(line.days.size),
        "first_date": str(line.days[0]),
        "last_date": str(line.days[-1]),
        "los_mm": float(line.los[-1] - line.los[0]) * MM_PER_M,
        "velocity": rate,
        "velocity_std": error,
        "los_east": float(vector[0]),
        "los_north": float(vector[1]),
        "los_up": float(vector[2]),
    }
    return VectorFeature(bytes(point.ExportToWkb()), about)
