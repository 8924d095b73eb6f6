"""The words, tables and figures of the atmosphere report."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..io.maps import MapPanel, map_panels
from ..io.plots import bar_plot
from ..io.reference import Reference
from ..io.report_html import Report
from ..io.request import Stack
from ..io.tags import Provenance
from ..timeseries.css import noise_coefficients
from ..timeseries.network import Network
from .atmosphere_screens import AtmosphereFindings

SCENE_COLUMNS = (
    "date",
    "symmetric pairs of pairs",
    "corrected by stacking",
    "place in the order",
    "noise coefficient before",
    "noise coefficient after",
    "rms before [mm]",
    "rms after [mm]",
    "slope with height [mm/km]",
    "its standard deviation [mm/km]",
    "height corrected",
)
_PANELS = 9
_METRES_PER_KM = 1000.0

LIMITS = (
    "Air that changes linearly with time, from the first scene to the last, stays in the velocity: it cannot be told "
    "from motion. On simulated stacks the error of the velocity does not shrink, and may grow a little, because the "
    "first and the last scene keep their air.",
    "Motion that is not linear is taken for air where it is not masked: a change of velocity dv leaks dv dt/2, "
    "averaged over the lengths dt of the pairs on either side.",
    "The rms of stable ground must shrink, because that is what was taken off; it shows that scenes were noisy, not "
    "that the motion became right. Compare with levelling or GNSS.",
)


def scene_rows(network: Network, findings: AtmosphereFindings) -> Iterator[tuple]:
    """One row per scene, in the order of `SCENE_COLUMNS`."""
    millimetres = MM_PER_M * abs(findings.metres_per_radian)
    before, after = findings.rms_raw, findings.scenes.rms_after
    largest = float(np.nanmax(before)) if np.isfinite(before).any() else None
    noise = [noise_coefficients(rms, largest) for rms in (before, after)]
    places = {scene: place for place, scene in enumerate(findings.scenes.order, start=1)}
    fits = findings.surfaces
    column = fits.model.n_ramp if fits is not None and fits.model.n_elevation else None
    for number, date in enumerate(network.dates):
        slope = std = height = None
        if column is not None:
            per_km = findings.metres_per_radian * MM_PER_M * _METRES_PER_KM / fits.model.height_scale
            slope = per_km * float(fits.dates_found[number, column])
            std = abs(per_km) * float(fits.dates_std[number, column])
            height = bool(fits.significant[number])
        known = np.isfinite(before[number])
        yield (
            date,
            int(findings.stencils.counts[number]),
            bool(findings.corrected[number]),
            places.get(number),
            float(noise[0][number]) if known else None,
            float(noise[1][number]) if known else None,
            millimetres * float(before[number]),
            millimetres * float(after[number]),
            slope,
            std,
            height,
        )


def write_report(
    path: str,
    stack: Stack,
    findings: AtmosphereFindings,
    reference: Reference,
    screens: np.ndarray,
    provenance: Provenance,
) -> None:
    """Write the HTML report.

    Parameters
    ----------
    path : str
    stack : Stack
    findings : AtmosphereFindings
    reference : Reference
    screens : ndarray, shape (S, rows, cols)
        Apparent displacement of the screens on few pixels [mm].
    provenance : Provenance
    """
    network = stack.network
    report = Report("Atmosphere", f"Mining InSAR {provenance.version}. {provenance.command}".strip())
    scenes = findings.scenes
    median_before, median_after = (
        MM_PER_M * float(np.nanmedian(rms)) for rms in (findings.pair_rms_before, findings.pair_rms_after)
    )
    facts = {
        "Taken off": findings.words or "nothing",
        "Dates": f"{network.n_dates}, {network.dates[0]} to {network.dates[-1]}",
        "Interferograms": network.n_pairs,
        "Reference": reference.description,
        "Scenes with symmetric pairs": f"{int((findings.stencils.counts > 0).sum())} of {network.n_dates}",
        "Scenes corrected by stacking": int(findings.corrected.sum()),
        "Iterations": scenes.iterations,
        "Pixels looked at outside the mask": findings.sampled,
        "Pixels of the sample inside the mask": findings.masked,
        "Median rms of the interferograms before [mm]": round(median_before, 2),
        "Median rms of the interferograms after [mm]": round(median_after, 2),
    }
    report.facts(facts)
    report.warnings([*findings.warnings, *reference.warnings])
    report.heading("What this can and cannot do")
    report.bullets(LIMITS)
    _scenes(report, network, findings)
    _surfaces(report, stack, findings)
    _pairs(report, network, findings)
    _pictures(report, network, screens)
    report.write(path)


def _scenes(report: Report, network: Network, findings: AtmosphereFindings) -> None:
    report.heading("Scenes")
    report.paragraph(
        "The noise coefficient is 10 for the scene whose plain average over its symmetric pairs varies most over the "
        "sample outside the mask, before anything is taken off; after is on the same scale. It is what this average "
        "still finds: zero for a scene with a single stencil, whether its screen is right or not. Scenes without "
        "symmetric pairs are marked: nothing is known of their air, and stacking leaves them as they are."
    )
    rows = list(scene_rows(network, findings))
    alone = [number for number, row in enumerate(rows) if row[1] == 0]
    used = len(SCENE_COLUMNS) if findings.surfaces is not None and findings.surfaces.model.n_elevation else 8
    digits = {4: 2, 5: 2, 6: 2, 7: 2, 8: 2, 9: 2}
    report.table(SCENE_COLUMNS[:used], [row[:used] for row in rows], digits=digits, marked=alone)
    bars = [
        (f"{row[0]:%Y%m%d} {words}".strip(), np.nan if row[column] is None else row[column])
        for row in rows
        if row[4] is not None
        for column, words in ((4, ""), (5, "after"))
    ]
    if not bars:
        return
    image = bar_plot(
        [label for label, _ in bars],
        np.array([value for _, value in bars]),
        title="Noise coefficient of the scenes",
        axis_label="10: the noisiest scene before",
        marked=range(1, len(bars), 2),
    )
    if image:
        report.figure(image, "Noise coefficient of each scene before, and in red after what is taken off.")


def _surfaces(report: Report, stack: Stack, findings: AtmosphereFindings) -> None:
    fits = findings.surfaces
    if fits is None:
        return
    report.heading("Surfaces of height and position")
    report.paragraph(
        "Each pair is fitted robustly outside the mask; the surfaces of the pairs are solved for those of the dates, "
        "so that loops close as before. Standard deviations come from leaving out one sixteenth of the scene after the "
        "other: residual air is alike over kilometres, and the usual ones would be many times too small."
    )
    if not fits.model.n_elevation:
        report.paragraph(f"Ramp: {fits.model.ramp}. There is no term of the height.")
        return
    report.facts(
        {
            "Ramp": fits.model.ramp,
            "Height": fits.model.elevation,
            "Mean height, spread (standard deviation) [m]": f"{fits.model.mean_height:.0f}, "
            f"{fits.model.height_scale:.0f}",
            "Dates corrected for height": f"{int(fits.significant.sum())} of {stack.network.n_dates}",
        }
    )
    per_km = findings.metres_per_radian * MM_PER_M * _METRES_PER_KM
    rows = [
        (name, per_km * slope, abs(per_km) * std, 100.0 * explained)
        for name, (slope, std), explained in zip(stack.network.pair_names(), fits.slopes, fits.explained)
    ]
    report.table(
        ("Pair", "Slope with height [mm/km]", "Standard deviation [mm/km]", "Variance explained [%]"),
        rows,
        digits={1: 2, 2: 2, 3: 1},
        caption="Phase and height of each pair (linear term; positive: high ground seems to move toward the satellite)",
    )


def _pairs(report: Report, network: Network, findings: AtmosphereFindings) -> None:
    report.heading("Interferograms")
    names, days = network.pair_names(), np.abs(network.temporal_baseline) * DAYS_PER_YEAR
    before, after = MM_PER_M * findings.pair_rms_before, MM_PER_M * findings.pair_rms_after
    rows = [
        (name, round(float(span)), float(first), float(second))
        for name, span, first, second in zip(names, days, before, after)
    ]
    worse = [number for number in range(len(rows)) if after[number] > before[number]]
    report.paragraph(
        "Standard deviation over the sample outside the mask, about the steady rate of each pixel. Pairs that became "
        "noisier are marked: both their scenes took over noise that is not air (decorrelation, unwrapping errors), or "
        "have no screen."
    )
    report.table(("Pair", "Days", "Rms before [mm]", "Rms after [mm]"), rows, digits={2: 2, 3: 2}, marked=worse)


def _pictures(report: Report, network: Network, screens: np.ndarray) -> None:
    strength = np.array([np.nanstd(screen) if np.isfinite(screen).any() else 0.0 for screen in screens])
    chosen = np.sort(np.argsort(-strength, kind="stable")[:_PANELS])
    chosen = [number for number in chosen if strength[number] > 0.0]
    if not chosen:
        return
    limit = float(np.nanpercentile(np.abs(screens[chosen]), 99.5)) or 1.0
    panels = [MapPanel(screens[number], str(network.dates[number])) for number in chosen]
    image = map_panels(panels, label="mm, toward the satellite", ramp="RdBu_r", limits=(-limit, limit))
    if image:
        report.heading("Screens")
        report.figure(image, f"Apparent displacement [mm] of the {len(chosen)} strongest screens, as taken off.")
