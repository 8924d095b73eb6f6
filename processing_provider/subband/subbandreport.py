"""``mininginsar:subbandreport``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import SUBBAND, Texts
from ..parameters import HTML_FILTER, advanced, boolean, file_output, number, number_output, run_settings
from ..slc_parameters import split_parameters
from .radar_choice import chosen_system, system_parameters, system_texts

PAPER_CHOICE = {"SENSOR": "terrasarx_100", "PRESET": "paper"}


def paper_system() -> list:
    """Radar and sub-bands, the paper's where nothing is given."""
    definitions = [*system_parameters(), *split_parameters()]
    for definition in definitions:
        if definition.name() in PAPER_CHOICE:
            definition.setDefaultValue(PAPER_CHOICE[definition.name()])
    return definitions


class SubbandReport(MiningInsarAlgorithm):
    """Diao's figures for one's own radar and working face."""

    texts = Texts(
        id="subbandreport",
        name="Sub-band InSAR over a working face (report)",
        group=SUBBAND,
        tags=("InSAR", "sub-band", "split spectrum", "report", "planning", "simulation", "longwall", "mining"),
        summary="""
        Figures 5 to 10 of Diao et al. (2023) for any radar and any working face, in one HTML report: true and wrapped
        phase, phase of the sub-bands, accuracy along a profile, subsidence from cycle to cycle, phase with noise, and
        a table and maps that say when D-InSAR works, when sub-band phase appears, when it is clear, and what is blind.

        The face is a rectangle that is mined along strike; subsidence follows the probability integral method. Left as
        it is, everything is the paper's (TerraSAR-X at 100 MHz; the face is a fit to its Table 4).

        With SPECKLE the finished bowl is also seen through images with speckle, which the paper's simulation of phase
        cannot show: slopes decorrelate a narrow band, and a part of the bowl is blind.
        """,
        parameters={
            **system_texts(),
            "REVISIT": "Days of one revisit cycle. Left out: the sensor's.",
            "FACE_LENGTH": "Length of the face along strike, in which it advances [m].",
            "FACE_WIDTH": "Width of the face in the seam [m].",
            "DEPTH": "Depth of the middle of the face [m].",
            "DIP": "Dip of the seam [degrees].",
            "THICKNESS": "Extracted thickness [m].",
            "ADVANCE": "Advance in one revisit cycle [m]. Left out: 2.286 m a day, the paper's.",
            "SUBSIDENCE_FACTOR": "Subsidence factor q.",
            "TAN_BETA": "Tangent of the major influence angle.",
            "DISPLACEMENT_FACTOR": "Displacement factor b.",
            "PROPAGATION_ANGLE": "Greatest subsidence angle [degrees]; 90 shifts nothing down-dip.",
            "PIXEL_SIZE": "Pixel on the ground [m].",
            "PHASE_NOISE": "Noise of every interferogram in Figures 9 and 10 [rad]. With 0.61 the paper's face shows "
            "what the paper says.",
            "SMOOTHING": "Side of the filter of Figure 7 [m]; 100 makes the paper's 9 and 26 mm.",
            "SPECKLE": "Add images with speckle of the finished bowl.",
            "COHERENCE_VALUE": "Coherence of the images with speckle, 0 to 1.",
            "REPORT": "The report.",
        },
        outputs={
            "SIMULATED_WAVELENGTH": "Simulated wavelength [m].",
            "PEAK_PHASE": "Largest phase of the full band over the finished bowl [rad].",
            "MAX_SUBSIDENCE_MM": "Largest subsidence in the end [mm].",
            "MEAN_ERROR_MM": "Mean absolute error of the filtered phase along the profile [mm].",
            "MAX_ERROR_MM": "Largest error of the filtered phase along the profile [mm].",
            "CONVENTIONAL_TO_CYCLE": "Last of the first twelve cycles up to which D-InSAR works throughout the bowl.",
            "APPEARS_FROM_CYCLE": "First cycle at which sub-band phase appears; 0 is none of twelve.",
            "CLEAR_FROM_CYCLE": "First cycle at which sub-band phase is clear; 0 is none of twelve.",
            "COVERAGE_PERCENT": "Share of the bowl that images with speckle resolve [%].",
        },
    )

    def define(self):
        return [
            *paper_system(),
            number("REVISIT", "Revisit cycle [days]", minimum=0.01),
            number("FACE_LENGTH", "Length of the face [m]", default=787.184, minimum=1.0),
            number("FACE_WIDTH", "Width of the face [m]", default=134.055, minimum=1.0),
            number("DEPTH", "Depth [m]", default=697.543, minimum=1.0),
            number("THICKNESS", "Extracted thickness [m]", default=5.8, minimum=0.01),
            number("DIP", "Dip [degrees]", default=10.0, minimum=0.0, maximum=89.0),
            number("ADVANCE", "Advance per cycle [m]", minimum=0.001),
            advanced(number("SUBSIDENCE_FACTOR", "Subsidence factor", default=0.78, minimum=0.001, maximum=2.0)),
            advanced(number("TAN_BETA", "Tangent of the major influence angle", default=1.7, minimum=0.01)),
            advanced(number("DISPLACEMENT_FACTOR", "Displacement factor", default=0.3, minimum=0.0)),
            advanced(number("PROPAGATION_ANGLE", "Greatest subsidence angle [degrees]", default=84.0, maximum=90.0)),
            advanced(number("PIXEL_SIZE", "Pixel on the ground [m]", default=3.0, minimum=0.1)),
            advanced(number("PHASE_NOISE", "Noise of every interferogram [rad]", default=0.61, minimum=0.0)),
            advanced(number("SMOOTHING", "Filter of Figure 7 [m]", default=100.0, minimum=0.1)),
            boolean("SPECKLE", "Images with speckle", default=True),
            number("COHERENCE_VALUE", "Coherence with speckle", default=0.9, minimum=0.0, maximum=1.0),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True, optional=False),
            number_output("SIMULATED_WAVELENGTH", "Simulated wavelength [m]"),
            number_output("PEAK_PHASE", "Largest full-band phase [rad]"),
            number_output("MAX_SUBSIDENCE_MM", "Largest subsidence [mm]"),
            number_output("MEAN_ERROR_MM", "Mean error [mm]"),
            number_output("MAX_ERROR_MM", "Largest error [mm]"),
            number_output("CONVENTIONAL_TO_CYCLE", "D-InSAR works up to cycle"),
            number_output("APPEARS_FROM_CYCLE", "Sub-band phase appears from cycle"),
            number_output("CLEAR_FROM_CYCLE", "Sub-band phase is clear from cycle"),
            number_output("COVERAGE_PERCENT", "Resolved share of the bowl [%]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.mining.pim import PimParameters, RectangularPanel, Seam
        from ...algorithms.mining.pim_dynamic import CYCLE_DAYS
        from ...algorithms.runs.diao_report import ReportOptions, run_subbandreport
        from ...algorithms.simulation.diao import CANONICAL_ADVANCE, FaceStudy
        from ...algorithms.simulation.slc_chain import SpeckleStudy

        radar = chosen_system(values)
        days = values.number("REVISIT") or radar.revisit_days or CYCLE_DAYS
        study = FaceStudy(
            panel=RectangularPanel(
                0.0,
                0.0,
                strike_length=values.number("FACE_LENGTH"),
                dip_length=values.number("FACE_WIDTH"),
                seam=Seam(values.number("THICKNESS"), values.number("DEPTH"), values.number("DIP"), 0.0),
            ),
            rock=PimParameters(
                values.number("SUBSIDENCE_FACTOR"),
                values.number("TAN_BETA"),
                values.number("DISPLACEMENT_FACTOR"),
                values.number("PROPAGATION_ANGLE"),
            ),
            advance=values.number("ADVANCE") or CANONICAL_ADVANCE * (days / CYCLE_DAYS),
            system=radar.system,
            incidence=radar.incidence,
            pixel=values.number("PIXEL_SIZE"),
            cycle_days=days,
        )
        speckle = SpeckleStudy(coherence=values.number("COHERENCE_VALUE")) if values.boolean("SPECKLE") else None
        options = ReportOptions(values.number("PHASE_NOISE"), values.number("SMOOTHING"), speckle)
        settings = run_settings(values)
        return lambda outputs, reporter: run_subbandreport(
            study, options, sensor=radar.name, outputs=outputs, settings=settings, reporter=reporter
        )
