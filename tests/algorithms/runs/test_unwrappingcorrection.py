"""The whole correction, files to files: known errors, no loops, islands, and the real colliery."""

from __future__ import annotations

import csv
import dataclasses
import datetime
import errno
import math

import numpy as np
import pytest
from osgeo import gdal, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io import plots, scratch
from mining_insar.algorithms.io.components import components_of_product
from mining_insar.algorithms.io.pairs_table import read_pairs_table
from mining_insar.algorithms.io.products.product import PairFiles, Product
from mining_insar.algorithms.io.reference import ReferenceRequest
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.io.stack import open_stack
from mining_insar.algorithms.io.tags import Provenance
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs import unwrappingcorrection_steps
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.sbas import run_sbas
from mining_insar.algorithms.runs.stackquality import run_stackquality
from mining_insar.algorithms.runs.unwrappingcorrection import run_unwrappingcorrection
from mining_insar.algorithms.runs.unwrappingcorrection_steps import CorrectionOptions
from mining_insar.algorithms.timeseries.ambiguity import AmbiguityOptions
from mining_insar.algorithms.timeseries.sbas import SbasOptions

ROWS, COLS, TWO_PI = 90, 130, 2 * math.pi
DATES = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(8)]
PAIRS = [(i, j) for i in range(8) for j in range(i + 1, min(8, i + 4))]
#: Reversed in the files: pair 3.
REVERSED = 3
REFERENCE = ReferenceRequest(point=(106.0 + 0.0005 * 5, 38.0 - 0.0005 * 5))


def write_raster(path, array, pair):
    kind = gdal.GDT_Float32 if array.dtype == np.float32 else gdal.GDT_Int16
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), array.shape[1], array.shape[0], 1, kind)
    dataset.SetGeoTransform((106.0, 0.001, 0.0, 38.0, 0.0, -0.001))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetMetadata({"FIRST_DATE": DATES[pair[0]].isoformat(), "SECOND_DATE": DATES[pair[1]].isoformat()})
    if kind == gdal.GDT_Float32:
        dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
    dataset.GetRasterBand(1).WriteArray(array)
    dataset.FlushCache()
    return str(path)


def made_stack(folder, errors, pairs=PAIRS, holes=None, noise=0.15, sign="away"):
    """Layers of smooth scenes with noise, constants and the whole-cycle errors {pair: image}; and the true phase."""
    rng = np.random.default_rng(11)
    y, x = np.mgrid[:ROWS, :COLS] / 60.0
    scenes = [rng.normal(0, 3) * np.sin(x + number) + rng.normal(0, 3) * np.cos(y - number) for number in range(8)]
    layers, truth, coherence = [], [], []
    for number, (first, second) in enumerate(pairs):
        true = scenes[second] - scenes[first] + rng.normal(0, noise, (ROWS, COLS)) + rng.uniform(-30, 30)
        phase = true + TWO_PI * errors.get(number, 0)
        if holes is not None:
            true[holes], phase[holes] = np.nan, np.nan
        ends = (first, second)
        if number == REVERSED:
            phase, true, ends = -phase, -true, (second, first)
        truth.append(true.astype(np.float32))
        stored = -phase if sign == "toward" else phase
        layers.append(write_raster(folder / f"phase_{number}.tif", stored.astype(np.float32), ends))
        gamma = np.full((ROWS, COLS), 0.5 + 0.01 * number, np.float32)
        coherence.append(write_raster(folder / f"coherence_{number}.tif", gamma, ends))
    request = StackRequest(interferograms=tuple(layers), coherence=tuple(coherence), wavelength=0.0555, phase_sign=sign)
    return request, np.array(truth)


def patches():
    """Errors of pairs 4, 9 and 13 in patches that overlap in part, and one isolated pixel in pair 7."""
    errors = {number: np.zeros((ROWS, COLS)) for number in (4, 7, 9, 13)}
    errors[4][20:50, 30:80] = 1
    errors[9][40:70, 60:110] = -1
    errors[13][60:66, 20:26] = 2
    errors[7][80, 100] = 1
    return errors


