"""What the Python that runs this has: the packages the plugin can use, whether they work, and how to get the rest.

Packages are probed by use, not by import: a wrong llvmlite imports fine and fails at the first compilation, a numpy of
another ABI fails inside the package that was built for it. Nothing is installed from here.
"""

from __future__ import annotations

import importlib
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

WORKS, BROKEN, MISSING = "works", "broken", "missing"
NEEDED, FASTER, OPTIONAL = "needed", "makes it faster", "optional"


@dataclass(frozen=True)
class Package:
    """A package that the plugin can use.

    Attributes
    ----------
    name : str
        Name people know it by, also on PyPI.
    module : str
        What is imported.
    role : {"needed", "makes it faster", "optional"}
    gives : str
        What it is for.
    probe : callable(module) -> None
        Uses it; whatever it raises means "broken".
    debian, osgeo4w : str
        Names of the distribution's packages; empty where there is none.
    not_on : tuple of str
        Systems for which nobody builds it: "Windows", "Darwin" or "Linux".
    """

    name: str
    module: str
    role: str
    gives: str
    probe: Callable[[ModuleType], None]
    debian: str = ""
    osgeo4w: str = ""
    not_on: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finding:
    """What was found of one package.

    Attributes
    ----------
    package : Package
    status : {"works", "broken", "missing"}
    version : str
        Empty where it is missing.
    problem : str
        The error of a broken package.
    """

    package: Package
    status: str
    version: str = ""
    problem: str = ""


def _probe_numpy(numpy: ModuleType) -> None:
    numpy.linalg.solve(numpy.eye(2), numpy.ones(2))


def _probe_scipy(_scipy: ModuleType) -> None:
    special = importlib.import_module("scipy.special")
    special.erf(0.5)
    importlib.import_module("scipy.sparse.linalg")


def _probe_gdal(gdal: ModuleType) -> None:
    dataset = gdal.GetDriverByName("MEM").Create("", 2, 2, 1, gdal.GDT_Float32)
    # Goes through numpy: the part of GDAL that a foreign numpy breaks.
    dataset.GetRasterBand(1).ReadAsArray()


def _probe_pyproj(pyproj: ModuleType) -> None:
    pyproj.Geod(ellps="WGS84").inv(150.0, -34.0, 150.1, -34.0)


def _probe_h5py(h5py: ModuleType) -> None:
    with h5py.File("probe.h5", "w", driver="core", backing_store=False) as file:
        file["probe"] = [1.0, 2.0]


def _probe_numba(numba: ModuleType) -> None:
    compiled = numba.njit("float64(float64)", nogil=True)(lambda value: value + 1.0)
    if compiled(1.0) != 2.0:
        raise RuntimeError("a compiled function returned a wrong number")


def _probe_matplotlib(_matplotlib: ModuleType) -> None:
    figure = importlib.import_module("matplotlib.figure").Figure()
    importlib.import_module("matplotlib.backends.backend_agg").FigureCanvasAgg(figure).draw()


def _probe_snaphu(snaphu: ModuleType) -> None:
    # Starts the program that the package brings: that is what unwrapping does.
    snaphu.get_snaphu_version()


PACKAGES = (
    Package("numpy", "numpy", NEEDED, "all calculations", _probe_numpy, "python3-numpy", "python3-numpy"),
    Package("GDAL", "osgeo.gdal", NEEDED, "reading and writing rasters", _probe_gdal, "python3-gdal", "python3-gdal"),
    Package(
        "scipy", "scipy", NEEDED, "statistics and special functions", _probe_scipy, "python3-scipy", "python3-scipy"
    ),
    Package("pyproj", "pyproj", NEEDED, "distances on the ground", _probe_pyproj, "python3-pyproj", "python3-pyproj"),
    Package("numba", "numba", FASTER, "compiled kernels of SBAS", _probe_numba, "python3-numba", "python3-numba"),
    Package("h5py", "h5py", OPTIONAL, "HDF5 files, also of MintPy", _probe_h5py, "python3-h5py", "python3-h5py"),
    Package(
        "matplotlib",
        "matplotlib",
        OPTIONAL,
        "plots in reports and as pictures",
        _probe_matplotlib,
        "python3-matplotlib",
        "python3-matplotlib",
    ),
    Package(
        "snaphu",
        "snaphu",
        OPTIONAL,
        "phase unwrapping; licence for non-commercial use only",
        _probe_snaphu,
        not_on=("Windows",),
    ),
)


