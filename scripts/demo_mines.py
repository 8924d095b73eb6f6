"""What the algorithms of the mines found in the demo beside what is true: tables on the screen, pictures, a page.

usage: demo_mines.py --places FOLDER     points at the bowls of one mine and a line through them, as layers
       demo_mines.py FOLDER              the tables, and FOLDER/report.html

Everything that is told is read from the files that the runs wrote. Needs the plugin (`mining_insar`) on the path.
"""

from __future__ import annotations

import csv
import json
import math
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from demo_mines_figures import bowls_map, gnss_figure, phases_figure
from demo_result import read
from osgeo import ogr

from mining_insar.algorithms.io.features import VectorFeature, read_vector, write_features
from mining_insar.algorithms.io.report_html import Report

MINE = "Maliantai"  # whose bowls are looked at more closely
BEYOND = 900.0  # m; the profile reaches so far beyond the outer bowls
RATE, CUMULATIVE = "rate", "cumulative"
TRUTH = "truth"  # name of the product that is the truth itself
OVERALL = "mean of mines (Tang et al. 2023)"
REPORTS = {
    "quality.html": "What the stack is worth",
    "concessions.html": "Concessions, with histograms",
    "bowls.html": "Bowls",
    "gnss.html": "GNSS, station by station",
    "sensors.html": "The two sensors, with profiles and aliasing",
}
Row = Mapping[str, str]


def table(path: Path) -> list[Row]:
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text: str) -> float:
    return float(text) if text else math.nan


def write_places(folder: Path) -> None:
    """Peaks of the mine's bowls from north to south, as points, and a line through them."""
    bowls = sorted(
        (row for row in table(folder / "bowls.csv") if row["concession"] == MINE),
        key=lambda row: -number(row["peak_y"]),
    )
    if not bowls:
        raise SystemExit(f"No bowl was found in {MINE}: see {folder / 'bowls.html'}")
    places = [(number(row["peak_x"]), number(row["peak_y"])) for row in bowls]
    crs = read_vector(str(folder / "mine" / "concessions.gpkg")).crs_wkt
    points = []
    for count, place in enumerate(places, start=1):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(*place)
        points.append(VectorFeature(bytes(point.ExportToWkb()), {"name": f"MP{count}"}))
    write_features(str(folder / "points.gpkg"), "points", crs, ogr.wkbPoint, points)
    line = ogr.Geometry(ogr.wkbLineString)
    ends = (places[0][0], places[0][1] + BEYOND), (places[-1][0], places[-1][1] - BEYOND)
    for place in (ends[0], *places, ends[1]):
        line.AddPoint_2D(*place)
    feature = VectorFeature(bytes(line.ExportToWkb()), {"name": "A-A'"})
    write_features(str(folder / "line.gpkg"), "line", crs, ogr.wkbLineString, [feature])


Table = tuple[list[str], list[list[object]]]


def concessions(folder: Path) -> Table:
    """Maximum rate and cumulative displacement, true and found, as Table 4 of Tang et al. (2023) has the found ones."""
    true = {
        (row["concession"], row["product"], row["quantity"]): row for row in table(folder / "concessions_truth.csv")
    }
    found = {(row["concession"], row["product"], row["quantity"]): row for row in table(folder / "concessions.csv")}
    rows: list[list[object]] = []
    for mine, product, quantity in found:
        if quantity != RATE:
            continue
        rate, total = found[mine, product, RATE], found[mine, product, CUMULATIVE]
        true_rate, true_total = true[mine, product, RATE], true[mine, product, CUMULATIVE]
        rows.append(
            [
                mine,
                product,
                number(true_rate["maximum"]),
                number(rate["maximum"]),
                number(rate["maximum std"]),
                number(true_total["maximum"]),
                number(total["maximum"]),
                number(total["robust maximum"]),
            ]
        )
    columns = ["Mine", "Sensor", "Max. rate true", "found", "std", "Cumulative true", "found", "robust"]
    return columns, rows


def bowl_rows(folder: Path) -> Table:
    columns = ["Bowl", "Concession", "Peak [mm/yr]", "Length [m]", "Width [m]", "Volume [m³/yr]", "Onset", "Inside [%]"]
    return columns, [
        [
            int(row["bowl"]),
            row["concession"] or "outside all",
            number(row["lowest_mm_yr"]),
            number(row["length_m"]),
            number(row["width_m"]),
            number(row["volume_m3_yr"]),
            row["onset"],
            number(row["inside_percent"]),
        ]
        for row in table(folder / "bowls.csv")
    ]


