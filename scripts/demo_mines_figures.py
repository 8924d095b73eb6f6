"""Pictures of the demo: the mines on the map, phases at points, InSAR beside GNSS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from demo_result import Raster
from osgeo import ogr

from mining_insar.algorithms.io.features import VectorFeature

KM = 1000.0


def _figure(*shape: int, size: tuple[float, float]):
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    return plt.subplots(*shape, figsize=size, constrained_layout=True, squeeze=False)


def rings(feature: VectorFeature) -> list[np.ndarray]:
    """Outlines, lines or the point of a feature, each as (n, 2) in kilometres."""
    found, open_parts = [], [ogr.CreateGeometryFromWkb(feature.geometry)]
    while open_parts:
        part = open_parts.pop()
        if part.GetGeometryCount():
            open_parts += [part.GetGeometryRef(number).Clone() for number in range(part.GetGeometryCount())]
        elif part.GetPointCount():
            found.append(np.array(part.GetPoints())[:, :2] / KM)
    return found


def bowls_map(
    path: Path, velocity: Raster, concessions: Sequence[VectorFeature], found: Mapping[str, Sequence[VectorFeature]]
) -> None:
    """Velocity with concessions, bowls, stations coloured by RMSE, the points and the line."""
    figure, axes = _figure(1, 1, size=(9.0, 9.0))
    axis, values = axes[0, 0], velocity.values[0]
    left, width, _, top, _, height = velocity.transform
    extent = [x / KM for x in (left, left + values.shape[1] * width, top + values.shape[0] * height, top)]
    limit = np.nanmax(abs(values))
    image = axis.imshow(values, cmap="RdBu", vmin=-limit, vmax=limit, extent=extent)
    figure.colorbar(image, ax=axis, shrink=0.8, label="LOS velocity [mm/yr]")
    for feature in concessions:
        for ring in rings(feature):
            axis.plot(*ring.T, color="black", linewidth=1.4)
        corners = rings(feature)[0]
        middle = np.array([corners[:-1, 0].mean(), corners[:, 1].min() + 0.25])
        if extent[0] < middle[0] < extent[1] and extent[2] < middle[1] < extent[3]:
            axis.annotate(str(feature.attributes["name"]), middle, ha="center", fontsize=9, fontweight="bold")
    for feature in found["bowls"]:
        for ring in rings(feature):
            axis.plot(*ring.T, color="tab:orange", linewidth=1.6)
    for feature in found["line"]:
        axis.plot(*rings(feature)[0].T, color="tab:purple", linestyle="--", linewidth=1.2)
        for end, text in zip(rings(feature)[0][[0, -1]], ("A", "A'")):
            axis.annotate(text, end, color="tab:purple", fontsize=11, fontweight="bold")
    for feature in found["points"]:
        axis.annotate(
            str(feature.attributes["name"]),
            rings(feature)[0][0],
            (8, 0),
            textcoords="offset points",
            color="tab:purple",
        )
    first = found["stations"][0].attributes["product"]
    compared = [each for each in found["stations"] if each.attributes["n"] and each.attributes["product"] == first]
    # The statistics are in longitude and latitude; the simulation's own layer of stations is in the map's system.
    where = {each.attributes["station"]: rings(each)[0][0] for each in found["mine/stations"]}
    places = np.array([where[each.attributes["station"]] for each in compared])
    errors = [float(each.attributes["rmse_mm"]) for each in compared]
    dots = axis.scatter(*places.T, c=errors, cmap="YlGn", edgecolors="black", s=30, zorder=5)
    figure.colorbar(dots, ax=axis, shrink=0.6, location="bottom", label=f"Dots: GNSS stations, RMSE of {first} [mm]")
    axis.set(xlim=extent[:2], ylim=extent[2:], xlabel="East [km]", ylabel="North [km]")
    axis.set_title("Black: concessions; orange: bowls found")
    figure.savefig(path, dpi=110)


def phases_figure(
    path: Path, series: Raster, true: Raster, points: Sequence[VectorFeature], rows: Sequence[Mapping[str, str]]
) -> None:
    """Displacement found and true at the points, with the beginning and end of the active phase."""
    import matplotlib.dates

    figure, axes = _figure(1, len(points), size=(4.0 * len(points), 3.6))
    for axis, point, row in zip(axes[0], points, rows):
        for raster, style, words in ((true, {"color": "black"}, "true"), (series, {"color": "tab:red"}, "found")):
            left, width, _, top, _, height = raster.transform
            x, y = rings(point)[0][0] * KM
            values = raster.values[:, int((y - top) / height), int((x - left) / width)]
            days = matplotlib.dates.datestr2num(raster.dates)
            marker = {"marker": "o", "markersize": 2.5, "linestyle": ""} if words == "found" else {}
            axis.plot(days, values, label=words, **style, **marker)
        for name in ("onset", "end"):
            if row[name]:
                axis.axvline(matplotlib.dates.datestr2num(row[name]), color="tab:blue", linewidth=1.0)
        axis.xaxis_date()
        axis.set_title(f"{row['point']}: {row['phases']}", fontsize=9)
        axis.tick_params(axis="x", rotation=45, labelsize=8)
        axis.grid(alpha=0.3)
    axes[0, 0].set_ylabel("LOS displacement [mm]")
    axes[0, 0].legend(fontsize=8)
    figure.savefig(path, dpi=110)


def gnss_figure(path: Path, rows: Sequence[Mapping[str, str]], truth: str) -> None:
    """GNSS and every InSAR product at the stations."""
    import matplotlib.dates

    products = [name for name in dict.fromkeys(row["product"] for row in rows) if name != truth]
    stations = list(dict.fromkeys(row["station"] for row in rows))
    columns = min(3, len(stations))
    lines = -(-len(stations) // columns)
    figure, axes = _figure(lines, columns, size=(4.0 * columns, 2.6 * lines + 0.4))
    for axis in axes.flat[len(stations) :]:
        axis.set_visible(False)
    for axis, station in zip(axes.flat, stations):
        for number, product in enumerate(products):
            chosen = [row for row in rows if row["station"] == station and row["product"] == product]
            days = matplotlib.dates.datestr2num([row["date"] for row in chosen])
            if number == 0:
                axis.plot(days, [float(row["gnss_mm"]) for row in chosen], "k-", linewidth=1.2, label="GNSS")
            insar = [float(row["insar_mm"]) for row in chosen]
            axis.plot(days, insar, "os"[number % 2], markersize=2.5 + 2 * number, label=product)
        axis.xaxis_date()
        axis.set_title(station, fontsize=9)
        axis.tick_params(axis="x", rotation=45, labelsize=7)
        axis.grid(alpha=0.3)
    for row in axes:
        row[0].set_ylabel("LOS displacement [mm]", fontsize=8)
    axes[0, 0].legend(fontsize=7)
    figure.savefig(path, dpi=110)
