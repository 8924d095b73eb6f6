"""The Processing provider ``mininginsar``."""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .base import ICON_PATH, log
from .folders import dependencies_folder
from .help import translated

#: Module (relative to this package) and class of every algorithm, in the order of the toolbox.
ALGORITHMS = (
    (".stack.createstack", "CreateStack"),
    (".stack.stackquality", "StackQuality"),
    (".stack.selectnetwork", "SelectNetwork"),
    (".stack.rereference", "Rereference"),
    (".stack.importseries", "ImportSeries"),
    (".stack.findreference", "FindReference"),
    (".interferometry.coregister", "Coregister"),
    (".interferometry.interferogram", "Interferogram"),
    (".interferometry.coherence", "Coherence"),
    (".interferometry.filter", "Filter"),
    (".interferometry.unwrap", "Unwrap"),
    (".interferometry.phasetodisplacement", "PhaseToDisplacement"),
    (".interferometry.geocode", "Geocode"),
    (".subband.splitspectrum", "SplitSpectrum"),
    (".subband.subbandinterferogram", "SubbandInterferogram"),
    (".subband.subbanddisplacement", "SubbandDisplacement"),
    (".subband.applicability", "Applicability"),
    (".subband.subbandreport", "SubbandReport"),
    (".timeseries.unwrappingcorrection", "UnwrappingCorrection"),
    (".timeseries.stacking", "Stacking"),
    (".timeseries.sbas", "Sbas"),
    (".timeseries.atmosphere", "Atmosphere"),
    (".timeseries.velocity", "Velocity"),
    (".timeseries.phases", "Phases"),
    (".validation.gnsstolos", "GnssToLos"),
    (".validation.gnssvalidation", "GnssValidation"),
    (".validation.levellingvalidation", "LevellingValidation"),
    (".validation.comparesensors", "CompareSensors"),
    (".validation.semivariogram", "Semivariogram"),
    (".timeseries.fillgaps", "FillGaps"),
    (".mining.concessionstats", "ConcessionStats"),
    (".mining.detectbowls", "DetectBowls"),
    (".mining.profile", "Profile"),
    (".mining.pointseries", "PointSeries"),
    (".mining.verticalmotion", "VerticalMotion"),
    (".mining.decompose", "Decompose"),
    (".mining.pimprediction", "PimPrediction"),
    (".mining.piminversion", "PimInversion"),
    (".maps.exportframes", "ExportFrames"),
    (".maps.contactsheet", "ContactSheet"),
    (".maps.maplayout", "MapLayout"),
    (".maps.report", "WriteReport"),
    (".tools.simulatestack", "SimulateStack"),
    (".tools.simulateslc", "SimulateSlc"),
    (".tools.environmentcheck", "EnvironmentCheck"),
)


def offer_dependencies() -> None:
    """Append that folder to the import path: never first, so that nothing there can replace QGIS's own packages."""
    folder = dependencies_folder()
    if os.path.isdir(folder) and folder not in sys.path:
        sys.path.append(folder)


class MiningInsarProvider(QgsProcessingProvider):
    """All algorithms and models of the plugin; one that cannot be loaded does not take the others along."""

    def id(self):
        return "mininginsar"

    def name(self):
        return "Mining InSAR"

    def longName(self):
        return translated("Mining InSAR: ground motion over mines from satellite radar")

    def icon(self):
        return QIcon(ICON_PATH)

    def svgIconPath(self):
        return ICON_PATH

    def load(self):
        offer_dependencies()
        # A model finds its steps through the registry, which knows this provider only once it has been loaded.
        QgsApplication.processingRegistry().providerAdded.connect(self._attach_models)
        return super().load()

    def _attach_models(self, provider_id: str) -> None:
        if provider_id != self.id():
            return
        try:
            from .models import ShippedModel

            for model in self.algorithms():
                if isinstance(model, ShippedModel):
                    model.read()
        except Exception:
            # Whatever leaves a slot would end qgis_process.
            log(f"The models could not be attached:\n{traceback.format_exc()}")

    def loadAlgorithms(self):
        for module, name in ALGORITHMS:
            try:
                self.addAlgorithm(getattr(import_module(module, __package__), name)())
            except Exception:
                log(f"The algorithm {name} could not be loaded:\n{traceback.format_exc()}")
        try:
            from .models import shipped_models

            for model in shipped_models():
                self.addAlgorithm(model)
        except Exception:
            log(f"The models could not be loaded:\n{traceback.format_exc()}")
