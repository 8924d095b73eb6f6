"""What the plugin adds to the start of ``qgis_process`` beyond an empty plugin: the same call in turn, minima compared.

Goal: at most 0.3 s. usage: bench_startup.py [REPEATS]
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "mining_insar"
GOAL = 0.3  # s


EMPTY = {
    "metadata.txt": "[general]\nname=Empty\nversion=1\nqgisMinimumVersion=3.40\nhasProcessingProvider=yes\n",
    "__init__.py": """
from qgis.core import QgsApplication, QgsProcessingProvider

class Provider(QgsProcessingProvider):
    def id(self): return "empty"
    def name(self): return "Empty"
    def loadAlgorithms(self): pass

class Plugin:
    def initProcessing(self):
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)
    def initGui(self): self.initProcessing()
    def unload(self): QgsApplication.processingRegistry().removeProvider(self.provider)

def classFactory(iface): return Plugin()
""",
}


def environment(scratch: Path, package: str) -> dict[str, str]:
    """A profile of its own in which one plugin is enabled: ours, or one with an empty provider."""
    plugins, profile = scratch / package / "plugins", scratch / package / "profile"
    plugins.mkdir(parents=True)
    profile.mkdir()
    if package == PACKAGE:
        (plugins / package).symlink_to(ROOT, target_is_directory=True)
    else:
        (plugins / package).mkdir()
        for name, content in EMPTY.items():
            (plugins / package / name).write_text(content, "utf-8")
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
    }
    run(variables, "plugins", "enable", package)
    return variables


def run(variables: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(["qgis_process", *arguments], env=variables, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"qgis_process {' '.join(arguments)}:\n{done.stdout}{done.stderr}")
    return done.stdout


def seconds(variables: dict[str, str], *arguments: str) -> float:
    start = time.perf_counter()
    run(variables, *arguments)
    return time.perf_counter() - start


def main(repeats: int) -> int:
    times: dict[str, list[float]] = {"empty": [], PACKAGE: []}
    with tempfile.TemporaryDirectory() as scratch:
        environments = {package: environment(Path(scratch), package) for package in times}
        for _ in range(repeats):  # in turn, so that both see the same other load of the machine
            for package, variables in environments.items():
                times[package].append(seconds(variables, "list"))
        listed = run(environments[PACKAGE], "list")
        if "mininginsar:sbas" not in listed:
            raise RuntimeError(f"the plugin was not loaded, so nothing was measured:\n{listed}")
    low = {package: min(values) for package, values in times.items()}
    extra = low[PACKAGE] - low["empty"]
    print(f"qgis_process list, minimum of {repeats}:")
    print(f"  an empty plugin     {low['empty']:6.2f} s")
    print(f"  this plugin         {low[PACKAGE]:6.2f} s")
    print(f"  it adds             {extra:6.2f} s   goal <= {GOAL} s   {'reached' if extra <= GOAL else 'MISSED'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
