"""What the network window knows, apart from its widgets: which pairs are switched off, undo, what the rest is worth."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np

from ...algorithms.io.plots import NetworkPlot
from ...algorithms.timeseries.choice import Choice, LookedNetwork, judge_choice

#: What a threshold can be set for: coherence below, the others above.
COHERENCE, BASELINE, DAYS, AMBIGUOUS = "coherence", "baseline", "days", "ambiguous"
MEASURES = (COHERENCE, BASELINE, DAYS, AMBIGUOUS)
_MOST_UNDO = 200


class NetworkModel:
    """A network of which pairs are switched off and on.

    Attributes
    ----------
    looked : LookedNetwork or None
    choice : Choice or None
        What the pairs in use are worth now.
    whole : Choice or None
        What all pairs together are worth.
    waiting : bool
        Whether coherence and closure are still to come.
    listeners : list of callable()
        Called after every change.
    """

    def __init__(self) -> None:
        self.waiting = False
        self.looked: LookedNetwork | None = None
        self.choice: Choice | None = None
        self.whole: Choice | None = None
        self.listeners: list[Callable[[], None]] = []
        self._off: frozenset[int] = frozenset()
        self._undo: list[frozenset[int]] = []
        self._redo: list[frozenset[int]] = []

    # ---- the network

    def load(self, looked: LookedNetwork | None, excluded: Iterable[str] = ()) -> None:
        """Take another network, or the same one with more known of it; ``excluded`` are names of pairs to switch off.

        Pairs are known by their dates: what was switched off stays so when the same network comes with its coherence.
        """
        before = self.looked
        self.looked = looked
        if looked is None:
            self._off, self._undo, self._redo = frozenset(), [], []
            self.choice = self.whole = None
            self._tell()
            return
        same = before is not None and before.network.pair_names() == looked.network.pair_names()
        if not same:
            wanted = {_key(name) for name in excluded}
            names = looked.network.pair_names()
            self._off = frozenset(number for number, name in enumerate(names) if _key(name) in wanted)
            self._undo, self._redo = [], []
        self.whole = judge_choice(looked, np.ones(looked.network.n_pairs, dtype=bool))
        self._judge()

    # ---- switching

    @property
    def off(self) -> frozenset[int]:
        """Numbers of the pairs that are switched off."""
        return self._off

    @property
    def excluded(self) -> list[str]:
        """Names of the pairs that are switched off, in the network's order."""
        if self.looked is None:
            return []
        names = self.looked.network.pair_names()
        return [names[number] for number in sorted(self._off)]

    def toggle(self, number: int) -> None:
        """Switch one pair off or on."""
        self.switch([number], number in self._off)

    def switch(self, numbers: Iterable[int], on: bool) -> int:
        """Switch pairs on or off; returns how many changed."""
        chosen = frozenset(int(number) for number in numbers)
        wanted = self._off - chosen if on else self._off | chosen
        changed = len(wanted ^ self._off)
        if changed:
            self._undo = [*self._undo[-_MOST_UNDO:], self._off]
            self._redo = []
            self._off = wanted
            self._judge()
        return changed

    def switch_off_beyond(self, measure: str, limit: float) -> int:
        """Switch off the pairs beyond a limit; returns how many that were. A pair whose value is unknown stays."""
        return self.switch(np.flatnonzero(self.beyond(measure, limit)).tolist(), on=False)

    def beyond(self, measure: str, limit: float) -> np.ndarray:
        """Which pairs lie beyond a limit: below it for coherence, above it for the others; bool (P,)."""
        values = self.values(measure)
        with np.errstate(invalid="ignore"):
            return values < limit if measure == COHERENCE else values > limit

    def switch_off_advised(self) -> int:
        """Switch off what `stackquality` would drop; returns how many that were."""
        if self.looked is None:
            return 0
        return self.switch([found.pair for found in self.looked.advice() if found.droppable], on=False)

    def all_on(self) -> int:
        """Switch every pair on."""
        return self.switch(self._off, on=True)

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def undo(self) -> None:
        """Take the last change back."""
        if self._undo:
            self._redo.append(self._off)
            self._off = self._undo.pop()
            self._judge()

    def redo(self) -> None:
        """Make the last change that was taken back again."""
        if self._redo:
            self._undo.append(self._off)
            self._off = self._redo.pop()
            self._judge()

    # ---- telling

    def values(self, measure: str) -> np.ndarray:
        """A measure of each pair, float64 (P,), NaN where it is not known.

        Mean coherence; absolute perpendicular baseline [m]; days; percent of the pixels beyond pi in its best loop.
        """
        network = self.looked.network
        if measure == COHERENCE:
            return self.looked.mean_coherence
        if measure == BASELINE:
            known = network.perpendicular_baseline
            return np.full(network.n_pairs, np.nan) if known is None else np.abs(known)
        if measure == DAYS:
            return np.abs(network.days[network.pairs[:, 1]] - network.days[network.pairs[:, 0]])
        if measure == AMBIGUOUS:
            return 100.0 * self.choice.blame
        raise ValueError(f"measure must be one of {MEASURES}, got {measure!r}.")

    def plot(self, title: str = "") -> NetworkPlot:
        """What a figure of the network shows."""
        coherence = self.looked.mean_coherence
        return NetworkPlot(
            self.looked.network,
            self.choice.summary.components,
            baselines=self.looked.baselines,
            bridges=self.choice.summary.bridges.tolist(),
            coherence=coherence if np.isfinite(coherence).any() else None,
            title=title,
            off=sorted(self._off),
        )

    def _judge(self) -> None:
        kept = np.ones(self.looked.network.n_pairs, dtype=bool)
        kept[sorted(self._off)] = False
        self.choice = judge_choice(self.looked, kept)
        self._tell()

    def _tell(self) -> None:
        for listener in self.listeners:
            listener()


def _key(name: str) -> frozenset[str]:
    """A pair without regard to the order of its dates."""
    return frozenset(name.split("-"))
