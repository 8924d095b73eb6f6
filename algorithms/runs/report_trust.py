"""What of a result cannot be trusted, and why: looked for in the data and in the tags."""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass

import numpy as np

from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.inspection import describe_raster, sample_bands
from ..io.result_layers import STATIONS, VALIDATION
from ..io.results import FLAGS, SERIES, STD_OF, TEMPORAL_COHERENCE, VELOCITIES, Raster, Results
from ..io.series import open_series
from ..timeseries.banded import BRIDGED, UNDERDETERMINED
from ..timeseries.closure import find_triplets
from ..timeseries.intermittent import INTERMITTENT
from ..timeseries.network import Network, NetworkSummary, date_baselines, disconnection_message
from ..validation.sensors import steepest_gradient
from .common import SHORTEST_YEARS

#: Temporal coherence below which a pixel is doubtful, and the share of such pixels that is worth a line.
LOW_COHERENCE, WORTH_SAYING = 0.7, 0.05
#: Share of lambda/4 per pixel, and mean coherence, from which on they are worth a line.
STEEP, WEAK_PAIR = 0.5, 0.25
FEWEST_DATES = 15
#: Side of the window about the fastest pixel in which gradients are looked for [pixels].
GRADIENT_WINDOW = 129


@dataclass(frozen=True)
class Doubt:
    """One line of the chapter: what cannot be trusted, why (with the number), and what can be done."""

    about: str
    what: str
    why: str
    remedy: str


def network_doubts(network: Network, summary: NetworkSummary, coherence: np.ndarray | None = None) -> list[Doubt]:
    """Doubts about a stack: gaps, bridges, loops, baselines."""
    found, names = [], network.pair_names()
    if not summary.connected:
        found.append(
            Doubt(
                "Network",
                "Displacements beyond the gaps of the network",
                disconnection_message(network, summary),
                "Add interferograms across the gaps; smoothing only bridges them by an assumption.",
            )
        )
    if summary.bridges.size:
        shown = ", ".join(names[number] for number in summary.bridges[:5])
        found.append(
            Doubt(
                "Network",
                "Everything on the far side of a bridge",
                f"{summary.bridges.size} of {network.n_pairs} pairs are bridges, which nothing checks: {shown}.",
                "Add pairs beside them.",
            )
        )
    triplets = find_triplets(network)
    in_loop = np.zeros(network.n_pairs, dtype=bool)
    if len(triplets):
        in_loop[triplets.pairs.ravel()] = True
    if not in_loop.all():
        found.append(
            Doubt(
                "Network",
                "Whole-cycle errors of pairs without a loop",
                f"{int((~in_loop).sum())} of {network.n_pairs} pairs are in no loop of three: an unwrapping error "
                "there does not show in the closure.",
                "Add pairs that close loops.",
            )
        )
    if date_baselines(network) is None:
        found.append(
            Doubt(
                "Network",
                "The height error in the displacement",
                "Perpendicular baselines are not known, so the error of the elevation model was not estimated.",
                "Give them in a PAIRS table.",
            )
        )
    return found


def raster_doubts(raster: Raster) -> list[Doubt]:
    """Doubts that one raster tells: its tags and a sample of its values."""
    name, about, found = os.path.basename(raster.path), raster.tags, []
    missing = [
        words
        for tag, words in (
            (tags.WAVELENGTH, "wavelength"),
            (tags.INCIDENCE, "incidence angle"),
            (tags.HEADING, "heading"),
            (tags.COMMAND, "the command that made it"),
        )
        if not about.get(tag)
    ]
    if raster.kind in (*VELOCITIES, *SERIES):
        if missing:
            found.append(
                Doubt(
                    name, "Where it comes from", f"Its tags do not say: {', '.join(missing)}.", "Give them to the run."
                )
            )
        found += _reference_doubts(name, about.get(tags.REFERENCE, ""))
        found += _span_doubts(raster)
        if about.get(tags.ASSUMPTION):
            found.append(
                Doubt(
                    name,
                    "Components of the motion",
                    f"They rest on an assumption: {about[tags.ASSUMPTION]}.",
                    "Compare with levelling or GNSS, or with a second direction (decompose).",
                )
            )
        if about.get(tags.KIND) in (*VELOCITIES, *SERIES) and not about.get(tags.CORRECTIONS):
            found.append(
                Doubt(
                    name,
                    "Slow motion over wide areas",
                    "No correction of the atmosphere is on record: what the air did over kilometres is in the numbers.",
                    "Use ATMOSPHERE of sbas, or atmosphere before it; compare with the deviations on stable ground.",
                )
            )
    if raster.kind == TEMPORAL_COHERENCE:
        values = sample_bands(raster.path, [1])[1]
        share = float((values < LOW_COHERENCE).mean()) if values.size else 0.0
        if share > WORTH_SAYING:
            found.append(
                Doubt(
                    name,
                    "Pixels of low temporal coherence",
                    f"{100 * share:.0f} % of the pixels are below {LOW_COHERENCE} (median {np.median(values):.2f}): "
                    "their interferograms contradict each other.",
                    "Look at unwrapping errors (unwrappingcorrection); mask these pixels.",
                )
            )
    if raster.kind == FLAGS:
        values = sample_bands(raster.path, [1])[1]
        for flag, words in (
            (BRIDGED, "are bridged by smoothing: an assumption, not a measurement, joins their dates"),
            (UNDERDETERMINED, "have fewer equations than unknowns"),
            (INTERMITTENT, "are known at a part of the dates only"),
        ):
            share = float((values == flag).sum() / max(1, (values > 0).sum()))
            if share > 0.0:
                found.append(
                    Doubt(
                        name,
                        "Pixels that are not tied throughout",
                        f"{100 * share:.1f} % of the pixels {words}.",
                        "Read the flag raster beside the map.",
                    )
                )
    return found


