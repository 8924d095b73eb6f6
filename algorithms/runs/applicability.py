"""A map of where conventional, sub-band, both or neither interferometry works, from an expected displacement."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice, check_incidence, check_not_negative, check_positive
from ..constants import MM_PER_M
from ..grid import Grid, Window
from ..io import tags
from ..io.align import check_grid
from ..io.bands import open_bands
from ..io.content import Pixels, pixels_of
from ..io.engine import plan_blocks, run_blocks
from ..io.features import lonlat_of
from ..io.layers import HandlePool, Layer, inspect
from ..io.rasters import OutputSet
from ..io.report_html import write_whole
from ..io.series import METRES
from ..io.slc_metadata import metadata_from_tags
from ..mining.ground import pixel_size
from ..reporting import Reporter
from ..subband.applicability import (
    NO_CLASS,
    Applicability,
    Criteria,
    PhaseNoise,
    SubbandSystem,
    classify,
    expected_motion,
)
from .coherence import ground_range_spacing
from .common import Band, RunSettings, provenance_tags, wanted

LOS, VERTICAL, SUBSIDENCE = "los", "vertical", "subsidence"
#: What the expected displacement is; subsidence is positive down, the others positive toward the satellite or up.
EXPECTED_KINDS = (VERTICAL, SUBSIDENCE, LOS)
CLASS_NAMES = ("blind", "conventional", "subband", "both")
#: Pixels on a side of the square that has to be of one kind before it counts where something works "anywhere" or "all
#: over": a single pixel, as a product has wrong here and there, is no place.
SUPPORT = 3
#: Pixels read around a block: for the support, and for the slopes at its rim.
_MARGIN = SUPPORT // 2 + 1
#: Bytes that the classification keeps per pixel (about thirty float64 arrays).
SCRATCH_BYTES = 300
BANDS = {
    "APPLICABILITY": Band(
        "applicability", "", "0 blind, 1 conventional only, 2 sub-band only, 3 both, 255 unknown", "uint8"
    ),
    "REVISIT": Band("revisit", "", "Revisit cycles from which sub-band works; 0 never", "int16"),
    "SUBBAND_SNR": Band("subband_snr", "", "Sub-band phase over its standard deviation"),
}


@dataclass(frozen=True)
class ApplicabilityRequest:
    """What is asked.

    Attributes
    ----------
    expected : str
        Raster of the expected displacement.
    kind : {"vertical", "subsidence", "los"}
    unit : {"mm", "cm", "m"} or None
        Of a raster that does not say it.
    incidence : float
        [deg]
    coherence : str or float
        Raster on the same grid, or one number.
    pixel : float or None
        Ground size of a pixel [m] where the raster has no coordinate system.
    range_azimuth : float or None
        Azimuth in which ground range grows, clockwise from north [deg]; heading + 90 looking right. None: the steepest
        slope counts as running along range. In radar coordinates range runs along the columns, and it is not used.
    expected_cycles : float
        Revisit cycles in which the expected displacement comes about.
    most_cycles : int
        Revisit cycles to look ahead, the motion going on at the same rate.
    least_displacement : float
        What moves by so much belongs to the bowl [m].
    """

    expected: str
    incidence: float
    kind: str = VERTICAL
    unit: str | None = None
    coherence: str | float = 1.0
    pixel: float | None = None
    range_azimuth: float | None = None
    expected_cycles: float = 1.0
    most_cycles: int = 24
    least_displacement: float = 0.01

    def __post_init__(self) -> None:
        check_choice("EXPECTED_KIND", self.kind, EXPECTED_KINDS)
        check_incidence(self.incidence)
        check_positive("EXPECTED_CYCLES", self.expected_cycles)
        check_not_negative("MIN_DISPLACEMENT", self.least_displacement, "metres")
        if self.most_cycles < 1:
            raise InputError(f"MAX_CYCLES must be at least 1, got {self.most_cycles}.")
        if self.pixel is not None:
            check_positive("PIXEL_SIZE", self.pixel, "metres")


def radar_of(source: str) -> dict[str, float]:
    """Carrier and bandwidth [Hz] and incidence [deg] that the tags of a raster say, as far as they do.

    The displacement of a sub-band pair carries those of its images. A raster of one sub-band says its own bandwidth,
    not that of the radar; nothing is taken from it.

    Raises
    ------
    InputError
        If it cannot be opened.
    """
    with open_bands(source) as raster:
        found = metadata_from_tags(raster.tags)
    if "centroid_frequency" in found:
        return {}
    items = ("carrier_frequency", "range_bandwidth", "incidence")
    return {item: float(found[item]) for item in items if item in found}


def run_applicability(
    request: ApplicabilityRequest,
    system: SubbandSystem,
    noise: PhaseNoise,
    criteria: Criteria | None = None,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Classify every pixel of an expected displacement, now and over the coming revisit cycles.

    Parameters
    ----------
    request : ApplicabilityRequest
    system : SubbandSystem
    noise : PhaseNoise
    criteria : Criteria, optional
    outputs : mapping
        Paths of APPLICABILITY (classes), REVISIT (first cycle at which sub-band works, 0 never), SUBBAND_SNR and
        TABLE (.csv, shares of the bowl by revisit cycle); those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``share_blind``, ``share_conventional``, ``share_subband``, ``share_both`` (only) of the bowl [%];
        ``subband_from_cycle`` (0 never) and ``conventional_to_cycle``: first cycle at which sub-band works in a square
        of `SUPPORT` pixels of the bowl, last before conventional fails in one; ``simulated_wavelength`` [m],
        ``bowl_pixels``.

    Raises
    ------
    InputError
        If a raster cannot be read, has no unit or another grid, or no output is asked for.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter, criteria = settings or RunSettings(), reporter or Reporter(), criteria or Criteria()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least APPLICABILITY.")
    reporter.info(
        f"Radar: {system.carrier_frequency / 1e6:.7g} MHz, band of {system.range_bandwidth / 1e6:.4g} MHz, sub-bands "
        f"of {system.subband_bandwidth / 1e6:.4g} MHz, simulated wavelength {system.simulated_wavelength:.5g} m, "
        f"incidence {request.incidence:.4g} degrees."
    )
    pool = HandlePool()
    try:
        scene = _Scene.opened(request, pool)
        count = _Counts(request)
        about = {
            tags.WAVELENGTH: repr(system.wavelength),
            tags.INCIDENCE: repr(float(request.incidence)),
            **provenance_tags(settings.provenance),
        }
        specs = {name: BANDS[name].spec(path, about) for name, path in paths.items() if name in BANDS}
        blocks = plan_blocks(
            scene.grid,
            scene.displacement.block,
            bytes_per_pixel=SCRATCH_BYTES,
            result_bytes_per_pixel=24.0,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        inputs = [request.expected, *([request.coherence] if isinstance(request.coherence, str) else [])]
        with OutputSet(specs, scene.grid, block=blocks.output_block, inputs=inputs, warn=reporter.warn) as rasters:

            def write(window: Window, result: _BlockResult) -> None:
                for name in specs:
                    rasters.write(name, window, result.arrays[name])
                count.add(result)

            run_blocks(
                blocks,
                scene.read,
                lambda window, data: _classify_block(scene, window, data, system, noise, criteria),
                write,
                reporter,
            )
            summary = count.summary(reporter)
            if "TABLE" in paths:
                write_whole(paths["TABLE"], count.table().encode("utf-8"))
    finally:
        pool.close()
    return {**summary, "simulated_wavelength": system.simulated_wavelength}


@dataclass(frozen=True)
class _Scene:
    """The open rasters and what they mean."""

    request: ApplicabilityRequest
    displacement: Pixels
    metres: float
    coherence: Pixels | float
    pixel: tuple[float, float]

    @classmethod
    def opened(cls, request: ApplicabilityRequest, pool: HandlePool) -> _Scene:
        layer = inspect(request.expected)
        coherence: Pixels | float = request.coherence if isinstance(request.coherence, float) else 1.0
        if isinstance(request.coherence, str):
            other = inspect(request.coherence)
            if check_grid(other, layer.grid, layer.name):
                raise InputError(
                    f"COHERENCE lies on another grid than EXPECTED: {other.name} {other.grid.describe()}; "
                    f"{layer.name} {layer.grid.describe()}. Resample it (gdalwarp) or give one number."
                )
            coherence = pixels_of(pool, other)
        elif not 0.0 <= coherence <= 1.0:
            raise InputError(f"COHERENCE must be within 0 to 1, got {coherence!r}.")
        return cls(request, pixels_of(pool, layer), _metres(layer, request.unit), coherence, _pixel(request, layer))

    @property
    def grid(self) -> Grid:
        return self.displacement.grid

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray, tuple[slice, slice]]:
        """Displacement [m] and coherence with a margin, and where the window lies in them."""
        top, left = min(_MARGIN, window.row), min(_MARGIN, window.col)
        bottom = min(_MARGIN, self.grid.height - window.row - window.rows)
        right = min(_MARGIN, self.grid.width - window.col - window.cols)
        wide = Window(window.row - top, window.col - left, window.rows + top + bottom, window.cols + left + right)
        values = self.displacement.read(wide).astype(np.float64) * self.metres
        if isinstance(self.coherence, Pixels):
            coherence = self.coherence.read(wide).astype(np.float64)
        else:
            coherence = np.full(values.shape, self.coherence)
        return values, coherence, (slice(top, top + window.rows), slice(left, left + window.cols))


@dataclass(frozen=True)
class _BlockResult:
    """Arrays to write, and what was counted.

    Attributes
    ----------
    arrays : dict
    counts : ndarray of int, shape (cycles + 1, 4)
        Pixels of the bowl per class and cycle; row 0 is what is expected.
    places : ndarray of int, shape (cycles + 1, 2)
        Squares of `SUPPORT` pixels of the bowl where sub-band works throughout, and where conventional fails.
    """

    arrays: dict[str, np.ndarray]
    counts: np.ndarray
    places: np.ndarray


def _classify_block(
    scene: _Scene,
    window: Window,
    data: tuple[np.ndarray, np.ndarray, tuple[slice, slice]],
    system: SubbandSystem,
    noise: PhaseNoise,
    criteria: Criteria,
) -> _BlockResult:
    request = scene.request
    values, coherence, inside = data
    cosine = math.cos(math.radians(request.incidence))
    los = values if request.kind == LOS else values * (cosine if request.kind == VERTICAL else -cosine)
    direction = None
    if not scene.grid.crs_wkt:
        direction = (0.0, 1.0)
    elif request.range_azimuth is not None:
        azimuth = math.radians(request.range_azimuth)
        # Rows of a map go south.
        direction = (-math.cos(azimuth), math.sin(azimuth))
    now = expected_motion(los, los / cosine, scene.pixel, request.incidence, direction)
    wide_bowl = np.abs(now.vertical if request.kind != LOS else now.line_of_sight) >= request.least_displacement
    bowl = wide_bowl[inside]

    def judge(factor: float) -> Applicability:
        return classify(now.times(factor), coherence, noise, system, criteria)

    def counted(classes: np.ndarray) -> np.ndarray:
        known = classes[bowl & (classes != NO_CLASS)]
        return np.bincount(known, minlength=4)

    def supported(wide: np.ndarray) -> list[int]:
        known = wide_bowl & (wide != NO_CLASS)
        return [int(_squares(known & kind)[inside].sum()) for kind in (wide >= 2, (wide == 0) | (wide == 2))]

    first = judge(1.0)
    classes = first.classes[inside]
    counts, places = [counted(classes)], [supported(first.classes)]
    revisit = np.zeros(classes.shape, dtype=np.int16)
    for cycle in range(1, request.most_cycles + 1):
        wide = judge(cycle / request.expected_cycles).classes
        coming = wide[inside]
        places.append(supported(wide))
        works = (coming >= 2) & (coming != NO_CLASS) & (revisit == 0)
        revisit[works] = cycle
        counts.append(counted(coming))
    arrays = {
        "APPLICABILITY": classes,
        "REVISIT": revisit,
        "SUBBAND_SNR": np.where(classes == NO_CLASS, np.nan, first.subband_snr[inside]).astype(np.float32),
    }
    return _BlockResult(arrays, np.array(counts), np.array(places))


def _squares(where: np.ndarray) -> np.ndarray:
    """Pixels in the middle of a square of `SUPPORT` pixels that are all True; False at the rim."""
    half, found = SUPPORT // 2, np.pad(where, SUPPORT // 2)
    for axis in (0, 1):
        found = np.lib.stride_tricks.sliding_window_view(found, 2 * half + 1, axis).all(axis=-1)
    return found


class _Counts:
    """Pixels of the bowl by class, for what is expected and for every coming cycle."""

    def __init__(self, request: ApplicabilityRequest) -> None:
        self._request = request
        self._total = np.zeros((request.most_cycles + 1, 4), dtype=np.int64)
        self._places = np.zeros((request.most_cycles + 1, 2), dtype=np.int64)

    def add(self, result: _BlockResult) -> None:
        self._total += result.counts
        self._places += result.places

    def summary(self, reporter: Reporter) -> dict[str, object]:
        """Shares [%] and cycles, told to the reporter."""
        pixels = int(self._total[0].sum())
        if not pixels:
            reporter.warn(
                f"No pixel is expected to move by {self._request.least_displacement * MM_PER_M:g} mm or more: there is "
                "no bowl to take shares of."
            )
        shares = _shares(self._total[0])
        subband_from = next((n for n, (works, _) in enumerate(self._places[1:], start=1) if works), 0)
        conventional_to = 0
        for cycle, (_, fails) in enumerate(self._places[1:], start=1):
            if fails:
                break
            conventional_to = cycle if pixels else 0
        reporter.info(
            f"Of the bowl ({pixels} pixels) conventional interferometry alone works on {shares[1]:.1f} %, sub-band "
            f"alone on {shares[2]:.1f} %, both on {shares[3]:.1f} %; {shares[0]:.1f} % is blind."
        )
        words = (
            f"from revisit cycle {subband_from}" if subband_from else f"in none of {self._request.most_cycles} cycles"
        )
        reporter.info(
            f"At this rate sub-band interferometry works {words}; conventional interferometry works all over the bowl "
            f"up to cycle {conventional_to}."
        )
        return {
            **{f"share_{name}": share for name, share in zip(CLASS_NAMES, shares)},
            "subband_from_cycle": subband_from,
            "conventional_to_cycle": conventional_to,
            "bowl_pixels": pixels,
        }

    def table(self) -> str:
        """CSV: revisit cycle and shares of the bowl [%]."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(["cycle", *(f"{name}_percent" for name in CLASS_NAMES)])
        for cycle, row in enumerate(self._total[1:], start=1):
            writer.writerow([cycle, *(f"{share:.3f}" for share in _shares(row))])
        return text.getvalue()


