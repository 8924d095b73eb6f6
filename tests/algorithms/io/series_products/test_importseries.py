"""OPERA DISP-S1, EGMS, LiCSBAS, MintPy and NetCDF: a known motion comes back with its sign, unit and place.

Writers lay files out as their docstrings cite. Files go through `run_importseries`, and what it wrote is opened again
as every algorithm opens a series.
"""

from __future__ import annotations

import datetime
import zipfile

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from scipy.io import netcdf_file

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Window
from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.io.series import open_series
from mining_insar.algorithms.io.series_products.registry import open_product
from mining_insar.algorithms.io.stack import open_stack
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.importseries import run_importseries
from mining_insar.algorithms.runs.velocity import run_velocity

h5py = pytest.importorskip("h5py")

ROWS, COLS = 14, 22
DATES = tuple(datetime.date(2020, 1, 3) + datetime.timedelta(days=12 * number) for number in range(5))
LON, LAT, STEP = 106.5, 38.25, 0.001
EAST, NORTH = 500_000.0, 4_000_000.0
EMPTY = (2, 3)


def motion(number: int) -> np.ndarray:
    """Displacement toward the satellite [m]: a bowl that sinks 9 mm in 12 days beside a corner that rises a little."""
    rows, cols = np.mgrid[:ROWS, :COLS]
    bowl = -0.009 * np.exp(-((rows - 5.0) ** 2 + (cols - 13.0) ** 2) / 14.0)
    return number * (bowl + 0.0004 * (rows > 10) * (cols > 18))


def imported(tmp_path, source, **options):
    """Import everything; what was written, opened again, and the summary."""
    tmp_path.mkdir(exist_ok=True)
    outputs = {name: str(tmp_path / f"out_{name}.tif") for name in ("TIMESERIES", "VELOCITY")}
    outputs.update(POINTS=str(tmp_path / "out.gpkg"), REPORT=str(tmp_path / "out.html"))
    summary = run_importseries(str(source), outputs=outputs, **options)
    return outputs, summary


def wkt(epsg):
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    return system.ExportToWkt()


# ---- OPERA DISP-S1


def write_disp(folder, first, second, values=None, *, mask=None, version="1.0", made="20250408T163025Z", frame=11115):
    """A granule as opera-adt/disp-s1 ``product.py`` writes it: displacement [m], masks, spatial_ref, identification."""
    folder.mkdir(exist_ok=True)
    stamps = [f"{DATES[number]:%Y%m%d}T003000Z" for number in (first, second)]
    path = folder / f"OPERA_L3_DISP-S1_IW_F{frame:05d}_VV_{stamps[0]}_{stamps[1]}_v{version}_{made}.nc"
    values = motion(second) - motion(first) if values is None else values
    good = np.ones((ROWS, COLS), dtype=np.uint8) if mask is None else mask
    with h5py.File(path, "w") as file:
        file.attrs["Conventions"], file.attrs["title"] = np.bytes_("CF-1.8"), np.bytes_("OPERA_L3_DISP-S1 Product")
        axes = {"y": NORTH - 30.0 * (np.arange(ROWS) + 0.5), "x": EAST + 30.0 * (np.arange(COLS) + 0.5)}
        for name, axis in axes.items():
            file[name] = axis
            file[name].make_scale(name)
            file[name].attrs["standard_name"] = np.bytes_(f"projection_{name}_coordinate")
            file[name].attrs["units"] = np.bytes_("m")
        place = file.create_dataset("spatial_ref", data=0)
        place.attrs["crs_wkt"] = np.bytes_(wkt(32648))
        place.attrs["grid_mapping_name"] = np.bytes_("transverse_mercator")
        place.attrs["GeoTransform"] = np.bytes_(f"{EAST} 30.0 0.0 {NORTH} 0.0 -30.0")
        layers = {
            "displacement": (np.asarray(values, dtype=np.float32), np.nan, "meters"),
            "connected_component_labels": (good.astype(np.uint16), 65535, "unitless"),
            "recommended_mask": (good, 255, "unitless"),
        }
        if version.startswith("0"):
            del layers["recommended_mask"]
        for name, (data, fill, unit) in layers.items():
            layer = file.create_dataset(name, data=data, fillvalue=fill)
            for number, axis in enumerate("yx"):
                layer.dims[number].attach_scale(file[axis])
            layer.attrs["units"], layer.attrs["grid_mapping"] = np.bytes_(unit), np.bytes_("spatial_ref")
        file["displacement"].attrs["description"] = np.bytes_(
            "Displacement along the radar Line-of-Sight (LOS) direction. Positive values indicate apparent motion "
            "towards the platform."
        )
        group = file.create_group("identification")
        group["radar_wavelength"], group["near_range_incidence_angle"] = 0.0554657, 30.0
        group["far_range_incidence_angle"] = 45.0
    return path


