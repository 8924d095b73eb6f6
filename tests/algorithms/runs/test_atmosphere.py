"""The run: blocks equal the whole, the mine does not leak, known delays go, and what cannot be done is said."""

from __future__ import annotations

import csv
import datetime
import sys

import numpy as np
import pytest
from osgeo import gdal, ogr

from mining_insar.algorithms.checks import InputError, MissingPackageError
from mining_insar.algorithms.geometry import ViewingGeometry
from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.interferogram.phase import metres_per_radian
from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.engine import plan_blocks
from mining_insar.algorithms.io.features import VectorFeature, VectorLayer
from mining_insar.algorithms.io.rasters import OutputSet, RasterSpec
from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.io.request import Stack
from mining_insar.algorithms.io.stack import StackRequest, open_stack
from mining_insar.algorithms.io.stack_folder import StackFolderWriter
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs import atmosphere_stacking
from mining_insar.algorithms.runs.atmosphere import run_atmosphere
from mining_insar.algorithms.runs.atmosphere_screens import AtmosphereOptions, corrected_stack
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.sbas import run_sbas
from mining_insar.algorithms.runs.stacking import run_stacking
from mining_insar.algorithms.runs.unwrappingcorrection import run_unwrappingcorrection
from mining_insar.algorithms.runs.unwrappingcorrection_steps import CorrectionOptions
from mining_insar.algorithms.simulation.fields import smooth_field, turbulent_screen
from mining_insar.algorithms.timeseries.css import CssOptions, find_order, find_stencils, scene_screens
from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.sbas import SbasOptions

ROWS, COLS = 60, 80
WAVELENGTH = 0.05547
MM_PER_RADIAN = 1000.0 * metres_per_radian(WAVELENGTH)
CRS = wkt_of_epsg(32648)
GRID = Grid(COLS, ROWS, (640_000.0, 100.0, 0.0, 4_210_000.0, 0.0, -100.0), CRS)
DATES = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(13)]
#: The first pixel does not move and has no air: it ties all pairs.
REFERENCE = ReferenceRequest(point=GRID.xy(0.5, 0.5))


class ArrayStack(Stack):
    """A stack in memory, for writing it down and for what takes an open one."""

    def __init__(self, scenes, longest=3, phase=None):
        pairs = [(DATES[a], DATES[b]) for a in range(13) for b in range(a + 1, min(13, a + longest + 1))]
        self.network = Network.from_date_pairs([pair[::-1] if n % 5 == 0 else pair for n, pair in enumerate(pairs)])
        if phase is None:
            phase = (scenes[self.network.pairs[:, 1]] - scenes[self.network.pairs[:, 0]]).astype(np.float32)
        self.phase, self.grid, self.native_block = phase, GRID, (16, COLS)
        self.geometry = ViewingGeometry(wavelength=WAVELENGTH, incidence=39.0, phase_sign="away")
        self.has_coherence = self.has_incidence = False
        self.decisions, self.warnings = [], []
        self.layer_names = self.network.pair_names()

    def read_phase(self, window):
        return self.phase[(slice(None), *window.slices)].copy()

    def read_coherence(self, window):
        return None

    def read_incidence(self, window):
        return None

    def close(self):
        pass


def written(folder, stack):
    """The stack as GeoTIFFs, and the request that reads them."""
    with StackFolderWriter(str(folder), stack) as writer:
        writer.write(GRID.whole, stack.phase)
    return StackRequest(folder=str(folder))


@pytest.fixture(scope="module")
def air():
    """Air of 13 scenes [rad], zero at the first pixel."""
    rng = np.random.default_rng(7)
    scenes = np.stack([turbulent_screen((ROWS, COLS), 2.0 * rng.lognormal(0.0, 0.4), rng) for _ in DATES])
    return scenes - scenes[:, :1, :1]


@pytest.fixture(scope="module")
def bowl():
    """A bowl that begins to sink by 341 mm/yr at the seventh date [rad], and its concession."""
    row, col = np.mgrid[:ROWS, :COLS]
    shape = np.exp(-((row - 30.0) ** 2 + (col - 40.0) ** 2) / (2 * 3.0**2))
    years = np.array([(date - DATES[6]).days / 365.25 for date in DATES])
    motion = -341.0 * np.maximum(years, 0.0) / MM_PER_RADIAN
    x, y = GRID.xy(30.5, 40.5)
    ring = ", ".join(f"{x + 800 * dx} {y + 800 * dy}" for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)))
    wkb = bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))").ExportToWkb())
    return motion[:, None, None] * shape, VectorLayer("concessions", CRS, (VectorFeature(wkb, {"name": "A"}),))


