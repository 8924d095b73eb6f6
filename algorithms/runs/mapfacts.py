"""What a printed map says beside its picture: the fastest pixel, the concessions, where the numbers come from."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..grid import Grid
from ..io import tags
from ..io.features import POLYGON, Shape, VectorLayer, inside_grid, shapes_on
from ..io.thin import lowest_pixel
from ..reporting import Reporter
from ..words import said
from .common import VELOCITY_WORDS, RunSettings, shown_by
from .report_maps import history_at, place_words, unit_words
from .zones import open_rate_product, zone_of


@dataclass(frozen=True)
class MapFacts:
    """Words, numbers and a picture for the page.

    Attributes
    ----------
    title, label : str
        Of the page, and of the colour scale with its unit.
    lowest : float
        [mm/yr]
    shapes : list of Shape
        Concessions on the raster.
    columns : list of str
    rows : list of list of str
        Of the table of concessions, the fastest first.
    picture : bytes or None
        History of the fastest pixel, PNG.
    history : str
        What the picture shows.
    lines : list of str
        Sign, reference, dates, version, command.
    """

    title: str
    label: str
    lowest: float
    shapes: list[Shape]
    columns: list[str]
    rows: list[list[str]]
    picture: bytes | None
    history: str
    lines: list[str]


def map_facts(
    velocity: str,
    timeseries: str | None,
    concessions: VectorLayer | None,
    name_field: str,
    settings: RunSettings,
    reporter: Reporter,
) -> MapFacts:
    """Collect them.

    Raises
    ------
    InputError
        If the velocity has no value or an input cannot be used.
    """
    product = open_rate_product(velocity, os.path.basename(velocity), None)
    try:
        grid, about = product.grid, product.raster.tags
        found = lowest_pixel(velocity, reporter.stop_if_cancelled)
        if found is None:
            raise InputError(f"VELOCITY: {velocity} has no value at all: there is nothing to draw.")
        lowest, place = found[0] * product.raster.factor, grid.xy(found[1] + 0.5, found[2] + 0.5)
        shapes, rows = [], []
        if concessions is not None:
            shapes = shapes_on(concessions, grid, (POLYGON,), "CONCESSIONS", reporter, name_field)
            shapes = inside_grid(shapes, grid, "CONCESSIONS", reporter)
        for shape in shapes:
            zone = zone_of(shape, grid, settings.memory_mb)
            if zone is None:
                continue
            inside = product.read(zone.window)
            known = np.isfinite(inside) & (zone.share > 0)
            if not known.any():
                rows.append((math.inf, [shape.name, "–", "–"]))
                continue
            mean = float(np.average(inside[known], weights=zone.share[known]))
            lowest_inside = float(inside[known].min())
            rows.append((lowest_inside, [shape.name, f"{lowest_inside:.1f}", f"{mean:.1f}"]))
    finally:
        product.close()
    rows = [row for _, row in sorted(rows)]
    span = f"{product.first} – {product.last}" if product.first else ""
    words = said(VELOCITY_WORDS[shown_by(about)[3]])
    lines = [
        about.get(tags.SIGN) or "What the sign means is not on record.",
        f"Reference: {about.get(tags.REFERENCE) or 'not on record'}",
        f"Dates: {span or 'not on record'}; lowest {lowest:.1f} mm/yr at {place_words(grid, *place)}",
        about.get(tags.COMMAND) or "The raster does not say which command made it.",
        f"Mining InSAR {settings.provenance.version}",
    ]
    picture = _history(timeseries, grid, place, reporter) if timeseries else None
    return MapFacts(
        title=f"{words} {span}".strip(),
        label=f"{words} [{unit_words(product.raster)}]",
        lowest=lowest,
        shapes=shapes,
        columns=["Concession", "Lowest [mm/yr]", "Mean [mm/yr]"],
        rows=rows,
        picture=picture,
        history="The fastest pixel",
        lines=lines,
    )


def _history(timeseries: str, grid: Grid, place: tuple[float, float], reporter: Reporter) -> bytes | None:
    """History of the fastest pixel; None, with a word, where the series has none or nothing can draw it."""
    picture, found = history_at(timeseries, grid, place)
    if found is None:
        reporter.warn(
            f"TIMESERIES: {timeseries} lies elsewhere, or in another coordinate system, than the fastest pixel: its "
            "history is left out. Give the series of the same run."
        )
    elif picture is None:
        reporter.warn("The history of the fastest pixel is left out: it needs matplotlib, which is not installed.")
    return picture