def moving_references(folder, **options):
    """Files whose reference moves from the first to the third date."""
    for first, second in ((0, 1), (0, 2), (2, 3), (2, 4)):
        write_disp(folder, first, second, **options)
    return folder


def test_opera_references_are_chained(tmp_path):
    source = moving_references(tmp_path / "opera")
    outputs, summary = imported(tmp_path, source)
    assert (summary["product"], summary["n_dates"], summary["n_points"]) == ("opera-disp-s1", 5, 0)
    with open_series(outputs["TIMESERIES"]) as series:
        assert series.dates == DATES
        assert series.grid.transform == (EAST, 30.0, 0.0, NORTH, 0.0, -30.0)
        assert "UTM zone 48N" in series.grid.crs_wkt
        values = series.read(series.grid.whole)
        for number in range(5):
            np.testing.assert_allclose(values[number], motion(number), atol=1e-8)
        assert values[4].min() < -0.03  # the bowl sinks
        assert float(series.tags[tags.WAVELENGTH]) == pytest.approx(0.0554657)
        assert float(series.tags[tags.INCIDENCE]) == pytest.approx(37.5)
        assert series.tags[tags.SIGN] == tags.SIGN_TOWARD
    # and what runs on series runs on it
    rate = str(tmp_path / "rate.tif")
    run_velocity(outputs["TIMESERIES"], outputs={"VELOCITY": rate})
    found = gdal.Open(rate).ReadAsArray()
    np.testing.assert_allclose(found, motion(1) * 1000.0 * 365.25 / 12.0, atol=2e-3)
    text = (tmp_path / "out.html").read_text()
    assert "reference moves at 2020-01-27" in text
    assert "towards the platform" in text


def test_opera_mask_hides_a_date_and_not_the_chain(tmp_path):
    source = moving_references(tmp_path / "opera")
    bad = np.ones((ROWS, COLS), dtype=np.uint8)
    bad[EMPTY] = 0
    write_disp(source, 0, 2, mask=bad)  # the date at which the reference moves
    outputs, _summary = imported(tmp_path, source)
    with open_series(outputs["TIMESERIES"]) as series:
        values = series.read(series.grid.whole)
    assert np.isnan(values[2][EMPTY])
    assert np.isnan(values).sum() == 1
    np.testing.assert_allclose(values[4][EMPTY], motion(4)[EMPTY], atol=1e-8)
    outputs, _summary = imported(tmp_path / "raw", source, use_mask=False)
    with open_series(outputs["TIMESERIES"]) as series:
        assert not np.isnan(series.read(series.grid.whole)).any()


def test_opera_no_value_where_the_reference_moves_breaks_the_pixel(tmp_path):
    source = moving_references(tmp_path / "opera")
    values = motion(2)
    values[EMPTY] = np.nan
    write_disp(source, 0, 2, values)
    outputs, _summary = imported(tmp_path, source)
    with open_series(outputs["TIMESERIES"]) as series:
        history = series.read(series.grid.whole)[:, EMPTY[0], EMPTY[1]]
    assert np.isfinite(history).tolist() == [True, True, False, False, False]


def test_opera_early_files_are_masked_by_components_and_new_versions_win(tmp_path):
    labels = np.ones((ROWS, COLS), dtype=np.uint8)
    labels[EMPTY] = 0
    source = moving_references(tmp_path / "opera", version="0.9", mask=labels)
    write_disp(source, 2, 4, version="1.0", made="20260101T000000Z")
    outputs, _summary = imported(tmp_path, source)
    with open_series(outputs["TIMESERIES"]) as series:
        history = series.read(series.grid.whole)[:, EMPTY[0], EMPTY[1]]
    assert np.isfinite(history).tolist() == [True, False, False, False, True]
    text = (tmp_path / "out.html").read_text()
    assert "1 older files left aside" in text
    assert "connected components of 3" in text


