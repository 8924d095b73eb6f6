"""The plugin as QGIS sees it: the Processing provider, everywhere; menu and docks, in the desktop."""

from __future__ import annotations

import json
import os
from functools import cache

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

TRANSLATIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "i18n")
#: Context of the messages of runs in the translations.
MESSAGES = "MiningInsarMessages"


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
        self.menu = None
        self._translator = _load_translation(QgsApplication.locale())

    def initProcessing(self):
        """Register the provider. ``qgis_process`` calls this and not `initGui` (``hasProcessingProvider=yes``)."""
        from .processing_provider.provider import MiningInsarProvider

        self.provider = MiningInsarProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Called by the desktop. The menu imports what it opens when it is first used."""
        from .ui.menu import Menu

        self.initProcessing()
        self.menu = Menu(self.iface)
        self.menu.add()

    def unload(self):
        """Take the windows and the menu away, and the provider out of the registry, which deletes it."""
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._translator is not None:
            _drop_translation(self._translator)
            self._translator = None


def _load_translation(locale):
    """Install the translation for ``locale`` (``zh_CN``, ``de_AT`` ...); None where the plugin has none."""
    locale = locale.replace("-", "_")
    # QGIS itself calls simplified Chinese zh-Hans, Qt calls it zh_CN
    simplified = locale in ("zh", "zh_SG") or locale.startswith("zh_Hans")
    for name in ("zh_CN" if simplified else locale, locale.split("_")[0]):
        path = os.path.join(TRANSLATIONS, f"mining_insar_{name}.qm")
        translator = QTranslator()
        if os.path.exists(path) and translator.load(path):
            QCoreApplication.installTranslator(translator)
            if translator.translate(MESSAGES, "Warning:"):
                from .algorithms.words import speak

                speak(cache(_message_table), name.replace("_", "-"))
            return translator
    return None


def _drop_translation(translator):
    """Take a translation away again, with that of the messages."""
    from .algorithms.words import speak

    speak(None)
    QCoreApplication.removeTranslator(translator)


def _message_table():
    """The templates of all messages and their translations; made when the first message is said."""
    from .algorithms.words import MessageTable

    with open(os.path.join(TRANSLATIONS, "messages.json"), encoding="utf-8") as file:
        templates = json.load(file)
    return MessageTable(templates, lambda template: QCoreApplication.translate(MESSAGES, template))
