"""HyP3, LiCSAR and ARIA products: folders laid out as they are documented, a known displacement, and lookalikes."""

from __future__ import annotations

import datetime
import re

import numpy as np
import pytest
from osgeo import gdal, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.constants import SENSORS
from mining_insar.algorithms.io.stack import StackRequest, open_stack
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.createstack import run_createstack

SHAPE = (24, 30)
DATES = ("20200104", "20200116", "20200128", "20200209")
PAIRS = (("20200104", "20200116"), ("20200116", "20200128"), ("20200104", "20200128"), ("20200128", "20200209"))
BASELINES = {"20200104": 0.0, "20200116": 61.9, "20200128": -23.4, "20200209": 88.0}
WAVELENGTH = SENSORS["sentinel1"].wavelength
CONVENTIONS = ("documented", "reversed", "toward")


def displacement(date):
    """Toward the satellite [m]: a bowl that sinks 1 mm a day, wider than it is deep, on a slight tilt."""
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    days = (datetime.datetime.strptime(date, "%Y%m%d") - datetime.datetime(2020, 1, 4)).days
    bowl = np.exp(-((rows - 11) ** 2 + (cols - 16) ** 2) / 40.0)
    return -1e-3 * days * bowl + 1e-5 * days * rows + 2e-4


def unseen():
    """Pixels without observation: a corner."""
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return rows + cols < 5


def write(path, values, *, nodata=0.0, origin=(500000.0, 4000000.0), step=80.0, epsg=32633, kind=gdal.GDT_Float32):
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((origin[0], step, 0.0, origin[1], 0.0, -step))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)


def in_order(pair, convention):
    return pair[::-1] if convention == "reversed" else pair


def coherence(number):
    return np.where(unseen(), 0.0, 0.35 + 0.1 * number + 0.01 * np.arange(SHAPE[1])).astype(np.float32)


# ---- writers


def hyp3_phase(first, second):
    """HyP3 guides: "Negative values indicate movement towards the sensor, positive values [...] away from" it."""
    moved_toward = displacement(second) - displacement(first)
    return np.where(unseen(), 0.0, -4.0 * np.pi / WAVELENGTH * moved_toward).astype(np.float32)


def write_hyp3(folder, name, layers, *, baseline, heading=-13.02, granules=None, **more):
    """One product folder: hyp3-docs, InSAR product guide, tables 2 and 4 (file names, parameter file)."""
    inside = folder / name
    first, second = granules or re.findall(r"_(20\d{6})", name)
    for layer, values in layers.items():
        write(inside / f"{name}_{layer}.tif", values, **more)
    (inside / f"{name}.txt").write_text(
        f"Reference Granule: S1A_IW_SLC__1SDV_{first}T150004_{first}T150032_019219_0208AF_EE89\n"
        f"Secondary Granule: S1B_IW_SLC__1SDV_{second}T145926_{second}T145953_008323_00EBAB_AFB8\n"
        "Reference Pass Direction: ASCENDING\nReference Orbit Number: 19219\n"
        f"Baseline: {baseline}\nUTC time: 54004.989128\nHeading: {heading}\nSpacecraft height: 699974.5329\n"
        "Earth radius at nadir: 6371383.6099\nSlant range near: 799002.2677\nSlant range center: 878813.0619\n"
        "Slant range far: 958623.8560\nRange looks: 20\nAzimuth looks: 4\nInSAR phase filter: adf\n"
        "Phase filter parameter: 0.6\nResolution of output (m): 80\nUnwrapping type: mcf\nSpeckle filter: off\n"
    )
    (inside / f"{name}.README.md.txt").write_text("ASF Sentinel-1 InSAR Data Package\n")


def elevation():
    """lv_theta [rad] above the horizontal for incidences from 36 to 42 degrees."""
    incidence = np.broadcast_to(np.linspace(36.0, 42.0, SHAPE[1]), SHAPE)
    return np.where(unseen(), 0.0, np.pi / 2 - np.radians(incidence)).astype(np.float32)