def bands(path):
    return gdal.Open(str(path)).ReadAsArray()


def listening(lines):
    return Reporter(info=lines.append, warn=lines.append)


def test_blocks_equal_the_whole(air, tmp_path, monkeypatch):
    """Screens of single windows, sampled order and all, are those of all pixels at once."""
    stack = ArrayStack(air)
    rng = np.random.default_rng(1)
    stack.phase += rng.normal(0.0, 0.2, stack.phase.shape).astype(np.float32)
    stack.phase[:, 20:25, 30:37] = np.nan
    stack.phase[rng.random(stack.phase.shape) < 0.05] = np.nan
    stack.phase[:, 0, 0] = 3.0
    options = AtmosphereOptions(css=CssOptions(iterations=2))
    stencils = find_stencils(stack.network)
    phase = stack.phase - 3.0
    order = find_order(phase.reshape(len(phase), -1), stencils, stack.network, 2)
    expected = scene_screens(phase, stencils, order.order)
    found = []
    for block in (None, 16):
        if block:
            monkeypatch.setattr(
                atmosphere_stacking,
                "plan_blocks",
                lambda *args, **more: plan_blocks(*args, **{**more, "memory_mb": 13, "threads": 2}),
            )
        with corrected_stack(
            stack, REFERENCE, options, folder=str(tmp_path), settings=RunSettings(), reporter=Reporter()
        ) as (corrected, store, findings):
            found.append(store.read(GRID.whole))
            assert findings.scenes.order == order.order
            assert not findings.corrected[[0, 12]].any()
            assert findings.corrected[1:12].all()
            reference, secondary = stack.network.pairs.T
            assert np.allclose(
                corrected.read_phase(GRID.whole), phase - (found[-1][secondary] - found[-1][reference]),
                atol=1e-4, equal_nan=True,
            )  # fmt: skip
    assert np.array_equal(*found)
    known = np.isfinite(expected)
    assert np.allclose(found[0][known], expected[known], atol=1e-5)
    assert np.isfinite(found[0]).all()
    assert not found[0][[0, 12]].any()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("longest", "leak"), [(1, 5.6), (2, 8.4), (3, 11.2)])
def test_the_mine_leaks_without_the_mask_and_not_with_it(air, bowl, tmp_path, longest, leak):
    """SCIENCE 3.3: 341 mm/yr with pairs of 12, 24, 36 days leak 5.5, 8.2, 11.3 mm; below 2 mm with the mask."""
    motion, concessions = bowl
    quiet = 0.05 * air
    screens = {}
    for name, scenes, mask in (
        ("air", quiet, None),
        ("leaky", quiet + motion, None),
        ("safe", quiet + motion, concessions),
    ):
        request = written(tmp_path / name, ArrayStack(scenes, longest))
        path = tmp_path / f"{name}.tif"
        # one iteration and plain order: the leak is that of the formula, not of what the recursion does to it
        run_atmosphere(
            request,
            REFERENCE,
            AtmosphereOptions(css=CssOptions(iterations=1), mask=mask),
            outputs={"SCREENS": str(path)},
        )
        screens[name] = bands(path)
    leaks = {name: np.abs(screens[name] - screens["air"])[6].max() for name in ("leaky", "safe")}
    assert leaks["leaky"] == pytest.approx(leak, rel=0.25)
    assert leaks["safe"] < 2.0
    assert np.abs(screens["safe"] - screens["air"]).max() < 2.0


def test_motion_is_taken_off_first_where_asked(air, bowl, tmp_path):
    """Without a mask, MOTION_SMOOTHING halves even what a sharp bend leaves in the screens."""
    motion, _concessions = bowl
    request = written(tmp_path / "stack", ArrayStack(0.05 * air + 4.0 * motion))
    found = {}
    for name, smoothing in (("plain", None), ("beside", 0.02)):
        path = tmp_path / f"{name}.tif"
        lines = []
        run_atmosphere(
            request,
            REFERENCE,
            AtmosphereOptions(css=CssOptions(motion_smoothing=smoothing)),
            outputs={"SCREENS": str(path)},
            reporter=listening(lines),
        )
        found[name] = np.abs(bands(path)[:, 30, 40]).max()
        assert any("beside the motion that SBAS finds" in line for line in lines) == (smoothing is not None)
    assert found["plain"] > 25.0
    assert found["beside"] < 0.6 * found["plain"]


