"""Standard deviations from files to files: out of sbas, into velocity."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.io.series import open_series
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.sbas import run_sbas
from mining_insar.algorithms.runs.velocity import run_velocity
from mining_insar.algorithms.timeseries.sbas import SbasOptions


def sbas(stack, folder, options, said=None, **more):
    names = ("TIMESERIES", "SIGMA", "VELOCITY", "VELOCITY_STD", "VELOCITY_SIGMA")
    outputs = {name: str(folder / f"{name.lower()}.tif") for name in names}
    said = [] if said is None else said
    run_sbas(
        StackRequest(interferograms=tuple(stack.interferograms), coherence=tuple(stack.coherence)),
        ReferenceRequest(mode="median"),
        options,
        outputs=outputs,
        reporter=Reporter(info=said.append, warn=said.append),
        **more,
    )
    return outputs


def read(path):
    return gdal.Open(path).ReadAsArray()


@pytest.fixture
def variance(small_stack, tmp_path):
    return sbas(small_stack, tmp_path, SbasOptions("variance", 12.0))


def test_sbas_writes_them_for_every_date(variance):
    series, sigma = gdal.Open(variance["TIMESERIES"]), gdal.Open(variance["SIGMA"])
    assert sigma.RasterCount == series.RasterCount
    for number in range(1, sigma.RasterCount + 1):
        assert sigma.GetRasterBand(number).GetDescription() == series.GetRasterBand(number).GetDescription()
    assert sigma.GetRasterBand(2).GetUnitType() == "mm"
    assert sigma.GetMetadata()["DATA_KIND"] == "displacement_std"
    values, displacement = sigma.ReadAsArray(), series.ReadAsArray()
    np.testing.assert_array_equal(np.isnan(values), np.isnan(displacement))
    known = np.isfinite(values).all(axis=0)
    assert (values[0, known] == 0).all()
    assert (values[1:, known] > 0).all()


def test_air_is_added_and_said(small_stack, tmp_path, variance):
    (tmp_path / "air").mkdir()
    air = sbas(small_stack, tmp_path / "air", SbasOptions("variance", 12.0), atmosphere_std=7.0)
    before, after = read(variance["SIGMA"])[1:], read(air["SIGMA"])[1:]
    np.testing.assert_allclose(after**2 - before**2, np.where(np.isnan(before), np.nan, 2 * 7.0**2), rtol=1e-4)
    # what the scatter shows holds the air already
    np.testing.assert_array_equal(read(air["VELOCITY_STD"]), read(variance["VELOCITY_STD"]))
    assert np.nanmin(read(air["VELOCITY_SIGMA"]) - read(variance["VELOCITY_SIGMA"])) > 0
    assert gdal.Open(air["SIGMA"]).GetMetadata()["ATMOSPHERE_STD_MM"] == "7.0"
    said = []
    run_sbas(
        StackRequest(interferograms=tuple(small_stack.interferograms)),
        ReferenceRequest(mode="median"),
        SbasOptions(weighting="none"),
        atmosphere_std=7.0,
        outputs={"VELOCITY": str(tmp_path / "v.tif")},
        reporter=Reporter(warn=said.append),
    )
    assert any("ATMOSPHERE_STD changes nothing" in text for text in said)


def test_a_network_without_redundancy_is_told(empty_stack, tmp_path):
    said = []
    empty_stack.add("20200101", "20200113").add("20200113", "20200125")
    paths = sbas(empty_stack, tmp_path, SbasOptions("coherence"), said)
    assert any("stay empty" in text for text in said)
    assert np.isnan(read(paths["SIGMA"])[1:]).all()


def test_blocks_and_kernels_give_the_same(small_stack, tmp_path, variance, monkeypatch):
    (tmp_path / "again").mkdir()
    monkeypatch.setattr("mining_insar.algorithms.runs.sbas.SMALL_JOB", 0)
    again = sbas(small_stack, tmp_path / "again", SbasOptions("variance", 12.0), settings=RunSettings(threads=1))
    np.testing.assert_allclose(read(again["SIGMA"]), read(variance["SIGMA"]), rtol=1e-5)


def velocity(paths, folder, **more):
    outputs = {name: str(folder / f"line_{name.lower()}.tif") for name in ("VELOCITY", "VELOCITY_STD", "SIGMA")}
    said = []
    run_velocity(paths["TIMESERIES"], outputs=outputs, reporter=Reporter(info=said.append, warn=said.append), **more)
    return outputs, said


def test_velocity_takes_them(variance, tmp_path):
    outputs, said = velocity(variance, tmp_path, date_sigma=variance["SIGMA"])
    assert any("noise of the interferograms only" in text for text in said)
    ratio = read(outputs["SIGMA"]) / read(variance["VELOCITY_SIGMA"])
    # weights differ from the plain line's, the covariance is known by its diagonal only
    assert 0.8 < np.nanmedian(ratio) < 1.3
    air, _ = velocity(variance, tmp_path, date_sigma=variance["SIGMA"], atmosphere_std=9.0)
    with open_series(variance["TIMESERIES"]) as series:
        years = series.years
    alone = 9.0 / np.sqrt(np.sum((years - years.mean()) ** 2))
    assert np.nanmin(read(air["SIGMA"])) > alone
    assert gdal.Open(air["SIGMA"]).GetMetadata()["DATA_KIND"] == "velocity_sigma"


def test_later_parts_of_a_series_do_not_carry_what_grew_before(variance, tmp_path):
    """From START on, only what has grown since counts."""
    with open_series(variance["TIMESERIES"]) as series:
        start = series.dates[2]
    whole, _ = velocity(variance, tmp_path, date_sigma=variance["SIGMA"])
    before = read(whole["SIGMA"])
    part, _ = velocity(variance, tmp_path, date_sigma=variance["SIGMA"], start=start)
    assert np.nanmedian(read(part["SIGMA"])) > np.nanmedian(before)


def test_functions_of_time_take_them_as_weights(variance, tmp_path):
    (tmp_path / "line").mkdir()
    line, _ = velocity(variance, tmp_path / "line", date_sigma=variance["SIGMA"])
    curve, _ = velocity(variance, tmp_path, date_sigma=variance["SIGMA"], model="quadratic")
    assert np.isfinite(read(curve["VELOCITY_STD"])).any()
    ratio = read(curve["SIGMA"]) / read(line["SIGMA"])
    # a bend that is free as well can only cost
    assert 0.95 < np.nanmedian(ratio) < 2.0


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "SIGMA needs DATE_SIGMA"),
        ({"date_sigma": "TIMESERIES"}, "is a displacement series"),
        ({"date_sigma": "VELOCITY"}, "no date"),
        ({"date_sigma": "SIGMA", "atmosphere_std": -1.0}, "ATMOSPHERE_STD"),
    ],
)
def test_what_cannot_be_is_refused(variance, tmp_path, given, message):
    given = {name: variance.get(value, value) if name == "date_sigma" else value for name, value in given.items()}
    with pytest.raises(InputError, match=message):
        velocity(variance, tmp_path, **given)


def test_the_air_is_not_counted_twice(small_stack, tmp_path):
    air = sbas(small_stack, tmp_path, SbasOptions("variance", 12.0), atmosphere_std=7.0)
    with pytest.raises(InputError, match="holds an atmosphere of 7"):
        velocity(air, tmp_path, date_sigma=air["SIGMA"], atmosphere_std=7.0)
