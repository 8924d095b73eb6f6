"""A stack less a screen per date: what an algorithm sees that asked for the atmosphere to be taken off.

Screens belong to dates, so taking off their difference from each pair leaves every loop of interferograms as it was.
They lie in a scratch file, not in memory: as many values as a displacement series of the raster has.
"""

from __future__ import annotations

import numpy as np

from ..checks import InputError
from ..grid import Grid, Window
from .decide import joined_corrections
from .engine import MEBIBYTE
from .request import Decision, Stack
from .scratch import LayerStore, layer_bytes


def scratch_store(folder: str, n_dates: int, grid: Grid) -> LayerStore:
    """A `LayerStore` of the dates' screens in a hidden file of ``folder``.

    Raises
    ------
    InputError
        If the folder cannot be written to or its disk is too small.
    """
    try:
        return LayerStore(n_dates, grid, folder, prefix=".screens.")
    except OSError as error:
        raise InputError(
            f"The screens of {n_dates} dates need {layer_bytes(n_dates, grid) / MEBIBYTE:.0f} MB of scratch space in "
            f"{folder}: {error.strerror or error}. Free some space or write the outputs elsewhere."
        ) from error


class CorrectedStack(Stack):
    """Another stack less constants of its pairs and the screens of their dates.

    Parameters
    ----------
    stack : Stack
        Stays open and is not closed by this one.
    screens : LayerStore
        Phase that each date adds [rad], ``away``. NaN: no observation of that date.
    constants : ndarray, shape (P,), optional
        To subtract from each pair first [rad].
    item : str, optional
        What the screens are, added to ``corrections``; empty where nothing is taken off.
    """

    def __init__(self, stack: Stack, screens: LayerStore, constants: np.ndarray | None = None, item: str = "") -> None:
        for name in Stack.__annotations__:
            if hasattr(stack, name):
                setattr(self, name, getattr(stack, name))
        self._stack, self._screens = stack, screens
        self._constants = np.zeros(stack.network.n_pairs) if constants is None else constants
        self.corrections = joined_corrections(stack.corrections, item)
        self.decisions = [*stack.decisions, *([Decision("atmosphere", item, "taken off")] if item else [])]
        self.warnings = list(stack.warnings)

    def read_phase(self, window: Window) -> np.ndarray:
        """See `Stack.read_phase`."""
        phase = self._stack.read_phase(window)
        for number, (reference, secondary) in enumerate(self.network.pairs.tolist()):
            added, before = (self._screens.layer(scene)[window.slices] for scene in (secondary, reference))
            phase[number] -= (added - before) + np.float32(self._constants[number])
        return phase

    def read_coherence(self, window: Window) -> np.ndarray | None:
        """See `Stack.read_coherence`."""
        return self._stack.read_coherence(window)

    def read_incidence(self, window: Window) -> np.ndarray | None:
        """See `Stack.read_incidence`."""
        return self._stack.read_incidence(window)

    def close(self) -> None:
        """The stack underneath belongs to who opened it."""
