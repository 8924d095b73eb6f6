"""The rasters of an SBAS run: what each holds, in which units, and the tally of their pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ..constants import MM_PER_M
from ..io import tags
from ..io.rasters import RasterSpec
from ..reporting import Reporter
from ..timeseries.intermittent import INTERMITTENT, NO_DATE
from ..timeseries.network import Network
from ..timeseries.sbas import BRIDGED, CONNECTED, NO_DATA, UNDERDETERMINED, SbasOptions
from .common import Band, Extremes, series_spec
from .sbas_job import SbasBlock

BANDS = {
    "VELOCITY": Band(tags.KIND_VELOCITY, "mm/yr", "LOS velocity"),
    "VELOCITY_STD": Band("velocity_std", "mm/yr", "Standard deviation of the LOS velocity"),
    "TEMPORAL_COHERENCE": Band("temporal_coherence", "", "Temporal coherence"),
    "RESIDUAL_RMS": Band("residual_rms", "mm", "Residual rms"),
    "OBSERVATIONS": Band("observations", "", "Interferograms used", "int16"),
    "FLAGS": Band(
        "flags",
        "",
        f"{NO_DATA} no data, {CONNECTED} connected, {BRIDGED} bridged by smoothing, "
        f"{UNDERDETERMINED} under-determined, {INTERMITTENT} intermittent",
        "uint8",
    ),
    "COMPONENTS": Band("date_components", "", "Parts into which the pixel's interferograms leave the dates", "int16"),
    "VELOCITY_SIGMA": Band("velocity_sigma", "mm/yr", "Predicted standard deviation of the LOS velocity"),
    "DEM_ERROR": Band("dem_error", "m", "DEM error: true height minus DEM"),
}


def raster_specs(
    paths: Mapping[str, str], network: Network, options: SbasOptions, about: Mapping[str, str]
) -> dict[str, RasterSpec]:
    """The GeoTIFFs that were asked for."""
    about = {**about, "WEIGHTING": options.weighting, "SMOOTHING_YEARS": repr(options.smoothing)}
    specs = {name: band.spec(paths[name], about) for name, band in BANDS.items() if name in paths}
    if "TIMESERIES" in paths:
        specs["TIMESERIES"] = series_spec(paths["TIMESERIES"], network.dates, about)
    if "BRIDGED_DATES" in paths:
        states = series_spec(paths["BRIDGED_DATES"], network.dates, about, tags.KIND_DATE_STATES)
        specs["BRIDGED_DATES"] = replace(states, dtype="uint8", nodata=float(NO_DATE), units="")
    if "RESIDUALS" in paths:
        one = Band(tags.KIND_RESIDUALS, "mm", "").spec(paths["RESIDUALS"], about)
        names = tuple(network.pair_names())
        specs["RESIDUALS"] = replace(one, bands=len(names), descriptions=names)
    if "SIGMA" in paths:
        specs["SIGMA"] = series_spec(paths["SIGMA"], network.dates, about, tags.KIND_DISPLACEMENT_STD)
    return specs


def raster_arrays(block: SbasBlock) -> dict[str, np.ndarray]:
    """Results in the units of the rasters: mm and mm/yr."""
    result = block.result
    millimetres = np.float32(MM_PER_M)
    arrays = {
        "TIMESERIES": result.displacement * millimetres,
        "VELOCITY": result.velocity * millimetres,
        "VELOCITY_STD": result.velocity_std * millimetres,
        "TEMPORAL_COHERENCE": result.temporal_coherence,
        "RESIDUAL_RMS": result.residual_rms * millimetres,
        "OBSERVATIONS": result.observations,
        "FLAGS": result.flag,
        **block.extras,
    }
    if result.dem_error is not None:
        arrays["DEM_ERROR"] = result.dem_error
    if result.date_sigma is not None:
        arrays["SIGMA"] = result.date_sigma * millimetres
        arrays["VELOCITY_SIGMA"] = result.velocity_sigma * millimetres
    return arrays


class Tally:
    """Counts pixels by what their series rests on, and keeps the extremes of the velocity."""

    def __init__(self, dates_expected: int, span: float) -> None:
        self._dates_expected = dates_expected
        self._counts = np.zeros(INTERMITTENT + 1, dtype=np.int64)
        self._too_few = self._too_short = self._unsettled = 0
        self.extremes = Extremes(span)

    def add(self, block: SbasBlock) -> None:
        """Count a block; velocities over a part of the dates that the network determines become NaN, in place."""
        result = block.result
        self._too_few += block.too_few
        self._too_short += block.too_short
        self._unsettled += block.unsettled
        partial = result.flag == UNDERDETERMINED
        if partial.any():
            known = np.isfinite(result.displacement).sum(axis=0)
            short = partial & (known < self._dates_expected)
            result.velocity[short] = np.nan
            result.velocity_std[short] = np.nan
            if result.velocity_sigma is not None:
                result.velocity_sigma[short] = np.nan
        self._counts += np.bincount(result.flag.ravel(), minlength=self._counts.size)

    def report(self, reporter: Reporter) -> dict[str, object]:
        """Tell the reporter; return the counts and the extremes."""
        counts = [int(count) for count in self._counts]
        reporter.info(
            f"Pixels: {counts[CONNECTED]} connected, {counts[BRIDGED]} bridged by smoothing, {counts[UNDERDETERMINED]} "
            f"under-determined (empty beyond a gap), {counts[NO_DATA]} without data."
            + (f" {counts[INTERMITTENT]} intermittent (a part of the dates only)." if counts[INTERMITTENT] else "")
        )
        for left_out, parameter in ((self._too_few, "MIN_OBSERVATIONS"), (self._too_short, "INTERMITTENT")):
            if left_out:
                reporter.info(f"{left_out} of the pixels without data had some, and were left out by {parameter}.")
        if self._unsettled:
            reporter.info(f"Robust iterations ended before {self._unsettled} pixels had settled.")
        return {
            "pixels_connected": counts[CONNECTED],
            "pixels_bridged": counts[BRIDGED],
            "pixels_underdetermined": counts[UNDERDETERMINED],
            "pixels_intermittent": counts[INTERMITTENT],
            "pixels_without_data": counts[NO_DATA],
            **self.extremes.report(
                reporter, "No pixel has a velocity: no pixel's interferograms connect all dates. See FLAGS."
            ),
        }
