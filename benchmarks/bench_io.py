"""Whole-program and memory benchmarks of ``mininginsar:sbas`` through qgis_process.

``speed``   A 2,000 x 2,000 stack of 60 tiled, DEFLATE-compressed pairs and as many coherence maps, against reading
            those rasters with GDAL and writing the same outputs, in one thread, in the same run. Goal: at most 2 x.
            Start-up beyond an empty algorithm: at most 0.3 s.
``memory``  211 virtual pairs and coherence maps of 10,000 x 10,000 pixels (VRT over one small tile), MEMORY=1024: peak
            resident set at most 1,424 MB; interrupted after some blocks, nothing may be left in the output folder.

Run with ``python benchmarks/bench_io.py [speed] [memory]``; the Python must have osgeo and numpy, and ``qgis_process``
must be on PATH. Exits with 1 where a goal is missed.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[1]
WAVELENGTH = 0.05546576
TILED = ["TILED=YES", "COMPRESS=DEFLATE", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]
WRITTEN = [*TILED, "ZLEVEL=1", "PREDICTOR=2", "BIGTIFF=IF_SAFER", "INTERLEAVE=BAND"]
GEOTRANSFORM = (600000.0, 30.0, 0.0, 4230000.0, 0.0, -30.0)
EMPTY = "native:stringconcatenation"
FIRST = datetime.date(2019, 1, 5)
#: Seconds that the run over virtual rasters is watched before it is cancelled.
WATCH_SECONDS = 45
GOALS = {"ratio": 2.0, "startup": 0.3, "peak": 1024 + 400}


def utm() -> str:
    """WKT of the coordinate system of the made rasters."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(32648)
    return system.ExportToWkt()


def date_pairs(count: int) -> list[tuple[datetime.date, datetime.date]]:
    """``count`` small-baseline pairs: each date with the next one, two, three."""
    pairs, number = [], 0
    while len(pairs) < count:
        pairs += [(number, number + step) for step in (1, 2, 3)]
        number += 1
    return [tuple(FIRST + datetime.timedelta(days=12 * k) for k in pair) for pair in pairs[:count]]


def write_layer(path: Path, values: np.ndarray, pair: tuple[datetime.date, datetime.date], phase: bool) -> None:
    """One interferogram or coherence map as processors write them: tiles, DEFLATE, dates and wavelength in tags."""
    rows, cols = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Float32, TILED)
    dataset.SetGeoTransform(GEOTRANSFORM)
    dataset.SetProjection(utm())
    tags = {"FIRST_DATE": pair[0].isoformat(), "SECOND_DATE": pair[1].isoformat()}
    tags |= {"WAVELENGTH_METRES": str(WAVELENGTH), "INCIDENCE_DEGREES": "39.0"}
    tags |= {"DATA_UNITS": "RADIANS"} if phase else {}
    dataset.SetMetadata(tags)
    dataset.GetRasterBand(1).WriteArray(values)


def make_stack(folder: Path, size: int, count: int) -> tuple[list[str], list[str]]:
    """A linear bowl with noise, and coherence that varies from pair to pair."""
    rng = np.random.default_rng(2)
    y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j].astype(np.float32)
    rate = (12.0 * np.exp(-8 * (x * x + y * y))).astype(np.float32)
    noise = rng.standard_normal((size, size), dtype=np.float32) * np.float32(0.4)
    phase, coherence = [], []
    for number, pair in enumerate(date_pairs(count)):
        name = f"{pair[0]:%Y%m%d}_{pair[1]:%Y%m%d}"
        years = np.float32((pair[1] - pair[0]).days / 365.25)
        # The same noise shifted: as incompressible as fresh noise, and made in no time.
        values = rate * years + np.roll(noise, 37 * number, axis=0)
        phase.append(str(folder / f"{name}_unw.tif"))
        write_layer(Path(phase[-1]), values, pair, True)
        values = np.clip(0.6 + np.roll(noise, 53 * number, axis=1) * np.float32(0.3), 0.05, 0.99)
        coherence.append(str(folder / f"{name}_cc.tif"))
        write_layer(Path(coherence[-1]), values, pair, False)
    return phase, coherence


