"""Simulate a stack of interferograms over a mine and write it as a processor would: a folder of rasters and tables."""

from __future__ import annotations

import csv
import datetime
import json
from collections.abc import Callable
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..checks import check_choice
from ..constants import DAYS_PER_YEAR, MM_PER_M, SENSORS
from ..grid import Grid, Window
from ..io import tags
from ..io.engine import LARGEST_TILE
from ..io.new_folder import new_folder
from ..io.rasters import OutputSet, RasterSpec, check_free_space
from ..io.vectors import Feature, wkt_of_epsg, write_vector
from ..reporting import Reporter
from ..simulation.gnss import station_series
from ..simulation.networks import acquisitions
from ..simulation.ningdong import DEMO, EPOCH, Scenario, ningdong
from ..simulation.stack import NoiseOptions, Simulation
from ..timeseries.network import Network, date_baselines
from .common import RunSettings, common_tags, provenance_tags

#: What is written about the GNSS stations.
GNSS_CHOICES = ("hourly", "daily", "none")
SUMMARY_FILE = "simulation.json"
#: All that a simulation writes into its folder: one that holds nothing else may be replaced by a new simulation.
CONTENTS = frozenset(
    (
        *("interferograms", "truth", "gnss", "pairs.csv", "acquisitions.csv", SUMMARY_FILE),
        *("concessions.gpkg", "panels.gpkg", "stations.gpkg"),
    )
)
#: Share of the memory budget that the atmosphere of all scenes may take before it goes to the disk.
_SCREENS_SHARE = 0.5


