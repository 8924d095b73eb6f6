"""``mininginsar:splitspectrum``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import SUBBAND, Texts
from ..parameters import number_output, raster_output, run_parameters, run_settings
from ..slc_parameters import slc, slc_metadata_parameters, slc_request, split_parameters


class SplitSpectrum(MiningInsarAlgorithm):
    """Range sub-bands of one image or of a pair."""

    texts = Texts(
        id="splitspectrum",
        name="Split the range spectrum",
        group=SUBBAND,
        tags=("InSAR", "SLC", "sub-band", "split spectrum", "range spectrum", "band-pass"),
        summary="""
        Cuts one single-look complex image, or both of a registered pair, into a lower and an upper range sub-band of
        the same width (Diao et al. 2023, Section 2.1), each as a complex raster on the grid of the image.

        The occupied band is measured from the spectrum; where the file says another bandwidth the log tells, and the
        spectrum is believed. The weighting of the spectrum (Hamming) is divided out inside the sub-bands, so that their
        centroids lie in their middles. Each sub-band carries its effective centroid as a tag: interferogram scales the
        topographic phase by it.

        Register at full band first (coregister) and split what comes out. subbandinterferogram does all of this and the
        double difference in one go.
        """,
        parameters={
            "SECONDARY_SLC": "The other image of the pair, registered to the reference; it is cut by the same filters. "
            "Left out: the reference alone.",
            "REFERENCE_LOWER": "Lower sub-band of the reference image, complex.",
            "REFERENCE_UPPER": "Upper sub-band of the reference image, complex.",
            "SECONDARY_LOWER": "Lower sub-band of the secondary image, complex.",
            "SECONDARY_UPPER": "Upper sub-band of the secondary image, complex.",
        },
        outputs={
            "LOWER_CENTROID": "Effective centroid of the lower sub-band [Hz].",
            "UPPER_CENTROID": "Effective centroid of the upper sub-band [Hz].",
            "CENTROID_SEPARATION": "Distance of the effective centroids [Hz].",
            "SUBBAND_BANDWIDTH_USED": "Width of each sub-band [Hz].",
            "RANGE_BANDWIDTH_USED": "Width of the full band [Hz], as measured where it can be.",
            "SIMULATED_WAVELENGTH": "Simulated wavelength of the difference of the two phases [m].",
        },
    )

    def define(self):
        return [
            slc("REFERENCE_SLC", "Reference SLC"),
            slc("SECONDARY_SLC", "Secondary SLC", optional=True),
            *split_parameters(),
            *slc_metadata_parameters(),
            *run_parameters(),
            raster_output("REFERENCE_LOWER", "Reference, lower sub-band"),
            raster_output("REFERENCE_UPPER", "Reference, upper sub-band"),
            raster_output("SECONDARY_LOWER", "Secondary, lower sub-band", by_default=False),
            raster_output("SECONDARY_UPPER", "Secondary, upper sub-band", by_default=False),
            number_output("LOWER_CENTROID", "Centroid of the lower sub-band [Hz]"),
            number_output("UPPER_CENTROID", "Centroid of the upper sub-band [Hz]"),
            number_output("CENTROID_SEPARATION", "Separation of the centroids [Hz]"),
            number_output("SUBBAND_BANDWIDTH_USED", "Sub-band bandwidth [Hz]"),
            number_output("RANGE_BANDWIDTH_USED", "Range bandwidth [Hz]"),
            number_output("SIMULATED_WAVELENGTH", "Simulated wavelength [m]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.splitspectrum import SplitOptions, run_splitspectrum
        from ...algorithms.subband.applicability import PRESET_SHARES

        images = values.layer("REFERENCE_SLC"), values.layer("SECONDARY_SLC")
        request, settings = slc_request(values), run_settings(values)
        options = SplitOptions(
            shares=PRESET_SHARES[values.choice("PRESET")],
            subband_bandwidth=values.number("SUBBAND_BANDWIDTH"),
            frequency_offset=values.number("FREQUENCY_OFFSET"),
        )
        return lambda outputs, reporter: run_splitspectrum(
            *images, request, options, outputs=outputs, settings=settings, reporter=reporter
        )
