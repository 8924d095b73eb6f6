"""The maps of the report: velocities with their quality, outlines over them, and the fastest pixel with its history."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence

import numpy as np

from ..checks import InputError
from ..constants import MM_PER_M
from ..grid import Grid, Window
from ..io import tags
from ..io.features import POINT, POLYGON, inside_grid, is_geographic, shapes_on
from ..io.geo_maps import located_map
from ..io.inspection import describe_raster
from ..io.layers import open_dataset, same_crs
from ..io.plots_validation import Curve, StationPanel, station_figures
from ..io.rates import ResultRaster, open_rate
from ..io.report_blocks import MapView, Overlay
from ..io.report_html import Report
from ..io.result_layers import BOWLS, CONCESSIONS, OUTLINES, STATIONS, Outline
from ..io.results import SERIES, STD_OF, TEMPORAL_COHERENCE, VELOCITIES, Raster, Results
from ..io.series import open_series
from ..io.thin import lowest_pixel, read_coarse
from ..reporting import Reporter
from ..words import said
from .common import DISPLACEMENT_WORDS, VELOCITY_WORDS, shown_by
from .report_trust import Doubt, gradient_doubts, sigma_doubts

#: Pixels of the side of a map in the report.
MAP_PIXELS = 600
#: Shapes of a layer that are named on the map.
MOST_NAMED = 40
#: Colours of what is drawn over maps, and their words in the legend.
_OVERLAYS = {
    OUTLINES: ("#6a3d9a", "Outlines"),
    CONCESSIONS: ("#1a1a1a", "Concessions"),
    BOWLS: ("#e08214", "Bowls"),
    STATIONS: ("#ffd92f", "Stations"),
}


class Overlays:
    """Outlines of the results on the grid of any raster.

    Parameters
    ----------
    outlines : sequence of Outline
    reporter : Reporter
        Warned of layers that cannot be drawn, once each.
    """

    def __init__(self, outlines: Sequence[Outline], reporter: Reporter) -> None:
        statistics = {_names(each) for each in outlines if each.kind == CONCESSIONS}
        # The concessions themselves beside their statistics would be drawn twice.
        self._outlines = [each for each in outlines if each.kind != OUTLINES or _names(each) not in statistics]
        self._warned: set[str] = set()
        self._reporter = reporter

    def on(self, grid: Grid) -> list[Overlay]:
        """What touches a raster, the lowest first."""
        found = []
        for outline in sorted(self._outlines, key=lambda each: list(_OVERLAYS).index(each.kind)):
            colour, words = _OVERLAYS[outline.kind]
            kinds = (POINT,) if outline.kind == STATIONS else (POLYGON,)
            name = os.path.basename(outline.path)
            try:
                shapes = shapes_on(outline.layer, grid, kinds, name, Reporter(), outline.name_field)
            except InputError as error:
                if outline.path not in self._warned:
                    self._warned.add(outline.path)
                    self._reporter.warn(f"Not drawn: {error}")
                continue
            try:
                shapes = inside_grid(shapes, grid, name, Reporter())
            except InputError:
                # Rasters of another place are no fault of the layer.
                continue
            one_each = list({shape.name: shape for shape in shapes}.values()) if kinds == (POINT,) else shapes
            found.append(Overlay(f"{said(words)} ({name})", colour, one_each, named=len(one_each) <= MOST_NAMED))
        return found


def _names(outline: Outline) -> frozenset[str]:
    return frozenset(str(feature.attributes.get(outline.name_field)) for feature in outline.layer.features)


def beside(raster: Raster, others: Sequence[Raster]) -> Raster | None:
    """The raster of the same run; the only one where the tags of neither say which run it was."""
    command = raster.tags.get(tags.COMMAND)
    same = [other for other in others if command and other.tags.get(tags.COMMAND) == command]
    if same:
        return same[0]
    unsaid = [other for other in others if not (command and other.tags.get(tags.COMMAND))]
    return unsaid[0] if len(unsaid) == len(others) == 1 else None


def add_maps(page: Report, results: Results, overlays: Overlays, doubts: list[Doubt], reporter: Reporter) -> None:
    """A section for every velocity, and for every series that belongs to none."""
    velocities = results.of(*VELOCITIES)
    for number, raster in enumerate(velocities):
        reporter.progress(number / len(velocities))
        reporter.stop_if_cancelled()
        _velocity(page, raster, results, overlays, doubts, reporter)
    shown = [beside(raster, results.of(_series_of(raster))) for raster in velocities]
    for raster in results.of(*SERIES):
        reporter.stop_if_cancelled()
        if raster not in shown:
            _displacement(page, raster, overlays)


def _displacement(page: Report, raster: Raster, overlays: Overlays) -> None:
    """The last date of a series that has no velocity beside it."""
    name, dates = os.path.basename(raster.path), describe_raster(raster.path).dates
    words = DISPLACEMENT_WORDS[shown_by(raster.tags)[3]]
    if not dates:
        return
    page.heading(f"{words}: {name}")
    values, grid = read_coarse(raster.path, MAP_PIXELS, len(dates))
    if not np.isfinite(values).any():
        page.warning(f"{name} has no value at all at its last date, {dates[-1]}.")
        return
    unit = raster.tags.get(tags.UNITS) or "unit not on record"
    limit = _round_up(float(np.nanpercentile(np.abs(values), 99.5)))
    sign = said(raster.tags.get(tags.SIGN) or "what its sign means is not on record")
    caption = f"{name}: from {dates[0]} to {dates[-1]}; {sign}."
    over = overlays.on(grid)
    _add_map(page, raster, (values, grid), f"{said(words)} [{unit}]", "RdBu", (-limit, limit), over, caption)


def _velocity(
    page: Report, raster: Raster, results: Results, overlays: Overlays, doubts: list[Doubt], reporter: Reporter
) -> None:
    name = os.path.basename(raster.path)
    words = VELOCITY_WORDS[shown_by(raster.tags)[3]]
    page.heading(f"{words}: {name}")
    values, grid = read_coarse(raster.path, MAP_PIXELS)
    if not np.isfinite(values).any():
        page.warning(f"{name} has no value at all.")
        return
    unit, factor = _unit(raster, doubts)
    over = overlays.on(grid)
    sign = raster.tags.get(tags.SIGN)
    caption = f"{name}: {said(sign)}." if sign else f"{name}. What its sign means is not on record."
    limit = _round_up(float(np.nanpercentile(np.abs(values), 99.5)))
    _add_map(page, raster, (values, grid), f"{said(words)} [{unit}]", "RdBu", (-limit, limit), over, caption)
    std = beside(raster, results.of(STD_OF.get(raster.kind, "")))
    if std is not None:
        spread, spread_grid = read_coarse(std.path, MAP_PIXELS)
        _positive_map(page, std, (spread, spread_grid), f"Standard deviation [{unit}]", over)
        if spread.shape == values.shape and factor is not None:
            doubts += sigma_doubts(values * factor, spread * factor, name)
    quality = beside(raster, results.of(TEMPORAL_COHERENCE))
    if quality is not None:
        _positive_map(page, quality, read_coarse(quality.path, MAP_PIXELS), "Temporal coherence", over, 1.0)
    _fastest(page, raster, words, unit, beside(raster, results.of(_series_of(raster))), doubts, reporter)


def _series_of(raster: Raster) -> str:
    """Kind of the series that a velocity belongs to."""
    return SERIES[VELOCITIES.index(raster.kind)]


def _unit(raster: Raster, doubts: list[Doubt]) -> tuple[str, float | None]:
    """Unit of the values of a velocity, and what makes them mm/yr; None where nobody says it."""
    try:
        with open_rate(raster.path) as opened:
            return unit_words(opened), opened.factor
    except InputError:
        name = os.path.basename(raster.path)
        doubts.append(Doubt(name, "Its numbers", "Neither its band nor its tags say their unit.", "Set the unit."))
        return "unit not on record", None


def unit_words(raster: ResultRaster) -> str:
    """Unit of the values of a velocity as its file has them."""
    said = {1.0: "mm/yr", 10.0: "cm/yr", 1000.0: "m/yr"}
    return said.get(round(raster.factor, 6), raster.tags.get(tags.UNITS, "mm/yr"))


def add_quality_maps(page: Report, results: Results, overlays: Overlays) -> None:
    """Maps of the mean coherence, which belongs to a stack and to no velocity."""
    for raster in results.of(tags.KIND_COHERENCE):
        values, grid = read_coarse(raster.path, MAP_PIXELS)
        _positive_map(page, raster, (values, grid), "Mean coherence", overlays.on(grid), 1.0)


def _positive_map(page: Report, raster: Raster, read, label: str, overlays, most: float | None = None) -> None:
    """A map of what cannot be negative; nothing where it has no value."""
    values = read[0]
    if not np.isfinite(values).any():
        page.warning(f"{os.path.basename(raster.path)} has no value at all.")
        return
    limit = most or _round_up(float(np.nanpercentile(values, 99.5)))
    ramp = "viridis" if most else "Purples"
    _add_map(page, raster, read, label, ramp, (0.0, limit), overlays, os.path.basename(raster.path))


def _round_up(value: float) -> float:
    """The next number of two digits; 1 for what is not positive."""
    if not value > 0.0:
        return 1.0
    step = 10.0 ** (math.floor(math.log10(value)) - 1)
    return float(f"{math.ceil(value / step - 1e-9) * step:.6g}")


def _add_map(page: Report, raster: Raster, read, label: str, ramp: str, limits, overlays, caption: str) -> None:
    image = located_map(read[0], read[1], label=label, ramp=ramp, limits=limits, overlays=overlays)
    page.map(image, caption, MapView(raster.path, raster.kind, label, limits, tuple(overlays)))


def _fastest(
    page: Report,
    raster: Raster,
    words: str,
    unit: str,
    series: Raster | None,
    doubts: list[Doubt],
    reporter: Reporter,
) -> None:
    """The fastest pixel away from the satellite: its rate, its history, and how steep the motion is about it."""
    found = lowest_pixel(raster.path, reporter.stop_if_cancelled)
    if found is None:
        return
    lowest, row, col = found
    # The grid of a raster read whole is that of the file.
    grid = read_grid(raster.path)
    x, y = grid.xy(row + 0.5, col + 0.5)
    where = place_words(grid, x, y)
    page.paragraph(f"Lowest value: {lowest:.4g} {unit}, at {where}, row {row + 1}, column {col + 1}.")
    if series is None:
        return
    name = os.path.basename(series.path)
    image, place = history_at(series.path, grid, (x, y))
    if place is None:
        page.warning(f"{name} lies elsewhere or on another coordinate system: the history of that pixel is not shown.")
        return
    shown = DISPLACEMENT_WORDS[shown_by(series.tags)[3]]
    page.figure_of(image, f"{shown} of that pixel in {name}")
    if shown_by(raster.tags)[3] != "LOS":
        return
    wavelength = number_of(raster.tags.get(tags.WAVELENGTH) or series.tags.get(tags.WAVELENGTH))
    more, ratio = gradient_doubts(series.path, place, wavelength)
    doubts += more
    if ratio is not None:
        page.paragraph(f"Steepest motion about it between adjoining dates: {ratio:.2f} of lambda/4 per pixel.")


def read_grid(path: str) -> Grid:
    """Grid of a raster."""
    dataset = open_dataset(path)
    return Grid(dataset.RasterXSize, dataset.RasterYSize, tuple(dataset.GetGeoTransform()), dataset.GetProjection())


def history_at(path: str, grid: Grid, place: tuple[float, float]) -> tuple[bytes | None, tuple[int, int] | None]:
    """Figure of a series at a place, and its row and column there.

    Parameters
    ----------
    path : str
        Of the series.
    grid : Grid
        Whose coordinates the place is in.
    place : (x, y)

    Returns
    -------
    image : bytes or None
        None without matplotlib.
    place : (row, column) or None
        None where the series lies elsewhere, or in another coordinate system.
    """
    x, y = place
    with open_series(path) as series:
        row, col = (math.floor(value) for value in series.grid.rowcol(x, y))
        if not (0 <= row < series.grid.height and 0 <= col < series.grid.width):
            return None, None
        if not same_crs(series.grid.crs_wkt, grid.crs_wkt):
            return None, None
        dates, found = series.dates, series.tags
        history = series.read(Window(row, col, 1, 1))[:, 0, 0] * MM_PER_M
    curve = Curve("InSAR", np.array(dates, dtype="datetime64[D]"), history)
    line = Curve("", curve.days, history)
    label = said(DISPLACEMENT_WORDS[shown_by(found)[3]])
    figures = station_figures([StationPanel(place_words(grid, x, y), line, (curve,))], f"{label} [mm]")
    return (figures[0] if figures else None), (row, col)


def place_words(grid: Grid, x: float, y: float) -> str:
    """A place in the coordinates of a grid: metres whole, degrees to a metre."""
    digits = 5 if is_geographic(grid.crs_wkt) else 0
    return f"({x:.{digits}f}, {y:.{digits}f})"


def number_of(text: str | None) -> float | None:
    """A text as a number; None where it is none."""
    try:
        return float(text)
    except (TypeError, ValueError):
        return None
