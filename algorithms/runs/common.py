"""What all runs share: their settings, and the tags that say where an output comes from."""

from __future__ import annotations

import datetime
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..constants import DEFAULT_MEMORY_MB
from ..geometry import ViewingGeometry
from ..io import tags
from ..io.los_geometry import component_of
from ..io.rasters import RasterSpec
from ..io.request import StackRequest
from ..io.tags import Provenance
from ..reporting import Reporter
from ..timeseries.network import Network

#: Dates that span less say little about a rate [yr].
SHORTEST_YEARS = 1.0


@dataclass(frozen=True)
class RunSettings:
    """How a run may use the machine, and who started it.

    Attributes
    ----------
    memory_mb : int
        Memory budget for blocks in flight [MB].
    threads : int
        Worker threads; 0 means one per processor core.
    provenance : Provenance
        Plugin version and the command that repeats the run; written into every output.
    cache_directory : str or None
        Writable folder that keeps compiled kernels for the next start; without one they are compiled in every process.
    """

    memory_mb: int = DEFAULT_MEMORY_MB
    threads: int = 0
    provenance: Provenance = field(default_factory=Provenance)
    cache_directory: str | None = None

    @property
    def worker_threads(self) -> int:
        """Number of worker threads, at least one."""
        return self.threads if self.threads > 0 else max(1, os.cpu_count() or 1)


def wanted(outputs: Mapping[str, str | None]) -> dict[str, str]:
    """The outputs that were asked for: name to path."""
    return {name: path for name, path in outputs.items() if path}


def common_tags(
    geometry: ViewingGeometry, network: Network, reference: str, provenance: Provenance, corrections: str = ""
) -> dict[str, str]:
    """Tags that every displacement raster carries: sign, geometry, dates, reference, corrections, provenance.

    What is not known is left out rather than written as an empty tag.
    """
    known = {
        tags.SIGN: tags.SIGN_TOWARD,
        tags.FIRST_DATE: network.dates[0].isoformat(),
        tags.SECOND_DATE: network.dates[-1].isoformat(),
        tags.REFERENCE: reference,
        tags.WAVELENGTH: _number(geometry.wavelength),
        tags.INCIDENCE: _number(geometry.incidence),
        tags.HEADING: _number(geometry.heading),
        tags.SLANT_RANGE: _number(geometry.slant_range),
        tags.LOOK_SIDE: geometry.look_side,
        tags.CORRECTIONS: corrections,
        **provenance_tags(provenance),
    }
    return {name: value for name, value in known.items() if value}


def provenance_tags(provenance: Provenance) -> dict[str, str]:
    """Plugin version and the command that made an output; empty ones are left out."""
    found = {tags.PLUGIN_VERSION: provenance.version, tags.COMMAND: provenance.command}
    return {name: value for name, value in found.items() if value}


def _number(value: float | None) -> str | None:
    return None if value is None else repr(float(value))


def inherited_tags(found: Mapping[str, str]) -> dict[str, str]:
    """Tags of an input that its derivative keeps: geometry, reference, corrections; not who made it, nor its kind."""
    geometry = (tags.WAVELENGTH, tags.INCIDENCE, tags.HEADING, tags.SLANT_RANGE, tags.LOOK_SIDE)
    kept = (*geometry, tags.REFERENCE, tags.CORRECTIONS)
    return {name: found[name] for name in kept if found.get(name)}


def input_files(request: StackRequest) -> list[str]:
    """Every file that a request names, so that no output overwrites one."""
    single = (request.stack, request.pairs, request.incidence_raster)
    return [*request.interferograms, *request.coherence, *(path for path in single if path)]


@dataclass(frozen=True)
class Band:
    """What a single-band output raster holds."""

    kind: str
    units: str
    description: str
    dtype: str = "float32"

    def spec(self, path: str, about: Mapping[str, str]) -> RasterSpec:
        """The raster of this band at ``path``, with the tags that all outputs of the run carry."""
        return RasterSpec(
            path=path,
            units=self.units,
            descriptions=(self.description,),
            dtype=self.dtype,
            nodata=float("nan") if self.dtype.startswith("float") else None,
            tags={**about, tags.KIND: self.kind, tags.UNITS: self.units},
        )


