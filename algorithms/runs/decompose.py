"""Up and east motion from an ascending and a descending track, as a velocity or as a time series on common dates."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import numpy as np

from ..checks import InputError, check_positive
from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.los_geometry import LosRequest
from ..io.rasters import OutputSet, RasterSpec
from ..io.rates import ResultRaster, check_same_grid, open_rate
from ..mining.constrained import HorizontalLaw, constrained_motion, reach_pixels
from ..mining.looks import common_axis, interpolate_series, interpolation_error, up_and_east
from ..reporting import Reporter
from .common import Band, RunSettings, inherited_tags, provenance_tags, wanted
from .tracks import Track, mean_look, metre_pixel, open_track, tell_looks, widened
from .verticalmotion import ASSUMPTIONS, DATES_AT_ONCE, MINING, component_spec

NO_NORTH = (
    "no motion to the north or south. In a bowl of 3.1 m it biases up by as much as 202 mm; B relates it to tilt "
    "instead"
)


def run_decompose(
    ascending: str,
    descending: str,
    *,
    unit: str | None = None,
    ascending_los: LosRequest | None = None,
    descending_los: LosRequest | None = None,
    ascending_std: str | None = None,
    descending_std: str | None = None,
    los_std: float | None = None,
    law: HorizontalLaw | None = None,
    align: bool = False,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Decompose two lines of sight.

    Series are interpolated linearly to the dates of both within their common time and counted from the first of them.

    Parameters
    ----------
    ascending, descending : str
        Two displacement series, or two velocities.
    unit : {"mm", "cm", "m"}, optional
        Of rasters that do not say it.
    ascending_los, descending_los : LosRequest, optional
        Angles that the tags do not say.
    ascending_std, descending_std : str, optional
        Standard deviations of the two velocities.
    los_std : float, optional
        One standard deviation for both tracks instead [mm or mm/yr].
    law : HorizontalLaw, optional
        Horizontal motion proportional to tilt: north and east then follow from up, and both tracks determine it.
    align : bool
        Resample the descending track (and angle rasters) onto the grid of the ascending one.
    outputs : mapping
        Paths of UP and EAST (mm or mm/yr), NORTH (with ``law``), UP_STD and EAST_STD (without ``law``), and
        INTERPOLATION_ERROR (two bands, of series only).
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_dates``, ``first_date``, ``last_date``, ``assumption``, ``interpolation_error_99`` (99 % of the pixels
        are below [mm]), ``up_std`` and ``east_std`` (median [mm or mm/yr]) where known.

    Raises
    ------
    InputError
        If the tracks do not go together (kind, grid, dates, looks), an angle is missing, or a raster cannot be read or
        written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    _check(paths, ascending_std, descending_std, los_std, law)
    with (
        open_track("ASCENDING", ascending, ascending_los or LosRequest(), unit=unit, align=align) as first,
        open_track(
            "DESCENDING",
            descending,
            descending_los or LosRequest(),
            unit=unit,
            grid=first.series.grid,
            align=align,
        ) as second,
    ):
        if first.is_velocity != second.is_velocity:
            kinds = ["velocity" if track.is_velocity else "time series" for track in (first, second)]
            raise InputError(
                f"ASCENDING is a {kinds[0]} and DESCENDING a {kinds[1]}; give two series or two velocities."
            )
        if first.is_velocity and "INTERPOLATION_ERROR" in paths:
            raise InputError("INTERPOLATION_ERROR is of time series; two velocities need no interpolation.")
        tell_looks([first, second], reporter)
        corrected = [tags.CORRECTIONS in inherited_tags(track.series.tags) for track in (first, second)]
        if any(corrected) and not all(corrected):
            reporter.warn(
                f"Of the two tracks only {first.name if corrected[0] else second.name} has a correction on record (tag "
                f"{tags.CORRECTIONS}): the air of the other is in up and east."
            )
        reporter.info(f"Assumption: {ASSUMPTIONS[MINING] if law else NO_NORTH}.")
        stds = [open_rate(path, None, "STD") for path in (ascending_std, descending_std) if path]
        try:
            for std, name in zip(stds, ("ASCENDING_STD", "DESCENDING_STD")):
                check_same_grid(std, first.series.grid, name, "ASCENDING")
            return _run(first, second, stds, los_std, law, paths, settings, reporter)
        finally:
            for std in stds:
                std.close()


def _check(paths, ascending_std, descending_std, los_std, law) -> None:
    if not paths:
        raise InputError("No output is asked for: give at least UP.")
    if bool(ascending_std) != bool(descending_std):
        raise InputError("Give both ASCENDING_STD and DESCENDING_STD, or neither.")
    if los_std is not None:
        check_positive("LOS_STD", los_std, "mm")
    for name in ("UP_STD", "EAST_STD"):
        if name in paths and law is not None:
            raise InputError(f"{name} is not worked out together with B; leave one of them out.")
        if name in paths and not (ascending_std or los_std):
            raise InputError(f"{name} needs LOS_STD, or ASCENDING_STD and DESCENDING_STD.")
    if "NORTH" in paths and (law is None or law.factor == 0.0):
        raise InputError("NORTH needs B = b H / tan(beta), in metres: two tracks alone do not see north motion.")


def _axis(first: Track, second: Track) -> tuple[list[datetime.date], np.ndarray, np.ndarray, np.ndarray]:
    """Common dates, and years of both series and of the dates, all since the first date of the first track."""
    origin = first.series.dates[0]
    own = first.series.years
    other = second.series.years + (second.series.dates[0] - origin).days / DAYS_PER_YEAR
    common = common_axis(own, other).years
    dates = [origin + datetime.timedelta(days=round(float(year) * DAYS_PER_YEAR)) for year in common]
    return dates, own, other, common


def _run(
    first: Track,
    second: Track,
    stds: list[ResultRaster],
    los_std: float | None,
    law: HorizontalLaw | None,
    paths: dict[str, str],
    settings: RunSettings,
    reporter: Reporter,
) -> dict[str, object]:
    grid, tracks = first.series.grid, (first, second)
    pixel = metre_pixel(grid, "B") if law else (0.0, 0.0)
    margin = reach_pixels(law, [mean_look(track) for track in tracks], pixel) if law else 0
    if first.is_velocity:
        dates, axes, common = list(first.series.dates), (None, None), None
    else:
        dates, *axes, common = _axis(first, second)
        reporter.info(
            f"{len(dates)} common dates, {dates[0]} to {dates[-1]}, from {len(first.series.dates)} ascending and "
            f"{len(second.series.dates)} descending ones."
        )
    count = len(dates) + max(len(track.series.dates) for track in tracks)
    blocks = plan_blocks(
        grid,
        first.series.native_block,
        bytes_per_pixel=(1.0 + margin / 128.0) ** 2 * (40.0 * count + 150.0 * min(DATES_AT_ONCE, len(dates))),
        result_bytes_per_pixel=12.0 * len(dates) + 24.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    missed: list[np.ndarray] = []
    spread: dict[str, list[np.ndarray]] = {"UP_STD": [], "EAST_STD": []}

    def compute(window: Window, read: list[np.ndarray]) -> dict[str, np.ndarray]:
        reporter.stop_if_cancelled()
        wide, inner = widened(window, grid, margin)
        found: dict[str, np.ndarray] = {}
        if common is not None:
            errors = [interpolation_error(values, years) for values, years in zip(read, axes)]
            found["INTERPOLATION_ERROR"] = np.stack(errors)[(slice(None), *inner)]
            read = [interpolate_series(values, years, common) for values, years in zip(read, axes)]
        looks = [track.look(wide) for track in tracks]
        if law is None:
            sigma = [std.read(window) / MM_PER_M for std in stds] or [(los_std or np.nan) / MM_PER_M] * 2
            both = up_and_east(*read, *looks, *sigma)
            shape = (1, window.rows, window.cols)
            found |= {"UP": both.up, "EAST": both.east}
            found |= {
                name: np.broadcast_to(value, shape)
                for name, value in (("UP_STD", both.up_std), ("EAST_STD", both.east_std))
            }
            return found
        # where one track is empty the other would decide alone, unlike next door
        gone = ~(np.isfinite(read[0]) & np.isfinite(read[1]))
        parts = []
        for start in range(0, len(dates), DATES_AT_ONCE):
            reporter.stop_if_cancelled()
            some = slice(start, start + DATES_AT_ONCE)
            parts.append(constrained_motion([values[some] for values in read], looks, law, pixel))
        for name, component in zip(("EAST", "NORTH", "UP"), zip(*parts)):
            found[name] = np.where(gone, np.nan, np.concatenate(component))[(slice(None), *inner)]
        return found

    with OutputSet(
        {name: _spec(name, path, first, second, dates, law, settings) for name, path in paths.items()},
        grid,
        block=blocks.output_block,
        inputs=[first.series.path, second.series.path],
        warn=reporter.warn,
    ) as rasters:

        def write(window: Window, found: dict[str, np.ndarray]) -> None:
            for name in paths:
                rasters.write(name, window, found[name] * np.float32(MM_PER_M))
            if "INTERPOLATION_ERROR" in found:
                missed.append(_finite(found["INTERPOLATION_ERROR"].max(axis=0)))
            for name, parts in spread.items():
                if name in found:
                    parts.append(_finite(np.where(np.isfinite(found["UP"][-1]), found[name][0], np.nan)))

        run_blocks(
            blocks,
            lambda window: [track.series.read(widened(window, grid, margin)[0]) for track in tracks],
            compute,
            write,
            reporter,
        )
    summary: dict[str, object] = {"assumption": ASSUMPTIONS[MINING] if law else NO_NORTH}
    if common is not None:
        summary |= {"n_dates": len(dates), "first_date": dates[0].isoformat(), "last_date": dates[-1].isoformat()}
        if any(part.size for part in missed):
            error = float(np.percentile(np.concatenate(missed), 99)) * MM_PER_M
            summary["interpolation_error_99"] = error
            reporter.info(
                f"Predicting a date from its neighbours misses it by {error:.1f} mm (99 % of the pixels by less): a "
                "bound of the interpolation error, noise included."
            )
    for name, parts in spread.items():
        if any(part.size for part in parts):
            summary[name.lower()] = float(np.median(np.concatenate(parts))) * MM_PER_M
    return summary


def _finite(values: np.ndarray) -> np.ndarray:
    """A bounded sample of the finite values: medians need no more."""
    found = values[np.isfinite(values)]
    return found[:: max(1, found.size // 20_000)]


def _of_both(first: Track, second: Track) -> dict[str, str]:
    """What the tags of the tracks say of their references and corrections, each under the name of its track."""
    said = [inherited_tags(track.series.tags) for track in (first, second)]
    found = {}
    for name, silent in ((tags.REFERENCE, "not on record"), (tags.CORRECTIONS, "none on record")):
        if any(name in each for each in said):
            ascending, descending = (each.get(name, silent) for each in said)
            found[name] = f"ascending: {ascending}; descending: {descending}"
    return found


def _spec(name: str, path: str, first: Track, second: Track, dates, law, settings: RunSettings) -> RasterSpec:
    about = {**provenance_tags(settings.provenance)}
    about |= _of_both(first, second)
    if name in ("UP", "EAST", "NORTH"):
        return component_spec(name, path, first, dates, about, ASSUMPTIONS[MINING] if law else NO_NORTH)
    units = "mm/yr" if first.is_velocity else "mm"
    if name == "INTERPOLATION_ERROR":
        spec = Band("interpolation_error", units, "").spec(path, about)
        names = ("Ascending: rms of predicting a date from its neighbours", "Descending: the same")
        return RasterSpec(path, 2, units=units, descriptions=names, tags=spec.tags)
    return Band(name.lower(), units, f"Standard deviation, {name[:-4].lower()}").spec(path, about)
