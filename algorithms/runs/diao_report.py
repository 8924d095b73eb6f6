"""Figures 5 to 10 of Diao et al. (2023) for any radar and any working face, as one HTML report."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..checks import InputError, check_not_negative, check_positive
from ..constants import MM_PER_M
from ..io.maps import SUBSIDENCE, Line, MapPanel, class_panels, line_plot, map_panels
from ..io.plots import matplotlib_is_there
from ..io.report_html import Report
from ..mining.pim_dynamic import PRINTED_MAXIMA
from ..reporting import Reporter
from ..simulation.diao import (
    CYCLES,
    PAPER_NOISE,
    PAPER_SMOOTHING,
    CycleResult,
    FaceStudy,
    judge,
    paper_study,
    phases,
    profile,
    smoothed,
    vertical_from_phase,
)
from ..simulation.slc_chain import ChainResult, SpeckleStudy, run_chain
from ..subband.applicability import Criteria, PhaseNoise, classify
from ..subband.noise import critical_gradient, double_difference_std, looks_needed
from .common import RunSettings, wanted

#: Classes of the maps: value, colour, words.
CLASS_COLOURS = (
    (0, "#4d4d4d", "blind"),
    (1, "#56b4e9", "D-InSAR only"),
    (2, "#e69f00", "sub-band only"),
    (3, "#009e73", "both"),
)
#: Standard deviation of a sub-band displacement that planners ask for [m] in the table of looks.
PLANNING_STD = 0.026
_COHERENCES = (0.9, 0.7, 0.5, 0.3)


@dataclass(frozen=True)
class ReportOptions:
    """What the report simulates.

    Attributes
    ----------
    phase_noise : float
        Noise of each interferogram in Figures 9 and 10 [rad].
    smoothing : float
        Side of the filter of Figure 7 [m].
    speckle : SpeckleStudy or None
        Images with speckle for the finished bowl; None leaves that part out.
    seed : int
    """

    phase_noise: float = PAPER_NOISE
    smoothing: float = PAPER_SMOOTHING
    speckle: SpeckleStudy | None = None
    seed: int = 0

    def __post_init__(self) -> None:
        check_not_negative("PHASE_NOISE", self.phase_noise, "rad")
        check_positive("SMOOTHING", self.smoothing, "metres")


def run_subbandreport(
    study: FaceStudy,
    options: ReportOptions | None = None,
    *,
    sensor: str = "",
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Write the report.

    Parameters
    ----------
    study : FaceStudy
        `simulation.diao.paper_study` is the paper's.
    options : ReportOptions, optional
    sensor : str
        Name of the radar for the heading.
    outputs : mapping
        Path of REPORT (.html).
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``simulated_wavelength`` [m], ``peak_phase`` [rad], ``max_subsidence_mm``, ``mean_error_mm`` and
        ``max_error_mm`` of Figure 7, ``conventional_to_cycle``, ``appears_from_cycle`` and ``clear_from_cycle`` (0
        where none of the cycles does), ``coverage_percent`` of the speckle chain (None without it).

    Raises
    ------
    InputError
        If no output is asked for, or it cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter, options = settings or RunSettings(), reporter or Reporter(), options or ReportOptions()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give REPORT.")
    if not matplotlib_is_there():
        reporter.warn("matplotlib is not installed: the report has its tables and no figures.")
    provenance = settings.provenance
    report = Report(
        f"Sub-band InSAR over a working face{f': {sensor}' if sensor else ''}",
        " ".join(part for part in ("Mining InSAR", provenance.version, provenance.command) if part),
    )
    final = study.subsidence(math.ceil(study.cycles_in_all))
    _facts(report, study, final)
    reporter.progress(0.05)
    reporter.stop_if_cancelled()
    summary = _accuracy(report, study, final, options, reporter)
    reporter.progress(0.5)
    reporter.stop_if_cancelled()
    summary.update(_dynamics(report, study, options, reporter.part(0.5, 0.95)))
    _planning(report, study)
    reporter.stop_if_cancelled()
    report.write(paths["REPORT"])
    reporter.progress(1.0)
    return {
        "simulated_wavelength": study.system.simulated_wavelength,
        "max_subsidence_mm": float(final.max()) * MM_PER_M,
        **summary,
    }


def _is_the_paper_s(study: FaceStudy) -> bool:
    """Whether radar and face are the paper's, whatever the pixel."""
    return replace(study, pixel=paper_study().pixel) == paper_study()