def shown_by(found: Mapping[str, str]) -> tuple[str, str, str, str]:
    """What a raster made from another in the same direction shows: the line of sight, or a component of the motion.

    Parameters
    ----------
    found : mapping of str to str
        Tags of the other raster, a series or a velocity.

    Returns
    -------
    series, velocity, sign, words : str
        Kind of a series, kind of a velocity, sign, and the direction in words.
    """
    component = component_of(found)
    if component is None:
        return tags.KIND_TIMESERIES, tags.KIND_VELOCITY, tags.SIGN_TOWARD, "LOS"
    sign = found.get(tags.SIGN) or f"positive {component}"
    return f"{component}_displacement", f"{component}_velocity", sign, component


#: What a raster shows, in words, by its direction as `shown_by` has it.
VELOCITY_WORDS = {
    "LOS": "LOS velocity",
    "up": "Vertical velocity",
    "east": "Eastward velocity",
    "north": "Northward velocity",
}
DISPLACEMENT_WORDS = {
    "LOS": "LOS displacement",
    "up": "Vertical displacement",
    "east": "Eastward displacement",
    "north": "Northward displacement",
}


def series_spec(
    path: str, dates: Sequence[datetime.date], about: Mapping[str, str], kind: str = tags.KIND_TIMESERIES
) -> RasterSpec:
    """A displacement series [mm] at ``path``: one band per date, each with its date as tag and description."""
    one = Band(kind, "mm", "").spec(path, about)
    texts = tuple(date.isoformat() for date in dates)
    dated = tuple({tags.BAND_DATE: text} for text in texts)
    return replace(one, bands=len(texts), descriptions=texts, band_tags=dated, through_time=True)


class Extremes:
    """Smallest and largest velocity seen so far [mm/yr].

    Parameters
    ----------
    span : float
        Years from the first to the last date, for a word where they are few.
    """

    def __init__(self, span: float = math.inf) -> None:
        self.lowest, self.highest, self._span = math.inf, -math.inf, float(span)

    def add(self, velocity: np.ndarray) -> None:
        """Take in an array of velocities [mm/yr]; NaN does not count."""
        finite = velocity[np.isfinite(velocity)]
        if finite.size:
            self.lowest = min(self.lowest, float(finite.min()))
            self.highest = max(self.highest, float(finite.max()))

    def report(self, reporter: Reporter, otherwise: str, direction: str = "LOS") -> dict[str, object]:
        """Tell the reporter and return both as a summary; ``otherwise`` is the warning when there is no velocity."""
        if self.lowest > self.highest:
            reporter.warn(otherwise)
            return {}
        where = "along the line of sight (toward the satellite is positive)"
        if direction != "LOS":
            where = f"({direction} is positive)"
        reporter.info(f"Velocity from {self.lowest:+.1f} to {self.highest:+.1f} mm/yr {where}.")
        if self._span < SHORTEST_YEARS:
            reporter.info(
                f"The dates span {self._span:.2f} years: seasons and air pass for a velocity, and a year of it is "
                "extrapolated."
            )
        return {"velocity_minimum": self.lowest, "velocity_maximum": self.highest}


def mean_over_pairs(coherence: np.ndarray) -> np.ndarray:
    """Mean coherence over the pairs that have one, float32 (rows, cols); NaN where none has."""
    there = np.isfinite(coherence)
    with np.errstate(invalid="ignore"):
        mean = np.where(there, coherence, np.float32(0)).sum(axis=0, dtype=np.float64) / there.sum(axis=0)
    return mean.astype(np.float32)


def mask_by_mean(phase: np.ndarray, mean_coherence: np.ndarray, least: float) -> None:
    """Set all pairs to NaN, in place, where the mean coherence is below ``least`` or unknown."""
    phase[:, ~(mean_coherence >= least)] = np.nan


def remembering(reporter: Reporter, warnings: list[str]) -> Reporter:
    """The same reporter, its warnings kept for the report."""

    def warn(text: str) -> None:
        warnings.append(text)
        reporter.warn(text)

    return Reporter(progress=reporter.progress, info=reporter.info, warn=warn, cancelled=reporter.cancelled)
