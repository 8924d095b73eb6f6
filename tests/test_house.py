"""The plan of the house (docs/decisions/0001): who may import whom, what starts without what, what no file may hold."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "mining_insar"
NOT_PLUGIN = {"tests", "benchmarks", "scripts", "docs", "build", "dist", "demo"}
QT = {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6"}

# Rooms from the ground up; a module may import its own room and those below it.
ROOMS = (
    "algorithms",
    "algorithms.io",
    "algorithms.runs",
    "processing_provider",
    "ui",
    "plugin",
)


def plugin_files() -> list[Path]:
    """The Python files that are shipped."""
    files = [
        path
        for path in sorted(ROOT.rglob("*.py"))
        if not (parts := path.relative_to(ROOT).parts)[0].startswith(".") and parts[0] not in NOT_PLUGIN
    ]
    assert len(files) > 20
    return files


def module_name(path: Path) -> str:
    """``algorithms.io.stack`` for algorithms/io/stack.py; ``""`` for the root."""
    parts = list(path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in plugin_files()}
TREES = {name: ast.parse(path.read_text("utf-8"), str(path)) for name, path in MODULES.items()}


def room(module: str) -> int:
    """Height of the room that a module lives in."""
    if module == "":
        return len(ROOMS) - 1
    fitting = [height for height, name in enumerate(ROOMS) if module == name or module.startswith(name + ".")]
    assert fitting, f"{module} is in no room of the plan"
    return max(fitting)


def imports(module: str) -> Iterator[tuple[int, str]]:
    """(line, absolute name) of every import in a module, lazy ones included, those for type checkers only not."""
    path = MODULES[module]
    package = module.split(".") if path.name == "__init__.py" and module else module.split(".")[:-1]
    for_types_only = {
        id(node)
        for branch in ast.walk(TREES[module])
        if isinstance(branch, ast.If) and getattr(branch.test, "id", "") == "TYPE_CHECKING"
        for node in ast.walk(branch)
    }
    for node in ast.walk(TREES[module]):
        if id(node) in for_types_only:
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            if not node.level:
                yield node.lineno, node.module
                continue
            base = package[: len(package) - node.level + 1]
            base += node.module.split(".") if node.module else []
            for alias in node.names:
                whole = ".".join([*base, alias.name])
                yield node.lineno, f"{PACKAGE}." + (whole if whole in MODULES else ".".join(base))


def ours(module: str) -> set[str]:
    """The modules of the plugin that a module imports."""
    return {
        name.removeprefix(f"{PACKAGE}.") for _, name in imports(module) if name.startswith(f"{PACKAGE}.")
    } & MODULES.keys()


@pytest.mark.parametrize("module", sorted(MODULES))
def test_imports_point_to_lower_rooms(module):
    higher = [name for name in ours(module) if room(name) > room(module)]
    assert not higher, f"{module} ({ROOMS[room(module)]}) imports {higher}"


def test_no_circles():
    done: set[str] = set()

    def walk(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " → ".join([*path[path.index(module) :], module])
        if module not in done:
            for other in sorted(ours(module) - {module}):
                walk(other, (*path, module))
            done.add(module)

    for module in MODULES:
        walk(module, ())


@pytest.mark.parametrize("module", sorted(name for name in MODULES if name.startswith("algorithms")))
def test_science_knows_no_qgis(module):
    """Lazy imports too, which the test with blocked packages cannot see."""
    forbidden = QT | (set() if module.startswith(("algorithms.io", "algorithms.runs")) else {"osgeo"})
    found = [(line, name) for line, name in imports(module) if name.split(".")[0] in forbidden]
    assert not found


IMPORT_EACH = """
import importlib, json, os, sys, traceback

root, package, blocked, preload, modules = json.loads(sys.argv[1])

class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in blocked:
            raise ImportError(f"{name} is blocked by the test")

sys.meta_path.insert(0, Block())
spec = importlib.util.spec_from_file_location(package, root + "/__init__.py", submodule_search_locations=[root])
sys.modules[package] = importlib.util.module_from_spec(spec)
for name in preload:
    importlib.import_module(name)
