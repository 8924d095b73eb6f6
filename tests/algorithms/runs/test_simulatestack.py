"""The simulated stack as files: names, tags, tables, layers, and nothing left behind when it fails."""

import csv
import json
import re

import numpy as np
import pytest
from osgeo import gdal, ogr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.acquisitions import read_acquisitions
from mining_insar.algorithms.io.pairs_table import read_pairs_table
from mining_insar.algorithms.io.series import open_series
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.simulatestack import CONTENTS, GNSS_CHOICES, run_simulatestack
from mining_insar.algorithms.simulation.networks import SENSOR_NAMES, acquisitions
from mining_insar.algorithms.simulation.ningdong import SCENARIO_NAMES, ningdong
from mining_insar.algorithms.simulation.stack import NoiseOptions, simulate

QUICK = {"scenario": "demo", "sensor": "alos2", "pixel": 400.0, "gnss": "none"}


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("simulated") / "stack"
    lines = []
    summary = run_simulatestack(
        folder=str(folder),
        seed=4,
        noise=NoiseOptions(decorrelated_share=0.2, unwrapping_errors=2, mask_below=0.3),
        write_atmosphere=True,
        concessions=str(folder.parent / "concessions.geojson"),
        settings=RunSettings(provenance=tags.Provenance("9.9", "qgis_process run mininginsar:simulatestack")),
        reporter=Reporter(info=lines.append),
        **{**QUICK, "gnss": "daily"},
    )
    return folder, summary, lines


@pytest.fixture(scope="module")
def expected():
    noise = NoiseOptions(decorrelated_share=0.2, unwrapping_errors=2, mask_below=0.3)
    return simulate(ningdong("demo", 400.0), acquisitions("alos2"), noise, seed=4)


def test_the_folder_holds_what_is_promised_and_nothing_else(made):
    folder, _, _ = made
    assert {entry.name for entry in folder.iterdir()} == CONTENTS
    assert {entry.name for entry in folder.parent.iterdir()} == {"stack", "concessions.geojson"}
    assert len(list((folder / "interferograms").glob("*.unw.tif"))) == 25
    assert len(list((folder / "interferograms").glob("*.cc.tif"))) == 25
    assert len(list((folder / "interferograms").iterdir())) == 50


def test_rasters_are_the_simulated_arrays(made, expected):
    folder, _, _ = made
    for number in (0, 13, 24):
        reference, secondary = expected.network.date_pair(number)
        stem = folder / "interferograms" / f"{reference:%Y%m%d}_{secondary:%Y%m%d}"
        assert np.array_equal(read(f"{stem}.unw.tif"), expected.phase[number], equal_nan=True)
        assert np.array_equal(read(f"{stem}.cc.tif"), expected.coherence[number])
    assert np.isnan(expected.phase).any()


def test_rasters_carry_the_tags_that_readers_look_for(made, expected):
    folder, _, _ = made
    path = sorted((folder / "interferograms").glob("*.unw.tif"))[3]
    raster = gdal.Open(str(path))
    found = raster.GetMetadata()
    dates = [f"{text[:4]}-{text[4:6]}-{text[6:]}" for text in re.findall(r"\d{8}", path.name)]
    assert [found[tags.FIRST_DATE], found[tags.SECOND_DATE]] == dates
    assert float(found[tags.WAVELENGTH]) == pytest.approx(0.2424525, rel=1e-6)
    assert float(found[tags.INCIDENCE]) == 36.3
    assert float(found[tags.HEADING]) == -10.6
    assert float(found[tags.SLANT_RANGE]) == 756_000.0
    assert (found[tags.LOOK_SIDE], found[tags.PHASE_SIGN]) == ("right", "away")
    assert (found[tags.KIND], found[tags.UNITS]) == ("unwrapped_phase", "radians")
    number = [name.replace("-", "_") for name in expected.network.pair_names()].index(path.name[:17])
    baseline = expected.network.perpendicular_baseline[number]
    assert float(found[tags.PERPENDICULAR_BASELINE]) == pytest.approx(baseline, abs=1e-3)
    assert found[tags.PLUGIN_VERSION] == "9.9"
    assert found[tags.COMMAND].startswith("qgis_process run")
    assert raster.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert np.isnan(raster.GetRasterBand(1).GetNoDataValue())
    assert raster.GetSpatialRef().GetAuthorityCode(None) == "32648"
    coherence = gdal.Open(str(path).replace(".unw.", ".cc.")).GetMetadata()
    assert coherence[tags.KIND] == "coherence"


