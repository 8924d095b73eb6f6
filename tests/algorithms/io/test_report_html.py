"""The HTML report: well-formed, escaped, self-contained."""

from __future__ import annotations

import base64
import datetime
from html.parser import HTMLParser

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.report_blocks import MapView
from mining_insar.algorithms.io.report_html import Report

VOID = {"meta", "img", "br"}


class Page(HTMLParser):
    """Checks that tags close in order and collects what is on the page."""

    def __init__(self, text: str):
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict]] = []
        self.words: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    def tags(self, name: str) -> list[dict]:
        return [attributes for tag, attributes in self.seen if tag == name]


def full_report(text: str) -> Report:
    report = Report(text, footer=text)
    report.heading(text)
    report.paragraph(text)
    report.warning(text)
    report.warnings([text, text])
    report.bullets([text])
    report.bullets([])
    report.facts({text: text, "Pairs": 30})
    report.facts([(text, 1.5)])
    report.table([text, "b"], [[text, 1], [datetime.date(2018, 1, 6), None]], caption=text, marked=[1])
    report.figure(b"\x89PNG....", text)
    report.figure(b"<svg/>", text)
    report.command(text)
    report.links({text: text})
    report.links({})
    report.map(None, text, MapView("v.tif", "velocity", text, (0.0, 1.0)))
    return report


def test_everything_is_escaped_and_well_formed():
    hostile = "<script>alert('x')</script> & \"quoted\" </td></table>"
    page = Page(full_report(hostile).html())
    assert page.tags("script") == []
    assert "".join(page.words).count("alert('x')") == 19


def test_nothing_is_fetched():
    text = full_report("plain").html()
    assert "http" not in text.replace("http-equiv", "")
    page = Page(text)
    assert page.tags("link") == []
    for image in page.tags("img"):
        kind, data = image["src"].split(";base64,")
        assert kind in ("data:image/png", "data:image/svg+xml")
        assert base64.b64decode(data) in (b"\x89PNG....", b"<svg/>")
        assert image["alt"] == "plain"
    assert "prefers-color-scheme: dark" in text


def test_cells_are_printed_as_what_they_are():
    report = Report("t")
    row = [1.23456, np.float32(0.5), np.int64(7), float("nan"), None, True, datetime.date(2018, 1, 6), -105.2, "x"]
    report.table([str(number) for number in range(len(row))], [row], digits={0: 2})
    page = Page(report.html())
    words = [word for word in page.words if word.strip()]
    assert words[-len(row) :] == ["1.23", "0.5", "7", "–", "–", "yes", "2018-01-06", "-105.2", "x"]


def test_a_row_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError, match="Row 1 of the table must have 2 cells, got 1"):
        Report("t").table(["a", "b"], [[1, 2], [3]])


def test_the_file_appears_whole_or_not_at_all(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("before")
    full_report("new").write(str(path))
    assert "new" in path.read_text(encoding="utf-8")
    assert [item.name for item in tmp_path.iterdir()] == ["report.html"]
    missing = tmp_path / "nowhere" / "report.html"
    with pytest.raises(InputError, match=r"Cannot write .*nowhere.*No such file"):
        full_report("new").write(str(missing))
    folder = tmp_path / "folder.html"
    folder.mkdir()
    with pytest.raises(InputError, match="Cannot write"):
        full_report("new").write(str(folder))
    assert sorted(item.name for item in tmp_path.iterdir()) == ["folder.html", "report.html"]


def test_rounding_leaves_no_sign_of_zero():
    report = Report("R")
    report.table(["a", "b"], [[-0.04, -0.06]], digits={0: 1, 1: 1})
    assert '<td class="number">0.0</td><td class="number">-0.1</td>' in report.html()


def test_a_map_without_a_picture_is_for_paper_only():
    report = Report("R")
    report.map(None, "a map", MapView("v.tif", "velocity", "LOS velocity [mm/yr]", (0.0, 1.0)))
    assert "a map" not in report.html()
    report.map(b"\x89PNG", "a map", MapView("v.tif", "velocity", "LOS velocity [mm/yr]", (0.0, 1.0)))
    assert "<figcaption>a map</figcaption>" in report.html()


def test_literal_columns_are_not_translated():
    """A mine that is called Signal keeps its name, and METHOD=vertical can be typed again."""
    from mining_insar.algorithms import words

    report = Report("R")
    report.table(["signal", "name"], [["signal", "signal"], [1.5, 2.5]], literal=[1])
    words.speak(lambda: words.MessageTable(["signal"], {"signal": "信号"}.get), "zh-CN")
    try:
        page = report.html()
    finally:
        words.speak(None)
    assert '<th scope="col">信号</th>' in page
    assert '<td class="short">信号</td><td class="short">signal</td>' in page
