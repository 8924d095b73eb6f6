"""The search for a reference: simulated Ningdong, all ground moving, the files and their words, REFERENCE stable."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal, ogr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.constants import SENSORS
from mining_insar.algorithms.geometry import ViewingGeometry
from mining_insar.algorithms.io.features import VectorFeature, VectorLayer, read_vector
from mining_insar.algorithms.io.polygon_mask import PolygonMask
from mining_insar.algorithms.io.reference import ReferenceRequest, resolve_layer_reference, resolve_reference
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.io.stable_search import ground_of_stack, search_stable
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.reporting import Cancelled, Reporter
from mining_insar.algorithms.runs.findreference import run_findreference
from mining_insar.algorithms.runs.sbas import run_sbas
from mining_insar.algorithms.simulation.networks import acquisitions
from mining_insar.algorithms.simulation.ningdong import ningdong
from mining_insar.algorithms.simulation.stack import NoiseOptions, simulate
from mining_insar.algorithms.timeseries.closure import find_triplets
from mining_insar.algorithms.timeseries.sbas import SbasOptions

PLACE = ningdong("demo", 200.0)
GRID = replace(PLACE.grid, crs_wkt=wkt_of_epsg(PLACE.epsg))
SCENES = acquisitions("alos2")


class StackInMemory:
    """A simulated stack as the search sees one."""

    native_block, has_coherence, grid = (64, 256), True, GRID

    def __init__(self, phase, coherence, network):
        self.phase, self.coherence, self.network = phase, coherence, network
        self.geometry = ViewingGeometry(wavelength=SENSORS["alos2"].wavelength)

    def read_phase(self, window):
        return self.phase[(slice(None), *window.slices)].copy()

    def read_coherence(self, window):
        return self.coherence[(slice(None), *window.slices)].copy()


def wkt(outline) -> str:
    return f"POLYGON (({', '.join(f'{x} {y}' for x, y in [*outline.tolist(), outline[0].tolist()])}))"


def concessions() -> VectorLayer:
    shapes = [ogr.CreateGeometryFromWkt(wkt(each.outline)) for each in PLACE.concessions]
    return VectorLayer("c", GRID.crs_wkt, tuple(VectorFeature(bytes(shape.ExportToWkb())) for shape in shapes))


def test_the_reference_does_not_move_in_twenty_simulations():
    """Atmosphere, speckle, DEM errors and arbitrary constants; the concessions, masked or not, sink by 160 mm/yr."""
    mask = PolygonMask(concessions(), GRID, 500.0, "CONCESSIONS", Reporter())
    for seed in range(20):
        made = simulate(PLACE, SCENES, NoiseOptions(), seed=seed)
        stack = StackInMemory(made.phase, made.coherence, made.network)
        for masked in (mask.read, None):
            said = []
            found = search_stable(ground_of_stack(stack), masked, Reporter(warn=said.append))
            best = found.candidates[0]
            truth = made.velocity[best.window.slices]
            assert np.abs(truth).max() < 2e-3, seed
            assert best.coherence > 0.4
            assert not any("much of the ground is moving" in line for line in said)
            if masked:
                assert best.mask_distance > 0
                assert not mask.read(best.window).any()
            else:
                assert any("No mask says" in line for line in said)


@pytest.mark.parametrize(
    ("sensor", "seeds", "noise"),
    [
        ("alos2", range(1, 9), NoiseOptions(decorrelated_share=0.3)),
        ("alos2", (2, 3, 4, 11, 14, 19), NoiseOptions(decorrelated_share=0.1, unwrapping_errors=5)),
        # here the usual pixel has two open loops of 125; few seeds, because each takes a second
        ("sentinel1", (6, 10), NoiseOptions(decorrelated_share=0.1)),
        ("sentinel1", (1,), NoiseOptions(decorrelated_share=0.1, unwrapping_errors=5)),
    ],
)
def test_broken_pairs_do_not_hide_the_stable_ground(sensor, seeds, noise):
    """Loops are open everywhere by chance: the reference rests all the same, and closes as a patch."""
    for seed in seeds:
        made = simulate(PLACE, acquisitions(sensor), noise, seed=seed)
        stack = StackInMemory(made.phase, made.coherence, made.network)
        stack.geometry = ViewingGeometry(wavelength=SENSORS[sensor].wavelength)
        best = search_stable(ground_of_stack(stack), None, Reporter()).candidates[0]
        truth = made.velocity[best.window.slices]
        assert abs(truth.mean()) < 2e-3, seed
        # a pixel in 25 may be at the rim of a bowl
        assert np.abs(truth).max() < 5e-3, seed
        assert best.open_loops == 0


def noisy(rng, broken=1.0, share=0.15):
    """Ground at rest, some pairs decorrelated; pair 0 off by a cycle in the left part, which is the calmest."""
    network = simulate(PLACE, SCENES, NoiseOptions(), seed=1).network
    made = rng.normal(0, 0.3, (network.n_pairs, GRID.height, GRID.width)).astype(np.float32)
    left = slice(0, int(0.4 * GRID.width))
    made[:, :, left] *= 0.5
    loops = find_triplets(network)
    # the pair that is off is in a loop whose others are good, so that nothing but the cycle opens it
    made[loops.pairs[0, 0], :, left] += 2 * np.pi * broken
    bad = np.setdiff1d(np.arange(network.n_pairs), loops.pairs[0])[: int(share * network.n_pairs)]
    made[bad] += rng.normal(0, 2.0, made[bad].shape)
    return StackInMemory(made, np.full_like(made, 0.8), network)


def test_a_patch_that_is_a_cycle_off_in_one_pair_is_no_reference():
    """Its pixels have hardly more open loops than others; the patch has one, the calmer ground notwithstanding."""
    right = search_stable(ground_of_stack(noisy(np.random.default_rng(5))), None, Reporter(), most=3)
    assert all(each.col > 0.4 * GRID.width and each.open_loops == 0 for each in right.candidates)
    left = search_stable(ground_of_stack(noisy(np.random.default_rng(5), broken=0.0)), None, Reporter())
    assert left.candidates[0].col < 0.4 * GRID.width


def test_where_no_patch_closes_the_least_bad_is_taken_and_said():
    stack, said = noisy(np.random.default_rng(6), broken=0.0), []
    off = find_triplets(stack.network).pairs[:, 0]
    stack.phase[off[0], :, : GRID.width // 2] += 2 * np.pi
    stack.phase[off[-1], :, GRID.width // 2 :] += 2 * np.pi
    best = search_stable(ground_of_stack(stack), None, Reporter(warn=said.append)).candidates[0]
    assert best.open_loops > 0
    assert any("No patch closes in all" in line and "unwrappingcorrection" in line for line in said)


def test_phase_that_is_noise_throughout_is_no_ground():
    stack = noisy(np.random.default_rng(7))
    stack.phase[:] = np.random.default_rng(8).uniform(-np.pi, np.pi, stack.phase.shape)
    with pytest.raises(InputError, match=r"coherent pixels leave 3[234] % of the loops of interferograms open"):
        search_stable(ground_of_stack(stack), None, Reporter())


def test_ground_that_all_moves_is_warned_of():
    made = simulate(PLACE, SCENES, NoiseOptions(), seed=1)
    spans = made.network.temporal_baseline
    slope = np.linspace(-0.2, 0.0, GRID.width) * -4 * np.pi / SENSORS["alos2"].wavelength
    stack = StackInMemory(made.phase + spans[:, None, None] * slope, made.coherence, made.network)
    said = []
    search_stable(ground_of_stack(stack), None, Reporter(warn=said.append))
    assert any("The rates spread by" in line and "much of the ground is moving" in line for line in said)


def test_what_cannot_be():
    made = simulate(PLACE, SCENES, NoiseOptions(), seed=1)
    stack = StackInMemory(made.phase, made.coherence, made.network)
    everywhere = lambda window: np.ones((window.rows, window.cols), dtype=bool)  # noqa: E731
    with pytest.raises(InputError, match="No pixel can serve as reference"):
        search_stable(ground_of_stack(stack), everywhere, Reporter())
    with pytest.raises(InputError, match=r"none of them a mean coherence of 0\.99"):
        search_stable(ground_of_stack(stack), None, Reporter(), min_coherence=0.99)
    with pytest.raises(InputError, match="SIZE must be an odd number of pixels, got 4"):
        search_stable(ground_of_stack(stack), None, Reporter(), size=4)
    with pytest.raises(InputError, match="No patch of 61 x 61 pixels qualifies"):
        search_stable(ground_of_stack(stack), None, Reporter(), size=61)
    with pytest.raises(InputError, match="Set MEMORY to"):
        search_stable(ground_of_stack(stack), None, Reporter(), memory_mb=0.1)
    with pytest.raises(InputError, match="needs several layers"):
        resolve_layer_reference(
            "one.tif",
            GRID,
            (10, 60),
            lambda window: stack.read_phase(window)[0],
            ReferenceRequest("stable"),
            Reporter(),
        )
    stack.geometry = ViewingGeometry()
    with pytest.raises(InputError, match="WAVELENGTH is missing"):
        search_stable(ground_of_stack(stack), None, Reporter())


def test_reference_stable_takes_the_best_patch():
    made = simulate(PLACE, SCENES, NoiseOptions(), seed=2)
    stack = StackInMemory(made.phase, made.coherence, made.network)
    mask = tuple(wkt(each.outline) for each in PLACE.concessions)
    said, told = [], []
    found = resolve_reference(
        stack, ReferenceRequest("stable", mask=mask), Reporter(warn=said.append, info=told.append)
    )
    assert found.warnings == said == []
    best = search_stable(
        ground_of_stack(stack), PolygonMask(concessions(), GRID, 0.0, "C", Reporter()).read, Reporter()
    ).candidates[0]
    expected = stack.read_phase(best.window).reshape(made.network.n_pairs, -1).mean(axis=1)
    np.testing.assert_allclose(found.constants, expected, rtol=1e-5, atol=1e-5)
    assert found.description.startswith("stable ground found at")
    assert any("mm/yr against all quiet ground" in line for line in told)
    # the polygons of the concessions again, the margin by a number: the same search as findreference's
    request = ReferenceRequest("stable", mask=mask, mask_buffer=2000.0)
    margin = resolve_reference(stack, request, Reporter())
    hidden = PolygonMask(concessions(), GRID, 2000.0, "C", Reporter())
    best = search_stable(ground_of_stack(stack), hidden.read, Reporter()).candidates[0]
    expected = stack.read_phase(best.window).reshape(made.network.n_pairs, -1).mean(axis=1)
    np.testing.assert_allclose(margin.constants, expected, rtol=1e-5, atol=1e-5)
    assert margin.description != found.description
    with pytest.raises(InputError, match="REFERENCE_MASK_BUFFER must be zero or positive"):
        resolve_reference(stack, replace(request, mask_buffer=-1.0), Reporter())
    radar = StackInMemory(made.phase, made.coherence, made.network)
    radar.grid = replace(GRID, crs_wkt="")
    words = resolve_reference(radar, request, Reporter()).warnings
    assert any("REFERENCE_MASK_BUFFER is not applied: the rasters have no coordinate system" in line for line in words)
    unused = resolve_reference(stack, ReferenceRequest("median", mask=mask), Reporter())
    assert unused.warnings == ["REFERENCE is median: REFERENCE_MASK is not used."]


@pytest.fixture(scope="module")
def mexico(shared_data) -> StackRequest:
    folder = shared_data / "mexico_city_sentinel1" / "geotiffs"
    return StackRequest(
        interferograms=tuple(str(path) for path in sorted(folder.glob("*_unw.tif"))),
        coherence=tuple(str(path) for path in sorted(folder.glob("*_cc.tif"))),
    )


def run(folder, *args, **options):
    said: list[str] = []
    paths = {"CANDIDATES": str(folder / "c.gpkg"), "REPORT": str(folder / "r.html")}
    summary = run_findreference(*args, outputs=paths, reporter=Reporter(warn=said.append), **options)
    return summary, paths, said


def test_mexico_city_rests_in_the_west(mexico, tmp_path):
    """Four fifths of the scene sink, by up to 285 mm/yr; the search finds the hills and says what it is worth."""
    summary, paths, said = run(tmp_path, mexico, count=4)
    assert any("much of the ground is moving" in line for line in said)
    layer = read_vector(paths["CANDIDATES"])
    assert [feature.attributes["rank"] for feature in layer.features] == [1, 2, 3, 4][: len(layer.features)]
    first = layer.features[0].attributes
    assert first["col"] < 15
    assert abs(first["velocity"]) < 3 * first["velocity_std"]
    assert first["mine_distance"] is None
    x, y = (float(part) for part in summary["reference_point"].split(" ")[0].split(","))
    point = ogr.CreateGeometryFromWkb(layer.features[0].geometry)
    assert (point.GetX(), point.GetY()) == pytest.approx((x, y), abs=1e-6)
    assert summary["reference_area"] == first["reference_area"]
    text = (tmp_path / "r.html").read_text()
    for words in ("Candidates", "EPSG:4326", "much of the ground"):
        assert words in text


def test_metropolitan_without_coherence_and_a_finished_series(shared_data, mexico, tmp_path):
    folder = shared_data / "metropolitan_colliery_envisat" / "geotiffs"
    request = StackRequest(interferograms=tuple(str(path) for path in sorted(folder.glob("*_unw.tif"))))
    summary, _, said = run(tmp_path, replace(request, wavelength=0.0562356))
    assert abs(summary["best_velocity"]) < 3 * summary["best_velocity_std"]
    assert not any("much of the ground is moving" in line for line in said)
    assert any("No coherence is known" in line for line in said)

    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("TIMESERIES", "TEMPORAL_COHERENCE", "VELOCITY")}
    place = ReferenceRequest("stable")
    run_sbas(mexico, place, SbasOptions(), outputs=outputs)
    assert gdal.Open(outputs["VELOCITY"]).GetMetadata()["REFERENCE"].startswith("stable ground found at")
    summary, paths, _ = run(
        tmp_path, timeseries=outputs["TIMESERIES"], quality=outputs["TEMPORAL_COHERENCE"], min_coherence=0.7
    )
    first = read_vector(paths["CANDIDATES"]).features[0].attributes
    assert first["col"] < 20
    assert first["coherence"] > 0.7


def test_a_quality_that_is_no_coherence_is_refused(mexico, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("TIMESERIES", "VELOCITY")}
    run_sbas(mexico, ReferenceRequest("median"), SbasOptions(), outputs=outputs)
    with pytest.raises(InputError, match="a coherence lies between 0 and 1"):
        run(tmp_path, timeseries=outputs["TIMESERIES"], quality=outputs["VELOCITY"])


def test_refusals(mexico, tmp_path):
    with pytest.raises(InputError, match="Give either a stack"):
        run(tmp_path, mexico, timeseries="x.tif")
    with pytest.raises(InputError, match="Give either a stack"):
        run(tmp_path)
    with pytest.raises(Cancelled):
        run_findreference(
            mexico, outputs={"CANDIDATES": str(tmp_path / "c.gpkg")}, reporter=Reporter(cancelled=lambda: True)
        )
    assert not list(tmp_path.iterdir())
