"""Translations: complete, faithful to their placeholders, and the .qm files say what the .ts files say."""

from __future__ import annotations

import importlib.util
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
    from qgis.PyQt.QtCore import QCoreApplication

    from mining_insar import plugin

    loaded = plugin._load_translation(locale)
    try:
        assert (loaded is not None) == expected
        if loaded is not None:
            from mining_insar.processing_provider.timeseries.sbas import Sbas

            assert Sbas().displayName() != Sbas.texts.name
    finally:
        if loaded is not None:
            QCoreApplication.removeTranslator(loaded)