def _reference_doubts(name: str, reference: str) -> list[Doubt]:
    if not reference:
        return [
            Doubt(name, "The zero of the displacement", "What it is relative to is not on record.", "Give a reference.")
        ]
    if "median" in reference.lower():
        return [
            Doubt(
                name,
                "The zero of the displacement",
                f"It is relative to {reference}: where much of the scene moves, so does the zero.",
                "Give an area on stable ground (findreference, REFERENCE=stable).",
            )
        ]
    return []


def _span_doubts(raster: Raster) -> list[Doubt]:
    name, about = os.path.basename(raster.path), raster.tags
    dates = describe_raster(raster.path).dates
    if dates and not about.get(tags.FIRST_DATE):
        about = {tags.FIRST_DATE: dates[0].isoformat(), tags.SECOND_DATE: dates[-1].isoformat()}
    try:
        first, last = (datetime.date.fromisoformat(about.get(tag, "")) for tag in (tags.FIRST_DATE, tags.SECOND_DATE))
    except ValueError:
        return [Doubt(name, "Its dates", "The tags do not say the first and last date.", "Run it with dated rasters.")]
    years = (last - first).days / DAYS_PER_YEAR
    if years >= SHORTEST_YEARS:
        return []
    return [Doubt(name, "The rate", f"It spans {years:.2f} years: seasons and air pass for a rate.", "Wait for more.")]


def sigma_doubts(velocity: np.ndarray, std: np.ndarray, name: str) -> list[Doubt]:
    """Where the motion is not larger than twice its standard deviation."""
    both = np.isfinite(velocity) & np.isfinite(std)
    if not both.any():
        return []
    lost = float((np.abs(velocity[both]) < 2 * std[both]).mean())
    return [
        Doubt(
            name,
            "Rates below twice their deviation",
            f"{100 * lost:.0f} % of the pixels move less than twice their standard deviation (median "
            f"{np.median(std[both]):.1f} mm/yr, 95 % below {np.percentile(std[both], 95):.1f}).",
            'There, read "no motion found", not the colour.',
        )
    ]


def gradient_doubts(path: str, place: tuple[int, int], wavelength: float | None) -> tuple[list[Doubt], float | None]:
    """Steepness of the motion between adjoining dates about a pixel, in parts of lambda/4 per pixel; and the number."""
    name = os.path.basename(path)
    with open_series(path) as series:
        if len(series.dates) < FEWEST_DATES:
            few = [Doubt(name, "The course over time", f"It has {len(series.dates)} dates only.", "Add acquisitions.")]
        else:
            few = []
        if not wavelength:
            return few, None
        half, grid = GRADIENT_WINDOW // 2, series.grid
        row, col = max(0, place[0] - half), max(0, place[1] - half)
        window = Window(
            row, col, min(grid.height, place[0] + half + 1) - row, min(grid.width, place[1] + half + 1) - col
        )
        values = series.read(window)
    if min(values.shape[1:]) < 2 or len(values) < 2:
        return few, None
    steep = steepest_gradient(np.diff(values, axis=0))
    known = [values[np.isfinite(values)] for values in steep]
    if not any(values.size for values in known):
        return few, None
    # Not the largest of all: among so many numbers that one is noise.
    ratio = max(float(np.percentile(values, 99.5)) for values in known if values.size) / (wavelength / 4.0)
    if ratio < STEEP:
        return few, ratio
    words = "beyond" if ratio >= 1.0 else "near"
    return [
        *few,
        Doubt(
            name,
            "The depth of the fastest bowl",
            f"Between adjoining dates neighbouring pixels there move apart by {ratio:.2f} of lambda/4 "
            f"({MM_PER_M * wavelength / 4:.1f} mm), {words} what can be unwrapped. What is steeper cannot be seen: "
            "the true bowl may be deeper.",
            "Use a longer wavelength, sub-band InSAR (applicability), or GNSS in the bowl.",
        ),
    ], ratio


def validation_doubts(results: Results) -> list[Doubt]:
    """That nobody has checked it against the ground."""
    if results.series or any(table.kind in (VALIDATION, STATIONS) for table in results.tables):
        return []
    return [
        Doubt(
            "Validation",
            "The accuracy",
            "No comparison with GNSS or levelling is among the results: standard deviations are estimates.",
            "Use gnssvalidation or levellingvalidation where stations exist.",
        )
    ]


#: Names of kinds in words.
KIND_WORDS = {
    tags.KIND_TIMESERIES: "time series",
    tags.KIND_VELOCITY: "velocity",
    tags.KIND_UP: "vertical displacement",
    tags.KIND_EAST: "eastward displacement",
    tags.KIND_NORTH: "northward displacement",
    tags.KIND_UP_VELOCITY: "vertical velocity",
    tags.KIND_EAST_VELOCITY: "eastward velocity",
    tags.KIND_NORTH_VELOCITY: "northward velocity",
    **dict.fromkeys(STD_OF.values(), "standard deviation of the velocity"),
    TEMPORAL_COHERENCE: "temporal coherence",
    FLAGS: "flags",
    tags.KIND_COHERENCE: "mean coherence",
}
