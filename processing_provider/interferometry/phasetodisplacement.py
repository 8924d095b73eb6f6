"""``mininginsar:phasetodisplacement``."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem

from ...algorithms.geometry import AWAY, TOWARD
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import INTERFEROMETRY, Texts
from ..parameters import (
    choice,
    has_reference_place,
    number,
    number_output,
    raster,
    raster_output,
    reference_parameters,
    reference_request,
    run_parameters,
    run_settings,
    text_output,
)


class PhaseToDisplacement(MiningInsarAlgorithm):
    """Unwrapped phase to displacement."""

    texts = Texts(
        id="phasetodisplacement",
        name="Displacement from unwrapped phase",
        group=INTERFEROMETRY,
        tags=("InSAR", "phase", "displacement", "line of sight", "subsidence"),
        summary="""
        Unwrapped phase to displacement along the line of sight [mm]: -lambda phase / 4 pi (Tang et al. 2023, Eq. 2),
        positive toward the satellite, so subsidence is negative.

        Wavelength and sign come from the tags of the raster, else from the parameters; neither has a default. Unwrapped
        phase holds an arbitrary constant: REFERENCE says what is taken as zero. In radar coordinates a reference point
        is sample,line, or as clicked on the map canvas.
        """,
        parameters={
            "PHASE": "Unwrapped phase [rad], in radar coordinates or on a map.",
            "WAVELENGTH": "Radar wavelength [m], for example 0.05547 (Sentinel-1); of the simulated wave for a "
            "sub-band phase. Left out: from the tags of PHASE.",
            "DISPLACEMENT": "Displacement along the line of sight [mm], positive toward the satellite.",
        },
        outputs={
            "DISPLACEMENT_MINIMUM": "Lowest displacement [mm]: the largest motion away from the satellite.",
            "DISPLACEMENT_MAXIMUM": "Highest displacement [mm].",
        },
    )

    def define(self):
        return [
            raster("PHASE", "Unwrapped phase", optional=False),
            number("WAVELENGTH", "Wavelength [m]", minimum=0.001, maximum=1000.0),
            choice("PHASE_SIGN", "Positive phase means motion", (AWAY, TOWARD)),
            *reference_parameters(),
            *run_parameters(),
            raster_output("DISPLACEMENT", "LOS displacement [mm]", optional=False),
            number_output("DISPLACEMENT_MINIMUM", "Lowest displacement [mm]"),
            number_output("DISPLACEMENT_MAXIMUM", "Highest displacement [mm]"),
            text_output("REFERENCE_USED", "Reference"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.phasetodisplacement import PhaseScale, run_phasetodisplacement

        phase, settings = values.layer("PHASE"), run_settings(values)
        scale = PhaseScale(values.number("WAVELENGTH"), values.choice("PHASE_SIGN"))
        reference = reference_request(values, _crs(values, phase))
        return lambda outputs, reporter: run_phasetodisplacement(
            phase, scale, reference, outputs=outputs, settings=settings, reporter=reporter
        )


def _crs(values: Values, source: str) -> QgsCoordinateReferenceSystem:
    """Coordinate system of the raster; invalid in radar coordinates, and when no reference place asks for it."""
    if not has_reference_place(values):
        return QgsCoordinateReferenceSystem()
    from ...algorithms.io.bands import open_bands

    with open_bands(source) as raster:
        return QgsCoordinateReferenceSystem.fromWkt(raster.grid.crs_wkt)
