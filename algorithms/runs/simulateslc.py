"""Simulate a pair of single-look complex images over an advancing working face, with the truth beside it."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..checks import InputError, check_not_negative, check_positive
from ..constants import MM_PER_M, SENSORS, Sensor
from ..geometry import RIGHT, los_unit_vector
from ..grid import Grid, Window
from ..io import tags
from ..io.rasters import OutputSet, RasterSpec
from ..io.slc_metadata import HAMMING, NO_WINDOW, SlcMetadata, slc_tags
from ..mining.pim_dynamic import canonical_face, static_displacement
from ..reporting import Reporter
from ..simulation.diao import CANONICAL_ADVANCE
from ..simulation.slc import SlcRadar, simulate_pair
from .common import Band, RunSettings, provenance_tags, wanted

#: Date of the reference image; only the days between the two count.
FIRST_DATE = datetime.date(2022, 1, 1)
#: The scene lies in the coal base of Ningdong: longitude and latitude of its middle [deg].
CENTRE = (106.5, 38.0)
#: Flight due north, looking right: lines go north, samples east.
HEADING = 0.0
#: Lines that are made at once.
_LINES = 64
_METRES_PER_DEGREE = 111_320.0
#: Wavelengths of the simulated hills along range and azimuth [m].
_HILLS = (3000.0, 2300.0)

BANDS = {
    "TRUE_LOS": Band("los", "mm", "True LOS displacement, positive toward the satellite"),
    "TRUE_VERTICAL": Band("vertical", "mm", "True vertical displacement, positive up"),
    "TOPO_PHASE": Band("topographic_phase", "rad", "Topographic phase at the carrier"),
    "HEIGHT": Band("height", "m", "Height"),
    "LONGITUDE": Band("longitude", "deg", "Longitude", "float64"),
    "LATITUDE": Band("latitude", "deg", "Latitude", "float64"),
}


@dataclass(frozen=True)
class SlcScene:
    """What is simulated.

    Attributes
    ----------
    sensor : str
        Key of `constants.SENSORS`; one with a bandwidth and an incidence.
    cycles : float
        Revisit cycles of the face's advance between the two images.
    lines, samples : int
    line_spacing : float
        [m]
    coherence : float
    oversampling : float
        Sampling rate over bandwidth, 1 or more.
    window_coefficient : float
        Hamming coefficient of the range spectrum; 1 is no weighting.
    perpendicular_baseline : float
        [m]
    relief : float
        Height of the hills [m].
    horizontal : bool
        Let the ground move horizontally too; the paper's radar sees vertical motion only.
    shift_lines : int
    shift_samples : float
        Misregistration of the secondary image: its content lies so much farther down and along.
    seed : int
    """

    sensor: str = "terrasarx_100"
    cycles: float = 8.0
    lines: int = 640
    samples: int = 1200
    line_spacing: float = 3.0
    coherence: float = 0.9
    oversampling: float = 1.1
    window_coefficient: float = 1.0
    perpendicular_baseline: float = 0.0
    relief: float = 0.0
    horizontal: bool = False
    shift_lines: int = 0
    shift_samples: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        if self.sensor not in SENSORS or SENSORS[self.sensor].range_bandwidth is None:
            raise InputError(f"SENSOR must be one of {', '.join(SENSORS)}, got {self.sensor!r}.")
        if min(self.lines, self.samples) < 16:
            raise InputError(f"LINES and SAMPLES must be at least 16, got {self.lines} and {self.samples}.")
        check_not_negative("CYCLES", self.cycles)
        check_not_negative("RELIEF", self.relief, "metres")
        if not 0.0 <= self.coherence <= 1.0:
            raise InputError(f"COHERENCE must be within 0 to 1, got {self.coherence!r}.")
        if check_positive("OVERSAMPLING", self.oversampling) < 1.0:
            raise InputError(f"OVERSAMPLING must be at least 1, got {self.oversampling!r}.")

    @property
    def description(self) -> Sensor:
        """The sensor's constants."""
        return SENSORS[self.sensor]

    @property
    def radar(self) -> SlcRadar:
        """The radar of the simulation."""
        sensor = self.description
        return SlcRadar(
            carrier_frequency=sensor.carrier_frequency,
            range_bandwidth=sensor.range_bandwidth,
            sampling_rate=self.oversampling * sensor.range_bandwidth,
            line_spacing=self.line_spacing,
            incidence=sensor.incidence,
            window_coefficient=self.window_coefficient,
        )


