"""The time-series wrappers on a small stack with a known answer, inside QGIS and through ``qgis_process``."""

from __future__ import annotations

import datetime
import json
import math
from pathlib import Path

import numpy as np
import pytest

pytestmark = pytest.mark.usefixtures("qgis_app")

ROWS, COLS, PIXEL = 12, 10, 100.0
LEFT, TOP = 300_000.0, 6_210_000.0  # UTM zone 56 S
WAVELENGTH = 0.0562
DATES = [datetime.date(2020, 1, 1) + datetime.timedelta(days=35 * number) for number in range(5)]
PAIRS = [(0, 1), (1, 2), (2, 3), (3, 4), (0, 2), (1, 3), (2, 4)]
#: Stable ground but for a block that sinks by 50 mm/yr.
VELOCITY = np.zeros((ROWS, COLS))
VELOCITY[3:6, 4:8] = -50.0


def write_raster(path: Path, array: np.ndarray, tags: dict[str, str], epsg: int = 32756) -> str:
    from osgeo import gdal, osr

    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLS, ROWS, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((LEFT, PIXEL, 0.0, TOP, 0.0, -PIXEL))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.SetMetadata(tags)
    dataset.GetRasterBand(1).WriteArray(array.astype(np.float32))
    dataset.FlushCache()
    return str(path)


@pytest.fixture(scope="module")
def layers(tmp_path_factory) -> dict[str, list[str]]:
    """Interferograms with arbitrary constants and coherence maps, dates in tags and not in names."""
    folder = tmp_path_factory.mktemp("stack")
    phases, coherences = [], []
    for number, (first, second) in enumerate(PAIRS):
        years = (DATES[second] - DATES[first]).days / 365.25
        phase = -4.0 * math.pi / WAVELENGTH * (VELOCITY / 1000.0) * years + 0.7 * number
        tags = {
            "FIRST_DATE": DATES[first].isoformat(),
            "SECOND_DATE": DATES[second].isoformat(),
            "WAVELENGTH_METRES": str(WAVELENGTH),
            "PHASE_SIGN": "away",
        }
        phases.append(write_raster(folder / f"layer_{number}.tif", phase, tags))
        coherences.append(write_raster(folder / f"quality_{number}.tif", np.full((ROWS, COLS), 0.8), tags))
    return {"INTERFEROGRAMS": phases, "COHERENCE": coherences[::-1]}


def read(path: str) -> np.ndarray:
    from osgeo import gdal

    return gdal.Open(path).ReadAsArray()


def tags_of(path: str) -> dict[str, str]:
    from osgeo import gdal

    return gdal.Open(path).GetMetadata()


@pytest.fixture
def run(provider):
    """``run(id, parameters)``: results of processing.run."""
    import processing

    return lambda name, parameters, **more: processing.run(f"mininginsar:{name}", parameters, **more)


@pytest.fixture(scope="module")
def series(provider, layers, tmp_path_factory):
    """A time series written by sbas, on its median."""
    import processing

    path = str(tmp_path_factory.mktemp("series") / "series.tif")
    return processing.run("mininginsar:sbas", {**layers, "TIMESERIES": path})["TIMESERIES"]


def lon_lat(x: float, y: float) -> tuple[float, float]:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
        QgsPointXY,
    )

    utm, wgs84 = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:32756", "EPSG:4326"))
    place = QgsCoordinateTransform(utm, wgs84, QgsCoordinateTransformContext()).transform(QgsPointXY(x, y))
    return place.x(), place.y()


def centre(row: int, col: int) -> tuple[float, float]:
    return LEFT + (col + 0.5) * PIXEL, TOP - (row + 0.5) * PIXEL