def write_hyp3_stack(folder, name_of, convention="documented", sign=1.0, skip=(), **more):
    for number, pair in enumerate(PAIRS):
        first, second = in_order(pair, convention)
        layers = {
            "unw_phase": sign * hyp3_phase(first, second),
            "corr": coherence(number),
            "lv_theta": elevation(),
            "lv_phi": np.full(SHAPE, -2.9, np.float32),
            "dem": np.full(SHAPE, 300.0, np.float32),
            "amp": np.ones(SHAPE, np.float32),
            "wrapped_phase": np.angle(np.exp(1j * hyp3_phase(first, second))).astype(np.float32),
            "los_disp": (displacement(second) - displacement(first)).astype(np.float32),
            "conncomp": np.ones(SHAPE, np.float32),
        }
        layers = {layer: values for layer, values in layers.items() if layer not in skip}
        write_hyp3(folder, name_of(first, second), layers, baseline=BASELINES[second] - BASELINES[first], **more)


def gamma_name(first, second):
    return f"S1AB_{first}T150004_{second}T145926_VVP012_INT80_G_ueF_4D0{int(second[-1])}"


def burst_name(first, second):
    return f"S1_136231_IW2_{first}_{second}_VV_INT80_77F{int(second[-1])}"


def multi_burst_name(first, second):
    return f"S1_064_000000s1n00-136231s2n02-000000s3n00_IW_{first}_{second}_VV_INT80_77F{int(second[-1])}"


def merged_name(first, second):
    return f"S1A_064_E053_1_N27_3_E054_1_N27_8_{first}_{second}_VV_INT80_7EB{int(second[-1])}"


def write_licsar(root, convention="documented", sign=1.0, *, in_bytes=True, level="interferograms", new_baselines=True):
    """A frame: Lazecky et al. 2020; coef_r2m of LiCSBAS13: displacement toward = -wavelength / 4 pi * unw."""
    frame = "021D_04972_131213"
    degrees = {"origin": (14.0, 41.0), "step": 0.001, "epsg": 4326}
    for number, pair in enumerate(PAIRS):
        first, second = in_order(pair, convention)
        unw = (displacement(second) - displacement(first)) / (-WAVELENGTH / (4.0 * np.pi))
        inside = root / frame / level / f"{first}_{second}"
        unw = np.where(unseen(), 0.0, sign * unw).astype(np.float32)
        write(inside / f"{first}_{second}.geo.unw.tif", unw, nodata=None, **degrees)
        cc = np.round(coherence(number) * 255).astype(np.uint8) if in_bytes else coherence(number)
        kind = gdal.GDT_Byte if in_bytes else gdal.GDT_Float32
        write(inside / f"{first}_{second}.geo.cc.tif", cc, nodata=None, kind=kind, **degrees)
        write(inside / f"{first}_{second}.geo.diff_pha.tif", np.angle(np.exp(1j * unw)), nodata=0.0, **degrees)
    metadata = root / frame / "metadata"
    metadata.mkdir(parents=True, exist_ok=True)
    (metadata / "metadata.txt").write_text(
        "master=20200104\nheading=-169.775063\navg_incidence_angle=39.1918\nazimuth_resolution=14.068910\n"
        "range_resolution=2.329562\ncentre_range_m=880080.5691\navg_height=317.176\napplied_DEM=SRTM1\n"
    )
    rows = [(DATES[0], date, BASELINES[date], 12.0 * number) for number, date in enumerate(DATES) if number]
    if new_baselines:
        text = "".join(f"{a} {b} {bp:.1f} {days:.1f}\n" for a, b, bp, days in rows)
    else:
        text = "".join(
            f"{k + 1} {a} {b} {BASELINES[b] - BASELINES[a]:.1f} 12.0 0.0 12.0 {BASELINES[a]:.1f} {BASELINES[b]:.1f}\n"
            for k, (a, b) in enumerate(zip(DATES, DATES[1:]))
        )
    (metadata / "baselines").write_text(text)
    up = np.broadcast_to(np.cos(np.radians(np.linspace(36.0, 42.0, SHAPE[1]))), SHAPE)
    up = np.where(unseen(), 0.0, up).astype(np.float32)
    for component in "ENU":
        write(metadata / f"{frame}.geo.{component}.tif", up if component == "U" else up * 0.1, nodata=None, **degrees)
    return root / frame


