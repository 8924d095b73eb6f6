"""What the workers of an SBAS run do with a window: read, reference, mask, invert."""

from __future__ import annotations

import numpy as np

from ..geometry import dem_phase_factor
from ..grid import Window
from ..io.bad_loops import BadLoopMask
from ..io.request import Stack
from ..timeseries.sbas import SbasOptions, SbasPlan, SbasResult, invert
from ..timeseries.uncertainty import with_sigma
from ..timeseries.weights import NONE
from .common import mask_by_mean, mean_over_pairs


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
        #: Of a scene's delay [m], where standard deviations are wanted; else None.
        self.atmosphere_std: float | None = None
        self.needs_coherence = stack.has_coherence and (plan.options.weighting != NONE or min_coherence is not None)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
        phase = self.stack.read_phase(window)
        phase -= self.constants
        if self.bad_loops is not None:
            phase[:, self.bad_loops.read(window)] = np.nan
        coherence = self.stack.read_coherence(window) if self.needs_coherence else None
        return phase, coherence, self.stack.read_incidence(window) if self._dem_geometry else None

    def compute(self, _window: Window, data: tuple) -> SbasResult:
        phase, coherence, incidence = data
        if self._min_coherence is not None and coherence is not None:
            mask_by_mean(phase, mean_over_pairs(coherence), self._min_coherence)
        dem_factor = None
        if self._dem_geometry:
            slant_range, mean_incidence = self._dem_geometry
            angle = mean_incidence if incidence is None else incidence
            dem_factor = dem_phase_factor(self.stack.geometry.wavelength, slant_range, angle)
        coherence = coherence if self.plan.options.weighting != NONE else None
        known = {"wavelength": self.stack.geometry.wavelength, "dem_factor": dem_factor, "kernel": self.kernel}
        result = invert(self.plan, phase, coherence, **known)
        if self.atmosphere_std is None:
            return result
        return with_sigma(self.plan, phase, coherence, result, atmosphere_std=self.atmosphere_std, **known)


def dem_geometry(stack: Stack, options: SbasOptions) -> tuple[float, float | None] | None:
    """Slant range [m] and mean incidence [deg] (None where a raster gives it), when the DEM error needs them."""
    if not options.estimate_dem_error:
        return None
    purpose = "the DEM error (ESTIMATE_DEM_ERROR)"
    slant_range = stack.geometry.need("slant_range", purpose)
    if stack.geometry.incidence_raster is None:
        return slant_range, stack.geometry.need("incidence", purpose)
    return slant_range, stack.geometry.incidence
