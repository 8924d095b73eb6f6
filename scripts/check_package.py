"""Check a plugin zip against what the plugin site and a stock QGIS demand.

usage: check_package.py PLUGIN.zip
"""

from __future__ import annotations

import ast
import configparser
import sys
import zipfile

PACKAGE = "mining_insar"
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE", "plugin.py", "icon.svg", "README.md")
REQUIRED_KEYS = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)
LARGEST = 25_000_000  # bytes; the plugin site's limit
OLDEST_PYTHON = (3, 9)
NOT_SHIPPED = {"tests", "benchmarks", "scripts", "docs", ".ci", "__pycache__", ".git", "__MACOSX"}


def problems(path: str) -> list[str]:
    """Everything that is wrong with the zip at ``path``, in words."""
    found: list[str] = []
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        size = sum(item.compress_size for item in archive.infolist())
        if size > LARGEST:
            found.append(f"the zip must be at most {LARGEST} bytes, got {size}")
        folders = {name.split("/")[0] for name in names}
        if folders != {PACKAGE}:
            return [*found, f"the zip must hold the one folder {PACKAGE}, got {sorted(folders)}"]
        found += [f"{name} is missing" for name in REQUIRED_FILES if f"{PACKAGE}/{name}" not in names]
        found += [f"{name} must not be shipped" for name in names if NOT_SHIPPED & set(name.split("/")[1:2])]
        found += [f"{name} must not be shipped" for name in names if name.endswith((".pyc", ".so", ".dll", ".sh"))]
        for name in names:
            if name.endswith(".py"):
                try:
                    ast.parse(archive.read(name), name, feature_version=OLDEST_PYTHON)
                except SyntaxError as error:
                    found.append(f"{name} is no Python {'.'.join(map(str, OLDEST_PYTHON))}: {error}")
        # The plugin site reads metadata.txt with interpolation on: a bare % in it is an error there.
        metadata = configparser.ConfigParser()
        metadata.optionxform = str
        metadata.read_string(archive.read(f"{PACKAGE}/metadata.txt").decode("utf-8"))
        try:
            general = dict(metadata.items("general"))
        except configparser.Error as error:
            return [*found, f"metadata.txt cannot be read as the plugin site reads it: {error}"]
        found += [f"metadata.txt lacks {key}" for key in REQUIRED_KEYS if not general.get(key)]
        if "supportsQt6" in general:
            found.append("metadata.txt: supportsQt6 is deprecated; qgisMaximumVersion says it")
    return found


def main(path: str) -> int:
    wrong = problems(path)
    for line in wrong:
        print("PROBLEM:", line)
    with zipfile.ZipFile(path) as archive:
        print(f"{path}: {len(archive.namelist())} entries, {'not ' if wrong else ''}fit to be installed")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