def phase_rows(folder: Path) -> Table:
    """Rates and dates of the phases at the points, from the interferograms and from the series without any error."""
    columns = ["Point", "Series", "Phases", "Initial", "std", "Active", "std", "Residual", "std"]
    columns += ["Onset", "std [d]", "End", "std [d]"]
    rows: list[list[object]] = []
    for words, name in (("found", "phases.csv"), ("no errors", "phases_truth.csv")):
        # Columns by their place: each rate is followed by its standard deviation.
        with open(folder / name, encoding="utf-8") as file:
            heading, *lines = csv.reader(file)
        start = heading.index("initial rate [mm/yr]")
        for line in lines:
            rates = [number(text) for text in line[start : start + 6]]
            onset, onset_std, end, end_std = line[start + 6 : start + 10]
            dates = [onset, number(onset_std), end, number(end_std)]
            rows.append([line[heading.index("point")], words, line[heading.index("phases")], *rates, *dates])
    return columns, sorted(rows, key=lambda row: str(row[0]))


def gnss_rows(folder: Path) -> Table:
    """RMSE per mine and overall of every product."""
    rows = table(folder / "gnss_mines.csv")
    products = list(dict.fromkeys(row["product"] for row in rows))
    found: dict[str, dict[str, Row]] = {}
    for row in rows:
        if (row["mine"] != "ALL" and row["definition"] == "pooled") or row["definition"] == OVERALL:
            found.setdefault(row["mine"], {})[row["product"]] = row
    columns = ["Mine", "Stations", *products]
    lines: list[list[object]] = []
    for mine, by_product in found.items():
        stations = int(by_product[products[0]]["stations"])
        name = "Mean of mines" if mine == "ALL" else mine
        lines.append([name, stations, *(number(by_product[product]["rmse_mm"]) for product in products)])
    return columns, lines


def gnss_words(folder: Path) -> str:
    """How many of the stations were compared, and over how many pixels."""
    stations = read_vector(str(folder / "stations.gpkg")).features
    first = stations[0].attributes["product"]
    of_first = [each.attributes for each in stations if each.attributes["product"] == first]
    compared = [each for each in of_first if each["n"]]
    pixels = sorted(float(each["pixels"]) for each in compared)
    outside = sum(each["remark"] == "outside the raster" for each in of_first)
    return (
        f"{len(compared)} of {len(of_first)} stations lie in the frame of the demo and were compared, {outside} lie "
        f"outside; {pixels[0]:g} to {pixels[-1]:g} pixels in a circle. The column {TRUTH} holds the simulated motion "
        "itself against the same stations: what GNSS noise and pixels as wide as these cost a perfect InSAR."
    )


def sensor_rows(folder: Path) -> Table:
    """Both sensors along the profile at the last common date, and in the mean."""
    rows = table(folder / "sensors_profiles.csv")
    last = max(row["date"] for row in rows)
    columns = ["Line", "Date", "Points", "Sentinel-1 lowest", "ALOS-2 lowest", "Rms difference"]
    lines: list[list[object]] = []
    for name in dict.fromkeys(row["line"] for row in rows):
        chosen = [row for row in rows if row["line"] == name and row["date"] == last and row["difference_mm"]]
        square = sum(number(row["difference_mm"]) ** 2 for row in chosen) / len(chosen)
        lowest = [min(number(row[key]) for row in chosen) for key in ("first_mm", "second_mm")]
        lines.append([name, last, len(chosen), *lowest, math.sqrt(square)])
    return columns, lines


def within(rows: Sequence[Sequence[object]]) -> str:
    """How the found maximum rates stand to their standard deviations."""
    parts = [abs(float(row[3]) - float(row[2])) / float(row[4]) for row in rows]
    return (
        f"{sum(part <= 1 for part in parts)} of {len(parts)} maximum rates lie within one standard deviation of the "
        f"truth, {sum(part <= 2 for part in parts)} within two; the largest departure is {max(parts):.1f}."
    )


def show(title: str, found: Table, digits: int = 1) -> None:
    """A table on the screen, as wide as its content."""
    columns, rows = found
    cells = [[_cell(value, digits) for value in row] for row in rows]
    widths = [max(len(line[place]) for line in (columns, *cells)) for place in range(len(columns))]
    print(f"\n{title}\n")
    for line in (columns, *cells):
        texts = [
            text.ljust(width) if _is_text(rows, place) else text.rjust(width)
            for place, (text, width) in enumerate(zip(line, widths))
        ]
        print("  " + "  ".join(texts).rstrip())


def _is_text(rows: Sequence[Sequence[object]], place: int) -> bool:
    return any(isinstance(row[place], str) for row in rows)


def _cell(value: object, digits: int) -> str:
    if isinstance(value, float):
        return "-" if math.isnan(value) else f"{value:.{digits}f}"
    return str(value) or "-"


