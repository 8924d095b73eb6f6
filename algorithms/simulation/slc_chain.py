"""The sub-band chain on simulated images with speckle: what it measures, how sure it is, and where it is blind."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_positive
from ..reporting import Reporter
from ..subband.displacement import SUBSIDENCE, line_of_sight, on_branch, vertical
from ..subband.double_difference import COMMON_RAMP, BandPair, double_difference
from ..subband.noise import displacement_std
from ..subband.quality import judge_blocks
from ..subband.subbands import Subbands
from .diao import FaceStudy
from .slc import SlcRadar, simulate_pair

#: Rows of windows that are simulated at once.
_ROWS = 4


@dataclass(frozen=True)
class SpeckleStudy:
    """How images with speckle are made and used.

    Attributes
    ----------
    coherence : float
    looks : (lines, samples)
        Pixels averaged.
    oversampling : float
        Sampling rate over bandwidth.
    line_spacing : float
        [m]
    most_std : float
        Pixels with a larger predicted standard deviation of LOS displacement are blind [m].
    method : {"common_ramp", "plain"}
    """

    coherence: float = 1.0
    looks: tuple[int, int] = (21, 29)
    oversampling: float = 1.1
    line_spacing: float = 3.0
    most_std: float = 0.04
    method: str = COMMON_RAMP

    def __post_init__(self) -> None:
        if not 0.0 <= self.coherence <= 1.0:
            raise InputError(f"COHERENCE must be within 0 to 1, got {self.coherence!r}.")
        check_positive("MAX_STD", self.most_std, "metres")


@dataclass(frozen=True)
class ChainResult:
    """Blocks of the images; arrays of one shape, metres.

    Attributes
    ----------
    study : SpeckleStudy
    east : ndarray
        Of the block centres.
    true, measured : ndarray
        Subsidence, positive down; measured everywhere, also where it is noise.
    std : ndarray
        Predicted standard deviation of the subsidence.
    seen : ndarray of bool
        Not blind.
    """

    study: SpeckleStudy
    east: np.ndarray
    true: np.ndarray
    measured: np.ndarray
    std: np.ndarray
    seen: np.ndarray

    @property
    def error(self) -> np.ndarray:
        """Measured minus true [m]."""
        return self.measured - self.true

    @property
    def coverage(self) -> float:
        """Share of the bowl (10 mm and more) that is not blind."""
        bowl = self.true >= 0.01
        return float(self.seen[bowl].mean()) if bowl.any() else float("nan")

    @property
    def normalised_rms(self) -> float:
        """Root mean square of error over predicted standard deviation in the bowl where not blind; 1 is honest."""
        used = self.seen & (self.true >= 0.01)
        return float(np.sqrt(np.mean(np.square(self.error[used] / self.std[used])))) if used.any() else float("nan")


def run_chain(
    study: FaceStudy, cycle: float, speckle: SpeckleStudy, seed: int = 0, reporter: Reporter | None = None
) -> ChainResult:
    """Simulate images of the bowl after ``cycle`` revisit cycles and take them through the sub-band chain.

    Range runs east. The images are registered by geometry, so the motion is not in the registration.

    Parameters
    ----------
    study : FaceStudy
    cycle : float
    speckle : SpeckleStudy
    seed : int
    reporter : Reporter, optional
        Asked whether to stop.
    """
    reporter = reporter or Reporter()
    system = study.system
    radar = SlcRadar(
        system.carrier_frequency,
        system.range_bandwidth,
        speckle.oversampling * system.range_bandwidth,
        speckle.line_spacing,
        study.incidence,
    )
    lines, samples = speckle.looks
    all_east, all_north = study.positions()
    east = np.arange(all_east.min(), all_east.max(), radar.ground_spacing)
    north = np.arange(all_north.max(), all_north.min(), -radar.line_spacing)
    subbands = Subbands.planned(system, east.size, radar.sampling_rate)
    count, kept = north.size // lines, east.size // samples * samples
    rows: list[tuple[np.ndarray, ...]] = []
    for first in range(0, count, _ROWS):
        reporter.stop_if_cancelled()
        chosen = north[first * lines : min(first + _ROWS, count) * lines]
        positions = np.meshgrid(east, chosen)
        subsidence = study.subsidence(cycle, (positions[0], positions[1]))
        images = simulate_pair(radar, study.range_change(subsidence), speckle.coherence, (seed,), first * lines)
        pieces = [subbands.cut(image) for image in images]
        result = double_difference(
            BandPair(*images),
            BandPair(pieces[0][0], pieces[1][0]),
            BandPair(pieces[0][1], pieces[1][1]),
            speckle.looks,
            speckle.method,
        )
        quality = judge_blocks(result, speckle.looks, system.subband_bandwidth, radar.sampling_rate)
        los = line_of_sight(on_branch(result.phase.astype(np.float64), SUBSIDENCE), subbands.separation)
        std = displacement_std(quality.phase_std, subbands.separation)
        true = subsidence[:, :kept].reshape(-1, lines, kept // samples, samples).mean(axis=(1, 3))
        rows.append((true, -vertical(los, study.incidence), std, quality.seen & (std <= speckle.most_std)))
    true, measured, std, seen = (np.concatenate(parts) for parts in zip(*rows))
    middle = np.broadcast_to(east[:kept].reshape(-1, samples).mean(axis=1), true.shape)
    return ChainResult(speckle, middle, true, measured, vertical(std, study.incidence), seen)