def ordered(stack, request_pairs=PAIRS):
    """Number in `PAIRS` of every pair of an open stack."""
    wanted = [frozenset((DATES[a], DATES[b])) for a, b in request_pairs]
    return [wanted.index(frozenset(stack.network.date_pair(k))) for k in range(stack.network.n_pairs)]


def read_back(request, truth, pairs=PAIRS):
    """Phase of a stack less the truth, in cycles, in the order of ``pairs``; a constant per pair is its own."""
    with open_stack(request) as stack:
        phase, order = stack.read_phase(stack.grid.whole), ordered(stack, pairs)
        left = np.empty_like(truth)
        for position, number in enumerate(order):
            flipped = stack.network.date_pair(position)[0] > stack.network.date_pair(position)[1]
            sign = -1 if flipped != (number == REVERSED) else 1
            left[number] = (sign * phase[position] - truth[number]) / TWO_PI
        return left


def run(request, outputs, said=None, reference=REFERENCE, components=(), settings=None, **options):
    said = [] if said is None else said
    return run_unwrappingcorrection(
        request,
        reference,
        CorrectionOptions(**options),
        components=components,
        outputs={name: str(path) for name, path in outputs.items()},
        settings=settings or RunSettings(provenance=Provenance("9.9", "a command")),
        reporter=Reporter(info=said.append, warn=said.append),
    )


def array_of(path, band=1):
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(band).ReadAsArray()


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    return made_stack(tmp_path_factory.mktemp("stack"), patches())


def test_patches_are_mended_and_the_isolated_pixel_is_not(broken, tmp_path):
    request, truth = broken
    names = ("OUTPUT.h5", "OUTPUT_FOLDER", "REPORT.html", "CHANGES.tif", "BAD_LOOPS.tif", "PAIRS_TABLE.csv")
    outputs = {name.split(".")[0]: tmp_path / name for name in names}
    said = []
    result = run(request, outputs, said)
    errors = patches()
    wanted = np.zeros((len(PAIRS), ROWS, COLS))
    wanted[7] = errors[7]
    for again in (
        StackRequest(stack=str(outputs["OUTPUT"])),
        StackRequest(folder=str(outputs["OUTPUT_FOLDER"])),
    ):
        left = read_back(again, truth)
        assert np.abs(left - wanted).max() < 1e-5
        with open_stack(again) as stack:
            coherence = stack.read_coherence(stack.grid.whole)
            for position, number in enumerate(ordered(stack)):
                assert coherence[position] == pytest.approx(np.full((ROWS, COLS), 0.5 + 0.01 * number))

    changed = sum(np.abs(errors[number]) > 0 for number in (4, 9, 13))
    assert np.array_equal(array_of(outputs["CHANGES"]), changed)
    after, before = array_of(outputs["BAD_LOOPS"], 1), array_of(outputs["BAD_LOOPS"], 2)
    assert np.array_equal(before > 0, (changed > 0) | (errors[7] > 0))
    assert np.array_equal(after > 0, errors[7] > 0)
    tags = gdal.Open(str(outputs["BAD_LOOPS"])).GetMetadata()
    assert tags["DATA_KIND"] == "bad_loops"
    assert (tags["MINING_INSAR_VERSION"], tags["QGIS_PROCESS_COMMAND"]) == ("9.9", "a command")

    assert result["pixels_changed"] == np.count_nonzero(changed)
    assert (result["pairs_changed"], result["n_triplets"]) == (3, 16)
    assert (result["open_before"], result["open_after"]) == (np.count_nonzero(changed) + 1, 1)
    assert result["pixels_left_alone"] == 0
    assert all(type(value) in (int, str) for value in result.values())

    with open(outputs["PAIRS_TABLE"], encoding="utf-8") as file:
        rows = {row["pair"]: row for row in csv.DictReader(file)}
    names = [f"{DATES[a]:%Y%m%d}-{DATES[b]:%Y%m%d}" for a, b in PAIRS]
    assert int(rows[names[4]]["pixels changed"]) == 1500
    assert int(rows[names[4]]["cycles subtracted"]) == 1500
    assert int(rows[names[9]]["cycles added"]) == 1500
    assert (int(rows[names[13]]["pixels changed"]), int(rows[names[13]]["most cycles"])) == (36, 2)
    assert int(rows[names[7]]["small patches dropped"]) == 1
    assert float(rows[names[4]]["rms closure before [rad]"]) > 1.0 > float(rows[names[4]]["rms closure after [rad]"])
    assert len(read_pairs_table(str(outputs["PAIRS_TABLE"]))) == len(PAIRS)

    page = outputs["REPORT"].read_text(encoding="utf-8")
    assert page.count("<img") == 3
    assert "patches of at least 5 pixels" in page
    assert "What cannot be seen here" in page
    assert any("pixels have an open loop" in line for line in said)