def write_aria(
    folder, convention="documented", sign=1.0, *, version="2_0_4", track="064", azimuth=192.0, granules=None
):
    """GUNW files: the packaging template of DockerizedTopsApp, in NetCDF-4 (which is HDF5 with dimension scales).

    Names hold the later date first. README of ARIA-tools: "Negative phase differences indicate movement away from the
    sensor, and positive phase differences indicate movement towards the sensor", from the earlier to the later date.
    """
    h5py = pytest.importorskip("h5py")
    folder.mkdir(parents=True, exist_ok=True)
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    for number, (early, late) in enumerate(PAIRS):
        moved_toward = displacement(late) - displacement(early)
        phase = sign * 4.0 * np.pi / WAVELENGTH * moved_toward
        names, baseline = (late, early), BASELINES[early] - BASELINES[late]
        if convention == "reversed":
            # the earlier date as reference, which GUNW does not do: still secondary minus reference in range
            names, phase, baseline = (early, late), -phase, -baseline
        name = f"S1-GUNW-A-R-{track}-tops-{names[0]}_{names[1]}-015001-35393N_33512N-PP-62{number}7-v{version}.nc"
        with h5py.File(folder / name, "w") as file:
            data = file.create_group("science/grids/data")
            place = (35.0 - 0.000833 * np.arange(SHAPE[0]), -118.0 + 0.000833 * np.arange(SHAPE[1]))
            _scales(data, ("latitude", "longitude"), place, system)
            fill = {"unwrappedPhase": 0.0, "coherence": 0.0, "connectedComponents": -1.0, "amplitude": 0.0}
            values = {
                "unwrappedPhase": np.where(unseen(), 0.0, phase),
                "coherence": coherence(number),
                "connectedComponents": np.where(unseen(), -1.0, 1.0),
                "amplitude": np.ones(SHAPE),
            }
            for key, array in values.items():
                _variable(data, key, array.astype(np.float32), ("latitude", "longitude"), fill[key])
            cube = file.create_group("science/grids/imagingGeometry")
            place = (np.array([-1500.0, 0.0, 3000.0]), 35.1 - 0.1 * np.arange(4), -118.1 + 0.1 * np.arange(5))
            names3 = ("heightsMeta", "latitudeMeta", "longitudeMeta")
            _scales(cube, names3, place, system)
            shape = tuple(len(part) for part in place)
            incidence = np.broadcast_to(36.0 + np.arange(5), shape) + np.array([-0.2, 0.0, 0.3])[:, None, None]
            _variable(cube, "incidenceAngle", incidence, names3, 0.0)
            _variable(cube, "perpendicularBaseline", np.full(shape, baseline), names3, 0.0)
            _variable(cube, "azimuthAngle", np.full(shape, azimuth), names3, 0.0)
            radar = file.create_group("science/radarMetaData")
            for key, value in (
                ("wavelength", WAVELENGTH),
                ("slantRangeStart", 799e3),
                ("slantRangeEnd", 959e3),
                ("centerFrequency", 5.405e9),
            ):
                radar.create_dataset(key, data=value)
            for role, date in zip(("reference", "secondary"), granules or names):
                inputs = radar.create_group(f"inputSLC/{role}")
                granule = f"S1A_IW_SLC__1SDV_{date}T015001_{date}T015028_038904_049725_5C2F"
                inputs.create_dataset("L1InputGranules", data=np.array([granule], dtype=h5py.string_dtype()))


