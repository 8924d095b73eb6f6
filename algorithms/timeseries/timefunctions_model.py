"""Models of a displacement series in time, and the text that names them.

A model is a constant, a straight line and what is added to them; its text is a sum of terms, ``linear+annual`` or
``linear+step:2018-05-01``. The straight line is in every model, named or not, but in ``constant+…`` and in those with a
``logistic``, where it must be named: a sigmoid over a few years and a line can hardly be told apart.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice
from ..constants import DAYS_PER_YEAR

#: Terms that need a date, and those whose time constant may be given.
DATED, DECAYS, LOGISTIC = ("step", "exp", "log"), ("exp", "log"), "logistic"
SHAPES = ("constant", "linear", "quadratic")
PERIODS = {"annual": 1.0, "semiannual": 0.5}
TERMS = (*SHAPES, *PERIODS, *DATED, LOGISTIC)
#: Long names that are understood.
_ALIASES = {"exponential": "exp", "logarithmic": "log"}
_HELP = (
    "Terms are constant, linear, quadratic, annual, semiannual, step:DATE, exp:DATE, exp:DATE:DAYS, log:DATE, "
    "log:DATE:DAYS, logistic and logistic:DATE:DAYS, joined by +, for example linear+annual+step:2018-05-01."
)


@dataclass(frozen=True)
class Term:
    """One term beside the polynomial.

    Attributes
    ----------
    kind : str
        ``annual``, ``semiannual``, ``step``, ``exp``, ``log`` or ``logistic``.
    when : float or None
        Date of a step, onset of a decay, or middle of a logistic [yr]; None where it is to be found.
    tau : float or None
        Time constant [yr]; None where it is to be found, or has no meaning.
    label : str
        The term as it is named in results.
    """

    kind: str
    when: float | None = None
    tau: float | None = None
    label: str = ""

    @property
    def unknowns(self) -> tuple[str, ...]:
        """Parameters that the term is not linear in: ``t0``, ``tau``."""
        if self.kind == LOGISTIC and self.when is None:
            return ("t0", "tau")
        return ("tau",) if self.kind in (*DECAYS, LOGISTIC) and self.tau is None else ()


@dataclass(frozen=True)
class TimeModel:
    """A model of displacement in time.

    Attributes
    ----------
    text : str
        As `parse_model` reads it.
    degree : int
        Of the polynomial: 0, 1 or 2.
    terms : tuple of Term
    """

    text: str
    degree: int
    terms: tuple[Term, ...] = ()

    @property
    def free_term(self) -> Term | None:
        """The term with unknowns that the model is not linear in; at most one."""
        return next((term for term in self.terms if term.unknowns), None)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the parameters: the linear ones, in the order of `columns`, then the others."""
        found = ["constant", "linear", "quadratic"][: self.degree + 1]
        for term in self.terms:
            found += [f"{term.label} cosine", f"{term.label} sine"] if term.kind in PERIODS else [term.label]
        term = self.free_term
        return (*found, *(f"{term.label} {unknown}" for unknown in (term.unknowns if term else ())))

    @property
    def units(self) -> tuple[str, ...]:
        """Units of the parameters: m, m/yr, m/yr^2 and yr."""
        shape = ("m", "m/yr", "m/yr^2")[: self.degree + 1]
        free = len(self.free_term.unknowns) if self.free_term else 0
        return (*shape, *("m",) * (len(self.names) - len(shape) - free), *("yr",) * free)

    @property
    def n_linear(self) -> int:
        """Number of parameters that the model is linear in."""
        return len(self.names) - (len(self.free_term.unknowns) if self.free_term else 0)


def parse_model(text: str, origin: datetime.date | None = None) -> TimeModel:
    """Read the text of a model.

    Parameters
    ----------
    text : str
        Terms joined by ``+``; spaces and case do not matter. Dates as 2018-05-01, time constants in days.
    origin : datetime.date, optional
        Date of time zero of the years that the model is fitted to; needed where the text has dates.

    Raises
    ------
    InputError
        If a term is unknown or twice there, a date or time constant is missing, not readable or too many, or more than
        one term leaves its time or time constant to be found.
    """
    degree, line, terms = 1, None, []
    parts = [part.strip().lower() for part in text.split("+")]
    if not any(parts):
        raise InputError(f"The time function is empty. {_HELP}")
    for part in parts:
        name, *details = [piece.strip() for piece in part.split(":")]
        name = _ALIASES.get(name, name)
        if name not in TERMS:
            raise InputError(f"{name!r} in the time function {text!r} is no term. {_HELP}")
        if name in SHAPES:
            if details:
                raise InputError(f"{part!r} in the time function {text!r}: {name} takes no date. {_HELP}")
            line = max(SHAPES.index(name), -1 if line is None else line)
        else:
            terms.append(_term(name, details, text, origin))
    if line is not None:
        degree = line
    elif any(term.kind == LOGISTIC for term in terms):
        degree = 0
    labels = [term.label for term in terms]
    twice = next((label for label in labels if labels.count(label) > 1), None)
    if twice:
        raise InputError(f"{twice!r} is twice in the time function {text!r}. Leave one out.")
    free = [term.label for term in terms if term.unknowns]
    if len(free) > 1:
        raise InputError(
            f"In the time function {text!r} more than one term has times to be found: {', '.join(free)}. Give the "
            "time constants of all but one, in days, as in exp:2018-05-01:60."
        )
    if degree == 0 and not terms:
        raise InputError(f"The time function {text!r} is a constant: nothing moves in it. {_HELP}")
    return TimeModel("+".join(parts), degree, tuple(terms))


