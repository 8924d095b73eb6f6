"""What a comparison of two products adds up and writes: totals, tables, the report."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..constants import MM_PER_M
from ..io.plots_validation import Curve, StationPanel, station_figures
from ..io.report_html import Report
from ..io.tags import Provenance
from ..validation.sensors import CommonDates
from .comparesensors_profiles import SensorProfile, report_profiles
from .validation_outputs import write_csv


class SensorTotals:
    """Sums over the pixels of a comparison; blocks are added in any order.

    Parameters
    ----------
    classes : sequence of float
        Limits of the classes of gradient, in parts of lambda/4 per pixel.
    """

    def __init__(self, classes: Sequence[float]) -> None:
        self.classes = tuple(classes)
        number = len(self.classes) - 1
        self.both = self.only_first = self.only_second = 0
        #: d, d^2, a, b, a^2, b^2, ab over the common pixels.
        self._sums = np.zeros(7)
        #: Per product: pixels, pixels that moved, pixels with a value, coherence and pixels with coherence.
        self.pixels = np.zeros((2, number), dtype=np.int64)
        self.moved = np.zeros((2, number), dtype=np.int64)
        self.valid = np.zeros((2, number), dtype=np.int64)
        self._coherence = np.zeros((2, number))
        self._with_coherence = np.zeros((2, number), dtype=np.int64)

    def add(
        self,
        first: np.ndarray,
        second: np.ndarray,
        difference: np.ndarray,
        ratios: Sequence[np.ndarray],
        coherence: Sequence[np.ndarray | None],
        moving: float,
    ) -> None:
        """Take in a block: displacement at the last date and its difference [m], gradients, coherence."""
        there = np.isfinite(first), np.isfinite(second)
        self.both += int(np.isfinite(difference).sum())
        self.only_first += int((there[0] & ~there[1]).sum())
        self.only_second += int((there[1] & ~there[0]).sum())
        use = np.isfinite(difference)
        a, b, d = (values[use].astype(np.float64) for values in (first, second, difference))
        self._sums += [d.sum(), d @ d, a.sum(), b.sum(), a @ a, b @ b, a @ b]
        with np.errstate(invalid="ignore"):
            moved = np.fmax(np.abs(first), np.abs(second)) > moving
        for number, ratio in enumerate(ratios):
            known = np.isfinite(ratio)
            index = np.clip(np.digitize(ratio[known], self.classes) - 1, 0, len(self.classes) - 2)
            count = len(self.classes) - 1
            self.pixels[number] += np.bincount(index, minlength=count)
            self.moved[number] += np.bincount(index, moved[known], count).astype(np.int64)
            self.valid[number] += np.bincount(index, there[number][known], count).astype(np.int64)
            if coherence[number] is not None:
                values = coherence[number][known]
                finite = np.isfinite(values)
                self._coherence[number] += np.bincount(index[finite], values[finite], count)
                self._with_coherence[number] += np.bincount(index[finite], minlength=count)

    @property
    def bias(self) -> float:
        """Mean of first minus second [m]."""
        return float(self._sums[0]) / self.both if self.both else math.nan

    @property
    def rms(self) -> float:
        """Root mean square of first minus second [m]."""
        return math.sqrt(self._sums[1] / self.both) if self.both else math.nan

    @property
    def correlation(self) -> float:
        """Of both displacements over the pixels that both have."""
        if self.both < 3:
            return math.nan
        n, (sum_a, sum_b), (aa, bb, ab) = self.both, self._sums[2:4], self._sums[4:]
        size = math.sqrt(max(0.0, (aa - sum_a**2 / n) * (bb - sum_b**2 / n)))
        return float((ab - sum_a * sum_b / n) / size) if size > 0.0 else math.nan

    def mean_coherence(self, product: int) -> np.ndarray:
        """Mean coherence of each class of gradient; NaN where none is known."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return self._coherence[product] / self._with_coherence[product]

    def aliased_share(self, product: int) -> float:
        """Share, of the pixels that moved, whose gradient is beyond lambda/4 per pixel for this product."""
        total = int(self.moved[product].sum())
        return float(self.moved[product][-1]) / total if total else 0.0


@dataclass(frozen=True)
class PointCurves:
    """Both products at one point on the common dates [m], the second with the offset of the references added."""

    name: str
    first: np.ndarray
    second: np.ndarray


@dataclass(frozen=True)
class SensorComparison:
    """All that is told about two products."""

    names: tuple[str, str]
    common: CommonDates
    reference: datetime.date
    shown: datetime.date
    direction: str
    offsets: np.ndarray
    offset_rule: str
    interpolation_error: float
    wavelengths: tuple[float, ...]
    pair_days: tuple[float, ...]
    moving: float
    has_coherence: tuple[bool, ...]
    totals: SensorTotals
    curves: Sequence[PointCurves]
    profiles: Sequence[SensorProfile]
    shown_number: int
    warnings: tuple[str, ...]


_CLASS_COLUMNS = (
    "Product",
    "Gradient [lambda/4 per pixel]",
    "Pixels",
    "Share [%]",
    "Pixels that moved",
    "With a value [%]",
    "Mean coherence",
)