def make_virtual_stack(folder: Path, size: int, count: int) -> tuple[list[str], list[str]]:
    """VRTs of ``size`` x ``size`` pixels that stretch one 512 x 512 tile."""
    seed = folder / "seed"
    seed.mkdir()
    phase, coherence = make_stack(seed, 512, 3)
    names: tuple[list[str], list[str]] = ([], [])
    for number, pair in enumerate(date_pairs(count)):
        for kind, (ending, source) in enumerate((("unw", phase), ("cc", coherence))):
            path = folder / f"{pair[0]:%Y%m%d}_{pair[1]:%Y%m%d}_{ending}.vrt"
            path.write_text(
                f'<VRTDataset rasterXSize="{size}" rasterYSize="{size}"><SRS>{utm()}</SRS>'
                f"<GeoTransform>{', '.join(map(str, GEOTRANSFORM))}</GeoTransform>"
                f'<Metadata><MDI key="FIRST_DATE">{pair[0]}</MDI><MDI key="SECOND_DATE">{pair[1]}</MDI>'
                f'<MDI key="WAVELENGTH_METRES">{WAVELENGTH}</MDI><MDI key="INCIDENCE_DEGREES">39.0</MDI></Metadata>'
                '<VRTRasterBand dataType="Float32" band="1"><SimpleSource>'
                f"<SourceFilename>{source[number % 3]}</SourceFilename><SourceBand>1</SourceBand>"
                '<SrcRect xOff="0" yOff="0" xSize="512" ySize="512"/>'
                f'<DstRect xOff="0" yOff="0" xSize="{size}" ySize="{size}"/>'
                "</SimpleSource></VRTRasterBand></VRTDataset>"
            )
            names[kind].append(str(path))
    return names


def read_and_write(sources: list[str], outputs: list[Path], folder: Path) -> tuple[float, float]:
    """Seconds to read all sources with GDAL, and to write copies of all outputs with the outputs' own options."""
    start = time.perf_counter()
    for source in sources:
        gdal.Open(source).ReadAsArray()
    reading = time.perf_counter() - start
    writing = 0.0
    for number, output in enumerate(outputs):
        original = gdal.Open(str(output))
        bands = [original.GetRasterBand(k + 1).ReadAsArray() for k in range(original.RasterCount)]
        start = time.perf_counter()
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(folder / f"copy{number}.tif"),
            original.RasterXSize,
            original.RasterYSize,
            original.RasterCount,
            original.GetRasterBand(1).DataType,
            WRITTEN,
        )
        for number, values in enumerate(bands, start=1):
            dataset.GetRasterBand(number).WriteArray(values)
        del dataset
        writing += time.perf_counter() - start
    return reading, writing


def environment(folder: Path) -> dict[str, str]:
    """A scratch profile that knows the plugin of this checkout, made where it is not there yet."""
    plugins, profile = folder / "plugins", folder / "profile"
    environ = dict(os.environ, QT_QPA_PLATFORM="offscreen", QGIS_PLUGINPATH=str(plugins))
    environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    # Variables of a virtual environment would reach the interpreter inside QGIS.
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
        environ.pop(name, None)
    if not profile.is_dir():
        plugins.mkdir()
        profile.mkdir()
        (plugins / "mining_insar").symlink_to(ROOT)
        command = ["qgis_process", "plugins", "enable", "mining_insar"]
        subprocess.run(command, env=environ, check=True, capture_output=True, timeout=120)
    return environ


