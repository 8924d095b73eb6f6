"""Parameters that the algorithms on single-look complex images share, and the plain objects that they become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingParameterRasterLayer

from .help import translated
from .parameters import advanced, choice, number, text
from .values import Values

if TYPE_CHECKING:
    from ..algorithms.io.slc_metadata import SlcRequest

PRESETS = ("optimal", "paper")
WINDOWS = ("none", "hamming", "measured")


class SlcParameter(QgsProcessingParameterRasterLayer):
    """A complex raster layer; also what QGIS cannot load as a layer: RSLC files, SNAP folders, ``real;imaginary``."""

    def checkValueIsAcceptable(self, value, context=None):
        return bool(value) or super().checkValueIsAcceptable(value, context)


def slc(name, description, *, optional=False):
    """One single-look complex image; `Values.layer` gives the source that ``open_slc`` takes."""
    return SlcParameter(name, translated(description), optional=optional)


def slc_pair_parameters() -> list:
    """Reference and secondary image."""
    return [slc("REFERENCE_SLC", "Reference SLC"), slc("SECONDARY_SLC", "Secondary SLC")]


def slc_metadata_parameters() -> list:
    """What the files may not carry: frequencies, spacings, geometry, weighting. All optional."""
    return [
        number("CARRIER_FREQUENCY", "Carrier frequency [Hz]", minimum=1e7, maximum=1e12),
        number("RANGE_BANDWIDTH", "Range bandwidth [Hz]", minimum=1e3, maximum=1e11),
        number("SAMPLING_RATE", "Range sampling rate [Hz]", minimum=1e3, maximum=1e11),
        advanced(choice("FREQUENCY", "Frequency of an RSLC file", ("A", "B"))),
        advanced(text("POLARISATION", "Polarisation")),
        advanced(number("LINE_SPACING", "Line spacing [m]", minimum=1e-3, maximum=1e4)),
        advanced(number("SAMPLE_SPACING", "Sample spacing in slant range [m]", minimum=1e-3, maximum=1e4)),
        advanced(number("NEAR_RANGE", "Slant range of the first sample [m]", minimum=0.0)),
        advanced(number("INCIDENCE", "Incidence angle [degrees]", minimum=0.0, maximum=90.0)),
        advanced(choice("WINDOW", "Weighting of the range spectrum", WINDOWS)),
        advanced(number("WINDOW_COEFFICIENT", "Coefficient of the Hamming window", minimum=0.5, maximum=1.0)),
    ]


def slc_request(values: Values) -> SlcRequest:
    """The metadata group as the plain object that ``open_slc`` takes.

    Raises
    ------
    InputError
        If a value is one that no radar has.
    """
    from ..algorithms.io.slc_metadata import SlcRequest

    request = SlcRequest(
        frequency=values.choice("FREQUENCY"),
        polarisation=values.text("POLARISATION"),
        carrier_frequency=values.number("CARRIER_FREQUENCY"),
        range_bandwidth=values.number("RANGE_BANDWIDTH"),
        sampling_rate=values.number("SAMPLING_RATE"),
        line_spacing=values.number("LINE_SPACING"),
        sample_spacing=values.number("SAMPLE_SPACING"),
        near_range=values.number("NEAR_RANGE"),
        incidence=values.number("INCIDENCE"),
        window=values.choice("WINDOW"),
        window_coefficient=values.number("WINDOW_COEFFICIENT"),
    )
    request.check()
    return request


def split_parameters() -> list:
    """Where the two sub-bands lie."""
    return [
        choice("PRESET", "Sub-bands", PRESETS, default="optimal"),
        number("SUBBAND_BANDWIDTH", "Sub-band bandwidth [Hz]", minimum=1.0, maximum=1e11),
        number("FREQUENCY_OFFSET", "Frequency offset of the sub-bands [Hz]", minimum=1.0, maximum=1e11),
    ]