def test_each_pixel_by_itself_mends_the_isolated_one_too(broken, tmp_path):
    request, truth = broken
    run(request, {"OUTPUT": tmp_path / "o.h5"}, regions="pixel")
    assert np.abs(read_back(StackRequest(stack=str(tmp_path / "o.h5")), truth)).max() < 1e-5


def test_blocks_equal_the_whole_and_the_files_sign_does_not_matter(broken, tmp_path, monkeypatch):
    monkeypatch.setattr("mining_insar.algorithms.io.engine.SMALLEST_BLOCK", 64)
    monkeypatch.setattr("mining_insar.algorithms.io.engine.LARGEST_BLOCK", 1500)
    turned, truth = made_stack(tmp_path, patches(), sign="toward")
    for number, request in enumerate((broken[0], turned)):
        outputs = {"OUTPUT_FOLDER": tmp_path / f"f{number}", "CHANGES": tmp_path / f"c{number}.tif"}
        run(request, outputs, settings=RunSettings(threads=2))
        left = read_back(StackRequest(folder=str(outputs["OUTPUT_FOLDER"])), truth)
        assert np.abs(np.delete(left, 7, axis=0)).max() < 1e-5
        assert np.count_nonzero(array_of(outputs["CHANGES"])) > 2000


def test_a_stack_without_loops_is_left_as_it_is_and_said_so(tmp_path):
    chain = [(number, number + 1) for number in range(7)]
    errors = {2: np.zeros((ROWS, COLS))}
    errors[2][20:40, 20:40] = 1
    request, truth = made_stack(tmp_path, errors, chain)
    said, outputs = [], {"OUTPUT": tmp_path / "o.h5", "REPORT": tmp_path / "r.html", "BAD_LOOPS": tmp_path / "b.tif"}
    result = run(request, outputs, said)
    assert (result["n_triplets"], result["pixels_changed"]) == (0, 0)
    assert any(line.startswith("No three pairs form a loop") for line in said)
    assert "leaves it as it is" in outputs["REPORT"].read_text(encoding="utf-8")
    assert not outputs["BAD_LOOPS"].exists()
    left = read_back(StackRequest(stack=str(outputs["OUTPUT"])), truth, chain)
    assert np.array_equal(np.rint(left[2]), errors[2])


def island_stack(folder):
    """Two shores; on the east one pair 0 (in loops) is a cycle off, and the bridge-only last pair two cycles."""
    pairs = [*PAIRS[:3], (0, 7)]
    holes = np.zeros((ROWS, COLS), bool)
    holes[:, 70:75] = True
    errors = {0: np.zeros((ROWS, COLS)), 3: np.zeros((ROWS, COLS))}
    errors[0][:, 75:], errors[3][:, 75:] = 1, -2
    return (*made_stack(folder, errors, pairs, holes), pairs)


