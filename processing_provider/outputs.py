"""What happens to the outputs of a run: names, styles, groups and order, animation, metadata, a layer definition file.

How the base class uses this room, for every algorithm alike:

1. in ``processAlgorithm``, after the run, in the worker thread (it opens the rasters and samples them)::

       plans = outputs.plan_layers(results, group=self.displayName(), names=descriptions, warn=feedback.pushWarning)

   ``results`` is the dictionary that goes back to Processing (output name -> path); entries that are no layers
   (numbers, reports, HDF5 files) are passed over. ``names`` maps an output's name to its description.
2. in ``postProcessAlgorithm`` (nothing is computed there)::

       outputs.register(context, plans)           # dresses whatever QGIS is about to load
       path = outputs.write_qlr(context, plans)   # a .qlr beside files that nobody loads (headless); else None

Which style an output gets says `styles.kinds.KIND_OF_OUTPUT` (by output name) and, for an output of another name,
the ``DATA_KIND`` tag in the raster itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from qgis.core import (
    Qgis,
    QgsLayerDefinition,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..algorithms.checks import InputError
from ..algorithms.io import tags
from ..algorithms.io.inspection import RasterDescription, describe_raster, sample_bands
from .help import translated
from .styles import metadata, renderers, temporal
from .styles.kinds import CLASSES, KIND_OF_OUTPUT, KIND_OF_TAG, Kind
from .styles.ramps import ValueRange

RASTER_SUFFIXES = (".tif", ".tiff", ".vrt", ".img")
VECTOR_SUFFIXES = (".gpkg", ".geojson", ".shp", ".fgb")

#: Bands of a series that are sampled for the range of its ramp, at most; the last one is always among them.
SAMPLED_BANDS = 8
#: Sort key of the layer that a kind of order 0 gets: QGIS puts the larger key higher and ignores zero.
_TOP = 1000


@dataclass(frozen=True)
class LayerPlan:
    """How one output looks once it is a layer.

    Attributes
    ----------
    output : str
        Name of the algorithm's output.
    source : str
        Path, as it is in the results.
    description : str
        Description of the output as the algorithm defines it.
    name : str
        Name of the layer.
    group : str
        Name of the group in the layer tree.
    kind : Kind
        What it shows.
    visible : bool
        Ticked in the layer tree.
    value_range : ValueRange or None
        Ends of the colour ramp; None for vectors and classes.
    raster : RasterDescription or None
        Bands, dates and tags; None for vectors.
    """

    output: str
    source: str
    description: str
    name: str
    group: str
    kind: Kind
    visible: bool = True
    value_range: ValueRange | None = None
    raster: RasterDescription | None = None

    @property
    def band(self) -> int:
        """The band shown while nothing is animated: the last date of a series, else the first."""
        return self.raster.bands if self.raster is not None and self.raster.dates else 1


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Dresses a layer that QGIS has just loaded."""

    def __init__(self, plan: LayerPlan):
        super().__init__()
        self.plan = plan
        self.done = False

    def postProcessLayer(self, layer, context, feedback):
        self.done = True
        apply_plan(layer, self.plan)
        project = context.project() or QgsProject.instance()
        node = project.layerTreeRoot().findLayer(layer)
        if node is not None:
            node.setItemVisibilityChecked(self.plan.visible)
            node.setExpanded(self.plan.visible)
        if self.plan.raster is not None and self.plan.raster.dates:
            temporal.offer_range(project, self.plan.raster.dates)


#: Post-processors by source. QGIS does not keep the Python half of a post-processor alive, and one that is gone is
#: silently not run. Those that have run are let go when the next run registers.
_waiting: dict[str, _Dresser] = {}


def plan_layers(
    results: Mapping[str, object],
    *,
    group: str,
    names: Mapping[str, str] | None = None,
    warn: Callable[[str], object] | None = None,
) -> list[LayerPlan]:
    """Decide how the layers among the results of a run will look.

    Opens each raster and samples a bounded part of it, so this belongs in the worker thread.

    Parameters
    ----------
    results : mapping
        Output name to value, as returned to Processing.
    group : str
        Group of the layer tree that receives the layers.
    names : mapping, optional
        Output name to its description.
    warn : callable(str), optional
        Told about an output that cannot be read; its layer loads without a style.

    Returns
    -------
    list of LayerPlan
        Topmost layer first.
    """
    plans = []
    for output, source in results.items():
        try:
            plan = _plan(output, source, group, (names or {}).get(output, output))
        except InputError as error:
            if warn is not None:
                warn(f"The layer of {output} loads without a style. {error}")
            continue
        if plan is not None:
            plans.append(plan)
    plans.sort(key=lambda plan: plan.kind.order)
    return _with_visibility(plans)


def register(context: QgsProcessingContext, plans: Iterable[LayerPlan]) -> None:
    """Have QGIS name, group, order and dress the planned layers that it is going to load.

    Outputs that will not be loaded are left alone. A name that a model's author gave an output is kept.
    """
    for source in [source for source, dresser in _waiting.items() if dresser.done]:
        del _waiting[source]
    for plan in plans:
        if not context.willLoadLayerOnCompletion(plan.source):
            continue
        details = context.layerToLoadOnCompletionDetails(plan.source)
        if details.name in ("", plan.description, plan.output):
            details.name = plan.name
        details.forceName = True
        details.groupName = plan.group
        details.layerSortKey = _TOP - plan.kind.order
        dresser = _Dresser(replace(plan, name=details.name))
        _waiting[plan.source] = dresser
        details.setPostProcessor(dresser)


