"""GAMMA's and ROI_PAC's own files, without GDAL headers: a known displacement, and what is refused."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.stack import StackRequest, open_stack, peek_grid

SHAPE = (22, 31)
PAIRS = (("20060619", "20060828"), ("20060828", "20061002"), ("20060619", "20061002"))
BASELINES = {"20060619": 0.0, "20060828": -120.0, "20061002": 75.0}
WAVELENGTH = 0.0562356424
CONVENTIONS = ("documented", "reversed", "toward")


def displacement(date):
    """Toward the satellite [m]: a bowl that sinks with time."""
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    days = (datetime.datetime.strptime(date, "%Y%m%d") - datetime.datetime(2006, 1, 1)).days
    return -5e-4 * days * np.exp(-((rows - 10) ** 2 + (cols - 15) ** 2) / 50.0) + 3e-5 * days


def phase(first, second):
    """Reference times conjugate of repeat: phase grows with the range of the second image. A corner is unseen."""
    values = -4.0 * np.pi / WAVELENGTH * (displacement(second) - displacement(first))
    values[:3, :4] = 0.0
    return values


def in_order(pair, convention):
    return pair[::-1] if convention == "reversed" else pair


def coherence(number):
    return np.full(SHAPE, 0.4 + 0.1 * number)


def slc_par(date):
    frequency = 299792458.0 / WAVELENGTH
    return (
        f"Gamma Interferometric SAR Processor (ISP) - Image Parameter File\n\ntitle: {date}\nsensor: ASAR\n"
        f"date:          {date[:4]} {date[4:6]} {date[6:]}\nrange_samples:  5000\nazimuth_lines:  26000\n"
        f"radar_frequency:        {frequency:.4f}   Hz\nheading:  -166.85   degrees\n"
        "incidence_angle:  22.9671   degrees\n"
        "azimuth_angle:  90.0   degrees\ncenter_range_slc:  848000.0   m\n"
    )


def dem_par(projection="EQA", width=SHAPE[1], lines=SHAPE[0]):
    """DEM segment: GAMMA DIFF&GEO, DEM parameter file; the corner is the centre of the first pixel."""
    place = {
        "EQA": "corner_lat: -34.17 decimal degrees\ncorner_lon: 150.91 decimal degrees\n"
        "post_lat: -8.0e-04 decimal degrees\npost_lon: 8.0e-04 decimal degrees\n",
        "UTM": "corner_north: 6216000.0 m\ncorner_east: 307000.0 m\npost_north: -80.0 m\npost_east: 80.0 m\n"
        "projection_zone: 56\nfalse_northing: 10000000.000 m\n",
    }[projection]
    return (
        "Gamma DIFF&GEO DEM/MAP parameter file\ntitle: DEM\n"
        f"DEM_projection:     {projection}\ndata_format:        REAL*4\nwidth:  {width}\nnlines:  {lines}\n{place}"
    )


def write_gamma(folder, convention="documented", sign=1.0, *, header=None, with_coherence=True):
    """``<pair>.diff.unw`` and ``<pair>.cc``: big-endian 32-bit floats, GAMMA ISP reference manual."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, pair in enumerate(PAIRS):
        first, second = in_order(pair, convention)
        (sign * phase(first, second)).astype(">f4").tofile(folder / f"{first}_{second}.diff.unw")
        if with_coherence:
            coherence(number).astype(">f4").tofile(folder / f"{first}_{second}.filt.cc")
    for date in sorted({date for pair in PAIRS for date in pair}):
        (folder / f"{date}.slc.par").write_text(slc_par(date))
    name, text = header or ("seg.dem_par", dem_par())
    (folder / name).write_text(text)


def rsc(first, second, *, geocoded=True, bands=2, **more):
    """``.rsc``: ROI_PAC documentation, file formats."""
    fields = {
        "WIDTH": SHAPE[1],
        "FILE_LENGTH": SHAPE[0],
        "WAVELENGTH": WAVELENGTH,
        "DATE12": f"{first[2:]}-{second[2:]}",
        "P_BASELINE_TOP_HDR": BASELINES[second] - BASELINES[first] - 2.0,
        "P_BASELINE_BOTTOM_HDR": BASELINES[second] - BASELINES[first] + 2.0,
        "HEADING_DEG": -166.85,
        "ANTENNA_SIDE": -1,
    }
    if geocoded:
        fields.update(X_FIRST=150.91, X_STEP=8e-4, Y_FIRST=-34.17, Y_STEP=-8e-4, X_UNIT="degrees", Y_UNIT="degrees")
    fields.update(more)
    return "".join(f"{key:<26}{value}\n" for key, value in fields.items())


