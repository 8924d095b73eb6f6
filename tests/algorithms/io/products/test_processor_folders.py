"""Folders as GMTSAR, ISCE2, SNAP and MintPy leave them: a known motion comes back with its sign, lookalikes do not.

Each writer lays files out as its docstring cites. The truth is a bowl that sinks; a product is made from it in three
ways: as the processor makes it, with every pair the other way around, and (as some chains export it) with the opposite
sign, which the user says.
"""

from __future__ import annotations

import datetime
import json
import os
import struct
import subprocess

import numpy as np
import pytest
from osgeo import gdal
from scipy.io import netcdf_file

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.products.listing import Listing
from mining_insar.algorithms.io.products.registry import recognise
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.io.stack import open_stack

ROWS, COLS = 18, 26
DATES = tuple(datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(4))
PAIRS = ((0, 1), (1, 2), (2, 3), (0, 2), (1, 3))
WAVELENGTH = 0.0554657
#: Perpendicular baseline of each date [m].
BASELINES = (0.0, 41.5, -62.25, 18.0)
LON, LAT, STEP = 106.5, 38.25, 0.001
WAYS = ("as made", "reversed", "toward")
#: A pixel without observation in the second pair.
EMPTY = (3, 4)


def motion(number: int) -> np.ndarray:
    """Displacement toward the satellite [m] at a date: a bowl that sinks 11 mm in 12 days, off the centre."""
    rows, cols = np.mgrid[:ROWS, :COLS]
    bowl = np.exp(-((rows - 6.0) ** 2 + (cols - 15.0) ** 2) / 18.0)
    return (-0.011 * number * bowl).astype(np.float64)


def pair_phase(first: int, second: int, way: str) -> np.ndarray:
    """Phase [rad] of a pair in the order (first, second): 4 pi / wavelength of the growth of the range."""
    away = -4.0 * np.pi / WAVELENGTH * (motion(second) - motion(first))
    return (-away if way == "toward" else away).astype(np.float32)


def made_pairs(way: str) -> list[tuple[int, int]]:
    """Pairs in the order in which the product takes them."""
    return [(b, a) if way == "reversed" else (a, b) for a, b in PAIRS]


def coherence() -> np.ndarray:
    rows, cols = np.mgrid[:ROWS, :COLS]
    return (0.35 + 0.6 * np.cos((rows + cols) / 40.0) ** 2).astype(np.float32)


# ---- writers


def write_grd(path, values, *, geographic, registration=1, west=LON):
    """A GMT grid (GMT 6 documentation, "GMT netCDF grids"): ``z(y, x)``, rows from south to north, node_offset 1 for
    pixel registration; float32, NaN for no data; ``geocode.csh`` adds no coordinate system."""
    step_x, step_y = (STEP, STEP) if geographic else (8.0, 4.0)
    x0 = west if geographic else 0.0
    y0 = LAT - ROWS * STEP if geographic else 0.0
    with netcdf_file(str(path), "w") as file:
        file.Conventions, file.GMT_version = b"CF-1.7", b"6.1.1"
        if registration:
            file.node_offset = np.int32(1)
        shift = 0.5 if registration else 0.0
        for name, count, start, step in (("x", COLS, x0, step_x), ("y", ROWS, y0, step_y)):
            title = {"x": "lon", "y": "lat"}[name] if geographic else name
            file.createDimension(title, count)
            axis = file.createVariable(title, "d", (title,))
            axis[:] = start + (np.arange(count) + shift) * step
            edge = count if registration else count - 1
            axis.actual_range = np.array([start, start + edge * step])
        z = file.createVariable("z", "f", ("lat", "lon") if geographic else ("y", "x"))
        z[:] = values[::-1]
        z._FillValue = np.float32(np.nan)


def write_gmtsar(root, way, *, geographic=True, first_day=0, names="intf_all", west=LON, registration=1):
    """GMTSAR's stack layout: ``intf_all/YYYYDDD_YYYYDDD`` of intf_tops.csh with the PRM files of both images, and
    ``raw/baseline_table.dat`` of baseline_table.csh ("S1_20150301_ALL_F2 2015059.58 424 -33.3 -17.1")."""

    def day(number):
        date = DATES[number]
        return f"{date.year}{(date - datetime.date(date.year, 1, 1)).days + first_day:03d}"

    raw = root / "raw"
    raw.mkdir(parents=True)
    lines = [
        f"S1_{DATES[k]:%Y%m%d}_ALL_F2 {day(k)}.5885345591 {364 + 12 * k} {-58.8 + k:.9f} {BASELINES[k]:.9f}"
        for k in range(len(DATES))
    ]
    (raw / "baseline_table.dat").write_text("\n".join(lines) + "\n")
    suffix = "_ll" if geographic else ""
    for a, b in made_pairs(way):
        folder = root / names / f"{day(a)}_{day(b)}"
        folder.mkdir(parents=True)
        phase = pair_phase(a, b, way)
        if {a, b} == {1, 2}:
            phase[EMPTY] = np.nan
        kinds = {"geographic": geographic, "west": west, "registration": registration}
        write_grd(folder / f"unwrap{suffix}.grd", phase, **kinds)
        write_grd(folder / f"corr{suffix}.grd", coherence(), **kinds)
        write_grd(folder / f"phasefilt{suffix}.grd", np.angle(np.exp(1j * phase)).astype(np.float32), **kinds)
        for k in (a, b):
            (folder / f"S1_{DATES[k]:%Y%m%d}_ALL_F2.PRM").write_text(
                f"num_valid_az\t\t= 1504\nSC_identity\t\t= 10\nearth_radius\t\t= 6370000.0\nSC_height\t\t= 705000.0\n"
                f"radar_wavelength\t= {WAVELENGTH}\nnear_range\t\t= 845000.0\nrng_samp_rate\t\t= 6.4345238e+07\n"
                f"num_rng_bins\t\t= 25000\nlookdir\t\t\t= R\norbdir\t\t\t= A\nSC_clock_start\t\t= {day(k)}.588534559\n"
                f"SC_clock_stop\t\t= {day(k)}.588847060\nPRF\t\t\t= 486.486313\nSC_vel\t\t\t= 7590.2\n"
            )


