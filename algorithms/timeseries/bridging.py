"""Whole cycles between the connected components of an unwrapped interferogram, estimated over short bridges.

Unwrapping is right up to a constant within a component, and blind between components: across a river or a forest the
phase may be off by whole cycles. Where the ground is smooth enough the phase on both ends of the shortest gap tells by
how many. The components are tied by a minimum spanning tree of their shortest bridges, from the largest one outward
(Yunjun et al. 2019, section 3.2); each bridge shifts everything behind it.

At a bridge the phase within a radius of both ends is fitted by two levels and one slope, robustly; the step between the
levels, in cycles, is rounded. How far it lies from a whole number, and how much the slopes of the two ends contradict
each other over the length of the bridge, is the doubt; a doubtful bridge shifts nothing. A gap over which the ground
really moves by more than half a cycle cannot be told from an error of unwrapping: nothing in one interferogram can.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_shape

TWO_PI = 2.0 * math.pi
#: Radius of the discs at both ends of a bridge [pixels].
RADIUS = 15
#: Components smaller than this are no land to build a bridge on [pixels].
LEAST_COMPONENT = 30
#: Confidence below which a bridge shifts nothing.
MIN_CONFIDENCE = 0.5
#: Fewer pixels of a disc than this give no slope.
_LEAST_FOR_SLOPE = 12
_ITERATIONS = 8
_FIT_PIXELS = 2000


@dataclass(frozen=True)
class BridgingOptions:
    """How bridges are built.

    Attributes
    ----------
    radius : int
        Of the discs around both ends [pixels].
    least_component : int
        Smaller components stay as they are [pixels].
    min_confidence : float
        0 to 1; a bridge of less shifts nothing. 0.5: the step lies within a quarter cycle of a whole one.
    max_length : float
        Longest bridge [pixels]; 0: any.
    """

    radius: int = RADIUS
    least_component: int = LEAST_COMPONENT
    min_confidence: float = MIN_CONFIDENCE
    max_length: float = 0.0

    def __post_init__(self) -> None:
        if self.radius < 2:
            raise InputError(f"BRIDGE_RADIUS must be at least 2 pixels, got {self.radius!r}.")
        if self.least_component < 1:
            raise InputError(f"LEAST_COMPONENT must be at least 1 pixel, got {self.least_component!r}.")
        if not 0.0 <= self.min_confidence <= 1.0:
            raise InputError(f"MIN_CONFIDENCE must be between 0 and 1, got {self.min_confidence!r}.")
        if not (math.isfinite(self.max_length) and self.max_length >= 0.0):
            raise InputError(f"MAX_BRIDGE must be a number of pixels, 0 or more, got {self.max_length!r}.")


@dataclass(frozen=True)
class Bridge:
    """One bridge.

    Attributes
    ----------
    near, far : int
        Labels of the two components; ``near`` is the one toward the largest.
    near_pixel, far_pixel : (int, int)
        Row and column of both ends.
    length : float
        [pixels]
    step : float
        Phase of ``far`` less that of ``near`` at the bridge, the common slope taken off [cycles].
    confidence : float
        1 less twice the doubt, not below 0: the distance of ``step`` from a whole number, or the step that the slopes
        of the two ends leave open over the bridge, whichever is more [cycles].
    cycles : int
        Added to ``far``: ``-round(step)``; 0 where the bridge is not trusted.
    trusted : bool
    """

    near: int
    far: int
    near_pixel: tuple[int, int]
    far_pixel: tuple[int, int]
    length: float
    step: float
    confidence: float
    cycles: int
    trusted: bool


def label_components(phase: np.ndarray) -> np.ndarray:
    """Components of an unwrapped interferogram for which nobody wrote any.

    Pixels belong together when a chain of neighbours (by their sides) joins them over which the phase never jumps by
    more than half a cycle: gaps without phase separate, and so do closed cuts.

    Parameters
    ----------
    phase : ndarray, shape (rows, cols)
        [rad]; NaN is no observation.

    Returns
    -------
    ndarray of int32, shape (rows, cols)
        From 1; 0 where there is no phase.
    """
    from scipy.ndimage import label

    rows, cols = phase.shape
    # Pixels at even places, the joints between them at odd ones: labelling this picture labels the graph.
    picture = np.zeros((2 * rows - 1, 2 * cols - 1), dtype=bool)
    picture[::2, ::2] = np.isfinite(phase)
    with np.errstate(invalid="ignore"):
        picture[1::2, ::2] = np.abs(np.diff(phase, axis=0)) <= math.pi
        picture[::2, 1::2] = np.abs(np.diff(phase, axis=1)) <= math.pi
    return label(picture, output=np.int32)[0][::2, ::2].copy()


def bridge_components(
    phase: np.ndarray, components: np.ndarray, options: BridgingOptions | None = None
) -> tuple[np.ndarray, list[Bridge]]:
    """Whole cycles that tie the components of one interferogram together.

    Parameters
    ----------
    phase : ndarray, shape (rows, cols)
        Unwrapped phase [rad]; NaN is no observation. Not changed.
    components : ndarray of int, shape (rows, cols)
        Label of the component; 0 is none.
    options : BridgingOptions, optional

    Returns
    -------
    cycles : ndarray of int8, shape (rows, cols)
        To add; 0 in the largest component, in small ones and outside all.
    bridges : list of Bridge
        From the largest component outward.
    """
    options = options or BridgingOptions()
    check_shape("components", components, phase.shape)
    land = np.where(np.isfinite(phase), components, 0)
    present, index, sizes = np.unique(land, return_inverse=True, return_counts=True)
    kept = (sizes >= options.least_component) & (present > 0)
    cycles = np.zeros(phase.shape, dtype=np.int8)
    if np.count_nonzero(kept) < 2:
        return cycles, []
    # Components numbered from 1 by size, the largest first.
    number_of = np.zeros(len(present), dtype=np.int32)
    by_size = np.flatnonzero(kept)[np.argsort(-sizes[kept], kind="stable")]
    number_of[by_size] = np.arange(1, len(by_size) + 1)
    land = number_of[index].reshape(phase.shape)
    names = present[by_size]
    shift = np.zeros(len(by_size) + 1, dtype=np.int64)
    bridges = []
    for near, far, near_pixel, far_pixel, length in _spanning_tree(land, len(by_size)):
        step, doubt = _step(phase, land, near, far, near_pixel, far_pixel, options.radius)
        confidence = max(0.0, 1.0 - 2.0 * doubt)
        too_long = 0.0 < options.max_length < length
        trusted = confidence >= options.min_confidence and not too_long
        found = -round(step) if trusted else 0
        # Everything behind the bridge moves along, for the tree is walked from the largest component outward.
        shift[far] = shift[near] + found
        bridges.append(
            Bridge(
                near=int(names[near - 1]),
                far=int(names[far - 1]),
                near_pixel=near_pixel,
                far_pixel=far_pixel,
                length=length,
                step=step,
                confidence=confidence,
                cycles=found,
                trusted=trusted,
            )
        )
    cycles[...] = np.clip(shift, -127, 127)[land]
    return cycles, bridges


def _spanning_tree(land: np.ndarray, count: int) -> list[tuple[int, int, tuple[int, int], tuple[int, int], float]]:
    """Shortest bridges that tie all components: (near, far, pixel of near, pixel of far, length), from 1 outward."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import breadth_first_order, minimum_spanning_tree

    first, second, ends, lengths = _shortest_bridges(land)
    # A zero would be no edge at all to scipy; lengths are 1 and more.
    graph = csr_matrix((lengths, (first, second)), shape=(count + 1, count + 1))
    tree = minimum_spanning_tree(graph)
    order, before = breadth_first_order(tree, 1, directed=False)
    which = {(a, b): position for position, (a, b) in enumerate(zip(first.tolist(), second.tolist()))}
    found = []
    for far in order[1:].tolist():
        near = int(before[far])
        position = which[min(near, far), max(near, far)]
        pixels = [tuple(int(value) for value in ends[position, end]) for end in (0, 1)]
        if near > far:
            pixels.reverse()
        found.append((near, far, pixels[0], pixels[1], float(lengths[position])))
    return found


