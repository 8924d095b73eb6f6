"""A stack from raster layers: the two real stacks, and every way in which layers can be wrong."""

from __future__ import annotations

import datetime
import itertools
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Window
from mining_insar.algorithms.io.stack import StackRequest, open_stack, peek_grid
from mining_insar.algorithms.reporting import Cancelled, Reporter

SHAPE = (40, 50)
TAGS = {"WAVELENGTH_METRES": "0.0555", "INSAR_PROCESSOR": "GAMMA"}
PAIRS = (("20180106", "20180118"), ("20180118", "20180130"), ("20180106", "20180130"))


def ramp(seed=0, shape=SHAPE):
    rng = np.random.default_rng(seed)
    rows, cols = np.mgrid[: shape[0], : shape[1]]
    return (0.2 * rows - 0.1 * cols + 0.1 * rng.standard_normal(shape) + seed).astype(np.float32)


def write(path, values, *, tags=TAGS, nodata=None, origin=(10.0, 50.0), step=0.001, epsg=4326, kind=gdal.GDT_Float32):
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((origin[0], step, 0.0, origin[1], 0.0, -step))
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
    dataset.SetMetadata(dict(tags))
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    band.WriteArray(values)
    return str(path)


@pytest.fixture
def layers(tmp_path):
    """Three interferograms and their coherence."""
    rng = np.random.default_rng(1)
    phase = [write(tmp_path / f"{a}_{b}.unw.tif", ramp(k)) for k, (a, b) in enumerate(PAIRS)]
    coherence = [write(tmp_path / f"{a}_{b}.cc.tif", rng.uniform(0.2, 0.9, SHAPE).astype(np.float32)) for a, b in PAIRS]
    return tuple(phase), tuple(coherence)


def request(layers, **more):
    return StackRequest(interferograms=layers[0], coherence=layers[1], **more)


# ---- the real stacks


def test_mexico_city(shared_data):
    folder = shared_data / "mexico_city_sentinel1" / "geotiffs"
    phase = tuple(str(path) for path in sorted(folder.glob("*_unw.tif"), reverse=True))
    coherence = tuple(str(path) for path in folder.glob("*_cc.tif"))
    with open_stack(StackRequest(interferograms=phase, coherence=coherence)) as stack:
        network, geometry = stack.network, stack.geometry
        assert (network.n_dates, network.n_pairs) == (13, 30)
        assert geometry.wavelength == pytest.approx(0.05550415767769124)
        assert geometry.incidence == pytest.approx(39.7045, abs=0.01)
        assert geometry.heading == pytest.approx(-12.274, abs=0.001)
        assert geometry.slant_range == pytest.approx(878305, abs=50)
        assert (geometry.look_side, geometry.phase_sign) == ("right", "away")
        assert stack.has_coherence
        assert stack.has_baselines
        assert network.perpendicular_baseline.min() == pytest.approx(-105.15, abs=0.01)
        assert any("DATA_UNITS=RADIANS" in warning for warning in stack.warnings)
        assert any("disagree about the wavelength" in warning and "3e8" in warning for warning in stack.warnings)
        sources = {decision.item: decision.source for decision in stack.decisions}
        assert sources["perpendicular baselines"] == "GAMMA *_bperp.par at scene centre"
        means = dict(zip(network.pair_names(), np.nanmean(stack.read_coherence(stack.grid.whole), axis=(1, 2))))
        assert min(means, key=means.get) == "20180106-20180412"
        assert max(means, key=means.get) == "20180319-20180331"
        assert min(means.values()) == pytest.approx(0.527, abs=5e-4)
        assert max(means.values()) == pytest.approx(0.666, abs=5e-4)
        # each phase plane is the file of its own dates, zeros of the file are NaN
        for number, source in enumerate(stack.layer_names):
            a, b = network.pair_names()[number].split("-")
            assert f"cropA_{a}-{b}_" in source
        values = gdal.Open(stack.layer_names[7]).ReadAsArray()
        np.testing.assert_array_equal(
            stack.read_phase(stack.grid.whole)[7], np.where(values == 0, np.nan, values).astype(np.float32)
        )


def test_mexico_city_as_folder_equals_layers(shared_data):
    folder = shared_data / "mexico_city_sentinel1"
    with open_stack(StackRequest(folder=str(folder))) as stack:
        assert (stack.network.n_pairs, stack.has_coherence, stack.has_baselines) == (30, True, True)
        ignored = [decision.value for decision in stack.decisions if decision.item == "ignored file"]
        assert len(ignored) == 1
        assert "dem.tif" in ignored[0]


