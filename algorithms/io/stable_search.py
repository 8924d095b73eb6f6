"""The search for stable ground in a stack or a series: reads it once, block by block, and ranks what it finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..constants import DEFAULT_MEMORY_MB, MM_PER_M
from ..grid import Grid, Window
from ..interferogram.phase import metres_per_radian
from ..mining.ground import pixel_axes
from ..reporting import Reporter
from ..timeseries.closure import Triplets, closure_medians, find_triplets, summarise_closure
from ..timeseries.stable import (
    LEAST_SCATTER,
    MOST_OPEN,
    STRAYS,
    PatchMaps,
    QuietGround,
    best_patches,
    box_sum,
    most_open_loops,
    quiet_ground,
    rank_patches,
    rates_of,
)
from .engine import plan_blocks, run_blocks
from .features import lonlat_of
from .sampling import read_windows, sample_windows

#: Mean coherence that a pixel needs: below it speckle rules (Tang et al. 2023 mask at 0.25).
MIN_COHERENCE = 0.3
#: Pixels on a side of a patch.
PATCH_SIZE = 5
#: Pixels that the constants of quiet ground are taken from, at most.
SAMPLE_PIXELS = 1 << 18
#: Rates outside the mask that spread by more than this [m/yr] speak of motion rather than of atmosphere.
WIDE_SPREAD = 0.005
#: ... and so do rates that spread by more than this many of their standard errors.
WIDE_FACTOR = 2.0
#: Bytes per pixel that the search keeps over the whole raster: four maps, masks, sums of patches.
MAP_BYTES = 150


@dataclass(frozen=True)
class Ground:
    """A stack or a series as the search sees it.

    Attributes
    ----------
    grid : Grid
    native_block : (rows, cols)
    kind : str
        ``interferogram`` or ``date``.
    basis : ndarray, shape (K, q)
        Time of each layer (`stable.rates_of`).
    scale : float
        Metres of one unit of the layers.
    read : callable(window) -> ndarray (K, rows, cols)
    quality : callable(window) -> ndarray (rows, cols), or None
        Mean coherence, 0 to 1.
    triplets : Triplets or None
        Loops whose closure betrays whole-cycle errors.
    """

    grid: Grid
    native_block: tuple[int, int]
    kind: str
    basis: np.ndarray
    scale: float
    read: Callable[[Window], np.ndarray]
    quality: Callable[[Window], np.ndarray] | None
    triplets: Triplets | None = None

    @property
    def n_layers(self) -> int:
        """K"""
        return self.basis.shape[0]


def ground_of_stack(stack) -> Ground:
    """An open stack; raises `InputError` where its wavelength is not known."""
    wavelength = stack.geometry.need("wavelength", "the search for stable ground, which measures motion in mm")
    network = stack.network

    def quality(window: Window) -> np.ndarray:
        coherence = stack.read_coherence(window)
        there = np.isfinite(coherence)
        with np.errstate(invalid="ignore"):
            return np.where(there, coherence, 0.0).sum(axis=0, dtype=np.float64) / there.sum(axis=0)

    return Ground(
        grid=stack.grid,
        native_block=stack.native_block,
        kind="interferogram",
        basis=np.asarray(network.temporal_baseline, dtype=np.float64)[:, np.newaxis],
        scale=metres_per_radian(wavelength),
        read=stack.read_phase,
        quality=quality if stack.has_coherence else None,
        triplets=find_triplets(network),
    )


def ground_of_series(series, quality: Callable[[Window], np.ndarray] | None = None) -> Ground:
    """An open displacement series, and a map of coherence where there is one."""
    return Ground(
        grid=series.grid,
        native_block=series.native_block,
        kind="date",
        basis=np.column_stack([np.ones(len(series.dates)), series.years]),
        scale=1.0,
        read=series.read,
        quality=quality,
    )


@dataclass(frozen=True)
class Candidate:
    """A patch of ground that may serve as reference.

    Attributes
    ----------
    window : Window
        The patch.
    row, col : int
        Its middle pixel.
    cost : float
        As `stable.rank_patches`; lower is better.
    rate, rate_std, local_rate : float
        Of the patch's mean, relative to quiet ground, its standard error by the scatter, and relative to the
        surroundings [m/yr].
    wander : float
        Rms of the patch's mean about its rate [m].
    coherence, least_coherence : float
        Mean of the patch; NaN where not known. The least is over its pixels.
    usable : float
        Share of usable pixels in the surroundings.
    mask_distance, edge_distance : float
        To masked ground and to the edge of the raster [m]; NaN where there is no mask, or no coordinate system.
    open_loops : int
        Loops of three interferograms that the patch as a whole does not close: it was unwrapped wrongly in them.
    """

    window: Window
    row: int
    col: int
    cost: float
    rate: float
    rate_std: float
    local_rate: float
    wander: float
    coherence: float
    least_coherence: float
    usable: float
    mask_distance: float
    edge_distance: float
    open_loops: int


@dataclass(frozen=True)
class StableSearch:
    """What the search found.

    Attributes
    ----------
    candidates : list of Candidate
        Best first.
    quiet : QuietGround
    patches : PatchMaps
    usable, masked : ndarray of bool, shape (rows, cols)
        Pixels that may belong to a reference, and pixels under the mask.
    counts : dict of str to int
        Pixels: all, masked, incomplete, incoherent, with more loops that do not close than chance explains.
    warnings : list of str
        Already reported.
    """

    candidates: list[Candidate]
    quiet: QuietGround
    patches: PatchMaps
    usable: np.ndarray
    masked: np.ndarray
    counts: dict[str, int]
    warnings: list[str]


def search_stable(
    ground: Ground,
    masked: Callable[[Window], np.ndarray] | None,
    reporter: Reporter,
    *,
    min_coherence: float = MIN_COHERENCE,
    size: int = PATCH_SIZE,
    most: int = 1,
    memory_mb: float = DEFAULT_MEMORY_MB,
    threads: int = 2,
) -> StableSearch:
    """Find ground that is coherent, complete, outside the mask and as quiet as the quietest half.

    Parameters
    ----------
    ground : Ground
    masked : callable(window) -> ndarray of bool (rows, cols), or None
        Where the ground is expected to move.
    reporter : Reporter
    min_coherence : float
        Least mean coherence of a pixel.
    size : int
        Pixels on a side of a patch, odd.
    most : int
        Candidates wanted.
    memory_mb, threads
        Of the run.

    Raises
    ------
    InputError
        If there are too few layers, no pixel can be used, no patch qualifies, loops are open as often as in
        noise, or the maps do not fit into the memory.
    """
    if size < 1 or size % 2 == 0:
        raise InputError(f"SIZE must be an odd number of pixels, got {size}.")
    if ground.n_layers <= ground.basis.shape[1]:
        raise InputError(
            f"Stable ground cannot be told from {ground.n_layers} {ground.kind}(s): at least "
            f"{ground.basis.shape[1] + 1} are needed. Give a REFERENCE_POINT or REFERENCE_AREA."
        )
    grid = ground.grid
    needed = grid.width * grid.height * MAP_BYTES / 2**20
    if needed > memory_mb:
        raise InputError(
            f"Stable ground is looked for in the whole raster at once: {grid.width} x {grid.height} pixels take "
            f"{needed:.0f} MB. Set MEMORY to {int(needed) + 1} or more, or give a REFERENCE_AREA."
        )
    mask = masked(grid.whole) if masked is not None else np.zeros((grid.height, grid.width), dtype=bool)
    quiet, medians = _quiet(ground, mask, min_coherence, reporter)
    maps = _maps(ground, quiet, medians, memory_mb, threads, reporter)
    complete = np.isfinite(maps["rate"])
    coherent = maps["quality"] >= min_coherence if ground.quality is not None else np.ones_like(complete)
    half = size // 2
    down, right = _pixel_size(grid)
    distance = _distance(mask, down, right) if mask.any() and np.isfinite(down * right) else None
    quality = maps["quality"] if ground.quality is not None else None
    # Whole patches of ground where every loop closes come first; where noise leaves none, as many open loops as noise
    # makes are put up with; then single pixels that stray, which a patch at the rim of a bowl has too.
    for whole, relaxed in ((True, False), (True, True), (False, False), (False, True)):
        most_open = _most_open(ground, maps["loops"][complete & coherent & ~mask]) if relaxed else 0.0
        closing = maps["loops"] <= most_open
        usable = complete & coherent & closing & ~mask
        patches = rank_patches(maps["rate"], maps["wander"], quality, usable, half, quiet.scatter, distance)
        cost = np.where(np.abs(patches.rate) <= STRAYS * quiet.scatter, patches.cost, np.nan)
        if whole:
            cost[_doubtful(maps["rate"], closing, quiet, half)] = np.nan
        places, open_loops = _places(ground, medians, cost, half, most)
        if places:
            break
    counts = {
        "all": complete.size,
        "masked": int(mask.sum()),
        "incomplete": int((~complete).sum()),
        "incoherent": int((complete & ~coherent).sum()),
        "not closing": int((complete & ~closing).sum()),
        "usable": int(usable.sum()),
    }
    if not places:
        raise InputError(
            f"No patch of {size} x {size} pixels qualifies as reference: of {counts['all']} pixels "
            f"{counts['masked']} lie under the mask, {counts['incomplete']} lack a value in some {ground.kind}, "
            f"{counts['incoherent']} are less coherent than {min_coherence:g}, {counts['not closing']} have more than "
            f"{most_open:.0f} loops that do not close; and a patch must not move against quiet ground. Give a "
            "REFERENCE_POINT, a smaller mask or SIZE, or a lower MIN_COHERENCE."
        )
    warnings = _doubts(quiet, mask, ground)
    if open_loops[places[0]]:
        warnings.append(
            f"No patch closes in all {len(ground.triplets)} loops of interferograms; the best leaves "
            f"{open_loops[places[0]]} open: interferograms are a whole cycle off there, and what is referenced to it "
            "takes that on. Run unwrappingcorrection first, or leave out the interferograms that stackquality blames."
        )
    for text in warnings:
        reporter.warn(text)
    candidates = [
        _candidate(ground, quiet, patches, place, half, distance, (down, right), open_loops[place]) for place in places
    ]
    return StableSearch(candidates, quiet, patches, usable, mask, counts, warnings)


def _doubtful(rate: np.ndarray, closing: np.ndarray, quiet: QuietGround, half: int) -> np.ndarray:
    """Patches with a pixel that moves or has open loops."""
    limit = STRAYS * max(LEAST_SCATTER, min(quiet.scatter, quiet.spread))
    with np.errstate(invalid="ignore"):
        return box_sum((np.abs(rate) > limit) | ~closing, half) > 0


def _most_open(ground: Ground, loops: np.ndarray) -> float:
    """Open loops that a pixel may have, from the number of the pixels that qualify otherwise."""
    if not ground.triplets or not loops.size:
        return 0.0
    share = float(np.mean(loops)) / len(ground.triplets)
    if share > MOST_OPEN:
        raise InputError(
            f"No ground to refer to: coherent pixels leave {100.0 * share:.0f} % of the loops of interferograms open, "
            f"where phase that is noise throughout leaves 33 %, and more than {100.0 * MOST_OPEN:.0f} % is too close "
            "to that. Leave out the interferograms that stackquality blames, run unwrappingcorrection first, raise "
            "MIN_COHERENCE, or give a REFERENCE_POINT."
        )
    usual = float(np.median(loops))
    return most_open_loops(usual)


def _places(
    ground: Ground, medians: np.ndarray, cost: np.ndarray, half: int, most: int
) -> tuple[list[tuple[int, int]], dict[tuple[int, int], int]]:
    """The best patches that close all their loops, or else the one that leaves fewest open; and what each leaves open.

    Noise that opens a loop in single pixels is gone from the mean of a patch; a wrong cycle is not, and what is
    referenced to the patch would take it on.
    """
    seen: dict[tuple[int, int], int] = {}

    def closes(row: int, col: int) -> bool:
        seen[row, col] = 0
        if ground.triplets:
            values = ground.read(_patch(row, col, half)).reshape(ground.n_layers, -1)
            mean = values[:, np.isfinite(values).all(axis=0)].mean(axis=1, dtype=np.float64)
            maps, _ = summarise_closure(mean[:, np.newaxis], ground.triplets, medians)
            seen[row, col] = int(np.nan_to_num(maps.ambiguous[0]))
        return seen[row, col] == 0

    places = best_patches(cost, half, most, closes)
    if not places and seen:
        places = [min(seen, key=lambda place: (seen[place], cost[place]))]
    return places, seen


def _patch(row: int, col: int, half: int) -> Window:
    return Window(row - half, col - half, 2 * half + 1, 2 * half + 1)


def _quiet(ground: Ground, mask: np.ndarray, min_coherence: float, reporter: Reporter):
    """Quiet ground, and the median closures, from a sample of the pixels."""
    windows, _ = sample_windows(ground.grid, ground.n_layers, ground.native_block, whole_pixels=SAMPLE_PIXELS)
    values = read_windows(ground.read, windows, reporter)
    usable = np.isfinite(values).all(axis=0) & ~np.concatenate([mask[window.slices].ravel() for window in windows])
    complete = int(usable.sum())
    if ground.quality is not None:
        quality = read_windows(lambda window: ground.quality(window)[np.newaxis], windows, reporter)[0]
        usable &= quality >= min_coherence
    if not usable.any():
        raise InputError(
            f"No pixel can serve as reference: of {usable.size} pixels looked at {complete} lie outside the mask and "
            f"have a value in every {ground.kind}"
            + (f", and none of them a mean coherence of {min_coherence:g}" if complete else "")
            + ". Give a REFERENCE_POINT, a smaller mask or a lower MIN_COHERENCE."
        )
    medians = closure_medians(values[:, usable], ground.triplets) if ground.triplets else np.zeros(0)
    return quiet_ground(values[:, usable] * ground.scale, ground.basis), medians


def _maps(
    ground: Ground, quiet: QuietGround, medians: np.ndarray, memory_mb: float, threads: int, reporter: Reporter
) -> dict[str, np.ndarray]:
    """Rate, wander, quality and number of loops that do not close, of every pixel."""
    grid = ground.grid
    maps = {name: np.full((grid.height, grid.width), np.nan, dtype=np.float32) for name in ("rate", "wander")}
    maps["quality"] = np.ones((grid.height, grid.width), dtype=np.float32)
    maps["loops"] = np.zeros((grid.height, grid.width), dtype=np.float32)
    plan = plan_blocks(
        grid,
        ground.native_block,
        bytes_per_pixel=20.0 * ground.n_layers + 64.0,
        result_bytes_per_pixel=16.0,
        memory_mb=memory_mb,
        threads=threads,
    )

    def read(window: Window):
        return ground.read(window), ground.quality(window) if ground.quality is not None else None

    def compute(_window: Window, data):
        values, quality = data
        rate, wander = rates_of(values * ground.scale - quiet.constants[:, np.newaxis, np.newaxis], ground.basis)
        loops = None
        if ground.triplets:
            loops = np.nan_to_num(summarise_closure(values, ground.triplets, medians)[0].ambiguous)
        return rate, wander, quality, loops

    def write(window: Window, found) -> None:
        for name, array in zip(("rate", "wander", "quality", "loops"), found):
            if array is not None:
                maps[name][window.slices] = array

    run_blocks(plan, read, compute, write, reporter)
    return maps


def _doubts(quiet: QuietGround, mask: np.ndarray, ground: Ground) -> list[str]:
    warnings = []
    if quiet.spread > max(WIDE_SPREAD, WIDE_FACTOR * quiet.scatter):
        warnings.append(
            f"The rates {'outside the mask ' if mask.any() else ''}spread by {quiet.spread * MM_PER_M:.0f} mm/yr, "
            f"noise explains {quiet.scatter * MM_PER_M:.0f}: much of the ground is moving, and the reference found "
            f"only moves as the {100.0 * quiet.quiet.mean():.0f} % of it that agree best do. Compare it with GNSS or a "
            "map."
        )
    if not mask.any():
        warnings.append(
            "No mask says where the ground is expected to move: a wide, slow, even motion is not told from rest."
        )
    if ground.quality is None:
        warnings.append("No coherence is known: the search goes by completeness, rate and wander alone.")
    return warnings


def _candidate(ground, quiet, patches: PatchMaps, place, half, distance, sizes, open_loops: int) -> Candidate:
    """The patch looked at as a whole."""
    row, col = place
    window = _patch(row, col, half)
    values = ground.read(window).reshape(ground.n_layers, -1)
    mean = values[:, np.isfinite(values).all(axis=0)].mean(axis=1, dtype=np.float64) * ground.scale
    rate, wander = rates_of((mean - quiet.constants)[:, np.newaxis], ground.basis)
    inverse = np.linalg.inv(ground.basis.T @ ground.basis)
    coherence = ground.quality(window) if ground.quality is not None else None
    grid, (down, right) = ground.grid, sizes
    edges = min(min(row, grid.height - 1 - row) * down, min(col, grid.width - 1 - col) * right)
    return Candidate(
        window=window,
        row=row,
        col=col,
        cost=float(patches.cost[row, col]),
        rate=float(rate[0]),
        rate_std=float(wander[0] * np.sqrt(inverse[-1, -1])),
        local_rate=float(patches.local_rate[row, col]),
        wander=float(wander[0]),
        coherence=float("nan") if coherence is None else float(np.nanmean(coherence)),
        least_coherence=float("nan") if coherence is None else float(np.nanmin(coherence)),
        usable=float(patches.usable[row, col]),
        mask_distance=float(distance[row, col]) if distance is not None else float("nan"),
        edge_distance=float(edges),
        open_loops=open_loops,
    )


def _pixel_size(grid: Grid) -> tuple[float, float]:
    """Metres down and across of a pixel in the middle of the raster; NaN without a coordinate system."""
    middle = np.array([grid.height / 2.0]), np.array([grid.width / 2.0])
    down, right = pixel_axes(grid, *middle, lonlat_of(grid))
    return float(np.hypot(*down[0])), float(np.hypot(*right[0]))


def _distance(mask: np.ndarray, down: float, right: float) -> np.ndarray:
    from scipy.ndimage import distance_transform_edt

    return distance_transform_edt(~mask, sampling=(down, right))
