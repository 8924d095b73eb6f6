"""The simulated Ningdong: what it must have in common with the paper."""

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.simulation.networks import acquisitions
from mining_insar.algorithms.simulation.ningdong import EPOCH, ningdong, years_since_epoch
from mining_insar.algorithms.simulation.stack import NOISELESS, Simulation

#: Largest cumulated LOS subsidence, Sentinel-1, SBAS (Tang et al. 2023, Table 4) [mm].
TABLE_4 = {
    "Renjiazhuang": 498,
    "Hongshiwan": 310,
    "Maliantai": 960,
    "Qingshuiying": 313,
    "Lingxin": 553,
    "Yangchangwan": 477,
    "Meihuajing": 484,
    "Zaoquan": 448,
    "Jinfeng": 205,
    "Shigouyi": 260,
}


@pytest.fixture(scope="module")
def whole():
    return Simulation(ningdong("ningdong", pixel=100.0), acquisitions("sentinel1"), NOISELESS)


def inside(outline, east, north):
    """Even-odd rule."""
    result = np.zeros(east.shape, bool)
    for (x1, y1), (x2, y2) in zip(outline, np.roll(outline, -1, axis=0)):
        crosses = (y1 > north) != (y2 > north)
        with np.errstate(divide="ignore", invalid="ignore"):
            result ^= crosses & (east < (x2 - x1) * (north - y1) / (y2 - y1) + x1)
    return result


def centres(grid):
    pixel = grid.transform[1]
    east = grid.transform[0] + (np.arange(grid.width) + 0.5) * pixel
    north = grid.transform[3] - (np.arange(grid.height) + 0.5) * pixel
    return np.meshgrid(east, north)


def test_maxima_inside_each_concession_come_close_to_table_4(whole):
    east, north = centres(whole.scenario.grid)
    los = whole.los_displacement(101) * 1000.0
    found = {mine.name: -los[inside(mine.outline, east, north)].min() for mine in whole.scenario.concessions}
    assert list(found) == list(TABLE_4)
    for mine, printed in TABLE_4.items():
        assert found[mine] == pytest.approx(printed, rel=0.12), mine


def test_one_bowl_lies_outside_all_concessions(whole):
    east, north = centres(whole.scenario.grid)
    los = whole.los_displacement(101) * 1000.0
    anywhere = np.zeros(los.shape, bool)
    for mine in whole.scenario.concessions:
        claimed = inside(mine.outline, east, north)
        assert not (claimed & anywhere).any(), f"{mine.name} overlaps another concession"
        anywhere |= claimed
    outside = np.where(anywhere, 0.0, los)
    row, col = np.unravel_index(np.argmin(outside), los.shape)
    assert outside[row, col] < -250.0
    assert (east[row, col], north[row, col]) == (pytest.approx(649_200, abs=300), pytest.approx(4_199_600, abs=300))


def test_maliantai_goes_through_the_phases_of_the_paper(whole):
    """MP1: initial - active - residual; MP2 and MP3: initial - active with a stoppage (Section 4.3), mm/yr."""
    years = np.array([years_since_epoch(date) for date in whole.network.dates])
    series = np.stack([whole.los_displacement(date) for date in range(102)]) * 1000.0
    east, north = centres(whole.scenario.grid)

    def deepest(name):
        panel = next(panel.face.panel for panel in whole.scenario.panels if panel.face.name == name)
        near = np.hypot(east - panel.east, north - panel.north) < 500.0
        row, col = np.unravel_index(np.argmin(np.where(near, series[-1], 0.0)), near.shape)
        return series[:, row, col]

    def rate(point, start, end):
        first, last = (years_since_epoch(datetime.date.fromisoformat(day)) for day in (start, end))
        return -np.diff(np.interp([first, last], years, point))[0] / (last - first)

    first, second, third = deepest("MLT-N"), deepest("MLT-M"), deepest("MLT-S")
    assert [-first[-1], -second[-1], -third[-1]] == pytest.approx([650, 785, 960], rel=0.1)
    assert rate(first, "2014-12-01", "2015-06-25") < 1.0
    assert 15 < rate(first, "2015-07-01", "2017-07-01") < 80
    assert 300 < rate(first, "2017-08-01", "2018-07-31") < 560
    assert 30 < rate(first, "2018-09-15", "2019-07-10") < 130
    for point, begins in ((second, "2016-01-01"), (third, "2016-07-01")):
        before, stopped = rate(point, begins, "2017-10-31"), rate(point, "2018-05-20", "2018-07-31")
        active = rate(point, "2017-11-01", "2018-04-01")
        again = rate(point, "2018-09-01", "2019-01-01")
        whole_phase = rate(point, "2017-11-01", "2019-07-10")
        assert 20 < before < 150 < 250 < min(active, again)
        assert whole_phase == pytest.approx(343 if point is second else 437, rel=0.25)
        assert stopped < 0.2 * min(active, again)