def test_opera_broken_chain_two_frames_and_lookalikes(tmp_path):
    source = moving_references(tmp_path / "gap")
    next(source.glob("*_20200103T003000Z_20200127T*")).unlink()
    with pytest.raises(InputError, match="starts from 2020-01-27, a date at which no other file ends"):
        open_product(str(source))
    both = moving_references(tmp_path / "frames")
    write_disp(both, 0, 1, frame=11116)
    with pytest.raises(InputError, match="frames F11115, F11116"):
        open_product(str(both))
    static = tmp_path / "static"
    static.mkdir()
    (static / "OPERA_L3_DISP-S1-STATIC_F11115_20140403_S1A_v1.0_line_of_sight_enu.tif").write_bytes(b"II*\0")
    with pytest.raises(InputError, match="holds only static layers"):
        open_product(str(static))
    other = tmp_path / "cslc"
    other.mkdir()
    (other / "OPERA_L2_CSLC-S1_T064-135518-IW1_20200103T003000Z.h5").write_bytes(b"\x89HDF")
    with pytest.raises(InputError, match="is another OPERA product"):
        open_product(str(other), "opera-disp-s1")
    cut = tmp_path / "cut"
    moving_references(cut)
    for path in cut.iterdir():
        path.write_text("<html>")
    with pytest.raises(InputError, match="is no NetCDF file"):
        open_product(str(cut))


def test_opera_extent_cuts_pixels(tmp_path):
    source = moving_references(tmp_path / "opera")
    way = osr.CoordinateTransformation(*(_system(code) for code in (32648, 4326)))
    west, south, _z = way.TransformPoint(EAST + 6 * 30.0 + 1.0, NORTH - 9 * 30.0 + 1.0)
    east, north, _z = way.TransformPoint(EAST + 12 * 30.0 - 1.0, NORTH - 3 * 30.0 - 1.0)
    outputs, _summary = imported(tmp_path, source, extent=(west, south, east, north))
    with open_series(outputs["TIMESERIES"]) as series:
        assert (series.grid.height, series.grid.width) == (6, 6)
        assert series.grid.xy(0, 0) == pytest.approx((EAST + 180.0, NORTH - 90.0))
        np.testing.assert_allclose(series.read(series.grid.whole)[3], motion(3)[3:9, 6:12], atol=1e-8)
    with pytest.raises(InputError, match="EXTENT does not touch"):
        imported(tmp_path, source, extent=(10.0, 50.0, 11.0, 51.0))


