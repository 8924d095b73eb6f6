"""``mininginsar:coregister``."""

from __future__ import annotations

from ..base import Job, MiningInsarAlgorithm, Values
from ..help import INTERFEROMETRY, Texts
from ..parameters import (
    CSV_FILTER,
    advanced,
    file_output,
    number,
    number_output,
    raster,
    raster_output,
    run_parameters,
    run_settings,
)
from ..slc_parameters import slc_metadata_parameters, slc_pair_parameters, slc_request
from ..vector_parameters import vector_layer, vectors


class Coregister(MiningInsarAlgorithm):
    """Registration of a pair."""

    texts = Texts(
        id="coregister",
        name="Coregister images",
        group=INTERFEROMETRY,
        tags=("InSAR", "coregistration", "registration", "SLC", "offsets", "correlation", "resampling"),
        summary="""
        Brings the secondary image of a pair onto the grid of the reference, so that an interferogram can be formed.
        Intensity is correlated in windows over the image, each peak is refined to about a hundredth of a pixel, a
        low-order polynomial is fitted robustly through the offsets, and the secondary is resampled with a band-limited
        kernel (windowed sinc, 16 taps, turned to the centres of the spectra) that keeps its phase.

        Offsets are position in the secondary less position in the reference [pixels]: ground that moves away from the
        radar has a positive offset in samples. What the polynomial follows is gone from the resampled image: for
        sub-band interferometry RANGE_OFFSETS says how much, and subbanddisplacement adds it back. So the moving area is
        kept out of the fit (MOVING_AREA, MOVING_POLYGONS) and the degree low.

        Register once, at full band, and split the registered image: both sub-bands then have the same offsets. Both
        images must have the same size. A pair that does not correlate stops with a word, and nothing is written. Bursts
        of TOPS and spotlight images must be deramped in azimuth.
        """,
        parameters={
            "WINDOW_LINES": "Lines of a correlation window; at most half of the image is used.",
            "WINDOW_SAMPLES": "Samples of a correlation window; at most half of the image is used.",
            "WINDOWS": "Windows along each axis; fewer where they would overlap by more than three quarters.",
            "SEARCH": "Largest offset that is looked for, in lines and samples [pixels].",
            "DEGREE": "Degree of the polynomial, 0 (a shift) to 3; lowered, with a warning, where windows are too few.",
            "MIN_SNR": "Peaks of the correlation count that stand out from their surroundings by this factor. Chance "
            "reaches about 5.",
            "MOVING_AREA": "Raster that is not zero where the ground moves, on the grid of the images: windows that "
            "touch it are left out of the fit.",
            "MOVING_POLYGONS": "Polygons where the ground moves, in the coordinates of the reference image (sample, "
            "line, or as drawn over the image in QGIS): windows that touch them are left out of the fit.",
            "OUTPUT": "The secondary image on the grid of the reference, complex; zero where it has no data.",
            "OFFSETS": "Applied offsets [pixels]: band 1 lines, band 2 samples.",
            "RANGE_OFFSETS": "Applied offset in range [m], positive away: OFFSETS of subbanddisplacement.",
            "OFFSETS_TABLE": "Table (CSV) of all windows: place of the middle, offsets, signal to noise, whether the "
            "window was used, correlation, residuals, and why it was not used.",
        },
        outputs={
            "WINDOWS_TOTAL": "Windows looked at.",
            "WINDOWS_USED": "Windows that carry the polynomial.",
            "DEGREE_USED": "Degree of the polynomial.",
            "MEAN_OFFSET_LINES": "Mean offset of lines over the image [pixels].",
            "MEAN_OFFSET_SAMPLES": "Mean offset of samples over the image [pixels].",
            "RMS_LINES": "Root mean square of the residuals in lines [pixels].",
            "RMS_SAMPLES": "Root mean square of the residuals in samples [pixels].",
            "COHERENCE_BEFORE": "Mean coherence of a patch in the middle before registration (5 x 21 window).",
            "COHERENCE_AFTER": "The same after registration.",
        },
    )

    def define(self):
        return [
            *slc_pair_parameters(),
            number("DEGREE", "Degree of the polynomial", default=1, minimum=0, maximum=3, integer=True),
            raster("MOVING_AREA", "Moving area (raster)"),
            vectors("MOVING_POLYGONS", "Moving area (polygons)"),
            number("SEARCH", "Search [pixels]", default=16, minimum=4, maximum=1024, integer=True),
            advanced(number("WINDOW_LINES", "Window, lines", default=64, minimum=8, maximum=1024, integer=True)),
            advanced(number("WINDOW_SAMPLES", "Window, samples", default=64, minimum=8, maximum=1024, integer=True)),
            advanced(number("WINDOWS", "Windows along each axis", default=16, minimum=2, maximum=256, integer=True)),
            advanced(number("MIN_SNR", "Least signal to noise of a peak", default=6.0, minimum=1.0)),
            *slc_metadata_parameters(),
            *run_parameters(),
            raster_output("OUTPUT", "Registered secondary image"),
            raster_output("OFFSETS", "Offsets [pixels]", by_default=False),
            raster_output("RANGE_OFFSETS", "Range offsets [m]", by_default=False),
            file_output("OFFSETS_TABLE", "Table of offsets", CSV_FILTER),
            number_output("WINDOWS_TOTAL", "Windows"),
            number_output("WINDOWS_USED", "Windows used"),
            number_output("DEGREE_USED", "Degree used"),
            number_output("MEAN_OFFSET_LINES", "Mean offset of lines [pixels]"),
            number_output("MEAN_OFFSET_SAMPLES", "Mean offset of samples [pixels]"),
            number_output("RMS_LINES", "Residual rms, lines [pixels]"),
            number_output("RMS_SAMPLES", "Residual rms, samples [pixels]"),
            number_output("COHERENCE_BEFORE", "Coherence before"),
            number_output("COHERENCE_AFTER", "Coherence after"),
        ]

    def plan_job(self, values: Values) -> Job:
        from ...algorithms.runs.coregister import CoregisterOptions, run_coregister

        pair = values.layer("REFERENCE_SLC"), values.layer("SECONDARY_SLC")
        request, settings = slc_request(values), run_settings(values)
        options = CoregisterOptions(
            window_lines=values.integer("WINDOW_LINES"),
            window_samples=values.integer("WINDOW_SAMPLES"),
            windows=values.integer("WINDOWS"),
            search=values.integer("SEARCH"),
            min_snr=values.number("MIN_SNR"),
            degree=values.integer("DEGREE"),
            moving_area=values.layer("MOVING_AREA"),
            moving_polygons=vector_layer(values, "MOVING_POLYGONS"),
        )
        return lambda outputs, reporter: run_coregister(
            *pair, request, options, outputs=outputs, settings=settings, reporter=reporter
        )