def write_qlr(context: QgsProcessingContext, plans: Iterable[LayerPlan]) -> str | None:
    """Write a layer definition beside the outputs of a headless run; it restores styles, groups and animation.

    Nothing is written when QGIS loads the layers itself or when the outputs are temporary.

    Returns
    -------
    str or None
        Path of the ``.qlr``: that of the topmost layer that is a file to keep, with this ending. Paths inside are
        relative to it.

    Raises
    ------
    InputError
        The file cannot be written.
    """
    plans = list(plans)
    if any(context.willLoadLayerOnCompletion(plan.source) for plan in plans):
        return None
    temporary = os.path.realpath(QgsProcessingUtils.tempFolder(context))
    kept = [plan for plan in plans if not os.path.realpath(plan.source).startswith(temporary + os.sep)]
    if not kept:
        return None
    tree = QgsLayerTree()
    group = tree.addGroup(kept[0].group)
    # The tree does not own the layers: they must outlive the export.
    layers = [_add_to(group, plan) for plan in kept]
    path = os.path.splitext(kept[0].source)[0] + ".qlr"
    # Written whole or not at all; the name in between is in the same folder, so relative paths stay right.
    partial = os.path.splitext(path)[0] + ".part.qlr"
    done, message = QgsLayerDefinition.exportLayerDefinition(partial, [group], Qgis.FilePathType.Relative)
    del layers
    try:
        if not done:
            raise InputError(f"The layer definition {path} cannot be written: {message}")
        os.replace(partial, path)
    except OSError as error:
        raise InputError(f"The layer definition {path} cannot be written: {error.strerror or error}") from error
    finally:
        if os.path.exists(partial):
            os.remove(partial)
    return path


def apply_plan(layer: QgsMapLayer, plan: LayerPlan) -> None:
    """Dress a layer: renderer, animation, elevation, metadata."""
    if isinstance(layer, QgsVectorLayer):
        renderers.style_vector(layer, plan.kind)
    elif isinstance(layer, QgsRasterLayer):
        _dress_raster(layer, plan)
    metadata.describe_layer(layer, plan.kind.key, plan.raster.tags if plan.raster is not None else {})
    layer.triggerRepaint()


def _dress_raster(layer: QgsRasterLayer, plan: LayerPlan) -> None:
    if plan.kind.key in CLASSES:
        renderers.style_classes(layer, plan.kind)
    elif plan.value_range is not None:
        renderers.style_values(layer, plan.kind, plan.value_range, plan.band)
    if plan.kind.elevation:
        renderers.draw_profile(layer, plan.band)
    if plan.raster is not None and plan.raster.dates:
        temporal.animate(layer, plan.raster.dates)


def _plan(output: str, source: object, group: str, description: str) -> LayerPlan | None:
    """Plan of one output; None where it is no layer or of no known kind."""
    if not isinstance(source, str):
        return None
    suffix = os.path.splitext(source)[1].lower()
    if suffix in VECTOR_SUFFIXES and output in KIND_OF_OUTPUT:
        kind = KIND_OF_OUTPUT[output]
        return LayerPlan(output, source, description, _layer_name(kind), group, kind)
    if suffix not in RASTER_SUFFIXES:
        return None
    raster = describe_raster(source)
    kind = KIND_OF_OUTPUT.get(output) or KIND_OF_TAG.get(raster.tags.get(tags.KIND, ""))
    if kind is None:
        return None
    value_range = None
    if kind.choose_range is not None:
        value_range = kind.choose_range(sample_bands(source, _bands_to_sample(raster)).values())
    return LayerPlan(output, source, description, _layer_name(kind), group, kind, True, value_range, raster)


def _layer_name(kind: Kind) -> str:
    title = translated(kind.title)
    return f"{title} [{kind.units}]" if kind.units else title


def _bands_to_sample(raster: RasterDescription) -> list[int]:
    """Evenly spread bands of a series, the last one always among them; the first band of anything else."""
    if not raster.dates:
        return [1]
    count = min(SAMPLED_BANDS, raster.bands)
    return sorted({raster.bands - (raster.bands - 1) * index // count for index in range(count)})


def _with_visibility(plans: list[LayerPlan]) -> list[LayerPlan]:
    """Tick the main results; where a run has none, its topmost layer."""
    plans = [replace(plan, visible=plan.kind.shown) for plan in plans]
    if plans and not any(plan.visible for plan in plans):
        plans[0] = replace(plans[0], visible=True)
    return plans


def open_layer(plan: LayerPlan) -> QgsMapLayer:
    """A planned layer, opened and dressed, in no project."""
    if plan.raster is not None:
        layer = _open_without_statistics(plan)
    else:
        layer = QgsVectorLayer(plan.source, plan.name, "ogr")
    apply_plan(layer, plan)
    return layer


def _add_to(group: QgsLayerTreeGroup, plan: LayerPlan) -> QgsMapLayer:
    """Open and dress a planned layer and put it into the group."""
    layer = open_layer(plan)
    node = group.addLayer(layer)
    node.setItemVisibilityChecked(plan.visible)
    node.setExpanded(plan.visible)
    return layer


def _open_without_statistics(plan: LayerPlan) -> QgsRasterLayer:
    """A raster layer as a project file opens it.

    The usual constructor works out statistics and histograms for a renderer that is replaced at once: it reads the
    raster again and leaves an ``.aux.xml`` beside it.
    """
    document = QDomDocument()
    element = document.createElement("maplayer")
    element.setAttribute("type", "raster")
    for tag, text in (("provider", "gdal"), ("layername", plan.name), ("datasource", plan.source)):
        child = document.createElement(tag)
        child.appendChild(document.createTextNode(text))
        element.appendChild(child)
    layer = QgsRasterLayer()
    if not layer.readLayerXml(element, QgsReadWriteContext()) or not layer.isValid():
        raise InputError(f"QGIS cannot open {plan.source}.")
    layer.setCrs(layer.dataProvider().crs())
    return layer
