"""Validation: every "X must be …, got …" of the science lives here."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np


class InputError(ValueError):
    """What the user gave cannot be used.

    The message names what was wrong, the value, and the remedy; it is shown to the user as it is.
    """


class MissingPackageError(InputError):
    """An optional package is needed for what was asked and is not there."""


def check_positive(name: str, value: float | None, unit: str = "") -> float:
    """Return ``value`` as a float; raise `InputError` unless it is finite and > 0."""
    if value is None or not math.isfinite(value) or value <= 0:
        raise InputError(f"{name} must be a positive number{' of ' + unit if unit else ''}, got {value!r}.")
    return float(value)


def check_not_negative(name: str, value: float | None, unit: str = "") -> float:
    """Return ``value`` as a float; raise `InputError` unless it is finite and >= 0."""
    if value is None or not math.isfinite(value) or value < 0:
        raise InputError(f"{name} must be zero or positive{' (' + unit + ')' if unit else ''}, got {value!r}.")
    return float(value)


def check_choice(name: str, value: str, choices: Sequence[str]) -> str:
    """Return ``value``; raise `InputError` unless it is one of ``choices``."""
    if value not in choices:
        raise InputError(f"{name} must be one of {', '.join(choices)}, got {value!r}.")
    return value


def check_incidence(value: float) -> float:
    """Return the incidence angle in degrees; raise `InputError` outside 0 < angle < 90."""
    if not math.isfinite(value) or not 0.0 < value < 90.0:
        raise InputError(f"INCIDENCE must be an angle between 0 and 90 degrees from the vertical, got {value!r}.")
    return float(value)


def some_of(names: Sequence[str], most: int) -> str:
    """The first ``most`` names, and how many more there are, in words."""
    few = ", ".join(names[:most])
    return few if len(names) <= most else f"{few} and {len(names) - most} more"


def check_shape(name: str, array: np.ndarray, shape: tuple[int, ...]) -> None:
    """Raise ValueError unless ``array`` has ``shape``."""
    if array.shape != shape:
        raise ValueError(f"{name} must have shape {shape}, got {array.shape}.")


def check_real(name: str, array: np.ndarray) -> None:
    """Raise TypeError unless ``array`` holds real numbers."""
    if not (np.issubdtype(array.dtype, np.floating) or np.issubdtype(array.dtype, np.integer)):
        raise TypeError(f"{name} must hold real numbers, got dtype {array.dtype}.")
