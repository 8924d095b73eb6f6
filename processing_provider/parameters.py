"""Parameter groups that algorithms share, and the plain request objects that they become."""

from __future__ import annotations

import configparser
import os
from functools import lru_cache
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsProviderRegistry,
)

from ..algorithms.checks import InputError
from ..algorithms.constants import DEFAULT_MEMORY_MB
from ..algorithms.geometry import AWAY, LEFT, RIGHT, TOWARD
from ..algorithms.io.products.names import AUTO, WORDS
from ..algorithms.io.request import EXTENTS
from ..algorithms.words import said
from .base import ROOT
from .folders import kernel_cache_folder
from .help import translated
from .values import Values

if TYPE_CHECKING:
    from ..algorithms.io.reference import ReferenceRequest
    from ..algorithms.io.request import StackRequest
    from ..algorithms.runs.common import RunSettings

HDF5_FILTER = "HDF5 (*.h5 *.he5 *.hdf5)"
CSV_FILTER = "CSV (*.csv)"
HTML_FILTER = "HTML (*.html)"
PNG_FILTER = "PNG (*.png)"
SERIES_UNITS = ("mm", "cm", "m")
#: Margin around ground that moves [m], as findreference has it: about the reach of a seam at 800 m.
REFERENCE_MARGIN = 500.0
REFERENCE_MODES = ("auto", "median", "none", "stable")


# ---- single definitions


def advanced(definition):
    """The same definition, under "Advanced Parameters" of the dialog."""
    definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return definition


def number(name, description, *, default=None, minimum=None, maximum=None, integer=False, optional=None):
    """A number; optional where it has no default, and then really None when absent (`Values.number`)."""
    limits = {key: value for key, value in (("minValue", minimum), ("maxValue", maximum)) if value is not None}
    kind = Qgis.ProcessingNumberParameterType
    return QgsProcessingParameterNumber(
        name,
        translated(description),
        type=kind.Integer if integer else kind.Double,
        defaultValue=default,
        optional=default is None if optional is None else optional,
        **limits,
    )


def choice(name, description, options, *, default=None):
    """One of several words (case-sensitive); optional where there is no default."""
    return QgsProcessingParameterEnum(
        name,
        translated(description),
        options=list(options),
        defaultValue=default,
        optional=default is None,
        usesStaticStrings=True,
    )


def boolean(name, description, *, default=False):
    """Yes or no."""
    return QgsProcessingParameterBoolean(name, translated(description), defaultValue=default)


def text(name, description, *, default=None, optional=True):
    """A text."""
    return QgsProcessingParameterString(name, translated(description), defaultValue=default, optional=optional)


def date(name, description):
    """An optional date; ISO on the command line."""
    return QgsProcessingParameterDateTime(
        name, translated(description), type=Qgis.ProcessingDateTimeParameterDataType.Date, optional=True
    )


def file(name, description, file_filter="", *, optional=True):
    """An existing file."""
    every = translated("All files (*.*)")
    return QgsProcessingParameterFile(
        name,
        translated(description),
        behavior=Qgis.ProcessingFileParameterBehavior.File,
        optional=optional,
        fileFilter=f"{file_filter};;{every}" if file_filter else every,
    )


def folder(name, description, *, optional=True):
    """An existing folder."""
    return QgsProcessingParameterFile(
        name, translated(description), behavior=Qgis.ProcessingFileParameterBehavior.Folder, optional=optional
    )


class RasterLayer(QgsProcessingParameterRasterLayer):
    """A raster layer, checked without loading it; see `RasterLayers`."""

    def checkValueIsAcceptable(self, value, context=None):
        return super().checkValueIsAcceptable(value, None if _is_file(value) else context)

    def valueAsString(self, value, context):
        """The layer of a qgis_process command; used by ``asQgisProcessCommand``."""
        return (value, True) if _is_file(value) else super().valueAsString(value, context)


def raster(name, description, *, optional=True):
    """A raster layer."""
    return RasterLayer(name, translated(description), optional=optional)


