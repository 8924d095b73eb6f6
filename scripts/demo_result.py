"""What the demo found beside what is true: a table on the screen and a picture.

usage: demo_result.py --reference FOLDER     the stable ground of the simulated mine, as REFERENCE_AREA takes it
       demo_result.py FOLDER                 the table, and FOLDER/demo.png
       demo_result.py --mended FOLDER        errors before and after mending and correcting the stack
"""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

STATION = "MLT-REF"  # the reference station of the mine in the demo's frame
HALF_WIDTH = 300.0  # m; half the side of the reference area around it
STABLE = 5.0  # mm/yr; slower ground counts as stable


@dataclass(frozen=True)
class Raster:
    values: np.ndarray  # (bands, rows, cols), NaN where nothing is known
    dates: list[str]
    transform: tuple[float, ...]


def read(path: Path) -> Raster:
    dataset = gdal.Open(str(path))
    if dataset is None:
        raise SystemExit(f"{path} cannot be read: {gdal.GetLastErrorMsg()}")
    values = dataset.ReadAsArray().astype(float).reshape(dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    if nodata is not None:
        values[values == nodata] = np.nan
    dates = [dataset.GetRasterBand(band + 1).GetDescription() for band in range(dataset.RasterCount)]
    return Raster(values, dates, dataset.GetGeoTransform())


def station(folder: Path) -> tuple[float, float]:
    with open(folder / "mine" / "gnss" / "stations.csv", encoding="utf-8") as file:
        row = next(row for row in csv.DictReader(file) if row["station"] == STATION)
    return float(row["east_m"]), float(row["north_m"])


def reference_area(folder: Path) -> str:
    """``xmin,xmax,ymin,ymax [EPSG:…]`` around the reference station."""
    east, north = station(folder)
    truth = gdal.Open(str(folder / "mine" / "truth" / "velocity.tif"))
    epsg = osr.SpatialReference(truth.GetProjection()).GetAuthorityCode(None)
    sides = (east - HALF_WIDTH, east + HALF_WIDTH, north - HALF_WIDTH, north + HALF_WIDTH)
    return f"{','.join(f'{side:.0f}' for side in sides)} [EPSG:{epsg}]"


def at_reference(raster: Raster, folder: Path) -> np.ndarray:
    """Mean of each band over the reference area, which the estimate is relative to."""
    east, north = station(folder)
    left, width, _, top, _, height = raster.transform
    rows, cols = np.indices(raster.values.shape[1:])
    x, y = left + (cols + 0.5) * width, top + (rows + 0.5) * height
    inside = (abs(x - east) < HALF_WIDTH) & (abs(y - north) < HALF_WIDTH)
    return raster.values[:, inside].mean(axis=1)[:, None, None]


def rms(values: np.ndarray) -> float:
    return float(np.sqrt(np.nanmean(values**2)))


def main(folder: Path) -> None:
    found = {name: read(folder / f"{name}.tif") for name in ("velocity", "velocity_std", "timeseries")}
    true = {
        name: read(folder / "mine" / "truth" / f"{file}.tif")
        for name, file in (("velocity", "velocity"), ("timeseries", "los_displacement"))
    }
    expected = {name: raster.values - at_reference(raster, folder) for name, raster in true.items()}
    velocity, true_velocity = found["velocity"].values[0], expected["velocity"][0]
    series, true_series = found["timeseries"].values, expected["timeseries"]
    stable = abs(true["velocity"].values[0]) < STABLE
    row, col = np.unravel_index(np.nanargmin(true_series[-1]), true_series[-1].shape)

    dates = found["timeseries"].dates
    print(f"\nSimulated mine, {len(dates)} dates from {dates[0]} to {dates[-1]}; line of sight, subsidence negative\n")
    print(f"{'':44}{'true':>10}{'found':>10}{'error rms':>12}")
    lines = (
        ("velocity where it sinks fastest [mm/yr]", true_velocity[row, col], velocity[row, col], None),
        ("displacement there, last date [mm]", true_series[-1, row, col], series[-1, row, col], None),
        ("displacement there, all dates [mm]", None, None, rms(series[:, row, col] - true_series[:, row, col])),
        ("velocity of stable ground [mm/yr]", None, None, rms((velocity - true_velocity)[stable])),
        ("velocity of moving ground [mm/yr]", None, None, rms((velocity - true_velocity)[~stable])),
    )
    for words, truth, estimate, error in lines:
        cells = ("" if value is None else f"{value:.1f}" for value in (truth, estimate, error))
        print("{:44}{:>10}{:>10}{:>12}".format(words, *cells))
    draw(folder / "demo.png", found, expected, (row, col))
    print(f"\nPicture         {folder / 'demo.png'}")
    print(f"In QGIS         {folder / 'timeseries.qlr'}   (drag it in; the temporal controller animates it)")
    print(f"Stack's report  {folder / 'quality.html'}")
    print(f"Logs, rasters   {folder}")


def mended(folder: Path) -> None:
    """Errors of the plain inversion and of that of the mended stack without its air."""
    true = read(folder / "mine" / "truth" / "velocity.tif")
    true_series = read(folder / "mine" / "truth" / "los_displacement.tif")
    stable = abs(true.values[0]) < STABLE
    velocity = (true.values - at_reference(true, folder))[0]
    series = true_series.values - at_reference(true_series, folder)
    print(f"\n{'Error rms':44}{'plain':>10}{'mended':>10}")
    rows: dict[str, list[float]] = {}
    for before in ("", "mended_"):
        found = read(folder / f"{before}velocity.tif").values[0] - velocity
        history = read(folder / f"{before}timeseries.tif").values - series
        for ground, where in (("stable", stable), ("moving", ~stable)):
            rows.setdefault(f"velocity of {ground} ground [mm/yr]", []).append(rms(found[where]))
            rows.setdefault(f"displacement of {ground} ground [mm]", []).append(rms(history[:, where]))
    for words, (plain, after) in rows.items():
        print(f"{words:44}{plain:>10.1f}{after:>10.1f}")


def draw(path: Path, found: dict[str, Raster], expected: dict[str, np.ndarray], pixel: tuple[int, int]) -> None:
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.dates
    import matplotlib.pyplot as plt

    row, col = pixel
    left, width, _, top, _, height = found["velocity"].transform
    rows, cols = found["velocity"].values.shape[1:]
    extent = [x / 1000.0 for x in (left, left + cols * width, top + rows * height, top)]
    limit = np.nanmax(abs(expected["velocity"]))
    figure, axes = plt.subplots(2, 2, figsize=(11, 9.5), constrained_layout=True)
    maps = (
        (axes[0, 0], expected["velocity"][0], "True LOS velocity [mm/yr]", "RdBu", (-limit, limit)),
        (axes[0, 1], found["velocity"].values[0], "SBAS LOS velocity [mm/yr]", "RdBu", (-limit, limit)),
        (axes[1, 0], found["velocity_std"].values[0], "Its standard deviation [mm/yr]", "viridis", (None, None)),
    )
    for axis, values, title, ramp, (low, high) in maps:
        image = axis.imshow(values, cmap=ramp, vmin=low, vmax=high, extent=extent)
        axis.plot((left + (col + 0.5) * width) / 1000.0, (top + (row + 0.5) * height) / 1000.0, "k+", markersize=10)
        axis.set(title=title, xlabel="East [km]", ylabel="North [km]")
        figure.colorbar(image, ax=axis, shrink=0.85)
    axis = axes[1, 1]
    days = matplotlib.dates.datestr2num(found["timeseries"].dates)
    axis.plot_date(days, expected["timeseries"][:, row, col], "k-", label="true")
    axis.plot_date(days, found["timeseries"].values[:, row, col], "o", color="tab:red", markersize=3.5, label="SBAS")
    axis.set(title="Where it sinks most (+) [mm]", ylabel="LOS displacement [mm]")
    axis.legend()
    axis.grid(alpha=0.3)
    figure.autofmt_xdate()
    figure.savefig(path, dpi=110)


if __name__ == "__main__":
    if sys.argv[1] == "--reference":
        print(reference_area(Path(sys.argv[2])))
    elif sys.argv[1] == "--mended":
        mended(Path(sys.argv[2]))
    else:
        main(Path(sys.argv[1]))
