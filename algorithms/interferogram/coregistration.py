"""Where the secondary image lies: offsets by intensity correlation, and the low-order polynomial through them.

Offsets are ``position in the secondary - position in the reference`` [pixels]: ground that moves away from the radar
has a positive offset in samples. What the polynomial follows is taken out of the images by resampling, and with it out
of everything that is measured later: ``measured = dr - offset``. So it must be smooth, and fitted to stable ground.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..checks import InputError

#: Windows that the polynomial must have per coefficient; with fewer the degree is lowered.
WINDOWS_PER_TERM = 3
#: Windows without which there are no offsets at all.
FEWEST_WINDOWS = 4
#: Residual scatter [pixels] beyond which the windows do not agree with each other: what correlates was chance.
LARGEST_SCATTER = 0.5
#: A window's residual beyond so many robust standard deviations counts nothing (Tukey's biweight).
_TUKEY = 4.685
#: Residuals are not taken to scatter less than this [pixels], so that exact data keep all their windows.
_LEAST_SCATTER = 0.002
_ITERATIONS = 50
#: Refinements of a peak: each moves the window by what was found, so the bias of the parabola vanishes with the rest.
_REFINEMENTS = 3
#: Pixels about the peak, in the oversampled surface, that are not background.
_PEAK_REACH = 6
#: Half pixels from the border of the search within which a peak cannot be refined.
_BORDER = 3
#: A design worse conditioned than this does not determine its polynomial: windows in one row, say.
_WORST_CONDITION = 200.0
#: Pixels about a window of the reference, so that oversampling does not wrap its one side into the other.
MARGIN = 8
#: Intensity is I / (I + so many medians): speckle stays as it is, but a house does not outvote the ground about it. On
#: the real pair of Amsterdam the scatter of the offsets falls from 0.06 to 0.013 pixels, and windows of unrelated
#: ground that shows nothing but houses no longer pass for a match (signal to noise 26 without, 4.6 with).
_SATURATION = 10.0
#: Least share of a window that must have data.
_LEAST_DATA = 0.7


@dataclass(frozen=True)
class WindowOffset:
    """What correlation found in one window.

    Attributes
    ----------
    lines, samples : float
        Offset [pixels].
    snr : float
        Height of the peak over the root mean square of the correlation away from it.
    correlation : float
        Height of the peak: correlation coefficient of the intensities.
    at_border : bool
        The peak lies at the border of the search area: the true one may lie beyond.
    """

    lines: float
    samples: float
    snr: float
    correlation: float
    at_border: bool


def window_grid(length: int, window: int, count: int, margin: int) -> np.ndarray:
    """First pixels of ``count`` windows evenly along an axis, away from its ends by ``margin`` where there is room.

    Fewer where windows would lie closer than a quarter of their length; shape (n,), n at least 1.
    """
    margin = min(margin, (length - window) // 4)
    room = length - window - 2 * margin
    most = 1 + room // max(1, window // 4)
    return np.unique(np.linspace(margin, margin + room, max(1, min(count, most))).round().astype(np.int64))


def correlate_window(
    reference: np.ndarray, secondary: np.ndarray, search: tuple[int, int], centres: tuple[float, float] = (0.0, 0.0)
) -> WindowOffset | None:
    """Offset of one window from the peak of the normalised correlation of intensities.

    Both are oversampled by two before they are squared, for intensity has twice the bandwidth; very bright targets are
    subdued; the peak is refined by shifting the secondary by what was found and looking again.

    Parameters
    ----------
    reference : ndarray of complex64, shape (h + 2 MARGIN, w + 2 MARGIN)
        The window and a margin; zero is no data.
    secondary : ndarray of complex64, shape (h + 2 search[0], w + 2 search[1])
        The same place with the margin of the search.
    search : (lines, samples)
        Largest offset that is looked for, at least 4 [pixels].
    centres : (azimuth, range)
        Centres of the spectra [cycles/pixel].

    Returns
    -------
    WindowOffset or None
        None where either has too little data or no contrast.
    """
    inner = reference[MARGIN:-MARGIN, MARGIN:-MARGIN]
    middle = secondary[search[0] : secondary.shape[0] - search[0], search[1] : secondary.shape[1] - search[1]]
    if min(np.count_nonzero(part) / part.size for part in (inner, middle)) < _LEAST_DATA:
        return None
    fine = _oversampled_intensity(reference, centres)
    template = _template(fine[2 * MARGIN : -2 * MARGIN, 2 * MARGIN : -2 * MARGIN])
    if template is None:
        return None
    surface = _correlation(template, _oversampled_intensity(secondary, centres))
    row, col = np.unravel_index(int(surface.argmax()), surface.shape)
    peak = float(surface[row, col])
    if not peak > 0.0:
        return None
    away = np.ones(surface.shape, dtype=bool)
    away[max(0, row - _PEAK_REACH) : row + _PEAK_REACH + 1, max(0, col - _PEAK_REACH) : col + _PEAK_REACH + 1] = False
    if not away.any():
        return None
    background = float(np.sqrt(np.mean(np.square(surface[away]))))
    at_border = any(not _BORDER <= place < length - _BORDER for place, length in zip((row, col), surface.shape))
    shift = np.array([row / 2.0 - search[0], col / 2.0 - search[1]])
    if not at_border:
        shift, peak = _refined(template, secondary, shift, search, centres, peak)
    return WindowOffset(float(shift[0]), float(shift[1]), peak / max(background, 1e-12), peak, bool(at_border))


def _refined(
    template: np.ndarray,
    secondary: np.ndarray,
    shift: np.ndarray,
    search: tuple[int, int],
    centres: tuple[float, float],
    peak: float,
) -> tuple[np.ndarray, float]:
    """The offset to a small fraction of a pixel, and the height of the peak there."""
    height, width = template.shape[0] // 2, template.shape[1] // 2
    # Room about the window, as far as the margin has it, keeps what the shift wraps around away from it.
    for _ in range(_REFINEMENTS):
        whole = np.round(shift).astype(np.int64)
        room = [min(MARGIN, search[axis] + int(whole[axis]), search[axis] - int(whole[axis])) for axis in (0, 1)]
        if min(room) < 1:
            return shift, peak
        top, left = search[0] + int(whole[0]) - room[0], search[1] + int(whole[1]) - room[1]
        part = secondary[top : top + height + 2 * room[0], left : left + width + 2 * room[1]]
        intensity = _oversampled_intensity(part, centres, shift - whole)
        near = intensity[2 * room[0] - 1 : 2 * (room[0] + height) + 1, 2 * room[1] - 1 : 2 * (room[1] + width) + 1]
        surface = _correlation(template, near)
        step = _parabola(surface)
        if step is None:
            return shift, peak
        peak = float(surface[1, 1])
        shift = shift + step
    return shift, peak


def _parabola(surface: np.ndarray) -> np.ndarray | None:
    """Peak of the paraboloid through 3 x 3 values, half a pixel apart [pixels]; None where they have no peak."""
    middle = surface[1, 1]
    curve = np.array([surface[0, 1] + surface[2, 1] - 2 * middle, surface[1, 0] + surface[1, 2] - 2 * middle])
    slope = 0.5 * np.array([surface[2, 1] - surface[0, 1], surface[1, 2] - surface[1, 0]])
    mixed = 0.25 * (surface[2, 2] - surface[2, 0] - surface[0, 2] + surface[0, 0])
    determinant = curve[0] * curve[1] - mixed * mixed
    if not (curve < 0).all() or not determinant > 0:
        return None
    step = -np.array([curve[1] * slope[0] - mixed * slope[1], curve[0] * slope[1] - mixed * slope[0]]) / determinant
    return np.clip(step, -1.0, 1.0) / 2.0


def _oversampled_intensity(
    image: np.ndarray, centres: tuple[float, float], shift: tuple[float, float] | np.ndarray = (0.0, 0.0)
) -> np.ndarray:
    """Intensity at twice the sampling, (2h, 2w), bright targets subdued; ``shift`` brings x + shift to x."""
    from scipy.fft import fft2, ifft2

    rows, cols = image.shape
    down = np.exp(-2j * np.pi * centres[0] * np.arange(rows))[:, np.newaxis].astype(np.complex64)
    across = np.exp(-2j * np.pi * centres[1] * np.arange(cols)).astype(np.complex64)
    spectrum = fft2(image * down * across)
    if shift[0] or shift[1]:
        spectrum = spectrum * np.exp(2j * np.pi * shift[0] * np.fft.fftfreq(rows))[:, np.newaxis].astype(np.complex64)
        spectrum = spectrum * np.exp(2j * np.pi * shift[1] * np.fft.fftfreq(cols)).astype(np.complex64)
    wide = np.zeros((2 * rows, 2 * cols), dtype=np.complex64)
    top, left = (rows + 1) // 2, (cols + 1) // 2
    for from_rows, to_rows in ((slice(0, top), slice(0, top)), (slice(top, rows), slice(rows + top, 2 * rows))):
        for from_cols, to_cols in ((slice(0, left), slice(0, left)), (slice(left, cols), slice(cols + left, 2 * cols))):
            wide[to_rows, to_cols] = spectrum[from_rows, from_cols]
    fine = ifft2(wide)
    power = np.square(fine.real) + np.square(fine.imag)
    return power / (power + np.float32(_SATURATION) * np.median(power) + np.float32(1e-30))


def _template(intensity: np.ndarray) -> np.ndarray | None:
    """Without mean and of unit norm; None where it has no contrast."""
    centred = intensity - intensity.mean(dtype=np.float64)
    norm = float(np.sqrt(np.sum(np.square(centred), dtype=np.float64)))
    return (centred / norm).astype(np.float64) if norm > 0.0 and math.isfinite(norm) else None


def _correlation(template: np.ndarray, intensity: np.ndarray) -> np.ndarray:
    """Correlation coefficients at every place of the template in the larger array."""
    from scipy.fft import irfft2, next_fast_len, rfft2

    shape = intensity.shape[0] - template.shape[0] + 1, intensity.shape[1] - template.shape[1] + 1
    size = [next_fast_len(length, real=True) for length in intensity.shape]
    values = intensity.astype(np.float64)
    values = values - values.mean()
    # No wrap: only places where the template lies inside are kept.
    products = irfft2(rfft2(values, s=size) * np.conj(rfft2(template, s=size)), s=size)[: shape[0], : shape[1]]
    count = template.size
    sums, squares = _box_sums(values, template.shape), _box_sums(np.square(values), template.shape)
    variance = squares - np.square(sums) / count
    least = 1e-9 * max(float(squares.max()), 1e-300)
    return np.where(variance > least, products / np.sqrt(np.maximum(variance, least)), 0.0)


def _box_sums(values: np.ndarray, box: tuple[int, int]) -> np.ndarray:
    total = np.zeros((values.shape[0] + 1, values.shape[1] + 1))
    np.cumsum(np.cumsum(values, axis=0), axis=1, out=total[1:, 1:])
    down = total[box[0] :] - total[: -box[0]]
    return down[:, box[1] :] - down[:, : -box[1]]


@dataclass(frozen=True)
class OffsetPolynomial:
    """Offsets of lines and samples as polynomials of place in the reference image.

    Attributes
    ----------
    degree : int
        0 to 3, of all powers together.
    middle, scale : (lines, samples)
        Places are ``(place - middle) / scale``, about -1 to 1.
    coefficients : ndarray, shape (terms, 2)
        Of lines and samples [pixels]; terms in the order of `_powers`.
    """

    degree: int
    middle: tuple[float, float]
    scale: tuple[float, float]
    coefficients: np.ndarray

    @classmethod
    def constant(cls, lines: float, samples: float) -> OffsetPolynomial:
        """The same offset everywhere."""
        return cls(0, (0.0, 0.0), (1.0, 1.0), np.array([[lines, samples]], dtype=np.float64))

    def at(self, rows: np.ndarray, cols: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Offsets of lines and samples [pixels], float64, at places that broadcast [pixels of the reference]."""
        row, col = ((np.asarray(p) - m) / s for p, m, s in zip((rows, cols), self.middle, self.scale))
        total: list[np.ndarray | float] = [0.0, 0.0]
        for term, (down, across) in enumerate(_powers(self.degree)):
            part = row**down * col**across
            for axis in (0, 1):
                total[axis] = total[axis] + self.coefficients[term, axis] * part
        return total[0], total[1]


