"""LiCSBAS: ``cum.h5`` and ``cum_filt.h5``; what the file means and its sign is said where it is opened (series_hdf5).

``vel`` [mm/yr] is "positive means LOS decrease; uplift" too (LiCSBAS13_sb_inv.py).
"""

from __future__ import annotations

import os

import numpy as np

from ...checks import MissingPackageError
from ...constants import MM_PER_M
from ...grid import Window
from ...reporting import Reporter
from .. import tags
from ..hdf5 import import_h5py
from ..layers import short_name
from ..products.product import Refusal
from ..request import Decision
from ..series import open_series
from .product import Box, SeriesProduct, Source

TITLES = {"licsbas": "LiCSBAS (cum.h5)"}

_ENDINGS = (".h5", ".hdf5")


def recognise(source: Source, word: str) -> str | Refusal | None:
    """An HDF5 file with ``cum`` and ``imdates``."""
    candidates = _candidates(source)
    for file in candidates:
        names = names_in(file)
        if {"cum", "imdates"} <= names:
            return f"{os.path.basename(file)} has the datasets cum and imdates"
        if names and os.path.basename(file).startswith("cum"):
            return Refusal(
                f"{os.path.basename(file)} has no datasets 'cum' and 'imdates', but {', '.join(sorted(names)[:6])}. "
                "Give the cum.h5 or cum_filt.h5 of a TS_GEOCml folder."
            )
    return None


def read(
    source: Source, word: str, *, box: Box | None, use_mask: bool, unit: str | None, reporter: Reporter
) -> SeriesProduct:
    """The series and LiCSBAS's velocity."""
    files = [file for file in _candidates(source) if {"cum", "imdates"} <= names_in(file)]
    # the filtered series is the one that LiCSBAS's own tools take by default
    chosen = next((file for file in files if os.path.basename(file) == "cum_filt.h5"), files[0])
    decisions = [
        Decision("format", "HDF5, cum", short_name(chosen)),
        Decision("unit", "millimetres", "LiCSBAS: cumulative displacement in mm"),
        Decision("sign", "positive toward the satellite", "LiCSBAS: positive means LOS decrease (uplift)"),
    ]
    if len(files) > 1:
        aside = ", ".join(os.path.basename(file) for file in files if file != chosen)
        decisions.append(Decision("left aside", aside, "LiCSBAS takes cum_filt.h5 by default; give a file to choose"))
    series = open_series(chosen)
    decisions.append(
        Decision("reference", series.tags.get(tags.REFERENCE, "none"), "dataset refarea, subtracted from every date")
    )
    velocity, closers = None, ()
    file = import_h5py("Reading LiCSBAS's velocity").File(chosen, "r")
    if "vel" in file and file["vel"].shape == (series.grid.height, series.grid.width):
        velocity, closers = _velocity(file), (file.close,)
        decisions.append(Decision("velocity", "LiCSBAS's own", "dataset vel, mm/yr"))
    else:
        file.close()
    return SeriesProduct(
        word, TITLES[word], (), series=series, velocity=velocity, decisions=tuple(decisions), closers=closers
    )


def names_in(path: str) -> set[str]:
    """Names at the top of an HDF5 file; none where it is no HDF5 file, or h5py is not there to look."""
    try:
        h5py = import_h5py(f"Reading {path}")
        with h5py.File(path, "r") as file:
            return set(file)
    except (MissingPackageError, OSError):
        return set()


def _candidates(source: Source) -> list[str]:
    files = [file for file in source.files if file.lower().endswith(_ENDINGS)]
    if source.path in files:
        return files
    return [file for file in files if os.path.basename(file).startswith("cum")]


def _velocity(file):
    """Velocity [m/yr] less its mean over the reference area, so that it belongs to the series."""
    data = file["vel"]
    offset = 0.0
    if "refarea" in file:
        text = file["refarea"][()]
        text = text.decode() if isinstance(text, bytes) else str(text)
        columns, rows = text.split("/")
        (left, right), (top, bottom) = ([int(part) for part in span.split(":")] for span in (columns, rows))
        area = data[top:bottom, left:right].astype(np.float64)
        offset = float(area[np.isfinite(area)].mean()) if np.isfinite(area).any() else 0.0

    def read(window: Window) -> np.ndarray:
        values = data[window.slices].astype(np.float32)
        return (values - np.float32(offset)) / np.float32(MM_PER_M)

    return read
