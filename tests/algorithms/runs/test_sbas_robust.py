"""What an SBAS run writes and says of bad interferograms and of missing ones."""

from __future__ import annotations

import csv
import os

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.sbas import run_sbas
from mining_insar.algorithms.timeseries.intermittent import INTERMITTENT, NO_DATE, CoverageOptions
from mining_insar.algorithms.timeseries.robust import HUBER, L1, RobustOptions
from mining_insar.algorithms.timeseries.sbas import SbasOptions

WAVELENGTH = 0.0555
DATES = ("20200101", "20200113", "20200125", "20200206", "20200218", "20200301", "20200313", "20200325")
SHAPE = (12, 15)
PAIRS = [(a, a + step) for step in (1, 2, 3) for a in range(len(DATES) - step)]
BAD = PAIRS.index((2, 4))


def write(path, values):
    rows, cols = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((500_000.0, 50.0, 0.0, 4_200_000.0, 0.0, -50.0))
    dataset.GetRasterBand(1).WriteArray(values.astype(np.float32))
    dataset.GetRasterBand(1).SetNoDataValue(float("nan"))


@pytest.fixture
def request_of_bad_pair(tmp_path):
    """Steady sinking and noise; one interferogram a cycle off; a corner that is incoherent in the later half."""
    rng = np.random.default_rng(0)
    paths, trust = [], []
    for number, (a, b) in enumerate(PAIRS):
        name = f"{DATES[a]}_{DATES[b]}"
        phase = 0.4 * (b - a) + rng.normal(0, 0.1, SHAPE) + (2 * np.pi if number == BAD else 0.0)
        coherence = np.full(SHAPE, 0.8)
        if b > 5:
            coherence[:3, :4] = 0.1
        paths.append(tmp_path / f"{name}_unw.tif")
        trust.append(tmp_path / f"{name}_cc.tif")
        write(paths[-1], phase)
        write(trust[-1], coherence)
    return StackRequest(
        interferograms=tuple(map(str, paths)),
        coherence=tuple(map(str, trust)),
        wavelength=WAVELENGTH,
        phase_sign="away",
    )


def run(request, tmp_path, names, **options):
    said = []
    reporter = Reporter(info=said.append, warn=said.append)
    paths = {name: str(tmp_path / f"{name.lower()}.{'csv' if name == 'INFLUENCE' else 'tif'}") for name in names}
    facts = run_sbas(request, ReferenceRequest(mode="none"), SbasOptions(), outputs=paths, reporter=reporter, **options)
    return facts, paths, "\n".join(said)


def read(path):
    return gdal.Open(path).ReadAsArray()


RATE = -0.4 * WAVELENGTH / (4 * np.pi) * 1000 / (12 / 365.25)


