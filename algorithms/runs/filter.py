"""Filtered interferograms, phases and other rasters, from file to file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from ..checks import InputError, check_choice, check_incidence, check_positive
from ..grid import Window
from ..interferogram.filters import Goldstein, gaussian, gaussian_kernel, goldstein
from ..io import tags
from ..io.bands import BandRaster, open_bands
from ..io.engine import plan_blocks, run_blocks
from ..io.features import lonlat_of
from ..io.rasters import OutputSet, RasterSpec
from ..mining.ground import pixel_size
from ..reporting import Reporter
from .coherence import ground_range_spacing
from .common import RunSettings, wanted
from .radar import WRAPPED_KINDS, handed_on, margin_share, with_margin

GAUSSIAN, GOLDSTEIN = "gaussian", "goldstein"
METHODS = (GAUSSIAN, GOLDSTEIN)
WRAPPED, VALUES = "wrapped", "values"
CONTENTS = (WRAPPED, VALUES)


@dataclass(frozen=True)
class FilterOptions:
    """How to filter.

    Attributes
    ----------
    method : {"gaussian", "goldstein"}
    wavelength : float
        Wavelength that the Gaussian lets through by half, in both directions on the ground [m].
    goldstein : Goldstein
    content : {"wrapped", "values"} or None
        What a real raster holds: phase within a cycle, or numbers (unwrapped phase, displacement). None: its tag says.
    line_spacing, sample_spacing : float or None
        Of the raster's own pixels, along the track and in slant range [m]; from its tags if not given.
    incidence : float or None
        [deg]; from its tags if not given.
    """

    method: str = GAUSSIAN
    wavelength: float = 200.0
    goldstein: Goldstein = field(default_factory=Goldstein)
    content: str | None = None
    line_spacing: float | None = None
    sample_spacing: float | None = None
    incidence: float | None = None


def run_filter(
    source: str,
    options: FilterOptions,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Filter a raster of one band: a complex interferogram, wrapped phase, or (Gaussian only) any real quantity.

    Parameters
    ----------
    source : str
    options : FilterOptions
    outputs : mapping
        Path of OUTPUT: what the input is, filtered; empty pixels stay empty.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``line_spacing_used`` and ``ground_spacing_used`` of the pixels [m], None where the filter does not need them.

    Raises
    ------
    InputError
        If nobody says what a real raster holds or how large its pixels are, or the filter does not suit it.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    path = wanted(outputs).get("OUTPUT")
    if not path:
        raise InputError("No output is asked for: give OUTPUT.")
    check_choice("METHOD", options.method, METHODS)
    with open_bands(source) as raster:
        if raster.bands != 1:
            raise InputError(
                f"{raster.name} has {raster.bands} bands; give a raster of one band (gdal_translate -b takes one out)."
            )
        wrapped = _is_wrapped(raster, options)
        spacings: tuple[float, float] | tuple[None, None] = None, None
        if options.method == GAUSSIAN:
            spacings = _spacings(raster, options)
            kernels = [gaussian_kernel(options.wavelength, spacing) for spacing in spacings]
            margin = kernels[0].size // 2, kernels[1].size // 2
            reporter.info(
                f"Gaussian with a gain of one half at {options.wavelength:g} m; rows lie {spacings[0]:.4g} m apart on "
                f"the ground, columns {spacings[1]:.4g} m."
            )

            def apply(values: np.ndarray, _origin: tuple[int, int]) -> np.ndarray:
                return gaussian(values, *kernels)
        else:
            if not (raster.is_complex or wrapped):
                raise InputError(
                    f"The Goldstein filter works on interferograms, complex or wrapped phase; {raster.name} holds real "
                    "values. Use METHOD gaussian."
                )
            margin = (options.goldstein.reach,) * 2

            def apply(values: np.ndarray, origin: tuple[int, int]) -> np.ndarray:
                return goldstein(values, options.goldstein, origin)

        _write(raster, path, apply, margin, wrapped, settings, reporter)
        return {"line_spacing_used": spacings[0], "ground_spacing_used": spacings[1]}


def _write(
    raster: BandRaster,
    path: str,
    apply: Callable[[np.ndarray, tuple[int, int]], np.ndarray],
    margin: tuple[int, int],
    wrapped: bool,
    settings: RunSettings,
    reporter: Reporter,
) -> None:
    # Margins are filtered along: blocks must be large beside them.
    side = max(256, 2 * max(margin))
    blocks = plan_blocks(
        raster.grid,
        (max(side, raster.native_block[0]), max(side, raster.native_block[1])),
        bytes_per_pixel=90.0 * margin_share(side, *margin),
        result_bytes_per_pixel=8.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    kind = raster.tags.get(tags.KIND)
    about = {**handed_on(raster.tags, settings), **({tags.KIND: kind} if kind else {})}
    if wrapped and kind not in WRAPPED_KINDS:
        about[tags.KIND] = tags.KIND_WRAPPED
    units = raster.units or raster.tags.get(tags.UNITS, "")
    if units:
        about[tags.UNITS] = units
    if tags.SIGN in raster.tags:
        about[tags.SIGN] = raster.tags[tags.SIGN]
    spec = RasterSpec(
        path=path,
        dtype="complex64" if raster.is_complex else "float32",
        nodata=None if raster.is_complex else float("nan"),
        units=units,
        descriptions=(f"{raster.descriptions[0]}, filtered" if raster.descriptions else "Filtered",),
        tags=about,
    )

    def read(window: Window) -> tuple[np.ndarray, tuple[int, int], tuple[slice, slice]]:
        grown, inner = with_margin(window, *margin, raster.grid)
        return raster.read(grown), (grown.row, grown.col), inner

    def compute(_window: Window, data: tuple[np.ndarray, tuple[int, int], tuple[slice, slice]]) -> np.ndarray:
        values, origin, inner = data
        if wrapped:
            return np.angle(apply(np.exp(1j * values).astype(np.complex64), origin)[inner]).astype(np.float32)
        return np.ascontiguousarray(apply(values, origin)[inner])

    with OutputSet(
        {"OUTPUT": spec}, raster.grid, block=blocks.output_block, inputs=[raster.source], warn=reporter.warn
    ) as rasters:
        run_blocks(blocks, read, compute, lambda window, result: rasters.write("OUTPUT", window, result), reporter)


def _is_wrapped(raster: BandRaster, options: FilterOptions) -> bool:
    """Whether a real raster holds wrapped phase; said by the user or its tag, never guessed."""
    if raster.is_complex:
        return False
    kind = raster.tags.get(tags.KIND)
    if options.content is not None:
        return check_choice("CONTENT", options.content, CONTENTS) == WRAPPED
    if kind is None:
        raise InputError(
            f"{raster.name} does not say what it holds: wrapped phase must be filtered otherwise than values. Give "
            "CONTENT as wrapped or values."
        )
    return kind in WRAPPED_KINDS


def _spacings(raster: BandRaster, options: FilterOptions) -> tuple[float, float]:
    """Distance on the ground of rows and of columns [m]."""
    if raster.grid.crs_wkt:
        middle = Window(raster.grid.height // 2, raster.grid.width // 2, 1, 1)
        return pixel_size(raster.grid, middle, lonlat_of(raster.grid))
    values = []
    for name, given, tag in (
        ("LINE_SPACING", options.line_spacing, tags.LINE_SPACING),
        ("SAMPLE_SPACING", options.sample_spacing, tags.SAMPLE_SPACING),
        ("INCIDENCE", options.incidence, tags.INCIDENCE),
    ):
        value = given if given is not None else _number(raster.tags.get(tag))
        if value is None:
            raise InputError(
                f"{name} is missing: {raster.name} lies in radar coordinates and does not say it, and without it "
                f"{options.wavelength:g} m are no number of pixels. Give {name} of its pixels."
            )
        values.append(check_incidence(value) if name == "INCIDENCE" else check_positive(name, value, "metres"))
    line, sample, incidence = values
    return line, ground_range_spacing(sample, incidence)


def _number(text: str | None) -> float | None:
    try:
        return float(text)
    except (TypeError, ValueError):
        return None
