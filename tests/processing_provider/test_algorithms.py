"""What holds for every algorithm of the provider: names, words, icons, and the public parameter names."""

from __future__ import annotations

import os
import re
from itertools import chain

import pytest

#: Public names (they are fixed once released): DESIGN, section 4.
STACK_GROUP = {
    "INTERFEROGRAMS", "COHERENCE", "STACK", "FOLDER", "PRODUCT", "PAIRS", "WAVELENGTH", "INCIDENCE",
    "INCIDENCE_RASTER", "HEADING", "SLANT_RANGE", "LOOK_SIDE", "PHASE_SIGN", "COHERENCE_SCALE", "ALIGN", "ALIGN_EXTENT",
}  # fmt: skip
REFERENCE_GROUP = {"REFERENCE", "REFERENCE_POINT", "REFERENCE_AREA", "REFERENCE_POLYGONS"}
RUN_GROUP = {"MEMORY", "THREADS"}
SLC_GROUP = {
    "REFERENCE_SLC", "SECONDARY_SLC", "CARRIER_FREQUENCY", "RANGE_BANDWIDTH", "SAMPLING_RATE", "FREQUENCY",
    "POLARISATION", "LINE_SPACING", "SAMPLE_SPACING", "NEAR_RANGE", "INCIDENCE", "WINDOW", "WINDOW_COEFFICIENT",
}  # fmt: skip
TOPOGRAPHY_GROUP = {"TOPO_PHASE", "DEM", "PERPENDICULAR_BASELINE", "SLANT_RANGE", "FLAT_EARTH"}
STATION_GROUP = {"STATIONS", "OBSERVATIONS", "OBSERVATION_UNIT", "MINE_FIELD", "CONCESSIONS", "SUBTRACT_REFERENCE"}
VALIDATION_GROUP = STATION_GROUP | {
    *("TIMESERIES", "RADIUS", "ALIGNMENT", "LOS_VECTORS", "INCIDENCE"),
    *("STATION_STATS", "MINE_STATS", "SERIES", "REPORT"),
}  # fmt: skip
PUBLIC = {
    "createstack": STACK_GROUP | {"OUTPUT", "REPORT"},
    "stackquality": STACK_GROUP | REFERENCE_GROUP | {"REPORT", "MEAN_COHERENCE", "CLOSURE", "PAIRS_TABLE"},
    "selectnetwork": {"ACQUISITIONS", "MAX_PERPENDICULAR", "MAX_TEMPORAL", "EXTRA_PAIRS", "OUTPUT", "PLOT"},
    "findreference": STACK_GROUP
    | RUN_GROUP
    | {"TIMESERIES", "QUALITY", "CONCESSIONS", "CONCESSIONS_BUFFER", "MIN_COHERENCE", "SIZE", "COUNT", "CANDIDATES"},
    "rereference": REFERENCE_GROUP | RUN_GROUP | {"STACK", "TIMESERIES", "OUTPUT"},
    "importseries": RUN_GROUP | {"INPUT", "FOLDER", "PRODUCT", "EXTENT", "TIMESERIES", "VELOCITY", "POINTS", "REPORT"},
    "atmosphere": STACK_GROUP
    | REFERENCE_GROUP
    | RUN_GROUP
    | {"MASK", "MASK_BUFFER", "CSS", "ITERATIONS", "TOLERANCE_DAYS", "MAX_SPAN_DAYS", "DEM", "ELEVATION", "RAMP"}
    | {
        "DELAYS",
        "DELAYS_FOLDER",
        "DELAY_KIND",
        "OUTPUT",
        "OUTPUT_FOLDER",
        "SCREENS",
        "REPORT",
        "SCENES_TABLE",
        "MOTION_SMOOTHING",
    },
    "stacking": STACK_GROUP
    | REFERENCE_GROUP
    | RUN_GROUP
    | {"MIN_COHERENCE", "DDOF", "VELOCITY", "VELOCITY_STD", "MEAN_COHERENCE"},
    "sbas": STACK_GROUP
    | REFERENCE_GROUP
    | RUN_GROUP
    | {"WEIGHTING", "LOOKS", "SMOOTHING", "ESTIMATE_DEM_ERROR", "MIN_COHERENCE", "TIMESERIES", "VELOCITY"}
    | {"BAD_LOOPS", "MAX_BAD_LOOPS"}
    | {"ROBUST", "ROBUST_ITERATIONS", "HUBER_THRESHOLD", "MIN_PAIR_COHERENCE", "MIN_OBSERVATIONS", "INTERMITTENT"}
    | {"RESIDUALS", "INFLUENCE", "COMPONENTS", "BRIDGED_DATES"}
    | {"ATMOSPHERE", "ATMOSPHERE_MASK"}
    | {"ATMOSPHERE_STD", "SIGMA", "VELOCITY_SIGMA"}
    | {"VELOCITY_STD", "TEMPORAL_COHERENCE", "RESIDUAL_RMS", "OBSERVATIONS", "FLAGS", "DEM_ERROR", "HDF5"},
    "unwrappingcorrection": STACK_GROUP
    | REFERENCE_GROUP
    | RUN_GROUP
    | {
        "METHOD",
        "REGIONS",
        "LEAST_PATCH",
        "COMPONENTS",
        "ALPHA",
        "TIES",
        "MAX_PATTERNS",
        "BRIDGE_RADIUS",
        "LEAST_COMPONENT",
    }
    | {"MAX_BRIDGE", "MIN_CONFIDENCE", "OUTPUT", "OUTPUT_FOLDER", "REPORT", "CHANGES", "BAD_LOOPS", "PAIRS_TABLE"},
    "semivariogram": RUN_GROUP
    | {"RASTER", "MASK", "MASK_BUFFER", "CONTENT", "MODEL", "ESTIMATOR", "TREND", "MAX_DISTANCE", "CLASSES", "SAMPLES"}
    | {"REFERENCE_DISTANCE", "UNIT", "TABLE", "FITS", "PLOT"},
    "velocity": RUN_GROUP
    | {"DATE_SIGMA", "ATMOSPHERE_STD", "SIGMA"}
    | {"TIMESERIES", "START", "END", "VELOCITY", "VELOCITY_STD", "OBSERVATIONS"},
    "phases": RUN_GROUP
    | {"TIMESERIES", "UNIT", "MOST_CHANGES", "SHORTEST_SEGMENT", "MIN_RATE", "POINTS", "PHASES", "ACTIVE_RATE"}
    | {
        "INITIAL_RATE",
        "RESIDUAL_RATE",
        "RATES_STD",
        "ONSET",
        "END",
        "DATES_STD",
        "STOPPAGE",
        "STOPPAGE_START",
        "KNOTS",
        "TABLE",
    },
    "verticalmotion": RUN_GROUP
    | {"TIMESERIES", "VELOCITY", "VELOCITY_STD", "METHOD", "B", "PROPAGATION_ANGLE", "DIP_DIRECTION", "INCIDENCE"}
    | {"INCIDENCE_RASTER", "HEADING", "LOOK_SIDE", "ALIGN", "UP", "EAST", "NORTH", "UP_STD", "B_EFFECT"},
    "decompose": RUN_GROUP
    | {"ASCENDING", "DESCENDING", "ASCENDING_INCIDENCE", "DESCENDING_HEADING", "LOS_STD", "ASCENDING_STD", "B", "ALIGN"}
    | {"DESCENDING_STD", "UP", "EAST", "NORTH", "UP_STD", "EAST_STD", "INTERPOLATION_ERROR"},
    "pimprediction": RUN_GROUP
    | {"PANELS", "PANEL_FIELD", "SUBSIDENCE_FACTOR", "TAN_BETA", "DISPLACEMENT_FACTOR", "PROPAGATION_ANGLE", "TEMPLATE"}
    | {"PIXEL_SIZE", "DATES", "FROM_FIRST_DATE", "UP", "EAST", "NORTH", "LOS", "TILT", "STRAIN", "CURVATURE"},
    "piminversion": RUN_GROUP
    | {"TIMESERIES", "PANELS", "FIT", "START", "END", "LOS_STD", "PREDICTED", "RESIDUAL", "REPORT"},
    "fillgaps": RUN_GROUP | {"TIMESERIES", "VELOCITY", "TENSION", "MAX_GAP", "OUTPUT", "FILLED"},
    "concessionstats": RUN_GROUP
    | {"CONCESSIONS", "NAME_FIELD", "VELOCITY", "VELOCITY_STD", "TIMESERIES", "COHERENCE", "NAMES", "RATE_THRESHOLDS"}
    | {"SIGMA", "CORRELATION_RANGE", "CUMULATIVE_THRESHOLDS", "CONCESSION_STATS", "TABLE", "STATISTICS", "REPORT"},
    "detectbowls": RUN_GROUP
    | {"VELOCITY", "VELOCITY_STD", "TIMESERIES", "CONCESSIONS", "THRESHOLD", "MIN_AREA", "SMOOTHING", "NOISE_SIGMAS"}
    | {"STD_SIGMAS", "CORRELATION_RANGE", "CONTOUR_INTERVAL", "BOWLS", "CONTOURS", "TABLE", "REPORT"},
    "profile": {"LINES", "TIMESERIES", "VELOCITY", "DATES", "N_DATES", "STEP", "WIDTH", "FILL", "TENSION", "MAX_GAP"}
    | {"PROFILES", "PROFILE_POINTS", "TABLE", "FIGURE"},
    "exportframes": {"TIMESERIES", "CONCESSIONS", "BASEMAP", "START", "END", "LIMIT", "EXTENT", "TITLE", "EVERY"}
    | {"STEP_DAYS", "WIDTH", "HEIGHT", "OUTPUT_FOLDER", "GIF", "CONTOUR_INTERVAL", "POINTS", "LINES"},
    "contactsheet": {"TIMESERIES", "CONCESSIONS", "BASEMAP", "START", "END", "LIMIT", "N_DATES", "COLUMNS", "SHEET"}
    | {"CONTOUR_INTERVAL", "POINTS", "LINES"},
    "maplayout": {"VELOCITY", "TIMESERIES", "CONCESSIONS", "TITLE", "MAP", "TEMPLATE"},
    "report": STACK_GROUP
    | {"RESULTS", "VELOCITY", "VELOCITY_STD", "TIMESERIES", "TEMPORAL_COHERENCE", "TABLES", "TITLE", "REPORT", "PDF"},
    "pointseries": {"POINTS", "NAME_FIELD", "TIMESERIES", "RADIUS", "POINT_SERIES", "TABLE"},
    "coregister": SLC_GROUP
    | RUN_GROUP
    | {"WINDOW_LINES", "WINDOW_SAMPLES", "WINDOWS", "SEARCH", "DEGREE", "MIN_SNR", "MOVING_AREA", "MOVING_POLYGONS"}
    | {"OUTPUT", "OFFSETS", "RANGE_OFFSETS", "OFFSETS_TABLE"},
    "interferogram": SLC_GROUP
    | TOPOGRAPHY_GROUP
    | RUN_GROUP
    | {"LOOKS_LINES", "LOOKS_SAMPLES", "WINDOW_LINES", "WINDOW_SAMPLES", "INTERFEROGRAM", "PHASE", "COHERENCE"},
    "coherence": SLC_GROUP
    | TOPOGRAPHY_GROUP
    | RUN_GROUP
    | {"WINDOW_LINES", "WINDOW_SAMPLES", "WINDOW_METRES", "REMOVE_RAMP", "COHERENCE"},
    "filter": RUN_GROUP | {"INPUT", "METHOD", "FILTER_WAVELENGTH", "ALPHA", "PATCH", "OVERLAP", "CONTENT", "OUTPUT"},
    "unwrap": RUN_GROUP | {"INTERFEROGRAM", "COHERENCE", "LOOKS", "COST", "UNWRAPPED", "COMPONENTS"},
    "phasetodisplacement": REFERENCE_GROUP | RUN_GROUP | {"PHASE", "WAVELENGTH", "PHASE_SIGN", "DISPLACEMENT"},
    "geocode": RUN_GROUP
    | {"INPUT", "LONGITUDE", "LATITUDE", "LOOKUP_TABLE", "LOOKUP_GRID", "CRS", "PIXEL_SIZE", "KERNEL"}
    | {"LOOKS_LINES", "LOOKS_SAMPLES", "OUTPUT"},
    "splitspectrum": SLC_GROUP
    | RUN_GROUP
    | {"PRESET", "SUBBAND_BANDWIDTH", "FREQUENCY_OFFSET", "REFERENCE_LOWER", "REFERENCE_UPPER", "SECONDARY_LOWER"}
    | {"SECONDARY_UPPER"},
    "subbandinterferogram": SLC_GROUP
    | TOPOGRAPHY_GROUP
    | RUN_GROUP
    | {"PRESET", "SUBBAND_BANDWIDTH", "FREQUENCY_OFFSET", "LOOKS_LINES", "LOOKS_SAMPLES", "MOVING_AREA", "TREND"}
    | {"METHOD", "AZIMUTH_FACTOR", "COREGISTER", "PHASE", "PHASE_STD", "COHERENCE", "RANGE_OFFSETS"},
    "subbanddisplacement": RUN_GROUP
    | {"PHASE", "PHASE_STD", "OFFSETS", "BRANCH", "MAX_STD", "INCIDENCE", "SIMULATED_WAVELENGTH"}
    | {"LOS", "LOS_STD", "VERTICAL", "VERTICAL_STD"},
    "applicability": RUN_GROUP
    | {"EXPECTED", "EXPECTED_KIND", "UNIT", "EXPECTED_CYCLES", "SENSOR", "CARRIER_FREQUENCY", "RANGE_BANDWIDTH"}
    | {"INCIDENCE", "PRESET", "SUBBAND_BANDWIDTH", "FREQUENCY_OFFSET", "COHERENCE", "COHERENCE_VALUE", "LOOKS"}
    | {"SUBBAND_LOOKS", "PHASE_NOISE", "MODE", "SNR", "TOLERANCE", "PIXEL_SIZE", "HEADING", "MIN_DISPLACEMENT"}
    | {"MAX_CYCLES", "APPLICABILITY", "REVISIT", "SUBBAND_SNR", "TABLE"},
    "subbandreport": {"SENSOR", "CARRIER_FREQUENCY", "RANGE_BANDWIDTH", "INCIDENCE", "PRESET", "REVISIT", "FACE_LENGTH"}
    | {"FACE_WIDTH", "DEPTH", "DIP", "THICKNESS", "ADVANCE", "PHASE_NOISE", "SMOOTHING", "SPECKLE", "REPORT"},
    "simulateslc": RUN_GROUP
    | {"SENSOR", "CYCLES", "LINES", "SAMPLES", "COHERENCE", "SEED", "REFERENCE", "SECONDARY", "TRUE_LOS"}
    | {"TRUE_VERTICAL", "TOPO_PHASE", "HEIGHT", "LONGITUDE", "LATITUDE"},
    "gnsstolos": STATION_GROUP
    | {"TIMESERIES", "WINDOW", "INCIDENCE", "HEADING", "LOOK_SIDE", "SERIES", "STATION_STATS"},
    "gnssvalidation": VALIDATION_GROUP | {"SIGMA", "WINDOW", "SAMPLING", "HEADING", "LOOK_SIDE"},
    "levellingvalidation": VALIDATION_GROUP | {"DIRECTION", "MAX_GAP"},
    "comparesensors": RUN_GROUP
    | {"TIMESERIES", "TIMESERIES_2", "DIRECTION", "OFFSET", "MAX_GAP", "REFERENCE_DATE", "POINTS"}
    | {"DIFFERENCE", "DIFFERENCE_RMS", "ALIASING", "STATISTICS", "SERIES", "REPORT"},
    "simulatestack": set(),
    "environmentcheck": {"REPORT"},
}