def _scales(group, names, places, system):
    for name, values in zip(names, places):
        scale = group.create_dataset(name, data=values)
        scale.make_scale(name)
        if name.startswith(("lat", "lon")):
            kind = "latitude" if name.startswith("lat") else "longitude"
            scale.attrs["units"] = "degrees_north" if kind == "latitude" else "degrees_east"
            scale.attrs["standard_name"] = kind
    crs = group.create_dataset("crs", data=np.int32(0))
    crs.attrs["grid_mapping_name"] = "latitude_longitude"
    crs.attrs["crs_wkt"] = system.ExportToWkt()
    crs.attrs["semi_major_axis"], crs.attrs["inverse_flattening"] = 6378137.0, 298.257223563


def _variable(group, name, values, dimensions, fill):
    variable = group.create_dataset(name, data=values)
    variable.attrs["_FillValue"] = np.array(fill, dtype=values.dtype)
    variable.attrs["grid_mapping"] = "crs"
    for number, dimension in enumerate(dimensions):
        variable.dims[number].attach_scale(group[dimension])


# ---- round trips


WRITERS = {
    "hyp3-gamma": lambda root, *way: write_hyp3_stack(root, gamma_name, *way),
    "hyp3-isce2": lambda root, *way: write_hyp3_stack(root, burst_name, *way),
    "hyp3-isce2 multi": lambda root, *way: write_hyp3_stack(root, multi_burst_name, *way),
    "hyp3-isce2 merged": lambda root, *way: write_hyp3_stack(root, merged_name, *way),
    "licsar": write_licsar,
    "aria-gunw": write_aria,
}


def check_displacement(stack, pairs=PAIRS):
    """Every pair's phase, in the ``away`` convention inside, is the displacement between its two dates."""
    network, geometry = stack.network, stack.geometry
    assert network.n_pairs == len(pairs)
    assert geometry.wavelength == pytest.approx(WAVELENGTH, rel=1e-6)
    phase = stack.read_phase(stack.grid.whole)
    for number in range(network.n_pairs):
        first, second = (date.strftime("%Y%m%d") for date in network.date_pair(number))
        moved = displacement(second) - displacement(first)
        got = -geometry.wavelength / (4.0 * np.pi) * phase[number].astype(float)
        np.testing.assert_allclose(got[~unseen()], moved[~unseen()], atol=1e-7)
        assert np.isnan(phase[number][unseen()]).all()
        if stack.has_baselines:
            expected = BASELINES[second] - BASELINES[first]
            assert network.perpendicular_baseline[number] == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("product", list(WRITERS))
def test_a_known_displacement_comes_back(tmp_path, product, convention):
    """As documented; with the dates in the other order; with the opposite sign, which only the user can know."""
    toward = convention == "toward"
    WRITERS[product](tmp_path, convention, -1.0 if toward else 1.0)
    request = StackRequest(folder=str(tmp_path), phase_sign="toward" if toward else None)
    with open_stack(request) as stack:
        check_displacement(stack)
        assert stack.has_coherence
        assert stack.has_baselines
        first = stack.network.date_pair(0)
        late_first = (convention == "reversed") != (product == "aria-gunw")
        assert (first[0] > first[1]) == late_first
        got = stack.read_coherence(stack.grid.whole)
        order = [PAIRS.index(tuple(sorted(d.strftime("%Y%m%d") for d in stack.network.date_pair(k)))) for k in range(4)]
        for number, pair in enumerate(order):
            expected = coherence(pair)
            np.testing.assert_allclose(got[number][~unseen()], expected[~unseen()], atol=0.5 / 255)
        decided = {decision.item: decision for decision in stack.decisions}
        assert decided["product"].value.endswith(f"({product.split()[0]})")
        assert "evidence" in decided
        assert ("phase sign" in " ".join(stack.warnings)) == toward
        assert stack.geometry.phase_sign == ("toward" if toward else "away")
        assert stack.geometry.look_side == "right"


def test_phase_is_reference_times_conjugate_of_secondary():
    """The writers' signs are those of an interferogram of two images whose phase is -4 pi range / wavelength."""
    first, second = "20200104", "20200209"
    images = {date: np.exp(1j * 4.0 * np.pi / WAVELENGTH * displacement(date)) for date in (first, second)}
    for a, b in ((first, second), (second, first)):
        interferogram = np.angle(images[a] * np.conj(images[b]))
        seen = ~unseen()
        np.testing.assert_allclose(np.angle(np.exp(1j * hyp3_phase(a, b)))[seen], interferogram[seen], atol=1e-5)


