"""Coherence-weighted SBAS from files to files."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..geometry import dem_phase_factor
from ..grid import Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.hdf5 import TimeseriesWriter, VelocityWriter
from ..io.rasters import OutputSet, RasterSpec
from ..io.reference import ReferenceRequest, resolve_reference
from ..io.request import Stack, StackRequest
from ..io.stack import open_stack
from ..reporting import Reporter
from ..timeseries.network import (
    Network,
    NetworkSummary,
    describe_network,
    disconnection_message,
)
from ..timeseries.sbas import (
    BRIDGED,
    CONNECTED,
    NO_DATA,
    UNDERDETERMINED,
    SbasOptions,
    SbasPlan,
    SbasResult,
    choose_kernel,
    invert,
    plan_sbas,
)
from ..timeseries.weights import NONE
from .common import (
    Band,
    Extremes,
    RunSettings,
    common_tags,
    input_files,
    mask_by_mean,
    mean_over_pairs,
    series_spec,
    wanted,
)

BANDS = {
    "VELOCITY": Band(tags.KIND_VELOCITY, "mm/yr", "LOS velocity"),
    "VELOCITY_STD": Band("velocity_std", "mm/yr", "Standard deviation of the LOS velocity"),
    "TEMPORAL_COHERENCE": Band("temporal_coherence", "", "Temporal coherence"),
    "RESIDUAL_RMS": Band("residual_rms", "mm", "Residual rms"),
    "OBSERVATIONS": Band("observations", "", "Interferograms used", "int16"),
    "FLAGS": Band(
        "flags",
        "",
        f"{NO_DATA} no data, {CONNECTED} connected, {BRIDGED} bridged by smoothing, {UNDERDETERMINED} under-determined",
        "uint8",
    ),
    "DEM_ERROR": Band("dem_error", "m", "DEM error: true height minus DEM"),
}
#: Observations that the NumPy form inverts in less time than it takes to load numba and the compiled kernel.
SMALL_JOB = 5_000_000
#: Copies of the phase and coherence of a block that are alive at once: as read, and as the kernel's pixel tiles.
READ_COPIES = 2
#: Bytes per pixel that the kernel works with beside its inputs and outputs.
SCRATCH_BYTES = 64


def run_sbas(
    request: StackRequest,
    reference: ReferenceRequest,
    options: SbasOptions,
    *,
    min_coherence: float | None = None,
    allow_disconnected: bool = False,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Invert a stack of interferograms into a displacement time series.

    Parameters
    ----------
    request : StackRequest
        The interferograms and what is known of their geometry.
    reference : ReferenceRequest
        What every interferogram is referenced to before the inversion.
    options : SbasOptions
        A weighting that needs coherence falls back to ``none``, with a warning, where the stack has none.
    min_coherence : float, optional
        Pixels whose mean coherence is lower become NaN everywhere.
    allow_disconnected : bool
        Invert a network that falls apart, without smoothing: dates outside the subset of the first date stay NaN.
    outputs : mapping
        Paths of TIMESERIES (a band per date), VELOCITY, VELOCITY_STD, TEMPORAL_COHERENCE, RESIDUAL_RMS, OBSERVATIONS,
        FLAGS, DEM_ERROR (GeoTIFF; mm, mm/yr, m) and of HDF5, HDF5_VELOCITY (MintPy's timeseries.h5 and velocity.h5);
        those that are missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        Plain numbers and strings: ``n_dates``, ``n_pairs``, ``n_components``, ``rank``, ``reference_used``, the counts
        of pixels by flag and the extremes of the velocity [mm/yr].

    Raises
    ------
    InputError
        If the input cannot be used, the network is disconnected without smoothing, or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.

    Notes
    -----
    A velocity is given only where the series covers every date that the network can determine: rates over different
    parts of the time span do not belong into one map.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    with open_stack(request, reporter) as stack:
        summary = describe_network(stack.network, reporter)
        _refuse_disconnected(stack.network, summary, options, allow_disconnected)
        if stack.network.n_pairs == 1:
            reporter.warn(
                "There is one interferogram only: the series is its displacement, and nothing checks it. Velocities "
                "have no standard deviation."
            )
        options = _affordable(options, stack, reporter)
        plan = plan_sbas(stack.network, options)
        if "DEM_ERROR" in paths and not options.estimate_dem_error:
            reporter.warn("DEM_ERROR is not written: ESTIMATE_DEM_ERROR is off.")
            del paths["DEM_ERROR"]
        if not paths:
            raise InputError("No output is asked for: give at least one, for example VELOCITY or TIMESERIES.")
        kernel = _kernel(stack, options, settings, reporter)
        job = _Job(stack, plan, kernel, _dem_geometry(stack, options), min_coherence)
        found = resolve_reference(stack, reference, reporter)
        job.constants = found.constants.astype(np.float32)[:, np.newaxis, np.newaxis]

        values_per_pixel = stack.network.n_pairs * (2 if job.needs_coherence else 1)
        result_bytes = 4.0 * (stack.network.n_dates + 8)
        blocks = plan_blocks(
            stack.grid,
            stack.native_block,
            bytes_per_pixel=4.0 * READ_COPIES * values_per_pixel + result_bytes + SCRATCH_BYTES,
            result_bytes_per_pixel=result_bytes,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        about = common_tags(stack.geometry, stack.network, found.description, settings.provenance)
        tally = _Tally(int((summary.components == 0).sum()))
        inputs = input_files(request)
        known = {"reference": found.description, "provenance": settings.provenance, "inputs": inputs}
        with ExitStack() as files:
            tiffs = files.enter_context(
                OutputSet(
                    _specs(paths, stack.network, options, about),
                    stack.grid,
                    block=blocks.output_block,
                    inputs=inputs,
                    warn=reporter.warn,
                )
            )
            series = rates = None
            if "HDF5" in paths:
                series = files.enter_context(TimeseriesWriter(paths["HDF5"], stack, **known))
            if "HDF5_VELOCITY" in paths:
                rates = files.enter_context(VelocityWriter(paths["HDF5_VELOCITY"], stack, **known))

            def write(window: Window, result: SbasResult) -> None:
                tally.add(result)
                arrays = _arrays(result)
                tally.extremes.add(arrays["VELOCITY"])
                for name, array in arrays.items():
                    if name in tiffs:
                        tiffs.write(name, window, array)
                if series:
                    series.write(window, result.displacement)
                if rates:
                    rates.write(window, result.velocity, result.velocity_std)

            run_blocks(blocks, job.read, job.compute, write, reporter)
        return {
            "n_dates": stack.network.n_dates,
            "n_pairs": stack.network.n_pairs,
            "n_components": summary.n_components,
            "rank": summary.rank,
            "reference_used": found.description,
            **tally.report(reporter),
        }


class _Job:
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
        self.needs_coherence = stack.has_coherence and (plan.options.weighting != NONE or min_coherence is not None)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
        phase = self.stack.read_phase(window)
        phase -= self.constants
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
        return invert(
            self.plan,
            phase,
            coherence if self.plan.options.weighting != NONE else None,
            wavelength=self.stack.geometry.wavelength,
            dem_factor=dem_factor,
            kernel=self.kernel,
        )


def _refuse_disconnected(
    network: Network, summary: NetworkSummary, options: SbasOptions, allow_disconnected: bool
) -> None:
    if summary.connected or options.smoothing > 0 or allow_disconnected:
        return
    raise InputError(
        f"{disconnection_message(network, summary)} Or set ALLOW_DISCONNECTED: dates "
        "outside the subset of the first date then stay empty."
    )


def _affordable(options: SbasOptions, stack: Stack, reporter: Reporter) -> SbasOptions:
    """The options that this stack can serve; says what is lost."""
    if options.weighting != NONE and not stack.has_coherence:
        reporter.warn(f"WEIGHTING {options.weighting} becomes none, because the stack has no coherence.")
        options = replace(options, weighting=NONE)
    if not stack.has_baselines and not options.estimate_dem_error:
        reporter.info("There are no perpendicular baselines: a DEM error cannot be estimated and stays in the series.")
    return options


def _kernel(stack: Stack, options: SbasOptions, settings: RunSettings, reporter: Reporter) -> str:
    """The compiled kernel, unless the job is done before it is loaded."""
    if stack.grid.width * stack.grid.height * stack.network.n_pairs < SMALL_JOB:
        return "numpy"
    kernel, reason = choose_kernel(precision=options.precision, cache_directory=settings.cache_directory)
    if reason:
        reporter.warn(
            f"The slower NumPy form of the solver is used, because numba does not work here ({reason}). "
            "environmentcheck says how to get it."
        )
    return kernel


def _dem_geometry(stack: Stack, options: SbasOptions) -> tuple[float, float | None] | None:
    """Slant range [m] and mean incidence [deg] (None where a raster gives it), when the DEM error needs them."""
    if not options.estimate_dem_error:
        return None
    purpose = "the DEM error (ESTIMATE_DEM_ERROR)"
    slant_range = stack.geometry.need("slant_range", purpose)
    if stack.geometry.incidence_raster is None:
        return slant_range, stack.geometry.need("incidence", purpose)
    return slant_range, stack.geometry.incidence


def _specs(
    paths: Mapping[str, str], network: Network, options: SbasOptions, about: Mapping[str, str]
) -> dict[str, RasterSpec]:
    """The GeoTIFFs that were asked for."""
    about = {**about, "WEIGHTING": options.weighting, "SMOOTHING_YEARS": repr(options.smoothing)}
    specs = {name: band.spec(paths[name], about) for name, band in BANDS.items() if name in paths}
    if "TIMESERIES" in paths:
        specs["TIMESERIES"] = series_spec(paths["TIMESERIES"], network.dates, about)
    return specs


def _arrays(result: SbasResult) -> dict[str, np.ndarray]:
    """Results in the units of the rasters: mm and mm/yr."""
    millimetres = np.float32(MM_PER_M)
    arrays = {
        "TIMESERIES": result.displacement * millimetres,
        "VELOCITY": result.velocity * millimetres,
        "VELOCITY_STD": result.velocity_std * millimetres,
        "TEMPORAL_COHERENCE": result.temporal_coherence,
        "RESIDUAL_RMS": result.residual_rms * millimetres,
        "OBSERVATIONS": result.observations,
        "FLAGS": result.flag,
    }
    if result.dem_error is not None:
        arrays["DEM_ERROR"] = result.dem_error
    return arrays


class _Tally:
    """Counts pixels by what their series rests on, and keeps the extremes of the velocity."""

    def __init__(self, dates_expected: int) -> None:
        self._dates_expected = dates_expected
        self._counts = np.zeros(UNDERDETERMINED + 1, dtype=np.int64)
        self.extremes = Extremes()

    def add(self, result: SbasResult) -> None:
        """Count a block; velocities over a part of the dates that the network determines become NaN, in place."""
        partial = result.flag == UNDERDETERMINED
        if partial.any():
            known = np.isfinite(result.displacement).sum(axis=0)
            short = partial & (known < self._dates_expected)
            result.velocity[short] = np.nan
            result.velocity_std[short] = np.nan
        self._counts += np.bincount(result.flag.ravel(), minlength=self._counts.size)

    def report(self, reporter: Reporter) -> dict[str, object]:
        """Tell the reporter; return the counts and the extremes."""
        counts = [int(count) for count in self._counts]
        reporter.info(
            f"Pixels: {counts[CONNECTED]} connected, {counts[BRIDGED]} bridged by smoothing, {counts[UNDERDETERMINED]} "
            f"under-determined (empty beyond a gap), {counts[NO_DATA]} without data."
        )
        return {
            "pixels_connected": counts[CONNECTED],
            "pixels_bridged": counts[BRIDGED],
            "pixels_underdetermined": counts[UNDERDETERMINED],
            "pixels_without_data": counts[NO_DATA],
            **self.extremes.report(
                reporter, "No pixel has a velocity: no pixel's interferograms connect all dates. See FLAGS."
            ),
        }