def test_metropolitan_colliery(shared_data):
    with open_stack(StackRequest(folder=str(shared_data / "metropolitan_colliery_envisat"))) as stack:
        assert (stack.network.n_dates, stack.network.n_pairs) == (13, 17)
        assert not stack.has_coherence
        assert not stack.has_baselines
        assert stack.read_coherence(stack.grid.whole) is None
        assert stack.geometry.wavelength == pytest.approx(0.0562356424)
        assert any("contradicts itself" in warning for warning in stack.warnings)
        assert any("no coherence" in warning for warning in stack.warnings)


@pytest.mark.parametrize("name", ["mexico_city_sentinel1", "metropolitan_colliery_envisat"])
def test_real_phase_wrapped_again_is_refused(shared_data, tmp_path, name):
    """Every interferogram of both stacks, wrapped: refused wherever wrapping changed anything visible."""
    crossed = 0
    with open_stack(StackRequest(folder=str(shared_data / name))) as stack:
        phase = stack.read_phase(stack.grid.whole)
    for number, values in enumerate(phase):
        wrapped = np.angle(np.exp(1j * values)).astype(np.float32)
        jumps = np.abs(np.diff(wrapped, axis=1)) > np.pi
        path = write(tmp_path / f"{number}.tif", wrapped, tags={**TAGS, "DATE12": "20180106-20180130"})
        if jumps.sum() > 20:
            crossed += 1
            with pytest.raises(InputError, match="wrapped phase"):
                open_stack(StackRequest(interferograms=(path,)))
    assert crossed > 5


def test_small_unwrapped_phase_is_accepted(tmp_path):
    rng = np.random.default_rng(3)
    rows = np.linspace(-3.13, 3.13, SHAPE[0])[:, None]
    values = np.clip(np.broadcast_to(rows, SHAPE) + 0.05 * rng.standard_normal(SHAPE), -3.14, 3.14)
    path = write(tmp_path / "20180106_20180118.tif", values.astype(np.float32))
    open_stack(StackRequest(interferograms=(path,))).close()


def test_phase_that_this_plugin_unwrapped_may_jump(tmp_path):
    """Coarse pixels over a steep bowl: no value leaves a cycle, neighbours jump; only our own tag is believed."""
    values = np.full(SHAPE, 2.9, dtype=np.float32)
    values[::3, ::3] = -2.9
    path = write(tmp_path / "20180106_20180118.tif", values, tags={**TAGS, "DATA_KIND": "unwrapped_phase"})
    open_stack(StackRequest(interferograms=(path,))).close()
    path = write(tmp_path / "20180106_20180130.tif", values, tags=TAGS)
    with pytest.raises(InputError, match="wrapped phase"):
        open_stack(StackRequest(interferograms=(path,)))


# ---- dates and pairing


def test_pairs_are_sorted_and_matched_by_date(layers):
    shuffled = (layers[0][::-1], (layers[1][1], layers[1][2], layers[1][0]))
    with open_stack(request(layers)) as first, open_stack(request(shuffled)) as second:
        assert first.network.pair_names() == second.network.pair_names()
        whole = first.grid.whole
        np.testing.assert_array_equal(first.read_phase(whole), second.read_phase(whole))
        np.testing.assert_array_equal(first.read_coherence(whole), second.read_coherence(whole))


def test_tags_win_over_the_name_with_a_warning(tmp_path):
    tags = {**TAGS, "FIRST_DATE": "2018-01-06", "SECOND_DATE": "2018-01-30"}
    path = write(tmp_path / "20180106_20180118.tif", ramp(), tags=tags)
    with open_stack(StackRequest(interferograms=(path,))) as stack:
        assert stack.network.pair_names() == ["20180106-20180130"]
        assert any("The tags are used" in warning for warning in stack.warnings)


def test_model_children_without_names(tmp_path):
    paths = [
        write(tmp_path / f"{k}" / "OUTPUT.tif", ramp(k), tags={**TAGS, "DATE12": f"{a}-{b}"})
        for k, (a, b) in enumerate(PAIRS)
    ]
    with open_stack(StackRequest(interferograms=tuple(paths))) as stack:
        assert stack.network.n_pairs == 3


