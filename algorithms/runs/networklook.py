"""A quick look at the pairs of a stack: mean coherence and closure on a part of the pixels, for the network window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..geometry import AWAY
from ..io.request import Stack, StackRequest
from ..io.sampling import read_windows, sample_windows
from ..io.stack import open_stack
from ..reporting import Reporter
from ..timeseries.choice import LookedNetwork
from ..timeseries.closure import ClosureStatistics, closure_medians, summarise_closure
from ..timeseries.quality import PairStatistics, summarise_pairs

#: Pixels that are looked at: a mean coherence is then known to a few thousandths, far better than it has to be.
LOOK_PIXELS = 40_000
#: Pixels judged at once; cancel answers in between.
_CHUNK = 8_192


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
    windows, _whole = sample_windows(stack.grid, layers, stack.native_block, whole_pixels=LOOK_PIXELS)
    phase = read_windows(stack.read_phase, windows, reporter)
    reporter.progress(0.4)
    coherence = read_windows(stack.read_coherence, windows, reporter) if stack.has_coherence else None
    reporter.progress(0.7)
    medians = closure_medians(phase, looked.triplets)
    pairs, closures = PairStatistics.empty(layers), ClosureStatistics.empty(len(looked.triplets))
    for start in range(0, phase.shape[1], _CHUNK):
        reporter.stop_if_cancelled()
        part = phase[:, np.newaxis, start : start + _CHUNK]
        share = None if coherence is None else coherence[:, np.newaxis, start : start + _CHUNK]
        pairs += summarise_pairs(part, share)[1]
        closures += summarise_closure(part, looked.triplets, medians)[1]
        reporter.progress(0.7 + 0.3 * min(1.0, (start + _CHUNK) / phase.shape[1]))
    return replace(looked, pairs=pairs, closures=closures)
