"""The report: what it recognises, what it doubts, what it never lets through."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.features import VectorFeature, write_features
from mining_insar.algorithms.io.report_blocks import Command, Heading, Note, Paragraph, Picture, Table
from mining_insar.algorithms.io.result_series import StationSeries
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs import report_maps
from mining_insar.algorithms.runs.report import run_report
from mining_insar.algorithms.runs.report_stations import station_panels
from mining_insar.algorithms.runs.report_trust import gradient_doubts, network_doubts
from mining_insar.algorithms.timeseries.network import Network, summarise_network

WAVELENGTH = 0.0555
COMMAND = "qgis_process run mininginsar:sbas --STACK='a b.h5' --SMOOTHING=0.1 --EVIL='<script>alert(1)</script>'"
FULL = {
    tags.REFERENCE: "area rows 1-3",
    tags.WAVELENGTH: str(WAVELENGTH),
    tags.INCIDENCE: "39",
    tags.HEADING: "-12",
    tags.FIRST_DATE: "2018-01-06",
    tags.SECOND_DATE: "2020-01-06",
    tags.COMMAND: COMMAND,
}


def write(path, values, kind, about, unit="mm/yr", dates=()):
    values = np.atleast_3d(values) if values.ndim == 2 else values
    bands = values[np.newaxis, :, :, 0] if values.shape[-1] == 1 else values
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), bands.shape[2], bands.shape[1], len(bands), gdal.GDT_Float32
    )
    target.SetGeoTransform((600000.0, 50.0, 0.0, 4200000.0, 0.0, -50.0))
    target.SetMetadata({**about, tags.KIND: kind, tags.UNITS: unit})
    for number, band in enumerate(bands, start=1):
        target.GetRasterBand(number).WriteArray(band.astype(np.float32))
        target.GetRasterBand(number).SetUnitType(unit)
        if dates:
            target.GetRasterBand(number).SetMetadataItem(tags.BAND_DATE, dates[number - 1])
            target.GetRasterBand(number).SetDescription(dates[number - 1])
    target = None
    return str(path)


def bowl(depth):
    y, x = np.mgrid[:40, :50]
    return -depth * np.exp(-((x - 25.0) ** 2 + (y - 20.0) ** 2) / 30.0)


@pytest.fixture
def results(tmp_path):
    rng = np.random.default_rng(3)
    rate = bowl(100.0) + rng.normal(0, 1, (40, 50))
    write(tmp_path / "v.tif", rate, tags.KIND_VELOCITY, FULL)
    write(tmp_path / "s.tif", np.full((40, 50), 2.0), "velocity_std", FULL)
    dates = tuple(f"201{8 + month // 12}-{month % 12 + 1:02d}-06" for month in range(24))
    series = np.stack([rate * month / 12.0 for month in range(24)])
    write(tmp_path / "t.tif", series, tags.KIND_TIMESERIES, FULL, "mm", dates)
    (tmp_path / "bowls.csv").write_text("bowl,peak_mm_yr,concession\n1,-99.5,<b>Mine</b> & Co\n", "utf-8")
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", "utf-8")
    return tmp_path


class Outside(HTMLParser):
    """Collects whatever a page would fetch, and its scripts."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("src", "href") and not (value or "").startswith(("data:", "#")):
                self.found.append((tag, value))
        if tag in ("script", "link", "iframe"):
            self.found.append((tag, ""))


def test_folder_becomes_a_page_of_its_own(results):
    path = results / "report.html"
    summary = run_report(folder=str(results), outputs={"REPORT": str(path)})
    page = path.read_text("utf-8")
    outside = Outside()
    outside.feed(page)
    assert outside.found == []
    assert (summary["n_rasters"], summary["n_tables"]) == (3, 1)
    assert "&lt;b&gt;Mine&lt;/b&gt; &amp; Co" in page
    assert "<b>Mine" not in page
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert "prefers-color-scheme: dark" in page
    assert "<nav>" in page
    assert re.search(r'<a href="#s1">What is here</a>', page)
    assert "SMOOTHING" in page
    assert "a b.h5" in page