def write_roipac(folder, convention="documented", sign=1.0, *, geocoded=True, **more):
    """``geo_<pair>.unw`` with amplitude and phase by line, and ``.cor``; little-endian."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, pair in enumerate(PAIRS):
        first, second = in_order(pair, convention)
        name = f"geo_{first[2:]}-{second[2:]}"
        for ending, values in ((".unw", sign * phase(first, second)), (".cor", coherence(number))):
            two = np.stack([np.full(SHAPE, 7.0), values], axis=1)
            two.astype("<f4").tofile(folder / f"{name}{ending}")
            (folder / f"{name}{ending}.rsc").write_text(rsc(first, second, geocoded=geocoded, **more))


def check(stack, *, with_coherence=True):
    network = stack.network
    assert network.n_pairs == 3
    assert stack.geometry.wavelength == pytest.approx(WAVELENGTH, rel=1e-6)
    read = stack.read_phase(stack.grid.whole)
    assert np.isnan(read[:, :3, :4]).all()
    for number in range(3):
        first, second = (date.strftime("%Y%m%d") for date in network.date_pair(number))
        moved = displacement(second) - displacement(first)
        if stack.has_baselines:
            assert network.perpendicular_baseline[number] == pytest.approx(BASELINES[second] - BASELINES[first])
        got = -WAVELENGTH / (4.0 * np.pi) * read[number].astype(float)
        np.testing.assert_allclose(got[3:], moved[3:], atol=1e-7)
    assert stack.has_coherence == with_coherence
    if with_coherence:
        got = sorted(float(np.nanmean(values)) for values in stack.read_coherence(stack.grid.whole))
        np.testing.assert_allclose(got, [0.4, 0.5, 0.6], atol=1e-6)
    assert not any(name.startswith("<") for name in stack.layer_names)
    assert stack.layer_names[0].endswith(".unw")


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("writer", [write_gamma, write_roipac])
def test_a_known_displacement_comes_back(tmp_path, writer, convention):
    toward = convention == "toward"
    writer(tmp_path, convention, -1.0 if toward else 1.0)
    with open_stack(StackRequest(folder=str(tmp_path), phase_sign="toward" if toward else None)) as stack:
        check(stack)
        first = stack.network.date_pair(0)
        assert (first[0] > first[1]) == (convention == "reversed")
        decided = {decision.item: decision.value for decision in stack.decisions}
        assert decided["product"] == ("GAMMA (gamma)" if writer is write_gamma else "ROI_PAC (roipac)")
        assert any("phase sign" in warning for warning in stack.warnings) == toward
        assert stack.geometry.heading == pytest.approx(-166.85)
        assert stack.has_baselines == (writer is write_roipac)
        assert 'AUTHORITY["EPSG","4326"]' in stack.grid.crs_wkt
        grid = stack.grid
    assert peek_grid(StackRequest(folder=str(tmp_path))) == grid
    shift = 4e-4 if writer is write_gamma else 0.0
    # GAMMA's corner is the centre of the first pixel, ROI_PAC's its outer corner
    assert grid.transform[0] == pytest.approx(150.91 - shift)
    assert grid.transform[3] == pytest.approx(-34.17 + shift)


def test_gamma_grids(tmp_path):
    """UTM on the southern hemisphere; radar coordinates from an MLI; without coherence."""
    write_gamma(tmp_path / "a", header=("20060619_dem.par", dem_par("UTM")))
    with open_stack(StackRequest(folder=str(tmp_path / "a"))) as stack:
        check(stack)
        assert 'AUTHORITY["EPSG","32756"]' in stack.grid.crs_wkt
        assert stack.grid.transform == (306960.0, 80.0, 0.0, 6216040.0, 0.0, -80.0)
    mli = slc_par("20060619").replace("5000", str(SHAPE[1])).replace("26000", str(SHAPE[0]))
    write_gamma(tmp_path / "b", header=("20060619.mli.par", mli), with_coherence=False)
    with open_stack(StackRequest(folder=str(tmp_path / "b"))) as stack:
        check(stack, with_coherence=False)
        assert not stack.grid.crs_wkt


def test_gamma_with_headers_that_mintpy_wrote(tmp_path):
    """prep_gamma of MintPy leaves .rsc beside the files: they are still GAMMA's, one band, big-endian."""
    write_gamma(tmp_path)
    for path in tmp_path.glob("*.unw"):
        path.with_name(path.name + ".rsc").write_text(rsc(*path.name[:17].split("_"), PROCESSOR="gamma"))
    with open_stack(StackRequest(folder=str(tmp_path))) as stack:
        check(stack)


def test_roipac_in_radar_coordinates(tmp_path):
    write_roipac(tmp_path, geocoded=False)
    with open_stack(StackRequest(folder=str(tmp_path))) as stack:
        check(stack)
        assert not stack.grid.crs_wkt