def test_screens_raster_says_what_it_is(air, tmp_path):
    stack = ArrayStack(air)
    path, table, report = (tmp_path / name for name in ("screens.tif", "scenes.csv", "report.html"))
    outputs = {"SCREENS": str(path), "SCENES_TABLE": str(table), "REPORT": str(report), "OUTPUT": None}
    lines = []
    summary = run_atmosphere(
        written(tmp_path / "stack", stack), REFERENCE, AtmosphereOptions(), outputs=outputs, reporter=listening(lines)
    )
    assert summary["n_corrected"] == 11
    assert 1 <= summary["iterations_done"] <= 3
    assert summary["pair_rms_after"] < 0.5 * summary["pair_rms_before"]
    assert all(type(value) in (int, float, str) for value in summary.values())
    dataset = gdal.Open(str(path))
    found = dataset.GetMetadata()
    assert found[tags.UNITS] == "mm"
    assert found[tags.SIGN] == tags.SIGN_TOWARD
    assert found[tags.CORRECTIONS] == "common-scene stacking"
    assert [dataset.GetRasterBand(n + 1).GetMetadataItem("DATE") for n in range(13)] == [str(date) for date in DATES]
    assert [dataset.GetRasterBand(n + 1).GetMetadataItem("STACKED") for n in (0, 6, 12)] == ["no", "yes", "no"]
    values = dataset.ReadAsArray()
    # a longer path (positive phase) looks like subsidence: negative
    assert np.corrcoef(values[6].ravel(), -air[6].ravel())[0, 1] > 0.75
    assert not values[[0, 12]].any()
    assert np.abs(values[:, 0, 0]).max() < 1e-3
    with open(table, newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["date"] for row in rows] == [str(date) for date in DATES]
    assert [row["corrected by stacking"] for row in (rows[0], rows[6], rows[12])] == ["no", "yes", "no"]
    assert max(float(row["noise coefficient before"] or 0) for row in rows) == 10.0
    assert all(float(row["rms after [mm]"]) < float(row["rms before [mm]"]) for row in rows[1:12])
    words = report.read_text("utf-8")
    for text in ("linearly with time", "no symmetric pairs", "There is no MASK", "Noise coefficient", "Iterations"):
        assert text in words
    assert any("20180106, 20180530" in line and "no symmetric pairs" in line for line in lines)


def test_sbas_takes_off_the_same(air, bowl, tmp_path):
    """sbas with ATMOSPHERE equals sbas on the stack that atmosphere wrote; and the series is nearer the truth."""
    motion, concessions = bowl
    steady = np.linspace(0.0, 4.0, 13)[:, None, None] * np.linspace(0.0, 1.0, COLS)
    request = written(tmp_path / "stack", ArrayStack(air + motion + steady))
    options = AtmosphereOptions(mask=concessions)
    run_atmosphere(request, REFERENCE, options, outputs={"OUTPUT_FOLDER": str(tmp_path / "corrected")})
    series = {}
    for name, source, more in (
        ("plain", request, {}),
        ("one step", request, {"atmosphere": options}),
        ("two steps", StackRequest(folder=str(tmp_path / "corrected")), {}),
    ):
        path = tmp_path / f"{name}.tif"
        run_sbas(source, REFERENCE, SbasOptions(weighting="none"), outputs={"TIMESERIES": str(path)}, **more)
        series[name] = bands(path)
    assert np.allclose(series["one step"], series["two steps"], atol=2e-3)
    assert gdal.Open(str(tmp_path / "one step.tif")).GetMetadataItem(tags.CORRECTIONS) == "common-scene stacking"
    truth = (motion + steady) * MM_PER_RADIAN
    truth -= truth[0]
    # the air of the first scene is in every date: it is taken off both
    errors = {name: (found - truth) + air[0] * MM_PER_RADIAN for name, found in series.items()}
    inner = slice(1, 12)
    before, after = (np.sqrt(np.mean(np.square(errors[name][inner]))) for name in ("plain", "one step"))
    assert after < 0.5 * before
    assert not [entry for entry in tmp_path.iterdir() if entry.name.startswith(".")]


