"""Outputs in the project: styled, grouped, animated; and the layer definition beside a headless run."""

import os
from datetime import date
from types import SimpleNamespace

import numpy as np
import pytest
import qgis.utils
from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsLayerDefinition,
    QgsPalettedRasterRenderer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProcessingProvider,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsTemporalNavigationObject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtGui import QColor

from mining_insar.processing_provider import outputs
from mining_insar.processing_provider.styles import kinds, temporal
from mining_insar.processing_provider.styles.ramps import MOTION

DATES = ("2018-01-06", "2018-01-18", "2018-02-11", "2018-02-23")
TAGS = {
    "SIGN": "line of sight, positive toward the satellite; subsidence is negative",
    "FIRST_DATE": DATES[0],
    "SECOND_DATE": DATES[-1],
    "REFERENCE": "median of each interferogram",
    "MINING_INSAR_VERSION": "0.1.0",
    "QGIS_PROCESS_COMMAND": "qgis_process run mininginsar:sbas",
}


def write(path, array, kind, dates=(), units="mm", nodata=float("nan"), gdal_type=gdal.GDT_Float32):
    array = np.atleast_3d(array) if array.ndim == 3 else array[None]
    bands, rows, cols = array.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, gdal_type)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32650)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.SetGeoTransform((500000, 100, 0, 4200000, 0, -100))
    dataset.SetMetadata({"DATA_KIND": kind, "DATA_UNITS": units, **TAGS})
    for number in range(bands):
        band = dataset.GetRasterBand(number + 1)
        band.SetNoDataValue(nodata)
        band.WriteArray(array[number])
        if dates:
            band.SetMetadataItem("DATE", dates[number])
            band.SetDescription(dates[number])


def bowl(depth, rows=40, cols=50):
    y, x = np.mgrid[:rows, :cols]
    return (-depth * np.exp(-((x - 25) ** 2 + (y - 20) ** 2) / 200)).astype(np.float32)


class Writer(QgsProcessingAlgorithm):
    """Writes the rasters of a small run and hands them to the room under test as the base class does."""

    def createInstance(self):
        return Writer()

    def name(self):
        return "writer"

    def displayName(self):
        return "Small run"

    def initAlgorithm(self, configuration=None):
        for name in ("VELOCITY_STD", "VELOCITY", "TIMESERIES", "FLAGS"):
            self.addParameter(QgsProcessingParameterRasterDestination(name, f"The {name}", None, True, False))

    def processAlgorithm(self, parameters, context, feedback):
        paths = {
            d.name(): self.parameterAsOutputLayer(parameters, d.name(), context) for d in self.parameterDefinitions()
        }
        paths = {name: path for name, path in paths.items() if path}
        arrays = {
            "VELOCITY": (bowl(80), "velocity", (), "mm/yr"),
            "VELOCITY_STD": (np.abs(bowl(3)), "velocity_std", (), "mm/yr"),
            "TIMESERIES": (np.stack([bowl(depth) for depth in (0, 4, 11, 15)]), "timeseries", DATES, "mm"),
        }
        for name, path in paths.items():
            if name == "FLAGS":
                write(path, np.ones((40, 50)), "flags", nodata=255, gdal_type=gdal.GDT_Byte)
            else:
                array, kind, dates, units = arrays[name]
                array[..., 0, 0] = np.nan
                write(path, array, kind, dates, units)
        names = {d.name(): d.description() for d in self.outputDefinitions()}
        self.plans = outputs.plan_layers(paths, group=self.displayName(), names=names, warn=feedback.pushWarning)
        return paths

    def postProcessAlgorithm(self, context, feedback):
        outputs.register(context, self.plans)
        Writer.qlr = outputs.write_qlr(context, self.plans)
        return {}


class Provider(QgsProcessingProvider):
    def id(self):
        return "outputstest"

    def name(self):
        return "outputstest"

    def loadAlgorithms(self):
        self.addAlgorithm(Writer())


@pytest.fixture
def run(qgis_app):
    """Run the small algorithm; ``load`` as the dialog does."""
    QgsProject.instance().clear()
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)

    def go(load, context=None, **destinations):
        import processing  # there once QGIS's own plugins are on the path

        call = processing.runAndLoadResults if load else processing.run
        return call("outputstest:writer", destinations, context=context)

    yield go
    QgsApplication.processingRegistry().removeProvider(provider)


