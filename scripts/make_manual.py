"""Make the manual's HTML from docs/. Any warning (a dead link, a page that is in no list) is an error.

usage: .venv-docs/bin/python scripts/make_manual.py [FOLDER [PLUGIN.zip]]
(`make manual` installs what is needed, then does it; `make package` also puts the pages into the plugin's zip: manual/)
"""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: What only Sphinx and its developers read.
NOT_SHIPPED = (".buildinfo", "objects.inv", "furo.js.map")
#: Packages whose styles and scripts are among the pages; their licences (MIT, BSD) ask to be kept with them.
SHIPPED_WITH = ("furo", "sphinx", "sphinx-basic-ng", "pygments", "accessible-pygments")
#: What a browser would fetch by itself when it opens a page; links that a reader clicks are not meant.
FETCHED = re.compile(
    r"<(?:link|script|img|iframe|source|video|audio)\b[^>]*?\b(?:href|src)=[\"'](?:https?:)?//[^\"']+|"
    r"(?:@import|url\()\s*[\"']?(?:https?:)?//[^\"')]+",
    re.IGNORECASE,
)


def fetched_from_elsewhere(folder: Path) -> list[str]:
    """What pages and style sheets would load from the network: nothing, if the manual is to open from a disk."""
    found = []
    for page in [*folder.rglob("*.html"), *folder.rglob("*.css")]:
        found += [f"{page.relative_to(folder)}: {hit}" for hit in FETCHED.findall(page.read_text("utf-8"))]
    return found


def licences() -> str:
    """The licences of what the pages hold besides our own words."""
    parts = ["The styles and scripts of these pages come from the packages below. The text is Mining InSAR's own."]
    for name in SHIPPED_WITH:
        found = importlib.metadata.distribution(name)
        texts = [
            path.read_text() for path in found.files or () if path.name.startswith("LICENSE") and path.suffix != ".py"
        ]
        parts += [f"==== {found.metadata['Name']} {found.version}", *dict.fromkeys(texts)]
    return "\n\n".join(parts) + "\n"


def put_into(package: Path, pages: Path) -> int:
    """Add the pages to the plugin's zip; the number of files."""
    files = [path for path in sorted(pages.rglob("*")) if path.is_file() and path.name not in NOT_SHIPPED]
    with zipfile.ZipFile(package, "a", zipfile.ZIP_DEFLATED) as archive:
        (folder,) = {name.split("/")[0] for name in archive.namelist()}
        for path in files:
            # A fixed time: the same pages make the same zip.
            entry = zipfile.ZipInfo(f"{folder}/manual/{path.relative_to(pages).as_posix()}")
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return len(files)


def main(target: Path, package: Path | None = None) -> int:
    """Build; 0 when all is well."""
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-E", "-b", "html"]
    done = subprocess.run([*command, "-d", f"{target}.doctrees", str(ROOT / "docs"), str(target)], check=False)
    if done.returncode:
        return done.returncode
    elsewhere = fetched_from_elsewhere(target)
    if elsewhere:
        print("These would be loaded from the network:", *elsewhere, sep="\n  ", file=sys.stderr)
        return 1
    (target / "licences.txt").write_text(licences(), encoding="utf-8")
    print(target / "index.html")
    if package is not None:
        print(f"{package}: {put_into(package, target)} files of the manual")
    return 0


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "manual").resolve()
    sys.exit(main(folder, Path(sys.argv[2]) if len(sys.argv) > 2 else None))
