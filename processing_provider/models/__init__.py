"""Models that are shipped: chains of algorithms as files of QGIS's model designer.

``scripts/make_models.py`` builds the files; users may open and change copies of them.
"""

from __future__ import annotations

import os

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..base import ICON_PATH
from ..help import GROUPS, TIME_SERIES, Texts, translated

FOLDER = os.path.dirname(os.path.abspath(__file__))

TIME_SERIES_CHAIN = Texts(
    id="timeserieschain",
    name="From interferograms to time series (model)",
    group=TIME_SERIES,
    tags=("InSAR", "model", "chain", "workflow", "SBAS", "stacking", "quality", "mining"),
    summary="""
    The whole way in one run: the interferograms become one stack file, its network and quality are reported, and
    velocities by stacking and displacement time series by SBAS are computed from it.

    It needs h5py for the stack file. Open a copy in the model designer to change it.
    """,
    parameters={
        "STACK_FILE": "The stack (HDF5, MintPy's ifgramStack layout).",
        "QUALITY_REPORT": "Report on network, coherence and closure (HTML).",
        "STACKING_VELOCITY": "Velocity along the line of sight by stacking [mm/yr]; subsidence is negative.",
        "SBAS_VELOCITY": "Velocity along the line of sight by SBAS [mm/yr]; subsidence is negative.",
        "SBAS_VELOCITY_STD": "Standard deviation of the velocity by SBAS [mm/yr].",
        "SBAS_TIMESERIES": "Displacement along the line of sight by SBAS [mm], one band per date.",
        "SMOOTHING": "Weight of the temporal smoothing of SBAS [yr]; 0: none. Above 0 it bridges gaps of the network "
        "by constant velocity.",
    },
)

#: File name (without ending) to its words.
MODELS = {"mining_insar_time_series": TIME_SERIES_CHAIN}


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model with the names and words of the plugin; QGIS would show its id as its name."""

    def __init__(self, texts: Texts):
        super().__init__()
        self.texts = texts

    def displayName(self):
        return translated(self.texts.name)

    def group(self):
        return translated(GROUPS[self.texts.group])

    def groupId(self):
        return self.texts.group

    def tags(self):
        return [translated(tag) for tag in self.texts.tags]

    def icon(self):
        return QIcon(ICON_PATH)

    def svgIconPath(self):
        return ICON_PATH

    def shortHelpString(self):
        return self.texts.help

    def helpUrl(self):
        return self.texts.url


def shipped_models() -> list[ShippedModel]:
    """Every shipped model that can be read; the others are left out."""
    models = []
    for file, texts in MODELS.items():
        model = ShippedModel(texts)
        if model.fromFile(os.path.join(FOLDER, f"{file}.model3")):
            models.append(model)
    return models
