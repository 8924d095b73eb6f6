"""A stack as a folder of GeoTIFFs, one per interferogram and one per coherence map, which FOLDER reads as it is.

It needs no h5py. Everything that `open_stack` wants to know stands in the tags, so the names are for people only.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable

import numpy as np

from ..checks import InputError, some_of
from ..geometry import AWAY
from ..grid import Window
from ..timeseries.network import Network
from . import tags
from .rasters import OutputSet, RasterSpec
from .request import Stack
from .tags import Provenance

_PHASE, _COHERENCE = "unw", "cc"


class StackFolderWriter:
    """Writes a stack window by window; the rasters appear together when all went well, or not at all.

    A context manager. The phase of a pair is written in the pair's own order (reference, secondary) and in the ``away``
    convention, whatever the sign of the files that it came from.

    Parameters
    ----------
    folder : str
        Made where it is not there. It may hold an earlier result of the same pairs, which is replaced, and no other
        GeoTIFF: a folder is read as one stack.
    stack : Stack
        Gives the grid, the network, the geometry, what was taken off and whether there is coherence.
    provenance : Provenance, optional
    block : (rows, cols), optional
        As `OutputSet`.
    inputs : iterable of str
        Files that the run reads; none may be overwritten.
    warn : callable(str), optional
        As `OutputSet`.

    Raises
    ------
    InputError
        If the folder cannot be made, holds other GeoTIFFs, or a raster cannot be written.
    """

    def __init__(
        self,
        folder: str,
        stack: Stack,
        *,
        provenance: Provenance | None = None,
        block: tuple[int, int] | None = None,
        inputs: Iterable[str] = (),
        warn: Callable[[str], None] | None = None,
    ) -> None:
        self._pairs = range(stack.network.n_pairs)
        self._has_coherence = stack.has_coherence
        specs = _specs(folder, stack, provenance or Provenance())
        self._made = _make_folder(folder, {os.path.basename(spec.path) for spec in specs.values()})
        self._folder = folder
        try:
            self._rasters = OutputSet(specs, stack.grid, block=block, inputs=inputs, warn=warn)
        except BaseException:
            self._remove_folder()
            raise

    def __enter__(self) -> StackFolderWriter:
        return self

    def __exit__(self, kind: object, value: object, traceback: object) -> None:
        try:
            self._rasters.__exit__(kind, value, traceback)
        finally:
            self._remove_folder()

    def write(self, window: Window, phase: np.ndarray, coherence: np.ndarray | None = None) -> None:
        """Write a window: phase [rad, away] and coherence, (P, rows, cols) in the order of the stack's network."""
        for number in self._pairs:
            self._rasters.write(f"{_PHASE}{number}", window, phase[number])
            if self._has_coherence:
                self._rasters.write(f"{_COHERENCE}{number}", window, coherence[number])

    def _remove_folder(self) -> None:
        """Leave no empty folder behind that was not there before."""
        if self._made:
            with contextlib.suppress(OSError):
                os.rmdir(self._folder)


def pair_file_stem(network: Network, number: int) -> str:
    """``YYYYMMDD_YYYYMMDD``: reference and secondary date of a pair."""
    return "_".join(f"{date:%Y%m%d}" for date in network.date_pair(number))


def _specs(folder: str, stack: Stack, provenance: Provenance) -> dict[str, RasterSpec]:
    specs = {}
    layers = [(_PHASE, tags.KIND_PHASE, "radians")]
    if stack.has_coherence:
        layers.append((_COHERENCE, tags.KIND_COHERENCE, ""))
    for number in range(stack.network.n_pairs):
        about = _pair_tags(stack, number, provenance)
        for name, kind, units in layers:
            specs[f"{name}{number}"] = RasterSpec(
                os.path.join(folder, f"{pair_file_stem(stack.network, number)}.{name}.tif"),
                units=units,
                tags={**about, tags.KIND: kind, **({tags.UNITS: units} if units else {})},
            )
    return specs


def _pair_tags(stack: Stack, number: int, provenance: Provenance) -> dict[str, str]:
    """What a reader must know of a pair; what is not known is left out."""
    geometry, network = stack.geometry, stack.network
    reference, secondary = network.date_pair(number)
    numbers = {
        tags.WAVELENGTH: geometry.wavelength,
        tags.INCIDENCE: geometry.incidence,
        tags.HEADING: geometry.heading,
        tags.SLANT_RANGE: geometry.slant_range,
    }
    baseline = network.perpendicular_baseline
    if baseline is not None and np.isfinite(baseline[number]):
        numbers[tags.PERPENDICULAR_BASELINE] = float(baseline[number])
    words = {
        tags.FIRST_DATE: reference.isoformat(),
        tags.SECOND_DATE: secondary.isoformat(),
        tags.PHASE_SIGN: AWAY,
        tags.LOOK_SIDE: geometry.look_side,
        tags.CORRECTIONS: stack.corrections,
        tags.PLUGIN_VERSION: provenance.version,
        tags.COMMAND: provenance.command,
    }
    found = {name: repr(float(value)) for name, value in numbers.items() if value is not None}
    return {**found, **{name: word for name, word in words.items() if word}}


def _make_folder(folder: str, ours: set[str]) -> bool:
    """Whether the folder had to be made."""
    if os.path.exists(folder) and not os.path.isdir(folder):
        raise InputError(f"OUTPUT_FOLDER: {folder} is a file. Give the name of a folder.")
    if os.path.isdir(folder):
        others = sorted(
            name for name in os.listdir(folder) if name.lower().endswith((".tif", ".tiff")) and name not in ours
        )
        if others:
            raise InputError(
                f"OUTPUT_FOLDER: {folder} holds other GeoTIFFs ({some_of(others, 3)}"
                f"); a folder is read as one stack. Give a new or an empty folder."
            )
        return False
    try:
        os.makedirs(folder)
    except OSError as error:
        raise InputError(
            f"OUTPUT_FOLDER: {folder} cannot be made: {error.strerror or error}. Choose a place where you may write."
        ) from error
    return True
