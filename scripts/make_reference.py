"""Write docs/reference.md from the help of the algorithms, the same words that the dialogs show.

usage: make_reference.py            (with the Python that has QGIS; `make reference` does it)
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "mining_insar"
HEAD = """\
# Algorithms

This page is written by `make reference` from the help that QGIS shows; change the help, not this page.
Parameters in *italics* are optional. Signs, units and dates: [conventions](conventions.md).
"""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _default(definition) -> str:
    from qgis.core import QgsProcessingDestinationParameter

    value = definition.defaultValue()
    if value is None or value == "" or isinstance(definition, QgsProcessingDestinationParameter):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)


def _kind(definition) -> str:
    from qgis.core import QgsProcessingParameterEnum

    if isinstance(definition, QgsProcessingParameterEnum):
        return ", ".join(f"`{option}`" for option in definition.options())
    return _cell(definition.description())


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return [*lines, *("| " + " | ".join(row) + " |" for row in rows), ""]


def algorithm_page(algorithm) -> list[str]:
    """The lines of one algorithm that has `texts`."""
    from qgis.core import Qgis

    texts = algorithm.texts
    inputs, destinations = [], []
    for definition in algorithm.parameterDefinitions():
        optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
        name = f"*`{definition.name()}`*" if optional else f"`{definition.name()}`"
        (destinations if definition.isDestination() else inputs).append(
            (name, _kind(definition), _default(definition), _cell(texts.parameter(definition.name())))
        )
    names = {definition.name() for definition in algorithm.parameterDefinitions()}
    results = [
        (f"`{output.name()}`", _cell(output.description()), _cell(texts.output(output.name())))
        for output in algorithm.outputDefinitions()
        if output.name() not in names
    ]
    lines = [f'<a id="{texts.id}"></a>', "", f"### {texts.name}: `mininginsar:{texts.id}`", ""]
    for paragraph in texts.summary.strip().split("\n\n"):
        lines += [" ".join(paragraph.split()), ""]
    lines += _table(("Parameter", "What", "Default", "Help"), inputs)
    if destinations:
        lines += _table(("File", "What", "Help"), [(name, kind, words) for name, kind, _, words in destinations])
    if results:
        lines += _table(("Result", "What", "Help"), results)
    return lines


def reference(provider) -> str:
    """The whole page: every algorithm of the provider that has help texts, group by group."""
    lines = [HEAD]
    groups: dict[str, list] = {}
    for algorithm in provider.algorithms():
        if hasattr(algorithm, "texts"):
            groups.setdefault(algorithm.group(), []).append(algorithm)
    for group, algorithms in sorted(groups.items()):
        lines += [f"## {group}", ""]
        for algorithm in sorted(algorithms, key=lambda one: one.name()):
            lines += algorithm_page(algorithm)
    return "\n".join(lines).rstrip() + "\n"


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    spec = importlib.util.spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    package = sys.modules[PACKAGE] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    plugin = package.classFactory(None)
    plugin.initProcessing()
    target = ROOT / "docs" / "reference.md"
    target.write_text(reference(plugin.provider), encoding="utf-8")
    print(f"{target.relative_to(ROOT)}: {len(plugin.provider.algorithms())} algorithms")
    plugin.unload()
    app.exitQgis()


if __name__ == "__main__":
    main()
