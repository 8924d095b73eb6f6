"""Opening a stack: interferograms and coherence from raster layers, from a folder, or from an HDF5 file.

`open_stack` is the one way in; what it decided and from which source is in ``Stack.decisions``.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections import Counter
from collections.abc import Sequence

import numpy as np

from ..checks import InputError, some_of
from ..geometry import TOWARD
from ..grid import Grid, Window
from ..reporting import Reporter
from ..timeseries.network import DatePair, Network, pair_name
from . import content
from .align import Aligner, check_grid, extent_grid, whole_pixels_apart
from .baselines import decide_baselines
from .dates import TRIED, dates_from_name, dates_from_tags
from .decide import (
    Findings,
    add_headers,
    add_layer_tags,
    add_parameters,
    add_processor,
    corrections_of,
    decide_geometry,
)
from .engine import block_cache
from .excluded import kept_pairs, say_excluded
from .folder import COHERENCE, kind_from_name, kind_from_tags
from .headers import find_headers
from .incidence import IncidenceRaster
from .layers import HandlePool, Layer, inspect, read_layer, short_name
from .pairs_table import PairRow, find_row, read_pairs_table
from .products.product import Product
from .products.raw import is_virtual
from .request import FIRST, NO_COHERENCE, Decision, Stack, StackRequest
from .sampling import CACHE_BYTES
from .series_core import METRES
from .stack_sources import Sources, add_product, find_sources
from .tags import KIND, KIND_PHASE

__all__ = ["Decision", "Stack", "StackRequest", "open_stack", "peek_grid"]


def open_stack(request: StackRequest, reporter: Reporter | None = None) -> Stack:
    """Open a stack and settle its dates, grid, geometry and baselines.

    Parameters
    ----------
    request : StackRequest
    reporter : Reporter, optional
        Told every decision (info) and every doubt (warn); asked for cancel between layers.

    Returns
    -------
    Stack
        Phase is handed out in the ``away`` convention whatever the files' sign.

    Raises
    ------
    InputError
        For everything that makes the stack unusable, with the remedy: a layer that cannot be opened, a date that cannot
        be read, a pair given twice, grids that differ, wrapped phase, coherence outside 0..1 or without its
        interferogram, a layer without a valid pixel, no wavelength or phase sign, wavelengths that disagree.
    """
    reporter = reporter or Reporter()
    request.check()
    if request.stack:
        stack = _open_file(request)
    else:
        # Looking at the contents of many layers would fill GDAL's default cache, 5 % of the machine, beyond any MEMORY.
        with block_cache(CACHE_BYTES):
            stack = _open_layers(request, reporter)
    for decision in stack.decisions:
        reporter.info(f"{decision.item}: {decision.value} [{decision.source}]")
    for warning in stack.warnings:
        reporter.warn(warning)
    return stack


def peek_grid(request: StackRequest) -> Grid:
    """Grid of a stack without opening all of it; raises `InputError` where even that is not possible."""
    request.check()
    if request.stack:
        from .hdf5_stack import peek_hdf5_grid

        return peek_hdf5_grid(request.stack)
    sources = find_sources(request, Findings(), Reporter())
    if sources.product is not None and sources.product.stack:
        return peek_grid(dataclasses.replace(request, folder=None, product=None, stack=sources.product.stack))
    one_tells = not request.exclude_pairs and (not request.align or request.align_extent == FIRST)
    wanted = sources.phase[:1] if one_tells else sources.phase
    layers = [sources.opened(inspect(source)) for source in wanted]
    if len(layers) == 1:
        return layers[0].grid
    # the first of the network, as in open_stack
    rows = read_pairs_table(request.pairs) if request.pairs else []
    dated = [_date(layer, rows, Findings(), sources) for layer in layers]
    entries = _sorted_pairs(_without_excluded(dated, request), "interferogram")
    if not request.align:
        return entries[0].layer.grid
    return extent_grid([entry.layer for entry in entries], request.align_extent)[0]


class LayerStack(Stack):
    """A stack of raster layers; opened by `open_stack`."""

    def __init__(
        self,
        phase: Sequence[Layer],
        coherence: Sequence[Layer],
        incidence: IncidenceRaster | None,
        request: StackRequest,
        findings: Findings,
        pool: HandlePool,
        aligner: Aligner,
    ) -> None:
        self.grid = phase[0].grid
        self.has_coherence, self.has_incidence = bool(coherence), incidence is not None
        self.layer_names = [layer.path if is_virtual(layer.source) else layer.source for layer in phase]
        self.decisions, self.warnings = findings.decisions, findings.warnings
        self.native_block = Counter(layer.block for layer in (*phase, *coherence)).most_common(1)[0][0]
        self._phase, self._coherence, self._incidence = phase, coherence, incidence
        self._scale = request.coherence_scale
        self._pool, self._aligner = pool, aligner

    def read_phase(self, window: Window) -> np.ndarray:
        """See `Stack.read_phase`."""
        out = self._read(self._phase, window)
        if self.geometry.phase_sign == TOWARD:
            np.negative(out, out=out)
        return out

    def read_coherence(self, window: Window) -> np.ndarray | None:
        """See `Stack.read_coherence`."""
        if not self.has_coherence:
            return None
        out = self._read(self._coherence, window)
        if self._scale != 1.0:
            out /= np.float32(self._scale)
        for layer, values in zip(self._coherence, out):
            # fmin and fmax pass over NaN; the sample at opening has not seen every pixel
            low, high = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
            content.raise_if_not_coherence(layer.name, float(low), float(high), self._scale)
            if low < 0.0 or high > 1.0:
                np.clip(values, 0.0, 1.0, out=values)
        return out

    def read_incidence(self, window: Window) -> np.ndarray | None:
        """See `Stack.read_incidence`."""
        return None if self._incidence is None else self._incidence.read(window)

    def close(self) -> None:
        """Close every file."""
        self._pool.close()
        self._aligner.close()
        if self._incidence is not None:
            self._incidence.close()

    def _read(self, layers: Sequence[Layer], window: Window) -> np.ndarray:
        out = np.empty((len(layers), window.rows, window.cols), dtype=np.float32)
        for layer, values in zip(layers, out):
            read_layer(self._pool, layer, window, values)
        return out


@dataclasses.dataclass(frozen=True)
class _Dated:
    """A layer with its two dates and where they were read."""

    layer: Layer
    dates: DatePair
    source: str

    @property
    def scenes(self) -> frozenset[datetime.date]:
        return frozenset(self.dates)


def _open_file(request: StackRequest) -> Stack:
    from .hdf5_stack import open_hdf5_stack

    return open_hdf5_stack(request)


def _open_layers(request: StackRequest, reporter: Reporter) -> Stack:
    findings = Findings()
    sources = find_sources(request, findings, reporter)
    if sources.product is not None and sources.product.stack:
        stack = _open_file(dataclasses.replace(request, folder=None, product=None, stack=sources.product.stack))
        stack.decisions[:0], stack.warnings[:0] = findings.decisions, findings.warnings
        return stack
    rows = read_pairs_table(request.pairs) if request.pairs else []
    pool, aligner = HandlePool(), Aligner()
    incidence = None
    try:
        total = len(sources.phase) + len(sources.coherence)
        opened: list[Layer] = []
        for source in (*sources.phase, *sources.coherence):
            reporter.stop_if_cancelled()
            opened.append(sources.opened(inspect(source, pool)))
            reporter.progress(0.3 * len(opened) / total)
        phase = [_date(layer, rows, findings, sources) for layer in opened[: len(sources.phase)]]
        coherence = [_date(layer, rows, findings, sources) for layer in opened[len(sources.phase) :]]
        phase = _sorted_pairs(_without_excluded(phase, request, findings), "interferogram")
        coherence = _sorted_pairs(_without_excluded(coherence, request), "coherence layer")
        coherence = _match_coherence(phase, coherence, findings)
        _say_dates(phase, findings)

        originals = [entry.layer for entry in phase]
        grid, lost = originals[0].grid, ""
        if request.align:
            grid, lost = extent_grid([*originals, *(entry.layer for entry in coherence)], request.align_extent)
        phase_layers = _on_grid(originals, grid, originals[0], request, aligner, findings)
        coherence_layers = _on_grid(
            [entry.layer for entry in coherence], grid, originals[0], request, aligner, findings
        )
        if lost:
            findings.decisions.append(Decision("extent", lost, f"ALIGN_EXTENT={request.align_extent}"))
            findings.warnings.append(lost)
        for number, layer in enumerate((*phase_layers, *coherence_layers)):
            reporter.stop_if_cancelled()
            _check_content(pool, layer, number < len(phase_layers), request.coherence_scale, findings)
            reporter.progress(0.3 + 0.7 * (number + 1) / total)

        date_pairs = [entry.dates for entry in phase]
        headers = find_headers([entry.layer.path for entry in phase], date_pairs)
        add_parameters(findings, request)
        add_product(findings, sources.product)
        add_layer_tags(findings, originals)
        add_headers(findings, headers)
        add_processor(findings, originals, headers)
        incidence, angles = _incidence(request, sources.product, grid, originals[0].name, findings)
        geometry = dataclasses.replace(decide_geometry(findings, request), incidence_raster=angles)
        baselines = decide_baselines(
            findings,
            date_pairs,
            rows,
            [layer.tags for layer in originals],
            headers,
            geometry.look_side,
            product=sources.baselines(date_pairs),
        )
        corrections = corrections_of(originals, findings)
        findings.decisions.append(Decision("grid", grid.describe(), phase[0].layer.name))
        if not coherence:
            findings.warnings.append(NO_COHERENCE)
        stack = LayerStack(phase_layers, coherence_layers, incidence, request, findings, pool, aligner)
        stack.network = Network.from_date_pairs(date_pairs, baselines)
        stack.geometry, stack.corrections = geometry, corrections
    except BaseException:
        pool.close()
        aligner.close()
        if incidence is not None:
            incidence.close()
        raise
    return stack


def _incidence(
    request: StackRequest, product: Product | None, grid: Grid, reference: str, findings: Findings
) -> tuple[IncidenceRaster | None, str | None]:
    """The raster of incidence angles and its source: the user's, else the product's unless the user gives an angle."""
    if request.incidence_raster:
        raster = IncidenceRaster(request.incidence_raster, grid, reference, request.align, findings)
        return raster, request.incidence_raster
    given = product.incidence_raster if product else None
    if given is None:
        return None, None
    if request.incidence is not None:
        findings.decisions.append(
            Decision("incidence raster", f"{given.name or short_name(given.source)} left aside", "INCIDENCE is given")
        )
        return None, None
    # angles change slowly: a coarser or shifted raster of them is laid on the grid unasked
    name = given.name or short_name(given.source)
    raster = IncidenceRaster(given.source, grid, reference, True, findings, given.meaning, name)
    findings.decisions.append(Decision("incidence raster", name, f"{product.title}: {given.meaning}"))
    return raster, given.name or given.source


def _date(layer: Layer, rows: Sequence[PairRow], findings: Findings, sources: Sources) -> _Dated:
    """Dates of a layer: a row of PAIRS that names the file, else what its product says, its tags, its name."""
    given = sources.dates(layer)
    tagged, named, row = dates_from_tags(layer.tags), dates_from_name(layer.path), find_row(rows, layer.path)
    if row:
        for other, source in (
            (given[0] if given else None, "product"),
            (None if given or not tagged else tagged[0], "tags"),
            (None if given else named, "name"),
        ):
            if other and other != row.dates:
                findings.warnings.append(
                    f"{layer.name}: the PAIRS table says {pair_name(row.dates)}, its {source} {pair_name(other)}. "
                    "The table is used."
                )
        return _Dated(layer, row.dates, "PAIRS table")
    if given:
        return _Dated(layer, *given)
    if tagged:
        if named and named != tagged[0]:
            findings.warnings.append(
                f"{layer.name}: its tags say {pair_name(tagged[0])}, its name {pair_name(named)}. The tags are used."
            )
        return _Dated(layer, *tagged)
    if named:
        return _Dated(layer, named, "file and folder names")
    raise InputError(
        f"Cannot read the two dates of {layer.name}: tried {TRIED}, and the PAIRS table "
        f"{'has no row that names the file' if rows else 'is not given'}. Name the file by its dates, tag it, or list "
        "it in PAIRS."
    )


def _without_excluded(
    entries: Sequence[_Dated], request: StackRequest, findings: Findings | None = None
) -> list[_Dated]:
    """What EXCLUDE_PAIRS leaves; ``findings`` are told."""
    pairs = [entry.dates for entry in entries]
    kept = kept_pairs(pairs, request)
    if findings is not None:
        say_excluded(pairs, kept, request, findings)
    return [entry for entry, keep in zip(entries, kept) if keep]


def _sorted_pairs(entries: Sequence[_Dated], noun: str) -> list[_Dated]:
    """In order of their earlier, then their later date; the same scenes twice are refused."""
    seen: dict[frozenset[datetime.date], _Dated] = {}
    for entry in entries:
        if len(entry.scenes) == 1:
            raise InputError(
                f"{entry.layer.name}: both its dates are {entry.dates[0]:%Y-%m-%d} ({entry.source}); "
                "an interferogram needs two. Correct the tags or list the file in PAIRS."
            )
        twin = seen.setdefault(entry.scenes, entry)
        if twin is not entry:
            raise InputError(
                f"The same pair is given twice: {pair_name(entry.dates)} is the {noun} {twin.layer.path} and also "
                f"{entry.layer.path}. Remove one of the two."
            )
    return sorted(entries, key=lambda entry: sorted(entry.dates))


def _match_coherence(phase: Sequence[_Dated], coherence: Sequence[_Dated], findings: Findings) -> list[_Dated]:
    by_scenes = {entry.scenes: entry for entry in coherence}
    wanted = {entry.scenes for entry in phase}
    alone = [entry for entry in coherence if entry.scenes not in wanted]
    if alone:
        raise InputError(
            f"Coherence without its interferogram: {', '.join(_label(entry) for entry in alone[:5])}"
            f"{f' and {len(alone) - 5} more' if alone[5:] else ''}. "
            "Add the interferogram of the pair or remove the coherence layer."
        )
    if not coherence:
        return []
    missing = [entry for entry in phase if entry.scenes not in by_scenes]
    if missing:
        raise InputError(
            f"{len(missing)} of {len(phase)} interferograms have no coherence: "
            f"{some_of([_label(entry) for entry in missing], 5)}. "
            "Add their coherence layers, remove these interferograms, or give no coherence at all."
        )
    findings.decisions.append(Decision("coherence", f"{len(coherence)} layers", "matched by their dates"))
    return [by_scenes[entry.scenes] for entry in phase]


def _label(entry: _Dated) -> str:
    return f"{entry.layer.name} ({pair_name(entry.dates)})"


def _say_dates(phase: Sequence[_Dated], findings: Findings) -> None:
    scenes = sorted({date for entry in phase for date in entry.dates})
    for source, count in Counter(entry.source for entry in phase).items():
        value = f"{count} of {len(phase)} pairs; {len(scenes)} dates, {scenes[0]} to {scenes[-1]}"
        findings.decisions.append(Decision("dates", value, source))


def _on_grid(
    layers: Sequence[Layer], grid: Grid, reference: Layer, request: StackRequest, aligner: Aligner, findings: Findings
) -> list[Layer]:
    result, moved, cut = [], [], []
    for layer in layers:
        problem = check_grid(layer, grid, reference.name)
        if problem and not request.align:
            raise InputError(problem)
        if problem:
            (cut if whole_pixels_apart(layer.grid, grid) else moved).append(layer.name)
            layer = aligner.onto(layer, grid)
        result.append(layer)
    if cut:
        findings.decisions.append(
            Decision("alignment", f"{len(cut)} layers cut or padded, no pixel changed", f"ALIGN; {reference.name}")
        )
    if moved:
        findings.decisions.append(
            Decision("alignment", f"{len(moved)} layers resampled (bilinear)", f"ALIGN; pixels of {reference.name}")
        )
        findings.warnings.append(
            f"{len(moved)} layers were resampled onto the pixels of {reference.name}: {some_of(moved, 5)}."
        )
    return result


def _check_content(pool: HandlePool, layer: Layer, is_phase: bool, scale: float, findings: Findings) -> None:
    pixels = content.pixels_of(pool, layer)
    parts = content.sample(pixels)
    said = kind_from_tags(layer.tags) or kind_from_name(layer.path)
    units = layer.units.upper()
    if not is_phase:
        content.check_coherence(pixels, parts, scale)
        if units.startswith("RAD"):
            _warn_once(
                findings,
                f"Coherence layers are tagged DATA_UNITS={units} ({layer.name} and maybe others): their values are "
                "coherence, the tag is wrong and is not believed.",
                "Coherence layers are tagged",
            )
        return
    if said == COHERENCE and content.looks_like_coherence(parts):
        raise InputError(
            f"{layer.name} is given as an interferogram, but its tags or name and its values between 0 and 1 say "
            "coherence. Put it into COHERENCE."
        )
    if layer.units in METRES:
        raise InputError(
            f"{layer.name} is in {layer.units}: displacement, and an interferogram is unwrapped phase in radians. Give "
            "the phase; a finished series goes to importseries. If the unit is wrong, set the tag DATA_UNITS to "
            "RADIANS."
        )
    if units and not units.startswith("RAD"):
        _warn_once(
            findings,
            f"Interferograms are tagged DATA_UNITS={units} ({layer.name} and maybe others): they are taken as radians.",
            "Interferograms are tagged",
        )
    # What this plugin wrote as unwrapped is: over coarse pixels small phases may jump without having been wrapped.
    if layer.tags.get(KIND) != KIND_PHASE:
        content.check_phase(pixels, parts)


def _warn_once(findings: Findings, message: str, head: str) -> None:
    if not any(warning.startswith(head) for warning in findings.warnings):
        findings.warnings.append(message)
