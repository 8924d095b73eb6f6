"""Translations: complete, faithful to their placeholders, and the .qm files say what the .ts files say."""

from __future__ import annotations

import html
import importlib.util
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("translations_script", ROOT / "scripts" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_text_is_translated(tool, qgis_app):
    assert tool.check() == []


def test_the_compiled_files_say_what_the_sources_say(tool, qgis_app):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    for locale in tool.LOCALES:
        translator = QTranslator()
        assert translator.load(str(tool.path_of(locale).with_suffix(".qm"))), locale
        QCoreApplication.installTranslator(translator)
        try:
            texts = tool.read_ts(tool.path_of(locale))
            said = {key: QCoreApplication.translate(*key) for key in texts}
        finally:
            QCoreApplication.removeTranslator(translator)
        assert said == texts, f"{locale}: run make translations"


def test_a_lost_placeholder_is_noticed(tool):
    assert tool.problems_of("{n} dates", "Daten")
    assert not tool.problems_of("{n} dates of {m}", "von {m}: {n} Daten")


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("zh_CN", True), ("zh-Hans", True), ("de_AT", True), ("fr", False), ("zh-Hant", False)],
)
def test_the_plugin_loads_the_language_of_qgis(locale, expected, qgis_app):
    from mining_insar import plugin

    loaded = plugin._load_translation(locale)
    try:
        assert (loaded is not None) == expected
        if loaded is not None:
            from mining_insar.processing_provider.timeseries.sbas import Sbas

            assert Sbas().displayName() != Sbas.texts.name
    finally:
        if loaded is not None:
            plugin._drop_translation(loaded)


@pytest.fixture
def chinese(qgis_app):
    """The plugin as it speaks in a Chinese QGIS."""
    from mining_insar import plugin

    translator = plugin._load_translation("zh-Hans")
    yield translator
    plugin._drop_translation(translator)


def _filled(text, values):
    return re.sub(r"\{(\d+)\}", lambda field: values[int(field[1])], text)


def test_every_message_is_recognised_when_its_fields_are_filled(tool, chinese):
    """No template is taken for another one; a few say so little that a longer one explains as much."""
    from qgis.PyQt.QtCore import QCoreApplication

    from mining_insar.algorithms.words import said

    templates = json.loads(tool.TEMPLATES.read_text(encoding="utf-8"))
    assert len(templates) > 2000
    wrong = []
    for template in templates:
        if len(re.findall(r"[^\W\d_]", re.sub(r"\{\d+\}", "", template))) < 4:
            continue
        values = [f"#{number}" for number in range(20)]
        expected = _filled(QCoreApplication.translate(tool.MESSAGES, template), values)
        found = said(_filled(template, values))
        if found != expected:
            wrong.append((template, found, expected))
    assert len(wrong) <= 0.005 * len(templates), wrong[:20]


def test_errors_log_and_reports_of_runs_are_chinese(chinese, provider, tmp_path):
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Heard(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.lines = []

        def pushInfo(self, text):
            # Processing itself ends a run by this line.
            if not text.startswith("Results: {"):
                self.lines.append(text)

        def pushWarning(self, text):
            self.lines.append(text)

    heard = Heard()

    def run(name, parameters):
        return processing.run(f"mininginsar:{name}", parameters, feedback=heard)

    with pytest.raises(QgsProcessingException, match=r"[\u4e00-\u9fff]{4}"):
        run("stackquality", {"FOLDER": str(tmp_path), "REPORT": str(tmp_path / "no.html")})

    mine = {
        "SCENARIO": "demo",
        "PIXEL_SIZE": 300.0,
        "DECORRELATED": 0.1,
        "UNWRAPPING_ERRORS": 3,
        "GNSS": "none",
        "SEED": 3,
    }
    folder = run("simulatestack", {**mine, "OUTPUT_FOLDER": str(tmp_path / "mine")})["INTERFEROGRAMS_FOLDER"]
    pages = {name: tmp_path / f"{name}.html" for name in ("quality", "mended", "concessions", "job")}
    run("stackquality", {"FOLDER": folder, "REPORT": str(pages["quality"])})
    mended = str(tmp_path / "mended.h5")
    run("unwrappingcorrection", {"FOLDER": folder, "OUTPUT": mended, "REPORT": str(pages["mended"])})
    results = {"VELOCITY": str(tmp_path / "v.tif"), "VELOCITY_STD": str(tmp_path / "s.tif")}
    run("sbas", {"STACK": mended, "ATMOSPHERE": "css", **results})
    run(
        "concessionstats",
        {
            "CONCESSIONS": str(tmp_path / "mine" / "concessions.gpkg"),
            "VELOCITY": [results["VELOCITY"]],
            "REPORT": str(pages["concessions"]),
        },
    )
    run("report", {"RESULTS": str(tmp_path), "STACK": mended, "REPORT": str(pages["job"])})

    assert not _english(heard.lines), _english(heard.lines)
    for page in pages.values():
        text = page.read_text(encoding="utf-8")
        assert '<html lang="zh-CN">' in text
        body = re.sub(r"<(style|svg|footer|pre|code).*?</\1>", "", text, flags=re.DOTALL)
        texts = [html.unescape(one) for one in re.findall(r">([^<]+)<", body)]
        assert any(re.search("[\u4e00-\u9fff]", one) for one in texts)
        assert not _english(texts), (page.name, _english(texts))


def _english(texts):
    """Those that hold three words of English in a row; names of files and of parameters are none."""
    return [text for text in texts if re.search(r"(?:\b[a-z]{2,}\b[ ,]+){2}\b[a-z]{2,}\b", text)]
