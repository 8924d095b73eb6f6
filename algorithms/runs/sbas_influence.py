"""The table of what each interferogram does to the result of an SBAS run."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..constants import MM_PER_M
from ..grid import Window
from ..io.acquisitions import write_table
from ..io.request import Stack
from ..io.sampling import read_windows, sample_windows
from ..reporting import Reporter
from ..timeseries.influence import PairInfluence, leave_one_out, sample_size, summarise_influence
from ..timeseries.sbas import SbasPlan
from .sbas_job import SbasJob

#: Rasters of up to so many pixels are read whole for the sample; larger ones by patches.
WHOLE_PIXELS = 65_536
PATCHES = 16
#: Pairs that the log names.
NAMED = 3
#: A pair is named as one that hurts where, against the others, it is off by so many times what the median pair is.
UNUSUAL = 1.5

COLUMNS = (
    "pair",
    "reference_date",
    "secondary_date",
    "pixels",
    "velocity_change_rms_mm_yr",
    "velocity_change_median_mm_yr",
    "series_change_rms_mm",
    "residual_against_others_rms_mm",
    "misfit_share_percent",
    "leverage",
    "unchecked_percent",
)


def write_influence(path: str, stack: Stack, job: SbasJob, reporter: Reporter) -> str:
    """Leave out every pair at a sample of pixels, write the table, and return the name of the pair that hurts most.

    Parameters
    ----------
    path : str
        CSV.
    stack : Stack
    job : SbasJob
        Reads and masks as the run does.
    reporter : Reporter

    Returns
    -------
    str
        Empty where no pixel has a pair that others check.
    """

    def read(window: Window) -> np.ndarray:
        phase, coherence, _coverage = job.mask(job.read(window))
        return phase if coherence is None else np.concatenate([phase, coherence])

    phase, coherence = sample_pixels(stack, job.plan, read, reporter)
    found = summarise_influence(leave_one_out(job.plan, phase, coherence, wavelength=stack.geometry.wavelength))
    write_table(path, COLUMNS, _rows(stack, found))
    return _tell(stack, found, phase.shape[1], reporter)


def sample_pixels(
    stack: Stack, plan: SbasPlan, read: Callable[[Window], np.ndarray], reporter: Reporter
) -> tuple[np.ndarray, np.ndarray | None]:
    """Phase and coherence (None where none is read) of as many pixels as a table can look at, shape (P, n).

    Parameters
    ----------
    stack : Stack
    plan : SbasPlan
    read : callable(window) -> ndarray
        Phases of all pairs, followed by their coherences or not, shape (P or 2 P, rows, cols).
    reporter : Reporter
    """
    n_pairs = stack.network.n_pairs
    windows, _whole = sample_windows(
        stack.grid, 2 * n_pairs, stack.native_block, whole_pixels=WHOLE_PIXELS, patches=PATCHES
    )
    values = read_windows(read, windows, reporter)
    there = np.flatnonzero(np.isfinite(values[:n_pairs]).any(axis=0))
    most = sample_size(plan)
    if there.size > most:
        there = there[np.linspace(0, there.size - 1, most).round().astype(np.int64)]
    values = values[:, there]
    return values[:n_pairs], values[n_pairs:] if len(values) > n_pairs else None


def _rows(stack: Stack, found: PairInfluence) -> list[tuple]:
    names = stack.network.pair_names()
    return [
        (
            names[number],
            *stack.network.date_pair(number),
            int(found.pixels[number]),
            found.velocity_rms[number] * MM_PER_M,
            found.velocity_median[number] * MM_PER_M,
            found.series_rms[number] * MM_PER_M,
            found.residual_rms[number] * MM_PER_M,
            100.0 * found.misfit[number],
            found.leverage[number],
            100.0 * found.unchecked[number],
        )
        for number in found.order
    ]


def _tell(stack: Stack, found: PairInfluence, n_pixels: int, reporter: Reporter) -> str:
    """Name the pairs that hurt most."""
    names = stack.network.pair_names()
    checked = np.isfinite(found.velocity_rms)
    if not checked.any():
        reporter.info("INFLUENCE: no interferogram is checked by others, so none can be left out.")
        return ""
    usual = float(np.median(found.residual_rms[checked]))
    worst = [number for number in found.order[:NAMED] if checked[number]]
    told = "; ".join(
        f"{names[number]} (velocity {found.velocity_rms[number] * MM_PER_M:.2f} mm/yr rms, against the others off by "
        f"{found.residual_rms[number] * MM_PER_M:.1f} mm, the median pair by {usual * MM_PER_M:.1f} mm)"
        for number in worst
    )
    reporter.info(f"Left out one at a time at {n_pixels} pixels, these interferograms change the result most: {told}.")
    suspects = [n for n in found.order if checked[n] and found.residual_rms[n] > UNUSUAL * usual][:NAMED]
    if suspects:
        reporter.warn(
            "These interferograms hurt most: they change the velocity and disagree with the others: "
            f"{', '.join(names[one] for one in suspects)}. Look at them (RESIDUALS), correct them or leave them out; "
            "ROBUST weighs them less."
        )
    return names[worst[0]]