@dataclass(frozen=True)
class OffsetFit:
    """A polynomial and what it rests on.

    Attributes
    ----------
    polynomial : OffsetPolynomial
    used : ndarray of bool, shape (n,)
        Windows that count in the end.
    residuals : ndarray, shape (n, 2)
        Offsets of lines and samples less the polynomial [pixels].
    rms : (lines, samples)
        Root mean squares of the residuals of the windows used [pixels].
    lowered : bool
        The degree is lower than the one asked for.
    """

    polynomial: OffsetPolynomial
    used: np.ndarray
    residuals: np.ndarray
    rms: tuple[float, float]
    lowered: bool


def fit_offsets(rows: np.ndarray, cols: np.ndarray, offsets: np.ndarray, degree: int) -> OffsetFit:
    """Robust polynomial through window offsets: least absolute residuals first, then Tukey's biweight.

    A window counts or does not for both axes alike, by the length of its residual.

    Parameters
    ----------
    rows, cols : ndarray, shape (n,)
        Middles of the windows [pixels].
    offsets : ndarray, shape (n, 2)
        Of lines and samples [pixels].
    degree : int
        0 to 3; lowered where windows are too few or lie in a row.

    Raises
    ------
    InputError
        If there are fewer than `FEWEST_WINDOWS`, or they do not agree with each other: the images do not correlate.
    """
    if degree not in (0, 1, 2, 3):
        raise InputError(f"DEGREE must be 0, 1, 2 or 3, got {degree!r}.")
    count = len(rows)
    if count < FEWEST_WINDOWS:
        raise InputError(_no_correlation(f"{count} windows have a clear peak, and {FEWEST_WINDOWS} are needed"))
    places = np.stack([rows, cols]).astype(np.float64)
    middle = 0.5 * (places.min(axis=1) + places.max(axis=1))
    scale = np.maximum(0.5 * np.ptp(places, axis=1), 1.0)
    row, col = (places - middle[:, np.newaxis]) / scale[:, np.newaxis]
    chosen = degree
    while chosen:
        design = _design(row, col, chosen)
        if count >= WINDOWS_PER_TERM * design.shape[1] and np.linalg.cond(design) < _WORST_CONDITION:
            break
        chosen -= 1
    design = _design(row, col, chosen)
    coefficients, weight = _robust(design, np.asarray(offsets, dtype=np.float64))
    residuals = offsets - design @ coefficients
    used = weight > 0
    scatter = float(np.median(np.hypot(*residuals.T)))
    if used.sum() < FEWEST_WINDOWS or scatter > LARGEST_SCATTER:
        raise InputError(
            _no_correlation(
                f"the offsets of {count} windows scatter by {scatter:.2f} pixels about a polynomial of degree {chosen}"
            )
        )
    rms = np.sqrt(np.mean(np.square(residuals[used]), axis=0))
    polynomial = OffsetPolynomial(chosen, tuple(middle.tolist()), tuple(scale.tolist()), coefficients)
    return OffsetFit(polynomial, used, residuals, (float(rms[0]), float(rms[1])), chosen < degree)