def _term(name: str, details: list[str], text: str, origin: datetime.date | None) -> Term:
    if name in PERIODS:
        if details:
            raise InputError(f"{name} in the time function {text!r} takes no date. {_HELP}")
        return Term(name, label=name)
    most = 1 if name == "step" else 2
    if len(details) > most or (name in DATED and not details) or (name == LOGISTIC and len(details) == 1):
        needs = "a date" if name == "step" else "a date and a time constant in days"
        raise InputError(f"{name} in the time function {text!r} takes {needs}, got {details}. {_HELP}")
    if not details:
        return Term(name, label=name)
    try:
        date = datetime.date.fromisoformat(details[0])
    except ValueError:
        raise InputError(
            f"The date of {name} in the time function {text!r} must be given as 2018-05-01, got {details[0]!r}."
        ) from None
    if origin is None:
        raise ValueError("A model with dates needs the date of time zero.")
    tau = None
    if len(details) == 2:
        try:
            days = float(details[1])
        except ValueError:
            days = math.nan
        if not (math.isfinite(days) and days > 0):
            raise InputError(
                f"The time constant of {name} in the time function {text!r} must be a positive number of days, got "
                f"{details[1]!r}."
            )
        tau = days / DAYS_PER_YEAR
    label = f"{name} {':'.join(details)}" if tau is not None else f"{name} {date.isoformat()}"
    return Term(name, (date - origin).days / DAYS_PER_YEAR, tau, label)


#: Models by the one word that chooses them, in the order of their numbers in a map of the choice: 1, 2, …
PRESETS = ("linear", "quadratic", "annual", "semiannual", "step", "exponential", "logarithmic", "logistic")
#: The first number of models that a text names.
FIRST_OWN_NUMBER = 11
#: Models that are tried where the choice is left to the series; with dates also those that need them.
_ALWAYS_TRIED = ("linear", "quadratic", "annual", "logistic")
AUTO = "auto"
#: A choice that is left to the series tries no wave of a year on dates of fewer years: half a wave bends as any bend
#: does, and takes the rate with it (7 times its standard deviation over half a year, 1.5 times over one).
LEAST_SEASONS = 1.5


def candidate_models(
    model: str,
    function: str | None = None,
    *,
    steps: Sequence[datetime.date] = (),
    onset: datetime.date | None = None,
    time_constant: float | None = None,
    origin: datetime.date,
) -> dict[int, TimeModel]:
    """The models that a choice of words stands for, by their numbers in a map of the choice.

    Parameters
    ----------
    model : str
        One of `PRESETS`, or ``auto``.
    function : str, optional
        Texts of models, separated by ``;``; goes before ``model``.
    steps : sequence of datetime.date
        Steps in every model; in ``auto`` in a model of their own, line and steps.
    onset : datetime.date, optional
        Beginning of an exponential or logarithmic decay; makes ``auto`` try both.
    time_constant : float, optional
        Of the decay [days]; None: to be found.
    origin : datetime.date
        Date of time zero.

    Raises
    ------
    InputError
        If a decay has no onset, ``step`` no dates, or a text cannot be read.
    """
    if function:
        texts = [text for text in function.split(";") if text.strip()]
        found = [parse_model(text, origin) for text in texts]
        if not found:
            raise InputError(f"FUNCTION names no time function: {function!r}. {_HELP}")
        names = [each.text for each in found]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice:
            raise InputError(f"FUNCTION names {twice!r} twice. Leave one out.")
        return {FIRST_OWN_NUMBER + number: each for number, each in enumerate(found)}
    check_choice("MODEL", model, (*PRESETS, AUTO))
    jumps = "".join(f"+step:{date.isoformat()}" for date in steps)
    decay = f":{onset.isoformat()}" if onset else ""
    decay += f":{time_constant:g}" if onset and time_constant is not None else ""
    if model == "step" and not steps:
        raise InputError("MODEL step needs the dates of the steps: give STEPS, as 2018-05-01, several with commas.")
    if model in ("exponential", "logarithmic") and onset is None:
        raise InputError(f"MODEL {model} needs the date at which the decay begins: give ONSET, as 2018-05-01.")
    texts = {**{name: name for name in PRESETS}, "step": "linear", **{name: name + decay for name in _ALIASES}}
    if model != AUTO:
        return {PRESETS.index(model) + 1: parse_model(texts[model] + jumps, origin)}
    tried = [*_ALWAYS_TRIED, *(("step",) if steps else ()), *(tuple(_ALIASES) if onset else ())]
    tried.sort(key=PRESETS.index)
    return {
        PRESETS.index(name) + 1: parse_model(texts[name] + (jumps if name == "step" else ""), origin) for name in tried
    }


