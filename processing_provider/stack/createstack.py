"""``mininginsar:createstack``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import STACK, Texts
from ..parameters import (
    HDF5_FILTER,
    HTML_FILTER,
    file_output,
    number_output,
    run_parameters,
    run_settings,
    stack_parameters,
    stack_request,
)


class CreateStack(MiningInsarAlgorithm):
    """Interferogram layers or a product folder to one stack file."""

    texts = Texts(
        id="createstack",
        name="Create stack",
        group=STACK,
        tags=(
            *("InSAR", "interferogram", "coherence", "HyP3", "LiCSAR", "ARIA", "GUNW", "GMTSAR", "ISCE2", "SNAP"),
            *("GAMMA", "ROI_PAC", "MintPy", "HDF5", "ifgramStack"),
        ),
        summary="""
        Puts unwrapped interferograms and their coherence into one HDF5 file in MintPy's ifgramStack layout, which every
        algorithm here takes as STACK and MintPy opens as it is.

        A FOLDER is read as the product that it holds (ASF HyP3, COMET LiCSAR, ARIA GUNW, GMTSAR, ISCE2, SNAP, MintPy,
        GAMMA, ROI_PAC): dates and their order, sign, unit, baselines and angles come from the product's own files. The
        report says which product was found, by what, and everything that was decided; PRODUCT overrides it.

        Without a product, dates come from tags, names or the table of pairs; wavelength, incidence, heading, slant
        range, look side, sign and perpendicular baselines from parameters, tags, and GAMMA (*_slc.par, *_base.par,
        *_bperp.par) or ROI_PAC (.rsc) headers beside the layers. The report says where sources disagree.

        Layers are checked: other grids, wrapped phase, coherence outside 0 to 1, pairs given twice and layers without
        a valid pixel are refused, each with its remedy. The phase in the file grows with the distance from the
        satellite, whatever the sign of the layers.
        """,
        parameters={
            "OUTPUT": "The stack, an HDF5 file (.h5). Writing it needs the Python package h5py.",
            "REPORT": "What was decided and from which source, warnings, and a table of the pairs (.html).",
        },
        outputs={
            "N_WARNINGS": "Number of warnings; the report and the log have their words.",
            "MEAN_COHERENCE": "Mean coherence over all pairs, 0 to 1; absent without coherence.",
        },
    )

    def define(self):
        return [
            *stack_parameters(),
            *run_parameters(),
            file_output("OUTPUT", "Stack", HDF5_FILTER, by_default=True, optional=False),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            number_output("N_DATES", "Dates"),
            number_output("N_PAIRS", "Pairs"),
            number_output("N_COMPONENTS", "Connected subsets"),
            number_output("N_WARNINGS", "Warnings"),
            number_output("MEAN_COHERENCE", "Mean coherence"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.createstack import run_createstack

        request, settings = stack_request(values), run_settings(values)
        return lambda outputs, reporter: run_createstack(
            request, output=outputs["OUTPUT"], report=outputs["REPORT"], settings=settings, reporter=reporter
        )