def test_height_and_ramp_per_date(air, tmp_path):
    """Slopes with height and ramps through air and an outlier; the DEM lies on another grid; loops close as before."""
    fine = Grid(200, 160, (639_000.0, 50.0, 0.0, 4_211_000.0, 0.0, -50.0), CRS)
    hills = 1000.0 + 150.0 * smooth_field((160, 200), 30.0, np.random.default_rng(3))
    dem = tmp_path / "dem.tif"
    with OutputSet({"dem": RasterSpec(str(dem))}, fine) as output:
        output.write("dem", fine.whole, hills.astype(np.float32))
    height = 0.25 * sum(hills[20 + dr : 140 + dr : 2, 20 + dc : 180 + dc : 2] for dr in (0, 1) for dc in (0, 1))
    rng = np.random.default_rng(4)
    slope = rng.normal(size=13) * 0.03
    ramp = rng.normal(size=13)
    x = (np.arange(COLS) + 0.5) / COLS * 2.0 - 1.0
    stack = ArrayStack(0.2 * air + slope[:, None, None] * height + ramp[:, None, None] * x)
    stack.phase[4, 10:20, 10:30] += 2.0 * np.pi
    options = AtmosphereOptions(css=None, elevation="linear", ramp="plane", dem=str(dem), keep_trend=False)
    with corrected_stack(
        stack, REFERENCE, options, folder=str(tmp_path), settings=RunSettings(), reporter=Reporter()
    ) as (corrected, store, findings):
        before, after = stack.read_phase(GRID.whole), corrected.read_phase(GRID.whole)
        screens = store.read(GRID.whole)
    assert after.std(axis=(1, 2)).max() < 0.2 * before.std(axis=(1, 2)).max()
    about = slope - slope.mean()
    fits = findings.surfaces
    assert np.sqrt(np.mean(np.square(fits.dates_found[:, 2] / fits.model.height_scale - about))) < 0.15 * about.std()
    assert findings.pair_rms_after.max() < findings.pair_rms_before.max()
    assert findings.corrected.sum() == 0
    at = {tuple(sorted(pair)): number for number, pair in enumerate(stack.network.pairs.tolist())}
    sign = np.where(stack.network.pairs[:, 0] < stack.network.pairs[:, 1], 1.0, -1.0)[:, None, None]
    loop = [at[5, 6], at[6, 7], at[5, 7]]
    closures = [
        (phase * sign)[loop[0]] + (phase * sign)[loop[1]] - (phase * sign)[loop[2]] for phase in (before, after)
    ]
    assert np.abs((closures[1] - closures[1][0, 0]) - (closures[0] - closures[0][0, 0])).max() < 1e-3
    assert np.isfinite(screens).all()


def test_known_delays_are_taken_off(air, tmp_path):
    """Zenith delays of a weather model, divided by the cosine of the incidence: nothing is left."""
    zenith = 2.3 + air * -metres_per_radian(WAVELENGTH) * np.cos(np.radians(39.0))
    folder = tmp_path / "gacos"
    folder.mkdir()
    for date, delay in zip(DATES, zenith):
        path = str(folder / f"{date:%Y%m%d}.ztd.tif")
        with OutputSet({"delay": RasterSpec(path)}, GRID) as output:
            output.write("delay", GRID.whole, delay.astype(np.float32))
    stack = ArrayStack(air)
    options = AtmosphereOptions(css=None, delays=(str(folder),))
    with corrected_stack(
        stack, REFERENCE, options, folder=str(tmp_path), settings=RunSettings(), reporter=Reporter()
    ) as (corrected, _store, findings):
        left = corrected.read_phase(GRID.whole)
        assert np.abs(left - left[:, :1, :1]).max() < 2e-3
        assert findings.pair_rms_after.max() < 1e-3 * findings.pair_rms_before.max()
        assert findings.options.words == "delay rasters"
    # and both together: stacking finds nothing left to do
    with corrected_stack(
        stack, REFERENCE, AtmosphereOptions(delays=(str(folder),)), folder=str(tmp_path), settings=RunSettings(),
        reporter=Reporter(),
    ) as (corrected, _store, _findings):  # fmt: skip
        left = corrected.read_phase(GRID.whole)
        assert np.abs(left - left[:, :1, :1]).max() < 2e-3
    (folder / f"{DATES[3]:%Y%m%d}.ztd.tif").unlink()
    with pytest.raises(InputError, match="DELAYS lacks 1 of 13 dates of the stack: 20180211"):
        run_atmosphere(
            written(tmp_path / "stack", stack), REFERENCE, options, outputs={"SCREENS": str(tmp_path / "s.tif")}
        )
    assert not (tmp_path / "s.tif").exists()


