"""The messages of runs as templates: every sentence and label that the plugin's Python says to a person.

Messages are written as f-strings where they are needed. Here they are read off the syntax tree, each field replaced by
its number, so that they can be translated like other texts; algorithms/words.py recognises them again.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

#: For programmers, never seen by a user.
_INTERNAL = {"ValueError", "TypeError", "KeyError", "NotImplementedError", "RuntimeError", "AttributeError"}
#: Calls whose texts are no words: patterns, types, names of things in files.
_CODE_CALLS = {"compile", "fullmatch", "match", "search", "sub", "findall", "split", "einsum", "dtype", "strptime"}
#: Keywords of calls whose text is shown even where it is a single small word.
_SHOWN = {"title", "label", "axis_label", "ground_label", "distance_label", "height_label", "caption", "unit_words"}
#: Errors and log lines of processing_provider/ and ui/: the rest there is translated where it is said.
_SAYING = {
    "InputError",
    "QgsProcessingException",
    "pushWarning",
    "pushInfo",
    "reportError",
    "warn",
    "info",
    "said",
}
_SENTENCE = re.compile(r"[^\W\d_]{2,}[,;:.)]* [({\[\"'|<>=]*[\w{+-]")
_LABEL = re.compile(r"[A-Z][a-z]+(-[a-z]+)*( \[[^\]]*\])?|[A-Z][\w |]*\[[^\]]+\]")
#: No words for people: markup, patterns, projections, paths, styles, places in a figure.
_MARKUP = re.compile(
    r"<\w+[ />]|</|\\|\(\?|&\w+;|^[a-z,]+->|\+proj|^/|;base64,|^--|\{\{|#[0-9a-f]{3}|^(upper|lower|axes) [a-z]+$"
)
#: Single small words that are shown, or that fill a field of a message.
_EXTRA = (
    *("Warning:", "yes", "no", "before", "after", "real", "imaginary", "mean", "median", "up", "east", "north"),
    *("vertical", "longitude", "latitude", "polygon", "date", "dates", "interferogram", "interferograms", "pairs"),
    *("ascending", "descending", "toward", "away", "from", "beyond", "near"),
    *("initial", "active", "residual", "stoppage", "signal", "undecided", "none", "left", "right", "drop", "keep"),
    *(
        "product",
        "layers",
        "grid",
        "wavelength",
        "incidence",
        "heading",
        "bridge",
        "bridges",
        "pair",
        "loops",
        "advice",
    ),
    *("truth", "station", "stations", "benchmark", "panel", "panels", "points", "layer", "table", "velocity"),
)
_FIELD = re.compile(r"\{\d+\}")
#: A field of str.format.
_FORMAT = re.compile(r"\{[a-z_]*(:[^{}]*)?\}")


def messages(root: Path) -> list[str]:
    """Templates of all messages, sorted; fields are ``{0}``, ``{1}`` in the order of the English sentence."""
    found = set(_EXTRA)
    for path in sorted((root / "algorithms").rglob("*.py")):
        texts = _texts(ast.parse(path.read_text(encoding="utf-8")))
        # Single words of the simulated mines are their names: they stand on maps and in files as they are.
        found.update(text for text in texts if path.parent.name != "simulation" or not _LABEL.fullmatch(text))
    for path in sorted([*(root / "processing_provider").rglob("*.py"), *(root / "ui").rglob("*.py")]):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if path.name == "base.py":
            found.update(_texts(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node) in _SAYING:
                for argument in node.args:
                    found.update(_texts(argument))
    return sorted(found)


def _called(node: ast.Call) -> str:
    return getattr(node.func, "attr", None) or getattr(node.func, "id", "")


def _texts(tree: ast.AST) -> Iterator[str]:
    passed, shown = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            passed.update(part for part in node.values if isinstance(part, ast.Constant))
            for part in node.values:
                if isinstance(part, ast.FormattedValue) and part.format_spec is not None:
                    passed.update(ast.walk(part.format_spec))
        elif isinstance(node, ast.BinOp) and _template(node):
            # Its texts are parts of one message, and so is a shorter chain within it.
            passed.update(term for term in _terms(node) if isinstance(term, (ast.Constant, ast.JoinedStr)))
            passed.update(one for one in ast.walk(node) if isinstance(one, ast.BinOp) and one is not node)
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and _called(node.exc) in _INTERNAL:
            passed.update(ast.walk(node.exc))
        elif isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Store):
            passed.update(ast.walk(node.slice))
        elif isinstance(node, ast.Call):
            if _called(node) in _CODE_CALLS:
                passed.update(one for argument in node.args for one in ast.walk(argument))
            shown.update(one.value for one in node.keywords if one.arg in _SHOWN)
    for node in ast.walk(tree):
        if node in passed:
            continue
        text = _template(node)
        if text and (_is_for_people(text) or (node in shown and re.search(r"[^\W\d_]{2}", text))):
            yield text


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        number = count()
        return _FORMAT.sub(lambda _field: f"{{{next(number)}}}", node.value).strip()
    number = count()
    if isinstance(node, ast.JoinedStr):
        return "".join(_pieces(node, number)).strip()
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        terms = _terms(node)
        if any(isinstance(term, (ast.JoinedStr, ast.Constant)) and _pieces(term, count()) for term in terms):
            return "".join(
                piece for term in terms for piece in _pieces(term, number) or [f"{{{next(number)}}}"]
            ).strip()
    return ""


def _terms(node: ast.AST) -> list[ast.AST]:
    """What a chain of additions adds."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [*_terms(node.left), *_terms(node.right)]
    return [node]


def _pieces(node: ast.AST, number: Iterator[int]) -> list[str]:
    """A text with its fields numbered on; nothing where it is no text."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if not isinstance(node, ast.JoinedStr):
        return []
    return [part.value if isinstance(part, ast.Constant) else f"{{{next(number)}}}" for part in node.values]


def _is_for_people(text: str) -> bool:
    if _MARKUP.search(text):
        return False
    bare = _FIELD.sub("{", text)
    return bool(_SENTENCE.search(bare) or _LABEL.fullmatch(text))
