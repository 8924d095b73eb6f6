"""What a worker does with a window where more than a straight line is fitted, and the bands that come of it."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Mapping, Sequence

import numpy as np

from ..constants import DAYS_PER_YEAR, MM_PER_M
from ..grid import Window
from ..reporting import Reporter
from ..timeseries.timefunctions import choose_time_function
from ..timeseries.timefunctions_model import TimeModel
from .phases import decimal_years
from .velocity_sigma import DateNoise

#: Pixels between two looks at cancel; what the fit works with stays small beside the block.
CHUNK = 4096
#: Where no model can be fitted.
NO_MODEL = 255
#: Units of the parameters as they are written; times are dates, as decimal years, or days.
_UNITS = {"m": "mm", "m/yr": "mm/yr", "m/yr^2": "mm/yr^2"}


def parameter_bands(models: Mapping[int, TimeModel]) -> list[tuple[str, str]]:
    """Description and unit of the bands of PARAMETERS: each parameter of any model and its standard deviation."""
    bands = []
    for name, unit in _parameters(models):
        deviation = "days" if unit == "yr" else unit
        bands += [(f"{name} [{unit}]", unit), (f"std of {name} [{deviation}]", deviation)]
    return bands


def _parameters(models: Mapping[int, TimeModel]) -> list[tuple[str, str]]:
    """Names of the parameters of all models and the units in which they are written."""
    found: dict[str, str] = {}
    for model in models.values():
        for name, unit in zip(model.names, model.units):
            found[name] = _UNITS.get(unit) or ("yr" if name.endswith(" t0") else "days")
    return list(found.items())


def choice_words(models: Mapping[int, TimeModel]) -> str:
    """Numbers and texts of the models."""
    return "; ".join(f"{number}: {model.text}" for number, model in models.items())


class FunctionFitter:
    """Fits the models to windows, in any thread, and counts what was chosen.

    Parameters
    ----------
    years : ndarray, shape (S,)
        Since ``first`` [yr].
    models : mapping of int to TimeModel
    first : datetime.date
    criterion : {"bic", "aicc"}
    names : sequence of str
        Outputs to work out; VELOCITY always is.
    reporter : Reporter
    """

    def __init__(
        self,
        years: np.ndarray,
        models: Mapping[int, TimeModel],
        first: datetime.date,
        criterion: str,
        names: Sequence[str],
        reporter: Reporter,
    ) -> None:
        self._years, self._models, self._first = years, models, first
        self._criterion, self._names, self._reporter = criterion, set(names) | {"VELOCITY"}, reporter
        self._counts, self._unfitted = np.zeros(256, dtype=np.int64), 0
        self._lock = threading.Lock()

    def n_bands(self, name: str) -> int:
        """Bands of an output."""
        if name == "PARAMETERS":
            return 2 * len(_parameters(self._models))
        return self._years.size if name == "MODELLED" else 1

    def compute(self, window: Window, displacement: np.ndarray, noise: DateNoise | None = None):
        """Outputs of a window, each (bands, rows, cols) or (rows, cols), in the units in which they are written.

        Parameters
        ----------
        window : Window
        displacement : ndarray, shape (S, rows, cols)
            [m]
        noise : DateNoise, optional
            Of the dates; needed for SIGMA.
        """
        shape = (window.rows, window.cols)
        flat = displacement.reshape(self._years.size, -1)
        arrays = {
            name: np.empty((self.n_bands(name), flat.shape[1]), dtype=_TYPES.get(name, np.float32))
            for name in self._names
        }
        for start in range(0, flat.shape[1], CHUNK):
            self._reporter.stop_if_cancelled()
            part = slice(start, start + CHUNK)
            for name, values in self._chunk(flat[:, part], None if noise is None else noise.of_pixels(part)).items():
                arrays[name][:, part] = values
        return {name: array.reshape(-1, *shape) for name, array in arrays.items()}

    def _chunk(self, values: np.ndarray, noise: DateNoise | None) -> dict[str, np.ndarray]:
        models = tuple(self._models.values())
        known = {} if noise is None else {"sigma": noise.sigma, "walk": noise.walk}
        found = choose_time_function(self._years, values, models, **known, criterion=self._criterion)
        numbers = np.array([*self._models, NO_MODEL])[found.choice]
        results = {"VELOCITY": found.pick("rate") * MM_PER_M}
        if "VELOCITY_STD" in self._names:
            results["VELOCITY_STD"] = found.pick("rate_error") * MM_PER_M
        if "SIGMA" in self._names:
            results["SIGMA"] = found.pick("rate_sigma") * MM_PER_M
        if "OBSERVATIONS" in self._names:
            results["OBSERVATIONS"] = found.fits[0].observations
        if "RESIDUAL_RMS" in self._names:
            results["RESIDUAL_RMS"] = found.pick("residual_rms") * MM_PER_M
        if "MODELLED" in self._names:
            results["MODELLED"] = found.pick("modelled") * MM_PER_M
        if "MODEL_CHOICE" in self._names:
            results["MODEL_CHOICE"] = numbers
        if "PARAMETERS" in self._names:
            results["PARAMETERS"] = self._parameter_values(found)
        with self._lock:
            self._counts += np.bincount(numbers, minlength=256)
            self._unfitted += int(((found.choice < 0) & (found.fits[0].observations > 0)).sum())
        return results

    def _parameter_values(self, found) -> np.ndarray:
        """Bands of PARAMETERS; NaN where the chosen model has no such parameter."""
        columns = _parameters(self._models)
        bands = np.full((2 * len(columns), found.choice.size), np.nan)
        for place, (name, unit) in enumerate(columns):
            for number, fit in enumerate(found.fits):
                if name not in fit.names:
                    continue
                here, row = found.choice == number, fit.names.index(name)
                value, deviation = fit.parameters[row, here], fit.sigmas[row, here]
                if unit == "yr":
                    value, deviation = decimal_years(self._first, value), deviation * DAYS_PER_YEAR
                else:
                    factor = DAYS_PER_YEAR if unit == "days" else MM_PER_M
                    value, deviation = value * factor, deviation * factor
                bands[2 * place, here], bands[2 * place + 1, here] = value, deviation
        return bands

    def report(self) -> dict[str, object]:
        """Tell the reporter what was chosen, and return it as a summary."""
        fitted = int(self._counts[:NO_MODEL].sum())
        total = fitted + self._unfitted
        if not total:
            return {}
        shares = [
            f"{model.text} {100.0 * self._counts[number] / total:.1f} %" for number, model in self._models.items()
        ]
        if len(shares) > 1:
            self._reporter.info(f"Chosen functions of time: {', '.join(shares)} of {total} pixels.")
        if self._unfitted:
            self._reporter.warn(
                f"{self._unfitted} of {total} pixels ({100.0 * self._unfitted / total:.1f} %) do not determine the "
                f"{'function' if len(shares) == 1 else 'functions'} of time and are empty: they have too few dates, a "
                "step lies in a gap of theirs, or the time or time constant of a curve that is hardly there ran to the "
                "end of where it is looked for. MODEL auto takes a simpler function there."
            )
        return {"models_used": ", ".join(shares), "undetermined_share": self._unfitted / total}


_TYPES = {"OBSERVATIONS": np.int16, "MODEL_CHOICE": np.uint8}