def _shortest_bridges(land: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """The shortest bridge between all components that are neighbours across water.

    Every pixel belongs to the component nearest to it; where the realms of two components touch, the way from one over
    the border to the other is a bridge. A tree of shortest bridges uses no others.
    """
    from scipy.ndimage import distance_transform_edt

    nearest = distance_transform_edt(land == 0, return_distances=False, return_indices=True)
    realm = land[nearest[0], nearest[1]]
    parts = []
    for axis in (0, 1):
        before, after = (slice(None, -1), slice(1, None))
        here = (before, slice(None)) if axis == 0 else (slice(None), before)
        there = (after, slice(None)) if axis == 0 else (slice(None), after)
        border = realm[here] != realm[there]
        a = np.stack([nearest[0][here][border], nearest[1][here][border]], axis=-1)
        b = np.stack([nearest[0][there][border], nearest[1][there][border]], axis=-1)
        turned = realm[here][border] > realm[there][border]
        parts.append((np.where(turned[:, None], b, a), np.where(turned[:, None], a, b)))
    start, end = (np.concatenate([part[side] for part in parts]) for side in (0, 1))
    first, second = land[start[:, 0], start[:, 1]], land[end[:, 0], end[:, 1]]
    lengths = np.hypot(*(start - end).T.astype(float))
    order = np.lexsort((start[:, 1], start[:, 0], lengths, second, first))
    first, second, start, end, lengths = (values[order] for values in (first, second, start, end, lengths))
    opens = np.flatnonzero(np.r_[True, (np.diff(first) != 0) | (np.diff(second) != 0)])
    closes = np.r_[opens[1:], len(first)]
    # Of equally short ones, along a cut say, the middle one: its discs see most of both sides.
    chosen = [
        low + (np.searchsorted(lengths[low:high], lengths[low] + 1e-9) - 1) // 2 for low, high in zip(opens, closes)
    ]
    return first[chosen], second[chosen], np.stack([start[chosen], end[chosen]], axis=1), lengths[chosen]


def _step(
    phase: np.ndarray,
    land: np.ndarray,
    near: int,
    far: int,
    near_pixel: tuple[int, int],
    far_pixel: tuple[int, int],
    radius: int,
) -> tuple[float, float]:
    """Step of the phase across a bridge and its doubt [cycles]."""
    middle = (np.array(near_pixel) + np.array(far_pixel)) / 2.0
    across = np.array(far_pixel, dtype=float) - np.array(near_pixel)
    places, values = zip(*(_disc(phase, land, near, near_pixel, radius), _disc(phase, land, far, far_pixel, radius)))
    slopes = [_fit(place - middle, value, np.zeros(len(value)))[2:] for place, value in zip(places, values)]
    side = np.repeat([0.0, 1.0], [len(value) for value in values])
    step = _fit(np.concatenate(places) - middle, np.concatenate(values), side)[1] / TWO_PI
    doubt = abs(step - round(step))
    if all(np.isfinite(slope).all() for slope in slopes):
        # Each half of the bridge is extrapolated by a slope of its own end; they may differ by this.
        doubt = max(doubt, abs(float((slopes[1] - slopes[0]) @ across)) / 2.0 / TWO_PI)
    return step, doubt


def _disc(
    phase: np.ndarray, land: np.ndarray, component: int, pixel: tuple[int, int], radius: int
) -> tuple[np.ndarray, np.ndarray]:
    """Places (n, 2) and phase (n,) of the pixels of a component within ``radius`` of a pixel."""
    rows, cols = (slice(max(0, centre - radius), centre + radius + 1) for centre in pixel)
    row, col = np.nonzero(land[rows, cols] == component)
    places = np.stack([row + rows.start, col + cols.start], axis=-1).astype(float)
    inside = np.hypot(*(places - pixel).T) <= radius
    places = places[inside]
    if len(places) > _FIT_PIXELS:
        places = places[:: -(-len(places) // _FIT_PIXELS)]
    whole = places.astype(int)
    return places, phase[whole[:, 0], whole[:, 1]].astype(float)


def _fit(places: np.ndarray, values: np.ndarray, side: np.ndarray) -> np.ndarray:
    """Level, step, slope down and slope across of a plane with a step, of least absolute residuals.

    Levels alone (slopes NaN for a single side, 0 in effect for two) where there are too few pixels for a slope.
    """
    two = bool(side.any())
    sloped = min(np.count_nonzero(side == number) for number in ((0.0, 1.0) if two else (0.0,))) >= _LEAST_FOR_SLOPE
    design = np.column_stack([np.ones(len(values)), *([side] if two else []), *(places.T if sloped else ())])
    # Started from the medians of the sides, so that the first residuals already tell outliers.
    start = [np.median(values[side == number]) for number in ((0.0, 1.0) if two else (0.0,))]
    residual = values - np.where(side > 0, start[-1], start[0])
    if not sloped:
        return np.array([start[0], start[-1] - start[0], np.nan, np.nan])
    solution = np.zeros(design.shape[1])
    for _ in range(_ITERATIONS):
        scale = 1.4826 * np.median(np.abs(residual)) + 1e-6
        weight = 1.0 / np.sqrt(np.maximum(np.abs(residual), 0.1 * scale))
        solution = np.linalg.lstsq(design * weight[:, None], values * weight, rcond=None)[0]
        residual = values - design @ solution
    return solution if two else np.array([solution[0], 0.0, *solution[1:]])
