"""Physical constants and the sensors of the two papers, each with unit and source."""

from __future__ import annotations

from dataclasses import dataclass

#: Speed of light in vacuum [m/s] (exact, SI).
SPEED_OF_LIGHT = 299_792_458.0
#: Days in a year: years = days / 365.25 (GMTSAR divides by 365.0; velocities differ by 0.068 %).
DAYS_PER_YEAR = 365.25
#: Millimetres in a metre: metres inside, millimetres where a person reads.
MM_PER_M = 1000.0


@dataclass(frozen=True)
class Sensor:
    """A radar as the formulas need it.

    Attributes
    ----------
    name : str
    carrier_frequency : float
        Centre frequency of the full band [Hz].
    source : str
        Where the number comes from.
    """

    name: str
    carrier_frequency: float
    source: str

    @property
    def wavelength(self) -> float:
        """Wavelength [m] = c / carrier frequency."""
        return SPEED_OF_LIGHT / self.carrier_frequency


SENSORS = {
    "sentinel1": Sensor("Sentinel-1", 5.405000454e9, "ESA Sentinel-1 product annotation, radarFrequency"),
    "alos2": Sensor("ALOS-2 PALSAR-2", 1.2365e9, "JAXA ALOS-2/PALSAR-2 format description; Tang et al. 2023, Table 2"),
}
