"""Frames, contact sheet, printed map and report by Processing, on a small series of known colours."""

from __future__ import annotations

import datetime
import json

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.io import tags

DATES = [(datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number)).isoformat() for number in range(6)]
DATES_AS_DATES = [datetime.date.fromisoformat(text) for text in DATES]
COMMAND = "qgis_process run mininginsar:sbas --STACK=a.h5"


def write(path, bands, unit, kind, dates=(), shape=(60, 80), corner=(600000.0, 4200000.0), pixel=50.0, epsg=32648):
    from osgeo import osr

    target = gdal.GetDriverByName("GTiff").Create(str(path), shape[1], shape[0], len(bands), gdal.GDT_Float32)
    target.SetGeoTransform((corner[0], pixel, 0.0, corner[1], 0.0, -pixel))
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        target.SetProjection(system.ExportToWkt())
    target.SetMetadata({tags.KIND: kind, tags.UNITS: unit, tags.COMMAND: COMMAND, tags.REFERENCE: "area"})
    for number, values in enumerate(bands, start=1):
        band = target.GetRasterBand(number)
        band.WriteArray(np.broadcast_to(values, shape).astype(np.float32))
        band.SetUnitType(unit)
        if dates:
            band.SetMetadataItem(tags.BAND_DATE, dates[number - 1])
            band.SetDescription(dates[number - 1])
    target = None
    return str(path)


@pytest.fixture
def series(tmp_path):
    """West half sinks by 20 mm per date, the east half stands."""
    west = np.zeros((60, 80))
    west[:, :40] = -20.0
    return write(tmp_path / "series.tif", [west * number for number in range(6)], "mm", "timeseries", DATES)


@pytest.fixture
def mines(tmp_path):
    ring = [[600500, 4197500], [601500, 4197500], [601500, 4199500], [600500, 4199500], [600500, 4197500]]
    feature = {
        "type": "Feature",
        "properties": {"name": "A <b>"},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32648"}}
    path = tmp_path / "mines.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}), "utf-8")
    return str(path)


def run(name, provider, **parameters):
    import processing

    return processing.run(f"mininginsar:{name}", parameters)


def picture(path):
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(path))
    assert not image.isNull()
    return image


def colours(image, left, right):
    """Colours seen between two shares of the width, in the middle of the height."""
    row = image.height() // 2
    found = (image.pixelColor(x, row) for x in range(int(left * image.width()), int(right * image.width())))
    return {(one.red(), one.green(), one.blue()) for one in found}


def test_frames(provider, series, mines, tmp_path):
    folder = tmp_path / "frames"
    result = run(
        "exportframes", provider, TIMESERIES=series, CONCESSIONS=mines, WIDTH=321, HEIGHT=201, LIMIT=100,
        OUTPUT_FOLDER=str(folder),
    )  # fmt: skip
    assert result["N_FRAMES"] == 6
    assert result["COLOUR_LIMIT"] == 100
    assert result["FFMPEG"].startswith("ffmpeg -framerate")
    names = sorted(path.name for path in folder.iterdir())
    assert names == [*(f"frame_{number:04d}.png" for number in range(1, 7)), "frames.csv"]
    sizes = {(picture(folder / name).width(), picture(folder / name).height()) for name in names[:-1]}
    assert sizes == {(320, 200)}
    # -100 mm is the dark end of the ramp, zero its middle
    dark, pale = (103, 0, 31), (247, 247, 247)
    first, last = picture(folder / names[0]), picture(folder / names[5])
    assert dark in colours(last, 0.1, 0.42)
    assert dark not in colours(first, 0.1, 0.42)
    assert pale in colours(last, 0.5, 0.75)
    assert pale in colours(first, 0.1, 0.42)
    lines = (folder / "frames.csv").read_text("utf-8").splitlines()
    assert lines[1] == "frame_0001.png,2018-01-06,2018-01-06"
    assert len(lines) == 7


