"""A raster of incidence angles that the user or a product gives, on the grid of a stack."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np

from ..checks import InputError
from ..grid import Grid, Window
from . import content
from .align import Aligner, check_grid
from .decide import Evidence, Findings
from .layers import HandlePool, inspect, read_layer

#: Meaning of a raster's values -> incidence from the vertical [deg]. All but the first may hold 0 for "not seen".
MEANINGS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "incidence_deg": lambda values: values,
    "incidence_rad": np.degrees,
    "elevation_deg": lambda values: 90.0 - values,
    "elevation_rad": lambda values: 90.0 - np.degrees(values),
    "up": lambda values: np.degrees(np.arccos(np.clip(np.abs(values), 0.0, 1.0))),
}


class IncidenceRaster:
    """Incidence angles [deg] from the vertical; may be read from several threads.

    Parameters
    ----------
    source : str
    grid : Grid
        Of the stack.
    reference : str
        Name of the layer or file that has this grid, for messages.
    align : bool
        Resample a raster of another grid instead of refusing it.
    findings : Findings
        Gets the mean as the first candidate for the incidence.
    meaning : str, optional
        A word of `MEANINGS`: what the values are.
    name : str, optional
        For messages, where the source is no path.

    Raises
    ------
    InputError
        If the raster cannot be opened, lies on another grid, or does not hold angles in degrees.
    """

    def __init__(
        self,
        source: str,
        grid: Grid,
        reference: str,
        align: bool,
        findings: Findings,
        meaning: str = "incidence_deg",
        name: str = "",
    ) -> None:
        self._pool, self._aligner, self._meaning = HandlePool(), Aligner(), meaning
        try:
            layer = dataclasses.replace(inspect(source), zero_is_nodata=meaning != "incidence_deg")
            layer = dataclasses.replace(layer, path=name or layer.path)
            problem = check_grid(layer, grid, reference)
            if problem and not align:
                raise InputError(problem)
            self._layer = self._aligner.onto(layer, grid) if problem else layer
            mean = _mean_angle(dataclasses.replace(content.pixels_of(self._pool, self._layer), read=self.read))
        except BaseException:
            self.close()
            raise
        evidence = Evidence(mean, f"mean of the raster {layer.name}")
        findings.candidates.setdefault("incidence", []).insert(0, evidence)

    def read(self, window: Window) -> np.ndarray:
        """Angles [deg] of a window, float32 (rows, cols)."""
        out = np.empty((window.rows, window.cols), dtype=np.float32)
        read_layer(self._pool, self._layer, window, out)
        return MEANINGS[self._meaning](out).astype(np.float32, copy=False)

    def close(self) -> None:
        """Close the file."""
        self._pool.close()
        self._aligner.close()


def _mean_angle(pixels: content.Pixels) -> float:
    values = np.concatenate([part[np.isfinite(part)] for part in content.sample(pixels)])
    low, high = float(values.min()), float(values.max())
    if not 0.0 < low <= high < 90.0 or high < 2.0:
        hint = "It looks like radians. " if 0.0 < low <= high < 2.0 else ""
        raise InputError(
            f"The incidence raster {pixels.name} must hold angles between 0 and 90 degrees, got {low:.6g} to "
            f"{high:.6g}. {hint}Give degrees from the vertical."
        )
    return float(values.mean())