def test_full_results_leave_few_doubts(results):
    doubts = run_report(folder=str(results), outputs={})["doubts"]
    assert "No correction of the atmosphere" in doubts
    assert "No comparison with GNSS" in doubts
    assert "tags do not say" not in doubts
    assert "not on record." not in doubts.replace("is on record", "")


def test_a_validation_removes_its_doubt(results):
    (results / "mines.csv").write_text("product,mine,rmse_mm,n\nS1,A,12.5,40\n", "utf-8")
    assert "No comparison with GNSS" not in run_report(folder=str(results), outputs={})["doubts"]


def test_doubts_come_from_the_data(tmp_path):
    bare = {tags.FIRST_DATE: "2018-01-06", tags.SECOND_DATE: "2018-05-06", tags.REFERENCE: "the median of each"}
    write(tmp_path / "v.tif", bowl(1.0), tags.KIND_VELOCITY, bare)
    write(tmp_path / "s.tif", np.full((40, 50), 5.0), "velocity_std", bare)
    coherence = np.full((40, 50), 0.9)
    coherence[:, :20] = 0.4
    write(tmp_path / "c.tif", coherence, "temporal_coherence", bare, "")
    flags = np.ones((40, 50))
    flags[:10] = 2
    write(tmp_path / "f.tif", flags, "flags", bare, "")
    doubts = run_report(folder=str(tmp_path), outputs={})["doubts"]
    for words in (
        "wavelength, incidence angle, heading, the command",
        "relative to the median",
        "0.33 years",
        "100 % of the pixels move less than twice",
        "40 % of the pixels are below 0.7",
        "25.0 % of the pixels are bridged",
    ):
        assert words in doubts


@pytest.mark.parametrize(("share", "words"), [(0.3, None), (0.7, "near what"), (1.6, "beyond what")])
def test_gradient_is_told_in_parts_of_a_quarter_wavelength(tmp_path, share, words):
    """A plane tilting by a known share of lambda/4 per pixel between dates."""
    step = 1000.0 * share * WAVELENGTH / 4.0
    plane = -step * np.mgrid[:40, :50][1]
    series = np.stack([plane * number for number in range(20)])
    dates = [f"2018-{1 + number // 2:02d}-{1 + 14 * (number % 2):02d}" for number in range(20)]
    path = write(tmp_path / "t.tif", series, tags.KIND_TIMESERIES, FULL, "mm", dates)
    doubts, ratio = gradient_doubts(path, (20, 25), WAVELENGTH)
    assert ratio == pytest.approx(share, rel=1e-3)
    assert [words in doubt.why for doubt in doubts] == ([True] if words else [])


def test_network_that_falls_apart_and_has_no_loop():
    network = Network.from_date_pairs(_pairs([(0, 1), (1, 2), (3, 4)]))
    doubts = network_doubts(network, summarise_network(network))
    text = " ".join(doubt.why for doubt in doubts)
    assert "3 of 3 pairs are bridges" in text
    assert "3 of 3 pairs are in no loop" in text
    assert doubts[0].what.startswith("Displacements beyond the gaps")
    closed = Network.from_date_pairs(_pairs([(0, 1), (1, 2), (0, 2)]))
    assert [doubt.what for doubt in network_doubts(closed, summarise_network(closed))] == [
        "The height error in the displacement"
    ]


def _pairs(numbers):
    import datetime

    day = datetime.date(2018, 1, 6)
    return [(day + datetime.timedelta(days=12 * a), day + datetime.timedelta(days=12 * b)) for a, b in numbers]


def test_nothing_and_wrong_tables(tmp_path):
    with pytest.raises(InputError, match="nothing to report on"):
        run_report(folder=str(tmp_path), outputs={})
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(InputError, match=r"other\.csv is no table or layer that the report knows"):
        run_report(tables=[str(tmp_path / "other.csv")], outputs={})


# ---- what is drawn and said


