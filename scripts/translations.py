"""The plugin's translations: collect what is to be translated, merge translations, build the .qm files.

usage: translations.py update                    collect all texts and bring i18n/*.ts up to date
       translations.py missing LOCALE            print what has no translation yet, as JSON (English -> "")
       translations.py merge LOCALE FILE.json    take translations (English -> translation) into i18n/*.ts
       translations.py build                     i18n/*.ts -> i18n/*.qm, with Qt's lrelease
       translations.py check                     fail where a .ts does not hold what the plugin says, or is incomplete

Run it with the Python that has QGIS. Texts are collected three times over: a translator that only listens is put into
the application while every algorithm describes itself; the sources are searched for literal calls, for the windows;
and the messages of runs are read off the sources as templates (messages.py), which i18n/messages.json hands to the
plugin. Only zh_CN has the long help texts and the messages.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent))
from messages import messages

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "mining_insar"
CONTEXT = "MiningInsar"
#: Of the messages of runs; plugin.py knows it too.
MESSAGES = "MiningInsarMessages"
FOLDER = ROOT / "i18n"
TEMPLATES = FOLDER / "messages.json"
#: Locale -> whether every text is translated; the others have menus, windows, names of algorithms and of parameters.
LOCALES = {"zh_CN": True, "pl": False, "es": False, "de": False}
NEVER = re.compile(r"^[\W\d_]*$")


def _translate_calls(path: Path) -> list[tuple[str, str]]:
    """(context, text) of the calls with literal text in a module."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", None) or getattr(node.func, "id", None)
        texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
        if name == "translated" and len(texts) >= 1 and isinstance(texts[0], str):
            found.append((CONTEXT, texts[0]))
        elif name == "translate" and len(texts) >= 2 and all(isinstance(one, str) for one in texts[:2]):
            found.append((texts[0], texts[1]))
    return found


def literal_texts() -> list[tuple[str, str]]:
    """Texts of literal calls in plugin.py, ui/ and processing_provider/."""
    files = [
        ROOT / "plugin.py",
        *sorted((ROOT / "ui").rglob("*.py")),
        *sorted((ROOT / "processing_provider").rglob("*.py")),
    ]
    return [text for path in files for text in _translate_calls(path)]


def _start_qgis():
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    if PACKAGE not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        package = sys.modules[PACKAGE] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(package)
    return app