def test_truth_is_written_in_millimetres_and_reads_as_a_series(made, expected):
    folder, summary, _ = made
    with open_series(str(folder / "truth" / "los_displacement.tif")) as series:
        assert series.dates == expected.network.dates
        assert series.read(series.grid.whole) == pytest.approx(expected.los_displacement, abs=1e-6)
    truth = folder / "truth"
    assert read(truth / "velocity.tif") == pytest.approx(expected.velocity * 1000.0, abs=1e-3)
    assert gdal.Open(str(truth / "velocity.tif")).GetRasterBand(1).GetUnitType() == "mm/yr"
    assert read(truth / "dem_error.tif") == pytest.approx(expected.dem_error)
    for name, array in zip(("east", "north", "up"), expected.simulation.final_displacement()):
        assert read(truth / f"{name}_displacement.tif") == pytest.approx(array * 1000.0, abs=1e-3)
    assert read(truth / "atmosphere.tif") == pytest.approx(expected.atmosphere * 1000.0, abs=1e-3)
    assert summary["max_subsidence_mm"] == pytest.approx(-expected.los_displacement[-1].min() * 1000.0)
    assert summary["lowest_velocity_mm_per_year"] == pytest.approx(expected.velocity.min() * 1000.0)


def test_tables_are_read_by_our_own_readers(made, expected):
    folder, _, _ = made
    rows = read_pairs_table(str(folder / "pairs.csv"))
    assert [row.dates for row in rows] == [expected.network.date_pair(number) for number in range(25)]
    assert [row.perpendicular_baseline for row in rows] == pytest.approx(
        expected.network.perpendicular_baseline.tolist(), abs=1e-3
    )
    assert all((folder / "interferograms" / row.file).is_file() for row in rows)
    scenes = read_acquisitions(str(folder / "acquisitions.csv"))
    assert scenes.dates == expected.network.dates
    orbit = np.array(scenes.perpendicular_baseline)
    pairs = expected.network.pairs
    assert orbit[pairs[:, 1]] - orbit[pairs[:, 0]] == pytest.approx(expected.network.perpendicular_baseline, abs=2e-3)


def features(path):
    """Attributes and geometry of a layer, which outlive the file's being open."""
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    assert layer.GetName() == path.stem
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32648"
    return [(feature.items(), feature.GetGeometryRef().Clone()) for feature in layer]


def test_layers_carry_concessions_panels_and_stations(made):
    folder, _, _ = made
    concessions = features(folder / "concessions.gpkg")
    assert [attributes["number"] for attributes, _ in concessions] == list(range(1, 11))
    assert concessions[2][0]["name"] == "Maliantai"
    assert len(features(folder / "stations.gpkg")) == 23
    panels = features(folder / "panels.gpkg")
    assert len(panels) == 18
    panel, outline = panels[0]
    assert panel["schedule"] == "2014-05-01 0; 2015-09-01 520"
    # area in plan: in-seam width times the cosine of the dip
    expected = panel["strike_length_m"] * panel["dip_length_m"] * np.cos(np.radians(panel["dip_deg"]))
    assert outline.GetArea() == pytest.approx(expected)
    assert len(features(folder.parent / "concessions.geojson")) == 10


def test_gnss_series_and_stations_table(made):
    folder, _, _ = made
    with open(folder / "gnss" / "stations.csv", newline="", encoding="utf-8") as file:
        stations = list(csv.DictReader(file))
    assert len(stations) == 23
    assert sum(row["role"] == "reference" for row in stations) == 5
    for row in stations:
        with open(folder / "gnss" / f"{row['station']}.csv", newline="", encoding="utf-8") as file:
            series = list(csv.reader(file))
        assert series[0] == ["time_utc", "east_mm", "north_mm", "up_mm"]
        assert re.fullmatch(r"20\d\d-\d\d-\d\dT00:00Z", series[1][0])
        assert series[1][0][:10] >= row["first_day"]
        assert series[-1][0][:10] <= row["last_day"]
        assert max(abs(float(value)) for value in series[1][1:]) < 40.0


def test_the_summary_says_what_was_done(made, expected):
    folder, summary, lines = made
    content = json.loads((folder / "simulation.json").read_text(encoding="utf-8"))
    assert content["seed"] == 4
    assert (summary["n_dates"], summary["n_pairs"], summary["rows"], summary["cols"]) == (15, 25, 30, 30)
    names = np.array(expected.network.pair_names())
    assert content["heavily_decorrelated"] == names[expected.simulation.decorrelated].tolist()
    assert content["with_unwrapping_errors"] == names[expected.simulation.broken].tolist()
    assert (summary["decorrelated_pairs"], summary["unwrapping_error_pairs"]) == (5, 2)
    assert all(type(value) in (int, float, str) for value in summary.values())
    assert any("25 interferograms" in line for line in lines)


def test_an_earlier_simulation_is_replaced_and_other_things_are_not(tmp_path):
    folder = tmp_path / "stack"
    run_simulatestack(folder=str(folder), seed=1, **QUICK)
    before = (folder / "pairs.csv").read_text(encoding="utf-8")
    run_simulatestack(folder=str(folder), seed=2, **QUICK)
    assert (folder / "pairs.csv").read_text(encoding="utf-8") != before
    (folder / "my_velocity.tif").write_text("precious", encoding="utf-8")
    with pytest.raises(InputError, match=r"holds something else than an earlier simulation \(my_velocity.tif\)"):
        run_simulatestack(folder=str(folder), seed=3, **QUICK)
    assert (folder / "my_velocity.tif").read_text(encoding="utf-8") == "precious"
    assert {entry.name for entry in tmp_path.iterdir()} == {"stack"}


