"""``mininginsar:environmentcheck``."""

from __future__ import annotations

import os
import platform

from qgis.core import Qgis
from qgis.PyQt.QtCore import PYQT_VERSION_STR, qVersion

from ..base import Job, MiningInsarAlgorithm, Values
from ..folders import dependencies_folder
from ..help import TOOLS, Texts
from ..parameters import HTML_FILTER, file_output, number_output, run_settings, text_output


class EnvironmentCheck(MiningInsarAlgorithm):
    """What this QGIS has, what each part gives, and how to get the rest."""

    texts = Texts(
        id="environmentcheck",
        name="Check the environment",
        group=TOOLS,
        tags=("installation", "packages", "numba", "h5py", "version", "troubleshooting", "dependencies"),
        summary="""
        Tells which versions of QGIS, Qt, Python and Python packages are here, uses each package once to see
        whether it works, and says how to get what is missing.

        A stock QGIS has everything that is needed to work on raster layers. numba makes SBAS faster, h5py reads
        and writes HDF5 and so exchanges data with MintPy, matplotlib draws plots.

        Nothing is installed or changed. Put the report into a message when you ask for help.
        """,
        parameters={"REPORT": "The report as a page (HTML)."},
        outputs={
            "QGIS": "Version of QGIS.",
            "QT": "Version of Qt.",
            "PYTHON": "Version of Python.",
            "PACKAGES": "Packages that work, with their versions.",
            "MISSING": "Packages that are not there.",
            "BROKEN": "Packages that are there and do not work.",
            "N_NEEDED_MISSING": "Number of packages that the plugin needs and that are missing or broken; 0 is well.",
        },
    )

    def define(self):
        return [
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            text_output("QGIS", "QGIS"),
            text_output("QT", "Qt"),
            text_output("PYTHON", "Python"),
            text_output("PACKAGES", "Packages that work"),
            text_output("MISSING", "Missing packages"),
            text_output("BROKEN", "Broken packages"),
            number_output("N_NEEDED_MISSING", "Needed packages that are missing or broken"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.environmentcheck import run_environmentcheck

        settings = run_settings(values)
        host = {
            "Mining InSAR": settings.provenance.version,
            "QGIS": Qgis.version(),
            "Qt": qVersion(),
            "PyQt": PYQT_VERSION_STR,
            "Python": platform.python_version(),
            "System": platform.platform(),
            "Processor cores": str(os.cpu_count()),
        }
        folder = dependencies_folder()
        return lambda outputs, reporter: run_environmentcheck(
            host, folder, outputs=outputs, settings=settings, reporter=reporter
        )
