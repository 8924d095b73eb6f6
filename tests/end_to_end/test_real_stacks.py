"""The main job on real interferograms, by qgis_process, as a person would call it."""

from __future__ import annotations

import datetime
import json
import re

import numpy as np
import pytest
from osgeo import gdal

MEXICO_REFERENCE_ROWS, MEXICO_REFERENCE_COLS = slice(36, 42), slice(1, 6)
AIRPORT = slice(13, 16), slice(87, 90)


def read(path):
    """All bands of a raster, float64, nodata as NaN."""
    dataset = gdal.Open(str(path))
    values = np.asarray(dataset.ReadAsArray(), dtype=np.float64)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    if nodata is not None and np.isfinite(nodata):
        values[values == nodata] = np.nan
    return values


def dated(paths, pattern, form):
    """Rasters by (reference, secondary) date, from their names alone."""
    found = {}
    for path in sorted(paths):
        pair = tuple(datetime.datetime.strptime(text, form).date() for text in re.search(pattern, path.name).groups())
        found[pair] = path
    return found


def dense_velocity(pairs, phase, wavelength):
    """The independent computation: one dense least squares per pixel, rank checked; mm/yr, NaN where rank lacks."""
    dates = sorted({date for pair in pairs for date in pair})
    design = np.zeros((len(pairs), len(dates)))
    for row, (reference, secondary) in enumerate(pairs):
        design[row, dates.index(reference)] -= 1.0
        design[row, dates.index(secondary)] += 1.0
    design = design[:, 1:]
    years = np.array([(date - dates[0]).days for date in dates]) / 365.25
    velocity = np.full(phase.shape[1:], np.nan)
    for pixel in np.ndindex(*phase.shape[1:]):
        observed = phase[(slice(None), *pixel)]
        there = np.isfinite(observed)
        if np.linalg.matrix_rank(design[there]) < design.shape[1]:
            continue
        series = np.r_[0.0, np.linalg.lstsq(design[there], observed[there], rcond=None)[0]]
        velocity[pixel] = np.polyfit(years, -wavelength / (4 * np.pi) * series * 1000, 1)[0]
    return velocity


@pytest.fixture(scope="module")
def mexico(shared_data):
    folder = shared_data / "mexico_city_sentinel1" / "geotiffs"
    return sorted(folder.glob("*_unw.tif")), sorted(folder.glob("*_cc.tif"))


@pytest.fixture(scope="module")
def mexico_run(mexico, qgis_process, tmp_path_factory):
    """Unweighted SBAS of the 30 + 30 GeoTIFFs as they lie there, plain arguments, referenced by an extent."""
    phase, coherence = mexico
    folder = tmp_path_factory.mktemp("mexico")
    t = gdal.Open(str(phase[0])).GetGeoTransform()
    area = (t[0] + t[1] * 1, t[0] + t[1] * 6, t[3] + t[5] * 42, t[3] + t[5] * 36)
    outputs = {name: folder / f"{name.lower()}.tif" for name in ("TIMESERIES", "VELOCITY", "VELOCITY_STD", "FLAGS")}
    result = qgis_process(
        "--json",
        "run",
        "mininginsar:sbas",
        *(f"--INTERFEROGRAMS={path}" for path in phase),
        *(f"--COHERENCE={path}" for path in reversed(coherence)),
        "--WEIGHTING=none",
        "--REFERENCE_AREA={:.9f},{:.9f},{:.9f},{:.9f} [EPSG:4326]".format(*area),
        *(f"--{name}={path}" for name, path in outputs.items()),
    )
    assert result.returncode == 0, result.stderr + result.stdout
    return result, outputs


def test_mexico_airport_sinks_at_the_published_rate(mexico_run):
    _, outputs = mexico_run
    assert np.mean(read(outputs["VELOCITY"])[AIRPORT]) == pytest.approx(-284.5, abs=1.0)


def test_mexico_velocity_equals_dense_least_squares(mexico, mexico_run):
    paths = dated(mexico[0], r"(\d{8})-(\d{8})", "%Y%m%d")
    phase = np.array([read(path) for path in paths.values()])
    phase[phase == 0] = np.nan
    window = phase[:, MEXICO_REFERENCE_ROWS, MEXICO_REFERENCE_COLS]
    phase -= np.nanmean(window, axis=(1, 2))[:, None, None]
    wavelength = float(gdal.Open(str(mexico[0][0])).GetMetadataItem("WAVELENGTH_METRES"))
    rows = slice(10, 24)
    expected = dense_velocity(list(paths), phase[:, rows], wavelength)
    velocity = read(mexico_run[1]["VELOCITY"])[rows]
    assert np.array_equal(np.isnan(velocity), np.isnan(expected))
    np.testing.assert_allclose(velocity, expected, atol=2e-3)


def test_mexico_series_has_a_dated_band_per_acquisition_and_starts_at_zero(mexico_run):
    series = gdal.Open(str(mexico_run[1]["TIMESERIES"]))
    assert series.RasterCount == 13
    assert series.GetRasterBand(1).GetMetadataItem("DATE") == "2018-01-06"
    assert series.GetRasterBand(13).GetMetadataItem("DATE") == "2018-07-17"
    first = read(mexico_run[1]["TIMESERIES"])[0]
    assert np.nanmax(np.abs(first)) == 0.0


def test_mexico_network_is_told(mexico_run):
    result, _ = mexico_run
    said = result.stdout + result.stderr
    facts = json.loads(result.stdout)["results"]
    assert (facts["N_DATES"], facts["N_PAIRS"], facts["N_COMPONENTS"], facts["RANK"]) == (13, 30, 1, 12)
    assert "20180506-20180705" in said  # the only bridge


def test_metropolitan_runs_without_coherence_and_says_what_that_costs(shared_data, qgis_process, tmp_path):
    rasters = sorted((shared_data / "metropolitan_colliery_envisat" / "geotiffs").glob("*_unw.tif"))
    velocity = tmp_path / "velocity.tif"
    result = qgis_process(
        "run",
        "mininginsar:sbas",
        *(f"--INTERFEROGRAMS={path}" for path in rasters),
        "--REFERENCE=median",
        f"--VELOCITY={velocity}",
    )
    said = result.stdout + result.stderr
    assert result.returncode == 0, said
    assert re.search(r"coherence", said, re.IGNORECASE)
    values = read(velocity)
    row, col = np.unravel_index(np.nanargmin(values), values.shape)
    assert np.nanmin(values) == pytest.approx(-20.1, abs=0.5)
    t = gdal.Open(str(velocity)).GetGeoTransform()
    assert t[0] + (col + 0.5) * t[1] == pytest.approx(150.9354, abs=1e-3)
    assert t[3] + (row + 0.5) * t[5] == pytest.approx(-34.2037, abs=1e-3)

    paths = dated(rasters, r"(\d{6})-(\d{6})", "%y%m%d")
    phase = np.array([read(path) for path in paths.values()])
    phase -= np.nanmedian(phase, axis=(1, 2))[:, None, None]
    rows = slice(34, 46)
    expected = dense_velocity(list(paths), phase[:, rows], 0.0562356424)
    assert np.array_equal(np.isnan(values[rows]), np.isnan(expected))
    np.testing.assert_allclose(values[rows], expected, atol=2e-3)
