"""Parameters that the validations share, and the plain objects that they become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
)

from ...algorithms.checks import InputError
from ...algorithms.geometry import LEFT, RIGHT
from ..help import translated
from ..parameters import (
    CSV_FILTER,
    HTML_FILTER,
    SERIES_UNITS,
    advanced,
    boolean,
    choice,
    file_output,
    folder,
    number,
    rasters,
    text,
)
from ..values import Values
from ..vector_parameters import text_list, vector_layer, vector_output, vectors

if TYPE_CHECKING:
    from ...algorithms.io.los_geometry import LosRequest
    from ...algorithms.runs.gnssvalidation import Product
    from ...algorithms.runs.groundtruth import Rules, StationRequest

ALIGNMENTS = ("mean", "first", "median", "none")
SAMPLINGS = ("linear", "nearest")

#: Help of the parameters of this group.
WORDS = {
    "TIMESERIES": "Displacement time series to be validated, one or several products beside each other (Sentinel-1 and "
    "ALOS-2, say): rasters with a date per band, as sbas writes them, or MintPy's timeseries.h5.",
    "SIGMA": "Standard deviations of the dates of each time series, the SIGMA that sbas wrote with it, in the order of "
    "TIMESERIES: each difference gets its predicted deviation beside it. Optional.",
    "PRODUCT_NAMES": "Names of the time series for tables and figures, in their order, separated by semicolons. Left "
    "out: the names of their files.",
    "STATIONS": "Stations: a point layer in any coordinate system, or a table (CSV) with columns station, longitude "
    "and latitude [degrees, WGS 84]. Left out: where the files of the series (tenv3, pos) say.",
    "STATION_FIELD": "Field with the names of the stations. Left out: station, site, benchmark, point, name or id.",
    "MINE_FIELD": "Field with the mine of each station, for pooling. Left out: mine or concession, if there is one.",
    "CONCESSIONS": "Polygons of concessions, in any coordinate system: a station belongs to the one that it lies in. "
    "Goes before MINE_FIELD.",
    "CONCESSION_FIELD": "Field with the names of the concessions.",
    "OBSERVATIONS": "Folder (or one file) with the series: tenv3, pos, neu, or CSV tables with time, east, north, up "
    "in columns such as time_utc, east_mm, north_mm, up_mm; a table of one station is named by its file, one of "
    "several has a column station.",
    "OBSERVATION_FILES": "Files of series, beside or instead of the folder.",
    "OBSERVATION_TABLE": "A layer without geometry that holds the series: station, time, east, north, up.",
    "OBSERVATION_UNIT": "Unit of the series (mm, cm or m); needed only where the headings do not say it. tenv3 and pos "
    "are in metres, always.",
    "SUBTRACT_REFERENCE": "Take the motion of each mine's reference station off its other stations, and InSAR at the "
    "reference station off InSAR. Reference stations are never counted in the statistics.",
    "REFERENCE_FIELD": "Field that says reference, yes or 1 of reference stations. Left out: role, if there is one.",
    "REFERENCE_STATIONS": "Names of reference stations, separated by semicolons; one per mine.",
    "RADIUS": "InSAR is the mean of the pixels whose centre lies within so many true metres of the station (Tang et "
    "al. 2023: 50 m). How many pixels these are is reported.",
    "ALIGNMENT": "How the arbitrary zeros of InSAR and ground are brought together: by the mean difference over the "
    "common epochs, the mean of the first FIRST_EPOCHS, the median, or none.",
    "FIRST_EPOCHS": "Common epochs whose mean difference is taken off with ALIGNMENT first.",
    "DDOF": "The RMSE divides the sum of squares by n minus this: 0 (Tang et al. 2023) or 1 (MintPy).",
    "LOS_VECTORS": "Unit vectors from the ground to the satellite: rasters of three bands (east, north, up), one for "
    "all time series or one for each in their order. Go before incidence and heading.",
    "INCIDENCE_RASTERS": "Incidence angle from the vertical per pixel [degrees]: one raster for all time series, or "
    "one for each in their order.",
    "HEADING_RASTERS": "Heading (flight azimuth, clockwise from north) per pixel [degrees]: one raster for all time "
    "series, or one for each in their order.",
    "INCIDENCE": "Incidence angle from the vertical [degrees], where the time series' tags do not say it.",
    "HEADING": "Flight direction, clockwise from north [degrees], where the time series' tags do not say it.",
    "LOOK_SIDE": "Side to which the radar looks, where the time series' tags do not say it.",
    "WINDOW": "Days of the centred box that smooths the daily series (Tang et al. 2023: 7); odd, 1 for none. It counts "
    "calendar days, passes over empty ones and shrinks at the ends.",
    "MIN_COUNT": "Least epochs of a UTC day for its mean to count. Left out: half of what a day usually has.",
    "SAMPLING": "GNSS at a radar date: linear (the day itself, else between days at most 6 apart) or nearest (within 3 "
    "days).",
    "STATION_STATS": "Points with RMSE, bias, correlation and slope and their 95 % intervals, one per station and time "
    "series, coloured by RMSE; stations that could not be compared say why.",
    "MINE_STATS": "Table of the RMSE by mine (pooled over epochs, and mean of stations) and overall by every "
    "definition in use.",
    "SERIES": "Table of the compared series: one row per time series, station and date [mm].",
    "REPORT": "Report (HTML): what it shows, how it was compared, tables, scatter plot and time series.",
}
OUTPUT_WORDS = {
    "RMSE": "RMSE of the first time series [mm]: mean of the mines' pooled values, each mine counting once.",
    "RMSE_BY_PRODUCT": "The same of every time series.",
    "N_STATIONS": "Stations that could be compared.",
    "N_MINES": "Mines that they belong to.",
    "CORRELATION": "Correlation of double differences between epochs and stations, InSAR and ground, of the first time "
    "series.",
    "VERDICT": "signal: InSAR sees the motion. no signal: what it shows is noise, and the RMSE is no agreement. "
    "undecided: too few independent values.",
}


#: Names of the parameters of each group below, in `WORDS`.
STATION_GROUP = (
    *("STATIONS", "OBSERVATIONS", "OBSERVATION_FILES", "OBSERVATION_TABLE", "OBSERVATION_UNIT", "STATION_FIELD"),
    *("MINE_FIELD", "CONCESSIONS", "CONCESSION_FIELD", "SUBTRACT_REFERENCE", "REFERENCE_FIELD", "REFERENCE_STATIONS"),
)
INCIDENCE_GROUP = ("LOS_VECTORS", "INCIDENCE_RASTERS", "INCIDENCE")
HEADING_GROUP = ("HEADING_RASTERS", "HEADING", "LOOK_SIDE")
SMOOTHING_GROUP = ("WINDOW", "MIN_COUNT")
COMPARISON_GROUP = ("TIMESERIES", "PRODUCT_NAMES", "RADIUS", "ALIGNMENT", "FIRST_EPOCHS", "DDOF")
OUTPUT_GROUP = ("STATION_STATS", "MINE_STATS", "SERIES", "REPORT")


def words(*groups: tuple[str, ...]) -> dict[str, str]:
    """Help of the parameters of some groups."""
    return {name: WORDS[name] for group in groups for name in group}


def files(name, description):
    """Several existing files."""
    return QgsProcessingParameterMultipleLayers(
        name, translated(description), layerType=Qgis.ProcessingSourceType.File, optional=True
    )


def table(name, description, *, optional=True):
    """A vector layer, with or without geometry."""
    return QgsProcessingParameterFeatureSource(
        name, translated(description), types=[Qgis.ProcessingSourceType.Vector], optional=optional
    )


def field(name, description, parent):
    """A field of a layer."""
    return QgsProcessingParameterField(name, translated(description), parentLayerParameterName=parent, optional=True)


def station_parameters(*, optional: bool = True) -> list:
    """Stations, their mines and references, and what they recorded."""
    return [
        table("STATIONS", "Stations", optional=optional),
        folder("OBSERVATIONS", "Folder of series"),
        files("OBSERVATION_FILES", "Files of series"),
        table("OBSERVATION_TABLE", "Series as a table layer"),
        choice("OBSERVATION_UNIT", "Unit of the series", SERIES_UNITS),
        field("STATION_FIELD", "Field with the station's name", "STATIONS"),
        field("MINE_FIELD", "Field with the station's mine", "STATIONS"),
        vectors("CONCESSIONS", "Concessions"),
        field("CONCESSION_FIELD", "Field with the concession's name", "CONCESSIONS"),
        boolean("SUBTRACT_REFERENCE", "Subtract each mine's reference station"),
        advanced(field("REFERENCE_FIELD", "Field that marks reference stations", "STATIONS")),
        advanced(text("REFERENCE_STATIONS", "Reference stations")),
    ]


def los_parameters(*, heading: bool = True) -> list:
    """The line of sight, where the tags do not say it."""
    found = [
        advanced(rasters("LOS_VECTORS", "Line-of-sight unit vectors (east, north, up)")),
        advanced(rasters("INCIDENCE_RASTERS", "Incidence angle rasters [degrees]")),
        advanced(number("INCIDENCE", "Incidence angle [degrees]", minimum=0.0, maximum=90.0)),
    ]
    if heading:
        found += [
            advanced(rasters("HEADING_RASTERS", "Heading rasters [degrees]")),
            advanced(number("HEADING", "Heading [degrees]", minimum=-360.0, maximum=360.0)),
            advanced(choice("LOOK_SIDE", "Look side", (RIGHT, LEFT))),
        ]
    return found


def smoothing_parameters() -> list:
    """From hourly epochs to a smooth daily series."""
    return [
        number("WINDOW", "Moving box [days]", default=7, minimum=1, maximum=365, integer=True),
        advanced(number("MIN_COUNT", "Least epochs of a day", minimum=1, integer=True)),
    ]


def comparison_parameters() -> list:
    """How InSAR and the ground are compared."""
    return [
        number("RADIUS", "Radius around stations [m]", default=50.0, minimum=0.001),
        choice("ALIGNMENT", "Alignment", ALIGNMENTS, default="mean"),
        advanced(number("FIRST_EPOCHS", "Epochs of alignment first", default=3, minimum=1, integer=True)),
        advanced(number("DDOF", "Degrees of freedom taken off", default=0, minimum=0, maximum=1, integer=True)),
    ]


def validation_outputs() -> list:
    """What every validation writes."""
    return [
        vector_output("STATION_STATS", "Statistics of the stations", Qgis.ProcessingSourceType.VectorPoint),
        file_output("MINE_STATS", "Statistics by mine", CSV_FILTER),
        file_output("SERIES", "Compared series", CSV_FILTER),
        file_output("REPORT", "Report", HTML_FILTER, by_default=True),
    ]


# ---- to plain objects (main thread)


def station_request(values: Values) -> StationRequest:
    """Stations and their series as a plain object."""
    from ...algorithms.runs.groundtruth import StationRequest

    observations = [values.file("OBSERVATIONS")] if values.given("OBSERVATIONS") else []
    observations += paths(values, "OBSERVATION_FILES")
    series = vector_layer(values, "OBSERVATION_TABLE")
    if not observations and series is None:
        raise InputError("Give the series: OBSERVATIONS (a folder or a file), OBSERVATION_FILES or OBSERVATION_TABLE.")
    return StationRequest(
        stations=vector_layer(values, "STATIONS"),
        observations=tuple(observations),
        tables=() if series is None else (series,),
        unit=values.choice("OBSERVATION_UNIT"),
        name_field=values.text("STATION_FIELD") or "",
        mine_field=values.text("MINE_FIELD") or "",
        reference_field=values.text("REFERENCE_FIELD") or "",
        reference_stations=text_list(values, "REFERENCE_STATIONS"),
        concessions=vector_layer(values, "CONCESSIONS"),
        concession_field=values.text("CONCESSION_FIELD") or "",
    )


def paths(values: Values, name: str) -> list[str]:
    """Paths of a parameter that takes several files."""
    if not values.given(name):
        return []
    return [str(path) for path in values.algorithm.parameterAsFileList(values.parameters, name, values.context)]


def los_requests(values: Values, count: int, *, heading: bool = True) -> list[LosRequest]:
    """What the user says about the line of sight, for each of ``count`` time series."""
    from ...algorithms.io.los_geometry import LosRequest

    vectors_of = _for_each(values, "LOS_VECTORS", count)
    incidence = _for_each(values, "INCIDENCE_RASTERS", count)
    azimuth = _for_each(values, "HEADING_RASTERS", count) if heading else [()] * count
    return [
        LosRequest(
            vectors=vectors_of[number],
            incidence_raster=incidence[number][0] if incidence[number] else None,
            heading_raster=azimuth[number][0] if azimuth[number] else None,
            incidence=values.number("INCIDENCE"),
            heading=values.number("HEADING") if heading else None,
            look_side=values.choice("LOOK_SIDE") if heading else None,
        )
        for number in range(count)
    ]


def _for_each(values: Values, name: str, count: int) -> list[tuple[str, ...]]:
    given = values.layers(name)
    if name == "LOS_VECTORS" and count == 1 and len(given) == 3:
        return [given]
    if len(given) not in (0, 1, count):
        raise InputError(f"{name} has {len(given)} rasters for {count} time series: give one for all, or one for each.")
    if len(given) == count:
        return [(path,) for path in given]
    return [given] * count


def products(values: Values, *, heading: bool = True) -> list[Product]:
    """The time series, each with its line of sight."""
    from ...algorithms.runs.gnssvalidation import Product

    series = series_of(values, "TIMESERIES")
    unit = values.choice("UNIT")
    requests = los_requests(values, len(series), heading=heading)
    sigma = series_of(values, "SIGMA") if values.algorithm.parameterDefinition("SIGMA") else []
    if sigma and len(sigma) != len(series):
        raise InputError(
            f"SIGMA must have as many rasters as TIMESERIES, in its order: {len(series)}, got {len(sigma)}."
        )
    return [
        Product(path, los, unit, *sigma[number : number + 1])
        for number, (path, los) in enumerate(zip(series, requests))
    ]


def series_of(values: Values, name: str) -> list[str]:
    """Paths of several time series; the HDF5 file that a layer was loaded from."""
    return [path.split('"')[1] if path.startswith('HDF5:"') else path for path in values.layers(name)]


def rules(values: Values, *, sampling: str = "linear") -> Rules:
    """How InSAR and the ground are compared."""
    from ...algorithms.runs.groundtruth import Rules

    return Rules(
        radius=values.number("RADIUS"),
        alignment=values.choice("ALIGNMENT"),
        first_epochs=values.integer("FIRST_EPOCHS"),
        sampling=sampling,
        ddof=values.integer("DDOF"),
        subtract_reference=values.boolean("SUBTRACT_REFERENCE"),
    )
