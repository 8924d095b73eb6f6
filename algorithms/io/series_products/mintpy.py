"""MintPy: ``timeseries*.h5`` and the ``velocity.h5`` beside it.

Sign: MintPy's questions page: "For LOS displacement in the unit of meters, i.e. 'timeseries' dataset in timeseries.h5
file positive value represents motion toward the satellite (uplift for pure vertical motion)".
"""

from __future__ import annotations

import os
import re

import numpy as np

from ...grid import Window
from ...reporting import Reporter
from .. import tags
from ..hdf5 import import_h5py
from ..layers import short_name
from ..products.product import Refusal
from ..request import Decision
from ..series import open_series
from .licsbas import names_in
from .product import Box, SeriesProduct, Source

TITLES = {"mintpy": "MintPy (timeseries.h5)"}


def recognise(source: Source, word: str) -> str | Refusal | None:
    """An HDF5 file with ``timeseries`` and ``date``."""
    for file in _candidates(source):
        names = names_in(file)
        if {"timeseries", "date"} <= names:
            return f"{os.path.basename(file)} has the datasets timeseries and date"
        if "unwrapPhase" in names:
            return Refusal(
                f"{os.path.basename(file)} is a stack of interferograms, no time series. Give it to sbas as STACK."
            )
        if "velocity" in names:
            return Refusal(f"{os.path.basename(file)} holds a velocity and no time series. Give timeseries.h5.")
    return None


def read(
    source: Source, word: str, *, box: Box | None, use_mask: bool, unit: str | None, reporter: Reporter
) -> SeriesProduct:
    """The series, and the velocity where one lies beside it on the same grid."""
    files = [file for file in _candidates(source) if {"timeseries", "date"} <= names_in(file)]
    # MintPy adds a word to the name with every correction: the longest name has had all of them
    chosen = max(files, key=lambda file: (os.path.basename(file).startswith("geo_"), len(os.path.basename(file))))
    series = open_series(chosen)
    decisions = [
        Decision("format", "HDF5, timeseries", short_name(chosen)),
        Decision("unit", "metres", "MintPy"),
        Decision("sign", "positive toward the satellite", "MintPy's questions page"),
        Decision("reference", series.tags.get(tags.REFERENCE, "unknown"), "attributes REF_Y, REF_X"),
    ]
    if len(files) > 1:
        aside = ", ".join(sorted(os.path.basename(file) for file in files if file != chosen)[:5])
        decisions.append(Decision("left aside", aside, "fewer corrections, by the names; give a file to choose"))
    prefix = "geo_" if os.path.basename(chosen).startswith("geo_") else ""
    beside = os.path.join(os.path.dirname(chosen), f"{prefix}velocity.h5")
    velocity, closers = None, ()
    if "velocity" in names_in(beside):
        file = import_h5py("Reading MintPy's velocity").File(beside, "r")
        if file["velocity"].shape == (series.grid.height, series.grid.width):
            velocity, closers = _reader(file["velocity"], file.attrs), (file.close,)
            decisions.append(Decision("velocity", "MintPy's own, m/yr", short_name(beside)))
        else:
            file.close()
    return SeriesProduct(
        word, TITLES[word], (), series=series, velocity=velocity, decisions=tuple(decisions), closers=closers
    )


def _candidates(source: Source) -> list[str]:
    files = [file for file in source.files if file.lower().endswith((".h5", ".he5"))]
    if source.path in files:
        return files
    # not timeseriesResidual.h5, which lies beside the others
    return [file for file in files if re.match(r"(geo_)?timeseries[_.]", os.path.basename(file))]


def _reader(data, attributes):
    """Velocity [m/yr]; zero is MintPy's "no result" everywhere but at its reference pixel."""
    there = {"REF_Y", "REF_X"} <= set(attributes)
    row, col = (int(attributes[name]) for name in ("REF_Y", "REF_X")) if there else (-1, -1)

    def read(window: Window) -> np.ndarray:
        values = data[window.slices].astype(np.float32)
        empty = values == 0.0
        if 0 <= row - window.row < window.rows and 0 <= col - window.col < window.cols:
            empty[row - window.row, col - window.col] = False
        values[empty] = np.nan
        return values

    return read
