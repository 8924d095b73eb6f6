"""A quick look at the pairs of a stack: mean coherence and closure on a part of the pixels, for the network window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..geometry import AWAY
from ..io.engine import block_cache
from ..io.request import Stack, StackRequest
from ..io.sampling import CACHE_BYTES, read_windows, sample_windows
from ..io.stack import open_stack
from ..reporting import Reporter
from ..timeseries.choice import LookedNetwork
from ..timeseries.closure import ClosureStatistics, closure_medians, summarise_closure
from ..timeseries.quality import PairStatistics, summarise_pairs

#: Larger rasters are looked at by patches, as many as this many pixels and values of phase (128 MB) allow: the mean of
#: a scene is then known to a few hundredths. All pairs are looked at in the same places, so they compare far better.
LOOK_PIXELS, LOOK_VALUES = 250_000, 1 << 25


def look_at_network(
    request: StackRequest, reporter: Reporter, opened: Callable[[LookedNetwork], None] | None = None
) -> LookedNetwork:
    """Open a stack, read a part of its pixels and let go of its files.

    Neither coherence nor closure about the median of each loop depends on the wavelength or on the sign, so that a
    stack of which nobody says them is looked at as well. Nothing has to be referenced, for the same reason. Layers of
    different grids are laid over each other where they meet.

    Parameters
    ----------
    request : StackRequest
    reporter : Reporter
    opened : callable(LookedNetwork), optional
        Told the network as soon as it is known, before any pixel is read.

    Raises
    ------
    InputError
        As `open_stack`, wavelength, sign and grids apart.
    Cancelled
        If the user asked to stop.
    """
    sign = request.phase_sign or AWAY
    request = replace(request, wavelength=request.wavelength or 1.0, phase_sign=sign, align=True)
    quiet = replace(reporter.part(0.0, 0.3), info=lambda _text: None, warn=lambda _text: None)
    with open_stack(request, quiet) as stack:
        looked = LookedNetwork(stack.network, has_coherence=stack.has_coherence)
        if opened is not None:
            opened(looked)
        return _look(stack, looked, reporter.part(0.3, 1.0))


def _look(stack: Stack, looked: LookedNetwork, reporter: Reporter) -> LookedNetwork:
    layers = stack.network.n_pairs
    pixels = max(1, min(LOOK_PIXELS, LOOK_VALUES // layers))
    windows, _whole = sample_windows(stack.grid, layers, stack.native_block, whole_pixels=pixels)
    phase = read_windows(stack.read_phase, windows, reporter)
    reporter.progress(0.4)
    medians = closure_medians(phase, looked.triplets)
    pairs, closures = PairStatistics.empty(layers), ClosureStatistics.empty(len(looked.triplets))
    start = 0
    with block_cache(CACHE_BYTES):
        for number, window in enumerate(windows):
            reporter.stop_if_cancelled()
            part = phase[:, start : start + window.pixels].reshape(layers, window.rows, window.cols)
            pairs += summarise_pairs(part, stack.read_coherence(window))[1]
            closures += summarise_closure(part, looked.triplets, medians)[1]
            start += window.pixels
            reporter.progress(0.4 + 0.6 * (number + 1) / len(windows))
    return replace(looked, pairs=pairs, closures=closures)