@pytest.fixture(scope="module")
def algorithms(provider):
    """Every algorithm that is no model, by name, initialised."""
    from mining_insar.processing_provider.base import MiningInsarAlgorithm

    return {each.name(): each for each in provider.algorithms() if isinstance(each, MiningInsarAlgorithm)}


def test_every_algorithm_and_model_is_loaded(provider, algorithms):
    from mining_insar.processing_provider.models import MODELS
    from mining_insar.processing_provider.provider import ALGORITHMS

    assert {module.rsplit(".", 1)[1] for module, _name in ALGORITHMS} == set(algorithms) == set(PUBLIC)
    assert {each.name() for each in provider.algorithms()} == set(algorithms) | {each.id for each in MODELS.values()}


@pytest.mark.parametrize("name", PUBLIC)
def test_public_parameter_names_exist(algorithms, name):
    assert PUBLIC[name] <= {definition.name() for definition in algorithms[name].parameterDefinitions()}


def test_names_are_fixed_and_words_are_there(provider):
    from mining_insar.processing_provider.help import GROUPS

    for algorithm in provider.algorithms():
        assert re.fullmatch("[a-z]+", algorithm.name())
        assert algorithm.id() == f"mininginsar:{algorithm.name()}"
        assert algorithm.groupId() in GROUPS
        assert algorithm.group() == GROUPS[algorithm.groupId()]
        assert algorithm.displayName() != algorithm.name()
        assert algorithm.tags()
        assert len(algorithm.shortHelpString()) > 100
        assert algorithm.helpUrl().endswith(f"#{algorithm.name()}")
        assert not algorithm.icon().isNull()
        assert os.path.isfile(algorithm.svgIconPath())
        assert algorithm.canExecute() == (True, "")


