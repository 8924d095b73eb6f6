"""What the validations share: stations and their series made ready, and compared with InSAR products one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..checks import InputError
from ..gnss.los import LINEAR, LosSeries, at_days, difference
from ..gnss.series import GnssSeries, check_window, daily_means, moving_mean, ordered
from ..io.features import VectorLayer, fit_swapped
from ..io.gnss_files import read_observations
from ..io.series import Series, open_series
from ..io.stations import CircleSeries, Station, circle_series, stations_of, table_of_layer, with_mines
from ..reporting import Reporter
from ..validation.agreement import FIRST_EPOCHS, MEAN, Agreement, agreement
from ..validation.predicted import predicted_deviation
from ..validation.signal import SignalTest, signal_test
from .sbas_sigma import ATMOSPHERE_TAG

#: Radius of the circle in which InSAR is averaged [m] (Tang et al. 2023, Section 5.3).
DEFAULT_RADIUS = 50.0


@dataclass(frozen=True)
class StationRequest:
    """Stations and what they recorded.

    Attributes
    ----------
    stations : VectorLayer or None
        Points, or a table with longitude and latitude. None: where the files of the series say.
    observations : tuple of str
        Files and folders of series.
    tables : tuple of VectorLayer
        Series that are layers of QGIS.
    unit : {"mm", "cm", "m"} or None
        Of series that do not say it.
    name_field, mine_field, reference_field : str
        Fields of ``stations``; empty: the usual names.
    reference_stations : tuple of str
        Names of reference stations, beside those that the field says.
    concessions : VectorLayer or None
        Polygons; a station belongs to the one that it lies in.
    concession_field : str
        Field with their names.
    """

    stations: VectorLayer | None
    observations: tuple[str, ...] = ()
    tables: tuple[VectorLayer, ...] = ()
    unit: str | None = None
    name_field: str = ""
    mine_field: str = ""
    reference_field: str = ""
    reference_stations: tuple[str, ...] = ()
    concessions: VectorLayer | None = None
    concession_field: str = ""

    def read_stations(self, reporter: Reporter, parameter: str = "STATIONS") -> list[Station]:
        """The stations with their mines and roles."""
        found = stations_of(
            self.stations,
            reporter,
            name_field=self.name_field,
            mine_field=self.mine_field,
            reference_field=self.reference_field,
            parameter=parameter,
        )
        return self.complete(found, reporter)

    def complete(self, stations: Sequence[Station], reporter: Reporter) -> list[Station]:
        """Stations with the mines that the concessions say and the references that the user names."""
        if self.concessions is not None:
            stations = with_mines(stations, self.concessions, reporter, self.concession_field)
        names = {station.name for station in stations}
        unknown = [name for name in self.reference_stations if name not in names]
        if unknown:
            raise InputError(
                f"REFERENCE_STATIONS: there is no station {', '.join(unknown)}; the stations are "
                f"{', '.join(sorted(names))}."
            )
        return [
            replace(station, is_reference=station.is_reference or station.name in self.reference_stations)
            for station in stations
        ]


@dataclass(frozen=True)
class Smoothing:
    """From hourly epochs to a smooth daily series.

    Attributes
    ----------
    window : int
        Days of the centred box; 1: none.
    min_count : int or None
        Least epochs of a day; None: half of what is usual.
    """

    window: int = 7
    min_count: int | None = None


@dataclass(frozen=True)
class Recorded:
    """Stations that can be used, their smoothed series, and why others cannot."""

    stations: tuple[Station, ...]
    series: Mapping[str, GnssSeries]
    unusable: Mapping[str, str]


def read_recorded(request: StationRequest, smoothing: Smoothing, reporter: Reporter) -> Recorded:
    """Read the series, put them in order, average and smooth them; match them with the stations.

    A station whose series cannot be used is left out with a warning.

    Raises
    ------
    InputError
        If no station is left, or there are no stations at all, or the window is not odd and positive.
    """
    check_window(smoothing.window)
    found, notes = read_observations(request.observations, request.unit, [table_of_layer(t) for t in request.tables])
    for note in notes:
        reporter.warn(note)
    series: dict[str, GnssSeries] = {}
    unusable: dict[str, str] = {}
    for item in found:
        reporter.stop_if_cancelled()
        try:
            tidy = ordered(item)
            series[item.station] = moving_mean(daily_means(tidy, smoothing.min_count), smoothing.window)
        except InputError as error:
            unusable[item.station] = str(error)
            continue
        for note in tidy.notes:
            reporter.warn(note)
    if request.stations is not None:
        stations = request.read_stations(reporter)
    else:
        stations = request.complete(_stations_of_files(found), reporter)
    series = _matched(stations, series)
    for station in stations:
        if station.name not in series:
            reason = unusable.setdefault(station.name, f"Station {station.name} has no series in OBSERVATIONS.")
            reporter.warn(f"{reason} It is left out.")
    without_place = [name for name in series if name not in {station.name for station in stations}]
    if without_place:
        reporter.warn(f"{len(without_place)} series are of no station in STATIONS: {', '.join(without_place[:5])}.")
    usable = tuple(station for station in stations if station.name in series)
    if not usable:
        reasons = list(unusable.values())
        raise InputError(
            f"None of the {len(stations)} stations can be used. {reasons[0] if reasons else ''} "
            f"The series are of {', '.join(sorted(item.station for item in found)[:5])}; names must agree."
        )
    return Recorded(usable, series, unusable)


def _stations_of_files(found: Sequence[GnssSeries]) -> list[Station]:
    known = [item for item in found if item.longitude is not None and item.latitude is not None]
    if not known:
        raise InputError(
            "Nothing says where the stations are: the series carry no coordinates. Give STATIONS, a point layer or a "
            "table with station, longitude and latitude."
        )
    return [Station(item.station, item.longitude, item.latitude) for item in known]


def _matched(stations: Sequence[Station], series: dict[str, GnssSeries]) -> dict[str, GnssSeries]:
    """Series under the stations' names: as they are, else without regard to case."""
    lower = {name.lower(): name for name in series}
    renamed = dict(series)
    for station in stations:
        other = lower.get(station.name.lower())
        if station.name not in renamed and other is not None:
            renamed[station.name] = renamed.pop(other)
    return renamed