@pytest.mark.parametrize("in_memory", [True, False])
def test_bridges_mend_what_no_loop_sees(tmp_path, monkeypatch, in_memory):
    if not in_memory:
        monkeypatch.setattr(unwrappingcorrection_steps, "MEBIBYTE", 1e-9)
    request, truth, pairs = island_stack(tmp_path)
    monkeypatch.setattr(unwrappingcorrection_steps, "BRIDGING_BYTES", 45.0 if in_memory else 1e6)
    outputs, said = {"OUTPUT": tmp_path / "o.h5", "REPORT": tmp_path / "r.html"}, []
    result = run(request, outputs, said, method="both")
    assert any("more than the MEMORY of" in line for line in said) is not in_memory
    assert (result["n_bridges"], result["bridges_trusted"]) == (4, 4)
    left = read_back(StackRequest(stack=str(outputs["OUTPUT"])), truth, pairs)
    for layer in left:
        # Which shore moved is a matter of the constant.
        assert np.nanmax(np.abs(layer - np.rint(np.nanmedian(layer)))) < 1e-5
    assert "4 bridges" in outputs["REPORT"].read_text(encoding="utf-8")
    assert not list(tmp_path.glob(".phase*"))


def test_bridging_without_room_says_so(tmp_path, monkeypatch):
    """The disk is asked before anything is written, and nothing is left behind."""
    request, *_ = island_stack(tmp_path)
    monkeypatch.setattr(unwrappingcorrection_steps, "MEBIBYTE", 1e-9)

    def full(_path, _size):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(scratch, "reserve", full)
    match = "Bridging needs each interferogram whole: .* No space left on device. Make room, give more MEMORY"
    with pytest.raises(InputError, match=match):
        run(request, {"OUTPUT": tmp_path / "o.h5"}, method="both")
    assert not list(tmp_path.glob(".phase*"))
    assert not (tmp_path / "o.h5").exists()


def test_components_of_the_product_are_used(tmp_path):
    request, truth, pairs = island_stack(tmp_path)
    labels = np.zeros((ROWS, COLS), np.int16)
    labels[:, :70], labels[:, 75:] = 4, 9
    layers = [write_raster(tmp_path / f"component_{n}.tif", labels, pair) for n, pair in enumerate(pairs)]
    result = run(request, {"OUTPUT": tmp_path / "o.h5"}, method="bridging", components=layers)
    assert result["n_bridges"] == 4
    left = read_back(StackRequest(stack=str(tmp_path / "o.h5")), truth, pairs)
    assert all(np.nanmax(np.abs(layer - np.rint(np.nanmedian(layer)))) < 1e-5 for layer in left)
    with pytest.raises(InputError, match="1 of 4 interferograms have no raster of components"):
        run(request, {"OUTPUT": tmp_path / "o.h5"}, method="bridging", components=layers[:3])
    other = [*layers[:3], write_raster(tmp_path / "small.tif", labels[:50], pairs[3])]
    with pytest.raises(InputError, match="lies on another grid than the stack"):
        run(request, {"OUTPUT": tmp_path / "o.h5"}, method="bridging", components=other)
    with pytest.raises(InputError, match="REGIONS component needs COMPONENTS"):
        run(request, {"OUTPUT": tmp_path / "o.h5"}, regions="component")


def test_components_that_the_product_brings_along(tmp_path, monkeypatch):
    request, _truth, pairs = island_stack(tmp_path)
    labels = np.zeros((ROWS, COLS), np.int16)
    labels[:, :70], labels[:, 75:] = 1, 2
    found = [
        PairFiles((DATES[a], DATES[b]), "", components=write_raster(tmp_path / f"label_{n}.tif", labels, (a, b)))
        for n, (a, b) in enumerate(pairs)
    ]
    product = Product("made", "Made", (), tuple(found), {})
    monkeypatch.setattr("mining_insar.algorithms.io.components.recognise", lambda *_: product)
    with open_stack(request) as stack:
        inside = dataclasses.replace(request, interferograms=(), coherence=(), folder=str(tmp_path))
        with components_of_product(inside, stack) as components:
            assert np.array_equal(components.read(stack.grid.whole), np.stack([labels] * 4))
        assert components_of_product(request, stack) is None
        product = dataclasses.replace(product, pairs=(*found[:3], PairFiles(found[3].dates, "")))
        assert components_of_product(inside, stack) is None
        small = write_raster(tmp_path / "small.tif", labels[:50], pairs[0])
        product = Product("made", "Made", (), (PairFiles(found[0].dates, "", components=small), *found[1:]), {})
        with pytest.raises(InputError, match="lies on another grid than the stack"):
            components_of_product(inside, stack)