def paths(folder, *names):
    return {name: str(folder / f"{name.lower()}.tif") for name in names}


def utc(text):
    return QDateTime(QDate.fromString(text, Qt.DateFormat.ISODate), QTime(0, 0), Qt.TimeSpec.UTC)


def layer_of(project, kind):
    (found,) = [x for x in project.mapLayers().values() if x.customProperty("mining_insar/kind") == kind]
    return found


def assert_series_dressed(layer):
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert renderer.inputBand() == 4
    properties = layer.temporalProperties()
    assert properties.isActive()
    assert properties.mode() == Qgis.RasterTemporalMode.FixedRangePerBand
    ranges = properties.fixedRangePerBand()
    edges = [utc(day) for day in (*DATES, "2018-03-07")]
    assert [(ranges[n].begin(), ranges[n].end()) for n in range(1, 5)] == list(zip(edges[:-1], edges[1:]))
    assert all(item.includeBeginning() and not item.includeEnd() for item in ranges.values())
    assert all(item.begin().timeSpec() == Qt.TimeSpec.UTC for item in ranges.values())
    # An acquisition's instant belongs to its own band alone.
    for number, day in enumerate(DATES, start=1):
        instant = QgsDateTimeRange(utc(day), utc(day))
        assert properties.filteredBandsForTemporalRange(layer, instant) == [number]
    elevation = layer.elevationProperties()
    assert elevation.isEnabled()
    assert elevation.zScale() == 1
    assert elevation.bandNumber() == 4


def colours(layer):
    shader = layer.renderer().shader().rasterShaderFunction()
    return [(item.value, item.color.name()) for item in shader.colorRampItemList()]


def test_layers_load_styled_grouped_and_in_order(run, tmp_path):
    run(True, **paths(tmp_path, "VELOCITY_STD", "VELOCITY", "TIMESERIES", "FLAGS"))
    project = QgsProject.instance()
    group = project.layerTreeRoot().findGroup("Small run")
    kinds_in_order = [node.layer().customProperty("mining_insar/kind") for node in group.findLayers()]
    assert kinds_in_order == ["timeseries", "velocity", "velocity_std", "flags"]
    assert [node.isVisible() for node in group.findLayers()] == [True, True, False, False]
    assert [node.name() for node in group.findLayers()][:2] == ["LOS displacement [mm]", "LOS velocity [mm/yr]"]
    assert_series_dressed(layer_of(project, "timeseries"))
    velocity = layer_of(project, "velocity").renderer()
    assert isinstance(velocity, QgsSingleBandPseudoColorRenderer)
    assert velocity.classificationMin() == -velocity.classificationMax() == -80
    flags = layer_of(project, "flags").renderer()
    assert isinstance(flags, QgsPalettedRasterRenderer)
    assert [(item.value, item.label) for item in flags.classes()] == [
        (1, "Connected"),
        (2, "Bridged by smoothing"),
        (3, "Under-determined"),
        (4, "Intermittent: a part of the dates"),
    ]
    assert Writer.qlr is None
    assert not list(tmp_path.glob("*.qlr"))


def test_motion_has_one_ramp_with_its_neutral_colour_at_zero(run, tmp_path):
    run(True, **paths(tmp_path, "VELOCITY", "TIMESERIES"))
    project = QgsProject.instance()
    for kind, limit in (("velocity", 80), ("timeseries", 15)):
        items = colours(layer_of(project, kind))
        assert [colour for _, colour in items] == list(MOTION.colours)
        np.testing.assert_allclose([value for value, _ in items], np.linspace(-limit, limit, 11), atol=1e-9)
        assert items[5] == (0, "#f7f7f7")


def test_what_is_drawn(run, tmp_path):
    """Red where the ground sinks, beyond the ends too; nothing where there is no data."""
    run(True, **paths(tmp_path, "VELOCITY"))
    layer = layer_of(QgsProject.instance(), "velocity")
    block = layer.renderer().block(1, layer.extent(), 50, 40)
    centre, empty, far = (QColor.fromRgba(block.color(row, col)) for row, col in ((20, 25), (0, 0), (39, 49)))
    assert centre.name() == "#67001f"
    assert centre.alpha() == 255
    assert empty.alpha() == 0
    assert min(far.red(), far.green(), far.blue()) > 220


