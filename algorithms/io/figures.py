"""What all figures have in common: their size, the user's language, fonts that can show it, and how they are saved.

Needs matplotlib, which is imported when a figure is made.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from functools import lru_cache

from ..words import said

DPI = 120
#: Fonts with Chinese that systems bring along, the plainest first; matplotlib's own font has none.
_WIDE_FONTS = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "Heiti SC",
    "STHeiti",
    "SimHei",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Noto Sans CJK JP",
    "Droid Sans Fallback",
    "Arial Unicode MS",
    "SimSun",
)
#: What the files of these fonts are called.
_WIDE_FILES = re.compile(
    r"notosans(cjk|sc)|sourcehansans|msyh|pingfang|hiragino|heiti|simhei|wqy|droidsansfallback|arialuni|simsun",
    re.IGNORECASE,
)
#: Scripts from here on are beyond matplotlib's own font (CJK radicals and all that follows).
_WIDE = "\u2e80"


def new_figure(width: float, height: float):
    """A figure of ``width`` x ``height`` inches that lays itself out and draws into memory."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), dpi=DPI, layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def figure_bytes(figure, kind: str = "png") -> bytes:
    """The figure as a file, all its words in the language of the user where a font can show them.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Its texts are replaced.
    kind : {"png", "svg", "pdf"}
    """
    from matplotlib.text import Text

    for text in figure.findobj(Text):
        words = shown(text.get_text())
        if words != text.get_text():
            text.set_text(words)
        if _is_wide(words) and wide_font() not in (None, *text.get_fontfamily()):
            text.set_fontfamily([*text.get_fontfamily(), wide_font()])
    buffer = io.BytesIO()
    figure.savefig(buffer, format=kind, facecolor="white")
    return buffer.getvalue()


def shown(text: str, translate: Callable[[str], str] = said) -> str:
    """The translation of a text where a font can show it, else the text as it is: English is better than boxes."""
    words = translate(text)
    return words if not _is_wide(words) or wide_font() is not None else text


def add_wide_font() -> None:
    """Let figures in windows fall back on a font with Chinese, for labels and for names in the user's data.

    Whatever the language: layers have names in any. matplotlib looks for a letter in one font of each entry of
    ``font.family``; further fonts of ``font.sans-serif`` it would take only where the first one is not installed.
    """
    from matplotlib import rcParams

    font = wide_font()
    if font is not None and font not in rcParams["font.family"]:
        rcParams["font.family"] = [*rcParams["font.family"], font]


@lru_cache(maxsize=1)
def wide_font() -> str | None:
    """Name of a font with Chinese that matplotlib can use; None where there is none.

    matplotlib keeps its list of fonts for years: one installed since is looked for among the files of the system.
    """
    from matplotlib.font_manager import findSystemFonts, fontManager

    def known() -> str | None:
        there = {font.name for font in fontManager.ttflist}
        return next((name for name in _WIDE_FONTS if name in there), None)

    if known() is None:
        for path in filter(_WIDE_FILES.search, sorted(findSystemFonts())):
            try:
                fontManager.addfont(path)
            except (OSError, RuntimeError):
                # A broken font is none.
                continue
    return known()


def _is_wide(text: str) -> bool:
    return any(letter >= _WIDE for letter in text)