def test_frames_are_whole_or_not_at_all(provider, series, tmp_path):
    from qgis.core import QgsProcessingException

    folder = tmp_path / "frames"
    folder.mkdir()
    (folder / "mine.txt").write_text("keep me", "utf-8")
    with pytest.raises(QgsProcessingException, match=r"holds something else.*mine\.txt"):
        run("exportframes", provider, TIMESERIES=series, OUTPUT_FOLDER=str(folder))
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]
    (folder / "mine.txt").unlink()
    run("exportframes", provider, TIMESERIES=series, OUTPUT_FOLDER=str(folder), WIDTH=200, HEIGHT=150)
    run("exportframes", provider, TIMESERIES=series, OUTPUT_FOLDER=str(folder), WIDTH=200, HEIGHT=150, EVERY=5)
    assert len(list(folder.iterdir())) == 3
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("place", [None, "/usr/bin/ffmpeg"])
def test_where_the_film_is_to_come_from(provider, series, tmp_path, monkeypatch, place):
    import processing
    from qgis.core import QgsProcessingFeedback

    from mining_insar.processing_provider.maps import exportframes

    monkeypatch.setattr(exportframes.shutil, "which", lambda name: place if name == "ffmpeg" else None)
    heard = QgsProcessingFeedback(False)
    given = {"TIMESERIES": series, "OUTPUT_FOLDER": str(tmp_path / "frames"), "WIDTH": 200, "HEIGHT": 150}
    processing.run("mininginsar:exportframes", given, feedback=heard)
    assert "ffmpeg -framerate" in heard.textLog()
    assert ("ffmpeg is not installed here" in heard.textLog()) == (place is None)


def test_animated_gif(provider, series, tmp_path):
    image = pytest.importorskip("PIL.Image")
    path = tmp_path / "film.gif"
    run("exportframes", provider, TIMESERIES=series, GIF=str(path), WIDTH=200, HEIGHT=150, STEP_DAYS=20)
    with image.open(path) as film:
        assert film.size == (200, 150)
        assert film.n_frames == 4


def test_contact_sheet(provider, series, mines, tmp_path):
    path = tmp_path / "sheet.png"
    result = run(
        "contactsheet", provider, TIMESERIES=series, CONCESSIONS=mines, N_DATES=4, COLUMNS=2, MAP_WIDTH=120,
        SHEET=str(path),
    )  # fmt: skip
    assert result["N_MAPS"] == 4
    assert result["COLOUR_LIMIT"] == 100
    sheet = picture(path)
    assert sheet.width() > 240
    assert sheet.text("Description").startswith("qgis_process run mininginsar:contactsheet")


def test_series_in_degrees_and_thinned(provider, tmp_path):
    """A raster much larger than its map, in degrees: drawn in metres, from a fraction of its pixels."""
    wide = np.zeros((400, 500))
    wide[:, :250] = -50.0
    where = {"shape": (400, 500), "corner": (106.0, 38.0), "pixel": 0.0005, "epsg": 4326}
    source = write(tmp_path / "big.tif", [0 * wide, wide], "mm", "timeseries", DATES[:2], **where)
    path = tmp_path / "sheet.png"
    run("contactsheet", provider, TIMESERIES=source, N_DATES=2, MAP_WIDTH=100, LIMIT=50, SHEET=str(path))
    found = colours(picture(path), 0.0, 1.0)
    assert (103, 0, 31) in found
    assert (247, 247, 247) in found


def test_series_in_radar_coordinates(provider, tmp_path):
    """No coordinate system: a map without scale and north."""
    west = np.zeros((60, 80))
    west[:, :40] = -30.0
    where = {"corner": (0.0, 60.0), "pixel": 1.0, "epsg": None}
    source = write(tmp_path / "radar.tif", [0 * west, west], "mm", "timeseries", DATES[:2], **where)
    path = tmp_path / "sheet.png"
    assert run("contactsheet", provider, TIMESERIES=source, LIMIT=30, MAP_WIDTH=100, SHEET=str(path))["N_MAPS"] == 2
    assert (103, 0, 31) in colours(picture(path), 0.0, 1.0)


