"""Models that are shipped: chains of algorithms as files of QGIS's model designer.

``scripts/make_models.py`` builds the files; users may open and change copies of them.
"""

from __future__ import annotations

import os

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..base import icon_path
from ..help import GROUPS, SUBBAND, TIME_SERIES, Texts, translated

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
)

SUBBAND_CHAIN = Texts(
    id="subbandchain",
    name="From an SLC pair to sub-band displacement (model)",
    group=SUBBAND,
    tags=("InSAR", "model", "chain", "workflow", "sub-band", "split spectrum", "SLC", "applicability", "mining"),
    summary="""
    The sub-band chain in one run: a registered pair of single-look complex images becomes sub-band phase, displacement
    with its standard deviation, and a map that says where D-InSAR, sub-band InSAR, both or neither will work for motion
    of the kind that was just measured.

    Register the images with coregister before. The radar of the map is SENSOR, or CARRIER_FREQUENCY and
    RANGE_BANDWIDTH; PIXEL_SIZE is the ground size of a pixel after the looks. Open a copy in the model designer to
    change it.
    """,
)

#: File name to its words.
MODELS = {
    "mining_insar_time_series.model3": TIME_SERIES_CHAIN,
    "mining_insar_subband.model3": SUBBAND_CHAIN,
}


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model with the names and words of the plugin, in the user's language; QGIS would show its id as its name."""

    def __init__(self, file: str, texts: Texts):
        super().__init__()
        self.file, self.path, self.texts = file, os.path.join(FOLDER, file), texts

    def createInstance(self):
        """A copy with the same words: it is what the dialog shows."""
        made = ShippedModel(self.file, self.texts)
        made.loadVariant(self.toVariant())
        return made

    def read(self) -> bool:
        """Read the file (again); False where it cannot be read."""
        if not self.fromFile(self.path):
            return False
        self._translate()
        return True

    def _translate(self) -> None:
        """Labels and help of what the user fills in: the file has them in English."""
        for child in self.childAlgorithms().values():
            outputs = child.modelOutputs()
            for output in outputs.values():
                output.setDescription(translated(output.description()))
            child.setModelOutputs(outputs)
            self.setChildAlgorithm(child)
        # Copies take the help from here and not from the definitions.
        words = self.helpContent().items()
        self.setHelpContent({name: translated(text) if isinstance(text, str) else text for name, text in words})
        for definition in self.parameterDefinitions():
            definition.setDescription(translated(definition.description()))
            definition.setHelp(translated(definition.help()))

    def displayName(self):
        return translated(self.texts.name)

    def group(self):
        return translated(GROUPS[self.texts.group])

    def groupId(self):
        return self.texts.group

    def tags(self):
        return [translated(tag) for tag in self.texts.tags]

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return icon_path("models")

    def shortHelpString(self):
        return self.texts.help

    def helpUrl(self):
        return self.texts.url


def shipped_models() -> list[ShippedModel]:
    """Every shipped model that can be read; the others are left out."""
    models = (ShippedModel(file, texts) for file, texts in MODELS.items())
    return [model for model in models if model.read()]
