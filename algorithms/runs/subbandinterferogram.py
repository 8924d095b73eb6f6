"""The improved sub-band chain of Diao et al. (2023, Figure 3), from a pair of registered images to sub-band phase."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice
from ..constants import SPEED_OF_LIGHT
from ..grid import Window
from ..interferogram.multilook import look_sums
from ..interferogram.topography import scaled_phase
from ..io import tags
from ..io.bands import BandRaster, open_bands
from ..io.engine import BlockPlan, run_blocks
from ..io.rasters import OutputSet, check_destinations
from ..io.slc import open_pair
from ..io.slc_metadata import SlcRequest
from ..reporting import Reporter
from ..subband.applicability import SubbandSystem, planned_system
from ..subband.double_difference import COMMON_RAMP, METHODS, BandPair, double_difference, independent_looks
from ..subband.quality import judge_blocks
from ..subband.subbands import Subbands
from ..subband.trend import FEWEST_PIXELS, Plane, fit_phase_plane
from .common import Band, RunSettings, wanted
from .coregister import CoregisterOptions, run_coregister
from .lines import FEWEST_LINES, band_to_use, compare_secondary, whole_lines
from .radar import PairReader, Topography, radar_tags

PLANE, NO_TREND = "plane", "none"
TRENDS = (PLANE, NO_TREND)
#: Bytes that one single-look sample takes while its line is worked on: two images, their spectra, three bands each.
SAMPLE_BYTES = 170
#: Bytes of a multilooked pixel that are kept until the trend is known.
KEPT_BYTES = 13
BANDS = {
    "PHASE": Band(tags.KIND_SUBBAND, "rad", "Sub-band phase, wrapped"),
    "PHASE_STD": Band("phase_std", "rad", "Predicted standard deviation of the sub-band phase"),
    "COHERENCE": Band(tags.KIND_COHERENCE, "", "Coherence of the sub-band interferograms"),
}


@dataclass(frozen=True)
class SubbandOptions:
    """How the sub-band interferogram is made.

    Attributes
    ----------
    looks_lines, looks_samples : int
        Single-look pixels of one result pixel.
    shares : (bandwidth, offset)
        Of the sub-bands, as shares of the full band.
    subband_bandwidth, frequency_offset : float or None
        [Hz]; go before the shares.
    method : {"common_ramp", "plain"}
    trend : {"plane", "none"}
        What is taken off the phase.
    moving_area : str or None
        Raster, on the grid of the images or of the result, that is not zero where the ground moves: left out of the
        trend.
    azimuth_factor : float
        Share of the lines that are independent.
    coregister : bool
        Register the secondary on the reference first, at full band, ``moving_area`` left out.
    """

    looks_lines: int
    looks_samples: int
    shares: tuple[float, float]
    subband_bandwidth: float | None = None
    frequency_offset: float | None = None
    method: str = COMMON_RAMP
    trend: str = PLANE
    moving_area: str | None = None
    azimuth_factor: float = 1.0
    coregister: bool = False

    def __post_init__(self) -> None:
        check_choice("METHOD", self.method, METHODS)
        check_choice("TREND", self.trend, TRENDS)
        if not 0.0 < self.azimuth_factor <= 1.0:
            raise InputError(f"AZIMUTH_FACTOR must be above 0 and at most 1, got {self.azimuth_factor!r}.")

    @property
    def looks(self) -> tuple[int, int]:
        """Lines and samples."""
        return self.looks_lines, self.looks_samples


def run_subbandinterferogram(
    reference: str,
    secondary: str,
    request: SlcRequest,
    options: SubbandOptions,
    topography: Topography | None = None,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Sub-band phase with its predicted standard deviation, in radar coordinates.

    Split of both images, topographic and flat-earth phase scaled by f/fc and taken off each band, common-ramp double
    difference, noise model, blind pixels, plane over stable ground.

    Parameters
    ----------
    reference, secondary : str
        Images registered on each other at full band (`io.slc.open_slc`).
    request : SlcRequest
    options : SubbandOptions
    topography : Topography, optional
        Phase to remove.
    outputs : mapping
        Paths of PHASE [rad], PHASE_STD [rad] and COHERENCE; those missing or None are not written. With
        ``options.coregister`` also RANGE_OFFSETS, the range offset that was applied [m].
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``simulated_wavelength`` [m], ``separation`` [Hz], ``rows``, ``columns``,
        ``mean_subband_coherence``, ``median_std``
        [rad], ``blind_percent`` and ``removed``.

    Raises
    ------
    InputError
        If the images do not fit together, frequencies are unknown, sub-bands overlap or leave the band, or looks do
        not fit.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    offsets = paths.pop("RANGE_OFFSETS", None)
    if not paths:
        raise InputError("No output is asked for: give at least PHASE.")
    if offsets and not options.coregister:
        raise InputError("RANGE_OFFSETS comes from the registration: switch COREGISTER on, or leave it out.")
    with ExitStack() as stack:
        made = None
        if options.coregister:
            check_destinations({**paths, **({"RANGE_OFFSETS": offsets} if offsets else {})}, (reference, secondary))
            # Beside the results, where there is room for large files, rather than in the system's temporary folder.
            beside = os.path.dirname(os.path.abspath(next(iter(paths.values()))))
            made = stack.enter_context(tempfile.TemporaryDirectory(prefix=".registered-", dir=beside))
            secondary = _registered(
                (reference, secondary), request, options, made, bool(offsets), settings, reporter.part(0.0, 0.3)
            )
            reporter = reporter.part(0.3, 1.0)
        first, second = open_pair(reference, secondary, request, reporter)
        stack.enter_context(first)
        stack.enter_context(second)
        if first.metadata.centroid_frequency is not None:
            raise InputError(
                f"{first.name} is a sub-band already. Give the full-band images: this algorithm splits them itself."
            )
        pair = PairReader(first, second, *options.looks, topography, reporter)
        stack.callback(pair.close)
        work = _Work.planned(pair, options, reporter)
        moving = None
        if options.moving_area and options.trend == PLANE:
            moving = _moving_area(stack.enter_context(open_bands(options.moving_area)), pair)
        maps = _first_pass(work, settings, reporter.part(0.0, 0.9))
        plane = _plane(maps, moving, work, reporter) if options.trend == PLANE else None
        _write(paths, maps, plane, work, settings, reporter)
        if offsets and made:
            shutil.move(os.path.join(made, _OFFSETS), offsets)
    return {
        "simulated_wavelength": SPEED_OF_LIGHT / work.subbands.separation,
        "separation": work.subbands.separation,
        "rows": pair.grid.height,
        "columns": pair.grid.width,
        "removed": pair.removed,
        **_summary(maps, work, reporter),
    }


def _registered(
    pair: tuple[str, str],
    request: SlcRequest,
    options: SubbandOptions,
    folder: str,
    with_offsets: bool,
    settings: RunSettings,
    reporter: Reporter,
) -> str:
    """Path of the secondary on the grid of the reference, in a folder that goes when the run ends."""
    path = os.path.join(folder, "registered.tif")
    run_coregister(
        *pair,
        request,
        CoregisterOptions(moving_area=options.moving_area, area_looks=options.looks),
        outputs={"OUTPUT": path, "RANGE_OFFSETS": os.path.join(folder, _OFFSETS) if with_offsets else None},
        settings=settings,
        reporter=reporter,
    )
    return path


#: Name of the range offsets until the run is through.
_OFFSETS = "offsets.tif"


@dataclass(frozen=True)
class _Work:
    """All that one strip of lines needs."""

    pair: PairReader
    options: SubbandOptions
    system: SubbandSystem
    subbands: Subbands
    sampling_rate: float

    @classmethod
    def planned(cls, pair: PairReader, options: SubbandOptions, reporter: Reporter) -> _Work:
        metadata = pair.reference.metadata
        carrier, sampling_rate = metadata.need("carrier_frequency"), metadata.need("sampling_rate")
        bandwidth, centre, coefficient = band_to_use(pair.reference, reporter)
        system = planned_system(
            None, carrier, bandwidth, options.shares, options.subband_bandwidth, options.frequency_offset
        )
        subbands = Subbands.planned(
            system, pair.reference.shape[1], sampling_rate, centre=centre, window_coefficient=coefficient
        )
        compare_secondary(pair.secondary, sampling_rate, system, centre, coefficient, reporter)
        count = independent_looks(options.looks, system.subband_bandwidth, sampling_rate, options.azimuth_factor)
        reporter.info(
            f"Sub-bands of {system.subband_bandwidth / 1e6:.4g} MHz with effective centroids at "
            f"{subbands.lower_centroid / 1e6:+.4f} and {subbands.upper_centroid / 1e6:+.4f} MHz about the carrier: "
            f"simulated wavelength {SPEED_OF_LIGHT / subbands.separation:.5g} m, {count:.0f} independent looks each."
        )
        return cls(pair, options, system, subbands, sampling_rate)


@dataclass(frozen=True)
class _Maps:
    """Multilooked results, shape (rows, cols), float32."""

    phase: np.ndarray
    std: np.ndarray
    coherence: np.ndarray


def _first_pass(work: _Work, settings: RunSettings, reporter: Reporter) -> _Maps:
    """Double difference of strips of whole lines."""
    grid, looks, samples = work.pair.grid, work.options.looks, work.pair.reference.shape[1]
    plan = _strips(work, settings)
    maps = _Maps(*(np.full((grid.height, grid.width), np.nan, dtype=np.float32) for _ in range(3)))

    def read(window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
        lines = Window(window.row * looks[0], 0, window.rows * looks[0], samples)
        phase = work.pair.phase_to_remove(lines) if work.pair.removes_phase else None
        return work.pair.reference.read(lines), work.pair.secondary.read(lines), phase

    def write(window: Window, part: _Maps) -> None:
        for whole, piece in ((maps.phase, part.phase), (maps.std, part.std), (maps.coherence, part.coherence)):
            whole[window.slices] = piece

    run_blocks(plan, read, lambda _window, data: _double_difference(work, *data), write, reporter)
    return maps


def _double_difference(work: _Work, reference: np.ndarray, secondary: np.ndarray, phase: np.ndarray | None) -> _Maps:
    subbands = work.subbands
    cut = [subbands.cut(image) for image in (reference, secondary)]
    pairs = [BandPair(reference, secondary), BandPair(cut[0][0], cut[1][0]), BandPair(cut[0][1], cut[1][1])]
    if phase is not None:
        carrier = work.system.carrier_frequency
        frequencies = (carrier, carrier + subbands.upper_centroid, carrier + subbands.lower_centroid)
        known = np.isfinite(phase)
        pairs = [
            BandPair(
                pair.reference * known, pair.rotated(np.where(known, scaled_phase(phase, f, carrier), 0.0)).secondary
            )
            for pair, f in zip(pairs, frequencies)
        ]
    result = double_difference(*pairs, work.options.looks, work.options.method)
    quality = judge_blocks(
        result, work.options.looks, work.system.subband_bandwidth, work.sampling_rate, work.options.azimuth_factor
    )
    return _Maps(np.where(quality.seen, result.phase, np.float32(np.nan)), quality.phase_std, quality.coherence)


def _strips(work: _Work, settings: RunSettings) -> BlockPlan:
    """Strips of whole lines, because the split transforms them; at most what memory allows."""
    grid, lines, samples = work.pair.grid, work.options.looks_lines, work.pair.reference.shape[1]
    return whole_lines(
        grid,
        SAMPLE_BYTES * samples * lines,
        settings,
        kept_bytes=KEPT_BYTES * grid.width * grid.height,
        fewest_rows=-(-FEWEST_LINES // lines),
        row_words=f"{lines} whole lines of {samples} samples",
        otherwise="take fewer lines per pixel (LOOKS_LINES)",
    )


def _moving_area(mask: BandRaster, pair: PairReader) -> np.ndarray:
    """True where any pixel of the mask is not zero; shape of the result."""
    grid, looks = pair.grid, pair.looks
    if mask.shape == (grid.height, grid.width):
        values = mask.read(grid.whole)
        return np.isfinite(values) & (values != 0)
    if mask.shape != pair.reference.shape:
        raise InputError(
            f"MOVING_AREA must lie on the grid of the images ({pair.reference.shape[0]} x {pair.reference.shape[1]}) "
            f"or of the result ({grid.height} x {grid.width}); {mask.name} has {mask.shape[0]} rows x {mask.shape[1]} "
            "columns."
        )
    rows = []
    for row in range(grid.height):
        values = mask.read(Window(row * looks[0], 0, looks[0], pair.reference.shape[1]))
        rows.append(look_sums(np.isfinite(values) & (values != 0), *looks)[0] > 0)
    return np.stack(rows)


def _plane(maps: _Maps, moving: np.ndarray | None, work: _Work, reporter: Reporter) -> Plane:
    seen = int(np.isfinite(maps.phase).sum())
    if seen < FEWEST_PIXELS:
        raise InputError(
            f"{seen} of {maps.phase.size} pixels have a sub-band phase, the others are blind; a phase trend needs at "
            f"least {FEWEST_PIXELS}. If the images share no coherence, register them (coregister, or COREGISTER), take "
            "more looks, and check that both are of one track. TREND 'none' does without."
        )
    plane = fit_phase_plane(maps.phase, maps.std, None if moving is None else ~moving)
    metres = SPEED_OF_LIGHT / work.subbands.separation / (4.0 * np.pi)
    reporter.info(
        f"Plane taken off the phase: {plane.value:+.3f} rad, {plane.per_row * maps.phase.shape[0]:+.3f} rad down and "
        f"{plane.per_col * maps.phase.shape[1]:+.3f} rad across the scene; residual rms {plane.rms:.3f} rad "
        f"({plane.rms * metres * 1000:.0f} mm)."
    )
    if moving is None:
        reporter.warn(
            "No MOVING_AREA is given: the plane is fitted robustly to everything. Where more than a third of the scene "
            "moves it will follow the motion."
        )
    return plane


def _write(
    paths: Mapping[str, str],
    maps: _Maps,
    plane: Plane | None,
    work: _Work,
    settings: RunSettings,
    reporter: Reporter,
) -> None:
    grid = work.pair.grid
    about = {
        **radar_tags(work.pair, settings),
        tags.RANGE_BANDWIDTH: repr(work.system.range_bandwidth),
        tags.WAVELENGTH: repr(SPEED_OF_LIGHT / work.subbands.separation),
        tags.SUBBAND_SEPARATION: repr(work.subbands.separation),
    }
    if plane is not None:
        about[tags.TREND_REMOVED] = PLANE
    with OutputSet(
        {name: BANDS[name].spec(path, about) for name, path in paths.items()},
        grid,
        inputs=work.pair.sources,
        warn=reporter.warn,
    ) as rasters:
        for row in range(0, grid.height, 256):
            reporter.stop_if_cancelled()
            window = Window(row, 0, min(256, grid.height - row), grid.width)
            phase = maps.phase[window.slices]
            if plane is not None:
                rows = np.arange(row, row + window.rows)[:, np.newaxis]
                left = phase - plane.at(rows, np.arange(grid.width))
                phase = np.angle(np.exp(1j * left)).astype(np.float32)
            arrays = {"PHASE": phase, "PHASE_STD": maps.std[window.slices], "COHERENCE": maps.coherence[window.slices]}
            for name in paths:
                rasters.write(name, window, arrays[name])
    reporter.progress(1.0)


def _summary(maps: _Maps, work: _Work, reporter: Reporter) -> dict[str, object]:
    seen = np.isfinite(maps.phase)
    blind = 100.0 * (1.0 - float(seen.mean()))
    known = np.isfinite(maps.coherence)
    coherence = float(maps.coherence[known].mean(dtype=np.float64)) if known.any() else None
    spread = float(np.median(maps.std[seen])) if seen.any() else None
    reporter.info(f"{blind:.1f} % of the pixels are blind: no coherence, or a slope that decorrelates the sub-bands.")
    if spread is None:
        reporter.warn("Every pixel is blind: the images share no coherence. Are they registered?")
    else:
        metres = SPEED_OF_LIGHT / work.subbands.separation / (4.0 * np.pi)
        reporter.info(f"Median predicted standard deviation {spread:.3f} rad: {spread * metres * 1000:.0f} mm (LOS).")
    return {"mean_subband_coherence": coherence, "median_std": spread, "blind_percent": blind}