def _no_correlation(what: str) -> str:
    return (
        f"The images do not correlate: {what}. They may show different places, be further apart than SEARCH, or have "
        "lost their coherence. Check that they are of one track; give a larger SEARCH, or larger windows "
        "(WINDOW_LINES, WINDOW_SAMPLES)."
    )


def _powers(degree: int) -> list[tuple[int, int]]:
    return [(total - across, across) for total in range(degree + 1) for across in range(total + 1)]


def _design(row: np.ndarray, col: np.ndarray, degree: int) -> np.ndarray:
    return np.stack([row**down * col**across for down, across in _powers(degree)], axis=1)


def _robust(design: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Coefficients (terms, 2) and the final weights (n,)."""
    weight = np.ones(len(values))
    coefficients = np.zeros((design.shape[1], 2))
    for iteration in range(_ITERATIONS):
        root = np.sqrt(weight)[:, np.newaxis]
        found = np.linalg.lstsq(design * root, values * root, rcond=None)[0]
        change = float(np.abs(found - coefficients).max())
        coefficients = found
        length = np.hypot(*(values - design @ coefficients).T)
        if iteration < _ITERATIONS // 2:
            weight = 1.0 / np.maximum(length, _LEAST_SCATTER)
            continue
        # Median of a Rayleigh distribution: 1.1774 standard deviations of one axis.
        spread = max(float(np.median(length)) / 1.1774, _LEAST_SCATTER)
        share = length / (_TUKEY * spread)
        weight = np.where(share < 1.0, np.square(1.0 - np.square(share)), 0.0)
        if change < 1e-7 and iteration > _ITERATIONS // 2 + 3:
            break
    return coefficients, weight
