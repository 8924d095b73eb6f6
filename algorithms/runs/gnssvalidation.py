"""InSAR displacement series against GNSS stations, from files to files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice, check_positive
from ..constants import MM_PER_M
from ..gnss.los import SAMPLINGS, project
from ..io.los_geometry import LosRequest, viewed
from ..io.rasters import check_destination
from ..io.series import open_series
from ..reporting import Reporter
from ..validation.agreement import ALIGNMENTS, FIRST
from .common import RunSettings, remembering, wanted
from .groundtruth import (
    Comparison,
    GroundSeries,
    Recorded,
    Rules,
    Smoothing,
    StationRequest,
    circle_sigma,
    circles,
    compare,
    product_names,
    read_recorded,
)
from .validation_outputs import (
    NO_MINE,
    ProductResult,
    ReportWords,
    chance,
    predicted_and_found,
    summarise,
    verdict_words,
    write_mine_table,
    write_series_table,
    write_station_layer,
    write_validation_report,
)

#: Least mean number of pixels in a circle that goes without a word.
FEW_PIXELS = 3


@dataclass(frozen=True)
class Product:
    """An InSAR product: a displacement series, the line of sight that it was seen along, and its dates' deviations."""

    timeseries: str
    los: LosRequest
    unit: str | None = None
    sigma: str | None = None


def run_gnssvalidation(
    request: StationRequest,
    products: Sequence[Product],
    *,
    names: Sequence[str] = (),
    smoothing: Smoothing | None = None,
    rules: Rules | None = None,
    outputs: Mapping[str, str | None],
    settings: RunSettings | None = None,
    reporter: Reporter | None = None,
) -> dict[str, object]:
    """Compare any number of InSAR products with GNSS.

    The GNSS series are averaged by day and smoothed, projected into each product's line of sight, and taken at its
    dates; InSAR is averaged in a circle around each station.

    Parameters
    ----------
    request : StationRequest
    products : sequence of Product
    names : sequence of str
        Of the products; their files' names if empty.
    smoothing : Smoothing, optional
    rules : Rules, optional
    outputs : mapping
        ``STATION_STATS`` .gpkg or .geojson, ``MINE_STATS`` .csv, ``SERIES`` .csv, ``REPORT`` .html; those missing or
        None are not written.
    settings : RunSettings, optional
    reporter : Reporter, optional

    Returns
    -------
    dict
        ``rmse`` (mean of mines of the first product [mm]), ``rmse_by_product`` (text), ``n_stations`` (compared with
        any product), ``n_mines``, ``correlation`` (of double differences, first product), ``verdict`` (signal, no
        signal or undecided; first product); with its SIGMA ``normalised_rms`` (rms of the first product's differences
        in parts of their predicted deviations).

    Raises
    ------
    InputError
        If nothing can be compared; the message says why.
    Cancelled
        If the user asked to stop; nothing is written then.
    """
    settings, reporter = settings or RunSettings(), reporter or Reporter()
    smoothing, rules = smoothing or Smoothing(), rules or Rules()
    check_rules(rules)
    paths = wanted(outputs)
    for name, path in paths.items():
        check_destination(name, path)
    if not products:
        raise InputError("TIMESERIES is empty: give at least one InSAR time series.")
    labels = product_names([product.timeseries for product in products], names)
    warnings: list[str] = []
    aloud, reporter = reporter, remembering(reporter, warnings)
    recorded = read_recorded(request, smoothing, reporter.part(0.0, 0.3))
    results = []
    for number, (product, label) in enumerate(zip(products, labels)):
        reporter.stop_if_cancelled()
        results.append(_one_product(recorded, product, label, rules, reporter))
        reporter.progress(0.3 + 0.6 * (number + 1) / len(products))
    # the report says the verdicts by itself
    tell_verdicts(results, aloud)
    tell_deviations(results, reporter)
    words = ReportWords(
        title="InSAR and GNSS",
        ground="GNSS",
        axis=_axis(results),
        facts=_facts(recorded, smoothing, rules),
        warnings=warnings,
    )
    write_outputs(paths, words, results, "gnss", settings)
    reporter.progress(1.0)
    return summary(results)


def check_rules(rules: Rules) -> None:
    """Raise `InputError` for a rule that does not exist or cannot be."""
    check_positive("RADIUS", rules.radius, "metres")
    check_choice("ALIGNMENT", rules.alignment, ALIGNMENTS)
    check_choice("SAMPLING", rules.sampling, SAMPLINGS)


def _one_product(recorded: Recorded, product: Product, label: str, rules: Rules, reporter: Reporter) -> ProductResult:
    with open_series(product.timeseries, product.unit) as series:
        around = circles(series, recorded.stations, rules.radius, reporter)
        vectors = viewed(product.los, recorded.stations, series.tags, label, reporter)
        spread = {}
        if product.sigma:
            spread = circle_sigma(product.sigma, series, recorded.stations, rules.radius, reporter)
        members = [
            GroundSeries(
                station,
                project(recorded.series[station.name], vectors[station.name]),
                around[station.name],
                vectors[station.name],
                spread.get(station.name),
            )
            for station in recorded.stations
            if station.name in vectors
        ]
        span = f"{series.dates[0]} to {series.dates[-1]}, {len(series.dates)} dates"
    comparisons = compare(members, label, rules, reporter)
    explain(label, span, comparisons, reporter)
    return summarise(label, comparisons)