def test_every_parameter_and_output_has_a_description_and_help(algorithms):
    missing = []
    for algorithm in algorithms.values():
        for definition in algorithm.parameterDefinitions():
            assert re.fullmatch("[A-Z][A-Z0-9_]*", definition.name())
            if not definition.help() or not definition.description():
                missing.append(f"{algorithm.name()}.{definition.name()}")
        for output in algorithm.outputDefinitions():
            if not algorithm.texts.output(output.name()) or not output.description():
                missing.append(f"{algorithm.name()}.{output.name()}")
    assert missing == []


def test_no_help_is_written_for_what_does_not_exist(algorithms):
    for algorithm in algorithms.values():
        names = {definition.name() for definition in algorithm.parameterDefinitions()}
        outputs = {definition.name() for definition in algorithm.outputDefinitions()}
        assert set(algorithm.texts.parameters) <= names, algorithm.name()
        assert set(algorithm.texts.outputs) <= outputs, algorithm.name()


def test_shared_help_belongs_to_a_parameter(algorithms):
    from mining_insar.processing_provider.help import SHARED, SHARED_OUTPUTS

    parameters = {d.name() for each in algorithms.values() for d in each.parameterDefinitions()}
    outputs = {d.name() for each in algorithms.values() for d in each.outputDefinitions()}
    assert set(SHARED) <= parameters
    assert set(SHARED_OUTPUTS) <= outputs


