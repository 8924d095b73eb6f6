"""The plugin as QGIS sees it: it registers the Processing provider, in the desktop and under ``qgis_process``."""

from __future__ import annotations

from qgis.core import QgsApplication


class MiningInsarPlugin:
    """Adds the provider ``mininginsar`` when QGIS loads the plugin and takes it away when QGIS unloads it.

    Parameters
    ----------
    iface : QgisInterface or None
        The desktop; None under ``qgis_process``.
    """

    def __init__(self, iface):
        self.iface = iface
        self.provider = None

    def initProcessing(self):
        """Register the provider. ``qgis_process`` calls this and not `initGui` (``hasProcessingProvider=yes``)."""
        from .processing_provider.provider import MiningInsarProvider

        self.provider = MiningInsarProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Called by the desktop."""
        self.initProcessing()

    def unload(self):
        """Take the provider out of the registry, which deletes it."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
