"""Vertical motion from one track, from file to files: as if nothing moved sideways, or as a mine moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ..checks import InputError, check_choice
from ..constants import MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.los_geometry import LosRequest
from ..io.rasters import OutputSet, RasterSpec
from ..io.rates import check_same_grid, open_rate
from ..mining.constrained import HorizontalLaw, constrained_motion, reach_pixels
from ..mining.looks import vertical_from_los
from ..reporting import Reporter
from .common import Band, RunSettings, inherited_tags, provenance_tags, series_spec, wanted
from .tracks import Track, mean_look, metre_pixel, open_track, tell_looks, widened

#: No horizontal motion at all, or horizontal motion proportional to tilt.
VERTICAL, MINING = "vertical", "mining"
METHODS = (VERTICAL, MINING)
#: Relative error of B whose effect is worked out.
B_ERROR = 0.2
#: Motion at the edge of the raster, as a share of the largest, from which on the bowl counts as cut off.
CUT_OFF = 0.1
#: Dates that are solved side by side.
DATES_AT_ONCE = 8
ASSUMPTIONS = {
    VERTICAL: "no horizontal motion: LOS / cos(incidence). Over a mine horizontal motion goes into it; up to 784 mm in "
    "a bowl of 3.1 m",
    MINING: "horizontal motion = -B times the gradient of vertical motion",
}
SIGNS = {"UP": "positive up; subsidence is negative", "EAST": "positive east", "NORTH": "positive north"}
KINDS = {
    ("UP", False): tags.KIND_UP,
    ("EAST", False): tags.KIND_EAST,
    ("NORTH", False): tags.KIND_NORTH,
    ("UP", True): tags.KIND_UP_VELOCITY,
    ("EAST", True): tags.KIND_EAST_VELOCITY,
    ("NORTH", True): tags.KIND_NORTH_VELOCITY,
}


def run_verticalmotion(
    *,
    timeseries: str | None = None,
    velocity: str | None = None,
    velocity_std: str | None = None,
    unit: str | None = None,
    los: LosRequest | None = None,
    method: str = VERTICAL,
    law: HorizontalLaw | None = None,
    align: bool = False,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Turn line-of-sight motion into vertical motion.

    Parameters
    ----------
    timeseries, velocity : str, optional
        Exactly one of the two.
    velocity_std : str, optional
        Standard deviation of the velocity; needed for UP_STD.
    unit : {"mm", "cm", "m"}, optional
    los : LosRequest, optional
        Angles that the tags do not say; ``mining`` needs heading and look side too.
    method : {"vertical", "mining"}
    law : HorizontalLaw, optional
        Needed by ``mining``.
    align : bool
        Resample angle rasters of another grid.
    outputs : mapping
        Paths of UP, EAST, NORTH (series in mm or velocities in mm/yr; the latter two with ``mining``), UP_STD (with
        ``vertical`` and a velocity), and B_EFFECT (with ``mining``: what a B larger by 20 % changes in east, north and
        up of the last date).
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_dates``, ``up_minimum``, ``up_maximum``, ``assumption``, and with B_EFFECT ``b_effect_largest``: the
        largest change of up [mm or mm/yr].

    Raises
    ------
    InputError
        If inputs or outputs do not go together, an angle is missing, or a raster cannot be read or written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter, los = settings or RunSettings(), reporter or Reporter(), los or LosRequest()
    paths = wanted(outputs)
    _check(timeseries, velocity, velocity_std, method, law, paths)
    with open_track(
        "VELOCITY" if velocity else "TIMESERIES",
        velocity or timeseries,
        los,
        unit=unit,
        velocity=bool(velocity),
        heading=method == MINING,
        align=align,
    ) as track:
        if len(track.series.dates) == 1 and not velocity:
            reporter.warn("The series has a single date, which is its own zero: the result is zero everywhere.")
        tell_looks([track], reporter)
        reporter.info(f"Assumption: {ASSUMPTIONS[method]}.")
        if method == VERTICAL:
            up = mean_look(track)[2]
            reporter.warn(
                "Horizontal motion toward or away from the satellite goes into the result "
                f"{np.sqrt(1 - up**2) / up:.2f} times (tan of the incidence). Over a mine the method mining, or "
                "decompose with two tracks, is better."
            )
            return _run(track, None, velocity_std, paths, settings, reporter)
        return _run(track, law, None, paths, settings, reporter)


def _check(timeseries, velocity, velocity_std, method, law, paths) -> None:
    check_choice("METHOD", method, METHODS)
    if bool(timeseries) == bool(velocity):
        raise InputError("Give either TIMESERIES or VELOCITY, not both and not none.")
    if not paths:
        raise InputError("No output is asked for: give at least UP.")
    if method == MINING and (law is None or law.factor == 0.0):
        raise InputError("METHOD mining needs B = b H / tan(beta), in metres and larger than zero: give B.")
    for name in ("EAST", "NORTH", "B_EFFECT"):
        if name in paths and method != MINING:
            raise InputError(f"{name} needs METHOD mining: a single track alone does not see it.")
    if "UP_STD" in paths and (method != VERTICAL or not velocity_std):
        raise InputError("UP_STD needs METHOD vertical, VELOCITY and VELOCITY_STD.")
    if velocity_std and not velocity:
        raise InputError("VELOCITY_STD belongs to a VELOCITY; give that instead of TIMESERIES.")


def _run(
    track: Track, law: HorizontalLaw | None, std_path: str | None, paths: dict[str, str], settings, reporter: Reporter
) -> dict[str, object]:
    series, method = track.series, MINING if law else VERTICAL
    pixel = metre_pixel(series.grid, "METHOD mining") if law else (0.0, 0.0)
    margin = reach_pixels(law, [mean_look(track)], pixel) if law else 0
    if law:
        reporter.info(f"B = {law.factor:g} m; blocks overlap by {margin} pixels.")
    std = open_rate(std_path, None, "VELOCITY_STD") if std_path and "UP_STD" in paths else None
    wider = (1.0 + margin / 128.0) ** 2
    scratch = 100.0 * min(DATES_AT_ONCE, len(series.dates)) if law else 8.0
    blocks = plan_blocks(
        series.grid,
        series.native_block,
        bytes_per_pixel=wider * (24.0 * len(series.dates) + scratch),
        result_bytes_per_pixel=12.0 * len(series.dates) + 16.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    edge = _Edge(series.grid)

    def compute(window: Window, los: np.ndarray) -> dict[str, np.ndarray]:
        wide, inner = widened(window, series.grid, margin)
        if law is None:
            up = track.look(wide)[2]
            found = {"UP": vertical_from_los(los, up)}
            if std is not None:
                found["UP_STD"] = (std.read(window) / MM_PER_M / np.abs(up))[np.newaxis]
            return found
        parts = []
        for start in range(0, len(los), DATES_AT_ONCE):
            reporter.stop_if_cancelled()
            parts.append(constrained_motion([los[start : start + DATES_AT_ONCE]], [track.look(wide)], law, pixel))
        east, north, up = (np.concatenate(component)[(slice(None), *inner)] for component in zip(*parts))
        found = {"EAST": east, "NORTH": north, "UP": up}
        if "B_EFFECT" in paths:
            more = replace(law, factor=law.factor * (1.0 + B_ERROR))
            other = constrained_motion([los[-1:]], [track.look(wide)], more, pixel)
            last = (east[-1], north[-1], up[-1])
            found["B_EFFECT"] = np.stack([new[0][inner] - old for new, old in zip(other, last)])
        return found

    largest = [0.0]
    try:
        if std is not None:
            check_same_grid(std, series.grid, "VELOCITY_STD", "VELOCITY")
        with OutputSet(
            {name: _spec(name, path, track, method, settings) for name, path in paths.items()},
            series.grid,
            block=blocks.output_block,
            inputs=[series.path],
            warn=reporter.warn,
            stop=reporter.stop_if_cancelled,
        ) as rasters:

            def write(window: Window, found: dict[str, np.ndarray]) -> None:
                for name in paths:
                    rasters.write(name, window, found[name] * np.float32(MM_PER_M))
                edge.add(window, found["UP"])
                if "B_EFFECT" in found:
                    change = np.abs(found["B_EFFECT"][2])
                    largest[0] = max(largest[0], float(np.nanmax(change)) if np.isfinite(change).any() else 0.0)

            run_blocks(
                blocks, lambda window: series.read(widened(window, series.grid, margin)[0]), compute, write, reporter
            )
    finally:
        if std is not None:
            std.close()
    unit = "mm/yr" if track.is_velocity else "mm"
    summary = {"n_dates": 0 if track.is_velocity else len(series.dates), "assumption": ASSUMPTIONS[method]}
    if edge.lowest > edge.highest:
        reporter.warn("No pixel has a value: the result is empty.")
        return summary
    reporter.info(
        f"Vertical motion from {edge.lowest * 1e3:+.1f} to {edge.highest * 1e3:+.1f} {unit} (up is positive)."
    )
    if law and edge.cut_off():
        reporter.warn(
            "The ground still moves at the edge of the raster, where the method takes it to stand still: values within "
            f"{margin} pixels of the edge are not reliable. Give a larger raster, or another reference."
        )
    if "B_EFFECT" in paths:
        reporter.info(f"A B larger by {100 * B_ERROR:.0f} % changes up by at most {largest[0] * 1e3:.1f} {unit}.")
        summary["b_effect_largest"] = largest[0] * MM_PER_M
    return {**summary, "up_minimum": edge.lowest * MM_PER_M, "up_maximum": edge.highest * MM_PER_M}


def component_spec(name: str, path: str, track: Track, dates, about: Mapping[str, str], assumption: str) -> RasterSpec:
    """The raster of a component of the motion: a series [mm] or a velocity [mm/yr], its assumption among the tags."""
    kind = KINDS[name, track.is_velocity]
    found = {**about, tags.SIGN: SIGNS[name], tags.ASSUMPTION: assumption}
    if track.is_velocity:
        return Band(kind, "mm/yr", f"{name.capitalize()} velocity").spec(path, found)
    spec = series_spec(path, dates, found)
    return replace(spec, tags={**spec.tags, tags.KIND: kind})


def _spec(name: str, path: str, track: Track, method: str, settings: RunSettings) -> RasterSpec:
    dates = {tag: track.series.tags[tag] for tag in (tags.FIRST_DATE, tags.SECOND_DATE) if tag in track.series.tags}
    about = {**inherited_tags(track.series.tags), **dates, **provenance_tags(settings.provenance)}
    if name in SIGNS:
        return component_spec(name, path, track, track.series.dates, about, ASSUMPTIONS[method])
    units = "mm/yr" if track.is_velocity else "mm"
    if name == "UP_STD":
        return Band("up_std", units, "Standard deviation of the vertical velocity").spec(path, about)
    spec = Band("b_effect", units, "").spec(path, about)
    return replace(
        spec, bands=3, descriptions=tuple(f"Change of {part} with 1.2 B" for part in ("east", "north", "up"))
    )


class _Edge:
    """Extremes of the last date, and how large the motion at the edge of the raster is."""

    def __init__(self, grid):
        self._grid = grid
        self.lowest, self.highest, self._edge = np.inf, -np.inf, []

    def add(self, window: Window, up: np.ndarray) -> None:
        """Take in a block."""
        last = up[-1]
        finite = last[np.isfinite(last)]
        if finite.size:
            self.lowest, self.highest = min(self.lowest, float(finite.min())), max(self.highest, float(finite.max()))
        for there, line in (
            (window.row == 0, last[0]),
            (window.col == 0, last[:, 0]),
            (window.row + window.rows == self._grid.height, last[-1]),
            (window.col + window.cols == self._grid.width, last[:, -1]),
        ):
            if there:
                self._edge.append(line[np.isfinite(line)])

    def cut_off(self) -> bool:
        """Whether the edge moves; its median, so that noise does not count."""
        values = np.abs(np.concatenate(self._edge)) if self._edge else np.zeros(0)
        return bool(values.size and np.percentile(values, 90) > CUT_OFF * max(abs(self.lowest), abs(self.highest)))