def test_roipac_frames_of_unequal_size(tmp_path):
    """Headerless files are cut to their common pixels too."""
    write_roipac(tmp_path)
    name = "geo_060619-061002"
    for ending in (".unw", ".cor"):
        values = np.fromfile(tmp_path / f"{name}{ending}", "<f4").reshape(SHAPE[0], 2, SHAPE[1])[2:, :, 1:]
        np.ascontiguousarray(values).tofile(tmp_path / f"{name}{ending}")
        text = rsc(
            *PAIRS[2], WIDTH=SHAPE[1] - 1, FILE_LENGTH=SHAPE[0] - 2, X_FIRST=150.91 + 8e-4, Y_FIRST=-34.17 - 16e-4
        )
        (tmp_path / f"{name}{ending}.rsc").write_text(text)
    refused(tmp_path, "Set ALIGN")
    with open_stack(StackRequest(folder=str(tmp_path), align=True)) as stack:
        assert (stack.grid.height, stack.grid.width) == (SHAPE[0] - 2, SHAPE[1] - 1)
        read = stack.read_phase(stack.grid.whole)
        for number in range(3):
            first, second = (date.strftime("%Y%m%d") for date in stack.network.date_pair(number))
            np.testing.assert_array_equal(read[number][1:], phase(first, second)[3:, 1:].astype(np.float32))
        assert stack.has_coherence
    assert gdal.GetThreadLocalConfigOption("GDAL_VRT_RAWRASTERBAND_ALLOWED_SOURCE") is None


def refused(folder, message, **more):
    with pytest.raises(InputError, match=message):
        open_stack(StackRequest(folder=str(folder), **more))


def test_gamma_refusals(tmp_path):
    write_gamma(tmp_path / "a", header=("seg.dem_par", dem_par(width=30)))
    refused(tmp_path / "a", r"2728 bytes, and no GAMMA parameter file .* 30 x 22 \(seg\.dem_par\)")
    write_gamma(tmp_path / "b")
    (tmp_path / "b" / "other.dem_par").write_text(dem_par(width=SHAPE[0], lines=SHAPE[1]))
    refused(tmp_path / "b", "Several parameter files fit the size .* 31 x 22|22 x 31")
    write_gamma(tmp_path / "c")
    path = next((tmp_path / "c").glob("*.unw"))
    path.write_bytes(path.read_bytes()[:-40])
    refused(tmp_path / "c", "differ in size")
    write_gamma(tmp_path / "d", with_coherence=False)
    for path in (tmp_path / "d").glob("*.unw"):
        path.rename(path.with_suffix(""))
    refused(tmp_path / "d", r"looks like GAMMA, but its interferograms are not unwrapped")
    write_gamma(tmp_path / "e", sign=1.0)
    for path in (tmp_path / "e").glob("*.unw"):
        values = np.fromfile(path, ">f4").reshape(SHAPE)
        rows = np.mgrid[: SHAPE[0], : SHAPE[1]][0]
        np.angle(np.exp(1j * (values + rows + 0.01))).astype(">f4").tofile(path)
    refused(tmp_path / "e", r"diff\.unw looks like wrapped phase")


def test_roipac_refusals(tmp_path):
    write_roipac(tmp_path / "a")
    path = next((tmp_path / "a").glob("*.unw"))
    path.write_bytes(path.read_bytes()[:-40])
    refused(tmp_path / "a", r"its \.rsc says 31 x 22 pixels: neither one nor two bands")
    write_roipac(tmp_path / "b")
    for path in (tmp_path / "b").glob("*.unw"):
        path.unlink()
    refused(tmp_path / "b", r"looks like ROI_PAC, but there are headers .* but not the files \.unw")
    write_roipac(tmp_path / "c", X_UNIT="meters", PROJECTION="UTM56")
    refused(tmp_path / "c", "PROJECTION UTM56, X_UNIT meters")
    write_roipac(tmp_path / "d")
    for path in (tmp_path / "d").glob("*.unw*"):
        path.rename(path.with_name(path.name.replace(".unw", ".int")))
    refused(tmp_path / "d", r"looks like ROI_PAC, but its interferograms are not unwrapped")


def test_the_real_stacks_are_recognised_and_read_as_before(shared_data):
    """GeoTIFFs of GAMMA (Mexico City) and of ROI_PAC (Metropolitan): the reader changes no number."""
    for name, product in (("mexico_city_sentinel1", "gamma"), ("metropolitan_colliery_envisat", "roipac")):
        folder = str(shared_data / name)
        with (
            open_stack(StackRequest(folder=folder)) as found,
            open_stack(StackRequest(folder=folder, product="generic")) as plain,
        ):
            assert next(d.value for d in found.decisions if d.item == "product").endswith(f"({product})")
            assert found.geometry == plain.geometry
            assert found.warnings == plain.warnings
            assert found.network.pair_names() == plain.network.pair_names()
            np.testing.assert_array_equal(found.network.perpendicular_baseline, plain.network.perpendicular_baseline)
            np.testing.assert_array_equal(found.read_phase(found.grid.whole), plain.read_phase(plain.grid.whole))
            assert found.geometry.phase_sign == "away"


def test_a_virtual_raster_of_a_file_with_odd_letters(tmp_path):
    """The path goes into XML: & and < are letters of it."""
    write_gamma(tmp_path / "a & b's")
    with open_stack(StackRequest(folder=str(tmp_path / "a & b's"))) as stack:
        check(stack)
        assert gdal.GetLastErrorMsg() == ""
