"""Parameters of the probability integral method from a displacement series over the panels of a layer."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping, Sequence

import numpy as np

from ..checks import InputError
from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks, tile_windows
from ..io.features import VectorLayer
from ..io.los_geometry import LosRequest
from ..io.rasters import OutputSet, check_destination
from ..io.report_html import Report
from ..mining.panels import MinePanel, displacement, movement, reach
from ..mining.pim import PimParameters
from ..mining.pim_inversion import BOUNDS, PimFit, fit_parameters
from ..reporting import Reporter
from .common import Band, RunSettings, inherited_tags, provenance_tags, wanted
from .pimprediction import ORIGIN, LaidOut, lay_out
from .tracks import Track, open_track, tell_looks

#: Pixels that the fit looks at, at most, evenly spread.
MOST_SAMPLES = 4000
WINDOW_PIXELS = 1 << 15
TITLES = {
    "subsidence_factor": "Subsidence factor q",
    "tan_beta": "tan(beta)",
    "displacement_factor": "Displacement factor b",
    "propagation_angle": "Propagation angle theta0 [degrees]",
}


def run_piminversion(
    timeseries: str,
    panels: VectorLayer,
    *,
    fit: Sequence[str] = tuple(BOUNDS),
    given: Mapping[str, float | None] | None = None,
    start: datetime.date | None = None,
    end: datetime.date | None = None,
    los_std: float | None = None,
    unit: str | None = None,
    los: LosRequest | None = None,
    name_field: str = "",
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Find q, tan(beta), b and theta0 from the displacement between two dates.

    Parameters
    ----------
    timeseries : str
        Line-of-sight displacement, in map coordinates in metres.
    panels : VectorLayer
        As `run_pimprediction` takes them; parameters among their fields are not used.
    fit : sequence of str
        Parameters to find, keys of `BOUNDS`.
    given : mapping, optional
        Values of the others, and where the search starts.
    start, end : datetime.date, optional
        The dates of the series next inside them are compared; the first and the last if not given.
    los_std : float, optional
        Standard deviation of the displacement [mm]; from the residuals if not given.
    unit : {"mm", "cm", "m"}, optional
    los : LosRequest, optional
    name_field : str
    outputs : mapping
        Paths of PREDICTED and RESIDUAL (measured less predicted) [mm], and REPORT (HTML); all optional.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        Each parameter by its name and ``<name>_std`` (of those that were free), ``rms`` [mm], ``scatter`` [mm],
        ``n_samples``, ``first_date``, ``last_date``.

    Raises
    ------
    InputError
        If the series or a panel cannot be used, two dates are not left, or the parameters are not determined.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter, los = settings or RunSettings(), reporter or Reporter(), los or LosRequest()
    paths = wanted(outputs)
    if "REPORT" in paths:
        check_destination("REPORT", paths["REPORT"])
    given = {name: value for name, value in (given or {}).items() if value is not None}
    missing = [name for name in BOUNDS if name not in fit and name not in given]
    if missing and all(name in BOUNDS for name in fit):
        raise InputError(f"{', '.join(missing).upper()} must be given, since FIT does not name it.")
    with open_track("TIMESERIES", timeseries, los, unit=unit, velocity=False) as track:
        series = track.series
        pair = _two_dates(series.dates, start, end)
        dates = [series.dates[number] for number in pair]
        tell_looks([track], reporter)
        laid = lay_out(panels, series.grid, {**_ANY, **given}, name_field, reporter)
        times = np.array([(date - ORIGIN).days / DAYS_PER_YEAR for date in dates])
        undated = [panel.name for panel in laid.panels if panel.start is None and panel.schedule is None]
        if undated:
            reporter.warn(
                f"PANELS: {len(undated)} of {len(laid.panels)} panels have no dates and are taken as mined completely "
                f"between {dates[0]} and {dates[1]}: {', '.join(undated[:5])}."
            )
        east, north, observed, looks = _samples(track, laid, pair, reporter.part(0.0, 0.2))
        reporter.info(f"{observed.size} samples, {dates[0]} to {dates[1]}.")

        def predict(parameters: PimParameters) -> np.ndarray:
            reporter.stop_if_cancelled()
            moved = predicted_motion(laid.panels, parameters, times, east, north)
            return sum(look * part for look, part in zip(looks, moved))

        std = None if los_std is None else los_std / MM_PER_M
        found = fit_parameters(observed, predict, free=fit, fixed=given, std=std)
        _tell(found, reporter)
        rasters = {name: path for name, path in paths.items() if name in ("PREDICTED", "RESIDUAL")}
        if rasters:
            _write(track, laid, found.parameters, pair, times, rasters, settings, reporter.part(0.5, 1.0))
        if "REPORT" in paths:
            _report(found, dates, laid, settings).write(paths["REPORT"])
    values = {name: getattr(found.parameters, name) for name in BOUNDS}
    return {
        **values,
        **{f"{name}_std": found.std[name] for name in found.names},
        "rms": found.rms * MM_PER_M,
        "scatter": found.scatter * MM_PER_M,
        "n_samples": found.samples,
        "first_date": dates[0].isoformat(),
        "last_date": dates[1].isoformat(),
    }


#: Laying out wants parameters; the fit replaces them. The smallest tan(beta) reaches farthest.
_ANY = {"subsidence_factor": 0.7, "tan_beta": 1.5, "displacement_factor": 0.3, "propagation_angle": 87.0}


def predicted_motion(
    panels: Sequence[MinePanel], parameters: PimParameters, times: np.ndarray, east: np.ndarray, north: np.ndarray
) -> np.ndarray:
    """East, north and up between two times over all panels [m], shape (3, *positions); those undated wholly."""
    total = np.zeros((3, *np.shape(east)))
    for panel in panels:
        west, south, right, top = reach(panel, parameters)
        near = (east >= west) & (east <= right) & (north >= south) & (north <= top)
        if not near.any():
            continue
        if panel.start is None and panel.schedule is None:
            total[:, near] += np.stack(movement(panel, parameters, 1.0, east[near], north[near]).displacement)
        else:
            both = displacement(panel, parameters, times, east[near], north[near])
            total[:, near] += both[1] - both[0]
    return total


def _two_dates(dates: Sequence[datetime.date], start, end) -> tuple[int, int]:
    inside = [
        number for number, date in enumerate(dates) if (start is None or date >= start) and (end is None or date <= end)
    ]
    if len(inside) < 2:
        raise InputError(
            f"Two dates are needed; {len(inside)} of the {len(dates)} dates from {dates[0]} to {dates[-1]} lie between "
            f"START {start or '(open)'} and END {end or '(open)'}."
        )
    return inside[0], inside[-1]


def _samples(track: Track, laid: LaidOut, pair: tuple[int, int], reporter: Reporter):
    """Positions, displacement and looks of pixels around the panels, evenly spread."""
    grid = track.series.grid
    boxes = np.array([reach(panel, parameters) for panel, parameters in zip(laid.panels, laid.parameters)])
    area = float(np.sum((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])))
    pixel = abs(grid.transform[1] * grid.transform[5])
    frame = grid.width * grid.height
    step = max(1, math.ceil(math.sqrt(min(area / pixel, frame) / MOST_SAMPLES)))
    found: list[tuple] = []
    windows = tile_windows(grid, track.series.native_block, WINDOW_PIXELS)
    for number, window in enumerate(windows):
        reporter.stop_if_cancelled()
        reporter.progress(number / len(windows))
        rows = np.arange(window.row, window.row + window.rows)
        cols = np.arange(window.col, window.col + window.cols)
        rows, cols = rows[rows % step == 0], cols[cols % step == 0]
        if not rows.size or not cols.size:
            continue
        east, north = np.meshgrid(
            grid.transform[0] + (cols + 0.5) * grid.transform[1], grid.transform[3] + (rows + 0.5) * grid.transform[5]
        )
        near = np.zeros(east.shape, dtype=bool)
        for west, south, right, top in boxes:
            near |= (east >= west) & (east <= right) & (north >= south) & (north <= top)
        if not near.any():
            continue
        values = track.series.read(window)
        change = (values[pair[1]] - values[pair[0]])[np.ix_(rows - window.row, cols - window.col)]
        good = near & np.isfinite(change)
        at = np.ix_(rows - window.row, cols - window.col)
        shape = (window.rows, window.cols)
        looks = [np.broadcast_to(part, shape)[at][good] for part in track.look(window)]
        found.append((east[good], north[good], change[good].astype(np.float64), *looks))
    if not found:
        raise InputError(
            f"PANELS: no panel reaches into the series ({grid.describe()}). Check the coordinate system of the layer."
        )
    east, north, observed, *looks = (np.concatenate(part) for part in zip(*found))
    return east, north, observed, looks


def _write(track: Track, laid: LaidOut, parameters, pair, times, paths, settings, reporter: Reporter) -> None:
    series = track.series
    blocks = plan_blocks(
        series.grid,
        series.native_block,
        bytes_per_pixel=5.0 * len(series.dates) + 400.0,
        result_bytes_per_pixel=8.0,
        memory_mb=settings.memory_mb,
        threads=settings.worker_threads,
    )
    about = {
        **inherited_tags(series.tags),
        **provenance_tags(settings.provenance),
        tags.SIGN: tags.SIGN_TOWARD,
        tags.FIRST_DATE: series.dates[pair[0]].isoformat(),
        tags.SECOND_DATE: series.dates[pair[1]].isoformat(),
    }
    bands = {
        "PREDICTED": Band("los_displacement", "mm", "Predicted LOS displacement"),
        "RESIDUAL": Band("residual", "mm", "Measured less predicted LOS displacement"),
    }
    grid = series.grid

    def compute(window: Window, values: np.ndarray) -> dict[str, np.ndarray]:
        reporter.stop_if_cancelled()
        rows, cols = np.arange(window.rows) + window.row + 0.5, np.arange(window.cols) + window.col + 0.5
        east, north = np.meshgrid(
            grid.transform[0] + cols * grid.transform[1], grid.transform[3] + rows * grid.transform[5]
        )
        moved = predicted_motion(laid.panels, parameters, times, east, north)
        line = sum(look * part for look, part in zip(track.look(window), moved))
        return {"PREDICTED": line, "RESIDUAL": values[pair[1]] - values[pair[0]] - line}

    with OutputSet(
        {name: bands[name].spec(path, about) for name, path in paths.items()},
        grid,
        block=blocks.output_block,
        inputs=[series.path],
        warn=reporter.warn,
    ) as rasters:

        def write(window: Window, result: dict[str, np.ndarray]) -> None:
            for name in paths:
                rasters.write(name, window, (result[name] * MM_PER_M).astype(np.float32))

        run_blocks(blocks, series.read, compute, write, reporter)


def _tell(found: PimFit, reporter: Reporter) -> None:
    for name in found.names:
        value = getattr(found.parameters, name)
        reporter.info(f"{TITLES[name]}: {value:.4f} +- {found.std[name]:.4f}")
    reporter.info(f"Residuals: rms {found.rms * MM_PER_M:.1f} mm, robust scatter {found.scatter * MM_PER_M:.1f} mm.")
    if found.at_bound:
        reporter.warn(f"At the edge of its range, so not determined by these data: {', '.join(found.at_bound)}.")


def _report(found: PimFit, dates: Sequence[datetime.date], laid: LaidOut, settings: RunSettings) -> Report:
    footer = f"Mining InSAR {settings.provenance.version} {settings.provenance.command}".strip()
    report = Report("Parameters of the probability integral method", footer)
    if found.at_bound:
        report.warning(f"At the edge of its range, so not determined by these data: {', '.join(found.at_bound)}.")
    report.facts(
        {
            "Period": f"{dates[0]} to {dates[1]}",
            "Panels": len(laid.panels),
            "Samples": found.samples,
            "Rms of the residuals [mm]": round(found.rms * MM_PER_M, 2),
            "Robust scatter of the residuals [mm]": round(found.scatter * MM_PER_M, 2),
        }
    )
    rows = [
        [
            TITLES[name],
            getattr(found.parameters, name),
            found.std.get(name),
            "found" if name in found.names else "given",
        ]
        for name in BOUNDS
    ]
    report.table(["Parameter", "Value", "Std", ""], rows, digits={1: 4, 2: 4})
    report.table(
        ["Correlation", *(TITLES[name] for name in found.names)],
        [[TITLES[name], *map(float, row)] for name, row in zip(found.names, found.correlation)],
        digits={number + 1: 2 for number in range(len(found.names))},
    )
    report.paragraph(
        "Standard deviations take the errors of the samples as independent. Atmosphere is alike over hundreds of "
        "metres, so true errors are larger. Depth, thickness and outline of the panels are taken as exact: an error in "
        "the thickness goes into q, one in the depth into tan(beta)."
    )
    return report
