"""What is known of a stack's radar, from which source, and where the sources disagree."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..checks import InputError, check_choice, check_incidence
from ..constants import SPEED_OF_LIGHT
from ..geometry import AWAY, LEFT, RIGHT, TOWARD, ViewingGeometry
from . import tags
from .headers import Headers
from .layers import Layer, short_name
from .request import Decision, StackRequest

#: Layers of one stack whose wavelengths differ by more than this share come from different radars.
WAVELENGTH_SPREAD = 1e-3
#: Share by which two sources of the wavelength may differ unnoticed (c rounded to 3e8 m/s makes 7e-4).
_WAVELENGTH_TOLERANCE = 2e-4
_ROUNDED_HINT = (
    " They differ as 3e8 m/s does from the speed of light (0.07 %): one was computed with the rounded value."
)
_ANGLE_TOLERANCE_DEG = 1.0
_RANGE_TOLERANCE = 0.01
#: Processors whose unwrapped phase grows with range. MintPy turns the phase of all of them into displacement with the
#: same minus sign; GMTSAR's own sbas has -79.58 * wavelength * phase.
AWAY_PROCESSORS = {
    "gamma": "GAMMA",
    "roipac": "ROI_PAC",
    "isce": "ISCE",
    "isce2": "ISCE",
    "isce3": "ISCE",
    "gmtsar": "GMTSAR",
    "snap": "SNAP",
    "hyp3": "HyP3",
    "aria": "ARIA",
    "mintpy": "MintPy",
    "licsar": "LiCSAR",
    "mininginsar": "Mining InSAR",
}


@dataclass(frozen=True)
class Evidence:
    """A value and where it was found."""

    value: float | str
    source: str


@dataclass
class Findings:
    """Candidates per item, best first, and what was decided from them.

    Attributes
    ----------
    candidates : dict
        Item -> evidence in order of trust.
    decisions : list of Decision
    warnings : list of str
    """

    candidates: dict[str, list[Evidence]] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def add(self, item: str, value: float | str | None, source: str) -> None:
        """Put a candidate behind those already there; None is no candidate."""
        if value is not None:
            self.candidates.setdefault(item, []).append(Evidence(value, source))

    def decide(self, item: str, unit: str, differ: Callable[[float, float], bool]) -> float | None:
        """Take the first candidate, record it, and warn of every later one that differs."""
        evidence = self.candidates.get(item, [])
        if not evidence:
            return None
        best = evidence[0]
        self.decisions.append(Decision(item, f"{best.value:.9g} {unit}", best.source))
        for other in evidence[1:]:
            if differ(best.value, other.value):
                self.warnings.append(
                    f"Sources disagree about the {item}: {best.value:.9g} {unit} ({best.source}), "
                    f"{other.value:.9g} {unit} ({other.source}). The first is used."
                    + (_ROUNDED_HINT if item == "wavelength" and _rounded_speed(best.value, other.value) else "")
                )
        return best.value

    def decide_word(self, item: str) -> str | None:
        """The same for a word."""
        evidence = self.candidates.get(item, [])
        if not evidence:
            return None
        best = evidence[0]
        self.decisions.append(Decision(item, str(best.value), best.source))
        for other in evidence[1:]:
            if other.value != best.value:
                self.warnings.append(
                    f"Sources disagree about the {item}: {best.value} ({best.source}), {other.value} ({other.source}). "
                    "The first is used."
                )
        return str(best.value)


def add_parameters(findings: Findings, request: StackRequest) -> None:
    """What the user said wins over everything."""
    findings.add("wavelength", request.wavelength, "parameter WAVELENGTH")
    findings.add("incidence", request.incidence, "parameter INCIDENCE")
    findings.add("heading", request.heading, "parameter HEADING")
    findings.add("slant range", request.slant_range, "parameter SLANT_RANGE")
    findings.add("look side", request.look_side, "parameter LOOK_SIDE")
    findings.add("phase sign", request.phase_sign, "parameter PHASE_SIGN")


def add_layer_tags(findings: Findings, layers: Sequence[Layer]) -> None:
    """Tags of the layers, ours and PyRate's.

    Raises
    ------
    InputError
        If the wavelengths of two layers differ: they do not come from one radar.
    """
    check_one_wavelength([(number, layer.name) for layer, number in _tagged(layers, tags.WAVELENGTH)])
    for item, tag in (
        ("wavelength", tags.WAVELENGTH),
        ("incidence", tags.INCIDENCE),
        ("heading", tags.HEADING),
        ("slant range", tags.SLANT_RANGE),
    ):
        found = _tagged(layers, tag)
        if not found:
            continue
        numbers = [number for _layer, number in found]
        findings.add(item, float(np.median(numbers)), f"tag {tag} of {count(len(found), 'layer')}")
        if item != "wavelength" and _spread(item, numbers):
            low, high = (pick(found, key=lambda entry: entry[1]) for pick in (min, max))
            findings.warnings.append(
                f"The layers disagree about the {item}: {low[1]:.6g} ({low[0].name}) to {high[1]:.6g} "
                f"({high[0].name}); their median is used."
            )
    for item, tag, choices in (
        ("look side", tags.LOOK_SIDE, (RIGHT, LEFT)),
        ("phase sign", tags.PHASE_SIGN, (AWAY, TOWARD)),
    ):
        words = {layer.tags[tag].strip().lower(): layer.name for layer in layers if layer.tags.get(tag)}
        if len(words) > 1:
            raise InputError(
                f"The layers disagree about the {item}: "
                + ", ".join(f"{word} ({name})" for word, name in words.items())
                + f". Layers of one stack must agree in their tag {tag}."
            )
        for word, name in words.items():
            findings.add(item, check_choice(f"Tag {tag} of {name}", word, choices), f"tag {tag}")


def corrections_of(layers: Sequence[Layer], findings: Findings) -> str:
    """What the layers say was taken off them, in words; a doubt where not all say the same."""
    said = [layer.tags.get(tags.CORRECTIONS, "").strip() for layer in layers]
    words = sorted(set(said) - {""})
    found = joined_corrections(*words)
    if found:
        findings.decisions.append(Decision("corrections", found, f"tag {tags.CORRECTIONS}"))
    if found and len(set(said)) > 1:
        findings.warnings.append(
            f"The interferograms were not all corrected alike: some say {found}, {said.count('')} of {len(said)} "
            "say of none. What one date adds then differs from pair to pair. Give pairs that were treated alike."
        )
    return found


def joined_corrections(*words: str) -> str:
    """Several lists of corrections as one, each of them once."""
    parts = [part.strip() for text in words for part in text.split(",")]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def check_one_wavelength(found: Sequence[tuple[float, str]]) -> None:
    """Raise `InputError` when (wavelength [m], name) entries do not come from one radar."""
    if not found:
        return
    low, high = min(found), max(found)
    if high[0] - low[0] > WAVELENGTH_SPREAD * low[0]:
        raise InputError(
            f"The wavelengths of the layers disagree: {low[0]:.9g} m ({low[1]}) and {high[0]:.9g} m ({high[1]}). "
            "Interferograms of different radars cannot share one stack; remove those that do not belong."
        )


def add_headers(findings: Findings, headers: Headers) -> None:
    """GAMMA image parameters, then ROI_PAC resources."""
    images = list(headers.images.values())
    if images:
        check_one_wavelength([(image.wavelength, short_name(image.path)) for image in images if image.wavelength])
        source = _headers_source("GAMMA", [image.path for image in images])
        for item, attribute in _ATTRIBUTES:
            findings.add(item, _median(item, [getattr(image, attribute) for image in images]), source)
        findings.add("look side", next((image.look_side for image in images if image.look_side), None), source)
        for image in images:
            computed = image.incidence_from_orbit
            if image.incidence and computed and abs(image.incidence - computed) > _ANGLE_TOLERANCE_DEG:
                findings.warnings.append(
                    f"{short_name(image.path)} contradicts itself: incidence_angle {image.incidence:.2f} degrees, "
                    f"but its orbit radius and centre range ({image.slant_range:.0f} m) give {computed:.2f}. Check the "
                    "incidence and the slant range before you estimate DEM errors or project onto the vertical."
                )
                break
    resources = list(headers.resources.values())
    if resources:
        check_one_wavelength([(read.wavelength, short_name(path)) for path, read in resources if read.wavelength])
        source = _headers_source("ROI_PAC", [path for path, _read in resources])
        for item, attribute in _ATTRIBUTES:
            findings.add(item, _median(item, [getattr(read, attribute) for _path, read in resources]), source)
        findings.add("look side", next((read.look_side for _path, read in resources if read.look_side), None), source)


_ATTRIBUTES = (
    ("wavelength", "wavelength"),
    ("incidence", "incidence"),
    ("heading", "heading"),
    ("slant range", "slant_range"),
)


def add_processor(findings: Findings, layers: Sequence[Layer], headers: Headers) -> None:
    """Phase sign from the processor that the tags or the headers name."""
    named = {}
    for layer in layers:
        for tag in ("INSAR_PROCESSOR", "PROCESSOR"):
            if layer.tags.get(tag):
                named.setdefault(layer.tags[tag].strip(), f"tag {tag}")
                break
    for name in headers.processors.values():
        if name:
            named.setdefault(name, "PROCESSOR in the .rsc header")
    if not named and headers.images:
        named["GAMMA"] = "GAMMA headers beside the layers"
    if not named and headers.resources:
        named["ROI_PAC"] = "ROI_PAC headers beside the layers"
    for name, source in named.items():
        known = AWAY_PROCESSORS.get("".join(character for character in name.lower() if character.isalnum()))
        if known:
            findings.add("phase sign", AWAY, f"processor {known} ({source}): its phase grows with range")


def decide_geometry(findings: Findings, request: StackRequest) -> ViewingGeometry:
    """Settle every item of the viewing geometry.

    Raises
    ------
    InputError
        If nobody says the wavelength or the sign of the phase, which every use of a stack needs.
    """
    wavelength = findings.decide("wavelength", "m", lambda a, b: abs(a - b) > _WAVELENGTH_TOLERANCE * a)
    if wavelength is None:
        raise InputError(
            "WAVELENGTH is missing: phase cannot become displacement without it, and no tag (WAVELENGTH_METRES), GAMMA "
            "*_slc.par or ROI_PAC .rsc beside the layers says it. Give the parameter WAVELENGTH in metres."
        )
    if not math.isfinite(wavelength) or wavelength <= 0.0:
        raise InputError(f"The wavelength must be a positive number of metres, got {wavelength!r}. Give WAVELENGTH.")
    sign = findings.decide_word("phase sign")
    if sign is None:
        raise InputError(
            "PHASE_SIGN is missing: the processor that made the interferograms is not known (no tag INSAR_PROCESSOR or "
            "PHASE_SIGN, no GAMMA or ROI_PAC header beside them), so nobody says whether positive phase means away "
            "from the satellite. Give PHASE_SIGN: away for GAMMA, ROI_PAC, ISCE, GMTSAR and HyP3, toward where the "
            "product says so."
        )
    incidence = findings.decide("incidence", "deg", _angles_differ)
    return ViewingGeometry(
        wavelength=wavelength,
        incidence=None if incidence is None else check_incidence(incidence),
        incidence_raster=request.incidence_raster,
        heading=findings.decide("heading", "deg", _angles_differ),
        slant_range=findings.decide("slant range", "m", lambda a, b: abs(a - b) > _RANGE_TOLERANCE * a),
        look_side=findings.decide_word("look side"),
        phase_sign=sign,
    )


def _rounded_speed(first: float, second: float) -> bool:
    ratio = max(first, second) / min(first, second)
    return abs(ratio - 3e8 / SPEED_OF_LIGHT) < 2e-5


def _headers_source(processor: str, paths: Sequence[str]) -> str:
    return f"{count(len(paths), f'{processor} header')} ({short_name(paths[0])}{', ...' if paths[1:] else ''})"


def _tagged(layers: Sequence[Layer], tag: str) -> list[tuple[Layer, float]]:
    found = [(layer, tag_number(layer.tags, tag)) for layer in layers]
    return [(layer, number) for layer, number in found if number is not None]


def tag_number(found: Mapping[str, str], tag: str) -> float | None:
    """A tag as a number; None when it is absent or none."""
    try:
        value = float(found[tag])
    except (KeyError, ValueError):
        return None
    return value if math.isfinite(value) else None


def _median(item: str, values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    if not known:
        return None
    if item == "heading":
        # a mean of directions, so that 359.9 and 0.1 do not make 180
        angle = math.degrees(math.atan2(*(float(np.mean(f(np.radians(known)))) for f in (np.sin, np.cos))))
        return angle if min(known) < 0.0 else angle % 360.0
    return float(np.median(known))


def _spread(item: str, numbers: Sequence[float]) -> bool:
    if item == "slant range":
        return max(numbers) - min(numbers) > _RANGE_TOLERANCE * min(numbers)
    return any(_angles_differ(numbers[0], number) for number in numbers)


def _angles_differ(first: float, second: float) -> bool:
    return abs((first - second + 180.0) % 360.0 - 180.0) > _ANGLE_TOLERANCE_DEG


def count(number: int, noun: str) -> str:
    """``3 pairs``, ``1 pair``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
