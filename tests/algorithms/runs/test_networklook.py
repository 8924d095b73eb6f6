"""The quick look of the network window against the report of `stackquality` on every pixel of a real stack."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs import networklook
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.networklook import look_at_network
from mining_insar.algorithms.runs.stackquality import run_stackquality
from mining_insar.algorithms.timeseries.choice import judge_choice


@pytest.fixture
def mexico(shared_data) -> StackRequest:
    return StackRequest(folder=str(shared_data / "mexico_city_sentinel1"))


def test_all_pixels_of_a_small_raster_give_what_stackquality_says(mexico, tmp_path):
    """Another reference, another order of pixels: the same coherence, coverage, loops and blame."""
    table = str(tmp_path / "pairs.csv")
    run_stackquality(
        mexico,
        ReferenceRequest(mode="median"),
        outputs={"PAIRS_TABLE": table},
        settings=RunSettings(memory_mb=64, threads=1),
        reporter=Reporter(),
    )
    with open(table, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    told = []
    looked = look_at_network(mexico, Reporter(), told.append)
    assert told[0].pairs is None
    assert told[0].network.pair_names() == looked.network.pair_names() == [row["pair"] for row in rows]
    choice = judge_choice(looked, np.ones(len(rows), dtype=bool))
    for column, values in (
        ("mean coherence", looked.mean_coherence),
        ("valid [%]", 100.0 * looked.valid_share),
        ("beyond pi in its best loop [%]", 100.0 * choice.blame),
        ("loops", choice.loops),
    ):
        expected = [float(row[column] or "nan") for row in rows]
        np.testing.assert_allclose(values, expected, rtol=2e-5, atol=1e-6, err_msg=column)
    assert {names for names in (row["pair"] for row in rows if row["bridge"] == "yes")} == {
        looked.network.pair_names()[number] for number in choice.summary.bridges
    }


def test_a_part_of_a_larger_raster_orders_the_pairs_alike(mexico, monkeypatch):
    """One patch of 64 by 64 is not the town, but it is the same patch for all pairs."""
    whole = look_at_network(mexico, Reporter())
    monkeypatch.setattr(networklook, "LOOK_PIXELS", 5_000)
    part = look_at_network(mexico, Reporter())
    assert 0 < part.pairs.pixels < whole.pairs.pixels
    off = part.mean_coherence - whole.mean_coherence
    assert np.abs(off).max() < 0.06
    assert off.std() < 0.02
    assert np.corrcoef(part.mean_coherence, whole.mean_coherence)[0, 1] > 0.9


def test_cancel_answers(mexico):
    asked = []

    def after_a_while() -> bool:
        asked.append(None)
        return len(asked) > 5

    with pytest.raises(Cancelled):
        look_at_network(mexico, Reporter(cancelled=after_a_while))