def test_sbas_finds_the_velocity_and_reports_plain_values(run, layers):
    results = run("sbas", {**layers, "VELOCITY": "TEMPORARY_OUTPUT", "TIMESERIES": "TEMPORARY_OUTPUT"})
    np.testing.assert_allclose(read(results["VELOCITY"]), VELOCITY, atol=2e-3)
    displacement = read(results["TIMESERIES"])
    assert displacement.shape == (5, ROWS, COLS)
    assert not displacement[0].any()
    years = (DATES[-1] - DATES[0]).days / 365.25
    np.testing.assert_allclose(displacement[-1], VELOCITY * years, atol=2e-3)
    assert (results["N_DATES"], results["N_PAIRS"], results["N_COMPONENTS"], results["RANK"]) == (5, 7, 1, 4)
    assert results["REFERENCE_USED"].startswith("median")
    assert results["VELOCITY_MINIMUM"] == pytest.approx(-50.0, abs=2e-3)
    assert set(map(type, results.values())) <= {int, float, str}
    assert "VELOCITY_STD" not in results


def test_stacking_finds_the_velocity(run, layers):
    results = run("stacking", {**layers, "VELOCITY": "TEMPORARY_OUTPUT", "MEAN_COHERENCE": "TEMPORARY_OUTPUT"})
    np.testing.assert_allclose(read(results["VELOCITY"]), VELOCITY, atol=2e-3)
    np.testing.assert_allclose(read(results["MEAN_COHERENCE"]), 0.8, atol=1e-6)


def test_min_coherence_masks(run, layers):
    results = run("stacking", {**layers, "MIN_COHERENCE": 0.9, "VELOCITY": "TEMPORARY_OUTPUT"})
    assert np.isnan(read(results["VELOCITY"])).all()
    assert "VELOCITY_MINIMUM" not in results


def test_outputs_carry_the_command_that_repeats_them(run, layers, tmp_path):
    path = str(tmp_path / "v.tif")
    run("stacking", {**layers, "DDOF": 0, "VELOCITY": path})
    command = tags_of(path)["QGIS_PROCESS_COMMAND"]
    assert command.startswith("qgis_process run mininginsar:stacking")
    assert "--DDOF=0" in command
    assert f"--VELOCITY={path}" in command
    assert tags_of(path)["MINING_INSAR_VERSION"]


@pytest.mark.parametrize("form", ["utm", "degrees", "bare"])
def test_a_reference_point_is_taken_to_the_stack(run, layers, form):
    """The sinking block as reference: everything else then rises. A point without a CRS is in that of the stack."""
    x, y = centre(4, 5)
    lon, lat = lon_lat(x, y)
    point = {"utm": f"{x},{y} [EPSG:32756]", "degrees": f"{lon},{lat} [EPSG:4326]", "bare": f"{x},{y}"}[form]
    results = run("sbas", {**layers, "REFERENCE_POINT": point, "VELOCITY": "TEMPORARY_OUTPUT"})
    np.testing.assert_allclose(read(results["VELOCITY"]), VELOCITY + 50.0, atol=2e-3)
    assert "row 4, column 5" in results["REFERENCE_USED"]


@pytest.mark.parametrize("degrees", [False, True])
def test_a_reference_area_is_taken_to_the_stack(run, layers, degrees):
    x0, y0, x1, y1 = *centre(5, 4), *centre(3, 7)
    crs = "EPSG:32756"
    if degrees:
        (x0, y0), (x1, y1), crs = lon_lat(x0 - 20, y0 - 20), lon_lat(x1 + 20, y1 + 20), "EPSG:4326"
    else:
        x0, y0, x1, y1 = x0 - 20, y0 - 20, x1 + 20, y1 + 20
    area = f"{x0},{x1},{y0},{y1} [{crs}]"
    results = run("stacking", {**layers, "REFERENCE_AREA": area, "VELOCITY": "TEMPORARY_OUTPUT"})
    np.testing.assert_allclose(read(results["VELOCITY"]), VELOCITY + 50.0, atol=2e-3)