def test_components_move_as_a_whole(tmp_path):
    holes = np.zeros((ROWS, COLS), bool)
    holes[:, 70:75] = True
    errors = {4: np.zeros((ROWS, COLS)), 9: np.zeros((ROWS, COLS))}
    errors[4][:, 75:] = 1
    # A patch that is no component of its own is not believed here.
    errors[9][10:20, 10:20] = 1
    request, truth = made_stack(tmp_path, errors, holes=holes, noise=0.6)
    labels = np.where(np.arange(COLS) < 70, 1, 2).astype(np.int16) * np.ones((ROWS, 1), np.int16)
    labels[holes] = 0
    layers = [write_raster(tmp_path / f"component_{n}.tif", labels, pair) for n, pair in enumerate(PAIRS)]
    run(request, {"OUTPUT": tmp_path / "o.h5"}, regions="component", components=layers)
    left = read_back(StackRequest(stack=str(tmp_path / "o.h5")), truth)
    assert np.nanmax(np.abs(left[4])) < 1e-5
    assert np.array_equal(np.rint(np.nan_to_num(left[9])), errors[9])


def test_sbas_improves_and_can_leave_out_what_does_not_close(broken, tmp_path):
    request, _ = broken
    run(request, {"OUTPUT": tmp_path / "o.h5", "BAD_LOOPS": tmp_path / "bad.tif"})
    quality = {"CLOSURE": str(tmp_path / "quality.tif")}
    run_stackquality(request, REFERENCE, outputs=quality, settings=RunSettings(), reporter=Reporter())
    options, coherence = SbasOptions(weighting="none"), {}

    def invert(name, stack, **more):
        path = tmp_path / f"{name}.tif"
        run_sbas(stack, REFERENCE, options, outputs={"TEMPORAL_COHERENCE": str(path)}, **more)
        coherence[name] = array_of(path)

    invert("before", request)
    invert("after", StackRequest(stack=str(tmp_path / "o.h5")))
    invert("masked", StackRequest(stack=str(tmp_path / "o.h5")), bad_loops=str(tmp_path / "bad.tif"))
    invert("closure", request, bad_loops=quality["CLOSURE"])
    invert("some", request, bad_loops=quality["CLOSURE"], max_bad_loops=2)
    wrong = array_of(tmp_path / "bad.tif", 2) > 0
    lone = array_of(tmp_path / "bad.tif", 1) > 0
    assert coherence["before"][wrong].mean() < 0.85
    assert coherence["after"][wrong & ~lone].mean() > 0.97
    assert np.array_equal(np.isnan(coherence["masked"]), lone)
    assert np.array_equal(np.isnan(coherence["closure"]), wrong)
    assert np.array_equal(np.isnan(coherence["some"]), array_of(tmp_path / "bad.tif", 2) > 2)
    with pytest.raises(InputError, match="MAX_BAD_LOOPS must be zero or more"):
        invert("x", request, bad_loops=quality["CLOSURE"], max_bad_loops=-1)
    other = write_raster(tmp_path / "other.tif", np.zeros((5, 5), np.float32), (0, 1))
    with pytest.raises(InputError, match="lies on another grid than the stack"):
        invert("x", request, bad_loops=other)
    with pytest.raises(InputError, match="holds 'temporal_coherence', not counts of loops"):
        invert("x", request, bad_loops=str(tmp_path / "after.tif"))


