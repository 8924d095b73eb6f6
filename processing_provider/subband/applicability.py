"""``mininginsar:applicability``."""

from __future__ import annotations

import math

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import SUBBAND, Texts
from ..parameters import (
    CSV_FILTER,
    advanced,
    choice,
    file_output,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
)
from ..slc_parameters import split_parameters
from .radar_choice import chosen_system, system_parameters, system_texts

# The words of algorithms, written out so that QGIS starts without it; a test compares them.
EXPECTED_KINDS = ("vertical", "subsidence", "los")
UNITS = ("mm", "cm", "m")
MODES = ("snr", "paper")


class Applicability(MiningInsarAlgorithm):
    """Where D-InSAR, sub-band InSAR, both or neither works."""

    texts = Texts(
        id="applicability",
        name="Applicability of sub-band InSAR",
        group=SUBBAND,
        tags=("InSAR", "sub-band", "D-InSAR", "applicability", "planning", "blind", "sensor", "mining", "subsidence"),
        summary="""
        A map that says, before anything is bought or processed, where conventional D-InSAR works, where sub-band InSAR
        works, where both and where neither does: from an expected displacement (a prediction by the probability
        integral method, or a previous epoch), coherence, looks and a radar.

        D-InSAR counts as working where the phase difference of neighbouring pixels, noise included, exceeds half a
        cycle with a probability of at most 1 %. Sub-band counts as working where its phase is SNR times its noise (mode
        snr), or where the vertical displacement is a fifth of the simulated wavelength (mode paper: Diao et al. 2023),
        and where the slope does not decorrelate the sub-band.

        Classes: 0 blind, 1 D-InSAR only, 2 sub-band only, 3 both, 255 unknown. Shares are of the bowl, the pixels that
        move by MIN_DISPLACEMENT or more. REVISIT and TABLE let the same motion go on from cycle to cycle.
        """,
        parameters={
            **system_texts(),
            "EXPECTED": "Raster of the expected displacement between the two images, in map or radar coordinates.",
            "EXPECTED_KIND": "What EXPECTED holds: vertical (positive up), subsidence (positive down) or los (along "
            "the line of sight). The sign does not matter for the classes.",
            "UNIT": "Unit of EXPECTED (mm, cm or m); needed only where the raster does not say it.",
            "EXPECTED_CYCLES": "Revisit cycles in which EXPECTED comes about.",
            "COHERENCE": "Raster of coherence on the grid of EXPECTED, 0 to 1; goes before COHERENCE_VALUE. The loss "
            "by the slope of the expected motion is worked out here and must not be in it.",
            "COHERENCE_VALUE": "One coherence for everything, 0 to 1.",
            "LOOKS": "Independent looks of a pixel of the conventional interferogram.",
            "SUBBAND_LOOKS": "Independent looks of the full band in a window of the sub-band interferogram, which is "
            "usually larger. Left out: LOOKS.",
            "PHASE_NOISE": "Noise of every interferogram [rad], those of the sub-bands included, instead of coherence "
            "and looks: the simulation of Diao et al. (2023), which 0.61 reproduces. Real sub-bands are noisier.",
            "MODE": "snr: by signal to noise of the LOS displacement. paper: by a fifth of the simulated wavelength, "
            "vertical displacement.",
            "SNR": "Sub-band phase over its noise from which it works: 1 appears, 1.8 to 2 is clear.",
            "TOLERANCE": "Largest standard deviation of the sub-band LOS displacement [mm]. Left out: no limit.",
            "PIXEL_SIZE": "Size of a pixel on the ground [m]; needed only where EXPECTED has no coordinate "
            "system and no tags of its spacings.",
            "HEADING": "Flight direction, clockwise from north [degrees]; the radar is taken to look right. Slopes "
            "along range decorrelate. Left out: the steepest slope is taken to run along range, the cautious choice. "
            "In radar coordinates range runs along the columns, and this is not used.",
            "MIN_DISPLACEMENT": "What moves by so much belongs to the bowl [mm].",
            "MAX_CYCLES": "Revisit cycles to look ahead.",
            "APPLICABILITY": "Classes: 0 blind, 1 D-InSAR only, 2 sub-band only, 3 both, 255 unknown.",
            "REVISIT": "Revisit cycles after which sub-band works at a pixel, the motion going on; 0 is never.",
            "SUBBAND_SNR": "Sub-band phase of the expected motion over its standard deviation.",
            "TABLE": "Shares of the bowl in each class by revisit cycle.",
        },
        outputs={
            "SHARE_BLIND": "Share of the bowl where neither works [%].",
            "SHARE_CONVENTIONAL": "Share of the bowl where only D-InSAR works [%].",
            "SHARE_SUBBAND": "Share of the bowl where only sub-band works [%].",
            "SHARE_BOTH": "Share of the bowl where both work [%].",
            "SUBBAND_FROM_CYCLE": "First revisit cycle after which sub-band works in a square of 3 x 3 pixels of the "
            "bowl; 0 is never.",
            "CONVENTIONAL_TO_CYCLE": "Last revisit cycle up to which D-InSAR works all over the bowl, but for places "
            "smaller than 3 x 3 pixels.",
            "SIMULATED_WAVELENGTH": "Simulated wavelength [m].",
        },
    )

    def define(self):
        return [
            raster("EXPECTED", "Expected displacement", optional=False),
            choice("EXPECTED_KIND", "It is", EXPECTED_KINDS, default="vertical"),
            choice("UNIT", "Unit of the expected displacement", UNITS),
            number("EXPECTED_CYCLES", "It takes so many revisit cycles", default=1.0, minimum=1e-6),
            *system_parameters(),
            *(advanced(definition) for definition in split_parameters()),
            raster("COHERENCE", "Coherence"),
            number("COHERENCE_VALUE", "Coherence, one value", default=0.7, minimum=0.0, maximum=1.0),
            number("LOOKS", "Looks", default=4.0, minimum=1.0),
            number("SUBBAND_LOOKS", "Looks of the sub-band window", minimum=1.0),
            advanced(number("PHASE_NOISE", "Noise of every interferogram [rad]", minimum=0.0)),
            choice("MODE", "Sub-band works by", MODES, default="snr"),
            advanced(number("SNR", "Least signal to noise", default=1.8, minimum=1e-6)),
            advanced(number("TOLERANCE", "Largest standard deviation [mm]", minimum=1e-6)),
            advanced(number("PIXEL_SIZE", "Pixel size on the ground [m]", minimum=1e-6)),
            advanced(number("HEADING", "Heading [degrees]", minimum=-360.0, maximum=360.0)),
            advanced(number("MIN_DISPLACEMENT", "The bowl moves by at least [mm]", default=10.0, minimum=0.0)),
            advanced(
                number("MAX_CYCLES", "Revisit cycles to look ahead", default=24, minimum=1, maximum=1000, integer=True)
            ),
            *run_parameters(),
            raster_output("APPLICABILITY", "Applicability"),
            raster_output("REVISIT", "Revisit cycles until sub-band works", by_default=False),
            raster_output("SUBBAND_SNR", "Sub-band signal to noise", by_default=False),
            file_output("TABLE", "Shares by revisit cycle", CSV_FILTER),
            number_output("SHARE_BLIND", "Blind [%]"),
            number_output("SHARE_CONVENTIONAL", "D-InSAR only [%]"),
            number_output("SHARE_SUBBAND", "Sub-band only [%]"),
            number_output("SHARE_BOTH", "Both [%]"),
            number_output("SUBBAND_FROM_CYCLE", "Sub-band works from cycle"),
            number_output("CONVENTIONAL_TO_CYCLE", "D-InSAR works up to cycle"),
            number_output("SIMULATED_WAVELENGTH", "Simulated wavelength [m]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.constants import MM_PER_M
        from ...algorithms.runs.applicability import ApplicabilityRequest, radar_of, run_applicability
        from ...algorithms.subband.applicability import Criteria, PhaseNoise

        radar = chosen_system(values, radar_of(values.layer("EXPECTED")))
        raster_source, heading, tolerance = (
            values.layer("COHERENCE"),
            values.number("HEADING"),
            values.number("TOLERANCE"),
        )
        request = ApplicabilityRequest(
            expected=values.layer("EXPECTED"),
            incidence=radar.incidence,
            kind=values.choice("EXPECTED_KIND"),
            unit=values.choice("UNIT"),
            coherence=values.number("COHERENCE_VALUE") if raster_source is None else raster_source,
            pixel=values.number("PIXEL_SIZE"),
            range_azimuth=None if heading is None else math.fmod(heading + 90.0, 360.0),
            expected_cycles=values.number("EXPECTED_CYCLES"),
            most_cycles=values.integer("MAX_CYCLES"),
            least_displacement=values.number("MIN_DISPLACEMENT") / MM_PER_M,
        )
        noise = PhaseNoise(values.number("LOOKS"), values.number("SUBBAND_LOOKS"), values.number("PHASE_NOISE"))
        criteria = Criteria(
            mode=values.choice("MODE"),
            least_snr=values.number("SNR"),
            tolerance=None if tolerance is None else tolerance / MM_PER_M,
        )
        settings = run_settings(values)
        return lambda outputs, reporter: run_applicability(
            request, radar.system, noise, criteria, outputs=outputs, settings=settings, reporter=reporter
        )
