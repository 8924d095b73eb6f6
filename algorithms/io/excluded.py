"""Pairs of a stack that the user leaves out (EXCLUDE_PAIRS): by their dates, whatever the stack's files are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..checks import InputError, some_of
from ..timeseries.network import DatePair, pair_name
from .decide import Findings
from .request import Decision, StackRequest

_NAMED = 20


def kept_pairs(date_pairs: Sequence[DatePair], request: StackRequest) -> np.ndarray:
    """Which pairs stay, bool (P,); the order of the two dates does not matter."""
    excluded = {frozenset(pair) for pair in request.exclude_pairs}
    return np.array([frozenset(pair) not in excluded for pair in date_pairs], dtype=bool)


def say_excluded(date_pairs: Sequence[DatePair], kept: np.ndarray, request: StackRequest, findings: Findings) -> None:
    """Record what is left out; a pair that the stack does not have is a doubt.

    Parameters
    ----------
    date_pairs : sequence of (datetime.date, datetime.date)
        All pairs of the stack, length P.
    kept : ndarray of bool, shape (P,)
    request : StackRequest
    findings : Findings

    Raises
    ------
    InputError
        If no pair is left.
    """
    if not request.exclude_pairs:
        return
    if not kept.any():
        raise InputError(
            f"EXCLUDE_PAIRS leaves none of the {len(kept)} interferograms: list only those that are to be left out."
        )
    left_out = [pair for pair, keep in zip(date_pairs, kept) if not keep]
    value = f"{len(left_out)} of {len(kept)} pairs" + (f": {_names(left_out)}" if left_out else "")
    findings.decisions.append(Decision("left out", value, "parameter EXCLUDE_PAIRS"))
    there = {frozenset(pair) for pair in date_pairs}
    unknown = [pair for pair in request.exclude_pairs if frozenset(pair) not in there]
    if unknown:
        findings.warnings.append(
            f"EXCLUDE_PAIRS names {len(unknown)} pair{'s' if len(unknown) > 1 else ''} that the stack does not have: "
            f"{_names(unknown)}. Check the dates if you meant a pair that is still in use."
        )


def _names(pairs: Sequence[DatePair]) -> str:
    return some_of([pair_name(pair) for pair in pairs], _NAMED)
