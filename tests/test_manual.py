"""The manual: every page is found, every link leads somewhere, every algorithm has its section; the HTML is built."""

from __future__ import annotations

import importlib.util
import re
import shlex
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
INDEXES = (DOCS / "index.md", DOCS / "decisions" / "index.md")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def words(page: Path) -> str:
    """The text of a page without its code, in which brackets are no links."""
    text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"`[^`\n]*`", "", text)


def anchors(page: Path) -> set[str]:
    """Names that a link may lead to: those written as HTML, and GitHub's of the headings."""
    text = page.read_text("utf-8")
    named = set(re.findall(r'<a id="([\w-]+)">', text))
    headings = re.findall(r"^#+ +(.+)$", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)
    return named | {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def builder():
    spec = importlib.util.spec_from_file_location("make_manual", ROOT / "scripts" / "make_manual.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_no_link_or_picture_is_dead():
    dead = []
    for page in PAGES:
        for link in LINK.findall(words(page)):
            if "://" in link or link.startswith("mailto:"):
                continue
            path, _, anchor = link.partition("#")
            target = (page.parent / path).resolve() if path else page
            if not target.exists() or (anchor and anchor not in anchors(target)):
                dead.append(f"{page.relative_to(ROOT)}: {link}")
    assert dead == []


def test_every_page_is_in_the_navigation_once():
    """conf.py makes the navigation of what the index pages link to."""
    listed = []
    for index in INDEXES:
        links = [link.partition("#")[0] for link in LINK.findall(words(index))]
        listed += [(index.parent / link).resolve() for link in links if link.endswith(".md")]
    assert sorted(set(listed)) == sorted(listed), "a page is listed twice"
    assert [page.relative_to(DOCS) for page in PAGES if page not in {*listed, INDEXES[0]}] == []
    assert [path for path in listed if not path.is_file()] == []


def test_decisions_are_listed_by_their_titles():
    page = INDEXES[1].read_text("utf-8")
    for decision in sorted((DOCS / "decisions").glob("[0-9]*.md")):
        title = decision.read_text("utf-8").splitlines()[0].removeprefix("# ")
        assert title.split()[0] == decision.name[:4]
        assert f"* [{title}]({decision.name})" in page


def test_every_algorithm_has_a_section(provider):
    sections = anchors(DOCS / "reference.md")
    assert [one.name() for one in provider.algorithms() if one.name() not in sections] == []


def test_every_algorithm_but_tools_is_explained_by_a_how_to(provider):
    """A reference alone teaches nobody: each algorithm is named on a page that says what for."""
    pages = [*sorted((DOCS / "howto").glob("*.md")), DOCS / "manual.md", DOCS / "questions.md", DOCS / "index.md"]
    text = "\n".join(page.read_text("utf-8") for page in pages)
    names = [one.name() for one in provider.algorithms() if one.group() != "Tools"]
    assert [name for name in names if not re.search(rf"\b{name}\b", text)] == []


def test_every_how_to_says_what_it_cannot():
    """On its own page, or in the list of all."""
    limits = (DOCS / "limits.md").read_text("utf-8")
    assert [page.name for page in sorted((DOCS / "howto").glob("*.md")) if f"howto/{page.name}" not in limits] == []


def test_theory_names_modules_that_exist():
    """Lists like "Modules: `timeseries/css`, `screens`" name files; one without a folder lies in that of the last."""
    text = (DOCS / "theory.md").read_text("utf-8")
    found = 0
    for names in re.findall(r"Modules?:((?:[\s,]*`[\w/*]+`)+)", text):
        folder = ""
        for name in re.findall(r"`([\w/*]+)`", names):
            folder = f"{name.rpartition('/')[0]}/" if "/" in name else folder
            path = name if "/" in name else folder + name
            assert list((ROOT / "algorithms").glob(f"{path}.py")), path
            found += 1
    assert found > 30


def test_pictures_are_small_and_used():
    used = {(page.parent / link).resolve() for page in PAGES for link in LINK.findall(words(page))}
    readme = (ROOT / "README.md").read_text("utf-8")
    for picture in sorted((DOCS / "images").iterdir()):
        assert picture.stat().st_size <= 300_000, picture.name
        assert picture.resolve() in used or picture.name in readme, f"{picture.name} is on no page"


def test_what_a_browser_would_fetch_is_seen(tmp_path):
    """The guard of `make manual`: a script, a style or a font from elsewhere is found, a link to click is none."""
    page = tmp_path / "page.html"
    page.write_text('<a href="https://example.org/">there</a> <svg xmlns="http://www.w3.org/2000/svg"></svg>', "utf-8")
    assert builder().fetched_from_elsewhere(tmp_path) == []
    page.write_text('<script async src="https://example.org/x.js"></script><link href="//example.org/x.css">', "utf-8")
    (tmp_path / "x.css").write_text("@font-face { src: url('https://example.org/font.woff2'); }", "utf-8")
    assert len(builder().fetched_from_elsewhere(tmp_path)) == 3


def docs_python() -> Path:
    """The Python with Sphinx; what a failed set-up leaves has no list of what was installed."""
    folder = ROOT / ".venv-docs"
    if not (folder / ".requirements").exists():
        pytest.skip("Sphinx is not set up: `bash scripts/setup.sh docs` makes .venv-docs")
    return folder / "bin" / "python"


def test_every_package_of_the_manual_is_pinned():
    """Pins are installed without what they depend on: one that is missing breaks the next fresh clone, not this one."""
    listed = subprocess.run(
        [str(docs_python()), "-m", "pip", "list", "--format=freeze", "--disable-pip-version-check"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    pins = (ROOT / "requirements-docs.txt").read_text("utf-8")

    def names(text):
        return {name.lower().replace("_", "-") for name in re.findall(r"^([\w.-]+)==", text, flags=re.MULTILINE)}

    assert names(listed) - {"pip", "setuptools"} == names(pins)


def test_pages_are_put_into_the_package(tmp_path):
    package, pages = tmp_path / "plugin.zip", tmp_path / "pages"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("mining_insar/__init__.py", "")
    for name in ("index.html", "howto/mine.html", "objects.inv"):
        (pages / name).parent.mkdir(parents=True, exist_ok=True)
        (pages / name).write_text("<p>page", "utf-8")
    assert builder().put_into(package, pages) == 2
    with zipfile.ZipFile(package) as archive:
        inside = {"mining_insar/__init__.py", "mining_insar/manual/index.html", "mining_insar/manual/howto/mine.html"}
        assert set(archive.namelist()) == inside
        assert archive.read("mining_insar/manual/index.html") == b"<p>page"


def test_html_is_built_without_a_warning(tmp_path):
    python = docs_python()
    target = tmp_path / "manual"
    command = [str(python), str(ROOT / "scripts" / "make_manual.py"), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    for page in PAGES:
        assert (target / page.relative_to(DOCS)).with_suffix(".html").exists()
    theory = (target / "theory.html").read_text("utf-8")
    assert theory.count("<math") > 50
    assert "$" not in re.sub(r"<script.*?</script>", "", theory, flags=re.DOTALL), "a formula was left as TeX"
    assert (target / "licences.txt").read_text("utf-8").count("Copyright") >= 5
    # each page can be reached from the first by the navigation beside it
    first = (target / "index.html").read_text("utf-8")
    assert [page.stem for page in sorted((DOCS / "howto").glob("*.md")) if f"howto/{page.stem}.html" not in first] == []


def test_manual_and_help_buttons_open_what_is_there(tmp_path, monkeypatch):
    """What came with the plugin before what was built in a checkout, and the web where there is neither."""
    from mining_insar.processing_provider import help as words_of_help

    monkeypatch.setattr(words_of_help, "__file__", str(tmp_path / "plugin" / "processing_provider" / "help.py"))
    texts = words_of_help.Texts(id="sbas", name="SBAS", group=words_of_help.TIME_SERIES, tags=(), summary="")
    assert words_of_help.manual_address() == f"{words_of_help.MANUAL_URL}/index.md"
    assert texts.url == f"{words_of_help.MANUAL_URL}/reference.md#sbas"
    for folder in ("build/manual", "manual"):
        for name in ("index.html", "reference.html"):
            page = tmp_path / "plugin" / folder / name
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text("<p>manual", "utf-8")
        assert words_of_help.manual_address() == (page.parent / "index.html").as_uri()
        assert texts.url == f"{page.as_uri()}#sbas"


def commands(page: Path) -> list[tuple[str, list[str]]]:
    """(algorithm, words) of every qgis_process call on a page, lines that end in a backslash joined."""
    text = page.read_text("utf-8").replace("\\\n", " ")
    found = re.findall(r"qgis_process run mininginsar:(\w+)([^\n`]*)", text)
    return [(name, shlex.split(words, comments=True)) for name, words in found]


def test_every_command_of_the_manual_names_what_there_is(provider):
    """Algorithms, parameters and words of choice; qgis_process itself passes over a parameter that it does not know."""
    from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterNumber

    known = {one.name(): {x.name(): x for x in one.parameterDefinitions()} for one in provider.algorithms()}
    wrong, seen = [], 0
    for page in [*PAGES, ROOT / "README.md"]:
        for name, words in commands(page):
            seen += 1
            for word in words:
                key, _, value = word.removeprefix("--").partition("=")
                if word in {"-", "…", "..."}:
                    continue
                parameter = known.get(name, {}).get(key)
                if parameter is None or not word.startswith("--"):
                    wrong.append(f"{page.name}: {name}: {word}")
                elif isinstance(parameter, QgsProcessingParameterEnum):
                    wrong += [f"{page.name}: {name}: {word}"] * (value not in parameter.options())
                elif isinstance(parameter, QgsProcessingParameterNumber):
                    allowed = parameter.minimum() <= float(value) <= parameter.maximum()
                    wrong += [f"{page.name}: {name}: {word}"] * (not allowed)
    assert seen > 60
    assert wrong == []


def test_every_name_in_capitals_is_a_parameter_or_a_result(provider):
    """`WORD` or `WORD=value` in the text; what is none of the algorithms' is listed here."""
    from qgis.core import QgsProcessingParameterEnum

    known, choices = set(), {}
    for one in provider.algorithms():
        known |= {x.name() for x in [*one.parameterDefinitions(), *one.outputDefinitions()]}
        for x in one.parameterDefinitions():
            if isinstance(x, QgsProcessingParameterEnum):
                choices.setdefault(x.name(), set()).update(x.options())
    # tags, folders and fields
    others = re.compile(r"CLASSES|CORRECTIONS|QT_QPA_PLATFORM|QGIS_PROCESS_COMMAND|ELEV|GEOC|DATE12|(D|YYYY)[YMD\d_]+")
    wrong = []
    for page in [*sorted(DOCS.glob("*.md")), *sorted((DOCS / "howto").glob("*.md")), ROOT / "README.md"]:
        text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
        for name, value in re.findall(r"`(?:--)?([A-Z][A-Z0-9_]{3,})(?:=([\w.-]+))?`", text):
            if name not in known and not others.fullmatch(name):
                wrong.append(f"{page.name}: {name}")
            if value and name in choices and value not in choices[name]:
                wrong.append(f"{page.name}: {name}={value}")
    assert wrong == []
