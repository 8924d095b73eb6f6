"""What is found of packages, and the advice on the rest."""

from __future__ import annotations

import sys
import types

import pytest

from mining_insar.algorithms import environment
from mining_insar.algorithms.environment import (
    BROKEN,
    MISSING,
    NEEDED,
    OPTIONAL,
    PACKAGES,
    WORKS,
    Finding,
    Package,
    check_package,
    pinned,
    remedy,
)
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.common import RunSettings
from mining_insar.algorithms.runs.environmentcheck import run_environmentcheck

BY_NAME = {package.name: package for package in PACKAGES}


def add_module(monkeypatch, name, **content):
    module = types.ModuleType(name)
    vars(module).update(content)
    monkeypatch.setitem(sys.modules, name, module)


@pytest.mark.parametrize("name", [package.name for package in PACKAGES if package.role == NEEDED])
def test_needed_packages_work_here(name):
    pytest.importorskip(BY_NAME[name].module)
    finding = check_package(BY_NAME[name])
    assert (finding.status, finding.problem) == (WORKS, "")
    assert finding.version


def test_a_missing_package_is_missing():
    finding = check_package(Package("absent", "absent_package_xyz", OPTIONAL, "nothing", lambda module: None))
    assert (finding.status, finding.version) == (MISSING, "")


def test_a_package_that_imports_and_fails_in_use_is_broken(monkeypatch):
    """A wrong llvmlite: numba imports and fails at the first compilation."""

    def njit(*_signature, **_options):
        raise OSError("Could not find/load shared object file libllvmlite.so\nsecond line")

    add_module(monkeypatch, "numba", __version__="0.1", njit=njit)
    finding = check_package(BY_NAME["numba"])
    assert finding.status == BROKEN
    assert finding.version == "0.1"
    assert finding.problem == "OSError: Could not find/load shared object file libllvmlite.so"


def test_a_package_whose_own_dependency_is_missing_is_broken(monkeypatch):
    def fail(name):
        raise ModuleNotFoundError("No module named 'llvmlite'", name="llvmlite")

    monkeypatch.setattr(environment.importlib, "import_module", fail)
    finding = check_package(BY_NAME["numba"])
    assert (finding.status, finding.problem) == (BROKEN, "needs llvmlite, which is missing")


@pytest.mark.parametrize(
    ("name", "python", "numpy", "expected"),
    [
        ("numba", (3, 9), "1.26.4", ["numba==0.60.0", "llvmlite==0.43.0"]),
        ("numba", (3, 12), "1.26.4", ["numba==0.63.1", "llvmlite==0.46.0"]),
        ("numba", (3, 13), "2.2.0", ["numba==0.63.1", "llvmlite==0.46.0"]),
        ("numba", (3, 13), "2.4.0", []),
        ("numba", (3, 9), "2.1.0", []),
        ("numba", (3, 12), "1.21.0", []),
        ("numba", (3, 15), "2.2.0", []),
        ("numba", (3, 12), "", []),
        ("h5py", (3, 12), "2.2.0", ["h5py==3.14.0"]),
        ("h5py", (3, 14), "2.2.0", ["h5py==3.15.1"]),
        ("scipy", (3, 12), "2.2.0", []),
    ],
)
def test_pinned_versions_fit_python_and_numpy(name, python, numpy, expected):
    assert pinned(name, python, numpy) == expected


@pytest.mark.parametrize(
    ("system", "first"),
    [
        ("Windows", "OSGeo4W Setup, Advanced Install: select the package python3-numba."),
        ("Linux", "Debian and Ubuntu: sudo apt install python3-numba."),
        ("Darwin", "In Terminal"),
    ],
)
def test_remedy_of_each_platform(system, first):
    lines = remedy(Finding(BY_NAME["numba"], MISSING), "/d", system=system, python=(3, 12), numpy_version="2.2.0")
    assert lines[0].startswith(first)
    assert '--no-deps --target "/d" numba==0.63.1 llvmlite==0.46.0' in lines[-1]


def test_remedy_of_what_works_and_of_what_nobody_can_advise_on():
    assert remedy(Finding(BY_NAME["numba"], WORKS, "0.6"), "/d") == []
    (needed,) = remedy(Finding(BY_NAME["numpy"], BROKEN), "/d", system="Darwin", python=(3, 12), numpy_version="")
    assert "repair or update QGIS" in needed
    (optional,) = remedy(Finding(BY_NAME["numba"], MISSING), "/d", system="Darwin", python=(3, 15), numpy_version="2.2")
    assert "works without it" in optional


def test_the_run_writes_a_report_and_a_plain_summary(monkeypatch, tmp_path):
    packages = (
        Package("good", "good_package", NEEDED, "everything", lambda module: None),
        Package("bad", "bad_package", NEEDED, "<nothing>", lambda module: 1 / 0),
        Package("h5py", "absent_package_xyz", OPTIONAL, "files", lambda module: None),
    )
    add_module(monkeypatch, "good_package", __version__="1.0")
    add_module(monkeypatch, "bad_package", __version__="2.0")
    monkeypatch.setattr(environment, "PACKAGES", packages)
    said, warned = [], []
    report = tmp_path / "report.html"
    summary = run_environmentcheck(
        {"QGIS": "3.40", "Qt": "5.15", "Python": "3.12"},
        str(tmp_path / "own"),
        outputs={"REPORT": str(report)},
        settings=RunSettings(),
        reporter=Reporter(info=said.append, warn=warned.append),
    )
    assert summary == {
        "QGIS": "3.40",
        "QT": "5.15",
        "PYTHON": "3.12",
        "PACKAGES": "good 1.0",
        "MISSING": "h5py",
        "BROKEN": "bad (ZeroDivisionError: division by zero)",
        "N_NEEDED_MISSING": 1,
    }
    assert any("bad 2.0: broken" in line for line in warned)
    assert any("h5py: missing" in line for line in said)
    text = report.read_text(encoding="utf-8")
    assert "&lt;nothing&gt;" in text
    assert "How to get h5py" in text
    assert "That folder does not exist" in text


def test_nothing_is_installed():
    """The module has no means to start a process or to fetch anything."""
    names = set(vars(environment))
    assert not names & {"subprocess", "os", "pip", "urllib", "ensurepip"}


def test_snaphu_has_no_advice_for_windows_and_a_pinned_one_elsewhere():
    from mining_insar.algorithms.environment import MISSING, Finding, remedy

    missing = Finding(BY_NAME["snaphu"], MISSING)
    windows = remedy(missing, "folder", system="Windows", python=(3, 12), numpy_version="2.2.0")
    assert windows == ["There is no snaphu for Windows. The plugin works without it, apart from what it is for."]
    linux = remedy(missing, "folder", system="Linux", python=(3, 12), numpy_version="2.2.0")
    assert '--no-deps --target "folder" snaphu==0.4.1' in linux[0]
    assert "non-commercial" in BY_NAME["snaphu"].gives