def test_robust_rates_residuals_and_influence(request_of_bad_pair, tmp_path):
    names = ("VELOCITY", "VELOCITY_STD", "RESIDUALS", "RESIDUAL_RMS", "INFLUENCE")
    facts, paths, said = run(request_of_bad_pair, tmp_path, names, robust=RobustOptions(L1))
    velocity = read(paths["VELOCITY"])
    _, plain, _ = run(request_of_bad_pair, tmp_path, ("VELOCITY",))
    assert abs(np.median(velocity) - RATE) < 3.0 < 8.0 < abs(np.median(read(plain["VELOCITY"])) - RATE)
    residuals = gdal.Open(paths["RESIDUALS"])
    assert residuals.RasterCount == len(PAIRS)
    bands = [residuals.GetRasterBand(number + 1).GetDescription() for number in range(len(PAIRS))]
    assert residuals.GetMetadataItem("ROBUST") == "l1"
    values = residuals.ReadAsArray()
    # a cycle away from the satellite is half a wavelength down
    assert np.median(values[bands.index("20200125-20200218")]) == pytest.approx(-WAVELENGTH / 2 * 1000, abs=2.0)
    np.testing.assert_allclose(read(paths["RESIDUAL_RMS"]), np.sqrt((values**2).mean(axis=0)), rtol=1e-3)
    with open(paths["INFLUENCE"], encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    assert len(table) == len(PAIRS)
    worst = max(table, key=lambda row: float(row["residual_against_others_rms_mm"]))
    assert worst["pair"] == "20200125-20200218"
    assert float(worst["residual_against_others_rms_mm"]) == pytest.approx(WAVELENGTH / 2 * 1000, rel=0.1)
    assert "20200125-20200218" in said.split("hurt most")[1]
    assert facts["most_influential"] == table[0]["pair"] == "20200125-20200218"


def test_robust_equals_plain_where_asked_for_nothing(request_of_bad_pair, tmp_path):
    _, plain, _ = run(request_of_bad_pair, tmp_path, ("VELOCITY",))
    biased = read(plain["VELOCITY"])
    _, same, _ = run(request_of_bad_pair, tmp_path, ("VELOCITY",), robust=RobustOptions())
    assert np.array_equal(biased, read(same["VELOCITY"]))


@pytest.mark.parametrize("robust", [None, RobustOptions(HUBER)])
def test_intermittent_pixels_are_kept_flagged_and_counted(request_of_bad_pair, tmp_path, robust):
    names = ("VELOCITY", "VELOCITY_STD", "FLAGS", "COMPONENTS", "BRIDGED_DATES", "TIMESERIES", "SIGMA", "OBSERVATIONS")
    least = {"min_pair_coherence": 0.3}
    facts, paths, said = run(request_of_bad_pair, tmp_path, names, coverage=CoverageOptions(**least))
    assert facts["pixels_underdetermined"] == 12
    assert np.isnan(read(paths["VELOCITY"])[:3, :4]).all()
    facts, paths, said = run(
        request_of_bad_pair, tmp_path, names, coverage=CoverageOptions(**least, intermittent=0.6), robust=robust
    )
    assert (facts["pixels_connected"], facts["pixels_intermittent"]) == (SHAPE[0] * SHAPE[1] - 12, 12)
    assert "12 intermittent" in said
    corner = (slice(0, 3), slice(0, 4))
    assert (read(paths["FLAGS"])[corner] == INTERMITTENT).all()
    assert np.isfinite(read(paths["VELOCITY"])[corner]).all()
    assert (read(paths["COMPONENTS"])[corner] == 3).all()
    states = gdal.Open(paths["BRIDGED_DATES"])
    assert [states.GetRasterBand(n).GetMetadataItem("DATE") for n in (1, 8)] == ["2020-01-01", "2020-03-25"]
    assert states.GetRasterBand(1).GetNoDataValue() == NO_DATE
    assert np.unique(states.ReadAsArray()[(slice(0, 6), *corner)]).tolist() == [0]
    assert np.unique(states.ReadAsArray()[(slice(6, 8), *corner)]).tolist() == [3]
    assert np.isnan(read(paths["TIMESERIES"])[(slice(6, 8), *corner)]).all()
    assert np.isnan(read(paths["SIGMA"])[(slice(6, 8), *corner)]).all()
    few = CoverageOptions(**least, min_observations=15)
    facts, _, said = run(request_of_bad_pair, tmp_path, names, coverage=few)
    assert facts["pixels_without_data"] == 12
    assert "12 of the pixels without data had some, and were left out by MIN_OBSERVATIONS" in said


def test_components_with_intermittent_coverage_are_those_of_the_pairs(request_of_bad_pair, tmp_path):
    for path in request_of_bad_pair.coherence:
        first, second = os.path.basename(path).split("_")[:2]
        dataset = gdal.Open(path, gdal.GA_Update)
        values = dataset.ReadAsArray()
        # the corner: five dates, three dates, and nothing between
        values[:3, :4] = 0.1 if DATES.index(first) <= 4 < DATES.index(second) else 0.8
        dataset.GetRasterBand(1).WriteArray(values)
        dataset = None
    coverage = CoverageOptions(min_pair_coherence=0.3, intermittent=0.5)
    _, paths, _ = run(request_of_bad_pair, tmp_path, ("COMPONENTS", "OBSERVATIONS"), coverage=coverage)
    assert np.unique(read(paths["COMPONENTS"])[:3, :4]).tolist() == [2]
    assert np.unique(read(paths["COMPONENTS"])[3:]).tolist() == [1]
    assert np.unique(read(paths["OBSERVATIONS"])[:3, :4]).tolist() == [9]
    left_out = CoverageOptions(min_pair_coherence=0.3, intermittent=0.9)
    _, paths, _ = run(request_of_bad_pair, tmp_path, ("COMPONENTS",), coverage=left_out)
    assert np.unique(read(paths["COMPONENTS"])[:3, :4]).tolist() == [0]


def test_too_high_a_share_leaves_them_out(request_of_bad_pair, tmp_path):
    facts, _, said = run(request_of_bad_pair, tmp_path, ("VELOCITY",), coverage=CoverageOptions(0.3, intermittent=0.9))
    assert facts["pixels_without_data"] == 12
    assert "left out by INTERMITTENT" in said
    with pytest.raises(InputError, match="INTERMITTENT must be between 0 and 1"):
        run(request_of_bad_pair, tmp_path, ("VELOCITY",), coverage=CoverageOptions(intermittent=2.0))


def test_without_coherence_the_threshold_says_so(request_of_bad_pair, tmp_path):
    bare = StackRequest(interferograms=request_of_bad_pair.interferograms, wavelength=WAVELENGTH, phase_sign="away")
    _, _, said = run(bare, tmp_path, ("VELOCITY",), coverage=CoverageOptions(min_pair_coherence=0.3))
    assert "MIN_PAIR_COHERENCE changes nothing" in said