def isce_vrt(bands, size, name, place=""):
    """The ``.vrt`` that ISCE2's image objects render beside a raw image, bands interleaved by line."""
    rows, cols = size
    text = f'<VRTDataset rasterXSize="{cols}" rasterYSize="{rows}">\n{place}'
    for number in range(bands):
        text += (
            f'    <VRTRasterBand band="{number + 1}" dataType="Float32" subClass="VRTRawRasterBand">\n'
            f'        <SourceFilename relativeToVRT="1">{name}</SourceFilename>\n        <ByteOrder>LSB</ByteOrder>\n'
            f"        <ImageOffset>{4 * cols * number}</ImageOffset>\n        <PixelOffset>4</PixelOffset>\n"
            f"        <LineOffset>{4 * cols * bands}</LineOffset>\n    </VRTRasterBand>\n"
        )
    return text + "</VRTDataset>\n"


def write_isce(path, *bands, geocoded=False):
    """An ISCE2 image: raw float32 little-endian by line, ``.xml`` and ``.vrt`` beside it."""
    np.stack(bands, axis=1).astype("<f4").tofile(path)
    place = ""
    if geocoded:
        place = f"    <SRS>EPSG:4326</SRS>\n    <GeoTransform>{LON}, {STEP}, 0.0, {LAT}, 0.0, {-STEP}</GeoTransform>\n"
    path.with_name(path.name + ".vrt").write_text(isce_vrt(len(bands), bands[0].shape, path.name, place))
    facts = {"width": COLS, "length": ROWS, "number_bands": len(bands), "data_type": "FLOAT", "scheme": "BIL"}
    facts.update(byte_order="l", access_mode="READ", file_name=path.name, image_type="unw")

    def properties(values):
        one = '  <property name="{}">\n    <value>{}</value>\n  </property>\n'
        return "".join(one.format(name, value) for name, value in values.items())

    axes = {1: (LON, STEP, COLS), 2: (LAT, -STEP, ROWS)}
    text = "<imageFile>\n" + properties(facts)
    for number, (start, step, size) in axes.items():
        start, step = (start, step) if geocoded else (0.0, 1.0)
        text += f'  <component name="coordinate{number}">\n    <factoryname>createCoordinate</factoryname>\n'
        text += properties({"delta": step, "startingvalue": start, "size": size}) + "  </component>\n"
    path.with_name(path.name + ".xml").write_text(text + "</imageFile>\n")


def write_isce2(root, way, *, geocoded=False):
    """topsStack after its last step (contrib/stack/topsStack/README.md): ``merged/interferograms/DATE1_DATE2``,
    ``merged/geom_reference/los.rdr``, ``reference/IW1.xml``, ``baselines/REF_DATE/REF_DATE.txt``."""
    suffix = ".geo" if geocoded else ""
    for a, b in made_pairs(way):
        folder = root / "merged" / "interferograms" / f"{DATES[a]:%Y%m%d}_{DATES[b]:%Y%m%d}"
        folder.mkdir(parents=True)
        phase = pair_phase(a, b, way)
        phase[0, 0] += 1e-6  # the motion of that corner is exactly zero, and zero is no observation in ISCE2
        amplitude = np.full((ROWS, COLS), 40.0, dtype=np.float32)
        if {a, b} == {1, 2}:
            phase[EMPTY] = amplitude[EMPTY] = 0.0
        write_isce(folder / f"filt_fine.unw{suffix}", amplitude, phase, geocoded=geocoded)
        write_isce(folder / f"filt_fine.cor{suffix}", coherence(), geocoded=geocoded)
    geometry = root / "merged" / "geom_reference"
    geometry.mkdir()
    incidence, azimuth = np.full((ROWS, COLS), 39.7, dtype=np.float32), np.full((ROWS, COLS), 102.3, dtype=np.float32)
    write_isce(geometry / f"los.rdr{suffix}", incidence, azimuth, geocoded=geocoded)
    reference = root / "reference"
    reference.mkdir()
    (reference / "IW1.xml").write_text(
        '<productmanager_name>\n<component name="instance">\n<component name="bursts"><component name="burst1">\n'
        f'  <property name="radarwavelength">\n    <value>{WAVELENGTH}</value>\n  </property>\n'
        '  <property name="startingrange">\n    <value>801000.0</value>\n  </property>\n'
        '  <property name="rangepixelsize">\n    <value>2.329562</value>\n  </property>\n'
        '  <property name="numberofsamples">\n    <value>21000</value>\n  </property>\n'
        "</component></component></component>\n</productmanager_name>\n"
    )
    for k in range(1, len(DATES)):
        name = f"{DATES[0]:%Y%m%d}_{DATES[k]:%Y%m%d}"
        (root / "baselines" / name).mkdir(parents=True)
        (root / "baselines" / name / f"{name}.txt").write_text(
            f"swath: IW1\nBperp (average): {BASELINES[k] - 1.0}\nBpar (average): -3.5\n"
            f"swath: IW2\nBperp (average): {BASELINES[k] + 1.0}\nBpar (average): -3.4\n"
        )