def test_unreadable_date(tmp_path):
    path = write(tmp_path / "first.tif", ramp())
    with pytest.raises(InputError, match=r"Cannot read the two dates of .*first\.tif: tried tags .*YYYYMMDD.*PAIRS"):
        open_stack(StackRequest(interferograms=(path,)))


def test_pairs_table_gives_dates_and_baselines(tmp_path):
    paths = [write(tmp_path / f"ifg{k}.tif", ramp(k)) for k in range(3)]
    table = tmp_path / "pairs.csv"
    table.write_text(
        "file;reference date;secondary date;perpendicular baseline [m]\n"
        + "".join(f"ifg{k}.tif;{a};{b};{10.0 * k - 5}\n" for k, (a, b) in enumerate(PAIRS))
    )
    with open_stack(StackRequest(interferograms=tuple(paths), pairs=str(table))) as stack:
        assert stack.has_baselines
        found = dict(zip(stack.network.pair_names(), stack.network.perpendicular_baseline))
        assert found == {"20180106-20180118": -5, "20180118-20180130": 5, "20180106-20180130": 15}


def test_pairs_table_overrides_the_files(shared_data, tmp_path):
    table = tmp_path / "pairs.csv"
    table.write_text("20180130-20180106,20180130,20180106,-99\n")
    folder = shared_data / "mexico_city_sentinel1"
    with open_stack(StackRequest(folder=str(folder), pairs=str(table))) as stack:
        number = stack.network.pair_names().index("20180106-20180130")
        # listed the other way round: negated
        assert stack.network.perpendicular_baseline[number] == 99
        assert any("99.00 m (PAIRS table), 30.23 m" in warning for warning in stack.warnings)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is empty"),
        ("file,reference,secondary\na.tif,soon,later\n", r"row 2 .* cannot read two dates"),
        ("20180106-20180118,20180106,20180118,ten\n", "must be a number of metres, got 'ten'"),
        ("a,20180106,20180118,1\nb,20180106,20180118,2\n", "two perpendicular baselines: 1 and 2 m"),
    ],
)
def test_bad_pairs_table(layers, tmp_path, text, message):
    table = tmp_path / "pairs.csv"
    table.write_text(text)
    with pytest.raises(InputError, match=message):
        open_stack(request(layers, pairs=str(table)))
    with pytest.raises(InputError, match="Cannot read the PAIRS table"):
        open_stack(request(layers, pairs=str(tmp_path / "none.csv")))


def test_same_pair_twice(layers, tmp_path):
    for name in ("copy_20180106_20180118.tif", "back_20180118_20180106.tif"):
        twin = write(tmp_path / name, ramp())
        with pytest.raises(InputError, match=rf"same pair is given twice.*{name}.*Remove one"):
            open_stack(StackRequest(interferograms=(*layers[0], twin)))


def test_pair_of_one_date(tmp_path):
    path = write(tmp_path / "a.tif", ramp(), tags={**TAGS, "DATE12": "20180106-20180106"})
    with pytest.raises(InputError, match="both its dates are 2018-01-06"):
        open_stack(StackRequest(interferograms=(path,)))


def test_reversed_pair_keeps_its_order(tmp_path):
    path = write(tmp_path / "20180118_20180106.tif", ramp())
    with open_stack(StackRequest(interferograms=(path,))) as stack:
        assert stack.network.pair_names() == ["20180118-20180106"]
        assert stack.network.temporal_baseline[0] < 0


def test_coherence_without_its_interferogram(layers):
    with pytest.raises(InputError, match=r"Coherence without its interferogram: .*20180118_20180130\.cc\.tif"):
        open_stack(StackRequest(interferograms=(layers[0][0], layers[0][2]), coherence=layers[1]))
    with pytest.raises(InputError, match="INTERFEROGRAMS is empty"):
        open_stack(StackRequest(coherence=layers[1]))


def test_interferogram_without_its_coherence(layers):
    with pytest.raises(InputError, match=r"1 of 3 interferograms have no coherence: .*20180106_20180130\.unw"):
        open_stack(StackRequest(interferograms=layers[0], coherence=layers[1][:2]))


def test_stack_given_twice_or_not_at_all(layers):
    with pytest.raises(InputError, match="by INTERFEROGRAMS and STACK"):
        open_stack(request(layers, stack="a.h5"))
    with pytest.raises(InputError, match="There is no stack"):
        open_stack(StackRequest())


