"""Unwrapped phase of an interferogram, from file to file."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..checks import InputError, check_positive
from ..interferogram.unwrapping import BYTES_PER_PIXEL, UnwrapOptions, import_snaphu, unwrap
from ..io import tags
from ..io.bands import BandRaster, open_bands
from ..io.content import raise_if_not_coherence
from ..io.rasters import OutputSet, RasterSpec
from ..reporting import Reporter
from .common import Band, RunSettings, wanted
from .radar import handed_on, open_matching

BANDS = {
    "UNWRAPPED": Band(tags.KIND_PHASE, "rad", "Unwrapped phase"),
    "COMPONENTS": Band(tags.KIND_COMPONENTS, "", "Connected component", "int32"),
}
#: A result farther from the wrapped phase than this [rad] is not the same interferogram.
LARGEST_INCONSISTENCY = 0.05
MEBIBYTE = 1 << 20


def run_unwrap(
    interferogram: str,
    coherence: str,
    looks: float | None,
    options: UnwrapOptions,
    *,
    coherence_scale: float = 1.0,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Unwrap a complex interferogram or a wrapped phase with SNAPHU.

    Parameters
    ----------
    interferogram : str
        Complex raster, or a real one of phase within -pi to pi [rad].
    coherence : str
        Raster of coherence, 0 to 1, of the same size.
    looks : float or None
        Independent looks that the coherence was estimated from; an error where nobody says it.
    options : UnwrapOptions
    coherence_scale : float
        Value that stands for full coherence.
    outputs : mapping
        Paths of UNWRAPPED [rad] and COMPONENTS (0: none).
    settings : RunSettings, optional
        SNAPHU needs whole images: ``memory_mb`` is compared with what it will take and a warning given.
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_components_found``, ``largest_component`` (share of the pixels with a value) and ``unreached`` (share of the
        pixels with a value that belong to no component).

    Raises
    ------
    InputError
        If sizes differ, looks are missing, a coherence is outside 0 to 1, phase is not wrapped, or SNAPHU fails.
    MissingPackageError
        If the package ``snaphu`` is not there.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least UNWRAPPED.")
    with open_bands(interferogram) as raster, open_matching(raster, coherence, "Interferogram and coherence") as second:
        # Before anything is read: without SNAPHU all else is in vain.
        options.check(raster.shape)
        check_positive("COHERENCE_SCALE", coherence_scale)
        import_snaphu()
        _warn_of_memory(raster, options, settings, reporter)
        values = _complex_values(raster)
        reliable = _coherence_values(second, coherence_scale)
        reporter.stop_if_cancelled()
        reporter.info("SNAPHU runs; it cannot be cancelled while it does.")
        result = unwrap(values, reliable, looks, options)
        reporter.progress(0.9)
        reporter.stop_if_cancelled()
        about = {**handed_on(raster.tags, settings)}
        specs = {name: BANDS[name].spec(path, about) for name, path in paths.items()}
        _write(raster, specs, {"UNWRAPPED": result.phase, "COMPONENTS": result.components}, second.source, reporter)
    if result.inconsistency > LARGEST_INCONSISTENCY:
        reporter.warn(
            f"Up to {result.inconsistency:.3f} rad lie between the unwrapped phase and the wrapped one modulo a cycle; "
            "it should be the rounding of single precision."
        )
    return _summary(result.components, np.isfinite(result.phase), reporter)


def _complex_values(raster: BandRaster) -> np.ndarray:
    if raster.bands != 1:
        raise InputError(f"{raster.name} has {raster.bands} bands; give an interferogram of one band.")
    values = raster.read(raster.grid.whole)
    if raster.is_complex:
        return values
    finite = values[np.isfinite(values)]
    if finite.size and float(np.abs(finite).max()) > np.pi + 1e-3:
        raise InputError(
            f"{raster.name} holds values up to {float(np.abs(finite).max()):.3f}: wrapped phase lies within -pi to pi "
            "radians. It is unwrapped already, or in other units."
        )
    return np.exp(1j * values).astype(np.complex64)


def _coherence_values(raster: BandRaster, scale: float) -> np.ndarray:
    values = raster.read(raster.grid.whole)
    finite = values[np.isfinite(values)]
    if raster.is_complex or not finite.size:
        raise InputError(f"{raster.name} holds no coherence: it is {'complex' if raster.is_complex else 'empty'}.")
    raise_if_not_coherence(raster.name, float(finite.min()) / scale, float(finite.max()) / scale, scale)
    return np.clip(values / np.float32(scale), 0.0, 1.0)


def _warn_of_memory(raster: BandRaster, options: UnwrapOptions, settings: RunSettings, reporter: Reporter) -> None:
    tiles = options.tile_rows * options.tile_cols
    at_once = min(tiles, options.processes) if options.tiled else 1
    needed = BYTES_PER_PIXEL * raster.shape[0] * raster.shape[1] * at_once / tiles / MEBIBYTE
    if options.tiled:
        # The whole is optimised once more as a single tile.
        needed = max(needed, BYTES_PER_PIXEL * raster.shape[0] * raster.shape[1] / MEBIBYTE)
    reporter.info(f"SNAPHU takes about {needed:.0f} MB for {raster.shape[0]} x {raster.shape[1]} pixels.")
    if needed > settings.memory_mb:
        reporter.warn(
            f"SNAPHU takes whole images and so about {needed:.0f} MB, more than the MEMORY of {settings.memory_mb} MB. "
            "More looks make the image smaller."
        )


def _write(
    raster: BandRaster,
    specs: Mapping[str, RasterSpec],
    arrays: Mapping[str, np.ndarray],
    coherence: str,
    reporter: Reporter,
) -> None:
    with OutputSet(specs, raster.grid, inputs=[raster.source, coherence], warn=reporter.warn) as rasters:
        for name in specs:
            rasters.write(name, raster.grid.whole, arrays[name])
    reporter.progress(1.0)


def _summary(components: np.ndarray, there: np.ndarray, reporter: Reporter) -> dict[str, object]:
    labels, sizes = np.unique(components[there], return_counts=True)
    pixels = max(1, int(there.sum()))
    unreached = float(sizes[labels == 0].sum() / pixels)
    sizes = sizes[labels > 0]
    largest = float(sizes.max() / pixels) if sizes.size else 0.0
    if sizes.size > 1:
        reporter.warn(
            f"{sizes.size} connected components: between them the phase may be off by whole cycles. The largest covers "
            f"{100 * largest:.1f} % of the pixels; COMPONENTS shows which is which."
        )
    elif not sizes.size:
        reporter.warn("SNAPHU found no reliable component: the coherence is too low, or LOOKS too small.")
    reporter.info(f"{100 * unreached:.1f} % of the pixels belong to no component.")
    return {"n_components_found": int(sizes.size), "largest_component": largest, "unreached": unreached}