def test_closed_mines_slow_down_and_active_ones_do_not(whole):
    series = np.stack([whole.los_displacement(date) for date in (0, 40, 70, 101)])
    east, north = centres(whole.scenario.grid)
    for mine in whole.scenario.concessions:
        if mine.name not in ("Hongshiwan", "Shigouyi"):
            continue
        within = inside(mine.outline, east, north)
        deepest = series[:, within][:, np.argmin(series[-1, within])]
        steps = np.diff(deepest) / np.diff(whole.network.years[[0, 40, 70, 101]])
        assert (np.diff(steps) > 0).all()
        assert steps[-1] < 0


def test_stations_are_those_of_table_3_with_a_reference_for_each_mine():
    stations = ningdong().stations
    monitoring = [station for station in stations if not station.is_reference]
    references = [station for station in stations if station.is_reference]
    assert len(monitoring) == 18
    assert {station.mine for station in references} == {station.mine for station in monitoring}
    assert len(references) == 5
    one = next(station for station in stations if station.name == "MHJ-3")
    assert (one.longitude, one.latitude) == (106.688, 37.999)
    assert (one.first, one.last) == (datetime.date(2015, 9, 11), datetime.date(2019, 1, 6))


def test_printed_and_map_coordinates_of_the_stations_agree():
    """A transverse Mercator series, good to a metre here, instead of a projection library."""
    a, f, k0, central = 6378137.0, 1 / 298.257223563, 0.9996, 105.0
    e2 = f * (2 - f)
    for station in ningdong().stations:
        lat, lon = np.radians(station.latitude), np.radians(station.longitude - central)
        n = a / np.sqrt(1 - e2 * np.sin(lat) ** 2)
        t, c, big_a = np.tan(lat) ** 2, e2 / (1 - e2) * np.cos(lat) ** 2, lon * np.cos(lat)
        m = a * (
            (1 - e2 / 4 - 3 * e2**2 / 64) * lat
            - (3 * e2 / 8 + 3 * e2**2 / 32) * np.sin(2 * lat)
            + (15 * e2**2 / 256) * np.sin(4 * lat)
        )
        east = 500_000 + k0 * n * (big_a + (1 - t + c) * big_a**3 / 6)
        north = k0 * (m + n * np.tan(lat) * (big_a**2 / 2 + (5 - t + 9 * c) * big_a**4 / 24))
        # the invented reference stations' degrees are rounded to 0.0001
        slack = 8.0 if station.is_reference else 2.0
        assert (station.east, station.north) == (pytest.approx(east, abs=slack), pytest.approx(north, abs=slack))


def test_reference_stations_stand_on_stable_ground(whole):
    final = whole.final_displacement()
    for station in whole.scenario.stations:
        row, col = (int(number) for number in whole.scenario.grid.rowcol(station.east, station.north))
        moved = np.abs(final[:, row, col]).max()
        assert (moved < 0.002) or not station.is_reference, station.name


def test_the_demo_is_a_part_of_the_whole(whole):
    demo = Simulation(ningdong("demo"), acquisitions("sentinel1"), NOISELESS)
    row, col = (round(number) for number in whole.scenario.grid.rowcol(627_500.0, 4_237_200.0))
    part = whole.los_displacement(101)[row : row + 120, col : col + 120]
    assert demo.los_displacement(101) == pytest.approx(part, abs=1e-6)


def test_sizes():
    assert (ningdong().grid.width * 50, ningdong().grid.height * 50) == (56_000, 62_200)
    assert pytest.approx(3484, rel=0.002) == 56.0 * 62.2  # km2 of the paper
    assert ningdong("demo").grid.matches(ningdong("demo", 100.0).grid)
    assert acquisitions("sentinel1").dates[0] == EPOCH


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("atlantis",), "SCENARIO must be one of demo, ningdong, got 'atlantis'"),
        (("demo", -5.0), "PIXEL_SIZE must be a positive number of metres, got -5.0"),
        (("demo", 5000.0), "PIXEL_SIZE of 5000 m leaves 2 x 2 pixels.*at most 1200 m"),
    ],
)
def test_nonsense_is_refused_in_words(arguments, message):
    with pytest.raises(InputError, match=message):
        ningdong(*arguments)