# ---- comparison with a product


@dataclass(frozen=True)
class Comparison:
    """A station beside a product.

    Attributes
    ----------
    station : Station
    product : str
    days : ndarray of datetime64[D], shape (n,)
        Common epochs.
    insar, ground, sigma : ndarray, shape (n,)
        InSAR after alignment, the ground since its first common epoch, and the ground's standard deviation [m].
    pixels : ndarray of int, shape (n,)
        Pixels averaged.
    agreement : Agreement or None
        None where there is nothing to compare: ``reason`` says why.
    signal : SignalTest or None
    reason : str
    predicted : ndarray, shape (n,)
        Standard deviation of each difference that those of InSAR and the ground predict [m]; empty where InSAR's are
        not known.
    vector : ndarray, shape (3,), or None
        Line of sight that the ground was projected into.
    track : LosSeries or None
        The ground at all its epochs within those of InSAR, on the zero of ``ground``: for figures.
    """

    station: Station
    product: str
    days: np.ndarray = field(default_factory=lambda: np.empty(0, dtype="datetime64[D]"))
    insar: np.ndarray = field(default_factory=lambda: np.empty(0))
    ground: np.ndarray = field(default_factory=lambda: np.empty(0))
    sigma: np.ndarray = field(default_factory=lambda: np.empty(0))
    pixels: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=int))
    predicted: np.ndarray = field(default_factory=lambda: np.empty(0))
    agreement: Agreement | None = None
    signal: SignalTest | None = None
    reason: str = ""
    vector: np.ndarray | None = None
    track: LosSeries | None = None


@dataclass(frozen=True)
class Rules:
    """How series are compared; see `agreement.agreement`, `los.at_days`."""

    radius: float = DEFAULT_RADIUS
    alignment: str = MEAN
    first_epochs: int = FIRST_EPOCHS
    sampling: str = LINEAR
    ddof: int = 0
    subtract_reference: bool = False


@dataclass(frozen=True)
class GroundSeries:
    """A station's ground motion, and InSAR around it with its standard deviations, in one direction [m]."""

    station: Station
    ground: LosSeries
    circle: CircleSeries
    vector: np.ndarray | None = None
    insar_sigma: np.ndarray | None = None