def run(algorithm: str, inputs: dict, environ: dict[str, str]) -> float:
    """Seconds of one qgis_process run; a failure ends the benchmark with its output."""
    start = time.perf_counter()
    done = subprocess.run(
        ["qgis_process", "run", algorithm, "-"],
        input=json.dumps({"inputs": inputs}),
        env=environ,
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        sys.exit(f"{algorithm} failed:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
    return seconds


def sbas_inputs(phase: list[str], coherence: list[str], folder: Path, **more: object) -> dict:
    """Parameters of the run; the reference is an area, as a user would give."""
    x, _, _, y, _, _ = GEOTRANSFORM
    inputs = {"INTERFEROGRAMS": phase, "COHERENCE": coherence, "PHASE_SIGN": "away"}
    inputs["REFERENCE_AREA"] = f"{x},{x + 600},{y - 600},{y}"
    for name in ("TIMESERIES", "VELOCITY", "VELOCITY_STD", "TEMPORAL_COHERENCE"):
        inputs[name] = str(folder / f"{name.lower()}.tif")
    return inputs | more


def bench_speed(folder: Path, size: int, count: int) -> bool:
    """Print the ratio and the start-up; True when both goals are met."""
    data, results, copies = folder / "data", folder / "results", folder / "copies"
    for part in (data, results, copies):
        part.mkdir()
    phase, coherence = make_stack(data, size, count)
    tiny = folder / "tiny"
    tiny.mkdir()
    tiny_phase, tiny_coherence = make_stack(tiny, 32, 6)
    environ = environment(folder)
    # The first run compiles and caches kernels; it is not timed.
    run("mininginsar:sbas", sbas_inputs(tiny_phase, tiny_coherence, results), environ)
    empty, small = [], []
    for _ in range(5):
        empty.append(run(EMPTY, {"INPUT_1": "a", "INPUT_2": "b"}, environ))
        small.append(run("mininginsar:sbas", sbas_inputs(tiny_phase, tiny_coherence, results), environ))
    startup = min(small) - min(empty)
    seconds = run("mininginsar:sbas", sbas_inputs(phase, coherence, results), environ)
    outputs = sorted(results.glob("*.tif"))
    reading, writing = read_and_write(phase + coherence, outputs, copies)
    ratio = seconds / (reading + writing)
    sizes = sum(path.stat().st_size for path in outputs) / sum(path.stat().st_size for path in copies.glob("*.tif"))
    print(f"whole program, {size} x {size} x {count} pairs with coherence, {os.cpu_count()} cores")
    print(f"  qgis_process run mininginsar:sbas   {seconds:7.2f} s")
    print(f"  GDAL reads {reading:.2f} s + writes {writing:.2f} s = {reading + writing:7.2f} s")
    print(f"  ratio                               {ratio:7.2f}   goal <= {GOALS['ratio']}")
    print(f"  outputs' size / plain GDAL's        {sizes:7.3f}")
    print(f"  start-up beyond an empty algorithm  {startup:7.2f} s goal <= {GOALS['startup']} (32 x 32 stack)")
    return ratio <= GOALS["ratio"] and startup <= GOALS["startup"]


def peak_memory(process: int) -> int:
    """VmHWM of a process [MB], 0 when it is gone."""
    try:
        text = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    line = next((line for line in text.splitlines() if line.startswith("VmHWM")), "VmHWM: 0 kB")
    return int(line.split()[1]) // 1024


def bench_memory(folder: Path, size: int, count: int) -> bool:
    """Print peak memory and what a cancelled run left; True when both goals are met."""
    data, results = folder / "virtual", folder / "cancelled"
    data.mkdir()
    results.mkdir()
    phase, coherence = make_virtual_stack(data, size, count)
    environ = environment(folder)
    inputs = sbas_inputs(phase, coherence, results, MEMORY=1024, SMOOTHING=0.1)
    process = subprocess.Popen(
        ["qgis_process", "run", "mininginsar:sbas", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environ,
        text=True,
    )
    process.stdin.write(json.dumps({"inputs": inputs}))
    process.stdin.close()
    said: list[str] = []
    listener = threading.Thread(target=lambda: said.extend(iter(lambda: process.stdout.read(1), "")), daemon=True)
    listener.start()
    peak, start, while_running = 0, time.perf_counter(), []
    while time.perf_counter() - start < WATCH_SECONDS and process.poll() is None:
        peak = max(peak, peak_memory(process.pid))
        while_running = sorted(path.name for path in results.iterdir())
        time.sleep(0.2)
    finished_alone = process.poll() is not None
    cancelled = time.perf_counter()
    if not finished_alone:
        process.send_signal(signal.SIGINT)
    process.wait(timeout=120)
    answer = time.perf_counter() - cancelled
    listener.join(timeout=5)
    left = sorted(path.name for path in results.iterdir())
    print(f"memory, {count} pairs with coherence of {size} x {size} (VRT), MEMORY=1024, {os.cpu_count()} cores")
    print(f"  peak resident set                   {peak:7d} MB goal <= {GOALS['peak']}")
    print(
        f"  files while running: {len(while_running)}, left after SIGINT: {left or 'none'}; it ended in {answer:.1f} s"
    )
    if finished_alone or not while_running:
        print("  the run ended or failed before it was cancelled:\n" + "".join(said)[-3000:])
        return False
    return 0 < peak <= GOALS["peak"] and not left


def main() -> int:
    """Run what was asked for; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=["speed", "memory", []], help="default: both")
    parser.add_argument("--size", type=int, default=2000, help="side of the speed stack in pixels")
    parser.add_argument("--pairs", type=int, default=60, help="pairs of the speed stack")
    arguments = parser.parse_args()
    parts = arguments.parts or ["speed", "memory"]
    if shutil.which("qgis_process") is None:
        sys.exit("qgis_process is not on PATH; install QGIS 3.40 or newer.")
    good = True
    with tempfile.TemporaryDirectory(prefix="mining_insar_bench_") as name:
        if "speed" in parts:
            good &= bench_speed(Path(name), arguments.size, arguments.pairs)
        if "memory" in parts:
            good &= bench_memory(Path(name), 10_000, 211)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
