"""What a printed map says beside its picture: the fastest pixel, the concessions, where the numbers come from."""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np

from ..checks import InputError
from ..io import tags
from ..io.features import POLYGON, Shape, VectorLayer, inside_grid, shapes_on
from ..io.thin import read_coarse
from ..reporting import Reporter
from .common import RunSettings
from .report import worst_history
from .report_trust import lowest_place
from .zones import open_rate_product, zone_of

_MAP_PIXELS = 2000


@dataclass(frozen=True)
class MapFacts:
    """Words, numbers and a picture for the page.

    Attributes
    ----------
    title : str
    lowest : float
        [mm/yr]
    shapes : list of Shape
        Concessions on the raster.
    columns : list of str
    rows : list of list of str
        Of the table of concessions.
    picture : bytes or None
        History of the fastest pixel, PNG.
    lines : list of str
        Sign, reference, dates, version, command.
    """

    title: str
    lowest: float
    shapes: list[Shape]
    columns: list[str]
    rows: list[list[str]]
    picture: bytes | None
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
        values, _ = read_coarse(velocity, _MAP_PIXELS)
        place = lowest_place(values, (grid.height / values.shape[0], grid.width / values.shape[1]))
        if place is None:
            raise InputError(f"VELOCITY: {velocity} has no value at all: there is nothing to draw.")
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
                rows.append([shape.name, "–", "–"])
                continue
            mean = float(np.average(inside[known], weights=zone.share[known]))
            rows.append([shape.name, f"{inside[known].min():.1f}", f"{mean:.1f}"])
    finally:
        product.close()
    span = f"{product.first} – {product.last}" if product.first else ""
    lines = [
        about.get(tags.SIGN) or tags.SIGN_TOWARD,
        f"Reference: {about.get(tags.REFERENCE) or 'not on record'}",
        f"Dates: {span or 'not on record'}; lowest {float(np.nanmin(values)):.1f} mm/yr",
        about.get(tags.COMMAND) or "The raster does not say which command made it.",
        f"Mining InSAR {settings.provenance.version}",
    ]
    picture = worst_history(timeseries, place)[0] if timeseries else None
    return MapFacts(
        title=f"LOS velocity [mm/yr] {span}".strip(),
        lowest=float(np.nanmin(values)),
        shapes=shapes,
        columns=["Concession", "Lowest [mm/yr]", "Mean [mm/yr]"],
        rows=rows,
        picture=picture,
        lines=lines,
    )
