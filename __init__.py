"""Mining InSAR: ground motion over mines from satellite radar, inside QGIS."""


def classFactory(iface):
    """Entry point of QGIS: return the plugin for this interface (None under qgis_process)."""
    from .plugin import MiningInsarPlugin

    return MiningInsarPlugin(iface)
