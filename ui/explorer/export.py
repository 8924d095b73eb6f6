"""What is drawn, as a table, a picture or a layer of points."""

from __future__ import annotations

import os

from qgis.core import QgsWkbTypes

from ...algorithms.checks import InputError
from ...algorithms.io.acquisitions import write_table
from ...algorithms.io.features import VectorFeature, write_features
from ...algorithms.io.rasters import check_destination
from ...processing_provider.help import translated
from .curves import LINEAR, TABLE_COLUMNS, fit_curve, table_rows
from .plot import EXPORT_ENDINGS, SeriesPlot
from .selections import POINT


def export(path: str, session, plot: SeriesPlot | None) -> None:
    """Write what a session draws.

    Parameters
    ----------
    path : str
        ``.csv`` (a row per place, series and date), ``.gpkg`` or ``.geojson`` (a point per place of the first series,
        with a field per date), ``.png``, ``.svg`` or ``.pdf``.
    session : Session
    plot : SeriesPlot or None

    Raises
    ------
    InputError
        If there is nothing to write, the ending is another one, or the file cannot be written.
    """
    drawn = [item for item in session.drawn() if not item.curve.empty]
    if not drawn:
        raise InputError(translated("There is nothing to export: pick a place with values first."))
    check_destination(translated("Export"), path)
    ending = os.path.splitext(path)[1].lower()
    if ending == ".csv":
        names = {item.key: item.name for item in session.selections.all}
        titles = {product.key: product.title for product in session.active_products()}
        fits = {(item.curve.selection, item.curve.product): item.fit for item in drawn if item.fit is not None}
        write_table(path, TABLE_COLUMNS, table_rows([item.curve for item in drawn], names, titles, fits))
    elif ending in (".gpkg", ".geojson"):
        _write_points(path, session, drawn)
    elif ending in EXPORT_ENDINGS and plot is not None:
        plot.save(path)
    else:
        raise InputError(
            translated("The name must end in .csv, .gpkg, .geojson, .png, .svg or .pdf, got {path}.").format(path=path)
        )


def _write_points(path: str, session, drawn) -> None:
    """The first product's histories as points with a field per date, as other InSAR software has them."""
    product = session.active_products()[0]
    features = []
    for item in drawn:
        curve = item.curve
        if curve.product != product.key:
            continue
        selection = session.selections.get(curve.selection)
        geometry = product.locate(selection, session.project).geometry
        if selection.kind != POINT:
            geometry = geometry.pointOnSurface()
        try:
            fit = fit_curve(curve, LINEAR)
            rate, rate_sigma = fit.rate, fit.rate_sigma
        except InputError:
            rate = rate_sigma = float("nan")
        dates = {f"D{date:%Y%m%d}": value for date, value in zip(curve.dates, curve.values.tolist())}
        about = {"name": selection.name, "kind": selection.kind, "velocity": rate, "velocity_std": rate_sigma}
        features.append(VectorFeature(bytes(geometry.asWkb()), {**about, "pixels": float(curve.pixels), **dates}))
    crs = product.crs.toWkt(product.crs.WktVariant.WKT_PREFERRED_GDAL) if product.crs.isValid() else ""
    write_features(path, "series", crs, int(QgsWkbTypes.Type.Point), features)
