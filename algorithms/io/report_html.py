"""A report as one HTML file: words, tables and figures, nothing fetched from anywhere.

Everything that is text is escaped. Figures travel inside the file as data addresses, so that a report can be mailed.
The page is legible in light and in dark surroundings; figures keep their own white paper.
"""

from __future__ import annotations

import base64
import html
import math
import os
import uuid
from collections.abc import Iterable, Mapping, Sequence

from ..checks import InputError
from ..words import language, said

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
"""
#: What Qt's rich text understands, for paper: no variables, no media queries.
_PAPER_STYLE = """
body { font-family: sans-serif; font-size: 9pt; color: #1b1b1f; } h1 { font-size: 16pt; } h2 { font-size: 12pt; }
th { background-color: #f1f3f6; } .warning { background-color: #fff4d6; }
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
        self._title = title
        self._footer = footer
        self._contents = contents
        self._headings: list[str] = []
        self._parts: list[str] = []

    def heading(self, text: str) -> None:
        """A section heading."""
        if not self._contents:
            self._parts.append(f"<h2>{_escaped(text)}</h2>")
            return
        self._headings.append(text)
        self._parts.append(f'<h2 id="s{len(self._headings)}">{_escaped(text)}</h2>')

    def paragraph(self, text: str) -> None:
        """A paragraph of plain text."""
        self._parts.append(f"<p>{_escaped(text)}</p>")

    def warning(self, text: str) -> None:
        """A boxed line that the reader should act on."""
        head = _escaped("Warning:")
        self._parts.append(f'<div class="warning" role="note"><strong>{head}</strong> {_escaped(text)}</div>')

    def warnings(self, texts: Iterable[str]) -> None:
        """One box per text; nothing when there is none."""
        for text in texts:
            self.warning(text)

    def bullets(self, texts: Iterable[str]) -> None:
        """A list of plain lines; nothing when there is none."""
        items = "".join(f"<li>{_escaped(text)}</li>" for text in texts)
        if items:
            self._parts.append(f"<ul>{items}</ul>")

    def facts(self, facts: Mapping[str, object] | Sequence[tuple[str, object]]) -> None:
        """A two-column table of names and values."""
        pairs = facts.items() if isinstance(facts, Mapping) else facts
        rows = "".join(
            f'<tr><th scope="row">{_escaped(name)}</th><td>{_text(value, None)[0]}</td></tr>'
            for name, value in pairs
        )
        self._parts.append(f'<div class="wide"><table>{rows}</table></div>')

    def table(
        self,
        columns: Sequence[str],
        rows: Iterable[Sequence[object]],
        *,
        caption: str = "",
        digits: Mapping[int, int] | None = None,
        marked: Iterable[int] = (),
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
        """
        digits, chosen = digits or {}, set(marked)
        head = "".join(f'<th scope="col">{_escaped(name)}</th>' for name in columns)
        lines = []
        for number, row in enumerate(rows):
            if len(row) != len(columns):
                raise ValueError(f"Row {number} of the table must have {len(columns)} cells, got {len(row)}.")
            cells = "".join(_cell(value, digits.get(column)) for column, value in enumerate(row))
            opening = '<tr class="marked">' if number in chosen else "<tr>"
            lines.append(f"{opening}{cells}</tr>")
        title = f"<caption>{_escaped(caption)}</caption>" if caption else ""
        body = "".join(lines)
        self._parts.append(
            f'<div class="wide"><table>{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
        )

    def figure(self, image: bytes, caption: str) -> None:
        """A picture, PNG or SVG (told apart by content), with a caption that also serves those who cannot see it."""
        kind = "image/png" if image.startswith(b"\x89PNG") else "image/svg+xml"
        text = _escaped(caption)
        data = base64.b64encode(image).decode("ascii")
        self._parts.append(
            f'<figure><img alt="{text}" src="data:{kind};base64,{data}"><figcaption>{text}</figcaption></figure>'
        )

    def figure_of(self, image: bytes | None, caption: str) -> None:
        """A picture where there is one: without matplotlib there is none."""
        if image is not None:
            self.figure(image, caption)

    def html(self) -> str:
        """The page as text."""
        title = _escaped(self._title)
        footer = f"<footer>{html.escape(self._footer)}</footer>" if self._footer else ""
        return (
            f'<!DOCTYPE html>\n<html lang="{language()}"><head><meta charset="utf-8"><title>{title}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<style>{_STYLE}</style></head>\n<body><h1>{title}</h1>\n{self._list_of_contents()}"
            + "\n".join(self._parts)
            + f"\n{footer}</body></html>\n"
        )

    def _list_of_contents(self) -> str:
        items = "".join(
            f'<li><a href="#s{number}">{_escaped(text)}</a></li>'
            for number, text in enumerate(self._headings, start=1)
        )
        return f"<nav><ol>{items}</ol></nav>\n" if items else ""

    def paper(self, width: int) -> str:
        """The same for Qt's rich text, which knows little of CSS: for a PDF. Figures get ``width`` pixels."""
        body = "\n".join(self._parts)
        body = body.replace("<table>", '<table border="1" cellspacing="0" cellpadding="3">')
        body = body.replace("<img ", f'<img width="{width}" ')
        return (
            f"<html><head><style>{_PAPER_STYLE}</style></head><body><h1>{_escaped(self._title)}</h1>{body}"
            f"<p><small>{html.escape(self._footer)}</small></p></body></html>"
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


def _cell(value: object, digits: int | None) -> str:
    text, is_number = _text(value, digits)
    # Names of pairs and dates are not to be broken at their hyphens.
    kind = "number" if is_number else "short" if len(text) <= _SHORT_CELL else ""
    return f'<td class="{kind}">{text}</td>' if kind else f"<td>{text}</td>"


def _text(value: object, digits: int | None) -> tuple[str, bool]:
    """A value as escaped text, and whether it is a number."""
    if value is None:
        return "–", True
    if isinstance(value, bool):
        return _escaped("yes" if value else "no"), False
    if isinstance(value, str):
        return _escaped(value), False
    if hasattr(value, "isoformat"):
        return value.isoformat(), False
    number = float(value)
    if not math.isfinite(number):
        return "–", True
    if digits is not None:
        return f"{number:.{digits}f}", True
    # The hyphen, not the minus sign: what is copied from the page into a table stays a number.
    return (f"{number:.0f}" if number.is_integer() and abs(number) < 1e15 else f"{number:.6g}"), True
