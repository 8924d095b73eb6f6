"""``mininginsar:subbanddisplacement``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import SUBBAND, Texts
from ..parameters import (
    advanced,
    choice,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
)

# The words of algorithms.subband.displacement, written out so that QGIS starts without it; "unwrapped" leaves the phase
# as it is. A test compares them.
BRANCHES = ("subsidence", "uplift", "none", "unwrapped")


class SubbandDisplacement(MiningInsarAlgorithm):
    """Sub-band phase to displacement."""

    texts = Texts(
        id="subbanddisplacement",
        name="Displacement from sub-band phase",
        group=SUBBAND,
        tags=("InSAR", "sub-band", "split spectrum", "displacement", "subsidence", "standard deviation"),
        summary="""
        Sub-band phase to displacement along the line of sight and, taking motion as vertical, to vertical displacement,
        each with its predicted standard deviation. Displacement is in mm, positive toward the satellite and up:
        subsidence is negative.

        Where motion is known to stay below 3/8 of the simulated wavelength in one direction, BRANCH replaces
        unwrapping. Sub-bands cut from a registered image measure the range change that registration left, so the range
        offsets it applied (OFFSETS, from coregister) are added back.

        Pixels without coherence, or on slopes that decorrelate the sub-band, stay empty, and so do those whose standard
        deviation exceeds MAX_STD: blind is reported as blind.
        """,
        parameters={
            "PHASE": "Sub-band phase [rad] as subbandinterferogram writes it, wrapped; or the same after unwrap.",
            "PHASE_STD": "Standard deviation of the phase [rad], which subbandinterferogram writes.",
            "OFFSETS": "Range offsets that coregister applied [m], positive away, on the grid of the phase or of the "
            "single-look images. Where a plane was taken off the phase, theirs is taken off as well.",
            "BRANCH": "Cycle in which a wrapped phase lies. subsidence: -pi/2 to 3 pi/2, motion away from the "
            "satellite up to 3/8 of the simulated wavelength. uplift: its mirror image. none: -pi to pi. "
            "unwrapped: the phase is unwrapped and left as it is.",
            "MAX_STD": "Largest standard deviation of LOS displacement that is kept [mm]; what is worse becomes empty. "
            "Left out: everything that is not blind is kept.",
            "SIMULATED_WAVELENGTH": "c / (distance of the centroids of the sub-bands) [m]. Read from the tags of "
            "PHASE; needed only for a phase from elsewhere.",
            "LOS": "Displacement along the line of sight [mm], positive toward the satellite.",
            "LOS_STD": "Its predicted standard deviation [mm].",
            "VERTICAL": "LOS displacement over the cosine of the incidence [mm], positive up. It ignores horizontal "
            "motion, which over a mining bowl can matter more than the noise.",
            "VERTICAL_STD": "Its predicted standard deviation [mm], horizontal motion not counted.",
        },
        outputs={
            "SIMULATED_WAVELENGTH_USED": "Simulated wavelength [m].",
            "BLIND_PERCENT": "Pixels without displacement [%].",
            "LOS_MINIMUM": "Lowest LOS displacement [mm]: the largest motion away from the satellite.",
            "LOS_MAXIMUM": "Highest LOS displacement [mm].",
            "MEDIAN_STD": "Median standard deviation of the LOS displacement [mm].",
        },
    )

    def define(self):
        return [
            raster("PHASE", "Sub-band phase", optional=False),
            raster("PHASE_STD", "Standard deviation of the phase"),
            raster("OFFSETS", "Range offsets of the registration [m]"),
            choice("BRANCH", "Branch of the phase", BRANCHES, default="subsidence"),
            number("MAX_STD", "Largest standard deviation kept [mm]", minimum=0.001),
            advanced(number("INCIDENCE", "Incidence angle [degrees]", minimum=0.0, maximum=90.0)),
            advanced(number("SIMULATED_WAVELENGTH", "Simulated wavelength [m]", minimum=0.001)),
            *run_parameters(),
            raster_output("LOS", "LOS displacement [mm]"),
            raster_output("LOS_STD", "Standard deviation of the LOS displacement [mm]", by_default=False),
            raster_output("VERTICAL", "Vertical displacement [mm]", by_default=False),
            raster_output("VERTICAL_STD", "Standard deviation of the vertical displacement [mm]", by_default=False),
            number_output("SIMULATED_WAVELENGTH_USED", "Simulated wavelength [m]"),
            number_output("BLIND_PERCENT", "Blind pixels [%]"),
            number_output("LOS_MINIMUM", "Lowest LOS displacement [mm]"),
            number_output("LOS_MAXIMUM", "Highest LOS displacement [mm]"),
            number_output("MEDIAN_STD", "Median standard deviation [mm]"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.constants import MM_PER_M
        from ...algorithms.runs.subbanddisplacement import DisplacementRequest, run_subbanddisplacement

        branch, most = values.choice("BRANCH"), values.number("MAX_STD")
        request = DisplacementRequest(
            phase=values.layer("PHASE"),
            phase_std=values.layer("PHASE_STD"),
            offset=values.layer("OFFSETS"),
            simulated_wavelength=values.number("SIMULATED_WAVELENGTH"),
            incidence=values.number("INCIDENCE"),
            branch=None if branch == "unwrapped" else branch,
            most_std=None if most is None else most / MM_PER_M,
        )
        settings = run_settings(values)
        return lambda outputs, reporter: run_subbanddisplacement(
            request, outputs=outputs, settings=settings, reporter=reporter
        )
