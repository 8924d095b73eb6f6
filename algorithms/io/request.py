"""What a stack is asked for with, and what every stack offers, whatever files it comes from."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice, check_incidence, check_positive
from ..geometry import AWAY, LEFT, RIGHT, TOWARD, ViewingGeometry
from ..grid import Grid, Window
from ..timeseries.network import DatePair, Network

#: Extents onto which layers of different grids are laid.
COMMON, FIRST, ALL = "common", "first", "all"
EXTENTS = (COMMON, FIRST, ALL)

#: Warning of a stack without coherence.
NO_COHERENCE = (
    "There is no coherence: all pairs count alike, noisy ones too, and nothing can be masked by coherence. "
    "Give COHERENCE layers if you have them."
)


@dataclass(frozen=True)
class StackRequest:
    """Where a stack lies and what the user says of it. Paths are GDAL sources; None is "not said".

    Attributes
    ----------
    interferograms, coherence : tuple of str
        Raster sources of unwrapped phase [rad] and of coherence; paired by their dates, never by their order.
    stack : str or None
        HDF5 file in MintPy's ifgramStack layout, instead of layers.
    folder : str or None
        Folder of a product, or searched for rasters, instead of a list of layers.
    product : str or None
        Reader of the folder, a word of `products.registry.WORDS`; None finds out.
    pairs : str or None
        CSV table: file or pair, reference date, secondary date, perpendicular baseline [m].
    wavelength : float or None
        [m]
    incidence : float or None
        From the vertical [deg].
    incidence_raster : str or None
        Raster of incidence angles [deg].
    heading : float or None
        Flight azimuth, clockwise from north [deg].
    slant_range : float or None
        [m]
    look_side : {"right", "left"} or None
    phase_sign : {"away", "toward"} or None
        ``away``: positive phase is increasing range.
    coherence_scale : float
        Coherence values are divided by it (255 for bytes).
    align : bool
        Resample layers of another grid onto pixels of the first interferogram instead of refusing them.
    align_extent : {"common", "first", "all"}
        With ``align``: the extent that all layers share, that of the first interferogram, or that of all together.
    exclude_pairs : tuple of (datetime.date, datetime.date)
        Pairs to leave out, in either order of their dates.
    """

    interferograms: tuple[str, ...] = ()
    coherence: tuple[str, ...] = ()
    stack: str | None = None
    folder: str | None = None
    product: str | None = None
    pairs: str | None = None
    wavelength: float | None = None
    incidence: float | None = None
    incidence_raster: str | None = None
    heading: float | None = None
    slant_range: float | None = None
    look_side: str | None = None
    phase_sign: str | None = None
    coherence_scale: float = 1.0
    align: bool = False
    align_extent: str = COMMON
    exclude_pairs: tuple[DatePair, ...] = ()

    def check(self) -> None:
        """Raise `InputError` for values outside their range and for a stack given in more than one way."""
        ways = {
            "INTERFEROGRAMS": bool(self.interferograms),
            "STACK": bool(self.stack),
            "FOLDER": bool(self.folder),
        }
        given = [name for name, there in ways.items() if there]
        if len(given) > 1:
            raise InputError(f"The stack is given {len(given)} times, by {' and '.join(given)}: give one of them.")
        if not given:
            if self.coherence:
                raise InputError(
                    f"COHERENCE lists {len(self.coherence)} layers but INTERFEROGRAMS is empty: coherence without its "
                    "interferogram cannot be used. Give the interferograms too."
                )
            raise InputError("There is no stack: give INTERFEROGRAMS (raster layers), a STACK file or a FOLDER.")
        if self.coherence and not self.interferograms:
            raise InputError(f"COHERENCE layers go with INTERFEROGRAMS, not with {given[0]}: remove one of the two.")
        check_choice("ALIGN_EXTENT", self.align_extent, EXTENTS)
        if self.product is not None and self.product != "auto" and not self.folder:
            raise InputError(
                f"PRODUCT={self.product} says how to read a FOLDER, but {given[0]} is given. Give FOLDER or leave "
                "PRODUCT at auto."
            )
        if self.wavelength is not None:
            check_positive("WAVELENGTH", self.wavelength, "metres")
        if self.slant_range is not None:
            check_positive("SLANT_RANGE", self.slant_range, "metres")
        if self.incidence is not None:
            check_incidence(self.incidence)
        if self.heading is not None and not -360.0 <= self.heading <= 360.0:
            raise InputError(f"HEADING must be an azimuth in degrees between -360 and 360, got {self.heading!r}.")
        if self.look_side is not None:
            check_choice("LOOK_SIDE", self.look_side, (RIGHT, LEFT))
        if self.phase_sign is not None:
            check_choice("PHASE_SIGN", self.phase_sign, (AWAY, TOWARD))
        check_positive("COHERENCE_SCALE", self.coherence_scale)


@dataclass(frozen=True)
class Decision:
    """One thing that was decided about a stack: what, its value as text, and where it comes from."""

    item: str
    value: str
    source: str


class Stack(ABC):
    """Interferograms on one grid with their network and geometry, read window by window.

    The ``read_*`` methods may be called from several threads at once. A stack is a context manager.

    Attributes
    ----------
    grid : Grid
    network : Network
        Pairs sorted by their earlier, then by their later date; a reversed pair keeps its (reference, secondary) order.
    geometry : ViewingGeometry
        ``wavelength`` and ``phase_sign`` are always known.
    has_coherence, has_baselines : bool
        Coherence there for every pair; perpendicular baseline known for every pair.
    has_incidence : bool
        Incidence angle known for every pixel: `read_incidence` returns them.
    decisions : list of Decision
    warnings : list of str
    native_block : (int, int)
        Rows and columns of the files' own blocks.
    layer_names : list of str
        Source of the phase of each pair, in the network's order.
    corrections : str
        What was taken off its phase already, in words with commas; empty where nobody says so.
    """

    grid: Grid
    network: Network
    geometry: ViewingGeometry
    has_coherence: bool
    has_incidence: bool
    decisions: list[Decision]
    warnings: list[str]
    native_block: tuple[int, int]
    layer_names: list[str]
    corrections: str = ""

    @property
    def has_baselines(self) -> bool:
        """Perpendicular baseline known for every pair."""
        baseline = self.network.perpendicular_baseline
        return baseline is not None and bool(np.isfinite(baseline).all())

    @abstractmethod
    def read_phase(self, window: Window) -> np.ndarray:
        """Unwrapped phase [rad], ``away`` convention, float32 (P, rows, cols); NaN is no observation.

        Raises
        ------
        InputError
            When a file cannot be read; the message names it.
        """

    @abstractmethod
    def read_coherence(self, window: Window) -> np.ndarray | None:
        """Coherence 0 to 1, float32 (P, rows, cols), NaN where there is none; None for a stack without coherence."""

    @abstractmethod
    def read_incidence(self, window: Window) -> np.ndarray | None:
        """Incidence angle [deg], float32 (rows, cols); None without a raster of it."""

    @abstractmethod
    def close(self) -> None:
        """Close every file."""

    def __enter__(self) -> Stack:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()