# ---- pixels


def test_nodata_scale_offset_and_infinity(tmp_path):
    values = ramp()
    values[0, 0], values[1, 1], values[2, 2], values[3, 3] = -9999, np.nan, np.inf, 0.0
    path = write(tmp_path / "20180106_20180118.tif", values, nodata=-9999)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(2.0)
    dataset.GetRasterBand(1).SetOffset(1.0)
    del dataset
    with open_stack(StackRequest(interferograms=(path,))) as stack:
        got = stack.read_phase(stack.grid.whole)[0]
    assert np.isnan(got[[0, 1, 2], [0, 1, 2]]).all()
    assert got[3, 3] == 1.0
    assert np.isfinite(got).sum() == got.size - 3
    np.testing.assert_allclose(got[5], 2 * values[5] + 1, rtol=1e-6)


def test_mask_band(tmp_path):
    path = write(tmp_path / "20180106_20180118.tif", ramp())
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full(SHAPE, 255, np.uint8)
    mask[4, 6] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    del dataset
    with open_stack(StackRequest(interferograms=(path,))) as stack:
        got = stack.read_phase(stack.grid.whole)[0]
    assert np.argwhere(np.isnan(got)).tolist() == [[4, 6]]


def test_integers_with_nodata(tmp_path):
    values = np.arange(SHAPE[0] * SHAPE[1]).reshape(SHAPE).astype(np.int16)
    path = write(tmp_path / "20180106_20180118.tif", values, nodata=7, kind=gdal.GDT_Int16)
    with open_stack(StackRequest(interferograms=(path,))) as stack:
        got = stack.read_phase(stack.grid.whole)[0]
    assert np.isnan(got.ravel()[7])
    assert np.isfinite(got).sum() == got.size - 1


def test_windows_and_threads_equal_the_whole(layers):
    with open_stack(request(layers)) as stack:
        whole = stack.read_phase(stack.grid.whole)
        windows = [Window(r, c, min(7, 40 - r), min(9, 50 - c)) for r in range(0, 40, 7) for c in range(0, 50, 9)]
        with ThreadPoolExecutor(6) as pool:
            parts = list(pool.map(stack.read_phase, windows * 5))
        for window, part in zip(windows * 5, parts):
            np.testing.assert_array_equal(part, whole[(slice(None), *window.slices)])


def test_toward_is_turned_round(layers):
    with open_stack(request(layers)) as away, open_stack(request(layers, phase_sign="toward")) as toward:
        whole = away.grid.whole
        np.testing.assert_array_equal(away.read_phase(whole), -toward.read_phase(whole))
        assert any("disagree about the phase sign" in warning for warning in toward.warnings)


def test_qgis_source_with_options(layers):
    with open_stack(StackRequest(interferograms=(layers[0][0] + "|option:X=Y",))) as stack:
        assert stack.network.n_pairs == 1
    assert peek_grid(request(layers)) == stack.grid


