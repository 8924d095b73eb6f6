"""What the user picked on the map: points, polygons and the reference, with names, colours, undo and redo. No Qt."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from ...algorithms.checks import InputError

POINT, POLYGON, LINE = "point", "polygon", "line"
#: How a place is drawn on the map: by a click or a dragged rectangle, by corners, by a pressed button.
CLICK, OUTLINE, FREEHAND = "click", "outline", "freehand"
#: Colours of selections, first to last; they repeat. Okabe and Ito's without yellow (too pale on white) and black (lost
#: on a dark theme), and two more; all have a contrast of at least 2 against both.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#8c6bb1", "#a6761d")
#: Steps that can be undone.
MOST_STEPS = 100
_VERSION = 1


@dataclass(frozen=True)
class Selection:
    """A place.

    Attributes
    ----------
    key : int
        Unique within a session.
    name : str
    kind : {"point", "polygon"}
    crs : str
        Authority id, or WKT, of the coordinates.
    vertices : tuple of (x, y)
        The point, or the ring of the polygon without its first vertex repeated.
    colour : str
        ``#rrggbb``
    shown : bool
        Whether it is in the plot.
    """

    key: int
    name: str
    kind: str
    crs: str
    vertices: tuple[tuple[float, float], ...]
    colour: str
    shown: bool = True


@dataclass(frozen=True)
class State:
    """What undo and redo go back and forth between."""

    selections: tuple[Selection, ...] = ()
    reference: Selection | None = None


class Selections:
    """The places that are picked, one after another, and what is zero.

    Every change is one step of undo. Listeners are called after each change, undo and redo included.
    """

    def __init__(self) -> None:
        self._state = State()
        self._past: list[State] = []
        self._future: list[State] = []
        self._next_key = 1
        self.listeners: list = []

    @property
    def all(self) -> tuple[Selection, ...]:
        """The places, first picked first."""
        return self._state.selections

    @property
    def reference(self) -> Selection | None:
        """The place whose motion is taken as zero; None: what the product itself is referenced to."""
        return self._state.reference

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._future)

    def get(self, key: int) -> Selection | None:
        """The place of a key."""
        return next((item for item in self.all if item.key == key), None)

    def add(self, kind: str, crs: str, vertices: Sequence[tuple[float, float]], *, keep: bool = True) -> Selection:
        """Pick a place.

        Parameters
        ----------
        kind : {"point", "polygon"}
        crs : str
        vertices : sequence of (x, y)
        keep : bool
            Keep what is picked already; else the new place takes its place.

        Raises
        ------
        InputError
            If a coordinate is not finite, or a polygon has no area.
        """
        made = self._made(kind, crs, vertices, keep)
        self._change(replace(self._state, selections=(*(self.all if keep else ()), made)))
        return made

    def set_reference(self, kind: str, crs: str, vertices: Sequence[tuple[float, float]]) -> Selection:
        """Take the motion of a place as zero; raises as `add`."""
        made = replace(self._made(kind, crs, vertices, True), name="", colour="")
        self._change(replace(self._state, reference=made))
        return made

    def clear_reference(self) -> None:
        """Go back to what the product is referenced to."""
        if self.reference is not None:
            self._change(replace(self._state, reference=None))

    def change(self, key: int, **fields: object) -> None:
        """Rename (``name``), recolour (``colour``), show or hide (``shown``) a place; unknown keys are passed over."""
        before = self.get(key)
        if before is None or all(getattr(before, field) == value for field, value in fields.items()):
            return
        changed = tuple(replace(item, **fields) if item.key == key else item for item in self.all)
        self._change(replace(self._state, selections=changed))

    def remove(self, keys: Sequence[int]) -> None:
        """Let go of some places."""
        kept = tuple(item for item in self.all if item.key not in keys)
        if len(kept) < len(self.all):
            self._change(replace(self._state, selections=kept))

    def clear(self) -> None:
        """Let go of all places; the reference stays."""
        self.remove([item.key for item in self.all])

    def undo(self) -> None:
        """Take the last change back."""
        if self._past:
            self._future.append(self._state)
            self._set(self._past.pop())

    def redo(self) -> None:
        """Do again what was undone."""
        if self._future:
            self._past.append(self._state)
            self._set(self._future.pop())

    def to_text(self) -> str:
        """All of it as JSON, for the project."""
        reference = asdict(self.reference) if self.reference else None
        kept = [asdict(item) for item in self.all]
        return json.dumps({"version": _VERSION, "selections": kept, "reference": reference})

    def from_text(self, text: str) -> None:
        """Take over what `to_text` wrote; there is nothing to undo then.

        Raises
        ------
        InputError
            If the text is no such thing.
        """
        try:
            found = json.loads(text)
            items = tuple(_selection(item) for item in found["selections"])
            reference = _selection(found["reference"]) if found.get("reference") else None
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"The places that the project keeps cannot be read: {error}.") from error
        self._past, self._future = [], []
        keys = [item.key for item in items] + ([reference.key] if reference else [])
        self._next_key = max(keys, default=0) + 1
        self._set(State(items, reference))

    def _made(self, kind: str, crs: str, vertices: Sequence[tuple[float, float]], keep: bool) -> Selection:
        places = tuple((float(x), float(y)) for x, y in vertices)
        if not all(math.isfinite(value) for place in places for value in place):
            raise InputError("The place has no finite coordinates in this coordinate system. Pick another one.")
        if kind == POLYGON and (len(places) < 3 or _flat(places)):
            raise InputError("The polygon has no area. Draw it larger.")
        key = self._next_key
        self._next_key += 1
        used = [item.colour for item in self.all] if keep else []
        colour = min(COLOURS, key=lambda each: (used.count(each), COLOURS.index(each)))
        return Selection(key, f"{'P' if kind == POINT else 'A'}{key}", kind, crs, places, colour)

    def _change(self, state: State) -> None:
        self._past = [*self._past, self._state][-MOST_STEPS:]
        self._future = []
        self._set(state)

    def _set(self, state: State) -> None:
        self._state = state
        for listener in list(self.listeners):
            listener()


def _selection(item: dict) -> Selection:
    vertices = tuple((float(x), float(y)) for x, y in item["vertices"])
    made = Selection(**{**item, "key": int(item["key"]), "vertices": vertices})
    if made.kind not in (POINT, POLYGON) or not vertices:
        raise ValueError(f"a place of kind {made.kind!r} with {len(vertices)} vertices")
    return made


def _flat(ring: Sequence[tuple[float, float]]) -> bool:
    """Whether all vertices lie on one line; the area would not tell, for the loops of an eight cancel in it."""
    x0, y0 = ring[0]
    shifted = [(x - x0, y - y0) for x, y in ring]
    along = max(shifted, key=lambda place: math.hypot(*place))
    return not any(along[0] * y - along[1] * x for x, y in shifted)