def test_reference_polygons_are_taken_to_the_stack(run, layers, tmp_path):
    (x0, y0), (x1, y1) = centre(5, 4), centre(3, 7)
    ring = [
        list(lon_lat(x, y)) for x, y in ((x0 - 20, y0 - 20), (x1 + 20, y0 - 20), (x1 + 20, y1 + 20), (x0 - 20, y1 + 20))
    ]
    geometry = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    path = tmp_path / "stable.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    results = run("sbas", {**layers, "REFERENCE_POLYGONS": str(path), "VELOCITY": "TEMPORARY_OUTPUT"})
    np.testing.assert_allclose(read(results["VELOCITY"]), VELOCITY + 50.0, atol=2e-3)


@pytest.mark.parametrize(
    ("name", "parameters", "message"),
    [
        ("sbas", {"INTERFEROGRAMS": [], "COHERENCE": [], "VELOCITY": "TEMPORARY_OUTPUT"}, "There is no stack"),
        ("sbas", {"ESTIMATE_DEM_ERROR": True, "VELOCITY": "TEMPORARY_OUTPUT"}, "SMOOTHING"),
        ("sbas", {"WEIGHTING": "variance", "VELOCITY": "TEMPORARY_OUTPUT"}, "LOOKS is missing"),
        ("sbas", {}, "No output is asked for"),
        ("sbas", {"VELOCITY": "/nowhere/at/all/v.tif"}, "VELOCITY"),
        ("sbas", {"REFERENCE_POINT": "0,0 [EPSG:32756]", "VELOCITY": "TEMPORARY_OUTPUT"}, "outside"),
        ("stacking", {"DDOF": 2, "VELOCITY": "TEMPORARY_OUTPUT"}, "DDOF must be between 0 and 1, got 2"),
        ("stacking", {"MIN_COHERENCE": 25, "VELOCITY": "TEMPORARY_OUTPUT"}, "MIN_COHERENCE must be between 0 and 1"),
        (
            "stacking",
            {"REFERENCE": "mean", "VELOCITY": "TEMPORARY_OUTPUT"},
            "REFERENCE must be one of auto, median, none, stable",
        ),
    ],
)
def test_bad_input_is_refused_in_words(run, layers, name, parameters, message):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=message):
        run(name, {**layers, **parameters})