def snap_header(name, bands, pair, *, geocoded=True, frequency=None):
    """A BEAM-DIMAP header ("BEAM-DIMAP format" of the BEAM help; Baselines as CreateStackOp writes them)."""
    a, b = pair
    stamp = [f"{DATES[k]:%d%b%Y}" for k in (a, b)]
    listed = "".join(
        f"<Spectral_Band_Info><BAND_INDEX>{number}</BAND_INDEX><BAND_NAME>{band}</BAND_NAME>"
        f"<BAND_RASTER_WIDTH>{COLS}</BAND_RASTER_WIDTH><BAND_RASTER_HEIGHT>{ROWS}</BAND_RASTER_HEIGHT><DATA_TYPE>float32"
        "</DATA_TYPE><PHYSICAL_UNIT>abs_phase</PHYSICAL_UNIT><NO_DATA_VALUE_USED>true</NO_DATA_VALUE_USED>"
        f"<NO_DATA_VALUE>0.0</NO_DATA_VALUE></Spectral_Band_Info>\n"
        for number, band in enumerate(bands)
    )
    files = "".join(
        f'<Data_File><DATA_FILE_PATH href="{name}.data/{band}.hdr" /><BAND_INDEX>{number}</BAND_INDEX></Data_File>\n'
        for number, band in enumerate(bands)
    )
    place = (
        '<Coordinate_Reference_System><WKT>\nGEOGCS["WGS84(DD)",\n  DATUM["WGS84",\n    SPHEROID["WGS84", 6378137.0, '
        '298.257223563]],\n  PRIMEM["Greenwich", 0.0],\n  UNIT["degree", 0.017453292519943295],\n  AXIS["Geodetic '
        'longitude", EAST],\n  AXIS["Geodetic latitude", NORTH]]\n</WKT></Coordinate_Reference_System>\n<Geoposition>'
        f"<IMAGE_TO_MODEL_TRANSFORM>{STEP},0.0,0.0,{-STEP},{LON},{LAT}</IMAGE_TO_MODEL_TRANSFORM></Geoposition>\n"
    )
    megahertz = frequency or 299792458.0 / WAVELENGTH / 1e6
    return (
        f'<?xml version="1.0" encoding="ISO-8859-1"?>\n<Dimap_Document name="{name}.dim">\n{place if geocoded else ""}'
        f"<Raster_Dimensions><NCOLS>{COLS}</NCOLS><NROWS>{ROWS}</NROWS><NBANDS>{len(bands)}</NBANDS>"
        f"</Raster_Dimensions>\n<Data_Access>\n{files}</Data_Access>\n<Image_Interpretation>\n{listed}"
        '</Image_Interpretation>\n<Dataset_Sources><MDElem name="metadata"><MDElem name="Abstracted_Metadata">\n'
        '<MDATTR name="PASS" type="ascii" mode="rw">ASCENDING</MDATTR>\n'
        '<MDATTR name="MISSION" type="ascii" mode="rw">SENTINEL-1A</MDATTR>\n'
        f'<MDATTR name="first_line_time" type="utc" mode="rw">{DATES[a]:%d-%b-%Y} 10:50:01.123456</MDATTR>\n'
        f'<MDATTR name="last_line_time" type="utc" mode="rw">{DATES[a]:%d-%b-%Y} 10:50:28.123456</MDATTR>\n'
        '<MDATTR name="antenna_pointing" type="ascii" mode="rw">right</MDATTR>\n'
        f'<MDATTR name="radar_frequency" type="float64" unit="MHz" mode="rw">{megahertz!r}</MDATTR>\n'
        '<MDATTR name="incidence_near" type="float64" mode="rw">36.1</MDATTR>\n'
        '<MDATTR name="incidence_far" type="float64" mode="rw">42.3</MDATTR>\n'
        '<MDATTR name="centre_heading" type="float64" mode="rw">99999.0</MDATTR>\n'
        f'<MDElem name="Baselines"><MDElem name="Ref_{stamp[0]}"><MDElem name="Secondary_{stamp[0]}">'
        '<MDATTR name="Perp Baseline" type="float64" mode="rw">0.0</MDATTR></MDElem>'
        f'<MDElem name="Secondary_{stamp[1]}"><MDATTR name="Perp Baseline" type="float64" mode="rw">'
        f"{BASELINES[b] - BASELINES[a]}</MDATTR></MDElem></MDElem></MDElem>\n"
        '<MDElem name="Orbit_State_Vectors"><MDElem name="orbit_vector1"><MDATTR name="x_pos">-1500000.0</MDATTR>'
        '<MDATTR name="y_pos">5300000.0</MDATTR><MDATTR name="z_pos">4450000.0</MDATTR></MDElem></MDElem>'
        "</MDElem></MDElem></Dataset_Sources>\n</Dimap_Document>\n"
    )


def write_snap(root, way, *, geocoded=True, wrapped=False):
    """A product per pair after Terrain-Correction: ``name.dim`` and ``name.data/<band>.img`` (big-endian) with ENVI
    headers, whose map info is left wrong here on purpose: MintPy does not believe it either."""
    for a, b in made_pairs(way):
        stamps = f"{DATES[a]:%d%b%Y}_{DATES[b]:%d%b%Y}"
        name = f"{DATES[a]:%Y%m%d}_{DATES[b]:%Y%m%d}_unw_tc"
        phase = pair_phase(a, b, way)
        phase[phase == 0.0] = 1e-6
        if {a, b} == {1, 2}:
            phase[EMPTY] = 0.0
        bands = {f"Unw_Phase_ifg_{stamps}": phase, f"coh_IW1_VV_{stamps}": coherence()}
        if wrapped:
            bands = {f"Phase_ifg_{stamps}": np.angle(np.exp(1j * phase)), f"coh_IW1_VV_{stamps}": coherence()}
        (root / f"{name}.data").mkdir(parents=True)
        for band, values in bands.items():
            values.astype(">f4").tofile(root / f"{name}.data" / f"{band}.img")
            (root / f"{name}.data" / f"{band}.hdr").write_text(
                f"ENVI\nsamples = {COLS}\nlines = {ROWS}\nbands = 1\nheader offset = 0\nfile type = ENVI Standard\n"
                f"data type = 4\ninterleave = bsq\nbyte order = 1\nmap info = {{Geographic Lat/Lon, 1.5, 1.5, {LON}, "
                f"{LAT}, {STEP}, {STEP}, WGS84, units=Degrees}}\n"
            )
        header = snap_header(name, bands, (a, b), geocoded=geocoded)
        (root / f"{name}.dim").write_bytes(header.encode("iso-8859-1"))