def test_metadata_says_what_and_how(run, tmp_path):
    run(True, **paths(tmp_path, "VELOCITY"))
    layer = layer_of(QgsProject.instance(), "velocity")
    metadata = layer.metadata()
    assert metadata.history() == ["qgis_process run mininginsar:sbas"]
    for words in ("Units: mm/yr", "positive toward the satellite", "Reference: median", "First date: 2018-01-06"):
        assert words in metadata.abstract()
    assert layer.customProperty("mining_insar/data_units") == "mm/yr"
    (span,) = metadata.extent().temporalExtents()
    assert (span.begin(), span.end()) == (utc(DATES[0]), utc(DATES[-1]))


def test_temporary_outputs_are_dressed_too(run):
    run(True, TIMESERIES="TEMPORARY_OUTPUT")
    assert_series_dressed(layer_of(QgsProject.instance(), "timeseries"))


def test_project_without_a_range_gets_that_of_the_series(run, tmp_path):
    run(True, **paths(tmp_path, "TIMESERIES"))
    settings = QgsProject.instance().timeSettings()
    assert settings.temporalRange() == QgsDateTimeRange(utc(DATES[0]), utc("2018-03-07"), True, False)
    assert settings.timeStepUnit() == Qgis.TemporalUnit.IrregularStep


def test_range_of_a_project_is_the_users(run, tmp_path):
    own = QgsDateTimeRange(utc("2001-01-01"), utc("2002-01-01"))
    QgsProject.instance().timeSettings().setTemporalRange(own)
    run(True, **paths(tmp_path, "TIMESERIES"))
    assert QgsProject.instance().timeSettings().temporalRange() == own


def test_controller_of_the_desktop_gets_a_frame_per_date(run, tmp_path, monkeypatch):
    controller = QgsTemporalNavigationObject()
    canvas = SimpleNamespace(temporalController=lambda: controller)
    project = QgsProject.instance()
    dates = tuple(date.fromisoformat(day) for day in DATES)
    monkeypatch.setattr(qgis.utils, "iface", SimpleNamespace(mapCanvas=lambda: canvas))
    temporal.offer_range(project, dates)
    assert controller.totalFrameCount() == len(DATES)
    assert [controller.dateTimeRangeForFrameNumber(n).begin() for n in range(4)] == [utc(day) for day in DATES]
    assert controller.navigationMode() == Qgis.TemporalNavigationMode.Disabled


def test_name_that_somebody_gave_is_kept(run, tmp_path):
    destination = QgsProcessingOutputLayerDefinition(str(tmp_path / "v.tif"), QgsProject.instance())
    destination.destinationName = "Mine 7"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    run(False, context, VELOCITY=destination)
    details = context.layerToLoadOnCompletionDetails(str(tmp_path / "v.tif"))
    assert (details.name, details.groupName) == ("Mine 7", "Small run")
    assert details.postProcessor() is not None


def test_post_processors_are_let_go(run, tmp_path, monkeypatch):
    monkeypatch.setattr(outputs, "_waiting", {})
    for number in range(3):
        run(True, VELOCITY=str(tmp_path / f"v{number}.tif"))
    assert list(outputs._waiting) == [str(tmp_path / "v2.tif")]


def test_headless_run_leaves_a_definition_that_restores_everything(run, tmp_path):
    folder = tmp_path / "result"
    folder.mkdir()
    run(False, **paths(folder, "VELOCITY_STD", "VELOCITY", "TIMESERIES"))
    assert Writer.qlr == str(folder / "timeseries.qlr")
    text = (folder / "timeseries.qlr").read_text()
    assert "./timeseries.tif" in text
    assert str(tmp_path) not in text
    assert sorted(os.listdir(folder)) == ["timeseries.qlr", "timeseries.tif", "velocity.tif", "velocity_std.tif"]

    # Relative paths: the folder may move.
    moved = folder.rename(tmp_path / "elsewhere")
    project = QgsProject()
    done, message = QgsLayerDefinition.loadLayerDefinition(
        str(moved / "timeseries.qlr"), project, project.layerTreeRoot()
    )
    assert done, message
    group = project.layerTreeRoot().findGroup("Small run")
    assert [node.layer().customProperty("mining_insar/kind") for node in group.findLayers()] == [
        "timeseries",
        "velocity",
        "velocity_std",
    ]
    assert all(layer.isValid() for layer in project.mapLayers().values())
    series = layer_of(project, "timeseries")
    assert_series_dressed(series)
    assert series.crs().authid() == "EPSG:32650"
    assert series.extent().xMaximum() == 505000
    assert [colour for _, colour in colours(series)] == list(MOTION.colours)
    assert layer_of(project, "velocity").metadata().history() == ["qgis_process run mininginsar:sbas"]