@pytest.mark.parametrize("exceptions", [True, False])
def test_truncated_file(layers, tmp_path, exceptions):
    big = ramp(shape=(1200, 1100))
    path = tmp_path / "20180106_20180118.tif"
    write(path, big)
    data = path.read_bytes()
    # inside QGIS all three are on, and GDAL lets only the latest be switched off first
    before = [module for module in (osr, ogr, gdal) if module.GetUseExceptions()]
    for module in before:
        module.DontUseExceptions()
    if exceptions:
        gdal.UseExceptions()
    try:
        # the sample at opening does not reach the last rows
        path.write_bytes(data[: len(data) - 20 * 1100 * 4])
        with open_stack(StackRequest(interferograms=(str(path),))) as stack:
            stack.read_phase(Window(0, 0, 100, 1100))
            with pytest.raises(InputError, match=r"Cannot read .*20180106_20180118\.tif .*damaged or cut short"):
                stack.read_phase(Window(1100, 0, 100, 1100))
        path.write_bytes(data[: len(data) // 3])
        with pytest.raises(InputError, match=r"20180106_20180118\.tif"):
            open_stack(StackRequest(interferograms=(str(path),)))
        path.write_bytes(b"II*\0 rubbish")
        with pytest.raises(InputError, match=r"Cannot open .*20180106_20180118\.tif as a raster"):
            open_stack(StackRequest(interferograms=(str(path),)))
        with pytest.raises(InputError, match="There is no such file"):
            open_stack(StackRequest(interferograms=(str(tmp_path / "absent.tif"),)))
        assert gdal.GetUseExceptions() == int(exceptions)
    finally:
        if exceptions:
            gdal.DontUseExceptions()
        for module in reversed(before):
            module.UseExceptions()


def test_all_nodata_layer(layers, tmp_path):
    empty = write(tmp_path / "20180118_20180211.unw.tif", np.zeros(SHAPE, np.float32), nodata=0)
    with pytest.raises(InputError, match=r"20180118_20180211\.unw\.tif has no valid pixel.*nodata value is 0.*Remove"):
        open_stack(StackRequest(interferograms=(*layers[0], empty)))


def test_few_valid_pixels_of_a_large_layer_are_found(tmp_path):
    values = np.full((900, 800), np.nan, np.float32)
    values[899, 3] = 1.5
    path = write(tmp_path / "20180106_20180118.tif", values)
    open_stack(StackRequest(interferograms=(path,))).close()


def test_coherence_outside_its_range(layers, tmp_path):
    bad = write(
        tmp_path / "x" / "20180106_20180118.cc.tif", np.linspace(-0.5, 0.9, 2000, dtype=np.float32).reshape(SHAPE)
    )
    with pytest.raises(
        InputError, match=r"20180106_20180118\.cc\.tif must hold coherence between 0 and 1, got .* -0\.5"
    ):
        open_stack(StackRequest(interferograms=layers[0][:1], coherence=(bad,)))


def test_coherence_a_little_above_one_is_not_taken_for_bytes(layers, tmp_path):
    values = np.linspace(0.1, 1.7, 2000, dtype=np.float32).reshape(SHAPE)
    bad = write(tmp_path / "x" / "20180106_20180118.cc.tif", values)
    with pytest.raises(InputError, match=r"between 0 and 1, got values from 0\.1 to 1\.7: it is not a coherence"):
        open_stack(StackRequest(interferograms=layers[0][:1], coherence=(bad,)))


def test_coherence_in_bytes_is_scaled_on_request(layers, tmp_path):
    values = np.random.default_rng(0).integers(1, 256, SHAPE).astype(np.uint8)
    path = write(tmp_path / "x" / "20180106_20180118.cc.tif", values, nodata=0, kind=gdal.GDT_Byte)
    with pytest.raises(InputError, match=r"stored as 0 to 255\. Set COHERENCE_SCALE to 255"):
        open_stack(StackRequest(interferograms=layers[0][:1], coherence=(path,)))
    with open_stack(StackRequest(interferograms=layers[0][:1], coherence=(path,), coherence_scale=255)) as stack:
        np.testing.assert_allclose(stack.read_coherence(stack.grid.whole)[0], values / 255.0, rtol=1e-6)


def test_coherence_outside_the_sample_is_found_when_read(layers, tmp_path):
    phase = write(tmp_path / "20180106_20180118.tif", ramp(shape=(900, 800)))
    values = np.full((900, 800), 0.5, np.float32)
    values[:, ::2] = 0.4
    values[895, 790] = 7.0
    path = write(tmp_path / "x" / "20180106_20180118.cc.tif", values)
    stack = open_stack(StackRequest(interferograms=(phase,), coherence=(path,)))
    with stack, pytest.raises(InputError, match="must hold coherence between 0 and 1"):
        stack.read_coherence(stack.grid.whole)


def test_rounding_above_one_is_clipped(layers, tmp_path):
    values = np.full(SHAPE, 1.0001, np.float32)
    values[0] = 0.5
    path = write(tmp_path / "x" / "20180106_20180118.cc.tif", values)
    with open_stack(StackRequest(interferograms=layers[0][:1], coherence=(path,))) as stack:
        assert stack.read_coherence(stack.grid.whole).max() == 1.0


def test_coherence_among_the_interferograms(layers):
    with pytest.raises(
        InputError, match=r"20180106_20180118\.cc\.tif is given as an interferogram.*Put it into COHERENCE"
    ):
        open_stack(StackRequest(interferograms=layers[1]))


def test_complex_and_multiband_layers(tmp_path):
    path = write(tmp_path / "20180106_20180118.tif", ramp().astype(np.complex64), kind=gdal.GDT_CFloat32)
    with pytest.raises(InputError, match=r"holds complex numbers.*Unwrap it first"):
        open_stack(StackRequest(interferograms=(path,)))
    path = str(tmp_path / "20180118_20180130.tif")
    gdal.GetDriverByName("GTiff").Create(path, 5, 5, 3, gdal.GDT_Float32).FlushCache()
    with pytest.raises(InputError, match="has 3 bands"):
        open_stack(StackRequest(interferograms=(path,)))


def test_wrapped_phase(tmp_path):
    wrapped = np.angle(np.exp(1j * ramp())).astype(np.float32)
    for shift in (0.0, np.pi):
        path = write(tmp_path / "20180106_20180118.tif", (wrapped + shift).astype(np.float32))
        with pytest.raises(InputError, match=r"20180106_20180118\.tif looks like wrapped phase.*unwrap it first"):
            open_stack(StackRequest(interferograms=(path,)))


# ---- grids


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"shape": (41, 50)}, "size differs"),
        ({"origin": (10.01, 50.0)}, "position differs"),
        ({"epsg": 32632}, "coordinate system differs"),
        ({"epsg": None}, "coordinate system differs"),
    ],
)
def test_other_grid_is_refused(layers, tmp_path, change, what):
    shape = change.pop("shape", SHAPE)
    other = write(tmp_path / "20180130_20180211.tif", ramp(shape=shape), **change)
    with pytest.raises(InputError, match=rf"20180130_20180211\.tif .*{what}.* pixels of .* pixels of .*ALIGN"):
        open_stack(StackRequest(interferograms=(*layers[0], other)))