def write_mintpy(root, way, *, dataset="unwrapPhase"):
    """MintPy's ``inputs`` (docs/api/data_structure.md): ifgramStack.h5 with date, bperp, dropIfgram, unwrapPhase and
    coherence; geometryGeo.h5 with incidenceAngle and slantRangeDistance. MintPy keeps the earlier date first."""
    h5py = pytest.importorskip("h5py")
    root.mkdir(parents=True)
    pairs = made_pairs(way)
    with h5py.File(root / "ifgramStack.h5", "w") as file:
        file.attrs.update(
            {
                "FILE_TYPE": "ifgramStack",
                "WAVELENGTH": str(WAVELENGTH),
                "PROCESSOR": "isce",
                "UNIT": "radian",
                "X_FIRST": str(LON),
                "Y_FIRST": str(LAT),
                "X_STEP": str(STEP),
                "Y_STEP": str(-STEP),
                "X_UNIT": "degrees",
                "Y_UNIT": "degrees",
                "ANTENNA_SIDE": "-1",
                "HEADING": "-12.3",
                "WIDTH": str(COLS),
                "LENGTH": str(ROWS),
            }
        )
        file["date"] = np.array([[f"{DATES[k]:%Y%m%d}" for k in pair] for pair in pairs], dtype="S8")
        file["bperp"] = np.array([BASELINES[b] - BASELINES[a] for a, b in pairs], dtype=np.float32)
        file["dropIfgram"] = np.ones(len(pairs), dtype=bool)
        phase = np.stack([pair_phase(a, b, way) for a, b in pairs])
        phase[phase == 0.0] = 1e-6
        phase[1][EMPTY] = 0.0
        file[dataset] = phase
        file["coherence"] = np.stack([coherence()] * len(pairs))
    with h5py.File(root / "geometryGeo.h5", "w") as file:
        file["incidenceAngle"] = np.full((ROWS, COLS), 39.2, dtype=np.float32)
        file["slantRangeDistance"] = np.full((ROWS, COLS), 880000.0, dtype=np.float32)


WRITERS = {"gmtsar": write_gmtsar, "isce2": write_isce2, "snap": write_snap, "mintpy": write_mintpy}


# ---- the motion comes back


def displacement(stack, number):
    """Displacement of a pair [m] by the plugin's own law, and its two dates' numbers."""
    phase = stack.read_phase(stack.grid.whole)[number]
    pair = tuple(DATES.index(date) for date in stack.network.date_pair(number))
    return -stack.geometry.wavelength / (4.0 * np.pi) * phase, pair


@pytest.mark.parametrize("product", WRITERS)
@pytest.mark.parametrize("way", WAYS)
def test_a_sinking_bowl_sinks(tmp_path, product, way):
    WRITERS[product](tmp_path / "stack", way)
    told = "toward" if way == "toward" else None
    with open_stack(StackRequest(folder=str(tmp_path / "stack"), phase_sign=told)) as stack:
        assert stack.geometry.wavelength == pytest.approx(WAVELENGTH, rel=1e-6)
        assert stack.network.n_pairs == len(PAIRS)
        seen = set()
        for number in range(len(PAIRS)):
            found, (a, b) = displacement(stack, number)
            seen.add((a, b))
            truth = motion(b) - motion(a)
            kept = np.isfinite(found)
            assert kept.sum() == ROWS * COLS - (1 if {a, b} == {1, 2} else 0)
            assert np.isnan(found[EMPTY]) == ({a, b} == {1, 2})
            np.testing.assert_allclose(found[kept], truth[kept], atol=2e-8)
            assert stack.network.perpendicular_baseline[number] == pytest.approx(BASELINES[b] - BASELINES[a], abs=1e-4)
        assert seen == set(made_pairs(way))
        np.testing.assert_allclose(stack.read_coherence(stack.grid.whole)[0], coherence(), atol=1e-6)
        assert stack.network.dates == DATES
        disagreement = [line for line in stack.warnings if "phase sign" in line]
        assert len(disagreement) == (1 if way == "toward" else 0)
        items = {decision.item for decision in stack.decisions}
        assert {"phase sign", "evidence", "format"} <= items


@pytest.mark.parametrize("product", WRITERS)
def test_detected_by_content_and_forced(tmp_path, product):
    WRITERS[product](tmp_path / "a", "as made")
    assert recognise(str(tmp_path / "a")).id == product
    assert recognise(str(tmp_path / "a"), product).id == product
    other = "gmtsar" if product != "gmtsar" else "snap"
    with pytest.raises(InputError, match=rf"It is .*\({product}: "):
        recognise(str(tmp_path / "a"), other)


def corners(grid):
    return (*grid.xy(0, 0), *grid.xy(grid.height, grid.width))


@pytest.mark.parametrize("product", ["gmtsar", "snap", "mintpy"])
def test_geocoded_pixels_lie_where_they_were_made(tmp_path, product):
    WRITERS[product](tmp_path / "a", "as made")
    with open_stack(StackRequest(folder=str(tmp_path / "a"))) as stack:
        assert corners(stack.grid) == pytest.approx((LON, LAT, LON + COLS * STEP, LAT - ROWS * STEP), abs=1e-9)
        assert "WGS 84" in stack.grid.crs_wkt