for name in modules:        # a fork of an interpreter that has none of ours: fresh for each, and fast
    if os.fork() == 0:
        try:
            importlib.import_module(f"{package}.{name}")
        except BaseException:
            print(f"--- {name}\\n{traceback.format_exc()}", flush=True)
            os._exit(1)
        os._exit(0)
    os.wait()
"""


@pytest.mark.parametrize(
    ("rooms", "blocked", "preload"),
    [
        pytest.param(("algorithms",), QT | {"osgeo"}, ["numpy"], id="science"),
        pytest.param(("algorithms.io", "algorithms.runs"), QT, ["numpy", "osgeo.gdal"], id="io and runs"),
    ],
)
def test_modules_import_alone(rooms, blocked, preload):
    heights = {ROOMS.index(name) for name in rooms}
    modules = [name for name in sorted(MODULES) if name.startswith("algorithms") and room(name) in heights]
    job = json.dumps([str(ROOT), PACKAGE, sorted(blocked), preload, modules])
    code = f"import importlib.util\n{IMPORT_EACH}"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code, job], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("module", sorted(MODULES))
def test_barred_constructs(module):
    """What the plugin site refuses, and multiprocessing, which opens new QGIS windows inside QGIS."""
    barred_modules = {"multiprocessing", "subprocess", "pickle", "random", "xml", "telnetlib", "ftplib", "urllib"}
    found = [f"line {line}: import {name}" for line, name in imports(module) if name.split(".")[0] in barred_modules]
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Assert):
            found.append(f"line {node.lineno}: assert")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"exec", "eval", "print"}:
            found.append(f"line {node.lineno}: {node.func.id}()")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "exec_":
            found.append(f"line {node.lineno}: exec_() is gone in Qt 6")
        if isinstance(node, ast.ExceptHandler) and isinstance(node.body[0], (ast.Pass, ast.Continue)):
            any_error = node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"}
            found += [f"line {node.lineno}: any error swallowed without a word"] * any_error
    assert not found


def test_modules_stay_small():
    lengths = {name: len(path.read_text("utf-8").splitlines()) for name, path in MODULES.items()}
    assert {name: lines for name, lines in lengths.items() if lines > 600} == {}


START_UP = """
import importlib.util, json, sys
from qgis.core import QgsApplication

root, package = json.loads(sys.argv[1])
app = QgsApplication([], False)
app.initQgis()
before = set(sys.modules)
spec = importlib.util.spec_from_file_location(package, root + "/__init__.py", submodule_search_locations=[root])
module = sys.modules[package] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
plugin = module.classFactory(None)
plugin.initProcessing()
algorithms = sorted(algorithm.name() for algorithm in plugin.provider.algorithms())
heavy = {"scipy", "numba", "matplotlib", "h5py", "dask", "pandas"}
print(json.dumps([algorithms, sorted((set(sys.modules) - before) & heavy)]))
plugin.unload()
sys.stdout.flush()
app.exitQgis()
"""


def declared_algorithms() -> list[str]:
    """The ids that the provider's table promises."""
    tree = TREES["processing_provider.provider"]
    for node in tree.body:
        if isinstance(node, ast.Assign) and node.targets[0].id == "ALGORITHMS":
            return sorted(module.rsplit(".", 1)[1] for module, _ in ast.literal_eval(node.value))
    raise AssertionError("provider.py has no table ALGORITHMS")


def test_start_up_imports_nothing_heavy(qgis_app, tmp_path):
    """`qgis_app` only says (by skipping) whether QGIS is here: the start is that of a fresh interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", START_UP, json.dumps([str(ROOT), PACKAGE])],
        env={**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    algorithms, heavy = json.loads(done.stdout.splitlines()[-1])
    assert heavy == []
    assert set(declared_algorithms()) <= set(algorithms), done.stderr


BLOCKER = """
import sys

class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"numba", "llvmlite", "h5py", "matplotlib", "dask"}:
            raise ImportError(f"No module named {name!r} (blocked by the test)")

