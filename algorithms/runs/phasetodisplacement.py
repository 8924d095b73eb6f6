"""Displacement along the line of sight from unwrapped phase, from file to file."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice
from ..constants import MM_PER_M
from ..geometry import AWAY, TOWARD
from ..grid import Window
from ..interferogram.phase import metres_per_radian
from ..io import tags
from ..io.bands import BandRaster, open_bands
from ..io.engine import plan_blocks, run_blocks
from ..io.rasters import OutputSet
from ..io.reference import ReferenceRequest, resolve_layer_reference
from ..reporting import Reporter
from .common import Band, RunSettings, wanted
from .radar import WRAPPED_KINDS, handed_on

BAND = Band(tags.KIND_DISPLACEMENT, "mm", "LOS displacement")


@dataclass(frozen=True)
class PhaseScale:
    """What the user says about the phase; None is "the file says it".

    Attributes
    ----------
    wavelength : float or None
        [m]
    phase_sign : {"away", "toward"} or None
    """

    wavelength: float | None = None
    phase_sign: str | None = None


def run_phasetodisplacement(
    phase: str,
    scale: PhaseScale,
    reference: ReferenceRequest,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """d_LOS = -lambda phase / (4 pi), Tang et al. 2023, Eq. 2; positive toward the satellite [mm].

    Parameters
    ----------
    phase : str
        Unwrapped phase [rad].
    scale : PhaseScale
    reference : ReferenceRequest
        What becomes zero.
    outputs : mapping
        Path of DISPLACEMENT [mm].
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``displacement_minimum``, ``displacement_maximum`` [mm] and ``reference_used``.

    Raises
    ------
    InputError
        If the wavelength or the sign is not known, or the raster holds wrapped phase or complex numbers.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    path = wanted(outputs).get("DISPLACEMENT")
    if not path:
        raise InputError("No output is asked for: give DISPLACEMENT.")
    with open_bands(phase) as raster:
        _check_unwrapped(raster)
        factor, wavelength = _factor(raster, scale, reporter)
        blocks = plan_blocks(
            raster.grid,
            raster.native_block,
            bytes_per_pixel=16.0,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        zero = resolve_layer_reference(raster.name, raster.grid, raster.native_block, raster.read, reference, reporter)
        about = {
            **handed_on(raster.tags, settings, (tags.PHASE_SIGN,)),
            tags.SIGN: tags.SIGN_TOWARD,
            tags.WAVELENGTH: repr(wavelength),
            tags.REFERENCE: zero.description,
        }
        extremes = [math.inf, -math.inf]
        with OutputSet(
            {"DISPLACEMENT": BAND.spec(path, about)},
            raster.grid,
            block=blocks.output_block,
            inputs=[raster.source],
            warn=reporter.warn,
        ) as rasters:

            def write(window: Window, displacement: np.ndarray) -> None:
                rasters.write("DISPLACEMENT", window, displacement)
                finite = displacement[np.isfinite(displacement)]
                if finite.size:
                    extremes[:] = min(extremes[0], float(finite.min())), max(extremes[1], float(finite.max()))

            constant = float(zero.constants[0])
            run_blocks(
                blocks,
                raster.read,
                lambda _window, values: (factor * (values - constant)).astype(np.float32),
                write,
                reporter,
            )
    if extremes[0] > extremes[1]:
        reporter.warn("No pixel has a displacement: the phase is empty.")
        return {"reference_used": zero.description}
    reporter.info(
        f"Displacement from {extremes[0]:+.1f} to {extremes[1]:+.1f} mm along the line of sight (toward the satellite "
        "is positive)."
    )
    return {
        "displacement_minimum": extremes[0],
        "displacement_maximum": extremes[1],
        "reference_used": zero.description,
    }


def _check_unwrapped(raster: BandRaster) -> None:
    kind = raster.tags.get(tags.KIND)
    if raster.is_complex or kind in WRAPPED_KINDS:
        what = "complex numbers" if raster.is_complex else "wrapped phase"
        other = ", or use subbanddisplacement" if kind == tags.KIND_SUBBAND else ""
        raise InputError(f"{raster.name} holds {what}: displacement needs unwrapped phase. Run unwrap first{other}.")
    if raster.bands != 1:
        raise InputError(f"{raster.name} has {raster.bands} bands; give unwrapped phase of one band.")


def _factor(raster: BandRaster, scale: PhaseScale, reporter: Reporter) -> tuple[float, float]:
    """Millimetres of one radian as it stands in the raster, and the wavelength [m]."""
    told = raster.tags.get(tags.WAVELENGTH)
    try:
        found = float(told) if told else None
    except ValueError:
        found = None
    wavelength = scale.wavelength if scale.wavelength is not None else found
    if wavelength is None:
        raise InputError(
            f"WAVELENGTH is missing: {raster.name} does not say it (tag {tags.WAVELENGTH}). Give WAVELENGTH [m]."
        )
    if found is not None and abs(found - wavelength) > 1e-3 * wavelength:
        reporter.warn(f"{raster.name} says a wavelength of {found:g} m; {wavelength:g} m is used as given.")
    sign = scale.phase_sign or raster.tags.get(tags.PHASE_SIGN)
    if sign is None:
        raise InputError(
            f"PHASE_SIGN is missing: {raster.name} does not say what positive phase means. Give away (increasing "
            "range) or toward (motion toward the satellite)."
        )
    check_choice("PHASE_SIGN", sign, (AWAY, TOWARD))
    if scale.phase_sign and raster.tags.get(tags.PHASE_SIGN, sign) != sign:
        reporter.warn(f"{raster.name} says PHASE_SIGN {raster.tags[tags.PHASE_SIGN]}; {sign} is used as given.")
    reporter.info(f"Wavelength {wavelength:g} m; positive phase is motion {sign} {'from ' * (sign == AWAY)}the radar.")
    factor = metres_per_radian(wavelength) * MM_PER_M * (1.0 if sign == AWAY else -1.0)
    return factor, wavelength