def blocks(results, kind):
    """Blocks of the report on a folder; its maps are not drawn, which takes long and is tested where they are made."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(report_maps, "located_map", lambda *_, **__: b"\x89PNG")
        page = run_report(folder=str(results), outputs={})["page"]
    return [block for block in page.blocks if isinstance(block, kind)]


def square(path, code, corners, fields, command=""):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    text = ", ".join(f"{x} {y}" for x, y in corners)
    shape = bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))").ExportToWkb())
    about = {tags.COMMAND: command} if command else {}
    write_features(
        str(path), "l", system.ExportToWkt(), ogr.wkbPolygon, [VectorFeature(shape, fields)], description=about
    )


def with_crs(path, code=32648):
    dataset, system = gdal.Open(str(path), gdal.GA_Update), osr.SpatialReference()
    system.ImportFromEPSG(code)
    dataset.SetProjection(system.ExportToWkt())
    dataset = None


def test_outlines_of_any_coordinate_system_lie_on_the_maps(results):
    """A concession in degrees and a bowl in metres, over a velocity in metres."""
    with_crs(results / "v.tif")
    ring = [(600500, 4198500), (601500, 4198500), (601500, 4199500), (600500, 4198500)]
    square(results / "b.gpkg", 32648, ring, {"bowl": 7, "peak_mm_yr": -3.0})
    system, degrees = osr.SpatialReference(), osr.SpatialReference()
    system.ImportFromEPSG(32648)
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    turned = osr.CoordinateTransformation(system, degrees)
    there = [turned.TransformPoint(x, y)[:2] for x, y in ring]
    square(results / "c.geojson", 4326, there, {"name": "Mine"})
    square(results / "far.gpkg", 32648, [(0, 0), (1, 0), (1, 1), (0, 0)], {"name": "Far"})
    view = next(picture.view for picture in blocks(results, Picture) if picture.view)
    found = {overlay.label: overlay.shapes for overlay in view.overlays}
    assert list(found) == ["Outlines (c.geojson)", "Bowls (b.gpkg)"]
    assert [shape.name for shapes in found.values() for shape in shapes] == ["Mine", "7"]
    for shapes in found.values():
        corners = shapes[0].parts()[0]
        for place in ring:
            assert np.hypot(*(corners - place).T).min() < 0.2


def test_numbers_are_those_of_the_rasters(results):
    """Computed once more, from the files."""
    rate = gdal.Open(str(results / "v.tif")).ReadAsArray()
    (quality,) = (table for table in blocks(results, Table) if table.columns[-1] == "98 %")
    row = next(row for row in quality.rows if row[0] == "v.tif")
    assert row[3:] == [float(f"{value:.4g}") for value in np.percentile(rate, (2, 50, 98))]
    down, across = np.unravel_index(rate.argmin(), rate.shape)
    words = " ".join(block.text for block in blocks(results, Paragraph))
    assert f"Lowest value: {rate.min():.4g} mm/yr, at ({600000 + 50 * (across + 0.5):.0f}, " in words
    assert f"row {down + 1}, column {across + 1}." in words
    view = next(picture.view for picture in blocks(results, Picture) if picture.view)
    assert view.limits[1] == -view.limits[0]
    assert 0.0 <= view.limits[1] - np.percentile(np.abs(rate), 99.5) < 0.1 * view.limits[1]


def test_direction_sign_and_unit_follow_the_tags(tmp_path):
    up = {**FULL, tags.SIGN: "positive up; subsidence is negative", tags.ASSUMPTION: "no horizontal motion"}
    write(tmp_path / "u.tif", bowl(100.0), tags.KIND_UP_VELOCITY, up)
    write(tmp_path / "s.tif", np.full((40, 50), 2.0), "up_std", up)
    dates = tuple(f"2018-{month:02d}-06" for month in range(1, 13))
    write(tmp_path / "t.tif", np.stack([bowl(9.0 * month) for month in range(12)]), tags.KIND_UP, up, "mm", dates)
    write(tmp_path / "m.tif", bowl(0.1), tags.KIND_VELOCITY, {**FULL, tags.COMMAND: "qgis_process run other"}, "m/yr")
    write(tmp_path / "n.tif", bowl(0.1), tags.KIND_VELOCITY, {**FULL, tags.COMMAND: "qgis_process run third"}, "")
    headings = [block.text for block in blocks(tmp_path, Heading)]
    assert "Vertical velocity: u.tif" in headings
    assert "LOS velocity: m.tif" in headings
    labels = {picture.view.path[-5]: picture.view.label for picture in blocks(tmp_path, Picture) if picture.view}
    assert labels == {
        "u": "Vertical velocity [mm/yr]",
        "s": "Standard deviation [mm/yr]",
        "m": "LOS velocity [m/yr]",
        "n": "LOS velocity [unit not on record]",
    }
    captions = " ".join(picture.caption for picture in blocks(tmp_path, Picture))
    assert "u.tif: positive up; subsidence is negative." in captions
    assert "m.tif. What its sign means is not on record." in captions
    assert "Vertical displacement of that pixel in t.tif" in captions
    doubts = run_report(folder=str(tmp_path), outputs={})["doubts"]
    assert "They rest on an assumption: no horizontal motion." in doubts
    assert "n.tif: Its numbers." in doubts


def test_quality_of_another_run_is_not_shown_beside_a_velocity(results):
    """Temporal coherence of a second run, the only one there is."""
    other = {**FULL, tags.COMMAND: "qgis_process run mininginsar:sbas --STACK=other.h5"}
    write(results / "c.tif", np.full((40, 50), 0.9), "temporal_coherence", other, "")
    shown = [picture.view.path[-5] for picture in blocks(results, Picture) if picture.view]
    assert shown == ["v", "s"]
    write(results / "c.tif", np.full((40, 50), 0.9), "temporal_coherence", FULL, "")
    assert [picture.view.path[-5] for picture in blocks(results, Picture) if picture.view] == ["v", "s", "c"]


def test_series_without_a_velocity_has_its_last_date(results):
    (results / "v.tif").unlink()
    view = next(picture.view for picture in blocks(results, Picture) if picture.view)
    assert (view.path[-5], view.label) == ("t", "LOS displacement [mm]")
    last = gdal.Open(str(results / "t.tif")).ReadAsArray()[-1]
    assert view.limits[1] == pytest.approx(np.percentile(np.abs(last), 99.5), rel=0.1)


def test_history_elsewhere_is_not_drawn(results):
    """A series that does not reach the fastest pixel, and one in another coordinate system."""
    dataset = gdal.Open(str(results / "t.tif"), gdal.GA_Update)
    dataset.SetGeoTransform((700000.0, 50.0, 0.0, 4200000.0, 0.0, -50.0))
    dataset = None
    assert any("lies elsewhere" in block.text for block in blocks(results, Note))
    dataset = gdal.Open(str(results / "t.tif"), gdal.GA_Update)
    dataset.SetGeoTransform((600000.0, 50.0, 0.0, 4200000.0, 0.0, -50.0))
    dataset = None
    assert not any("lies elsewhere" in block.text for block in blocks(results, Note))
    with_crs(results / "v.tif")
    assert any("lies elsewhere" in block.text for block in blocks(results, Note))


def test_what_carries_no_command_is_named(results):
    """The table of bowls carries none; a layer of its run that names it would."""
    (note,) = (block.text for block in blocks(results, Note) if "No command" in block.text)
    assert note.startswith("No command is on record for bowls.csv.")
    command = f"qgis_process run mininginsar:detectbowls --VELOCITY={results}/v.tif --TABLE={results}/bowls.csv"
    ring = [(600500, 4198500), (601500, 4198500), (601500, 4199500), (600500, 4198500)]
    square(results / "b.gpkg", 32648, ring, {"bowl": 1, "peak_mm_yr": -99.5}, command)
    assert not [block for block in blocks(results, Note) if "No command" in block.text]
    assert [block.text for block in blocks(results, Command)] == [COMMAND, command]
    captions = [table.caption for table in blocks(results, Table)]
    assert "Settings of step 2, which made b.gpkg, bowls.csv" in captions
    # The layer repeats the table: one of them is shown.
    assert [caption for caption in captions if caption in ("bowls.csv", "b.gpkg")] == ["bowls.csv"]


def test_long_lists_of_settings_are_short(results):
    many = "qgis_process run x " + " ".join(f"--I={number}.tif" for number in range(40))
    for name in ("v", "s", "t"):
        dataset = gdal.Open(str(results / f"{name}.tif"), gdal.GA_Update)
        dataset.SetMetadataItem(tags.COMMAND, many)
        dataset = None
    (table,) = (table for table in blocks(results, Table) if "Setting" in table.columns)
    assert table.rows == [["I", "0.tif"], ["I", "1.tif"], ["I", "2.tif"], ["I", "and 37 more, as in the command"]]


def test_stations_are_drawn_from_their_series(results):
    pytest.importorskip("matplotlib")
    head = "product,station,mine,date,insar_mm,pixels,gnss_mm,gnss_sigma_mm,difference_mm\n"
    rows = [f"S1,P{number},A,2018-0{month}-01,{-month},1,{-month},1,0\n" for number in range(14) for month in (1, 2)]
    (results / "series.csv").write_text(head + "".join(rows), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(report_maps, "located_map", lambda *_, **__: None)
        summary = run_report(folder=str(results), outputs={})
    pictures = [block for block in summary["page"].blocks if isinstance(block, Picture)]
    (picture,) = (each for each in pictures if "series.csv" in each.caption)
    assert picture.caption == "series.csv: displacement at 12 of 14 stations, those with the most dates"
    assert picture.image.startswith(b"\x89PNG")
    assert "No comparison with GNSS" not in summary["doubts"]


def test_products_of_a_station_share_their_zero():
    """In the table each product has its own zero of the ground."""
    days = np.arange("2018-01-01", "2018-01-11", dtype="datetime64[D]")
    ground = -np.arange(10.0)
    long = StationSeries("P", "", "S1", days, ground + 1.0, ground)
    short = StationSeries("P", "", "ALOS", days[5:], ground[5:] - ground[5] + 2.0, ground[5:] - ground[5])
    (panel,), total = station_panels("gnss", [short, long])
    assert (panel.title, total, panel.ground.label) == ("P", 1, "GNSS")
    assert panel.ground.millimetres.tolist() == ground.tolist()
    curves = {curve.label: curve.millimetres for curve in panel.products}
    assert (curves["S1"] - ground).tolist() == [1.0] * 10
    assert (curves["ALOS"] - ground[5:]).tolist() == [2.0] * 5


def test_cancel_while_maps_are_made(results):
    asked = []
    reporter = Reporter(cancelled=lambda: asked.append(1) or len(asked) > 3)
    with pytest.raises(Cancelled):
        run_report(folder=str(results), outputs={"REPORT": str(results / "r.html")}, reporter=reporter)
    assert not (results / "r.html").exists()


def test_names_that_look_like_numbers_and_empty_tables(results):
    """Leading zeros belong to a name; nan and inf are text of a cell and no numbers."""
    (results / "bowls.csv").write_text("bowl,peak_mm_yr,concession\n1,-99.55,007\n2,nan,inf\n3,1e999,1_0\n", "utf-8")
    (results / "none.csv").write_text("bowl,peak_mm_yr\n", "utf-8")
    (table,) = (table for table in blocks(results, Table) if "bowl" in table.columns)
    assert table.columns == ["bowl", "concession", "peak_mm_yr"]
    assert table.rows == [[1.0, "007", -99.55], [2.0, "inf", "nan"], [3.0, "1_0", "1e999"]]
    assert any(block.text == "none.csv has no rows: nothing was found." for block in blocks(results, Paragraph))


def test_the_network_is_drawn_without_matplotlib(tmp_path, monkeypatch):
    from mining_insar.algorithms.io import plots
    from mining_insar.algorithms.io.request import StackRequest
    from mining_insar.algorithms.runs import report

    for number, (first, second) in enumerate((("20180106", "20180118"), ("20180118", "20180130"))):
        about = {tags.WAVELENGTH: str(WAVELENGTH), tags.INCIDENCE: "39", tags.HEADING: "-12", tags.PHASE_SIGN: "away"}
        write(tmp_path / f"{first}_{second}.tif", np.full((4, 5), 1.0 + number), tags.KIND_PHASE, about, "rad")
    for module in (plots, report):
        monkeypatch.setattr(module, "matplotlib_is_there", lambda: False)
    told = []
    page = run_report(
        stack=StackRequest(interferograms=tuple(str(path) for path in sorted(tmp_path.iterdir()))),
        outputs={},
        reporter=Reporter(warn=told.append),
    )["page"]
    (picture,) = (block for block in page.blocks if isinstance(block, Picture))
    assert picture.image.startswith(b"<svg")
    assert any("Figures but the network are left out" in line for line in told)
