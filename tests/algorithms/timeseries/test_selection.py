"""Small-baseline selection, and the hand-made pairs of Tang et al. (2023), section 3.2."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.timeseries.network import summarise_network
from mining_insar.algorithms.timeseries.selection import select_small_baseline


def day(text: str) -> datetime.date:
    return datetime.datetime.strptime(text, "%Y%m%d").date()


# An early cluster of two scenes, half a year before the regular series.
DATES = [day(text) for text in ("20141109", "20141203", "20150603", "20150627", "20150721", "20150814")]
BASELINES = [0.0, 35.5, 180.0, 150.0, 120.0, 160.0]


def select(**options):
    return select_small_baseline(DATES, BASELINES, **{"max_perpendicular": 150.0, "max_temporal": 60.0, **options})


def test_pairs_are_those_within_both_thresholds():
    rng = np.random.default_rng(2)
    days = np.cumsum(rng.integers(1, 40, 25))
    dates = [datetime.date(2015, 1, 1) + datetime.timedelta(days=int(number)) for number in days]
    baselines = rng.normal(0, 80, 25)
    order = rng.permutation(25)
    selection = select_small_baseline(
        [dates[number] for number in order],
        baselines[order],
        max_perpendicular=100.0,
        max_temporal=90.0,
    )
    expected = {
        (first, second)
        for first in range(25)
        for second in range(first + 1, 25)
        if days[second] - days[first] <= 90 and abs(baselines[second] - baselines[first]) <= 100
    }
    assert {tuple(pair) for pair in selection.network.pairs.tolist()} == expected
    assert selection.network.dates == tuple(dates)
    assert np.allclose(
        selection.network.perpendicular_baseline,
        [baselines[second] - baselines[first] for first, second in selection.network.pairs],
    )
    assert not selection.extra.any()


def test_thresholds_are_inclusive():
    two = select_small_baseline(DATES[:2], [0.0, 35.5], max_perpendicular=35.5, max_temporal=24.0)
    assert two.network.n_pairs == 1
    with pytest.raises(InputError, match=r"closest is 20141109-20141203 \(24 days, 36 m\)"):
        select_small_baseline(DATES[:2], [0.0, 35.5], max_perpendicular=35.4, max_temporal=24.0)


def test_an_isolated_cluster_is_reported_with_the_pairs_that_would_tie_it():
    selection = select()
    assert selection.n_components == 2
    assert selection.components.tolist() == [0, 0, 1, 1, 1, 1]
    assert [str(link) for link in selection.links] == ["20141203-20150603 (182 days, 144 m)"]
    # The second one starts at the other date of the cluster, so that nothing hangs on one pair.
    assert [link.pair[0] for link in selection.suggestions] == [day("20141203"), day("20141109")]
    assert selection.suggestions[0].joins == (0, 1)


def test_two_hand_made_pairs_tie_the_cluster():
    extra = [(day("20141109"), day("20150603")), (day("20150603"), day("20141203"))]
    selection = select(extra_pairs=extra)
    assert selection.n_components == 1
    assert selection.suggestions == ()
    assert selection.extra.sum() == 2
    summary = summarise_network(selection.network)
    assert summary.rank == 5
    assert summary.bridges.size == 0
    chosen = selection.network.pairs[selection.extra]
    assert chosen.tolist() == [[0, 2], [1, 2]], "the earlier date is the reference"


def test_the_suggestions_themselves_connect_everything_without_bridges():
    rng = np.random.default_rng(9)
    starts = (0, 400, 900, 1500)
    dates = [
        datetime.date(2015, 1, 1) + datetime.timedelta(days=start + 12 * number)
        for start in starts
        for number in range(3)
    ]
    baselines = rng.normal(0, 50, len(dates))
    options = {"max_perpendicular": 500.0, "max_temporal": 30.0}
    apart = select_small_baseline(dates, baselines, **options)
    assert apart.n_components == 4
    assert len(apart.links) == 3
    tied = select_small_baseline(dates, baselines, **options, extra_pairs=[link.pair for link in apart.links])
    assert tied.n_components == 1
    assert summarise_network(tied.network).bridges.size == 3
    checked = select_small_baseline(dates, baselines, **options, extra_pairs=[link.pair for link in apart.suggestions])
    assert summarise_network(checked.network).bridges.size == 0


def test_a_lone_acquisition_stays_in_the_network_as_a_subset_of_its_own():
    dates = [*DATES, day("20200101")]
    selection = select_small_baseline(dates, [*BASELINES, 0.0], max_perpendicular=150.0, max_temporal=60.0)
    assert selection.network.n_dates == 7
    assert selection.components.tolist() == [0, 0, 1, 1, 1, 1, 2]
    assert len(selection.links) == 2


def test_an_extra_pair_within_the_thresholds_is_taken_once():
    selection = select(extra_pairs=[(day("20141203"), day("20141109"))])
    assert selection.network.n_pairs == select().network.n_pairs
    assert selection.extra.tolist().count(True) == 1


def test_without_baselines_time_alone_decides():
    selection = select_small_baseline(DATES, None, max_perpendicular=None, max_temporal=60.0)
    assert selection.network.perpendicular_baseline is None
    assert selection.network.n_pairs == 6
    assert selection.suggestions[0].perpendicular_baseline is None
    assert str(selection.suggestions[0]) == "20141203-20150603 (182 days)"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"dates": DATES[:1], "baselines": [0.0]}, "needs two acquisitions, got 1"),
        ({"dates": [DATES[0], *DATES[:5]]}, "20141109 is given twice"),
        ({"baselines": None}, "MAX_PERPENDICULAR=150 m cannot be applied"),
        ({"baselines": [0.0, float("nan"), 1.0, 2.0, 3.0, 4.0]}, "missing for 20141203"),
        ({"max_temporal": 0.0}, "MAX_TEMPORAL must be a positive number of days"),
        ({"max_perpendicular": -1.0}, "MAX_PERPENDICULAR must be a positive number of metres"),
        ({"extra_pairs": [(DATES[0], day("20160101"))]}, "20160101, which is not among the 6 acquisitions"),
        ({"extra_pairs": [(DATES[0], DATES[0])]}, "joins a date with itself"),
        ({"extra_pairs": [(DATES[0], DATES[2]), (DATES[2], DATES[0])]}, "20150603-20141109 is given twice"),
        ({"max_temporal": 5.0}, "No pair of acquisitions lies within MAX_TEMPORAL=5 days and MAX_PERPENDICULAR=150 m"),
    ],
)
def test_bad_input(change, message):
    options = {"dates": DATES, "baselines": BASELINES, "max_perpendicular": 150.0, "max_temporal": 60.0, **change}
    dates, baselines = options.pop("dates"), options.pop("baselines")
    with pytest.raises(InputError, match=message):
        select_small_baseline(dates, baselines, **options)
