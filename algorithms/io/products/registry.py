"""Which product a folder holds: every reader is asked, by content, and what was decided is said."""

from __future__ import annotations

import dataclasses
import importlib
import os
from types import ModuleType

from ...checks import InputError, check_choice
from ...reporting import Reporter
from ..layers import short_name
from .listing import Listing
from .names import AUTO, GENERIC, READERS, WORDS
from .product import Product, Refusal

__all__ = ["AUTO", "GENERIC", "READERS", "WORDS", "Listing", "recognise"]


def recognise(folder: str, product: str | None = None, reporter: Reporter | None = None) -> Product | None:
    """The product in a folder; None where no reader knows it, and files are told by tags, names and contents.

    Parameters
    ----------
    folder : str
    product : str or None
        A word of `WORDS`; None is "auto". The id of a reader forces that reader.
    reporter : Reporter, optional

    Raises
    ------
    InputError
        If it is no folder; if only a lookalike of a product is there (the message says what it lacks); if the product
        that was asked for is not there (the message says what was found instead).
    """
    word = check_choice("PRODUCT", product or AUTO, WORDS)
    if word == GENERIC:
        return None
    listing = Listing(folder)
    answers = {key: _module(key).recognise(listing) for key in READERS}
    matches = {key: answer for key, answer in answers.items() if isinstance(answer, str)}
    refusals = {key: answer for key, answer in answers.items() if isinstance(answer, Refusal)}
    if word != AUTO:
        if word not in matches:
            raise InputError(_not_there(word, folder, matches, refusals))
        chosen = word
    elif matches:
        chosen = next(iter(matches))
    elif refusals:
        reasons = " ".join(f"It looks like {_module(key).TITLE}, but {said.reason}" for key, said in refusals.items())
        raise InputError(
            f"FOLDER {short_name(folder)} cannot be read as a product. {reasons} To read its files by their tags and "
            "names all the same, set PRODUCT to generic, or give the layers by INTERFEROGRAMS."
        )
    else:
        return None
    return _with_choice(_module(chosen).read(listing, reporter or Reporter()), chosen, word, matches)


def _module(key: str) -> ModuleType:
    return importlib.import_module(f".{READERS[key]}", __package__)


def _with_choice(found: Product, chosen: str, word: str, matches: dict[str, str]) -> Product:
    """Put the reader's evidence first, and say so where other readers matched too."""
    warnings = list(found.warnings)
    others = [key for key in matches if key != chosen]
    if others:
        how = "PRODUCT asks for it" if word != AUTO else "it is the most specific"
        warnings.insert(
            0,
            f"The folder also looks like {', '.join(f'{_module(key).TITLE} ({matches[key]})' for key in others)}; it "
            f"is read as {found.title}, because {how}. PRODUCT takes another reader: {', '.join(others)}.",
        )
    evidence = tuple(dict.fromkeys((matches[chosen], *found.evidence)))
    return dataclasses.replace(found, evidence=evidence, warnings=tuple(warnings))


def _not_there(word: str, folder: str, matches: dict[str, str], refusals: dict[str, Refusal]) -> str:
    title = _module(word).TITLE
    why = refusals[word].reason if word in refusals else "nothing in it is named or laid out as that product is."
    if matches:
        instead = (
            "It is " + ", or ".join(f"{_module(key).TITLE} ({key}: {said})" for key, said in matches.items()) + "."
        )
    else:
        kinds = sorted({os.path.splitext(file)[1].lower() for file in Listing(folder).files} - {""})
        instead = f"No other reader knows it either; it holds {', '.join(kinds[:8]) or 'no'} files."
    return f"FOLDER {short_name(folder)} is no {title}: {why} {instead} Set PRODUCT to auto, or give another folder."