def test_zenith_delays_need_the_incidence(air, tmp_path):
    stack = ArrayStack(air)
    stack.geometry = ViewingGeometry(wavelength=WAVELENGTH, phase_sign="away")
    path = tmp_path / "delays.tif"
    texts = tuple(str(date) for date in DATES)
    with OutputSet({"delay": RasterSpec(str(path), bands=13, descriptions=texts)}, GRID) as output:
        output.write("delay", GRID.whole, np.ones((13, ROWS, COLS), np.float32))
    options = AtmosphereOptions(css=None, delays=(str(path),))
    with (
        pytest.raises(InputError, match="INCIDENCE is missing: mapping zenith delays"),
        corrected_stack(stack, REFERENCE, options, folder=str(tmp_path), settings=RunSettings(), reporter=Reporter()),
    ):
        pass
    assert not [entry for entry in tmp_path.iterdir() if entry.name.startswith(".")]


def test_too_few_scenes_are_said_and_nothing_is_changed(tmp_path):
    stack = ArrayStack(np.random.default_rng(1).normal(size=(13, ROWS, COLS)))
    single = stack.network.date_pair(1)
    stack.network, stack.phase = Network.from_date_pairs([single]), stack.phase[1:2]
    request = written(tmp_path / "stack", stack)
    lines = []
    summary = run_atmosphere(
        request,
        ReferenceRequest("none"),
        AtmosphereOptions(dem="dem.tif"),
        outputs={"OUTPUT_FOLDER": str(tmp_path / "out")},
        reporter=listening(lines),
    )
    assert summary["n_corrected"] == 0
    assert any("does nothing: 0 of 2 scenes" in line for line in lines)
    assert "DEM is not used: ELEVATION is none." in lines
    # nobody is told that something was taken off
    written_one = next((tmp_path / "out").glob("*.unw.tif"))
    assert gdal.Open(str(written_one)).GetMetadataItem(tags.CORRECTIONS) is None
    path = str(tmp_path / "v.tif")
    run_sbas(
        request, ReferenceRequest("none"), SbasOptions(), outputs={"VELOCITY": path}, atmosphere=AtmosphereOptions()
    )
    assert gdal.Open(path).GetMetadataItem(tags.CORRECTIONS) is None
    with open_stack(StackRequest(folder=str(tmp_path / "out"))) as made:
        assert np.array_equal(made.read_phase(GRID.whole), stack.phase)


def test_what_cannot_be_done_is_refused(air, bowl, tmp_path):
    request = written(tmp_path / "stack", ArrayStack(air))
    outputs = {"SCREENS": str(tmp_path / "screens.tif")}
    with pytest.raises(InputError, match="No output is asked for"):
        run_atmosphere(request, REFERENCE, AtmosphereOptions(), outputs={"SCREENS": None})
    with pytest.raises(InputError, match="Nothing is to be taken off"):
        run_atmosphere(request, REFERENCE, AtmosphereOptions(css=None), outputs=outputs)
    with pytest.raises(InputError, match="ELEVATION is asked for, but there is no DEM"):
        run_atmosphere(request, REFERENCE, AtmosphereOptions(elevation="linear"), outputs=outputs)
    everywhere = AtmosphereOptions(mask=bowl[1], mask_buffer=20_000.0)
    with pytest.raises(InputError, match="no pixel with phase outside MASK and its buffer of 20000 m"):
        run_atmosphere(request, REFERENCE, everywhere, outputs=outputs)
    stop = Reporter(cancelled=iter([False] * 60 + [True] * 10_000).__next__)
    with pytest.raises(Cancelled):
        run_atmosphere(request, REFERENCE, AtmosphereOptions(), outputs=outputs, reporter=stop)
    assert [entry.name for entry in tmp_path.iterdir()] == ["stack"]


def test_stack_file_is_read_back(air, tmp_path):
    pytest.importorskip("h5py")
    stack = ArrayStack(air)
    outputs = {"OUTPUT": str(tmp_path / "stack.h5"), "OUTPUT_FOLDER": str(tmp_path / "folder")}
    run_atmosphere(written(tmp_path / "in", stack), REFERENCE, AtmosphereOptions(), outputs=outputs)
    phases = []
    for request in (StackRequest(stack=outputs["OUTPUT"]), StackRequest(folder=outputs["OUTPUT_FOLDER"])):
        with open_stack(request) as made:
            sign = np.where(made.network.pairs[:, 0] < made.network.pairs[:, 1], 1.0, -1.0)[:, None, None]
            phases.append(made.read_phase(GRID.whole) * sign)
            assert made.geometry.wavelength == WAVELENGTH
    assert np.allclose(*phases, atol=1e-5)
    assert np.abs(phases[0][:, 0, 0]).max() < 1e-4
    assert phases[0].std() < 0.5 * stack.phase.std()