def test_nothing_is_written_after_a_cancel_or_an_error(broken, tmp_path):
    request, _ = broken
    outputs = {name: str(tmp_path / name) for name in ("OUTPUT_FOLDER",)}
    outputs |= {"OUTPUT": str(tmp_path / "o.h5"), "CHANGES": str(tmp_path / "c.tif")}
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 60

    with pytest.raises(Cancelled):
        run_unwrappingcorrection(
            request,
            REFERENCE,
            CorrectionOptions(method="both"),
            outputs=outputs,
            reporter=Reporter(cancelled=cancelled),
        )
    assert not list(tmp_path.iterdir())
    with pytest.raises(InputError, match="No output is asked for"):
        run(request, {})
    with pytest.raises(InputError, match="must end in"):
        run(request, {"CHANGES": tmp_path / "c.png", "OUTPUT_FOLDER": tmp_path / "f"})
    assert not list(tmp_path.iterdir())


def test_limits_are_said(tmp_path):
    # Two patches in which two interferograms of one loop are wrong, not alike: two linear programmes.
    errors = {4: np.zeros((ROWS, COLS)), 9: np.zeros((ROWS, COLS))}
    errors[4][10:40, 10:60], errors[9][10:40, 10:40], errors[9][10:40, 40:60] = 1, -1, 2
    request, _ = made_stack(tmp_path, errors)
    said = []
    result = run(request, {"REPORT": tmp_path / "r.html"}, said, ambiguity=AmbiguityOptions(max_patterns=1))
    assert result["pixels_left_alone"] == 30 * 20
    assert any("all or in part: too many patterns" in line for line in said)


def test_without_matplotlib_the_tables_stay(broken, tmp_path, monkeypatch):
    monkeypatch.setattr(plots, "matplotlib_is_there", lambda: False)
    monkeypatch.setattr("mining_insar.algorithms.io.maps.matplotlib_is_there", lambda: False)
    run(broken[0], {"REPORT": tmp_path / "r.html"})
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "<img" not in page
    assert "Figure left out" in page


def test_options_are_checked():
    for name, value, message in (
        ("method", "guess", "METHOD must be one of closure, bridging, both"),
        ("regions", "all", "REGIONS must be one of pixel, patch, component"),
        ("least_patch", 0, "LEAST_PATCH must be at least 1"),
    ):
        with pytest.raises(InputError, match=message):
            CorrectionOptions(**{name: value})


def test_metropolitan_is_open_where_it_is_known_to_be_and_nobody_can_tell_why(shared_data, tmp_path):
    layers = sorted((shared_data / "metropolitan_colliery_envisat" / "geotiffs").glob("*_unw.tif"))
    request = StackRequest(interferograms=tuple(map(str, layers)), phase_sign="away")
    outputs = {"REPORT": tmp_path / "r.html", "BAD_LOOPS": tmp_path / "b.tif", "OUTPUT_FOLDER": tmp_path / "f"}
    said = []
    result = run(request, outputs, said, reference=ReferenceRequest())
    page = outputs["REPORT"].read_text(encoding="utf-8")
    row = page.split("20061002-20070219-20070430</td>")[1].split("</tr>")[0]
    cells = [cell.split(">")[-1] for cell in row.split("</td>")]
    assert float(cells[6]) == pytest.approx(7.46, abs=0.01)
    assert float(cells[1]) / (47 * 72) == pytest.approx(0.0044, abs=0.0005)
    # Each open loop is the only one of two of its three pairs: nothing is changed, and that is said.
    assert result["n_triplets"] == 5
    assert result["pixels_changed"] == 0
    assert result["pixels_left_alone"] == result["open_before"] == result["open_after"] == 18
    assert any("18 pixels are undecided" in line for line in said)
    assert any("11 of 17 pairs are in one loop only" in line for line in said)
