"""Geocoding from file to file: round trips, real lookups, both kinds of lookup, blocks, bad input."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.lookup import Projector
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.geocode import LookupRequest, MapRequest, run_geocode

SHAPE = (90, 140)
UTM31 = wkt_of_epsg(32631)


def write(path, values, tags=None, kind=gdal.GDT_Float32, descriptions=(), like=None, nodata=None):
    bands = values[np.newaxis] if values.ndim == 2 else values
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], bands.shape[0], kind)
    if like is not None:
        dataset.SetProjection(like[0])
        dataset.SetGeoTransform(like[1])
    for number, band in enumerate(bands, 1):
        dataset.GetRasterBand(number).WriteArray(band)
        if descriptions:
            dataset.GetRasterBand(number).SetDescription(descriptions[number - 1])
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    dataset.SetMetadata(tags or {})
    del dataset
    return str(path)


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset


def from_degrees(epsg):
    systems = [osr.SpatialReference(), osr.SpatialReference()]
    for system, code in zip(systems, (4326, epsg)):
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(*systems)


@pytest.fixture
def lookup(tmp_path):
    """A descending scene of 14 x 3.4 m pixels near Amsterdam, over hills that bend it."""
    line, sample = np.mgrid[: SHAPE[0], : SHAPE[1]].astype(float)
    ground = 3.4 * sample + 2.0 * np.sin(line / 9.0) * np.cos(sample / 15.0)
    east = 629000.0 - 0.98 * ground - 0.2 * 14.0 * line
    north = 5805000.0 + 0.2 * ground - 0.98 * 14.0 * line
    back = from_degrees(32631).GetInverse()
    degrees = np.array(back.TransformPoints(np.column_stack([east.ravel(), north.ravel()])))
    paths = [
        write(tmp_path / f"{name}.tif", degrees[:, axis].reshape(SHAPE), kind=gdal.GDT_Float64)
        for axis, name in enumerate(("lon", "lat"))
    ]
    return LookupRequest(*paths), east, north


def test_round_trip_within_a_tenth_of_a_pixel(tmp_path, lookup):
    """Line and sample numbers, geocoded, lead back through the forward lookup to the pixel of the map."""
    from scipy.ndimage import map_coordinates

    request, east, north = lookup
    numbers = np.mgrid[: SHAPE[0], : SHAPE[1]].astype(np.float32)
    source, out = write(tmp_path / "n.tif", numbers), str(tmp_path / "o.tif")
    facts = run_geocode(source, request, MapRequest(UTM31, 3.0), outputs={"OUTPUT": out})
    found, dataset = read(out)
    t = dataset.GetGeoTransform()
    assert (t[1], t[5]) == (3.0, -3.0)
    assert t[0] % 3.0 == t[3] % 3.0 == 0.0
    there = np.isfinite(found[0])
    assert there.mean() == pytest.approx(facts["filled"])
    # the area of the scene in pixels of the map
    assert there.sum() == pytest.approx(89 * 14 * 139 * 3.4 / 9, rel=0.02)
    row, col = np.nonzero(there)
    at = [found[0][there], found[1][there]]
    errors = np.hypot(
        map_coordinates(east, at, order=1) - (t[0] + (col + 0.5) * 3.0),
        map_coordinates(north, at, order=1) - (t[3] - (row + 0.5) * 3.0),
    )
    assert errors.max() < 0.1 * 3.4


def test_projection_by_polynomials_is_exact_to_a_millimetre_and_left_where_it_is_not():
    rng = np.random.default_rng(5)
    project, exact = Projector(wkt_of_epsg(4326), UTM31), from_degrees(32631)
    near = np.stack([rng.uniform(4.88, 4.90, 900), rng.uniform(52.36, 52.40, 900)])
    far = np.stack([rng.uniform(-40.0, 60.0, 900), rng.uniform(-60.0, 70.0, 900)])
    for points in (near, far):
        points[0, 7] = np.nan
        x, y = project(points[0].reshape(30, 30), points[1].reshape(30, 30))
        assert np.isnan(x.flat[7])
        there = np.arange(900) != 7
        truth = np.array(exact.TransformPoints(points.T[there]))
        np.testing.assert_allclose(x.ravel()[there], truth[:, 0], atol=1e-3)
        np.testing.assert_allclose(y.ravel()[there], truth[:, 1], atol=1e-3)


@pytest.mark.parametrize("kernel", ["nearest", "bilinear", "cubic"])
def test_forward_then_inverse_returns_the_image(tmp_path, lookup, kernel):
    request, east, north = lookup
    smooth = np.sin(east / 300.0) * np.cos(north / 250.0)
    source, out = write(tmp_path / "s.tif", smooth.astype(np.float32)), str(tmp_path / "o.tif")
    run_geocode(source, request, MapRequest(UTM31, 5.0, kernel), outputs={"OUTPUT": out})
    found, dataset = read(out)
    t = dataset.GetGeoTransform()
    row, col = np.nonzero(np.isfinite(found))
    truth = np.sin((t[0] + (col + 0.5) * 5.0) / 300.0) * np.cos((t[3] - (row + 0.5) * 5.0) / 250.0)
    limit = {"nearest": 0.04, "bilinear": 2e-3, "cubic": 1e-3}[kernel]
    assert np.abs(found[row, col] - truth).max() < limit


def test_any_coordinate_system_and_blocks_equal_the_whole(tmp_path, lookup):
    request, *_ = lookup
    values = np.random.default_rng(3).standard_normal((2, *SHAPE)).astype(np.float32)
    values[:, 30:40, 50:80] = np.nan
    tags = {"DATA_KIND": "timeseries", "WAVELENGTH_METRES": "0.055", "LINE_SPACING_METRES": "14"}
    source = write(tmp_path / "v.tif", values, tags, descriptions=("2020-01-01", "2020-01-13"))
    results = []
    for memory, threads in ((512, 1), (11, 2)):
        out, told = str(tmp_path / f"{memory}.tif"), []
        facts = run_geocode(
            source,
            request,
            MapRequest(wkt_of_epsg(28992), 2.0, "cubic"),
            outputs={"OUTPUT": out},
            settings=RunSettings(memory_mb=memory, threads=threads),
            reporter=Reporter(info=told.append),
        )
        results.append(read(out))
    assert not next(line for line in told if "in flight" in line).startswith("1 block")
    np.testing.assert_array_equal(results[0][0], results[1][0])
    dataset = results[0][1]
    assert "28992" in facts["crs_used"]
    assert dataset.GetRasterBand(2).GetDescription() == "2020-01-13"
    about = dataset.GetMetadata()
    assert about["WAVELENGTH_METRES"] == "0.055"
    assert about["DATA_KIND"] == "timeseries"
    assert "LINE_SPACING_METRES" not in about


def test_complex_wrapped_and_class_rasters(tmp_path, lookup):
    request, east, _ = lookup
    out = str(tmp_path / "o.tif")
    phase = np.angle(np.exp(1j * east / 20.0))
    image = write(tmp_path / "i.tif", (3 * np.exp(1j * east / 20.0)).astype(np.complex64), kind=gdal.GDT_CFloat32)
    run_geocode(image, request, MapRequest(UTM31, 4.0), outputs={"OUTPUT": out})
    found, dataset = read(out)
    assert found.dtype == np.complex64
    t = dataset.GetGeoTransform()
    row, col = np.nonzero(np.isfinite(found))
    truth = (t[0] + (col + 0.5) * 4.0) / 20.0
    assert np.abs(np.angle(found[row, col] * np.exp(-1j * truth))).max() < 0.02
    wrapped = write(tmp_path / "w.tif", phase.astype(np.float32), {"DATA_KIND": "wrapped_phase"})
    run_geocode(wrapped, request, MapRequest(UTM31, 4.0), outputs={"OUTPUT": out})
    found = read(out)[0]
    assert np.abs(np.angle(np.exp(1j * (found[row, col] - truth)))).max() < 0.02
    classes = (np.arange(SHAPE[1]) // 20 * np.ones((SHAPE[0], 1))).astype(np.uint8)
    told = []
    run_geocode(
        write(tmp_path / "c.tif", classes, kind=gdal.GDT_Byte),
        request,
        MapRequest(UTM31, 4.0, "cubic"),
        outputs={"OUTPUT": out},
        reporter=Reporter(info=told.append),
    )
    found, dataset = read(out)
    assert found.dtype == np.uint8
    assert set(np.unique(found)) == {0, 1, 2, 3, 4, 5, 6, 255}
    assert dataset.GetRasterBand(1).GetNoDataValue() == 255
    assert any("nearest is used" in line for line in told)


def test_multilooked_rasters_lie_where_their_looks_say(tmp_path, lookup):
    from scipy.ndimage import binary_erosion

    request, east, north = lookup
    looks = 3, 7
    mean = [values.reshape(30, 3, 20, 7).mean(axis=(1, 3)) for values in (east - 629000, north - 5805000)]
    tags = {"LOOKS_LINES": "3", "LOOKS_SAMPLES": "7"}
    out = str(tmp_path / "o.tif")
    for values, tagged, given in ((np.stack(mean), tags, None), (np.stack(mean), {}, looks)):
        source = write(tmp_path / "m.tif", values.astype(np.float32), tagged)
        run_geocode(source, request, MapRequest(UTM31, 10.0, looks=given), outputs={"OUTPUT": out})
        found, dataset = read(out)
        t = dataset.GetGeoTransform()
        # away from the half pixel at the border, where there is nothing to interpolate with
        row, col = np.nonzero(binary_erosion(np.isfinite(found[0]), iterations=4))
        assert row.size > 500
        assert np.abs(found[0][row, col] + 629000 - (t[0] + (col + 0.5) * 10.0)).max() < 1.2
        assert np.abs(found[1][row, col] + 5805000 - (t[3] - (row + 0.5) * 10.0)).max() < 1.2


def test_nothing_is_smeared_into_nodata(tmp_path, lookup):
    request, *_ = lookup
    values = np.full(SHAPE, 5.0, np.float32)
    values[40:50, 60:90] = -9999.0
    source, out = write(tmp_path / "v.tif", values, nodata=-9999.0), str(tmp_path / "o.tif")
    run_geocode(source, request, MapRequest(UTM31, 3.0, "cubic"), outputs={"OUTPUT": out})
    found = read(out)[0]
    np.testing.assert_allclose(found[np.isfinite(found)], 5.0, rtol=1e-6)
    full = str(tmp_path / "f.tif")
    run_geocode(
        write(tmp_path / "w.tif", np.full(SHAPE, 5.0, np.float32)),
        request,
        MapRequest(UTM31, 3.0),
        outputs={"OUTPUT": full},
    )
    lost = np.isfinite(read(full)[0]).sum() - np.isfinite(found).sum()
    assert lost == pytest.approx(10 * 14 * 30 * 3.4 / 9, rel=0.05)


def test_defaults_are_the_utm_zone_and_the_size_of_the_pixels(tmp_path, lookup):
    request, *_ = lookup
    facts = run_geocode(
        write(tmp_path / "v.tif", np.ones(SHAPE, np.float32)),
        request,
        MapRequest(),
        outputs={"OUTPUT": str(tmp_path / "o.tif")},
    )
    assert facts["crs_used"] == "WGS 84 / UTM zone 31N (EPSG:32631)"
    assert facts["pixel_size_used"] == pytest.approx(np.sqrt(14 * 3.4), rel=0.05)


def test_gamma_lookup_table_of_mexico_city(shared_data, tmp_path):
    """Line and sample numbers, geocoded through the real table, are the table itself; also onto another map."""
    folder = shared_data / "mexico_city_sentinel1"
    table = folder / "geometry" / "20180106_VV_8rlks_eqa_to_rdc.lt"
    positions = np.fromfile(table, dtype=">c8").reshape(60, 100)
    size = int(positions.imag.max()) + 3, int(positions.real.max()) + 3
    numbers = np.mgrid[: size[0], : size[1]].astype(np.float32)
    source, out = write(tmp_path / "n.tif", numbers), str(tmp_path / "o.tif")
    request = LookupRequest(table=str(table), table_grid=str(folder / "geotiffs" / "cropA_T005A_dem.tif"))
    facts = run_geocode(source, request, MapRequest(), outputs={"OUTPUT": out})
    assert (facts["rows"], facts["columns"]) == (60, 100)
    found, dataset = read(out)
    # Part of the table lies left of the image: nothing is written there.
    there = positions.real >= 0
    assert np.isnan(found[0][positions.real < -0.5]).all()
    np.testing.assert_allclose(found[0][there], positions.imag[there], atol=2e-3)
    np.testing.assert_allclose(found[1][there], positions.real[there], atol=2e-3)
    dem = gdal.Open(str(folder / "geotiffs" / "cropA_T005A_dem.tif"))
    assert dataset.GetGeoTransform() == pytest.approx(dem.GetGeoTransform())

    facts = run_geocode(source, request, MapRequest(wkt_of_epsg(32614), 150.0), outputs={"OUTPUT": out})
    warped, dataset = read(out)
    t = dataset.GetGeoTransform()
    row, col = np.nonzero(np.isfinite(warped[0]))
    back = from_degrees(32614).GetInverse()
    degrees = np.array(back.TransformPoints(np.column_stack([t[0] + (col + 0.5) * 150.0, t[3] - (row + 0.5) * 150.0])))
    g = dem.GetGeoTransform()
    from scipy.ndimage import map_coordinates

    at = [(degrees[:, 1] - g[3]) / g[5] - 0.5, (degrees[:, 0] - g[0]) / g[1] - 0.5]
    inside = (at[0] > 0) & (at[0] < 59) & (at[1] > 0) & (at[1] < 99)
    expected = map_coordinates(positions.imag.astype(float), at, order=1, mode="nearest")
    assert inside.mean() > 0.95
    assert np.abs(warped[0][row, col] - expected)[inside].max() < 0.05


def bad(tmp_path, source, request, target=None):
    run_geocode(source, request, target or MapRequest(UTM31, 5.0), outputs={"OUTPUT": str(tmp_path / "o.tif")})


def test_lookups_that_do_not_fit(tmp_path, lookup):
    request, *_ = lookup
    source = write(tmp_path / "v.tif", np.ones((45, 70), np.float32))
    with pytest.raises(InputError, match=r"45 lines x 70 samples, the lookup 90 x 140.*Give LOOKS_LINES"):
        bad(tmp_path, source, request)
    with pytest.raises(InputError, match=r"with 3 x 2 looks belongs to a raster of 30 x 70.* has 45 x 70"):
        bad(tmp_path, source, request, MapRequest(UTM31, 5.0, looks=(3, 2)))
    with pytest.raises(InputError, match="LOOKS_LINES must be at least 1"):
        bad(tmp_path, source, request, MapRequest(UTM31, 5.0, looks=(0, 2)))
    other = write(tmp_path / "lat2.tif", np.full((90, 139), 52.0))
    with pytest.raises(InputError, match="Longitude and latitude must have the same size"):
        bad(tmp_path, source, LookupRequest(request.longitude, other))
    for incomplete in (LookupRequest(), LookupRequest(request.longitude), LookupRequest("a", "b", "c")):
        with pytest.raises(InputError, match="Give the lookup: LONGITUDE and LATITUDE"):
            bad(tmp_path, source, incomplete)
    metres = write(tmp_path / "east.tif", np.full(SHAPE, 629000.0, np.float32))
    with pytest.raises(InputError, match="must hold degrees of longitude, got a size of 629000"):
        bad(tmp_path, source, LookupRequest(metres, request.latitude))
    nothing = write(tmp_path / "none.tif", np.zeros(SHAPE, np.float32))
    with pytest.raises(InputError, match="hold no position"):
        bad(tmp_path, source, LookupRequest(nothing, nothing))


def test_maps_that_cannot_be(tmp_path, lookup):
    request, *_ = lookup
    source = write(tmp_path / "v.tif", np.ones(SHAPE, np.float32))
    with pytest.raises(InputError, match=r"makes a map of .* metres, or degrees"):
        bad(tmp_path, source, request, MapRequest(UTM31, 1e-3))
    with pytest.raises(InputError, match="PIXEL_SIZE must be a positive"):
        bad(tmp_path, source, request, MapRequest(UTM31, -5.0))
    with pytest.raises(InputError, match="KERNEL must be one of"):
        bad(tmp_path, source, request, MapRequest(UTM31, 5.0, "spline"))
    on_map = write(tmp_path / "m.tif", np.ones(SHAPE, np.float32), like=(UTM31, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)))
    with pytest.raises(InputError, match="lies on a map already"):
        bad(tmp_path, on_map, request)
    empty = write(tmp_path / "e.tif", np.full(SHAPE, np.nan, np.float32))
    with pytest.raises(InputError, match=r"Nothing of .* falls on the map"):
        bad(tmp_path, empty, request)
    assert not (tmp_path / "o.tif").exists()
    told = []
    run_geocode(
        source,
        request,
        MapRequest(UTM31, 60.0),
        outputs={"OUTPUT": str(tmp_path / "o.tif")},
        reporter=Reporter(warn=told.append),
    )
    assert "Multilook first" in told[0]


def test_tables_that_cannot_be(tmp_path, lookup):
    source = write(tmp_path / "v.tif", np.ones(SHAPE, np.float32))
    table = tmp_path / "map.lt"
    table.write_bytes(np.zeros(100, ">c8").tobytes())
    with pytest.raises(InputError, match=r"does not say where on the map it lies\. Give LOOKUP_GRID"):
        bad(tmp_path, source, LookupRequest(table=str(table)))
    with pytest.raises(InputError, match=r"LOOKUP_GRID .* has no coordinate system"):
        bad(tmp_path, source, LookupRequest(table=str(table), table_grid=source))
    dem = write(tmp_path / "d.tif", np.ones((9, 11), np.float32), like=(UTM31, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)))
    with pytest.raises(InputError, match=r"has 800 bytes; a lookup table of 9 x 11 pixels .* has 792"):
        bad(tmp_path, source, LookupRequest(table=str(table), table_grid=dem))
    with pytest.raises(InputError, match="is no complex raster"):
        bad(tmp_path, source, LookupRequest(table=dem))


def test_a_lookup_that_is_swapped(tmp_path, lookup):
    """By names and tags it is refused, by the way it runs it is doubted; the right one goes without a word."""
    request, *_ = lookup
    image = write(tmp_path / "image.tif", np.ones(SHAPE, np.float32))

    def run(first, second):
        said: list[str] = []
        outputs = {"OUTPUT": str(tmp_path / "map.tif")}
        run_geocode(
            image, LookupRequest(first, second), MapRequest(), outputs=outputs, reporter=Reporter(warn=said.append)
        )
        return said

    assert run(request.longitude, request.latitude) == []
    with pytest.raises(InputError, match=r"LONGITUDE is .*lat\.tif and LATITUDE is .*lon\.tif: .* Swap them"):
        run(request.latitude, request.longitude)
    plain = [
        write(tmp_path / f"{name}.tif", read(path)[0], kind=gdal.GDT_Float64)
        for name, path in (("x", request.longitude), ("y", request.latitude))
    ]
    assert run(*plain) == []
    (doubt,) = run(*reversed(plain))
    assert "as if the two were swapped: the image is put at longitude 52.3" in doubt
    tagged = [
        write(tmp_path / f"{name}.tif", read(path)[0], {"DATA_KIND": kind}, kind=gdal.GDT_Float64)
        for name, path, kind in (("a", plain[1], "latitude"), ("b", plain[0], "longitude"))
    ]
    with pytest.raises(InputError, match="by their names or tags each is the other"):
        run(*tagged)
    beyond = [write(tmp_path / "c.tif", np.full(SHAPE, 120.0)), write(tmp_path / "d.tif", np.full(SHAPE, 30.0))]
    with pytest.raises(InputError, match="Are the two swapped"):
        run(*reversed(beyond))


def test_the_real_lookup_runs_as_it_should(tmp_path, shared_data):
    """Sentinel-1 over Amsterdam, names that say nothing: no doubt as it is, a doubt when it is swapped."""
    folder = shared_data / "amsterdam_s1_slc_pair" / "derived_envi"
    east, north = (
        write(tmp_path / f"{name}.tif", read(folder / f"{raster}.rdr")[0], kind=gdal.GDT_Float64)
        for name, raster in (("x", "lon"), ("y", "lat"))
    )
    for pair, doubts in (((east, north), 0), ((north, east), 1)):
        said: list[str] = []
        outputs = {"OUTPUT": str(tmp_path / "map.tif")}
        source = str(folder / "hgt.rdr")
        run_geocode(source, LookupRequest(*pair), MapRequest(), outputs=outputs, reporter=Reporter(warn=said.append))
        assert sum("as if the two were swapped" in line for line in said) == doubts