def _extent(study: FaceStudy, values: np.ndarray) -> tuple[float, float]:
    return values.shape[1] * study.pixel, values.shape[0] * study.pixel


def _figure(report: Report, image: bytes | None, caption: str) -> None:
    if image is not None:
        report.figure(image, caption)


def _facts(report: Report, study: FaceStudy, final: np.ndarray) -> None:
    system = study.system
    report.facts(
        {
            "Carrier frequency [GHz]": system.carrier_frequency / 1e9,
            "Wavelength [mm]": system.wavelength * MM_PER_M,
            "Range bandwidth [MHz]": system.range_bandwidth / 1e6,
            "Sub-bands [MHz]": f"{system.subband_bandwidth / 1e6:g} at -/+{system.separation / 2e6:g}",
            "Simulated wavelength [m]": system.simulated_wavelength,
            "Simulated over real wavelength": system.simulated_wavelength / system.wavelength,
            "Incidence [degrees]": study.incidence,
            "Pixel [m]": study.pixel,
            "Face, length x width [m]": f"{study.panel.strike_length:g} x {study.panel.dip_length:g}",
            "Depth [m]": study.panel.seam.depth,
            "Advance per cycle [m]": study.advance,
            "Cycles until mined out": study.cycles_in_all,
            "Largest subsidence in the end [mm]": float(final.max()) * MM_PER_M,
            "Critical slant gradient, full band": critical_gradient(system.carrier_frequency, system.range_bandwidth),
            "Critical slant gradient, sub-band": critical_gradient(system.carrier_frequency, system.subband_bandwidth),
        }
    )
    report.paragraph(
        "The figures follow Diao et al. (2023, doi 10.3390/su15010354), Section 3: a working face mined step by step, "
        "its subsidence by the probability integral method, and the phase that a radar would see. Motion is taken as "
        "vertical, as in the paper."
    )


def _accuracy(
    report: Report, study: FaceStudy, final: np.ndarray, options: ReportOptions, reporter: Reporter
) -> dict[str, object]:
    """Figures 5, 6 and 7."""
    clean = phases(study, final)
    extent = _extent(study, final)
    peak = float(np.abs(clean.true).max())
    report.heading("Figures 5 and 6: phase of the finished bowl, without noise")
    _figure(
        report,
        map_panels([MapPanel(clean.true, "True phase")], label="rad", ramp=SUBSIDENCE, extent=extent),
        f"Figure 5a. True phase of the full band: {peak:.1f} rad, {peak / (2 * math.pi):.1f} cycles.",
    )
    wrapped = [
        MapPanel(clean.full, "Full band"),
        MapPanel(clean.upper, "Upper sub-band"),
        MapPanel(clean.lower, "Lower sub-band"),
        MapPanel(clean.subband, "Sub-band phase"),
    ]
    _figure(
        report,
        map_panels(wrapped, label="rad", limits=(-math.pi, math.pi), extent=extent, columns=2),
        "Figures 5b and 6. Wrapped phase of the full band, of both sub-bands, and of their double difference. "
        "The axes are kilometres.",
    )
    largest = 4.0 * math.pi / study.system.simulated_wavelength * float(np.abs(study.range_change(final)).max())
    report.paragraph(
        f"The largest sub-band phase is {largest:.4f} rad. "
        + ("It wraps: above pi the branch rule or unwrapping is needed." if largest > math.pi else "It does not wrap.")
    )
    if largest >= 1.5 * math.pi:
        report.warning(
            "The sub-band phase exceeds three quarters of a cycle: the branch rule for subsidence fails here, and the "
            "phase must be unwrapped."
        )
    window = max(1, round(options.smoothing / study.pixel)) | 1
    filtered = vertical_from_phase(study, smoothed(clean.subband, window))
    exact = profile(study, final, vertical_from_phase(study, clean.subband))
    with_filter = profile(study, final, filtered)
    rows = [
        ["phase alone, no filter", exact.mean_error * MM_PER_M, exact.largest_error * MM_PER_M, 100.0, None],
        [
            f"phase alone, filtered over {window * study.pixel:.0f} m",
            with_filter.mean_error * MM_PER_M,
            with_filter.largest_error * MM_PER_M,
            100.0,
            None,
        ],
    ]
    lines = [
        Line(exact.distance, -exact.true * MM_PER_M, "true"),
        Line(with_filter.distance, -with_filter.measured * MM_PER_M, "sub-band, phase alone, filtered"),
    ]
    coverage = None
    if options.speckle is not None:
        reporter.info("Simulating a pair of images with speckle over the finished bowl.")
        chain = run_chain(study, math.ceil(study.cycles_in_all), options.speckle, options.seed, reporter)
        coverage = 100.0 * chain.coverage
        rows.append(_chain_row(chain))
        lines.append(_chain_line(study, chain))
    report.heading("Figure 7: displacement against the truth")
    report.table(
        ["Chain", "Mean |error| [mm]", "Largest |error| [mm]", "Coverage [%]", "Normalised residual rms"],
        rows,
        digits={1: 1, 2: 1, 3: 0, 4: 2},
        caption="Vertical displacement along the profile through the deepest point (phase alone), and over the bowl "
        "(speckle)",
    )
    if _is_the_paper_s(study):
        report.paragraph(
            "The paper prints 9 mm on average and 26 mm at most. A simulation of noiseless phase has no error at all; "
            "a filter of about 100 m alone makes the printed numbers."
        )
    if options.speckle is not None:
        report.paragraph(
            "Speckle: images simulated scatterer by scatterer and taken through split, common-ramp double difference "
            "and noise model. Only pixels whose predicted standard deviation stays below "
            f"{options.speckle.most_std * MM_PER_M:g} mm (LOS) count; the rest is blind and not filled. A normalised "
            "residual of 1 means that the predicted standard deviation is honest."
        )
    _figure(
        report,
        line_plot(lines, axis_label="Vertical displacement [mm]"),
        "Figure 7. Profile; dots with bars are "
        "single pixels of the speckle simulation with their predicted standard deviation, gaps are blind.",
    )
    return {
        "peak_phase": peak,
        "mean_error_mm": with_filter.mean_error * MM_PER_M,
        "max_error_mm": with_filter.largest_error * MM_PER_M,
        "coverage_percent": coverage,
    }


