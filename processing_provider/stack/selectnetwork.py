"""Processing algorithm ``selectnetwork``."""

from __future__ import annotations

import os

from qgis.core import Qgis, QgsProcessingParameterFeatureSource

from ...algorithms.checks import InputError
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import STACK, Texts, translated
from ..parameters import CSV_FILTER, file_output, number, number_output, text, text_output
from .stackquality import PLOT_FILTER

TABLE_SUFFIXES = (".csv", ".txt", ".tsv")


class AcquisitionTable(QgsProcessingParameterFeatureSource):
    """A table, of which our own reader needs no more than the file: GDAL refuses a CSV file of one column."""

    def checkValueIsAcceptable(self, value, context=None):
        return super().checkValueIsAcceptable(value, None if _is_text_file(value) else context)


class SelectNetwork(MiningInsarAlgorithm):
    texts = Texts(
        id="selectnetwork",
        name="Select network",
        group=STACK,
        tags=("small baseline", "SBAS", "pairs", "perpendicular", "temporal", "connectivity", "InSAR"),
        summary="""
            Pairs acquisitions whose perpendicular and temporal baselines are both small, adds hand-made pairs, and
            reports whether all acquisitions are connected.

            Where they are not, the subsets are named, and the shortest pairs that would join them are suggested as text
            for EXTRA_PAIRS. Tang et al. (2023, section 3.2) joined an isolated early subset by two hand-made pairs.
        """,
        parameters={
            "ACQUISITIONS": "Table with one row per acquisition, a CSV file or any layer: a column with date in its "
            "name (2018-01-06 or 20180106), and one with perpendicular, bperp or baseline in its name [m], all with "
            "respect to one orbit.",
            "MAX_PERPENDICULAR": "Largest perpendicular baseline of a pair, either sign [m]. Left out: no limit.",
            "MAX_TEMPORAL": "Largest time between the two acquisitions of a pair [days].",
            "EXTRA_PAIRS": "Pairs to take whatever their baselines: 20141109-20150603, 20141203-20150603, or the path "
            "of a table of pairs.",
            "OUTPUT": "Table of the selected pairs: dates, baselines, whether hand-made, whether a bridge, connected "
            "subset. Can be given as PAIRS.",
            "PLOT": "Baseline plot as a picture: .png, .svg or .pdf.",
        },
        outputs={
            "RANK": "Rank of the network: number of displacements that the pairs determine.",
            "N_BRIDGES": "Number of pairs without which the network falls apart.",
            "SUGGESTED_PAIRS": "Pairs that would join what is not connected, as text for EXTRA_PAIRS; empty when "
            "all is.",
        },
    )

    def define(self):
        return [
            AcquisitionTable("ACQUISITIONS", translated("Acquisitions"), types=[Qgis.ProcessingSourceType.Vector]),
            number("MAX_PERPENDICULAR", "Largest perpendicular baseline [m]", minimum=0.001),
            number("MAX_TEMPORAL", "Largest temporal baseline [days]", minimum=1.0, optional=False),
            text("EXTRA_PAIRS", "Hand-made pairs"),
            file_output("OUTPUT", "Selected pairs", CSV_FILTER, by_default=True),
            file_output("PLOT", "Baseline plot", PLOT_FILTER),
            number_output("N_DATES", "Dates"),
            number_output("N_PAIRS", "Pairs"),
            number_output("N_COMPONENTS", "Connected subsets"),
            number_output("RANK", "Rank"),
            number_output("N_BRIDGES", "Bridges"),
            text_output("SUGGESTED_PAIRS", "Pairs that would join what is not connected"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.selectnetwork import run_selectnetwork

        acquisitions = _acquisitions(values)
        max_perpendicular, max_temporal = values.number("MAX_PERPENDICULAR"), values.number("MAX_TEMPORAL")
        extra_pairs = values.text("EXTRA_PAIRS") or ""
        return lambda outputs, reporter: run_selectnetwork(
            acquisitions,
            max_perpendicular=max_perpendicular,
            max_temporal=max_temporal,
            extra_pairs=extra_pairs,
            outputs=outputs,
            reporter=reporter,
        )


def _acquisitions(values: Values):
    """The table's path where it is a text file (our reader knows its separators), else the rows of the layer."""
    from ...algorithms.io.acquisitions import acquisitions_from_rows, read_acquisitions

    given = values.parameters.get("ACQUISITIONS")
    if _is_text_file(given):
        return read_acquisitions(given)
    source = values.algorithm.parameterAsSource(values.parameters, "ACQUISITIONS", values.context)
    if source is None:
        raise InputError(f"ACQUISITIONS: {given!r} cannot be opened as a table; give a CSV file or a layer.")
    columns = [field.name() for field in source.fields()]
    rows = [[_cell(value) for value in feature.attributes()] for feature in source.getFeatures()]
    return acquisitions_from_rows(columns, rows, source.sourceName())


def _is_text_file(value) -> bool:
    return isinstance(value, str) and value.lower().endswith(TABLE_SUFFIXES) and os.path.isfile(value)


def _cell(value):
    """A field's value as a plain one."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if hasattr(value, "toPyDateTime"):
        return value.toPyDateTime().date()
    return value.toPyDate() if hasattr(value, "toPyDate") else value
