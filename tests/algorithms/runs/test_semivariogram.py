"""Semivariograms from files: simulated air on ground that moves at one place, in three kinds of raster."""

from __future__ import annotations

import csv
import datetime

import numpy as np
import pytest
from osgeo import ogr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.features import VectorFeature, VectorLayer
from mining_insar.algorithms.io.rasters import OutputSet
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.common import Band, series_spec
from mining_insar.algorithms.runs.semivariogram import VariogramOptions, run_semivariogram
from mining_insar.algorithms.simulation.fields import smooth_field
from mining_insar.algorithms.timeseries.semivariogram import MODELS

UTM = wkt_of_epsg(32648)
GRID = Grid(160, 140, (630_000.0, 100.0, 0.0, 4_231_000.0, 0.0, -100.0), UTM)
DATES = [datetime.date(2019, 1, 1) + datetime.timedelta(days=24 * number) for number in range(16)]
YEARS = np.array([(date - DATES[0]).days / 365.25 for date in DATES])
#: The bowl, and some ground around it.
BOWL = "POLYGON ((635000 4221000, 640000 4221000, 640000 4226000, 635000 4226000, 635000 4221000))"


def write(path, values, spec):
    with OutputSet({"raster": spec}, GRID) as output:
        output.write("raster", GRID.whole, values.astype(np.float32))
    return str(path)