@pytest.mark.parametrize("product", ["hyp3-gamma", "hyp3-isce2", "licsar", "aria-gunw"])
def test_geometry(tmp_path, product):
    WRITERS[product](tmp_path)
    with open_stack(StackRequest(folder=str(tmp_path))) as stack:
        geometry = stack.geometry
        heading = -169.775063 if product == "licsar" else (-12.0 if product == "aria-gunw" else -13.02)
        assert geometry.heading == pytest.approx(heading)
        assert geometry.slant_range == pytest.approx(
            {"licsar": 880080.5691, "aria-gunw": 879e3}.get(product, 878813.0619)
        )
        assert stack.has_incidence
        angles = stack.read_incidence(stack.grid.whole)
        seen = ~unseen() if product != "aria-gunw" else np.ones(SHAPE, bool)
        if product == "aria-gunw":
            # the cube of 0.1 degree pixels begins at -118.1: 36 degrees there, one more per 0.1 degree
            expected = 36.0 + (0.000833 * np.arange(SHAPE[1]) + 0.1) / 0.1
            np.testing.assert_allclose(angles, np.broadcast_to(expected, SHAPE), atol=0.01)
        else:
            expected = np.broadcast_to(np.linspace(36.0, 42.0, SHAPE[1]), SHAPE)
            np.testing.assert_allclose(angles[seen], expected[seen], atol=1e-3)
            assert np.isnan(angles[~seen]).all()
        assert geometry.incidence == pytest.approx(np.nanmean(angles), abs=0.01)
    with open_stack(StackRequest(folder=str(tmp_path), incidence=39.0, heading=-20.0)) as stack:
        assert not stack.has_incidence
        assert (stack.geometry.incidence, stack.geometry.heading) == (39.0, -20.0)
        assert any("disagree about the heading" in warning for warning in stack.warnings)


@pytest.mark.parametrize("silent", ["cube", "data", "both"])
def test_gunw_that_names_no_coordinate_system(tmp_path, silent):
    """The axes are longitude and latitude: that says it, and the log says that it was taken from there."""
    h5py = pytest.importorskip("h5py")
    write_aria(tmp_path)
    for path in tmp_path.glob("*.nc"):
        with h5py.File(path, "a") as file:
            for name, group in (("cube", "imagingGeometry"), ("data", "data")):
                if silent in (name, "both"):
                    found = file[f"science/grids/{group}"]
                    for variable in found.values():
                        variable.attrs.pop("grid_mapping", None)
                    del found["crs"]
    with open_stack(StackRequest(folder=str(tmp_path))) as stack:
        check_displacement(stack)
        assert "WGS 84" in stack.grid.crs_wkt
        angles = stack.read_incidence(stack.grid.whole)
        np.testing.assert_allclose(angles[0], 36.0 + (0.000833 * np.arange(SHAPE[1]) + 0.1) / 0.1, atol=0.01)
        (decision,) = (item for item in stack.decisions if item.item == "coordinate system")
        assert decision.value == "longitude and latitude, WGS 84"
        assert ("incidenceAngle" in decision.source) == (silent != "data")
        assert ("unwrappedPhase" in decision.source) == (silent != "cube")


def test_gunw_whose_cube_lies_nobody_knows_where(tmp_path):
    """No system, and axes that are no degrees: refused with what to do."""
    h5py = pytest.importorskip("h5py")
    write_aria(tmp_path)
    for path in tmp_path.glob("*.nc"):
        with h5py.File(path, "a") as file:
            cube = file["science/grids/imagingGeometry"]
            for variable in cube.values():
                variable.attrs.pop("grid_mapping", None)
            del cube["crs"]
            cube["longitudeMeta"][:] = 500_000.0 + 100.0 * np.arange(5)
    with pytest.raises(InputError, match=r"incidenceAngle cannot be aligned: .* give a number instead of this raster"):
        open_stack(StackRequest(folder=str(tmp_path), align=True))


