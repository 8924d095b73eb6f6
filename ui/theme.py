"""Colours of figures that suit the desktop's, light or dark. No Qt here; `figure_widget` reads them off the palette."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    """Colours of everything that is no data."""

    background: str = "#ffffff"
    text: str = "#202020"
    grid: str = "#d0d0d0"


#: Least contrast of text and background (WCAG 2, level AA).
LEAST_CONTRAST = 4.5
#: A black ground is taken for one that a style sheet has painted over: QGIS's dark themes set no palette for it.
_DARK, _LIGHT_INK, _DARK_INK = (43, 43, 43), (224, 224, 224), (32, 32, 32)


def theme_of(ground: tuple[int, int, int], ink: tuple[int, int, int]) -> Theme:
    """Colours from a palette's background and text, 0 to 255; text that cannot be read on it is not taken."""
    if ground == (0, 0, 0):
        ground = _DARK
    if contrast(ground, ink) < LEAST_CONTRAST:
        ink = max((_LIGHT_INK, _DARK_INK), key=lambda each: contrast(ground, each))
    # A line of the grid lies a fifth of the way from the ground to the text.
    grid = tuple(round(0.8 * low + 0.2 * high) for low, high in zip(ground, ink))
    return Theme(*("#{:02x}{:02x}{:02x}".format(*colour) for colour in (ground, ink, grid)))


def contrast(first: tuple[int, int, int], second: tuple[int, int, int]) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: tuple[int, int, int]) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (c / 255 for c in colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def dress(axes, theme: Theme) -> None:
    """Give axes the colours of the desktop and a faint grid."""
    axes.set_facecolor(theme.background)
    axes.grid(True, color=theme.grid, linewidth=0.5)
    axes.set_axisbelow(True)
    axes.tick_params(colors=theme.text, labelsize="small")
    for label in (axes.xaxis.label, axes.yaxis.label):
        label.set_color(theme.text)
    for side in axes.spines.values():
        side.set_color(theme.grid)


def dress_legend(legend, theme: Theme) -> None:
    """Give a legend the colours of the desktop."""
    legend.get_frame().set(facecolor=theme.background, edgecolor=theme.grid)
    for text in legend.get_texts():
        text.set_color(theme.text)