def _chain_row(chain: ChainResult) -> list[object]:
    errors = np.abs(chain.error[chain.seen & (chain.true >= 0.01)]) * MM_PER_M
    none = not errors.size
    return [
        f"with speckle, coherence {chain.study.coherence:g}, {chain.study.looks[0]} x {chain.study.looks[1]} pixels",
        None if none else float(errors.mean()),
        None if none else float(errors.max()),
        100.0 * chain.coverage,
        None if none else chain.normalised_rms,
    ]


def _chain_line(study: FaceStudy, chain: ChainResult) -> Line:
    row = int(np.unravel_index(int(np.nanargmax(chain.true)), chain.true.shape)[0])
    return Line(
        chain.east[row] - float(study.positions()[0].min()),
        np.where(chain.seen[row], -chain.measured[row] * MM_PER_M, np.nan),
        "sub-band, with speckle",
        band=np.where(chain.seen[row], chain.std[row] * MM_PER_M, np.nan),
        points=True,
    )


def _dynamics(report: Report, study: FaceStudy, options: ReportOptions, reporter: Reporter) -> dict[str, object]:
    """Figures 8, 9 and 10, Table 4, and the classes of every cycle."""
    noise, criteria = PhaseNoise(interferogram_std=options.phase_noise), Criteria()
    subsidence, full, subband, classes = [], [], [], []
    results: list[CycleResult] = []
    for number in range(1, max(CYCLES) + 1):
        reporter.stop_if_cancelled()
        results.append(judge(study, number, noise, criteria))
        if number in CYCLES:
            bowl = study.subsidence(number)
            noisy = phases(study, bowl, options.phase_noise, options.seed + number)
            found = classify(study.expected(bowl), 1.0, noise, study.system, criteria).classes
            title = f"cycle {number}"
            subsidence.append(MapPanel(bowl * MM_PER_M, title))
            full.append(MapPanel(noisy.full, title))
            subband.append(MapPanel(noisy.subband, title))
            classes.append(MapPanel(np.where(bowl >= 0.01, found, 255), title))
        reporter.progress(number / max(CYCLES))
    extent = _extent(study, subsidence[0].values)
    report.heading("Figure 8: subsidence after revisit cycles")
    _figure(
        report,
        map_panels(subsidence, label="mm", ramp=SUBSIDENCE, extent=extent),
        f"Figure 8. Subsidence after revisit cycles of {study.cycle_days:g} days.",
    )
    if study.panel == paper_study().panel and study.advance == paper_study().advance:
        _table_4(report, results)
    report.heading("Figures 9 and 10: wrapped phase with noise")
    for panels, name in ((full, "Figure 9. Full band (D-InSAR)"), (subband, "Figure 10. Sub-band")):
        _figure(
            report,
            map_panels(panels, label="rad", limits=(-math.pi, math.pi), extent=extent),
            f"{name}: wrapped phase, {options.phase_noise:g} rad of noise in each interferogram.",
        )
    report.heading("What works when")
    report.table(
        [
            "Cycle",
            "Subsidence [mm]",
            "Simulated wavelengths",
            "Step [rad]",
            "Itoh broken [%]",
            "D-InSAR",
            "Sub-band SNR",
            "Sub-band",
            "Blind share of the bowl [%]",
        ],
        [
            [
                result.cycle,
                result.subsidence * MM_PER_M,
                f"1/{study.system.simulated_wavelength / result.subsidence:.1f}",
                result.phase_step,
                100.0 * result.itoh_failure,
                "works" if result.conventional else "fails",
                result.snr,
                "clear" if result.clear else "appears" if result.appears else "noise",
                100.0 * result.shares[0],
            ]
            for result in results
        ],
        digits={1: 1, 3: 2, 4: 2, 6: 2, 8: 1},
        marked=[index for index, result in enumerate(results) if not (result.conventional or result.clear)],
        caption="Marked: neither D-InSAR throughout the bowl nor a clear sub-band phase",
    )
    report.paragraph(
        "D-InSAR works while the largest phase difference of neighbouring pixels breaks Itoh's condition with at most "
        "1 %. Sub-band phase appears at a signal-to-noise ratio of 1 and is clear from 1.8, at the deepest point. "
        "Noise is added to each interferogram alike, as in the paper; sub-bands of real images are noisier by the "
        "square root of B / b."
    )
    _figure(
        report,
        class_panels(classes, CLASS_COLOURS, extent=extent),
        "Where each method works, within the bowl (10 mm and more). Slopes decorrelate a narrow sub-band, so it works "
        "on the floor of the bowl first.",
    )
    conventional = 0
    for result in results:
        if not result.conventional:
            break
        conventional = result.cycle
    return {
        "conventional_to_cycle": conventional,
        "appears_from_cycle": next((result.cycle for result in results if result.appears), 0),
        "clear_from_cycle": next((result.cycle for result in results if result.clear), 0),
    }