def corrections(path):
    return gdal.Open(str(path)).GetMetadataItem(tags.CORRECTIONS)


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_what_was_taken_off_is_remembered(kind, air, tmp_path):
    """By everything that is made of a corrected stack; and asking again for the same is doubted."""
    if kind == "file":
        pytest.importorskip("h5py")
    outputs = {"OUTPUT_FOLDER" if kind == "folder" else "OUTPUT": str(tmp_path / "made.h5")}
    as_request = {"folder": lambda path: StackRequest(folder=path), "file": lambda path: StackRequest(stack=path)}[kind]
    stacking, lines = "common-scene stacking", []
    options = AtmosphereOptions(css=None, ramp="plane", keep_trend=False)
    run_atmosphere(written(tmp_path / "in", ArrayStack(air)), REFERENCE, options, outputs=outputs)
    request = as_request(str(tmp_path / "made.h5"))
    with open_stack(request) as stack:
        assert stack.corrections == "ramp: plane"
        assert [entry.value for entry in stack.decisions if entry.item == "corrections"] == ["ramp: plane"]
    # cycles mended, then another correction: both are in the tag
    (name,) = outputs
    mended = {name: str(tmp_path / "mended.h5")}
    run_unwrappingcorrection(request, REFERENCE, CorrectionOptions(), outputs=mended)
    again = {name: str(tmp_path / "again.h5"), "SCREENS": str(tmp_path / "screens.tif")}
    run_atmosphere(as_request(mended[name]), REFERENCE, AtmosphereOptions(), outputs=again, reporter=listening(lines))
    assert not any("taken off already" in line for line in lines)
    assert corrections(tmp_path / "screens.tif") == stacking
    request, both = as_request(again[name]), f"ramp: plane, {stacking}"
    run_sbas(request, REFERENCE, SbasOptions(), outputs={"TIMESERIES": str(tmp_path / "series.tif")})
    run_stacking(request, REFERENCE, outputs={"VELOCITY": str(tmp_path / "v.tif")})
    assert corrections(tmp_path / "series.tif") == corrections(tmp_path / "v.tif") == both
    # the same again, though with another function of position
    twice = AtmosphereOptions(ramp="quadratic")
    path = str(tmp_path / "twice.tif")
    run_sbas(request, REFERENCE, SbasOptions(), outputs={"VELOCITY": path}, atmosphere=twice, reporter=listening(lines))
    assert sum(f"taken off already: {both}. A second time" in line for line in lines) == 1
    assert corrections(path) == f"ramp: plane, {stacking}, ramp: quadratic"


def test_layers_that_were_not_corrected_alike_are_doubted(air, tmp_path):
    request = written(tmp_path / "in", ArrayStack(air))
    run_atmosphere(request, REFERENCE, AtmosphereOptions(), outputs={"OUTPUT_FOLDER": str(tmp_path / "made")})
    layers = [sorted((tmp_path / name).glob("*.unw.tif")) for name in ("made", "in")]
    mixed = StackRequest(interferograms=tuple(str(path) for path in (*layers[0][:20], *layers[1][20:])))
    with open_stack(mixed) as stack:
        assert stack.corrections == "common-scene stacking"
        assert any("not all corrected alike" in line and "13 of 33 say of none" in line for line in stack.warnings)


def test_geotiffs_need_no_h5py(air, tmp_path, monkeypatch):
    request = written(tmp_path / "in", ArrayStack(air))
    monkeypatch.setitem(sys.modules, "h5py", None)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    outputs = {"OUTPUT_FOLDER": str(tmp_path / "folder"), "REPORT": str(tmp_path / "report.html")}
    run_atmosphere(request, REFERENCE, AtmosphereOptions(), outputs=outputs)
    made = sorted((tmp_path / "folder").glob("*.unw.tif"))
    assert len(made) == 33
    assert gdal.Open(str(made[0])).GetMetadataItem(tags.CORRECTIONS) == "common-scene stacking"
    with pytest.raises(MissingPackageError, match="needs the Python package h5py"):
        run_atmosphere(request, REFERENCE, AtmosphereOptions(), outputs={"OUTPUT": str(tmp_path / "stack.h5")})
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["folder", "in", "report.html"]
