"""Fixtures of every test: the package under its own name, real data, QGIS in this process and `qgis_process`."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "mining_insar"

# A test must never touch the screen or the profile of the person who runs it.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

hypothesis.settings.register_profile("house", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("house")


def load_package() -> None:
    """Load the repository root as ``mining_insar``, whatever the folder of the clone is called."""
    if PACKAGE in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


load_package()


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository root, which is the plugin folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder with the real stacks (``MINING_INSAR_DATA``, else ``../shared/data``); skips where it is absent."""
    folder = Path(os.environ.get("MINING_INSAR_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"real data not found at {folder}; set MINING_INSAR_DATA to its folder")
    return folder


@pytest.fixture(scope="session")
def shared_tools() -> Path:
    """Folder with the replay of the plugin site's checks and the Qt 6 lint; skips where it is absent."""
    folder = Path(os.environ.get("MINING_INSAR_TOOLS") or ROOT.parent / "shared" / "tools")
    if not folder.is_dir():
        pytest.skip(f"release tools not found at {folder}; set MINING_INSAR_TOOLS to their folder")
    return folder


@pytest.fixture(scope="session")
def peer_python() -> str:
    """A Python interpreter that has MintPy (``MINING_INSAR_PEER_PYTHON``, else ``.venv-peer``); skips where absent."""
    python = os.environ.get("MINING_INSAR_PEER_PYTHON") or str(ROOT / ".venv-peer" / "bin" / "python")
    if not os.access(python, os.X_OK):
        pytest.skip(f"no MintPy at {python}: run `make peer`, or set MINING_INSAR_PEER_PYTHON to a Python that has it")
    return python


@dataclass(frozen=True)
class Completed:
    """What one call of ``qgis_process`` left."""

    returncode: int
    stdout: str
    stderr: str

    @property
    def json(self) -> Any:
        """The answer of a call with ``--json`` (or with JSON on stdin)."""
        return json.loads(self.stdout)

    @property
    def text(self) -> str:
        return self.stdout + self.stderr


class QgisProcess:
    """Runs the real ``qgis_process`` offscreen, in a scratch profile where one plugin folder is enabled.

    Call it with the arguments: ``run("run", "mininginsar:sbas", "--SMOOTHING=0.1")``. A ``stdin`` that is not a string
    is sent as JSON, so ``run("run", "mininginsar:sbas", "-", stdin={"inputs": {...}})`` works and ``.json`` parses.
    """

    def __init__(self, plugin: Path, scratch: Path) -> None:
        plugins = scratch / "plugins"
        plugins.mkdir(parents=True)
        (plugins / PACKAGE).symlink_to(plugin, target_is_directory=True)
        profile = scratch / "profile"
        profile.mkdir()
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(plugins),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        }
        # Variables of a virtual environment or of another Python would reach the interpreter inside QGIS.
        for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
            self.environment.pop(name, None)
        enabled = self("plugins", "enable", PACKAGE)
        if enabled.returncode:
            pytest.fail(f"the plugin could not be enabled:\n{enabled.text}")

    def __call__(
        self, *args: object, stdin: object = None, environment: dict[str, str] | None = None, timeout: float = 300
    ) -> Completed:
        if stdin is not None and not isinstance(stdin, str):
            stdin = json.dumps(stdin)
        done = subprocess.run(
            ["qgis_process", *map(str, args)],
            input="" if stdin is None else stdin,
            env={**self.environment, **(environment or {})},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )
        return Completed(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def make_qgis_process(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], QgisProcess]:
    """``make(plugin_folder)``: a `QgisProcess` with its own fresh profile."""
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not installed")
    return lambda plugin: QgisProcess(plugin, tmp_path_factory.mktemp("qgis"))


@pytest.fixture(scope="session")
def qgis_process(make_qgis_process: Callable[[Path], QgisProcess]) -> QgisProcess:
    """``run(*args, stdin=None)``: the real ``qgis_process`` with this checkout enabled (once per session)."""
    return make_qgis_process(ROOT)


@pytest.fixture(autouse=True)
def same_folder() -> Iterator[None]:
    """The working folder after a test is that before it: loading a .qlr changes it, and QGIS looks for files there."""
    here = os.getcwd()
    yield
    os.chdir(here)


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One offscreen QgsApplication for the whole session, with Processing and its native algorithms."""
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("qgis_profile"))
    qgis_core = pytest.importorskip("qgis.core", reason="QGIS is not installed for this Python")
    app = qgis_core.QgsApplication([], True)
    app.initQgis()
    plugins = os.path.join(app.pkgDataPath(), "python", "plugins")
    if plugins not in sys.path:
        sys.path.append(plugins)
    from processing.core.Processing import Processing

    Processing.initialize()
    yield app
    qgis_core.QgsProject.instance().clear()
    Processing.deinitialize()
    app.exitQgis()


@pytest.fixture(scope="session")
def provider(qgis_app: Any) -> Iterator[Any]:
    """Our Processing provider, registered in `qgis_app`."""
    from mining_insar.processing_provider.provider import MiningInsarProvider

    registry = qgis_app.processingRegistry()
    ours = MiningInsarProvider()
    assert registry.addProvider(ours), "the provider was refused by the registry"
    yield ours
    registry.removeProvider("mininginsar")
