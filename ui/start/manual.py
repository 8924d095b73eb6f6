"""Opens the manual in the browser."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...processing_provider.help import manual_address


def open_manual(_iface) -> None:
    """Open the pages that came with the plugin, else those on the web; there is no window of ours to keep."""
    QDesktopServices.openUrl(QUrl(manual_address()))
