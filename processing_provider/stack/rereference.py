"""``mininginsar:rereference``."""

from __future__ import annotations

import os

from qgis.core import QgsCoordinateReferenceSystem

from ...algorithms.checks import InputError
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import STACK, Texts
from ..parameters import (
    HDF5_FILTER,
    SERIES_UNITS,
    advanced,
    boolean,
    choice,
    file,
    file_output,
    folder,
    has_reference_place,
    number,
    number_output,
    raster,
    raster_output,
    reference_parameters,
    reference_request,
    run_parameters,
    run_settings,
    stack_crs,
    text_output,
)
from ..validation.parameters import (
    HEADING_GROUP,
    INCIDENCE_GROUP,
    SMOOTHING_GROUP,
    field,
    files,
    los_parameters,
    los_requests,
    smoothing_parameters,
    station_request,
    table,
    words,
)

#: Parameters that say which GNSS to tie to, as the validation has them.
STATION_GROUP = (
    *("STATIONS", "OBSERVATIONS", "OBSERVATION_FILES", "OBSERVATION_TABLE", "OBSERVATION_UNIT", "STATION_FIELD"),
    "RADIUS",
)


class Rereference(MiningInsarAlgorithm):
    """A stack or a time series relative to another point or area."""

    loaded_files = ("OUTPUT",)
    texts = Texts(
        id="rereference",
        name="Change the reference",
        group=STACK,
        tags=("InSAR", "reference point", "reference area", "time series", "stack"),
        summary="""
        Moves the zero of a stack, of a displacement time series or of a velocity to another point or area: the mean
        there is subtracted from each interferogram, each date, or the map. Nothing is inverted again.

        Choose ground that is coherent and outside the influence of mining (findreference looks for it). What the data
        were referenced to before does not matter.

        With OBSERVATIONS a time series is tied to GNSS instead: each date is shifted (with PLANE also tilted) so that
        InSAR agrees with the stations along the line of sight, by least squares where there are several. Dates without
        GNSS become empty.
        """,
        parameters={
            **words(STATION_GROUP, INCIDENCE_GROUP, HEADING_GROUP, SMOOTHING_GROUP),
            "STACK": "A stack file (HDF5, as createstack writes it or MintPy's ifgramStack.h5). Give this, "
            "TIMESERIES or VELOCITY.",
            "TIMESERIES": "A displacement time series: the raster that sbas writes, any raster whose bands carry "
            "dates, or MintPy's timeseries.h5. Give this, STACK or VELOCITY.",
            "VELOCITY": "A map of velocity, where there is no series. Give this, STACK or TIMESERIES.",
            "VELOCITY_STD": "Its standard deviation, for OUTPUT_VELOCITY_STD.",
            "PLANE": "Fit a plane to the differences from GNSS at each date, beside the shift; needs three stations "
            "that are not in a line.",
            "OUTPUT_VELOCITY": "Velocity fitted to the re-referenced time series [mm/yr].",
            "OUTPUT_VELOCITY_STD": "Its standard error on the new reference [mm/yr]. Of VELOCITY: what the standard "
            "deviation is if the errors here and at the reference are independent; near it that is too much.",
            "OUTPUT": "The same data on the new reference: an HDF5 file (.h5) for a stack, a GeoTIFF (.tif) for a "
            "time series or a velocity.",
        },
        outputs={
            "REFERENCE_USED": "What the data are referenced to now.",
            "TIE_STD": "Standard deviation of the tie to GNSS, median over the dates [mm].",
            "N_TIED": "Dates that GNSS ties.",
        },
    )

    def define(self):
        return [
            file("STACK", "Stack file", HDF5_FILTER),
            raster("TIMESERIES", "Time series"),
            raster("VELOCITY", "Velocity"),
            raster("VELOCITY_STD", "Standard deviation of the velocity"),
            choice("UNIT", "Unit of the time series", SERIES_UNITS),
            *reference_parameters(),
            table("STATIONS", "GNSS stations to tie to"),
            folder("OBSERVATIONS", "Folder of GNSS series"),
            advanced(files("OBSERVATION_FILES", "Files of GNSS series")),
            advanced(table("OBSERVATION_TABLE", "GNSS series as a table layer")),
            advanced(choice("OBSERVATION_UNIT", "Unit of the GNSS series", SERIES_UNITS)),
            advanced(field("STATION_FIELD", "Field with the station's name", "STATIONS")),
            advanced(number("RADIUS", "Radius around stations [m]", default=50.0, minimum=0.001)),
            advanced(boolean("PLANE", "Plane at each date")),
            *(advanced(each) for each in smoothing_parameters()),
            *los_parameters(),
            *run_parameters(),
            file_output(
                "OUTPUT", "Re-referenced data", f"GeoTIFF (*.tif);;{HDF5_FILTER}", by_default=True, optional=False
            ),
            raster_output("OUTPUT_VELOCITY", "Re-referenced velocity [mm/yr]", by_default=False),
            raster_output("OUTPUT_VELOCITY_STD", "Its standard error [mm/yr]", by_default=False),
            text_output("REFERENCE_USED", "Reference"),
            number_output("TIE_STD", "Standard deviation of the tie [mm]"),
            number_output("N_TIED", "Tied dates"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.rereference import run_rereference

        given = [name for name in ("STACK", "TIMESERIES", "VELOCITY") if values.given(name)]
        if len(given) != 1:
            raise InputError(
                f"Give exactly one of STACK, TIMESERIES and VELOCITY, got {' and '.join(given) or 'none'}."
            )
        inputs = {
            "stack": values.file("STACK"),
            "timeseries": values.series("TIMESERIES"),
            "velocity": values.layer("VELOCITY"),
            "velocity_std": values.layer("VELOCITY_STD"),
        }
        settings, unit, gnss = run_settings(values), values.choice("UNIT"), _gnss(values)
        reference = reference_request(values, _crs(values, inputs))
        ending, temporary = (".h5" if inputs["stack"] else ".tif"), values.temporary("OUTPUT")

        def job(outputs, reporter):
            outputs["OUTPUT"] = _with_ending(outputs["OUTPUT"], ending, temporary)
            return run_rereference(
                reference, **inputs, gnss=gnss, unit=unit, outputs=outputs, settings=settings, reporter=reporter
            )

        return job


def _gnss(values: Values):
    """The tie to GNSS; None where no series are given."""
    if not any(values.given(name) for name in ("OBSERVATIONS", "OBSERVATION_FILES", "OBSERVATION_TABLE")):
        if values.given("STATIONS"):
            raise InputError("STATIONS are given but no series: give OBSERVATIONS, OBSERVATION_FILES or _TABLE.")
        return None
    if has_reference_place(values):
        raise InputError("Give either a reference place or GNSS (OBSERVATIONS), not both.")
    from ...algorithms.runs.gnsstie import GnssTieRequest
    from ...algorithms.runs.groundtruth import Smoothing

    return GnssTieRequest(
        stations=station_request(values),
        los=los_requests(values, 1)[0],
        radius=values.number("RADIUS"),
        smoothing=Smoothing(values.integer("WINDOW"), values.integer("MIN_COUNT")),
        plane=values.boolean("PLANE"),
    )


def _crs(values: Values, inputs: dict[str, str | None]) -> QgsCoordinateReferenceSystem:
    if inputs["stack"]:
        from ...algorithms.io.request import StackRequest

        return stack_crs(values, StackRequest(stack=inputs["stack"]))
    if not has_reference_place(values):
        return QgsCoordinateReferenceSystem()
    from ...algorithms.io.rates import open_rate
    from ...algorithms.io.series import open_series

    unit = values.choice("UNIT")
    with (
        open_series(inputs["timeseries"], unit) if inputs["timeseries"] else open_rate(inputs["velocity"], unit) as data
    ):
        return QgsCoordinateReferenceSystem.fromWkt(data.grid.crs_wkt)


def _with_ending(path: str, ending: str, temporary: bool) -> str:
    base, found = os.path.splitext(path)
    if temporary:
        return base + ending
    if found.lower() != ending:
        raise InputError(f"OUTPUT must end in {ending} for this input, got {path!r}.")
    return path