@dataclass(frozen=True)
class SceneTruth:
    """Ground truth of some lines; arrays (lines, samples) in metres, longitude and latitude in degrees."""

    los: np.ndarray
    vertical: np.ndarray
    height: np.ndarray
    topographic_range: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray


def scene_truth(scene: SlcScene, first_line: int, lines: int) -> SceneTruth:
    """Truth of lines of the scene; the bowl of the canonical face lies in its middle."""
    radar = scene.radar
    line = np.arange(first_line, first_line + lines, dtype=np.float64)[:, np.newaxis]
    sample = np.arange(scene.samples, dtype=np.float64)[np.newaxis, :]
    north = np.broadcast_to((line - (scene.lines - 1) / 2.0) * radar.line_spacing, (lines, scene.samples))
    east = np.broadcast_to((sample - (scene.samples - 1) / 2.0) * radar.ground_spacing, (lines, scene.samples))
    face, rock = canonical_face()
    # The influence goes down-dip: move the panel up-dip, so that the bowl and not the panel is in the middle.
    shift = face.panel.seam.depth * rock.cot_propagation
    down_east, down_north = face.panel.seam.down_dip
    panel = replace(face.panel, east=-shift * down_east, north=-shift * down_north)
    advanced = min(CANONICAL_ADVANCE * scene.cycles, panel.strike_length)
    # The bowl of a young face lies at the start of the panel: centre what has been mined so far.
    begin = (panel.strike_length - advanced) / 2.0
    along = panel.strike_axis
    panel = replace(panel, east=panel.east + begin * along[0], north=panel.north + begin * along[1])
    move = static_displacement(panel, rock, advanced, east, north)
    if scene.horizontal:
        vector = los_unit_vector(radar.incidence, HEADING, RIGHT)
        los = sum(float(part) * motion for part, motion in zip(vector, move))
    else:
        los = move[2] * math.cos(math.radians(radar.incidence))
    height = scene.relief * (
        0.5 + 0.5 * np.sin(2.0 * math.pi * east / _HILLS[0]) * np.cos(2.0 * math.pi * north / _HILLS[1])
    )
    return SceneTruth(
        los=los,
        vertical=move[2],
        height=height,
        topographic_range=radar.topographic_range(height, scene.perpendicular_baseline),
        longitude=CENTRE[0] + east / (_METRES_PER_DEGREE * math.cos(math.radians(CENTRE[1]))),
        latitude=CENTRE[1] + north / _METRES_PER_DEGREE,
    )


