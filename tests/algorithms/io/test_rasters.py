"""GeoTIFF outputs: whole or not at all, with everything that QGIS and the next step need to know in them."""

from __future__ import annotations

import os
import shutil
import subprocess

import numpy as np
import pytest
from osgeo import gdal, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Grid, Window
from mining_insar.algorithms.io import rasters
from mining_insar.algorithms.io.engine import plan_blocks, run_blocks
from mining_insar.algorithms.io.rasters import COMPRESSION, OutputSet, RasterSpec, check_destinations, check_free_space
from mining_insar.algorithms.reporting import Cancelled, Reporter


def utm():
    system = osr.SpatialReference()
    system.ImportFromEPSG(32648)
    return system.ExportToWkt()


GRID = Grid(300, 200, (6e5, 30.0, 0.0, 4.2e6, 0.0, -30.0), utm())


@pytest.fixture(params=[False, True], ids=["GDAL returns errors", "GDAL raises"])
def gdal_regime(request):
    """Both ways in which QGIS, or another plugin, may have set up GDAL."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def noise(bands=1, rows=200, cols=300):
    return np.random.default_rng(0).normal(size=(bands, rows, cols)).astype(np.float32)


def write_whole(output, key, values):
    output.write(key, Window(0, 0, *values.shape[-2:]), values)


def make(specs, error=None, **more):
    """Write noise into all rasters of a set; then the run fails with ``error``."""
    with OutputSet(specs, GRID, **more) as output:
        for key, spec in specs.items():
            write_whole(output, key, noise(spec.bands))
        if error:
            raise error


def test_a_raster_says_what_it_is(tmp_path, gdal_regime):
    path = str(tmp_path / "series.tif")
    values = noise(2)
    values[:, :10, :10] = np.nan
    spec = RasterSpec(
        path,
        bands=2,
        units="mm",
        descriptions=("2018-01-06", "2018-01-18"),
        tags={"SIGN": "toward", "WAVELENGTH_METRES": "0.0555"},
        band_tags=({"DATE": "2018-01-06"}, {"DATE": "2018-01-18"}),
    )
    with OutputSet({"SERIES": spec}, GRID) as output:
        write_whole(output, "SERIES", values)
        assert "SERIES" in output
        assert "VELOCITY" not in output
        assert not os.path.exists(path)
    assert os.listdir(tmp_path) == ["series.tif"]
    dataset = gdal.Open(path)
    np.testing.assert_array_equal(dataset.ReadAsArray(), values)
    assert dataset.GetGeoTransform() == GRID.transform
    assert osr.SpatialReference(dataset.GetProjection()).IsSame(osr.SpatialReference(GRID.crs_wkt))
    assert dataset.GetMetadata()["SIGN"] == "toward"
    band = dataset.GetRasterBand(2)
    assert (band.GetDescription(), band.GetUnitType(), band.GetMetadata()["DATE"]) == ("2018-01-18", "mm", "2018-01-18")
    assert np.isnan(band.GetNoDataValue())
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"


@pytest.mark.parametrize(("dtype", "nodata"), [("int16", None), ("uint8", 255), ("float64", float("nan"))])
def test_other_types(tmp_path, dtype, nodata):
    path = str(tmp_path / "count.tif")
    values = np.array([[1.0, np.nan], [3.0, 4.0]], dtype=np.float32)
    with OutputSet({"A": RasterSpec(path, dtype=dtype, nodata=nodata)}, Grid(2, 2, (0, 1, 0, 0, 0, 1))) as output:
        write_whole(output, "A", values)
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    missing = {"int16": 0, "uint8": 255, "float64": np.nan}[dtype]
    np.testing.assert_array_equal(band.ReadAsArray(), [[1, missing], [3, 4]])
    assert gdal.GetDataTypeName(band.DataType).lower().replace("byte", "uint8") == dtype


def test_blocks_make_the_same_file_size_as_one_write(tmp_path):
    """A compressed tile that is written twice leaves its first version in the file."""
    grid = Grid(900, 700, GRID.transform, GRID.crs_wkt)
    values = noise(6, 700, 900)
    for block in ((256, 256), (13, 900), (128, 128)):
        plan = plan_blocks(grid, block, bytes_per_pixel=200, memory_mb=60, threads=2)
        assert len(plan.windows) > 3
        with OutputSet({"T": RasterSpec(str(tmp_path / "t.tif"), 6)}, grid, block=plan.output_block) as output:
            run_blocks(
                plan,
                lambda window: values[(slice(None), *window.slices)],
                lambda _window, data: data,
                lambda window, data, output=output: output.write("T", window, data),
                Reporter(),
            )
        written = gdal.Open(str(tmp_path / "t.tif"))
        np.testing.assert_array_equal(written.ReadAsArray(), values)
        cols, rows = written.GetRasterBand(1).GetBlockSize()
        assert (rows, cols) == plan.output_block
        options = [*COMPRESSION, "INTERLEAVE=BAND", f"BLOCKYSIZE={rows}"]
        options += [] if cols == 900 else ["TILED=YES", f"BLOCKXSIZE={cols}"]
        once = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "o.tif"), 900, 700, 6, gdal.GDT_Float32, options)
        for number in range(6):
            once.GetRasterBand(number + 1).WriteArray(values[number])
        del once
        ratio = (tmp_path / "t.tif").stat().st_size / (tmp_path / "o.tif").stat().st_size
        assert ratio < 1.01


def test_an_error_leaves_what_was_there(tmp_path, gdal_regime):
    path = tmp_path / "v.tif"
    path.write_bytes(b"the map of last week")
    for error in (InputError("no"), Cancelled("stop"), KeyboardInterrupt()):
        with pytest.raises(type(error)):
            make({"V": RasterSpec(str(path))}, error)
        assert path.read_bytes() == b"the map of last week"
        assert os.listdir(tmp_path) == ["v.tif"]


def test_replacing_removes_stale_statistics_and_overviews(tmp_path):
    path = tmp_path / "v.tif"
    for ending in ("", ".aux.xml", ".ovr"):
        (tmp_path / f"v.tif{ending}").write_bytes(b"old")
    with OutputSet({"V": RasterSpec(str(path))}, GRID) as output:
        write_whole(output, "V", noise())
    assert os.listdir(tmp_path) == ["v.tif"]
    assert gdal.Open(str(path)) is not None


def test_all_are_renamed_or_none(tmp_path, monkeypatch):
    first, second = tmp_path / "a.tif", tmp_path / "b.tif"
    first.write_bytes(b"old a")
    second.write_bytes(b"old b")
    replace = os.replace

    def locked(source, target):
        if str(target) == str(second) and ".part." in str(source):
            raise PermissionError(13, "The process cannot access the file", str(target))
        replace(source, target)

    monkeypatch.setattr(rasters.os, "replace", locked)
    specs = {"A": RasterSpec(str(first)), "B": RasterSpec(str(second))}
    with pytest.raises(InputError, match=r"Cannot replace .*b\.tif.*remove that layer first"):
        make(specs)
    assert (first.read_bytes(), second.read_bytes()) == (b"old a", b"old b")
    assert sorted(os.listdir(tmp_path)) == ["a.tif", "b.tif"]


def test_bad_destinations(tmp_path):
    def refused(path, message, **more):
        with pytest.raises(InputError, match=message):
            OutputSet({"VELOCITY": RasterSpec(str(path))}, GRID, **more)
        assert not [name for name in os.listdir(tmp_path) if "part" in name]

    refused(tmp_path / "missing" / "v.tif", "VELOCITY: cannot write .*missing.* does not exist")
    refused(tmp_path / "v.vrt", r"name must end in \.tif, got .*v\.vrt")
    (tmp_path / "folder.tif").mkdir()
    refused(tmp_path / "folder.tif", "it is a folder")
    (tmp_path / "input.tif").touch()
    (tmp_path / "link.tif").symlink_to(tmp_path / "input.tif")
    refused(tmp_path / "link.tif", "is also the input .*input.tif.*another name", inputs=[str(tmp_path / "input.tif")])
    with pytest.raises(InputError, match=r"B: .*same\.tif is also the output A"):
        check_destinations({"A": str(tmp_path / "same.tif"), "B": f"{tmp_path}/./same.tif"})
    refused("/proc/v.tif" if os.path.isdir("/proc") else tmp_path / "no" / "v.tif", "VELOCITY: cannot write ")


def test_a_folder_without_permission(tmp_path):
    if os.name == "nt" or os.geteuid() == 0:
        pytest.skip("permissions do not bind root (the test of /proc above does)")
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(InputError, match=r"Permission denied.*Choose a folder in which you may write"):
        check_destinations({"V": str(tmp_path / "locked" / "v.tif")})


def test_free_space_is_predicted(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(rasters.shutil, "disk_usage", lambda _path: usage._replace(free=50 << 20))
    said = []
    check_free_space([(str(tmp_path / "a.tif"), 20 << 20), (str(tmp_path / "b.tif"), 20 << 20)], said.append)
    assert not said
    check_free_space([(str(tmp_path / "a.tif"), 40 << 20), (str(tmp_path / "b.tif"), 40 << 20)], said.append)
    assert "up to 80.0 MB needed, 50.0 MB free" in said[0]
    with pytest.raises(
        InputError, match=r"too full for the outputs: up to 1\.0 GB needed, 50\.0 MB free.*Free some space"
    ):
        check_free_space([(str(tmp_path / "a.tif"), 1 << 30)])


def test_a_write_that_fails_names_the_file_and_cleans_up(tmp_path, gdal_regime):
    """A limit on file size fails inside GDAL as a full disk does, at any place in the file."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    for limit in (1000, 100_000, 2_000_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
        try:
            with pytest.raises(InputError, match=r"Cannot write .*v\.tif: .+No output was written"):
                make({"V": RasterSpec(str(tmp_path / "v.tif"), 10), "W": RasterSpec(str(tmp_path / "w.tif"))})
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert os.listdir(tmp_path) == []


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 2 MB, where the tests may mount one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = shutil.which("mount")
    if (
        mount is None
        or subprocess.run(
            [mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("no permission to mount a small tmpfs")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(small_disk, gdal_regime):
    (small_disk / "v.tif").write_bytes(b"old")
    for number, bands in enumerate((12, 100)):
        said = []
        with pytest.raises(InputError, match="full"):
            make({"V": RasterSpec(str(small_disk / "v.tif"), bands)}, warn=said.append)
        # 12 bands might fit when compressed, which is said and tried; 100 cannot and are not begun.
        assert ["may become full" in text for text in said] == ([True] if number == 0 else [])
        assert os.listdir(small_disk) == ["v.tif"]
        assert (small_disk / "v.tif").read_bytes() == b"old"


def test_a_file_cut_off_at_closing_is_noticed(tmp_path):
    output = OutputSet({"V": RasterSpec(str(tmp_path / "v.tif"))}, GRID)
    write_whole(output, "V", noise())
    close = output._close

    def cut(key):
        close(key)
        part = output._parts[key]
        os.truncate(part, part.stat().st_size - 50_000)

    output._close = cut
    with pytest.raises(InputError, match=r"Cannot write .*v\.tif"):
        output.commit()
    assert os.listdir(tmp_path) == []


def test_a_wrong_shape_is_a_mistake_of_ours(tmp_path):
    with OutputSet({"V": RasterSpec(str(tmp_path / "v.tif"))}, GRID) as output:
        with pytest.raises(ValueError, match=r"V must have shape \(1, 200, 300\), got \(300, 200\)"):
            output.write("V", GRID.whole, np.zeros((300, 200), dtype=np.float32))
        output.write("V", GRID.whole, noise()[0])
    assert os.listdir(tmp_path) == ["v.tif"]


def test_a_series_lies_place_by_place_and_has_overviews(tmp_path, monkeypatch):
    """All dates of a place are neighbours in the file; zoomed out, the middle pixel of each square is there."""
    monkeypatch.setattr("mining_insar.algorithms.io.overviews.LEAST_PIXELS", 1)
    grid = Grid(700, 500, GRID.transform, GRID.crs_wkt)
    values = noise(5, 500, 700)
    path = tmp_path / "t.tif"
    stops = []
    with OutputSet(
        {"T": RasterSpec(str(path), 5, through_time=True)}, grid, block=(256, 256), stop=lambda: stops.append(1)
    ) as output:
        for window in (Window(0, 0, 256, 700), Window(256, 0, 244, 700)):
            output.write("T", window, values[(slice(None), *window.slices)])
    dataset = gdal.Open(str(path))
    np.testing.assert_array_equal(dataset.ReadAsArray(), values)
    band = dataset.GetRasterBand(1)
    assert band.GetBlockSize() == [128, 128]
    for place in ("0_0", "3_1", "5_3"):
        at = [int(dataset.GetRasterBand(n).GetMetadataItem(f"BLOCK_OFFSET_{place}", "TIFF")) for n in range(1, 6)]
        size = [int(dataset.GetRasterBand(n).GetMetadataItem(f"BLOCK_SIZE_{place}", "TIFF")) for n in range(1, 6)]
        # GDAL writes the size of a block before and after it
        assert all(0 <= late - early - length <= 8 for early, late, length in zip(at, at[1:], size))
    assert [(band.GetOverview(n).XSize, band.GetOverview(n).YSize) for n in (0, 1)] == [(175, 125), (44, 32)]
    np.testing.assert_array_equal(dataset.GetRasterBand(4).GetOverview(0).ReadAsArray(), values[3, 2::4, 2::4])
    coarse = values[3, 2::4, 2::4]
    rows, cols = np.minimum(np.arange(32) * 4 + 2, 124), np.minimum(np.arange(44) * 4 + 2, 174)
    np.testing.assert_array_equal(dataset.GetRasterBand(4).GetOverview(1).ReadAsArray(), coarse[np.ix_(rows, cols)])
    assert stops


def test_a_cancel_while_overviews_are_made_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr("mining_insar.algorithms.io.overviews.LEAST_PIXELS", 1)

    def stop():
        raise Cancelled("stop")

    spec = RasterSpec(str(tmp_path / "t.tif"), 2, through_time=True)
    with pytest.raises(Cancelled), OutputSet({"T": spec}, GRID, stop=stop) as output:
        write_whole(output, "T", noise(2, GRID.height, GRID.width))
    assert os.listdir(tmp_path) == []


def test_a_series_in_strips_stays_in_strips(tmp_path):
    grid = Grid(900, 39, GRID.transform, GRID.crs_wkt)
    values = noise(2, 39, 900)
    with OutputSet({"T": RasterSpec(str(tmp_path / "t.tif"), 2, through_time=True)}, grid, block=(13, 900)) as output:
        for row in (0, 13, 26):
            output.write("T", Window(row, 0, 13, 900), values[:, row : row + 13])
    dataset = gdal.Open(str(tmp_path / "t.tif"))
    np.testing.assert_array_equal(dataset.ReadAsArray(), values)
    assert dataset.GetRasterBand(1).GetBlockSize() == [900, 13]