def test_align_resamples(layers, tmp_path):
    """A plane on a grid half a pixel off and larger comes out as the same plane; outside it is NaN."""
    rows, cols = np.mgrid[:60, :30]
    x, y = 10.0 + 0.0005 + 0.001 * (cols + 0.5), 50.0 + 0.0005 - 0.001 * (rows + 0.5)
    plane = (100 * (x - 10) + 200 * (y - 50)).astype(np.float32)
    other = write(tmp_path / "20180130_20180211.tif", plane, origin=(10.0005, 50.0005))
    with open_stack(StackRequest(interferograms=(*layers[0], other), align=True, align_extent="first")) as stack:
        got = stack.read_phase(stack.grid.whole)[stack.network.pair_names().index("20180130-20180211")]
        assert any("were resampled" in warning for warning in stack.warnings)
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    expected = 100 * 0.001 * (cols + 0.5) - 200 * 0.001 * (rows + 0.5)
    np.testing.assert_allclose(got[1:-1, 1:28], expected[1:-1, 1:28], atol=1e-4)
    assert np.isnan(got[:, 32:]).all()
    assert not [name for name in gdal.ReadDir("/vsimem/") or [] if "align" in name]


# ---- geometry


def test_no_wavelength(tmp_path):
    path = write(tmp_path / "20180106_20180118.tif", ramp(), tags={"INSAR_PROCESSOR": "GAMMA"})
    with pytest.raises(InputError, match=r"WAVELENGTH is missing.*Give the parameter WAVELENGTH"):
        open_stack(StackRequest(interferograms=(path,)))
    with open_stack(StackRequest(interferograms=(path,), wavelength=0.24)) as stack:
        assert stack.geometry.wavelength == 0.24


def test_no_phase_sign(tmp_path):
    path = write(tmp_path / "20180106_20180118.tif", ramp(), tags={"WAVELENGTH_METRES": "0.05"})
    with pytest.raises(InputError, match=r"PHASE_SIGN is missing.*Give PHASE_SIGN"):
        open_stack(StackRequest(interferograms=(path,)))


def test_wavelengths_that_disagree(layers, tmp_path):
    other = write(tmp_path / "20180130_20180211.tif", ramp(), tags={**TAGS, "WAVELENGTH_METRES": "0.2424"})
    with pytest.raises(
        InputError, match=r"wavelengths of the layers disagree: 0\.0555 m .* 0\.2424 m .*20180130_20180211"
    ):
        open_stack(StackRequest(interferograms=(*layers[0], other)))


