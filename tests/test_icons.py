"""Icons: one for each algorithm, group and window, of one family, legible on light and on dark ground."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ICONS = sorted((ROOT / "icons").glob("*.svg"))
#: The two colours of the family.
COLOURS = {"#3a8dd4", "#d06a14"}
GROUNDS = ("#ffffff", "#323232")


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255.0 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("colour", sorted(COLOURS))
def test_colours_stand_out(colour, ground):
    """Graphics need a contrast of 3 (WCAG 2.1, 1.4.11)."""
    light, dark = sorted((luminance(colour), luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 3.0


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_small_and_of_the_family(path, qgis_app):
    from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter

    text = path.read_text(encoding="utf-8")
    assert len(text) <= 2048
    assert set(re.findall(r"#[0-9a-fA-F]{3,6}", text)) <= COLOURS
    assert "<title>" in text
    picture = QImage(24, 24, QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    QIcon(str(path)).paint(painter, picture.rect())
    painter.end()
    drawn = sum(picture.pixelColor(x, y).alpha() > 100 for x in range(24) for y in range(24))
    assert 30 < drawn < 400


def test_every_algorithm_group_and_window_has_one(provider):
    from mining_insar.processing_provider.help import GROUPS
    from mining_insar.ui.menu import ACTIONS

    names = {path.stem for path in ICONS}
    for algorithm in provider.algorithms():
        assert Path(algorithm.svgIconPath()).stem in (algorithm.name(), "models"), algorithm.name()
    assert set(GROUPS) <= names
    assert {entry.icon for entry in ACTIONS} <= names
