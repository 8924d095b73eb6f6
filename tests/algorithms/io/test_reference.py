"""References: which pixels, what is subtracted, and what is warned of or refused."""

from __future__ import annotations

import datetime
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.geometry import ViewingGeometry
from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.interferogram.phase import metres_per_radian
from mining_insar.algorithms.io.reference import ReferenceRequest, resolve_reference, resolve_series_reference
from mining_insar.algorithms.io.sampling import PATCH, medians, read_windows, sample_windows
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.timeseries.network import Network

GRID = Grid(100, 60, (-99.2, 0.0014, 0.0, 19.45, 0.0, -0.0014), 'GEOGCS["WGS 84"]')
WAVELENGTH = 0.0555
START = datetime.date(2018, 1, 6)
DATES = [START + datetime.timedelta(days=12 * number) for number in range(6)]
PAIRS = [(DATES[a], DATES[b]) for a in range(6) for b in (a + 1, a + 2) if b < 6]


class FakeStack:
    """A stack in memory, as the reference sees one."""

    native_block = (20, 100)

    def __init__(self, phase, coherence=None, grid=GRID, wavelength=WAVELENGTH):
        self.phase, self.coherence, self.grid = phase, coherence, grid
        self.network = Network.from_date_pairs(PAIRS)
        self.geometry = ViewingGeometry(wavelength=wavelength)
        self.has_coherence = coherence is not None
        self.pixels_read = 0

    def read_phase(self, window):
        self.pixels_read += window.pixels
        return self.phase[(slice(None), *window.slices)].copy()

    def read_coherence(self, window):
        return self.coherence[(slice(None), *window.slices)].copy()


def constants():
    """What a processor added to each interferogram."""
    return np.random.default_rng(5).normal(scale=3, size=len(PAIRS)).astype(np.float32)


def quiet_phase(noise=0.1):
    rng = np.random.default_rng(1)
    phase = rng.normal(scale=noise, size=(len(PAIRS), 60, 100)).astype(np.float32)
    return phase + constants()[:, np.newaxis, np.newaxis]


def resolve(stack, **request):
    said = []
    found = resolve_reference(stack, ReferenceRequest(**request), Reporter(warn=said.append))
    assert found.warnings == said
    return found


def extent(grid, rows, cols):
    """The extent exactly on the outer borders of these pixels (inclusive)."""
    x = [grid.xy(0, col)[0] for col in (cols[0], cols[1] + 1)]
    y = [grid.xy(row, 0)[1] for row in (rows[0], rows[1] + 1)]
    return min(x), min(y), max(x), max(y)


def test_a_point_takes_the_pixel_that_holds_it():
    stack = FakeStack(quiet_phase())
    for row, col in ((14.02, 88.97), (14.98, 88.01)):
        found = resolve(stack, point=GRID.xy(row, col))
        np.testing.assert_allclose(found.constants, stack.phase[:, 14, 88], rtol=1e-6)
        assert "row 14, column 88" in found.description


def test_places_clicked_in_qgis_over_radar_coordinates_are_understood():
    """QGIS draws a raster without a position from y = 0 downward, so that its lines are negative there."""
    radar = Grid(100, 60, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0))
    stack = FakeStack(quiet_phase(), grid=radar)
    polygon = "POLYGON((3 -5, 6 -5, 6 -9, 3 -9, 3 -5))"
    for clicked, counted in (
        ({"point": (12.5, -30.5)}, {"point": (12.5, 30.5)}),
        ({"area": (3.0, -9.0, 6.0, -5.0)}, {"area": (3.0, 5.0, 6.0, 9.0)}),
        ({"polygons": (polygon,)}, {"polygons": (polygon.replace("-", ""),)}),
    ):
        np.testing.assert_array_equal(resolve(stack, **clicked).constants, resolve(stack, **counted).constants)
    with pytest.raises(InputError, match="outside the raster"):
        resolve(stack, point=(12.5, -60.5))


def test_a_local_grid_without_a_name_keeps_its_coordinates():
    """Metres without a coordinate system are a position: negative y is no count of lines."""
    local = Grid(100, 60, (0.0, 90.0, 0.0, 0.0, 0.0, -90.0))
    stack = FakeStack(quiet_phase(), grid=local)
    expected = stack.phase[:, 30, 12]
    np.testing.assert_allclose(resolve(stack, point=(12.5 * 90.0, -30.5 * 90.0)).constants, expected)