def scene_images(
    scene: SlcScene, first_line: int, lines: int, truth: SceneTruth | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Reference and secondary image of some lines, complex64; the secondary is not shifted by lines yet."""
    truth = truth or scene_truth(scene, first_line, lines)
    radar = scene.radar
    # A shift of registration moves echoes without turning their phase, as another start of sampling does.
    shift = scene.shift_samples * radar.sample_spacing
    range_change = -truth.los + truth.topographic_range + shift
    reference, secondary = simulate_pair(radar, range_change, scene.coherence, (scene.seed, 1), first_line)
    if shift:
        secondary = (secondary * np.exp(4j * np.pi * shift / radar.wavelength)).astype(np.complex64)
    return reference, secondary


def run_simulateslc(
    scene: SlcScene,
    *,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Simulate a pair and write it.

    Parameters
    ----------
    scene : SlcScene
    outputs : mapping
        Paths of REFERENCE and SECONDARY (complex), TRUE_LOS, TRUE_VERTICAL [mm], TOPO_PHASE [rad at the carrier],
        HEIGHT [m], LONGITUDE, LATITUDE [deg]; those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``max_subsidence_mm``, ``lines``, ``samples``, ``temporal_baseline_days``.

    Raises
    ------
    InputError
        If nothing is asked for, or a number cannot be used.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least REFERENCE and SECONDARY.")
    sensor, radar = scene.description, scene.radar
    days = scene.cycles * (sensor.revisit_days or 1.0)
    grid = Grid(scene.samples, scene.lines, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0))
    reporter.info(
        f"Simulating {scene.lines} lines x {scene.samples} samples of {sensor.name}: bandwidth "
        f"{radar.range_bandwidth / 1e6:g} MHz, coherence {scene.coherence:g}, {scene.cycles:g} cycles of advance."
    )
    if scene.cycles * CANONICAL_ADVANCE > canonical_face()[0].panel.strike_length:
        reporter.info("The face is mined out before the second image.")
    with OutputSet(
        _specs(paths, scene, days, settings),
        grid,
        block=(_LINES, scene.samples),
        warn=reporter.warn,
    ) as rasters:
        deepest = 0.0
        for first in range(0, scene.lines, _LINES):
            reporter.stop_if_cancelled()
            count = min(_LINES, scene.lines - first)
            truth = scene_truth(scene, first, count)
            deepest = min(deepest, float(truth.vertical.min()))
            _write_lines(rasters, scene, first, count, truth)
            reporter.progress((first + count) / scene.lines)
    return {
        "lines": scene.lines,
        "samples": scene.samples,
        "temporal_baseline_days": days,
        "max_subsidence_mm": -deepest * MM_PER_M,
    }


def _write_lines(rasters: OutputSet, scene: SlcScene, first: int, count: int, truth: SceneTruth) -> None:
    window = Window(first, 0, count, scene.samples)
    if "REFERENCE" in rasters or "SECONDARY" in rasters:
        reference, secondary = scene_images(scene, first, count, truth)
        if scene.shift_lines:
            secondary = _secondary_lines(scene, first - scene.shift_lines, count)
        for name, values in (("REFERENCE", reference), ("SECONDARY", secondary)):
            if name in rasters:
                rasters.write(name, window, values)
    arrays = {
        "TRUE_LOS": truth.los * MM_PER_M,
        "TRUE_VERTICAL": truth.vertical * MM_PER_M,
        "TOPO_PHASE": 4.0 * math.pi / scene.radar.wavelength * truth.topographic_range,
        "HEIGHT": truth.height,
        "LONGITUDE": truth.longitude,
        "LATITUDE": truth.latitude,
    }
    for name, values in arrays.items():
        if name in rasters:
            rasters.write(name, window, values)


def _secondary_lines(scene: SlcScene, first: int, count: int) -> np.ndarray:
    """Lines of the secondary image; what lies beyond the scene is zero."""
    inside = slice(max(0, first), min(scene.lines, first + count))
    out = np.zeros((count, scene.samples), dtype=np.complex64)
    if inside.stop > inside.start:
        out[inside.start - first : inside.stop - first] = scene_images(scene, inside.start, inside.stop - inside.start)[
            1
        ]
    return out


def _specs(paths: Mapping[str, str], scene: SlcScene, days: float, settings: RunSettings) -> dict[str, RasterSpec]:
    radar = scene.radar
    metadata = SlcMetadata(
        carrier_frequency=radar.carrier_frequency,
        range_bandwidth=radar.range_bandwidth,
        sampling_rate=radar.sampling_rate,
        line_spacing=radar.line_spacing,
        sample_spacing=radar.sample_spacing,
        near_range=radar.near_range,
        incidence=radar.incidence,
        window=HAMMING if radar.window_coefficient < 1.0 else NO_WINDOW,
        window_coefficient=radar.window_coefficient if radar.window_coefficient < 1.0 else None,
    )
    first, second = FIRST_DATE, FIRST_DATE + datetime.timedelta(days=round(days))
    flight = {tags.HEADING: repr(HEADING), tags.LOOK_SIDE: RIGHT}
    about = {
        **provenance_tags(settings.provenance),
        **flight,
        tags.FIRST_DATE: first.isoformat(),
        tags.SECOND_DATE: second.isoformat(),
        tags.WAVELENGTH: repr(radar.wavelength),
        tags.INCIDENCE: repr(radar.incidence),
        tags.SIGN: tags.SIGN_TOWARD,
        tags.PERPENDICULAR_BASELINE: repr(float(scene.perpendicular_baseline)),
    }
    specs = {}
    for name, path in paths.items():
        if name in BANDS:
            specs[name] = BANDS[name].spec(path, about)
            continue
        date = first if name == "REFERENCE" else second
        found = slc_tags(metadata, settings.provenance, {**flight, tags.FIRST_DATE: date.isoformat()})
        specs[name] = RasterSpec(
            path,
            dtype="complex64",
            nodata=None,
            descriptions=(f"Simulated SLC of {date.isoformat()}",),
            tags=found,
        )
    return specs
