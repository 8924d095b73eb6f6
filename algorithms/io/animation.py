"""Frames to one animated GIF, by Pillow where it is installed."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from ..checks import MissingPackageError
from ..reporting import Reporter
from .report_html import write_whole


def pillow_is_there() -> bool:
    """Whether Pillow can be imported."""
    try:
        from PIL import Image

        return bool(Image.__version__)
    except (ImportError, AttributeError):
        return False


def write_gif(path: str, frames: Sequence[str], frame_seconds: float, reporter: Reporter) -> None:
    """Write pictures as an endless animation; the last one stays four times as long.

    Parameters
    ----------
    path : str
    frames : sequence of str
        Pictures of one size.
    frame_seconds : float
        Time of each frame [s], at least 0.02: what is shorter, viewers slow down.
    reporter : Reporter

    Raises
    ------
    MissingPackageError
        Without Pillow.
    InputError
        If the file cannot be written.
    """
    if not pillow_is_there():
        raise MissingPackageError("An animated GIF needs the Python package Pillow, which is not installed.")
    from PIL import Image

    # One palette for all frames, from the one with most colours: the last. Colours then do not flicker.
    with Image.open(frames[-1]) as last:
        palette = last.convert("RGB").quantize(255)

    def reduced(name: str):
        with Image.open(name) as picture:
            return picture.convert("RGB").quantize(palette=palette, dither=Image.Dither.NONE)

    def following() -> Iterator:
        for number, name in enumerate(frames[1:], start=1):
            reporter.stop_if_cancelled()
            reporter.progress(number / len(frames))
            yield reduced(name)

    each = max(20, round(1000 * frame_seconds))
    durations = [each] * (len(frames) - 1) + [4 * each]
    buffer = io.BytesIO()
    reduced(frames[0]).save(
        buffer,
        format="GIF",
        save_all=len(frames) > 1,
        append_images=following(),
        duration=durations if len(frames) > 1 else each,
        loop=0,
        optimize=False,
    )
    write_whole(path, buffer.getvalue())
