"""A screen per date for a stack: delays that somebody gives, surfaces of height and position, common-scene stacking.

`corrected_stack` is what ``atmosphere`` and ``sbas`` share. In this order, each on what the one before leaves: delay
rasters; ramps and height, fitted outside the mask; common-scene stacking outside the mask, carried across it. All
of it belongs to dates and is taken off pairs as a difference, so loops close as before.

Only a bounded sample of pixels and one block at a time are in memory; screens lie in a scratch file.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Window
from ..interferogram.phase import metres_per_radian
from ..interferogram.surfaces import NO_ELEVATION, NO_RAMP, SurfaceFits, fit_surfaces, surface_model
from ..io.align import Aligner, check_grid
from ..io.delays import ZENITH, find_delays, open_delay
from ..io.derived import CorrectedStack, scratch_store
from ..io.engine import plan_blocks, run_blocks, tile_windows
from ..io.features import VectorLayer
from ..io.layers import HandlePool, inspect, read_layer
from ..io.polygon_mask import PolygonMask
from ..io.reference import ReferenceRequest, resolve_reference
from ..io.request import Stack
from ..io.sampling import read_windows, sample_windows
from ..io.scratch import LayerStore
from ..reporting import Reporter
from ..timeseries.css import (
    CssOptions,
    SceneOrder,
    Stencils,
    find_stencils,
    scene_screens,
    screen_rms,
    without_screens,
)
from ..timeseries.network import Network
from .atmosphere_stacking import SceneStacking, plain_averages, stacking_is_possible, store_screens
from .common import RunSettings

#: Pixels from which the order of the scenes and the surfaces are worked out, at most.
SAMPLE_PIXELS = 1 << 18
#: Pixels of the sample that a surface is fitted to.
SURFACE_PIXELS = 20_000
#: Distance around the polygons in which the ground may still move [m]: about the radius of influence of a shallow mine.
DEFAULT_BUFFER = 500.0
#: Pixels of a strip in which delays are read.
_DELAY_PIXELS = 1 << 19


#: Words of `AtmosphereOptions`, by which a stack's own corrections are known again.
_DELAYS, _IN_HEIGHT, _RAMP, _STACKING = "delay rasters", " in height", "ramp: ", "common-scene stacking"


def _kind_of(words: str) -> str:
    """A correction without what tells its functions apart."""
    return next((kind for kind in (_IN_HEIGHT, _RAMP) if kind in words), words)


@dataclass(frozen=True)
class AtmosphereOptions:
    """What is taken off.

    Attributes
    ----------
    css : CssOptions or None
        Common-scene stacking; None: not.
    mask : VectorLayer or None
        Polygons of what moves: nothing is estimated inside.
    mask_buffer : float
        Margin around them [m].
    mask_parameter : str
        Name of the parameter that gave them, for messages.
    elevation : {"none", "linear", "quadratic"}
        Delay as a function of the height; needs ``dem``.
    ramp : {"none", "plane", "bilinear", "quadratic"}
    dem : str or None
        Raster of heights [m], on any grid.
    keep_trend : bool
        Surfaces leave what is linear in time in the stack.
    delays : tuple of str
        Delay rasters, ``.ztd`` files, series or folders, see `find_delays`.
    delay_kind : {"zenith", "los", "displacement"}
    """

    css: CssOptions | None = field(default_factory=CssOptions)
    mask: VectorLayer | None = None
    mask_buffer: float = DEFAULT_BUFFER
    mask_parameter: str = "MASK"
    elevation: str = NO_ELEVATION
    ramp: str = NO_RAMP
    dem: str | None = None
    keep_trend: bool = True
    delays: tuple[str, ...] = ()
    delay_kind: str = ZENITH

    @property
    def surfaces(self) -> bool:
        """Whether surfaces are fitted."""
        return self.elevation != NO_ELEVATION or self.ramp != NO_RAMP

    @property
    def words(self) -> str:
        """What is taken off, for logs and tags."""
        parts = [_DELAYS] if self.delays else []
        parts += [f"{self.elevation}{_IN_HEIGHT}"] if self.elevation != NO_ELEVATION else []
        parts += [f"{_RAMP}{self.ramp}"] if self.ramp != NO_RAMP else []
        return ", ".join([*parts, _STACKING] if self.css else parts)

    def taken_off_before(self, corrections: str) -> list[str]:
        """Those of ``corrections``, words like ours, that are asked for again, be it as another function."""
        ours = {_kind_of(part) for part in self.words.split(", ")}
        return [part for part in corrections.split(", ") if part and _kind_of(part) in ours]


@dataclass(frozen=True)
class AtmosphereFindings:
    """What was estimated, for reports; rms values are in metres, over a sample outside the mask.

    Attributes
    ----------
    options : AtmosphereOptions
    stencils : Stencils
    scenes : SceneOrder
        The plain averages before (of what delays and surfaces left) and after, and the order; without stencils all NaN.
    rms_raw : ndarray, shape (S,)
        Plain averages of the stack as it came [rad].
    corrected : ndarray of bool, shape (S,)
        Scenes that common-scene stacking has a screen for.
    surfaces : SurfaceFits or None
    pair_rms_before, pair_rms_after : ndarray, shape (P,)
        Standard deviation of each pair over the sample, about the steady rate of each pixel [m].
    sampled, masked : int
        Pixels of the sample outside and inside the mask.
    metres_per_radian : float
        LOS displacement of a radian, negative.
    warnings : list of str
    """

    options: AtmosphereOptions
    stencils: Stencils
    scenes: SceneOrder
    rms_raw: np.ndarray
    corrected: np.ndarray
    surfaces: SurfaceFits | None
    pair_rms_before: np.ndarray
    pair_rms_after: np.ndarray
    sampled: int
    masked: int
    metres_per_radian: float
    warnings: list[str]

    @property
    def words(self) -> str:
        """What was taken off: without common-scene stacking where no scene has a screen of it; may be empty."""
        return (self.options if self.corrected.any() else replace(self.options, css=None)).words


@dataclass(frozen=True)
class _Sample:
    """Pixels outside the mask: phase (P, pixels) as it came and as delays and surfaces leave it, and where they are."""

    raw: np.ndarray
    phase: np.ndarray
    row: np.ndarray
    col: np.ndarray
    height: np.ndarray | None
    masked: int


@contextlib.contextmanager
def corrected_stack(
    stack: Stack,
    reference: ReferenceRequest,
    options: AtmosphereOptions,
    *,
    folder: str,
    settings: RunSettings,
    reporter: Reporter,
) -> Iterator[tuple[CorrectedStack, LayerStore, AtmosphereFindings]]:
    """Estimate the screens of an open stack; what it gives reads like the stack, less the screens.

    Parameters
    ----------
    stack : Stack
    reference : ReferenceRequest
        What pairs are tied to before anything is estimated. Screens have constants of their own, so what is handed out
        must be referenced again.
    options : AtmosphereOptions
    folder : str
        For the scratch file: 4 bytes per date and pixel, twice that where scenes are stacked after surfaces or delays.
    settings : RunSettings
    reporter : Reporter

    Yields
    ------
    CorrectedStack, LayerStore, AtmosphereFindings
        The store holds what each date adds [rad, away]; valid inside the ``with`` block.

    Raises
    ------
    InputError
        If the mask covers everything, a DEM or delays are missing or cannot be read, or scratch space is short.
    """
    warnings: list[str] = []

    def warn(text: str) -> None:
        warnings.append(text)
        reporter.warn(text)

    teller = Reporter(reporter.progress, reporter.info, warn, reporter.cancelled)
    mask = PolygonMask(options.mask, stack.grid, options.mask_buffer, options.mask_parameter, teller)
    again = options.taken_off_before(stack.corrections)
    if again:
        warn(
            f"The stack says that this was taken off already: {', '.join(again)}. A second time takes off what is not "
            "air, and delay rasters come in with the other sign. Give the stack as it was before, or switch it off."
        )
    # The run says once, about the corrected stack, what is to be said of the reference.
    constants = resolve_reference(stack, reference, Reporter(cancelled=reporter.cancelled)).constants
    stencils = find_stencils(stack.network, options.css)
    css = options.css is not None and stacking_is_possible(stack, stencils, mask.empty, options, warn)
    with contextlib.ExitStack() as files:
        total = files.enter_context(scratch_store(folder, stack.network.n_dates, stack.grid))
        heights = files.enter_context(_heights(options.dem, stack)) if options.elevation != NO_ELEVATION else None
        if options.delays:
            _store_delays(stack, options, total, teller.part(0.0, 0.2))
        held = CorrectedStack(stack, total, constants)
        sample = _take_sample(stack, held, constants, mask, heights, options, teller)
        share = sample.masked / (sample.masked + sample.row.size)
        if share > 0.5:
            warn(
                f"{options.mask_parameter} and its buffer cover {100 * share:.0f} % of the scene: most of every screen "
                "is interpolated or extrapolated. Mask only what moves, or give a larger scene."
            )
        fits = None
        if options.surfaces:
            fits, sample = _surfaces(stack, sample, options, teller)
            _store_surfaces(held, fits, heights, total, settings, teller.part(0.2, 0.35))
        scenes, after = plain_averages(sample.phase, stencils), sample.phase
        if css:
            stacking = SceneStacking(stack, stencils, options.css, settings, teller)
            scenes = stacking.learn(sample.phase)
            target = None if options.delays or options.surfaces else total
            with store_screens(held, stacking, mask, target, folder, settings, teller.part(0.35, 0.95)) as found:
                if target is None:
                    for number in range(stack.network.n_dates):
                        _add(total.layer(number), found.layer(number))
            teller.info(stacking.words)
            # the screens of the sample are those that the blocks have there
            screens = stacking.screens(sample.phase[:, np.newaxis])[:, 0]
            after = without_screens(sample.phase, screens, stack.network)
        corrected = np.isin(np.arange(stack.network.n_dates), scenes.order)
        metres = metres_per_radian(stack.geometry.wavelength)
        findings = AtmosphereFindings(
            options=options,
            stencils=stencils,
            scenes=scenes,
            rms_raw=screen_rms(scene_screens(sample.raw, stencils)),
            corrected=corrected,
            surfaces=fits,
            pair_rms_before=scatter(sample.raw, stack.network) * abs(metres),
            pair_rms_after=scatter(after, stack.network) * abs(metres),
            sampled=sample.row.size,
            masked=sample.masked,
            metres_per_radian=metres,
            warnings=warnings,
        )
        teller.info(
            f"Pairs scatter by {MM_PER_M * _median(findings.pair_rms_before):.1f} mm over the sample outside the mask, "
            f"by {MM_PER_M * _median(findings.pair_rms_after):.1f} mm without the screens (about each pixel's rate; "
            "medians over the pairs)."
        )
        teller.progress(1.0)
        yield CorrectedStack(stack, total, constants, findings.words), total, findings


@contextlib.contextmanager
def without_atmosphere(
    stack: Stack,
    reference: ReferenceRequest,
    options: AtmosphereOptions,
    outputs: Mapping[str, str],
    settings: RunSettings,
    reporter: Reporter,
) -> Iterator[CorrectedStack]:
    """The stack alone of `corrected_stack`, with its scratch file beside the first output."""
    folder = os.path.dirname(os.path.abspath(next(iter(outputs.values()))))
    with corrected_stack(stack, reference, options, folder=folder, settings=settings, reporter=reporter) as found:
        yield found[0]


def scatter(phase: np.ndarray, network: Network) -> np.ndarray:
    """Standard deviation of each pair over pixels (P, pixels), about the steady rate of each pixel [rad], shape (P,).

    Without the rate wide steady motion would count as noise, and a method that takes it off as good.
    """
    spans = network.temporal_baseline.astype(np.float32)[:, np.newaxis]
    there = np.isfinite(phase)
    squares = np.where(there, np.square(spans), 0.0).sum(axis=0)
    rate = np.where(there, phase * spans, 0.0).sum(axis=0) / np.where(squares > 0.0, squares, 1.0)
    return screen_rms(phase - spans * rate)


def _median(values: np.ndarray) -> float:
    finite = values[np.isfinite(values)]
    return float(np.median(finite)) if finite.size else float("nan")


def _heights(dem: str | None, stack: Stack) -> contextlib.AbstractContextManager:
    """Reader of heights [m] on the grid of the stack, float32 (rows, cols); resampled where the DEM has another one."""
    if not dem:
        raise InputError("ELEVATION is asked for, but there is no DEM. Give DEM, or set ELEVATION to none.")
    files = contextlib.ExitStack()
    pool, aligner = HandlePool(), Aligner()
    files.callback(aligner.close)
    files.callback(pool.close)

    @contextlib.contextmanager
    def opened():
        with files:
            layer = inspect(dem)
            if check_grid(layer, stack.grid, "the stack"):
                layer = aligner.onto(layer, stack.grid)

            def read(window: Window) -> np.ndarray:
                out = np.empty((window.rows, window.cols), dtype=np.float32)
                read_layer(pool, layer, window, out)
                return out

            yield read

    return opened()


def _store_delays(stack: Stack, options: AtmosphereOptions, total: LayerStore, reporter: Reporter) -> None:
    """Phase of the delay of each date into the store, about the mean over the scene."""
    sources = find_delays(options.delays)
    missing = [f"{date:%Y%m%d}" for date in stack.network.dates if date not in sources]
    if missing:
        raise InputError(
            f"DELAYS lacks {len(missing)} of {stack.network.n_dates} dates of the stack: {', '.join(missing[:8])}"
            f"{', …' if missing[8:] else ''}. Give them, or leave their pairs out: a pair with one delay of two would "
            "be worse than with none."
        )
    zenith = options.delay_kind == ZENITH
    if zenith and not stack.has_incidence:
        stack.geometry.need("incidence", "mapping zenith delays into the line of sight (DELAY_KIND=zenith)")
    per_metre = np.float32(1.0 / -metres_per_radian(stack.geometry.wavelength))
    windows = tile_windows(stack.grid, stack.native_block, _DELAY_PIXELS)
    for number, date in enumerate(stack.network.dates):
        band, sums, count = total.layer(number), 0.0, 0
        with open_delay(sources[date], stack.grid, options.delay_kind) as read:
            for window in windows:
                reporter.stop_if_cancelled()
                path = read(window)
                if zenith:
                    angle = stack.read_incidence(window) if stack.has_incidence else stack.geometry.incidence
                    path = path / np.cos(np.radians(angle))
                path = (path * per_metre).astype(np.float32)
                there = np.isfinite(path)
                sums, count = sums + float(path[there].sum(dtype=np.float64)), count + int(there.sum())
                band[window.slices] = path
        if not count:
            raise InputError(
                f"The delay of {date} has no value on the stack: {sources[date].path}. Check where it lies."
            )
        # two metres of delay are hundreds of radians, the same everywhere; pairs are referenced anyway
        band -= np.float32(sums / count)
        reporter.progress((number + 1) / stack.network.n_dates)


def _take_sample(
    stack: Stack,
    held: CorrectedStack,
    constants: np.ndarray,
    mask: PolygonMask,
    heights,
    options: AtmosphereOptions,
    reporter: Reporter,
) -> _Sample:
    """Pixels outside the mask, the same ones whatever the memory and the blocks."""
    pairs = stack.network.n_pairs
    shift = constants.astype(np.float32)[:, np.newaxis, np.newaxis]

    def read(window: Window) -> np.ndarray:
        row, col = np.meshgrid(
            np.arange(window.row, window.row + window.rows, dtype=np.float32),
            np.arange(window.col, window.col + window.cols, dtype=np.float32),
            indexing="ij",
        )
        height = heights(window) if heights else np.zeros_like(row)
        extra = np.stack([row, col, height, mask.read(window).astype(np.float32)])
        left = [held.read_phase(window)] if options.delays else []
        return np.concatenate([extra, stack.read_phase(window) - shift, *left])

    windows, _ = sample_windows(stack.grid, 2 * pairs + 4, stack.native_block, whole_pixels=SAMPLE_PIXELS)
    values = read_windows(read, windows, reporter)
    outside = values[3] == 0.0
    outside &= np.isfinite(values[4:]).any(axis=0)
    if not outside.any():
        raise InputError(
            f"There is no pixel with phase outside {options.mask_parameter} and its buffer of {options.mask_buffer:g} "
            "m: nothing is left to estimate the atmosphere from. Make the mask or the buffer smaller."
        )
    masked = int((values[3] != 0.0).sum())
    raw = values[4 : 4 + pairs, outside]
    phase = values[4 + pairs :, outside] if options.delays else raw
    row, col = values[0, outside].astype(np.int64), values[1, outside].astype(np.int64)
    return _Sample(raw, phase, row, col, values[2, outside] if heights else None, masked)


def _surfaces(
    stack: Stack, sample: _Sample, options: AtmosphereOptions, reporter: Reporter
) -> tuple[SurfaceFits, _Sample]:
    """Surfaces of the dates, and the sample without them."""
    thinned = slice(None, None, max(1, sample.row.size // SURFACE_PIXELS))
    height = None if sample.height is None else sample.height
    shape = (stack.grid.height, stack.grid.width)
    model = surface_model(options.elevation, options.ramp, shape, None if height is None else height[thinned])
    fits = fit_surfaces(
        sample.phase[:, thinned],
        sample.row[thinned],
        sample.col[thinned],
        None if height is None else height[thinned],
        model,
        stack.network,
        options.keep_trend,
        reporter.stop_if_cancelled,
    )
    if options.keep_trend and stack.network.n_dates < 3:
        reporter.warn(
            "Two dates alone: any surface is linear in time, and KEEP_TREND leaves it in. Switch KEEP_TREND off to "
            "take it off."
        )
    elif not options.keep_trend:
        reporter.warn(
            "KEEP_TREND is off: wide motion that follows position or height is taken off with the surfaces, steady "
            "motion too. That is right only where nothing outside the mask moves."
        )
    if model.n_elevation:
        kept = int(fits.significant.sum())
        reporter.info(
            f"Delay that follows the height: {kept} of {stack.network.n_dates} dates have a slope that is told apart "
            "from chance and are corrected."
        )
        if np.isnan(fits.dates_std).any():
            reporter.warn(
                "The pixels outside the mask lie in too few parts of the scene to tell how well the slopes with height "
                "are known: all dates are corrected."
            )
    screens = np.tensordot(fits.dates, np.nan_to_num(model.terms(sample.row, sample.col, height)), axes=1)
    left = without_screens(sample.phase, screens.astype(np.float32), stack.network)
    return fits, _Sample(sample.raw, left, sample.row, sample.col, sample.height, sample.masked)


def _store_surfaces(
    held: CorrectedStack, fits: SurfaceFits, heights, total: LayerStore, settings: RunSettings, reporter: Reporter
) -> None:
    """Add the surfaces of the dates to the store; a pixel without a height gets its ramp only."""
    dates = held.network.n_dates
    coefficients = fits.dates.astype(np.float32)
    plan = plan_blocks(
        held.grid,
        (256, 256),
        bytes_per_pixel=8.0 * dates + 24.0 * (fits.model.n_terms + 2),
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )

    def compute(window: Window, before: np.ndarray) -> np.ndarray:
        row = np.arange(window.row, window.row + window.rows)[:, np.newaxis]
        col = np.arange(window.col, window.col + window.cols)[np.newaxis, :]
        terms = fits.model.terms(row, col, heights(window) if heights else None)
        before += np.tensordot(coefficients, np.nan_to_num(terms).astype(np.float32), axes=1)
        return before

    run_blocks(plan, total.read, compute, total.write, reporter)


def _add(target: np.ndarray, values: np.ndarray, rows: int = 1024) -> None:
    """Add a date to another, a strip at a time: both are files."""
    for row in range(0, len(target), rows):
        target[row : row + rows] += values[row : row + rows]
