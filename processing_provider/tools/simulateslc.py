"""``mininginsar:simulateslc``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import TOOLS, Texts
from ..parameters import (
    advanced,
    boolean,
    choice,
    number,
    number_output,
    raster_output,
    run_parameters,
    run_settings,
)
from ..subband.radar_choice import SENSORS


class SimulateSlc(MiningInsarAlgorithm):
    """A pair of single-look complex images over a working face, with the truth."""

    texts = Texts(
        id="simulateslc",
        name="Simulate a pair of SLCs",
        group=TOOLS,
        tags=("InSAR", "SLC", "simulation", "speckle", "sub-band", "split spectrum", "mining", "truth", "demo"),
        summary="""
        Two single-look complex images over an advancing working face, with the truth beside them: for trying out the
        sub-band chain, and for measuring it.

        The ground follows the probability integral method over the face that comes closest to Table 4 of Diao et al.
        (2023), after CYCLES revisit cycles. The images are made scatterer by scatterer, so that speckle, slopes that
        decorrelate a narrow band, misregistration and the window of the spectrum act as in real images. Lines are
        independent of each other, and there is no thermal noise.

        Rows are lines (northward), columns are samples in slant range (eastward); tags say frequencies, spacings and
        dates. The same SEED gives the same images.
        """,
        parameters={
            "SENSOR": "The radar: carrier, bandwidth, incidence and revisit.",
            "CYCLES": "Revisit cycles by which the face advances between the two images; 32 and more is mined out.",
            "LINES": "Lines of the images.",
            "SAMPLES": "Samples of the images.",
            "COHERENCE": "Coherence of the ground, 0 to 1.",
            "PERPENDICULAR_BASELINE": "Perpendicular baseline [m]; with RELIEF it makes topographic phase.",
            "RELIEF": "Height of the hills [m].",
            "HORIZONTAL": "Let the ground move horizontally too. When off the motion is vertical, as in the paper.",
            "SHIFT_LINES": "Misregistration: the content of the secondary image lies so many lines farther down.",
            "SHIFT_SAMPLES": "Misregistration: the content of the secondary image lies so many samples farther along.",
            "OVERSAMPLING": "Sampling rate over bandwidth.",
            "WINDOW_COEFFICIENT": "a of the Hamming weighting a + (1 - a) cos(2 pi f / B) of the spectrum; 1 is none.",
            "LINE_SPACING": "Distance of lines on the ground [m].",
            "SEED": "Number from which everything random is drawn.",
            "REFERENCE": "Reference image, complex.",
            "SECONDARY": "Secondary image, complex.",
            "TRUE_LOS": "True displacement along the line of sight [mm], positive toward the satellite.",
            "TRUE_VERTICAL": "True vertical displacement [mm], positive up.",
            "TOPO_PHASE": "Topographic phase at the carrier [rad]: TOPO_PHASE of subbandinterferogram.",
            "HEIGHT": "Height [m].",
            "LONGITUDE": "Longitude of every pixel [degrees], for geocode.",
            "LATITUDE": "Latitude of every pixel [degrees], for geocode.",
        },
        outputs={
            "MAX_SUBSIDENCE_MM": "Largest true subsidence [mm].",
            "TEMPORAL_BASELINE_DAYS": "Days between the two images.",
        },
    )

    def define(self):
        return [
            choice("SENSOR", "Sensor", SENSORS, default="terrasarx_100"),
            number("CYCLES", "Revisit cycles of advance", default=8.0, minimum=0.0),
            number("LINES", "Lines", default=640, minimum=16, integer=True),
            number("SAMPLES", "Samples", default=1200, minimum=16, integer=True),
            number("COHERENCE", "Coherence", default=0.9, minimum=0.0, maximum=1.0),
            number("SEED", "Seed", default=0, minimum=0, maximum=2**31 - 1, integer=True),
            advanced(number("PERPENDICULAR_BASELINE", "Perpendicular baseline [m]", default=0.0)),
            advanced(number("RELIEF", "Height of the hills [m]", default=0.0, minimum=0.0)),
            advanced(boolean("HORIZONTAL", "Horizontal motion")),
            advanced(number("SHIFT_LINES", "Misregistration [lines]", default=0, integer=True)),
            advanced(number("SHIFT_SAMPLES", "Misregistration [samples]", default=0.0)),
            advanced(number("OVERSAMPLING", "Sampling rate over bandwidth", default=1.1, minimum=1.0)),
            advanced(number("WINDOW_COEFFICIENT", "Hamming coefficient", default=1.0, minimum=0.5, maximum=1.0)),
            advanced(number("LINE_SPACING", "Line spacing [m]", default=3.0, minimum=1e-3)),
            *run_parameters(),
            raster_output("REFERENCE", "Reference SLC"),
            raster_output("SECONDARY", "Secondary SLC"),
            raster_output("TRUE_LOS", "True LOS displacement [mm]", by_default=False),
            raster_output("TRUE_VERTICAL", "True vertical displacement [mm]"),
            raster_output("TOPO_PHASE", "Topographic phase [rad]", by_default=False),
            raster_output("HEIGHT", "Height [m]", by_default=False),
            raster_output("LONGITUDE", "Longitude [degrees]", by_default=False),
            raster_output("LATITUDE", "Latitude [degrees]", by_default=False),
            number_output("MAX_SUBSIDENCE_MM", "Largest true subsidence [mm]"),
            number_output("TEMPORAL_BASELINE_DAYS", "Temporal baseline [days]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.simulateslc import SlcScene, run_simulateslc

        scene = SlcScene(
            sensor=values.choice("SENSOR"),
            cycles=values.number("CYCLES"),
            lines=values.integer("LINES"),
            samples=values.integer("SAMPLES"),
            line_spacing=values.number("LINE_SPACING"),
            coherence=values.number("COHERENCE"),
            oversampling=values.number("OVERSAMPLING"),
            window_coefficient=values.number("WINDOW_COEFFICIENT"),
            perpendicular_baseline=values.number("PERPENDICULAR_BASELINE"),
            relief=values.number("RELIEF"),
            horizontal=values.boolean("HORIZONTAL"),
            shift_lines=values.integer("SHIFT_LINES"),
            shift_samples=values.number("SHIFT_SAMPLES"),
            seed=values.integer("SEED"),
        )
        settings = run_settings(values)
        return lambda outputs, reporter: run_simulateslc(scene, outputs=outputs, settings=settings, reporter=reporter)
