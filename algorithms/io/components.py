"""Connected components of the unwrapping, one raster per interferogram, matched to a stack by their dates."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping, Sequence

import numpy as np

from ..checks import InputError, some_of
from ..grid import Window
from ..timeseries.network import pair_name
from .align import check_grid
from .dates import TRIED, dates_from_name, dates_from_tags
from .layers import HandlePool, Layer, inspect, read_layer
from .products.registry import recognise
from .request import Stack, StackRequest


class PairComponents:
    """Labels of the components of every interferogram of a stack; a context manager. See `open_components`."""

    def __init__(self, layers: Sequence[Layer], pool: HandlePool) -> None:
        self._layers, self._pool = layers, pool

    def read(self, window: Window) -> np.ndarray:
        """Labels, int32 (P, rows, cols); 0 where there is no component.

        Raises
        ------
        InputError
            If a file cannot be read; the message names it.
        """
        return np.stack([self.read_pair(number, window) for number in range(len(self._layers))])

    def read_pair(self, number: int, window: Window) -> np.ndarray:
        """Labels of one interferogram, int32 (rows, cols)."""
        out = np.empty((window.rows, window.cols), dtype=np.float32)
        read_layer(self._pool, self._layers[number], window, out)
        return np.rint(np.nan_to_num(np.maximum(out, 0.0))).astype(np.int32)

    def close(self) -> None:
        """Close every file."""
        self._pool.close()

    def __enter__(self) -> PairComponents:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def open_components(sources: Sequence[str], stack: Stack) -> PairComponents:
    """Open one raster of labels for each interferogram of ``stack``.

    Parameters
    ----------
    sources : sequence of str
        GDAL sources; their dates come from tags, else from names. Rasters of pairs that the stack has not are ignored.
    stack : Stack

    Raises
    ------
    InputError
        If a raster cannot be opened or dated, lies on another grid, or an interferogram has none.
    """
    pool = HandlePool()
    try:
        by_scenes = {}
        for source in sources:
            layer = inspect(source, pool)
            tagged = dates_from_tags(layer.tags)
            dates = tagged[0] if tagged else dates_from_name(layer.path)
            if dates is None:
                raise InputError(
                    f"COMPONENTS: cannot read the two dates of {layer.name}: tried {TRIED}. Name the file by its dates."
                )
            by_scenes[frozenset(dates)] = layer
        layers = _matched(by_scenes, stack)
    except BaseException:
        pool.close()
        raise
    return PairComponents(layers, pool)


def components_of_product(request: StackRequest, stack: Stack) -> PairComponents | None:
    """The components that the product in FOLDER brings along; None where it has not one for each interferogram.

    Raises
    ------
    InputError
        If they cannot be opened, or lie on another grid than the stack.
    """
    product = recognise(request.folder, request.product) if request.folder else None
    if product is None or not product.pairs or not all(pair.components for pair in product.pairs):
        return None
    pool = HandlePool()
    try:
        by_scenes = {}
        for pair in product.pairs:
            layer = inspect(pair.components, pool)
            grid, place = layer.grid, stack.grid
            if product.transform is not None and (grid.width, grid.height) == (place.width, place.height):
                # The files say nothing of where they lie, or something wrong: they lie where the phase does.
                grid = place
            if product.crs_wkt and not grid.crs_wkt:
                grid = dataclasses.replace(grid, crs_wkt=product.crs_wkt)
            by_scenes[frozenset(pair.dates)] = dataclasses.replace(layer, grid=grid)
        layers = _matched(by_scenes, stack)
    except BaseException:
        pool.close()
        raise
    return PairComponents(layers, pool)


def _matched(by_scenes: Mapping[frozenset[datetime.date], Layer], stack: Stack) -> list[Layer]:
    """The raster of every interferogram, in the order of the stack."""
    pairs = [stack.network.date_pair(number) for number in range(stack.network.n_pairs)]
    missing = [pair_name(pair) for pair in pairs if frozenset(pair) not in by_scenes]
    if missing:
        raise InputError(
            f"COMPONENTS: {len(missing)} of {len(pairs)} interferograms have no raster of components: "
            f"{some_of(missing, 5)}. Give one for each, or none at all."
        )
    layers = [by_scenes[frozenset(pair)] for pair in pairs]
    for layer in layers:
        # Labels must not be interpolated: ALIGN is no remedy here.
        if check_grid(layer, stack.grid, "the stack"):
            raise InputError(
                f"COMPONENTS: {layer.name} lies on another grid than the stack: {layer.grid.describe()}; the stack:"
                f" {stack.grid.describe()}. Give the components that belong to these interferograms."
            )
    return layers
