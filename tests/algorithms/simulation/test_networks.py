"""The paper's networks, whatever the seed."""

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.simulation.networks import acquisitions, simulated_network
from mining_insar.algorithms.timeseries.network import bridges, connected_components, date_baselines
from mining_insar.algorithms.timeseries.selection import select_small_baseline


@pytest.mark.parametrize(
    ("sensor", "scenes", "pairs", "first", "last"),
    [("sentinel1", 102, 211, "2014-11-09", "2019-07-10"), ("alos2", 15, 25, "2014-11-29", "2019-07-06")],
)
@pytest.mark.parametrize("seed", [0, 1, 77])
def test_the_papers_numbers_of_scenes_and_pairs_in_one_connected_network(sensor, scenes, pairs, first, last, seed):
    network = simulated_network(acquisitions(sensor), seed)
    assert (network.n_dates, network.n_pairs) == (scenes, pairs)
    assert (network.dates[0].isoformat(), network.dates[-1].isoformat()) == (first, last)
    assert connected_components(network).max() == 0
    assert len(bridges(network)) <= 5  # few scenes hang on a single pair


def test_thresholds_are_kept_by_all_pairs_but_the_two_hand_made_ones():
    scenes = acquisitions("sentinel1")
    network = simulated_network(scenes, 3)
    days = np.diff(network.days[network.pairs], axis=1).ravel()
    beyond = days > 50
    assert [network.pair_names()[number] for number in np.flatnonzero(beyond)] == [
        "20141109-20150603",
        "20141203-20150520",
    ]
    assert np.abs(network.perpendicular_baseline[~beyond]).max() <= 150.0
    without = [pair for number, pair in enumerate(network.pairs) if not beyond[number]]
    joined = {index for pair in without for index in pair if index > 1}
    assert all(not ({0, 1} & set(pair)) or set(pair) == {0, 1} for pair in without)
    assert len(joined) == 100  # every later scene is tied without the first two


def test_baselines_close_around_triangles_and_depend_on_the_seed():
    network = simulated_network(acquisitions("alos2"), 5)
    pairs = {tuple(pair): value for pair, value in zip(network.pairs.tolist(), network.perpendicular_baseline)}
    assert pairs[(0, 1)] + pairs[(1, 2)] == pytest.approx(pairs[(0, 2)])
    assert np.array_equal(
        network.perpendicular_baseline, simulated_network(acquisitions("alos2"), 5).perpendicular_baseline
    )
    other = simulated_network(acquisitions("alos2"), 6).perpendicular_baseline
    assert np.abs(network.perpendicular_baseline - other).max() > 1.0


def test_the_acquisitions_select_the_same_pairs_again():
    """What is written as acquisitions.csv gives the network back under the paper's thresholds."""
    scenes = acquisitions("sentinel1")
    network = simulated_network(scenes, 0)
    position = date_baselines(network)
    again = select_small_baseline(
        scenes.dates, position, max_perpendicular=150.0, max_temporal=50.0, extra_pairs=scenes.extra_pairs
    )
    assert np.array_equal(again.network.pairs, network.pairs)


def test_dates_that_the_paper_names_are_there():
    named = {"20141109", "20141203", "20150520", "20150603", "20151128", "20170708", "20190511", "20190710"}
    assert named <= {f"{date:%Y%m%d}" for date in acquisitions("sentinel1").dates}
    named = {"20141129", "20151128", "20160709", "20170708", "20190511", "20190706"}
    assert named <= {f"{date:%Y%m%d}" for date in acquisitions("alos2").dates}
    first = acquisitions("sentinel1").dates
    assert datetime.date(2015, 5, 20) == first[2]  # nothing between December 2014 and May 2015


def test_another_sensor_is_refused():
    with pytest.raises(InputError, match="SENSOR must be one of sentinel1, alos2, got 'envisat'"):
        acquisitions("envisat")
