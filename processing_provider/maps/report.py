"""``mininginsar:report``."""

from __future__ import annotations

import os
import uuid

from qgis.core import Qgis, QgsProcessingParameterMultipleLayers
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ...algorithms.checks import InputError
from ..base import Job, MiningInsarAlgorithm, Values
from ..help import REPORT, Texts, translated
from ..parameters import (
    HTML_FILTER,
    file_output,
    folder,
    number_output,
    rasters,
    run_settings,
    stack_parameters,
    stack_request,
    text,
    text_output,
)

PDF_FILTER = "PDF (*.pdf)"
_DPI = 96


class WriteReport(MiningInsarAlgorithm):
    """Everything that was made, in one page."""

    texts = Texts(
        id="report",
        name="Report",
        group=REPORT,
        tags=("InSAR", "report", "HTML", "PDF", "summary", "quality", "provenance"),
        summary="""
        One page about a whole job: data and network, quality, velocity maps with the history of the fastest pixel,
        tables of concessions, bowls and phases, the validation against the ground, what cannot be trusted and why, all
        settings, and the commands that repeat it. The HTML file holds its figures and needs no network; the PDF is the
        same on paper.

        Give RESULTS, a folder in which Mining InSAR wrote its outputs: rasters are recognised by their tags and tables
        by their columns. Or name them one by one. A stack adds the network and the doubts that follow from it.
        """,
        parameters={
            "RESULTS": "Folder with results of Mining InSAR, without its subfolders. Files of other origin are passed "
            "over.",
            "VELOCITY": "Velocities, in addition to those in RESULTS.",
            "VELOCITY_STD": "Their standard deviations.",
            "TIMESERIES": "Displacement time series.",
            "TEMPORAL_COHERENCE": "Temporal coherence.",
            "TABLES": "CSV tables: TABLE of concessionstats, TABLE of detectbowls, TABLE of phases, MINE_STATS of "
            "gnssvalidation or levellingvalidation.",
            "TITLE": "Title of the report.",
            "REPORT": "The report as one HTML file.",
            "PDF": "The report as PDF, A4.",
        },
        outputs={
            "N_DOUBTS": "Number of lines under what cannot be trusted.",
            "DOUBTS": "Those lines.",
            "N_RASTERS": "Rasters reported on.",
            "N_TABLES": "Tables reported on.",
        },
    )

    def define(self):
        file_layers = QgsProcessingParameterMultipleLayers(
            "TABLES", translated("Tables"), layerType=Qgis.ProcessingSourceType.File, optional=True
        )
        return [
            folder("RESULTS", "Folder with results"),
            rasters("VELOCITY", "Velocity"),
            rasters("VELOCITY_STD", "Standard deviation of the velocity"),
            rasters("TIMESERIES", "Time series"),
            rasters("TEMPORAL_COHERENCE", "Temporal coherence"),
            file_layers,
            *stack_parameters(),
            text("TITLE", "Title"),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            file_output("PDF", "Report as PDF", PDF_FILTER),
            number_output("N_DOUBTS", "Doubts"),
            text_output("DOUBTS", "What cannot be trusted"),
            number_output("N_RASTERS", "Rasters"),
            number_output("N_TABLES", "Tables"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.io import tags
        from ...algorithms.io.rasters import check_destination
        from ...algorithms.io.results import TEMPORAL_COHERENCE, VELOCITY_STD
        from ...algorithms.runs.report import run_report

        has_stack = any(values.given(name) for name in ("INTERFEROGRAMS", "STACK", "FOLDER"))
        chosen = {
            "folder": values.file("RESULTS"),
            "stack": stack_request(values) if has_stack else None,
            "rasters": {
                tags.KIND_VELOCITY: values.layers("VELOCITY"),
                VELOCITY_STD: values.layers("VELOCITY_STD"),
                tags.KIND_TIMESERIES: values.series_list("TIMESERIES"),
                TEMPORAL_COHERENCE: values.layers("TEMPORAL_COHERENCE"),
            },
            "tables": _tables(values),
            "title": values.text("TITLE") or "",
            "settings": run_settings(values),
        }

        def job(outputs, reporter):
            pdf = outputs.get("PDF")
            if not pdf and not outputs.get("REPORT"):
                raise InputError("No output is asked for: give REPORT or PDF.")
            if pdf:
                check_destination("PDF", pdf)
            summary = run_report(outputs={"REPORT": outputs.get("REPORT")}, reporter=reporter, **chosen)
            page = summary.pop("page")
            if pdf:
                write_pdf(pdf, page)
            return summary

        return job


def _tables(values: Values) -> tuple[str, ...]:
    if not values.given("TABLES"):
        return ()
    return tuple(values.algorithm.parameterAsFileList(values.parameters, "TABLES", values.context))


def write_pdf(path: str, page) -> None:
    """Write a report as PDF, A4; it appears whole or not at all.

    By Qt's own rich text: the web engines that QGIS's HTML frames need are missing in many installations.

    Raises
    ------
    InputError
        If it cannot be written.
    """
    where, name = os.path.split(os.path.abspath(path))
    part = os.path.join(where, f".{name}.{uuid.uuid4().hex[:8]}.part")
    writer = QPdfWriter(part)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(12, 12, 12, 12),
            QPageLayout.Unit.Millimeter,
        )
    )
    area = writer.pageLayout().paintRectPixels(_DPI)
    document = QTextDocument()
    document.setPageSize(QSizeF(area.width(), area.height()))
    document.setHtml(page.paper(min(460, area.width() - 60)))
    document.print(writer)
    del writer
    try:
        if os.path.getsize(part) == 0:
            raise InputError(f"Cannot write {path}: Qt made no page of it.")
        os.replace(part, path)
    except OSError as error:
        raise InputError(f"Cannot write {path}: {error.strerror}. Is the disk full?") from error
    finally:
        if os.path.exists(part):
            os.remove(part)