# ---- GMTSAR


def test_gmtsar_geometry_and_longitudes_beyond_180(tmp_path):
    write_gmtsar(tmp_path / "a", "as made", west=243.0)
    with open_stack(StackRequest(folder=str(tmp_path / "a"))) as stack:
        assert corners(stack.grid)[0] == pytest.approx(243.0 - 360.0)
        middle = 845000.0 + 12500 * 299792458.0 / 2 / 6.4345238e7
        assert stack.geometry.slant_range == pytest.approx(middle, rel=1e-6)
        # the law of cosines at the ground, as MintPy's prep_gmtsar has it
        earth, height = 6370000.0, 705000.0
        cosine = (earth**2 + middle**2 - (earth + height) ** 2) / (2 * earth * middle)
        assert stack.geometry.incidence == pytest.approx(180.0 - np.degrees(np.arccos(cosine)), abs=1e-6)
        assert stack.geometry.look_side == "right"


def test_gmtsar_gridline_registration_is_half_a_pixel_further(tmp_path):
    write_gmtsar(tmp_path / "a", "as made", registration=0)
    with open_stack(StackRequest(folder=str(tmp_path / "a"))) as stack:
        assert corners(stack.grid)[0] == pytest.approx(LON - STEP / 2, abs=1e-9)


def test_gmtsar_in_radar_coordinates(tmp_path):
    write_gmtsar(tmp_path / "a", "as made", geographic=False)
    with open_stack(StackRequest(folder=str(tmp_path / "a"))) as stack:
        assert stack.grid.crs_wkt == ""
        found, (a, b) = displacement(stack, 0)
        np.testing.assert_allclose(found, motion(b) - motion(a), atol=2e-8)


def test_gmtsar_days_that_count_from_one_are_told_by_the_images(tmp_path):
    write_gmtsar(tmp_path / "a", "as made", first_day=1)
    with open_stack(StackRequest(folder=str(tmp_path / "a"))) as stack:
        assert stack.network.dates == DATES
        assert any("count from 001" in decision.value for decision in stack.decisions)


def test_gmtsar_merged_subswaths_win_and_two_subswaths_do_not_mix(tmp_path):
    write_gmtsar(tmp_path / "F1", "as made")
    write_gmtsar(tmp_path / "F2", "as made")
    with pytest.raises(InputError, match="several sets of GMTSAR interferograms: F1/intf_all, F2/intf_all"):
        recognise(str(tmp_path))
    write_gmtsar(tmp_path / "m", "as made", names="merge")
    (tmp_path / "m" / "merge").rename(tmp_path / "merge")
    product = recognise(str(tmp_path))
    assert len(product.pairs) == len(PAIRS)
    assert all("/merge/" in pair.phase for pair in product.pairs)


def test_gmtsar_wrapped_phase_and_displacement_are_refused(tmp_path):
    write_gmtsar(tmp_path / "a", "as made")
    for path in (tmp_path / "a").rglob("unwrap_ll.grd"):
        path.unlink()
    with pytest.raises(InputError, match=r"wrapped phase .*no unwrap.grd. Unwrap it first"):
        recognise(str(tmp_path / "a"))
    for path in (tmp_path / "a").rglob("phasefilt_ll.grd"):
        path.rename(path.with_name("los_ll.grd"))
    with pytest.raises(InputError, match="only displacement"):
        open_stack(StackRequest(folder=str(tmp_path / "a")))


# ---- ISCE2


def test_isce2_geometry(tmp_path):
    write_isce2(tmp_path / "a", "as made")
    with open_stack(StackRequest(folder=str(tmp_path / "a"))) as stack:
        assert stack.geometry.incidence == pytest.approx(39.7, abs=1e-5)
        assert stack.geometry.heading == pytest.approx(-12.3, abs=1e-5)
        assert stack.geometry.look_side == "right"
        assert stack.geometry.slant_range == pytest.approx(801000.0 + 0.5 * 21000 * 2.329562)
        np.testing.assert_allclose(stack.read_incidence(stack.grid.whole), 39.7, atol=1e-5)


def test_isce2_without_virtual_rasters_is_read_by_its_own_headers(tmp_path):
    write_isce2(tmp_path / "a", "as made")
    for path in (tmp_path / "a").rglob("*.vrt"):
        path.unlink()
    with open_stack(StackRequest(folder=str(tmp_path / "a"))) as stack:
        found, (a, b) = displacement(stack, 0)
        np.testing.assert_allclose(found, motion(b) - motion(a), atol=2e-8)
        np.testing.assert_allclose(stack.read_coherence(stack.grid.whole)[0], coherence(), atol=1e-6)
        # lines and samples of the headers are no degrees
        assert not stack.grid.crs_wkt
        assert stack.geometry.heading == pytest.approx(-12.3, abs=1e-5)
        np.testing.assert_allclose(stack.read_incidence(stack.grid.whole), 39.7, atol=1e-5)
    write_isce2(tmp_path / "b", "as made", geocoded=True)
    for path in (tmp_path / "b").rglob("*.vrt"):
        path.unlink()
    with open_stack(StackRequest(folder=str(tmp_path / "b"))) as stack:
        assert stack.grid.crs_wkt
        assert stack.grid.transform[:2] == pytest.approx((LON, STEP))
        np.testing.assert_allclose(stack.read_incidence(stack.grid.whole), 39.7, atol=1e-5)