class RasterLayers(QgsProcessingParameterMultipleLayers):
    """Several raster layers, checked and written down without loading them.

    QGIS's own methods make a layer of every file, which reads much of it for a default contrast, fills GDAL's cache and
    writes statistics beside the user's rasters. Opening the stack checks each file anyway.
    """

    def checkValueIsAcceptable(self, value, context=None):
        return super().checkValueIsAcceptable(value, None if _all_files(value) else context)

    def valueAsStringList(self, value, context):
        """The layers of a qgis_process command; used by ``asQgisProcessCommand``."""
        if _all_files(value):
            return ([value] if isinstance(value, str) else list(value)), True
        return super().valueAsStringList(value, context)


def _is_file(value) -> bool:
    return isinstance(value, str) and os.path.isfile(value)


def _all_files(value) -> bool:
    """Whether layers are given as paths of files that are there, so that nothing has to be looked up."""
    return all(_is_file(item) for item in (value if isinstance(value, (list, tuple)) else [value]))


def rasters(name, description, *, optional=True):
    """Several raster layers."""
    return RasterLayers(name, translated(description), layerType=Qgis.ProcessingSourceType.Raster, optional=optional)


def raster_output(name, description, *, by_default=True, optional=True):
    """A raster to write; ``by_default`` is whether the dialog has it ticked."""
    return QgsProcessingParameterRasterDestination(
        name, translated(description), optional=optional, createByDefault=by_default
    )


def file_output(name, description, file_filter, *, by_default=False, optional=True):
    """A file to write; an HTML file appears in QGIS's results viewer."""
    return QgsProcessingParameterFileDestination(
        name, translated(description), fileFilter=file_filter, optional=optional, createByDefault=by_default
    )


def folder_output(name, description, *, by_default=False, optional=True):
    """A folder to write; it is made where it is not there."""
    return QgsProcessingParameterFolderDestination(
        name, translated(description), optional=optional, createByDefault=by_default
    )


def number_output(name, description):
    """A number among the results."""
    return QgsProcessingOutputNumber(name, translated(description))


def text_output(name, description):
    """A text among the results."""
    return QgsProcessingOutputString(name, translated(description))


# ---- groups


def stack_parameters() -> list:
    """The stack group: interferograms as layers or as a file, and the geometry that the files may not carry."""
    return [
        rasters("INTERFEROGRAMS", "Interferograms (unwrapped phase)"),
        rasters("COHERENCE", "Coherence"),
        file("STACK", "Stack file", HDF5_FILTER),
        folder("FOLDER", "Product folder"),
        choice("PRODUCT", "Product in the folder", WORDS, default=AUTO),
        file("PAIRS", "Table of pairs", CSV_FILTER),
        text("EXCLUDE_PAIRS", "Pairs to leave out"),
        number("WAVELENGTH", "Wavelength [m]", minimum=0.001, maximum=2.0),
        choice("PHASE_SIGN", "Positive phase means motion", (AWAY, TOWARD)),
        advanced(number("INCIDENCE", "Incidence angle [degrees]", minimum=0.0, maximum=90.0)),
        advanced(raster("INCIDENCE_RASTER", "Incidence angle raster [degrees]")),
        advanced(number("HEADING", "Heading [degrees]", minimum=-360.0, maximum=360.0)),
        advanced(number("SLANT_RANGE", "Slant range [m]", minimum=1.0)),
        advanced(choice("LOOK_SIDE", "Look side", (RIGHT, LEFT))),
        advanced(number("COHERENCE_SCALE", "Value of full coherence", default=1.0, minimum=1e-6)),
        advanced(boolean("ALIGN", "Resample rasters of another grid")),
        advanced(choice("ALIGN_EXTENT", "Extent of aligned rasters", EXTENTS, default=EXTENTS[0])),
    ]


