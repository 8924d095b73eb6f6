"""What stands in place of a figure where matplotlib is missing."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from ..algorithms.environment import PACKAGES, check_package, remedy
from ..processing_provider.help import translated


def matplotlib_advice(dependencies: str) -> QLabel:
    """What to install, as a label.

    Parameters
    ----------
    dependencies : str
        Folder for packages that the user adds.
    """
    finding = check_package(next(package for package in PACKAGES if package.name == "matplotlib"))
    missing = translated(
        "The plot needs the Python package matplotlib, which this QGIS lacks. Everything else here works: values can "
        "still be exported as a table."
    )
    label = QLabel("\n\n".join([missing, *remedy(finding, dependencies)]))
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