def test_an_extent_on_pixel_borders_selects_exactly_these_pixels():
    stack = FakeStack(quiet_phase())
    found = resolve(stack, area=extent(GRID, (36, 41), (1, 5)))
    assert found.description == "area rows 36-41, columns 1-5 (30 pixels)"
    np.testing.assert_allclose(found.constants, stack.phase[:, 36:42, 1:6].mean(axis=(1, 2)), rtol=1e-5)
    assert found.warnings == []


@pytest.mark.parametrize("transform", [(5.0, 2.0, 0.0, 7.0, 0.0, 3.0), (5.0, 2.0, 0.5, 7.0, 0.4, -3.0)])
def test_extents_of_other_geometries_take_centres(transform):
    """South-up and rotated rasters: compared with every centre looked at one by one."""
    grid = Grid(100, 60, transform)
    stack = FakeStack(quiet_phase(), grid=grid)
    x, y = grid.xy(30, 50)
    area = (x - 9.3, y - 12.1, x + 14.2, y + 7.7)
    inside = np.array(
        [
            [area[0] <= grid.xy(r + 0.5, c + 0.5)[0] <= area[2] and area[1] <= grid.xy(r + 0.5, c + 0.5)[1] <= area[3]
             for c in range(100)]
            for r in range(60)
        ]
    )  # fmt: skip
    assert inside.sum() > 20
    found = resolve(stack, area=area)
    np.testing.assert_allclose(found.constants, stack.phase[:, inside].mean(axis=1), rtol=1e-5)
    assert f"({inside.sum()} pixels)" in found.description


def test_polygons_take_the_centres_inside_any_of_them():
    stack = FakeStack(quiet_phase())
    corners = [GRID.xy(row, col) for row, col in ((10, 10), (10, 20), (20, 20), (20, 10), (10, 10))]
    square = "POLYGON((" + ",".join(f"{x} {y}" for x, y in corners) + "))"
    triangle = "POLYGON((" + ",".join(f"{x} {y}" for x, y in [*corners[:3], corners[0]]) + "))"
    far = "MULTIPOLYGON(((" + ",".join(f"{x + 40 * 0.0014} {y}" for x, y in corners) + ")))"
    found = resolve(stack, polygons=(square, far))
    wanted = np.concatenate([stack.phase[:, 10:20, 10:20], stack.phase[:, 10:20, 50:60]], axis=2)
    np.testing.assert_allclose(found.constants, wanted.mean(axis=(1, 2)), rtol=1e-5)
    assert found.description == "area rows 10-19, columns 10-59 (200 pixels in 2 polygons)"
    # Of the square's 100 centres the triangle holds 45, and those on its diagonal as GDAL decides.
    count = int(resolve(stack, polygons=(triangle,)).description.split("(")[1].split()[0])
    assert 45 <= count <= 55


def test_the_mean_of_an_area_closes_around_triplets():
    """Why the mean and not the median: phases that close still close after referencing."""
    rng = np.random.default_rng(3)
    scene = rng.gumbel(size=(6, 60, 100)).astype(np.float32)
    numbers = {date: number for number, date in enumerate(DATES)}
    stack = FakeStack(np.stack([scene[numbers[b]] - scene[numbers[a]] for a, b in PAIRS]))
    found = dict(zip(PAIRS, resolve(stack, area=extent(GRID, (36, 41), (1, 5))).constants))
    closure = found[DATES[0], DATES[1]] + found[DATES[1], DATES[2]] - found[DATES[0], DATES[2]]
    assert abs(closure) < 1e-5


def test_median_is_exact_on_small_rasters_and_ignores_nan_and_a_bowl():
    phase = quiet_phase()
    phase[:, 20:30, 40:50] -= 40.0
    phase[:, :5] = np.nan
    stack = FakeStack(phase)
    found = resolve(stack, mode="median")
    np.testing.assert_allclose(found.constants, np.nanmedian(phase.reshape(len(PAIRS), -1), axis=1), rtol=1e-6)
    assert found.description == "median of each interferogram"
    assert found.warnings == []
    automatic = resolve(stack)
    np.testing.assert_array_equal(automatic.constants, found.constants)
    assert "No reference is given" in automatic.warnings[0]


def test_none_subtracts_nothing_and_says_what_it_ignores():
    found = resolve(FakeStack(quiet_phase()), mode="none", point=GRID.xy(3, 3))
    assert not found.constants.any()
    assert found.description == "none"
    assert found.warnings == ["REFERENCE is none: REFERENCE_POINT is not used."]