def test_enumerations_use_their_words(algorithms):
    from qgis.core import QgsProcessingParameterEnum

    definitions = chain.from_iterable(each.parameterDefinitions() for each in algorithms.values())
    enumerations = [each for each in definitions if isinstance(each, QgsProcessingParameterEnum)]
    assert len(enumerations) > 5
    for definition in enumerations:
        assert definition.usesStaticStrings(), definition.name()
        assert definition.defaultValue() in (None, *definition.options())


def test_there_is_no_matrix_parameter(algorithms):
    """A matrix cannot be given on the command line."""
    for algorithm in algorithms.values():
        assert "matrix" not in {definition.type() for definition in algorithm.parameterDefinitions()}


def test_algorithms_run_in_the_background(algorithms):
    from qgis.core import Qgis

    for algorithm in algorithms.values():
        # Print layouts and projects live in the main thread (decision 0124).
        in_front = bool(algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading)
        assert in_front == (algorithm.name() in ("maplayout", "report"))
        assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.CanCancel


def test_words_of_enumerations_are_those_of_the_science():
    from mining_insar.algorithms.runs.common import DEFAULT_MEMORY_MB
    from mining_insar.algorithms.timeseries import timefunctions, timefunctions_model
    from mining_insar.algorithms.timeseries.robust import METHODS
    from mining_insar.algorithms.timeseries.sbas import SbasOptions
    from mining_insar.algorithms.timeseries.weights import WEIGHTINGS
    from mining_insar.processing_provider import parameters
    from mining_insar.processing_provider.timeseries import sbas, velocity

    assert (*timefunctions_model.PRESETS, timefunctions_model.AUTO) == velocity.MODELS
    assert velocity.CRITERIA == timefunctions.CRITERIA
    assert sbas.WEIGHTINGS == WEIGHTINGS
    assert sbas.ROBUST_METHODS == METHODS
    assert SbasOptions().precision == sbas.PRECISIONS[0]
    assert parameters.DEFAULT_MEMORY_MB == DEFAULT_MEMORY_MB