def mask(wkt=BOWL):
    geometry = bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb())
    return VectorLayer("mask", UTM, (VectorFeature(geometry, {}),))


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Air of 6 mm with a length of 1500 m and noise of 2 mm; a bowl of -300 mm/yr; some empty ground."""
    folder = tmp_path_factory.mktemp("air")
    rng = np.random.default_rng(8)
    air = np.stack([6.0 * smooth_field((140, 160), 15.0, rng) for _ in DATES])
    noisy = air + rng.normal(0.0, 2.0, air.shape)
    noisy[:, :20, :30] = np.nan
    row, col = np.mgrid[0:140, 0:160]
    bowl = -300.0 * np.exp(-((row - 75) ** 2 + (col - 75) ** 2) / 200.0)
    series = noisy - noisy[0] + bowl * YEARS[:, None, None]
    series[0] = np.where(np.isfinite(noisy[0]), 0.0, np.nan)
    return {
        "folder": folder,
        "screens": write(folder / "s.tif", noisy, series_spec(str(folder / "s.tif"), DATES, {}, "screens")),
        "series": write(folder / "t.tif", series, series_spec(str(folder / "t.tif"), DATES, {})),
        "difference": write(
            folder / "d.tif",
            (noisy[1] - noisy[0]) / 1000.0,
            Band(tags.KIND_DISPLACEMENT, "m", "d").spec(str(folder / "d.tif"), {}),
        ),
    }


def run(path, folder, said=None, **more):
    options = VariogramOptions(model="bessel", max_distance=7000.0, **more.pop("options", {}))
    outputs = {
        "TABLE": str(folder / "table.csv"),
        "FITS": str(folder / "fits.csv"),
        "PLOT": str(folder / "plot.png"),
    }
    said = [] if said is None else said
    reporter = Reporter(info=said.append, warn=said.append)
    return run_semivariogram(path, options=options, outputs=outputs, reporter=reporter, **more)


def table(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_screens_give_the_air_and_the_noise(files, tmp_path):
    pytest.importorskip("matplotlib", reason="the figure needs it")
    found = run(files["screens"], tmp_path)
    assert (found["n_points"], found["n_bands"]) == (1500, 16)
    assert found["atmosphere_std"] == pytest.approx(6.0, rel=0.1)
    # the raster is many ranges wide
    assert found["atmosphere_std"] == pytest.approx(found["std"], rel=0.05)
    # the simulated air is smoother near zero than the model, which takes some of the noise for it
    assert 1.0 < found["nugget"] < 4.5
    assert found["nugget"] + found["sill"] == pytest.approx(40.0, rel=0.1)
    rows = table(tmp_path / "fits.csv")
    assert [row["band"] for row in rows] == [date.isoformat() for date in DATES]
    assert float(rows[3]["std_of_values"]) == pytest.approx(np.hypot(6.0, 2.0), rel=0.1)
    assert len(table(tmp_path / "table.csv")) == 20
    assert (tmp_path / "plot.png").read_bytes().startswith(b"\x89PNG")


def test_a_series_gives_the_same_without_its_motion(files, tmp_path):
    """The bowl is masked; what it does outside the mask, and the first scene in every date, do no harm."""
    screens = run(files["screens"], tmp_path, mask=mask())
    series = run(files["series"], tmp_path, mask=mask())
    assert series["sill"] == pytest.approx(screens["sill"], rel=0.05)
    assert series["nugget"] == pytest.approx(screens["nugget"], rel=0.1)
    assert series["range"] == pytest.approx(screens["range"], rel=0.1)


def test_motion_that_is_not_masked_is_taken_for_air(files, tmp_path):
    fields = {"options": {"content": "fields"}}
    masked = run(files["series"], tmp_path, mask=mask(), mask_buffer=500.0, **fields)
    assert run(files["series"], tmp_path, **fields)["std"] > 2.0 * masked["std"]


def test_a_difference_is_halved_and_metres_become_millimetres(files, tmp_path):
    found = run(files["difference"], tmp_path)
    assert found["std"] == pytest.approx(6.0, rel=0.3)
    whole = run(files["difference"], tmp_path, options={"content": "fields"})
    assert whole["sill"] == pytest.approx(2.0 * found["sill"], rel=1e-6)
    near = run(files["difference"], tmp_path, options={"reference_distance": 500.0})
    assert near["atmosphere_std"] < found["atmosphere_std"]


def test_the_best_model_is_one_of_them_and_points_are_the_same_again(files, tmp_path):
    found = run_semivariogram(
        files["screens"],
        options=VariogramOptions(model="best", trend="plane", estimator="cressie", max_distance=7000.0),
        outputs={},
    )
    same = []
    for model in MODELS:
        options = VariogramOptions(model=model, trend="plane", estimator="cressie", max_distance=7000.0)
        each = run_semivariogram(files["screens"], options=options, outputs={})
        same.append(each["sill"] == found["sill"])
    assert same.count(True) == 1
    again = run_semivariogram(
        files["screens"],
        options=VariogramOptions(model="best", trend="plane", estimator="cressie", max_distance=7000.0),
        outputs={},
    )
    assert again == found


def test_what_cannot_be_is_refused(files, tmp_path):
    whole = "POLYGON ((620000 4200000, 660000 4200000, 660000 4240000, 620000 4240000, 620000 4200000))"
    with pytest.raises(InputError, match="outside MASK"):
        run(files["screens"], tmp_path, mask=mask(whole))
    with pytest.raises(InputError, match="CLASSES must be at least 4"):
        run(files["screens"], tmp_path, options={"classes": 2})
    with pytest.raises(InputError, match="MODEL"):
        run_semivariogram(files["screens"], options=VariogramOptions(model="cubic"), outputs={})
    with pytest.raises(Cancelled):
        run_semivariogram(files["screens"], outputs={}, reporter=Reporter(cancelled=lambda: True))
    flat = write(
        tmp_path / "flat.tif",
        np.full((140, 160), 3.0),
        Band(tags.KIND_VELOCITY, "mm/yr", "v").spec(str(tmp_path / "flat.tif"), {}),
    )
    with pytest.raises(InputError, match="no band varies"):
        run_semivariogram(flat, outputs={})


def test_the_words_of_the_wrapper_are_those_of_the_run():
    pytest.importorskip("qgis.core", reason="the wrapper needs QGIS")
    from mining_insar.algorithms.runs import semivariogram as run_module
    from mining_insar.processing_provider.validation import semivariogram as wrapper

    assert (*run_module.MODELS, run_module.BEST) == wrapper.MODELS
    assert (wrapper.ESTIMATORS, wrapper.TRENDS, wrapper.CONTENTS) == (
        run_module.ESTIMATORS,
        run_module.TRENDS,
        run_module.CONTENTS,
    )