def test_licsar_variants(tmp_path):
    """Coherence of before October 2019, the folder GEOC of LiCSBAS, the older baselines, the folder interferograms."""
    frame = write_licsar(tmp_path / "a", in_bytes=False, level="GEOC", new_baselines=False)
    with open_stack(StackRequest(folder=str(frame))) as stack:
        check_displacement(stack)
        assert stack.has_baselines
        assert np.nanmax(stack.read_coherence(stack.grid.whole)) == pytest.approx(coherence(3).max())
    frame = write_licsar(tmp_path / "b")
    with open_stack(StackRequest(folder=str(frame / "interferograms"))) as stack:
        check_displacement(stack)
        assert stack.has_baselines
        assert stack.geometry.heading == pytest.approx(-169.775063)
        assert not stack.has_incidence
    with open_stack(StackRequest(folder=str(frame), coherence_scale=255.0)) as stack:
        assert np.nanmax(stack.read_coherence(stack.grid.whole)) == pytest.approx(coherence(3).max(), abs=0.01)


def test_a_pair_without_coherence_is_left_aside(tmp_path):
    frame = write_licsar(tmp_path)
    (frame / "interferograms" / "20200104_20200128" / "20200104_20200128.geo.cc.tif").unlink()
    with open_stack(StackRequest(folder=str(frame))) as stack:
        check_displacement(stack, PAIRS[:3])
        ignored = [decision for decision in stack.decisions if decision.item == "ignored file"]
        assert "20200104_20200128.geo.unw.tif" in ignored[0].value


def test_clipped_hyp3(tmp_path):
    """MintPy's users cut frames to their overlap: the clipped files are taken where there is one of every product."""
    write_hyp3_stack(tmp_path, gamma_name)
    for path in tmp_path.rglob("*.tif"):
        data = gdal.Open(str(path))
        gdal.Translate(str(path.with_name(path.stem + "_clipped.tif")), data, srcWin=[2, 6, 20, 15])
    with open_stack(StackRequest(folder=str(tmp_path))) as stack:
        assert (stack.grid.width, stack.grid.height) == (20, 15)
        phase = stack.read_phase(stack.grid.whole)
        np.testing.assert_array_equal(phase[0], hyp3_phase(*PAIRS[0])[6:21, 2:22])
        assert stack.has_incidence


def test_frames_of_unequal_size(tmp_path):
    """HyP3 frames begin and end some pixels apart: refused, then laid on their common pixels without interpolation."""
    cuts = ((0, 0, 24, 30), (1, 2, 23, 28), (0, 1, 20, 29), (2, 0, 22, 27))
    for number, (pair, (row, col, rows, cols)) in enumerate(zip(PAIRS, cuts)):
        layers = {"unw_phase": hyp3_phase(*pair), "corr": coherence(number), "lv_theta": elevation()}
        layers = {name: values[row : row + rows, col : col + cols] for name, values in layers.items()}
        origin = (500000.0 + 80.0 * col, 4000000.0 - 80.0 * row)
        baseline = BASELINES[pair[1]] - BASELINES[pair[0]]
        write_hyp3(tmp_path, gamma_name(*pair), layers, baseline=baseline, origin=origin)
    refused(tmp_path, "lies on another grid than the interferograms .* Set ALIGN")
    with open_stack(StackRequest(folder=str(tmp_path), align=True)) as stack:
        assert (stack.grid.height, stack.grid.width) == (18, 25)
        assert any("keeps 25 x 18 of the 30 x 24 pixels" in warning for warning in stack.warnings)
        phase, seen = stack.read_phase(stack.grid.whole), ~unseen()[2:20, 2:27]
        for number in range(4):
            first, second = (date.strftime("%Y%m%d") for date in stack.network.date_pair(number))
            np.testing.assert_array_equal(phase[number][seen], hyp3_phase(first, second)[2:20, 2:27][seen])
            assert np.isnan(phase[number][~seen]).all()
        expected = np.broadcast_to(np.linspace(36.0, 42.0, SHAPE[1]), SHAPE)[2:20, 2:27]
        np.testing.assert_allclose(stack.read_incidence(stack.grid.whole)[seen], expected[seen], atol=1e-4)