def test_rasters_are_not_loaded_to_be_checked_or_written_down(provider, layers, series):
    """A layer that QGIS loads works out statistics and leaves an .aux.xml beside the user's raster."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mining_insar.processing_provider.parameters import stack_crs, stack_request
    from mining_insar.processing_provider.values import Values

    context = QgsProcessingContext()
    for name, parameters in (
        ("sbas", {**layers, "REFERENCE_POINT": "0,0 [EPSG:32756]", "INCIDENCE_RASTER": layers["COHERENCE"][0]}),
        ("velocity", {"TIMESERIES": series}),
    ):
        algorithm = provider.algorithm(name).create()
        assert algorithm.checkParameterValues({**parameters, "VELOCITY": "v.tif"}, context) == (True, "")
        command, complete = algorithm.asQgisProcessCommand(parameters, context)
        assert complete
        assert all(value in command for value in parameters.values() if isinstance(value, str))
        if name == "sbas":
            values = Values(algorithm, parameters, context, QgsProcessingFeedback(False))
            assert stack_crs(values, stack_request(values)).authid() == "EPSG:32756"
    assert not context.temporaryLayerStore().mapLayers()


def test_velocity_of_the_series_and_of_a_part_of_it(run, series):
    results = run("velocity", {"TIMESERIES": series, "VELOCITY": "TEMPORARY_OUTPUT"})
    np.testing.assert_allclose(read(results["VELOCITY"]), VELOCITY, atol=2e-3)
    part = {"START": DATES[1].isoformat(), "END": DATES[3].isoformat()}
    results = run("velocity", {"TIMESERIES": series, **part, "OBSERVATIONS": "TEMPORARY_OUTPUT"})
    assert (results["N_DATES"], results["FIRST_DATE"]) == (3, DATES[1].isoformat())
    assert (read(results["OBSERVATIONS"]) == 3).all()


def test_velocity_refuses_a_period_without_dates(run, series):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="at least two dates"):
        run(
            "velocity",
            {"TIMESERIES": series, "START": "2019-01-01", "END": "2019-02-01", "VELOCITY": "TEMPORARY_OUTPUT"},
        )


def test_rereference_of_a_series(run, series, tmp_path):
    x, y = centre(4, 5)
    place = {"REFERENCE_POINT": f"{x},{y} [EPSG:32756]"}
    results = run("rereference", {"TIMESERIES": series, **place, "OUTPUT": "TEMPORARY_OUTPUT"})
    moved = read(results["OUTPUT"])
    np.testing.assert_allclose(moved, read(series) - read(series)[:, 4:5, 5:6], atol=1e-4)
    assert "row 4, column 5" in tags_of(results["OUTPUT"])["REFERENCE"]


def test_rereference_of_a_stack_ends_in_h5(run, layers, tmp_path):
    pytest.importorskip("h5py")
    stack = str(tmp_path / "stack.h5")
    run("createstack", {**layers, "OUTPUT": stack})
    x, y = centre(4, 5)
    place = {"REFERENCE_POINT": f"{x},{y} [EPSG:32756]"}
    moved = run("rereference", {"STACK": stack, **place, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    assert moved.endswith(".h5")
    results = run("sbas", {"STACK": moved, "REFERENCE": "none", "VELOCITY": "TEMPORARY_OUTPUT"})
    np.testing.assert_allclose(read(results["VELOCITY"]), VELOCITY + 50.0, atol=2e-3)


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"OUTPUT": "TEMPORARY_OUTPUT"}, "exactly one of STACK, TIMESERIES and VELOCITY, got none"),
        ({"TIMESERIES": "", "OUTPUT": "out.h5"}, r"OUTPUT must end in .tif for this input, got '.*out.h5'"),
    ],
)
def test_rereference_refuses(run, series, parameters, message):
    from qgis.core import QgsProcessingException

    if "TIMESERIES" in parameters:
        parameters = {**parameters, "TIMESERIES": series}
    with pytest.raises(QgsProcessingException, match=message):
        run("rereference", parameters)


def test_a_rereferenced_series_is_loaded_by_the_desktop(provider, series, tmp_path):
    """A file output is no layer to QGIS; the algorithm has it loaded."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    algorithm = provider.algorithm("rereference").create()
    path = str(tmp_path / "moved.tif")
    parameters = {"TIMESERIES": series, "REFERENCE": "median", "OUTPUT": path}
    _results, done = algorithm.run(parameters, context, QgsProcessingFeedback(False), {}, True)
    assert done
    assert list(context.layersToLoadOnCompletion()) == [path]


