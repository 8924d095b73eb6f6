"""Displacement from sub-band phase, with its standard deviation, and with what registration took away added back."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice, check_incidence, check_positive
from ..constants import MM_PER_M, SPEED_OF_LIGHT
from ..grid import Window
from ..interferogram.multilook import multilook
from ..io import tags
from ..io.bands import BandRaster, check_same_size, open_bands
from ..io.engine import plan_blocks, run_blocks
from ..io.rasters import OutputSet
from ..reporting import Reporter
from ..subband.displacement import BRANCHES, NO_PRIOR, SUBSIDENCE, line_of_sight, on_branch, vertical
from ..subband.noise import displacement_std
from ..subband.trend import Plane, fit_plane
from .common import Band, RunSettings, wanted
from .radar import handed_on

#: Pixels along each side to which the offsets are thinned for their plane.
_PLANE_SIDE = 256
SCRATCH_BYTES = 120
BANDS = {
    "LOS": Band(tags.KIND_DISPLACEMENT, "mm", "LOS displacement by sub-band phase"),
    "LOS_STD": Band("displacement_std", "mm", "Standard deviation of the LOS displacement"),
    "VERTICAL": Band("vertical", "mm", "Vertical displacement, motion taken as vertical"),
    "VERTICAL_STD": Band("vertical_std", "mm", "Standard deviation of the vertical displacement"),
}


@dataclass(frozen=True)
class DisplacementRequest:
    """What is turned into displacement, and how.

    Attributes
    ----------
    phase : str
        Raster of sub-band phase, wrapped or unwrapped [rad].
    phase_std : str or None
        Raster of its standard deviation [rad].
    offset : str or None
        Raster of range offsets that registration applied to the secondary [m], positive away; on the grid of the phase
        or on that of the single-look images.
    simulated_wavelength : float or None
        [m]; None: from the tags of the phase.
    incidence : float or None
        [deg]; None: from the tags of the phase.
    branch : {"subsidence", "uplift", "none"} or None
        Cycle in which a wrapped phase lies; None: the phase is unwrapped and stays as it is.
    most_std : float or None
        Largest standard deviation of LOS displacement that is kept [m]; what is worse becomes NaN.
    """

    phase: str
    phase_std: str | None = None
    offset: str | None = None
    simulated_wavelength: float | None = None
    incidence: float | None = None
    branch: str | None = SUBSIDENCE
    most_std: float | None = None

    def __post_init__(self) -> None:
        if self.branch is not None:
            check_choice("BRANCH", self.branch, BRANCHES)
        if self.simulated_wavelength is not None:
            check_positive("SIMULATED_WAVELENGTH", self.simulated_wavelength, "metres")
        if self.incidence is not None:
            check_incidence(self.incidence)
        if self.most_std is not None:
            check_positive("MAX_STD", self.most_std, "metres")
            if self.phase_std is None:
                raise InputError("MAX_STD needs PHASE_STD: without it no pixel has a standard deviation. Give both.")


def run_subbanddisplacement(
    request: DisplacementRequest,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Turn sub-band phase into LOS and vertical displacement.

    Parameters
    ----------
    request : DisplacementRequest
    outputs : mapping
        Paths of LOS, LOS_STD, VERTICAL and VERTICAL_STD [mm]; those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``simulated_wavelength_used`` [m], ``blind_percent`` (pixels without displacement), ``los_minimum`` and
        ``los_maximum`` [mm] and ``median_std`` [mm], None where there is none.

    Raises
    ------
    InputError
        If rasters do not fit together, the wavelength or a needed incidence is unknown, or no output is asked for.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least LOS.")
    if request.phase_std is None and {"LOS_STD", "VERTICAL_STD"} & set(paths):
        raise InputError("LOS_STD and VERTICAL_STD need PHASE_STD, which subbandinterferogram writes. Give it.")
    with ExitStack() as stack:
        work = _Work(request, paths, stack, reporter)
        blocks = plan_blocks(
            work.phase.grid,
            work.phase.native_block,
            bytes_per_pixel=SCRATCH_BYTES + 8.0 * work.offset_looks[0] * work.offset_looks[1],
            result_bytes_per_pixel=16.0,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        about = {**handed_on(work.phase.tags, settings), **work.own_tags()}
        inputs = [path for path in (request.phase, request.phase_std, request.offset) if path]
        tally = _Tally()
        with OutputSet(
            {name: BANDS[name].spec(path, about) for name, path in paths.items()},
            work.phase.grid,
            block=blocks.output_block,
            inputs=inputs,
            warn=reporter.warn,
        ) as rasters:

            def write(window: Window, arrays: dict[str, np.ndarray]) -> None:
                for name in paths:
                    rasters.write(name, window, arrays[name])
                tally.add(arrays["LOS"], arrays.get("LOS_STD"))

            run_blocks(blocks, work.read, work.compute, write, reporter)
    return {"simulated_wavelength_used": work.wavelength, **tally.summary(reporter)}


class _Work:
    """The open rasters and the conversion of one block."""

    def __init__(
        self, request: DisplacementRequest, paths: Mapping[str, str], stack: ExitStack, reporter: Reporter
    ) -> None:
        self._request = request
        self.phase = stack.enter_context(open_bands(request.phase))
        if self.phase.is_complex:
            raise InputError(
                f"{self.phase.name} holds complex numbers; PHASE must be a raster of phase in radians, as "
                "subbandinterferogram writes it."
            )
        self._std = self._open(request.phase_std, "PHASE and PHASE_STD", stack)
        self.wavelength = _wavelength(request, self.phase)
        self.separation = SPEED_OF_LIGHT / self.wavelength
        self._incidence = request.incidence or _tagged(self.phase, tags.INCIDENCE)
        if self._incidence is None and {"VERTICAL", "VERTICAL_STD"} & set(paths):
            raise InputError(
                "INCIDENCE is missing: vertical displacement needs it, and PHASE does not carry it. Give it."
            )
        self._offset = stack.enter_context(open_bands(request.offset)) if request.offset else None
        if self._offset is not None and "px" in (self._offset.units, self._offset.tags.get(tags.UNITS)):
            raise InputError(
                f"OFFSETS: {self._offset.name} holds offsets in pixels. Give range offsets in metres: RANGE_OFFSETS of "
                "coregister."
            )
        self.offset_looks = (1, 1) if self._offset is None else _looks(self.phase, self._offset)
        self._plane = self._offset_plane(reporter)
        branch = request.branch
        reporter.info(
            f"Simulated wavelength {self.wavelength:.5g} m; "
            + (f"wrapped phase is taken on the branch '{branch}'." if branch else "the phase is taken as unwrapped.")
        )
        if branch == NO_PRIOR:
            reporter.warn(
                f"Without a prior, motion beyond a quarter of the simulated wavelength ({self.wavelength / 4:.3g} m) "
                "comes out on the wrong side. Give BRANCH, or unwrap first."
            )

    def _open(self, source: str | None, what: str, stack: ExitStack) -> BandRaster | None:
        if source is None:
            return None
        raster = stack.enter_context(open_bands(source))
        check_same_size(self.phase, raster, what)
        return raster

    def _offset_plane(self, reporter: Reporter) -> Plane | None:
        """The plane of the offsets, where the plane of the phase has been removed too."""
        if self._offset is None:
            return None
        if not self.phase.tags.get(tags.TREND_REMOVED):
            reporter.info("The range offsets of the registration are added back whole.")
            return None
        rows, cols = self.phase.shape
        lines = np.unique(np.linspace(0, rows - 1, min(rows, _PLANE_SIDE)).astype(np.int64))
        samples = np.unique(np.linspace(0, cols - 1, min(cols, _PLANE_SIDE)).astype(np.int64))
        values = np.stack([self._offsets(Window(int(line), 0, 1, cols))[0, samples] for line in lines])
        row, col = np.meshgrid(lines, samples, indexing="ij")
        plane = fit_plane(row.ravel(), col.ravel(), values.ravel())
        reporter.info(
            "A plane was removed from the phase: the range offsets of the registration are added back without theirs."
        )
        return plane

    def _offsets(self, window: Window) -> np.ndarray:
        down, across = self.offset_looks
        wide = Window(window.row * down, window.col * across, window.rows * down, window.cols * across)
        values = self._offset.read(wide)
        return multilook(values, down, across) if (down, across) != (1, 1) else values

    def own_tags(self) -> dict[str, str]:
        """What the displacement says of itself beside what it inherits."""
        known = {tags.SIGN: tags.SIGN_TOWARD, tags.WAVELENGTH: repr(self.wavelength)}
        if self._incidence is not None:
            known[tags.INCIDENCE] = repr(float(self._incidence))
        return known

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | float]:
        offset: np.ndarray | float = 0.0
        if self._offset is not None:
            offset = self._offsets(window)
            if self._plane is not None:
                rows = np.arange(window.row, window.row + window.rows)[:, np.newaxis]
                offset = offset - self._plane.at(rows, np.arange(window.col, window.col + window.cols))
        return self.phase.read(window), self._std.read(window) if self._std else None, offset

    def compute(
        self, _window: Window, data: tuple[np.ndarray, np.ndarray | None, np.ndarray | float]
    ) -> dict[str, np.ndarray]:
        phase, std, offset = data
        if self._request.branch is not None:
            phase = on_branch(phase, self._request.branch)
        los = line_of_sight(phase, self.separation, offset)
        spread = None if std is None else displacement_std(std, self.separation)
        if spread is not None:
            limit = np.inf if self._request.most_std is None else self._request.most_std
            los = np.where(spread <= limit, los, np.nan)
            spread = np.where(np.isfinite(los), spread, np.nan)
        arrays = {"LOS": los, "LOS_STD": spread}
        if self._incidence is not None:
            arrays["VERTICAL"] = vertical(los, self._incidence)
            arrays["VERTICAL_STD"] = None if spread is None else vertical(spread, self._incidence)
        return {name: (values * MM_PER_M).astype(np.float32) for name, values in arrays.items() if values is not None}


class _Tally:
    """Extremes, blind pixels and a histogram of the standard deviations."""

    #: Bins of the standard deviation [mm]: 1 mm up to 10 m.
    _BINS = 10_000

    def __init__(self) -> None:
        self._pixels = self._seen = 0
        self._low, self._high = np.inf, -np.inf
        self._stds = np.zeros(self._BINS, dtype=np.int64)

    def add(self, los: np.ndarray, std: np.ndarray | None) -> None:
        finite = los[np.isfinite(los)]
        self._pixels += los.size
        self._seen += finite.size
        if finite.size:
            self._low, self._high = min(self._low, float(finite.min())), max(self._high, float(finite.max()))
        if std is not None:
            known = std[np.isfinite(std)]
            self._stds += np.bincount(np.minimum(known, self._BINS - 1).astype(np.int64), minlength=self._BINS)

    def summary(self, reporter: Reporter) -> dict[str, object]:
        blind = 100.0 * (1.0 - self._seen / self._pixels)
        reporter.info(f"{blind:.1f} % of the pixels are blind: they have no displacement and are left empty.")
        if not self._seen:
            reporter.warn("No pixel has a displacement: everything is blind.")
            return {"blind_percent": blind, "los_minimum": None, "los_maximum": None, "median_std": None}
        counted = np.cumsum(self._stds)
        median = float(np.searchsorted(counted, counted[-1] / 2.0)) + 0.5 if counted[-1] else None
        reporter.info(
            f"LOS displacement from {self._low:+.0f} to {self._high:+.0f} mm (toward the satellite is positive)"
            + (f", median standard deviation {median:.0f} mm." if median is not None else ".")
        )
        return {"blind_percent": blind, "los_minimum": self._low, "los_maximum": self._high, "median_std": median}


def _wavelength(request: DisplacementRequest, phase: BandRaster) -> float:
    if request.simulated_wavelength is not None:
        return request.simulated_wavelength
    found = _tagged(phase, tags.WAVELENGTH) if phase.tags.get(tags.SUBBAND_SEPARATION) else None
    if found is None:
        raise InputError(
            f"{phase.name} does not say its simulated wavelength: it is not a phase of subbandinterferogram. Give "
            "SIMULATED_WAVELENGTH [m], c / (separation of the sub-bands)."
        )
    return found


def _tagged(raster: BandRaster, name: str) -> float | None:
    try:
        return float(raster.tags[name])
    except (KeyError, ValueError):
        return None


def _looks(phase: BandRaster, offset: BandRaster) -> tuple[int, int]:
    """Looks that bring the offsets to the grid of the phase."""
    if offset.shape == phase.shape:
        return 1, 1
    looks = int(_tagged(phase, tags.LOOKS_LINES) or 0), int(_tagged(phase, tags.LOOKS_SAMPLES) or 0)
    if min(looks) < 1 or (offset.shape[0] // looks[0], offset.shape[1] // looks[1]) != phase.shape:
        raise InputError(
            f"OFFSETS must lie on the grid of PHASE ({phase.shape[0]} x {phase.shape[1]}) or of the images it was made "
            f"from; {offset.name} has {offset.shape[0]} rows x {offset.shape[1]} columns."
        )
    return looks