# ---- lookalikes


def refused(folder, message, **more):
    with pytest.raises(InputError, match=message):
        open_stack(StackRequest(folder=str(folder), **more))


def test_hyp3_lookalikes(tmp_path):
    write_hyp3_stack(tmp_path / "a", gamma_name, skip=("unw_phase", "corr", "lv_theta"))
    refused(tmp_path / "a", r"looks like ASF HyP3 InSAR \(GAMMA\), but the phase in it is wrapped .*_unw_phase\.tif")
    write_hyp3_stack(tmp_path / "b", burst_name, skip=("unw_phase", "corr", "lv_theta", "wrapped_phase"))
    refused(tmp_path / "b", "it holds displacement rasters only")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / f"{gamma_name(*PAIRS[0])}.zip").write_bytes(b"PK")
    refused(tmp_path / "c", r"still packed .*Unpack the zip")
    write_hyp3_stack(tmp_path / "d", gamma_name)
    next((tmp_path / "d").rglob("*4D06.txt")).unlink()
    refused(tmp_path / "d", "comes without its parameter file")
    write_hyp3_stack(tmp_path / "e", burst_name)
    write_hyp3_stack(tmp_path / "e", lambda a, b: burst_name(a, b).replace("IW2", "IW3"))
    refused(tmp_path / "e", r"do not share their burst: 136231_IW2.*136231_IW3")
    write_hyp3_stack(tmp_path / "f", gamma_name)
    write_hyp3(
        tmp_path / "f",
        gamma_name("20200209", "20200221"),
        {"unw_phase": hyp3_phase(*PAIRS[0]), "corr": coherence(0)},
        baseline=1.0,
        heading=-167.0,
    )
    refused(tmp_path / "f", "different tracks or orbit directions")
    layers = {"unw_phase": hyp3_phase(*PAIRS[0]), "corr": coherence(0)}
    write_hyp3(tmp_path / "g", burst_name(*PAIRS[0]), layers, baseline=1.0, granules=PAIRS[0][::-1])
    refused(
        tmp_path / "g", r"names the granules of 20200116-20200104, but .* 20200104-20200116: .* sign would be wrong"
    )


def test_licsar_lookalikes(tmp_path):
    frame = write_licsar(tmp_path / "a")
    for path in frame.rglob("*.cc.tif"):
        path.unlink()
    refused(frame, r"looks like COMET LiCSAR, but there is no \.geo\.cc\.tif")
    for path in frame.rglob("*.unw.tif"):
        path.unlink()
    refused(frame, "its phase is wrapped")
    frame = write_licsar(tmp_path / "b")
    (tmp_path / "b" / "044A_05126_131313" / "x").mkdir(parents=True)
    (tmp_path / "b" / "044A_05126_131313" / "x" / "20200104_20200116.geo.unw.tif").write_bytes(b"")
    refused(tmp_path / "b", r"holds 2 LiCSAR frames \(021D_04972_131213, 044A_05126_131313\)")
    metadata = frame / "metadata" / "metadata.txt"
    metadata.write_text(metadata.read_text().replace("-169.775063", "-13.775063"))
    refused(frame, "the frame 021D_04972_131213 is descending")