def check_package(package: Package) -> Finding:
    """Import and use one package."""
    try:
        module = importlib.import_module(package.module)
    except ModuleNotFoundError as error:
        if error.name and package.module.startswith(error.name):
            return Finding(package, MISSING)
        return Finding(package, BROKEN, problem=f"needs {error.name}, which is missing")
    except Exception as error:
        return Finding(package, BROKEN, problem=_in_one_line(error))
    version = str(getattr(module, "__version__", ""))
    try:
        package.probe(module)
    except Exception as error:
        return Finding(package, BROKEN, version, _in_one_line(error))
    return Finding(package, WORKS, version)


def check_environment() -> list[Finding]:
    """Import and use every package of `PACKAGES`; takes seconds, since numba compiles and matplotlib draws."""
    return [check_package(package) for package in PACKAGES]


def pinned(name: str, python: tuple[int, int], numpy_version: str) -> list[str]:
    """Versions for ``pip install --no-deps`` that go together and leave QGIS's own numpy alone.

    Parameters
    ----------
    name : str
        "numba", "h5py" or "snaphu"; of others there is no advice.
    python : tuple of two ints
        Version of Python.
    numpy_version : str
        Version of the numpy that is there.

    Returns
    -------
    list of str
        Requirements; empty where no pair of versions is known to fit.

    Notes
    -----
    The limits are those of the packages' own metadata: numba 0.60.0 takes Python 3.9 to 3.12 and numpy 1.22 to 2.0,
    numba 0.63.1 Python 3.10 to 3.14 and numpy 1.22 to 2.3.
    """
    numpy = _leading_numbers(numpy_version)
    if name == "h5py" and (3, 9) <= python <= (3, 14):
        return ["h5py==3.14.0" if python <= (3, 13) else "h5py==3.15.1"]
    if name == "snaphu" and numpy >= (1, 20) and python >= (3, 9):
        return ["snaphu==0.4.1"]
    if name == "numba" and numpy >= (1, 22):
        if python == (3, 9) and numpy < (2, 1):
            return ["numba==0.60.0", "llvmlite==0.43.0"]
        if (3, 10) <= python <= (3, 14) and numpy < (2, 4):
            return ["numba==0.63.1", "llvmlite==0.46.0"]
    return []


def remedy(
    finding: Finding,
    dependencies_folder: str,
    *,
    system: str | None = None,
    python: tuple[int, int] | None = None,
    numpy_version: str | None = None,
) -> list[str]:
    """How to get a package that is missing or broken: lines to read, best first; empty where it works.

    Parameters
    ----------
    finding : Finding
    dependencies_folder : str
        Where the plugin looks for packages that the user adds.
    system, python, numpy_version
        Of this computer when left out: "Windows", "Darwin" or "Linux"; (3, 12); "2.2.0".
    """
    if finding.status == WORKS:
        return []
    package = finding.package
    system = system or platform.system()
    python = python or sys.version_info[:2]
    if system in package.not_on:
        return [f"There is no {package.name} for {system}. The plugin works without it, apart from what it is for."]
    lines = []
    if system == "Windows" and package.osgeo4w:
        lines.append(f"OSGeo4W Setup, Advanced Install: select the package {package.osgeo4w}.")
    if system == "Linux" and package.debian:
        lines.append(f"Debian and Ubuntu: sudo apt install {package.debian}. Elsewhere the distribution's own package.")
    requirements = pinned(package.name, python, numpy_version or _version_of("numpy"))
    if requirements:
        shell = {"Windows": "OSGeo4W Shell", "Darwin": "Terminal, with the Python inside QGIS.app"}.get(
            system, "a terminal"
        )
        words = (
            f"In {shell}, for Python {python[0]}.{python[1]}: python3 -m pip install --no-deps --target "
            f'"{dependencies_folder}" {" ".join(requirements)}. Keep --no-deps: otherwise pip adds a numpy that '
            "breaks the one of QGIS. Then restart QGIS."
        )
        lines.append(f"Otherwise: {words}" if lines else words)
    if not lines:
        lines.append(
            "It is part of a complete QGIS installation: repair or update QGIS."
            if package.role == NEEDED
            else "There is no advice for this computer; the plugin works without it."
        )
    return lines


def _version_of(module: str) -> str:
    return str(getattr(importlib.import_module(module), "__version__", ""))


def _leading_numbers(version: str) -> tuple[int, int]:
    parts = [part for part in version.split(".")[:2] if part.isdigit()]
    return (int(parts[0]), int(parts[1])) if len(parts) == 2 else (0, 0)


def _in_one_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__