def test_refused_references():
    stack = FakeStack(quiet_phase())
    stack.phase[:, 50:] = np.nan
    stack.phase[2:9, 40] = np.nan
    stack.phase[4] = np.nan

    def refused(message, **request):
        with pytest.raises(InputError, match=message):
            resolve(stack, **request)

    refused(
        r"point -98, 19 lies outside the raster \(x -99\.2 to -99\.06, y 19\.366 to 19\.45, WGS 84\)", point=(-98, 19)
    )
    refused("at point .* in any interferogram: it lies on nodata. Choose another", point=GRID.xy(55.5, 3.5))
    refused(
        r"no value at point .* in 7 of 9 interferograms: 2018.*and 2 more\. Choose another", point=GRID.xy(40.5, 3.5)
    )
    name = stack.network.pair_names()[4]
    refused(f"reference area .* in 1 of 9 interferograms: {name}", area=extent(GRID, (3, 9), (3, 9)))
    refused("raster in 1 of 9 interferograms: .*Remove them from the stack", mode="median")
    refused("area .*lies outside the raster", area=(0.0, 0.0, 1.0, 1.0))
    stack.grid = replace(GRID, crs_wkt=wkt_of_epsg(4326))
    refused("lies outside the raster, but on it with longitude and latitude swapped", point=(19.4, -99.15))
    refused("area .* but on it with longitude and latitude swapped", area=(19.39, -99.16, 19.40, -99.15))
    utm = Grid(100, 60, (479_000.0, 140.0, 0.0, 2_150_000.0, 0.0, -140.0), wkt_of_epsg(32614))
    stack.grid = utm
    refused("but on it with longitude and latitude swapped", point=(19.42, -99.15))
    refused("lies outside the raster .* check its coordinate system", point=(19.42, -98.0))
    stack.grid = GRID
    x, y = GRID.xy(10.1, 10.1)
    refused("holds the centre of no pixel.*give a REFERENCE_POINT", area=(x, y, x + 1e-5, y + 1e-5))
    refused("one reference only, got REFERENCE_POINT and REFERENCE_AREA", point=(x, y), area=(x, y, x + 1, y + 1))
    refused("must be a polygon or multipolygon in WKT, got 'POINT", polygons=("POINT(1 2)",))
    refused("must be a polygon or multipolygon in WKT, got 'nonsense", polygons=("nonsense",))
    refused("polygon is empty", polygons=("POLYGON EMPTY",))
    refused("REFERENCE must be one of auto, median, none, stable, got 'mean'", mode="mean")


def test_a_partly_masked_area_is_used_with_a_warning():
    phase = quiet_phase()
    phase[3, 36:39, 1:6] = np.nan
    stack = FakeStack(phase)
    found = resolve(stack, area=extent(GRID, (36, 41), (1, 5)))
    assert found.constants[3] == pytest.approx(phase[3, 39:42, 1:6].mean(), rel=1e-5)
    assert len(found.warnings) == 1
    assert "partly masked: 6 % of its values are missing, in 1 of 9 interferograms" in found.warnings[0]


def test_an_area_over_the_edge_is_cut_with_a_warning():
    found = resolve(FakeStack(quiet_phase()), area=(-100.0, 19.44, -99.19, 20.0))
    assert found.description == "area rows 0-6, columns 0-6 (49 pixels)"
    assert "reaches beyond the raster" in found.warnings[0]


def test_incoherent_references_are_warned_of():
    coherence = np.full((len(PAIRS), 60, 100), 0.6, dtype=np.float32)
    area = extent(GRID, (36, 41), (1, 5))
    assert resolve(FakeStack(quiet_phase(), coherence), area=area).warnings == []
    coherence[2, 30:50] = 0.1
    (one,) = resolve(FakeStack(quiet_phase(), coherence), area=area).warnings
    assert "incoherent in 1 of 9 interferograms" in one
    assert FakeStack(quiet_phase()).network.pair_names()[2] in one
    coherence[:, 30:50] = 0.2
    (low,) = resolve(FakeStack(quiet_phase(), coherence), area=area).warnings
    assert "mean coherence 0.20" in low
    coherence[:, 30:50] = np.nan
    (unknown,) = resolve(FakeStack(quiet_phase(), coherence), area=area).warnings
    assert "no coherence at" in unknown


def test_a_cycle_jump_inside_the_area_is_warned_of():
    phase = quiet_phase()
    phase[5, 36, 1:3] += 2 * np.pi
    (warning,) = resolve(FakeStack(phase), area=extent(GRID, (36, 41), (1, 5))).warnings
    assert "In 1 of 9 interferograms some pixels" in warning
    assert FakeStack(phase).network.pair_names()[5] in warning