def circles(series: Series, stations: Sequence[Station], radius: float, reporter: Reporter) -> dict[str, CircleSeries]:
    """InSAR around each station.

    Raises
    ------
    InputError
        If no station lies in the raster.
    """
    found = {}
    for station in stations:
        reporter.stop_if_cancelled()
        found[station.name] = circle_series(series, station.longitude, station.latitude, radius)
    if not any(circle.inside_raster for circle in found.values()):
        first = stations[0]
        where = [[getattr(station, axis) for station in stations] for axis in ("longitude", "latitude")]
        if fit_swapped(series.grid, *where):
            raise InputError(
                f"None of the {len(stations)} stations lies on {series.path}, but all would with longitude and "
                f"latitude swapped: {first.name} is at longitude {first.longitude:.6f}, latitude "
                f"{first.latitude:.6f}. Swap the two in STATIONS."
            )
        raise InputError(
            f"None of the {len(stations)} stations has a pixel of {series.path} within {radius:g} m: the raster is "
            f"{series.grid.describe()}; the first station, {first.name}, is at longitude {first.longitude:.6f}, "
            f"latitude {first.latitude:.6f}. Check the coordinates, or give a RADIUS of at least a pixel."
        )
    return found


def circle_sigma(
    path: str, series: Series, stations: Sequence[Station], radius: float, reporter: Reporter
) -> dict[str, np.ndarray]:
    """Standard deviation of InSAR around each station, shape (S,) [m].

    The mean of the pixels' own deviations: errors of neighbours are taken as fully correlated, as those of air are.

    Raises
    ------
    InputError
        If the raster lacks a date of the series.
    """
    with open_series(path) as sigma:
        place = {date: number for number, date in enumerate(sigma.dates)}
        missing = [date.isoformat() for date in series.dates if date not in place]
        if missing:
            raise InputError(
                f"SIGMA {path} has no band for {len(missing)} of {len(series.dates)} dates of {series.path}, the first "
                f"of them {missing[0]}. Give the SIGMA that came with the series."
            )
        if not sigma.tags.get(ATMOSPHERE_TAG):
            reporter.warn(
                f"SIGMA {path} counts the noise of the interferograms only, not the atmosphere (ATMOSPHERE_STD of "
                "sbas): the predicted deviations are too small."
            )
        order = [place[date] for date in series.dates]
        return {
            station.name: circle_series(sigma, station.longitude, station.latitude, radius).mean[order]
            for station in stations
        }


def compare(
    members: Sequence[GroundSeries], product: str, rules: Rules, reporter: Reporter, sampler: Callable | None = None
) -> list[Comparison]:
    """Compare every station that is no reference with InSAR.

    Parameters
    ----------
    members : sequence of GroundSeries
        References included.
    product : str
    rules : Rules
    reporter : Reporter
    sampler : callable(GroundSeries) -> (days, insar, pixels, ground, sigma, weights), optional
        Brings InSAR and ground onto common epochs; the ground at radar dates if not given. ``weights`` (n, S) are the
        parts of the radar dates that InSAR at each epoch is made of.
    """
    sampler = sampler or (lambda member: _at_radar_dates(member, rules.sampling))
    if rules.subtract_reference:
        members = _minus_references(members, product, reporter)
    return [_compare_one(member, product, rules, sampler) for member in members if not member.station.is_reference]


def _at_radar_dates(member: GroundSeries, sampling: str):
    ground, sigma = at_days(member.ground, member.circle.days, sampling)
    return member.circle.days, member.circle.mean, member.circle.count, ground, sigma, np.eye(len(ground))


