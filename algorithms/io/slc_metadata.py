"""What is known of a single-look complex image: from the user, from the file, and where they disagree."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..checks import InputError, check_choice, check_incidence, check_not_negative, check_positive
from ..constants import SPEED_OF_LIGHT
from . import tags
from .tags import Provenance

#: Weighting of the range spectrum: none, Hamming with a known coefficient, or Hamming fitted to the spectrum itself.
NO_WINDOW, HAMMING, MEASURED = "none", "hamming", "measured"
WINDOWS = (NO_WINDOW, HAMMING, MEASURED)
#: A value of the user and one of the file that differ by more than this share are told.
TOLERANCE = 0.01

#: Item of the metadata: parameter of the algorithms, tag, unit.
ITEMS = {
    "carrier_frequency": ("CARRIER_FREQUENCY", tags.CARRIER_FREQUENCY, "Hz"),
    "centroid_frequency": ("CENTROID_FREQUENCY", tags.CENTROID_FREQUENCY, "Hz"),
    "range_bandwidth": ("RANGE_BANDWIDTH", tags.RANGE_BANDWIDTH, "Hz"),
    "sampling_rate": ("SAMPLING_RATE", tags.SAMPLING_RATE, "Hz"),
    "line_spacing": ("LINE_SPACING", tags.LINE_SPACING, "m"),
    "sample_spacing": ("SAMPLE_SPACING", tags.SAMPLE_SPACING, "m"),
    "near_range": ("NEAR_RANGE", tags.NEAR_RANGE, "m"),
    "incidence": ("INCIDENCE", tags.INCIDENCE, "deg"),
    "window_coefficient": ("WINDOW_COEFFICIENT", tags.RANGE_WINDOW_COEFFICIENT, ""),
}


@dataclass(frozen=True)
class SlcRequest:
    """What the user says about single-look complex images; None is "read it from the file".

    Attributes
    ----------
    frequency : {"A", "B"} or None
        Frequency of an RSLC file (NISAR, UAVSAR).
    polarisation : str or None
        Polarisation of an RSLC file, as HH.
    carrier_frequency : float or None
        Frequency that baseband zero stands for [Hz].
    range_bandwidth : float or None
        Full width of the range spectrum [Hz].
    sampling_rate : float or None
        Complex samples per second along a line [Hz]; c / (2 sample spacing).
    line_spacing : float or None
        Distance of lines along the track [m].
    sample_spacing : float or None
        Distance of samples in slant range [m].
    near_range : float or None
        Slant range of the first sample [m].
    incidence : float or None
        Incidence angle at the ground, from the vertical [deg].
    window : {"none", "hamming", "measured"} or None
        Weighting that the range spectrum carries.
    window_coefficient : float or None
        a of the Hamming window a + (1 - a) cos(2 pi f / B); 0.5 to 1.
    """

    frequency: str | None = None
    polarisation: str | None = None
    carrier_frequency: float | None = None
    range_bandwidth: float | None = None
    sampling_rate: float | None = None
    line_spacing: float | None = None
    sample_spacing: float | None = None
    near_range: float | None = None
    incidence: float | None = None
    window: str | None = None
    window_coefficient: float | None = None

    def check(self) -> None:
        """Raise `InputError` for a value that no radar has."""
        for item in ("carrier_frequency", "range_bandwidth", "sampling_rate", "line_spacing", "sample_spacing"):
            if getattr(self, item) is not None:
                name, _, unit = ITEMS[item]
                check_positive(name, getattr(self, item), unit)
        if self.near_range is not None:
            check_not_negative("NEAR_RANGE", self.near_range, "m")
        if self.incidence is not None:
            check_incidence(self.incidence)
        if self.window is not None:
            check_choice("WINDOW", self.window, WINDOWS)
        if self.window_coefficient is not None:
            check_window_coefficient(self.window_coefficient)
        if self.frequency is not None:
            check_choice("FREQUENCY", self.frequency, ("A", "B"))


def check_window_coefficient(value: float) -> float:
    """Return the Hamming coefficient; raise `InputError` outside 0.5 to 1 (0.5 is Hann, 1 no weighting)."""
    if not math.isfinite(value) or not 0.5 <= value <= 1.0:
        raise InputError(
            f"WINDOW_COEFFICIENT must be between 0.5 (Hann) and 1 (no weighting), got {value!r}. "
            "It is a in a + (1 - a) cos(2 pi f / B); 0.54 is Hamming's own, 0.75 that of Sentinel-1."
        )
    return float(value)


@dataclass(frozen=True)
class SlcMetadata:
    """What is known of an image; None is "nobody said".

    Attributes
    ----------
    carrier_frequency : float or None
        Frequency that baseband zero stands for [Hz]; that of the full band, for a sub-band too.
    centroid_frequency : float or None
        Of a sub-band: effective centroid of its pass-band [Hz], to which its interferometric phase belongs. None for
        a full-band image.
    range_bandwidth, sampling_rate : float or None
        [Hz]; the width of this image's own band, for a sub-band that of the sub-band.
    line_spacing, sample_spacing : float or None
        Along the track, and in slant range [m].
    near_range : float or None
        Slant range of the first sample [m].
    incidence : float or None
        [deg]
    window : {"none", "hamming", "measured"} or None
    window_coefficient : float or None
    decisions, warnings : tuple of str
        What was decided from which source, and where sources disagree.
    """

    carrier_frequency: float | None = None
    centroid_frequency: float | None = None
    range_bandwidth: float | None = None
    sampling_rate: float | None = None
    line_spacing: float | None = None
    sample_spacing: float | None = None
    near_range: float | None = None
    incidence: float | None = None
    window: str | None = None
    window_coefficient: float | None = None
    decisions: tuple[str, ...] = field(default=(), compare=False)
    warnings: tuple[str, ...] = field(default=(), compare=False)

    @property
    def phase_frequency(self) -> float | None:
        """Frequency [Hz] f of phase = 4 pi f dr / c: the centroid of a sub-band, else the carrier."""
        return self.centroid_frequency or self.carrier_frequency

    @property
    def wavelength(self) -> float | None:
        """Wavelength [m] of the phase: c / `phase_frequency`."""
        return SPEED_OF_LIGHT / self.phase_frequency if self.phase_frequency else None

    def need(self, item: str) -> float:
        """The value of ``item``; raise `InputError` that names the parameter to give where nobody said it."""
        value = getattr(self, item)
        if value is None:
            parameter, tag, unit = ITEMS[item]
            raise InputError(
                f"The {item.replace('_', ' ')}{f' [{unit}]' if unit else ''} is not known: the file does not say it. "
                f"Give {parameter}, or write the tag {tag} into the raster."
            )
        return value


def decide_metadata(request: SlcRequest, found: Mapping[str, float | str], source: str) -> SlcMetadata:
    """Put together what the user says (first) and what the file says.

    Parameters
    ----------
    request : SlcRequest
    found : mapping
        Items of `SlcMetadata` as the file gives them.
    source : str
        Name of the file for the log.
    """
    values: dict[str, float | str | None] = {}
    decisions, warnings = [], []
    for item in (*ITEMS, "window"):
        asked, told = getattr(request, item, None), found.get(item)
        values[item] = told if asked is None else asked
        if values[item] is None:
            continue
        words = _words(item, values[item])
        decisions.append(f"{source}: {words} ({'from the file' if asked is None else 'as given'})")
        if asked is not None and told is not None and _differ(asked, told):
            warnings.append(f"{source}: {words} is used as given; the file says {_words(item, told)}.")
    _derive_spacing(values, decisions, warnings, source)
    return SlcMetadata(**values, decisions=tuple(decisions), warnings=tuple(warnings))


def _derive_spacing(
    values: dict[str, float | str | None], decisions: list[str], warnings: list[str], source: str
) -> None:
    """Sampling rate and slant range spacing say the same; one is derived from the other."""
    rate, spacing = values["sampling_rate"], values["sample_spacing"]
    if rate is None and spacing is not None:
        values["sampling_rate"] = SPEED_OF_LIGHT / (2.0 * spacing)
        decisions.append(f"{source}: {_words('sampling_rate', values['sampling_rate'])} (from the sample spacing)")
    elif spacing is None and rate is not None:
        values["sample_spacing"] = SPEED_OF_LIGHT / (2.0 * rate)
        decisions.append(f"{source}: {_words('sample_spacing', values['sample_spacing'])} (from the sampling rate)")
    elif rate is not None and abs(SPEED_OF_LIGHT / (2.0 * rate) / spacing - 1.0) > TOLERANCE:
        warnings.append(
            f"{source}: a sampling rate of {rate / 1e6:.6g} MHz means samples of "
            f"{SPEED_OF_LIGHT / (2.0 * rate):.5g} m in slant range, but the sample spacing is {spacing:.5g} m. "
            "Is it a ground range spacing?"
        )


def metadata_tags(metadata: SlcMetadata) -> dict[str, str]:
    """The tags that keep metadata in a raster; what is not known is left out."""
    numbers = {tag: getattr(metadata, item) for item, (_, tag, _) in ITEMS.items()}
    known = {tag: repr(float(value)) for tag, value in numbers.items() if value is not None}
    if metadata.window:
        known[tags.RANGE_WINDOW] = metadata.window
    return known


def metadata_from_tags(found: Mapping[str, str]) -> dict[str, float | str]:
    """Items of the metadata that a raster's tags give; tags that are no finite numbers are passed over."""
    items: dict[str, float | str] = {}
    for item, (_, tag, _) in ITEMS.items():
        try:
            value = float(found[tag])
        except (KeyError, ValueError):
            continue
        if math.isfinite(value):
            items[item] = value
    if found.get(tags.RANGE_WINDOW) in WINDOWS:
        items["window"] = found[tags.RANGE_WINDOW]
    return items


def slc_tags(
    metadata: SlcMetadata, provenance: Provenance, inherited: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Tags of a complex output in radar coordinates: kind, metadata, provenance, and the date of ``inherited``."""
    about = {tags.PLUGIN_VERSION: provenance.version, tags.COMMAND: provenance.command}
    kept = {name: (inherited or {}).get(name, "") for name in (tags.FIRST_DATE, tags.HEADING, tags.LOOK_SIDE)}
    wavelength = {tags.WAVELENGTH: repr(metadata.wavelength)} if metadata.wavelength else {}
    known = {name: value for name, value in {**about, **kept}.items() if value}
    return {tags.KIND: tags.KIND_SLC, **metadata_tags(metadata), **wavelength, **known}


def _differ(first: float | str, second: float | str) -> bool:
    if isinstance(first, str) or isinstance(second, str):
        return first != second
    return abs(first - second) > TOLERANCE * abs(second)


def _words(item: str, value: float | str) -> str:
    name = item.replace("_", " ")
    if isinstance(value, str):
        return f"{name} {value}"
    unit = ITEMS[item][2]
    if unit == "Hz":
        return f"{name} {value / 1e6:.7g} MHz"
    return f"{name} {value:.7g}{' ' + unit if unit else ''}"