def test_cancel_leaves_no_file(provider, layers, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    parameters = {**layers, "VELOCITY": str(tmp_path / "v.tif"), "TIMESERIES": str(tmp_path / "t.tif")}
    algorithm = provider.algorithm("sbas").create()
    results, done = algorithm.run(parameters, QgsProcessingContext(), feedback, {}, True)
    assert (results, done) == ({}, True)
    assert list(tmp_path.iterdir()) == []
    assert "Cancelled by the user" in feedback.textLog()


def test_layers_of_the_project_are_taken_by_id(run, layers):
    """What the dialog and the model designer hand over: layer ids of the project, not paths."""
    from qgis.core import QgsProject, QgsRasterLayer

    project = QgsProject.instance()
    loaded = [QgsRasterLayer(path, f"layer {number}") for number, path in enumerate(layers["INTERFEROGRAMS"])]
    project.addMapLayers(loaded)
    try:
        parameters = {"INTERFEROGRAMS": [layer.id() for layer in loaded], "VELOCITY": "TEMPORARY_OUTPUT"}
        results = run("stacking", parameters)
        np.testing.assert_allclose(read(results["VELOCITY"]), VELOCITY, atol=2e-3)
        # The command must work in another session, where ids mean nothing.
        command = tags_of(results["VELOCITY"])["QGIS_PROCESS_COMMAND"]
        assert f"--INTERFEROGRAMS={layers['INTERFEROGRAMS'][0]}" in command
    finally:
        project.clear()


# ---- the real qgis_process


def test_plain_arguments_and_an_unknown_name(qgis_process, layers, tmp_path):
    arguments = [f"--INTERFEROGRAMS={path}" for path in layers["INTERFEROGRAMS"]]
    velocity = tmp_path / "v.tif"
    done = qgis_process("run", "mininginsar:stacking", *arguments, f"--VELOCITY={velocity}", "--VELOCTY_STD=x.tif")
    assert done.returncode == 0, done.text
    np.testing.assert_allclose(read(str(velocity)), VELOCITY, atol=2e-3)
    assert "VELOCTY_STD is not a parameter of mininginsar:stacking" in done.text
    assert "Did you mean VELOCITY_STD?" in done.text


def test_json_on_stdin_and_plain_results(qgis_process, layers, tmp_path):
    inputs = {**layers, "WEIGHTING": "gmtsar", "SMOOTHING": 0.001, "THREADS": 1, "TIMESERIES": str(tmp_path / "t.tif")}
    done = qgis_process("run", "mininginsar:sbas", "-", stdin={"inputs": inputs})
    assert done.returncode == 0, done.text
    results = done.json["results"]
    assert results["TIMESERIES"] == inputs["TIMESERIES"]
    assert (results["N_DATES"], results["PIXELS_CONNECTED"]) == (5, ROWS * COLS)
    assert "" not in results.values()


def test_an_error_sets_the_exit_code(qgis_process, layers, tmp_path):
    inputs = {**layers, "WEIGHTING": "Coherence", "VELOCITY": str(tmp_path / "v.tif")}
    done = qgis_process("run", "mininginsar:sbas", "-", stdin={"inputs": inputs})
    assert done.returncode != 0
    assert "WEIGHTING must be one of coherence, gmtsar, variance, none, got 'Coherence'" in done.text
    assert list(tmp_path.iterdir()) == []


def test_environmentcheck(qgis_process, tmp_path):
    done = qgis_process("run", "mininginsar:environmentcheck", f"--REPORT={tmp_path / 'r.html'}", "--json")
    assert done.returncode == 0, done.text
    assert done.json["results"]["N_NEEDED_MISSING"] == 0
    assert done.json["results"]["QGIS"].startswith("3.") or done.json["results"]["QGIS"].startswith("4.")
    assert "numpy" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_help_in_a_terminal_has_no_markup(qgis_process):
    done = qgis_process("help", "mininginsar:sbas")
    assert done.returncode == 0
    assert "coherence-weighted small-baseline inversion" in done.stdout
    assert "<p>" not in done.stdout


def test_a_reference_point_in_degrees_is_told_in_radar_coordinates(provider, tmp_path):
    import processing
    from osgeo import gdal
    from qgis.core import QgsProcessingFeedback

    path = tmp_path / "20200101_20200113_unw.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLS, ROWS, 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).WriteArray(np.arange(ROWS * COLS, dtype=np.float32).reshape(ROWS, COLS))
    dataset = None
    given = {"INTERFEROGRAMS": [str(path)], "WAVELENGTH": WAVELENGTH, "PHASE_SIGN": "away", "VELOCITY_STD": None}
    said = {}
    for point in ("4.5,7.5 [EPSG:4326]", "4.5,7.5"):
        feedback = QgsProcessingFeedback(False)
        series = str(tmp_path / f"{len(said)}.tif")
        processing.run("mininginsar:sbas", {**given, "REFERENCE_POINT": point, "TIMESERIES": series}, feedback=feedback)
        said[point] = feedback.textLog()
        assert read(series)[-1][7, 4] == 0.0
    named, bare = said.values()
    assert "no coordinate system" in named
    assert "although it is named in EPSG:4326" in named
    assert "although" not in bare