def spoken_texts() -> tuple[list[tuple[str, str]], set[str]]:
    """Texts that the provider says of itself, and those of them that are long help (needs a QgsApplication)."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    heard: dict[tuple[str, str], None] = {}

    class Listener(QTranslator):
        def translate(self, context, source, _comment=None, _n=-1):
            if context == CONTEXT and source:
                heard[(context, source)] = None
            return

        def isEmpty(self):
            return False

    listener = Listener()
    QCoreApplication.installTranslator(listener)
    long: set[str] = set()
    try:
        kinds = importlib.import_module(f"{PACKAGE}.processing_provider.styles.kinds")
        words = importlib.import_module(f"{PACKAGE}.processing_provider.help")
        provider_module = importlib.import_module(f"{PACKAGE}.processing_provider.provider")
        named = [value for value in vars(kinds).values() if isinstance(value, kinds.Kind)]
        for text in [kind.title for kind in named] + [one.label for items in kinds.CLASSES.values() for one in items]:
            words.translated(text)
        provider = provider_module.MiningInsarProvider()
        provider.refreshAlgorithms()
        for algorithm in provider.algorithms():
            algorithm.displayName(), algorithm.group(), algorithm.tags()
            fresh = algorithm.create()
            before = set(heard)
            fresh.shortHelpString()
            long.update(text for _context, text in set(heard) - before)
            for definition in fresh.parameterDefinitions():
                long.add(definition.help())
    finally:
        QCoreApplication.removeTranslator(listener)
    return list(heard), long


def collect() -> tuple[dict[tuple[str, str], None], set[str]]:
    """All texts in a fixed order, and those that only a complete translation has: long help and messages."""
    spoken, long = spoken_texts()
    of_runs = messages(ROOT)
    long.update(set(of_runs) - {text for _context, text in [*literal_texts(), *spoken]})
    known = {*literal_texts(), *spoken, *((MESSAGES, text) for text in of_runs)}
    return dict.fromkeys(sorted(key for key in known if not NEVER.match(key[1]))), long


def templates_text(texts) -> str:
    """What messages.json holds."""
    return json.dumps([text for context, text in texts if context == MESSAGES], ensure_ascii=False, indent=0) + "\n"


def path_of(locale: str) -> Path:
    return FOLDER / f"{PACKAGE}_{locale}.ts"


def read_ts(path: Path) -> dict[tuple[str, str], str]:
    """(context, English) -> translation; empty where there is none."""
    if not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            found[(name, message.findtext("source"))] = message.findtext("translation") or ""
    return found


def write_ts(locale: str, texts: dict[tuple[str, str], str]) -> None:
    """Qt's own format, contexts and texts sorted so that a change shows as a change."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{locale}" sourcelanguage="en">')
    for context in sorted({name for name, _text in texts}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for (name, source), translation in sorted(texts.items()):
            if name == context:
                state = "" if translation else ' type="unfinished"'
                lines += [
                    "    <message>",
                    f"        <source>{escape(source)}</source>",
                    f"        <translation{state}>{escape(translation)}</translation>",
                    "    </message>",
                ]
        lines.append("</context>")
    lines.append("</TS>")
    path_of(locale).write_text("\n".join(lines) + "\n", encoding="utf-8")


def wanted(locale: str, texts, long: set[str]) -> list[tuple[str, str]]:
    """What the locale is to have."""
    return [key for key in texts if LOCALES[locale] or (key[0] != MESSAGES and key[1] not in long)]


def update() -> None:
    texts, long = collect()
    FOLDER.mkdir(exist_ok=True)
    TEMPLATES.write_text(templates_text(texts), encoding="utf-8")
    for locale in LOCALES:
        there = read_ts(path_of(locale))
        mine = wanted(locale, texts, long)
        write_ts(locale, {key: there.get(key, "") for key in mine})
        done = sum(1 for key in mine if there.get(key))
        print(f"{path_of(locale).name}: {done} of {len(mine)} translated")


def missing(locale: str) -> dict[str, str]:
    return {source: "" for (_context, source), translation in read_ts(path_of(locale)).items() if not translation}


def problems_of(source: str, translation: str) -> list[str]:
    """Placeholders that a translation lost or invented."""
    fields = re.compile(r"\{[^{}]*\}|%\d|%n")
    first, second = sorted(fields.findall(source)), sorted(fields.findall(translation))
    return [] if first == second else [f"placeholders {first} became {second} in {translation!r}"]


def merge(locale: str, file: Path) -> None:
    given = json.loads(file.read_text(encoding="utf-8"))
    there = read_ts(path_of(locale))
    taken = 0
    for key in there:
        text = given.get(key[1], "").strip()
        if text:
            for problem in problems_of(key[1], text):
                print(f"warning: {problem}", file=sys.stderr)
            there[key] = text
            taken += 1
    write_ts(locale, there)
    print(f"{path_of(locale).name}: {taken} taken, {sum(1 for text in there.values() if not text)} missing")


def build() -> None:
    program = next(
        (one for one in ("lrelease", "lrelease-qt5", "/usr/lib/qt5/bin/lrelease") if shutil.which(one)), None
    )
    if program is None:
        raise SystemExit("lrelease is missing: install qttools5-dev-tools (scripts/setup.sh translations does it).")
    for locale in LOCALES:
        if path_of(locale).exists():
            target = path_of(locale).with_suffix(".qm")
            subprocess.run([program, "-silent", str(path_of(locale)), "-qm", str(target)], check=True)
            print(f"{target.name}: {target.stat().st_size} bytes")


def check() -> list[str]:
    """What is wrong with the translations, in words; empty when all is well (needs a QgsApplication)."""
    texts, long = collect()
    wrong = []
    if not TEMPLATES.exists() or TEMPLATES.read_text(encoding="utf-8") != templates_text(texts):
        wrong.append(f"{TEMPLATES.name} is not what the sources say: run translations.py update")
    for locale in LOCALES:
        there = read_ts(path_of(locale))
        mine = wanted(locale, texts, long)
        lacking = [key[1] for key in mine if not there.get(key)]
        stale = [key[1] for key in there if key not in set(mine)]
        if lacking:
            wrong.append(f"{locale}: {len(lacking)} texts without translation, for example {lacking[0]!r}")
        if stale:
            wrong.append(f"{locale}: {len(stale)} texts that the plugin does not say any more, such as {stale[0]!r}")
        for (_context, source), translation in there.items():
            wrong += [f"{locale}: {problem}" for problem in problems_of(source, translation) if translation]
    return wrong


def main(arguments: list[str]) -> int:
    command = arguments[0] if arguments else ""
    if command == "missing" and len(arguments) >= 2:
        print(json.dumps(missing(arguments[1]), ensure_ascii=False, indent=1))
    elif command == "merge" and len(arguments) == 3:
        merge(arguments[1], Path(arguments[2]))
    elif command == "build":
        build()
    elif command in ("update", "check"):
        app = _start_qgis()
        wrong: list[str] = []
        if command == "update":
            update()
        else:
            wrong = check()
            print("\n".join(wrong) or "All translations are complete.")
        app.exitQgis()
        return 1 if wrong else 0
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
