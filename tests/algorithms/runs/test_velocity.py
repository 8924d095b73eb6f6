"""`run_velocity` beyond a straight line: outputs, bands, tags, the choice, refusals."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.io.rasters import OutputSet
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.common import RunSettings, series_spec
from mining_insar.algorithms.runs.phases import decimal_years
from mining_insar.algorithms.runs.velocity import run_velocity

FIRST = datetime.date(2017, 1, 3)
DATES = [FIRST + datetime.timedelta(24 * number) for number in range(50)]
YEARS = np.arange(50) * 24 / 365.25
ROWS, COLS = 24, 40
OUTPUTS = ("VELOCITY", "VELOCITY_STD", "OBSERVATIONS", "PARAMETERS", "MODEL_CHOICE", "RESIDUAL_RMS", "MODELLED")


@pytest.fixture(scope="module")
def amplitude() -> np.ndarray:
    """Subsidence of a bowl [m]."""
    rows, cols = np.mgrid[:ROWS, :COLS]
    return -0.3 * np.exp(-((rows - 12) ** 2 + (cols - 20) ** 2) / 60.0)


@pytest.fixture(scope="module")
def series(tmp_path_factory, amplitude) -> str:
    """A bowl that sinks along a logistic curve, with noise, gaps and an empty corner."""
    rng = np.random.default_rng(1)
    curve = 1 / (1 + np.exp(-(YEARS - 1.5) / 0.25))
    values = curve[:, None, None] * amplitude + rng.normal(0, 0.004, (50, ROWS, COLS))
    values -= values[0]
    values[rng.random(values.shape) < 0.05] = np.nan
    values[:, :2, :2] = np.nan
    path = tmp_path_factory.mktemp("series") / "series.tif"
    grid = Grid(COLS, ROWS, (5e5, 30.0, 0.0, 4e6, 0.0, -30.0))
    with OutputSet(
        {"T": series_spec(str(path), DATES, {"HEADING_DEGREES": "-12", "CORRECTIONS": "common-scene stacking"})}, grid
    ) as output:
        output.write("T", grid.whole, (values * 1000).astype(np.float32))
    return str(path)


def run(series, folder, names=OUTPUTS, **options):
    said: list[str] = []
    paths = {name: str(folder / f"{name}.tif") for name in names}
    summary = run_velocity(series, outputs=paths, reporter=Reporter(info=said.append, warn=said.append), **options)
    return summary, paths, said


def read(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()


def test_a_line_is_the_same_with_and_without_the_other_outputs(series, tmp_path):
    (tmp_path / "a").mkdir()
    first, plain, _ = run(series, tmp_path, OUTPUTS[:3])
    second, full, _ = run(series, tmp_path / "a")
    assert "models_used" not in first
    assert second["models_used"] == "linear 100.0 %"
    for name in OUTPUTS[:3]:
        np.testing.assert_allclose(read(full[name]), read(plain[name]), rtol=2e-5, atol=1e-4)
    np.testing.assert_allclose(read(full["PARAMETERS"])[2], read(plain["VELOCITY"]), rtol=2e-5, atol=1e-4)
    assert "TIME_FUNCTION" not in gdal.Open(plain["VELOCITY"]).GetMetadata()


def test_pixels_with_part_of_the_dates_are_told(series, tmp_path):
    """One pixel ends after a tenth of the time and sinks fast till then: its rate is an extreme of another period."""
    short = str(tmp_path / "short.tif")
    gdal.GetDriverByName("GTiff").CreateCopy(short, gdal.Open(series))
    dataset = gdal.Open(short, gdal.GA_Update)
    values = dataset.ReadAsArray()
    values[:] = np.linspace(0.0, -50.0, 50)[:, None, None]
    whole = values.copy()
    values[:5, 7, 7] *= 10.0
    values[5:, 7, 7] = np.nan
    for part, words in ((values, True), (whole, False)):
        for number in range(50):
            dataset.GetRasterBand(number + 1).WriteArray(part[number])
        dataset.FlushCache()
        for model in ("linear", "quadratic"):
            _, _, said = run(short, tmp_path, OUTPUTS[:2], model=model)
            days = (DATES[4] - DATES[0]).days
            expected = (
                f"0.1 % of the pixels with a velocity have a value at only some of the dates, over as little as {days}"
            )
            assert any(expected in line for line in said) is words
            assert not any("The dates span" in line for line in said)
    *_, said = run(short, tmp_path, OUTPUTS[:1], start=DATES[0], end=DATES[10])
    years = (DATES[10] - DATES[0]).days / 365.25
    assert any(f"The dates span {years:.2f} years: seasons and air pass for a velocity" in line for line in said)


def test_auto_finds_the_logistic_in_the_bowl(series, tmp_path, amplitude):
    summary, paths, said = run(series, tmp_path, model="auto")
    choice, centre = read(paths["MODEL_CHOICE"]), amplitude < -0.03
    assert (choice[centre] == 8).mean() > 0.97
    quiet = (amplitude > -1e-4) & (choice != 255)
    assert (choice[quiet] == 1).mean() > 0.85
    assert (choice[:2, :2] == 255).all()
    assert summary["undetermined_share"] == 0.0
    assert "logistic" in summary["models_used"]
    assert any("Chosen functions of time: linear" in line for line in said)

    dataset = gdal.Open(paths["PARAMETERS"])
    names = [dataset.GetRasterBand(number + 1).GetDescription() for number in range(dataset.RasterCount)]
    assert names[0] == "constant [mm]"
    assert "std of logistic tau [days]" in names
    band = {name: dataset.GetRasterBand(number + 1) for number, name in enumerate(names)}
    assert band["logistic t0 [yr]"].GetMetadataItem("DATA_UNITS") == "yr"
    t0, deviation = (band[name].ReadAsArray()[centre] for name in ("logistic t0 [yr]", "std of logistic t0 [days]"))
    error = (t0 - decimal_years(FIRST, np.array(1.5))) * 365.25
    assert np.nanmedian(np.abs(error)) < 12
    assert 0.7 < np.nanstd(error / deviation) < 1.4
    depth = band["logistic [mm]"].ReadAsArray()[centre] / 1000
    assert np.nanmax(np.abs(depth - amplitude[centre])) < 0.03
    # no value where the chosen function has no such parameter
    assert np.isnan(band["logistic t0 [yr]"].ReadAsArray()[choice == 1]).all()

    modelled = gdal.Open(paths["MODELLED"])
    assert modelled.RasterCount == 50
    assert modelled.GetRasterBand(2).GetMetadataItem("DATE") == DATES[1].isoformat()
    rms = read(paths["RESIDUAL_RMS"])
    assert np.nanmedian(rms) == pytest.approx(4.0, abs=0.3)
    found = gdal.Open(paths["MODEL_CHOICE"]).GetMetadata()
    assert found["CLASSES"] == "1: linear; 2: quadratic; 3: annual; 8: logistic"
    assert gdal.Open(paths["VELOCITY"]).GetMetadata()["TIME_FUNCTION"] == found["CLASSES"]
    about = gdal.Open(paths["VELOCITY"]).GetMetadata()
    assert (about["HEADING_DEGREES"], about["CORRECTIONS"]) == ("-12", "common-scene stacking")
    # the mean rate of the curve, not the slope of a line through it
    rate = read(paths["VELOCITY"])[12, 20]
    assert rate == pytest.approx(-300 * (1 / (1 + np.exp(-(YEARS[-1] - 1.5) / 0.25)) - 0.0025) / YEARS[-1], abs=3)


def test_blocks_are_as_the_whole(series, tmp_path, monkeypatch):
    from mining_insar.algorithms.io import engine

    (tmp_path / "a").mkdir()
    _, whole, _ = run(series, tmp_path, model="auto")
    monkeypatch.setattr(engine, "SMALLEST_BLOCK", 16)
    monkeypatch.setattr("mining_insar.algorithms.runs.velocity_functions.CHUNK", 100)
    _, parts, _ = run(series, tmp_path / "a", model="auto", settings=RunSettings(threads=2))
    for name in OUTPUTS:
        np.testing.assert_allclose(read(parts[name]), read(whole[name]), rtol=1e-4, atol=1e-3)


def test_functions_as_text_and_unused_words(series, tmp_path):
    summary, paths, said = run(
        series, tmp_path, model="annual", function="linear; linear+logistic", onset=datetime.date(2018, 1, 1)
    )
    assert set(np.unique(read(paths["MODEL_CHOICE"]))) == {11, 12, 255}
    assert "MODEL, ONSET are not used: FUNCTION says it all." in said
    assert summary["models_used"].startswith("linear ")


def test_what_is_not_determined_is_empty_and_said(series, tmp_path, amplitude):
    summary, paths, said = run(series, tmp_path, model="logistic")
    assert 0.3 < summary["undetermined_share"] < 0.95
    assert any("do not determine the function of time and are empty" in line for line in said)
    empty = read(paths["MODEL_CHOICE"]) == 255
    assert np.isnan(read(paths["VELOCITY"])[empty]).all()
    assert not empty[amplitude < -0.05].any()


def test_a_model_that_the_dates_cannot_carry(series, tmp_path):
    late = datetime.date(2025, 1, 1)
    with pytest.raises(InputError, match="lies outside the series"):
        run(series, tmp_path, model="step", steps=(late,))
    with pytest.raises(InputError, match="needs at least 5 dates, got 3"):
        run(series, tmp_path, model="logistic", end=DATES[2])
    with pytest.raises(InputError, match="TIME_CONSTANT must be a positive number of days, got -3"):
        run(series, tmp_path, model="exponential", onset=FIRST, time_constant=-3)
    assert not list(tmp_path.glob("*.tif"))
    _, _, said = run(series, tmp_path, OUTPUTS[:1], model="auto", steps=(late,))
    assert any("is not tried" in line for line in said)


def test_auto_tries_no_season_on_half_a_year_of_dates(series, tmp_path):
    _, paths, said = run(series, tmp_path, ("VELOCITY", "MODEL_CHOICE"), model="auto", end=DATES[10])
    assert any("annual is not tried: 0.7 years" in line for line in said)
    assert not (read(paths["MODEL_CHOICE"]) == 3).any()
    _, paths, said = run(series, tmp_path, OUTPUTS[:1], model="annual", end=DATES[10])
    assert not any("not tried" in line for line in said)
    _, paths, said = run(series, tmp_path, OUTPUTS[:1], model="auto", end=DATES[24])
    assert not any("not tried" in line for line in said)


def test_deviations_of_the_dates_tell_the_same_of_a_line_with_and_without_parameters(series, tmp_path):
    """VELOCITY_STD is the scatter's, SIGMA and PARAMETERS are predicted, with what grows along a chain of pairs."""
    sigma = str(tmp_path / "sigma.tif")
    grid = Grid(COLS, ROWS, (5e5, 30.0, 0.0, 4e6, 0.0, -30.0))
    with OutputSet({"S": series_spec(sigma, DATES, {}, "displacement_std")}, grid) as output:
        output.write("S", grid.whole, np.sqrt(np.arange(50.0, dtype=np.float32))[:, None, None] * np.ones((ROWS, COLS)))
    names, found = ("VELOCITY", "VELOCITY_STD", "SIGMA"), {}
    for more, model in (((), "linear"), (("PARAMETERS",), "linear"), (("PARAMETERS",), "quadratic")):
        folder = tmp_path / f"{model}{len(more)}"
        folder.mkdir()
        _, paths, said = run(series, folder, (*names, *more), model=model, date_sigma=sigma)
        assert not any("wanders" in line or "many times too small" in line for line in said)
        found[folder.name] = {name: read(path) for name, path in paths.items()}
    for name in names:
        np.testing.assert_allclose(found["linear1"][name], found["linear0"][name], rtol=2e-5, atol=1e-4)
    for each in found.values():
        assert (np.isfinite(each["SIGMA"]) == np.isfinite(each["VELOCITY"])).all()
    deviation = found["linear1"]["PARAMETERS"][3]
    np.testing.assert_allclose(deviation, found["linear1"]["SIGMA"], rtol=1e-5)
    # a walk of 1 mm from scene to scene: variance of the slope 6 s^2 N / (5 T^2)
    assert np.nanmedian(deviation) == pytest.approx(np.sqrt(1.2 * 49) / YEARS[-1], rel=0.03)
    # the slope at mid-time is the mean rate of a quadratic; only the first date is not in the middle of it
    assert np.nanmedian(found["quadratic1"]["SIGMA"]) == pytest.approx(np.nanmedian(deviation), rel=0.03)


def test_cancel(series, tmp_path):
    with pytest.raises(Cancelled):
        run_velocity(
            series,
            model="auto",
            outputs={"VELOCITY": str(tmp_path / "v.tif")},
            reporter=Reporter(cancelled=lambda: True),
        )
    assert not list(tmp_path.iterdir())
