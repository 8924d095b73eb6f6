"""What all runs share: their settings, and the tags that say where an output comes from."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from ..geometry import ViewingGeometry
from ..io import tags
from ..io.tags import Provenance
from ..timeseries.network import Network

#: Memory budget when the user gives none [MB].
DEFAULT_MEMORY_MB = 1024


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
    """

    memory_mb: int = DEFAULT_MEMORY_MB
    threads: int = 0
    provenance: Provenance = field(default_factory=Provenance)

    @property
    def worker_threads(self) -> int:
        """Number of worker threads, at least one."""
        return self.threads if self.threads > 0 else max(1, os.cpu_count() or 1)


def wanted(outputs: dict[str, str | None]) -> dict[str, str]:
    """The outputs that were asked for: name to path."""
    return {name: path for name, path in outputs.items() if path}


def common_tags(
    geometry: ViewingGeometry, network: Network, reference: str, provenance: Provenance
) -> dict[str, str]:
    """Tags that every displacement raster carries: sign, geometry, dates, reference, provenance.

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
        **provenance_tags(provenance),
    }
    return {name: value for name, value in known.items() if value}


def provenance_tags(provenance: Provenance) -> dict[str, str]:
    """Plugin version and the command that made an output; empty ones are left out."""
    found = {tags.PLUGIN_VERSION: provenance.version, tags.COMMAND: provenance.command}
    return {name: value for name, value in found.items() if value}


def _number(value: float | None) -> str | None:
    return None if value is None else repr(float(value))
