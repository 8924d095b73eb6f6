"""Build the shipped models: ``/usr/bin/python3 scripts/make_models.py [folder]`` (a Python that has QGIS)."""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def load_package() -> None:
    """Load the repository root as ``mining_insar``, whatever the folder is called."""
    spec = importlib.util.spec_from_file_location(
        "mining_insar", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["mining_insar"] = module
    spec.loader.exec_module(module)


def start_qgis():
    """An offscreen QGIS with a scratch profile, and the provider registered in it; keep both, or Qt forgets them."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt writes XML attributes in the order of its hash; a fixed one keeps differences between versions readable.
    os.environ["QT_HASH_SEED"] = "0"
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp(prefix="mining_insar_models_")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    load_package()
    from mining_insar.processing_provider.provider import MiningInsarProvider

    provider = MiningInsarProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


#: Inputs of the model, by the child that they go to; the stack group goes to createstack alone, since the file that it
#: writes carries what was decided.
STACK_INPUTS = (
    "INTERFEROGRAMS",
    "COHERENCE",
    "FOLDER",
    "PAIRS",
    "WAVELENGTH",
    "PHASE_SIGN",
    "COHERENCE_SCALE",
    "ALIGN",
)
REFERENCE_INPUTS = ("REFERENCE", "REFERENCE_POINT", "REFERENCE_AREA", "REFERENCE_POLYGONS")
SBAS_INPUTS = ("WEIGHTING", "SMOOTHING")
SHARED_INPUTS = ("MIN_COHERENCE",)

#: Child: the child's output to the description of the model's. QGIS makes the public name of it: "SBAS velocity" is
#: ``sbas_velocity``.
OUTPUTS = {
    "createstack": {"OUTPUT": "Stack file"},
    "stackquality": {"REPORT": "Quality report"},
    "stacking": {"VELOCITY": "Stacking velocity"},
    "sbas": {
        "TIMESERIES": "SBAS time series",
        "VELOCITY": "SBAS velocity",
        "VELOCITY_STD": "SBAS velocity standard deviation",
    },
}
#: Place of each child in the designer [pixels].
PLACES = {"createstack": (500, 200), "stackquality": (800, 80), "stacking": (800, 260), "sbas": (800, 440)}


def time_series_chain():
    """createstack, then stackquality, stacking and sbas on its file."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
    )
    from qgis.PyQt.QtCore import QPointF

    from mining_insar.processing_provider.models import TIME_SERIES_CHAIN

    texts = TIME_SERIES_CHAIN
    registry = QgsApplication.processingRegistry()
    algorithms = {name: registry.algorithmById(f"mininginsar:{name}") for name in PLACES}
    absent = [name for name, algorithm in algorithms.items() if algorithm is None]
    if absent:
        raise SystemExit(f"The provider lacks {', '.join(absent)}: the model cannot be built.")
    model = QgsProcessingModelAlgorithm()
    model.setName(texts.id)
    model.setGroup("Time series")
    inputs = {
        **dict.fromkeys(STACK_INPUTS, "createstack"),
        **dict.fromkeys((*REFERENCE_INPUTS, *SBAS_INPUTS, *SHARED_INPUTS), "sbas"),
    }
    for row, (name, owner) in enumerate(inputs.items()):
        definition = algorithms[owner].parameterDefinition(name).clone()
        component = QgsProcessingModelParameter(name)
        component.setPosition(QPointF(160, 60 + 60 * row))
        model.addModelParameter(definition, component)
    for name, place in PLACES.items():
        child = QgsProcessingModelChildAlgorithm(f"mininginsar:{name}")
        child.setChildId(name)
        child.setDescription(algorithms[name].displayName())
        child.setPosition(QPointF(*place))
        known = {definition.name() for definition in algorithms[name].parameterDefinitions()}
        taken = STACK_INPUTS if name == "createstack" else (*REFERENCE_INPUTS, *SBAS_INPUTS, *SHARED_INPUTS)
        for parameter in taken:
            if parameter in known:
                source = QgsProcessingModelChildParameterSource.fromModelParameter(parameter)
                child.addParameterSources(parameter, [source])
        if name != "createstack":
            source = QgsProcessingModelChildParameterSource.fromChildOutput("createstack", "OUTPUT")
            child.addParameterSources("STACK", [source])
        outputs = {}
        for row, (child_output, description) in enumerate(OUTPUTS[name].items()):
            final = QgsProcessingModelOutput(description, description)
            final.setChildId(name)
            final.setChildOutputName(child_output)
            # A child whose only output is left out has nothing to do, and says so by an error.
            final.setMandatory(len(OUTPUTS[name]) == 1 and name != "stackquality")
            final.setPosition(QPointF(place[0] + 260, place[1] + 50 * row))
            outputs[description] = final
        child.setModelOutputs(outputs)
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    helps = {definition.name(): definition.help() for definition in model.parameterDefinitions()}
    model.setHelpContent({"ALG_DESC": texts.help, **helps})
    return model