def test_isce2_geocoded_before_radar_coordinates(tmp_path):
    write_isce2(tmp_path / "a", "as made", geocoded=True)
    write_isce2(tmp_path / "b", "as made")
    for path in (tmp_path / "b" / "merged" / "interferograms").rglob("filt_*"):
        path.rename(tmp_path / "a" / "merged" / "interferograms" / path.parent.name / path.name)
    with open_stack(StackRequest(folder=str(tmp_path / "a"))) as stack:
        assert corners(stack.grid) == pytest.approx((LON, LAT, LON + COLS * STEP, LAT - ROWS * STEP), abs=1e-9)
        found, (a, b) = displacement(stack, 3)
        np.testing.assert_allclose(found, motion(b) - motion(a), atol=2e-8)


def test_isce2_stripmap_names_and_baselines(tmp_path):
    """stripmapStack: Igrams/DATE1_DATE2/filt_DATE1_DATE2_snaphu.unw, baselines/DATE1_DATE2.txt, no XML of the radar."""
    write_isce2(tmp_path / "a", "as made")
    for folder in (tmp_path / "a" / "merged" / "interferograms").iterdir():
        target = tmp_path / "s" / "Igrams" / folder.name
        target.mkdir(parents=True)
        for path in folder.iterdir():
            stem = "_snaphu" if ".unw" in path.name else ""
            name = path.name.replace("filt_fine", f"filt_{folder.name}{stem}")
            target.joinpath(name).write_bytes(
                path.read_bytes().replace(b"filt_fine", f"filt_{folder.name}{stem}".encode())
            )
    (tmp_path / "s" / "baselines").mkdir()
    for k in range(1, 4):
        text = f"PERP_BASELINE_BOTTOM {BASELINES[k] - 2}\nPERP_BASELINE_TOP {BASELINES[k] + 2}\n"
        (tmp_path / "s" / "baselines" / f"{DATES[0]:%Y%m%d}_{DATES[k]:%Y%m%d}.txt").write_text(text)
    with pytest.raises(InputError, match="WAVELENGTH"):
        open_stack(StackRequest(folder=str(tmp_path / "s")))
    with open_stack(StackRequest(folder=str(tmp_path / "s"), wavelength=WAVELENGTH)) as stack:
        found, (a, b) = displacement(stack, 3)
        np.testing.assert_allclose(found, motion(b) - motion(a), atol=2e-8)
        assert stack.network.perpendicular_baseline[3] == pytest.approx(BASELINES[b] - BASELINES[a])


def test_isce2_wrapped_or_headless_is_refused(tmp_path):
    write_isce2(tmp_path / "a", "as made")
    for path in (tmp_path / "a").rglob("filt_fine.*"):
        if path.suffix in (".xml", ".vrt"):
            path.unlink()
    with pytest.raises(InputError, match=r"filt_fine.unw has no .xml and no .vrt"):
        recognise(str(tmp_path / "a"))
    for path in (tmp_path / "a").rglob("filt_fine.unw"):
        write_isce(path.with_name("filt_fine.int"), np.zeros((ROWS, COLS)), np.ones((ROWS, COLS)))
        path.unlink()
    with pytest.raises(InputError, match="only wrapped interferograms"):
        recognise(str(tmp_path / "a"))


# ---- SNAP


def test_snap_metadata(tmp_path):
    write_snap(tmp_path / "a", "as made")
    with open_stack(StackRequest(folder=str(tmp_path / "a"))) as stack:
        assert stack.geometry.incidence == pytest.approx(39.2)
        assert stack.geometry.look_side == "right"
        assert stack.geometry.heading is None


def test_snap_two_radars_are_refused(tmp_path):
    write_snap(tmp_path / "a", "as made")
    path = next((tmp_path / "a").glob("*.dim"))
    bands = [file.stem for file in sorted(path.with_suffix(".data").glob("*.img"))]
    path.write_text(snap_header(path.stem, bands, (0, 1), frequency=9650.0))
    with pytest.raises(InputError, match="wavelengths of the layers disagree"):
        recognise(str(tmp_path / "a"))


def tiff_with_header(path, values, header):
    """SNAP's GeoTIFF export: an uncompressed big-endian TIFF of one strip with the header in tag 65000 (ASCII)."""
    rows, cols = values.shape[1:]
    data, text = values.transpose(1, 2, 0).astype(">f4").tobytes(), header.encode("iso-8859-1") + b"\0"
    count = len(values)
    start = 8
    double = struct.pack(">6d", 0.0, 0.0, 0.0, LON, LAT, 0.0)
    scale = struct.pack(">3d", STEP, STEP, 0.0)
    keys = struct.pack(">16H", 1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326)
    offsets = []
    for block in (scale, double, keys, text):
        offsets.append(start + len(data))
        data += block + b"\0" * (-len(block) % 8)
    bits, floats = (number << 16 | number for number in (32, 3))  # two short numbers stand in the entry itself
    entries = [
        (256, 4, 1, cols),
        (257, 4, 1, rows),
        (258, 3, count, bits),
        (259, 4, 1, 1),
        (262, 4, 1, 1),
        (273, 4, 1, start),
        (277, 4, 1, count),
        (278, 4, 1, rows),
        (279, 4, 1, rows * cols * 4 * count),
        (284, 4, 1, 1),
        (339, 3, count, floats),
        (33550, 12, 3, offsets[0]),
        (33922, 12, 6, offsets[1]),
        (34735, 3, 16, offsets[2]),
        (65000, 2, len(text), offsets[3]),
    ]
    ifd = struct.pack(">H", len(entries)) + b"".join(struct.pack(">HHII", *entry) for entry in entries) + bytes(4)
    path.write_bytes(b"MM" + struct.pack(">HI", 42, start + len(data)) + data + ifd)


