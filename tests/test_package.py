"""The zip that users install: built as `make package` builds it, checked as the plugin site does, loaded afresh."""

from __future__ import annotations

import configparser
import importlib.util
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def load_script(name: str):
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def metadata() -> dict[str, str]:
    # As the plugin site reads it: interpolation on, so that a bare % is an error.
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser.items("general"))


@pytest.fixture(scope="session")
def package(tmp_path_factory) -> Path:
    """The zip of the files as they are now in the working tree (tracked ones), not of the last commit."""
    path = tmp_path_factory.mktemp("package") / "mining_insar.zip"

    def git(*args: str) -> str:
        done = subprocess.run(["git", *args], cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"not a git checkout that can be archived: {done.stderr.strip()}")
        return done.stdout.strip()

    # `stash create` makes a commit of the working tree without touching it; it is empty when nothing has changed.
    tree = git("-c", "user.name=test", "-c", "user.email=test@example.invalid", "stash", "create") or "HEAD"
    git("archive", "--worktree-attributes", "--format=zip", "--prefix=mining_insar/", f"--output={path}", tree)
    return path


def test_content(package):
    assert load_script("check_package").problems(str(package)) == []
    with zipfile.ZipFile(package) as archive:
        top = {name.split("/")[1] for name in archive.namelist()}
    assert top - {""} <= {
        "__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "icon.svg",
        "algorithms", "icons", "processing_provider", "ui", "i18n",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param({"mining_insar/LICENSE": None}, "LICENSE is missing", id="no licence"),
        pytest.param({"mining_insar/tests/test_x.py": ""}, "tests/test_x.py must not be shipped", id="tests"),
        pytest.param({"other/file.py": ""}, "must hold the one folder", id="two folders"),
        pytest.param({"mining_insar/new.py": "match x:\n    case 1: pass\n"}, "no Python 3.9", id="new syntax"),
        pytest.param({"mining_insar/metadata.txt": "[general]\nname=100 %\n"}, "cannot be read", id="bare percent"),
        pytest.param({"mining_insar/metadata.txt": "[general]\nname=x\n"}, "lacks tracker", id="no tracker"),
    ],
)
def test_problems_are_found(package, tmp_path, change, message):
    """The check is worth nothing if it cannot fail."""
    broken = tmp_path / "broken.zip"
    with zipfile.ZipFile(package) as archive, zipfile.ZipFile(broken, "w") as out:
        for name in archive.namelist():
            if name not in change:
                out.writestr(name, archive.read(name))
        for name, content in change.items():
            if content is not None:
                out.writestr(name, content)
    assert re.search(message, "\n".join(load_script("check_package").problems(str(broken))))


def test_plugin_site_would_take_it(package, shared_tools):
    """Bandit, detect-secrets and flake8 with the site's own rules."""
    done = subprocess.run(
        [sys.executable, str(shared_tools / "plugcheck.py"), str(package), str(shared_tools / "plugin_site_rules")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[-1].startswith("STRUCTURE ok 3.40 4.99"), done.stdout
    assert lines[:-1] == []


def test_loads_in_a_fresh_profile(package, make_qgis_process, provider, tmp_path):
    """The built zip, unpacked as QGIS does it: every algorithm of the checkout, and help for one."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path)
    run = make_qgis_process(tmp_path / "mining_insar")
    listed = run("--json", "list")
    assert listed.returncode == 0, listed.text
    ids = set(listed.json["providers"]["mininginsar"]["algorithms"])
    assert ids == {algorithm.id() for algorithm in provider.algorithms()}, listed.stderr
    assert run("help", "mininginsar:sbas").returncode == 0


def test_metadata():
    general = metadata()
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert general["hasProcessingProvider"] == "yes"
    assert "supportsQt6" not in general
    assert (ROOT / general["icon"]).is_file()
    assert os.path.getsize(ROOT / general["icon"]) < 10_000


def test_changelog_has_this_version():
    heads = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert metadata()["version"] in heads


def test_metadata_names_every_algorithm(provider):
    about = metadata()["about"]
    missing = [algorithm.name() for algorithm in provider.algorithms() if hasattr(algorithm, "texts")]
    assert [name for name in missing if name not in about] == []


def test_reference_page_is_up_to_date(provider):
    page = (ROOT / "docs" / "reference.md").read_text("utf-8")
    assert page == load_script("make_reference").reference(provider), "docs/reference.md is old: run `make reference`"


def test_links_of_the_pages_lead_somewhere():
    dead = []
    pages = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
    for page in pages:
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            if "://" not in target and not (page.parent / target).exists():
                dead.append(f"{page.relative_to(ROOT)}: {target}")
    assert dead == []
