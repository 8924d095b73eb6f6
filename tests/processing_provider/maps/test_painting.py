"""What stands around the maps keeps out of each other's way, however odd the map."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from osgeo import gdal, osr

pytest.importorskip("qgis.core", reason="QGIS is not installed for this Python")


def series(path, rows, cols):
    target = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 3, gdal.GDT_Float32)
    target.SetGeoTransform((6e5, 50.0, 0.0, 42e5, 0.0, -50.0))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32648)
    target.SetProjection(system.ExportToWkt())
    for number in range(3):
        band = target.GetRasterBand(number + 1)
        band.WriteArray(np.full((rows, cols), -10.0 * number, np.float32))
        band.SetDescription((datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number)).isoformat())
        band.SetUnitType("mm")
    target = None
    return str(path)


@pytest.mark.parametrize("width", [80.0, 200.0, 420.0, 2000.0])
@pytest.mark.parametrize(
    ("low", "high"), [(-1.0, 1.0), (-250.0, 250.0), (-2e-6, 2e-6), (0.0, 1.0), (-12345.0, 12345.0)]
)
def test_numbers_of_a_colour_bar_do_not_overlap(qgis_app, width, low, high):
    from qgis.PyQt.QtCore import QRectF

    from mining_insar.processing_provider.maps.painting import _number, fitting_ticks, text_width
    from mining_insar.processing_provider.styles.ramps import ValueRange

    values = ValueRange(low, high)
    found = fitting_ticks(QRectF(0, 0, width, 30), values, 12.0, across=True)
    places = [(value - low) / (high - low) * width for value in found]
    half = [0.5 * text_width(_number(value, values), 0.9 * 12.0) for value in found]
    gaps = [places[n + 1] - half[n + 1] - places[n] - half[n] for n in range(len(found) - 1)]
    # On a bar that is too short even for three numbers nothing can be done
    if width > 80.0 or len(_number(high, values)) < 5:
        assert all(gap > 0 for gap in gaps), (found, gaps)
    assert len(found) >= 2 or width == 80.0
    upright = fitting_ticks(QRectF(0, 0, 30, width), values, 12.0, across=False)
    assert len(upright) <= max(3, 1 + width / (1.8 * 12.0))


@pytest.mark.parametrize(("rows", "cols"), [(200, 10), (6, 300)])
def test_scale_and_arrow_stand_beside_a_map_too_narrow_for_them(provider, tmp_path, rows, cols):
    """The whole map keeps the colour of its value; nothing lies on it."""
    import processing
    from qgis.PyQt.QtGui import QImage
    from scipy import ndimage

    path = series(tmp_path / "series.tif", rows, cols)
    asked = {"TIMESERIES": path, "LIMIT": 20.0}
    processing.run("mininginsar:exportframes", {**asked, "OUTPUT_FOLDER": str(tmp_path / "frames"), "WIDTH": 960})
    processing.run("mininginsar:contactsheet", {**asked, "SHEET": str(tmp_path / "sheet.png")})
    for name in ("frames/frame_0003.png", "sheet.png"):
        image = QImage(str(tmp_path / name)).convertToFormat(QImage.Format.Format_RGB32)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        colours = np.frombuffer(bits, np.uint32).reshape(image.height(), image.width()) & 0xFFFFFF
        patches, _count = ndimage.label(colours == 0x67001F)
        # The end of the colour bar has this colour too; the map is the largest patch of it
        largest = np.argmax(np.bincount(patches.ravel())[1:]) + 1
        height, width = (part.stop - part.start for part in ndimage.find_objects(patches)[largest - 1])
        assert np.mean(patches[ndimage.find_objects(patches)[largest - 1]] == largest) > 0.98, name
        assert height / width == pytest.approx(rows / cols, rel=0.1), name


def test_the_label_of_the_colour_bar_is_whole(provider, tmp_path, monkeypatch):
    """Longer than the sheet is wide, it is said in short rather than cut off."""
    import processing

    from mining_insar.processing_provider.maps import contactsheet

    said = []
    monkeypatch.setattr(contactsheet, "colour_bar", lambda *call, **_more: said.append(call[4]))
    path = series(tmp_path / "series.tif", 40, 50)
    for count in (1, 3):
        asked = {"TIMESERIES": path, "N_DATES": count, "SHEET": str(tmp_path / f"{count}.png"), "COLUMNS": count}
        processing.run("mininginsar:contactsheet", asked)
    assert said == [
        "LOS displacement [mm]",
        "LOS displacement [mm]: line of sight, positive toward the satellite; subsidence is negative",
    ]