def reference_parameters() -> list:
    """The reference group: what is taken to be stable ground."""
    return [
        choice("REFERENCE", "Reference", REFERENCE_MODES, default="auto"),
        QgsProcessingParameterPoint("REFERENCE_POINT", translated("Reference point"), optional=True),
        QgsProcessingParameterExtent("REFERENCE_AREA", translated("Reference area"), optional=True),
        QgsProcessingParameterFeatureSource(
            "REFERENCE_POLYGONS",
            translated("Reference polygons"),
            types=[Qgis.ProcessingSourceType.VectorPolygon],
            optional=True,
        ),
        advanced(
            QgsProcessingParameterFeatureSource(
                "REFERENCE_MASK",
                translated("Moving ground (for reference: stable)"),
                types=[Qgis.ProcessingSourceType.VectorPolygon],
                optional=True,
            )
        ),
        advanced(
            number("REFERENCE_MASK_BUFFER", "Margin around moving ground [m]", default=REFERENCE_MARGIN, minimum=0.0)
        ),
    ]


def run_parameters() -> list:
    """The run group: how much of the machine may be used."""
    return [
        advanced(number("MEMORY", "Memory [MB]", default=DEFAULT_MEMORY_MB, minimum=64, integer=True)),
        advanced(number("THREADS", "Threads (0: all cores)", default=0, minimum=0, maximum=1024, integer=True)),
    ]


# ---- groups to plain objects (main thread)


def stack_request(values: Values) -> StackRequest:
    """The stack group as the plain object that ``open_stack`` takes.

    Raises
    ------
    InputError
        If there is no input, more than one kind of input, or a value outside its range.
    """
    from ..algorithms.io.acquisitions import read_extra_pairs
    from ..algorithms.io.request import StackRequest

    request = StackRequest(
        interferograms=values.layers("INTERFEROGRAMS"),
        coherence=values.layers("COHERENCE"),
        stack=values.file("STACK"),
        folder=values.file("FOLDER"),
        product=values.choice("PRODUCT"),
        pairs=values.file("PAIRS"),
        wavelength=values.number("WAVELENGTH"),
        incidence=values.number("INCIDENCE"),
        incidence_raster=values.layer("INCIDENCE_RASTER"),
        heading=values.number("HEADING"),
        slant_range=values.number("SLANT_RANGE"),
        look_side=values.choice("LOOK_SIDE"),
        phase_sign=values.choice("PHASE_SIGN"),
        coherence_scale=values.number("COHERENCE_SCALE"),
        align=values.boolean("ALIGN"),
        align_extent=values.choice("ALIGN_EXTENT"),
        exclude_pairs=tuple(read_extra_pairs(values.text("EXCLUDE_PAIRS"), "EXCLUDE_PAIRS")),
    )
    request.check()
    return request


def has_reference_place(values: Values) -> bool:
    """Whether a point, an area or polygons are given, so that the coordinate system of the stack is needed."""
    places = ("REFERENCE_POINT", "REFERENCE_AREA", "REFERENCE_POLYGONS", "REFERENCE_MASK")
    return any(values.given(name) for name in places)


def stack_crs(values: Values, request: StackRequest) -> QgsCoordinateReferenceSystem:
    """Coordinate system of a stack; invalid in radar coordinates, and when no reference place asks for it."""
    if not has_reference_place(values):
        return QgsCoordinateReferenceSystem()
    if request.interferograms:
        # The grid of a stack is that of its first interferogram; asking QGIS is quicker than opening the whole stack.
        source = request.interferograms[0]
        layer = QgsProcessingUtils.mapLayerFromString(source, values.context, False)
        if layer is not None:
            return layer.crs()
        # The provider alone: a layer works out statistics and writes them beside the raster.
        provider = QgsProviderRegistry.instance().createProvider("gdal", source)
        if provider is not None and provider.isValid():
            return provider.crs()
    from ..algorithms.io.stack import open_stack
    from ..algorithms.reporting import Reporter

    with open_stack(request, Reporter()) as stack:
        return QgsCoordinateReferenceSystem.fromWkt(stack.grid.crs_wkt)


