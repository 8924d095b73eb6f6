"""How Sphinx makes HTML of these pages (`make manual`). The pages are plain Markdown and say everything without it.

The navigation is what index.md and decisions/index.md link to, in that order: a page is listed once, there.
Formulas become MathML, which browsers draw by themselves: no script, no font, nothing from the network.
"""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import latex2mathml.converter

DOCS = Path(__file__).resolve().parent
_metadata = configparser.ConfigParser()
_metadata.read(DOCS.parent / "metadata.txt", encoding="utf-8")

project = "Mining InSAR"
version = release = _metadata["general"]["version"]
extensions = ["myst_parser"]
myst_enable_extensions = ["dollarmath"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = f"{project} {version}"
html_logo = "../icon.svg"
html_static_path = ["_static"]
html_css_files = ["manual.css"]
html_show_copyright = False
html_show_sphinx = False
html_copy_source = False
html_show_sourcelink = False
html_math_renderer = "mathml"
pygments_style = "tango"
highlight_language = "sh"
exclude_patterns = ["conf.py"]

SECTION = re.compile(r"^## +(.+)$", re.MULTILINE)
PAGE_LINK = re.compile(r"\]\(([\w./-]+)\.md\)")


def toctrees(text: str) -> str:
    """Hidden tables of contents, one for each section of an index page, of the pages that it links to."""
    parts = SECTION.split(text)
    seen: set[str] = set()
    trees = []
    for caption, body in [("", parts[0]), *zip(parts[1::2], parts[2::2])]:
        pages = [page for page in dict.fromkeys(PAGE_LINK.findall(body)) if page not in seen]
        pages = [page for page in pages if not page.startswith("../")]
        seen.update(pages)
        if pages:
            head = [f":caption: {caption}"] if caption else []
            trees.append("\n".join(["```{toctree}", ":hidden:", *head, "", *pages, "```"]))
    return "\n\n".join(trees)


def read_source(_app, name: str, source: list[str]) -> None:
    """Give index pages their tables of contents, and the algorithms' anchors a form that links are checked against."""
    if name.endswith("index"):
        source[0] += "\n\n" + toctrees(source[0]) + "\n"
    if name == "changelog":
        source[0] = (DOCS.parent / "CHANGELOG.md").read_text("utf-8")
    source[0] = re.sub(r'^<a id="(\w+)"></a>\n', r"(\1)=", source[0], flags=re.MULTILINE)


#: A named function stands off from the letters beside it.
FUNCTION = r"<mi>(?:sin|cos|tan|cot|ln|erf|max|min)</mi>"
THIN = '<mspace width="0.167em" />'


def mathml(display: str):
    """A visitor that writes a formula as MathML."""

    def visit(writer, node):
        from docutils import nodes

        element = latex2mathml.converter.convert(node.astext(), display=display)
        element = re.sub(rf"(?<=</mi>)(?={FUNCTION})|(?<=</msub>)(?={FUNCTION})", THIN, element)
        element = re.sub(rf"({FUNCTION})(?=<m(?:i|sub|frac)>)", rf"\1{THIN}", element)
        writer.body.append(f'<div class="math">{element}</div>' if display == "block" else element)
        raise nodes.SkipNode

    return visit


def setup(app) -> dict:
    """Sphinx's entry."""
    app.connect("source-read", read_source)
    app.add_html_math_renderer("mathml", (mathml("inline"), None), (mathml("block"), None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