def test_snap_geotiff_with_its_header(tmp_path):
    for a, b in PAIRS:
        stamps = f"{DATES[a]:%d%b%Y}_{DATES[b]:%d%b%Y}"
        phase = pair_phase(a, b, "as made")
        phase[phase == 0.0] = 1e-6
        bands = [f"Unw_Phase_ifg_VV_{stamps}", f"coh_VV_{stamps}"]
        values = np.stack([phase, coherence()])
        tiff_with_header(tmp_path / f"pair{a}{b}.tif", values, snap_header(f"pair{a}{b}", bands, (a, b)))
    with open_stack(StackRequest(folder=str(tmp_path))) as stack:
        assert stack.geometry.wavelength == pytest.approx(WAVELENGTH)
        assert stack.network.perpendicular_baseline[0] == pytest.approx(BASELINES[1] - BASELINES[0])
        for number in range(len(PAIRS)):
            found, (a, b) = displacement(stack, number)
            np.testing.assert_allclose(found, motion(b) - motion(a), atol=2e-8)
        np.testing.assert_allclose(stack.read_coherence(stack.grid.whole)[2], coherence(), atol=1e-6)


def bare_geotiffs(folder, way="as made"):
    for a, b in made_pairs(way):
        stamps = f"{DATES[a]:%d%b%Y}_{DATES[b]:%d%b%Y}"
        for name, values in ((f"Unw_Phase_ifg_{stamps}", pair_phase(a, b, way)), (f"coh_VV_{stamps}", coherence())):
            dataset = gdal.GetDriverByName("GTiff").Create(str(folder / f"{name}.tif"), COLS, ROWS, 1, gdal.GDT_Float32)
            dataset.SetGeoTransform((LON, STEP, 0.0, LAT, 0.0, -STEP))
            dataset.GetRasterBand(1).WriteArray(np.where(values == 0.0, 1e-6, values))
            del dataset


@pytest.mark.parametrize("way", ["as made", "reversed"])
def test_snap_geotiff_without_a_header_needs_the_wavelength_and_says_its_sign(tmp_path, way):
    bare_geotiffs(tmp_path, way)
    with pytest.raises(InputError, match="WAVELENGTH"):
        open_stack(StackRequest(folder=str(tmp_path)))
    with open_stack(StackRequest(folder=str(tmp_path), wavelength=WAVELENGTH)) as stack:
        assert any("the sign is that of SNAP's unwrapped phase (away)" in line for line in stack.warnings)
        for number in range(len(PAIRS)):
            found, (a, b) = displacement(stack, number)
            np.testing.assert_allclose(found, motion(b) - motion(a), atol=2e-7)


def test_snap_wrapped_displacement_and_snaphus_own_output_are_refused(tmp_path):
    write_snap(tmp_path / "w", "as made", wrapped=True)
    with pytest.raises(InputError, match=r"wrapped phase .band Phase_ifg"):
        recognise(str(tmp_path / "w"))
    write_snap(tmp_path / "d", "as made")
    for path in (tmp_path / "d").glob("*.dim"):
        path.write_text(path.read_text().replace("Unw_Phase_ifg", "displacement"))
        for image in path.with_suffix(".data").glob("Unw*"):
            image.rename(image.with_name(image.name.replace("Unw_Phase_ifg", "displacement")))
    with pytest.raises(InputError, match="displacement only, whose sign depends on the version"):
        recognise(str(tmp_path / "d"))
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / "UnwPhase_ifg_VV_06Jan2018_18Jan2018.snaphu.img").write_bytes(bytes(4))
    with pytest.raises(InputError, match="SNAPHU import"):
        recognise(str(tmp_path / "s"))


def test_snap_the_same_pair_twice_is_refused(tmp_path):
    write_snap(tmp_path / "a", "as made")
    write_snap(tmp_path / "b", "as made")
    with pytest.raises(InputError, match=r"unwrapped phase of 20180106-20180118 is there 2 times"):
        recognise(str(tmp_path))


# ---- MintPy


def test_mintpy_geometry_is_found_beside(tmp_path):
    write_mintpy(tmp_path / "inputs", "as made")
    with open_stack(StackRequest(folder=str(tmp_path / "inputs"))) as stack:
        assert stack.geometry.incidence == pytest.approx(39.2, abs=1e-4)
        assert stack.geometry.slant_range == pytest.approx(880000.0)


def test_mintpy_lookalikes(tmp_path):
    h5py = pytest.importorskip("h5py")
    write_mintpy(tmp_path / "w", "as made", dataset="wrapPhase")
    with pytest.raises(InputError, match=r"holds wrapped phase \(wrapPhase\) only"):
        recognise(str(tmp_path / "w"))
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "ifgramStack.h5").write_text("<html>not found</html>")
    with pytest.raises(InputError, match="is not HDF5"):
        recognise(str(tmp_path / "d"))
    (tmp_path / "t").mkdir()
    with h5py.File(tmp_path / "t" / "timeseries.h5", "w") as file:
        file["timeseries"] = np.zeros((2, 3, 3))
    with pytest.raises(InputError, match=r"finished time series .*importseries"):
        recognise(str(tmp_path / "t"))


def test_an_empty_folder_is_no_product(tmp_path):
    assert recognise(str(tmp_path)) is None
    assert Listing(str(tmp_path)).files == ()


# ---- second opinions


def test_the_truth_itself_is_the_phase_of_two_images():
    """Not our formula: echoes that travel there and back, reference times the conjugate of the secondary."""
    distance = [880_000.0 - motion(number) for number in range(4)]
    echo = [np.exp(-1j * 2.0 * np.pi * 2.0 * (away % WAVELENGTH) / WAVELENGTH) for away in distance]
    for a, b in PAIRS:
        wrapped = np.angle(echo[a] * np.conj(echo[b]))
        difference = np.angle(np.exp(1j * (wrapped - pair_phase(a, b, "as made"))))
        assert np.abs(difference).max() < 1e-4