def test_temporary_headless_run_leaves_no_definition(run):
    run(False, VELOCITY="TEMPORARY_OUTPUT")
    assert Writer.qlr is None


def test_a_definition_that_cannot_be_written_is_an_error_with_its_path(run, tmp_path):
    write(tmp_path / "velocity.tif", bowl(5), "velocity")
    (tmp_path / "velocity.qlr").mkdir()
    plans = outputs.plan_layers({"VELOCITY": str(tmp_path / "velocity.tif")}, group="g")
    with pytest.raises(outputs.InputError, match=r"velocity\.qlr cannot be written"):
        outputs.write_qlr(QgsProcessingContext(), plans)
    assert sorted(os.listdir(tmp_path)) == ["velocity.qlr", "velocity.tif"]


def test_what_is_no_layer_is_passed_over_and_what_cannot_be_read_is_said(qgis_app, tmp_path):
    (tmp_path / "velocity.tif").write_text("no raster")
    warnings = []
    results = {
        "N_DATES": 13,
        "RMSE": 1.5,
        "REPORT": "r.html",
        "HDF5": "t.h5",
        "VELOCITY": str(tmp_path / "velocity.tif"),
    }
    assert outputs.plan_layers(results, group="g", warn=warnings.append) == []
    assert len(warnings) == 1
    assert "VELOCITY" in warnings[0]
    assert "velocity.tif" in warnings[0]


def test_an_output_of_another_name_is_known_by_its_tag(qgis_app, tmp_path):
    write(tmp_path / "OUTPUT.tif", np.stack([bowl(1)] * 4), "timeseries", DATES)
    (plan,) = outputs.plan_layers({"OUTPUT": str(tmp_path / "OUTPUT.tif")}, group="g")
    assert plan.kind == kinds.TIMESERIES
    assert plan.raster.dates[0] == date(2018, 1, 6)


def test_a_run_without_a_main_result_shows_its_topmost_layer(qgis_app, tmp_path):
    for name in ("mean_coherence", "closure"):
        write(tmp_path / f"{name}.tif", np.abs(bowl(0.5)), name)
    plans = outputs.plan_layers(paths(tmp_path, "CLOSURE", "MEAN_COHERENCE"), group="g")
    assert [(plan.kind.key, plan.visible) for plan in plans] == [("coherence", True), ("closure", False)]


def test_single_date_series_lasts_a_day(qgis_app, tmp_path):
    write(tmp_path / "t.tif", bowl(3), "timeseries", DATES[:1])
    (plan,) = outputs.plan_layers({"TIMESERIES": str(tmp_path / "t.tif")}, group="g")
    layer = QgsRasterLayer(plan.source, "t")
    outputs.apply_plan(layer, plan)
    assert layer.temporalProperties().fixedRangePerBand()[1].end() == utc("2018-01-07")


@pytest.mark.parametrize(
    ("output", "geometry", "labelled"),
    [("CONCESSIONS", "Polygon", True), ("STATIONS", "Point", True), ("PANELS", "Polygon", False)],
)
def test_vectors(qgis_app, output, geometry, labelled):
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:32650&field=id:integer&field=name:string", "v", "memory")
    (plan,) = outputs.plan_layers({output: "file.gpkg"}, group="g")
    outputs.apply_plan(layer, plan)
    assert layer.labelsEnabled() == labelled
    if labelled:
        assert layer.labeling().settings().fieldName == "name"
    properties = layer.renderer().symbol().symbolLayer(0).properties()
    assert properties.get("style", "no") == "no" or geometry == "Point"


def test_every_kind_can_be_drawn():
    for kind in {*kinds.KIND_OF_OUTPUT.values(), *kinds.KIND_OF_TAG.values()}:
        assert (kind.ramp is None) == (kind.choose_range is None)
        if kind.ramp is None and kind not in kinds.VECTORS:
            assert kinds.CLASSES[kind.key]
