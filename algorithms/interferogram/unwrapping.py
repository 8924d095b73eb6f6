"""Phase unwrapping by SNAPHU (Chen and Zebker 2001, 2002), through the optional Python package ``snaphu``."""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

import numpy as np

from ..checks import InputError, MissingPackageError, check_choice
from .coherence_noise import check_looks
from .multilook import has_value

COSTS = ("smooth", "defo")
INITIALISATIONS = ("mcf", "mst")
#: What SNAPHU takes in one tile [bytes per pixel], measured: 457 at 300 x 300 pixels, 387 at 1000 x 1000.
BYTES_PER_PIXEL = 460.0


@dataclass(frozen=True)
class UnwrapOptions:
    """How SNAPHU works.

    Attributes
    ----------
    cost : {"smooth", "defo"}
        Statistical cost: smooth phase, or deformation that may jump.
    initialisation : {"mcf", "mst"}
        Minimum cost flow (its solver CS2 is free for non-commercial use only) or minimum spanning tree.
    tile_rows, tile_cols : int
        Tiles down and across; 1 x 1 is the whole image at once.
    tile_overlap : int
        Pixels that neighbouring tiles share.
    processes : int
        Tiles that SNAPHU unwraps at once.
    smallest_component : float
        Least size of a connected component, as a share of the image.
    """

    cost: str = "smooth"
    initialisation: str = "mcf"
    tile_rows: int = 1
    tile_cols: int = 1
    tile_overlap: int = 0
    processes: int = 1
    smallest_component: float = 0.01

    @property
    def tiled(self) -> bool:
        """Whether there is more than one tile."""
        return (self.tile_rows, self.tile_cols) != (1, 1)

    def check(self, shape: tuple[int, int]) -> None:
        """Raise `InputError` for what SNAPHU cannot do on an image of ``shape``."""
        check_choice("COST", self.cost, COSTS)
        check_choice("INITIALISATION", self.initialisation, INITIALISATIONS)
        for name, count, size in (
            ("TILE_ROWS", self.tile_rows, shape[0]),
            ("TILE_COLUMNS", self.tile_cols, shape[1]),
        ):
            if count < 1:
                raise InputError(f"{name} must be at least 1, got {count}.")
            if count > 1 and (size + (count - 1) * self.tile_overlap) // count < max(16, 2 * self.tile_overlap):
                raise InputError(
                    f"{name} of {count} with a TILE_OVERLAP of {self.tile_overlap} is too much for {size} pixels: a "
                    "tile must be at least 16 pixels and twice the overlap. Give fewer tiles or less overlap."
                )
        if self.tile_overlap < 0:
            raise InputError(f"TILE_OVERLAP must be zero or positive, got {self.tile_overlap}.")
        if self.processes < 1:
            raise InputError(f"PROCESSES must be at least 1, got {self.processes}.")
        if not 0.0 <= self.smallest_component < 1.0:
            raise InputError(f"SMALLEST_COMPONENT must be within 0 to 1, got {self.smallest_component!r}.")


@dataclass(frozen=True)
class Unwrapped:
    """Unwrapped phase.

    Attributes
    ----------
    phase : ndarray of float32, shape (rows, cols)
        [rad]; NaN where the interferogram has no value.
    components : ndarray of int32, shape (rows, cols)
        Label of the connected component, from 1; 0 is none. Between components whole cycles are undetermined.
    inconsistency : float
        Largest distance of the result from the wrapped phase modulo a cycle [rad]; rounding of single precision where
        all is well.
    """

    phase: np.ndarray
    components: np.ndarray
    inconsistency: float


def import_snaphu() -> ModuleType:
    """The package ``snaphu``.

    Raises
    ------
    MissingPackageError
        If it is not there; the message says how to get it.
    """
    try:
        import snaphu
    except ImportError as error:
        raise MissingPackageError(
            "Unwrapping needs SNAPHU, which is not part of QGIS: the Python package 'snaphu' is missing or broken "
            f"({error}). On Linux and macOS: python3 -m pip install --no-deps snaphu, into the folder that "
            "environmentcheck prints; there is no package for Windows. Its solver is free for non-commercial use only. "
            "Without it, unwrap with another program, or use sub-band phase where it stays within half a cycle."
        ) from error
    return snaphu


@contextlib.contextmanager
def _output_to_errors() -> Iterator[None]:
    """What SNAPHU prints goes to the error stream: on the output, it would spoil the JSON of ``qgis_process``."""
    try:
        kept = os.dup(1)
    except OSError:
        # A program without an output, as a window may be: nothing to spoil.
        kept = None
    if kept is None:
        yield
        return
    try:
        os.dup2(2, 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)


def unwrap(interferogram: np.ndarray, coherence: np.ndarray, looks: float, options: UnwrapOptions) -> Unwrapped:
    """Unwrap an interferogram.

    Parameters
    ----------
    interferogram : ndarray of complex64, shape (rows, cols)
        Zero and NaN are no data and stay so.
    coherence : ndarray of float32, shape (rows, cols)
        0 to 1; NaN counts as zero.
    looks : float
        Independent looks that the coherence was estimated from.
    options : UnwrapOptions

    Raises
    ------
    InputError
        If shapes differ, a coherence is outside 0 to 1, nothing is to be unwrapped, or SNAPHU fails.
    MissingPackageError
        If the package is not there.
    """
    if coherence.shape != interferogram.shape:
        raise InputError(
            f"Coherence and interferogram must have the same size, got {coherence.shape[0]} x {coherence.shape[1]} and "
            f"{interferogram.shape[0]} x {interferogram.shape[1]} (rows x columns)."
        )
    looks = check_looks(looks)
    options.check(interferogram.shape)
    outside = (coherence < 0.0) | (coherence > 1.0)
    if outside.any():
        raise InputError(
            f"Coherence must be within 0 to 1, got {float(coherence[outside].flat[0]):g}. Scale it to that range."
        )
    there = has_value(interferogram)
    if not there.any():
        raise InputError("The interferogram holds no phase: every pixel is zero or empty.")
    snaphu = import_snaphu()
    cleaned = np.where(there, interferogram, np.complex64(0)).astype(np.complex64, copy=False)
    reliable = np.nan_to_num(coherence, nan=0.0).astype(np.float32, copy=False)
    reliable = np.where(there, reliable, np.float32(0))
    try:
        with _output_to_errors():
            phase, components = snaphu.unwrap(
                cleaned,
                reliable,
                nlooks=looks,
                cost=options.cost,
                init=options.initialisation,
                mask=there,
                min_conncomp_frac=options.smallest_component,
                ntiles=(options.tile_rows, options.tile_cols),
                tile_overlap=options.tile_overlap,
                nproc=options.processes,
            )
    except (RuntimeError, ValueError, OSError) as error:
        raise InputError(
            f"SNAPHU could not unwrap the interferogram: {error}. Fewer tiles, a larger image or a filter may help."
        ) from error
    phase = np.asarray(phase, dtype=np.float32)
    difference = phase[there].astype(np.float64) - np.angle(cleaned[there])
    inconsistency = float(np.abs(difference - 2.0 * math.pi * np.round(difference / (2.0 * math.pi))).max())
    return Unwrapped(
        np.where(there, phase, np.float32(np.nan)),
        np.where(there, components, 0).astype(np.int32),
        inconsistency,
    )