def test_aria_lookalikes(tmp_path):
    write_aria(tmp_path / "a", version="1_2_3")
    refused(tmp_path / "a", r"of version 1; versions 2 and 3 are read")
    write_aria(tmp_path / "b")
    write_aria(tmp_path / "b", track="071")
    refused(tmp_path / "b", "tracks A064, A071")
    write_aria(tmp_path / "c")
    path = next((tmp_path / "c").iterdir())
    path.rename(path.with_name(path.name.replace("35393N_33512N", "37000N_35100N")))
    write_aria(tmp_path / "c")
    refused(tmp_path / "c", r"is there twice: .*ariaTSsetup")
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "NISAR_L2_PR_GUNW_005_064_A_013.h5").write_bytes(b"")
    refused(tmp_path / "d", "NISAR GUNW, of another layout")
    write_aria(tmp_path / "e")
    next((tmp_path / "e").iterdir()).write_bytes(b"not NetCDF")
    refused(tmp_path / "e", "Cannot open .* as NetCDF")
    write_aria(tmp_path / "f", granules=("20200104", "20200116"))
    refused(tmp_path / "f", r"made of the granules of 20200104-20200116, but its name says 20200116-20200104")


def test_an_azimuth_that_contradicts_the_orbit_is_not_believed(tmp_path):
    write_aria(tmp_path, azimuth=-100.0, version="3_0_1")
    with open_stack(StackRequest(folder=str(tmp_path))) as stack:
        assert stack.geometry.heading is None
        assert any("heading is not known" in warning for warning in stack.warnings)
        check_displacement(stack)


# ---- one reader by force, and none


def test_product_by_name(tmp_path):
    write_hyp3_stack(tmp_path, gamma_name)
    with open_stack(StackRequest(folder=str(tmp_path), product="hyp3-gamma")) as stack:
        assert [d.source for d in stack.decisions if d.item == "product"] == ["PRODUCT=hyp3-gamma"]
    refused(
        tmp_path,
        r"is no COMET LiCSAR: nothing in it .* It is ASF HyP3 InSAR \(GAMMA\) \(hyp3-gamma: 4 files .*PRODUCT to auto",
        product="licsar",
    )
    refused(tmp_path, "PRODUCT must be one of auto, hyp3-gamma, .*generic, got 'hyp3'", product="hyp3")
    with open_stack(
        StackRequest(folder=str(tmp_path), product="generic", wavelength=WAVELENGTH, phase_sign="away")
    ) as stack:
        assert [d.value for d in stack.decisions if d.item == "product"] == ["none that a reader knows"]
        check_displacement(stack)


def test_decisions_are_told(tmp_path):
    write_hyp3_stack(tmp_path, gamma_name)
    said = []
    with open_stack(StackRequest(folder=str(tmp_path)), Reporter(info=said.append)):
        pass
    log = "\n".join(said)
    for expected in (
        "product: ASF HyP3 InSAR (GAMMA) (hyp3-gamma) [found by its contents]",
        "evidence: 4 files named as S1AB_",
        "phase sign: away [HyP3 product guide: positive phase is motion away from the sensor]",
        "unit: radians",
        "nodata: phase of exactly 0",
        "dates: 4 of 4 pairs; 4 dates, 2020-01-04 to 2020-02-09 [ASF HyP3 InSAR (GAMMA): reference and secondary in",
        "incidence raster:",
        "wavelength: 0.0554657",
        "perpendicular baselines: 4 pairs",
    ):
        assert expected in log, log


@pytest.mark.parametrize("product", ["hyp3-isce2", "licsar", "aria-gunw"])
def test_stack_file_and_report(tmp_path, product):
    """From the folder to a file that MintPy orders, and a page that says what was found, by what, and decided."""
    pytest.importorskip("h5py")
    WRITERS[product](tmp_path / "folder")
    output, report = tmp_path / "stack.h5", tmp_path / "stack.html"
    result = run_createstack(StackRequest(folder=str(tmp_path / "folder")), output=str(output), report=str(report))
    assert (result["n_pairs"], result["n_dates"], result["n_warnings"]) == (4, 4, 0)
    with open_stack(StackRequest(stack=str(output))) as stack:
        check_displacement(stack)
        assert all(first < second for first, second in map(stack.network.date_pair, range(4)))
        assert stack.has_incidence
    page = report.read_text(encoding="utf-8")
    for text in (
        "What the folder holds",
        f"({product})",
        "found by its contents",
        "files named as",
        "phase of exactly 0",
    ):
        assert text in page, text
    assert page.index("What the folder holds") < page.index("What was decided") < page.index("phase sign")
