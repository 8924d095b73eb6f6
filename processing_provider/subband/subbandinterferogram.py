"""``mininginsar:subbandinterferogram``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import SUBBAND, Texts
from ..interferometry.topography import TOPOGRAPHY_HELP, topography, topography_parameters
from ..parameters import (
    advanced,
    boolean,
    choice,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
)
from ..slc_parameters import slc_metadata_parameters, slc_pair_parameters, slc_request, split_parameters

# The words of algorithms.subband and its run, written out so that QGIS starts without them; a test compares them.
METHODS = ("common_ramp", "plain")
TRENDS = ("plane", "none")


class SubbandInterferogram(MiningInsarAlgorithm):
    """The improved sub-band chain in one algorithm."""

    texts = Texts(
        id="subbandinterferogram",
        name="Sub-band interferogram",
        group=SUBBAND,
        tags=("InSAR", "sub-band", "split spectrum", "SLC", "interferogram", "double difference", "large displacement"),
        summary="""
        The improved sub-band chain of Diao et al. (2023, Figure 3): a registered pair of single-look complex images
        becomes the phase of a simulated wavelength of metres, c / (distance of the sub-bands), in radar coordinates.
        Displacement of a metre is then less than a cycle.

        Both images are split into a lower and an upper sub-band, the window of the spectrum is taken off, topographic
        and flat-earth phase is scaled to each sub-band and removed, and the two sub-band interferograms are demodulated
        by one common ramp per pixel, so that dense fringes survive the averaging. The effective centroids of the actual
        sub-bands are used. A robust plane over stable ground is removed.

        Every pixel has a predicted standard deviation (Bamler and Eineder 2005). Pixels that are no more coherent than
        chance, or on slopes that decorrelate the narrow sub-bands, are empty: they are blind, not zero. Many looks are
        needed: see applicability. Register the images with coregister first, at full band, with the moving area masked.
        """,
        parameters={
            **TOPOGRAPHY_HELP,
            "LOOKS_LINES": "Lines that one pixel of the result averages.",
            "LOOKS_SAMPLES": "Samples that one pixel of the result averages.",
            "METHOD": "common_ramp demodulates both sub-bands by the same ramp before the average; plain averages "
            "first, and fails where the phase runs through more than half a cycle in a window.",
            "TREND": "What is taken off the phase: plane (robust, outside MOVING_AREA) or none.",
            "MOVING_AREA": "Raster that is not zero where the ground moves, on the grid of the images or of the "
            "result; left out of the plane.",
            "AZIMUTH_FACTOR": "Share of the lines that are independent: azimuth bandwidth over pulse repetition "
            "frequency. It enters the predicted standard deviation.",
            "COREGISTER": "Register the images first, as coregister does with a polynomial of degree 1 and MOVING_AREA "
            "left out. Off: they are registered already.",
            "RANGE_OFFSETS": "With COREGISTER: the range offset that registration applied [m], positive away. OFFSETS "
            "of subbanddisplacement adds it back.",
            "PHASE": "Sub-band phase [rad], wrapped, positive away from the satellite; empty where blind.",
            "PHASE_STD": "Its predicted standard deviation [rad].",
            "COHERENCE": "Coherence of the sub-band interferograms, the bias of few looks taken off.",
        },
        outputs={
            "SIMULATED_WAVELENGTH": "Simulated wavelength [m].",
            "MEAN_SUBBAND_COHERENCE": "Mean coherence of the sub-band interferograms.",
            "MEDIAN_STD": "Median predicted standard deviation of the phase [rad].",
            "BLIND_PERCENT": "Blind pixels [%].",
        },
    )

    def define(self):
        return [
            *slc_pair_parameters(),
            *split_parameters(),
            number("LOOKS_LINES", "Looks in lines", default=21, minimum=1, integer=True),
            number("LOOKS_SAMPLES", "Looks in samples", default=29, minimum=1, integer=True),
            raster("MOVING_AREA", "Moving area"),
            choice("TREND", "Trend to remove", TRENDS, default="plane"),
            *topography_parameters(),
            advanced(choice("METHOD", "Double difference", METHODS, default="common_ramp")),
            advanced(boolean("COREGISTER", "Register the images first")),
            advanced(number("AZIMUTH_FACTOR", "Share of independent lines", default=1.0, minimum=0.01, maximum=1.0)),
            *slc_metadata_parameters(),
            *run_parameters(),
            raster_output("PHASE", "Sub-band phase [rad]"),
            raster_output("PHASE_STD", "Standard deviation of the sub-band phase [rad]"),
            raster_output("COHERENCE", "Sub-band coherence", by_default=False),
            raster_output("RANGE_OFFSETS", "Range offsets [m]", by_default=False),
            number_output("SIMULATED_WAVELENGTH", "Simulated wavelength [m]"),
            number_output("MEAN_SUBBAND_COHERENCE", "Mean sub-band coherence"),
            number_output("MEDIAN_STD", "Median standard deviation [rad]"),
            number_output("BLIND_PERCENT", "Blind pixels [%]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.subbandinterferogram import SubbandOptions, run_subbandinterferogram
        from ...algorithms.subband.applicability import PRESET_SHARES

        options = SubbandOptions(
            looks_lines=values.integer("LOOKS_LINES"),
            looks_samples=values.integer("LOOKS_SAMPLES"),
            shares=PRESET_SHARES[values.choice("PRESET")],
            subband_bandwidth=values.number("SUBBAND_BANDWIDTH"),
            frequency_offset=values.number("FREQUENCY_OFFSET"),
            method=values.choice("METHOD"),
            trend=values.choice("TREND"),
            moving_area=values.layer("MOVING_AREA"),
            azimuth_factor=values.number("AZIMUTH_FACTOR"),
            coregister=values.boolean("COREGISTER"),
        )
        removal = topography(values)
        reference, secondary = values.layer("REFERENCE_SLC"), values.layer("SECONDARY_SLC")
        request, settings = slc_request(values), run_settings(values)
        return lambda outputs, reporter: run_subbandinterferogram(
            reference, secondary, request, options, removal, outputs=outputs, settings=settings, reporter=reporter
        )
