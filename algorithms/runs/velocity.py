"""Velocity of a finished time series and other functions of time fitted to it, from file to file."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from ..checks import InputError, check_positive
from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..grid import Window
from ..io import tags
from ..io.engine import plan_blocks, run_blocks
from ..io.rasters import OutputSet, RasterSpec
from ..io.series import Series, open_series
from ..reporting import Reporter
from ..timeseries.timefunctions_model import AUTO, LEAST_SEASONS, PRESETS, TimeModel, candidate_models, check_times
from ..timeseries.velocity import fit_velocity
from .common import Band, Extremes, RunSettings, inherited_tags, provenance_tags, series_spec, shown_by, wanted
from .sbas_sigma import ATMOSPHERE_TAG
from .velocity_functions import NO_MODEL, FunctionFitter, choice_words, parameter_bands
from .velocity_sigma import BYTES_PER_DATE, SIGMA_BAND, DateNoise, DateSigma, check_sigma_wanted, reading

BANDS = {
    "VELOCITY": Band(tags.KIND_VELOCITY, "mm/yr", "LOS velocity"),
    "VELOCITY_STD": Band("velocity_std", "mm/yr", "Standard error of the LOS velocity"),
    "OBSERVATIONS": Band("observations", "", "Dates used", "int16"),
    "RESIDUAL_RMS": Band("residual_rms", "mm", "Scatter about the fitted function"),
    "SIGMA": SIGMA_BAND,
}
#: Outputs for which a straight line needs no more than `fit_velocity`.
PLAIN = {"VELOCITY", "VELOCITY_STD", "OBSERVATIONS", "SIGMA"}
#: Bytes per pixel of the sums that the fit of a line keeps (float64), and of the mask of finite values per date.
SCRATCH_BYTES = 96


def run_velocity(
    timeseries: str,
    *,
    unit: str | None = None,
    start: datetime.date | None = None,
    end: datetime.date | None = None,
    model: str = "linear",
    function: str | None = None,
    steps: Sequence[datetime.date] = (),
    onset: datetime.date | None = None,
    time_constant: float | None = None,
    criterion: str = "bic",
    date_sigma: str | None = None,
    atmosphere_std: float | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Fit a rate, or another function of time, to every pixel of a displacement time series.

    Parameters
    ----------
    timeseries : str
        A raster with dated bands, or MintPy's timeseries.h5.
    unit : {"mm", "cm", "m"}, optional
        Unit of a raster that does not say it.
    start, end : datetime.date, optional
        Only dates from ``start`` to ``end``, both included.
    model, function, steps, onset, time_constant : optional
        Which functions of time (`timefunctions_model.candidate_models`); time zero is the first date used. Of several,
        the one with the lowest ``criterion`` is taken at each pixel.
    criterion : {"bic", "aicc"}
    date_sigma : str, optional
        Standard deviations of the series' dates, as SIGMA of `run_sbas`: dates weigh by the inverse of their own
        variance (`uncertainty.date_noise`).
    atmosphere_std : float, optional
        Standard deviation of a scene's delay [mm], where ``date_sigma`` does not hold it.
    outputs : mapping
        Paths of VELOCITY, VELOCITY_STD (as the scatter shows it), SIGMA (as ``date_sigma`` predicts it) [mm/yr],
        OBSERVATIONS (dates used), PARAMETERS (every parameter and its standard deviation, predicted where
        ``date_sigma`` is given), MODEL_CHOICE (number of the model), RESIDUAL_RMS [mm] and MODELLED (the function at
        the dates used [mm]); those missing or None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``n_dates``, ``first_date``, ``last_date``, the extremes of the velocity [mm/yr]; beyond a straight line also
        ``models_used`` (shares of the pixels in words) and ``undetermined_share``.

    Raises
    ------
    InputError
        If the series cannot be read, too few dates remain, a model cannot be read or its dates lie outside the series,
        or an output cannot be written.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    paths = wanted(outputs)
    if not paths:
        raise InputError("No output is asked for: give at least VELOCITY.")
    if time_constant is not None:
        check_positive("TIME_CONSTANT", time_constant, "days")
    with open_series(timeseries, unit) as series:
        chosen = _chosen_dates(series, start, end)
        dates = [series.dates[number] for number in chosen]
        first, last = dates[0], dates[-1]
        reporter.info(f"{len(chosen)} of {len(series.dates)} dates, {first} to {last}.")
        years = series.years[chosen] - series.years[chosen[0]]
        models = candidate_models(model, function, steps=steps, onset=onset, time_constant=time_constant, origin=first)
        _warn_unused(model, function, steps, onset, time_constant, reporter)
        if model == AUTO and not function:
            models = _without_short_seasons(models, years, reporter)
        models = _fitting(models, years, first, reporter)
        straight = [each.names for each in models.values()] == [("constant", "linear")]
        check_sigma_wanted(paths, date_sigma, atmosphere_std, reporter)
        plain = set(paths) <= PLAIN and straight
        if plain and len(chosen) == 2:
            reporter.warn("Two dates only: the rate has no standard deviation.")
        fitter = None if plain else FunctionFitter(years, models, first, criterion, tuple(paths), reporter)
        result_bytes = 16.0 if plain else 4.0 * sum(fitter.n_bands(name) for name in paths)
        blocks = plan_blocks(
            series.grid,
            series.native_block,
            bytes_per_pixel=(9.0 + (BYTES_PER_DATE if date_sigma else 0.0)) * len(series.dates)
            + SCRATCH_BYTES
            + result_bytes,
            result_bytes_per_pixel=result_bytes,
            memory_mb=settings.memory_mb,
            threads=settings.worker_threads,
        )
        about = {
            **inherited_tags(series.tags),
            tags.FIRST_DATE: first.isoformat(),
            tags.SECOND_DATE: last.isoformat(),
            tags.SIGN: shown_by(series.tags)[2],
            **provenance_tags(settings.provenance),
        }
        if not plain:
            about[tags.TIME_FUNCTION] = choice_words(models)
        if atmosphere_std and date_sigma:
            about[ATMOSPHERE_TAG] = repr(float(atmosphere_std))
        extremes, partly = Extremes(years[-1]), PartOfDates()

        def compute_line(_window: Window, data: tuple[np.ndarray, DateNoise | None]) -> dict[str, np.ndarray]:
            displacement, noise = data
            result = fit_velocity(displacement, years)
            return {
                "VELOCITY": result.velocity * np.float32(MM_PER_M),
                "VELOCITY_STD": result.velocity_std * np.float32(MM_PER_M),
                "OBSERVATIONS": result.observations,
                PartOfDates.NAME: PartOfDates.of(displacement, years),
                **({} if noise is None else noise.line(displacement, years)),
            }

        def compute_functions(window: Window, data: tuple[np.ndarray, DateNoise | None]) -> dict[str, np.ndarray]:
            displacement, noise = data
            found = fitter.compute(window, displacement, noise)
            return {**found, PartOfDates.NAME: PartOfDates.of(displacement, years)}

        with ExitStack() as files:
            sigma = None
            if date_sigma:
                sigma = files.enter_context(DateSigma(date_sigma, unit, series, chosen, atmosphere_std, reporter))
            rasters = files.enter_context(
                OutputSet(
                    _specs(paths, series, dates, models, about),
                    series.grid,
                    block=blocks.output_block,
                    inputs=[timeseries, *([date_sigma] if date_sigma else [])],
                    warn=reporter.warn,
                )
            )

            def write(window: Window, arrays: dict[str, np.ndarray]) -> None:
                for name in paths:
                    rasters.write(name, window, arrays[name])
                extremes.add(arrays["VELOCITY"])
                partly.add(arrays[PartOfDates.NAME])

            run_blocks(
                blocks,
                reading(series, chosen, sigma),
                compute_line if plain else compute_functions,
                write,
                reporter,
            )
        partly.report(reporter)
        return {
            "n_dates": len(chosen),
            "first_date": first.isoformat(),
            "last_date": last.isoformat(),
            **extremes.report(
                reporter, "No pixel has a velocity: none has a value at two dates.", shown_by(series.tags)[3]
            ),
            **({} if plain else fitter.report()),
        }


class PartOfDates:
    """Pixels with a velocity that have a value at only some of the dates, and the shortest time that these span."""

    NAME = "PART_OF_DATES"

    def __init__(self) -> None:
        self._part, self._all, self._shortest = 0, 0, np.inf

    @staticmethod
    def of(displacement: np.ndarray, years: np.ndarray) -> np.ndarray:
        """Pixels with some of the dates, all pixels with at least two, and the shortest span of the former [yr]."""
        there = np.isfinite(displacement)
        count = there.sum(axis=0)
        part = (count >= 2) & (count < len(years))
        first = years[there.argmax(axis=0)[part]]
        last = years[len(years) - 1 - there[::-1].argmax(axis=0)[part]]
        return np.array([part.sum(), (count >= 2).sum(), (last - first).min(initial=np.inf)])

    def add(self, found: np.ndarray) -> None:
        """Take in what `of` says of a block."""
        self._part += int(found[0])
        self._all += int(found[1])
        self._shortest = min(self._shortest, float(found[2]))

    def report(self, reporter: Reporter) -> None:
        """Say so where there are any."""
        if self._part:
            reporter.warn(
                f"{100.0 * self._part / self._all:.1f} % of the pixels with a velocity have a value at only some of "
                f"the dates, over as little as {self._shortest * DAYS_PER_YEAR:.0f} days: theirs is the velocity of "
                "another period, and the extremes are often theirs. OBSERVATIONS counts the dates; VELOCITY of sbas "
                "leaves such pixels empty."
            )


def _specs(
    paths: Mapping[str, str],
    series: Series,
    dates: Sequence[datetime.date],
    models: Mapping[int, TimeModel],
    about: Mapping[str, str],
) -> dict[str, RasterSpec]:
    """The rasters to write."""
    series_kind, kind, _, direction = shown_by(series.tags)
    bands = {
        **BANDS,
        "VELOCITY": replace(BANDS["VELOCITY"], kind=kind, description=f"{direction} velocity"),
        "VELOCITY_STD": replace(BANDS["VELOCITY_STD"], description=f"Standard error of the {direction} velocity"),
        "SIGMA": replace(SIGMA_BAND, description=f"Predicted standard deviation of the {direction} velocity"),
    }
    specs = {name: bands[name].spec(path, about) for name, path in paths.items() if name in bands}
    if "MODELLED" in paths:
        specs["MODELLED"] = series_spec(paths["MODELLED"], dates, about, series_kind)
    if "PARAMETERS" in paths:
        descriptions, units = zip(*parameter_bands(models))
        specs["PARAMETERS"] = RasterSpec(
            path=paths["PARAMETERS"],
            bands=len(descriptions),
            descriptions=descriptions,
            tags={**about, tags.KIND: "time_function"},
            band_tags=tuple({tags.UNITS: unit} for unit in units),
        )
    if "MODEL_CHOICE" in paths:
        specs["MODEL_CHOICE"] = RasterSpec(
            path=paths["MODEL_CHOICE"],
            dtype="uint8",
            nodata=float(NO_MODEL),
            descriptions=("Number of the function of time",),
            tags={**about, tags.KIND: "model_choice", tags.UNITS: "", "CLASSES": choice_words(models)},
        )
    return {name: specs[name] for name in paths}


def _without_short_seasons(models: dict[int, TimeModel], years: np.ndarray, reporter: Reporter) -> dict[int, TimeModel]:
    """The models of ``auto`` that a series of this length can carry; who asks for a season by name gets it."""
    if float(np.ptp(years)) >= LEAST_SEASONS:
        return models
    seasonal = [number for number, each in models.items() if any(term.kind == "annual" for term in each.terms)]
    for number in seasonal:
        reporter.info(
            f"{models[number].text} is not tried: {np.ptp(years):.1f} years of dates do not show a wave of a year "
            f"({LEAST_SEASONS:g} are needed)."
        )
    return {number: each for number, each in models.items() if number not in seasonal}


def _fitting(
    models: dict[int, TimeModel], years: np.ndarray, first: datetime.date, reporter: Reporter
) -> dict[int, TimeModel]:
    """The models that the dates allow; one that was asked for alone must be among them."""
    kept = {}
    for number, each in models.items():
        try:
            check_times(each, years, first)
        except InputError as error:
            if len(models) == 1:
                raise
            reporter.warn(f"{each.text} is not tried: {error}")
        else:
            kept[number] = each
    if not kept:
        raise InputError("None of the functions of time can be fitted to these dates; see the warnings above.")
    return kept


def _warn_unused(model, function, steps, onset, time_constant, reporter: Reporter) -> None:
    given = {
        "MODEL": model if model != "linear" else None,
        "STEPS": steps,
        "ONSET": onset,
        "TIME_CONSTANT": time_constant,
    }
    unused = [name for name, value in given.items() if value] if function else []
    if not function and model in PRESETS and model not in ("exponential", "logarithmic"):
        unused = [name for name in ("ONSET", "TIME_CONSTANT") if given[name]]
    elif not function and time_constant is not None and onset is None:
        unused = ["TIME_CONSTANT"]
    if unused:
        why = "FUNCTION says it all" if function else f"MODEL is {model}"
        reporter.warn(f"{', '.join(unused)} {'is' if len(unused) == 1 else 'are'} not used: {why}.")


def _chosen_dates(series: Series, start: datetime.date | None, end: datetime.date | None) -> list[int]:
    if start and end and start >= end:
        raise InputError(f"START must be before END, got {start} and {end}.")
    chosen = [
        number
        for number, date in enumerate(series.dates)
        if (start is None or date >= start) and (end is None or date <= end)
    ]
    if len(chosen) < 2:
        raise InputError(
            f"A velocity needs at least two dates; {len(chosen)} of the {len(series.dates)} dates from "
            f"{series.dates[0]} to {series.dates[-1]} lie between START {start or '(open)'} and END {end or '(open)'}."
        )
    return chosen
