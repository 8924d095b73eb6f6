"""What runs on pairs of single-look complex images share: the multilooked grid, blocks of it, tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..checks import InputError
from ..geometry import AWAY
from ..grid import Grid, Window
from ..interferogram.coherence import PairSums, pair_sums
from ..interferogram.multilook import check_looks_of_image
from ..interferogram.topography import BaselineGeometry, baseline_phase, scaled_phase
from ..io import tags
from ..io.bands import BandRaster, check_same_size, open_bands
from ..io.slc import Slc
from ..io.slc_metadata import SlcMetadata, metadata_tags
from ..reporting import Reporter
from .common import RunSettings, provenance_tags


@dataclass(frozen=True)
class Topography:
    """What is to be removed from an interferogram.

    Attributes
    ----------
    phase : str or None
        Raster of the phase to remove [rad at the carrier frequency], on the grid of the images.
    dem : str or None
        Raster of heights [m] on the grid of the images.
    perpendicular_baseline : float or None
        [m], see `interferogram.topography`.
    slant_range : float or None
        At the middle sample [m]; from the near range of the images if not given.
    flat_earth : bool
        Remove the flat-earth phase as well, where a baseline is given.
    """

    phase: str | None = None
    dem: str | None = None
    perpendicular_baseline: float | None = None
    slant_range: float | None = None
    flat_earth: bool = True


class PairReader:
    """Multilooked products of the two images of a pair, block by block.

    Parameters
    ----------
    reference, secondary : Slc
    looks_lines, looks_samples : int
    topography : Topography, optional
    reporter : Reporter, optional
        Told what is removed.

    Raises
    ------
    InputError
        If looks do not fit, a raster has another size, or the geometry is incomplete.
    """

    def __init__(
        self,
        reference: Slc,
        secondary: Slc,
        looks_lines: int,
        looks_samples: int,
        topography: Topography | None = None,
        reporter: Reporter | None = None,
    ) -> None:
        check_looks_of_image(looks_lines, looks_samples, reference.shape)
        self.reference, self.secondary = reference, secondary
        self.looks = looks_lines, looks_samples
        self.grid = multilooked_grid(reference.grid, looks_lines, looks_samples)
        self._phase_raster: BandRaster | None = None
        self._dem: BandRaster | None = None
        self._geometry: BaselineGeometry | None = None
        self._flat_earth = False
        self.removed = "nothing"
        try:
            self._plan_removal(topography or Topography(), reporter or Reporter())
        except BaseException:
            self.close()
            raise

    @property
    def removes_phase(self) -> bool:
        """Whether a phase is removed."""
        return self._phase_raster is not None or self._geometry is not None

    @property
    def native_block(self) -> tuple[int, int]:
        """Native blocks of the images on the multilooked grid."""
        rows, cols = self.reference.native_block
        return max(1, rows // self.looks[0]), max(1, cols // self.looks[1])

    @property
    def bytes_per_pixel(self) -> float:
        """Arrays that one multilooked pixel takes while it is made [bytes]."""
        return self.looks[0] * self.looks[1] * (100.0 if self.removes_phase else 60.0) + 40.0

    @property
    def sources(self) -> list[str]:
        """Every file that is read."""
        rasters = (self._phase_raster, self._dem)
        return [*self.reference.sources, *self.secondary.sources, *(raster.source for raster in rasters if raster)]

    def sums(self, window: Window, removed: float = 1.0) -> PairSums:
        """Sums over the looks of a window of the multilooked grid; ``removed`` times the phase is removed."""
        lines, samples = self.looks
        full = Window(window.row * lines, window.col * samples, window.rows * lines, window.cols * samples)
        phase = self.phase_to_remove(full) * np.float32(removed) if self.removes_phase and removed else None
        return pair_sums(self.reference.read(full), self.secondary.read(full), lines, samples, phase)

    def close(self) -> None:
        """Close the rasters of the phase to remove; the images belong to whoever opened them."""
        for raster in (self._phase_raster, self._dem):
            if raster is not None:
                raster.close()

    def _plan_removal(self, topography: Topography, reporter: Reporter) -> None:
        if topography.phase and (topography.dem or topography.perpendicular_baseline is not None):
            raise InputError(
                "Give either TOPO_PHASE or a baseline (PERPENDICULAR_BASELINE, with or without DEM), not both: the "
                "phase would be removed twice."
            )
        if topography.dem and topography.perpendicular_baseline is None:
            raise InputError(
                "PERPENDICULAR_BASELINE is missing: the topographic phase of the DEM is proportional to it. Give it, "
                "or leave DEM out."
            )
        metadata = self.reference.metadata
        if topography.phase:
            metadata.need("carrier_frequency")
            self._phase_raster = self._on_grid(topography.phase, "TOPO_PHASE")
            self.removed = f"phase of {self._phase_raster.name}"
        elif topography.perpendicular_baseline is not None:
            self._flat_earth = topography.flat_earth
            if topography.dem:
                self._dem = self._on_grid(topography.dem, "DEM")
            elif not topography.flat_earth:
                raise InputError(
                    "PERPENDICULAR_BASELINE is given without a DEM and with FLAT_EARTH off: nothing is to be removed. "
                    "Give a DEM in radar coordinates, or switch FLAT_EARTH on."
                )
            self._geometry = self._baseline_geometry(topography, metadata)
            parts = [*(["flat earth"] if topography.flat_earth else []), *(["topography"] if self._dem else [])]
            self.removed = f"{' and '.join(parts)}, perpendicular baseline {topography.perpendicular_baseline:g} m"
        if self.removes_phase:
            frequency = metadata.phase_frequency or metadata.need("carrier_frequency")
            reporter.info(f"Removed from the phase: {self.removed}, at {frequency / 1e6:.6f} MHz.")

    def _baseline_geometry(self, topography: Topography, metadata: SlcMetadata) -> BaselineGeometry:
        metadata.need("carrier_frequency")
        middle = 0.5 * (self.reference.shape[1] - 1)
        spacing = metadata.need("sample_spacing")
        slant_range = topography.slant_range
        if slant_range is None:
            if metadata.near_range is None:
                raise InputError(
                    "The slant range is not known: the files do not say it. Give SLANT_RANGE (sensor to ground at the "
                    "middle sample) or NEAR_RANGE (first sample) [m]."
                )
            slant_range = metadata.near_range + middle * spacing
        return BaselineGeometry(
            topography.perpendicular_baseline, slant_range, metadata.need("incidence"), spacing, middle
        )

    def _on_grid(self, source: str, what: str) -> BandRaster:
        raster = open_bands(source)
        if raster.shape != self.reference.shape or raster.is_complex:
            raster.close()
            rows, cols = raster.shape
            held = "complex numbers" if raster.is_complex else "pixels"
            lines, samples = self.reference.shape
            raise InputError(
                f"{what} must be a real raster in the radar coordinates of the images, {lines} lines x {samples} "
                f"samples; {raster.name} has {rows} x {cols} {held}."
            )
        return raster

    def phase_to_remove(self, full: Window) -> np.ndarray:
        """Phase to remove from a window of the full grid, at the frequency of the images [rad]."""
        metadata = self.reference.metadata
        frequency = metadata.phase_frequency
        if self._phase_raster is not None:
            return scaled_phase(self._phase_raster.read(full), frequency, metadata.carrier_frequency)
        heights = self._dem.read(full) if self._dem else None
        samples = np.arange(full.col, full.col + full.cols)
        phase = baseline_phase(self._geometry, frequency, samples, heights, flat_earth=self._flat_earth)
        return np.broadcast_to(phase, (full.rows, full.cols))


def multilooked_grid(grid: Grid, lines: int, samples: int) -> Grid:
    """Grid of an image after multilooking; a remainder of lines or samples is left out."""
    t = grid.transform
    transform = (t[0], t[1] * samples, t[2] * lines, t[3], t[4] * samples, t[5] * lines) if grid.crs_wkt else t
    return replace(grid, width=grid.width // samples, height=grid.height // lines, transform=transform)


def with_margin(window: Window, rows: int, cols: int, grid: Grid) -> tuple[Window, tuple[slice, slice]]:
    """A window grown by a margin, as far as the grid goes, and where the window lies in it."""
    top, left = max(0, window.row - rows), max(0, window.col - cols)
    bottom = min(grid.height, window.row + window.rows + rows)
    right = min(grid.width, window.col + window.cols + cols)
    inner = (
        slice(window.row - top, window.row - top + window.rows),
        slice(window.col - left, window.col - left + window.cols),
    )
    return Window(top, left, bottom - top, right - left), inner


def margin_share(block: int, rows: int, cols: int) -> float:
    """How many pixels are worked on per pixel of a block of ``block`` pixels a side with margins."""
    return (1.0 + 2.0 * rows / block) * (1.0 + 2.0 * cols / block)


def radar_tags(pair: PairReader, settings: RunSettings) -> dict[str, str]:
    """Tags of a multilooked raster of a pair: what its pixels are, dates, sign, wavelength, provenance."""
    metadata = pair.reference.metadata
    lines, samples = pair.looks
    scaled = replace(
        metadata,
        line_spacing=metadata.line_spacing and metadata.line_spacing * lines,
        sample_spacing=metadata.sample_spacing and metadata.sample_spacing * samples,
        near_range=metadata.near_range and metadata.near_range + 0.5 * (samples - 1) * (metadata.sample_spacing or 0.0),
    )
    dates = (image.tags.get(tags.FIRST_DATE, "") for image in (pair.reference, pair.secondary))
    first, second = dates
    kept = {name: pair.reference.tags.get(name, "") for name in (tags.HEADING, tags.LOOK_SIDE)}
    known = {
        **metadata_tags(scaled),
        **kept,
        tags.WAVELENGTH: repr(metadata.wavelength) if metadata.wavelength else "",
        tags.FIRST_DATE: first,
        tags.SECOND_DATE: second,
        tags.PHASE_SIGN: AWAY,
        tags.LOOKS_LINES: str(lines),
        tags.LOOKS_SAMPLES: str(samples),
        **provenance_tags(settings.provenance),
    }
    return {name: value for name, value in known.items() if value}


#: Kinds of real rasters that hold phase within a cycle.
WRAPPED_KINDS = (tags.KIND_WRAPPED, tags.KIND_SUBBAND)
#: Tags that say what a raster is and who made it, not where it comes from.
_OWN_TAGS = (tags.KIND, tags.UNITS, tags.SIGN, tags.PLUGIN_VERSION, tags.COMMAND, "AREA_OR_POINT")


def handed_on(found: Mapping[str, str], settings: RunSettings, leave_out: Sequence[str] = ()) -> dict[str, str]:
    """Tags of an input that its derivative keeps, and the derivative's own provenance."""
    kept = {name: text for name, text in found.items() if name not in (*_OWN_TAGS, *leave_out)}
    return {**kept, **provenance_tags(settings.provenance)}


def open_matching(first: BandRaster, source: str, what: str) -> BandRaster:
    """Open a second raster of the same size as ``first``; ``what`` names the two in the error."""
    second = open_bands(source)
    try:
        check_same_size(first, second, what)
    except InputError:
        second.close()
        raise
    return second