def _shares(counts: Sequence[int] | np.ndarray) -> list[float]:
    total = int(np.sum(counts))
    return [100.0 * float(count) / total if total else 0.0 for count in counts]


def _metres(layer: Layer, asked: str | None) -> float:
    said = layer.tags.get(tags.UNITS, "").strip().lower()
    if said in METRES:
        if asked and METRES[asked] != METRES[said]:
            raise InputError(f"{layer.name} says its unit is {said}, but {asked} was given. Leave the unit out.")
        return METRES[said]
    if asked is None:
        raise InputError(
            f"The unit of {layer.name} is unknown: give UNIT (mm, cm or m), or a raster with the tag {tags.UNITS}."
        )
    return METRES[asked]


def _pixel(request: ApplicabilityRequest, layer: Layer) -> tuple[float, float]:
    """Size of a pixel down and across [m]: as given, of the map, or by tags."""
    if request.pixel is not None:
        return request.pixel, request.pixel
    grid = layer.grid
    if grid.crs_wkt:
        return pixel_size(grid, Window(grid.height // 2, grid.width // 2, 1, 1), lonlat_of(grid))
    try:
        line, sample = float(layer.tags[tags.LINE_SPACING]), float(layer.tags[tags.SAMPLE_SPACING])
    except (KeyError, ValueError):
        raise InputError(
            "EXPECTED has no coordinate system, so the size of its pixels on the ground is unknown. "
            "Give PIXEL_SIZE [m]."
        ) from None
    return line, ground_range_spacing(sample, request.incidence)