def run_simulatestack(
    *,
    folder: str,
    scenario: str = DEMO,
    sensor: str = "sentinel1",
    pixel: float | None = None,
    seed: int = 0,
    noise: NoiseOptions | None = None,
    gnss: str = "hourly",
    write_atmosphere: bool = False,
    concessions: str | None = None,
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, int | float | str]:
    """Simulate the Ningdong coal base under a satellite and write it into a new folder.

    The folder holds ``interferograms/YYYYMMDD_YYYYMMDD.unw.tif`` and ``….cc.tif`` (tags say dates, geometry, sign and
    baseline), ``pairs.csv``, ``acquisitions.csv``, ``concessions.gpkg``, ``panels.gpkg``, ``stations.gpkg``,
    ``gnss/<station>.csv`` with ``stations.csv``, ``truth/*.tif`` and ``simulation.json``. It appears whole or not at
    all.

    Parameters
    ----------
    folder : str
        To be created; may exist if it is empty, or holds an earlier simulation and nothing else, which is replaced.
    scenario : {"demo", "ningdong"}
    sensor : {"sentinel1", "alos2"}
    pixel : float, optional
        Pixel size [m].
    seed : int
    noise : NoiseOptions, optional
    gnss : {"hourly", "daily", "none"}
    write_atmosphere : bool
        Write the delay of every scene too.
    concessions : str, optional
        Also write the concessions to this ``.gpkg`` or ``.geojson``.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        n_dates, n_pairs, rows, cols, pixel_size, decorrelated_pairs, unwrapping_error_pairs, max_subsidence_mm (LOS),
        lowest_velocity_mm_per_year, folder, interferograms_folder.

    Raises
    ------
    InputError
        If a choice or number cannot be used, the folder holds something else, or the disk is too small.
    Cancelled
        If the user stopped it; nothing is left behind.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    check_choice("GNSS", gnss, GNSS_CHOICES)
    place = ningdong(scenario, pixel)
    place = replace(place, grid=replace(place.grid, crs_wkt=wkt_of_epsg(place.epsg)))
    scenes = acquisitions(sensor)
    with new_folder(Path(folder), _foreign, "an earlier simulation") as work:
        grid = place.grid
        rasters = 2 * scenes.n_pairs + len(scenes.dates) * (1 + write_atmosphere) + 5
        check_free_space([(str(work / "x"), rasters * 4 * grid.width * grid.height)], reporter.warn)
        reporter.info(
            f"Simulating {place.name} as {SENSORS[sensor].name} sees it: {len(scenes.dates)} scenes, {scenes.n_pairs} "
            f"interferograms, seed {seed}; {grid.describe()}."
        )
        reporter.stop_if_cancelled()
        screens = 4 * len(scenes.dates) * grid.width * grid.height
        on_disk = screens > _SCREENS_SHARE * settings.memory_mb * 2**20
        simulation = Simulation(place, scenes, noise, seed=seed, scratch=work if on_disk else None)
        reporter.progress(0.05)
        _write_pairs(simulation, work / "interferograms", settings, reporter.part(0.05, 0.8))
        _write_tables(simulation.network, work)
        _write_truth(simulation, work / "truth", write_atmosphere, settings, reporter.part(0.8, 0.9))
        _write_layers(place, work)
        _write_gnss(place, work / "gnss", seed, gnss, reporter.part(0.9, 1.0))
        summary = _summary(simulation)
        _write_json(simulation, summary, sensor, settings, work / SUMMARY_FILE)
        if on_disk:
            scratch = Path(simulation.atmosphere.filename)
            simulation.atmosphere = np.empty((0, 0, 0), np.float32)  # let go of the file before it is removed
            scratch.unlink()
        reporter.stop_if_cancelled()
        if concessions:
            write_vector(concessions, "concessions", place.epsg, _concession_features(place))
    reporter.info(
        f"Largest true LOS subsidence {summary['max_subsidence_mm']:.0f} mm, "
        f"lowest true velocity {summary['lowest_velocity_mm_per_year']:.0f} mm/yr."
    )
    return {**summary, "folder": str(folder), "interferograms_folder": str(Path(folder) / "interferograms")}


def _foreign(found: set[str]) -> set[str]:
    """What no earlier simulation left in a folder."""
    if not found:
        return set()
    return found - CONTENTS if SUMMARY_FILE in found else found


def _write_pairs(simulation: Simulation, folder: Path, settings: RunSettings, reporter: Reporter) -> None:
    """All interferograms and their coherence; several threads, a pair each."""
    folder.mkdir()

    def one(number: int) -> None:
        reporter.stop_if_cancelled()
        image = simulation.pair(number)
        name = _file_stem(simulation.network, number)
        common = _pair_tags(simulation, number, settings)
        for suffix, array, kind, units in (
            ("unw", image.phase, tags.KIND_PHASE, "radians"),
            ("cc", image.coherence, tags.KIND_COHERENCE, "1"),
        ):
            found = {**common, tags.KIND: kind, tags.UNITS: units}
            _write_raster(folder / f"{name}.{suffix}.tif", simulation.scenario.grid, array, found, units)

    count = simulation.network.n_pairs
    with ThreadPoolExecutor(settings.worker_threads) as pool:
        waiting = {pool.submit(one, number) for number in range(count)}
        try:
            while waiting:
                done, waiting = wait(waiting, timeout=0.5, return_when=FIRST_EXCEPTION)
                for future in done:
                    future.result()
                reporter.progress(1.0 - len(waiting) / count)
        finally:
            for future in waiting:
                future.cancel()


def _file_stem(network: Network, number: int) -> str:
    reference, secondary = network.date_pair(number)
    return f"{reference:%Y%m%d}_{secondary:%Y%m%d}"


def _pair_tags(simulation: Simulation, number: int, settings: RunSettings) -> dict[str, str]:
    geometry = simulation.scenes.geometry
    reference, secondary = simulation.network.date_pair(number)
    return {
        tags.FIRST_DATE: reference.isoformat(),
        tags.SECOND_DATE: secondary.isoformat(),
        tags.WAVELENGTH: repr(geometry.wavelength),
        tags.INCIDENCE: repr(geometry.incidence),
        tags.HEADING: repr(geometry.heading),
        tags.SLANT_RANGE: repr(geometry.slant_range),
        tags.LOOK_SIDE: geometry.look_side,
        tags.PHASE_SIGN: geometry.phase_sign,
        tags.PERPENDICULAR_BASELINE: f"{simulation.network.perpendicular_baseline[number]:.3f}",
        **provenance_tags(settings.provenance),
    }


def _write_truth(
    simulation: Simulation, folder: Path, write_atmosphere: bool, settings: RunSettings, reporter: Reporter
) -> None:
    """What a perfect inversion would find."""
    folder.mkdir()
    network, grid = simulation.network, simulation.scenario.grid
    common = common_tags(simulation.scenes.geometry, network, "none: the truth", settings.provenance)
    _write_raster(
        folder / "velocity.tif",
        grid,
        simulation.velocity() * np.float32(MM_PER_M),
        {**common, tags.KIND: tags.KIND_VELOCITY, tags.UNITS: "mm/yr"},
        "mm/yr",
    )
    for name, array in zip(("east", "north", "up"), simulation.final_displacement()):
        found = {**common, tags.KIND: f"{name}_displacement", tags.UNITS: "mm"}
        found[tags.SIGN] = f"{name}, positive {name}; from the first to the last date"
        _write_raster(folder / f"{name}_displacement.tif", grid, array * np.float32(MM_PER_M), found, "mm")
    dem = {**provenance_tags(settings.provenance), tags.KIND: "dem_error", tags.UNITS: "m"}
    _write_raster(folder / "dem_error.tif", grid, simulation.dem_error, dem, "m")

    series = {**common, tags.KIND: tags.KIND_TIMESERIES, tags.UNITS: "mm"}
    _write_series(
        folder / "los_displacement.tif",
        simulation,
        simulation.los_displacement,
        series,
        reporter,
    )
    if write_atmosphere:
        path = {**series, tags.KIND: "atmosphere", tags.SIGN: "excess path of each scene, positive is a longer path"}
        _write_series(
            folder / "atmosphere.tif",
            simulation,
            lambda date: simulation.atmosphere[date],
            path,
            reporter,
        )


def _write_raster(path: Path, grid: Grid, array: np.ndarray, found: dict[str, str], units: str) -> None:
    spec = RasterSpec(str(path), units="" if units == "1" else units, tags=found)
    with OutputSet({"raster": spec}, grid) as output:
        output.write("raster", grid.whole, array)


def _write_series(
    path: Path, simulation: Simulation, metres: Callable[[int], np.ndarray], found: dict[str, str], reporter: Reporter
) -> None:
    """One band per date, in mm, a strip of rows at a time: all dates of a large scene would not fit in memory."""
    dates = [date.isoformat() for date in simulation.network.dates]
    grid = simulation.scenario.grid
    spec = RasterSpec(
        str(path),
        bands=len(dates),
        units="mm",
        descriptions=tuple(dates),
        tags=found,
        band_tags=tuple({tags.BAND_DATE: date} for date in dates),
    )
    with OutputSet({"series": spec}, grid) as output:
        for row in range(0, grid.height, LARGEST_TILE):
            reporter.stop_if_cancelled()
            window = Window(row, 0, min(LARGEST_TILE, grid.height - row), grid.width)
            strip = [metres(date)[window.slices] for date in range(len(dates))]
            output.write("series", window, np.stack(strip) * np.float32(MM_PER_M))
            reporter.progress((row + window.rows) / grid.height)


def _write_tables(network: Network, folder: Path) -> None:
    """Pairs with their baselines, and acquisitions with theirs, in the form that PAIRS and ACQUISITIONS take."""
    baseline = network.perpendicular_baseline
    with open(folder / "pairs.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(("file", "reference date", "secondary date", "perpendicular baseline [m]"))
        for number in range(network.n_pairs):
            dates = (date.isoformat() for date in network.date_pair(number))
            table.writerow((f"{_file_stem(network, number)}.unw.tif", *dates, f"{baseline[number]:.3f}"))
    orbit = date_baselines(network)
    with open(folder / "acquisitions.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(("date", "perpendicular baseline [m]"))
        table.writerows((date.isoformat(), f"{value:.3f}") for date, value in zip(network.dates, orbit))


def _write_layers(place: Scenario, folder: Path) -> None:
    write_vector(str(folder / "concessions.gpkg"), "concessions", place.epsg, _concession_features(place))
    panels = []
    for panel in place.panels:
        rectangle, schedule = panel.face.panel, panel.face.schedule
        attributes = {
            "panel": panel.face.name,
            "mine": panel.mine,
            "thickness_m": rectangle.seam.thickness,
            "depth_m": float(rectangle.seam.depth),
            "dip_deg": rectangle.seam.dip,
            "dip_direction_deg": float(rectangle.seam.dip_direction % 360.0),
            "strike_length_m": float(rectangle.strike_length),
            "dip_length_m": float(rectangle.dip_length),
            "delay_per_year": panel.face.delay or 0.0,
            # the face's positions as "date metres" pairs: enough to lay the panel out again
            "schedule": "; ".join(
                f"{EPOCH + datetime.timedelta(days=round(years * DAYS_PER_YEAR))} {metres:g}"
                for years, metres in zip(schedule.years, schedule.advanced)
            ),
        }
        panels.append(Feature(rectangle.outline(), attributes))
    write_vector(str(folder / "panels.gpkg"), "panels", place.epsg, panels)
    stations = [
        Feature(np.array([station.east, station.north]), attributes)
        for station, attributes in zip(place.stations, _station_rows(place))
    ]
    write_vector(str(folder / "stations.gpkg"), "stations", place.epsg, stations)


def _concession_features(place: Scenario) -> list[Feature]:
    return [Feature(mine.outline, {"number": mine.number, "name": mine.name}) for mine in place.concessions]


def _station_rows(place: Scenario) -> list[dict[str, str | float]]:
    return [
        {
            "station": station.name,
            "mine": station.mine,
            "longitude": station.longitude,
            "latitude": station.latitude,
            "east_m": station.east,
            "north_m": station.north,
            "first_day": station.first.isoformat(),
            "last_day": station.last.isoformat(),
            "role": "reference" if station.is_reference else "monitoring",
        }
        for station in place.stations
    ]


def _write_gnss(place: Scenario, folder: Path, seed: int, gnss: str, reporter: Reporter) -> None:
    """A table of the stations, and a series per station."""
    folder.mkdir()
    rows = _station_rows(place)
    with open(folder / "stations.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, fieldnames=list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    if gnss == "none":
        return
    series_of_all = station_series(place, seed=seed, interval_hours=1.0 if gnss == "hourly" else 24.0)
    for number, series in enumerate(series_of_all):
        reporter.stop_if_cancelled()
        times = np.datetime_as_string(series.time, unit="m").tolist()
        values = np.round(series.displacement * MM_PER_M, 1).tolist()
        with open(folder / f"{series.station.name}.csv", "w", encoding="utf-8") as file:
            file.write("time_utc,east_mm,north_mm,up_mm\n")
            file.write("".join(f"{time}Z,{e:.1f},{n:.1f},{u:.1f}\n" for time, (e, n, u) in zip(times, values)))
        reporter.progress((number + 1) / len(rows))


def _summary(simulation: Simulation) -> dict[str, int | float]:
    last = simulation.los_displacement(simulation.network.n_dates - 1)
    grid = simulation.scenario.grid
    return {
        "n_dates": simulation.network.n_dates,
        "n_pairs": simulation.network.n_pairs,
        "rows": grid.height,
        "cols": grid.width,
        "pixel_size": float(grid.transform[1]),
        "decorrelated_pairs": int(simulation.decorrelated.sum()),
        "unwrapping_error_pairs": int(simulation.broken.sum()),
        "max_subsidence_mm": float(-last.min() * MM_PER_M),
        "lowest_velocity_mm_per_year": float(simulation.velocity().min() * MM_PER_M),
    }


def _write_json(
    simulation: Simulation, summary: dict[str, int | float], sensor: str, settings: RunSettings, path: Path
) -> None:
    """What was simulated and how, so that it can be repeated and judged."""
    names = simulation.network.pair_names()
    content = {
        "scenario": simulation.scenario.name,
        "sensor": sensor,
        "seed": simulation.seed,
        "noise": vars(simulation.noise),
        "rock": vars(simulation.scenario.parameters),
        **summary,
        "pair_constants_radians": dict(zip(names, np.round(simulation.constants, 4).tolist())),
        "heavily_decorrelated": [name for name, chosen in zip(names, simulation.decorrelated) if chosen],
        "with_unwrapping_errors": [name for name, chosen in zip(names, simulation.broken) if chosen],
        **provenance_tags(settings.provenance),
    }
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
