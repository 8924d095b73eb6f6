"""Common-scene stacking of a whole raster: the order from a sample, then every pixel block by block into a file."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from ..grid import Window
from ..io.derived import CorrectedStack, scratch_store
from ..io.engine import plan_blocks, run_blocks
from ..io.polygon_mask import PolygonMask
from ..io.request import Stack
from ..io.scratch import LayerStore
from ..reporting import Reporter
from ..timeseries.css import (
    FEWEST_SCENES,
    CssOptions,
    SceneOrder,
    Stencils,
    find_order,
    scene_screens,
    screen_rms,
)
from ..timeseries.css_motion import find_orders, plan_motion, screens_beside_motion
from ..timeseries.sbas import choose_kernel
from ..timeseries.screens import fill_in_place
from .common import RunSettings

if TYPE_CHECKING:
    from .atmosphere_screens import AtmosphereOptions

#: With n stencils a screen holds the air of 2 n other scenes, each weighed by 1/(2n).
FEW_STENCILS = 3
#: Observations that the NumPy form inverts in less time than it takes to load the compiled kernel, all passes together.
_SMALL_JOB = 2_000_000


class SceneStacking:
    """Screens of any block of pixels, once the order of the scenes is learnt from a sample.

    Parameters
    ----------
    stack : Stack
    stencils : Stencils
    options : CssOptions
    settings : RunSettings
    reporter : Reporter
        Warned where the compiled kernel is wanted and does not work.
    """

    def __init__(
        self, stack: Stack, stencils: Stencils, options: CssOptions, settings: RunSettings, reporter: Reporter
    ) -> None:
        self._network, self._stencils, self._options = stack.network, stencils, options
        self._motion, self._kernel, self._orders = None, "numpy", ()
        if options.motion_smoothing is not None:
            wavelength = stack.geometry.wavelength
            self._motion = plan_motion(stack.network, options.motion_smoothing, options.iterations, wavelength)
            if stack.grid.width * stack.grid.height * stack.network.n_pairs > _SMALL_JOB:
                self._kernel, reason = choose_kernel(cache_directory=settings.cache_directory)
                if reason:
                    reporter.warn(
                        f"The motion is inverted by the slower NumPy form: numba does not work here ({reason})."
                    )
        self.scenes = SceneOrder((), 0, *3 * [np.full(stack.network.n_dates, np.nan)])

    @property
    def words(self) -> str:
        """The order, for the log."""
        names = [f"{self._network.dates[number]:%Y%m%d}" for number in self.scenes.order]
        more = f" … {names[-1]}" if len(names) > 6 else ""
        beside = "" if self._motion is None else ", beside the motion that SBAS finds"
        return (
            f"Common-scene stacking{beside}: {self.scenes.iterations} iteration"
            f"{'s' if self.scenes.iterations > 1 else ''}; scenes by noise: {', '.join(names[:6])}{more}."
        )

    @property
    def bytes_per_pixel(self) -> float:
        """What `screens` holds beside the phase that it is given [bytes]."""
        pairs, dates = self._network.n_pairs, self._network.n_dates
        return 4.0 * (3 * dates + 4) + (0.0 if self._motion is None else 4.0 * (4 * pairs + 6 * dates) + 64.0)

    def learn(self, phase: np.ndarray) -> SceneOrder:
        """Find the order from a sample (P, pixels) outside what moves."""
        if self._motion is None:
            self.scenes = find_order(phase, self._stencils, self._network, self._options.iterations)
        else:
            self.scenes, self._orders = find_orders(phase, self._stencils, self._motion)
        return self.scenes

    def screens(self, phase: np.ndarray) -> np.ndarray:
        """Screens of a block, (P, rows, cols) to (S, rows, cols) [rad]; NaN where nothing is known."""
        if self._motion is None:
            return scene_screens(phase, self._stencils, self.scenes.order)
        return screens_beside_motion(phase, self._stencils, self._motion, self._orders, self._kernel)[0]


def plain_averages(phase: np.ndarray, stencils: Stencils) -> SceneOrder:
    """What is reported where scenes are not stacked: their plain averages, unchanged, and no order."""
    rms = screen_rms(scene_screens(phase, stencils))
    return SceneOrder((), 0, rms, np.full(rms.shape, np.nan), rms)


def stacking_is_possible(
    stack: Stack, stencils: Stencils, unmasked: bool, options: AtmosphereOptions, warn: Callable[[str], None]
) -> bool:
    """Whether scenes are stacked; says why not, and what to expect."""
    counts, dates = stencils.counts, stack.network.dates
    if not stencils.usable:
        warn(
            f"Common-scene stacking does nothing: {int((counts > 0).sum())} of {len(dates)} scenes have pairs that lie "
            f"symmetrically about their date (within {options.css.tolerance_days:g} days), and {FEWEST_SCENES} are "
            "needed. Add pairs, or raise TOLERANCE_DAYS or MAX_SPAN_DAYS."
        )
        return False
    without = [f"{dates[number]:%Y%m%d}" for number in np.flatnonzero(counts == 0)]
    if without:
        warn(
            f"{len(without)} of {len(dates)} scenes have no symmetric pairs and stay as they are: {', '.join(without)}."
            " The first and the last scene never have any."
        )
    few = [f"{dates[number]:%Y%m%d}" for number in np.flatnonzero((counts > 0) & (counts < FEW_STENCILS))]
    if few:
        warn(
            f"{len(few)} scenes have fewer than {FEW_STENCILS} stencils of symmetric pairs, so that the air of their "
            f"neighbours hardly averages out of their screens: {', '.join(few)}. They may become worse, not better."
        )
    if unmasked:
        warn(
            f"There is no {options.mask_parameter}: where the ground speeds up or slows down, that bend is taken for "
            "air and taken off. Give the mining concessions."
        )
    return True


@contextlib.contextmanager
def store_screens(
    held: CorrectedStack,
    stacking: SceneStacking,
    mask: PolygonMask,
    target: LayerStore | None,
    folder: str,
    settings: RunSettings,
    reporter: Reporter,
) -> Iterator[LayerStore]:
    """Screens of all scenes at every pixel, carried across the mask; zero for scenes that have none.

    Parameters
    ----------
    held : CorrectedStack
        What is stacked.
    stacking : SceneStacking
    mask : PolygonMask
    target : LayerStore or None
        Where they go; it may be the one that ``held`` takes off, if it is all zero: a block is read before it is
        written. None: into a scratch file that lasts as long as the ``with`` block.
    folder : str
        For the scratch file.
    settings : RunSettings
    reporter : Reporter
    """
    network = held.network
    plan = plan_blocks(
        held.grid,
        held.native_block,
        bytes_per_pixel=4.0 * (2 * network.n_pairs + network.n_dates + 4) + stacking.bytes_per_pixel,
        result_bytes_per_pixel=4.0 * network.n_dates,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )

    def read(window: Window) -> tuple[np.ndarray, np.ndarray]:
        return held.read_phase(window), mask.read(window)

    def compute(_window: Window, data: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
        phase, inside = data
        screens = stacking.screens(phase)
        screens[:, inside] = np.nan
        return screens

    with contextlib.ExitStack() as files:
        store = target or files.enter_context(scratch_store(folder, network.n_dates, held.grid))
        run_blocks(plan, read, compute, store.write, reporter.part(0.0, 0.8))
        for number in range(network.n_dates):
            reporter.stop_if_cancelled()
            band = store.layer(number)
            if not fill_in_place(band):
                band[...] = 0.0
            reporter.progress(0.8 + 0.2 * (number + 1) / network.n_dates)
        yield store