def check_times(model: TimeModel, years: np.ndarray, origin: datetime.date | None = None) -> None:
    """Refuse a model whose dates lie where the series cannot see them, or that has more parameters than dates.

    Raises
    ------
    InputError
    """
    for term in model.terms:
        if term.when is None:
            continue
        before, after = int((years <= term.when).sum()), int((years > term.when).sum())
        if after == 0 or (term.kind != LOGISTIC and term.kind not in DECAYS and before == 0):
            span = f"{years.size} dates over {np.ptp(years):.2f} years"
            if origin is not None:
                first, last = (origin + datetime.timedelta(days=round(t * DAYS_PER_YEAR)) for t in years[[0, -1]])
                span = f"{first} to {last}"
            raise InputError(
                f"{term.label} lies outside the series ({span}): no date is "
                f"{'after' if after == 0 else 'before'} it. Give a date inside, or leave it out."
            )
    least = len(model.names) + (1 if model.free_term else 0)
    if years.size < least:
        raise InputError(
            f"The time function {model.text} has {len(model.names)} parameters and needs at least {least} dates, got "
            f"{years.size}. Choose a simpler one."
        )


def columns(model: TimeModel, years: np.ndarray, unknowns: Sequence[np.ndarray | float] = ()) -> list[np.ndarray]:
    """What each linear parameter is multiplied with.

    ``1, t, t^2 / 2, cos 2 pi t / T, sin 2 pi t / T, H(t - t_s), H (1 - exp(-(t - t_s) / tau)),
    H ln(1 + (t - t_s) / tau), 1 / (1 + exp(-(t - t0) / tau))`` with H = 1 after the date and 0 up to it.

    Parameters
    ----------
    model : TimeModel
    years : ndarray, shape (S,)
    unknowns : sequence of float or ndarray of shape (n,)
        Values of the free term's unknowns, in its order.

    Returns
    -------
    list of ndarray, shape (S, 1), or (S, n) for the free term where its unknowns are arrays.
    """
    t = np.asarray(years, dtype=np.float64)[:, np.newaxis]
    found = [np.ones_like(t), t, 0.5 * t * t][: model.degree + 1]
    for term in model.terms:
        if term.kind in PERIODS:
            angle = 2.0 * math.pi / PERIODS[term.kind] * t
            found += [np.cos(angle), np.sin(angle)]
        else:
            values = dict(zip(term.unknowns, unknowns))
            found.append(shape(term, t, values.get("t0", term.when), values.get("tau", term.tau)))
    return found


def shape(term: Term, t: np.ndarray, when: np.ndarray | float, tau: np.ndarray | float | None) -> np.ndarray:
    """Value of a step, decay or logistic of amplitude one at the times ``t`` (S, 1)."""
    after = np.maximum(t - when, 0.0)
    if term.kind == "step":
        return (t > when).astype(np.float64)
    if term.kind == "exp":
        return -np.expm1(-after / tau)
    if term.kind == "log":
        return np.log1p(after / tau)
    # tanh does not overflow
    return 0.5 + 0.5 * np.tanh(0.5 * (t - when) / tau)


def shape_slopes(term: Term, t: np.ndarray, when: np.ndarray | float, tau: np.ndarray | float) -> list[np.ndarray]:
    """Derivatives of `shape` with respect to the term's unknowns: t0 [1/yr], and ln tau."""
    after = np.maximum(t - when, 0.0)
    if term.kind == "exp":
        return [-after / tau * np.exp(-after / tau)]
    if term.kind == "log":
        return [-after / (tau + after)]
    sigmoid = shape(term, t, when, tau)
    bell = sigmoid * (1.0 - sigmoid)
    return [-bell / tau, -bell * (t - when) / tau]
