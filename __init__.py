"""Mining InSAR: ground motion over mines from satellite radar, inside QGIS."""


def classFactory(iface):  # noqa: N802  (the name QGIS calls)
    """Entry point of QGIS: return the plugin for this interface (None under qgis_process)."""
    from .plugin import MiningInsarPlugin

    return MiningInsarPlugin(iface)