def test_parameter_wins_with_a_warning(layers):
    with open_stack(request(layers, wavelength=0.056)) as stack:
        assert stack.geometry.wavelength == 0.056
        assert any("0.056 m (parameter WAVELENGTH), 0.0555 m (tag" in warning for warning in stack.warnings)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"wavelength": -1.0}, "WAVELENGTH must be a positive number"),
        ({"incidence": 95.0}, "INCIDENCE must be an angle"),
        ({"heading": 999.0}, "HEADING must be an azimuth"),
        ({"slant_range": 0.0}, "SLANT_RANGE must be a positive"),
        ({"look_side": "up"}, "LOOK_SIDE must be one of"),
        ({"phase_sign": "up"}, "PHASE_SIGN must be one of"),
        ({"coherence_scale": 0.0}, "COHERENCE_SCALE must be a positive"),
    ],
)
def test_values_out_of_range(layers, values, message):
    with pytest.raises(InputError, match=message):
        open_stack(request(layers, **values))


def test_incidence_raster(layers, tmp_path):
    angles = np.linspace(30, 40, 2000, dtype=np.float32).reshape(SHAPE)
    path = write(tmp_path / "inc.tif", angles)
    with open_stack(request(layers, incidence_raster=path)) as stack:
        assert stack.has_incidence
        np.testing.assert_array_equal(stack.read_incidence(stack.grid.whole), angles)
        assert stack.geometry.incidence == pytest.approx(35.0, abs=1e-3)
        assert stack.geometry.incidence_raster == path
    path = write(tmp_path / "radians.tif", np.radians(angles))
    with pytest.raises(InputError, match="looks like radians"):
        open_stack(request(layers, incidence_raster=path))
    path = write(tmp_path / "other.tif", angles[:30])
    with pytest.raises(InputError, match=r"other\.tif lies on another grid"):
        open_stack(request(layers, incidence_raster=path))
    with open_stack(request(layers)) as stack:
        assert stack.read_incidence(stack.grid.whole) is None


def slc_par(path, date, frequency=5.4e9):
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        f"Gamma Interferometric SAR Processor\ndate: {date[:4]} {date[4:6]} {date[6:]}\n"
        f"radar_frequency: {frequency} Hz\n"
        "heading: -12.0 degrees\nincidence_angle: 39.7036 degrees\nazimuth_angle: 90.0 degrees\n"
        "center_range_slc: 878319.1947 m\nsar_to_earth_center: 7073899.1954 m\n"
        "earth_radius_below_sensor: 6375868.9414 m\n"
    )


def base_par(path, vector):
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"precision_baseline(TCN): {vector[0]} {vector[1]} {vector[2]} m m m\n")


def test_baselines_from_vectors_alone(tmp_path):
    paths = [write(tmp_path / "tif" / f"{a}_{b}.tif", ramp(k), tags={}) for k, (a, b) in enumerate(PAIRS)]
    for date in ("20180106", "20180118", "20180130"):
        slc_par(tmp_path / "par" / f"{date}.slc.par", date)
    for number, (a, b) in enumerate(PAIRS):
        base_par(tmp_path / "geometry" / f"{a}_{b}_base.par", (0.1, 40.0 + number, 5.0))
    with open_stack(StackRequest(interferograms=tuple(paths))) as stack:
        # wavelength and sign from the headers alone
        assert stack.geometry.wavelength == pytest.approx(299792458.0 / 5.4e9)
        assert stack.geometry.phase_sign == "away"
        assert stack.has_baselines
        assert stack.network.perpendicular_baseline[0] == pytest.approx(29.83, abs=0.01)


def test_placeholder_baselines_are_not_believed(tmp_path):
    paths = [write(tmp_path / "tif" / f"{a}_{b}.tif", ramp(k)) for k, (a, b) in enumerate(PAIRS)]
    slc_par(tmp_path / "par" / "20180106_slc.par", "20180106")
    slc_par(tmp_path / "par" / "20180118_slc.par", "20180118")
    for a, b in PAIRS:
        base_par(tmp_path / "par" / f"{a}-{b}_base.par", (0.159, 15.353, 9.772))
    with open_stack(StackRequest(interferograms=tuple(paths))) as stack:
        assert not stack.has_baselines
        assert any("same baseline vector" in warning and "not used" in warning for warning in stack.warnings)


def test_headers_of_other_dates_are_left_alone(layers, tmp_path):
    slc_par(tmp_path / "20190106_slc.par", "20190106", frequency=1.2e9)
    with open_stack(request(layers)) as stack:
        assert not any("GAMMA header" in decision.source for decision in stack.decisions)


