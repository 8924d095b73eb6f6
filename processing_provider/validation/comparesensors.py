"""``mininginsar:comparesensors``."""

from __future__ import annotations

import os

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import VALIDATION, Texts
from ..parameters import (
    CSV_FILTER,
    HTML_FILTER,
    SERIES_UNITS,
    advanced,
    choice,
    date,
    file_output,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
    text,
    text_output,
)
from ..vector_parameters import text_list, vector_layer, vectors


class CompareSensors(MiningInsarAlgorithm):
    """Two InSAR products beside each other."""

    texts = Texts(
        id="comparesensors",
        name="Compare two sensors",
        group=VALIDATION,
        tags=("InSAR", "Sentinel-1", "ALOS-2", "L-band", "C-band", "comparison", "difference", "aliasing"),
        summary="""
        Compares two displacement time series (Sentinel-1 and ALOS-2, say) on common dates and one common reference
        epoch, as Tang et al. (2023, Sections 5.1 and 5.2): the dates are those of the sparser product, the denser one
        is interpolated linearly, and the error of that is reported. The second is resampled to the grid of the first.

        Aliasing: where neighbouring pixels move apart by more than a quarter of the wavelength within an
        interferogram, the phase is ambiguous and subsidence is lost. The steepest gradient that either product shows
        is held against each product's limit, and against its coherence where that is given. What both products lost
        cannot be seen.
        """,
        parameters={
            "TIMESERIES": "First time series; its grid is that of the outputs.",
            "TIMESERIES_2": "Second time series, on any grid.",
            "PRODUCT_NAMES": "Names of the two for tables and figures, separated by a semicolon.",
            "UNIT": "Unit of the time series (mm, cm or m), where they do not say it.",
            "DIRECTION": "los: each along its own line of sight. vertical: each divided by the cosine of its incidence "
            "angle, as if the ground did not move sideways.",
            "OFFSET": "median: take the median difference of each date off, for the two have different references. "
            "none: leave it.",
            "MAX_GAP": "Longest time between two dates of the denser product that is interpolated across [days].",
            "REFERENCE_DATE": "Common date at which both are zero, ISO. Left out: the first.",
            "POINTS": "Points at which the series of both are wanted, in any coordinate system; or a table (CSV) with "
            "columns longitude and latitude [degrees, WGS 84].",
            "RADIUS": "Radius of the circle around points in which pixels are averaged [m].",
            "LINES": "Lines along which profiles of both are wanted, in any coordinate system.",
            "WIDTH": "Width of the swath across the lines that is averaged [m]; 0: the line itself.",
            "WAVELENGTH": "Wavelength of the first [m], where its tags do not say it.",
            "WAVELENGTH_2": "Wavelength of the second [m], where its tags do not say it.",
            "INCIDENCE": "Incidence angle of the first [degrees], where its tags do not say it (vertical only).",
            "INCIDENCE_2": "Incidence angle of the second [degrees], where its tags do not say it.",
            "PAIR_DAYS": "Usual time between the two scenes of an interferogram of the first [days]. Left out: the "
            "median time between its dates.",
            "PAIR_DAYS_2": "The same of the second.",
            "COHERENCE": "Mean coherence of the first, to be held against the gradient.",
            "COHERENCE_2": "Mean coherence of the second.",
            "DIFFERENCE": "First minus second at the last common date [mm].",
            "DIFFERENCE_RMS": "Root mean square over the common dates of first minus second [mm].",
            "ALIASING": "Gradient that a usual interferogram meets, in parts of lambda/4 per pixel: band 1 first "
            "product, band 2 second. Above 1 the phase aliases.",
            "STATISTICS": "Table: pixels, share, pixels with a value and mean coherence by class of gradient.",
            "SERIES": "Table of both series at POINTS [mm].",
            "PROFILES": "Table of both along LINES at the common dates [mm]; gaps are left empty.",
            "REPORT": "Report (HTML).",
        },
        outputs={
            "N_COMMON": "Number of common dates.",
            "BIAS": "Mean of first minus second at the last common date [mm].",
            "RMS_DIFFERENCE": "Root mean square of first minus second at the last common date [mm].",
            "CORRELATION": "Correlation of the two over the common pixels, at the last common date.",
            "ALIASED_FIRST": "Share of the pixels that moved whose gradient aliases in the first product [%].",
            "ALIASED_SECOND": "The same of the second [%].",
            "FIRST_DATE": "First common date.",
            "LAST_DATE": "Last common date.",
        },
    )

    def define(self):
        return [
            raster("TIMESERIES", "First time series", optional=False),
            raster("TIMESERIES_2", "Second time series", optional=False),
            text("PRODUCT_NAMES", "Names of the two"),
            choice("DIRECTION", "Compare", ("los", "vertical"), default="los"),
            choice("OFFSET", "Offset of the references", ("median", "none"), default="median"),
            number("MAX_GAP", "Widest gap [days]", default=30, minimum=1, integer=True),
            date("REFERENCE_DATE", "Reference epoch"),
            vectors("POINTS", "Points"),
            number("RADIUS", "Radius around points [m]", default=50.0, minimum=0.001),
            vectors("LINES", "Lines"),
            number("WIDTH", "Width of the swath across lines [m]", default=0.0, minimum=0.0),
            raster("COHERENCE", "Mean coherence of the first"),
            raster("COHERENCE_2", "Mean coherence of the second"),
            advanced(choice("UNIT", "Unit of the time series", SERIES_UNITS)),
            *(
                advanced(number(name, f"Wavelength{of} [m]", minimum=0.001, maximum=2.0))
                for name, of in _both("WAVELENGTH")
            ),
            *(
                advanced(number(name, f"Incidence angle{of} [degrees]", minimum=0.0, maximum=90.0))
                for name, of in _both("INCIDENCE")
            ),
            *(advanced(number(name, f"Days of an interferogram{of}", minimum=0.1)) for name, of in _both("PAIR_DAYS")),
            *run_parameters(),
            raster_output("DIFFERENCE", "Difference [mm]"),
            raster_output("DIFFERENCE_RMS", "Rms difference [mm]", by_default=False),
            raster_output("ALIASING", "Gradient in parts of the largest", by_default=False),
            file_output("STATISTICS", "Statistics by gradient", CSV_FILTER),
            file_output("SERIES", "Series at points", CSV_FILTER),
            file_output("PROFILES", "Profiles", CSV_FILTER),
            file_output("REPORT", "Report", HTML_FILTER, by_default=True),
            number_output("N_COMMON", "Common dates"),
            number_output("BIAS", "Mean difference [mm]"),
            number_output("RMS_DIFFERENCE", "Rms difference [mm]"),
            number_output("CORRELATION", "Correlation"),
            number_output("ALIASED_FIRST", "Aliased in the first [%]"),
            number_output("ALIASED_SECOND", "Aliased in the second [%]"),
            text_output("FIRST_DATE", "First common date"),
            text_output("LAST_DATE", "Last common date"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.comparesensors import SensorInput, run_comparesensors
        from ...algorithms.runs.groundtruth import product_names

        series = [values.series("TIMESERIES"), values.series("TIMESERIES_2")]
        labels = product_names([os.path.basename(path) for path in series], text_list(values, "PRODUCT_NAMES"))
        first, second = (
            SensorInput(
                path,
                label,
                unit=values.choice("UNIT"),
                wavelength=values.number(f"WAVELENGTH{ending}"),
                incidence=values.number(f"INCIDENCE{ending}"),
                pair_days=values.number(f"PAIR_DAYS{ending}"),
                coherence=values.layer(f"COHERENCE{ending}"),
            )
            for path, label, ending in zip(series, labels, ("", "_2"))
        )
        more = {
            "direction": values.choice("DIRECTION"),
            "offset": values.choice("OFFSET"),
            "max_gap": values.integer("MAX_GAP"),
            "reference_date": values.date("REFERENCE_DATE"),
            "points": vector_layer(values, "POINTS"),
            "radius": values.number("RADIUS"),
            "lines": vector_layer(values, "LINES"),
            "width": values.number("WIDTH"),
            "settings": run_settings(values),
        }
        return lambda outputs, reporter: run_comparesensors(first, second, outputs=outputs, reporter=reporter, **more)


def _both(name: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """Names and words of a parameter of the first and of the second product."""
    return (name, " of the first"), (f"{name}_2", " of the second")
