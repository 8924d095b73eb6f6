"""``mininginsar:geocode``."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterCrs

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import INTERFEROMETRY, Texts, translated
from ..parameters import (
    advanced,
    choice,
    file,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
    text_output,
)

# The words of algorithms.interferogram.geocoding, written out so that QGIS starts without it; a test compares them.
KERNELS = ("nearest", "bilinear", "cubic")


class Geocode(MiningInsarAlgorithm):
    """Radar coordinates to a map."""

    texts = Texts(
        id="geocode",
        name="Geocode",
        group=INTERFEROMETRY,
        tags=("InSAR", "geocode", "terrain correction", "lookup table", "radar coordinates", "map"),
        summary="""
        Brings a raster in radar coordinates onto a map of any coordinate system and pixel size: all its bands, real or
        complex, with its tags.

        The lookup is either longitude and latitude of every radar pixel (LONGITUDE, LATITUDE), which is inverted, or
        the radar position of every map pixel (LOOKUP_TABLE, as GAMMA writes it). Every pixel of the map takes its value
        at its own radar position; nothing is written where no radar pixel lies, nor into gaps. Multilooked rasters are
        placed by the looks in their tags.

        Wrapped phase is interpolated as a complex number, whole numbers are never mixed. Values are taken at the pixel
        centres, not averaged: for a map coarser than the image multilook first. In layover, where several radar
        pixels share a place on the map, one of them is shown.
        """,
        parameters={
            "INPUT": "Raster in radar coordinates.",
            "LONGITUDE": "Longitude of every radar pixel [degrees, WGS 84].",
            "LATITUDE": "Latitude of every radar pixel [degrees, WGS 84].",
            "LOOKUP_TABLE": "Radar position of every map pixel: a complex raster, real part sample, imaginary part "
            "line (counted from 0), zero for none; or GAMMA's raw table (.lt). It must belong to the looks of the "
            "input.",
            "LOOKUP_GRID": "A georeferenced raster on the grid of a raw table, as the DEM it was made with.",
            "CRS": "Coordinate system of the map. Left out: that of the table, or the UTM zone of the scene.",
            "PIXEL_SIZE": "Size of a pixel in the units of CRS. Left out: about the size of the input's pixels.",
            "KERNEL": "nearest, bilinear, or cubic (Keys).",
            "LOOKS_LINES": "Lines of the lookup that one row of the input stands for; from its tags, if left out.",
            "LOOKS_SAMPLES": "Samples of the lookup that one column of the input stands for; from its tags, if left "
            "out.",
            "OUTPUT": "The raster on the map.",
        },
        outputs={
            "CRS_USED": "Coordinate system of the map.",
            "PIXEL_SIZE_USED": "Size of its pixels.",
            "ROWS": "Rows of the map.",
            "COLUMNS": "Columns of the map.",
            "FILLED": "Share of its pixels that have a value.",
        },
    )

    def define(self):
        return [
            raster("INPUT", "Raster in radar coordinates", optional=False),
            raster("LONGITUDE", "Longitude of radar pixels"),
            raster("LATITUDE", "Latitude of radar pixels"),
            file("LOOKUP_TABLE", "Lookup table (map to radar)"),
            raster("LOOKUP_GRID", "Raster on the grid of the lookup table"),
            QgsProcessingParameterCrs("CRS", translated("Coordinate system of the map"), optional=True),
            number("PIXEL_SIZE", "Pixel size [units of the map]", minimum=1e-9),
            choice("KERNEL", "Interpolation", KERNELS, default="bilinear"),
            advanced(number("LOOKS_LINES", "Looks along lines", minimum=1, integer=True)),
            advanced(number("LOOKS_SAMPLES", "Looks along samples", minimum=1, integer=True)),
            *run_parameters(),
            raster_output("OUTPUT", "Geocoded", optional=False),
            text_output("CRS_USED", "Coordinate system"),
            number_output("PIXEL_SIZE_USED", "Pixel size"),
            number_output("ROWS", "Rows"),
            number_output("COLUMNS", "Columns"),
            number_output("FILLED", "Share of pixels with a value"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.checks import InputError
        from ...algorithms.runs.geocode import LookupRequest, MapRequest, run_geocode

        source, settings = values.layer("INPUT"), run_settings(values)
        lookup = LookupRequest(
            values.layer("LONGITUDE"),
            values.layer("LATITUDE"),
            values.file("LOOKUP_TABLE"),
            values.layer("LOOKUP_GRID"),
        )
        looks = values.integer("LOOKS_LINES"), values.integer("LOOKS_SAMPLES")
        if (looks[0] is None) != (looks[1] is None):
            raise InputError("Give both LOOKS_LINES and LOOKS_SAMPLES, or neither.")
        target = MapRequest(
            crs_wkt=_crs_wkt(values),
            pixel_size=values.number("PIXEL_SIZE"),
            kernel=values.choice("KERNEL"),
            looks=None if looks[0] is None else looks,
        )
        return lambda outputs, reporter: run_geocode(
            source, lookup, target, outputs=outputs, settings=settings, reporter=reporter
        )


def _crs_wkt(values: Values) -> str | None:
    from qgis.core import QgsCoordinateReferenceSystem

    from ...algorithms.checks import InputError

    if not values.given("CRS"):
        return None
    crs = values.algorithm.parameterAsCrs(values.parameters, "CRS", values.context)
    if not crs.isValid():
        raise InputError(f"CRS is not known: {values.parameters.get('CRS')!r}. Give it as EPSG:32631.")
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