def test_a_file_in_the_way_is_refused(tmp_path):
    (tmp_path / "stack").write_text("a file", encoding="utf-8")
    with pytest.raises(InputError, match="is a file"):
        run_simulatestack(folder=str(tmp_path / "stack"), **QUICK)


@pytest.mark.parametrize("asked", [1, 4, 20, 40])
def test_cancel_leaves_nothing(tmp_path, asked):
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) >= asked

    with pytest.raises(Cancelled):
        run_simulatestack(
            folder=str(tmp_path / "new" / "stack"),
            concessions=str(tmp_path / "c.gpkg"),
            reporter=Reporter(cancelled=cancelled),
            **{**QUICK, "gnss": "daily"},
        )
    assert [str(path) for path in tmp_path.rglob("*") if path.name != "new"] == []


def test_a_failure_leaves_nothing_and_keeps_what_was_there(tmp_path):
    folder = tmp_path / "stack"
    run_simulatestack(folder=str(folder), seed=1, **QUICK)
    before = (folder / "pairs.csv").read_text(encoding="utf-8")
    with pytest.raises(InputError, match=r"\.gpkg or \.geojson"):
        run_simulatestack(folder=str(folder), seed=2, concessions=str(tmp_path / "c.docx"), **QUICK)
    assert (folder / "pairs.csv").read_text(encoding="utf-8") == before
    assert {entry.name for entry in tmp_path.iterdir()} == {"stack"}


def test_a_small_memory_budget_spills_to_disk_and_changes_nothing(tmp_path):
    for name, memory in (("large", 1024), ("small", 0)):
        settings = RunSettings(memory_mb=memory, threads=2)
        run_simulatestack(folder=str(tmp_path / name), seed=1, settings=settings, **QUICK)
    first = sorted((tmp_path / "large" / "interferograms").glob("*.tif"))
    for path in first:
        assert np.array_equal(read(path), read(tmp_path / "small" / "interferograms" / path.name))
    assert {entry.name for entry in (tmp_path / "small").iterdir()} == CONTENTS


def test_progress_rises_to_one(tmp_path):
    seen = []
    run_simulatestack(folder=str(tmp_path / "s"), reporter=Reporter(progress=seen.append), **{**QUICK, "gnss": "daily"})
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"gnss": "weekly"}, "GNSS must be one of hourly, daily, none"),
        ({"scenario": "mars"}, "SCENARIO must be one of"),
        ({"sensor": "ers"}, "SENSOR must be one of"),
        ({"pixel": 0.0}, "PIXEL_SIZE"),
        ({"seed": -1}, "SEED"),
    ],
)
def test_nonsense_is_refused_before_anything_is_written(tmp_path, changes, message):
    with pytest.raises(InputError, match=message):
        run_simulatestack(folder=str(tmp_path / "stack"), **{**QUICK, **changes})
    assert not list(tmp_path.iterdir())


def test_the_algorithm_offers_the_words_of_the_science():
    """They are written out a second time in the wrapper, so that QGIS starts without importing the science."""
    from mining_insar.processing_provider.tools import simulatestack

    assert simulatestack.SCENARIOS == SCENARIO_NAMES
    assert simulatestack.SENSORS == SENSOR_NAMES
    assert simulatestack.GNSS == GNSS_CHOICES


def test_through_qgis_process(qgis_process, tmp_path):
    folder = tmp_path / "stack"
    result = qgis_process(
        "run",
        "--json",
        "mininginsar:simulatestack",
        "--SENSOR=alos2",
        "--PIXEL_SIZE=400",
        "--GNSS=none",
        "--SEED=4",
        "--DECORRELATED=0.2",
        "--UNWRAPPING_ERRORS=2",
        "--MASK_BELOW=0.3",
        f"--OUTPUT_FOLDER={folder}",
        f"--CONCESSIONS={tmp_path / 'concessions.gpkg'}",
    )
    assert result.returncode == 0, result.stderr
    found = result.json["results"]
    assert (found["N_DATES"], found["N_PAIRS"], found["DECORRELATED_PAIRS"]) == (15, 25, 5)
    assert found["INTERFEROGRAMS_FOLDER"] == str(folder / "interferograms")
    noise = NoiseOptions(decorrelated_share=0.2, unwrapping_errors=2, mask_below=0.3)
    expected = simulate(ningdong("demo", 400.0), acquisitions("alos2"), noise, seed=4)
    paths = sorted((folder / "interferograms").glob("*.unw.tif"))
    assert np.array_equal(read(paths[0]), expected.phase[0], equal_nan=True)
    assert "simulatestack" in gdal.Open(str(paths[0])).GetMetadataItem(tags.COMMAND)
    assert (tmp_path / "concessions.gpkg").is_file()
