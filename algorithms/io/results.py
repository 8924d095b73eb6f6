"""What a folder of results holds: rasters by their tags, tables and vector layers by their columns."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..checks import InputError
from . import tags
from .inspection import describe_raster
from .provenance import command_of
from .result_layers import Outline, Table, may_be_layer, read_layers, without_doubles
from .result_series import is_station_series

VELOCITY_STD, TEMPORAL_COHERENCE, FLAGS = "velocity_std", "temporal_coherence", "flags"
RESIDUAL_RMS, DEM_ERROR = "residual_rms", "dem_error"
#: Velocities and series: along the line of sight, and the components of the motion.
VELOCITIES = (tags.KIND_VELOCITY, tags.KIND_UP_VELOCITY, tags.KIND_EAST_VELOCITY, tags.KIND_NORTH_VELOCITY)
SERIES = (tags.KIND_TIMESERIES, tags.KIND_UP, tags.KIND_EAST, tags.KIND_NORTH)
_COMPONENTS = {tags.KIND_VELOCITY: VELOCITIES, tags.KIND_TIMESERIES: SERIES}
#: Standard deviation of each velocity.
STD_OF = {
    tags.KIND_VELOCITY: VELOCITY_STD,
    tags.KIND_UP_VELOCITY: "up_std",
    tags.KIND_EAST_VELOCITY: "east_std",
    tags.KIND_NORTH_VELOCITY: "north_std",
}
#: Kinds of rasters that the report looks at.
KINDS = (*SERIES, *VELOCITIES, *STD_OF.values(), TEMPORAL_COHERENCE, FLAGS, tags.KIND_COHERENCE)


@dataclass(frozen=True)
class Raster:
    """A raster of a known kind, with the tags that it carries."""

    path: str
    kind: str
    tags: Mapping[str, str]


@dataclass(frozen=True)
class Results:
    """Rasters, tables and shapes; what was passed over with the reason; and every file that carries its command."""

    rasters: list[Raster] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    outlines: list[Outline] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    commands: list[tuple[str, str]] = field(default_factory=list)
    #: Tables of station series.
    series: list[str] = field(default_factory=list)

    def of(self, *kinds: str) -> list[Raster]:
        """The rasters of some kinds."""
        return [raster for raster in self.rasters if raster.kind in kinds]


def collect_results(folder: str | None, rasters: Mapping[str, Iterable[str]], tables: Iterable[str]) -> Results:
    """Open what is given and what a folder (not its subfolders) holds.

    Parameters
    ----------
    folder : str, optional
    rasters : mapping of kind to paths
        Given by name: they are of that kind whatever their tags say.
    tables : iterable of str

    Raises
    ------
    InputError
        If something given by name cannot be used. In the folder, other files are passed over.
    """
    found = Results()
    taken = set()
    for kind, paths in rasters.items():
        for path in paths:
            taken.add(os.path.realpath(path))
            about = describe_raster(path).tags
            # A component of the motion stays one.
            own = about.get(tags.KIND, "")
            found.rasters.append(Raster(path, own if own in _COMPONENTS.get(kind, ()) else kind, about))
            _keep_command(path, about.get(tags.COMMAND, ""), found)
    for path in tables:
        taken.add(os.path.realpath(path))
        known = may_be_layer(path, by_name=True) and _add_layers(path, found)
        if not known:
            raise InputError(
                f"TABLES: {path} is no table or layer that the report knows: give those of concessionstats, "
                "detectbowls, phases or a validation, or polygons with a field of names."
            )
    if folder:
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if os.path.realpath(path) not in taken:
                _look(path, found)
    found.tables[:] = without_doubles(found.tables)
    return found


def _look(path: str, found: Results) -> None:
    """A file of the folder; what cannot be read is passed over."""
    suffix = os.path.splitext(path)[1].lower()
    try:
        if suffix in (".tif", ".tiff"):
            about = describe_raster(path).tags
            if about.get(tags.KIND) in KINDS:
                found.rasters.append(Raster(path, about[tags.KIND], about))
            _keep_command(path, about.get(tags.COMMAND, ""), found)
        elif may_be_layer(path) and not _add_layers(path, found):
            _keep_command(path, command_of(path), found)
    except InputError as error:
        found.passed.append(str(error))


def _add_layers(path: str, found: Results) -> bool:
    """Add what a file has of tables and shapes; False where it has none."""
    if path.lower().endswith(".csv") and is_station_series(path):
        found.series.append(path)
        return True
    tables, outlines, passed = read_layers(path)
    found.tables.extend(tables)
    found.outlines.extend(outlines)
    found.passed.extend(passed)
    for each in [*tables, *outlines][:1]:
        _keep_command(path, each.command, found)
    return bool(tables or outlines or passed)


def _keep_command(path: str, command: str, found: Results) -> None:
    if command:
        found.commands.append((path, command))
