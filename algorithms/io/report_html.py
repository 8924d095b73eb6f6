"""A report as one HTML file: words, tables and figures, nothing fetched from anywhere.

Everything that is text is escaped. Figures travel inside the file as data addresses, so that a report can be mailed.
The page is legible in light and in dark surroundings; figures keep their own white paper.
"""

from __future__ import annotations

import base64
import html
import os
import uuid
from collections.abc import Iterable, Mapping, Sequence

from ..checks import InputError
from ..words import language, said
from .report_blocks import (
    Block,
    Bullets,
    Command,
    Facts,
    Heading,
    Links,
    MapView,
    Note,
    Paragraph,
    Picture,
    Table,
    cell_words,
    checked_rows,
)

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #ffffff; --line: #c9ccd3; --soft: #f1f3f6;
  --warn: #fff4d6; --warnline: #d08a00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e6ea; --paper: #1d1f24; --line: #4a4e58; --soft: #292c33; --warn: #3d3115; --warnline: #e0a530; }
}
body { font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; color: var(--ink);
  background: var(--paper); max-width: 70rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin-bottom: .2rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; margin: .6rem 0 1rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: .3rem 0; font-weight: 600; }
th, td { border: 1px solid var(--line); padding: .2rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--soft); } td.number { text-align: right; white-space: nowrap; }
td.short { white-space: nowrap; }
tr.marked td { background: var(--warn); }
.warning { background: var(--warn); border-left: .35rem solid var(--warnline); padding: .5rem .8rem; margin: .6rem 0; }
.wide { overflow-x: auto; } figure { margin: 1rem 0; } figcaption { font-size: .9rem; }
img { max-width: 100%; background: #ffffff; } footer { margin-top: 2rem; font-size: .85rem; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .5rem .7rem; font-size: .85rem; white-space: pre-wrap;
  overflow-wrap: anywhere; }
