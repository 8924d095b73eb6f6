"""The radar of a planning algorithm: a sensor from the list, or numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..parameters import advanced, choice, number
from ..values import Values

if TYPE_CHECKING:
    from ...algorithms.subband.applicability import SubbandSystem

# The keys of algorithms.constants.SENSORS, written out so that QGIS starts without it; a test compares them.
SENSORS = (
    "sentinel1",
    "alos2",
    "alos2_84",
    "terrasarx_100",
    "terrasarx_150",
    "terrasarx_300",
    "cosmoskymed",
    "nisar_77",
    "lutan1",
)


@dataclass(frozen=True)
class ChosenRadar:
    """What the parameters come to: incidence [deg] and revisit [days] beside the system."""

    name: str
    system: SubbandSystem
    incidence: float
    revisit_days: float | None


def system_parameters() -> list:
    """Sensor, or carrier, bandwidth and incidence."""
    return [
        choice("SENSOR", "Sensor", SENSORS),
        number("CARRIER_FREQUENCY", "Carrier frequency [Hz]", minimum=1e7, maximum=1e12),
        number("RANGE_BANDWIDTH", "Range bandwidth [Hz]", minimum=1e3, maximum=1e11),
        advanced(number("INCIDENCE", "Incidence angle [degrees]", minimum=0.0, maximum=90.0)),
    ]


def system_texts() -> dict[str, str]:
    """Help of `system_parameters`."""
    return {
        "SENSOR": "A radar: carrier, bandwidth and a usual incidence. sentinel1 (IW1, 56.5 MHz), alos2 (28 MHz), "
        "alos2_84, terrasarx_100, terrasarx_150, terrasarx_300, cosmoskymed (96 MHz), nisar_77, lutan1 (150 MHz). The "
        "numbers below go before it.",
        "CARRIER_FREQUENCY": "Radar frequency [Hz]; goes before SENSOR.",
        "RANGE_BANDWIDTH": "Bandwidth of the chirp [Hz]; goes before SENSOR. Modes and beams differ.",
        "INCIDENCE": "Incidence angle at the ground, from the vertical [degrees]; goes before SENSOR.",
    }


def chosen_system(values: Values, told: Mapping[str, float] | None = None) -> ChosenRadar:
    """The radar and its sub-bands.

    Parameters
    ----------
    values : Values
    told : mapping, optional
        ``carrier_frequency``, ``range_bandwidth`` [Hz] and ``incidence`` [deg] that a file says; used where no sensor
        is chosen and no number given.

    Raises
    ------
    InputError
        If something is missing, or the sub-bands do not fit into the band.
    """
    from ...algorithms.checks import InputError
    from ...algorithms.constants import SENSORS as KNOWN
    from ...algorithms.subband.applicability import PRESET_SHARES, planned_system

    key = values.choice("SENSOR")
    sensor = KNOWN[key] if key else None
    told = {} if sensor else dict(told or {})
    system = planned_system(
        sensor,
        values.number("CARRIER_FREQUENCY") or told.get("carrier_frequency"),
        values.number("RANGE_BANDWIDTH") or told.get("range_bandwidth"),
        PRESET_SHARES[values.choice("PRESET")],
        values.number("SUBBAND_BANDWIDTH"),
        values.number("FREQUENCY_OFFSET"),
    )
    incidence = values.number("INCIDENCE") or (sensor.incidence if sensor else told.get("incidence"))
    if incidence is None:
        raise InputError("INCIDENCE is missing: give it, or a SENSOR.")
    return ChosenRadar(sensor.name if sensor else "", system, incidence, sensor.revisit_days if sensor else None)