def test_thinning_takes_pixels_not_means(tmp_path):
    """A pattern of single pixels: what is left has their values, in their places."""
    from mining_insar.algorithms.io.rasters import RasterSpec
    from mining_insar.algorithms.io.thin import open_thinned, write_thinned
    from mining_insar.algorithms.reporting import Reporter
    from mining_insar.algorithms.runs.common import series_spec

    whole = np.arange(120 * 160, dtype=float).reshape(120, 160)
    source = write(tmp_path / "s.tif", [0 * whole, whole], "mm", "timeseries", DATES[:2], shape=(120, 160))
    with open_thinned(source, None, (40, 30)) as (series, step):
        assert (series.grid.width, series.grid.height, step) == (40, 30, 1)
        assert series.grid.transform[1] == pytest.approx(200.0)
        spec: RasterSpec = series_spec(str(tmp_path / "t.tif"), series.dates, {})
        there = write_thinned(series, step, [0, 1], spec, Reporter())
    assert there.all()
    thinned = gdal.Open(str(tmp_path / "t.tif"))
    found = thinned.GetRasterBand(2).ReadAsArray()
    rows, cols = np.divmod(found.astype(int), 160)
    assert (rows // 4 == np.arange(30)[:, np.newaxis]).all()
    assert (cols // 4 == np.arange(40)).all()


def test_thinning_what_gdal_cannot(tmp_path):
    """HDF5 and NetCDF are thinned while they are read, strip by strip."""
    from mining_insar.algorithms.io import thin
    from mining_insar.algorithms.io.series import open_series
    from mining_insar.algorithms.reporting import Reporter
    from mining_insar.algorithms.runs.common import series_spec

    whole = np.arange(121 * 163, dtype=float).reshape(121, 163)
    source = write(tmp_path / "s.tif", [0 * whole, whole], "mm", "timeseries", DATES[:2], shape=(121, 163))
    with open_series(source) as series, pytest.MonkeyPatch.context() as patch:
        patch.setattr(thin, "_STRIP_BYTES", 4 * 2 * 163 * 20)
        thin.write_thinned(series, 4, [1], series_spec(str(tmp_path / "t.tif"), DATES_AS_DATES[1:2], {}), Reporter())
    thinned = gdal.Open(str(tmp_path / "t.tif"))
    assert thinned.GetRasterBand(1).ReadAsArray() == pytest.approx(whole[2::4, 2::4], rel=1e-6)


def test_frames_in_a_worker_thread_over_a_basemap(provider, series, mines, tmp_path):
    """As the desktop runs it: a task, with a layer of the project below."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
        QgsRasterLayer,
    )
    from qgis.PyQt.QtCore import QEventLoop

    below = QgsRasterLayer(write(tmp_path / "below.tif", [1.0], "mm", "x"), "below")
    QgsProject.instance().addMapLayer(below)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    given = {"TIMESERIES": series, "CONCESSIONS": mines, "BASEMAP": [below.id()], "OPACITY": 50, "WIDTH": 200}
    given |= {"HEIGHT": 150, "OUTPUT_FOLDER": str(tmp_path / "frames")}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mininginsar:exportframes")
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    loop, told = QEventLoop(), []
    task.executed.connect(lambda done, results: (told.append((done, results)), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    assert told[0][0], feedback.textLog()
    assert len(list((tmp_path / "frames").iterdir())) == 7
    QgsProject.instance().clear()


def test_cancelled_frames_leave_nothing(provider, series, tmp_path):
    from mining_insar.algorithms.reporting import Cancelled, Reporter
    from mining_insar.processing_provider.maps.exportframes import export_frames
    from mining_insar.processing_provider.maps.series_maps import MapRequest

    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 4

    with pytest.raises(Cancelled):
        export_frames(
            MapRequest(series, None, None, ""),
            every=1,
            step_days=None,
            size=(200, 150),
            seconds=0.1,
            command="",
            outputs={"OUTPUT_FOLDER": str(tmp_path / "frames")},
            reporter=Reporter(cancelled=cancelled),
        )
    assert [path.name for path in tmp_path.iterdir()] == ["series.tif"]


@pytest.mark.parametrize("ending", ["png", "pdf", "svg"])
def test_printed_map(provider, series, mines, tmp_path, ending):
    rate = np.zeros((60, 80))
    rate[30, 20] = -80.0
    velocity = write(tmp_path / "velocity.tif", [rate], "mm/yr", "velocity")
    page, template = tmp_path / f"map.{ending}", tmp_path / "map.qpt"
    result = run(
        "maplayout", provider, VELOCITY=velocity, TIMESERIES=series, CONCESSIONS=mines, MAP=str(page),
        TEMPLATE=str(template),
    )  # fmt: skip
    assert result["LOWEST"] == -80.0
    assert result["N_CONCESSIONS"] == 1
    assert page.stat().st_size > 3000
    words = template.read_text("utf-8")
    assert "<Layout" in words
    assert "Lowest [mm/yr]" in words
    assert COMMAND in words
    assert sorted(path.suffix for path in tmp_path.iterdir() if ".part" in path.name) == []


def print_items(template):
    """The layout of a template, opened in a project of its own."""
    from qgis.core import QgsPrintLayout, QgsProject, QgsReadWriteContext
    from qgis.PyQt.QtXml import QDomDocument

    document = QDomDocument()
    document.setContent(template.read_text("utf-8"))
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    return project, layout


def test_printed_map_says_what_the_raster_shows(provider, series, mines, tmp_path):
    """A vertical velocity in metres: words, unit and numbers; the title is no expression."""
    from qgis.core import QgsLayoutItemLabel, QgsLayoutItemManualTable, QgsLayoutItemMap, QgsLayoutItemPicture

    rate = np.zeros((60, 80))
    rate[51, 33] = -0.08
    velocity = write(tmp_path / "velocity.tif", [rate], "m/yr", "up_velocity")
    template = tmp_path / "map.qpt"
    result = run(
        "maplayout", provider, VELOCITY=velocity, TIMESERIES=series, CONCESSIONS=mines, TEMPLATE=str(template),
    )  # fmt: skip
    assert result["LOWEST"] == pytest.approx(-80.0)
    words = template.read_text("utf-8")
    assert "Vertical velocity [m/yr]" in words
    assert "LOS velocity" not in words
    project, layout = print_items(template)
    texts = " ".join(item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel))
    assert "Vertical velocity" in texts
    assert "lowest -80.0 mm/yr at (601675, 4197425)" in texts
    assert "What the sign means is not on record." in texts
    (shown,) = (item for item in layout.items() if isinstance(item, QgsLayoutItemMap))
    assert shown.grids().size() == 1
    assert len([item for item in layout.items() if isinstance(item, QgsLayoutItemPicture)]) == 2
    (table,) = (made for made in layout.multiFrames() if isinstance(made, QgsLayoutItemManualTable))
    rows = [[cell.content() for cell in row] for row in table.tableContents()]
    assert rows == [["Concession", "Lowest [mm/yr]", "Mean [mm/yr]"], ["A <b>", "0.0", "0.0"]]
    del table, shown, layout, project


def test_concessions_in_degrees_the_fastest_first(provider, tmp_path):
    """Another coordinate system than the raster's; more of them than the table has lines."""
    from osgeo import ogr, osr
    from qgis.core import QgsLayoutItemLabel, QgsLayoutItemManualTable

    from mining_insar.algorithms.io.features import VectorFeature, write_features

    rate = np.repeat(np.arange(-80.0, 0.0)[np.newaxis], 60, axis=0)
    velocity = write(tmp_path / "velocity.tif", [rate], "mm/yr", "velocity")
    metres, degrees = osr.SpatialReference(), osr.SpatialReference()
    metres.ImportFromEPSG(32648)
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    turn = osr.CoordinateTransformation(metres, degrees)
    features = []
    for number in range(13):
        west = 600000.0 + 250.0 * number
        ring = [turn.TransformPoint(x, y)[:2] for x, y in
                [(west, 4199500), (west + 150, 4199500), (west + 150, 4199000), (west, 4199500)]]  # fmt: skip
        text = ", ".join(f"{x} {y}" for x, y in ring)
        shape = ogr.CreateGeometryFromWkt(f"POLYGON (({text}))")
        features.append(VectorFeature(bytes(shape.ExportToWkb()), {"name": f"M{12 - number}"}))
    path, template = str(tmp_path / "c.gpkg"), tmp_path / "map.qpt"
    write_features(path, "c", degrees.ExportToWkt(), ogr.wkbPolygon, features)
    result = run("maplayout", provider, VELOCITY=velocity, CONCESSIONS=path, TEMPLATE=str(template))
    assert result["N_CONCESSIONS"] == 13
    project, layout = print_items(template)
    (table,) = (made for made in layout.multiFrames() if isinstance(made, QgsLayoutItemManualTable))
    names = [row[0].content() for row in table.tableContents()[1:]]
    assert names == [f"M{number}" for number in range(12, 2, -1)]
    lowest = [float(row[1].content()) for row in table.tableContents()[1:]]
    # A triangle of 150 m whose west is at column 5 n: its first pixel that counts is that one.
    assert lowest == pytest.approx([-80.0 + 5 * number for number in range(10)], abs=1.0)
    texts = [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert "and 3 more concessions" in texts
    del table, layout, project


def test_series_of_another_place_is_left_out_of_the_printed_map(provider, tmp_path):
    import processing
    from qgis.core import QgsProcessingFeedback

    velocity = write(tmp_path / "velocity.tif", [-5.0], "mm/yr", "velocity")
    far = write(tmp_path / "far.tif", [0.0, -5.0], "mm", "timeseries", DATES[:2], corner=(700000.0, 4200000.0))
    feedback = QgsProcessingFeedback()
    given = {"VELOCITY": velocity, "TIMESERIES": far, "MAP": str(tmp_path / "map.png")}
    processing.run("mininginsar:maplayout", given, feedback=feedback)
    assert "its history is left out" in feedback.textLog()


def test_template_opens_again(provider, series, tmp_path):
    from qgis.core import QgsPrintLayout, QgsProject, QgsReadWriteContext
    from qgis.PyQt.QtXml import QDomDocument

    velocity = write(tmp_path / "velocity.tif", [-5.0], "mm/yr", "velocity")
    template = tmp_path / "map.qpt"
    run("maplayout", provider, VELOCITY=velocity, TEMPLATE=str(template))
    document = QDomDocument()
    document.setContent(template.read_text("utf-8"))
    project = QgsProject()
    layout = QgsPrintLayout(project)
    items, done = layout.loadFromTemplate(document, QgsReadWriteContext())
    assert done
    assert len(items) >= 6
    del items, layout


def test_desktop_keeps_the_layout(provider, tmp_path, monkeypatch):
    import qgis.utils
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    monkeypatch.setattr(qgis.utils, "iface", object())
    velocity = write(tmp_path / "velocity.tif", [-5.0], "mm/yr", "velocity")
    for number in (1, 2):
        run("maplayout", provider, VELOCITY=velocity, MAP=str(tmp_path / f"{number}.png"))
    names = sorted(layout.name() for layout in project.layoutManager().layouts())
    assert names == ["Mining InSAR map", "Mining InSAR map (2)"]
    # the second map shows the layer that the first one brought
    assert len(project.mapLayers()) == 1
    project.clear()


def test_headless_leaves_the_project_alone(provider, tmp_path):
    from qgis.core import QgsProject

    project = QgsProject.instance()
    before = len(project.mapLayers()), len(project.layoutManager().layouts())
    velocity = write(tmp_path / "velocity.tif", [-5.0], "mm/yr", "velocity")
    run("maplayout", provider, VELOCITY=velocity, MAP=str(tmp_path / "map.png"))
    assert (len(project.mapLayers()), len(project.layoutManager().layouts())) == before


def test_report_and_pdf(provider, series, tmp_path):
    write(tmp_path / "velocity.tif", [-5.0], "mm/yr", "velocity")
    page, pdf = tmp_path / "report.html", tmp_path / "report.pdf"
    result = run("report", provider, RESULTS=str(tmp_path), REPORT=str(page), PDF=str(pdf))
    assert result["N_RASTERS"] == 2
    assert result["N_DOUBTS"] > 0
    assert pdf.read_bytes().startswith(b"%PDF")
    assert "What cannot be trusted" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("exportframes", {"EVERY": 2, "STEP_DAYS": 5}, "not both"),
        ("exportframes", {"START": "2030-01-01"}, "No date of the series"),
        ("exportframes", {"EXTENT": "0,1,0,1 [EPSG:32648]"}, "lies outside the series"),
        ("contactsheet", {"MAP_WIDTH": 4000, "COLUMNS": 6, "N_DATES": 6}, "at most 16000 are made"),
    ],
)
def test_refusals(provider, series, tmp_path, name, given, words):
    from qgis.core import QgsProcessingException

    where = {"OUTPUT_FOLDER": str(tmp_path / "f")} if name == "exportframes" else {"SHEET": str(tmp_path / "s.png")}
    with pytest.raises(QgsProcessingException, match=words):
        run(name, provider, TIMESERIES=series, **where, **given)
    assert not (tmp_path / "f").exists()
    assert not (tmp_path / "s.png").exists()


def test_nothing_to_draw(provider, tmp_path):
    from qgis.core import QgsProcessingException

    source = write(tmp_path / "empty.tif", [np.nan, np.nan], "mm", "timeseries", DATES[:2])
    with pytest.raises(QgsProcessingException, match="no value at any of the dates"):
        run("contactsheet", provider, TIMESERIES=source, SHEET=str(tmp_path / "s.png"))
