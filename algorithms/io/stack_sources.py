"""Where the layers of a stack come from: lists of layers, a product in a folder, or the rasters of a folder."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..checks import InputError
from ..geometry import AWAY, TOWARD
from ..reporting import Reporter
from ..timeseries.network import DatePair
from .decide import Findings, count
from .folder import FolderContent, search_folder
from .layers import Layer
from .products.product import PairFiles, Product
from .products.registry import recognise
from .request import Decision, StackRequest
from .series_products.registry import series_in


@dataclass(frozen=True)
class Sources:
    """What is opened, and what a product says of it.

    Attributes
    ----------
    phase, coherence : tuple of str
        What GDAL opens.
    product : Product or None
    pairs : dict
        Source of phase or coherence -> the product's pair that it belongs to; empty without a product.
    """

    phase: tuple[str, ...]
    coherence: tuple[str, ...]
    product: Product | None = None
    pairs: dict[str, PairFiles] = field(default_factory=dict)

    def opened(self, layer: Layer) -> Layer:
        """A layer as the product means it: its unit, its zeros, its coordinate system, its coherence in bytes."""
        product = self.product
        if product is None:
            return layer
        grid = layer.grid
        if product.transform is not None:
            grid = dataclasses.replace(grid, transform=product.transform)
        if product.crs_wkt and not grid.crs_wkt:
            grid = dataclasses.replace(grid, crs_wkt=product.crs_wkt)
        if product.radar_coordinates:
            grid = dataclasses.replace(grid, crs_wkt="")
        if layer.source in self.phase:
            scale = layer.scale * product.radians_per_unit
            return dataclasses.replace(layer, grid=grid, scale=scale, zero_is_nodata=product.zero_is_nodata)
        scale = layer.scale / product.coherence_scale if layer.integer else layer.scale
        return dataclasses.replace(layer, grid=grid, scale=scale)

    def dates(self, layer: Layer) -> tuple[DatePair, str] | None:
        """The two dates that the product gives a layer, and the source in words; None without a product."""
        pair = self.pairs.get(layer.source)
        return None if pair is None else (pair.dates, f"{self.product.title}: {pair.dates_source}")

    def baselines(self, date_pairs: Sequence[DatePair]) -> tuple[str, list[float | None]] | None:
        """Source in words and the perpendicular baseline of each pair [m]; None without a product."""
        if self.product is None or not self.product.pairs:
            return None
        known = {pair.dates: pair.perpendicular_baseline for pair in self.product.pairs}
        values = []
        for reference, secondary in date_pairs:
            value, reverse = known.get((reference, secondary)), known.get((secondary, reference))
            values.append(-reverse if value is None and reverse is not None else value)
        return self.product.title, values


def find_sources(request: StackRequest, findings: Findings, reporter: Reporter) -> Sources:
    """Lists of layers as they are given; a folder by the reader that knows it, else by tags, names and contents.

    What was recognised, by which evidence, and what was left aside goes into ``findings``.
    """
    if not request.folder:
        return Sources(request.interferograms, request.coherence)
    product = recognise(request.folder, request.product, reporter)
    where = f"folder {request.folder}"
    if product is not None:
        return _of_product(product, request, findings, where)
    try:
        found = search_folder(request.folder)
    except InputError as error:
        series = series_in(request.folder)
        if not series:
            raise
        raise InputError(
            f"FOLDER {request.folder} holds no interferograms but a finished time series, {series}. Take it over with "
            "importseries."
        ) from error
    findings.decisions.append(
        Decision("product", "none that a reader knows", "layers told by tags, names and contents")
    )
    return _of_folder(found, findings, where)


def _of_folder(found: FolderContent, findings: Findings, where: str) -> Sources:
    _say_layers(findings, len(found.interferograms), len(found.coherence), where)
    for name, reason in found.ignored:
        findings.decisions.append(Decision("ignored file", name, reason))
    return Sources(found.interferograms, found.coherence)


def _of_product(product: Product, request: StackRequest, findings: Findings, where: str) -> Sources:
    how = f"PRODUCT={product.id}" if request.product == product.id else "found by its contents"
    findings.decisions.append(Decision("product", f"{product.title} ({product.id})", how))
    findings.decisions.extend(Decision("evidence", text, product.title) for text in product.evidence)
    findings.decisions.extend(product.decisions)
    findings.warnings.extend(product.warnings)
    if product.layers is not None:
        return dataclasses.replace(_of_folder(product.layers, findings, where), product=product)
    phase = tuple(pair.phase for pair in product.pairs)
    with_coherence = [pair for pair in product.pairs if pair.coherence]
    if 0 < len(with_coherence) < len(product.pairs):
        findings.warnings.append(
            f"{count(len(product.pairs) - len(with_coherence), 'pair')} of {len(product.pairs)} have no coherence; "
            "none is used, so that all pairs count alike."
        )
        with_coherence = []
    coherence = tuple(pair.coherence for pair in with_coherence)
    if not product.stack:
        _say_layers(findings, len(phase), len(coherence), where)
    pairs = {pair.phase: pair for pair in product.pairs}
    pairs.update({pair.coherence: pair for pair in with_coherence})
    if product.coherence_scale != 1.0 and request.coherence_scale != 1.0:
        product = dataclasses.replace(product, coherence_scale=1.0)
        findings.decisions.append(
            Decision("coherence", f"divided by {request.coherence_scale:g}", "parameter COHERENCE_SCALE")
        )
    return Sources(phase, coherence, product, pairs)


def _say_layers(findings: Findings, phase: int, coherence: int, where: str) -> None:
    findings.decisions.append(Decision("layers", f"{phase} interferograms, {coherence} coherence layers", where))


def add_product(findings: Findings, product: Product | None) -> None:
    """The geometry that a product says; a candidate behind the parameters."""
    for item, (value, source) in (product.geometry if product else {}).items():
        findings.add(item, value, source)
    if product is not None and product.geometry.get("phase sign", ("",))[0] not in (AWAY, TOWARD):
        # every reader decides the sign: one that does not is a defect, and a wrong sign is the worst one
        raise ValueError(f"The reader of {product.id} gives no phase sign.")