def _compare_one(member: GroundSeries, product: str, rules: Rules, sampler: Callable) -> Comparison:
    station, circle = member.station, member.circle
    empty = Comparison(station, product, vector=member.vector)
    if not circle.inside_raster and circle.on_raster:
        return replace(
            empty,
            reason=f"no pixel has its centre within {rules.radius:g} m; give a RADIUS as wide as the pixels",
        )
    if not circle.inside_raster:
        return replace(empty, reason="outside the raster")
    if not circle.count.any():
        return replace(empty, reason=f"no pixel within {rules.radius:g} m has a value")
    days, insar, pixels, ground, sigma, weights = sampler(member)
    both = np.isfinite(insar) & np.isfinite(ground)
    if both.sum() < 2:
        return replace(
            empty,
            reason=f"{int(both.sum())} common date(s), two are needed: InSAR {circle.dates[0]} to {circle.dates[-1]}, "
            f"ground {member.ground.days[0]} to {member.ground.days[-1]}"
            if member.ground.days.size
            else "the station and its reference have no common day",
        )
    track = _between(member.ground, circle.days[0], circle.days[-1], float(ground[both][0]))
    days, insar, ground = days[both], insar[both], ground[both] - ground[both][0]
    found = agreement(insar, ground, rules.alignment, first_epochs=rules.first_epochs, ddof=rules.ddof)
    predicted = np.empty(0)
    if member.insar_sigma is not None:
        predicted = predicted_deviation(
            member.insar_sigma, weights[both], sigma[both], rules.alignment, first_epochs=rules.first_epochs
        )
    return Comparison(
        station=station,
        product=product,
        days=days,
        predicted=predicted,
        insar=insar - found.offset,
        ground=ground,
        sigma=sigma[both],
        pixels=pixels[both],
        agreement=found,
        signal=signal_test(insar[None], ground[None]),
        vector=member.vector,
        track=track,
    )


def _between(series: LosSeries, first: np.datetime64, last: np.datetime64, zero: float) -> LosSeries:
    chosen = (series.days >= first) & (series.days <= last)
    return LosSeries(series.station, series.days[chosen], series.los[chosen] - zero, series.sigma[chosen])


def _minus_references(members: Sequence[GroundSeries], product: str, reporter: Reporter) -> list[GroundSeries]:
    """Ground and InSAR of each station minus those of its mine's reference station."""
    references: dict[str, GroundSeries] = {}
    for member in members:
        if member.station.is_reference:
            references.setdefault(member.station.mine, member)
    if not references:
        raise InputError(
            "SUBTRACT_REFERENCE is set, but no station is a reference. Name them in REFERENCE_STATIONS, or give a "
            "REFERENCE_FIELD that says 'reference' of them."
        )
    only = next(iter(references.values())) if len(references) == 1 else None
    result, without = [], []
    unseen: dict[str, list[str]] = {}
    for member in members:
        station = member.station
        reference = references.get(station.mine) or (only if only and not only.station.mine else None)
        if station.is_reference:
            result.append(member)
            continue
        if reference is None:
            without.append(station.name)
            result.append(member)
            continue
        circle, spread = member.circle, member.insar_sigma
        if reference.circle.count.any():
            circle = replace(circle, mean=circle.mean - reference.circle.mean)
            if spread is not None and reference.insar_sigma is not None:
                spread = np.hypot(spread, reference.insar_sigma)
        elif circle.count.any():
            unseen.setdefault(reference.station.name, []).append(station.name)
        result.append(
            replace(member, ground=difference(member.ground, reference.ground), circle=circle, insar_sigma=spread)
        )
    if without:
        reporter.warn(f"No reference station in the mine of {', '.join(without)}: kept as they are.")
    for reference_name, names in unseen.items():
        reporter.warn(
            f"{product} has no value at the reference station {reference_name}: the ground at {', '.join(names)} is "
            "relative to it, InSAR to its own reference."
        )
    return result


def joint_signal(members: Sequence[Comparison]) -> SignalTest | None:
    """Signal test over all compared stations of a product together; None where there is none."""
    members = [member for member in members if member.agreement is not None]
    if not members:
        return None
    days = np.unique(np.concatenate([member.days for member in members]))
    insar, ground = np.full((2, len(members), days.size), np.nan)
    for number, member in enumerate(members):
        where = np.searchsorted(days, member.days)
        insar[number, where], ground[number, where] = member.insar, member.ground
    return signal_test(insar, ground)


def product_names(paths: Sequence[str], given: Sequence[str] = ()) -> list[str]:
    """Names of products: those given, else the files' names, told apart by a number where they are the same."""
    if given and len(given) != len(paths):
        raise InputError(f"PRODUCT_NAMES has {len(given)} name(s) for {len(paths)} time series: give one for each.")
    names: list[str] = []
    for stem in given or [Path(path).stem for path in paths]:
        name, number = stem, 1
        while name in names:
            number += 1
            name = f"{stem} ({number})"
        names.append(name)
    return names
