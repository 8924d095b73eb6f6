"""Folders of the plugin in the user's QGIS profile."""

from __future__ import annotations

import os
import sys

from qgis.core import QgsApplication


def dependencies_folder() -> str:
    """Where users may put optional packages for this Python: ``<settings>/python/dependencies/<3.x>``."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return os.path.join(QgsApplication.qgisSettingsDirPath(), "python", "dependencies", version)


def kernel_cache_folder() -> str:
    """Where numba keeps compiled kernels, so that only the first run ever waits for the compiler."""
    return os.path.join(QgsApplication.qgisSettingsDirPath(), "cache", "mining_insar", "numba")
