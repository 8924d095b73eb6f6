"""The report on paper: what goes on which page, that nothing is lost or runs out of it, and that it is whole or not."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.features import Shape
from mining_insar.algorithms.io.report_blocks import MapView, Overlay
from mining_insar.algorithms.io.report_html import Report
from mining_insar.algorithms.reporting import Cancelled, Reporter

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90wS\xde\x00\x00\x00\x0c"
    b"IDATx\x9cc\xf8\xcf\xc0\x00\x00\x03\x01\x01\x00\xc9\xfe\x92\xef\x00\x00\x00\x00IEND\xaeB`\x82"
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="48"><rect width="9" height="9"/></svg>'


@pytest.fixture
def pages(provider):
    """Lays a report out; the layouts live as long as the test."""
    from qgis.core import QgsProject

    from mining_insar.processing_provider.maps.pages import Pages

    kept = []

    def lay_out(report):
        project = QgsProject()
        found = Pages(project, Reporter())
        found.add(report)
        kept.append((project, found))
        return found.layouts

    yield lay_out
    for project, found in kept:
        found.layouts.clear()
        project.clear()


def labels(layout):
    from qgis.core import QgsLayoutItemLabel

    found = [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    return sorted(found, key=lambda item: (item.pos().y(), item.pos().x()))


def words(layouts, footers=True):
    shown = (label for layout in layouts for label in labels(layout) if footers or label.pos().y() < 280.0)
    return " ".join(label.currentText().replace("\n", " ") for label in shown)


def tables(layout):
    """The tables of a page from top to bottom, as texts."""
    from qgis.core import QgsLayoutItemManualTable

    found = [made for made in layout.multiFrames() if isinstance(made, QgsLayoutItemManualTable)]
    found.sort(key=lambda made: made.frame(0).pos().y())
    return [[[cell.content() for cell in row] for row in made.tableContents()] for made in found]


def check_inside(layouts):
    """Every item lies within the margins of its page, and tables and texts do not lie on each other."""
    from qgis.core import QgsLayoutFrame, QgsLayoutItem, QgsLayoutItemLabel, QgsLayoutItemPage

    for layout in layouts:
        boxes = []
        for item in layout.items():
            if isinstance(item, QgsLayoutItemPage) or not isinstance(item, QgsLayoutItem):
                continue
            box = item.mapRectToScene(item.rect())
            assert box.left() >= 14.0
            assert box.right() <= 198.0
            assert box.top() >= 10.0
            assert box.bottom() <= 292.0
            if isinstance(item, (QgsLayoutFrame, QgsLayoutItemLabel)):
                boxes.append((box.top(), box.bottom(), box.left()))
        column = sorted((top, bottom) for top, bottom, left in boxes if left < 20.0)
        for (_, bottom), (top, _) in zip(column, column[1:]):
            assert top >= bottom - 1.6


def test_long_table_goes_over_pages_with_its_heading(pages):
    report = Report("Title")
    rows = [[f"name {number}", number, float(number) / 3, "a word or two " * (number % 7)] for number in range(150)]
    report.table(["Name", "Number", "Value", "Words"], rows, caption="All of them", digits={2: 1}, marked=[3])
    layouts = pages(report)
    assert len(layouts) > 2
    found = [table for layout in layouts for table in tables(layout)]
    assert all(table[0] == ["Name", "Number", "Value", "Words"] for table in found)
    assert [row[0] for table in found for row in table[1:]] == [row[0] for row in rows]
    assert found[0][4][2] == "1.0"
    check_inside(layouts)
    assert words(layouts[-1:]).endswith(f"{len(layouts)} / {len(layouts)}")


def test_wide_table_is_broken_into_bands_that_begin_alike(pages):
    report = Report("Title")
    columns = ["No.", "Mine", *(f"a long heading number {number} [mm/yr]" for number in range(28))]
    report.table(columns, [[row, f"Mine {row}", *(row * 1000.123 + n for n in range(28))] for row in range(1, 4)])
    found = [table for layout in pages(report) for table in tables(layout)]
    assert len(found) > 1
    for table in found:
        assert [row[1].replace("\n", " ") for row in table[1:]] == ["Mine 1", "Mine 2", "Mine 3"]
    shown = [heading.replace("\n", " ") for table in found for heading in table[0]]
    assert set(shown) == set(columns)


def test_words_are_all_there_and_no_expression_is_worked_out(pages):
    report = Report("Title [% 1 + 1 %]", footer="qgis_process run x")
    text = " ".join(f"word{number}" for number in range(3000))
    report.paragraph(text)
    report.command("qgis_process run y --PATH=/" + "long" * 200)
    report.warning("Beware of [% @qgis_version %].")
    report.bullets(["one", "two"])
    report.facts({"Pairs": 12, "Yes": True})
    layouts = pages(report)
    found = words(layouts, footers=False)
    assert text in found
    assert "long" * 200 in found.replace(" ", "")
    assert "@qgis_version" in found
    assert "1 + 1" in found
    assert "•  one" in found
    assert ["Pairs", "12"] in tables(layouts[-1])[0]
    check_inside(layouts)


def test_headings_stay_with_what_follows(pages):
    report = Report("Title")
    for number in range(30):
        report.heading(f"Heading {number}")
        report.figure(SVG if number % 2 else PNG, f"Figure {number}")
        report.table(["a"], [[number]] * 3)
    for layout in pages(report):
        texts = [label.text() for label in labels(layout)][:-2]
        assert not texts[-1].startswith("Heading")


def test_a_map_has_its_legend_coordinates_and_scale(pages, tmp_path):
    from qgis.core import QgsLayoutItemLegend, QgsLayoutItemMap, QgsLayoutItemPicture, QgsLayoutItemScaleBar

    path, square = (
        raster(tmp_path / "v.tif", 32648),
        "POLYGON ((600100 4199900, 600900 4199900, 600900 4199100, 600100 4199900))",
    )
    shape = Shape(0, "A [% 2 + 2 %]", {}, ogr.CreateGeometryFromWkt(square))
    dot = Shape(0, "P", {}, ogr.CreateGeometryFromWkt("POINT (600500 4199500)"))
    over = (
        Overlay("Mines [% 3 %]", "#1a1a1a", [shape]),
        Overlay("Stations", "#ffd92f", [dot]),
        Overlay("None", "#000000", []),
    )
    report = Report("Title")
    report.map(
        None, "a caption", MapView(path, tags.KIND_UP_VELOCITY, "Vertical velocity [mm/yr]", (-50.0, 50.0), over)
    )
    (layout,) = pages(report)
    (item,) = (item for item in layout.items() if isinstance(item, QgsLayoutItemMap))
    assert [layer.name() for layer in item.layers()] == ["Stations", "Mines [\u2060% 3 %]", "Vertical velocity [mm/yr]"]
    assert item.grids().size() == 1
    assert item.crs().authid() == "EPSG:32648"
    kinds = [type(item) for item in layout.items()]
    assert {QgsLayoutItemLegend, QgsLayoutItemPicture, QgsLayoutItemScaleBar} <= set(kinds)
    assert "EPSG:32648" in words([layout])
    function = item.layers()[-1].renderer().shader().rasterShaderFunction()
    assert (function.minimumValue(), function.maximumValue()) == (-50.0, 50.0)
    check_inside([layout])
    bar = next(item for item in layout.items() if isinstance(item, QgsLayoutItemScaleBar))
    length = bar.unitsPerSegment() * bar.numberOfSegments() * (1000.0 if bar.unitLabel() == "km" else 1.0)
    drawn = length / item.extent().width() * item.rect().width()
    assert 15.0 < drawn <= 60.0


def test_radar_coordinates_have_no_scale_and_no_north(pages, tmp_path):
    from qgis.core import QgsLayoutItemPicture, QgsLayoutItemScaleBar

    report = Report("Title")
    path = raster(tmp_path / "v.tif", None)
    report.map(None, "", MapView(path, tags.KIND_VELOCITY, "LOS velocity [mm/yr]", (-50.0, 50.0)))
    (layout,) = pages(report)
    assert not any(isinstance(item, (QgsLayoutItemPicture, QgsLayoutItemScaleBar)) for item in layout.items())
    assert "No coordinate system" in words([layout])


def raster(path, code):
    target = gdal.GetDriverByName("GTiff").Create(str(path), 40, 20, 1, gdal.GDT_Float32)
    target.SetGeoTransform((600000.0, 50.0, 0.0, 4200000.0, 0.0, -50.0))
    if code:
        system = osr.SpatialReference()
        system.ImportFromEPSG(code)
        target.SetProjection(system.ExportToWkt())
    target.SetMetadata({tags.KIND: tags.KIND_UP_VELOCITY})
    target.GetRasterBand(1).WriteArray(np.linspace(-60, 60, 800).reshape(20, 40).astype(np.float32))
    target = None
    return str(path)


def three_pages():
    report = Report("Title")
    for number in range(3):
        report.heading(f"Heading {number}")
        report.table(["a"], [[line] for line in range(40)])
    return report


def test_pdf_has_all_pages(provider, tmp_path):
    from mining_insar.processing_provider.maps.pages import write_pdf

    path, told = tmp_path / "Ж r.pdf", []
    count = write_pdf(str(path), three_pages(), Reporter(progress=told.append))
    assert count >= 3
    pages = [key for key in gdal.Open(str(path)).GetMetadata("SUBDATASETS") if key.endswith("_NAME")]
    assert len(pages) == count
    assert told == sorted(told)
    first = gdal.Open(f"PDF:1:{path}")
    # A4 upright
    assert first.RasterYSize / first.RasterXSize == pytest.approx(297 / 210, rel=0.01)
    assert (first.GetRasterBand(1).ReadAsArray() < 100).mean() > 0.001
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_cancel_leaves_no_pdf(provider, tmp_path):
    from mining_insar.processing_provider.maps.pages import write_pdf

    asked, report = [], three_pages()
    write_pdf(str(tmp_path / "r.pdf"), report, Reporter(cancelled=lambda: asked.append(1)))
    (tmp_path / "r.pdf").unlink()
    # The last questions are asked while the pages are drawn.
    last = len(asked) - 1
    asked.clear()
    with pytest.raises(Cancelled):
        write_pdf(str(tmp_path / "r.pdf"), report, Reporter(cancelled=lambda: asked.append(1) or len(asked) >= last))
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Cancelled):
        write_pdf(str(tmp_path / "r.pdf"), report, Reporter(cancelled=lambda: True))
    assert list(tmp_path.iterdir()) == []


def test_an_old_pdf_is_kept_where_the_new_one_fails(provider, tmp_path, monkeypatch):
    from qgis.core import QgsLayoutExporter

    from mining_insar.algorithms.checks import InputError
    from mining_insar.processing_provider.maps import pages

    path = tmp_path / "r.pdf"
    path.write_text("the old one", "utf-8")
    failed = lambda *_: (QgsLayoutExporter.ExportResult.FileError, "no ink")  # noqa: E731
    monkeypatch.setattr(pages.QgsLayoutExporter, "exportToPdf", failed)
    with pytest.raises(InputError, match="no ink"):
        pages.write_pdf(str(path), three_pages(), Reporter())
    assert path.read_text("utf-8") == "the old one"


@pytest.mark.parametrize("text", ["a" * 300, "", "x\n\ny", "Между Ж矿山矿山 " * 20, "/a/b_c/" * 60])
@pytest.mark.parametrize("narrow", [False, True])
def test_lines_fit_and_lose_nothing(provider, text, narrow):
    from mining_insar.processing_provider.maps.layout_items import elided, text_width, wrapped

    lines = wrapped(text, 30.0, 8.0, narrow=narrow)
    assert all(text_width(line, 8.0) <= 30.0 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
    short = elided(text, 30.0, 8.0, 2)
    assert len(short) <= 2
    assert all(text_width(line, 8.0) <= 30.0 for line in short)


def test_pdf_is_refused_outside_the_main_thread(provider, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback
    from qgis.PyQt.QtCore import QEventLoop

    path = raster(tmp_path / "v.tif", 32648)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mininginsar:report")
    given = {"VELOCITY": [path], "PDF": str(tmp_path / "r.pdf")}
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    loop, told = QEventLoop(), []
    task.executed.connect(lambda done, _results: (told.append(done), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    assert told == [False]
    assert "main thread" in feedback.textLog()
    assert not (tmp_path / "r.pdf").exists()