def explain(label: str, span: str, comparisons: Sequence[Comparison], reporter: Reporter) -> None:
    """Say what each station gave; raise `InputError` where none gave anything."""
    by_reason: dict[str, list[str]] = {}
    for item in comparisons:
        if item.agreement is None:
            by_reason.setdefault(item.reason, []).append(item.station.name)
    for reason, stations in by_reason.items():
        reporter.warn(f"{label}: {', '.join(stations)} not compared: {reason}.")
    few = [item.station.name for item in comparisons if item.agreement and item.pixels.mean() < FEW_PIXELS]
    if few:
        reporter.warn(
            f"{label}: fewer than {FEW_PIXELS} pixels in the circles around {', '.join(few)}: on the flank of a bowl a "
            "pixel as wide as that sees another place than the station."
        )
    if not any(item.agreement for item in comparisons):
        reasons = list(dict.fromkeys(item.reason for item in comparisons))
        raise InputError(
            f"{label} ({span}) cannot be compared with any of {len(comparisons)} station(s): "
            f"{'; '.join(reasons[:2]) or 'all are reference stations'}."
        )


def tell_verdicts(results: Sequence[ProductResult], reporter: Reporter) -> None:
    """The verdicts in the log; a warning where the numbers are no agreement."""
    for result in results:
        agrees = result.signal.verdict == "signal" and result.signal.skill > 0.0
        (reporter.info if agrees else reporter.warn)(verdict_words(result))


def tell_deviations(results: Sequence[ProductResult], reporter: Reporter) -> None:
    """Whether the differences are as large as the standard deviations predict, where these are known."""
    for result in results:
        predicted, normalised = predicted_and_found(result.comparisons)
        if np.isfinite(normalised):
            low, high = chance(result.comparisons)
            reporter.info(
                f"{result.name}: the deviations of InSAR and ground predict an RMSE of {predicted * MM_PER_M:.1f} mm; "
                f"the differences are {normalised:.2f} times as large as predicted (rms), where chance leaves "
                f"{low:.2f} to {high:.2f} in 95 % of all cases."
            )
            if normalised > high:
                reporter.warn(
                    f"{result.name}: the differences are larger than the deviations explain: something is not in them, "
                    "as atmosphere, a whole-cycle error, or motion that station and pixels do not share."
                )
            elif normalised < low:
                reporter.info(f"{result.name}: the deviations are larger than the differences need them to be.")


def write_outputs(
    paths: Mapping[str, str],
    words: ReportWords,
    results: Sequence[ProductResult],
    ground: str,
    settings: RunSettings,
) -> None:
    """Write what was asked for."""
    if "SERIES" in paths:
        write_series_table(paths["SERIES"], results, ground)
    if "MINE_STATS" in paths:
        write_mine_table(paths["MINE_STATS"], results)
    if "STATION_STATS" in paths:
        write_station_layer(paths["STATION_STATS"], results, settings.provenance)
    if "REPORT" in paths:
        write_validation_report(paths["REPORT"], words, results, settings.provenance)


def summary(results: Sequence[ProductResult]) -> dict[str, object]:
    """The numbers among the results of a run."""
    first = results[0]
    _, normalised = predicted_and_found(first.comparisons)
    compared = {item.station.name for result in results for item in result.comparisons if item.agreement}
    return {
        "rmse": first.overall.mean_of_mines * MM_PER_M,
        "rmse_by_product": "; ".join(
            f"{result.name}: {result.overall.mean_of_mines * MM_PER_M:.2f} mm" for result in results
        ),
        "n_stations": len(compared),
        "n_mines": len({mine.mine for result in results for mine in result.mines} - {NO_MINE}),
        "correlation": first.signal.correlation.value,
        "verdict": first.signal.verdict,
        **({"normalised_rms": normalised} if np.isfinite(normalised) else {}),
    }


def _axis(results: Sequence[ProductResult]) -> str:
    """What the figures show: the line of sight, unless a product shows a component of the motion."""
    views = [item.vector for result in results for item in result.comparisons if item.vector is not None]
    return "LOS displacement [mm]" if all(sum(map(bool, view)) > 1 for view in views) else "displacement [mm]"


def _facts(recorded: Recorded, smoothing: Smoothing, rules: Rules) -> dict[str, object]:
    sampling = "linear between days at most 6 apart" if rules.sampling == "linear" else "the nearest within 3 days"
    counts = "half of what is usual" if smoothing.min_count is None else f"{smoothing.min_count}"
    return {
        "Stations with a series": len(recorded.stations),
        "GNSS by day": f"mean of the UTC day (at least {counts} of its epochs), centred box of {smoothing.window} days",
        "GNSS at radar dates": sampling,
        "InSAR at a station": f"mean of pixels with their centre within {rules.radius:g} m",
        "Alignment": alignment_words(rules),
        "Reference stations": "taken off GNSS and InSAR" if rules.subtract_reference else "not taken off",
        "RMSE": "sqrt(sum of squares / n)" if rules.ddof == 0 else f"sqrt(sum of squares / (n - {rules.ddof}))",
    }


def alignment_words(rules: Rules) -> str:
    """How the zeros were brought together."""
    if rules.alignment == FIRST:
        return f"mean of the first {rules.first_epochs} common epochs removed"
    if rules.alignment == "none":
        return "none: InSAR and the ground keep their zeros"
    return f"{rules.alignment} difference over common epochs removed"
