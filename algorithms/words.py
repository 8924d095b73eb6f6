"""The user's language, where a run writes words for people: messages, reports and the labels of figures.

The rooms below the plugin know no Qt and write English. The plugin hands over a `MessageTable` (`speak`), and what
shows text to a person passes it through `said`. Texts for machines (file names, tags, columns of tables, results) are
never passed through it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

#: ``translate(template) -> translation``; the template itself, or nothing, where there is none.
Translate = Callable[[str], str]
_FIELD = re.compile(r"\{(\d+)\}")
_LETTER = re.compile(r"[^\W\d_]")
#: A template with fewer letters than this says too little to be recognised by.
_LEAST_LETTERS = 4
#: Where a text that is no template as a whole is taken apart, in this order.
_JOINTS = tuple(
    re.compile(joint) for joint in (r"(\n+)", r"((?<=[.!?]) +)", r"( \[|\](?:$| ))", r"(; +)", r"(: +)", r"(, +)")
)
#: What a template that follows another text begins with, and what its translation then begins with.
_LEAD = re.compile(r"^[;,:.\s]+")
_LEAD_SAID = re.compile(r"^[;,:.\s；，：。、]+")
#: English endings that fill a field; other languages have their own ways.
_PLURALS = ("s", "es")
_DEEPEST = 6
_MOST_TRIED = 4
_MOST_PIECES = 60
_LONGEST_RUN = 4


class MessageTable:
    """Templates of messages and their translations.

    A message was made by filling a template's fields (``{0}``, ``{1}``) and perhaps by joining several. It is
    recognised by what the template says between its fields; the fields are translated in turn, so that a cause inside
    a sentence is translated too. Of several readings the one that explains most letters is taken. What is not
    recognised stays as it is.

    Parameters
    ----------
    templates : iterable of str
        Fields are numbered from 0.
    translate : callable
        Translation of a template, with the same fields in any order.
    """

    def __init__(self, templates: Iterable[str], translate: Translate) -> None:
        self._whole: set[str] = set()
        parts: list[tuple[int, str, str]] = []
        templates = list(templates)
        # Where texts are taken apart, the second may have begun with the punctuation that joined them.
        bare = {_LEAD.sub("", template): template for template in templates if _LEAD.match(template)}
        for template in templates:
            bare.pop(template, None)

        def translated(template: str) -> str:
            if template in bare:
                return _LEAD_SAID.sub("", translate(bare[template]) or template)
            return translate(template) or template

        self._translate = translated
        for template in [*templates, *bare]:
            pieces = _literals(template)
            letters = len(_LETTER.findall("".join(pieces)))
            if len(pieces) == 1:
                self._whole.add(template)
            elif letters >= _LEAST_LETTERS:
                parts.append((letters, max(pieces, key=len), template))
        self._parts = sorted(parts, reverse=True)
        self._read = lru_cache(maxsize=16384)(self._read_anew)

    def say(self, text: str) -> str:
        """The text as it is said in the other language."""
        return self._read(text, 0)[0]

    def _read_anew(self, text: str, depth: int) -> tuple[str, int]:
        """The translation, and how many letters of the text it explains."""
        bare = text.strip()
        if not bare or not _LETTER.search(bare):
            return text, 0
        start = text.index(bare)
        lead, trail = text[:start], text[start + len(bare) :]
        if bare in self._whole:
            return f"{lead}{self._translate(bare)}{trail}", len(_LETTER.findall(bare))
        if depth >= _DEEPEST:
            return text, 0
        best = max(self._matched(bare, depth), self._taken_apart(bare, depth), key=_letters)
        if bare[-1] in ".:;," and best[1] < len(_LETTER.findall(bare)):
            # A heading or a fragment that was made a sentence where it was said.
            words, explained = self._read(bare[:-1], depth + 1)
            best = max(best, (words + bare[-1], explained), key=_letters)
        return f"{lead}{best[0]}{trail}", best[1]

    def _matched(self, text: str, depth: int) -> tuple[str, int]:
        """The best reading as one template with its fields filled."""
        best = text, 0
        tried = 0
        for letters, mark, template in self._parts:
            if mark not in text:
                continue
            found = _fields(template, text)
            if found is None:
                continue
            best = max(best, self._filled(template, letters, found, depth), key=_letters)
            tried += 1
            if tried == _MOST_TRIED:
                break
        return best

    def _filled(self, template: str, letters: int, found: list[str], depth: int) -> tuple[str, int]:
        values = {}
        for number, value in zip(_FIELD.findall(template), found):
            if value in _PLURALS:
                values[number] = ""
                continue
            values[number], explained = self._read(value, depth + 1)
            letters += explained
        return _FIELD.sub(lambda field: values.get(field[1], field[0]), self._translate(template)), letters

    def _taken_apart(self, text: str, depth: int) -> tuple[str, int]:
        """The best reading as several texts in a row, some of which may be of several pieces themselves."""
        for joint in _JOINTS:
            pieces = joint.split(text)
            count = len(pieces) // 2 + 1
            if count == 1 or count > _MOST_PIECES:
                continue
            # best[n]: of the first n pieces
            best = [("", 0)]
            for end in range(1, count + 1):
                readings = []
                for start in range(max(0, end - _LONGEST_RUN), end):
                    run = "".join(pieces[2 * start : 2 * end - 1])
                    if end - start == 1:
                        words, explained = self._read(run, depth + 1)
                    elif run in self._whole:
                        words, explained = self._translate(run), len(_LETTER.findall(run))
                    else:
                        words, explained = self._matched(run, depth + 1)
                    between = pieces[2 * start - 1] if start else ""
                    before, known = best[start]
                    readings.append((f"{before}{between}{words}", known + explained))
                # Of equals the one of more pieces.
                best.append(max(reversed(readings), key=_letters))
            if best[-1][1]:
                return best[-1]
        return text, 0


def _letters(reading: tuple[str, int]) -> int:
    return reading[1]


def _fields(template: str, text: str) -> list[str] | None:
    """What fills the fields of a template in a text, each as short as can be; None where it does not fit.

    Pieces are looked for from left to right, which finds a fit wherever there is one and, unlike a regular expression,
    never goes back: a message can hold lists of hundreds of names.
    """
    first, *between, last = _literals(template)
    if len(text) < len(first) + len(last) or not (text.startswith(first) and text.endswith(last)):
        return None
    fields, at, end = [], len(first), len(text) - len(last)
    for piece in between:
        found = text.find(piece, at, end)
        if found < 0:
            return None
        fields.append(text[at:found])
        at = found + len(piece)
    return [*fields, text[at:end]]


@cache
def _literals(template: str) -> list[str]:
    return _FIELD.split(template)[::2]


class _Speaker:
    """Who translates now; nobody, until the plugin says so."""

    def __init__(self) -> None:
        self.table: Callable[[], MessageTable] | None = None
        self.language = "en"


_SPEAKER = _Speaker()


def speak(table: Callable[[], MessageTable] | None, language: str = "en") -> None:
    """Set the language of all that is said from now on.

    Parameters
    ----------
    table : callable returning a `MessageTable`, or None
        Called at the first text; None for English.
    language : str
        Tag of the language as HTML has it (``zh-CN``).
    """
    _SPEAKER.table = table
    _SPEAKER.language = language if table is not None else "en"


def language() -> str:
    """Tag of the language that `said` speaks, as HTML has it."""
    return _SPEAKER.language


def said(text: str) -> str:
    """A text for a person, in the language of the user where it has a translation."""
    return text if _SPEAKER.table is None else _SPEAKER.table().say(text)
