"""Figures speak the language of the user where a font can show it."""

from __future__ import annotations

import pytest

from mining_insar.algorithms.io import figures
from mining_insar.algorithms.words import MessageTable, speak

WORDS = {"Displacement [mm]": "位移 [mm]", "Velocity [mm/yr]": "Geschwindigkeit [mm/Jahr]"}


@pytest.fixture(autouse=True)
def usual_fonts():
    """What a window of another test has set is not seen here."""
    matplotlib = pytest.importorskip("matplotlib")
    with matplotlib.rc_context({"font.family": ["sans-serif"], "font.sans-serif": ["DejaVu Sans"]}):
        yield


@pytest.fixture
def chinese():
    table = MessageTable(WORDS, lambda text: WORDS.get(text, text))
    speak(lambda: table, "zh-CN")
    yield
    speak(None)


def _drawn():
    figure = figures.new_figure(3.0, 2.0)
    axes = figure.add_subplot()
    axes.set(xlabel="Displacement [mm]", ylabel="Velocity [mm/yr]", title="Panel 3")
    return figure, axes


def test_words_are_translated_when_a_figure_is_saved(chinese, monkeypatch):
    pytest.importorskip("matplotlib")
    # Any installed font serves: what is tested is that it is asked for, after the usual one.
    monkeypatch.setattr(figures, "wide_font", lambda: "DejaVu Serif")
    figure, axes = _drawn()
    # The font that stands in has no Chinese.
    with pytest.warns(UserWarning, match="Glyph"):
        image = figures.figure_bytes(figure)
    assert image.startswith(b"\x89PNG")
    assert axes.get_xlabel() == "位移 [mm]"
    assert axes.xaxis.label.get_fontfamily()[-1] == "DejaVu Serif"
    assert axes.get_ylabel() == "Geschwindigkeit [mm/Jahr]"
    assert axes.yaxis.label.get_fontfamily()[-1] != "DejaVu Serif"
    assert axes.get_title() == "Panel 3"


def test_without_a_font_english_stays_instead_of_boxes(chinese, monkeypatch):
    pytest.importorskip("matplotlib")
    monkeypatch.setattr(figures, "wide_font", lambda: None)
    figure, axes = _drawn()
    figures.figure_bytes(figure)
    assert axes.get_xlabel() == "Displacement [mm]"
    assert axes.get_ylabel() == "Geschwindigkeit [mm/Jahr]"


def test_windows_fall_back_on_a_wide_font_once(monkeypatch):
    matplotlib = pytest.importorskip("matplotlib")
    monkeypatch.setattr(figures, "wide_font", lambda: "DejaVu Serif")
    with matplotlib.rc_context():
        before = list(matplotlib.rcParams["font.family"])
        figures.add_wide_font()
        figures.add_wide_font()
        assert matplotlib.rcParams["font.family"] == [*before, "DejaVu Serif"]


def _glyphs_missing(family, sans_serif, text):
    """Whether matplotlib finds no font for a letter of a text."""
    import warnings

    import matplotlib

    with matplotlib.rc_context({"font.family": family, "font.sans-serif": sans_serif}):
        figure = figures.new_figure(2.0, 1.0)
        figure.text(0.1, 0.5, text)
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            figure.canvas.draw()
    return any("missing from current font" in str(each.message) for each in told)


def test_matplotlib_falls_back_along_the_families_only():
    """Why a font is added to ``font.family``: of ``font.sans-serif`` only the first that is installed counts."""
    pytest.importorskip("matplotlib")
    figures.wide_font.cache_clear()
    font = figures.wide_font()
    if font is None:
        pytest.skip("this computer has no font with Chinese letters")
    usual = ["DejaVu Sans"]
    assert _glyphs_missing(["sans-serif"], usual, "位移")
    assert _glyphs_missing(["sans-serif"], [*usual, font], "位移")
    assert not _glyphs_missing(["sans-serif", font], usual, "位移 [mm] ± σ")
    assert not _glyphs_missing(["sans-serif", font], usual, "Displacement [mm] ± σ")


def test_an_installed_font_is_found(monkeypatch):
    manager = pytest.importorskip("matplotlib.font_manager")
    entry = manager.FontEntry(fname="x.ttf", name="SimHei")
    monkeypatch.setattr(manager.fontManager, "ttflist", [entry])
    figures.wide_font.cache_clear()
    try:
        assert figures.wide_font() == "SimHei"
    finally:
        figures.wide_font.cache_clear()


def test_a_font_that_was_installed_since_matplotlib_listed_them_is_found(monkeypatch):
    """A window under Chinese showed boxes although the font was there."""
    manager = pytest.importorskip("matplotlib.font_manager")
    asked = []

    def add(path):
        asked.append(path)
        if "broken" in path:
            raise RuntimeError("cannot open resource")
        manager.fontManager.ttflist.append(manager.FontEntry(fname=path, name="WenQuanYi Micro Hei"))

    monkeypatch.setattr(manager.fontManager, "ttflist", [])
    monkeypatch.setattr(manager.fontManager, "addfont", add)
    files = ["/fonts/wqy-microhei.ttc", "/fonts/DejaVuSans.ttf", "/fonts/NotoSansCJK-broken.ttc"]
    monkeypatch.setattr(manager, "findSystemFonts", lambda: files)
    figures.wide_font.cache_clear()
    try:
        assert figures.wide_font() == "WenQuanYi Micro Hei"
    finally:
        figures.wide_font.cache_clear()
    assert sorted(asked) == ["/fonts/NotoSansCJK-broken.ttc", "/fonts/wqy-microhei.ttc"]
