"""What the maps of a series share: their parameters, and the layers that are drawn, made in the worker thread."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsMapLayer,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, QThread
from qgis.PyQt.QtGui import QColor

from ...algorithms.checks import InputError
from ...algorithms.reporting import Reporter
from ...algorithms.timeseries.frames import Moment
from ..help import translated
from ..parameters import SERIES_UNITS, advanced, choice, date, number, raster, text
from ..styles import temporal
from ..styles.ramps import ValueRange
from ..values import Values
from ..vector_parameters import name_field, vector_layer, vectors
from .shapes import contour_layer, contours_of, line_layer, outline_layer, point_layer

if TYPE_CHECKING:
    from ...algorithms.io.features import VectorLayer
    from ..outputs import LayerPlan

#: Share of the extent that is left free around the raster.
MARGIN = 0.02

#: Help of the parameters that frames and contact sheet share.
SHARED_TEXTS = {
    "CONCESSIONS": "Polygons that are outlined on every map, in any coordinate system.",
    "NAME_FIELD": "Field with the names of the concessions. Left out: name, mine or the like, if there is one.",
    "BASEMAP": "Layers drawn below the series, the first one on top; none by default. Layers of the project look as "
    "they do there. A layer that comes from the Internet needs it.",
    "START": "First date that is shown.",
    "END": "Last date that is shown.",
    "LIMIT": "End of the colour scale [mm], the same for all maps: from minus to plus this value. Left out: a round "
    "number that spans 99.5 % of the values.",
    "EXTENT": "Part of the ground to show, in any coordinate system. Left out: the whole raster.",
    "TITLE": "Line above the maps. Left out: LOS displacement, with the reference date.",
    "OPACITY": "Opacity of the series over BASEMAP [%].",
    "CONTOUR_INTERVAL": "Interval of contour lines [mm]: lines at its multiples, but for zero, which lies in the "
    "noise. They are lines of the map smoothed by a Gaussian of one pixel of the series or of the picture, whichever "
    "is larger, so that noise does not tear them; take an interval well above the noise that is left. Left out or 0: "
    "none.",
    "POINTS": "Points marked by white discs, as places of time series are, with their names where the layer has a "
    "field name, station, id or the like; in any coordinate system.",
    "LINES": "Lines drawn in black, as profiles, with their names where the layer has such a field; in any coordinate "
    "system.",
}


@dataclass
class MapRequest:
    """What maps of a series are made from; taken in the main thread, used in the worker."""

    timeseries: str
    unit: str | None
    concessions: VectorLayer | None
    names: str
    basemap: list[QgsMapLayer] = field(default_factory=list)
    start: datetime.date | None = None
    end: datetime.date | None = None
    limit: float | None = None
    extent: QgsRectangle | None = None
    extent_crs: QgsCoordinateReferenceSystem | None = None
    title: str = ""
    opacity: float = 100.0
    contours: float | None = None
    points: VectorLayer | None = None
    lines: VectorLayer | None = None


def map_parameters() -> list:
    """The parameters of `map_request`, but for what each algorithm has alone."""
    return [
        raster("TIMESERIES", "Time series", optional=False),
        vectors("CONCESSIONS", "Concessions"),
        advanced(name_field("NAME_FIELD", "Field with their names", "CONCESSIONS")),
        number("CONTOUR_INTERVAL", "Contour interval [mm]", minimum=0.0),
        vectors("POINTS", "Points to mark"),
        vectors("LINES", "Lines to mark"),
        QgsProcessingParameterMultipleLayers(
            "BASEMAP", translated("Layers below"), layerType=Qgis.ProcessingSourceType.MapLayer, optional=True
        ),
        date("START", "From"),
        date("END", "Until"),
        number("LIMIT", "End of the colour scale [mm]", minimum=1e-3),
        text("TITLE", "Title"),
        advanced(QgsProcessingParameterExtent("EXTENT", translated("Extent"), optional=True)),
        advanced(number("OPACITY", "Opacity over the layers below [%]", default=100.0, minimum=0.0, maximum=100.0)),
        advanced(choice("UNIT", "Unit of a raster that does not say it", SERIES_UNITS)),
    ]


def map_request(values: Values) -> MapRequest:
    """The parameters as plain objects; layers below are copies that no thread owns (main thread)."""
    request = MapRequest(
        timeseries=values.series("TIMESERIES"),
        unit=values.choice("UNIT"),
        concessions=vector_layer(values, "CONCESSIONS"),
        names=values.text("NAME_FIELD") or "",
        start=values.date("START"),
        end=values.date("END"),
        limit=values.number("LIMIT"),
        title=values.text("TITLE") or "",
        opacity=values.number("OPACITY"),
        contours=values.number("CONTOUR_INTERVAL"),
        points=vector_layer(values, "POINTS"),
        lines=vector_layer(values, "LINES"),
    )
    if values.given("EXTENT"):
        algorithm, parameters, context = values.algorithm, values.parameters, values.context
        request.extent = algorithm.parameterAsExtent(parameters, "EXTENT", context)
        request.extent_crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
        if request.extent.isNull() or request.extent.isEmpty():
            raise InputError("EXTENT is empty; give it as 'xmin,xmax,ymin,ymax [EPSG:4326]'.")
    if values.given("BASEMAP"):
        found = values.algorithm.parameterAsLayerList(values.parameters, "BASEMAP", values.context)
        if not found:
            raise InputError("BASEMAP: no layer can be opened.")
        for layer in found:
            copy = layer.clone()
            copy.moveToThread(None)
            request.basemap.append(copy)
    return request


@dataclass
class SeriesMaps:
    """Layers of the maps of a series, and where they lie. Lives and dies in the worker thread.

    Attributes
    ----------
    layers : list of QgsMapLayer
        Top first.
    marks : list of QgsMapLayer
        Points and lines that lie above them, on the maps that are to have them.
    plan : LayerPlan
        Of the series.
    dates : tuple of date
        Of the whole series.
    shown : dict
        Band of the thinned raster by number of the date.
    crs : QgsCoordinateReferenceSystem
        Of the maps; invalid in radar coordinates.
    extent : QgsRectangle
        In it.
    reference : str
        What the series is relative to; empty where it does not say so.
    title, label, sign : str
        Headings of the pictures and of the colour bar, and what the sign means.
    contours : float
        Interval of the contours [mm]; 0 for none.
    scale : float
        How much larger than usual contours are drawn.
    """

    layers: list[QgsMapLayer]
    marks: list[QgsMapLayer]
    plan: LayerPlan
    dates: tuple[datetime.date, ...]
    shown: dict[int, int]
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    reference: str
    title: str
    label: str
    sign: str
    contours: float
    scale: float

    @property
    def ratio(self) -> float:
        """Height of the maps by their width."""
        return self.extent.height() / self.extent.width()

    @property
    def values(self) -> ValueRange:
        """Ends of the colour scale [mm]."""
        return self.plan.value_range

    def settings(self, number: int, dpi: float, marked: bool = True) -> QgsMapSettings:
        """How the map of a date is rendered, with marks or without; its contours are gone with the next call."""
        made = QgsMapSettings()
        made.setLayers([*(self.marks if marked else ()), *self._contours(number), *self.layers])
        made.setDestinationCrs(self.crs)
        made.setTransformContext(QgsCoordinateTransformContext())
        made.setOutputSize(QSize(100, 100))
        made.setExtent(self.extent)
        made.setOutputDpi(dpi)
        made.setBackgroundColor(QColor("#ffffff"))
        made.setFlag(Qgis.MapSettingsFlag.Antialiasing, True)
        engine = made.labelingEngineSettings()
        # A name cut off by the frame helps nobody.
        engine.setFlag(Qgis.LabelingFlag.UsePartialCandidates, False)
        made.setLabelingEngineSettings(engine)
        made.setIsTemporal(True)
        made.setTemporalRange(temporal.band_ranges(self.plan.raster.dates)[self.shown[number]])
        return made

    def lines(self, number: int) -> list:
        """Contours of a date, as `contours_of` has them; none where none are asked for.

        Raises
        ------
        InputError
            If there are too many.
        """
        if not self.contours:
            return []
        return contours_of(self.plan.source, self.shown[number], self.contours)

    def _contours(self, number: int) -> list[QgsVectorLayer]:
        found = self.lines(number)
        # Outlines and series, whichever is the first, have the coordinate system of the series. Settings keep no layer
        # alive, so this one is kept here.
        self._drawn = [contour_layer(found, self.layers[0].crs(), self.scale)] if found else []
        return self._drawn

    def metres_per_pixel(self, width: float) -> float:
        """True metres of a pixel across the middle of a map so many pixels wide; NaN in radar coordinates."""
        if not self.crs.isValid():
            return float("nan")
        measure = QgsDistanceArea()
        measure.setSourceCrs(self.crs, QgsCoordinateTransformContext())
        measure.setEllipsoid(self.crs.ellipsoidAcronym() or "EPSG:7030")
        middle = self.extent.center().y()
        ends = [QgsPointXY(x, middle) for x in (self.extent.xMinimum(), self.extent.xMaximum())]
        return measure.measureLine(ends) / width


@contextmanager
def series_maps(
    request: MapRequest,
    moments,
    most_pixels: tuple[int, int],
    scratch: str,
    reporter: Reporter,
    scale: float = 1.0,
) -> Iterator[tuple[SeriesMaps, list[Moment]]]:
    """Everything that is needed to paint maps of a series.

    Parameters
    ----------
    request : MapRequest
    moments : callable(dates) -> list of Moment
        Which frames are wanted, once the dates are known.
    most_pixels : (width, height)
        Of one map: the series is thinned to about as many.
    scratch : str
        Folder for the thinned raster.
    reporter : Reporter
    scale : float
        Enlarges contours, lines, points and their names.
    """
    from ...algorithms.io import tags
    from ...algorithms.io.features import LINE, POINT, POLYGON, inside_grid, name_field_of, shapes_on
    from ...algorithms.io.thin import open_thinned, scratch_name, write_thinned
    from ...algorithms.runs.common import inherited_tags, series_spec, shown_by
    from ..outputs import open_layer, plan_layers

    if request.timeseries is None:
        raise InputError("TIMESERIES is missing: give a displacement time series.")
    path = scratch_name(scratch)
    with open_thinned(request.timeseries, request.unit, most_pixels) as (series, step):
        wanted = moments(series.dates)
        numbers = sorted({moment.number for moment in wanted})
        dates, grid, about = series.dates, series.grid, dict(series.tags)
        spec = series_spec(path, [dates[number] for number in numbers], inherited_tags(about))
        there = write_thinned(series, step, numbers, spec, reporter.part(0.0, 0.9))
    if not there.any():
        raise InputError(f"{request.timeseries} has no value at any of the dates chosen: there is nothing to draw.")
    empty = [dates[number].isoformat() for number, found in zip(numbers, there) if not found]
    if empty:
        reporter.warn(f"{len(empty)} of {len(numbers)} dates have no value at all: {', '.join(empty[:5])}.")
    (plan,) = plan_layers({"TIMESERIES": path}, group="", warn=reporter.warn)
    if request.limit:
        plan = replace(plan, value_range=ValueRange(-request.limit, request.limit))
    layer = open_layer(plan)
    # The raster is made for the picture: neighbouring pixels are not to be mixed.
    layer.setOpacity(request.opacity / 100.0 if request.basemap else 1.0)
    layers: list[QgsMapLayer] = [layer]
    if request.concessions is not None:
        shapes = shapes_on(request.concessions, grid, (POLYGON,), "CONCESSIONS", reporter, request.names)
        layers.insert(0, outline_layer(inside_grid(shapes, grid, "CONCESSIONS", reporter), layer.crs()))
    marks: list[QgsMapLayer] = []
    for marked, kind, parameter, made in (
        (request.points, POINT, "POINTS", point_layer),
        (request.lines, LINE, "LINES", line_layer),
    ):
        if marked is not None:
            shapes = inside_grid(shapes_on(marked, grid, (kind,), parameter, reporter), grid, parameter, reporter)
            named = bool(name_field_of(list(shapes[0].attributes)))
            marks.append(made(shapes, layer.crs(), scale, named))
    for below in request.basemap:
        # Made in the main thread and owned by none since; here it becomes this thread's.
        below.moveToThread(QThread.currentThread())
        layers.append(below)
    try:
        crs, extent = _frame(request, layer)
        sign, direction = shown_by(about)[2:]
        title = request.title or translated("{} displacement since {}").format(direction, dates[0].isoformat())
        maps = SeriesMaps(
            layers,
            marks,
            plan,
            dates,
            {number: band for band, number in enumerate(numbers, start=1)},
            crs,
            extent,
            about.get(tags.REFERENCE, ""),
            title,
            translated("{} displacement [mm]").format(direction),
            sign,
            request.contours or 0.0,
            scale,
        )
        # A map may have too many contours; the last is most likely the one.
        maps.lines(numbers[-1])
        yield maps, wanted
    finally:
        layers.clear()
        marks.clear()
        request.basemap.clear()
        del layer
        if os.path.exists(path):
            os.remove(path)


def metric_frame(layer: QgsMapLayer) -> tuple[QgsCoordinateReferenceSystem, QgsRectangle]:
    """Coordinate system for a map of a layer, and the layer's extent in it: degrees become a UTM zone."""
    crs, box = layer.crs(), layer.extent()
    if not (crs.isValid() and crs.isGeographic()):
        return crs, box
    middle = box.center()
    zone = min(60, max(1, int((middle.x() + 180.0) // 6.0) + 1))
    metric = QgsCoordinateReferenceSystem(f"EPSG:{(32600 if middle.y() >= 0 else 32700) + zone}")
    return metric, QgsCoordinateTransform(crs, metric, QgsCoordinateTransformContext()).transformBoundingBox(box)


def _frame(request: MapRequest, layer: QgsMapLayer) -> tuple[QgsCoordinateReferenceSystem, QgsRectangle]:
    """Coordinate system and extent of the maps: degrees become metres, so that shapes are true."""
    crs, box = metric_frame(layer)
    if request.extent is not None:
        asked = request.extent
        if request.extent_crs is not None and request.extent_crs.isValid() and crs.isValid():
            turn = QgsCoordinateTransform(request.extent_crs, crs, QgsCoordinateTransformContext())
            asked = turn.transformBoundingBox(asked)
        if not asked.intersects(box):
            raise InputError(f"EXTENT {asked.toString(0)} lies outside the series, {box.toString(0)}.")
        return crs, asked
    return crs, box.buffered(MARGIN * max(box.width(), box.height()))
