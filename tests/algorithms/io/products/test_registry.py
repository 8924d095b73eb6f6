"""Telling products apart: one walk, the most specific reader, lookalikes, readers that keep their contract."""

from __future__ import annotations

import importlib

import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.products import listing as listing_module
from mining_insar.algorithms.io.products import registry
from mining_insar.algorithms.io.products.listing import Listing
from mining_insar.algorithms.io.products.names import READERS, WORDS
from mining_insar.algorithms.io.products.product import Product, Refusal
from mining_insar.algorithms.io.request import StackRequest
from mining_insar.algorithms.io.stack import open_stack


@pytest.mark.parametrize("key", list(READERS))
def test_every_reader_keeps_the_contract(key, tmp_path):
    module = importlib.import_module(f"mining_insar.algorithms.io.products.{READERS[key]}")
    assert key == module.ID
    assert module.TITLE
    documented = f"{module.__doc__} {importlib.import_module('mining_insar.algorithms.io.products.hyp3').__doc__}"
    assert "Sign:" in documented if key.startswith("hyp3") else "Sign" in module.__doc__
    assert module.recognise(Listing(str(tmp_path))) is None


def test_words():
    assert WORDS[0] == "auto"
    assert WORDS[-1] == "generic"
    assert len(set(WORDS)) == len(WORDS)


class Reader:
    """A reader made of what it answers."""

    def __init__(self, key, answer):
        self.ID, self.TITLE, self.answer = key, key.title(), answer

    def recognise(self, _listing):
        return self.answer

    def read(self, _listing, _reporter):
        return Product(self.ID, self.TITLE, ("inside",), (), {"phase sign": ("away", "test")})


@pytest.fixture
def readers(monkeypatch):
    """Three readers whose answers a test sets, the most specific first."""

    def put(**answers):
        monkeypatch.setattr(registry, "READERS", {key: key for key in answers})
        monkeypatch.setattr(registry, "WORDS", ("auto", *answers, "generic"))
        monkeypatch.setattr(registry, "_module", lambda key: Reader(key, answers[key]))

    return put


def test_one_match(readers, tmp_path):
    readers(one=None, two="two files", three=None)
    found = registry.recognise(str(tmp_path))
    assert (found.id, found.evidence, found.warnings) == ("two", ("two files", "inside"), ())


def test_the_most_specific_of_several_is_taken_and_said(readers, tmp_path):
    readers(one=None, two="two files", three="three files")
    found = registry.recognise(str(tmp_path))
    assert found.id == "two"
    assert (
        "also looks like Three (three files); it is read as Two, because it is the most specific" in found.warnings[0]
    )
    assert registry.recognise(str(tmp_path), "three").id == "three"


def test_a_lookalike_alone_is_refused_with_its_reason(readers, tmp_path):
    readers(one=Refusal("its phase is wrapped. Unwrap it."), two=None)
    with pytest.raises(InputError, match=r"It looks like One, but its phase is wrapped\. .*PRODUCT to generic"):
        registry.recognise(str(tmp_path))
    assert registry.recognise(str(tmp_path), "generic") is None
    readers(one=Refusal("its phase is wrapped."), two="two files")
    assert registry.recognise(str(tmp_path)).id == "two"


def test_a_forced_product_that_is_not_there(readers, tmp_path):
    readers(one=Refusal("its phase is wrapped."), two="two files", three=None)
    with pytest.raises(
        InputError, match=r"is no One: its phase is wrapped\. It is Two \(two: two files\)\. Set PRODUCT"
    ):
        registry.recognise(str(tmp_path), "one")
    readers(one=None)
    (tmp_path / "a.pdf").write_text("x")
    with pytest.raises(InputError, match=r"No other reader knows it either; it holds \.pdf files"):
        registry.recognise(str(tmp_path), "one")
    with pytest.raises(InputError, match="PRODUCT must be one of auto, one, generic, got 'four'"):
        registry.recognise(str(tmp_path), "four")


def test_nobody_knows_it(readers, tmp_path):
    readers(one=None, two=None)
    assert registry.recognise(str(tmp_path)) is None
    with pytest.raises(InputError, match="FOLDER must be a folder that exists"):
        registry.recognise(str(tmp_path / "nothing"))


def test_product_needs_a_folder(tmp_path):
    with pytest.raises(InputError, match="PRODUCT=licsar says how to read a FOLDER, but STACK is given"):
        open_stack(StackRequest(stack=str(tmp_path / "a.h5"), product="licsar"))


def test_listing(tmp_path, monkeypatch):
    for name in ("b.txt", "a/b/c/d/deep.txt", "a/b/c/d/e/deeper.txt", ".hidden/x.txt", "a/.x.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    listing = Listing(str(tmp_path))
    assert listing.files == ("a/b/c/d/deep.txt", "b.txt")
    assert listing.named(r"B\.TXT") == ["b.txt"]
    assert listing.beside("a/b/c/d/deep.txt", "deep.txt") == "a/b/c/d/deep.txt"
    assert listing.beside("b.txt", "deep.txt") is None
    assert (listing.head("b.txt", 3), listing.text("b.txt"), listing.size("b.txt")) == (b"b.t", "b.txt", 5)
    (tmp_path / "b.txt").unlink()
    assert (listing.text("b.txt"), listing.size("b.txt"), listing.head("b.txt", 9)) == ("b.txt", 0, b"")
    monkeypatch.setattr(listing_module, "_MOST_FILES", 0)
    with pytest.raises(InputError, match="more than 0 files: give a folder further down"):
        Listing(str(tmp_path))
