"""``mininginsar:report``."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingAlgorithm, QgsProcessingParameterMultipleLayers
from qgis.PyQt.QtCore import QCoreApplication, QThread

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
        settings, and the commands that repeat it. The HTML file holds its figures and needs no network; the PDF is made
        of QGIS print layouts, with maps, tables and numbered pages.

        Give RESULTS, a folder in which Mining InSAR wrote its outputs: rasters are recognised by their tags, tables and
        vector layers by their columns. Or name them one by one. Concessions, bowls and stations are drawn over the
        maps. A stack adds the network and the doubts that follow from it.
        """,
        parameters={
            "RESULTS": "Folder with results of Mining InSAR, without its subfolders. Files of other origin are passed "
            "over.",
            "VELOCITY": "Velocities, in addition to those in RESULTS.",
            "VELOCITY_STD": "Their standard deviations.",
            "TIMESERIES": "Displacement time series.",
            "TEMPORAL_COHERENCE": "Temporal coherence.",
            "TABLES": "Tables and vector layers, in addition to those in RESULTS: those of concessionstats, "
            "detectbowls, phases, gnssvalidation or levellingvalidation, and polygons with a field of names, such as "
            "concessions.",
            "TITLE": "Title of the report.",
            "REPORT": "The report as one HTML file.",
            "PDF": "The report as PDF, A4 upright, made of QGIS print layouts.",
        },
        outputs={
            "N_DOUBTS": "Number of lines under what cannot be trusted.",
            "DOUBTS": "Those lines.",
            "N_RASTERS": "Rasters reported on.",
            "N_TABLES": "Tables reported on.",
            "N_PAGES": "Pages of the PDF.",
        },
    )

    def flags(self):
        # Layouts live in the main thread.
        return QgsProcessingAlgorithm.flags(self) | Qgis.ProcessingAlgorithmFlag.NoThreading

    def define(self):
        file_layers = QgsProcessingParameterMultipleLayers(
            "TABLES", translated("Tables and layers"), layerType=Qgis.ProcessingSourceType.File, optional=True
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
            number_output("N_PAGES", "Pages of the PDF"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.io import tags
        from ...algorithms.io.rasters import check_destination
        from ...algorithms.io.results import TEMPORAL_COHERENCE, VELOCITY_STD
        from ...algorithms.runs.report import run_report
        from .pages import write_pdf

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
            for name in ("PDF", "REPORT"):
                if outputs.get(name):
                    check_destination(name, outputs[name])
            if pdf and QThread.currentThread() != QCoreApplication.instance().thread():
                raise InputError(
                    "PDF is made of print layouts, which QGIS keeps in its main thread. Run the report from the "
                    "toolbox or by processing.run, or leave PDF out."
                )
            summary = run_report(outputs={}, reporter=reporter.part(0.0, 0.6 if pdf else 1.0), **chosen)
            page = summary.pop("page")
            if pdf:
                summary["n_pages"] = write_pdf(pdf, page, reporter.part(0.6, 1.0))
            # Last: a run that is given up on the way leaves neither.
            if outputs.get("REPORT"):
                page.write(outputs["REPORT"])
            return summary

        return job


def _tables(values: Values) -> tuple[str, ...]:
    if not values.given("TABLES"):
        return ()
    return tuple(values.algorithm.parameterAsFileList(values.parameters, "TABLES", values.context))