def class_rows(result: SensorComparison) -> list[tuple[object, ...]]:
    """A row per product and class of gradient."""
    totals, rows = result.totals, []
    for product, name in enumerate(result.names):
        every = max(1, int(totals.pixels[product].sum()))
        coherence = totals.mean_coherence(product)
        for number, (low, high) in enumerate(zip(totals.classes, totals.classes[1:])):
            pixels = int(totals.pixels[product][number])
            text = f"{low:g} to {high:g}" if math.isfinite(high) else f"above {low:g}: aliased"
            valid = 100.0 * totals.valid[product][number] / pixels if pixels else math.nan
            moved = int(totals.moved[product][number])
            rows.append((name, text, pixels, 100.0 * pixels / every, moved, valid, float(coherence[number])))
    return rows


def write_table(path: str, result: SensorComparison) -> None:
    """The classes of gradient as a table."""
    headings = ("product", "gradient", "pixels", "share_percent", "moved_pixels", "with_value_percent", "coherence")
    write_csv(path, headings, class_rows(result))


def write_points(path: str, result: SensorComparison) -> None:
    """Both products at the points, one row per point and date."""
    rows = []
    for curve in result.curves:
        for number, date in enumerate(result.common.dates):
            a, b = curve.first[number] * MM_PER_M, curve.second[number] * MM_PER_M
            rows.append((curve.name, date.isoformat(), a, b, a - b))
    write_csv(path, ("point", "date", "first_mm", "second_mm", "difference_mm"), rows)


def write_report(path: str, result: SensorComparison, provenance: Provenance) -> None:
    """The comparison as a page."""
    footer = " · ".join(part for part in (f"Mining InSAR {provenance.version}".strip(), provenance.command) if part)
    report, totals = Report(f"{result.names[0]} and {result.names[1]}", footer), result.totals
    shares = [100.0 * totals.aliased_share(product) for product in (0, 1)]
    report.heading("What it shows")
    report.paragraph(
        f"On {totals.both} common pixels {result.names[0]} minus {result.names[1]} is {totals.bias * MM_PER_M:+.1f} mm "
        f"in the mean and {totals.rms * MM_PER_M:.1f} mm rms at {result.shown}; their correlation is "
        f"{totals.correlation:.3f}."
    )
    report.paragraph(
        f"Of the pixels that moved by more than {result.moving * MM_PER_M:.0f} mm, {shares[0]:.1f} % meet a gradient "
        f"beyond a quarter of the wavelength per pixel in a usual interferogram of {result.names[0]}, and "
        f"{shares[1]:.1f} % in one of {result.names[1]}. There the phase is ambiguous and subsidence is lost. The "
        "gradient is the steepest that either product shows between common dates: what both lost is not counted."
    )
    report.warnings(result.warnings)
    common, error = result.common, result.interpolation_error
    interpolated = max(common.first.interpolated, common.second.interpolated)
    report.heading("How it was compared")
    report.facts(
        {
            "Common dates": f"{len(common.dates)}, {common.dates[0]} to {common.dates[-1]}",
            "Interpolated": f"{interpolated} date(s) of the denser product",
            "Error of interpolation": f"at most {error * MM_PER_M:.1f} mm rms (each date from its two neighbours)"
            if math.isfinite(error)
            else "none",
            "Zero at": result.reference,
            "Direction": "line of sight of each" if result.direction == "los" else "vertical: LOS / cos(incidence)",
            "References": "median difference of each date taken off, "
            f"{result.offsets[-1] * MM_PER_M:+.1f} mm at the last"
            if result.offset_rule == "median"
            else "as they are",
            **{
                f"Usual interferogram of {name}": f"{days:.0f} days, wavelength {wavelength * 100:.2f} cm, "
                f"lambda/4 = {wavelength * 250:.1f} mm per pixel"
                for name, days, wavelength in zip(result.names, result.pair_days, result.wavelengths)
            },
            f"Pixels of {result.names[0]} only": totals.only_first,
            f"Pixels of {result.names[1]} only": totals.only_second,
        }
    )
    rows = class_rows(result)
    report.heading("Aliasing")
    last = len(totals.classes) - 2
    report.table(
        _CLASS_COLUMNS,
        rows,
        digits={3: 2, 5: 1, 6: 2},
        marked=[number for number in range(len(rows)) if number % (last + 1) == last],
    )
    if result.curves:
        _points(report, result)
    if result.profiles:
        report_profiles(report, result.profiles, result.names, result.common.dates, result.shown_number)
    report.write(path)


def _points(report: Report, result: SensorComparison) -> None:
    report.heading("Series at points")
    rows = []
    for curve in result.curves:
        difference = (curve.first - curve.second)[np.isfinite(curve.first - curve.second)]
        rms = float(np.sqrt(np.mean(difference**2))) * MM_PER_M if difference.size else math.nan
        rows.append((curve.name, difference.size, curve.first[-1] * MM_PER_M, curve.second[-1] * MM_PER_M, rms))
    columns = ("Point", "Dates", f"{result.names[0]} [mm]", f"{result.names[1]} [mm]", "Rms difference [mm]")
    report.table(columns, rows, caption="At the last common date", digits={2: 1, 3: 1, 4: 1})
    days = np.array(result.common.dates, dtype="datetime64[D]")
    panels = [
        StationPanel(
            curve.name,
            Curve(result.names[0], days, curve.first * MM_PER_M),
            (Curve(result.names[1], days, curve.second * MM_PER_M),),
        )
        for curve in result.curves
    ]
    for figure in station_figures(panels, "Displacement [mm]"):
        report.figure(figure, "Both products on common dates")
