"""Messages are recognised by their templates and said in another language."""

from __future__ import annotations

import re

import pytest

from mining_insar.algorithms.words import MessageTable, language, said, speak

WORDS = {
    "Cannot open {0}: {1}.": "无法打开 {0}：{1}。",
    "the file is damaged": "文件已损坏",
    "{0} has {1} dates only.": "{0} 只有 {1} 个日期。",
    "band {0}": "波段 {0}",
    "The file {0} has {1} dates only. Give at least {2}.": "文件 {0} 只有 {1} 个日期，至少需要 {2} 个。",
    "Nothing is left.": "什么都没有剩下。",
    "It moves by {0} mm. What is steeper is not seen.": "移动 {0} mm。更陡者看不到。",
    "; the first {0}": "；第一个是 {0}",
    "the tags": "标签",
    "wavelength": "波长",
    "{0} block{1} of the raster.": "栅格的 {0} 块{1}。",
    "{0}: {1}": "must never be taken",
    "{1} of {0}": "neither",
}


@pytest.fixture
def table():
    return MessageTable(WORDS, lambda template: WORDS.get(template, template))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nothing is left.", "什么都没有剩下。"),
        ("Cannot open a.tif: the file is damaged.", "无法打开 a.tif：文件已损坏。"),
        ("Cannot open a.tif: No such file.", "无法打开 a.tif：No such file。"),
        # The longer template explains more of the text than "{0} has {1} dates only."
        ("The file b.h5 has 2 dates only. Give at least 3.", "文件 b.h5 只有 2 个日期，至少需要 3 个。"),
        # Sentences and lines that were joined are taken apart again.
        ("b.h5 has 2 dates only. Nothing is left.", "b.h5 只有 2 个日期。 什么都没有剩下。"),
        ("b.h5 has 2 dates only.\n  Nothing is left.", "b.h5 只有 2 个日期。\n  什么都没有剩下。"),
        ("Unknown words; band 7", "Unknown words; 波段 7"),
        ("Completely unknown words", "Completely unknown words"),
        ("key: value", "key: value"),
        ("Unknown words; the first a.tif", "Unknown words; 第一个是 a.tif"),
        ("wavelength: 0.0555 m [the tags]", "波长: 0.0555 m [标签]"),
        ("Unknown words: the file is damaged. Nothing is left.", "Unknown words: 文件已损坏. 什么都没有剩下。"),
        # A message of two sentences among others.
        (
            "a.tif: the file is damaged. It moves by 3.5 mm. What is steeper is not seen. Nothing is left.",
            "a.tif: 文件已损坏. 移动 3.5 mm。更陡者看不到。 什么都没有剩下。",
        ),
        ("3 blocks of the raster.", "栅格的 3 块。"),
        ("1 block of the raster.", "栅格的 1 块。"),
        ("3 of 4", "3 of 4"),
        ("20180106-20180118", "20180106-20180118"),
        ("", ""),
    ],
)
def test_a_message_is_recognised(table, text, expected):
    assert table.say(text) == expected


def test_a_value_that_looks_like_a_field_stays_what_it_is(table):
    assert table.say("Cannot open {1}.tif: {0}.") == "无法打开 {1}.tif：{0}。"


def test_a_value_of_many_lines_and_of_regular_expressions(table):
    assert table.say("Cannot open (a|b)*.tif: first line\nsecond.") == "无法打开 (a|b)*.tif：first line\nsecond。"


def test_nothing_changes_until_a_language_is_set(table):
    assert said("Nothing is left.") == "Nothing is left."
    assert language() == "en"
    speak(lambda: table, "zh-CN")
    try:
        assert said("Nothing is left.") == "什么都没有剩下。"
        assert language() == "zh-CN"
    finally:
        speak(None)
    assert said("Nothing is left.") == "Nothing is left."
    assert language() == "en"


def test_long_lists_in_a_message_that_does_not_fit():
    """A regular expression of seven fields went back and forth for minutes over such a text."""
    template = "area rows {0}-{1}, columns {2}-{3} ({4} {5}{6})"
    table = MessageTable([template], lambda text: text)
    names = ", ".join(f"2018{number:04d}-2019{number:04d} x" for number in range(40))
    text = re.sub(r"\{\d\}", names, template)
    assert table.say(text) == text
    assert table.say(text[:-4]) == text[:-4]