def test_baseline_tags_and_missing_ones(tmp_path):
    paths = []
    for number, (a, b) in enumerate(PAIRS):
        tags = {**TAGS, "PERPENDICULAR_BASELINE_METRES": str(10.0 * number)} if number else TAGS
        paths.append(write(tmp_path / f"{a}_{b}.tif", ramp(number), tags=tags))
    with open_stack(StackRequest(interferograms=tuple(paths))) as stack:
        assert not stack.has_baselines
        assert np.isnan(stack.network.perpendicular_baseline).sum() == 1
        assert any("20180106-20180118" in warning and "unknown" in warning for warning in stack.warnings)


# ---- folder, cancel, size


def test_folder_classification(tmp_path):
    write(tmp_path / "20180106_20180118" / "unwrap.tif", ramp())
    write(tmp_path / "20180106_20180118" / "corr.tif", np.random.default_rng(0).uniform(0, 1, SHAPE).astype(np.float32))
    write(tmp_path / "20180106_20180118" / "wrapped_phase.tif", np.angle(np.exp(1j * ramp())).astype(np.float32))
    write(tmp_path / "20180118_20180130.tif", ramp(1))
    write(tmp_path / "20180118_20180130_x.tif", np.random.default_rng(1).uniform(0, 1, SHAPE).astype(np.float32))
    write(tmp_path / "dem.tif", ramp(2))
    (tmp_path / "20180106_20180118" / "notes.img").write_text("not a raster")
    with open_stack(StackRequest(folder=str(tmp_path))) as stack:
        assert stack.network.pair_names() == ["20180106-20180118", "20180118-20180130"]
        assert stack.has_coherence
        ignored = {decision.value for decision in stack.decisions if decision.item == "ignored file"}
        assert {name.rsplit("/", 1)[-1] for name in ignored} == {"wrapped_phase.tif", "dem.tif", "notes.img"}


def test_folder_without_interferograms(tmp_path):
    write(tmp_path / "dem.tif", ramp())
    with pytest.raises(InputError, match=r"holds no interferogram.*dem\.tif: "):
        open_stack(StackRequest(folder=str(tmp_path)))
    with pytest.raises(InputError, match="FOLDER must be a folder that exists"):
        open_stack(StackRequest(folder=str(tmp_path / "absent")))


def test_cancel(layers):
    calls = itertools.count()
    with pytest.raises(Cancelled):
        open_stack(request(layers), Reporter(cancelled=lambda: next(calls) > 3))


def test_hundreds_of_large_virtual_pairs_open_in_seconds(tmp_path):
    """211 pairs of 10,000 x 10,000 pixels over one small tile, with coherence: opened, and a window read."""
    tile = write(tmp_path / "tile.tif", ramp(shape=(200, 200)))
    grey = write(tmp_path / "grey.tif", np.random.default_rng(0).uniform(0.1, 0.9, (200, 200)).astype(np.float32))
    first = datetime.date(2014, 11, 9)
    paths = {"unw": [], "cc": []}
    for number in range(211):
        a = first + datetime.timedelta(days=12 * (number % 100))
        b = a + datetime.timedelta(days=12 * (1 + number // 100))
        for kind, source in (("unw", tile), ("cc", grey)):
            path = tmp_path / f"{a:%Y%m%d}_{b:%Y%m%d}.{kind}.vrt"
            path.write_text(
                '<VRTDataset rasterXSize="10000" rasterYSize="10000">'
                "<GeoTransform>10, 0.0001, 0, 50, 0, -0.0001</GeoTransform>"
                '<Metadata><MDI key="WAVELENGTH_METRES">0.05</MDI><MDI key="PROCESSOR">isce</MDI></Metadata>'
                '<VRTRasterBand dataType="Float32" band="1"><SimpleSource>'
                f"<SourceFilename>{source}</SourceFilename><SourceBand>1</SourceBand>"
                '<SrcRect xOff="0" yOff="0" xSize="200" ySize="200"/>'
                '<DstRect xOff="0" yOff="0" xSize="10000" ySize="10000"/>'
                "</SimpleSource></VRTRasterBand></VRTDataset>"
            )
            paths[kind].append(str(path))
    import time

    start = time.monotonic()
    with open_stack(StackRequest(interferograms=tuple(paths["unw"]), coherence=tuple(paths["cc"]))) as stack:
        assert time.monotonic() - start < 20.0
        assert stack.network.n_pairs == 211
        assert stack.read_phase(Window(5000, 5000, 32, 32)).shape == (211, 32, 32)
