"""What the workers of an SBAS run do with a window: read, reference, mask, invert."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..constants import MM_PER_M
from ..geometry import dem_phase_factor
from ..grid import Window
from ..interferogram.phase import metres_per_radian
from ..io.bad_loops import BadLoopMask
from ..io.request import Stack
from ..timeseries.intermittent import (
    Coverage,
    CoverageOptions,
    apply_coverage,
    count_parts,
    date_states,
    finish_intermittent,
    mask_pairs,
)
from ..timeseries.robust import RobustOptions, invert_robust, pair_residuals, without_gross_errors
from ..timeseries.sbas import SbasOptions, SbasPlan, SbasResult
from ..timeseries.uncertainty import with_sigma
from ..timeseries.weights import NONE
from .common import mask_by_mean, mean_over_pairs

#: Rasters that only some runs write.
EXTRA_RASTERS = ("RESIDUALS", "COMPONENTS", "BRIDGED_DATES")
#: The least coherence that gives a pair any weight.
SMALLEST_COHERENCE = float(np.finfo(np.float32).tiny)


@dataclass(frozen=True)
class SbasBlock:
    """What came of a window.

    Attributes
    ----------
    result : SbasResult
    extras : dict of str to ndarray
        `EXTRA_RASTERS` that were asked for, in the units of the rasters.
    too_few, too_short : int
        Pixels left out by MIN_OBSERVATIONS and by INTERMITTENT.
    unsettled : int
        Pixels that were still moving when the robust iterations ended.
    """

    result: SbasResult
    extras: dict[str, np.ndarray]
    too_few: int
    too_short: int
    unsettled: int


class SbasJob:
    """What the workers do with a window: read, reference, invert."""

    def __init__(
        self,
        stack: Stack,
        plan: SbasPlan,
        kernel: str,
        dem_geometry: tuple[float, float | None] | None,
        min_coherence: float | None,
    ):
        self.stack, self.plan, self.kernel = stack, plan, kernel
        self._dem_geometry, self._min_coherence = dem_geometry, min_coherence
        self.constants: np.ndarray | float = 0.0
        #: Pixels left out because their loops do not close.
        self.bad_loops: BadLoopMask | None = None
        #: How pairs that do not fit are treated, and which pairs and pixels take part.
        self.robust, self.coverage = RobustOptions(), CoverageOptions()
        #: Names of the rasters beside those of every run: RESIDUALS, COMPONENTS, BRIDGED_DATES.
        self.extras: frozenset[str] = frozenset()
        #: Of a scene's delay [m], where standard deviations are wanted; else None.
        self.atmosphere_std: float | None = None

    @property
    def needs_coherence(self) -> bool:
        """Whether coherence is read."""
        thresholds = (self._min_coherence, self.coverage.min_pair_coherence)
        weighted = self.plan.options.weighting != NONE
        return self.stack.has_coherence and (weighted or any(least is not None for least in thresholds))

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
        phase = self.stack.read_phase(window)
        phase -= self.constants
        if self.bad_loops is not None:
            phase[:, self.bad_loops.read(window)] = np.nan
        coherence = self.stack.read_coherence(window) if self.needs_coherence else None
        return phase, coherence, self.stack.read_incidence(window) if self._dem_geometry else None

    def mask(self, data: tuple) -> tuple[np.ndarray, np.ndarray | None, Coverage]:
        """Phase and coherence of the pairs that take part, and what was left out; changes the phase in place."""
        phase, coherence, _incidence = data
        if self._min_coherence is not None and coherence is not None:
            mask_by_mean(phase, mean_over_pairs(coherence), self._min_coherence)
        if self.coverage.min_pair_coherence is not None and coherence is not None:
            mask_pairs(phase, coherence, self.coverage.min_pair_coherence)
        coherence = coherence if self.plan.options.weighting != NONE else None
        if coherence is not None and (self.coverage.asked or self.extras):
            # a pair without weight takes no part
            mask_pairs(phase, coherence, SMALLEST_COHERENCE)
        return phase, coherence, apply_coverage(self.plan.network, phase, self.coverage)

    def compute(self, _window: Window, data: tuple) -> SbasBlock:
        """Invert a window that was read."""
        incidence = data[2]
        phase, coherence, coverage = self.mask(data)
        dem_factor = None
        if self._dem_geometry:
            slant_range, mean_incidence = self._dem_geometry
            angle = mean_incidence if incidence is None else incidence
            dem_factor = dem_phase_factor(self.stack.geometry.wavelength, slant_range, angle)
        inputs = {"wavelength": self.stack.geometry.wavelength, "dem_factor": dem_factor}
        found = invert_robust(self.plan, self.robust, phase, coherence, kernel=self.kernel, **inputs)
        result, erring = found.result, phase
        if self.robust.method != NONE and (self.atmosphere_std is not None or coverage.partial.any()):
            erring = without_gross_errors(self.plan, result, phase, coherence, **inputs)
        result = finish_intermittent(self.plan, result, coverage, erring, coherence, kernel=self.kernel, **inputs)
        if self.atmosphere_std is not None:
            result = with_sigma(
                self.plan,
                erring,
                coherence,
                result,
                atmosphere_std=self.atmosphere_std,
                kernel=self.kernel,
                **inputs,
            )
        unsettled = found.iterations >= self.robust.iterations if self.robust.method != NONE else None
        return SbasBlock(
            result,
            self._extras(result, phase, coverage, inputs),
            coverage.too_few,
            coverage.too_short,
            0 if unsettled is None else int(unsettled.sum()),
        )

    def _extras(self, result: SbasResult, phase: np.ndarray, coverage: Coverage, inputs: dict) -> dict[str, np.ndarray]:
        """Rasters that only some runs write, in the units of the rasters."""
        found = {}
        if "RESIDUALS" in self.extras:
            millimetres = np.float32(MM_PER_M * metres_per_radian(inputs["wavelength"]))
            found["RESIDUALS"] = pair_residuals(self.plan, result, phase, **inputs) * millimetres
        if "COMPONENTS" in self.extras:
            took_part = np.isfinite(phase)
            # a second set that intermittent coverage left out is one part, not one for each of its dates
            parts = count_parts(self.plan.network, took_part if coverage.had is None else coverage.had)
            found["COMPONENTS"] = np.where(took_part.any(axis=0), parts, 0).astype(parts.dtype)
        if "BRIDGED_DATES" in self.extras:
            found["BRIDGED_DATES"] = date_states(self.plan.network, np.isfinite(phase), result.displacement)
        return found


def dem_geometry(stack: Stack, options: SbasOptions) -> tuple[float, float | None] | None:
    """Slant range [m] and mean incidence [deg] (None where a raster gives it), when the DEM error needs them."""
    if not options.estimate_dem_error:
        return None
    purpose = "the DEM error (ESTIMATE_DEM_ERROR)"
    slant_range = stack.geometry.need("slant_range", purpose)
    if stack.geometry.incidence_raster is None:
        return slant_range, stack.geometry.need("incidence", purpose)
    return slant_range, stack.geometry.incidence
