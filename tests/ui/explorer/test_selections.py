"""Places: names, colours, undo, and the text that the project keeps."""

from __future__ import annotations

import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.ui.explorer.selections import COLOURS, MOST_STEPS, POINT, POLYGON, Selections
from mining_insar.ui.theme import contrast

SQUARE = [(0, 0), (1, 0), (1, 1), (0, 1)]


def test_undo_and_redo_walk_through_every_change():
    places, told = Selections(), []
    places.listeners.append(lambda: told.append(len(places.all)))
    first = places.add(POINT, "EPSG:4326", [(1, 2)])
    places.add(POLYGON, "EPSG:4326", SQUARE)
    places.change(first.key, name="shaft", colour="#ff0000")
    places.set_reference(POINT, "EPSG:4326", [(5, 5)])
    places.remove([first.key])
    assert [item.name for item in places.all] == ["A2"]
    places.undo()
    assert [item.name for item in places.all] == ["shaft", "A2"]
    places.undo()
    assert places.reference is None
    places.undo()
    assert places.get(first.key).name == "P1"
    places.redo()
    assert places.get(first.key).colour == "#ff0000"
    places.add(POINT, "EPSG:4326", [(3, 3)], keep=False)
    assert not places.can_redo
    assert [item.name for item in places.all] == ["P4"]
    assert told[-1] == 1


def test_what_changes_nothing_is_no_step():
    places = Selections()
    first = places.add(POINT, "EPSG:4326", [(1, 2)])
    places.change(first.key, name=first.name)
    places.change(99, name="nobody")
    places.remove([99])
    places.clear_reference()
    places.undo()
    assert places.all == ()
    assert not places.can_undo


def test_steps_are_bounded():
    places = Selections()
    for number in range(MOST_STEPS + 20):
        places.add(POINT, "EPSG:4326", [(number, 0)])
    while places.can_undo:
        places.undo()
    assert len(places.all) == 20


def test_colours_differ_until_they_are_used_up_and_are_legible_on_both_themes():
    places = Selections()
    for number in range(len(COLOURS) + 1):
        places.add(POINT, "EPSG:4326", [(number, 0)])
    used = [item.colour for item in places.all]
    assert set(used) == set(COLOURS)
    assert used[-1] == COLOURS[0]
    places.remove([places.all[2].key])
    assert places.add(POINT, "EPSG:4326", [(0, 9)]).colour == COLOURS[2]
    for colour in COLOURS:
        rgb = tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))
        assert contrast(rgb, (255, 255, 255)) >= 2.0
        assert contrast(rgb, (43, 43, 43)) >= 2.0


def test_text_and_back():
    places = Selections()
    places.add(POINT, "EPSG:4326", [(1.25, -2.5)])
    places.add(POLYGON, 'PROJCS["local"]', SQUARE)
    places.set_reference(POLYGON, "EPSG:32648", SQUARE)
    again = Selections()
    again.from_text(places.to_text())
    assert (again.all, again.reference) == (places.all, places.reference)
    assert not again.can_undo
    assert again.add(POINT, "EPSG:4326", [(0, 0)]).key == 4


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"selections": [{"key": 1}]}', '{"selections": [3]}'])
def test_a_text_that_is_none_is_refused(text):
    places = Selections()
    places.add(POINT, "EPSG:4326", [(1, 2)])
    with pytest.raises(InputError, match="cannot be read"):
        places.from_text(text)
    assert len(places.all) == 1


def test_bad_places_are_refused():
    places = Selections()
    with pytest.raises(InputError, match="no finite coordinates"):
        places.add(POINT, "EPSG:4326", [(float("inf"), 0)])
    with pytest.raises(InputError, match="no area"):
        places.add(POLYGON, "EPSG:4326", [(0, 0), (1, 1)])
    with pytest.raises(InputError, match="no area"):
        places.add(POLYGON, "EPSG:4326", [(6e5, 4e6), (6e5 + 1, 4e6), (6e5 + 2, 4e6)])
    assert places.all == ()