#: The sub-band model: child to its place [pixels], the model's inputs that it takes, what it takes from other children
#: (parameter: child, output), and its outputs with their descriptions.
SUBBAND_CHILDREN = {
    "subbandinterferogram": (
        (500, 120),
        (
            *("REFERENCE_SLC", "SECONDARY_SLC", "PRESET", "LOOKS_LINES", "LOOKS_SAMPLES", "TOPO_PHASE", "MOVING_AREA"),
            *("CARRIER_FREQUENCY", "RANGE_BANDWIDTH", "SAMPLING_RATE", "INCIDENCE"),
        ),
        {},
        {},
    ),
    "subbanddisplacement": (
        (800, 260),
        ("OFFSETS", "BRANCH", "MAX_STD", "INCIDENCE"),
        {"PHASE": ("subbandinterferogram", "PHASE"), "PHASE_STD": ("subbandinterferogram", "PHASE_STD")},
        {"LOS": "LOS displacement", "LOS_STD": "LOS standard deviation", "VERTICAL": "Vertical displacement"},
    ),
    # Noise would count as motion between neighbouring pixels.
    "filter": (
        (1100, 160),
        ("FILTER_WAVELENGTH",),
        {"INPUT": ("subbanddisplacement", "LOS")},
        {},
    ),
    "applicability": (
        (1400, 420),
        (
            "SENSOR",
            "CARRIER_FREQUENCY",
            "RANGE_BANDWIDTH",
            "INCIDENCE",
            "PRESET",
            "LOOKS",
            "SUBBAND_LOOKS",
            "PIXEL_SIZE",
        ),
        {"EXPECTED": ("filter", "OUTPUT"), "COHERENCE": ("subbandinterferogram", "COHERENCE")},
        {"APPLICABILITY": "Applicability", "REVISIT": "Revisit"},
    ),
}


#: Parameters of a child with a fixed value.
SUBBAND_FIXED = {"applicability": {"EXPECTED_KIND": "los"}, "filter": {"METHOD": "gaussian", "CONTENT": "values"}}
#: Inputs whose default is another one in the model.
SUBBAND_DEFAULTS = {"FILTER_WAVELENGTH": 400.0}


def subband_chain():
    """subbandinterferogram, subbanddisplacement on its phase, applicability of the displacement."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
    )
    from qgis.PyQt.QtCore import QPointF

    from mining_insar.processing_provider.models import SUBBAND_CHAIN

    registry = QgsApplication.processingRegistry()
    model = QgsProcessingModelAlgorithm()
    model.setName(SUBBAND_CHAIN.id)
    model.setGroup("Sub-band")
    seen: list[str] = []
    taken_outputs = {link for _, _, linked, _ in SUBBAND_CHILDREN.values() for link in linked.values()}
    for name, (place, taken, linked, wanted) in SUBBAND_CHILDREN.items():
        algorithm = registry.algorithmById(f"mininginsar:{name}")
        if algorithm is None:
            raise SystemExit(f"The provider lacks {name}: the model cannot be built.")
        child = QgsProcessingModelChildAlgorithm(f"mininginsar:{name}")
        child.setChildId(name)
        child.setDescription(algorithm.displayName())
        child.setPosition(QPointF(*place))
        for parameter in taken:
            if parameter not in seen:
                component = QgsProcessingModelParameter(parameter)
                component.setPosition(QPointF(160, 60 + 60 * len(seen)))
                definition = algorithm.parameterDefinition(parameter).clone()
                if parameter in SUBBAND_DEFAULTS:
                    definition.setDefaultValue(SUBBAND_DEFAULTS[parameter])
                model.addModelParameter(definition, component)
                seen.append(parameter)
            source = QgsProcessingModelChildParameterSource.fromModelParameter(parameter)
            child.addParameterSources(parameter, [source])
        for parameter, (other, output) in linked.items():
            source = QgsProcessingModelChildParameterSource.fromChildOutput(other, output)
            child.addParameterSources(parameter, [source])
        for parameter, value in SUBBAND_FIXED.get(name, {}).items():
            child.addParameterSources(parameter, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
        outputs = {}
        for row, (output, description) in enumerate(wanted.items()):
            final = QgsProcessingModelOutput(description, description)
            final.setChildId(name)
            final.setChildOutputName(output)
            # What another child takes must be written, and so must the first of a child that would make nothing.
            idle = not any((name, each) in taken_outputs for each in wanted)
            final.setMandatory((name, output) in taken_outputs or (idle and row == 0))
            final.setPosition(QPointF(place[0] + 260, place[1] + 50 * row))
            outputs[description] = final
        child.setModelOutputs(outputs)
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    helps = {definition.name(): definition.help() for definition in model.parameterDefinitions()}
    model.setHelpContent({"ALG_DESC": SUBBAND_CHAIN.help, **helps})
    return model


#: File name to the function that builds it.
BUILDERS = {"mining_insar_time_series.model3": time_series_chain, "mining_insar_subband.model3": subband_chain}


def main(folder: str | None = None) -> None:
    """Write the models into ``folder``, or where they belong."""
    application, _provider = start_qgis()
    from mining_insar.processing_provider.models import FOLDER

    for name, build in BUILDERS.items():
        path = os.path.join(folder or FOLDER, name)
        if not build().toFile(path):
            raise SystemExit(f"{path} could not be written.")
        print(f"Wrote {path}.")
    application.exitQgis()


if __name__ == "__main__":
    main(*sys.argv[1:2])
