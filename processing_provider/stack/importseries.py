"""``mininginsar:importseries``."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProcessingParameterExtent

from ...algorithms.checks import InputError
from ...algorithms.io.series_products.names import AUTO, WORDS
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import STACK, Texts, translated
from ..parameters import (
    HTML_FILTER,
    SERIES_UNITS,
    advanced,
    boolean,
    choice,
    file,
    file_output,
    folder,
    number_output,
    raster_output,
    run_parameters,
    run_settings,
    text_output,
)
from ..vector_parameters import vector_output


class ImportSeries(MiningInsarAlgorithm):
    """Finished time series of others."""

    texts = Texts(
        id="importseries",
        name="Import a time series",
        group=STACK,
        tags=("InSAR", "OPERA", "DISP-S1", "EGMS", "LiCSBAS", "MintPy", "time series", "NetCDF", "CSV"),
        summary="""
        Takes over a finished displacement time series, so that velocities, phases, validation, mine statistics and
        reports run on it: OPERA DISP-S1 (a folder of NetCDF files whose reference date moves; they are chained), EGMS
        Basic, Calibrated and Ortho (CSV or zip), LiCSBAS (cum.h5), MintPy (timeseries.h5), a folder of rasters that
        each show the displacement since one first date (dolphin), and any raster or NetCDF variable whose bands carry
        dates.

        The product is recognised by what is in it. The report says what was decided, from which source: format, unit,
        sign, dates, reference. Along the line of sight positive is toward the satellite, whatever the product; Ortho's
        vertical is positive up and its east-west positive east, and both are marked as such, so that nothing takes
        them for a line of sight.
        """,
        parameters={
            "INPUT": "A file of the product: cum.h5, timeseries.h5, a CSV or zip of EGMS, a raster with dated bands. "
            "Give this or FOLDER.",
            "FOLDER": "A folder of the product: the NetCDF files of OPERA DISP-S1, the CSV files of EGMS, LiCSBAS's "
            "TS_GEOCml folder, a raster per date with the first and its own date in its name. Give this or INPUT.",
            "PRODUCT": "What the input is. auto finds out; another word forces that reader, and is refused with what "
            "was found instead where it does not fit.",
            "EXTENT": "Only what lies in this rectangle is taken over, in any coordinate system. Left out: everything.",
            "USE_MASK": "OPERA: values that the product's recommended mask (in early versions its connected "
            "components) calls bad become empty.",
            "TIMESERIES": "The series as GeoTIFF, a band per date [mm]. EGMS Basic and Calibrated have points only.",
            "VELOCITY": "The product's own velocity [mm/yr], where it has one (EGMS Ortho, LiCSBAS, MintPy).",
            "POINTS": "Points with velocity [mm/yr] and a field DYYYYMMDD [mm] per date (EGMS).",
            "REPORT": "What was recognised and decided, and from which source (.html).",
        },
        outputs={
            "PRODUCT_USED": "Word of the reader that was used.",
            "FIRST_DATE": "First date of the series.",
            "LAST_DATE": "Last date of the series.",
            "N_POINTS": "Number of points; 0 for a product of pixels.",
            "N_WARNINGS": "Number of warnings; the report and the log have their words.",
        },
    )

    def define(self):
        return [
            file("INPUT", "File"),
            folder("FOLDER", "Folder"),
            choice("PRODUCT", "Product", WORDS, default=AUTO),
            QgsProcessingParameterExtent("EXTENT", translated("Extent"), optional=True),
            advanced(boolean("USE_MASK", "Apply the product's own mask", default=True)),
            advanced(choice("UNIT", "Unit of a raster that does not say it", SERIES_UNITS)),
            *run_parameters(),
            raster_output("TIMESERIES", "Time series [mm]"),
            raster_output("VELOCITY", "Velocity [mm/yr]"),
            vector_output("POINTS", "Points with series", Qgis.ProcessingSourceType.VectorPoint),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            text_output("PRODUCT_USED", "Product"),
            number_output("N_DATES", "Dates"),
            text_output("FIRST_DATE", "First date"),
            text_output("LAST_DATE", "Last date"),
            number_output("N_POINTS", "Points"),
            number_output("N_WARNINGS", "Warnings"),
            number_output("VELOCITY_MINIMUM", "Lowest velocity [mm/yr]"),
            number_output("VELOCITY_MAXIMUM", "Highest velocity [mm/yr]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.importseries import run_importseries

        if values.given("INPUT") == values.given("FOLDER"):
            found = "both" if values.given("INPUT") else "none"
            raise InputError(f"Give exactly one of INPUT and FOLDER, got {found}.")
        source = values.file("INPUT") or values.file("FOLDER")
        chosen = {
            "product": values.choice("PRODUCT"),
            "extent": _extent(values),
            "use_mask": values.boolean("USE_MASK"),
            "unit": values.choice("UNIT"),
            "settings": run_settings(values),
        }

        def job(outputs, reporter):
            summary = run_importseries(source, outputs=outputs, reporter=reporter, **chosen)
            return {**summary, "product_used": summary["product"]}

        return job


def _extent(values: Values) -> tuple[float, float, float, float] | None:
    """West, south, east and north [deg]; None without an extent."""
    if not values.given("EXTENT"):
        return None
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    box = values.algorithm.parameterAsExtent(values.parameters, "EXTENT", values.context, wgs84)
    if box.isNull() or box.isEmpty():
        raise InputError("EXTENT is empty; give it as 'xmin,xmax,ymin,ymax [EPSG:4326]'.")
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