"""
_SHORT_CELL = 28


class Report:
    """Builds one report from top to bottom.

    Parameters
    ----------
    title : str
        Heading of the page and title of the window.
    footer : str
        Last line: plugin version and the command that made the report.
    contents : bool
        A list of the sections, with links, below the title.

    Examples
    --------
    >>> report = Report("Stack quality")
    >>> report.facts({"Dates": 13, "Pairs": 30})
    >>> report.table(["Pair", "Coherence"], [["20180106-20180118", 0.61234]], digits={1: 3})
    >>> report.write("quality.html")
    """

    def __init__(self, title: str, footer: str = "", contents: bool = False) -> None:
        self.title = title
        self.footer = footer
        self.blocks: list[Block] = []
        self._contents = contents

    def heading(self, text: str) -> None:
        """A section heading."""
        self.blocks.append(Heading(text))

    def paragraph(self, text: str) -> None:
        """A paragraph of plain text."""
        self.blocks.append(Paragraph(text))

    def command(self, text: str) -> None:
        """A command to copy."""
        self.blocks.append(Command(text))

    def warning(self, text: str) -> None:
        """A boxed line that the reader should act on."""
        self.blocks.append(Note(text))

    def warnings(self, texts: Iterable[str]) -> None:
        """One box per text; nothing when there is none."""
        for text in texts:
            self.warning(text)

    def bullets(self, texts: Iterable[str]) -> None:
        """A list of plain lines; nothing when there is none."""
        found = list(texts)
        if found:
            self.blocks.append(Bullets(found))

    def links(self, targets: Mapping[str, str]) -> None:
        """A list of relative links: address to words; nothing when there is none."""
        if targets:
            self.blocks.append(Links(dict(targets)))

    def facts(self, facts: Mapping[str, object] | Sequence[tuple[str, object]]) -> None:
        """A two-column table of names and values."""
        self.blocks.append(Facts(list(facts.items() if isinstance(facts, Mapping) else facts)))

    def table(
        self,
        columns: Sequence[str],
        rows: Iterable[Sequence[object]],
        *,
        caption: str = "",
        digits: Mapping[int, int] | None = None,
        marked: Iterable[int] = (),
        literal: Iterable[int] = (),
    ) -> None:
        """A table of data.

        Parameters
        ----------
        columns : sequence of str
            Headings.
        rows : iterable of sequences
            Cells; numbers are set right, NaN and None as an en dash.
        caption : str
        digits : mapping of int to int, optional
            Digits after the point by column number; others are printed with six significant digits.
        marked : iterable of int
            Numbers of the rows to set off in colour.
        literal : iterable of int
            Numbers of the columns whose texts stand as they are in every language: names, values of settings.
        """
        found = checked_rows(columns, list(rows))
        self.blocks.append(Table(list(columns), found, caption, digits or {}, frozenset(marked), frozenset(literal)))

    def figure(self, image: bytes, caption: str) -> None:
        """A picture, PNG or SVG (told apart by content), with a caption that also serves those who cannot see it."""
        self.blocks.append(Picture(image, caption))

    def figure_of(self, image: bytes | None, caption: str) -> None:
        """A picture where there is one: without matplotlib there is none."""
        if image is not None:
            self.figure(image, caption)

    def map(self, image: bytes | None, caption: str, view: MapView) -> None:
        """A map: on the screen its picture, where there is one; on paper it is drawn anew."""
        self.blocks.append(Picture(image, caption, view))

    def html(self) -> str:
        """The page as text."""
        title = _escaped(self.title)
        footer = f"<footer>{html.escape(self.footer)}</footer>" if self.footer else ""
        headings = [block.text for block in self.blocks if isinstance(block, Heading)] if self._contents else []
        parts, sections = [], 0
        for block in self.blocks:
            sections += isinstance(block, Heading)
            parts.append(_html_of(block, sections if self._contents else 0))
        return (
            f'<!DOCTYPE html>\n<html lang="{language()}"><head><meta charset="utf-8"><title>{title}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<style>{_STYLE}</style></head>\n<body><h1>{title}</h1>\n{_list_of_contents(headings)}"
            + "\n".join(part for part in parts if part)
            + f"\n{footer}</body></html>\n"
        )

    def write(self, path: str) -> None:
        """Write the page; the file appears whole or not at all.

        Raises
        ------
        InputError
            If the file cannot be written; the message names it and the cause.
        """
        write_whole(path, self.html().encode("utf-8"))


def write_whole(path: str, content: bytes) -> None:
    """Write a small file under a temporary name beside ``path``, then rename it.

    Raises
    ------
    InputError
        If the folder is missing or not writable, or the disk is full.
    """
    folder, name = os.path.split(os.path.abspath(path))
    temporary = os.path.join(folder, f".{name}.{uuid.uuid4().hex}.part")
    try:
        with open(temporary, "xb") as file:
            file.write(content)
        os.replace(temporary, path)
    except OSError as error:
        if os.path.exists(temporary):
            os.remove(temporary)
        raise InputError(
            f"Cannot write {path}: {error.strerror or error}. Choose a folder that exists and can be written to."
        ) from error


def _escaped(text: str) -> str:
    """A text in the language of the user, fit for HTML."""
    return html.escape(said(text))


def _list_of_contents(headings: Sequence[str]) -> str:
    items = "".join(
        f'<li><a href="#s{number}">{_escaped(text)}</a></li>' for number, text in enumerate(headings, start=1)
    )
    return f"<nav><ol>{items}</ol></nav>\n" if items else ""


def _html_of(block: Block, section: int) -> str:
    """A block as HTML; ``section`` numbers the target of a link to a heading, 0 for none."""
    if isinstance(block, Heading):
        target = f' id="s{section}"' if section else ""
        return f"<h2{target}>{_escaped(block.text)}</h2>"
    if isinstance(block, Paragraph):
        return f"<p>{_escaped(block.text)}</p>"
    if isinstance(block, Command):
        return f"<pre>{html.escape(block.text)}</pre>"
    if isinstance(block, Note):
        head = _escaped("Warning:")
        return f'<div class="warning" role="note"><strong>{head}</strong> {_escaped(block.text)}</div>'
    if isinstance(block, Bullets):
        return "<ul>{}</ul>".format("".join(f"<li>{_escaped(text)}</li>" for text in block.texts))
    if isinstance(block, Links):
        items = (f'<li><a href="{html.escape(to)}">{_escaped(words)}</a></li>' for to, words in block.targets.items())
        return "<ul>{}</ul>".format("".join(items))
    if isinstance(block, Facts):
        rows = "".join(
            f'<tr><th scope="row">{_escaped(name)}</th><td>{html.escape(cell_words(value)[0])}</td></tr>'
            for name, value in block.pairs
        )
        return f'<div class="wide"><table>{rows}</table></div>'
    return _table(block) if isinstance(block, Table) else _picture(block)


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{_escaped(name)}</th>' for name in table.columns)
    lines = []
    for number, row in enumerate(table.rows):
        cells = "".join(_cell(words, is_number) for words, is_number in table.words(row))
        opening = '<tr class="marked">' if number in table.marked else "<tr>"
        lines.append(f"{opening}{cells}</tr>")
    title = f"<caption>{_escaped(table.caption)}</caption>" if table.caption else ""
    body = "".join(lines)
    return f'<div class="wide"><table>{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _picture(picture: Picture) -> str:
    if picture.image is None:
        return ""
    kind = "image/png" if picture.image.startswith(b"\x89PNG") else "image/svg+xml"
    text = _escaped(picture.caption)
    data = base64.b64encode(picture.image).decode("ascii")
    return f'<figure><img alt="{text}" src="data:{kind};base64,{data}"><figcaption>{text}</figcaption></figure>'


def _cell(words: str, is_number: bool) -> str:
    text = html.escape(words)
    # Names of pairs and dates are not to be broken at their hyphens.
    kind = "number" if is_number else "short" if len(text) <= _SHORT_CELL else ""
    return f'<td class="{kind}">{text}</td>' if kind else f"<td>{text}</td>"
