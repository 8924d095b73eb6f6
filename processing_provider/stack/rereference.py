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
    choice,
    file,
    file_output,
    has_reference_place,
    raster,
    reference_parameters,
    reference_request,
    run_parameters,
    run_settings,
    stack_crs,
    text_output,
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
        Moves the zero of a stack or of a displacement time series to another point or area: the mean there is
        subtracted from each interferogram, or from each date.

        Choose ground that is coherent and outside the influence of mining. What the data were referenced to
        before does not matter.
        """,
        parameters={
            "STACK": "A stack file (HDF5, as createstack writes it or MintPy's ifgramStack.h5). Give this or "
            "TIMESERIES.",
            "TIMESERIES": "A displacement time series: the raster that sbas writes, any raster whose bands carry "
            "dates, or MintPy's timeseries.h5. Give this or STACK.",
            "OUTPUT": "The same data on the new reference: an HDF5 file (.h5) for a stack, a GeoTIFF (.tif) for a "
            "time series.",
        },
        outputs={"REFERENCE_USED": "What the data are referenced to now."},
    )

    def define(self):
        return [
            file("STACK", "Stack file", HDF5_FILTER),
            raster("TIMESERIES", "Time series"),
            choice("UNIT", "Unit of the time series", SERIES_UNITS),
            *reference_parameters(),
            *run_parameters(),
            file_output(
                "OUTPUT", "Re-referenced data", f"GeoTIFF (*.tif);;{HDF5_FILTER}", by_default=True, optional=False
            ),
            text_output("REFERENCE_USED", "Reference"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.rereference import run_rereference

        if values.given("STACK") == values.given("TIMESERIES"):
            found = "both" if values.given("STACK") else "none"
            raise InputError(f"Give exactly one of STACK and TIMESERIES, got {found}.")
        stack, timeseries, settings = values.file("STACK"), values.series("TIMESERIES"), run_settings(values)
        reference, unit = reference_request(values, _crs(values, stack, timeseries)), values.choice("UNIT")
        ending, temporary = (".h5" if stack else ".tif"), values.temporary("OUTPUT")

        def job(outputs, reporter):
            outputs["OUTPUT"] = path = _with_ending(outputs["OUTPUT"], ending, temporary)
            return run_rereference(
                reference,
                stack=stack,
                timeseries=timeseries,
                unit=unit,
                output=path,
                settings=settings,
                reporter=reporter,
            )

        return job


def _crs(values: Values, stack: str | None, timeseries: str | None) -> QgsCoordinateReferenceSystem:
    if stack:
        from ...algorithms.io.request import StackRequest

        return stack_crs(values, StackRequest(stack=stack))
    if not has_reference_place(values):
        return QgsCoordinateReferenceSystem()
    from ...algorithms.io.series import open_series

    with open_series(timeseries) as series:
        return QgsCoordinateReferenceSystem.fromWkt(series.grid.crs_wkt)


def _with_ending(path: str, ending: str, temporary: bool) -> str:
    base, found = os.path.splitext(path)
    if temporary:
        return base + ending
    if found.lower() != ending:
        raise InputError(f"OUTPUT must end in {ending} for this input, got {path!r}.")
    return path