sys.meta_path.insert(0, Block())
open(WITNESS, "w").close()
"""


def test_loads_on_a_stock_qgis(qgis_process, tmp_path):
    """The real qgis_process, with the packages blocked that a stock QGIS may lack, lists every algorithm."""
    witness = tmp_path / "blocked"
    (tmp_path / "sitecustomize.py").write_text(BLOCKER.replace("WITNESS", repr(str(witness))), "utf-8")
    listed = qgis_process("--json", "list", environment={"PYTHONPATH": str(tmp_path)})
    assert listed.returncode == 0, listed.text
    assert witness.exists(), "the packages were not blocked: the test proves nothing"
    algorithms = listed.json["providers"]["mininginsar"]["algorithms"]
    assert {f"mininginsar:{name}" for name in declared_algorithms()} <= set(algorithms), listed.stderr


def test_qt6_names(shared_tools):
    """Every Qt name exists in PyQt6 (``.venv-qt6``, or MINING_INSAR_QT6_PYTHON)."""
    python = os.environ.get("MINING_INSAR_QT6_PYTHON") or str(ROOT / ".venv-qt6" / "bin" / "python")
    if not os.access(python, os.X_OK):
        pytest.skip(f"no PyQt6 at {python}: run `make test`, or set MINING_INSAR_QT6_PYTHON to a Python that has it")
    # The tool walks a whole folder, environments included: hand it the shipped files only.
    for folder in ("processing_provider", "ui"):
        if (ROOT / folder).is_dir():
            done = subprocess.run(
                [python, str(shared_tools / "qt6lint.py"), str(ROOT / folder)],
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stdout + done.stderr


def tracked_files() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    return [path for name in done.stdout.split("\0") if name and (path := ROOT / name).is_file()]


# Written in pieces, so that this file does not hold what it looks for.
MACHINE_PATHS = re.compile(r"(?<![\w.}])/(?:" + "|".join(["work", "farm", "root", "home", "tm" + "p"]) + r")/[A-Za-z.]")
REGISTRIES = re.compile(
    r"\b(?:" + "|".join(["pypi", "pythonhosted", "debian", "anaconda", "conda-forge"]) + r")\.org\b"
)


def test_no_machine_and_no_registry_in_the_repository():
    found = []
    for path in tracked_files():
        if path.suffix.lower() in {".png", ".tif", ".h5", ".qm"} or path == Path(__file__):
            continue
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
            if MACHINE_PATHS.search(line) or REGISTRIES.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    assert not found


def test_tests_mirror_the_rooms():
    """A folder of tests has the name of the folder it tests; only whole-program tests have a place of their own."""
    folders = {path.parent for path in (ROOT / "tests").rglob("test_*.py")} - {ROOT / "tests"}
    homeless = [
        str(name)
        for folder in folders
        if (name := folder.relative_to(ROOT / "tests")).parts[0] != "end_to_end" and not (ROOT / name).is_dir()
    ]
    assert not homeless


def test_set_up_of_a_bare_system():
    """What the set-up would do on a bare Debian, printed and not done: QGIS pinned to the backports, each part once."""
    if not os.path.exists("/etc/debian_version"):
        pytest.skip("the set-up script installs on Debian only")
    parts = ("qgis", "dev", "peer", "qt6", "docs", "screenshot")
    done = subprocess.run(
        ["bash", str(ROOT / "scripts" / "setup.sh"), "--dry-run", "--bare", *parts],
        capture_output=True,
        text=True,
        check=False,
    )
    if "no sudo" in done.stderr:
        pytest.skip("neither root nor sudo here")
    assert done.returncode == 0, done.stderr
    for package in ("python3-qgis", "python3-numba", "python3-h5py", "python3-venv", "xvfb"):
        assert package in done.stdout
    for folder in (".venv", ".venv-peer", ".venv-qt6", ".venv-docs"):
        assert re.search(rf"would run: \S+ -m venv --clear .*{re.escape(folder)}$", done.stdout, re.MULTILINE)