def _table_4(report: Report, results: list[CycleResult]) -> None:
    rows = [
        [
            result.cycle,
            PRINTED_MAXIMA[result.cycle],
            result.subsidence * MM_PER_M,
            result.subsidence * MM_PER_M - PRINTED_MAXIMA[result.cycle],
        ]
        for result in results
        if result.cycle in PRINTED_MAXIMA
    ]
    differences = np.array([row[3] for row in rows])
    report.table(
        ["Cycle", "Printed [mm]", "Here [mm]", "Difference [mm]"],
        rows,
        digits={1: 0, 2: 1, 3: 1},
        caption=f"Table 4: largest subsidence; rms of the differences {np.sqrt(np.mean(differences**2)):.1f} mm, "
        f"largest {np.abs(differences).max():.1f} mm",
    )
    report.paragraph(
        "The paper does not print the face: length, width, depth and dip here are a fit. Its increments per cycle are "
        "not smooth, so no uniformly advancing rectangle meets them to the millimetre."
    )


def _planning(report: Report, study: FaceStudy) -> None:
    system = study.system
    report.heading("Looks that real images need")
    rows = []
    for coherence in _COHERENCES:
        bands = (system.range_bandwidth, system.subband_bandwidth)
        spread = double_difference_std(coherence, 400.0, *bands)
        rows.append(
            [
                coherence,
                float(spread),
                float(spread) * system.simulated_wavelength / (4.0 * math.pi) * MM_PER_M,
                looks_needed(PLANNING_STD, coherence, *bands, system.separation),
                looks_needed(0.010, coherence, *bands, system.separation),
            ]
        )
    report.table(
        ["Coherence", "Phase std, 400 looks [rad]", "LOS std, 400 looks [mm]", "Looks for 26 mm", "Looks for 10 mm"],
        rows,
        digits={0: 1, 1: 4, 2: 1, 3: 0, 4: 0},
        caption="Independent full-band looks (Bamler and Eineder 2005)",
    )