def main(folder: Path) -> None:
    mines, bowls, phases, gnss, sensors = (
        of(folder) for of in (concessions, bowl_rows, phase_rows, gnss_rows, sensor_rows)
    )
    notes = {"mines": within(mines[1]), "gnss": gnss_words(folder)}
    show("Subsidence of the mines, line of sight [mm/yr], [mm] (as Tang et al. 2023, Table 4)", mines)
    print(f"\n  {notes['mines']}")
    show("Bowls", bowls)
    show(f"Phases of the bowls of {MINE}, rates in mm/yr", phases)
    show("GNSS: RMSE [mm]", gnss)
    print(f"\n  {notes['gnss']}")
    show("Both sensors along the profile [mm]", sensors)
    pictures = draw(folder)
    write_page(folder, mines, bowls, phases, gnss, sensors, notes, pictures)
    print(f"\nReport          {folder / 'report.html'}   (tables, pictures, links to the algorithms' own reports)")
    print(f"In QGIS         {folder / 'concessions.qlr'}, bowls.qlr, stations.qlr, profiles.qlr")


def draw(folder: Path) -> dict[str, str]:
    """Pictures made here and by the runs: file name to caption."""
    velocity = read(folder / "velocity.tif")
    outlines = read_vector(str(folder / "mine" / "concessions.gpkg")).features
    names = ("bowls", "points", "line", "stations", "mine/stations")
    found = {name: read_vector(str(folder / f"{name}.gpkg")).features for name in names}
    bowls_map(folder / "mines.png", velocity, outlines, found)
    series, true = read(folder / "timeseries.tif"), read(folder / "mine" / "truth" / "los_displacement.tif")
    phases_figure(folder / "phases.png", series, true, found["points"], table(folder / "phases.csv"))
    gnss_figure(folder / "gnss.png", table(folder / "gnss_series.csv"), TRUTH)
    return {
        "mines.png": "Velocity, concessions, bowls found, stations, and the profile through the bowls of one mine",
        "phases.png": "The bowls of that mine: displacement found and true; vertical lines: beginning and end of the "
        "active phase as found",
        "profiles.png": "Profile along A-A' at ten dates",
        "gnss.png": "The stations in the frame: GNSS along the line of sight of Sentinel-1, and InSAR",
    }


def write_page(folder, mines: Table, bowls: Table, phases: Table, gnss: Table, sensors: Table, notes, pictures) -> None:
    about = json.loads((folder / "mine" / "simulation.json").read_text("utf-8"))
    page = Report("A simulated mine: found and true", "Made by make demo from the files of this folder.")
    page.paragraph(
        f"{about['n_pairs']} simulated interferograms of {about['n_dates']} dates on {about['rows']} x {about['cols']} "
        f"pixels of {about['pixel_size']:g} m, {about['decorrelated_pairs']} of them heavily decorrelated and "
        f"{about['unwrapping_error_pairs']} with unwrapping errors, and the same ground under ALOS-2. All motion is "
        "along the line of sight; subsidence is negative."
    )
    figure(page, folder, "demo.png", "From interferograms to displacement")
    page.heading("Mines (as Tang et al. 2023, Table 4)")
    page.table(*mines, caption="Rates in mm/yr, cumulative in mm", digits=dict.fromkeys(range(2, 8), 1))
    page.paragraph(f"{notes['mines']} A cumulative displacement has no standard deviation of its own.")
    figure(page, folder, "mines.png", pictures["mines.png"])
    page.heading("Bowls")
    page.table(*bowls, digits={2: 1, 3: 0, 4: 0, 5: 0, 7: 0})
    page.heading("Phases and profile")
    page.table(
        *phases,
        caption="Rates in mm/yr; 'no errors' is the same algorithm on the simulated motion itself",
        digits={**dict.fromkeys(range(3, 9), 1), 10: 0, 12: 0},
    )
    page.paragraph(
        "These standard deviations take the errors of the dates as independent. The atmosphere that is left in the "
        "series is not: departures from the truth of several of them are to be expected."
    )
    figure(page, folder, "phases.png", pictures["phases.png"])
    figure(page, folder, "profiles.png", pictures["profiles.png"])
    page.heading("GNSS")
    page.table(*gnss, caption="RMSE [mm]", digits=dict.fromkeys(range(2, len(gnss[0])), 1))
    page.paragraph(notes["gnss"])
    figure(page, folder, "gnss.png", pictures["gnss.png"])
    page.heading("Two sensors")
    page.table(*sensors, caption="Displacement along the profile [mm]", digits={3: 1, 4: 1, 5: 1})
    page.heading("The reports of the algorithms")
    page.links({name: words for name, words in REPORTS.items() if (folder / name).exists()})
    page.write(str(folder / "report.html"))


def figure(page: Report, folder: Path, name: str, caption: str) -> None:
    if (folder / name).exists():
        page.figure((folder / name).read_bytes(), caption)


if __name__ == "__main__":
    if sys.argv[1] == "--places":
        write_places(Path(sys.argv[2]))
    else:
        main(Path(sys.argv[1]))
