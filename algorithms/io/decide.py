"""What is known of a stack's radar and baselines, from which source, and where the sources disagree."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..checks import InputError, check_choice, check_incidence
from ..geometry import AWAY, LEFT, RIGHT, TOWARD, ViewingGeometry
from ..timeseries.network import DatePair, pair_name
from . import tags
from .headers import Headers
from .headers_gamma import perpendicular_from_vector, read_baseline_vector, read_perpendicular_table
from .layers import Layer, short_name
from .pairs_table import PairRow, baseline_of
from .request import Decision, StackRequest

#: Layers of one stack whose wavelengths differ by more than this share come from different radars.
WAVELENGTH_SPREAD = 1e-3
#: Share by which two sources of the wavelength may differ unnoticed (c rounded to 3e8 m/s makes 7e-4).
_WAVELENGTH_TOLERANCE = 2e-4
_ANGLE_TOLERANCE_DEG = 1.0
_RANGE_TOLERANCE = 0.01
#: Two sources of a perpendicular baseline may differ by this much unnoticed [m].
_BASELINE_TOLERANCE = 1.0
#: Processors whose unwrapped phase grows with range. MintPy turns the phase of all of them into displacement with the
#: same minus sign; GMTSAR's own sbas has -79.58 * wavelength * phase.
AWAY_PROCESSORS = {
    "gamma": "GAMMA",
    "roipac": "ROI_PAC",
    "isce": "ISCE",
    "isce2": "ISCE",
    "isce3": "ISCE",
    "gmtsar": "GMTSAR",
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
        findings.add(item, float(np.median(numbers)), f"tag {tag} of {_count(len(found), 'layer')}")
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
        source = f"{_count(len(images), 'GAMMA header')} ({short_name(images[0].path)}{', ...' if images[1:] else ''})"
        for item, attribute in _ATTRIBUTES:
            findings.add(item, _median(item, [getattr(image, attribute) for image in images]), source)
        findings.add("look side", next((image.look_side for image in images if image.look_side), None), source)
        for image in images:
            if image.incidence and image.incidence_from_orbit:
                if abs(image.incidence - image.incidence_from_orbit) > _ANGLE_TOLERANCE_DEG:
                    findings.warnings.append(
                        f"{short_name(image.path)} contradicts itself: incidence_angle {image.incidence:.2f} degrees, "
                        f"but its orbit radius and centre range ({image.slant_range:.0f} m) give "
                        f"{image.incidence_from_orbit:.2f}. Check the incidence and the slant range before you "
                        "estimate DEM errors or project onto the vertical."
                    )
                    break
    resources = list(headers.resources.values())
    if resources:
        check_one_wavelength([(read.wavelength, short_name(path)) for path, read in resources if read.wavelength])
        source = f"{_count(len(resources), 'ROI_PAC header')} ({short_name(resources[0][0])}{', ...' if resources[1:] else ''})"
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
            "PHASE_SIGN, no GAMMA or ROI_PAC header beside them), so nobody says whether positive phase means away from "
            "the satellite. Give PHASE_SIGN: away for GAMMA, ROI_PAC, ISCE, GMTSAR and HyP3, toward where the product says so."
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


def decide_baselines(
    findings: Findings,
    date_pairs: Sequence[DatePair],
    rows: Sequence[PairRow],
    layer_tags: Sequence[dict[str, str]],
    headers: Headers,
    look_side: str | None,
) -> list[float] | None:
    """Perpendicular baseline of each pair [m], NaN where unknown; None when none is known.

    The PAIRS table wins; then tags, GAMMA's base_perp tables (at scene centre), GAMMA's baseline vectors (at scene
    centre, with the look angle of the reference image), ROI_PAC headers.
    """
    sources = {
        "PAIRS table": [baseline_of(rows, pair) for pair in date_pairs],
        f"tag {tags.PERPENDICULAR_BASELINE}": [_number(found, tags.PERPENDICULAR_BASELINE) for found in layer_tags],
        "GAMMA *_bperp.par at scene centre": [
            _of_pair(headers.perpendicular_tables, pair, read_perpendicular_table) for pair in date_pairs
        ],
        "GAMMA *_base.par at scene centre": _from_vectors(findings, date_pairs, headers, look_side),
        "ROI_PAC .rsc": [
            _of_pair(headers.resources, pair, lambda entry: entry[1].perpendicular_baseline) for pair in date_pairs
        ],
    }
    for name, values in sources.items():
        known = [value for value in values if value is not None]
        if len(known) >= 3 and max(known) - min(known) < 1e-6:
            message = (
                f"All {len(known)} perpendicular baselines from {name} are the same ({known[0]:.6g} m): "
                "a placeholder, not a measurement."
            )
            if name == "PAIRS table":
                findings.warnings.append(f"{message} They are used because the table was given.")
            else:
                findings.warnings.append(f"{message} They are not used.")
                sources[name] = [None] * len(values)
    result = np.full(len(date_pairs), np.nan)
    used: dict[str, int] = {}
    for number, pair in enumerate(date_pairs):
        candidates = [(values[number], name) for name, values in sources.items() if values[number] is not None]
        if not candidates:
            continue
        value, name = candidates[0]
        result[number] = value
        used[name] = used.get(name, 0) + 1
        for other, other_name in candidates[1:]:
            if abs(other - value) > _BASELINE_TOLERANCE:
                findings.warnings.append(
                    f"Sources disagree about the perpendicular baseline of {pair_name(pair)}: {value:.2f} m ({name}), "
                    f"{other:.2f} m ({other_name}). The first is used."
                )
    if not used:
        findings.decisions.append(Decision("perpendicular baselines", "unknown", "neither files nor parameters"))
        return None
    span = f"{np.nanmin(result):.2f} to {np.nanmax(result):.2f} m"
    for name, count in used.items():
        findings.decisions.append(Decision("perpendicular baselines", f"{_count(count, 'pair')}, {span}", name))
    missing = [pair_name(pair) for pair, value in zip(date_pairs, result) if math.isnan(value)]
    if missing:
        findings.warnings.append(
            f"The perpendicular baseline of {_count(len(missing), 'pair')} is unknown ({', '.join(missing[:5])}"
            f"{', ...' if missing[5:] else ''}): DEM errors cannot be estimated. Give them in the PAIRS table."
        )
    return result.tolist()


def _from_vectors(
    findings: Findings, date_pairs: Sequence[DatePair], headers: Headers, look_side: str | None
) -> list[float | None]:
    vectors = [
        _of_pair(headers.base, pair, lambda path: (path, read_baseline_vector(path)), sign=False) for pair in date_pairs
    ]
    known = [entry[1][0] for entry in vectors if entry and entry[1]]
    if len(known) >= 3 and len(set(known)) == 1:
        findings.warnings.append(
            f"All {len(known)} GAMMA *_base.par files carry the same baseline vector "
            f"({', '.join(f'{part:g}' for part in known[0])} m): a placeholder, not a measurement. They are not used."
        )
        return [None] * len(date_pairs)
    values: list[float | None] = []
    blind = 0
    for pair, entry in zip(date_pairs, vectors):
        image = headers.images.get(pair[0]) or headers.images.get(pair[1])
        side = look_side or (image.look_side if image else None)
        if not entry or not entry[1]:
            values.append(None)
        elif image is None or image.look_angle is None or side is None:
            values.append(None)
            blind += 1
        else:
            value = perpendicular_from_vector(entry[1][0], image.look_angle, side)
            values.append(value if pair in headers.base else -value)
    if blind:
        findings.warnings.append(
            f"{_count(blind, 'GAMMA *_base.par file')} cannot be turned into a perpendicular baseline: the *_slc.par of the "
            "pair's dates, with orbit radius and range, is not beside the layers."
        )
    return values


def _of_pair(files: dict, pair: DatePair, read: Callable, sign: bool = True) -> object:
    """What ``read`` makes of the pair's file; of the reversed pair's, negated, when only that one is there."""
    if pair in files:
        return read(files[pair])
    reverse = (pair[1], pair[0])
    if reverse in files:
        value = read(files[reverse])
        return -value if sign and value is not None else value
    return None


def _tagged(layers: Sequence[Layer], tag: str) -> list[tuple[Layer, float]]:
    found = [(layer, _number(layer.tags, tag)) for layer in layers]
    return [(layer, number) for layer, number in found if number is not None]


def _number(found: dict[str, str], tag: str) -> float | None:
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


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
