"""What happens to the outputs of a run: names, styles, groups and order, animation, metadata, a layer definition file.

How the base class uses this room, for every algorithm alike:

1. in ``processAlgorithm``, after the run, in the worker thread (it opens the rasters and samples them)::

       self.plans = outputs.plan_layers(results, group=self.displayName(), names=descriptions, warn=feedback.pushWarning)

   ``results`` is the dictionary that goes back to Processing (output name -> path); entries that are no layers (numbers,
   reports, HDF5 files) are passed over. ``names`` maps an output's name to its description.
2. in ``postProcessAlgorithm`` (nothing is computed there)::

       outputs.register(context, self.plans)           # dresses whatever QGIS is about to load
       path = outputs.write_qlr(context, self.plans)   # a .qlr beside files that nobody loads (headless); else None

Which style an output gets says `styles.kinds.KIND_OF_OUTPUT` (by output name) and, for an output of another name,
the ``DATA_KIND`` tag in the raster itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsLayerDefinition,
    QgsLayerTree,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..algorithms.checks import InputError
from ..algorithms.io.sampling import RasterDescription, describe_raster, sample_bands
from .styles import metadata, renderers, temporal
from .styles.kinds import KIND_OF_OUTPUT, KIND_OF_TAG, Kind, ValueRange

RASTER_SUFFIXES = (".tif", ".tiff", ".vrt", ".img")
VECTOR_SUFFIXES = (".gpkg", ".geojson", ".shp", ".fgb")

#: Post-processors of runs that QGIS has not finished loading, by source. QGIS does not keep the Python half of a
#: post-processor alive, and one that is gone is silently not run.
_waiting: dict[str, _Dresser] = {}


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
    value_range: ValueRange | None = None
    raster: RasterDescription | None = None


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


def register(context: QgsProcessingContext, plans: Iterable[LayerPlan]) -> None:
    """Have QGIS name, group, order and dress the planned layers that it is going to load.

    Outputs that will not be loaded are left alone. A name that a model's author gave an output is kept.
    """


def write_qlr(context: QgsProcessingContext, plans: Iterable[LayerPlan]) -> str | None:
    """Write a layer definition beside the outputs of a headless run; it restores styles, groups and animation.

    Nothing is written when QGIS loads the layers itself or when the outputs are temporary.

    Returns
    -------
    str or None
        Path of the ``.qlr``: the topmost layer's file with that ending. Paths inside are relative to it.

    Raises
    ------
    InputError
        The file cannot be written.
    """


def apply_plan(layer: QgsMapLayer, plan: LayerPlan) -> None:
    """Dress a layer: renderer, animation, elevation, metadata."""