PEER = """
import glob, json, os, sys, warnings
warnings.filterwarnings("ignore")
import numpy as np
try:
    import osgeo.gdal
except ImportError:  # MintPy's tables and headers are read without it
    import types
    sys.modules["osgeo"] = types.ModuleType("osgeo")
    sys.modules["osgeo"].gdal = types.SimpleNamespace(UseExceptions=lambda: None)
from mintpy import prep_gmtsar
from mintpy.utils import isce_utils, ptime, readfile, utils as ut
root, out = sys.argv[1:]
table = prep_gmtsar.read_baseline_table(f"{root}/gmtsar/raw/baseline_table.dat")
grids = sorted(glob.glob(f"{root}/gmtsar/intf_all/*/unwrap_ll.grd"))
prm = readfile.read_gmtsar_prm(sorted(glob.glob(f"{root}/gmtsar/intf_all/*/*.PRM"))[0])
images = sorted(glob.glob(f"{root}/isce2/merged/interferograms/*/filt_fine.unw"))
azimuth = readfile.read(f"{root}/isce2/merged/geom_reference/los.rdr", datasetName="az")[0]
dims = sorted(glob.glob(f"{root}/snap/*.dim"))
unws = [glob.glob(name[:-4] + ".data/Unw*.img")[0] for name in dims]
snap = [readfile.read_snap_dim(name) for name in dims]
shape = (int(snap[0]["LENGTH"]), int(snap[0]["WIDTH"]))
answer = {
    "gmtsar": {
        "dates": [ptime.yyyyddd2yyyymmdd(os.path.basename(os.path.dirname(name)).split("_")) for name in grids],
        "bperp": {key: float(value) for key, value in table.items()},
        "wavelength": float(prm["WAVELENGTH"]),
    },
    "isce2": {
        "heading": float(ut.azimuth2heading_angle(float(np.median(azimuth)))),
        "bperp": {name[-8:]: float(isce_utils.read_tops_baseline(f"{root}/isce2/baselines/{name}/{name}.txt")[0])
                  for name in sorted(os.listdir(f"{root}/isce2/baselines"))},
    },
    "snap": {
        "wavelength": float(snap[0]["WAVELENGTH"]), "date12": [each["DATE12"] for each in snap],
        "bperp": [float(each["P_BASELINE_TOP_HDR"]) for each in snap],
        "corner": [float(snap[0]["X_FIRST"]), float(snap[0]["Y_FIRST"])],
    },
}
np.savez(
    out,
    isce2=np.stack([readfile.read(name, datasetName="phase")[0] for name in images]),
    snap=np.stack([readfile.read_binary(name, shape, data_type="float32", byte_order="big-endian") for name in unws]),
)
print("ANSWER" + json.dumps(answer))
"""


def test_mintpy_reads_the_same_numbers_with_the_same_sign(tmp_path, peer_python):
    """MintPy 1.6.4's own readers on the same files; it then multiplies every phase by -wavelength / 4 pi.

    GMTSAR's grids it reads through GDAL, as we do: of them only dates, baselines and wavelength are compared.
    """
    for product in ("gmtsar", "isce2", "snap"):
        WRITERS[product](tmp_path / product, "as made")
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    done = subprocess.run(
        [peer_python, "-c", PEER, str(tmp_path), str(tmp_path / "peer.npz")],
        capture_output=True,
        text=True,
        check=False,
        env={**environment, "HOME": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout.split("ANSWER")[1])
    peer = np.load(tmp_path / "peer.npz")
    stacks = {name: open_stack(StackRequest(folder=str(tmp_path / name))) for name in ("gmtsar", "isce2", "snap")}
    names = sorted(f"{DATES[a]:%Y%m%d}_{DATES[b]:%Y%m%d}" for a, b in PAIRS)
    for name, stack in stacks.items():
        ours = {
            "_".join(f"{date:%Y%m%d}" for date in stack.network.date_pair(number)): values
            for number, values in enumerate(stack.read_phase(stack.grid.whole))
        }
        assert sorted(ours) == names
        for pair, theirs in zip(names, peer.get(name, ())):
            kept = np.isfinite(ours[pair]) & (theirs != 0.0)
            assert kept.sum() >= ROWS * COLS - 2
            np.testing.assert_array_equal(ours[pair][kept], theirs[kept])
    assert ["_".join(pair) for pair in answer["gmtsar"]["dates"]] == names
    for product in ("gmtsar", "isce2"):
        for date, baseline in answer[product]["bperp"].items():
            number = [f"{each:%Y%m%d}" for each in DATES].index(date)
            assert baseline == pytest.approx(BASELINES[number], abs=1e-4)
    assert answer["gmtsar"]["wavelength"] == stacks["gmtsar"].geometry.wavelength
    assert answer["isce2"]["heading"] == pytest.approx(stacks["isce2"].geometry.heading, abs=1e-4)
    assert answer["snap"]["wavelength"] == pytest.approx(stacks["snap"].geometry.wavelength)
    assert answer["snap"]["corner"] == pytest.approx(list(stacks["snap"].grid.xy(0, 0)))
    assert [text.replace("-", "_20") for text in answer["snap"]["date12"]] == [name[2:] for name in names]
    found = dict(zip(names, answer["snap"]["bperp"]))
    for number in range(len(PAIRS)):
        pair = "_".join(f"{date:%Y%m%d}" for date in stacks["snap"].network.date_pair(number))
        assert stacks["snap"].network.perpendicular_baseline[number] == pytest.approx(found[pair])
    for stack in stacks.values():
        stack.close()