def _system(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


# ---- EGMS

L2_COLUMNS = (
    "pid,mp_type,latitude,longitude,easting,northing,height_ortho,height_ellipse,line,pixel,rmse_ts,"
    "temporal_coherence,amplitude_dispersion,incidence_angle,track_angle,los_east,los_north,los_up,mean_velocity,"
    "mean_velocity_std,acceleration,acceleration_std,seasonality,seasonality_std"
)
L3_COLUMNS = (
    "pid,easting,northing,height,rmse,mean_velocity,mean_velocity_std,acceleration,acceleration_std,seasonality,"
    "seasonality_std"
)


def write_l2(path, *, up=0.777, dates=DATES, count=40):
    """A burst of Basic or Calibrated: displacement and velocity along the line of sight in mm and mm/yr."""
    rng = np.random.default_rng(3)
    places = np.column_stack([3_399_700.0 + 900.0 * rng.random(count), 1_738_700.0 + 700.0 * rng.random(count)])
    rates = -30.0 * np.exp(-((np.arange(count) - 12.0) ** 2) / 30.0)
    lines = [L2_COLUMNS + "," + ",".join(f"{date:%Y%m%d}" for date in dates)]
    for number, ((east, north), rate) in enumerate(zip(places, rates)):
        series = [rate * (date - dates[0]).days / 365.25 for date in dates]
        cells = [
            f"1AbC{number}",
            "0",
            "38.1",
            "-0.4",
            f"{east:.1f}",
            f"{north:.1f}",
            "1.4",
            "51.6",
            "528",
            "957",
            "2.0",
        ]
        cells += [
            "0.91",
            "0.3",
            "39.0",
            "347.6",
            "-0.615",
            "-0.131",
            f"{up}",
            f"{rate:.6f}",
            "0.4",
            "0.1",
            "0.1",
            "0.5",
        ]
        cells += ["0.1", *(f"{value:.6f}" for value in series)]
        lines.append(",".join(cells))
    path.write_text("\n".join(lines) + "\n")
    return places, rates


def write_l3(path, direction, *, dates=DATES):
    """An Ortho tile: cells of 100 m in EPSG:3035, centres at 50 m, not all of them there."""
    lines = [L3_COLUMNS + "," + ",".join(f"{date:%Y%m%d}" for date in dates)]
    sign = {"U": 1.0, "E": -0.5}[direction]
    for row in range(ROWS):
        for col in range(COLS):
            if (row, col) == EMPTY:
                continue
            series = [f"{sign * motion(number)[row, col] * 1000.0:.7f}" for number in range(len(dates))]
            east, north = 3_200_050 + 100 * col, 3_499_950 - 100 * row
            rate = sign * motion(1)[row, col] * 1000.0 * 365.25 / 12.0
            lines.append(f"p{row}_{col},{east},{north},120.5,0.8,{rate:.6f},0.2,0.1,0.1,0.3,0.1," + ",".join(series))
    path.write_text("\n".join(lines) + "\n")
    return sign


def points_of(path):
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    rows = [(feature.items(), feature.GetGeometryRef().GetPoint_2D()) for feature in layer]
    return rows, layer.GetSpatialRef().GetAuthorityCode(None)


@pytest.mark.parametrize("packed", [False, True])
def test_egms_line_of_sight_points(tmp_path, packed):
    csv = tmp_path / "EGMS_L2b_088_0297_IW3_VV_2019_2023_1.csv"
    places, rates = write_l2(csv)
    source = csv
    if packed:
        source = csv.with_suffix(".zip")
        with zipfile.ZipFile(source, "w") as archive:
            archive.write(csv, csv.name)
            archive.writestr("EGMS_L2b.xml", "<x/>")
    outputs, summary = imported(tmp_path, source)
    assert (summary["product"], summary["n_points"]) == ("egms-los", 40)
    assert summary["velocity_minimum"] == pytest.approx(rates.min(), abs=1e-5)
    rows, code = points_of(outputs["POINTS"])
    assert code == "3035"
    for number, (fields, place) in enumerate(rows):
        assert fields["name"] == f"1AbC{number}"
        assert fields["velocity"] == pytest.approx(rates[number], abs=1e-5)
        assert fields["D20200220"] == pytest.approx(rates[number] * 48 / 365.25, abs=1e-5)
        assert fields["incidence"] == 39.0
        assert place == pytest.approx(places[number], abs=0.06)
    assert not (tmp_path / "out_TIMESERIES.tif").exists()
    assert "points from the ground to the satellite" in (tmp_path / "out.html").read_text().replace(
        "line of sight ", ""
    )


@pytest.mark.parametrize(("component", "kind"), [("U", tags.KIND_UP), ("E", tags.KIND_EAST)])
def test_egms_ortho_is_a_grid_of_a_component_and_no_line_of_sight(tmp_path, component, kind):
    csv = tmp_path / f"EGMS_L3_E32N34_100km_{component}_2018_2022_1.csv"
    sign = write_l3(csv, component)
    outputs, summary = imported(tmp_path, csv)
    assert summary["product"] == {"U": "egms-up", "E": "egms-east"}[component]
    with open_series(outputs["TIMESERIES"]) as series:
        assert series.grid.transform == (3_200_000.0, 100.0, 0.0, 3_500_000.0, 0.0, -100.0)
        assert series.tags[tags.KIND] == kind
        assert series.tags[tags.SIGN] == {"U": "positive up", "E": "positive east"}[component]
        values = series.read(series.grid.whole)
    assert np.isnan(values[:, EMPTY[0], EMPTY[1]]).all()
    assert np.isfinite(values).sum() == 5 * (ROWS * COLS - 1)
    kept = np.isfinite(values[4])
    np.testing.assert_allclose(values[4][kept], sign * motion(4)[kept], atol=1e-8)
    rate = gdal.Open(outputs["VELOCITY"])
    np.testing.assert_allclose(rate.ReadAsArray()[kept], sign * motion(1)[kept] * 1000 * 365.25 / 12, atol=1e-4)
    assert rate.GetMetadataItem(tags.KIND) == {"U": tags.KIND_UP_VELOCITY, "E": tags.KIND_EAST_VELOCITY}[component]
    assert len(points_of(outputs["POINTS"])[0]) == ROWS * COLS - 1


def test_egms_extent_and_empty_cells(tmp_path):
    csv = tmp_path / "EGMS_L3_E32N34_100km_U_2018_2022_1.csv"
    write_l3(csv, "U")
    lines = csv.read_text().splitlines()
    cells = lines[50].split(",")
    cells[-1] = ""
    csv.write_text("\n".join([*lines[:50], ",".join(cells), *lines[51:]]) + "\n")
    way = osr.CoordinateTransformation(*(_system(code) for code in (3035, 4326)))
    corners = [way.TransformPoint(3_200_000 + 100 * x, 3_500_000 - 100 * y)[:2] for x in (5, 11) for y in (2, 8)]
    box = (*np.min(corners, axis=0), *np.max(corners, axis=0))
    outputs, summary = imported(tmp_path, csv, extent=tuple(float(part) for part in box))
    assert 30 <= summary["n_points"] <= 60
    with open_series(outputs["TIMESERIES"]) as series:
        assert series.grid.width < COLS
    whole, _summary = imported(tmp_path / "all", csv)
    with open_series(whole["TIMESERIES"]) as series:
        assert np.isnan(series.read(series.grid.whole)[4]).sum() == 2


def test_egms_lookalikes(tmp_path):
    east = tmp_path / "EGMS_L3_E32N34_100km_E_2018_2022_1.csv"
    write_l3(east, "E")
    with pytest.raises(InputError, match=r"would pass for subsidence.* It is EGMS Ortho .L3., east-west"):
        open_product(str(east), "egms-los")
    with pytest.raises(InputError, match="is the component E, not U"):
        open_product(str(east), "egms-up")
    nameless = tmp_path / "tile.csv"
    nameless.write_bytes(east.read_bytes())
    with pytest.raises(InputError, match="does not say whether it is the vertical"):
        open_product(str(nameless))
    sight = tmp_path / "EGMS_L2a_088_0297_IW3_VV.csv"
    write_l2(sight)
    with pytest.raises(InputError, match="measured along the line of sight"):
        open_product(str(sight), "egms-up")
    down = tmp_path / "down.csv"
    write_l2(down, up=-0.777)
    with pytest.raises(InputError, match="points from the satellite to the ground"):
        open_product(str(down))
    table = tmp_path / "table.csv"
    table.write_text("pid,x,y\n1,2,3\n")
    with pytest.raises(InputError, match="no time series that a reader knows"):
        open_product(str(table))


def test_egms_both_components_in_a_folder_are_told(tmp_path):
    for component in "UE":
        write_l3(tmp_path / f"EGMS_L3_E32N34_100km_{component}_2018_2022_1.csv", component)
    with open_product(str(tmp_path)) as found:
        assert found.id == "egms-up"
        assert "egms-east" in found.warnings[0]
    with open_product(str(tmp_path), "egms-east") as found:
        assert found.series.tags[tags.KIND] == tags.KIND_EAST
    other = [date + datetime.timedelta(days=6) for date in DATES]
    write_l3(tmp_path / "EGMS_L3_E33N34_100km_U_2018_2022_1.csv", "U", dates=other)
    with pytest.raises(InputError, match="other dates than"):
        open_product(str(tmp_path), "egms-up")


# ---- LiCSBAS


def write_cum(path, *, names=("cum", "imdates")):
    """``cum.h5`` of LiCSBAS13_sb_inv.py: cum [mm], imdates, vel [mm/yr], refarea, corner_* and post_* (pixel centres),
    E.geo, N.geo, U.geo; here not yet referenced, as old versions leave it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    cum = np.stack([motion(number) * 1000.0 + 4.0 * number for number in range(5)]).astype(np.float32)
    cum[:, EMPTY[0], EMPTY[1]] = np.nan
    cum[:, 0, 5] = 0.0  # "no result" of old versions
    with h5py.File(path, "w") as file:
        file[names[0]], file[names[1]] = cum, np.array([int(f"{date:%Y%m%d}") for date in DATES], dtype=np.int32)
        file["vel"] = ((motion(1) * 1000.0 + 4.0) * 365.25 / 12.0).astype(np.float32)
        file["gap"] = np.zeros((4, ROWS, COLS), dtype=np.int8)
        file["refarea"] = "0:2/0:3"
        file["corner_lon"], file["corner_lat"], file["post_lon"], file["post_lat"] = LON, LAT, STEP, -STEP
        for name, value in zip(("E.geo", "N.geo", "U.geo"), (-0.615568, -0.130843, 0.777146)):
            file[name] = np.full((ROWS, COLS), value, dtype=np.float32)
    return path


def test_licsbas_is_referenced_and_lies_half_a_pixel_out(tmp_path):
    source = write_cum(tmp_path / "TS" / "cum.h5")
    (tmp_path / "TS" / "info").mkdir()
    (tmp_path / "TS" / "info" / "13parameters.txt").write_text("range_samples:  22\nwavelength:     0.0554658\n")
    outputs, summary = imported(tmp_path, tmp_path / "TS")
    assert summary["product"] == "licsbas"
    reference = np.mean(motion(1)[:3, :2])
    for path in (str(source), outputs["TIMESERIES"]):
        with open_series(path) as series:
            assert series.dates == DATES
            assert series.grid.xy(0, 0) == pytest.approx((LON - STEP / 2, LAT + STEP / 2), abs=1e-12)
            values = series.read(series.grid.whole)
            window = series.read(Window(0, 4, 3, 5))
            assert float(series.tags[tags.INCIDENCE]) == pytest.approx(39.0, abs=1e-3)
            assert float(series.tags[tags.HEADING]) == pytest.approx(-12.0, abs=1e-3)
            assert float(series.tags[tags.WAVELENGTH]) == pytest.approx(0.0554658)
        np.testing.assert_array_equal(window, values[:, :3, 4:9])
        assert np.isnan(values[:, EMPTY[0], EMPTY[1]]).all()
        assert np.isnan(values[:, 0, 5]).all()
        kept = np.isfinite(values[3])
        assert kept.sum() == ROWS * COLS - 2
        np.testing.assert_allclose(values[3][kept], (motion(3) - 3 * reference)[kept], atol=1e-7)
        assert np.nanmin(values[4]) < -0.03
    rate = gdal.Open(outputs["VELOCITY"]).ReadAsArray()
    np.testing.assert_allclose(rate, (motion(1) - reference) * 1000 * 365.25 / 12, atol=1e-4)


def test_a_stack_of_a_finished_series_is_sent_to_importseries(tmp_path):
    write_cum(tmp_path / "TS" / "cum.h5")
    moving_references(tmp_path / "disp")
    for folder, name in (("TS", "LiCSBAS"), ("disp", "OPERA DISP-S1")):
        with pytest.raises(InputError, match=f"no interferograms but a finished time series, {name}.*importseries"):
            open_stack(StackRequest(folder=str(tmp_path / folder)))


def test_licsbas_filtered_is_taken_and_lookalikes_are_not(tmp_path):
    write_cum(tmp_path / "TS" / "cum.h5")
    write_cum(tmp_path / "TS" / "cum_filt.h5")
    with open_product(str(tmp_path / "TS")) as found:
        assert found.series.path.endswith("cum_filt.h5")
    with open_product(str(tmp_path / "TS" / "cum.h5"), "licsbas") as found:
        assert found.series.path.endswith("cum.h5")
    write_cum(tmp_path / "x" / "cum.h5", names=("cum", "dates"))
    with pytest.raises(InputError, match="has no datasets 'cum' and 'imdates'"):
        open_product(str(tmp_path / "x"))
    with pytest.raises(InputError, match="none 'cum' and 'imdates' as LiCSBAS does"):
        open_series(str(tmp_path / "x" / "cum.h5"))


def test_licsbas_reference_outside_the_image_is_refused(tmp_path):
    path = write_cum(tmp_path / "cum.h5")
    with h5py.File(path, "a") as file:
        del file["refarea"]
        file["refarea"] = "0:2/0:300"
    with pytest.raises(InputError, match="the reference area '0:2/0:300' must be"):
        open_series(str(path))


# ---- MintPy and rasters


def test_mintpy_series_with_its_velocity(tmp_path):
    """timeseries.h5 [m] and velocity.h5 [m/year] of MintPy (docs/api/data_structure.md)."""
    folder = tmp_path / "mintpy"
    folder.mkdir()
    values = np.stack([motion(number) for number in range(5)]).astype(np.float32)
    values[:, EMPTY[0], EMPTY[1]] = 0.0
    about = {"X_FIRST": str(LON), "Y_FIRST": str(LAT), "X_STEP": str(STEP), "Y_STEP": str(-STEP), "X_UNIT": "degrees"}
    with h5py.File(folder / "timeseries_ERA5_demErr.h5", "w") as file:
        file["timeseries"], file["date"] = values, np.array([f"{date:%Y%m%d}" for date in DATES], dtype="S8")
        file.attrs.update({**about, "UNIT": "m", "REF_Y": "0", "REF_X": "0", "WAVELENGTH": "0.0554657"})
    for other in ("timeseries.h5", "timeseriesResidual_ramp.h5", "timeseriesResidual_ramp_of_all.h5"):
        with h5py.File(folder / other, "w") as file:
            file["timeseries"], file["date"] = values * 2, np.array([f"{date:%Y%m%d}" for date in DATES], dtype="S8")
            file.attrs.update({**about, "UNIT": "m"})
    with h5py.File(folder / "velocity.h5", "w") as file:
        file["velocity"] = values[1] * np.float32(365.25 / 12)
    outputs, summary = imported(tmp_path, folder)
    assert summary["product"] == "mintpy"
    with open_series(outputs["TIMESERIES"]) as series:
        read = series.read(series.grid.whole)
    kept = np.isfinite(read[4])
    np.testing.assert_allclose(read[4][kept], motion(4)[kept], atol=1e-8)
    assert not kept[EMPTY]
    rate = gdal.Open(outputs["VELOCITY"]).ReadAsArray()
    assert np.nanmin(rate) == pytest.approx(motion(1).min() * 1000 * 365.25 / 12, rel=1e-5)
    with h5py.File(tmp_path / "s.h5", "w") as file:
        file["unwrapPhase"] = np.zeros((1, 2, 2))
    with pytest.raises(InputError, match="is a stack of interferograms, no time series"):
        open_product(str(tmp_path / "s.h5"))


def write_netcdf(path, unit=b"mm"):
    """A CF variable (time, y, x), as LiCSBAS_out2nc.py and opera-utils' disp-s1-reformat leave it."""
    with netcdf_file(str(path), "w") as file:
        file.Conventions = b"CF-1.7"
        for name, count in (("time", 5), ("lat", ROWS), ("lon", COLS)):
            file.createDimension(name, count)
        axes = {"time": (np.arange(5) * 12.0, b"days since 2020-01-03 00:00:00")}
        axes["lat"] = LAT - (np.arange(ROWS) + 0.5) * STEP, b"degrees_north"
        axes["lon"] = LON + (np.arange(COLS) + 0.5) * STEP, b"degrees_east"
        for name, (values, units) in axes.items():
            axis = file.createVariable(name, "d", (name,))
            axis[:] = values
            axis.units, axis.standard_name = units, {"lat": b"latitude", "lon": b"longitude"}.get(name, b"time")
        rate = file.createVariable("vel", "f", ("lat", "lon"))
        rate[:] = motion(1)
        cum = file.createVariable("cum", "f", ("time", "lat", "lon"))
        cum[:] = np.stack([motion(number) * 1000.0 for number in range(5)])
        if unit:
            cum.units = unit
    return path


def test_netcdf_opens_as_a_series_and_says_when_the_sign_is_assumed(tmp_path):
    source = write_netcdf(tmp_path / "out.nc")
    with open_series(str(source)) as series:
        assert series.dates == DATES
        np.testing.assert_allclose(series.read(series.grid.whole)[4], motion(4), atol=1e-7)
        assert series.grid.xy(0, 0) == pytest.approx((LON, LAT), abs=1e-9)
    heard = []
    outputs, summary = imported(tmp_path, source, reporter=Reporter(warn=heard.append))
    assert summary["product"] == "raster"
    assert any("does not say its sign" in line for line in heard)
    with open_series(outputs["TIMESERIES"]) as series:
        np.testing.assert_allclose(series.read(series.grid.whole)[4], motion(4), atol=1e-7)
    bare = write_netcdf(tmp_path / "bare.nc", unit=b"")
    with pytest.raises(InputError, match=r"unit of .*bare.nc.* is unknown"):
        open_series(str(bare))


# ---- a raster per date


def write_rasters(folder, *, unit="meters", name="displacement_{0:%Y%m%d}_{1:%Y%m%d}.tif", first=None, scale=1.0):
    """dolphin's ``timeseries``: displacement [m] since the first date, bands with their unit, NaN for no value."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, date in enumerate(DATES[1:], start=1):
        start = DATES[0] if first is None else first(number)
        path = str(folder / name.format(start, date))
        dataset = gdal.GetDriverByName("GTiff").Create(path, COLS, ROWS, 1, gdal.GDT_Float32)
        dataset.SetProjection(wkt(32648))
        dataset.SetGeoTransform((EAST, 30.0, 0.0, NORTH, 0.0, -30.0))
        band = dataset.GetRasterBand(1)
        values = (motion(number) * scale).astype(np.float32)
        values[EMPTY] = np.nan
        if number == 2:
            values[5, 5] = np.nan
        band.WriteArray(values)
        band.SetUnitType(unit)
        band.SetNoDataValue(np.nan)
        del band, dataset
    return folder


@pytest.mark.parametrize(("unit", "scale", "asked"), [("meters", 1.0, None), ("mm", 1000.0, None), ("", 100.0, "cm")])
def test_a_raster_per_date(tmp_path, unit, scale, asked):
    folder = write_rasters(tmp_path / "timeseries", unit=unit, scale=scale)
    (folder / "20200103_20200115.txt").write_text("beside")
    heard: list[str] = []
    outputs, summary = imported(tmp_path / "out", folder, unit=asked, reporter=Reporter(warn=heard.append))
    assert (summary["product"], summary["n_dates"]) == ("rasters", 5)
    assert any("does not say its sign" in line for line in heard)
    with open_series(outputs["TIMESERIES"]) as series:
        values = series.read(series.grid.whole)
        assert series.dates == DATES
    for number in range(5):
        expected = motion(number)
        expected[EMPTY] = np.nan
        if number == 2:
            expected[5, 5] = np.nan
        np.testing.assert_allclose(values[number], expected, atol=1e-6)
    if unit:
        with pytest.raises(InputError, match="no interferograms but a finished time series, folder of rasters"):
            open_stack(StackRequest(folder=str(folder)))


def test_rasters_that_are_no_series(tmp_path):
    chain = write_rasters(tmp_path / "chain", first=lambda number: DATES[number - 1])
    with pytest.raises(InputError, match="its rasters begin at 4 different dates"):
        open_product(str(chain))
    with pytest.raises(InputError, match=r"unit of .* is unknown"):
        open_product(str(write_rasters(tmp_path / "silent", unit="")))
    phase = write_rasters(tmp_path / "phase", unit="radians", name="{0:%Y%m%d}_{1:%Y%m%d}.unw.tif")
    with pytest.raises(InputError, match="is no time series that a reader knows"):
        open_product(str(phase))
    uneven = write_rasters(tmp_path / "uneven")
    odd = next(iter(uneven.glob("*20200127.tif")))
    gdal.Translate(str(odd) + ".x", str(odd), srcWin=[0, 0, 5, 5], format="GTiff")
    (uneven / (odd.name + ".x")).replace(odd)
    with pytest.raises(InputError, match="lies on another grid than"):
        open_product(str(uneven))


def test_displacement_is_no_interferogram(tmp_path):
    """It was taken for radians, and the displacement made of it was 226 times too small."""
    paths = sorted(str(path) for path in write_rasters(tmp_path / "a").iterdir())
    request = StackRequest(interferograms=tuple(paths), wavelength=0.0555, phase_sign="away")
    with pytest.raises(InputError, match=r"is in meters: displacement, and an interferogram is unwrapped phase"):
        open_stack(request)
    for path in paths:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadataItem("DATA_UNITS", "RADIANS")
        del dataset
    with open_stack(request) as stack:
        assert stack.network.n_pairs == 4


def test_nothing_asked_for_and_nothing_there(tmp_path):
    source = write_cum(tmp_path / "cum.h5")
    with pytest.raises(InputError, match="No output is asked for"):
        run_importseries(str(source), outputs={})
    with pytest.raises(InputError, match="none of the outputs that are asked for; it has TIMESERIES, VELOCITY"):
        run_importseries(str(source), outputs={"POINTS": str(tmp_path / "p.gpkg")})
    with pytest.raises(InputError, match="no file and no folder"):
        run_importseries(str(tmp_path / "nowhere"), outputs={"REPORT": str(tmp_path / "r.html")})
    with pytest.raises(InputError, match="PRODUCT must be one of auto"):
        open_product(str(source), "nisar")


def test_a_cancel_while_points_are_written_leaves_nothing(tmp_path):
    csv = tmp_path / "EGMS_L2b_088_0297_IW3_VV.csv"
    write_l2(csv)
    answers = iter([False])  # while reading; then yes
    reporter = Reporter(cancelled=lambda: next(answers, True))
    with pytest.raises(Cancelled):
        run_importseries(str(csv), outputs={"POINTS": str(tmp_path / "p.gpkg")}, reporter=reporter)
    assert sorted(path.name for path in tmp_path.iterdir()) == [csv.name]
