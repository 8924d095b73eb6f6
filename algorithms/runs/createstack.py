"""Interferogram layers or a product folder to one stack file, with a report of what was decided."""

from __future__ import annotations

import numpy as np

from ..constants import DAYS_PER_YEAR
from ..grid import Window
from ..io.engine import plan_blocks, run_blocks
from ..io.hdf5 import IfgramStackWriter
from ..io.rasters import check_destination
from ..io.report_html import Report
from ..io.request import Stack, StackRequest
from ..io.stack import open_stack
from ..reporting import Reporter
from ..timeseries.network import describe_network, disconnection_message
from ..timeseries.quality import PairStatistics, summarise_pairs
from .common import RunSettings, input_files

#: Phase and coherence of a window.
_Block = tuple[np.ndarray, "np.ndarray | None"]


def run_createstack(
    request: StackRequest,
    *,
    output: str,
    report: str | None = None,
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Write a stack in MintPy's ifgramStack layout, and the report.

    Parameters
    ----------
    request : StackRequest
    output : str
        HDF5 file.
    report : str or None
        HTML file: decisions with their sources, warnings, table of pairs.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_pairs``, ``n_dates``, ``n_components``, ``n_warnings``, and ``mean_coherence`` where there is coherence.

    Raises
    ------
    InputError
        If the stack cannot be used or an output cannot be written.
    MissingPackageError
        If h5py is not there.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    with open_stack(request, reporter.part(0.0, 0.1)) as stack:
        network = stack.network
        summary = describe_network(network, reporter)
        if not summary.connected:
            stack.warnings.append(disconnection_message(network, summary))
        pairs = PairStatistics.empty(network.n_pairs)
        values = network.n_pairs * (2 if stack.has_coherence else 1)
        blocks = plan_blocks(
            stack.grid,
            stack.native_block,
            bytes_per_pixel=4.0 * (values + 4),
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )

        def compute(_window: Window, data: _Block) -> tuple[_Block, PairStatistics]:
            return data, summarise_pairs(*data)[1]

        def write(window: Window, result: tuple[_Block, PairStatistics]) -> None:
            nonlocal pairs
            data, statistics = result
            pairs = pairs + statistics
            writer.write(window, *data)

        if report:
            check_destination("REPORT", report)
        with IfgramStackWriter(output, stack, provenance=settings.provenance, inputs=input_files(request)) as writer:
            run_blocks(
                blocks,
                lambda window: (stack.read_phase(window), stack.read_coherence(window)),
                compute,
                write,
                reporter.part(0.1, 1.0),
            )
            if report:
                _report(stack, pairs, output, settings).write(report)
    result: dict[str, object] = {
        "n_pairs": network.n_pairs,
        "n_dates": network.n_dates,
        "n_components": int(summary.n_components),
        "n_warnings": len(stack.warnings),
    }
    if stack.has_coherence:
        result["mean_coherence"] = float(np.nanmean(pairs.mean_coherence))
    return result


def _report(stack: Stack, pairs: PairStatistics, output: str, settings: RunSettings) -> Report:
    network, geometry = stack.network, stack.geometry
    made = settings.provenance
    report = Report("Stack of interferograms", f"Mining InSAR {made.version}. {made.command}".strip())
    report.facts(
        {
            "File": output,
            "Interferograms": network.n_pairs,
            "Dates": f"{network.n_dates}, {network.dates[0]} to {network.dates[-1]}",
            "Grid": stack.grid.describe(),
            "Wavelength [m]": geometry.wavelength,
            "Phase in the file": "radians, growing with the distance from the satellite",
            "Coherence": stack.has_coherence,
            "Perpendicular baselines": stack.has_baselines,
        }
    )
    report.warnings(stack.warnings)
    recognised = [decision for decision in stack.decisions if decision.item in ("product", "evidence")]
    if recognised:
        report.heading("What the folder holds")
        report.paragraph(
            "PRODUCT names a reader where this is wrong; generic tells rasters by tags, names and contents."
        )
        report.table(["", "Found", "How"], [[entry.item, entry.value, entry.source] for entry in recognised])
    report.heading("What was decided, and from which source")
    report.table(
        ["Item", "Value", "Source"],
        [[entry.item, entry.value, entry.source] for entry in stack.decisions if entry not in recognised],
    )
    report.heading("Pairs")
    if any(network.date_pair(number)[0] > network.date_pair(number)[1] for number in range(network.n_pairs)):
        report.paragraph(
            "Pairs as they are read. In the file the earlier date comes first: a pair whose later date stands first "
            "here is turned round there, phase and baseline together."
        )
    unknown = np.full(network.n_pairs, np.nan)
    baseline = unknown if network.perpendicular_baseline is None else network.perpendicular_baseline
    coherence = pairs.mean_coherence if stack.has_coherence else unknown
    days = network.temporal_baseline * DAYS_PER_YEAR
    report.table(
        ["Reference", "Secondary", "Days", "Perpendicular baseline [m]", "Mean coherence", "Valid pixels [%]", "Layer"],
        [
            [
                *network.date_pair(number),
                round(float(days[number])),
                float(baseline[number]),
                float(coherence[number]),
                100.0 * float(pairs.valid_share[number]),
                stack.layer_names[number],
            ]
            for number in range(network.n_pairs)
        ],
        digits={3: 2, 4: 3, 5: 1},
    )
    return report
