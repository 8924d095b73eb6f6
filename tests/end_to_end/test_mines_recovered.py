"""What the mines of the simulated Ningdong do is recovered per concession from noisy interferograms (Table 4).

Slow: one simulation and one inversion of 211 interferograms take about ten seconds.
"""

from __future__ import annotations

import csv
from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("osgeo.gdal")
from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.features import VectorLayer, read_vector
from mining_insar.algorithms.io.rasters import OutputSet
from mining_insar.algorithms.io.vectors import Feature, wkt_of_epsg, write_vector
from mining_insar.algorithms.runs.common import Band, series_spec
from mining_insar.algorithms.runs.concessionstats import run_concessionstats
from mining_insar.algorithms.runs.detectbowls import run_detectbowls
from mining_insar.algorithms.simulation.networks import acquisitions
from mining_insar.algorithms.simulation.ningdong import ningdong
from mining_insar.algorithms.simulation.stack import NoiseOptions, simulate
from mining_insar.algorithms.timeseries.sbas import SbasOptions, invert, plan_sbas


@pytest.fixture(scope="module")
def mine(tmp_path_factory):
    """Truth and SBAS estimate of the demo scenario as rasters, both relative to the same stable ground."""
    folder = tmp_path_factory.mktemp("ningdong")
    place, scenes = ningdong("demo"), acquisitions("sentinel1")
    made = simulate(place, scenes, NoiseOptions(decorrelated_share=0.1, unwrapping_errors=3), seed=7)
    stable = np.abs(made.los_displacement[-1]) < 0.002
    phase = made.phase - np.nanmean(made.phase[:, stable], axis=1)[:, None, None]
    result = invert(
        plan_sbas(made.network, SbasOptions()), phase, made.coherence, wavelength=scenes.geometry.wavelength
    )
    grid = replace(place.grid, crs_wkt=wkt_of_epsg(place.epsg))
    about = {tags.FIRST_DATE: made.network.dates[0].isoformat(), tags.SECOND_DATE: made.network.dates[-1].isoformat()}
    rate = Band(tags.KIND_VELOCITY, "mm/yr", "velocity")
    arrays = {
        "velocity": result.velocity, "std": result.velocity_std, "true_velocity": made.velocity,
        "series": result.displacement, "true_series": made.los_displacement,
    }  # fmt: skip
    paths = {name: str(folder / f"{name}.tif") for name in arrays}
    specs = {
        name: series_spec(path, made.network.dates, about) if "series" in name else rate.spec(path, about)
        for name, path in paths.items()
    }
    with OutputSet(specs, grid) as output:
        for name, array in arrays.items():
            output.write(name, grid.whole, (array * 1000.0).astype(np.float32))
    outlines = str(folder / "concessions.gpkg")
    write_vector(
        outlines, "concessions", place.epsg, [Feature(each.outline, {"name": each.name}) for each in place.concessions]
    )
    return paths, read_vector(outlines), folder


def test_table_4_is_recovered_within_the_stated_deviation(mine):
    paths, concessions, folder = mine
    out = str(folder / "statistics.csv")
    run_concessionstats(
        concessions,
        velocity=[paths["velocity"], paths["true_velocity"]],
        velocity_std=[paths["std"]] * 2,
        timeseries=[paths["series"], paths["true_series"]],
        names=["SBAS", "truth", "SBAS", "truth"],
        outputs={"STATISTICS": out, "REPORT": str(folder / "report.html")},
    )
    with open(out, encoding="utf-8") as file:
        rows = {(row["concession"], row["product"], row["quantity"]): row for row in csv.DictReader(file)}
    names = {key[0] for key in rows}
    assert names == {"Renjiazhuang", "Hongshiwan", "Maliantai", "Qingshuiying"}
    departures = []
    for name in names:
        found, true = rows[name, "SBAS", "rate"], rows[name, "truth", "rate"]
        departures.append((float(found["maximum"]) - float(true["maximum"])) / float(found["maximum std"]))
        # two pixels of 100 m beside each other are as deep as the noise can tell
        assert np.hypot(*(float(found[key]) - float(true[key]) for key in "xy")) < 300.0
        # what the atmosphere leaves in a map of this scene: 10 mm, and three of that at one pixel of ten thousand
        found, true = rows[name, "SBAS", "cumulative"], rows[name, "truth", "cumulative"]
        assert float(found["maximum"]) == pytest.approx(float(true["maximum"]), abs=30.0)
        assert float(found["robust maximum"]) == pytest.approx(float(true["robust maximum"]), abs=20.0)
        assert float(found["mean"]) == pytest.approx(float(true["mean"]), abs=10.0)
    assert np.abs(departures).max() < 3.0


def test_every_bowl_of_the_panels_is_found_in_its_concession(mine):
    """Seven panels sank in the scene during the series; RJZ-C begins after it."""
    paths, concessions, folder = mine
    out = str(folder / "bowls.csv")
    found = run_detectbowls(
        paths["velocity"],
        velocity_std=paths["std"],
        timeseries=paths["series"],
        concessions=concessions,
        outputs={"TABLE": out},
    )
    assert found["n_bowls"] == 7
    with open(out, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    centres = np.array([[float(row["centre_x"]), float(row["centre_y"])] for row in rows])
    owners = {}
    for panel in ningdong("demo").panels:
        rectangle = panel.face.panel
        apart = np.hypot(*(centres - [rectangle.east, rectangle.north]).T)
        if apart.min() < 350.0:
            owners[panel.face.name] = rows[int(apart.argmin())]["concession"]
    assert owners.pop("RJZ-C", "Renjiazhuang") == "Renjiazhuang"  # its seam lies beside RJZ-A
    assert owners == {
        "RJZ-A": "Renjiazhuang", "RJZ-B": "Renjiazhuang", "HSW-A": "Hongshiwan", "MLT-N": "Maliantai",
        "MLT-M": "Maliantai", "MLT-S": "Maliantai", "QSY-A": "Qingshuiying",
    }  # fmt: skip
    assert all(float(row["inside_percent"]) == 100.0 for row in rows)


def test_without_its_concession_a_bowl_lies_outside(mine):
    paths, concessions, folder = mine
    fewer = VectorLayer(
        concessions.name,
        concessions.crs_wkt,
        tuple(each for each in concessions.features if each.attributes["name"] != "Maliantai"),
    )
    out = {"TABLE": str(folder / "fewer.csv")}
    found = run_detectbowls(paths["velocity"], concessions=fewer, outputs=out)
    assert 30.0 < found["outside_share"] < 80.0
    assert found["deepest_in"] == ""