def reference_request(values: Values, crs: QgsCoordinateReferenceSystem) -> ReferenceRequest:
    """The reference group as a plain object, its places in the coordinate system ``crs`` of the data.

    A place that names no coordinate system is taken to be in ``crs``; so is every place where ``crs`` is invalid
    (radar coordinates): that a point is named in degrees is said then, because it would pass for sample and line.
    """
    from ..algorithms.io.reference import ReferenceRequest

    algorithm, parameters, context = values.algorithm, values.parameters, values.context
    point = area = None
    polygons: tuple[str, ...] = ()
    mask: tuple[str, ...] = ()
    if values.given("REFERENCE_POINT"):
        place = algorithm.parameterAsPoint(parameters, "REFERENCE_POINT", context, crs)
        if place.isEmpty():
            raise InputError("REFERENCE_POINT cannot be read; give it as 'x,y [EPSG:4326]'.")
        point = (place.x(), place.y())
        named = algorithm.parameterAsPointCrs(parameters, "REFERENCE_POINT", context)
        if not crs.isValid() and named.isValid():
            values.feedback.pushWarning(
                said(
                    "The layers have no coordinate system, so REFERENCE_POINT is taken as their own x and y (sample "
                    f"and line in radar coordinates: {point[0]:.9g}, {point[1]:.9g}), although it is named in "
                    f"{named.authid()}. Give the pixel of stable ground."
                )
            )
    if values.given("REFERENCE_AREA"):
        box = algorithm.parameterAsExtent(parameters, "REFERENCE_AREA", context, crs)
        if box.isNull() or box.isEmpty():
            raise InputError("REFERENCE_AREA is empty; give it as 'xmin,xmax,ymin,ymax [EPSG:4326]'.")
        area = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    if values.given("REFERENCE_POLYGONS"):
        polygons = _polygons(values, "REFERENCE_POLYGONS", crs)
    if values.given("REFERENCE_MASK"):
        mask = _polygons(values, "REFERENCE_MASK", crs)
    return ReferenceRequest(
        mode=values.choice("REFERENCE"),
        point=point,
        area=area,
        polygons=polygons,
        mask=mask,
        mask_buffer=values.number("REFERENCE_MASK_BUFFER"),
    )


def _polygons(values: Values, name: str, crs: QgsCoordinateReferenceSystem) -> tuple[str, ...]:
    """The polygons of a layer in ``crs`` as WKT; what is no polygon or is broken is left out or mended, with a word."""
    from ..algorithms.grid import Grid
    from ..algorithms.io.features import POLYGON, shapes_on
    from ..algorithms.reporting import Reporter
    from .vector_parameters import vector_layer

    wkt = crs.toWkt(Qgis.CrsWktVariant.Preferred) if crs.isValid() else ""
    system = Grid(1, 1, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), wkt)
    reporter = Reporter(warn=lambda text: values.feedback.pushWarning(said(text)))
    shapes = shapes_on(vector_layer(values, name), system, (POLYGON,), name, reporter)
    return tuple(shape.geometry.ExportToWkt() for shape in shapes)


def run_settings(values: Values) -> RunSettings:
    """The run group and the command that repeats the run."""
    from ..algorithms.io.tags import Provenance
    from ..algorithms.runs.common import RunSettings

    command, _complete = values.algorithm.asQgisProcessCommand(values.parameters, values.context)
    has_group = values.algorithm.parameterDefinition("MEMORY") is not None
    return RunSettings(
        memory_mb=values.integer("MEMORY") if has_group else DEFAULT_MEMORY_MB,
        threads=values.integer("THREADS") if has_group else 0,
        provenance=Provenance(version=plugin_version(), command=command),
        cache_directory=kernel_cache_folder(),
    )


@lru_cache(maxsize=1)
def plugin_version() -> str:
    """Version of the plugin, from metadata.txt; empty where the file is not there."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(os.path.join(ROOT, "metadata.txt"), encoding="utf-8")
    return metadata.get("general", "version", fallback="")