def test_defaults_of_sbas_are_those_of_its_options(algorithms):
    from mining_insar.algorithms.timeseries.sbas import SbasOptions

    options = SbasOptions()
    for name, value in (
        ("WEIGHTING", options.weighting),
        ("SMOOTHING", options.smoothing),
        ("ESTIMATE_DEM_ERROR", options.estimate_dem_error),
        ("PRECISION", options.precision),
        ("LOOKS", options.looks),
    ):
        assert algorithms["sbas"].parameterDefinition(name).defaultValue() == value


def test_one_broken_algorithm_does_not_take_the_others_along(qgis_app, monkeypatch):
    from mining_insar.processing_provider import provider as module

    sound = [each for each in module.ALGORITHMS if each[1] in ("Rereference", "Stacking")]
    monkeypatch.setattr(module, "ALGORITHMS", ((".nowhere", "Nothing"), *sound))
    ours = module.MiningInsarProvider()
    ours.loadAlgorithms()
    assert {"rereference", "stacking"} <= {each.name() for each in ours.algorithms()}


def test_packages_of_the_user_come_after_those_of_qgis(qgis_app, monkeypatch, tmp_path):
    import sys

    from mining_insar.processing_provider import provider as module

    monkeypatch.setattr(module, "dependencies_folder", lambda: str(tmp_path))
    monkeypatch.setattr(sys, "path", list(sys.path))
    module.offer_dependencies()
    module.offer_dependencies()
    assert sys.path[-1] == str(tmp_path)
    assert sys.path.count(str(tmp_path)) == 1
    monkeypatch.setattr(module, "dependencies_folder", lambda: str(tmp_path / "absent"))
    module.offer_dependencies()
    assert sys.path[-1] == str(tmp_path)


def test_compiled_kernels_are_kept_in_the_profile(qgis_app):
    from qgis.core import QgsApplication

    from mining_insar.processing_provider.folders import dependencies_folder, kernel_cache_folder

    settings = QgsApplication.qgisSettingsDirPath()
    assert kernel_cache_folder().startswith(settings)
    assert dependencies_folder().startswith(settings)


def test_importing_every_wrapper_imports_nothing_heavy(repository):
    """QGIS starts with the provider: scipy, numba, h5py and matplotlib must wait until something runs."""
    import subprocess
    import sys

    code = """
import sys, importlib.util
root = sys.argv[1]
spec = importlib.util.spec_from_file_location("mining_insar", root + "/__init__.py", submodule_search_locations=[root])
package = importlib.util.module_from_spec(spec)
sys.modules["mining_insar"] = package
spec.loader.exec_module(package)
from importlib import import_module
from mining_insar.processing_provider.provider import ALGORITHMS
for module, name in ALGORITHMS:
    getattr(import_module("mining_insar.processing_provider" + module), name)
print(sorted({"scipy", "numba", "h5py", "matplotlib", "pyproj", "osgeo"} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(repository)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