def test_a_moving_reference_is_warned_of_with_its_rate_and_sign():
    """Growing range (positive phase) is motion away: negative."""
    phase = quiet_phase()
    stack = FakeStack(phase)
    area = extent(GRID, (36, 41), (1, 5))
    assert resolve(stack, area=area).warnings == []
    years = stack.network.temporal_baseline[:, np.newaxis, np.newaxis].astype(np.float32)
    phase[:, 36:42, 1:6] += 40.0 * years
    (warning,) = resolve(stack, area=area).warnings
    rate, std = (float(word) for word in warning.split("moves ")[1].split(" mm/yr")[0].split(" +- "))
    assert rate == pytest.approx(40.0 * metres_per_radian(WAVELENGTH) * 1000, abs=3 * std)
    assert rate < -150
    assert std < 10
    assert resolve(FakeStack(phase, wavelength=None), area=area).warnings == []


def test_series_are_referenced_date_by_date():
    rng = np.random.default_rng(0)
    values = rng.normal(scale=0.003, size=(6, 60, 100)).astype(np.float32)
    values[0] = 0
    years = np.array([(date - DATES[0]).days for date in DATES]) / 365.25
    series = SimpleNamespace(
        grid=GRID,
        native_block=(20, 100),
        dates=tuple(DATES),
        years=years,
        read=lambda window: values[(slice(None), *window.slices)],
    )
    found = resolve_series_reference(series, ReferenceRequest(area=extent(GRID, (36, 41), (1, 5))), Reporter())
    np.testing.assert_allclose(found.constants, values[:, 36:42, 1:6].mean(axis=(1, 2)), atol=1e-8)
    assert found.constants[0] == 0
    values[:, 36:42, 1:6] -= 0.3 * years[:, np.newaxis, np.newaxis].astype(np.float32)
    found = resolve_series_reference(series, ReferenceRequest(point=GRID.xy(38.5, 3.5)), Reporter())
    assert "moves -3" in found.warnings[0] or "moves -2" in found.warnings[0]
    median = resolve_series_reference(series, ReferenceRequest(mode="median"), Reporter())
    np.testing.assert_allclose(median.constants, np.median(values.reshape(6, -1), axis=1), atol=1e-8)
    assert median.description == "median of each date"


def test_samples_do_not_depend_on_blocks_and_stay_small():
    large = Grid(10_000, 8_000, (0, 1, 0, 0, 0, -1))
    windows, whole = sample_windows(large, 211, (256, 256))
    assert not whole
    assert windows == sample_windows(large, 211, (1, 10_000))[0]
    assert sum(window.pixels for window in windows) * 211 * 4 <= 256 << 20
    assert len(windows) == len(set(windows)) >= 64
    assert all(window.row % PATCH == 0 and window.col % PATCH == 0 for window in windows)
    # spread over the whole raster
    assert (
        {window.row * 4 // 8000 for window in windows}
        == {window.col * 4 // 10_000 for window in windows}
        == {0, 1, 2, 3}
    )
    few, _ = sample_windows(large, 211, (1, 1), patches=16)
    assert 9 <= len(few) <= 16
    strip, _ = sample_windows(Grid(3, 900_000, (0, 1, 0, 0, 0, -1)), 30, (1, 3))
    assert all(window.row + window.rows <= 900_000 and window.cols == 3 for window in strip)


def test_a_sampled_median_is_near_the_true_one():
    rng = np.random.default_rng(2)
    values = rng.normal(size=(2, 3000, 2000)).astype(np.float32)
    windows, whole = sample_windows(Grid(2000, 3000, (0, 1, 0, 0, 0, -1)), 2, (256, 256))
    assert not whole
    sample = read_windows(lambda window: values[(slice(None), *window.slices)], windows, Reporter())
    assert sample.shape[1] < 2_000_000
    np.testing.assert_allclose(medians(sample), np.median(values.reshape(2, -1), axis=1), atol=0.01)


def test_reading_a_sample_can_be_cancelled():
    windows = sample_windows(GRID, 9, (20, 100))[0] * 50
    calls = []
    with pytest.raises(Cancelled):
        read_windows(
            lambda window: calls.append(window) or np.zeros((9, window.rows, window.cols)),
            windows,
            Reporter(cancelled=lambda: len(calls) > 5),
        )
    assert len(calls) < 20
